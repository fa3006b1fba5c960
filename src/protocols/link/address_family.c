/* address_family.c - the address families of loopback headers, as systems number them. */
#include "protocols/link/address_family.h"

enum {
  AF_IP = 2,
  AF_IP6_LINUX = 10,
  AF_IP6_NETBSD = 24, /* also OpenBSD */
  AF_IP6_FREEBSD = 28,
  AF_IP6_DARWIN = 30
};

const struct np_name np__address_family_names[] = {
    {AF_IP, "IP"},
    {6, "NS"},
    {7, "ISO"},
    {AF_IP6_LINUX, "IPv6"},
    {16, "AppleTalk"},
    {23, "IPX"},
    {AF_IP6_NETBSD, "IPv6"},
    {AF_IP6_FREEBSD, "IPv6"},
    {AF_IP6_DARWIN, "IPv6"},
    {0, NULL},
};

uint64_t np__address_family_ethertype(uint64_t family) {
  switch (family) {
    case AF_IP:
      return 0x0800;
    case AF_IP6_LINUX:
    case AF_IP6_NETBSD:
    case AF_IP6_FREEBSD:
    case AF_IP6_DARWIN:
      return 0x86dd;
    default:
      return 0;
  }
}
