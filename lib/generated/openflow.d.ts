// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** OpenFlow, OpenFlow Switch Specification 1.5: read from the packet when asked; a field that was not captured is undefined. */
export interface Openflow {
  /** Version of the protocol. */
  readonly protocol_version?: number
  /** Name of the version. */
  readonly protocol_version_name?: string
  /** What the message is. */
  readonly type?: number
  /** Length of the message, in bytes. */
  readonly message_length?: number
  /** The same in a request and its replies. */
  readonly transaction?: number
  readonly v1?: {
    /** The version, where it is this one. */
    readonly version?: number
    /** What the message is. */
    readonly type?: number
    /** Length of the message, in bytes. */
    readonly length?: number
    /** The same in a request and its replies. */
    readonly xid?: number
  }
  readonly v4?: {
    /** The version, where it is this one. */
    readonly version?: number
    /** What the message is. */
    readonly type?: number
    /** Length of the message, in bytes. */
    readonly length?: number
    /** The same in a request and its replies. */
    readonly xid?: number
  }
  readonly v5?: {
    /** The version, where it is this one. */
    readonly version?: number
    /** What the message is. */
    readonly type?: number
    /** Length of the message, in bytes. */
    readonly length?: number
    /** The same in a request and its replies. */
    readonly xid?: number
  }
  readonly v6?: {
    /** The version, where it is this one. */
    readonly version?: number
    /** What the message is. */
    readonly type?: number
    /** Length of the message, in bytes. */
    readonly length?: number
    /** The same in a request and its replies. */
    readonly xid?: number
  }
  /** The type, and 256 more of one that later versions have for another. */
  readonly kind?: number
  /** Name of the type. */
  readonly type_name?: string
  /** Hello: what the sender can do. */
  readonly elements?: Array<{
    /** 1: versions. */
    readonly type?: number
    /** Length of the element, its head included, in bytes. */
    readonly length?: number
    /** Versions that it has, a bit each. */
    readonly versions?: number[]
    /** Another element. */
    readonly data?: Buffer
  }>
  /** Error: what is wrong. */
  readonly error_type?: number
  /** Error: what of it. */
  readonly error_code?: number
  /** Features: the switch. */
  readonly datapath_id?: bigint
  /** Features: how many packets it can keep. */
  readonly n_buffers?: number
  /** Features: how many tables it has. */
  readonly n_tables?: number
  /** Features: which connection it is; 0: the main one. */
  readonly auxiliary_id?: number
  /** Features: what the switch can do. */
  readonly capabilities?: number
  /** Settings: what becomes of fragments. */
  readonly config_flags?: number
  /** Settings: how much of a packet the controller gets, in bytes. */
  readonly miss_send_len?: number
  /** What another message says. */
  readonly data?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): OpenflowTree
}

/** OpenFlow in a full tree; the layer inside it, if any, is a key more. */
export interface OpenflowTree extends InnerTrees, Pick<Openflow, 'error_type' | 'error_code' | 'datapath_id' | 'n_buffers' | 'n_tables' | 'auxiliary_id' | 'capabilities' | 'config_flags' | 'miss_send_len' | 'data'>, Required<Pick<Openflow, 'protocol_version' | 'type' | 'message_length' | 'transaction'>> {
  /** Hello: what the sender can do. */
  readonly elements?: Array<{
    /** 1: versions. */
    readonly type?: number
    /** Versions that it has, a bit each. */
    readonly versions?: number[]
    /** Another element. */
    readonly data?: Buffer
  }>
}

/** The type of each field's column, by our names. */
export interface OpenflowColumns {
  'openflow.protocol_version': Uint8Array
  'openflow.protocol_version_name': VariableColumn
  'openflow.type': Uint8Array
  'openflow.message_length': Uint16Array
  'openflow.transaction': Uint32Array
  'openflow.v1.version': Uint8Array
  'openflow.v1.type': Uint8Array
  'openflow.v1.length': Uint16Array
  'openflow.v1.xid': Uint32Array
  'openflow.v4.version': Uint8Array
  'openflow.v4.type': Uint8Array
  'openflow.v4.length': Uint16Array
  'openflow.v4.xid': Uint32Array
  'openflow.v5.version': Uint8Array
  'openflow.v5.type': Uint8Array
  'openflow.v5.length': Uint16Array
  'openflow.v5.xid': Uint32Array
  'openflow.v6.version': Uint8Array
  'openflow.v6.type': Uint8Array
  'openflow.v6.length': Uint16Array
  'openflow.v6.xid': Uint32Array
  'openflow.kind': Uint16Array
  'openflow.type_name': VariableColumn
  'openflow.elements': never
  'openflow.elements.type': Uint16Array
  'openflow.elements.length': Uint16Array
  'openflow.elements.versions': Uint32Array
  'openflow.elements.data': VariableColumn
  'openflow.error_type': Uint16Array
  'openflow.error_code': Uint16Array
  'openflow.datapath_id': BigUint64Array
  'openflow.n_buffers': Uint32Array
  'openflow.n_tables': Uint8Array
  'openflow.auxiliary_id': Uint8Array
  'openflow.capabilities': Uint32Array
  'openflow.config_flags': Uint16Array
  'openflow.miss_send_len': Uint16Array
  'openflow.data': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface OpenflowWiresharkColumns {
  'openflow.version': Uint8Array
  'openflow_1_0.type': Uint8Array
  'openflow.length': Uint16Array
  'openflow.xid': Uint32Array
  'openflow_v4.version': Uint8Array
  'openflow_v4.type': Uint8Array
  'openflow_v4.length': Uint16Array
  'openflow_v4.xid': Uint32Array
  'openflow_v5.version': Uint8Array
  'openflow_v5.type': Uint8Array
  'openflow_v5.length': Uint16Array
  'openflow_v5.xid': Uint32Array
  'openflow_v6.version': Uint8Array
  'openflow_v6.type': Uint8Array
  'openflow_v6.length': Uint16Array
  'openflow_v6.xid': Uint32Array
}

/** Names of its fields: ours. */
export type OpenflowFieldName = keyof OpenflowColumns

/** Names of its fields: Wireshark's. */
export type OpenflowWiresharkName = keyof OpenflowWiresharkColumns
