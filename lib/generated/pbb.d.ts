// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees } from './protocols'

/** Provider Backbone Bridges, IEEE 802.1Q: read from the packet when asked; a field that was not captured is undefined. */
export interface Pbb {
  /** Priority of the service's frame. */
  readonly priority?: number
  /** May be dropped first. */
  readonly drop_eligible?: number
  /** No customer's frame follows, the addresses alone count. */
  readonly use_customer_addresses?: number
  /** 0. */
  readonly reserved_1?: number
  /** 0. */
  readonly reserved_2?: number
  /** Which service the frame is of. */
  readonly service?: number
  /** The customer's destination. */
  readonly destination?: string
  /** The customer's source. */
  readonly source?: string
  /** Protocol of the payload. */
  readonly ethertype?: number
  /** The layer's fields as a plain object. */
  toJSON(): PbbTree
}

/** Provider Backbone Bridges in a full tree; the layer inside it, if any, is a key more. */
export interface PbbTree extends InnerTrees, Required<Pick<Pbb, 'priority' | 'drop_eligible' | 'use_customer_addresses' | 'service' | 'destination' | 'source' | 'ethertype'>> {}

/** The type of each field's column, by our names. */
export interface PbbColumns {
  'pbb.priority': Uint8Array
  'pbb.drop_eligible': Uint8Array
  'pbb.use_customer_addresses': Uint8Array
  'pbb.reserved_1': Uint8Array
  'pbb.reserved_2': Uint8Array
  'pbb.service': Uint32Array
  'pbb.destination': Uint8Array
  'pbb.source': Uint8Array
  'pbb.ethertype': Uint16Array
}

/** By Wireshark's names, also those that stand for several fields. */
export interface PbbWiresharkColumns {
  'ieee8021ah.priority': Uint8Array
  'ieee8021ah.drop': Uint8Array
  'ieee8021ah.nca': Uint8Array
  'ieee8021ah.res1': Uint8Array
  'ieee8021ah.res2': Uint8Array
  'ieee8021ah.isid': Uint32Array
  'ieee8021ah.cdst': Uint8Array
  'ieee8021ah.csrc': Uint8Array
  'ieee8021ah.etype': Uint16Array
}

/** Names of its fields: ours. */
export type PbbFieldName = keyof PbbColumns

/** Names of its fields: Wireshark's. */
export type PbbWiresharkName = keyof PbbWiresharkColumns
