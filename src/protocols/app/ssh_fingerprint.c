/* ssh_fingerprint.c - HASSH and HASSHServer (Salesforce, 2018): the MD5 of four lists. */
#include "protocols/app/ssh_fingerprint.h"

#include "base/md5.h"

enum { MOST_TEXT = 4096, LISTS = 4 };

struct text {
  uint8_t bytes[MOST_TEXT];
  uint32_t length;
};

static bool add(struct text *text, struct np_cursor list) {
  uint32_t length = np_left(&list);
  if (length + 1 > MOST_TEXT - text->length) return false;
  if (text->length > 0) text->bytes[text->length++] = ';';
  if (!np_cursor_copy(&list, text->bytes + text->length, length)) return false;
  text->length += length;
  return true;
}

/* Key exchanges, and of one direction the ciphers, codes and compression. False where they are too
 * long, or not there as a whole. */
static bool read_lists(struct text *text, struct np_cursor c, bool is_server) {
  static const uint8_t chosen[2][LISTS] = {{0, 2, 4, 6}, {0, 3, 5, 7}};
  text->length = 0;
  for (uint8_t i = 0, next = 0; next < LISTS; i++) {
    uint64_t length = np_cursor_take(&c, 32);
    struct np_cursor list = np_cursor_split(&c, length);
    if (!np_good(&c)) return false;
    if (i != chosen[is_server][next]) continue;
    if (!add(text, list)) return false;
    next++;
  }
  return true;
}

void np__ssh_fingerprint(struct np_dissector *d, struct np_cursor lists, bool is_server,
                         const struct np_field *text) {
  struct text full;
  struct np_md5 md5;
  uint8_t hash[NP_MD5_BYTES], digits[2 * NP_MD5_BYTES];
  if (!np_wants_any(d, text, 2) || !read_lists(&full, lists, is_server)) return;
  np_md5_begin(&md5);
  np_md5_add(&md5, full.bytes, full.length);
  np_md5_end(&md5, hash);
  for (size_t i = 0; i < sizeof digits; i++)
    digits[i] = (uint8_t) "0123456789abcdef"[hash[i / 2] >> (i % 2 ? 0 : 4) & 15];
  np_emit_text(d, &lists, text, full.bytes, full.length);
  np_emit_text(d, &lists, text + 1, digits, sizeof digits);
}
