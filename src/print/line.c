/* line.c - packets as lines of fields: tab-separated, CSV, NDJSON. */
#include <stdlib.h>
#include <string.h>

#include "columns/pick.h"
#include "filter/expression.h"
#include "print/value.h"
#include "table/names.h"

/* A field of the line: its name, and its values of the packet at hand. */
struct cell {
  char *name;
  struct np_text key;  /* NDJSON: the name in quotes, with its colon */
  struct np_text text; /* the values, joined by commas */
  uint32_t count;
  int32_t layer; /* whose values alone: its number among those of its protocol, from 1, or from the
                    last one, -1; 0: all */
  struct np_expression *expression; /* what computes them; NULL for a field */
};

struct np_line {
  enum np_line_format format;
  struct np_line_marks marks;
  struct cell *cells;
  size_t count;
  struct np_pick pick;
  const struct np_layer *layers; /* of the packet at hand */
  uint32_t layer_count;
};

/* ---- Preparing ---- */

static enum np_status no_memory(struct np_error *error) {
  return np_fail(error, NP_E_NO_MEMORY, "%s", np_status_text(NP_E_NO_MEMORY));
}

/* The rows behind a name, which can end with the number of a layer, as `ip.src#2`. */
static enum np_status resolve(const char *name, struct np_field_ref **refs, size_t *count,
                              int32_t *layer, struct np_error *error) {
  enum { LONGEST = 128 };
  char field[LONGEST], *end;
  const char *mark = strchr(name, '#');
  *layer = 0;
  if (!mark) return np__resolve(name, NULL, refs, count, error);
  long number = strtol(mark + 1, &end, 10);
  bool good = end > mark + 1 && *end == '\0' && number != 0 && number <= NP_MAX_LAYERS &&
              number >= -NP_MAX_LAYERS && (size_t)(mark - name) < sizeof field;
  if (!good)
    return np_fail(
        error, NP_E_NO_FIELD,
        "\"%.80s\": behind \"#\" comes the number of a layer, 1 to %d, or -1 for the last", name,
        NP_MAX_LAYERS);
  memcpy(field, name, (size_t)(mark - name));
  field[mark - name] = '\0';
  *layer = (int32_t)number;
  return np__resolve(field, NULL, refs, count, error);
}

/* What gives column number `line->count` its values. */
static enum np_status add_source(struct np_line *line, const char *name, struct cell *cell,
                                 struct np_error *error) {
  struct np_field_ref *refs;
  size_t count;
  if (np__is_expression(name)) return np__expression_new(name, &cell->expression, error);
  enum np_status status = resolve(name, &refs, &count, &cell->layer, error);
  if (status != NP_OK) return status;
  bool good = true;
  for (size_t i = 0; i < count; i++)
    good = good && np__pick_add(&line->pick, refs[i], (uint32_t)line->count);
  free(refs);
  return good ? NP_OK : no_memory(error);
}

static enum np_status add_column(struct np_line *line, const char *name, struct np_error *error) {
  struct cell *cell = &line->cells[line->count];
  enum np_status status = add_source(line, name, cell, error);
  if (status != NP_OK) return status;
  line->count++;
  cell->name = strdup(name);
  np__json_string(&cell->key, name);
  np__text_char(&cell->key, ':');
  return cell->name && !cell->key.failed ? NP_OK : no_memory(error);
}

static bool has_column(const struct np_line *line, const char *name) {
  for (size_t i = 0; i < line->count; i++)
    if (strcmp(line->cells[i].name, name) == 0) return true;
  return false;
}

static enum np_status add_columns(struct np_line *line, const char *const *names, size_t count,
                                  struct np_error *error) {
  line->cells = calloc(count ? count : 1, sizeof *line->cells);
  if (!line->cells) return no_memory(error);
  for (size_t i = 0; i < count; i++) {
    /* An object has a key once, however often it was asked for. */
    if (line->format == NP_LINE_NDJSON && has_column(line, names[i])) continue;
    enum np_status status = add_column(line, names[i], error);
    if (status != NP_OK) return status;
  }
  return np__pick_seal(&line->pick) ? NP_OK : no_memory(error);
}

enum np_status np_line_new(const char *const *names, size_t count, enum np_line_format format,
                           struct np_line **line, struct np_error *error) {
  struct np_line *made = calloc(1, sizeof *made);
  if (!made) return no_memory(error);
  made->format = format;
  made->marks =
      (struct np_line_marks){format == NP_LINE_CSV ? ',' : '\t', ',', 0, NP_LINE_ALL, false};
  enum np_status status = add_columns(made, names, count, error);
  if (status != NP_OK) {
    np_line_free(made);
    return status;
  }
  *line = made;
  return NP_OK;
}

bool np_line_relates(const struct np_line *line) {
  bool relates = line->pick.relates;
  for (size_t i = 0; i < line->count; i++)
    if (line->cells[i].expression) relates |= np__expression_relates(line->cells[i].expression);
  return relates;
}

void np_line_mark(struct np_line *line, const struct np_line_marks *marks) {
  if (marks->separator) line->marks.separator = marks->separator;
  if (marks->aggregator) line->marks.aggregator = marks->aggregator;
  line->marks.quote = marks->quote;
  line->marks.values = marks->values;
  line->marks.safe = marks->safe;
}

void np_line_free(struct np_line *line) {
  if (!line) return;
  for (size_t i = 0; i < line->count; i++) {
    free(line->cells[i].name);
    np_text_free(&line->cells[i].key);
    np_text_free(&line->cells[i].text);
    np__expression_free(line->cells[i].expression);
  }
  free(line->cells);
  np__pick_free(&line->pick);
  free(line);
}

/* ---- Writing ---- */

/* RFC 4180 section 2: in quotes where they are asked for, or where the text would be misread; a
 * quote within is there twice. `front`: what stands in front of the text, or 0. */
static void add_csv(const struct np_line *line, struct np_text *text, char front, const char *bytes,
                    size_t length, bool quoted) {
  char quote = line->marks.quote ? line->marks.quote : '"';
  const char misread[] = {line->marks.separator, quote, '\r', '\n'};
  for (size_t i = 0; i < length && !quoted; i++)
    quoted = memchr(misread, bytes[i], sizeof misread) != NULL;
  if (!quoted) {
    if (front) np__text_char(text, front);
    np_text_add(text, bytes, length);
    return;
  }
  np__text_char(text, quote);
  if (front) np__text_char(text, front);
  for (size_t i = 0; i < length; i++) {
    if (bytes[i] == quote) np__text_char(text, quote);
    np__text_char(text, bytes[i]);
  }
  np__text_char(text, quote);
}

static void separate(const struct np_line *line, size_t column, struct np_text *text) {
  if (column > 0) np__text_char(text, line->marks.separator);
}

void np_line_header(const struct np_line *line, struct np_text *text) {
  if (line->format == NP_LINE_NDJSON) return;
  for (size_t i = 0; i < line->count; i++) {
    const char *name = line->cells[i].name;
    separate(line, i, text);
    if (line->format == NP_LINE_CSV)
      add_csv(line, text, 0, name, strlen(name), false);
    else
      np_text_string(text, name);
  }
  np__text_char(text, '\n');
}

/* Is the value of the layer with this number? Layers beside each other are one. */
static bool is_of_layer(const struct np_line *line, const struct np_value *value, int32_t layer) {
  int32_t number = 0, total = 0;
  if (value->layer >= line->layer_count) return layer == 1 || layer == -1; /* that of `frame` */
  for (uint32_t i = 0; i < line->layer_count; i++) {
    if (line->layers[i].protocol != value->protocol) continue;
    if (line->layers[i].flags & NP_LAYER_SIBLING) continue;
    total++;
    if (i <= value->layer) number++;
  }
  return number == (layer > 0 ? layer : total + 1 + layer);
}

/* Room for a value more. False where another is the one that counts. */
static bool begin_value(const struct np_line *line, struct cell *cell) {
  if (line->marks.values == NP_LINE_FIRST && cell->count > 0) return false;
  if (line->marks.values == NP_LINE_LAST) cell->text.length = 0, cell->count = 0;
  if (cell->count++ > 0) np__text_char(&cell->text, line->marks.aggregator);
  return true;
}

static void add_value(const struct np_line *line, struct cell *cell, const struct np_value *value) {
  bool json = line->format == NP_LINE_NDJSON;
  if (!begin_value(line, cell)) return;
  if (!value->field && json)
    np__json_string(&cell->text, np_protocol_at(value->protocol)->name);
  else if (!value->field)
    np_text_string(&cell->text, np_protocol_at(value->protocol)->name);
  else if (json)
    np__json_value(&cell->text, value);
  else
    np_text_value(&cell->text, value);
}

static void take(void *context, uint32_t column, const struct np_value *value, unsigned flags) {
  (void)flags;
  struct np_line *line = context;
  struct cell *cell = &line->cells[column];
  if (!cell->layer || is_of_layer(line, value, cell->layer)) add_value(line, cell, value);
}

/* Whose value an expression gives. */
struct computing {
  const struct np_line *line;
  struct cell *cell;
};

static void take_computed(void *context, const struct np_value *value, bool is_real) {
  const struct computing *c = context;
  if (!is_real)
    add_value(c->line, c->cell, value);
  else if (begin_value(c->line, c->cell))
    np_text_add(&c->cell->text, (const char *)value->bytes, value->length);
}

static void add_object(const struct np_line *line, struct np_text *text) {
  bool first = true;
  np__text_char(text, '{');
  for (size_t i = 0; i < line->count; i++) {
    const struct cell *cell = &line->cells[i];
    if (cell->count == 0) continue;
    if (!first) np__text_char(text, ',');
    first = false;
    np_text_add(text, cell->key.bytes, cell->key.length);
    if (cell->count > 1) np__text_char(text, '[');
    np_text_add(text, cell->text.bytes, cell->text.length);
    if (cell->count > 1) np__text_char(text, ']');
  }
  np__text_char(text, '}');
}

/* Would a spreadsheet compute it? Numbers with a sign are none of these. */
static bool is_formula(const struct np_text *value) {
  if (value->length == 0 || !strchr("=+-@", value->bytes[0])) return false;
  for (size_t i = 1; i < value->length; i++)
    if (!strchr("0123456789.", value->bytes[i])) return true;
  return value->length == 1 || strchr("=@", value->bytes[0]);
}

static void add_cell(const struct np_line *line, const struct cell *cell, struct np_text *text) {
  const struct np_text *value = &cell->text;
  const char front = line->marks.safe && is_formula(value) ? '\'' : 0;
  char quote = cell->count > 0 ? line->marks.quote : 0;
  if (line->format == NP_LINE_CSV) {
    add_csv(line, text, front, value->bytes, value->length, quote != 0);
    return;
  }
  if (quote) np__text_char(text, quote);
  if (front) np__text_char(text, front);
  np_text_add(text, value->bytes, value->length);
  if (quote) np__text_char(text, quote);
}

static void add_cells(const struct np_line *line, struct np_text *text) {
  for (size_t i = 0; i < line->count; i++) {
    separate(line, i, text);
    add_cell(line, &line->cells[i], text);
  }
}

void np_line_packet(struct np_line *line, const struct np_engine *engine,
                    const struct np_packet *packet, struct np_text *text) {
  struct np_layer layers[NP_MAX_LAYERS];
  const struct np_taker taker = {line, take};
  for (size_t i = 0; i < line->count; i++) {
    line->cells[i].count = 0;
    line->cells[i].text.length = 0;
  }
  uint32_t count = np_dissect(engine, packet, layers);
  line->layers = layers;
  line->layer_count = count;
  np__pick_packet(&line->pick, engine, packet, layers, count, &taker);
  for (size_t i = 0; i < line->count; i++) {
    struct computing computing = {line, &line->cells[i]};
    if (line->cells[i].expression)
      np__expression_packet(line->cells[i].expression, engine, packet, layers, count, take_computed,
                            &computing);
    text->failed |= line->cells[i].text.failed;
  }
  if (line->format == NP_LINE_NDJSON)
    add_object(line, text);
  else
    add_cells(line, text);
  np__text_char(text, '\n');
}
