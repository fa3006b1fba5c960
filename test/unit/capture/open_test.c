/* open_test.c - what opening refuses and says, and the list of devices. */
#include "capture/live_support.h"

/* ---- Refusals ------------------------------------------------------------------------------- */

/* The error of opening must have the status and the text. */
static int refuse(const struct np_capture_options *options, enum np_status status,
                  const char *text) {
  struct np_error error = {.status = NP_OK};
  CHECK(!open_session(options, NULL, &error));
  if (error.status != status || !strstr(error.message, text))
    fprintf(stderr, "%s: %s\n", np_status_code(error.status), error.message);
  CHECK(error.status == status);
  CHECK(strstr(error.message, text));
  return 0;
}

static int in_options_that_cannot_be(void) {
  struct np_capture_options o = {.device = "nope0"};
  CHECK(refuse(&o, NP_E_NO_DEVICE, "no such device: \"nope0\"; there are: ") == 0);
  CHECK(refuse(&o, NP_E_NO_DEVICE, "lo") == 0);
  o = (struct np_capture_options){.device = "lo", .filter = "tcp prot 80"};
  CHECK(refuse(&o, NP_E_FILTER, "filter \"tcp prot 80\": ") == 0);
  o = (struct np_capture_options){.device = "lo", .timestamp_source = "sundial"};
  CHECK(refuse(&o, NP_E_OPTION, "timestamp_source: lo has no \"sundial\"; it has: host") == 0);
  o = (struct np_capture_options){.device = "lo", .timestamp_source = "adapter"};
  CHECK(refuse(&o, NP_E_OPTION, "timestamp_source: lo has no \"adapter\"; it has: host") == 0);
  o = (struct np_capture_options){.device = "lo", .monitor = true};
  CHECK(refuse(&o, NP_E_OPTION, "monitor: lo has no monitor mode") == 0);
  o = (struct np_capture_options){.device = "lo", .direction = 3};
  CHECK(refuse(&o, NP_E_OPTION, "direction: ") == 0);
  o = (struct np_capture_options){.device = "lo", .buffer_size = UINT32_MAX};
  CHECK(refuse(&o, NP_E_OPTION, "buffer_size: ") == 0);
  return 0;
}

/* Whatever step of opening fails, nothing of it stays open. */
static int in_refusals_leave_nothing(void) {
  static const struct np_capture_options refused[] = {
      {.device = "nope0"},
      {.device = "lo", .monitor = true},
      {.device = "any", .monitor = true},
      {.device = "lo", .timestamp_source = "sundial"},
      {.device = "lo", .timestamp_source = "adapter"},
      {.device = "lo", .filter = "tcp prot 80"},
      {.device = "lo", .has_fanout = true, .fanout_mode = 0xff},
      {.device = "lo", .direction = 3},
      {.device = "lo", .buffer_size = UINT32_MAX},
  };
  struct np_error error;
  for (size_t i = 0; i < sizeof refused / sizeof refused[0]; i++) {
    CHECK(!open_session(&refused[i], NULL, &error)); /* libpcap may keep one of its own for good */
    int before = descriptor_count();
    for (int times = 0; times < 20; times++) CHECK(!open_session(&refused[i], NULL, &error));
    if (descriptor_count() != before) fprintf(stderr, "refusal %zu\n", i);
    CHECK(descriptor_count() == before);
  }
  CHECK(shell("test \"$(grep -c . /proc/net/packet)\" = 1") == 0); /* only its heading */
  return 0;
}

static int in_no_permission(void) {
  struct np_error error;
  char path[512], command[600];
  ssize_t length = readlink("/proc/self/exe", path, sizeof path - 1);
  CHECK(length > 0);
  path[length] = '\0';
  snprintf(command, sizeof command, "`sudo setcap cap_net_raw,cap_net_admin=eip %s`", path);
  CHECK(setgid(65534) == 0 && setuid(65534) == 0);
  struct np_capture_options o = {.device = "lo"};
  CHECK(refuse(&o, NP_E_PERMISSION, "no permission to capture on lo: run ") == 0);
  CHECK(refuse(&o, NP_E_PERMISSION, command) == 0);
  CHECK(!open_session(&o, NULL, &error) && error.system_error == EPERM);
  o.device = "nope0";
  CHECK(refuse(&o, NP_E_NO_DEVICE, "no such device: \"nope0\"; there are: ") == 0);
  CHECK(!open_session(&o, NULL, &error) && error.system_error == ENODEV);
  return 0;
}

/* ---- Devices -------------------------------------------------------------------------------- */

static const struct np_device *device_named(const struct np_device *list, size_t count,
                                            const char *name) {
  for (size_t i = 0; i < count; i++)
    if (strcmp(list[i].name, name) == 0) return &list[i];
  return NULL;
}

static int in_devices_are_listed(void) {
  struct np_error error;
  struct np_device *list;
  size_t count;
  char name[64];
  CHECK(shell("ip link set v0 mtu 1400 address 02:00:00:00:00:0a && ip addr add 192.0.2.1/24 brd "
              "192.0.2.255 dev v0") == 0);
  CHECK(shell("ip link set v1 down") == 0);
  CHECK(np_devices(&list, &count, &error) == NP_OK);
  const struct np_device *lo = device_named(list, count, "lo");
  const struct np_device *v0 = device_named(list, count, "v0");
  const struct np_device *v1 = device_named(list, count, "v1");
  CHECK(lo && v0 && v1);
  CHECK(lo->loopback && lo->up && lo->mtu == 65536 && lo->mac[0] == '\0');
  CHECK(lo->address_count == 1 || lo->address_count == 2);
  CHECK(strcmp(lo->addresses[0].address, "127.0.0.1") == 0 && lo->addresses[0].family == 4);
  CHECK(strcmp(lo->addresses[0].netmask, "255.0.0.0") == 0);
  CHECK(!v0->loopback && v0->up && !v0->wireless && v0->mtu == 1400);
  CHECK(strcmp(v0->mac, "02:00:00:00:00:0a") == 0);
  CHECK(v0->address_count == 1);
  CHECK(strcmp(v0->addresses[0].address, "192.0.2.1") == 0);
  CHECK(strcmp(v0->addresses[0].netmask, "255.255.255.0") == 0);
  CHECK(strcmp(v0->addresses[0].broadcast, "192.0.2.255") == 0);
  CHECK(strcmp(v0->addresses[0].destination, "") == 0);
  CHECK(!v1->up && !v1->running && v1->address_count == 0);
  np_devices_free(list, count);
  CHECK(np_default_device(name, sizeof name, &error) == NP_OK);
  CHECK(strcmp(name, "lo") != 0);
  return 0;
}

SANDBOX_TEST(options_that_cannot_be, false)
SANDBOX_TEST(refusals_leave_nothing, false)
SANDBOX_TEST(no_permission, false)
SANDBOX_TEST(devices_are_listed, true)

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(options_that_cannot_be),
      cmocka_unit_test(refusals_leave_nothing),
      cmocka_unit_test(no_permission),
      cmocka_unit_test(devices_are_listed),
  };
  return run_live_tests(tests);
}
