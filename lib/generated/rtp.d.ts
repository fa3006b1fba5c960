// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Real-time Transport Protocol, RFC 3550: read from the packet when asked; a field that was not captured is undefined. */
export interface Rtp {
  /** 2. */
  readonly version?: number
  /** The last byte counts bytes of padding at the packet's end. */
  readonly padding?: 0 | 1
  /** An extension follows the fixed header. */
  readonly has_extension?: 0 | 1
  /** Number of contributing sources. */
  readonly csrc_count?: number
  /** An event such as the end of a picture. */
  readonly marker?: 0 | 1
  /** Format of the payload. */
  readonly payload_type?: number
  /** Name of the format, where its number has one; dynamic ones have none. */
  readonly payload_type_name?: string
  /** Number of the packet. */
  readonly sequence_number?: number
  /** When the first byte of the payload was sampled, in units of the format. */
  readonly timestamp?: number
  /** Source of the stream. */
  readonly ssrc?: number
  /** Sources that a mixer put together. */
  readonly csrc?: number[]
  readonly extension?: {
    /** Form of the extension, such as 0xbede. */
    readonly profile?: number
    /** Its length, in 32-bit words. */
    readonly length?: number
    /** Words of an extension of another form. */
    readonly words?: number[]
    /** Elements of the extension. */
    readonly elements?: Array<{
      /** What the element is, as a session description tells. */
      readonly id?: number
      /** Length of its data, in bytes. */
      readonly length?: number
      /** Data of the element. */
      readonly data?: Buffer
    }>
  }
  /** Bytes of padding in front of their count. */
  readonly padding_data?: Buffer
  /** Number of bytes of padding, this one included. */
  readonly padding_count?: number
  /** Where the payload begins, in bytes from the packet's start. */
  readonly payload_offset?: number
  /** Length of payload and padding, in bytes, captured or not. */
  readonly payload_length?: number
  /** The payload with its padding, as far as it was captured. */
  readonly payload?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): RtpTree
}

/** Real-time Transport Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface RtpTree extends InnerTrees, Pick<Rtp, 'csrc' | 'extension' | 'padding_count'>, Required<Pick<Rtp, 'version' | 'padding' | 'has_extension' | 'csrc_count' | 'marker' | 'payload_type' | 'sequence_number' | 'timestamp' | 'ssrc' | 'payload'>> {}

/** The type of each field's column, by our names. */
export interface RtpColumns {
  'rtp.version': Uint8Array
  'rtp.padding': Uint8Array
  'rtp.has_extension': Uint8Array
  'rtp.csrc_count': Uint8Array
  'rtp.marker': Uint8Array
  'rtp.payload_type': Uint8Array
  'rtp.payload_type_name': VariableColumn
  'rtp.sequence_number': Uint16Array
  'rtp.timestamp': Uint32Array
  'rtp.ssrc': Uint32Array
  'rtp.csrc': Uint32Array
  'rtp.extension.profile': Uint16Array
  'rtp.extension.length': Uint16Array
  'rtp.extension.words': Uint32Array
  'rtp.extension.elements': never
  'rtp.extension.elements.id': Uint8Array
  'rtp.extension.elements.length': Uint8Array
  'rtp.extension.elements.data': VariableColumn
  'rtp.padding_data': VariableColumn
  'rtp.padding_count': Uint8Array
  'rtp.payload_offset': Uint32Array
  'rtp.payload_length': Uint32Array
  'rtp.payload': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface RtpWiresharkColumns {
  'rtp.ext': Uint8Array
  'rtp.cc': Uint8Array
  'rtp.p_type': Uint8Array
  'rtp.seq': Uint16Array
  'rtp.csrc.item': Uint32Array
  'rtp.ext.profile': Uint16Array
  'rtp.ext.len': Uint16Array
  'rtp.hdr_ext': Uint32Array
  'rtp.ext.rfc5285.id': Uint8Array
  'rtp.ext.rfc5285.len': Uint8Array
  'rtp.ext.rfc5285.data': VariableColumn
  'rtp.padding.data': VariableColumn
  'rtp.padding.count': Uint8Array
}

/** Names of its fields: ours. */
export type RtpFieldName = keyof RtpColumns

/** Names of its fields: Wireshark's. */
export type RtpWiresharkName = keyof RtpWiresharkColumns
