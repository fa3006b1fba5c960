// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { ChecksumStatus, InnerTrees, VariableColumn } from './protocols'

/** Virtual Router Redundancy Protocol, RFC 5798: read from the packet when asked; a field that was not captured is undefined. */
export interface Vrrp {
  /** Version and type as one number. */
  readonly version_and_type?: number
  /** Version of the protocol. */
  readonly version?: number
  /** What the packet is. */
  readonly type?: number
  /** Its name. */
  readonly type_name?: string
  /** Number of the virtual router. */
  readonly virtual_router_id?: number
  /** Priority of the sender; 255 owns the addresses, 0 gives them up. */
  readonly priority?: number
  /** Number of addresses. */
  readonly address_count?: number
  /** Version 2: how it is authenticated. */
  readonly authentication_type?: number
  /** Version 2: time between advertisements, in seconds. */
  readonly advertisement_interval?: number
  /** Version 3: 0. */
  readonly reserved?: number
  /** Version 3: time between advertisements, in hundredths of a second. */
  readonly max_advertisement_interval?: number
  /** Internet checksum; of version 3 with a pseudo header. */
  readonly checksum?: number
  /** Whether the checksum fits. */
  readonly checksum_status?: ChecksumStatus
  /** Addresses of the virtual router. */
  readonly addresses?: string[]
  /** The same, of IPv6. */
  readonly ip6_addresses?: string[]
  /** Version 2: password. */
  readonly authentication?: string
  /** The layer's fields as a plain object. */
  toJSON(): VrrpTree
}

/** Virtual Router Redundancy Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface VrrpTree extends InnerTrees, Pick<Vrrp, 'authentication_type' | 'advertisement_interval' | 'max_advertisement_interval' | 'addresses' | 'ip6_addresses' | 'authentication'>, Required<Pick<Vrrp, 'version' | 'type' | 'virtual_router_id' | 'priority' | 'address_count' | 'checksum'>> {}

/** The type of each field's column, by our names. */
export interface VrrpColumns {
  'vrrp.version_and_type': Uint8Array
  'vrrp.version': Uint8Array
  'vrrp.type': Uint8Array
  'vrrp.type_name': VariableColumn
  'vrrp.virtual_router_id': Uint8Array
  'vrrp.priority': Uint8Array
  'vrrp.address_count': Uint8Array
  'vrrp.authentication_type': Uint8Array
  'vrrp.advertisement_interval': Uint8Array
  'vrrp.reserved': Uint8Array
  'vrrp.max_advertisement_interval': Uint16Array
  'vrrp.checksum': Uint16Array
  'vrrp.checksum_status': VariableColumn
  'vrrp.addresses': Uint32Array
  'vrrp.ip6_addresses': Uint8Array
  'vrrp.authentication': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface VrrpWiresharkColumns {
  'vrrp.typever': Uint8Array
  'vrrp.virt_rtr_id': Uint8Array
  'vrrp.prio': Uint8Array
  'vrrp.addr_count': Uint8Array
  'vrrp.auth_type': Uint8Array
  'vrrp.adver_int': Uint8Array
  'vrrp.reserved_mbz': Uint8Array
  'vrrp.short_adver_int': Uint16Array
  'vrrp.ip_addr': Uint32Array
  'vrrp.ipv6_addr': Uint8Array
  'vrrp.auth_string': VariableColumn
}

/** Names of its fields: ours. */
export type VrrpFieldName = keyof VrrpColumns

/** Names of its fields: Wireshark's. */
export type VrrpWiresharkName = keyof VrrpWiresharkColumns
