/* sequence.c - fuzz target: packets one after the other, through all that remembers: datagrams of
 * fragments, flows, streams, messages, with bounds so small that they are met.
 *
 * Input: two bytes of the link type; options; then for each packet the time since the one before in
 * quarters of a second, two bytes of its length, its bytes. */
#include "fuzz.h"

#include "np/defragment.h"
#include "np/messages.h"
#include "np/stream_events.h"
#include "np/streams.h"

enum { MOST_PACKETS = 64, PACKETS_A_BLOCK = 16, MEMORY = 64 << 10, MESSAGE_MEMORY = 32 << 10 };
enum { SMALL = 1, WHOLES = 2, NO_TUNNELS = 4, BODIES = 8, POLICIES = 7 };

static struct np_engine *engine;
static uint16_t protocols[256];
static uint32_t protocol_count;

/* All that remembers. */
struct memory {
  struct np_defragmenter *wholes; /* or NULL: streams put fragments together */
  struct np_stream_events *events;
  struct np_messages *messages;
  struct np_streams *streams;
  bool is_small;
};

static struct memory remember(unsigned options) {
  struct memory m = {.is_small = (options & SMALL) != 0, .events = np_stream_events_new()};
  const struct np_defragment_options fragments = {
      .policy = (enum np_ip_policy)((options >> 4) % POLICIES),
      .most_memory = m.is_small ? MEMORY : 0,
      .most_datagrams = m.is_small ? 4 : 0,
      .no_tunnels = (options & NO_TUNNELS) != 0};
  const struct np_streams_options bounds = {
      .tcp_policy = (enum np_tcp_policy)((options >> 4) % POLICIES),
      .most_flows = m.is_small ? 4 : 0,
      .most_memory = m.is_small ? MEMORY : 0,
      .most_waiting = m.is_small ? 2000 : 0,
      .no_tunnels = (options & NO_TUNNELS) != 0,
      .fragments = fragments,
      .has_wholes = (options & WHOLES) != 0};
  const struct np_messages_options messages = {.protocols = protocols,
                                               .protocol_count = protocol_count,
                                               .exchanges = true,
                                               .lookups = true,
                                               .queries = true,
                                               .handshakes = true,
                                               .bodies = (options & BODIES) != 0,
                                               .most_message = m.is_small ? 500 : 0,
                                               .most_body = m.is_small ? 300 : 0,
                                               .most_memory = m.is_small ? MESSAGE_MEMORY : 0};
  const struct np_streams_calls next = np_stream_events_calls(m.events, true, true);
  m.messages = np_messages_new(&messages, engine, m.events, &next);
  const struct np_streams_calls calls = np_messages_calls(m.messages);
  m.streams = np_streams_new(&bounds, &calls, engine);
  if (options & WHOLES) m.wholes = np_defragmenter_new(&fragments, engine);
  return m;
}

/* Events fit each other; blocks of messages are ones that can be read. */
static void take_told(struct memory *m) {
  size_t size = 0;
  uint64_t lost;
  uint8_t *events = np_stream_events_take(m->events, &size, &lost);
  for (size_t at = 0; events && at < size;) {
    const struct np_stream_event *event = (const void *)(events + at);
    expect(event->size >= sizeof *event && event->size % 8 == 0 && event->size <= size - at,
           "an event that does not fit");
    at += event->size;
  }
  free(events);
  for (uint8_t *slab = np_messages_take(m->messages, &size); slab;
       slab = np_messages_take(m->messages, &size)) {
    struct np_packet packet;
    for (uint32_t i = 0; np_slab_packet(slab, size, i, &packet); i++) {
      struct np_layer layers[NP_MAX_LAYERS];
      np_dissect(engine, &packet, layers);
    }
    free(slab);
  }
}

static void check_bounds(const struct memory *m) {
  struct np_streams_stats stats;
  np_streams_counts(m->streams, &stats);
  if (!m->is_small) return;
  expect(stats.memory <= MEMORY, "streams take more memory than they may");
  expect(stats.open <= 4, "more flows than there may be");
  expect(stats.fragments.memory <= MEMORY, "fragments take more memory than they may");
}

static void pass(struct memory *m, struct np_block *block) {
  np_block_seal(block);
  if (m->wholes) np_defragmenter_pass(m->wholes, block, 0);
  np_streams_add(m->streams, block, 0, NULL);
  check_bounds(m);
  take_told(m);
  np_block_reset(block);
}

static void forget(struct memory *m) {
  np_streams_end(m->streams);
  np_messages_count(m->messages);
  take_told(m);
  struct np_streams_stats stats;
  np_streams_counts(m->streams, &stats);
  expect(stats.open == 0, "flows that are open behind the end");
  np_streams_free(m->streams);
  np_messages_free(m->messages);
  np_stream_events_free(m->events);
  np_defragmenter_free(m->wholes);
}

int LLVMFuzzerInitialize(int *count, char ***arguments) {
  (void)count;
  (void)arguments;
  engine = np_engine_new(NULL, NULL);
  for (unsigned id = 0; id < np_protocol_count() && protocol_count < 256; id++)
    if (np_messages_has((uint16_t)id)) protocols[protocol_count++] = (uint16_t)id;
  return 0;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
  static const struct np_block_options room = {
      .data_size = 1 << 18, .packets = PACKETS_A_BLOCK, .layers = 1024};
  enum { QUARTER_NS = 250000000 };
  struct input in = {data, size};
  struct np_record record = {.link_type = take_link(&in),
                             .timestamp_ns = INT64_C(1700000000) * 1000000000};
  struct memory m = remember(take_byte(&in));
  struct np_block *block = np_block_new(&room);
  while (in.left > 0 && record.number < MOST_PACKETS) {
    size_t length;
    record.timestamp_ns += (int64_t)take_byte(&in) * QUARTER_NS;
    unsigned most = take_word(&in);
    const uint8_t *bytes = take_bytes(&in, most, &length);
    uint8_t *copy = copy_of(bytes, length);
    record.number++;
    record.caplen = record.len = (uint32_t)length;
    if (!np_block_copy(block, engine, &record, copy)) {
      pass(&m, block);
      np_block_copy(block, engine, &record, copy);
    }
    free(copy);
    if (block->packet_count == PACKETS_A_BLOCK) pass(&m, block);
  }
  pass(&m, block);
  forget(&m);
  np_block_free(block);
  return 0;
}
