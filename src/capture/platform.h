/* platform.h - what capturing asks of the operating system: linux.c, darwin.c. */
#ifndef NP_CAPTURE_PLATFORM_H
#define NP_CAPTURE_PLATFORM_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* ---- Waiting -------------------------------------------------------------------------------- */

/* A descriptor that one thread polls and any other makes readable. */
struct np__waker {
  int poll_fd;
  int ring_fd; /* may be the same */
};

/* Returns 0 or an errno. */
int np__waker_open(struct np__waker *waker);

/* Make it readable. */
void np__waker_ring(const struct np__waker *waker);

/* Make it silent. */
void np__waker_clear(const struct np__waker *waker);

void np__waker_close(struct np__waker *waker);

/* ---- Interfaces ----------------------------------------------------------------------------- */

enum np__interface_state { NP__INTERFACE_UP, NP__INTERFACE_DOWN, NP__INTERFACE_GONE };

/* Which interface a capture descriptor watches. */
struct np__interface {
  int fd;         /* of the capture: it knows its network namespace */
  unsigned index; /* 0: not an interface of the system, never checked */
  bool loopback;
  char name[64]; /* follows the interface when it is renamed */
};

/* Find the interface `name` as the capture descriptor sees it. */
void np__interface_find(struct np__interface *interface, int fd, const char *name);

/* The name of another interface of that system by its index; "" when it has none. */
void np__interface_name(const struct np__interface *interface, unsigned index, char name[64]);

/* Is it up? Follows a new name. */
enum np__interface_state np__interface_check(struct np__interface *interface);

/* Hardware address ("" when there is none) and MTU (0 when unknown) of an interface. */
void np__interface_details(const char *name, char mac[18], uint32_t *mtu);

/* The capture sees only what comes in. It fails silently: then it takes more to do the same. */
void np__ignore_outgoing(int fd);

/* No packet reaches the capture before its filter is set by libpcap, which knows nothing of this:
 * the first of two filters that are set by it would pass for the second where that is too long for
 * the kernel. Where the system has no such thing, nothing is done: the filter looks at what was
 * collected before it, too. */
void np__pass_nothing(int fd);

/* Join a group of captures that share the packets. Returns 0 or an errno. */
int np__fanout_join(int fd, uint16_t group, uint16_t mode);

/* The packets that libpcap counts as received are those that the filter lets pass, from the moment
 * that they enter the kernel's buffer. */
extern const bool np__counts_what_waits;

/* ---- The process ---------------------------------------------------------------------------- */

/* Names under which libpcap is installed, best first; ends with NULL. */
extern const char *const np__libpcap_names[];

/* What is said when libpcap is missing. */
extern const char np__libpcap_missing[];

/* How this process can get the right to capture, as commands in one line. */
void np__capture_remedy(char *out, size_t size);

#endif
