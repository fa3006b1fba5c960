// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** IEEE 802.15.4 TAP, LINKTYPE_IEEE802_15_4_TAP: read from the packet when asked; a field that was not captured is undefined. */
export interface WpanTap {
  /** 0. */
  readonly version?: number
  /** 0. */
  readonly reserved?: number
  /** Length of the header with its fields, in bytes. */
  readonly length?: number
  /** What is known of the frame. */
  readonly tlvs?: Array<{
    /** What it is. */
    readonly type?: number
    /** Its name. */
    readonly type_name?: string
    /** Length of the value, in bytes. */
    readonly length?: number
    /** Which check sequence ends the frame. */
    readonly fcs_type?: number
    /** Rate, in bit/s. */
    readonly bit_rate?: number
    /** Number of the channel. */
    readonly channel?: number
    /** Page of it. */
    readonly page?: number
    /** When the frame began, in ns. */
    readonly start_time?: bigint
    /** When it ended, in ns. */
    readonly end_time?: bigint
    /** Number of the slot. */
    readonly slot_number?: bigint
    /** When the slot began, in ns. */
    readonly slot_time?: bigint
    /** Length of slots, in us. */
    readonly slot_length?: number
    /** Quality of the link. */
    readonly link_quality?: number
    /** Value that has no rows; strengths and frequencies are floating point. */
    readonly value?: Buffer
  }>
  /** Frame check sequence of 16 bits, behind the frame. */
  readonly fcs?: number
  /** The layer's fields as a plain object. */
  toJSON(): WpanTapTree
}

/** IEEE 802.15.4 TAP in a full tree; the layer inside it, if any, is a key more. */
export interface WpanTapTree extends InnerTrees, Required<Pick<WpanTap, 'version' | 'length'>> {
  /** What is known of the frame. */
  readonly tlvs?: Array<{
    /** What it is. */
    readonly type?: number
    /** Its name. */
    readonly type_name?: string
    /** Which check sequence ends the frame. */
    readonly fcs_type?: number
    /** Rate, in bit/s. */
    readonly bit_rate?: number
    /** Number of the channel. */
    readonly channel?: number
    /** Page of it. */
    readonly page?: number
    /** When the frame began, in ns. */
    readonly start_time?: bigint
    /** When it ended, in ns. */
    readonly end_time?: bigint
    /** Number of the slot. */
    readonly slot_number?: bigint
    /** When the slot began, in ns. */
    readonly slot_time?: bigint
    /** Length of slots, in us. */
    readonly slot_length?: number
    /** Quality of the link. */
    readonly link_quality?: number
    /** Value that has no rows; strengths and frequencies are floating point. */
    readonly value?: Buffer
  }>
}

/** The type of each field's column, by our names. */
export interface WpanTapColumns {
  'wpan_tap.version': Uint8Array
  'wpan_tap.reserved': Uint8Array
  'wpan_tap.length': Uint16Array
  'wpan_tap.tlvs': never
  'wpan_tap.tlvs.type': Uint16Array
  'wpan_tap.tlvs.type_name': VariableColumn
  'wpan_tap.tlvs.length': Uint16Array
  'wpan_tap.tlvs.fcs_type': Uint8Array
  'wpan_tap.tlvs.bit_rate': Uint32Array
  'wpan_tap.tlvs.channel': Uint16Array
  'wpan_tap.tlvs.page': Uint8Array
  'wpan_tap.tlvs.start_time': BigUint64Array
  'wpan_tap.tlvs.end_time': BigUint64Array
  'wpan_tap.tlvs.slot_number': BigUint64Array
  'wpan_tap.tlvs.slot_time': BigUint64Array
  'wpan_tap.tlvs.slot_length': Uint32Array
  'wpan_tap.tlvs.link_quality': Uint8Array
  'wpan_tap.tlvs.value': VariableColumn
  'wpan_tap.fcs': Uint16Array
}

/** By Wireshark's names, also those that stand for several fields. */
export interface WpanTapWiresharkColumns {
  'wpan-tap.version': Uint8Array
  'wpan-tap.reserved': Uint8Array
  'wpan-tap.length': Uint16Array
  'wpan-tap.tlv.type': Uint16Array
  'wpan-tap.tlv.length': Uint16Array
  'wpan-tap.fcs_type': Uint8Array
  'wpan-tap.bit_rate': Uint32Array
  'wpan-tap.ch_num': Uint16Array
  'wpan-tap.ch_page': Uint8Array
  'wpan-tap.sof_ts': BigUint64Array
  'wpan-tap.eof_ts': BigUint64Array
  'wpan-tap.asn': BigUint64Array
  'wpan-tap.slot_start_ts': BigUint64Array
  'wpan-tap.timeslot_length': Uint32Array
  'wpan-tap.lqi': Uint8Array
}

/** Names of its fields: ours. */
export type WpanTapFieldName = keyof WpanTapColumns

/** Names of its fields: Wireshark's. */
export type WpanTapWiresharkName = keyof WpanTapWiresharkColumns
