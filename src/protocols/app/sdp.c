/* sdp.c - Session Description Protocol, RFC 8866: lines of a letter and a value. */
#include "protocols/protocol.h"

enum {
  VERSION,
  ORIGIN,
  ORIGIN_USERNAME,
  ORIGIN_SESSION_ID,
  ORIGIN_VERSION,
  ORIGIN_NETWORK,
  ORIGIN_FAMILY,
  ORIGIN_ADDRESS,
  SESSION_NAME,
  SESSION_INFORMATION,
  URI,
  EMAIL,
  PHONE,
  CONNECTION,
  CONNECTION_NETWORK,
  CONNECTION_FAMILY,
  CONNECTION_ADDRESS,
  CONNECTION_TTL,
  CONNECTION_COUNT,
  BANDWIDTH,
  BANDWIDTH_TYPE,
  BANDWIDTH_VALUE,
  TIME,
  TIME_START,
  TIME_STOP,
  REPEAT,
  REPEAT_INTERVAL,
  REPEAT_DURATION,
  REPEAT_OFFSET,
  ZONES,
  KEY,
  KEY_TYPE,
  KEY_DATA,
  ATTRIBUTE,
  ATTRIBUTE_NAME,
  ATTRIBUTE_VALUE,
  OTHER,
  MEDIA,
  MEDIA_LINE,
  MEDIA_TYPE,
  MEDIA_PORT,
  MEDIA_PORT_COUNT,
  MEDIA_PROTOCOL,
  MEDIA_FORMAT,
  MEDIA_TITLE,
  MEDIA_CONNECTION,
  MEDIA_CONNECTION_NETWORK,
  MEDIA_CONNECTION_FAMILY,
  MEDIA_CONNECTION_ADDRESS,
  MEDIA_CONNECTION_TTL,
  MEDIA_CONNECTION_COUNT,
  MEDIA_BANDWIDTH,
  MEDIA_BANDWIDTH_TYPE,
  MEDIA_BANDWIDTH_VALUE,
  MEDIA_KEY,
  MEDIA_KEY_TYPE,
  MEDIA_KEY_DATA,
  MEDIA_ATTRIBUTE,
  MEDIA_ATTRIBUTE_NAME,
  MEDIA_ATTRIBUTE_VALUE,
  MEDIA_ENCODING,
  MEDIA_CLOCK_RATE
};

/* clang-format off */
static const struct np_field fields[] = {
  [VERSION]             = {"version",            NP_VARIABLE, 0, NP_STRING, "sdp.version", "Version of the protocol, 0."},
  [ORIGIN]              = {"origin_line",        NP_VARIABLE, 0, NP_STRING, "sdp.owner", "Who made the session, as a whole.", .flags = NP_HIDDEN},
  [ORIGIN_USERNAME]     = {"origin.username",    NP_VARIABLE, 0, NP_STRING, "sdp.owner.username", "The user's name; - where there is none."},
  [ORIGIN_SESSION_ID]   = {"origin.session_id",  NP_VARIABLE, 0, NP_STRING, "sdp.owner.sessionid", "Name of the session, a number."},
  [ORIGIN_VERSION]      = {"origin.version",     NP_VARIABLE, 0, NP_STRING, "sdp.owner.version", "Version of the description."},
  [ORIGIN_NETWORK]      = {"origin.network_type", NP_VARIABLE, 0, NP_STRING, "sdp.owner.network_type", "IN: the Internet."},
  [ORIGIN_FAMILY]       = {"origin.address_type", NP_VARIABLE, 0, NP_STRING, "sdp.owner.address_type", "IP4 or IP6."},
  [ORIGIN_ADDRESS]      = {"origin.address",     NP_VARIABLE, 0, NP_STRING, "sdp.owner.address", "Host on which the session was made."},
  [SESSION_NAME]        = {"session_name",       NP_VARIABLE, 0, NP_STRING, "sdp.session_name", "Name of the session for people."},
  [SESSION_INFORMATION] = {"information",        NP_VARIABLE, 0, NP_STRING, "sdp.session_info", "What the session is about."},
  [URI]                 = {"uri",                NP_VARIABLE, 0, NP_STRING, "sdp.uri", "Where more is told of the session."},
  [EMAIL]               = {"emails",             NP_VARIABLE, 0, NP_STRING, "sdp.email", "Address of who is responsible.", .flags = NP_MANY},
  [PHONE]               = {"phones",             NP_VARIABLE, 0, NP_STRING, "sdp.phone", "Phone number of who is responsible.", .flags = NP_MANY},
  [CONNECTION]          = {"connection_line",    NP_VARIABLE, 0, NP_STRING, "sdp.connection_info", "Where media are sent to, as a whole.", .flags = NP_HIDDEN},
  [CONNECTION_NETWORK]  = {"connection.network_type", NP_VARIABLE, 0, NP_STRING, "sdp.connection_info.network_type", "IN: the Internet."},
  [CONNECTION_FAMILY]   = {"connection.address_type", NP_VARIABLE, 0, NP_STRING, "sdp.connection_info.address_type", "IP4 or IP6."},
  [CONNECTION_ADDRESS]  = {"connection.address", NP_VARIABLE, 0, NP_STRING, "sdp.connection_info.address", "Address that media are sent to."},
  [CONNECTION_TTL]      = {"connection.ttl",     NP_VARIABLE, 0, NP_STRING, "sdp.connection_info.ttl", "Time to live of a multicast."},
  [CONNECTION_COUNT]    = {"connection.count",   NP_VARIABLE, 0, NP_STRING, "sdp.connection_info.num_addr", "Number of addresses of a multicast."},
  [BANDWIDTH]           = {"bandwidth_lines",    NP_VARIABLE, 0, NP_STRING, "sdp.bandwidth", "Bandwidth of the session, as a whole.", .flags = NP_MANY | NP_HIDDEN},
  [BANDWIDTH_TYPE]      = {"bandwidth.type",     NP_VARIABLE, 0, NP_STRING, "sdp.bandwidth.modifier", "What the number means, such as AS."},
  [BANDWIDTH_VALUE]     = {"bandwidth.value",    NP_VARIABLE, 0, NP_STRING, "sdp.bandwidth.value", "Bandwidth, in kilobits a second as a rule."},
  [TIME]                = {"time_lines",         NP_VARIABLE, 0, NP_STRING, "sdp.time", "When the session is, as a whole.", .flags = NP_MANY | NP_HIDDEN},
  [TIME_START]          = {"time.start",         NP_VARIABLE, 0, NP_STRING, "sdp.time.start", "When the session begins, in seconds since 1900; 0: at once."},
  [TIME_STOP]           = {"time.stop",          NP_VARIABLE, 0, NP_STRING, "sdp.time.stop", "When it ends; 0: never."},
  [REPEAT]              = {"repeat_lines",       NP_VARIABLE, 0, NP_STRING, "sdp.repeat_time", "When the session is repeated, as a whole.", .flags = NP_MANY | NP_HIDDEN},
  [REPEAT_INTERVAL]     = {"repeat.interval",    NP_VARIABLE, 0, NP_STRING, "sdp.repeat_time.interval", "Time from one to the next, in seconds or with a unit."},
  [REPEAT_DURATION]     = {"repeat.duration",    NP_VARIABLE, 0, NP_STRING, "sdp.repeat_time.duration", "How long each is."},
  [REPEAT_OFFSET]       = {"repeat.offsets",     NP_VARIABLE, 0, NP_STRING, "sdp.repeat_time.offset", "When each begins, from the session's start.", .flags = NP_MANY},
  [ZONES]               = {"time_zones",         NP_VARIABLE, 0, NP_STRING, "sdp.timezone", "When clocks are changed, and by how much."},
  [KEY]                 = {"key_line",           NP_VARIABLE, 0, NP_STRING, "sdp.encryption_key", "Key of the media, as a whole.", .flags = NP_HIDDEN},
  [KEY_TYPE]            = {"key.method",         NP_VARIABLE, 0, NP_STRING, "sdp.encryption_key.type", "How the key is told."},
  [KEY_DATA]            = {"key.data",           NP_VARIABLE, 0, NP_STRING, "sdp.encryption_key.data", "The key, or where it is."},
  [ATTRIBUTE]           = {"attributes",         NP_VARIABLE, 0, NP_STRING, "sdp.session_attr", "Attributes of the session.", .flags = NP_MANY},
  [ATTRIBUTE_NAME]      = {"attribute_names",    NP_VARIABLE, 0, NP_STRING, "sdp.session_attr.field", "Names of those that have a value.", .flags = NP_MANY | NP_HIDDEN},
  [ATTRIBUTE_VALUE]     = {"attribute_values",   NP_VARIABLE, 0, NP_STRING, "sdp.session_attr.value", "Their values.", .flags = NP_MANY | NP_HIDDEN},
  [OTHER]               = {"other",              NP_VARIABLE, 0, NP_STRING, NULL, "A line of no known letter.", .flags = NP_MANY},
  [MEDIA]               = {"media_descriptions",             NP_VARIABLE, 0, NP_RECORD, NULL, "Media of the session.", .flags = NP_MANY},
  [MEDIA_LINE]          = {"media_descriptions.line",         NP_VARIABLE, 0, NP_STRING, "sdp.media", "The medium's line as a whole.", .flags = NP_HIDDEN},
  [MEDIA_TYPE]          = {"media_descriptions.type",         NP_VARIABLE, 0, NP_STRING, "sdp.media.media", "Kind of medium, such as audio."},
  [MEDIA_PORT]          = {"media_descriptions.port",         NP_VARIABLE, 16, NP_UINT,  "sdp.media.port", "Port that it is sent to."},
  [MEDIA_PORT_COUNT]    = {"media_descriptions.port_count",   NP_VARIABLE, 0, NP_STRING, "sdp.media.portcount", "Number of ports."},
  [MEDIA_PROTOCOL]      = {"media_descriptions.protocol",     NP_VARIABLE, 0, NP_STRING, "sdp.media.proto", "Transport, such as RTP/AVP."},
  [MEDIA_FORMAT]        = {"media_descriptions.formats",      NP_VARIABLE, 0, NP_STRING, NULL, "Formats; in RTP numbers of payload types.", .flags = NP_MANY},
  [MEDIA_TITLE]         = {"media_descriptions.title",        NP_VARIABLE, 0, NP_STRING, "sdp.media_title", "What the medium is about."},
  [MEDIA_CONNECTION]    = {"media_descriptions.connection_line", NP_VARIABLE, 0, NP_STRING, "sdp.connection_info", "Where it is sent to, as a whole.", .flags = NP_HIDDEN},
  [MEDIA_CONNECTION_NETWORK] = {"media_descriptions.connection.network_type", NP_VARIABLE, 0, NP_STRING, "sdp.connection_info.network_type", "IN: the Internet."},
  [MEDIA_CONNECTION_FAMILY]  = {"media_descriptions.connection.address_type", NP_VARIABLE, 0, NP_STRING, "sdp.connection_info.address_type", "IP4 or IP6."},
  [MEDIA_CONNECTION_ADDRESS] = {"media_descriptions.connection.address", NP_VARIABLE, 0, NP_STRING, "sdp.connection_info.address", "Address that it is sent to."},
  [MEDIA_CONNECTION_TTL]     = {"media_descriptions.connection.ttl", NP_VARIABLE, 0, NP_STRING, "sdp.connection_info.ttl", "Time to live of a multicast."},
  [MEDIA_CONNECTION_COUNT]   = {"media_descriptions.connection.count", NP_VARIABLE, 0, NP_STRING, "sdp.connection_info.num_addr", "Number of addresses of a multicast."},
  [MEDIA_BANDWIDTH]     = {"media_descriptions.bandwidth_line", NP_VARIABLE, 0, NP_STRING, "sdp.bandwidth", "Its bandwidth, as a whole.", .flags = NP_HIDDEN},
  [MEDIA_BANDWIDTH_TYPE]  = {"media_descriptions.bandwidth.type", NP_VARIABLE, 0, NP_STRING, "sdp.bandwidth.modifier", "What the number means, such as AS."},
  [MEDIA_BANDWIDTH_VALUE] = {"media_descriptions.bandwidth.value", NP_VARIABLE, 0, NP_STRING, "sdp.bandwidth.value", "Bandwidth, in kilobits a second as a rule."},
  [MEDIA_KEY]           = {"media_descriptions.key_line",     NP_VARIABLE, 0, NP_STRING, "sdp.encryption_key", "Its key, as a whole.", .flags = NP_HIDDEN},
  [MEDIA_KEY_TYPE]      = {"media_descriptions.key.method",   NP_VARIABLE, 0, NP_STRING, "sdp.encryption_key.type", "How the key is told."},
  [MEDIA_KEY_DATA]      = {"media_descriptions.key.data",     NP_VARIABLE, 0, NP_STRING, "sdp.encryption_key.data", "The key, or where it is."},
  [MEDIA_ATTRIBUTE]     = {"media_descriptions.attributes",   NP_VARIABLE, 0, NP_STRING, "sdp.media_attr", "Attributes of the medium.", .flags = NP_MANY},
  [MEDIA_ATTRIBUTE_NAME]  = {"media_descriptions.attribute_names", NP_VARIABLE, 0, NP_STRING, "sdp.media_attribute.field", "Names of those that have a value.", .flags = NP_MANY | NP_HIDDEN},
  [MEDIA_ATTRIBUTE_VALUE] = {"media_descriptions.attribute_values", NP_VARIABLE, 0, NP_STRING, "sdp.media_attribute.value", "Their values.", .flags = NP_MANY | NP_HIDDEN},
  [MEDIA_ENCODING]      = {"media_descriptions.encodings",    NP_VARIABLE, 0, NP_STRING, "sdp.mime.type", "Names of payload types that rtpmap tells.", .flags = NP_MANY},
  [MEDIA_CLOCK_RATE]    = {"media_descriptions.clock_rates",  NP_VARIABLE, 0, NP_STRING, "sdp.sample_rate", "Their clock rates, in Hz.", .flags = NP_MANY},
};
/* clang-format on */

/* How the value of a line is made up. */
enum form {
  PLAIN,      /* one row */
  WORDS,      /* a row a word */
  ADDRESS,    /* a row a word, the last one with parts between slashes */
  TWO,        /* a row before the colon, one behind it */
  WORDS_MANY, /* a row a word, and the last one for all the others */
  ATTRIBUTE_OF_MEDIA
};

/* A line of a letter: its row, its parts' rows behind that, and how many of them are words. */
struct kind {
  char letter;
  enum form form;
  uint8_t words;
  uint16_t row;
};

static const struct kind of_session[] = {
    {'v', PLAIN, 0, VERSION},
    {'o', WORDS, 6, ORIGIN},
    {'s', PLAIN, 0, SESSION_NAME},
    {'i', PLAIN, 0, SESSION_INFORMATION},
    {'u', PLAIN, 0, URI},
    {'e', PLAIN, 0, EMAIL},
    {'p', PLAIN, 0, PHONE},
    {'c', ADDRESS, 3, CONNECTION},
    {'b', TWO, 0, BANDWIDTH},
    {'t', WORDS, 2, TIME},
    {'r', WORDS_MANY, 3, REPEAT},
    {'z', PLAIN, 0, ZONES},
    {'k', TWO, 0, KEY},
    {'a', TWO, 0, ATTRIBUTE},
    {0, PLAIN, 0, OTHER},
};

static const struct kind of_media[] = {
    {'i', PLAIN, 0, MEDIA_TITLE},
    {'c', ADDRESS, 3, MEDIA_CONNECTION},
    {'b', TWO, 0, MEDIA_BANDWIDTH},
    {'k', TWO, 0, MEDIA_KEY},
    {'a', ATTRIBUTE_OF_MEDIA, 0, MEDIA_ATTRIBUTE},
    {0, PLAIN, 0, OTHER},
};

static void emit(struct np_dissector *d, const struct np_cursor *part, unsigned row) {
  np_emit_part(d, part, &fields[row]);
}

/* RFC 8866, section 5.7: an address, its time to live, which IPv6 has none of, and how many there
 * are. */
static void address(struct np_dissector *d, struct np_cursor *word, unsigned row, bool is_ip6) {
  struct np_cursor part;
  for (unsigned i = 0; i < 3 && np_more(word); i++) {
    np_take_until(word, '/', &part);
    emit(d, &part, row + i);
    if (is_ip6 && i == 0) i++;
  }
}

static void words(struct np_dissector *d, const struct kind *kind, struct np_cursor *value) {
  bool is_ip6 = false;
  for (unsigned at = 1; at <= kind->words && np_more(value); at++) {
    struct np_cursor word = np_take_word(value);
    if (kind->form == ADDRESS && at == kind->words)
      address(d, &word, kind->row + at, is_ip6);
    else
      emit(d, &word, kind->row + at);
    is_ip6 = np_text_is(&word, "IP6");
  }
  while (kind->form == WORDS_MANY && np_more(value)) {
    struct np_cursor word = np_take_word(value);
    emit(d, &word, kind->row + kind->words);
  }
}

/* RFC 8866, section 6.6: payload type, then encoding and clock rate. */
static void rtpmap(struct np_dissector *d, struct np_cursor *value) {
  struct np_cursor part;
  np_take_word(value);
  np_take_until(value, '/', &part);
  emit(d, &part, MEDIA_ENCODING);
  np_take_until(value, '/', &part);
  emit(d, &part, MEDIA_CLOCK_RATE);
}

static void two(struct np_dissector *d, const struct kind *kind, struct np_cursor *value) {
  struct np_cursor name;
  bool has_value = np_take_until(value, ':', &name);
  if (!has_value) return;
  emit(d, &name, kind->row + 1);
  emit(d, value, kind->row + 2);
  if (kind->form == ATTRIBUTE_OF_MEDIA && np_text_is(&name, "rtpmap")) rtpmap(d, value);
}

static void show(struct np_dissector *d, const struct kind *kind, struct np_cursor value) {
  emit(d, &value, kind->row);
  if (kind->form == TWO || kind->form == ATTRIBUTE_OF_MEDIA)
    two(d, kind, &value);
  else if (kind->form != PLAIN)
    words(d, kind, &value);
}

/* RFC 8866, section 5.14. */
static void media(struct np_dissector *d, struct np_cursor value) {
  struct np_cursor word, part;
  emit(d, &value, MEDIA_LINE);
  word = np_take_word(&value);
  emit(d, &word, MEDIA_TYPE);
  word = np_take_word(&value);
  np_take_until(&word, '/', &part);
  if (np_more(&value) || !np_is_part(d)) np_emit_digits(d, &part, 10, &fields[MEDIA_PORT]);
  emit(d, &word, MEDIA_PORT_COUNT);
  word = np_take_word(&value);
  emit(d, &word, MEDIA_PROTOCOL);
  while (np_more(&value)) {
    word = np_take_word(&value);
    emit(d, &word, MEDIA_FORMAT);
  }
}

/* The next line's letter, and its value; 0 where it has none. */
static char take_line(struct np_cursor *c, struct np_cursor *value) {
  struct np_cursor line;
  np_take_line(c, value);
  line = *value;
  if (np_left(value) < 2) return 0;
  char letter = (char)np_cursor_take(&line, 8);
  if (np_cursor_take(&line, 8) != '=') return 0;
  *value = line;
  return letter;
}

static void dissect(struct np_dissector *d) {
  struct np_cursor c = np_rest(d), value;
  np_header_whole_unless(d, !take_line(&c, &value));
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_rest(d), value;
  bool in_media = false;
  while (np_more(&c)) {
    char letter = take_line(&c, &value);
    if (letter == 'm') {
      if (in_media) np_close(d, &fields[MEDIA]);
      in_media = true;
      np_open(d, &value, &fields[MEDIA]);
      media(d, value);
      continue;
    }
    const struct kind *kind = in_media ? of_media : of_session;
    while (kind->letter && kind->letter != letter) kind++;
    show(d, kind, value);
  }
  if (in_media) np_close(d, &fields[MEDIA]);
}

const struct np_protocol np_sdp = {
    .name = "sdp",
    .title = "Session Description Protocol",
    .spec = "RFC 8866",
    .group = "voice",
    .wireshark = "sdp",
    .fields = fields,
    NP_ROWS(fields),
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds =
        (const struct np_bind[]){{NP_BY_MEDIA_TYPE, .key = "application/sdp"}, {NP_TABLE_END, 0}},
    .summary =
        "SDP {session_name} {media_descriptions.type} {connection.address} "
        "{media_descriptions.port}",
};
