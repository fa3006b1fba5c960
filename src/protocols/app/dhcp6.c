/* dhcp6.c - Dynamic Host Configuration Protocol for IPv6, RFC 8415. */
#include "protocols/app/dhcp6_option.h"
#include "protocols/app/duid.h"

enum { RELAY_FORWARD = 12, RELAY_REPLY = 13, LAST_TYPE = 36 };

/* IANA's "DHCPv6 Message Types". */
static const struct np_name type_names[] = {
    {1, "Solicit"},
    {2, "Advertise"},
    {3, "Request"},
    {4, "Confirm"},
    {5, "Renew"},
    {6, "Rebind"},
    {7, "Reply"},
    {8, "Release"},
    {9, "Decline"},
    {10, "Reconfigure"},
    {11, "Information-request"},
    {RELAY_FORWARD, "Relay-forw"},
    {RELAY_REPLY, "Relay-reply"},
    {14, "Leasequery"},
    {15, "Leasequery-reply"},
    {16, "Leasequery-done"},
    {17, "Leasequery-data"},
    {18, "Reconfigure-request"},
    {19, "Reconfigure-reply"},
    {20, "DHCPv4-query"},
    {21, "DHCPv4-response"},
    {22, "Active leasequery"},
    {23, "StartTLS"},
    {24, "Binding update"},
    {25, "Binding reply"},
    {26, "Pool request"},
    {27, "Pool response"},
    {28, "Update request"},
    {29, "Update request all"},
    {30, "Update done"},
    {31, "Connect"},
    {32, "Connect reply"},
    {33, "Disconnect"},
    {34, "State"},
    {35, "Contact"},
    {LAST_TYPE, "Address registration"},
    {0, NULL},
};

#define RELAYED NP_WHEN(NP__DHCP6_TYPE, RELAY_FORWARD, RELAY_REPLY)
#define NOT_RELAYED NP_WHEN(NP__DHCP6_TYPE, RELAY_REPLY + 1, RELAY_FORWARD - 1)

/* clang-format off */
static const struct np_field fields[] = {
  [NP__DHCP6_TYPE]      = {"msg_type",      0,  8, NP_UINT, "dhcpv6.msgtype", "What the message is.", .names = type_names},
  [NP__DHCP6_TYPE_NAME] = {"msg_type_name", NP_COMPUTED, 0, NP_NAME, NULL, "Name of the type.", .of = NP__DHCP6_TYPE, .names = type_names},
  [NP__DHCP6_XID]       = {"transaction_id", 8, 24, NP_HEX, "dhcpv6.xid", "The same in a request and its replies.", .when = NOT_RELAYED},
  [NP__DHCP6_HOP_COUNT] = {"hop_count",     8,  8, NP_UINT, "dhcpv6.hopcount", "How many relays passed the message on.", .when = RELAYED},
  [NP__DHCP6_LINK_ADDRESS] = {"link_address", NP_VARIABLE, 128, NP_IPV6, "dhcpv6.linkaddr", "Link of the client, by an address of the relay."},
  [NP__DHCP6_PEER_ADDRESS] = {"peer_address", NP_VARIABLE, 128, NP_IPV6, "dhcpv6.peeraddr", "Client, or another relay."},
#define XX(id, name, ...) [NP__DHCP6_##id] = {name, __VA_ARGS__},
#include "protocols/app/dhcp6.def"
#undef XX
};
/* clang-format on */

enum { FIXED_BYTES = 4, RELAY_BYTES = 34, MOST_RELAY_OPTIONS = 32, CLIENT = 546, SERVER = 547 };

static bool is_relay(uint64_t type) {
  return type == RELAY_FORWARD || type == RELAY_REPLY;
}

/* The message within a relay's is a layer of its own; options can follow it. */
static void find_relayed(struct np_dissector *d) {
  uint64_t head;
  uint32_t at = RELAY_BYTES;
  for (unsigned i = 0; i < MOST_RELAY_OPTIONS && np_look(d, at * 8, 32, &head); i++) {
    uint32_t length = (uint32_t)head & 0xffff;
    if (head >> 16 == NP__DHCP6_RELAY_MESSAGE) {
      np_header(d, at + NP__DHCP6_OPTION_HEAD);
      np_child_length(d, length);
      if (length > 0) np_next(d, NP_BY_UDP_PORT, SERVER);
      return;
    }
    at += NP__DHCP6_OPTION_HEAD + length;
  }
  np_header_whole(d);
}

static void dissect(struct np_dissector *d) {
  uint64_t type = np_get(d, &fields[NP__DHCP6_TYPE]);
  if (type == 0 || type > LAST_TYPE || (is_relay(type) && !np_fits(d, RELAY_BYTES)))
    np_refuse(d);
  else if (is_relay(type))
    find_relayed(d);
  else
    np_header_whole(d);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_rest(d);
  if (is_relay(np_get(d, &fields[NP__DHCP6_TYPE]))) {
    c.bit -= (FIXED_BYTES - 2) * 8;
    np_emit(d, &c, &fields[NP__DHCP6_LINK_ADDRESS]);
    np_emit(d, &c, &fields[NP__DHCP6_PEER_ADDRESS]);
  }
  np__dhcp6_options(d, &c);
}

const struct np_protocol np_dhcp6 = {
    .name = "dhcp6",
    .title = "Dynamic Host Configuration Protocol for IPv6",
    .spec = "RFC 8415",
    .group = "configuration",
    .wireshark = "dhcpv6",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = FIXED_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds =
        (const struct np_bind[]){
            {NP_BY_UDP_PORT, CLIENT}, {NP_BY_UDP_PORT, SERVER}, {NP_TABLE_END, 0}},
    .refuses_short = true,
    .summary = "DHCPv6 {msg_type_name} {options.address} {options.prefix} {options.status_name}",
};
