// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees } from './protocols'

/** Internetwork Packet Exchange, Novell: read from the packet when asked; a field that was not captured is undefined. */
export interface Ipx {
  /** 0xffff: there is none. */
  readonly checksum?: number
  /** Length of the packet, in bytes. */
  readonly length?: number
  /** Routers on the way. */
  readonly hop_count?: number
  /** What the packet is. */
  readonly packet_type?: number
  /** Network of the receiver. */
  readonly destination_network?: number
  /** Node of the receiver. */
  readonly destination_node?: string
  /** Socket of the receiver. */
  readonly destination_socket?: number
  /** Network of the sender. */
  readonly source_network?: number
  /** Node of the sender. */
  readonly source_node?: string
  /** Socket of the sender. */
  readonly source_socket?: number
  /** The layer's fields as a plain object. */
  toJSON(): IpxTree
}

/** Internetwork Packet Exchange in a full tree; the layer inside it, if any, is a key more. */
export interface IpxTree extends InnerTrees, Required<Pick<Ipx, 'checksum' | 'length' | 'hop_count' | 'packet_type' | 'destination_network' | 'destination_node' | 'destination_socket' | 'source_network' | 'source_node' | 'source_socket'>> {}

/** The type of each field's column, by our names. */
export interface IpxColumns {
  'ipx.checksum': Uint16Array
  'ipx.length': Uint16Array
  'ipx.hop_count': Uint8Array
  'ipx.packet_type': Uint8Array
  'ipx.destination_network': Uint32Array
  'ipx.destination_node': Uint8Array
  'ipx.destination_socket': Uint16Array
  'ipx.source_network': Uint32Array
  'ipx.source_node': Uint8Array
  'ipx.source_socket': Uint16Array
}

/** By Wireshark's names, also those that stand for several fields. */
export interface IpxWiresharkColumns {
  'ipx.len': Uint16Array
  'ipx.hops': Uint8Array
  'ipx.dst.node': Uint8Array
  'ipx.node': Uint8Array
  'ipx.dst.socket': Uint16Array
  'ipx.socket': Uint16Array
  'ipx.src.node': Uint8Array
  'ipx.src.socket': Uint16Array
}

/** Names of its fields: ours. */
export type IpxFieldName = keyof IpxColumns

/** Names of its fields: Wireshark's. */
export type IpxWiresharkName = keyof IpxWiresharkColumns
