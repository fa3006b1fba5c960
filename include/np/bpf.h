/* bpf.h - filters in libpcap's language, which run on the bytes of packets. Needs libpcap at run
 * time.
 */
#ifndef NP_BPF_H
#define NP_BPF_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "np/status.h"

#ifdef __cplusplus
extern "C" {
#endif

/** What a filter may be, and when it compiles: libpcap's compiler takes time that grows with the
 * square of it, and cannot be stopped. Zero members get the defaults. */
struct np_filter_options {
  uint32_t most_bytes; /**< Default 65536. */
  uint32_t most_terms; /**< What `and` and `or` join; default 1024. */
  bool looks_up; /**< It has names that a name server is asked for: it is not compiled at once. */
};

/** Is a filter small enough? options: NULL for the defaults. NP_E_FILTER says by how much it is
 * not.
 */
enum np_status np_filter_check(const char *text, const struct np_filter_options *options,
                               struct np_error *error);

/** Is a filter compiled at once, by whoever opens a source? One of at most 1000 bytes is, unless it
 * looks up names; others compile on a thread of their own, and the first read waits for them. */
bool np_filter_is_quick(const char *text, const struct np_filter_options *options);

/** A compiled filter for one link type. */
struct np_filter;

/** Compile; what is longer than 1000 bytes without libpcap's optimizer. It takes up to a second for
 * what np_filter_is_quick, and minutes for a thousand terms: see np_filter_check. Any threads at a
 * time. Errors: NP_E_FILTER with libpcap's text and the filter quoted, NP_E_LIBRARY,
 * NP_E_NO_MEMORY. */
enum np_status np_filter_compile(const char *text, uint16_t link_type, uint32_t snap_length,
                                 struct np_filter **filter, struct np_error *error);

/** How many bytes of stack np_filter_compile takes at most: it calls itself for each term. */
size_t np_filter_stack(const char *text);

/** What a name in an expression is of, and who knows it. */
enum np_name_kind {
  NP_NAME_OF_HOST,   /**< Name servers do. */
  NP_NAME_OF_HOST_4, /**< Only IPv4 addresses count, as behind `ip`. */
  NP_NAME_OF_HOST_6, /**< Only IPv6 addresses count. */
  NP_NAME_OF_PLACE,  /**< A network or a station: files such as /etc/networks and /etc/ethers. */
  NP_NAME_OF_GATEWAY /**< Both: a station that is a host; an address cannot stand in its place. */
};

/** Where in an expression a name is. */
struct np_filter_name {
  size_t at, length;
  enum np_name_kind kind;
};

/** The first name of a host, a network or a station in an expression, from a place in it on, which
 * libpcap would look up while it compiles. False when there is none. Names of services and
 * protocols are none of these. */
bool np_filter_name(const char *text, size_t begin, struct np_filter_name *name);

/** Does any link type take the expression? One that np_filter_compile refuses is wrong for its link
 * type then, and not wrong itself. */
bool np_filter_has_link_type(const char *text);

/** A filter that no packet passes: for a link type that cannot take the expression. NULL when out
 * of memory. */
struct np_filter *np_filter_of_nothing(void);

/** Does the packet pass? */
bool np_filter_matches(const struct np_filter *filter, const uint8_t *bytes, uint32_t caplen,
                       uint32_t len);

/** Free; NULL is fine. */
void np_filter_free(struct np_filter *filter);

#ifdef __cplusplus
}
#endif

#endif
