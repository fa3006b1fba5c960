// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { DnsAnswersEntry, DnsAnswersEntryTree, DnsAnswersEntryColumns } from './dns'
import { InnerTrees, Under, VariableColumn } from './protocols'

/** Link-Local Multicast Name Resolution, RFC 4795: read from the packet when asked; a field that was not captured is undefined. */
export interface Llmnr {
  /** Tells which response is to which query. */
  readonly id?: number
  /** The flags as one number. */
  readonly flags?: {
    /** 0 a query, 1 a response. */
    readonly response?: 0 | 1
    /** What is to be done. */
    readonly opcode?: number
    /** Several hosts have the name. */
    readonly conflict?: 0 | 1
    /** The message is longer than its transport takes. */
    readonly truncated?: 0 | 1
    /** The host has not yet verified that the name is its own. */
    readonly tentative?: 0 | 1
    /** 0. */
    readonly reserved?: number
    /** Responses: what went wrong. */
    readonly rcode?: number
  }
  /** Query or response. */
  readonly kind?: string
  /** Name of the opcode. */
  readonly opcode_name?: string
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
  }>
  /** The answers; of an update its prerequisites. */
  readonly answers?: DnsAnswersEntry[]
  /** Who is the authority; of an update what it changes. */
  readonly authorities?: DnsAnswersEntry[]
  /** More records. */
  readonly additionals?: DnsAnswersEntry[]
  /** What lies behind the records. */
  readonly rest?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): LlmnrTree
}

/** Link-Local Multicast Name Resolution in a full tree; the layer inside it, if any, is a key more. */
export interface LlmnrTree extends InnerTrees, Pick<Llmnr, 'rcode_name' | 'rest'>, Required<Pick<Llmnr, 'id'>> {
  readonly flags?: {
    /** 0 a query, 1 a response. */
    readonly response: 0 | 1
    /** What is to be done. */
    readonly opcode: number
    /** Several hosts have the name. */
    readonly conflict: 0 | 1
    /** The message is longer than its transport takes. */
    readonly truncated: 0 | 1
    /** The host has not yet verified that the name is its own. */
    readonly tentative: 0 | 1
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
  }>
  /** The answers; of an update its prerequisites. */
  readonly answers?: DnsAnswersEntryTree[]
  /** Who is the authority; of an update what it changes. */
  readonly authorities?: DnsAnswersEntryTree[]
  /** More records. */
  readonly additionals?: DnsAnswersEntryTree[]
}

/** The type of each field's column, by our names. */
export interface LlmnrColumns extends
  Under<'llmnr.answers', DnsAnswersEntryColumns>,
  Under<'llmnr.authorities', DnsAnswersEntryColumns>,
  Under<'llmnr.additionals', DnsAnswersEntryColumns> {
  'llmnr.id': Uint16Array
  'llmnr.flags': Uint16Array
  'llmnr.flags.response': Uint8Array
  'llmnr.kind': VariableColumn
  'llmnr.flags.opcode': Uint8Array
  'llmnr.opcode_name': VariableColumn
  'llmnr.flags.conflict': Uint8Array
  'llmnr.flags.truncated': Uint8Array
  'llmnr.flags.tentative': Uint8Array
  'llmnr.flags.reserved': Uint8Array
  'llmnr.flags.rcode': Uint8Array
  'llmnr.rcode_name': VariableColumn
  'llmnr.error': Uint8Array
  'llmnr.error_name': VariableColumn
  'llmnr.counts.queries': Uint16Array
  'llmnr.counts.answers': Uint16Array
  'llmnr.counts.authorities': Uint16Array
  'llmnr.counts.additionals': Uint16Array
  'llmnr.queries': never
  'llmnr.queries.name': VariableColumn
  'llmnr.queries.name_length': Uint16Array
  'llmnr.queries.label_count': Uint16Array
  'llmnr.queries.type': Uint16Array
  'llmnr.queries.type_name': VariableColumn
  'llmnr.queries.class': Uint16Array
  'llmnr.queries.class_name': VariableColumn
  'llmnr.answers': never
  'llmnr.authorities': never
  'llmnr.additionals': never
  'llmnr.rest': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface LlmnrWiresharkColumns {
  'dns.flags.conflict': Uint8Array
  'dns.flags.tentative': Uint8Array
}

/** Names of its fields: ours. */
export type LlmnrFieldName = keyof LlmnrColumns

/** Names of its fields: Wireshark's. */
export type LlmnrWiresharkName = keyof LlmnrWiresharkColumns
