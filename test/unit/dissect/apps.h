/* apps.h - protocols of the tests: what children of ports can do, in few bytes each. */
#ifndef TEST_DISSECT_APPS_H
#define TEST_DISSECT_APPS_H

#include "protocols/protocol.h"
#include "table/registry.h"

/* Ids behind those of the tree. */
enum { APP_TLS = NP_PROTOCOL_COUNT, APP_FRAMED, APP_STUN, APP_RTP, APP_ALT, APP_CDP, APP_COUNT };

/* RFC 8446, section 5.1: records, one after the other, in a stream that a segment cuts anywhere. */
static const struct np_field tls_fields[] = {
    {"type", 0, 8, NP_UINT, NULL, "What the record has."},
    {"version", 8, 16, NP_HEX, NULL, "Version."},
    {"length", 24, 16, NP_UINT, NULL, "Length of the fragment, in bytes."},
};

static void tls_dissect(struct np_dissector *d) {
  uint64_t type = np_get(d, &tls_fields[0]);
  if (type < 20 || type > 23 || np_get(d, &tls_fields[1]) >> 8 != 3) {
    np_refuse(d);
    return;
  }
  np_next_pdu(d, 5 + np_get(d, &tls_fields[2]));
}

static const struct np_protocol app_tls = {
    .name = "app_tls",
    .title = "TLS",
    .spec = "RFC 8446",
    .fields = tls_fields,
    .field_count = 3,
    .header_bits = 40,
    .dissect = tls_dissect,
    .refuses_short = true,
    .group = "app_secure",
    .binds = (const struct np_bind[]){{NP_BY_TCP_PORT, 443}, {NP_TABLE_END, 0}},
};

/* RFC 1035, section 4.2.2: messages in a stream, each with its length before it. The side of its
 * port is a row: 1 of a response, 2 of a request. */
static const struct np_field framed_fields[] = {
    {"length", 0, 16, NP_UINT, NULL, "Length of the message, in bytes."},
    {"id", 16, 16, NP_HEX, NULL, "Transaction."},
    {"side", NP_COMPUTED, 8, NP_UINT, NULL, "Which port found it."},
};

static void framed_dissect(struct np_dissector *d) {
  np_next_pdu(d, 2 + np_get(d, &framed_fields[0]));
}

static void framed_details(struct np_dissector *d) {
  np_emit_number(d, &framed_fields[2], np_port_side(d));
}

static const struct np_protocol app_framed = {
    .name = "framed",
    .title = "Framed",
    .spec = "RFC 1035",
    .fields = framed_fields,
    .field_count = 3,
    .header_bits = 32,
    .dissect = framed_dissect,
    .details = framed_details,
    .details_in_body = true,
    .binds = (const struct np_bind[]){{NP_BY_TCP_PORT, 4080}, {NP_TABLE_END, 0}},
};

/* RFC 8489, section 5: two zero bits, a length in words, the cookie. */
static const struct np_field stun_fields[] = {
    {"type", 0, 16, NP_HEX, NULL, "Message type."},
    {"length", 16, 16, NP_UINT, NULL, "Length of the attributes, in bytes."},
    {"cookie", 32, 32, NP_HEX, NULL, "0x2112a442."},
};

static bool stun_claims(const struct np_dissector *d) {
  uint64_t kind, length, cookie;
  return np_look(d, 0, 2, &kind) && kind == 0 && np_look(d, 16, 16, &length) && length % 4 == 0 &&
         np_look(d, 32, 32, &cookie) && cookie == 0x2112a442;
}

static const enum np_table udp_payloads[] = {NP_BY_UDP_PORT, NP_TABLE_END};

static const struct np_protocol app_stun = {
    .name = "app_stun",
    .title = "STUN",
    .spec = "RFC 8489",
    .fields = stun_fields,
    .field_count = 3,
    .header_bits = 160,
    .claims = stun_claims,
    .claims_in = udp_payloads,
    .group = "app_media",
};

/* RFC 3550, section 5.1: version 2, at least 12 bytes. It claims what the other way round STUN
 * would have to refuse, and refuses a marker of its own. */
static const struct np_field rtp_fields[] = {
    {"version", 0, 2, NP_UINT, NULL, "2."},
    {"payload_type", 9, 7, NP_UINT, NULL, "What it has."},
};

static bool rtp_claims(const struct np_dissector *d) {
  uint64_t version;
  return np_look(d, 0, 2, &version) && version == 2 && np_fits(d, 12);
}

static void rtp_dissect(struct np_dissector *d) {
  if (np_get(d, &rtp_fields[1]) == 72) np_refuse(d);
}

static const struct np_protocol app_rtp = {
    .name = "app_rtp",
    .title = "RTP",
    .spec = "RFC 3550",
    .fields = rtp_fields,
    .field_count = 2,
    .header_bits = 96,
    .dissect = rtp_dissect,
    .claims = rtp_claims,
    .claims_in = udp_payloads,
    .group = "app_media",
};

/* Whatever it is: a second port, a range, and one who spoils all that is handed down, then refuses.
 */
static const struct np_field alt_fields[] = {
    {"first", 0, 8, NP_UINT, NULL, "First byte."},
};

static void alt_dissect(struct np_dissector *d) {
  if (np_get(d, &alt_fields[0]) != 0xee) return;
  np_next_pdu(d, 2);
  np_quote(d);
  np_next(d, NP_BY_IP_VERSION, 4);
  np_refuse(d);
}

static const struct np_protocol app_alt = {
    .name = "alt",
    .title = "Alternative",
    .spec = "None",
    .fields = alt_fields,
    .field_count = 1,
    .header_bits = 8,
    .dissect = alt_dissect,
    .binds = (const struct np_bind[]){{NP_BY_TCP_PORT, 8443},
                                      {NP_BY_UDP_PORT, 443},
                                      {NP_BY_UDP_PORT, 6000, .to = 6063},
                                      {NP_TABLE_END, 0}},
};

/* CDP: its OUI's protocol 2000, and one of an OUI whose first byte is not 0. */
static const struct np_field cdp_fields[] = {
    {"version", 0, 8, NP_UINT, NULL, "Version."},
};

static const struct np_protocol app_cdp = {
    .name = "cdp",
    .title = "CDP",
    .spec = "None",
    .fields = cdp_fields,
    .field_count = 1,
    .header_bits = 8,
    .binds = (const struct np_bind[]){{NP_BY_SNAP, .key = "00000c-2000"},
                                      {NP_BY_SNAP, .key = "080007809B"},
                                      {NP_TABLE_END, 0}},
};

enum { APPS_DISABLED = 8 };

/* An engine with them, and without those of the tree that would have the same payloads. */
static inline struct np_engine *apps_engine(const struct np_engine_options *options,
                                            struct np_error *error) {
  struct np_engine_options all = options ? *options : (struct np_engine_options){0};
  const char *disabled[APPS_DISABLED] = {"secure", "media"};
  uint32_t count = 2;
  for (uint32_t i = 0; i < all.disabled_count; i++) disabled[count++] = all.disabled[i];
  all.disabled = disabled;
  all.disabled_count = count;
  const struct np_protocol *list[APP_COUNT] = {
      [APP_TLS] = &app_tls, [APP_FRAMED] = &app_framed, [APP_STUN] = &app_stun,
      [APP_RTP] = &app_rtp, [APP_ALT] = &app_alt,       [APP_CDP] = &app_cdp,
  };
  for (unsigned id = 0; id < NP_PROTOCOL_COUNT; id++) list[id] = np__protocols[id];
  return np__engine_new_of(list, APP_COUNT, &all, error);
}

#endif
