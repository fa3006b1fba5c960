/* say.c - tell a visitor the members of what a block says. */
#include "file/say/say.h"

#include <arpa/inet.h>
#include <stdio.h>
#include <string.h>

enum { IPV4_BYTES = 4, MOST_ADDRESS_TEXT = 64 };

/* ---- Members -------------------------------------------------------------------------------- */

void np_tell(const struct np_teller *t, const struct np_meta_value *value) {
  t->to->value(t->to->context, value);
}

void np_tell_number(const struct np_teller *t, const char *name, uint64_t number) {
  np_tell(t, &(struct np_meta_value){.name = name, .type = NP_META_NUMBER, .number = number});
}

void np_tell_time(const struct np_teller *t, const char *name, uint64_t ticks) {
  int64_t ns = np_resolution_ns(&t->clock, ticks);
  if (ns == NP_NO_TIME) return;
  np_tell(t, &(struct np_meta_value){.name = name, .type = NP_META_TIME, .number = (uint64_t)ns});
}

void np_tell_flag(const struct np_teller *t, const char *name, bool flag) {
  np_tell(t, &(struct np_meta_value){.name = name, .type = NP_META_FLAG, .number = flag});
}

void np_tell_bytes(const struct np_teller *t, const char *name, const uint8_t *bytes,
                   uint32_t length) {
  np_tell(t, &(struct np_meta_value){
                 .name = name, .type = NP_META_BYTES, .bytes = bytes, .length = length});
}

void np_tell_text_of(const struct np_teller *t, const char *name, bool is_listed,
                     const uint8_t *bytes, uint32_t length) {
  np_tell(t, &(struct np_meta_value){.name = name,
                                     .type = NP_META_TEXT,
                                     .is_listed = is_listed,
                                     .bytes = bytes,
                                     .length = np_option_text(bytes, length)});
}

void np_tell_text(const struct np_teller *t, const char *name, const char *text) {
  np_tell_text_of(t, name, false, (const uint8_t *)text, (uint32_t)strlen(text));
}

bool np_tell_may(const struct np_teller *t) {
  struct np_meta_limit *limit = t->to->limit;
  if (!limit) return true;
  if (limit->objects == 0) {
    limit->left_out++;
    return false;
  }
  limit->objects--;
  return true;
}

void np_tell_list(const struct np_teller *t, const char *name) {
  t->to->list(t->to->context, name);
}

void np_tell_open(const struct np_teller *t, const char *name) {
  t->to->open(t->to->context, name, true);
}

void np_tell_close(const struct np_teller *t) {
  t->to->close(t->to->context);
}

/* ---- Addresses ------------------------------------------------------------------------------ */

/* prefix: its length, or negative for none. */
void np_tell_ip(const struct np_teller *t, const char *name, bool is_listed, const uint8_t *bytes,
                uint32_t length, int prefix) {
  char text[MOST_ADDRESS_TEXT];
  inet_ntop(length == IPV4_BYTES ? AF_INET : AF_INET6, bytes, text, sizeof text);
  size_t used = strlen(text);
  if (prefix >= 0) snprintf(text + used, sizeof text - used, "/%d", prefix);
  np_tell_text_of(t, name, is_listed, (const uint8_t *)text, (uint32_t)strlen(text));
}

void np_tell_hardware(const struct np_teller *t, const char *name, const uint8_t *bytes,
                      uint32_t length) {
  char text[MOST_ADDRESS_TEXT];
  for (uint32_t i = 0; i < length; i++)
    snprintf(text + 3 * (size_t)i, 4, "%02x%s", bytes[i], i + 1 < length ? ":" : "");
  np_tell_text(t, name, text);
}
