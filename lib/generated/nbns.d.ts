// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, Under, VariableColumn } from './protocols'

/** NetBIOS Name Service, RFC 1002: read from the packet when asked; a field that was not captured is undefined. */
export interface Nbns {
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
    /** The message is longer than a datagram. */
    readonly truncated?: 0 | 1
    /** The server shall do more than answer. */
    readonly recursion_desired?: 0 | 1
    /** Responses: the server does that. */
    readonly recursion_available?: 0 | 1
    /** 0. */
    readonly reserved?: number
    /** It was sent to all. */
    readonly broadcast?: 0 | 1
    /** Responses: what went wrong. */
    readonly rcode?: number
  }
  /** Request or response. */
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
  /** The questions. */
  readonly queries?: Array<{
    /** Name that is asked for, with the byte that tells what has it. */
    readonly name?: string
    /** Type that is asked for. */
    readonly type?: number
    /** Name of the type. */
    readonly type_name?: string
    /** Class that is asked for; 1: Internet. */
    readonly class?: number
  }>
  /** The answers. */
  readonly answers?: NbnsAnswersEntry[]
  /** Who is the authority. */
  readonly authorities?: NbnsAnswersEntry[]
  /** More records: of a registration or a release the name's. */
  readonly additionals?: NbnsAnswersEntry[]
  /** What lies behind the records. */
  readonly rest?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): NbnsTree
}

/** NetBIOS Name Service in a full tree; the layer inside it, if any, is a key more. */
export interface NbnsTree extends InnerTrees, Pick<Nbns, 'rcode_name' | 'queries' | 'rest'>, Required<Pick<Nbns, 'id' | 'opcode_name'>> {
  readonly flags?: {
    /** 0 a query, 1 a response. */
    readonly response: 0 | 1
    /** What is to be done. */
    readonly opcode: number
    /** Responses: the server is an authority for the name. */
    readonly authoritative?: 0 | 1
    /** The message is longer than a datagram. */
    readonly truncated: 0 | 1
    /** The server shall do more than answer. */
    readonly recursion_desired: 0 | 1
    /** Responses: the server does that. */
    readonly recursion_available?: 0 | 1
    /** It was sent to all. */
    readonly broadcast: 0 | 1
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
  /** The answers. */
  readonly answers?: NbnsAnswersEntryTree[]
  /** Who is the authority. */
  readonly authorities?: NbnsAnswersEntryTree[]
  /** More records: of a registration or a release the name's. */
  readonly additionals?: NbnsAnswersEntryTree[]
}

/** One of `nbns.answers`. */
export interface NbnsAnswersEntry {
  /** Name of what the record is about, with the byte that tells what has it. */
  readonly name?: string
  /** Type of the record. */
  readonly type?: number
  /** Name of the type. */
  readonly type_name?: string
  /** Class; 1: Internet. */
  readonly class?: number
  /** How long the record may be kept, in seconds. */
  readonly ttl?: number
  /** Length of the data, in bytes. */
  readonly length?: number
  /** Who has the name. */
  readonly addresses?: Array<{
    /** The flags as one number. */
    readonly flags?: {
      /** It is the name of a group. */
      readonly group?: 0 | 1
      /** How the owner resolves names. */
      readonly node_type?: number
      /** Name of that. */
      readonly node_type_name?: string
    }
    /** Address of the owner. */
    readonly address?: string
  }>
  /** Number of names of a node. */
  readonly name_count?: number
  /** Names of a node. */
  readonly names?: Array<{
    /** Name, without the byte that tells what has it. */
    readonly name?: string
    /** What has the name. */
    readonly suffix?: number
    /** The flags as one number. */
    readonly flags?: {
      /** It is the name of a group. */
      readonly group?: 0 | 1
      /** How the node resolves names. */
      readonly node_type?: number
      /** Name of that. */
      readonly node_type_name?: string
      /** The name is being given up. */
      readonly deregistering?: 0 | 1
      /** Others have it too. */
      readonly conflict?: 0 | 1
      /** It is in use. */
      readonly active?: 0 | 1
      /** It is the node's own. */
      readonly permanent?: 0 | 1
    }
  }>
  readonly statistics?: {
    /** Hardware address. */
    readonly unit_id?: string
    /** Jumpers. */
    readonly jumpers?: number
    /** Result of the self-test. */
    readonly test_result?: number
    /** Version of the software. */
    readonly version?: number
    /** Since when these are counted, in minutes. */
    readonly period?: number
    /** Frames with a wrong check sequence. */
    readonly crcs?: number
    /** Frames that did not end with a byte. */
    readonly alignment_errors?: number
    /** Collisions. */
    readonly collisions?: number
    /** Frames that could not be sent. */
    readonly send_aborts?: number
    /** Frames that were sent. */
    readonly good_sends?: number
    /** Frames that were received. */
    readonly good_receives?: number
    /** Frames that were sent again. */
    readonly retransmits?: number
    /** How often there was no room. */
    readonly no_resource?: number
    /** Free command blocks. */
    readonly free_command_blocks?: number
    /** Command blocks. */
    readonly command_blocks?: number
    /** How many there can be. */
    readonly max_command_blocks?: number
    /** Sessions. */
    readonly pending_sessions?: number
    /** How many there can be. */
    readonly max_pending_sessions?: number
    /** How many are possible in all. */
    readonly max_sessions?: number
    /** Longest packet of a session, in bytes. */
    readonly session_packet_size?: number
  }
  /** Name of a name server. */
  readonly server_name?: string
  /** Address of a name server. */
  readonly address?: string
  /** Data of another type than NB and NBSTAT, or what is left of it. */
  readonly data?: Buffer
}

/** One of them in a full tree. */
export interface NbnsAnswersEntryTree extends Pick<NbnsAnswersEntry, 'name' | 'type' | 'type_name' | 'class' | 'ttl' | 'length' | 'name_count' | 'statistics' | 'server_name' | 'address' | 'data'> {
  /** Who has the name. */
  readonly addresses?: Array<{
    readonly flags?: {
      /** It is the name of a group. */
      readonly group?: 0 | 1
      /** How the owner resolves names. */
      readonly node_type?: number
    }
    /** Address of the owner. */
    readonly address?: string
  }>
  /** Names of a node. */
  readonly names?: Array<{
    /** Name, without the byte that tells what has it. */
    readonly name?: string
    /** What has the name. */
    readonly suffix?: number
    readonly flags?: {
      /** It is the name of a group. */
      readonly group?: 0 | 1
      /** How the node resolves names. */
      readonly node_type?: number
      /** The name is being given up. */
      readonly deregistering?: 0 | 1
      /** Others have it too. */
      readonly conflict?: 0 | 1
      /** It is in use. */
      readonly active?: 0 | 1
      /** It is the node's own. */
      readonly permanent?: 0 | 1
    }
  }>
}

/** The type of each of its fields' columns. */
export interface NbnsAnswersEntryColumns {
  'name': VariableColumn
  'type': Uint16Array
  'type_name': VariableColumn
  'class': Uint16Array
  'ttl': Uint32Array
  'length': Uint16Array
  'addresses': never
  'addresses.flags': Uint16Array
  'addresses.flags.group': Uint8Array
  'addresses.flags.node_type': Uint8Array
  'addresses.flags.node_type_name': VariableColumn
  'addresses.address': Uint32Array
  'name_count': Uint8Array
  'names': never
  'names.name': VariableColumn
  'names.suffix': Uint8Array
  'names.flags': Uint16Array
  'names.flags.group': Uint8Array
  'names.flags.node_type': Uint8Array
  'names.flags.node_type_name': VariableColumn
  'names.flags.deregistering': Uint8Array
  'names.flags.conflict': Uint8Array
  'names.flags.active': Uint8Array
  'names.flags.permanent': Uint8Array
  'statistics.unit_id': Uint8Array
  'statistics.jumpers': Uint8Array
  'statistics.test_result': Uint8Array
  'statistics.version': Uint16Array
  'statistics.period': Uint16Array
  'statistics.crcs': Uint16Array
  'statistics.alignment_errors': Uint16Array
  'statistics.collisions': Uint16Array
  'statistics.send_aborts': Uint16Array
  'statistics.good_sends': Uint32Array
  'statistics.good_receives': Uint32Array
  'statistics.retransmits': Uint16Array
  'statistics.no_resource': Uint16Array
  'statistics.free_command_blocks': Uint16Array
  'statistics.command_blocks': Uint16Array
  'statistics.max_command_blocks': Uint16Array
  'statistics.pending_sessions': Uint16Array
  'statistics.max_pending_sessions': Uint16Array
  'statistics.max_sessions': Uint16Array
  'statistics.session_packet_size': Uint16Array
  'server_name': VariableColumn
  'address': Uint32Array
  'data': VariableColumn
}

/** The type of each field's column, by our names. */
export interface NbnsColumns extends
  Under<'nbns.answers', NbnsAnswersEntryColumns>,
  Under<'nbns.authorities', NbnsAnswersEntryColumns>,
  Under<'nbns.additionals', NbnsAnswersEntryColumns> {
  'nbns.id': Uint16Array
  'nbns.flags': Uint16Array
  'nbns.flags.response': Uint8Array
  'nbns.kind': VariableColumn
  'nbns.flags.opcode': Uint8Array
  'nbns.opcode_name': VariableColumn
  'nbns.flags.authoritative': Uint8Array
  'nbns.flags.truncated': Uint8Array
  'nbns.flags.recursion_desired': Uint8Array
  'nbns.flags.recursion_available': Uint8Array
  'nbns.flags.reserved': Uint8Array
  'nbns.flags.broadcast': Uint8Array
  'nbns.flags.rcode': Uint8Array
  'nbns.rcode_name': VariableColumn
  'nbns.error': Uint8Array
  'nbns.error_name': VariableColumn
  'nbns.counts.queries': Uint16Array
  'nbns.counts.answers': Uint16Array
  'nbns.counts.authorities': Uint16Array
  'nbns.counts.additionals': Uint16Array
  'nbns.queries': never
  'nbns.queries.name': VariableColumn
  'nbns.queries.type': Uint16Array
  'nbns.queries.type_name': VariableColumn
  'nbns.queries.class': Uint16Array
  'nbns.answers': never
  'nbns.authorities': never
  'nbns.additionals': never
  'nbns.rest': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface NbnsWiresharkColumns {
  'nbns.flags.recdesired': Uint8Array
  'nbns.flags.recavail': Uint8Array
  'nbns.count.queries': Uint16Array
  'nbns.count.answers': Uint16Array
  'nbns.count.auth_rr': Uint16Array
  'nbns.count.add_rr': Uint16Array
  'nbns.name': VariableColumn
  'nbns.type': Uint16Array
  'nbns.class': Uint16Array
  'nbns.ttl': Uint32Array
  'nbns.data_length': Uint16Array
  'nbns.nb_flags': Uint16Array
  'nbns.nb_flags.group': Uint8Array
  'nbns.nb_flags.ont': Uint8Array
  'nbns.addr': Uint32Array
  'nbns.number_of_names': Uint8Array
  'nbns.name_flags': Uint16Array
  'nbns.name_flags.group': Uint8Array
  'nbns.name_flags.ont': Uint8Array
  'nbns.name_flags.drg': Uint8Array
  'nbns.name_flags.cnf': Uint8Array
  'nbns.name_flags.act': Uint8Array
  'nbns.name_flags.prm': Uint8Array
  'nbns.unit_id': Uint8Array
  'nbns.jumpers': Uint8Array
  'nbns.test_result': Uint8Array
  'nbns.version_number': Uint16Array
  'nbns.period_of_statistics': Uint16Array
  'nbns.num_crcs': Uint16Array
  'nbns.num_alignment_errors': Uint16Array
  'nbns.num_collisions': Uint16Array
  'nbns.num_send_aborts': Uint16Array
  'nbns.num_good_sends': Uint32Array
  'nbns.num_good_receives': Uint32Array
  'nbns.numretransmits': Uint16Array
  'nbns.num_no_resource_conditions': Uint16Array
  'nbns.data': VariableColumn
}

/** Names of its fields: ours. */
export type NbnsFieldName = keyof NbnsColumns

/** Names of its fields: Wireshark's. */
export type NbnsWiresharkName = keyof NbnsWiresharkColumns
