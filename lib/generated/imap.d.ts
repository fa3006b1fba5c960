// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Internet Message Access Protocol, RFC 9051: read from the packet when asked; a field that was not captured is undefined. */
export interface Imap {
  /** 1: commands of a client; 0: responses of a server. */
  readonly is_request?: 0 | 1
  /** Lines. */
  readonly lines?: string[]
  /** Commands. */
  readonly requests?: Array<{
    /** Name of the command, which its response has too. */
    readonly tag?: string
    /** 1: UID stands in front of the command. */
    readonly is_uid?: 0 | 1
    /** The command's word. */
    readonly command?: string
    /** What stands behind it. */
    readonly arguments?: string
  }>
  /** Responses that end a command. */
  readonly responses?: Array<{
    /** Name of the command. */
    readonly tag?: string
    /** OK, NO or BAD. */
    readonly status?: string
    /** The server's words for it. */
    readonly text?: string
  }>
  /** The layer's fields as a plain object. */
  toJSON(): ImapTree
}

/** Internet Message Access Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface ImapTree extends InnerTrees, Pick<Imap, 'lines' | 'responses'> {
  /** Commands. */
  readonly requests?: Array<{
    /** Name of the command, which its response has too. */
    readonly tag?: string
    /** The command's word. */
    readonly command?: string
    /** What stands behind it. */
    readonly arguments?: string
  }>
}

/** The type of each field's column, by our names. */
export interface ImapColumns {
  'imap.is_request': Uint8Array
  'imap.lines': VariableColumn
  'imap.requests': never
  'imap.requests.tag': VariableColumn
  'imap.requests.is_uid': Uint8Array
  'imap.requests.command': VariableColumn
  'imap.requests.arguments': VariableColumn
  'imap.responses': never
  'imap.responses.tag': VariableColumn
  'imap.responses.status': VariableColumn
  'imap.responses.text': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface ImapWiresharkColumns {
  'imap.isrequest': Uint8Array
  'imap.line': VariableColumn
  'imap.request_tag': VariableColumn
  'imap.request.command.uid': Uint8Array
  'imap.request.command': VariableColumn
  'imap.response_tag': VariableColumn
  'imap.response.status': VariableColumn
}

/** Names of its fields: ours. */
export type ImapFieldName = keyof ImapColumns

/** Names of its fields: Wireshark's. */
export type ImapWiresharkName = keyof ImapWiresharkColumns
