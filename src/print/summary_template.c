/* summary_template.c - the one-line templates of protocols, taken apart. */
#include "print/summary_template.h"

#include <string.h>
#include <strings.h>

#include "print/paint.h"
#include "table/registry.h"

static const char *const end_names[NP_END_COUNT] = {"saddr", "daddr", "shost",
                                                    "dhost", "sport", "dport"};

/* A template while it is taken apart. */
struct compiler {
  struct np_template *made;
  const struct np_protocol *protocol;
  struct np_arena *arena;
  struct np_template_piece *pieces;
  uint8_t *uses;
  bool is_verbose; /* the protocol's other template, which says all */
};

static enum np_end end_of(const char *name) {
  int end = 0;
  while (end < NP_END_COUNT && strcmp(name, end_names[end]) != 0) end++;
  return (enum np_end)end;
}

/* ---- Rows ---- */

static void use(struct compiler *c, uint16_t row, enum np_template_use how) {
  c->uses[row] |= (uint8_t)how;
  c->made->slow |= (uint8_t)(1U << np__row_how(&c->protocol->fields[row]));
}

static bool add_ends(struct compiler *c) {
  struct np_template_end *ends = np_arena_alloc(c->arena, NP_END_COUNT * sizeof *ends);
  if (!ends) return false;
  c->made->ends = ends;
  for (uint16_t row = 0; row < c->protocol->field_count; row++) {
    const struct np_field *field = &c->protocol->fields[row];
    enum np_end end = end_of(field->name);
    if (end == NP_END_COUNT || c->made->end_count == NP_END_COUNT) continue;
    ends[c->made->end_count++] = (struct np_template_end){end, row, np__row_how(field)};
    use(c, row, NP_USE_VALUE);
  }
  return true;
}

/* ---- Rows that are known by their names ---- */

static const char *const next_names[] = {"ethertype", "protocol", "next_header", NULL};
static const char *const tunnel_next_names[] = {"protocol_type", "protocol", "next_header", NULL};

/* The first fixed row of these names. */
static uint16_t row_named(const struct np_protocol *p, const char *const *names) {
  for (; *names; names++)
    for (uint16_t row = 0; row < p->field_count; row++)
      if (p->fields[row].bit >= 0 && strcmp(p->fields[row].name, *names) == 0) return row;
  return NP_NO_PROTOCOL;
}

static void find_rows(struct np_template *made, const struct np_protocol *p) {
  static const char *const direction[] = {"packet_type", NULL};
  static const char *const begin[] = {"flags.syn", NULL}, *const acknowledge[] = {"flags.ack",
                                                                                  NULL};
  made->is_link = np__is_of_group(p, "link");
  made->paint = (uint8_t)np__paint_of(p->group);
  made->next_row = row_named(p, np__is_of_group(p, "tunnel") ? tunnel_next_names : next_names);
  made->direction_row = made->is_link ? row_named(p, direction) : NP_NO_PROTOCOL;
  made->begin_row = row_named(p, begin);
  made->acknowledge_row = row_named(p, acknowledge);
}

static enum np_piece_role role_of(const struct compiler *c, uint16_t row) {
  const struct np_field *field = &c->protocol->fields[row];
  if (strcmp(field->name, "seqno") == 0) return NP_ROLE_SEQUENCE;
  if (strcmp(field->name, "ackno") == 0) return NP_ROLE_ACKNOWLEDGED;
  if (c->is_verbose || field->type != NP_NAME) return NP_ROLE_NONE;
  bool names_next = field->bit == NP_COMPUTED ? field->of == c->made->next_row
                                              : strcmp(field->name, "protocol_name") == 0;
  return names_next ? NP_ROLE_NEXT_NAME : NP_ROLE_NONE;
}

/* ---- Groups ---- */

static bool is_flag_of(const struct np_field *field, const char *group, size_t length) {
  return field->type == NP_FLAG && strncmp(field->name, group, length) == 0 &&
         field->name[length] == '.';
}

static bool add_flag(struct compiler *c, struct np_template_flag *flag, uint16_t row,
                     size_t prefix) {
  char *name = np_arena_string(c->arena, c->protocol->fields[row].name + prefix);
  if (!name) return false;
  for (char *at = name; *at; at++)
    if (*at >= 'a' && *at <= 'z') *at = (char)(*at - 'a' + 'A');
  *flag = (struct np_template_flag){name, row};
  use(c, row, NP_USE_FLAG);
  return true;
}

static bool add_group(struct compiler *c, struct np_template_piece *piece) {
  const struct np_field *fields = c->protocol->fields;
  const char *group = fields[piece->row].name;
  size_t length = strlen(group);
  uint16_t count = 0;
  for (uint16_t row = 0; row < c->protocol->field_count; row++)
    count = (uint16_t)(count + is_flag_of(&fields[row], group, length));
  struct np_template_flag *flags = np_arena_alloc(c->arena, (count + 1U) * sizeof *flags);
  if (!flags) return false;
  piece->flags = flags;
  for (int row = c->protocol->field_count - 1; row >= 0; row--)
    if (is_flag_of(&fields[row], group, length) &&
        !add_flag(c, &flags[piece->flag_count++], (uint16_t)row, length + 1))
      return false;
  return true;
}

/* ---- Pieces ---- */

/* The length of the "{row}" that begins here, 0 where none does. */
static size_t place_length(const char *at) {
  const char *close = *at == '{' ? strchr(at, '}') : NULL;
  return close ? (size_t)(close - at) + 1 : 0;
}

/* Text ends before a place, and between two spaces: of those only the first may be printed. */
static size_t text_length(const char *at) {
  size_t length = 1;
  while (at[length] && !place_length(at + length) && (at[length] != ' ' || at[length - 1] != ' '))
    length++;
  return length;
}

/* What is behind "#": the number is times it. */
static uint16_t scale_of(const char *mark, const char *end) {
  uint16_t scale = 0;
  for (const char *at = mark + 1; at < end; at++) scale = (uint16_t)(scale * 10 + (*at - '0'));
  return scale ? scale : 1;
}

static bool add_place(struct compiler *c, struct np_template_piece *piece, const char *name,
                      size_t length) {
  const struct np_protocol *p = c->protocol;
  const char *question = memchr(name, '?', length);
  if (question) {
    piece->text = question + 1;
    piece->length = (uint16_t)(name + length - piece->text);
    length = (size_t)(question - name);
  }
  if (length >= 2 && memcmp(name + length - 2, ".*", 2) == 0) {
    piece->role = NP_ROLE_LIST;
    piece->list = name;
    piece->list_length = (uint16_t)(length - 2);
    return true;
  }
  const char *mark = memchr(name, '#', length);
  if (mark) {
    piece->scale = scale_of(mark, name + length);
    length = (size_t)(mark - name);
  }
  for (uint16_t row = 0; row < p->field_count; row++) {
    const char *other = p->fields[row].name;
    if (strncmp(name, other, length) != 0 || other[length]) continue;
    piece->row = row;
    piece->how = np__row_how(&p->fields[row]);
    piece->role = mark ? NP_ROLE_NUMBER : question ? NP_ROLE_NONE : role_of(c, row);
    use(c, row, NP_USE_VALUE);
    return question || mark || p->fields[row].type != NP_GROUP || add_group(c, piece);
  }
  return true;
}

static bool add_pieces(struct compiler *c, const char *text) {
  for (const char *at = text; *at;) {
    struct np_template_piece *piece = &c->pieces[c->made->count++];
    size_t length = place_length(at);
    piece->row = NP_NO_PROTOCOL;
    if (length && !add_place(c, piece, at + 1, length - 2)) return false;
    if (!length) {
      length = text_length(at);
      piece->text = at;
      piece->length = (uint16_t)length;
    }
    at += length;
  }
  return true;
}

/* Is the piece the place of an end? */
static bool is_end(const struct compiler *c, uint16_t index) {
  const struct np_template_piece *piece = &c->pieces[index];
  if (index >= c->made->count || piece->text || piece->row == NP_NO_PROTOCOL) return false;
  return end_of(c->protocol->fields[piece->row].name) != NP_END_COUNT;
}

static bool begins_with_ends(const struct compiler *c) {
  const struct np_template_piece *between = &c->pieces[1];
  return is_end(c, 0) && is_end(c, 2) && between->text && between->length == 3 &&
         memcmp(between->text, " > ", 3) == 0;
}

/* How many characters say the protocol's name again: "ARP {operation}: ..." of arp. */
static uint8_t count_said(const struct compiler *c) {
  const struct np_template_piece *first = c->pieces;
  size_t length = strlen(c->protocol->name);
  bool begins = c->made->count > 0 && first->text && first->row == NP_NO_PROTOCOL &&
                first->length >= length && strncasecmp(first->text, c->protocol->name, length) == 0;
  if (!begins || (first->length > length && first->text[length] != ' ')) return 0;
  return (uint8_t)(first->length > length ? length + 1 : length);
}

bool np__template_compile(struct np_template *made, const struct np_protocol *protocol,
                          const char *text, struct np_arena *arena) {
  struct compiler c = {.made = made, .protocol = protocol, .arena = arena};
  c.is_verbose = text && text == protocol->verbose;
  size_t most = text ? strlen(text) : 0;
  c.pieces = np_arena_alloc(arena, (most + 1) * sizeof *c.pieces);
  c.uses = np_arena_alloc(arena, protocol->field_count + 1U);
  if (!c.pieces || !c.uses) return false;
  made->pieces = c.pieces;
  made->uses = c.uses;
  find_rows(made, protocol);
  if (!add_ends(&c) || (most && !add_pieces(&c, text))) return false;
  made->behind_ends = begins_with_ends(&c) ? 3 : 0;
  made->said = count_said(&c);
  made->slow &= 1U << NP_ROW_DETAILS | 1U << NP_ROW_COMPUTED;
  return true;
}
