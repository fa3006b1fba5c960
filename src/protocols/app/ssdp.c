/* ssdp.c - Simple Service Discovery Protocol of UPnP: messages of HTTP in datagrams. */
#include "protocols/app/http_message.h"

enum {
  FIRST = NP__HTTP_FULL_URI + 1,
  HOST = FIRST,
  MAN,
  MX,
  ST,
  USN,
  NT,
  NTS,
  CACHE_CONTROL,
  LOCATION,
  SERVER,
  USER_AGENT,
  DATE,
  CONTENT_LENGTH_TEXT,
  CONTENT_LENGTH,
  PAYLOAD_OFFSET,
  PAYLOAD_LENGTH,
  PAYLOAD
};

/* clang-format off */
static const struct np_field fields[] = {
#define XX(id, ...) [NP__HTTP_##id] = {__VA_ARGS__},
#include "protocols/app/http_rows.def"
#undef XX
  [HOST]           = {"host",          NP_VARIABLE, 0, NP_STRING, "http.host", "Multicast address and port of the protocol."},
  [MAN]            = {"man",           NP_VARIABLE, 0, NP_STRING, NULL, "\"ssdp:discover\" in a search."},
  [MX]             = {"mx",            NP_VARIABLE, 32, NP_UINT,  NULL, "Most time that a response may wait, in seconds."},
  [ST]             = {"st",            NP_VARIABLE, 0, NP_STRING, NULL, "What is searched, or was found."},
  [USN]            = {"usn",           NP_VARIABLE, 0, NP_STRING, NULL, "Unique name of the service."},
  [NT]             = {"nt",            NP_VARIABLE, 0, NP_STRING, NULL, "What the notification is about."},
  [NTS]            = {"nts",           NP_VARIABLE, 0, NP_STRING, NULL, "Kind of the notification, such as ssdp:alive."},
  [CACHE_CONTROL]  = {"cache_control", NP_VARIABLE, 0, NP_STRING, "http.cache_control", "How long the advertisement is valid."},
  [LOCATION]       = {"location",      NP_VARIABLE, 0, NP_STRING, "http.location", "URL of the device's description."},
  [SERVER]         = {"server",        NP_VARIABLE, 0, NP_STRING, "http.server", "System, UPnP version and product of the device."},
  [USER_AGENT]     = {"user_agent",    NP_VARIABLE, 0, NP_STRING, "http.user_agent", "System, UPnP version and product of who searches."},
  [DATE]           = {"date",          NP_VARIABLE, 0, NP_STRING, "http.date", "When the response was made."},
  [CONTENT_LENGTH_TEXT] = {"content_length_text", NP_VARIABLE, 0, NP_STRING, "http.content_length_header", "Length of the body as the header has it.", .flags = NP_HIDDEN},
  [CONTENT_LENGTH] = {"content_length", NP_VARIABLE, 64, NP_UINT, "http.content_length", "Length of the body, in bytes."},
  [PAYLOAD_OFFSET] = {"body_offset", NP_COMPUTED, 32, NP_PAYLOAD_OFFSET, NULL, "Where the body begins, in bytes from the packet's start.", .flags = NP_HIDDEN},
  [PAYLOAD_LENGTH] = {"body_length", NP_COMPUTED, 32, NP_PAYLOAD_LENGTH, NULL, "Length of the body, in bytes, captured or not.", .flags = NP_HIDDEN},
  [PAYLOAD]        = {"body",       NP_COMPUTED, 0, NP_PAYLOAD, NULL, "The body, as far as it was captured."},
};
/* clang-format on */

static const struct np_keyword headers[] = {
    {"host", HOST},
    {"man", MAN},
    {"mx", MX},
    {"st", ST},
    {"usn", USN},
    {"nt", NT},
    {"nts", NTS},
    {"cache-control", CACHE_CONTROL},
    {"location", LOCATION},
    {"server", SERVER},
    {"user-agent", USER_AGENT},
    {"date", DATE},
    {"content-length", CONTENT_LENGTH_TEXT},
    {NULL, 0},
};

/* A datagram is one message (UPnP Device Architecture, section 1.1.2). */
static void dissect(struct np_dissector *d) {
  struct np_cursor c = np_rest(d);
  struct np_message_start start;
  struct np_message_head head;
  if (!np_http_read_start(&c, &start)) {
    np_refuse(d);
    return;
  }
  np_message_read(&c, false, &head);
  np_header(d, np_declared_length(d) - np_left(&c));
  if (!head.is_encoded) np_next_text(d, NP_BY_MEDIA_TYPE, &head.media_type);
}

static void parts(struct np_dissector *d, unsigned row, const struct np_header_line *header) {
  if (row == CONTENT_LENGTH_TEXT && !header->goes_on)
    np_message_number(d, &header->value, &fields[CONTENT_LENGTH]);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_rest(d);
  np_http_show_head(d, &c, headers, parts);
}

const struct np_protocol np_ssdp = {
    .name = "ssdp",
    .title = "Simple Service Discovery Protocol",
    .spec = "UPnP Device Architecture 2.0",
    .group = "web",
    .wireshark = "ssdp",
    .fields = fields,
    NP_ROWS(fields),
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .has_rest = true,
    .binds = (const struct np_bind[]){{NP_BY_UDP_PORT, 1900}, {NP_TABLE_END, 0}},
    .summary = "SSDP {request.method} {nts} {nt} {response.status_code} {st} {location}",
};
