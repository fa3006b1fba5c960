// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Packet Forwarding Control Protocol, 3GPP TS 29.244: read from the packet when asked; a field that was not captured is undefined. */
export interface Pfcp {
  /** Version and flags as one number. */
  readonly flags?: number
  /** 1. */
  readonly version?: number
  /** 0. */
  readonly flags_spare?: number
  /** Another message follows this one. */
  readonly follow_on?: 0 | 1
  /** A priority is told. */
  readonly has_priority?: 0 | 1
  /** A session is told. */
  readonly has_seid?: 0 | 1
  /** What the message is. */
  readonly type?: number
  /** Name of that. */
  readonly type_name?: string
  /** Length of what follows, in bytes. */
  readonly length?: number
  /** The session at the receiver; 0 where it is not known yet. */
  readonly seid?: bigint
  /** The same in a request and its response. */
  readonly sequence?: number
  /** Priority of the message; 0 is the highest. */
  readonly priority?: number
  /** 0. */
  readonly priority_spare?: number
  /** 0. */
  readonly spare?: number
  /** Information elements; those within a group follow it. */
  readonly ies?: Array<{
    /** What the element is. */
    readonly type?: number
    /** Name of that. */
    readonly type_name?: string
    /** What the element is for its vendor: 32768 and above. */
    readonly enterprise_type?: number
    /** Length of its value, in bytes. */
    readonly length?: number
    /** Vendor of the element, a private enterprise number of IANA's. */
    readonly enterprise_id?: number
    /** Outcome; 1 is success. */
    readonly cause?: number
    /** Name of the outcome. */
    readonly cause_name?: string
    /** F-SEID: 1 an IPv6 address follows, 2 an IPv4 address. */
    readonly seid_flags?: number
    /** F-SEID: the session at its sender; addresses follow as the value. */
    readonly seid?: bigint
    /** Value of the element. */
    readonly value?: Buffer
  }>
  /** The layer's fields as a plain object. */
  toJSON(): PfcpTree
}

/** Packet Forwarding Control Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface PfcpTree extends InnerTrees, Pick<Pfcp, 'seid' | 'sequence' | 'priority'>, Required<Pick<Pfcp, 'version' | 'follow_on' | 'has_priority' | 'has_seid' | 'type' | 'length'>> {
  /** Information elements; those within a group follow it. */
  readonly ies?: Array<{
    /** What the element is. */
    readonly type?: number
    /** Name of that. */
    readonly type_name?: string
    /** What the element is for its vendor: 32768 and above. */
    readonly enterprise_type?: number
    /** Vendor of the element, a private enterprise number of IANA's. */
    readonly enterprise_id?: number
    /** Outcome; 1 is success. */
    readonly cause?: number
    /** Name of the outcome. */
    readonly cause_name?: string
    /** F-SEID: the session at its sender; addresses follow as the value. */
    readonly seid?: bigint
    /** Value of the element. */
    readonly value?: Buffer
  }>
}

/** The type of each field's column, by our names. */
export interface PfcpColumns {
  'pfcp.flags': Uint8Array
  'pfcp.version': Uint8Array
  'pfcp.flags_spare': Uint8Array
  'pfcp.follow_on': Uint8Array
  'pfcp.has_priority': Uint8Array
  'pfcp.has_seid': Uint8Array
  'pfcp.type': Uint8Array
  'pfcp.type_name': VariableColumn
  'pfcp.length': Uint16Array
  'pfcp.seid': BigUint64Array
  'pfcp.sequence': Uint32Array
  'pfcp.priority': Uint8Array
  'pfcp.priority_spare': Uint8Array
  'pfcp.spare': Uint8Array
  'pfcp.ies': never
  'pfcp.ies.type': Uint16Array
  'pfcp.ies.type_name': VariableColumn
  'pfcp.ies.enterprise_type': Uint16Array
  'pfcp.ies.length': Uint16Array
  'pfcp.ies.enterprise_id': Uint16Array
  'pfcp.ies.cause': Uint8Array
  'pfcp.ies.cause_name': VariableColumn
  'pfcp.ies.seid_flags': Uint8Array
  'pfcp.ies.seid': BigUint64Array
  'pfcp.ies.value': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface PfcpWiresharkColumns {
  'pfcp.fo_flag': Uint8Array
  'pfcp.mp_flag': Uint8Array
  'pfcp.s': Uint8Array
  'pfcp.msg_type': Uint8Array
  'pfcp.seqno': Uint32Array
  'pfcp.mp': Uint8Array
  'pfcp.spare_oct': Uint8Array
  'pfcp.ie_type': Uint16Array
  'pfcp.enterprise_ie': Uint16Array
  'pfcp.ie_len': Uint16Array
  'pfcp.enterprise_id': Uint16Array
  'pfcp.cause': Uint8Array
}

/** Names of its fields: ours. */
export type PfcpFieldName = keyof PfcpColumns

/** Names of its fields: Wireshark's. */
export type PfcpWiresharkName = keyof PfcpWiresharkColumns
