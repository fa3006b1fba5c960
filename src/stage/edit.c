/* edit.c - which packets are written, and what is changed in them. */
#include "np/edit.h"

#include <stdlib.h>
#include <string.h>

#include "stage/duplicates.h"

struct np_edit {
  struct np_edit_options options;
  struct np_range *ranges;          /* sorted, apart from each other */
  uint32_t range_count, range_at;   /* ranges before range_at are over */
  struct np_duplicates *duplicates; /* NULL: all packets stay */
  struct np_edit_stats stats;
};

/* ---- Life ----------------------------------------------------------------------------------- */

static int compare_ranges(const void *a, const void *b) {
  const struct np_range *x = a, *y = b;
  return (x->first > y->first) - (x->first < y->first);
}

/* Sort the ranges, and join those that meet. */
static enum np_status set_ranges(struct np_edit *e, const struct np_edit_options *o,
                                 struct np_error *error) {
  if (o->range_count == 0) return NP_OK;
  e->ranges = malloc(o->range_count * sizeof *e->ranges);
  if (!e->ranges) return np_fail(error, NP_E_NO_MEMORY, "out of memory for ranges");
  memcpy(e->ranges, o->ranges, o->range_count * sizeof *e->ranges);
  qsort(e->ranges, o->range_count, sizeof *e->ranges, compare_ranges);
  for (uint32_t i = 0; i < o->range_count; i++) {
    const struct np_range *next = &e->ranges[i];
    if (next->first == 0 || next->last < next->first)
      return np_fail(error, NP_E_INVALID,
                     "packets %llu to %llu are no range: numbers begin with 1, the smaller first",
                     (unsigned long long)next->first, (unsigned long long)next->last);
    struct np_range *last = e->range_count > 0 ? &e->ranges[e->range_count - 1] : NULL;
    if (!last || next->first > last->last)
      e->ranges[e->range_count++] = *next;
    else if (next->last > last->last)
      last->last = next->last;
  }
  return NP_OK;
}

static enum np_status set_window(struct np_edit *e, const struct np_edit_options *o,
                                 struct np_error *error) {
  if (o->duplicate_window <= 1) return NP_OK;
  if (o->duplicate_window > NP_MOST_DUPLICATES)
    return np_fail(error, NP_E_INVALID, "a window for duplicates has at most %d packets, not %u",
                   NP_MOST_DUPLICATES, o->duplicate_window);
  e->duplicates =
      np__duplicates_new(o->duplicate_window - 1, o->has_duplicate_time ? o->duplicate_ns : -1);
  return e->duplicates ? NP_OK
                       : np_fail(error, NP_E_NO_MEMORY, "out of memory for a window of %u packets",
                                 o->duplicate_window);
}

enum np_status np_edit_new(const struct np_edit_options *options, struct np_edit **edit,
                           struct np_error *error) {
  struct np_edit *e = calloc(1, sizeof *e);
  if (!e) return np_fail(error, NP_E_NO_MEMORY, "out of memory");
  e->options = *options;
  enum np_status status = set_ranges(e, options, error);
  if (status == NP_OK) status = set_window(e, options, error);
  if (status == NP_OK)
    *edit = e;
  else
    np_edit_free(e);
  return status;
}

bool np_edit_cuts_ends(const struct np_edit *e) {
  return e->options.chop_end > 0;
}

void np_edit_free(struct np_edit *e) {
  if (!e) return;
  np__duplicates_free(e->duplicates);
  free(e->ranges);
  free(e);
}

/* ---- Packets -------------------------------------------------------------------------------- */

/* Numbers only rise. */
static bool is_in_range(struct np_edit *e, uint64_t number) {
  if (!e->ranges) return true;
  while (e->range_at < e->range_count && e->ranges[e->range_at].last < number) e->range_at++;
  bool within = e->range_at < e->range_count && e->ranges[e->range_at].first <= number;
  return within != e->options.invert;
}

/* A packet without a time is in no span of it. */
static bool is_in_time(const struct np_edit_options *o, int64_t timestamp_ns) {
  if (timestamp_ns == NP_NO_TIME) return !o->has_from && !o->has_to;
  return (!o->has_from || timestamp_ns >= o->from_ns) && (!o->has_to || timestamp_ns < o->to_ns);
}

static bool shift(struct np_record *r, int64_t shift_ns) {
  int64_t shifted;
  if (shift_ns == 0 || r->timestamp_ns == NP_NO_TIME) return true;
  if (__builtin_add_overflow(r->timestamp_ns, shift_ns, &shifted) || shifted < 0) return false;
  r->timestamp_ns = shifted;
  return true;
}

static uint32_t least(uint32_t a, uint32_t b) {
  return a < b ? a : b;
}

/* Cut bytes off. */
static void shorten(struct np_edit *e, struct np_record *r) {
  const struct np_edit_options *o = &e->options;
  uint32_t before = r->caplen;
  uint32_t start = least(o->chop_start, r->caplen);
  r->caplen -= start;
  uint32_t end = least(o->chop_end, r->caplen);
  r->caplen -= end;
  r->len -= least(start + end, r->len);
  if (o->snap_length > 0) r->caplen = least(r->caplen, o->snap_length);
  r->offset += start;
  e->stats.shortened += r->caplen < before;
}

bool np_edit_packet(struct np_edit *e, struct np_record *r, const uint8_t *bytes) {
  uint64_t *left_out = NULL;
  e->stats.packets++;
  if (!is_in_range(e, r->number))
    left_out = &e->stats.out_of_range;
  else if (!is_in_time(&e->options, r->timestamp_ns))
    left_out = &e->stats.out_of_time;
  else if (e->duplicates && np__duplicates_check(e->duplicates, r, bytes))
    left_out = &e->stats.duplicates;
  else if (!shift(r, e->options.shift_ns))
    left_out = &e->stats.impossible;
  if (left_out) {
    ++*left_out;
    return false;
  }
  shorten(e, r);
  return true;
}

void np_edit_stats(const struct np_edit *e, struct np_edit_stats *stats) {
  *stats = e->stats;
}
