/* icmp_extension.c - quoted packets and the extensions behind them, RFC 4884. */
#include "protocols/net/icmp_extension.h"

enum {
#define XX(id, ...) id,
#include "protocols/net/icmp_extension.def"
#undef XX
};

enum { CLASS_MPLS = 1, CLASS_INTERFACE = 2, CLASS_PROBE = 3 };
enum { AFI_IPV4 = 1, AFI_IPV6 = 2 };
enum { PROBE_BY_NAME = 1, PROBE_BY_INDEX = 2, PROBE_BY_ADDRESS = 3 };
enum { EXTENSION_HEADER = 4, OBJECT_HEADER = 4, VERSION_2 = 2, UNSTATED_LENGTH = 128, WORD = 4 };

const struct np_name np_icmp_class_names[] = {
    {CLASS_MPLS, "MPLS Label Stack"},
    {CLASS_INTERFACE, "Interface Information"},
    {CLASS_PROBE, "Interface Identification"},
    {4, "Extended Information"},
    {0, NULL},
};

const struct np_name np_icmp_role_names[] = {
    {0, "arrived on"}, {1, "sub-IP component"}, {2, "would leave by"}, {3, "next hop"}, {0, NULL},
};

/* Is the checksum of an extension right, as far as it can be told? 0 means that there is none. */
static bool is_sound(struct np_cursor c, uint64_t stored) {
  uint64_t sum = 0;
  while (np_left(&c) >= 2) sum += np_cursor_take(&c, 16);
  return stored == 0 || !np_good(&c) || np_checksum_fold(sum) == 0xffff;
}

/* Where the message does not state the quoted packet's length, an old router may still have put an
 * extension behind 128 bytes (RFC 4884 section 5.5): it is one if it looks like one. */
uint64_t np_icmp_unstated_length(const struct np_dissector *d) {
  struct np_cursor c = np_body(d);
  if (np_left(&c) < UNSTATED_LENGTH + EXTENSION_HEADER + OBJECT_HEADER) return 0;
  np_cursor_split(&c, UNSTATED_LENGTH);
  struct np_cursor extension = c;
  uint64_t head = np_cursor_take(&c, EXTENSION_HEADER * 8);
  uint64_t length = np_cursor_peek(&c, 16);
  bool fits = np_good(&c) && head >> 28 == VERSION_2 && (head >> 16 & 0xfff) == 0 &&
              length >= OBJECT_HEADER && length <= np_left(&c);
  return fits && is_sound(extension, head & 0xffff) ? UNSTATED_LENGTH : 0;
}

static bool has_extension(const struct np_dissector *d, uint64_t length) {
  struct np_cursor body = np_body(d);
  return length != 0 && length + EXTENSION_HEADER <= np_left(&body);
}

void np_icmp_quote(struct np_dissector *d, uint64_t version, uint64_t length,
                   const struct np_field *row) {
  struct np_cursor body = np_body(d);
  if (length > np_left(&body) && !np_is_part(d))
    np_malformed(d, row, "the quoted packet ends behind the message");
  if (has_extension(d, length)) np_child_length(d, length);
  np_quote(d);
  np_next(d, NP_BY_IP_VERSION, version);
}

static void label_stack(struct np_dissector *d, const struct np_field *rows, struct np_cursor *c) {
  while (np_more(c)) {
    np_open(d, c, &rows[LABELS]);
    np_emit(d, c, &rows[LABEL]);
    np_emit(d, c, &rows[LABEL_TC]);
    np_emit(d, c, &rows[LABEL_BOTTOM]);
    np_emit(d, c, &rows[LABEL_TTL]);
    np_close(d, &rows[LABELS]);
  }
}

static void interface_address(struct np_dissector *d, const struct np_field *rows,
                              struct np_cursor *c) {
  uint64_t family = np_emit(d, c, &rows[INTERFACE_AFI]);
  np_skip(d, c, 16);
  if (family == AFI_IPV4) np_emit(d, c, &rows[INTERFACE_IPV4]);
  if (family == AFI_IPV6) np_emit(d, c, &rows[INTERFACE_IPV6]);
}

/* The object's type tells which parts it has. */
static void interface_type(struct np_dissector *d, const struct np_field *rows,
                           struct np_cursor *c) {
  np_emit(d, c, &rows[INTERFACE_ROLE]);
  np_skip(d, c, 2);
  np_emit(d, c, &rows[INTERFACE_HAS_INDEX]);
  np_emit(d, c, &rows[INTERFACE_HAS_ADDRESS]);
  np_emit(d, c, &rows[INTERFACE_HAS_NAME]);
  np_emit(d, c, &rows[INTERFACE_HAS_MTU]);
}

static void interface(struct np_dissector *d, const struct np_field *rows, struct np_cursor *c,
                      uint64_t type) {
  if (type & 8) np_emit(d, c, &rows[INTERFACE_INDEX]);
  if (type & 4) interface_address(d, rows, c);
  if (type & 2) {
    uint64_t length = np_emit(d, c, &rows[INTERFACE_NAME_LENGTH]);
    if (length > 1) np_emit_padded(d, c, &rows[INTERFACE_NAME], length - 1);
  }
  if (type & 1) np_emit(d, c, &rows[INTERFACE_MTU]);
}

static void probed_address(struct np_dissector *d, const struct np_field *rows,
                           struct np_cursor *c) {
  uint64_t family = np_emit(d, c, &rows[PROBED_AFI]);
  uint64_t length = np_emit(d, c, &rows[PROBED_LENGTH]);
  np_skip(d, c, 8);
  if (family == AFI_IPV4 && length == 4)
    np_emit(d, c, &rows[PROBED_IPV4]);
  else if (family == AFI_IPV6 && length == 16)
    np_emit(d, c, &rows[PROBED_IPV6]);
  else
    np_emit_bytes(d, c, &rows[PROBED_ADDRESS], length);
  uint64_t padding = np_left(c); /* zeros, up to a multiple of four bytes */
  if (padding < WORD) np_skip(d, c, padding * 8);
}

static void probe(struct np_dissector *d, const struct np_field *rows, struct np_cursor *c,
                  uint64_t type) {
  if (type == PROBE_BY_NAME)
    np_emit_padded(d, c, &rows[PROBED_NAME], np_left(c));
  else if (type == PROBE_BY_INDEX)
    np_emit(d, c, &rows[PROBED_INDEX]);
  else if (type == PROBE_BY_ADDRESS)
    probed_address(d, rows, c);
  else
    np_emit_rest(d, c, &rows[OBJECT_DATA]);
}

/* Returns false when the object's length tells nothing about the next one. */
static bool object(struct np_dissector *d, const struct np_field *rows, struct np_cursor *list) {
  uint64_t length = np_emit(d, list, &rows[OBJECT_LENGTH]);
  uint64_t class = np_emit(d, list, &rows[OBJECT_CLASS]);
  uint64_t type = np_emit_over(d, list, &rows[OBJECT_TYPE]);
  if (class == CLASS_INTERFACE)
    interface_type(d, rows, list);
  else
    np_skip(d, list, 8);
  if (!np_good(list)) return false;
  if (length < OBJECT_HEADER) {
    np_malformed(d, &rows[OBJECT_LENGTH], "an object is shorter than its header");
    return false;
  }
  struct np_cursor body = np_split(d, list, &rows[OBJECT_LENGTH], length - OBJECT_HEADER);
  if (class == CLASS_MPLS)
    label_stack(d, rows, &body);
  else if (class == CLASS_INTERFACE)
    interface(d, rows, &body, type);
  else if (class == CLASS_PROBE)
    probe(d, rows, &body, type);
  else
    np_emit_rest(d, &body, &rows[OBJECT_DATA]);
  np_finish(d, &body, &rows[OBJECT_LENGTH]);
  return true;
}

void np_icmp_emit_extension_at(struct np_dissector *d, const struct np_field *rows,
                               struct np_cursor *c) {
  np_emit(d, c, &rows[VERSION]);
  np_emit(d, c, &rows[RESERVED]);
  np_emit(d, c, &rows[CHECKSUM]);
  bool more = true;
  while (more && np_more(c)) {
    np_open(d, c, &rows[OBJECTS]);
    more = object(d, rows, c);
    np_close(d, &rows[OBJECTS]);
  }
}

void np_icmp_emit_extension(struct np_dissector *d, const struct np_field *rows, uint64_t length) {
  if (!has_extension(d, length)) return;
  struct np_cursor c = np_body(d);
  np_split(d, &c, &rows[VERSION], length);
  np_icmp_emit_extension_at(d, rows, &c);
}
