/* vrrp.c - Virtual Router Redundancy Protocol, RFC 3768 (version 2), RFC 5798 (version 3). */
#include "protocols/protocol.h"

enum {
  WORD,
  VERSION,
  TYPE,
  TYPE_NAME,
  ROUTER,
  PRIORITY,
  COUNT,
  AUTHENTICATION,
  INTERVAL,
  RESERVED,
  SHORT_INTERVAL,
  CHECKSUM,
  CHECKSUM_STATUS,
  ADDRESSES,
  ADDRESSES6,
  PASSWORD
};

static const struct np_name type_names[] = {{1, "Advertisement"}, {0, NULL}};

static const struct np_name authentication_names[] = {
    {0, "none"}, {1, "simple text"}, {2, "IP authentication header"}, {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
  [WORD] = {"version_and_type", 0, 8, NP_GROUP, "vrrp.typever", "Version and type as one number."},
  [VERSION] = {"version", 0, 4, NP_UINT, "vrrp.version", "Version of the protocol."},
  [TYPE] = {"type", 4, 4, NP_UINT, "vrrp.type", "What the packet is.", .names = type_names},
  [TYPE_NAME] = {"type_name", NP_COMPUTED, 0, NP_NAME, NULL, "Its name.", .flags = NP_HIDDEN, .of = TYPE, .names = type_names},
  [ROUTER] = {"virtual_router_id", 8, 8, NP_UINT, "vrrp.virt_rtr_id", "Number of the virtual router."},
  [PRIORITY] = {"priority", 16, 8, NP_UINT, "vrrp.prio", "Priority of the sender; 255 owns the addresses, 0 gives them up."},
  [COUNT] = {"address_count", 24, 8, NP_UINT, "vrrp.addr_count", "Number of addresses."},
  [AUTHENTICATION] = {"authentication_type", 32, 8, NP_UINT, "vrrp.auth_type", "Version 2: how it is authenticated.", .when = NP_WHEN(VERSION, 0, 2), .names = authentication_names},
  [INTERVAL] = {"advertisement_interval", 40, 8, NP_UINT, "vrrp.adver_int", "Version 2: time between advertisements, in seconds.", .when = NP_WHEN(VERSION, 0, 2)},
  [RESERVED] = {"reserved", 32, 4, NP_UINT, "vrrp.reserved_mbz", "Version 3: 0.", .flags = NP_HIDDEN, .when = NP_WHEN(VERSION, 3, 15)},
  [SHORT_INTERVAL] = {"max_advertisement_interval", 36, 12, NP_UINT, "vrrp.short_adver_int", "Version 3: time between advertisements, in hundredths of a second.", .when = NP_WHEN(VERSION, 3, 15)},
  [CHECKSUM] = {"checksum", 48, 16, NP_HEX, "vrrp.checksum", "Internet checksum; of version 3 with a pseudo header."},
  [CHECKSUM_STATUS] = {"checksum_status", NP_COMPUTED, 0, NP_CHECKSUM_STATUS, NULL, "Whether the checksum fits.", .flags = NP_HIDDEN},
  [ADDRESSES] = {"addresses", NP_VARIABLE, 32, NP_IPV4, "vrrp.ip_addr", "Addresses of the virtual router.", .flags = NP_MANY},
  [ADDRESSES6] = {"ip6_addresses", NP_VARIABLE, 128, NP_IPV6, "vrrp.ipv6_addr", "The same, of IPv6.", .flags = NP_MANY},
  [PASSWORD] = {"authentication", NP_VARIABLE, 64, NP_STRING, "vrrp.auth_string", "Version 2: password."},
};
/* clang-format on */

enum { HEADER_BYTES = 8, PROTOCOL_NUMBER = 112, WITH_PASSWORD = 1, PASSWORD_BYTES = 8 };
enum { LAST_OF_IP4 = 2, IP4_BYTES = 4, IP6_BYTES = 16 };

static void dissect(struct np_dissector *d) {
  uint64_t version = np_get(d, &fields[VERSION]);
  if (version < LAST_OF_IP4 || version > LAST_OF_IP4 + 1)
    np_malformed(d, &fields[VERSION], "neither 2 nor 3");
  np_header_whole(d);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  uint64_t count = np_get(d, &fields[COUNT]);
  bool is_old = np_get(d, &fields[VERSION]) <= LAST_OF_IP4;
  bool is_ip4 = np_address_length(d) != IP6_BYTES;
  uint32_t length = np_declared_length(d);
  if (np_wants_checksums(d))
    np_emit_checksum(d, &fields[CHECKSUM_STATUS], &fields[CHECKSUM], length,
                     is_old ? 0 : PROTOCOL_NUMBER, NP_CHECKSUM_INVALID);
  if (np_left(&c) < count * (is_ip4 ? IP4_BYTES : IP6_BYTES))
    np_malformed(d, &fields[COUNT], "more than the packet holds");
  for (; count > 0 && np_more(&c); count--)
    np_emit(d, &c, &fields[is_ip4 ? ADDRESSES : ADDRESSES6]);
  if (is_old && np_get(d, &fields[AUTHENTICATION]) == WITH_PASSWORD)
    np_emit_padded(d, &c, &fields[PASSWORD], PASSWORD_BYTES);
}

const struct np_protocol np_vrrp = {
    .name = "vrrp",
    .title = "Virtual Router Redundancy Protocol",
    .spec = "RFC 5798",
    .group = "routing",
    .wireshark = "vrrp",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .asks_side = true,
    .binds = (const struct np_bind[]){{NP_BY_IP_PROTO, PROTOCOL_NUMBER}, {NP_TABLE_END, 0}},
    .summary = "VRRPv{version} {type_name} router {virtual_router_id} priority {priority}",
};
