/* tree_shape.h - the shape of a protocol's object in a tree, worked out once.
 *
 * Most layers have only fixed rows, names and payload rows, and those make the same keys in the
 * same order each time: they can be written as they are read. */
#ifndef NP_PRINT_TREE_SHAPE_H
#define NP_PRINT_TREE_SHAPE_H

#include "base/arena.h"
#include "table/row.h"

/* A key of the object, or of an object within it. */
struct np_shape_key {
  const struct np_field *row;
  enum np_row_how how;
  const char *key;   /* with its quotes and its colon */
  const char *group; /* as `key`, of the object within; NULL for none; equal for all its keys */
  uint16_t key_length;
  uint16_t group_length;
};

struct np_shape {
  const struct np_shape_key *keys;
  uint16_t count;
  bool has_payload; /* is there a row of type NP_PAYLOAD? */
  bool is_plain;    /* the keys are all there is, unless the layer has variable rows or is quoted */
};

/* Work out the shape. False when out of memory. */
bool np__shape_make(struct np_shape *shape, const struct np_protocol *protocol,
                    struct np_arena *arena);

#endif
