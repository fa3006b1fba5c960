/* libpcap.h - libpcap, found at run time: nothing of it is needed to build.
 *
 * The declarations are our own, of the stable binary interface that libpcap has had since 1.0. */
#ifndef NP_CAPTURE_LIBPCAP_H
#define NP_CAPTURE_LIBPCAP_H

#include <stdbool.h>
#include <stdint.h>
#include <sys/socket.h>
#include <sys/time.h>

#include "np/status.h"

struct np__pcap; /* a capture handle, pcap_t */

struct np__pcap_header {
  struct timeval time; /* tv_usec holds nanoseconds where those were asked for */
  uint32_t caplen;
  uint32_t len;
};

struct np__pcap_stats {
  unsigned received, dropped, interface_dropped;
  unsigned reserved[5]; /* Windows has more; nothing must be written behind the end */
};

struct np__pcap_program {
  unsigned length;
  void *instructions;
};

struct np__pcap_address {
  struct np__pcap_address *next;
  struct sockaddr *address, *netmask, *broadcast, *destination;
};

struct np__pcap_device {
  struct np__pcap_device *next;
  char *name;
  char *description;
  struct np__pcap_address *addresses;
  uint32_t flags;
};

enum { NP__PCAP_LOOPBACK = 1, NP__PCAP_UP = 2, NP__PCAP_RUNNING = 4, NP__PCAP_WIRELESS = 8 };

enum { NP__PCAP_ERROR_SIZE = 256, NP__PCAP_NANOSECONDS = 1, NP__PCAP_UTF8 = 1 };

#define NP__PCAP_NO_NETMASK UINT32_MAX

/* Results of calls; positive ones are warnings. */
enum {
  NP__PCAP_ERROR = -1,
  NP__PCAP_ERROR_BREAK = -2,
  NP__PCAP_ERROR_NO_DEVICE = -5,
  NP__PCAP_ERROR_NO_MONITOR = -6,
  NP__PCAP_ERROR_PERMISSION = -8,
  NP__PCAP_ERROR_DOWN = -9,
  NP__PCAP_ERROR_PROMISCUOUS_PERMISSION = -11,
  NP__PCAP_WARNING_TIMESTAMP_SOURCE = 3
};

typedef void np__pcap_handler(unsigned char *context, const struct np__pcap_header *header,
                              const unsigned char *bytes);

/* Functions of libpcap: result, name without `pcap_`, parameters. */
#define NP__PCAP_REQUIRED(XX)                                                                   \
  XX(const char *, lib_version, (void))                                                         \
  XX(int, findalldevs, (struct np__pcap_device **, char *))                                     \
  XX(void, freealldevs, (struct np__pcap_device *))                                             \
  XX(int, lookupnet, (const char *, uint32_t *, uint32_t *, char *))                            \
  XX(struct np__pcap *, create, (const char *, char *))                                         \
  XX(int, set_snaplen, (struct np__pcap *, int))                                                \
  XX(int, set_promisc, (struct np__pcap *, int))                                                \
  XX(int, set_rfmon, (struct np__pcap *, int))                                                  \
  XX(int, set_timeout, (struct np__pcap *, int))                                                \
  XX(int, set_buffer_size, (struct np__pcap *, int))                                            \
  XX(int, activate, (struct np__pcap *))                                                        \
  XX(void, close, (struct np__pcap *))                                                          \
  XX(char *, geterr, (struct np__pcap *))                                                       \
  XX(const char *, statustostr, (int))                                                          \
  XX(int, setnonblock, (struct np__pcap *, int, char *))                                        \
  XX(int, get_selectable_fd, (struct np__pcap *))                                               \
  XX(int, fileno, (struct np__pcap *))                                                          \
  XX(int, datalink, (struct np__pcap *))                                                        \
  XX(int, set_datalink, (struct np__pcap *, int))                                               \
  XX(int, setdirection, (struct np__pcap *, int))                                               \
  XX(int, dispatch, (struct np__pcap *, int, np__pcap_handler *, unsigned char *))              \
  XX(void, breakloop, (struct np__pcap *))                                                      \
  XX(int, stats, (struct np__pcap *, struct np__pcap_stats *))                                  \
  XX(int, inject, (struct np__pcap *, const void *, size_t))                                    \
  XX(struct np__pcap *, open_dead, (int, int))                                                  \
  XX(int, compile, (struct np__pcap *, struct np__pcap_program *, const char *, int, uint32_t)) \
  XX(int, setfilter, (struct np__pcap *, struct np__pcap_program *))                            \
  XX(int, offline_filter,                                                                       \
     (const struct np__pcap_program *, const struct np__pcap_header *, const unsigned char *))  \
  XX(void, freecode, (struct np__pcap_program *))

/* Functions that an old libpcap lacks: NULL then. */
#define NP__PCAP_OPTIONAL(XX)                             \
  XX(int, init, (unsigned, char *))                       \
  XX(int, set_immediate_mode, (struct np__pcap *, int))   \
  XX(int, set_tstamp_type, (struct np__pcap *, int))      \
  XX(int, list_tstamp_types, (struct np__pcap *, int **)) \
  XX(void, free_tstamp_types, (int *))                    \
  XX(const char *, tstamp_type_val_to_name, (int))        \
  XX(int, tstamp_type_name_to_val, (const char *))        \
  XX(int, set_tstamp_precision, (struct np__pcap *, int))

struct np__libpcap {
#define XX(result, name, parameters) result(*name) parameters;
  NP__PCAP_REQUIRED(XX)
  struct {
    NP__PCAP_OPTIONAL(XX)
  } optional;
#undef XX
};

/*
 * The functions of libpcap, loaded by the first call and kept for the life of the process.
 *
 * NULL and NP_E_LIBRARY when there is none. The environment variable NP_LIBPCAP, if it is set,
 * names the only library file that is tried. Any thread.
 */
const struct np__libpcap *np__libpcap(struct np_error *error);

/* A filter of so many bytes is compiled with libpcap's optimizer, whose time grows with the cube of
 * the length. */
enum { NP__MOST_OPTIMIZED = 1000 };

/* Can several threads compile with a libpcap that says this of itself? Up to 1.7 its compiler has
 * global state, and in 1.8 what it calls to look up names. */
bool np__libpcap_compiles_at_once(const char *version);

/*
 * Compile a filter. `pcap` tells link type and snapshot length, and is only read: another thread
 * may use it meanwhile. Where libpcap bears it, several threads compile at once, else one in the
 * process. NP_E_FILTER quotes the filter.
 */
enum np_status np__libpcap_compile(const struct np__libpcap *library, struct np__pcap *pcap,
                                   const char *text, uint32_t netmask,
                                   struct np__pcap_program *program, struct np_error *error);

#endif
