/* pppoed.c - PPP over Ethernet, the discovery stage, RFC 2516 section 5, with the tags of RFC 4638,
 * RFC 4679 and RFC 5578. */
#include "protocols/layout.h"
#include "protocols/tunnel/pppoe.h"

enum {
  TAGS = NP_PPPOE_ROWS,
  TAG_TYPE,
  TAG_NAME,
  TAG_LENGTH,
  SERVICE_NAME,
  AC_NAME,
  HOST_UNIQ,
  AC_COOKIE,
  VENDOR_ID,
  VENDOR_DATA,
  LINE,
  LINE_TYPE,
  LINE_NAME,
  LINE_LENGTH,
  CIRCUIT_ID,
  REMOTE_ID,
#define XX(type, id, ...) id,
#include "protocols/tunnel/pppoed_line.def"
#undef XX
  DATA_LINK,
  ENCAPSULATION_1,
  ENCAPSULATION_2,
  LINE_DATA,
  FORWARD_CREDITS,
  BACKWARD_CREDITS,
  MAXIMUM_RATE_UNITS,
  CURRENT_RATE_UNITS,
  RECEIVE_ONLY,
  LINK_QUALITY,
  RESOURCES,
  LATENCY,
  CURRENT_RATE,
  MAXIMUM_RATE,
  SEQUENCE_NUMBER,
  CREDIT_SCALE,
  RELAY_SESSION_ID,
  HURL,
  MOTM,
  MAX_PAYLOAD,
  IP_ROUTE_ADD,
  SERVICE_NAME_ERROR,
  AC_SYSTEM_ERROR,
  GENERIC_ERROR,
  VALUE
};

enum { END_OF_LIST = 0, BROADBAND_FORUM = 3561 };

static const struct np_name tag_names[] = {
    {END_OF_LIST, "End-Of-List"},
    {0x0101, "Service-Name"},
    {0x0102, "AC-Name"},
    {0x0103, "Host-Uniq"},
    {0x0104, "AC-Cookie"},
    {0x0105, "Vendor-Specific"},
    {0x0106, "Credits"},
    {0x0107, "Metrics"},
    {0x0108, "Sequence Number"},
    {0x0109, "Credit Scale"},
    {0x0110, "Relay-Session-Id"},
    {0x0111, "HURL"},
    {0x0112, "MOTM"},
    {0x0120, "PPP-Max-Payload"},
    {0x0121, "IP Route Add"},
    {0x0201, "Service-Name-Error"},
    {0x0202, "AC-System-Error"},
    {0x0203, "Generic-Error"},
    {0, NULL},
};

static const struct np_name line_names[] = {
    {0x01, "Agent-Circuit-Id"},
    {0x02, "Agent-Remote-Id"},
    {0x81, "Actual-Data-Rate-Upstream"},
    {0x82, "Actual-Data-Rate-Downstream"},
    {0x83, "Minimum-Data-Rate-Upstream"},
    {0x84, "Minimum-Data-Rate-Downstream"},
    {0x85, "Attainable-Data-Rate-Upstream"},
    {0x86, "Attainable-Data-Rate-Downstream"},
    {0x87, "Maximum-Data-Rate-Upstream"},
    {0x88, "Maximum-Data-Rate-Downstream"},
    {0x89, "Minimum-Data-Rate-Upstream-Low-Power"},
    {0x8a, "Minimum-Data-Rate-Downstream-Low-Power"},
    {0x8b, "Maximum-Interleaving-Delay-Upstream"},
    {0x8c, "Actual-Interleaving-Delay-Upstream"},
    {0x8d, "Maximum-Interleaving-Delay-Downstream"},
    {0x8e, "Actual-Interleaving-Delay-Downstream"},
    {0x90, "Access-Loop-Encapsulation"},
    {0, NULL},
};

static const struct np_name rate_units[] = {
    {0, "kbit/s"}, {1, "Mbit/s"}, {2, "Gbit/s"}, {3, "Tbit/s"}, {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
#define XX(id, name, ...) [id] = {name, __VA_ARGS__},
#include "protocols/tunnel/pppoe.def"
#undef XX
  [TAGS]               = {"tags",             NP_VARIABLE, 0, NP_RECORD, NULL, "The tags, in packet order.", .flags = NP_MANY},
  [TAG_TYPE]           = {"tags.type",        NP_VARIABLE, 16, NP_HEX, "pppoed.tag", "Type of the tag.", .names = tag_names},
  [TAG_NAME]           = {"tags.type_name",   NP_VARIABLE, 0, NP_NAME, NULL, "Name of the type.", .names = tag_names},
  [TAG_LENGTH]         = {"tags.length",      NP_VARIABLE, 16, NP_UINT, "pppoed.tag_length", "Length of the value, in bytes."},
  [SERVICE_NAME]       = {"tags.service_name", NP_VARIABLE, 0, NP_STRING, "pppoed.tags.service_name", "Service that is offered, or asked for; any where empty."},
  [AC_NAME]            = {"tags.ac_name",     NP_VARIABLE, 0, NP_STRING, "pppoed.tags.ac_name", "Name of the access concentrator."},
  [HOST_UNIQ]          = {"tags.host_uniq",   NP_VARIABLE, 0, NP_BYTES, "pppoed.tags.host_uniq", "The host's, which answers repeat."},
  [AC_COOKIE]          = {"tags.ac_cookie",   NP_VARIABLE, 0, NP_BYTES, "pppoed.tags.ac_cookie", "The concentrator's, which requests repeat."},
  [VENDOR_ID]          = {"tags.vendor_id",   NP_VARIABLE, 32, NP_UINT, "pppoed.tags.vendor_id", "The vendor's private enterprise number."},
  [VENDOR_DATA]        = {"tags.vendor_data", NP_VARIABLE, 0, NP_BYTES, "pppoed.tags.vendor_unspecified", "What the vendor says."},
  [LINE]               = {"tags.line",        NP_VARIABLE, 0, NP_RECORD, NULL, "Broadband Forum: what is known of the line.", .flags = NP_MANY},
  [LINE_TYPE]          = {"tags.line.type",   NP_VARIABLE, 8, NP_HEX, NULL, "What is said.", .names = line_names},
  [LINE_NAME]          = {"tags.line.type_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of the type.", .names = line_names},
  [LINE_LENGTH]        = {"tags.line.length", NP_VARIABLE, 8, NP_UINT, "pppoed.tag_length_8", "Length of the value, in bytes."},
  [CIRCUIT_ID]         = {"tags.line.circuit_id", NP_VARIABLE, 0, NP_STRING, "pppoed.tags.circuit_id", "Port of the access node."},
  [REMOTE_ID]          = {"tags.line.remote_id", NP_VARIABLE, 0, NP_STRING, "pppoed.tags.remote_id", "Who is at the line's other end."},
#define XX(type, id, name, ...) [id] = {name, __VA_ARGS__},
#include "protocols/tunnel/pppoed_line.def"
#undef XX
  [DATA_LINK]          = {"tags.line.data_link", NP_VARIABLE, 8, NP_UINT, "pppoed.tags.access_loop_encap.data_link", "Access loop: 0 AAL5, 1 Ethernet."},
  [ENCAPSULATION_1]    = {"tags.line.encapsulation_1", NP_VARIABLE, 8, NP_UINT, "pppoed.tags.access_loop_encap.encap_1", "Access loop: tags of the Ethernet."},
  [ENCAPSULATION_2]    = {"tags.line.encapsulation_2", NP_VARIABLE, 8, NP_UINT, "pppoed.tags.access_loop_encap.encap_2", "Access loop: encapsulation over AAL5."},
  [LINE_DATA]          = {"tags.line.value",  NP_VARIABLE, 0, NP_BYTES, "pppoed.tag.unknown_data", "What has no row of its own."},
  [FORWARD_CREDITS]    = {"tags.forward_credits", NP_VARIABLE, 16, NP_UINT, "pppoed.tags.credits.fcn", "Forward credit notification."},
  [BACKWARD_CREDITS]   = {"tags.backward_credits", NP_VARIABLE, 16, NP_UINT, "pppoed.tags.credits.bcn", "Backward credit notification."},
  [MAXIMUM_RATE_UNITS] = {"tags.maximum_rate_units", NP_VARIABLE, 2, NP_UINT, NULL, "Metrics: unit of the maximum data rate.", .names = rate_units},
  [CURRENT_RATE_UNITS] = {"tags.current_rate_units", NP_VARIABLE, 2, NP_UINT, NULL, "Metrics: unit of the current data rate.", .names = rate_units},
  [RECEIVE_ONLY]       = {"tags.receive_only", NP_VARIABLE, 1, NP_FLAG, "pppoed.tags.metrics.r", "Metrics: the link only receives."},
  [LINK_QUALITY]       = {"tags.relative_link_quality", NP_VARIABLE, 8, NP_UINT, "pppoed.tags.metrics.rlq", "Metrics: quality of the link, in percent."},
  [RESOURCES]          = {"tags.resources",   NP_VARIABLE, 8, NP_UINT, "pppoed.tags.metrics.resource", "Metrics: resources that are left, in percent."},
  [LATENCY]            = {"tags.latency",     NP_VARIABLE, 16, NP_UINT, "pppoed.tags.metrics.latency", "Metrics: latency, in ms."},
  [CURRENT_RATE]       = {"tags.current_data_rate", NP_VARIABLE, 16, NP_UINT, "pppoed.tags.metrics.curr_drate", "Metrics: current data rate."},
  [MAXIMUM_RATE]       = {"tags.maximum_data_rate", NP_VARIABLE, 16, NP_UINT, "pppoed.tags.metrics.max_drate", "Metrics: maximum data rate."},
  [SEQUENCE_NUMBER]    = {"tags.sequence_number", NP_VARIABLE, 16, NP_HEX, "pppoed.tags.seq_num", "Number of the packet."},
  [CREDIT_SCALE]       = {"tags.credit_scale", NP_VARIABLE, 16, NP_UINT, "pppoed.tags.credit_scale", "Bytes that a credit is worth."},
  [RELAY_SESSION_ID]   = {"tags.relay_session_id", NP_VARIABLE, 0, NP_BYTES, "pppoed.tags.relay_session_id", "An agent's between host and concentrator."},
  [HURL]               = {"tags.hurl",        NP_VARIABLE, 0, NP_BYTES, "pppoed.tags.hurl", "Where the host should look."},
  [MOTM]               = {"tags.motm",        NP_VARIABLE, 0, NP_BYTES, "pppoed.tags.motm", "Message of the minute."},
  [MAX_PAYLOAD]        = {"tags.max_payload", NP_VARIABLE, 16, NP_UINT, NULL, "Longest PPP payload, in bytes, RFC 4638."},
  [IP_ROUTE_ADD]       = {"tags.ip_route_add", NP_VARIABLE, 0, NP_BYTES, "pppoed.tags.ip_route_add", "A route for the host."},
  [SERVICE_NAME_ERROR] = {"tags.service_name_error", NP_VARIABLE, 0, NP_STRING, "pppoed.tags.service_name_error", "The service is not to be had: why."},
  [AC_SYSTEM_ERROR]    = {"tags.ac_system_error", NP_VARIABLE, 0, NP_STRING, "pppoed.tags.ac_system_error", "The concentrator failed: why."},
  [GENERIC_ERROR]      = {"tags.generic_error", NP_VARIABLE, 0, NP_STRING, "pppoed.tags.generic_error", "Another error: which."},
  [VALUE]              = {"tags.value",       NP_VARIABLE, 0, NP_BYTES, "pppoed.tag.unknown_data", "Value of a tag that is not known."},
};
/* clang-format on */

enum { VENDOR = 1 };

static const struct np_layout layouts[] = {
    {0x0101, 0, {SERVICE_NAME}},
    {0x0102, 0, {AC_NAME}},
    {0x0103, 0, {HOST_UNIQ}},
    {0x0104, 0, {AC_COOKIE}},
    {0x0105, VENDOR, {0}},
    {0x0106, 0, {FORWARD_CREDITS, BACKWARD_CREDITS}},
    {0x0107,
     0,
     {NP_GAP(11), MAXIMUM_RATE_UNITS, CURRENT_RATE_UNITS, RECEIVE_ONLY, LINK_QUALITY, RESOURCES,
      LATENCY, CURRENT_RATE, MAXIMUM_RATE}},
    {0x0108, 0, {SEQUENCE_NUMBER}},
    {0x0109, 0, {CREDIT_SCALE}},
    {0x0110, 0, {RELAY_SESSION_ID}},
    {0x0111, 0, {HURL}},
    {0x0112, 0, {MOTM}},
    {0x0120, 0, {MAX_PAYLOAD}},
    {0x0121, 0, {IP_ROUTE_ADD}},
    {0x0201, 0, {SERVICE_NAME_ERROR}},
    {0x0202, 0, {AC_SYSTEM_ERROR}},
    {0x0203, 0, {GENERIC_ERROR}},
    {0, 0, {0}},
};

static const struct np_layout line_layouts[] = {
    {0x01, 0, {CIRCUIT_ID}},
    {0x02, 0, {REMOTE_ID}},
#define XX(type, id, ...) {type, 0, {id}},
#include "protocols/tunnel/pppoed_line.def"
#undef XX
    {0x90, 0, {DATA_LINK, ENCAPSULATION_1, ENCAPSULATION_2}},
    {0, 0, {0}},
};

static void dissect(struct np_dissector *d) {
  if (np_pppoe_end(d)) np_header_whole(d);
}

/* What a type's layout has of a value, and what is left of it. */
static void value(struct np_dissector *d, struct np_cursor *body, const struct np_layout *layout,
                  int rest) {
  if (layout) np_emit_layout(d, body, layout);
  np_emit_rest(d, body, &fields[rest]);
}

/* RFC 4679, section 3. */
static void vendor(struct np_dissector *d, struct np_cursor *c) {
  uint64_t id = np_emit(d, c, &fields[VENDOR_ID]);
  while (id == BROADBAND_FORUM && np_more(c)) {
    np_open(d, c, &fields[LINE]);
    uint64_t type = np_emit(d, c, &fields[LINE_TYPE]);
    uint64_t length = np_emit(d, c, &fields[LINE_LENGTH]);
    struct np_cursor body = np_split(d, c, &fields[LINE_LENGTH], length);
    if (np_more(&body)) value(d, &body, np_layout_of(line_layouts, type), LINE_DATA);
    np_close(d, &fields[LINE]);
  }
  np_emit_rest(d, c, &fields[VENDOR_DATA]);
}

/* False at the end of the list. */
static bool tag(struct np_dissector *d, struct np_cursor *list) {
  uint64_t type = np_emit(d, list, &fields[TAG_TYPE]);
  uint64_t length = np_emit(d, list, &fields[TAG_LENGTH]);
  if (!np_good(list)) return false;
  struct np_cursor body = np_split(d, list, &fields[TAG_LENGTH], length);
  const struct np_layout *layout = np_layout_of(layouts, type);
  if (!np_more(&body)) return type != END_OF_LIST;
  if (layout && layout->then)
    vendor(d, &body);
  else
    value(d, &body, layout, VALUE);
  return type != END_OF_LIST;
}

static void details(struct np_dissector *d) {
  struct np_cursor list = np_header_tail(d);
  bool more = true;
  while (more && np_more(&list)) {
    np_open(d, &list, &fields[TAGS]);
    more = tag(d, &list);
    np_close(d, &fields[TAGS]);
  }
}

const struct np_protocol np_pppoed = {
    .name = "pppoed",
    .title = "PPP over Ethernet, discovery",
    .spec = "RFC 2516",
    .group = "control",
    .wireshark = "pppoed",
    .bpf = "pppoed",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = NP_PPPOE_HEADER_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_ETHERTYPE, 0x8863}, {NP_TABLE_END, 0}},
    .summary = "PPPoE {code_name} {tags.service_name} {tags.ac_name}",
};
