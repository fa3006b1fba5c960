/* quic_version.c - versions of QUIC: RFC 9000, RFC 9369, drafts of them, and those of Google and
 * Meta. */
#include "protocols/app/quic_version.h"

enum { GREASE_MASK = 0x0f0f0f0f, GREASE = 0x0a0a0a0a };

const struct np_name np_quic_kind_names[] = {
    {NP__QUIC_INITIAL, "Initial"},
    {NP__QUIC_0RTT, "0-RTT"},
    {NP__QUIC_HANDSHAKE, "Handshake"},
    {NP__QUIC_RETRY, "Retry"},
    {NP__QUIC_NEGOTIATION, "Version Negotiation"},
    {NP__QUIC_SHORT, "1-RTT"},
    {NP__QUIC_GOOGLE, "gQUIC"},
    {0, NULL},
};

const struct np_name np_quic_version_names[] = {
    {0x00000000, "negotiation"}, {0x00000001, "1"},
    {0x6b3343cf, "2"},           {0x709a50c4, "2-draft"},
    {0xff000016, "draft-22"},    {0xff000017, "draft-23"},
    {0xff000018, "draft-24"},    {0xff000019, "draft-25"},
    {0xff00001a, "draft-26"},    {0xff00001b, "draft-27"},
    {0xff00001c, "draft-28"},    {0xff00001d, "draft-29"},
    {0xff00001e, "draft-30"},    {0xff00001f, "draft-31"},
    {0xff000020, "draft-32"},    {0xff000021, "draft-33"},
    {0xff000022, "draft-34"},    {0x51303434, "Q044"},
    {0x51303436, "Q046"},        {0x51303530, "Q050"},
    {0x54303530, "T050"},        {0x54303531, "T051"},
    {0xfaceb001, "mvfst-22"},    {0xfaceb002, "mvfst-27"},
    {0xfaceb00e, "mvfst-exp"},   {0, NULL},
};

/* Versions from one to another that have the same header. */
static const struct range {
  uint32_t from, to;
  enum np__quic_form form;
} ranges[] = {
    {0x00000000, 0x00000000, NP__QUIC_FORM_NEGOTIATION}, {0x00000001, 0x00000001, NP__QUIC_FORM_1},
    {0x51303434, 0x51303439, NP__QUIC_FORM_GOOGLE}, /* Q044 to Q049 */
    {0x51303530, 0x51303539, NP__QUIC_FORM_1},      /* Q050 */
    {0x54303438, 0x54303539, NP__QUIC_FORM_1},      /* T048 to T051 */
    {0x6b3343cf, 0x6b3343cf, NP__QUIC_FORM_2},           {0x709a50c4, 0x709a50c4, NP__QUIC_FORM_2},
    {0xfaceb000, 0xfaceb01f, NP__QUIC_FORM_1}, /* mvfst */
    {0xff000016, 0xff0000ff, NP__QUIC_FORM_1}, /* drafts, from the 22nd on */
    {0xff020000, 0xff0200ff, NP__QUIC_FORM_2},
};

enum np__quic_form np__quic_form_of(uint64_t version) {
  for (size_t i = 0; i < sizeof ranges / sizeof ranges[0]; i++)
    if (version >= ranges[i].from && version <= ranges[i].to) return ranges[i].form;
  /* RFC 9000, section 15: versions that nobody has, to try negotiation. */
  return (version & GREASE_MASK) == GREASE ? NP__QUIC_FORM_1 : NP__QUIC_FORM_UNKNOWN;
}

enum np__quic_kind np__quic_kind_of(enum np__quic_form form, uint64_t type) {
  static const enum np__quic_kind first[] = {NP__QUIC_INITIAL, NP__QUIC_0RTT, NP__QUIC_HANDSHAKE,
                                             NP__QUIC_RETRY};
  static const enum np__quic_kind second[] = {NP__QUIC_RETRY, NP__QUIC_INITIAL, NP__QUIC_0RTT,
                                              NP__QUIC_HANDSHAKE};
  if (form == NP__QUIC_FORM_NEGOTIATION) return NP__QUIC_NEGOTIATION;
  if (form == NP__QUIC_FORM_GOOGLE) return NP__QUIC_GOOGLE;
  return form == NP__QUIC_FORM_2 ? second[type & 3] : first[type & 3];
}

#define LABELS_1 "quic key", "quic iv", "quic hp"
#define LABELS_2 "quicv2 key", "quicv2 iv", "quicv2 hp"

/* clang-format off */
static const struct np__quic_secrets
    of_1 = {{0x38, 0x76, 0x2c, 0xf7, 0xf5, 0x59, 0x34, 0xb3, 0x4d, 0x17, 0x9a, 0xe6, 0xa4, 0xc8, 0x0c, 0xad, 0xcc, 0xbb, 0x7f, 0x0a}, LABELS_1},
    of_2 = {{0x0d, 0xed, 0xe3, 0xde, 0xf7, 0x00, 0xa6, 0xdb, 0x81, 0x93, 0x81, 0xbe, 0x6e, 0x26, 0x9d, 0xcb, 0xf9, 0xbd, 0x2e, 0xd9}, LABELS_2},
    of_2_draft = {{0xa7, 0x07, 0xc2, 0x03, 0xa5, 0x9b, 0x47, 0x18, 0x4a, 0x1d, 0x62, 0xca, 0x57, 0x04, 0x06, 0xea, 0x7a, 0xe3, 0xe5, 0xd3}, LABELS_2},
    of_draft_23 = {{0xc3, 0xee, 0xf7, 0x12, 0xc7, 0x2e, 0xbb, 0x5a, 0x11, 0xa7, 0xd2, 0x43, 0x2b, 0xb4, 0x63, 0x65, 0xbe, 0xf9, 0xf5, 0x02}, LABELS_1},
    of_draft_29 = {{0xaf, 0xbf, 0xec, 0x28, 0x99, 0x93, 0xd2, 0x4c, 0x9e, 0x97, 0x86, 0xf1, 0x9c, 0x61, 0x11, 0xe0, 0x43, 0x90, 0xa8, 0x99}, LABELS_1},
    of_t050 = {{0x7f, 0xf5, 0x79, 0xe5, 0xac, 0xd0, 0x72, 0x91, 0x55, 0x80, 0x30, 0x4c, 0x43, 0xa2, 0x36, 0x7c, 0x60, 0x48, 0x83, 0x10}, LABELS_1},
    of_t051 = {{0x7a, 0x4e, 0xde, 0xf4, 0xe7, 0xcc, 0xee, 0x5f, 0xa4, 0x50, 0x6c, 0x19, 0x12, 0x4f, 0xc8, 0xcc, 0xda, 0x6e, 0x03, 0x3d}, LABELS_1};
/* clang-format on */

static const struct secrets_range {
  uint32_t from, to;
  const struct np__quic_secrets *secrets;
} secrets_of[] = {
    {0x00000001, 0x00000001, &of_1},        {0x6b3343cf, 0x6b3343cf, &of_2},
    {0x709a50c4, 0x709a50c4, &of_2_draft},  {0xff000017, 0xff00001c, &of_draft_23},
    {0xff00001d, 0xff000020, &of_draft_29}, {0xff000021, 0xff0000ff, &of_1},
    {0xfaceb002, 0xfaceb00e, &of_draft_23}, {0x54303530, 0x54303530, &of_t050},
    {0x54303531, 0x54303531, &of_t051},
};

const struct np__quic_secrets *np__quic_secrets_of(uint64_t version) {
  for (size_t i = 0; i < sizeof secrets_of / sizeof secrets_of[0]; i++)
    if (version >= secrets_of[i].from && version <= secrets_of[i].to) return secrets_of[i].secrets;
  return NULL;
}
