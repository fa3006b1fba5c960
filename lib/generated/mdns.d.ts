// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { DnsAnswersEntry, DnsAnswersEntryTree, DnsAnswersEntryColumns } from './dns'
import { InnerTrees, Under, VariableColumn } from './protocols'

/** Multicast DNS, RFC 6762: read from the packet when asked; a field that was not captured is undefined. */
export interface Mdns {
  /** Tells which response is to which query. */
  readonly id?: number
  /** The flags as one number. */
  readonly flags?: {
    /** 0 a query, 1 a response. */
    readonly response?: 0 | 1
    /** What is to be done. */
    readonly opcode?: number
    /** Responses: the server is an authority for the name. */
    readonly authoritative?: 0 | 1
    /** The message is longer than its transport takes. */
    readonly truncated?: 0 | 1
    /** The server shall ask others. */
    readonly recursion_desired?: 0 | 1
    /** Responses: the server asks others. */
    readonly recursion_available?: 0 | 1
    /** 0. */
    readonly z?: 0 | 1
    /** Responses: the data was verified. */
    readonly authenticated?: 0 | 1
    /** Data that was not verified is fine. */
    readonly checking_disabled?: 0 | 1
    /** Responses: what went wrong. */
    readonly rcode?: number
  }
  /** Query or response. */
  readonly kind?: string
  /** Name of the opcode. */
  readonly opcode_name?: string
  /** Queries whose flag is set: whether the data was verified shall be told (RFC 6840 section 5.7). */
  readonly authenticated_wanted?: 0 | 1
  /** Name of the response code. */
  readonly rcode_name?: string
  /** The response code, where it is not 0. */
  readonly error?: number
  /** Its name. */
  readonly error_name?: string
  readonly counts?: {
    /** Number of questions. */
    readonly queries?: number
    /** Number of answers. */
    readonly answers?: number
    /** Number of records about the authority. */
    readonly authorities?: number
    /** Number of other records. */
    readonly additionals?: number
  }
  /** The questions; of an update its zone. */
  readonly queries?: Array<{
    /** Name that is asked for. */
    readonly name?: string
    /** Length of the name as a text, without escapes, in bytes. */
    readonly name_length?: number
    /** Labels of the name, without the root. */
    readonly label_count?: number
    /** Type that is asked for. */
    readonly type?: number
    /** Name of the type. */
    readonly type_name?: string
    /** Class that is asked for. */
    readonly class?: number
    /** Name of the class. */
    readonly class_name?: string
    /** The answer may go to the asker alone. */
    readonly unicast_response?: 0 | 1
  }>
  /** The answers; of an update its prerequisites. */
  readonly answers?: MdnsAnswersEntry[]
  /** Who is the authority; of an update what it changes. */
  readonly authorities?: MdnsAnswersEntry[]
  /** More records. */
  readonly additionals?: MdnsAnswersEntry[]
  /** What lies behind the records. */
  readonly rest?: Buffer
  /** Over TCP: length of the message, in bytes. */
  readonly length?: number
  /** Values of a stateful operation. */
  readonly tlvs?: Array<{
    /** Type of the value. */
    readonly type?: number
    /** Name of the type. */
    readonly type_name?: string
    /** Length of the value, in bytes. */
    readonly length?: number
    /** How long the session may be without operations, in ms. */
    readonly inactivity_timeout?: number
    /** How long it may be silent, in ms. */
    readonly keepalive_interval?: number
    /** When the client may come again, in ms. */
    readonly retry_delay?: number
    /** Bytes that fill the message up. */
    readonly padding?: Buffer
    /** A value of another type. */
    readonly data?: Buffer
  }>
  /** The layer's fields as a plain object. */
  toJSON(): MdnsTree
}

/** Multicast DNS in a full tree; the layer inside it, if any, is a key more. */
export interface MdnsTree extends InnerTrees, Pick<Mdns, 'rcode_name' | 'rest' | 'length'>, Required<Pick<Mdns, 'id'>> {
  readonly flags?: {
    /** 0 a query, 1 a response. */
    readonly response: 0 | 1
    /** What is to be done. */
    readonly opcode: number
    /** Responses: the server is an authority for the name. */
    readonly authoritative?: 0 | 1
    /** The message is longer than its transport takes. */
    readonly truncated: 0 | 1
    /** The server shall ask others. */
    readonly recursion_desired: 0 | 1
    /** Responses: the server asks others. */
    readonly recursion_available?: 0 | 1
    /** 0. */
    readonly z: 0 | 1
    /** Responses: the data was verified. */
    readonly authenticated?: 0 | 1
    /** Data that was not verified is fine. */
    readonly checking_disabled: 0 | 1
    /** Responses: what went wrong. */
    readonly rcode?: number
  }
  readonly counts: {
    /** Number of questions. */
    readonly queries: number
    /** Number of answers. */
    readonly answers: number
    /** Number of records about the authority. */
    readonly authorities: number
    /** Number of other records. */
    readonly additionals: number
  }
  /** The questions; of an update its zone. */
  readonly queries?: Array<{
    /** Name that is asked for. */
    readonly name?: string
    /** Type that is asked for. */
    readonly type?: number
    /** Name of the type. */
    readonly type_name?: string
    /** Class that is asked for. */
    readonly class?: number
    /** The answer may go to the asker alone. */
    readonly unicast_response?: 0 | 1
  }>
  /** The answers; of an update its prerequisites. */
  readonly answers?: MdnsAnswersEntryTree[]
  /** Who is the authority; of an update what it changes. */
  readonly authorities?: MdnsAnswersEntryTree[]
  /** More records. */
  readonly additionals?: MdnsAnswersEntryTree[]
  /** Values of a stateful operation. */
  readonly tlvs?: Array<{
    /** Type of the value. */
    readonly type?: number
    /** Length of the value, in bytes. */
    readonly length?: number
    /** How long the session may be without operations, in ms. */
    readonly inactivity_timeout?: number
    /** How long it may be silent, in ms. */
    readonly keepalive_interval?: number
    /** When the client may come again, in ms. */
    readonly retry_delay?: number
    /** Bytes that fill the message up. */
    readonly padding?: Buffer
    /** A value of another type. */
    readonly data?: Buffer
  }>
}

/** One of `mdns.answers`. */
export interface MdnsAnswersEntry extends DnsAnswersEntry {
  /** Records of the name that are known are no longer true. */
  readonly cache_flush?: 0 | 1
}

/** One of them in a full tree. */
export interface MdnsAnswersEntryTree extends DnsAnswersEntryTree, Pick<MdnsAnswersEntry, 'cache_flush'> {}

/** The type of each of its fields' columns. */
export interface MdnsAnswersEntryColumns extends DnsAnswersEntryColumns {
  'cache_flush': Uint8Array
}

/** The type of each field's column, by our names. */
export interface MdnsColumns extends
  Under<'mdns.answers', MdnsAnswersEntryColumns>,
  Under<'mdns.authorities', MdnsAnswersEntryColumns>,
  Under<'mdns.additionals', MdnsAnswersEntryColumns> {
  'mdns.id': Uint16Array
  'mdns.flags': Uint16Array
  'mdns.flags.response': Uint8Array
  'mdns.kind': VariableColumn
  'mdns.flags.opcode': Uint8Array
  'mdns.opcode_name': VariableColumn
  'mdns.flags.authoritative': Uint8Array
  'mdns.flags.truncated': Uint8Array
  'mdns.flags.recursion_desired': Uint8Array
  'mdns.flags.recursion_available': Uint8Array
  'mdns.flags.z': Uint8Array
  'mdns.flags.authenticated': Uint8Array
  'mdns.authenticated_wanted': Uint8Array
  'mdns.flags.checking_disabled': Uint8Array
  'mdns.flags.rcode': Uint8Array
  'mdns.rcode_name': VariableColumn
  'mdns.error': Uint8Array
  'mdns.error_name': VariableColumn
  'mdns.counts.queries': Uint16Array
  'mdns.counts.answers': Uint16Array
  'mdns.counts.authorities': Uint16Array
  'mdns.counts.additionals': Uint16Array
  'mdns.queries': never
  'mdns.queries.name': VariableColumn
  'mdns.queries.name_length': Uint16Array
  'mdns.queries.label_count': Uint16Array
  'mdns.queries.type': Uint16Array
  'mdns.queries.type_name': VariableColumn
  'mdns.queries.class': Uint16Array
  'mdns.queries.class_name': VariableColumn
  'mdns.answers': never
  'mdns.authorities': never
  'mdns.additionals': never
  'mdns.rest': VariableColumn
  'mdns.length': Uint16Array
  'mdns.tlvs': never
  'mdns.tlvs.type': Uint16Array
  'mdns.tlvs.type_name': VariableColumn
  'mdns.tlvs.length': Uint16Array
  'mdns.tlvs.inactivity_timeout': Uint32Array
  'mdns.tlvs.keepalive_interval': Uint32Array
  'mdns.tlvs.retry_delay': Uint32Array
  'mdns.tlvs.padding': VariableColumn
  'mdns.tlvs.data': VariableColumn
  'mdns.queries.unicast_response': Uint8Array
}

/** By Wireshark's names, also those that stand for several fields. */
export interface MdnsWiresharkColumns {
  'dns.qry.qu': Uint8Array
  'dns.resp.cache_flush': Uint8Array
}

/** Names of its fields: ours. */
export type MdnsFieldName = keyof MdnsColumns

/** Names of its fields: Wireshark's. */
export type MdnsWiresharkName = keyof MdnsWiresharkColumns
