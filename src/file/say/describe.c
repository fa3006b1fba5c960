/* describe.c - what the blocks of a capture file say, taken apart into named members. */
#include <stdio.h>
#include <string.h>

#include "file/say/say.h"

enum {
  WORD = 4,
  SECTION_HEAD = 16,
  INTERFACE_HEAD = 8,
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

static void tell_index(const struct np_teller *t, const char *name, uint32_t index) {
  if (index != NP_META_NONE) np_tell_number(t, name, index);
}

static void tell_section(const struct np_teller *t, const struct np_meta *m) {
  char version[16];
  if (m->size < SECTION_HEAD) return;
  tell_index(t, "index", m->section);
  np_tell_text(t, "byte_order", is_little_endian(m->swapped) ? "little" : "big");
  snprintf(version, sizeof version, "%u.%u", np_tell_word16(t, m->body + WORD),
           np_tell_word16(t, m->body + 6));
  np_tell_text(t, "version", version);
  uint64_t length = np_word64(m->body + 8, m->swapped);
  if (length != UNKNOWN_LENGTH) np_tell_number(t, "length", length);
  np_tell_options(t, m->kind, rest(m, SECTION_HEAD));
}

/* The link type and the resolution become what JavaScript shows there. */
static void tell_interface(const struct np_teller *t, const struct np_meta *m) {
  tell_index(t, "index", m->interface);
  tell_index(t, "section", m->section);
  np_tell_number(t, "link_type", m->link_type);
  np_tell_number(t, "snap_length", m->snap_length);
  np_tell_list(t, "addresses");
  np_tell_number(t, "timestamp_resolution", m->resolution);
  np_tell_number(t, "timestamp_offset", 0);
  if (m->timezone != 0)
    np_tell(t, &(struct np_meta_value){.name = "timezone",
                                       .type = NP_META_SIGNED,
                                       .number = (uint64_t)(int64_t)m->timezone});
  if (m->has_fcs_length) np_tell_number(t, "fcs_length", m->fcs_length);
  np_tell_options(t, m->kind, rest(m, m->type ? INTERFACE_HEAD : 0));
}

static void tell_statistics(const struct np_teller *t, const struct np_meta *m) {
  if (m->size < STATISTICS_HEAD) return;
  tell_index(t, "interface", m->interface);
  np_tell_time(t, "time_ns", np_tell_ticks(t, m->body + WORD));
  np_tell_options(t, m->kind, rest(m, STATISTICS_HEAD));
}

/* A record of names: an address, and texts that end in zeros. */
static void tell_record(const struct np_teller *t, uint32_t type, const uint8_t *value,
                        uint32_t length) {
  static const uint8_t sizes[] = {0, 4, 16, 6, 8}; /* of addresses, by type */
  enum { TYPES = 5, FIRST_HARDWARE = 3 };
  np_tell_open(t, "records");
  np_tell_list(t, "names");
  uint32_t size = type < TYPES ? sizes[type] : 0;
  if (size == 0 || size > length) {
    np_tell_number(t, "type", type);
    np_tell_bytes(t, "data", value, length);
  } else {
    if (type < FIRST_HARDWARE)
      np_tell_ip(t, "address", false, value, size, -1);
    else
      np_tell_hardware(t, "address", value, size);
    bool is_first = true; /* and told with its record */
    for (uint32_t at = size; at < length;) {
      const uint8_t *end = memchr(value + at, 0, length - at);
      uint32_t text = end ? (uint32_t)(end - value) - at : length - at;
      if (text > 0 && (is_first || np_tell_may(t)))
        np_tell_text_of(t, "names", true, value + at, text);
      is_first = false;
      at += text + 1;
    }
  }
  np_tell_close(t);
}

static void tell_names(const struct np_teller *t, const struct np_meta *m) {
  uint32_t at = 0;
  np_tell_list(t, "records");
  np_tell_list(t, "addresses");
  while (m->size - at >= RECORD_HEAD) {
    uint32_t type = np_tell_word16(t, m->body + at);
    uint32_t length = np_tell_word16(t, m->body + at + 2);
    uint64_t taken = RECORD_HEAD + np_padded(length);
    if (taken > m->size - at) break;
    if (type != 0 && np_tell_may(t)) tell_record(t, type, m->body + at + RECORD_HEAD, length);
    at += (uint32_t)taken;
    if (type == 0) break;
  }
  np_tell_options(t, m->kind, rest(m, at));
}

static void tell_secrets(const struct np_teller *t, const struct np_meta *m) {
  if (m->size < SECRETS_HEAD) return;
  uint32_t length = np_tell_word32(t, m->body + WORD);
  if (length > m->size - SECRETS_HEAD) length = m->size - SECRETS_HEAD;
  np_tell_number(t, "type", np_tell_word32(t, m->body));
  np_tell_bytes(t, "data", m->body + SECRETS_HEAD, length);
  np_tell_options(t, m->kind, rest(m, SECRETS_HEAD + np_padded(length)));
}

static void tell_other(const struct np_teller *t, const struct np_meta *m) {
  bool is_custom = m->kind == NP_META_CUSTOM && m->size >= WORD;
  uint32_t head = is_custom ? WORD : 0;
  np_tell_number(t, "type", m->type);
  np_tell_text(t, "name",
               m->kind == NP_META_JOURNAL  ? "journal"
               : m->kind == NP_META_CUSTOM ? "custom"
                                           : "unknown");
  if (is_custom) {
    np_tell_number(t, "enterprise", np_tell_word32(t, m->body));
    np_tell_flag(t, "copyable", m->type == COPYABLE);
  }
  if (m->kind == NP_META_JOURNAL) np_tell_text_of(t, "text", false, m->body, m->size);
  np_tell_bytes(t, "data", m->body + head, m->size - head);
}

static void tell_damage(const struct np_teller *t, const struct np_meta *m) {
  np_tell_number(t, "offset", m->offset);
  np_tell_number(t, "bytes", m->skipped);
  np_tell_text(t, "type", m->part);
  np_tell_text_of(t, "text", false, m->body, m->size);
}

void np_meta_visit(const struct np_meta *m, const struct np_meta_visitor *visitor) {
  static void (*const tellers[])(const struct np_teller *, const struct np_meta *) = {
      [NP_META_SECTION] = tell_section, [NP_META_INTERFACE] = tell_interface,
      [NP_META_NAMES] = tell_names,     [NP_META_STATISTICS] = tell_statistics,
      [NP_META_SECRETS] = tell_secrets, [NP_META_JOURNAL] = tell_other,
      [NP_META_CUSTOM] = tell_other,    [NP_META_UNKNOWN] = tell_other,
      [NP_META_DAMAGE] = tell_damage,
  };
  struct np_teller t = {.to = visitor, .swapped = m->swapped, .all = "options"};
  np_resolution_set(&t.clock, m->resolution);
  t.clock.offset = m->time_offset;
  tellers[m->kind](&t, m);
}
