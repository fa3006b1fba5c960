/* pick.c - some rows of a packet, read directly or from np_visit. */
#include "columns/pick.h"

#include <stdlib.h>
#include <string.h>

#include "dissect/visit.h"
#include "table/registry.h"

/* ---- Preparing ---- */

bool np__pick_add(struct np_pick *pick, struct np_field_ref ref, uint32_t column) {
  if (pick->count == pick->capacity) {
    size_t capacity = pick->capacity ? pick->capacity * 2 : 16;
    struct np_pick_entry *entries = realloc(pick->entries, capacity * sizeof *entries);
    if (!entries) return false;
    pick->entries = entries;
    pick->capacity = capacity;
  }
  const struct np_protocol *p = np_protocol_at(ref.protocol);
  struct np_pick_entry entry = {NULL, column, ref.protocol, ref.row, NP_ROW_LAYER};
  if (ref.row < p->field_count) {
    entry.field = &p->fields[ref.row];
    entry.how = np__row_how(entry.field);
  }
  pick->entries[pick->count++] = entry;
  return true;
}

/* In which of the parts of a layer that np_visit shows one after the other is it? */
static int part(enum np_row_how how) {
  switch (how) {
    case NP_ROW_LAYER:
      return 0;
    case NP_ROW_FIXED:
    case NP_ROW_NAME:
      return 1;
    case NP_ROW_DETAILS:
    case NP_ROW_COMPUTED:
      return 2;
    case NP_ROW_PAYLOAD:
      break;
  }
  return 3;
}

static int in_order(const void *left, const void *right) {
  const struct np_pick_entry *a = left, *b = right;
  if (a->protocol != b->protocol) return a->protocol < b->protocol ? -1 : 1;
  if (part(a->how) != part(b->how)) return part(a->how) < part(b->how) ? -1 : 1;
  if (a->row != b->row) return a->row < b->row ? -1 : 1;
  return a->column < b->column ? -1 : a->column > b->column;
}

/* Of the texts of `frame`, which take work, the last row is the names of the layers. */
static void note_frame_row(struct np_pick *pick, uint16_t row) {
  const struct np_protocol *frame = np_protocol_at(NP_PROTOCOL_frame);
  bool is_text = frame->fields[row].width == 0 && frame->fields[row].bit == NP_COMPUTED;
  if (row + 1U == frame->field_count)
    pick->frame_names = true;
  else if (is_text)
    pick->wants |= NP_WANT_TIME_TEXT;
}

bool np__pick_seal(struct np_pick *pick) {
  unsigned protocols = np_protocol_count();
  pick->first = calloc(protocols + 1, sizeof *pick->first);
  pick->slow = calloc(protocols, sizeof *pick->slow);
  if (!pick->first || !pick->slow) return false;
  if (pick->count) qsort(pick->entries, pick->count, sizeof *pick->entries, in_order);
  for (size_t i = 0; i < pick->count; i++) {
    const struct np_pick_entry *e = &pick->entries[i];
    pick->first[e->protocol + 1] = (uint32_t)i + 1;
    if (part(e->how) == 2) pick->slow[e->protocol] |= (uint8_t)(1U << e->how);
    if (e->field && e->field->type == NP_CHECKSUM_STATUS) pick->wants |= NP_WANT_CHECKSUMS;
    if (e->field && np_protocol_at(e->protocol)->has_trailer && e->how == NP_ROW_COMPUTED)
      pick->wants |= NP_WANT_TRAILERS;
    if (e->field && e->protocol == NP_PROTOCOL_frame) note_frame_row(pick, e->row);
  }
  for (unsigned id = 0; id < protocols; id++)
    if (pick->first[id + 1] < pick->first[id]) pick->first[id + 1] = pick->first[id];
  return true;
}

void np__pick_free(struct np_pick *pick) {
  free(pick->entries);
  free(pick->first);
  free(pick->slow);
}

/* ---- Reading directly ---- */

static void read_entry(const struct np_place *place, const struct np_pick_entry *entry,
                       const struct np_taker *taker) {
  struct np_value value;
  unsigned flags = place->layer->flags;
  if (np__row_read(place, entry->field, entry->how, &value))
    taker->take(taker->context, entry->column, &value, flags);
}

static void read_layer(const struct np_pick *pick, const struct np_place *place,
                       const struct np_taker *taker) {
  uint16_t id = place->layer->protocol;
  const struct np_pick_entry *entry = &pick->entries[pick->first[id]];
  const struct np_pick_entry *end = &pick->entries[pick->first[id + 1]];
  for (; entry < end; entry++) read_entry(place, entry, taker);
}

/* ---- Reading by np_visit ---- */

struct visit {
  const struct np_pick *pick;
  const struct np_taker *taker;
  unsigned flags; /* of the layer at hand */
};

static void visit_entries(struct visit *visit, uint16_t row, const struct np_value *value) {
  const struct np_pick *pick = visit->pick;
  for (uint32_t i = pick->first[value->protocol]; i < pick->first[value->protocol + 1]; i++)
    if (pick->entries[i].row == row)
      visit->taker->take(visit->taker->context, pick->entries[i].column, value, visit->flags);
}

static void visit_layer(void *context, const struct np_layer *layer, uint32_t index) {
  struct visit *visit = context;
  visit->flags = layer->flags;
  const struct np_value value = {.protocol = layer->protocol,
                                 .row = NP_NO_PROTOCOL,
                                 .layer = index,
                                 .bit_offset = (uint64_t)layer->offset * 8};
  visit_entries(visit, NP_NO_PROTOCOL, &value);
}

static void visit_field(void *context, const struct np_value *value) {
  visit_entries(context, value->row, value);
}

/* Does a layer have asked rows that only np_visit shows? How much of a quoted packet there is, the
 * layer index does not tell: it may end before its parent does (RFC 4884). */
static bool needs_visit(const struct np_pick *pick, const struct np_layer *layers, uint32_t count) {
  for (uint32_t i = 0; i < count; i++) {
    uint16_t id = layers[i].protocol;
    unsigned slow = pick->slow[id];
    if (layers[i].flags & NP_LAYER_QUOTED && pick->first[id] < pick->first[id + 1]) return true;
    if (!slow || layers[i].flags & NP_LAYER_CUT) continue;
    if (slow & 1U << NP_ROW_COMPUTED || layers[i].flags & NP_LAYER_DETAILS) return true;
  }
  return false;
}

/* The names of the layers take a walk of their own: not for a number or a time. */
static void read_frame(const struct np_pick *pick, const struct np_engine *engine,
                       const struct np_packet *packet, const struct np_taker *taker) {
  if (pick->first[NP_PROTOCOL_frame] == pick->first[NP_PROTOCOL_frame + 1]) return;
  struct visit visit = {pick, taker, 0};
  const struct np_visitor visitor = {.context = &visit, .wants = pick->wants, .field = visit_field};
  const struct np_layer layer = {.protocol = NP_PROTOCOL_frame};
  visit_layer(&visit, &layer, NP_FRAME_LAYER);
  np__visit_frame(engine, packet, &visitor, pick->frame_names);
}

void np__pick_packet(const struct np_pick *pick, const struct np_engine *engine,
                     const struct np_packet *packet, const struct np_layer *layers, uint32_t count,
                     const struct np_taker *taker) {
  read_frame(pick, engine, packet, taker);
  if (needs_visit(pick, layers, count)) {
    struct visit visit = {pick, taker, 0};
    const struct np_visitor visitor = {
        .context = &visit, .wants = pick->wants, .layer = visit_layer, .field = visit_field};
    np_visit(engine, packet, &visitor);
    return;
  }
  struct np_place place = {.bytes = packet->bytes, .captured = packet->caplen};
  for (uint32_t i = 0; i < count; i++) {
    np__place_enter(&place, &layers[i], i);
    read_layer(pick, &place, taker);
  }
}
