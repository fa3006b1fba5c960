// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Hypertext Transfer Protocol Version 2, RFC 9113: read from the packet when asked; a field that was not captured is undefined. */
export interface Http2 {
  /** What a client's connection begins with: no frame. */
  readonly preface?: string
  /** Length of the frame, or the first letters of the preface. */
  readonly start?: number
  /** Length of the frame behind its header, in bytes. */
  readonly length?: number
  /** What the frame is. */
  readonly type?: number
  /** Name of the type. */
  readonly type_name?: string
  /** The flags as one number. */
  readonly flags?: {
    /** DATA and HEADERS: the sender's last frame of the stream. */
    readonly end_stream?: 0 | 1
    /** HEADERS, PUSH_PROMISE and CONTINUATION: the headers end with this frame. */
    readonly end_headers?: 0 | 1
    /** DATA, HEADERS and PUSH_PROMISE: there is padding. */
    readonly padded?: 0 | 1
    /** HEADERS: a priority is in front of the headers. */
    readonly priority?: 0 | 1
    /** SETTINGS: those of the other side hold. */
    readonly settings_ack?: 0 | 1
    /** PING: it answers one. */
    readonly ping_ack?: 0 | 1
    /** Flags of a frame that has none: 0. */
    readonly unused?: number
    /** Flags that SETTINGS do not have: 0. */
    readonly unused_settings?: number
    /** Flags that PING does not have: 0. */
    readonly unused_ping?: number
    /** Flags that CONTINUATION does not have: 0. */
    readonly unused_continuation?: number
    /** Flags that PUSH_PROMISE does not have: 0. */
    readonly unused_push_promise?: number
    /** Flags that DATA does not have: 0. */
    readonly unused_data?: number
    /** Flags that HEADERS do not have: 0. */
    readonly unused_headers?: number
  }
  /** 0. */
  readonly reserved?: number
  /** Number of the stream: a request with its response; 0: the connection. */
  readonly stream_id?: number
  /** Length of the padding, in bytes. */
  readonly padding_length?: number
  /** The same, and 0 where there is none. */
  readonly pad_length?: number
  /** DATA: some of the body. */
  readonly data?: Buffer
  /** DATA: zeros. */
  readonly data_padding?: Buffer
  /** Others that depend on that stream shall depend on this one. */
  readonly exclusive?: 0 | 1
  /** The stream that this one depends on. */
  readonly stream_dependency?: number
  /** Weight of the stream, less 1. */
  readonly weight?: number
  /** Weight of the stream. */
  readonly weight_real?: number
  /** 0. */
  readonly promised_reserved?: number
  /** PUSH_PROMISE: the stream that is to come. */
  readonly promised_stream_id?: number
  /** HEADERS: these, compressed by HPACK. */
  readonly header_block?: Buffer
  /** PUSH_PROMISE: the headers of the request, compressed by HPACK. */
  readonly promised_header_block?: Buffer
  /** CONTINUATION: more of the headers, compressed by HPACK. */
  readonly continued_header_block?: Buffer
  /** Headers, in their order. One that an earlier frame explains has an index, and no name. */
  readonly header_fields?: Array<{
    /** Length of the name, in bytes. */
    readonly name_length?: number
    /** Name of the header. */
    readonly name?: string
    /** Length of the value, in bytes. */
    readonly value_length?: number
    /** Value of the header. */
    readonly value?: string
    /** How the header is compressed. */
    readonly form?: number
    /** The same in words. */
    readonly representation?: string
    /** The table's entry that has the name, or all of the header; from 62 on earlier headers made it. */
    readonly index?: number
  }>
  /** Size of the table of earlier headers from here on, in bytes. */
  readonly header_table_sizes?: number[]
  /** How many headers there are. */
  readonly header_count?: number
  /** The target of a request, where its parts are known, of 2048 bytes at most. */
  readonly full_uri?: string
  /** HEADERS: zeros. */
  readonly headers_padding?: Buffer
  /** PUSH_PROMISE: zeros. */
  readonly promised_padding?: Buffer
  /** RST_STREAM: why the stream ends. */
  readonly reset_error?: number
  /** The same in words. */
  readonly reset_error_name?: string
  /** What the sender can take. */
  readonly settings?: Array<{
    /** What is set. */
    readonly id?: number
    /** The same in words. */
    readonly id_name?: string
    /** Largest size of the table of earlier headers, in bytes. */
    readonly header_table_size?: number
    /** 1: the server may push. */
    readonly enable_push?: number
    /** Most streams that the other side may have at once. */
    readonly max_concurrent_streams?: number
    /** How much of a stream may be sent at first, in bytes. */
    readonly initial_window_size?: number
    /** Length of the longest frame, in bytes. */
    readonly max_frame_size?: number
    /** How long headers may be as a whole, in bytes. */
    readonly max_header_list_size?: number
    /** 1: CONNECT may name a protocol, RFC 8441. */
    readonly extended_connect?: number
    /** A setting that has no row. */
    readonly value?: number
  }>
  /** PING: data, which an answer has too. */
  readonly ping?: Buffer
  /** PING that answers: data of the other. */
  readonly pong?: Buffer
  /** 0. */
  readonly last_reserved?: number
  /** GOAWAY: the last stream that may have been handled. */
  readonly last_stream_id?: number
  /** GOAWAY: why the connection ends. */
  readonly goaway_error?: number
  /** The same in words. */
  readonly goaway_error_name?: string
  /** GOAWAY: more of the reason, for people. */
  readonly debug_data?: Buffer
  /** 0. */
  readonly window_reserved?: number
  /** WINDOW_UPDATE: how much more may be sent, in bytes. */
  readonly window_size_increment?: number
  /** ALTSVC: length of the origin, in bytes. */
  readonly altsvc_origin_length?: number
  /** ALTSVC: whose service may be had elsewhere too. */
  readonly altsvc_origin?: string
  /** ALTSVC: where, RFC 7838. */
  readonly altsvc?: string
  /** ORIGIN: whom the server speaks for, RFC 8336. */
  readonly origins?: Array<{
    /** Length of the origin, in bytes. */
    readonly length?: number
    /** An origin. */
    readonly origin?: string
  }>
  /** PRIORITY_UPDATE: the stream. */
  readonly prioritized_stream_id?: number
  /** PRIORITY_UPDATE: urgency and the like, RFC 9218. */
  readonly priority?: string
  /** What a frame of another type has. */
  readonly other?: Buffer
  /** Request: host and port of the target. */
  readonly authority?: string
  /** Request: what shall be done with the target. */
  readonly method?: string
  /** Request: path and query of the target. */
  readonly path?: string
  /** Request: scheme of the target. */
  readonly scheme?: string
  /** Response: what became of the request. */
  readonly status?: number
  /** Media types that the client takes. */
  readonly accept?: string
  /** Charsets that the client takes. */
  readonly accept_charset?: string
  /** Content codings that the client takes. */
  readonly accept_encoding?: string
  /** Languages that the client prefers. */
  readonly accept_language?: string
  /** Units in which parts can be asked for. */
  readonly accept_ranges?: string
  /** Origins whose scripts may read the response. */
  readonly access_control_allow_origin?: string
  /** How long a cache has had the response, in seconds. */
  readonly age?: bigint
  /** Methods that the target takes. */
  readonly allow?: string
  /** Scheme and credentials for the server. */
  readonly authorization?: string
  /** What caches shall do. */
  readonly cache_control?: string
  /** Whether it shall be shown or stored, and under which name. */
  readonly content_disposition?: string
  /** Codings of the representation. */
  readonly content_encoding?: string
  /** Languages of the representation. */
  readonly content_language?: string
  /** Length of the body, in bytes. */
  readonly content_length?: bigint
  /** Where the representation can be had. */
  readonly content_location?: string
  /** Which part of the representation it is. */
  readonly content_range?: string
  /** Media type of the representation. */
  readonly content_type?: string
  /** Cookies of the client. */
  readonly cookie?: string[]
  /** When the message was made. */
  readonly date?: string
  /** Mark of the representation. */
  readonly etag?: string
  /** What the client expects of the server. */
  readonly expect?: string
  /** When the response is stale. */
  readonly expires?: string
  /** Address of who is behind the client. */
  readonly from?: string
  /** The request is for a representation with one of these marks. */
  readonly if_match?: string
  /** The request is for one that was changed since. */
  readonly if_modified_since?: string
  /** The request is for one with none of these marks. */
  readonly if_none_match?: string
  /** The request is for a part of this representation, or for all of another. */
  readonly if_range?: string
  /** The request is for one that was not changed since. */
  readonly if_unmodified_since?: string
  /** When the representation was changed. */
  readonly last_modified?: string
  /** What is connected with it. */
  readonly link?: string
  /** The resource that the response is about. */
  readonly location?: string
  /** How many may still pass the request on. */
  readonly max_forwards?: bigint
  /** Schemes and challenges of the proxy. */
  readonly proxy_authenticate?: string
  /** Scheme and credentials for the proxy. */
  readonly proxy_authorization?: string
  /** Which part is asked for. */
  readonly range?: string
  /** Where the target was found. */
  readonly referer?: string
  /** When the client shall ask again, and for what. */
  readonly refresh?: string
  /** When the client may ask again. */
  readonly retry_after?: string
  /** The server's software. */
  readonly server?: string
  /** A cookie that the client shall keep. */
  readonly set_cookie?: string[]
  /** For how long the client shall take no other way than TLS. */
  readonly strict_transport_security?: string
  /** The client's software. */
  readonly user_agent?: string
  /** Headers of the request that the response depends on. */
  readonly vary?: string
  /** Whom the message has passed. */
  readonly via?: string
  /** Schemes and challenges of the server. */
  readonly www_authenticate?: string
  /** The layer's fields as a plain object. */
  toJSON(): Http2Tree
}

/** Hypertext Transfer Protocol Version 2 in a full tree; the layer inside it, if any, is a key more. */
export interface Http2Tree extends InnerTrees, Pick<Http2, 'preface' | 'length' | 'type' | 'stream_id' | 'padding_length' | 'exclusive' | 'stream_dependency' | 'weight' | 'promised_stream_id' | 'header_table_sizes' | 'reset_error' | 'ping' | 'pong' | 'last_stream_id' | 'goaway_error' | 'debug_data' | 'window_size_increment' | 'altsvc_origin' | 'altsvc' | 'prioritized_stream_id' | 'priority' | 'other' | 'authority' | 'method' | 'path' | 'scheme' | 'status' | 'accept' | 'accept_charset' | 'accept_encoding' | 'accept_language' | 'accept_ranges' | 'access_control_allow_origin' | 'age' | 'allow' | 'authorization' | 'cache_control' | 'content_disposition' | 'content_encoding' | 'content_language' | 'content_length' | 'content_location' | 'content_range' | 'content_type' | 'cookie' | 'date' | 'etag' | 'expect' | 'expires' | 'from' | 'if_match' | 'if_modified_since' | 'if_none_match' | 'if_range' | 'if_unmodified_since' | 'last_modified' | 'link' | 'location' | 'max_forwards' | 'proxy_authenticate' | 'proxy_authorization' | 'range' | 'referer' | 'refresh' | 'retry_after' | 'server' | 'set_cookie' | 'strict_transport_security' | 'user_agent' | 'vary' | 'via' | 'www_authenticate'> {
  readonly flags?: {
    /** DATA and HEADERS: the sender's last frame of the stream. */
    readonly end_stream?: 0 | 1
    /** HEADERS, PUSH_PROMISE and CONTINUATION: the headers end with this frame. */
    readonly end_headers?: 0 | 1
    /** DATA, HEADERS and PUSH_PROMISE: there is padding. */
    readonly padded?: 0 | 1
    /** HEADERS: a priority is in front of the headers. */
    readonly priority?: 0 | 1
    /** SETTINGS: those of the other side hold. */
    readonly settings_ack?: 0 | 1
    /** PING: it answers one. */
    readonly ping_ack?: 0 | 1
  }
  /** Headers, in their order. One that an earlier frame explains has an index, and no name. */
  readonly header_fields?: Array<{
    /** Name of the header. */
    readonly name?: string
    /** Value of the header. */
    readonly value?: string
    /** The table's entry that has the name, or all of the header; from 62 on earlier headers made it. */
    readonly index?: number
  }>
  /** What the sender can take. */
  readonly settings?: Array<{
    /** What is set. */
    readonly id?: number
    /** Largest size of the table of earlier headers, in bytes. */
    readonly header_table_size?: number
    /** 1: the server may push. */
    readonly enable_push?: number
    /** Most streams that the other side may have at once. */
    readonly max_concurrent_streams?: number
    /** How much of a stream may be sent at first, in bytes. */
    readonly initial_window_size?: number
    /** Length of the longest frame, in bytes. */
    readonly max_frame_size?: number
    /** How long headers may be as a whole, in bytes. */
    readonly max_header_list_size?: number
    /** 1: CONNECT may name a protocol, RFC 8441. */
    readonly extended_connect?: number
    /** A setting that has no row. */
    readonly value?: number
  }>
  /** ORIGIN: whom the server speaks for, RFC 8336. */
  readonly origins?: Array<{
    /** An origin. */
    readonly origin?: string
  }>
}

/** The type of each field's column, by our names. */
export interface Http2Columns {
  'http2.preface': VariableColumn
  'http2.start': Uint32Array
  'http2.length': Uint32Array
  'http2.type': Uint8Array
  'http2.type_name': VariableColumn
  'http2.flags': Uint8Array
  'http2.flags.end_stream': Uint8Array
  'http2.flags.end_headers': Uint8Array
  'http2.flags.padded': Uint8Array
  'http2.flags.priority': Uint8Array
  'http2.flags.settings_ack': Uint8Array
  'http2.flags.ping_ack': Uint8Array
  'http2.flags.unused': Uint8Array
  'http2.flags.unused_settings': Uint8Array
  'http2.flags.unused_ping': Uint8Array
  'http2.flags.unused_continuation': Uint8Array
  'http2.flags.unused_push_promise': Uint8Array
  'http2.flags.unused_data': Uint8Array
  'http2.flags.unused_headers': Uint8Array
  'http2.reserved': Uint8Array
  'http2.stream_id': Uint32Array
  'http2.padding_length': Uint8Array
  'http2.pad_length': Uint16Array
  'http2.data': VariableColumn
  'http2.data_padding': VariableColumn
  'http2.exclusive': Uint8Array
  'http2.stream_dependency': Uint32Array
  'http2.weight': Uint8Array
  'http2.weight_real': Uint16Array
  'http2.promised_reserved': Uint8Array
  'http2.promised_stream_id': Uint32Array
  'http2.header_block': VariableColumn
  'http2.promised_header_block': VariableColumn
  'http2.continued_header_block': VariableColumn
  'http2.header_fields': never
  'http2.header_fields.name_length': Uint32Array
  'http2.header_fields.name': VariableColumn
  'http2.header_fields.value_length': Uint32Array
  'http2.header_fields.value': VariableColumn
  'http2.header_fields.form': Uint8Array
  'http2.header_fields.representation': VariableColumn
  'http2.header_fields.index': Uint32Array
  'http2.header_table_sizes': Uint32Array
  'http2.header_count': Uint32Array
  'http2.full_uri': VariableColumn
  'http2.headers_padding': VariableColumn
  'http2.promised_padding': VariableColumn
  'http2.reset_error': Uint32Array
  'http2.reset_error_name': VariableColumn
  'http2.settings': never
  'http2.settings.id': Uint16Array
  'http2.settings.id_name': VariableColumn
  'http2.settings.header_table_size': Uint32Array
  'http2.settings.enable_push': Uint32Array
  'http2.settings.max_concurrent_streams': Uint32Array
  'http2.settings.initial_window_size': Uint32Array
  'http2.settings.max_frame_size': Uint32Array
  'http2.settings.max_header_list_size': Uint32Array
  'http2.settings.extended_connect': Uint32Array
  'http2.settings.value': Uint32Array
  'http2.ping': VariableColumn
  'http2.pong': VariableColumn
  'http2.last_reserved': Uint8Array
  'http2.last_stream_id': Uint32Array
  'http2.goaway_error': Uint32Array
  'http2.goaway_error_name': VariableColumn
  'http2.debug_data': VariableColumn
  'http2.window_reserved': Uint8Array
  'http2.window_size_increment': Uint32Array
  'http2.altsvc_origin_length': Uint16Array
  'http2.altsvc_origin': VariableColumn
  'http2.altsvc': VariableColumn
  'http2.origins': never
  'http2.origins.length': Uint16Array
  'http2.origins.origin': VariableColumn
  'http2.prioritized_stream_id': Uint32Array
  'http2.priority': VariableColumn
  'http2.other': VariableColumn
  'http2.authority': VariableColumn
  'http2.method': VariableColumn
  'http2.path': VariableColumn
  'http2.scheme': VariableColumn
  'http2.status': Uint16Array
  'http2.accept': VariableColumn
  'http2.accept_charset': VariableColumn
  'http2.accept_encoding': VariableColumn
  'http2.accept_language': VariableColumn
  'http2.accept_ranges': VariableColumn
  'http2.access_control_allow_origin': VariableColumn
  'http2.age': BigUint64Array
  'http2.allow': VariableColumn
  'http2.authorization': VariableColumn
  'http2.cache_control': VariableColumn
  'http2.content_disposition': VariableColumn
  'http2.content_encoding': VariableColumn
  'http2.content_language': VariableColumn
  'http2.content_length': BigUint64Array
  'http2.content_location': VariableColumn
  'http2.content_range': VariableColumn
  'http2.content_type': VariableColumn
  'http2.cookie': VariableColumn
  'http2.date': VariableColumn
  'http2.etag': VariableColumn
  'http2.expect': VariableColumn
  'http2.expires': VariableColumn
  'http2.from': VariableColumn
  'http2.if_match': VariableColumn
  'http2.if_modified_since': VariableColumn
  'http2.if_none_match': VariableColumn
  'http2.if_range': VariableColumn
  'http2.if_unmodified_since': VariableColumn
  'http2.last_modified': VariableColumn
  'http2.link': VariableColumn
  'http2.location': VariableColumn
  'http2.max_forwards': BigUint64Array
  'http2.proxy_authenticate': VariableColumn
  'http2.proxy_authorization': VariableColumn
  'http2.range': VariableColumn
  'http2.referer': VariableColumn
  'http2.refresh': VariableColumn
  'http2.retry_after': VariableColumn
  'http2.server': VariableColumn
  'http2.set_cookie': VariableColumn
  'http2.strict_transport_security': VariableColumn
  'http2.user_agent': VariableColumn
  'http2.vary': VariableColumn
  'http2.via': VariableColumn
  'http2.www_authenticate': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface Http2WiresharkColumns {
  'http2.magic': VariableColumn
  'http2.flags.eh': Uint8Array
  'http2.flags.ack.settings': Uint8Array
  'http2.flags.ack.ping': Uint8Array
  'http2.r': Uint8Array
  'http2.streamid': Uint32Array
  'http2.padding': Uint8Array
  'http2.data.data': VariableColumn
  'http2.data.padding': VariableColumn
  'http2.headers.weight': Uint8Array
  'http2.headers.weight_real': Uint16Array
  'http2.push_promise.r': Uint8Array
  'http2.push_promise.promised_stream_id': Uint32Array
  'http2.headers': VariableColumn
  'http2.push_promise.header': VariableColumn
  'http2.header.name.length': Uint32Array
  'http2.header.name': VariableColumn
  'http2.header.value.length': Uint32Array
  'http2.header.value': VariableColumn
  'http2.header.repr': VariableColumn
  'http2.header.index': Uint32Array
  'http2.header_table_size_update.header_table_size': Uint32Array
  'http2.header.count': Uint32Array
  'http2.request.full_uri': VariableColumn
  'http2.headers.padding': VariableColumn
  'http2.push_promise.padding': VariableColumn
  'http2.rst_stream.error': Uint32Array
  'http2.settings.unknown': Uint32Array
  'http2.goway.r': Uint8Array
  'http2.goaway.last_stream_id': Uint32Array
  'http2.goaway.error': Uint32Array
  'http2.goaway.addata': VariableColumn
  'http2.window_update.r': Uint8Array
  'http2.window_update.window_size_increment': Uint32Array
  'http2.altsvc.origin.len': Uint16Array
  'http2.altsvc.origin': VariableColumn
  'http2.altsvc.field_value': VariableColumn
  'http2.origin.origin_len': Uint16Array
  'http2.origin.origin': VariableColumn
  'http2.priority_update_stream_id': Uint32Array
  'http2.priority_update_field_value': VariableColumn
  'http2.unknown': VariableColumn
  'http2.headers.authority': VariableColumn
  'http2.headers.method': VariableColumn
  'http2.headers.path': VariableColumn
  'http2.headers.scheme': VariableColumn
  'http2.headers.status': Uint16Array
  'http2.headers.accept': VariableColumn
  'http2.headers.accept_charset': VariableColumn
  'http2.headers.accept_encoding': VariableColumn
  'http2.headers.accept_language': VariableColumn
  'http2.headers.accept_ranges': VariableColumn
  'http2.headers.access_control_allow_origin': VariableColumn
  'http2.headers.age': BigUint64Array
  'http2.headers.allow': VariableColumn
  'http2.headers.authorization': VariableColumn
  'http2.headers.cache_control': VariableColumn
  'http2.headers.content_disposition': VariableColumn
  'http2.headers.content_encoding': VariableColumn
  'http2.headers.content_language': VariableColumn
  'http2.headers.content_length': BigUint64Array
  'http2.headers.content_location': VariableColumn
  'http2.headers.content_range': VariableColumn
  'http2.headers.content_type': VariableColumn
  'http2.headers.cookie': VariableColumn
  'http2.headers.date': VariableColumn
  'http2.headers.etag': VariableColumn
  'http2.headers.expect': VariableColumn
  'http2.headers.expires': VariableColumn
  'http2.headers.from': VariableColumn
  'http2.headers.if_match': VariableColumn
  'http2.headers.if_modified_since': VariableColumn
  'http2.headers.if_none_match': VariableColumn
  'http2.headers.if_range': VariableColumn
  'http2.headers.if_unmodified_since': VariableColumn
  'http2.headers.last_modified': VariableColumn
  'http2.headers.link': VariableColumn
  'http2.headers.location': VariableColumn
  'http2.headers.max_forwards': BigUint64Array
  'http2.headers.proxy_authenticate': VariableColumn
  'http2.headers.proxy_authorization': VariableColumn
  'http2.headers.range': VariableColumn
  'http2.headers.referer': VariableColumn
  'http2.headers.refresh': VariableColumn
  'http2.headers.retry_after': VariableColumn
  'http2.headers.server': VariableColumn
  'http2.headers.set_cookie': VariableColumn
  'http2.headers.strict_transport_security': VariableColumn
  'http2.headers.user_agent': VariableColumn
  'http2.headers.vary': VariableColumn
  'http2.headers.via': VariableColumn
  'http2.headers.www_authenticate': VariableColumn
}

/** Names of its fields: ours. */
export type Http2FieldName = keyof Http2Columns

/** Names of its fields: Wireshark's. */
export type Http2WiresharkName = keyof Http2WiresharkColumns
