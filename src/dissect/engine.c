/* engine.c - the walk through a packet's layers, one loop for both ways of reading it. */
#include "dissect/dissector.h"
#include "dissect/show.h"

static void note(struct np_dissector *d, enum np_problem problem, uint16_t row, uint32_t offset,
                 uint32_t needed, uint32_t available, const char *text) {
  d->flags |= NP_LAYER_NOTE;
  if (d->note.problem != NP_NO_PROBLEM) return;
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

void np_end_at(struct np_dissector *d, const struct np_field *row, uint64_t length) {
  uint64_t end = d->start + length;
  if (end <= d->declared) {
    d->declared = (uint32_t)end;
    if (d->captured > d->declared) d->captured = d->declared;
  } else if (np_is_quoted(d)) {
    d->declared = end > UINT32_MAX ? UINT32_MAX : (uint32_t)end;
  } else {
    np__note(d, NP_MALFORMED, row, d->start, length, d->declared - d->start,
             "declares more bytes than its parent holds");
  }
}

bool np_next(struct np_dissector *d, enum np_table table, uint64_t value) {
  if (value > UINT32_MAX) return false;
  uint16_t id = np_lookup(d->engine, table, (uint32_t)value);
  if (id == NP_NO_PROTOCOL) return false;
  d->next = id;
  return true;
}

void np_next_by_port(struct np_dissector *d, enum np_table table, uint64_t port, uint64_t other) {
  uint64_t low = port < other ? port : other;
  uint64_t high = port < other ? other : port;
  if (!np_next(d, table, low)) np_next(d, table, high);
}

void np_set_addresses(struct np_dissector *d, const struct np_field *source,
                      const struct np_field *destination) {
  d->source = d->start + (uint32_t)source->bit / 8;
  d->destination = d->start + (uint32_t)destination->bit / 8;
  d->address_length = source->width / 8U;
  d->tail_length = 0;
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
static void dissect_layer(struct np_dissector *d) {
  const struct np_protocol *p = d->protocol;
  uint32_t fixed = p->header_bits / 8U;
  d->header = fixed;
  if (np_captured_length(d) < fixed) {
    cut_header(d, fixed);
    return;
  }
  if (p->dissect) p->dissect(d);
  if (p->details && (d->header > fixed || p->details_in_body)) d->flags |= NP_LAYER_DETAILS;
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
  d->protocol = np_protocol_at(d->id);
  d->next = NP_NO_PROTOCOL;
  d->flags = d->child_flags;
  d->note.problem = NP_NO_PROBLEM;
  d->index++;
  return true;
}

static inline uint32_t walk(struct np_dissector *d, struct np_layer *layers) {
  uint32_t count = 0;
  do {
    dissect_layer(d);
    bool deep = count + 1 == NP_MAX_LAYERS && d->next != NP_NO_PROTOCOL;
    if (deep) {
      note(d, NP_LIMIT, NP_NO_PROTOCOL, d->start, 0, 0, "more layers than the limit");
      d->next = NP_NO_PROTOCOL;
    }
    layers[count] = (struct np_layer){d->id, d->flags, d->start, d->header, d->declared - d->start};
    if (d->visitor) np__show_layer(d, &layers[count]);
    count++;
  } while (descend(d));
  return count;
}

/* Start at the packet's first layer. False when its link type is unknown. Member by member:
 * clearing the whole structure would cost a third of a small packet's dissection. */
static inline bool start(struct np_dissector *d, const struct np_engine *engine,
                         const struct np_packet *packet, const struct np_visitor *visitor) {
  d->id = np_lookup(engine, NP_BY_LINK_TYPE, packet->link_type);
  if (d->id == NP_NO_PROTOCOL) return false;
  d->bytes = packet->bytes;
  d->engine = engine;
  d->protocol = np_protocol_at(d->id);
  d->start = 0;
  d->captured = packet->caplen;
  d->declared = packet->len > packet->caplen ? packet->len : packet->caplen;
  d->next = NP_NO_PROTOCOL;
  d->flags = 0;
  d->child_flags = 0;
  d->index = 0;
  d->note.problem = NP_NO_PROBLEM;
  d->address_length = 0;
  d->tail_length = 0;
  d->child_end = 0;
  d->visitor = visitor;
  d->packet = packet;
  return true;
}

uint32_t np_dissect(const struct np_engine *engine, const struct np_packet *packet,
                    struct np_layer *layers) {
  struct np_dissector d;
  return start(&d, engine, packet, NULL) ? walk(&d, layers) : 0;
}

void np_visit(const struct np_engine *engine, const struct np_packet *packet,
              const struct np_visitor *visitor) {
  struct np_layer layers[NP_MAX_LAYERS];
  struct np_dissector d;
  if (visitor->wants & NP_WANT_FRAME) np__show_frame(engine, packet, visitor);
  if (start(&d, engine, packet, visitor)) walk(&d, layers);
}
