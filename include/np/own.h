/* own.h - protocols of a program's own: from a file that was compiled apart, or from a description.
 *
 * Both are added to the list of protocols (np_protocol_add), for engines that are made with their
 * ids: np_engine_options.added. */
#ifndef NP_OWN_H
#define NP_OWN_H

#include "np/protocol.h"

#ifdef __cplusplus
extern "C" {
#endif

/**
 * Load a plug-in: a shared object whose protocols were written with author.h.
 *
 * path: of the file; NUL-terminated. ids: room for NP_MOST_ADDED ids, gets those of its protocols;
 * count: gets how many. The file stays loaded; one that was loaded before gives the same ids again.
 * It is code, with all rights of the process: load only what you would run. Any thread. Fails with
 * NP_E_INVALID where another user than root and who runs the process may write it or a folder that
 * it is in, it is no plug-in, was made for another version of the interface, or has a table that
 * the library cannot work with, and as np_protocol_add.
 */
enum np_status np_plugin_load(const char *path, uint16_t *ids, uint32_t *count,
                              struct np_error *error);

/** A length that a number tells: number * times + plus bytes. */
struct np_told_length {
  const char *row; /**< Name of a fixed row; NULL: nothing tells it. */
  uint32_t times;  /**< 0 stands for 1. */
  int32_t plus;
};

/** A kind of item in a list, whose value is read as a row of its own. */
struct np_item_kind {
  uint64_t type;   /**< As the item says. */
  const char *row; /**< Name of a variable row. */
};

/** A list of items behind the fixed header, each of a type, a length and a value. */
struct np_item_list {
  const char *record; /**< Name of the row of type NP_RECORD; NULL: there is no list. */
  const char *type;   /**< Names of its members: of a number with a width, */
  const char *length; /**< of another one, */
  const char *value;  /**< and of the bytes of items whose type has no row. */
  uint32_t align;     /**< Items are filled up to a multiple of so many bytes; 0 stands for 1. */
  bool counts_head;   /**< The length counts type and length too. */
  bool has_end;       /**< One type ends the list, and has neither length nor value: */
  uint64_t end;
  bool has_filler; /**< And one is a filler of one byte, without them: */
  uint64_t filler;
  const struct np_item_kind *kinds;
  uint32_t kind_count;
};

/** A protocol that is described: a fixed header, perhaps a list of items, perhaps a payload. */
struct np_definition {
  /** Its names, rows, bindings, group and summary; its functions must be NULL. Rows without a fixed
   * place are those of the list. */
  struct np_protocol protocol;
  struct np_told_length header; /**< Of the header with the list. Without: the list takes all. */
  struct np_told_length whole;  /**< Of header and payload. */
  struct np_item_list items;
  const char *next_row;     /**< Name of the fixed row that tells who comes next; or NULL. */
  enum np_table next_table; /**< In this table; NP_TABLE_END: nobody does. */
  uint32_t next_value;      /**< Without a row: under this number. */
};

/**
 * Make a protocol of a description, and add it.
 *
 * definition: copied, with all that it points to. text: what it was made of, such as JSON; the same
 * name with the same text is the same protocol, and gives the same id; NULL: it is another one each
 * time. id: gets its id. Any thread. Fails with NP_E_INVALID where a name leads to no row, and as
 * np_protocol_add.
 */
enum np_status np_protocol_define(const struct np_definition *definition, const char *text,
                                  uint16_t *id, struct np_error *error);

#ifdef __cplusplus
}
#endif

#endif
