// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees } from './protocols'

/** Logical Link Control, IEEE 802.2: read from the packet when asked; a field that was not captured is undefined. */
export interface Llc {
  /** Service access point of the destination. */
  readonly dsap?: number
  /** The same without its lowest bit, which tells groups. */
  readonly dsap_address?: number
  /** The destination is a group. */
  readonly dsap_group?: 0 | 1
  /** Service access point of the source. */
  readonly ssap?: number
  /** The same without its lowest bit, which tells responses. */
  readonly ssap_address?: number
  /** A response, not a command. */
  readonly ssap_response?: 0 | 1
  /** First byte of the control field. */
  readonly control_byte?: number
  /** Control field; one of two bytes has its low byte first. */
  readonly control?: number
  /** Format of the control field. */
  readonly frame_type?: number
  /** Number of this information frame. */
  readonly send_number?: number
  /** Number of the information frame that the sender expects. */
  readonly receive_number?: number
  /** Poll bit of a command, final bit of a response. */
  readonly poll?: 0 | 1
  /** What a supervisory frame says. */
  readonly supervisory_type?: number
  /** What an unnumbered command asks for. */
  readonly command?: number
  /** What an unnumbered response says. */
  readonly response?: number
  /** The layer's fields as a plain object. */
  toJSON(): LlcTree
}

/** Logical Link Control in a full tree; the layer inside it, if any, is a key more. */
export interface LlcTree extends InnerTrees, Pick<Llc, 'control' | 'frame_type' | 'send_number' | 'receive_number' | 'poll' | 'supervisory_type' | 'command' | 'response'>, Required<Pick<Llc, 'dsap' | 'ssap'>> {}

/** The type of each field's column, by our names. */
export interface LlcColumns {
  'llc.dsap': Uint8Array
  'llc.dsap_address': Uint8Array
  'llc.dsap_group': Uint8Array
  'llc.ssap': Uint8Array
  'llc.ssap_address': Uint8Array
  'llc.ssap_response': Uint8Array
  'llc.control_byte': Uint8Array
  'llc.control': Uint16Array
  'llc.frame_type': Uint8Array
  'llc.send_number': Uint8Array
  'llc.receive_number': Uint8Array
  'llc.poll': Uint8Array
  'llc.supervisory_type': Uint8Array
  'llc.command': Uint8Array
  'llc.response': Uint8Array
}

/** By Wireshark's names, also those that stand for several fields. */
export interface LlcWiresharkColumns {
  'llc.dsap.sap': Uint8Array
  'llc.dsap.ig': Uint8Array
  'llc.ssap.sap': Uint8Array
  'llc.ssap.cr': Uint8Array
  'llc.control.ftype': Uint8Array
  'llc.control.n_s': Uint8Array
  'llc.control.n_r': Uint8Array
  'llc.control.s_ftype': Uint8Array
  'llc.control.u_modifier_cmd': Uint8Array
  'llc.control.u_modifier_resp': Uint8Array
}

/** Names of its fields: ours. */
export type LlcFieldName = keyof LlcColumns

/** Names of its fields: Wireshark's. */
export type LlcWiresharkName = keyof LlcWiresharkColumns
