// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Modbus/TCP, Modbus V1.1b3: read from the packet when asked; a field that was not captured is undefined. */
export interface Modbus {
  /** The same in a request and its response. */
  readonly transaction?: number
  /** 0. */
  readonly protocol?: number
  /** Length of what follows, in bytes. */
  readonly length?: number
  /** Device behind a gateway. */
  readonly unit?: number
  /** The request has failed. */
  readonly exception?: 0 | 1
  /** What is done. */
  readonly function?: number
  /** Name of the function. */
  readonly function_name?: string
  /** Why it has failed. */
  readonly exception_code?: number
  /** Name of that. */
  readonly exception_name?: string
  /** Number of the first coil, input or register. */
  readonly reference?: number
  /** How many coils or inputs. */
  readonly bit_count?: number
  /** How many registers. */
  readonly word_count?: number
  /** Length of the values, in bytes. */
  readonly byte_count?: number
  /** Values of registers. */
  readonly values?: number[]
  /** Which diagnostics. */
  readonly diagnostic?: number
  /** Number of the first register that is read. */
  readonly read_reference?: number
  /** How many are read. */
  readonly read_count?: number
  /** Number of the first register that is written. */
  readonly write_reference?: number
  /** How many are written. */
  readonly write_count?: number
  /** Bits that stay. */
  readonly and_mask?: number
  /** Bits that are set. */
  readonly or_mask?: number
  /** 65535: it is busy. */
  readonly event_status?: number
  /** How many messages were done with. */
  readonly event_count?: number
  /** What is encapsulated; 14: the device's identification. */
  readonly mei?: number
  /** Which objects are wanted: 1 basic, 2 regular, 3 extended, 4 one. */
  readonly read_device_id?: number
  /** The first object that is wanted. */
  readonly object?: number
  /** Which objects the device has. */
  readonly conformity_level?: number
  /** 255: there are others. */
  readonly more_follows?: number
  /** The next one of them. */
  readonly next_object?: number
  /** How many objects there are. */
  readonly object_count?: number
  /** What the device says of itself. */
  readonly objects?: Array<{
    /** Number of an object: 0 vendor, 1 product, 2 version. */
    readonly id?: number
    /** Its length, in bytes. */
    readonly length?: number
    /** Its value. */
    readonly value?: string
  }>
  /** What is written, or read and written at once; of a function without a name, all. */
  readonly data?: Buffer
  /** Values of coils or inputs, a bit each. */
  readonly coils?: Buffer
  /** What follows that has no row. */
  readonly other?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): ModbusTree
}

/** Modbus/TCP in a full tree; the layer inside it, if any, is a key more. */
export interface ModbusTree extends InnerTrees, Pick<Modbus, 'exception_code' | 'exception_name' | 'reference' | 'bit_count' | 'word_count' | 'byte_count' | 'values' | 'diagnostic' | 'read_reference' | 'read_count' | 'write_reference' | 'write_count' | 'and_mask' | 'or_mask' | 'event_status' | 'event_count' | 'mei' | 'read_device_id' | 'object' | 'conformity_level' | 'more_follows' | 'next_object' | 'object_count' | 'data' | 'coils' | 'other'>, Required<Pick<Modbus, 'transaction' | 'protocol' | 'length' | 'unit' | 'exception' | 'function'>> {
  /** What the device says of itself. */
  readonly objects?: Array<{
    /** Number of an object: 0 vendor, 1 product, 2 version. */
    readonly id?: number
    /** Its value. */
    readonly value?: string
  }>
}

/** The type of each field's column, by our names. */
export interface ModbusColumns {
  'modbus.transaction': Uint16Array
  'modbus.protocol': Uint16Array
  'modbus.length': Uint16Array
  'modbus.unit': Uint8Array
  'modbus.exception': Uint8Array
  'modbus.function': Uint8Array
  'modbus.function_name': VariableColumn
  'modbus.exception_code': Uint8Array
  'modbus.exception_name': VariableColumn
  'modbus.reference': Uint16Array
  'modbus.bit_count': Uint16Array
  'modbus.word_count': Uint16Array
  'modbus.byte_count': Uint8Array
  'modbus.values': Uint16Array
  'modbus.diagnostic': Uint16Array
  'modbus.read_reference': Uint16Array
  'modbus.read_count': Uint16Array
  'modbus.write_reference': Uint16Array
  'modbus.write_count': Uint16Array
  'modbus.and_mask': Uint16Array
  'modbus.or_mask': Uint16Array
  'modbus.event_status': Uint16Array
  'modbus.event_count': Uint16Array
  'modbus.mei': Uint8Array
  'modbus.read_device_id': Uint8Array
  'modbus.object': Uint8Array
  'modbus.conformity_level': Uint8Array
  'modbus.more_follows': Uint8Array
  'modbus.next_object': Uint8Array
  'modbus.object_count': Uint8Array
  'modbus.objects': never
  'modbus.objects.id': Uint8Array
  'modbus.objects.length': Uint8Array
  'modbus.objects.value': VariableColumn
  'modbus.data': VariableColumn
  'modbus.coils': VariableColumn
  'modbus.other': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface ModbusWiresharkColumns {
  'mbtcp.trans_id': Uint16Array
  'mbtcp.prot_id': Uint16Array
  'mbtcp.len': Uint16Array
  'mbtcp.unit_id': Uint8Array
  'modbus.func_code': Uint8Array
  'modbus.reference_num': Uint16Array
  'modbus.bit_cnt': Uint16Array
  'modbus.word_cnt': Uint16Array
  'modbus.byte_cnt': Uint8Array
  'modbus.regval_uint16': Uint16Array
  'modbus.diagnostic_code': Uint16Array
  'modbus.read_reference_num': Uint16Array
  'modbus.read_word_cnt': Uint16Array
  'modbus.write_reference_num': Uint16Array
  'modbus.write_word_cnt': Uint16Array
  'modbus.ev_status': Uint16Array
  'modbus.ev_count': Uint16Array
  'modbus.object_id': Uint8Array
  'modbus.next_object_id': Uint8Array
  'modbus.num_objects': Uint8Array
  'modbus.objects_len': Uint8Array
  'modbus.object_str_value': VariableColumn
}

/** Names of its fields: ours. */
export type ModbusFieldName = keyof ModbusColumns

/** Names of its fields: Wireshark's. */
export type ModbusWiresharkName = keyof ModbusWiresharkColumns
