/* kernel.c - what the kernel's own sockets make of packets that nobody sends so.
 *
 *   kernel FILE < SCRIPT
 *
 * Packets reach the kernel by a TUN device in a network namespace that ends with this program. The
 * script has a command a line:
 *
 *   tcp SEQUENCE FLAGS URGENT HEX   a segment of the client, whose port is the case's own; with ACK
 *                                   it acknowledges the server's SYN
 *   fragment ID PLACE HEX           of a datagram of UDP; PLACE as its header has it
 *   end                             the case is over: prints a line of JSON
 *
 * The line has "port", the client's; "taken": a connection stands; "data": what its socket got, as
 * HEX; "end": "open", "fin" or "reset"; "datagrams": what the socket of UDP got. FILE gets all
 * packets of both directions, as a pcap file. */
#include <arpa/inet.h>
#include <errno.h>
#include <fcntl.h>
#include <linux/if.h>
#include <linux/if_tun.h>
#include <poll.h>
#include <sched.h>
#include <stdbool.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

enum {
  SERVER_PORT = 7,
  FIRST_CLIENT_PORT = 10000,
  ROOM = 65536,
  LINE = 2 * ROOM + 64,
  SYN = 2,
  ACK = 16,
  LINK_RAW = 101,
  STEP_US = 1000, /* between packets, of the file's clock */
  WAIT_MS = 5000,
  IP_HEADER = 20,
  TCP_HEADER = 20
};

static const uint32_t server = 0x0a090001, client = 0x0a090002; /* 10.9.0.1 and 10.9.0.2 */

struct harness {
  int tun, listener, datagrams;
  FILE *file;
  uint64_t packets;
  uint16_t port; /* of the client, of this case */
  bool answered;
  uint32_t server_sequence; /* behind its SYN */
};

static void check(bool good, const char *what) {
  if (good) return;
  perror(what);
  exit(1);
}

static void put16(uint8_t *at, uint32_t value) {
  at[0] = (uint8_t)(value >> 8);
  at[1] = (uint8_t)value;
}

static void put32(uint8_t *at, uint32_t value) {
  put16(at, value >> 16);
  put16(at + 2, value);
}

static uint32_t get32(const uint8_t *at) {
  return (uint32_t)at[0] << 24 | (uint32_t)at[1] << 16 | (uint32_t)at[2] << 8 | at[3];
}

static uint32_t sum(const uint8_t *bytes, size_t size, uint32_t before) {
  for (size_t i = 0; i < size; i++) before += (uint32_t)bytes[i] << (i % 2 ? 0 : 8);
  return before;
}

static uint32_t folded(uint32_t value) {
  while (value >> 16) value = (value & 0xffff) + (value >> 16);
  return ~value & 0xffff;
}

/* ---- The namespace --------------------------------------------------------------------------- */

static int bound_socket(int type) {
  int fd = socket(AF_INET, type | SOCK_NONBLOCK, 0), on = 1;
  struct sockaddr_in at = {.sin_family = AF_INET, .sin_port = htons(SERVER_PORT)};
  check(fd >= 0 && bind(fd, (struct sockaddr *)&at, sizeof at) == 0, "bind");
  /* The byte that is urgent stays where it is. */
  if (type == SOCK_STREAM)
    check(setsockopt(fd, SOL_SOCKET, SO_OOBINLINE, &on, sizeof on) == 0 && listen(fd, 16) == 0,
          "listen");
  return fd;
}

static void set_address(int fd, struct ifreq *of, unsigned long what, uint32_t address) {
  struct sockaddr_in at = {.sin_family = AF_INET, .sin_addr.s_addr = htonl(address)};
  memcpy(&of->ifr_addr, &at, sizeof at);
  check(ioctl(fd, what, of) == 0, "ioctl");
}

static void open_network(struct harness *h) {
  struct ifreq device = {.ifr_name = "np"};
  check(unshare(CLONE_NEWNET) == 0, "unshare");
  h->tun = open("/dev/net/tun", O_RDWR | O_NONBLOCK);
  check(h->tun >= 0, "/dev/net/tun");
  device.ifr_flags = IFF_TUN | IFF_NO_PI;
  check(ioctl(h->tun, TUNSETIFF, &device) == 0, "TUNSETIFF");
  int fd = socket(AF_INET, SOCK_DGRAM, 0);
  set_address(fd, &device, SIOCSIFADDR, server);
  set_address(fd, &device, SIOCSIFNETMASK, 0xffffff00);
  device.ifr_flags = IFF_UP | IFF_RUNNING;
  check(ioctl(fd, SIOCSIFFLAGS, &device) == 0, "SIOCSIFFLAGS");
  close(fd);
  h->listener = bound_socket(SOCK_STREAM);
  h->datagrams = bound_socket(SOCK_DGRAM);
}

/* ---- Packets --------------------------------------------------------------------------------- */

static void record(struct harness *h, const uint8_t *packet, uint32_t size) {
  uint64_t us = h->packets++ * STEP_US;
  const uint32_t header[] = {(uint32_t)(us / 1000000), (uint32_t)(us % 1000000), size, size};
  check(fwrite(header, sizeof header, 1, h->file) == 1 && fwrite(packet, size, 1, h->file) == 1,
        "FILE");
}

/* What the kernel sends. Returns whether an answer to an echo request is among it. */
static bool take_answers(struct harness *h) {
  uint8_t packet[ROOM];
  bool echoed = false;
  for (;;) {
    ssize_t size = read(h->tun, packet, sizeof packet);
    if (size <= 0) return echoed;
    if (size < IP_HEADER || packet[0] >> 4 != 4) continue;
    if (packet[9] == IPPROTO_ICMP && packet[IP_HEADER] == 0) {
      echoed = true;
      continue;
    }
    record(h, packet, (uint32_t)size);
    const uint8_t *tcp = packet + IP_HEADER;
    if (packet[9] != IPPROTO_TCP || (tcp[13] & (SYN | ACK)) != (SYN | ACK) || h->answered) continue;
    h->answered = true;
    h->server_sequence = get32(tcp + 4) + 1;
  }
}

static void send_packet(struct harness *h, const uint8_t *packet, uint32_t size) {
  check(write(h->tun, packet, size) == (ssize_t)size, "write");
}

static void finish_ip(uint8_t *packet, uint32_t size, uint8_t protocol) {
  packet[0] = 0x45;
  put16(packet + 2, size);
  packet[8] = 64;
  packet[9] = protocol;
  put32(packet + 12, client);
  put32(packet + 16, server);
  put16(packet + 10, folded(sum(packet, IP_HEADER, 0)));
}

/* The kernel has worked off all packets before it once it answers. */
static void synchronize(struct harness *h) {
  uint8_t echo[IP_HEADER + 8] = {[IP_HEADER] = 8};
  put16(echo + IP_HEADER + 2, folded(sum(echo + IP_HEADER, 8, 0)));
  finish_ip(echo, sizeof echo, IPPROTO_ICMP);
  send_packet(h, echo, sizeof echo);
  struct pollfd wait = {.fd = h->tun, .events = POLLIN};
  while (!take_answers(h)) check(poll(&wait, 1, WAIT_MS) == 1, "no answer to an echo request");
}

static void send_segment(struct harness *h, uint32_t sequence, uint32_t flags, uint32_t urgent,
                         const uint8_t *data, uint32_t length) {
  static const uint8_t options[] = {2, 4, 5, 0xb4, 4, 2, 1, 1}; /* MSS 1460; SACK is permitted */
  uint8_t packet[ROOM] = {0}, *tcp = packet + IP_HEADER;
  uint32_t header = TCP_HEADER + (flags & SYN ? (uint32_t)sizeof options : 0);
  put16(tcp, h->port);
  put16(tcp + 2, SERVER_PORT);
  put32(tcp + 4, sequence);
  if (flags & ACK) put32(tcp + 8, h->server_sequence);
  tcp[12] = (uint8_t)(header / 4 << 4);
  tcp[13] = (uint8_t)flags;
  put16(tcp + 14, 65535);
  put16(tcp + 18, urgent);
  if (flags & SYN) memcpy(tcp + TCP_HEADER, options, sizeof options);
  memcpy(tcp + header, data, length);
  uint32_t size = header + length;
  finish_ip(packet, IP_HEADER + size, IPPROTO_TCP);
  put16(tcp + 16, folded(sum(tcp, size, sum(packet + 12, 8, IPPROTO_TCP + size))));
  record(h, packet, IP_HEADER + size);
  send_packet(h, packet, IP_HEADER + size);
  synchronize(h); /* a busy kernel answers later */
}

static void send_fragment(struct harness *h, uint32_t id, uint32_t place, const uint8_t *data,
                          uint32_t length) {
  uint8_t packet[ROOM] = {0};
  put16(packet + 4, id);
  put16(packet + 6, place);
  memcpy(packet + IP_HEADER, data, length);
  finish_ip(packet, IP_HEADER + length, IPPROTO_UDP);
  record(h, packet, IP_HEADER + length);
  send_packet(h, packet, IP_HEADER + length);
  synchronize(h); /* a busy kernel answers later */
}

/* ---- Cases ----------------------------------------------------------------------------------- */

static void print_hex(const uint8_t *bytes, size_t size) {
  for (size_t i = 0; i < size; i++) printf("%02x", bytes[i]);
}

/* What a socket has got, and how it ends. */
static void print_connection(struct harness *h) {
  uint8_t bytes[ROOM];
  int fd = accept4(h->listener, NULL, NULL, SOCK_NONBLOCK);
  printf("{\"port\":%u,\"taken\":%s,\"data\":\"", h->port, fd >= 0 ? "true" : "false");
  int error = 0;
  socklen_t size_of_error = sizeof error;
  ssize_t size = -1;
  /* It is cleared by that, so what came before it can be read. */
  if (fd >= 0) getsockopt(fd, SOL_SOCKET, SO_ERROR, &error, &size_of_error);
  while (fd >= 0 && (size = recv(fd, bytes, sizeof bytes, 0)) > 0) print_hex(bytes, (size_t)size);
  printf("\",\"end\":\"%s\"", error ? "reset" : size == 0 ? "fin" : "open");
  if (fd < 0) return;
  const struct linger at_once = {.l_onoff = 1};
  setsockopt(fd, SOL_SOCKET, SO_LINGER, &at_once, sizeof at_once);
  close(fd);
}

static void end_case(struct harness *h) {
  uint8_t bytes[ROOM];
  synchronize(h);
  print_connection(h);
  printf(",\"datagrams\":[");
  ssize_t size;
  for (bool first = true; (size = recv(h->datagrams, bytes, sizeof bytes, 0)) >= 0; first = false) {
    printf(first ? "\"" : ",\"");
    print_hex(bytes, (size_t)size);
    printf("\"");
  }
  printf("]}\n");
  uint64_t packets = h->packets;
  FILE *file = h->file;
  h->file = fopen("/dev/null", "w"); /* what closing causes is none of the case */
  synchronize(h);
  fclose(h->file);
  h->file = file;
  h->packets = packets;
  h->port++;
  h->answered = false;
  h->server_sequence = 0;
}

static uint32_t from_hex(const char *text, uint8_t *bytes) {
  uint32_t size = 0;
  unsigned value;
  while (size < ROOM - 256 && sscanf(text + (size_t)size * 2, "%2x", &value) == 1)
    bytes[size++] = (uint8_t)value;
  return size;
}

static void obey(struct harness *h, const char *line) {
  uint8_t bytes[ROOM];
  uint32_t sequence, flags, urgent, id, place;
  int at = 0;
  if (sscanf(line, "tcp %u %u %u %n", &sequence, &flags, &urgent, &at) == 3) {
    uint32_t size = from_hex(line + at, bytes);
    send_segment(h, sequence, flags, urgent, bytes, size);
  } else if (sscanf(line, "fragment %u %u %n", &id, &place, &at) == 2) {
    uint32_t size = from_hex(line + at, bytes);
    send_fragment(h, id, place, bytes, size);
  } else {
    check(strncmp(line, "end", 3) == 0, line);
    end_case(h);
  }
}

int main(int argc, char **argv) {
  static char line[LINE];
  static const uint32_t header[] = {0xa1b2c3d4, 0x00040002, 0, 0, ROOM, LINK_RAW};
  struct harness h = {.port = FIRST_CLIENT_PORT};
  check(argc == 2 && (h.file = fopen(argv[1], "w")) != NULL, "FILE");
  check(fwrite(header, sizeof header, 1, h.file) == 1, "FILE");
  open_network(&h);
  while (fgets(line, sizeof line, stdin)) obey(&h, line);
  check(fclose(h.file) == 0, "FILE");
  return 0;
}
