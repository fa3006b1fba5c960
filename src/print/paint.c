/* paint.c - colours of a terminal: by layer, and of trouble (ECMA-48, SGR). */
#include "print/paint.h"

#include <string.h>

static const char *const codes[] = {
    [NP_PAINT_TIME] = "\x1b[2m",         [NP_PAINT_LINK] = "\x1b[2m",
    [NP_PAINT_NETWORK] = "\x1b[34m",     [NP_PAINT_TUNNEL] = "\x1b[35m",
    [NP_PAINT_CONTROL] = "\x1b[33m",     [NP_PAINT_TRANSPORT] = "\x1b[32m",
    [NP_PAINT_APPLICATION] = "\x1b[36m", [NP_PAINT_TROUBLE] = "\x1b[1;31m",
    [NP_PAINT_MATCH] = "\x1b[30;43m",
};

static const struct {
  const char *group;
  enum np_paint paint;
} groups[] = {
    {"link", NP_PAINT_LINK},     {"network", NP_PAINT_NETWORK}, {"extension", NP_PAINT_NETWORK},
    {"tunnel", NP_PAINT_TUNNEL}, {"control", NP_PAINT_CONTROL}, {"transport", NP_PAINT_TRANSPORT},
};

enum np_paint np__paint_of(const char *group) {
  for (size_t i = 0; group && i < sizeof groups / sizeof groups[0]; i++)
    if (strcmp(group, groups[i].group) == 0) return groups[i].paint;
  return NP_PAINT_APPLICATION;
}

void np__paint(struct np_text *text, bool on, enum np_paint paint) {
  if (on) np_text_string(text, codes[paint]);
}

void np__paint_end(struct np_text *text, bool on) {
  if (on) np_text_string(text, "\x1b[0m");
}
