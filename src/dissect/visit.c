/* visit.c - the walk with all fields, to a visitor. */
#include "dissect/visit.h"

#include <string.h>

#include "dissect/emit.h"
#include "dissect/layer.h"
#include "dissect/pdu.h"
#include "table/registry.h"
#include "table/row.h"

/* ---- Fixed rows and those that the engine computes ---- */

static struct np_row_range find_range(const struct np_protocol *p) {
  struct np_row_range range = {0, p->field_count};
  for (uint16_t i = 0; i < p->field_count; i++) {
    const struct np_field *row = &p->fields[i];
    bool payload = np__types[row->type].read == NP_READ_PAYLOAD;
    if (row->bit >= 0 || (row->type == NP_NAME && row->bit == NP_COMPUTED))
      range.fixed_end = (uint16_t)(i + 1);
    if (payload && i < range.payload_begin) range.payload_begin = i;
  }
  return range;
}

static struct np_row_range range_of(const struct np_dissector *d) {
  _Atomic uint32_t *kept = &d->engine->ranges[d->id];
  uint32_t word = atomic_load_explicit(kept, memory_order_relaxed);
  if (word) return (struct np_row_range){(uint16_t)(word & UINT16_MAX), (uint16_t)(word >> 16)};
  struct np_row_range range = find_range(d->protocol);
  word = range.fixed_end | (uint32_t)range.payload_begin << 16;
  atomic_store_explicit(kept, word, memory_order_relaxed);
  return range;
}

static void show_name(struct np_dissector *d, const struct np_field *row, uint64_t bits) {
  const struct np_field *of = &d->protocol->fields[row->of];
  if (np__row_is_there(d->protocol, of, d->bytes, d->start, bits))
    np__send_name(d, row, (uint64_t)d->start * 8, np_get(d, of));
}

static void show_fixed(struct np_dissector *d) {
  uint64_t bits = (uint64_t)np_captured_length(d) * 8;
  uint64_t declared = (uint64_t)np_declared_length(d) * 8;
  if (bits > declared) bits = declared;
  uint16_t end = range_of(d).fixed_end;
  for (uint16_t i = 0; i < end; i++) {
    const struct np_field *row = &d->protocol->fields[i];
    if (row->type == NP_NAME && row->bit == NP_COMPUTED) show_name(d, row, bits);
    if (row->bit < 0 || !np__row_is_there(d->protocol, row, d->bytes, d->start, bits)) continue;
    np__send_at(d, row, (uint64_t)d->start * 8 + (uint64_t)row->bit, row->width);
  }
}

static void show_payload(struct np_dissector *d) {
  uint64_t at = (uint64_t)d->start + d->header;
  uint64_t bit = at * 8;
  uint32_t captured = at < d->captured ? d->captured - (uint32_t)at : 0;
  for (uint16_t i = range_of(d).payload_begin; i < d->protocol->field_count; i++) {
    const struct np_field *row = &d->protocol->fields[i];
    if (row->type == NP_PAYLOAD_OFFSET) np__send(d, row, bit, 0, at, NULL, 0);
    if (row->type == NP_PAYLOAD_LENGTH)
      np__send(d, row, bit, 0, at < d->declared ? d->declared - at : 0, NULL, 0);
    if (row->type == NP_PAYLOAD && captured)
      np__send(d, row, bit, captured * 8, 0, d->bytes + at, captured);
  }
}

static void show_layer(struct np_dissector *d, const struct np_layer *layer) {
  const struct np_visitor *v = d->visitor;
  bool shows_places = v->field && !(v->wants & NP_WANT_VARIABLE);
  if (v->layer) v->layer(v->context, layer, d->index);
  if (shows_places) show_fixed(d);
  if (!(d->flags & NP_LAYER_CUT)) {
    if (d->protocol->details) d->protocol->details(d);
    if (shows_places) show_payload(d);
  }
  if (v->note && d->flags & NP_LAYER_NOTE) v->note(v->context, &d->note);
}

/* ---- The pseudo layer `frame` ---- */

static uint32_t protocol_names(const struct np_engine *engine, const struct np_packet *packet,
                               char *out, uint32_t size) {
  struct np_layer layers[NP_MAX_LAYERS];
  uint32_t count = np_dissect(engine, packet, layers);
  uint32_t used = 0;
  for (uint32_t i = 0; i < count; i++) {
    const char *name = engine->steps[layers[i].protocol].protocol->name;
    size_t length = strlen(name);
    if (used + 1 + length > size) break;
    if (used) out[used++] = ':';
    memcpy(out + used, name, length);
    used += (uint32_t)length;
  }
  return used;
}

/* The last row of `frame`, which takes a walk of its own. */
static void show_protocols(struct np_dissector *d) {
  char names[NP_MAX_LAYERS * 16];
  const struct np_field *last = &d->protocol->fields[d->protocol->field_count - 1];
  if (!np__is_asked(d, last)) return;
  uint32_t length = protocol_names(d->engine, d->packet, names, sizeof names);
  np__send(d, last, 0, 0, 0, (const uint8_t *)names, length);
}

void np__visit_frame(const struct np_engine *engine, const struct np_packet *packet,
                     const struct np_visitor *visitor, const uint16_t *rows) {
  struct np_dissector d = {.bytes = packet->bytes,
                           .engine = engine,
                           .packet = packet,
                           .visitor = visitor,
                           .rows = rows,
                           .id = NP_PROTOCOL_frame,
                           .protocol = engine->steps[NP_PROTOCOL_frame].protocol,
                           .index = NP_FRAME_LAYER,
                           .declared = packet->len,
                           .captured = packet->caplen};
  d.protocol->details(&d);
  show_protocols(&d);
}

static void note_far_time(const struct np_engine *engine, const struct np_visitor *visitor) {
  const struct np_protocol *frame = engine->steps[NP_PROTOCOL_frame].protocol;
  uint16_t row = 0;
  while (frame->fields[row].type != NP_TIME) row++;
  const struct np_note note = {.problem = NP_LIMIT,
                               .protocol = NP_PROTOCOL_frame,
                               .row = row,
                               .layer = NP_FRAME_LAYER,
                               .text = "nanoseconds in 64 bits cannot hold the time"};
  visitor->note(visitor->context, &note);
}

/* Of a message the headers end where it begins, and it is the layer behind them. */
static bool descend(struct np_dissector *d, const struct np_packet *packet) {
  if (packet->pdu.layer == 0 || d->index + 1 != packet->pdu.layer) return np__layer_descend(d);
  np__pdu_enter(d, packet);
  return true;
}

void np__visit_rows(const struct np_engine *engine, const struct np_packet *packet,
                    const struct np_visitor *visitor, const uint16_t *const *rows) {
  struct np_layer layer;
  struct np_dissector d;
  const struct np_pdu *pdu = &packet->pdu;
  uint32_t captured = pdu->layer ? pdu->offset : packet->caplen;
  uint32_t length = pdu->layer ? pdu->wire : packet->len;
  if (!np__layer_start(&d, engine, packet->bytes, captured, length, packet->link_type)) return;
  d.visitor = visitor;
  d.rows = NULL;
  d.places = NULL;
  d.packet = packet;
  do {
    d.given = d.declared;
    np__layer_dissect(&d);
    np__layer_finish(&d, &layer);
    d.rows = rows ? rows[d.id] : NULL;
    bool is_asked = (!rows || d.rows) && (!visitor->protocol || visitor->protocol == d.protocol);
    if (is_asked && !np__has_refused(&d)) show_layer(&d, &layer);
  } while (descend(&d, packet));
}

void np_visit(const struct np_engine *engine, const struct np_packet *packet,
              const struct np_visitor *visitor) {
  if (packet->has_far_time && visitor->note) note_far_time(engine, visitor);
  if (visitor->wants & NP_WANT_FRAME) np__visit_frame(engine, packet, visitor, NULL);
  np__visit_rows(engine, packet, visitor, NULL);
}

/* ---- One layer ---- */

/* `details`, written down for layers that look alike. */
static void learn(struct np_dissector *d, struct np_row_places *places) {
  struct np_recording recording = {.spoilt = false};
  d->places = places;
  d->recording = &recording;
  d->protocol->details(d);
  d->recording = NULL;
  np__row_places_keep(places, d, &recording);
}

/* The rows of a layer that looks like the one that was learnt from. */
static void hand_places(const struct np_row_places *places, const struct np_dissector *d) {
  const struct np_visitor *v = d->visitor;
  struct np_value value = {.protocol = d->id, .layer = d->index};
  for (uint32_t i = 0; i < places->count; i++) {
    const struct np_row_place *place = &places->list[i];
    value.field = place->row;
    value.row = place->index;
    value.bit_offset = place->event == NP_ROW_CLOSES ? 0 : (uint64_t)d->start * 8 + place->bit;
    value.width = 0;
    value.number = 0;
    value.bytes = NULL;
    value.length = 0;
    if (place->event == NP_ROW_OPENS)
      v->open(v->context, &value);
    else if (place->event == NP_ROW_CLOSES)
      v->close(v->context, &value);
    else if (np__value_read(&value, d->bytes, place->width))
      v->field(v->context, &value);
  }
}

/* The layer is the one at hand. */
static void enter(struct np_dissector *d, const struct np_protocol *protocol,
                  const struct np_layer *layer, uint32_t index) {
  d->protocol = protocol;
  d->id = layer->protocol;
  d->start = layer->offset;
  d->index = index;
}

bool np__visit_details(const struct np_engine *engine, const struct np_packet *packet,
                       const struct np_layer *layer, uint32_t index, uint32_t captured,
                       const struct np_visitor *visitor, const uint16_t *rows,
                       struct np_row_places *places) {
  const struct np_step *step = &engine->steps[layer->protocol];
  uint64_t end = (uint64_t)layer->offset + layer->length;
  if (!step->protocol->details) return true;
  if ((uint64_t)layer->offset + step->header > captured || captured > end || end > UINT32_MAX)
    return false;
  struct np_dissector d;
  d.visitor = visitor;
  d.rows = rows;
  d.places = NULL;
  if (places && np__row_places_match(places, packet->bytes, layer, captured)) {
    d.bytes = packet->bytes;
    d.recording = NULL;
    enter(&d, step->protocol, layer, index);
    hand_places(places, &d);
    return true;
  }
  np__layer_reset(&d, engine, packet->bytes);
  enter(&d, step->protocol, layer, index);
  d.link_type = packet->link_type;
  d.packet = packet;
  d.header = layer->header_length;
  d.captured = captured;
  d.declared = d.given = (uint32_t)end;
  d.flags = d.child_flags = layer->flags;
  if (places && np__row_places_learns(places))
    learn(&d, places);
  else
    step->protocol->details(&d);
  return true;
}
