/* special_test.c - tests of addresses of special purposes, by the registries of IANA. */
#include "filter/special.h"

#include <arpa/inet.h>
#include <string.h>

#include "cmocka_all.h"

static const struct {
  const char *address, *name;
  unsigned mask;
} cases[] = {
    {"0.0.0.0", "\"This host on this network\"", 0x11},
    {"0.0.0.1", "\"This network\"", 0x11},
    {"10.255.0.1", "Private-Use", 0x1c},
    {"11.0.0.1", NULL, 0},
    {"100.63.255.255", NULL, 0},
    {"100.64.0.0", "Shared Address Space", 0x1c},
    {"127.0.0.1", "Loopback", 1},
    {"169.254.3.4", "Link Local", 0x19},
    {"172.32.0.0", NULL, 0},
    {"192.0.0.1", "IPv4 Service Continuity Prefix", 0x1c},
    {"192.0.0.9", "Port Control Protocol Anycast", 0x1e},
    {"192.0.0.11", "IETF Protocol Assignments", 0},
    {"198.19.255.255", "Benchmarking", 0x1c},
    {"240.0.0.1", "Reserved", 1},
    {"255.255.255.255", "Limited Broadcast", 9},
    {"::", "Unspecified Address", 0x11},
    {"::1", "Loopback Address", 1},
    {"::2", NULL, 0},
    {"::ffff:1.2.3.4", "IPv4-mapped Address", 1},
    {"64:ff9b::1.2.3.4", "IPv4-IPv6 Translat.", 0x1e},
    {"2001::1", "TEREDO", 0x1c},
    {"2001:1::2", "Traversal Using Relays around NAT Anycast", 0x1e},
    {"2001:1ff::1", "IETF Protocol Assignments", 0},
    {"2001:200::1", NULL, 0},
    {"2001:2f:ffff::", "ORCHIDv2", 0x1e},
    {"2001:db8::1", "Documentation", 0},
    {"3fff:fff::1", "Documentation", 0},
    {"3fff:1000::1", NULL, 0},
    {"fd00::1", "Unique-Local", 0x1c},
    {"febf::1", "Link-Local Unicast", 0x19},
    {"ff02::1", NULL, 0},
};

static uint32_t parse(const char *text, uint8_t *address) {
  bool is_ipv6 = strchr(text, ':') != NULL;
  assert_int_equal(inet_pton(is_ipv6 ? AF_INET6 : AF_INET, text, address), 1);
  return is_ipv6 ? 16 : 4;
}

static void test_find(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    uint8_t address[16];
    const struct np_special *found = np__special_find(address, parse(cases[i].address, address));
    bool good = found ? cases[i].name && strcmp(found->name, cases[i].name) == 0 : !cases[i].name;
    if (!good) fail_msg("%s is %s", cases[i].address, found ? found->name : "nothing");
    if (found && found->mask != cases[i].mask) fail_msg("%s: %x", cases[i].address, found->mask);
  }
}

static void test_other_lengths(void **state) {
  (void)state;
  const uint8_t bytes[6] = {0xff};
  assert_null(np__special_find(bytes, sizeof bytes));
  assert_false(np__is_multicast(bytes, sizeof bytes));
}

/* Which classes an address is of: (L)ink-local, (M)ulticast, (P)rivate, (U)nique local. */
static const char *classes(const char *text) {
  static char letters[5];
  uint8_t address[16];
  size_t count = 0;
  uint32_t length = parse(text, address);
  if (np__is_link_local(address, length)) letters[count++] = 'L';
  if (np__is_multicast(address, length)) letters[count++] = 'M';
  if (np__is_private(address, length)) letters[count++] = 'P';
  if (np__is_unique_local(address, length)) letters[count++] = 'U';
  letters[count] = '\0';
  return letters;
}

static void test_classes(void **state) {
  (void)state;
  static const char *const expected[][2] = {
      {"169.254.0.1", "L"}, {"169.253.0.1", ""},  {"224.0.0.1", "M"},  {"239.255.255.255", "M"},
      {"240.0.0.1", ""},    {"10.0.0.1", "P"},    {"172.16.0.1", "P"}, {"172.31.255.255", "P"},
      {"172.32.0.1", ""},   {"192.168.1.1", "P"}, {"192.169.1.1", ""}, {"fe80::1", "L"},
      {"fec0::1", ""},      {"ff02::1", "M"},     {"fc00::1", "U"},    {"fdff::1", "U"},
      {"fe00::1", ""},      {"::1", ""},          {"::10.0.0.1", ""}};
  for (size_t i = 0; i < sizeof expected / sizeof expected[0]; i++)
    assert_string_equal(classes(expected[i][0]), expected[i][1]);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_find),
      cmocka_unit_test(test_other_lengths),
      cmocka_unit_test(test_classes),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
