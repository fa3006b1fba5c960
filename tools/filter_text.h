/* filter_text.h - texts of display filters by chance, for np_hostile_filters. */
#ifndef NP_TOOLS_FILTER_TEXT_H
#define NP_TOOLS_FILTER_TEXT_H

#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include "np/protocol.h"

enum { NAME_SIZE = 128, MOST_TEXT = 4096, MOST_DEPTH = 4 };

struct name {
  char text[NAME_SIZE];
  enum np_type type;
};

/* What makes filters. */
struct maker {
  struct name *names;
  uint32_t name_count, seen_count; /* those of protocols that the files have come first */
  char text[MOST_TEXT];            /* of the last one, without a NUL */
  uint32_t length;
  uint64_t random;
};

/* ---- Chance ---- */

/* A generator by Marsaglia (xorshift). */
static uint32_t below(struct maker *maker, uint32_t limit) {
  maker->random ^= maker->random << 13;
  maker->random ^= maker->random >> 7;
  maker->random ^= maker->random << 17;
  return (uint32_t)((maker->random >> 32) % limit);
}

static bool chance(struct maker *maker, uint32_t percent) {
  return below(maker, 100) < percent;
}

static const char *pick(struct maker *maker, const char *const *texts, uint32_t count) {
  return texts[below(maker, count)];
}

#define PICK(maker, texts) pick(maker, texts, sizeof(texts) / sizeof(texts)[0])

/* ---- Texts of filters ---- */

/* What does not fit is left out: a damaged filter more. */
static void put(struct maker *maker, const char *format, ...) __attribute__((format(printf, 2, 3)));

static void put(struct maker *maker, const char *format, ...) {
  va_list arguments;
  size_t room = sizeof maker->text - maker->length;
  va_start(arguments, format);
  int size = vsnprintf(maker->text + maker->length, room, format, arguments);
  va_end(arguments);
  if (size > 0) maker->length += (size_t)size < room ? (uint32_t)size : (uint32_t)room - 1;
}

static const struct name *any_name(struct maker *maker) {
  uint32_t count =
      maker->seen_count > 0 && chance(maker, 80) ? maker->seen_count : maker->name_count;
  return &maker->names[below(maker, count)];
}

static void put_bytes(struct maker *maker) {
  uint32_t count = 1 + below(maker, 6);
  for (uint32_t i = 0; i < count; i++) put(maker, "%s%02x", i ? ":" : "", below(maker, 256));
}

static void put_number(struct maker *maker) {
  static const char *const odd[] = {"0b",  "0b101", "017",   "'a'", "18446744073709551615", "-1",
                                    "0x0", "TCP",   "True",  "08",  "18446744073709551616", "1-",
                                    "1.5", "1e400", "'\\n'", "0x80"};
  uint32_t limits[] = {2, 100, 256, 65536, UINT32_MAX};
  if (chance(maker, 20))
    put(maker, "%s", PICK(maker, odd));
  else
    put(maker, chance(maker, 30) ? "0x%x" : "%u", below(maker, limits[below(maker, 5)]));
}

/* What could stand beside a field of a type. */
static void put_literal(struct maker *maker, enum np_type type) {
  static const char *const texts[] = {"\"\"",    "\"a\"",       "\"\\x00\\377\"",   "r\"\\d\"",
                                      "\"GET\"", "\"\\u00e9\"", "\"Not set\"",      "\"(a|b)*c\"",
                                      "\"[^a\"", "\"^.{3}\"",   "\"(?-i)[A-Z]+$\"", "True"};
  static const char *const times[] = {
      "1700000000.5", "\"2023-11-14 22:13:20\"",          "0",
      "2023-11-14",   "\"Nov 14, 2023 22:13:20 -01:00\"", "9999999999"};
  if (chance(maker, 10)) type = (enum np_type)below(maker, NP_TYPE_COUNT);
  switch (type) {
    case NP_IPV4:
      put(maker, "%u.%u.%u.%u", below(maker, 256), below(maker, 256), below(maker, 256),
          below(maker, 260));
      if (chance(maker, 40)) put(maker, "/%u", below(maker, 34));
      break;
    case NP_IPV6:
      put(maker, "%x:%x::%x", below(maker, 0x10000), below(maker, 0x10000), below(maker, 0x10000));
      if (chance(maker, 40)) put(maker, "/%u", below(maker, 130));
      break;
    case NP_MAC:
      put(maker, "00:1b:21:%02x:%02x:%02x", below(maker, 256), below(maker, 256),
          below(maker, 256));
      break;
    case NP_TIME:
      put(maker, "%s", PICK(maker, times));
      break;
    case NP_STRING:
    case NP_NAME:
    case NP_CHECKSUM_STATUS:
      put(maker, "%s", PICK(maker, texts));
      break;
    case NP_BYTES:
    case NP_PAYLOAD:
    case NP_RECORD:
      if (chance(maker, 40))
        put(maker, "%s", PICK(maker, texts));
      else
        put_bytes(maker);
      break;
    default:
      put_number(maker);
  }
}

static void put_slice(struct maker *maker) {
  static const char *const slices[] = {"[0]",  "[1:2]",   "[2-5]", "[:3]",         "[-4:]",
                                       "[5:]", "[0,2-3]", "[-1]",  "[0x10:1]",     "[9999:9]",
                                       "[:]",  "[-2--1]", "[1:0]", "[0:1,:1,-1:]", "[3-1]"};
  put(maker, "%s", PICK(maker, slices));
}

/* A field, as it is, raw, or of some layers, or a part of it; returns its type. */
static enum np_type put_field(struct maker *maker) {
  static const char *const layers[] = {"#1", "#2", "#[-1]", "#[1-2]", "#[2:]", "#[1,3]", "#0"};
  const struct name *name = any_name(maker);
  bool is_raw = chance(maker, 10);
  put(maker, "%s%s", is_raw ? "@" : chance(maker, 3) ? "." : "", name->text);
  if (chance(maker, 10)) put(maker, "%s", PICK(maker, layers));
  bool is_slice = chance(maker, 10);
  if (is_slice) put_slice(maker);
  return is_raw || is_slice ? NP_BYTES : name->type;
}

static enum np_type put_call(struct maker *maker) {
  static const struct {
    const char *name;
    enum np_type type;
  } functions[] = {
      {"len", NP_UINT},          {"count", NP_UINT},
      {"upper", NP_STRING},      {"lower", NP_STRING},
      {"string", NP_STRING},     {"vals", NP_STRING},
      {"dec", NP_STRING},        {"hex", NP_STRING},
      {"float", NP_UINT},        {"double", NP_UINT},
      {"abs", NP_UINT},          {"ip_special_name", NP_STRING},
      {"ip_ula", NP_FLAG},       {"ip_special_mask", NP_UINT},
      {"ip_multicast", NP_FLAG}, {"ip_linklocal", NP_FLAG},
      {"ip_rfc1918", NP_FLAG},   {"nothing", NP_UINT},
  };
  if (chance(maker, 20)) {
    put(maker, chance(maker, 50) ? "min(" : "max(");
    enum np_type type = put_field(maker);
    for (uint32_t left = below(maker, 3); left > 0; left--) {
      put(maker, ", ");
      put_literal(maker, type);
    }
    put(maker, ")");
    return type;
  }
  uint32_t at = below(maker, sizeof functions / sizeof functions[0]);
  put(maker, "%s(", functions[at].name);
  put_field(maker);
  put(maker, ")");
  return functions[at].type;
}

static enum np_type put_value(struct maker *maker, int depth) {
  static const char *const operators[] = {"+", "-", "*", "/", "%", "&", "bitwise_and"};
  if (depth >= MOST_DEPTH || chance(maker, 60)) return put_field(maker);
  if (chance(maker, 40)) return put_call(maker);
  if (chance(maker, 10)) put(maker, "-");
  bool braces = chance(maker, 50);
  if (braces) put(maker, "{");
  enum np_type type = put_value(maker, depth + 1);
  put(maker, " %s ", PICK(maker, operators));
  if (chance(maker, 70))
    put_literal(maker, type);
  else
    put_value(maker, depth + 1);
  if (braces) put(maker, "}");
  return type;
}

static void put_set(struct maker *maker, enum np_type type) {
  put(maker, chance(maker, 20) ? " not in {" : " in {");
  uint32_t count = 1 + below(maker, chance(maker, 10) ? 60 : 6);
  for (uint32_t i = 0; i < count; i++) {
    if (i > 0) put(maker, ", ");
    put_literal(maker, type);
    if (chance(maker, 30)) {
      put(maker, "..");
      put_literal(maker, type);
    }
  }
  put(maker, "}");
}

static void put_comparison(struct maker *maker) {
  static const char *const tests[] = {"==", "!=", "===", "!==", ">",  "<",  ">=",     "<=",
                                      "eq", "ne", "gt",  "lt",  "ge", "le", "any_ne", "~="};
  if (chance(maker, 15)) put(maker, chance(maker, 50) ? "any " : "all ");
  enum np_type type = put_value(maker, 0);
  if (chance(maker, 15)) {
    put_set(maker, type);
  } else if (chance(maker, 15)) {
    put(maker, chance(maker, 50) ? " contains " : " matches ");
    put_literal(maker, chance(maker, 50) ? NP_STRING : NP_BYTES);
  } else {
    put(maker, " %s ", PICK(maker, tests));
    if (chance(maker, 15))
      put_value(maker, 2);
    else
      put_literal(maker, type);
  }
}

static void put_test(struct maker *maker, int depth) {
  static const char *const joins[] = {" and ", " or ", " && ", " || ", " xor ", " ^^ "};
  uint32_t kind = depth < MOST_DEPTH ? below(maker, 10) : 9;
  if (kind < 2) {
    put(maker, chance(maker, 50) ? "not " : "!");
    put_test(maker, depth + 1);
  } else if (kind < 3) {
    put(maker, "(");
    put_test(maker, depth + 1);
    put(maker, ")");
  } else if (kind < 5) {
    put_test(maker, depth + 1);
    put(maker, "%s", PICK(maker, joins));
    put_test(maker, depth + 1);
  } else if (kind < 6) {
    put_value(maker, 0);
  } else {
    put_comparison(maker);
  }
}

/* A character less, another one, one more, or a part that comes twice. */
static void damage(struct maker *maker) {
  static const char marks[] = "()[]{}#:,.-+*/%&|!=<>~\"'\\$@ 019afzx\xff\n";
  if (maker->length == 0) return;
  uint32_t at = below(maker, maker->length), left = maker->length - at;
  char mark = marks[below(maker, sizeof marks)]; /* its NUL too */
  bool has_room = maker->length + 1 < sizeof maker->text;
  switch (below(maker, 4)) {
    case 0:
      memmove(maker->text + at, maker->text + at + 1, left - 1);
      maker->length--;
      break;
    case 1:
      maker->text[at] = mark;
      break;
    case 2:
      if (!has_room) break;
      memmove(maker->text + at + 1, maker->text + at, left);
      maker->text[at] = mark;
      maker->length++;
      break;
    default: {
      uint32_t from = below(maker, maker->length), room = maker->length - (at > from ? at : from);
      memmove(maker->text + at, maker->text + from, room < 20 ? room : 20);
    }
  }
}

static void make_filter(struct maker *maker) {
  maker->length = 0;
  put_test(maker, 0);
  if (chance(maker, 30))
    for (uint32_t n = 1 + below(maker, 3); n > 0; n--) damage(maker);
}

#endif
