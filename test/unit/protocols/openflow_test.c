/* openflow_test.c - names of types, which differ from version to version. */
#include "text_visit.h"

static const char *type_of(unsigned version, unsigned type) {
  const char message[] = {(char)version, (char)type, 0, 8, 0, 0, 0, 7};
  const char *hex = text_packet(TEXT_VISIT_TCP, 6653, message, sizeof message);
  return visit(TEXT_VISIT_RAW, hex, "openflow");
}

/* OpenFlow 1.0.0, section 5.1. */
static void types_of_version_1_0(void **state) {
  (void)state;
  assert_shows(type_of(1, 4), "openflow.type_name=VENDOR");
  assert_shows(type_of(1, 14), "openflow.type_name=FLOW_MOD");
  assert_shows(type_of(1, 15), "openflow.type_name=PORT_MOD");
  assert_shows(type_of(1, 16), "openflow.type_name=STATS_REQUEST");
  assert_shows(type_of(1, 17), "openflow.type_name=STATS_REPLY");
  assert_shows(type_of(1, 18), "openflow.type_name=BARRIER_REQUEST");
  assert_shows(type_of(1, 19), "openflow.type_name=BARRIER_REPLY");
  assert_shows(type_of(1, 20), "openflow.type_name=QUEUE_GET_CONFIG_REQUEST");
  assert_shows(type_of(1, 21), "openflow.type_name=QUEUE_GET_CONFIG_REPLY");
}

/* OpenFlow 1.5.1, section 7.1.1. */
static void types_of_later_versions(void **state) {
  (void)state;
  assert_shows(type_of(4, 4), "openflow.type_name=EXPERIMENTER");
  assert_shows(type_of(4, 15), "openflow.type_name=GROUP_MOD");
  assert_shows(type_of(4, 22), "openflow.type_name=QUEUE_GET_CONFIG_REQUEST");
  assert_shows(type_of(4, 23), "openflow.type_name=QUEUE_GET_CONFIG_REPLY");
  assert_shows(type_of(5, 30), "openflow.type_name=ROLE_STATUS");
  assert_shows(type_of(5, 31), "openflow.type_name=TABLE_STATUS");
  assert_shows(type_of(5, 32), "openflow.type_name=REQUESTFORWARD");
  assert_shows(type_of(5, 33), "openflow.type_name=BUNDLE_CONTROL");
  assert_shows(type_of(5, 34), "openflow.type_name=BUNDLE_ADD_MESSAGE");
  assert_shows(type_of(6, 35), "openflow.type_name=CONTROLLER_STATUS");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(types_of_version_1_0),
      cmocka_unit_test(types_of_later_versions),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
