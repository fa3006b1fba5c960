/* say.c - say to a visitor the members of what a block says. */
#include "file/say/say.h"

#include <arpa/inet.h>
#include <stdio.h>
#include <string.h>

#include "base/bytes.h"

enum { IPV4_BYTES = 4, MOST_ADDRESS_TEXT = 64 };

/* ---- Members -------------------------------------------------------------------------------- */

void np__say(const struct np_sayer *s, const struct np_meta_value *value) {
  s->to->value(s->to->context, value);
}

void np__say_number(const struct np_sayer *s, const char *name, uint64_t number) {
  np__say(s, &(struct np_meta_value){.name = name, .type = NP_META_NUMBER, .number = number});
}

void np__say_time(const struct np_sayer *s, const char *name, uint64_t ticks) {
  int64_t ns = np__resolution_ns(&s->clock, ticks);
  if (ns == NP_NO_TIME) return;
  np__say(s, &(struct np_meta_value){.name = name, .type = NP_META_TIME, .number = (uint64_t)ns});
}

void np__say_flag(const struct np_sayer *s, const char *name, bool flag) {
  np__say(s, &(struct np_meta_value){.name = name, .type = NP_META_FLAG, .number = flag});
}

void np__say_bytes(const struct np_sayer *s, const char *name, const uint8_t *bytes,
                   uint32_t length) {
  np__say(s, &(struct np_meta_value){
                 .name = name, .type = NP_META_BYTES, .bytes = bytes, .length = length});
}

void np__say_text_of(const struct np_sayer *s, const char *name, bool is_listed,
                     const uint8_t *bytes, uint32_t length) {
  np__say(s, &(struct np_meta_value){.name = name,
                                     .type = NP_META_TEXT,
                                     .is_listed = is_listed,
                                     .bytes = bytes,
                                     .length = np_text_length(bytes, length)});
}

void np__say_text(const struct np_sayer *s, const char *name, const char *text) {
  np__say_text_of(s, name, false, (const uint8_t *)text, (uint32_t)strlen(text));
}

bool np__say_may(const struct np_sayer *s) {
  struct np_meta_limit *limit = s->to->limit;
  if (!limit) return true;
  if (limit->objects == 0) {
    limit->left_out++;
    return false;
  }
  limit->objects--;
  return true;
}

void np__say_list(const struct np_sayer *s, const char *name) {
  s->to->list(s->to->context, name);
}

void np__say_open(const struct np_sayer *s, const char *name) {
  s->to->open(s->to->context, name, true);
}

void np__say_close(const struct np_sayer *s) {
  s->to->close(s->to->context);
}

/* ---- Addresses ------------------------------------------------------------------------------ */

/* prefix: its length, or negative for none. */
void np__say_ip(const struct np_sayer *s, const char *name, bool is_listed, const uint8_t *bytes,
                uint32_t length, int prefix) {
  char text[MOST_ADDRESS_TEXT];
  inet_ntop(length == IPV4_BYTES ? AF_INET : AF_INET6, bytes, text, sizeof text);
  size_t used = strlen(text);
  if (prefix >= 0) snprintf(text + used, sizeof text - used, "/%d", prefix);
  np__say_text_of(s, name, is_listed, (const uint8_t *)text, (uint32_t)strlen(text));
}

void np__say_hardware(const struct np_sayer *s, const char *name, const uint8_t *bytes,
                      uint32_t length) {
  char text[MOST_ADDRESS_TEXT];
  for (uint32_t i = 0; i < length; i++)
    snprintf(text + 3 * (size_t)i, 4, "%02x%s", bytes[i], i + 1 < length ? ":" : "");
  np__say_text(s, name, text);
}
