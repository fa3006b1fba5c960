/* link_type.h - libpcap's link types here and in files. */
#ifndef NP_CAPTURE_LINK_TYPE_H
#define NP_CAPTURE_LINK_TYPE_H

#include <stdint.h>

/* The LINKTYPE_ number, as files have it, of a DLT_ number of this system. */
uint16_t np__link_type_of_dlt(int dlt);

/* The DLT_ number that this system has for a LINKTYPE_ number, or for what old files have instead.
 */
int np__dlt_of_link_type(uint16_t link_type);

#endif
