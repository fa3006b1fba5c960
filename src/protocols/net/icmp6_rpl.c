/* icmp6_rpl.c - messages of the routing protocol for low-power networks, RFC 6550. */
#include "protocols/net/icmp6_parts.h"

enum { PAD1 = 0, ROUTE_INFORMATION = 3, TRANSIT = 6 };
enum { DAO = 2, DAO_ACKNOWLEDGMENT = 3, HAS_DODAG_BIT = 0x40, ACK_HAS_DODAG_BIT = 0x80 };

const struct np_name np_icmp6_rpl_option_names[] = {
    {PAD1, "Pad1"},
    {1, "PadN"},
    {2, "DAG Metric Container"},
    {ROUTE_INFORMATION, "Route Information"},
    {4, "DODAG Configuration"},
    {5, "RPL Target"},
    {TRANSIT, "Transit Information"},
    {7, "Solicited Information"},
    {8, "Prefix Information"},
    {9, "RPL Target Descriptor"},
    {0, NULL},
};

static const struct np_layout messages[] = {
    {0, 1, {DIS_FLAGS, NP_GAP(8)}},
    {1,
     1,
     {DIO_INSTANCE, DIO_VERSION, DIO_RANK, DIO_FLAGS, DIO_GROUNDED, NP_GAP(1), DIO_MODE,
      DIO_PREFERENCE, DIO_DTSN, DIO_FLAGS_BYTE, NP_GAP(8), DIO_DODAG}},
    {DAO,
     1,
     {DAO_INSTANCE, DAO_FLAGS, DAO_ACK, DAO_HAS_DODAG, DAO_RESERVED, NP_GAP(8), DAO_SEQUENCE}},
    {DAO_ACKNOWLEDGMENT,
     1,
     {DAOACK_INSTANCE, DAOACK_FLAGS, DAOACK_HAS_DODAG, DAOACK_RESERVED, DAOACK_SEQUENCE,
      DAOACK_STATUS}},
    {0},
};

static const struct np_layout other = {0, 0, {BODY}};

static const struct np_layout options[] = {
    {4,
     0,
     {RPL_CONFIG_FLAGS, NP_GAP(4), RPL_AUTHENTICATION, RPL_PATH_SIZE, RPL_DOUBLINGS,
      RPL_INTERVAL_MIN, RPL_REDUNDANCY, RPL_MAX_RANK, RPL_MIN_HOP, RPL_OCP, NP_GAP(8),
      RPL_DEFAULT_LIFETIME, RPL_LIFETIME_UNIT}},
    {5, 0, {NP_GAP(8), RPL_TARGET_LENGTH, NP_FRONT(RPL_TARGET)}},
    {TRANSIT,
     0,
     {RPL_TRANSIT_FLAGS, RPL_EXTERNAL, RPL_TRANSIT_RESERVED, RPL_PATH_CONTROL, RPL_PATH_SEQUENCE,
      RPL_PATH_LIFETIME}},
    {7,
     0,
     {RPL_SOLICITED_INSTANCE, RPL_SOLICITED_FLAGS, RPL_SOLICITED_V, RPL_SOLICITED_I,
      RPL_SOLICITED_D, NP_GAP(5), RPL_SOLICITED_DODAG, RPL_SOLICITED_VERSION}},
    {8,
     0,
     {RPL_PREFIX_LENGTH, RPL_PREFIX_FLAGS, RPL_PREFIX_ON_LINK, RPL_PREFIX_AUTONOMOUS,
      RPL_PREFIX_ROUTER, NP_GAP(5), RPL_PREFIX_VALID, RPL_PREFIX_PREFERRED, NP_GAP(32),
      RPL_PREFIX}},
    {9, 0, {RPL_DESCRIPTOR}},
    {0},
};

static void option(struct np_dissector *d, struct np_cursor *list) {
  uint64_t type = np_emit(d, list, np_icmp6_row(d, RPL_TYPE));
  if (type == PAD1) return;
  uint64_t length = np_emit(d, list, np_icmp6_row(d, RPL_LENGTH));
  struct np_cursor body = np_split(d, list, np_icmp6_row(d, RPL_LENGTH), length);
  const struct np_layout *layout = np_layout_of(options, type);
  if (layout)
    np_emit_layout(d, &body, layout);
  else
    np_emit_rest(d, &body, np_icmp6_row(d, RPL_DATA));
  if (type == TRANSIT && np_more(&body)) np_emit(d, &body, np_icmp6_row(d, RPL_PARENT));
  np_finish(d, &body, np_icmp6_row(d, RPL_LENGTH));
}

/* Two messages have the DODAG id only where a flag says so. */
static void dodag(struct np_dissector *d, struct np_cursor *c, uint64_t code) {
  struct np_cursor head = np_rest(d);
  uint64_t flags = np_cursor_take(&head, 16);
  if (code == DAO && flags & HAS_DODAG_BIT) np_emit(d, c, np_icmp6_row(d, DAO_DODAG));
  if (code == DAO_ACKNOWLEDGMENT && flags & ACK_HAS_DODAG_BIT)
    np_emit(d, c, np_icmp6_row(d, DAOACK_DODAG));
}

void np_icmp6_rpl(struct np_dissector *d, struct np_cursor *c) {
  uint64_t code = np_get(d, np_icmp6_row(d, CODE));
  const struct np_layout *layout = np_layout_of(messages, code);
  if (!layout) layout = &other;
  np_emit_layout(d, c, layout);
  dodag(d, c, code);
  while (np_more(c)) {
    np_open(d, c, np_icmp6_row(d, RPL_OPTIONS));
    option(d, c);
    np_close(d, np_icmp6_row(d, RPL_OPTIONS));
  }
}
