/* linux.c - what capturing asks of Linux. */
#include "capture/platform.h"

#if defined(__linux__)

#include <errno.h>
#include <linux/filter.h>
#include <linux/if_packet.h>
#include <net/if.h>
#include <net/if_arp.h>
#include <stdio.h>
#include <string.h>
#include <sys/eventfd.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

const char *const np__libpcap_names[] = {"libpcap.so.0.8", "libpcap.so.1", "libpcap.so", NULL};

const char np__libpcap_missing[] = "libpcap.so.0.8 not found: apt install libpcap0.8";

/* ---- Waiting -------------------------------------------------------------------------------- */

int np__waker_open(struct np__waker *waker) {
  int fd = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
  waker->poll_fd = waker->ring_fd = fd;
  return fd < 0 ? errno : 0;
}

void np__waker_ring(const struct np__waker *waker) {
  const uint64_t one = 1;
  /* It fails only where the counter is full, and then the descriptor is readable anyway. */
  ssize_t ignored = write(waker->ring_fd, &one, sizeof one);
  (void)ignored;
}

void np__waker_clear(const struct np__waker *waker) {
  uint64_t count;
  ssize_t ignored = read(waker->poll_fd, &count, sizeof count);
  (void)ignored;
}

void np__waker_close(struct np__waker *waker) {
  if (waker->poll_fd >= 0) close(waker->poll_fd);
  waker->poll_fd = waker->ring_fd = -1;
}

/* ---- Interfaces ----------------------------------------------------------------------------- */

/* An ioctl about the interface `name`; 0 or an errno. */
static int ask(int fd, unsigned long request, const char *name, struct ifreq *answer) {
  size_t length = strlen(name);
  memset(answer, 0, sizeof *answer);
  if (length >= sizeof answer->ifr_name) return ENODEV;
  memcpy(answer->ifr_name, name, length);
  return ioctl(fd, request, answer) == 0 ? 0 : errno;
}

void np__interface_find(struct np__interface *interface, int fd, const char *name) {
  struct ifreq answer;
  interface->fd = fd;
  interface->index = 0;
  snprintf(interface->name, sizeof interface->name, "%s", name);
  if (ask(fd, SIOCGIFINDEX, name, &answer) == 0) interface->index = (unsigned)answer.ifr_ifindex;
  if (interface->index && ask(fd, SIOCGIFFLAGS, name, &answer) == 0)
    interface->loopback = (answer.ifr_flags & IFF_LOOPBACK) != 0;
}

void np__interface_name(const struct np__interface *interface, unsigned index, char name[64]) {
  struct ifreq answer = {.ifr_ifindex = (int)index};
  bool is_known = ioctl(interface->fd, SIOCGIFNAME, &answer) == 0;
  snprintf(name, 64, "%s", is_known ? answer.ifr_name : "");
}

enum np__interface_state np__interface_check(struct np__interface *interface) {
  struct ifreq answer = {.ifr_ifindex = (int)interface->index};
  if (interface->index == 0) return NP__INTERFACE_UP;
  if (ioctl(interface->fd, SIOCGIFNAME, &answer) != 0)
    return errno == ENODEV || errno == ENXIO ? NP__INTERFACE_GONE : NP__INTERFACE_UP;
  snprintf(interface->name, sizeof interface->name, "%s", answer.ifr_name);
  int failure = ask(interface->fd, SIOCGIFFLAGS, interface->name, &answer);
  if (failure == ENODEV || failure == ENXIO) return NP__INTERFACE_GONE;
  return failure || (answer.ifr_flags & IFF_UP) ? NP__INTERFACE_UP : NP__INTERFACE_DOWN;
}

void np__interface_details(const char *name, char mac[18], uint32_t *mtu) {
  struct ifreq answer;
  mac[0] = '\0';
  *mtu = 0;
  if (strlen(name) >= sizeof answer.ifr_name) return;
  int fd = socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
  if (fd < 0) return;
  if (ask(fd, SIOCGIFMTU, name, &answer) == 0) *mtu = (uint32_t)answer.ifr_mtu;
  if (ask(fd, SIOCGIFHWADDR, name, &answer) == 0 && answer.ifr_hwaddr.sa_family == ARPHRD_ETHER) {
    unsigned char m[6];
    memcpy(m, answer.ifr_hwaddr.sa_data, sizeof m);
    snprintf(mac, 18, "%02x:%02x:%02x:%02x:%02x:%02x", m[0], m[1], m[2], m[3], m[4], m[5]);
  }
  close(fd);
}

void np__ignore_outgoing(int fd) {
  const int on = 1;
  setsockopt(fd, SOL_PACKET, PACKET_IGNORE_OUTGOING, &on, sizeof on);
}

void np__pass_nothing(int fd) {
  struct sock_filter nothing = {.code = BPF_RET | BPF_K};
  const struct sock_fprog program = {.len = 1, .filter = &nothing};
  setsockopt(fd, SOL_SOCKET, SO_ATTACH_FILTER, &program, sizeof program);
}

int np__fanout_join(int fd, uint16_t group, uint16_t mode) {
  uint32_t value = (uint32_t)mode << 16 | group;
  return setsockopt(fd, SOL_PACKET, PACKET_FANOUT, &value, sizeof value) == 0 ? 0 : errno;
}

const bool np__counts_what_waits = true;

/* ---- The process ---------------------------------------------------------------------------- */

void np__capture_remedy(char *out, size_t size) {
  char path[384];
  ssize_t length = readlink("/proc/self/exe", path, sizeof path - 1);
  if (length <= 0) {
    snprintf(out, size, "run with sudo");
    return;
  }
  path[length] = '\0';
  const char *quote = strpbrk(path, " \"$&();*?\\|<>`") ? "'" : "";
  snprintf(out, size, "run `sudo setcap cap_net_raw,cap_net_admin=eip %s%s%s` once, or with sudo",
           quote, path, quote);
}

#endif
