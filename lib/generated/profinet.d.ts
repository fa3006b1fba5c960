// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** PROFINET Real-Time, IEC 61158-6-10: read from the packet when asked; a field that was not captured is undefined. */
export interface Profinet {
  /** What the frame is of: below 0xfc00 data of a cycle, from 0xfefc on DCP. */
  readonly frame_id?: number
  readonly dcp?: {
    /** DCP: what is asked for, or answered. */
    readonly service?: number
    /** Name of the service. */
    readonly service_name?: string
    /** DCP: 0 a request, 1 an answer, 5 not supported. */
    readonly service_type?: number
    /** DCP: the same in a request and its answers. */
    readonly xid?: number
    /** DCP: over how long answers are spread, in 10 ms; 0 in answers. */
    readonly response_delay?: number
    /** DCP: length of the blocks, in bytes. */
    readonly data_length?: number
    /** DCP: blocks. */
    readonly blocks?: Array<{
      /** What the block is of: 1 IP, 2 the device, 5 control, 255 all. */
      readonly option?: number
      /** Which value of it. */
      readonly suboption?: number
      /** Length of the value, in bytes. */
      readonly length?: number
      /** The value. */
      readonly value?: Buffer
    }>
  }
  /** What the frame carries. */
  readonly data?: Buffer
  /** Cyclic data: when it was sent, in units of 31.25 us. */
  readonly cycle_counter?: number
  readonly status?: {
    /** Cyclic data: its status as one number. */
    readonly byte?: number
    /** It is not to be looked at. */
    readonly ignore?: 0 | 1
    /** 0. */
    readonly reserved_2?: 0 | 1
    /** Nothing is wrong with the station. */
    readonly station_ok?: 0 | 1
    /** The provider runs. */
    readonly running?: 0 | 1
    /** 0. */
    readonly reserved_1?: 0 | 1
    /** The data is valid. */
    readonly valid?: 0 | 1
    /** No primary is there. */
    readonly redundancy?: 0 | 1
    /** A primary sends it, no backup. */
    readonly primary?: 0 | 1
  }
  /** Cyclic data: 0, the frame is whole. */
  readonly transfer_status?: number
  /** The layer's fields as a plain object. */
  toJSON(): ProfinetTree
}

/** PROFINET Real-Time in a full tree; the layer inside it, if any, is a key more. */
export interface ProfinetTree extends InnerTrees, Pick<Profinet, 'data' | 'cycle_counter' | 'transfer_status'>, Required<Pick<Profinet, 'frame_id'>> {
  readonly dcp?: {
    /** DCP: what is asked for, or answered. */
    readonly service?: number
    /** Name of the service. */
    readonly service_name?: string
    /** DCP: 0 a request, 1 an answer, 5 not supported. */
    readonly service_type?: number
    /** DCP: the same in a request and its answers. */
    readonly xid?: number
    /** DCP: over how long answers are spread, in 10 ms; 0 in answers. */
    readonly response_delay?: number
    /** DCP: length of the blocks, in bytes. */
    readonly data_length?: number
    /** DCP: blocks. */
    readonly blocks?: Array<{
      /** What the block is of: 1 IP, 2 the device, 5 control, 255 all. */
      readonly option?: number
      /** Which value of it. */
      readonly suboption?: number
      /** The value. */
      readonly value?: Buffer
    }>
  }
  readonly status?: {
    /** It is not to be looked at. */
    readonly ignore?: 0 | 1
    /** Nothing is wrong with the station. */
    readonly station_ok?: 0 | 1
    /** The provider runs. */
    readonly running?: 0 | 1
    /** The data is valid. */
    readonly valid?: 0 | 1
    /** No primary is there. */
    readonly redundancy?: 0 | 1
    /** A primary sends it, no backup. */
    readonly primary?: 0 | 1
  }
}

/** The type of each field's column, by our names. */
export interface ProfinetColumns {
  'profinet.frame_id': Uint16Array
  'profinet.dcp.service': Uint8Array
  'profinet.dcp.service_name': VariableColumn
  'profinet.dcp.service_type': Uint8Array
  'profinet.dcp.xid': Uint32Array
  'profinet.dcp.response_delay': Uint16Array
  'profinet.dcp.data_length': Uint16Array
  'profinet.dcp.blocks': never
  'profinet.dcp.blocks.option': Uint8Array
  'profinet.dcp.blocks.suboption': Uint8Array
  'profinet.dcp.blocks.length': Uint16Array
  'profinet.dcp.blocks.value': VariableColumn
  'profinet.data': VariableColumn
  'profinet.cycle_counter': Uint16Array
  'profinet.status.byte': Uint8Array
  'profinet.status.ignore': Uint8Array
  'profinet.status.reserved_2': Uint8Array
  'profinet.status.station_ok': Uint8Array
  'profinet.status.running': Uint8Array
  'profinet.status.reserved_1': Uint8Array
  'profinet.status.valid': Uint8Array
  'profinet.status.redundancy': Uint8Array
  'profinet.status.primary': Uint8Array
  'profinet.transfer_status': Uint8Array
}

/** By Wireshark's names, also those that stand for several fields. */
export interface ProfinetWiresharkColumns {
  'pn_rt.frame_id': Uint16Array
  'pn_dcp.service_id': Uint8Array
  'pn_dcp.service_type': Uint8Array
  'pn_dcp.xid': Uint32Array
  'pn_dcp.data_length': Uint16Array
  'pn_dcp.option': Uint8Array
  'pn_dcp.block_length': Uint16Array
  'pn_rt.cycle_counter': Uint16Array
  'pn_rt.ds': Uint8Array
  'pn_rt.ds_ignore': Uint8Array
  'pn_rt.ds_Reserved_2': Uint8Array
  'pn_rt.ds_ok': Uint8Array
  'pn_rt.ds_operate': Uint8Array
  'pn_rt.ds_res3': Uint8Array
  'pn_rt.ds_valid': Uint8Array
  'pn_rt.ds_primary': Uint8Array
  'pn_rt.transfer_status': Uint8Array
}

/** Names of its fields: ours. */
export type ProfinetFieldName = keyof ProfinetColumns

/** Names of its fields: Wireshark's. */
export type ProfinetWiresharkName = keyof ProfinetWiresharkColumns
