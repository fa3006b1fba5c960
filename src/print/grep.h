/* grep.h - packets whose payload has a pattern, and that payload as text. */
#ifndef NP_PRINT_GREP_H
#define NP_PRINT_GREP_H

#include "np/style.h"

/* A pattern, for one thread. */
struct np_grep;

/* As np_style_new says. */
enum np_status np__grep_new(const struct np_style_options *options, struct np_grep **grep,
                            struct np_error *error);

/* Free; NULL is fine. */
void np__grep_free(struct np_grep *grep);

/* Are these bytes wanted? */
bool np__grep_wants(struct np_grep *grep, const uint8_t *bytes, uint32_t length);

/* Append bytes as text, with a line break at its end; what matches is marked if `color`. */
void np__grep_text(struct np_grep *grep, const uint8_t *bytes, uint32_t length, bool color,
                   struct np_text *text);

#endif
