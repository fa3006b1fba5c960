// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Linux netfilter log, LINKTYPE_NFLOG: read from the packet when asked; a field that was not captured is undefined. */
export interface Nflog {
  /** Address family of the packet. */
  readonly family?: number
  /** 0. */
  readonly version?: number
  /** Group that the rule logs to. */
  readonly resource_id?: number
  /** What is known of the packet. */
  readonly attributes?: Array<{
    /** Length of the attribute with its head, in bytes. */
    readonly length?: number
    /** Type and flag as one number. */
    readonly word?: number
    /** What the attribute is. */
    readonly type?: number
    /** Its name. */
    readonly type_name?: string
    /** The value is attributes again. */
    readonly nested?: 0 | 1
    /** EtherType of the packet. */
    readonly protocol?: number
    /** Where the rule stands. */
    readonly hook?: number
    /** Its name. */
    readonly hook_name?: string
    /** Mark of the packet. */
    readonly mark?: number
    /** When the packet came in. */
    readonly time?: number
    /** Index of the interface it came in by. */
    readonly in_interface?: number
    /** Index of the interface it goes out by. */
    readonly out_interface?: number
    /** The same below a bridge. */
    readonly physical_in_interface?: number
    /** The same below a bridge. */
    readonly physical_out_interface?: number
    /** Length of the hardware address, in bytes. */
    readonly address_length?: number
    /** Hardware address of the sender. */
    readonly address?: string
    /** Hardware address of the sender, of another length. */
    readonly address_other?: Buffer
    /** Text of the rule. */
    readonly prefix?: string
    /** User whose packet it is. */
    readonly user?: number
    /** Group whose packet it is. */
    readonly group?: number
    /** Number of the packet in its group. */
    readonly sequence?: number
    /** Number of the packet in all groups. */
    readonly global_sequence?: number
    /** Kind of the interface, a Linux ARPHRD_ number. */
    readonly hardware_type?: number
    /** Length of the link layer's header, in bytes. */
    readonly hardware_length?: number
    /** The link layer's header. */
    readonly hardware_header?: Buffer
    /** Value of an attribute that has no rows. */
    readonly value?: Buffer
  }>
  /** The layer's fields as a plain object. */
  toJSON(): NflogTree
}

/** Linux netfilter log in a full tree; the layer inside it, if any, is a key more. */
export interface NflogTree extends InnerTrees, Required<Pick<Nflog, 'family' | 'version' | 'resource_id'>> {
  /** What is known of the packet. */
  readonly attributes?: Array<{
    /** What the attribute is. */
    readonly type?: number
    /** Its name. */
    readonly type_name?: string
    /** EtherType of the packet. */
    readonly protocol?: number
    /** Where the rule stands. */
    readonly hook?: number
    /** Its name. */
    readonly hook_name?: string
    /** Mark of the packet. */
    readonly mark?: number
    /** When the packet came in. */
    readonly time?: number
    /** Index of the interface it came in by. */
    readonly in_interface?: number
    /** Index of the interface it goes out by. */
    readonly out_interface?: number
    /** The same below a bridge. */
    readonly physical_in_interface?: number
    /** The same below a bridge. */
    readonly physical_out_interface?: number
    /** Hardware address of the sender. */
    readonly address?: string
    /** Hardware address of the sender, of another length. */
    readonly address_other?: Buffer
    /** Text of the rule. */
    readonly prefix?: string
    /** User whose packet it is. */
    readonly user?: number
    /** Group whose packet it is. */
    readonly group?: number
    /** Number of the packet in its group. */
    readonly sequence?: number
    /** Number of the packet in all groups. */
    readonly global_sequence?: number
    /** Kind of the interface, a Linux ARPHRD_ number. */
    readonly hardware_type?: number
    /** Length of the link layer's header, in bytes. */
    readonly hardware_length?: number
    /** The link layer's header. */
    readonly hardware_header?: Buffer
    /** Value of an attribute that has no rows. */
    readonly value?: Buffer
  }>
}

/** The type of each field's column, by our names. */
export interface NflogColumns {
  'nflog.family': Uint8Array
  'nflog.version': Uint8Array
  'nflog.resource_id': Uint16Array
  'nflog.attributes': never
  'nflog.attributes.length': Uint16Array
  'nflog.attributes.word': Uint16Array
  'nflog.attributes.type': Uint16Array
  'nflog.attributes.type_name': VariableColumn
  'nflog.attributes.nested': Uint8Array
  'nflog.attributes.protocol': Uint16Array
  'nflog.attributes.hook': Uint8Array
  'nflog.attributes.hook_name': VariableColumn
  'nflog.attributes.mark': Uint32Array
  'nflog.attributes.time': Float64Array
  'nflog.attributes.in_interface': Uint32Array
  'nflog.attributes.out_interface': Uint32Array
  'nflog.attributes.physical_in_interface': Uint32Array
  'nflog.attributes.physical_out_interface': Uint32Array
  'nflog.attributes.address_length': Uint16Array
  'nflog.attributes.address': Uint8Array
  'nflog.attributes.address_other': VariableColumn
  'nflog.attributes.prefix': VariableColumn
  'nflog.attributes.user': Int32Array
  'nflog.attributes.group': Int32Array
  'nflog.attributes.sequence': Uint32Array
  'nflog.attributes.global_sequence': Uint32Array
  'nflog.attributes.hardware_type': Uint16Array
  'nflog.attributes.hardware_length': Uint16Array
  'nflog.attributes.hardware_header': VariableColumn
  'nflog.attributes.value': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface NflogWiresharkColumns {
  'nflog.res_id': Uint16Array
  'nflog.tlv_length': Uint16Array
  'nflog.tlv_type': Uint16Array
  'nflog.protocol': Uint16Array
  'nflog.hook': Uint8Array
  'nflog.timestamp': Float64Array
  'nflog.ifindex_indev': Uint32Array
  'nflog.ifindex_outdev': Uint32Array
  'nflog.ifindex_physindev': Uint32Array
  'nflog.ifindex_physoutdev': Uint32Array
  'nflog.prefix': VariableColumn
  'nflog.uid': Int32Array
  'nflog.gid': Int32Array
}

/** Names of its fields: ours. */
export type NflogFieldName = keyof NflogColumns

/** Names of its fields: Wireshark's. */
export type NflogWiresharkName = keyof NflogWiresharkColumns
