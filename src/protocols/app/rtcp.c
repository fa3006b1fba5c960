/* rtcp.c - RTP Control Protocol, RFC 3550 section 6; feedback of RFC 4585. */
#include "protocols/protocol.h"

enum {
  VERSION,
  PADDING,
  REPORT_COUNT,
  SOURCE_COUNT,
  SUBTYPE,
  FORMAT,
  PAYLOAD_FORMAT,
  TYPE,
  TYPE_NAME,
  LENGTH,
  SENDER,
  NTP_HIGH,
  NTP_LOW,
  NTP_TIME,
  RTP_TIME,
  PACKETS,
  OCTETS,
  REPORT,
  REPORT_SSRC,
  REPORT_FRACTION,
  REPORT_LOST,
  REPORT_HIGHEST,
  REPORT_CYCLES,
  REPORT_SEQUENCE,
  REPORT_JITTER,
  REPORT_LSR,
  REPORT_DLSR,
  CHUNK,
  CHUNK_SSRC,
  ITEM_TYPE,
  ITEM_LENGTH,
  ITEM_TEXT,
  BYE_SSRC,
  BYE_LENGTH,
  BYE_REASON,
  APPLICATION_SSRC,
  NAME,
  DATA,
  MEDIA_SSRC,
  FEEDBACK,
  OTHER,
  PADDING_COUNT
};

enum { SR = 200, RR, SDES, BYE, APP, RTPFB, PSFB, XR, TYPE_LAST = 213 };

static const struct np_name type_names[] = {
    {SR, "Sender Report"},      {RR, "Receiver Report"},      {SDES, "Source description"},
    {BYE, "Goodbye"},           {APP, "Application-defined"}, {RTPFB, "Generic RTP Feedback"},
    {PSFB, "Payload-specific"}, {XR, "Extended report"},      {0, NULL},
};

#define REPORTS NP_WHEN(TYPE, SR, RR)

/* clang-format off */
static const struct np_field fields[] = {
  [VERSION]        = {"version",       0,  2, NP_UINT, "rtcp.version", "2."},
  [PADDING]        = {"padding",       2,  1, NP_FLAG, "rtcp.padding", "The last byte counts bytes of padding at the end."},
  [REPORT_COUNT]   = {"report_count",  3,  5, NP_UINT, "rtcp.rc", "Reports: number of report blocks.", .when = REPORTS},
  [SOURCE_COUNT]   = {"source_count",  3,  5, NP_UINT, "rtcp.sc", "Descriptions and goodbyes: number of sources.", .when = NP_WHEN(TYPE, SDES, BYE)},
  [SUBTYPE]        = {"subtype",       3,  5, NP_UINT, "rtcp.app.subtype", "Application: its kind of packet.", .when = NP_WHEN(TYPE, APP, APP)},
  [FORMAT]         = {"feedback_type", 3,  5, NP_UINT, "rtcp.rtpfb.fmt", "Feedback of the transport: its kind.", .when = NP_WHEN(TYPE, RTPFB, RTPFB)},
  [PAYLOAD_FORMAT] = {"payload_feedback_type", 3, 5, NP_UINT, "rtcp.psfb.fmt", "Feedback of the payload: its kind.", .when = NP_WHEN(TYPE, PSFB, PSFB)},
  [TYPE]           = {"type",          8,  8, NP_UINT, "rtcp.pt", "What the packet is.", .names = type_names},
  [TYPE_NAME]      = {"type_name",     NP_COMPUTED, 0, NP_NAME, NULL, "Name of the type.", .of = TYPE, .names = type_names},
  [LENGTH]         = {"length",       16, 16, NP_UINT, "rtcp.length", "Length of the packet in 32-bit words, less one."},
  [SENDER]         = {"sender_ssrc",  NP_VARIABLE, 32, NP_HEX, "rtcp.senderssrc", "Source of who sends the packet."},
  [NTP_HIGH]       = {"ntp_seconds",  NP_VARIABLE, 32, NP_UINT, "rtcp.timestamp.ntp.msw", "When the report was sent, in seconds since 1900.", .flags = NP_HIDDEN},
  [NTP_LOW]        = {"ntp_fraction", NP_VARIABLE, 32, NP_UINT, "rtcp.timestamp.ntp.lsw", "Its fraction of a second.", .flags = NP_HIDDEN},
  [NTP_TIME]       = {"ntp_time",     NP_VARIABLE, 64, NP_TIME, "rtcp.timestamp.ntp", "When the report was sent.", .time = NP_NTP64},
  [RTP_TIME]       = {"rtp_timestamp", NP_VARIABLE, 32, NP_UINT, "rtcp.timestamp.rtp", "The same time, as RTP's timestamps have it."},
  [PACKETS]        = {"packet_count", NP_VARIABLE, 32, NP_UINT, "rtcp.sender.packetcount", "Packets that were sent."},
  [OCTETS]         = {"octet_count",  NP_VARIABLE, 32, NP_UINT, "rtcp.sender.octetcount", "Bytes of payload that were sent."},
  [REPORT]         = {"reports",      NP_VARIABLE, 0, NP_RECORD, NULL, "What was received of sources.", .flags = NP_MANY},
  [REPORT_SSRC]    = {"reports.ssrc", NP_VARIABLE, 32, NP_HEX, "rtcp.ssrc.identifier", "The source."},
  [REPORT_FRACTION] = {"reports.fraction_lost", NP_VARIABLE, 8, NP_UINT, "rtcp.ssrc.fraction", "Packets lost since the last report, in 256ths."},
  [REPORT_LOST]    = {"reports.lost", NP_VARIABLE, 24, NP_INT, "rtcp.ssrc.cum_nr", "Packets lost since the beginning; below 0 where some came twice."},
  [REPORT_HIGHEST] = {"reports.highest_sequence", NP_VARIABLE, 32, NP_UINT, "rtcp.ssrc.ext_high", "Highest sequence number that was received, with its cycles."},
  [REPORT_CYCLES]  = {"reports.cycles", NP_VARIABLE, 16, NP_UINT, "rtcp.ssrc.high_cycles", "Cycles of sequence numbers.", .flags = NP_HIDDEN},
  [REPORT_SEQUENCE] = {"reports.sequence", NP_VARIABLE, 16, NP_UINT, "rtcp.ssrc.high_seq", "Highest sequence number of the last cycle.", .flags = NP_HIDDEN},
  [REPORT_JITTER]  = {"reports.jitter", NP_VARIABLE, 32, NP_UINT, "rtcp.ssrc.jitter", "Variance of the time between packets, in units of timestamps."},
  [REPORT_LSR]     = {"reports.last_report", NP_VARIABLE, 32, NP_UINT, "rtcp.ssrc.lsr", "Middle 32 bits of the time of the source's last report."},
  [REPORT_DLSR]    = {"reports.delay", NP_VARIABLE, 32, NP_UINT, "rtcp.ssrc.dlsr", "Time since then, in 65536ths of a second."},
  [CHUNK]          = {"chunks",       NP_VARIABLE, 0, NP_RECORD, NULL, "Descriptions of sources.", .flags = NP_MANY},
  [CHUNK_SSRC]     = {"chunks.ssrc",  NP_VARIABLE, 32, NP_HEX, "rtcp.ssrc.identifier", "The source."},
  [ITEM_TYPE]      = {"chunks.item_types", NP_VARIABLE, 8, NP_UINT, "rtcp.sdes.type", "What each item is; 1: canonical name.", .flags = NP_MANY},
  [ITEM_LENGTH]    = {"chunks.item_lengths", NP_VARIABLE, 8, NP_UINT, "rtcp.sdes.length", "Length of each text, in bytes.", .flags = NP_MANY | NP_HIDDEN},
  [ITEM_TEXT]      = {"chunks.items", NP_VARIABLE, 0, NP_STRING, "rtcp.sdes.text", "Text of each item.", .flags = NP_MANY},
  [BYE_SSRC]       = {"leaving",      NP_VARIABLE, 32, NP_HEX, "rtcp.ssrc.identifier", "Sources that leave.", .flags = NP_MANY},
  [BYE_LENGTH]     = {"reason_length", NP_VARIABLE, 8, NP_UINT, "rtcp.sdes.length", "Length of the reason, in bytes.", .flags = NP_HIDDEN},
  [BYE_REASON]     = {"reason",       NP_VARIABLE, 0, NP_STRING, "rtcp.sdes.text", "Why they leave."},
  [APPLICATION_SSRC] = {"application_ssrc", NP_VARIABLE, 32, NP_HEX, "rtcp.ssrc.identifier", "Application: source of who sends the packet."},
  [NAME]           = {"name",         NP_VARIABLE, 32, NP_STRING, "rtcp.app.name", "Name of the application."},
  [DATA]           = {"data",         NP_VARIABLE, 0, NP_BYTES, "rtcp.app.data", "Data of the application."},
  [MEDIA_SSRC]     = {"media_ssrc",   NP_VARIABLE, 32, NP_HEX, "rtcp.mediassrc", "Source that the feedback is about."},
  [FEEDBACK]       = {"feedback",     NP_VARIABLE, 0, NP_BYTES, NULL, "What the feedback says."},
  [OTHER]          = {"other",        NP_VARIABLE, 0, NP_BYTES, NULL, "What a packet of another type has, or what follows its reports."},
  [PADDING_COUNT]  = {"padding_count", NP_VARIABLE, 8, NP_UINT, NULL, "Number of bytes of padding, this one included."},
};
/* clang-format on */

enum { HEADER_BYTES = 4 };

static void dissect(struct np_dissector *d) {
  uint64_t type = np_get(d, &fields[TYPE]), length = 4 * (np_get(d, &fields[LENGTH]) + 1);
  if (np_get(d, &fields[VERSION]) != 2 || type < SR || type > TYPE_LAST || !np_fits(d, length)) {
    np_refuse(d);
    return;
  }
  np_next_pdu(d, length);
  np_header(d, length);
}

static void report(struct np_dissector *d, struct np_cursor *c) {
  np_open(d, c, &fields[REPORT]);
  np_emit(d, c, &fields[REPORT_SSRC]);
  np_emit(d, c, &fields[REPORT_FRACTION]);
  np_emit(d, c, &fields[REPORT_LOST]);
  np_emit_over(d, c, &fields[REPORT_HIGHEST]);
  np_emit(d, c, &fields[REPORT_CYCLES]);
  np_emit(d, c, &fields[REPORT_SEQUENCE]);
  np_emit(d, c, &fields[REPORT_JITTER]);
  np_emit(d, c, &fields[REPORT_LSR]);
  np_emit(d, c, &fields[REPORT_DLSR]);
  np_close(d, &fields[REPORT]);
}

/* RFC 3550, sections 6.4.1 and 6.4.2. */
static void reports(struct np_dissector *d, struct np_cursor *c, bool is_sender) {
  np_emit(d, c, &fields[SENDER]);
  if (is_sender) {
    np_emit_over(d, c, &fields[NTP_TIME]);
    np_emit(d, c, &fields[NTP_HIGH]);
    np_emit(d, c, &fields[NTP_LOW]);
    np_emit(d, c, &fields[RTP_TIME]);
    np_emit(d, c, &fields[PACKETS]);
    np_emit(d, c, &fields[OCTETS]);
  }
  uint64_t left = np_get(d, &fields[REPORT_COUNT]);
  for (; left > 0 && np_more(c); left--) report(d, c);
  if (left > 0) np_malformed(d, &fields[REPORT_COUNT], "more reports than the packet has");
}

/* RFC 3550, section 6.5: items up to a 0, which fills the last word. */
static void chunk(struct np_dissector *d, struct np_cursor *c) {
  np_open(d, c, &fields[CHUNK]);
  np_emit(d, c, &fields[CHUNK_SSRC]);
  while (np_more(c) && np_emit(d, c, &fields[ITEM_TYPE]) != 0)
    np_emit_bytes(d, c, &fields[ITEM_TEXT], np_emit(d, c, &fields[ITEM_LENGTH]));
  np_skip(d, c, np_left(c) % 4 * 8);
  np_close(d, &fields[CHUNK]);
}

static void sources(struct np_dissector *d, struct np_cursor *c, bool leave) {
  uint64_t left = np_get(d, &fields[SOURCE_COUNT]);
  for (; left > 0 && np_more(c); left--) {
    if (leave)
      np_emit(d, c, &fields[BYE_SSRC]);
    else
      chunk(d, c);
  }
  if (left > 0) np_malformed(d, &fields[SOURCE_COUNT], "more sources than the packet has");
  if (leave && np_more(c))
    np_emit_bytes(d, c, &fields[BYE_REASON], np_emit(d, c, &fields[BYE_LENGTH]));
}

/* RFC 3550, section 6.7. */
static void application(struct np_dissector *d, struct np_cursor *c) {
  np_emit(d, c, &fields[APPLICATION_SSRC]);
  np_emit_bytes(d, c, &fields[NAME], 4);
  np_emit_rest(d, c, &fields[DATA]);
}

/* RFC 4585, section 6.1. */
static void feedback(struct np_dissector *d, struct np_cursor *c) {
  np_emit(d, c, &fields[SENDER]);
  np_emit(d, c, &fields[MEDIA_SSRC]);
  np_emit_rest(d, c, &fields[FEEDBACK]);
}

/* The padding is at the packet's end, and its last byte counts it: it is none of the rest. */
static void padding(struct np_dissector *d, struct np_cursor *c) {
  struct np_cursor last = *c;
  uint32_t length = np_left(c);
  np_skip(d, &last, (uint64_t)(length - 1) * 8);
  uint64_t bytes = np_emit(d, &last, &fields[PADDING_COUNT]);
  if (np_good(&last) && (bytes == 0 || bytes > length))
    np_malformed(d, &fields[PADDING], "counts no padding that fits");
  else if (np_good(&last))
    *c = np_take_part(c, length - (uint32_t)bytes);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  uint64_t type = np_get(d, &fields[TYPE]);
  if (np_get(d, &fields[PADDING]) && np_more(&c)) padding(d, &c);
  if (type == SR || type == RR) reports(d, &c, type == SR);
  if (type == SDES || type == BYE) sources(d, &c, type == BYE);
  if (type == APP) application(d, &c);
  if (type == RTPFB || type == PSFB) feedback(d, &c);
  if (type == XR) np_emit(d, &c, &fields[SENDER]);
  np_emit_rest(d, &c, &fields[OTHER]);
}

const struct np_protocol np_rtcp = {
    .name = "rtcp",
    .title = "RTP Control Protocol",
    .spec = "RFC 3550",
    .group = "voice",
    .wireshark = "rtcp",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .refuses_short = true,
    .binds = (const struct np_bind[]){{NP_BY_UDP_PORT, 5005}, {NP_TABLE_END, 0}},
    .summary = "RTCP {type} {sender_ssrc} {chunks.items}",
};
