/* link_type_test.c - tests of the names of link types. */
#include "dissect/sample.h"

#include "table/link_type.h"

static void names(void **state) {
  (void)state;
  assert_string_equal(np_link_type_name(0), "LINKTYPE_NULL");
  assert_string_equal(np_link_type_name(1), "LINKTYPE_ETHERNET");
  assert_string_equal(np_link_type_name(9), "LINKTYPE_PPP");
  assert_string_equal(np_link_type_name(101), "LINKTYPE_RAW");
  assert_string_equal(np_link_type_name(105), "LINKTYPE_IEEE802_11");
  assert_string_equal(np_link_type_name(113), "LINKTYPE_LINUX_SLL");
  assert_string_equal(np_link_type_name(127), "LINKTYPE_IEEE802_11_RADIOTAP");
  assert_string_equal(np_link_type_name(228), "LINKTYPE_IPV4");
  assert_string_equal(np_link_type_name(276), "LINKTYPE_LINUX_SLL2");
  assert_null(np_link_type_name(11));
  assert_null(np_link_type_name(302));
  assert_null(np_link_type_name(65535));
}

static void texts(void **state) {
  (void)state;
  char unknown[NP_LINK_TYPE_NAME_SIZE];
  assert_string_equal(np_link_type_text(1, unknown), "LINKTYPE_ETHERNET");
  assert_string_equal(np_link_type_text(65535, unknown), "LINKTYPE_65535");
}

static void names_differ(void **state) {
  (void)state;
  for (uint16_t i = 0; i < 400; i++)
    for (uint16_t j = 0; j < i && np_link_type_name(i); j++)
      if (np_link_type_name(j)) assert_string_not_equal(np_link_type_name(i), np_link_type_name(j));
}

int main(void) {
  const struct CMUnitTest tests[] = {cmocka_unit_test(names), cmocka_unit_test(texts),
                                     cmocka_unit_test(names_differ)};
  return cmocka_run_group_tests(tests, NULL, NULL);
}
