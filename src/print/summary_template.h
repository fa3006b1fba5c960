/* summary_template.h - the one-line templates of all protocols, taken apart once each.
 *
 * A protocol's summary is text with {row} places, and {row?text} for text that goes with a row; its
 * `verbose` has {row#}, {row#8} and {group.*} too, which protocol.h explains.
 * Here it is a list of pieces, each with the index of its row, so that nobody searches for names
 * while packets are printed. */
#ifndef NP_PRINT_SUMMARY_TEMPLATE_H
#define NP_PRINT_SUMMARY_TEMPLATE_H

#include "base/arena.h"
#include "table/row.h"

/* Rows that tell who talks to whom, by name, in all protocols. */
enum np_end { NP_SADDR, NP_DADDR, NP_SHOST, NP_DHOST, NP_SPORT, NP_DPORT, NP_END_COUNT };

/* What a row is to a template. */
enum np_template_use {
  NP_USE_VALUE = 1, /* a place has its value, or it is an end */
  NP_USE_FLAG = 2   /* a flag of a group that has a place */
};

/* Pieces that styles print in their own way. */
enum np_piece_role {
  NP_ROLE_NONE,
  NP_ROLE_SEQUENCE, /* TCP's numbers */
  NP_ROLE_ACKNOWLEDGED,
  NP_ROLE_NEXT_NAME, /* the name of the next protocol's number */
  NP_ROLE_NUMBER,    /* a number without its name, times `scale` */
  NP_ROLE_LIST       /* all rows of `list`; with a text: which goes with any of them */
};

struct np_template_flag {
  const char *name; /* in capitals, without the group's */
  uint16_t row;
};

/* Text, text that goes with a row, or the place of a row. */
struct np_template_piece {
  const char *text; /* not terminated; NULL for a place */
  uint16_t length;
  uint16_t row; /* NP_NO_PROTOCOL: of text that is always there, or of a row that there is not */
  enum np_row_how how;
  enum np_piece_role role;
  const struct np_template_flag *flags; /* of a group: the lowest bit first */
  uint16_t flag_count;
  uint16_t scale;
  uint16_t list_length;
  const char *list; /* what their names begin with, before a dot; not terminated */
};

struct np_template_end {
  enum np_end end;
  uint16_t row;
  enum np_row_how how;
};

struct np_template {
  const struct np_template_piece *pieces;
  uint16_t count;       /* 0 when the protocol has no template */
  uint16_t behind_ends; /* the piece after "{sport} > {dport}", which a line has elsewhere */
  const struct np_template_end *ends;
  uint16_t end_count;
  const uint8_t *uses; /* per row: NP_USE_ flags */
  uint8_t slow;        /* which kinds of np_visit's rows it takes: 1 << how */
  uint8_t said;        /* how much of the first text the protocol's name says already */
  uint8_t paint;       /* an enum np_paint */
  bool is_link;        /* of this group */
  /* Rows by name, NP_NO_PROTOCOL where there is none: the number of the protocol inside, who sent
   * a frame to whom, SYN and ACK. */
  uint16_t next_row, direction_row, begin_row, acknowledge_row;
};

/* Take a template of the protocol apart: NULL for none. False when out of memory. */
bool np__template_compile(struct np_template *made, const struct np_protocol *protocol,
                          const char *text, struct np_arena *arena);

#endif
