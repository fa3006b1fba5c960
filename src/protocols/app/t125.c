/* t125.c - Multipoint Communication Service, ITU-T T.125, as Remote Desktop Protocol has it behind
 * ISO 8073: which PDU it is, who sends it, and in which channel. */
#include "protocols/protocol.h"

enum {
  CONNECT,
  CONNECT_NAME,
  CHOICE,
  CHOICE_NAME,
  REASON,
  REASON_NAME,
  RESULT,
  RESULT_NAME,
  INITIATOR,
  REQUESTED,
  CHANNEL,
  PRIORITY,
  BEGINS,
  ENDS,
  DATA
};

enum choice {
  ERECT = 1,
  DISCONNECT = 8,
  ATTACH = 10,
  ATTACH_CONFIRM,
  JOIN = 14,
  JOIN_CONFIRM,
  SEND = 25,
  SEND_INDICATION
};

/* Section 7, part 4. */
static const struct np_name connect_names[] = {{101, "connect initial"},
                                               {102, "connect response"},
                                               {103, "connect additional"},
                                               {104, "connect result"},
                                               {0, NULL}};
/* Section 7, part 6. */
static const struct np_name choice_names[] = {
    {ERECT, "erect domain request"},
    {DISCONNECT, "disconnect provider ultimatum"},
    {ATTACH, "attach user request"},
    {ATTACH_CONFIRM, "attach user confirm"},
    {JOIN, "channel join request"},
    {JOIN_CONFIRM, "channel join confirm"},
    {SEND, "send data request"},
    {SEND_INDICATION, "send data indication"},
    {0, NULL},
};
static const struct np_name reason_names[] = {{0, "domain disconnected"}, {1, "provider initiated"},
                                              {2, "token purged"},        {3, "user requested"},
                                              {4, "channel purged"},      {0, NULL}};
static const struct np_name result_names[] = {
    {0, "successful"},
    {1, "domain merging"},
    {2, "domain not hierarchical"},
    {3, "no such channel"},
    {4, "no such domain"},
    {5, "no such user"},
    {6, "not admitted"},
    {7, "other user id"},
    {8, "parameters unacceptable"},
    {9, "token not available"},
    {10, "token not possessed"},
    {11, "too many channels"},
    {12, "too many tokens"},
    {13, "too many users"},
    {14, "unspecified failure"},
    {15, "user rejected"},
    {0, NULL},
};

/* clang-format off */
static const struct np_field fields[] = {
  [CONNECT] = {"connect", NP_VARIABLE, 8, NP_UINT, "t125.ConnectMCSPDU", "PDU of a connection's beginning.", .names = connect_names},
  [CONNECT_NAME] = {"connect_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of that.", .names = connect_names},
  [CHOICE] = {"pdu", NP_VARIABLE, 6, NP_UINT, "t124.DomainMCSPDU", "PDU of a domain.", .names = choice_names},
  [CHOICE_NAME] = {"pdu_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of that.", .names = choice_names},
  [REASON] = {"reason", NP_VARIABLE, 3, NP_UINT, "t124.reason", "Why the connection ends.", .names = reason_names},
  [REASON_NAME] = {"reason_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of that.", .names = reason_names},
  [RESULT] = {"result", NP_VARIABLE, 4, NP_UINT, "t124.result", "What became of the request.", .names = result_names},
  [RESULT_NAME] = {"result_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of that.", .names = result_names},
  [INITIATOR] = {"initiator", NP_VARIABLE, 16, NP_UINT, "t124.initiator", "User who sends it; 1001 are to be added."},
  [REQUESTED] = {"requested", NP_VARIABLE, 16, NP_UINT, "t124.requested", "Channel that was asked for."},
  [CHANNEL] = {"channel", NP_VARIABLE, 16, NP_UINT, "t124.channelId", "Channel."},
  [PRIORITY] = {"priority", NP_VARIABLE, 2, NP_UINT, "t124.dataPriority", "0 is the highest."},
  [BEGINS] = {"begins", NP_VARIABLE, 1, NP_FLAG, NULL, "The data begin with this PDU."},
  [ENDS] = {"ends", NP_VARIABLE, 1, NP_FLAG, NULL, "The data end with it."},
  [DATA] = {"data", NP_VARIABLE, 0, NP_BYTES, NULL, "Data of the user, or what has no rows."},
};
/* clang-format on */

enum { APPLICATION = 0x7f, DATA_TPDU = 15, FIRST_CONNECT = 101, LAST_CONNECT = 104 };

static void dissect(struct np_dissector *d) {
  uint64_t first = 0, tag = 0;
  bool is_connect = np_look(d, 0, 8, &first) && first == APPLICATION;
  bool is_none = is_connect ? np_look(d, 8, 8, &tag) && (tag < FIRST_CONNECT || tag > LAST_CONNECT)
                            : !np_name_of(choice_names, first >> 2);
  np_header_whole_unless(d, is_none);
}

/* Part 7: the PER of ITU-T X.691, aligned: a length of one byte, or of two after a bit. */
static void user_data(struct np_dissector *d, struct np_cursor *c) {
  uint64_t length = np_take(d, c, &fields[DATA], 8);
  if (length & 0x80) length = (length & 0x3f) << 8 | np_take(d, c, &fields[DATA], 8);
  np_emit_bytes(d, c, &fields[DATA], length);
  np_finish(d, c, &fields[DATA]);
}

static void send(struct np_dissector *d, struct np_cursor *c) {
  np_skip(d, c, 2);
  np_emit(d, c, &fields[INITIATOR]);
  np_emit(d, c, &fields[CHANNEL]);
  np_emit_rows(d, c, &fields[PRIORITY], &fields[ENDS]);
  np_skip(d, c, 4);
  if (np_good(c)) user_data(d, c);
}

/* A bit tells whether what is optional is there; the result has four, and the rest are none. */
static void confirm(struct np_dissector *d, struct np_cursor *c, bool is_join) {
  uint64_t has_more = np_take(d, c, &fields[CHOICE], 1);
  np_emit_rows(d, c, &fields[RESULT], &fields[RESULT_NAME]);
  np_skip(d, c, 5);
  if (is_join) np_emit_rows(d, c, &fields[INITIATOR], &fields[REQUESTED]);
  if (has_more) np_emit(d, c, &fields[is_join ? CHANNEL : INITIATOR]);
}

static void domain(struct np_dissector *d, struct np_cursor *c) {
  switch (np_emit(d, c, &fields[CHOICE])) {
    case SEND:
    case SEND_INDICATION:
      send(d, c);
      return;
    case DISCONNECT:
      np_emit(d, c, &fields[REASON]);
      np_skip(d, c, 7);
      break;
    case ATTACH_CONFIRM:
      confirm(d, c, false);
      break;
    case JOIN_CONFIRM:
      confirm(d, c, true);
      break;
    case JOIN:
      np_skip(d, c, 2);
      np_emit(d, c, &fields[INITIATOR]);
      np_emit(d, c, &fields[CHANNEL]);
      break;
    default:
      np_skip(d, c, 2);
      break;
  }
  np_emit_rest(d, c, &fields[DATA]);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_rest(d), ahead = c;
  if (np_cursor_take(&ahead, 8) == APPLICATION) {
    np_skip(d, &c, 8);
    np_emit(d, &c, &fields[CONNECT]);
    np_emit_rest(d, &c, &fields[DATA]);
  } else {
    domain(d, &c);
  }
}

/* What begins with the choice, whatever its last two bits are. */
#define BIND(choice) \
  { NP_BY_COTP, DATA_TPDU << 8 | (choice) << 2, DATA_TPDU << 8 | (choice) << 2 | 3, NULL }

const struct np_protocol np_t125 = {
    .name = "t125",
    .title = "Multipoint Communication Service",
    .spec = "ITU-T T.125",
    .group = "remote",
    .wireshark = "t125",
    .fields = fields,
    NP_ROWS(fields),
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds = (const struct np_bind[]){{NP_BY_COTP, DATA_TPDU << 8 | APPLICATION, 0, NULL},
                                      BIND(ERECT),
                                      BIND(DISCONNECT),
                                      BIND(ATTACH),
                                      BIND(ATTACH_CONFIRM),
                                      BIND(JOIN),
                                      BIND(JOIN_CONFIRM),
                                      BIND(SEND),
                                      BIND(SEND_INDICATION),
                                      {NP_TABLE_END, 0}},
    .summary = "T.125 {connect_name}{pdu_name} {channel}",
};
