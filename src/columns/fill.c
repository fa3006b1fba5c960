/* fill.c - the values of columns: of many packets at once, and packet by packet. */
#include <string.h>

#include "base/bytes.h"
#include "columns/column.h"

/* ---- Storing ---- */

struct fill {
  uint32_t first; /* of the packets in the slab */
  struct np_columns *columns;
  struct np_column_out *out;
  uint32_t at; /* the packet's place in the batch */
};

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
    case NP_COLUMN_I32:
      ((int32_t *)values)[at] = (int32_t)number;
      break;
    case NP_COLUMN_I64:
      ((int64_t *)values)[at] = (int64_t)number;
      break;
    case NP_COLUMN_F64:
      ((double *)values)[at] = np__seconds((int64_t)number);
      break;
    case NP_COLUMN_FIXED:
    case NP_COLUMN_BYTES:
      break;
  }
}

/* False when the value does not have the form that the column's values have. */
static bool store(struct np_column *column, struct np_column_out *out, uint32_t at,
                  const struct np_value *value) {
  if (column->kind == NP_COLUMN_BYTES) {
    column->used = column->start + value->length;
    if (column->used <= out->data_size && value->length)
      memcpy(out->data + column->start, value->bytes, value->length);
  } else if (column->kind == NP_COLUMN_FIXED) {
    if (value->length != column->width) return false;
    memcpy((uint8_t *)out->values + (size_t)at * column->width, value->bytes, value->length);
  } else if (np__holds_ipv4(value->field)) {
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

/* A value more of a list. Without room it is only counted. */
static void append(struct np_column *column, struct np_column_out *out,
                   const struct np_value *value) {
  bool fits = column->count < out->value_count;
  uint32_t at = (uint32_t)column->count;
  column->start = column->used;
  if (column->kind == NP_COLUMN_BYTES) {
    store(column, out, 0, value);
    if (fits) ((uint32_t *)out->values)[at + 1] = (uint32_t)column->used;
  } else if (fits && !store(column, out, at, value)) {
    return;
  }
  column->count++;
}

/* Lists have all values. Else, of several in a packet, the first one of the innermost layer stays.
 */
static void take(void *context, uint32_t index, const struct np_value *value, unsigned flags) {
  struct fill *fill = context;
  struct np_column *column = &fill->columns->list[index];
  uint64_t place = place_of(fill, value->layer);
  if (column->is_list) {
    append(column, &fill->out[index], value);
    return;
  }
  if (flags & NP_LAYER_QUOTED || column->last == place) return;
  bool first = column->last >> 32 != place >> 32;
  if (first) column->start = column->used;
  if (!store(column, &fill->out[index], fill->at, value)) return;
  if (first) mark_valid(&fill->out[index], fill->at);
  column->last = place;
}

/* ---- Gathered columns ---- */

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

/* Gathered packets begin at a whole byte. */
static void store_validity(struct np_column_out *out, uint32_t from, uint64_t valid,
                           uint32_t count) {
  uint8_t *bytes = out->validity + from / 8;
  if (count == NP_GATHER_PACKETS)
    np_put_le64(bytes, valid);
  else
    for (uint32_t i = 0; i < count; i += 8) bytes[i / 8] = (uint8_t)(valid >> i);
  out->valid_count +=
      valid == UINT64_MAX ? NP_GATHER_PACKETS : (uint32_t)__builtin_popcountll(valid);
}

/* The gathered packets that have the column's field; its values are stored. */
static uint64_t store_direct(const struct np_gather *gather, const struct np_column *column,
                             struct np_column_out *out, uint32_t from) {
  uint64_t numbers[NP_GATHER_PACKETS];
  uint8_t *values = (uint8_t *)out->values + (size_t)from * column->width;
  if (column->source != NP_FROM_FIELD) {
    return np__record_column(gather, column->source, values);
  }
  if (column->kind == NP_COLUMN_FIXED) return np__gather_bytes(gather, &column->row, values);
  if (column->row.is_whole) return np__gather_whole(gather, &column->row, values);
  uint64_t valid = np__gather_numbers(gather, &column->row, numbers);
  store_numbers(column->kind, values, numbers, gather->count);
  return valid;
}

/* Columns that are not direct keep the zeros that they began with. */
static void store_gathered(const struct np_columns *columns, struct np_column_out *out,
                           uint32_t from) {
  const struct np_gather *gather = &columns->gather;
  for (size_t i = 0; i < columns->count; i++) {
    const struct np_column *column = &columns->list[i];
    if (!column->direct && column->source == NP_FROM_FIELD) continue;
    store_validity(&out[i], from, store_direct(gather, column, &out[i], from), gather->count);
  }
}

/* ---- Columns packet by packet ---- */

/* Where the packet's list ends. */
static void end_list(const struct np_column *column, struct np_column_out *out, uint32_t at) {
  out->lists[at + 1] = (uint32_t)column->count;
  if (out->lists[at + 1] > out->lists[at]) mark_valid(out, at);
}

/* False when a column's data, or a list, has no 32-bit offset any more. */
static bool store_ends(const struct np_columns *columns, struct np_column_out *out, uint32_t at) {
  for (size_t i = 0; i < columns->count; i++) {
    const struct np_column *column = &columns->list[i];
    if (column->used > UINT32_MAX || column->count > UINT32_MAX) return false;
    if (column->is_list)
      end_list(column, &out[i], at);
    else if (column->kind == NP_COLUMN_BYTES)
      ((uint32_t *)out[i].values)[at + 1] = (uint32_t)column->used;
  }
  return true;
}

static void store_packet(struct fill *fill, const struct np_engine *engine,
                         const struct np_slab *slab, const struct np_record *record,
                         const struct np_pick *pick) {
  const struct np_taker taker = {fill, take};
  struct np_packet packet;
  const struct np_slab_layers list = np__slab_layers(slab, record);
  struct np_layer layers[NP_MAX_LAYERS];
  uint32_t count = 0;
  np__slab_packet(slab, fill->first + fill->at, record, &packet);
  packet.interfaces = fill->columns->interfaces;
  while (count < list.count && np__slab_layer(&list, count, &layers[count])) count++;
  np__pick_packet(pick, engine, &packet, layers, count, &taker);
}

/* What was not gathered. */
static bool store_rest(struct fill *fill, const struct np_engine *engine,
                       const struct np_slab *slab, uint32_t from) {
  const struct np_columns *columns = fill->columns;
  const struct np_gather *gather = &columns->gather;
  if (!gather->odd && !columns->rest.count) return true;
  for (uint32_t i = 0; i < gather->count; i++) {
    bool odd = (gather->odd >> i & 1) != 0;
    const struct np_pick *pick = odd ? &columns->all : &columns->rest;
    struct np_record record;
    fill->at = from + i;
    if (!np__slab_record(slab, fill->first + fill->at, &record)) return false;
    if (pick->count) store_packet(fill, engine, slab, &record, pick);
    if (columns->has_ends && !store_ends(columns, fill->out, fill->at)) return false;
  }
  return true;
}

/* ---- Filling ---- */

static void begin_batch(struct np_columns *columns, struct np_column_out *out, uint32_t count) {
  for (size_t i = 0; i < columns->count; i++) {
    struct np_column *column = &columns->list[i];
    bool bytes = column->kind == NP_COLUMN_BYTES;
    out[i].valid_count = 0;
    column->used = 0;
    column->last = 0;
    column->count = 0;
    if (column->direct || column->source != NP_FROM_FIELD) continue;
    if (column->is_list) out[i].lists[0] = 0;
    if (bytes || !column->is_list)
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
  for (uint32_t from = 0; from < count; from += NP_GATHER_PACKETS) {
    uint32_t left = count - from;
    uint32_t some = left < NP_GATHER_PACKETS ? left : NP_GATHER_PACKETS;
    if (!np__gather_read(&columns->gather, &opened, first + from, some)) return NP_E_INVALID;
    store_gathered(columns, out, from);
    if (!store_rest(&fill, engine, &opened, from)) return NP_E_INVALID;
  }
  for (size_t i = 0; i < columns->count; i++) {
    const struct np_column *column = &columns->list[i];
    if (column->kind == NP_COLUMN_BYTES) out[i].data_size = (uint32_t)column->used;
    if (column->is_list) out[i].value_count = (uint32_t)column->count;
  }
  return NP_OK;
}
