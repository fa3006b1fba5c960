/* text.h - packets as text: field lines, NDJSON, trees in JSON, one line for people. */
#ifndef NP_TEXT_H
#define NP_TEXT_H

#include "np/dissect.h"

#ifdef __cplusplus
extern "C" {
#endif

/** A growing text. Zero-initialise it; free it with np_text_free. */
struct np_text {
  char *bytes;
  size_t length;
  size_t capacity;
  bool failed; /**< Out of memory: the text is not complete. */
};

/** Free the memory; the text is empty then. */
void np_text_free(struct np_text *text);

/** Append bytes, a NUL-terminated string, printf output. */
void np_text_add(struct np_text *text, const char *bytes, size_t length);
void np_text_string(struct np_text *text, const char *string);
void np_text_format(struct np_text *text, const char *format, ...)
    __attribute__((format(printf, 2, 3)));

/** A value as people and tshark print it: numbers in decimal, addresses in their notation, bytes
 *  as hex with colons, times in seconds with nine decimals. A text that is not UTF-8 as a whole is
 *  read as Latin-1; its control characters and the marks that turn the direction of writing are
 *  escaped: \xNN, or \u{N} where they take several bytes. Then its backslashes are doubled, as are
 *  those of a text that looks as if something were escaped. */
void np_text_value(struct np_text *text, const struct np_value *value);

/** Room for a name of np_link_type_text. */
enum { NP_LINK_TYPE_NAME_SIZE = 24 };

/** The published name of a link type, such as "LINKTYPE_ETHERNET"; for one without a name
 *  "LINKTYPE_<number>", written to `unknown`, which has NP_LINK_TYPE_NAME_SIZE bytes. */
const char *np_link_type_text(uint16_t link_type, char *unknown);

/** Formats of a line of fields. */
enum np_line_format { NP_LINE_TSV, NP_LINE_CSV, NP_LINE_NDJSON };

/** Which fields a line has: made once, used for every packet. */
struct np_line;

/**
 * Prepare a line.
 *
 * names: `count` field names, ours or Wireshark's; they stand in NDJSON as given. `#2` behind one:
 * of the second layer of its protocol alone, `#-1`: of the last.
 * Errors: NP_E_NO_FIELD with the name and the nearest one that exists; NP_E_NO_MEMORY.
 */
enum np_status np_line_new(const char *const *names, size_t count, enum np_line_format format,
                           struct np_line **line, struct np_error *error);

/** Which values of a packet a cell has. */
enum np_line_values { NP_LINE_ALL, NP_LINE_FIRST, NP_LINE_LAST };

/** What stands between the values of a line in place of what its format has; not for NDJSON. */
struct np_line_marks {
  char separator;  /**< Between cells; 0: the format's. */
  char aggregator; /**< Between the values of a cell; 0: a comma. */
  char quote;      /**< Around every value of a cell; 0: none, but in CSV where it must be. */
  enum np_line_values values;
  bool safe; /**< A cell that a spreadsheet would take for a formula gets an apostrophe in front. */
};

/** Does it ask for fields of NP_RELATED? See np_session_relate. */
bool np_line_relates(const struct np_line *line);

/** Use these from now on. */
void np_line_mark(struct np_line *line, const struct np_line_marks *marks);

/** Free; NULL is fine. */
void np_line_free(struct np_line *line);

/** Append the header of the columns (tsv, csv) with a line break; nothing for NDJSON. */
void np_line_header(const struct np_line *line, struct np_text *text);

/** Append one packet with a line break. Not for two threads at once on the same line. */
void np_line_packet(struct np_line *line, const struct np_engine *engine,
                    const struct np_packet *packet, struct np_text *text);

/** What trees and summaries need of an engine's protocols, worked out once. */
struct np_printer;

/** Make a printer. engine: borrowed until np_printer_free. NULL when out of memory. */
struct np_printer *np_printer_new(const struct np_engine *engine);

/** Free; NULL is fine. */
void np_printer_free(struct np_printer *printer);

/** Append the packet's full tree as one JSON object, without a line break. */
void np_text_tree(const struct np_printer *printer, const struct np_packet *packet,
                  struct np_text *text);

/** Append one line for people, with a line break: time, layers' summaries, notes. No byte below
 *  0x20 but the line break, whatever the packet holds. */
void np_text_summary(const struct np_printer *printer, const struct np_packet *packet,
                     struct np_text *text);

#ifdef __cplusplus
}
#endif

#endif
