/* paint.h - colours of a terminal: by layer, and of trouble. */
#ifndef NP_PRINT_PAINT_H
#define NP_PRINT_PAINT_H

#include "print/text.h"

enum np_paint {
  NP_PAINT_TIME,
  NP_PAINT_LINK,
  NP_PAINT_NETWORK,
  NP_PAINT_TUNNEL,
  NP_PAINT_CONTROL,
  NP_PAINT_TRANSPORT,
  NP_PAINT_APPLICATION,
  NP_PAINT_TROUBLE,
  NP_PAINT_MATCH
};

/* The colour of a protocol's group. */
enum np_paint np__paint_of(const char *group);

/* Begin a colour, and end it; nothing unless `on`. */
void np__paint(struct np_text *text, bool on, enum np_paint paint);
void np__paint_end(struct np_text *text, bool on);

#endif
