/* ntlmssp_message.h - messages of NTLMSSP, [MS-NLMP] section 2.2.1: in layers of their own, and in
 * headers of HTTP (RFC 4559). */
#ifndef NP_PROTOCOLS_APP_NTLMSSP_MESSAGE_H
#define NP_PROTOCOLS_APP_NTLMSSP_MESSAGE_H

#include "protocols/protocol.h"

/* Rows of messages. A table that has them writes the first three itself, whose place differs. */
enum np__ntlmssp_row {
  NP__NTLMSSP_SIGNATURE,
  NP__NTLMSSP_TYPE,
  NP__NTLMSSP_TYPE_NAME,
#define XX(id, ...) NP__NTLMSSP_##id,
#include "protocols/app/ntlmssp_row.def"
#undef XX
#define XX(id, ...) NP__NTLMSSP_TARGET_INFO_##id,
#include "protocols/app/ntlmssp_pair.def"
#undef XX
#define XX(id, ...) NP__NTLMSSP_ANSWER_##id,
#include "protocols/app/ntlmssp_pair.def"
#undef XX
  NP__NTLMSSP_ROWS
};

enum { NP__NTLMSSP_HEAD = 12 /* bytes of signature and type */ };

extern const struct np_name np_ntlmssp_type_names[], np_ntlmssp_pair_names[];

/* Do these begin a message: its signature, as a number, and a type that there is? */
bool np__ntlmssp_is_one(uint64_t signature, uint64_t type);

/* Emit what is behind the head of a message of this type; `rows` are those of the enumeration. */
void np__ntlmssp_emit(struct np_dissector *d, struct np_cursor behind, uint64_t type,
                      const struct np_field *rows);

#endif
