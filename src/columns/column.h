/* column.h - a column and where its values come from; for src/columns only. */
#ifndef NP_COLUMNS_COLUMN_H
#define NP_COLUMNS_COLUMN_H

#include "columns/gather.h"
#include "columns/pick.h"
#include "np/columns.h"
#include "table/type.h"

/* What a column holds: a field, or what the record of a packet says. */
enum np_column_source {
  NP_FROM_FIELD,
  NP_FROM_TIME,
  NP_FROM_TIME_NS,
  NP_FROM_LEN,
  NP_FROM_CAPLEN,
  NP_FROM_NUMBER,
  NP_FROM_COUNT
};

struct np_column {
  enum np_column_source source;
  enum np_column_kind kind;
  uint32_t width;               /* of a value, in bytes; 0 for NP_COLUMN_BYTES */
  const struct np_field *field; /* NULL for a short name */
  bool is_list;                 /* all values of a packet, not one */
  bool direct;                  /* gathered, but for odd packets */
  struct np_gather_row row;     /* then: where its row lies */
  /* While a batch is filled: */
  uint64_t last;  /* from which packet and layer the newest value is: see place_of */
  uint64_t start; /* NP_COLUMN_BYTES: where the packet's value begins in the data, */
  uint64_t used;  /* and where the next one does */
  uint64_t count; /* lists: how many values there are so far */
};

struct np_columns {
  struct np_column *list;
  size_t count;
  struct np_pick all;  /* every field, for odd packets */
  struct np_pick rest; /* the fields that are not direct */
  struct np_gather gather;
  struct np_interfaces *interfaces; /* of the packets, or NULL */
  bool has_ends;                    /* are there lists, or columns of kind NP_COLUMN_BYTES? */
};

/* Is the column of the field's addresses one of numbers? These mix with no others. */
static inline bool np__holds_ipv4(const struct np_field *field) {
  return np__types[field->type].column == NP_HOLDS_IPV4;
}

static inline double np__seconds(int64_t time_ns) {
  enum { SECOND_NS = 1000000000 };
  const int64_t whole = time_ns / SECOND_NS;
  return (double)whole + (double)(time_ns % SECOND_NS) / 1e9;
}

/* Store what the records of the gathered packets say. Returns which packets have it. */
uint64_t np__record_column(const struct np_gather *gather, enum np_column_source source,
                           void *values);

#endif
