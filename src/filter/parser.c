/* parser.c - from a filter's text to its tree: recursive descent.
 *
 * or, xor, and, not; below them tests: comparisons, `in`, `contains`, `matches`, or a value alone;
 * below these values: &, + and -, * / and %, signs, slices. Chains of or and and are lists, so
 * depth comes from nesting alone, and is limited. */
#include "filter/parser.h"

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "filter/spans.h"

enum { MOST_WARNINGS = 16 };

struct parser {
  struct np_lexer *lexer;
  struct np_display *filter;
  uint32_t depth; /* of calls */
};

static struct np_node *parse_or(struct parser *p);
static struct np_node *parse_value(struct parser *p);

void np__display_warn(struct np_lexer *lexer, struct np_display *filter, uint32_t offset,
                      const char *format, ...) {
  char text[240];
  va_list arguments;
  int used = snprintf(text, sizeof text, "at %u: ", offset);
  va_start(arguments, format);
  vsnprintf(text + used, sizeof text - (size_t)used, format, arguments);
  va_end(arguments);
  struct np_display_text *warning = np_arena_alloc(filter->arena, sizeof *warning);
  const char *copy = np_arena_string(filter->arena, text);
  if (!warning || !copy) {
    np__lexer_no_memory(lexer);
    return;
  }
  warning->text = copy;
  struct np_display_text **last = &filter->warnings;
  for (int left = MOST_WARNINGS - 1; *last && left > 0; left--) last = &(*last)->next;
  if (!*last) *last = warning;
}

/* ---- Nodes ---- */

static bool good(const struct parser *p) {
  return p->lexer->status == NP_OK;
}

static struct np_node *new_node(struct parser *p, enum np_node_kind kind, uint32_t offset) {
  struct np_node *node = good(p) ? np_arena_alloc(p->filter->arena, sizeof *node) : NULL;
  if (!node) {
    np__lexer_no_memory(p->lexer);
    return NULL;
  }
  node->kind = kind;
  node->offset = offset;
  return node;
}

static uint32_t end_of(const struct np_node *node) {
  return node->offset + node->size;
}

/* The node stands from its offset to `end`, above `below` and those beside it. */
static struct np_node *close_node(struct parser *p, struct np_node *node,
                                  const struct np_node *below, uint32_t end) {
  if (!node) return NULL;
  for (; below; below = below->next)
    if (below->depth >= node->depth) node->depth = below->depth + 1;
  if (end > node->offset) node->size = end - node->offset;
  if (node->depth <= p->filter->options.depth) return node;
  np__lexer_fail(p->lexer, node->offset, "it nests deeper than %u, the limit",
                 p->filter->options.depth);
  return NULL;
}

static struct np_node *new_pair(struct parser *p, enum np_node_kind kind, struct np_node *left,
                                struct np_node *right) {
  if (!left || !right) return NULL;
  struct np_node *node = new_node(p, kind, left->offset);
  if (!node) return NULL;
  node->left = left;
  node->right = right;
  return close_node(p, close_node(p, node, left, end_of(right)), right, end_of(right));
}

static struct np_node *new_above(struct parser *p, enum np_node_kind kind, uint32_t offset,
                                 struct np_node *below) {
  struct np_node *node = below ? new_node(p, kind, offset) : NULL;
  if (node) node->left = below;
  return close_node(p, node, below, below ? end_of(below) : 0);
}

/* Calls nest no deeper than the tree may. */
static bool enter(struct parser *p) {
  if (p->depth++ < p->filter->options.depth) return good(p);
  np__lexer_fail(p->lexer, p->lexer->token.offset, "it nests deeper than %u, the limit",
                 p->filter->options.depth);
  return false;
}

static void leave(struct parser *p) {
  p->depth--;
}

/* ---- Tokens ---- */

static bool is_at(const struct parser *p, const char *text) {
  return np__lexer_is(p->lexer, text);
}

/* The first of these at hand: its index, or -1. */
static int which(const struct parser *p, const char *const *texts) {
  for (int i = 0; texts[i]; i++)
    if (is_at(p, texts[i])) return i;
  return -1;
}

static bool accept(struct parser *p, const char *text) {
  if (!is_at(p, text)) return false;
  np__lexer_next(p->lexer);
  return true;
}

static bool expect(struct parser *p, const char *mark, const char *expected) {
  if (accept(p, mark)) return true;
  np__lexer_unexpected(p->lexer, expected);
  return false;
}

static bool is_keyword(const struct parser *p) {
  static const char *const words[] = {
      "and",    "or",  "not", "xor",         "in",     "contains", "matches", "eq",
      "ne",     "gt",  "lt",  "ge",          "le",     "any_eq",   "all_eq",  "any_ne",
      "all_ne", "any", "all", "bitwise_and", "bitand", NULL};
  return p->lexer->token.kind == NP_TOKEN_WORD && which(p, words) >= 0;
}

/* ---- Values ---- */

static struct np_node *parse_literal(struct parser *p) {
  struct np_token *token = &p->lexer->token;
  struct np_node *node = new_node(p, NP_NODE_LITERAL, token->offset);
  if (!node) return NULL;
  node->size = token->size;
  node->text = token->text;
  node->length = token->length;
  node->is_string = token->kind == NP_TOKEN_STRING;
  node->is_char = token->kind == NP_TOKEN_CHAR;
  node->is_word = token->kind == NP_TOKEN_WORD;
  np__lexer_next(p->lexer);
  return node;
}

/* `${field}` and `$field`: of the packet that is selected where one is looked at. */
static struct np_node *parse_reference(struct parser *p) {
  uint32_t offset = p->lexer->token.offset;
  np__lexer_next(p->lexer);
  bool braces = accept(p, "{");
  if (p->lexer->token.kind != NP_TOKEN_WORD) {
    np__lexer_unexpected(p->lexer, "the name of a field");
    return NULL;
  }
  struct np_node *node = parse_literal(p);
  if (!node) return NULL;
  node->kind = NP_NODE_REFERENCE;
  uint32_t end = end_of(node);
  if (braces && is_at(p, "}")) end = p->lexer->token.offset + 1;
  if (braces && !expect(p, "}", "\"}\"")) return NULL;
  node->offset = offset;
  node->size = end - offset;
  return node;
}

static struct np_node *parse_call(struct parser *p, struct np_node *name) {
  struct np_node **last = &name->left;
  name->kind = NP_NODE_CALL;
  np__lexer_next(p->lexer);
  while (!is_at(p, ")") && good(p)) {
    *last = parse_value(p);
    if (!*last) return NULL;
    last = &(*last)->next;
    if (!is_at(p, ",")) break;
    np__lexer_next(p->lexer);
    if (is_at(p, ")")) np__lexer_unexpected(p->lexer, "an argument");
  }
  uint32_t end = p->lexer->token.offset + 1;
  if (!expect(p, ")", "\",\" or \")\" behind an argument")) return NULL;
  return close_node(p, name, name->left, end);
}

/* `#2` or `#[1-2,-1]` behind a field. */
static bool parse_layers(struct parser *p, struct np_node *field) {
  struct np_lexer *lexer = p->lexer;
  char after = lexer->at < lexer->length ? lexer->text[lexer->at] : '\0';
  bool is_list = after == '[';
  if (!is_list && (after < '0' || after > '9')) {
    np__lexer_fail(lexer, lexer->at, "behind \"#\" comes the number of a layer, or layers in [ ]");
    return false;
  }
  if (is_list) np__lexer_next(lexer);
  if (is_list) return np__spans_parse(lexer, p->filter->arena, &field->spans);
  np__lexer_next(lexer);
  if (!np__span_number(lexer, p->filter->arena, &field->spans)) return false;
  np__lexer_next(lexer);
  return good(p);
}

static struct np_node *parse_slices(struct parser *p, struct np_node *of) {
  while (of && is_at(p, "[")) {
    struct np_node *slice = new_above(p, NP_NODE_SLICE, of->offset, of);
    if (!slice || !np__spans_parse(p->lexer, p->filter->arena, &slice->spans)) return NULL;
    slice->size = p->lexer->behind - slice->offset;
    of = slice;
  }
  return of;
}

static struct np_node *parse_operand(struct parser *p) {
  enum np_token_kind kind = p->lexer->token.kind;
  if (is_at(p, "$")) return parse_reference(p);
  if (is_at(p, "@")) {
    np__lexer_fail(p->lexer, p->lexer->token.offset,
                   "\"@\" stands right before the name of a field, whose raw bytes it takes");
    return NULL;
  }
  if (accept(p, "{")) {
    struct np_node *inner = parse_value(p);
    return inner && expect(p, "}", "\"}\" behind what \"{\" begins") ? inner : NULL;
  }
  bool is_value = kind == NP_TOKEN_STRING || kind == NP_TOKEN_CHAR || kind == NP_TOKEN_WORD;
  if (!is_value || is_keyword(p)) {
    np__lexer_unexpected(p->lexer, "a field, a value or a function");
    return NULL;
  }
  struct np_node *node = parse_literal(p);
  if (node && node->is_word && is_at(p, "(")) return parse_slices(p, parse_call(p, node));
  if (node && is_at(p, "#")) {
    if (!parse_layers(p, node)) return NULL;
    node->size = p->lexer->behind - node->offset;
  }
  return parse_slices(p, node);
}

static struct np_node *parse_signed(struct parser *p) {
  struct np_node *node = NULL;
  uint32_t offset = p->lexer->token.offset;
  if (!enter(p)) return NULL;
  if (accept(p, "+"))
    node = parse_signed(p);
  else if (accept(p, "-"))
    node = new_above(p, NP_NODE_NEGATE, offset, parse_signed(p));
  else
    node = parse_operand(p);
  leave(p);
  return node;
}

/* Operators from the weakest to the strongest. */
static const struct {
  const char *marks[4];
  enum np_arithmetic arithmetic[3];
} levels[] = {
    {{"&", "bitwise_and", "bitand", NULL}, {NP_BITWISE_AND, NP_BITWISE_AND, NP_BITWISE_AND}},
    {{"+", "-", NULL}, {NP_ADD, NP_SUBTRACT}},
    {{"*", "/", "%", NULL}, {NP_MULTIPLY, NP_DIVIDE, NP_MODULO}},
};

enum { LEVELS = sizeof levels / sizeof levels[0] };

static struct np_node *parse_level(struct parser *p, size_t level) {
  if (level == LEVELS) return parse_signed(p);
  struct np_node *left = parse_level(p, level + 1);
  int operator;
  while (left && (operator= which(p, levels[level].marks)) >= 0) {
    np__lexer_next(p->lexer);
    left = new_pair(p, NP_NODE_ARITHMETIC, left, parse_level(p, level + 1));
    if (left) left->arithmetic = levels[level].arithmetic[operator];
  }
  return left;
}

static struct np_node *parse_value(struct parser *p) {
  struct np_node *node = enter(p) ? parse_level(p, 0) : NULL;
  leave(p);
  return node;
}

/* ---- Tests ---- */

static const char *const comparisons[] = {
    "==", "eq", "any_eq", "!=", "ne", "all_ne", "===", "all_eq", "!==", "any_ne",
    "~=", ">",  "gt",     "<",  "lt", ">=",     "ge",  "<=",     "le",  NULL};

static const struct {
  enum np_test test;
  bool all;
} meanings[] = {
    {NP_EQUAL, false},    {NP_EQUAL, false},   {NP_EQUAL, false},   {NP_UNEQUAL, true},
    {NP_UNEQUAL, true},   {NP_UNEQUAL, true},  {NP_EQUAL, true},    {NP_EQUAL, true},
    {NP_UNEQUAL, false},  {NP_UNEQUAL, false}, {NP_UNEQUAL, false}, {NP_GREATER, false},
    {NP_GREATER, false},  {NP_LESS, false},    {NP_LESS, false},    {NP_AT_LEAST, false},
    {NP_AT_LEAST, false}, {NP_AT_MOST, false}, {NP_AT_MOST, false}};

/* What stands before a test, if anything does. */
enum quantifier { UNSAID, ANY, ALL };

static struct np_node *parse_comparison(struct parser *p, struct np_node *left, int operator,
                                        enum quantifier quantifier) {
  const struct np_token token = p->lexer->token;
  if (strcmp(token.text, "~=") == 0)
    np__display_warn(p->lexer, p->filter, token.offset, "\"~=\" is deprecated: write \"!==\"");
  np__lexer_next(p->lexer);
  struct np_node *node = new_pair(p, NP_NODE_COMPARE, left, parse_value(p));
  if (!node) return NULL;
  node->test = meanings[operator].test;
  node->all = quantifier == UNSAID ? meanings[operator].all : quantifier == ALL;
  return node;
}

/* `a < b < c` is `a < b and b < c`. */
static struct np_node *parse_chain(struct parser *p, struct np_node *left,
                                   enum quantifier quantifier) {
  struct np_node *first = NULL, **last = &first;
  uint32_t offset = left->offset, end = end_of(left);
  int operator;
  while (left && (operator= which(p, comparisons)) >= 0) {
    struct np_node *node = parse_comparison(p, left, operator, quantifier);
    if (!node) return NULL;
    *last = node;
    last = &node->next;
    left = node->right;
    end = end_of(node);
  }
  if (!first || !first->next) return first;
  struct np_node *chain = new_node(p, NP_NODE_AND, offset);
  if (chain) chain->left = first;
  return close_node(p, chain, first, end);
}

static struct np_node *parse_item(struct parser *p) {
  struct np_node *item = parse_value(p);
  if (!item || !accept(p, "..")) return item;
  return new_pair(p, NP_NODE_RANGE, item, parse_value(p));
}

static struct np_node *parse_set(struct parser *p, struct np_node *left,
                                 enum quantifier quantifier) {
  struct np_node *node = new_node(p, NP_NODE_IN, left->offset);
  if (!node || !expect(p, "{", "\"{\" and the items of a set")) return NULL;
  struct np_node **last = &node->right;
  do {
    *last = parse_item(p);
    if (!*last) return NULL;
    last = &(*last)->next;
  } while (accept(p, ","));
  uint32_t end = p->lexer->token.offset + 1;
  if (!expect(p, "}", "\",\" or \"}\" behind an item")) return NULL;
  node->left = left;
  node->all = quantifier == ALL;
  return close_node(p, close_node(p, node, left, end), node->right, end);
}

static struct np_node *parse_search(struct parser *p, struct np_node *left, bool matches,
                                    enum quantifier quantifier) {
  np__lexer_next(p->lexer);
  if (matches && p->lexer->token.kind != NP_TOKEN_STRING) {
    np__lexer_unexpected(p->lexer, "a regular expression in double quotes");
    return NULL;
  }
  struct np_node *right = matches ? parse_literal(p) : parse_value(p);
  struct np_node *node = new_pair(p, matches ? NP_NODE_MATCHES : NP_NODE_CONTAINS, left, right);
  if (node) node->all = quantifier == ALL;
  return node;
}

/* Behind a value: the test that it is part of; NULL where there is none. */
static struct np_node *parse_behind(struct parser *p, struct np_node *left,
                                    enum quantifier quantifier) {
  if (which(p, comparisons) >= 0) return parse_chain(p, left, quantifier);
  if (accept(p, "in")) return parse_set(p, left, quantifier);
  if (is_at(p, "contains")) return parse_search(p, left, false, quantifier);
  if (is_at(p, "matches") || is_at(p, "~")) return parse_search(p, left, true, quantifier);
  if (!is_at(p, "not")) return NULL;
  uint32_t offset = left->offset;
  np__lexer_next(p->lexer);
  if (!expect(p, "in", "\"in\" behind \"not\"")) return NULL;
  return new_above(p, NP_NODE_NOT, offset, parse_set(p, left, quantifier));
}

static struct np_node *parse_test(struct parser *p) {
  static const char *const quantifiers[] = {"any", "all", NULL};
  int said = which(p, quantifiers);
  if (said >= 0) np__lexer_next(p->lexer);
  struct np_node *value = parse_value(p);
  if (!value) return NULL;
  struct np_node *test = parse_behind(p, value, said < 0 ? UNSAID : said == 0 ? ANY : ALL);
  if (test || !good(p)) return test;
  if (said >= 0) {
    np__lexer_unexpected(p->lexer, "a comparison of what stands behind \"any\" or \"all\"");
    return NULL;
  }
  bool calculates = value->kind == NP_NODE_ARITHMETIC || value->kind == NP_NODE_NEGATE;
  return new_above(p, calculates ? NP_NODE_NONZERO : NP_NODE_EXISTS, value->offset, value);
}

/* ---- What joins tests ---- */

static struct np_node *parse_not(struct parser *p) {
  struct np_node *node;
  uint32_t offset = p->lexer->token.offset;
  if (!enter(p)) return NULL;
  if (accept(p, "not") || accept(p, "!")) {
    node = new_above(p, NP_NODE_NOT, offset, parse_not(p));
  } else if (accept(p, "(")) {
    node = parse_or(p);
    if (node && !expect(p, ")", "\")\", \"and\" or \"or\"")) node = NULL;
  } else {
    node = parse_test(p);
  }
  leave(p);
  return node;
}

static struct np_node *parse_list(struct parser *p, enum np_node_kind kind,
                                  const char *const *operators,
                                  struct np_node *(*parse)(struct parser *p)) {
  struct np_node *first = parse(p);
  if (!first || which(p, operators) < 0) return first;
  struct np_node *list = new_node(p, kind, first->offset), *last = first;
  while (list && which(p, operators) >= 0) {
    np__lexer_next(p->lexer);
    last->next = parse(p);
    if (!last->next) return NULL;
    last = last->next;
  }
  if (list) list->left = first;
  return close_node(p, list, first, end_of(last));
}

static struct np_node *parse_and(struct parser *p) {
  static const char *const operators[] = {"and", "&&", NULL};
  return parse_list(p, NP_NODE_AND, operators, parse_not);
}

static struct np_node *parse_xor(struct parser *p) {
  static const char *const operators[] = {"xor", "^^", NULL};
  return parse_list(p, NP_NODE_XOR, operators, parse_and);
}

static struct np_node *parse_or(struct parser *p) {
  static const char *const operators[] = {"or", "||", NULL};
  return parse_list(p, NP_NODE_OR, operators, parse_xor);
}

void np__parse(struct np_lexer *lexer, struct np_display *filter, struct np_node **root) {
  struct parser parser = {lexer, filter, 0};
  *root = NULL;
  if (lexer->token.kind == NP_TOKEN_END) return;
  struct np_node *node = parse_or(&parser);
  if (good(&parser) && lexer->token.kind != NP_TOKEN_END)
    np__lexer_unexpected(lexer, "\"and\", \"or\", an operator or the end");
  if (good(&parser)) *root = node;
}
