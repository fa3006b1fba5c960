/* relation.h - what the packets before it make of a packet: times, its streams, and what TCP's
 * segments are in them.
 *
 * Only where a session is asked for it: np_session_options.relate. Streams have the numbers that
 * Wireshark gives them, and segments are judged by its rules: see docs/decisions/0024. */
#ifndef NP_RELATION_H
#define NP_RELATION_H

#include "np/dissect.h"

#ifdef __cplusplus
extern "C" {
#endif

/** What can be said of a segment; several can hold. */
enum {
  NP_TCP_RETRANSMISSION = 1,          /**< Of what was sent before. */
  NP_TCP_FAST_RETRANSMISSION = 2,     /**< That duplicate acknowledgements asked for. */
  NP_TCP_SPURIOUS_RETRANSMISSION = 4, /**< Of what was acknowledged. */
  NP_TCP_OUT_OF_ORDER = 8,            /**< Overtaken by others on its way. */
  NP_TCP_LOST_BEFORE = 16,            /**< What is before it was not seen. */
  NP_TCP_ACK_LOST = 32,               /**< It acknowledges what was not seen. */
  NP_TCP_KEEP_ALIVE = 64,
  NP_TCP_KEEP_ALIVE_ACK = 128,
  NP_TCP_ZERO_WINDOW = 256,
  NP_TCP_ZERO_WINDOW_PROBE = 512,
  NP_TCP_ZERO_WINDOW_PROBE_ACK = 1024,
  NP_TCP_WINDOW_UPDATE = 2048,
  NP_TCP_WINDOW_FULL = 4096, /**< Its data fills the other side's window. */
  NP_TCP_DUPLICATE_ACK = 8192,
  NP_TCP_REUSED_PORTS = 16384, /**< It begins another connection between the same ports. */
  NP_TCP_SEEN = 32767,         /**< All of these. */
  /* And which members of a struct np_in_stream are known: */
  NP_HAS_BYTES_IN_FLIGHT = 1 << 16,
  NP_HAS_PUSH_BYTES = 1 << 17,
  NP_HAS_ACKS = 1 << 18,
  NP_HAS_INITIAL_RTT = 1 << 19,
  NP_HAS_RTO = 1 << 20,
  NP_HAS_STREAM_TIMES = 1 << 21
};

/** What was seen of a connection. */
enum {
  NP_TCP_HAD_SYN = 1,
  NP_TCP_HAD_SYN_ACK = 2,
  NP_TCP_HAD_ACK = 4,
  NP_TCP_HAD_DATA = 8,
  NP_TCP_HAD_FIN = 16,
  NP_TCP_HAD_RST = 32
};

/** What a packet is in one of its streams. Layout is fixed: JavaScript reads it as words. */
struct np_in_stream {
  uint32_t stream;          /**< From 0, of its protocol. */
  uint32_t flags;           /**< NP_TCP_ and NP_HAS_. */
  uint16_t protocol;        /**< Of the layer. */
  uint8_t layer;            /**< Its index. */
  uint8_t completeness;     /**< NP_TCP_HAD_: what was seen of the connection before. */
  uint32_t bytes_in_flight; /**< That its sender has sent and nobody has acknowledged. */
  uint32_t push_bytes;      /**< That its sender has sent since the last PSH. */
  uint32_t repeats;         /**< NP_TCP_DUPLICATE_ACK: how many there were of it, with this one. */
  uint64_t of;        /**< The same: number of the packet that had it first. NP_HAS_RTO: of the one
                         from which `rto_ns` counts. */
  uint64_t acks;      /**< NP_HAS_ACKS: number of the packet that it acknowledges, */
  int64_t ack_rtt_ns; /**< and how long that took. */
  int64_t initial_rtt_ns; /**< From the SYN to the ACK of the handshake. */
  int64_t rto_ns;         /**< How long its data waited to be sent again. */
  int64_t relative_ns;    /**< Since the stream's first packet, */
  int64_t delta_ns;       /**< and since the one before it. */
};

/** What a packet is beside those before it. Layout is fixed, as above. */
struct np_relation {
  int64_t relative_ns;   /**< Since the first packet of the capture; NP_NO_TIME: not known. */
  int64_t delta_ns;      /**< Since the packet before it; the same. */
  uint32_t first_stream; /**< Index of the outermost of its streams in the block, */
  uint32_t stream_count; /**< and how many there are. */
};

/** Bounds; zero members get the defaults. */
struct np_relate_options {
  uint64_t most_memory;  /**< In bytes, for all that is kept; default 256 MiB. */
  uint32_t most_streams; /**< That are remembered; default 1,048,576. One that comes back once it is
                            forgotten is another. */
  bool has_wholes;       /**< Datagrams of fragments come whole: their parts are in no stream. A
                            session sets it by itself: where it has np_session_options.defragment. */
};

/** What was counted. */
struct np_relate_stats {
  uint64_t tcp;       /**< Streams of TCP, */
  uint64_t udp;       /**< and of UDP. */
  uint64_t evicted;   /**< That were forgotten to make room for others. */
  uint64_t unmatched; /**< Segments too many to be remembered until they are acknowledged. */
  uint64_t memory;    /**< In use, in bytes. */
};

struct np_block;
struct np_relater;

/** Make one. options: NULL for the defaults. Returns NULL when out of memory. */
struct np_relater *np_relater_new(const struct np_relate_options *options);

/** Free it; NULL is fine. */
void np_relater_free(struct np_relater *relater);

/** The packets of a block from `first` on, in their order; those before it were passed already. The
 * block is sealed, and its slab may move. Without memory for it a block has no relations. */
void np_relater_pass(struct np_relater *relater, struct np_block *block, uint32_t first);

/** Give the last packet that was added to a block what is known of packet `index` of a slab, which
 * is not trusted. Those before it have theirs. False where nothing is known, or out of memory. */
bool np_block_copy_relation(struct np_block *block, const uint8_t *slab, size_t size,
                            uint32_t index);

/** What was counted so far. */
void np_relater_stats(const struct np_relater *relater, struct np_relate_stats *stats);

#ifdef __cplusplus
}
#endif

#endif
