// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** File Transfer Protocol, RFC 959: read from the packet when asked; a field that was not captured is undefined. */
export interface Ftp {
  /** 1: a command of a client. */
  readonly is_request?: 0 | 1
  /** 1: a reply of a server. */
  readonly is_response?: 0 | 1
  readonly request?: {
    /** The command's word. */
    readonly command?: string
    /** What stands behind it. */
    readonly argument?: string
  }
  readonly response?: {
    /** What became of the command. */
    readonly code?: number
    /** The server's words for it. */
    readonly text?: string
  }
  /** Lines behind the first one. */
  readonly lines?: string[]
  readonly active?: {
    /** PORT: address that the server shall connect to. */
    readonly address?: string
    /** Its port. */
    readonly port?: number
  }
  readonly passive?: {
    /** Reply to PASV: address that the client shall connect to. */
    readonly address?: string
    /** Its port. */
    readonly port?: number
  }
  readonly extended?: {
    /** EPRT: 1: IPv4; 2: IPv6. */
    readonly family?: number
    /** EPRT: port that the server shall connect to. */
    readonly port?: number
    /** Reply to EPSV: port that the client shall connect to. */
    readonly passive_port?: number
  }
  /** The layer's fields as a plain object. */
  toJSON(): FtpTree
}

/** File Transfer Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface FtpTree extends InnerTrees, Pick<Ftp, 'request' | 'response' | 'lines' | 'active' | 'passive' | 'extended'> {}

/** The type of each field's column, by our names. */
export interface FtpColumns {
  'ftp.is_request': Uint8Array
  'ftp.is_response': Uint8Array
  'ftp.request.command': VariableColumn
  'ftp.request.argument': VariableColumn
  'ftp.response.code': Uint32Array
  'ftp.response.text': VariableColumn
  'ftp.lines': VariableColumn
  'ftp.active.address': Uint32Array
  'ftp.active.port': Uint16Array
  'ftp.passive.address': Uint32Array
  'ftp.passive.port': Uint16Array
  'ftp.extended.family': Uint8Array
  'ftp.extended.port': Uint16Array
  'ftp.extended.passive_port': Uint16Array
}

/** By Wireshark's names, also those that stand for several fields. */
export interface FtpWiresharkColumns {
  'ftp.request': Uint8Array
  'ftp.response': Uint8Array
  'ftp.request.arg': VariableColumn
  'ftp.response.arg': VariableColumn
  'ftp.active.cip': Uint32Array
  'ftp.passive.ip': Uint32Array
  'ftp.eprt.af': Uint8Array
  'ftp.eprt.port': Uint16Array
  'ftp.epsv.port': Uint16Array
}

/** Names of its fields: ours. */
export type FtpFieldName = keyof FtpColumns

/** Names of its fields: Wireshark's. */
export type FtpWiresharkName = keyof FtpWiresharkColumns
