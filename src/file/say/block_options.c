/* block_options.c - what the options of blocks and packets say. */
#include <string.h>

#include "file/say/say.h"

enum { IPV4_BYTES = 4, IPV6_BYTES = 16, WORD = 4, TEXT_FILTER = 0 };

/* ---- Options of packets --------------------------------------------------------------------- */

static void say_flags(const struct np_sayer *s, uint32_t flags) {
  static const char *const directions[] = {"unknown", "inbound", "outbound", "unknown"};
  static const char *const receptions[] = {"unspecified", "unicast", "multicast", "broadcast",
                                           "promiscuous", "unknown", "unknown",   "unknown"};
  static const char *const errors[] = {"crc",       "too_long",        "too_short", "gap",
                                       "unaligned", "start_delimiter", "preamble",  "symbol"};
  enum { FIRST_ERROR = 24, ERRORS = 8 };
  s->to->open(s->to->context, "flags", false);
  np__say_text(s, "direction", directions[flags & 3]);
  np__say_text(s, "reception", receptions[flags >> 2 & 7]);
  np__say_number(s, "fcs_length", np_packet_flags_fcs(flags));
  np__say_flag(s, "checksum_not_ready", flags >> 9 & 1);
  np__say_flag(s, "checksum_valid", flags >> 10 & 1);
  np__say_flag(s, "segmentation_offload", flags >> 11 & 1);
  np__say_list(s, "link_errors");
  for (uint32_t i = 0; i < ERRORS; i++) {
    const uint8_t *name = (const uint8_t *)errors[i];
    if (flags >> (FIRST_ERROR + i) & 1)
      np__say_text_of(s, "link_errors", true, name, (uint32_t)strlen(errors[i]));
  }
  np__say_close(s);
}

/* A value behind a byte that says what it is. */
static void say_typed(const struct np_sayer *s, const char *name, const char *type_name,
                      const char *const *types, uint32_t count, const struct np_option *o) {
  if (o->length == 0) return;
  np__say_open(s, name);
  np__say_text(s, type_name, o->value[0] < count ? types[o->value[0]] : "unknown");
  np__say_bytes(s, "value", o->value + 1, o->length - 1);
  np__say_close(s);
}

static void say_hash(const struct np_sayer *s, const char *name, const struct np_option *o) {
  static const char *const types[] = {"twos_complement", "xor", "crc32", "md5", "sha1", "toeplitz"};
  say_typed(s, name, "algorithm", types, sizeof types / sizeof types[0], o);
}

static void say_verdict(const struct np_sayer *s, const char *name, const struct np_option *o) {
  static const char *const types[] = {"hardware", "linux_ebpf_tc", "linux_ebpf_xdp"};
  say_typed(s, name, "type", types, sizeof types / sizeof types[0], o);
}

/* ---- Options -------------------------------------------------------------------------------- */

static void say_custom(const struct np_sayer *s, const struct np_option *o) {
  bool is_text = o->code == NP_OPTION_CUSTOM_TEXT || o->code == NP_OPTION_PRIVATE_TEXT;
  if (o->length < WORD) return;
  const uint8_t *data = o->value + WORD;
  uint32_t length = o->length - WORD;
  np__say_open(s, "custom");
  np__say_number(s, "enterprise", np__say_word32(s, o->value));
  np__say_flag(s, "copyable", o->code < NP_OPTION_PRIVATE_TEXT);
  if (is_text) np__say_text_of(s, "text", false, data, length);
  np__say_bytes(s, "data", data, length);
  np__say_close(s);
}

static uint64_t number_at(const struct np_sayer *s, const struct np_option *o) {
  if (o->length == 8) return np_word64(o->value, s->swapped);
  return o->length == WORD ? np__say_word32(s, o->value) : o->value[0];
}

static uint32_t prefix_of(const uint8_t *netmask) {
  uint32_t bits = 0;
  while (bits < 32 && (netmask[bits / 8] >> (7 - bits % 8) & 1)) bits++;
  return bits;
}

static void say_address(const struct np_sayer *s, const struct np__option_row *row,
                        const struct np_option *o) {
  switch (row->form) {
    case NP_FORM_IPV4_NET:
      np__say_ip(s, row->name, true, o->value, IPV4_BYTES, (int)prefix_of(o->value + IPV4_BYTES));
      break;
    case NP_FORM_IPV6_NET:
      np__say_ip(s, row->name, true, o->value, IPV6_BYTES, o->value[IPV6_BYTES]);
      break;
    case NP_FORM_HARDWARE:
      np__say_hardware(s, row->name, o->value, o->length);
      break;
    default:
      np__say_ip(s, row->name, true, o->value, o->length, -1);
      break;
  }
}

static void say_number(const struct np_sayer *s, const struct np__option_row *row,
                       const struct np_option *o) {
  uint64_t number = number_at(s, o);
  enum np_meta_type type = NP_META_NUMBER;
  if (row->form == NP_FORM_BIG) type = NP_META_BIG;
  if (row->form == NP_FORM_SIGNED) {
    type = NP_META_SIGNED;
    if (o->length == WORD) number = (uint64_t)(int64_t)(int32_t)number;
  }
  np__say(s, &(struct np_meta_value){.name = row->name, .type = type, .number = number});
}

static void say_process(const struct np_sayer *s, const struct np_option *o) {
  np__say_number(s, "process_id", np__say_word32(s, o->value));
  np__say_number(s, "thread_id", np__say_word32(s, o->value + WORD));
}

static void say_value(const struct np_sayer *s, const struct np__option_row *row,
                      const struct np_option *o) {
  switch ((enum np_option_form)row->form) {
    case NP_FORM_TEXT:
      np__say_text_of(s, row->name, false, o->value, o->length);
      break;
    case NP_FORM_NUMBER:
    case NP_FORM_SIGNED:
    case NP_FORM_BIG:
      say_number(s, row, o);
      break;
    case NP_FORM_TIME:
      np__say_time(s, row->name, np__say_ticks(s, o->value));
      break;
    case NP_FORM_IPV4:
    case NP_FORM_IPV4_NET:
    case NP_FORM_IPV6:
    case NP_FORM_IPV6_NET:
    case NP_FORM_HARDWARE:
      say_address(s, row, o);
      break;
    case NP_FORM_FILTER:
      if (o->length > 0 && o->value[0] == TEXT_FILTER)
        np__say_text_of(s, row->name, false, o->value + 1, o->length - 1);
      break;
    case NP_FORM_FCS:
      np__say_number(s, row->name, np__fcs_bytes(o->value[0]));
      break;
    case NP_FORM_FLAGS:
      say_flags(s, np__say_word32(s, o->value));
      break;
    case NP_FORM_HASH:
      say_hash(s, row->name, o);
      break;
    case NP_FORM_VERDICT:
      say_verdict(s, row->name, o);
      break;
    case NP_FORM_PROCESS:
      say_process(s, o);
      break;
    case NP_FORM_RESOLUTION:
      break;
  }
}

static void say_option(const struct np_sayer *s, const struct np__option_row *row,
                       const struct np_option *o) {
  if (o->code == NP_OPTION_COMMENT)
    np__say_text_of(s, "comments", true, o->value, o->length);
  else if (row)
    say_value(s, row, o);
  else if (np_option_is_custom(o->code))
    say_custom(s, o);
  np__say_open(s, s->all);
  np__say_number(s, "code", o->code);
  np__say_bytes(s, "value", o->value, o->length);
  np__say_close(s);
}

static void say_linux(const struct np_sayer *s, const uint8_t *bytes) {
  s->to->open(s->to->context, "linux", false);
  np__say_number(s, "interface_index", np__say_word32(s, bytes));
  np__say_number(s, "protocol", np__say_word16(s, bytes + 4));
  np__say_number(s, "packet_type", bytes[6]);
  np__say_close(s);
}

static void say_lists(const struct np_sayer *s) {
  np__say_list(s, "comments");
  np__say_list(s, "custom");
  np__say_list(s, s->all);
}

/* The next option that may be said; those beyond the limits are counted. */
static bool next_said(const struct np_sayer *s, struct np_options *left, uint64_t *said,
                      struct np_option *option) {
  struct np_meta_limit *limit = s->to->limit;
  while (np_option_next(left, option)) {
    if (limit && *said >= limit->options) {
      limit->left_out++;
    } else if (np__say_may(s)) {
      ++*said;
      return true;
    }
  }
  return false;
}

void np__say_options(const struct np_sayer *s, enum np_meta_kind kind, struct np_options left) {
  struct np_option option;
  uint64_t said = 0;
  say_lists(s);
  while (next_said(s, &left, &said, &option)) say_option(s, np__option_row(kind, &option), &option);
}

void np_packet_options_visit(const struct np_packet_options *options,
                             const struct np_meta_visitor *visitor) {
  const struct np_sayer s = {.to = visitor, .swapped = options->swapped, .all = "all"};
  struct np_options left = {options->bytes, options->size, options->swapped};
  struct np_option option;
  uint64_t said = 0;
  say_lists(&s);
  np__say_list(&s, "hashes");
  np__say_list(&s, "verdicts");
  if (options->form == NP_PACKET_LINUX) {
    say_linux(&s, options->bytes);
    return;
  }
  if (options->has_ticks)
    np__say(&s, &(struct np_meta_value){
                    .name = "ticks", .type = NP_META_BIG, .number = options->ticks});
  if (options->form == NP_PACKET_OLD && options->drops != NP_UNKNOWN_DROPS)
    np__say_number(&s, "drop_count", options->drops);
  while (next_said(&s, &left, &said, &option))
    say_option(&s, np__packet_option_row(&option), &option);
}
