// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** NT LAN Manager Security Support Provider, [MS-NLMP]: read from the packet when asked; a field that was not captured is undefined. */
export interface Ntlmssp {
  /** NTLMSSP and a NUL. */
  readonly signature?: string
  /** Which of the three messages. */
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
  /** The layer's fields as a plain object. */
  toJSON(): NtlmsspTree
}

/** NT LAN Manager Security Support Provider in a full tree; the layer inside it, if any, is a key more. */
export interface NtlmsspTree extends InnerTrees, Pick<Ntlmssp, 'server_challenge' | 'mic' | 'calling_domain' | 'calling_workstation' | 'target_name' | 'domain' | 'user' | 'workstation' | 'lm_response' | 'session_key' | 'nt_response' | 'nt_proof' | 'response_version' | 'response_highest_version' | 'response_time' | 'client_challenge' | 'other_pairs'>, Required<Pick<Ntlmssp, 'signature' | 'message_type'>> {
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

/** The type of each field's column, by our names. */
export interface NtlmsspColumns {
  'ntlmssp.signature': VariableColumn
  'ntlmssp.message_type': Uint32Array
  'ntlmssp.message_type_name': VariableColumn
  'ntlmssp.lengths': Uint16Array
  'ntlmssp.maximum_lengths': Uint16Array
  'ntlmssp.offsets': Uint32Array
  'ntlmssp.flags': Uint32Array
  'ntlmssp.flags.unicode': Uint8Array
  'ntlmssp.flags.oem': Uint8Array
  'ntlmssp.flags.request_target': Uint8Array
  'ntlmssp.flags.reserved_3': Uint8Array
  'ntlmssp.flags.sign': Uint8Array
  'ntlmssp.flags.seal': Uint8Array
  'ntlmssp.flags.datagram': Uint8Array
  'ntlmssp.flags.lm_key': Uint8Array
  'ntlmssp.flags.reserved_8': Uint8Array
  'ntlmssp.flags.ntlm': Uint8Array
  'ntlmssp.flags.reserved_10': Uint8Array
  'ntlmssp.flags.anonymous': Uint8Array
  'ntlmssp.flags.domain_supplied': Uint8Array
  'ntlmssp.flags.workstation_supplied': Uint8Array
  'ntlmssp.flags.reserved_14': Uint8Array
  'ntlmssp.flags.always_sign': Uint8Array
  'ntlmssp.flags.target_type_domain': Uint8Array
  'ntlmssp.flags.target_type_server': Uint8Array
  'ntlmssp.flags.reserved_18': Uint8Array
  'ntlmssp.flags.extended_session_security': Uint8Array
  'ntlmssp.flags.identify': Uint8Array
  'ntlmssp.flags.reserved_21': Uint8Array
  'ntlmssp.flags.request_non_nt_session_key': Uint8Array
  'ntlmssp.flags.has_target_info': Uint8Array
  'ntlmssp.flags.reserved_24': Uint8Array
  'ntlmssp.flags.has_version': Uint8Array
  'ntlmssp.flags.reserved_26': Uint8Array
  'ntlmssp.flags.reserved_27': Uint8Array
  'ntlmssp.flags.reserved_28': Uint8Array
  'ntlmssp.flags.keys_128': Uint8Array
  'ntlmssp.flags.key_exchange': Uint8Array
  'ntlmssp.flags.keys_56': Uint8Array
  'ntlmssp.version.major': Uint8Array
  'ntlmssp.version.minor': Uint8Array
  'ntlmssp.version.build': Uint16Array
  'ntlmssp.version.reserved': Uint32Array
  'ntlmssp.version.ntlm_revision': Uint8Array
  'ntlmssp.server_challenge': VariableColumn
  'ntlmssp.reserved': VariableColumn
  'ntlmssp.mic': VariableColumn
  'ntlmssp.calling_domain': VariableColumn
  'ntlmssp.calling_workstation': VariableColumn
  'ntlmssp.target_name': VariableColumn
  'ntlmssp.target_pairs': VariableColumn
  'ntlmssp.domain': VariableColumn
  'ntlmssp.user': VariableColumn
  'ntlmssp.workstation': VariableColumn
  'ntlmssp.lm_response': VariableColumn
  'ntlmssp.session_key': VariableColumn
  'ntlmssp.nt_response': VariableColumn
  'ntlmssp.nt_proof': VariableColumn
  'ntlmssp.response_version': Uint8Array
  'ntlmssp.response_highest_version': Uint8Array
  'ntlmssp.response_reserved': VariableColumn
  'ntlmssp.response_time': Float64Array
  'ntlmssp.client_challenge': VariableColumn
  'ntlmssp.response_gap': VariableColumn
  'ntlmssp.other_pairs': VariableColumn
  'ntlmssp.target_info.types': Uint16Array
  'ntlmssp.target_info.lengths': Uint16Array
  'ntlmssp.target_info.nb_computer_name': VariableColumn
  'ntlmssp.target_info.nb_domain_name': VariableColumn
  'ntlmssp.target_info.dns_computer_name': VariableColumn
  'ntlmssp.target_info.dns_domain_name': VariableColumn
  'ntlmssp.target_info.dns_tree_name': VariableColumn
  'ntlmssp.target_info.flags': Uint32Array
  'ntlmssp.target_info.timestamp': Float64Array
  'ntlmssp.target_info.restrictions': VariableColumn
  'ntlmssp.target_info.target_name': VariableColumn
  'ntlmssp.target_info.channel_bindings': VariableColumn
  'ntlmssp.answer.types': Uint16Array
  'ntlmssp.answer.lengths': Uint16Array
  'ntlmssp.answer.nb_computer_name': VariableColumn
  'ntlmssp.answer.nb_domain_name': VariableColumn
  'ntlmssp.answer.dns_computer_name': VariableColumn
  'ntlmssp.answer.dns_domain_name': VariableColumn
  'ntlmssp.answer.dns_tree_name': VariableColumn
  'ntlmssp.answer.flags': Uint32Array
  'ntlmssp.answer.timestamp': Float64Array
  'ntlmssp.answer.restrictions': VariableColumn
  'ntlmssp.answer.target_name': VariableColumn
  'ntlmssp.answer.channel_bindings': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface NtlmsspWiresharkColumns {}

/** Names of its fields: ours. */
export type NtlmsspFieldName = keyof NtlmsspColumns

/** Names of its fields: Wireshark's. */
export type NtlmsspWiresharkName = keyof NtlmsspWiresharkColumns
