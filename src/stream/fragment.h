/* fragment.h - what a fragment of an IP packet says. */
#ifndef NP_STREAM_FRAGMENT_H
#define NP_STREAM_FRAGMENT_H

#include "np/block.h"

/* What fragments of one packet have in common: RFC 791, 3.2, and RFC 8200, 4.5. There is no
 * padding. */
struct np_fragment_id {
  uint8_t addresses[2][16]; /* from, to */
  uint32_t identification;
  uint32_t protocol; /* of IPv4; NP_FRAGMENT_IPV6 for the other */
};

enum { NP_FRAGMENT_IPV6 = 256, NP_FRAGMENT_UNIT = 8, NP_FRAGMENT_MOST = 65535 };

enum np_fragment_kind {
  NP_NO_FRAGMENT,
  NP_FIRST_FRAGMENT, /* with the headers of what was fragmented */
  NP_LATER_FRAGMENT
};

struct np_fragment {
  struct np_fragment_id id;
  uint32_t next;       /* of IPv6: protocol of what was fragmented, as this fragment says it, */
  uint32_t next_at;    /* and where, in bytes from the packet's start */
  uint32_t start;      /* its place in the payload, in bytes */
  uint32_t length;     /* its payload, as declared, */
  uint32_t payload_at; /* and where that begins, in bytes from the packet's start */
  uint32_t header;     /* of IPv4: bytes that the whole datagram has before its payload */
  bool more;           /* others come behind it */
};

/* A protocol's rows. */
struct np_fragment_rows {
  uint16_t protocol;
  const struct np_field *source, *destination, *identification, *offset, *more, *next;
};

struct np_fragment_tables {
  struct np_fragment_rows ip, ip6, ip6_fragment;
};

/* A protocol that this build does not know has none. */
void np__fragment_tables_find(struct np_fragment_tables *tables);

/* What layer number `layer` of a packet says, if it is a fragment's. Of
 * an IPv6 header that says there is one fragment `next` is set, of other layers nothing. */
enum np_fragment_kind np__fragment_read(const struct np_fragment_tables *tables,
                                        const struct np_block *block,
                                        const struct np_record *record, uint32_t layer,
                                        struct np_fragment *fragment);

#endif
