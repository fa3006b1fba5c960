/* http_test.c - where messages begin and end in a segment, and what is none. */
#include "text_visit.h"

static const char *http(const char *text) {
  return visit_tcp(80, text, "http");
}

static void lines_of_a_request(void **state) {
  (void)state;
  const char *text = http("GET /a?b&c=d HTTP/1.1\r\nHOST:x\r\nContent-Length: 12\r\n\r\n");
  assert_shows(text, "http.request.method=GET http.request.target=/a?b&c=d http.request.path=/a");
  assert_shows(text,
               "http.request.query=b&c=d http.request.parameters=b http.request.parameters=c=d");
  assert_shows(text,
               "http.request.version=HTTP/1.1 http.request.full_uri=http://x/a?b&c=d http.headers{ "
               "http.headers.name=HOST");
  assert_shows(text, "http.headers.value=x } http.request.header_line=HOST:x http.host=x");
  assert_shows(text, "http.content_length_text=12 http.content_length=12");
  assert_null(strchr(text, '!'));
  assert_null(strstr(http("GET /all-path HTTP/1.1\r\n\r\n"), "http.request.path"));
  assert_null(strstr(http("GET /all-path? HTTP/1.1\r\n\r\n"), "http.request.path"));
}

static void what_is_no_message_is_refused(void **state) {
  (void)state;
  static const char *const none[] = {"continued body",
                                     "GETX /",
                                     "HTTP/1.1 abc\r\n",
                                     "HTTP/1.1 2000 OK\r\n",
                                     "a b c\r\n",
                                     "move along, please\r\n",
                                     "move along",
                                     "Get /",
                                     "POST foo bar\r\n",
                                     "POST /\r\n",
                                     "GET / HTTQ/1.1\r\n",
                                     "\r\n",
                                     "GET",
                                     " "};
  for (size_t i = 0; i < sizeof none / sizeof *none; i++)
    assert_null(strstr(visit_tcp(80, none[i], NULL), "http."));
  assert_shows(http("FOO / HTTP/1.1\r\n\r\n"), "http.request.method=FOO");
  assert_shows(http("GET /\r\n"), "http.request.target=/"); /* RFC 1945, section 4.1 */
  assert_shows(http("GET /begins"), "http.request.target=/begins");
  assert_shows(http("POST /begins"), "http.request.target=/begins");
  assert_shows(http("GET /a b HTTP/1.1\r\n\r\n"), "http.request.version=b HTTP/1.1");
}

static void full_uri(void **state) {
  (void)state;
  assert_shows(http("GET /a HTTP/1.1\r\nA: b\r\nHost: x:8\r\n\r\n"),
               "http.request.full_uri=http://x:8/a");
  assert_shows(http("GET http://y/a HTTP/1.1\r\nHost: x\r\n\r\n"),
               "http.request.full_uri=http://y/a");
  assert_null(strstr(http("GET /a HTTP/1.1\r\nA: b\r\n\r\n"), "full_uri"));
  assert_shows(http("GET https://y/a HTTP/1.1\r\nHost: x\r\n\r\n"),
               "http.request.full_uri=https://y/a");
  assert_shows(http("CONNECT y:443 HTTP/1.1\r\nHost: y:443\r\n\r\n"),
               "http.request.full_uri=y:443");
  static char text[4096] = "GET /";
  memset(text + 5, 'a', 2050);
  strcpy(text + 2055, " HTTP/1.1\r\nHost: x\r\n\r\n");
  assert_null(strstr(http(text), "full_uri"));
}

static unsigned count(const char *text, const char *item) {
  unsigned found = 0;
  for (; (text = strstr(text, item)); text++) found++;
  return found;
}

static void messages_side_by_side(void **state) {
  (void)state;
  const char *text = http(
      "POST /1 HTTP/1.1\r\nContent-Length: 3\r\n\r\nabcGET /2 HTTP/1.1\r\n\r\nGET /3 HTTP/1.1\r\n");
  assert_int_equal(count(text, "http.request.method="), 3);
  assert_shows(text, "http.body=616263");
  assert_null(strchr(text, '!'));
  /* No body, whatever the length says (RFC 9112, section 6.3). */
  text = http(
      "HTTP/1.1 304 Not Modified\r\nContent-Length: 9\r\n\r\nHTTP/1.1 204 No Content\r\n\r\n"
      "HTTP/1.1 100 Continue\r\n\r\n");
  assert_int_equal(count(text, "http.response.status_code="), 3);
  /* Without a length a response's body ends with the connection. */
  text = http("HTTP/1.1 200 OK\r\n\r\nHTTP/1.1 200 OK\r\n\r\n");
  assert_int_equal(count(text, "http.response.status_code="), 1);
}

static void chunks(void **state) {
  (void)state;
  const char *text = http(
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n"
      "2;x=y\r\nab\r\n0\r\nA: b\r\n\r\nHTTP/1.1 200 OK\r\n\r\n");
  assert_shows(text,
               "http.chunks{ http.chunks.size=2 http.chunks.extension=x=y http.chunks.data=6162");
  assert_shows(text, "http.chunks.size=0 } http.trailer=A: b");
  assert_int_equal(count(text, "http.response.status_code="), 2);
  text = http("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\nab");
  assert_shows(text, "http.chunks.size=255 http.chunks.data=6162 }");
  assert_null(strchr(text, '!'));
  text = http("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\nab");
  assert_null(strstr(text, "http.chunks{"));
  assert_shows(text, "!malformed:http.chunks.size");
  text = http("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nffffffffffff\r\nab");
  assert_shows(text, "http.chunks.data=6162");
}

static void the_last_chunk(void **state) {
  (void)state;
  const char *text = http(
      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n"
      "1\r\na\r\n000\r\nA: b\r\n\r\nHTTP/1.1 200 OK\r\n\r\n");
  assert_shows(text, "http.chunks.size=0 } http.trailer=A: b");
  assert_int_equal(count(text, "http.response.status_code="), 2);
  text = http("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n100000000\r\na");
  assert_shows(text, "!malformed:http.chunks.size");
  assert_null(strstr(text, "http.chunks.size=0"));
}

/* RFC 9112, section 6.3: a coding that is not chunked ends with the connection. */
static void coded_up_to_the_end(void **state) {
  (void)state;
  const char *text = visit_tcp(80,
                               "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\nContent-Length: "
                               "2\r\nContent-Type: application/json\r\n\r\n{}HTTP/1.1 200 OK\r\n",
                               NULL);
  assert_int_equal(count(text, "http.response.status_code="), 1);
  assert_null(strstr(text, "json.text"));
  text = visit_tcp(80,
                   "HTTP/1.1 200 OK\r\nTransfer-Encoding: identity\r\nContent-Length: "
                   "2\r\nContent-Type: application/json\r\n\r\n{}",
                   NULL);
  assert_shows(text, "json.text={}");
}

/* Names of one letter are SIP's. */
static void short_names(void **state) {
  (void)state;
  const char *text =
      http("POST / HTTP/1.1\r\nContent-Length: 1\r\nl: 9\r\n\r\naGET / HTTP/1.1\r\n\r\n");
  assert_int_equal(count(text, "http.request.method="), 2);
}

/* A thousand messages, headers and chunks: layers and time stay within their limits. */
static void many(void **state) {
  (void)state;
  static char text[1 << 14];
  size_t used = 0;
  for (int i = 0; i < 800; i++) used += (size_t)sprintf(text + used, "GET / HTTP/1.1\r\n\r\n");
  assert_non_null(strstr(http(text), "!limit:http"));
  used = (size_t)sprintf(text, "GET / HTTP/1.1\r\n");
  for (int i = 0; i < 400; i++) used += (size_t)sprintf(text + used, "a: b\r\n");
  assert_int_equal(count(http(text), "http.headers{"), 400);
  used = (size_t)sprintf(text, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
  for (int i = 0; i < 300; i++) used += (size_t)sprintf(text + used, "1\r\na\r\n");
  assert_int_equal(count(http(text), "http.chunks{"), 300);
}

static void cut_in_a_header(void **state) {
  (void)state;
  static struct visit v = {.protocol = NP_NO_PROTOCOL};
  const char *text = "GET / HTTP/1.1\r\nHost: example";
  visit_cut(&v, TEXT_VISIT_RAW, text_packet(TEXT_VISIT_TCP, 80, text, strlen(text)), 100);
  assert_shows(v.text, "http.request.method=GET");
  text = http("GET / HTTP/1.1\r\nContent-Length: 12");
  assert_shows(text, "http.content_length_text=12");
  assert_null(strstr(text, "http.content_length="));
  assert_null(strchr(http("GET / HTTP/1.1\r\nContent-Length:"), '!'));
  assert_shows(http("GET / HTTP/1.1\r\nCookie: a=b; c="), "http.cookie_pairs=a=b");
  assert_null(strstr(http("HTTP/1.1 20"), "status_code="));
  assert_shows(http("HTTP/1.1 200 O"), "http.response.status_code=200");
}

static void folded_behind_the_colon(void **state) {
  (void)state;
  const char *text = http(
      "POST / HTTP/1.1\r\nHost:\r\n x\r\nContent-Length:\r\n\t1\r\n\r\naGET / HTTP/1.1\r\n\r\n");
  assert_shows(text, "http.content_length_text=1 http.content_length=1");
  assert_shows(text, "http.request.full_uri=http://x/");
  assert_int_equal(count(text, "http.request.method="), 2);
}

/* RFC 4559: a message of NTLMSSP in base 64. */
static void tokens(void **state) {
  (void)state;
  const char *text = http(
      "GET / HTTP/1.1\r\nAuthorization: NTLM "
      "TlRMTVNTUAABAAAABoIIAAAAAAAAAAAAAAAAAAAAAAA=\r\n\r\n");
  assert_shows(text, "http.ntlm.signature=NTLMSSP http.ntlm.message_type=1");
  assert_shows(text, "http.ntlm.flags=557574");
  assert_shows(text, "http.ntlm.flags.request_target=1");
  assert_null(strchr(text, '!'));
  assert_shows(http("HTTP/1.1 401 No\r\nwww-authenticate: negotiate  "
                    "TlRMTVNTUAABAAAABoIIAA, Basic realm=x\r\n\r\n"),
               "http.ntlm.flags=557574");
}

/* What ends in another packet is there as far as it goes, and no note tells of it. */
static void tokens_in_part(void **state) {
  (void)state;
  const char *text = http("GET / HTTP/1.1\r\nAuthorization: NTLM TlRMTVNTUAABAAAABoIIAAA");
  assert_shows(text, "http.ntlm.flags=557574");
  assert_null(strchr(text, '!'));
  text = http(
      "GET / HTTP/1.1\r\nAuthorization: NTLM TlRMTVNTUAABAAAAB4IAAAcABwAoAAAAAAAAAAAAAAA=\r\n\r\n");
  assert_shows(text, "!malformed:http.ntlm.calling_domain");
}

static void what_is_no_token(void **state) {
  (void)state;
  static const char *const none[] = {
      "NTLM", "NTLM TlRMTVNTUAAEAAAA", "NTLM TlRMTVNTUAABAAA",
      "Basic TlRMTVNTUAABAAAABoIIAA==", "Negotiate YGAGBisGAQUFAg=="};
  for (size_t i = 0; i < sizeof none / sizeof *none; i++) {
    char request[128];
    snprintf(request, sizeof request, "GET / HTTP/1.1\r\nAuthorization: %s\r\n\r\n", none[i]);
    const char *text = http(request);
    assert_null(strstr(text, "ntlm."));
    assert_null(strchr(text, '!'));
  }
}

int main(void) {
  const struct CMUnitTest tests[] = {
      cmocka_unit_test(lines_of_a_request),
      cmocka_unit_test(full_uri),
      cmocka_unit_test(what_is_no_message_is_refused),
      cmocka_unit_test(messages_side_by_side),
      cmocka_unit_test(chunks),
      cmocka_unit_test(many),
      cmocka_unit_test(cut_in_a_header),
      cmocka_unit_test(folded_behind_the_colon),
      cmocka_unit_test(the_last_chunk),
      cmocka_unit_test(coded_up_to_the_end),
      cmocka_unit_test(short_names),
      cmocka_unit_test(tokens),
      cmocka_unit_test(tokens_in_part),
      cmocka_unit_test(what_is_no_token),
  };
  return cmocka_run_group_tests(tests, NULL, NULL);
}
