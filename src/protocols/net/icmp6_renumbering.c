/* icmp6_renumbering.c - router renumbering, RFC 2894. */
#include "protocols/net/icmp6_parts.h"

enum { CODE_COMMAND = 0, CODE_RESULT = 1, UNIT = 8, MATCH_BYTES = 24 };

const struct np_name np_icmp6_operation_names[] = {
    {1, "ADD"}, {2, "CHANGE"}, {3, "SET-GLOBAL"}, {0, NULL}};

static const struct np_layout match = {
    0,
    0,
    {RR_OPCODE, RR_OPLENGTH, RR_ORDINAL, RR_MATCH_LENGTH, RR_MINIMUM_LENGTH, RR_MAXIMUM_LENGTH,
     NP_GAP(16), RR_MATCH_PREFIX}};

static const struct np_layout use = {
    0,
    0,
    {RR_USE_LENGTH, RR_KEEP_LENGTH, RR_FLAG_MASK, RR_MASK_ON_LINK, RR_MASK_AUTONOMOUS,
     RR_MASK_RESERVED, RR_RA_FLAGS, RR_ON_LINK, RR_AUTONOMOUS, RR_RA_RESERVED, RR_VALID,
     RR_PREFERRED, RR_USE_FLAGS, RR_DECREMENT_VALID, RR_DECREMENT_PREFERRED, RR_USE_RESERVED,
     RR_USE_PREFIX}};

static const struct np_layout result = {
    0,
    0,
    {RR_RESULT_FLAGS, RR_RESULT_RESERVED, RR_BOUNDS, RR_FORBIDDEN, RR_RESULT_ORDINAL,
     RR_MATCHED_LENGTH, RR_INTERFACE, RR_MATCHED_PREFIX}};

/* Emit records of one layout up to the end. */
static void records(struct np_dissector *d, struct np_cursor *c, unsigned at,
                    const struct np_layout *layout) {
  while (np_more(c)) {
    np_open(d, c, np_icmp6_row(d, at));
    np_emit_layout(d, c, layout);
    np_close(d, np_icmp6_row(d, at));
  }
}

/* Section 3.2.1: a match part and any number of use parts. Returns false when the length tells
 * nothing about the next operation. */
static bool operation(struct np_dissector *d, struct np_cursor *c) {
  struct np_cursor head = *c;
  uint64_t length = (np_cursor_take(&head, 16) & 0xff) * UNIT;
  np_emit_layout(d, c, &match);
  if (!np_good(c)) return false;
  if (length < MATCH_BYTES) {
    np_malformed(d, np_icmp6_row(d, RR_OPLENGTH), "an operation is shorter than its match part");
    return false;
  }
  struct np_cursor uses = np_split(d, c, np_icmp6_row(d, RR_OPLENGTH), length - MATCH_BYTES);
  records(d, &uses, RR_USES, &use);
  return np_good(c);
}

void np_icmp6_renumbering(struct np_dissector *d, struct np_cursor *c) {
  uint64_t code = np_get(d, np_icmp6_row(d, CODE));
  bool more = code == CODE_COMMAND;
  while (more && np_more(c)) {
    np_open(d, c, np_icmp6_row(d, RR_OPERATIONS));
    more = operation(d, c);
    np_close(d, np_icmp6_row(d, RR_OPERATIONS));
  }
  if (code == CODE_RESULT) records(d, c, RR_RESULTS, &result);
}
