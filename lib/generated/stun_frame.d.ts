// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees } from './protocols'

/** Framing of STUN in TCP connections, RFC 4571: read from the packet when asked; a field that was not captured is undefined. */
export interface StunFrame {
  /** Length of the datagram, in bytes. */
  readonly length?: number
  /** The layer's fields as a plain object. */
  toJSON(): StunFrameTree
}

/** Framing of STUN in TCP connections in a full tree; the layer inside it, if any, is a key more. */
export interface StunFrameTree extends InnerTrees {
  /** Length of the datagram, in bytes. */
  readonly length: number
}

/** Names of its fields: ours. */
export type StunFrameFieldName =
  | 'stun_frame.length'

/** Names of its fields: Wireshark's, also those that stand for several fields. */
export type StunFrameWiresharkName =
  | 'stun.tcp_frame_length'

/** The type of each field's column. */
export interface StunFrameColumns {
  'stun_frame.length': Uint16Array
  'stun.tcp_frame_length': Uint16Array
}
