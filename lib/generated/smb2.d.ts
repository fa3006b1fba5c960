// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Server Message Block 2, [MS-SMB2]: read from the packet when asked; a field that was not captured is undefined. */
export interface Smb2 {
  /** 0xfe, and "SMB". */
  readonly protocol?: number
  /** Length of the header, in bytes: 64. */
  readonly header_length?: number
  /** How many credits the request takes. */
  readonly credit_charge?: number
  /** How often the client has changed channels. */
  readonly channel_sequence?: number
  /** What came of the request. */
  readonly status?: number
  /** Name of the status. */
  readonly status_name?: string
  /** What is asked for. */
  readonly command?: number
  /** Name of the command. */
  readonly command_name?: string
  /** How many credits the client wants. */
  readonly credits_requested?: number
  /** How many credits it gets. */
  readonly credits_granted?: number
  /** The flags as one number. */
  readonly flags?: {
    /** It is signed. */
    readonly signed?: 0 | 1
    /** It goes on with what the one before opened. */
    readonly related?: 0 | 1
    /** It is answered later, or is such an answer. */
    readonly async?: 0 | 1
    /** It is a response. */
    readonly response?: 0 | 1
    /** It is sent again. */
    readonly replay?: 0 | 1
    /** The path is one of the distributed file system. */
    readonly dfs?: 0 | 1
  }
  /** Where the next command begins, in bytes from here; 0: there is none. */
  readonly next?: number
  /** The same in a request and its response. */
  readonly message_id?: bigint
  /** The same in what is answered later. */
  readonly async_id?: bigint
  /** Which process asks. */
  readonly process?: number
  /** Which share is meant. */
  readonly tree_id?: number
  /** Which session is meant. */
  readonly session_id?: bigint
  /** What proves who sent it. */
  readonly signature?: Buffer
  /** Length of the fixed part that follows, in bytes, and 1 more where there is another part. */
  readonly structure_size?: number
  readonly blobs?: {
    /** Where a part lies, in bytes from the header. */
    readonly offset?: number[]
    /** Where a part lies, in bytes from the header. */
    readonly offset32?: number[]
    /** Length of a part, in bytes. */
    readonly length?: number[]
    /** Length of a part, in bytes. */
    readonly length32?: number[]
  }
  /** How many dialects the client knows. */
  readonly dialect_count?: number
  /** 1: it can sign, 2: it wants to. */
  readonly security_mode?: number
  /** What it can do besides, as one number. */
  readonly capabilities?: number
  /** Who the client is. */
  readonly client_guid?: string
  /** Where contexts of the negotiation lie. */
  readonly negotiate_context_offset?: number
  /** How many there are. */
  readonly negotiate_context_count?: number
  /** A dialect that the client knows, or the one that the server takes. */
  readonly dialects?: number[]
  /** Who the server is. */
  readonly server_guid?: string
  /** The longest transaction, in bytes. */
  readonly max_transaction?: number
  /** The longest read. */
  readonly max_read?: number
  /** The longest write. */
  readonly max_write?: number
  /** The server's time. */
  readonly current_time?: number
  /** When the server was started. */
  readonly boot_time?: number
  /** 1: another channel of a session that is there. */
  readonly setup_flags?: number
  /** 0, or how memory is reached directly. */
  readonly channel?: number
  /** A session that this one goes on with. */
  readonly previous_session?: bigint
  /** 1: a guest, 2: nobody, 4: it is encrypted. */
  readonly session_flags?: number
  /** How the share is connected. */
  readonly tree_flags?: number
  /** Path of the share. */
  readonly tree?: string
  /** 1 disk, 2 pipe, 3 printer. */
  readonly share_type?: number
  /** What the share is like. */
  readonly share_flags?: number
  /** What the share can do. */
  readonly share_capabilities?: number
  /** Rights that are wanted, or that there are at most. */
  readonly access_mask?: number
  /** How the client may keep what it reads. */
  readonly oplock?: number
  /** How far the server may act for the client. */
  readonly impersonation?: number
  /** 0. */
  readonly create_flags?: bigint
  /** Attributes of the file as one number. */
  readonly file_attributes?: number
  /** What others may do meanwhile: 1 read, 2 write, 4 delete. */
  readonly share_access?: number
  /** What is done where the file is there, and where not. */
  readonly disposition?: number
  /** How it is opened, as one number. */
  readonly create_options?: number
  /** Path of the file in the share. */
  readonly filename?: string
  /** What else is asked for, or told. */
  readonly create_contexts?: Buffer
  /** The same one by one. */
  readonly contexts?: Array<{
    /** Where the next one begins, in bytes from here; 0: there is none. */
    readonly next?: number
    /** Where the name lies, in bytes from here. */
    readonly name_offset?: number
    /** Length of the name, in bytes. */
    readonly name_length?: number
    /** Where the data lies, in bytes from here. */
    readonly data_offset?: number
    /** Length of the data, in bytes. */
    readonly data_length?: number
    /** What it is, in four letters. */
    readonly name?: string
    /** What it is, where that is an identifier. */
    readonly guid?: string
    /** What it says. */
    readonly data?: Buffer
    /** MxAc: whether the rights are known. */
    readonly query_status?: number
    /** MxAc: rights that there are at most. */
    readonly maximal_access?: number
  }>
  /** 1: it is a reparse point. */
  readonly create_response_flags?: number
  /** What was done. */
  readonly create_action?: number
  /** When the file was created. */
  readonly create_time?: number
  /** When it was read. */
  readonly last_access_time?: number
  /** When it was written. */
  readonly last_write_time?: number
  /** When it, or its attributes, were changed. */
  readonly last_change_time?: number
  /** How much room it has, in bytes. */
  readonly allocation_size?: bigint
  /** How long it is, in bytes. */
  readonly end_of_file?: bigint
  /** The file that was opened. */
  readonly file_id?: string
  /** 1: its attributes are wanted. */
  readonly close_flags?: number
  /** Where the data shall lie in the response, in bytes. */
  readonly read_padding?: number
  /** 1: not from a cache, 2: compressed. */
  readonly read_flags?: number
  /** How much is read, in bytes. */
  readonly read_length?: number
  /** From where in the file. */
  readonly file_offset?: bigint
  /** How much it must be at least, in bytes. */
  readonly min_count?: number
  /** How much will be read or written behind it. */
  readonly remaining?: number
  /** How much there is behind it that was not read. */
  readonly read_remaining?: number
  /** Where the channel is described. */
  readonly channel_offset?: number
  /** Length of that, in bytes. */
  readonly channel_length?: number
  /** Where the data lies, in bytes from the header. */
  readonly read_data_offset?: number
  /** Where the data lies, in bytes from the header. */
  readonly data_offset?: number
  /** How much was read, in bytes. */
  readonly read_count?: number
  /** How much is written, in bytes. */
  readonly write_length?: number
  /** How much will be written behind it. */
  readonly write_remaining?: number
  /** 1: through to the disk, 2: not to a cache. */
  readonly write_flags?: number
  /** How much was written, in bytes. */
  readonly write_count?: number
  /** How many ranges are locked. */
  readonly lock_count?: number
  /** Length of the first of them, in bytes. */
  readonly lock_length?: bigint
  /** 1 shared, 2 exclusive, 4 unlock, 16: it does not wait. */
  readonly lock_flags?: number
  /** Which control is meant. */
  readonly ioctl_function?: number
  /** The longest input in a response, in bytes. */
  readonly ioctl_max_in?: number
  /** The longest output, in bytes. */
  readonly ioctl_max_out?: number
  /** 1: one of the file system. */
  readonly ioctl_flags?: number
  /** What is wanted of each file. */
  readonly find_info_level?: number
  /** 1: from the first on, 2: one only, 4: from the index on, 16: open anew. */
  readonly find_flags?: number
  /** Where to go on. */
  readonly file_index?: number
  /** The longest answer, in bytes. */
  readonly output_length?: number
  /** Which names are wanted. */
  readonly find_pattern?: string
  /** The files that were found. */
  readonly find_info?: Buffer
  /** 1: folders in it too. */
  readonly notify_flags?: number
  /** Which changes are told. */
  readonly notify_filter?: number
  /** 1 file, 2 file system, 3 security, 4 quota. */
  readonly info_class?: number
  /** Which information of the class. */
  readonly info_level?: number
  /** The longest answer, in bytes. */
  readonly max_response?: number
  /** Where what is asked by lies. */
  readonly info_input_offset?: number
  /** Length of that, in bytes. */
  readonly info_input_length?: number
  /** How extended attributes are told. */
  readonly info_flags?: number
  /** Length of what is set, in bytes. */
  readonly set_length?: number
  /** Where it lies. */
  readonly set_offset?: number
  /** Which parts of a security descriptor. */
  readonly additional?: number
  /** A part that has no other row. */
  readonly data?: Buffer[]
  /** What was read. */
  readonly read_data?: Buffer
  /** What is written. */
  readonly write_data?: Buffer
  /** How many contexts tell of the error. */
  readonly error_contexts?: number
  /** Length of them, in bytes. */
  readonly error_length?: number
  /** The layer's fields as a plain object. */
  toJSON(): Smb2Tree
}

/** Server Message Block 2 in a full tree; the layer inside it, if any, is a key more. */
export interface Smb2Tree extends InnerTrees, Pick<Smb2, 'channel_sequence' | 'status' | 'status_name' | 'credits_requested' | 'credits_granted' | 'async_id' | 'process' | 'tree_id' | 'structure_size' | 'blobs' | 'dialect_count' | 'security_mode' | 'capabilities' | 'client_guid' | 'negotiate_context_offset' | 'negotiate_context_count' | 'dialects' | 'server_guid' | 'max_transaction' | 'max_read' | 'max_write' | 'current_time' | 'boot_time' | 'setup_flags' | 'channel' | 'previous_session' | 'session_flags' | 'tree_flags' | 'tree' | 'share_type' | 'share_flags' | 'share_capabilities' | 'access_mask' | 'oplock' | 'impersonation' | 'create_flags' | 'file_attributes' | 'share_access' | 'disposition' | 'create_options' | 'filename' | 'create_contexts' | 'create_response_flags' | 'create_action' | 'create_time' | 'last_access_time' | 'last_write_time' | 'last_change_time' | 'allocation_size' | 'end_of_file' | 'file_id' | 'close_flags' | 'read_padding' | 'read_flags' | 'read_length' | 'file_offset' | 'min_count' | 'remaining' | 'read_remaining' | 'channel_offset' | 'channel_length' | 'read_data_offset' | 'data_offset' | 'read_count' | 'write_length' | 'write_remaining' | 'write_flags' | 'write_count' | 'lock_count' | 'lock_length' | 'lock_flags' | 'ioctl_function' | 'ioctl_max_in' | 'ioctl_max_out' | 'ioctl_flags' | 'find_info_level' | 'find_flags' | 'file_index' | 'output_length' | 'find_pattern' | 'find_info' | 'notify_flags' | 'notify_filter' | 'info_class' | 'info_level' | 'max_response' | 'info_input_offset' | 'info_input_length' | 'info_flags' | 'set_length' | 'set_offset' | 'additional' | 'data' | 'read_data' | 'write_data' | 'error_contexts' | 'error_length'>, Required<Pick<Smb2, 'protocol' | 'header_length' | 'credit_charge' | 'command' | 'command_name' | 'next' | 'message_id' | 'session_id' | 'signature'>> {
  readonly flags: {
    /** It is signed. */
    readonly signed: 0 | 1
    /** It goes on with what the one before opened. */
    readonly related: 0 | 1
    /** It is answered later, or is such an answer. */
    readonly async: 0 | 1
    /** It is a response. */
    readonly response: 0 | 1
    /** It is sent again. */
    readonly replay: 0 | 1
    /** The path is one of the distributed file system. */
    readonly dfs: 0 | 1
  }
  /** The same one by one. */
  readonly contexts?: Array<{
    /** Where the next one begins, in bytes from here; 0: there is none. */
    readonly next?: number
    /** What it is, in four letters. */
    readonly name?: string
    /** What it is, where that is an identifier. */
    readonly guid?: string
    /** What it says. */
    readonly data?: Buffer
    /** MxAc: whether the rights are known. */
    readonly query_status?: number
    /** MxAc: rights that there are at most. */
    readonly maximal_access?: number
  }>
}

/** The type of each field's column, by our names. */
export interface Smb2Columns {
  'smb2.protocol': Uint32Array
  'smb2.header_length': Uint16Array
  'smb2.credit_charge': Uint16Array
  'smb2.channel_sequence': Uint16Array
  'smb2.status': Uint32Array
  'smb2.status_name': VariableColumn
  'smb2.command': Uint16Array
  'smb2.command_name': VariableColumn
  'smb2.credits_requested': Uint16Array
  'smb2.credits_granted': Uint16Array
  'smb2.flags': Uint32Array
  'smb2.flags.signed': Uint8Array
  'smb2.flags.related': Uint8Array
  'smb2.flags.async': Uint8Array
  'smb2.flags.response': Uint8Array
  'smb2.flags.replay': Uint8Array
  'smb2.flags.dfs': Uint8Array
  'smb2.next': Uint32Array
  'smb2.message_id': BigUint64Array
  'smb2.async_id': BigUint64Array
  'smb2.process': Uint32Array
  'smb2.tree_id': Uint32Array
  'smb2.session_id': BigUint64Array
  'smb2.signature': VariableColumn
  'smb2.structure_size': Uint16Array
  'smb2.blobs.offset': Uint16Array
  'smb2.blobs.offset32': Uint32Array
  'smb2.blobs.length': Uint16Array
  'smb2.blobs.length32': Uint32Array
  'smb2.dialect_count': Uint16Array
  'smb2.security_mode': Uint8Array
  'smb2.capabilities': Uint32Array
  'smb2.client_guid': VariableColumn
  'smb2.negotiate_context_offset': Uint32Array
  'smb2.negotiate_context_count': Uint16Array
  'smb2.dialects': Uint16Array
  'smb2.server_guid': VariableColumn
  'smb2.max_transaction': Uint32Array
  'smb2.max_read': Uint32Array
  'smb2.max_write': Uint32Array
  'smb2.current_time': Float64Array
  'smb2.boot_time': Float64Array
  'smb2.setup_flags': Uint8Array
  'smb2.channel': Uint32Array
  'smb2.previous_session': BigUint64Array
  'smb2.session_flags': Uint16Array
  'smb2.tree_flags': Uint16Array
  'smb2.tree': VariableColumn
  'smb2.share_type': Uint8Array
  'smb2.share_flags': Uint32Array
  'smb2.share_capabilities': Uint32Array
  'smb2.access_mask': Uint32Array
  'smb2.oplock': Uint8Array
  'smb2.impersonation': Uint32Array
  'smb2.create_flags': BigUint64Array
  'smb2.file_attributes': Uint32Array
  'smb2.share_access': Uint32Array
  'smb2.disposition': Uint32Array
  'smb2.create_options': Uint32Array
  'smb2.filename': VariableColumn
  'smb2.create_contexts': VariableColumn
  'smb2.contexts': never
  'smb2.contexts.next': Uint32Array
  'smb2.contexts.name_offset': Uint16Array
  'smb2.contexts.name_length': Uint16Array
  'smb2.contexts.data_offset': Uint16Array
  'smb2.contexts.data_length': Uint32Array
  'smb2.contexts.name': VariableColumn
  'smb2.contexts.guid': VariableColumn
  'smb2.contexts.data': VariableColumn
  'smb2.contexts.query_status': Uint32Array
  'smb2.contexts.maximal_access': Uint32Array
  'smb2.create_response_flags': Uint8Array
  'smb2.create_action': Uint32Array
  'smb2.create_time': Float64Array
  'smb2.last_access_time': Float64Array
  'smb2.last_write_time': Float64Array
  'smb2.last_change_time': Float64Array
  'smb2.allocation_size': BigUint64Array
  'smb2.end_of_file': BigUint64Array
  'smb2.file_id': VariableColumn
  'smb2.close_flags': Uint16Array
  'smb2.read_padding': Uint8Array
  'smb2.read_flags': Uint8Array
  'smb2.read_length': Uint32Array
  'smb2.file_offset': BigUint64Array
  'smb2.min_count': Uint32Array
  'smb2.remaining': Uint32Array
  'smb2.read_remaining': Uint32Array
  'smb2.channel_offset': Uint16Array
  'smb2.channel_length': Uint16Array
  'smb2.read_data_offset': Uint8Array
  'smb2.data_offset': Uint16Array
  'smb2.read_count': Uint32Array
  'smb2.write_length': Uint32Array
  'smb2.write_remaining': Uint32Array
  'smb2.write_flags': Uint32Array
  'smb2.write_count': Uint32Array
  'smb2.lock_count': Uint16Array
  'smb2.lock_length': BigUint64Array
  'smb2.lock_flags': Uint32Array
  'smb2.ioctl_function': Uint32Array
  'smb2.ioctl_max_in': Uint32Array
  'smb2.ioctl_max_out': Uint32Array
  'smb2.ioctl_flags': Uint32Array
  'smb2.find_info_level': Uint8Array
  'smb2.find_flags': Uint8Array
  'smb2.file_index': Uint32Array
  'smb2.output_length': Uint32Array
  'smb2.find_pattern': VariableColumn
  'smb2.find_info': VariableColumn
  'smb2.notify_flags': Uint16Array
  'smb2.notify_filter': Uint32Array
  'smb2.info_class': Uint8Array
  'smb2.info_level': Uint8Array
  'smb2.max_response': Uint32Array
  'smb2.info_input_offset': Uint16Array
  'smb2.info_input_length': Uint32Array
  'smb2.info_flags': Uint32Array
  'smb2.set_length': Uint32Array
  'smb2.set_offset': Uint16Array
  'smb2.additional': Uint32Array
  'smb2.data': VariableColumn
  'smb2.read_data': VariableColumn
  'smb2.write_data': VariableColumn
  'smb2.error_contexts': Uint8Array
  'smb2.error_length': Uint32Array
}

/** By Wireshark's names, also those that stand for several fields. */
export interface Smb2WiresharkColumns {
  'smb2.protocol_id': Uint32Array
  'smb2.header_len': Uint16Array
  'smb2.credit.charge': Uint16Array
  'smb2.nt_status': Uint32Array
  'smb2.cmd': Uint16Array
  'smb2.credits.requested': Uint16Array
  'smb2.credits.granted': Uint16Array
  'smb2.flags.signature': Uint8Array
  'smb2.flags.chained': Uint8Array
  'smb2.chain_offset': Uint32Array
  'smb2.msg_id': BigUint64Array
  'smb2.aid': BigUint64Array
  'smb2.pid': Uint32Array
  'smb2.tid': Uint32Array
  'smb2.sesid': BigUint64Array
  'smb2.buffer_code': Uint16Array
  'smb2.olb.offset': Uint32Array
  'smb2.olb.length': Uint32Array
  'smb2.sec_mode': Uint8Array
  'smb2.negotiate_context.offset': Uint32Array
  'smb2.negotiate_context.count': Uint16Array
  'smb2.dialect': Uint16Array
  'smb2.max_trans_size': Uint32Array
  'smb2.max_read_size': Uint32Array
  'smb2.max_write_size': Uint32Array
  'smb2.ses_req_flags': Uint8Array
  'smb2.previous_sesid': BigUint64Array
  'smb2.tc.flags': Uint16Array
  'smb2.share_caps': Uint32Array
  'smb.access_mask': Uint32Array
  'smb2.create.oplock': Uint8Array
  'smb2.impersonation.level': Uint32Array
  'smb2.file_attribute': Uint32Array
  'smb.share_access': Uint32Array
  'smb2.create.disposition': Uint32Array
  'smb.create_options': Uint32Array
  'smb2.create.chain_offset': Uint32Array
  'smb2.tag': VariableColumn
  'smb2.mxac_status': Uint32Array
  'smb2.create.rep_flags': Uint8Array
  'smb2.create.action': Uint32Array
  'smb2.create.time': Float64Array
  'smb2.last_access.time': Float64Array
  'smb2.last_write.time': Float64Array
  'smb2.last_change.time': Float64Array
  'smb2.eof': BigUint64Array
  'smb2.fid': VariableColumn
  'smb2.close.flags': Uint16Array
  'smb2.remaining_bytes': Uint32Array
  'smb2.channel_info_offset': Uint16Array
  'smb2.channel_info_length': Uint16Array
  'smb2.write.remaining': Uint32Array
  'smb2.write.flags': Uint32Array
  'smb2.write.count': Uint32Array
  'smb2.ioctl.function': Uint32Array
  'smb2.max_ioctl_in_size': Uint32Array
  'smb2.max_ioctl_out_size': Uint32Array
  'smb2.ioctl.flags': Uint32Array
  'smb2.find.infolevel': Uint8Array
  'smb2.find.flags': Uint8Array
  'smb2.output_buffer_len': Uint32Array
  'smb2.find.pattern': VariableColumn
  'smb2.find.info_blob': VariableColumn
  'smb2.notify.flags': Uint16Array
  'smb2.class': Uint8Array
  'smb2.max_response_size': Uint32Array
  'smb2.getinfo_input_offset': Uint16Array
  'smb2.getinfo_input_size': Uint32Array
  'smb2.getinfo_flags': Uint32Array
  'smb2.setinfo_size': Uint32Array
  'smb2.setinfo_offset': Uint16Array
  'smb2.read.blob': VariableColumn
}

/** Names of its fields: ours. */
export type Smb2FieldName = keyof Smb2Columns

/** Names of its fields: Wireshark's. */
export type Smb2WiresharkName = keyof Smb2WiresharkColumns
