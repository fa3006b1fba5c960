/* special.h - addresses of special purposes: the registries of IANA (RFC 6890), and classes of
 * addresses. They are of 4 or of 16 bytes. */
#ifndef NP_FILTER_SPECIAL_H
#define NP_FILTER_SPECIAL_H

#include <stdbool.h>
#include <stdint.h>

/* What the registries say of a block, a bit each. */
enum {
  NP_SPECIAL_RESERVED = 1, /* by protocol */
  NP_SPECIAL_GLOBAL = 2,   /* globally reachable */
  NP_SPECIAL_FORWARDABLE = 4,
  NP_SPECIAL_DESTINATION = 8, /* valid as one */
  NP_SPECIAL_SOURCE = 16
};

struct np_special {
  uint8_t address[16];
  uint8_t bits; /* of the prefix */
  uint8_t mask;
  const char *name;
};

/* The smallest block that an address is in; NULL for none. */
const struct np_special *np__special_find(const uint8_t *address, uint32_t length);

bool np__is_link_local(const uint8_t *address, uint32_t length);
bool np__is_multicast(const uint8_t *address, uint32_t length);

/* Of a private IPv4 network (RFC 1918). */
bool np__is_private(const uint8_t *address, uint32_t length);

/* A unique local IPv6 address (RFC 4193). */
bool np__is_unique_local(const uint8_t *address, uint32_t length);

#endif
