/* sctp_test.c - SCTP's checksum, its chunks, and lists within parameters. */
#include "visit.h"

enum { RAW = 101 };

#define IP "45000000 09d9 4000 ff840000 0a1c062c 0a1c062b "
#define PORTS "0b80 4000 21441523 "
#define SACK "03000010 28024345 00002000 00000000"

static struct visit v;

static const char *shown(const char *hex) {
  v = (struct visit){.protocol = NP_NO_PROTOCOL, .wants = NP_WANT_CHECKSUMS};
  visit_cut(&v, RAW, hex, 0);
  return v.text;
}

/* A COOKIE ACK, whose checksum tshark finds good; older packets have another sum, Adler-32. */
static void checksum(void **state) {
  (void)state;
  assert_shows(shown(IP "8e3c0b59 11223344 bb28e79d 0b000004"), "sctp.checksum_status=valid");
  assert_shows(shown(IP "8e3c0b59 11223344 bb28e79e 0b000004"), "sctp.checksum_status=invalid");
  assert_shows(shown(IP PORTS "2bf2024e" SACK), "sctp.checksum_status=invalid");
  v = (struct visit){.protocol = NP_NO_PROTOCOL, .wants = NP_WANT_CHECKSUMS};
  visit_cut(&v, RAW, IP "8e3c0b59 11223344 bb28e79d 0b000004", 40);
  assert_shows(v.text, "sctp.checksum_status=not captured");
}

/* The blocks count from the acknowledged number, which goes on at 0 behind the highest. */
static void gap_blocks(void **state) {
  (void)state;
  assert_shows(shown(IP PORTS "00000000 03000014 ffffffff 00002000 0001 0000 0002 0003"),
               "sctp.chunks.sack.gap_blocks.start=2 sctp.chunks.sack.gap_blocks.start_tsn=1 "
               "sctp.chunks.sack.gap_blocks.end=3 sctp.chunks.sack.gap_blocks.end_tsn=2");
}

static void length_under_the_head_ends_the_list(void **state) {
  (void)state;
  const char *text = shown(IP PORTS "00000000 0b000003 0b000004");
  assert_shows(text, "!malformed:sctp.chunks.length");
  assert_null(strstr(strstr(text, "sctp.chunks.type=11") + 1, "sctp.chunks.type=11"));
}

/* RFC 6525, section 4.1: no stream means all of them. */
static void reset_of_all_streams(void **state) {
  (void)state;
  const char *text = shown(IP PORTS "00000000 82000014 000d0010 00000001 00000002 00000003");
  assert_shows(text, "sctp.chunks.parameters.last_assigned_tsn=3");
  assert_null(strchr(text, '!'));
}

#define WITHIN(length) "0008" length

/* Parameters may be in others, but not for ever. */
static void parameters_within_parameters(void **state) {
  (void)state;
  const char *text = shown(IP PORTS "00000000 05000020" WITHIN("001c") WITHIN("0018") WITHIN("0014")
                               WITHIN("0010") WITHIN("000c") WITHIN("0008") "00050004");
  assert_shows(text, "sctp.chunks.parameters.length=12");
  assert_null(strstr(text, "sctp.chunks.parameters.length=8"));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(checksum),
      cmocka_unit_test(gap_blocks),
      cmocka_unit_test(length_under_the_head_ends_the_list),
      cmocka_unit_test(reset_of_all_streams),
      cmocka_unit_test(parameters_within_parameters),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
