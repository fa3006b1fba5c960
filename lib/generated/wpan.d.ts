// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** IEEE 802.15.4, IEEE 802.15.4: read from the packet when asked; a field that was not captured is undefined. */
export interface Wpan {
  /** Frame control as one number. */
  readonly frame_control?: number
  /** What the frame is. */
  readonly type?: number
  /** Its name. */
  readonly type_name?: string
  /** It is secured. */
  readonly security?: 0 | 1
  /** More waits for the receiver. */
  readonly pending?: 0 | 1
  /** An acknowledgment is wanted. */
  readonly ack_request?: 0 | 1
  /** A PAN id is left out. */
  readonly pan_id_compression?: 0 | 1
  /** 0. */
  readonly reserved?: 0 | 1
  /** There is no sequence number. */
  readonly sequence_suppressed?: 0 | 1
  /** Information elements follow. */
  readonly ie_present?: 0 | 1
  /** Kind of the destination's address. */
  readonly destination_mode?: number
  /** 0: of 2003; 1: of 2006; 2: of 2015. */
  readonly version?: number
  /** Kind of the source's address. */
  readonly source_mode?: number
  /** Number of the frame. */
  readonly sequence?: number
  /** PAN of the destination. */
  readonly destination_pan?: number
  /** Destination, a short address. */
  readonly destination?: number
  /** Destination, a long address. */
  readonly long_destination?: Buffer
  /** PAN of the source. */
  readonly source_pan?: number
  /** Source, a short address. */
  readonly source?: number
  /** Source, a long address. */
  readonly long_source?: Buffer
  readonly security_control?: {
    /** Security control as one number. */
    readonly word?: number
    /** How it is secured: 4 and more are encrypted. */
    readonly level?: number
    /** How the key is told. */
    readonly key_id_mode?: number
    /** There is no counter. */
    readonly counter_suppressed?: 0 | 1
    /** The slot's number is part of the nonce. */
    readonly asn_in_nonce?: 0 | 1
    /** 0. */
    readonly reserved?: 0 | 1
  }
  /** Number of the secured frame. */
  readonly frame_counter?: number
  /** Who made the key. */
  readonly key_source?: Buffer
  /** Number of the key. */
  readonly key_index?: number
  /** Information elements of the header. */
  readonly elements?: Array<{
    /** Head as one number. */
    readonly head?: number
    /** Length of the content, in bytes. */
    readonly length?: number
    /** What it is; 0x7e and 0x7f are the last one. */
    readonly id?: number
    /** 0: of the header. */
    readonly type?: 0 | 1
    /** Content. */
    readonly content?: Buffer
  }>
  /** Frame check sequence. */
  readonly fcs?: number
  /** The layer's fields as a plain object. */
  toJSON(): WpanTree
}

/** IEEE 802.15.4 in a full tree; the layer inside it, if any, is a key more. */
export interface WpanTree extends InnerTrees, Pick<Wpan, 'type' | 'type_name' | 'security' | 'pending' | 'ack_request' | 'pan_id_compression' | 'sequence_suppressed' | 'ie_present' | 'destination_mode' | 'version' | 'source_mode' | 'sequence' | 'destination_pan' | 'destination' | 'long_destination' | 'source_pan' | 'source' | 'long_source' | 'frame_counter' | 'key_source' | 'key_index'> {
  readonly security_control?: {
    /** How it is secured: 4 and more are encrypted. */
    readonly level?: number
    /** How the key is told. */
    readonly key_id_mode?: number
    /** There is no counter. */
    readonly counter_suppressed?: 0 | 1
    /** The slot's number is part of the nonce. */
    readonly asn_in_nonce?: 0 | 1
  }
  /** Information elements of the header. */
  readonly elements?: Array<{
    /** What it is; 0x7e and 0x7f are the last one. */
    readonly id?: number
    /** Content. */
    readonly content?: Buffer
  }>
}

/** The type of each field's column, by our names. */
export interface WpanColumns {
  'wpan.frame_control': Uint16Array
  'wpan.type': Uint8Array
  'wpan.type_name': VariableColumn
  'wpan.security': Uint8Array
  'wpan.pending': Uint8Array
  'wpan.ack_request': Uint8Array
  'wpan.pan_id_compression': Uint8Array
  'wpan.reserved': Uint8Array
  'wpan.sequence_suppressed': Uint8Array
  'wpan.ie_present': Uint8Array
  'wpan.destination_mode': Uint8Array
  'wpan.version': Uint8Array
  'wpan.source_mode': Uint8Array
  'wpan.sequence': Uint8Array
  'wpan.destination_pan': Uint16Array
  'wpan.destination': Uint16Array
  'wpan.long_destination': VariableColumn
  'wpan.source_pan': Uint16Array
  'wpan.source': Uint16Array
  'wpan.long_source': VariableColumn
  'wpan.security_control.word': Uint8Array
  'wpan.security_control.level': Uint8Array
  'wpan.security_control.key_id_mode': Uint8Array
  'wpan.security_control.counter_suppressed': Uint8Array
  'wpan.security_control.asn_in_nonce': Uint8Array
  'wpan.security_control.reserved': Uint8Array
  'wpan.frame_counter': Uint32Array
  'wpan.key_source': VariableColumn
  'wpan.key_index': Uint8Array
  'wpan.elements': never
  'wpan.elements.head': Uint16Array
  'wpan.elements.length': Uint8Array
  'wpan.elements.id': Uint8Array
  'wpan.elements.type': Uint8Array
  'wpan.elements.content': VariableColumn
  'wpan.fcs': Uint16Array
}

/** By Wireshark's names, also those that stand for several fields. */
export interface WpanWiresharkColumns {
  'wpan.fcf': Uint16Array
  'wpan.frame_type': Uint8Array
  'wpan.fcf.reserved': Uint8Array
  'wpan.seqno_suppression': Uint8Array
  'wpan.dst_addr_mode': Uint8Array
  'wpan.src_addr_mode': Uint8Array
  'wpan.seq_no': Uint8Array
  'wpan.dst_pan': Uint16Array
  'wpan.dst16': Uint16Array
  'wpan.dst64': VariableColumn
  'wpan.src_pan': Uint16Array
  'wpan.src16': Uint16Array
  'wpan.src64': VariableColumn
  'wpan.aux_sec.sec_level': Uint8Array
  'wpan.aux_sec.key_id_mode': Uint8Array
  'wpan.aux_sec.frame_counter_suppression': Uint8Array
  'wpan.aux_sec.asn_in_nonce': Uint8Array
  'wpan.aux_sec.frame_counter': Uint32Array
  'wpan.aux_sec.key_index': Uint8Array
  'wpan.header_ie_tlv': Uint16Array
  'wpan.header_ie.length': Uint8Array
  'wpan.header_ie.id': Uint8Array
  'wpan.header_ie.type': Uint8Array
}

/** Names of its fields: ours. */
export type WpanFieldName = keyof WpanColumns

/** Names of its fields: Wireshark's. */
export type WpanWiresharkName = keyof WpanWiresharkColumns
