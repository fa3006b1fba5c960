/* visit.h - the fields of a packet as text, for the tests of protocols.
 *
 * The text has an item per field, record and note, each with a space before and after it:
 *   " ip.saddr=10.0.0.1 tcp.options{ tcp.options.kind=2 } !malformed:tcp.options.length "
 * Numbers are decimal, bytes are hex digits, strings stand as they are. */
#ifndef NP_TEST_VISIT_H
#define NP_TEST_VISIT_H

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "cmocka_all.h"
#include "np/dissect.h"

struct visit {
  char text[1 << 16];
  size_t length;
  uint16_t protocol; /* the only one shown; NP_NO_PROTOCOL: all */
  unsigned wants;
  const struct np_protocol *only; /* whose layers are visited; NULL: all */
};

static inline void visit_add(struct visit *v, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  int length = vsnprintf(v->text + v->length, sizeof v->text - v->length, format, arguments);
  va_end(arguments);
  assert_true(length >= 0 && (size_t)length < sizeof v->text - v->length);
  v->length += (size_t)length;
}

static inline bool visit_shows(const struct visit *v, uint16_t protocol) {
  return v->protocol == NP_NO_PROTOCOL || v->protocol == protocol;
}

static inline void visit_value(struct visit *v, const struct np_value *value) {
  enum np_type type = value->field->type;
  const uint8_t *b = value->bytes;
  if (type == NP_IPV4 && value->length == 4) {
    visit_add(v, "%u.%u.%u.%u", b[0], b[1], b[2], b[3]);
  } else if (type == NP_STRING || type == NP_NAME || type == NP_CHECKSUM_STATUS) {
    visit_add(v, "%.*s", (int)value->length, (const char *)b);
  } else if (b) {
    const char *colon = type == NP_MAC ? ":" : "";
    for (uint32_t i = 0; i < value->length; i++) visit_add(v, "%s%02x", i ? colon : "", b[i]);
  } else {
    visit_add(v, "%llu", (unsigned long long)value->number);
  }
}

static inline void visit_field(void *context, const struct np_value *value) {
  struct visit *v = context;
  if (!visit_shows(v, value->protocol)) return;
  visit_add(v, "%s.%s=", np_protocol_at(value->protocol)->name, value->field->name);
  visit_value(v, value);
  visit_add(v, " ");
}

static inline void visit_open(void *context, const struct np_value *record) {
  struct visit *v = context;
  if (visit_shows(v, record->protocol))
    visit_add(v, "%s.%s{ ", np_protocol_at(record->protocol)->name, record->field->name);
}

static inline void visit_close(void *context, const struct np_value *record) {
  struct visit *v = context;
  if (visit_shows(v, record->protocol)) visit_add(v, "} ");
}

static inline void visit_note(void *context, const struct np_note *note) {
  static const char *const problems[] = {"none", "truncated", "malformed", "limit"};
  struct visit *v = context;
  if (!visit_shows(v, note->protocol)) return;
  const struct np_protocol *p = np_protocol_at(note->protocol);
  visit_add(v, "!%s:%s", problems[note->problem], p->name);
  if (note->row != NP_NO_PROTOCOL) visit_add(v, ".%s", p->fields[note->row].name);
  visit_add(v, " ");
}

/* Hex digits to bytes; blanks between them do not count. The caller frees the bytes, which end
 * where their memory ends, so that a sanitizer sees a read past them. */
static inline uint8_t *visit_bytes(const char *hex, uint32_t *size) {
  char *digits = malloc(strlen(hex) + 1);
  size_t count = 0;
  for (; *hex; hex++)
    if (*hex != ' ' && *hex != '\n') digits[count++] = *hex;
  digits[count] = '\0';
  assert_true(count % 2 == 0);
  *size = (uint32_t)(count / 2);
  uint8_t *bytes = malloc(*size ? *size : 1);
  for (uint32_t i = 0; i < *size; i++) {
    unsigned byte;
    assert_int_equal(sscanf(digits + (size_t)i * 2, "%2x", &byte), 1);
    bytes[i] = (uint8_t)byte;
  }
  free(digits);
  return bytes;
}

/* Visit a packet of `len` bytes on the wire of which `hex` was captured. */
static inline void visit_cut(struct visit *v, uint16_t link_type, const char *hex, uint32_t len) {
  struct np_engine *engine = np_engine_new(NULL, NULL);
  assert_non_null(engine);
  uint32_t size;
  uint8_t *bytes = visit_bytes(hex, &size);
  const struct np_packet packet = {.bytes = bytes,
                                   .caplen = size,
                                   .len = len > size ? len : size,
                                   .link_type = link_type,
                                   .number = 1};
  const struct np_visitor visitor = {.context = v,
                                     .wants = v->wants,
                                     .protocol = v->only,
                                     .field = visit_field,
                                     .open = visit_open,
                                     .close = visit_close,
                                     .note = visit_note};
  v->length = 0;
  visit_add(v, " ");
  np_visit(engine, &packet, &visitor);
  free(bytes);
  np_engine_free(engine);
}

/* The text of a packet: all of its layers, or only those of one protocol. The text stays until the
 * next call. */
static inline const char *visit(uint16_t link_type, const char *hex, const char *protocol) {
  static struct visit v;
  v.protocol = NP_NO_PROTOCOL;
  for (unsigned id = 0; protocol && id < np_protocol_count(); id++)
    if (strcmp(np_protocol_at(id)->name, protocol) == 0) v.protocol = (uint16_t)id;
  visit_cut(&v, link_type, hex, 0);
  return v.text;
}

/* Is `items`, one or more with single spaces between them, part of the text? */
static inline bool visit_has(const char *text, const char *items) {
  size_t length = strlen(items);
  for (const char *at = strstr(text, items); at; at = strstr(at + 1, items))
    if (at > text && at[-1] == ' ' && (at[length] == ' ' || at[length] == '\0')) return true;
  return false;
}

/* Fail, and show the text, unless (or if) it has the items. */
#define assert_shows(text, items)                                            \
  do {                                                                       \
    const char *text_ = (text);                                              \
    if (!visit_has(text_, items)) fail_msg("no '%s' in '%s'", items, text_); \
  } while (0)

#define assert_hides(text, items)                                        \
  do {                                                                   \
    const char *text_ = (text);                                          \
    if (visit_has(text_, items)) fail_msg("'%s' in '%s'", items, text_); \
  } while (0)

#endif
