/* run.h - what a parser tells while it runs over the bytes of a side. */
#ifndef NP_MESSAGE_RUN_H
#define NP_MESSAGE_RUN_H

#include "message/talk_state.h"

/* A run of the parser over unread bytes: the context of its calls. */
struct np_run {
  const struct np_talking *on;
  struct np_talk_half *half;
  const uint8_t *bytes; /* the first one */
  uint32_t old;         /* those before came with earlier packets */
  /* Of TLS, where there are secrets: a record, or the front of one. */
  void (*record)(struct np_parser *p, const uint8_t *bytes, uint32_t size, uint64_t length);
};

extern const struct np_parser_calls np_run_calls;

/* The packet that brought a byte. */
const struct np_origin *np__run_origin(const struct np_run *run, const uint8_t *bytes);

/* The message with a body that is open, of the channel at hand. */
struct np_part *np__run_part(const struct np_parser *p);

/* That of a side is over. */
void np__run_end_part(const struct np_talking *on, struct np_talk_half *half, bool is_complete);

#endif
