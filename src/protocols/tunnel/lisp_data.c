/* lisp_data.c - Locator/ID Separation Protocol, data plane, RFC 9300. */
#include "protocols/protocol.h"

enum {
  FLAGS,
  HAS_NONCE,
  HAS_LOCATOR_BITS,
  ECHO_NONCE,
  HAS_VERSION,
  HAS_INSTANCE,
  RESERVED,
  NONCE,
  VERSIONS,
  SOURCE_VERSION,
  DESTINATION_VERSION,
  INSTANCE_ID,
  LAST_WORD,
  LOCATOR_BITS,
  LOCATOR_BITS_8
};

#define IF(flag, value) .when = NP_WHEN(flag, value, value)

/* clang-format off */
static const struct np_field fields[] = {
  /*                       name                 bit width type     wireshark              doc */
  [FLAGS]               = {"flags",               0,  8, NP_GROUP, "lisp-data.flags",     "Flags as one number."},
  [HAS_NONCE]           = {"flags.nonce",         0,  1, NP_FLAG, "lisp-data.flags.nonce", "There is a nonce."},
  [HAS_LOCATOR_BITS]    = {"flags.locator_status", 1, 1, NP_FLAG, "lisp-data.flags.lsb", "The locator status bits count."},
  [ECHO_NONCE]          = {"flags.echo_nonce",    2,  1, NP_FLAG, "lisp-data.flags.enr", "The receiver is to send the nonce back."},
  [HAS_VERSION]         = {"flags.map_version",   3,  1, NP_FLAG, "lisp-data.flags.mv",  "There are versions of mappings."},
  [HAS_INSTANCE]        = {"flags.instance_id",   4,  1, NP_FLAG, "lisp-data.flags.iid", "There is an instance."},
  [RESERVED]            = {"flags.reserved",      5,  3, NP_UINT, "lisp-data.flags.res", "Key for encrypted payloads; else 0.", .flags = NP_HIDDEN},
  [NONCE]               = {"nonce",               8, 24, NP_HEX,  "lisp-data.nonce",     "Random number.", IF(HAS_NONCE, 1)},
  [VERSIONS]            = {"map_version",         8, 24, NP_HEX,  "lisp-data.mapver",    "Versions of both mappings as one number.", .flags = NP_HIDDEN, IF(HAS_VERSION, 1)},
  [SOURCE_VERSION]      = {"source_map_version", NP_VARIABLE, 12, NP_UINT, "lisp-data.srcmapver", "Version of the source's mapping."},
  [DESTINATION_VERSION] = {"destination_map_version", NP_VARIABLE, 12, NP_UINT, "lisp-data.dstmapver", "Version of the destination's mapping."},
  [INSTANCE_ID]         = {"instance_id",        32, 24, NP_UINT, "lisp-data.iid",       "Which of several address spaces.", IF(HAS_INSTANCE, 1)},
  [LAST_WORD]           = {"last_word",          32, 32, NP_HEX,  NULL,                  "Instance and locator status bits as one number.", .flags = NP_HIDDEN},
  [LOCATOR_BITS]        = {"locator_status_bits", NP_VARIABLE, 32, NP_HEX, "lisp-data.lsb",  "Which locators of the source are up, a bit each."},
  [LOCATOR_BITS_8]      = {"locator_status_bits8", NP_VARIABLE, 8, NP_HEX, "lisp-data.lsb8", "Which locators of the source are up, where there is an instance."},
};
/* clang-format on */

enum { HEADER_BYTES = 8 };

static void dissect(struct np_dissector *d) {
  uint64_t version;
  bool nonce = np_get(d, &fields[HAS_NONCE]) != 0;
  if (!nonce && np_get(d, &fields[ECHO_NONCE]))
    np_malformed(d, &fields[ECHO_NONCE], "asks for a nonce that there is not");
  else if (nonce && np_get(d, &fields[HAS_VERSION]))
    np_malformed(d, &fields[HAS_VERSION], "a nonce and versions in one place");
  if (np_look(d, HEADER_BYTES * 8, 4, &version)) np_next(d, NP_BY_IP_VERSION, version);
}

static void versions(struct np_dissector *d) {
  uint64_t both = np_get(d, &fields[VERSIONS]);
  np_emit_number(d, &fields[SOURCE_VERSION], both >> 12);
  np_emit_number(d, &fields[DESTINATION_VERSION], both & 0xfff);
}

/* RFC 9300, section 5.3: an instance leaves 8 bits. */
static void locators(struct np_dissector *d) {
  uint64_t word = np_get(d, &fields[LAST_WORD]);
  if (np_get(d, &fields[HAS_INSTANCE]))
    np_emit_number(d, &fields[LOCATOR_BITS_8], word & 0xff);
  else
    np_emit_number(d, &fields[LOCATOR_BITS], word);
}

static void details(struct np_dissector *d) {
  if (np_get(d, &fields[HAS_VERSION])) versions(d);
  if (np_get(d, &fields[HAS_LOCATOR_BITS])) locators(d);
}

const struct np_protocol np_lisp_data = {
    .name = "lisp_data",
    .title = "Locator/ID Separation Protocol, data",
    .spec = "RFC 9300",
    .group = "tunnel",
    .wireshark = "lisp-data",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds = (const struct np_bind[]){{NP_BY_UDP_PORT, 4341}, {NP_TABLE_END, 0}},
    .summary = "LISP {instance_id?instance} {instance_id}",
};
