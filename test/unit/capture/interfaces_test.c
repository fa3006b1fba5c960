/* interfaces_test.c - the list of a capture's interfaces, and the numbers that packets call them.
 */
#include <stdio.h>
#include <string.h>

#include "capture/interfaces.h"
#include "cmocka_all.h"

enum { LINK = 276 };

static void each_number_has_its_interface(void **state) {
  (void)state;
  struct np__interfaces list;
  assert_true(np__interfaces_init(&list, "", 100, false));
  assert_null(np__interfaces_find(&list, 0, 1));
  for (uint16_t device = 0; device < 2; device++)
    for (uint32_t number = 1; number <= 500; number++) {
      assert_null(np__interfaces_find(&list, device, number));
      uint16_t index = np__interfaces_add(&list, "x", LINK, number);
      assert_true(np__interfaces_call(&list, device, number, index));
    }
  for (uint16_t device = 0; device < 2; device++)
    for (uint32_t number = 1; number <= 500; number++)
      assert_int_equal(np__interfaces_find(&list, device, number)->index,
                       device * 500 + number - 1);
  assert_null(np__interfaces_find(&list, 2, 1));
  assert_int_equal(np_metadata_count(list.metadata), 1000);
  np__interfaces_free(&list);
}

/* The body is an Interface Description Block's: draft-ietf-opsawg-pcapng, section 4.2. */
static void the_description_is_a_block_of_pcapng(void **state) {
  (void)state;
  struct np__interfaces list;
  assert_true(np__interfaces_init(&list, "udp", 96, true));
  assert_int_equal(np__interfaces_add(&list, "eth0", 1, 7), 0);
  assert_int_equal(np__interfaces_add(&list, "", LINK, 8), 1);
  const struct np_meta *first = np_metadata_at(list.metadata, 0);
  const struct np_meta *second = np_metadata_at(list.metadata, 1);
  const uint16_t options[] = {2, 4, 0, 0, 11, 4, 0, 0};
  uint8_t body[24] = {0};
  memcpy(body + 8, options, sizeof options);
  memcpy(body + 12, "eth0", 4);
  memcpy(body + 21, "udp", 3);
  assert_int_equal(first->size, sizeof body);
  assert_memory_equal(first->body, body, sizeof body);
  assert_int_equal(first->after, 7);
  assert_int_equal(first->snap_length, 96);
  assert_int_equal(first->resolution, 9);
  assert_int_equal(first->link_type, 1);
  assert_int_equal(second->interface_id, 1);
  assert_int_equal(second->size, 8 + 8); /* the filter alone */
  np__interfaces_free(&list);
}

/* An option has 16 bits for its length. */
static void a_long_filter_is_cut(void **state) {
  (void)state;
  static char filter[70001];
  struct np__interfaces list;
  memset(filter, 'x', sizeof filter - 1);
  assert_true(np__interfaces_init(&list, filter, 96, false));
  np__interfaces_add(&list, "", 1, 0);
  const struct np_meta *meta = np_metadata_at(list.metadata, 0);
  uint16_t length;
  memcpy(&length, meta->body + 10, sizeof length);
  assert_int_equal(length, 65535);
  assert_int_equal(meta->size, 8 + 4 + 65536);
  np__interfaces_free(&list);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(each_number_has_its_interface),
      cmocka_unit_test(the_description_is_a_block_of_pcapng),
      cmocka_unit_test(a_long_filter_is_cut),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
