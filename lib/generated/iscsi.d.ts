// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Internet Small Computer Systems Interface, RFC 7143: read from the packet when asked; a field that was not captured is undefined. */
export interface Iscsi {
  /** 0. */
  readonly reserved?: 0 | 1
  /** Request: it goes before others. */
  readonly immediate?: 0 | 1
  /** What the PDU is. */
  readonly opcode?: number
  /** Name of that. */
  readonly opcode_name?: string
  /** The last of those that belong together; in logins: the next stage may begin. */
  readonly final?: 0 | 1
  /** Of the kind of PDU: flags, and codes of responses. */
  readonly specific_bits?: number
  /** Length of additional headers, in words of 32 bits. */
  readonly total_ahs_length?: number
  /** Length of the data, without what fills it up, in bytes. */
  readonly data_segment_length?: number
  /** Logical unit; in logins the session: ISID and TSIH. */
  readonly lun?: Buffer
  /** The same in a request and what answers it. */
  readonly initiator_task_tag?: number
  /** NOP, data, text and R2T: the transfer at the target. */
  readonly target_transfer_tag?: number
  /** SCSI Command: how much is to be read or written, in bytes. */
  readonly expected_data_transfer_length?: number
  /** Request: number of the command. */
  readonly cmd_sn?: number
  /** Response: number of the status. */
  readonly stat_sn?: number
  /** Request: the status that is expected next. */
  readonly exp_stat_sn?: number
  /** Response: the command that is expected next. */
  readonly exp_cmd_sn?: number
  /** Response: the last command that is taken. */
  readonly max_cmd_sn?: number
  /** SCSI Command: the command. */
  readonly cdb?: Buffer
  /** Data: number of the PDU. */
  readonly data_sn?: number
  /** Data and R2T: where they begin in the transfer, in bytes. */
  readonly buffer_offset?: number
  /** Data-In and response: what is missing of the transfer, or too much, in bytes. */
  readonly residual_count?: number
  /** R2T: its number. */
  readonly r2t_sn?: number
  /** R2T: how much is wanted, in bytes. */
  readonly desired_data_length?: number
  /** What else the header has. */
  readonly header_rest?: Buffer
  /** Additional headers. */
  readonly ahs?: Array<{
    /** Length of its value, in bytes. */
    readonly length?: number
    /** 1 the rest of a command, 2 how much a command that reads and writes is to read. */
    readonly type?: number
    /** Its value, a reserved byte first. */
    readonly value?: Buffer
  }>
  /** Login and text: a key and its value. */
  readonly keys?: string[]
  /** Data, and what fills them up to a word of 32 bits. */
  readonly data?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): IscsiTree
}

/** Internet Small Computer Systems Interface in a full tree; the layer inside it, if any, is a key more. */
export interface IscsiTree extends InnerTrees, Pick<Iscsi, 'target_transfer_tag' | 'expected_data_transfer_length' | 'cmd_sn' | 'stat_sn' | 'exp_stat_sn' | 'exp_cmd_sn' | 'max_cmd_sn' | 'cdb' | 'data_sn' | 'buffer_offset' | 'residual_count' | 'r2t_sn' | 'desired_data_length' | 'keys' | 'data'>, Required<Pick<Iscsi, 'immediate' | 'opcode' | 'final' | 'total_ahs_length' | 'data_segment_length' | 'lun' | 'initiator_task_tag'>> {
  /** Additional headers. */
  readonly ahs?: Array<{
    /** 1 the rest of a command, 2 how much a command that reads and writes is to read. */
    readonly type?: number
    /** Its value, a reserved byte first. */
    readonly value?: Buffer
  }>
}

/** The type of each field's column, by our names. */
export interface IscsiColumns {
  'iscsi.reserved': Uint8Array
  'iscsi.immediate': Uint8Array
  'iscsi.opcode': Uint8Array
  'iscsi.opcode_name': VariableColumn
  'iscsi.final': Uint8Array
  'iscsi.specific_bits': Uint32Array
  'iscsi.total_ahs_length': Uint8Array
  'iscsi.data_segment_length': Uint32Array
  'iscsi.lun': VariableColumn
  'iscsi.initiator_task_tag': Uint32Array
  'iscsi.target_transfer_tag': Uint32Array
  'iscsi.expected_data_transfer_length': Uint32Array
  'iscsi.cmd_sn': Uint32Array
  'iscsi.stat_sn': Uint32Array
  'iscsi.exp_stat_sn': Uint32Array
  'iscsi.exp_cmd_sn': Uint32Array
  'iscsi.max_cmd_sn': Uint32Array
  'iscsi.cdb': VariableColumn
  'iscsi.data_sn': Uint32Array
  'iscsi.buffer_offset': Uint32Array
  'iscsi.residual_count': Uint32Array
  'iscsi.r2t_sn': Uint32Array
  'iscsi.desired_data_length': Uint32Array
  'iscsi.header_rest': VariableColumn
  'iscsi.ahs': never
  'iscsi.ahs.length': Uint16Array
  'iscsi.ahs.type': Uint8Array
  'iscsi.ahs.value': VariableColumn
  'iscsi.keys': VariableColumn
  'iscsi.data': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface IscsiWiresharkColumns {
  'iscsi.I': Uint8Array
  'iscsi.totalahslength': Uint8Array
  'iscsi.datasegmentlength': Uint32Array
  'iscsi.initiatortasktag': Uint32Array
  'iscsi.targettransfertag': Uint32Array
  'iscsi.scsicommand.expecteddatatransferlength': Uint32Array
  'iscsi.cmdsn': Uint32Array
  'iscsi.statsn': Uint32Array
  'iscsi.expstatsn': Uint32Array
  'iscsi.expcmdsn': Uint32Array
  'iscsi.maxcmdsn': Uint32Array
  'iscsi.datasn': Uint32Array
  'iscsi.bufferOffset': Uint32Array
  'iscsi.r2tsn': Uint32Array
  'iscsi.desireddatalength': Uint32Array
  'iscsi.keyvalue': VariableColumn
}

/** Names of its fields: ours. */
export type IscsiFieldName = keyof IscsiColumns

/** Names of its fields: Wireshark's. */
export type IscsiWiresharkName = keyof IscsiWiresharkColumns
