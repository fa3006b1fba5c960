// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Server Message Block, [MS-CIFS]: read from the packet when asked; a field that was not captured is undefined. */
export interface Smb {
  /** 0xff, and "SMB". */
  readonly protocol?: number
  /** What is asked for. */
  readonly command?: number
  /** Name of the command. */
  readonly command_name?: string
  /** What came of the request. */
  readonly status?: number
  /** Name of the status. */
  readonly status_name?: string
  /** Class of the error, as DOS has them; 0: there is none. */
  readonly error_class?: number
  /** Which error of its class. */
  readonly error_code?: number
  /** The flags as one number. */
  readonly flags?: {
    /** It is a response. */
    readonly response?: 0 | 1
  }
  /** More flags as one number. */
  readonly flags2?: {
    /** Texts are in UTF-16. */
    readonly unicode?: 0 | 1
    /** The status is one of Windows NT. */
    readonly nt_status?: 0 | 1
  }
  /** High half of the process. */
  readonly pid_high?: number
  /** What proves who sent it. */
  readonly signature?: Buffer
  /** Which share is meant. */
  readonly tree?: number
  /** Which process asks. */
  readonly pid?: number
  /** Whose session is meant. */
  readonly user?: number
  /** The same in a request and its response. */
  readonly multiplex?: number
  /** How many words of parameters there are. */
  readonly word_count?: number
  /** The command's parameters. */
  readonly parameters?: Buffer
  /** Length of the data, in bytes. */
  readonly byte_count?: number
  /** The command's data. */
  readonly data?: Buffer
  /** Commands that follow in the message, of AndX commands. */
  readonly and_x?: Array<{
    /** The next command; 0xff: there is none. */
    readonly command?: number
    /** Its name. */
    readonly command_name?: string
    /** 0. */
    readonly reserved?: number
    /** Where it lies, in bytes from the header. */
    readonly offset?: number
    /** How many words of parameters it has. */
    readonly word_count?: number
    /** Its parameters. */
    readonly parameters?: Buffer
    /** Length of its data, in bytes. */
    readonly byte_count?: number
    /** Its data. */
    readonly data?: Buffer
  }>
  /** The layer's fields as a plain object. */
  toJSON(): SmbTree
}

/** Server Message Block in a full tree; the layer inside it, if any, is a key more. */
export interface SmbTree extends InnerTrees, Pick<Smb, 'status' | 'status_name' | 'error_class' | 'error_code' | 'parameters' | 'byte_count' | 'data'>, Required<Pick<Smb, 'protocol' | 'command' | 'command_name' | 'pid_high' | 'signature' | 'tree' | 'pid' | 'user' | 'multiplex' | 'word_count'>> {
  readonly flags: {
    /** It is a response. */
    readonly response: 0 | 1
  }
  readonly flags2: {
    /** Texts are in UTF-16. */
    readonly unicode: 0 | 1
    /** The status is one of Windows NT. */
    readonly nt_status: 0 | 1
  }
  /** Commands that follow in the message, of AndX commands. */
  readonly and_x?: Array<{
    /** The next command; 0xff: there is none. */
    readonly command?: number
    /** Its name. */
    readonly command_name?: string
    /** Where it lies, in bytes from the header. */
    readonly offset?: number
    /** How many words of parameters it has. */
    readonly word_count?: number
    /** Its parameters. */
    readonly parameters?: Buffer
    /** Length of its data, in bytes. */
    readonly byte_count?: number
    /** Its data. */
    readonly data?: Buffer
  }>
}

/** The type of each field's column, by our names. */
export interface SmbColumns {
  'smb.protocol': Uint32Array
  'smb.command': Uint8Array
  'smb.command_name': VariableColumn
  'smb.status': Uint32Array
  'smb.status_name': VariableColumn
  'smb.error_class': Uint8Array
  'smb.error_code': Uint16Array
  'smb.flags.response': Uint8Array
  'smb.flags': Uint8Array
  'smb.flags2.unicode': Uint8Array
  'smb.flags2.nt_status': Uint8Array
  'smb.flags2': Uint16Array
  'smb.pid_high': Uint16Array
  'smb.signature': VariableColumn
  'smb.tree': Uint16Array
  'smb.pid': Uint16Array
  'smb.user': Uint16Array
  'smb.multiplex': Uint16Array
  'smb.word_count': Uint8Array
  'smb.parameters': VariableColumn
  'smb.byte_count': Uint16Array
  'smb.data': VariableColumn
  'smb.and_x': never
  'smb.and_x.command': Uint8Array
  'smb.and_x.command_name': VariableColumn
  'smb.and_x.reserved': Uint8Array
  'smb.and_x.offset': Uint16Array
  'smb.and_x.word_count': Uint8Array
  'smb.and_x.parameters': VariableColumn
  'smb.and_x.byte_count': Uint16Array
  'smb.and_x.data': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface SmbWiresharkColumns {
  'smb.cmd': Uint8Array
  'smb.nt_status': Uint32Array
  'smb.flags2.string': Uint8Array
  'smb.flags2.nt_error': Uint8Array
  'smb.pid.high': Uint16Array
  'smb.tid': Uint16Array
  'smb.uid': Uint16Array
  'smb.mid': Uint16Array
  'smb.wct': Uint8Array
  'smb.bcc': Uint16Array
  'smb.andxoffset': Uint16Array
}

/** Names of its fields: ours. */
export type SmbFieldName = keyof SmbColumns

/** Names of its fields: Wireshark's. */
export type SmbWiresharkName = keyof SmbWiresharkColumns
