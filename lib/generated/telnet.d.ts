// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Telnet Protocol, RFC 854: read from the packet when asked; a field that was not captured is undefined. */
export interface Telnet {
  /** Lines of text between commands, without their ends. */
  readonly data?: string[]
  /** Commands. */
  readonly commands?: Array<{
    /** What is commanded. */
    readonly code?: number
    /** Its name. */
    readonly name?: string
    /** Option that the command is about. */
    readonly option?: number
    /** Name of the option. */
    readonly option_name?: string
    /** Width of the window, in characters. */
    readonly width?: number
    /** Height of the window, in characters. */
    readonly height?: number
    /** 0: off; 1: on; 2: any character restarts output; 3: only XON does. */
    readonly flow_control?: number
    /** 0: the value follows; 1: it shall be sent. */
    readonly request?: number
    /** Value of an option that is a text. */
    readonly value?: string
    /** Data of another option. */
    readonly data?: Buffer
  }>
  /** The layer's fields as a plain object. */
  toJSON(): TelnetTree
}

/** Telnet Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface TelnetTree extends InnerTrees, Pick<Telnet, 'data' | 'commands'> {}

/** The type of each field's column, by our names. */
export interface TelnetColumns {
  'telnet.data': VariableColumn
  'telnet.commands': never
  'telnet.commands.code': Uint8Array
  'telnet.commands.name': VariableColumn
  'telnet.commands.option': Uint8Array
  'telnet.commands.option_name': VariableColumn
  'telnet.commands.width': Uint16Array
  'telnet.commands.height': Uint16Array
  'telnet.commands.flow_control': Uint8Array
  'telnet.commands.request': Uint8Array
  'telnet.commands.value': VariableColumn
  'telnet.commands.data': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface TelnetWiresharkColumns {
  'telnet.cmd': Uint8Array
  'telnet.subcmd': Uint8Array
  'telnet.naws_subopt.width': Uint16Array
  'telnet.naws_subopt.height': Uint16Array
  'telnet.rfc_subopt.cmd': Uint8Array
  'telnet.string_subopt.value': VariableColumn
  'telnet.option_data': VariableColumn
}

/** Names of its fields: ours. */
export type TelnetFieldName = keyof TelnetColumns

/** Names of its fields: Wireshark's. */
export type TelnetWiresharkName = keyof TelnetWiresharkColumns
