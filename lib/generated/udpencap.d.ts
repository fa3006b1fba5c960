// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees } from './protocols'

/** UDP Encapsulation of IPsec Packets, RFC 3948: read from the packet when asked; a field that was not captured is undefined. */
export interface Udpencap {
  /** 0xff: keeps a NAT's mapping; nothing follows. */
  readonly nat_keepalive?: number
  /** 0: IKE follows, not ESP, whose SPI is never 0. */
  readonly non_esp_marker?: number
  /** The layer's fields as a plain object. */
  toJSON(): UdpencapTree
}

/** UDP Encapsulation of IPsec Packets in a full tree; the layer inside it, if any, is a key more. */
export interface UdpencapTree extends InnerTrees, Pick<Udpencap, 'nat_keepalive' | 'non_esp_marker'> {}

/** The type of each field's column, by our names. */
export interface UdpencapColumns {
  'udpencap.nat_keepalive': Uint8Array
  'udpencap.non_esp_marker': Uint32Array
}

/** By Wireshark's names, also those that stand for several fields. */
export interface UdpencapWiresharkColumns {}

/** Names of its fields: ours. */
export type UdpencapFieldName = keyof UdpencapColumns

/** Names of its fields: Wireshark's. */
export type UdpencapWiresharkName = keyof UdpencapWiresharkColumns
