/* live_libpcap.c - peer: pcap_loop on a device with a callback that only counts.
 *
 *   live_libpcap DEVICE BUFFER_SIZE BUFFER_TIMEOUT FILTER
 *
 * Says "ready" when it captures; SIGINT ends it, with its counts as a line of JSON. */
#include <pcap/pcap.h>
#include <signal.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

static pcap_t *handle;

static void count_packet(u_char *user, const struct pcap_pkthdr *header, const u_char *bytes) {
  uint64_t *sums = (uint64_t *)(void *)user;
  (void)bytes;
  sums[0]++;
  sums[1] += header->len;
}

static void stop(int signal_number) {
  (void)signal_number;
  pcap_breakloop(handle);
}

static int fail(const char *why) {
  fprintf(stderr, "bench: %s\n", why);
  return 1;
}

/* NULL when it cannot be opened; `error` says why. */
static pcap_t *open_device(char **arguments, char *error) {
  struct bpf_program program;
  pcap_t *opened = pcap_create(arguments[1], error);
  if (!opened) return NULL;
  pcap_set_snaplen(opened, 65535);
  pcap_set_promisc(opened, 1);
  pcap_set_buffer_size(opened, atoi(arguments[2]));
  pcap_set_timeout(opened, atoi(arguments[3]));
  if (pcap_activate(opened) >= 0 &&
      pcap_compile(opened, &program, arguments[4], 1, PCAP_NETMASK_UNKNOWN) == 0 &&
      pcap_setfilter(opened, &program) == 0)
    return opened;
  snprintf(error, PCAP_ERRBUF_SIZE, "%s", pcap_geterr(opened));
  pcap_close(opened);
  return NULL;
}

int main(int count, char **arguments) {
  char error[PCAP_ERRBUF_SIZE];
  uint64_t sums[2] = {0, 0};
  struct pcap_stat stat = {0};
  const struct sigaction on_signal = {.sa_handler = stop};
  if (count != 5) return 2;
  handle = open_device(arguments, error);
  if (!handle) return fail(error);
  sigaction(SIGINT, &on_signal, NULL);
  printf("ready\n");
  fflush(stdout);
  int status = pcap_loop(handle, -1, count_packet, (u_char *)sums);
  pcap_stats(handle, &stat);
  pcap_close(handle);
  printf("{\"packets\":%llu,\"bytes\":%llu,\"dropped_by_kernel\":%u}\n",
         (unsigned long long)sums[0], (unsigned long long)sums[1], stat.ps_drop);
  return status == PCAP_ERROR_BREAK ? 0 : 1;
}
