/* columns.h - fields of many packets as arrays, one value per packet and field. */
#ifndef NP_COLUMNS_H
#define NP_COLUMNS_H

#include "np/dissect.h"

#ifdef __cplusplus
extern "C" {
#endif

/** How a column's values lie in memory. */
enum np_column_kind {
  NP_COLUMN_U8,
  NP_COLUMN_U16,
  NP_COLUMN_U32, /**< Also IPv4 addresses: a.b.c.d is a << 24 | b << 16 | c << 8 | d. */
  NP_COLUMN_U64,
  NP_COLUMN_I64,   /**< Numbers of more than 32 bits with a sign; time_ns: nanoseconds since the
                      epoch. */
  NP_COLUMN_F64,   /**< time: seconds since the epoch. */
  NP_COLUMN_I32,   /**< Numbers of at most 32 bits with a sign. */
  NP_COLUMN_FIXED, /**< `width` bytes each: hardware (6) and IPv6 (16) addresses. */
  NP_COLUMN_BYTES  /**< Offsets (u32, one more than values) and data. */
};

/** Which columns: made once, used for every block. */
struct np_columns;

/**
 * Prepare columns.
 *
 * names: `count` names, ours or Wireshark's, or one of the short ones: time, time_ns, len, caplen,
 * number. A packet in which a field occurs several times gives the innermost one that is not in a
 * quoted packet; of several in that layer the first. lists: so many of the names, the last ones,
 * give all values of a packet instead, in packet order, those of quoted packets too; no short
 * names. Errors: NP_E_NO_FIELD with the name and the nearest one; NP_E_NO_MEMORY.
 */
enum np_status np_columns_new(const char *const *names, size_t count, size_t lists,
                              struct np_columns **columns, struct np_error *error);

/** Free; NULL is fine. */
void np_columns_free(struct np_columns *columns);

/** Kind of column `at`; `width` gets the bytes of a value (0 for NP_COLUMN_BYTES). */
enum np_column_kind np_columns_kind(const struct np_columns *columns, size_t at, uint32_t *width);

/** Does column `at` have lists of values? */
bool np_columns_is_list(const struct np_columns *columns, size_t at);

/** The field behind a column; `field` is NULL for a short name. */
const struct np_field *np_columns_field(const struct np_columns *columns, size_t at);

/** Is there a field of NP_RELATED? See np_session_relate. */
bool np_columns_relates(const struct np_columns *columns);

/** Tell what the capture of the next packets says of its interfaces: see np_packet.interfaces. */
void np_columns_set_interfaces(struct np_columns *columns, struct np_interfaces *interfaces);

/** Where one column of a batch goes. Memory is the caller's. With lists the values of all packets
 * lie one behind the other, as Arrow has them: those of packet i from lists[i] to lists[i + 1]. */
struct np_column_out {
  void *values;      /**< `count` values; NP_COLUMN_BYTES: count + 1 offsets (uint32_t). Of lists
                        `value_count` instead of `count`. */
  uint8_t *validity; /**< (count + 7) / 8 bytes, lowest bit first: 1 = the packet has the field. */
  uint32_t valid_count; /**< Set: how many have it. */
  uint8_t *data;        /**< NP_COLUMN_BYTES: room for data; else NULL. */
  uint32_t data_size;   /**< NP_COLUMN_BYTES: bytes of room; set to the bytes it takes in all. */
  uint32_t *lists;      /**< Lists: `count` + 1 offsets into the values; else NULL. */
  uint32_t value_count; /**< Lists: values of room; set to how many there are in all. */
};

/**
 * Fill columns from packets `first` to `first + count - 1` of a slab (see block.h), which is not
 * trusted.
 *
 * out: one per column. Values of packets without the field are 0. If the data of a NP_COLUMN_BYTES
 * column or the values of lists do not fit, data_size and value_count say how much is needed, and
 * the caller calls again with more room. Returns NP_OK or NP_E_INVALID when the slab is no block.
 */
enum np_status np_columns_fill(struct np_columns *columns, const struct np_engine *engine,
                               const uint8_t *slab, size_t size, uint32_t first, uint32_t count,
                               struct np_column_out *out);

#ifdef __cplusplus
}
#endif

#endif
