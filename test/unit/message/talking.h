/* talking.h - connections for tests of messages: bytes in turns, in segments of any sizes, and what
 * is told of them as a text that does not depend on the sizes. */
#ifndef NP_TEST_MESSAGE_TALKING_H
#define NP_TEST_MESSAGE_TALKING_H

#include "../stream/conversation.h"
#include "np/messages.h"

enum { MOST_SEGMENT = 1400, BODY_SHOWN = 200 };

struct talking {
  struct conversation c;
  struct np_engine *engine; /* that outlives it; NULL: one of its own */
  struct np_stream_events *events;
  struct np_messages *messages;
  struct np_block *slabs[64];
  uint32_t next[2];   /* sequence numbers */
  uint32_t most;      /* bytes of a segment */
  uint32_t random;    /* not 0: any number up to `most`, from this seed */
  bool hides_times;   /* which depend on the sizes */
  bool shows_packets; /* their first bytes are told too */
};

static inline uint16_t id_of(const char *name) {
  for (unsigned id = 0; id < np_protocol_count(); id++)
    if (strcmp(np_protocol_at(id)->name, name) == 0) return (uint16_t)id;
  abort();
}

static inline void talk_with(struct talking *t, const struct np_messages_options *options,
                             uint16_t port) {
  converse_with(&t->c, NULL, t->engine);
  np_streams_free(t->c.streams);
  t->c.ports[1] = port;
  t->events = np_stream_events_new();
  const struct np_streams_calls next = np_stream_events_calls(t->events, false, false);
  t->messages = np_messages_new(options, t->c.engine, t->events, &next);
  if (!t->messages) abort();
  const struct np_streams_calls calls = np_messages_calls(t->messages);
  t->c.streams = np_streams_new(NULL, &calls, t->c.engine);
  t->next[0] = 101;
  t->next[1] = 501;
  if (t->most == 0) t->most = MOST_SEGMENT;
}

static inline void stop_talking(struct talking *t) {
  part(&t->c);
  np_messages_free(t->messages);
  np_stream_events_free(t->events);
}

static inline void send_bytes(struct talking *t, uint32_t side, unsigned flags, const void *data,
                              uint32_t length) {
  uint8_t bytes[PACKET_ROOM] = {0x45};
  put16(bytes + 2, 40 + length);
  bytes[8] = 64;
  bytes[9] = 6;
  put32(bytes + 12, t->c.addresses[side]);
  put32(bytes + 16, t->c.addresses[side ^ 1]);
  put16(bytes + 20, t->c.ports[side]);
  put16(bytes + 22, t->c.ports[side ^ 1]);
  put32(bytes + 24, t->next[side] - ((flags & NP_TCP_SYN) != 0));
  put32(bytes + 28, t->next[side ^ 1]);
  bytes[32] = 0x50;
  bytes[33] = (uint8_t)flags;
  put16(bytes + 34, t->c.window);
  if (length > 0) memcpy(bytes + 40, data, length);
  give(&t->c, bytes, 40 + length);
  t->next[side] += length + ((flags & NP_TCP_FIN) != 0);
}

static inline void greet(struct talking *t) {
  send_bytes(t, 0, NP_TCP_SYN, NULL, 0);
  send_bytes(t, 1, NP_TCP_SYN | NP_TCP_ACK, NULL, 0);
  send_bytes(t, 0, NP_TCP_ACK, NULL, 0);
}

/* A side says so many bytes. */
static inline void say_bytes(struct talking *t, uint32_t side, const void *data, size_t length) {
  for (size_t at = 0; at < length;) {
    size_t size = t->most;
    if (t->random) {
      t->random = t->random * 1664525U + 1013904223U;
      size = 1 + (t->random >> 16) % t->most;
    }
    if (size > length - at) size = length - at;
    send_bytes(t, side, NP_TCP_ACK, (const uint8_t *)data + at, (uint32_t)size);
    at += size;
  }
}

static inline void say_text(struct talking *t, uint32_t side, const char *text) {
  say_bytes(t, side, text, strlen(text));
}

/* So many bytes of a side are not captured; the other one acknowledges them, and more. */
static inline void lose_bytes(struct talking *t, uint32_t side, uint32_t length) {
  t->next[side] += length;
}

static inline void finish_both(struct talking *t) {
  send_bytes(t, 0, NP_TCP_FIN | NP_TCP_ACK, NULL, 0);
  send_bytes(t, 1, NP_TCP_FIN | NP_TCP_ACK, NULL, 0);
  send_bytes(t, 0, NP_TCP_ACK, NULL, 0);
}

/* ---- What was told ---------------------------------------------------------------------------
 */

/* The first line of a text. */
static inline void say_line(struct talking *t, const char *what, const uint8_t *at, uint64_t size) {
  uint64_t length = 0;
  while (length < size && at[length] && !strchr("\r\n", at[length])) length++;
  say(&t->c, " %s'%.*s'", what, (int)length, (const char *)at);
}

static inline void say_packet(struct talking *t, uint8_t **slabs, const size_t *sizes,
                              struct np_message_place place) {
  struct np_record r;
  if (place.index == UINT32_MAX ||
      !np_slab_record(slabs[place.slab], sizes[place.slab], place.index, &r)) {
    say(&t->c, " none");
    return;
  }
  say(&t->c, " %u/%u", r.caplen - 40, r.len - 40);
  if (t->shows_packets) say_line(t, "", slabs[place.slab] + r.offset + 40, r.caplen - 40);
}

static inline void say_trailer(struct talking *t, const uint8_t *at, uint64_t left) {
  while (left > 0) {
    uint32_t sizes[2];
    memcpy(sizes, at, sizeof sizes);
    at += sizeof sizes;
    say(&t->c, " trailer '%.*s: %.*s'", (int)sizes[0], (const char *)at, (int)sizes[1],
        (const char *)at + sizes[0]);
    at += sizes[0] + sizes[1];
    left -= sizeof sizes + sizes[0] + sizes[1];
  }
}

static inline void say_exchange(struct talking *t, const struct np_stream_event *event,
                                uint8_t **slabs, const size_t *sizes) {
  const uint8_t *at = (const uint8_t *)(event + 1) + sizeof(struct np_flow);
  struct np_exchange_head head;
  memcpy(&head, at, sizeof head);
  at += sizeof head;
  say(&t->c, "exchange");
  for (uint32_t i = 0; i < head.part_count; i++) {
    struct np_message_part told;
    memcpy(&told, at, sizeof told);
    at += sizeof told + told.gap_count * sizeof(struct np_message_gap);
    say(&t->c, " | %c%s%s", "?qria"[told.role],
        told.flags & NP_MESSAGE_COMPLETE ? "" : " incomplete",
        told.flags & NP_MESSAGE_REJECTED ? " rejected" : "");
    say_packet(t, slabs, sizes, told.place);
    if (told.gap_bytes > 0) say(&t->c, " gap %u", (unsigned)told.gap_bytes);
    if (told.body_size > 0)
      say(&t->c, " body %u%s '%.*s'", (unsigned)told.body_size,
          told.flags & NP_MESSAGE_BODY_CUT ? " cut" : "",
          told.body_kept < BODY_SHOWN ? (int)told.body_kept : (int)BODY_SHOWN, (const char *)at);
    at += (told.body_kept + 7) / 8 * 8;
    if (head.protocol == id_of("http") || head.protocol == id_of("http2"))
      say_trailer(t, at, told.trailer_size);
    else if (told.trailer_size > 0)
      say_line(t, "trailer ", at, told.trailer_size);
    at += (told.trailer_size + 7) / 8 * 8;
  }
  say(&t->c, "\n");
}

static inline void say_lookup(struct talking *t, const struct np_stream_event *event,
                              uint8_t **slabs, const size_t *sizes) {
  struct np_lookup_head head;
  memcpy(&head, (const uint8_t *)(event + 1) + sizeof(struct np_flow), sizeof head);
  say(&t->c, "lookup %u", (unsigned)head.retries);
  say_packet(t, slabs, sizes, head.query);
  say_packet(t, slabs, sizes, head.answer);
  if (head.latency_ns != NP_NO_TIME && !t->hides_times) say(&t->c, " %d ns", (int)head.latency_ns);
  say(&t->c, "\n");
}

/* What was told since the last time, as a text in c.text. */
static inline const char *told_of(struct talking *t) {
  uint8_t *slabs[64];
  size_t sizes[64], size;
  uint64_t lost;
  uint32_t count = 0;
  uint8_t *events = np_stream_events_take(t->events, &size, &lost);
  while (count < 64 && (slabs[count] = np_messages_take(t->messages, &sizes[count])) != NULL)
    count++;
  t->c.length = 0;
  t->c.text[0] = 0;
  for (size_t at = 0; events && at < size;) {
    const struct np_stream_event *event = (const void *)(events + at);
    struct np_message_place place;
    memcpy(&place, event + 1, sizeof place);
    if (event->kind == NP_EVENT_MESSAGE) {
      say(&t->c, "%s %c", np_protocol_at(event->reason)->name, event->side ? 's' : 'c');
      say_packet(t, slabs, sizes, place);
      say(&t->c, "\n");
    }
    if (event->kind == NP_EVENT_EXCHANGE) say_exchange(t, event, slabs, sizes);
    if (event->kind == NP_EVENT_LOOKUP) say_lookup(t, event, slabs, sizes);
    at += event->size;
  }
  for (uint32_t i = 0; i < count; i++) free(slabs[i]);
  free(events);
  return t->c.text;
}

/* What was counted. */
static inline struct np_messages_stats counted(struct talking *t) {
  struct np_messages_stats stats = {0};
  size_t size;
  uint64_t lost;
  np_messages_count(t->messages);
  uint8_t *events = np_stream_events_take(t->events, &size, &lost);
  for (size_t at = 0; events && at < size;) {
    const struct np_stream_event *event = (const void *)(events + at);
    if (event->kind == NP_EVENT_MESSAGE_COUNTS) memcpy(&stats, event + 1, sizeof stats);
    at += event->size;
  }
  free(events);
  return stats;
}

#endif
