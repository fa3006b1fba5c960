// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** BSD Rlogin, RFC 1282: read from the packet when asked; a field that was not captured is undefined. */
export interface Rlogin {
  /** 0, which a client says first. */
  readonly start?: number
  /** Name of the user at the client. */
  readonly client_user?: string
  /** Name of the user at the server. */
  readonly server_user?: string
  /** Type of the terminal. */
  readonly terminal?: string
  /** Its speed, in bit/s. */
  readonly speed?: number
  /** The window, as the client says. */
  readonly window_size?: Array<{
    /** Its lines. */
    readonly rows?: number
    /** Its columns. */
    readonly columns?: number
    /** Its width, in pixels. */
    readonly width?: number
    /** Its height, in pixels. */
    readonly height?: number
  }>
  /** What is typed, or shown. */
  readonly data?: string[]
  /** The layer's fields as a plain object. */
  toJSON(): RloginTree
}

/** BSD Rlogin in a full tree; the layer inside it, if any, is a key more. */
export interface RloginTree extends InnerTrees, Pick<Rlogin, 'start' | 'client_user' | 'server_user' | 'terminal' | 'speed' | 'window_size' | 'data'> {}

/** The type of each field's column, by our names. */
export interface RloginColumns {
  'rlogin.start': Uint8Array
  'rlogin.client_user': VariableColumn
  'rlogin.server_user': VariableColumn
  'rlogin.terminal': VariableColumn
  'rlogin.speed': Uint32Array
  'rlogin.window_size': never
  'rlogin.window_size.rows': Uint16Array
  'rlogin.window_size.columns': Uint16Array
  'rlogin.window_size.width': Uint16Array
  'rlogin.window_size.height': Uint16Array
  'rlogin.data': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface RloginWiresharkColumns {
  'rlogin.client_startup_flag': Uint8Array
  'rlogin.client_user_name': VariableColumn
  'rlogin.server_user_name': VariableColumn
  'rlogin.terminal_type': VariableColumn
  'rlogin.terminal_speed': Uint32Array
  'rlogin.window_size.cols': Uint16Array
  'rlogin.window_size.x_pixels': Uint16Array
  'rlogin.window_size.y_pixels': Uint16Array
}

/** Names of its fields: ours. */
export type RloginFieldName = keyof RloginColumns

/** Names of its fields: Wireshark's. */
export type RloginWiresharkName = keyof RloginWiresharkColumns
