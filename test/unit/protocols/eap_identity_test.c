/* eap_identity_test.c - identities of 3GPP: what they begin with, and the networks in them. */
#include "text_visit.h"

enum { PPP = 9, HEX = 512 };

static const char *identity(const char *text) {
  static char hex[HEX];
  unsigned length = (unsigned)strlen(text) + 5;
  int used = snprintf(hex, sizeof hex, "ff03c227 0201%04x01", length);
  for (; *text; text++)
    used += snprintf(hex + used, sizeof hex - (size_t)used, "%02x", (unsigned char)*text);
  return visit(PPP, hex, "eap");
}

/* TS 23.003 sections 14.2 and 14.3. */
static void subscribers(void **state) {
  (void)state;
  assert_shows(identity("0311480123456789@wlan.mnc480.mcc311.3gppnetwork.org"),
               "eap.identity_prefix=48 "
               "eap.identity_rest=311480123456789@wlan.mnc480.mcc311.3gppnetwork.org "
               "eap.imsi=311480123456789 eap.mcc=311 eap.mnc=480 eap.realm_mnc=480 "
               "eap.realm_mcc=311");
  assert_shows(identity("6262011234567890@nai.epc.mnc001.mcc262.3gppnetwork.org"),
               "eap.imsi=262011234567890 eap.mcc=262 eap.mnc=1 eap.realm_mnc=1 eap.realm_mcc=262");
}

/* A pseudonym, a realm of another network, which does not tell how many digits there are, an
 * identity whose digits are none, and one of another realm. */
static void others(void **state) {
  (void)state;
  const char *text = identity("2someone@wlan.mnc480.mcc311.3gppnetwork.org");
  assert_shows(text, "eap.identity_prefix=50");
  assert_null(strstr(text, "imsi"));
  text = identity("0311480123456789@wlan.mnc001.mcc311.3gppnetwork.org");
  assert_shows(text, "eap.mcc=311 eap.realm_mnc=1");
  text = identity("031148012345678x@wlan.mnc480.mcc311.3gppnetwork.org");
  assert_shows(text, "eap.realm_mcc=311");
  assert_null(strstr(text, "imsi"));
  assert_null(strstr(identity("0311480123456789@example.org"), "prefix"));
  assert_null(strstr(identity("@3gppnetwork.org"), "prefix"));
  assert_null(strstr(identity("anonymous"), "prefix"));
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(subscribers),
      cmocka_unit_test(others),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
