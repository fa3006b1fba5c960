// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { ChecksumStatus, InnerTrees, VariableColumn } from './protocols'

/** Ethernet, IEEE 802.3: read from the packet when asked; a field that was not captured is undefined. */
export interface Ethernet {
  /** Destination hardware address. */
  readonly dhost?: string
  /** Source hardware address. */
  readonly shost?: string
  /** Protocol of the payload. */
  readonly ethertype?: number
  /** Length of an IEEE 802.3 frame's payload, in bytes. */
  readonly length?: number
  /** The destination address is locally administered. */
  readonly dhost_local?: 0 | 1
  /** The destination is a group: multicast or broadcast. */
  readonly dhost_group?: 0 | 1
  /** The source address is locally administered. */
  readonly shost_local?: 0 | 1
  /** The source address is a group's, which it must not be. */
  readonly shost_group?: 0 | 1
  /** Zeros behind the payload, up to the shortest frame of 60 bytes. */
  readonly padding?: Buffer
  /** What else lies behind the payload; the frame check sequence too, unless the file tells of it. */
  readonly trailer?: Buffer
  /** Frame check sequence, where the capture file says that frames end with one. */
  readonly fcs?: number
  /** Whether it fits. */
  readonly fcs_status?: ChecksumStatus
  /** The layer's fields as a plain object. */
  toJSON(): EthernetTree
}

/** Ethernet in a full tree; the layer inside it, if any, is a key more. */
export interface EthernetTree extends InnerTrees, Pick<Ethernet, 'ethertype' | 'length'>, Required<Pick<Ethernet, 'dhost' | 'shost'>> {}

/** The type of each field's column, by our names. */
export interface EthernetColumns {
  'ethernet.dhost': Uint8Array
  'ethernet.shost': Uint8Array
  'ethernet.ethertype': Uint16Array
  'ethernet.length': Uint16Array
  'ethernet.dhost_local': Uint8Array
  'ethernet.dhost_group': Uint8Array
  'ethernet.shost_local': Uint8Array
  'ethernet.shost_group': Uint8Array
  'ethernet.padding': VariableColumn
  'ethernet.trailer': VariableColumn
  'ethernet.fcs': Uint32Array
  'ethernet.fcs_status': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface EthernetWiresharkColumns {
  'eth.dst': Uint8Array
  'eth.addr': Uint8Array
  'eth.src': Uint8Array
  'eth.type': Uint16Array
  'eth.len': Uint16Array
  'eth.dst.lg': Uint8Array
  'eth.lg': Uint8Array
  'eth.dst.ig': Uint8Array
  'eth.ig': Uint8Array
  'eth.src.lg': Uint8Array
  'eth.src.ig': Uint8Array
  'eth.padding': VariableColumn
  'eth.trailer': VariableColumn
  'eth.fcs': Uint32Array
}

/** Names of its fields: ours. */
export type EthernetFieldName = keyof EthernetColumns

/** Names of its fields: Wireshark's. */
export type EthernetWiresharkName = keyof EthernetWiresharkColumns
