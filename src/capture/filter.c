/* filter.c - BPF filters for packets that do not come from libpcap. */
#include <stdlib.h>
#include <string.h>

#include "capture/libpcap.h"
#include "capture/link_type.h"
#include "np/bpf.h"

enum { LARGEST_SNAPSHOT = 262144 };

struct np_filter {
  const struct np__libpcap *pcap; /* NULL: no packet passes */
  struct np__pcap_program program;
};

/* Compile for a capture that does not exist. */
static enum np_status compile(struct np_filter *filter, const char *text, uint16_t link_type,
                              int snap_length, struct np_error *error) {
  struct np__pcap *dead = filter->pcap->open_dead(np__dlt_of_link_type(link_type), snap_length);
  if (!dead) return np_fail(error, NP_E_NO_MEMORY, "out of memory for the filter");
  enum np_status status =
      np__libpcap_compile(filter->pcap, dead, text, NP__PCAP_NO_NETMASK, &filter->program, error);
  filter->pcap->close(dead);
  return status;
}

enum np_status np_filter_compile(const char *text, uint16_t link_type, uint32_t snap_length,
                                 struct np_filter **filter, struct np_error *error) {
  const struct np__libpcap *pcap = np__libpcap(error);
  if (!pcap) return NP_E_LIBRARY;
  struct np_filter *made = calloc(1, sizeof *made);
  if (!made) return np_fail(error, NP_E_NO_MEMORY, "out of memory for the filter");
  made->pcap = pcap;
  if (snap_length == 0 || snap_length > LARGEST_SNAPSHOT) snap_length = LARGEST_SNAPSHOT;
  enum np_status status = compile(made, text, link_type, (int)snap_length, error);
  if (status == NP_OK)
    *filter = made;
  else
    free(made);
  return status;
}

bool np_filter_has_link_type(const char *text) {
  /* One of each family that libpcap's compiler knows words for; the usual ones first. */
  static const uint16_t link_types[] = {
      1,   /* Ethernet */
      101, /* raw IP */
      105, /* 802.11 */
      113, /* Linux cooked */
      9,   /* PPP */
      0,   /* null */
      123, /* SunATM */
      140, /* MTP2 */
      117, /* pflog */
      104, /* Cisco HDLC */
      107, /* frame relay */
      100, /* ATM, RFC 1483 */
      6,   /* token ring */
      10,  /* FDDI */
      122, /* IP over Fibre Channel */
      276  /* Linux cooked, version 2 */
  };
  for (size_t i = 0; i < sizeof link_types / sizeof link_types[0]; i++) {
    struct np_filter *filter;
    struct np_error error;
    if (np_filter_compile(text, link_types[i], 0, &filter, &error) == NP_OK) {
      np_filter_free(filter);
      return true;
    }
    /* Nothing that a link type could change; a name is not looked up for each of them. */
    if (strstr(error.message, ": syntax error") || strstr(error.message, ": unknown "))
      return false;
  }
  return false;
}

struct np_filter *np_filter_of_nothing(void) {
  return calloc(1, sizeof(struct np_filter));
}

bool np_filter_matches(const struct np_filter *filter, const uint8_t *bytes, uint32_t caplen,
                       uint32_t len) {
  if (!filter->pcap) return false;
  const struct np__pcap_header header = {.caplen = caplen, .len = len};
  return filter->pcap->offline_filter(&filter->program, &header, bytes) != 0;
}

void np_filter_free(struct np_filter *filter) {
  if (!filter) return;
  if (filter->pcap) filter->pcap->freecode(&filter->program);
  free(filter);
}
