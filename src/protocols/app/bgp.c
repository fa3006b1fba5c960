/* bgp.c - Border Gateway Protocol 4, RFC 4271: messages, capabilities (RFC 5492), notifications,
 * and route refreshes (RFC 2918). */
#include "protocols/app/bgp_attribute.h"

static const struct np_field *const rows = np__bgp_fields;

enum {
  PORT = 179,
  MARKER = 16,
  HEAD = 19,
  USUAL_MOST = 4096,
  MOST = 65535,
  LAST_TYPE = 5,
  LONG_PARAMETERS = 255,
  CAPABILITIES = 2
};

/* RFC 4271 section 4.1: a marker is 16 bytes of ones. Looked for from its end on, so that most
 * bytes of what is none are passed over. Of more ones behind other bytes the last are it: lengths
 * that begin with them are rare (RFC 8654). */
static bool find_marker(const struct np_dissector *d, uint32_t *at) {
  uint64_t byte = 0;
  uint32_t left = MARKER;
  *at = 0;
  while (left > 0 && np_look(d, (*at + left - 1) * 8, 8, &byte)) {
    if (byte == 0xff) {
      left--;
    } else {
      *at += left;
      left = MARKER;
    }
  }
  if (*at > 0)
    while (left == 0 && np_look(d, (*at + MARKER) * 8, 8, &byte) && byte == 0xff) ++*at;
  return left == 0 && np_look(d, (*at + HEAD - 1) * 8, 8, &byte);
}

/* What follows a message in the segment is the next one, where its length is one. In RFC 1771 a
 * marker could be other than ones, which proved who sent it. */
static bool follows_another(struct np_dissector *d) {
  uint64_t marker[2];
  if ((d->flags & NP_LAYER_SIBLING) == 0 || np_get(d, &rows[NP__BGP_LENGTH]) < HEAD) return false;
  np_look(d, 0, 64, &marker[0]);
  np_look(d, 64, 64, &marker[1]);
  if ((marker[0] & marker[1]) == UINT64_MAX) return true;
  const uint64_t type = np_get(d, &rows[NP__BGP_TYPE]);
  if (type == 0 || type > LAST_TYPE || np_get(d, &rows[NP__BGP_LENGTH]) > USUAL_MOST) return false;
  np_malformed(d, &rows[NP__BGP_MARKER], "is not all ones");
  return true;
}

/* A segment may begin with the rest of a message, which goes in front of the first whole one. */
static void dissect(struct np_dissector *d) {
  uint32_t rest = 0;
  uint64_t length;
  if (!follows_another(d) && !find_marker(d, &rest)) {
    np_refuse(d);
    return;
  }
  np_look(d, (rest + MARKER) * 8, 16, &length);
  np_next_pdu(d, length < HEAD ? 0 : rest + length);
  if (rest > 0) np_prefix(d, rest);
  if (length < HEAD) {
    np_malformed(d, &rows[NP__BGP_LENGTH], "shorter than the header");
    np_header_whole(d);
  } else {
    np_header(d, length);
  }
}

/* ---- OPEN ---- */

enum {
  OF_FAMILIES = 1,
  OF_NEXT_HOPS = 5,
  OF_BGPSEC = 7,
  OF_RESTARTS = 64,
  OF_NUMBERS = 65,
  OF_PATHS = 69,
  OF_NAMES = 73
};

/* A list of records of rows. */
static void records(struct np_dissector *d, struct np_cursor *c, unsigned record, unsigned last) {
  while (np_more(c)) {
    np_open(d, c, &rows[record]);
    np_emit_rows(d, c, &rows[record + 1], &rows[last]);
    np_close(d, &rows[record]);
  }
}

static void restart(struct np_dissector *d, struct np_cursor *c) {
  np_emit_over(d, c, &rows[NP__BGP_RESTART]);
  np_emit_rows(d, c, &rows[NP__BGP_RESTARTED], &rows[NP__BGP_RESTART_TIME]);
  records(d, c, NP__BGP_PRESERVED, NP__BGP_PRESERVED_FLAGS);
}

static void capability(struct np_dissector *d, struct np_cursor *c, uint64_t type) {
  if (type == OF_FAMILIES) {
    np_emit(d, c, &rows[NP__BGP_MP_AFI]);
    np_emit_bytes(d, c, &rows[NP__BGP_MP_RESERVED], 1);
    np_emit(d, c, &rows[NP__BGP_MP_SAFI]);
  } else if (type == OF_NEXT_HOPS) {
    records(d, c, NP__BGP_ENHANCED, NP__BGP_ENHANCED_NEXT);
  } else if (type == OF_BGPSEC) {
    np_emit_over(d, c, &rows[NP__BGP_SEC_FLAGS]);
    np_emit_rows(d, c, &rows[NP__BGP_SEC_VERSION], &rows[NP__BGP_SEC_AFI]);
  } else if (type == OF_RESTARTS) {
    restart(d, c);
  } else if (type == OF_NUMBERS) {
    np_emit(d, c, &rows[NP__BGP_FOUR_OCTETS]);
  } else if (type == OF_PATHS) {
    records(d, c, NP__BGP_PATHS, NP__BGP_PATHS_WAY);
  } else if (type == OF_NAMES) {
    np_emit_bytes(d, c, &rows[NP__BGP_HOST], np_emit(d, c, &rows[NP__BGP_HOST_LENGTH]));
    np_emit_bytes(d, c, &rows[NP__BGP_DOMAIN], np_emit(d, c, &rows[NP__BGP_DOMAIN_LENGTH]));
  }
  np_emit_rest(d, c, &rows[NP__BGP_CAPABILITY_DATA]);
}

static void capabilities(struct np_dissector *d, struct np_cursor *c) {
  while (np_more(c)) {
    np_open(d, c, &rows[NP__BGP_CAPABILITY]);
    uint64_t type = np_emit(d, c, &rows[NP__BGP_CAPABILITY_TYPE]);
    uint64_t length = np_emit(d, c, &rows[NP__BGP_CAPABILITY_LENGTH]);
    struct np_cursor part = np_split(d, c, &rows[NP__BGP_CAPABILITY_LENGTH], length);
    capability(d, &part, type);
    np_close(d, &rows[NP__BGP_CAPABILITY]);
  }
}

/* RFC 9072: longer ones begin with a type of 255, and a length of 16 bits. */
static struct np_cursor parameters_of(struct np_dissector *d, struct np_cursor *c, bool *are_long) {
  struct np_cursor peek;
  uint64_t length = np_emit(d, c, &rows[NP__BGP_OPTIONS_LENGTH]);
  peek = *c;
  *are_long = length > 0 && np_cursor_take(&peek, 8) == LONG_PARAMETERS && np_good(&peek);
  if (*are_long) {
    np_skip(d, c, 8);
    length = np_emit(d, c, &rows[NP__BGP_LONG_OPTIONS_LENGTH]);
  }
  return np_split(d, c, &rows[*are_long ? NP__BGP_LONG_OPTIONS_LENGTH : NP__BGP_OPTIONS_LENGTH],
                  length);
}

static void open_message(struct np_dissector *d, struct np_cursor *c) {
  bool are_long;
  np_emit_rows(d, c, &rows[NP__BGP_VERSION], &rows[NP__BGP_IDENTIFIER]);
  struct np_cursor list = parameters_of(d, c, &are_long);
  while (np_more(&list)) {
    np_open(d, &list, &rows[NP__BGP_PARAMETER]);
    uint64_t type = np_emit(d, &list, &rows[NP__BGP_PARAMETER_TYPE]);
    uint64_t length = np_emit_bits(d, &list, &rows[NP__BGP_PARAMETER_LENGTH], are_long ? 16 : 8);
    struct np_cursor part = np_split(d, &list, &rows[NP__BGP_PARAMETER_LENGTH], length);
    if (type != CAPABILITIES && np_more(&part))
      np_emit_rest(d, &part, &rows[type == 1 ? NP__BGP_AUTHENTICATION : NP__BGP_PARAMETER_DATA]);
    np_close(d, &rows[NP__BGP_PARAMETER]);
    if (type == CAPABILITIES) capabilities(d, &part);
  }
}

/* ---- Others ---- */

static void update(struct np_dissector *d, struct np_cursor *c) {
  uint64_t length = np_emit(d, c, &rows[NP__BGP_WITHDRAWN_LENGTH]);
  struct np_cursor part = np_split(d, c, &rows[NP__BGP_WITHDRAWN_LENGTH], length);
  np__bgp_prefixes(d, &part, NP__BGP_WITHDRAWN_BITS, NP__BGP_WITHDRAWN);
  length = np_emit(d, c, &rows[NP__BGP_ATTRIBUTES_LENGTH]);
  part = np_split(d, c, &rows[NP__BGP_ATTRIBUTES_LENGTH], length);
  np__bgp_attributes(d, &part);
  np__bgp_prefixes(d, c, NP__BGP_NLRI_BITS, NP__BGP_NLRI);
}

/* RFC 9003: of two of them an administrator says why. */
static void notification(struct np_dissector *d, struct np_cursor *c) {
  static const uint8_t minors[] = {NP__BGP_MINOR_OTHER,  NP__BGP_MINOR_HEADER,  NP__BGP_MINOR_OPEN,
                                   NP__BGP_MINOR_UPDATE, NP__BGP_MINOR_EXPIRED, NP__BGP_MINOR_STATE,
                                   NP__BGP_MINOR_CEASE};
  uint64_t major = np_emit(d, c, &rows[NP__BGP_MAJOR]);
  uint64_t minor = np_emit(d, c, &rows[minors[major < sizeof minors ? major : 0]]);
  if (major == 6 && (minor == 2 || minor == 4) && np_left(c) > 1)
    np_emit_bytes(d, c, &rows[NP__BGP_TEXT], np_emit(d, c, &rows[NP__BGP_TEXT_LENGTH]));
  np_emit_rest(d, c, &rows[NP__BGP_NOTIFY_DATA]);
}

static void refresh(struct np_dissector *d, struct np_cursor *c) {
  np_emit(d, c, &rows[NP__BGP_REFRESH_AFI]);
  np_emit(d, c, &rows[NP__BGP_REFRESH_SUBTYPE]);
  np_emit(d, c, &rows[NP__BGP_REFRESH_SAFI]);
  np_emit_rest(d, c, &rows[NP__BGP_REFRESH_DATA]);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  switch (np_get(d, &rows[NP__BGP_TYPE])) {
    case NP__BGP_OPEN:
      open_message(d, &c);
      break;
    case NP__BGP_UPDATE:
      update(d, &c);
      break;
    case NP__BGP_NOTIFICATION:
      notification(d, &c);
      break;
    case NP__BGP_ROUTE_REFRESH:
      refresh(d, &c);
      break;
    default:
      break;
  }
}

static uint32_t starts(const uint8_t *bytes, uint32_t size) {
  for (uint32_t i = 0; i < 16 && i < size; i++)
    if (bytes[i] != 0xff) return NP_STARTS_NOT;
  return size < 16 ? 16 : (uint32_t)NP_STARTS;
}

static const struct np_stream_rules stream = {
    .starts = starts, .framing = {HEAD, &np__bgp_fields[NP__BGP_LENGTH], 0, MOST}};

const struct np_protocol np_bgp = {
    .name = "bgp",
    .title = "Border Gateway Protocol",
    .spec = "RFC 4271",
    .group = "routing",
    .wireshark = "bgp",
    .fields = np__bgp_fields,
    NP_ROWS(np__bgp_fields),
    .header_bits = HEAD * 8,
    .refuses_short = true,
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds = (const struct np_bind[]){{NP_BY_TCP_PORT, PORT}, {NP_TABLE_END, 0}},
    .summary = "BGP {type_name} {my_as} {nlri} {withdrawn} {error_name} {cease_error_name}",
    .stream = &stream,
};
