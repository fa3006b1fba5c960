/* openssl.h - cryptography of OpenSSL, which is found at run time: in the program itself, as Node
 * exports it, or as a library. */
#ifndef NP_TLS_OPENSSL_H
#define NP_TLS_OPENSSL_H

#include <stddef.h>
#include <stdint.h>

/* Its functions, which have not changed since 1.1; see its manual, EVP_EncryptInit(3), HMAC(3). */
struct np_openssl {
  const void *(*cipher)(const char *name);
  const void *(*digest)(const char *name);
  void *(*make)(void);
  void (*free)(void *context);
  int (*init)(void *context, const void *cipher, void *engine, const uint8_t *key,
              const uint8_t *iv);
  int (*update)(void *context, uint8_t *out, int *out_size, const uint8_t *in, int in_size);
  int (*final)(void *context, uint8_t *out, int *out_size);
  int (*control)(void *context, int type, int number, void *pointer);
  int (*set_padding)(void *context, int pads);
  uint8_t *(*hmac)(const void *digest, const void *key, int key_size, const uint8_t *bytes,
                   size_t size, uint8_t *code, unsigned *code_size);
  void (*cleanse)(void *memory, size_t size);
};

/* NULL where there is none. */
const struct np_openssl *np__openssl(void);

#endif
