// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Linux cooked capture v2, LINKTYPE_LINUX_SLL2: read from the packet when asked; a field that was not captured is undefined. */
export interface Sll2 {
  /** Protocol of the payload; the hardware type tells in which numbers. */
  readonly protocol?: number
  /** The protocol where it is an EtherType. */
  readonly ethertype?: number
  /** The protocol where it is GRE's. */
  readonly gre_type?: number
  /** The protocol where it is a Linux number below all EtherTypes. */
  readonly length_type?: number
  /** 0. */
  readonly reserved?: number
  /** Index of the interface on the machine that captured. */
  readonly interface_index?: number
  /** Kind of the interface, a Linux ARPHRD_ number. */
  readonly hardware_type?: number
  /** Who sent the packet to whom. */
  readonly packet_type?: number
  /** Length of the sender's address, in bytes; can be more than there is room for. */
  readonly address_length?: number
  /** Hardware address of the sender. */
  readonly address?: string
  /** Address of the sender on an interface that has IPv4 addresses. */
  readonly address_ipv4?: string
  /** Address of the sender, of another length. */
  readonly address_other?: Buffer
  /** Rest of the eight bytes for the address. */
  readonly unused?: Buffer
  /** Zeros behind the payload, up to 60 bytes, the shortest Ethernet frame. */
  readonly padding?: Buffer
  /** What else lies behind the payload. */
  readonly trailer?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): Sll2Tree
}

/** Linux cooked capture v2 in a full tree; the layer inside it, if any, is a key more. */
export interface Sll2Tree extends InnerTrees, Pick<Sll2, 'address' | 'address_ipv4' | 'address_other'>, Required<Pick<Sll2, 'protocol' | 'interface_index' | 'hardware_type' | 'packet_type' | 'address_length'>> {}

/** The type of each field's column, by our names. */
export interface Sll2Columns {
  'sll2.protocol': Uint16Array
  'sll2.ethertype': Uint16Array
  'sll2.gre_type': Uint16Array
  'sll2.length_type': Uint16Array
  'sll2.reserved': Uint16Array
  'sll2.interface_index': Uint32Array
  'sll2.hardware_type': Uint16Array
  'sll2.packet_type': Uint8Array
  'sll2.address_length': Uint8Array
  'sll2.address': Uint8Array
  'sll2.address_ipv4': Uint32Array
  'sll2.address_other': VariableColumn
  'sll2.unused': VariableColumn
  'sll2.padding': VariableColumn
  'sll2.trailer': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface Sll2WiresharkColumns {
  'sll.ifindex': Uint32Array
}

/** Names of its fields: ours. */
export type Sll2FieldName = keyof Sll2Columns

/** Names of its fields: Wireshark's. */
export type Sll2WiresharkName = keyof Sll2WiresharkColumns
