// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** DCE Remote Procedure Call, C706: read from the packet when asked; a field that was not captured is undefined. */
export interface Dcerpc {
  /** 5 over connections, 4 over datagrams. */
  readonly version?: number
  /** Minor version: of connections only. */
  readonly minor?: number
  /** What the message is. */
  readonly type?: number
  /** Name of the type. */
  readonly type_name?: string
  /** The flags as one number. */
  readonly flags?: {
    /** There is an object's identifier. */
    readonly object?: 0 | 1
    /** Nobody waits for a response. */
    readonly maybe?: 0 | 1
    /** The call was not executed. */
    readonly did_not_execute?: 0 | 1
    /** The connection may have several calls at once. */
    readonly multiplex?: 0 | 1
    /** 0. */
    readonly reserved?: 0 | 1
    /** The call shall be cancelled; in a bind: headers are signed. */
    readonly cancel_pending?: 0 | 1
    /** The last fragment. */
    readonly last_fragment?: 0 | 1
    /** The first fragment. */
    readonly first_fragment?: 0 | 1
  }
  /** A datagram's flags as one number. */
  readonly flags1?: {
    /** It goes to all. */
    readonly broadcast?: 0 | 1
    /** The call may be executed more than once. */
    readonly idempotent?: 0 | 1
    /** Nobody waits for a response. */
    readonly maybe?: 0 | 1
    /** The fragment is not acknowledged. */
    readonly no_fack?: 0 | 1
    /** It is one of several fragments. */
    readonly fragment?: 0 | 1
    /** The last fragment. */
    readonly last_fragment?: 0 | 1
  }
  /** More flags of a datagram; 2: it shall be cancelled. */
  readonly flags2?: number
  /** How data is represented, as one number. */
  readonly representation?: {
    /** 1: numbers have their lowest byte first. */
    readonly byte_order?: number
    /** 0 ASCII, 1 EBCDIC. */
    readonly characters?: number
    /** Format of floating point: 0 IEEE. */
    readonly floats?: number
  }
  /** Length of the message, its header included, in bytes. */
  readonly length?: number
  /** Length of what proves who sent it, in bytes. */
  readonly auth_length?: number
  /** The same in a call and what answers it. */
  readonly call?: number
  /** High byte of the fragment's serial number. */
  readonly serial_high?: number
  /** The longest fragment that is sent, in bytes. */
  readonly max_sent?: number
  /** The longest one that is received. */
  readonly max_received?: number
  /** Connections of one client have the same. */
  readonly association_group?: number
  /** How many contexts there are. */
  readonly context_count?: number
  /** Interfaces that are wanted. */
  readonly contexts?: Array<{
    /** Number of the context. */
    readonly id?: number
    /** How many transfer syntaxes are offered. */
    readonly transfer_count?: number
    /** Identifier of the interface. */
    readonly interface?: string
    /** Name of the interface. */
    readonly interface_name?: string
    /** Version of the interface. */
    readonly interface_version?: number
    /** Its minor version. */
    readonly interface_minor?: number
    /** How data can be written. */
    readonly transfer_syntax?: string[]
    /** Version of that. */
    readonly transfer_version?: number[]
  }>
  /** Length of the secondary address, in bytes. */
  readonly address_length?: number
  /** Where the server can be reached too: a port, or a pipe. */
  readonly address?: string
  /** How many results there are. */
  readonly result_count?: number
  /** What becomes of each context. */
  readonly results?: Array<{
    /** 0: it is accepted. */
    readonly result?: number
    /** Why it is not; in an acknowledgement of features, which these are. */
    readonly reason?: number
    /** How data is written. */
    readonly transfer_syntax?: string
    /** Version of that. */
    readonly transfer_version?: number
  }>
  /** Why there is no association. */
  readonly reject_reason?: number
  /** How many versions the server knows. */
  readonly version_count?: number
  readonly versions?: {
    /** A version that the server knows. */
    readonly major?: number[]
    /** Its minor version. */
    readonly minor?: number[]
  }
  /** How much is to come, this fragment included, in bytes. */
  readonly allocation_hint?: number
  /** Number of the context whose interface is called. */
  readonly context?: number
  /** How many cancels were received. */
  readonly cancel_count?: number
  /** 1: what follows tells more of the error. */
  readonly fault_flags?: number
  /** What went wrong. */
  readonly status?: number
  /** Identifier of the object that is called. */
  readonly object?: string
  /** Identifier of the interface, in a datagram. */
  readonly interface?: string
  /** Its name. */
  readonly interface_name?: string
  /** Identifier of who calls, and of this run of calls. */
  readonly activity?: string
  /** When the server was started, in seconds since 1970; 0: not known. */
  readonly server_boot?: number
  /** Version of the interface. */
  readonly interface_version?: number
  /** Number of the call. */
  readonly sequence?: number
  /** Number of the operation. */
  readonly opnum?: number
  /** Where the server finds the interface; 0xffff: not known. */
  readonly interface_hint?: number
  /** Where it finds the activity. */
  readonly activity_hint?: number
  /** Length of what follows the header, in bytes. */
  readonly fragment_length?: number
  /** Number of the fragment. */
  readonly fragment?: number
  /** How the datagram is authenticated. */
  readonly auth_protocol?: number
  /** Low byte of the serial number. */
  readonly serial_low?: number
  /** Arguments or results, as the interface has them. */
  readonly stub?: Buffer
  readonly auth?: {
    /** Who authenticates. */
    readonly type?: number
    /** Name of that. */
    readonly type_name?: string
    /** What is protected. */
    readonly level?: number
    /** Name of that. */
    readonly level_name?: string
    /** Length of what fills the arguments up, in bytes. */
    readonly pad_length?: number
    /** 0. */
    readonly reserved?: number
    /** Number of the security context. */
    readonly context?: number
    /** What proves it. */
    readonly value?: Buffer
  }
  /** The layer's fields as a plain object. */
  toJSON(): DcerpcTree
}

/** DCE Remote Procedure Call in a full tree; the layer inside it, if any, is a key more. */
export interface DcerpcTree extends InnerTrees, Pick<Dcerpc, 'minor' | 'type' | 'type_name' | 'flags2' | 'length' | 'auth_length' | 'call' | 'serial_high' | 'max_sent' | 'max_received' | 'association_group' | 'context_count' | 'address' | 'result_count' | 'results' | 'reject_reason' | 'version_count' | 'versions' | 'allocation_hint' | 'context' | 'cancel_count' | 'fault_flags' | 'status' | 'object' | 'interface' | 'interface_name' | 'activity' | 'server_boot' | 'interface_version' | 'sequence' | 'opnum' | 'interface_hint' | 'activity_hint' | 'fragment_length' | 'fragment' | 'auth_protocol' | 'serial_low' | 'stub'>, Required<Pick<Dcerpc, 'version'>> {
  readonly flags?: {
    /** There is an object's identifier. */
    readonly object?: 0 | 1
    /** Nobody waits for a response. */
    readonly maybe?: 0 | 1
    /** The call was not executed. */
    readonly did_not_execute?: 0 | 1
    /** The connection may have several calls at once. */
    readonly multiplex?: 0 | 1
    /** The call shall be cancelled; in a bind: headers are signed. */
    readonly cancel_pending?: 0 | 1
    /** The last fragment. */
    readonly last_fragment?: 0 | 1
    /** The first fragment. */
    readonly first_fragment?: 0 | 1
  }
  readonly flags1?: {
    /** It goes to all. */
    readonly broadcast?: 0 | 1
    /** The call may be executed more than once. */
    readonly idempotent?: 0 | 1
    /** Nobody waits for a response. */
    readonly maybe?: 0 | 1
    /** The fragment is not acknowledged. */
    readonly no_fack?: 0 | 1
    /** It is one of several fragments. */
    readonly fragment?: 0 | 1
    /** The last fragment. */
    readonly last_fragment?: 0 | 1
  }
  readonly representation?: {
    /** 1: numbers have their lowest byte first. */
    readonly byte_order?: number
    /** 0 ASCII, 1 EBCDIC. */
    readonly characters?: number
    /** Format of floating point: 0 IEEE. */
    readonly floats?: number
  }
  /** Interfaces that are wanted. */
  readonly contexts?: Array<{
    /** Number of the context. */
    readonly id?: number
    /** Identifier of the interface. */
    readonly interface?: string
    /** Name of the interface. */
    readonly interface_name?: string
    /** Version of the interface. */
    readonly interface_version?: number
    /** Its minor version. */
    readonly interface_minor?: number
    /** How data can be written. */
    readonly transfer_syntax?: string[]
    /** Version of that. */
    readonly transfer_version?: number[]
  }>
  readonly auth?: {
    /** Who authenticates. */
    readonly type?: number
    /** Name of that. */
    readonly type_name?: string
    /** What is protected. */
    readonly level?: number
    /** Name of that. */
    readonly level_name?: string
    /** Length of what fills the arguments up, in bytes. */
    readonly pad_length?: number
    /** Number of the security context. */
    readonly context?: number
    /** What proves it. */
    readonly value?: Buffer
  }
}

/** The type of each field's column, by our names. */
export interface DcerpcColumns {
  'dcerpc.version': Uint8Array
  'dcerpc.minor': Uint8Array
  'dcerpc.type': Uint8Array
  'dcerpc.type_name': VariableColumn
  'dcerpc.flags': Uint8Array
  'dcerpc.flags.object': Uint8Array
  'dcerpc.flags.maybe': Uint8Array
  'dcerpc.flags.did_not_execute': Uint8Array
  'dcerpc.flags.multiplex': Uint8Array
  'dcerpc.flags.reserved': Uint8Array
  'dcerpc.flags.cancel_pending': Uint8Array
  'dcerpc.flags.last_fragment': Uint8Array
  'dcerpc.flags.first_fragment': Uint8Array
  'dcerpc.flags1': Uint8Array
  'dcerpc.flags1.broadcast': Uint8Array
  'dcerpc.flags1.idempotent': Uint8Array
  'dcerpc.flags1.maybe': Uint8Array
  'dcerpc.flags1.no_fack': Uint8Array
  'dcerpc.flags1.fragment': Uint8Array
  'dcerpc.flags1.last_fragment': Uint8Array
  'dcerpc.flags2': Uint8Array
  'dcerpc.representation': Uint32Array
  'dcerpc.representation.byte_order': Uint8Array
  'dcerpc.representation.characters': Uint8Array
  'dcerpc.representation.floats': Uint8Array
  'dcerpc.length': Uint16Array
  'dcerpc.auth_length': Uint16Array
  'dcerpc.call': Uint32Array
  'dcerpc.serial_high': Uint8Array
  'dcerpc.max_sent': Uint16Array
  'dcerpc.max_received': Uint16Array
  'dcerpc.association_group': Uint32Array
  'dcerpc.context_count': Uint8Array
  'dcerpc.contexts': never
  'dcerpc.contexts.id': Uint16Array
  'dcerpc.contexts.transfer_count': Uint8Array
  'dcerpc.contexts.interface': VariableColumn
  'dcerpc.contexts.interface_name': VariableColumn
  'dcerpc.contexts.interface_version': Uint16Array
  'dcerpc.contexts.interface_minor': Uint16Array
  'dcerpc.contexts.transfer_syntax': VariableColumn
  'dcerpc.contexts.transfer_version': Uint32Array
  'dcerpc.address_length': Uint16Array
  'dcerpc.address': VariableColumn
  'dcerpc.result_count': Uint8Array
  'dcerpc.results': never
  'dcerpc.results.result': Uint16Array
  'dcerpc.results.reason': Uint16Array
  'dcerpc.results.transfer_syntax': VariableColumn
  'dcerpc.results.transfer_version': Uint32Array
  'dcerpc.reject_reason': Uint16Array
  'dcerpc.version_count': Uint8Array
  'dcerpc.versions.major': Uint8Array
  'dcerpc.versions.minor': Uint8Array
  'dcerpc.allocation_hint': Uint32Array
  'dcerpc.context': Uint16Array
  'dcerpc.cancel_count': Uint8Array
  'dcerpc.fault_flags': Uint8Array
  'dcerpc.status': Uint32Array
  'dcerpc.object': VariableColumn
  'dcerpc.interface': VariableColumn
  'dcerpc.interface_name': VariableColumn
  'dcerpc.activity': VariableColumn
  'dcerpc.server_boot': Uint32Array
  'dcerpc.interface_version': Uint32Array
  'dcerpc.sequence': Uint32Array
  'dcerpc.opnum': Uint16Array
  'dcerpc.interface_hint': Uint16Array
  'dcerpc.activity_hint': Uint16Array
  'dcerpc.fragment_length': Uint16Array
  'dcerpc.fragment': Uint16Array
  'dcerpc.auth_protocol': Uint8Array
  'dcerpc.serial_low': Uint8Array
  'dcerpc.stub': VariableColumn
  'dcerpc.auth.type': Uint8Array
  'dcerpc.auth.type_name': VariableColumn
  'dcerpc.auth.level': Uint8Array
  'dcerpc.auth.level_name': VariableColumn
  'dcerpc.auth.pad_length': Uint8Array
  'dcerpc.auth.reserved': Uint8Array
  'dcerpc.auth.context': Uint32Array
  'dcerpc.auth.value': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface DcerpcWiresharkColumns {
  'dcerpc.ver': Uint8Array
  'dcerpc.ver_minor': Uint8Array
  'dcerpc.pkt_type': Uint8Array
  'dcerpc.cn_flags': Uint8Array
  'dcerpc.cn_flags.object': Uint8Array
  'dcerpc.cn_flags.maybe': Uint8Array
  'dcerpc.cn_flags.dne': Uint8Array
  'dcerpc.cn_flags.mpx': Uint8Array
  'dcerpc.cn_flags.reserved': Uint8Array
  'dcerpc.cn_flags.cancel_pending': Uint8Array
  'dcerpc.cn_flags.last_frag': Uint8Array
  'dcerpc.cn_flags.first_frag': Uint8Array
  'dcerpc.dg_flags1': Uint8Array
  'dcerpc.dg_flags1_broadcast': Uint8Array
  'dcerpc.dg_flags1_idempotent': Uint8Array
  'dcerpc.dg_flags1_maybe': Uint8Array
  'dcerpc.dg_flags1_nofack': Uint8Array
  'dcerpc.dg_flags1_frag': Uint8Array
  'dcerpc.dg_flags1_last_frag': Uint8Array
  'dcerpc.dg_flags2': Uint8Array
  'dcerpc.drep.byteorder': Uint8Array
  'dcerpc.drep.character': Uint8Array
  'dcerpc.drep.fp': Uint8Array
  'dcerpc.cn_frag_len': Uint16Array
  'dcerpc.cn_auth_len': Uint16Array
  'dcerpc.cn_call_id': Uint32Array
  'dcerpc.dg_serial_hi': Uint8Array
  'dcerpc.cn_max_xmit': Uint16Array
  'dcerpc.cn_max_recv': Uint16Array
  'dcerpc.cn_assoc_group': Uint32Array
  'dcerpc.cn_num_ctx_items': Uint8Array
  'dcerpc.cn_ctx_id': Uint16Array
  'dcerpc.cn_num_trans_items': Uint8Array
  'dcerpc.cn_bind_to_uuid': VariableColumn
  'dcerpc.cn_bind_if_ver': Uint16Array
  'dcerpc.cn_bind_if_ver_minor': Uint16Array
  'dcerpc.cn_bind_trans_id': VariableColumn
  'dcerpc.cn_bind_trans_ver': Uint32Array
  'dcerpc.cn_sec_addr_len': Uint16Array
  'dcerpc.cn_sec_addr': VariableColumn
  'dcerpc.cn_num_results': Uint8Array
  'dcerpc.cn_ack_result': Uint16Array
  'dcerpc.cn_ack_trans_id': VariableColumn
  'dcerpc.cn_ack_trans_ver': Uint32Array
  'dcerpc.cn_reject_reason': Uint16Array
  'dcerpc.cn_num_protocols': Uint8Array
  'dcerpc.cn_protocol_ver_major': Uint8Array
  'dcerpc.cn_protocol_ver_minor': Uint8Array
  'dcerpc.cn_alloc_hint': Uint32Array
  'dcerpc.cn_cancel_count': Uint8Array
  'dcerpc.cn_fault_flags': Uint8Array
  'dcerpc.cn_status': Uint32Array
  'dcerpc.obj_id': VariableColumn
  'dcerpc.dg_if_id': VariableColumn
  'dcerpc.dg_act_id': VariableColumn
  'dcerpc.dg_if_ver': Uint32Array
  'dcerpc.dg_seqnum': Uint32Array
  'dcerpc.dg_ihint': Uint16Array
  'dcerpc.dg_ahint': Uint16Array
  'dcerpc.dg_frag_len': Uint16Array
  'dcerpc.dg_frag_num': Uint16Array
  'dcerpc.dg_auth_proto': Uint8Array
  'dcerpc.dg_serial_lo': Uint8Array
  'dcerpc.auth_type': Uint8Array
  'dcerpc.auth_level': Uint8Array
  'dcerpc.auth_pad_len': Uint8Array
  'dcerpc.auth_rsrvd': Uint8Array
  'dcerpc.auth_ctx_id': Uint32Array
}

/** Names of its fields: ours. */
export type DcerpcFieldName = keyof DcerpcColumns

/** Names of its fields: Wireshark's. */
export type DcerpcWiresharkName = keyof DcerpcWiresharkColumns
