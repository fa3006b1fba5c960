// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Bluetooth HCI H4, LINKTYPE_BLUETOOTH_HCI_H4: read from the packet when asked; a field that was not captured is undefined. */
export interface HciH4 {
  /** Sent or received by the host. */
  readonly direction?: number
  /** Its name. */
  readonly direction_name?: string
  /** What the packet is. */
  readonly type?: number
  /** Its name. */
  readonly type_name?: string
  /** Command: group and command. */
  readonly opcode?: number
  /** Event: what it is. */
  readonly event?: number
  /** Data: handle of the connection, and flags above it. */
  readonly handle?: number
  /** Length of what follows, in bytes. */
  readonly length?: number
  /** Data: length of what follows, in bytes. */
  readonly data_length?: number
  /** The layer's fields as a plain object. */
  toJSON(): HciH4Tree
}

/** Bluetooth HCI H4 in a full tree; the layer inside it, if any, is a key more. */
export interface HciH4Tree extends InnerTrees, Pick<HciH4, 'direction' | 'direction_name' | 'type' | 'type_name' | 'opcode' | 'event' | 'handle' | 'length' | 'data_length'> {}

/** The type of each field's column, by our names. */
export interface HciH4Columns {
  'hci_h4.direction': Uint32Array
  'hci_h4.direction_name': VariableColumn
  'hci_h4.type': Uint8Array
  'hci_h4.type_name': VariableColumn
  'hci_h4.opcode': Uint16Array
  'hci_h4.event': Uint8Array
  'hci_h4.handle': Uint16Array
  'hci_h4.length': Uint8Array
  'hci_h4.data_length': Uint16Array
}

/** By Wireshark's names, also those that stand for several fields. */
export interface HciH4WiresharkColumns {}

/** Names of its fields: ours. */
export type HciH4FieldName = keyof HciH4Columns

/** Names of its fields: Wireshark's. */
export type HciH4WiresharkName = keyof HciH4WiresharkColumns
