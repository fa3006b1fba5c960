/* names.h - from the names that people give to rows of tables. */
#ifndef NP_TABLE_NAMES_H
#define NP_TABLE_NAMES_H

#include "np/protocol.h"
#include "np/status.h"

/* The row of a reference to a whole protocol. */
enum { NP_WHOLE_PROTOCOL = 0xffff };

/*
 * The rows behind a name, ours or Wireshark's, or the protocol that has it.
 *
 * others: names beside these that the caller knows, for the suggestion; ends with NULL; may be
 * NULL. refs: gets `count` references, at least one, to be freed with free. Errors: NP_E_NO_FIELD
 * for an unknown name, with the nearest one, and for a list of records, with its members;
 * NP_E_NO_MEMORY.
 */
enum np_status np__resolve(const char *name, const char *const *others, struct np_field_ref **refs,
                           size_t *count, struct np_error *error);

#endif
