/* l2tp_avp.c - attributes of L2TP's control messages, RFC 2661 section 4 and RFC 3931 section 5. */
#include "protocols/tunnel/l2tp_avp.h"

enum { AVP_BYTES = 6, ERRORS = 1, CAPABILITIES = 2 };

const struct np_name np_l2tp_message_names[] = {
    {1, "SCCRQ"}, {2, "SCCRP"}, {3, "SCCCN"},  {4, "StopCCN"}, {6, "Hello"}, {7, "OCRQ"},
    {8, "OCRP"},  {9, "OCCN"},  {10, "ICRQ"},  {11, "ICRP"},   {12, "ICCN"}, {14, "CDN"},
    {15, "WEN"},  {16, "SLI"},  {17, "MDMST"}, {18, "SRRQ"},   {19, "SRRP"}, {20, "ACK"},
    {21, "FSQ"},  {22, "FSR"},  {23, "MSRQ"},  {24, "MSRP"},   {25, "MSE"},  {26, "MSI"},
    {27, "MSEN"}, {28, "CSUN"}, {29, "CSURQ"}, {0, NULL},
};

/* IANA's "L2TPv3 Pseudowire Types". */
const struct np_name np_l2tp_pseudowire_names[] = {
    {1, "Frame Relay"},    {2, "ATM AAL5 SDU"}, {3, "ATM port"}, {4, "Ethernet VLAN"},
    {5, "Ethernet"},       {6, "HDLC"},         {7, "PPP"},      {9, "ATM VCC cells"},
    {10, "ATM VPC cells"}, {11, "IP"},          {0, NULL},
};

const struct np_name np_l2tp_avp_names[] = {
#define XX(type, name, ...) {type, name},
#include "protocols/tunnel/l2tp_avp.def"
#undef XX
    {0, NULL},
};

static const struct np_layout layouts[] = {
#define ROW(id) NP__L2TP_##id
#define XX(type, name, then, ...) {type, then, {__VA_ARGS__}},
#include "protocols/tunnel/l2tp_avp.def"
#undef XX
#undef ROW
};

static const struct np_field *row_at(const struct np_dissector *d, unsigned at) {
  return &d->protocol->fields[at];
}

static const struct np_layout *layout_of(uint64_t type) {
  for (size_t i = 0; i < sizeof layouts / sizeof layouts[0]; i++)
    if (layouts[i].kind == type) return &layouts[i];
  return NULL;
}

/* RFC 2661, section 4.4.2: code and message may be left out. */
static void errors(struct np_dissector *d, struct np_cursor *c) {
  if (np_more(c)) np_emit(d, c, row_at(d, NP__L2TP_ERROR_CODE));
  np_emit_rest(d, c, row_at(d, NP__L2TP_ERROR_MESSAGE));
}

static void value(struct np_dissector *d, struct np_cursor *c, const struct np_layout *layout) {
  np_emit_layout(d, c, layout);
  if (layout->then == ERRORS) errors(d, c);
  while (layout->then == CAPABILITIES && np_left(c) > 1)
    np_emit(d, c, row_at(d, NP__L2TP_PSEUDOWIRE_CAPABILITY));
}

/* False where the length is no attribute's. */
static bool avp(struct np_dissector *d, struct np_cursor *list) {
  const struct np_field *length_row = row_at(d, NP__L2TP_AVP_LENGTH);
  np_emit(d, list, row_at(d, NP__L2TP_MANDATORY));
  uint64_t is_hidden = np_emit(d, list, row_at(d, NP__L2TP_HIDDEN));
  np_skip(d, list, 4);
  uint64_t length = np_emit(d, list, length_row);
  uint64_t vendor = np_emit(d, list, row_at(d, NP__L2TP_VENDOR_ID));
  uint64_t type = np_emit(d, list, row_at(d, vendor ? NP__L2TP_VENDOR_TYPE : NP__L2TP_AVP_TYPE));
  if (!np_good(list)) return false;
  if (length < AVP_BYTES) {
    np_malformed(d, length_row, "an attribute is shorter than its header");
    return false;
  }
  struct np_cursor body = np_split(d, list, length_row, length - AVP_BYTES);
  const struct np_layout *layout = vendor == 0 && !is_hidden ? layout_of(type) : NULL;
  if (layout && np_more(&body)) value(d, &body, layout);
  np_emit_rest(d, &body, row_at(d, NP__L2TP_VALUE));
  return true;
}

void np__l2tp_avps(struct np_dissector *d, struct np_cursor *list) {
  bool more = true;
  while (more && np_more(list)) {
    np_open(d, list, row_at(d, NP__L2TP_AVPS));
    more = avp(d, list);
    np_close(d, row_at(d, NP__L2TP_AVPS));
  }
}
