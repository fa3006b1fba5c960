/* registry.c - the list of protocols, which programs can add to, and look-up by name. */
#include "table/registry.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdio.h>
#include <string.h>

#include "table/check.h"

#define XX(name, folder) extern const struct np_protocol np_##name;
#include "protocols/protocols.def"
#undef XX

const struct np_protocol *np__protocols[NP_MOST_PROTOCOLS] = {
#define XX(name, folder) [NP_PROTOCOL_##name] = &np_##name,
#include "protocols/protocols.def"
#undef XX
};

/* It only grows: who sees a number sees the protocols below it. */
static _Atomic unsigned known_count = NP_PROTOCOL_COUNT;

unsigned np_protocol_count(void) {
  return atomic_load_explicit(&known_count, memory_order_acquire);
}

const struct np_protocol *np_protocol_at(unsigned id) {
  return np__protocols[id];
}

bool np__is_of_group(const struct np_protocol *protocol, const char *group) {
  return protocol->group && strcmp(protocol->group, group) == 0;
}

uint16_t np__protocol_named(const char *name, size_t length) {
  for (uint16_t id = 0; id < np_protocol_count(); id++) {
    const char *other = np__protocols[id]->name;
    if (other[0] == name[0] && strncmp(other, name, length) == 0 && !other[length]) return id;
  }
  return NP_NO_PROTOCOL;
}

const struct np_protocol *np_protocol_find(const char *name) {
  uint16_t id = np__protocol_named(name, strlen(name));
  return id == NP_NO_PROTOCOL ? NULL : np__protocols[id];
}

size_t np_field_full_name(struct np_field_ref ref, char *out, size_t size) {
  const struct np_protocol *p = np__protocols[ref.protocol];
  int length = snprintf(out, size, "%s.%s", p->name, p->fields[ref.row].name);
  return length < 0 ? 0 : (size_t)length;
}

bool np__row_is_related(struct np_field_ref ref) {
  const struct np_protocol *p = np__protocols[ref.protocol];
  return ref.row < p->field_count && p->fields[ref.row].flags & NP_RELATED;
}

/* ---- Protocols that programs add ------------------------------------------------------------ */

/* What is wrong with a protocol beside those that are there; NULL: nothing. */
static const char *check_beside_all(const struct np_protocol *p, unsigned count,
                                    const struct np_field **at) {
  const char *wrong = np__check_beside(p, p, at);
  for (unsigned id = 0; !wrong && id < count; id++) {
    const struct np_protocol *other = np__protocols[id];
    wrong = np__check_names_beside(p, other, at);
    if (!wrong) wrong = np__check_names_beside(other, p, at);
  }
  return wrong;
}

static enum np_status add(const struct np_protocol *p, uint16_t *id, struct np_error *error) {
  const struct np_field *at = NULL;
  const unsigned count = np_protocol_count();
  for (unsigned known = NP_PROTOCOL_COUNT; known < count; known++) {
    if (np__protocols[known] != p) continue;
    *id = (uint16_t)known;
    return NP_OK;
  }
  if (count == NP_MOST_PROTOCOLS)
    return np_fail(error, NP_E_LIMIT, "no more than %d protocols can be added", NP_MOST_ADDED);
  const char *wrong = np__check_table(p, &at);
  if (!wrong && !p->group) wrong = "in no group";
  if (!wrong) wrong = check_beside_all(p, count, &at);
  if (wrong)
    return np_fail(error, NP_E_INVALID, "the protocol %s%s%s: %s", p->name ? p->name : "",
                   at && at->name ? "." : "", at && at->name ? at->name : "", wrong);
  np__protocols[count] = p;
  *id = (uint16_t)count;
  atomic_store_explicit(&known_count, count + 1, memory_order_release);
  return NP_OK;
}

enum np_status np_protocol_add(const struct np_protocol *protocol, uint16_t *id,
                               struct np_error *error) {
  static pthread_mutex_t adding = PTHREAD_MUTEX_INITIALIZER;
  pthread_mutex_lock(&adding);
  enum np_status status = add(protocol, id, error);
  pthread_mutex_unlock(&adding);
  return status;
}
