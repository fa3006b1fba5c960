// own.d.ts - protocols of a program's own.

import { ProtocolInfo } from './index'

/**
 * Fields of your protocols, for `packet.get` and `packet.all`: `declare module 'pcap' { interface OwnFields { 'chat.text': string } }`.
 * Their layers are members of Packet: `interface Packet { chat?: { text: string } }`.
 */
export interface OwnFields {}

/** A field of a protocol that you describe. */
export interface OwnField {
  /** snake_case; a dot makes it a key of an object. A field of a header without a name is a gap. */
  name?: string
  /** Default: 'flag' for one bit, else 'uint'. */
  type?: 'uint' | 'int' | 'hex' | 'flag' | 'mac' | 'ipv4' | 'ipv6' | 'time' | 'bytes' | 'string'
  /** How wide it is; addresses and flags know it. */
  bits?: number
  /** The same in bytes. */
  bytes?: number
  /** One sentence. */
  doc?: string
  /** Names of its numbers, for lines and display filters. */
  values?: { [value: number]: string }
  /** Is its lowest byte first? Of 16, 24, 32, 48 or 64 bits. Default: as the protocol says. */
  little_endian?: boolean
  /** What a time counts. Default: 'unix_s'. */
  time?: 'unix_ns' | 'unix_us' | 'unix_ms' | 'unix_s' | 'ntp64' | 'filetime' | 'since_2000_s'
  /** Not a key of trees; readable by name. */
  hidden?: boolean
}

/** A number in front of records. */
export interface OwnNumber {
  bits: 8 | 16 | 24 | 32
  little_endian?: boolean
}

/** A length: the field that tells it, in bytes; or number * times + plus. */
export type OwnLength = string | { field: string, times?: number, plus?: number }

/** A list of records behind the fields, each of a type, a length and a value. */
export interface OwnRecords {
  /** The list's name. Default: 'records'. */
  name?: string
  type: OwnNumber
  length: OwnNumber
  /** Does the length count type and length too? Default: false. */
  counts_head?: boolean
  /** The type that ends the list, alone. */
  end?: number
  /** The type that is a filler, alone. */
  filler?: number
  /** Records are filled up to a multiple of so many bytes. Default: 1. */
  align?: number
  /** By type: the field that the value is. Others are bytes, in `value`. */
  values?: { [type: number]: OwnField }
}

/** A protocol that you describe: fields one behind the other, perhaps records, perhaps a payload. */
export interface OwnProtocol {
  /** snake_case, at most 15 characters: the layer's name. */
  name: string
  title?: string
  spec?: string
  /** A word that `disable` takes. Default: 'own'. */
  group?: string
  /** Its line for people, with fields in braces: 'CHAT {kind} {text}'. */
  summary?: string
  /** Are the lowest bytes of numbers first? Default: false. */
  little_endian?: boolean
  /** The fixed header, in the order of its bits. */
  fields: OwnField[]
  /** How long the header is, records included. Default: the fields alone, or with `records` all there is. */
  header_length?: OwnLength
  /** How long header and payload are. Default: as the layer below says. */
  length?: OwnLength
  records?: OwnRecords
  /** Where it is found: `{ 'udp.port': 7777, ethertype: [0x88b5] }`; see `tables`. It goes before those of the library that are bound there. */
  binds?: { [table: string]: number | string | (number | string)[] }
  /** Who its payload is: found in a table by a field's number, or by one value. Default: nobody. */
  next?: { table: string, field: string } | { table: string, value: number }
  /** Over TCP: the field that tells how long a message is, so that `session.messages` puts them together. */
  stream?: { length: string, plus?: number, maximum?: number }
}

/**
 * Add a protocol that an object describes, for sessions that are opened and packets that are decoded afterwards in this
 * thread: a layer as any other, in trees, columns, lines and display filters. The same description is the same protocol again.
 * Returns what `protocols` says of it.
 *
 * @throws {TypeError} for a description that is none; {PcapError} ERR_PCAP_INVALID for a table that the engine cannot work
 * with or a name that is taken, ERR_PCAP_LIMIT for more than 64 protocols in a process.
 */
export function defineProtocol(description: OwnProtocol): ProtocolInfo

/**
 * Load a plug-in: a shared object of protocols in C, written with the header `np/author.h`; see docs/own-protocols.md. Its
 * code runs in this process. Returns what `protocols` says of its protocols.
 *
 * @throws {PcapError} ERR_PCAP_INVALID where it is none, or was compiled for another version of the interface; as above.
 */
export function loadPlugin(path: string): ProtocolInfo[]
