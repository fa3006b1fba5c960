/* osi.c - packets of OSI's network layer, whose first byte, the NLPID of ISO/IEC TR 9577, tells
 * what they are. */
#include "protocols/protocol.h"

enum {
  SAP_OSI = 0xfe,
  GRE_OSI = 0xfe,
  CHDLC_OSI = 0xfefe,
  PPP_OSI = 0x0023,
  LEAST = 0x81,
  MOST = 0x83
};

static void dissect(struct np_dissector *d) {
  uint64_t nlpid;
  if (np_look(d, 0, 8, &nlpid) && nlpid >= LEAST && nlpid <= MOST) np_next(d, NP_BY_NLPID, nlpid);
}

const struct np_protocol np_osi = {
    .name = "osi",
    .title = "OSI network layer",
    .spec = "ISO/IEC TR 9577",
    .group = "link",
    .wireshark = "osi",
    .dissect = dissect,
    .binds = (const struct np_bind[]){{NP_BY_LLC_SAP, SAP_OSI},
                                      {NP_BY_CHDLC, CHDLC_OSI},
                                      {NP_BY_GRE, GRE_OSI},
                                      {NP_BY_PPP, PPP_OSI},
                                      {NP_TABLE_END, 0}},
    .has_rest = true,
    .summary = "OSI",
};
