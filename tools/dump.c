/* dump.c - np_dump: a capture file as text, with nothing but the C library; for debugging,
 * fuzzing and profiling.
 *
 *   np_dump FILE [text]                    a line per packet for people
 *   np_dump FILE tree                      a JSON object per packet
 *   np_dump FILE tsv|csv|ndjson FIELD...   the fields, by our names or Wireshark's
 *   np_dump FILE columns FIELD...          fills columns and prints only how many values there are
 *   np_dump FILE none                      reads and finds the layers, prints nothing
 *
 * FILE is pcap or pcapng, "-" is standard input. NP_DUMP_REPEAT=n prints each block n times, to
 * have something to measure. Exit status: 0; 1 when the input failed; 2 for a wrong call. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "block/block.h"
#include "np/columns.h"
#include "np/file.h"
#include "np/text.h"

enum mode { TEXT, TREE, TSV, CSV, NDJSON, COLUMNS, NONE, MODE_COUNT };

static const char *const mode_names[MODE_COUNT] = {"text",   "tree",    "tsv", "csv",
                                                   "ndjson", "columns", "none"};

struct dump {
  enum mode mode;
  const char *const *fields;
  size_t field_count;
  struct np_engine *engine;
  struct np_printer *printer;
  struct np_line *line;
  struct np_columns *columns;
  struct np_column_out *out; /* with room for the largest block */
  uint64_t packets;
  uint64_t values; /* COLUMNS */
  struct np_text text;
};

static bool find_mode(const char *name, enum mode *mode) {
  for (int i = 0; i < MODE_COUNT; i++) {
    if (strcmp(name, mode_names[i]) != 0) continue;
    *mode = (enum mode)i;
    return true;
  }
  return false;
}

static enum np_status prepare(struct dump *dump, struct np_error *error) {
  static const enum np_line_format formats[MODE_COUNT] = {
      [TSV] = NP_LINE_TSV, [CSV] = NP_LINE_CSV, [NDJSON] = NP_LINE_NDJSON};
  dump->engine = np_engine_new(NULL, NULL);
  if (dump->engine) dump->printer = np_printer_new(dump->engine);
  if (!dump->printer) return np_fail(error, NP_E_NO_MEMORY, "out of memory");
  if (dump->mode == COLUMNS)
    return np_columns_new(dump->fields, dump->field_count, 0, &dump->columns, error);
  if (dump->mode != TSV && dump->mode != CSV && dump->mode != NDJSON) return NP_OK;
  enum np_status status =
      np_line_new(dump->fields, dump->field_count, formats[dump->mode], &dump->line, error);
  if (status == NP_OK) np_line_header(dump->line, &dump->text);
  return status;
}

static void print_packet(struct dump *dump, const struct np_packet *packet) {
  if (dump->mode == TEXT) {
    np_text_summary(dump->printer, packet, &dump->text);
  } else if (dump->mode == TREE) {
    np_text_tree(dump->printer, packet, &dump->text);
    np_text_string(&dump->text, "\n");
  } else if (dump->line) {
    np_line_packet(dump->line, dump->engine, packet, &dump->text);
  }
}

/* Room for the columns of a block; the data of variable columns grows by what a first try asks. */
static bool make_room(struct np_column_out *out, uint32_t width, uint32_t count) {
  free(out->values);
  free(out->validity);
  out->values = malloc(((size_t)count + 1) * (width ? width : sizeof(uint32_t)));
  out->validity = malloc((size_t)count / 8 + 1);
  return out->values && out->validity;
}

static bool grow_data(struct np_column_out *out, uint32_t room) {
  if (out->data_size <= room) return true;
  uint8_t *data = realloc(out->data, out->data_size);
  if (!data) return false;
  out->data = data;
  return true;
}

static bool fill_columns(struct dump *dump, const struct np_block *block) {
  uint32_t *rooms = calloc(dump->field_count + 1, sizeof *rooms);
  bool good = rooms != NULL;
  for (size_t i = 0; good && i < dump->field_count; i++) {
    uint32_t width;
    np_columns_kind(dump->columns, i, &width);
    good = make_room(&dump->out[i], width, block->packet_count);
    if (dump->out[i].data) free(dump->out[i].data);
    dump->out[i].data = NULL;
    dump->out[i].data_size = 0;
  }
  bool again = true;
  while (good && again) {
    again = false;
    for (size_t i = 0; i < dump->field_count; i++) rooms[i] = dump->out[i].data_size;
    good = np_columns_fill(dump->columns, dump->engine, block->slab, block->slab_size, 0,
                           block->packet_count, dump->out) == NP_OK;
    for (size_t i = 0; good && i < dump->field_count; i++) {
      again |= dump->out[i].data_size > rooms[i];
      good = grow_data(&dump->out[i], rooms[i]);
    }
  }
  for (size_t i = 0; good && i < dump->field_count; i++) dump->values += dump->out[i].valid_count;
  free(rooms);
  return good;
}

static bool print_block(struct dump *dump, struct np_block *block) {
  dump->packets += block->packet_count;
  if (dump->mode == COLUMNS) return fill_columns(dump, block);
  struct np_packet packet;
  for (uint32_t i = 0; dump->mode != NONE && np_block_packet(block, i, &packet); i++) {
    print_packet(dump, &packet);
    if (dump->text.length < 1 << 16) continue;
    fwrite(dump->text.bytes, 1, dump->text.length, stdout);
    dump->text.length = 0;
  }
  return !dump->text.failed;
}

static enum np_status dump_all(struct dump *dump, struct np_source *source, int repeat,
                               struct np_error *error) {
  struct np_block *block = np_block_new(NULL);
  enum np_status status = block ? NP_OK : NP_E_NO_MEMORY;
  while (status == NP_OK) {
    status = np_source_read(source, &block, error);
    bool good = true;
    for (int i = 0; i < repeat && good && block->packet_count; i++) good = print_block(dump, block);
    if (!good) status = np_fail(error, NP_E_NO_MEMORY, "out of memory");
  }
  np_block_free(block);
  return status == NP_END ? NP_OK : status;
}

static enum np_status run(struct dump *dump, const char *path, struct np_error *error) {
  const char *repeat = getenv("NP_DUMP_REPEAT");
  struct np_input *input;
  struct np_source *source;
  enum np_status status = prepare(dump, error);
  if (status != NP_OK) return status;
  status = np_input_open(path, &input, error);
  if (status != NP_OK) return status;
  status = np_file_open(input, dump->engine, NULL, &source, error);
  if (status != NP_OK) return status;
  status = dump_all(dump, source, repeat ? atoi(repeat) : 1, error);
  np_source_close(source);
  return status;
}

static void finish(struct dump *dump) {
  if (dump->text.length) fwrite(dump->text.bytes, 1, dump->text.length, stdout);
  if (dump->mode == COLUMNS)
    printf("%llu packets, %llu values\n", (unsigned long long)dump->packets,
           (unsigned long long)dump->values);
  for (size_t i = 0; dump->out && i < dump->field_count; i++) {
    free(dump->out[i].values);
    free(dump->out[i].validity);
    free(dump->out[i].data);
  }
  free(dump->out);
  np_columns_free(dump->columns);
  np_line_free(dump->line);
  np_text_free(&dump->text);
  np_printer_free(dump->printer);
  np_engine_free(dump->engine);
}

int main(int argc, char **argv) {
  struct dump dump = {.mode = TEXT};
  if (argc < 2 || (argc > 2 && !find_mode(argv[2], &dump.mode))) {
    fputs("usage: np_dump FILE [text|tree|none|tsv|csv|ndjson|columns [FIELD...]]\n", stderr);
    return 2;
  }
  dump.fields = (const char *const *)argv + (argc > 3 ? 3 : argc);
  dump.field_count = argc > 3 ? (size_t)argc - 3 : 0;
  dump.out = calloc(dump.field_count + 1, sizeof *dump.out);
  struct np_error error = {.status = NP_OK};
  enum np_status status = dump.out ? run(&dump, argv[1], &error) : NP_E_NO_MEMORY;
  finish(&dump);
  if (status == NP_OK) return 0;
  fprintf(stderr, "np_dump: %s\n", error.message[0] ? error.message : np_status_text(status));
  return status == NP_E_NO_FIELD ? 2 : 1;
}
