// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Real Time Streaming Protocol, RFC 7826: read from the packet when asked; a field that was not captured is undefined. */
export interface Rtsp {
  readonly request?: {
    /** The request line as a whole. */
    readonly line?: string
    /** What is asked for. */
    readonly method?: string
    /** The presentation, or a stream of it. */
    readonly url?: string
  }
  readonly response?: {
    /** The status line as a whole. */
    readonly line?: string
    /** What became of the request. */
    readonly status_code?: number
  }
  /** Headers, in their order. */
  readonly headers?: Array<{
    /** Name of the header. */
    readonly name?: string
    /** Value of the header, without blanks around it. */
    readonly value?: string
  }>
  /** Number of the request. */
  readonly cseq?: number
  /** Name of the session. */
  readonly session?: string
  /** How media are sent, and to which ports. */
  readonly transport?: string
  /** The client's software. */
  readonly user_agent?: string
  /** The server's software. */
  readonly server?: string
  /** Media type of the body. */
  readonly content_type?: string
  /** Length of the body, in bytes. */
  readonly content_length?: number
  readonly interleaved?: {
    /** 0x24, a dollar: data of a stream. */
    readonly magic?: number
    /** Which stream, as the transport header tells. */
    readonly channel?: number
    /** Length of the data, in bytes. */
    readonly length?: number
  }
  /** Where body or data begin, in bytes from the packet's start. */
  readonly body_offset?: number
  /** Their length in this segment, in bytes, captured or not. */
  readonly body_length?: number
  /** Body or data, as far as they were captured. */
  readonly body?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): RtspTree
}

/** Real Time Streaming Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface RtspTree extends InnerTrees, Pick<Rtsp, 'response' | 'headers' | 'cseq' | 'session' | 'transport' | 'user_agent' | 'server' | 'content_type' | 'content_length' | 'interleaved'>, Required<Pick<Rtsp, 'body'>> {
  readonly request?: {
    /** What is asked for. */
    readonly method?: string
    /** The presentation, or a stream of it. */
    readonly url?: string
  }
}

/** The type of each field's column, by our names. */
export interface RtspColumns {
  'rtsp.request.line': VariableColumn
  'rtsp.request.method': VariableColumn
  'rtsp.request.url': VariableColumn
  'rtsp.response.line': VariableColumn
  'rtsp.response.status_code': Uint32Array
  'rtsp.headers': never
  'rtsp.headers.name': VariableColumn
  'rtsp.headers.value': VariableColumn
  'rtsp.cseq': Uint32Array
  'rtsp.session': VariableColumn
  'rtsp.transport': VariableColumn
  'rtsp.user_agent': VariableColumn
  'rtsp.server': VariableColumn
  'rtsp.content_type': VariableColumn
  'rtsp.content_length': Uint32Array
  'rtsp.interleaved.magic': Uint8Array
  'rtsp.interleaved.channel': Uint8Array
  'rtsp.interleaved.length': Uint16Array
  'rtsp.body_offset': Uint32Array
  'rtsp.body_length': Uint32Array
  'rtsp.body': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface RtspWiresharkColumns {
  'rtsp.request': VariableColumn
  'rtsp.method': VariableColumn
  'rtsp.url': VariableColumn
  'rtsp.response': VariableColumn
  'rtsp.status': Uint32Array
  'rtsp.content-type': VariableColumn
  'rtsp.content-length': Uint32Array
  'rtsp.magic': Uint8Array
  'rtsp.channel': Uint8Array
  'rtsp.length': Uint16Array
}

/** Names of its fields: ours. */
export type RtspFieldName = keyof RtspColumns

/** Names of its fields: Wireshark's. */
export type RtspWiresharkName = keyof RtspWiresharkColumns
