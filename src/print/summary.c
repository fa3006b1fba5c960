/* summary.c - a packet as one line for people.
 *
 * A line is: time, length, who to whom, then the layers behind the addresses, each with what its
 * protocol's template says, then the notes. Rows are read where the layer index says; only a
 * packet with a row that takes np_visit gets the values of all its rows from there. */
#include <string.h>

#include "base/time.h"
#include "print/printer.h"
#include "print/value.h"
#include "table/type.h"

enum { MAX_STORED = 512 };

/* A part of a text. */
struct span {
  size_t at, length;
};

struct end_value {
  bool known;
  bool brackets; /* it has colons of its own */
  uint16_t row;
  uint32_t layer;
  enum np_row_how how;
};

/* A row that np_visit gave. Its text is made when it comes: its bytes may not last. */
struct stored {
  uint32_t layer;
  uint16_t row;
  bool set; /* a flag that is 1 */
  struct span text;
};

struct summary {
  const struct np_printer *printer;
  uint32_t count; /* of layers */
  bool visited;   /* the rows come from np_visit */
  struct end_value ends[NP_END_COUNT];
  struct np_text notes;
  struct np_text values; /* of stored rows */
  uint32_t stored_count;
  struct np_layer layers[NP_MAX_LAYERS];
  struct np_place places[NP_MAX_LAYERS];
  struct stored stored[MAX_STORED];
};

static const struct np_template *template_of(const struct summary *s, uint32_t layer) {
  return &np__printed(s->printer, s->layers[layer].protocol)->template;
}

static const struct np_field *field_of(const struct summary *s, uint32_t layer, uint16_t row) {
  return &np__protocols[s->layers[layer].protocol]->fields[row];
}

/* ---- Rows ---- */

static const struct stored *find_stored(const struct summary *s, uint32_t layer, uint16_t row) {
  for (uint32_t i = 0; i < s->stored_count; i++)
    if (s->stored[i].layer == layer && s->stored[i].row == row) return &s->stored[i];
  return NULL;
}

static void add_row(struct np_text *text, const struct summary *s, uint32_t layer, uint16_t row,
                    enum np_row_how how) {
  struct np_value value;
  if (s->visited) {
    const struct stored *found = find_stored(s, layer, row);
    if (found && found->text.at + found->text.length <= s->values.length)
      np_text_add(text, s->values.bytes + found->text.at, found->text.length);
  } else if (np__row_read(&s->places[layer], field_of(s, layer, row), how, &value)) {
    np__text_brief(text, &value);
  }
}

static bool has_row(const struct summary *s, uint32_t layer, uint16_t row, enum np_row_how how) {
  struct np_value value;
  if (s->visited) return find_stored(s, layer, row) != NULL;
  return np__row_read(&s->places[layer], field_of(s, layer, row), how, &value);
}

static bool is_set(const struct summary *s, uint32_t layer, uint16_t row) {
  struct np_value value;
  const struct stored *found = s->visited ? find_stored(s, layer, row) : NULL;
  if (s->visited) return found && found->set;
  return np__row_read(&s->places[layer], field_of(s, layer, row), NP_ROW_FIXED, &value) &&
         value.number == 1;
}

/* ---- Who to whom ---- */

/* Ports belong to the addresses around them, addresses to the hardware addresses around them: of a
 * tunnel only what is inside counts. */
static void forget_outer(struct summary *s, enum np_end end, uint32_t layer) {
  if (end == NP_SPORT || end == NP_DPORT) return;
  bool host = end == NP_SHOST || end == NP_DHOST;
  for (int i = 0; i < NP_END_COUNT; i++)
    if (s->ends[i].layer != layer && (host || (i != NP_SHOST && i != NP_DHOST)))
      s->ends[i].known = false;
}

static void find_ends(struct summary *s, uint32_t layer) {
  const struct np_template *template = template_of(s, layer);
  if (s->layers[layer].flags & NP_LAYER_QUOTED) return;
  for (uint32_t i = 0; i < template->end_count; i++) {
    const struct np_template_end *end = &template->ends[i];
    if (!has_row(s, layer, end->row, end->how)) continue;
    forget_outer(s, end->end, layer);
    enum np_type type = field_of(s, layer, end->row)->type;
    bool brackets = np__types[type].print == NP_PRINT_IPV6;
    s->ends[end->end] = (struct end_value){true, brackets, end->row, layer, end->how};
  }
}

static void add_end(struct np_text *text, const struct summary *s, enum np_end address,
                    enum np_end host, enum np_end port) {
  const struct end_value *from = s->ends[address].known ? &s->ends[address] : &s->ends[host];
  const struct end_value *at = &s->ends[port];
  bool brackets = from->known && from->brackets && at->known;
  if (brackets) np__text_char(text, '[');
  if (from->known) add_row(text, s, from->layer, from->row, from->how);
  if (brackets) np__text_char(text, ']');
  if (!at->known) return;
  np__text_char(text, ':');
  add_row(text, s, at->layer, at->row, at->how);
}

static void add_ends(struct np_text *text, const struct summary *s) {
  bool source = s->ends[NP_SADDR].known || s->ends[NP_SHOST].known;
  bool destination = s->ends[NP_DADDR].known || s->ends[NP_DHOST].known;
  if (!source && !destination) return;
  np__text_char(text, ' ');
  add_end(text, s, NP_SADDR, NP_SHOST, NP_SPORT);
  np_text_add(text, " -> ", 4);
  add_end(text, s, NP_DADDR, NP_DHOST, NP_DPORT);
}

/* ---- Layers ---- */

/* The flags of a group that are set. */
static void add_flags(struct np_text *text, const struct summary *s, uint32_t layer,
                      const struct np_template_piece *piece) {
  bool any = false;
  for (uint32_t i = 0; i < piece->flag_count; i++) {
    if (!is_set(s, layer, piece->flags[i].row)) continue;
    if (any) np__text_char(text, ',');
    any = true;
    np_text_string(text, piece->flags[i].name);
  }
  if (!any) np_text_add(text, "none", 4);
}

static bool ends_with_space(const struct np_text *text) {
  return text->length && text->bytes[text->length - 1] == ' ';
}

static void add_piece(struct np_text *text, const struct summary *s, uint32_t layer,
                      const struct np_template_piece *piece) {
  if (piece->text && piece->row != NP_NO_PROTOCOL && !has_row(s, layer, piece->row, piece->how))
    return;
  if (piece->text) {
    /* A row that is absent leaves no gap. */
    uint32_t skip = piece->text[0] == ' ' && ends_with_space(text);
    np_text_add(text, piece->text + skip, piece->length - skip);
  } else if (piece->row != NP_NO_PROTOCOL && !piece->flags) {
    add_row(text, s, layer, piece->row, piece->how);
  } else if (piece->row != NP_NO_PROTOCOL && has_row(s, layer, piece->row, piece->how)) {
    add_flags(text, s, layer, piece);
  }
}

static void add_layer(struct np_text *text, const struct summary *s, uint32_t layer) {
  const struct np_template *template = template_of(s, layer);
  unsigned flags = s->layers[layer].flags;
  np_text_string(text, np__protocols[s->layers[layer].protocol]->name);
  /* Of a header that is cut most rows are missing: its note says so. */
  if (flags & NP_LAYER_CUT || template->count == 0) return;
  np__text_char(text, ' ');
  uint32_t first = flags & NP_LAYER_QUOTED ? 0 : template->behind_ends;
  for (uint32_t i = first; i < template->count; i++)
    add_piece(text, s, layer, &template->pieces[i]);
  while (ends_with_space(text)) text->length--;
}

/* Layers up to the one with the addresses are known by these, unless nothing follows. */
static uint32_t first_to_say(const struct summary *s) {
  uint32_t first = 0;
  for (int i = NP_SADDR; i <= NP_DHOST; i++)
    if (s->ends[i].known && s->ends[i].layer + 1 > first) first = s->ends[i].layer + 1;
  return first < s->count ? first : s->count - 1;
}

static void add_layers(struct np_text *text, const struct summary *s) {
  bool quoted = false;
  for (uint32_t first = first_to_say(s), i = first; i < s->count; i++) {
    bool inside = (s->layers[i].flags & NP_LAYER_QUOTED) != 0;
    np_text_string(text, inside && !quoted ? " (" : i == first ? " " : ", ");
    quoted = inside;
    add_layer(text, s, i);
  }
  if (quoted) np__text_char(text, ')');
}

/* ---- What only np_visit gives ---- */

static void visit_field(void *context, const struct np_value *value) {
  struct summary *s = context;
  unsigned uses = np__printed(s->printer, value->protocol)->template.uses[value->row];
  if (!uses || s->stored_count == MAX_STORED) return;
  if (find_stored(s, value->layer, value->row)) return;
  struct stored *stored = &s->stored[s->stored_count++];
  *stored = (struct stored){value->layer, value->row, value->number == 1, {s->values.length, 0}};
  if (uses & NP_USE_VALUE) np__text_brief(&s->values, value);
  stored->text.length = s->values.length - stored->text.at;
}

static void visit_note(void *context, const struct np_note *note) {
  static const char *const problems[] = {
      [NP_NO_PROBLEM] = "none",
      [NP_TRUNCATED] = "truncated",
      [NP_MALFORMED] = "malformed",
      [NP_LIMIT] = "limit",
  };
  struct np_text *text = &((struct summary *)context)->notes;
  const struct np_protocol *p = np__protocols[note->protocol];
  np_text_format(text, " [%s %s: ", p->name, problems[note->problem]);
  if (note->row < p->field_count) np_text_format(text, "%s: ", p->fields[note->row].name);
  np_text_string(text, note->text);
  np__text_char(text, ']');
}

/* Does the layer have a row for which np_visit is needed? How much of a quoted packet there is, the
 * layer index does not tell. */
static bool has_slow_row(const struct summary *s, uint32_t layer) {
  unsigned flags = s->layers[layer].flags;
  unsigned slow = template_of(s, layer)->slow;
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
  struct np_visitor visitor = {.context = s, .note = visit_note};
  if (s->visited) visitor.field = visit_field;
  if (s->visited || packet->has_far_time || flags & (NP_LAYER_NOTE | NP_LAYER_DETAILS))
    np_visit(s->printer->engine, packet, &visitor);
}

/* ---- The line ---- */

static void add_time(struct np_text *text, int64_t timestamp_ns) {
  static const char no_time[] = "--:--:--.------";
  if (timestamp_ns == NP_NO_TIME) {
    np_text_add(text, no_time, sizeof no_time - 1);
    return;
  }
  struct np_date date = np__time_of_day(timestamp_ns);
  np__text_padded(text, date.hour, 2);
  np__text_char(text, ':');
  np__text_padded(text, date.minute, 2);
  np__text_char(text, ':');
  np__text_padded(text, date.second, 2);
  np__text_char(text, '.');
  np__text_padded(text, date.nanoseconds / 1000, 6);
}

static void find_layers(struct summary *s, const struct np_packet *packet) {
  struct np_place place = np__place_before(packet->bytes, packet->caplen);
  s->count = np_dissect(s->printer->engine, packet, s->layers);
  for (uint32_t i = 0; i < s->count; i++) {
    np__place_enter(&place, &s->layers[i], i);
    s->places[i] = place;
  }
}

void np_text_summary(const struct np_printer *printer, const struct np_packet *packet,
                     struct np_text *text) {
  struct summary s;
  memset(&s, 0, offsetof(struct summary, layers));
  s.printer = printer;
  find_layers(&s, packet);
  if (!np__printer_learn(printer, s.layers, s.count)) {
    text->failed = true;
    return;
  }
  visit(&s, packet);
  for (uint32_t i = 0; i < s.count; i++) find_ends(&s, i);
  add_time(text, packet->timestamp_ns);
  np__text_char(text, ' ');
  np__text_decimal(text, packet->len);
  add_ends(text, &s);
  if (s.count) {
    add_layers(text, &s);
  } else {
    char unknown[NP_LINK_TYPE_NAME_SIZE];
    np__text_char(text, ' ');
    np_text_string(text, np_link_type_text(packet->link_type, unknown));
  }
  np_text_add(text, s.notes.bytes, s.notes.length);
  np__text_char(text, '\n');
  text->failed |= s.values.failed || s.notes.failed;
  np_text_free(&s.values);
  np_text_free(&s.notes);
}
