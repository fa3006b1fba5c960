// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Internet Relay Chat, RFC 2812: read from the packet when asked; a field that was not captured is undefined. */
export interface Irc {
  /** Lines of a client. */
  readonly request_lines?: string[]
  /** Messages of a client. */
  readonly requests?: Array<{
    /** The command's word. */
    readonly command?: string
    /** Words behind it. */
    readonly parameters?: string[]
    /** The last parameter, behind a colon, which can have blanks. */
    readonly trailer?: string
  }>
  /** Lines of a server. */
  readonly response_lines?: string[]
  /** Messages of a server. */
  readonly responses?: Array<{
    /** The command's word. */
    readonly command?: string
    /** Words behind it. */
    readonly parameters?: string[]
    /** The last parameter, behind a colon, which can have blanks. */
    readonly trailer?: string
    /** Who the message is from. */
    readonly prefix?: string
    /** The command as a number: a reply. */
    readonly number?: number
  }>
  /** The layer's fields as a plain object. */
  toJSON(): IrcTree
}

/** Internet Relay Chat in a full tree; the layer inside it, if any, is a key more. */
export interface IrcTree extends InnerTrees, Pick<Irc, 'requests' | 'responses'> {}

/** The type of each field's column, by our names. */
export interface IrcColumns {
  'irc.request_lines': VariableColumn
  'irc.requests': never
  'irc.requests.command': VariableColumn
  'irc.requests.parameters': VariableColumn
  'irc.requests.trailer': VariableColumn
  'irc.response_lines': VariableColumn
  'irc.responses': never
  'irc.responses.command': VariableColumn
  'irc.responses.parameters': VariableColumn
  'irc.responses.trailer': VariableColumn
  'irc.responses.prefix': VariableColumn
  'irc.responses.number': Uint16Array
}

/** By Wireshark's names, also those that stand for several fields. */
export interface IrcWiresharkColumns {
  'irc.request': VariableColumn
  'irc.request.command': VariableColumn
  'irc.request.command_parameter': VariableColumn
  'irc.request.trailer': VariableColumn
  'irc.response': VariableColumn
  'irc.response.command': VariableColumn
  'irc.response.command_parameter': VariableColumn
  'irc.response.trailer': VariableColumn
  'irc.response.prefix': VariableColumn
  'irc.response.num_command': Uint16Array
}

/** Names of its fields: ours. */
export type IrcFieldName = keyof IrcColumns

/** Names of its fields: Wireshark's. */
export type IrcWiresharkName = keyof IrcWiresharkColumns
