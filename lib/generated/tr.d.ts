// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Token ring, IEEE 802.5: read from the packet when asked; a field that was not captured is undefined. */
export interface Tr {
  /** Access control as one number. */
  readonly access_control?: number
  /** Priority of the token. */
  readonly priority?: number
  /** 1: a frame; 0: a token. */
  readonly is_frame?: 0 | 1
  /** The monitor has seen it. */
  readonly monitor?: 0 | 1
  /** Priority that a station asks for. */
  readonly reservation?: number
  /** Frame control as one number. */
  readonly frame_control?: number
  /** What the frame is. */
  readonly frame_type?: number
  /** Its name. */
  readonly frame_type_name?: string
  /** 0. */
  readonly reserved?: number
  /** Of frames of MAC: how they are to be taken. */
  readonly control_bits?: number
  /** Destination hardware address. */
  readonly dhost?: string
  /** There is a route. */
  readonly source_routed?: 0 | 1
  /** Source hardware address as it stands there, with that bit. */
  readonly shost_bits?: string
  /** Source hardware address, without the bit that tells of a route. */
  readonly shost?: string
  readonly routing?: {
    /** Routing control as one number. */
    readonly control?: number
    /** Where the frame goes. */
    readonly broadcast?: number
    /** Length of the route with its head, in bytes. */
    readonly length?: number
    /** 1: the route is to be read from its end. */
    readonly direction?: 0 | 1
    /** Largest frame that can go this way, in bytes. */
    readonly largest_frame?: number
    /** A byte behind the last ring. */
    readonly extra?: Buffer
  }
  /** Rings and bridges on the way. */
  readonly routes?: Array<{
    /** Number of the ring. */
    readonly ring?: number
    /** Number of the bridge behind it. */
    readonly bridge?: number
  }>
  /** The layer's fields as a plain object. */
  toJSON(): TrTree
}

/** Token ring in a full tree; the layer inside it, if any, is a key more. */
export interface TrTree extends InnerTrees, Pick<Tr, 'source_routed' | 'shost' | 'routes'>, Required<Pick<Tr, 'priority' | 'is_frame' | 'monitor' | 'reservation' | 'frame_type' | 'control_bits' | 'dhost'>> {
  readonly routing?: {
    /** Where the frame goes. */
    readonly broadcast?: number
    /** Length of the route with its head, in bytes. */
    readonly length?: number
    /** 1: the route is to be read from its end. */
    readonly direction?: 0 | 1
    /** Largest frame that can go this way, in bytes. */
    readonly largest_frame?: number
  }
}

/** The type of each field's column, by our names. */
export interface TrColumns {
  'tr.access_control': Uint8Array
  'tr.priority': Uint8Array
  'tr.is_frame': Uint8Array
  'tr.monitor': Uint8Array
  'tr.reservation': Uint8Array
  'tr.frame_control': Uint8Array
  'tr.frame_type': Uint8Array
  'tr.frame_type_name': VariableColumn
  'tr.reserved': Uint8Array
  'tr.control_bits': Uint8Array
  'tr.dhost': Uint8Array
  'tr.source_routed': Uint8Array
  'tr.shost_bits': Uint8Array
  'tr.shost': Uint8Array
  'tr.routing.control': Uint16Array
  'tr.routing.broadcast': Uint8Array
  'tr.routing.length': Uint8Array
  'tr.routing.direction': Uint8Array
  'tr.routing.largest_frame': Uint8Array
  'tr.routes': never
  'tr.routes.ring': Uint16Array
  'tr.routes.bridge': Uint8Array
  'tr.routing.extra': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface TrWiresharkColumns {
  'tr.ac': Uint8Array
  'tr.frame': Uint8Array
  'tr.monitor_cnt': Uint8Array
  'tr.priority_reservation': Uint8Array
  'tr.fc': Uint8Array
  'tr.frame_pcf': Uint8Array
  'tr.dst': Uint8Array
  'tr.src': Uint8Array
  'tr.rif_bytes': Uint8Array
  'tr.rif.ring': Uint16Array
}

/** Names of its fields: ours. */
export type TrFieldName = keyof TrColumns

/** Names of its fields: Wireshark's. */
export type TrWiresharkName = keyof TrWiresharkColumns
