/* writer.c - writers of capture files, and sessions that write by themselves. */
#include "np/writer.h"

#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#include "addon.h"

static const napi_type_tag writer_tag = {0x6e705f7772697465, 0x725f6e6f64655f32};

enum { BYTES_ARGUMENTS = 8, NS_PER_SECOND = 1000000000 };

/* A writer, which JavaScript and a session's thread may share. */
struct writer {
  struct np_writer *native;
  struct np_metadata
      *metadata; /* of the session that it writes for; borrowed from the native one */
  atomic_int users;
};

static void leave(struct writer *w) {
  if (atomic_fetch_sub(&w->users, 1) > 1) return;
  np_writer_free(w->native);
  free(w);
}

static void finalize(napi_env env, void *data, void *hint) {
  (void)env;
  (void)hint;
  leave(data);
}

static struct writer *writer_of(napi_env env, napi_value value) {
  return np_addon_unwrap(env, value, &writer_tag);
}

/* Nothing, or the error thrown. */
static napi_value result_of(napi_env env, enum np_status status, const struct np_error *error) {
  return status < 0 ? np_addon_throw(env, error) : NULL;
}

/* ---- Life ---- */

static void fill_options(napi_env env, napi_value o, struct np_write_options *options) {
  options->format = (enum np_write_format)np_addon_number(env, o, "format", 0);
  options->compression = (enum np_write_compression)np_addon_number(env, o, "compression", 0);
  options->link_type = (uint16_t)np_addon_number(env, o, "link_type", 0);
  options->snap_length = (uint32_t)np_addon_number(env, o, "snap_length", 0);
  options->flush = (enum np_write_flush)np_addon_number(env, o, "flush", 0);
  options->flush_ms = (uint32_t)np_addon_number(env, o, "flush_ms", 0);
  options->rotate_bytes = (uint64_t)np_addon_number(env, o, "rotate_bytes", 0);
  options->rotate_packets = (uint64_t)np_addon_number(env, o, "rotate_packets", 0);
  options->rotate_ns =
      (uint64_t)(np_addon_number(env, o, "rotate_seconds", 0) * (double)NS_PER_SECOND);
  options->max_packets = (uint64_t)np_addon_number(env, o, "max_packets", 0);
  options->ring = (uint32_t)np_addon_number(env, o, "ring", 0);
  options->application = np_addon_text(env, o, "application");
  options->comment = np_addon_text(env, o, "comment");
  options->keeps_application = np_addon_flag(env, o, "keeps_application");
  options->waits = np_addon_flag(env, o, "waits");
}

/* The writer becomes JavaScript's. */
static napi_value wrap_writer(napi_env env, struct np_writer *native) {
  struct writer *w = native ? calloc(1, sizeof *w) : NULL;
  if (!w) {
    np_writer_free(native);
    return NULL;
  }
  w->native = native;
  atomic_init(&w->users, 1);
  napi_value result = np_addon_wrap(env, w, &writer_tag, finalize);
  if (!result) leave(w);
  return result;
}

/* {path, fd, and the options} */
static napi_value open_writer(napi_env env, napi_callback_info info) {
  napi_value object;
  struct np_error error = {NP_OK};
  struct np_write_options options = {0};
  struct np_writer *native = NULL;
  np_addon_arguments(env, info, &object, 1);
  fill_options(env, object, &options);
  char *path = np_addon_text(env, object, "path");
  int fd = (int)np_addon_number(env, object, "fd", -1);
  enum np_status status = np_writer_open(path ? path : "", fd, &options, &native, &error);
  free(path);
  free((char *)options.application);
  free((char *)options.comment);
  if (status != NP_OK) return np_addon_throw(env, &error);
  return wrap_writer(env, native);
}

static napi_value flush_writer(napi_env env, napi_callback_info info) {
  napi_value argument;
  struct np_error error = {NP_OK};
  np_addon_arguments(env, info, &argument, 1);
  struct writer *w = writer_of(env, argument);
  return w ? result_of(env, np_writer_flush(w->native, &error), &error) : NULL;
}

/* Close, or tell again why that failed. */
static napi_value close_writer(napi_env env, napi_callback_info info) {
  napi_value argument;
  struct np_error error = {NP_OK};
  np_addon_arguments(env, info, &argument, 1);
  struct writer *w = writer_of(env, argument);
  return w ? result_of(env, np_writer_close(w->native, NULL, &error), &error) : NULL;
}

static napi_value writer_stats(napi_env env, napi_callback_info info) {
  napi_value argument, result;
  struct np_write_stats stats;
  np_addon_arguments(env, info, &argument, 1);
  struct writer *w = writer_of(env, argument);
  if (!w || napi_create_object(env, &result) != napi_ok) return NULL;
  np_writer_stats(w->native, &stats);
  np_addon_set_number(env, result, "packets", (double)stats.packets);
  np_addon_set_number(env, result, "packets_in_file", (double)stats.packets_in_file);
  np_addon_set_number(env, result, "bytes_in_file", (double)stats.bytes_in_file);
  np_addon_set_number(env, result, "files", (double)stats.files);
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
  struct handle *h = np_addon_session(env, value);
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
  struct writer *w = writer_of(env, arguments[0]);
  if (!w || !np_addon_bytes(env, arguments[1], &slab, &size)) return NULL;
  if (!np_slab_record(slab, size, (uint32_t)number_of(env, arguments[2]), &record))
    return np_addon_type_error(env, "not a packet's block");
  bool has_options = np_slab_options(slab, size, &record, &options);
  char *comment = optional_text(env, arguments[3]);
  const struct np_write_extra extra = {.comment = comment,
                                       .options = has_options ? &options : NULL,
                                       .metadata = metadata_of(env, arguments[4])};
  enum np_status status =
      np_writer_packet(w->native, &record, slab + record.offset, &extra, &error);
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
  struct writer *w = writer_of(env, a[0]);
  if (!w || !np_addon_bytes(env, a[1], &bytes, &size)) return NULL;
  const struct np_record record = {
      .timestamp_ns = (int64_t)number_of(env, a[2]) * NS_PER_SECOND + (int64_t)number_of(env, a[3]),
      .caplen = size > UINT32_MAX ? UINT32_MAX : (uint32_t)size,
      .len = (uint32_t)number_of(env, a[4]),
      .link_type = (uint16_t)number_of(env, a[5]),
      .interface = (uint16_t)number_of(env, a[6]),
  };
  char *comment = optional_text(env, a[7]);
  const struct np_write_extra extra = {.comment = comment};
  enum np_status status = np_writer_packet(w->native, &record, bytes, &extra, &error);
  free(comment);
  return result_of(env, status, &error);
}

/* (writer, {index, link_type, snap_length, name, description, filter}) */
static napi_value write_interface(napi_env env, napi_callback_info info) {
  napi_value arguments[2];
  struct np_error error = {NP_OK};
  np_addon_arguments(env, info, arguments, 2);
  struct writer *w = writer_of(env, arguments[0]);
  if (!w) return NULL;
  char *name = np_addon_text(env, arguments[1], "name");
  char *description = np_addon_text(env, arguments[1], "description");
  char *filter = np_addon_text(env, arguments[1], "filter");
  const struct np_write_interface interface = {
      .index = (uint16_t)np_addon_number(env, arguments[1], "index", 0),
      .link_type = (uint16_t)np_addon_number(env, arguments[1], "link_type", 0),
      .snap_length = (uint32_t)np_addon_number(env, arguments[1], "snap_length", 0),
      .name = name,
      .description = description,
      .filter = filter,
  };
  enum np_status status = np_writer_interface(w->native, &interface, &error);
  free(name);
  free(description);
  free(filter);
  return result_of(env, status, &error);
}

/* (writer, type, bytes) */
static napi_value write_secrets(napi_env env, napi_callback_info info) {
  napi_value arguments[3];
  struct np_error error = {NP_OK};
  uint8_t *bytes;
  size_t size;
  np_addon_arguments(env, info, arguments, 3);
  struct writer *w = writer_of(env, arguments[0]);
  if (!w || !np_addon_bytes(env, arguments[2], &bytes, &size)) return NULL;
  uint32_t length = size > UINT32_MAX ? UINT32_MAX : (uint32_t)size;
  uint32_t type = (uint32_t)number_of(env, arguments[1]);
  return result_of(env, np_writer_secrets(w->native, type, bytes, length, &error), &error);
}

/* (writer, address of 4 or 16 bytes, name) */
static napi_value write_name(napi_env env, napi_callback_info info) {
  napi_value arguments[3];
  struct np_error error = {NP_OK};
  uint8_t *address;
  size_t size;
  np_addon_arguments(env, info, arguments, 3);
  struct writer *w = writer_of(env, arguments[0]);
  if (!w || !np_addon_bytes(env, arguments[1], &address, &size)) return NULL;
  char *name = np_addon_string(env, arguments[2]);
  if (!name) return NULL;
  enum np_status status = np_writer_name(w->native, address, (uint32_t)size, name, &error);
  free(name);
  return result_of(env, status, &error);
}

/* ---- Sessions that write ---- */

static enum np_status sink_write(void *context, const struct np_block *block, uint32_t first,
                                 struct np_error *error) {
  const struct writer *w = context;
  return np_writer_block(w->native, block, first, w->metadata, error);
}

static enum np_status sink_close(void *context, const struct np_stats *stats,
                                 struct np_error *error) {
  struct writer *w = context;
  enum np_status status = np_writer_close(w->native, stats, error);
  leave(w);
  return status;
}

/* (session, writer): the session's thread writes from now on, and closes at its end. */
static napi_value attach(napi_env env, napi_callback_info info) {
  napi_value arguments[2];
  struct np_error error = {NP_OK};
  np_addon_arguments(env, info, arguments, 2);
  struct handle *h = np_addon_session(env, arguments[0]);
  struct writer *w = h ? writer_of(env, arguments[1]) : NULL;
  if (!w || !h->session) return NULL;
  const struct np_sink sink = {.write = sink_write, .close = sink_close, .context = w};
  atomic_fetch_add(&w->users, 1);
  w->metadata = h->metadata;
  enum np_status status = w->metadata ? np_writer_follow(w->native, w->metadata, &error) : NP_OK;
  if (status == NP_OK) status = np_session_attach(h->session, &sink, &error);
  if (status != NP_OK) leave(w);
  return result_of(env, status, &error);
}

/* (session, writer): the session writes no more; the writer stays open. */
static napi_value detach(napi_env env, napi_callback_info info) {
  napi_value arguments[2];
  np_addon_arguments(env, info, arguments, 2);
  struct handle *h = np_addon_session(env, arguments[0]);
  struct writer *w = h ? writer_of(env, arguments[1]) : NULL;
  if (w && h->session && np_session_detach(h->session)) leave(w);
  return NULL;
}

/* (session, bool): whether packets are forgotten once they are written. */
static napi_value discard(napi_env env, napi_callback_info info) {
  napi_value arguments[2];
  bool on = false;
  np_addon_arguments(env, info, arguments, 2);
  struct handle *h = np_addon_session(env, arguments[0]);
  napi_get_value_bool(env, arguments[1], &on);
  if (h && h->session) np_session_discard(h->session, on);
  return NULL;
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
  np_addon_export(env, exports, "attach", attach);
  np_addon_export(env, exports, "detach", detach);
  np_addon_export(env, exports, "discard", discard);
}
