/* icmp6_mld.c - multicast listener discovery, RFC 2710 and RFC 3810. */
#include "protocols/net/icmp6_parts.h"

enum { VERSION_2_QUERY_BYTES = 28 };

const struct np_name np_icmp6_record_names[] = {
    {1, "MODE_IS_INCLUDE"},
    {2, "MODE_IS_EXCLUDE"},
    {3, "CHANGE_TO_INCLUDE_MODE"},
    {4, "CHANGE_TO_EXCLUDE_MODE"},
    {5, "ALLOW_NEW_SOURCES"},
    {6, "BLOCK_OLD_SOURCES"},
    {0, NULL},
};

static const struct np_layout version_1 = {1, 0, {MLD_DELAY, NP_GAP(16), MLD_ADDRESS}};

static const struct np_layout version_2 = {
    2,
    0,
    {MLD_CODE, NP_GAP(16), MLD_ADDRESS, MLD_FLAGS, NP_GAP(4), MLD_SUPPRESS, MLD_QRV, MLD_QQIC}};

static void sources(struct np_dissector *d, struct np_cursor *c, unsigned at, uint64_t count) {
  for (uint64_t i = 0; i < count && np_good(c); i++) np_emit(d, c, np_icmp6_row(d, at));
}

/* The two versions differ in nothing but their length (RFC 3810 section 8.1). */
void np_icmp6_mld_query(struct np_dissector *d, struct np_cursor *c) {
  if (np_declared_length(d) < VERSION_2_QUERY_BYTES) {
    np_emit_layout(d, c, &version_1);
    if (np_more(c)) /* RFC 3810, section 8.1: of 24 bytes, or of 28 and more */
      np_malformed(d, np_icmp6_row(d, TYPE), "a query of a length that no version has");
    return;
  }
  np_emit_layout(d, c, &version_2);
  sources(d, c, MLD_SOURCES, np_emit(d, c, np_icmp6_row(d, MLD_SOURCE_COUNT)));
}

static void record(struct np_dissector *d, struct np_cursor *c) {
  np_emit(d, c, np_icmp6_row(d, RECORD_TYPE));
  uint64_t words = np_emit(d, c, np_icmp6_row(d, RECORD_AUX_LENGTH));
  uint64_t count = np_emit(d, c, np_icmp6_row(d, RECORD_SOURCE_COUNT));
  np_emit(d, c, np_icmp6_row(d, RECORD_ADDRESS));
  sources(d, c, RECORD_SOURCES, count);
  np_emit_bytes(d, c, np_icmp6_row(d, RECORD_AUX_DATA), words * 4);
}

void np_icmp6_mld_report(struct np_dissector *d, struct np_cursor *c) {
  struct np_cursor head = np_rest(d);
  uint64_t count = np_cursor_take(&head, 32) & 0xffff;
  for (uint64_t i = 0; i < count && np_good(c); i++) {
    np_open(d, c, np_icmp6_row(d, RECORDS));
    record(d, c);
    np_close(d, np_icmp6_row(d, RECORDS));
  }
}
