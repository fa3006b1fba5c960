/* siphash_test.c - expected values are those of `openssl mac -macopt size:16 SIPHASH`. */
#include "base/siphash.h"

#include "cmocka_all.h"

enum { LONGEST = 64 };

struct sample {
  size_t size; /* of the bytes 0, 1, 2 ... */
  uint8_t hash[16];
};

static const struct sample samples[] = {
    {0,
     {0xa3, 0x81, 0x7f, 0x04, 0xba, 0x25, 0xa8, 0xe6, 0x6d, 0xf6, 0x72, 0x14, 0xc7, 0x55, 0x02,
      0x93}},
    {1,
     {0xda, 0x87, 0xc1, 0xd8, 0x6b, 0x99, 0xaf, 0x44, 0x34, 0x76, 0x59, 0x11, 0x9b, 0x22, 0xfc,
      0x45}},
    {7,
     {0xa1, 0xf1, 0xeb, 0xbe, 0xd8, 0xdb, 0xc1, 0x53, 0xc0, 0xb8, 0x4a, 0xa6, 0x1f, 0xf0, 0x82,
      0x39}},
    {8,
     {0x3b, 0x62, 0xa9, 0xba, 0x62, 0x58, 0xf5, 0x61, 0x0f, 0x83, 0xe2, 0x64, 0xf3, 0x14, 0x97,
      0xb4}},
    {63,
     {0x51, 0x50, 0xd1, 0x77, 0x2f, 0x50, 0x83, 0x4a, 0x50, 0x3e, 0x06, 0x9a, 0x97, 0x3f, 0xbd,
      0x7c}},
};

static void hashes_of_the_reference(void **state) {
  (void)state;
  const struct np_hash_key key = {{UINT64_C(0x0706050403020100), UINT64_C(0x0f0e0d0c0b0a0908)}};
  uint8_t bytes[LONGEST];
  for (uint8_t i = 0; i < LONGEST; i++) bytes[i] = i;
  for (size_t i = 0; i < sizeof samples / sizeof samples[0]; i++) {
    struct np_hash hash = np_hash_bytes(&key, bytes, samples[i].size);
    for (size_t at = 0; at < sizeof samples[i].hash; at++)
      assert_int_equal(hash.words[at / 8] >> (at % 8 * 8) & 0xff, samples[i].hash[at]);
  }
}

/* `openssl mac -macopt size:8 -macopt c-rounds:1 -macopt d-rounds:3 SIPHASH` */
static void short_hashes_of_the_reference(void **state) {
  static const struct {
    size_t size;
    uint64_t hash;
  } rows[] = {
      {0, UINT64_C(0xabac0158050fc4dc)},  {1, UINT64_C(0xc9f49bf37d57ca93)},
      {7, UINT64_C(0xd3927d989bb11140)},  {8, UINT64_C(0x369095118d299a8e)},
      {52, UINT64_C(0xc44a30dda2f41f12)}, {63, UINT64_C(0x9d199062b7bbb3a8)},
  };
  (void)state;
  const struct np_hash_key key = {{UINT64_C(0x0706050403020100), UINT64_C(0x0f0e0d0c0b0a0908)}};
  uint8_t bytes[LONGEST];
  for (uint8_t i = 0; i < LONGEST; i++) bytes[i] = i;
  for (size_t i = 0; i < sizeof rows / sizeof rows[0]; i++)
    assert_int_equal(np_hash_short(&key, bytes, rows[i].size), rows[i].hash);
  assert_int_equal(np_hash_pair(&key, UINT64_C(0x0706050403020100), UINT64_C(0x0f0e0d0c0b0a0908)),
                   np_hash_short(&key, bytes, 16));
}

static void keys_differ(void **state) {
  (void)state;
  static const uint8_t bytes[] = {1, 2, 3};
  struct np_hash_key a = np_hash_key_new();
  struct np_hash_key b = np_hash_key_new();
  struct np_hash first = np_hash_bytes(&a, bytes, sizeof bytes);
  struct np_hash again = np_hash_bytes(&a, bytes, sizeof bytes);
  struct np_hash second = np_hash_bytes(&b, bytes, sizeof bytes);
  assert_true(np_hash_equal(&first, &again));
  assert_false(np_hash_equal(&first, &second));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(hashes_of_the_reference),
      cmocka_unit_test(short_hashes_of_the_reference),
      cmocka_unit_test(keys_differ),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
