/* display.h - display filters: Wireshark's language, over the rows of the tables.
 *
 * A filter is compiled once and never changes, so threads can share it. Who matches packets has a
 * matcher, which is one thread's. What fixed rows decide is decided for 64 packets of a block at a
 * time, without a walk; only packets that are still open then are visited. */
#ifndef NP_DISPLAY_H
#define NP_DISPLAY_H

#include "np/block.h"
#include "np/display_options.h"
#include "np/text.h"

#ifdef __cplusplus
extern "C" {
#endif

struct np_display;

/**
 * Compile a filter.
 *
 * text: UTF-8, of `length` bytes; of blanks alone it passes every packet. options: NULL for the
 * defaults. Errors: NP_E_FILTER with the offset in bytes, which error->offset has
 * too, what was expected there, and for an unknown name the nearest one; NP_E_LIBRARY where
 * `matches` needs a library that is not there; NP_E_NO_MEMORY.
 */
enum np_status np_display_new(const char *text, size_t length,
                              const struct np_display_options *options, struct np_display **filter,
                              struct np_error *error);

/** One owner more, from any thread; returns the filter. */
struct np_display *np_display_share(struct np_display *filter);

/** One owner less: the last one frees it. NULL is fine. */
void np_display_free(struct np_display *filter);

/** Warning number `at`, such as of a deprecated operator, with its offset; NULL behind the last. */
const char *np_display_warning(const struct np_display *filter, uint32_t at);

/** The name number `at` of fields and protocols in it, as given, each once; NULL behind the last.
 */
const char *np_display_field(const struct np_display *filter, uint32_t at);

/** Does it ask for rows of NP_RELATED? Then who reads packets is to relate them: see
 * np_session_relate. */
bool np_display_relates(const struct np_display *filter);

/** Do fixed rows alone decide it, but for packets with several layers of a kind? */
bool np_display_is_fast(const struct np_display *filter);

/** Append how it is understood, and who decides what: a line for each part of it. */
void np_display_explain(const struct np_display *filter, struct np_text *text);

/**
 * Append a BPF expression that passes whatever the filter passes, as far as a packet's outermost
 * headers decide that; nothing where they do not. It misses packets in VLAN tags and in tunnels,
 * and those whose IPv6 header is not the last before TCP and the like.
 */
void np_display_bpf(const struct np_display *filter, struct np_text *text);

/** What matches packets of one engine, on one thread at a time. */
struct np_matcher;

/** Make a matcher, which shares the filter and borrows the engine. Returns NULL when out of memory.
 */
struct np_matcher *np_matcher_new(struct np_display *filter, const struct np_engine *engine);

/** Free; NULL is fine. */
void np_matcher_free(struct np_matcher *matcher);

/** Does a packet pass? Its layers are found first. */
bool np_matcher_packet(struct np_matcher *matcher, const struct np_packet *packet);

/**
 * Which packets pass of those from `first` to `first + count - 1` of a slab (see block.h), which is
 * not trusted.
 *
 * bits: (count + 7) / 8 bytes, lowest bit first: 1 = the packet passes. passed: gets how many.
 * Returns NP_OK or NP_E_INVALID when the slab is no block.
 */
enum np_status np_matcher_slab(struct np_matcher *matcher, const uint8_t *slab, size_t size,
                               uint32_t first, uint32_t count, uint8_t *bits, uint32_t *passed);

/** What a matcher has done so far. */
struct np_matcher_stats {
  uint64_t packets; /**< It was asked for. */
  uint64_t visited; /**< Of these: whose values were read one by one. */
  uint64_t limited; /**< Times that a limit ended a look: values, or a regular expression. */
};

void np_matcher_stats(const struct np_matcher *matcher, struct np_matcher_stats *stats);

#ifdef __cplusplus
}
#endif

#endif
