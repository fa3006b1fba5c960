/* bittorrent_test.c - lengths of messages: BEP 3, BEP 5, BEP 6, BEP 10. */
#include "text_visit.h"

enum { NONE = -1, ANY = 1 << 20, LONGEST = 16 };

/* Of each type the least length and the most; NONE for types that are none. */
static const struct {
  int least, most;
} lengths[] = {
    [0] = {1, 1},   [1] = {1, 1},   [2] = {1, 1},    [3] = {1, 1},  [4] = {5, 5},    [5] = {2, ANY},
    [6] = {13, 13}, [7] = {9, ANY}, [8] = {13, 13},  [9] = {3, 3},  [10] = {NONE},   [11] = {NONE},
    [12] = {NONE},  [13] = {5, 5},  [14] = {1, 1},   [15] = {1, 1}, [16] = {13, 13}, [17] = {5, 5},
    [18] = {NONE},  [19] = {NONE},  [20] = {2, ANY}, [21] = {NONE},
};

/* Is it taken for a message, behind TCP port 6881? */
static bool is_taken(uint32_t length, uint8_t type) {
  char message[4 + LONGEST] = {0};
  for (int i = 0; i < 4; i++) message[i] = (char)(length >> (24 - 8 * i));
  message[4] = (char)type;
  const char *packet = text_packet(TEXT_VISIT_TCP, 6881, message, sizeof message);
  return strstr(visit(TEXT_VISIT_RAW, packet, "bittorrent"), "bittorrent.length=") != NULL;
}

static void every_type_has_its_length(void **state) {
  (void)state;
  for (uint8_t type = 0; type < sizeof lengths / sizeof lengths[0]; type++) {
    for (uint32_t length = 1; length <= LONGEST; length++) {
      const bool fits = lengths[type].least != NONE && (int)length >= lengths[type].least &&
                        (int)length <= lengths[type].most;
      if (is_taken(length, type) != fits)
        fail_msg("type %u, length %u: %staken", type, length, fits ? "not " : "");
    }
  }
}

static void too_long_is_none(void **state) {
  (void)state;
  assert_true(is_taken(ANY, 7));
  assert_false(is_taken(ANY + 1, 7));
  assert_false(is_taken(UINT32_MAX, 5));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(every_type_has_its_length),
      cmocka_unit_test(too_long_is_none),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
