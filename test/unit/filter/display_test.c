/* display_test.c - tests of display filters: what they mean, what they refuse, and that masks of 64
 * packets say what packets one by one do. */
#include "dissect/sample.h"

#include "block/block.h"
#include "np/display.h"

enum { COPIES = 3, MANY = SAMPLE_COUNT * COPIES * 12 };

static struct np_engine *engine;

static int set_up(void **state) {
  (void)state;
  engine = np_engine_new(NULL, NULL);
  return engine ? 0 : -1;
}

static int tear_down(void **state) {
  (void)state;
  np_engine_free(engine);
  return 0;
}

static struct np_display *compile(const char *text) {
  struct np_display *filter = NULL;
  struct np_error error = {NP_OK};
  if (np_display_new(text, strlen(text), NULL, &filter, &error) != NP_OK)
    fail_msg("%s: %s", text, error.message);
  return filter;
}

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

struct meaning {
  const char *text, *passes;
};

/* ---- What filters mean ---- */

static const struct meaning meanings[] = {
    {"", "SUTE6K"},
    {"  \t\n", "SUTE6K"},
    {"ip", "SUTE"},
    {".ip", "SUTE"},
    {"tcp.flags.syn", "S"},
    {"ip.src", "SUTE"},
    {"ip.saddr", "SUTE"},
    {"!ip", "6K"},
    {"not not ip", "SUTE"},
    {"ip and not tcp or ipv6", "UTE6"},
    {"ip && !tcp || ipv6", "UTE6"},
    {"tcp || udp && ip.ttl == 63", "STE"},
    {"(tcp || udp) && ip.ttl == 63", "TE"},
    {"ip xor udp", "S6"},
    {"ip ^^ udp", "S6"},
    /* Comparisons. */
    {"ip.ttl == 64", "SUTE"},
    {"ip.ttl eq 0x40", "SUTE"},
    {"ip.ttl == 0b1000000", "SUTE"},
    {"ip.ttl > 0b", "SUTE"},
    {"frame[0:2] == 00-18-", "SUTE6K"},
    {"eth.src == 00-1f-5b-ce-3e-29-", "SUTE6K"},
    {"ip.ttl == 0100", "SUTE"},
    {"ip.ttl == '@'", "SUTE"},
    {"ip.ttl == '\\x40'", "SUTE"},
    {"ip.ttl < '.' or frame contains \".GET\" or frame contains \"@A\"", ""},
    {"ip.ttl == '\\n'", ""},
    {"ip.ttl != 64", ""},
    {"ip.ttl ne 63", "SU"},
    {"ip.ttl all_ne 63", "SU"},
    {"ip.ttl !== 64", "TE"},
    {"ip.ttl any_ne 64", "TE"},
    {"ip.ttl ~= 64", "TE"},
    {"ip.ttl === 64", "SU"},
    {"all ip.ttl == 64", "SU"},
    {"any ip.ttl != 64", "TE"},
    {"all ip.ttl > 62", "SUTE"},
    {"ip.ttl < 64", "TE"},
    {"ip.ttl <= 63 and ip.ttl >= 64", "TE"},
    {"ip.ttl == -1", ""},
    {"ip.ttl > -1", "SUTE"},
    {"60 < ip.ttl", "SUTE"},
    {"60 < ip.ttl < 64", "TE"},
    {"ip.src == ip.src", "SUTE"},
    {"ip.src === ip.src", "SU"},
    {"tcp.port === tcp.port", ""},
    {"tcp.srcport > tcp.dstport", "S"},
    {"udp.srcport < udp.dstport < 0x3000", "TE"},
    {"ip.ttl == udp.port", ""},
    /* Addresses. */
    {"ip.src == 10.240.0.133", "S"},
    {"ip.src == 10.0.0.0/8", "STE"},
    {"ip.addr == 192.168.0.0/16", "TE"},
    {"ip.addr != 10.0.0.0/8", "U"},
    {"ip.src == 1.2.3.4/0", "SUTE"},
    {"ip.src > 192.0.2.1", "TE"},
    {"ip.src & 255.0.0.0 == 10.0.0.0", "STE"},
    {"ipv6.src == 2001:db8::1", "6"},
    {"ipv6.src == 2001:db8::/32", "6"},
    {"ipv6.src == 2001:db8:8000::/33", ""},
    {"ipv6.addr in {2001:db8::..2001:db8::1}", "6"},
    {"eth.src == 00:1f:5b:ce:3e:29", "SUTE6K"},
    {"eth.dst == 00-18-39-ff-f9-1c", "SUTE6K"},
    {"eth.addr == 001f.5bce.3e29", "SUTE6K"},
    {"eth.src[0:3] == 00:1f:5b", "SUTE6K"},
    {"eth.dst[0] & 01", ""},
    /* Sets. */
    {"ip.ttl in {1, 63}", "TE"},
    {"ip.ttl not in {1, 63}", "SU6K"},
    {"not ip.ttl in {1, 63}", "SU6K"},
    {"all ip.ttl in {63, 64}", "SUTE"},
    {"all ip.ttl in {64}", "SU"},
    {"tcp.port in {80..90,443}", "S"},
    {"tcp.port in {443 .. 444, 80}", "S"},
    {"tcp.dstport in {1, 2, 3, 4..79, 81..65535}", ""},
    {"ip.src in {10.0.0.0/16, 192.0.2.0 .. 192.0.2.255}", "UTE"},
    {"ip.ttl in {ip.ttl}", "SUTE"},
    {"ip.src in {1.1.1.1, 10.0.0.0/24, 9.9.9.9, 192.0.2.1..192.0.2.9, 10.0.0.7}", "UTE"},
    {"ip.src in {1.1.1.1, 2.2.2.2, 10.0.0.2..10.0.0.0, 10.240.0.133/32, 3.3.3.3}", "S"},
    {"tcp.seq in {0..1, 0xf91c001f, 3, 4, 4294967295}", "S"},
    {"ip.ttl in {-5..5, 64, 1, 2}", "SUTE"},
    {"frame.time_epoch in {1, 2, 3, 1274514520..1274514521}", "SUTE6K"},
    {"eth.src in {00:00:00:00:00:00..00:20:00:00:00:00}", "SUTE6K"},
    /* Bytes. */
    {"ip[0] == 45", "SUTE"},
    {"ip[0] == 0x45", "SUTE"},
    {"ip[8:1] == 40", "SUTE"},
    {"ip[0:2] == 45:00", "SUTE"},
    {"ip[:1] == \"E\"", "SUTE"},
    {"ip[0,8-9] == 45:40:06", "S"},
    {"ip[-4:2] == 61:6b", "S"},
    {"ip[-1] == 48", "S"},
    {"ip[19:2]", ""},
    {"ip[20:]", ""},
    {"tcp[20:] contains 02:04:05:b4", "S"},
    {"udp[8:]", ""},
    {"frame[12:2] == 88:b5", "K"},
    {"frame contains 01:02:03", "K"},
    {"frame contains \"GET\\t\"", "U"},
    {"frame contains r\"GET\\t\"", ""},
    {"udp contains \"AB\"", "6"},
    {"udp contains ab", ""},
    {"udp.payload == 41:42", "6"},
    {"udp.payload contains 'A'", "6"},
    {"udp.payload matches \"^ab$\"", "6"},
    {"udp matches \"get.$\"", "U"},
    {"udp ~ \"(?-i)get\"", ""},
    {"eth.src matches r\"^\\x00\\x1f\\[\"", "SUTE6K"},
    {"frame contains \"\\xb4\\001\\003\"", "S"},
    /* Calculating. */
    {"ip.ttl - 64", "TE"},
    {"not (ip.ttl - 64)", "SU6K"},
    {"ip.ttl & 1", "TE"},
    {"!ip.ttl & 1", "SU6K"},
    {"ip.ttl & 0x40 == 0x40", "SUTE"},
    {"tcp.flags & 2", "S"},
    {"ip.ttl + 1 == 65", "SUTE"},
    {"{ip.ttl + 1} * 2 == 130", "SUTE"},
    {"ip.ttl + 1 * 2 == 66", "SUTE"},
    {"ip.ttl == 60 + 4", "SUTE"},
    {"ip.ttl - 65 < 0", "SUTE"},
    {"-ip.ttl == -64", "SUTE"},
    {"+ip.ttl == 64", "SUTE"},
    {"ip.ttl / 0 == 1", ""},
    {"ip.ttl % 10 == 3", "TE"},
    {"ip.ttl / 2 == 31", "TE"},
    {"udp.srcport * 281474976710656 * 65536 == 0", ""},
    {"frame.time_epoch - 1274514520 < 1", "SUTE6K"},
    /* Times. */
    {"frame.time_epoch == 1274514520.820479", "SUTE6K"},
    {"frame.time_epoch > \"2010-05-22 07:48:40\"", "SUTE6K"},
    {"frame.time_epoch < \"2010-05-22T09:48:41+02:00\"", "SUTE6K"},
    {"frame.time_epoch > \"May 23, 2010 00:00:00\"", ""},
    {"frame.time_epoch < 2010-05-23", "SUTE6K"},
    /* Functions. */
    {"len(ip) == 20", "SUTE"},
    {"len(tcp) == 44", "S"},
    {"len(frame) == 70", "E"},
    {"len(ip.src) == 4", "SUTE"},
    {"len(ip.ttl) == 1", "SUTE"},
    {"count(ip.addr) == 4", "TE"},
    {"count(ip) == 2", "TE"},
    {"count(ipv6) == 0", ""},
    {"max(ip.ttl) == 64", "SUTE"},
    {"min(ip.ttl) == 63", "TE"},
    {"min(tcp.srcport, tcp.dstport, 81) == 80", "S"},
    {"min(tcp.srcport, 7) == 7", "SUTE6K"},
    {"abs(ip.ttl - 65) == 1", "SUTE"},
    {"string(ip.src) == \"10.0.0.1\"", "TE"},
    {"string(ip.ttl) matches \"^6[34]$\"", "SUTE"},
    {"string(ip.src#2) contains \"192\"", "TE"},
    {"upper(ip.protocol_name) == \"TCP\"", "S"},
    {"lower(ip.protocol_name)[0:2] == \"ud\"", "UTE"},
    /* Functions of later versions. */
    {"len(ip.src)", "SUTE"},
    {"vals(ip.proto) == \"TCP\"", "S"},
    {"vals(ip.proto#2) == \"UDP\"", "TE"},
    {"vals(icmp.type) contains \"reachable\"", "E"},
    {"dec(ip.ttl) == \"64\"", "SUTE"},
    {"hex(ip.ttl) == \"0x40\"", "SUTE"},
    {"hex(tcp.dstport) == \"0x0050\"", "S"},
    {"hex(tcp.flags)[0:2] == \"0x\"", "S"},
    {"hex(frame.number) == \"0x00000001\"", ""},
    {"float(ip.ttl) / 3 > 21.3", "SUTE"},
    {"double(ip.ttl) / 3 == 21", "TE"},
    {"float(ip.ttl) in {62.5..63.5}", "TE"},
    {"float(ip.ttl) - 0.5 < 0.625e2", ""},
    {"float(ip.ttl) - 0.5 <= 625e-1", "TE"},
    {"float(ip.ttl) * 0.1 == 6.4", "SUTE"},
    {"double(tcp.flags.syn) == 1", "S"},
    {"double(frame.time_epoch) > 1274514520.5", "SUTE6K"},
    {"-float(ip.ttl) == -0x40", "SUTE"},
    {"abs(-float(ip.ttl)) == 64", "SUTE"},
    {"max(float(ip.ttl)) == 64 and min(float(ip.ttl), 1.5) == 1.5", "SUTE"},
    {"float(ip.ttl) / 0 == 1", ""},
    {"float(ip.ttl) - 64", "TE"},
    {"ip_rfc1918(ip.src)", "STE"},
    {"ip_rfc1918(ip.addr) == 0", "SU"},
    {"not ip_multicast(ip.dst)", "SUTE6K"},
    {"ip_special_name(ip.src) == \"Private-Use\"", "STE"},
    {"ip_special_name(ip.src) contains \"TEST-NET-1\"", "U"},
    {"ip_special_name(ipv6.src) == \"Documentation\"", "6"},
    {"ip_special_mask(ip.src) == 0x1c", "STE"},
    {"ip_special_mask(ip.src) == 0", "U"},
    {"ip_special_mask(ipv6.src)", ""},
    {"ip_ula(ipv6.src) or ip_linklocal(ipv6.src)", ""},
    /* Raw bytes. */
    {"@ip.src == 0a:f0:00:85", "S"},
    {"@ip.ttl == 40", "SUTE"},
    {"@ip.ttl == 64", ""},
    {"@ip.version == 45", "SUTE"},
    {"@tcp.flags.syn == 02", "S"},
    {"@tcp.dstport contains 50", "S"},
    {"@ip.src[0] == 0a", "STE"},
    {"@ip.src#2[0] == c0", "TE"},
    {"@ip.src & 00:00:00:ff == 00:00:00:85", "S"},
    {"@eth.src in {00:1f:5b:ce:3e:29}", "SUTE6K"},
    {"len(@ip.src) == 4", "SUTE"},
    {"count(@ip.addr) == 4", "TE"},
    {"@ip[0] == 45", "SUTE"},
    {"@tcp.options.mss_val == 05:b4", "S"},
    {"@ip.src == @ip.src", "SUTE"},
    {"@ip.src", "SUTE"},
    {"@frame.len", ""},
    {"@ip.ttl == 40 and ip.ttl == 64", "SUTE"},
    {"@ip.src matches \"^\\\\x0a\\\\xf0\"", "S"},
    /* Layers. */
    {"ip#2", "TE"},
    {"ip.ttl#2 == 63", "TE"},
    {"ip.ttl#1 == 63", ""},
    {"ip.ttl#[-1] == 64", "SU"},
    {"ip.ttl#[1-2] == 64", "SUTE"},
    {"ip.ttl#[2:]", "TE"},
    {"ip.ttl#[1,2] == 63", "TE"},
    {"ip.ttl#3", ""},
    {"ip.src#2[0] == c0", "TE"},
    {"tcp#1", "S"},
    /* Names of values, texts, references. */
    {"ip.proto == TCP", "S"},
    {"ip.proto == \"udp\"", "UTE"},
    {"tcp.flags.syn == True", "S"},
    {"tcp.flags.ack == \"Not set\"", "S"},
    {"tcp.flags.syn == Set", "S"},
    {"tcp.flags.syn == 7", "S"},
    {"ip.protocol_name == \"ICMP\"", "E"},
    {"ip.ttl == ${ip.ttl}", ""},
    {"ip.ttl == $ip.ttl", ""},
    {"tcp.options.mss_val == 1460", "S"},
    {"tcp.options.mss_val", "S"},
    {"icmp and udp", "E"},
};

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

/* ---- Limits ---- */

static enum np_status compile_with(const char *text, struct np_display_options options) {
  struct np_display *filter = NULL;
  enum np_status status = np_display_new(text, strlen(text), &options, &filter, NULL);
  np_display_free(filter);
  return status;
}

static void test_length(void **state) {
  (void)state;
  assert_int_equal(compile_with("ip or ip", (struct np_display_options){.length = 7}), NP_E_FILTER);
  assert_int_equal(compile_with("ip or ip", (struct np_display_options){.length = 8}), NP_OK);
}

static void test_depth(void **state) {
  (void)state;
  const struct np_display_options options = {.depth = 8};
  assert_int_equal(compile_with("((((ip))))", options), NP_OK);
  assert_int_equal(compile_with("(((((((((ip)))))))))", options), NP_E_FILTER);
  assert_int_equal(compile_with("!!!!!!!!!!ip", options), NP_E_FILTER);
  assert_int_equal(compile_with("ip.ttl+1+1+1+1+1+1+1+1+1+1==1", options), NP_E_FILTER);
  assert_int_equal(compile_with("ip or ip or ip or ip or ip or ip or ip or ip or ip", options),
                   NP_OK);
}

/* A text as long as it may be, of what makes most of a filter. */
static void test_largest(void **state) {
  (void)state;
  static const char *const parts[] = {"ip.ttl in {1,2,3,4,0..9} or ",
                                      "(",
                                      "!",
                                      "tcp~=1 or ",
                                      "\"a\" ",
                                      "ip[0,1,2,3] or ",
                                      "a",
                                      "1 ",
                                      "{",
                                      "-",
                                      "ip#[1,"};
  enum { LENGTH = 65536 };
  char *text = malloc(LENGTH);
  assert_non_null(text);
  for (size_t i = 0; i < sizeof parts / sizeof parts[0]; i++) {
    struct np_display *filter = NULL;
    size_t size = strlen(parts[i]), used = 0;
    for (; used + size + 2 <= LENGTH; used += size) memcpy(text + used, parts[i], size);
    memcpy(text + used, "ip", 2);
    np_display_new(text, used + 2, NULL, &filter, NULL);
    np_display_free(filter);
  }
  free(text);
}

/* Values behind the most are counted, and not looked at; of texts too. */
static void test_values_limit(void **state) {
  (void)state;
  static const struct {
    const char *text;
    bool passes;
  } cases[] = {{"tcp.option_kind == 2", true},
               {"tcp.option_kind == 4", false},
               {"count(tcp.option_kind) > 3", true},
               {"string(tcp.option_kind) == \"2\"", true},
               {"string(tcp.option_kind) == \"4\"", false}};
  for (size_t i = 0; i < sizeof cases / sizeof cases[0]; i++) {
    struct np_display *filter = NULL;
    const struct np_display_options options = {.values = 3};
    struct np_matcher_stats stats;
    struct sample s = sample(SAMPLE_SYN);
    const char *text = cases[i].text;
    assert_int_equal(np_display_new(text, strlen(text), &options, &filter, NULL), NP_OK);
    struct np_matcher *matcher = np_matcher_new(filter, engine);
    assert_int_equal(np_matcher_packet(matcher, &s.packet), cases[i].passes);
    np_matcher_stats(matcher, &stats);
    assert_true(stats.limited > 0);
    np_matcher_free(matcher);
    np_display_free(filter);
    sample_free(&s);
  }
}

/* Damaged filters are refused or match packets, and nothing else; the sanitizers look on. */
static void test_mutants(void **state) {
  (void)state;
  enum { ROUNDS = 20000, ROOM = 400, SPREAD = 4 };
  static const char marks[] = "()[]{}#:,.-+*/%&|!=<>~\"'\\$@ 019afzx\xff";
  const uint32_t count = sizeof meanings / sizeof meanings[0];
  uint32_t random = 99;
  for (int round = 0; round < ROUNDS; round++) {
    char text[ROOM];
    const char *one = meanings[sample_random(&random) % count].text;
    const char *other = meanings[sample_random(&random) % count].text;
    int size = snprintf(text, sizeof text, "%s %s %s", one, round % 2 ? "and" : "", other);
    for (uint32_t n = sample_random(&random) % SPREAD; n > 0; n--)
      text[sample_random(&random) % (uint32_t)size] =
          marks[sample_random(&random) % (sizeof marks - 1)];
    struct np_display *filter = NULL;
    if (np_display_new(text, (size_t)size, NULL, &filter, NULL) != NP_OK) continue;
    struct np_matcher *matcher = np_matcher_new(filter, engine);
    struct sample s = sample_damaged(&random);
    np_matcher_packet(matcher, &s.packet);
    struct np_text said = {0};
    np_display_explain(filter, &said);
    np_display_bpf(filter, &said);
    np_text_free(&said);
    sample_free(&s);
    np_matcher_free(matcher);
    np_display_free(filter);
  }
}

static void test_regex_limit(void **state) {
  (void)state;
  struct np_display *filter = NULL;
  struct np_matcher_stats stats;
  const char *text = "frame matches \"(a+)+$\"";
  const struct np_display_options options = {.regex_steps = 100};
  uint8_t bytes[64];
  memset(bytes, 'a', sizeof bytes);
  bytes[sizeof bytes - 1] = 'b';
  const struct np_packet packet = {
      .bytes = bytes, .caplen = sizeof bytes, .len = sizeof bytes, .link_type = 1};
  assert_int_equal(np_display_new(text, strlen(text), &options, &filter, NULL), NP_OK);
  struct np_matcher *matcher = np_matcher_new(filter, engine);
  assert_non_null(matcher);
  assert_false(np_matcher_packet(matcher, &packet));
  np_matcher_stats(matcher, &stats);
  assert_int_equal(stats.limited, 1);
  np_matcher_free(matcher);
  np_display_free(filter);
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

/* ---- Masks ---- */

/* Packets that are alike in runs, some damaged or cut, and runs of others between them. */
static struct np_block *mixed_block(uint32_t *random) {
  struct np_block *block =
      np_block_new(&(struct np_block_options){.data_size = 1 << 16, .packets = MANY});
  assert_non_null(block);
  struct sample s = sample(samples[0]);
  for (uint32_t i = 0; i < MANY; i++) {
    if (sample_random(random) % 4 == 0) {
      sample_free(&s);
      bool damaged = sample_random(random) % 2 == 0;
      s = damaged ? sample_damaged(random) : sample(samples[sample_random(random) % SAMPLE_COUNT]);
    }
    const struct np_record record = {.timestamp_ns = i % 7 ? sample_time + i : NP_NO_TIME,
                                     .number = i + 1,
                                     .caplen = s.packet.caplen,
                                     .len = s.packet.len,
                                     .link_type = 1};
    assert_true(np_block_copy(block, engine, &record, s.bytes));
  }
  sample_free(&s);
  np_block_seal(block);
  return block;
}

/* Of a slab all packets have the answers that they have alone; returns how many were visited. */
static uint64_t compare_ways(const char *text, const struct np_block *block) {
  struct np_display *filter = compile(text);
  struct np_matcher *many = np_matcher_new(filter, engine), *one = np_matcher_new(filter, engine);
  struct np_matcher_stats stats;
  uint8_t bits[MANY / 8 + 1];
  uint32_t passed, expected = 0;
  size_t size;
  const uint8_t *slab = np_block_slab(block, &size);
  assert_int_equal(np_matcher_slab(many, slab, size, 0, MANY, bits, &passed), NP_OK);
  for (uint32_t i = 0; i < MANY; i++) {
    struct np_packet packet;
    assert_true(np_block_packet(block, i, &packet));
    bool passes = np_matcher_packet(one, &packet);
    expected += passes;
    if (passes != ((bits[i / 8] >> i % 8 & 1) != 0)) fail_msg("%s: packet %u", text, i);
  }
  assert_int_equal(passed, expected);
  np_matcher_stats(many, &stats);
  assert_int_equal(stats.packets, MANY);
  np_matcher_free(many);
  np_matcher_free(one);
  np_display_free(filter);
  return stats.visited;
}

static void test_masks(void **state) {
  (void)state;
  enum { ROUNDS = 20 };
  uint32_t random = 20261129;
  for (int round = 0; round < ROUNDS; round++) {
    struct np_block *block = mixed_block(&random);
    for (size_t i = 0; i < sizeof meanings / sizeof meanings[0]; i++)
      compare_ways(meanings[i].text, block);
    np_block_free(block);
  }
}

/* Numbers of all widths, at their ends, and around what the samples have. */
static void test_edges(void **state) {
  (void)state;
  static const char *const fields[] = {"ip.ttl",           "ip.version",   "tcp.flags.syn",
                                       "tcp.flags & 0x12", "tcp.port",     "ip.frag_offset",
                                       "tcp.seq_raw",      "ip.addr",      "frame.len",
                                       "ipv6.flow",        "frame.number", "eth.src"};
  static const char *const values[] = {"0",          "1",
                                       "2",          "63",
                                       "64",         "80",
                                       "255",        "65535",
                                       "4294967295", "4181519391",
                                       "10.0.0.1/8", "0.0.0.0/0",
                                       "10.0.0.1",   "255.255.255.255/32"};
  static const char *const forms[] = {"%s == %s",
                                      "%s != %s",
                                      "%s < %s",
                                      "%s <= %s",
                                      "%s > %s",
                                      "%s >= %s",
                                      "%s !== %s",
                                      "%s in {%s}",
                                      "all %s in {%s, 80, 17}",
                                      "all %s > %s",
                                      "%s in {%s, 1, 3, 5, 7, 9}"};
  uint32_t random = 12, compiled = 0;
  struct np_block *block = mixed_block(&random);
  for (size_t i = 0; i < sizeof fields / sizeof fields[0]; i++)
    for (size_t j = 0; j < sizeof values / sizeof values[0]; j++)
      for (size_t k = 0; k < sizeof forms / sizeof forms[0]; k++) {
        char text[128];
        struct np_display *filter;
        struct np_error error;
        snprintf(text, sizeof text, forms[k], fields[i], values[j]);
        if (np_display_new(text, strlen(text), NULL, &filter, &error) != NP_OK) continue;
        np_display_free(filter);
        compare_ways(text, block);
        compiled++;
      }
  assert_in_range(compiled, 800, UINT32_MAX);
  np_block_free(block);
}

static void test_masks_decide(void **state) {
  (void)state;
  uint32_t random = 1;
  struct np_block *block = mixed_block(&random);
  assert_true(compare_ways("tcp.port == 80", block) < MANY / 2);
  assert_int_equal(compare_ways("frame.len > 60", block), 0);
  assert_int_equal(compare_ways("frame.len > 60 or frame.len <= 60 or frame contains 01", block),
                   0);
  assert_int_equal(compare_ways("frame contains 01", block), MANY);
  np_block_free(block);
}

/* A slab of any bytes is refused or gives answers, and nothing else. */
static void test_hostile_slab(void **state) {
  (void)state;
  enum { ROUNDS = 300, WORDS = 8 };
  uint32_t random = 7, passed;
  uint8_t bits[MANY / 8 + 1];
  size_t size;
  struct np_block *block = mixed_block(&random);
  const uint8_t *slab = np_block_slab(block, &size);
  uint8_t *copy = malloc(size);
  assert_non_null(copy);
  struct np_display *filter = compile(
      "ip.src#2 == 10.0.0.1 or tcp.port in {1,2,3,80} or tcp contains 01 or tcp.options.mss_val");
  struct np_matcher *matcher = np_matcher_new(filter, engine);
  for (int round = 0; round < ROUNDS; round++) {
    memcpy(copy, slab, size);
    for (int i = 0; i < WORDS; i++) {
      size_t at = sample_random(&random) % (i % 2 ? size : sizeof(struct np_block_header));
      copy[at] = (uint8_t)sample_random(&random);
    }
    np_matcher_slab(matcher, copy, size, 0, MANY, bits, &passed);
  }
  np_matcher_free(matcher);
  np_display_free(filter);
  free(copy);
  np_block_free(block);
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_meanings),     cmocka_unit_test(test_refusals),
      cmocka_unit_test(test_length),       cmocka_unit_test(test_depth),
      cmocka_unit_test(test_largest),      cmocka_unit_test(test_regex_limit),
      cmocka_unit_test(test_values_limit), cmocka_unit_test(test_mutants),
      cmocka_unit_test(test_says),         cmocka_unit_test(test_is_fast),
      cmocka_unit_test(test_masks),        cmocka_unit_test(test_masks_decide),
      cmocka_unit_test(test_hostile_slab), cmocka_unit_test(test_edges),
      cmocka_unit_test(test_says_sets),    cmocka_unit_test(test_former_names),
  };
  return cmocka_run_group_tests(tests, set_up, tear_down);
}
