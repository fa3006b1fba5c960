/* text.c - the current block as text: field lines, trees, summaries, one Buffer a block. */
#include "np/style.h"

#include <stdlib.h>
#include <string.h>

#include "addon.h"

static const napi_type_tag style_tag = {0x6e705f7374796c65, 0x6e6f646532303236};
static const napi_type_tag line_tag = {0x6e705f6c696e655f, 0x6e6f646532303236};

enum { MOST_VERBOSE = 3 };

static void finalize(napi_env env, void *data, void *hint) {
  (void)env;
  (void)hint;
  np_line_free(data);
}

/* A property's first byte; 0 where it has none. */
static char character(napi_env env, napi_value object, const char *name) {
  char *text = np_addon_text(env, object, name);
  char first = text ? text[0] : '\0';
  free(text);
  return first;
}

/* The marks of an object; of undefined, the format's stay. */
static void mark(napi_env env, napi_value object, struct np_line *line) {
  napi_valuetype type = napi_undefined;
  napi_typeof(env, object, &type);
  if (type != napi_object) return;
  const struct np_line_marks marks = {
      .separator = character(env, object, "separator"),
      .aggregator = character(env, object, "aggregator"),
      .quote = character(env, object, "quote"),
      .values =
          (enum np_line_values)np_addon_whole(env, object, "values", NP_LINE_ALL, NP_LINE_LAST),
      .safe = np_addon_flag(env, object, "safe"),
  };
  np_line_mark(line, &marks);
}

/* (names, format, marks): format 0 tsv, 1 csv, 2 ndjson. `relates`: the session is to relate
 * packets. */
static napi_value new_line(napi_env env, napi_callback_info info) {
  napi_value arguments[3], result;
  uint32_t count, format = 0;
  struct np_error error = {NP_OK};
  struct np_line *line = NULL;
  np_addon_arguments(env, info, arguments, 3);
  char **names = np_addon_strings(env, arguments[0], &count);
  if (!names) return np_addon_type_error(env, "expected an array of field names");
  napi_get_value_uint32(env, arguments[1], &format);
  enum np_line_format kind = format > NP_LINE_NDJSON ? NP_LINE_TSV : (enum np_line_format)format;
  enum np_status status = np_line_new((const char *const *)names, count, kind, &line, &error);
  np_addon_free_strings(names, count);
  if (status != NP_OK) return np_addon_throw(env, &error);
  mark(env, arguments[2], line);
  result = np_addon_wrap(env, line, &line_tag, finalize);
  if (result)
    np_addon_set_bool(env, result, "relates", np_line_relates(line));
  else
    np_line_free(line);
  return result;
}

/* A Buffer with the text, which is freed. */
static napi_value to_buffer(napi_env env, struct np_text *text) {
  napi_value buffer = NULL;
  if (text->failed)
    napi_throw_error(env, "ERR_PCAP_NO_MEMORY", "out of memory");
  else
    napi_create_buffer_copy(env, text->length, text->bytes, NULL, &buffer);
  np_text_free(text);
  return buffer;
}

static napi_value line_header(napi_env env, napi_callback_info info) {
  napi_value argument;
  struct np_text text = {0};
  np_addon_arguments(env, info, &argument, 1);
  struct np_line *line = np_addon_unwrap(env, argument, &line_tag);
  if (!line) return NULL;
  np_line_header(line, &text);
  return to_buffer(env, &text);
}

static void finalize_style(napi_env env, void *data, void *hint) {
  (void)env;
  (void)hint;
  np_style_free(data);
}

/* (options): as np_style_options; clock and dump are numbers. */
static napi_value new_style(napi_env env, napi_callback_info info) {
  napi_value o;
  struct np_error error = {NP_OK};
  struct np_style *style = NULL;
  np_addon_arguments(env, info, &o, 1);
  char *pattern = np_addon_text(env, o, "pattern");
  const struct np_style_options options = {
      .clock = (enum np_clock)np_addon_whole(env, o, "clock", NP_CLOCK_TIME, NP_CLOCK_NONE),
      .dump = (enum np_dump)np_addon_whole(env, o, "dump", NP_DUMP_NONE, NP_DUMP_TEXT),
      .local = np_addon_flag(env, o, "local"),
      .numbers = np_addon_flag(env, o, "numbers"),
      .interfaces = np_addon_flag(env, o, "interfaces"),
      .no_interfaces = np_addon_flag(env, o, "no_interfaces"),
      .link = np_addon_flag(env, o, "link"),
      .brief = np_addon_flag(env, o, "brief"),
      .verbose = (unsigned)np_addon_whole(env, o, "verbose", 0, MOST_VERBOSE),
      .relative_sequence = np_addon_flag(env, o, "relative_sequence"),
      .port_names = np_addon_flag(env, o, "port_names"),
      .color = np_addon_flag(env, o, "color"),
      .tree = np_addon_flag(env, o, "tree"),
      .json = np_addon_flag(env, o, "json"),
      .dump_link = np_addon_flag(env, o, "dump_link"),
      .pattern = pattern,
      .pattern_any_case = np_addon_flag(env, o, "any_case"),
      .inverted = np_addon_flag(env, o, "inverted"),
  };
  enum np_status status = np_style_new(&options, &style, &error);
  free(pattern);
  if (status != NP_OK) return np_addon_throw(env, &error);
  napi_value result = np_addon_wrap(env, style, &style_tag, finalize_style);
  if (!result) np_style_free(style);
  return result;
}

static napi_value show_interfaces(napi_env env, napi_callback_info info) {
  napi_value argument;
  np_addon_arguments(env, info, &argument, 1);
  struct np_style *style = np_addon_unwrap(env, argument, &style_tag);
  if (style) np_style_show_interfaces(style);
  return NULL;
}

/* { names, offset, changes }: the zone's names, what it adds to UTC now, in minutes, and whether
 * that is not so all year. */
static napi_value time_zone(napi_env env, napi_callback_info info) {
  (void)info;
  const struct np_zone zone = np_zone_now();
  napi_value result = NULL, names = NULL, name = NULL;
  if (napi_create_object(env, &result) != napi_ok) return NULL;
  napi_create_array(env, &names);
  for (uint32_t i = 0; i < 2; i++) {
    napi_create_string_utf8(env, zone.names[i], NAPI_AUTO_LENGTH, &name);
    napi_set_element(env, names, i, name);
  }
  np_addon_set(env, result, "names", names);
  np_addon_set_number(env, result, "offset", zone.offset_minutes);
  np_addon_set_bool(env, result, "changes", zone.changes);
  return result;
}

enum { AS_LINE, AS_STYLE };

/* How packets become text: one of these. */
struct form {
  uint32_t kind;
  struct np_line *line;
  struct np_style *style;
};

static bool find_form(napi_env env, napi_value value, struct form *form) {
  if (form->kind == AS_LINE) form->line = np_addon_unwrap(env, value, &line_tag);
  if (form->kind == AS_STYLE) form->style = np_addon_unwrap(env, value, &style_tag);
  return form->line || form->style;
}

/* False when the packet is left out. */
static bool add_packet(const struct form *form, const struct addon_decoder *decoder,
                       const struct np_packet *packet, struct np_text *text) {
  if (form->kind == AS_STYLE) return np_style_packet(form->style, decoder->printer, packet, text);
  np_line_packet(form->line, decoder->engine, packet, text);
  return true;
}

/* (session, kind, line or style, first, count, limit): packets of the current block as text, and
 * how many there are: at most `limit`. */
static napi_value format(napi_env env, napi_callback_info info) {
  napi_value arguments[6];
  uint32_t first = 0, count = 0, limit = 0, printed = 0;
  struct form form = {.kind = AS_STYLE};
  struct np_text text = {0};
  struct np_packet packet;
  np_addon_arguments(env, info, arguments, 6);
  struct addon_handle *h = np_addon_open_session(env, arguments[0]);
  if (!h) return NULL;
  if (!h->current) return np_addon_type_error(env, "the session has no block at hand");
  napi_get_value_uint32(env, arguments[1], &form.kind);
  napi_get_value_uint32(env, arguments[3], &first);
  napi_get_value_uint32(env, arguments[4], &count);
  napi_get_value_uint32(env, arguments[5], &limit);
  if (form.kind != AS_LINE && !np_addon_printer(env, h->decoder)) return NULL;
  if (!find_form(env, arguments[2], &form)) return NULL;
  for (uint32_t i = first; i < first + count && printed < limit; i++) {
    if (!np_block_packet(h->current, i, &packet)) break;
    packet.interfaces = np_metadata_interfaces(h->metadata);
    printed += add_packet(&form, h->decoder, &packet, &text);
  }
  napi_value result = NULL, buffer = to_buffer(env, &text);
  if (!buffer || napi_create_object(env, &result) != napi_ok) return NULL;
  np_addon_set(env, result, "text", buffer);
  np_addon_set_number(env, result, "packets", printed);
  return result;
}

/* (slab, index, name, engine): every value of a field in printed form, joined by commas. */
static napi_value format_field(napi_env env, napi_callback_info info) {
  napi_value arguments[4], result = NULL;
  uint8_t *slab;
  size_t size;
  uint32_t index = 0;
  struct np_packet packet;
  struct np_text text = {0};
  struct np_line *line = NULL;
  struct np_error error = {NP_OK};
  np_addon_arguments(env, info, arguments, 4);
  if (!np_addon_bytes(env, arguments[0], &slab, &size)) return NULL;
  napi_get_value_uint32(env, arguments[1], &index);
  struct addon_decoder *decoder = np_addon_decoder(env, arguments[3]);
  if (!decoder) return NULL;
  char *name = np_addon_string(env, arguments[2]);
  if (!name) return NULL;
  const char *const names[] = {name};
  enum np_status status = np_line_new(names, 1, NP_LINE_TSV, &line, &error);
  free(name);
  if (status != NP_OK) return np_addon_throw(env, &error);
  if (np_slab_packet(slab, size, index, &packet))
    np_line_packet(line, decoder->engine, &packet, &text);
  size_t length = text.length > 0 ? text.length - 1 : 0; /* without the line break */
  napi_create_string_utf8(env, text.bytes ? text.bytes : "", length, &result);
  np_text_free(&text);
  np_line_free(line);
  return result;
}

/* The text that `append` makes of the packet of (slab, index, engine), without a last line break;
 * `empty` when there is no such packet. */
static napi_value text_of(napi_env env, napi_callback_info info,
                          void (*append)(const struct np_printer *printer,
                                         const struct np_packet *packet, struct np_text *text),
                          const char *empty) {
  napi_value arguments[3], result = NULL;
  uint8_t *slab;
  size_t size;
  uint32_t index = 0;
  struct np_packet packet;
  struct np_text text = {0};
  np_addon_arguments(env, info, arguments, 3);
  if (!np_addon_bytes(env, arguments[0], &slab, &size)) return NULL;
  napi_get_value_uint32(env, arguments[1], &index);
  struct addon_decoder *decoder = np_addon_decoder(env, arguments[2]);
  if (!decoder || !np_addon_printer(env, decoder)) return NULL;
  if (np_slab_packet(slab, size, index, &packet)) append(decoder->printer, &packet, &text);
  size_t length = text.length;
  if (length > 0 && text.bytes[length - 1] == '\n') length--;
  if (text.failed)
    napi_throw_error(env, "ERR_PCAP_NO_MEMORY", "out of memory");
  else
    napi_create_string_utf8(env, length ? text.bytes : empty, length ? length : NAPI_AUTO_LENGTH,
                            &result);
  np_text_free(&text);
  return result;
}

/* (slab, index, engine): the packet's tree as JSON text. */
static napi_value tree(napi_env env, napi_callback_info info) {
  return text_of(env, info, np_text_tree, "{}");
}

/* (slab, index, engine): the packet as a line for people. */
static napi_value summary(napi_env env, napi_callback_info info) {
  return text_of(env, info, np_text_summary, "");
}

void np_addon_text_exports(napi_env env, napi_value exports) {
  np_addon_export(env, exports, "newLine", new_line);
  np_addon_export(env, exports, "newStyle", new_style);
  np_addon_export(env, exports, "timeZone", time_zone);
  np_addon_export(env, exports, "showInterfaces", show_interfaces);
  np_addon_export(env, exports, "lineHeader", line_header);
  np_addon_export(env, exports, "format", format);
  np_addon_export(env, exports, "formatField", format_field);
  np_addon_export(env, exports, "tree", tree);
  np_addon_export(env, exports, "summary", summary);
}
