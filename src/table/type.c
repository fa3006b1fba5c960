/* type.c - the types: how each is read, printed and kept in a column. */
#include "table/type.h"

const struct np_type_traits np__types[NP_TYPE_COUNT] = {
    [NP_UINT] = {"uint", NP_READ_NUMBER, NP_PRINT_DECIMAL, NP_HOLDS_NUMBERS, "number", 0},
    [NP_HEX] = {"hex", NP_READ_NUMBER, NP_PRINT_HEX, NP_HOLDS_NUMBERS, "number", 0},
    [NP_FLAG] = {"flag", NP_READ_NUMBER, NP_PRINT_DECIMAL, NP_HOLDS_NUMBERS, "flag", 1},
    [NP_MAC] = {"mac", NP_READ_SPAN, NP_PRINT_BYTES, NP_HOLDS_FIXED, "mac", 48},
    [NP_IPV4] = {"ipv4", NP_READ_SPAN, NP_PRINT_IPV4, NP_HOLDS_IPV4, "ipv4", 32},
    [NP_IPV6] = {"ipv6", NP_READ_SPAN, NP_PRINT_IPV6, NP_HOLDS_FIXED, "ipv6", 128},
    [NP_BYTES] = {"bytes", NP_READ_SPAN, NP_PRINT_BYTES, NP_HOLDS_VARIABLE, "bytes", 0},
    [NP_STRING] = {"string", NP_READ_TEXT, NP_PRINT_TEXT, NP_HOLDS_VARIABLE, "text", 0},
    [NP_TIME] = {"time", NP_READ_TIME, NP_PRINT_SECONDS, NP_HOLDS_SECONDS, "time", 0},
    [NP_NAME] = {"name", NP_READ_NAME, NP_PRINT_TEXT, NP_HOLDS_VARIABLE, "name", 0},
    [NP_RECORD] = {"record", NP_READ_NOTHING, NP_PRINT_BYTES, NP_HOLDS_NOTHING, "record", 0},
    [NP_GROUP] = {"group", NP_READ_NUMBER, NP_PRINT_DECIMAL, NP_HOLDS_NUMBERS, "number", 0},
    [NP_PAYLOAD] = {"payload", NP_READ_PAYLOAD, NP_PRINT_BYTES, NP_HOLDS_VARIABLE, "payload", 0},
    [NP_PAYLOAD_OFFSET] = {"payload_offset", NP_READ_PAYLOAD, NP_PRINT_DECIMAL, NP_HOLDS_NUMBERS,
                           "payload_offset", 0},
    [NP_PAYLOAD_LENGTH] = {"payload_length", NP_READ_PAYLOAD, NP_PRINT_DECIMAL, NP_HOLDS_NUMBERS,
                           "payload_length", 0},
    [NP_CHECKSUM_STATUS] = {"checksum_status", NP_READ_NAME, NP_PRINT_TEXT, NP_HOLDS_VARIABLE,
                            "checksum_status", 0},
};

const struct np_type_traits *np_type_traits(enum np_type type) {
  return &np__types[type];
}

/* ---- Times ---- */

static const char *const time_names[NP_TIME_COUNT] = {[NP_UNIX_NS] = "unix_ns",
                                                      [NP_UNIX_US] = "unix_us",
                                                      [NP_UNIX_MS] = "unix_ms",
                                                      [NP_UNIX_S] = "unix_s",
                                                      [NP_NTP64] = "ntp64",
                                                      [NP_FILETIME] = "filetime",
                                                      [NP_SINCE_2000_S] = "since_2000_s"};

const char *np_time_name(enum np_time time) {
  return time_names[time];
}

enum { SECOND = 1000000000 };

/* Seconds from 1900 and from 1601 to 1970. */
static const int64_t ntp_epoch = 2208988800, filetime_epoch = 11644473600;

/* Seconds from 1970 to 2000. */
static const int64_t epoch_2000 = 946684800;

static bool scale(int64_t counted, int64_t unit, uint64_t *nanoseconds) {
  if (counted > INT64_MAX / unit || counted < INT64_MIN / unit) return false;
  *nanoseconds = (uint64_t)(counted * unit);
  return counted * unit != NP_NO_TIME;
}

static bool from_ntp(uint64_t counted, uint64_t *nanoseconds) {
  int64_t seconds = (int64_t)(counted >> 32);
  if (counted == 0) return false;
  if (seconds < INT64_C(0x80000000)) seconds += INT64_C(0x100000000);
  uint64_t fraction = ((counted & UINT32_MAX) * SECOND) >> 32;
  *nanoseconds = (uint64_t)((seconds - ntp_epoch) * SECOND) + fraction;
  return true;
}

static bool from_filetime(uint64_t counted, uint64_t *nanoseconds) {
  const int64_t ticks = SECOND / 100;
  if (counted > INT64_MAX) return false;
  return scale((int64_t)counted - filetime_epoch * ticks, 100, nanoseconds);
}

bool np__time_ns(enum np_time time, uint64_t counted, uint64_t *nanoseconds) {
  static const int64_t units[] = {
      [NP_UNIX_NS] = 1, [NP_UNIX_US] = 1000, [NP_UNIX_MS] = 1000000, [NP_UNIX_S] = SECOND};
  if (time == NP_NTP64) return from_ntp(counted, nanoseconds);
  if (time == NP_FILETIME) return from_filetime(counted, nanoseconds);
  if (time == NP_SINCE_2000_S) return scale((int64_t)counted + epoch_2000, SECOND, nanoseconds);
  return scale((int64_t)counted, units[time], nanoseconds);
}
