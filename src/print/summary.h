/* summary.h - a packet as one line for people, by a style. */
#ifndef NP_PRINT_SUMMARY_H
#define NP_PRINT_SUMMARY_H

#include "np/text.h"

struct np_style;

/* The line of a packet, with its line break. style: NULL for what np_text_summary prints. */
void np__line_for_people(struct np_style *style, const struct np_printer *printer,
                         const struct np_packet *packet, struct np_text *text);

#endif
