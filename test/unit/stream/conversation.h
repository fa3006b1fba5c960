/* conversation.h - packets of a TCP connection for tests, into a block, and what streams tell of
 * them as a text. */
#ifndef NP_TEST_STREAM_CONVERSATION_H
#define NP_TEST_STREAM_CONVERSATION_H

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "np/streams.h"
#include "stream/segment.h"

enum { TEXT_ROOM = 1 << 16, PACKET_ROOM = 2048, LINKTYPE_RAW_IP = 101 };

struct conversation {
  struct np_engine *engine;
  bool is_borrowed; /* the engine */
  struct np_streams *streams;
  struct np_block *block;
  uint64_t number;
  int64_t now_ns;
  uint32_t addresses[2]; /* of side 0 and 1 */
  uint16_t ports[2];
  uint16_t window;
  uint16_t link_type;
  char text[TEXT_ROOM]; /* what was told */
  size_t length;
  uint64_t told; /* bytes of data */
};

static inline void say(struct conversation *c, const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  int length = vsnprintf(c->text + c->length, sizeof c->text - c->length, format, arguments);
  va_end(arguments);
  if (length > 0 && (size_t)length < sizeof c->text - c->length) c->length += (size_t)length;
}

static inline bool say_begin(void *context, const struct np_flow *flow) {
  say(context, "begin %u\n", (unsigned)flow->id);
  return true;
}

static inline void say_closed(void *context, const struct np_flow *flow) {
  static const char *const names[] = {"open",   "fin",     "rst",  "timeout",
                                      "reused", "evicted", "ended"};
  say(context, "closed %u %s\n", (unsigned)flow->id, names[flow->close]);
}

static inline void say_end(void *context, const struct np_flow *flow) {
  say(context, "end %u\n", (unsigned)flow->id);
}

static inline void say_data(void *context, const struct np_flow *flow, uint32_t side,
                            const struct np_stream_data *data) {
  struct conversation *c = context;
  (void)flow;
  c->told += data->length;
  say(c, "%c@%u %.*s\n", side ? 's' : 'c', (unsigned)data->offset, (int)data->length,
      (const char *)data->bytes);
}

static inline void say_gap(void *context, const struct np_flow *flow, uint32_t side,
                           uint64_t offset, uint64_t length, enum np_gap_reason reason) {
  static const char *const names[] = {"acked", "limit", "end", "cut"};
  (void)flow;
  say(context, "%c@%u gap %u %s\n", side ? 's' : 'c', (unsigned)offset, (unsigned)length,
      names[reason]);
}

static inline void say_conflict(void *context, const struct np_flow *flow, uint32_t side,
                                const struct np_stream_conflict *both) {
  (void)flow;
  say(context, "%c@%u conflict %.*s|%.*s\n", side ? 's' : 'c', (unsigned)both->offset,
      (int)both->length, (const char *)both->kept, (int)both->length, (const char *)both->other);
}

/* With an engine that outlives it, or NULL for one of its own. */
static inline void converse_with(struct conversation *c, const struct np_streams_options *options,
                                 struct np_engine *engine) {
  const struct np_streams_calls calls = {.context = c,
                                         .begin = say_begin,
                                         .closed = say_closed,
                                         .end = say_end,
                                         .data = say_data,
                                         .gap = say_gap,
                                         .conflict = say_conflict};
  memset(c, 0, sizeof *c);
  c->is_borrowed = engine != NULL;
  c->engine = engine ? engine : np_engine_new(NULL, NULL);
  c->streams = np_streams_new(options, &calls, c->engine);
  c->block = np_block_new(NULL);
  c->addresses[0] = 0x0a000001;
  c->addresses[1] = 0x0a000002;
  c->ports[0] = 40000;
  c->ports[1] = 7777;
  c->window = 60000;
  c->link_type = LINKTYPE_RAW_IP;
}

static inline void converse(struct conversation *c, const struct np_streams_options *options) {
  converse_with(c, options, NULL);
}

static inline void part(struct conversation *c) {
  np_streams_free(c->streams);
  np_block_free(c->block);
  if (!c->is_borrowed) np_engine_free(c->engine);
}

static inline void put16(uint8_t *at, uint32_t value) {
  at[0] = (uint8_t)(value >> 8);
  at[1] = (uint8_t)value;
}

static inline void put32(uint8_t *at, uint32_t value) {
  put16(at, value >> 16);
  put16(at + 2, value);
}

/* Give the streams a packet. */
static inline void give(struct conversation *c, const uint8_t *bytes, uint32_t length) {
  struct np_error error = {NP_OK};
  c->now_ns += 1000;
  const struct np_record record = {.timestamp_ns = c->now_ns,
                                   .number = ++c->number,
                                   .caplen = length,
                                   .len = length,
                                   .link_type = c->link_type};
  np_block_reset(c->block);
  np_block_copy(c->block, c->engine, &record, bytes);
  np_block_seal(c->block);
  if (np_streams_add(c->streams, c->block, 0, &error) != NP_OK) abort();
}

/* A segment of side `side`, with a window scale of `scale` unless that is NP_NO_SCALE. */
static inline void send_scaled(struct conversation *c, uint32_t side, unsigned flags,
                               uint32_t sequence, uint32_t acknowledged, const char *data,
                               uint8_t scale) {
  enum { IP = 20, TCP = 20, OPTION = 4 };
  uint8_t bytes[PACKET_ROOM] = {0x45};
  uint32_t length = (uint32_t)strlen(data), options = scale == NP_NO_SCALE ? 0 : OPTION;
  put16(bytes + 2, IP + TCP + options + length);
  bytes[8] = 64;
  bytes[9] = 6;
  put32(bytes + 12, c->addresses[side]);
  put32(bytes + 16, c->addresses[side ^ 1]);
  uint8_t *tcp = bytes + IP;
  put16(tcp, c->ports[side]);
  put16(tcp + 2, c->ports[side ^ 1]);
  put32(tcp + 4, sequence);
  put32(tcp + 8, acknowledged);
  tcp[12] = (uint8_t)((TCP + options) / 4 << 4);
  tcp[13] = (uint8_t)flags;
  put16(tcp + 14, c->window);
  if (options) memcpy(tcp + TCP, (const uint8_t[]){3, 3, scale, 0}, OPTION);
  memcpy(tcp + TCP + options, data, length);
  give(c, bytes, IP + TCP + options + length);
}

static inline void send_segment(struct conversation *c, uint32_t side, unsigned flags,
                                uint32_t sequence, uint32_t acknowledged, const char *data) {
  send_scaled(c, side, flags, sequence, acknowledged, data, NP_NO_SCALE);
}

/* The three segments that open a connection whose numbers begin at 100 and 500. */
static inline void open_connection(struct conversation *c) {
  send_segment(c, 0, NP_TCP_SYN, 100, 0, "");
  send_segment(c, 1, NP_TCP_SYN | NP_TCP_ACK, 500, 101, "");
  send_segment(c, 0, NP_TCP_ACK, 101, 501, "");
}

#endif
