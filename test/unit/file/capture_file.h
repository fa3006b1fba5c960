/* capture_file.h - capture files made in memory, and all packets of one as a list. */
#ifndef TEST_CAPTURE_FILE_H
#define TEST_CAPTURE_FILE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include <cmocka.h>

#include "block/block.h"
#include "np/file.h"

enum { MOST_BYTES = 1 << 17, MOST_PACKETS = 1024, LINK_ETHERNET = 1, LINK_RAW = 101 };

/* ---- Files ---------------------------------------------------------------------------------- */

struct file {
  bool big_endian;
  size_t size;
  uint8_t bytes[MOST_BYTES];
};

static inline void put(struct file *f, uint64_t value, unsigned bytes) {
  assert_true(f->size + bytes <= MOST_BYTES);
  for (unsigned i = 0; i < bytes; i++) {
    unsigned shift = 8 * (f->big_endian ? bytes - 1 - i : i);
    f->bytes[f->size++] = (uint8_t)(value >> shift);
  }
}

static inline void set32(struct file *f, size_t at, uint32_t value) {
  size_t size = f->size;
  f->size = at;
  put(f, value, 4);
  f->size = size;
}

/* Byte `i` of the packet with this number. */
static inline uint8_t packet_byte(uint64_t number, uint32_t i) {
  return (uint8_t)(number * 7 + i);
}

static inline void put_packet_bytes(struct file *f, uint64_t number, uint32_t length) {
  for (uint32_t i = 0; i < length; i++) put(f, packet_byte(number, i), 1);
}

static inline void pcap_header(struct file *f, uint32_t magic, uint32_t link) {
  put(f, magic, 4);
  put(f, 2, 2);
  put(f, 4, 2);
  put(f, 0, 8);
  put(f, 65535, 4);
  put(f, link, 4);
}

static inline void pcap_packet(struct file *f, uint64_t number, uint32_t seconds, uint32_t fraction,
                               uint32_t caplen, uint32_t len) {
  put(f, seconds, 4);
  put(f, fraction, 4);
  put(f, caplen, 4);
  put(f, len, 4);
  put_packet_bytes(f, number, caplen);
}

/* The length of a packet in the files of many packets: 0 to 36 bytes. */
static inline uint32_t varied_length(uint64_t number) {
  return (uint32_t)(number * 13 % 37);
}

static inline void pcap_of(struct file *f, uint32_t packets) {
  pcap_header(f, 0xa1b2c3d4, LINK_ETHERNET);
  for (uint32_t n = 1; n <= packets; n++)
    pcap_packet(f, n, 1000 + n, n, varied_length(n), varied_length(n));
}

/* ---- Blocks of pcapng ----------------------------------------------------------------------- */

/* Begin a block; its total length is set when it ends. */
static inline size_t block_begin(struct file *f, uint32_t type) {
  size_t start = f->size;
  put(f, type, 4);
  put(f, 0, 4);
  return start;
}

static inline void block_end(struct file *f, size_t start) {
  while (f->size % 4 != 0) put(f, 0, 1);
  uint32_t total = (uint32_t)(f->size + 4 - start);
  put(f, total, 4);
  set32(f, start + 4, total);
}

static inline void section(struct file *f) {
  size_t start = block_begin(f, 0x0a0d0d0a);
  put(f, 0x1a2b3c4d, 4);
  put(f, 1, 2);
  put(f, 0, 2);
  put(f, UINT64_MAX, 8);
  block_end(f, start);
}

static inline void interface(struct file *f, uint16_t link, uint32_t snap) {
  size_t start = block_begin(f, 1);
  put(f, link, 2);
  put(f, 0, 2);
  put(f, snap, 4);
  block_end(f, start);
}

static inline void option_resolution(struct file *f, uint8_t resolution) {
  put(f, 9, 2);
  put(f, 1, 2);
  put(f, resolution, 1);
  put(f, 0, 1);
  put(f, 0, 2);
}

static inline void option_offset(struct file *f, int64_t offset) {
  put(f, 14, 2);
  put(f, 8, 2);
  put(f, (uint64_t)offset, 8);
}

/* An interface with if_tsresol and if_tsoffset, in this order or the other one. */
static inline void timed_interface_in(struct file *f, uint8_t resolution, int64_t offset,
                                      bool offset_first) {
  size_t start = block_begin(f, 1);
  put(f, LINK_ETHERNET, 2);
  put(f, 0, 2);
  put(f, 0, 4);
  if (offset_first) option_offset(f, offset);
  option_resolution(f, resolution);
  if (!offset_first) option_offset(f, offset);
  put(f, 0, 4);
  block_end(f, start);
}

static inline void timed_interface(struct file *f, uint8_t resolution, int64_t offset) {
  timed_interface_in(f, resolution, offset, false);
}

static inline void enhanced(struct file *f, uint32_t id, uint64_t number, uint64_t ticks,
                            uint32_t caplen, uint32_t len) {
  size_t start = block_begin(f, 6);
  put(f, id, 4);
  put(f, ticks >> 32, 4);
  put(f, ticks & UINT32_MAX, 4);
  put(f, caplen, 4);
  put(f, len, 4);
  put_packet_bytes(f, number, caplen);
  block_end(f, start);
}

static inline void simple(struct file *f, uint64_t number, uint32_t caplen, uint32_t len) {
  size_t start = block_begin(f, 3);
  put(f, len, 4);
  put_packet_bytes(f, number, caplen);
  block_end(f, start);
}

/* A block that is no packet. */
static inline void other(struct file *f, uint32_t type, uint32_t length) {
  size_t start = block_begin(f, type);
  put_packet_bytes(f, type, length);
  block_end(f, start);
}

/* Packets in the three kinds of blocks, and blocks of other types between them. */
static inline void pcapng_of(struct file *f, uint32_t packets) {
  section(f);
  interface(f, LINK_ETHERNET, 0);
  for (uint32_t n = 1; n <= packets; n++) {
    uint32_t length = varied_length(n);
    if (n % 10 == 0) other(f, 5, n);
    if (n % 7 == 0)
      simple(f, n, length, length);
    else
      enhanced(f, 0, n, UINT64_C(1000000) * (1000 + n), length, length);
  }
}

/* ---- Reading -------------------------------------------------------------------------------- */

/* All that a file gave. */
struct packets {
  enum np_status status; /* the last one */
  enum np_status opened;
  struct np_error error;
  uint16_t link_type; /* of the source */
  struct np_stats stats;
  uint32_t blocks; /* that were not empty */
  uint32_t count;
  struct np_record records[MOST_PACKETS];
  uint8_t first_bytes[MOST_PACKETS];
  bool bytes_fit[MOST_PACKETS]; /* they are those of packet_byte */
};

static inline void take_block(struct packets *p, const struct np_block *block) {
  if (block->packet_count > 0) p->blocks++;
  for (uint32_t i = 0; i < block->packet_count; i++) {
    const struct np_record *r = &block->records[i];
    assert_true(p->count < MOST_PACKETS);
    assert_true(r->offset >= block->data_start);
    assert_true(r->offset + r->caplen <= block->data_used);
    assert_true(block->data_used <= block->data_end);
    bool fit = true;
    for (uint32_t j = 0; j < r->caplen; j++)
      fit = fit && block->slab[r->offset + j] == packet_byte(r->number, j);
    p->bytes_fit[p->count] = fit;
    p->first_bytes[p->count] = r->caplen > 0 ? block->slab[r->offset] : 0;
    p->records[p->count++] = *r;
  }
}

/* Read until the source ends or fails. A block that is too small becomes a larger one. */
static inline void read_all(struct packets *p, struct np_source *source,
                            const struct np_block_options *options) {
  struct np_block_options size = *options;
  struct np_block *block = np_block_new(&size);
  assert_non_null(block);
  do {
    np_block_reset(block);
    p->status = source->operations->read(source, block, &p->error);
    take_block(p, block);
    if (source->needed > 0) {
      assert_int_equal(block->packet_count, 0);
      np_block_free(block);
      assert_true(source->needed > size.data_size);
      size.data_size = source->needed;
      block = np_block_new(&size);
    }
  } while (p->status == NP_OK);
  p->link_type = source->link_type;
  source->operations->stats(source, &p->stats);
  np_block_free(block);
}

/* Read an input to its end into blocks of this size. */
static inline void read_input_in(struct packets *p, struct np_input *input,
                                 const struct np_file_options *options,
                                 const struct np_block_options *block) {
  struct np_engine *engine = np_engine_new(NULL, NULL);
  struct np_source *source = NULL;
  memset(p, 0, sizeof *p);
  p->opened = p->status = np_file_open(input, engine, options, &source, &p->error);
  if (p->opened == NP_OK) {
    read_all(p, source, block);
    source->operations->close(source);
  }
  np_engine_free(engine);
}

static inline void read_bytes_in(struct packets *p, const uint8_t *bytes, size_t size,
                                 const struct np_block_options *block) {
  /* A copy of the exact size, so that a sanitizer sees a read past it. */
  uint8_t *copy = calloc(1, size > 0 ? size : 1);
  memcpy(copy, bytes, size);
  read_input_in(p, np_input_memory(copy, size), NULL, block);
  free(copy);
}

static inline void read_bytes(struct packets *p, const uint8_t *bytes, size_t size) {
  const struct np_block_options block = {.data_size = 1 << 17};
  read_bytes_in(p, bytes, size, &block);
}

static inline void read_file(struct packets *p, const struct file *f) {
  read_bytes(p, f->bytes, f->size);
}

/* The file gives the packets 1 to `count` with varied lengths and their own bytes. */
static inline void assert_varied(const struct packets *p, uint32_t count) {
  assert_int_equal(p->count, count);
  for (uint32_t i = 0; i < count; i++) {
    assert_int_equal(p->records[i].number, i + 1);
    assert_int_equal(p->records[i].caplen, varied_length(i + 1));
    assert_true(p->bytes_fit[i]);
  }
}

#endif
