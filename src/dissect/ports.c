/* ports.c - who is found by two ports. */
#include "dissect/ports.h"

#include "base/bytes.h"

uint64_t np__ask(const struct np_engine *engine, enum np_table table, const uint8_t *source,
                 const uint8_t *destination) {
  uint16_t of_source = np_lookup_key(engine, table, source);
  uint16_t of_destination = np_lookup_key(engine, table, destination);
  if (of_destination == NP_NO_PROTOCOL)
    return of_source == NP_NO_PROTOCOL ? NP_ANSWER_NOBODY
                                       : np__answer(of_source, NP_NO_PROTOCOL, NP_SIDE_SOURCE);
  if (of_source == NP_NO_PROTOCOL)
    return np__answer(of_destination, NP_NO_PROTOCOL, NP_SIDE_DESTINATION);
  uint32_t numbers[2] = {np_be16(source), np_be16(destination)};
  bool swap = numbers[1] < numbers[0];
  uint16_t first = swap ? of_destination : of_source;
  uint16_t second = swap ? of_source : of_destination;
  if (second == first) second = NP_NO_PROTOCOL;
  enum np_side side = swap ? NP_SIDE_DESTINATION : NP_SIDE_SOURCE;
  return np__answer(first, second, numbers[0] == numbers[1] ? NP_SIDE_NONE : side);
}
