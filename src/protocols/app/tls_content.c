/* tls_content.c - alerts and heartbeats, RFC 8446 section 6 and RFC 6520. */
#include "protocols/app/tls_content.h"

enum { ALERT_BYTES = 2, HEARTBEAT_HEAD = 3 };

static void encrypted(struct np_dissector *d, struct np_cursor *c) {
  np_emit_rest(d, c, np__tls_row(d, NP__TLS_ENCRYPTED));
}

static void alert(struct np_dissector *d, struct np_cursor *c, uint64_t length) {
  if (length != ALERT_BYTES) {
    encrypted(d, c);
    return;
  }
  np_emit(d, c, np__tls_row(d, NP__TLS_ALERT_LEVEL));
  np_emit(d, c, np__tls_row(d, NP__TLS_ALERT));
}

/* RFC 6520, section 4: one whose length does not fit is encrypted, or an attack. */
static void heartbeat(struct np_dissector *d, struct np_cursor *c, uint64_t length) {
  struct np_cursor peek = *c;
  uint64_t type = np_cursor_take(&peek, 8), payload = np_cursor_take(&peek, 16);
  if (type < 1 || type > 2 || length < HEARTBEAT_HEAD + payload) {
    encrypted(d, c);
    return;
  }
  np_emit(d, c, np__tls_row(d, NP__TLS_HEARTBEAT_TYPE));
  np_emit(d, c, np__tls_row(d, NP__TLS_HEARTBEAT_LENGTH));
  np_emit_bytes(d, c, np__tls_row(d, NP__TLS_HEARTBEAT), payload);
  np_emit_bytes(d, c, np__tls_row(d, NP__TLS_HEARTBEAT_PADDING), length - HEARTBEAT_HEAD - payload);
}

void np__tls_content(struct np_dissector *d, struct np_cursor *c, uint64_t type, uint64_t length) {
  np_emit_number(d, np__tls_row(d, NP__TLS_MESSAGE), type);
  if (type == NP__TLS_ALERT_RECORD)
    alert(d, c, length);
  else if (type == NP__TLS_HEARTBEAT_RECORD)
    heartbeat(d, c, length);
}
