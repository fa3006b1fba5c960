/* message_types.h - what is told of messages on streams, and what is wanted. */
#ifndef NP_MESSAGE_TYPES_H
#define NP_MESSAGE_TYPES_H

#include <stdbool.h>
#include <stdint.h>

#include "np/message_says.h"

#ifdef __cplusplus
extern "C" {
#endif

struct np_keylog;

/** What is wanted, and bounds; zero members get the defaults. */
struct np_messages_options {
  const uint16_t *protocols; /**< Ids: their messages are told, each. */
  uint32_t protocol_count;
  bool exchanges;        /**< Of HTTP, requests with their responses. */
  bool lookups;          /**< Of DNS, queries with their answers, over UDP and TCP. */
  bool queries;          /**< Of databases, queries with their replies. */
  bool websockets;       /**< Of WebSocket, messages, each as an exchange of one part. */
  bool handshakes;       /**< Of TLS, what the two sides agree on. */
  bool bodies;           /**< Of exchanges the bodies are kept. */
  bool no_wholes;        /**< Nobody puts datagrams together: of one in fragments the first stands
                              for it. */
  uint32_t most_message; /**< Bytes of a message that are kept; default 1 MiB. */
  uint32_t most_body;    /**< And of a body; default 1 MiB. */
  uint64_t most_memory;  /**< Of all that waits, in bytes; default 128 MiB. */
  struct np_keylog *keylog; /**< Opens records of TLS; borrowed. NULL: they stay shut. */
  bool late_keys;  /**< Its secrets may come after what they open: that is kept, of a connection up
                      to 1 MiB, of all up to 64 MiB. */
  uint32_t keys_s; /**< For so many seconds of the packets' clock; default 5. */
};

/** Where a message stands. */
struct np_message_place {
  uint32_t slab;  /**< Number of its block among those of np_messages_take, from 0. */
  uint32_t index; /**< Of the packet in it; UINT32_MAX: there is none. */
};

/** Flags of a message of an exchange. */
enum {
  NP_MESSAGE_COMPLETE = 1,  /**< All of it came. */
  NP_MESSAGE_BODY_CUT = 2,  /**< More of its body came than was kept. */
  NP_MESSAGE_REJECTED = 4,  /**< It goes on in a way that is none of the protocol's. */
  NP_MESSAGE_HAS_ROWS = 8,  /**< np_message_part.rows says how many rows it has. */
  NP_MESSAGE_FAILED = 16,   /**< Of a response: it is an error; its text stands behind the body. */
  NP_MESSAGE_HAS_CODE = 32, /**< np_message_part.code says what it ends with. */
  NP_MESSAGE_SAYS = 64,     /**< np_message_part.says is filled; else its packet's fields tell. */
  NP_MESSAGE_SECURE = 128   /**< It was in TLS, which was opened. */
};

/** Bytes that are missing in a message. */
struct np_message_gap {
  uint64_t offset; /**< In the stream's direction. */
  uint64_t length;
};

enum { NP_MESSAGE_GAPS = 16 };

/** A message of an exchange. Behind it follow its gaps, its body as far as it is kept, and what
 * stands behind the body: of HTTP its trailer, fields of two lengths of 32 bits, name and value; of
 * a database the text of the query or of the error. Each begins at a multiple of 8 bytes. */
struct np_message_part {
  struct np_message_place place; /**< Of its head. */
  uint32_t role; /**< enum np_role: 1 request, 2 response, 3 informational, 4 alone. */
  uint32_t flags;
  uint32_t side;
  uint32_t gap_count; /**< That are told: NP_MESSAGE_GAPS at most. */
  uint64_t gap_bytes; /**< Of all. */
  uint64_t body_size; /**< Without the sizes of chunks, missing bytes included. */
  uint64_t body_kept;
  uint64_t trailer_size;
  uint64_t first_packet; /**< Number of the one that its first byte came with. */
  uint64_t last_packet;
  int64_t first_ns; /**< Their times, or NP_NO_TIME. */
  int64_t last_ns;
  uint64_t
      rows; /**< Of a database: in the result, or that were changed; with NP_MESSAGE_HAS_ROWS. */
  uint64_t code;               /**< Of gRPC: what became of the call; with NP_MESSAGE_HAS_CODE. */
  struct np_message_says says; /**< With NP_MESSAGE_SAYS. */
};

/** A request and what answers it; its struct np_flow stands before it. */
struct np_exchange_head {
  uint32_t part_count; /**< struct np_message_part that follow, in the order of roles. */
  uint32_t protocol;   /**< Id. */
};

/** A query, and its answer if it came; its struct np_flow stands before it. */
struct np_lookup_head {
  struct np_message_place query, answer;
  uint64_t retries;   /**< How often it was sent again. */
  int64_t latency_ns; /**< From the first query to the answer; NP_NO_TIME: it is not known. */
};

/** Flags of a handshake. */
enum {
  NP_HANDSHAKE_RESUMED = 1,  /**< With keys of an earlier one: there is no certificate. */
  NP_HANDSHAKE_DECRYPTED = 2 /**< The key log opens what follows. */
};

/** Why a connection of TLS is not decrypted. */
enum np_sealed_reason {
  NP_SEALED_UNTOLD,     /**< It is, nobody asked, or it is not known. */
  NP_SEALED_NO_KEYS,    /**< The key log has no secret of it. */
  NP_SEALED_NO_LIBRARY, /**< OpenSSL is not found. */
  NP_SEALED_NO_CIPHER,  /**< Its cipher is not known. */
  NP_SEALED_NO_HELLO,   /**< Its beginning was not seen. */
  NP_SEALED_WRONG       /**< The secrets do not fit. */
};

/** Records of TLS with the messages in which two sides agree; its struct np_flow stands before it.
 */
struct np_handshake_head {
  struct np_message_place client; /**< Has the client's hello, the first one. */
  struct np_message_place server; /**< Has the server's, the last one. */
  struct np_message_place
      certificate;                    /**< Has the server's certificates, where they are not
                                         encrypted, or decrypted; it may be the one of its hello. */
  struct np_message_place extensions; /**< TLS 1.3: has the server's encrypted ones, decrypted. */
  uint32_t flags;
  uint32_t reason; /**< enum np_sealed_reason */
};

/** What was counted. */
struct np_messages_stats {
  uint64_t messages; /**< That were told, each or in exchanges and lookups. */
  uint64_t exchanges;
  uint64_t lookups;
  uint64_t handshakes;
  uint64_t cut;      /**< Messages of which something is missing, or more came than is kept. */
  uint64_t rejected; /**< Sides of connections that went on with what is none of their protocol. */
  uint64_t unparsed; /**< Connections that were not looked at, for want of memory. */
  uint64_t bodies_cut;
  uint64_t unasked;       /**< Answers to queries that were not seen. */
  uint64_t over_cap;      /**< Bytes that could not wait for others, for want of memory. */
  uint64_t memory;        /**< In use, in bytes. */
  uint64_t decrypted;     /**< Connections of TLS of which records were opened. */
  uint64_t undecrypted;   /**< And of which none was, though there is a key log. */
  uint64_t undecryptable; /**< Sides whose records stayed shut from one on, as keys did not fit. */
};

#ifdef __cplusplus
}
#endif

#endif
