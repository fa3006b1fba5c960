/* rtsp.c - Real Time Streaming Protocol, RFC 2326 and RFC 7826: messages, and data between them. */
#include "protocols/app/message_head.h"

enum {
  REQUEST,
  METHOD,
  URL,
  RESPONSE,
  STATUS,
  HEADER,
  HEADER_NAME,
  HEADER_VALUE,
  CSEQ,
  SESSION,
  TRANSPORT,
  USER_AGENT,
  SERVER,
  CONTENT_TYPE,
  CONTENT_LENGTH,
  MAGIC,
  CHANNEL,
  LENGTH,
  PAYLOAD_OFFSET,
  PAYLOAD_LENGTH,
  PAYLOAD
};

/* clang-format off */
static const struct np_field fields[] = {
  [REQUEST]        = {"request.line",   NP_VARIABLE, 0, NP_STRING, "rtsp.request", "The request line as a whole.", .flags = NP_HIDDEN},
  [METHOD]         = {"request.method", NP_VARIABLE, 0, NP_STRING, "rtsp.method", "What is asked for."},
  [URL]            = {"request.url",    NP_VARIABLE, 0, NP_STRING, "rtsp.url", "The presentation, or a stream of it."},
  [RESPONSE]       = {"response.line",  NP_VARIABLE, 0, NP_STRING, "rtsp.response", "The status line as a whole."},
  [STATUS]         = {"response.status_code", NP_VARIABLE, 32, NP_UINT, "rtsp.status", "What became of the request."},
  [HEADER]         = {"headers",        NP_VARIABLE, 0, NP_RECORD, NULL, "Headers, in their order.", .flags = NP_MANY},
  [HEADER_NAME]    = {"headers.name",   NP_VARIABLE, 0, NP_STRING, NULL, "Name of the header."},
  [HEADER_VALUE]   = {"headers.value",  NP_VARIABLE, 0, NP_STRING, NULL, "Value of the header, without blanks around it."},
  [CSEQ]           = {"cseq",           NP_VARIABLE, 32, NP_UINT,  NULL, "Number of the request."},
  [SESSION]        = {"session",        NP_VARIABLE, 0, NP_STRING, "rtsp.session", "Name of the session."},
  [TRANSPORT]      = {"transport",      NP_VARIABLE, 0, NP_STRING, "rtsp.transport", "How media are sent, and to which ports."},
  [USER_AGENT]     = {"user_agent",     NP_VARIABLE, 0, NP_STRING, NULL, "The client's software."},
  [SERVER]         = {"server",         NP_VARIABLE, 0, NP_STRING, NULL, "The server's software."},
  [CONTENT_TYPE]   = {"content_type",   NP_VARIABLE, 0, NP_STRING, "rtsp.content-type", "Media type of the body."},
  [CONTENT_LENGTH] = {"content_length", NP_VARIABLE, 32, NP_UINT,  "rtsp.content-length", "Length of the body, in bytes."},
  [MAGIC]          = {"interleaved.magic", NP_VARIABLE, 8, NP_HEX, "rtsp.magic", "0x24, a dollar: data of a stream."},
  [CHANNEL]        = {"interleaved.channel", NP_VARIABLE, 8, NP_UINT, "rtsp.channel", "Which stream, as the transport header tells."},
  [LENGTH]         = {"interleaved.length", NP_VARIABLE, 16, NP_UINT, "rtsp.length", "Length of the data, in bytes."},
  [PAYLOAD_OFFSET] = {"body_offset", NP_COMPUTED, 32, NP_PAYLOAD_OFFSET, NULL, "Where body or data begin, in bytes from the packet's start.", .flags = NP_HIDDEN},
  [PAYLOAD_LENGTH] = {"body_length", NP_COMPUTED, 32, NP_PAYLOAD_LENGTH, NULL, "Their length in this segment, in bytes, captured or not.", .flags = NP_HIDDEN},
  [PAYLOAD]        = {"body",        NP_COMPUTED, 0, NP_PAYLOAD, NULL, "Body or data, as far as they were captured."},
};
/* clang-format on */

static const struct np_keyword headers[] = {
    {"cseq", CSEQ},
    {"session", SESSION},
    {"transport", TRANSPORT},
    {"user-agent", USER_AGENT},
    {"server", SERVER},
    {"content-type", CONTENT_TYPE},
    {"content-length", CONTENT_LENGTH},
    {NULL, 0},
};

enum { DOLLAR = 0x24, FRAME_BYTES = 4 };

/* RFC 7826, sections 7.1 and 8.1. */
static bool read_start(struct np_cursor *c, struct np_message_start *start) {
  return np_message_start(c, "RTSP/", start);
}

static void dissect(struct np_dissector *d) {
  struct np_cursor c = np_rest(d);
  struct np_message_start start;
  struct np_message_head head;
  uint64_t frame;
  if (np_look(d, 0, FRAME_BYTES * 8, &frame) && frame >> 24 == DOLLAR) { /* RFC 7826, section 14 */
    np_next_pdu(d, FRAME_BYTES + (frame & UINT16_MAX));
    np_header(d, FRAME_BYTES);
    return;
  }
  if (!read_start(&c, &start)) {
    np_refuse(d);
    return;
  }
  np_message_read(&c, false, &head);
  np_message_end(d, &head, &c, head.has_length ? head.body_length : 0);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_rest(d);
  struct np_message_start start;
  if (np_text_begins(&c, "$")) {
    np_emit(d, &c, &fields[MAGIC]);
    np_emit(d, &c, &fields[CHANNEL]);
    np_emit(d, &c, &fields[LENGTH]);
    return;
  }
  read_start(&c, &start);
  if (start.is_response) {
    np_emit_part(d, &start.line, &fields[RESPONSE]);
    np_emit_digits(d, &start.second, 10, &fields[STATUS]);
  } else {
    np_emit_part(d, &start.line, &fields[REQUEST]);
    np_emit_part(d, &start.first, &fields[METHOD]);
    np_emit_part(d, &start.second, &fields[URL]);
  }
  np_message_headers(d, &c, &(struct np_message_rows){&fields[HEADER], NULL, headers, NULL});
}

const struct np_protocol np_rtsp = {
    .name = "rtsp",
    .title = "Real Time Streaming Protocol",
    .spec = "RFC 7826",
    .group = "voice",
    .wireshark = "rtsp",
    .fields = fields,
    NP_ROWS(fields),
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .has_rest = true,
    .binds = (const struct np_bind[]){{NP_BY_TCP_PORT, 554},
                                      {NP_BY_TCP_PORT, 8554},
                                      {NP_BY_TCP_PORT, 7236},
                                      {NP_TABLE_END, 0}},
    .summary = "RTSP {request.method} {request.url} {response.line}",
};
