// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** ZigBee Network Layer, ZigBee 05-3474: read from the packet when asked; a field that was not captured is undefined. */
export interface ZbeeNwk {
  /** Frame control as one number. */
  readonly frame_control?: number
  /** What the frame is. */
  readonly type?: number
  /** Its name. */
  readonly type_name?: string
  /** 2: of ZigBee 2006 and later. */
  readonly version?: number
  /** 0: no route is looked for; 1: where there is none. */
  readonly discover_route?: number
  /** It goes to a group. */
  readonly multicast?: 0 | 1
  /** It is secured. */
  readonly security?: 0 | 1
  /** The way is told. */
  readonly has_source_route?: 0 | 1
  /** The destination's long address is told. */
  readonly has_long_destination?: 0 | 1
  /** The source's long address is told. */
  readonly has_long_source?: 0 | 1
  /** An end device sends it. */
  readonly end_device_initiator?: 0 | 1
  /** 0. */
  readonly reserved?: number
  /** Destination; from 0xfff8 on all, or some. */
  readonly destination?: number
  /** Source. */
  readonly source?: number
  /** How far it may still go. */
  readonly hop_radius?: number
  /** Number of the frame. */
  readonly sequence?: number
  /** Destination, a long address. */
  readonly long_destination?: bigint
  /** Source, a long address. */
  readonly long_source?: bigint
  /** How it goes to the group. */
  readonly multicast_control?: number
  /** How many relays there are. */
  readonly relay_count?: number
  /** Which is next. */
  readonly relay_index?: number
  /** Relays on the way. */
  readonly relays?: number[]
  /** Command of the network. */
  readonly command?: number
  /** Its name. */
  readonly command_name?: string
  /** What it carries: the command's, the application's, or secured. */
  readonly data?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): ZbeeNwkTree
}

/** ZigBee Network Layer in a full tree; the layer inside it, if any, is a key more. */
export interface ZbeeNwkTree extends InnerTrees, Pick<ZbeeNwk, 'type' | 'type_name' | 'version' | 'discover_route' | 'multicast' | 'security' | 'has_source_route' | 'has_long_destination' | 'has_long_source' | 'end_device_initiator' | 'destination' | 'source' | 'hop_radius' | 'sequence' | 'long_destination' | 'long_source' | 'multicast_control' | 'relay_count' | 'relay_index' | 'relays' | 'command' | 'command_name' | 'data'> {}

/** The type of each field's column, by our names. */
export interface ZbeeNwkColumns {
  'zbee_nwk.frame_control': Uint16Array
  'zbee_nwk.type': Uint8Array
  'zbee_nwk.type_name': VariableColumn
  'zbee_nwk.version': Uint8Array
  'zbee_nwk.discover_route': Uint8Array
  'zbee_nwk.multicast': Uint8Array
  'zbee_nwk.security': Uint8Array
  'zbee_nwk.has_source_route': Uint8Array
  'zbee_nwk.has_long_destination': Uint8Array
  'zbee_nwk.has_long_source': Uint8Array
  'zbee_nwk.end_device_initiator': Uint8Array
  'zbee_nwk.reserved': Uint8Array
  'zbee_nwk.destination': Uint16Array
  'zbee_nwk.source': Uint16Array
  'zbee_nwk.hop_radius': Uint8Array
  'zbee_nwk.sequence': Uint8Array
  'zbee_nwk.long_destination': BigUint64Array
  'zbee_nwk.long_source': BigUint64Array
  'zbee_nwk.multicast_control': Uint8Array
  'zbee_nwk.relay_count': Uint8Array
  'zbee_nwk.relay_index': Uint8Array
  'zbee_nwk.relays': Uint16Array
  'zbee_nwk.command': Uint8Array
  'zbee_nwk.command_name': VariableColumn
  'zbee_nwk.data': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface ZbeeNwkWiresharkColumns {
  'zbee_nwk.fcf': Uint16Array
  'zbee_nwk.frame_type': Uint8Array
  'zbee_nwk.proto_version': Uint8Array
  'zbee_nwk.discovery': Uint8Array
  'zbee_nwk.src_route': Uint8Array
  'zbee_nwk.ext_dst': Uint8Array
  'zbee_nwk.ext_src': Uint8Array
  'zbee_nwk.dst': Uint16Array
  'zbee_nwk.src': Uint16Array
  'zbee_nwk.radius': Uint8Array
  'zbee_nwk.seqno': Uint8Array
  'zbee_nwk.multicast.cf': Uint8Array
  'zbee_nwk.relay.count': Uint8Array
  'zbee_nwk.relay.index': Uint8Array
  'zbee_nwk.cmd.id': Uint8Array
}

/** Names of its fields: ours. */
export type ZbeeNwkFieldName = keyof ZbeeNwkColumns

/** Names of its fields: Wireshark's. */
export type ZbeeNwkWiresharkName = keyof ZbeeNwkWiresharkColumns
