/* segment.c - a TCP segment as streams see it. */
#include "stream/segment.h"

#include "base/bytes.h"
#include "block/block.h"

const struct np_field *np__stream_row(const char *name, uint16_t *protocol) {
  struct np_field_ref ref = {NP_NO_PROTOCOL, 0};
  if (np_field_find(name, &ref, 1) == 0) return NULL;
  *protocol = ref.protocol;
  return &np_protocol_at(ref.protocol)->fields[ref.row];
}

static struct np_tcp_row find_row(struct np_tcp_rows *rows, const char *name) {
  enum { WORD = 32 };
  const struct np_field *field = np__stream_row(name, &rows->protocol);
  if (!field) return (struct np_tcp_row){.mask = 0};
  const uint32_t bit = (uint32_t)field->bit % 8, width = field->width;
  return (struct np_tcp_row){.at = (uint32_t)field->bit / 8,
                             .shift = WORD - bit - width,
                             .mask = UINT32_MAX >> (WORD - width)};
}

bool np__tcp_rows_find(struct np_tcp_rows *rows) {
  static const char *const scale[] = {"tcp.options.window_scale"};
  rows->protocol = NP_NO_PROTOCOL;
  rows->sequence = find_row(rows, "tcp.seqno");
  rows->acknowledged = find_row(rows, "tcp.ackno");
  rows->flags = find_row(rows, "tcp.flags");
  rows->window = find_row(rows, "tcp.window_size");
  return np_columns_new(scale, 1, 0, &rows->scale, NULL) == NP_OK;
}

void np__tcp_rows_clear(struct np_tcp_rows *rows) {
  np_columns_free(rows->scale);
  rows->scale = NULL;
}

static uint32_t number(const uint8_t *header, const struct np_tcp_row *row) {
  return np_be32(header + row->at) >> row->shift & row->mask;
}

static uint8_t read_scale(const struct np_tcp_rows *rows, const struct np_engine *engine,
                          const struct np_block *block, uint32_t index) {
  uint8_t value = 0, there = 0;
  struct np_column_out out = {.values = &value, .validity = &there};
  if (np_columns_fill(rows->scale, engine, block->slab, block->slab_size, index, 1, &out) != NP_OK)
    return NP_NO_SCALE;
  return there & 1 ? value : NP_NO_SCALE;
}

bool np__tcp_read_header(const struct np_tcp_rows *rows, const struct np_engine *engine,
                         const struct np_block *block, uint32_t index, const struct np_layer *layer,
                         struct np_tcp_segment *s) {
  const struct np_record *r = &block->records[index];
  if (layer->flags & (NP_LAYER_CUT | NP_LAYER_FRAGMENT)) return false;
  const uint8_t *header = block->slab + r->offset + layer->offset;
  *s = (struct np_tcp_segment){
      .sequence = number(header, &rows->sequence),
      .acknowledged = number(header, &rows->acknowledged),
      .window = number(header, &rows->window),
      .flags = (uint8_t)number(header, &rows->flags),
      .scale = NP_NO_SCALE,
      .length = layer->length > layer->header_length ? layer->length - layer->header_length : 0,
      .origin = {r->number, r->timestamp_ns}};
  if (s->flags & NP_TCP_SYN) s->scale = read_scale(rows, engine, block, index);
  return true;
}

bool np__tcp_read(const struct np_tcp_rows *rows, const struct np_engine *engine,
                  const struct np_block *block, uint32_t index, const struct np_layer *layer,
                  struct np_tcp_segment *s) {
  const struct np_record *r = &block->records[index];
  const uint64_t payload_at = (uint64_t)layer->offset + layer->header_length;
  if (payload_at > r->caplen || !np__tcp_read_header(rows, engine, block, index, layer, s))
    return false;
  const uint32_t left = r->caplen - (uint32_t)payload_at;
  s->payload = block->slab + r->offset + payload_at;
  s->captured = s->length < left ? s->length : left;
  return true;
}
