// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Control And Provisioning of Wireless Access Points, RFC 5415: read from the packet when asked; a field that was not captured is undefined. */
export interface Capwap {
  /** 0. */
  readonly version?: number
  /** What follows. */
  readonly type?: number
  /** In front of DTLS: 0. */
  readonly dtls_reserved?: number
  /** Length of the header, in 32-bit words. */
  readonly hlen?: number
  /** Which radio. */
  readonly rid?: number
  /** Which kind of wireless link. */
  readonly wbid?: number
  readonly flags?: {
    /** The payload is a frame of the wireless link; else of IEEE 802.3. */
    readonly t?: 0 | 1
    /** It is a fragment. */
    readonly f?: 0 | 1
    /** It is the last one. */
    readonly l?: 0 | 1
    /** The header has wireless information. */
    readonly w?: 0 | 1
    /** The header has the radio's address. */
    readonly m?: 0 | 1
    /** It keeps the data channel alive. */
    readonly k?: 0 | 1
    /** 0. */
    readonly reserved?: number
  }
  /** The same in all fragments. */
  readonly fragment_id?: number
  /** Where the fragment belongs, in units of eight bytes. */
  readonly fragment_offset?: number
  /** 0. */
  readonly fragment_reserved?: number
  /** Length of the radio's address, in bytes. */
  readonly mac_length?: number
  /** Address of the radio. */
  readonly mac?: string
  /** Address of the radio, of another length. */
  readonly mac_other?: Buffer
  /** Length of the wireless information, in bytes. */
  readonly wireless_length?: number
  /** Wireless information, such as the signal's strength. */
  readonly wireless?: Buffer
  /** Control: what the message is. */
  readonly message_type?: number
  /** Name of that. */
  readonly message_name?: string
  /** The same in a request and its response. */
  readonly sequence_number?: number
  /** Length of the elements and of what stands behind this number, in bytes. */
  readonly elements_length?: number
  /** 0. */
  readonly control_flags?: number
  /** Message elements. */
  readonly elements?: Array<{
    /** What it is. */
    readonly type?: number
    /** Name of the type. */
    readonly type_name?: string
    /** Length of the value, in bytes. */
    readonly length?: number
    /** Its value. */
    readonly value?: Buffer
    /** The same as a text, where it is one. */
    readonly text?: string
  }>
  /** A fragment's part of the payload. */
  readonly part?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): CapwapTree
}

/** Control And Provisioning of Wireless Access Points in a full tree; the layer inside it, if any, is a key more. */
export interface CapwapTree extends InnerTrees, Pick<Capwap, 'hlen' | 'rid' | 'wbid' | 'fragment_id' | 'fragment_offset' | 'mac' | 'mac_other' | 'wireless' | 'message_type' | 'message_name' | 'sequence_number' | 'elements_length' | 'control_flags' | 'elements' | 'part'>, Required<Pick<Capwap, 'version' | 'type'>> {
  readonly flags?: {
    /** The payload is a frame of the wireless link; else of IEEE 802.3. */
    readonly t?: 0 | 1
    /** It is a fragment. */
    readonly f?: 0 | 1
    /** It is the last one. */
    readonly l?: 0 | 1
    /** The header has wireless information. */
    readonly w?: 0 | 1
    /** The header has the radio's address. */
    readonly m?: 0 | 1
    /** It keeps the data channel alive. */
    readonly k?: 0 | 1
  }
}

/** The type of each field's column, by our names. */
export interface CapwapColumns {
  'capwap.version': Uint8Array
  'capwap.type': Uint8Array
  'capwap.dtls_reserved': Uint32Array
  'capwap.hlen': Uint8Array
  'capwap.rid': Uint8Array
  'capwap.wbid': Uint8Array
  'capwap.flags.t': Uint8Array
  'capwap.flags.f': Uint8Array
  'capwap.flags.l': Uint8Array
  'capwap.flags.w': Uint8Array
  'capwap.flags.m': Uint8Array
  'capwap.flags.k': Uint8Array
  'capwap.flags.reserved': Uint8Array
  'capwap.fragment_id': Uint16Array
  'capwap.fragment_offset': Uint16Array
  'capwap.fragment_reserved': Uint8Array
  'capwap.mac_length': Uint8Array
  'capwap.mac': Uint8Array
  'capwap.mac_other': VariableColumn
  'capwap.wireless_length': Uint8Array
  'capwap.wireless': VariableColumn
  'capwap.message_type': Uint32Array
  'capwap.message_name': VariableColumn
  'capwap.sequence_number': Uint8Array
  'capwap.elements_length': Uint16Array
  'capwap.control_flags': Uint8Array
  'capwap.elements': never
  'capwap.elements.type': Uint16Array
  'capwap.elements.type_name': VariableColumn
  'capwap.elements.length': Uint16Array
  'capwap.elements.value': VariableColumn
  'capwap.elements.text': VariableColumn
  'capwap.part': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface CapwapWiresharkColumns {
  'capwap.preamble.version': Uint8Array
  'capwap.preamble.type': Uint8Array
  'capwap.preamble.reserved': Uint32Array
  'capwap.header.rid': Uint8Array
  'capwap.header.wbid': Uint8Array
  'capwap.header.flags.t': Uint8Array
  'capwap.header.flags.f': Uint8Array
  'capwap.header.flags.l': Uint8Array
  'capwap.header.flags.w': Uint8Array
  'capwap.header.flags.m': Uint8Array
  'capwap.header.flags.k': Uint8Array
  'capwap.header.flags.r': Uint8Array
  'capwap.header.fragment.id': Uint16Array
  'capwap.header.fragment.offset': Uint16Array
  'capwap.header.fragment.reserved': Uint8Array
  'capwap.header.mac.length': Uint8Array
  'capwap.header.mac.eui48': Uint8Array
  'capwap.header.wireless.length': Uint8Array
  'capwap.header.wireless.data': VariableColumn
  'capwap.control.header.message_type': Uint32Array
  'capwap.control.header.sequence_number': Uint8Array
  'capwap.control.header.message_element_length': Uint16Array
  'capwap.control.header.flags': Uint8Array
  'capwap.message_element.type': Uint16Array
  'capwap.message_element.length': Uint16Array
  'capwap.message_element.value': VariableColumn
}

/** Names of its fields: ours. */
export type CapwapFieldName = keyof CapwapColumns

/** Names of its fields: Wireshark's. */
export type CapwapWiresharkName = keyof CapwapWiresharkColumns
