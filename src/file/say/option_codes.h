/* option_codes.h - numbers of pcapng that several look at. */
#ifndef NP_FILE_SAY_OPTION_CODES_H
#define NP_FILE_SAY_OPTION_CODES_H

/* Codes that readers and writers look at. */
enum {
  NP_SECTION_HARDWARE = 2,
  NP_SECTION_OS = 3,
  NP_SECTION_APPLICATION = 4,
  NP_INTERFACE_NAME = 2,
  NP_INTERFACE_DESCRIPTION = 3,
  NP_INTERFACE_RESOLUTION = 9,
  NP_INTERFACE_OS = 12,
  NP_INTERFACE_FCS_LENGTH = 13,
  NP_INTERFACE_OFFSET = 14,
  NP_INTERFACE_HARDWARE = 15,
  NP_PACKET_DROPS = 4
};

/* Bytes of the body before the options. */
enum { NP_SECTION_BODY = 16, NP_INTERFACE_BODY = 8 };

#endif
