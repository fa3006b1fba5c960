/* gcm_test.c - test cases 1 to 4 of McGrew and Viega, "The Galois/Counter Mode of Operation". */
#include "base/gcm.h"

#include "hex.h"

struct sample {
  const char *key, *nonce, *extra, *sealed, *tag, *plain;
};

static const struct sample samples[] = {
    {"00000000000000000000000000000000", "000000000000000000000000", "", "",
     "58e2fccefa7e3061367f1d57a4e7455a", ""},
    {"00000000000000000000000000000000", "000000000000000000000000", "",
     "0388dace60b6a392f328c2b971b2fe78", "ab6e47d42cec13bdf53a67b21257bddf",
     "00000000000000000000000000000000"},
    {"feffe9928665731c6d6a8f9467308308", "cafebabefacedbaddecaf888", "",
     "42831ec2217774244b7221b784d0d49ce3aa212f2c02a4e035c17e2329aca12e"
     "21d514b25466931c7d8f6a5aac84aa051ba30b396a0aac973d58e091473f5985",
     "4d5c2af327cd64a62cf35abd2ba6fab4",
     "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
     "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b391aafd255"},
    {"feffe9928665731c6d6a8f9467308308", "cafebabefacedbaddecaf888",
     "feedfacedeadbeeffeedfacedeadbeefabaddad2",
     "42831ec2217774244b7221b784d0d49ce3aa212f2c02a4e035c17e2329aca12e"
     "21d514b25466931c7d8f6a5aac84aa051ba30b396a0aac973d58e091",
     "5bc94fbc3221a5db94fae95ae7121a47",
     "d9313225f88406e5a55909c5aff5269a86a7a9531534f7da2e4c303d8a318a72"
     "1c3c0c95956809532fcf0e2449a6b525b16aedf5aa0de657ba637b39"},
};

/* Open it, its byte `wrong` changed; past the end: nothing is. */
static bool open_sample(const struct sample *sample, size_t wrong, uint8_t *out) {
  char all[256];
  struct np_aes128 aes;
  const struct hex nonce = hex(sample->nonce), extra = hex(sample->extra);
  snprintf(all, sizeof all, "%s%s", sample->sealed, sample->tag);
  struct hex bytes = hex(all);
  if (wrong < bytes.size) bytes.bytes[wrong] ^= 1;
  const struct np_gcm_sealed sealed = {nonce.bytes, extra.bytes, extra.size, bytes.bytes,
                                       bytes.size};
  np_aes128_begin(&aes, hex(sample->key).bytes);
  return np_gcm_open(&aes, &sealed, out);
}

static void cases(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof samples / sizeof samples[0]; i++) {
    uint8_t out[64];
    assert_true(open_sample(&samples[i], SIZE_MAX, out));
    assert_hex(out, samples[i].plain);
  }
}

static void changed_bytes(void **state) {
  (void)state;
  const struct sample *last = &samples[3];
  for (size_t wrong = 0; wrong < (strlen(last->sealed) + strlen(last->tag)) / 2; wrong++) {
    uint8_t out[64] = {0};
    assert_false(open_sample(last, wrong, out));
    assert_int_equal(out[0], 0);
  }
}

static void shorter_than_a_tag(void **state) {
  (void)state;
  const struct np_gcm_sealed sealed = {.size = NP_GCM_TAG - 1};
  struct np_aes128 aes;
  np_aes128_begin(&aes, hex(samples[0].key).bytes);
  assert_false(np_gcm_open(&aes, &sealed, NULL));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(cases),
      cmocka_unit_test(changed_bytes),
      cmocka_unit_test(shorter_than_a_tag),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
