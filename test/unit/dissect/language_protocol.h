/* language_protocol.h - a protocol that says what no protocol of the library says yet.
 *
 * It takes the place of `loop`: the linker does not look for np_loop in the library when a test
 * has one. So all products know its rows. */
#ifndef NP_TEST_LANGUAGE_PROTOCOL_H
#define NP_TEST_LANGUAGE_PROTOCOL_H

#include "protocols/protocol.h"

enum { LANGUAGE_LINK_TYPE = 108, LANGUAGE_MASK = 0x5a, LANGUAGE_NAME_ROOM = 64 };

enum {
#define XX(id, ...) RECORD_##id,
#include "dissect/language_record.def"
#undef XX
  RECORD_ROWS
};

enum {
  IS_RESPONSE,
  OPCODE,
  HOPS,
  ERROR,
  ERROR_NAME,
  LABEL,
  PEER,
  NAME,
  OPENED,
  MASKED_IPV4,
  MASKED_MAC,
  MASKED_IPV6,
  TYPE,
  TYPE_NAME,
  COUNT,
  COUNT_NAME,
  ANSWERS,
  ANSWER,
  ANSWER_LAST = ANSWER + RECORD_ROWS - 1,
  EXTRAS,
  EXTRA,
  EXTRA_LAST = EXTRA + RECORD_ROWS - 1
};

static const struct np_name error_names[] = {{0, "none"}, {3, "no such name"}, {0, NULL}};
static const struct np_name type_names[] = {{1, "address"}, {5, "alias"}, {0, NULL}};
static const struct np_name count_names[] = {{1, "one"}, {2, "two"}, {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
  [IS_RESPONSE] = {"is_response",  0,  1, NP_FLAG, NULL, "0 in a request, 1 in a response."},
  [OPCODE]      = {"opcode",       1,  7, NP_UINT, NULL, "What is asked for."},
  [HOPS]        = {"hops",         8,  8, NP_UINT, NULL, "Requests only.", .when = NP_WHEN(IS_RESPONSE, 0, 0)},
  [ERROR]       = {"error",        8,  8, NP_UINT, NULL, "Responses only.", .when = NP_WHEN(IS_RESPONSE, 1, 1), .names = error_names},
  [ERROR_NAME]  = {"error_name",   NP_COMPUTED, 0, NP_NAME, NULL, "Name of the error.", .of = ERROR, .names = error_names},
  [LABEL]       = {"label",       16, 32, NP_HEX,  NULL, "With the opcodes 0 and 1.", .when = NP_WHEN(OPCODE, 0, 1)},
  [PEER]        = {"peer",        16, 32, NP_IPV4, NULL, "With higher ones.", .when = NP_WHEN(OPCODE, 2, 127)},
  [NAME]        = {"name",        NP_VARIABLE, 0, NP_STRING, NULL, "Labels, the last of which can be a pointer."},
  [OPENED]      = {"opened",      NP_VARIABLE, 0, NP_BYTES, NULL, "Masked bytes, opened."},
  [MASKED_IPV4] = {"masked.ipv4", NP_VARIABLE, 32, NP_IPV4, NULL, "A masked address."},
  [MASKED_MAC]  = {"masked.mac",  NP_VARIABLE, 48, NP_MAC, NULL, "A masked address."},
  [MASKED_IPV6] = {"masked.ipv6", NP_VARIABLE, 128, NP_IPV6, NULL, "A masked address."},
  [TYPE]        = {"type",        NP_VARIABLE, 4, NP_UINT, NULL, "A variable number.", .names = type_names},
  [TYPE_NAME]   = {"type_name",   NP_VARIABLE, 0, NP_NAME, NULL, "Its name.", .names = type_names},
  [COUNT]       = {"count",       NP_VARIABLE, 4, NP_UINT, NULL, "A number that is computed."},
  [COUNT_NAME]  = {"count_name",  NP_VARIABLE, 0, NP_NAME, NULL, "Its name.", .flags = NP_HIDDEN, .names = count_names},
  [ANSWERS]     = {"answers",     NP_VARIABLE, 0, NP_RECORD, NULL, "Records.", .flags = NP_MANY},
#define XX(id, name, ...) [ANSWER + RECORD_##id] = {"answers." name, __VA_ARGS__},
#include "dissect/language_record.def"
#undef XX
  [EXTRAS]      = {"extras",      NP_VARIABLE, 0, NP_RECORD, NULL, "More records.", .flags = NP_MANY},
#define XX(id, name, ...) [EXTRA + RECORD_##id] = {"extras." name, __VA_ARGS__},
#include "dissect/language_record.def"
#undef XX
};
/* clang-format on */

enum { SEALED = 3, FIXED_BITS = 48, MOST_LABELS = 4, POINTER = 0x80 };

/* Labels: a length and so many bytes; or POINTER and where the next one lies,
 * from behind the fixed header. */
static void name(struct np_dissector *d, struct np_cursor *c) {
  uint8_t text[LANGUAGE_NAME_ROOM];
  uint32_t length = 0, taken = 0;
  struct np_cursor at = *c;
  bool inside = true;
  for (int i = 0; i < MOST_LABELS; i++) {
    uint64_t size = np_cursor_take(&at, 8);
    taken += inside;
    if (size & POINTER) {
      inside = false;
      at = np_rest(d);
      np_cursor_split(&at, size & ~(uint64_t)POINTER);
      continue;
    }
    if (size == 0 || !np_good(&at)) break;
    for (taken += inside ? (uint32_t)size : 0; size > 0 && length < sizeof text; size--)
      text[length++] = (uint8_t)np_cursor_take(&at, 8);
  }
  struct np_cursor of = np_split(d, c, &fields[NAME], taken);
  if (np_good(&at)) np_emit_text(d, &of, &fields[NAME], text, length);
}

static void open_bytes(struct np_dissector *d, struct np_cursor *c, const struct np_field *row,
                       uint32_t size) {
  uint8_t bytes[16];
  const struct np_cursor of = np_split(d, c, row, size);
  struct np_cursor at = of;
  for (uint32_t i = 0; i < size; i++) bytes[i] = (uint8_t)(np_cursor_take(&at, 8) ^ LANGUAGE_MASK);
  if (row->type == NP_BYTES)
    np_emit_text(d, &of, row, bytes, size);
  else
    np_emit_address(d, &of, row, bytes);
}

/* rows: those of the record in the list. */
static void record(struct np_dissector *d, struct np_cursor *c, const struct np_field *list,
                   const struct np_field *rows) {
  np_open(d, c, list);
  np_emit(d, c, &rows[RECORD_TYPE]);
  np_emit(d, c, &rows[RECORD_DATA]);
  np_close(d, list);
}

/* The rest is masked: extras, the last of which can end in another packet. */
static void sealed(struct np_dissector *d, struct np_cursor *c) {
  uint8_t bytes[16];
  uint32_t size = 0;
  const struct np_cursor of = *c;
  while (np_more(c) && size < sizeof bytes)
    bytes[size++] = (uint8_t)(np_cursor_take(c, 8) ^ LANGUAGE_MASK);
  struct np_cursor made = np_made(d, &of, bytes, size, sizeof bytes);
  while (np_more(&made)) record(d, &made, &fields[EXTRAS], &fields[EXTRA]);
  made = np_made(d, &of, bytes, size, size);
  np_emit_bytes(d, &made, &fields[OPENED], 3);
  np_emit_bytes(d, &made, &fields[MASKED_IPV4], 4);
  np_emit_prefix(d, &made, &fields[MASKED_IPV6], 2);
  np_emit_bytes(d, &made, &fields[NAME], 2);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_rest(d);
  np_emit(d, &c, &fields[TYPE]);
  np_skip(d, &c, 4);
  if (np_get(d, &fields[OPCODE]) == SEALED) {
    sealed(d, &c);
    return;
  }
  if (!np_more(&c)) return;
  name(d, &c);
  np_emit_number(d, &fields[COUNT], 2);
  open_bytes(d, &c, &fields[OPENED], 3);
  open_bytes(d, &c, &fields[MASKED_IPV4], 4);
  open_bytes(d, &c, &fields[MASKED_MAC], 6);
  open_bytes(d, &c, &fields[MASKED_IPV6], 16);
  if (np_more(&c)) record(d, &c, &fields[ANSWERS], &fields[ANSWER]);
  if (np_more(&c)) record(d, &c, &fields[EXTRAS], &fields[EXTRA]);
}

extern const struct np_protocol np_loop;

const struct np_protocol np_loop = {
    .name = "language",
    .title = "Test",
    .spec = "Test",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = FIXED_BITS,
    .details = details,
    .details_in_body = true,
    .binds = (const struct np_bind[]){{NP_BY_LINK_TYPE, LANGUAGE_LINK_TYPE}, {NP_TABLE_END, 0}},
    .summary = "{name} {type_name} {masked.ipv4} hops {hops} {error_name}",
};

#endif
