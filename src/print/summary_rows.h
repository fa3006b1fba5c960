/* summary_rows.h - the rows of a packet, as its line for people reads them. */
#ifndef NP_PRINT_SUMMARY_ROWS_H
#define NP_PRINT_SUMMARY_ROWS_H

#include "print/printer.h"
#include "print/style_state.h"

/* Rows of a line, and of a verbose one, which lists them. */
enum { MAX_STORED = 512, MAX_LISTED = 65536 };

/* A part of a text. */
struct span {
  size_t at, length;
};

struct end_value {
  bool known;
  bool brackets; /* it has colons of its own */
  uint16_t row;
  uint32_t layer;
  enum np_row_how how;
};

enum stored_kind { STORED_ROW, STORED_OPEN, STORED_CLOSE };

/* A row that np_visit gave, or where a record begins or ends. Its text is made when it comes: its
 * bytes may not last. */
struct stored {
  uint32_t layer;
  uint16_t row;
  uint8_t kind; /* enum stored_kind */
  bool set;     /* a flag that is 1 */
  bool named;   /* the text is the number's name */
  struct span text;
};

/* A packet that is being printed. */
struct summary {
  const struct np_printer *printer;
  struct np_style *style;
  bool color;
  unsigned verbose;                    /* of the style's options; 0 without a style */
  uint32_t count;                      /* of layers */
  bool visited;                        /* rows come from np_visit: */
  bool all_visited;                    /* all; else those without a fixed place */
  struct end_value ends[NP_END_COUNT]; /* of the part at hand */
  struct np_text notes;
  struct np_text values; /* of stored rows */
  uint32_t stored_count, stored_room;
  struct stored *stored; /* `first`, until a verbose line needs more */
  struct np_layer layers[NP_MAX_LAYERS];
  struct np_place places[NP_MAX_LAYERS];
  struct stored first[MAX_STORED];
};

static inline const struct np_template *np__template_of(const struct summary *s, uint32_t layer) {
  return &np__printed(s->printer, s->layers[layer].protocol)->template;
}

/* Its own text in a verbose line. */
static inline const struct np_template *np__verbose_template_of(const struct summary *s,
                                                                uint32_t layer) {
  return &np__printed(s->printer, s->layers[layer].protocol)->verbose;
}

static inline const struct np_field *np__field_of(const struct summary *s, uint32_t layer,
                                                  uint16_t row) {
  return &np__protocols[s->layers[layer].protocol]->fields[row];
}

/* Find the layers of a packet, and what takes np_visit; `printer`, `style`, `color` and `verbose`
 * are set.
 * False when out of memory. */
bool np__summary_read(struct summary *s, const struct np_packet *packet);

/* Free what that took. */
void np__summary_free(struct summary *s);

/* Append a row as people read it; nothing where it is absent. */
void np__summary_add(struct np_text *text, const struct summary *s, uint32_t layer, uint16_t row,
                     enum np_row_how how);

/* Is it there? */
bool np__summary_has(const struct summary *s, uint32_t layer, uint16_t row, enum np_row_how how);

/* Is a flag set? */
bool np__summary_is_set(const struct summary *s, uint32_t layer, uint16_t row);

/* A row of this packet itself, not of one that it quotes. */
bool np__summary_row(const struct summary *s, uint32_t layer, uint16_t row, enum np_row_how how,
                     struct np_value *value);

/* The number of a fixed row of it; 0 where it is absent. */
uint64_t np__summary_number(const struct summary *s, uint32_t layer, uint16_t row);

#endif
