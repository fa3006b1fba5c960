/* dropbox.c - discovery of other clients of Dropbox on a LAN: a text of JSON, as they send it. */
#include "protocols/protocol.h"

enum { TEXT, ANNOUNCEMENT };

/* clang-format off */
static const struct np_field fields[] = {
  [TEXT]         = {"text",         NP_VARIABLE, 0, NP_STRING, "db-lsp.text", "What is said, where it is no JSON."},
  [ANNOUNCEMENT] = {"announcement", NP_VARIABLE, 0, NP_STRING, NULL, "What a client says of itself: JSON."},
};
/* clang-format on */

enum { PORT = 17500 };

static void dissect(struct np_dissector *d) {
  np_header_whole(d);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_rest(d);
  uint64_t first;
  np_look(d, 0, 8, &first);
  np_emit_rest(d, &c, &fields[first == '{' ? ANNOUNCEMENT : TEXT]);
}

const struct np_protocol np_dropbox = {
    .name = "dropbox",
    .title = "Dropbox LAN sync Discovery Protocol",
    .spec = "as clients of Dropbox send it",
    .group = "discovery",
    .wireshark = "db-lsp-disc",
    .fields = fields,
    NP_ROWS(fields),
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds = (const struct np_bind[]){{NP_BY_UDP_PORT, PORT}, {NP_TABLE_END, 0}},
    .summary = "Dropbox {announcement}",
};
