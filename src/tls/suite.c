/* suite.c - what a cipher suite of TLS protects records with: RFC 5246, appendix C, and RFC 8446,
 * appendix B.4. */
#include "tls/suite.h"

#include <string.h>

const struct np_digest np_digest_md5 = {"md5", 16}, np_digest_sha1 = {"sha1", 20};
static const struct np_digest sha256 = {"sha256", 32}, sha384 = {"sha384", 48};

/* Of two that begin alike the longer one comes first. */
static const struct np_cipher ciphers[] = {
    {"AES_128_GCM", "aes-128-gcm", NP_CIPHER_GCM, 16, 0, 16},
    {"AES_256_GCM", "aes-256-gcm", NP_CIPHER_GCM, 32, 0, 16},
    {"AES_128_CCM_8", "aes-128-ccm", NP_CIPHER_CCM, 16, 0, 8},
    {"AES_256_CCM_8", "aes-256-ccm", NP_CIPHER_CCM, 32, 0, 8},
    {"AES_128_CCM", "aes-128-ccm", NP_CIPHER_CCM, 16, 0, 16},
    {"AES_256_CCM", "aes-256-ccm", NP_CIPHER_CCM, 32, 0, 16},
    {"CHACHA20_POLY1305", "chacha20-poly1305", NP_CIPHER_CHACHA, 32, 0, 16},
    {"AES_128_CBC", "aes-128-cbc", NP_CIPHER_CBC, 16, 16, 0},
    {"AES_256_CBC", "aes-256-cbc", NP_CIPHER_CBC, 32, 16, 0},
    {"3DES_EDE_CBC", "des-ede3-cbc", NP_CIPHER_CBC, 24, 8, 0},
    {"CAMELLIA_128_CBC", "camellia-128-cbc", NP_CIPHER_CBC, 16, 16, 0},
    {"CAMELLIA_256_CBC", "camellia-256-cbc", NP_CIPHER_CBC, 32, 16, 0},
    {"ARIA_128_CBC", "aria-128-cbc", NP_CIPHER_CBC, 16, 16, 0},
    {"ARIA_256_CBC", "aria-256-cbc", NP_CIPHER_CBC, 32, 16, 0},
    {"ARIA_128_GCM", "aria-128-gcm", NP_CIPHER_GCM, 16, 0, 16},
    {"ARIA_256_GCM", "aria-256-gcm", NP_CIPHER_GCM, 32, 0, 16},
    {"NULL", NULL, NP_CIPHER_NULL, 0, 0, 0},
};

static const struct {
  uint32_t number;
  const char *name;
} suites[] = {
#define XX(number, name) {number, name},
#include "protocols/app/tls_cipher_suites.def"
#undef XX
};

static const char *name_of(uint32_t number) {
  for (size_t i = 0; i < sizeof suites / sizeof suites[0]; i++)
    if (suites[i].number == number) return suites[i].name;
  return NULL;
}

static const struct np_cipher *cipher_of(const char *name) {
  for (size_t i = 0; i < sizeof ciphers / sizeof ciphers[0]; i++)
    if (strncmp(name, ciphers[i].part, strlen(ciphers[i].part)) == 0) return &ciphers[i];
  return NULL;
}

/* What the name ends with; a suite of CCM ends without it, and has SHA-256 (RFC 6655). */
static const struct np_digest *digest_of(const char *name) {
  const char *last = strrchr(name, '_');
  if (!last || strcmp(last, "_SHA256") == 0) return &sha256;
  if (strcmp(last, "_SHA384") == 0) return &sha384;
  if (strcmp(last, "_SHA") == 0) return &np_digest_sha1;
  return strcmp(last, "_MD5") == 0 ? &np_digest_md5 : &sha256;
}

bool np__suite_read(uint32_t number, struct np_suite *suite) {
  static const char with[] = "_WITH_", prefix[] = "TLS_";
  const char *name = name_of(number);
  if (!name) return false;
  const char *found = strstr(name, with);
  const char *rest = found ? strchr(found + 1, '_') + 1 : strchr(name, '_') + 1;
  if (strncmp(name, prefix, sizeof prefix - 1) != 0) return false;
  suite->cipher = cipher_of(rest);
  if (!suite->cipher) return false;
  const struct np_digest *digest = digest_of(rest);
  bool has_tag = suite->cipher->tag > 0;
  suite->mac = has_tag ? NULL : digest;
  suite->hash = digest->size < sha256.size ? &sha256 : digest;
  return true;
}
