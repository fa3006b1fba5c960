// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees } from './protocols'

/** Datagram Delivery Protocol, Inside AppleTalk: read from the packet when asked; a field that was not captured is undefined. */
export interface Ddp {
  /** 0. */
  readonly reserved?: number
  /** Routers on the way. */
  readonly hop_count?: number
  /** Length of the packet, in bytes. */
  readonly length?: number
  /** Checksum; 0 where there is none. */
  readonly checksum?: number
  /** Network of the receiver. */
  readonly destination_network?: number
  /** Network of the sender. */
  readonly source_network?: number
  /** Node of the receiver. */
  readonly destination_node?: number
  /** Node of the sender. */
  readonly source_node?: number
  /** Socket of the receiver. */
  readonly destination_socket?: number
  /** Socket of the sender. */
  readonly source_socket?: number
  /** Protocol of the payload. */
  readonly type?: number
  /** The layer's fields as a plain object. */
  toJSON(): DdpTree
}

/** Datagram Delivery Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface DdpTree extends InnerTrees, Required<Pick<Ddp, 'hop_count' | 'length' | 'checksum' | 'destination_network' | 'source_network' | 'destination_node' | 'source_node' | 'destination_socket' | 'source_socket' | 'type'>> {}

/** The type of each field's column, by our names. */
export interface DdpColumns {
  'ddp.reserved': Uint8Array
  'ddp.hop_count': Uint8Array
  'ddp.length': Uint16Array
  'ddp.checksum': Uint16Array
  'ddp.destination_network': Uint16Array
  'ddp.source_network': Uint16Array
  'ddp.destination_node': Uint8Array
  'ddp.source_node': Uint8Array
  'ddp.destination_socket': Uint8Array
  'ddp.source_socket': Uint8Array
  'ddp.type': Uint8Array
}

/** By Wireshark's names, also those that stand for several fields. */
export interface DdpWiresharkColumns {
  'ddp.hopcount': Uint8Array
  'ddp.len': Uint16Array
  'ddp.dst.net': Uint16Array
  'ddp.src.net': Uint16Array
  'ddp.dst.node': Uint8Array
  'ddp.src.node': Uint8Array
  'ddp.dst_socket': Uint8Array
  'ddp.src_socket': Uint8Array
}

/** Names of its fields: ours. */
export type DdpFieldName = keyof DdpColumns

/** Names of its fields: Wireshark's. */
export type DdpWiresharkName = keyof DdpWiresharkColumns
