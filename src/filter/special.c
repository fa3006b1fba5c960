/* special.c - addresses of special purposes: the registries of IANA (RFC 6890), without what has
 * expired, and classes of addresses. */
#include "filter/special.h"

#include <stddef.h>
#include <string.h>

enum { IPV4_BYTES = 4, IPV6_BYTES = 16 };

/* What the blocks are. */
enum {
  NOTHING = 0,
  RESERVED = NP_SPECIAL_RESERVED,
  SOURCE = NP_SPECIAL_SOURCE,
  RESERVED_SOURCE = RESERVED | SOURCE,
  RESERVED_DESTINATION = RESERVED | NP_SPECIAL_DESTINATION,
  LINK = RESERVED | SOURCE | NP_SPECIAL_DESTINATION,
  LOCAL = SOURCE | NP_SPECIAL_DESTINATION | NP_SPECIAL_FORWARDABLE,
  GLOBAL = LOCAL | NP_SPECIAL_GLOBAL
};

static const struct np_special ipv4[] = {
    {{0, 0, 0, 0}, 8, RESERVED_SOURCE, "\"This network\""},
    {{0, 0, 0, 0}, 32, RESERVED_SOURCE, "\"This host on this network\""},
    {{10, 0, 0, 0}, 8, LOCAL, "Private-Use"},
    {{100, 64, 0, 0}, 10, LOCAL, "Shared Address Space"},
    {{127, 0, 0, 0}, 8, RESERVED, "Loopback"},
    {{169, 254, 0, 0}, 16, LINK, "Link Local"},
    {{172, 16, 0, 0}, 12, LOCAL, "Private-Use"},
    {{192, 0, 0, 0}, 24, NOTHING, "IETF Protocol Assignments"},
    {{192, 0, 0, 0}, 29, LOCAL, "IPv4 Service Continuity Prefix"},
    {{192, 0, 0, 8}, 32, SOURCE, "IPv4 dummy address"},
    {{192, 0, 0, 9}, 32, GLOBAL, "Port Control Protocol Anycast"},
    {{192, 0, 0, 10}, 32, GLOBAL, "Traversal Using Relays around NAT Anycast"},
    {{192, 0, 0, 170}, 32, RESERVED, "NAT64/DNS64 Discovery"},
    {{192, 0, 0, 171}, 32, RESERVED, "NAT64/DNS64 Discovery"},
    {{192, 0, 2, 0}, 24, NOTHING, "Documentation (TEST-NET-1)"},
    {{192, 31, 196, 0}, 24, GLOBAL, "AS112-v4"},
    {{192, 52, 193, 0}, 24, GLOBAL, "AMT"},
    {{192, 88, 99, 2}, 32, LOCAL, "6a44-relay anycast address"},
    {{192, 168, 0, 0}, 16, LOCAL, "Private-Use"},
    {{192, 175, 48, 0}, 24, GLOBAL, "Direct Delegation AS112 Service"},
    {{198, 18, 0, 0}, 15, LOCAL, "Benchmarking"},
    {{198, 51, 100, 0}, 24, NOTHING, "Documentation (TEST-NET-2)"},
    {{203, 0, 113, 0}, 24, NOTHING, "Documentation (TEST-NET-3)"},
    {{240, 0, 0, 0}, 4, RESERVED, "Reserved"},
    {{255, 255, 255, 255}, 32, RESERVED_DESTINATION, "Limited Broadcast"},
};

static const struct np_special ipv6[] = {
    {{0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x1},
     128,
     RESERVED,
     "Loopback Address"},
    {{0x0}, 128, RESERVED_SOURCE, "Unspecified Address"},
    {{0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0xff, 0xff},
     96,
     RESERVED,
     "IPv4-mapped Address"},
    {{0x0, 0x64, 0xff, 0x9b}, 96, GLOBAL, "IPv4-IPv6 Translat."},
    {{0x0, 0x64, 0xff, 0x9b, 0x0, 0x1}, 48, LOCAL, "IPv4-IPv6 Translat."},
    {{0x1}, 64, LOCAL, "Discard-Only Address Block"},
    {{0x1, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x1}, 64, SOURCE, "Dummy IPv6 Prefix"},
    {{0x20, 0x1}, 23, NOTHING, "IETF Protocol Assignments"},
    {{0x20, 0x1}, 32, LOCAL, "TEREDO"},
    {{0x20, 0x1, 0x0, 0x1, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x1},
     128,
     GLOBAL,
     "Port Control Protocol Anycast"},
    {{0x20, 0x1, 0x0, 0x1, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x2},
     128,
     GLOBAL,
     "Traversal Using Relays around NAT Anycast"},
    {{0x20, 0x1, 0x0, 0x1, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x0, 0x3},
     128,
     GLOBAL,
     "DNS-SD Service Registration Protocol Anycast"},
    {{0x20, 0x1, 0x0, 0x2}, 48, LOCAL, "Benchmarking"},
    {{0x20, 0x1, 0x0, 0x3}, 32, GLOBAL, "AMT"},
    {{0x20, 0x1, 0x0, 0x4, 0x1, 0x12}, 48, GLOBAL, "AS112-v6"},
    {{0x20, 0x1, 0x0, 0x20}, 28, GLOBAL, "ORCHIDv2"},
    {{0x20, 0x1, 0x0, 0x30}, 28, GLOBAL, "Drone Remote ID Protocol Entity Tags (DETs) Prefix"},
    {{0x20, 0x1, 0xd, 0xb8}, 32, NOTHING, "Documentation"},
    {{0x20, 0x2}, 16, LOCAL, "6to4"},
    {{0x26, 0x20, 0x0, 0x4f, 0x80}, 48, GLOBAL, "Direct Delegation AS112 Service"},
    {{0x3f, 0xff}, 20, NOTHING, "Documentation"},
    {{0x5f}, 16, LOCAL, "Segment Routing (SRv6) SIDs"},
    {{0xfc}, 7, LOCAL, "Unique-Local"},
    {{0xfe, 0x80}, 10, LINK, "Link-Local Unicast"},
};

/* Do two addresses begin with the same bits? */
static bool begins_with(const uint8_t *address, const uint8_t *prefix, uint32_t bits) {
  if (memcmp(address, prefix, bits / 8) != 0) return false;
  if (bits % 8 == 0) return true;
  return (address[bits / 8] ^ prefix[bits / 8]) >> (8 - bits % 8) == 0;
}

const struct np_special *np__special_find(const uint8_t *address, uint32_t length) {
  const struct np_special *blocks = length == IPV4_BYTES ? ipv4 : ipv6, *found = NULL;
  size_t count = length == IPV4_BYTES ? sizeof ipv4 / sizeof ipv4[0] : sizeof ipv6 / sizeof ipv6[0];
  if (length != IPV4_BYTES && length != IPV6_BYTES) return NULL;
  for (size_t i = 0; i < count; i++) {
    bool is_in = begins_with(address, blocks[i].address, blocks[i].bits);
    if (is_in && (!found || blocks[i].bits > found->bits)) found = &blocks[i];
  }
  return found;
}

bool np__is_link_local(const uint8_t *address, uint32_t length) {
  if (length == IPV4_BYTES) return address[0] == 169 && address[1] == 254;
  return length == IPV6_BYTES && address[0] == 0xfe && (address[1] & 0xc0) == 0x80;
}

bool np__is_multicast(const uint8_t *address, uint32_t length) {
  if (length == IPV4_BYTES) return (address[0] & 0xf0) == 0xe0;
  return length == IPV6_BYTES && address[0] == 0xff;
}

bool np__is_private(const uint8_t *address, uint32_t length) {
  if (length != IPV4_BYTES) return false;
  return address[0] == 10 || (address[0] == 172 && (address[1] & 0xf0) == 16) ||
         (address[0] == 192 && address[1] == 168);
}

bool np__is_unique_local(const uint8_t *address, uint32_t length) {
  return length == IPV6_BYTES && (address[0] & 0xfe) == 0xfc;
}
