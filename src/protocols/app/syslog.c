/* syslog.c - The Syslog Protocol, RFC 5424, and the BSD one, RFC 3164. */
#include "protocols/protocol.h"

enum {
  PRIORITY,
  FACILITY,
  FACILITY_NAME,
  SEVERITY,
  SEVERITY_NAME,
  MESSAGE,
  VERSION,
  TIMESTAMP,
  BSD_TIMESTAMP,
  HOSTNAME,
  APPLICATION,
  PROCESS,
  TAG,
  MESSAGE_ID,
  STRUCTURED
};

/* RFC 5424, section 6.2.1. */
static const struct np_name facility_names[] = {
    {0, "kern"},      {1, "user"},    {2, "mail"},    {3, "daemon"},  {4, "auth"},
    {5, "syslog"},    {6, "lpr"},     {7, "news"},    {8, "uucp"},    {9, "cron"},
    {10, "authpriv"}, {11, "ftp"},    {12, "ntp"},    {13, "audit"},  {14, "alert"},
    {15, "clock"},    {16, "local0"}, {17, "local1"}, {18, "local2"}, {19, "local3"},
    {20, "local4"},   {21, "local5"}, {22, "local6"}, {23, "local7"}, {0, NULL},
};

static const struct np_name severity_names[] = {
    {0, "emerg"},  {1, "alert"}, {2, "crit"},  {3, "err"}, {4, "warning"},
    {5, "notice"}, {6, "info"},  {7, "debug"}, {0, NULL},
};

/* clang-format off */
static const struct np_field fields[] = {
  [PRIORITY]      = {"priority",        NP_VARIABLE, 8, NP_UINT,   NULL, "Facility and severity in one number.", .flags = NP_HIDDEN},
  [FACILITY]      = {"facility",        NP_VARIABLE, 8, NP_UINT,   "syslog.facility", "What the message is from.", .names = facility_names},
  [FACILITY_NAME] = {"facility_name",   NP_VARIABLE, 0, NP_NAME,   NULL, "Name of the facility.", .names = facility_names},
  [SEVERITY]      = {"severity",        NP_VARIABLE, 8, NP_UINT,   "syslog.level", "How bad it is; 0 is the worst.", .names = severity_names},
  [SEVERITY_NAME] = {"severity_name",   NP_VARIABLE, 0, NP_NAME,   NULL, "Name of the severity.", .names = severity_names},
  [MESSAGE]       = {"message",         NP_VARIABLE, 0, NP_STRING, "syslog.msg", "All that stands behind the priority."},
  [VERSION]       = {"version",         NP_VARIABLE, 0, NP_STRING, "syslog.version", "Version of the protocol, 1."},
  [TIMESTAMP]     = {"timestamp",       NP_VARIABLE, 0, NP_STRING, NULL, "When the message was made, as RFC 3339 writes it."},
  [BSD_TIMESTAMP] = {"bsd_timestamp",   NP_VARIABLE, 0, NP_STRING, "syslog.timestamp_rfc3164", "When the message was made, without a year."},
  [HOSTNAME]      = {"hostname",        NP_VARIABLE, 0, NP_STRING, "syslog.hostname", "Who made the message."},
  [APPLICATION]   = {"application",     NP_VARIABLE, 0, NP_STRING, "syslog.appname", "The application."},
  [PROCESS]       = {"process_id",      NP_VARIABLE, 0, NP_STRING, "syslog.procid", "Its process."},
  [TAG]           = {"tag",             NP_VARIABLE, 0, NP_STRING, "syslog.procid", "What made the message, in the older form."},
  [MESSAGE_ID]    = {"message_id",      NP_VARIABLE, 0, NP_STRING, NULL, "Kind of the message."},
  [STRUCTURED]    = {"structured_data", NP_VARIABLE, 0, NP_STRING, NULL, "Structured data, and the text behind."},
};
/* clang-format on */

enum { PRIORITY_MOST = 191, BSD_TIME = 15 };

/* RFC 5424, section 6.2.1: a number in brackets. */
static bool read_priority(struct np_cursor *c, struct np_cursor *number, uint64_t *priority) {
  if (!np_text_begins(c, "<")) return false;
  np_take_part(c, 1);
  struct np_cursor rest = *c;
  bool has_end = np_take_until(&rest, '>', number);
  if (!has_end || !np_text_number(number, 10, priority) || *priority > PRIORITY_MOST) return false;
  *c = rest;
  return true;
}

static void dissect(struct np_dissector *d) {
  struct np_cursor c = np_rest(d), number;
  uint64_t priority;
  np_header_whole_unless(d, !read_priority(&c, &number, &priority));
}

/* RFC 5424, section 6: words, then the rest. */
static void modern(struct np_dissector *d, struct np_cursor c) {
  static const unsigned rows[] = {VERSION, TIMESTAMP, HOSTNAME, APPLICATION, PROCESS, MESSAGE_ID};
  for (size_t i = 0; i < sizeof rows / sizeof *rows && np_more(&c); i++) {
    struct np_cursor word = np_take_word(&c);
    np_emit_part(d, &word, &fields[rows[i]]);
  }
  np_emit_part(d, &c, &fields[STRUCTURED]);
}

/* RFC 3164, section 4.1.2: `Mmm dd hh:mm:ss host tag:`. */
static bool is_bsd_time(struct np_cursor time) {
  static const struct np_keyword months[] = {
      {"Jan", 0}, {"Feb", 0}, {"Mar", 0}, {"Apr", 0}, {"May", 0}, {"Jun", 0}, {"Jul", 0},
      {"Aug", 0}, {"Sep", 0}, {"Oct", 0}, {"Nov", 0}, {"Dec", 0}, {NULL, 0}};
  struct np_cursor word = np_take_word(&time);
  return np_keyword_find(months, &word) != NULL;
}

static void bsd(struct np_dissector *d, struct np_cursor c) {
  struct np_cursor time = np_take_part(&c, BSD_TIME);
  if (np_left(&time) < BSD_TIME || !is_bsd_time(time)) return;
  np_emit_part(d, &time, &fields[BSD_TIMESTAMP]);
  np_trim(&c);
  struct np_cursor word = np_take_word(&c);
  np_emit_part(d, &word, &fields[HOSTNAME]);
  struct np_cursor tag = np_take_word(&c);
  np_take_until(&tag, ':', &word);
  np_take_until(&word, '[', &tag);
  np_emit_part(d, &tag, &fields[TAG]);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_rest(d), number, message;
  uint64_t priority = 0;
  read_priority(&c, &number, &priority);
  np_emit_number_at(d, &number, &fields[PRIORITY], priority);
  np_emit_number_at(d, &number, &fields[FACILITY], priority >> 3);
  np_emit_number_at(d, &number, &fields[SEVERITY], priority & 7);
  np_take_until(&c, '\0', &message); /* some end with it, though RFC 3164 has none */
  np_emit_part(d, &message, &fields[MESSAGE]);
  if (np_text_begins(&message, "1 "))
    modern(d, message);
  else
    bsd(d, message);
}

const struct np_protocol np_syslog = {
    .name = "syslog",
    .title = "Syslog",
    .spec = "RFC 5424",
    .group = "management",
    .wireshark = "syslog",
    .fields = fields,
    NP_ROWS(fields),
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds = (const struct np_bind[]){{NP_BY_UDP_PORT, 514}, {NP_TABLE_END, 0}},
    .summary = "Syslog {facility}.{severity} {message}",
};
