// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Post Office Protocol - Version 3, RFC 1939: read from the packet when asked; a field that was not captured is undefined. */
export interface Pop {
  readonly request?: {
    /** The command as a whole. */
    readonly line?: string
    /** The command's word. */
    readonly command?: string
    /** What stands behind it. */
    readonly parameter?: string
  }
  readonly response?: {
    /** The response as a whole. */
    readonly line?: string
    /** +OK or -ERR. */
    readonly indicator?: string
    /** The server's words for it. */
    readonly description?: string
  }
  /** Lines behind the first one, such as a list. */
  readonly data?: string[]
  /** The layer's fields as a plain object. */
  toJSON(): PopTree
}

/** Post Office Protocol - Version 3 in a full tree; the layer inside it, if any, is a key more. */
export interface PopTree extends InnerTrees, Pick<Pop, 'data'> {
  readonly request?: {
    /** The command's word. */
    readonly command?: string
    /** What stands behind it. */
    readonly parameter?: string
  }
  readonly response?: {
    /** +OK or -ERR. */
    readonly indicator?: string
    /** The server's words for it. */
    readonly description?: string
  }
}

/** The type of each field's column, by our names. */
export interface PopColumns {
  'pop.request.line': VariableColumn
  'pop.request.command': VariableColumn
  'pop.request.parameter': VariableColumn
  'pop.response.line': VariableColumn
  'pop.response.indicator': VariableColumn
  'pop.response.description': VariableColumn
  'pop.data': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface PopWiresharkColumns {}

/** Names of its fields: ours. */
export type PopFieldName = keyof PopColumns

/** Names of its fields: Wireshark's. */
export type PopWiresharkName = keyof PopWiresharkColumns
