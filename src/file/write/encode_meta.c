/* encode_meta.c - blocks of other files, copied into pcapng: in this machine's byte order, and with
 * times in nanoseconds. */
#include "file/write/encode_meta.h"

#include "file/say/resolution.h"
#include "file/write/encode_interface.h"
#include "file/write/encode_options.h"

enum {
  NAMES = 4,
  STATISTICS = 5,
  JOURNAL = 9,
  SECRETS = 10,
  WORD = 4,
  RECORD_HEAD = 4,
  SECRETS_HEAD = 8,
  STATISTICS_HEAD = 12,
  COPYABLE = 0xbad,
  ROOM = 64 /* beside the body: lengths, the end of options */
};

/* The options of a block, which are what is left. */
static void copy_options(struct np_block_writer *p, const struct np_meta *m,
                         struct np_options left) {
  struct np_option option;
  while (np_option_next(&left, &option))
    np__put_copied_option(p, np__option_row(m->kind, &option), &option, m->swapped);
}

static enum np_status put_names(struct np_writer *w, const struct np_meta *m,
                                struct np_error *error) {
  struct np_block_writer p = np__put_begin(w, NAMES, m->size + ROOM, error);
  if (!p.at) return w->failure.status;
  uint32_t at = 0;
  while (m->size - at >= RECORD_HEAD) {
    uint32_t type = np_word16(m->body + at, m->swapped);
    uint32_t length = np_word16(m->body + at + 2, m->swapped);
    uint64_t taken = RECORD_HEAD + np_padded(length);
    if (taken > m->size - at) break;
    if (type != 0) np__put_option(&p, type, m->body + at + RECORD_HEAD, length);
    at += (uint32_t)taken;
    if (type == 0) break;
  }
  np__put_32(&p, 0);
  copy_options(&p, m, np__meta_rest(m, at));
  np__put_end_of_options(&p);
  np__put_end(w, &p);
  return NP_OK;
}

static enum np_status put_secrets(struct np_writer *w, const struct np_meta *m,
                                  struct np_error *error) {
  if (m->size < SECRETS_HEAD) return NP_OK;
  uint32_t length = np_word32(m->body + WORD, m->swapped);
  if (length > m->size - SECRETS_HEAD) length = m->size - SECRETS_HEAD;
  struct np_block_writer p = np__put_begin(w, SECRETS, m->size + ROOM, error);
  if (!p.at) return w->failure.status;
  np__put_32(&p, np_word32(m->body, m->swapped));
  np__put_32(&p, length);
  np__put_padded(&p, m->body + SECRETS_HEAD, length);
  copy_options(&p, m, np__meta_rest(m, SECRETS_HEAD + np_padded(length)));
  np__put_end_of_options(&p);
  np__put_end(w, &p);
  return NP_OK;
}

static uint64_t ticks_at(const struct np_meta *m, const uint8_t *bytes) {
  return (uint64_t)np_word32(bytes, m->swapped) << 32 | np_word32(bytes + WORD, m->swapped);
}

static int64_t time_at(const struct np_meta *m, const uint8_t *bytes) {
  struct np_resolution clock;
  np__resolution_set(&clock, m->resolution);
  clock.offset = m->time_offset;
  return np__resolution_ns(&clock, ticks_at(m, bytes));
}

static bool is_time(const struct np_meta *m, const struct np_option *option) {
  const struct np__option_row *row = np__option_row(m->kind, option);
  return row && row->form == NP_FORM_TIME;
}

/* Is one of the times of statistics one that nanoseconds cannot hold? */
static bool has_far_time(const struct np_meta *m) {
  struct np_options left = np__meta_rest(m, STATISTICS_HEAD);
  struct np_option option;
  bool found = time_at(m, m->body + WORD) == NP_NO_TIME;
  while (np_option_next(&left, &option))
    found |= is_time(m, &option) && time_at(m, option.value) == NP_NO_TIME;
  return found;
}

static enum np_status put_statistics(struct np_writer *w, struct np_metadata *origin,
                                     const struct np_meta *m, struct np_error *error) {
  bool is_known = m->size >= STATISTICS_HEAD && m->interface_id != NP_META_NONE &&
                  np__pcapng_choose_interface(w, (uint16_t)m->interface_id, m->link_type, origin) &&
                  np__writer_describes(w, &w->interfaces.list[w->interfaces.last]);
  if (!is_known) return NP_OK;
  bool keeps_clock = has_far_time(m);
  if (keeps_clock) {
    const struct np_meta *interface = np__interface_of(origin, m->interface_id);
    if (!interface) return NP_OK;
    enum np_status status = np__pcapng_keep_clock(w, origin, interface, error);
    if (status != NP_OK) return status;
  }
  struct np_block_writer p = np__put_begin(w, STATISTICS, m->size + ROOM, error);
  if (!p.at) return w->failure.status;
  w->interfaces.list[w->interfaces.last].has_statistics = true;
  np__put_32(&p, w->interfaces.list[w->interfaces.last].number);
  np__put_time(&p,
               keeps_clock ? ticks_at(m, m->body + WORD) : (uint64_t)time_at(m, m->body + WORD));
  struct np_options left = np__meta_rest(m, STATISTICS_HEAD);
  struct np_option option;
  while (np_option_next(&left, &option)) {
    if (is_time(m, &option))
      np__put_time_option(
          &p, option.code,
          keeps_clock ? ticks_at(m, option.value) : (uint64_t)time_at(m, option.value));
    else
      np__put_copied_option(&p, np__option_row(m->kind, &option), &option, m->swapped);
  }
  np__put_end_of_options(&p);
  np__put_end(w, &p);
  return NP_OK;
}

/* The body as it is, but for the number of the maker of a custom block. */
static enum np_status put_other(struct np_writer *w, const struct np_meta *m,
                                struct np_error *error) {
  bool is_custom = m->kind == NP_META_CUSTOM;
  if (is_custom && (m->type != COPYABLE || m->size < WORD)) return NP_OK;
  uint32_t head = is_custom ? WORD : 0;
  struct np_block_writer p =
      np__put_begin(w, is_custom ? COPYABLE : JOURNAL, m->size + ROOM, error);
  if (!p.at) return w->failure.status;
  if (is_custom) np__put_32(&p, np_word32(m->body, m->swapped));
  np__put_padded(&p, m->body + head, m->size - head);
  np__put_end(w, &p);
  return NP_OK;
}

enum np_status np__pcapng_put_meta(struct np_writer *w, struct np_metadata *origin,
                                   const struct np_meta *m, struct np_error *error) {
  switch (m->kind) {
    case NP_META_INTERFACE:
      return np__pcapng_copy_interface(w, origin, m, error);
    case NP_META_NAMES:
      return put_names(w, m, error);
    case NP_META_STATISTICS:
      return put_statistics(w, origin, m, error);
    case NP_META_SECRETS:
      return put_secrets(w, m, error);
    case NP_META_JOURNAL:
    case NP_META_CUSTOM:
      return put_other(w, m, error);
    default:
      return NP_OK;
  }
}
