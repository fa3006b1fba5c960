/* dissect.h - packets to layers, and layers to fields.
 *
 * Two ways to read a packet. np_dissect finds its layers: a few nanoseconds, no callback, no
 * allocation. np_visit walks the same layers and hands every field of them to a visitor. */
#ifndef NP_DISSECT_H
#define NP_DISSECT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "np/protocol.h"
#include "np/status.h"

#ifdef __cplusplus
extern "C" {
#endif

/** The most layers that a packet can have; a deeper one gets a note and ends there. */
#define NP_MAX_LAYERS 64

/** No protocol: the value of an id where there is none. */
#define NP_NO_PROTOCOL 0xffffu

/** The timestamp of a packet without one: its file has none, as of a simple packet block; or says
 * one that nanoseconds in 64 bits cannot hold, before 1677 or after 2262. */
#define NP_NO_TIME INT64_MIN

/** What a capture says of an interface. Texts are as the capture has them, not always UTF-8, and
 * borrowed from who tells them; those of length 0 it does not say. */
struct np_interface {
  uint32_t section; /**< Number of its section, from 1. */
  uint32_t index;   /**< In its section, from 0. */
  const uint8_t *name;
  const uint8_t *description;
  uint32_t name_length;
  uint32_t description_length;
};

/** Who tells what a capture says of its interfaces: see np_metadata_interfaces. */
struct np_interfaces {
  /** False where the capture does not describe the interface with this index. Any thread. */
  bool (*find)(struct np_interfaces *self, uint32_t interface_id, struct np_interface *found);
};

/** Where a packet that is a message has it: see NP_RECORD_MESSAGE. */
struct np_pdu {
  uint32_t offset;   /**< Where the message begins: the headers' end. */
  uint32_t wire;     /**< How long the packet with the headers was, in bytes. */
  uint16_t protocol; /**< Of the message. */
  uint8_t layer;     /**< Index of its layer; 0: the packet is none. */
  uint16_t flags;    /**< Of its layer: NP_LAYER_RESPONSE, NP_LAYER_SECURE. */
};

/** A packet as it was captured. Borrowed: the bytes must stay during the call. */
struct np_packet {
  const uint8_t *bytes;
  uint32_t caplen;       /**< Bytes captured, readable at `bytes`. */
  uint32_t len;          /**< Bytes on the wire. */
  uint16_t link_type;    /**< LINKTYPE_ number of the first layer. */
  uint16_t interface_id; /**< Index of the interface in its capture. */
  uint8_t fcs_length;    /**< Bytes of the frame check sequence that ends it; 0: none is known. */
  uint64_t number;       /**< Its place in the capture, from 1. */
  int64_t timestamp_ns;  /**< Nanoseconds since the epoch, or NP_NO_TIME. */
  bool has_far_time;     /**< There is a time, but nanoseconds in 64 bits cannot hold it. */
  /** What its file says of it: options as pcapng has them; NULL for nothing. */
  const uint8_t *options;
  uint32_t options_size;            /**< In bytes. */
  bool options_swapped;             /**< Their numbers are not in this machine's byte order. */
  struct np_interfaces *interfaces; /**< Who knows its interface; NULL: nobody. */
  /** A struct np_whole, not aligned, where it carries a datagram whose fragments came before it,
   * and the bytes that can be read before that; NULL: it does not. */
  const uint8_t *whole;
  uint32_t whole_room;
  struct np_pdu pdu; /**< All zeros in a packet of a capture. */
  /** A struct np_relation, not aligned, where the packets before it were looked at, and the struct
   * np_in_stream of its streams; NULL: nobody asked for them. */
  const uint8_t *relation;
  const uint8_t *streams;
  uint32_t stream_count;
};

/** Flags of a layer. */
enum {
  NP_LAYER_CUT = 1,     /**< Its fixed header is not complete, or contradicts itself. */
  NP_LAYER_DETAILS = 2, /**< It has variable rows, or lacks some: only np_visit shows all of it. */
  NP_LAYER_QUOTED =
      4, /**< Part of a packet that is quoted, by an error or in a sample, not of its way. */
  NP_LAYER_NOTE = 8,      /**< Something is wrong with it; np_visit tells what. */
  NP_LAYER_FRAGMENT = 16, /**< Part of a datagram whose rest is in other packets. */
  NP_LAYER_PREFIX = 64,   /**< Bytes that tell its length stand in front of it, where its parent's
                             header ends, or the layer beside it. */
  NP_LAYER_PADDED = 128,  /**< Zeros fill its header up to a multiple of four bytes. */
  NP_LAYER_REASSEMBLED = 256, /**< A message put together from a stream: its parent's end does not
                                 cut it. */
  NP_LAYER_RESPONSE = 512, /**< Of such a message: it came from the port that found the protocol. */
  NP_LAYER_SECURE = 2048,  /**< Of such a message: it was in TLS, which was opened. */
  NP_LAYER_WHOLE = 1024,   /**< It carries a whole datagram, of which its header tells a part. It
                              reaches to the packet's end, whatever is around it. */
  NP_LAYER_UNCUT =
      NP_LAYER_REASSEMBLED | NP_LAYER_WHOLE, /**< Either: ends around it do not cut it. */
  NP_LAYER_INNER = 4096, /**< The first one of a packet within the header of a layer before it. */
  NP_LAYER_SIBLING = 32 /**< Beside the layer of its protocol that ends where it begins: both are in
                           the same parent. */
};

/** Where a layer lies in its packet. JavaScript reads this structure too: four 32-bit words. */
struct np_layer {
  uint16_t protocol;
  uint16_t flags;
  uint32_t offset;        /**< In bytes from the packet's start. */
  uint32_t header_length; /**< In bytes, as the header claims. */
  uint32_t length; /**< Header and payload in bytes, as declared; can be more than was captured. */
};

/** What kind of thing is wrong. */
enum np_problem {
  NP_NO_PROBLEM = 0,
  NP_TRUNCATED, /**< The headers say there is more than was captured. */
  NP_MALFORMED, /**< The headers contradict each other or their specification. */
  NP_LIMIT      /**< A limit of this library ended the work on this packet. */
};

/** What is wrong with a layer. */
struct np_note {
  enum np_problem problem;
  uint16_t protocol;
  uint16_t row;       /**< The row that could not be read or is wrong; NP_NO_PROTOCOL for none. */
  uint32_t layer;     /**< Index of the layer. */
  uint32_t offset;    /**< Where, in bytes from the packet's start. */
  uint32_t needed;    /**< Bytes that it takes from `offset`; 0 where no length is at fault. */
  uint32_t available; /**< Bytes there are. */
  const char *text;   /**< Why, in a few words; a constant. */
};

/** A field with its value, as a visitor gets it. */
struct np_value {
  const struct np_field *field;
  uint16_t protocol;
  uint16_t row;
  uint32_t layer;       /**< Index of its layer. */
  uint64_t bit_offset;  /**< Where, in bits from the packet's start; of a computed value its layer's
                           start. */
  uint32_t width;       /**< In bits; 0 for a computed value. */
  uint64_t number;      /**< The value of a number, a flag, or an IPv4 or hardware address. */
  const uint8_t *bytes; /**< The bytes of an address, of bytes or of a text; else NULL. Valid during
                           the call. */
  uint32_t length;      /**< How many bytes. */
  bool is_made; /**< The bytes are none of the packet's: a name without its pointers, an address
                   that was masked. `bit_offset` and `width` say what they were made of. */
};

/** Wishes of a visitor, beside what every visitor gets. */
enum {
  NP_WANT_CHECKSUMS = 1, /**< The NP_CHECKSUM_STATUS rows: they cost a pass over the bytes. */
  NP_WANT_FRAME = 2, /**< The pseudo layer `frame` before the first one: number, times, lengths. */
  NP_WANT_TRAILERS = 4,  /**< What lies behind the payloads of frames: it takes a look ahead. */
  NP_WANT_VARIABLE = 16, /**< Of fields only those without a fixed place, and no payloads. */
  NP_WANT_SHOWN = 32     /**< No rows with NP_HIDDEN. */
};

/** Receiver of np_visit. Calls come in packet order; a NULL member is skipped. */
struct np_visitor {
  void *context; /**< First argument of every call. */
  unsigned wants;
  const struct np_protocol *protocol; /**< Whose layers alone are shown; NULL: all. */
  void (*layer)(void *context, const struct np_layer *layer, uint32_t index);
  void (*field)(void *context, const struct np_value *value);
  void (*open)(void *context, const struct np_value *record);  /**< A record begins. */
  void (*close)(void *context, const struct np_value *record); /**< And ends. */
  void (*note)(void *context, const struct np_note *note);
};

/** The decoder: the tables in which layers find their children. Immutable, so threads can share it.
 */
struct np_engine;

/** Who is found under some keys of a table, whatever the protocols say of them. */
struct np_decode_as {
  const char *table; /**< Name of the table, such as `tcp.port`. */
  uint32_t from, to; /**< The keys, both ends included. */
  const char
      *key; /**< Instead of them, in a table of wide keys: hex digits; in one of texts: the text. */
  const char *protocol; /**< Its name; NULL: nobody. */
};

/** How a decoder differs from the usual one. Zero-initialised: in nothing. */
struct np_engine_options {
  const struct np_decode_as *decode_as; /**< A later one goes before an earlier one. */
  uint32_t decode_as_count;
  /** Names of protocols and of groups that no packet has, whatever binds or claims: what they would
   * be is payload. `NAME.claims`: only its claims are not asked. */
  const char *const *disabled;
  uint32_t disabled_count;
  /** Ids of protocols that were added (np_protocol_add): what they are bound to is theirs, whoever
   * else is. Packets have no layers of those that are not listed. */
  const uint16_t *added;
  uint32_t added_count;
};

/** Make a decoder. options: NULL for the usual one; error: may be NULL. Returns NULL when out of
 * memory and for unknown names and keys; free it with np_engine_free. */
struct np_engine *np_engine_new(const struct np_engine_options *options, struct np_error *error);

/** Free a decoder; NULL is fine. */
void np_engine_free(struct np_engine *engine);

/**
 * Find the layers of a packet.
 *
 * layers: room for NP_MAX_LAYERS. Returns how many were found; 0 when no protocol knows the
 * link type. Never fails, whatever the bytes are.
 */
uint32_t np_dissect(const struct np_engine *engine, const struct np_packet *packet,
                    struct np_layer *layers);

/** Walk a packet: every layer, field and note to the visitor. Never fails, never allocates. */
void np_visit(const struct np_engine *engine, const struct np_packet *packet,
              const struct np_visitor *visitor);

#ifdef __cplusplus
}
#endif

#endif
