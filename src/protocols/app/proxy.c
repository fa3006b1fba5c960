/* proxy.c - the PROXY protocol, versions 1 and 2, in front of what a proxy passes on: HAProxy's
 * proxy-protocol.txt. Who the payload is of, the port tells to which the client has connected. */
#include "protocols/protocol.h"

enum {
  V1_PROTOCOL,
  V1_UNKNOWN,
  MAGIC,
  VERSION,
  COMMAND,
  COMMAND_NAME,
  FAMILY_PROTOCOL,
  FAMILY,
  FAMILY_NAME,
  PROTOCOL,
  PROTOCOL_NAME,
  LENGTH,
  SOURCE,
  DESTINATION,
  SOURCE6,
  DESTINATION6,
  SOURCE_PORT,
  DESTINATION_PORT,
  SOURCE_PATH,
  DESTINATION_PATH,
  UNKNOWN,
  TLV,
  TLV_TYPE,
  TLV_TYPE_NAME,
  TLV_LENGTH,
  TLV_VALUE,
  SSL_CLIENT,
  SSL_VERIFY,
  SSL_VERSION,
  SSL_CN,
  SSL_CIPHER,
  SSL_SIGNATURE,
  SSL_KEY
};

enum { UNSPECIFIED, IPV4, IPV6, UNIX };
enum { SSL = 0x20, FIRST_OF_SSL, LAST_OF_SSL = 0x25 };

static const struct np_name command_names[] = {{0, "LOCAL"}, {1, "PROXY"}, {0, NULL}};
static const struct np_name family_names[] = {
    {UNSPECIFIED, "unspecified"}, {IPV4, "IPv4"}, {IPV6, "IPv6"}, {UNIX, "UNIX"}, {0, NULL}};
static const struct np_name protocol_names[] = {
    {0, "unspecified"}, {1, "stream"}, {2, "datagram"}, {0, NULL}};
static const struct np_name tlv_names[] = {
    {0x01, "ALPN"},
    {0x02, "authority"},
    {0x03, "CRC32C"},
    {0x04, "no-op"},
    {0x05, "unique id"},
    {SSL, "SSL"},
    {0x21, "version"},
    {0x22, "common name"},
    {0x23, "cipher"},
    {0x24, "signature algorithm"},
    {0x25, "key algorithm"},
    {0x30, "namespace"},
    {0, NULL},
};

/* clang-format off */
static const struct np_field fields[] = {
  [V1_PROTOCOL]  = {"v1_protocol",  NP_VARIABLE, 0, NP_STRING, "proxy.v1.proto", "Version 1: TCP4, TCP6 or UNKNOWN."},
  [V1_UNKNOWN]   = {"v1_unknown",   NP_VARIABLE, 0, NP_STRING, NULL, "Version 1: what follows UNKNOWN."},
  [MAGIC]        = {"magic",        NP_VARIABLE, 0, NP_BYTES, "proxy.v2.magic", "Version 2: how it begins."},
  [VERSION]      = {"version",      NP_VARIABLE, 4, NP_UINT, "proxy.v2.version", "2."},
  [COMMAND]      = {"command",      NP_VARIABLE, 4, NP_UINT, "proxy.v2.cmd", "Whether the proxy speaks for somebody.", .names = command_names},
  [COMMAND_NAME] = {"command_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of that.", .names = command_names},
  [FAMILY_PROTOCOL] = {"family_protocol", NP_VARIABLE, 8, NP_GROUP, "proxy.v2.addr_family_protocol", "Family and protocol as one number."},
  [FAMILY]       = {"family",       NP_VARIABLE, 4, NP_UINT, "proxy.v2.addr_family", "What addresses there are.", .names = family_names},
  [FAMILY_NAME]  = {"family_name",  NP_VARIABLE, 0, NP_NAME, NULL, "Name of the family.", .names = family_names},
  [PROTOCOL]     = {"protocol",     NP_VARIABLE, 4, NP_UINT, "proxy.v2.protocol", "What the client speaks over.", .names = protocol_names},
  [PROTOCOL_NAME] = {"protocol_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of the protocol.", .names = protocol_names},
  [LENGTH]       = {"length",       NP_VARIABLE, 16, NP_UINT, "proxy.v2.length", "Version 2: length of what follows, in bytes."},
  [SOURCE]       = {"source",       NP_VARIABLE, 32, NP_IPV4, "proxy.src.ipv4", "The client's address."},
  [DESTINATION]  = {"destination",  NP_VARIABLE, 32, NP_IPV4, "proxy.dst.ipv4", "The address that it has connected to."},
  [SOURCE6]      = {"source_ipv6",  NP_VARIABLE, 128, NP_IPV6, "proxy.src.ipv6", "The client's address."},
  [DESTINATION6] = {"destination_ipv6", NP_VARIABLE, 128, NP_IPV6, "proxy.dst.ipv6", "The address that it has connected to."},
  [SOURCE_PORT]  = {"source_port",  NP_VARIABLE, 16, NP_UINT, "proxy.srcport", "The client's port."},
  [DESTINATION_PORT] = {"destination_port", NP_VARIABLE, 16, NP_UINT, "proxy.dstport", "The port that it has connected to."},
  [SOURCE_PATH]  = {"source_path",  NP_VARIABLE, 0, NP_BYTES, "proxy.v2.src.unix", "The client's UNIX address."},
  [DESTINATION_PATH] = {"destination_path", NP_VARIABLE, 0, NP_BYTES, "proxy.v2.dst.unix", "The UNIX address that it has connected to."},
  [UNKNOWN]      = {"unknown",      NP_VARIABLE, 0, NP_BYTES, "proxy.v2.unknown", "Addresses of another family."},
  [TLV]          = {"tlvs",         NP_VARIABLE, 0, NP_RECORD, NULL, "What else the proxy knows.", .flags = NP_MANY},
  [TLV_TYPE]     = {"tlvs.type",    NP_VARIABLE, 8, NP_HEX, "proxy.v2.tlv.type", "What it is.", .names = tlv_names},
  [TLV_TYPE_NAME] = {"tlvs.type_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of that.", .names = tlv_names},
  [TLV_LENGTH]   = {"tlvs.length",  NP_VARIABLE, 16, NP_UINT, "proxy.v2.tlv.length", "Its length, in bytes.", .flags = NP_HIDDEN},
  [TLV_VALUE]    = {"tlvs.value",   NP_VARIABLE, 0, NP_BYTES, "proxy.v2.tlv.value", "Its value."},
  [SSL_CLIENT]   = {"tlvs.ssl_client", NP_VARIABLE, 8, NP_HEX, "proxy.v2.tlv.ssl.client", "1: over TLS; 2, 4: with a certificate, in this connection or session."},
  [SSL_VERIFY]   = {"tlvs.ssl_verify", NP_VARIABLE, 32, NP_UINT, "proxy.v2.tlv.ssl.verify", "0: the certificate is good."},
  [SSL_VERSION]  = {"tlvs.ssl_version", NP_VARIABLE, 0, NP_STRING, "proxy.v2.tlv.ssl.version", "Version of TLS."},
  [SSL_CN]       = {"tlvs.ssl_cn",  NP_VARIABLE, 0, NP_STRING, "proxy.v2.tlv.ssl.cn", "Common name of the certificate."},
  [SSL_CIPHER]   = {"tlvs.ssl_cipher", NP_VARIABLE, 0, NP_STRING, "proxy.v2.tlv.ssl.cipher", "Cipher suite."},
  [SSL_SIGNATURE] = {"tlvs.ssl_signature", NP_VARIABLE, 0, NP_STRING, "proxy.v2.tlv.ssl.sig_alg", "Algorithm of the certificate's signature."},
  [SSL_KEY]      = {"tlvs.ssl_key", NP_VARIABLE, 0, NP_STRING, "proxy.v2.tlv.ssl.keu_alg", "Algorithm of its key."},
};
/* clang-format on */

enum {
  LONGEST_LINE = 107,
  MAGIC_BYTES = 12,
  HEAD = 16,
  PATH = 108,
  PORTS4 = HEAD + 8,
  PORTS6 = HEAD + 32
};

static bool is_line(const struct np_dissector *d) {
  uint64_t first;
  return np_look(d, 0, 48, &first) && first == 0x50524f585920; /* "PROXY " */
}

/* Text addresses have up to 16 bytes; 0 where it is none. */
static uint32_t read_ipv4(struct np_cursor part, uint8_t *out) {
  struct np_cursor number;
  uint64_t value;
  for (uint32_t i = 0; i < 4; i++) {
    bool has_dot = np_take_until(&part, '.', &number);
    if (has_dot == (i == 3) || !np_text_number(&number, 10, &value) || value > 255) return 0;
    out[i] = (uint8_t)value;
  }
  return 4;
}

static uint32_t read_ipv6(struct np_cursor part, uint8_t *out) {
  uint8_t groups[16] = {0};
  uint32_t count = 0, gap = 16;
  struct np_cursor group;
  uint64_t value;
  bool more = true;
  if (np_text_begins(&part, "::")) np_take_part(&part, 1);
  while (more && count < 16) {
    more = np_take_until(&part, ':', &group);
    if (np_left(&group) == 0 && gap == 16) {
      gap = count;
      continue;
    }
    if (np_left(&group) == 0 && !more) break;
    if (!np_text_number(&group, 16, &value) || value > 0xffff) return 0;
    groups[count++] = (uint8_t)(value >> 8);
    groups[count++] = (uint8_t)value;
  }
  if (more || (gap == 16) != (count == 16)) return 0;
  for (uint32_t i = 0; i < 16; i++) out[i] = 0;
  for (uint32_t i = 0; i < count; i++) out[i < gap ? i : 16 - count + i] = groups[i];
  return 16;
}

/* ---- Where it ends, and whose the rest is ---- */

static void dissect_line(struct np_dissector *d) {
  struct np_cursor c = np_rest(d), line;
  uint32_t before = np_left(&c);
  uint64_t port = 0;
  bool is_whole = np_take_line(&c, &line);
  if (!is_whole && np_captured_length(d) == np_declared_length(d)) {
    np_refuse(d);
    return;
  }
  np_header(d, before - np_left(&c));
  for (int i = 0; i < 5; i++) np_take_word(&line);
  if (np_text_number(&line, 10, &port)) np_next(d, NP_BY_TCP_PORT, port);
}

static void dissect(struct np_dissector *d) {
  uint64_t head, family, port;
  if (is_line(d)) {
    dissect_line(d);
    return;
  }
  if (!np_look(d, 96, 32, &head)) head = 0;
  np_header(d, HEAD + (head & 0xffff));
  np_look(d, 104, 4, &family);
  if ((family == IPV4 || family == IPV6) &&
      np_look(d, (family == IPV4 ? PORTS4 + 2U : PORTS6 + 2U) * 8, 16, &port))
    np_next(d, NP_BY_TCP_PORT, port);
}

/* ---- Rows ---- */

static void address(struct np_dissector *d, struct np_cursor *line, unsigned row4, unsigned row6) {
  uint8_t bytes[16];
  struct np_cursor word = np_take_word(line);
  if (read_ipv4(word, bytes) > 0)
    np_emit_address(d, &word, &fields[row4], bytes);
  else if (read_ipv6(word, bytes) > 0)
    np_emit_address(d, &word, &fields[row6], bytes);
  else if (np_text_is_there(&word))
    np_malformed(d, &fields[row4], "is no address");
}

static void port(struct np_dissector *d, struct np_cursor *line, unsigned row) {
  struct np_cursor word = np_take_word(line);
  np_emit_digits(d, &word, 10, &fields[row]);
}

static void line_rows(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d), line, word;
  np_take_line(&c, &line);
  if (np_left(&line) + 2 > LONGEST_LINE)
    np_malformed(d, &fields[V1_PROTOCOL], "the line is too long");
  np_take_word(&line);
  word = np_take_word(&line);
  np_emit_part(d, &word, &fields[V1_PROTOCOL]);
  if (np_text_is(&word, "UNKNOWN")) {
    np_emit_part(d, &line, &fields[V1_UNKNOWN]);
    return;
  }
  address(d, &line, SOURCE, SOURCE6);
  address(d, &line, DESTINATION, DESTINATION6);
  port(d, &line, SOURCE_PORT);
  port(d, &line, DESTINATION_PORT);
}

static void tlvs(struct np_dissector *d, struct np_cursor *c, unsigned depth) {
  while (np_more(c)) {
    np_open(d, c, &fields[TLV]);
    uint64_t type = np_emit(d, c, &fields[TLV_TYPE]);
    uint64_t length = np_emit(d, c, &fields[TLV_LENGTH]);
    struct np_cursor value = np_split(d, c, &fields[TLV_LENGTH], length);
    bool is_ssl = type == SSL && depth == 0;
    bool is_part = type >= FIRST_OF_SSL && type <= LAST_OF_SSL && depth > 0;
    struct np_cursor whole = value;
    np_emit_bytes(d, &whole, &fields[TLV_VALUE], length);
    if (is_part) np_emit_part(d, &value, &fields[SSL_VERSION + type - FIRST_OF_SSL]);
    if (is_ssl) np_emit(d, &value, &fields[SSL_CLIENT]);
    if (is_ssl) np_emit(d, &value, &fields[SSL_VERIFY]);
    np_close(d, &fields[TLV]);
    if (is_ssl) tlvs(d, &value, depth + 1);
  }
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  if (is_line(d)) {
    line_rows(d);
    return;
  }
  np_emit_bytes(d, &c, &fields[MAGIC], MAGIC_BYTES);
  np_emit(d, &c, &fields[VERSION]);
  np_emit(d, &c, &fields[COMMAND]);
  np_emit_over(d, &c, &fields[FAMILY_PROTOCOL]);
  uint64_t family = np_emit(d, &c, &fields[FAMILY]);
  np_emit(d, &c, &fields[PROTOCOL]);
  uint64_t length = np_emit(d, &c, &fields[LENGTH]);
  struct np_cursor body = np_split(d, &c, &fields[LENGTH], length);
  if (family == IPV4 || family == IPV6) {
    np_emit(d, &body, &fields[family == IPV4 ? SOURCE : SOURCE6]);
    np_emit(d, &body, &fields[family == IPV4 ? DESTINATION : DESTINATION6]);
    np_emit(d, &body, &fields[SOURCE_PORT]);
    np_emit(d, &body, &fields[DESTINATION_PORT]);
  } else if (family == UNIX) {
    np_emit_bytes(d, &body, &fields[SOURCE_PATH], PATH);
    np_emit_bytes(d, &body, &fields[DESTINATION_PATH], PATH);
  } else if (family != UNSPECIFIED) {
    np_emit_rest(d, &body, &fields[UNKNOWN]);
  }
  tlvs(d, &body, 0);
}

/* It is the first that a client says, in one segment. */
static bool claims(const struct np_dissector *d) {
  uint64_t protocol;
  if (is_line(d))
    return np_look(d, 48, 24, &protocol) && (protocol == 0x544350 || protocol == 0x554e4b);
  return np_look(d, 64, 40, &protocol) && protocol >> 8 == 0x5549540a && (protocol & 0xf0) == 0x20;
}

static const enum np_table claims_in[] = {NP_BY_TCP_PORT, NP_TABLE_END};
static const struct np_claims_head claims_heads[] = {
    {0xffffffffffff0000, 0x50524f5859200000}, {UINT64_MAX, 0x0d0a0d0a000d0a51}, {0, 0}};

const struct np_protocol np_proxy = {
    .name = "proxy",
    .title = "PROXY Protocol",
    .spec = "proxy-protocol.txt 2.6",
    .group = "tunnel",
    .wireshark = "proxy",
    .fields = fields,
    NP_ROWS(fields),
    .dissect = dissect,
    .details = details,
    .claims = claims,
    .claims_in = claims_in,
    .claims_heads = claims_heads,
    .summary =
        "PROXY {v1_protocol} {family_name} {source}{source_ipv6} {source_port} -> "
        "{destination}{destination_ipv6} {destination_port}",
};
