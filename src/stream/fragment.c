/* fragment.c - what a fragment of an IP packet says. Rows of tables say where fields are. */
#include "stream/fragment.h"

#include <string.h>

#include "base/bytes.h"
#include "block/block.h"
#include "stream/segment.h"

enum { ADDRESS_BYTES = 16 };

void np__fragment_tables_find(struct np_fragment_tables *t) {
  struct np_fragment_rows *ip = &t->ip, *six = &t->ip6, *part = &t->ip6_fragment;
  ip->protocol = six->protocol = part->protocol = NP_NO_PROTOCOL;
  ip->source = np__stream_row("ip.saddr", &ip->protocol);
  ip->destination = np__stream_row("ip.daddr", &ip->protocol);
  ip->identification = np__stream_row("ip.identification", &ip->protocol);
  ip->offset = np__stream_row("ip.fragment_offset", &ip->protocol);
  ip->more = np__stream_row("ip.flags.mf", &ip->protocol);
  ip->next = np__stream_row("ip.protocol", &ip->protocol);
  six->source = np__stream_row("ip6.saddr", &six->protocol);
  six->destination = np__stream_row("ip6.daddr", &six->protocol);
  part->identification = np__stream_row("ip6_fragment.identification", &part->protocol);
  part->offset = np__stream_row("ip6_fragment.fragment_offset", &part->protocol);
  part->more = np__stream_row("ip6_fragment.flags.mf", &part->protocol);
  part->next = np__stream_row("ip6_fragment.next_header", &part->protocol);
}

/* A layer and the bytes of its packet. */
struct place {
  const uint8_t *bytes;
  uint64_t captured_bits;
  uint64_t bit; /* where the layer begins */
};

static struct place place_of(const struct np_block *block, const struct np_record *r,
                             uint32_t layer) {
  const struct np_layer *l = &block->layers[r->first_layer + layer];
  return (struct place){block->slab + r->offset, (uint64_t)r->caplen * 8, (uint64_t)l->offset * 8};
}

static bool has(const struct place *p, const struct np_field *field) {
  return field && p->bit + (uint64_t)field->bit + field->width <= p->captured_bits;
}

static uint32_t number(const struct place *p, const struct np_field *field) {
  return (uint32_t)np_bits(p->bytes, p->bit + (uint64_t)field->bit, field->width);
}

static void copy_address(const struct place *p, const struct np_field *field,
                         uint8_t out[ADDRESS_BYTES]) {
  for (uint32_t i = 0; i < field->width / 8; i++)
    out[i] = (uint8_t)np_bits(p->bytes, p->bit + (uint64_t)field->bit + (uint64_t)i * 8, 8);
}

static bool copy_addresses(const struct place *p, const struct np_fragment_rows *rows,
                           struct np_fragment_id *id) {
  if (!has(p, rows->source) || !has(p, rows->destination)) return false;
  copy_address(p, rows->source, id->addresses[0]);
  copy_address(p, rows->destination, id->addresses[1]);
  return true;
}

/* The header that has the addresses of an IPv6 fragment. */
static bool copy_addresses_before(const struct np_fragment_tables *t, const struct np_block *block,
                                  const struct np_record *r, uint32_t layer,
                                  struct np_fragment_id *id) {
  while (layer > 0) {
    const struct np_layer *around = &block->layers[r->first_layer + --layer];
    if (around->protocol != t->ip6.protocol) continue;
    if (around->flags & NP_LAYER_CUT) return false;
    const struct place p = place_of(block, r, layer);
    return copy_addresses(&p, &t->ip6, id);
  }
  return false;
}

/* Where its payload lies, and in what. */
static void measure(struct np_fragment *f, const struct np_layer *layer, bool is_ip) {
  f->payload_at = layer->offset + layer->header_length;
  f->length = layer->length > layer->header_length ? layer->length - layer->header_length : 0;
  f->header = is_ip ? layer->header_length : 0;
}

enum np_fragment_kind np__fragment_read(const struct np_fragment_tables *t,
                                        const struct np_block *block, const struct np_record *r,
                                        uint32_t index, struct np_fragment *f) {
  const struct np_layer *layer = &block->layers[r->first_layer + index];
  bool is_ip = layer->protocol == t->ip.protocol;
  if (!is_ip && layer->protocol != t->ip6_fragment.protocol) return NP_NO_FRAGMENT;
  if (layer->flags & NP_LAYER_CUT) return NP_NO_FRAGMENT; /* or what it says makes no sense */
  const struct np_fragment_rows *rows = is_ip ? &t->ip : &t->ip6_fragment;
  const struct place p = place_of(block, r, index);
  if (!has(&p, rows->identification) || !has(&p, rows->offset) || !has(&p, rows->more) ||
      !has(&p, rows->next))
    return NP_NO_FRAGMENT;
  uint32_t offset = number(&p, rows->offset);
  uint32_t next = number(&p, rows->next);
  if (!is_ip) f->next = next;
  f->more = number(&p, rows->more) != 0;
  if ((offset == 0 && !f->more) || layer->flags & NP_LAYER_WHOLE) return NP_NO_FRAGMENT;
  memset(&f->id, 0, sizeof f->id);
  f->id.identification = number(&p, rows->identification);
  f->id.protocol = is_ip ? next : (uint32_t)NP_FRAGMENT_IPV6;
  f->next_at = layer->offset + (uint32_t)rows->next->bit / 8;
  f->start = offset * NP_FRAGMENT_UNIT;
  measure(f, layer, is_ip);
  bool good =
      is_ip ? copy_addresses(&p, rows, &f->id) : copy_addresses_before(t, block, r, index, &f->id);
  if (!good) return NP_NO_FRAGMENT;
  return offset == 0 ? NP_FIRST_FRAGMENT : NP_LATER_FRAGMENT;
}
