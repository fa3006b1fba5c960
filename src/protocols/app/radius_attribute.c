/* radius_attribute.c - attributes of RADIUS, RFC 2865 section 5, and those that followed. */
#include "protocols/app/radius_attribute.h"

#include "protocols/layout.h"

enum form { CHAP = NP_LAYOUT_OWN, TAGGED, PREFIX, VENDOR };

static const struct np_layout attributes[] = {
#define ROW(id) NP__RADIUS_##id
#define XX(type, name, form, ...) {type, form, {__VA_ARGS__}},
#include "protocols/app/radius_attribute.def"
#undef XX
#undef ROW
    {0, 0, {0}},
};

enum { HEAD_BYTES = 2, LAST_TAG = 0x1f, TAGGED_BITS = 24, WIDEST_PREFIX = 128 };

static const struct np_field *row_at(const struct np_dissector *d, unsigned at) {
  return &d->protocol->fields[at];
}

static uint64_t emit(struct np_dissector *d, struct np_cursor *c, unsigned at) {
  return np_emit(d, c, row_at(d, at));
}

static void wrong_length(struct np_dissector *d) {
  np_malformed(d, row_at(d, NP__RADIUS_LENGTH), "no length of such a value");
}

/* RFC 2865, section 5.3. */
static void chap(struct np_dissector *d, struct np_cursor *c) {
  struct np_cursor whole = *c;
  np_emit_rest(d, &whole, row_at(d, NP__RADIUS_CHAP_PASSWORD));
  emit(d, c, NP__RADIUS_CHAP_IDENT);
  np_emit_rest(d, c, row_at(d, NP__RADIUS_CHAP_STRING));
}

/* RFC 2868, section 3: the tag of a number is always there; in front of a text a byte above 0x1f is
 * the text's first. The row of the tag stands in front of that of the value. */
static void tagged(struct np_dissector *d, struct np_cursor *c, unsigned at) {
  const struct np_field *row = row_at(d, at);
  if (row->type == NP_UINT && np_left(c) * 8 != row->width) {
    wrong_length(d);
    return;
  }
  struct np_cursor peek = *c;
  bool has_tag = np_left(c) > 0 && np_cursor_take(&peek, 8) <= LAST_TAG;
  if (has_tag) emit(d, c, at - 1);
  if (row->type == NP_UINT)
    np_emit_bits(d, c, row, has_tag ? TAGGED_BITS : row->width);
  else if (row->type == NP_STRING)
    np_emit_padded(d, c, row, np_left(c));
  else
    np_emit_rest(d, c, row_at(d, at));
}

/* RFC 3162, section 2.3: bytes behind the prefix can be left out. */
static void prefix(struct np_dissector *d, struct np_cursor *c, unsigned at) {
  struct np_cursor peek = *c, whole = *c;
  np_cursor_take(&peek, 8);
  uint64_t width = np_cursor_take(&peek, 8);
  if (!np_good(&peek) || np_left(&peek) > WIDEST_PREFIX / 8 || width > np_left(&peek) * 8) {
    wrong_length(d);
    return;
  }
  np_emit_rest(d, &whole, row_at(d, at));
  np_skip(d, c, 8);
  emit(d, c, NP__RADIUS_PREFIX_WIDTH);
  np_emit_prefix(d, c, row_at(d, NP__RADIUS_PREFIX), np_left(c));
}

/* ---- Vendors -------------------------------------------------------------------------------- */

enum { CISCO = 9, CISCO_PAIR = 1, TGPP = 10415, TGPP_IMSI = 1 };

/* How many bytes the type and the length of a vendor's attributes take, where it is not one each.
 */
static const struct layout {
  uint32_t vendor;
  uint8_t type;
  uint8_t length;
  uint8_t more; /* behind the length: continuations */
} layouts[] = {{429, 4, 0, 0}, {4846, 2, 1, 0}, {8164, 2, 2, 0}, {24757, 1, 1, 1}};

static struct layout layout_of(uint64_t vendor) {
  for (size_t i = 0; i < sizeof layouts / sizeof layouts[0]; i++)
    if (layouts[i].vendor == vendor) return layouts[i];
  return (struct layout){0, 1, 1, 0};
}

static uint64_t head_bytes(const struct layout *layout) {
  return (uint64_t)layout->type + layout->length + layout->more;
}

/* RFC 2865, section 5.26 recommends the form only. */
static bool is_list(struct np_cursor c, const struct layout *layout) {
  uint64_t head = head_bytes(layout);
  if (!np_more(&c)) return false;
  while (np_more(&c)) {
    struct np_cursor from = c;
    np_cursor_take(&c, layout->type * 8);
    uint64_t length = layout->length ? np_cursor_take(&c, layout->length * 8) : np_left(&from);
    if (!np_good(&c)) return c.state == NP_CURSOR_PAST_CAPTURED;
    np_cursor_split(&from, length);
    if (length < head || !np_good(&from)) return false;
    c = from;
  }
  return true;
}

/* ITU-T E.212: how many digits a network has, each country says; 0 where it is not the same for all
 * of its own. In Europe they are two, in the United States and Canada three. */
static uint32_t network_digits(uint64_t country) {
  if (country >= 200 && country < 300) return 2;
  return country == 302 || (country >= 310 && country <= 316) ? 3 : 0;
}

/* 3GPP TS 29.061 section 16.4.7.2: an IMSI in digits. */
static void imsi(struct np_dissector *d, struct np_cursor *c) {
  struct np_cursor digits = *c;
  uint64_t number;
  np_emit_rest(d, c, row_at(d, NP__RADIUS_TGPP_IMSI));
  if (!np_text_number(&digits, 10, &number) || np_left(&digits) < 6) return;
  struct np_cursor part = np_cursor_split(&digits, 3);
  np_emit_digits(d, &part, 10, row_at(d, NP__RADIUS_TGPP_MCC));
  np_text_number(&part, 10, &number);
  if (network_digits(number) == 0) return;
  part = np_cursor_split(&digits, network_digits(number));
  np_emit_digits(d, &part, 10, row_at(d, NP__RADIUS_TGPP_MNC));
}

static void vendor_attribute(struct np_dissector *d, struct np_cursor *c, uint64_t vendor,
                             const struct layout *layout) {
  const struct np_field *row = row_at(d, NP__RADIUS_VENDOR_LENGTH);
  uint64_t length = np_left(c);
  uint64_t type = np_emit_bits(d, c, row_at(d, NP__RADIUS_VENDOR_TYPE), layout->type * 8);
  if (layout->length) length = np_emit_bits(d, c, row, layout->length * 8);
  if (!np_good(c)) return;
  np_skip(d, c, layout->more * 8);
  struct np_cursor value = np_split(d, c, row, length - head_bytes(layout));
  if (vendor == CISCO && type == CISCO_PAIR)
    np_emit_padded(d, &value, row_at(d, NP__RADIUS_CISCO_AVPAIR), np_left(&value));
  else if (vendor == TGPP && type == TGPP_IMSI)
    imsi(d, &value);
  else
    np_emit_rest(d, &value, row_at(d, NP__RADIUS_VENDOR_VALUE));
}

static void vendor_specific(struct np_dissector *d, struct np_cursor *c) {
  uint64_t vendor = emit(d, c, NP__RADIUS_VENDOR);
  const struct layout layout = layout_of(vendor);
  if (!np_good(c)) return;
  if (!is_list(*c, &layout)) {
    np_emit_rest(d, c, row_at(d, NP__RADIUS_VENDOR_DATA));
    return;
  }
  while (np_more(c)) {
    np_open(d, c, row_at(d, NP__RADIUS_VENDOR_ATTRIBUTES));
    vendor_attribute(d, c, vendor, &layout);
    np_close(d, row_at(d, NP__RADIUS_VENDOR_ATTRIBUTES));
  }
}

/* ---- Attributes ----------------------------------------------------------------------------- */

static void value(struct np_dissector *d, struct np_cursor *c, uint64_t type) {
  const struct np_layout *layout = np_layout_of(attributes, type);
  if (!layout) {
    np_emit_rest(d, c, row_at(d, NP__RADIUS_VALUE));
    return;
  }
  switch (layout->then) {
    case CHAP:
      chap(d, c);
      break;
    case TAGGED:
      tagged(d, c, layout->rows[0]);
      break;
    case PREFIX:
      prefix(d, c, layout->rows[0]);
      break;
    case VENDOR:
      vendor_specific(d, c);
      break;
    default:
      np_emit_value(d, c, layout, row_at(d, NP__RADIUS_LENGTH));
  }
}

static void attribute(struct np_dissector *d, struct np_cursor *list) {
  struct np_cursor whole = *list;
  uint64_t type = emit(d, list, NP__RADIUS_TYPE);
  uint64_t length = emit(d, list, NP__RADIUS_LENGTH);
  struct np_cursor part;
  if (!np_split_behind(d, list, row_at(d, NP__RADIUS_LENGTH), length, HEAD_BYTES, &part) ||
      !np_good(list))
    return;
  np_emit_bytes(d, &whole, row_at(d, NP__RADIUS_BYTES), length);
  value(d, &part, type);
}

void np__radius_attributes(struct np_dissector *d, struct np_cursor *list) {
  while (np_more(list)) {
    np_open(d, list, row_at(d, NP__RADIUS_ATTRIBUTES));
    attribute(d, list);
    np_close(d, row_at(d, NP__RADIUS_ATTRIBUTES));
  }
}
