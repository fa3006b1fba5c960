/* interfaces.c - the interfaces of a writer, found by what packets say. */
#include <stdlib.h>
#include <string.h>

#include "file/write/writer.h"

bool np_writer_copy_text(char **to, const char *from) {
  if (!from || !*from) return true;
  *to = strdup(from);
  return *to != NULL;
}

void np_writer_free_port(struct np_write_port *port) {
  free(port->name);
  free(port->description);
  free(port->filter);
}

static uint32_t *slot_of(const struct np_writer *w, uint16_t index) {
  return &w->slots[index & (w->slot_count - 1)];
}

/* The port becomes the latest one of its slot. */
static void enter(struct np_writer *w, uint32_t at) {
  uint32_t *slot = slot_of(w, w->ports[at].index);
  w->ports[at].next = *slot;
  *slot = at;
}

/* As many slots as ports at least, for one more. False when out of memory. */
static bool make_slots(struct np_writer *w) {
  if (w->port_count < w->slot_count) return true;
  uint32_t count = w->slot_count ? w->slot_count * 2 : 4;
  uint32_t *slots = malloc(count * sizeof *slots);
  if (!slots) return false;
  free(w->slots);
  w->slots = slots;
  w->slot_count = count;
  for (uint32_t i = 0; i < count; i++) slots[i] = NP_NO_PORT;
  for (uint32_t i = 0; i < w->port_count; i++) enter(w, i);
  return true;
}

struct np_write_port *np_writer_port(struct np_writer *w, const struct np_write_interface *i) {
  if (w->port_count == w->port_capacity) {
    uint32_t capacity = w->port_capacity ? w->port_capacity * 2 : 4;
    struct np_write_port *grown = realloc(w->ports, capacity * sizeof *grown);
    if (!grown) return NULL;
    w->ports = grown;
    w->port_capacity = capacity;
  }
  if (!make_slots(w)) return NULL;
  struct np_write_port *port = &w->ports[w->port_count];
  *port = (struct np_write_port){
      .index = i->index,
      .link_type = i->link_type,
      .snap_length = i->snap_length ? i->snap_length : w->options.snap_length,
  };
  if (!np_writer_copy_text(&port->name, i->name) ||
      !np_writer_copy_text(&port->description, i->description) ||
      !np_writer_copy_text(&port->filter, i->filter)) {
    np_writer_free_port(port);
    return NULL;
  }
  enter(w, w->port_count++);
  return port;
}

static bool is_port(const struct np_write_port *port, uint16_t link_type,
                    const struct np_metadata *origin, bool keeps_clock) {
  return port->link_type == link_type && port->origin == origin && port->keeps_clock == keeps_clock;
}

uint32_t np_writer_find_port(const struct np_writer *w, uint16_t index, uint16_t link_type,
                             const struct np_metadata *origin, bool keeps_clock) {
  uint32_t i = w->slot_count > 0 ? w->slots[index & (w->slot_count - 1)] : NP_NO_PORT;
  while (i != NP_NO_PORT &&
         (w->ports[i].index != index || !is_port(&w->ports[i], link_type, origin, keeps_clock)))
    i = w->ports[i].next;
  return i;
}

bool np_pcapng_choose_port(struct np_writer *w, uint16_t index, uint16_t link_type,
                           const struct np_metadata *origin) {
  const struct np_write_port *last = w->port_count > 0 ? &w->ports[w->last_port] : NULL;
  if (last && last->index == index && is_port(last, link_type, origin, false)) return true;
  uint32_t found = np_writer_find_port(w, index, link_type, origin, false);
  /* What a caller described goes for packets of files too. */
  if (found == NP_NO_PORT && origin) found = np_writer_find_port(w, index, link_type, NULL, false);
  if (found == NP_NO_PORT) return false;
  w->last_port = found;
  return true;
}

uint32_t np_writer_fitting_snap(uint16_t link_type, uint32_t caplen) {
  enum { D_BUS = 231, USB_LINUX = 189, USB_LINUX_MMAPPED = 220, USBPCAP = 249, EBHSCR = 279 };
  bool is_large = link_type == D_BUS || link_type == USB_LINUX || link_type == USB_LINUX_MMAPPED ||
                  link_type == USBPCAP;
  uint32_t snap = is_large ? 128U << 20 : link_type == EBHSCR ? 8U << 20 : 256U << 10;
  while (snap < caplen && snap < 1U << 31) snap *= 2;
  return snap < caplen ? caplen : snap;
}
