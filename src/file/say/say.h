/* say.h - tell a visitor what a block says, member by member. */
#ifndef NP_FILE_SAY_SAY_H
#define NP_FILE_SAY_SAY_H

#include "file/say/options.h"
#include "file/say/resolution.h"

/* What is being told, and to whom. */
struct np_teller {
  const struct np_meta_visitor *to;
  bool swapped;               /* numbers are not in this machine's byte order */
  struct np_resolution clock; /* of times */
  const char *all;            /* the name of the list of all options */
};

void np_tell(const struct np_teller *t, const struct np_meta_value *value);
void np_tell_number(const struct np_teller *t, const char *name, uint64_t number);
/* Nothing where nanoseconds in 64 bits cannot hold it. */
void np_tell_time(const struct np_teller *t, const char *name, uint64_t ticks);
void np_tell_flag(const struct np_teller *t, const char *name, bool flag);
void np_tell_bytes(const struct np_teller *t, const char *name, const uint8_t *bytes,
                   uint32_t length);
void np_tell_text(const struct np_teller *t, const char *name, const char *text);
void np_tell_text_of(const struct np_teller *t, const char *name, bool is_listed,
                     const uint8_t *bytes, uint32_t length);

/* An address of 4 or 16 bytes. prefix: its length, or negative for none. */
void np_tell_ip(const struct np_teller *t, const char *name, bool is_listed, const uint8_t *bytes,
                uint32_t length, int prefix);
/* An address of 6 or 8 bytes. */
void np_tell_hardware(const struct np_teller *t, const char *name, const uint8_t *bytes,
                      uint32_t length);

void np_tell_list(const struct np_teller *t, const char *name);
/* An object, as the next element of a list. */
void np_tell_open(const struct np_teller *t, const char *name);
void np_tell_close(const struct np_teller *t);

/* May one element more of a list be told? If not, it is counted as left out. */
bool np_tell_may(const struct np_teller *t);

/* Tell the options, which are all the bytes that are left, and the lists that every block has.
 * kind: of the block. */
void np_tell_options(const struct np_teller *t, enum np_meta_kind kind, struct np_options left);

static inline uint32_t np_tell_word16(const struct np_teller *t, const uint8_t *bytes) {
  return np_word16(bytes, t->swapped);
}

static inline uint32_t np_tell_word32(const struct np_teller *t, const uint8_t *bytes) {
  return np_word32(bytes, t->swapped);
}

static inline uint64_t np_tell_ticks(const struct np_teller *t, const uint8_t *bytes) {
  return (uint64_t)np_tell_word32(t, bytes) << 32 | np_tell_word32(t, bytes + 4);
}

#endif
