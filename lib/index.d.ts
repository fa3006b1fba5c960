/**
 * node_pcap: packet capture, decoding and analysis.
 *
 * A packet never causes an error: what is wrong with it stands in its `notes`. Calls fail with a PcapError
 * whose message says what to do; a wrong or misspelt option is a TypeError that names it.
 */

/// <reference types="node" />

import { EventEmitter } from 'node:events'
import { Readable } from 'node:stream'
import { FieldColumns, FieldName, InnerTrees, LayerName, PacketLayers } from './generated/protocols'
import * as compat from '../compat/decode/index'
import * as tracker from '../compat/tcp_tracker'
import { DnsTransaction, HttpExchange, Message, MessageOptions, MessageStreamOptions, Query, TlsHandshake, WebSocketMessage } from './streams/messages'
import { OwnFields } from './own'
import { Connection, Flow, FlowOptions, FragmentStats, IpPolicy, LiveFlowOptions, StreamStats } from './streams/streams'

export * from './generated/protocols'
export * from './own'
export * from './streams/messages'
export * from './streams/streams'

// ---- Opening --------------------------------------------------------------------------------------

/** Who is found under the keys of a table: a number or 'from-to' (in a table of wide keys hex digits, in one of texts a text), and a protocol or null for nobody. */
export interface Bindings {
  [key: string | number]: string | null
}

/** How packets are decoded, where it is not as usual. */
export interface DecodeOptions {
  /** By table, such as `{ 'tcp.port': { 8080: 'http', '9000-9010': null } }`; see `tables`. A single key goes before a range. */
  decode_as?: Record<string, Bindings>
  /** Names of protocols and of groups that no packet has: what they would be is payload. `NAME.claims`: only what it guesses. */
  disable?: readonly string[]
}

/** Bounds of the option `streams`. */
export interface StreamNumberOptions {
  /** Bytes for all that is kept; default 256 MiB. */
  memory?: number
  /** Streams that are remembered; default 1,048,576. The one that is silent longest makes room, and is another if it comes back. */
  streams?: number
}

/** What a TCP segment is beside those before it in its stream. Flags that do not hold are absent. */
export interface SegmentAnalysis {
  retransmission?: true
  fast_retransmission?: true
  spurious_retransmission?: true
  out_of_order?: true
  /** What is before it was not seen. */
  lost_segment?: true
  /** It acknowledges what was not seen. */
  ack_lost_segment?: true
  keep_alive?: true
  keep_alive_ack?: true
  zero_window?: true
  zero_window_probe?: true
  zero_window_probe_ack?: true
  window_update?: true
  window_full?: true
  duplicate_ack?: true
  /** It begins another connection between the same ports. */
  reused_ports?: true
  /** How many duplicates there were, with this one, and the number of the packet that had the acknowledgement first. */
  duplicate_ack_num?: number
  duplicate_ack_frame?: number
  /** Seconds that a retransmission's data waited, and the number of the packet from which they count. */
  rto?: number
  rto_frame?: number
  /** Number of the packet that it acknowledges, and seconds since. */
  acks_frame?: number
  ack_rtt?: number
  /** Seconds from the SYN to the handshake's ACK. */
  initial_rtt?: number
  bytes_in_flight?: number
  push_bytes_sent?: number
}

/** What was counted of streams. */
export interface RelatedStats {
  /** Streams of TCP, and of UDP. */
  readonly tcp: number
  readonly udp: number
  /** Forgotten to make room for others. */
  readonly evicted: number
  /** Segments too many to be remembered until they are acknowledged. */
  readonly unmatched: number
  /** In use, in bytes. */
  readonly memory: number
}

/** Options of every session. */
export interface SessionOptions extends DecodeOptions {
  /**
   * A BPF filter, as tcpdump takes it; '' (the default) passes all packets. Packets of a file do not match where their link type
   * cannot take it. One of more than 1000 bytes compiles beside the event loop: what is wrong with it is an `error`.
   */
  filter?: string
  /**
   * Names of hosts, networks and stations in the filter are looked up while it compiles, beside the event loop: what is wrong with
   * it is an `error`. Default false: they are refused. Names of services and protocols are not meant.
   */
  resolve?: boolean
  /** A longer filter is refused, 1 to 16 MiB; default 65536. */
  max_filter_bytes?: number
  /** A filter of more terms, which `and` and `or` join, is refused, 1 to 65536; default 1024. */
  max_filter_terms?: number
  /**
   * A display filter, Wireshark's language over decoded fields (docs/filters.md): packets that do not pass are hidden from
   * all that reads the session. They count as received, and in `packet.number`. Runs behind `filter`.
   */
  display?: string | DisplayFilter
  /**
   * Put fragments of IP packets together: the packet that completes a datagram carries it whole, with its own number and time, and
   * says so (`ip.fragments`, `ip6_fragment.fragments`); the others stay. Runs behind `filter`, which sees fragments, and before
   * `display`. Files that are written have what was captured. `len`, `caplen` and `bytes` are those of the whole.
   */
  defragment?: boolean | DefragmentOptions
  /**
   * Each packet knows its streams and what it is in them: `packet.stream`, `packet.analysis`, and the fields of tcp.stream,
   * tcp.analysis, udp.stream, frame.time_delta and their like (docs/filters.md), as Wireshark tells them. Without it they are
   * absent, at no cost; a display filter, `batches` and `lines` that ask for one of them turn it on.
   */
  streams?: boolean | StreamNumberOptions
  /** Closes the session when it is aborted. */
  signal?: AbortSignal
  /**
   * Bytes of packets that one hand-over can hold, from 4096; default 1 MiB, and 4,096 packets at most where a file's
   * come one by one; live 256 KiB.
   */
  block_size?: number
  /** Hand-overs that can wait for JavaScript, from 2; default 3 and one per thread, live 64. */
  block_count?: number
}

/** A group of sessions among which the kernel divides the packets of a device (Linux). */
export interface Fanout {
  /**
   * Number of the group, 0 to 65535: the same in every session of it, and used by nobody else in the network
   * namespace. Default: the process's number modulo 65536, for the worker threads of a process.
   */
  group?: number
  /** How packets are divided; default 'hash': all packets of a flow, of both directions, are one session's. */
  mode?: 'hash' | 'lb' | 'cpu' | 'rollover' | 'random' | 'qm'
}

/** Options of a live session. */
export interface LiveOptions extends SessionOptions {
  /** Take packets for other hosts too; default true. */
  promiscuous?: boolean
  /** Bytes kept of each packet, 1 to 262144, the default. A filter may see no more of it: keep the headers that it looks at. */
  snap_length?: number
  /** Size of the kernel's buffer in bytes; default 8 MiB, and 16 MiB where buffer_timeout is 0 or less. */
  buffer_size?: number
  /** How long packets may be collected before they are handed over, in ms; default 10, 0 or less: not at all. */
  buffer_timeout?: number
  /** Wi-Fi monitor mode; default false. */
  monitor?: boolean
  /** Which packets, as the device sees them; default 'inout'. */
  direction?: 'in' | 'out' | 'inout'
  /** libpcap's name of the clock, such as 'adapter'. */
  timestamp_source?: string
  /** Default 'micro'. */
  timestamp_precision?: 'micro' | 'nano'
  /** Share the packets of a device among sessions or processes (Linux). */
  fanout?: Fanout
  /**
   * Version of the cooked headers that packets of `any` and the like have: 2 tells the interface of each; 1 is for
   * readers that do not know 2. Default 2, where libpcap has it.
   */
  cooked?: 1 | 2
  /** When no device is up any more: wait until one is, or end as after `stop`. Default 'wait'. */
  on_down?: 'wait' | 'end'
  /** Read nothing before somebody asks for packets; until then they wait in the kernel's buffer. Default false. */
  lazy?: boolean
}

/** A device of a capture has another state. */
export interface DeviceEvent {
  /** Its name when it was opened. */
  device: string
  /** Index of its interface. */
  interface: number
  /** 'gone': it was removed, and other devices of the capture go on. */
  state: 'down' | 'up' | 'gone'
}

/** Options of a session over a file. */
export interface OfflineOptions extends SessionOptions {
  /**
   * Native threads that decode, and fill columns, 1 to 64. The order is the file's all the same. Default 1; 2 for
   * batches where the machine has more than one core.
   */
  threads?: number
  /**
   * A path only: wait at the file's end for what is appended, as `tail -f` does, until `stop` or `close`. A record that is
   * half written is waited for; a file that got shorter, was replaced or removed is an error. Default false.
   */
  follow?: boolean
  /** Go on behind damage, with a `damage` event, instead of failing. Default false. */
  recover?: boolean
  /** Read nothing, not even what the file is, before somebody asks for packets: what is wrong with it is an `error` then. Default false. */
  lazy?: boolean
  /** Bytes of blocks beside packets that are kept, from 0; what goes beyond is counted in `metadata_left_out`. Default 16 MiB. */
  metadata_limit?: number
  /** Options of one block or packet that become objects; the others are counted in `objects_left_out`. Default 1000. */
  max_options?: number
  /** Blocks, their options, and names that become objects; the others are counted in `objects_left_out`. Default 4096. */
  max_objects?: number
  /** Bytes that a compressed file may unpack to, from 1; more is ERR_PCAP_LIMIT. Default no limit. */
  max_unpacked?: number
  /** A list of paths only: one file after the other, not merged by time. Default false. */
  append?: boolean
  /** With `append`: open the next files now, up to 64, for a program that gives up its rights before it reads them. Default false. */
  open_ahead?: boolean
}

/**
 * Capture from a device.
 *
 * Packets of several devices come in the order of their times, as long as none is handed over later than
 * `buffer_timeout` + 10 ms after it came. A device that goes down is waited for (event `device`); the session fails with
 * ERR_PCAP_INTERFACE_GONE when the last device is removed.
 *
 * @param device Its name; '' or nothing: the first one that libpcap would take. Or names, up to 64: one session over
 *   all of them.
 * @param filterOrOptions A BPF filter, or options.
 * @throws {PcapError} ERR_PCAP_LIBRARY, ERR_PCAP_PERMISSION, ERR_PCAP_NO_DEVICE, ERR_PCAP_FILTER, ERR_PCAP_OPTION,
 *   ERR_PCAP_INTERFACE_DOWN, ERR_PCAP_CAPTURE.
 */
export function createSession(device?: string | readonly string[] | null, filterOrOptions?: string | LiveOptions | null): Session
/** The same with the arguments of node_pcap 2. An argument of another type, or behind these, is a TypeError. */
export function createSession(device: string | null | undefined, filter: string | null | undefined, buffer_size?: number | null, monitor?: boolean | null): Session

/**
 * Read a capture: pcap, pcapng or snoop, as it is or compressed with gzip, zstd or lz4, which its first bytes tell.
 *
 * Of a list of paths the packets come in the order of their times, of equal times in the order of the paths; the files'
 * interfaces get different indices. A file that fails does not end the others: its error comes behind all packets. All
 * files are open at once, but with `append`.
 *
 * @param source A path, '-' for standard input, a list of paths, the bytes of a file, or a stream of them.
 * @param filterOrOptions A BPF filter (needs libpcap), or options.
 * @throws {PcapError} ERR_PCAP_IO, ERR_PCAP_FORMAT, ERR_PCAP_FILTER, ERR_PCAP_LIBRARY. Damage further on is the
 *   session's `error` event, after all packets before it.
 */
export function createOfflineSession(source: string | readonly string[] | Uint8Array | Readable, filterOrOptions?: string | OfflineOptions | null): Session

// ---- Sessions -------------------------------------------------------------------------------------

/** libpcap's three counters; the others do not print. All are totals. */
/** How fragments of IP packets are put together. */
export interface DefragmentOptions {
  /**
   * Which of two versions of the same bytes counts, as hosts decide it (Novak, 2005); default 'first'. 'linux' is Linux since 4.19,
   * which drops what overlaps. IPv6 packets whose fragments overlap are always dropped (RFC 5722).
   */
  ip_policy?: IpPolicy
  /** What parts datagrams beside addresses, number and protocol: default ['vlan', 'tunnel']. */
  key?: readonly ('vlan' | 'tunnel')[]
  limits?: {
    /** Bytes of all that waits, with what is kept beside it; default 32 MiB. The oldest make room. */
    memory?: number
    /** Datagrams that wait; default 65535. */
    datagrams?: number
    /** Fragments of a datagram; default 1024, which is the most. */
    fragments?: number
  }
  /** Seconds of the packets' clock that a datagram waits; default 60. */
  timeout?: number
}

export interface SessionStats {
  /** Packets received, as libpcap counts them. Of several devices these are sums. */
  ps_recv: number
  /** Packets lost because the kernel's buffer was full. */
  ps_drop: number
  /** Packets lost in the interface or its driver. */
  ps_ifdrop: number
  /** Packets that reached this process. */
  readonly received: number
  /** Their captured bytes. */
  readonly bytes: number
  /** Lost because the kernel's buffer was full. */
  readonly dropped_by_kernel: number
  /** Lost in the interface or its driver. */
  readonly dropped_by_interface: number
  /** Read, but JavaScript was too slow to take them. */
  readonly dropped_by_app: number
  /** Packets that reached the session and that display filters hid. */
  readonly hidden_by_display: number
  /** Live: the counters of each device, by the indices of their interfaces. */
  readonly devices?: readonly DeviceStats[]
  /** Where `defragment` is asked for. */
  readonly fragments?: FragmentStats
  /** Where packets know their streams: the option `streams`. */
  readonly related?: RelatedStats
  /** Once streams are asked for, and a block was read. */
  readonly streams?: StreamStats
  /** Hand-overs that wait for JavaScript now. */
  readonly queued_blocks: number
  /** How long the oldest of them has waited, in ms. */
  readonly oldest_queued_ms: number
  /** Files: packets read, those that the filter hid too. */
  readonly input_packets: number
  /** Files: bytes read, of compressed files as they are. */
  readonly input_bytes: number
  /** Files: damages passed over. */
  readonly damaged: number
  /** Files: blocks beside packets that `metadata_limit` kept out. */
  readonly metadata_left_out: number
  /** Files: options, blocks and names that `max_options` or `max_objects` kept from becoming objects, when they were asked for. */
  readonly objects_left_out: number
}

/** The counters of one device of a capture. */
export interface DeviceStats extends Pick<SessionStats, 'ps_recv' | 'ps_drop' | 'ps_ifdrop' | 'received' | 'bytes' | 'dropped_by_kernel' | 'dropped_by_interface' | 'dropped_by_app'> {
  /** Its name when it was opened. */
  readonly device: string
}

/** Packets lost since the last `drop` event. */
export interface Drops {
  dropped_by_kernel: number
  dropped_by_interface: number
  dropped_by_app: number
}

/** The events of a session and what their listeners get. */
export interface SessionEvents {
  /**
   * A packet, and its bytes. These are not made where all listeners are plain functions of one parameter, which could not
   * see them; whatever else is called, by `once` or a wrapper of any kind, gets them.
   */
  packet: [packet: Packet, raw_packet: Buffer]
  /** A file is read to its end. */
  end: []
  /** The same as `end`. */
  complete: []
  /** The source failed; every packet before that was delivered. `close` follows. */
  error: [error: PcapError]
  /** Live: packets were lost; at most every 250 ms. */
  drop: [drops: Drops]
  /** Live: a device went down, came back, or is gone while others go on. */
  device: [event: DeviceEvent]
  /** Files: a block that is no packet, before the packets that follow it. Live: an interface, before its first packet. */
  block: { [Kind in keyof Blocks]: [kind: Kind, block: Blocks[Kind]] }[keyof Blocks]
  /** Files: bytes that were passed over, before the packets that follow them: with `recover`, or behind gzip data. */
  damage: [damage: Damage]
  /** A conversation is over: see `flows`. Before the packets of its block. */
  flow: [flow: Flow]
  /** A TCP connection begins: see `connections`. */
  connection: [connection: Connection]
  /** A request and its response are whole, or over: see `http`. */
  http: [exchange: HttpExchange]
  /** A command has its reply, or gets none: see `queries`. */
  query: [query: Query]
  /** A message of WebSocket is whole, or over: see `websocket`. */
  websocket: [message: WebSocketMessage]
  /** Two sides of TLS have agreed: see `tls`. */
  tls: [handshake: TlsHandshake]
  /** A query has its answer, or gets none: see `dns`. */
  dns: [transaction: DnsTransaction]
  /** The session is closed; nothing follows. */
  close: []
}

/** How packets become batches. */
export interface BatchOptions<Name extends ColumnName = ColumnName, List extends FieldName = FieldName> {
  /** Names of the columns with a value a packet. */
  fields: readonly Name[]
  /** Names of the columns that have all values of a packet; none of them may be in `fields` too. */
  lists?: readonly List[]
  /** Packets in a batch at most; default 65536. */
  size?: number
  /** Packets that pass this display filter, of those that pass the session's. */
  display?: string | DisplayFilter
}

/** How packets become trees in JSON, one a line. */
export interface TreeLineOptions {
  format: 'json'
  /** A regular expression (PCRE2): only packets whose payload has it. */
  pattern?: string
  /** Case does not count in `pattern`. */
  any_case?: boolean
  /** Only packets whose payload does not have the pattern. */
  inverted?: boolean
  /** Packets that pass this display filter, of those that pass the session's. */
  display?: string | DisplayFilter
  /** The iteration ends after so many packets. */
  limit?: number
}

/** How packets become text for people: 'text' is a line a packet, 'tree' has a line for each field behind it. */
export interface StyleOptions {
  format?: 'text' | 'tree'
  /** What a line begins with: the time of day (the default), date and time, seconds since 1970, since the line before, since the first one, or nothing. */
  clock?: 'time' | 'date' | 'epoch' | 'delta' | 'relative' | 'none'
  /** Of which zone times and dates are; default 'utc'. */
  zone?: 'utc' | 'local'
  /** Each packet's number first. */
  numbers?: boolean
  /** Interface and direction, as far as they are known; by default of cooked packets, and where the capture has several interfaces. */
  interfaces?: boolean
  /** Also what is around the addresses: hardware addresses, VLANs. */
  link?: boolean
  /** Only the names of layers. */
  brief?: boolean
  /** As tcpdump's -v: 1 puts what is around the addresses in front, with its details, and the line behind it; 2 adds all fields of what is behind the transport; 3 long values in full. */
  verbose?: 0 | 1 | 2 | 3
  /** TCP's numbers from the first one of their connection. */
  relative_sequence?: boolean
  /** Names of ports, from /etc/services. */
  port_names?: boolean
  /** Colours of a terminal, by layer and for trouble. */
  color?: boolean
  /** The bytes behind each line; default 'none'. */
  dump?: 'none' | 'hex' | 'hex+text' | 'text'
  /** Bytes from the link layer on, not from behind it. */
  dump_link?: boolean
  /** A regular expression (PCRE2): only packets whose payload has it, with that payload as text where there is no `dump`. */
  pattern?: string
  /** Case does not count in `pattern`. */
  any_case?: boolean
  /** Only packets whose payload does not have the pattern. */
  inverted?: boolean
  /** Packets that pass this display filter, of those that pass the session's. */
  display?: string | DisplayFilter
  /** The iteration ends after so many packets. */
  limit?: number
}

/** Values computed of fields, in the language of display filters: `len(tcp.payload)`, `ip[8:2]`, `tcp.window + 1`, `@ip.src`, `-ip.ttl`; of a test 1 or 0. */
export type FieldExpression = `${string}(${string}` | `${string}[${string}` | `${string} ${string}` | `@${string}` | `-${string}` | `!${string}`

/** How fields become text. */
export interface FieldLineOptions {
  format: 'tsv' | 'csv' | 'ndjson'
  /** The columns, or keys; `#2` behind a name: of the second layer of its protocol alone, `#-1`: of the last. And expressions of fields. */
  fields: readonly (FieldName | `${FieldName}#${number}` | FieldExpression)[]
  /** Begin with a line of names (tsv, csv); default false. */
  header?: boolean
  /** Between the columns of tsv and csv: another character. */
  separator?: string
  /** Between the values of a column of tsv and csv; default a comma. */
  aggregator?: string
  /** Around each column that has a value (tsv, csv); default none. */
  quote?: string
  /** Put an apostrophe in front of a cell that a spreadsheet would take for a formula (tsv, csv); default false. */
  safe?: boolean
  /** Which values of a packet a column of tsv or csv has; default 'all'. */
  occurrence?: 'all' | 'first' | 'last'
  /** The iteration ends after so many packets. */
  limit?: number
  /** Packets that pass this display filter, of those that pass the session's. */
  display?: string | DisplayFilter
}

export type LineOptions = StyleOptions | TreeLineOptions | FieldLineOptions

/** Texts of whole lines. */
export interface TextIterator extends AsyncIterableIterator<Buffer> {
  /** How many packets the texts up to now have. */
  readonly packets: number
}

/**
 * A running capture, or a file being read. It has one reader: listeners, or one iteration. Reading begins when the
 * first listener for `packet`, `end` or `complete` is added, or the first item of an iteration is asked for.
 */
export class Session extends EventEmitter {
  private constructor()

  /** Is it a device, not a file? */
  readonly live: boolean
  /** Name of the link type, such as 'LINKTYPE_ETHERNET'; undefined while a stream's header has not arrived. */
  readonly link_type: string | undefined
  readonly closed: boolean
  /** As node_pcap has it, and what follows: `live`. */
  is_live: boolean
  /** The device, or the file. */
  device_name: string | undefined
  opened: boolean
  filter: string
  buffer_size: number | undefined
  snap_length: number | undefined
  /** Where PcapSession's packets are written to. */
  outfile: string
  is_monitor: boolean
  buffer_timeout: number | undefined
  promiscuous: boolean
  /** The format of the file, once some of it was read. */
  readonly format: 'pcap' | 'pcapng' | 'snoop' | undefined
  /** How the file is compressed, once some of it was read; undefined when it is not. */
  readonly compression: 'gzip' | 'zstd' | 'lz4' | undefined

  /** Sections of a pcapng file, as far as it was read. This and the following lists are complete at `end`. */
  readonly sections: Section[]
  /**
   * Interfaces by the index that packets have. A pcap file is one. Of a capture the devices come first; where packets
   * have cooked headers, as those of `any`, the list grows by the interfaces that they tell.
   */
  readonly interfaces: Interface[]
  /** Names of addresses that a pcapng file has. */
  readonly names: ResolvedName[]
  /** Secrets for decryption that a pcapng file has. */
  readonly secrets: Secrets[]
  /** The other blocks of a pcapng file: entries of a systemd journal, custom blocks, unknown ones. */
  readonly blocks: OtherBlock[]
  /** The counters; after `close` the last ones. */
  stats(): SessionStats
  /** Stop delivering to listeners; what arrives meanwhile waits, and is counted as dropped once buffers are full. */
  pause(): this
  resume(): this
  /** Let the session keep the process alive, the default: a capture from its start, a file while it has listeners or an iteration waits for it. */
  ref(): this
  unref(): this
  /**
   * Send a frame, out of the first device. Returns its length in bytes.
   *
   * @throws {PcapError} ERR_PCAP_CLOSED, ERR_PCAP_OPTION (a file), ERR_PCAP_IO, ERR_PCAP_CAPTURE.
   */
  inject(bytes: NodeJS.ArrayBufferView): number
  /**
   * Write all packets to a file on the session's own thread: nothing that JavaScript does slows that. A capture's dump
   * can begin at any time, a file's before the first packet is read. The session reads even if nobody listens for
   * packets. Its end, its error or `close` closes the file; a failure to write ends the session with `error`.
   *
   * @throws {PcapError} ERR_PCAP_IO, ERR_PCAP_INVALID (there is a dump, or packets were read), ERR_PCAP_CLOSED, ERR_PCAP_OPTION.
   */
  dump(path: string | number, options?: DumpOptions): Dump
  /** Stop capturing or reading: what was read before is still delivered, then comes the end. */
  stop(): void
  /** Stop at once: no event but `close` follows, and `error` if a dump's last bytes could not be written. Allowed anywhere, any number of times. */
  close(): void
  /** See {@link findalldevs}. */
  findalldevs(): DeviceEntry[]

  /** Packets with back-pressure; leaving the loop closes the session. */
  [Symbol.asyncIterator](): AsyncIterableIterator<Packet>
  /**
   * Packets as columns.
   *
   * @throws {PcapError} ERR_PCAP_NO_FIELD for an unknown name.
   */
  batches<const Name extends ColumnName, const List extends FieldName = never>(options: BatchOptions<Name, List>): AsyncIterableIterator<Batch<Name, List>>
  /**
   * Packets as text, made without a JavaScript object per packet; every Buffer has whole lines.
   *
   * @throws {PcapError} ERR_PCAP_NO_FIELD for an unknown name.
   */
  lines(options?: LineOptions): TextIterator
  /**
   * Conversations, each once it is over; with `every_ms` also while they go on. Asked for before the first packet is
   * read, beside other readers or as the only one: several iterations of flows, connections and messages may run at once.
   *
   * @throws {PcapError} ERR_PCAP_INVALID (packets were read, or streams with other options), ERR_PCAP_CLOSED.
   */
  flows(options?: LiveFlowOptions): AsyncIterableIterator<Flow>
  /** TCP connections, each before its data; as `flows`. */
  connections(options?: FlowOptions): AsyncIterableIterator<Connection>
  /** Messages of protocols on TCP's streams, each as a packet; as `flows`. */
  messages(options: MessageOptions): AsyncIterableIterator<Message>
  /** Requests of HTTP/1.0, 1.1 and 2 with their responses, in TLS too with `keylog`, each once both are whole, or their connection is over; as `flows`. */
  http(options?: MessageStreamOptions): AsyncIterableIterator<HttpExchange>
  /** Queries of DNS with their answers, over UDP and TCP; those without one when their flow is over. As `flows`. */
  dns(options?: MessageStreamOptions): AsyncIterableIterator<DnsTransaction>
  /** Queries of MySQL, PostgreSQL, memcached and Redis with their answers; as `flows`. */
  queries(options?: MessageStreamOptions): AsyncIterableIterator<Query>
  /** Messages of WebSocket, in TLS too with `keylog`, text and binary ones and control frames, each once it is whole, or its connection is over; as `flows`. */
  websocket(options?: MessageStreamOptions): AsyncIterableIterator<WebSocketMessage>
  /** What two sides of TLS agree on, as far as it is not encrypted, or `keylog` decrypts it; as `flows`. */
  tls(options?: MessageStreamOptions): AsyncIterableIterator<TlsHandshake>
  /** Closes the session at the end of its `await using` block. */
  [Symbol.asyncDispose](): Promise<void>

  on<Name extends keyof SessionEvents>(event: Name, listener: (...args: SessionEvents[Name]) => void): this
  once<Name extends keyof SessionEvents>(event: Name, listener: (...args: SessionEvents[Name]) => void): this
  off<Name extends keyof SessionEvents>(event: Name, listener: (...args: SessionEvents[Name]) => void): this
  addListener<Name extends keyof SessionEvents>(event: Name, listener: (...args: SessionEvents[Name]) => void): this
  prependListener<Name extends keyof SessionEvents>(event: Name, listener: (...args: SessionEvents[Name]) => void): this
  prependOnceListener<Name extends keyof SessionEvents>(event: Name, listener: (...args: SessionEvents[Name]) => void): this
  removeListener<Name extends keyof SessionEvents>(event: Name, listener: (...args: SessionEvents[Name]) => void): this
}

// ---- What files say beside packets ----------------------------------------------------------------

/** An option as it stands in the file, in the byte order of its section. */
export interface RawOption {
  code: number
  value: Buffer
}

/** What the options of every block can say. */
export interface Commented {
  comments: string[]
  /** Options of other makers. */
  custom: CustomOption[]
  /** All options, those with a meaning here too, in file order. */
  options: RawOption[]
}

/** An option of another maker. */
export interface CustomOption {
  /** Private enterprise number of the maker. */
  enterprise: number
  /** May it be copied to a file that is made of this one? */
  copyable: boolean
  /** Of an option that is a text. */
  text?: string
  data: Buffer
}

/** A section of a pcapng file. */
export interface Section extends Commented {
  index: number
  byte_order: 'little' | 'big'
  /** Such as '1.0'. */
  version: string
  /** Bytes behind the section's header block, where its writer knew; it is not relied on. */
  length?: number
  hardware?: string
  os?: string
  application?: string
}

/** An interface. Of a pcap file only the link type, snap length, resolution, FCS length and time zone are known. */
export interface Interface extends Commented {
  /** As packets have it: unique over the whole file, in order of appearance. */
  index: number
  /** Index of its section; undefined where there are none. */
  section?: number
  /** Name of the link type, such as 'LINKTYPE_ETHERNET'. */
  link_type: string
  /** Most bytes captured of a packet; 0: no limit. */
  snap_length: number
  name?: string
  description?: string
  /** IPv4 with its netmask's prefix and IPv6, such as '192.0.2.1/24'. */
  addresses: string[]
  mac?: string
  eui?: string
  /** Bits per second. */
  speed?: number
  tx_speed?: number
  rx_speed?: number
  /** As the file has it: pcap's correction from UTC in seconds, pcapng's obsolete if_tzone. */
  timezone?: number
  /** Its name in the time zone database. */
  timezone_name?: string
  /** Ticks per second of the file's clock; times here are nanoseconds all the same. */
  timestamp_resolution: bigint
  /** Seconds that the file's times lack. */
  timestamp_offset: number
  /** The capture filter, if it is a text. */
  filter?: string
  os?: string
  hardware?: string
  /** Bytes of the frame check sequence at the end of packets. pcapng's if_fcslen over 8 counts bits. */
  fcs_length?: number
  /** The last that the file says. */
  statistics?: InterfaceStatistics
}

/** Counters of an interface. */
export interface InterfaceStatistics extends Commented {
  /** Index of the interface; undefined when the block names one that does not exist. */
  interface?: number
  /** When they were taken: nanoseconds since 1970. */
  /** Absent, as the next two, where nanoseconds in 64 bits cannot hold it. */
  time_ns?: bigint
  start_time_ns?: bigint
  end_time_ns?: bigint
  received?: number
  dropped_by_interface?: number
  accepted_by_filter?: number
  dropped_by_os?: number
  delivered?: number
}

/** What a block of names says beside names: the server that told them. */
export interface NameServer extends Commented {
  name?: string
  addresses: string[]
}

/** Names of an address. */
export interface ResolvedName {
  /** IPv4, IPv6, or hardware address; undefined of a record that is none, and of a block without records. */
  address?: string
  names: string[]
  /** Shared by all names of a block. */
  server: NameServer
  /** Of a record of unknown type. */
  type?: number
  data?: Buffer
}

/** Secrets for decryption. */
export interface Secrets extends Commented {
  type: number
  type_name: 'tls' | 'wireguard' | 'ssh' | 'zigbee_nwk' | 'zigbee_aps' | 'opc_ua' | 'unknown'
  /** Of TLS: the text of an SSLKEYLOGFILE. More than 64 KiB share the session's memory: they are not to be written to. */
  data: Buffer
}

/** A block of another kind. */
export interface OtherBlock {
  /** Its number in the file. */
  type: number
  name: 'journal' | 'custom' | 'unknown'
  /** custom: private enterprise number of the maker. */
  enterprise?: number
  /** custom: may it be copied to a file that is made of this one? */
  copyable?: boolean
  /** journal: the entry in the journal's export format. */
  text?: string
  /** What the block holds; options of custom and unknown blocks are part of it. Shared as those of secrets. */
  data: Buffer
}

/** Kinds of the event `block`. */
export interface Blocks {
  section: Section
  interface: Interface
  names: ResolvedName[]
  statistics: InterfaceStatistics
  secrets: Secrets
  journal: OtherBlock
  custom: OtherBlock
  unknown: OtherBlock
}

/** Damage that was passed over. */
export interface Damage {
  /** Where, in bytes from the file's start. */
  offset: number
  /** How many bytes were passed over. */
  bytes: number
  /** What was damaged, such as 'an enhanced packet block'. */
  type: string
  /** Why. */
  text: string
}

/** What a pcapng file says of a packet beside its bytes. */
export interface PacketOptions {
  comments: string[]
  flags?: PacketFlags
  hashes: { algorithm: 'twos_complement' | 'xor' | 'crc32' | 'md5' | 'sha1' | 'toeplitz' | 'unknown', value: Buffer }[]
  /** Packets lost between this one and the one before. */
  drop_count?: number
  /** The time in its interface's units, `timestamp_resolution` a second, from `timestamp_offset` on: of a packet whose `time` is
   *  absent, as nanoseconds in 64 bits cannot hold it. */
  ticks?: bigint
  packet_id?: bigint
  queue?: number
  verdicts: { type: 'hardware' | 'linux_ebpf_tc' | 'linux_ebpf_xdp' | 'unknown', value: Buffer }[]
  process_id?: number
  thread_id?: number
  custom: CustomOption[]
  /** Of a modified pcap file (magic a1b2cd34): what Linux said. */
  linux?: { interface_index: number, protocol: number, packet_type: number }
  /** All options, in file order. */
  all: RawOption[]
}

/** How a packet came. */
export interface PacketFlags {
  direction: 'unknown' | 'inbound' | 'outbound'
  reception: 'unspecified' | 'unicast' | 'multicast' | 'broadcast' | 'promiscuous' | 'unknown'
  /** In bytes; 0: not said. */
  fcs_length: number
  checksum_not_ready: boolean
  checksum_valid: boolean
  segmentation_offload: boolean
  /** What was wrong on the link: 'crc', 'too_long', 'too_short', 'gap', 'unaligned', 'start_delimiter', 'preamble', 'symbol'. */
  link_errors: string[]
}

// ---- Writing --------------------------------------------------------------------------------------

/** When a written file ends and the next one begins: at the first of these limits. */
export interface Rotation {
  /** A file is not longer, unless its only packet is. */
  bytes?: number
  packets?: number
  /** A file's packets span less time than this; one that gets no packet for so long, by the clock, ends too. */
  seconds?: number
}

/** How a capture file is written. */
export interface WriterOptions {
  /** Default: by the name, 'pcap' for .pcap, .cap and .dmp, else 'pcapng'. pcap has one link type and microseconds. */
  format?: 'pcapng' | 'pcap' | 'pcap-nano'
  /** Default: by the name, 'gzip' for .gz, 'zstd' for .zst, 'lz4' for .lz4. What is flushed is a member or frame of its own. */
  compression?: 'none' | 'gzip' | 'zstd' | 'lz4'
  /** 'packet': at once; 'block': when the buffer of 256 KiB (compressed: 1 MiB) is full; a number: after so many ms at the latest. Default 1000. */
  flush?: 'packet' | 'block' | number
  /**
   * How many ms the reader of a pipe, a named pipe or a socket has for what is left when writing is stopped; with
   * `createWriter`, how long any call waits while it takes nothing. Default 1000. Then it is ERR_PCAP_IO: ETIMEDOUT, or
   * ENXIO where nobody reads.
   */
  write_timeout?: number
  /** Who may read the files, such as 0o600, also those that were there; default what the umask leaves of 0o666. */
  mode?: number
  /** Files become this user's. Links of others are not followed, and root writes to no third user's file. */
  owner?: { user: number; group: number }
  /** pcap: a LINKTYPE_ name or number; default that of the first packet. */
  link_type?: string | number
  /** What headers say, unless a packet has more bytes, which is not cut; default 262144, of a dump what the first interface says. */
  snap_length?: number
  /**
   * Write many files. The path is a pattern then: `%n` is the file's number, from 1 (added before the extension where it
   * is missing), `%t` tcpdump's (none for the first, then 1, 2 …; in a ring from 0 on, over and over); strftime's conversions
   * stand for the local time of the file's first packet.
   */
  rotate?: Rotation
  /**
   * pcapng: what each file of a rotation or split says again of interfaces, names and secrets may take so many bytes in all
   * of them, and as many more as the packets do. Default 64 MiB; what is left out is `repeats_left_out`.
   */
  repeat_limit?: number
  /** Keep only the last so many files of a rotation. */
  ring?: number
  /** pcapng: of the whole file. Texts of more than 65,535 bytes are cut there. */
  comment?: string
  /** pcapng: what wrote the file; default 'node_pcap', of a dump of a file what that says. */
  application?: string
}

/** How a session writes. */
export interface DumpOptions extends WriterOptions {
  /** End the session after so many packets. */
  max_packets?: number
  /** Write packets that pass this display filter, of those that pass the session's. Not with `split`. */
  display?: string | DisplayFilter
  /** Which packets are written, and what is changed in them. */
  edit?: Edit
  /** pcapng: leave out the comments of the file that is copied. */
  strip_comments?: boolean
  /**
   * 'flow': a file for each pair of addresses and ports, in both directions, of the innermost IP packet; packets without
   * ports make a flow by addresses and protocol. The path is a pattern: `%n` is the flow's number (added where it is
   * missing), `%f` its name, such as tcp_10.0.0.1_49152_10.0.0.2_443. Packets of no flow go into the file 'other'.
   */
  split?: 'flow'
  /** Flows that get a file; packets of further ones go into 'other'. Default 100000. */
  max_flows?: number
  /** First fragments that are remembered, with whose flow later ones go. Default 65536. */
  max_fragments?: number
  /** Files of flows that are open at once; others are opened again for their next packet. Default 256. */
  max_open_files?: number
}

/** What an edit does, in this order. Numbers, times and bytes of packets are those of the input. */
export interface Edit {
  /** Only packets with these numbers, from 1: [first, last], both included. */
  ranges?: readonly (readonly [number, number])[]
  /** Only packets with other numbers. */
  invert?: boolean
  /** Only packets from this time on, in nanoseconds since 1970. */
  from_ns?: bigint
  /** Only packets before this time. */
  to_ns?: bigint
  /**
   * Leave out packets whose bytes and lengths are those of one before it: of the last `window` packets, itself included
   * (default 5; with `age_ns` 1000000, which is the most), and no more than `age_ns` older. Packets that were left out
   * go on counting.
   */
  duplicates?: boolean | { window?: number, age_ns?: bigint }
  /** Added to every time. A packet that would be before 1970 or after 2262 is left out. */
  shift_ns?: bigint
  /** Bytes cut off the start of packets, from their length on the wire too. */
  chop_start?: number
  /** And off the end. */
  chop_end?: number
  /** Captured bytes that are kept at most. */
  snap_length?: number
}

/** What has been written. */
export interface WriterStats {
  /** Packets taken. */
  packets: number
  /** Packets that can be read from the file, or files. */
  packets_in_file: number
  /** Bytes of all files together. */
  bytes_in_file: number
  /** Files begun; those that the ring removed count. */
  files: number
  /** Packets with comments or other options that pcap has no place for. */
  options_left_out: number
  /** Packets without a time that were written with the time 0, as nothing else could be. */
  times_made_up: number
  /** Blocks that files do not say again, as that would be more than `repeat_limit`. */
  repeats_left_out: number
}

/** What a dump has written, and left out. */
export interface DumpStats extends WriterStats {
  /** Of an edit: packets that it saw, … */
  edited?: number
  /** … and why it left some out. */
  out_of_range?: number
  out_of_time?: number
  duplicates?: number
  /** Shifted before 1970 or after 2262. */
  impossible?: number
  /** Packets of which bytes were cut off. */
  shortened?: number
  /** Of a split: flows that have a file. */
  flows?: number
  /** Packets of no flow. */
  other?: number
  /** Packets of the flows above `max_flows`. */
  excess?: number
  /** Later fragments whose first one is not known: they go by addresses. */
  fragments_apart?: number
  /** First fragments that made room for others: see `max_fragments`. */
  fragments_forgotten?: number
}

/** A packet to write, from bytes. */
export interface PacketLike {
  bytes: NodeJS.ArrayBufferView
  /** Nanoseconds since 1970; or give tv_sec. Default: now. */
  timestamp_ns?: bigint
  tv_sec?: number
  tv_usec?: number
  /** Bytes on the wire; default those there are. */
  len?: number
  /** A LINKTYPE_ name or number; default Ethernet. */
  link_type?: string | number
  /** Index of the interface; default 0. */
  interface?: number
  /** pcapng only. */
  comment?: string
}

/** An interface for pcapng. */
export interface InterfaceLike {
  /** As packets have it; default 0. */
  index?: number
  link_type?: string | number
  snap_length?: number
  name?: string
  description?: string
  filter?: string
}

/** A capture file being written. Its calls write into a buffer; see the option `flush`. */
export class Writer {
  private constructor()

  readonly path: string | number
  readonly format: 'pcapng' | 'pcap' | 'pcap-nano'
  readonly closed: boolean
  /**
   * Write a packet of any session, or bytes.
   *
   * @throws {PcapError} ERR_PCAP_OPTION when the format cannot hold it (the writer goes on); ERR_PCAP_IO with errno, and
   *   then again from every later call: the file ends behind its last whole packet.
   */
  write(packet: Packet | PacketLike, comment?: string): this
  /** pcapng: describe an interface, before its first packet. */
  interface(description: InterfaceLike): this
  /** pcapng: keep secrets for decryption: of TLS the text of an SSLKEYLOGFILE. */
  secrets(secrets: string | NodeJS.ArrayBufferView, type?: 'tls' | 'wireguard' | 'ssh' | 'zigbee_nwk' | 'zigbee_aps' | 'opc_ua' | number): this
  /** pcapng: keep the name of an IPv4 or IPv6 address. */
  name(address: string, name: string): this
  /** Give what was taken to the system. */
  flush(): this
  stats(): WriterStats
  /** Write the end, and close. Any number of times. @throws {PcapError} ERR_PCAP_IO. */
  close(): void
  /** Closes the writer at the end of its `using` block. */
  [Symbol.dispose](): void
}

/** What a session writes by itself: see {@link Session.dump}. */
export class Dump {
  private constructor()

  readonly path: string | number
  readonly format: 'pcapng' | 'pcap' | 'pcap-nano'
  readonly closed: boolean
  stats(): DumpStats
  /** Stop writing; the session goes on. @throws {PcapError} ERR_PCAP_IO. */
  close(): void
}

/**
 * Write a capture file.
 *
 * @param path A path, '-' for standard output, or a file descriptor, which stays open. What is there is overwritten.
 * @throws {PcapError} ERR_PCAP_IO, ERR_PCAP_OPTION.
 */
export function createWriter(path: string | number, options?: WriterOptions): Writer

// ---- Facts of files -------------------------------------------------------------------------------

/** What was counted of some packets. */
export interface Tally {
  packets: number
  /** Bytes on the wire. */
  bytes: number
  captured_bytes: number
  /** Packets of which less was captured than there was, and the fewest and most bytes of them that were. */
  cut_packets: number
  cut_smallest?: number
  cut_largest?: number
  /** Comments that the file has on packets. */
  packet_comments: number
  /** Those whose time is not known: the next two are of the others. */
  packets_without_time: number
  /** The earliest and the latest time, in nanoseconds since 1970; missing when there is no packet with a time. */
  first_ns?: bigint
  last_ns?: bigint
  /** Lengths on the wire. */
  smallest?: number
  largest?: number
}

/** An interface as the file describes it, and what was counted of its packets. */
export type InterfaceFacts = Partial<Interface> & Tally & { index: number, link_type: string }

/** The facts of a capture file. */
export interface Facts extends Tally {
  file: string
  /** pcap-nano is pcap with nanoseconds; undefined when nothing could be read. */
  format: 'pcapng' | 'pcap' | 'pcap-nano' | 'snoop' | undefined
  compression: 'gzip' | 'zstd' | 'lz4' | undefined
  /** Of regular files: bytes, and the hash in hexadecimal. */
  size?: number
  sha256?: string
  link_types: string[]
  /** No packet is earlier than the one before it; missing, as the rates, where the time of one is not known. */
  in_order?: boolean
  duration_ns?: bigint
  bytes_per_second?: number
  packets_per_second?: number
  average_size?: number
  sections: Section[]
  interfaces: InterfaceFacts[]
  /** Comments on the file. */
  comments: string[]
  /** How many names and blocks of secrets there are. */
  names: number
  secrets: number
  /** Blocks, options and names that `metadata_limit`, `max_options` or `max_objects` kept out of these facts. */
  left_out: number
  /** What is wrong with the file: the facts are those of the good part. */
  error: PcapError | undefined
}

/** Options of {@link info}. */
export interface InfoOptions extends Pick<OfflineOptions, 'filter' | 'max_filter_bytes' | 'max_filter_terms' | 'signal' | 'recover' | 'metadata_limit' | 'max_options' | 'max_objects' | 'max_unpacked'> {
  /** Called with the session that reads: its `stats()` tell how far it is, `stop()` ends it early. */
  started?: (session: Session) => void
}

/**
 * The facts of a capture file, which is read to its end: counts, times, lengths, interfaces. '-' is standard input.
 *
 * Rejects with the PcapErrors of {@link createOfflineSession}, with the signal's reason when that is aborted, and with
 * ERR_PCAP_CLOSED when the session is closed; damage further on is the member `error`.
 */
export function info(path: string, options?: InfoOptions): Promise<Facts>

// ---- Packets --------------------------------------------------------------------------------------

/** What is known of a packet beside its bytes: node_pcap 3's header. */
export interface PacketHeader {
  /**
   * When it was captured, to the millisecond. This and the other times are undefined where the file has none (a simple packet
   * block of pcapng, bytes without a capture), or says one before 1677 or after 2262, which nanoseconds in 64 bits cannot
   * hold: then there is a note.
   */
  readonly time: Date | undefined
  /** Seconds since 1970. */
  readonly tv_sec: number | undefined
  /** And microseconds. */
  readonly tv_usec: number | undefined
  /** Bytes captured. */
  readonly caplen: number
  /** Bytes on the wire. */
  readonly len: number
  /** Name of the link type, such as 'LINKTYPE_ETHERNET'. */
  readonly link_type: string
  /** Nanoseconds since 1970. Does not print. */
  readonly timestamp_ns: bigint | undefined
}

/** Something wrong with a packet, or with our view of it. */
export interface Note {
  /** The bytes were not captured; the headers contradict themselves; a limit of this library. */
  problem: 'truncated' | 'malformed' | 'limit'
  layer: LayerName
  /** The field that could not be read or is wrong, within the layer; null where it is none. */
  field: string | null
  /** Where, in bytes from the packet's start. */
  offset: number
  /** Bytes that it takes from there; 0 where no length is at fault. */
  needed: number
  /** Bytes there are. */
  available: number
  /** Why, in a few words. */
  text: string
}

/** A value of a field. */
export type FieldPrimitive = number | bigint | string | Buffer

/** Anything that JSON can say. */
export type JsonValue = string | number | boolean | null | JsonValue[] | { [key: string]: JsonValue }

type FrameValues = {
  'frame.number': number
  'frame.time_epoch': number
  'frame.time_utc': string
  'frame.len': number
  'frame.cap_len': number
  'frame.interface': number
  'frame.section_number': number
  'frame.interface_id': number
  'frame.interface_name': string
  'frame.interface_description': string
  'frame.comment': string
  'frame.protocols': string
}

// The type behind a path: that of a record's member is the member's; a number whose bits have names is a number.
type Walk<Type, Path extends string> = Type extends readonly (infer Element)[] ? Walk<Element, Path>
  : Path extends `${infer Key}.${infer Rest}` ? Key extends keyof Type ? Walk<NonNullable<Type[Key]>, Rest> : FieldPrimitive
  : Path extends keyof Type ? Leaf<NonNullable<Type[Path]>> : FieldPrimitive
type Leaf<Type> = Type extends FieldPrimitive | readonly unknown[] ? Type : number

/** The type of a field's value, by our name; by Wireshark's name any of the primitive ones. */
export type FieldValue<Name extends string> = Name extends keyof FrameValues ? FrameValues[Name]
  : Name extends `${infer Layer}.${infer Path}`
    ? Layer extends keyof PacketLayers ? Walk<NonNullable<PacketLayers[Layer]>, Path> : FieldPrimitive
    : FieldPrimitive

type ElementOf<Type> = Type extends readonly (infer Element)[] ? Element : Type

/**
 * A packet, which is node_pcap 3's `pcap_header` too. Everything is read from its bytes when it is asked. A packet
 * that is kept stays true for ever, and keeps the block of its neighbours in memory: see `copy`. It cannot be cloned for
 * another thread: post `new Uint8Array(packet.bytes)`, `toJSON()` or `copy().decode()`.
 */
export class Packet {
  private constructor()

  readonly time: Date | undefined
  readonly tv_sec: number | undefined
  readonly tv_usec: number | undefined
  readonly caplen: number
  readonly len: number
  readonly link_type: string
  readonly timestamp_ns: bigint | undefined

  /** Place in the capture, from 1; packets that a filter hid count. */
  readonly number: number
  /** Index of the interface in the whole capture: see {@link Session.interfaces}. */
  readonly interface: number
  /** What the file's comments on it say; mostly nothing. */
  readonly comments: string[]
  /** What else a pcapng file says of it; undefined when it says nothing. */
  readonly options: PacketOptions | undefined
  /** Names of the layers, outermost first. */
  readonly layers: LayerName[]
  /** What the innermost layer carries, as far as it was captured. */
  readonly payload: Buffer
  /** The packet's bytes: a view, not a copy. */
  readonly bytes: Buffer
  /** The same, as node_pcap has it. */
  readonly buf: Buffer
  /** As node_pcap has it: seconds, microseconds, bytes captured and bytes of the packet, 32 bits each, the lowest byte first. */
  readonly header: Buffer
  /** Was the packet cut when it was captured? */
  readonly truncated: boolean
  /** What is wrong with it; mostly nothing. */
  readonly notes: Note[]
  /** Number of its innermost stream, from 0 by protocol: `tcp.stream` or `udp.stream`. Undefined where it has none, or the session has no `streams`. */
  readonly stream: number | undefined
  /** What its TCP segment is in its stream, by Wireshark's rules and names (`tcp.analysis.…`); undefined as the one before, and where it is not TCP. */
  readonly analysis: SegmentAnalysis | undefined

  /**
   * A field of the innermost layer that has it and is not quoted; undefined when there is none.
   *
   * @throws {PcapError} ERR_PCAP_NO_FIELD for an unknown name.
   */
  get<Name extends FieldName>(name: Name): FieldValue<Name> | undefined
  get<Name extends keyof OwnFields>(name: Name): OwnFields[Name] | undefined
  /**
   * All values of a field, in packet order: of tunnels and quoted packets too.
   *
   * @throws {PcapError} ERR_PCAP_NO_FIELD for an unknown name.
   */
  all<Name extends FieldName>(name: Name): ElementOf<FieldValue<Name>>[]
  all<Name extends keyof OwnFields>(name: Name): OwnFields[Name][]
  /**
   * Does the packet pass a display filter?
   *
   * @throws {PcapError} ERR_PCAP_FILTER for a text that does not compile, ERR_PCAP_LIBRARY for `matches` without PCRE2.
   */
  matches(filter: string | DisplayFilter): boolean
  /** The full tree: as decode_packet gives it, but every field prints. */
  decode(): Decoded
  /** The full tree for JSON: bytes as hex with colons, numbers over 53 bits as strings. */
  toJSON(): { [layer: string]: JsonValue }
  /** The packet in a block of its own, which keeps no other memory alive. */
  copy(): Packet
  /** A line for people: the time of day in UTC, the length, addresses, and what the innermost layer says. */
  toString(): string
}

export interface Packet extends PacketHeader, PacketLayers {}

/**
 * A packet as plain nested objects: the outermost layer is a key of its own, every other one a key of the layer around
 * it. `decoded.ip`, `decoded.tcp` and the like reach the innermost layer of that name without printing; a clone
 * (`postMessage`, `structuredClone`) does not have them, and its bytes are Uint8Arrays.
 */
export interface Decoded extends InnerTrees {
  /** What the innermost layer carries. */
  readonly payload: Buffer
  readonly pcap_header: PacketHeader
}

/** What decode_packet needs of a header; a length that is missing is that of the bytes, and a time is not known then. */
export interface HeaderLike {
  link_type?: string | number
  len?: number
  tv_sec?: number
  tv_usec?: number
  timestamp_ns?: bigint
}

/**
 * The full tree of a packet, in node_pcap 3's shape.
 *
 * @param pcap_header A Packet, or an object like one.
 * @param raw_packet Its bytes; not needed with a Packet.
 */
export function decode_packet(pcap_header: Packet, raw_packet?: Uint8Array): Decoded
export function decode_packet(pcap_header: HeaderLike | null | undefined, raw_packet: Uint8Array): Decoded

/**
 * A packet from bytes alone; they are copied.
 *
 * @param linkType A LINKTYPE_ name (the prefix can be left out) or number; default Ethernet.
 * @param options How it is decoded; the engine is made once for the same options.
 * @throws {PcapError} ERR_PCAP_INVALID for an unknown link type.
 */
export function decode(bytes: Uint8Array, linkType?: string | number, options?: DecodeOptions): Packet
/** node_pcap's packet, of a Packet or of what node_pcap gave; an emitter hears of each layer. */
export function decode(packet: Packet | compat.PacketWithHeader, emitter?: EventEmitter, options?: compat.DecodeOptions): compat.PcapPacket
export namespace decode {
  /** The same. */
  export function packet(packet: Packet | compat.PacketWithHeader, emitter?: EventEmitter, options?: compat.DecodeOptions): compat.PcapPacket
}

// ---- Batches --------------------------------------------------------------------------------------

/** What the capture says of a packet, as columns. */
export interface ShortColumns {
  /** Seconds since 1970. */
  time: Float64Array
  /** Nanoseconds since 1970. */
  time_ns: BigInt64Array
  /** Bytes on the wire. */
  len: Uint32Array
  /** Bytes captured. */
  caplen: Uint32Array
  /** Place in the capture, from 1. */
  number: BigUint64Array
}

/** Names of columns: short ones, or fields. */
export type ColumnName = keyof ShortColumns | FieldName

/** The type of a column, by its name. */
export type Column<Name extends ColumnName> = Name extends keyof ShortColumns ? ShortColumns[Name]
  : Name extends keyof FieldColumns ? FieldColumns[Name] : never

/** Lists of values, as Arrow has them: packet i has those from offsets[i] to offsets[i + 1]. */
export interface ListColumn<Values> {
  offsets: Uint32Array
  values: Values
}

/** Packets of one hand-over in columns. The arrays are the batch's own and stay. */
export class Batch<Name extends ColumnName = ColumnName, List extends FieldName = never> {
  private constructor()

  /** How many packets. */
  readonly length: number
  /**
   * The values of a field, one per packet: a typed array of the narrowest type that fits. Hardware addresses (6 bytes)
   * and IPv6 addresses (16) are packed in a Uint8Array. Packets without the field have 0: see `validity`.
   */
  column<Asked extends Name>(name: Asked): Column<Asked>
  /** All values of a field in the packets, in packet order, those of quoted packets too. */
  column<Asked extends List>(name: Asked): ListColumn<Column<Asked>>
  /** A bitmap of the packets that have the field, lowest bit first; null when all have it. */
  validity(name: Name | List): Uint8Array | null
  /** Does packet `i` have the field? */
  has(name: Name | List, i: number): boolean
  /** The printed form of a value, of a list with commas; '' when the packet does not have the field. */
  format(name: Name | List, i: number): string
  /** Packet `i`: only until the next batch is asked for, but the Packet itself stays true. */
  packet(i: number): Packet
}

// ---- Devices --------------------------------------------------------------------------------------

/** An address of a device. */
export interface DeviceAddress {
  addr: string
  netmask?: string
  broadaddr?: string
  /** The peer of a point-to-point link. */
  dstaddr?: string
}

/** A device in node_pcap 3's shape. */
export interface DeviceEntry {
  name: string
  addresses: DeviceAddress[]
  /** Only of a loopback device. */
  flags?: 'PCAP_IF_LOOPBACK'
  /** Of node_pcap; it does not print. */
  readonly description?: string
}

/** A network interface. */
export interface Device {
  name: string
  /** '' when there is none. */
  description: string
  /** Hardware address; null when there is none. */
  mac: string | null
  /** Largest packet in bytes; null when unknown. */
  mtu: number | null
  addresses: DeviceAddress[]
  loopback: boolean
  up: boolean
  running: boolean
  wireless: boolean
}

/** The devices in node_pcap 3's shape. @throws {PcapError} ERR_PCAP_LIBRARY, ERR_PCAP_CAPTURE. */
export function findalldevs(): DeviceEntry[]
/** The devices that libpcap can open. @throws {PcapError} ERR_PCAP_LIBRARY, ERR_PCAP_CAPTURE. */
export function devices(): Device[]
/** The name of the device that createSession('') takes. @throws {PcapError} ERR_PCAP_NO_DEVICE, ERR_PCAP_LIBRARY. */
export function defaultDevice(): string
/** libpcap's version text. @throws {PcapError} ERR_PCAP_LIBRARY when there is none. */
export function libraryVersion(): string
/** The same, of node_pcap. */
export const lib_version: string
/** node_pcap's constructor, whose arguments have places; what it makes is a Session. */
export const PcapSession: new (
  is_live: boolean, device_name: string, filter?: string | null, buffer_size?: number | null, snap_length?: number | null, outfile?: string | null,
  is_monitor?: boolean | null, buffer_timeout?: number | null, promiscuous?: boolean
) => Session
export type PcapSession = Session
export const Pcap: typeof PcapSession
/** node_pcap's: it follows TCP sessions in the packets that it is given. Session.connections() has their bytes in order. */
export const TCPTracker: typeof tracker.TCPTracker
export type TCPTracker = tracker.TCPTracker
/** Of node_pcap 0.x: the same. */
export const TCP_tracker: typeof tracker.TCPTracker
export const TCPSession: typeof tracker.TCPSession
export type TCPSession = tracker.TCPSession
export interface DNSCache {
  /** The name of an address; the address itself while it is not known. */
  ptr(ip: string): string
}
export const DNSCache: new () => DNSCache
/** Of node_pcap 0.x: one that is there. */
export const dns_cache: DNSCache
/** Of node_pcap: it can be set, and is never called. */
export let warningHandler: (text: string) => unknown

// Names of node_pcap's types.
export type PacketWithHeader = compat.PacketWithHeader
export type LinkType = string
export type CaptureStats = SessionStats
export type CommonSessionOptions = Pick<OfflineOptions, 'filter'>
export type LiveSessionOptions = LiveOptions
export type OfflineSessionOptions = OfflineOptions
/**
 * Compile a BPF filter and forget it.
 *
 * @param linkType A LINKTYPE_ name or number; default Ethernet.
 * @param options resolve: look up names of hosts; else they are refused. max_filter_bytes, default 16384, and max_filter_terms,
 * default 256, at most 1024: a larger filter is refused, since everybody waits.
 * @throws {PcapError} ERR_PCAP_FILTER when it is wrong, ERR_PCAP_LIBRARY.
 */
export function checkFilter(filter: string, linkType?: string | number, options?: Pick<SessionOptions, 'resolve' | 'max_filter_bytes' | 'max_filter_terms'>): void

/** What a process gives up. */
export interface DropOptions {
  /** Whom root becomes, by name or number; default who called sudo, else nobody. Who is not root stays who it is. */
  user?: string | number
  /** Linux: forbid system calls that decoding does not make, and paths that are not listed. Default false. */
  sandbox?: boolean
  /** With `sandbox`: files and folders that are read later, beside the package and what a process needs anyway. */
  reads?: string[]
  /** With `sandbox`: folders in which files are made later, and files that are opened for writing later; without any, none can be. */
  writes?: string[]
}

/** What came of it. */
export interface Dropped {
  user: number
  group: number
  /** System calls are filtered, in all threads. */
  filter: boolean
  /** Paths are confined, in this thread and those that start from now on. */
  paths: boolean
  /** Why one of them is not. */
  note?: string
}

/**
 * Give up, for good and for the whole process, the user root, all groups, all capabilities of all threads, and the way to get
 * any again. Open first what is needed.
 *
 * @throws {PcapError} ERR_PCAP_INVALID (no such user), ERR_PCAP_PERMISSION (only root can be another user), ERR_PCAP_OPTION.
 */
export function dropPrivileges(options?: DropOptions): Dropped

// ---- Display filters ------------------------------------------------------------------------------

/** Limits of a display filter. */
export interface DisplayFilterLimits {
  /** The longest text, in bytes; default 65,536. */
  length?: number
  /** How deep parentheses, functions and operators nest, to 1,000; default 200. */
  depth?: number
  /** The most values of a field in a packet, to 65,536; those behind them are not looked at. Default 1,024. */
  values?: number
  /** PCRE2's match limit, for each text that is looked through; default 100,000. */
  regex_steps?: number
  /** PCRE2's depth limit; default 250. */
  regex_depth?: number
}

/** A compiled display filter: see docs/filters.md. */
export class DisplayFilter {
  private constructor()

  readonly text: string
  /** Names of fields and protocols in it, each once. */
  readonly fields: string[]
  /** What `bpf` gives of it. */
  readonly bpf: string
  /** What is deprecated in it, such as 'at 7: "~=" is deprecated: write "!=="'. */
  readonly warnings: string[]
  /** Does a packet pass? */
  matches(packet: Packet): boolean
  /** 'fixed': fields at fixed places decide, 64 packets at a time; 'visit': packets that these leave open are visited. */
  cost(): 'fixed' | 'visit'
  /** How it is understood, and what decides each test: a line for each. */
  explain(): string
  toString(): string
}

/**
 * Compile a display filter.
 *
 * @throws {PcapError} ERR_PCAP_FILTER, with `offset` in bytes and what was expected there; ERR_PCAP_LIBRARY for `matches`
 *   without PCRE2.
 */
export function displayFilter(text: string, limits?: DisplayFilterLimits): DisplayFilter

/**
 * A BPF expression for the option `filter` that passes whatever a display filter passes, as far as the outermost headers
 * decide that ('' where they do not), and which packets it would miss. It is for captures that are too fast for the display filter alone.
 *
 * @throws {PcapError} ERR_PCAP_FILTER for a text that does not compile.
 */
export function bpf(filter: string | DisplayFilter): { filter: string, misses: readonly string[] }

// ---- Errors and tables ----------------------------------------------------------------------------

/** Why a call failed: see docs/errors.md. */
export type PcapErrorCode =
  | 'ERR_PCAP_ADDON'
  | 'ERR_PCAP_CAPTURE'
  | 'ERR_PCAP_CLOSED'
  | 'ERR_PCAP_CUT'
  | 'ERR_PCAP_DAMAGED'
  | 'ERR_PCAP_FILTER'
  | 'ERR_PCAP_FORMAT'
  | 'ERR_PCAP_INTERFACE_DOWN'
  | 'ERR_PCAP_INTERFACE_GONE'
  | 'ERR_PCAP_INVALID'
  | 'ERR_PCAP_IO'
  | 'ERR_PCAP_LIBRARY'
  | 'ERR_PCAP_LIMIT'
  | 'ERR_PCAP_NO_DEVICE'
  | 'ERR_PCAP_NO_FIELD'
  | 'ERR_PCAP_NO_MEMORY'
  | 'ERR_PCAP_OPTION'
  | 'ERR_PCAP_PERMISSION'

/** A call that failed. */
export class PcapError extends Error {
  constructor(code: PcapErrorCode, message: string, details?: { errno?: number, offset?: number, packetsRead?: number, cause?: unknown })
  readonly name: 'PcapError'
  readonly code: PcapErrorCode
  /** The system's name of the error behind it, such as 'ENETDOWN'. */
  readonly errno?: string
  /** Damaged files: where, in bytes from the start. */
  readonly offset?: number
  /** Damaged files: how many packets before that are good. */
  readonly packetsRead?: number
}

/** What the values of a field are. */
export type FieldType =
  | 'uint' | 'hex' | 'flag' | 'mac' | 'ipv4' | 'ipv6' | 'bytes' | 'string' | 'time' | 'name' | 'record' | 'group'
  | 'payload' | 'payload_offset' | 'payload_length' | 'checksum_status'

/** A field of a protocol's table. */
export interface FieldInfo {
  /** In full, such as 'ip.saddr'. */
  name: string
  protocol: string
  type: FieldType
  /** Wireshark's name, where the meaning is the same. */
  wireshark: string | null
  /** Wireshark's name for this field and others at once, such as 'ip.addr'. */
  union: string | null
  /** The packets before it make it: a session without `streams` has it only where a filter or an iteration asks for such a field. */
  related: boolean
  /** One sentence. */
  doc: string
  /** Names of values, by the value; null where there are none. */
  values: { [value: string]: string } | null
}

/** A protocol's table. */
export interface ProtocolInfo {
  name: string
  title: string
  /** Where it is specified, such as 'RFC 768'. */
  spec: string
  wireshark: string | null
  /** The word by which `disable` switches it off with its like. */
  group: string | null
  /** Does it look for payloads of its own, on whatever port? */
  claims: boolean
  fields: FieldInfo[]
}

/** A table in which a protocol's payload is looked up. */
export interface KeyTable {
  /** Such as 'tcp.port'. */
  name: string
  /** How wide a key is; one of more than 32 bits is written as hex digits; 0: it is a text. */
  bits: number
  doc: string
}

/** The tables that `decode_as` names. */
export const tables: KeyTable[]

/** The protocols, as their tables describe them. */
export const protocols: ProtocolInfo[]
/** All fields of all protocols. */
export const fields: FieldInfo[]
