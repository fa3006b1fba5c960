/* describe_options.c - what the options of blocks and packets say. */
#include <string.h>

#include "file/say/say.h"

enum { IPV4_BYTES = 4, IPV6_BYTES = 16, WORD = 4, TEXT_FILTER = 0 };

/* ---- Options of packets --------------------------------------------------------------------- */

static void tell_flags(const struct np_teller *t, uint32_t flags) {
  static const char *const directions[] = {"unknown", "inbound", "outbound", "unknown"};
  static const char *const receptions[] = {"unspecified", "unicast", "multicast", "broadcast",
                                           "promiscuous", "unknown", "unknown",   "unknown"};
  static const char *const errors[] = {"crc",       "too_long",        "too_short", "gap",
                                       "unaligned", "start_delimiter", "preamble",  "symbol"};
  enum { FIRST_ERROR = 24, ERRORS = 8 };
  t->to->open(t->to->context, "flags", false);
  np_tell_text(t, "direction", directions[flags & 3]);
  np_tell_text(t, "reception", receptions[flags >> 2 & 7]);
  np_tell_number(t, "fcs_length", flags >> 5 & 15);
  np_tell_flag(t, "checksum_not_ready", flags >> 9 & 1);
  np_tell_flag(t, "checksum_valid", flags >> 10 & 1);
  np_tell_flag(t, "segmentation_offload", flags >> 11 & 1);
  np_tell_list(t, "link_errors");
  for (uint32_t i = 0; i < ERRORS; i++) {
    const uint8_t *name = (const uint8_t *)errors[i];
    if (flags >> (FIRST_ERROR + i) & 1)
      np_tell_text_of(t, "link_errors", true, name, (uint32_t)strlen(errors[i]));
  }
  np_tell_close(t);
}

/* A value behind a byte that says what it is. */
static void tell_typed(const struct np_teller *t, const char *name, const char *type_name,
                       const char *const *types, uint32_t count, const struct np_option *o) {
  if (o->length == 0) return;
  np_tell_open(t, name);
  np_tell_text(t, type_name, o->value[0] < count ? types[o->value[0]] : "unknown");
  np_tell_bytes(t, "value", o->value + 1, o->length - 1);
  np_tell_close(t);
}

static void tell_hash(const struct np_teller *t, const char *name, const struct np_option *o) {
  static const char *const types[] = {"twos_complement", "xor", "crc32", "md5", "sha1", "toeplitz"};
  tell_typed(t, name, "algorithm", types, sizeof types / sizeof types[0], o);
}

static void tell_verdict(const struct np_teller *t, const char *name, const struct np_option *o) {
  static const char *const types[] = {"hardware", "linux_ebpf_tc", "linux_ebpf_xdp"};
  tell_typed(t, name, "type", types, sizeof types / sizeof types[0], o);
}

/* ---- Options -------------------------------------------------------------------------------- */

static void tell_custom(const struct np_teller *t, const struct np_option *o) {
  bool is_text = o->code == NP_OPTION_CUSTOM_TEXT || o->code == NP_OPTION_PRIVATE_TEXT;
  if (o->length < WORD) return;
  const uint8_t *data = o->value + WORD;
  uint32_t length = o->length - WORD;
  np_tell_open(t, "custom");
  np_tell_number(t, "enterprise", np_tell_word32(t, o->value));
  np_tell_flag(t, "copyable", o->code < NP_OPTION_PRIVATE_TEXT);
  if (is_text) np_tell_text_of(t, "text", false, data, length);
  np_tell_bytes(t, "data", data, length);
  np_tell_close(t);
}

static uint64_t number_at(const struct np_teller *t, const struct np_option *o) {
  if (o->length == 8) return np_word64(o->value, t->swapped);
  return o->length == WORD ? np_tell_word32(t, o->value) : o->value[0];
}

static uint32_t prefix_of(const uint8_t *netmask) {
  uint32_t bits = 0;
  while (bits < 32 && (netmask[bits / 8] >> (7 - bits % 8) & 1)) bits++;
  return bits;
}

static void tell_address(const struct np_teller *t, const struct np_option_row *row,
                         const struct np_option *o) {
  switch (row->form) {
    case NP_FORM_IPV4_NET:
      np_tell_ip(t, row->name, true, o->value, IPV4_BYTES, (int)prefix_of(o->value + IPV4_BYTES));
      break;
    case NP_FORM_IPV6_NET:
      np_tell_ip(t, row->name, true, o->value, IPV6_BYTES, o->value[IPV6_BYTES]);
      break;
    case NP_FORM_HARDWARE:
      np_tell_hardware(t, row->name, o->value, o->length);
      break;
    default:
      np_tell_ip(t, row->name, true, o->value, o->length, -1);
      break;
  }
}

static void tell_number(const struct np_teller *t, const struct np_option_row *row,
                        const struct np_option *o) {
  uint64_t number = number_at(t, o);
  enum np_meta_type type = NP_META_NUMBER;
  if (row->form == NP_FORM_BIG) type = NP_META_BIG;
  if (row->form == NP_FORM_SIGNED) {
    type = NP_META_SIGNED;
    if (o->length == WORD) number = (uint64_t)(int64_t)(int32_t)number;
  }
  np_tell(t, &(struct np_meta_value){.name = row->name, .type = type, .number = number});
}

static void tell_process(const struct np_teller *t, const struct np_option *o) {
  np_tell_number(t, "process_id", np_tell_word32(t, o->value));
  np_tell_number(t, "thread_id", np_tell_word32(t, o->value + WORD));
}

static void tell_value(const struct np_teller *t, const struct np_option_row *row,
                       const struct np_option *o) {
  switch ((enum np_option_form)row->form) {
    case NP_FORM_TEXT:
      np_tell_text_of(t, row->name, false, o->value, o->length);
      break;
    case NP_FORM_NUMBER:
    case NP_FORM_SIGNED:
    case NP_FORM_BIG:
      tell_number(t, row, o);
      break;
    case NP_FORM_TIME:
      np_tell_time(t, row->name, np_tell_ticks(t, o->value));
      break;
    case NP_FORM_IPV4:
    case NP_FORM_IPV4_NET:
    case NP_FORM_IPV6:
    case NP_FORM_IPV6_NET:
    case NP_FORM_HARDWARE:
      tell_address(t, row, o);
      break;
    case NP_FORM_FILTER:
      if (o->length > 0 && o->value[0] == TEXT_FILTER)
        np_tell_text_of(t, row->name, false, o->value + 1, o->length - 1);
      break;
    case NP_FORM_FCS:
      np_tell_number(t, row->name, np_fcs_bytes(o->value[0]));
      break;
    case NP_FORM_FLAGS:
      tell_flags(t, np_tell_word32(t, o->value));
      break;
    case NP_FORM_HASH:
      tell_hash(t, row->name, o);
      break;
    case NP_FORM_VERDICT:
      tell_verdict(t, row->name, o);
      break;
    case NP_FORM_PROCESS:
      tell_process(t, o);
      break;
    case NP_FORM_RESOLUTION:
      break;
  }
}

static void tell_option(const struct np_teller *t, const struct np_option_row *row,
                        const struct np_option *o) {
  if (o->code == NP_OPTION_COMMENT)
    np_tell_text_of(t, "comments", true, o->value, o->length);
  else if (row)
    tell_value(t, row, o);
  else if (np_option_is_custom(o->code))
    tell_custom(t, o);
  np_tell_open(t, t->all);
  np_tell_number(t, "code", o->code);
  np_tell_bytes(t, "value", o->value, o->length);
  np_tell_close(t);
}

static void tell_linux(const struct np_teller *t, const uint8_t *bytes) {
  t->to->open(t->to->context, "linux", false);
  np_tell_number(t, "interface_index", np_tell_word32(t, bytes));
  np_tell_number(t, "protocol", np_tell_word16(t, bytes + 4));
  np_tell_number(t, "packet_type", bytes[6]);
  np_tell_close(t);
}

static void tell_lists(const struct np_teller *t) {
  np_tell_list(t, "comments");
  np_tell_list(t, "custom");
  np_tell_list(t, t->all);
}

/* The next option that may be told; those beyond the limits are counted. */
static bool next_told(const struct np_teller *t, struct np_options *left, uint64_t *told,
                      struct np_option *option) {
  struct np_meta_limit *limit = t->to->limit;
  while (np_option_next(left, option)) {
    if (limit && *told >= limit->options) {
      limit->left_out++;
    } else if (np_tell_may(t)) {
      ++*told;
      return true;
    }
  }
  return false;
}

void np_tell_options(const struct np_teller *t, enum np_meta_kind kind, struct np_options left) {
  struct np_option option;
  uint64_t told = 0;
  tell_lists(t);
  while (next_told(t, &left, &told, &option)) tell_option(t, np_option_row(kind, &option), &option);
}

void np_packet_options_visit(const struct np_packet_options *options,
                             const struct np_meta_visitor *visitor) {
  const struct np_teller t = {.to = visitor, .swapped = options->swapped, .all = "all"};
  struct np_options left = {options->bytes, options->size, options->swapped};
  struct np_option option;
  uint64_t told = 0;
  tell_lists(&t);
  np_tell_list(&t, "hashes");
  np_tell_list(&t, "verdicts");
  if (options->form == NP_PACKET_LINUX) {
    tell_linux(&t, options->bytes);
    return;
  }
  if (options->has_ticks)
    np_tell(&t, &(struct np_meta_value){
                    .name = "ticks", .type = NP_META_BIG, .number = options->ticks});
  if (options->form == NP_PACKET_OLD && options->drops != NP_UNKNOWN_DROPS)
    np_tell_number(&t, "drop_count", options->drops);
  while (next_told(&t, &left, &told, &option))
    tell_option(&t, np_packet_option_row(&option), &option);
}
