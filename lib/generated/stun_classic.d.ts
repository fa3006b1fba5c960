// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Simple Traversal of UDP through NATs, RFC 3489: read from the packet when asked; a field that was not captured is undefined. */
export interface StunClassic {
  /** What the message is. */
  readonly type?: number
  /** Name of the type. */
  readonly type_name?: string
  /** Length of the attributes, in bytes. */
  readonly length?: number
  /** The same in a request and its response. */
  readonly transaction_id?: Buffer
  /** The attributes, in packet order. */
  readonly attributes?: Array<{
    /** Type of the attribute. */
    readonly type?: number
    /** Name of the type. */
    readonly type_name?: string
    /** Length of the value, in bytes. */
    readonly length?: number
    /** Family of the address. */
    readonly family?: number
    /** Port. */
    readonly port?: number
    /** Address. */
    readonly ipv4?: string
    /** Address. */
    readonly ipv6?: string
    /** The response is wanted from another address. */
    readonly change_ip?: 0 | 1
    /** The response is wanted from another port. */
    readonly change_port?: 0 | 1
    /** Hundreds of the error code. */
    readonly error_class?: number
    /** The error code's rest. */
    readonly error_number?: number
    /** Reason, for people. */
    readonly error_reason?: string
    /** Types that the server did not understand. */
    readonly unknown?: number[]
    /** What software the server is. */
    readonly server?: string
    /** How long the server keeps the address, in seconds. */
    readonly lifetime?: number
    /** [MS-TURN]: 72c64bc6. */
    readonly magic_cookie?: number
    /** Wanted bandwidth, in kilobits a second. */
    readonly bandwidth?: number
    /** What goes through the server. */
    readonly data?: Buffer
    /** Any other value. */
    readonly value?: Buffer
  }>
  /** The layer's fields as a plain object. */
  toJSON(): StunClassicTree
}

/** Simple Traversal of UDP through NATs in a full tree; the layer inside it, if any, is a key more. */
export interface StunClassicTree extends InnerTrees, Pick<StunClassic, 'attributes'>, Required<Pick<StunClassic, 'type' | 'length' | 'transaction_id'>> {}

/** The type of each field's column, by our names. */
export interface StunClassicColumns {
  'stun_classic.type': Uint16Array
  'stun_classic.type_name': VariableColumn
  'stun_classic.length': Uint16Array
  'stun_classic.transaction_id': VariableColumn
  'stun_classic.attributes': never
  'stun_classic.attributes.type': Uint16Array
  'stun_classic.attributes.type_name': VariableColumn
  'stun_classic.attributes.length': Uint16Array
  'stun_classic.attributes.family': Uint8Array
  'stun_classic.attributes.port': Uint16Array
  'stun_classic.attributes.ipv4': Uint32Array
  'stun_classic.attributes.ipv6': Uint8Array
  'stun_classic.attributes.change_ip': Uint8Array
  'stun_classic.attributes.change_port': Uint8Array
  'stun_classic.attributes.error_class': Uint8Array
  'stun_classic.attributes.error_number': Uint8Array
  'stun_classic.attributes.error_reason': VariableColumn
  'stun_classic.attributes.unknown': Uint16Array
  'stun_classic.attributes.server': VariableColumn
  'stun_classic.attributes.lifetime': Uint32Array
  'stun_classic.attributes.magic_cookie': Uint32Array
  'stun_classic.attributes.bandwidth': Uint32Array
  'stun_classic.attributes.data': VariableColumn
  'stun_classic.attributes.value': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface StunClassicWiresharkColumns {
  'classicstun.type': Uint16Array
  'classicstun.length': Uint16Array
  'classicstun.id': VariableColumn
  'classicstun.att.type': Uint16Array
  'classicstun.att.length': Uint16Array
  'classicstun.att.family': Uint8Array
  'classicstun.att.port': Uint16Array
  'classicstun.att.ipv4': Uint32Array
  'classicstun.att.ipv6': Uint8Array
  'classicstun.att.change.ip': Uint8Array
  'classicstun.att.change.port': Uint8Array
  'classicstun.att.error.class': Uint8Array
  'classicstun.att.error': Uint8Array
  'classicstun.att.error.reason': VariableColumn
  'classicstun.att.unknown': Uint16Array
  'classicstun.att.server': VariableColumn
  'classicstun.att.lifetime': Uint32Array
  'classicstun.att.magic.cookie': Uint32Array
  'classicstun.att.bandwidth': Uint32Array
  'classicstun.att.data': VariableColumn
}

/** Names of its fields: ours. */
export type StunClassicFieldName = keyof StunClassicColumns

/** Names of its fields: Wireshark's. */
export type StunClassicWiresharkName = keyof StunClassicWiresharkColumns
