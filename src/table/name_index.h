/* name_index.h - which rows have a name of Wireshark's, or of a union. The tables of the tree are
 * indexed when a name is first looked up; those that programs add are few. */
#ifndef NP_TABLE_NAME_INDEX_H
#define NP_TABLE_NAME_INDEX_H

#include <stddef.h>

#include "np/protocol.h"

/* The rows with this name, in order of protocols and rows; at most `capacity` are written to
 * `refs`. Returns how many there are. Any thread may ask. */
size_t np__name_index_find(const char *name, struct np_field_ref *refs, size_t capacity);

#endif
