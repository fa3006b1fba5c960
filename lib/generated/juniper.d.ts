// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Juniper, LINKTYPE_JUNIPER_ETHER: read from the packet when asked; a field that was not captured is undefined. */
export interface Juniper {
  /** 0x4d4743. */
  readonly magic?: number
  /** Extensions follow. */
  readonly has_extensions?: 0 | 1
  /** Of unknown meaning. */
  readonly reserved?: number
  /** The packet has no link layer. */
  readonly no_l2_header?: 0 | 1
  /** 1: received; 0: sent. */
  readonly received?: 0 | 1
  /** Length of the extensions, in bytes. */
  readonly extensions_length?: number
  /** What is known of the interface. */
  readonly extensions?: Array<{
    /** What it is. */
    readonly type?: number
    /** Its name. */
    readonly type_name?: string
    /** Length of the value, in bytes. */
    readonly length?: number
    /** Index of the device. */
    readonly device_index?: number
    /** Name of the device. */
    readonly device_name?: string
    /** Medium of the device; 1 is Ethernet. */
    readonly media_type?: number
    /** Index of the logical interface. */
    readonly logical_index?: number
    /** Number of the logical interface on its device. */
    readonly unit?: number
    /** Encapsulation of the logical interface; 14 is Ethernet. */
    readonly encapsulation?: number
    /** Medium that follows from the tunnel's. */
    readonly derived_media_type?: number
    /** Encapsulation that follows from the tunnel's. */
    readonly derived_encapsulation?: number
    /** Value of an extension that has no rows. */
    readonly value?: Buffer
  }>
  /** Protocol of a packet that has no link layer. */
  readonly protocol?: number
  /** Circuit and kind of the packet, of an ATM interface. */
  readonly atm1_cookie?: number
  /** The same, of a newer one. */
  readonly atm2_cookie?: bigint
  /** What a service card says of the packet. */
  readonly cookie?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): JuniperTree
}

/** Juniper in a full tree; the layer inside it, if any, is a key more. */
export interface JuniperTree extends InnerTrees, Pick<Juniper, 'extensions_length' | 'protocol' | 'atm1_cookie' | 'atm2_cookie' | 'cookie'>, Required<Pick<Juniper, 'magic' | 'has_extensions' | 'no_l2_header' | 'received'>> {
  /** What is known of the interface. */
  readonly extensions?: Array<{
    /** What it is. */
    readonly type?: number
    /** Its name. */
    readonly type_name?: string
    /** Index of the device. */
    readonly device_index?: number
    /** Name of the device. */
    readonly device_name?: string
    /** Medium of the device; 1 is Ethernet. */
    readonly media_type?: number
    /** Index of the logical interface. */
    readonly logical_index?: number
    /** Number of the logical interface on its device. */
    readonly unit?: number
    /** Encapsulation of the logical interface; 14 is Ethernet. */
    readonly encapsulation?: number
    /** Medium that follows from the tunnel's. */
    readonly derived_media_type?: number
    /** Encapsulation that follows from the tunnel's. */
    readonly derived_encapsulation?: number
    /** Value of an extension that has no rows. */
    readonly value?: Buffer
  }>
}

/** The type of each field's column, by our names. */
export interface JuniperColumns {
  'juniper.magic': Uint32Array
  'juniper.has_extensions': Uint8Array
  'juniper.reserved': Uint8Array
  'juniper.no_l2_header': Uint8Array
  'juniper.received': Uint8Array
  'juniper.extensions_length': Uint16Array
  'juniper.extensions': never
  'juniper.extensions.type': Uint8Array
  'juniper.extensions.type_name': VariableColumn
  'juniper.extensions.length': Uint8Array
  'juniper.extensions.device_index': BigUint64Array
  'juniper.extensions.device_name': VariableColumn
  'juniper.extensions.media_type': BigUint64Array
  'juniper.extensions.logical_index': BigUint64Array
  'juniper.extensions.unit': BigUint64Array
  'juniper.extensions.encapsulation': BigUint64Array
  'juniper.extensions.derived_media_type': BigUint64Array
  'juniper.extensions.derived_encapsulation': BigUint64Array
  'juniper.extensions.value': VariableColumn
  'juniper.protocol': Uint32Array
  'juniper.atm1_cookie': Uint32Array
  'juniper.atm2_cookie': BigUint64Array
  'juniper.cookie': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface JuniperWiresharkColumns {
  'juniper.magic-number': Uint32Array
  'juniper.l2hdr': Uint8Array
  'juniper.direction': Uint8Array
  'juniper.ext_total_len': Uint16Array
  'juniper.ext.ifd': BigUint64Array
  'juniper.ext.ifmt': BigUint64Array
  'juniper.ext.ifl': BigUint64Array
  'juniper.ext.unit': BigUint64Array
  'juniper.ext.ifle': BigUint64Array
  'juniper.ext.ttp_ifmt': BigUint64Array
  'juniper.ext.ttp_ifle': BigUint64Array
  'juniper.atm1.cookie': Uint32Array
  'juniper.atm2.cookie': BigUint64Array
}

/** Names of its fields: ours. */
export type JuniperFieldName = keyof JuniperColumns

/** Names of its fields: Wireshark's. */
export type JuniperWiresharkName = keyof JuniperWiresharkColumns
