// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** VLAN Trunking Protocol, Cisco: read from the packet when asked; a field that was not captured is undefined. */
export interface Vtp {
  /** Version of the protocol. */
  readonly version?: number
  /** What the packet is. */
  readonly code?: number
  /** Its name. */
  readonly code_name?: string
  /** Summary: number of subsets that follow. */
  readonly followers?: number
  /** Subset: its number. */
  readonly subset_sequence?: number
  /** Length of the domain's name, in bytes. */
  readonly domain_length?: number
  /** Name of the domain. */
  readonly domain?: string
  /** Revision of the configuration. */
  readonly revision?: number
  /** Who last changed it. */
  readonly updater?: string
  /** When, in digits: year, month, day, hour, minute, second. */
  readonly update_time?: string
  /** Code of the configuration. */
  readonly md5_digest?: Buffer
  /** Request: first VLAN that is wanted. */
  readonly start_value?: number
  /** VLANs. */
  readonly vlans?: Array<{
    /** Length of the entry, in bytes. */
    readonly length?: number
    /** 1: suspended. */
    readonly status?: number
    /** 1 Ethernet, 2 FDDI, 3 token ring, 4 FDDI-net, 5 token-ring-net. */
    readonly type?: number
    /** Length of the name, in bytes. */
    readonly name_length?: number
    /** Number of the VLAN. */
    readonly id?: number
    /** Largest frame, in bytes. */
    readonly mtu?: number
    /** Number in 802.10. */
    readonly index_802_10?: number
    /** Name of the VLAN. */
    readonly name?: string
    /** What more is said. */
    readonly parameters?: Buffer
  }>
  /** Contents that have no rows. */
  readonly body?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): VtpTree
}

/** VLAN Trunking Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface VtpTree extends InnerTrees, Pick<Vtp, 'followers' | 'subset_sequence' | 'domain' | 'revision' | 'updater' | 'update_time' | 'md5_digest' | 'start_value' | 'body'>, Required<Pick<Vtp, 'version' | 'code' | 'domain_length'>> {
  /** VLANs. */
  readonly vlans?: Array<{
    /** 1: suspended. */
    readonly status?: number
    /** 1 Ethernet, 2 FDDI, 3 token ring, 4 FDDI-net, 5 token-ring-net. */
    readonly type?: number
    /** Number of the VLAN. */
    readonly id?: number
    /** Largest frame, in bytes. */
    readonly mtu?: number
    /** Number in 802.10. */
    readonly index_802_10?: number
    /** Name of the VLAN. */
    readonly name?: string
    /** What more is said. */
    readonly parameters?: Buffer
  }>
}

/** The type of each field's column, by our names. */
export interface VtpColumns {
  'vtp.version': Uint8Array
  'vtp.code': Uint8Array
  'vtp.code_name': VariableColumn
  'vtp.followers': Uint8Array
  'vtp.subset_sequence': Uint8Array
  'vtp.domain_length': Uint8Array
  'vtp.domain': VariableColumn
  'vtp.revision': Uint32Array
  'vtp.updater': Uint32Array
  'vtp.update_time': VariableColumn
  'vtp.md5_digest': VariableColumn
  'vtp.start_value': Uint16Array
  'vtp.vlans': never
  'vtp.vlans.length': Uint8Array
  'vtp.vlans.status': Uint8Array
  'vtp.vlans.type': Uint8Array
  'vtp.vlans.name_length': Uint8Array
  'vtp.vlans.id': Uint16Array
  'vtp.vlans.mtu': Uint16Array
  'vtp.vlans.index_802_10': Uint32Array
  'vtp.vlans.name': VariableColumn
  'vtp.vlans.parameters': VariableColumn
  'vtp.body': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface VtpWiresharkColumns {
  'vtp.seq_num': Uint8Array
  'vtp.md_len': Uint8Array
  'vtp.md': VariableColumn
  'vtp.conf_rev_num': Uint32Array
  'vtp.upd_id': Uint32Array
  'vtp.vlan_info.len': Uint8Array
  'vtp.vlan_info.status': Uint8Array
  'vtp.vlan_info.vlan_type': Uint8Array
  'vtp.vlan_info.vlan_name_len': Uint8Array
  'vtp.vlan_info.isl_vlan_id': Uint16Array
  'vtp.vlan_info.mtu_size': Uint16Array
  'vtp.vlan_info.802_10_index': Uint32Array
  'vtp.vlan_info.vlan_name': VariableColumn
}

/** Names of its fields: ours. */
export type VtpFieldName = keyof VtpColumns

/** Names of its fields: Wireshark's. */
export type VtpWiresharkName = keyof VtpWiresharkColumns
