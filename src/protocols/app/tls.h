/* tls.h - what the files of TLS share: rows, names, and the parts of messages. */
#ifndef NP_PROTOCOLS_APP_TLS_H
#define NP_PROTOCOLS_APP_TLS_H

#include "protocols/protocol.h"

/* Rows of the one table, np_tls.fields. */
enum np__tls_row {
  NP__TLS_IS_SSL2,
  NP__TLS_CONTENT_TYPE,
  NP__TLS_RECORD_VERSION,
  NP__TLS_RECORD_LENGTH,
  NP__TLS_SSL2_LENGTH,
  NP__TLS_PARTIAL,
  NP__TLS_MESSAGE,
  NP__TLS_MESSAGE_NAME,
  NP__TLS_HELLO_VERSION,
  NP__TLS_HELLO_VERSION_NAME,
  NP__TLS_ALERT_LEVEL,
  NP__TLS_ALERT_LEVEL_NAME,
  NP__TLS_ALERT,
  NP__TLS_ALERT_NAME,
  NP__TLS_HEARTBEAT_TYPE,
  NP__TLS_HEARTBEAT_LENGTH,
  NP__TLS_HEARTBEAT,
  NP__TLS_HEARTBEAT_PADDING,
  NP__TLS_APPLICATION_DATA,
  NP__TLS_ENCRYPTED,
#define XX(id, ...) NP__TLS_##id,
#include "protocols/app/tls.def"
#include "protocols/app/tls_extension.def"
#undef XX
  NP__TLS_PAYLOAD_OFFSET,
  NP__TLS_PAYLOAD_LENGTH,
  NP__TLS_PAYLOAD
};

enum np__tls_handshake {
  NP__TLS_HELLO_REQUEST = 0,
  NP__TLS_CLIENT_HELLO = 1,
  NP__TLS_SERVER_HELLO = 2,
  NP__TLS_NEW_SESSION_TICKET = 4,
  NP__TLS_HELLO_RETRY_REQUEST = 6,
  NP__TLS_ENCRYPTED_EXTENSIONS = 8,
  NP__TLS_CERTIFICATE = 11,
  NP__TLS_SERVER_KEY_EXCHANGE = 12,
  NP__TLS_CERTIFICATE_REQUEST = 13,
  NP__TLS_SERVER_HELLO_DONE = 14,
  NP__TLS_CERTIFICATE_VERIFY = 15,
  NP__TLS_CLIENT_KEY_EXCHANGE = 16,
  NP__TLS_CERTIFICATE_STATUS = 22
};

enum { NP__TLS_1_2 = 0x0303, NP__TLS_HANDSHAKE_MESSAGES = 256 };

extern const struct np_name np_tls_message_names[];
extern const struct np_name np_tls_handshake_names[];
extern const struct np_name np_tls_version_names[];
extern const struct np_name np_tls_cipher_suite_names[];
extern const struct np_name np_tls_extension_names[];
extern const struct np_name np_tls_group_names[];
extern const struct np_name np_tls_signature_names[];
extern const struct np_name np_tls_alert_names[];

static inline const struct np_field *np__tls_row(const struct np_dissector *d, unsigned at) {
  return &d->protocol->fields[at];
}

/* Emit the handshake messages of a record up to the cursor's end; the record has `length` bytes. */
void np__tls_handshake(struct np_dissector *d, struct np_cursor *c, uint64_t length);

/* Emit the bodies of hellos, and that of SSL 2. */
void np__tls_client_hello(struct np_dissector *d, struct np_cursor *c);
void np__tls_server_hello(struct np_dissector *d, struct np_cursor *c);
void np__tls_ssl2_hello(struct np_dissector *d, struct np_cursor *c);

/* Emit the length of extensions and these, where there are any. Returns the highest version among
 * them, 0 where there is none. */
uint64_t np__tls_extensions(struct np_dissector *d, struct np_cursor *c, uint64_t message);

/* Emit a list's length. Returns the part that it declares. */
struct np_cursor np__tls_list(struct np_dissector *d, struct np_cursor *c, unsigned length);

/* Emit a list: its length, then numbers up to there. */
void np__tls_numbers(struct np_dissector *d, struct np_cursor *c, unsigned length, unsigned item);

/* Emit signature algorithms: their list's length, then each with the halves that TLS 1.2 reads. The
 * rows stand one behind another, with that of names between where the first one has names. */
void np__tls_algorithms(struct np_dissector *d, struct np_cursor *c, unsigned length,
                        unsigned algorithm, unsigned hash, unsigned key);

/* Emit a length, and so many bytes as a row. */
void np__tls_vector(struct np_dissector *d, struct np_cursor *c, unsigned length, unsigned bytes);

/* Emit a list of vectors: its length, then vectors up to there. */
void np__tls_vectors(struct np_dissector *d, struct np_cursor *c, unsigned list, unsigned length,
                     unsigned bytes);

#endif
