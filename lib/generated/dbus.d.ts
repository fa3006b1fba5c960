// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** D-Bus, D-Bus Specification 0.43: read from the packet when asked; a field that was not captured is undefined. */
export interface Dbus {
  /** l: the lowest byte of a number is first; B: the highest. */
  readonly endianness?: string
  /** What the message is. */
  readonly type?: number
  /** Name of the type. */
  readonly type_name?: string
  /** Flags as one number. */
  readonly flags?: number
  /** 0. */
  readonly reserved?: number
  /** A person may be asked for permission. */
  readonly interactive_authorization?: 0 | 1
  /** Nobody is started for it. */
  readonly no_auto_start?: 0 | 1
  /** No reply is wanted. */
  readonly no_reply_expected?: 0 | 1
  /** 1. */
  readonly version?: number
  /** Length of the body, in bytes. */
  readonly body_length?: number
  /** Number of the message. */
  readonly serial?: number
  /** Length of the header's fields, in bytes. */
  readonly fields_length?: number
  /** Which fields there are. */
  readonly fields?: number[]
  /** Object. */
  readonly path?: string
  /** Interface of the method or signal. */
  readonly interface?: string
  /** Method or signal. */
  readonly member?: string
  /** Error. */
  readonly error_name?: string
  /** Number of the message that is answered. */
  readonly reply_serial?: number
  /** Who it is for. */
  readonly destination?: string
  /** Who sends it. */
  readonly sender?: string
  /** Types of the body's values. */
  readonly signature?: string
  /** How many file descriptors go with it. */
  readonly unix_fds?: number
  /** The body. */
  readonly body?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): DbusTree
}

/** D-Bus in a full tree; the layer inside it, if any, is a key more. */
export interface DbusTree extends InnerTrees, Pick<Dbus, 'body_length' | 'serial' | 'path' | 'interface' | 'member' | 'error_name' | 'reply_serial' | 'destination' | 'sender' | 'signature' | 'unix_fds' | 'body'>, Required<Pick<Dbus, 'endianness' | 'type' | 'interactive_authorization' | 'no_auto_start' | 'no_reply_expected' | 'version'>> {}

/** The type of each field's column, by our names. */
export interface DbusColumns {
  'dbus.endianness': VariableColumn
  'dbus.type': Uint8Array
  'dbus.type_name': VariableColumn
  'dbus.flags': Uint8Array
  'dbus.reserved': Uint8Array
  'dbus.interactive_authorization': Uint8Array
  'dbus.no_auto_start': Uint8Array
  'dbus.no_reply_expected': Uint8Array
  'dbus.version': Uint8Array
  'dbus.body_length': Uint32Array
  'dbus.serial': Uint32Array
  'dbus.fields_length': Uint32Array
  'dbus.fields': Uint8Array
  'dbus.path': VariableColumn
  'dbus.interface': VariableColumn
  'dbus.member': VariableColumn
  'dbus.error_name': VariableColumn
  'dbus.reply_serial': Uint32Array
  'dbus.destination': VariableColumn
  'dbus.sender': VariableColumn
  'dbus.signature': VariableColumn
  'dbus.unix_fds': Uint32Array
  'dbus.body': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface DbusWiresharkColumns {
  'dbus.message_type': Uint8Array
  'dbus.flags.allow_interactive_authorization': Uint8Array
  'dbus.flags.no_auto_start': Uint8Array
  'dbus.flags.no_reply_expected': Uint8Array
  'dbus.field_code': Uint8Array
}

/** Names of its fields: ours. */
export type DbusFieldName = keyof DbusColumns

/** Names of its fields: Wireshark's. */
export type DbusWiresharkName = keyof DbusWiresharkColumns
