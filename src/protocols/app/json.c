/* json.c - JavaScript Object Notation, RFC 8259: the body of a message, as a text. */
#include "protocols/protocol.h"

enum { TEXT };

/* clang-format off */
static const struct np_field fields[] = {
  [TEXT] = {"text", NP_VARIABLE, 0, NP_STRING, NULL, "The text, as far as the packet has it."},
};
/* clang-format on */

static void dissect(struct np_dissector *d) {
  np_header_whole(d);
}

static void details(struct np_dissector *d) {
  const struct np_cursor c = np_rest(d);
  np_emit_part(d, &c, &fields[TEXT]);
}

const struct np_protocol np_json = {
    .name = "json",
    .title = "JavaScript Object Notation",
    .spec = "RFC 8259",
    .group = "web",
    .wireshark = "json",
    .fields = fields,
    NP_ROWS(fields),
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds = (const struct np_bind[]){{NP_BY_MEDIA_TYPE, .key = "application/json"},
                                      {NP_BY_MEDIA_TYPE, .key = "application/json-rpc"},
                                      {NP_BY_MEDIA_TYPE, .key = "application/jsonrequest"},
                                      {NP_BY_MEDIA_TYPE, .key = "application/problem+json"},
                                      {NP_TABLE_END, 0}},
    .summary = "JSON {text}",
};
