/* display_test.c - tests of display filters: what they mean, what they refuse, and what they say of
 * themselves. */
#include "filter/display.h"

/* Which samples pass, as letters: (S)YN, (U)DP, (T)unnel, (E)rror, IPv(6), un(K)nown. */
static const char *passing(const char *text) {
  static char letters[SAMPLE_COUNT + 1];
  static const char all[] = "SUTE6K";
  struct np_display *filter = compile(text);
  struct np_matcher *matcher = np_matcher_new(filter, engine);
  assert_non_null(matcher);
  size_t count = 0;
  for (int i = 0; i < SAMPLE_COUNT; i++) {
    struct sample s = sample(samples[i]);
    if (np_matcher_packet(matcher, &s.packet)) letters[count++] = all[i];
    sample_free(&s);
  }
  letters[count] = '\0';
  np_matcher_free(matcher);
  np_display_free(filter);
  return letters;
}

static void test_meanings(void **state) {
  (void)state;
  int wrong = 0;
  for (size_t i = 0; i < sizeof meanings / sizeof meanings[0]; i++) {
    const char *passes = passing(meanings[i].text);
    if (strcmp(passes, meanings[i].passes) == 0) continue;
    print_error("%s: \"%s\" pass, not \"%s\"\n", meanings[i].text, passes, meanings[i].passes);
    wrong++;
  }
  assert_int_equal(wrong, 0);
}

/* ---- What is refused ---- */

static const struct {
  const char *text;
  uint32_t offset;
  const char *message; /* a part of it */
} refusals[] = {
    {"ip.sorc", 0, "did you mean \"ip.src\"?"},
    {"ip and ip.dstt == 1.2.3.4", 7, "did you mean \"ip.dst\"?"},
    {"ip.ttl ==", 9, "expected a field, a value or a function, not the end"},
    {"ip.ttl = 64", 7, "to compare takes \"==\""},
    {"ip.ttl == 64 ip", 13, "expected \"and\", \"or\", an operator or the end, not \"ip\""},
    {"(ip", 3, "expected \")\""},
    {"ip)", 2, "not \")\""},
    {"ip or", 5, "not the end"},
    {"or ip", 0, "not \"or\""},
    {"not", 3, "not the end"},
    {"ip.ttl == 300", 10, "at most 255"},
    {"ip.ttl == 99999999999999999999999", 10, "too large a number"},
    {"ip.ttl == 08", 10, "no number"},
    {"ip.ttl == foo", 10, "no number, and no name"},
    {"ip.ttl == \"64\"", 10, "a number has no quotes"},
    {"ip.src == 10.0.0.0/33", 10, "longer prefix"},
    {"ip.src == 1.2.3", 10, "no IPv4 address"},
    {"ip.src == \"1.2.3.4\"", 10, "no quotes"},
    {"ipv6.src == 1.2.3.4", 12, "no IPv6 address"},
    {"eth.src == 00:11", 11, "six bytes"},
    {"ip.src == eth.src", 10, "cannot be compared"},
    {"ip.proto == tcp", 12, "cannot be compared"},
    {"ip.src contains \"a\"", 0, "cannot be before \"contains\""},
    {"ip.ttl matches \"6\"", 0, "cannot be before \"matches\""},
    {"frame matches ip", 14, "in double quotes"},
    {"frame matches \"[\"", 14, "missing terminating ]"},
    {"tcp contains google", 13, "neither bytes"},
    {"ip.ttl[0] == 40", 0, "no bytes to slice"},
    {"ip.src[] == 1", 7, "i:length"},
    {"ip.src[1:0]", 7, "i:length"},
    {"ip.src[2-1]", 7, "i:length"},
    {"ip.src[1", 7, "not the end"},
    {"ip.ttl#-1 == 64", 7, "number of a layer"},
    {"ip.ttl in {}", 11, "not \"}\""},
    {"ip.ttl in {64 128}", 14, "expected \",\" or \"}\""},
    {"ip.ttl in {64..}", 15, "not \"}\""},
    {"ip.src in {10.0.0.0/8..11.0.0.0}", 11, "is a net"},
    {"any ip", 6, "behind \"any\" or \"all\""},
    {"all (ip.ttl == 1)", 4, "not \"(\""},
    {"(ip.ttl + 1) * 2 == 130", 13, "not \"*\""},
    {"string(ip.ttl)", 0, "is a function that gives no number"},
    {"vals(ip.ttl) == \"a\"", 5, "whose values have names"},
    {"hex(ip.src) == \"a\"", 4, "takes a field that is a number"},
    {"dec(ip.ttl + 1) == \"a\"", 4, "takes a field that is a number"},
    {"ip_ula(eth.src)", 7, "an IPv4 or an IPv6 address"},
    {"float(ip.ttl) == 1.5.6", 17, "no number, as 1.5"},
    {"float(ip.ttl) == 1e999", 17, "no number, as 1.5"},
    {"float(ip.ttl) % 2 == 1", 0, "cannot calculate"},
    {"float(ip.ttl) == ip.ttl", 17, "cannot be compared"},
    {"string(@ip.src) == \"a\"", 7, "takes a field"},
    {"tcp-", 0, "no field"},
    {"ip.ttl- 64", 8, "expected"},
    {"ip.ttl == 64-", 10, "no number"},
    {"eth.src == 00:1f:5b:ce:3e:29-", 29, "not the end"},
    {"nosuch(ip)", 0, "there are len, count"},
    {"len(\"abc\") == 3", 4, "takes a field"},
    {"lower(ip.ttl) == \"a\"", 6, "a text"},
    {"abs(ip.ttl, 1) == 1", 12, "too many"},
    {"abs(ip.src) == 1", 4, "a number or a time"},
    {"max(1, 2) == 2", 4, "takes values"},
    {"max(ip.ttl, frame.time_epoch) == 1", 12, "another kind"},
    {"ip.src + 1", 0, "cannot calculate"},
    {"tcp.flags.syn + 1 == 2", 0, "cannot calculate"},
    {"ip.ttl + ip.src", 9, "another kind"},
    {"1 + 1", 0, "value alone"},
    {"64", 0, "value alone"},
    {"\"abc\"", 0, "value alone"},
    {"1 == 1", 0, "is no field"},
    {"${ip.ttl}", 0, "value alone"},
    {"@ ip.ttl == 40", 0, "right before the name"},
    {"@@ip.ttl == 40", 0, "right before the name"},
    {"@ip.sorc == 40", 0, "did you mean \"ip.src\"?"},
    {"@ip.src == ip.src", 11, "cannot be compared"},
    {"ip.ttl == 64 / 0", 10, "no result"},
    {"frame contains \"a", 15, "has no end"},
    {"frame contains \"\\q\"", 16, "no escape"},
    {"frame contains \"\\u0061\"", 16, "00a0"},
    {"ip.ttl == 'ab'", 10, "one byte"},
    {"ip.ttl == ''", 10, "one byte"},
    {"ip; tcp", 2, "no meaning"},
    {"ip \xc3\xa9", 3, "0xc3"},
    {"frame.time_epoch > 1e3", 19, "no time"},
    {"eth.src contains \"a\"", 17, "address has none"},
    {"tcp.options == 1", 0, "has no one kind of value"},
    {"tcp.options in {1}", 0, "has no one kind of value"},
    {"tcp.options[1] == 1", 0, "has no one kind of value"},
    {"1 == tcp.options", 5, "has no one kind of value"},
    {"count(tcp.options) == 1", 6, "has no one kind of value"},
    {"tcp.options contains 01", 0, "has no one kind of value"},
};

static void test_refusals(void **state) {
  (void)state;
  for (size_t i = 0; i < sizeof refusals / sizeof refusals[0]; i++) {
    struct np_display *filter = NULL;
    struct np_error error = {NP_OK};
    const char *text = refusals[i].text;
    if (np_display_new(text, strlen(text), NULL, &filter, &error) != NP_E_FILTER)
      fail_msg("%s: not refused", text);
    assert_null(filter);
    if (error.offset != refusals[i].offset + 1 || !strstr(error.message, refusals[i].message))
      fail_msg("%s: offset %u, not %u, or \"%s\" is not in: %s", text, (unsigned)error.offset - 1,
               refusals[i].offset, refusals[i].message, error.message);
  }
}

/* ---- What a filter says of itself ---- */

static void test_says(void **state) {
  (void)state;
  struct np_display *filter =
      compile("ip.ttl ~= 64 && (tcp.port == 80 || ip.ttl > 3 || tcp.options.mss_val)");
  struct np_text text = {0};
  assert_string_equal(np_display_warning(filter, 0), "at 7: \"~=\" is deprecated: write \"!==\"");
  assert_null(np_display_warning(filter, 1));
  assert_string_equal(np_display_field(filter, 0), "ip.ttl");
  assert_string_equal(np_display_field(filter, 1), "tcp.port");
  assert_string_equal(np_display_field(filter, 2), "tcp.options.mss_val");
  assert_null(np_display_field(filter, 3));
  assert_false(np_display_is_fast(filter));
  np_display_explain(filter, &text);
  np_text_add(&text, "", 1);
  assert_string_equal(text.bytes,
                      "and\n"
                      "  mask   any ip.ttl != 64\n"
                      "  or\n"
                      "    mask   any tcp.port == 80\n"
                      "    mask   any ip.ttl > 3\n"
                      "    visit  tcp.options.mss_val is there\n");
  np_text_free(&text);
  np_display_free(filter);
}

/* Protocols had other names, which old filters have. */
static void test_former_names(void **state) {
  (void)state;
  static const struct {
    const char *text, *warning;
  } old[] = {
      {"ssl", "at 0: \"ssl\" is deprecated: write \"tls\""},
      {"ip && bootp.hops == 1", "at 6: \"bootp.hops\" is deprecated: write \"dhcp.hops\""},
      {"@ssl.record.version == 03:01",
       "at 0: \"ssl.record.version\" is deprecated: write \"tls.record.version\""},
      {"tls", NULL},
  };
  for (size_t i = 0; i < sizeof old / sizeof old[0]; i++) {
    struct np_display *filter = compile(old[i].text);
    const char *warning = np_display_warning(filter, 0);
    if (old[i].warning)
      assert_string_equal(warning, old[i].warning);
    else
      assert_null(warning);
    np_display_free(filter);
  }
}

/* How a set is looked through tells how many intervals it has. */
static void test_says_sets(void **state) {
  (void)state;
  static const struct {
    const char *text, *says;
  } sets[] = {
      {"tcp.port in {80, 443}", "mask   any tcp.port in {80, 443}\n"},
      {"tcp.port in {1, 3, 5, 7, 9}", "mask   any tcp.port in {1, 3, 5, 7, 9}, a bitmap\n"},
      {"tcp.port in {1..3, 2..9, 5}", "mask   any tcp.port in {1..3, 2..9, 5}\n"},
      {"ip.src in {1.0.0.0/8, 3.0.0.0/8, 5.0.0.0/8, 7.0.0.0/8, 9.0.0.0/8}",
       "mask   any ip.src in {1.0.0.0/8, 3.0.0.0/8, 5.0.0.0/8, 7.0.0.0/8, 9.0.0.0/8}, in order\n"},
  };
  for (size_t i = 0; i < sizeof sets / sizeof sets[0]; i++) {
    struct np_display *filter = compile(sets[i].text);
    struct np_text text = {0};
    np_display_explain(filter, &text);
    np_text_add(&text, "", 1);
    assert_string_equal(text.bytes, sets[i].says);
    np_text_free(&text);
    np_display_free(filter);
  }
}

/* What is not for a terminal is not explained as it stands. */
static void test_explained_bytes(void **state) {
  (void)state;
  struct np_display *filter = compile("http.host contains \"a\xa6\x1b[1m\xe2\x80\xae\xc3\xa4\"");
  struct np_text text = {0};
  np_display_explain(filter, &text);
  np_text_add(&text, "", 1);
  assert_string_equal(text.bytes,
                      "visit  any http.host contains "
                      "\"a\\xa6\\x1b[1m\\xe2\\x80\\xae\xc3\xa4\"\n");
  np_text_free(&text);
  np_display_free(filter);
}

static void test_is_fast(void **state) {
  (void)state;
  static const char *const fast[] = {"tcp.port == 443",
                                     "ip",
                                     "!tcp",
                                     "ip.src == 10.0.0.0/8 and frame.len > 100",
                                     "tcp.flags & 2",
                                     "eth.src == 00:1f:5b:ce:3e:29",
                                     "tcp.srcport > tcp.dstport",
                                     "tcp.port in {80, 443..445}",
                                     "frame.time_epoch > \"2010-05-22\"",
                                     "frame.number < 3",
                                     "ipv6.src == 2001::/16",
                                     ""};
  for (size_t i = 0; i < sizeof fast / sizeof fast[0]; i++) {
    struct np_display *filter = compile(fast[i]);
    if (!np_display_is_fast(filter)) fail_msg("%s takes visits", fast[i]);
    np_display_free(filter);
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_meanings),     cmocka_unit_test(test_refusals),
      cmocka_unit_test(test_says),         cmocka_unit_test(test_says_sets),
      cmocka_unit_test(test_former_names), cmocka_unit_test(test_explained_bytes),
      cmocka_unit_test(test_is_fast),
  };
  return cmocka_run_group_tests(tests, set_up, tear_down);
}
