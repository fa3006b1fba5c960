/* protocol.h - a protocol as a table.
 *
 * From these tables come the decoder, the JavaScript accessors, the TypeScript types, the column
 * and field names, the reference docs and the field-by-field test against Wireshark. */
#ifndef NP_PROTOCOL_H
#define NP_PROTOCOL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "np/status.h"

#ifdef __cplusplus
extern "C" {
#endif

/** What the value of a field is, and so how it is read, printed and handed to JavaScript. */
enum np_type {
  NP_UINT,    /**< Unsigned number, 1 to 64 bits; over 53 bits a BigInt in JavaScript. */
  NP_INT,     /**< Number of 8 to 64 bits with a sign, in two's complement; over 53 a BigInt. */
  NP_HEX,     /**< As NP_UINT, printed in hexadecimal where people read it. */
  NP_FLAG,    /**< One bit, 0 or 1. */
  NP_MAC,     /**< 48-bit hardware address. */
  NP_IPV4,    /**< 32-bit address. */
  NP_IPV6,    /**< 128-bit address. */
  NP_BYTES,   /**< A run of bytes. */
  NP_STRING,  /**< A run of bytes that is text; read as Latin-1 where it is not UTF-8 as a whole. At
                 a fixed place a NUL ends it where it does not fill its room. */
  NP_TIME,    /**< A time: the value is in nanoseconds since 1970, whatever np_field.time says that
                 the packet counts. */
  NP_NAME,    /**< The name of another row's value (see np_field.names and of). */
  NP_RECORD,  /**< One of many: a list of groups whose members are `name.member` rows. */
  NP_GROUP,   /**< A number whose bits have rows of their own; no key of its own in a tree. */
  NP_PAYLOAD, /**< Computed: the bytes behind the header that were captured. */
  NP_PAYLOAD_OFFSET,  /**< Computed: where they begin, in bytes from the packet's start. */
  NP_PAYLOAD_LENGTH,  /**< Computed: how many bytes the headers say there are, captured or not. */
  NP_CHECKSUM_STATUS, /**< Computed on request: "valid", "invalid", "not captured" … (see
                         checksum.h). */
  NP_TYPE_COUNT
};

/** How the value of a type comes about. */
enum np_read {
  NP_READ_NUMBER,  /**< Bits of the packet as a number. */
  NP_READ_TIME,    /**< The same, turned into nanoseconds since 1970. */
  NP_READ_SPAN,    /**< A run of whole bytes of the packet. */
  NP_READ_TEXT,    /**< As a span, up to a NUL. */
  NP_READ_NAME,    /**< A text of the table, or of the library. */
  NP_READ_PAYLOAD, /**< From where the layer's header ends. */
  NP_READ_NOTHING  /**< It has no value of its own. */
};

/** How a value is printed. In JSON, decimals and seconds are numbers and all else is text. */
enum np_print {
  NP_PRINT_DECIMAL,
  NP_PRINT_SIGNED,
  NP_PRINT_HEX, /**< As decimals, but where people read it. */
  NP_PRINT_SECONDS,
  NP_PRINT_TEXT,
  NP_PRINT_BYTES, /**< Pairs of hexadecimal digits with colons. */
  NP_PRINT_IPV4,
  NP_PRINT_IPV6
};

/** What the column of a type holds. */
enum np_type_column {
  NP_HOLDS_NUMBERS,  /**< Of the narrowest kind that fits the row. */
  NP_HOLDS_SIGNED,   /**< Numbers with a sign, of 32 bits, or of 64 where the row has more. */
  NP_HOLDS_IPV4,     /**< Numbers of 32 bits, which mix with no others. */
  NP_HOLDS_SECONDS,  /**< Floating point. */
  NP_HOLDS_FIXED,    /**< As many bytes as the type has. */
  NP_HOLDS_VARIABLE, /**< Bytes, as many as there are. */
  NP_HOLDS_NOTHING
};

/** What is true of all rows of a type: nothing else lists the types. */
struct np_type_traits {
  const char *name; /**< As JavaScript and the reference call it. */
  enum np_read read;
  enum np_print print;
  enum np_type_column column;
  const char *javascript; /**< What reads it in JavaScript: a key of READERS in tools/types.js. */
  uint16_t width;         /**< Of each value, in bits; 0 where the row says it. */
};

/** The traits of a type, which must be below NP_TYPE_COUNT. */
const struct np_type_traits *np_type_traits(enum np_type type);

/** What a row of type NP_TIME counts in the packet. Those of 64 bits since 1970 are signed,
 * narrower ones are not. A value whose nanoseconds 64 bits cannot hold is absent. */
enum np_time {
  NP_UNIX_NS,  /**< Nanoseconds since 1970. */
  NP_UNIX_US,  /**< Microseconds since 1970. */
  NP_UNIX_MS,  /**< Milliseconds since 1970. */
  NP_UNIX_S,   /**< Seconds since 1970. */
  NP_NTP64,    /**< RFC 5905: seconds since 1900 and fractions of 2^-32. 0 is absent; seconds below
                  2^31 are those from 2036 on (RFC 4330 section 3). */
  NP_FILETIME, /**< 100 ns since 1601. */
  NP_SINCE_2000_S, /**< Seconds since 2000: of DHCP's identifiers. */
  NP_TIME_COUNT
};

/** The name of what such a row counts, such as "ntp64"; `time` must be below NP_TIME_COUNT. */
const char *np_time_name(enum np_time time);

/** Places of np_field.bit that are not an offset. */
enum {
  NP_VARIABLE = -1, /**< No fixed place: the protocol's `details` emits it. */
  NP_COMPUTED = -2  /**< Not in the packet: derived from it. */
};

/** Flags of a field. */
enum {
  NP_MANY = 1,    /**< Can occur several times in its layer or record: an array in a tree. */
  NP_HIDDEN = 2,  /**< Not a key of a tree; readable by name, as a column and as a getter. */
  NP_QUIET = 4,   /**< A key of a tree that does not print: the seed's print has no such key. */
  NP_LITTLE = 8,  /**< A number or a time of 16, 24, 32, 48 or 64 bits, its lowest byte first. */
  NP_RELATED = 16 /**< What the packets before it make of the packet: absent where its session does
                     not look at them (np_session_options.relate). */
};

/** When a fixed row is there: where the number in a row lies between two values, these included. */
struct np_when {
  uint16_t row; /**< Index of the row that is asked, a fixed one of at most 32 bits: another, or the
                   row itself. */
  uint32_t from; /**< Above `to`: all numbers but those between them. */
  uint32_t to;
};

/** For a table: `.when = NP_WHEN(IS_RESPONSE, 1, 1)`. */
#define NP_WHEN(row, from, to) (&(const struct np_when){row, from, to})

/** A number and its name. */
struct np_name {
  uint64_t value;
  const char *name; /**< NULL ends a list. */
};

/** A row of a protocol's table. */
struct np_field {
  const char *name; /**< snake_case; dots nest it (`flags.df`). The seed's name, else the RFC's. */
  int32_t bit;      /**< Offset in bits from the header's start, or NP_VARIABLE, NP_COMPUTED. */
  uint16_t width;   /**< In bits; 0 where it differs from packet to packet. */
  uint16_t type;    /**< enum np_type. Small as others here: there are thousands of rows. */
  const char
      *wireshark;  /**< Wireshark's name where the meaning and the unit are the same, or NULL. */
  const char *doc; /**< One sentence with a full stop; the unit where it is not obvious. */
  const struct np_name *names; /**< Names of its values, or NULL. */
  const struct np_when *when;  /**< Fixed rows: NULL where it is in every header. */
  /** Another name of Wireshark's, for several rows at once, such as `ip.addr` for `ip.src` and
   *  `ip.dst`; or NULL. Its values come in packet order. */
  const char *union_name;
  uint16_t flags; /**< NP_MANY, NP_HIDDEN, NP_QUIET, NP_LITTLE, NP_RELATED. */
  int16_t of;     /**< NP_NAME: index of the fixed row whose value is named. The name of a variable
                     row has none: it is NP_VARIABLE too, stands right behind that row in the table,
                     and comes with it. */
  uint16_t time;  /**< NP_TIME: what the packet counts; enum np_time. */
};

/** The rows of a table: `.fields = fields, NP_ROWS(fields)`. */
#define NP_ROWS(fields) .field_count = sizeof(fields) / sizeof((fields)[0])

/** The tables in which a protocol can be found by the layer below it. */
enum np_table {
  NP_TABLE_END = 0,
  NP_BY_LINK_TYPE,  /**< LINKTYPE_ number of the capture. */
  NP_BY_ETHERTYPE,  /**< EtherType. */
  NP_BY_IP_PROTO,   /**< IP protocol number or IPv6 next header. */
  NP_BY_IP_VERSION, /**< The version nibble, where nothing else tells. */
  NP_BY_LLC_SAP,    /**< IEEE 802.2 service access point. */
  NP_BY_SNAP,       /**< OUI and protocol id, of an OUI that has its own ids: 40 bits. */
  NP_BY_UDP_PORT,
  NP_BY_TCP_PORT,
  NP_BY_LENGTH,     /**< What follows a length instead of an EtherType: enum np_length. */
  NP_BY_MEDIA_TYPE, /**< Of a message's body, such as "application/sdp": a table of texts. */
  NP_BY_GRE,        /**< Protocol type of GRE, of those that are no EtherType elsewhere. */
  NP_BY_POST_STACK, /**< First nibble behind a stack of MPLS labels, RFC 9790. */
  NP_BY_PPP,        /**< Protocol number of PPP. */
  NP_BY_CHDLC,      /**< Protocol of Cisco HDLC, of those that are no EtherType elsewhere. */
  NP_BY_NLPID,      /**< Network layer protocol id, ISO/IEC TR 9577. */
  NP_BY_SLOW,       /**< Subtype of the slow protocols, IEEE 802.3 annex 57A. */
  NP_BY_WPAN,       /**< First byte of what a data frame of IEEE 802.15.4 carries. */
  NP_BY_NBSS,       /**< First four bytes of a session's message, such as FE 'SMB'. */
  NP_BY_TPKT,       /**< Type of the ISO 8073 TPDU in a TPKT, without its low four bits. */
  NP_BY_COTP,       /**< Type of an ISO 8073 TPDU, and the first byte of what it carries. */
  NP_BY_TOKEN,      /**< First byte of a security token: GSS-API, SPNEGO, NTLM. */
  NP_BY_SCTP,       /**< Payload protocol identifier of SCTP. */
  NP_BY_MTP3,       /**< Service indicator of MTP3's users. */
  NP_TABLE_COUNT
};

/** What follows a length that stands instead of an EtherType. */
enum np_length {
  NP_LENGTH_LLC,    /**< IEEE 802.2. */
  NP_LENGTH_NETWARE /**< IPX without LLC, as NetWare sent it. */
};

/** What a table's keys are. */
struct np_key_table {
  const char *name; /**< Such as `udp.port`. */
  unsigned bits;    /**< Width of a key: up to 128. Keys of more than 32 bits are hex digits; 0:
                       they are texts, in which upper and lower case are the same. */
  const char *doc;  /**< One sentence with a full stop. */
};

/** The names and widths of a table's keys; NULL for NP_TABLE_END and behind the last one. */
const struct np_key_table *np_key_table_at(unsigned table);

/** The table with this name, or NP_TABLE_END. */
enum np_table np_key_table_find(const char *name);

/** "Find me in this table under this value", or under those from `value` to `to`. One value goes
 * before a range, and of ranges the one that was listed last. */
struct np_bind {
  enum np_table table;
  uint32_t value;
  uint32_t to;     /**< 0: the one value. */
  const char *key; /**< In a table of keys of more than 32 bits: its hex digits, with dashes or
                      without; in one of texts: the text. */
};

struct np_dissector;
struct np_parser;

/** How long messages on a stream of bytes are, where a number in front of them tells it. */
struct np_framing {
  uint16_t header; /**< Bytes that it takes to read the length; 0: `parse` finds messages. */
  const struct np_field *length; /**< A fixed row in them. */
  uint32_t plus;                 /**< The message has so many bytes more than that number says. */
  uint32_t maximum;              /**< And at most so many; more is none of the protocol. */
};

/** What `starts` answers beside a number of bytes. */
enum { NP_STARTS_NOT = 0, NP_STARTS = 1 };

/** What became of the bytes that a parser was given. */
enum np_verdict {
  NP_MORE,  /**< It has taken what it can, and has said how many bytes it needs: np_need. */
  NP_REJECT /**< They are none of the protocol. */
};

/** What the messages of a protocol are put together to: who asks for that asks for them. */
enum np_exchanges_of {
  NP_EXCHANGES_NONE,
  NP_EXCHANGES_HTTP,     /**< Requests and responses of HTTP. */
  NP_EXCHANGES_QUERIES,  /**< Of a database, queries and replies. */
  NP_EXCHANGES_WEBSOCKET /**< Messages of WebSocket, each alone. */
};

/** How a protocol lives on a stream of bytes, such as TCP's: where its messages begin and end. What
 * is in them tells the table, as in a packet. */
struct np_stream_rules {
  /** Does a stream's side begin like that, or go on behind what is missing? NP_STARTS_NOT,
   * NP_STARTS, or how many bytes it takes to know, more than `size`, which is not 0. NULL: nobody
   * can tell; then it begins where it is bound, and goes on where a segment does. */
  uint32_t (*starts)(const uint8_t *bytes, uint32_t size);
  bool bound_only; /**< That tells too little: it is looked for on its ports only. */
  struct np_framing framing;
  uint32_t state_size;   /**< Of a connection, in bytes; all zeros at first. */
  uint32_t scratch_size; /**< Bytes that `parse` has for the time of a call; see parser.h. */
  const char *token;     /**< A connection goes on with it where both sides agree on this token: as
                              HTTP/1 does, RFC 9110 section 7.8, or by np_change; or NULL. */
  bool changes;          /**< Its connections may go on with others (np_change). */
  const char *alpn[2];   /**< In TLS: what the server chooses with one of these names, RFC 7301. */
  uint16_t tls_port;     /**< And what this port is for, where it does not choose; 0: none. */
  enum np_exchanges_of exchanges; /**< What parsers that say roles make of messages. */
  /** Take messages from the bytes: see dissect/parser.h. */
  enum np_verdict (*parse)(struct np_parser *p);
  /** So many bytes are missing. Returns how many of them lie in what it was about to carry on;
   * behind others it begins anew. NULL: none do. */
  uint64_t (*gap)(struct np_parser *p, uint64_t bytes);
  /** The side has finished: what lasts until then is whole. NULL: nothing does. */
  void (*end)(struct np_parser *p);
  /** Give back what it has besides its state. NULL: nothing. */
  void (*clear)(struct np_parser *p);
};

/** How payloads begin that a protocol may claim: see np_protocol.claims_heads. */
struct np_claims_head {
  uint64_t mask;
  uint64_t value;
};

/** A protocol: its table and how it finds its end and its child. */
struct np_protocol {
  const char *name;      /**< Short and snake_case: the key of its layer. */
  const char *title;     /**< As its specification calls it. */
  const char *spec;      /**< Such as "RFC 768". */
  const char *wireshark; /**< The protocol's Wireshark filter name, or NULL. */
  const struct np_field *fields;
  uint16_t field_count;
  uint16_t shared;      /**< Index of the first of the rows that several tables have and that code
                           they share emits; 0 where there are none. */
  uint16_t header_bits; /**< The fixed header, whole bytes; the engine checks it before `dissect`
                           runs. */
  /** Checks meaning, sets the layer's end and its child; NULL where there is nothing to do. */
  void (*dissect)(struct np_dissector *d);
  /** Emits the variable and computed rows, in packet order; runs only when fields are wanted. */
  void (*details)(struct np_dissector *d);
  bool details_in_body; /**< `details` has rows, or notes that some are missing, even where the
                           header is only the fixed one. */
  bool has_trailer;     /**< `details` emits what lies behind the payload: np_emit_trailer. */
  const struct np_bind *binds; /**< Ends with {NP_TABLE_END, 0}. */
  const char *summary;         /**< One line for people: text with {row} places, and {row?text} for
                                  text that goes with a row; see text.h. */
  const char *verbose;         /**< The same where more is wanted, or NULL: `summary` does. Besides,
                                  {row#} is a fixed row's number without its name, {row#8} that number
                                  times 8, and {group.*} a list of all rows whose names begin so. */
  const char *former; /**< Wireshark's former name, which filters may still have; or NULL. */
  const char *bpf;    /**< How pcap-filter calls it, for `bpf[offset:size]`; or NULL. */
  const char *group;  /**< A word that switches it off with its like; or NULL. */
  /** Is this payload, which nobody is bound to or all who are refuse, one of this protocol? A few
   * looks at it; see np_look. NULL: it is found by what it is bound to only. */
  bool (*claims)(const struct np_dissector *d);
  const enum np_table *claims_in; /**< The tables whose payloads it is asked about; ends with
                                     NP_TABLE_END. */
  bool claims_refused; /**< It is asked only where all who are bound refuse, and not about payloads
                          that nobody is bound to: those stay what they are at no cost. */
  bool has_rest; /**< Where a filter asks for bytes of the protocol itself, they are all to the
                    layer's end, as Wireshark's are: not the header alone. */
  /** It is asked only where the payload's first 64 bits, as a number, are `value` under `mask` for
   * one of these, of which the mask 0 ends the list; NULL: about each. The engine looks at the
   * first byte and at them itself, which costs a tenth of asking. */
  const struct np_claims_head *claims_heads;
  bool refuses_short; /**< A payload that is declared shorter than the fixed header is none of this
                         protocol, and not malformed: the end of a segment, in mid-stream. */
  bool asks_side;     /**< `details` asks np_port_side or the addresses around it, which only a walk
                         through the packet knows: who reads single rows takes one. */
  const struct np_stream_rules *stream; /**< NULL: it has no messages on streams of bytes. */
};

/** How many protocols there are; their ids are 0 to this number less one. Those that are added come
 * behind the library's own. */
unsigned np_protocol_count(void);

/** How many protocols a process can add. */
#define NP_MOST_ADDED 64

/**
 * Add a protocol to the list, for engines that are made with it (np_engine_options.added).
 *
 * protocol: stays as it is for the rest of the process, with all that it points to. id: gets its
 * id; that of a protocol which was added before is the same again. Any thread. Fails with
 * NP_E_INVALID for a table that the library cannot work with, or a name that is taken, and
 * NP_E_LIMIT. own.h has what makes protocols of descriptions, and loads them from files.
 */
enum np_status np_protocol_add(const struct np_protocol *protocol, uint16_t *id,
                               struct np_error *error);

/** The protocol with this id, which must be below np_protocol_count(). */
const struct np_protocol *np_protocol_at(unsigned id);

/** The protocol with this name, or NULL. */
const struct np_protocol *np_protocol_find(const char *name);

/** A row and the protocol it belongs to. */
struct np_field_ref {
  uint16_t protocol; /**< Id of the protocol. */
  uint16_t row;      /**< Index in the protocol's fields. */
};

/**
 * Find a field by our name (`ip.saddr`), by Wireshark's (`ip.src`), or fields by the name of their
 * union (`ip.addr`).
 *
 * name: NUL-terminated. refs: room for `capacity` results; several protocols can share one
 * Wireshark name. Returns how many there are, 0 when the name is unknown; at most `capacity`
 * are written. Our own name wins: it gives exactly one, unless Wireshark has the same name for that
 * row; then the rows that share it are given too (`ip.version` is in IPv6 as well).
 */
size_t np_field_find(const char *name, struct np_field_ref *refs, size_t capacity);

/** The field's name in full, `protocol.name`, written to `out`; cut at `size`. Returns its length.
 */
size_t np_field_full_name(struct np_field_ref ref, char *out, size_t size);

/** The name of a value in a list of names, or NULL. */
const char *np_name_of(const struct np_name *names, uint64_t value);

#ifdef __cplusplus
}
#endif

#endif
