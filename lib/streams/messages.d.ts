// Types of messages on streams, and of those that belong together.

import { DisplayFilter, Packet } from '../index'
import { LayerName } from '../generated/protocols'
import { Endpoint, Flow, FlowOptions, Side } from './streams'

export interface MessageStreamOptions extends FlowOptions {
  /** Only what passes this display filter: a message itself; of what belongs together one of its messages. */
  display?: string | DisplayFilter
}

export interface MessageOptions extends MessageStreamOptions {
  /** Whose messages. */
  of: readonly MessageProtocol[]
}

/** Protocols that have messages on TCP's streams. */
export type MessageProtocol = Extract<LayerName, 'dns' | 'http' | 'llmnr' | 'mqtt' | 'nbss' | 'pptp' | 'redis' | 'stun' | 'tls'>

/**
 * A message on a stream, as a packet: the headers of the packet that completes it, whose number and time it has, then
 * its own bytes, which may be of several packets. Of HTTP it is a head, without the body; of HTTP/2 a frame, DATA without the
 * data, headers without what compressed them. Where some of it is missing,
 * it is `truncated`, like a packet that was not captured whole.
 */
export interface Message extends Packet {
  /** Id of its flow. */
  readonly stream: number
  readonly side: Side
  /** Number of the packet that its first byte came with. */
  readonly first_number: number
  /** It was in TLS, which was decrypted. */
  readonly decrypted: boolean
}

/** Bytes that are missing in a message. */
export interface MessageGap {
  /** In the stream of its side. */
  offset: number
  length: number
}

export interface BodyOptions {
  /** Undo what Content-Encoding tells: gzip, deflate, br, zstd. */
  decompress?: boolean
  /** Bytes at most of what comes of that; default 64 MiB. */
  limit?: number
}

export interface HttpMessage {
  /** Its head as a packet: `get('http.user_agent')`. Undefined where memory did not suffice for it. */
  readonly packet: Packet | undefined
  /** 'HTTP/1.1', 'HTTP/2' */
  readonly version: string
  /** Of a request. */
  readonly method: string | undefined
  /** Of a request: its target with scheme and host, as far as it tells them. */
  readonly url: string | undefined
  /** Of a response. */
  readonly status: number | undefined
  /** Of HTTP/2: the number of its stream. */
  readonly stream_id: number | undefined
  readonly headers: Headers
  /** [name, value] of each that is known, as they came; of HTTP/2 with ':method' and the like. */
  readonly raw_headers: [string, string][]
  /** Of HTTP/2: how many headers more there are, which earlier packets explain that were not captured. */
  readonly unknown_headers: number
  /** What stands behind the body: of chunks, of DATA. */
  readonly trailers: [string, string][]
  /** What became of a call of gRPC, its 'grpc-status'; 0 is good. */
  readonly grpc_status: number | undefined
  /** Bytes of the body as it was sent, without the sizes of chunks; missing ones count. */
  readonly body_size: number
  /** More came than was kept: limits.body, limits.waiting, or nobody read it in time. */
  readonly body_cut: boolean
  /** At most 16. */
  readonly gaps: MessageGap[]
  /** Numbers of its first and its last packet. */
  readonly packets: [number, number]
  readonly start_ns: bigint | undefined
  readonly end_ns: bigint | undefined
  /** All of it came. */
  readonly complete: boolean
  /** It goes on in a way that HTTP/1 does not have: a length that is no number, two lengths. */
  readonly rejected: boolean
  /**
   * The body as far as it is kept, without what is missing.
   *
   * @throws {PcapError} ERR_PCAP_LIMIT when it would be longer than the limit, ERR_PCAP_INVALID when it is not so coded.
   */
  body(options?: BodyOptions): Promise<Buffer>
  /** The same in pieces. */
  stream(options?: BodyOptions): AsyncIterable<Buffer>
  /** All but the body, for JSON.stringify: with raw_headers as headers. */
  toJSON(): object
}

/** A request with what answers it. */
export interface HttpExchange {
  /** Undefined where it was not seen. */
  readonly request: HttpMessage | undefined
  /** Undefined where none came. */
  readonly response: HttpMessage | undefined
  /** Responses of 100 to 199 before that; at most 8. */
  readonly informational: HttpMessage[]
  /** The connection that they were on, as it was by then. */
  readonly connection: Flow
  /** Its ends, which are quicker to have alone. */
  readonly client: Endpoint
  readonly server: Endpoint
  /** From the request's first byte to its last one, from there to the response's first, to its last, and all of it. */
  readonly timings: { send_ms: number | undefined; wait_ms: number | undefined; receive_ms: number | undefined; total_ms: number | undefined }
  /** Both came, with nothing missing. */
  readonly complete: boolean
  /**
   * An entry of an HTTP archive, HAR 1.2.
   *
   * @param options.credentials with credentials and cookies; default false
   * @param options.bodies with bodies; default true
   */
  toHAR(options?: { credentials?: boolean; bodies?: boolean }): object
  /** For JSON.stringify: both messages, without bodies, the ends, and how long it took. Credentials and cookies are left as they are. */
  toJSON(): object
}

/** A message of WebSocket: its frames put together, without their masks; or a control frame. */
export interface WebSocketMessage {
  /** Its first frame as a packet; of a control frame all of it. Undefined where memory did not suffice for it. */
  readonly packet: Packet | undefined
  /** The connection that it was on, as it was by then. */
  readonly connection: Flow
  readonly side: Side
  readonly type: 'text' | 'binary' | 'close' | 'ping' | 'pong' | undefined
  /** It was compressed (RFC 7692): `data` undoes that on request, with what earlier messages of its side said. */
  readonly compressed: boolean
  /** Of a close: why, such as 1000. */
  readonly code: number | undefined
  /** The same for people. */
  readonly reason: string | undefined
  /** Bytes that were sent, compressed ones if it was; missing ones count. */
  readonly size: number
  /** More came than was kept: limits.body, limits.waiting, or nobody read it in time. */
  readonly cut: boolean
  /** At most 16. */
  readonly gaps: MessageGap[]
  /** Numbers of its first and its last packet. */
  readonly packets: [number, number]
  readonly start_ns: bigint | undefined
  readonly end_ns: bigint | undefined
  /** All of it came. */
  readonly complete: boolean
  /**
   * What it says, as far as it is kept. `decompress` undoes compression.
   *
   * @throws {PcapError} ERR_PCAP_LIMIT when it would be longer than the limit, ERR_PCAP_INVALID when what it repeats is missing.
   */
  data(options?: BodyOptions): Promise<Buffer>
  /** The same, uncompressed, as a text. */
  text(options?: BodyOptions): Promise<string>
  toJSON(): object
}

/** A query of DNS with its answer. */
export interface DnsTransaction {
  readonly query: Packet
  /** Undefined where none came. */
  readonly answer: Packet | undefined
  /** The first name that is asked for. */
  readonly name: string
  /** Of its records: 'AAAA'. */
  readonly type: string
  /** What became of it: 'NOERROR'. */
  readonly rcode: string | undefined
  /** From the first query to the answer. */
  readonly latency_ms: number | undefined
  /** How often the query was sent again. */
  readonly retries: number
  /** Who asks, and who is asked. */
  readonly client: Endpoint
  readonly server: Endpoint
  readonly connection: Flow
  toJSON(): object
}

/** A query of a database with its answer. */
export interface Query {
  readonly protocol: 'mysql' | 'postgresql' | 'memcached' | 'redis'
  /** The query, that of a statement which was prepared too, or the command with its arguments. */
  readonly text: string
  /** 'ok', what the server calls wrong, or 'no answer'. */
  readonly status: string
  /** How many rows the result has, or were changed; of Redis, values of a reply that is a list. */
  readonly rows: number | undefined
  /** From the command's last byte to the reply's first. */
  readonly latency_ms: number | undefined
  readonly start_ns: bigint | undefined
  /** The two as packets; undefined where they were not seen. */
  readonly request: Packet | undefined
  readonly response: Packet | undefined
  readonly complete: boolean
  readonly connection: Flow
  toJSON(): object
}

/** What two sides of TLS agree on, as far as it is not encrypted, or decrypted (option `keylog`). Told once: when they begin to use it, or are over. */
export interface TlsHandshake {
  /** The record that has it; undefined where it was not seen. */
  readonly client_hello: Packet | undefined
  readonly server_hello: Packet | undefined
  /** What the server chose, else the highest that the client has: 'TLS1.3'. */
  readonly version: string | undefined
  /** What the server chose: 'TLS_AES_128_GCM_SHA256'. */
  readonly suite: string | undefined
  /** What the client has, the best one first. */
  readonly suites: string[]
  /** Name of the server that the client wants. */
  readonly sni: string | undefined
  /** The application protocol that the server chose; TLS 1.3 encrypts it: with its keys. */
  readonly alpn: string | undefined
  /** Those that the client has, the best one first. */
  readonly alpn_offered: string[]
  /** Fingerprints of the client, of the server, and of the client. */
  readonly ja3: string | undefined
  readonly ja3s: string | undefined
  readonly ja4: string | undefined
  /** X.509 in DER, the server's first: for new crypto.X509Certificate(). TLS 1.3 encrypts them: with its keys; else of a chain those in the first record. */
  readonly certificates: Buffer[]
  /** With keys of an earlier connection. */
  readonly resumed: boolean
  /** The key log opens what follows. */
  readonly decrypted: boolean
  /** Why not, where there is a key log. */
  readonly undecrypted: 'no keys' | 'no OpenSSL' | 'no cipher' | 'no hello' | 'wrong keys' | undefined
  /** Both hellos were seen. */
  readonly complete: boolean
  /** From the client's hello to the server's. */
  readonly latency_ms: number | undefined
  readonly connection: Flow
  toJSON(): object
}

/** What was counted of messages. */
export interface MessageStats {
  /** That were given, each and in what belongs together. */
  messages: number
  exchanges: number
  lookups: number
  handshakes: number
  /** Of which something is missing, or more came than limits.message. */
  cut_messages: number
  /** Sides of connections that went on with what is none of their protocol. */
  rejected: number
  /** Connections and queries that were left out for want of memory. */
  unparsed: number
  /** Bodies of which not all was kept. */
  cut_bodies: number
  /** Answers to queries that were not seen. */
  unasked: number
  /** Bytes that could not wait for others, for want of memory. */
  over_cap_bytes: number
  /** What waits now, in bytes. */
  waiting_memory: number
  /** Connections of TLS that were decrypted, at least in part. */
  decrypted_connections: number
  /** And that were not, though there is a key log. */
  undecrypted_connections: number
  /** Sides that stayed encrypted from a record on, as keys did not fit. */
  undecryptable_sides: number
  /** How often bodies were dropped, as nobody read their iteration. */
  unread_bodies: number
}
