/* icmp6_node_information.c - node information queries, RFC 4620. */
#include "protocols/net/icmp6_parts.h"

enum { QUERY = 139, QTYPE_NOOP = 0, QTYPE_NAME = 2, QTYPE_IPV6 = 3, QTYPE_IPV4 = 4 };
enum { SUBJECT_IPV6 = 0, SUBJECT_NAME = 1, SUBJECT_IPV4 = 2 };

const struct np_name np_icmp6_qtype_names[] = {
    {QTYPE_NOOP, "NOOP"},
    {QTYPE_NAME, "Node Name"},
    {QTYPE_IPV6, "Node Addresses"},
    {QTYPE_IPV4, "IPv4 Addresses"},
    {0, NULL},
};

/* In a query the code tells what the data is. */
static void subject(struct np_dissector *d, struct np_cursor *c) {
  switch (np_get(d, np_icmp6_row(d, CODE))) {
    case SUBJECT_IPV6:
      np_emit(d, c, np_icmp6_row(d, NI_SUBJECT_IPV6));
      break;
    case SUBJECT_IPV4:
      np_emit(d, c, np_icmp6_row(d, NI_SUBJECT_IPV4));
      break;
    case SUBJECT_NAME:
      np_emit_rest(d, c, np_icmp6_row(d, NI_SUBJECT_NAME));
      break;
    default:
      np_emit_rest(d, c, np_icmp6_row(d, BODY));
  }
  np_finish(d, c, np_icmp6_row(d, CODE));
}

static void answer(struct np_dissector *d, struct np_cursor *c, uint64_t qtype) {
  np_open(d, c, np_icmp6_row(d, NI_ANSWERS));
  np_emit(d, c, np_icmp6_row(d, NI_TTL));
  if (qtype == QTYPE_NAME)
    np_emit_rest(d, c, np_icmp6_row(d, NI_NAME));
  else
    np_emit(d, c, np_icmp6_row(d, qtype == QTYPE_IPV6 ? NI_IPV6 : NI_IPV4));
  np_close(d, np_icmp6_row(d, NI_ANSWERS));
}

void np_icmp6_node_information(struct np_dissector *d, struct np_cursor *c) {
  struct np_cursor head = np_rest(d);
  uint64_t qtype = np_cursor_take(&head, 16);
  if (!np_more(c)) return;
  if (np_get(d, np_icmp6_row(d, TYPE)) == QUERY) {
    subject(d, c);
  } else if (qtype == QTYPE_NAME || qtype == QTYPE_IPV6 || qtype == QTYPE_IPV4) {
    while (np_more(c)) answer(d, c, qtype);
  } else {
    np_emit_rest(d, c, np_icmp6_row(d, BODY));
  }
}
