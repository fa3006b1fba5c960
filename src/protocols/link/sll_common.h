/* sll_common.h - what the two versions of Linux cooked captures share. */
#ifndef NP_PROTOCOLS_LINK_SLL_COMMON_H
#define NP_PROTOCOLS_LINK_SLL_COMMON_H

#include "protocols/protocol.h"

enum { NP__SLL_ADDRESS_BYTES = 8 };

/* The rows that both tables have. */
struct np__sll_rows {
  const struct np_field *mac, *ipv4, *other, *unused;        /* the address */
  const struct np_field *ethertype, *gre_type, *length_type; /* the protocol, by its meaning */
};

extern const struct np_name np__sll_packet_types[];
extern const struct np_name np__sll_hardware_types[];

/* Who comes next: the hardware type tells in which numbers the protocol is. */
void np__sll_next(struct np_dissector *d, uint64_t hardware_type, uint64_t protocol);

/* The address field, of which `length` bytes count. */
void np__sll_address(struct np_dissector *d, struct np_cursor *c, const struct np__sll_rows *rows,
                     uint64_t length);

/* The protocol again, under the row that says what its value means. */
void np__sll_protocol(struct np_dissector *d, const struct np__sll_rows *rows,
                      uint64_t hardware_type, uint64_t protocol);

#endif
