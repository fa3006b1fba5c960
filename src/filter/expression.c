/* expression.c - values that are computed of a packet's fields. */
#include "filter/expression.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "filter/evaluate.h"
#include "filter/holds.h"

struct np_expression {
  struct np_display *display;
  struct np_matcher *matcher;
};

bool np__expression_relates(const struct np_expression *expression) {
  return np_display_relates(expression->display);
}

/* ---- Life ---- */

bool np__is_expression(const char *text) {
  static const char of_names[] =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_.-#";
  return text[0] == '-' || text[strspn(text, of_names)] != '\0';
}

enum np_status np__expression_new(const char *text, struct np_expression **expression,
                                  struct np_error *error) {
  struct np_expression *made = calloc(1, sizeof *made);
  if (!made) return np_fail(error, NP_E_NO_MEMORY, "%s", np_status_text(NP_E_NO_MEMORY));
  enum np_status status = np__display_values(text, strlen(text), &made->display, error);
  if (status == NP_OK && !made->display->root)
    status = np_fail(error, NP_E_NO_FIELD, "no field \"%.80s\"", text);
  if (status == NP_OK && !(made->matcher = np_matcher_new(made->display, NULL)))
    status = np_fail(error, NP_E_NO_MEMORY, "%s", np_status_text(NP_E_NO_MEMORY));
  if (status != NP_OK) {
    np__expression_free(made);
    return status;
  }
  *expression = made;
  return NP_OK;
}

void np__expression_free(struct np_expression *expression) {
  if (!expression) return;
  np_matcher_free(expression->matcher);
  np_display_free(expression->display);
  free(expression);
}

/* ---- Values ---- */

/* Rows that values of each kind are printed as. */
static const struct np_field rows[] = {
    [NP_KIND_NUMBER] = {"number", NP_COMPUTED, 64, NP_UINT, NULL, ""},
    [NP_KIND_FLAG] = {"flag", NP_COMPUTED, 1, NP_FLAG, NULL, ""},
    [NP_KIND_TIME] = {"time", NP_COMPUTED, 64, NP_TIME, NULL, ""},
    [NP_KIND_IPV4] = {"ipv4", NP_COMPUTED, 32, NP_IPV4, NULL, ""},
    [NP_KIND_IPV6] = {"ipv6", NP_COMPUTED, 128, NP_IPV6, NULL, ""},
    [NP_KIND_MAC] = {"mac", NP_COMPUTED, 48, NP_MAC, NULL, ""},
    [NP_KIND_BYTES] = {"bytes", NP_COMPUTED, 0, NP_BYTES, NULL, ""},
    [NP_KIND_STRING] = {"text", NP_COMPUTED, 0, NP_STRING, NULL, ""},
    [NP_KIND_PROTOCOL] = {"bytes", NP_COMPUTED, 0, NP_BYTES, NULL, ""},
    [NP_KIND_REAL] = {"real", NP_COMPUTED, 0, NP_STRING, NULL, ""},
};
static const struct np_field negative = {"number", NP_COMPUTED, 64, NP_INT, NULL, ""};

/* A number below 0 as its row counts it; times have a sign anyway. */
static void set_number(const struct np_operand *operand, enum np_kind kind,
                       struct np_value *value) {
  value->number = operand->is_negative ? 0 - operand->number : operand->number;
  if (operand->is_negative && kind == NP_KIND_NUMBER) value->field = &negative;
}

/* Fifteen digits, or as many as tell it from others. False for what is no number. */
static bool set_real(double real, char *digits, size_t size, struct np_value *value) {
  enum { BRIEF = 15, EXACT = 17 };
  if (!isfinite(real)) return false;
  snprintf(digits, size, "%.*g", BRIEF, real);
  if (strtod(digits, NULL) != real) snprintf(digits, size, "%.*g", EXACT, real);
  value->bytes = (const uint8_t *)digits;
  value->length = (uint32_t)strlen(digits);
  return true;
}

static void give(const struct np_operand *operand, enum np_kind kind, np_expression_taker *take,
                 void *context) {
  enum { DIGITS = 32, IPV4_BYTES = 4 };
  char digits[DIGITS];
  uint8_t address[IPV4_BYTES];
  struct np_value value = {
      .field = &rows[kind], .bytes = operand->bytes, .length = operand->length, .is_made = true};
  if (np__kind_is_number(kind)) set_number(operand, kind, &value);
  if (kind == NP_KIND_IPV4) {
    np_put_be32(address, (uint32_t)operand->number);
    value.bytes = address;
    value.length = IPV4_BYTES;
  }
  if (kind == NP_KIND_REAL && !set_real(operand->real, digits, sizeof digits, &value)) return;
  take(context, &value, kind == NP_KIND_REAL);
}

void np__expression_packet(struct np_expression *expression, const struct np_engine *engine,
                           const struct np_packet *packet, const struct np_layer *layers,
                           uint32_t count, np_expression_taker *take, void *context) {
  struct np_matcher *m = expression->matcher;
  const struct np_node *root = m->filter->root;
  m->engine = engine;
  np__matcher_look(m, packet, layers, count);
  if (root->kind < NP_NODE_FIELD) {
    const struct np_operand holds = {.number = np__holds(m, root)};
    give(&holds, NP_KIND_FLAG, take, context);
    return;
  }
  const struct np_list *list = np__values(m, root);
  for (uint32_t i = 0; i < list->count; i++) give(&list->items[i], root->type, take, context);
}
