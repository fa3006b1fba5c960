/* openssl.c - cryptography of OpenSSL, which is found at run time. */
#include "tls/openssl.h"

#include <pthread.h>

#include "base/library.h"

static struct {
  pthread_once_t once;
  bool loaded;
  struct np_openssl functions;
} library = {.once = PTHREAD_ONCE_INIT};

static void load(void) {
  static const char *const names[] = {"libcrypto.so.3", "libcrypto.so.1.1", "libcrypto.3.dylib",
                                      NULL};
  static const struct np__symbol symbols[] = {
      {"EVP_get_cipherbyname", offsetof(struct np_openssl, cipher)},
      {"EVP_get_digestbyname", offsetof(struct np_openssl, digest)},
      {"EVP_CIPHER_CTX_new", offsetof(struct np_openssl, make)},
      {"EVP_CIPHER_CTX_free", offsetof(struct np_openssl, free)},
      {"EVP_DecryptInit_ex", offsetof(struct np_openssl, init)},
      {"EVP_DecryptUpdate", offsetof(struct np_openssl, update)},
      {"EVP_DecryptFinal_ex", offsetof(struct np_openssl, final)},
      {"EVP_CIPHER_CTX_ctrl", offsetof(struct np_openssl, control)},
      {"EVP_CIPHER_CTX_set_padding", offsetof(struct np_openssl, set_padding)},
      {"HMAC", offsetof(struct np_openssl, hmac)},
      {"OPENSSL_cleanse", offsetof(struct np_openssl, cleanse)},
  };
  const struct np__library description = {.variable = "NP_LIBCRYPTO",
                                          .names = names,
                                          .symbols = symbols,
                                          .symbol_count = sizeof symbols / sizeof symbols[0],
                                          .is_embedded = true};
  const char *lacking;
  library.loaded = np__library_load(&description, &library.functions, &lacking);
}

const struct np_openssl *np__openssl(void) {
  pthread_once(&library.once, load);
  return library.loaded ? &library.functions : NULL;
}
