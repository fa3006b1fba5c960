// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Address Resolution Protocol, RFC 826: read from the packet when asked; a field that was not captured is undefined. */
export interface Arp {
  /** Kind of hardware addresses. */
  readonly hardware_type?: number
  /** Kind of protocol addresses, an EtherType. */
  readonly protocol_type?: number
  /** Length of a hardware address, in bytes. */
  readonly hardware_length?: number
  /** Length of a protocol address, in bytes. */
  readonly protocol_length?: number
  /** What the message is for. */
  readonly operation?: number
  /** Ethernet address of the sender. */
  readonly sender_mac?: string
  /** Hardware address of the sender, of another kind. */
  readonly sender_hardware?: Buffer
  /** IPv4 address of the sender. */
  readonly sender_ip?: string
  /** Protocol address of the sender, of another kind. */
  readonly sender_protocol?: Buffer
  /** Ethernet address of the target; unknown in a request. */
  readonly target_mac?: string
  /** Hardware address of the target, of another kind. */
  readonly target_hardware?: Buffer
  /** IPv4 address of the target. */
  readonly target_ip?: string
  /** Protocol address of the target, of another kind. */
  readonly target_protocol?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): ArpTree
}

/** Address Resolution Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface ArpTree extends InnerTrees, Pick<Arp, 'sender_mac' | 'sender_hardware' | 'sender_ip' | 'sender_protocol' | 'target_mac' | 'target_hardware' | 'target_ip' | 'target_protocol'>, Required<Pick<Arp, 'hardware_type' | 'protocol_type' | 'hardware_length' | 'protocol_length' | 'operation'>> {}

/** The type of each field's column, by our names. */
export interface ArpColumns {
  'arp.hardware_type': Uint16Array
  'arp.protocol_type': Uint16Array
  'arp.hardware_length': Uint8Array
  'arp.protocol_length': Uint8Array
  'arp.operation': Uint16Array
  'arp.sender_mac': Uint8Array
  'arp.sender_hardware': VariableColumn
  'arp.sender_ip': Uint32Array
  'arp.sender_protocol': VariableColumn
  'arp.target_mac': Uint8Array
  'arp.target_hardware': VariableColumn
  'arp.target_ip': Uint32Array
  'arp.target_protocol': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface ArpWiresharkColumns {
  'arp.hw.type': Uint16Array
  'arp.proto.type': Uint16Array
  'arp.hw.size': Uint8Array
  'arp.proto.size': Uint8Array
  'arp.opcode': Uint16Array
  'arp.src.hw_mac': Uint8Array
  'arp.src.hw': VariableColumn
  'arp.src.proto_ipv4': Uint32Array
  'arp.src.proto': VariableColumn
  'arp.dst.hw_mac': Uint8Array
  'arp.dst.hw': VariableColumn
  'arp.dst.proto_ipv4': Uint32Array
  'arp.dst.proto': VariableColumn
}

/** Names of its fields: ours. */
export type ArpFieldName = keyof ArpColumns

/** Names of its fields: Wireshark's. */
export type ArpWiresharkName = keyof ArpWiresharkColumns
