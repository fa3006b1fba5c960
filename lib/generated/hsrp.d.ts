// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Hot Standby Router Protocol, RFC 2281: read from the packet when asked; a field that was not captured is undefined. */
export interface Hsrp {
  /** 0, of version 1. */
  readonly version?: number
  /** What the packet is. */
  readonly opcode?: number
  /** State of the sender. */
  readonly state?: number
  /** Its name. */
  readonly state_name?: string
  /** Time between hellos, in seconds. */
  readonly hello_time?: number
  /** How long this hello is good, in seconds. */
  readonly hold_time?: number
  /** Priority of the sender. */
  readonly priority?: number
  /** Number of the group. */
  readonly group?: number
  /** 0. */
  readonly reserved?: number
  /** Password, in clear. */
  readonly authentication?: string
  /** Address of the group. */
  readonly virtual_ip?: string
  readonly advertise?: {
    /** What is told; 1 is the state of the interface. */
    readonly type?: number
    /** Length of it, in bytes. */
    readonly length?: number
    /** 1 active, 2 passive. */
    readonly state?: number
    /** 0. */
    readonly reserved?: number
    /** Groups that the sender is active in. */
    readonly active_groups?: number
    /** Groups that it is not. */
    readonly passive_groups?: number
    /** Of unknown meaning. */
    readonly reserved_2?: number
  }
  /** Version 2: what the sender says. */
  readonly tlvs?: Array<{
    /** 1 state, 2 interface state, 3 text authentication, 4 MD5 authentication. */
    readonly type?: number
    /** Length of the value, in bytes. */
    readonly length?: number
    /** 2. */
    readonly version?: number
    /** What the packet is. */
    readonly opcode?: number
    /** State of the sender. */
    readonly state?: number
    /** Its name. */
    readonly state_name?: string
    /** 4 or 6. */
    readonly ip_version?: number
    /** Number of the group. */
    readonly group?: number
    /** Hardware address of the sender. */
    readonly identifier?: string
    /** Priority of the sender. */
    readonly priority?: number
    /** Time between hellos, in ms. */
    readonly hello_time?: number
    /** How long this hello is good, in ms. */
    readonly hold_time?: number
    /** Address of the group. */
    readonly virtual_ip?: string
    /** The same, of IPv6. */
    readonly ip6_virtual_ip?: string
    /** Groups that the sender is active in. */
    readonly active_groups?: number
    /** Groups that it is not. */
    readonly passive_groups?: number
    /** Password, in clear. */
    readonly authentication?: string
    /** 1 is MD5. */
    readonly md5_algorithm?: number
    /** 0. */
    readonly md5_padding?: number
    /** Flags. */
    readonly md5_flags?: number
    /** Address of the sender. */
    readonly md5_address?: string
    /** Number of the key. */
    readonly md5_key_id?: number
    /** Code of the packet. */
    readonly md5_digest?: Buffer
    /** Value of a TLV that has no rows. */
    readonly value?: Buffer
  }>
  /** The layer's fields as a plain object. */
  toJSON(): HsrpTree
}

/** Hot Standby Router Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface HsrpTree extends InnerTrees, Pick<Hsrp, 'version' | 'opcode' | 'state' | 'state_name' | 'hello_time' | 'hold_time' | 'priority' | 'group' | 'authentication' | 'virtual_ip'> {
  readonly advertise?: {
    /** What is told; 1 is the state of the interface. */
    readonly type?: number
    /** 1 active, 2 passive. */
    readonly state?: number
    /** Groups that the sender is active in. */
    readonly active_groups?: number
    /** Groups that it is not. */
    readonly passive_groups?: number
  }
  /** Version 2: what the sender says. */
  readonly tlvs?: Array<{
    /** 1 state, 2 interface state, 3 text authentication, 4 MD5 authentication. */
    readonly type?: number
    /** 2. */
    readonly version?: number
    /** What the packet is. */
    readonly opcode?: number
    /** State of the sender. */
    readonly state?: number
    /** Its name. */
    readonly state_name?: string
    /** 4 or 6. */
    readonly ip_version?: number
    /** Number of the group. */
    readonly group?: number
    /** Hardware address of the sender. */
    readonly identifier?: string
    /** Priority of the sender. */
    readonly priority?: number
    /** Time between hellos, in ms. */
    readonly hello_time?: number
    /** How long this hello is good, in ms. */
    readonly hold_time?: number
    /** Address of the group. */
    readonly virtual_ip?: string
    /** The same, of IPv6. */
    readonly ip6_virtual_ip?: string
    /** Groups that the sender is active in. */
    readonly active_groups?: number
    /** Groups that it is not. */
    readonly passive_groups?: number
    /** Password, in clear. */
    readonly authentication?: string
    /** 1 is MD5. */
    readonly md5_algorithm?: number
    /** Address of the sender. */
    readonly md5_address?: string
    /** Number of the key. */
    readonly md5_key_id?: number
    /** Code of the packet. */
    readonly md5_digest?: Buffer
    /** Value of a TLV that has no rows. */
    readonly value?: Buffer
  }>
}

/** The type of each field's column, by our names. */
export interface HsrpColumns {
  'hsrp.version': Uint8Array
  'hsrp.opcode': Uint8Array
  'hsrp.state': Uint8Array
  'hsrp.state_name': VariableColumn
  'hsrp.hello_time': Uint8Array
  'hsrp.hold_time': Uint8Array
  'hsrp.priority': Uint8Array
  'hsrp.group': Uint8Array
  'hsrp.reserved': Uint8Array
  'hsrp.authentication': VariableColumn
  'hsrp.virtual_ip': Uint32Array
  'hsrp.advertise.type': Uint16Array
  'hsrp.advertise.length': Uint16Array
  'hsrp.advertise.state': Uint8Array
  'hsrp.advertise.reserved': Uint8Array
  'hsrp.advertise.active_groups': Uint16Array
  'hsrp.advertise.passive_groups': Uint16Array
  'hsrp.advertise.reserved_2': Uint32Array
  'hsrp.tlvs': never
  'hsrp.tlvs.type': Uint8Array
  'hsrp.tlvs.length': Uint8Array
  'hsrp.tlvs.version': Uint8Array
  'hsrp.tlvs.opcode': Uint8Array
  'hsrp.tlvs.state': Uint8Array
  'hsrp.tlvs.state_name': VariableColumn
  'hsrp.tlvs.ip_version': Uint8Array
  'hsrp.tlvs.group': Uint16Array
  'hsrp.tlvs.identifier': Uint8Array
  'hsrp.tlvs.priority': Uint32Array
  'hsrp.tlvs.hello_time': Uint32Array
  'hsrp.tlvs.hold_time': Uint32Array
  'hsrp.tlvs.virtual_ip': Uint32Array
  'hsrp.tlvs.ip6_virtual_ip': Uint8Array
  'hsrp.tlvs.active_groups': Uint16Array
  'hsrp.tlvs.passive_groups': Uint16Array
  'hsrp.tlvs.authentication': VariableColumn
  'hsrp.tlvs.md5_algorithm': Uint8Array
  'hsrp.tlvs.md5_padding': Uint8Array
  'hsrp.tlvs.md5_flags': Uint16Array
  'hsrp.tlvs.md5_address': Uint32Array
  'hsrp.tlvs.md5_key_id': Uint32Array
  'hsrp.tlvs.md5_digest': VariableColumn
  'hsrp.tlvs.value': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface HsrpWiresharkColumns {
  'hsrp.hellotime': Uint8Array
  'hsrp.holdtime': Uint8Array
  'hsrp.auth_data': VariableColumn
  'hsrp.virt_ip': Uint32Array
  'hsrp.adv.tlvtype': Uint16Array
  'hsrp.adv.tlvlength': Uint16Array
  'hsrp.adv.state': Uint8Array
  'hsrp.adv.reserved1': Uint8Array
  'hsrp.adv.activegrp': Uint16Array
  'hsrp.adv.passivegrp': Uint16Array
  'hsrp.adv.reserved2': Uint32Array
  'hsrp2.version': Uint8Array
  'hsrp2.opcode': Uint8Array
  'hsrp2.state': Uint8Array
  'hsrp2.ipversion': Uint8Array
  'hsrp2.group': Uint16Array
  'hsrp2.identifier': Uint8Array
  'hsrp2.priority': Uint32Array
  'hsrp2.hellotime': Uint32Array
  'hsrp2.holdtime': Uint32Array
  'hsrp2.virt_ip': Uint32Array
  'hsrp2.virt_ip_v6': Uint8Array
  'hsrp2.active_groups': Uint16Array
  'hsrp2.passive_groups': Uint16Array
  'hsrp2.auth_data': VariableColumn
  'hsrp2.md5_algorithm': Uint8Array
  'hsrp2.md5_padding': Uint8Array
  'hsrp2.md5_flags': Uint16Array
  'hsrp2.md5_key_id': Uint32Array
  'hsrp2.md5_auth_data': VariableColumn
}

/** Names of its fields: ours. */
export type HsrpFieldName = keyof HsrpColumns

/** Names of its fields: Wireshark's. */
export type HsrpWiresharkName = keyof HsrpWiresharkColumns
