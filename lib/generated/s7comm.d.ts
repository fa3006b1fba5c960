// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** S7 Communication, Siemens S7: read from the packet when asked; a field that was not captured is undefined. */
export interface S7comm {
  /** 0x32. */
  readonly protocol?: number
  /** What the message is. */
  readonly rosctr?: number
  /** Name of that. */
  readonly rosctr_name?: string
  /** 0. */
  readonly redundancy?: number
  /** The same in a job and what answers it. */
  readonly reference?: number
  /** Length of the parameters, in bytes. */
  readonly parameter_length?: number
  /** Length of the data, in bytes. */
  readonly data_length?: number
  /** 0: no error. */
  readonly error_class?: number
  /** Which error of its class. */
  readonly error_code?: number
  /** What is done. */
  readonly function?: number
  /** Name of the function. */
  readonly function_name?: string
  /** How many jobs who calls may have at once. */
  readonly jobs_calling?: number
  /** How many who is called may have. */
  readonly jobs_called?: number
  /** The longest message, in bytes. */
  readonly pdu_length?: number
  /** How many items there are. */
  readonly count?: number
  /** What is read or written. */
  readonly items?: Array<{
    /** How it is specified. */
    readonly specification?: number
    /** Length of what follows of it, in bytes. */
    readonly specification_length?: number
    /** Form of the address; 16: an area and a number. */
    readonly syntax?: number
    /** Type of its elements. */
    readonly transport_size?: number
    /** How many elements it has. */
    readonly length?: number
    /** Number of the data block. */
    readonly db?: number
    /** Where it lies. */
    readonly area?: number
    /** Its place there: eight times the byte, plus the bit. */
    readonly address?: number
  }>
  readonly user?: {
    /** 0x000112. */
    readonly head?: number
    /** Length of what follows of it, in bytes. */
    readonly length?: number
    /** 0x11 request, 0x12 response. */
    readonly method?: number
    /** 4 request, 8 response, 0 push. */
    readonly type?: number
    /** Group of functions. */
    readonly function_group?: number
    /** Function of the group. */
    readonly subfunction?: number
    /** Number of the response. */
    readonly sequence?: number
    /** The same in all parts of a response. */
    readonly data_unit?: number
    /** 0: the last part. */
    readonly last_unit?: number
    /** 0: no error. */
    readonly error?: number
  }
  /** The items' values. */
  readonly values?: Array<{
    /** What came of it. */
    readonly return_code?: number
    /** Type of its elements. */
    readonly transport_size?: number
    /** Its length, in bytes; of some types the packet has it in bits. */
    readonly length?: number
    /** Its value. */
    readonly data?: Buffer
  }>
  /** What follows that has no row. */
  readonly other?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): S7commTree
}

/** S7 Communication in a full tree; the layer inside it, if any, is a key more. */
export interface S7commTree extends InnerTrees, Pick<S7comm, 'error_class' | 'error_code' | 'function' | 'jobs_calling' | 'jobs_called' | 'pdu_length' | 'count' | 'user' | 'values' | 'other'>, Required<Pick<S7comm, 'protocol' | 'rosctr' | 'redundancy' | 'reference' | 'parameter_length' | 'data_length'>> {
  /** What is read or written. */
  readonly items?: Array<{
    /** How it is specified. */
    readonly specification?: number
    /** Form of the address; 16: an area and a number. */
    readonly syntax?: number
    /** Type of its elements. */
    readonly transport_size?: number
    /** How many elements it has. */
    readonly length?: number
    /** Number of the data block. */
    readonly db?: number
    /** Where it lies. */
    readonly area?: number
    /** Its place there: eight times the byte, plus the bit. */
    readonly address?: number
  }>
}

/** The type of each field's column, by our names. */
export interface S7commColumns {
  's7comm.protocol': Uint8Array
  's7comm.rosctr': Uint8Array
  's7comm.rosctr_name': VariableColumn
  's7comm.redundancy': Uint16Array
  's7comm.reference': Uint16Array
  's7comm.parameter_length': Uint16Array
  's7comm.data_length': Uint16Array
  's7comm.error_class': Uint8Array
  's7comm.error_code': Uint8Array
  's7comm.function': Uint8Array
  's7comm.function_name': VariableColumn
  's7comm.jobs_calling': Uint16Array
  's7comm.jobs_called': Uint16Array
  's7comm.pdu_length': Uint16Array
  's7comm.count': Uint8Array
  's7comm.items': never
  's7comm.items.specification': Uint8Array
  's7comm.items.specification_length': Uint8Array
  's7comm.items.syntax': Uint8Array
  's7comm.items.transport_size': Uint8Array
  's7comm.items.length': Uint16Array
  's7comm.items.db': Uint16Array
  's7comm.items.area': Uint8Array
  's7comm.items.address': Uint32Array
  's7comm.user.head': Uint32Array
  's7comm.user.length': Uint8Array
  's7comm.user.method': Uint8Array
  's7comm.user.type': Uint8Array
  's7comm.user.function_group': Uint8Array
  's7comm.user.subfunction': Uint8Array
  's7comm.user.sequence': Uint8Array
  's7comm.user.data_unit': Uint8Array
  's7comm.user.last_unit': Uint8Array
  's7comm.user.error': Uint16Array
  's7comm.values': never
  's7comm.values.return_code': Uint8Array
  's7comm.values.transport_size': Uint8Array
  's7comm.values.length': Uint16Array
  's7comm.values.data': VariableColumn
  's7comm.other': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface S7commWiresharkColumns {
  's7comm.header.protid': Uint8Array
  's7comm.header.rosctr': Uint8Array
  's7comm.header.redid': Uint16Array
  's7comm.header.pduref': Uint16Array
  's7comm.header.parlg': Uint16Array
  's7comm.header.datlg': Uint16Array
  's7comm.header.errcls': Uint8Array
  's7comm.header.errcod': Uint8Array
  's7comm.param.func': Uint8Array
  's7comm.param.maxamq_calling': Uint16Array
  's7comm.param.maxamq_called': Uint16Array
  's7comm.param.pdu_length': Uint16Array
  's7comm.param.itemcount': Uint8Array
  's7comm.param.item.varspec': Uint8Array
  's7comm.param.item.varspec_length': Uint8Array
  's7comm.param.item.syntaxid': Uint8Array
  's7comm.param.item.transp_size': Uint8Array
  's7comm.param.item.length': Uint16Array
  's7comm.param.item.db': Uint16Array
  's7comm.param.item.area': Uint8Array
  's7comm.param.item.address': Uint32Array
  's7comm.param.userdata.head': Uint32Array
  's7comm.param.userdata.length': Uint8Array
  's7comm.param.userdata.reqres1': Uint8Array
  's7comm.param.userdata.type': Uint8Array
  's7comm.param.userdata.funcgroup': Uint8Array
  's7comm.param.userdata.subfunc': Uint8Array
  's7comm.param.userdata.seq_num': Uint8Array
  's7comm.param.userdata.dataunitref': Uint8Array
  's7comm.param.userdata.lastdataunit': Uint8Array
  's7comm.param.errcod': Uint16Array
  's7comm.data.returncode': Uint8Array
  's7comm.data.transportsize': Uint8Array
  's7comm.data.length': Uint16Array
}

/** Names of its fields: ours. */
export type S7commFieldName = keyof S7commColumns

/** Names of its fields: Wireshark's. */
export type S7commWiresharkName = keyof S7commWiresharkColumns
