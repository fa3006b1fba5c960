/* bitcoin_test.c - headers without a checksum, which two messages had until February 2012. */
#include "text_visit.h"

enum { PORT = 8333 };

#define MAGIC "f9beb4d9"
#define VERSION "76657273696f6e0000000000"
#define VERACK "76657261636b000000000000"
#define PING "70696e670000000000000000"

static const char *show(const char *hex) {
  uint32_t size;
  uint8_t *bytes = visit_bytes(hex, &size);
  const char *packet = text_packet(TEXT_VISIT_TCP, PORT, (const char *)bytes, size);
  free(bytes);
  return visit(TEXT_VISIT_RAW, packet, "bitcoin");
}

static void versions(void **state) {
  (void)state;
  const char *text = show(MAGIC VERSION "04000000 007d0000" MAGIC PING "00000000 01020304");
  assert_shows(text, "bitcoin.version=32000");
  assert_shows(text, "bitcoin.command=ping");
  text = show(MAGIC VERSION "04000000 a1b2c3d4 007d0000");
  assert_shows(text, "bitcoin.checksum=2712847316 bitcoin.version=32000");
}

static void acknowledgments(void **state) {
  (void)state;
  const char *text = show(MAGIC VERACK "00000000" MAGIC PING "00000000 01020304");
  assert_shows(text, "bitcoin.command=verack");
  assert_shows(text, "bitcoin.command=ping");
  text = show(MAGIC VERACK "00000000");
  assert_shows(text, "bitcoin.length=0");
  assert_null(strstr(text, "checksum"));
  assert_null(strchr(text, '!'));
  text = show(MAGIC VERACK "00000000 5df6e0e2");
  assert_shows(text, "bitcoin.checksum=1576460514");
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(versions),
      cmocka_unit_test(acknowledgments),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
