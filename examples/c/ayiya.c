/* ayiya.c - a protocol as a plug-in: Anything In Anything, draft-massar-v6ops-ayiya-02.
 *
 *   cc -shared -fPIC ayiya.c -I include -o ayiya.so
 *   nodepcap read trace.pcap --protocol ./ayiya.so --fields frame.protocols,ayiya.identity
 *
 * With an installed library: $(pkg-config --cflags np) in place of -I include. */
#include <np/author.h>

enum {
  ID_LENGTH,
  ID_TYPE,
  SIGNATURE_LENGTH,
  HASH,
  AUTHENTICATION,
  OPERATION,
  NEXT_HEADER,
  EPOCH,
  IDENTITY,
  SIGNATURE
};

/* clang-format off */
static const struct np_field fields[] = {
  /*                     name                bit        width type      wireshark           doc */
  [ID_LENGTH]        = {"id_length",         0,           4, NP_UINT,  "ayiya.idlen",      "Length of the identity, in bytes: a power of two."},
  [ID_TYPE]          = {"id_type",           4,           4, NP_UINT,  "ayiya.idtype",     "What the identity is."},
  [SIGNATURE_LENGTH] = {"signature_length",  8,           4, NP_UINT,  "ayiya.siglen",     "Length of the signature, in 32-bit words."},
  [HASH]             = {"hash_method",       12,          4, NP_UINT,  "ayiya.hashmethod", "How the signature is hashed."},
  [AUTHENTICATION]   = {"auth_method",       16,          4, NP_UINT,  "ayiya.authmethod", "With which key."},
  [OPERATION]        = {"operation",         20,          4, NP_UINT,  "ayiya.opcode",     "What the packet is for; 1 forwards its payload."},
  [NEXT_HEADER]      = {"next_header",       24,          8, NP_UINT,  "ayiya.nextheader", "Protocol of the payload."},
  [EPOCH]            = {"epoch_time",        32,         32, NP_TIME,  "ayiya.epoch",      "When it was sent.", .time = NP_UNIX_S},
  [IDENTITY]         = {"identity",          NP_VARIABLE, 0, NP_BYTES, "ayiya.identity",   "Who sent it."},
  [SIGNATURE]        = {"signature",         NP_VARIABLE, 0, NP_BYTES, "ayiya.signature",  "What proves it."},
};
/* clang-format on */

enum { HEADER_BYTES = 8, UDP_PORT = 5072, FORWARD = 1, WORD = 4 };

static void dissect(struct np_dissector *d) {
  const uint64_t identity = 1U << np_get(d, &fields[ID_LENGTH]);
  if (np_get(d, &fields[SIGNATURE_LENGTH]) == 0)
    np_malformed(d, &fields[SIGNATURE_LENGTH], "there is no signature");
  np_header(d, HEADER_BYTES + identity + np_get(d, &fields[SIGNATURE_LENGTH]) * WORD);
  if (np_get(d, &fields[OPERATION]) == FORWARD)
    np_next(d, NP_BY_IP_PROTO, np_get(d, &fields[NEXT_HEADER]));
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  np_emit_bytes(d, &c, &fields[IDENTITY], 1U << np_get(d, &fields[ID_LENGTH]));
  np_emit_bytes(d, &c, &fields[SIGNATURE], np_left(&c));
}

static const struct np_protocol ayiya = {
    .name = "ayiya",
    .title = "Anything In Anything",
    .spec = "draft-massar-v6ops-ayiya-02",
    .group = "tunnel",
    .wireshark = "ayiya",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .binds =
        (const struct np_bind[]){{NP_BY_UDP_PORT, UDP_PORT, 0, NULL}, {NP_TABLE_END, 0, 0, NULL}},
    .summary = "AYIYA {identity}",
};

NP_PLUGIN(&ayiya)
