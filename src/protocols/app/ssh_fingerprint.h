/* ssh_fingerprint.h - HASSH: of the lists of algorithms of an SSH client or server. */
#ifndef NP_PROTOCOLS_APP_SSH_FINGERPRINT_H
#define NP_PROTOCOLS_APP_SSH_FINGERPRINT_H

#include "protocols/protocol.h"

/* Emit the fingerprint where it is wanted; `lists` lies at the first of the ten lists of a KEXINIT.
 * `text` is the row of what it is made of, `text` + 1 that of the fingerprint. */
void np__ssh_fingerprint(struct np_dissector *d, struct np_cursor lists, bool is_server,
                         const struct np_field *text);

#endif
