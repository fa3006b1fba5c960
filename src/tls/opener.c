/* opener.c - opening protected records. */
#include "tls/opener.h"

#include <string.h>

#include "base/bytes.h"

/* As OpenSSL has them in evp.h. */
enum { SET_IV_LENGTH = 0x9, SET_TAG = 0x11 };

enum { NONCE = 12, FIXED = 4, EXPLICIT = 8, EXTRA = 13, MAC_HEAD = 13 };

/* ---- Ciphers with a tag -----------------------------------------------------------------------
 */

/* A sealed text: what it takes to open it. */
struct sealed {
  uint8_t nonce[NONCE];
  uint8_t extra[EXTRA];
  uint32_t extra_size;
  const uint8_t *bytes; /* with their tag */
  uint32_t size;
};

/* CCM has to know the tag and the length before, the others the tag at the end. */
static bool open_sealed(struct np_opener *o, const struct sealed *s, uint8_t *out, uint32_t *size) {
  const struct np_openssl *ssl = o->ssl;
  const struct np_cipher *cipher = o->suite.cipher;
  const bool is_ccm = cipher->mode == NP_CIPHER_CCM;
  uint8_t tag[16];
  int length = 0, rest = 0;
  if (s->size < cipher->tag) return false;
  *size = s->size - cipher->tag;
  memcpy(tag, s->bytes + *size, cipher->tag);
  if (is_ccm && ssl->control(o->context, SET_TAG, cipher->tag, tag) != 1) return false;
  if (ssl->init(o->context, NULL, NULL, o->keys.key, s->nonce) != 1) return false;
  if (is_ccm && ssl->update(o->context, NULL, &length, NULL, (int)*size) != 1) return false;
  if (ssl->update(o->context, NULL, &length, s->extra, (int)s->extra_size) != 1) return false;
  if (is_ccm) return ssl->update(o->context, out, &length, s->bytes, (int)*size) == 1;
  if (*size > 0 && ssl->update(o->context, out, &length, s->bytes, (int)*size) != 1) return false;
  return ssl->control(o->context, SET_TAG, cipher->tag, tag) == 1 &&
         ssl->final(o->context, out + *size, &rest) == 1;
}

/* RFC 8446, section 5.3, and RFC 7905, section 2. */
static void mix_nonce(const struct np_opener *o, uint64_t sequence, uint8_t *nonce) {
  uint8_t number[8];
  np_put_be64(number, sequence);
  memcpy(nonce, o->keys.iv, NONCE);
  for (uint32_t i = 0; i < sizeof number; i++) nonce[NONCE - sizeof number + i] ^= number[i];
}

/* Behind the content stand its type, and zeros. */
static bool open_1_3(struct np_opener *o, uint64_t sequence, const uint8_t *record, uint32_t size,
                     uint8_t *out, struct np_plain *plain) {
  struct sealed s = {.extra_size = NP_RECORD_HEAD,
                     .bytes = record + NP_RECORD_HEAD,
                     .size = size - NP_RECORD_HEAD};
  uint32_t length;
  mix_nonce(o, sequence, s.nonce);
  memcpy(s.extra, record, NP_RECORD_HEAD);
  if (!open_sealed(o, &s, out, &length)) return false;
  while (length > 0 && out[length - 1] == 0) length--;
  if (length == 0) return false;
  *plain = (struct np_plain){out, length - 1, out[length - 1]};
  return true;
}

/* The record's number, its type and version, and a length. */
static void put_head(uint8_t *head, uint64_t sequence, const uint8_t *record, uint32_t length) {
  np_put_be64(head, sequence);
  memcpy(head + 8, record, 3);
  head[11] = (uint8_t)(length >> 8);
  head[12] = (uint8_t)length;
}

/* RFC 5288, section 3; of ChaCha20 the nonce is not sent. */
static bool open_1_2(struct np_opener *o, uint64_t sequence, const uint8_t *record, uint32_t size,
                     uint8_t *out, struct np_plain *plain) {
  const struct np_cipher *cipher = o->suite.cipher;
  const uint32_t sent = cipher->mode == NP_CIPHER_CHACHA ? 0 : EXPLICIT;
  if (size < NP_RECORD_HEAD + sent + cipher->tag) return false;
  struct sealed s = {.extra_size = EXTRA,
                     .bytes = record + NP_RECORD_HEAD + sent,
                     .size = size - NP_RECORD_HEAD - sent};
  uint32_t length;
  if (sent > 0) {
    memcpy(s.nonce, o->keys.iv, FIXED);
    memcpy(s.nonce + FIXED, record + NP_RECORD_HEAD, EXPLICIT);
  } else {
    mix_nonce(o, sequence, s.nonce);
  }
  put_head(s.extra, sequence, record, s.size - cipher->tag);
  if (!open_sealed(o, &s, out, &length)) return false;
  *plain = (struct np_plain){out, length, record[0]};
  return true;
}

/* ---- Ciphers with a MAC -----------------------------------------------------------------------
 */

/* Is `code` the MAC of the `size` bytes, before which MAC_HEAD bytes of room are left? */
static bool is_mac(const struct np_opener *o, uint64_t sequence, const uint8_t *record,
                   uint8_t *bytes, uint32_t size, const uint8_t *code) {
  const struct np_digest *mac = o->suite.mac;
  uint8_t made[64];
  unsigned made_size = 0;
  put_head(bytes - MAC_HEAD, sequence, record, size);
  return o->ssl->hmac(o->ssl->digest(mac->name), o->keys.mac, mac->size, bytes - MAC_HEAD,
                      MAC_HEAD + size, made, &made_size) &&
         made_size == mac->size && memcmp(made, code, mac->size) == 0;
}

static bool decrypt(const struct np_opener *o, const uint8_t *iv, const uint8_t *bytes,
                    uint32_t size, uint8_t *out) {
  int length = 0;
  return o->ssl->init(o->context, NULL, NULL, o->keys.key, iv) == 1 &&
         o->ssl->set_padding(o->context, 0) == 1 &&
         o->ssl->update(o->context, out, &length, bytes, (int)size) == 1 && length == (int)size;
}

/* Takes off what fills up to whole blocks: RFC 5246, section 6.2.3.2. */
static bool unpad(const uint8_t *bytes, uint32_t *size) {
  uint32_t count = *size > 0 ? bytes[*size - 1] + 1U : UINT32_MAX;
  if (count > *size) return false;
  for (uint32_t i = 1; i <= count; i++)
    if (bytes[*size - i] != count - 1) return false;
  *size -= count;
  return true;
}

static bool open_cbc(struct np_opener *o, uint64_t sequence, const uint8_t *record, uint32_t size,
                     uint8_t *out, struct np_plain *plain) {
  const uint32_t block = o->suite.cipher->block, mac = o->suite.mac->size;
  const uint32_t sent = o->version >= NP_TLS_1_1 ? block : 0; /* its first block's IV */
  uint32_t length = size - NP_RECORD_HEAD;
  if (o->encrypts_first) {
    uint8_t *copy = out + NP_MOST_RECORD; /* `out` holds what is decrypted then */
    if (length < mac) return false;
    length -= mac;
    memcpy(copy, record + NP_RECORD_HEAD, length);
    if (!is_mac(o, sequence, record, copy, length, record + NP_RECORD_HEAD + length)) return false;
  }
  if (length < sent + block || length % block != 0) return false;
  const uint8_t *bytes = record + NP_RECORD_HEAD + sent;
  const uint8_t *last = record + NP_RECORD_HEAD + length - block;
  const uint8_t *iv = sent > 0 ? record + NP_RECORD_HEAD : o->keys.iv;
  uint8_t *text = out + MAC_HEAD;
  length -= sent;
  if (!decrypt(o, iv, bytes, length, text) || !unpad(text, &length)) return false;
  if (!o->encrypts_first) {
    if (length < mac) return false;
    length -= mac;
    if (!is_mac(o, sequence, record, text, length, text + length)) return false;
  }
  if (sent == 0) memcpy(o->keys.iv, last, block);
  *plain = (struct np_plain){text, length, record[0]};
  return true;
}

static bool open_null(struct np_opener *o, uint64_t sequence, const uint8_t *record, uint32_t size,
                      uint8_t *out, struct np_plain *plain) {
  const uint32_t mac = o->suite.mac->size;
  if (size < NP_RECORD_HEAD + mac) return false;
  uint32_t length = size - NP_RECORD_HEAD - mac;
  uint8_t *text = out + MAC_HEAD;
  memcpy(text, record + NP_RECORD_HEAD, length);
  *plain = (struct np_plain){text, length, record[0]};
  return is_mac(o, sequence, record, text, length, record + NP_RECORD_HEAD + length);
}

/* ---- Any --------------------------------------------------------------------------------------
 */

bool np__opener_begin(struct np_opener *o, const struct np_openssl *ssl,
                      const struct np_suite *suite, uint32_t version, const struct np_keys *keys) {
  np__opener_end(o);
  const struct np_cipher *cipher = suite->cipher;
  const void *found = cipher->name ? ssl->cipher(cipher->name) : NULL;
  if (cipher->name && !found) return false;
  *o = (struct np_opener){.ssl = ssl, .suite = *suite, .version = version, .keys = *keys};
  o->context = ssl->make();
  bool good = o->context && (!found || ssl->init(o->context, found, NULL, NULL, NULL) == 1);
  if (good && cipher->tag > 0) good = ssl->control(o->context, SET_IV_LENGTH, NONCE, NULL) == 1;
  if (!good) np__opener_end(o);
  return good;
}

bool np__opener_open(struct np_opener *o, uint64_t sequence, const uint8_t *record, uint32_t size,
                     uint8_t *out, struct np_plain *plain) {
  if (size < NP_RECORD_HEAD || size > NP_MOST_RECORD) return false;
  if (o->version >= NP_TLS_1_3) return open_1_3(o, sequence, record, size, out, plain);
  if (o->suite.cipher->tag > 0) return open_1_2(o, sequence, record, size, out, plain);
  if (o->suite.cipher->mode == NP_CIPHER_CBC)
    return open_cbc(o, sequence, record, size, out, plain);
  return open_null(o, sequence, record, size, out, plain);
}

void np__opener_end(struct np_opener *o) {
  if (!o->ssl) return;
  if (o->context) o->ssl->free(o->context);
  o->ssl->cleanse(o, sizeof *o);
}
