/* nfs_arguments.c - arguments of NFS' procedures, RFC 1094 section 2.2 and RFC 1813 section 3.3. */
#include "protocols/app/nfs_arguments.h"

#include "protocols/layout.h"

/* The number 0 ends a list of rows. */
enum {
  END,
#define XX(id, ...) id,
#include "protocols/app/nfs.def"
#undef XX
};

enum { HANDLE2_BYTES = 32, GUARDED = 1, EXCLUSIVE = 2, CLIENTS_TIME = 2, XDR_WORD = 4 };
enum { BLOCK = 3, CHARACTER, SOCKET = 6, FIFO };

static const struct np_layout layouts2[] = {
    {1, 0, {HANDLE}},
    {2, 0, {HANDLE, MODE2}},
    {4, 0, {HANDLE, NAME}},
    {5, 0, {HANDLE}},
    {6, 0, {HANDLE, READ_OFFSET, READ_COUNT, READ_TOTAL}},
    {8, 0, {HANDLE, WRITE_BEGIN, WRITE_OFFSET, WRITE_TOTAL, WRITTEN}},
    {9, 0, {HANDLE, NAME, MODE2}},
    {10, 0, {HANDLE, NAME}},
    {11, 0, {HANDLE, NAME, HANDLE, NAME}},
    {12, 0, {HANDLE, HANDLE, NAME}},
    {13, 0, {HANDLE, NAME, TARGET, MODE2}},
    {14, 0, {HANDLE, NAME, MODE2}},
    {15, 0, {HANDLE, NAME}},
    {16, 0, {HANDLE, COOKIE2, COUNT2}},
    {17, 0, {HANDLE}},
    {0, 0, {0}},
};

static const struct np_layout layouts3[] = {
    {1, 0, {HANDLE}},
    {2, 0, {HANDLE, SET_IT, GUARD}},
    {3, 0, {HANDLE, NAME}},
    {4, 0, {HANDLE, ACCESS}},
    {5, 0, {HANDLE}},
    {6, 0, {HANDLE, OFFSET, COUNT}},
    {7, 0, {HANDLE, OFFSET, COUNT, STABLE, WRITTEN}},
    {8, 0, {HANDLE, NAME, CREATE_MODE}},
    {9, 0, {HANDLE, NAME, SET_IT}},
    {10, 0, {HANDLE, NAME, SET_IT, TARGET}},
    {11, 0, {HANDLE, NAME, NODE_TYPE}},
    {12, 0, {HANDLE, NAME}},
    {13, 0, {HANDLE, NAME}},
    {14, 0, {HANDLE, NAME, HANDLE, NAME}},
    {15, 0, {HANDLE, HANDLE, NAME}},
    {16, 0, {HANDLE, COOKIE, COOKIE_VERIFIER, COUNT}},
    {17, 0, {HANDLE, COOKIE, COOKIE_VERIFIER, DIRECTORY_COUNT, MAXIMUM_COUNT}},
    {18, 0, {HANDLE}},
    {19, 0, {HANDLE}},
    {20, 0, {HANDLE}},
    {21, 0, {HANDLE, OFFSET, COUNT}},
    {0, 0, {0}},
};

void np_xdr_opaque(struct np_dissector *d, struct np_cursor *c, const struct np_field *row) {
  uint64_t length = np_take(d, c, row, 32);
  np_emit_bytes(d, c, row, length);
  if (np_good(c)) np_skip(d, c, (XDR_WORD - length % XDR_WORD) % XDR_WORD * 8);
}

static const struct np_field *row_at(const struct np_dissector *d, unsigned row) {
  return &d->protocol->fields[d->protocol->shared + row - 1];
}

static uint64_t emit(struct np_dissector *d, struct np_cursor *c, unsigned row) {
  return np_emit(d, c, row_at(d, row));
}

/* A number, or bytes behind their length. */
static void argument(struct np_dissector *d, struct np_cursor *c, unsigned row) {
  const struct np_field *field = row_at(d, row);
  if (field->width == 0)
    np_xdr_opaque(d, c, field);
  else if (field->type == NP_BYTES)
    np_emit_bytes(d, c, field, field->width / 8U);
  else
    np_emit(d, c, field);
}

/* ---- Version 2 ---- */

/* Section 2.3.6: the highest number sets nothing. */
static void time2(struct np_dissector *d, struct np_cursor *c, unsigned row, unsigned fraction) {
  struct np_cursor ahead = *c;
  if (np_cursor_take(&ahead, 32) == UINT32_MAX || np_cursor_take(&ahead, 32) == UINT32_MAX) {
    np_skip(d, c, 64);
    return;
  }
  emit(d, c, row);
  emit(d, c, fraction);
}

static void attributes2(struct np_dissector *d, struct np_cursor *c) {
  for (unsigned row = MODE2; row <= SIZE2; row++) emit(d, c, row);
  time2(d, c, ACCESSED, ACCESSED_US);
  time2(d, c, MODIFIED, MODIFIED_US);
}

void np_nfs2_arguments(struct np_dissector *d, struct np_cursor *c, uint64_t procedure) {
  const struct np_layout *layout = np_layout_of(layouts2, procedure);
  for (unsigned i = 0; layout && layout->rows[i] && np_good(c); i++) {
    if (layout->rows[i] == HANDLE)
      np_emit_bytes(d, c, row_at(d, HANDLE), HANDLE2_BYTES);
    else if (layout->rows[i] == MODE2)
      attributes2(d, c);
    else
      argument(d, c, layout->rows[i]);
  }
}

/* ---- Version 3 ---- */

static void time3(struct np_dissector *d, struct np_cursor *c, unsigned row, unsigned fraction) {
  if (emit(d, c, SET_IT) != CLIENTS_TIME) return;
  emit(d, c, row);
  emit(d, c, fraction);
}

/* Section 2.6: of each whether it is set, and what to. */
static void attributes3(struct np_dissector *d, struct np_cursor *c) {
  for (unsigned row = MODE3; row <= SIZE3; row++)
    if (emit(d, c, SET_IT) != 0) emit(d, c, row);
  time3(d, c, ACCESSED, ACCESSED_NS);
  time3(d, c, MODIFIED, MODIFIED_NS);
}

static void guard(struct np_dissector *d, struct np_cursor *c) {
  if (emit(d, c, GUARD) != GUARDED) return;
  emit(d, c, CHANGED);
  emit(d, c, CHANGED_NS);
}

static void creation(struct np_dissector *d, struct np_cursor *c) {
  if (emit(d, c, CREATE_MODE) == EXCLUSIVE)
    argument(d, c, COOKIE_VERIFIER);
  else
    attributes3(d, c);
}

/* Section 3.3.11: a device's numbers behind its attributes are left to what has no rows. */
static void node(struct np_dissector *d, struct np_cursor *c) {
  uint64_t type = emit(d, c, NODE_TYPE);
  if (type == BLOCK || type == CHARACTER || type == SOCKET || type == FIFO) attributes3(d, c);
}

void np_nfs3_arguments(struct np_dissector *d, struct np_cursor *c, uint64_t procedure) {
  const struct np_layout *layout = np_layout_of(layouts3, procedure);
  for (unsigned i = 0; layout && layout->rows[i] && np_good(c); i++) {
    switch (layout->rows[i]) {
      case SET_IT:
        attributes3(d, c);
        break;
      case GUARD:
        guard(d, c);
        break;
      case CREATE_MODE:
        creation(d, c);
        break;
      case NODE_TYPE:
        node(d, c);
        break;
      default:
        argument(d, c, layout->rows[i]);
        break;
    }
  }
}
