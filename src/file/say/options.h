/* options.h - the options of pcapng blocks: a table of what they mean. */
#ifndef NP_FILE_SAY_OPTIONS_H
#define NP_FILE_SAY_OPTIONS_H

#include "block/option.h"
#include "file/say/option_codes.h"
#include "np/metadata.h"

/* What the value of an option is. */
enum np_option_form {
  NP_FORM_TEXT,
  NP_FORM_NUMBER, /* of as many bytes as the row has */
  NP_FORM_SIGNED,
  NP_FORM_BIG,
  NP_FORM_TIME,     /* ticks, the high word first */
  NP_FORM_IPV4,     /* each of these is an element of a list */
  NP_FORM_IPV4_NET, /* and its netmask */
  NP_FORM_IPV6,
  NP_FORM_IPV6_NET,  /* and the length of its prefix */
  NP_FORM_HARDWARE,  /* an address of 6 or 8 bytes */
  NP_FORM_FILTER,    /* what kind it is, in a byte, and the filter */
  NP_FORM_FCS,       /* length of a frame check sequence */
  NP_FORM_FLAGS,     /* of a packet */
  NP_FORM_HASH,      /* of a packet: the algorithm, in a byte, and the hash */
  NP_FORM_VERDICT,   /* on a packet: of whom, in a byte, and the verdict */
  NP_FORM_PROCESS,   /* of a packet: process and thread */
  NP_FORM_RESOLUTION /* read with the interface */
};

struct np__option_row {
  uint16_t code;
  uint8_t length; /* in bytes; 0: any */
  uint8_t form;
  const char *name; /* of the member */
};

/* The row of an option in a block of this kind; NULL when it has none or another length. */
const struct np__option_row *np__option_row(enum np_meta_kind kind, const struct np_option *option);
const struct np__option_row *np__packet_option_row(const struct np_option *option);

enum { NP_FCS_MOST_BYTES = 8 };

/* Bytes of a frame check sequence. As an option has it: lengths up to 8 are bytes, as most writers
 * have it; higher ones are bits, as it is specified. */
static inline uint32_t np__fcs_bytes(uint32_t length) {
  return length > NP_FCS_MOST_BYTES ? length / 8 : length;
}

static inline uint32_t np__fcs_option(uint32_t bytes) {
  return bytes > NP_FCS_MOST_BYTES ? bytes * 8 : bytes;
}

/* The link type's word in the header of a pcap file: is their length known? Then the four bits from
 * NP_FCS_SHIFT on count its 16-bit words. */
enum {
  NP_FCS_IS_KNOWN = 0x04000000,
  NP_FCS_SHIFT = 28,
  NP_FCS_MOST_WORDS = 15,
  NP_LINK_RESERVED = 0x0bff0000 /* bits that must be 0: draft-ietf-opsawg-pcap, section 4 */
};

/* Turn the value of an option into this machine's byte order, in place. row: may be NULL. */
void np__option_swap(const struct np__option_row *row, uint32_t code, uint8_t *value,
                     uint32_t length);

#endif
