// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Marvell DSA tag, LINKTYPE_DSA_TAG_DSA: read from the packet when asked; a field that was not captured is undefined. */
export interface Dsa {
  /** Destination hardware address. */
  readonly dhost?: string
  /** Source hardware address. */
  readonly shost?: string
  /** EtherType of the tag, where it has one. */
  readonly tag_type?: number
  /** Where the frame goes. */
  readonly mode?: number
  /** Its name. */
  readonly mode_name?: string
  /** The frame has a VLAN tag outside. */
  readonly tagged?: 0 | 1
  /** Number of the switch. */
  readonly device?: number
  /** Port of the switch, or trunk. */
  readonly port?: number
  /** The port is a trunk's number. */
  readonly trunk?: 0 | 1
  /** To a sniffer: the frame was received. */
  readonly received?: 0 | 1
  /** To the CPU: upper bits of the reason. */
  readonly code_upper?: number
  /** Canonical format indicator of the VLAN. */
  readonly cfi?: 0 | 1
  /** Priority of the frame. */
  readonly priority?: number
  /** To the CPU: the reason. */
  readonly code?: number
  /** VLAN of the frame. */
  readonly vlan_id?: number
  /** EtherType of the payload. */
  readonly ethertype?: number
  /** Length of the payload, in bytes, where it has no EtherType. */
  readonly length?: number
  /** The layer's fields as a plain object. */
  toJSON(): DsaTree
}

/** Marvell DSA tag in a full tree; the layer inside it, if any, is a key more. */
export interface DsaTree extends InnerTrees, Pick<Dsa, 'tag_type' | 'mode' | 'mode_name' | 'tagged' | 'device' | 'port' | 'trunk' | 'received' | 'cfi' | 'priority' | 'code' | 'vlan_id' | 'ethertype' | 'length'>, Required<Pick<Dsa, 'dhost' | 'shost'>> {}

/** The type of each field's column, by our names. */
export interface DsaColumns {
  'dsa.dhost': Uint8Array
  'dsa.shost': Uint8Array
  'dsa.tag_type': Uint16Array
  'dsa.mode': Uint8Array
  'dsa.mode_name': VariableColumn
  'dsa.tagged': Uint8Array
  'dsa.device': Uint8Array
  'dsa.port': Uint8Array
  'dsa.trunk': Uint8Array
  'dsa.received': Uint8Array
  'dsa.code_upper': Uint8Array
  'dsa.cfi': Uint8Array
  'dsa.priority': Uint8Array
  'dsa.code': Uint8Array
  'dsa.vlan_id': Uint16Array
  'dsa.ethertype': Uint16Array
  'dsa.length': Uint16Array
}

/** By Wireshark's names, also those that stand for several fields. */
export interface DsaWiresharkColumns {}

/** Names of its fields: ours. */
export type DsaFieldName = keyof DsaColumns

/** Names of its fields: Wireshark's. */
export type DsaWiresharkName = keyof DsaWiresharkColumns
