/* http2_frame.c - what frames of HTTP/2 are, RFC 9113 section 6. */
#include "protocols/app/http2_row.h"

const uint8_t np__http2_preface[] = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n";

const struct np_name np__http2_types[] = {
    {NP__HTTP2_IS_DATA, "DATA"},
    {NP__HTTP2_IS_HEADERS, "HEADERS"},
    {NP__HTTP2_IS_PRIORITY, "PRIORITY"},
    {NP__HTTP2_IS_RST_STREAM, "RST_STREAM"},
    {NP__HTTP2_IS_SETTINGS, "SETTINGS"},
    {NP__HTTP2_IS_PUSH_PROMISE, "PUSH_PROMISE"},
    {NP__HTTP2_IS_PING, "PING"},
    {NP__HTTP2_IS_GOAWAY, "GOAWAY"},
    {NP__HTTP2_IS_WINDOW_UPDATE, "WINDOW_UPDATE"},
    {NP__HTTP2_IS_CONTINUATION, "CONTINUATION"},
    {NP__HTTP2_IS_ALTSVC, "ALTSVC"},
    {NP__HTTP2_IS_ORIGIN, "ORIGIN"},
    {NP__HTTP2_IS_PRIORITY_UPDATE, "PRIORITY_UPDATE"},
    {0, NULL},
};

/* Section 7. */
const struct np_name np__http2_errors[] = {
    {0, "NO_ERROR"},
    {1, "PROTOCOL_ERROR"},
    {2, "INTERNAL_ERROR"},
    {3, "FLOW_CONTROL_ERROR"},
    {4, "SETTINGS_TIMEOUT"},
    {5, "STREAM_CLOSED"},
    {6, "FRAME_SIZE_ERROR"},
    {7, "REFUSED_STREAM"},
    {8, "CANCEL"},
    {9, "COMPRESSION_ERROR"},
    {10, "CONNECT_ERROR"},
    {11, "ENHANCE_YOUR_CALM"},
    {12, "INADEQUATE_SECURITY"},
    {13, "HTTP_1_1_REQUIRED"},
    {0, NULL},
};

const struct np_name np__http2_settings[] = {
    {1, "HEADER_TABLE_SIZE"},       {2, "ENABLE_PUSH"},           {3, "MAX_CONCURRENT_STREAMS"},
    {4, "INITIAL_WINDOW_SIZE"},     {5, "MAX_FRAME_SIZE"},        {6, "MAX_HEADER_LIST_SIZE"},
    {8, "ENABLE_CONNECT_PROTOCOL"}, {9, "NO_RFC7540_PRIORITIES"}, {0, NULL},
};

/* What is true of each type. */
struct kind {
  uint8_t type, flags; /* those that it can have */
  bool of_stream;      /* or of the connection */
  bool of_both;        /* or of either */
  uint8_t least, most; /* lengths; most 0: any */
};

static const struct kind kinds[] = {
    {NP__HTTP2_IS_DATA, 0x09, true, false, 0, 0},
    {NP__HTTP2_IS_HEADERS, 0x2d, true, false, 1, 0},
    {NP__HTTP2_IS_PRIORITY, 0, true, false, 5, 5},
    {NP__HTTP2_IS_RST_STREAM, 0, true, false, 4, 4},
    {NP__HTTP2_IS_SETTINGS, 0x01, false, false, 0, 0},
    {NP__HTTP2_IS_PUSH_PROMISE, 0x0c, true, false, 5, 0},
    {NP__HTTP2_IS_PING, 0x01, false, false, 8, 8},
    {NP__HTTP2_IS_GOAWAY, 0, false, false, 8, 0},
    {NP__HTTP2_IS_WINDOW_UPDATE, 0, false, true, 4, 4},
    {NP__HTTP2_IS_CONTINUATION, 0x04, true, false, 0, 0},
    {NP__HTTP2_IS_ALTSVC, 0, false, true, 2, 0},
    {NP__HTTP2_IS_ORIGIN, 0, false, false, 0, 0},
    {NP__HTTP2_IS_PRIORITY_UPDATE, 0, false, false, 4, 0},
};

static const struct kind *kind_of(const struct np__http2_frame *frame) {
  for (unsigned i = 0; i < sizeof kinds / sizeof kinds[0]; i++)
    if (kinds[i].type == frame->type) return &kinds[i];
  return NULL;
}

const char *np__http2_wrong(const struct np__http2_frame *frame, unsigned *row) {
  const struct kind *kind = kind_of(frame);
  bool is_ack = frame->flags & NP__HTTP2_IS_ACK;
  *row = NP__HTTP2_STREAM;
  if (!kind) return NULL;
  if (!kind->of_both && kind->of_stream && frame->stream == 0) return "a frame of a stream has one";
  if (!kind->of_both && !kind->of_stream && frame->stream != 0)
    return "a frame of the connection has no stream";
  *row = NP__HTTP2_LENGTH;
  if (frame->length < kind->least) return "shorter than what such a frame has";
  if (kind->most > 0 && frame->length > kind->most) return "longer than what such a frame has";
  if (frame->type != NP__HTTP2_IS_SETTINGS) return NULL;
  if (is_ack && frame->length > 0) return "an acknowledgment has no settings";
  return frame->length % 6 != 0 ? "a setting has six bytes" : NULL;
}

/* Larger ones are there, but nobody sends them first: section 4.2. */
enum { MOST_LENGTH = 1 << 20, MOST_STREAM = 1 << 24, MOST_SETTINGS = 64 * 6 };

bool np__http2_is_likely(const struct np__http2_frame *frame) {
  unsigned row;
  const struct kind *kind = kind_of(frame);
  if (!kind || frame->is_reserved || np__http2_wrong(frame, &row)) return false;
  if (frame->flags & ~kind->flags || frame->length > MOST_LENGTH || frame->stream >= MOST_STREAM)
    return false;
  if (frame->type == NP__HTTP2_IS_SETTINGS) return frame->length <= MOST_SETTINGS;
  return frame->type != NP__HTTP2_IS_DATA || frame->length > 0 || frame->flags != 0;
}

bool np__http2_is_telling(const struct np__http2_frame *frame) {
  const struct kind *kind = kind_of(frame);
  if (!kind || !np__http2_is_likely(frame)) return false;
  return frame->type == NP__HTTP2_IS_SETTINGS || (kind->most > 0 && kind->least == kind->most);
}
