/* sha256_test.c - the examples of FIPS 180-4 (NIST, "SHA-256" of the cryptographic examples). */
#include "base/sha256.h"

#include "hex.h"

static void assert_hash(const char *text, size_t times, const char *expected) {
  struct np_sha256 sha;
  uint8_t hash[NP_SHA256_BYTES];
  np_sha256_begin(&sha);
  for (size_t i = 0; i < times; i++) np_sha256_add(&sha, (const uint8_t *)text, strlen(text));
  np_sha256_end(&sha, hash);
  assert_hex(hash, expected);
}

static void examples(void **state) {
  (void)state;
  assert_hash("", 1, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  assert_hash("abc", 1, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  assert_hash("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 1,
              "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
  assert_hash("a", 1000000, "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

/* Where the length's bytes just fit into the block, and where not. */
static void ends_of_blocks(void **state) {
  (void)state;
  assert_hash("a", 55, "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318");
  assert_hash("a", 56, "b35439a4ac6f0948b6d6f9e3c6af0f5f590ce20f1bde7090ef7970686ec6738a");
  assert_hash("a", 64, "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(examples),
      cmocka_unit_test(ends_of_blocks),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
