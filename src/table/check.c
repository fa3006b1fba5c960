/* check.c - what a protocol's table must keep to, and what engine and generator cannot do. */
#include "table/check.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>

enum { MOST_PROTOCOL_NAME = 15, MOST_NAME = 80, EXACT_BITS = 53 };

/* Members of Packet, of decoded trees and of packets' headers, and what generated files call by
 * these names; test/api/reserved.test.js compares the list with the classes. */
static const char *const reserved_protocols[] = {
    "time",      "tv_sec",      "tv_usec", "timestamp_ns", "caplen", "len",       "number",
    "link_type", "options",     "layers",  "payload",      "bytes",  "truncated", "pcap_header",
    "notes",     "get",         "all",     "decode",       "copy",   "matches",   "interface",
    "comments",  "constructor", "packet",  "layer",        "header", "root",      "batch",
    "session",   "protocols",   "inner",   "buf",          "stream", "analysis",  NULL};

static const char *const reserved_rows[] = {"constructor", "prototype", NULL};

static bool is_listed(const char *const *list, const char *name, size_t length) {
  for (; *list; list++)
    if (strlen(*list) == length && strncmp(*list, name, length) == 0) return true;
  return false;
}

/* ---- Names and texts ---- */

bool np__is_snake_case(const char *name, bool dots) {
  for (const char *at = name; *at; at++) {
    bool begins = at == name || at[-1] == '.';
    bool letter = islower((unsigned char)*at) != 0;
    bool other = isdigit((unsigned char)*at) || *at == '_' || (dots && *at == '.');
    if (begins ? !letter : !letter && !other) return false;
  }
  return name[0] != '\0' && name[strlen(name) - 1] != '.';
}

static bool has_reserved_part(const char *name) {
  for (const char *at = name;; at++) {
    size_t length = strcspn(at, ".");
    if (is_listed(reserved_rows, at, length)) return true;
    at += length;
    if (!*at) return false;
  }
}

static bool is_printable(const char *text) {
  for (; *text; text++)
    if ((unsigned char)*text < 0x20) return false;
  return true;
}

bool np__is_sentence(const char *text) {
  return text && text[0] && text[strlen(text) - 1] == '.' && is_printable(text);
}

static const char *check_row_name(const struct np_field *f) {
  if (!f->name) return "a row is missing in the table";
  if (!np__is_snake_case(f->name, true)) return "the name is not snake_case";
  if (has_reserved_part(f->name)) return "the name is reserved";
  if (!np__is_sentence(f->doc)) return "the doc does not end in a full stop";
  return NULL;
}

/* ---- Type, width and flags ---- */

static bool is_number(const struct np_field *f) {
  return np_type_traits(f->type)->read == NP_READ_NUMBER;
}

static bool is_time(const struct np_field *f) {
  return np_type_traits(f->type)->read == NP_READ_TIME;
}

static bool is_span(const struct np_field *f) {
  enum np_read read = np_type_traits(f->type)->read;
  return read == NP_READ_SPAN || read == NP_READ_TEXT;
}

/* Do engine and library make the value, rather than read it? */
static bool is_made(const struct np_field *f) {
  enum np_read read = np_type_traits(f->type)->read;
  return read == NP_READ_NAME || read == NP_READ_PAYLOAD;
}

static const char *check_place(const struct np_protocol *p, const struct np_field *f) {
  if (f->bit < NP_COMPUTED) return "no such place";
  bool is_variable_name = f->type == NP_NAME && f->bit == NP_VARIABLE;
  if (is_made(f) && f->bit != NP_COMPUTED && !is_variable_name)
    return "its type is computed, its place is not";
  if (f->type == NP_RECORD && f->bit != NP_VARIABLE) return "a record at a fixed place";
  if (f->bit == NP_VARIABLE && !p->details) return "a variable row, and no details that emit it";
  if (f->bit < 0) return NULL;
  if ((unsigned)f->bit + f->width > p->header_bits) return "the row lies behind the header";
  if (is_span(f) && f->bit % 8 != 0) return "an address, bytes or a text that begins within a byte";
  return NULL;
}

static const char *check_width(const struct np_field *f) {
  uint16_t width = np_type_traits(f->type)->width;
  if (width != 0 && f->width != width) return "the width is not the type's";
  if (f->type == NP_INT && f->width < 8) return "a number with a sign of less than 8 bits";
  if (is_span(f) && f->width % 8 != 0) return "a run of bytes that is not whole bytes";
  if ((is_number(f) || is_time(f)) && f->width > 64) return "a number of more than 64 bits";
  if (f->bit >= 0 && f->width == 0) return "a fixed row without a width";
  return NULL;
}

static const char *check_flags(const struct np_field *f) {
  bool whole = f->width == 16 || f->width == 24 || f->width == 32 || f->width == 48 ||
               f->width == 64 || (f->width == 0 && f->bit < 0);
  if (f->flags & ~(unsigned)(NP_MANY | NP_HIDDEN | NP_QUIET | NP_LITTLE | NP_RELATED))
    return "an unknown flag";
  if (f->flags & NP_RELATED && f->bit != NP_COMPUTED)
    return "other packets make it, and it has a place";
  if (f->flags & NP_MANY && (f->bit >= 0 || (is_made(f) && f->bit == NP_COMPUTED)))
    return "a fixed row that occurs many times";
  if (f->flags & NP_QUIET && f->bit >= 0) return "a fixed row that does not print";
  if (f->type == NP_RECORD && !(f->flags & NP_MANY)) return "a record that occurs once";
  if (!(f->flags & NP_LITTLE)) return NULL;
  if (!is_number(f) && !is_time(f)) return "no number, and its lowest byte first";
  if (f->bit == NP_COMPUTED) return "computed, and its lowest byte first";
  if (!whole || f->bit % 8 > 0) return "its lowest byte first, and not 16, 24, 32, 48 or 64 bits";
  return NULL;
}

static const char *check_time(const struct np_field *f) {
  if (f->time >= NP_TIME_COUNT) return "counts no known time";
  if (!is_time(f)) return f->time != NP_UNIX_NS ? "counts time, and is none" : NULL;
  if (f->bit == NP_COMPUTED && f->time != NP_UNIX_NS) return "a computed time is in nanoseconds";
  bool is_wide = f->time == NP_NTP64 || f->time == NP_FILETIME;
  if (is_wide && f->width != 64) return "this time takes 64 bits";
  if (f->width == 0 && f->bit != NP_COMPUTED) return "a time without a width";
  return NULL;
}

/* What a row asks is there whenever the row can be. */
static const char *check_when(const struct np_protocol *p, const struct np_field *f) {
  const struct np_when *when = f->when;
  if (!when) return NULL;
  if (f->bit < 0) return "a condition of what has no fixed place";
  if (when->row >= p->field_count) return "asks a row that there is not";
  const struct np_field *asked = &p->fields[when->row];
  if (asked->bit < 0 || !is_number(asked) || asked->width > 32)
    return "asks what is no fixed number of at most 32 bits";
  if (asked->type == NP_INT) return "asks a number with a sign";
  if (asked != f && asked->when) return "asks a row that has a condition";
  uint64_t highest = (UINT64_C(1) << asked->width) - 1;
  if (when->from > highest || (when->from <= when->to && when->to > highest))
    return "is never there";
  return (when->from == 0 && when->to == highest) || when->from == (uint64_t)when->to + 1
             ? "is always there"
             : NULL;
}

/* ---- Names of values ---- */

static const char *check_name_list(const struct np_field *f) {
  if (!f->names[0].name) return "a list of no names";
  for (const struct np_name *name = f->names; name->name; name++) {
    if (strpbrk(name->name, "\"\\") || !is_printable(name->name)) return "a name that JSON escapes";
    if (name->value >> EXACT_BITS != 0) return "a name of a value that JavaScript cannot hold";
    for (const struct np_name *other = f->names; other < name; other++)
      if (other->value == name->value) return "two names of one value";
  }
  return NULL;
}

static const char *check_names(const struct np_protocol *p, const struct np_field *f) {
  const char *wrong = f->names ? check_name_list(f) : NULL;
  if (wrong) return wrong;
  if (f->type != NP_NAME) return f->names && !is_number(f) ? "names of what is no number" : NULL;
  if (!f->names) return "a name without a list";
  /* The name of a fixed number is read where that lies; that of a variable one comes behind it. */
  bool is_variable = f->bit == NP_VARIABLE;
  if (is_variable ? f == p->fields : f->of < 0 || f->of >= p->field_count)
    return "names a row that there is not";
  const struct np_field *of = is_variable ? f - 1 : &p->fields[f->of];
  if (is_variable && of->bit >= 0) return "a variable name of a number that is fixed";
  if (!is_variable && of->bit < 0) return "names a row without a fixed place";
  if (!is_number(of)) return "names what is no number";
  if (!is_variable && of->type == NP_INT) return "names a fixed number with a sign";
  if (of->width > EXACT_BITS) return "names a number that JavaScript cannot hold";
  return NULL;
}

/* ---- Rows beside rows ---- */

/* Is `f` below `other` in a tree? */
static bool is_below(const struct np_field *f, const struct np_field *other) {
  size_t length = strlen(other->name);
  return strncmp(f->name, other->name, length) == 0 && f->name[length] == '.';
}

static const char *check_pair(const struct np_field *f, const struct np_field *other) {
  if (strcmp(f->name, other->name) == 0) return "the name occurs twice";
  if (!is_below(f, other) || other->flags & NP_HIDDEN) return NULL;
  if (other->type == NP_RECORD && f->bit >= 0) return "a fixed row in a record";
  if (other->type != NP_RECORD && other->type != NP_GROUP) return "a key within what has a value";
  return NULL;
}

/* Is none of the numbers of one condition among those of the other? */
static bool excludes(const struct np_when *a, const struct np_when *b) {
  if (a->from > a->to && b->from > b->to) return false;
  if (a->from > a->to) return b->from > a->to && b->to < a->from;
  if (b->from > b->to) return excludes(b, a);
  return a->to < b->from || b->to < a->from;
}

/* Rows that no header has both do not collide. */
static bool are_apart(const struct np_protocol *p, const struct np_field *a,
                      const struct np_field *b) {
  if (!a->when || !b->when) return false;
  const struct np_field *x = &p->fields[a->when->row], *y = &p->fields[b->when->row];
  return x->bit == y->bit && x->width == y->width && excludes(a->when, b->when);
}

static bool shares_bits(const struct np_field *f) {
  return f->type == NP_GROUP || (f->flags & NP_HIDDEN) != 0;
}

static const char *check_order(const struct np_protocol *p, const struct np_field **at) {
  for (uint16_t i = 0; i < p->field_count; i++) {
    const struct np_field *f = *at = &p->fields[i];
    if (f->bit < 0 || shares_bits(f)) continue;
    for (const struct np_field *other = p->fields; other < f; other++)
      if (other->bit >= 0 && !shares_bits(other) && !are_apart(p, other, f) &&
          f->bit < other->bit + other->width)
        return "overlaps a row before it";
  }
  return NULL;
}

/* ---- The protocol ---- */

static bool has_row(const struct np_protocol *p, const char *name, size_t length) {
  for (uint16_t i = 0; i < p->field_count; i++)
    if (strlen(p->fields[i].name) == length && strncmp(p->fields[i].name, name, length) == 0)
      return true;
  return false;
}

static const char *check_summary(const struct np_protocol *p) {
  for (const char *at = p->summary; at && (at = strchr(at, '{')) != NULL;) {
    size_t length = strcspn(++at, "}");
    if (!at[length]) return "a place in the summary has no end";
    if (!has_row(p, at, strcspn(at, "?}"))) return "a place in the summary is of no row";
    at += length;
  }
  return NULL;
}

static bool has_rows_of(const struct np_protocol *p, const char *group, size_t length) {
  for (uint16_t i = 0; i < p->field_count; i++)
    if (strncmp(p->fields[i].name, group, length) == 0 && p->fields[i].name[length] == '.')
      return true;
  return false;
}

static const char *check_verbose_place(const struct np_protocol *p, const char *name,
                                       size_t length) {
  const char *mark = memchr(name, '#', length);
  if (length > 2 && memcmp(name + length - 2, ".*", 2) == 0)
    return has_rows_of(p, name, length - 2) ? NULL : "a list in the verbose summary has no rows";
  if (mark && strspn(mark + 1, "0123456789") != length - (size_t)(mark + 1 - name))
    return "a number in the verbose summary is times no number";
  size_t name_length = mark ? (size_t)(mark - name) : length;
  if (!has_row(p, name, name_length)) return "a place in the verbose summary is of no row";
  for (uint16_t i = 0; mark && i < p->field_count; i++)
    if (strlen(p->fields[i].name) == name_length &&
        strncmp(p->fields[i].name, name, name_length) == 0 && p->fields[i].bit < 0)
      return "a number in the verbose summary has no fixed place";
  return NULL;
}

const char *np__check_verbose(const struct np_protocol *p) {
  for (const char *at = p->verbose; at && (at = strchr(at, '{')) != NULL;) {
    size_t length = strcspn(++at, "}");
    if (!at[length]) return "a place in the verbose summary has no end";
    const char *wrong = check_verbose_place(p, at, strcspn(at, "?}"));
    if (wrong) return wrong;
    at += length;
  }
  return NULL;
}

/* ---- Where it is found ---- */

static const char *check_wide_key(const struct np_key_table *table, const struct np_bind *b) {
  if (b->value || b->to) return "a wide key beside a number";
  if (!b->key || !b->key[0]) return "a key is neither hex digits nor a text";
  size_t digits = 0;
  for (const char *at = b->key; table->bits > 0 && *at; at++) {
    if (*at == '-') continue;
    if (!isxdigit((unsigned char)*at) || ++digits > (table->bits + 3) / 4)
      return "a key is neither hex digits nor a text";
  }
  return NULL;
}

static const char *check_binds(const struct np_protocol *p) {
  for (const struct np_bind *b = p->binds; b && b->table; b++) {
    const struct np_key_table *table = np_key_table_at(b->table);
    if (!table) return "bound in a table that there is not";
    if (table->bits == 0 || table->bits > 32) {
      const char *wrong = check_wide_key(table, b);
      if (wrong) return wrong;
      continue;
    }
    uint64_t most = (UINT64_C(1) << table->bits) - 1;
    if (b->key) return "hex digits in a table of numbers";
    if (b->value > most || b->to > most) return "a key is wider than its table's";
    if (b->to && b->to <= b->value) return "a range of nothing";
  }
  return NULL;
}

/* Only of ports is anybody asked about payloads. */
static const char *check_claims(const struct np_protocol *p) {
  if (!p->claims != !p->claims_in) return "claims nowhere, or nothing";
  for (const enum np_table *t = p->claims_in; t && *t; t++)
    if (*t != NP_BY_UDP_PORT && *t != NP_BY_TCP_PORT) return "claims what nobody asks about";
  return NULL;
}

/* A length that tells nothing would be read from what is not there, or make messages of no bytes.
 */
static const char *check_stream(const struct np_protocol *p) {
  if (!p->stream || p->stream->parse) return NULL;
  const struct np_framing *framing = &p->stream->framing;
  const struct np_field *row = framing->length;
  if (framing->header == 0) return "messages of a stream whose length is in no header";
  if (!row || row->type >= NP_TYPE_COUNT || row->bit < 0 || !is_number(row) || row->width == 0 ||
      row->width > 64)
    return "messages of a stream whose length is no fixed number";
  if ((unsigned)row->bit + row->width > framing->header * 8U)
    return "messages of a stream whose length lies behind their header";
  return framing->maximum < framing->header ? "messages of a stream are shorter than their header"
                                            : NULL;
}

static const char *check_protocol(const struct np_protocol *p) {
  if (!p->name || !np__is_snake_case(p->name, false))
    return "the protocol's name is not snake_case";
  if (is_listed(reserved_protocols, p->name, strlen(p->name))) return "the name is reserved";
  if (strlen(p->name) > MOST_PROTOCOL_NAME) return "the protocol's name is too long";
  if (!p->title || !p->title[0] || !p->spec || !p->spec[0]) return "no title or no specification";
  if (!is_printable(p->title) || !is_printable(p->spec)) return "a control character";
  if (p->header_bits % 8 != 0) return "the fixed header is not whole bytes";
  if (p->field_count == UINT16_MAX) return "too many rows";
  if ((p->details_in_body || p->has_trailer) && !p->details) return "no details";
  if (p->group && !np__is_snake_case(p->group, false)) return "the group is not snake_case";
  const char *wrong = check_binds(p);
  if (!wrong) wrong = check_claims(p);
  return wrong ? wrong : check_stream(p);
}

static const char *check_row(const struct np_protocol *p, const struct np_field *f) {
  const char *wrong = check_row_name(f);
  if (wrong) return wrong;
  if (f->type >= NP_TYPE_COUNT) return "no such type";
  if (strlen(p->name) + 1 + strlen(f->name) > MOST_NAME) return "the name is too long";
  if ((wrong = check_place(p, f)) || (wrong = check_width(f)) || (wrong = check_flags(f)))
    return wrong;
  if ((wrong = check_time(f)) || (wrong = check_when(p, f))) return wrong;
  return check_names(p, f);
}

const char *np__check_table(const struct np_protocol *p, const struct np_field **at) {
  *at = NULL;
  const char *wrong = check_protocol(p);
  for (uint16_t i = 0; !wrong && i < p->field_count; i++) {
    const struct np_field *f = *at = &p->fields[i];
    wrong = check_row(p, f);
    for (uint16_t j = 0; !wrong && j < i; j++) {
      wrong = check_pair(f, &p->fields[j]);
      if (!wrong) wrong = check_pair(&p->fields[j], f);
    }
  }
  if (!wrong) wrong = check_order(p, at);
  if (wrong) return wrong;
  *at = NULL;
  const char *wrong_summary = check_summary(p);
  return wrong_summary ? wrong_summary : np__check_verbose(p);
}

/* ---- All tables ---- */

/* Ranges may share keys: the last one counts. */
static bool same_key(const struct np_bind *a, const struct np_bind *b) {
  if (a->table != b->table || a->to || b->to) return false;
  return a->key && b->key ? strcmp(a->key, b->key) == 0 : a->value == b->value;
}

static bool binds_twice(const struct np_protocol *p, const struct np_protocol *other) {
  for (const struct np_bind *a = p->binds; a && a->table; a++)
    for (const struct np_bind *b = other->binds; b && b->table; b++)
      if (a != b && same_key(a, b)) return true;
  return false;
}

const char *np__check_names_beside(const struct np_protocol *p, const struct np_protocol *other,
                                   const struct np_field **at) {
  *at = NULL;
  if (p != other && strcmp(p->name, other->name) == 0) return "two protocols have this name";
  if (p->group && strcmp(p->group, other->name) == 0) return "a protocol has the group's name";
  if (other->group && strcmp(other->group, p->name) == 0) return "a group has this name";
  /* A layer's child is a key beside its fields. */
  for (uint16_t i = 0; i < p->field_count; i++) {
    *at = &p->fields[i];
    size_t length = strcspn((*at)->name, ".");
    if (strlen(other->name) == length && strncmp((*at)->name, other->name, length) == 0)
      return "a protocol has this name";
  }
  *at = NULL;
  return NULL;
}

const char *np__check_beside(const struct np_protocol *p, const struct np_protocol *other,
                             const struct np_field **at) {
  *at = NULL;
  return binds_twice(p, other) ? "two are bound to one value"
                               : np__check_names_beside(p, other, at);
}
