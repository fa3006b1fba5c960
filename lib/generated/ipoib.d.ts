// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees } from './protocols'

/** IP over InfiniBand, RFC 4391: read from the packet when asked; a field that was not captured is undefined. */
export interface Ipoib {
  /** Version of the route header, 6; 0 in packets that were sent. */
  readonly version?: number
  /** Traffic class. */
  readonly traffic_class?: number
  /** Flow label. */
  readonly flow_label?: number
  /** Queue pair of the sender. */
  readonly source_queue_pair?: number
  /** Global identifier of the sender. */
  readonly source?: string
  /** Queue pair of the receiver. */
  readonly queue_pair?: number
  /** Global identifier of the receiver. */
  readonly destination?: string
  /** EtherType of the payload. */
  readonly ethertype?: number
  /** 0. */
  readonly reserved?: number
  /** The layer's fields as a plain object. */
  toJSON(): IpoibTree
}

/** IP over InfiniBand in a full tree; the layer inside it, if any, is a key more. */
export interface IpoibTree extends InnerTrees, Pick<Ipoib, 'traffic_class' | 'flow_label' | 'source_queue_pair' | 'source' | 'queue_pair'>, Required<Pick<Ipoib, 'version' | 'destination' | 'ethertype'>> {}

/** The type of each field's column, by our names. */
export interface IpoibColumns {
  'ipoib.version': Uint8Array
  'ipoib.traffic_class': Uint8Array
  'ipoib.flow_label': Uint32Array
  'ipoib.source_queue_pair': Uint32Array
  'ipoib.source': Uint8Array
  'ipoib.queue_pair': Uint32Array
  'ipoib.destination': Uint8Array
  'ipoib.ethertype': Uint16Array
  'ipoib.reserved': Uint16Array
}

/** By Wireshark's names, also those that stand for several fields. */
export interface IpoibWiresharkColumns {
  'ipoib.grh.tclass': Uint8Array
  'ipoib.grh.flowlabel': Uint32Array
  'ipoib.grh.sqpn': Uint32Array
  'ipoib.grh.sgid': Uint8Array
  'ipoib.daddr.qpn': Uint32Array
  'ipoib.dgid': Uint8Array
  'ipoib.type': Uint16Array
}

/** Names of its fields: ours. */
export type IpoibFieldName = keyof IpoibColumns

/** Names of its fields: Wireshark's. */
export type IpoibWiresharkName = keyof IpoibWiresharkColumns
