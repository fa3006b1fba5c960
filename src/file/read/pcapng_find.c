/* pcapng_find.c - where a pcapng file goes on behind damage. */
#include "file/read/pcapng_state.h"

enum { MAGIC_END = 12 };

static bool is_known(uint32_t type) {
  switch (type) {
    case NP_BLOCK_SECTION:
    case NP_BLOCK_INTERFACE:
    case NP_BLOCK_OLD_PACKET:
    case NP_BLOCK_SIMPLE_PACKET:
    case NP_BLOCK_NAMES:
    case NP_BLOCK_STATISTICS:
    case NP_BLOCK_ENHANCED_PACKET:
    case NP_BLOCK_JOURNAL:
    case NP_BLOCK_SECRETS:
    case NP_BLOCK_CUSTOM:
    case NP_BLOCK_PRIVATE:
      return true;
    default:
      return false;
  }
}

/* What a place in the file can be. */
enum verdict { NO_BLOCK, A_BLOCK, TOO_SHORT };

/* Does a block begin here? Its type is known and its two lengths agree, then. wanted: gets how many
 * bytes it takes to tell. */
static enum verdict judge(bool swapped, const uint8_t *bytes, uint32_t size, uint32_t *wanted) {
  *wanted = NP_BLOCK_HEAD;
  if (size < NP_BLOCK_HEAD) return TOO_SHORT;
  uint32_t type = np_word32(bytes, swapped);
  if (!is_known(type)) return NO_BLOCK;
  if (type == NP_BLOCK_SECTION) {
    *wanted = MAGIC_END;
    if (size < MAGIC_END) return TOO_SHORT;
    swapped = np_word32(bytes + NP_BLOCK_HEAD, false) != NP_BYTE_ORDER_MAGIC;
    if (np_word32(bytes + NP_BLOCK_HEAD, swapped) != NP_BYTE_ORDER_MAGIC) return NO_BLOCK;
  }
  uint32_t total = np_word32(bytes + 4, swapped);
  if (total < NP_BLOCK_HEAD + NP_BLOCK_TAIL || total % 4 != 0 || total > NP_FIND_SPAN)
    return NO_BLOCK;
  *wanted = total;
  if (size < total) return TOO_SHORT;
  return np_word32(bytes + total - NP_BLOCK_TAIL, swapped) == total ? A_BLOCK : NO_BLOCK;
}

struct np_found np__pcapng_find(const struct np_reader *r, const uint8_t *bytes, uint32_t size,
                                bool is_damaged, bool is_final) {
  bool swapped = ((const struct np_pcapng *)r->state)->swapped;
  uint32_t at = 0, wanted;
  /* Of a damaged block whose lengths agree, the end is where it says. */
  if (is_damaged && size > 0) {
    enum verdict verdict = judge(swapped, bytes, size, &wanted);
    if (verdict == TOO_SHORT && !is_final) return (struct np_found){0, wanted};
    at = verdict == A_BLOCK ? wanted : 1;
  }
  for (; at < size; at++) {
    if (np__format_begins(r->formats, bytes + at, size - at)) return (struct np_found){at, 0};
    enum verdict verdict = judge(swapped, bytes + at, size - at, &wanted);
    if (verdict == A_BLOCK) return (struct np_found){at, 0};
    if (verdict == TOO_SHORT && !is_final) return (struct np_found){at, wanted};
  }
  return (struct np_found){size, NP_BLOCK_HEAD};
}
