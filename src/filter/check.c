/* check.c - what a filter's tree means: names, kinds of values, literals.
 *
 * A word is a field where the tables have it, else a literal. A literal has no kind of its own:
 * what it is compared or calculated with says how to read it. */
#include "filter/check.h"

#include <ctype.h>
#include <string.h>

#include "filter/function.h"
#include "filter/literal.h"
#include "filter/names.h"
#include "filter/sets.h"

struct checker {
  struct np_lexer *lexer;
  struct np_display *filter;
};

static bool check_value(struct checker *c, struct np_node *node);

static bool fail(struct checker *c, const struct np_node *node, const char *why) {
  enum { SHOWN = 60 };
  np__lexer_fail(c->lexer, node->offset, "\"%.*s\" %s",
                 (int)(node->size < SHOWN ? node->size : SHOWN), c->lexer->text + node->offset,
                 why);
  return false;
}

/* ---- Kinds ---- */

static unsigned bit(enum np_kind kind) {
  return 1U << kind;
}

static bool is_one_of(enum np_kind kind, unsigned kinds) {
  return (bit(kind) & kinds) != 0;
}

/* Of two values that are compared: the kind in which they are; NP_KIND_NONE when they cannot be. */
static enum np_kind common_kind(enum np_kind a, enum np_kind b) {
  unsigned kinds = bit(a) | bit(b);
  unsigned numbers = bit(NP_KIND_NUMBER) | bit(NP_KIND_FLAG);
  unsigned bytes = bit(NP_KIND_BYTES) | bit(NP_KIND_PROTOCOL);
  if (a == b) return a;
  if ((kinds & ~numbers) == 0) return NP_KIND_NUMBER;
  if ((kinds & ~(bytes | bit(NP_KIND_MAC))) == 0) return NP_KIND_BYTES;
  if ((kinds & ~(bit(NP_KIND_BYTES) | bit(NP_KIND_STRING))) == 0) return NP_KIND_BYTES;
  return NP_KIND_NONE;
}

/* Has it no kind of its own? */
static bool is_literal(const struct np_node *node) {
  switch (node->kind) {
    case NP_NODE_LITERAL:
      return true;
    case NP_NODE_NEGATE:
      return is_literal(node->left);
    case NP_NODE_ARITHMETIC:
      return is_literal(node->left) && is_literal(node->right);
    default:
      return false;
  }
}

/* The field that a value is, whose names and width say what a literal beside it can be. */
static const struct np_display_rows *field_of(const struct checker *c, const struct np_node *node) {
  return node->kind == NP_NODE_FIELD ? &c->filter->fields[node->field] : NULL;
}

/* ---- Literals ---- */

static bool calculate(struct checker *c, struct np_node *node, enum np_kind kind) {
  struct np_operand zero = {.number = 0}, result;
  bool negates = node->kind == NP_NODE_NEGATE;
  enum np_arithmetic arithmetic = negates ? NP_SUBTRACT : node->arithmetic;
  const struct np_operand *left = negates ? &zero : &node->left->value;
  const struct np_operand *right = negates ? &node->left->value : &node->right->value;
  bool is_number = np__kind_is_number(kind) || kind == NP_KIND_REAL;
  if (!is_number || !np__can_calculate(kind, arithmetic))
    return fail(c, node, "cannot be calculated: its values are no numbers");
  if (!np__calculate(kind, arithmetic, left, right, &result))
    return fail(c, node, "has no result of 64 bits");
  *node = (struct np_node){.kind = NP_NODE_LITERAL,
                           .offset = node->offset,
                           .size = node->size,
                           .next = node->next,
                           .type = kind,
                           .value = result};
  return true;
}

/* The list of a literal's value alone. */
static bool make_constant(struct checker *c, struct np_node *node) {
  struct np_list *list = np_arena_alloc(c->filter->arena, sizeof *list);
  if (!list) {
    np__lexer_no_memory(c->lexer);
    return false;
  }
  *list = (struct np_list){.items = &node->value, .count = 1, .total = 1};
  node->constant = list;
  return true;
}

/* Read a literal, or calculate with literals, as a value of a kind. */
static bool set_literal(struct checker *c, struct np_node *node, enum np_kind kind,
                        const struct np_display_rows *like) {
  bool is_calculated = node->kind == NP_NODE_LITERAL && !node->text;
  if (is_calculated) return node->type == kind || fail(c, node, "is of another kind here");
  if (node->kind == NP_NODE_LITERAL)
    return np__literal(c->lexer, c->filter->arena, node, kind, like) && make_constant(c, node);
  const struct np_display_rows *none = NULL;
  if (!set_literal(c, node->left, kind, none)) return false;
  if (node->kind == NP_NODE_ARITHMETIC && !set_literal(c, node->right, kind, none)) return false;
  return calculate(c, node, kind) && make_constant(c, node);
}

/* ---- Values ---- */

/* A word that begins with a digit is a number or an address, unless the tables know better. */
static bool can_be_name(const struct np_node *node) {
  uint64_t number;
  bool too_large;
  if (!node->is_word) return false;
  return !isdigit((unsigned char)node->text[0]) ||
         !np__literal_number(node->text, &number, &too_large);
}

static bool check_word(struct checker *c, struct np_node *node) {
  uint32_t field;
  if (can_be_name(node) && np__display_field(c->lexer, c->filter, node, &field)) {
    node->kind = NP_NODE_FIELD;
    node->field = field;
    node->type = c->filter->fields[field].type;
    node->list = node->spans ? c->filter->list_count++ : 0;
    c->filter->has_layers |= node->spans != NULL;
    return true;
  }
  if (c->lexer->status != NP_OK) return false;
  bool is_marked = node->is_word && (node->text[0] == '.' || node->text[0] == '@');
  bool must_be = node->spans || is_marked;
  if (must_be) np__display_unknown(c->lexer, node);
  return !must_be;
}

static bool check_slice(struct checker *c, struct np_node *node) {
  unsigned kinds = bit(NP_KIND_IPV4) | bit(NP_KIND_IPV6) | bit(NP_KIND_MAC) | bit(NP_KIND_BYTES) |
                   bit(NP_KIND_STRING) | bit(NP_KIND_PROTOCOL);
  if (!check_value(c, node->left)) return false;
  if (is_literal(node->left)) {
    if (node->left->is_word) np__display_unknown(c->lexer, node->left);
    return fail(c, node->left, "is no field: only fields and functions have slices");
  }
  if (!is_one_of(node->left->type, kinds))
    return fail(c, node->left, "has no bytes to slice: calculate with it, as in \"& 0xf0\"");
  node->type = NP_KIND_BYTES;
  node->list = c->filter->list_count++;
  return true;
}

/* The kind that arguments have which are no literals. */
static bool check_arguments(struct checker *c, struct np_node *call) {
  const struct np_function *function = call->function;
  uint32_t count = 0;
  call->type = NP_KIND_NONE;
  for (struct np_node *argument = call->left; argument; argument = argument->next) {
    if (++count > function->most) return fail(c, argument, "is one argument too many");
    if (!check_value(c, argument)) return false;
    if (function->takes_field && argument->kind != NP_NODE_FIELD) {
      np__lexer_fail(c->lexer, argument->offset, "%s() takes %s", function->name, function->takes);
      return false;
    }
    if (is_literal(argument)) continue;
    bool differs = call->type != NP_KIND_NONE && argument->type != call->type;
    if (differs) return fail(c, argument, "is of another kind than the arguments before it");
    call->type = argument->type;
  }
  return true;
}

/* What a function of single values needs of the field that it takes. */
static bool check_origins(struct checker *c, const struct np_node *call) {
  const struct np_function *function = call->function;
  struct np_display_rows *rows = &c->filter->fields[call->left->field];
  bool good = !rows->is_raw;
  if (good && function->id == NP_FUNCTION_VALS) {
    good = false;
    for (uint32_t i = 0; i < rows->count; i++)
      good |= np__display_value_names(rows->refs[i]) != NULL;
  }
  rows->wants_texts = true;
  if (!good)
    np__lexer_fail(c->lexer, call->left->offset, "%s() takes %s", function->name, function->takes);
  return good;
}

static bool check_call(struct checker *c, struct np_node *node) {
  const struct np_function *function = np__function_find(node->text);
  node->function = function;
  if (!function) {
    np__lexer_fail(c->lexer, node->offset, "no function \"%.60s\"; there are %s", node->text,
                   np__function_names);
    return false;
  }
  if (!check_arguments(c, node)) return false;
  if (node->type == NP_KIND_NONE || !is_one_of(node->type, function->kinds)) {
    np__lexer_fail(c->lexer, node->left ? node->left->offset : node->offset, "%s() takes %s",
                   function->name, function->takes);
    return false;
  }
  for (struct np_node *argument = node->left; argument; argument = argument->next)
    if (is_literal(argument) && !set_literal(c, argument, node->type, NULL)) return false;
  if (function->takes_origin && !check_origins(c, node)) return false;
  if (function->type != NP_KIND_NONE) node->type = function->type;
  node->list = c->filter->list_count++;
  return true;
}

static bool check_arithmetic(struct checker *c, struct np_node *node) {
  struct np_node *left = node->left, *right = node->right;
  if (!check_value(c, left) || !check_value(c, right)) return false;
  if (is_literal(node)) return true;
  const struct np_node *typed = is_literal(left) ? right : left;
  node->type = typed->type;
  if (!np__can_calculate(node->type, node->arithmetic)) {
    np__lexer_fail(c->lexer, node->offset, "one cannot calculate so with %s",
                   np__kind_name(node->type));
    return false;
  }
  if (is_literal(left) && !set_literal(c, left, node->type, NULL)) return false;
  if (is_literal(right) && !set_literal(c, right, node->type, NULL)) return false;
  if (left->type != right->type) return fail(c, right, "is of another kind than what is before it");
  node->list = c->filter->list_count++;
  return true;
}

static bool check_negation(struct checker *c, struct np_node *node) {
  if (!check_value(c, node->left)) return false;
  if (is_literal(node)) return true;
  node->type = node->left->type;
  if (!is_one_of(node->type, bit(NP_KIND_NUMBER) | bit(NP_KIND_TIME) | bit(NP_KIND_REAL)))
    return fail(c, node->left, "is no number that could be negative");
  node->list = c->filter->list_count++;
  return true;
}

static bool check_reference(struct checker *c, struct np_node *node) {
  uint32_t field;
  if (!np__display_field(c->lexer, c->filter, node, &field)) {
    np__display_unknown(c->lexer, node);
    return false;
  }
  node->type = c->filter->fields[field].type;
  return true;
}

/* A value, or what is only there or not. */
static bool check_name_or_value(struct checker *c, struct np_node *node) {
  switch (node->kind) {
    case NP_NODE_LITERAL:
      return check_word(c, node);
    case NP_NODE_SLICE:
      return check_slice(c, node);
    case NP_NODE_CALL:
      return check_call(c, node);
    case NP_NODE_ARITHMETIC:
      return check_arithmetic(c, node);
    case NP_NODE_NEGATE:
      return check_negation(c, node);
    case NP_NODE_REFERENCE:
      return check_reference(c, node);
    default:
      return fail(c, node, "is no value");
  }
}

static bool check_value(struct checker *c, struct np_node *node) {
  if (!check_name_or_value(c, node)) return false;
  return node->type != NP_KIND_LIST ||
         fail(c, node, "has no one kind of value: it is a list, or of several types");
}

/* ---- Tests ---- */

/* The first word in a calculation with literals that could be meant as a name; or NULL. */
static struct np_node *first_name(struct np_node *node) {
  if (node->kind == NP_NODE_LITERAL) {
    bool could_be = can_be_name(node) && !isdigit((unsigned char)node->text[0]);
    return could_be ? node : NULL;
  }
  struct np_node *found = first_name(node->left);
  return found || !node->right ? found : first_name(node->right);
}

/* Literals alone: a name was meant, most likely the first one. */
static bool no_field(struct checker *c, struct np_node *left, const char *why) {
  const struct np_node *name = first_name(left);
  if (name) np__display_unknown(c->lexer, name);
  return fail(c, left, why);
}

static const char no_side[] = "is no field, and what it is compared with is none";

/* Give a literal the kind of what it is compared with. */
static bool match_kinds(struct checker *c, struct np_node *left, struct np_node *right,
                        enum np_kind *kind) {
  if (is_literal(left) && is_literal(right)) return no_field(c, left, no_side);
  *kind = is_literal(left) ? right->type : left->type;
  if (is_literal(left)) return set_literal(c, left, *kind, field_of(c, right));
  if (is_literal(right)) return set_literal(c, right, *kind, field_of(c, left));
  *kind = common_kind(left->type, right->type);
  if (*kind != NP_KIND_NONE) return true;
  np__lexer_fail(c->lexer, right->offset, "%s and %s cannot be compared", np__kind_name(left->type),
                 np__kind_name(right->type));
  return false;
}

static bool check_compare(struct checker *c, struct np_node *node) {
  if (node->left->type == NP_KIND_NONE && !check_value(c, node->left)) return false;
  if (!check_value(c, node->right)) return false;
  return match_kinds(c, node->left, node->right, &node->type);
}

static bool check_item(struct checker *c, struct np_node *left, struct np_node *item) {
  enum np_kind kind;
  if (item->kind != NP_NODE_RANGE)
    return check_value(c, item) && match_kinds(c, left, item, &kind) &&
           (kind == left->type || fail(c, item, "is of another kind than what is before \"in\""));
  struct np_node *ends[] = {item->left, item->right};
  for (int i = 0; i < 2; i++) {
    if (!check_value(c, ends[i]) || !match_kinds(c, left, ends[i], &kind)) return false;
    if (!is_literal(ends[i])) return fail(c, ends[i], "is no literal: the ends of a range are");
    if (ends[i]->value.host_bits) return fail(c, ends[i], "is a net: a range has addresses");
  }
  item->type = kind;
  return true;
}

static bool check_set(struct checker *c, struct np_node *node) {
  if (!check_value(c, node->left)) return false;
  if (is_literal(node->left)) return no_field(c, node->left, no_side);
  for (struct np_node *item = node->right; item; item = item->next)
    if (!check_item(c, node->left, item)) return false;
  node->type = node->left->type;
  if (np__set_prepare(c->filter, node)) return true;
  np__lexer_no_memory(c->lexer);
  return false;
}

static bool check_left_of_search(struct checker *c, struct np_node *left, const char *operator) {
  unsigned kinds =
      bit(NP_KIND_PROTOCOL) | bit(NP_KIND_BYTES) | bit(NP_KIND_STRING) | bit(NP_KIND_MAC);
  if (!check_value(c, left)) return false;
  if (is_literal(left)) return no_field(c, left, no_side);
  if (is_one_of(left->type, kinds)) return true;
  np__lexer_fail(c->lexer, left->offset,
                 "%s cannot be before \"%s\", which takes a text, bytes or a protocol",
                 np__kind_name(left->type), operator);
  return false;
}

static bool check_contains(struct checker *c, struct np_node *node) {
  struct np_node *left = node->left, *right = node->right;
  if (!check_left_of_search(c, left, "contains") || !check_value(c, right)) return false;
  enum np_kind kind = left->type == NP_KIND_STRING ? NP_KIND_STRING : NP_KIND_BYTES;
  if (left->type == NP_KIND_MAC && right->is_string)
    return fail(c, right, "is a text, and an address has none: write bytes, as 00:1b");
  if (is_literal(right)) return set_literal(c, right, kind, NULL);
  if (common_kind(left->type, right->type) != NP_KIND_NONE) return true;
  return fail(c, right, "is of another kind than what it is looked for in");
}

static bool check_matches(struct checker *c, struct np_node *node) {
  const struct np_display_options *o = &c->filter->options;
  struct np_node *right = node->right;
  struct np_regex *regex;
  struct np_error error = {NP_OK};
  size_t at = 0;
  if (!check_left_of_search(c, node->left, "matches")) return false;
  const struct np_regex_options chosen = {true, o->regex_steps, o->regex_depth};
  enum np_status status = np__regex_new(right->text, right->length, &chosen, &regex, &at, &error);
  if (status == NP_OK) {
    regex->next = c->filter->regexes;
    c->filter->regexes = regex;
    node->regex = regex;
    return true;
  }
  if (status == NP_E_FILTER)
    np__lexer_fail(c->lexer, right->offset,
                   "the regular expression has a mistake behind %u bytes: %s", (unsigned)at,
                   error.message);
  else
    c->lexer->status = np_fail(c->lexer->error, status, "%s", error.message);
  return false;
}

/* Is a value alone a test? */
static bool check_presence(struct checker *c, struct np_node *node) {
  struct np_node *value = node->left;
  if (!check_name_or_value(c, value)) return false;
  if (value->kind == NP_NODE_CALL) {
    unsigned kinds = bit(NP_KIND_NUMBER) | bit(NP_KIND_FLAG) | bit(NP_KIND_REAL);
    node->kind = NP_NODE_NONZERO;
    return is_one_of(value->type, kinds) ||
           fail(c, value, "is a function that gives no number: compare what it gives");
  }
  if (value->kind == NP_NODE_REFERENCE) return fail(c, value, "is a value alone: compare it");
  if (!is_literal(value)) return true;
  return no_field(c, value, "is a value alone: neither a field nor a protocol");
}

static bool check(struct checker *c, struct np_node *node) {
  switch (node->kind) {
    case NP_NODE_OR:
    case NP_NODE_AND:
    case NP_NODE_XOR:
    case NP_NODE_NOT:
      for (struct np_node *below = node->left; below; below = below->next)
        if (!check(c, below)) return false;
      return true;
    case NP_NODE_EXISTS:
    case NP_NODE_NONZERO:
      return check_presence(c, node);
    case NP_NODE_COMPARE:
      return check_compare(c, node);
    case NP_NODE_IN:
      return check_set(c, node);
    case NP_NODE_CONTAINS:
      return check_contains(c, node);
    case NP_NODE_MATCHES:
      return check_matches(c, node);
    default:
      return fail(c, node, "is no test");
  }
}

void np__check(struct np_lexer *lexer, struct np_display *filter, struct np_node *root) {
  struct checker checker = {lexer, filter};
  check(&checker, root);
}

void np__check_value(struct np_lexer *lexer, struct np_display *filter, struct np_node **root) {
  struct checker checker = {lexer, filter};
  struct np_node *value = (*root)->left;
  bool is_test = (*root)->kind != NP_NODE_EXISTS && (*root)->kind != NP_NODE_NONZERO;
  if (is_test) {
    check(&checker, *root);
    return;
  }
  *root = value;
  if (!check_value(&checker, value)) return;
  if (value->kind == NP_NODE_REFERENCE) fail(&checker, value, "is of no packet");
  if (is_literal(value)) no_field(&checker, value, "is the same in every packet: it has no field");
}
