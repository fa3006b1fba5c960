// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** MAC security, IEEE 802.1AE: read from the packet when asked; a field that was not captured is undefined. */
export interface Macsec {
  /** Version and flags as one number. */
  readonly tci?: number
  /** 0. */
  readonly version?: number
  /** The source address tells the channel. */
  readonly end_station?: 0 | 1
  /** The channel's identifier is there. */
  readonly has_sci?: 0 | 1
  /** The channel is one of broadcasts of EPON. */
  readonly single_copy_broadcast?: 0 | 1
  /** The data is encrypted. */
  readonly encrypted?: 0 | 1
  /** The data is not as it was. */
  readonly changed?: 0 | 1
  /** Number of the association, whose key protects the frame. */
  readonly association?: number
  /** Length of the data where it is below 48 bytes; else 0. */
  readonly short_length?: number
  /** Number of the frame in its association. */
  readonly packet_number?: number
  /** System of the channel. */
  readonly system?: string
  /** Port of the channel. */
  readonly port?: number
  /** Protocol of the payload, where that is in the clear. */
  readonly ethertype?: number
  /** What proves the frame. */
  readonly icv?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): MacsecTree
}

/** MAC security in a full tree; the layer inside it, if any, is a key more. */
export interface MacsecTree extends InnerTrees, Pick<Macsec, 'system' | 'port' | 'ethertype' | 'icv'>, Required<Pick<Macsec, 'version' | 'end_station' | 'has_sci' | 'single_copy_broadcast' | 'encrypted' | 'changed' | 'association' | 'short_length' | 'packet_number'>> {}

/** The type of each field's column, by our names. */
export interface MacsecColumns {
  'macsec.tci': Uint8Array
  'macsec.version': Uint8Array
  'macsec.end_station': Uint8Array
  'macsec.has_sci': Uint8Array
  'macsec.single_copy_broadcast': Uint8Array
  'macsec.encrypted': Uint8Array
  'macsec.changed': Uint8Array
  'macsec.association': Uint8Array
  'macsec.short_length': Uint8Array
  'macsec.packet_number': Uint32Array
  'macsec.system': Uint8Array
  'macsec.port': Uint16Array
  'macsec.ethertype': Uint16Array
  'macsec.icv': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface MacsecWiresharkColumns {
  'macsec.TCI': Uint8Array
  'macsec.TCI.V': Uint8Array
  'macsec.TCI.ES': Uint8Array
  'macsec.TCI.SC': Uint8Array
  'macsec.TCI.SCB': Uint8Array
  'macsec.TCI.E': Uint8Array
  'macsec.TCI.C': Uint8Array
  'macsec.AN': Uint8Array
  'macsec.SL': Uint8Array
  'macsec.PN': Uint32Array
  'macsec.SCI.system_identifier': Uint8Array
  'macsec.SCI.port_identifier': Uint16Array
  'macsec.etype': Uint16Array
  'macsec.ICV': VariableColumn
}

/** Names of its fields: ours. */
export type MacsecFieldName = keyof MacsecColumns

/** Names of its fields: Wireshark's. */
export type MacsecWiresharkName = keyof MacsecWiresharkColumns
