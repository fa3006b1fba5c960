/* pick.c - some rows of a packet, read directly or from a visit. */
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
  pick->relates |= np__row_is_related(ref);
  return true;
}

enum { DETAILS_PART = 2 };

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
      return DETAILS_PART;
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

/* What it takes to read the row. */
static void note_row(struct np_pick *pick, uint32_t at) {
  const struct np_pick_entry *e = &pick->entries[at];
  bool status = e->field && e->field->type == NP_CHECKSUM_STATUS;
  const struct np_protocol *p = np_protocol_at(e->protocol);
  bool trailer = p->has_trailer && e->how == NP_ROW_COMPUTED;
  bool side = p->asks_side && e->how == NP_ROW_DETAILS;
  struct np_pick_rows *rows = &pick->protocols[e->protocol];
  if (e->field && rows->asked[e->row] != 0) {
    rows->asked[e->row] = 0;
    rows->firsts[e->row] = at;
  }
  if (e->how == NP_ROW_DETAILS) rows->takes |= NP_PICK_DETAILS;
  if (e->how == NP_ROW_COMPUTED) rows->takes |= NP_PICK_COMPUTED;
  if (status || trailer || side) rows->takes |= NP_PICK_WALK;
  if (status) pick->wants |= NP_WANT_CHECKSUMS;
  if (trailer) pick->wants |= NP_WANT_TRAILERS;
}

/* None of the rows of a protocol, and none behind them. */
static uint16_t *no_rows(uint32_t count) {
  uint16_t *rows = malloc((count + 1U) * sizeof *rows);
  for (uint32_t i = 0; rows && i <= count; i++) rows[i] = NP_ROWS_NO_MORE;
  return rows;
}

/* How far the next asked row is, once all are known. */
static void measure_rows(uint16_t *rows, uint32_t count) {
  for (uint32_t i = count; i-- > 0;)
    if (rows[i] != 0 && rows[i + 1] != NP_ROWS_NO_MORE) rows[i] = (uint16_t)(rows[i + 1] + 1);
}

/* One more entry of its protocol, in their order. */
static bool note_entry(struct np_pick *pick, uint32_t at) {
  const struct np_pick_entry *e = &pick->entries[at];
  struct np_pick_rows *rows = &pick->protocols[e->protocol];
  if (!rows->asked) {
    rows->first = at;
    rows->asked = no_rows(np_protocol_at(e->protocol)->field_count);
    rows->firsts = calloc(np_protocol_at(e->protocol)->field_count + 1U, sizeof *rows->firsts);
    rows->places = calloc(1, sizeof *rows->places);
    /* NOLINTNEXTLINE(analyzer-malloc-leak): rows keep it */
    pick->asked[e->protocol] = rows->asked;
  }
  /* NOLINTNEXTLINE(analyzer-malloc-leak): rows keep all of them */
  rows->end = at + 1;
  const bool good = rows->asked && rows->firsts && rows->places;
  if (good) note_row(pick, at);
  return good;
}

bool np__pick_seal(struct np_pick *pick) {
  pick->protocols = calloc(NP_MOST_PROTOCOLS, sizeof *pick->protocols);
  pick->asked = calloc(NP_MOST_PROTOCOLS, sizeof *pick->asked);
  bool good = pick->protocols && pick->asked;
  if (pick->count) qsort(pick->entries, pick->count, sizeof *pick->entries, in_order);
  for (size_t i = 0; i < pick->count && good; i++) good = note_entry(pick, (uint32_t)i);
  for (uint16_t id = 0; good && id < NP_MOST_PROTOCOLS; id++)
    if (pick->asked[id]) measure_rows(pick->protocols[id].asked, np_protocol_at(id)->field_count);
  return good;
}

void np__pick_free(struct np_pick *pick) {
  for (unsigned id = 0; pick->protocols && id < NP_MOST_PROTOCOLS; id++) {
    free(pick->protocols[id].asked);
    free(pick->protocols[id].firsts);
    free(pick->protocols[id].places);
  }
  free(pick->protocols);
  free(pick->asked);
  free(pick->entries);
}

/* ---- Reading ---- */

struct visit {
  const struct np_pick *pick;
  const struct np_taker *taker;
  unsigned flags; /* of the layer at hand */
};

/* The entries of a row are neighbours; of the layer itself, they are its protocol's first ones. */
static void visit_entries(struct visit *visit, uint32_t at, const struct np_value *value) {
  const struct np_pick *pick = visit->pick;
  const uint32_t end = pick->protocols[value->protocol].end;
  for (; at < end && pick->entries[at].row == value->row; at++)
    visit->taker->take(visit->taker->context, pick->entries[at].column, value, visit->flags);
}

static void visit_field(void *context, const struct np_value *value) {
  struct visit *visit = context;
  visit_entries(visit, visit->pick->protocols[value->protocol].firsts[value->row], value);
}

/* What `details` of the layer emits. */
static void read_details(const struct np_pick *pick, const struct np_engine *engine,
                         const struct np_packet *packet, const struct np_place *place,
                         const struct np_taker *taker) {
  const struct np_layer *layer = place->layer;
  const struct np_pick_rows *rows = &pick->protocols[layer->protocol];
  bool has_rows = (layer->flags & NP_LAYER_DETAILS) != 0 || rows->takes & NP_PICK_COMPUTED;
  if (layer->flags & NP_LAYER_CUT || !has_rows) return;
  struct visit visit = {pick, taker, layer->flags};
  const struct np_visitor visitor = {.context = &visit, .wants = pick->wants, .field = visit_field};
  np__visit_details(engine, packet, layer, place->index, place->captured, &visitor, rows->asked,
                    rows->places);
}

static void read_layer(const struct np_pick *pick, const struct np_engine *engine,
                       const struct np_packet *packet, const struct np_place *place,
                       const struct np_taker *taker) {
  const struct np_pick_rows *rows = &pick->protocols[place->layer->protocol];
  bool visited = false;
  for (uint32_t i = rows->first; i < rows->end; i++) {
    const struct np_pick_entry *entry = &pick->entries[i];
    struct np_value value;
    if (part(entry->how) == DETAILS_PART) {
      if (!visited) read_details(pick, engine, packet, place, taker);
      visited = true;
    } else if (np__row_read(place, entry->field, entry->how, &value)) {
      taker->take(taker->context, entry->column, &value, place->layer->flags);
    }
  }
}

static void visit_layer(void *context, const struct np_layer *layer, uint32_t index) {
  struct visit *visit = context;
  visit->flags = layer->flags;
  const struct np_value value = {.protocol = layer->protocol,
                                 .row = NP_NO_PROTOCOL,
                                 .layer = index,
                                 .bit_offset = (uint64_t)layer->offset * 8};
  visit_entries(visit, visit->pick->protocols[layer->protocol].first, &value);
}

/* Does a layer have asked rows that take a walk through all of them? How much of a quoted packet
 * there is, the layer index does not tell: it may end before its parent does (RFC 4884). */
static bool needs_walk(const struct np_pick *pick, const struct np_layer *layers, uint32_t count) {
  for (uint32_t i = 0; i < count; i++) {
    if (!pick->asked[layers[i].protocol]) continue;
    const struct np_pick_rows *rows = &pick->protocols[layers[i].protocol];
    if (layers[i].flags & NP_LAYER_QUOTED) return true;
    if (rows->takes & NP_PICK_WALK && !(layers[i].flags & NP_LAYER_CUT)) return true;
  }
  return false;
}

__attribute__((noinline)) static void read_frame(const struct np_pick *pick,
                                                 const struct np_engine *engine,
                                                 const struct np_packet *packet,
                                                 const struct np_taker *taker) {
  struct visit visit = {pick, taker, 0};
  const struct np_visitor visitor = {.context = &visit, .wants = pick->wants, .field = visit_field};
  const struct np_layer layer = {.protocol = NP_PROTOCOL_frame};
  visit_layer(&visit, &layer, NP_FRAME_LAYER);
  np__visit_frame(engine, packet, &visitor, pick->asked[NP_PROTOCOL_frame]);
}

void np__pick_packet(const struct np_pick *pick, const struct np_engine *engine,
                     const struct np_packet *packet, const struct np_layer *layers, uint32_t count,
                     const struct np_taker *taker) {
  if (pick->asked[NP_PROTOCOL_frame]) read_frame(pick, engine, packet, taker);
  if (needs_walk(pick, layers, count)) {
    struct visit visit = {pick, taker, 0};
    const struct np_visitor visitor = {
        .context = &visit, .wants = pick->wants, .layer = visit_layer, .field = visit_field};
    np__visit_rows(engine, packet, &visitor, pick->asked);
    return;
  }
  struct np_place place = np__place_before(packet->bytes, packet->caplen);
  for (uint32_t i = 0; i < count; i++) {
    np__place_enter(&place, &layers[i], i);
    if (pick->asked[layers[i].protocol]) read_layer(pick, engine, packet, &place, taker);
  }
}
