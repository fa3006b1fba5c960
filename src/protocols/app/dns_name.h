/* dns_name.h - a domain name without its pointers. */
#ifndef NP_PROTOCOLS_APP_DNS_NAME_H
#define NP_PROTOCOLS_APP_DNS_NAME_H

#include "protocols/protocol.h"

enum { NP_DNS_HEADER_BITS = 96 }; /* of a message */

enum {
  NP_DNS_NAME_BYTES = 255, /* RFC 1035 section 3.1: with lengths and the root */
  NP_DNS_NAME_SPARE = 8,   /* behind a text, which is written by words */
  NP_DNS_NAME_ROOM = 4 * NP_DNS_NAME_BYTES + 1 + NP_DNS_NAME_SPARE, /* each byte escaped as \DDD */
  NP_DNS_NAME_LABELS = 127
};

struct np_dns_name {
  uint8_t text[NP_DNS_NAME_ROOM]; /* labels with dots between them; the root alone is a dot */
  uint32_t length;                /* of the text */
  uint32_t plain;                 /* of a text without escapes; 0: the root */
  uint32_t labels;
  uint32_t size; /* in bytes, where it stands: up to its first pointer or its root */
  uint32_t ends[NP_DNS_NAME_LABELS]; /* where each label ends in the text */
  const char *wrong;                 /* why there is none, or what it breaks; NULL: it is well */
  bool is_there;                     /* it ended, within what was captured */
};

/* Pass over the name at the cursor; `whole` gets what it takes there. NULL, or what is wrong. */
const char *np_dns_skip_name(struct np_cursor *c, struct np_cursor *whole);

/* Read the name at the cursor; pointers count from the first byte of `message`. */
void np_dns_read_name(struct np_cursor at, struct np_cursor message, struct np_dns_name *name);

#endif
