// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** MTP3 User Adaptation Layer, RFC 4666: read from the packet when asked; a field that was not captured is undefined. */
export interface M3ua {
  /** 1. */
  readonly version?: number
  /** 0. */
  readonly reserved?: number
  /** Class of the message. */
  readonly class?: number
  /** Name of that. */
  readonly class_name?: string
  /** Which one of the class. */
  readonly type?: number
  /** Length of the message, in bytes. */
  readonly length?: number
  /** Name of the message. */
  readonly message?: string
  /** Its parameters. */
  readonly parameters?: Array<{
    /** What it is. */
    readonly tag?: number
    /** Name of that. */
    readonly tag_name?: string
    /** Its length, in bytes, without what fills it. */
    readonly length?: number
    /** Which network. */
    readonly network_appearance?: number
    /** A text for people. */
    readonly info?: string
    /** Which traffic. */
    readonly routing_contexts?: number[]
    /** What shall come back. */
    readonly heartbeat?: Buffer
    /** 1: override, 2: load share, 3: broadcast. */
    readonly traffic_mode?: number
    /** What is wrong. */
    readonly error?: number
    /** 1: of an application server, 2: other. */
    readonly status_type?: number
    /** What it is. */
    readonly status?: number
    /** Which process. */
    readonly asp_identifier?: number
    /** How many bits of the point code stand for any. */
    readonly masks?: number[]
    /** Destination that is concerned. */
    readonly point_codes?: number[]
    /** The same in messages that belong together. */
    readonly correlation?: number
    /** MTP3: point code of who sends it. */
    readonly opc?: number
    /** MTP3: point code of whom it is for. */
    readonly dpc?: number
    /** MTP3: whose it is there. */
    readonly si?: number
    /** Name of that. */
    readonly si_name?: string
    /** MTP3: 0: international, 2: national. */
    readonly ni?: number
    /** MTP3: priority. */
    readonly mp?: number
    /** MTP3: the same for what stays in order. */
    readonly sls?: number
    /** Another value. */
    readonly value?: Buffer
  }>
  /** The layer's fields as a plain object. */
  toJSON(): M3uaTree
}

/** MTP3 User Adaptation Layer in a full tree; the layer inside it, if any, is a key more. */
export interface M3uaTree extends InnerTrees, Pick<M3ua, 'message' | 'parameters'>, Required<Pick<M3ua, 'version' | 'class' | 'type' | 'length'>> {}

/** The type of each field's column, by our names. */
export interface M3uaColumns {
  'm3ua.version': Uint8Array
  'm3ua.reserved': Uint8Array
  'm3ua.class': Uint8Array
  'm3ua.class_name': VariableColumn
  'm3ua.type': Uint8Array
  'm3ua.length': Uint32Array
  'm3ua.message': VariableColumn
  'm3ua.parameters': never
  'm3ua.parameters.tag': Uint16Array
  'm3ua.parameters.tag_name': VariableColumn
  'm3ua.parameters.length': Uint16Array
  'm3ua.parameters.network_appearance': Uint32Array
  'm3ua.parameters.info': VariableColumn
  'm3ua.parameters.routing_contexts': Uint32Array
  'm3ua.parameters.heartbeat': VariableColumn
  'm3ua.parameters.traffic_mode': Uint32Array
  'm3ua.parameters.error': Uint32Array
  'm3ua.parameters.status_type': Uint16Array
  'm3ua.parameters.status': Uint16Array
  'm3ua.parameters.asp_identifier': Uint32Array
  'm3ua.parameters.masks': Uint8Array
  'm3ua.parameters.point_codes': Uint32Array
  'm3ua.parameters.correlation': Uint32Array
  'm3ua.parameters.opc': Uint32Array
  'm3ua.parameters.dpc': Uint32Array
  'm3ua.parameters.si': Uint8Array
  'm3ua.parameters.si_name': VariableColumn
  'm3ua.parameters.ni': Uint8Array
  'm3ua.parameters.mp': Uint8Array
  'm3ua.parameters.sls': Uint8Array
  'm3ua.parameters.value': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface M3uaWiresharkColumns {
  'm3ua.message_class': Uint8Array
  'm3ua.message_type': Uint8Array
  'm3ua.message_length': Uint32Array
  'm3ua.parameter_tag': Uint16Array
  'm3ua.parameter_length': Uint16Array
  'm3ua.network_appearance': Uint32Array
  'm3ua.info_string': VariableColumn
  'm3ua.routing_context': Uint32Array
  'm3ua.heartbeat_data': VariableColumn
  'm3ua.traffic_mode_type': Uint32Array
  'm3ua.error_code': Uint32Array
  'm3ua.status_type': Uint16Array
  'm3ua.status_info': Uint16Array
  'm3ua.asp_identifier': Uint32Array
  'm3ua.affected_point_code_mask': Uint8Array
  'm3ua.affected_point_code_pc': Uint32Array
  'm3ua.correlation_identifier': Uint32Array
  'm3ua.protocol_data_opc': Uint32Array
  'm3ua.protocol_data_dpc': Uint32Array
  'm3ua.protocol_data_si': Uint8Array
  'm3ua.protocol_data_ni': Uint8Array
  'm3ua.protocol_data_mp': Uint8Array
  'm3ua.protocol_data_sls': Uint8Array
  'm3ua.parameter_value': VariableColumn
}

/** Names of its fields: ours. */
export type M3uaFieldName = keyof M3uaColumns

/** Names of its fields: Wireshark's. */
export type M3uaWiresharkName = keyof M3uaWiresharkColumns
