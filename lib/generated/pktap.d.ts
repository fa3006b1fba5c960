// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Darwin's packet tap, LINKTYPE_PKTAP: read from the packet when asked; a field that was not captured is undefined. */
export interface Pktap {
  /** Length of this header, in bytes. */
  readonly length?: number
  /** What follows. */
  readonly record_type?: number
  /** Link type of the packet. */
  readonly dlt?: number
  /** Interface that it was captured on. */
  readonly interface_name?: string
  /** 1: received; 2: sent. */
  readonly flags?: number
  /** Address family of the packet. */
  readonly protocol_family?: number
  /** Length of the link layer's header, in bytes. */
  readonly link_header_length?: number
  /** Length of the link layer's trailer, in bytes. */
  readonly link_trailer_length?: number
  /** Process whose packet it is. */
  readonly process_id?: number
  /** Its name. */
  readonly command?: string
  /** Class of service. */
  readonly service_class?: number
  /** Kind of the interface. */
  readonly interface_type?: number
  /** Number of the interface among those of its kind. */
  readonly interface_unit?: number
  /** Process on whose behalf it is sent. */
  readonly effective_process_id?: number
  /** Its name. */
  readonly effective_command?: string
  /** The layer's fields as a plain object. */
  toJSON(): PktapTree
}

/** Darwin's packet tap in a full tree; the layer inside it, if any, is a key more. */
export interface PktapTree extends InnerTrees, Required<Pick<Pktap, 'length' | 'record_type' | 'dlt' | 'interface_name' | 'flags' | 'protocol_family' | 'link_header_length' | 'link_trailer_length' | 'process_id' | 'command' | 'service_class' | 'interface_type' | 'interface_unit' | 'effective_process_id' | 'effective_command'>> {}

/** The type of each field's column, by our names. */
export interface PktapColumns {
  'pktap.length': Uint32Array
  'pktap.record_type': Uint32Array
  'pktap.dlt': Uint32Array
  'pktap.interface_name': VariableColumn
  'pktap.flags': Uint32Array
  'pktap.protocol_family': Uint32Array
  'pktap.link_header_length': Uint32Array
  'pktap.link_trailer_length': Uint32Array
  'pktap.process_id': Uint32Array
  'pktap.command': VariableColumn
  'pktap.service_class': Uint32Array
  'pktap.interface_type': Uint16Array
  'pktap.interface_unit': Uint16Array
  'pktap.effective_process_id': Uint32Array
  'pktap.effective_command': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface PktapWiresharkColumns {
  'pktap.hdrlen': Uint32Array
  'pktap.rectype': Uint32Array
  'pktap.ifname': VariableColumn
  'pktap.pfamily': Uint32Array
  'pktap.llhdrlen': Uint32Array
  'pktap.lltrlrlen': Uint32Array
  'pktap.pid': Uint32Array
  'pktap.cmdname': VariableColumn
  'pktap.svc_class': Uint32Array
  'pktap.iftype': Uint16Array
  'pktap.ifunit': Uint16Array
  'pktap.epid': Uint32Array
  'pktap.ecmdname': VariableColumn
}

/** Names of its fields: ours. */
export type PktapFieldName = keyof PktapColumns

/** Names of its fields: Wireshark's. */
export type PktapWiresharkName = keyof PktapWiresharkColumns
