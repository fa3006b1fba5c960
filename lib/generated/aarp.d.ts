// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** AppleTalk Address Resolution Protocol, Inside AppleTalk: read from the packet when asked; a field that was not captured is undefined. */
export interface Aarp {
  /** Kind of hardware addresses; 1 is Ethernet. */
  readonly hardware_type?: number
  /** Kind of protocol addresses; 0x809b is AppleTalk. */
  readonly protocol_type?: number
  /** Length of hardware addresses, in bytes. */
  readonly hardware_length?: number
  /** Length of protocol addresses, in bytes. */
  readonly protocol_length?: number
  /** What the packet is. */
  readonly operation?: number
  /** Its name. */
  readonly operation_name?: string
  /** Hardware address of the sender. */
  readonly sender_hardware?: string
  /** Protocol address of the sender: 0, network and node. */
  readonly sender_node?: Buffer
  /** Hardware address that is looked for. */
  readonly target_hardware?: string
  /** Protocol address that is looked for. */
  readonly target_node?: Buffer
  /** Addresses of other lengths. */
  readonly addresses?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): AarpTree
}

/** AppleTalk Address Resolution Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface AarpTree extends InnerTrees, Pick<Aarp, 'sender_hardware' | 'sender_node' | 'target_hardware' | 'target_node' | 'addresses'>, Required<Pick<Aarp, 'hardware_type' | 'protocol_type' | 'hardware_length' | 'protocol_length' | 'operation'>> {}

/** The type of each field's column, by our names. */
export interface AarpColumns {
  'aarp.hardware_type': Uint16Array
  'aarp.protocol_type': Uint16Array
  'aarp.hardware_length': Uint8Array
  'aarp.protocol_length': Uint8Array
  'aarp.operation': Uint16Array
  'aarp.operation_name': VariableColumn
  'aarp.sender_hardware': Uint8Array
  'aarp.sender_node': VariableColumn
  'aarp.target_hardware': Uint8Array
  'aarp.target_node': VariableColumn
  'aarp.addresses': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface AarpWiresharkColumns {
  'aarp.hard.type': Uint16Array
  'aarp.proto.type': Uint16Array
  'aarp.hard.size': Uint8Array
  'aarp.proto.size': Uint8Array
  'aarp.opcode': Uint16Array
  'aarp.src.hw_mac': Uint8Array
  'aarp.src.proto_id': VariableColumn
  'aarp.dst.hw_mac': Uint8Array
  'aarp.dst.proto_id': VariableColumn
}

/** Names of its fields: ours. */
export type AarpFieldName = keyof AarpColumns

/** Names of its fields: Wireshark's. */
export type AarpWiresharkName = keyof AarpWiresharkColumns
