/* columns.c - fields of many packets as arrays. */
#include "np/columns.h"

#include <stddef.h>
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "columns/gather.h"
#include "columns/pick.h"
#include "table/names.h"
#include "table/type.h"

/* What a column holds: a field, or what the record of a packet says. */
enum source { FIELD, TIME, TIME_NS, LEN, CAPLEN, NUMBER, SOURCE_COUNT };

static const char *const short_names[SOURCE_COUNT + 1] = {
    [FIELD] = "",        [TIME] = "time",     [TIME_NS] = "time_ns", [LEN] = "len",
    [CAPLEN] = "caplen", [NUMBER] = "number", [SOURCE_COUNT] = NULL};

enum { SECOND_NS = 1000000000 };

static bool is_ipv4(const struct np_field *field) {
  return np__types[field->type].column == NP_HOLDS_IPV4;
}

struct column {
  enum source source;
  enum np_column_kind kind;
  uint32_t width;               /* of a value, in bytes; 0 for NP_COLUMN_BYTES */
  const struct np_field *field; /* NULL for a short name */
  bool direct;                  /* the chunk has all there is, but for odd packets */
  struct np_chunk_row row;      /* then: where it lies */
  /* While a batch is filled: */
  uint64_t last;  /* from which packet and layer the newest value is: see place_of */
  uint64_t start; /* NP_COLUMN_BYTES: where the packet's value begins in the data, */
  uint64_t used;  /* and where the next one does */
};

struct np_columns {
  struct column *list;
  size_t count;
  struct np_pick all;  /* every field, for odd packets */
  struct np_pick rest; /* the fields that are not direct */
  struct np_chunk chunk;
  bool has_bytes; /* are there columns of kind NP_COLUMN_BYTES? */
};

/* ---- Preparing ---- */

static enum np_status no_memory(struct np_error *error) {
  return np_fail(error, NP_E_NO_MEMORY, "%s", np_status_text(NP_E_NO_MEMORY));
}

static enum np_column_kind number_kind(uint16_t width) {
  if (width == 0 || width > 32) return NP_COLUMN_U64;
  return width <= 8 ? NP_COLUMN_U8 : width <= 16 ? NP_COLUMN_U16 : NP_COLUMN_U32;
}

static enum np_column_kind field_kind(const struct np_field *field) {
  switch (np__types[field->type].column) {
    case NP_HOLDS_NUMBERS:
      return number_kind(field->width);
    case NP_HOLDS_IPV4:
      return NP_COLUMN_U32;
    case NP_HOLDS_SECONDS:
      return NP_COLUMN_F64;
    case NP_HOLDS_FIXED:
      return NP_COLUMN_FIXED;
    case NP_HOLDS_VARIABLE:
    case NP_HOLDS_NOTHING:
      break;
  }
  return NP_COLUMN_BYTES;
}

static uint32_t kind_width(enum np_column_kind kind, const struct np_field *field) {
  switch (kind) {
    case NP_COLUMN_U8:
      return 1;
    case NP_COLUMN_U16:
      return 2;
    case NP_COLUMN_U32:
      return 4;
    case NP_COLUMN_U64:
    case NP_COLUMN_I64:
    case NP_COLUMN_F64:
      return 8;
    case NP_COLUMN_FIXED:
      return np__types[field->type].width / 8U;
    case NP_COLUMN_BYTES:
      break;
  }
  return 0;
}

/* Give the column a row. Rows of one column hold values of one kind; of numbers the widest. */
static bool widen(struct column *column, const struct np_field *field) {
  enum np_column_kind kind = field_kind(field);
  uint32_t width = kind_width(kind, field);
  if (!column->field) {
    column->kind = kind;
    column->width = width;
    column->field = field;
    return true;
  }
  bool address = is_ipv4(field) || is_ipv4(column->field);
  if (kind <= NP_COLUMN_U64 && column->kind <= NP_COLUMN_U64 && !address) {
    if (kind > column->kind) column->kind = kind;
    if (width > column->width) column->width = width;
    return true;
  }
  return kind == column->kind && width == column->width &&
         (!address || field->type == column->field->type);
}

static bool pick_row(struct np_columns *columns, size_t at, struct np_field_ref ref) {
  if (!np__pick_add(&columns->all, ref, (uint32_t)at)) return false;
  return columns->list[at].direct || np__pick_add(&columns->rest, ref, (uint32_t)at);
}

static enum np_status add_rows(struct np_columns *columns, size_t at, const char *name,
                               const struct np_field_ref *refs, size_t count,
                               struct np_error *error) {
  struct column *column = &columns->list[at];
  column->direct = count == 1 && np__chunk_takes(refs[0]);
  if (column->direct) np__chunk_add(&columns->chunk, refs[0], &column->row);
  for (size_t i = 0; i < count; i++) {
    if (refs[i].row == NP_WHOLE_PROTOCOL)
      return np_fail(error, NP_E_NO_FIELD, "\"%s\" is a protocol; a column takes one of its fields",
                     name);
    if (!widen(column, &np_protocol_at(refs[i].protocol)->fields[refs[i].row])) {
      char one[64], other[64];
      np_field_full_name(refs[0], one, sizeof one);
      np_field_full_name(refs[i], other, sizeof other);
      return np_fail(error, NP_E_NO_FIELD, "\"%s\" is of several types; ask for \"%s\" or \"%s\"",
                     name, one, other);
    }
    if (!pick_row(columns, at, refs[i])) return no_memory(error);
  }
  return NP_OK;
}

static bool set_short(struct column *column, const char *name) {
  static const enum np_column_kind kinds[SOURCE_COUNT] = {
      [TIME] = NP_COLUMN_F64,   [TIME_NS] = NP_COLUMN_I64, [LEN] = NP_COLUMN_U32,
      [CAPLEN] = NP_COLUMN_U32, [NUMBER] = NP_COLUMN_U64,
  };
  for (int source = TIME; source < SOURCE_COUNT; source++) {
    if (strcmp(name, short_names[source]) != 0) continue;
    column->source = (enum source)source;
    column->kind = kinds[source];
    column->width = kind_width(column->kind, NULL);
    return true;
  }
  return false;
}

static enum np_status add_column(struct np_columns *columns, const char *name,
                                 struct np_error *error) {
  size_t at = columns->count++;
  if (set_short(&columns->list[at], name)) return NP_OK;
  struct np_field_ref *refs;
  size_t count;
  enum np_status status = np__resolve(name, &short_names[TIME], &refs, &count, error);
  if (status != NP_OK) return status;
  status = add_rows(columns, at, name, refs, count, error);
  free(refs);
  return status;
}

static bool seal(struct np_columns *columns) {
  return np__pick_seal(&columns->all) && np__pick_seal(&columns->rest) &&
         np__chunk_seal(&columns->chunk);
}

enum np_status np_columns_new(const char *const *names, size_t count, struct np_columns **columns,
                              struct np_error *error) {
  struct np_columns *made = calloc(1, sizeof *made);
  if (made) made->list = calloc(count ? count : 1, sizeof *made->list);
  enum np_status status = made && made->list ? NP_OK : no_memory(error);
  for (size_t i = 0; i < count && status == NP_OK; i++) status = add_column(made, names[i], error);
  for (size_t i = 0; i < count && status == NP_OK; i++)
    made->has_bytes |= made->list[i].kind == NP_COLUMN_BYTES;
  if (status == NP_OK && !seal(made)) status = no_memory(error);
  if (status != NP_OK) {
    np_columns_free(made);
    return status;
  }
  *columns = made;
  return NP_OK;
}

void np_columns_free(struct np_columns *columns) {
  if (!columns) return;
  free(columns->list);
  np__pick_free(&columns->all);
  np__pick_free(&columns->rest);
  np__chunk_free(&columns->chunk);
  free(columns);
}

enum np_column_kind np_columns_kind(const struct np_columns *columns, size_t at, uint32_t *width) {
  *width = columns->list[at].width;
  return columns->list[at].kind;
}

const struct np_field *np_columns_field(const struct np_columns *columns, size_t at) {
  return columns->list[at].field;
}

/* ---- Storing ---- */

struct fill {
  uint32_t first; /* of the packets in the slab */
  struct np_columns *columns;
  struct np_column_out *out;
  uint32_t at; /* the packet's place in the batch */
};

static inline double seconds(int64_t time_ns) {
  return (double)(time_ns / SECOND_NS) + (double)(time_ns % SECOND_NS) / 1e9;
}

static void mark_valid(struct np_column_out *out, uint32_t at) {
  out->validity[at / 8] |= (uint8_t)(1U << at % 8);
  out->valid_count++;
}

static inline void store_number(enum np_column_kind kind, void *values, uint32_t at,
                                uint64_t number) {
  switch (kind) {
    case NP_COLUMN_U8:
      ((uint8_t *)values)[at] = (uint8_t)number;
      break;
    case NP_COLUMN_U16:
      ((uint16_t *)values)[at] = (uint16_t)number;
      break;
    case NP_COLUMN_U32:
      ((uint32_t *)values)[at] = (uint32_t)number;
      break;
    case NP_COLUMN_U64:
      ((uint64_t *)values)[at] = number;
      break;
    case NP_COLUMN_I64:
      ((int64_t *)values)[at] = (int64_t)number;
      break;
    case NP_COLUMN_F64:
      ((double *)values)[at] = seconds((int64_t)number);
      break;
    case NP_COLUMN_FIXED:
    case NP_COLUMN_BYTES:
      break;
  }
}

/* False when the value does not have the form that the column's values have. */
static bool store(struct column *column, struct np_column_out *out, uint32_t at,
                  const struct np_value *value) {
  if (column->kind == NP_COLUMN_BYTES) {
    column->used = column->start + value->length;
    if (column->used <= out->data_size && value->length)
      memcpy(out->data + column->start, value->bytes, value->length);
  } else if (column->kind == NP_COLUMN_FIXED) {
    if (value->length != column->width) return false;
    memcpy((uint8_t *)out->values + (size_t)at * column->width, value->bytes, value->length);
  } else if (is_ipv4(value->field)) {
    if (value->length != 4) return false;
    store_number(column->kind, out->values, at, np_be32(value->bytes));
  } else {
    store_number(column->kind, out->values, at, value->number);
  }
  return true;
}

/* Where a value is from, as one number; never 0. */
static uint64_t place_of(const struct fill *fill, uint32_t layer) {
  return ((uint64_t)fill->at + 1) << 32 | layer;
}

/* Of several values in a packet the first one of the innermost layer stays. */
static void take(void *context, uint32_t index, const struct np_value *value, unsigned flags) {
  struct fill *fill = context;
  struct column *column = &fill->columns->list[index];
  uint64_t place = place_of(fill, value->layer);
  if (flags & NP_LAYER_QUOTED || column->last == place) return;
  bool first = column->last >> 32 != place >> 32;
  if (first) column->start = column->used;
  if (!store(column, &fill->out[index], fill->at, value)) return;
  if (first) mark_valid(&fill->out[index], fill->at);
  column->last = place;
}

/* ---- Columns of a chunk at once ---- */

/* Packets that were captured within one second, from the epoch on: how many nanoseconds behind its
 * begin each of them was, and zeros. False when they were not. */
static bool find_fractions(const struct np_chunk *chunk, int64_t begin_ns, int32_t *fractions) {
  const size_t count = chunk->count;
  if (begin_ns < 0 || begin_ns > INT64_MAX - SECOND_NS) return false; /* nothing wraps to it */
#pragma GCC unroll 4
  for (size_t i = 0; i < count; i++) {
    uint64_t fraction = (uint64_t)np__chunk_time(chunk, i) - (uint64_t)begin_ns;
    if (fraction >= SECOND_NS) return false;
    fractions[i] = (int32_t)(uint32_t)fraction;
  }
  for (size_t i = count; i < NP_CHUNK_PACKETS; i++) fractions[i] = 0;
  return true;
}

/* As seconds(), for many; returns which packets have a time. Most share their second: then there is
 * less to divide, and compilers do several at once, as long as their number is known. */
static uint64_t store_times(const struct np_chunk *chunk, double *values) {
  int32_t fractions[NP_CHUNK_PACKETS];
  double times[NP_CHUNK_PACKETS];
  int64_t first_ns = np__chunk_time(chunk, 0);
  if (find_fractions(chunk, first_ns - first_ns % SECOND_NS, fractions)) {
    double begin = (double)(first_ns / SECOND_NS);
    for (size_t i = 0; i < NP_CHUNK_PACKETS; i++) times[i] = begin + (double)fractions[i] / 1e9;
    memcpy(values, times, chunk->count * sizeof *values);
    return np__chunk_all(chunk);
  }
  uint64_t valid = 0;
  for (size_t i = 0; i < chunk->count; i++) {
    int64_t time_ns = np__chunk_time(chunk, i);
    bool there = time_ns != NP_NO_TIME;
    valid |= (uint64_t)there << i;
    values[i] = there ? seconds(time_ns) : 0;
  }
  return valid;
}

/* Of the times of the chunk's packets, those that there are; the others become 0. */
static uint64_t find_times(const struct np_chunk *chunk, int64_t *times_ns) {
  uint64_t valid = 0;
  bool any_absent = false;
  for (size_t i = 0; i < chunk->count; i++) any_absent |= times_ns[i] == NP_NO_TIME;
  if (!any_absent) return np__chunk_all(chunk);
  for (size_t i = 0; i < chunk->count; i++) {
    bool there = times_ns[i] != NP_NO_TIME;
    valid |= (uint64_t)there << i;
    if (!there) times_ns[i] = 0;
  }
  return valid;
}

/* Returns which packets have it. */
static uint64_t store_short(const struct np_chunk *chunk, enum source source, void *values) {
  switch (source) {
    case LEN:
      np__chunk_members32(chunk, offsetof(struct np_record, len), values);
      break;
    case CAPLEN:
      np__chunk_members32(chunk, offsetof(struct np_record, caplen), values);
      break;
    case NUMBER:
      np__chunk_members64(chunk, offsetof(struct np_record, number), values);
      break;
    case TIME_NS:
      np__chunk_members64(chunk, offsetof(struct np_record, timestamp_ns), values);
      return find_times(chunk, values);
    default:
      return store_times(chunk, values);
  }
  return np__chunk_all(chunk);
}

/* As store_number, for many; `kind` is a constant at each call. */
static inline void store_each(enum np_column_kind kind, void *values, const uint64_t *numbers,
                              uint32_t count) {
  for (uint32_t i = 0; i < count; i++) store_number(kind, values, i, numbers[i]);
}

static void store_numbers(enum np_column_kind kind, void *values, const uint64_t *numbers,
                          uint32_t count) {
  switch (kind) {
    case NP_COLUMN_U8:
      store_each(NP_COLUMN_U8, values, numbers, count);
      break;
    case NP_COLUMN_U16:
      store_each(NP_COLUMN_U16, values, numbers, count);
      break;
    case NP_COLUMN_U32:
      store_each(NP_COLUMN_U32, values, numbers, count);
      break;
    default:
      store_each(NP_COLUMN_U64, values, numbers, count);
  }
}

/* The packets of a chunk begin at a whole byte. */
static void store_validity(struct np_column_out *out, uint32_t from, uint64_t valid,
                           uint32_t count) {
  uint8_t *bytes = out->validity + from / 8;
  if (count == NP_CHUNK_PACKETS)
    np_put_le64(bytes, valid);
  else
    for (uint32_t i = 0; i < count; i += 8) bytes[i / 8] = (uint8_t)(valid >> i);
  out->valid_count +=
      valid == UINT64_MAX ? NP_CHUNK_PACKETS : (uint32_t)__builtin_popcountll(valid);
}

/* The packets of the chunk that have the column's field; its values are stored. */
static uint64_t store_direct(const struct np_chunk *chunk, const struct column *column,
                             struct np_column_out *out, uint32_t from) {
  uint64_t numbers[NP_CHUNK_PACKETS];
  uint8_t *values = (uint8_t *)out->values + (size_t)from * column->width;
  if (column->source != FIELD) {
    return store_short(chunk, column->source, values);
  }
  if (column->kind == NP_COLUMN_FIXED) return np__chunk_bytes(chunk, &column->row, values);
  if (column->row.is_whole) return np__chunk_whole(chunk, &column->row, values);
  uint64_t valid = np__chunk_numbers(chunk, &column->row, numbers);
  store_numbers(column->kind, values, numbers, chunk->count);
  return valid;
}

/* Columns that are not direct keep the zeros that they began with. */
static void store_chunk(const struct np_columns *columns, struct np_column_out *out,
                        uint32_t from) {
  const struct np_chunk *chunk = &columns->chunk;
  for (size_t i = 0; i < columns->count; i++) {
    const struct column *column = &columns->list[i];
    if (!column->direct && column->source == FIELD) continue;
    store_validity(&out[i], from, store_direct(chunk, column, &out[i], from), chunk->count);
  }
}

/* ---- Columns packet by packet ---- */

/* False when a column's data has no 32-bit offset any more. */
static bool store_ends(const struct np_columns *columns, struct np_column_out *out, uint32_t at) {
  for (size_t i = 0; i < columns->count; i++) {
    const struct column *column = &columns->list[i];
    if (column->kind != NP_COLUMN_BYTES) continue;
    if (column->used > UINT32_MAX) return false;
    ((uint32_t *)out[i].values)[at + 1] = (uint32_t)column->used;
  }
  return true;
}

static void store_packet(struct fill *fill, const struct np_engine *engine,
                         const struct np_slab *slab, const struct np_record *record,
                         const struct np_pick *pick) {
  const struct np_taker taker = {fill, take};
  const struct np_packet packet = np__slab_packet(slab, record);
  const struct np_slab_layers list = np__slab_layers(slab, record);
  struct np_layer layers[NP_MAX_LAYERS];
  uint32_t count = 0;
  while (count < list.count && np__slab_layer(&list, count, &layers[count])) count++;
  np__pick_packet(pick, engine, &packet, layers, count, &taker);
}

/* What the chunk at hand does not have. */
static bool store_rest(struct fill *fill, const struct np_engine *engine,
                       const struct np_slab *slab, uint32_t from) {
  const struct np_columns *columns = fill->columns;
  const struct np_chunk *chunk = &columns->chunk;
  if (!chunk->odd && !columns->rest.count) return true;
  for (uint32_t i = 0; i < chunk->count; i++) {
    bool odd = (chunk->odd >> i & 1) != 0;
    const struct np_pick *pick = odd ? &columns->all : &columns->rest;
    struct np_record record;
    fill->at = from + i;
    if (!np__slab_record(slab, fill->first + fill->at, &record)) return false;
    if (pick->count) store_packet(fill, engine, slab, &record, pick);
    if (columns->has_bytes && !store_ends(columns, fill->out, fill->at)) return false;
  }
  return true;
}

/* ---- Filling ---- */

static void begin_batch(struct np_columns *columns, struct np_column_out *out, uint32_t count) {
  for (size_t i = 0; i < columns->count; i++) {
    struct column *column = &columns->list[i];
    bool bytes = column->kind == NP_COLUMN_BYTES;
    out[i].valid_count = 0;
    column->used = 0;
    column->last = 0;
    if (column->direct || column->source != FIELD) continue;
    memset(out[i].values, 0, bytes ? sizeof(uint32_t) : (size_t)count * column->width);
    memset(out[i].validity, 0, ((size_t)count + 7) / 8);
  }
}

enum np_status np_columns_fill(struct np_columns *columns, const struct np_engine *engine,
                               const uint8_t *slab, size_t size, uint32_t first, uint32_t count,
                               struct np_column_out *out) {
  struct np_slab opened;
  struct fill fill = {first, columns, out, 0};
  if (!np__slab_open(&opened, slab, size, first, count)) return NP_E_INVALID;
  begin_batch(columns, out, count);
  for (uint32_t from = 0; from < count; from += NP_CHUNK_PACKETS) {
    uint32_t left = count - from;
    uint32_t some = left < NP_CHUNK_PACKETS ? left : NP_CHUNK_PACKETS;
    if (!np__chunk_read(&columns->chunk, &opened, first + from, some)) return NP_E_INVALID;
    store_chunk(columns, out, from);
    if (!store_rest(&fill, engine, &opened, from)) return NP_E_INVALID;
  }
  for (size_t i = 0; i < columns->count; i++)
    if (columns->list[i].kind == NP_COLUMN_BYTES)
      out[i].data_size = (uint32_t)columns->list[i].used;
  return NP_OK;
}
