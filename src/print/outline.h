/* outline.h - a packet with a line for every field. */
#ifndef NP_PRINT_OUTLINE_H
#define NP_PRINT_OUTLINE_H

#include "np/style.h"

/* Append the layers of a packet and their fields, indented, and an empty line. */
void np__outline_add(struct np_text *text, const struct np_engine *engine,
                     const struct np_packet *packet, bool color);

#endif
