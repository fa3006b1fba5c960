/* columns.c - from names to columns. */
#include <stdlib.h>
#include <string.h>

#include "columns/column.h"
#include "table/names.h"

static const char *const short_names[NP_FROM_COUNT + 1] = {
    [NP_FROM_FIELD] = "",  [NP_FROM_TIME] = "time",     [NP_FROM_TIME_NS] = "time_ns",
    [NP_FROM_LEN] = "len", [NP_FROM_CAPLEN] = "caplen", [NP_FROM_NUMBER] = "number",
    [NP_FROM_COUNT] = NULL};

/* ---- Preparing ---- */

static enum np_status no_memory(struct np_error *error) {
  return np_fail(error, NP_E_NO_MEMORY, "%s", np_status_text(NP_E_NO_MEMORY));
}

static enum np_column_kind number_kind(uint16_t width) {
  if (width == 0 || width > 32) return NP_COLUMN_U64;
  return width <= 8 ? NP_COLUMN_U8 : width <= 16 ? NP_COLUMN_U16 : NP_COLUMN_U32;
}

static enum np_column_kind field_kind(const struct np_field *field) {
  switch (np__types[field->type].column) {
    case NP_HOLDS_NUMBERS:
      return number_kind(field->width);
    case NP_HOLDS_SIGNED:
      return field->width > 32 ? NP_COLUMN_I64 : NP_COLUMN_I32;
    case NP_HOLDS_IPV4:
      return NP_COLUMN_U32;
    case NP_HOLDS_SECONDS:
      return NP_COLUMN_F64;
    case NP_HOLDS_FIXED:
      return NP_COLUMN_FIXED;
    case NP_HOLDS_VARIABLE:
    case NP_HOLDS_NOTHING:
      break;
  }
  return NP_COLUMN_BYTES;
}

static uint32_t kind_width(enum np_column_kind kind, uint32_t fixed) {
  switch (kind) {
    case NP_COLUMN_U8:
      return 1;
    case NP_COLUMN_U16:
      return 2;
    case NP_COLUMN_U32:
    case NP_COLUMN_I32:
      return 4;
    case NP_COLUMN_U64:
    case NP_COLUMN_I64:
    case NP_COLUMN_F64:
      return 8;
    case NP_COLUMN_FIXED:
      return fixed;
    case NP_COLUMN_BYTES:
      break;
  }
  return 0;
}

static bool is_signed(enum np_column_kind kind) {
  return kind == NP_COLUMN_I32 || kind == NP_COLUMN_I64;
}

/* Give the column a row. Rows of one column hold values of one kind; of numbers the widest. */
static bool widen(struct np_column *column, const struct np_field *field) {
  enum np_column_kind kind = field_kind(field);
  uint32_t width = kind_width(kind, np__types[field->type].width / 8U);
  if (!column->field) {
    column->kind = kind;
    column->width = width;
    column->field = field;
    return true;
  }
  bool address = np__holds_ipv4(field) || np__holds_ipv4(column->field);
  bool are_numbers = kind <= NP_COLUMN_U64 && column->kind <= NP_COLUMN_U64 && !address;
  if (are_numbers || (is_signed(kind) && is_signed(column->kind))) {
    if (width > column->width) {
      column->kind = kind;
      column->width = width;
    }
    return true;
  }
  return kind == column->kind && width == column->width &&
         (!address || field->type == column->field->type);
}

static bool pick_row(struct np_columns *columns, size_t at, struct np_field_ref ref) {
  if (!np__pick_add(&columns->all, ref, (uint32_t)at)) return false;
  return columns->list[at].direct || np__pick_add(&columns->rest, ref, (uint32_t)at);
}

static enum np_status add_rows(struct np_columns *columns, size_t at, const char *name,
                               const struct np_field_ref *refs, size_t count,
                               struct np_error *error) {
  struct np_column *column = &columns->list[at];
  column->direct = count == 1 && !column->is_list && np__gather_takes(refs[0]);
  if (column->direct) np__gather_add(&columns->gather, refs[0], &column->row);
  for (size_t i = 0; i < count; i++) {
    if (refs[i].row == NP_WHOLE_PROTOCOL)
      return np_fail(error, NP_E_NO_FIELD, "\"%s\" is a protocol; a column takes one of its fields",
                     name);
    if (!widen(column, &np_protocol_at(refs[i].protocol)->fields[refs[i].row])) {
      char one[64], other[64];
      np_field_full_name(refs[0], one, sizeof one);
      np_field_full_name(refs[i], other, sizeof other);
      return np_fail(error, NP_E_NO_FIELD, "\"%s\" is of several types; ask for \"%s\" or \"%s\"",
                     name, one, other);
    }
    if (!pick_row(columns, at, refs[i])) return no_memory(error);
  }
  return NP_OK;
}

static bool set_short(struct np_column *column, const char *name) {
  static const enum np_column_kind kinds[NP_FROM_COUNT] = {
      [NP_FROM_TIME] = NP_COLUMN_F64,   [NP_FROM_TIME_NS] = NP_COLUMN_I64,
      [NP_FROM_LEN] = NP_COLUMN_U32,    [NP_FROM_CAPLEN] = NP_COLUMN_U32,
      [NP_FROM_NUMBER] = NP_COLUMN_U64,
  };
  for (int source = NP_FROM_TIME; source < NP_FROM_COUNT; source++) {
    if (strcmp(name, short_names[source]) != 0) continue;
    column->source = (enum np_column_source)source;
    column->kind = kinds[source];
    column->width = kind_width(column->kind, 0);
    return true;
  }
  return false;
}

static enum np_status add_column(struct np_columns *columns, const char *name, bool is_list,
                                 struct np_error *error) {
  size_t at = columns->count++;
  columns->list[at].is_list = is_list;
  if (set_short(&columns->list[at], name)) {
    if (!is_list) return NP_OK;
    return np_fail(error, NP_E_NO_FIELD, "\"%s\" has one value a packet: it is no list", name);
  }
  struct np_field_ref *refs;
  size_t count;
  enum np_status status = np__resolve(name, &short_names[NP_FROM_TIME], &refs, &count, error);
  if (status != NP_OK) return status;
  status = add_rows(columns, at, name, refs, count, error);
  free(refs);
  return status;
}

static bool seal(struct np_columns *columns) {
  return np__pick_seal(&columns->all) && np__pick_seal(&columns->rest) &&
         np__gather_seal(&columns->gather);
}

enum np_status np_columns_new(const char *const *names, size_t count, size_t lists,
                              struct np_columns **columns, struct np_error *error) {
  struct np_columns *made = calloc(1, sizeof *made);
  if (made) made->list = calloc(count ? count : 1, sizeof *made->list);
  enum np_status status = made && made->list ? NP_OK : no_memory(error);
  for (size_t i = 0; i < count && status == NP_OK; i++)
    status = add_column(made, names[i], i + lists >= count, error);
  for (size_t i = 0; i < count && status == NP_OK; i++)
    made->has_ends |= made->list[i].is_list || made->list[i].kind == NP_COLUMN_BYTES;
  if (status == NP_OK && !seal(made)) status = no_memory(error);
  if (status != NP_OK) {
    np_columns_free(made);
    return status;
  }
  *columns = made;
  return NP_OK;
}

bool np_columns_relates(const struct np_columns *columns) {
  return columns->all.relates;
}

void np_columns_set_interfaces(struct np_columns *columns, struct np_interfaces *interfaces) {
  columns->interfaces = interfaces;
}

void np_columns_free(struct np_columns *columns) {
  if (!columns) return;
  free(columns->list);
  np__pick_free(&columns->all);
  np__pick_free(&columns->rest);
  np__gather_free(&columns->gather);
  free(columns);
}

enum np_column_kind np_columns_kind(const struct np_columns *columns, size_t at, uint32_t *width) {
  *width = columns->list[at].width;
  return columns->list[at].kind;
}

bool np_columns_is_list(const struct np_columns *columns, size_t at) {
  return columns->list[at].is_list;
}

const struct np_field *np_columns_field(const struct np_columns *columns, size_t at) {
  return columns->list[at].field;
}
