// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Synchrophasor Data Transfer, IEEE C37.118.2: read from the packet when asked; a field that was not captured is undefined. */
export interface Synphasor {
  /** 0xaa. */
  readonly sync?: number
  /** What the frame is. */
  readonly type?: number
  /** Name of the type. */
  readonly type_name?: string
  /** 1: of 2005; 2: of 2011. */
  readonly version?: number
  /** Length of the frame, in bytes. */
  readonly size?: number
  /** Source of the stream. */
  readonly id_code?: number
  /** When it was measured. */
  readonly time?: number
  readonly time_quality?: {
    /** 0. */
    readonly reserved?: 0 | 1
    /** A leap second is deleted. */
    readonly leap_direction?: 0 | 1
    /** There was a leap second within 24 hours. */
    readonly leap_occurred?: 0 | 1
    /** There will be one. */
    readonly leap_pending?: 0 | 1
    /** How far the time may be wrong; 0: the clock is locked, 15: it is not reliable. */
    readonly indicator?: number
  }
  /** Fraction of the second, in units of the time base. */
  readonly fraction?: number
  /** Configuration: units of a second. */
  readonly time_base?: number
  /** Configuration: how many units measure. */
  readonly pmu_count?: number
  /** Command. */
  readonly command?: number
  /** Name of the command. */
  readonly command_name?: string
  /** What the frame carries. */
  readonly data?: Buffer
  /** CRC-CCITT of the frame. */
  readonly checksum?: number
  /** The layer's fields as a plain object. */
  toJSON(): SynphasorTree
}

/** Synchrophasor Data Transfer in a full tree; the layer inside it, if any, is a key more. */
export interface SynphasorTree extends InnerTrees, Pick<Synphasor, 'time' | 'time_base' | 'pmu_count' | 'command' | 'command_name' | 'data'>, Required<Pick<Synphasor, 'type' | 'version' | 'size' | 'id_code' | 'fraction'>> {
  readonly time_quality: {
    /** A leap second is deleted. */
    readonly leap_direction: 0 | 1
    /** There was a leap second within 24 hours. */
    readonly leap_occurred: 0 | 1
    /** There will be one. */
    readonly leap_pending: 0 | 1
    /** How far the time may be wrong; 0: the clock is locked, 15: it is not reliable. */
    readonly indicator: number
  }
}

/** The type of each field's column, by our names. */
export interface SynphasorColumns {
  'synphasor.sync': Uint8Array
  'synphasor.type': Uint8Array
  'synphasor.type_name': VariableColumn
  'synphasor.version': Uint8Array
  'synphasor.size': Uint16Array
  'synphasor.id_code': Uint16Array
  'synphasor.time': Float64Array
  'synphasor.time_quality.reserved': Uint8Array
  'synphasor.time_quality.leap_direction': Uint8Array
  'synphasor.time_quality.leap_occurred': Uint8Array
  'synphasor.time_quality.leap_pending': Uint8Array
  'synphasor.time_quality.indicator': Uint8Array
  'synphasor.fraction': Uint32Array
  'synphasor.time_base': Uint32Array
  'synphasor.pmu_count': Uint16Array
  'synphasor.command': Uint16Array
  'synphasor.command_name': VariableColumn
  'synphasor.data': VariableColumn
  'synphasor.checksum': Uint16Array
}

/** By Wireshark's names, also those that stand for several fields. */
export interface SynphasorWiresharkColumns {
  'synphasor.frtype': Uint8Array
  'synphasor.frsize': Uint16Array
  'synphasor.idcode_stream_source': Uint16Array
  'synphasor.soc': Float64Array
  'synphasor.timeqal.lsdir': Uint8Array
  'synphasor.timeqal.lsocc': Uint8Array
  'synphasor.timeqal.lspend': Uint8Array
  'synphasor.timeqal.timequalindic': Uint8Array
  'synphasor.fracsec_raw': Uint32Array
  'synphasor.conf.timebase': Uint32Array
  'synphasor.conf.numpmu': Uint16Array
}

/** Names of its fields: ours. */
export type SynphasorFieldName = keyof SynphasorColumns

/** Names of its fields: Wireshark's. */
export type SynphasorWiresharkName = keyof SynphasorWiresharkColumns
