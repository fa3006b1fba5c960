/* filter_test.c - BPF filters on bytes in memory. */
#include <pthread.h>
#include <setjmp.h>
#include <stdarg.h>
#include <stdio.h>
#include <string.h>

#include <cmocka.h>

#include "capture/link_type.h"
#include "np/capture.h"

enum { ETHERNET = 1, RAW_IP = 101 };

/* UDP from 192.0.2.1:53 to 192.0.2.2:4660, four bytes of payload (RFC 791, RFC 768). */
static const uint8_t frame[] = {2, 0,  0, 0,  0,    2,    2,  0,  0, 0, 0,   1, 8, 0, 0x45, 0,
                                0, 32, 0, 1,  0,    0,    64, 17, 0, 0, 192, 0, 2, 1, 192,  0,
                                2, 2,  0, 53, 0x12, 0x34, 0,  12, 0, 0, 1,   2, 3, 4};

static bool matches(const char *text, uint16_t link_type, const uint8_t *bytes, uint32_t caplen,
                    uint32_t len) {
  struct np_filter *filter;
  struct np_error error;
  enum np_status status = np_filter_compile(text, link_type, 65535, &filter, &error);
  if (status != NP_OK) fail_msg("%s", error.message);
  bool result = np_filter_matches(filter, bytes, caplen, len);
  np_filter_free(filter);
  return result;
}

static bool frame_matches(const char *text) {
  return matches(text, ETHERNET, frame, sizeof frame, sizeof frame);
}

static void packets_pass_or_not(void **state) {
  (void)state;
  assert_true(frame_matches(""));
  assert_true(frame_matches("udp src port 53 and dst host 192.0.2.2"));
  assert_true(frame_matches("udp[8:4] = 0x01020304"));
  assert_false(frame_matches("tcp"));
  assert_false(frame_matches("port 54"));
}

static void lengths_are_those_of_the_wire(void **state) {
  (void)state;
  assert_true(matches("greater 1000", ETHERNET, frame, sizeof frame, 1000));
  assert_false(frame_matches("greater 1000"));
  assert_false(matches("udp port 53", ETHERNET, frame, 30, sizeof frame)); /* ports not captured */
  assert_false(matches("ip", ETHERNET, frame, 0, sizeof frame));
}

/* DLT_RAW is 12 here and 101 in files. */
static void link_types_of_files(void **state) {
  (void)state;
  assert_true(matches("udp port 53", RAW_IP, frame + 14, sizeof frame - 14, sizeof frame - 14));
  assert_int_equal(np__dlt_of_link_type(RAW_IP), 12);
  /* as old files have it */
  static const uint16_t raw[] = {12, 14};
  for (size_t i = 0; i < sizeof raw / sizeof raw[0]; i++) {
    assert_true(matches("udp port 53", raw[i], frame + 14, sizeof frame - 14, sizeof frame - 14));
    assert_false(matches("tcp", raw[i], frame + 14, sizeof frame - 14, sizeof frame - 14));
    assert_int_equal(np__dlt_of_link_type(raw[i]), 12);
  }
  assert_int_equal(np__dlt_of_link_type(13), 109);
  assert_int_equal(np__link_type_of_dlt(12), RAW_IP);
  assert_int_equal(np__dlt_of_link_type(ETHERNET), 1);
  assert_int_equal(np__link_type_of_dlt(113), 113);
}

static void errors_quote_the_filter(void **state) {
  (void)state;
  struct np_filter *filter = NULL;
  struct np_error error;
  assert_int_equal(np_filter_compile("tcp prot 80", ETHERNET, 0, &filter, &error), NP_E_FILTER);
  assert_null(filter);
  assert_non_null(strstr(error.message, "filter \"tcp prot 80\": "));
  assert_true(strlen(error.message) > strlen("filter \"tcp prot 80\": "));
  assert_int_equal(np_filter_compile("ether host 1:2:3:4:5:6", RAW_IP, 0, &filter, &error),
                   NP_E_FILTER);
  np_filter_free(NULL);
}

/* Where a filter does not suit a link type, another takes it; a wrong one no link type takes. */
static void what_some_link_type_takes_is_no_wrong_filter(void **state) {
  (void)state;
  static const char *const good[] = {"ip6",
                                     "ether host 1:2:3:4:5:6",
                                     "wlan type mgt",
                                     "inbound",
                                     "vpi 3",
                                     "fisu",
                                     "on en0",
                                     "tcp port 80",
                                     "tr host 1:2:3:4:5:6",
                                     "mpls 100000"};
  static const char *const wrong[] = {"tcp prot 80", "no such thing (", "portrange 3-", "host a b"};
  for (size_t i = 0; i < sizeof good / sizeof good[0]; i++)
    if (!np_filter_has_link_type(good[i])) fail_msg("%s", good[i]);
  for (size_t i = 0; i < sizeof wrong / sizeof wrong[0]; i++)
    if (np_filter_has_link_type(wrong[i])) fail_msg("%s", wrong[i]);
}

static void nothing_passes_the_filter_of_nothing(void **state) {
  (void)state;
  struct np_filter *filter = np_filter_of_nothing();
  assert_false(np_filter_matches(filter, frame, sizeof frame, sizeof frame));
  np_filter_free(filter);
}

/* ---- Size ----------------------------------------------------------------------------------- */

static bool has_terms(const char *text, uint32_t terms) {
  struct np_filter_options options = {.most_terms = terms};
  struct np_error error;
  bool fits = np_filter_check(text, &options, &error) == NP_OK;
  options.most_terms = terms - 1;
  return fits && (terms == 1 || np_filter_check(text, &options, &error) == NP_E_FILTER);
}

static void terms_are_what_and_and_or_join(void **state) {
  (void)state;
  static const struct {
    const char *text;
    uint32_t terms;
  } filters[] = {{"", 1},
                 {"tcp", 1},
                 {"not tcp", 1},
                 {"tcp and udp", 2},
                 {"host 1.2.3.4 or 1.2.3.5 or 1.2.3.6", 3},
                 {"(tcp)or(udp)and(not icmp)", 3},
                 {"tcp&&udp||icmp", 3},
                 {"tcp[13] & 2 != 0 and ip[0] | 1 = 2", 2},
                 {"ether proto \\or", 1},
                 {"host orlando.and.example", 1},
                 {"tcp\tor\nudp", 2},
                 {"&&&", 2}};
  for (size_t i = 0; i < sizeof filters / sizeof filters[0]; i++)
    if (!has_terms(filters[i].text, filters[i].terms)) fail_msg("%s", filters[i].text);
}

static void what_is_too_much_is_said_with_its_option(void **state) {
  (void)state;
  struct np_error error;
  struct np_filter_options options = {.most_bytes = 5};
  assert_int_equal(np_filter_check("tcp  ", &options, &error), NP_OK);
  assert_int_equal(np_filter_check("tcp   ", &options, &error), NP_E_FILTER);
  assert_non_null(strstr(error.message,
                         "of 6 bytes is longer than the 5 that are compiled "
                         "(max_filter_bytes)"));
  options = (struct np_filter_options){.most_terms = 1};
  assert_int_equal(np_filter_check("tcp or udp", &options, &error), NP_E_FILTER);
  assert_non_null(strstr(error.message,
                         "of 2 terms has more than the 1 that are compiled "
                         "(max_filter_terms)"));
  assert_int_equal(np_filter_check("tcp or udp", NULL, &error), NP_OK);
}

static void what_is_quick(void **state) {
  (void)state;
  char text[1002];
  memset(text, ' ', sizeof text);
  memcpy(text, "tcp", 3);
  text[1001] = '\0';
  const struct np_filter_options looks_up = {.looks_up = true};
  assert_false(np_filter_is_quick(text, NULL));
  text[1000] = '\0';
  assert_true(np_filter_is_quick(text, NULL));
  assert_false(np_filter_is_quick("host localhost", &looks_up));
  assert_true(np_filter_is_quick("", &looks_up));
  assert_true(np_filter_stack("tcp or udp") > np_filter_stack("tcp"));
}

/* ---- Threads -------------------------------------------------------------------------------- */

static void *compile_often(void *argument) {
  bool *good = argument;
  for (int i = 0; i < 300; i++) {
    struct np_filter *filter;
    const char *text = i % 2 ? "tcp port 80 or udp port 53" : "no such thing (";
    enum np_status status = np_filter_compile(text, ETHERNET, 0, &filter, NULL);
    *good &= status == (i % 2 ? NP_OK : NP_E_FILTER);
    if (status != NP_OK) continue;
    *good &= np_filter_matches(filter, frame, sizeof frame, sizeof frame);
    np_filter_free(filter);
  }
  return NULL;
}

static void threads_compile_at_once(void **state) {
  (void)state;
  enum { THREADS = 4 };
  pthread_t threads[THREADS];
  bool good[THREADS] = {true, true, true, true};
  for (int i = 0; i < THREADS; i++)
    assert_int_equal(pthread_create(&threads[i], NULL, compile_often, &good[i]), 0);
  for (int i = 0; i < THREADS; i++) {
    pthread_join(threads[i], NULL);
    assert_true(good[i]);
  }
}

int main(void) {
  struct np_error error;
  if (!np_capture_library(&error)) {
    printf("filter_test: skipped: %s\n", error.message);
    return 0;
  }
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(packets_pass_or_not),
      cmocka_unit_test(lengths_are_those_of_the_wire),
      cmocka_unit_test(link_types_of_files),
      cmocka_unit_test(errors_quote_the_filter),
      cmocka_unit_test(what_some_link_type_takes_is_no_wrong_filter),
      cmocka_unit_test(nothing_passes_the_filter_of_nothing),
      cmocka_unit_test(terms_are_what_and_and_or_join),
      cmocka_unit_test(what_is_too_much_is_said_with_its_option),
      cmocka_unit_test(what_is_quick),
      cmocka_unit_test(threads_compile_at_once),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
