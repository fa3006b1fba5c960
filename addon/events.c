/* events.c - fields of many packets at once: what a visitor sees, as 32-bit words that JavaScript
 * reads.
 *
 * The words begin with how many packets they are about, and of how many there is an event. Then
 * comes where the events of each packet begin, with their end behind the last one. They lie by
 * layers: its protocol and index, where those of the next layer begin, and an event per field, and
 * where a record opens and closes. lib/packet/events.js reads them. */
#include <string.h>

#include "addon.h"

/* Low 16 bits of the first word; the high ones have the row, or the protocol of a layer. */
enum kind {
  EVENT_LAYER,  /* index, end */
  EVENT_NUMBER, /* value */
  EVENT_LONG,   /* value, low word first */
  EVENT_SPAN,   /* bytes of the packet: offset, length */
  EVENT_MADE,   /* bytes of its own: length, the bytes, filled up to a word */
  EVENT_OPEN,
  EVENT_CLOSE
};

enum { HEAD_WORDS = 2, DONE = 0, FOUND = 1, NO_LAYER = 0 };

struct events {
  uint32_t *words;
  size_t capacity;
  size_t used;  /* what it would take, also past the capacity */
  size_t layer; /* where the events of the layer at hand begin, or NO_LAYER */
  uint32_t index;
  struct np_packet packet; /* at hand */
};

/* The place of so many more words; NULL where there is no room. */
static inline uint32_t *take(struct events *events, size_t count) {
  size_t at = events->used;
  events->used += count;
  return events->used <= events->capacity ? events->words + at : NULL;
}

static void end_layer(const struct events *events) {
  if (events->layer != NO_LAYER && events->used <= events->capacity)
    events->words[events->layer + 2] = (uint32_t)events->used;
}

static void begin_layer(struct events *events, const struct np_value *value) {
  end_layer(events);
  events->layer = events->used;
  events->index = value->layer;
  uint32_t *words = take(events, 3);
  if (!words) return;
  words[0] = EVENT_LAYER | (uint32_t)value->protocol << 16;
  words[1] = value->layer;
}

/* The place of an event's `count` words; the first one is written. */
static inline uint32_t *add(struct events *events, enum kind kind, const struct np_value *value,
                            size_t count) {
  if (events->layer == NO_LAYER || events->index != value->layer) begin_layer(events, value);
  uint32_t *words = take(events, count);
  if (words) words[0] = kind | (uint32_t)value->row << 16;
  return words;
}

static bool lies_in(const struct np_packet *packet, const struct np_value *value) {
  return !value->is_made && value->bytes >= packet->bytes &&
         value->bytes + value->length <= packet->bytes + packet->caplen;
}

static void add_span(struct events *events, const struct np_value *value) {
  uint32_t *words = add(events, EVENT_SPAN, value, 3);
  if (!words) return;
  words[1] = (uint32_t)(value->bytes - events->packet.bytes);
  words[2] = value->length;
}

static void add_made(struct events *events, const struct np_value *value) {
  size_t filled = ((size_t)value->length + sizeof(uint32_t) - 1) / sizeof(uint32_t);
  uint32_t *words = add(events, EVENT_MADE, value, 2 + filled);
  if (!words) return;
  words[1] = value->length;
  if (filled > 0) words[1 + filled] = 0;
  memcpy(words + 2, value->bytes, value->length);
}

static void add_number(struct events *events, const struct np_value *value) {
  bool is_long = value->number > UINT32_MAX;
  uint32_t *words = add(events, is_long ? EVENT_LONG : EVENT_NUMBER, value, is_long ? 3 : 2);
  if (!words) return;
  words[1] = (uint32_t)value->number;
  if (is_long) words[2] = (uint32_t)(value->number >> 32);
}

static void on_field(void *context, const struct np_value *value) {
  struct events *events = context;
  switch (value->field->type) {
    case NP_IPV6:
    case NP_BYTES:
    case NP_STRING:
    case NP_PAYLOAD:
      if (lies_in(&events->packet, value))
        add_span(events, value);
      else if (value->bytes)
        add_made(events, value);
      return;
    default:
      break;
  }
  add_number(events, value);
}

static void on_open(void *context, const struct np_value *value) {
  add(context, EVENT_OPEN, value, 1);
}

static void on_close(void *context, const struct np_value *value) {
  add(context, EVENT_CLOSE, value, 1);
}

/* What is asked of each packet. */
struct question {
  const struct np_engine *engine;
  const uint8_t *slab;
  size_t size;
  struct np_interfaces *interfaces; /* of the packets, or NULL */
  uint32_t protocol;                /* or NP_NO_PROTOCOL for all */
  unsigned wants;
  struct np_row_places *places; /* for several packets; or NULL */
};

/* The events of a packet, if it has such layers. False when there is no such packet. */
static bool add_packet(struct events *events, const struct question *question, uint32_t index) {
  const struct np_visitor visitor = {
      .context = events,
      .wants = question->wants,
      .protocol = question->protocol == NP_NO_PROTOCOL ? NULL : np_protocol_at(question->protocol),
      .field = on_field,
      .open = on_open,
      .close = on_close};
  bool is_there;
  events->layer = NO_LAYER;
  if (visitor.protocol) {
    events->packet.interfaces = question->interfaces;
    is_there = np_slab_visit(question->engine, question->slab, question->size, index,
                             &events->packet, &visitor, question->places);
  } else {
    is_there = np_slab_packet(question->slab, question->size, index, &events->packet);
    events->packet.interfaces = question->interfaces;
    if (is_there) np_visit(question->engine, &events->packet, &visitor);
  }
  end_layer(events);
  return is_there;
}

/* The packets from `first` on, at most `count`, as far as they fit. If the first one does not,
 * FOUND tells how many words it takes. */
static void add_packets(struct events *events, const struct question *question, uint32_t first,
                        uint32_t count) {
  uint32_t *words = events->words;
  uint32_t done = 0;
  uint32_t found = 0;
  events->used = (size_t)HEAD_WORDS + count + 1;
  words[HEAD_WORDS] = (uint32_t)events->used;
  while (done < count) {
    size_t before = events->used;
    if (!add_packet(events, question, first + done)) break;
    if (events->used > events->capacity) break;
    if (events->used > before) found++;
    words[HEAD_WORDS + ++done] = (uint32_t)events->used;
  }
  words[DONE] = done;
  words[FOUND] = done == 0 && events->used > events->capacity ? (uint32_t)events->used : found;
}

/* Do two pieces of memory share a byte? What is read must not change meanwhile. */
static bool overlap(const uint8_t *a, size_t a_size, const uint8_t *b, size_t b_size) {
  return a < b + b_size && b < a + a_size;
}

/* (slab, first, count, protocol, wants, words, engine, session or undefined): see above. */
static napi_value visit(napi_env env, napi_callback_info info) {
  napi_value arguments[8];
  uint8_t *slab, *words;
  size_t size, room;
  uint32_t first = 0, count = 0, protocol = NP_NO_PROTOCOL, wants = 0;
  np_addon_arguments(env, info, arguments, 8);
  if (!np_addon_bytes(env, arguments[0], &slab, &size) ||
      !np_addon_bytes(env, arguments[5], &words, &room))
    return NULL;
  napi_get_value_uint32(env, arguments[1], &first);
  napi_get_value_uint32(env, arguments[2], &count);
  napi_get_value_uint32(env, arguments[3], &protocol);
  napi_get_value_uint32(env, arguments[4], &wants);
  if (overlap(slab, size, words, room))
    return np_addon_type_error(env, "the events would be written over the packet");
  if ((uintptr_t)words % sizeof(uint32_t) != 0)
    return np_addon_type_error(env, "the events need a Uint32Array");
  if (protocol != NP_NO_PROTOCOL && protocol >= np_protocol_count())
    return np_addon_type_error(env, "there is no such protocol");
  const struct addon_decoder *decoder = np_addon_decoder(env, arguments[6]);
  if (!decoder) return NULL;
  /* Only rows of `frame` tell of interfaces, and a session takes long to unwrap. */
  const struct addon_handle *h =
      wants & NP_WANT_FRAME ? np_addon_optional_session(env, arguments[7]) : NULL;
  struct events events = {.words = (uint32_t *)(void *)words, .capacity = room / sizeof(uint32_t)};
  if (count >= events.capacity || events.capacity - count <= HEAD_WORDS)
    return np_addon_type_error(env, "there is no room for the events of so many packets");
  const unsigned known = NP_WANT_CHECKSUMS | NP_WANT_FRAME | NP_WANT_TRAILERS | NP_WANT_VARIABLE;
  /* What a tree of variable rows has, and a lookup among them, is shown. */
  if ((wants & known) == NP_WANT_VARIABLE) wants |= NP_WANT_SHOWN;
  const struct question question = {.engine = decoder->engine,
                                    .slab = slab,
                                    .size = size,
                                    .interfaces = h ? np_metadata_interfaces(h->metadata) : NULL,
                                    .protocol = protocol,
                                    .wants = wants & (known | NP_WANT_SHOWN),
                                    .places = count > 1 ? np_row_places_new() : NULL};
  add_packets(&events, &question, first, count);
  np_row_places_free(question.places);
  return NULL;
}

void np_addon_events_exports(napi_env env, napi_value exports) {
  np_addon_export(env, exports, "visit", visit);
}
