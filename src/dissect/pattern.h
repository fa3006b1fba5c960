/* pattern.h - packets that look alike, walked without their dissectors.
 *
 * Most packets of a capture have the layers of one that came before. A pattern is learnt from a
 * walk: which bits the dissectors looked at and what was in them, whom ports found, which fields
 * told where a layer ends. A packet that agrees in all of that has the same layers; only their
 * lengths are its own. Dissectors do nothing for it: what they read through dissector.h is what
 * gets recorded, and what cannot be recorded spoils the recording. Where a layer refuses, is
 * claimed or is one of a list of PDUs, bits that are alike say little: then the pattern ends above
 * it, and dissectors go on from there. */
#ifndef NP_DISSECT_PATTERN_H
#define NP_DISSECT_PATTERN_H

#include <stdbool.h>

#include "base/bytes.h"
#include "dissect/ports.h"
#include "dissect/recording.h"
#include "np/block.h"

enum {
  NP_PATTERN_WORD = 8,  /* bytes that a test compares */
  NP_PATTERN_FIRST = 3, /* so many tests are done without asking how many there are */
  NP_PATTERN_TESTS = 8,
  NP_PATTERN_PORTS = 2, /* pairs of them */
  NP_PATTERN_LAYERS = 8
};

/* Bits that must be as they were: eight bytes of the packet, in the host's order. */
struct np_pattern_test {
  uint64_t mask;
  uint64_t value;
  uint32_t offset;
};

/* Two ports, the one behind the other, and whom they must find. */
struct np_pattern_ports {
  uint64_t answer;
  enum np_table table;
  uint32_t offset;
  const struct np_filter *filter; /* of the table */
  uint16_t key;                   /* that was found, as its bytes lie in the packet; */
  uint16_t bound, other;          /* where it was, and the other port; both: look both up */
};

struct np_fork;

struct np_pattern {
  uint32_t extent; /* all headers lie within so many bytes, eight at least */
  uint16_t link_type;
  uint16_t layer_count, end_count;
  bool is_long;      /* there are more than the first tests, or ports that somebody is bound to */
  bool is_empty;     /* all layers end where the extent does */
  bool is_whole;     /* the last layer is all header */
  bool is_exact;     /* one of the two */
  bool goes_on;      /* it ends above a layer that dissectors have to look at; */
  bool asks;         /* above one that is there when somebody claims it, and only then */
  bool is_free;      /* nobody may be bound to the ports of the last layer, `free`, */
  uint32_t bare_end; /* but where it ends with its header, here */
  struct np_pattern_ports free;
  uint16_t test_count, ports_count;
  uint16_t look_count;             /* of the recording: those that tests and ports stand for */
  struct np_pattern *other;        /* with the same bits and ports: see pattern_tree.h */
  const struct np_fork *free_fork; /* of `free` */
  struct np_fork *ports_fork;      /* of the only ports that decide, behind all bits; or NULL */
  const struct np_pattern *base;   /* with its layers, where these ports find nobody; or itself */
  struct np_resumption on;         /* when it goes on */
  struct np_pattern_test tests[NP_PATTERN_TESTS]; /* unused ones always pass */
  struct np_pattern_end ends[NP_PATTERN_ENDS];
  uint8_t end_of[NP_PATTERN_LAYERS]; /* which end a layer has: 0 the packet's, i + 1 ends[i] */
  struct np_pattern_ports ports[NP_PATTERN_PORTS];
  struct np_layer layers[NP_PATTERN_LAYERS]; /* their lengths are those of the packet */
};

/* Make a pattern of a recorded walk that found so many layers. False when the recording does not
 * hold all of it. */
bool np__pattern_make(struct np_pattern *p, const struct np_engine *engine,
                      const struct np_recording *r, const uint8_t *bytes,
                      const struct np_record *record, const struct np_layer *layers,
                      uint32_t count);

/* Do two ports find whom they must? As a rule one of them is the port that was found before, and
 * nobody is bound to the other. */
static inline bool np__pattern_ports_fit(const struct np_pattern_ports *ports,
                                         const struct np_engine *engine, const uint8_t *bytes) {
  if (np_filter_key(bytes + ports->bound) == ports->key &&
      ports->filter->places[np_filter_place(np_filter_key(bytes + ports->other))] == 0)
    return true;
  return np__ask_ports(engine, ports->table, bytes + ports->offset) == ports->answer;
}

/* Do all ports that somebody is bound to? */
static inline bool np__pattern_finds(const struct np_pattern *p, const struct np_engine *engine,
                                     const uint8_t *bytes) {
  for (uint32_t i = 0; i < p->ports_count; i++)
    if (!np__pattern_ports_fit(&p->ports[i], engine, bytes)) return false;
  return true;
}

/* Does a packet that has its bits, and finds whom it must, have its layers? Then `ends` gets where
 * they end: the packet, and what the numbers of this packet say; `same`: that is what it had. */
static inline bool np__pattern_fits(const struct np_pattern *p, const uint8_t *bytes,
                                    const struct np_record *record, uint32_t *ends, bool *same) {
  uint32_t end = record->len > record->caplen ? record->len : record->caplen;
  uint32_t changes = *ends ^ end;
  *ends = end;
  for (const struct np_pattern_end *e = p->ends, *behind = e + p->end_count; e < behind; e++) {
    uint32_t number = np_be16(bytes + e->offset) & e->mask;
    uint32_t next = number + e->plus;
    if (next < e->least || next > end) return false;
    changes |= *++ends ^ next;
    *ends = end = next;
  }
  *same = changes == 0;
  return !p->is_exact ||
         !((p->is_empty && end != p->extent) || (p->is_whole && end > record->caplen));
}

/* Is a packet's payload nobody's by its ports, or has it none, where that matters? */
static inline bool np__pattern_is_free(const struct np_pattern *p, const struct np_engine *engine,
                                       const uint8_t *bytes, uint32_t last_end) {
  return !p->is_free || last_end == p->bare_end ||
         np__ask_ports(engine, p->free.table, bytes + p->free.offset) == NP_ANSWER_NOBODY;
}

#endif
