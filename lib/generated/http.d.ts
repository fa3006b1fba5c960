// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Hypertext Transfer Protocol, RFC 9112: read from the packet when asked; a field that was not captured is undefined. */
export interface Http {
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
  /** Host and port of the target. */
  readonly host?: string
  /** The client's software. */
  readonly user_agent?: string
  /** Media types that the client takes. */
  readonly accept?: string
  /** Languages that the client prefers. */
  readonly accept_language?: string
  /** Content codings that the client takes. */
  readonly accept_encoding?: string
  /** Scheme and credentials for the server. */
  readonly authorization?: string
  /** Scheme and credentials for the proxy. */
  readonly proxy_authorization?: string
  /** Schemes and challenges of the server. */
  readonly www_authenticate?: string
  /** Schemes and challenges of the proxy. */
  readonly proxy_authenticate?: string
  /** Where the target was found. */
  readonly referer?: string
  /** Cookies of the client. */
  readonly cookie?: string
  /** A cookie that the client shall keep. */
  readonly set_cookie?: string
  /** What holds for this connection only. */
  readonly connection?: string
  /** Protocols that the connection can go on with. */
  readonly upgrade?: string
  /** Settings for HTTP/2, in base64. */
  readonly http2_settings?: string
  /** What caches shall do. */
  readonly cache_control?: string
  /** When the message was made. */
  readonly date?: string
  /** When the representation was changed. */
  readonly last_modified?: string
  /** The server's software. */
  readonly server?: string
  /** The resource that the response is about. */
  readonly location?: string
  /** Clients that proxies stand for. */
  readonly x_forwarded_for?: string
  /** Codings of the body on its way. */
  readonly transfer_encoding?: string
  /** Codings of the representation. */
  readonly content_encoding?: string
  /** Media type of the representation. */
  readonly content_type?: string
  /** Length of the body as the header has it. */
  readonly content_length_text?: string
  /** The client's nonce, in base64. */
  readonly sec_websocket_key?: string
  /** The server's answer to the nonce. */
  readonly sec_websocket_accept?: string
  /** Version of the WebSocket protocol. */
  readonly sec_websocket_version?: string
  /** Protocols within WebSocket. */
  readonly sec_websocket_protocol?: string
  /** Extensions of WebSocket. */
  readonly sec_websocket_extensions?: string
  /** Cookies of the client, each with its value. */
  readonly cookie_pairs?: string[]
  /** Length of the body, in bytes. */
  readonly content_length?: bigint
  /** Chunks of the body in this segment. */
  readonly chunks?: Array<{
    /** Length of the chunk, in bytes; 0: the last one. */
    readonly size?: number
    /** What stands behind the size. */
    readonly extension?: string
    /** The chunk, as far as the segment has it. */
    readonly data?: Buffer
    /** The end of the line behind the chunk. */
    readonly boundary?: Buffer
  }>
  /** Headers behind the last chunk. */
  readonly trailer?: string[]
  readonly ntlm?: {
    /** NTLMSSP. */
    readonly signature?: string
    /** Which of the three messages is in the header. */
    readonly message_type?: number
    /** Name of the type. */
    readonly message_type_name?: string
    /** Lengths of the parts behind the fixed ones, in bytes. */
    readonly lengths?: number[]
    /** The same again. */
    readonly maximum_lengths?: number[]
    /** Where those parts begin, in bytes. */
    readonly offsets?: number[]
    /** What is negotiated, as one number. */
    readonly flags?: {
      /** Texts are in UTF-16. */
      readonly unicode?: 0 | 1
      /** Texts can be in the client's character set. */
      readonly oem?: 0 | 1
      /** The challenge shall name the target. */
      readonly request_target?: 0 | 1
      /** 0. */
      readonly reserved_3?: 0 | 1
      /** Messages are signed. */
      readonly sign?: 0 | 1
      /** Messages are encrypted. */
      readonly seal?: 0 | 1
      /** There is no connection. */
      readonly datagram?: 0 | 1
      /** A session key of LAN Manager. */
      readonly lm_key?: 0 | 1
      /** 0. */
      readonly reserved_8?: 0 | 1
      /** NTLM's session keys. */
      readonly ntlm?: 0 | 1
      /** 0. */
      readonly reserved_10?: 0 | 1
      /** There is no user. */
      readonly anonymous?: 0 | 1
      /** The domain's name is there. */
      readonly domain_supplied?: 0 | 1
      /** The workstation's name is there. */
      readonly workstation_supplied?: 0 | 1
      /** 0. */
      readonly reserved_14?: 0 | 1
      /** There is a signature in each message. */
      readonly always_sign?: 0 | 1
      /** The target is a domain. */
      readonly target_type_domain?: 0 | 1
      /** The target is a server. */
      readonly target_type_server?: 0 | 1
      /** 0. */
      readonly reserved_18?: 0 | 1
      /** Session keys of NTLM 2. */
      readonly extended_session_security?: 0 | 1
      /** The server may know the client, but not act for it. */
      readonly identify?: 0 | 1
      /** 0. */
      readonly reserved_21?: 0 | 1
      /** The LAN Manager's session key. */
      readonly request_non_nt_session_key?: 0 | 1
      /** The challenge says more of the target. */
      readonly has_target_info?: 0 | 1
      /** 0. */
      readonly reserved_24?: 0 | 1
      /** The version means something. */
      readonly has_version?: 0 | 1
      /** 0. */
      readonly reserved_26?: 0 | 1
      /** 0. */
      readonly reserved_27?: 0 | 1
      /** 0. */
      readonly reserved_28?: 0 | 1
      /** Keys of 128 bits. */
      readonly keys_128?: 0 | 1
      /** The client sends a key, encrypted. */
      readonly key_exchange?: 0 | 1
      /** Keys of 56 bits. */
      readonly keys_56?: 0 | 1
    }
    readonly version?: {
      /** Version of Windows. */
      readonly major?: number
      /** Its minor version. */
      readonly minor?: number
      /** Its build. */
      readonly build?: number
      /** 0. */
      readonly reserved?: number
      /** 15. */
      readonly ntlm_revision?: number
    }
    /** What the client has to answer. */
    readonly server_challenge?: Buffer
    /** 0. */
    readonly reserved?: Buffer
    /** Proves that the three messages were not changed. */
    readonly mic?: Buffer
    /** Domain of the client. */
    readonly calling_domain?: string
    /** Name of the client's machine. */
    readonly calling_workstation?: string
    /** The server or its domain. */
    readonly target_name?: string
    /** What a challenge says of the target, as it is sent. */
    readonly target_pairs?: Buffer
    /** Domain of the user. */
    readonly domain?: string
    /** Name of the user. */
    readonly user?: string
    /** Name of the client's machine. */
    readonly workstation?: string
    /** The answer of LAN Manager's kind. */
    readonly lm_response?: Buffer
    /** Key of the session, encrypted. */
    readonly session_key?: Buffer
    /** The answer to the challenge. */
    readonly nt_response?: Buffer
    /** Of NTLM 2: its first 16 bytes. */
    readonly nt_proof?: Buffer
    /** Of NTLM 2: 1. */
    readonly response_version?: number
    /** Of NTLM 2: 1. */
    readonly response_highest_version?: number
    /** Of NTLM 2: 0. */
    readonly response_reserved?: Buffer
    /** Of NTLM 2: the time of the answer. */
    readonly response_time?: number
    /** Of NTLM 2: the client's own challenge. */
    readonly client_challenge?: Buffer
    /** Of NTLM 2: 0. */
    readonly response_gap?: Buffer
    /** Values of other types that are said of the target. */
    readonly other_pairs?: Buffer[]
    readonly target_info?: {
      /** What the pairs are. */
      readonly types?: number[]
      /** Lengths of their values, in bytes. */
      readonly lengths?: number[]
      /** NetBIOS name of the server. */
      readonly nb_computer_name?: string[]
      /** NetBIOS name of its domain. */
      readonly nb_domain_name?: string[]
      /** Name of the server. */
      readonly dns_computer_name?: string[]
      /** Name of its domain. */
      readonly dns_domain_name?: string[]
      /** Name of its forest. */
      readonly dns_tree_name?: string[]
      /** 1: the account is constrained; 2: there is a MIC; 4: the name of the target is not checked. */
      readonly flags?: number[]
      /** The server's time. */
      readonly timestamp?: number[]
      /** What the client's machine is. */
      readonly restrictions?: Buffer[]
      /** Name of the service. */
      readonly target_name?: string[]
      /** Hash of what the channel is bound to. */
      readonly channel_bindings?: Buffer[]
    }
    readonly answer?: {
      /** What the pairs are. */
      readonly types?: number[]
      /** Lengths of their values, in bytes. */
      readonly lengths?: number[]
      /** NetBIOS name of the server. */
      readonly nb_computer_name?: string[]
      /** NetBIOS name of its domain. */
      readonly nb_domain_name?: string[]
      /** Name of the server. */
      readonly dns_computer_name?: string[]
      /** Name of its domain. */
      readonly dns_domain_name?: string[]
      /** Name of its forest. */
      readonly dns_tree_name?: string[]
      /** 1: the account is constrained; 2: there is a MIC; 4: the name of the target is not checked. */
      readonly flags?: number[]
      /** The server's time. */
      readonly timestamp?: number[]
      /** What the client's machine is. */
      readonly restrictions?: Buffer[]
      /** Name of the service. */
      readonly target_name?: string[]
      /** Hash of what the channel is bound to. */
      readonly channel_bindings?: Buffer[]
    }
  }
  /** Where the body begins, in bytes from the packet's start. */
  readonly body_offset?: number
  /** Length of the body in this segment, in bytes, captured or not. */
  readonly body_length?: number
  /** The body in this segment, as far as it was captured; of a chunked one with its chunks' sizes. */
  readonly body?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): HttpTree
}

/** Hypertext Transfer Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface HttpTree extends InnerTrees, Pick<Http, 'headers' | 'host' | 'user_agent' | 'accept' | 'accept_language' | 'accept_encoding' | 'authorization' | 'proxy_authorization' | 'www_authenticate' | 'proxy_authenticate' | 'referer' | 'cookie' | 'set_cookie' | 'connection' | 'upgrade' | 'http2_settings' | 'cache_control' | 'date' | 'last_modified' | 'server' | 'location' | 'x_forwarded_for' | 'transfer_encoding' | 'content_encoding' | 'content_type' | 'content_length_text' | 'sec_websocket_key' | 'sec_websocket_accept' | 'sec_websocket_version' | 'sec_websocket_protocol' | 'sec_websocket_extensions' | 'cookie_pairs' | 'content_length' | 'trailer'>, Required<Pick<Http, 'body'>> {
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
  /** Chunks of the body in this segment. */
  readonly chunks?: Array<{
    /** Length of the chunk, in bytes; 0: the last one. */
    readonly size?: number
    /** What stands behind the size. */
    readonly extension?: string
    /** The chunk, as far as the segment has it. */
    readonly data?: Buffer
  }>
  readonly ntlm?: {
    /** NTLMSSP. */
    readonly signature?: string
    /** Which of the three messages is in the header. */
    readonly message_type?: number
    /** Name of the type. */
    readonly message_type_name?: string
    readonly flags?: {
      /** Texts are in UTF-16. */
      readonly unicode?: 0 | 1
      /** Texts can be in the client's character set. */
      readonly oem?: 0 | 1
      /** The challenge shall name the target. */
      readonly request_target?: 0 | 1
      /** Messages are signed. */
      readonly sign?: 0 | 1
      /** Messages are encrypted. */
      readonly seal?: 0 | 1
      /** There is no connection. */
      readonly datagram?: 0 | 1
      /** A session key of LAN Manager. */
      readonly lm_key?: 0 | 1
      /** NTLM's session keys. */
      readonly ntlm?: 0 | 1
      /** There is no user. */
      readonly anonymous?: 0 | 1
      /** The domain's name is there. */
      readonly domain_supplied?: 0 | 1
      /** The workstation's name is there. */
      readonly workstation_supplied?: 0 | 1
      /** There is a signature in each message. */
      readonly always_sign?: 0 | 1
      /** The target is a domain. */
      readonly target_type_domain?: 0 | 1
      /** The target is a server. */
      readonly target_type_server?: 0 | 1
      /** Session keys of NTLM 2. */
      readonly extended_session_security?: 0 | 1
      /** The server may know the client, but not act for it. */
      readonly identify?: 0 | 1
      /** The LAN Manager's session key. */
      readonly request_non_nt_session_key?: 0 | 1
      /** The challenge says more of the target. */
      readonly has_target_info?: 0 | 1
      /** The version means something. */
      readonly has_version?: 0 | 1
      /** Keys of 128 bits. */
      readonly keys_128?: 0 | 1
      /** The client sends a key, encrypted. */
      readonly key_exchange?: 0 | 1
      /** Keys of 56 bits. */
      readonly keys_56?: 0 | 1
    }
    readonly version?: {
      /** Version of Windows. */
      readonly major?: number
      /** Its minor version. */
      readonly minor?: number
      /** Its build. */
      readonly build?: number
      /** 15. */
      readonly ntlm_revision?: number
    }
    /** What the client has to answer. */
    readonly server_challenge?: Buffer
    /** Proves that the three messages were not changed. */
    readonly mic?: Buffer
    /** Domain of the client. */
    readonly calling_domain?: string
    /** Name of the client's machine. */
    readonly calling_workstation?: string
    /** The server or its domain. */
    readonly target_name?: string
    /** Domain of the user. */
    readonly domain?: string
    /** Name of the user. */
    readonly user?: string
    /** Name of the client's machine. */
    readonly workstation?: string
    /** The answer of LAN Manager's kind. */
    readonly lm_response?: Buffer
    /** Key of the session, encrypted. */
    readonly session_key?: Buffer
    /** The answer to the challenge. */
    readonly nt_response?: Buffer
    /** Of NTLM 2: its first 16 bytes. */
    readonly nt_proof?: Buffer
    /** Of NTLM 2: 1. */
    readonly response_version?: number
    /** Of NTLM 2: 1. */
    readonly response_highest_version?: number
    /** Of NTLM 2: the time of the answer. */
    readonly response_time?: number
    /** Of NTLM 2: the client's own challenge. */
    readonly client_challenge?: Buffer
    /** Values of other types that are said of the target. */
    readonly other_pairs?: Buffer[]
    readonly target_info?: {
      /** What the pairs are. */
      readonly types?: number[]
      /** NetBIOS name of the server. */
      readonly nb_computer_name?: string[]
      /** NetBIOS name of its domain. */
      readonly nb_domain_name?: string[]
      /** Name of the server. */
      readonly dns_computer_name?: string[]
      /** Name of its domain. */
      readonly dns_domain_name?: string[]
      /** Name of its forest. */
      readonly dns_tree_name?: string[]
      /** 1: the account is constrained; 2: there is a MIC; 4: the name of the target is not checked. */
      readonly flags?: number[]
      /** The server's time. */
      readonly timestamp?: number[]
      /** What the client's machine is. */
      readonly restrictions?: Buffer[]
      /** Name of the service. */
      readonly target_name?: string[]
      /** Hash of what the channel is bound to. */
      readonly channel_bindings?: Buffer[]
    }
    readonly answer?: {
      /** What the pairs are. */
      readonly types?: number[]
      /** NetBIOS name of the server. */
      readonly nb_computer_name?: string[]
      /** NetBIOS name of its domain. */
      readonly nb_domain_name?: string[]
      /** Name of the server. */
      readonly dns_computer_name?: string[]
      /** Name of its domain. */
      readonly dns_domain_name?: string[]
      /** Name of its forest. */
      readonly dns_tree_name?: string[]
      /** 1: the account is constrained; 2: there is a MIC; 4: the name of the target is not checked. */
      readonly flags?: number[]
      /** The server's time. */
      readonly timestamp?: number[]
      /** What the client's machine is. */
      readonly restrictions?: Buffer[]
      /** Name of the service. */
      readonly target_name?: string[]
      /** Hash of what the channel is bound to. */
      readonly channel_bindings?: Buffer[]
    }
  }
}

/** The type of each field's column, by our names. */
export interface HttpColumns {
  'http.is_request': Uint8Array
  'http.is_notification': Uint8Array
  'http.is_response': Uint8Array
  'http.request.method': VariableColumn
  'http.request.target': VariableColumn
  'http.request.path': VariableColumn
  'http.request.query': VariableColumn
  'http.request.parameters': VariableColumn
  'http.request.version': VariableColumn
  'http.response.version': VariableColumn
  'http.response.status_code': Uint16Array
  'http.response.status_name': VariableColumn
  'http.response.phrase': VariableColumn
  'http.headers': never
  'http.headers.name': VariableColumn
  'http.headers.value': VariableColumn
  'http.request.header_line': VariableColumn
  'http.response.header_line': VariableColumn
  'http.request.full_uri': VariableColumn
  'http.host': VariableColumn
  'http.user_agent': VariableColumn
  'http.accept': VariableColumn
  'http.accept_language': VariableColumn
  'http.accept_encoding': VariableColumn
  'http.authorization': VariableColumn
  'http.proxy_authorization': VariableColumn
  'http.www_authenticate': VariableColumn
  'http.proxy_authenticate': VariableColumn
  'http.referer': VariableColumn
  'http.cookie': VariableColumn
  'http.set_cookie': VariableColumn
  'http.connection': VariableColumn
  'http.upgrade': VariableColumn
  'http.http2_settings': VariableColumn
  'http.cache_control': VariableColumn
  'http.date': VariableColumn
  'http.last_modified': VariableColumn
  'http.server': VariableColumn
  'http.location': VariableColumn
  'http.x_forwarded_for': VariableColumn
  'http.transfer_encoding': VariableColumn
  'http.content_encoding': VariableColumn
  'http.content_type': VariableColumn
  'http.content_length_text': VariableColumn
  'http.sec_websocket_key': VariableColumn
  'http.sec_websocket_accept': VariableColumn
  'http.sec_websocket_version': VariableColumn
  'http.sec_websocket_protocol': VariableColumn
  'http.sec_websocket_extensions': VariableColumn
  'http.cookie_pairs': VariableColumn
  'http.content_length': BigUint64Array
  'http.chunks': never
  'http.chunks.size': Uint32Array
  'http.chunks.extension': VariableColumn
  'http.chunks.data': VariableColumn
  'http.chunks.boundary': VariableColumn
  'http.trailer': VariableColumn
  'http.ntlm.signature': VariableColumn
  'http.ntlm.message_type': Uint32Array
  'http.ntlm.message_type_name': VariableColumn
  'http.ntlm.lengths': Uint16Array
  'http.ntlm.maximum_lengths': Uint16Array
  'http.ntlm.offsets': Uint32Array
  'http.ntlm.flags': Uint32Array
  'http.ntlm.flags.unicode': Uint8Array
  'http.ntlm.flags.oem': Uint8Array
  'http.ntlm.flags.request_target': Uint8Array
  'http.ntlm.flags.reserved_3': Uint8Array
  'http.ntlm.flags.sign': Uint8Array
  'http.ntlm.flags.seal': Uint8Array
  'http.ntlm.flags.datagram': Uint8Array
  'http.ntlm.flags.lm_key': Uint8Array
  'http.ntlm.flags.reserved_8': Uint8Array
  'http.ntlm.flags.ntlm': Uint8Array
  'http.ntlm.flags.reserved_10': Uint8Array
  'http.ntlm.flags.anonymous': Uint8Array
  'http.ntlm.flags.domain_supplied': Uint8Array
  'http.ntlm.flags.workstation_supplied': Uint8Array
  'http.ntlm.flags.reserved_14': Uint8Array
  'http.ntlm.flags.always_sign': Uint8Array
  'http.ntlm.flags.target_type_domain': Uint8Array
  'http.ntlm.flags.target_type_server': Uint8Array
  'http.ntlm.flags.reserved_18': Uint8Array
  'http.ntlm.flags.extended_session_security': Uint8Array
  'http.ntlm.flags.identify': Uint8Array
  'http.ntlm.flags.reserved_21': Uint8Array
  'http.ntlm.flags.request_non_nt_session_key': Uint8Array
  'http.ntlm.flags.has_target_info': Uint8Array
  'http.ntlm.flags.reserved_24': Uint8Array
  'http.ntlm.flags.has_version': Uint8Array
  'http.ntlm.flags.reserved_26': Uint8Array
  'http.ntlm.flags.reserved_27': Uint8Array
  'http.ntlm.flags.reserved_28': Uint8Array
  'http.ntlm.flags.keys_128': Uint8Array
  'http.ntlm.flags.key_exchange': Uint8Array
  'http.ntlm.flags.keys_56': Uint8Array
  'http.ntlm.version.major': Uint8Array
  'http.ntlm.version.minor': Uint8Array
  'http.ntlm.version.build': Uint16Array
  'http.ntlm.version.reserved': Uint32Array
  'http.ntlm.version.ntlm_revision': Uint8Array
  'http.ntlm.server_challenge': VariableColumn
  'http.ntlm.reserved': VariableColumn
  'http.ntlm.mic': VariableColumn
  'http.ntlm.calling_domain': VariableColumn
  'http.ntlm.calling_workstation': VariableColumn
  'http.ntlm.target_name': VariableColumn
  'http.ntlm.target_pairs': VariableColumn
  'http.ntlm.domain': VariableColumn
  'http.ntlm.user': VariableColumn
  'http.ntlm.workstation': VariableColumn
  'http.ntlm.lm_response': VariableColumn
  'http.ntlm.session_key': VariableColumn
  'http.ntlm.nt_response': VariableColumn
  'http.ntlm.nt_proof': VariableColumn
  'http.ntlm.response_version': Uint8Array
  'http.ntlm.response_highest_version': Uint8Array
  'http.ntlm.response_reserved': VariableColumn
  'http.ntlm.response_time': Float64Array
  'http.ntlm.client_challenge': VariableColumn
  'http.ntlm.response_gap': VariableColumn
  'http.ntlm.other_pairs': VariableColumn
  'http.ntlm.target_info.types': Uint16Array
  'http.ntlm.target_info.lengths': Uint16Array
  'http.ntlm.target_info.nb_computer_name': VariableColumn
  'http.ntlm.target_info.nb_domain_name': VariableColumn
  'http.ntlm.target_info.dns_computer_name': VariableColumn
  'http.ntlm.target_info.dns_domain_name': VariableColumn
  'http.ntlm.target_info.dns_tree_name': VariableColumn
  'http.ntlm.target_info.flags': Uint32Array
  'http.ntlm.target_info.timestamp': Float64Array
  'http.ntlm.target_info.restrictions': VariableColumn
  'http.ntlm.target_info.target_name': VariableColumn
  'http.ntlm.target_info.channel_bindings': VariableColumn
  'http.ntlm.answer.types': Uint16Array
  'http.ntlm.answer.lengths': Uint16Array
  'http.ntlm.answer.nb_computer_name': VariableColumn
  'http.ntlm.answer.nb_domain_name': VariableColumn
  'http.ntlm.answer.dns_computer_name': VariableColumn
  'http.ntlm.answer.dns_domain_name': VariableColumn
  'http.ntlm.answer.dns_tree_name': VariableColumn
  'http.ntlm.answer.flags': Uint32Array
  'http.ntlm.answer.timestamp': Float64Array
  'http.ntlm.answer.restrictions': VariableColumn
  'http.ntlm.answer.target_name': VariableColumn
  'http.ntlm.answer.channel_bindings': VariableColumn
  'http.body_offset': Uint32Array
  'http.body_length': Uint32Array
  'http.body': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface HttpWiresharkColumns {
  'http.request': Uint8Array
  'http.notification': Uint8Array
  'http.response': Uint8Array
  'http.request.uri': VariableColumn
  'http.request.uri.path': VariableColumn
  'http.request.uri.query': VariableColumn
  'http.request.uri.query.parameter': VariableColumn
  'http.response.code': Uint16Array
  'http.response.code.desc': VariableColumn
  'http.request.line': VariableColumn
  'http.response.line': VariableColumn
  'http.content_length_header': VariableColumn
  'http.cookie_pair': VariableColumn
  'http.chunk_size': Uint32Array
  'http.chunk_data': VariableColumn
  'http.chunk_boundary': VariableColumn
  'http.chunked_trailer_part': VariableColumn
  'ntlmssp.identifier': VariableColumn
  'ntlmssp.messagetype': Uint32Array
  'ntlmssp.negotiateflags': Uint32Array
  'ntlmssp.negotiateunicode': Uint8Array
  'ntlmssp.negotiateoem': Uint8Array
  'ntlmssp.requesttarget': Uint8Array
  'ntlmssp.negotiate00000008': Uint8Array
  'ntlmssp.negotiatesign': Uint8Array
  'ntlmssp.negotiateseal': Uint8Array
  'ntlmssp.negotiatedatagram': Uint8Array
  'ntlmssp.negotiatelmkey': Uint8Array
  'ntlmssp.negotiate00000100': Uint8Array
  'ntlmssp.negotiatentlm': Uint8Array
  'ntlmssp.negotiatentonly': Uint8Array
  'ntlmssp.negotiateanonymous': Uint8Array
  'ntlmssp.negotiateoemdomainsupplied': Uint8Array
  'ntlmssp.negotiateoemworkstationsupplied': Uint8Array
  'ntlmssp.negotiate00004000': Uint8Array
  'ntlmssp.negotiatealwayssign': Uint8Array
  'ntlmssp.targettypedomain': Uint8Array
  'ntlmssp.targettypeserver': Uint8Array
  'ntlmssp.targettypeshare': Uint8Array
  'ntlmssp.negotiatentlm2': Uint8Array
  'ntlmssp.negotiateidentify': Uint8Array
  'ntlmssp.negotiatent00200000': Uint8Array
  'ntlmssp.requestnonntsession': Uint8Array
  'ntlmssp.negotiatetargetinfo': Uint8Array
  'ntlmssp.negotiatent01000000': Uint8Array
  'ntlmssp.negotiateversion': Uint8Array
  'ntlmssp.negotiatent04000000': Uint8Array
  'ntlmssp.negotiatent08000000': Uint8Array
  'ntlmssp.negotiatent10000000': Uint8Array
  'ntlmssp.negotiate128': Uint8Array
  'ntlmssp.negotiatekeyexch': Uint8Array
  'ntlmssp.negotiate56': Uint8Array
  'ntlmssp.version.build_number': Uint16Array
  'ntlmssp.version.ntlm_current_revision': Uint8Array
  'ntlmssp.ntlmserverchallenge': VariableColumn
  'ntlmssp.authenticate.mic': VariableColumn
  'ntlmssp.negotiate.domain': VariableColumn
  'ntlmssp.negotiate.callingworkstation': VariableColumn
  'ntlmssp.challenge.target_name': VariableColumn
  'ntlmssp.auth.domain': VariableColumn
  'ntlmssp.auth.username': VariableColumn
  'ntlmssp.auth.hostname': VariableColumn
  'ntlmssp.auth.lmresponse': VariableColumn
  'ntlmssp.auth.sesskey': VariableColumn
  'ntlmssp.auth.ntresponse': VariableColumn
  'ntlmssp.ntlmv2_response.ntproofstr': VariableColumn
  'ntlmssp.ntlmv2_response.rversion': Uint8Array
  'ntlmssp.ntlmv2_response.hirversion': Uint8Array
  'ntlmssp.ntlmv2_response.time': Float64Array
  'ntlmssp.ntlmv2_response.chal': VariableColumn
  'ntlmssp.challenge.target_info.item.type': Uint16Array
  'ntlmssp.challenge.target_info.item.length': Uint16Array
  'ntlmssp.challenge.target_info.nb_computer_name': VariableColumn
  'ntlmssp.challenge.target_info.nb_domain_name': VariableColumn
  'ntlmssp.challenge.target_info.dns_computer_name': VariableColumn
  'ntlmssp.challenge.target_info.dns_domain_name': VariableColumn
  'ntlmssp.challenge.target_info.dns_tree_name': VariableColumn
  'ntlmssp.challenge.target_info.flags': Uint32Array
  'ntlmssp.challenge.target_info.timestamp': Float64Array
  'ntlmssp.challenge.target_info.restrictions': VariableColumn
  'ntlmssp.challenge.target_info.target_name': VariableColumn
  'ntlmssp.challenge.target_info.channel_bindings': VariableColumn
  'ntlmssp.ntlmv2_response.item.type': Uint16Array
  'ntlmssp.ntlmv2_response.item.length': Uint16Array
  'ntlmssp.ntlmv2_response.nb_computer_name': VariableColumn
  'ntlmssp.ntlmv2_response.nb_domain_name': VariableColumn
  'ntlmssp.ntlmv2_response.dns_computer_name': VariableColumn
  'ntlmssp.ntlmv2_response.dns_domain_name': VariableColumn
  'ntlmssp.ntlmv2_response.dns_tree_name': VariableColumn
  'ntlmssp.ntlmv2_response.flags': Uint32Array
  'ntlmssp.ntlmv2_response.timestamp': Float64Array
  'ntlmssp.ntlmv2_response.restrictions': VariableColumn
  'ntlmssp.ntlmv2_response.target_name': VariableColumn
  'ntlmssp.ntlmv2_response.channel_bindings': VariableColumn
}

/** Names of its fields: ours. */
export type HttpFieldName = keyof HttpColumns

/** Names of its fields: Wireshark's. */
export type HttpWiresharkName = keyof HttpWiresharkColumns
