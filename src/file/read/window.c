/* window.c - what a format asks of the reader: bytes elsewhere in the file, interfaces, filters,
 * how to fail. */
#include <stdarg.h>
#include <stdio.h>

#include "base/words.h"
#include "file/read/reader_state.h"

enum { MOST_INTERFACES = 1 << 16 }; /* as many as a record can tell apart */

/* ---- Bytes ---------------------------------------------------------------------------------- */

int64_t np__reader_peek(const struct np_reader *r, uint64_t offset, uint8_t *out, uint32_t size) {
  struct np_input *input = r->input;
  struct np_error error;
  bool is_interrupted = false;
  int64_t count = -1;
  if (!input->seekable) return count;
  while ((count = input->operations->read_at(input, offset, out, size, &error)) ==
         NP_INPUT_INTERRUPTED)
    is_interrupted = true;
  if (is_interrupted) input->operations->interrupt(input); /* that was for the next read */
  return count;
}

/* ---- Other files ---------------------------------------------------------------------------- */

const struct np_format *np__format_find(const struct np_format *const *formats,
                                        const uint8_t *bytes) {
  for (; *formats; formats++)
    if ((*formats)->probe(bytes)) return *formats;
  return NULL;
}

const struct np_format *np__format_begins(const struct np_format *const *formats,
                                          const uint8_t *bytes, uint32_t size) {
  for (; *formats && size >= NP_BEGIN_BYTES; formats++)
    if ((*formats)->begins(bytes, size)) return *formats;
  return NULL;
}

/* The first bytes of all formats. */
static const uint8_t beginnings[][NP_PROBE_BYTES] = {
    {0xa1, 0xb2, 0xc3, 0xd4}, {0xd4, 0xc3, 0xb2, 0xa1}, {0xa1, 0xb2, 0x3c, 0x4d},
    {0x4d, 0x3c, 0xb2, 0xa1}, {0xa1, 0xb2, 0xcd, 0x34}, {0x34, 0xcd, 0xb2, 0xa1},
    {0x0a, 0x0d, 0x0d, 0x0a}, {'s', 'n', 'o', 'o'},
};

struct np_gap np__format_gap(uint32_t word, bool swapped) {
  uint32_t below = word, above = UINT32_MAX - word; /* how far it is to them */
  for (size_t i = 0; i < sizeof beginnings / sizeof beginnings[0]; i++) {
    uint32_t beginning = np_word32(beginnings[i], swapped);
    if (beginning == word) return (struct np_gap){word, 0};
    if (beginning < word && word - beginning - 1 < below) below = word - beginning - 1;
    if (beginning > word && beginning - word - 1 < above) above = beginning - word - 1;
  }
  return (struct np_gap){word - below, below + 1 + above};
}

/* ---- Failures ------------------------------------------------------------------------------- */

enum np_status np__reader_fail_at(struct np_reader *r, enum np_status status, uint64_t offset,
                                  const char *what, const char *detail) {
  np_fail(&r->failure, status, "%s: %s at byte %llu%s; %llu packet%s good", r->input->name, what,
          (unsigned long long)offset, detail, (unsigned long long)r->packets,
          r->packets == 1 ? " is" : "s are");
  r->failure.offset = offset;
  r->failure.packets = r->packets;
  return status;
}

enum np_status np__reader_damaged(struct np_reader *r, uint64_t offset, const char *format, ...) {
  char detail[sizeof r->damage.why + 2];
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(r->damage.why, sizeof r->damage.why, format, arguments);
  va_end(arguments);
  snprintf(detail, sizeof detail, ": %s", r->damage.why);
  return np__reader_fail_at(r, NP_E_DAMAGED, offset, "damaged", detail);
}

/* ---- Interfaces -----------------------------------------------------------------------------*/

enum np_status np__reader_add_interface(struct np_reader *r, uint16_t *index) {
  if (r->interfaces == MOST_INTERFACES)
    return np__reader_damaged(r, r->scan.midway ? r->scan.record : np__reader_offset(r),
                              "more interfaces than the limit (%u)", MOST_INTERFACES);
  *index = (uint16_t)r->interfaces++;
  return NP_OK;
}

void np__reader_know(struct np_reader *r, uint16_t link_type) {
  if (!r->known) r->source.link_type = link_type;
  r->known = true;
}

/* ---- Filters -------------------------------------------------------------------------------- */

enum np_status np__reader_end_filters(struct np_reader *r) {
  if (!r->filters || r->shares_filters) return NP_OK;
  return np__filters_end(r->filters, &r->failure);
}

enum np_status np__reader_expect(struct np_reader *r, uint16_t link_type, bool is_only) {
  if (!r->filters) return NP_OK;
  enum np_status status = np__filters_expect(r->filters, link_type, &r->failure);
  bool is_known = !np__filters_wait(r->filters);
  return status == NP_OK && is_only && is_known ? np__reader_end_filters(r) : status;
}

enum np_status np__reader_filter(struct np_reader *r, uint16_t link_type, bool is_only,
                                 const struct np_filter **filter) {
  *filter = NULL;
  if (!r->filters) return NP_OK;
  enum np_status status = np__filters_for(r->filters, link_type, filter, &r->failure);
  return status == NP_OK && is_only ? np__reader_end_filters(r) : status;
}
