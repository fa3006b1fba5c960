/* ports.h - who is found by two ports; for src/dissect only. */
#ifndef NP_DISSECT_PORTS_H
#define NP_DISSECT_PORTS_H

#include "dissect/state.h"

/* An answer in one word, so that two are compared at once: whoever is asked first, whoever is asked
 * when that one refuses (NP_NO_PROTOCOL: nobody), and which port found the first. */
static inline uint64_t np__answer(uint16_t first, uint16_t second, enum np_side side) {
  return first | (uint64_t)second << 16 | (uint64_t)side << 32;
}

static inline uint16_t np__answer_first(uint64_t answer) {
  return (uint16_t)answer;
}

static inline uint16_t np__answer_second(uint64_t answer) {
  return (uint16_t)(answer >> 16);
}

static inline enum np_side np__answer_side(uint64_t answer) {
  return (enum np_side)(answer >> 32);
}

/* Nobody is bound to either port. */
#define NP_ANSWER_NOBODY ((uint64_t)NP_NO_PROTOCOL << 16 | NP_NO_PROTOCOL)

/* Nobody is bound to either of two ports, the one behind the other. False: look them up. */
static inline bool np__are_free(const uint8_t *ports, const struct np_filter *filter) {
  uint32_t both;
  memcpy(&both, ports, sizeof both);
  return !(filter->places[np_filter_place(both)] | filter->places[np_filter_place(both >> 16)]);
}

/* Whom do the ports at two places, 16 bits each, find in a table that has bindings? The lower
 * number goes first. */
uint64_t np__ask(const struct np_engine *engine, enum np_table table, const uint8_t *source,
                 const uint8_t *destination);

/* The same of two ports, the one behind the other, which mostly find nobody. */
static inline uint64_t np__ask_ports(const struct np_engine *engine, enum np_table table,
                                     const uint8_t *ports) {
  return np__are_free(ports, engine->tables[table].filter)
             ? NP_ANSWER_NOBODY
             : np__ask(engine, table, ports, ports + sizeof(uint16_t));
}

#endif
