// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Inter-Asterisk eXchange, RFC 5456: read from the packet when asked; a field that was not captured is undefined. */
export interface Iax2 {
  /** It is a full frame, with a type and sequence numbers. */
  readonly full?: 0 | 1
  /** The sender's number of the call; meta frames have none. */
  readonly source_call?: number
  /** The frame was sent before. */
  readonly retransmission?: 0 | 1
  /** The receiver's number of the call; 0: not known yet. */
  readonly destination_call?: number
  /** Since the call began, in milliseconds. */
  readonly timestamp?: number
  /** Of a mini frame: the low 16 bits of the timestamp. */
  readonly mini_timestamp?: number
  /** Number of the frame. */
  readonly out_sequence?: number
  /** Number of the frame that is expected next. */
  readonly in_sequence?: number
  /** What the frame is. */
  readonly type?: number
  /** Name of the type. */
  readonly type_name?: string
  /** The subclass is a power of 2. */
  readonly subclass_is_power?: 0 | 1
  /** More of the type: a codec, a digit. */
  readonly subclass?: number
  /** Of type IAX: which message. */
  readonly iax_subclass?: number
  /** Its name. */
  readonly iax_subclass_name?: string
  /** Of type Control: which one. */
  readonly control_subclass?: number
  /** Its name. */
  readonly control_subclass_name?: string
  /** Information elements. */
  readonly elements?: Array<{
    /** What it is. */
    readonly type?: number
    /** Name of the type. */
    readonly type_name?: string
    /** Length of the value, in bytes. */
    readonly length?: number
    /** Its value, a text. */
    readonly text?: string
    /** Its value. */
    readonly value?: Buffer
  }>
  /** A meta frame of video. */
  readonly meta_video?: 0 | 1
  /** The sender's number of the video's call. */
  readonly video_call?: number
  /** The last frame of a picture. */
  readonly video_marker?: 0 | 1
  /** The low 15 bits of the timestamp. */
  readonly video_timestamp?: number
  /** 1: a trunk, the frames of several calls. */
  readonly meta_command?: number
  /** Of a trunk, 1: each frame has a timestamp. */
  readonly meta_data?: number
  /** Of a trunk: when it was sent, in milliseconds. */
  readonly meta_timestamp?: number
  /** What the frame carries. */
  readonly media?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): Iax2Tree
}

/** Inter-Asterisk eXchange in a full tree; the layer inside it, if any, is a key more. */
export interface Iax2Tree extends InnerTrees, Pick<Iax2, 'source_call' | 'retransmission' | 'destination_call' | 'timestamp' | 'mini_timestamp' | 'out_sequence' | 'in_sequence' | 'type' | 'type_name' | 'subclass_is_power' | 'subclass' | 'iax_subclass' | 'iax_subclass_name' | 'control_subclass' | 'control_subclass_name' | 'elements' | 'meta_video' | 'video_call' | 'video_marker' | 'video_timestamp' | 'meta_command' | 'meta_data' | 'meta_timestamp' | 'media'>, Required<Pick<Iax2, 'full'>> {}

/** The type of each field's column, by our names. */
export interface Iax2Columns {
  'iax2.full': Uint8Array
  'iax2.source_call': Uint16Array
  'iax2.retransmission': Uint8Array
  'iax2.destination_call': Uint16Array
  'iax2.timestamp': Uint32Array
  'iax2.mini_timestamp': Uint16Array
  'iax2.out_sequence': Uint8Array
  'iax2.in_sequence': Uint8Array
  'iax2.type': Uint8Array
  'iax2.type_name': VariableColumn
  'iax2.subclass_is_power': Uint8Array
  'iax2.subclass': Uint8Array
  'iax2.iax_subclass': Uint8Array
  'iax2.iax_subclass_name': VariableColumn
  'iax2.control_subclass': Uint8Array
  'iax2.control_subclass_name': VariableColumn
  'iax2.elements': never
  'iax2.elements.type': Uint8Array
  'iax2.elements.type_name': VariableColumn
  'iax2.elements.length': Uint8Array
  'iax2.elements.text': VariableColumn
  'iax2.elements.value': VariableColumn
  'iax2.meta_video': Uint8Array
  'iax2.video_call': Uint16Array
  'iax2.video_marker': Uint8Array
  'iax2.video_timestamp': Uint16Array
  'iax2.meta_command': Uint8Array
  'iax2.meta_data': Uint8Array
  'iax2.meta_timestamp': Uint32Array
  'iax2.media': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface Iax2WiresharkColumns {
  'iax2.src_call': Uint16Array
  'iax2.dst_call': Uint16Array
  'iax2.oseqno': Uint8Array
  'iax2.iseqno': Uint8Array
  'iax2.iax.subclass': Uint8Array
  'iax2.control.subclass': Uint8Array
  'iax2.ie_id': Uint8Array
  'iax2.length': Uint8Array
  'iax2.trunk.metacmd': Uint8Array
  'iax2.trunk.cmddata': Uint8Array
}

/** Names of its fields: ours. */
export type Iax2FieldName = keyof Iax2Columns

/** Names of its fields: Wireshark's. */
export type Iax2WiresharkName = keyof Iax2WiresharkColumns
