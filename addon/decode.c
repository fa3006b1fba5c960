/* decode.c - one packet at a time: bytes to a slab, the notes. */
#include <math.h>

#include "addon.h"
#include "np/whole.h"

/* ---- Notes ---- */

struct notes {
  napi_env env;
  napi_value list;
  uint32_t count;
};

static const char *problem_name(enum np_problem problem) {
  if (problem == NP_TRUNCATED) return "truncated";
  return problem == NP_LIMIT ? "limit" : "malformed";
}

static void on_note(void *context, const struct np_note *note) {
  struct notes *notes = context;
  napi_env env = notes->env;
  napi_value object, null;
  const struct np_protocol *protocol = np_protocol_at(note->protocol);
  if (napi_create_object(env, &object) != napi_ok || napi_get_null(env, &null) != napi_ok) return;
  np_addon_set_string(env, object, "problem", problem_name(note->problem));
  np_addon_set_string(env, object, "layer", protocol->name);
  if (note->row < protocol->field_count)
    np_addon_set_string(env, object, "field", protocol->fields[note->row].name);
  else
    np_addon_set(env, object, "field", null);
  np_addon_set_number(env, object, "offset", note->offset);
  np_addon_set_number(env, object, "needed", note->needed);
  np_addon_set_number(env, object, "available", note->available);
  np_addon_set_string(env, object, "text", note->text);
  napi_set_element(env, notes->list, notes->count++, object);
}

/* (slab, index, engine): an array of {problem, layer, field, offset, needed, available, text}. */
static napi_value read_notes(napi_env env, napi_callback_info info) {
  napi_value arguments[3];
  uint8_t *slab;
  size_t size;
  uint32_t index = 0;
  struct np_packet packet;
  struct notes notes = {.env = env};
  np_addon_arguments(env, info, arguments, 3);
  if (!np_addon_bytes(env, arguments[0], &slab, &size) ||
      napi_create_array(env, &notes.list) != napi_ok)
    return NULL;
  napi_get_value_uint32(env, arguments[1], &index);
  struct addon_decoder *decoder = np_addon_decoder(env, arguments[2]);
  if (!decoder) return NULL;
  const struct np_visitor visitor = {.context = &notes, .note = on_note};
  if (np_slab_packet(slab, size, index, &packet)) np_visit(decoder->engine, &packet, &visitor);
  return notes.list;
}

/* ---- Bytes without a capture ---- */

static napi_value slab_of(napi_env env, struct np_block *block) {
  napi_value buffer = NULL;
  void *out;
  np_block_seal(block);
  size_t size = np_block_compact_size(block);
  if (napi_create_arraybuffer(env, size, &out, &buffer) == napi_ok) np_block_compact(block, out);
  return buffer;
}

/* Copy a packet and what is said of it, if there is something. */
static bool copy_into(struct np_block *block, const struct np_engine *engine,
                      const struct np_record *record, const uint8_t *bytes,
                      const struct np_packet_options *said) {
  return said ? np_block_copy_with_options(block, engine, record, bytes, said)
              : np_block_copy(block, engine, record, bytes);
}

/* Copy packet `index` of a slab, which is this record: a message as it stands, and with a whole
 * datagram what it is a whole of. */
static bool copy_bytes(struct np_block *block, const struct np_engine *engine, const uint8_t *slab,
                       size_t size, uint32_t index, const struct np_record *record,
                       const struct np_packet_options *said) {
  if (record->flags & NP_RECORD_MESSAGE) return np_block_copy_slab(block, slab, size, index);
  if (record->flags & NP_RECORD_WHOLE && np_block_copy_whole(block, engine, slab, size, record))
    return true;
  return copy_into(block, engine, record, slab + record->offset, said);
}

/* The same, and what the packets before it made of it. */
static bool copy_from(struct np_block *block, const struct np_engine *engine, const uint8_t *slab,
                      size_t size, uint32_t index, const struct np_record *record,
                      const struct np_packet_options *said) {
  if (!copy_bytes(block, engine, slab, size, index, record, said)) return false;
  np_block_copy_relation(block, slab, size, index);
  return true;
}

/* NP_NO_TIME when the object does not tell it. */
static int64_t time_of(napi_env env, napi_value header) {
  double seconds = np_addon_number(env, header, "tv_sec", NAN);
  if (isnan(seconds)) return NP_NO_TIME;
  return np_addon_time(seconds, np_addon_number(env, header, "nanoseconds", 0));
}

/* (bytes, {link_type, len, tv_sec, nanoseconds}, engine): a slab with this one packet. */
static napi_value decode(napi_env env, napi_callback_info info) {
  napi_value arguments[3];
  uint8_t *bytes;
  size_t size;
  np_addon_arguments(env, info, arguments, 3);
  double len = np_addon_number(env, arguments[1], "len", -1);
  struct np_record record = {
      .timestamp_ns = time_of(env, arguments[1]),
      .number = np_addon_whole(env, arguments[1], "number", 1, UINT64_MAX),
      .interface_id = (uint16_t)np_addon_whole(env, arguments[1], "interface", 0, UINT16_MAX),
      .link_type = (uint16_t)np_addon_whole(env, arguments[1], "link_type", 1, UINT16_MAX)};
  /* After the options: a getter could take the memory away. */
  if (!np_addon_bytes(env, arguments[0], &bytes, &size)) return NULL;
  struct addon_decoder *decoder = np_addon_decoder(env, arguments[2]);
  if (!decoder) return NULL;
  uint32_t caplen = size > UINT32_MAX / 2 ? UINT32_MAX / 2 : (uint32_t)size;
  record.caplen = caplen;
  record.len = len >= 0 ? (uint32_t)np_addon_clamp(len, UINT32_MAX) : caplen;
  const struct np_block_options options = {
      .data_size = caplen, .packets = 1, .layers = NP_MAX_LAYERS};
  struct np_block *block = np_block_new(&options);
  napi_value result = NULL;
  if (block && np_block_copy(block, decoder->engine, &record, bytes)) result = slab_of(env, block);
  np_block_free(block);
  if (!result) napi_throw_error(env, "ERR_PCAP_NO_MEMORY", "out of memory");
  return result;
}

/* (slab, index, engine): a slab with a copy of this packet and what the file says of it. */
static napi_value copy_packet(napi_env env, napi_callback_info info) {
  napi_value arguments[3];
  uint8_t *slab;
  size_t size;
  uint32_t index = 0;
  struct np_record record;
  struct np_packet_options said;
  np_addon_arguments(env, info, arguments, 3);
  if (!np_addon_bytes(env, arguments[0], &slab, &size)) return NULL;
  napi_get_value_uint32(env, arguments[1], &index);
  struct addon_decoder *decoder = np_addon_decoder(env, arguments[2]);
  if (!decoder) return NULL;
  if (!np_slab_record(slab, size, index, &record)) return np_addon_type_error(env, "no packet");
  bool has_options = np_slab_options(slab, size, &record, &said);
  if (!has_options) said.size = 0;
  /* What else it may have grows the block, or stands before its bytes. */
  uint64_t room = (uint64_t)NP_OPTIONS_ROOM + record.caplen + NP_OPTIONS_PADDING + said.size;
  if (record.flags & NP_RECORD_MESSAGE) room += record.offset;
  const struct np_block_options options = {
      .data_size = (uint32_t)room, .packets = 1, .layers = NP_MAX_LAYERS};
  struct np_block *block = room > UINT32_MAX ? NULL : np_block_new(&options);
  napi_value result = NULL;
  if (block &&
      copy_from(block, decoder->engine, slab, size, index, &record, has_options ? &said : NULL))
    result = slab_of(env, block);
  np_block_free(block);
  if (!result) napi_throw_error(env, "ERR_PCAP_NO_MEMORY", "out of memory");
  return result;
}

void np_addon_decode_exports(napi_env env, napi_value exports) {
  np_addon_export(env, exports, "notes", read_notes);
  np_addon_export(env, exports, "decode", decode);
  np_addon_export(env, exports, "copyPacket", copy_packet);
}
