/* pcapng_blocks.c - blocks of pcapng that are no packets. */
#include <stdlib.h>

#include "file/read/pcapng_state.h"

enum {
  INTERFACE_HEAD = 8,
  STATISTICS_HEAD = 12,
  KEPT_CAPACITY = 64 << 10 /* of the memory for bodies */
};

enum np_meta_kind np__pcapng_kind(uint32_t type) {
  switch (type) {
    case NP_BLOCK_SECTION:
      return NP_META_SECTION;
    case NP_BLOCK_INTERFACE:
      return NP_META_INTERFACE;
    case NP_BLOCK_NAMES:
      return NP_META_NAMES;
    case NP_BLOCK_STATISTICS:
      return NP_META_STATISTICS;
    case NP_BLOCK_SECRETS:
      return NP_META_SECRETS;
    case NP_BLOCK_JOURNAL:
      return NP_META_JOURNAL;
    case NP_BLOCK_CUSTOM:
    case NP_BLOCK_PRIVATE:
      return NP_META_CUSTOM;
    default:
      return NP_META_UNKNOWN;
  }
}

const char *np__pcapng_type_name(uint32_t type) {
  switch (type) {
    case NP_BLOCK_SECTION:
      return "a section header block";
    case NP_BLOCK_INTERFACE:
      return "an interface description block";
    case NP_BLOCK_OLD_PACKET:
      return "a packet block";
    case NP_BLOCK_SIMPLE_PACKET:
      return "a simple packet block";
    case NP_BLOCK_ENHANCED_PACKET:
      return "an enhanced packet block";
    case NP_BLOCK_NAMES:
      return "a name resolution block";
    case NP_BLOCK_STATISTICS:
      return "an interface statistics block";
    case NP_BLOCK_SECRETS:
      return "a decryption secrets block";
    case NP_BLOCK_JOURNAL:
      return "a systemd journal block";
    case NP_BLOCK_CUSTOM:
    case NP_BLOCK_PRIVATE:
      return "a custom block";
    default:
      return "a block";
  }
}

enum np_status np__pcapng_damaged(struct np_reader *r, const char *why, uint32_t value) {
  const struct np_pcapng *p = r->state;
  r->damage.part = np__pcapng_type_name(p->type);
  return np__reader_damaged(r, r->scan.midway ? r->scan.record : np__reader_offset(r),
                            "%s (type 0x%x): %s (%u)", r->damage.part, p->type, why, value);
}

/* ---- Interfaces ----------------------------------------------------------------------------- */

/* The options that change what a packet means, in any order. */
static enum np_status read_options(struct np_reader *r, struct np_pcapng_interface *interface,
                                   struct np_options left) {
  struct np_option option;
  int64_t offset = 0;
  while (np_option_next(&left, &option)) {
    if (option.code == NP_INTERFACE_RESOLUTION) {
      if (option.length != 1)
        return np__pcapng_damaged(r, "if_tsresol has not the length 1", option.length);
      np__resolution_set(&interface->resolution, option.value[0]);
    } else if (option.code == NP_INTERFACE_OFFSET) {
      if (option.length != 8)
        return np__pcapng_damaged(r, "if_tsoffset has not the length 8", option.length);
      offset = (int64_t)np_word64(option.value, left.swapped);
    } else if (option.code == NP_INTERFACE_FCS_LENGTH && option.length == 1) {
      interface->flags = (uint16_t)(np__fcs_bytes(option.value[0]) << NP_RECORD_FCS_SHIFT);
    }
  }
  interface->resolution.offset = offset;
  if (left.size > 0)
    return np__pcapng_damaged(r, "an option is longer than the block", option.length);
  return NP_OK;
}

static struct np_pcapng_interface *new_interface(struct np_pcapng *p, uint16_t index) {
  if (p->interface_count == p->interface_capacity) {
    uint32_t capacity = p->interface_capacity ? p->interface_capacity * 2 : 4;
    struct np_pcapng_interface *grown = realloc(p->interfaces, capacity * sizeof *grown);
    if (!grown) return NULL;
    p->interfaces = grown;
    p->interface_capacity = capacity;
  }
  struct np_pcapng_interface *interface = &p->interfaces[p->interface_count];
  *interface = (struct np_pcapng_interface){.index = index};
  np__resolution_set(&interface->resolution, NP_RESOLUTION_DEFAULT);
  return interface;
}

enum np_status np__pcapng_prepare_filter(struct np_reader *r,
                                         struct np_pcapng_interface *interface) {
  if (interface->has_filter) return NP_OK;
  enum np_status status = np__reader_filter(r, interface->link_type, false, &interface->filter);
  interface->has_filter = status == NP_OK;
  return status;
}

static enum np_status take_interface(struct np_reader *r, struct np_pcapng *p) {
  if (p->size < INTERFACE_HEAD) return np__pcapng_damaged(r, "total length is too small", p->tail);
  uint16_t index;
  enum np_status status = np__reader_add_interface(r, &index);
  if (status != NP_OK) return status;
  struct np_pcapng_interface *interface = new_interface(p, index);
  if (!interface) return np_fail(&r->failure, NP_E_NO_MEMORY, "%s: out of memory", r->input->name);
  interface->link_type = np_word16(p->body, p->swapped);
  interface->snap_length = np_word32(p->body + 4, p->swapped);
  status = read_options(
      r, interface,
      (struct np_options){p->body + INTERFACE_HEAD, p->size - INTERFACE_HEAD, p->swapped});
  if (status != NP_OK) return status;
  p->interface_count++;
  /* Of a filter that none has taken yet, an interface decides also when it gets no packets. */
  bool decides = !r->known || (r->filters && !np__filters_are_taken(r->filters));
  np__reader_know(r, interface->link_type);
  return decides ? np__reader_expect(r, interface->link_type, false) : NP_OK;
}

/* ---- All of them ---------------------------------------------------------------------------- */

/* The interface that an entry is about; NULL for none. */
static const struct np_pcapng_interface *interface_of(const struct np_pcapng *p) {
  if (p->type == NP_BLOCK_INTERFACE) return &p->interfaces[p->interface_count - 1];
  if (p->type != NP_BLOCK_STATISTICS || p->size < STATISTICS_HEAD) return NULL;
  uint32_t id = np_word32(p->body, p->swapped);
  return id < p->interface_count ? &p->interfaces[id] : NULL;
}

/* What is large is not copied. */
static void keep(struct np_reader *r, struct np_pcapng *p) {
  const struct np_pcapng_interface *interface = interface_of(p);
  struct np_meta meta = {.kind = np__pcapng_kind(p->type),
                         .type = p->type,
                         .section = r->sections - 1,
                         .interface_id = NP_META_NONE,
                         .after = r->packets,
                         .offset = r->scan.record,
                         .resolution = NP_RESOLUTION_DEFAULT,
                         .swapped = p->swapped,
                         .size = p->size,
                         .body = p->body};
  if (interface) {
    meta.interface_id = interface->index;
    meta.link_type = interface->link_type;
    meta.snap_length = interface->snap_length;
    meta.resolution = interface->resolution.code;
    meta.time_offset = interface->resolution.offset;
    meta.section_index = p->interface_count - 1;
  }
  if (p->capacity <= KEPT_CAPACITY) {
    np_metadata_add(r->source.metadata, &meta);
    return;
  }
  np_metadata_adopt(r->source.metadata, &meta, p->body);
  p->body = NULL;
  p->capacity = 0;
}

enum np_status np__pcapng_read_block(struct np_reader *r, struct np_pcapng *p) {
  enum np_status status = p->type == NP_BLOCK_INTERFACE ? take_interface(r, p) : NP_OK;
  if (status == NP_OK) keep(r, p);
  return status;
}
