/* writer.c - writers of capture files, and sessions that write by themselves. */
#include "np/writer.h"

#include <stdlib.h>
#include <string.h>

#include "addon.h"
#include "np/whole.h"

enum { BYTES_ARGUMENTS = 8, NS_PER_SECOND = 1000000000 };

static enum np_status sink_follow(void *native, struct np_metadata *metadata,
                                  struct np_error *error) {
  return np_writer_follow(native, metadata, error);
}

static enum np_status sink_write(void *native, const struct np_block *block, uint32_t first,
                                 struct np_metadata *metadata, struct np_error *error) {
  return np_writer_block(native, block, first, metadata, error);
}

static enum np_status sink_close(void *native, const struct np_stats *stats,
                                 struct np_error *error) {
  return np_writer_close(native, stats, error);
}

static void hurry_writer(void *native) {
  np_writer_hurry(native);
}

static void free_writer(void *native) {
  np_writer_free(native);
}

/* JavaScript and a session's thread may share a writer. */
static const struct addon_sink_kind kind = {.name = "dump",
                                            .weight = 256 << 10,
                                            .follow = sink_follow,
                                            .write = sink_write,
                                            .close = sink_close,
                                            .hurry = hurry_writer,
                                            .free = free_writer};

static struct np_writer *writer_of(napi_env env, napi_value value) {
  return np_addon_sink_native(env, value, &kind);
}

/* Nothing, or the error thrown. */
static napi_value result_of(napi_env env, enum np_status status, const struct np_error *error) {
  return status < 0 ? np_addon_throw(env, error) : NULL;
}

/* ---- Life ---- */

enum np_status np_addon_write_options(napi_env env, napi_value o, struct np_write_options *options,
                                      struct np_error *error) {
  options->format = (enum np_write_format)np_addon_whole(env, o, "format", 0, UINT8_MAX);
  options->compression =
      (enum np_write_compression)np_addon_whole(env, o, "compression", 0, UINT8_MAX);
  options->link_type = (uint16_t)np_addon_whole(env, o, "link_type", 0, UINT16_MAX);
  options->empty_link_type = (uint16_t)np_addon_whole(env, o, "empty_link_type", 0, UINT16_MAX);
  options->snap_length = (uint32_t)np_addon_whole(env, o, "snap_length", 0, UINT32_MAX);
  options->snap_length_holds = np_addon_flag(env, o, "snap_length_holds");
  options->mixes = np_addon_flag(env, o, "mixes");
  options->flush = (enum np_write_flush)np_addon_whole(env, o, "flush", 0, UINT8_MAX);
  options->flush_ms = (uint32_t)np_addon_whole(env, o, "flush_ms", 0, UINT32_MAX);
  options->repeat_limit = np_addon_whole(env, o, "repeat_limit", 0, UINT64_MAX);
  options->end_ms = (uint32_t)np_addon_whole(env, o, "end_ms", 0, INT32_MAX);
  options->stall_ms = (uint32_t)np_addon_whole(env, o, "stall_ms", 0, INT32_MAX);
  options->rotate.bytes = np_addon_whole(env, o, "rotate_bytes", 0, UINT64_MAX);
  options->rotate.packets = np_addon_whole(env, o, "rotate_packets", 0, UINT64_MAX);
  options->rotate.ns = np_addon_clamp(
      np_addon_number(env, o, "rotate_seconds", 0) * (double)NS_PER_SECOND, UINT64_MAX);
  options->max_packets = np_addon_whole(env, o, "max_packets", 0, UINT64_MAX);
  options->rotate.ring = (uint32_t)np_addon_whole(env, o, "ring", 0, UINT32_MAX);
  options->mode = (uint32_t)np_addon_whole(env, o, "mode", 0, 07777);
  double user = np_addon_number(env, o, "owner_user", -1);
  options->owner.is_set = user >= 0;
  if (user >= 0) options->owner.user = (uint32_t)np_addon_clamp(user, UINT32_MAX);
  options->owner.group = (uint32_t)np_addon_whole(env, o, "owner_group", 0, UINT32_MAX);
  options->application = np_addon_text(env, o, "application");
  options->comment = np_addon_text(env, o, "comment");
  options->keeps_application = np_addon_flag(env, o, "keeps_application");
  options->waits = np_addon_flag(env, o, "waits");
  options->strips_comments = np_addon_flag(env, o, "strip_comments");
  napi_value inputs;
  if (napi_get_named_property(env, o, "inputs", &inputs) == napi_ok)
    options->inputs = (const char *const *)np_addon_strings(env, inputs, &options->input_count);
  return np_addon_edit(env, o, &options->edit, error);
}

void np_addon_write_options_free(struct np_write_options *options) {
  np_addon_free_strings((char **)(uintptr_t)options->inputs, options->input_count);
  free((char *)(uintptr_t)options->application);
  free((char *)(uintptr_t)options->comment);
}

/* {path, fd, and the options} */
static napi_value open_writer(napi_env env, napi_callback_info info) {
  napi_value object;
  struct np_error error = {NP_OK};
  struct np_write_options options = {0};
  struct np_writer *native = NULL;
  np_addon_arguments(env, info, &object, 1);
  enum np_status status = np_addon_write_options(env, object, &options, &error);
  char *path = np_addon_text(env, object, "path");
  double fd = np_addon_number(env, object, "fd", -1);
  if (status == NP_OK)
    status = np_writer_open(path ? path : "", fd >= 0 ? (int)np_addon_clamp(fd, INT32_MAX) : -1,
                            &options, &native, &error);
  free(path);
  np_addon_write_options_free(&options);
  if (status != NP_OK) return np_addon_throw(env, &error);
  return np_addon_sink(env, &kind, native);
}

static napi_value flush_writer(napi_env env, napi_callback_info info) {
  napi_value argument;
  struct np_error error = {NP_OK};
  np_addon_arguments(env, info, &argument, 1);
  struct np_writer *w = writer_of(env, argument);
  return w ? result_of(env, np_writer_flush(w, &error), &error) : NULL;
}

/* Close, or tell again why that failed. */
static napi_value close_writer(napi_env env, napi_callback_info info) {
  napi_value argument;
  struct np_error error = {NP_OK};
  np_addon_arguments(env, info, &argument, 1);
  struct np_writer *w = writer_of(env, argument);
  return w ? result_of(env, np_writer_close(w, NULL, &error), &error) : NULL;
}

void np_addon_set_write_stats(napi_env env, napi_value object, const struct np_write_stats *stats,
                              const struct np_edit_stats *edited) {
  np_addon_set_number(env, object, "packets", (double)stats->packets);
  np_addon_set_number(env, object, "packets_in_file", (double)stats->packets_in_file);
  np_addon_set_number(env, object, "bytes_in_file", (double)stats->bytes_in_file);
  np_addon_set_number(env, object, "files", (double)stats->files);
  np_addon_set_number(env, object, "options_left_out", (double)stats->options_left_out);
  np_addon_set_number(env, object, "times_made_up", (double)stats->times_made_up);
  np_addon_set_number(env, object, "repeats_left_out", (double)stats->repeats_left_out);
  if (edited->packets > 0) np_addon_set_edit_stats(env, object, edited);
}

static napi_value writer_stats(napi_env env, napi_callback_info info) {
  napi_value argument, result;
  struct np_write_stats stats;
  struct np_edit_stats edited;
  np_addon_arguments(env, info, &argument, 1);
  struct np_writer *w = writer_of(env, argument);
  if (!w || napi_create_object(env, &result) != napi_ok) return NULL;
  np_writer_stats(w, &stats);
  np_writer_edit_stats(w, &edited);
  np_addon_set_write_stats(env, result, &stats, &edited);
  return result;
}

/* ---- Writing ---- */

static double number_of(napi_env env, napi_value value) {
  double number = 0;
  napi_get_value_double(env, value, &number);
  return number;
}

/* A string as text to be freed; NULL when it is none, which is no error. */
static char *optional_text(napi_env env, napi_value value) {
  napi_valuetype type;
  if (napi_typeof(env, value, &type) != napi_ok || type != napi_string) return NULL;
  return np_addon_string(env, value);
}

/* What the file of a session says, if the value is one. */
static struct np_metadata *metadata_of(napi_env env, napi_value value) {
  napi_valuetype type;
  if (napi_typeof(env, value, &type) != napi_ok || type != napi_object) return NULL;
  struct addon_handle *h = np_addon_session(env, value);
  return h ? h->metadata : NULL;
}

/* (writer, block's ArrayBuffer, index, comment, the session that read it) */
static napi_value write_packet(napi_env env, napi_callback_info info) {
  enum { ARGUMENTS = 5 };
  napi_value arguments[ARGUMENTS];
  struct np_error error = {NP_OK};
  struct np_record record;
  struct np_packet_options options;
  uint8_t *slab;
  size_t size;
  np_addon_arguments(env, info, arguments, ARGUMENTS);
  struct np_writer *w = writer_of(env, arguments[0]);
  if (!w || !np_addon_bytes(env, arguments[1], &slab, &size)) return NULL;
  if (!np_slab_record(slab, size,
                      (uint32_t)np_addon_clamp(number_of(env, arguments[2]), UINT32_MAX), &record))
    return np_addon_type_error(env, "not a packet's block");
  bool has_options = np_slab_options(slab, size, &record, &options);
  char *comment = optional_text(env, arguments[3]);
  const struct np_write_extra extra = {.comment = comment,
                                       .options = has_options ? &options : NULL,
                                       .metadata = metadata_of(env, arguments[4])};
  np_slab_captured(slab, size, &record);
  enum np_status status = np_writer_packet(w, &record, slab + record.offset, &extra, &error);
  free(comment);
  return result_of(env, status, &error);
}

/* (writer, bytes, seconds, nanoseconds, len, link type, interface, comment) */
static napi_value write_bytes(napi_env env, napi_callback_info info) {
  napi_value a[BYTES_ARGUMENTS];
  struct np_error error = {NP_OK};
  uint8_t *bytes;
  size_t size;
  np_addon_arguments(env, info, a, BYTES_ARGUMENTS);
  struct np_writer *w = writer_of(env, a[0]);
  if (!w || !np_addon_bytes(env, a[1], &bytes, &size)) return NULL;
  const struct np_record record = {
      .timestamp_ns = np_addon_time(number_of(env, a[2]), number_of(env, a[3])),
      .caplen = size > UINT32_MAX ? UINT32_MAX : (uint32_t)size,
      .len = (uint32_t)np_addon_clamp(number_of(env, a[4]), UINT32_MAX),
      .link_type = (uint16_t)np_addon_clamp(number_of(env, a[5]), UINT16_MAX),
      .interface_id = (uint16_t)np_addon_clamp(number_of(env, a[6]), UINT16_MAX),
  };
  char *comment = optional_text(env, a[7]);
  const struct np_write_extra extra = {.comment = comment};
  enum np_status status = np_writer_packet(w, &record, bytes, &extra, &error);
  free(comment);
  return result_of(env, status, &error);
}

static void fill_interface(napi_env env, napi_value object, struct np_write_interface *interface) {
  *interface = (struct np_write_interface){
      .index = (uint16_t)np_addon_whole(env, object, "index", 0, UINT16_MAX),
      .link_type = (uint16_t)np_addon_whole(env, object, "link_type", 0, UINT16_MAX),
      .snap_length = (uint32_t)np_addon_whole(env, object, "snap_length", 0, UINT32_MAX),
      .name = np_addon_text(env, object, "name"),
      .description = np_addon_text(env, object, "description"),
      .filter = np_addon_text(env, object, "filter"),
  };
}

static void free_interface(struct np_write_interface *interface) {
  free((char *)(uintptr_t)interface->name);
  free((char *)(uintptr_t)interface->description);
  free((char *)(uintptr_t)interface->filter);
}

/* (writer, {index, link_type, snap_length, name, description, filter}) */
static napi_value write_interface(napi_env env, napi_callback_info info) {
  napi_value arguments[2];
  struct np_error error = {NP_OK};
  struct np_write_interface interface;
  np_addon_arguments(env, info, arguments, 2);
  struct np_writer *w = writer_of(env, arguments[0]);
  if (!w) return NULL;
  fill_interface(env, arguments[1], &interface);
  enum np_status status = np_writer_interface(w, &interface, &error);
  free_interface(&interface);
  return result_of(env, status, &error);
}

/* (writer, type, bytes) */
static napi_value write_secrets(napi_env env, napi_callback_info info) {
  napi_value arguments[3];
  struct np_error error = {NP_OK};
  uint8_t *bytes;
  size_t size;
  np_addon_arguments(env, info, arguments, 3);
  struct np_writer *w = writer_of(env, arguments[0]);
  if (!w || !np_addon_bytes(env, arguments[2], &bytes, &size)) return NULL;
  uint32_t length = size > UINT32_MAX ? UINT32_MAX : (uint32_t)size;
  uint32_t type = (uint32_t)np_addon_clamp(number_of(env, arguments[1]), UINT32_MAX);
  return result_of(env, np_writer_secrets(w, type, bytes, length, &error), &error);
}

/* (writer, address of 4 or 16 bytes, name) */
static napi_value write_name(napi_env env, napi_callback_info info) {
  napi_value arguments[3];
  struct np_error error = {NP_OK};
  uint8_t *address;
  size_t size;
  np_addon_arguments(env, info, arguments, 3);
  struct np_writer *w = writer_of(env, arguments[0]);
  if (!w || !np_addon_bytes(env, arguments[1], &address, &size)) return NULL;
  char *name = np_addon_string(env, arguments[2]);
  if (!name) return NULL;
  enum np_status status = np_writer_name(w, address, (uint32_t)size, name, &error);
  free(name);
  return result_of(env, status, &error);
}

void np_addon_writer_exports(napi_env env, napi_value exports) {
  np_addon_export(env, exports, "openWriter", open_writer);
  np_addon_export(env, exports, "writePacket", write_packet);
  np_addon_export(env, exports, "writeBytes", write_bytes);
  np_addon_export(env, exports, "writeInterface", write_interface);
  np_addon_export(env, exports, "writeSecrets", write_secrets);
  np_addon_export(env, exports, "writeName", write_name);
  np_addon_export(env, exports, "flushWriter", flush_writer);
  np_addon_export(env, exports, "closeWriter", close_writer);
  np_addon_export(env, exports, "writerStats", writer_stats);
}
