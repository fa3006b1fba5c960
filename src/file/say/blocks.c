/* blocks.c - what the blocks of a capture file say, taken apart into named members. */
#include <stdio.h>
#include <string.h>

#include "file/say/say.h"

enum {
  WORD = 4,
  STATISTICS_HEAD = 12,
  SECRETS_HEAD = 8,
  RECORD_HEAD = 4,
  COPYABLE = 0xbad /* the custom block that may be copied */
};

#define UNKNOWN_LENGTH UINT64_MAX /* of a section */

static bool is_little_endian(bool swapped) {
  const uint16_t one = 1;
  uint8_t first;
  memcpy(&first, &one, 1);
  return (first == 1) != swapped;
}

/* The body from `at` on. */
static struct np_options rest(const struct np_meta *m, uint64_t at) {
  if (at > m->size) at = m->size;
  return (struct np_options){m->body + at, m->size - (uint32_t)at, m->swapped};
}

static void say_index(const struct np_sayer *s, const char *name, uint32_t index) {
  if (index != NP_META_NONE) np__say_number(s, name, index);
}

static void say_section(const struct np_sayer *s, const struct np_meta *m) {
  char version[16];
  if (m->size < NP_SECTION_BODY) return;
  say_index(s, "index", m->section);
  np__say_text(s, "byte_order", is_little_endian(m->swapped) ? "little" : "big");
  snprintf(version, sizeof version, "%u.%u", np__say_word16(s, m->body + WORD),
           np__say_word16(s, m->body + 6));
  np__say_text(s, "version", version);
  uint64_t length = np_word64(m->body + 8, m->swapped);
  if (length != UNKNOWN_LENGTH) np__say_number(s, "length", length);
  np__say_options(s, m->kind, rest(m, NP_SECTION_BODY));
}

/* The link type and the resolution become what JavaScript shows there. */
static void say_interface(const struct np_sayer *s, const struct np_meta *m) {
  say_index(s, "index", m->interface_id);
  say_index(s, "section", m->section);
  np__say_number(s, "link_type", m->link_type);
  np__say_number(s, "snap_length", m->snap_length);
  np__say_list(s, "addresses");
  np__say_number(s, "timestamp_resolution", m->resolution);
  np__say_number(s, "timestamp_offset", 0);
  if (m->timezone != 0)
    np__say(s, &(struct np_meta_value){.name = "timezone",
                                       .type = NP_META_SIGNED,
                                       .number = (uint64_t)(int64_t)m->timezone});
  if (m->has_fcs_length) np__say_number(s, "fcs_length", m->fcs_length);
  np__say_options(s, m->kind, rest(m, m->type ? NP_INTERFACE_BODY : 0));
}

static void say_statistics(const struct np_sayer *s, const struct np_meta *m) {
  if (m->size < STATISTICS_HEAD) return;
  say_index(s, "interface", m->interface_id);
  np__say_time(s, "time_ns", np__say_ticks(s, m->body + WORD));
  np__say_options(s, m->kind, rest(m, STATISTICS_HEAD));
}

/* A record of names: an address, and texts that end in zeros. */
struct record {
  uint32_t type;
  uint32_t length; /* of the value */
  const uint8_t *value;
};

static void say_record(const struct np_sayer *s, const struct record *record) {
  static const uint8_t sizes[] = {0, 4, 16, 6, 8}; /* of addresses, by type */
  enum { TYPES = 5, FIRST_HARDWARE = 3 };
  const uint32_t type = record->type, length = record->length;
  const uint8_t *value = record->value;
  np__say_open(s, "records");
  np__say_list(s, "names");
  uint32_t size = type < TYPES ? sizes[type] : 0;
  if (size == 0 || size > length) {
    np__say_number(s, "type", type);
    np__say_bytes(s, "data", value, length);
  } else {
    if (type < FIRST_HARDWARE)
      np__say_ip(s, "address", false, value, size, -1);
    else
      np__say_hardware(s, "address", value, size);
    bool is_first = true; /* and said with its record */
    for (uint32_t at = size; at < length;) {
      const uint8_t *end = memchr(value + at, 0, length - at);
      uint32_t text = end ? (uint32_t)(end - value) - at : length - at;
      if (text > 0 && (is_first || np__say_may(s)))
        np__say_text_of(s, "names", true, value + at, text);
      is_first = false;
      at += text + 1;
    }
  }
  np__say_close(s);
}

/* The next record of a block of names, which are behind `at`. False behind the last one. */
static inline bool next_record(const struct np_meta *m, uint32_t *at, struct record *record) {
  if (m->size - *at < RECORD_HEAD) return false;
  const uint8_t *head = m->body + *at;
  uint32_t length = np_word16(head + 2, m->swapped);
  uint64_t taken = RECORD_HEAD + np_padded(length);
  if (taken > m->size - *at) return false;
  *record = (struct record){np_word16(head, m->swapped), length, head + RECORD_HEAD};
  *at += (uint32_t)taken;
  return record->type != 0;
}

/* How many records are left. There can be millions. */
static uint32_t count_records(const struct np_meta *m, uint32_t *at) {
  const struct np_meta block = *m; /* of which the compiler knows that nobody else writes it */
  struct record record;
  uint32_t count = 0, behind = *at;
  while (next_record(&block, &behind, &record)) count++;
  *at = behind;
  return count;
}

static void say_names(const struct np_sayer *s, const struct np_meta *m) {
  struct record record;
  uint32_t at = 0;
  np__say_list(s, "records");
  np__say_list(s, "addresses");
  while (next_record(m, &at, &record)) {
    if (!np__say_may(s)) {
      s->to->limit->left_out += count_records(m, &at);
      break;
    }
    say_record(s, &record);
  }
  np__say_options(s, m->kind, rest(m, at));
}

static void say_secrets(const struct np_sayer *s, const struct np_meta *m) {
  if (m->size < SECRETS_HEAD) return;
  uint32_t length = np__say_word32(s, m->body + WORD);
  if (length > m->size - SECRETS_HEAD) length = m->size - SECRETS_HEAD;
  np__say_number(s, "type", np__say_word32(s, m->body));
  np__say_bytes(s, "data", m->body + SECRETS_HEAD, length);
  np__say_options(s, m->kind, rest(m, SECRETS_HEAD + np_padded(length)));
}

static void say_other(const struct np_sayer *s, const struct np_meta *m) {
  bool is_custom = m->kind == NP_META_CUSTOM && m->size >= WORD;
  uint32_t head = is_custom ? WORD : 0;
  np__say_number(s, "type", m->type);
  np__say_text(s, "name",
               m->kind == NP_META_JOURNAL  ? "journal"
               : m->kind == NP_META_CUSTOM ? "custom"
                                           : "unknown");
  if (is_custom) {
    np__say_number(s, "enterprise", np__say_word32(s, m->body));
    np__say_flag(s, "copyable", m->type == COPYABLE);
  }
  if (m->kind == NP_META_JOURNAL) np__say_text_of(s, "text", false, m->body, m->size);
  np__say_bytes(s, "data", m->body + head, m->size - head);
}

static void say_damage(const struct np_sayer *s, const struct np_meta *m) {
  np__say_number(s, "offset", m->offset);
  np__say_number(s, "bytes", m->skipped);
  np__say_text(s, "type", m->part);
  np__say_text_of(s, "text", false, m->body, m->size);
}

void np_meta_visit(const struct np_meta *m, const struct np_meta_visitor *visitor) {
  static void (*const sayers[])(const struct np_sayer *, const struct np_meta *) = {
      [NP_META_SECTION] = say_section, [NP_META_INTERFACE] = say_interface,
      [NP_META_NAMES] = say_names,     [NP_META_STATISTICS] = say_statistics,
      [NP_META_SECRETS] = say_secrets, [NP_META_JOURNAL] = say_other,
      [NP_META_CUSTOM] = say_other,    [NP_META_UNKNOWN] = say_other,
      [NP_META_DAMAGE] = say_damage,
  };
  struct np_sayer s = {.to = visitor, .swapped = m->swapped, .all = "options"};
  np__resolution_set(&s.clock, m->resolution);
  s.clock.offset = m->time_offset;
  sayers[m->kind](&s, m);
}
