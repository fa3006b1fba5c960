/* tls_names.h - names of TLS's numbers. */
#ifndef NP_PROTOCOLS_APP_TLS_NAMES_H
#define NP_PROTOCOLS_APP_TLS_NAMES_H

#include "protocols/protocol.h"

extern const struct np_name np_tls_message_names[];
extern const struct np_name np_tls_content_names[];
extern const struct np_name np_tls_level_names[];
extern const struct np_name np_tls_handshake_names[];
extern const struct np_name np_tls_version_names[];
extern const struct np_name np_tls_cipher_suite_names[];
extern const struct np_name np_tls_extension_names[];
extern const struct np_name np_tls_group_names[];
extern const struct np_name np_tls_signature_names[];
extern const struct np_name np_tls_alert_names[];
extern const struct np_name np_tls_srtp_names[];

#endif
