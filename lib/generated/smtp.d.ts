// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Simple Mail Transfer Protocol, RFC 5321: read from the packet when asked; a field that was not captured is undefined. */
export interface Smtp {
  /** 1, for each command of a client. */
  readonly is_request?: 0 | 1[]
  /** 1, for each reply of a server. */
  readonly is_response?: 0 | 1[]
  /** Commands, a line each. */
  readonly requests?: Array<{
    /** The line as a whole, without its end. */
    readonly line?: string
    /** The command's word. */
    readonly command?: string
    /** What stands behind it. */
    readonly parameter?: string
  }>
  /** Replies, each of one line or more. */
  readonly responses?: Array<{
    /** The first line as a whole, without its end. */
    readonly line?: string
    /** What became of the command. */
    readonly code?: number
    /** The server's words for it, a line each. */
    readonly texts?: string[]
  }>
  /** What follows commands and is none, such as a mail. */
  readonly data?: Buffer[]
  /** The layer's fields as a plain object. */
  toJSON(): SmtpTree
}

/** Simple Mail Transfer Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface SmtpTree extends InnerTrees, Pick<Smtp, 'data'> {
  /** Commands, a line each. */
  readonly requests?: Array<{
    /** The command's word. */
    readonly command?: string
    /** What stands behind it. */
    readonly parameter?: string
  }>
  /** Replies, each of one line or more. */
  readonly responses?: Array<{
    /** What became of the command. */
    readonly code?: number
    /** The server's words for it, a line each. */
    readonly texts?: string[]
  }>
}

/** The type of each field's column, by our names. */
export interface SmtpColumns {
  'smtp.is_request': Uint8Array
  'smtp.is_response': Uint8Array
  'smtp.requests': never
  'smtp.requests.line': VariableColumn
  'smtp.requests.command': VariableColumn
  'smtp.requests.parameter': VariableColumn
  'smtp.responses': never
  'smtp.responses.line': VariableColumn
  'smtp.responses.code': Uint32Array
  'smtp.responses.texts': VariableColumn
  'smtp.data': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface SmtpWiresharkColumns {
  'smtp.req': Uint8Array
  'smtp.rsp': Uint8Array
  'smtp.command_line': VariableColumn
  'smtp.req.command': VariableColumn
  'smtp.req.parameter': VariableColumn
  'smtp.response': VariableColumn
  'smtp.response.code': Uint32Array
  'smtp.rsp.parameter': VariableColumn
}

/** Names of its fields: ours. */
export type SmtpFieldName = keyof SmtpColumns

/** Names of its fields: Wireshark's. */
export type SmtpWiresharkName = keyof SmtpWiresharkColumns
