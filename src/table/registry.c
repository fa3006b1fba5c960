/* registry.c - the list of protocols, and look-up by name. */
#include "table/registry.h"

#include <stdio.h>
#include <string.h>

#define XX(name, folder) extern const struct np_protocol np_##name;
#include "protocols/protocols.def"
#undef XX

const struct np_protocol *const np__protocols[NP_PROTOCOL_COUNT] = {
#define XX(name, folder) [NP_PROTOCOL_##name] = &np_##name,
#include "protocols/protocols.def"
#undef XX
};

unsigned np_protocol_count(void) {
  return NP_PROTOCOL_COUNT;
}

const struct np_protocol *np_protocol_at(unsigned id) {
  return np__protocols[id];
}

bool np__is_of_group(const struct np_protocol *protocol, const char *group) {
  return protocol->group && strcmp(protocol->group, group) == 0;
}

uint16_t np__protocol_named(const char *name, size_t length) {
  for (uint16_t id = 0; id < NP_PROTOCOL_COUNT; id++) {
    const char *other = np__protocols[id]->name;
    if (other[0] == name[0] && strncmp(other, name, length) == 0 && !other[length]) return id;
  }
  return NP_NO_PROTOCOL;
}

const struct np_protocol *np_protocol_find(const char *name) {
  uint16_t id = np__protocol_named(name, strlen(name));
  return id == NP_NO_PROTOCOL ? NULL : np__protocols[id];
}

static bool own_name(const char *name, struct np_field_ref *ref) {
  size_t length = strcspn(name, ".");
  uint16_t id = name[length] ? np__protocol_named(name, length) : NP_NO_PROTOCOL;
  if (id == NP_NO_PROTOCOL) return false;
  const struct np_protocol *p = np__protocols[id];
  for (uint16_t row = 0; row < p->field_count; row++) {
    if (strcmp(p->fields[row].name, name + length + 1) != 0) continue;
    *ref = (struct np_field_ref){id, row};
    return true;
  }
  return false;
}

/* Is it Wireshark's name of the row, or that of its union? */
static bool has_name(const struct np_field *row, const char *name) {
  if (row->wireshark && strcmp(row->wireshark, name) == 0) return true;
  return row->union_name && strcmp(row->union_name, name) == 0;
}

size_t np_field_find(const char *name, struct np_field_ref *refs, size_t capacity) {
  struct np_field_ref own;
  if (own_name(name, &own)) {
    const char *wireshark = np__protocols[own.protocol]->fields[own.row].wireshark;
    if (!wireshark || strcmp(wireshark, name) != 0) {
      if (capacity > 0) refs[0] = own;
      return 1;
    }
  }
  size_t found = 0;
  for (uint16_t id = 0; id < NP_PROTOCOL_COUNT; id++) {
    const struct np_protocol *p = np__protocols[id];
    for (uint16_t row = 0; row < p->field_count; row++) {
      if (!has_name(&p->fields[row], name)) continue;
      if (found < capacity) refs[found] = (struct np_field_ref){id, row};
      found++;
    }
  }
  return found;
}

size_t np_field_full_name(struct np_field_ref ref, char *out, size_t size) {
  const struct np_protocol *p = np__protocols[ref.protocol];
  int length = snprintf(out, size, "%s.%s", p->name, p->fields[ref.row].name);
  return length < 0 ? 0 : (size_t)length;
}
