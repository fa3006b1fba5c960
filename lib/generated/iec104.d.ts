// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** IEC 60870-5-104, IEC 60870-5-104: read from the packet when asked; a field that was not captured is undefined. */
export interface Iec104 {
  /** 0x68. */
  readonly start?: number
  /** Length of what follows, in bytes. */
  readonly length?: number
  /** 0 of information, 1 supervisory, 3 unnumbered. */
  readonly type?: number
  /** U: what is asked for, or confirmed. */
  readonly command?: number
  /** Name of the command. */
  readonly command_name?: string
  /** I: number of the frame. */
  readonly send_sequence?: number
  /** I and S: number of the frame that is expected next. */
  readonly receive_sequence?: number
  /** What the information objects are. */
  readonly asdu_type?: number
  /** Name of that. */
  readonly asdu_type_name?: string
  /** Addresses are one behind the other: only the first is there. */
  readonly sequential?: 0 | 1
  /** How many objects there are. */
  readonly object_count?: number
  /** It is a test. */
  readonly test?: 0 | 1
  /** The confirmation is a refusal. */
  readonly negative?: 0 | 1
  /** Why it is sent. */
  readonly cause?: number
  /** Name of the cause. */
  readonly cause_name?: string
  /** Who has begun it. */
  readonly originator?: number
  /** Station. */
  readonly address?: number
  /** Information objects. */
  readonly objects?: Array<{
    /** Address of the object. */
    readonly address?: number
    /** Its information elements. */
    readonly value?: Buffer
  }>
  /** Objects of a kind that has no rows. */
  readonly data?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): Iec104Tree
}

/** IEC 60870-5-104 in a full tree; the layer inside it, if any, is a key more. */
export interface Iec104Tree extends InnerTrees, Pick<Iec104, 'type' | 'command' | 'command_name' | 'send_sequence' | 'receive_sequence' | 'asdu_type' | 'asdu_type_name' | 'sequential' | 'object_count' | 'test' | 'negative' | 'cause' | 'cause_name' | 'originator' | 'address' | 'objects' | 'data'>, Required<Pick<Iec104, 'length'>> {}

/** The type of each field's column, by our names. */
export interface Iec104Columns {
  'iec104.start': Uint8Array
  'iec104.length': Uint8Array
  'iec104.type': Uint8Array
  'iec104.command': Uint8Array
  'iec104.command_name': VariableColumn
  'iec104.send_sequence': Uint16Array
  'iec104.receive_sequence': Uint16Array
  'iec104.asdu_type': Uint8Array
  'iec104.asdu_type_name': VariableColumn
  'iec104.sequential': Uint8Array
  'iec104.object_count': Uint8Array
  'iec104.test': Uint8Array
  'iec104.negative': Uint8Array
  'iec104.cause': Uint8Array
  'iec104.cause_name': VariableColumn
  'iec104.originator': Uint8Array
  'iec104.address': Uint16Array
  'iec104.objects': never
  'iec104.objects.address': Uint32Array
  'iec104.objects.value': VariableColumn
  'iec104.data': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface Iec104WiresharkColumns {
  'iec60870_104.apdulen': Uint8Array
  'iec60870_104.type': Uint8Array
  'iec60870_104.utype': Uint8Array
  'iec60870_104.tx': Uint16Array
  'iec60870_104.rx': Uint16Array
  'iec60870_asdu.typeid': Uint8Array
  'iec60870_asdu.sq': Uint8Array
  'iec60870_asdu.numix': Uint8Array
  'iec60870_asdu.test': Uint8Array
  'iec60870_asdu.nega': Uint8Array
  'iec60870_asdu.causetx': Uint8Array
  'iec60870_asdu.oa': Uint8Array
  'iec60870_asdu.addr': Uint16Array
  'iec60870_asdu.ioa': Uint32Array
}

/** Names of its fields: ours. */
export type Iec104FieldName = keyof Iec104Columns

/** Names of its fields: Wireshark's. */
export type Iec104WiresharkName = keyof Iec104WiresharkColumns
