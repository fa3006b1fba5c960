/* stream_types.h - what streams are told by, and how they are followed. */
#ifndef NP_STREAM_TYPES_H
#define NP_STREAM_TYPES_H

#include <stdbool.h>
#include <stdint.h>

#include "np/defragment.h"

#ifdef __cplusplus
extern "C" {
#endif

/** Who wins where two segments that wait claim the same bytes: models of hosts (Novak and Sturges,
 * "Target-Based TCP Stream Reassembly", 2007). What was delivered stays. */
enum np_tcp_policy {
  NP_TCP_FIRST,     /**< What came first; also Windows from Vista on. */
  NP_TCP_LAST,      /**< What came last. */
  NP_TCP_BSD,       /**< The new one, where it begins before. */
  NP_TCP_LINUX,     /**< That, and where it begins alike and is longer. */
  NP_TCP_OLD_LINUX, /**< That, and where it is as long. */
  NP_TCP_SOLARIS,   /**< The new one, where it reaches further, or as far and begins no later. */
  NP_TCP_WINDOWS    /**< As NP_TCP_BSD: before Vista. */
};

/** Why bytes of a stream are missing. */
enum np_gap_reason {
  NP_GAP_ACKED, /**< The other side has acknowledged them: they were not captured. */
  NP_GAP_LIMIT, /**< Too much waited for them. */
  NP_GAP_END,   /**< Nothing comes any more. */
  NP_GAP_CUT    /**< Their packet was not captured whole. */
};

/** A packet that brought bytes. */
struct np_origin {
  uint64_t packet; /**< Its number; 0: no longer known. */
  int64_t timestamp_ns;
};

/** Bytes of a stream, all before which were told, or are gaps. Borrowed for the call. */
struct np_stream_data {
  uint64_t offset; /**< In the stream's direction, from 0. */
  const uint8_t *bytes;
  uint32_t length;
  struct np_origin origin; /**< Of several packets the first one. */
};

/** The same bytes of a stream in two versions. Borrowed for the call. */
struct np_stream_conflict {
  uint64_t offset;
  const uint8_t *kept;  /**< As they were told, or will be. */
  const uint8_t *other; /**< As they were sent too. */
  uint32_t length;
  struct np_origin origins[2]; /**< Of the one and of the other. */
};

/**
 * Bytes of TCP payload, each that came in one of these:
 * seen = delivered + duplicate + conflict + out_of_window + before_start + after_close + over_cap +
 * unchecked + waiting.
 */
struct np_stream_bytes {
  uint64_t seen;
  uint64_t delivered;
  uint64_t duplicate;     /**< Equal bytes were there. */
  uint64_t conflict;      /**< Others were there, or replaced them. */
  uint64_t out_of_window; /**< Too far away to be taken by any host. */
  uint64_t before_start;  /**< Before the first byte of the stream. */
  uint64_t after_close;   /**< Behind the FIN. */
  uint64_t over_cap;      /**< There was no memory for them. */
  uint64_t unchecked;     /**< Delivered before, and not kept to be compared. */
  uint64_t waiting;       /**< For others before them. */
  uint64_t lost;          /**< In gaps: these did not come. */
};

/** How a flow ended. */
enum np_flow_close {
  NP_FLOW_OPEN,    /**< It has not, so far. */
  NP_FLOW_FIN,     /**< Both sides have finished. */
  NP_FLOW_RST,     /**< A side has reset it. */
  NP_FLOW_TIMEOUT, /**< Nothing was seen of it for long. */
  NP_FLOW_REUSED,  /**< Another one between the same ports began. */
  NP_FLOW_EVICTED, /**< Others took its room. */
  NP_FLOW_ENDED    /**< The capture ended. */
};

/** Flags of a flow. */
enum {
  NP_FLOW_PARTIAL = 1,  /**< TCP: its beginning was not seen. */
  NP_FLOW_ANSWERED = 2, /**< Both sides have sent packets. */
  NP_FLOW_HAS_RTT = 4,  /**< rtt_ns is known. */
  NP_FLOW_HAS_PORTS = 8,
  NP_FLOW_DECRYPTED = 16 /**< Of what is told of messages: they were in TLS, which was opened. */
};

enum { NP_FLOW_VLANS = 2 };

/**
 * A conversation: all packets between two ends, in both directions, that are of one protocol. Of
 * arrays of two the first is the client's: who opened it, as far as that is known, else who was
 * seen first. Layout is fixed: JavaScript reads it too.
 */
struct np_flow {
  uint64_t id;                 /**< From 0, in the order of first packets. */
  uint64_t first_packet;       /**< Its number. */
  int64_t start_ns;            /**< Time of the first packet; NP_NO_TIME. */
  uint64_t lost[2];            /**< TCP, where data is asked for: bytes in gaps. */
  uint32_t retransmissions[2]; /**< TCP: segments with data that was sent before. */
  uint32_t out_of_order[2];    /**< TCP: segments that others have overtaken. */
  uint32_t zero_windows[2];    /**< TCP: segments that allow no more data. */
  uint8_t addresses[2][16];    /**< Of 4 bytes the first ones. */
  uint32_t address_size;       /**< 4 or 16. */
  uint32_t protocol;    /**< Id of the protocol that has the ports, or is in the IP packet; or
                           NP_NO_PROTOCOL. */
  uint32_t ip_protocol; /**< Number of it in the IP header, where none has ports. */
  uint16_t ports[2];
  uint16_t vlans[NP_FLOW_VLANS]; /**< VLAN ids, the outer one first; vlan_count of them. */
  uint32_t vlan_count;
  /* From here on: what packets change or ask, together, for flows are many and memory is far. */
  int64_t rtt_ns; /**< TCP: from the SYN to the ACK of its answer. */
  /** TCP: from segments with data to the acknowledgements that first cover them, one at a time a
   * direction, none of data that was sent twice (RFC 6298, 3): the shortest, their sum, how many.
   */
  int64_t data_rtt_least_ns;
  int64_t data_rtt_sum_ns;
  uint64_t data_rtts;
  uint64_t last_packet; /**< Its number. */
  int64_t end_ns;       /**< Its time; NP_NO_TIME. */
  uint64_t packets[2];
  uint64_t bytes[2];   /**< On the wire. */
  uint64_t payload[2]; /**< Above the protocol with the ports, as declared. */
  uint32_t smallest;   /**< Packet on the wire, in bytes. */
  uint32_t largest;
  uint16_t flags;
  uint8_t tcp_flags[2]; /**< All that were seen: FIN 1, SYN 2, RST 4, PSH 8, ACK 16, URG 32. */
  uint16_t application; /**< Protocol above the ports, the first one found; NP_NO_PROTOCOL. */
  uint8_t close;        /**< enum np_flow_close */
  uint8_t reserved;     /**< 0. */
};

struct np_block;

/** Who is told. Calls come in the order in which packets cause them; a NULL member is skipped. */
struct np_streams_calls {
  void *context; /**< First argument of each. */
  /** The first packet of a flow. Returns whether its data is wanted, of a TCP flow. */
  bool (*begin)(void *context, const struct np_flow *flow);
  /** A packet of a flow, before what it brings: packet `index` of a block. side: 0 where the client
   * sent it. */
  void (*packet)(void *context, const struct np_flow *flow, uint32_t side,
                 const struct np_block *block, uint32_t index);
  /** Before each segment with data: is it wanted still? NULL: it is. Once it is not, no more is
   * told of the flow's data. */
  bool (*wants)(void *context, const struct np_flow *flow);
  /** TCP: it is closed, as `flow->close` says, and has no more data. */
  void (*closed)(void *context, const struct np_flow *flow);
  /** It goes on: with np_streams_options.every_ms. */
  void (*update)(void *context, const struct np_flow *flow);
  /** It is over: the last that is told of it. */
  void (*end)(void *context, const struct np_flow *flow);
  /** side: 0 where the client sent it. */
  void (*data)(void *context, const struct np_flow *flow, uint32_t side,
               const struct np_stream_data *data);
  void (*gap)(void *context, const struct np_flow *flow, uint32_t side, uint64_t offset,
              uint64_t length, enum np_gap_reason reason);
  /** Of a segment at most 16 are told. */
  void (*conflict)(void *context, const struct np_flow *flow, uint32_t side,
                   const struct np_stream_conflict *conflict);
};

/** Bounds and times; zero members get the defaults. */
struct np_streams_options {
  enum np_tcp_policy tcp_policy;
  uint32_t most_flows;    /**< Default a million. */
  uint64_t most_memory;   /**< Of all, in bytes; default 256 MiB. */
  uint64_t most_waiting;  /**< Bytes that wait for others, a direction; default 4 MiB. */
  uint32_t half_open_s;   /**< How long a TCP flow without an answer is kept; default 30. */
  uint32_t established_s; /**< A TCP flow with one; default 600. */
  uint32_t other_s;       /**< Any other flow; default 60. */
  uint32_t closed_s;      /**< A TCP flow behind its end; default 10. */
  uint32_t every_ms; /**< Tell open flows that change this often, by the clock of the packets; 0:
                        never. */
  bool no_vlans;     /**< Flows of different VLANs between the same ends are one. */
  bool no_tunnels;   /**< And those in different tunnels. */
  /** How fragments are put together; its `no_vlans` and `no_tunnels` are those here. */
  struct np_defragment_options fragments;
  bool no_defragment; /**< They are not. */
  bool has_wholes;    /**< Neither, as blocks come from np_defragmenter_pass. */
};

/** What was counted. */
struct np_streams_stats {
  uint64_t flows;                       /**< That began. */
  uint64_t evicted;                     /**< That ended to make room. */
  uint64_t without_flow;                /**< Packets without addresses. */
  uint64_t memory;                      /**< In use, in bytes. */
  uint32_t open;                        /**< Flows that have not ended. */
  struct np_stream_bytes bytes;         /**< Of all directions whose data was wanted. */
  struct np_defragment_stats fragments; /**< Where streams put them together. */
};

#ifdef __cplusplus
}
#endif

#endif
