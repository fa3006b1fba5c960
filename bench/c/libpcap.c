/* libpcap.c - peer: pcap_loop with a callback that only counts. */
#include <pcap/pcap.h>

#include "measure.h"

static void count_packet(u_char *user, const struct pcap_pkthdr *header, const u_char *bytes) {
  struct measure *m = (struct measure *)(void *)user;
  (void)bytes;
  m->packets++;
  m->bytes += header->len;
}

int main(int count, char **arguments) {
  char error[PCAP_ERRBUF_SIZE];
  struct measure m = {.packets = 0};
  if (count != 2) return 2;
  measure_start(&m);
  pcap_t *handle = pcap_open_offline(arguments[1], error);
  if (!handle) {
    fprintf(stderr, "bench: %s\n", error);
    return 1;
  }
  int status = pcap_loop(handle, -1, count_packet, (u_char *)&m);
  pcap_close(handle);
  measure_print(&m);
  return status == 0 ? 0 : 1;
}
