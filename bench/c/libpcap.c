/* libpcap.c - peer: pcap_loop with a callback that only counts; with a filter if one is given. */
#include <pcap/pcap.h>

#include "measure.h"

static void count_packet(u_char *user, const struct pcap_pkthdr *header, const u_char *bytes) {
  struct measure *m = (struct measure *)(void *)user;
  (void)bytes;
  m->packets++;
  m->bytes += header->len;
}

static int set_filter(pcap_t *handle, const char *filter) {
  struct bpf_program program;
  if (pcap_compile(handle, &program, filter, 1, PCAP_NETMASK_UNKNOWN) != 0) return -1;
  int status = pcap_setfilter(handle, &program);
  pcap_freecode(&program);
  return status;
}

/* libpcap [FILTER] FILE */
int main(int count, char **arguments) {
  char error[PCAP_ERRBUF_SIZE];
  struct measure m = {.packets = 0};
  if (count != 2 && count != 3) return 2;
  measure_start(&m);
  pcap_t *handle = pcap_open_offline(arguments[count - 1], error);
  if (!handle) {
    fprintf(stderr, "bench: %s\n", error);
    return 1;
  }
  if (count == 3 && set_filter(handle, arguments[1]) != 0) {
    fprintf(stderr, "bench: %s\n", pcap_geterr(handle));
    return 1;
  }
  int status = pcap_loop(handle, -1, count_packet, (u_char *)&m);
  pcap_close(handle);
  measure_print(&m);
  return status == 0 ? 0 : 1;
}
