/* brcm_tag.c - the tag that Broadcom's switches put into frames to and from their processor's port:
 * in front of the EtherType, LINKTYPE_DSA_TAG_BRCM, or of the frame, ..._BRCM_PREPEND. */
#include "protocols/link/ieee8023.h"

enum {
  DHOST,
  SHOST,
  OPCODE,
  CLASS,
  TAGGING,
  TIMESTAMP,
  PORTS,
  CLASSIFICATION,
  REASON,
  EXCEPTION,
  SNOOPED,
  TERMINATED,
  SWITCHED,
  LEARNED,
  MIRRORED,
  EGRESS_CLASS,
  PORT,
  ETHERTYPE
};

static const struct np_name opcode_names[] = {
    {0, "to the processor"}, {1, "from the processor"}, {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
  [DHOST]          = {"dhost",     NP_VARIABLE, 48, NP_MAC,  NULL, "Destination hardware address, where it stands in front of the tag."},
  [SHOST]          = {"shost",     NP_VARIABLE, 48, NP_MAC,  NULL, "Source hardware address."},
  [OPCODE]         = {"opcode",    NP_VARIABLE,  3, NP_UINT, NULL, "Where the frame goes.", .names = opcode_names},
  [CLASS]          = {"traffic_class", NP_VARIABLE, 3, NP_UINT, NULL, "From the processor: class of the frame."},
  [TAGGING]        = {"tag_enforcement", NP_VARIABLE, 2, NP_UINT, NULL, "From the processor: 1 takes a VLAN tag off, 2 puts one in."},
  [TIMESTAMP]      = {"timestamp", NP_VARIABLE,  1, NP_FLAG, NULL, "From the processor: its time is wanted."},
  [PORTS]          = {"ports",     NP_VARIABLE,  9, NP_HEX,  NULL, "From the processor: ports it goes out by, a bit each."},
  [CLASSIFICATION] = {"classification", NP_VARIABLE, 8, NP_UINT, NULL, "To the processor: classification of the frame."},
  [REASON]         = {"reason",    NP_VARIABLE,  8, NP_GROUP, NULL, "To the processor: why, as one number."},
  [EXCEPTION]      = {"reason.exception", NP_VARIABLE, 1, NP_FLAG, NULL, "An exception, or flooded."},
  [SNOOPED]        = {"reason.snooped", NP_VARIABLE, 1, NP_FLAG, NULL, "A protocol that is snooped."},
  [TERMINATED]     = {"reason.terminated", NP_VARIABLE, 1, NP_FLAG, NULL, "A protocol that ends here."},
  [SWITCHED]       = {"reason.switched", NP_VARIABLE, 1, NP_FLAG, NULL, "Switched to it."},
  [LEARNED]        = {"reason.learned", NP_VARIABLE, 1, NP_FLAG, NULL, "Its sender's address was new."},
  [MIRRORED]       = {"reason.mirrored", NP_VARIABLE, 1, NP_FLAG, NULL, "A copy for a mirror."},
  [EGRESS_CLASS]   = {"egress_class", NP_VARIABLE, 3, NP_UINT, NULL, "To the processor: class of the frame."},
  [PORT]           = {"port",      NP_VARIABLE,  5, NP_UINT, NULL, "To the processor: port it came in by."},
  [ETHERTYPE]      = {"ethertype", NP_VARIABLE, 16, NP_HEX,  NULL, "EtherType of the payload, where it stands behind the tag."},
};
/* clang-format on */

enum { TAG_BYTES = 4, ADDRESSES_BYTES = 12, LINKTYPE_ETHERNET = 1, MOST_LENGTH = 1500 };
enum { LINKTYPE_BRCM = 281, LINKTYPE_BRCM_PREPEND = 282, FROM_SWITCH = 0 };

static void dissect(struct np_dissector *d) {
  enum { TYPE_AT = ADDRESSES_BYTES + TAG_BYTES };
  uint64_t type;
  if (np_link_type(d) == LINKTYPE_BRCM_PREPEND) {
    np_header(d, TAG_BYTES);
    np_next(d, NP_BY_LINK_TYPE, LINKTYPE_ETHERNET);
    return;
  }
  np_header_at(d, &fields[ETHERTYPE], TYPE_AT + 2);
  if (!np_look(d, TYPE_AT * 8, 16, &type)) return;
  if (type > MOST_LENGTH)
    np_next(d, NP_BY_ETHERTYPE, type);
  else
    np_next_by_length(d, TYPE_AT + 2);
}

static void tag(struct np_dissector *d, struct np_cursor *c) {
  if (np_emit(d, c, &fields[OPCODE]) != FROM_SWITCH) {
    np_emit_rows(d, c, &fields[CLASS], &fields[TIMESTAMP]);
    np_skip(d, c, 14);
    np_emit(d, c, &fields[PORTS]);
    return;
  }
  np_skip(d, c, 5);
  np_emit(d, c, &fields[CLASSIFICATION]);
  np_emit_over(d, c, &fields[REASON]);
  np_skip(d, c, 2);
  np_emit_rows(d, c, &fields[EXCEPTION], &fields[PORT]);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  bool is_inside = np_link_type(d) != LINKTYPE_BRCM_PREPEND;
  if (is_inside) {
    np_emit(d, &c, &fields[DHOST]);
    np_emit(d, &c, &fields[SHOST]);
  }
  tag(d, &c);
  if (is_inside) np_emit(d, &c, &fields[ETHERTYPE]);
}

const struct np_protocol np_brcm_tag = {
    .name = "brcm_tag",
    .title = "Broadcom tag",
    .spec = "LINKTYPE_DSA_TAG_BRCM",
    .group = "link",
    .fields = fields,
    NP_ROWS(fields),
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_LINK_TYPE, LINKTYPE_BRCM},
                                      {NP_BY_LINK_TYPE, LINKTYPE_BRCM_PREPEND},
                                      {NP_TABLE_END, 0}},
    .summary = "BRCM {opcode}{port? port} {port}",
};
