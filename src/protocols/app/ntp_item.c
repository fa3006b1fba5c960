/* ntp_item.c - items of ntpd's private requests. */
#include "protocols/app/ntp_item.h"

enum { MOST_ROWS = 16 };

static const struct item {
  uint16_t code;
  uint16_t rows[MOST_ROWS];
} items[] = {
#define ROW(id) NP__NTP_##id
#define XX(code, name, ...) {code, {__VA_ARGS__}},
#include "protocols/app/ntp_item.def"
#undef XX
#undef ROW
};

const struct np_name np_ntp_request_names[] = {
#define XX(code, name, ...) {code, name},
#include "protocols/app/ntp_item.def"
#undef XX
    {2, "PEER_INFO"}, {3, "PEER_STATS"},    {4, "SYS_INFO"},       {5, "SYS_STATS"}, {10, "CONFIG"},
    {11, "UNCONFIG"}, {16, "GET_RESTRICT"}, {40, "GET_CLOCKINFO"}, {0, NULL},
};

static bool is_address6(unsigned row) {
  return row == NP__NTP_ITEM_REMOTE6 || row == NP__NTP_ITEM_LOCAL6;
}

/* The row and what belongs to it; where IPv6 addresses do not count, they are passed over. */
static void emit(struct np_dissector *d, struct np_cursor *c, unsigned row, bool *has_address6) {
  if (is_address6(row) && !*has_address6) {
    np_skip(d, c, d->protocol->fields[row].width);
    return;
  }
  uint64_t value = np_emit_row(d, c, row);
  if (row == NP__NTP_ITEM_MON_IPV6) *has_address6 = value != 0;
  if (row != NP__NTP_PEER_FLAGS) return;
  for (unsigned bit = NP__NTP_PEER_FLAGS + 1; bit < NP__NTP_ITEM_VALUE; bit++)
    np_emit_row(d, c, bit);
}

/* An answer can be of a version whose items end earlier. */
void np__ntp_item(struct np_dissector *d, struct np_cursor *c, uint64_t request) {
  const struct item *item = NULL;
  bool has_address6 = false;
  for (size_t i = 0; i < sizeof items / sizeof items[0]; i++)
    if (items[i].code == request) item = &items[i];
  for (unsigned i = 0; item && i < MOST_ROWS && item->rows[i] && np_more(c); i++)
    emit(d, c, item->rows[i], &has_address6);
  np_emit_rest(d, c, &d->protocol->fields[NP__NTP_ITEM_VALUE]);
}
