/* tree.h - a filter as a tree: made by the parser, completed by the checker, then never changed. */
#ifndef NP_FILTER_TREE_H
#define NP_FILTER_TREE_H

#include <stdatomic.h>

#include "base/arena.h"
#include "filter/regex.h"
#include "filter/value.h"
#include "np/display_options.h"

enum np_node_kind {
  /* They are true or not. */
  NP_NODE_OR, /* of the list in `left` */
  NP_NODE_AND,
  NP_NODE_XOR,
  NP_NODE_NOT,
  NP_NODE_EXISTS,  /* `left` has a value */
  NP_NODE_NONZERO, /* `left` has a value that is not zero */
  NP_NODE_COMPARE, /* `left` and `right`, by `test` and `all` */
  NP_NODE_IN,      /* `left` is one of the list in `right` */
  NP_NODE_CONTAINS,
  NP_NODE_MATCHES,
  /* They have values. */
  NP_NODE_FIELD,
  NP_NODE_LITERAL,
  NP_NODE_RANGE, /* of a set: from `left` to `right` */
  NP_NODE_SLICE, /* of `left` */
  NP_NODE_CALL,  /* of the list in `left` */
  NP_NODE_ARITHMETIC,
  NP_NODE_NEGATE,
  NP_NODE_REFERENCE /* to a packet that somebody looks at: nobody does */
};

/* Numbers of a list: of layers, from 1, or of bytes, from 0; below 0 they count from the end. */
struct np_span {
  int32_t from, to; /* these included; to the end where `to` is NP_TO_END */
  struct np_span *next;
};

enum { NP_TO_END = INT32_MAX };

/* Numbers from one to another, both included. */
struct np_interval {
  uint64_t from, to;
};

struct np_function;

struct np_node {
  enum np_node_kind kind;
  uint32_t offset, size; /* in the text */
  uint32_t depth;        /* of what is below it */
  struct np_node *left, *right;
  struct np_node *next; /* in a list */
  /* Tests: */
  enum np_test test;
  bool all; /* of all pairs of values, not of any one */
  const struct np_regex *regex;
  const uint8_t *bitmap; /* of a set: a bit for each number of NP_BITMAP_NUMBERS; or NULL */
  const struct np_interval *intervals; /* of a set of other numbers, in order; or NULL */
  uint32_t interval_count;
  /* Values: */
  enum np_kind type; /* of them, once checked; of a comparison, of what is compared */
  enum np_arithmetic arithmetic;
  uint32_t field;        /* NP_NODE_FIELD: index in the filter's fields */
  uint32_t list;         /* where a matcher keeps its values */
  struct np_span *spans; /* of a slice; of a field, its layers; NULL: all */
  const struct np_function *function;
  const char *text; /* of a literal, or a name */
  uint32_t length;
  bool is_string, is_char, is_word; /* what kind of literal */
  struct np_operand value;          /* of a literal, once checked, */
  const struct np_list *constant;   /* and a list of it */
};

enum {
  NP_BITMAP_NUMBERS = 65536,
  NP_FEW_INTERVALS = 4 /* are looked through one after the other */
};

/* A field in a filter: the rows behind a name. */
struct np_display_rows {
  const char *name;          /* with "@" where it is raw */
  struct np_field_ref *refs; /* to be freed */
  uint32_t count;
  enum np_kind type;
  uint16_t width;   /* of the widest one, in bits; 0 where packets tell */
  bool wants_texts; /* somebody asks for the printed form of its values */
  bool is_raw;      /* their bytes in the packet, as they are */
};

struct np_display_text {
  const char *text;
  struct np_display_text *next;
};

struct np_display {
  struct np_arena *arena;
  struct np_display_options options;
  const char *text;
  struct np_node *root; /* NULL: everything passes */
  struct np_display_rows *fields;
  uint32_t field_count, field_capacity;
  uint32_t list_count; /* of values that a matcher keeps */
  bool has_layers;     /* somebody asks for layers by their number */
  struct np_display_text *warnings;
  struct np_regex *regexes; /* a list, to be freed */
  atomic_uint owners;
};

/* As np_display_new, of a text that stands for values rather than for a test: the root is a value,
 * or a test. */
enum np_status np__display_values(const char *text, size_t length, struct np_display **filter,
                                  struct np_error *error);

#endif
