/* ip_cipso.c - the option of IPv4 with security labels, FIPS 188. */
#include "protocols/net/ip_cipso.h"

enum {
#define XX(id, ...) id,
#include "protocols/net/ip_cipso.def"
#undef XX
};

enum { TAG_PADDING = 0, TAG_BITMAP = 1, TAG_LIST = 2, TAG_RANGED = 5 };
enum { TYPE_AND_LENGTH = 2 };

const struct np_name np_ip_cipso_tag_names[] = {
    {TAG_BITMAP, "restrictive bit map"}, {TAG_LIST, "enumerated"}, {TAG_RANGED, "ranged"},
    {6, "permissive bit map"},           {7, "free form"},         {0, NULL},
};

/* Categories as a text. A bit map of the 30 bytes that an option has for it takes 849. */
struct list {
  uint8_t text[1024];
  uint32_t length;
};

static void put(struct list *list, uint8_t character) {
  if (list->length < sizeof list->text) list->text[list->length++] = character;
}

static void put_number(struct list *list, uint64_t number) {
  uint64_t unit = 1;
  while (number / unit > 9) unit *= 10;
  for (; unit > 0; unit /= 10) put(list, (uint8_t)('0' + number / unit % 10));
}

static void put_category(struct list *list, uint64_t category) {
  if (list->length > 0) put(list, ',');
  put_number(list, category);
}

/* A bit per category, the highest of the first byte for 0. */
static void bitmap(struct np_dissector *d, const struct np_field *rows, struct np_cursor *body,
                   struct list *list) {
  for (uint64_t category = 0; np_more(body); category += 8) {
    struct np_cursor byte = *body;
    np_skip(d, body, 8); /* which notes a byte that was not captured */
    uint64_t bits = np_cursor_take(&byte, 8);
    for (unsigned i = 0; i < 8; i++) {
      if (!(bits & 0x80U >> i)) continue;
      np_emit_number(d, &rows[CATEGORIES], category + i);
      put_category(list, category + i);
    }
  }
}

static void enumerated(struct np_dissector *d, const struct np_field *rows, struct np_cursor *body,
                       struct list *list) {
  while (np_more(body)) {
    uint64_t category = np_emit(d, body, &rows[CATEGORIES]);
    if (np_good(body)) put_category(list, category);
  }
}

static void ranges(struct np_dissector *d, const struct np_field *rows, struct np_cursor *body,
                   struct list *list) {
  while (np_more(body)) {
    np_open(d, body, &rows[RANGES]);
    uint64_t top = np_emit(d, body, &rows[RANGE_TOP]);
    if (np_good(body)) put_category(list, top);
    uint64_t bottom = np_more(body) ? np_emit(d, body, &rows[RANGE_BOTTOM]) : 0;
    if (np_good(body) && bottom != top) {
      put(list, '-');
      put_number(list, bottom);
    }
    np_close(d, &rows[RANGES]);
  }
}

static void tag_body(struct np_dissector *d, const struct np_field *rows, uint64_t type,
                     struct np_cursor *body) {
  if (type != TAG_BITMAP && type != TAG_LIST && type != TAG_RANGED) {
    np_emit_rest(d, body, &rows[TAG_DATA]);
    return;
  }
  np_skip(d, body, 8);
  np_emit(d, body, &rows[LEVEL]);
  const struct np_cursor categories = *body;
  struct list list = {.length = 0};
  if (type == TAG_BITMAP) bitmap(d, rows, body, &list);
  if (type == TAG_LIST) enumerated(d, rows, body, &list);
  if (type == TAG_RANGED) ranges(d, rows, body, &list);
  if (list.length > 0) np_emit_text(d, &categories, &rows[CATEGORY_LIST], list.text, list.length);
}

/* Returns false when the tag's length tells nothing about the next one. */
static bool tag(struct np_dissector *d, const struct np_field *rows, struct np_cursor *list) {
  uint64_t type = np_emit(d, list, &rows[TAG_TYPE]);
  if (type == TAG_PADDING) return true;
  uint64_t length = np_emit(d, list, &rows[TAG_LENGTH]);
  if (!np_good(list)) return false;
  if (length < TYPE_AND_LENGTH) {
    np_malformed(d, &rows[TAG_LENGTH], "a tag is shorter than its type and length");
    return false;
  }
  struct np_cursor body = np_split(d, list, &rows[TAG_LENGTH], length - TYPE_AND_LENGTH);
  tag_body(d, rows, type, &body);
  return np_good(list);
}

void np_ip_emit_cipso(struct np_dissector *d, const struct np_field *rows, struct np_cursor *body) {
  np_emit(d, body, &rows[DOMAIN]);
  bool more = true;
  while (more && np_more(body)) {
    np_open(d, body, &rows[TAGS]);
    more = tag(d, rows, body);
    np_close(d, &rows[TAGS]);
  }
  if (!more) np_skip(d, body, (uint64_t)np_left(body) * 8);
}
