// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { ChecksumStatus, InnerTrees, VariableColumn } from './protocols'

/** Generic Routing Encapsulation, RFC 2784: read from the packet when asked; a field that was not captured is undefined. */
export interface Gre {
  /** Flags and version as one number. */
  readonly flags?: {
    /** There is a checksum. */
    readonly checksum?: 0 | 1
    /** There are routes, RFC 1701. */
    readonly routing?: 0 | 1
    /** There is a key; always 1 in version 1. */
    readonly key?: 0 | 1
    /** There is a sequence number; in version 1 there is a payload then. */
    readonly sequence_number?: 0 | 1
    /** All routes are strict, RFC 1701. */
    readonly strict_source_route?: 0 | 1
    /** Encapsulations that may still be added, RFC 1701; 0. */
    readonly recursion_control?: number
    /** 0. */
    readonly reserved?: number
    /** Version 1: there is an acknowledgment number. */
    readonly ack?: 0 | 1
    /** Version 1: 0. */
    readonly flags?: number
    /** 0, or 1 in PPTP. */
    readonly version?: number
  }
  /** EtherType of the payload; 0 in a keep-alive's answer. */
  readonly protocol_type?: number
  /** Name of the protocol type. */
  readonly protocol_name?: string
  /** Internet checksum of header and payload. */
  readonly checksum?: number
  /** Whether the checksum fits. */
  readonly checksum_status?: ChecksumStatus
  /** Where in the routes the active one begins, in bytes; 0 without routes. */
  readonly offset?: number
  /** Tells flows of a tunnel apart, RFC 2890. */
  readonly key?: number
  /** Version 1: length of the payload, in bytes. */
  readonly payload_length?: number
  /** Version 1: the receiver's id of the call. */
  readonly call_id?: number
  /** Number of the packet in its flow. */
  readonly sequence_number?: number
  /** Version 1: highest number that the sender has received. */
  readonly ack_number?: number
  /** Source route entries, RFC 1701; an empty one ends them. */
  readonly routing?: Array<{
    /** What the entry's addresses are. */
    readonly address_family?: number
    /** Where the active address begins, in bytes. */
    readonly sre_offset?: number
    /** Length of the routing information, in bytes. */
    readonly sre_length?: number
    /** Addresses on the way. */
    readonly information?: Buffer
  }>
  readonly wccp?: {
    /** The service that the packet was redirected for is no well-known one. */
    readonly dynamic_service?: 0 | 1
    /** The alternative bucket was used. */
    readonly alternative_bucket_used?: 0 | 1
    /** The redirect header counts. */
    readonly redirect_header_valid?: 0 | 1
    /** Service that the packet was redirected for. */
    readonly service_id?: number
    /** Bucket of the alternative hash. */
    readonly alternative_bucket?: number
    /** Bucket of the primary hash. */
    readonly primary_bucket?: number
  }
  /** The layer's fields as a plain object. */
  toJSON(): GreTree
}

/** Generic Routing Encapsulation in a full tree; the layer inside it, if any, is a key more. */
export interface GreTree extends InnerTrees, Pick<Gre, 'checksum' | 'offset' | 'key' | 'payload_length' | 'call_id' | 'sequence_number' | 'ack_number' | 'routing' | 'wccp'>, Required<Pick<Gre, 'protocol_type'>> {
  readonly flags?: {
    /** There is a checksum. */
    readonly checksum: 0 | 1
    /** There are routes, RFC 1701. */
    readonly routing: 0 | 1
    /** There is a key; always 1 in version 1. */
    readonly key: 0 | 1
    /** There is a sequence number; in version 1 there is a payload then. */
    readonly sequence_number: 0 | 1
    /** All routes are strict, RFC 1701. */
    readonly strict_source_route: 0 | 1
    /** Encapsulations that may still be added, RFC 1701; 0. */
    readonly recursion_control: number
    /** Version 1: there is an acknowledgment number. */
    readonly ack?: 0 | 1
    /** 0, or 1 in PPTP. */
    readonly version: number
  }
}

/** The type of each field's column, by our names. */
export interface GreColumns {
  'gre.flags': Uint16Array
  'gre.flags.checksum': Uint8Array
  'gre.flags.routing': Uint8Array
  'gre.flags.key': Uint8Array
  'gre.flags.sequence_number': Uint8Array
  'gre.flags.strict_source_route': Uint8Array
  'gre.flags.recursion_control': Uint8Array
  'gre.flags.reserved': Uint8Array
  'gre.flags.ack': Uint8Array
  'gre.flags.flags': Uint8Array
  'gre.flags.version': Uint8Array
  'gre.protocol_type': Uint16Array
  'gre.protocol_name': VariableColumn
  'gre.checksum': Uint16Array
  'gre.checksum_status': VariableColumn
  'gre.offset': Uint16Array
  'gre.key': Uint32Array
  'gre.payload_length': Uint16Array
  'gre.call_id': Uint16Array
  'gre.sequence_number': Uint32Array
  'gre.ack_number': Uint32Array
  'gre.routing': never
  'gre.routing.address_family': Uint16Array
  'gre.routing.sre_offset': Uint8Array
  'gre.routing.sre_length': Uint8Array
  'gre.routing.information': VariableColumn
  'gre.wccp.dynamic_service': Uint8Array
  'gre.wccp.alternative_bucket_used': Uint8Array
  'gre.wccp.redirect_header_valid': Uint8Array
  'gre.wccp.service_id': Uint8Array
  'gre.wccp.alternative_bucket': Uint8Array
  'gre.wccp.primary_bucket': Uint8Array
}

/** By Wireshark's names, also those that stand for several fields. */
export interface GreWiresharkColumns {
  'gre.flags_and_version': Uint16Array
  'gre.proto': Uint16Array
  'gre.key.payload_length': Uint16Array
  'gre.key.call_id': Uint16Array
  'gre.routing.src_length': Uint8Array
}

/** Names of its fields: ours. */
export type GreFieldName = keyof GreColumns

/** Names of its fields: Wireshark's. */
export type GreWiresharkName = keyof GreWiresharkColumns
