/* fields.c - print fields of the packets of a capture file, a line each.
 *
 *   fields FILE NAME...     such as: fields trace.pcap ip.src tcp.dstport
 *
 * With an installed library: cc fields.c $(pkg-config --cflags --libs np) -o fields */
#include <np/np.h>
#include <stdio.h>

/* What the program holds, and main frees. */
struct program {
  struct np_engine *engine;
  struct np_line *line;
  struct np_source *source;
  struct np_block *block;
};

static void print_block(const struct program *program) {
  struct np_text text = {NULL, 0, 0, false};
  struct np_packet packet;
  for (uint32_t i = 0; np_block_packet(program->block, i, &packet); i++) {
    packet.interfaces = np_metadata_interfaces(program->source->metadata);
    np_line_packet(program->line, program->engine, &packet, &text);
  }
  fwrite(text.bytes, 1, text.length, stdout);
  np_text_free(&text);
}

static enum np_status prepare(struct program *program, const char *path, const char *const *names,
                              size_t count, struct np_error *error) {
  struct np_input *input;
  program->engine = np_engine_new(NULL, NULL);
  program->block = np_block_new(NULL);
  if (!program->engine || !program->block) return np_fail(error, NP_E_NO_MEMORY, "out of memory");
  enum np_status status = np_line_new(names, count, NP_LINE_TSV, &program->line, error);
  if (status == NP_OK) status = np_input_open(path, &input, error);
  if (status == NP_OK) status = np_file_open(input, program->engine, NULL, &program->source, error);
  return status;
}

int main(int argc, char **argv) {
  struct program program = {NULL, NULL, NULL, NULL};
  struct np_error error;
  if (argc < 3) {
    fprintf(stderr, "usage: fields FILE NAME...\n");
    return 2;
  }
  enum np_status status =
      prepare(&program, argv[1], (const char *const *)argv + 2, (size_t)argc - 2, &error);
  while (status == NP_OK) {
    status = np_source_read(program.source, &program.block, &error);
    print_block(&program);
  }
  if (status != NP_END) fprintf(stderr, "fields: %s\n", error.message);
  np_source_close(program.source);
  np_block_free(program.block);
  np_line_free(program.line);
  np_engine_free(program.engine);
  return status == NP_END ? 0 : 1;
}
