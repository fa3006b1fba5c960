/* tap.c - the packets, the counters and the state of one device. */
#include "capture/tap.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/bytes.h"
#include "block/block.h"

/* ---- Counters ------------------------------------------------------------------------------- */

static void count(struct np__tap *t, uint32_t caplen, bool dropped) {
  t->live->received++;
  t->stats.received++;
  t->stats.bytes += caplen;
  if (dropped) t->stats.dropped_by_app++;
}

void np__tap_count(struct np__tap *t) {
  struct np__pcap_stats now = {.received = 0};
  struct np_stats *s = &t->stats;
  if (t->pcap->stats(t->handle, &now) != 0) return;
  s->dropped_by_kernel += (uint32_t)(now.dropped - s->ps_drop);
  uint32_t more = (uint32_t)(now.interface_dropped - s->ps_ifdrop);
  if (more <= INT32_MAX)
    s->dropped_by_interface += more; /* else libpcap lost what it counts from */
  s->ps_recv = now.received;
  s->ps_drop = now.dropped;
  s->ps_ifdrop = now.interface_dropped;
  np__ring_note(&t->ring, np__tap_waiting(t));
}

/* ---- Packets -------------------------------------------------------------------------------- */

/* Keep a packet for later: it does not fit, or its time has not come. */
static void hold(struct np__tap *t, const struct np_record *record, const uint8_t *bytes) {
  t->pcap->breakloop(t->handle);
  if (t->held_size < record->caplen) {
    uint8_t *memory = realloc(t->held, record->caplen);
    if (!memory) {
      count(t, record->caplen, true);
      return;
    }
    t->held = memory;
    t->held_size = record->caplen;
  }
  memcpy(t->held, bytes, record->caplen);
  t->held_record = *record;
  t->has_held = true;
}

/* Put a packet's bytes into the block. Returns its record, to be written and pushed; NULL when the
 * block has no room. */
static inline struct np_record *append(struct np_block *block, const uint8_t *bytes,
                                       uint32_t caplen) {
  uint32_t room;
  uint8_t *space = np_block_space(block, &room);
  if (np_block_is_full(block) || caplen > room) return NULL;
  memcpy(space, bytes, caplen);
  np_block_keep(block, caplen);
  return np_block_record(block);
}

/* A packet tells an interface that no other has told: it becomes one of the capture's. Where there
 * are too many, its packets stay the device's. */
static uint16_t meet_interface(struct np__tap *t, uint32_t number) {
  struct np__interfaces *list = &t->live->interfaces;
  char name[64];
  const struct np__named *known = np__interfaces_find(list, t->index, number);
  if (known) return known->index;
  if (list->count == NP__MAX_INTERFACES) return t->index;
  if (!np__interfaces_call(list, t->index, number, (uint16_t)list->count)) return t->index;
  np__interface_name(&t->interface, number, name);
  return np__interfaces_add(list, name, t->link_type, t->live->received);
}

/* The interface that a cooked packet tells: LINKTYPE_LINUX_SLL2 has its number in the third word.
 */
static uint16_t told_interface(struct np__tap *t, const uint8_t *bytes, uint32_t caplen) {
  enum { NUMBER_AT = 4, NUMBER_END = 8 };
  uint32_t number = caplen < NUMBER_END ? 0 : np_be32(bytes + NUMBER_AT);
  if (number == 0) return t->index;
  if (number != t->last_number) t->last_interface = meet_interface(t, number);
  t->last_number = number;
  return t->last_interface;
}

/* The record of the packet at hand. Member by member: a whole one would be put together elsewhere,
 * and its copy wait for the parts, which takes longer than all the rest. */
static inline void describe(struct np__tap *t, const struct np__pcap_header *header,
                            const uint8_t *bytes, uint32_t caplen, struct np_record *record) {
  record->timestamp_ns = t->last_ns;
  record->number = t->live->received + 1;
  record->caplen = caplen;
  record->len = header->len;
  record->first_layer = 0;
  record->layer_count = 0;
  record->flags = 0;
  record->link_type = t->link_type;
  record->interface_id = t->is_cooked ? told_interface(t, bytes, caplen) : t->index;
}

static void keep(unsigned char *context, const struct np__pcap_header *header,
                 const unsigned char *bytes) {
  struct np__tap *t = (struct np__tap *)(void *)context;
  struct np__live *l = t->live;
  uint32_t caplen = header->caplen < l->snap_length ? header->caplen : l->snap_length;
  t->last_ns =
      (int64_t)header->time.tv_sec * 1000000000 + (int64_t)header->time.tv_usec * t->tick_ns;
  if (!l->block || t->has_held) {
    count(t, caplen, true);
    return;
  }
  bool waits = t->last_ns > t->limit_ns;
  struct np_record *record = waits ? NULL : append(l->block, bytes, caplen);
  if (!record) {
    struct np_record held;
    describe(t, header, bytes, caplen, &held);
    hold(t, &held, bytes);
    l->full |= !waits;
    return;
  }
  describe(t, header, bytes, caplen, record);
  record->offset = l->block->data_used - caplen;
  np_block_push(l->block, l->base.engine);
  count(t, caplen, false);
}

int np__tap_read(struct np__tap *t, int most) {
  struct np__live *l = t->live;
  int result = t->pcap->dispatch(t->handle, most, keep, (unsigned char *)t);
  if (result == NP__PCAP_ERROR) snprintf(l->text, sizeof l->text, "%s", t->pcap->geterr(t->handle));
  return result == NP__PCAP_ERROR_BREAK ? most : result;
}

bool np__tap_place(struct np__tap *t) {
  struct np__live *l = t->live;
  uint32_t caplen = t->held_record.caplen;
  struct np_record *record = l->block ? append(l->block, t->held, caplen) : NULL;
  if (l->block && !record) {
    if (l->block->packet_count == 0) l->base.needed = caplen;
    l->full = true;
    return false;
  }
  if (record) {
    *record = t->held_record;
    record->number = l->received + 1; /* other devices' may have come first */
    record->offset = l->block->data_used - caplen;
    np_block_push(l->block, l->base.engine);
  }
  count(t, caplen, !record);
  t->has_held = false;
  return true;
}

/* ---- State ---------------------------------------------------------------------------------- */

void np__tap_change(struct np__tap *t, enum np_device_state state) {
  t->state = state;
  t->changes++;
  t->live->base.news++;
}

/* Up and down alternate, and only the first state is no change. Of many changes only the last are
 * told: those before them undid each other. */
bool np__tap_tell(struct np__tap *t, struct np_device_event *event) {
  uint32_t untold = t->changes - t->told;
  if (untold == 0) return false;
  t->told += (untold - 1) / 2 * 2 + 1;
  enum np_device_state past = t->told % 2 ? NP_DEVICE_DOWN : NP_DEVICE_UP;
  *event = (struct np_device_event){t->index, t->told == t->changes ? t->state : past};
  return true;
}

/* ---- Life ----------------------------------------------------------------------------------- */

/* libpcap 1.10 opens a descriptor with a handle, and closes it only after an activation. */
static void close_handle(struct np__tap *t) {
  enum { SMALLEST = 1 };
  const struct np__libpcap *pcap = t->pcap;
  if (!t->handle) return;
  if (!t->activated) {
    pcap->set_promisc(t->handle, 0);
    pcap->set_rfmon(t->handle, 0);
    pcap->set_buffer_size(t->handle, SMALLEST);
    pcap->activate(t->handle);
  }
  pcap->close(t->handle);
}

void np__tap_close(struct np__tap *t) {
  close_handle(t);
  free(t->held);
  free(t->device);
}
