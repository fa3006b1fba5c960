// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Linux cooked capture v1, LINKTYPE_LINUX_SLL: read from the packet when asked; a field that was not captured is undefined. */
export interface Sll {
  /** Who sent the packet to whom. */
  readonly packet_type?: number
  /** Kind of the interface, a Linux ARPHRD_ number. */
  readonly hardware_type?: number
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
  /** Protocol of the payload; the hardware type tells in which numbers. */
  readonly protocol?: number
  /** The protocol where it is an EtherType. */
  readonly ethertype?: number
  /** The protocol where it is GRE's. */
  readonly gre_type?: number
  /** The protocol where it is a Linux number below all EtherTypes. */
  readonly length_type?: number
  /** Zeros behind the payload, up to 60 bytes, the shortest Ethernet frame. */
  readonly padding?: Buffer
  /** What else lies behind the payload. */
  readonly trailer?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): SllTree
}

/** Linux cooked capture v1 in a full tree; the layer inside it, if any, is a key more. */
export interface SllTree extends InnerTrees, Pick<Sll, 'address' | 'address_ipv4' | 'address_other' | 'protocol'>, Required<Pick<Sll, 'packet_type' | 'hardware_type' | 'address_length'>> {}

/** The type of each field's column, by our names. */
export interface SllColumns {
  'sll.packet_type': Uint16Array
  'sll.hardware_type': Uint16Array
  'sll.address_length': Uint16Array
  'sll.address': Uint8Array
  'sll.address_ipv4': Uint32Array
  'sll.address_other': VariableColumn
  'sll.unused': VariableColumn
  'sll.protocol': Uint16Array
  'sll.ethertype': Uint16Array
  'sll.gre_type': Uint16Array
  'sll.length_type': Uint16Array
  'sll.padding': VariableColumn
  'sll.trailer': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface SllWiresharkColumns {
  'sll.pkttype': Uint16Array
  'sll.hatype': Uint16Array
  'sll.halen': Uint16Array
  'sll.src.eth': Uint8Array
  'sll.src.ipv4': Uint32Array
  'sll.src.other': VariableColumn
  'sll.etype': Uint16Array
  'sll.gretype': Uint16Array
  'sll.ltype': Uint16Array
}

/** Names of its fields: ours. */
export type SllFieldName = keyof SllColumns

/** Names of its fields: Wireshark's. */
export type SllWiresharkName = keyof SllWiresharkColumns
