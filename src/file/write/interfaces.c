/* interfaces.c - the interfaces of a writer, found by what packets say. */
#include <stdlib.h>
#include <string.h>

#include "file/write/writer_state.h"

bool np__writer_copy_text(char **to, const char *from) {
  if (!from || !*from) return true;
  *to = strdup(from);
  /* NOLINTNEXTLINE(analyzer-malloc-leak): *to keeps it */
  return *to != NULL;
}

void np__writer_free_interface(struct np_output_interface *interface) {
  free(interface->name);
  free(interface->description);
  free(interface->filter);
}

static uint32_t *slot_of(const struct np_writer *w, uint16_t index) {
  return &w->interfaces.slots[index & (w->interfaces.slot_count - 1)];
}

/* The interface becomes the latest one of its slot. */
static void enter(struct np_writer *w, uint32_t at) {
  uint32_t *slot = slot_of(w, w->interfaces.list[at].index);
  w->interfaces.list[at].next = *slot;
  *slot = at;
}

/* As many slots as interfaces at least, for one more. False when out of memory. */
static bool make_slots(struct np_writer *w) {
  if (w->interfaces.count < w->interfaces.slot_count) return true;
  uint32_t count = w->interfaces.slot_count ? w->interfaces.slot_count * 2 : 4;
  uint32_t *slots = malloc(count * sizeof *slots);
  if (!slots) return false;
  free(w->interfaces.slots);
  w->interfaces.slots = slots;
  w->interfaces.slot_count = count;
  for (uint32_t i = 0; i < count; i++) slots[i] = NP_NO_INTERFACE;
  for (uint32_t i = 0; i < w->interfaces.count; i++) enter(w, i);
  return true;
}

struct np_output_interface *np__writer_add_interface(struct np_writer *w,
                                                     const struct np_write_interface *i) {
  if (w->interfaces.count == w->interfaces.capacity) {
    uint32_t capacity = w->interfaces.capacity ? w->interfaces.capacity * 2 : 4;
    struct np_output_interface *grown = realloc(w->interfaces.list, capacity * sizeof *grown);
    if (!grown) return NULL;
    w->interfaces.list = grown;
    w->interfaces.capacity = capacity;
  }
  if (!make_slots(w)) return NULL;
  struct np_output_interface *added = &w->interfaces.list[w->interfaces.count];
  *added = (struct np_output_interface){
      .index = i->index,
      .link_type = i->link_type,
      .snap_length = i->snap_length ? i->snap_length : w->options.snap_length,
  };
  if (!np__writer_copy_text(&added->name, i->name) ||
      !np__writer_copy_text(&added->description, i->description) ||
      !np__writer_copy_text(&added->filter, i->filter)) {
    np__writer_free_interface(added);
    return NULL;
  }
  enter(w, w->interfaces.count++);
  return added;
}

static bool is_same(const struct np_output_interface *interface, uint16_t link_type,
                    const struct np_metadata *origin, bool keeps_clock) {
  return interface->link_type == link_type && interface->origin == origin &&
         interface->keeps_clock == keeps_clock;
}

uint32_t np__writer_find_interface(const struct np_writer *w, uint16_t index, uint16_t link_type,
                                   const struct np_metadata *origin, bool keeps_clock) {
  uint32_t i = w->interfaces.slot_count > 0
                   ? w->interfaces.slots[index & (w->interfaces.slot_count - 1)]
                   : NP_NO_INTERFACE;
  while (i != NP_NO_INTERFACE && (w->interfaces.list[i].index != index ||
                                  !is_same(&w->interfaces.list[i], link_type, origin, keeps_clock)))
    i = w->interfaces.list[i].next;
  return i;
}

bool np__pcapng_choose_interface(struct np_writer *w, uint16_t index, uint16_t link_type,
                                 const struct np_metadata *origin) {
  const struct np_output_interface *last =
      w->interfaces.count > 0 ? &w->interfaces.list[w->interfaces.last] : NULL;
  if (last && last->index == index && is_same(last, link_type, origin, false)) return true;
  uint32_t found = np__writer_find_interface(w, index, link_type, origin, false);
  /* What a caller described goes for packets of files too. */
  if (found == NP_NO_INTERFACE && origin)
    found = np__writer_find_interface(w, index, link_type, NULL, false);
  if (found == NP_NO_INTERFACE) return false;
  w->interfaces.last = found;
  return true;
}

uint32_t np__writer_fitting_snap(uint16_t link_type, uint32_t caplen) {
  enum { D_BUS = 231, USB_LINUX = 189, USB_LINUX_MMAPPED = 220, USBPCAP = 249, EBHSCR = 279 };
  bool is_large = link_type == D_BUS || link_type == USB_LINUX || link_type == USB_LINUX_MMAPPED ||
                  link_type == USBPCAP;
  uint32_t snap = is_large ? 128U << 20 : link_type == EBHSCR ? 8U << 20 : 256U << 10;
  while (snap < caplen && snap < 1U << 31) snap *= 2;
  return snap < caplen ? caplen : snap;
}
