/* mask.c - the mask program: its rows, and how answers are joined. */
#include "filter/mask.h"

#include <stdlib.h>
#include <string.h>

#include "filter/mask_test.h"
#include "table/type.h"

/* ---- Rows ---- */

/* What records say, as rows of `frame`. */
static bool take_member(struct np_mask_row *row, const char *name) {
  static const struct {
    const char *name;
    enum np_mask_source source;
    size_t member;
  } members[] = {
      {"number", NP_MASK_MEMBER64, offsetof(struct np_record, number)},
      {"len", NP_MASK_MEMBER32, offsetof(struct np_record, len)},
      {"cap_len", NP_MASK_MEMBER32, offsetof(struct np_record, caplen)},
      {"time_epoch", NP_MASK_TIME, offsetof(struct np_record, timestamp_ns)},
  };
  for (size_t i = 0; i < sizeof members / sizeof members[0]; i++) {
    if (strcmp(members[i].name, name) != 0) continue;
    row->source = members[i].source;
    row->member = members[i].member;
    return true;
  }
  return false;
}

/* A layer is found with its rows: any that can be gathered does. */
static void take_layer(struct np_mask *mask, struct np_mask_row *row, uint16_t protocol) {
  const struct np_protocol *p = np_protocol_at(protocol);
  for (uint16_t i = 0; i < p->field_count; i++) {
    const struct np_field_ref ref = {protocol, i};
    if (!np__gather_takes(ref)) continue;
    np__gather_add(&mask->gather, ref, &row->row);
    row->source = NP_MASK_LAYER;
    return;
  }
}

static void take_row(struct np_mask *mask, struct np_mask_row *row, struct np_field_ref ref) {
  const struct np_protocol *p = np_protocol_at(ref.protocol);
  if (ref.row >= p->field_count) {
    take_layer(mask, row, ref.protocol);
    return;
  }
  const struct np_field *field = &p->fields[ref.row];
  if (ref.protocol == NP_PROTOCOL_frame) {
    take_member(row, field->name);
  } else if (np__gather_takes(ref)) {
    bool is_bytes = np__types[field->type].column == NP_HOLDS_FIXED;
    np__gather_add(&mask->gather, ref, &row->row);
    row->source = is_bytes                                  ? NP_MASK_BYTES
                  : row->row.bits.bytes <= sizeof(uint32_t) ? NP_MASK_WORD
                                                            : NP_MASK_NUMBER;
    row->width = field->width / 8U;
  }
}

static bool take_rows(struct np_mask *mask) {
  const struct np_display *filter = mask->filter;
  uint32_t count = 0;
  for (uint32_t i = 0; i < filter->field_count; i++) count += filter->fields[i].count;
  mask->rows = calloc((size_t)count + 1, sizeof *mask->rows);
  mask->firsts = calloc((size_t)filter->field_count + 1, sizeof *mask->firsts);
  mask->open = calloc((size_t)filter->field_count + 1, sizeof *mask->open);
  if (!mask->rows || !mask->firsts || !mask->open) return false;
  count = 0;
  for (uint32_t i = 0; i < filter->field_count; i++) {
    mask->firsts[i] = count;
    mask->open[i] = filter->fields[i].is_raw;
    for (uint32_t j = 0; j < filter->fields[i].count; j++, count++) {
      if (filter->fields[i].is_raw) continue;
      take_row(mask, &mask->rows[count], filter->fields[i].refs[j]);
      mask->open[i] |= mask->rows[count].source == NP_MASK_NOWHERE;
    }
  }
  return true;
}

/* ---- What it can decide ---- */

bool np__mask_takes(const struct np_mask *mask, const struct np_node *node) {
  switch (node->kind) {
    case NP_NODE_OR:
    case NP_NODE_AND:
    case NP_NODE_XOR:
    case NP_NODE_NOT:
      for (const struct np_node *below = node->left; below; below = below->next)
        if (!np__mask_takes(mask, below)) return false;
      return true;
    default:
      return np__mask_test_takes(mask, node);
  }
}

static bool decides_any(const struct np_mask *mask, const struct np_node *node) {
  switch (node->kind) {
    case NP_NODE_OR:
    case NP_NODE_AND:
    case NP_NODE_XOR:
    case NP_NODE_NOT:
      for (const struct np_node *below = node->left; below; below = below->next)
        if (decides_any(mask, below)) return true;
      return false;
    default:
      return np__mask_test_takes(mask, node);
  }
}

bool np__mask_init(struct np_mask *mask, const struct np_display *filter) {
  *mask = (struct np_mask){.filter = filter};
  if (!take_rows(mask) || !np__gather_seal(&mask->gather)) return false;
  mask->decides = filter->root && decides_any(mask, filter->root);
  return true;
}

void np__mask_free(struct np_mask *mask) {
  free(mask->rows);
  free(mask->firsts);
  free(mask->open);
  np__gather_free(&mask->gather);
}

/* ---- Packets ---- */

bool np__mask_read(struct np_mask *mask, const struct np_slab *slab, uint32_t first,
                   uint32_t count) {
  if (!np__gather_read(&mask->gather, slab, first, count)) return false;
  mask->known = np__gather_all(&mask->gather) & ~mask->gather.odd & ~mask->gather.quoting;
  return true;
}

/* ---- Joining ---- */

/* Certain is a conjunction once one part is certainly not, or all are certain. */
static struct np_answer all_of(const struct np_mask *mask, const struct np_node *list) {
  struct np_answer answer = {UINT64_MAX, UINT64_MAX};
  uint64_t no = 0;
  for (; list && no != UINT64_MAX; list = list->next) {
    struct np_answer part = np__mask_holds(mask, list);
    no |= part.known & ~part.yes;
    answer.yes &= part.yes;
    answer.known &= part.known;
  }
  return (struct np_answer){answer.yes & ~no, answer.known | no};
}

static struct np_answer any_of(const struct np_mask *mask, const struct np_node *list) {
  struct np_answer answer = {0, UINT64_MAX};
  uint64_t yes = 0;
  for (; list && yes != UINT64_MAX; list = list->next) {
    struct np_answer part = np__mask_holds(mask, list);
    yes |= part.known & part.yes;
    answer.known &= part.known;
  }
  return (struct np_answer){yes, answer.known | yes};
}

static struct np_answer odd_of(const struct np_mask *mask, const struct np_node *list) {
  struct np_answer answer = {0, UINT64_MAX};
  for (; list; list = list->next) {
    struct np_answer part = np__mask_holds(mask, list);
    answer.yes ^= part.yes;
    answer.known &= part.known;
  }
  return answer;
}

struct np_answer np__mask_holds(const struct np_mask *mask, const struct np_node *node) {
  struct np_answer answer;
  switch (node->kind) {
    case NP_NODE_OR:
      return any_of(mask, node->left);
    case NP_NODE_AND:
      return all_of(mask, node->left);
    case NP_NODE_XOR:
      return odd_of(mask, node->left);
    case NP_NODE_NOT:
      answer = np__mask_holds(mask, node->left);
      return (struct np_answer){~answer.yes, answer.known};
    default:
      if (!np__mask_test_takes(mask, node)) return (struct np_answer){0, 0};
      return (struct np_answer){np__mask_test(mask, node), mask->known};
  }
}
