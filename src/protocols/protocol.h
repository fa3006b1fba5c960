/* protocol.h - all that a protocol file includes.
 *
 * A protocol file is read from top to bottom: the rows, how the layer ends and who comes next
 * (`dissect`), the variable rows (`details`), and the protocol itself. It casts nothing onto
 * packet bytes, does no arithmetic on pointers, and checks meaning, never bounds. */
#ifndef NP_PROTOCOLS_PROTOCOL_H
#define NP_PROTOCOLS_PROTOCOL_H

#include "dissect/dissector.h"
#include "dissect/lines.h"

/* IANA's protocol numbers of IP, for names. */
extern const struct np_name np_ip_protocol_names[];

#endif
