// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { ChecksumStatus, InnerTrees, VariableColumn } from './protocols'

/** Unidirectional Link Detection, RFC 5171: read from the packet when asked; a field that was not captured is undefined. */
export interface Udld {
  /** 1. */
  readonly version?: number
  /** What the packet is. */
  readonly opcode?: number
  /** Its name. */
  readonly opcode_name?: string
  /** Flags as one number. */
  readonly flags?: {
    /** 0. */
    readonly reserved?: number
    /** The sender wants to begin anew. */
    readonly resynch?: 0 | 1
    /** The timeout is the recommended one. */
    readonly recommended_timeout?: 0 | 1
  }
  /** Internet checksum. */
  readonly checksum?: number
  /** Whether the checksum fits, where the length is even. */
  readonly checksum_status?: ChecksumStatus
  /** What the sender says. */
  readonly tlvs?: Array<{
    /** What it is. */
    readonly type?: number
    /** Its name. */
    readonly type_name?: string
    /** Length of the TLV, type and length included, in bytes. */
    readonly length?: number
    /** Name of the device. */
    readonly device_id?: string
    /** Port it was sent from. */
    readonly port_id?: string
    /** Number of neighbors that were heard. */
    readonly echo_count?: number
    /** Lengths of their names, in bytes. */
    readonly echo_lengths?: number[]
    /** Devices and ports that were heard, one after another. */
    readonly echoes?: string[]
    /** Time between messages, in seconds. */
    readonly message_interval?: number
    /** Time to wait for an echo, in seconds. */
    readonly timeout_interval?: number
    /** Name that was given to the device. */
    readonly device_name?: string
    /** Number of the message. */
    readonly sequence?: number
    /** Value of a TLV that has no rows. */
    readonly value?: Buffer
  }>
  /** The layer's fields as a plain object. */
  toJSON(): UdldTree
}

/** Unidirectional Link Detection in a full tree; the layer inside it, if any, is a key more. */
export interface UdldTree extends InnerTrees, Required<Pick<Udld, 'version' | 'opcode' | 'checksum'>> {
  readonly flags: {
    /** The sender wants to begin anew. */
    readonly resynch: 0 | 1
    /** The timeout is the recommended one. */
    readonly recommended_timeout: 0 | 1
  }
  /** What the sender says. */
  readonly tlvs?: Array<{
    /** What it is. */
    readonly type?: number
    /** Its name. */
    readonly type_name?: string
    /** Name of the device. */
    readonly device_id?: string
    /** Port it was sent from. */
    readonly port_id?: string
    /** Number of neighbors that were heard. */
    readonly echo_count?: number
    /** Devices and ports that were heard, one after another. */
    readonly echoes?: string[]
    /** Time between messages, in seconds. */
    readonly message_interval?: number
    /** Time to wait for an echo, in seconds. */
    readonly timeout_interval?: number
    /** Name that was given to the device. */
    readonly device_name?: string
    /** Number of the message. */
    readonly sequence?: number
    /** Value of a TLV that has no rows. */
    readonly value?: Buffer
  }>
}

/** The type of each field's column, by our names. */
export interface UdldColumns {
  'udld.version': Uint8Array
  'udld.opcode': Uint8Array
  'udld.opcode_name': VariableColumn
  'udld.flags': Uint8Array
  'udld.flags.reserved': Uint8Array
  'udld.flags.resynch': Uint8Array
  'udld.flags.recommended_timeout': Uint8Array
  'udld.checksum': Uint16Array
  'udld.checksum_status': VariableColumn
  'udld.tlvs': never
  'udld.tlvs.type': Uint16Array
  'udld.tlvs.type_name': VariableColumn
  'udld.tlvs.length': Uint16Array
  'udld.tlvs.device_id': VariableColumn
  'udld.tlvs.port_id': VariableColumn
  'udld.tlvs.echo_count': Uint32Array
  'udld.tlvs.echo_lengths': Uint16Array
  'udld.tlvs.echoes': VariableColumn
  'udld.tlvs.message_interval': Uint8Array
  'udld.tlvs.timeout_interval': Uint8Array
  'udld.tlvs.device_name': VariableColumn
  'udld.tlvs.sequence': Uint32Array
  'udld.tlvs.value': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface UdldWiresharkColumns {
  'udld.flags.rsy': Uint8Array
  'udld.flags.rt': Uint8Array
  'udld.tlv.type': Uint16Array
  'udld.tlv.len': Uint16Array
  'udld.device_id': VariableColumn
  'udld.sent_through_interface': VariableColumn
}

/** Names of its fields: ours. */
export type UdldFieldName = keyof UdldColumns

/** Names of its fields: Wireshark's. */
export type UdldWiresharkName = keyof UdldWiresharkColumns
