/* streams.c - what flows and the bytes of TCP streams take per packet: bench_streams flows|streams
 * FILE. */
#include <stdbool.h>
#include <string.h>

#include "block/block.h"
#include "hop.h"
#include "measure.h"
#include "np/file.h"
#include "np/streams.h"

static bool wants(void *context, const struct np_flow *flow) {
  (void)context;
  (void)flow;
  return true;
}

static void add_bytes(void *context, const struct np_flow *flow, uint32_t side,
                      const struct np_stream_data *data) {
  struct measure *m = context;
  (void)flow;
  (void)side;
  m->bytes += data->length;
}

static void run(const char *path, bool data, struct measure *m) {
  const struct np_streams_calls calls = {
      .context = m, .begin = data ? wants : NULL, .data = data ? add_bytes : NULL};
  struct np_error error;
  struct np_engine *engine = np_engine_new(NULL, NULL);
  struct np_block *block = np_block_new(NULL);
  struct np_streams *streams = engine ? np_streams_new(NULL, &calls, engine) : NULL;
  struct np_input *input;
  struct np_source *source;
  if (!block || !streams) fail("out of memory");
  if (np_input_open(path, &input, &error) != NP_OK) fail(error.message);
  if (np_file_open(input, engine, NULL, &source, &error) != NP_OK) fail(error.message);
  enum np_status status = NP_OK;
  while (status == NP_OK) {
    np_block_reset(block);
    status = source->operations->read(source, block, &error);
    m->packets += block->packet_count;
    np_block_seal(block);
    if (np_streams_add(streams, block, 0, &error) != NP_OK) fail(error.message);
  }
  if (status != NP_END) fail(error.message);
  np_streams_end(streams);
  source->operations->close(source);
  np_streams_free(streams);
  np_block_free(block);
  np_engine_free(engine);
}

int main(int count, char **arguments) {
  struct measure m = {.packets = 0};
  bool data = count == 3 && strcmp(arguments[1], "streams") == 0;
  if (count != 3 || (!data && strcmp(arguments[1], "flows") != 0))
    fail("usage: bench_streams flows|streams FILE");
  measure_start(&m);
  run(arguments[2], data, &m);
  measure_print(&m);
  return 0;
}
