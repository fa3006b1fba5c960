/* darwin.c - what capturing asks of macOS. */
#include "capture/platform.h"

#if defined(__APPLE__)

#include <errno.h>
#include <fcntl.h>
#include <ifaddrs.h>
#include <net/if.h>
#include <net/if_dl.h>
#include <net/if_types.h>
#include <stdio.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

const char *const np__libpcap_names[] = {"libpcap.A.dylib", "/usr/lib/libpcap.A.dylib",
                                         "libpcap.dylib", NULL};

const char np__libpcap_missing[] = "libpcap.A.dylib not found: it is part of macOS";

/* ---- Waiting -------------------------------------------------------------------------------- */

int np__waker_open(struct np__waker *waker) {
  int ends[2];
  if (pipe(ends) != 0) return errno;
  for (int i = 0; i < 2; i++) {
    fcntl(ends[i], F_SETFL, O_NONBLOCK);
    fcntl(ends[i], F_SETFD, FD_CLOEXEC);
  }
  waker->poll_fd = ends[0];
  waker->ring_fd = ends[1];
  return 0;
}

void np__waker_ring(const struct np__waker *waker) {
  /* It fails only where the pipe is full, and then the descriptor is readable anyway. */
  ssize_t ignored = write(waker->ring_fd, "", 1);
  (void)ignored;
}

void np__waker_clear(const struct np__waker *waker) {
  char bytes[64];
  while (read(waker->poll_fd, bytes, sizeof bytes) == (ssize_t)sizeof bytes) continue;
}

void np__waker_close(struct np__waker *waker) {
  if (waker->poll_fd >= 0) close(waker->poll_fd);
  if (waker->ring_fd >= 0) close(waker->ring_fd);
  waker->poll_fd = waker->ring_fd = -1;
}

/* ---- Interfaces ----------------------------------------------------------------------------- */

/* An ioctl about the interface `name`; 0 or an errno. A capture descriptor is no socket here. */
static int ask(unsigned long request, const char *name, struct ifreq *answer) {
  memset(answer, 0, sizeof *answer);
  snprintf(answer->ifr_name, sizeof answer->ifr_name, "%s", name);
  int fd = socket(AF_INET, SOCK_DGRAM, 0);
  if (fd < 0) return errno;
  int failure = ioctl(fd, request, answer) == 0 ? 0 : errno;
  close(fd);
  return failure;
}

void np__interface_find(struct np__interface *interface, int fd, const char *name) {
  struct ifreq answer;
  interface->fd = fd;
  interface->index = if_nametoindex(name);
  interface->loopback = interface->index && ask(SIOCGIFFLAGS, name, &answer) == 0 &&
                        (answer.ifr_flags & IFF_LOOPBACK) != 0;
  snprintf(interface->name, sizeof interface->name, "%s", name);
}

void np__interface_name(const struct np__interface *interface, unsigned index, char name[64]) {
  char found[IF_NAMESIZE];
  (void)interface;
  snprintf(name, 64, "%s", if_indextoname(index, found) ? found : "");
}

enum np__interface_state np__interface_check(struct np__interface *interface) {
  struct ifreq answer;
  char name[IF_NAMESIZE];
  if (interface->index == 0) return NP__INTERFACE_UP;
  if (!if_indextoname(interface->index, name))
    return errno == ENXIO ? NP__INTERFACE_GONE : NP__INTERFACE_UP;
  snprintf(interface->name, sizeof interface->name, "%s", name);
  int failure = ask(SIOCGIFFLAGS, name, &answer);
  if (failure == ENXIO) return NP__INTERFACE_GONE;
  return failure || (answer.ifr_flags & IFF_UP) ? NP__INTERFACE_UP : NP__INTERFACE_DOWN;
}

static void print_mac(char mac[18], const struct sockaddr_dl *link) {
  const unsigned char *m = (const unsigned char *)LLADDR(link);
  if (link->sdl_type != IFT_ETHER || link->sdl_alen != 6) return;
  snprintf(mac, 18, "%02x:%02x:%02x:%02x:%02x:%02x", m[0], m[1], m[2], m[3], m[4], m[5]);
}

void np__interface_details(const char *name, char mac[18], uint32_t *mtu) {
  struct ifaddrs *list = NULL;
  struct ifreq answer;
  mac[0] = '\0';
  *mtu = ask(SIOCGIFMTU, name, &answer) == 0 ? (uint32_t)answer.ifr_mtu : 0;
  if (getifaddrs(&list) != 0) return;
  for (const struct ifaddrs *i = list; i; i = i->ifa_next)
    if (i->ifa_addr && i->ifa_addr->sa_family == AF_LINK && strcmp(i->ifa_name, name) == 0)
      print_mac(mac, (const struct sockaddr_dl *)(const void *)i->ifa_addr);
  freeifaddrs(list);
}

/* BPF shows each packet on loopback once. */
void np__ignore_outgoing(int fd) {
  (void)fd;
}

void np__pass_nothing(int fd) {
  (void)fd;
}

int np__fanout_join(int fd, uint16_t group, uint16_t mode) {
  (void)fd;
  (void)group;
  (void)mode;
  return ENOTSUP;
}

const bool np__counts_what_waits = false;

/* ---- The process ---------------------------------------------------------------------------- */

void np__capture_remedy(char *out, size_t size) {
  snprintf(out, size, "run with sudo, or `sudo chown $USER /dev/bpf*` until the next start");
}

#endif
