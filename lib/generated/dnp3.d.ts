// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Distributed Network Protocol, IEEE 1815-2012: read from the packet when asked; a field that was not captured is undefined. */
export interface Dnp3 {
  /** 0x0564. */
  readonly start?: number
  /** Length of what follows without checksums, in bytes. */
  readonly length?: number
  /** Control as one number. */
  readonly control?: number
  /** The frame is a master's. */
  readonly direction?: 0 | 1
  /** It begins a transaction. */
  readonly primary?: 0 | 1
  /** Changes with each frame. */
  readonly frame_count_bit?: 0 | 1
  /** That bit is in use. */
  readonly frame_count_valid?: 0 | 1
  /** There is no room for more. */
  readonly data_flow_control?: 0 | 1
  /** What is wanted. */
  readonly function?: number
  /** Name of the function. */
  readonly function_name?: string
  /** What is answered. */
  readonly answer?: number
  /** Name of the answer. */
  readonly answer_name?: string
  /** Receiver. */
  readonly destination?: number
  /** Sender. */
  readonly source?: number
  /** Checksum of the header. */
  readonly header_crc?: number
  readonly transport?: {
    /** Transport control as one number. */
    readonly control?: number
    /** The last frame of a fragment. */
    readonly final?: 0 | 1
    /** The first frame of a fragment. */
    readonly first?: 0 | 1
    /** Number of the frame. */
    readonly sequence?: number
  }
  readonly application?: {
    /** Application control as one number. */
    readonly control?: number
    /** The first fragment of a message. */
    readonly first?: 0 | 1
    /** The last fragment of a message. */
    readonly final?: 0 | 1
    /** A confirmation is wanted. */
    readonly confirm?: 0 | 1
    /** Nobody has asked for it. */
    readonly unsolicited?: 0 | 1
    /** Number of the fragment. */
    readonly sequence?: number
    /** What is to be done, or is answered. */
    readonly function?: number
    /** Name of that. */
    readonly function_name?: string
  }
  readonly indications?: {
    /** Response: internal indications as one number. */
    readonly word?: number
    /** The device has begun anew. */
    readonly restart?: 0 | 1
    /** Something is wrong with the device. */
    readonly trouble?: 0 | 1
    /** Outputs are controlled at the device. */
    readonly local?: 0 | 1
    /** The device wants to know the time. */
    readonly need_time?: 0 | 1
    /** There are events of class 3. */
    readonly class3?: 0 | 1
    /** There are events of class 2. */
    readonly class2?: 0 | 1
    /** There are events of class 1. */
    readonly class1?: 0 | 1
    /** A message to all has come. */
    readonly broadcast?: 0 | 1
    /** 0. */
    readonly reserved?: number
    /** The configuration is broken. */
    readonly config_corrupt?: 0 | 1
    /** That is being done already. */
    readonly already_executing?: 0 | 1
    /** Events were lost. */
    readonly overflow?: 0 | 1
    /** Parameters are wrong. */
    readonly parameter_error?: 0 | 1
    /** Objects are not known. */
    readonly object_unknown?: 0 | 1
    /** The function is not known. */
    readonly function_unknown?: 0 | 1
  }
  /** Objects, or what a later frame has of them, without checksums. */
  readonly data?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): Dnp3Tree
}

/** Distributed Network Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface Dnp3Tree extends InnerTrees, Pick<Dnp3, 'frame_count_bit' | 'frame_count_valid' | 'data_flow_control' | 'function' | 'answer' | 'data'>, Required<Pick<Dnp3, 'length' | 'direction' | 'primary' | 'destination' | 'source'>> {
  readonly transport?: {
    /** The last frame of a fragment. */
    readonly final?: 0 | 1
    /** The first frame of a fragment. */
    readonly first?: 0 | 1
    /** Number of the frame. */
    readonly sequence?: number
  }
  readonly application?: {
    /** The first fragment of a message. */
    readonly first?: 0 | 1
    /** The last fragment of a message. */
    readonly final?: 0 | 1
    /** A confirmation is wanted. */
    readonly confirm?: 0 | 1
    /** Nobody has asked for it. */
    readonly unsolicited?: 0 | 1
    /** Number of the fragment. */
    readonly sequence?: number
    /** What is to be done, or is answered. */
    readonly function?: number
    /** Name of that. */
    readonly function_name?: string
  }
  readonly indications?: {
    /** The device has begun anew. */
    readonly restart?: 0 | 1
    /** Something is wrong with the device. */
    readonly trouble?: 0 | 1
    /** Outputs are controlled at the device. */
    readonly local?: 0 | 1
    /** The device wants to know the time. */
    readonly need_time?: 0 | 1
    /** There are events of class 3. */
    readonly class3?: 0 | 1
    /** There are events of class 2. */
    readonly class2?: 0 | 1
    /** There are events of class 1. */
    readonly class1?: 0 | 1
    /** A message to all has come. */
    readonly broadcast?: 0 | 1
    /** The configuration is broken. */
    readonly config_corrupt?: 0 | 1
    /** That is being done already. */
    readonly already_executing?: 0 | 1
    /** Events were lost. */
    readonly overflow?: 0 | 1
    /** Parameters are wrong. */
    readonly parameter_error?: 0 | 1
    /** Objects are not known. */
    readonly object_unknown?: 0 | 1
    /** The function is not known. */
    readonly function_unknown?: 0 | 1
  }
}

/** The type of each field's column, by our names. */
export interface Dnp3Columns {
  'dnp3.start': Uint16Array
  'dnp3.length': Uint8Array
  'dnp3.control': Uint8Array
  'dnp3.direction': Uint8Array
  'dnp3.primary': Uint8Array
  'dnp3.frame_count_bit': Uint8Array
  'dnp3.frame_count_valid': Uint8Array
  'dnp3.data_flow_control': Uint8Array
  'dnp3.function': Uint8Array
  'dnp3.function_name': VariableColumn
  'dnp3.answer': Uint8Array
  'dnp3.answer_name': VariableColumn
  'dnp3.destination': Uint16Array
  'dnp3.source': Uint16Array
  'dnp3.header_crc': Uint16Array
  'dnp3.transport.control': Uint8Array
  'dnp3.transport.final': Uint8Array
  'dnp3.transport.first': Uint8Array
  'dnp3.transport.sequence': Uint8Array
  'dnp3.application.control': Uint8Array
  'dnp3.application.first': Uint8Array
  'dnp3.application.final': Uint8Array
  'dnp3.application.confirm': Uint8Array
  'dnp3.application.unsolicited': Uint8Array
  'dnp3.application.sequence': Uint8Array
  'dnp3.application.function': Uint8Array
  'dnp3.application.function_name': VariableColumn
  'dnp3.indications.word': Uint16Array
  'dnp3.indications.restart': Uint8Array
  'dnp3.indications.trouble': Uint8Array
  'dnp3.indications.local': Uint8Array
  'dnp3.indications.need_time': Uint8Array
  'dnp3.indications.class3': Uint8Array
  'dnp3.indications.class2': Uint8Array
  'dnp3.indications.class1': Uint8Array
  'dnp3.indications.broadcast': Uint8Array
  'dnp3.indications.reserved': Uint8Array
  'dnp3.indications.config_corrupt': Uint8Array
  'dnp3.indications.already_executing': Uint8Array
  'dnp3.indications.overflow': Uint8Array
  'dnp3.indications.parameter_error': Uint8Array
  'dnp3.indications.object_unknown': Uint8Array
  'dnp3.indications.function_unknown': Uint8Array
  'dnp3.data': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface Dnp3WiresharkColumns {
  'dnp3.len': Uint8Array
  'dnp3.ctl': Uint8Array
  'dnp3.ctl.dir': Uint8Array
  'dnp3.ctl.prm': Uint8Array
  'dnp3.ctl.fcb': Uint8Array
  'dnp3.ctl.fcv': Uint8Array
  'dnp3.ctl.dfc': Uint8Array
  'dnp3.ctl.prifunc': Uint8Array
  'dnp3.ctl.secfunc': Uint8Array
  'dnp3.dst': Uint16Array
  'dnp3.src': Uint16Array
  'dnp3.hdr.CRC': Uint16Array
  'dnp3.tr.ctl': Uint8Array
  'dnp3.tr.fin': Uint8Array
  'dnp3.tr.fir': Uint8Array
  'dnp3.tr.seq': Uint8Array
  'dnp3.al.ctl': Uint8Array
  'dnp3.al.fir': Uint8Array
  'dnp3.al.fin': Uint8Array
  'dnp3.al.con': Uint8Array
  'dnp3.al.uns': Uint8Array
  'dnp3.al.seq': Uint8Array
  'dnp3.al.func': Uint8Array
  'dnp3.al.iin': Uint16Array
  'dnp3.al.iin.rst': Uint8Array
  'dnp3.al.iin.dt': Uint8Array
  'dnp3.al.iin.dol': Uint8Array
  'dnp3.al.iin.tsr': Uint8Array
  'dnp3.al.iin.cls3d': Uint8Array
  'dnp3.al.iin.cls2d': Uint8Array
  'dnp3.al.iin.cls1d': Uint8Array
  'dnp3.al.iin.bmsg': Uint8Array
  'dnp3.al.iin.cc': Uint8Array
  'dnp3.al.iin.oae': Uint8Array
  'dnp3.al.iin.ebo': Uint8Array
  'dnp3.al.iin.pioor': Uint8Array
  'dnp3.al.iin.obju': Uint8Array
  'dnp3.al.iin.fcni': Uint8Array
}

/** Names of its fields: ours. */
export type Dnp3FieldName = keyof Dnp3Columns

/** Names of its fields: Wireshark's. */
export type Dnp3WiresharkName = keyof Dnp3WiresharkColumns
