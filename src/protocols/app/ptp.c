/* ptp.c - Precision Time Protocol version 2, IEEE 1588. */
#include "protocols/layout.h"

enum {
  SDO,
  TYPE,
  TYPE_NAME,
  MINOR,
  VERSION,
  LENGTH,
  DOMAIN,
  MINOR_SDO,
  FLAGS,
  SECURITY,
  SPECIFIC2,
  SPECIFIC1,
  GAP1,
  UNICAST,
  TWO_STEP,
  ALTERNATE,
  GAP2,
  UNCERTAIN,
  FREQUENCY,
  TIME,
  TIMESCALE,
  UTC,
  LEAP59,
  LEAP61,
  CORRECTION,
  FRACTION,
  SPECIFIC,
  CLOCK,
  PORT,
  SEQUENCE,
  CONTROL,
  PERIOD,
  ORIGIN_SECONDS,
  ORIGIN_NANOSECONDS,
  RECEIVE_SECONDS,
  RECEIVE_NANOSECONDS,
  REQUESTER,
  REQUESTER_PORT,
  PRECISE_SECONDS,
  PRECISE_NANOSECONDS,
  ANNOUNCE_SECONDS,
  ANNOUNCE_NANOSECONDS,
  UTC_OFFSET,
  PRIORITY1,
  CLASS,
  ACCURACY,
  VARIANCE,
  PRIORITY2,
  GRANDMASTER,
  STEPS,
  SOURCE,
  TARGET,
  TARGET_PORT,
  STARTING_HOPS,
  HOPS,
  ACTION,
  TLVS,
  TLV_TYPE,
  TLV_LENGTH,
  VALUE,
  BODY
};

enum { SYNC = 0, DELAY_REQUEST = 1, PEER_REQUEST = 2, PEER_RESPONSE = 3, FOLLOW_UP = 8 };
enum { DELAY_RESPONSE = 9, PEER_FOLLOW_UP = 10, ANNOUNCE = 11, SIGNALING = 12, MANAGEMENT = 13 };

static const struct np_name type_names[] = {{SYNC, "Sync"},
                                            {DELAY_REQUEST, "Delay_Req"},
                                            {PEER_REQUEST, "Peer_Delay_Req"},
                                            {PEER_RESPONSE, "Peer_Delay_Resp"},
                                            {FOLLOW_UP, "Follow_Up"},
                                            {DELAY_RESPONSE, "Delay_Resp"},
                                            {PEER_FOLLOW_UP, "Peer_Delay_Resp_Follow_Up"},
                                            {ANNOUNCE, "Announce"},
                                            {SIGNALING, "Signalling"},
                                            {MANAGEMENT, "Management"},
                                            {0, NULL}};

static const struct np_name source_names[] = {{0x10, "ATOMIC_CLOCK"},
                                              {0x20, "GPS"},
                                              {0x30, "TERRESTRIAL_RADIO"},
                                              {0x40, "PTP"},
                                              {0x50, "NTP"},
                                              {0x60, "HAND_SET"},
                                              {0x90, "OTHER"},
                                              {0xa0, "INTERNAL_OSCILLATOR"},
                                              {0, NULL}};

/* clang-format off */
static const struct np_field fields[] = {
  [SDO] = {"major_sdo_id", 0, 4, NP_HEX, "ptp.v2.majorsdoid", "Whose profile it is; 1 is IEEE 802.1AS."},
  [TYPE] = {"type", 4, 4, NP_HEX, "ptp.v2.messagetype", "What the message is.", .names = type_names},
  [TYPE_NAME] = {"type_name", NP_COMPUTED, 0, NP_NAME, NULL, "Its name.", .flags = NP_HIDDEN, .of = TYPE, .names = type_names},
  [MINOR] = {"minor_version", 8, 4, NP_UINT, "ptp.v2.minorversionptp", "Minor version."},
  [VERSION] = {"version", 12, 4, NP_UINT, "ptp.v2.versionptp", "2."},
  [LENGTH] = {"length", 16, 16, NP_UINT, "ptp.v2.messagelength", "Length of the message, in bytes."},
  [DOMAIN] = {"domain", 32, 8, NP_UINT, "ptp.v2.domainnumber", "Domain of clocks."},
  [MINOR_SDO] = {"minor_sdo_id", 40, 8, NP_UINT, "ptp.v2.minorsdoid", "More of whose profile it is."},
  [FLAGS] = {"flags", 48, 16, NP_GROUP, "ptp.v2.flags", "Flags as one number."},
  [SECURITY] = {"flags.security", 48, 1, NP_FLAG, "ptp.v2.flags.security", "It is secured."},
  [SPECIFIC2] = {"flags.profile_specific_2", 49, 1, NP_FLAG, "ptp.v2.flags.specific2", "Of the profile."},
  [SPECIFIC1] = {"flags.profile_specific_1", 50, 1, NP_FLAG, "ptp.v2.flags.specific1", "Of the profile."},
  [GAP1] = {"flags.reserved", 51, 2, NP_UINT, NULL, "0.", .flags = NP_HIDDEN},
  [UNICAST] = {"flags.unicast", 53, 1, NP_FLAG, "ptp.v2.flags.unicast", "To one clock."},
  [TWO_STEP] = {"flags.two_step", 54, 1, NP_FLAG, "ptp.v2.flags.twostep", "A follow-up has the time."},
  [ALTERNATE] = {"flags.alternate_master", 55, 1, NP_FLAG, "ptp.v2.flags.alternatemaster", "Not from the best clock."},
  [GAP2] = {"flags.reserved_2", 56, 1, NP_UINT, NULL, "0.", .flags = NP_HIDDEN},
  [UNCERTAIN] = {"flags.synchronization_uncertain", 57, 1, NP_FLAG, "ptp.v2.flags.synchronizationUncertain", "The clock is not sure of itself."},
  [FREQUENCY] = {"flags.frequency_traceable", 58, 1, NP_FLAG, "ptp.v2.flags.frequencytraceable", "Its frequency goes back to a standard."},
  [TIME] = {"flags.time_traceable", 59, 1, NP_FLAG, "ptp.v2.flags.timetraceable", "Its time goes back to a standard."},
  [TIMESCALE] = {"flags.ptp_timescale", 60, 1, NP_FLAG, "ptp.v2.flags.timescale", "Its epoch is PTP's."},
  [UTC] = {"flags.utc_valid", 61, 1, NP_FLAG, "ptp.v2.flags.utcreasonable", "The offset to UTC is valid."},
  [LEAP59] = {"flags.leap59", 62, 1, NP_FLAG, "ptp.v2.flags.li59", "The day's last minute has 59 seconds."},
  [LEAP61] = {"flags.leap61", 63, 1, NP_FLAG, "ptp.v2.flags.li61", "The day's last minute has 61 seconds."},
  [CORRECTION] = {"correction", 64, 48, NP_INT, "ptp.v2.correction.ns", "What is to be added to times, in ns, rounded down."},
  [FRACTION] = {"correction_fraction", 112, 16, NP_UINT, NULL, "And parts of 65536 of a ns.", .flags = NP_HIDDEN},
  [SPECIFIC] = {"type_specific", 128, 32, NP_UINT, "ptp.v2.messagetypespecific", "Of the type.", .flags = NP_HIDDEN},
  [CLOCK] = {"clock_identity", 160, 64, NP_HEX, "ptp.v2.clockidentity", "Clock that sent it."},
  [PORT] = {"source_port", 224, 16, NP_UINT, "ptp.v2.sourceportid", "Port of the clock."},
  [SEQUENCE] = {"sequence", 240, 16, NP_UINT, "ptp.v2.sequenceid", "Number of the message, which its answer has too."},
  [CONTROL] = {"control", 256, 8, NP_UINT, "ptp.v2.controlfield", "What the message was in version 1."},
  [PERIOD] = {"log_message_period", NP_VARIABLE, 8, NP_INT, "ptp.v2.logmessageperiod", "Time between such messages: a power of two of seconds."},
  [ORIGIN_SECONDS] = {"origin.seconds", NP_VARIABLE, 48, NP_UINT, "ptp.v2.sdr.origintimestamp.seconds", "Sync, Delay_Req: when it was sent, in seconds."},
  [ORIGIN_NANOSECONDS] = {"origin.nanoseconds", NP_VARIABLE, 32, NP_UINT, "ptp.v2.sdr.origintimestamp.nanoseconds", "And nanoseconds."},
  [RECEIVE_SECONDS] = {"receive.seconds", NP_VARIABLE, 48, NP_UINT, "ptp.v2.dr.receivetimestamp.seconds", "Delay_Resp: when the request came in, in seconds."},
  [RECEIVE_NANOSECONDS] = {"receive.nanoseconds", NP_VARIABLE, 32, NP_UINT, "ptp.v2.dr.receivetimestamp.nanoseconds", "And nanoseconds."},
  [REQUESTER] = {"requesting_clock", NP_VARIABLE, 64, NP_HEX, "ptp.v2.dr.requestingsourceportidentity", "Clock that asked."},
  [REQUESTER_PORT] = {"requesting_port", NP_VARIABLE, 16, NP_UINT, "ptp.v2.dr.requestingsourceportid", "Port of it."},
  [PRECISE_SECONDS] = {"precise_origin.seconds", NP_VARIABLE, 48, NP_UINT, "ptp.v2.fu.preciseorigintimestamp.seconds", "Follow_Up: when the message before it was sent, in seconds."},
  [PRECISE_NANOSECONDS] = {"precise_origin.nanoseconds", NP_VARIABLE, 32, NP_UINT, "ptp.v2.fu.preciseorigintimestamp.nanoseconds", "And nanoseconds."},
  [ANNOUNCE_SECONDS] = {"announce.seconds", NP_VARIABLE, 48, NP_UINT, "ptp.v2.an.origintimestamp.seconds", "Announce: when it was sent, in seconds."},
  [ANNOUNCE_NANOSECONDS] = {"announce.nanoseconds", NP_VARIABLE, 32, NP_UINT, "ptp.v2.an.origintimestamp.nanoseconds", "And nanoseconds."},
  [UTC_OFFSET] = {"announce.utc_offset", NP_VARIABLE, 16, NP_INT, "ptp.v2.an.origincurrentutcoffset", "TAI less UTC, in seconds."},
  [PRIORITY1] = {"announce.priority_1", NP_VARIABLE, 8, NP_UINT, "ptp.v2.an.priority1", "First priority of the grandmaster."},
  [CLASS] = {"announce.clock_class", NP_VARIABLE, 8, NP_UINT, "ptp.v2.an.grandmasterclockclass", "Its class."},
  [ACCURACY] = {"announce.clock_accuracy", NP_VARIABLE, 8, NP_HEX, "ptp.v2.an.grandmasterclockaccuracy", "Its accuracy."},
  [VARIANCE] = {"announce.clock_variance", NP_VARIABLE, 16, NP_UINT, "ptp.v2.an.grandmasterclockvariance", "Its variance."},
  [PRIORITY2] = {"announce.priority_2", NP_VARIABLE, 8, NP_UINT, "ptp.v2.an.priority2", "Its second priority."},
  [GRANDMASTER] = {"announce.grandmaster", NP_VARIABLE, 64, NP_HEX, "ptp.v2.an.grandmasterclockidentity", "The grandmaster."},
  [STEPS] = {"announce.steps_removed", NP_VARIABLE, 16, NP_UINT, "ptp.v2.an.localstepsremoved", "Clocks between it and the sender."},
  [SOURCE] = {"announce.time_source", NP_VARIABLE, 8, NP_HEX, "ptp.v2.timesource", "Where its time is from.", .names = source_names},
  [TARGET] = {"management.target_clock", NP_VARIABLE, 64, NP_HEX, "ptp.v2.mm.targetportidentity", "Management: clock that is meant."},
  [TARGET_PORT] = {"management.target_port", NP_VARIABLE, 16, NP_UINT, "ptp.v2.mm.targetportid", "Port of it."},
  [STARTING_HOPS] = {"management.starting_hops", NP_VARIABLE, 8, NP_UINT, "ptp.v2.mm.startingboundaryhops", "How far it could go."},
  [HOPS] = {"management.hops", NP_VARIABLE, 8, NP_UINT, "ptp.v2.mm.boundaryhops", "How far it can still go."},
  [ACTION] = {"management.action", NP_VARIABLE, 4, NP_UINT, "ptp.v2.mm.action", "0 get, 1 set, 2 response, 3 command, 4 acknowledgment."},
  [TLVS] = {"tlvs", NP_VARIABLE, 0, NP_RECORD, NULL, "What more is said.", .flags = NP_MANY},
  [TLV_TYPE] = {"tlvs.type", NP_VARIABLE, 16, NP_UINT, NULL, "What it is."},
  [TLV_LENGTH] = {"tlvs.length", NP_VARIABLE, 16, NP_UINT, NULL, "Length of the value, in bytes.", .flags = NP_HIDDEN},
  [VALUE] = {"tlvs.value", NP_VARIABLE, 0, NP_BYTES, NULL, "The value."},
  [BODY] = {"body", NP_VARIABLE, 0, NP_BYTES, NULL, "Body of a message that has no rows."},
};
/* clang-format on */

enum { HEADER_BYTES = 33, MESSAGE_BYTES = 34, ETHERTYPE_PTP = 0x88f7, EVENT_PORT = 319 };
enum { GENERAL_PORT = 320, TLV_HEAD = 4 };

static const struct np_layout layouts[] = {
    {SYNC, 0, {ORIGIN_SECONDS, ORIGIN_NANOSECONDS}},
    {DELAY_REQUEST, 0, {ORIGIN_SECONDS, ORIGIN_NANOSECONDS}},
    {FOLLOW_UP, 1, {PRECISE_SECONDS, PRECISE_NANOSECONDS}},
    {DELAY_RESPONSE, 0, {RECEIVE_SECONDS, RECEIVE_NANOSECONDS, REQUESTER, REQUESTER_PORT}},
    {ANNOUNCE,
     1,
     {ANNOUNCE_SECONDS, ANNOUNCE_NANOSECONDS, UTC_OFFSET, NP_GAP(8), PRIORITY1, CLASS, ACCURACY,
      VARIANCE, PRIORITY2, GRANDMASTER, STEPS, SOURCE}},
    {MANAGEMENT, 1, {TARGET, TARGET_PORT, STARTING_HOPS, HOPS, NP_GAP(4), ACTION, NP_GAP(8)}},
    {0, 0, {0}},
};

static void dissect(struct np_dissector *d) {
  uint64_t length = np_get(d, &fields[LENGTH]);
  if (np_get(d, &fields[VERSION]) != 2) {
    np_refuse(d);
    return;
  }
  if (length < MESSAGE_BYTES)
    np_malformed(d, &fields[LENGTH], "shorter than the header");
  else
    np_end_at(d, &fields[LENGTH], length);
  np_header_whole(d);
}

static void tlvs(struct np_dissector *d, struct np_cursor *list) {
  while (np_left(list) >= TLV_HEAD) {
    np_open(d, list, &fields[TLVS]);
    np_emit(d, list, &fields[TLV_TYPE]);
    np_emit_bytes(d, list, &fields[VALUE], np_emit(d, list, &fields[TLV_LENGTH]));
    np_close(d, &fields[TLVS]);
  }
}

static void details(struct np_dissector *d) {
  struct np_cursor c = np_header_tail(d);
  const struct np_layout *layout = np_layout_of(layouts, np_get(d, &fields[TYPE]));
  np_emit(d, &c, &fields[PERIOD]);
  if (layout) np_emit_layout(d, &c, layout);
  if (layout && layout->then) tlvs(d, &c);
  np_emit_rest(d, &c, &fields[BODY]);
}

const struct np_protocol np_ptp = {
    .name = "ptp",
    .title = "Precision Time Protocol",
    .spec = "IEEE 1588",
    .group = "control",
    .wireshark = "ptp",
    .fields = fields,
    NP_ROWS(fields),
    .header_bits = HEADER_BYTES * 8,
    .refuses_short = true,
    .dissect = dissect,
    .details = details,
    .binds = (const struct np_bind[]){{NP_BY_ETHERTYPE, ETHERTYPE_PTP},
                                      {NP_BY_UDP_PORT, EVENT_PORT},
                                      {NP_BY_UDP_PORT, GENERAL_PORT},
                                      {NP_TABLE_END, 0}},
    .summary = "PTP {type_name} {clock_identity}",
};
