/* isakmp_proposal.c - proposals of ISAKMP, their transforms and attributes, RFC 2408 sections 3.5
 * and 3.6, RFC 2409 appendix A, RFC 7296 section 3.3. */
#include "protocols/tunnel/isakmp_proposal.h"

#define ROW(id) np__isakmp_row(d, NP__ISAKMP_##id)

enum { PROPOSAL = 2, TRANSFORM = 3, HEADER_BYTES = 4, PROTOCOL_IKE = 1 };

const struct np_name np_isakmp_transform_names[] = {
    {1, "encryption"}, {2, "PRF"}, {3, "integrity"}, {4, "key exchange"}, {5, "ESN"}, {0, NULL}};

/* IANA's "Transform Type 1 - Encryption Algorithm Transform IDs". */
const struct np_name np_isakmp_encryption_names[] = {
    {2, "DES"},         {3, "3DES"},        {5, "IDEA"},          {6, "CAST"},
    {7, "Blowfish"},    {11, "null"},       {12, "AES-CBC"},      {13, "AES-CTR"},
    {14, "AES-CCM-8"},  {15, "AES-CCM-12"}, {16, "AES-CCM-16"},   {18, "AES-GCM-8"},
    {19, "AES-GCM-12"}, {20, "AES-GCM-16"}, {23, "Camellia-CBC"}, {28, "ChaCha20-Poly1305"},
    {0, NULL},
};

/* Attributes of one kind: where their rows begin, and which values have rows of their own. */
struct kind {
  uint16_t record;
  struct {
    uint16_t type;
    uint16_t row;
  } values[8];
};

static const struct kind ike = {NP__ISAKMP_IKE_ATTRIBUTES,
                                {{1, NP__ISAKMP_IKE_ENCRYPTION},
                                 {2, NP__ISAKMP_IKE_HASH},
                                 {3, NP__ISAKMP_IKE_METHOD},
                                 {4, NP__ISAKMP_IKE_GROUP},
                                 {11, NP__ISAKMP_IKE_LIFE_TYPE},
                                 {12, NP__ISAKMP_IKE_LIFE},
                                 {14, NP__ISAKMP_IKE_KEY}}};

static const struct kind ipsec = {NP__ISAKMP_IPSEC_ATTRIBUTES,
                                  {{1, NP__ISAKMP_IPSEC_LIFE_TYPE},
                                   {2, NP__ISAKMP_IPSEC_LIFE},
                                   {3, NP__ISAKMP_IPSEC_GROUP},
                                   {4, NP__ISAKMP_IPSEC_MODE},
                                   {5, NP__ISAKMP_IPSEC_AUTH},
                                   {6, NP__ISAKMP_IPSEC_KEY}}};

static const struct kind ike_2 = {NP__ISAKMP_IKE2_ATTRIBUTES, {{14, NP__ISAKMP_IKE2_KEY}}};

/* The number that a value stands for, where it has a row that is wide enough. */
static void meaning(struct np_dissector *d, struct np_cursor value, const struct kind *kind,
                    uint64_t type) {
  uint32_t length = np_left(&value);
  if (length == 0 || length > 8) return;
  for (unsigned i = 0; i < 8 && kind->values[i].row; i++) {
    const struct np_field *row = np__isakmp_row(d, kind->values[i].row);
    if (kind->values[i].type == type && (row->width == 0 || length * 8 <= row->width))
      np_emit_bits(d, &value, row, length * 8);
  }
}

/* RFC 2408, section 3.3; RFC 7296, section 3.3.5. */
static void attribute(struct np_dissector *d, struct np_cursor *c, const struct kind *kind) {
  const unsigned record = kind->record;
  np_open(d, c, np__isakmp_row(d, record));
  uint64_t is_short = np_emit(d, c, np__isakmp_row(d, record + 1));
  uint64_t type = np_emit(d, c, np__isakmp_row(d, record + 2));
  const struct np_field *length_row = np__isakmp_row(d, record + 3);
  uint64_t length = is_short ? 2 : np_emit(d, c, length_row);
  struct np_cursor value = np_split(d, c, length_row, length);
  struct np_cursor again = value;
  np_emit_rest(d, &value, np__isakmp_row(d, record + 4));
  if (np_good(&value)) meaning(d, again, kind, type);
  np_close(d, np__isakmp_row(d, record));
}

/* Header of a proposal or transform: rows from `first` on are its type, next one, reserved and
 * length. Returns its body. */
static struct np_cursor header(struct np_dissector *d, struct np_cursor *c, unsigned first,
                               uint64_t type) {
  const struct np_field *length_row = np__isakmp_row(d, first + 3);
  np_emit_number(d, np__isakmp_row(d, first), type);
  np_emit(d, c, np__isakmp_row(d, first + 1));
  np_emit_bytes(d, c, np__isakmp_row(d, first + 2), 1);
  uint64_t length = np_emit(d, c, length_row);
  if (np_good(c) && length < HEADER_BYTES) {
    np_malformed(d, length_row, "smaller than its header");
    length = HEADER_BYTES + (uint64_t)np_left(c);
  }
  return np_split(d, c, length_row, length - HEADER_BYTES);
}

static const struct kind *kind_1(struct np_dissector *d, struct np_cursor *c, uint64_t protocol) {
  np_emit(d, c, ROW(TRANSFORM_NUMBER));
  np_emit(d, c, ROW(TRANSFORM_ID_V1));
  np_emit_bytes(d, c, ROW(TRANSFORM_RESERVED), 2);
  return protocol == PROTOCOL_IKE ? &ike : &ipsec;
}

static const struct kind *kind_2(struct np_dissector *d, struct np_cursor *c) {
  static const uint16_t rows[] = {NP__ISAKMP_ID_OTHER, NP__ISAKMP_ID_ENCR, NP__ISAKMP_ID_PRF,
                                  NP__ISAKMP_ID_INTEG, NP__ISAKMP_ID_DH,   NP__ISAKMP_ID_ESN};
  uint64_t type = np_emit(d, c, ROW(TRANSFORM_TYPE));
  np_emit_bytes(d, c, ROW(TRANSFORM_RESERVED), 1);
  np_emit(d, c, np__isakmp_row(d, rows[type < sizeof rows / sizeof rows[0] ? type : 0]));
  return &ike_2;
}

static void transform(struct np_dissector *d, struct np_cursor *c, uint64_t protocol, bool is_2) {
  np_open(d, c, ROW(TRANSFORMS));
  struct np_cursor body = header(d, c, NP__ISAKMP_TRANSFORM_PAYLOAD, TRANSFORM);
  const struct kind *kind = is_2 ? kind_2(d, &body) : kind_1(d, &body, protocol);
  while (np_more(&body)) attribute(d, &body, kind);
  np_close(d, ROW(TRANSFORMS));
}

static void proposal(struct np_dissector *d, struct np_cursor *c, bool is_2) {
  struct np_cursor body = header(d, c, NP__ISAKMP_PROPOSAL_TYPE, PROPOSAL);
  np_emit(d, &body, ROW(PROPOSAL_NUMBER));
  uint64_t protocol = np_emit(d, &body, ROW(PROPOSAL_PROTOCOL));
  uint64_t size = np_emit(d, &body, ROW(PROPOSAL_SPI_SIZE));
  np_emit(d, &body, ROW(TRANSFORM_COUNT));
  np_emit_bytes(d, &body, ROW(PROPOSAL_SPI), size);
  while (np_more(&body)) transform(d, &body, protocol, is_2);
}

void np__isakmp_proposals(struct np_dissector *d, struct np_cursor *c, bool is_2) {
  while (np_more(c)) {
    np_open(d, c, ROW(PROPOSALS));
    proposal(d, c, is_2);
    np_close(d, ROW(PROPOSALS));
  }
}
