/* measured_test.c - protocols whose messages say themselves how long they are: the same messages
 * whatever the segments, where a stream is none of theirs, and where it stops being one. */
#include "talking.h"

#include "../cmocka_all.h"

enum { MOST_BYTES = 512 };

/* What sides say of a protocol. */
struct sample {
  const char *protocol;
  uint16_t port;
  const char *first, *next; /* messages, the first one that a side begins with */
  uint32_t first_size, next_size;
  const char *other; /* that a stream cannot begin with, and */
  const char
      *wrong; /* what is no message behind others; NULL: each is, or what is wrong ends none */
  uint32_t other_size, wrong_size;
};

#define TWO(first, next) first, next, sizeof first - 1, sizeof next - 1
#define NONE(other, wrong) other, wrong, sizeof other - 1, sizeof wrong - 1

#define ID "\1\2\3\4\5\6\7\10\11\12\13\14\15\16\17\20\21\22\23\24"
#define LOGIN_REST \
  "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"
#define MARKER "\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff"
#define BLOCK "\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"

static const struct sample samples[] = {
    {"diameter", 3868,
     TWO("\1\0\0\x14\x80\0\1\x18\0\0\0\0\0\0\0\1\0\0\0\2",
         "\1\0\0\x20\x80\0\1\x18\0\0\0\0\0\0\0\3\0\0\0\4\0\0\1\x08\x40\0\0\x0c\0\0\0\1"),
     NONE("\1\0\0\x15\x80\0\1\x18", "\1\0\0\3\x80\0\1\x18")},
    {"bitcoin", 8333,
     TWO("\xf9\xbe\xb4\xd9verack\0\0\0\0\0\0\0\0\0\0\x5d\xf6\xe0\xe2",
         "\xf9\xbe\xb4\xd9ping\0\0\0\0\0\0\0\0\x8\0\0\0\1\2\3\4abcdefgh"),
     NONE("\xf9\xbe\xb4\xdaverack\0\0\0\0\0\0\0\0\0\0\x5d\xf6\xe0\xe2",
          "\xf9\xbe\xb4\xd9ping\0\0\0\0\0\0\0\0\0\0\0\3\1\2\3\4")},
    {"bittorrent", 6881,
     TWO("\x13"
         "BitTorrent protocol\0\0\0\0\0\0\0\0" ID ID,
         "\0\0\0\5\4\0\0\0\7"),
     NONE("\x13"
          "BitTorn protocols...\0\0\0\0\0\0\0" ID ID,
          "\0\0\0\1\x63")},
    {"fix", 9878,
     TWO("8=FIX.4.2\0019=5\00135=0\00110=161\1", "8=FIX.4.2\0019=11\00135=0\001112=a\00110=000\1"),
     NONE("8=FIX.4.2\0019=x\00135=0\00110=161\1", "9=FIX")},
    {"iscsi", 3260,
     TWO("\x43\x87\0\0\0\0\0\3" LOGIN_REST "a=b\0", "\x40\x80\0\0\1\0\0\0" LOGIN_REST "\0\0\0\0"),
     NONE("\x4f\x80\0\0\0\0\0\0" LOGIN_REST, "\x4f\x80\0\0\0\0\0\0")},
    {"ldap", 389, TWO("\x30\x05\2\1\1\x42\0", "\x30\x81\x05\2\1\2\x42\0"),
     NONE("\x30\x05\4\1\1\x42\0", "\x31\x05\2\1\1")},
    {"mqtt", 1883, TWO("\x10\x0c\0\4MQTT\4\2\0\x3c\0\0", "\xc0\0"),
     NONE("\x10\xff\xff\xff\xff\1", "\x10\xff\xff\xff\xff\1")},
    {"nats", 4222, TWO("CONNECT {}\r\n", "PUB a.b 5\r\nhello\r\n"),
     NONE("GET / HTTP/1.1\r\n", "PUB a.b x\r\n")},
    {"openflow", 6653, TWO("\4\0\0\x08\0\0\0\1", "\4\2\0\x0a\0\0\0\2hi"),
     NONE("\7\0\0\x08\0\0\0\1", "\4\0\0\0\0\0\0\1")},
    {"rpc", 111,
     TWO("\x80\0\0\x28\0\0\0\1\0\0\0\0\0\0\0\2\0\1\x86\xa0\0\0\0\2\0\0\0\4" BLOCK,
         "\x80\0\0\x2c\0\0\0\2\0\0\0\0\0\0\0\2\0\1\x86\xa0\0\0\0\2\0\0\0\4" BLOCK "\0\0\0\0"),
     NONE("\x80\0\0\x28\0\0\0\1\0\0\0\0\0\0\0\3\0\1\x86\xa0\0\0\0\2\0\0\0\4" BLOCK,
          "\xff\xff\xff\xff")},
    {"stun", 3478,
     TWO("\0\1\0\0\x21\x12\xa4\x42"
         "abcdefghijkl",
         "\x40\0\0\3abc\0"),
     NONE("\0\1\0\0\x21\x12\xa4\x43"
          "abcdefghijkl",
          "\x80\0\0\0")},
    {"dns", 53,
     TWO("\0\x13\x12\x34\1\0\0\1\0\0\0\0\0\0\1a\0\0\1\0\1",
         "\0\x14\x12\x35\1\0\0\1\0\0\0\0\0\0\2bc\0\0\1\0\1"),
     NONE("\0\x0b\x12\x34\1\0\0\1\0\0\0\0\0", "")},
    {"tls", 443, TWO("\x16\3\1\0\5\1\0\0\1\3", "\x17\3\3\0\3abc"),
     NONE("\x16\4\1\0\5\1\0\0\1\3", "")},
    {"iec104", 2404, TWO("\x68\4\7\0\0\0", "\x68\4\x83\0\0\0"), NONE("\x68\3\7\0\0", "\x68\xff")},
    {"tpkt", 102, TWO("\3\0\0\x0b\6\xe0\0\0\0\1\0", "\3\0\0\x08\2\xf0\x80\x32"),
     NONE("\4\0\0\x0b\6\xe0", "\3\0\0\2")},
    {"hart_ip", 5094, TWO("\1\0\0\0\0\1\0\x0d\1\0\0\x27\x10", "\1\0\3\0\0\2\0\x08"),
     NONE("\3\0", "\1\0\3\0\0\2\0\1")},
    {"amqp", 5672, TWO("\1\0\0\0\0\0\4\0\x0a\0\x33\xce", "\x08\0\0\0\0\0\0\xce"),
     NONE("\x07\0\0\0\0\0\0", "\x07")},
    {"tds", 1433,
     TWO("\x12\1\0\x0a\0\0\1\0"
         "ab",
         "\1\1\0\x0c\0\0\1\0"
         "abcd"),
     NONE("\x12\1\0\x07\0\0\1\0", "\1\1\0\2")},
    {"ams", 48898, TWO("\0\0\x20\0\0\0" BLOCK BLOCK, "\0\0\x21\0\0\0" BLOCK BLOCK "a"),
     NONE("\0\1\x20\0\0\0", "\0\0\xff\xff\xff\xff")},
    {"hislip", 4880,
     TWO("HS\0\0\1\0\0\0\0\0\0\0\0\0\0\3"
         "abc",
         "HS\x10\0\0\0\0\0\0\0\0\0\0\0\0\0"),
     NONE("HT", "HS\0\0\0\0\0\0\xff\xff\xff\xff\xff\xff\xff\xff")},
    {"synphasor", 4712,
     TWO("\xaa\x41\0\x12\0\1\0\0\0\1\0\0\0\0\0\2\xab\xcd",
         "\xaa\1\0\x10\0\1\0\0\0\2\0\0\0\0\x12\x34"),
     NONE("\xab\x41", "\xaa\1\0\3")},
    {"opcua", 4840,
     TWO("HELF\x0c\0\0\0"
         "abcd",
         "MSGF\x0a\0\0\0xy"),
     NONE("XELF", "MSGF\2\0\0\0")},
    {"fins", 9600, TWO("FINS\0\0\0\x0c\0\0\0\0\0\0\0\0\0\0\0\0", "FINS\0\0\0\x08\0\0\0\2\0\0\0\0"),
     NONE("FISN", "FINS\xff\xff\xff\xff")},
    {"mongo", 27017,
     TWO("\x14\0\0\0\1\0\0\0\0\0\0\0\xdd\7\0\0"
         "abcd",
         "\x15\0\0\0\2\0\0\0\0\0\0\0\xdd\7\0\0"
         "abcde"),
     NONE("\x14\0\0\0\1\0\0\0\0\0\0\0\x99\x99\0\0", "\2\0\0\0\1\0\0\0\0\0\0\0\xdd\7\0\0")},
    {"coap", 5683,
     TWO("\0\xe1",
         "\xd0\0\1\xbc"
         "abcdefghijkl"),
     NONE("\0\1", "\x0f")},
    {"cql", 9042,
     TWO("\4\0\0\0\5\0\0\0\0",
         "\4\0\0\0\7\0\0\0\2"
         "ab"),
     NONE("\x10\0\0\0\5", "\4\0\0\0\7\xff\xff\xff\xff")},
    {"dnp3", 20000,
     TWO("\5\x64\5\xc9\1\0\0\4\x12\x34", "\5\x64\x08\xc4\1\0\0\4\x12\x34\xc0\xc1\1\x56\x78"),
     NONE("\5\x65\5", "\5\x65\5")},
    {"thrift", 9090,
     TWO("\0\0\0\x11\x80\1\0\1\0\0\0\4ping\0\0\0\1\0",
         "\0\0\0\x12\x80\1\0\2\0\0\0\5pings\0\0\0\1\0"),
     NONE("\0\0\0\x11\x70\1\0\1", "\xff\0\0\x11")},
    {"kafka", 9092,
     TWO("\0\0\0\x0a\0\x12\0\0\0\0\0\1\xff\xff",
         "\0\0\0\x0c\0\3\0\0\0\0\0\2\0\2"
         "me"),
     NONE("\0\0\0\3\0\x12\0", "\xff\xff\xff\xff")},
    {"dcerpc", 135,
     TWO("\5\0\x0b\3\x10\0\0\0\x1c\0\0\0\1\0\0\0\xb8\x10\xb8\x10\0\0\0\0\0\0\0\0",
         "\5\0\0\3\x10\0\0\0\x18\0\0\0\2\0\0\0\0\0\0\0\0\0\0\0"),
     NONE("\5\0\x0b\3\x10\0\1\0\x1c\0\0\0\1\0\0\0", "\4\0\0\3\x10\0\0\0\x18\0")},
    {"bgp", 179, TWO(MARKER "\0\x13\4", MARKER "\0\x15\3\6\2"),
     NONE("\xff\xff\0\0", MARKER "\0\2\4")},
    {"zmtp", 5555, TWO("\xff\0\0\0\0\0\0\0\1\x7f\3\0NULL" BLOCK BLOCK BLOCK, "\4\6\5READY"),
     NONE("\xff\0\0\0\0\0\0\0\1\x7f\1\0", "\x08")},
    {"ceph", 6789,
     TWO("ceph v027" BLOCK BLOCK BLOCK BLOCK BLOCK BLOCK BLOCK BLOCK BLOCK BLOCK BLOCK BLOCK BLOCK
             BLOCK BLOCK BLOCK BLOCK,
         "\x08\0\0\0\0\0\0\0\1"),
     NONE("ceqh v027", "\xff")},
};

enum { SAMPLES = sizeof samples / sizeof samples[0] };

static struct talking t;

static void begin(const struct sample *sample, uint32_t most) {
  static uint16_t ids[1];
  const struct np_messages_options options = {.protocols = ids, .protocol_count = 1};
  ids[0] = id_of(sample->protocol);
  t = (struct talking){.most = most};
  talk_with(&t, &options, sample->port);
  greet(&t);
}

/* One line for each message of so many bytes. */
static const char *lines_of(const struct sample *sample, const uint32_t *sizes) {
  static char text[MOST_BYTES];
  size_t length = 0;
  text[0] = 0;
  for (; *sizes; sizes++)
    length += (size_t)snprintf(text + length, sizeof text - length, "%s c %u/%u\n",
                               sample->protocol, (unsigned)*sizes, (unsigned)*sizes);
  return text;
}

static void test_however_cut(void **state) {
  (void)state;
  for (uint32_t i = 0; i < SAMPLES; i++) {
    const struct sample *s = &samples[i];
    for (uint32_t most = 1; most < 60; most += 3) {
      begin(s, most);
      say_bytes(&t, 0, s->first, s->first_size);
      say_bytes(&t, 0, s->next, s->next_size);
      say_bytes(&t, 0, s->next, s->next_size);
      finish_both(&t);
      assert_string_equal(told_of(&t),
                          lines_of(s, (uint32_t[]){s->first_size, s->next_size, s->next_size, 0}));
      stop_talking(&t);
    }
  }
}

/* A message of theirs behind it changes nothing, but for TLS, in which clear text can go on. */
static void test_of_nobody(void **state) {
  (void)state;
  for (uint32_t i = 0; i < SAMPLES; i++) {
    if (strcmp(samples[i].protocol, "tls") == 0) continue;
    for (uint32_t most = 1; most < 60; most += 29) {
      begin(&samples[i], most);
      say_bytes(&t, 0, samples[i].other, samples[i].other_size);
      say_bytes(&t, 0, samples[i].first, samples[i].first_size);
      finish_both(&t);
      assert_string_equal(told_of(&t), "");
      stop_talking(&t);
    }
  }
}

/* What was said before stays, and what is wrong is counted once. */
static void test_stops(void **state) {
  (void)state;
  for (uint32_t i = 0; i < SAMPLES; i++) {
    const struct sample *s = &samples[i];
    for (uint32_t most = 1; most < 60 && s->wrong_size > 0; most += 29) {
      begin(s, most);
      say_bytes(&t, 0, s->first, s->first_size);
      say_bytes(&t, 0, s->wrong, s->wrong_size);
      assert_string_equal(told_of(&t), lines_of(s, (uint32_t[]){s->first_size, 0}));
      assert_int_equal(counted(&t).rejected, 1);
      stop_talking(&t);
    }
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(test_however_cut),
      cmocka_unit_test(test_of_nobody),
      cmocka_unit_test(test_stops),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
