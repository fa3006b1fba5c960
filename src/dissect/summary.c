/* summary.c - a packet as one line for people.
 *
 * A line is: time, length, who to whom, then the layers behind the addresses, each with what its
 * protocol's template says, then the notes. A template is text with {row} places. */
#include <string.h>

#include "dissect/date.h"
#include "dissect/value.h"

enum { MAX_ROWS = 256, MAX_PLACES = 32 };

/* Rows that tell who talks to whom, by name, in all protocols. */
enum end { SADDR, DADDR, SHOST, DHOST, SPORT, DPORT, END_COUNT };

static const char *const end_names[END_COUNT] = {"saddr", "daddr", "shost",
                                                 "dhost", "sport", "dport"};

/* A part of a text. */
struct span {
  size_t at, length;
};

struct end_value {
  bool known;
  bool brackets; /* it has colons of its own */
  uint32_t layer;
  struct span text; /* in `values` */
};

/* A row of the layer at hand. Its text is made when it comes: its bytes may not last. */
struct row_value {
  bool known;
  bool set;         /* a flag that is 1 */
  struct span text; /* in `values` */
};

/* "{row}" in a template. */
struct place {
  const char *at;
  size_t length;
};

struct summary {
  struct np_text values;
  struct end_value ends[END_COUNT];
  struct np_layer newest; /* the layer at hand */
  uint32_t count;         /* of layers */
  struct place places[MAX_PLACES];
  uint32_t place_count;
  struct np_text texts; /* what the layers before it say */
  struct span said[NP_MAX_LAYERS];
  bool quoted[NP_MAX_LAYERS];
  struct np_text notes;
  struct row_value rows[MAX_ROWS]; /* of the layer at hand; the last member: see visit_layer */
};

static void add_span(struct np_text *text, const struct np_text *from, struct span span) {
  if (span.at + span.length <= from->length) np_text_add(text, from->bytes + span.at, span.length);
}

static struct span add_value(struct summary *s, const struct np_value *value) {
  struct span span = {s->values.length, 0};
  np__text_brief(&s->values, value);
  span.length = s->values.length - span.at;
  return span;
}

/* ---- Who to whom ---- */

static int end_of(const char *name) {
  if (name[0] != 's' && name[0] != 'd') return -1;
  for (int i = 0; i < END_COUNT; i++)
    if (strcmp(name, end_names[i]) == 0) return i;
  return -1;
}

/* Ports belong to the addresses around them, addresses to the hardware addresses around them: of a
 * tunnel only what is inside counts. */
static void forget_outer(struct summary *s, int end, uint32_t layer) {
  if (end == SPORT || end == DPORT) return;
  bool host = end == SHOST || end == DHOST;
  for (int i = 0; i < END_COUNT; i++)
    if (s->ends[i].layer != layer && (host || (i != SHOST && i != DHOST))) s->ends[i].known = false;
}

static void set_end(struct summary *s, const struct np_value *value) {
  int end = s->newest.flags & NP_LAYER_QUOTED ? -1 : end_of(value->field->name);
  if (end < 0) return;
  forget_outer(s, end, value->layer);
  bool brackets = value->field->type == NP_IPV6;
  s->ends[end] = (struct end_value){true, brackets, value->layer, add_value(s, value)};
}

static void add_end(struct np_text *text, const struct summary *s, enum end address, enum end host,
                    enum end port) {
  const struct end_value *from = s->ends[address].known ? &s->ends[address] : &s->ends[host];
  bool brackets = from->known && from->brackets && s->ends[port].known;
  if (brackets) np__text_char(text, '[');
  if (from->known) add_span(text, &s->values, from->text);
  if (brackets) np__text_char(text, ']');
  if (!s->ends[port].known) return;
  np__text_char(text, ':');
  add_span(text, &s->values, s->ends[port].text);
}

/* ---- Templates ---- */

/* The length of the "{row}" that begins here, 0 where none does. */
static size_t place_length(const char *at) {
  const char *close = *at == '{' ? strchr(at, '}') : NULL;
  return close ? (size_t)(close - at) + 1 : 0;
}

static bool names_place(const char *place, size_t length, const char *name) {
  return strlen(name) == length - 2 && memcmp(place + 1, name, length - 2) == 0;
}

/* Note the places of the template of the layer at hand. */
static void find_places(struct summary *s, const char *template) {
  s->place_count = 0;
  for (const char *at = template; at && (at = strchr(at, '{')); at++) {
    size_t length = place_length(at);
    if (length && s->place_count < MAX_PLACES)
      s->places[s->place_count++] = (struct place){at, length};
  }
}

static bool has_place(const struct summary *s, const char *name) {
  size_t length = strlen(name);
  for (uint32_t i = 0; i < s->place_count; i++)
    if (s->places[i].length == length + 2 && memcmp(s->places[i].at + 1, name, length) == 0)
      return true;
  return false;
}

/* The flags of a group that are set, lowest bit first. */
static void add_flags(struct np_text *text, const struct summary *s, const char *group) {
  const struct np_protocol *p = np_protocol_at(s->newest.protocol);
  size_t length = strlen(group);
  bool any = false;
  for (int row = p->field_count - 1; row >= 0; row--) {
    const char *name = p->fields[row].name;
    if (row >= MAX_ROWS || !s->rows[row].set) continue;
    if (strncmp(name, group, length) != 0 || name[length] != '.') continue;
    if (any) np__text_char(text, ',');
    any = true;
    for (const char *c = name + length + 1; *c; c++)
      np__text_char(text, *c >= 'a' && *c <= 'z' ? (char)(*c - 'a' + 'A') : *c);
  }
  if (!any) np_text_string(text, "none");
}

/* The value of a row of the layer at hand; nothing where the packet has none. */
static void add_place(struct np_text *text, const struct summary *s, const char *place,
                      size_t length) {
  const struct np_protocol *p = np_protocol_at(s->newest.protocol);
  for (int row = 0; row < p->field_count && row < MAX_ROWS; row++) {
    const struct np_field *field = &p->fields[row];
    if (!s->rows[row].known || !names_place(place, length, field->name)) continue;
    if (field->type == NP_GROUP)
      add_flags(text, s, field->name);
    else
      add_span(text, &s->values, s->rows[row].text);
    return;
  }
}

/* The ends that a template begins with, "{sport} > {dport}", stand before it in the line. */
static const char *skip_ends(const char *template) {
  const char *at = template;
  for (int i = 0; i < 2; i++) {
    size_t length = place_length(at);
    bool end = false;
    for (int j = 0; length && j < END_COUNT; j++) end |= names_place(at, length, end_names[j]);
    if (!end || (i == 0 && strncmp(at + length, " > ", 3) != 0)) return template;
    at += length + (i == 0 ? 3 : 0);
  }
  return at;
}

static void add_template(struct np_text *text, const struct summary *s, const char *template) {
  for (const char *at = template; *at;) {
    size_t length = place_length(at);
    if (length) {
      add_place(text, s, at, length);
    } else {
      length = 1;
      /* A row that is absent leaves no gap. */
      bool gap = text->length && text->bytes[text->length - 1] == ' ';
      if (*at != ' ' || !gap) np__text_char(text, *at);
    }
    at += length;
  }
  while (text->length && text->bytes[text->length - 1] == ' ') text->length--;
}

/* ---- The visitor ---- */

/* Put the layer at hand into words: all its rows have come. */
static void finish_layer(struct summary *s) {
  if (s->count == 0) return;
  uint32_t index = s->count - 1;
  const struct np_protocol *p = np_protocol_at(s->newest.protocol);
  size_t begin = s->texts.length;
  s->quoted[index] = (s->newest.flags & NP_LAYER_QUOTED) != 0;
  np_text_string(&s->texts, p->name);
  /* Of a header that is cut most rows are missing: its note says so. */
  if (p->summary && !(s->newest.flags & NP_LAYER_CUT)) {
    const char *template = s->quoted[index] ? p->summary : skip_ends(p->summary);
    if (*template != ' ') np__text_char(&s->texts, ' ');
    add_template(&s->texts, s, template);
  }
  s->said[index] = (struct span){begin, s->texts.length - begin};
}

static void visit_layer(void *context, const struct np_layer *layer, uint32_t index) {
  struct summary *s = context;
  finish_layer(s);
  s->newest = *layer;
  s->count = index + 1;
  const struct np_protocol *p = np_protocol_at(layer->protocol);
  uint16_t rows = p->field_count;
  find_places(s, p->summary);
  memset(s->rows, 0, (rows < MAX_ROWS ? rows : MAX_ROWS) * sizeof s->rows[0]);
}

static void visit_field(void *context, const struct np_value *value) {
  struct summary *s = context;
  const struct np_field *field = value->field;
  set_end(s, value);
  if (value->row >= MAX_ROWS || s->rows[value->row].known) return;
  struct row_value *row = &s->rows[value->row];
  row->known = true;
  row->set = field->type == NP_FLAG && value->number == 1;
  if (has_place(s, field->name)) row->text = add_value(s, value);
}

static void visit_note(void *context, const struct np_note *note) {
  static const char *const problems[] = {
      [NP_NO_PROBLEM] = "none",
      [NP_TRUNCATED] = "truncated",
      [NP_MALFORMED] = "malformed",
      [NP_LIMIT] = "limit",
  };
  struct np_text *text = &((struct summary *)context)->notes;
  const struct np_protocol *p = np_protocol_at(note->protocol);
  np_text_format(text, " [%s %s: ", p->name, problems[note->problem]);
  if (note->row < p->field_count) np_text_format(text, "%s: ", p->fields[note->row].name);
  np_text_string(text, note->text);
  np__text_char(text, ']');
}

/* ---- The line ---- */

static void add_time(struct np_text *text, int64_t timestamp_ns) {
  struct np_date date = np__date(timestamp_ns);
  np__text_padded(text, date.hour, 2);
  np__text_char(text, ':');
  np__text_padded(text, date.minute, 2);
  np__text_char(text, ':');
  np__text_padded(text, date.second, 2);
  np__text_char(text, '.');
  np__text_padded(text, date.nanoseconds / 1000, 6);
}

static void add_ends(struct np_text *text, const struct summary *s) {
  bool source = s->ends[SADDR].known || s->ends[SHOST].known;
  bool destination = s->ends[DADDR].known || s->ends[DHOST].known;
  if (!source && !destination) return;
  np__text_char(text, ' ');
  add_end(text, s, SADDR, SHOST, SPORT);
  np_text_string(text, " -> ");
  add_end(text, s, DADDR, DHOST, DPORT);
}

/* Layers up to the one with the addresses are known by these, unless nothing follows. */
static uint32_t first_to_say(const struct summary *s) {
  uint32_t first = 0;
  for (int i = SADDR; i <= DHOST; i++)
    if (s->ends[i].known && s->ends[i].layer + 1 > first) first = s->ends[i].layer + 1;
  return first < s->count ? first : s->count - 1;
}

static void add_layers(struct np_text *text, const struct summary *s) {
  bool quoted = false;
  for (uint32_t first = first_to_say(s), i = first; i < s->count; i++) {
    bool opens = s->quoted[i] && !quoted;
    np_text_string(text, opens ? " (" : i == first ? " " : ", ");
    quoted = s->quoted[i];
    add_span(text, &s->texts, s->said[i]);
  }
  if (quoted) np__text_char(text, ')');
}

void np_text_summary(const struct np_engine *engine, const struct np_packet *packet,
                     struct np_text *text) {
  struct summary s;
  memset(&s, 0, offsetof(struct summary, rows));
  const struct np_visitor visitor = {
      .context = &s, .layer = visit_layer, .field = visit_field, .note = visit_note};
  np_visit(engine, packet, &visitor);
  finish_layer(&s);
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
  text->failed |= s.values.failed || s.texts.failed || s.notes.failed;
  np_text_free(&s.values);
  np_text_free(&s.texts);
  np_text_free(&s.notes);
}
