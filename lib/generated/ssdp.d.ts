// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Simple Service Discovery Protocol, UPnP Device Architecture 2.0: read from the packet when asked; a field that was not captured is undefined. */
export interface Ssdp {
  /** 1: a request, other than for events. */
  readonly is_request?: 0 | 1
  /** 1: a request of event notification: NOTIFY, SUBSCRIBE, UNSUBSCRIBE. */
  readonly is_notification?: 0 | 1
  /** 1: a response. */
  readonly is_response?: 0 | 1
  readonly request?: {
    /** What shall be done with the target. */
    readonly method?: string
    /** The target as the request line has it. */
    readonly target?: string
    /** The target up to its query, where it has one; else the target is all path. */
    readonly path?: string
    /** The target behind its first question mark. */
    readonly query?: string
    /** Parts of the query between ampersands. */
    readonly parameters?: string[]
    /** Version of the client. */
    readonly version?: string
    /** A request's header line as a whole, without its end. */
    readonly header_line?: string[]
    /** The target with scheme and host, where both are at most 2048 bytes. */
    readonly full_uri?: string
  }
  readonly response?: {
    /** Version of the server. */
    readonly version?: string
    /** What became of the request. */
    readonly status_code?: number
    /** Name of the status code. */
    readonly status_name?: string
    /** The server's words for it. */
    readonly phrase?: string
    /** A response's header line as a whole, without its end. */
    readonly header_line?: string[]
  }
  /** Headers, in their order. */
  readonly headers?: Array<{
    /** Name of the header. */
    readonly name?: string
    /** Value of the header, without blanks around it. */
    readonly value?: string
  }>
  /** Multicast address and port of the protocol. */
  readonly host?: string
  /** "ssdp:discover" in a search. */
  readonly man?: string
  /** Most time that a response may wait, in seconds. */
  readonly mx?: number
  /** What is searched, or was found. */
  readonly st?: string
  /** Unique name of the service. */
  readonly usn?: string
  /** What the notification is about. */
  readonly nt?: string
  /** Kind of the notification, such as ssdp:alive. */
  readonly nts?: string
  /** How long the advertisement is valid. */
  readonly cache_control?: string
  /** URL of the device's description. */
  readonly location?: string
  /** System, UPnP version and product of the device. */
  readonly server?: string
  /** System, UPnP version and product of who searches. */
  readonly user_agent?: string
  /** When the response was made. */
  readonly date?: string
  /** Length of the body as the header has it. */
  readonly content_length_text?: string
  /** Length of the body, in bytes. */
  readonly content_length?: bigint
  /** Where the body begins, in bytes from the packet's start. */
  readonly body_offset?: number
  /** Length of the body, in bytes, captured or not. */
  readonly body_length?: number
  /** The body, as far as it was captured. */
  readonly body?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): SsdpTree
}

/** Simple Service Discovery Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface SsdpTree extends InnerTrees, Pick<Ssdp, 'headers' | 'host' | 'man' | 'mx' | 'st' | 'usn' | 'nt' | 'nts' | 'cache_control' | 'location' | 'server' | 'user_agent' | 'date' | 'content_length'>, Required<Pick<Ssdp, 'body'>> {
  readonly request?: {
    /** What shall be done with the target. */
    readonly method?: string
    /** The target as the request line has it. */
    readonly target?: string
    /** The target up to its query, where it has one; else the target is all path. */
    readonly path?: string
    /** The target behind its first question mark. */
    readonly query?: string
    /** Parts of the query between ampersands. */
    readonly parameters?: string[]
    /** Version of the client. */
    readonly version?: string
  }
  readonly response?: {
    /** Version of the server. */
    readonly version?: string
    /** What became of the request. */
    readonly status_code?: number
    /** Name of the status code. */
    readonly status_name?: string
    /** The server's words for it. */
    readonly phrase?: string
  }
}

/** The type of each field's column, by our names. */
export interface SsdpColumns {
  'ssdp.is_request': Uint8Array
  'ssdp.is_notification': Uint8Array
  'ssdp.is_response': Uint8Array
  'ssdp.request.method': VariableColumn
  'ssdp.request.target': VariableColumn
  'ssdp.request.path': VariableColumn
  'ssdp.request.query': VariableColumn
  'ssdp.request.parameters': VariableColumn
  'ssdp.request.version': VariableColumn
  'ssdp.response.version': VariableColumn
  'ssdp.response.status_code': Uint16Array
  'ssdp.response.status_name': VariableColumn
  'ssdp.response.phrase': VariableColumn
  'ssdp.headers': never
  'ssdp.headers.name': VariableColumn
  'ssdp.headers.value': VariableColumn
  'ssdp.request.header_line': VariableColumn
  'ssdp.response.header_line': VariableColumn
  'ssdp.request.full_uri': VariableColumn
  'ssdp.host': VariableColumn
  'ssdp.man': VariableColumn
  'ssdp.mx': Uint32Array
  'ssdp.st': VariableColumn
  'ssdp.usn': VariableColumn
  'ssdp.nt': VariableColumn
  'ssdp.nts': VariableColumn
  'ssdp.cache_control': VariableColumn
  'ssdp.location': VariableColumn
  'ssdp.server': VariableColumn
  'ssdp.user_agent': VariableColumn
  'ssdp.date': VariableColumn
  'ssdp.content_length_text': VariableColumn
  'ssdp.content_length': BigUint64Array
  'ssdp.body_offset': Uint32Array
  'ssdp.body_length': Uint32Array
  'ssdp.body': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface SsdpWiresharkColumns {}

/** Names of its fields: ours. */
export type SsdpFieldName = keyof SsdpColumns

/** Names of its fields: Wireshark's. */
export type SsdpWiresharkName = keyof SsdpWiresharkColumns
