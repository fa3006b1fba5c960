/* sealing.h - records of TLS 1.2, of a suite that protects with a MAC alone, made with keys that
 * are known: what is in them is readable, and passes only where the MAC is right. */
#ifndef NP_TEST_MESSAGE_SEALING_H
#define NP_TEST_MESSAGE_SEALING_H

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

#include "np/keylog.h"
#include "tls/keylog.h"
#include "tls/openssl.h"

enum { NULL_SHA = 0x0002, MAC = 20, ROOM = 8192 };
enum { CHANGE_CIPHER_SPEC = 20, ALERT, HANDSHAKE, APPLICATION_DATA };

static const char key_line[] =
    "CLIENT_RANDOM 4040404040404040404040404040404040404040404040404040404040404040 "
    "0101010101010101010101010101010101010101010101010101010101010101010101010101010101010101010101"
    "01"
    "\n";

static uint8_t mac_keys[2][MAC];
static uint64_t sequences[2];

/* A record, protected once a side has changed to that. Returns its length. */
static inline uint32_t put_record(uint8_t *out, uint32_t side, uint8_t type, const void *text,
                                  uint32_t size, bool is_protected) {
  uint8_t bytes[13 + ROOM];
  const uint32_t length = is_protected ? size + MAC : size;
  const uint8_t head[5] = {type, 3, 3, (uint8_t)(length >> 8), (uint8_t)length};
  memcpy(out, head, sizeof head);
  memcpy(out + sizeof head, text, size);
  if (!is_protected) return (uint32_t)sizeof head + size;
  unsigned made;
  memset(bytes, 0, 8);
  bytes[7] = (uint8_t)sequences[side]++;
  memcpy(bytes + 8, head, 3);
  bytes[11] = (uint8_t)(size >> 8);
  bytes[12] = (uint8_t)size;
  memcpy(bytes + 13, text, size);
  np__openssl()->hmac(np__openssl()->digest("sha1"), mac_keys[side], MAC, bytes, 13 + size,
                      out + sizeof head + size, &made);
  return (uint32_t)sizeof head + length;
}

/* Hellos with randoms of one byte each, and nothing besides. */
static inline uint32_t put_hello(uint8_t *out, uint32_t side) {
  uint8_t hello[64] = {side == 0 ? 1 : 2, 0, 0, 0, 3, 3};
  memset(hello + 6, side == 0 ? 0x40 : 0x80, 32);
  uint32_t size = 39;
  if (side == 0) hello[size + 1] = 2;
  if (side == 0) size += 2;
  hello[size + 1] = NULL_SHA;
  size += 2;
  if (side == 0) hello[size++] = 1;
  size++;
  hello[3] = (uint8_t)(size - 4);
  return put_record(out, side, HANDSHAKE, hello, size, false);
}

/* What each side says of itself before it says anything. */
static inline uint32_t put_start(uint8_t *out, uint32_t side) {
  static const uint8_t finished[16] = {20, 0, 0, 12};
  uint32_t size = put_record(out, side, CHANGE_CIPHER_SPEC, "\1", 1, false);
  sequences[side] = 0;
  return size + put_record(out + size, side, HANDSHAKE, finished, sizeof finished, true);
}

static inline uint32_t put_text(uint8_t *out, uint32_t side, const char *text) {
  return put_record(out, side, APPLICATION_DATA, text, (uint32_t)strlen(text), true);
}

/* The keys of the MACs; false: there is no OpenSSL. */
static inline bool find_keys(void) {
  struct np_suite suite;
  uint8_t master[48], client[32], server[32];
  struct np_keys keys[2];
  memset(master, 1, sizeof master);
  memset(client, 0x40, sizeof client);
  memset(server, 0x80, sizeof server);
  const struct np_key_source source = {master, client, server, NP_TLS_1_2};
  if (!np__openssl() || !np__suite_read(NULL_SHA, &suite) ||
      !np__keys_both(np__openssl(), &suite, &source, keys))
    return false;
  for (uint32_t i = 0; i < 2; i++) memcpy(mac_keys[i], keys[i].mac, MAC);
  return true;
}

#endif
