/* ahead.c - parts of a file that are copied before it is their turn, on several threads at a time.
 *
 * A part is a hint: where its bytes do not follow what was read before, because the file changed or
 * a large record reached into it, they are read again. */
#include <string.h>

#include "file/read/reader_state.h"

enum { FRONT_PART = 4, MOST_FRONT = 64 << 10 }; /* a record of the largest packet that is usual */

void np__reader_read_ahead(struct np_source *source, struct np_block *block, uint64_t part) {
  struct np_input *input = ((struct np_reader *)source)->input;
  uint32_t room = block->data_end - block->data_start;
  uint32_t front = room / FRONT_PART < MOST_FRONT ? room / FRONT_PART : MOST_FRONT;
  uint32_t size = room - front;
  struct np_ahead *a = &block->ahead;
  struct np_error again; /* who reads in turn meets it too */
  *a = (struct np_ahead){
      .position = part * size, .end = (part + 1) * size, .at = block->data_start + front};
  if (a->end <= atomic_load_explicit(&input->taken, memory_order_relaxed)) return; /* passed over */
  int64_t count = input->operations->read_at(input, a->position, block->slab + a->at, size, &again);
  if (count > 0) a->size = (uint32_t)count;
  if (count == NP_INPUT_INTERRUPTED) source->operations->interrupt(source); /* that is not for us */
}

void np__reader_adopt(struct np_reader *r, struct np_block *block) {
  const struct np_ahead a = block->ahead;
  if (a.end == 0) return;
  block->ahead.end = 0;
  r->ahead.limit = a.end;
  r->ahead.front = a.at - block->data_start;
  uint32_t carried = np__reader_carried(r);
  uint64_t next = r->position + carried;
  if (next < a.position || next >= a.position + a.size) return;
  uint32_t begin = a.at + (uint32_t)(next - a.position);
  if (carried > begin - block->data_start) return;
  if (carried > 0) memcpy(block->slab + begin - carried, r->carry.bytes + r->carry.at, carried);
  r->carry.at = r->carry.size;
  r->at = begin - carried;
  r->end = block->data_used = a.at + a.size;
  r->position = a.position + a.size;
}

bool np__reader_part_is_over(const struct np_reader *r) {
  return r->ahead.limit > 0 && r->position >= r->ahead.limit && np__reader_carried(r) == 0 &&
         r->end - r->at <= r->ahead.front;
}

uint32_t np__reader_portion(const struct np_reader *r, uint32_t most) {
  if (r->ahead.limit == 0) return most;
  uint32_t has = r->end - r->at;
  uint64_t size = r->scan.wanted > has ? r->scan.wanted - has : 1;
  if (r->position < r->ahead.limit) size = r->ahead.limit - r->position;
  return size < most ? (uint32_t)size : most;
}
