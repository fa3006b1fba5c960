/* filters.h - a filter's programs for all link types of a file, or of the files of a merge. */
#ifndef NP_FILE_READ_FILTERS_H
#define NP_FILE_READ_FILTERS_H

#include "np/capture.h"
#include "np/file.h"

/* One expression. A link type that cannot take it has packets that do not match; that is an error
 * only when no link type takes it. */
struct np_filters;

/* The text is copied. NULL when out of memory. */
struct np_filters *np__filters_new(const char *text);

void np__filters_free(struct np_filters *filters); /* NULL is fine */

/* The program for a link type, compiled at the first call; the filters' own. Fails with NP_E_FILTER
 * where no link type at all takes the expression. */
enum np_status np__filters_for(struct np_filters *filters, uint16_t link_type,
                               const struct np_filter **filter, struct np_error *error);

/* Has one of the link types so far taken the expression? */
bool np__filters_are_taken(const struct np_filters *filters);

/* No more link types will come: fails with NP_E_FILTER where there were some and none took the
 * expression, with what libpcap said of the first. */
enum np_status np__filters_end(const struct np_filters *filters, struct np_error *error);

/* As np_file_open, of a file that shares filters with others, which are borrowed, in place of a
 * filter of its own: whether any link type took them, the lender asks. NULL: it has its own. */
enum np_status np__file_open(struct np_input *input, const struct np_engine *engine,
                             const struct np_file_options *options, struct np_filters *filters,
                             struct np_source **source, struct np_error *error);

#endif
