/* dns_emit.c - values of messages that more than one file emits: names, texts, addresses. */
#include "protocols/app/dns_emit.h"

struct np_cursor np_dns_whole(const struct np_dissector *d) {
  struct np_cursor message = np_rest(d);
  message.bit -= NP_DNS_HEADER_BITS;
  return message;
}

/* Nothing behind a name that does not end can be found. */
static void give_up(struct np_cursor *c) {
  np_cursor_split(c, (uint64_t)np_left(c) + 1);
}

bool np_dns_pass_name(struct np_dissector *d, struct np_cursor *c, const struct np_field *row,
                      struct np_cursor *whole) {
  struct np_cursor at = *c;
  const char *wrong = np_dns_skip_name(&at, whole);
  if (!wrong && np_good(&at)) {
    *c = at;
    return true;
  }
  if (wrong)
    np_malformed(d, row, wrong);
  else if (at.state == NP_CURSOR_PAST_CAPTURED)
    np_emit_text(d, c, row, NULL, 0); /* of what was not captured whole: notes it */
  else
    np_split(d, c, row, (uint64_t)np_left(c) + 1);
  give_up(c);
  return false;
}

static bool name_of(struct np_dissector *d, struct np_cursor at, struct np_cursor message,
                    const struct np_field *row, struct np_dns_name *name) {
  np_dns_read_name(at, message, name);
  if (name->wrong) np_malformed(d, row, name->wrong);
  return name->is_there;
}

bool np_dns_take_name(struct np_cursor *c, struct np_cursor message, struct np_dns_name *name,
                      struct np_cursor *whole) {
  np_dns_read_name(*c, message, name);
  if (!name->is_there || name->wrong) return false;
  *whole = np_cursor_split(c, name->size);
  return true;
}

bool np_dns_name_at(struct np_dissector *d, struct np_cursor at, const struct np_field *row,
                    struct np_dns_name *name) {
  return name_of(d, at, np_dns_whole(d), row, name);
}

bool np_dns_emit_name(struct np_dissector *d, struct np_cursor *c, const struct np_field *row) {
  return np_dns_emit_name_of(d, c, np_dns_whole(d), row);
}

bool np_dns_emit_name_of(struct np_dissector *d, struct np_cursor *c, struct np_cursor message,
                         const struct np_field *row) {
  struct np_dns_name name;
  struct np_cursor whole;
  if (!np_good(c)) return false;
  const bool is_wanted = np_wants_any(d, row, 1);
  if (!is_wanted || !np_dns_take_name(c, message, &name, &whole)) {
    if (!np_dns_pass_name(d, c, row, &whole)) return false;
    if (!is_wanted || !name_of(d, whole, message, row, &name)) return true;
  }
  np_emit_text(d, &whole, row, name.text, name.length);
  return true;
}

void np_dns_emit_text(struct np_dissector *d, struct np_cursor *c, const struct np_field *length) {
  uint64_t bytes = np_emit(d, c, length);
  np_emit_bytes(d, c, length + 1, bytes);
}

void np_dns_emit_address(struct np_dissector *d, struct np_cursor *c, const struct np_field *row,
                         uint64_t before, uint64_t length) {
  uint8_t address[16] = {0};
  struct np_cursor part = np_split(d, c, row, length);
  struct np_cursor at = part;
  if (!np_good(c) || !np_cursor_need(&at, length * 8)) return;
  if (before + length > row->width / 8U) {
    np_malformed(d, row, "longer than an address");
    return;
  }
  for (uint64_t i = 0; i < length; i++) address[before + i] = (uint8_t)np_cursor_take(&at, 8);
  np_emit_address(d, &part, row, address);
}
