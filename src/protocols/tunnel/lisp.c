/* lisp.c - control messages of the Locator/ID Separation Protocol, RFC 9301: requests, replies,
 * registrations, and messages within others. */
#include "protocols/protocol.h"

enum type { REQUEST = 1, REPLY, REGISTER, NOTIFY, NOTIFY_ACK, ENCAPSULATED = 8 };

static const struct np_name type_names[] = {{REQUEST, "Map-Request"},
                                            {REPLY, "Map-Reply"},
                                            {REGISTER, "Map-Register"},
                                            {NOTIFY, "Map-Notify"},
                                            {NOTIFY_ACK, "Map-Notify-Ack"},
                                            {6, "Map-Referral"},
                                            {7, "Info"},
                                            {ENCAPSULATED, "Encapsulated"},
                                            {0, NULL}};
static const struct np_name action_names[] = {
    {0, "no action"}, {1, "forward natively"}, {2, "send Map-Request"},
    {3, "drop"},      {4, "drop by policy"},   {5, "drop unauthenticated"},
    {0, NULL}};

enum row {
  TYPE,
  TYPE_NAME,
#define XX(id, ...) id,
#include "protocols/tunnel/lisp.def"
#undef XX
};

/* clang-format off */
static const struct np_field fields[] = {
  [TYPE]      = {"type", 0, 4, NP_UINT, "lisp.type", "What the message is.", .names = type_names},
  [TYPE_NAME] = {"type_name", NP_COMPUTED, 0, NP_NAME, NULL, "Name of that.", .flags = NP_HIDDEN, .of = TYPE, .names = type_names},
#define XX(id, name, width, type, wireshark, ...) [id] = {name, NP_VARIABLE, width, type, wireshark, __VA_ARGS__},
#include "protocols/tunnel/lisp.def"
#undef XX
};
/* clang-format on */

enum { PORT = 4342, HEAD = 4, AFI_IPV4 = 1, AFI_IPV6, AFI_LCAF = 16387, OF_INSTANCE = 2 };
enum { LCAF_HEAD = 6, XTR_BYTES = 16, SITE_BYTES = 8 };

static void dissect(struct np_dissector *d) {
  uint64_t type = np_get(d, &fields[TYPE]), version;
  if (!np_name_of(type_names, type)) {
    np_refuse(d);
  } else if (type == ENCAPSULATED) {
    np_header(d, HEAD);
    if (np_look(d, HEAD * 8, 4, &version)) np_next(d, NP_BY_IP_VERSION, version);
  } else {
    np_header_whole(d);
  }
}

/* ---- Parts ---- */

/* An address of a family, in the row of IPv4 or the one behind it. False where it is of another. */
static bool address(struct np_dissector *d, struct np_cursor *c, uint64_t afi, unsigned row) {
  if (afi == AFI_IPV4 || afi == AFI_IPV6) np_emit(d, c, &fields[row + (afi == AFI_IPV6)]);
  return afi <= AFI_IPV6;
}

/* RFC 8060 section 3. */
static void long_address(struct np_dissector *d, struct np_cursor *c) {
  struct np_cursor head = *c;
  np_emit_bytes(d, &head, &fields[LCAF_HEADER], LCAF_HEAD);
  np_emit(d, c, &fields[LCAF_RESERVED1]);
  np_emit(d, c, &fields[LCAF_FLAGS]);
  uint64_t type = np_emit(d, c, &fields[LCAF_TYPE]);
  np_emit(d, c, &fields[LCAF_RESERVED2]);
  uint64_t length = np_emit(d, c, &fields[LCAF_LENGTH]);
  struct np_cursor part = np_split(d, c, &fields[LCAF_LENGTH], length);
  if (type == OF_INSTANCE) {
    np_emit(d, &part, &fields[INSTANCE]);
    address(d, &part, np_emit(d, &part, &fields[INSTANCE_AFI]), INSTANCE_IPV4);
  }
  np_emit_rest(d, &part, &fields[LCAF_DATA]);
}

/* False where nothing behind it can be read. LISP's own format is read for prefixes of mappings. */
static bool any_address(struct np_dissector *d, struct np_cursor *c, unsigned afi_row) {
  uint64_t afi = np_emit(d, c, &fields[afi_row]);
  bool is_long = afi == AFI_LCAF && afi_row == EID_AFI;
  if (is_long) long_address(d, c);
  return is_long || address(d, c, afi, afi_row + 1);
}

static bool locator(struct np_dissector *d, struct np_cursor *c) {
  np_open(d, c, &fields[LOCATOR]);
  np_emit_rows(d, c, &fields[PRIORITY], &fields[MULTICAST_WEIGHT]);
  np_emit_over(d, c, &fields[LOCATOR_FLAGS]);
  np_emit_rows(d, c, &fields[LOCATOR_RESERVED], &fields[LOCATOR_REACHABLE]);
  bool goes_on = any_address(d, c, LOCATOR_AFI);
  np_close(d, &fields[LOCATOR]);
  return goes_on;
}

static bool mapping(struct np_dissector *d, struct np_cursor *c) {
  np_open(d, c, &fields[MAPPING]);
  np_emit(d, c, &fields[TTL]);
  uint64_t count = np_emit(d, c, &fields[LOCATOR_COUNT]);
  np_emit_rows(d, c, &fields[MASK], &fields[AUTHORITATIVE]);
  np_skip(d, c, 1);
  np_emit_rows(d, c, &fields[RESERVED1], &fields[MAP_VERSION]);
  bool goes_on = any_address(d, c, EID_AFI);
  np_close(d, &fields[MAPPING]);
  for (uint64_t i = 0; i < count && goes_on && np_good(c); i++) goes_on = locator(d, c);
  return goes_on && np_good(c);
}

static void mappings(struct np_dissector *d, struct np_cursor *c, uint64_t count) {
  while (count-- > 0 && mapping(d, c)) continue;
}

/* ---- Messages ---- */

static bool eid_prefix(struct np_dissector *d, struct np_cursor *c) {
  np_open(d, c, &fields[EID_PREFIX]);
  np_emit(d, c, &fields[EID_PREFIX_RESERVED]);
  np_emit(d, c, &fields[EID_PREFIX_LENGTH]);
  bool goes_on = any_address(d, c, EID_PREFIX_AFI);
  np_close(d, &fields[EID_PREFIX]);
  return goes_on && np_good(c);
}

static void request(struct np_dissector *d, struct np_cursor *c) {
  np_emit(d, c, &fields[REQUEST_AUTHORITATIVE]);
  bool has_record = np_emit(d, c, &fields[REQUEST_DATA]);
  np_emit_rows(d, c, &fields[REQUEST_PROBE], &fields[REQUEST_RESERVED]);
  uint64_t locators = np_emit(d, c, &fields[REQUEST_RLOCS]) + 1;
  uint64_t count = np_emit(d, c, &fields[RECORDS]);
  np_emit(d, c, &fields[NONCE]);
  bool goes_on = any_address(d, c, SOURCE_AFI);
  while (goes_on && np_good(c) && locators-- > 0) goes_on = any_address(d, c, ITR_AFI);
  while (goes_on && np_good(c) && count-- > 0) goes_on = eid_prefix(d, c);
  if (goes_on && has_record && np_good(c)) mapping(d, c);
}

static void registration(struct np_dissector *d, struct np_cursor *c, bool is_notify) {
  struct np_cursor bits = *c;
  if (!is_notify) np_cursor_take(&bits, 2);
  bool has_name = np_cursor_take(&bits, 1);
  np_emit_rows(d, c, &fields[is_notify ? NOTIFY_XTR : REGISTER_PROXY],
               &fields[is_notify ? NOTIFY_RESERVED : REGISTER_NOTIFY]);
  uint64_t count = np_emit(d, c, &fields[RECORDS]);
  np_emit(d, c, &fields[NONCE]);
  np_emit(d, c, &fields[KEY_ID]);
  np_emit_bytes(d, c, &fields[AUTH], np_emit(d, c, &fields[AUTH_LENGTH]));
  mappings(d, c, count);
  if (!has_name || np_left(c) < XTR_BYTES + SITE_BYTES) return;
  np_emit_bytes(d, c, &fields[XTR_ID], XTR_BYTES);
  np_emit_bytes(d, c, &fields[SITE_ID], SITE_BYTES);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_rest(d);
  uint64_t type = np_get(d, &fields[TYPE]);
  if (type == ENCAPSULATED) return;
  c.bit = (uint64_t)d->start * 8 + fields[TYPE].width;
  if (type == REQUEST) {
    request(d, &c);
  } else if (type == REPLY) {
    np_emit_rows(d, &c, &fields[REPLY_PROBE], &fields[REPLY_RESERVED]);
    uint64_t count = np_emit(d, &c, &fields[RECORDS]);
    np_emit(d, &c, &fields[NONCE]);
    mappings(d, &c, count);
  } else if (type >= REGISTER && type <= NOTIFY_ACK) {
    registration(d, &c, type != REGISTER);
  }
  np_emit_rest(d, &c, &fields[OTHER]);
}

const struct np_protocol np_lisp = {
    .name = "lisp",
    .title = "Locator/ID Separation Protocol",
    .spec = "RFC 9301",
    .group = "tunnel",
    .wireshark = "lisp",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEAD * 8,
    .refuses_short = true,
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds = (const struct np_bind[]){{NP_BY_UDP_PORT, PORT}, {NP_TABLE_END, 0}},
    .summary = "LISP {type_name} {mappings.prefix} {mappings.prefix_ipv6} {eid_prefixes.prefix}",
};
