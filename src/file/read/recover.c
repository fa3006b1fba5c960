/* recover.c - going on behind damage. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "file/read/reader_state.h"

bool np__reader_lose(struct np_reader *r, enum np_status status) {
  bool is_damage = status == NP_E_DAMAGED || status == NP_E_CUT;
  if (!r->recover || !is_damage || !r->begun || !r->format->find) return false;
  r->damage.lost = true;
  r->damage.in_front = !r->scan.midway;
  r->damage.at = r->failure.offset;
  r->scan.midway = false;
  r->scan.skip = 0;
  if (r->format->forget) r->format->forget(r);
  return true;
}

/* The next record begins where the window does, or the file ends there. */
static void note(struct np_reader *r) {
  const struct np_meta damage = {
      .kind = NP_META_DAMAGE,
      .section = NP_META_NONE,
      .interface_id = NP_META_NONE,
      .after = r->packets,
      .offset = r->damage.at,
      .skipped = np__reader_offset(r) - r->damage.at,
      .part = r->damage.part,
      .size = (uint32_t)strlen(r->damage.why),
      .body = (const uint8_t *)r->damage.why,
  };
  np_metadata_add(r->source.metadata, &damage);
  r->damage.lost = false;
}

enum np_status np__reader_join(struct np_reader *r, const struct np_format *format) {
  enum np_status status = np__reader_damaged(
      r, np__reader_offset(r), "another file header: a %s file begins here", format->name);
  if (!r->recover) return status;
  void *state = calloc(1, format->state_size);
  if (!state) return np_fail(&r->failure, NP_E_NO_MEMORY, "%s: out of memory", r->input->name);
  r->damage.at = np__reader_offset(r);
  r->damage.part = "a file header";
  note(r);
  if (r->format->close) r->format->close(r);
  free(r->state);
  r->state = state;
  r->format = format;
  r->scan.joined = true;
  return NP_OK;
}

void np__reader_note_surplus(struct np_reader *r) {
  struct np_input *input = r->input;
  if (input->surplus == 0) return;
  int size = snprintf(r->damage.why, sizeof r->damage.why,
                      "%llu bytes behind the compressed data are no part of them",
                      (unsigned long long)input->surplus);
  const struct np_meta damage = {
      .kind = NP_META_DAMAGE,
      .section = NP_META_NONE,
      .interface_id = NP_META_NONE,
      .after = r->packets,
      .offset = input->surplus_at,
      .skipped = input->surplus,
      .part = "bytes behind compressed data",
      .size = (uint32_t)size,
      .body = (const uint8_t *)r->damage.why,
  };
  np_metadata_add(r->source.metadata, &damage);
  input->surplus = 0;
}

bool np__reader_search(struct np_reader *r, const struct np_block *block, bool is_final) {
  const struct np_found found =
      r->format->find(r, block->slab + r->at, r->end - r->at, r->damage.in_front, is_final);
  if (found.at > 0) r->damage.in_front = false;
  r->at += found.at;
  r->scan.wanted = found.wanted;
  if (found.wanted > 0 && !is_final) return false;
  note(r);
  return found.wanted == 0;
}
