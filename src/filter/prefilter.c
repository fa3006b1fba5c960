/* prefilter.c - what a display filter says of a packet's outermost headers, as a BPF expression.
 *
 * The expression passes whatever the filter passes, as far as the outermost headers decide that: a
 * part that cannot be said passes all. So negations say nothing, and a test of a field without a
 * fixed place says that its protocol is there. */
#include <string.h>

#include "filter/function.h"
#include "filter/tree.h"
#include "np/display.h"

/* Longer expressions cost more than they save. */
enum { MOST_TEXT = 4096, MOST_ITEMS = 16, WORD_BYTES = 4, WORD_BITS = 32 };

static void say(const struct np_display *filter, const struct np_node *node, struct np_text *out);

static void say_nothing(struct np_text *out) {
  out->length = 0;
}

/* ---- Joining -------------------------------------------------------------------------------- */

static void add_word(struct np_text *out, const char *word) {
  if (out->length > 0) np_text_format(out, " %s ", word);
}

/* Two parts, of which an empty one says nothing: with `or` both say nothing then. */
static void join(struct np_text *out, bool first, const char *word, struct np_text *part) {
  bool any = strcmp(word, "or") == 0;
  if (any && !first && (out->length == 0 || part->length == 0)) {
    say_nothing(out);
  } else if (part->length > 0) {
    add_word(out, word);
    np_text_string(out, "(");
    np_text_add(out, part->bytes, part->length);
    np_text_string(out, ")");
  }
  if (out->length > MOST_TEXT) say_nothing(out);
  out->failed |= part->failed;
  np_text_free(part);
}

static void say_list(const struct np_display *filter, const struct np_node *list, const char *word,
                     struct np_text *out) {
  for (const struct np_node *node = list; node; node = node->next) {
    struct np_text part = {0};
    say(filter, node, &part);
    join(out, node == list, word, &part);
  }
}

/* ---- Protocols ------------------------------------------------------------------------------ */

static const char *name_of(struct np_field_ref ref) {
  return np_protocol_at(ref.protocol)->bpf;
}

/* A protocol that BPF has no name for is there, by its number in IP. False where it has none. */
static bool say_number_of(struct np_field_ref ref, struct np_text *out) {
  const struct np_bind *bind = np_protocol_at(ref.protocol)->binds;
  while (bind && bind->table != NP_BY_IP_PROTO && bind->table != NP_TABLE_END) bind++;
  if (!bind || bind->table != NP_BY_IP_PROTO) return false;
  np_text_format(out, "ip proto %u or ip6 proto %u", bind->value, bind->value);
  return true;
}

/* One of the field's protocols is there. Every frame of a link has that link's header. */
static void say_presence(const struct np_display_rows *rows, struct np_text *out) {
  for (uint32_t i = 0; i < rows->count; i++) {
    const char *name = name_of(rows->refs[i]);
    if (i > 0 && rows->refs[i].protocol == rows->refs[i - 1].protocol) continue;
    add_word(out, "or");
    if (name && strcmp(name, "ether") != 0) {
      np_text_string(out, name);
    } else if (name || !say_number_of(rows->refs[i], out)) {
      say_nothing(out);
      return;
    }
  }
}

/* What has to be there, so that a node has a value. */
static void say_value(const struct np_display *filter, const struct np_node *node,
                      struct np_text *out) {
  struct np_text part = {0};
  switch (node->kind) {
    case NP_NODE_FIELD:
      say_presence(&filter->fields[node->field], out);
      break;
    case NP_NODE_SLICE:
    case NP_NODE_NEGATE:
      say_value(filter, node->left, out);
      break;
    case NP_NODE_CALL: /* those with several arguments take literals too */
      if (node->function->most == 1) say_value(filter, node->left, out);
      break;
    case NP_NODE_ARITHMETIC:
      say_value(filter, node->left, out);
      say_value(filter, node->right, &part);
      join(out, false, "and", &part);
      break;
    default:
      break;
  }
}

static void say_values(const struct np_display *filter, const struct np_node *node,
                       struct np_text *out) {
  struct np_text part = {0};
  say_value(filter, node->left, out);
  if (node->kind == NP_NODE_COMPARE || node->kind == NP_NODE_CONTAINS) {
    say_value(filter, node->right, &part);
    join(out, false, "and", &part);
  }
}

/* ---- Rows at fixed places -------------------------------------------------------------------- */

/* Where BPF reads a number: bytes of the header, of which some bits count. */
struct place {
  const char *name;
  uint32_t offset, size, shift;
  uint64_t mask; /* of the number */
};

static bool find_place(struct np_field_ref ref, struct place *place) {
  const struct np_protocol *p = np_protocol_at(ref.protocol);
  if (ref.row >= p->field_count || !p->bpf) return false;
  const struct np_field *field = &p->fields[ref.row];
  if (field->bit < 0 || field->width == 0 || field->flags & NP_LITTLE) return false;
  if (field->type == NP_INT) return false; /* BPF compares without a sign */
  uint32_t end = ((uint32_t)field->bit + field->width + 7) / 8;
  place->name = p->bpf;
  place->offset = (uint32_t)field->bit / 8;
  place->size = end - place->offset;
  place->shift = end * 8 - (uint32_t)field->bit - field->width;
  place->mask = field->width < WORD_BITS ? (1ULL << field->width) - 1 : UINT32_MAX;
  return place->size == 1 || place->size == 2 || place->size == WORD_BYTES;
}

static bool is_bound_in(const struct np_protocol *p, enum np_table table) {
  for (const struct np_bind *bind = p->binds; bind && bind->table != NP_TABLE_END; bind++)
    if (bind->table == table) return true;
  return false;
}

/* `tcp[…]` is that in IPv4; of IPv6 what is bound by its number passes. */
static void add_ip6(struct np_text *out, struct np_field_ref ref) {
  const struct np_protocol *p = np_protocol_at(ref.protocol);
  bool carries = is_bound_in(p, NP_BY_LINK_TYPE) || is_bound_in(p, NP_BY_ETHERTYPE);
  if (!carries && is_bound_in(p, NP_BY_IP_PROTO)) np_text_format(out, " or (ip6 and %s)", p->bpf);
}

static const char *sign_of(enum np_test test) {
  static const char *const signs[] = {[NP_EQUAL] = "=", [NP_UNEQUAL] = "!=",  [NP_GREATER] = ">",
                                      [NP_LESS] = "<",  [NP_AT_LEAST] = ">=", [NP_AT_MOST] = "<="};
  return signs[test];
}

/* The bits of `mask` compared with those of a number. */
static bool add_number(struct np_text *out, const struct place *place, uint64_t mask,
                       enum np_test test, uint64_t number) {
  uint64_t all = place->size == WORD_BYTES ? UINT32_MAX : (1ULL << place->size * 8) - 1;
  uint64_t bits = mask << place->shift, wanted = number << place->shift;
  if (number > place->mask) return false;
  np_text_format(out, bits == all ? "%s[%u:%u]" : "(%s[%u:%u]", place->name, place->offset,
                 place->size);
  if (bits != all) np_text_format(out, " & 0x%llx)", (unsigned long long)bits);
  np_text_format(out, " %s %llu", sign_of(test), (unsigned long long)wanted);
  return true;
}

/* Addresses of more than four bytes, or the front of them. */
static bool add_bytes(struct np_text *out, struct np_field_ref ref,
                      const struct np_operand *value) {
  const struct np_protocol *p = np_protocol_at(ref.protocol);
  if (ref.row >= p->field_count || !p->bpf || p->fields[ref.row].bit < 0) return false;
  if (p->fields[ref.row].width != value->length * 8 || value->length % 2) return false;
  uint32_t bits = value->length * 8 - value->host_bits,
           begin = (uint32_t)p->fields[ref.row].bit / 8;
  for (uint32_t at = 0; at * 8 < bits;) {
    struct place place = {.name = p->bpf, .offset = begin + at, .mask = UINT32_MAX};
    place.size = value->length - at >= WORD_BYTES ? WORD_BYTES : 2;
    uint32_t left = bits - at * 8, width = place.size * 8;
    uint64_t number = 0, mask = (1ULL << width) - 1;
    for (uint32_t i = 0; i < place.size; i++) number = number << 8 | value->bytes[at + i];
    if (left < width) mask = mask >> (width - left) << (width - left);
    add_word(out, "and");
    add_number(out, &place, mask, NP_EQUAL, number & mask);
    at += place.size;
  }
  return bits > 0;
}

static bool add_test(struct np_text *out, struct np_field_ref ref, enum np_kind kind,
                     enum np_test test, const struct np_operand *value) {
  struct place place;
  bool good;
  if (value->is_negative || (value->host_bits && test != NP_EQUAL)) return false;
  if (!name_of(ref)) return say_number_of(ref, out);
  if (kind == NP_KIND_NUMBER || kind == NP_KIND_FLAG || kind == NP_KIND_IPV4) {
    if (value->host_bits == WORD_BITS || !find_place(ref, &place)) return false;
    uint64_t net = value->number >> value->host_bits << value->host_bits;
    uint64_t mask = place.mask >> value->host_bits << value->host_bits;
    good = add_number(out, &place, mask, test, net);
  } else {
    bool is_address = kind == NP_KIND_MAC || kind == NP_KIND_IPV6;
    good = is_address && test == NP_EQUAL && add_bytes(out, ref, value);
  }
  if (good) add_ip6(out, ref);
  return good;
}

/* All rows of the field, or any of them; false where one cannot be said. */
static bool say_rows(const struct np_display_rows *rows, enum np_kind kind, enum np_test test,
                     bool all, const struct np_operand *value, struct np_text *out) {
  for (uint32_t i = 0; i < rows->count; i++) {
    struct np_text part = {0};
    if (i > 0 && !name_of(rows->refs[i]) && rows->refs[i].protocol == rows->refs[i - 1].protocol)
      continue; /* its protocol is said */
    bool good = add_test(&part, rows->refs[i], kind, test, value);
    bool together = !all || rows->refs[i].protocol == rows->refs[0].protocol;
    if (good && together) join(out, i == 0, all ? "and" : "or", &part);
    if (good && together) continue;
    np_text_free(&part);
    say_nothing(out);
    return false;
  }
  return out->length > 0;
}

/* ---- Tests ---------------------------------------------------------------------------------- */

static const struct np_display_rows *field_of(const struct np_display *filter,
                                              const struct np_node *node) {
  return node->kind == NP_NODE_FIELD && !node->spans ? &filter->fields[node->field] : NULL;
}

static enum np_test turned(enum np_test test) {
  if (test == NP_GREATER) return NP_LESS;
  if (test == NP_LESS) return NP_GREATER;
  if (test == NP_AT_LEAST) return NP_AT_MOST;
  return test == NP_AT_MOST ? NP_AT_LEAST : test;
}

static bool say_comparison(const struct np_display *filter, const struct np_node *node,
                           struct np_text *out) {
  bool turns = node->left->kind == NP_NODE_LITERAL;
  const struct np_node *field = turns ? node->right : node->left;
  const struct np_node *literal = turns ? node->left : node->right;
  const struct np_display_rows *rows = field_of(filter, field);
  if (!rows || literal->kind != NP_NODE_LITERAL) return false;
  return say_rows(rows, node->type, turns ? turned(node->test) : node->test, node->all,
                  &literal->value, out);
}

static bool say_item(const struct np_display_rows *rows, const struct np_node *set,
                     const struct np_node *item, struct np_text *out) {
  struct np_text part = {0};
  if (item->kind == NP_NODE_LITERAL)
    return say_rows(rows, set->type, NP_EQUAL, false, &item->value, out);
  if (item->kind != NP_NODE_RANGE || rows->count > 1) return false;
  bool good = say_rows(rows, set->type, NP_AT_LEAST, false, &item->left->value, out) &&
              say_rows(rows, set->type, NP_AT_MOST, false, &item->right->value, &part);
  join(out, false, "and", &part);
  return good;
}

static bool say_set(const struct np_display *filter, const struct np_node *node,
                    struct np_text *out) {
  const struct np_display_rows *rows = field_of(filter, node->left);
  uint32_t count = 0;
  bool good = rows != NULL;
  for (const struct np_node *item = node->right; good && item; item = item->next) {
    struct np_text part = {0};
    good = count++ < MOST_ITEMS && say_item(rows, node, item, &part);
    join(out, item == node->right, "or", &part);
  }
  return good && out->length > 0;
}

/* `field & number`. */
static bool say_bits(const struct np_display *filter, const struct np_node *value,
                     struct np_text *out) {
  struct place place;
  if (value->kind != NP_NODE_ARITHMETIC || value->arithmetic != NP_BITWISE_AND) return false;
  const struct np_display_rows *rows = field_of(filter, value->left);
  const struct np_node *literal = value->right;
  bool fits = rows && rows->count == 1 && literal->kind == NP_NODE_LITERAL &&
              value->type == NP_KIND_NUMBER && !literal->value.is_negative;
  if (!fits || !find_place(rows->refs[0], &place)) return false;
  if (!add_number(out, &place, literal->value.number & place.mask, NP_UNEQUAL, 0)) return false;
  add_ip6(out, rows->refs[0]);
  return true;
}

static void say(const struct np_display *filter, const struct np_node *node, struct np_text *out) {
  bool said = false;
  switch (node->kind) {
    case NP_NODE_AND:
      say_list(filter, node->left, "and", out);
      return;
    case NP_NODE_OR:
      say_list(filter, node->left, "or", out);
      return;
    case NP_NODE_NOT:
    case NP_NODE_XOR:
      return;
    case NP_NODE_COMPARE:
      said = say_comparison(filter, node, out);
      break;
    case NP_NODE_IN:
      said = say_set(filter, node, out);
      break;
    case NP_NODE_NONZERO:
      said = say_bits(filter, node->left, out);
      break;
    default:
      break;
  }
  if (said) return;
  say_nothing(out);
  say_values(filter, node, out);
}

void np_display_bpf(const struct np_display *filter, struct np_text *text) {
  if (filter->root) say(filter, filter->root, text);
}
