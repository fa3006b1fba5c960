/* say.h - say to a visitor what a block says, member by member. */
#ifndef NP_FILE_SAY_SAY_H
#define NP_FILE_SAY_SAY_H

#include "file/say/options.h"
#include "file/say/resolution.h"

/* What is being said, and to whom. */
struct np_sayer {
  const struct np_meta_visitor *to;
  bool swapped;               /* numbers are not in this machine's byte order */
  struct np_resolution clock; /* of times */
  const char *all;            /* the name of the list of all options */
};

void np__say(const struct np_sayer *s, const struct np_meta_value *value);
void np__say_number(const struct np_sayer *s, const char *name, uint64_t number);
/* Nothing where nanoseconds in 64 bits cannot hold it. */
void np__say_time(const struct np_sayer *s, const char *name, uint64_t ticks);
void np__say_flag(const struct np_sayer *s, const char *name, bool flag);
void np__say_bytes(const struct np_sayer *s, const char *name, const uint8_t *bytes,
                   uint32_t length);
void np__say_text(const struct np_sayer *s, const char *name, const char *text);
void np__say_text_of(const struct np_sayer *s, const char *name, bool is_listed,
                     const uint8_t *bytes, uint32_t length);

/* An address of 4 or 16 bytes. prefix: its length, or negative for none. */
void np__say_ip(const struct np_sayer *s, const char *name, bool is_listed, const uint8_t *bytes,
                uint32_t length, int prefix);
/* An address of 6 or 8 bytes. */
void np__say_hardware(const struct np_sayer *s, const char *name, const uint8_t *bytes,
                      uint32_t length);

void np__say_list(const struct np_sayer *s, const char *name);
/* An object, as the next element of a list. */
void np__say_open(const struct np_sayer *s, const char *name);
void np__say_close(const struct np_sayer *s);

/* May one element more of a list be said? If not, it is counted as left out. */
bool np__say_may(const struct np_sayer *s);

/* Say the options, which are all the bytes that are left, and the lists that every block has.
 * kind: of the block. */
void np__say_options(const struct np_sayer *s, enum np_meta_kind kind, struct np_options left);

static inline uint32_t np__say_word16(const struct np_sayer *s, const uint8_t *bytes) {
  return np_word16(bytes, s->swapped);
}

static inline uint32_t np__say_word32(const struct np_sayer *s, const uint8_t *bytes) {
  return np_word32(bytes, s->swapped);
}

static inline uint64_t np__say_ticks(const struct np_sayer *s, const uint8_t *bytes) {
  return (uint64_t)np__say_word32(s, bytes) << 32 | np__say_word32(s, bytes + 4);
}

#endif
