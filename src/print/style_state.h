/* style_state.h - what lines for people remember from one packet to the next. */
#ifndef NP_PRINT_STYLE_STATE_H
#define NP_PRINT_STYLE_STATE_H

#include "np/style.h"
#include "print/clock.h"
#include "print/grep.h"
#include "print/sequence.h"
#include "print/services.h"

struct np_style {
  struct np_style_options options; /* the pattern is in `grep` */
  struct np_clock_state clock;
  struct np_grep *grep;           /* NULL: every packet is printed */
  struct np_sequences *sequences; /* NULL: numbers are as they are */
  struct np_services *services;   /* NULL: ports are numbers */
};

#endif
