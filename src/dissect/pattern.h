/* pattern.h - packets that look alike, walked without their dissectors.
 *
 * Most packets of a capture have the layers of one that came before. A pattern is learnt from a
 * walk: which bits the dissectors looked at and what was in them, which fields told where a layer
 * ends, which ports had to be nobody's. A packet that agrees in all of that has the same layers;
 * only their lengths are its own. Dissectors do nothing for it: what they read through
 * dissector.h is what gets recorded, and what cannot be recorded spoils the recording. Where a
 * layer refuses, is claimed or is one of a list of PDUs, bits that are alike say little: then the
 * pattern ends above it, and dissectors go on from there. */
#ifndef NP_DISSECT_PATTERN_H
#define NP_DISSECT_PATTERN_H

#include <stdbool.h>

#include "dissect/recording.h"
#include "dissect/state.h"
#include "dissect/walk.h"

enum {
  NP_PATTERNS = 16,     /* kept at a time */
  NP_PATTERN_FIRST = 3, /* so many tests are done without asking how many there are */
  NP_PATTERN_TESTS = 8,
  NP_PATTERN_LAYERS = 8
};

/* Bits that must be as they were: eight bytes of the packet, in the host's order. */
struct np_pattern_test {
  uint64_t mask;
  uint64_t value;
  uint32_t offset;
};

struct np_pattern {
  uint32_t extent; /* all headers lie within so many bytes, eight at least */
  uint16_t link_type;
  uint16_t flags; /* those that any layer has */
  uint32_t test_count, end_count, port_count, layer_count;
  bool goes_on;            /* it ends above a layer that dissectors have to look at; */
  bool asks;               /* above one that is there when somebody claims it, and only then */
  bool is_empty;           /* all layers end where the extent does */
  bool is_whole;           /* the last layer is all header */
  struct np_resumption on; /* when it goes on */
  uint64_t hits;
  struct np_pattern_test tests[NP_PATTERN_TESTS]; /* unused ones always pass */
  struct np_pattern_end ends[NP_PATTERN_ENDS];
  uint8_t end_of[NP_PATTERN_LAYERS]; /* which end a layer has: 0 the packet's, i + 1 ends[i] */
  struct np_pattern_port ports[NP_PATTERN_PORTS];
  struct np_layer layers[NP_PATTERN_LAYERS]; /* their lengths are those of the packet */
};

/* A packet whose layers have the lengths too that those of the packet before have: so it is often,
 * in transfers and in acknowledgements. Then its bits need one look more, and nothing else. */
struct np_pattern_repeat {
  uint32_t test_count; /* 0: there is no such packet yet */
  uint32_t equal;      /* how many packets in a row would have been one */
  uint64_t lengths;    /* both that a packet has */
  struct np_pattern_test tests[NP_PATTERN_TESTS + NP_PATTERN_ENDS];
};

/* The patterns that one thread has met, most frequent first. Zero-initialised: none. */
struct np_patterns {
  const struct np_engine *engine;     /* whose bindings they hold for */
  struct np_pattern *last;            /* that of the packet before; NULL: it had none */
  uint32_t first_layer;               /* of that packet, */
  uint32_t ends[NP_PATTERN_ENDS + 1]; /* and where its layers end */
  struct np_pattern_repeat repeat;
  uint32_t count;
  uint32_t misses;
  uint32_t failures; /* recordings in a row that became no pattern */
  struct np_pattern *order[NP_PATTERNS];
  struct np_pattern list[NP_PATTERNS];
};

#endif
