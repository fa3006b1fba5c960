/* filters.h - a filter's programs for all link types of a file, or of the files of a merge. */
#ifndef NP_FILE_READ_FILTERS_H
#define NP_FILE_READ_FILTERS_H

#include "np/bpf.h"
#include "np/file.h"

struct np_filters;

/* Is the filter of these options, which may be NULL, within its limits? */
enum np_status np__filters_check(const struct np_file_options *options, struct np_error *error);

/* Of the filter of these options, which is copied. NULL when out of memory. */
struct np_filters *np__filters_new(const struct np_file_options *options);

/* Does not wait for what compiles. NULL is fine. */
void np__filters_free(struct np_filters *filters);

/* There are packets of this link type, or may be: what compiles at once is compiled now. Fails with
 * NP_E_FILTER where the expression is wrong. */
enum np_status np__filters_expect(struct np_filters *filters, uint16_t link_type,
                                  struct np_error *error);

/* The program for a link type, compiled by now; the filters' own. Fails with NP_E_FILTER where the
 * expression is wrong; where it is so for this link type alone, no packet passes. What takes long
 * is waited for: NP_INTERRUPTED after an interrupt, and then it is to be asked again. */
enum np_status np__filters_for(struct np_filters *filters, uint16_t link_type,
                               const struct np_filter **filter, struct np_error *error);

/* Let the wait at hand, or the next, end. Any thread. */
void np__filters_interrupt(struct np_filters *filters);

/* Is there something to wait for, so that nobody knows before the first packet? */
bool np__filters_wait(const struct np_filters *filters);

/* Has a link type taken the expression? */
bool np__filters_are_taken(const struct np_filters *filters);

/* No more link types will come: fails with NP_E_FILTER where there were some and none took the
 * expression, as the first one refused it. What no packet has asked for is compiled as far as that
 * needs it: NP_INTERRUPTED as of np__filters_for. */
enum np_status np__filters_end(struct np_filters *filters, struct np_error *error);

/* As np_file_open, of a file that shares filters with others, which are borrowed, in place of a
 * filter of its own: whether any link type took them, the lender asks. NULL: it has its own. */
enum np_status np__file_open(struct np_input *input, const struct np_engine *engine,
                             const struct np_file_options *options, struct np_filters *filters,
                             struct np_source **source, struct np_error *error);

#endif
