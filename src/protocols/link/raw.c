/* raw.c - captures without a link layer: the packet begins with its IP header. */
#include "protocols/protocol.h"

static void dissect(struct np_dissector *d) {
  uint64_t version;
  if (np_look(d, 0, 4, &version)) np_next(d, NP_BY_IP_VERSION, version);
}

/* 12 and 14 are what some systems write for 101; 106 is classical IP over ATM. */
const struct np_protocol np_raw = {
    .name = "raw",
    .title = "Raw IP",
    .spec = "LINKTYPE_RAW",
    .group = "link",
    .wireshark = "raw",
    .dissect = dissect,
    .binds = (const struct np_bind[]){{NP_BY_LINK_TYPE, 101},
                                      {NP_BY_LINK_TYPE, 12},
                                      {NP_BY_LINK_TYPE, 14},
                                      {NP_BY_LINK_TYPE, 106},
                                      {NP_TABLE_END, 0}},
    .has_rest = true,
    .summary = "raw",
};
