/* engine.c - the walk through a packet's layers, for both ways of reading it. */
#include "dissect/dissector.h"
#include "dissect/pattern.h"
#include "dissect/visit.h"
#include "dissect/walk.h"

static void note(struct np_dissector *d, enum np_problem problem, uint16_t row, uint32_t offset,
                 uint32_t needed, uint32_t available, const char *text) {
  if (d->flags & NP_LAYER_NOTE) return;
  d->flags |= NP_LAYER_NOTE;
  d->note = (struct np_note){problem, d->id, row, d->index, offset, needed, available, text};
}

void np__note(struct np_dissector *d, enum np_problem problem, const struct np_field *row,
              uint64_t offset, uint64_t needed, uint64_t available, const char *text) {
  uint16_t at = row ? (uint16_t)(row - d->protocol->fields) : NP_NO_PROTOCOL;
  note(d, problem, at, (uint32_t)offset, (uint32_t)needed, (uint32_t)available, text);
}

void np_malformed(struct np_dissector *d, const struct np_field *row, const char *why) {
  uint64_t offset = d->start + (row->bit > 0 ? (uint32_t)row->bit / 8 : 0);
  np__note(d, NP_MALFORMED, row, offset, 0, 0, why);
}

void np__end_beyond(struct np_dissector *d, const struct np_field *row, uint64_t length) {
  uint64_t end = d->start + length;
  if (d->recording) np__record_spoil(d->recording);
  if (np_is_quoted(d))
    d->declared = end > UINT32_MAX ? UINT32_MAX : (uint32_t)end;
  else if (!np_is_part(d))
    np__note(d, NP_MALFORMED, row, d->start, length, d->declared - d->start,
             "declares more bytes than its parent holds");
}

bool np_look(const struct np_dissector *d, uint32_t bit, uint32_t width, uint64_t *value) {
  const struct np_field bits = {.bit = (int32_t)bit, .width = (uint16_t)width};
  uint64_t end = d->start + ((uint64_t)bit + width + 7) / 8;
  *value = 0;
  if (end > d->captured) {
    if (d->recording) np__record_spoil(d->recording);
    return false;
  }
  if (d->recording) np__record_extent(d->recording, end);
  *value = np_get(d, &bits);
  return true;
}

/* Who is bound to a port, when the walk is recorded: that nobody is bound holds for many ports. */
static void record_ports(const struct np_dissector *d, enum np_table table,
                         const struct np_field *row, const struct np_field *other) {
  bool bound = d->next != NP_NO_PROTOCOL;
  if (bound) {
    np__record_bits(d->recording, d->start, row);
    np__record_bits(d->recording, d->start, other);
  } else if (!np_is_empty(d->engine, table)) {
    np__record_port(d->recording, d, table, row);
    np__record_port(d->recording, d, table, other);
  }
}

void np_next_by_port(struct np_dissector *d, enum np_table table, const struct np_field *row,
                     const struct np_field *other) {
  uint64_t port = np_bits(d->bytes + d->start, (uint64_t)row->bit, row->width);
  uint64_t second = np_bits(d->bytes + d->start, (uint64_t)other->bit, other->width);
  uint64_t low = port < second ? port : second;
  uint64_t high = port < second ? second : port;
  if (!np_next(d, table, low)) np_next(d, table, high);
  if (d->recording) record_ports(d, table, row, other);
}

/* Is an address of this family here, all of it captured? */
static bool holds_address(const struct np_dissector *d, const struct np_cursor *at,
                          uint32_t length) {
  struct np_cursor probe = *at;
  return length <= d->address_length && np_cursor_need(&probe, (uint64_t)length * 8);
}

void np_set_source(struct np_dissector *d, const struct np_cursor *at, uint32_t length) {
  if (length == d->address_length && holds_address(d, at, length))
    d->source = (uint32_t)(at->bit / 8);
}

void np_set_destination(struct np_dissector *d, const struct np_cursor *at, uint32_t length) {
  if (!holds_address(d, at, length)) return;
  d->tail = (uint32_t)(at->bit / 8);
  d->tail_length = length;
}

/* The header is not complete: whose fault is it? */
static void cut_header(struct np_dissector *d, uint32_t needed) {
  d->flags |= NP_LAYER_CUT;
  d->header = needed;
  if (d->declared - d->start < needed)
    note(d, NP_MALFORMED, NP_NO_PROTOCOL, d->start, needed, d->declared - d->start,
         "the header does not fit into its parent");
  else if (!np_is_quoted(d))
    note(d, NP_TRUNCATED, NP_NO_PROTOCOL, d->start, needed, np_captured_length(d),
         "the header was not captured whole");
}

/* One layer: checks and dissects its header. */
static inline void dissect_layer(struct np_dissector *d) {
  const struct np_step *step = &d->engine->steps[d->id];
  d->protocol = step->protocol;
  d->header = step->header;
  if ((uint64_t)d->start + step->header > d->captured) {
    cut_header(d, step->header);
    return;
  }
  if (step->dissect) step->dissect(d);
  if (d->header >= step->details_from) d->flags |= NP_LAYER_DETAILS;
}

/* Make the child the layer at hand. False when there is none. */
static inline bool descend(struct np_dissector *d) {
  if (d->next == NP_NO_PROTOCOL) return false;
  if (d->header > 0 && d->header >= d->declared - d->start) return false;
  d->start += d->header;
  if (d->child_end) {
    d->declared = d->child_end;
    if (d->captured > d->declared) d->captured = d->declared;
    d->child_end = 0;
  }
  d->id = d->next;
  d->next = NP_NO_PROTOCOL;
  d->flags = d->child_flags;
  d->index++;
  return true;
}

uint32_t np__payload_end(const struct np_dissector *d) {
  struct np_dissector child = *d;
  child.visitor = NULL;
  if (d->declared < d->given || !descend(&child)) return d->declared;
  if (d->engine->steps[child.id].protocol->has_trailer) return d->declared;
  dissect_layer(&child);
  return child.declared;
}

/* Write down the layer at hand; the last one possible has no child. */
static inline void finish_layer(struct np_dissector *d, struct np_layer *layer) {
  if (d->index + 1 == NP_MAX_LAYERS && d->next != NP_NO_PROTOCOL) {
    note(d, NP_LIMIT, NP_NO_PROTOCOL, d->start, 0, 0, "more layers than the limit");
    d->next = NP_NO_PROTOCOL;
  }
  *layer = (struct np_layer){d->id, d->flags, d->start, d->header, d->declared - d->start};
}

/* Start at the packet's first layer. False when its link type is unknown. Member by member:
 * clearing the whole structure would cost a third of a small packet's dissection. */
static inline bool start(struct np_dissector *d, const struct np_engine *engine,
                         const uint8_t *bytes, uint32_t caplen, uint32_t len, uint16_t link_type) {
  d->id = np_lookup(engine, NP_BY_LINK_TYPE, link_type);
  if (d->id == NP_NO_PROTOCOL) return false;
  d->bytes = bytes;
  d->engine = engine;
  d->recording = NULL;
  d->start = 0;
  d->captured = caplen;
  d->declared = len > caplen ? len : caplen;
  d->next = NP_NO_PROTOCOL;
  d->flags = 0;
  d->child_flags = 0;
  d->index = 0;
  d->address_length = 0;
  d->tail_length = 0;
  d->child_end = 0;
  d->unbounded = false;
  return true;
}

struct np_walk np__walk(const struct np_engine *engine, const uint8_t *bytes, uint32_t caplen,
                        uint32_t len, uint16_t link_type, struct np_layer *layers) {
  struct np_dissector d;
  unsigned flags = 0;
  if (!start(&d, engine, bytes, caplen, len, link_type)) return (struct np_walk){0, 0};
  d.visitor = NULL;
  d.packet = NULL;
  do {
    dissect_layer(&d);
    finish_layer(&d, &layers[d.index]);
    flags |= d.flags;
  } while (descend(&d));
  return (struct np_walk){d.index + 1, flags};
}

struct np_walk np__walk_recorded(const struct np_engine *engine, const uint8_t *bytes,
                                 uint32_t caplen, uint32_t len, uint16_t link_type,
                                 struct np_layer *layers, struct np_recording *recording) {
  struct np_dissector d;
  unsigned flags = 0;
  bool more = true;
  if (!start(&d, engine, bytes, caplen, len, link_type)) return (struct np_walk){0, 0};
  d.visitor = NULL;
  d.packet = NULL;
  d.recording = recording;
  while (more) {
    dissect_layer(&d);
    finish_layer(&d, &layers[d.index]);
    flags |= d.flags;
    bool has_child = d.next != NP_NO_PROTOCOL;
    more = descend(&d);
    uint32_t index = more ? d.index - 1 : d.index;
    np__record_layer(recording, index, &layers[index], has_child, more);
  }
  return (struct np_walk){d.index + 1, flags};
}

uint32_t np_dissect(const struct np_engine *engine, const struct np_packet *packet,
                    struct np_layer *layers) {
  return np__walk(engine, packet->bytes, packet->caplen, packet->len, packet->link_type, layers)
      .count;
}

void np_visit(const struct np_engine *engine, const struct np_packet *packet,
              const struct np_visitor *visitor) {
  struct np_layer layer;
  struct np_dissector d;
  if (packet->has_far_time && visitor->note) np__note_far_time(visitor);
  if (visitor->wants & NP_WANT_FRAME) np__show_frame(engine, packet, visitor);
  if (!start(&d, engine, packet->bytes, packet->caplen, packet->len, packet->link_type)) return;
  d.visitor = visitor;
  d.packet = packet;
  do {
    d.given = d.declared;
    dissect_layer(&d);
    finish_layer(&d, &layer);
    np__show_layer(&d, &layer);
  } while (descend(&d));
}
