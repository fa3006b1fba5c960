// Types of flows and connections. Of pairs of numbers the client's comes first.

import { EventEmitter } from 'node:events'
import { Socket } from 'node:net'
import { Readable } from 'node:stream'
import { LayerName } from '../generated/protocols'
import { MessageStats } from './messages'

export type Side = 'client' | 'server'

/** A host's way with fragments that overlap. */
export type IpPolicy = 'first' | 'last' | 'bsd' | 'linux' | 'old-linux' | 'solaris' | 'windows'

/** What was counted of fragments. */
export interface FragmentStats {
  /** That came. */
  fragments: number
  /** Datagrams that were put together. */
  completed: number
  /** Datagrams that waited too long. */
  expired: number
  /** That made room for others. */
  evicted: number
  /** That were dropped since fragments overlap. */
  overlapped: number
  /** That were dropped for having too many fragments. */
  too_many: number
  /** Fragments within others, deeper than four. */
  too_deep: number
  /** That can be none: empty, too long, behind the end. */
  bad: number
  /** That were not captured whole. */
  cut: number
  /** That say nothing new. */
  duplicates: number
  /** That say other bytes than others do. */
  conflicts: number
  /** In use, in bytes. */
  memory: number
  /** Datagrams that wait. */
  waiting: number
}

/** How to follow streams. All who ask a session for streams give the same options. */
export interface FlowOptions {
  /**
   * Which of two versions of the same bytes counts while they wait for others, as hosts decide it (Novak and Sturges,
   * 2007); default 'first'. What was delivered stays. Both versions are told: see Conflict.
   */
  tcp_policy?: 'first' | 'last' | 'bsd' | 'linux' | 'old-linux' | 'solaris' | 'windows'
  /** Put fragments of IP packets together; default true. Not done twice where the session's option `defragment` does it. */
  defragment?: boolean
  /** Which of two versions of the same bytes of a fragmented packet counts: see DefragmentOptions. Default 'first'. */
  ip_policy?: IpPolicy
  /** What parts streams beside addresses and ports: default ['vlan', 'tunnel']; [] is as Wireshark does. */
  key?: readonly ('vlan' | 'tunnel')[]
  /** Keep the bodies of HTTP; default true. */
  bodies?: boolean
  limits?: {
    /** Flows at a time; more end others, 'evicted'. Default 1000000. */
    flows?: number
    /** Bytes for all streams; default 256 MiB. */
    memory?: number
    /** Bytes of a direction that wait for others before them; more make a gap, 'limit'. Default 4 MiB. */
    per_direction?: number
    /** Bytes of a message that are kept; default 1 MiB. */
    message?: number
    /** Bytes of a body that are kept; default 1 MiB. */
    body?: number
    /** Bytes for messages and bodies that are not whole yet; default 128 MiB. */
    waiting?: number
    /** Bytes of data that wait to be read, above which nothing more is taken, as long as nobody waits for it; at twice as many what is unread becomes gaps, 'unread'. Default 64 MiB. */
    buffer?: number
    /** Bytes of fragments that wait for others; default 32 MiB. */
    fragments?: number
  }
  /** Seconds of the packets' clock without a packet, after which a flow is over. */
  timeouts?: {
    /** A TCP connection of which one side was seen; default 30. */
    half_open?: number
    /** One of both sides; default 600. */
    established?: number
    /** Any other flow; default 60. */
    udp?: number
    /** A TCP connection behind its end; default 10. */
    closed?: number
    /** How long a datagram waits for its fragments; default 60. */
    fragments?: number
    /** How long what is encrypted waits for its keys, where these can come later; default 5. */
    keys?: number
  }
  /**
   * Decrypt TLS with these secrets, in NSS' format (RFC 9850), as programs write them with SSLKEYLOGFILE: the path of a
   * file, its bytes or its text, a list of these, or what `ownKeys` or `createKeylog` made. A live session reads on what
   * is added to files. Secrets that a pcapng file has are used without this.
   */
  keylog?: string | Uint8Array | Keylog | readonly (string | Uint8Array)[]
}

/** Secrets of TLS, to which lines are added as they come. It keeps the newest half million. */
export interface Keylog {
  /** Lines of NSS' format. */
  add(lines: string | Uint8Array): void
  /** No more come of `ownKeys`. */
  close(): void
  readonly stats: {
    /** That were added. */
    secrets: number
    /** With secrets that decrypt no records, such as exporters'. */
    ignored_lines: number
    /** That are none of the format. */
    bad_lines: number
    /** Secrets that made room for others. */
    dropped: number
  }
}

/** A key log without lines: for the option `keylog` of sessions' iterations. */
export function createKeylog(): Keylog

/**
 * The secrets of all connections of TLS that this thread opens from now on, as a client or a server, by whatever module:
 * fetch, https, http2. Until it is closed, or nobody has it any more. Where it is the option `keylog`, connections name
 * their sockets, with TLS and without: `connection.socket`.
 */
export function ownKeys(): Keylog

export interface LiveFlowOptions extends FlowOptions {
  /** Give flows that have changed this often too, by the packets' clock, in milliseconds: their `close` is 'open'. */
  every_ms?: number
}

export interface Endpoint {
  address: string
  /** Absent where the protocol has no ports. */
  port?: number
}

/** All packets between two ends, in both directions, that are of one protocol. */
export interface Flow {
  /** From 0, in the order of first packets. */
  id: number
  /** The protocol with the ports, such as 'tcp'; else the one in the IP packet, or its number there. */
  protocol: LayerName | (string & {})
  /** Who opened it, as far as that is known; else who was seen first. */
  client: Endpoint
  server: Endpoint
  /** VLAN ids, the outer one first; at most two. */
  vlan: number[]
  start_ns: bigint | undefined
  end_ns: bigint | undefined
  /** Numbers of its first and last packet. */
  first_packet: number
  last_packet: number
  packets: [number, number]
  /** On the wire. */
  bytes: [number, number]
  /** Above the protocol with the ports. */
  payload_bytes: [number, number]
  /** Its packets on the wire, in bytes. */
  smallest: number
  largest: number
  /** The protocol above the ports, if it is known. */
  application: LayerName | undefined
  /** Of what messages are told with: these were in TLS, which was decrypted. */
  decrypted?: true
  /**
   * With `keylog: pcap.ownKeys()`: the socket of this program that it belongs to, one that was opened since; of two, as on
   * loopback, the client's. It is no enumerable member: JSON does not have it.
   */
  readonly socket?: Socket
  /** How it ended; 'open': it has not. */
  close: 'open' | 'fin' | 'rst' | 'timeout' | 'reused' | 'evicted' | 'end'
  /** TCP: its beginning was not seen. */
  partial?: boolean
  /** TCP: from the SYN to the ACK of its answer. */
  rtt_ms?: number | undefined
  /** TCP: from data to its acknowledgement, of data that was sent once, one at a time in each direction. */
  data_rtt_ms?: { least: number; mean: number; count: number }
  /** TCP: segments of what was sent before. */
  retransmissions?: [number, number]
  /** TCP: segments that others have overtaken. */
  out_of_order?: [number, number]
  /** TCP: segments that allow no more data. */
  zero_windows?: [number, number]
  /** TCP, where connections are asked for: bytes in gaps. */
  lost_bytes?: number
  /** TCP: the flags that each side has sent: 'syn', 'ack' … */
  flags?: [string[], string[]]
}

/** Bytes of a stream in one piece: of one segment, or of several in a row. */
export type Chunk = Buffer & {
  /** Where in the stream it begins, in bytes. */
  readonly offset: bigint
  /** Number and time of the packet that brought its first byte. */
  readonly packet: number
  readonly timestamp_ns: bigint | undefined
  /** Bytes that are missing before it. */
  readonly gap_before: number | undefined
}

/** Bytes of a stream that are missing. */
export interface Gap {
  side: Side
  offset: bigint
  length: number
  /** The other side has acknowledged them; too much waited for them; nothing comes any more; their packet was not captured whole; nobody has read them in time. */
  reason: 'acked' | 'limit' | 'end' | 'cut' | 'unread'
}

/** The same bytes of a stream, sent in two versions. */
export interface Conflict {
  side: Side
  offset: bigint
  /** As they are delivered. */
  kept: Buffer
  other: Buffer
  /** Numbers of the packets that brought them; 0: no longer known. */
  packets: [number, number]
}

/** What one side sends. It has one reader. */
export interface StreamData extends AsyncIterable<Chunk> {
  /** As a stream of bytes, in which what is missing is left out. */
  readable(): Readable
  /**
   * All of it, without what is missing.
   *
   * @param limit bytes at most
   * @throws {PcapError} ERR_PCAP_LIMIT when it has more.
   */
  bytes(limit?: number): Promise<Buffer>
}

export interface ConnectionEvents {
  /** Bytes of a side, those before which were told. With a listener the session is read on. */
  data: [side: Side, chunk: Chunk]
  gap: [gap: Gap]
  conflict: [conflict: Conflict]
  /** A side has reset it; 'end' follows. */
  reset: []
  /** Nothing more comes. */
  end: []
}

/**
 * A TCP connection, announced before its data. What is wanted of it is to be said in the turn of the event loop in which
 * it was given: a listener, or a reader of a side's data. What nobody asked for then is not kept.
 */
export interface Connection extends EventEmitter {
  readonly id: number
  readonly client: Endpoint
  readonly server: Endpoint
  readonly partial: boolean
  readonly application: LayerName | undefined
  /** The socket of this program that it belongs to: see Flow. */
  readonly socket: Socket | undefined
  /** How it ended, or 'open'. */
  readonly state: Flow['close']
  /** The flow that it is, as it was told last: when it began, and when it ended. */
  readonly flow: Flow
  readonly client_data: StreamData
  readonly server_data: StreamData
  /** Nothing of it is wanted any more. */
  ignore(): void
  /** For JSON.stringify: what it is, without what it carries. */
  toJSON(): object

  on<Name extends keyof ConnectionEvents>(event: Name, listener: (...args: ConnectionEvents[Name]) => void): this
  once<Name extends keyof ConnectionEvents>(event: Name, listener: (...args: ConnectionEvents[Name]) => void): this
  off<Name extends keyof ConnectionEvents>(event: Name, listener: (...args: ConnectionEvents[Name]) => void): this
}

/**
 * What was counted of streams. Each byte of TCP payload that came, of connections that were asked for, is in one:
 * seen = delivered + duplicate + conflict + out_of_window + before_start + after_close + over_cap + unchecked + waiting.
 */
export interface StreamStats {
  /** That began. */
  flows: number
  /** That ended to make room. */
  evicted: number
  /** Packets without addresses. */
  without_flow: number
  /** In use, in bytes. */
  memory: number
  /** Flows that have not ended. */
  open: number
  seen_bytes: number
  delivered_bytes: number
  /** Sent again, as they were. */
  duplicate_bytes: number
  /** Sent in another version. */
  conflict_bytes: number
  /** Too far ahead for any host to take. */
  out_of_window_bytes: number
  before_start_bytes: number
  /** Behind the FIN or the RST. */
  after_close_bytes: number
  over_cap_bytes: number
  /** Sent again, and no longer kept to be compared. */
  unchecked_bytes: number
  waiting_bytes: number
  /** In gaps: these did not come. */
  lost_bytes: number
  /** Fragments of IP packets; zeros where streams do not put them together. */
  fragments: FragmentStats
  /** Where messages are asked for. */
  messages?: MessageStats
}
