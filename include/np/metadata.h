/* metadata.h - what a capture file says beside packets: sections, interfaces, names, secrets,
 * statistics, other blocks, damage. */
#ifndef NP_METADATA_H
#define NP_METADATA_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "np/dissect.h"
#include "np/packet_options.h"
#include "np/status.h"

#ifdef __cplusplus
extern "C" {
#endif

enum np_meta_kind {
  NP_META_SECTION,
  NP_META_INTERFACE,
  NP_META_NAMES,
  NP_META_STATISTICS,
  NP_META_SECRETS,
  NP_META_JOURNAL,
  NP_META_CUSTOM,
  NP_META_UNKNOWN,
  NP_META_DAMAGE /**< Bytes that were passed over. */
};

/** No section, no interface. */
#define NP_META_NONE 0xffffffffu

/** One thing that a file says. */
struct np_meta {
  enum np_meta_kind kind;
  uint32_t type;          /**< The block's, as the file has it; 0 where there is no block. */
  uint32_t section;       /**< Index of its section, or NP_META_NONE. */
  uint32_t interface_id;  /**< INTERFACE, STATISTICS: index over the whole file, or NP_META_NONE. */
  uint32_t section_index; /**< INTERFACE: index in its section. */
  uint64_t after;         /**< Packets read before it, hidden ones too. */
  uint64_t offset;        /**< Where it begins, in bytes from the file's start. */
  uint64_t skipped;       /**< DAMAGE: how many bytes were passed over. */
  int64_t time_offset;    /**< INTERFACE, STATISTICS: if_tsoffset in seconds. */
  int32_t timezone;       /**< INTERFACE of pcap: thiszone in seconds. */
  uint32_t snap_length;   /**< INTERFACE: in bytes, 0 for no limit. */
  uint16_t link_type;     /**< INTERFACE: LINKTYPE_ number. */
  uint8_t resolution;     /**< INTERFACE, STATISTICS: as if_tsresol has it. */
  bool has_fcs_length;    /**< INTERFACE of pcap. */
  uint8_t fcs_length;     /**< In bytes. */
  bool swapped;           /**< Numbers in the body are not in this machine's byte order. */
  uint32_t size;          /**< Bytes of the body. */
  const uint8_t *body;    /**< The block without its type and lengths; DAMAGE: the reason. */
  const char *part;       /**< DAMAGE: what was damaged; a constant. */
};

/** A list of them, which one thread makes longer and any may read. */
struct np_metadata;

/** Make a list with one owner. limit: the most bytes it may hold. NULL when out of memory. */
struct np_metadata *np_metadata_new(uint64_t limit);

/** One owner more. Returns the list; NULL is fine. */
struct np_metadata *np_metadata_share(struct np_metadata *list);

/** One owner less; the last one frees it. NULL is fine. */
void np_metadata_leave(struct np_metadata *list);

/** Would a body of this size fit? */
bool np_metadata_fits(struct np_metadata *list, uint64_t size);

/** Append a copy; sections come in the order of their indices, and so do interfaces. What does not
 * fit, or finds no memory, is counted as left out. */
void np_metadata_add(struct np_metadata *list, const struct np_meta *meta);

/** The same without a copy: the body, which malloc made, is the list's from now on. */
void np_metadata_adopt(struct np_metadata *list, const struct np_meta *meta, uint8_t *body);

/** Count one more as left out. */
void np_metadata_leave_out(struct np_metadata *list);

/** Nothing more will come. */
void np_metadata_complete(struct np_metadata *list);
bool np_metadata_is_complete(struct np_metadata *list);

/** How many entries there are. */
uint32_t np_metadata_count(const struct np_metadata *list);

/** The entry at this place; NULL when there is none yet. It stays as long as the list. */
const struct np_meta *np_metadata_at(struct np_metadata *list, uint32_t place);

/** The entry of the section with this index; NULL when there is none. */
const struct np_meta *np_metadata_section(struct np_metadata *list, uint32_t section);

/** The entry of the interface with this index; NULL when there is none. */
const struct np_meta *np_metadata_interface(struct np_metadata *list, uint32_t interface_id);

/** The same for packets of the capture, as np_packet.interfaces: interfaces that blocks of pcapng
 * describe, those of a live capture too. As long as the list. NULL for NULL. */
struct np_interfaces *np_metadata_interfaces(struct np_metadata *list);

/** How many were left out, and how many damages there were. */
void np_metadata_counts(struct np_metadata *list, uint64_t *left_out, uint64_t *damaged);

/* ---- Taken apart --------------------------------------------------------------------------- */

enum np_meta_type {
  NP_META_TEXT,   /**< UTF-8 in bytes and length. */
  NP_META_BYTES,  /**< bytes and length. */
  NP_META_NUMBER, /**< number */
  NP_META_SIGNED, /**< number, as int64_t */
  NP_META_BIG,    /**< number, which uses all 64 bits */
  NP_META_TIME,   /**< number, as int64_t: nanoseconds since 1970 */
  NP_META_FLAG    /**< number: 0 or 1 */
};

struct np_meta_value {
  const char *name; /**< Of the member. */
  enum np_meta_type type;
  bool is_listed; /**< The member is a list, and this its next element. */
  uint64_t number;
  const uint8_t *bytes; /**< Valid during the call. */
  uint32_t length;
};

/** How much may be told: the length of a list is the file's choice. */
struct np_meta_limit {
  uint64_t options; /**< Of one block or packet: options; the others are left out. */
  uint64_t objects; /**< Over all calls: options, records of names, more names of them; what is told
                       is taken off. */
  uint64_t left_out; /**< Of these, what was not told; is added to. */
};

/** Receiver of what a block says. */
struct np_meta_visitor {
  void *context;
  struct np_meta_limit *limit;                   /**< NULL: none. */
  void (*list)(void *context, const char *name); /**< The member is a list, perhaps an empty one. */
  void (*open)(void *context, const char *name,
               bool is_listed); /**< The member, or the next element of that list, is an object. */
  void (*close)(void *context); /**< All of it was told. */
  void (*value)(void *context, const struct np_meta_value *value);
};

/** Tell what an entry says. Never fails, whatever its body is. */
void np_meta_visit(const struct np_meta *meta, const struct np_meta_visitor *visitor);

/** Tell what a packet's options say. */
void np_packet_options_visit(const struct np_packet_options *options,
                             const struct np_meta_visitor *visitor);

#ifdef __cplusplus
}
#endif

#endif
