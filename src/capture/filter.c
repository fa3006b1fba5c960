/* filter.c - BPF filters for packets that do not come from libpcap. */
#include <stdlib.h>

#include "capture/libpcap.h"
#include "capture/link_type.h"
#include "np/capture.h"

enum { LARGEST_SNAPSHOT = 262144 };

struct np_filter {
  const struct np__libpcap *pcap;
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

bool np_filter_matches(const struct np_filter *filter, const uint8_t *bytes, uint32_t caplen,
                       uint32_t len) {
  const struct np__pcap_header header = {.caplen = caplen, .len = len};
  return filter->pcap->offline_filter(&filter->program, &header, bytes) != 0;
}

void np_filter_free(struct np_filter *filter) {
  if (!filter) return;
  filter->pcap->freecode(&filter->program);
  free(filter);
}
