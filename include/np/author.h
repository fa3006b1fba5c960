/* author.h - what a dissector may do, for protocols that are compiled apart from the library.
 *
 * A plug-in is a shared object with tables of protocols and their functions, as the library's own
 * files have them, and one line at its end:
 *
 *   #include <np/author.h>
 *   static const struct np_field fields[] = {...};
 *   static void dissect(struct np_dissector *d) {...}
 *   static const struct np_protocol ayiya = {.name = "ayiya", ...};
 *   NP_PLUGIN(&ayiya)
 *
 * Its functions call what is below, under the names and with the meaning that the library's own
 * files know (src/dissect/dissector.h and lines.h say more of each). They run on any thread,
 * several at a time, and must keep nothing; they check meaning, never bounds: the engine has made
 * sure of the fixed header, and cursors know their ends. np_plugin_load (own.h) loads it, once it
 * has seen that it was made for the same interface. examples/c/ayiya.c is a whole one. */
#ifndef NP_AUTHOR_H
#define NP_AUTHOR_H

#include <stdbool.h>
#include <stdint.h>

#include "np/cursor.h"
#include "np/protocol.h"

#ifdef __cplusplus
extern "C" {
#endif

/** The interface's version. It changes with whatever a plug-in is compiled with: functions, their
 * order, members of structs, numbers of tables and types. */
#define NP_AUTHOR_VERSION 1u

/** What the fixed header says; in `dissect`. */
struct np_author_header {
  uint64_t (*get)(const struct np_dissector *d, const struct np_field *row);
  uint64_t (*get_length)(const struct np_dissector *d, const struct np_field *row);
  bool (*look)(const struct np_dissector *d, uint32_t bit, uint32_t width, uint64_t *value);
  bool (*fits)(const struct np_dissector *d, uint64_t length);
  uint32_t (*declared_length)(const struct np_dissector *d);
};

/** Where headers, layers and messages end. */
struct np_author_ends {
  void (*header)(struct np_dissector *d, uint64_t length);
  void (*header_at)(struct np_dissector *d, const struct np_field *row, uint64_t length);
  void (*header_whole)(struct np_dissector *d);
  void (*end_at)(struct np_dissector *d, const struct np_field *row, uint64_t length);
  void (*child_length)(struct np_dissector *d, uint64_t length);
  void (*next_pdu)(struct np_dissector *d, uint64_t length);
};

/** Whether a layer is what it should be. */
struct np_author_judge {
  void (*malformed)(struct np_dissector *d, const struct np_field *row, const char *why);
  void (*refuse)(struct np_dissector *d);
  bool (*is_part)(const struct np_dissector *d);
};

/** Who comes next. */
struct np_author_next {
  bool (*by_key)(struct np_dissector *d, enum np_table table, uint64_t value);
  bool (*by_wide_key)(struct np_dissector *d, enum np_table table, uint64_t high, uint64_t low);
  bool (*by_text)(struct np_dissector *d, enum np_table table, const struct np_cursor *text);
  void (*by_port)(struct np_dissector *d, enum np_table table, const struct np_field *row,
                  const struct np_field *other);
  void (*quote)(struct np_dissector *d);
  void (*fragment)(struct np_dissector *d);
};

/** Where to read, and what is wanted; in `details`. */
struct np_author_details {
  struct np_cursor (*header_tail)(const struct np_dissector *d);
  struct np_cursor (*rest)(const struct np_dissector *d);
  struct np_cursor (*body)(const struct np_dissector *d);
  bool (*wants)(const struct np_dissector *d, const struct np_field *row);
};

/** Cursors, which know their ends. */
struct np_author_cursor {
  bool (*more)(const struct np_cursor *c);
  uint32_t (*left)(const struct np_cursor *c);
  uint64_t (*peek)(struct np_cursor *c, uint32_t bits);
  uint64_t (*take)(struct np_cursor *c, uint32_t bits);
  bool (*copy)(struct np_cursor *c, uint8_t *out, uint32_t size);
  void (*skip)(struct np_dissector *d, struct np_cursor *c, uint64_t bits);
  struct np_cursor (*split)(struct np_dissector *d, struct np_cursor *c, const struct np_field *row,
                            uint64_t length);
  bool (*split_behind)(struct np_dissector *d, struct np_cursor *c, const struct np_field *row,
                       uint64_t length, uint32_t head, struct np_cursor *part);
  void (*finish)(struct np_dissector *d, const struct np_cursor *part, const struct np_field *row);
};

/** Values and records, to who looks at them. */
struct np_author_emit {
  uint64_t (*value)(struct np_dissector *d, struct np_cursor *c, const struct np_field *row);
  uint64_t (*bits)(struct np_dissector *d, struct np_cursor *c, const struct np_field *row,
                   uint32_t bits);
  uint64_t (*word)(struct np_dissector *d, struct np_cursor *c, const struct np_field *row);
  void (*bytes)(struct np_dissector *d, struct np_cursor *c, const struct np_field *row,
                uint64_t length);
  void (*padded)(struct np_dissector *d, struct np_cursor *c, const struct np_field *row,
                 uint64_t length);
  void (*text)(struct np_dissector *d, const struct np_cursor *of, const struct np_field *row,
               const uint8_t *bytes, uint32_t length);
  void (*number)(struct np_dissector *d, const struct np_field *row, uint64_t value);
  void (*open)(struct np_dissector *d, const struct np_cursor *c, const struct np_field *row);
  void (*close)(struct np_dissector *d, const struct np_field *row);
};

/** Texts: their parts, and these as values. */
struct np_author_text {
  bool (*take_line)(struct np_cursor *c, struct np_cursor *line);
  struct np_cursor (*take_word)(struct np_cursor *line);
  bool (*take_until)(struct np_cursor *line, char mark, struct np_cursor *part);
  void (*trim)(struct np_cursor *part);
  bool (*is)(const struct np_cursor *part, const char *text);
  bool (*begins)(const struct np_cursor *part, const char *text);
  bool (*number)(const struct np_cursor *part, unsigned base, uint64_t *number);
  void (*emit_part)(struct np_dissector *d, const struct np_cursor *part,
                    const struct np_field *row);
  void (*emit_digits)(struct np_dissector *d, const struct np_cursor *part, unsigned base,
                      const struct np_field *row);
};

/** The functions of the library, by what they are for, in the order of the version. */
struct np_author {
  uint32_t version;
  uint32_t size; /**< Of this struct, in bytes. */
  struct np_author_header header;
  struct np_author_ends ends;
  struct np_author_judge judge;
  struct np_author_next next;
  struct np_author_details details;
  struct np_author_cursor cursor;
  struct np_author_emit emit;
  struct np_author_text text;
};

/** What a plug-in says of itself: NP_PLUGIN writes it. */
struct np_plugin {
  uint32_t version;     /**< NP_AUTHOR_VERSION, as the plug-in was compiled. */
  uint32_t author_size; /**< Sizes of the structs that it was compiled with, in bytes. */
  uint32_t protocol_size;
  uint32_t field_size;
  const struct np_author **author;            /**< Where its functions look for the library's. */
  const struct np_protocol *const *protocols; /**< Up to NULL. */
};

/** The name under which a plug-in has its struct np_plugin. */
#define NP_PLUGIN_SYMBOL "np_plugin"

#if defined(__GNUC__)
#define NP__VISIBLE __attribute__((visibility("default")))
#define NP__HIDDEN __attribute__((visibility("hidden")))
#else
#define NP__VISIBLE
#define NP__HIDDEN
#endif

/** The library's functions, from when the plug-in is loaded. */
extern NP__HIDDEN const struct np_author *np__author;

/** Once in a plug-in: its protocols, such as NP_PLUGIN(&ayiya, &other). */
#define NP_PLUGIN(...)                                                                 \
  const struct np_author *np__author;                                                  \
  static const struct np_protocol *const np__plugin_protocols[] = {__VA_ARGS__, NULL}; \
  extern NP__VISIBLE const struct np_plugin np_plugin;                                 \
  const struct np_plugin np_plugin = {NP_AUTHOR_VERSION,                               \
                                      sizeof(struct np_author),                        \
                                      sizeof(struct np_protocol),                      \
                                      sizeof(struct np_field),                         \
                                      &np__author,                                     \
                                      np__plugin_protocols};

#ifdef __cplusplus
}
#endif

/* The names that protocols call. The library's own files have functions of these names. */
#ifndef NP_DISSECT_DISSECTOR_H
#define np_get np__author->header.get
#define np_get_length np__author->header.get_length
#define np_look np__author->header.look
#define np_fits np__author->header.fits
#define np_declared_length np__author->header.declared_length
#define np_header np__author->ends.header
#define np_header_at np__author->ends.header_at
#define np_header_whole np__author->ends.header_whole
#define np_end_at np__author->ends.end_at
#define np_child_length np__author->ends.child_length
#define np_next_pdu np__author->ends.next_pdu
#define np_malformed np__author->judge.malformed
#define np_refuse np__author->judge.refuse
#define np_is_part np__author->judge.is_part
#define np_next np__author->next.by_key
#define np_next_wide np__author->next.by_wide_key
#define np_next_text np__author->next.by_text
#define np_next_by_port np__author->next.by_port
#define np_quote np__author->next.quote
#define np_fragment np__author->next.fragment
#define np_header_tail np__author->details.header_tail
#define np_rest np__author->details.rest
#define np_body np__author->details.body
#define np_wants np__author->details.wants
#define np_more np__author->cursor.more
#define np_left np__author->cursor.left
#define np_cursor_peek np__author->cursor.peek
#define np_cursor_take np__author->cursor.take
#define np_cursor_copy np__author->cursor.copy
#define np_skip np__author->cursor.skip
#define np_split np__author->cursor.split
#define np_split_behind np__author->cursor.split_behind
#define np_finish np__author->cursor.finish
#define np_emit np__author->emit.value
#define np_emit_bits np__author->emit.bits
#define np_emit_word np__author->emit.word
#define np_emit_bytes np__author->emit.bytes
#define np_emit_padded np__author->emit.padded
#define np_emit_text np__author->emit.text
#define np_emit_number np__author->emit.number
#define np_open np__author->emit.open
#define np_close np__author->emit.close
#define np_take_line np__author->text.take_line
#define np_take_word np__author->text.take_word
#define np_take_until np__author->text.take_until
#define np_trim np__author->text.trim
#define np_text_is np__author->text.is
#define np_text_begins np__author->text.begins
#define np_text_number np__author->text.number
#define np_emit_part np__author->text.emit_part
#define np_emit_digits np__author->text.emit_digits
#endif

#endif
