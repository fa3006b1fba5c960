/* cflow_test.c - types of fields, and padding behind records. */
#include "text_visit.h"

static const char *show(const char *hex) {
  uint32_t size;
  uint8_t *bytes = visit_bytes(hex, &size);
  const char *packet = text_packet(TEXT_VISIT_UDP, 2055, (const char *)bytes, size);
  free(bytes);
  return visit(TEXT_VISIT_RAW, packet, "cflow");
}

#define V9 "0009 0002 00000001 00000002 00000003 00000004 "

/* RFC 3954, section 5.2: 16 bits, with no bit for enterprises. */
static void type_of_version_9_has_16_bits(void **state) {
  (void)state;
  const char *text = show(V9 "0000 000c 0100 0001 8001 0004");
  assert_shows(text, "cflow.sets.templates.field_types=32769");
  assert_null(strstr(text, "field_enterprise"));
}

/* RFC 3954, section 5.3: up to three bytes, but records may be as short; and RFC 7011, section
 * 3.3.1: padding is shorter than any record. */
static void padding_is_shorter_than_a_record(void **state) {
  (void)state;
  const char *text = show(V9
                          "0000 0010 0100 0002 0008 0004 000c 0004 "
                          "0100 0010 0a000001 0a000002 00000000");
  assert_shows(text, "cflow.records{ cflow.records.saddr=10.0.0.1 cflow.records.daddr=10.0.0.2 }");
  assert_null(strstr(text, "saddr=0.0.0.0"));
  assert_null(strchr(text, '!'));
  text = show(V9 "0000 000c 0100 0001 0005 0001 0100 0006 10 20");
  assert_shows(text, "cflow.records{ cflow.records.tos=16 } cflow.records{ cflow.records.tos=32 }");
}

/* RFC 7011, section 3.2: an enterprise's number is 32 bits more, here in front of the template that
 * is looked for. */
static void templates_stand_behind_others(void **state) {
  (void)state;
  const char *text = show(
      "000a 002e 00000001 00000002 00000003 "
      "0002 0018 0100 0001 8001 0004 00000009 0101 0001 0005 0001 0101 0006 10 20");
  assert_shows(text, "cflow.records{ cflow.records.tos=16 } cflow.records{ cflow.records.tos=32 }");
  assert_null(strchr(text, '!'));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(type_of_version_9_has_16_bits),
      cmocka_unit_test(padding_is_shorter_than_a_record),
      cmocka_unit_test(templates_stand_behind_others),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
