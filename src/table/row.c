/* row.c - one row of a layer, read where the layer index says. */
#include "table/row.h"

#include <string.h>

#include "table/registry.h"
#include "table/type.h"

enum np_row_how np__row_how(const struct np_field *row) {
  if (row->bit >= 0) return NP_ROW_FIXED;
  if (np__types[row->type].read == NP_READ_PAYLOAD) return NP_ROW_PAYLOAD;
  if (row->bit == NP_VARIABLE) return NP_ROW_DETAILS;
  return row->type == NP_NAME ? NP_ROW_NAME : NP_ROW_COMPUTED;
}

/* Has the header the row, and was it captured? */
static inline bool is_there(const struct np_place *place, const struct np_field *row) {
  const struct np_layer *layer = place->layer;
  uint64_t have = place->captured > layer->offset ? place->captured - layer->offset : 0;
  const struct np_protocol *protocol = np__protocols[layer->protocol];
  return np__row_is_there(protocol, row, place->bytes, layer->offset, have * 8);
}

static inline bool read_fixed(const struct np_place *place, const struct np_field *row,
                              struct np_value *value) {
  if (!is_there(place, row)) return false;
  value->bit_offset += (uint64_t)row->bit;
  return np__value_read(value, place->bytes, row->width);
}

static inline bool read_name(const struct np_place *place, const struct np_field *row,
                             struct np_value *value) {
  const struct np_field *of = &np__protocols[place->layer->protocol]->fields[row->of];
  if (!is_there(place, of)) return false;
  uint64_t bit = value->bit_offset + (uint64_t)of->bit;
  value->number = np__row_number(of, place->bytes, bit, of->width);
  const char *name = np_name_of(row->names, value->number);
  if (!name) name = "unknown";
  value->bytes = (const uint8_t *)name;
  value->length = (uint32_t)strlen(name);
  return true;
}

static inline bool read_payload(const struct np_place *place, const struct np_field *row,
                                struct np_value *value) {
  const struct np_layer *layer = place->layer;
  if (layer->flags & NP_LAYER_CUT) return false;
  uint64_t from = (uint64_t)layer->offset + layer->header_length;
  uint64_t end = (uint64_t)layer->offset + layer->length;
  value->bit_offset = from * 8;
  if (row->type == NP_PAYLOAD_OFFSET) {
    value->number = from;
  } else if (row->type == NP_PAYLOAD_LENGTH) {
    value->number = from < end ? end - from : 0;
  } else {
    if (from >= place->captured) return false;
    value->bytes = place->bytes + from;
    value->length = (uint32_t)(place->captured - from);
    value->width = value->length * 8;
  }
  return true;
}

bool np__row_read(const struct np_place *place, const struct np_field *row, enum np_row_how how,
                  struct np_value *value) {
  *value = (struct np_value){.field = row,
                             .protocol = place->layer->protocol,
                             .layer = place->index,
                             .bit_offset = (uint64_t)place->layer->offset * 8};
  value->row =
      row ? (uint16_t)(row - np__protocols[value->protocol]->fields) : (uint16_t)NP_NO_PROTOCOL;
  switch (how) {
    case NP_ROW_FIXED:
      return read_fixed(place, row, value);
    case NP_ROW_NAME:
      return read_name(place, row, value);
    case NP_ROW_PAYLOAD:
      return read_payload(place, row, value);
    case NP_ROW_LAYER:
      return true;
    case NP_ROW_DETAILS:
    case NP_ROW_COMPUTED:
      break;
  }
  return false;
}
