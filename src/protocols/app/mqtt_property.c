/* mqtt_property.c - properties of MQTT 5, section 2.2.2. */
#include "protocols/app/mqtt_property.h"

enum { NUMBER_BYTES = 4, IDS = 0x2b };

/* ---- Numbers of one to four bytes ---- */

bool np__mqtt_take_number(struct np_cursor *c, uint64_t *value) {
  *value = 0;
  for (unsigned shift = 0; shift < 7 * NUMBER_BYTES; shift += 7) {
    uint64_t byte = np_cursor_take(c, 8);
    *value |= (byte & 127) << shift;
    if (byte < 128) return np_good(c);
  }
  return false;
}

uint64_t np__mqtt_number(struct np_dissector *d, struct np_cursor *c, const struct np_field *row) {
  struct np_cursor behind = *c;
  uint64_t value;
  if (np__mqtt_take_number(&behind, &value)) {
    np_emit_number_at(d, c, row, value);
    *c = behind;
    return value;
  }
  if (np_good(&behind)) np_malformed(d, row, "does not end within four bytes");
  np_skip(d, c, np_good(&behind) ? (uint64_t)np_left(c) * 8 : 8 * NUMBER_BYTES);
  return 0;
}

/* ---- Properties ---- */

/* Numbers are as many bytes long as their kind says. */
enum kind { UNKNOWN, BYTE = 1, SHORT = 2, LONG = 4, NUMBER, TEXT, TYPE, BINARY, PAIR };

enum { TOPIC_ALIAS = 0x23, MAXIMUM_QOS = 0x24 };

static const uint8_t kinds[IDS] = {
    [0x01] = BYTE,  [0x02] = LONG,  [0x03] = TYPE,  [0x08] = TEXT, [0x09] = BINARY, [0x0b] = NUMBER,
    [0x11] = LONG,  [0x12] = TEXT,  [0x13] = SHORT, [0x15] = TEXT, [0x16] = BINARY, [0x17] = BYTE,
    [0x18] = LONG,  [0x19] = BYTE,  [0x1a] = TEXT,  [0x1c] = TEXT, [0x1f] = TEXT,   [0x21] = SHORT,
    [0x22] = SHORT, [0x23] = SHORT, [0x24] = BYTE,  [0x25] = BYTE, [0x26] = PAIR,   [0x27] = LONG,
    [0x28] = BYTE,  [0x29] = BYTE,  [0x2a] = BYTE,
};

/* Section 3.3.2.3. */
static bool is_of_publish(uint64_t id) {
  const uint64_t ids = 1ULL << 0x01 | 1ULL << 0x02 | 1ULL << 0x03 | 1ULL << 0x08 | 1ULL << 0x09 |
                       1ULL << 0x0b | 1ULL << 0x23 | 1ULL << 0x26;
  return id < IDS && (ids >> id & 1) != 0;
}

static void pass(struct np_cursor *c, enum kind kind) {
  uint64_t number;
  if (kind <= LONG) np_cursor_split(c, kind);
  if (kind == NUMBER) np__mqtt_take_number(c, &number);
  for (unsigned parts = kind == PAIR ? 2 : kind > NUMBER; parts > 0; parts--)
    np_cursor_split(c, np_cursor_take(c, 16));
}

bool np__mqtt_has_properties(struct np_cursor c) {
  uint64_t length;
  if (!np__mqtt_take_number(&c, &length) || length == 0 || length > np_left(&c)) return false;
  struct np_cursor list = np_cursor_split(&c, length);
  while (np_more(&list)) {
    uint64_t id = np_cursor_take(&list, 8);
    if (!is_of_publish(id)) return false;
    pass(&list, kinds[id]);
  }
  return np_good(&list);
}

static void text(struct np_dissector *d, struct np_cursor *c, const struct np_field *length,
                 const struct np_field *row) {
  np_emit_bytes(d, c, row, np_emit(d, c, length));
}

static unsigned number_row(uint64_t id) {
  if (id == TOPIC_ALIAS) return NP__MQTT_PROPERTY_TOPIC_ALIAS;
  return id == MAXIMUM_QOS ? NP__MQTT_PROPERTY_MAXIMUM_QOS : NP__MQTT_PROPERTY_NUMBER;
}

/* `rows` begins with the row of the list. */
static void property(struct np_dissector *d, struct np_cursor *c, const struct np_field *rows) {
  uint64_t id = np_emit(d, c, &rows[NP__MQTT_PROPERTY_ID]);
  enum kind kind = id < IDS ? kinds[id] : UNKNOWN;
  switch (kind) {
    case UNKNOWN:
      np_malformed(d, &rows[NP__MQTT_PROPERTY_ID], "nobody has this property");
      np_emit_rest(d, c, &rows[NP__MQTT_PROPERTY_DATA]);
      break;
    case NUMBER:
      np__mqtt_number(d, c, &rows[NP__MQTT_PROPERTY_NUMBER]);
      break;
    case TEXT:
      text(d, c, &rows[NP__MQTT_PROPERTY_TEXT_LENGTH], &rows[NP__MQTT_PROPERTY_TEXT]);
      break;
    case TYPE:
      text(d, c, &rows[NP__MQTT_PROPERTY_CONTENT_TYPE_LENGTH],
           &rows[NP__MQTT_PROPERTY_CONTENT_TYPE]);
      break;
    case BINARY:
      text(d, c, &rows[NP__MQTT_PROPERTY_TEXT_LENGTH], &rows[NP__MQTT_PROPERTY_DATA]);
      break;
    case PAIR:
      text(d, c, &rows[NP__MQTT_PROPERTY_KEY_LENGTH], &rows[NP__MQTT_PROPERTY_KEY]);
      text(d, c, &rows[NP__MQTT_PROPERTY_VALUE_LENGTH], &rows[NP__MQTT_PROPERTY_VALUE]);
      break;
    default:
      np_emit_bits(d, c, &rows[number_row(id)], kind * 8U);
  }
}

void np__mqtt_properties(struct np_dissector *d, struct np_cursor *c, const struct np_field *list) {
  const struct np_field *length_row = list - 1;
  uint64_t length = np__mqtt_number(d, c, length_row);
  struct np_cursor part = np_split(d, c, length_row, length);
  while (np_more(&part)) {
    np_open(d, &part, list);
    property(d, &part, list);
    np_close(d, list);
  }
}
