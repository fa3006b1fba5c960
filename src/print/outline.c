/* outline.c - a packet with a line for every field. */
#include "print/outline.h"

#include <string.h>

#include "print/paint.h"
#include "print/value.h"
#include "table/registry.h"
#include "table/type.h"

enum { INDENT = 4, DEEPEST = 16 };

struct outline {
  struct np_text *text;
  bool color;
  uint32_t depth;               /* of open records; can be above DEEPEST */
  const char *records[DEEPEST]; /* their names */
  const char *group;            /* the number whose bits have rows of their own; NULL: none */
};

static void indent(const struct outline *o, uint32_t levels) {
  for (uint32_t i = 0; i < levels * INDENT; i++) np__text_char(o->text, ' ');
}

/* A row's name without that of the record that it is in. */
static const char *name_within(const struct outline *o, const char *name) {
  for (uint32_t i = o->depth < DEEPEST ? o->depth : DEEPEST; i > 0; i--) {
    size_t length = strlen(o->records[i - 1]);
    if (strncmp(name, o->records[i - 1], length) == 0 && name[length] == '.')
      return name + length + 1;
  }
  return name;
}

/* A name that stands beside its number already. */
static bool is_repeated(const struct np_value *value) {
  const struct np_field *field = value->field;
  if (field->type != NP_NAME || field->bit != NP_COMPUTED) return false;
  return np__protocols[value->protocol]->fields[field->of].names != NULL;
}

static void add_value(struct np_text *text, const struct np_value *value) {
  const struct np_field *field = value->field;
  enum np_print print = np__types[field->type].print;
  bool is_number = print == NP_PRINT_DECIMAL || print == NP_PRINT_HEX;
  if (field->type == NP_PAYLOAD) np_text_format(text, "%u bytes: ", (unsigned)value->length);
  np__text_brief(text, value);
  if (!is_number || !np_name_of(field->names, value->number)) return;
  np_text_add(text, " (", 2);
  np__text_decimal(text, value->number);
  np__text_char(text, ')');
}

static void visit_layer(void *context, const struct np_layer *layer, uint32_t index) {
  (void)index;
  struct outline *o = context;
  const struct np_protocol *p = np__protocols[layer->protocol];
  o->depth = 0;
  o->group = NULL;
  indent(o, 1);
  np__paint(o->text, o->color, np__paint_of(p->group));
  np_text_string(o->text, p->name);
  np__paint_end(o->text, o->color);
  np_text_format(o->text, ": %s, %u bytes at %u%s\n", p->title, (unsigned)layer->header_length,
                 (unsigned)layer->offset, layer->flags & NP_LAYER_QUOTED ? ", quoted" : "");
}

/* Is the row a part of the number before it? */
static bool is_in_group(struct outline *o, const struct np_field *field) {
  size_t length = o->group ? strlen(o->group) : 0;
  bool inside = length && strncmp(field->name, o->group, length) == 0 && field->name[length] == '.';
  if (!inside) o->group = field->type == NP_GROUP ? field->name : NULL;
  return inside;
}

static void visit_field(void *context, const struct np_value *value) {
  struct outline *o = context;
  const struct np_field *field = value->field;
  if (field->flags & NP_HIDDEN || field->type == NP_PAYLOAD_OFFSET || is_repeated(value)) return;
  bool inside = is_in_group(o, field);
  indent(o, 2 + o->depth + inside);
  np_text_string(o->text,
                 inside ? field->name + strlen(o->group) + 1 : name_within(o, field->name));
  np_text_add(o->text, ": ", 2);
  add_value(o->text, value);
  np__text_char(o->text, '\n');
}

static void visit_open(void *context, const struct np_value *value) {
  struct outline *o = context;
  indent(o, 2 + o->depth);
  np_text_format(o->text, "%s:\n", name_within(o, value->field->name));
  if (o->depth < DEEPEST) o->records[o->depth] = value->field->name;
  o->depth++;
}

static void visit_close(void *context, const struct np_value *value) {
  (void)value;
  struct outline *o = context;
  if (o->depth > 0) o->depth--;
}

static void visit_note(void *context, const struct np_note *note) {
  struct outline *o = context;
  const struct np_protocol *p = np__protocols[note->protocol];
  indent(o, 2);
  np__paint(o->text, o->color, NP_PAINT_TROUBLE);
  np_text_format(o->text, "[%s%s%s at %u]",
                 note->row < p->field_count ? p->fields[note->row].name : "",
                 note->row < p->field_count ? ": " : "", note->text, (unsigned)note->offset);
  np__paint_end(o->text, o->color);
  np__text_char(o->text, '\n');
}

void np__outline_add(struct np_text *text, const struct np_engine *engine,
                     const struct np_packet *packet, bool color) {
  struct outline outline = {.text = text, .color = color};
  const struct np_visitor visitor = {.context = &outline,
                                     .wants = NP_WANT_CHECKSUMS,
                                     .layer = visit_layer,
                                     .field = visit_field,
                                     .open = visit_open,
                                     .close = visit_close,
                                     .note = visit_note};
  np_visit(engine, packet, &visitor);
  np__text_char(text, '\n');
}
