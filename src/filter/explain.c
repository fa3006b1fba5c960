/* explain.c - how a filter is understood, and who decides what. */
#include <string.h>

#include "base/utf8.h"
#include "filter/mask.h"
#include "np/display.h"

bool np_display_is_fast(const struct np_display *filter) {
  struct np_mask mask;
  bool fast = np__mask_init(&mask, filter);
  if (fast && filter->root) fast = np__mask_takes(&mask, filter->root);
  np__mask_free(&mask);
  return fast;
}

static const char *word_of(const struct np_node *node) {
  static const char *const tests[] = {[NP_EQUAL] = "==", [NP_UNEQUAL] = "!=",  [NP_GREATER] = ">",
                                      [NP_LESS] = "<",   [NP_AT_LEAST] = ">=", [NP_AT_MOST] = "<="};
  switch (node->kind) {
    case NP_NODE_OR:
      return "or";
    case NP_NODE_AND:
      return "and";
    case NP_NODE_XOR:
      return "xor";
    case NP_NODE_NOT:
      return "not";
    case NP_NODE_EXISTS:
      return "is there";
    case NP_NODE_NONZERO:
      return "is not zero";
    case NP_NODE_COMPARE:
      return tests[node->test];
    case NP_NODE_IN:
      return "in";
    case NP_NODE_CONTAINS:
      return "contains";
    case NP_NODE_MATCHES:
      return "matches";
    default:
      return "";
  }
}

/* A part of the filter's text; what is no character, or not for a terminal, byte by byte. */
static void add_part(const struct np_display *filter, uint32_t from, uint32_t size,
                     struct np_text *text) {
  const char *part = filter->text + from;
  size_t length;
  uint32_t code;
  for (uint32_t at = 0; at < size; at += (uint32_t)length) {
    length = np_utf8((const uint8_t *)part + at, size - at, &code);
    if (length > 0 && !np_is_unsafe(code)) {
      np_text_add(text, part + at, length);
    } else {
      np_text_format(text, "\\x%02x", (unsigned)(uint8_t)part[at]);
      length = 1;
    }
  }
}

static void add_source(const struct np_display *filter, const struct np_node *node,
                       struct np_text *text) {
  add_part(filter, node->offset, node->size, text);
}

static void add_test(const struct np_mask *mask, const struct np_node *node, struct np_text *text) {
  const struct np_display *filter = mask->filter;
  bool has_pairs = node->kind != NP_NODE_EXISTS && node->kind != NP_NODE_NONZERO;
  np_text_string(text, np__mask_takes(mask, node) ? "mask   " : "visit  ");
  if (has_pairs) np_text_string(text, node->all ? "all " : "any ");
  add_source(filter, node->left, text);
  np_text_format(text, " %s", word_of(node));
  if (has_pairs && node->kind != NP_NODE_IN) {
    np_text_string(text, " ");
    add_source(filter, node->right, text);
  }
  if (node->kind == NP_NODE_IN) {
    const struct np_node *last = node->right;
    while (last->next) last = last->next;
    np_text_string(text, " {");
    add_part(filter, node->right->offset, last->offset + last->size - node->right->offset, text);
    bool is_searched = node->interval_count > NP_FEW_INTERVALS;
    np_text_string(text, node->bitmap ? "}, a bitmap" : is_searched ? "}, in order" : "}");
  }
  np_text_string(text, "\n");
}

static void add_node(const struct np_mask *mask, const struct np_node *node, int depth,
                     struct np_text *text) {
  for (int i = 0; i < depth; i++) np_text_string(text, "  ");
  bool joins = node->kind == NP_NODE_OR || node->kind == NP_NODE_AND || node->kind == NP_NODE_XOR ||
               node->kind == NP_NODE_NOT;
  if (!joins) {
    add_test(mask, node, text);
    return;
  }
  np_text_format(text, "%s\n", word_of(node));
  for (const struct np_node *below = node->left; below; below = below->next)
    add_node(mask, below, depth + 1, text);
}

void np_display_explain(const struct np_display *filter, struct np_text *text) {
  struct np_mask mask;
  if (!filter->root) {
    np_text_string(text, "every packet passes\n");
    return;
  }
  if (np__mask_init(&mask, filter))
    add_node(&mask, filter->root, 0, text);
  else
    text->failed = true;
  np__mask_free(&mask);
}
