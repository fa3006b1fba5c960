/* metadata.c - the list of what a file says beside packets. */
#include "np/metadata.h"

#include <pthread.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "block/option.h"
#include "file/say/option_codes.h"

enum { FIRST_CAPACITY = 16, ENTRY_BYTES = 256 };

struct np_metadata {
  struct np_interfaces interfaces_of_packets; /* first: who has it has the list */
  pthread_mutex_t mutex;                      /* all below */
  uint32_t owners;
  bool complete;
  uint64_t limit, used; /* bytes */
  uint64_t left_out, damaged;
  struct np_meta **entries; /* each stays where it is */
  _Atomic uint32_t count;   /* read without the mutex too */
  uint32_t capacity;
  const struct np_meta **sections; /* those of the entries that are some, by their indices */
  uint32_t section_count, section_capacity;
  const struct np_meta **interfaces; /* the same of these, by their indices */
  uint32_t interface_count, interface_capacity;
};

/* Of several texts of a kind the first is the interface's. */
static bool find_interface(struct np_interfaces *self, uint32_t interface_id,
                           struct np_interface *found) {
  const struct np_meta *meta = np_metadata_interface((struct np_metadata *)self, interface_id);
  if (!meta || meta->type == 0 || meta->size < NP_INTERFACE_BODY) return false;
  *found = (struct np_interface){
      .section = meta->section == NP_META_NONE ? 1 : meta->section + 1, /* live, as tshark has it */
      .index = meta->section_index};
  struct np_options left = {meta->body + NP_INTERFACE_BODY, meta->size - NP_INTERFACE_BODY,
                            meta->swapped};
  struct np_option option;
  while (np_option_next(&left, &option)) {
    if (option.code == NP_INTERFACE_NAME && !found->name) {
      found->name = option.value;
      found->name_length = np_text_length(option.value, option.length);
    } else if (option.code == NP_INTERFACE_DESCRIPTION && !found->description) {
      found->description = option.value;
      found->description_length = np_text_length(option.value, option.length);
    }
  }
  return true;
}

struct np_interfaces *np_metadata_interfaces(struct np_metadata *list) {
  return list ? &list->interfaces_of_packets : NULL;
}

struct np_metadata *np_metadata_new(uint64_t limit) {
  struct np_metadata *list = calloc(1, sizeof *list);
  if (!list) return NULL;
  list->interfaces_of_packets.find = find_interface;
  pthread_mutex_init(&list->mutex, NULL);
  list->owners = 1;
  list->limit = limit;
  return list;
}

struct np_metadata *np_metadata_share(struct np_metadata *list) {
  if (!list) return NULL;
  pthread_mutex_lock(&list->mutex);
  list->owners++;
  pthread_mutex_unlock(&list->mutex);
  return list;
}

/* Where the body of an entry lies that is a copy. */
static uint8_t *copied_body(struct np_meta *entry) {
  return (uint8_t *)(entry + 1);
}

static void free_entry(struct np_meta *entry) {
  if (entry->body != copied_body(entry)) free((uint8_t *)(uintptr_t)entry->body);
  free(entry);
}

void np_metadata_leave(struct np_metadata *list) {
  if (!list) return;
  pthread_mutex_lock(&list->mutex);
  bool last = --list->owners == 0;
  pthread_mutex_unlock(&list->mutex);
  if (!last) return;
  for (uint32_t i = 0; i < list->count; i++) free_entry(list->entries[i]);
  free(list->entries);
  free(list->sections);
  free(list->interfaces);
  pthread_mutex_destroy(&list->mutex);
  free(list);
}

/* What an entry takes, with its places in lists, those of the allocator and of who reads it. */
static uint64_t cost(uint64_t size) {
  return ENTRY_BYTES + size;
}

bool np_metadata_fits(struct np_metadata *list, uint64_t size) {
  pthread_mutex_lock(&list->mutex);
  bool fits = list->used + cost(size) <= list->limit;
  pthread_mutex_unlock(&list->mutex);
  return fits;
}

/* taken: the body; NULL to copy that. */
static struct np_meta *new_entry(const struct np_meta *meta, uint8_t *taken) {
  struct np_meta *entry = malloc(sizeof *entry + (taken ? 0 : meta->size));
  if (!entry) return NULL;
  *entry = *meta;
  if (!taken && meta->size > 0) memcpy(copied_body(entry), meta->body, meta->size);
  entry->body = taken ? taken : copied_body(entry);
  return entry;
}

/* A list of pointers with room for one more; NULL when out of memory. */
static void *grown(void *pointers, uint32_t count, uint32_t *capacity) {
  if (count < *capacity) return pointers;
  uint32_t next = *capacity ? *capacity * 2 : FIRST_CAPACITY;
  void *larger = realloc(pointers, next * sizeof(void *));
  if (larger) *capacity = next;
  return larger;
}

/* Make room for one entry more. False when out of memory. */
static bool has_room(struct np_metadata *list, enum np_meta_kind kind) {
  struct np_meta **entries = grown(list->entries, list->count, &list->capacity);
  if (!entries) return false;
  list->entries = entries;
  if (kind == NP_META_INTERFACE) {
    const struct np_meta **interfaces =
        grown(list->interfaces, list->interface_count, &list->interface_capacity);
    if (interfaces) list->interfaces = interfaces;
    return interfaces != NULL;
  }
  if (kind != NP_META_SECTION) return true;
  const struct np_meta **sections =
      grown(list->sections, list->section_count, &list->section_capacity);
  if (sections) list->sections = sections;
  return sections != NULL;
}

/* False when it does not fit. */
static bool append(struct np_metadata *list, const struct np_meta *meta, uint8_t *taken) {
  if (list->used + cost(meta->size) > list->limit) return false;
  struct np_meta *entry = has_room(list, meta->kind) ? new_entry(meta, taken) : NULL;
  if (!entry) return false;
  if (meta->kind == NP_META_SECTION) list->sections[list->section_count++] = entry;
  if (meta->kind == NP_META_INTERFACE) list->interfaces[list->interface_count++] = entry;
  list->entries[list->count++] = entry;
  /* NOLINTNEXTLINE(analyzer-malloc-leak): the list keeps it */
  list->used += cost(meta->size);
  return true;
}

static bool add(struct np_metadata *list, const struct np_meta *meta, uint8_t *taken) {
  pthread_mutex_lock(&list->mutex);
  if (meta->kind == NP_META_DAMAGE) list->damaged++;
  bool added = append(list, meta, taken);
  if (!added) list->left_out++;
  pthread_mutex_unlock(&list->mutex);
  return added;
}

void np_metadata_add(struct np_metadata *list, const struct np_meta *meta) {
  add(list, meta, NULL);
}

void np_metadata_adopt(struct np_metadata *list, const struct np_meta *meta, uint8_t *body) {
  uint8_t *fitted = meta->size > 0 ? realloc(body, meta->size) : NULL;
  if (!fitted) fitted = body;
  if (!add(list, meta, fitted)) free(fitted);
}

void np_metadata_leave_out(struct np_metadata *list) {
  pthread_mutex_lock(&list->mutex);
  list->left_out++;
  pthread_mutex_unlock(&list->mutex);
}

void np_metadata_complete(struct np_metadata *list) {
  pthread_mutex_lock(&list->mutex);
  list->complete = true;
  pthread_mutex_unlock(&list->mutex);
}

bool np_metadata_is_complete(struct np_metadata *list) {
  pthread_mutex_lock(&list->mutex);
  bool complete = list->complete;
  pthread_mutex_unlock(&list->mutex);
  return complete;
}

uint32_t np_metadata_count(const struct np_metadata *list) {
  return list->count;
}

const struct np_meta *np_metadata_at(struct np_metadata *list, uint32_t place) {
  pthread_mutex_lock(&list->mutex);
  const struct np_meta *meta = place < list->count ? list->entries[place] : NULL;
  pthread_mutex_unlock(&list->mutex);
  return meta;
}

static int compare_section(const void *section, const void *entry) {
  uint32_t wanted = *(const uint32_t *)section;
  uint32_t found = (*(const struct np_meta *const *)entry)->section;
  return (wanted > found) - (wanted < found);
}

static int compare_interface(const void *interface, const void *entry) {
  uint32_t wanted = *(const uint32_t *)interface;
  uint32_t found = (*(const struct np_meta *const *)entry)->interface_id;
  return (wanted > found) - (wanted < found);
}

/* The one of sorted entries with this index; NULL when there is none. */
static const struct np_meta *search(const struct np_meta **entries, uint32_t count, uint32_t index,
                                    int (*compare)(const void *, const void *)) {
  if (count == 0) return NULL;
  const struct np_meta **found = bsearch(&index, entries, count, sizeof *entries, compare);
  return found ? *found : NULL;
}

const struct np_meta *np_metadata_section(struct np_metadata *list, uint32_t section) {
  pthread_mutex_lock(&list->mutex);
  const struct np_meta *meta =
      search(list->sections, list->section_count, section, compare_section);
  pthread_mutex_unlock(&list->mutex);
  return meta;
}

const struct np_meta *np_metadata_interface(struct np_metadata *list, uint32_t interface) {
  pthread_mutex_lock(&list->mutex);
  const struct np_meta *meta =
      search(list->interfaces, list->interface_count, interface, compare_interface);
  pthread_mutex_unlock(&list->mutex);
  return meta;
}

void np_metadata_counts(struct np_metadata *list, uint64_t *left_out, uint64_t *damaged) {
  pthread_mutex_lock(&list->mutex);
  *left_out = list->left_out;
  *damaged = list->damaged;
  pthread_mutex_unlock(&list->mutex);
}
