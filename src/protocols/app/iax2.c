/* iax2.c - Inter-Asterisk eXchange version 2, RFC 5456 section 8: full, mini and meta frames. */
#include "protocols/protocol.h"

enum {
  FULL,
  CALL,
  RETRANSMITTED,
  DESTINATION,
  TIMESTAMP,
  MINI_TIMESTAMP,
  OUT_SEQUENCE,
  IN_SEQUENCE,
  TYPE,
  TYPE_NAME,
  POWER,
  SUBCLASS,
  IAX_SUBCLASS,
  IAX_SUBCLASS_NAME,
  CONTROL_SUBCLASS,
  CONTROL_SUBCLASS_NAME,
  ELEMENT,
  ELEMENT_TYPE,
  ELEMENT_TYPE_NAME,
  ELEMENT_LENGTH,
  ELEMENT_TEXT,
  ELEMENT_VALUE,
  VIDEO,
  VIDEO_CALL,
  VIDEO_MARKER,
  VIDEO_TIMESTAMP,
  META_COMMAND,
  META_DATA,
  META_TIMESTAMP,
  DATA
};

enum { FULL_HEAD = 12, PORT = 4569, CONTROL = 4, IAX = 6, LAST_TYPE = 12, TYPE_AT = 80, TRUNK = 1 };

static const struct np_name type_names[] = {
    {1, "DTMF end"}, {2, "Voice"},          {3, "Video"},  {CONTROL, "Control"},
    {5, "Null"},     {IAX, "IAX"},          {7, "Text"},   {8, "Image"},
    {9, "HTML"},     {10, "Comfort noise"}, {11, "Modem"}, {LAST_TYPE, "DTMF begin"},
    {0, NULL}};

/* Section 8.4. */
static const struct np_name iax_names[] = {
    {1, "NEW"},     {2, "PING"},       {3, "PONG"},      {4, "ACK"},        {5, "HANGUP"},
    {6, "REJECT"},  {7, "ACCEPT"},     {8, "AUTHREQ"},   {9, "AUTHREP"},    {10, "INVAL"},
    {11, "LAGRQ"},  {12, "LAGRP"},     {13, "REGREQ"},   {14, "REGAUTH"},   {15, "REGACK"},
    {16, "REGREJ"}, {17, "REGREL"},    {18, "VNAK"},     {19, "DPREQ"},     {20, "DPREP"},
    {21, "DIAL"},   {22, "TXREQ"},     {23, "TXCNT"},    {24, "TXACC"},     {25, "TXREADY"},
    {26, "TXREL"},  {27, "TXREJ"},     {28, "QUELCH"},   {29, "UNQUELCH"},  {30, "POKE"},
    {32, "MWI"},    {33, "UNSUPPORT"}, {34, "TRANSFER"}, {35, "PROVISION"}, {36, "FWDOWNL"},
    {37, "FWDATA"}, {38, "TXMEDIA"},   {39, "RTKEY"},    {40, "CALLTOKEN"}, {0, NULL}};

/* Section 8.3. */
static const struct np_name control_names[] = {{1, "Hangup"},           {3, "Ringing"},
                                               {4, "Answer"},           {5, "Busy"},
                                               {8, "Congestion"},       {9, "Flash hook"},
                                               {11, "Option"},          {12, "Key radio"},
                                               {13, "Unkey radio"},     {14, "Call progress"},
                                               {15, "Call proceeding"}, {16, "Hold"},
                                               {17, "Unhold"},          {0, NULL}};

/* Section 8.6. */
static const struct np_name element_names[] = {{1, "CALLED NUMBER"},  {2, "CALLING NUMBER"},
                                               {3, "CALLING ANI"},    {4, "CALLING NAME"},
                                               {5, "CALLED CONTEXT"}, {6, "USERNAME"},
                                               {7, "PASSWORD"},       {8, "CAPABILITY"},
                                               {9, "FORMAT"},         {10, "LANGUAGE"},
                                               {11, "VERSION"},       {12, "ADSICPE"},
                                               {13, "DNID"},          {14, "AUTHMETHODS"},
                                               {15, "CHALLENGE"},     {16, "MD5 RESULT"},
                                               {17, "RSA RESULT"},    {18, "APPARENT ADDR"},
                                               {19, "REFRESH"},       {20, "DPSTATUS"},
                                               {21, "CALLNO"},        {22, "CAUSE"},
                                               {23, "IAX UNKNOWN"},   {24, "MSGCOUNT"},
                                               {25, "AUTOANSWER"},    {26, "MUSICONHOLD"},
                                               {27, "TRANSFERID"},    {28, "RDNIS"},
                                               {31, "DATETIME"},      {38, "CALLINGPRES"},
                                               {39, "CALLINGTON"},    {40, "CALLINGTNS"},
                                               {41, "SAMPLINGRATE"},  {42, "CAUSECODE"},
                                               {43, "ENCRYPTION"},    {44, "ENCKEY"},
                                               {45, "CODEC PREFS"},   {46, "RR JITTER"},
                                               {47, "RR LOSS"},       {48, "RR PKTS"},
                                               {49, "RR DELAY"},      {50, "RR DROPPED"},
                                               {51, "RR OOO"},        {52, "OSPTOKEN"},
                                               {54, "CALLTOKEN"},     {0, NULL}};

/* Of these the value is a text, a bit each. */
static const uint64_t text_elements =
    0xfeULL | 1U << 10 | 1U << 13 | 7U << 15 | 1U << 22 | 1U << 28;

/* clang-format off */
static const struct np_field fields[] = {
  [FULL]             = {"full",            0,  1, NP_FLAG, NULL, "It is a full frame, with a type and sequence numbers."},
  [CALL]             = {"source_call",     1, 15, NP_UINT, "iax2.src_call", "The sender's number of the call; meta frames have none.", .when = NP_WHEN(CALL, 1, 0x7fff)},
  [RETRANSMITTED]    = {"retransmission",    NP_VARIABLE,  1, NP_FLAG, "iax2.retransmission", "The frame was sent before."},
  [DESTINATION]      = {"destination_call",  NP_VARIABLE, 15, NP_UINT, "iax2.dst_call", "The receiver's number of the call; 0: not known yet."},
  [TIMESTAMP]        = {"timestamp",         NP_VARIABLE, 32, NP_UINT, "iax2.timestamp", "Since the call began, in milliseconds."},
  [MINI_TIMESTAMP]   = {"mini_timestamp",    NP_VARIABLE, 16, NP_UINT, NULL, "Of a mini frame: the low 16 bits of the timestamp."},
  [OUT_SEQUENCE]     = {"out_sequence",      NP_VARIABLE,  8, NP_UINT, "iax2.oseqno", "Number of the frame."},
  [IN_SEQUENCE]      = {"in_sequence",       NP_VARIABLE,  8, NP_UINT, "iax2.iseqno", "Number of the frame that is expected next."},
  [TYPE]             = {"type",              NP_VARIABLE,  8, NP_UINT, "iax2.type", "What the frame is.", .names = type_names},
  [TYPE_NAME]        = {"type_name",         NP_VARIABLE,  0, NP_NAME, NULL, "Name of the type.", .names = type_names},
  [POWER]            = {"subclass_is_power", NP_VARIABLE,  1, NP_FLAG, NULL, "The subclass is a power of 2."},
  [SUBCLASS]         = {"subclass",          NP_VARIABLE,  7, NP_UINT, NULL, "More of the type: a codec, a digit."},
  [IAX_SUBCLASS]     = {"iax_subclass",      NP_VARIABLE,  7, NP_UINT, "iax2.iax.subclass", "Of type IAX: which message.", .names = iax_names},
  [IAX_SUBCLASS_NAME] = {"iax_subclass_name", NP_VARIABLE, 0, NP_NAME, NULL, "Its name.", .names = iax_names},
  [CONTROL_SUBCLASS] = {"control_subclass",  NP_VARIABLE,  7, NP_UINT, "iax2.control.subclass", "Of type Control: which one.", .names = control_names},
  [CONTROL_SUBCLASS_NAME] = {"control_subclass_name", NP_VARIABLE, 0, NP_NAME, NULL, "Its name.", .names = control_names},
  [ELEMENT]          = {"elements",          NP_VARIABLE,  0, NP_RECORD, NULL, "Information elements.", .flags = NP_MANY},
  [ELEMENT_TYPE]     = {"elements.type",     NP_VARIABLE,  8, NP_UINT, "iax2.ie_id", "What it is.", .names = element_names},
  [ELEMENT_TYPE_NAME] = {"elements.type_name", NP_VARIABLE, 0, NP_NAME, NULL, "Name of the type.", .names = element_names},
  [ELEMENT_LENGTH]   = {"elements.length",   NP_VARIABLE,  8, NP_UINT, "iax2.length", "Length of the value, in bytes."},
  [ELEMENT_TEXT]     = {"elements.text",     NP_VARIABLE,  0, NP_STRING, NULL, "Its value, a text."},
  [ELEMENT_VALUE]    = {"elements.value",    NP_VARIABLE,  0, NP_BYTES, NULL, "Its value."},
  [VIDEO]            = {"meta_video",        NP_VARIABLE,  1, NP_FLAG, NULL, "A meta frame of video."},
  [VIDEO_CALL]       = {"video_call",        NP_VARIABLE, 15, NP_UINT, "iax2.src_call", "The sender's number of the video's call."},
  [VIDEO_MARKER]     = {"video_marker",      NP_VARIABLE,  1, NP_FLAG, NULL, "The last frame of a picture."},
  [VIDEO_TIMESTAMP]  = {"video_timestamp",   NP_VARIABLE, 15, NP_UINT, NULL, "The low 15 bits of the timestamp."},
  [META_COMMAND]     = {"meta_command",      NP_VARIABLE,  7, NP_UINT, "iax2.trunk.metacmd", "1: a trunk, the frames of several calls."},
  [META_DATA]        = {"meta_data",         NP_VARIABLE,  8, NP_HEX, "iax2.trunk.cmddata", "Of a trunk, 1: each frame has a timestamp."},
  [META_TIMESTAMP]   = {"meta_timestamp",    NP_VARIABLE, 32, NP_UINT, "iax2.timestamp", "Of a trunk: when it was sent, in milliseconds."},
  [DATA]             = {"media",             NP_VARIABLE,  0, NP_BYTES, NULL, "What the frame carries."},
};
/* clang-format on */

static void dissect(struct np_dissector *d) {
  uint64_t type;
  bool is_full = np_get(d, &fields[FULL]) != 0;
  bool has_type = is_full && np_look(d, TYPE_AT, 8, &type);
  bool is_none = is_full && !np_fits(d, FULL_HEAD);
  np_header_whole_unless(d, is_none || (has_type && (type == 0 || type > LAST_TYPE)));
}

static void elements(struct np_dissector *d, struct np_cursor *c) {
  while (np_more(c)) {
    np_open(d, c, &fields[ELEMENT]);
    uint64_t type = np_emit(d, c, &fields[ELEMENT_TYPE]);
    uint64_t length = np_emit(d, c, &fields[ELEMENT_LENGTH]);
    bool is_text = type < 64 && (text_elements >> type & 1) != 0;
    np_emit_bytes(d, c, &fields[is_text ? ELEMENT_TEXT : ELEMENT_VALUE], length);
    np_close(d, &fields[ELEMENT]);
  }
}

static void full(struct np_dissector *d, struct np_cursor *c) {
  np_emit_rows(d, c, &fields[RETRANSMITTED], &fields[TIMESTAMP]);
  np_emit_rows(d, c, &fields[OUT_SEQUENCE], &fields[IN_SEQUENCE]);
  uint64_t type = np_emit(d, c, &fields[TYPE]);
  np_emit(d, c, &fields[POWER]);
  np_emit(d, c,
          &fields[type == IAX       ? IAX_SUBCLASS
                  : type == CONTROL ? CONTROL_SUBCLASS
                                    : SUBCLASS]);
  if (type == IAX || type == CONTROL)
    elements(d, c);
  else
    np_emit_rest(d, c, &fields[DATA]);
}

/* Section 8.1.3. */
static void meta(struct np_dissector *d, struct np_cursor *c) {
  if (np_emit(d, c, &fields[VIDEO])) {
    np_emit_rows(d, c, &fields[VIDEO_CALL], &fields[VIDEO_TIMESTAMP]);
  } else {
    bool is_trunk = np_emit(d, c, &fields[META_COMMAND]) == TRUNK;
    np_emit(d, c, &fields[META_DATA]);
    if (is_trunk) np_emit(d, c, &fields[META_TIMESTAMP]);
  }
  np_emit_rest(d, c, &fields[DATA]);
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_rest(d);
  if (np_get(d, &fields[FULL])) {
    full(d, &c);
  } else if (np_get(d, &fields[CALL]) == 0) {
    meta(d, &c);
  } else {
    np_emit(d, &c, &fields[MINI_TIMESTAMP]);
    np_emit_rest(d, &c, &fields[DATA]);
  }
}

const struct np_protocol np_iax2 = {
    .name = "iax2",
    .title = "Inter-Asterisk eXchange",
    .spec = "RFC 5456",
    .group = "voice",
    .wireshark = "iax2",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = 16,
    .dissect = dissect,
    .details = details,
    .details_in_body = true,
    .binds = (const struct np_bind[]){{NP_BY_UDP_PORT, PORT}, {NP_TABLE_END, 0}},
    .summary =
        "IAX2 {source_call} {destination_call} {type_name} {iax_subclass_name} "
        "{control_subclass_name}",
};
