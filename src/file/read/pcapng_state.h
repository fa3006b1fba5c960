/* pcapng_state.h - what the files that read pcapng share. */
#ifndef NP_FILE_READ_PCAPNG_STATE_H
#define NP_FILE_READ_PCAPNG_STATE_H

#include "file/read/reader_state.h"
#include "file/say/options.h"
#include "file/say/resolution.h"

enum np_pcapng_type {
  NP_BLOCK_INTERFACE = 1,
  NP_BLOCK_OLD_PACKET = 2,
  NP_BLOCK_SIMPLE_PACKET = 3,
  NP_BLOCK_NAMES = 4,
  NP_BLOCK_STATISTICS = 5,
  NP_BLOCK_ENHANCED_PACKET = 6,
  NP_BLOCK_JOURNAL = 9,
  NP_BLOCK_SECRETS = 10,
  NP_BLOCK_CUSTOM = 0xbad,
  NP_BLOCK_PRIVATE = 0x40000bad, /* custom, and not to be copied */
  NP_BLOCK_SECTION = 0x0a0d0d0a  /* reads the same in both byte orders */
};

enum {
  NP_BLOCK_HEAD = 8, /* type and total length */
  NP_BLOCK_TAIL = 4, /* the total length again */
  NP_BYTE_ORDER_MAGIC = 0x1a2b3c4d
};

/* An interface of the section at hand. */
struct np_pcapng_interface {
  struct np_resolution resolution;
  uint32_t snap_length; /* 0: no limit */
  uint16_t link_type;
  uint16_t index;  /* over the whole file */
  uint16_t flags;  /* of its packets' records */
  bool has_filter; /* the filter is compiled */
  const struct np_filter *filter;
};

struct np_pcapng {
  bool swapped;
  uint32_t type; /* of the block at hand */
  uint32_t tail; /* the total length that ends it; 0 between blocks */
  uint32_t left; /* bytes of its body that have not come */
  bool gathers;  /* the body is kept */
  uint8_t *body; /* without head and tail: */
  uint32_t size; /* what has come */
  uint64_t capacity;
  struct np_pcapng_interface *interfaces;
  uint32_t interface_count; /* of the section at hand */
  uint32_t interface_capacity;
};

/* Fail: the block at hand is damaged. */
enum np_status np__pcapng_damaged(struct np_reader *r, const char *why, uint32_t value);

/* Name of a type of blocks, with an article. */
const char *np__pcapng_type_name(uint32_t type);

/* The kind of a block that is no packet. */
enum np_meta_kind np__pcapng_kind(uint32_t type);

/* Take what a block says whose body has been gathered. */
enum np_status np__pcapng_read_block(struct np_reader *r, struct np_pcapng *p);

/* Compile the filter for an interface, once, before its first packet. */
enum np_status np__pcapng_prepare_filter(struct np_reader *r,
                                         struct np_pcapng_interface *interface);

/* See np_format. */
struct np_found np__pcapng_find(const struct np_reader *r, const uint8_t *bytes, uint32_t size,
                                bool is_damaged, bool is_final);

#endif
