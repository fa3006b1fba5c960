/* matcher.c - packets by a filter: masks of 64 first, then those that are still open one by one. */
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "dissect/visit.h"
#include "filter/evaluate.h"
#include "filter/holds.h"
#include "filter/state.h"
#include "table/registry.h"

/* ---- Life ---- */

static bool pick_fields(struct np_matcher *m) {
  const struct np_display *filter = m->filter;
  for (uint32_t i = 0; i < filter->field_count; i++)
    for (uint32_t j = 0; j < filter->fields[i].count; j++)
      if (!np__pick_add(&m->pick, filter->fields[i].refs[j], i)) return false;
  return np__pick_seal(&m->pick);
}

static bool prepare(struct np_matcher *m) {
  const struct np_display *filter = m->filter;
  m->fields = calloc((size_t)filter->field_count + 1, sizeof *m->fields);
  m->origins = calloc((size_t)filter->field_count + 1, sizeof *m->origins);
  m->lists = calloc((size_t)filter->list_count + 1, sizeof *m->lists);
  if (!m->fields || !m->origins || !m->lists) return false;
  for (uint32_t i = 0; i < filter->field_count; i++) {
    if (!filter->fields[i].wants_texts) continue;
    m->origins[i] = calloc(filter->options.values, sizeof *m->origins[i]);
    if (!m->origins[i]) return false;
  }
  return pick_fields(m) && np__mask_init(&m->mask, filter);
}

struct np_matcher *np_matcher_new(struct np_display *filter, const struct np_engine *engine) {
  struct np_matcher *m = calloc(1, sizeof *m);
  if (!m) return NULL;
  m->filter = np_display_share(filter);
  m->engine = engine;
  if (prepare(m)) return m;
  np_matcher_free(m);
  return NULL;
}

void np_matcher_free(struct np_matcher *m) {
  if (!m) return;
  for (uint32_t i = 0; m->fields && i < m->filter->field_count; i++) free(m->fields[i].items);
  for (uint32_t i = 0; m->origins && i < m->filter->field_count; i++) free(m->origins[i]);
  for (uint32_t i = 0; m->lists && i < m->filter->list_count; i++) free(m->lists[i].items);
  free(m->fields);
  free(m->origins);
  free(m->lists);
  np__pick_free(&m->pick);
  np__mask_free(&m->mask);
  np__scratch_free(&m->scratch);
  np__regex_match_free(&m->regex);
  np_display_free(m->filter);
  free(m);
}

void np_matcher_stats(const struct np_matcher *matcher, struct np_matcher_stats *stats) {
  *stats = matcher->stats;
}

/* ---- Values of a packet ---- */

/* Number the layers of each protocol. Those beside each other are one, as in Wireshark: several
 * records of TLS in a segment. */
static void number_layers(struct np_matcher *m) {
  for (uint32_t i = 0; i < m->layer_count; i++) {
    uint16_t before = 0;
    for (uint32_t j = 0; j < i; j++)
      if (m->layers[j].protocol == m->layers[i].protocol) before = m->ordinals[j];
    bool is_beside = before > 0 && (m->layers[i].flags & NP_LAYER_SIBLING) != 0;
    m->ordinals[i] = (uint16_t)(is_beside ? before : before + 1);
  }
  for (uint32_t i = m->layer_count; i-- > 0;) {
    m->totals[i] = m->ordinals[i];
    for (uint32_t j = i + 1; j < m->layer_count; j++)
      if (m->layers[j].protocol == m->layers[i].protocol) m->totals[i] = m->totals[j];
  }
}

/* Where what a layer carries ends, in bytes from the packet's start: layers around it end there at
 * the latest, but for those that nothing cuts, and one before it in the same parent does not count.
 */
static uint32_t end_of(const struct np_matcher *m, uint32_t index) {
  uint64_t captured = m->packet->caplen;
  for (uint32_t i = 0; i <= index; i++) {
    uint64_t end = (uint64_t)m->layers[i].offset + m->layers[i].length;
    bool is_around = i == index || end > m->layers[index].offset;
    if (m->layers[i].flags & (NP_LAYER_UNCUT | NP_LAYER_INNER)) captured = m->packet->caplen;
    if (is_around && end < captured) captured = end;
  }
  return (uint32_t)captured;
}

/* A layer's bytes: its header, unless its table says more; with what it carries where somebody
 * looks for something. */
static void set_layer(const struct np_matcher *m, uint32_t index, struct np_operand *operand) {
  operand->bytes = m->packet->bytes;
  operand->length = operand->reach = m->packet->caplen;
  if (index >= m->layer_count) return;
  const struct np_layer *layer = &m->layers[index];
  uint32_t end = end_of(m, index);
  operand->reach = end > layer->offset ? end - layer->offset : 0;
  if (operand->reach) operand->bytes += layer->offset;
  operand->length = operand->reach;
  bool header_alone = !np_protocol_at(layer->protocol)->has_rest;
  if (header_alone && layer->header_length < operand->length)
    operand->length = layer->header_length;
}

static void set_signed(int64_t number, struct np_operand *operand) {
  operand->is_negative = number < 0;
  operand->number = number < 0 ? 0 - (uint64_t)number : (uint64_t)number;
}

/* Bytes that were made for the visit do not stay. False when there is no room for them. */
static bool set_bytes(struct np_matcher *m, const struct np_value *value,
                      struct np_operand *operand) {
  operand->bytes = value->bytes;
  operand->length = operand->reach = value->length;
  if (!value->is_made || value->length == 0) return true;
  uint8_t *bytes = np__scratch_take(&m->scratch, value->length);
  if (!bytes) return false;
  memcpy(bytes, value->bytes, value->length);
  operand->bytes = bytes;
  return true;
}

/* The bytes in which the bits of a value lie. False where it was not read from the packet. */
static bool set_raw(const struct np_matcher *m, const struct np_value *value,
                    struct np_operand *operand) {
  if (!value->field) {
    set_layer(m, value->layer, operand);
    return true;
  }
  uint64_t begin = value->bit_offset / 8, end = (value->bit_offset + value->width + 7) / 8;
  if (value->width == 0 || end > m->packet->caplen) return false;
  operand->bytes = m->packet->bytes + begin;
  operand->length = operand->reach = (uint32_t)(end - begin);
  return true;
}

static void set_layers(const struct np_matcher *m, const struct np_value *value,
                       struct np_operand *operand) {
  *operand = (struct np_operand){.layer = 1, .layers = 1};
  if (!m->filter->has_layers || value->layer >= m->layer_count) return;
  operand->layer = m->ordinals[value->layer];
  operand->layers = m->totals[value->layer];
}

/* False where the value does not have the form of its kind. */
static bool set_operand(struct np_matcher *m, const struct np_value *value,
                        struct np_operand *operand) {
  enum { IPV4_BYTES = 4 };
  enum np_kind kind = value->field ? np__kind_of(value->field) : NP_KIND_PROTOCOL;
  switch (kind) {
    case NP_KIND_PROTOCOL:
      set_layer(m, value->layer, operand);
      return true;
    case NP_KIND_NUMBER:
    case NP_KIND_FLAG:
      operand->number = value->number;
      if (value->field->type == NP_INT) set_signed((int64_t)value->number, operand);
      return true;
    case NP_KIND_TIME:
      set_signed((int64_t)value->number, operand);
      return true;
    case NP_KIND_IPV4:
      if (value->length != IPV4_BYTES || !set_bytes(m, value, operand)) return false;
      operand->number = np_be32(operand->bytes);
      return true;
    default:
      return set_bytes(m, value, operand);
  }
}

static void take(void *context, uint32_t field, const struct np_value *value, unsigned flags) {
  struct np_matcher *m = context;
  struct np_operand operand;
  (void)flags;
  set_layers(m, value, &operand);
  if (m->filter->fields[field].is_raw) {
    if (set_raw(m, value, &operand)) np__list_add(m, &m->fields[field], &operand);
    return;
  }
  if (!set_operand(m, value, &operand)) {
    m->stats.limited++;
    return;
  }
  struct np_list *list = &m->fields[field];
  if (!np__list_add(m, list, &operand) || !m->origins[field]) return;
  struct np_value *origin = &m->origins[field][list->count - 1];
  *origin = *value;
  origin->bytes = operand.bytes;
}

void np__matcher_look(struct np_matcher *m, const struct np_packet *packet,
                      const struct np_layer *layers, uint32_t count) {
  const struct np_taker taker = {m, take};
  m->stats.visited++;
  m->packet = packet;
  m->layers = layers;
  m->layer_count = count;
  np__scratch_reset(&m->scratch);
  for (uint32_t i = 0; i < m->filter->field_count; i++) m->fields[i].count = m->fields[i].total = 0;
  if (m->filter->has_layers) number_layers(m);
  np__pick_packet(&m->pick, m->engine, packet, layers, count, &taker);
}

/* Does the packet with these layers pass? */
static bool visit(struct np_matcher *m, const struct np_packet *packet,
                  const struct np_layer *layers, uint32_t count) {
  np__matcher_look(m, packet, layers, count);
  return np__holds(m, m->filter->root);
}

bool np_matcher_packet(struct np_matcher *m, const struct np_packet *packet) {
  struct np_layer layers[NP_MAX_LAYERS];
  m->stats.packets++;
  if (!m->filter->root) return true;
  return visit(m, packet, layers, np_dissect(m->engine, packet, layers));
}

/* ---- Packets of a slab ---- */

/* A packet that is still open; false when it is none. */
static bool visit_record(struct np_matcher *m, const struct np_slab *slab, uint32_t index,
                         bool *passes) {
  struct np_record record;
  struct np_layer layers[NP_MAX_LAYERS];
  uint32_t count = 0;
  if (!np__slab_record(slab, index, &record)) return false;
  struct np_packet packet;
  np__slab_packet(slab, index, &record, &packet);
  const struct np_slab_layers list = np__slab_layers(slab, &record);
  while (count < list.count && np__slab_layer(&list, count, &layers[count])) count++;
  *passes = visit(m, &packet, layers, count);
  return true;
}

/* So many packets, up to 64, a bit each. */
static uint64_t first_bits(uint32_t count) {
  return count < NP_GATHER_PACKETS ? (1ULL << count) - 1 : UINT64_MAX;
}

/* Up to 64 packets, a bit each. */
static bool match_some(struct np_matcher *m, const struct np_slab *slab, uint32_t first,
                       uint32_t count, uint64_t *bits) {
  struct np_answer answer = {0, 0};
  uint64_t all = first_bits(count);
  if (m->mask.decides) {
    if (!np__mask_read(&m->mask, slab, first, count)) return false;
    answer = np__mask_holds(&m->mask, m->filter->root);
  }
  *bits = answer.yes & answer.known & all;
  for (uint64_t open = ~answer.known & all; open; open &= open - 1) {
    uint32_t at = (uint32_t)__builtin_ctzll(open);
    bool passes;
    if (!visit_record(m, slab, first + at, &passes)) return false;
    *bits |= (uint64_t)passes << at;
  }
  return true;
}

enum np_status np_matcher_slab(struct np_matcher *m, const uint8_t *slab, size_t size,
                               uint32_t first, uint32_t count, uint8_t *bits, uint32_t *passed) {
  struct np_slab opened;
  *passed = 0;
  if (!np__slab_open(&opened, slab, size, first, count)) return NP_E_INVALID;
  m->stats.packets += count;
  for (uint32_t from = 0; from < count; from += NP_GATHER_PACKETS) {
    uint32_t left = count - from, some = left < NP_GATHER_PACKETS ? left : NP_GATHER_PACKETS;
    uint64_t found = first_bits(some);
    if (m->filter->root && !match_some(m, &opened, first + from, some, &found)) return NP_E_INVALID;
    *passed += (uint32_t)__builtin_popcountll(found);
    for (uint32_t i = 0; i < some; i += 8) bits[(from + i) / 8] = (uint8_t)(found >> i);
  }
  return NP_OK;
}
