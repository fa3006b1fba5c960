/* websocket_frame.c - headers of WebSocket's frames, RFC 6455 section 5.2. */
#include "protocols/app/websocket_frame.h"

enum { MOST_BYTES = 1 << 30 };

const struct np_name np__websocket_opcode_names[] = {
    {NP__WEBSOCKET_CONTINUATION, "continuation"},
    {NP__WEBSOCKET_TEXT, "text"},
    {NP__WEBSOCKET_BINARY, "binary"},
    {NP__WEBSOCKET_CLOSE, "close"},
    {NP__WEBSOCKET_PING, "ping"},
    {NP__WEBSOCKET_PONG, "pong"},
    {0, NULL},
};

struct np__websocket_frame np__websocket_frame_of(uint64_t head, uint32_t *extension) {
  struct np__websocket_frame f = {.opcode = head >> 8 & 15,
                                  .length = head & 127,
                                  .is_masked = head >> 7 & 1,
                                  .fin = head >> 15 & 1,
                                  .is_compressed = head >> 14 & 1};
  *extension = 0;
  if (f.length == NP__WEBSOCKET_IN_16_BITS) *extension = 16;
  if (f.length == NP__WEBSOCKET_IN_64_BITS) *extension = 64;
  f.header = NP__WEBSOCKET_HEAD_BYTES + *extension / 8;
  if (f.is_masked) f.header += NP__WEBSOCKET_KEY_BYTES;
  return f;
}

bool np__websocket_is_good(const struct np__websocket_frame *f, uint64_t head, uint32_t extension) {
  bool is_control = f->opcode >= NP__WEBSOCKET_CLOSE;
  if (!np_name_of(np__websocket_opcode_names, f->opcode) || (head >> 12 & 3) != 0) return false;
  if (is_control && (!f->fin || extension > 0 || f->is_compressed)) return false;
  return f->length <= MOST_BYTES;
}

void np__websocket_unmask(uint8_t *bytes, uint32_t size, const uint8_t *key, uint32_t at) {
  for (uint32_t i = 0; i < size; i++) bytes[i] ^= key[(at + i) % NP__WEBSOCKET_KEY_BYTES];
}
