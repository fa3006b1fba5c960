/* arena_test.c - memory that is freed all at once. */
#include "base/arena.h"

#include <stdalign.h>
#include <string.h>

#include "cmocka_all.h"

static void zeroed_aligned_and_apart(void **state) {
  (void)state;
  struct np_arena *arena = np_arena_new();
  unsigned char *previous = NULL;
  for (size_t size = 1; size < 2000; size += 37) {
    unsigned char *memory = np_arena_alloc(arena, size);
    assert_non_null(memory);
    assert_int_equal((uintptr_t)memory % alignof(max_align_t), 0);
    for (size_t i = 0; i < size; i++) assert_int_equal(memory[i], 0);
    memset(memory, 0xff, size);
    if (previous) assert_int_equal(previous[0], 0xff);
    previous = memory;
  }
  np_arena_free(arena);
}

static void larger_than_a_chunk(void **state) {
  (void)state;
  struct np_arena *arena = np_arena_new();
  char *memory = np_arena_alloc(arena, 1 << 20);
  assert_non_null(memory);
  memory[(1 << 20) - 1] = 1;
  assert_null(np_arena_alloc(arena, SIZE_MAX));
  np_arena_free(arena);
}

static void strings_are_copies(void **state) {
  (void)state;
  struct np_arena *arena = np_arena_new();
  char text[] = "ip.saddr";
  char *copy = np_arena_string(arena, text);
  text[0] = 'X';
  assert_string_equal(copy, "ip.saddr");
  np_arena_free(arena);
  np_arena_free(NULL);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(zeroed_aligned_and_apart),
      cmocka_unit_test(larger_than_a_chunk),
      cmocka_unit_test(strings_are_copies),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
