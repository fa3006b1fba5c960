/* formats.c - the table of the formats that are read, and the names of some that are not. */
#include <stdio.h>
#include <string.h>

#include "base/bytes.h"
#include "file/read/reader_state.h"

const struct np_format *const np__formats[] = {
    &np__format_pcap,
    &np__format_pcapng,
    &np__format_snoop,
    NULL,
};

enum { MAGIC_SIZE = 8 };

/* What a file may be instead. */
struct stranger {
  const char *name;
  const char *advice;
  uint8_t size; /* of the magic */
  uint8_t magic[MAGIC_SIZE];
};

#define UNPACK "unpack it first"
#define CONVERT "convert it first, for example with editcap"

/* clang-format off */
static const struct stranger strangers[] = {
  {"xz data",                               UNPACK,  6, {0xfd, '7', 'z', 'X', 'Z', 0}},
  {"bzip2 data",                            UNPACK,  3, {'B', 'Z', 'h'}},
  {"a ZIP archive",                         UNPACK,  4, {'P', 'K', 3, 4}},
  {"a btsnoop capture",                     CONVERT, 8, {'b', 't', 's', 'n', 'o', 'o', 'p', 0}},
  {"a Network Monitor capture",             CONVERT, 4, {'G', 'M', 'B', 'U'}},
  {"a Network Monitor 1 capture",           CONVERT, 4, {'R', 'T', 'S', 'S'}},
};
/* clang-format on */

static const struct stranger erf_capture = {"an ERF capture", CONVERT, 0, {0}};

static bool is_text(const uint8_t *bytes, uint32_t size) {
  for (uint32_t i = 0; i < size; i++)
    if (bytes[i] > '~' ||
        (bytes[i] < ' ' && bytes[i] != '\t' && bytes[i] != '\n' && bytes[i] != '\r'))
      return false;
  return true;
}

/* ERF has no magic, and the numbers of any text may fit. Its first record: time in seconds at 4,
 * type at 8, record length at 10, wire length at 14; the lengths fit each other, and the type is
 * one that exists. */
static bool is_erf(const uint8_t *bytes, uint32_t size) {
  enum { HEADER = 16, LAST_TYPE = 48, TYPE = 0x7f, SPARE = 64 };
  if (size < HEADER || is_text(bytes, HEADER)) return false;
  uint32_t type = bytes[8] & TYPE;
  uint32_t record_length = np_be16(bytes + 10);
  uint32_t wire_length = np_be16(bytes + 14);
  return type >= 1 && type <= LAST_TYPE && np_be32(bytes + 4) != 0 && record_length > HEADER &&
         wire_length > 0 && record_length <= HEADER + wire_length + SPARE;
}

static const struct stranger *recognise(const uint8_t *bytes, uint32_t size) {
  for (size_t i = 0; i < sizeof strangers / sizeof strangers[0]; i++) {
    const struct stranger *s = &strangers[i];
    if (memcmp(bytes, s->magic, s->size < size ? s->size : size) == 0) return s;
  }
  return is_erf(bytes, size) ? &erf_capture : NULL;
}

enum np_status np__format_unknown(const char *file, const uint8_t *bytes, uint32_t size,
                                  struct np_error *error) {
  char names[128] = "";
  for (size_t i = 0, used = 0; np__formats[i] && used < sizeof names; i++)
    used += (size_t)snprintf(names + used, sizeof names - used, "%s%s", i > 0 ? ", " : "",
                             np__formats[i]->name);
  if (size == 0)
    return np_fail(error, NP_E_FORMAT, "%s is empty; formats that are read: %s", file, names);
  if (size < NP_PROBE_BYTES)
    return np_fail(error, NP_E_FORMAT,
                   "%s has only %u bytes, too few for a capture; formats that are read: %s", file,
                   size, names);
  const struct stranger *s = recognise(bytes, size);
  if (s)
    return np_fail(error, NP_E_FORMAT, "%s is %s, which is not read; %s; formats that are read: %s",
                   file, s->name, s->advice, names);
  return np_fail(error, NP_E_FORMAT,
                 "%s is no capture: it begins with the bytes %02x %02x %02x %02x; formats that are "
                 "read: %s",
                 file, bytes[0], bytes[1], bytes[2], bytes[3], names);
}
