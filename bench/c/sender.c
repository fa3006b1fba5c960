/* sender.c - sends numbered UDP packets through a ring that is shared with the kernel (Linux).
 *
 *   sender INTERFACE [--count N] [--seconds S] [--rate N] [--size N] [--flows N] [--both]
 *
 * Packet n belongs to flow n % flows and has n in the first eight bytes of its payload. Prints a
 * line of JSON: how many packets the interface has taken, and how many it refused. */
#include <arpa/inet.h>
#include <errno.h>
#include <getopt.h>
#include <ifaddrs.h>
#include <linux/if_link.h>
#include <linux/if_packet.h>
#include <net/ethernet.h>
#include <net/if.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <time.h>

enum {
  FRAME_SIZE = 2048,
  /* The kernel gives a frame back when a veth passes the packet on, yet its bytes are read only
   * when the other end's queue of net.core.netdev_max_backlog (1000) packets is worked off: the
   * ring must be longer. */
  FRAME_COUNT = 4096,
  BLOCK_SIZE = 1 << 16,
  AT_ONCE = 64,      /* frames per call of the kernel */
  PAUSE_NS = 200000, /* between two looks whether packets are due */
  FRAME_DATA =
      (sizeof(struct tpacket2_hdr) + TPACKET_ALIGNMENT - 1) / TPACKET_ALIGNMENT * TPACKET_ALIGNMENT,
  HEADERS = 14 + 20 + 8,
  SMALLEST = HEADERS + 8,
  LARGEST = 1514,
  SERVER_PORT = 9
};

/* What is asked for. */
struct order {
  const char *interface;
  uint64_t count; /* 0: no limit */
  double seconds; /* 0: no limit */
  double rate;    /* packets per second; 0: as fast as possible */
  uint32_t size;  /* of a frame, without its checksum */
  uint32_t flows;
  bool both; /* every other packet of a flow goes the other way */
};

struct sender {
  struct order order;
  int fd;
  uint8_t *ring;
  uint32_t next; /* frame */
  uint64_t made; /* packets put into the ring */
};

/* What an interface has counted. */
struct counts {
  uint32_t sent, dropped;
};

static void fail(const char *what) {
  fprintf(stderr, "sender: %s: %s\n", what, strerror(errno));
  exit(1);
}

static double now_s(void) {
  struct timespec t;
  clock_gettime(CLOCK_MONOTONIC, &t);
  return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void put16(uint8_t *at, uint32_t value) {
  at[0] = (uint8_t)(value >> 8);
  at[1] = (uint8_t)value;
}

static void put32(uint8_t *at, uint32_t value) {
  put16(at, value >> 16);
  put16(at + 2, value & 0xffff);
}

/* ---- A packet ------------------------------------------------------------------------------- */

static uint32_t header_checksum(const uint8_t *header) {
  uint32_t sum = 0;
  for (int i = 0; i < 20; i += 2) sum += (uint32_t)(header[i] << 8 | header[i + 1]);
  while (sum > 0xffff) sum = (sum & 0xffff) + (sum >> 16);
  return ~sum & 0xffff;
}

/* To a host that is not there: no stack answers. The UDP checksum is left out. */
static void write_packet(uint8_t *frame, const struct order *o, uint64_t number) {
  static const uint8_t ethernet[14] = {2, 0, 0, 0, 0, 2, 2, 0, 0, 0, 0, 1, 8, 0};
  static const uint8_t ip[10] = {0x45, 0, 0, 0, 0, 0, 0x40, 0, 64, 17};
  uint32_t flow = (uint32_t)(number % o->flows);
  bool back = o->both && (number / o->flows) % 2;
  uint32_t client = 0x0a800000u + (flow >> 8), server = 0x0a810001u;
  uint32_t client_port = 10000 + (flow & 0xff);
  uint8_t *datagram = frame + 34;
  memcpy(frame, ethernet, sizeof ethernet);
  memcpy(frame + 14, ip, sizeof ip);
  put16(frame + 16, o->size - 14);
  put16(frame + 24, 0);
  put32(frame + 26, back ? server : client);
  put32(frame + 30, back ? client : server);
  put16(frame + 24, header_checksum(frame + 14));
  put16(datagram, back ? SERVER_PORT : client_port);
  put16(datagram + 2, back ? client_port : SERVER_PORT);
  put16(datagram + 4, o->size - 34);
  put16(datagram + 6, 0);
  put32(datagram + 8, (uint32_t)(number >> 32));
  put32(datagram + 12, (uint32_t)number);
}

/* ---- The ring ------------------------------------------------------------------------------- */

static void open_ring(struct sender *s) {
  const int version = TPACKET_V2, on = 1;
  const struct tpacket_req request = {.tp_block_size = BLOCK_SIZE,
                                      .tp_block_nr = FRAME_COUNT / (BLOCK_SIZE / FRAME_SIZE),
                                      .tp_frame_size = FRAME_SIZE,
                                      .tp_frame_nr = FRAME_COUNT};
  struct sockaddr_ll address = {.sll_family = AF_PACKET};
  s->fd = socket(AF_PACKET, SOCK_RAW, 0); /* receives nothing */
  if (s->fd < 0) fail("a packet socket");
  address.sll_ifindex = (int)if_nametoindex(s->order.interface);
  if (address.sll_ifindex == 0) fail(s->order.interface);
  if (setsockopt(s->fd, SOL_PACKET, PACKET_VERSION, &version, sizeof version) != 0)
    fail("TPACKET_V2");
  setsockopt(s->fd, SOL_PACKET, PACKET_QDISC_BYPASS, &on, sizeof on); /* slower without */
  if (setsockopt(s->fd, SOL_PACKET, PACKET_TX_RING, &request, sizeof request) != 0)
    fail("a ring to send from");
  size_t size = (size_t)FRAME_SIZE * FRAME_COUNT;
  s->ring = mmap(NULL, size, PROT_READ | PROT_WRITE, MAP_SHARED, s->fd, 0);
  if (s->ring == MAP_FAILED) fail("mapping the ring");
  if (bind(s->fd, (const struct sockaddr *)&address, sizeof address) != 0) fail("bind");
}

static struct tpacket2_hdr *frame_header(const struct sender *s, uint32_t index) {
  return (struct tpacket2_hdr *)(void *)(s->ring + (size_t)index * FRAME_SIZE);
}

/* Wait until the kernel has taken every frame that is ready. */
static void flush(const struct sender *s) {
  while (send(s->fd, NULL, 0, 0) < 0)
    if (errno != EAGAIN && errno != EINTR && errno != ENOBUFS) fail("send");
}

/* Send `count` more packets. */
static void send_packets(struct sender *s, uint32_t count) {
  for (uint32_t i = 0; i < count; i++) {
    struct tpacket2_hdr *header = frame_header(s, s->next);
    while (__atomic_load_n(&header->tp_status, __ATOMIC_ACQUIRE) != TP_STATUS_AVAILABLE) flush(s);
    uint8_t *frame = (uint8_t *)header + FRAME_DATA;
    write_packet(frame, &s->order, s->made++);
    header->tp_len = s->order.size;
    __atomic_store_n(&header->tp_status, TP_STATUS_SEND_REQUEST, __ATOMIC_RELEASE);
    s->next = (s->next + 1) % FRAME_COUNT;
  }
  flush(s);
}

/* How many packets are due now; fewer than 0 at the end. */
static double due(const struct sender *s, double elapsed) {
  const struct order *o = &s->order;
  if (o->seconds > 0 && elapsed >= o->seconds) return -1;
  double ready = o->rate > 0 ? elapsed * o->rate - (double)s->made : AT_ONCE;
  if (o->count == 0) return ready;
  double left = (double)(o->count - s->made);
  if (left == 0) return -1;
  return ready < left ? ready : left;
}

static double run(struct sender *s) {
  const struct timespec pause = {.tv_nsec = PAUSE_NS};
  double start = now_s(), ready;
  while ((ready = due(s, now_s() - start)) >= 0) {
    if (ready >= 1)
      send_packets(s, ready < AT_ONCE ? (uint32_t)ready : AT_ONCE);
    else
      nanosleep(&pause, NULL);
  }
  return now_s() - start;
}

/* ---- The program ---------------------------------------------------------------------------- */

static struct counts read_counts(const char *interface) {
  struct ifaddrs *list = NULL;
  struct counts counts = {0, 0};
  if (getifaddrs(&list) != 0) fail("getifaddrs");
  for (const struct ifaddrs *i = list; i; i = i->ifa_next) {
    if (strcmp(i->ifa_name, interface) != 0 || !i->ifa_addr || !i->ifa_data) continue;
    if (i->ifa_addr->sa_family != AF_PACKET) continue;
    const struct rtnl_link_stats *stats = i->ifa_data;
    counts = (struct counts){stats->tx_packets, stats->tx_dropped};
  }
  freeifaddrs(list);
  return counts;
}

static void usage(void) {
  fprintf(stderr,
          "sender INTERFACE [--count N] [--seconds S] [--rate N] [--size %d to %d] [--flows N] "
          "[--both]\n",
          SMALLEST, LARGEST);
  exit(2);
}

static void set_option(struct order *o, int option) {
  switch (option) {
    case 'c':
      o->count = strtoull(optarg, NULL, 10);
      break;
    case 's':
      o->seconds = strtod(optarg, NULL);
      break;
    case 'r':
      o->rate = strtod(optarg, NULL);
      break;
    case 'z':
      o->size = (uint32_t)strtoul(optarg, NULL, 10);
      break;
    case 'f':
      o->flows = (uint32_t)strtoul(optarg, NULL, 10);
      break;
    case 'b':
      o->both = true;
      break;
    default:
      usage();
  }
}

static struct order parse(int count, char **arguments) {
  static const struct option known[] = {{"count", required_argument, NULL, 'c'},
                                        {"seconds", required_argument, NULL, 's'},
                                        {"rate", required_argument, NULL, 'r'},
                                        {"size", required_argument, NULL, 'z'},
                                        {"flows", required_argument, NULL, 'f'},
                                        {"both", no_argument, NULL, 'b'},
                                        {NULL, 0, NULL, 0}};
  struct order o = {.size = 60, .flows = 1};
  int option;
  while ((option = getopt_long(count, arguments, "", known, NULL)) != -1) set_option(&o, option);
  bool good = optind == count - 1 && o.size >= SMALLEST && o.size <= LARGEST && o.flows > 0 &&
              (o.count > 0 || o.seconds > 0);
  if (!good) usage();
  o.interface = arguments[optind];
  return o;
}

int main(int count, char **arguments) {
  struct sender s = {.order = parse(count, arguments)};
  open_ring(&s);
  struct counts before = read_counts(s.order.interface);
  double seconds = run(&s);
  struct counts after = read_counts(s.order.interface);
  uint32_t refused = after.dropped - before.dropped;
  uint64_t sent = s.made - refused;
  /* Others may send too: the interface has counted our packets at least. */
  if (after.sent - before.sent < (uint32_t)sent) {
    fprintf(stderr, "sender: %u of %llu packets left %s\n", after.sent - before.sent,
            (unsigned long long)sent, s.order.interface);
    return 1;
  }
  printf("{\"sent\":%llu,\"refused\":%u,\"seconds\":%.3f}\n", (unsigned long long)sent, refused,
         seconds);
  return 0;
}
