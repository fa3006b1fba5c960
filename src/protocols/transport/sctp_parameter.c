/* sctp_parameter.c - parameters and causes in chunks of SCTP: RFC 9260 sections 3.3.2 and 3.3.10,
 * RFC 3758, RFC 4820, RFC 4895, RFC 5061, RFC 6525. */
#include "protocols/transport/sctp_parameter.h"

#define ROW(id) NP__SCTP_##id

enum { LIST = 1, PARAMETERS, CAUSES, TEXT };

/* A list of rows of one kind has it behind the rows in front of it. */
static const struct np_layout parameter_layouts[] = {
    {0x0001, 0, {ROW(P_HEARTBEAT)}},
    {0x0005, 0, {ROW(P_IPV4)}},
    {0x0006, 0, {ROW(P_IPV6)}},
    {0x0007, 0, {ROW(P_COOKIE)}},
    {0x0008, PARAMETERS, {0}},
    {0x0009, 0, {ROW(P_INCREMENT)}},
    {0x000b, TEXT, {0}},
    {0x000c, LIST, {ROW(P_SUPPORTED)}},
    {0x000d, LIST, {ROW(P_REQUEST), ROW(P_RESPONSE), ROW(P_ASSIGNED), ROW(P_STREAM)}},
    {0x000e, LIST, {ROW(P_REQUEST), ROW(P_STREAM)}},
    {0x000f, 0, {ROW(P_REQUEST)}},
    {0x0010, 0, {ROW(P_RESPONSE), ROW(P_RESULT)}},
    {0x0011, 0, {ROW(P_REQUEST), ROW(P_ADD_OUT), ROW(P_ADD_OUT_RESERVED)}},
    {0x0012, 0, {ROW(P_REQUEST), ROW(P_ADD_IN), ROW(P_ADD_IN_RESERVED)}},
    {0x8002, 0, {ROW(P_RANDOM)}},
    {0x8003, LIST, {ROW(P_CHUNK)}},
    {0x8004, LIST, {ROW(P_HMAC)}},
    {0x8008, LIST, {ROW(P_EXTENSION)}},
    {0xc001, PARAMETERS, {ROW(P_CORRELATION)}},
    {0xc002, PARAMETERS, {ROW(P_CORRELATION)}},
    {0xc003, CAUSES, {ROW(P_CORRELATION)}},
    {0xc004, PARAMETERS, {ROW(P_CORRELATION)}},
    {0xc005, 0, {ROW(P_CORRELATION)}},
    {0xc006, 0, {ROW(P_ADAPTATION)}},
    {0, 0, {0}},
};

static const struct np_layout cause_layouts[] = {
    {0x0001, 0, {ROW(C_STREAM), ROW(C_RESERVED)}},
    {0x0002, LIST, {ROW(C_COUNT), ROW(C_MISSING)}},
    {0x0003, 0, {ROW(C_STALENESS)}},
    {0x0005, PARAMETERS, {0}},
    {0x0006, 0, {ROW(C_CHUNK)}},
    {0x0008, PARAMETERS, {0}},
    {0x0009, 0, {ROW(C_TSN)}},
    {0x000b, PARAMETERS, {0}},
    {0x00a0, PARAMETERS, {0}},
    {0x00a1, PARAMETERS, {0}},
    {0x00a2, PARAMETERS, {0}},
    {0x0105, 0, {ROW(C_HMAC)}},
    {0, 0, {0}},
};

void np__sctp_padding(struct np_dissector *d, struct np_cursor *c, uint64_t length, unsigned row) {
  uint64_t padding = (NP__SCTP_WORD - length % NP__SCTP_WORD) % NP__SCTP_WORD;
  uint64_t left = np_left(c);
  if (padding > left) padding = left;
  if (padding > 0) np_emit_bytes(d, c, np__sctp_row(d, row), padding);
}

/* The rows of a layout; the last one as often as there is room for it, where it is a list's. */
static void body(struct np_dissector *d, struct np_cursor *c, const struct np_layout *layout) {
  if (!layout) return;
  if (layout->then == TEXT) {
    np_emit_padded(d, c, np__sctp_row(d, ROW(P_HOST)), np_left(c));
    return;
  }
  if (layout->then != LIST) {
    np_emit_layout(d, c, layout);
    return;
  }
  unsigned last = 0;
  while (layout->rows[last + 1]) last++;
  struct np_layout front = *layout;
  front.rows[last] = 0;
  np_emit_layout(d, c, &front);
  const struct np_field *row = np__sctp_row(d, layout->rows[last]);
  while (np_more(c) && np_left(c) >= row->width / 8U) np_emit(d, c, row);
}

/* The lists within an item, behind it. */
static void within(struct np_dissector *d, struct np_cursor *c, const struct np_layout *layout,
                   unsigned depth) {
  if (!layout || depth == 0) return;
  if (layout->then == PARAMETERS)
    np__sctp_parameters(d, c, depth - 1);
  else if (layout->then == CAUSES)
    np__sctp_causes(d, c, depth - 1);
}

/* The head of an item: its length without the head, or false where that is none. */
static bool head(struct np_dissector *d, struct np_cursor *list, unsigned row, uint64_t *length) {
  *length = np_emit(d, list, np__sctp_row(d, row));
  if (!np_good(list)) return false;
  if (*length >= NP__SCTP_HEAD_BYTES) return true;
  np_malformed(d, np__sctp_row(d, row), "shorter than its head");
  return false;
}

/* RFC 6525, section 4.4: the numbers may be left out. */
static void response(struct np_dissector *d, struct np_cursor *c) {
  if (np_more(c)) np_emit(d, c, np__sctp_row(d, ROW(P_SENDER_TSN)));
  if (np_more(c)) np_emit(d, c, np__sctp_row(d, ROW(P_RECEIVER_TSN)));
}

static bool parameter(struct np_dissector *d, struct np_cursor *list, struct np_cursor *inner,
                      const struct np_layout **layout) {
  enum { RESPONSE = 0x0010 };
  struct np_cursor bits = *list;
  uint64_t length;
  uint64_t type = np_emit(d, list, np__sctp_row(d, ROW(P_TYPE)));
  np_emit(d, &bits, np__sctp_row(d, ROW(P_STOP)));
  np_emit(d, &bits, np__sctp_row(d, ROW(P_REPORT)));
  if (!head(d, list, ROW(P_LENGTH), &length)) return false;
  struct np_cursor part = np_split(d, list, np__sctp_row(d, ROW(P_LENGTH)), length - 4);
  *layout = np_layout_of(parameter_layouts, type);
  body(d, &part, *layout);
  if (type == RESPONSE) response(d, &part);
  *inner = part;
  bool has_list = *layout && ((*layout)->then == PARAMETERS || (*layout)->then == CAUSES);
  if (!has_list) np_emit_rest(d, &part, np__sctp_row(d, ROW(P_VALUE)));
  np__sctp_padding(d, list, length, ROW(P_PADDING));
  return true;
}

void np__sctp_parameters(struct np_dissector *d, struct np_cursor *list, unsigned depth) {
  bool more = true;
  while (more && np_more(list)) {
    const struct np_layout *layout = NULL;
    struct np_cursor inner = *list;
    np_open(d, list, np__sctp_row(d, ROW(PARAMETERS)));
    more = parameter(d, list, &inner, &layout);
    np_close(d, np__sctp_row(d, ROW(PARAMETERS)));
    if (more) within(d, &inner, layout, depth);
  }
}

static bool cause(struct np_dissector *d, struct np_cursor *list, struct np_cursor *inner,
                  const struct np_layout **layout) {
  uint64_t length;
  uint64_t code = np_emit(d, list, np__sctp_row(d, ROW(C_CODE)));
  if (!head(d, list, ROW(C_LENGTH), &length)) return false;
  struct np_cursor part = np_split(d, list, np__sctp_row(d, ROW(C_LENGTH)), length - 4);
  *layout = np_layout_of(cause_layouts, code);
  body(d, &part, *layout);
  *inner = part;
  if (!(*layout && (*layout)->then == PARAMETERS) && np_more(&part))
    np_emit_rest(d, &part, np__sctp_row(d, ROW(C_INFORMATION)));
  np__sctp_padding(d, list, length, ROW(C_PADDING));
  return true;
}

void np__sctp_causes(struct np_dissector *d, struct np_cursor *list, unsigned depth) {
  bool more = true;
  while (more && np_more(list)) {
    const struct np_layout *layout = NULL;
    struct np_cursor inner = *list;
    np_open(d, list, np__sctp_row(d, ROW(CAUSES)));
    more = cause(d, list, &inner, &layout);
    np_close(d, np__sctp_row(d, ROW(CAUSES)));
    if (more) within(d, &inner, layout, depth);
  }
}
