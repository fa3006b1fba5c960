/* summary_rows.c - the rows of a packet, as its line for people reads them: where the layer index
 * says, or from np_visit. */
#include "print/summary_rows.h"

#include <stdlib.h>
#include <string.h>

#include "print/paint.h"
#include "print/value.h"

/* ---- Rows ---- */

static const struct stored *find_stored(const struct summary *s, uint32_t layer, uint16_t row) {
  for (uint32_t i = 0; i < s->stored_count; i++)
    if (s->stored[i].layer == layer && s->stored[i].row == row) return &s->stored[i];
  return NULL;
}

/* Is the row one that np_visit gave? */
static bool is_stored(const struct summary *s, enum np_row_how how) {
  return s->visited && (s->all_visited || how == NP_ROW_DETAILS || how == NP_ROW_COMPUTED);
}

bool np__summary_row(const struct summary *s, uint32_t layer, uint16_t row, enum np_row_how how,
                     struct np_value *value) {
  return np__row_read(&s->places[layer], np__field_of(s, layer, row), how, value);
}

void np__summary_add(struct np_text *text, const struct summary *s, uint32_t layer, uint16_t row,
                     enum np_row_how how) {
  struct np_value value;
  if (is_stored(s, how)) {
    const struct stored *found = find_stored(s, layer, row);
    if (found) np__text_part(text, &s->values, found->text.at, found->text.length);
  } else if (np__summary_row(s, layer, row, how, &value)) {
    np__text_brief(text, &value);
  }
}

bool np__summary_has(const struct summary *s, uint32_t layer, uint16_t row, enum np_row_how how) {
  struct np_value value;
  if (is_stored(s, how)) return find_stored(s, layer, row) != NULL;
  return np__summary_row(s, layer, row, how, &value);
}

uint64_t np__summary_number(const struct summary *s, uint32_t layer, uint16_t row) {
  struct np_value value;
  bool there = row != NP_NO_PROTOCOL && np__summary_row(s, layer, row, NP_ROW_FIXED, &value);
  return there ? value.number : 0;
}

bool np__summary_is_set(const struct summary *s, uint32_t layer, uint16_t row) {
  const struct stored *found = is_stored(s, NP_ROW_FIXED) ? find_stored(s, layer, row) : NULL;
  if (is_stored(s, NP_ROW_FIXED)) return found && found->set;
  return np__summary_number(s, layer, row) == 1;
}

/* ---- What only np_visit gives ---- */

static void visit_field(void *context, const struct np_value *value) {
  struct summary *s = context;
  unsigned uses = np__printed(s->printer, value->protocol)->template.uses[value->row];
  if (!uses || s->stored_count == s->stored_room) return;
  if (find_stored(s, value->layer, value->row)) return;
  struct stored *stored = &s->stored[s->stored_count++];
  *stored = (struct stored){.layer = value->layer,
                            .row = value->row,
                            .set = value->number == 1,
                            .text = {s->values.length, 0}};
  if (uses & NP_USE_VALUE) np__text_brief(&s->values, value);
  stored->text.length = s->values.length - stored->text.at;
}

/* ---- What a verbose line lists: all rows ---- */

static bool has_room(struct summary *s) {
  if (s->stored_count < s->stored_room) return true;
  if (s->stored_room >= MAX_LISTED) return false;
  bool is_first = s->stored == s->first;
  struct stored *grown = realloc(is_first ? NULL : s->stored, s->stored_room * 2 * sizeof *grown);
  s->values.failed |= !grown;
  if (!grown) return false;
  if (is_first) memcpy(grown, s->first, sizeof s->first);
  s->stored = grown;
  s->stored_room *= 2;
  return true;
}

static void store(struct summary *s, const struct np_value *value, enum stored_kind kind) {
  if (!has_room(s)) return;
  s->stored[s->stored_count++] = (struct stored){.layer = value->layer,
                                                 .row = value->row,
                                                 .kind = (uint8_t)kind,
                                                 .set = value->number == 1,
                                                 .text = {s->values.length, 0}};
}

static void list_field(void *context, const struct np_value *value) {
  struct summary *s = context;
  const struct np_field *field = value->field;
  uint32_t before = s->stored_count;
  store(s, value, STORED_ROW);
  if (s->stored_count == before || field->type == NP_PAYLOAD) return;
  struct stored *stored = &s->stored[before];
  if (s->verbose > 2)
    np__text_whole(&s->values, value);
  else
    np__text_brief(&s->values, value);
  stored->named = field->names && np_name_of(field->names, value->number);
  stored->text.length = s->values.length - stored->text.at;
}

static void list_open(void *context, const struct np_value *value) {
  store(context, value, STORED_OPEN);
}

static void list_close(void *context, const struct np_value *value) {
  store(context, value, STORED_CLOSE);
}

static void visit_note(void *context, const struct np_note *note) {
  static const char *const problems[] = {
      [NP_NO_PROBLEM] = "none",
      [NP_TRUNCATED] = "truncated",
      [NP_MALFORMED] = "malformed",
      [NP_LIMIT] = "limit",
  };
  struct summary *s = context;
  struct np_text *text = &s->notes;
  const struct np_protocol *p = np__protocols[note->protocol];
  np__paint(text, s->color, NP_PAINT_TROUBLE);
  np_text_format(text, " [%s %s: ", p->name, problems[note->problem]);
  if (note->row < p->field_count) np_text_format(text, "%s: ", p->fields[note->row].name);
  np_text_string(text, note->text);
  np__text_char(text, ']');
  np__paint_end(text, s->color);
}

/* Does the layer have a row for which np_visit is needed? How much of a quoted packet there is, the
 * layer index does not tell. */
static bool has_slow_row(const struct summary *s, uint32_t layer) {
  unsigned flags = s->layers[layer].flags;
  unsigned slow = np__template_of(s, layer)->slow;
  if (flags & NP_LAYER_QUOTED) return true;
  if (flags & NP_LAYER_CUT) return false;
  return (slow & 1U << NP_ROW_COMPUTED) || (slow && flags & NP_LAYER_DETAILS);
}

/* Rows behind the fixed header can be wrong too: their notes come from np_visit. */
static void visit(struct summary *s, const struct np_packet *packet) {
  unsigned flags = 0;
  for (uint32_t i = 0; i < s->count; i++) {
    flags |= s->layers[i].flags;
    s->visited |= has_slow_row(s, i);
  }
  s->all_visited = s->verbose || (flags & NP_LAYER_QUOTED) != 0;
  s->visited |= s->verbose > 0;
  struct np_visitor visitor = {.context = s, .note = visit_note};
  if (s->visited) visitor.field = visit_field;
  if (s->visited && !s->all_visited) visitor.wants = NP_WANT_VARIABLE;
  if (s->verbose) {
    visitor.wants = NP_WANT_CHECKSUMS;
    visitor.field = list_field;
    visitor.open = list_open;
    visitor.close = list_close;
  }
  if (s->visited || packet->has_far_time || flags & (NP_LAYER_NOTE | NP_LAYER_DETAILS))
    np_visit(s->printer->engine, packet, &visitor);
}

static void find_layers(struct summary *s, const struct np_packet *packet) {
  struct np_place place = np__place_before(packet->bytes, packet->caplen);
  s->count = np_dissect(s->printer->engine, packet, s->layers);
  for (uint32_t i = 0; i < s->count; i++) {
    np__place_enter(&place, &s->layers[i], i);
    s->places[i] = place;
  }
}

bool np__summary_read(struct summary *s, const struct np_packet *packet) {
  s->stored = s->first;
  s->stored_room = MAX_STORED;
  find_layers(s, packet);
  if (!np__printer_learn(s->printer, s->layers, s->count)) return false;
  visit(s, packet);
  return true;
}

void np__summary_free(struct summary *s) {
  if (s->stored != s->first) free(s->stored);
  np_text_free(&s->values);
  np_text_free(&s->notes);
}
