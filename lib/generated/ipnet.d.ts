// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees } from './protocols'

/** Solaris IPNET, LINKTYPE_IPNET: read from the packet when asked; a field that was not captured is undefined. */
export interface Ipnet {
  /** 1. */
  readonly version?: number
  /** Address family, as Solaris numbers it. */
  readonly family?: number
  /** Where the packet was seen. */
  readonly hook_type?: number
  /** Length of the packet, in bytes. */
  readonly data_length?: number
  /** Index of the interface. */
  readonly interface_index?: number
  /** Index of the group's interface. */
  readonly group_interface_index?: number
  /** Zone of the sender. */
  readonly source_zone?: number
  /** Zone of the receiver. */
  readonly destination_zone?: number
  /** The layer's fields as a plain object. */
  toJSON(): IpnetTree
}

/** Solaris IPNET in a full tree; the layer inside it, if any, is a key more. */
export interface IpnetTree extends InnerTrees, Required<Pick<Ipnet, 'version' | 'family' | 'hook_type' | 'data_length' | 'interface_index' | 'group_interface_index' | 'source_zone' | 'destination_zone'>> {}

/** The type of each field's column, by our names. */
export interface IpnetColumns {
  'ipnet.version': Uint8Array
  'ipnet.family': Uint8Array
  'ipnet.hook_type': Uint16Array
  'ipnet.data_length': Uint32Array
  'ipnet.interface_index': Uint32Array
  'ipnet.group_interface_index': Uint32Array
  'ipnet.source_zone': Uint32Array
  'ipnet.destination_zone': Uint32Array
}

/** By Wireshark's names, also those that stand for several fields. */
export interface IpnetWiresharkColumns {
  'ipnet.htype': Uint16Array
  'ipnet.pktlen': Uint32Array
  'ipnet.ifindex': Uint32Array
  'ipnet.grifindex': Uint32Array
  'ipnet.zsrc': Uint32Array
  'ipnet.zdst': Uint32Array
}

/** Names of its fields: ours. */
export type IpnetFieldName = keyof IpnetColumns

/** Names of its fields: Wireshark's. */
export type IpnetWiresharkName = keyof IpnetWiresharkColumns
