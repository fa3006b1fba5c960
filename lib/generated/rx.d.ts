// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Rx, OpenAFS rx.h: read from the packet when asked; a field that was not captured is undefined. */
export interface Rx {
  /** When the client began. */
  readonly epoch?: number
  /** Connection; the lowest two bits are its channel. */
  readonly connection_id?: number
  /** Number of the call; 0: of the connection. */
  readonly call_number?: number
  /** Number of the packet in the call. */
  readonly sequence?: number
  /** Number of the packet in the connection, of what is sent again too. */
  readonly serial?: number
  /** What the packet is. */
  readonly type?: number
  /** Name of the type. */
  readonly type_name?: string
  readonly flags?: {
    /** Flags as one number. */
    readonly byte?: number
    /** Of the packet's type. */
    readonly reserved?: number
    /** The sender's own. */
    readonly free_packet?: 0 | 1
    /** Others follow at once. */
    readonly more_packets?: 0 | 1
    /** The last one of its side in the call. */
    readonly last_packet?: 0 | 1
    /** An acknowledgment is wanted. */
    readonly request_ack?: 0 | 1
    /** The client sends it. */
    readonly client_initiated?: 0 | 1
  }
  /** The program's own. */
  readonly user_status?: number
  /** How it is secured; 0: not at all, 2: by Kerberos. */
  readonly security_index?: number
  /** Checksum, where it is secured. */
  readonly spare?: number
  /** Service that is called. */
  readonly service_id?: number
  /** Name of the service. */
  readonly service_name?: string
  readonly ack?: {
    /** Acknowledgment: room for packets. */
    readonly buffer_space?: number
    /** Acknowledgment: how far packets came out of order. */
    readonly max_skew?: number
    /** Acknowledgment: the first packet that it lists. */
    readonly first?: number
    /** Acknowledgment: the packet before this one. */
    readonly previous?: number
    /** Acknowledgment: the packet that asked for it. */
    readonly serial?: number
    /** Acknowledgment: why it is sent; 1 it was asked for, 7 a pong, 8 a delay. */
    readonly reason?: number
    /** Acknowledgment: how many packets it lists. */
    readonly count?: number
    /** Acknowledgment: 1 the packet is here, 0 it is missing. */
    readonly list?: number[]
  }
  /** Abort: why. */
  readonly abort_code?: number
  readonly rxkad?: {
    /** Challenge or response by Kerberos: 2, or 0 of old ones, which have no rows. */
    readonly version?: number
    /** Challenge: a random number. */
    readonly nonce?: number
    /** Challenge: 0 clear, 1 signed, 2 encrypted, at least. */
    readonly min_level?: number
    /** Response: what the session's key encrypts: the connection, its calls, the nonce plus 1, and the level. */
    readonly encrypted?: Buffer
    /** Response: which of the server's keys encrypts the ticket. */
    readonly kvno?: number
    /** Response: length of the ticket, in bytes. */
    readonly ticket_length?: number
    /** Response: the ticket. */
    readonly ticket?: Buffer
  }
  /** Call of the file server: which procedure. */
  readonly fs_opcode?: number
  /** Name of the procedure. */
  readonly fs_opcode_name?: string
  /** Call of the cache manager: which procedure. */
  readonly cb_opcode?: number
  /** Name of the procedure. */
  readonly cb_opcode_name?: string
  /** Call of the overseer: which procedure. */
  readonly bos_opcode?: number
  /** Name of the procedure. */
  readonly bos_opcode_name?: string
  /** Call of the volume server: which procedure. */
  readonly vol_opcode?: number
  /** Name of the procedure. */
  readonly vol_opcode_name?: string
  /** Call of the volume location database: which procedure. */
  readonly vldb_opcode?: number
  /** Name of the procedure. */
  readonly vldb_opcode_name?: string
  /** Call of the protection database: which procedure. */
  readonly prot_opcode?: number
  /** Name of the procedure. */
  readonly prot_opcode_name?: string
  /** Call of authentication: which procedure. */
  readonly kauth_opcode?: number
  /** Name of the procedure. */
  readonly kauth_opcode_name?: string
  /** Call of ubik: which procedure. */
  readonly ubik_opcode?: number
  /** Name of the procedure. */
  readonly ubik_opcode_name?: string
  /** Call of the backup database: which procedure. */
  readonly backup_opcode?: number
  /** Name of the procedure. */
  readonly backup_opcode_name?: string
  /** Arguments or results, or what has no rows. */
  readonly data?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): RxTree
}

/** Rx in a full tree; the layer inside it, if any, is a key more. */
export interface RxTree extends InnerTrees, Pick<Rx, 'epoch' | 'ack' | 'abort_code' | 'rxkad' | 'fs_opcode' | 'fs_opcode_name' | 'cb_opcode' | 'cb_opcode_name' | 'bos_opcode' | 'bos_opcode_name' | 'vol_opcode' | 'vol_opcode_name' | 'vldb_opcode' | 'vldb_opcode_name' | 'prot_opcode' | 'prot_opcode_name' | 'kauth_opcode' | 'kauth_opcode_name' | 'ubik_opcode' | 'ubik_opcode_name' | 'backup_opcode' | 'backup_opcode_name' | 'data'>, Required<Pick<Rx, 'connection_id' | 'call_number' | 'sequence' | 'serial' | 'type' | 'user_status' | 'security_index' | 'spare' | 'service_id'>> {
  readonly flags: {
    /** The sender's own. */
    readonly free_packet: 0 | 1
    /** Others follow at once. */
    readonly more_packets: 0 | 1
    /** The last one of its side in the call. */
    readonly last_packet: 0 | 1
    /** An acknowledgment is wanted. */
    readonly request_ack: 0 | 1
    /** The client sends it. */
    readonly client_initiated: 0 | 1
  }
}

/** The type of each field's column, by our names. */
export interface RxColumns {
  'rx.epoch': Float64Array
  'rx.connection_id': Uint32Array
  'rx.call_number': Uint32Array
  'rx.sequence': Uint32Array
  'rx.serial': Uint32Array
  'rx.type': Uint8Array
  'rx.type_name': VariableColumn
  'rx.flags.byte': Uint8Array
  'rx.flags.reserved': Uint8Array
  'rx.flags.free_packet': Uint8Array
  'rx.flags.more_packets': Uint8Array
  'rx.flags.last_packet': Uint8Array
  'rx.flags.request_ack': Uint8Array
  'rx.flags.client_initiated': Uint8Array
  'rx.user_status': Uint8Array
  'rx.security_index': Uint8Array
  'rx.spare': Uint16Array
  'rx.service_id': Uint16Array
  'rx.service_name': VariableColumn
  'rx.ack.buffer_space': Uint16Array
  'rx.ack.max_skew': Uint16Array
  'rx.ack.first': Uint32Array
  'rx.ack.previous': Uint32Array
  'rx.ack.serial': Uint32Array
  'rx.ack.reason': Uint8Array
  'rx.ack.count': Uint8Array
  'rx.ack.list': Uint8Array
  'rx.abort_code': Int32Array
  'rx.rxkad.version': Uint32Array
  'rx.rxkad.nonce': Uint32Array
  'rx.rxkad.min_level': Uint32Array
  'rx.rxkad.encrypted': VariableColumn
  'rx.rxkad.kvno': Uint32Array
  'rx.rxkad.ticket_length': Uint32Array
  'rx.rxkad.ticket': VariableColumn
  'rx.fs_opcode': Uint32Array
  'rx.fs_opcode_name': VariableColumn
  'rx.cb_opcode': Uint32Array
  'rx.cb_opcode_name': VariableColumn
  'rx.bos_opcode': Uint32Array
  'rx.bos_opcode_name': VariableColumn
  'rx.vol_opcode': Uint32Array
  'rx.vol_opcode_name': VariableColumn
  'rx.vldb_opcode': Uint32Array
  'rx.vldb_opcode_name': VariableColumn
  'rx.prot_opcode': Uint32Array
  'rx.prot_opcode_name': VariableColumn
  'rx.kauth_opcode': Uint32Array
  'rx.kauth_opcode_name': VariableColumn
  'rx.ubik_opcode': Uint32Array
  'rx.ubik_opcode_name': VariableColumn
  'rx.backup_opcode': Uint32Array
  'rx.backup_opcode_name': VariableColumn
  'rx.data': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface RxWiresharkColumns {
  'rx.cid': Uint32Array
  'rx.callnumber': Uint32Array
  'rx.seq': Uint32Array
  'rx.flags': Uint8Array
  'rx.flags.client_init': Uint8Array
  'rx.userstatus': Uint8Array
  'rx.securityindex': Uint8Array
  'rx.serviceid': Uint16Array
  'rx.bufferspace': Uint16Array
  'rx.maxskew': Uint16Array
  'rx.first': Uint32Array
  'rx.prev': Uint32Array
  'rx.reason': Uint8Array
  'rx.num_acks': Uint8Array
  'rx.ack_type': Uint8Array
  'rx.version': Uint32Array
  'rx.nonce': Uint32Array
  'rx.min_level': Uint32Array
  'rx.kvno': Uint32Array
  'rx.ticket_len': Uint32Array
  'rx.ticket': VariableColumn
  'afs.fs.opcode': Uint32Array
  'afs.cb.opcode': Uint32Array
  'afs.bos.opcode': Uint32Array
  'afs.vol.opcode': Uint32Array
  'afs.vldb.opcode': Uint32Array
  'afs.prot.opcode': Uint32Array
  'afs.kauth.opcode': Uint32Array
  'afs.ubik.opcode': Uint32Array
  'afs.backup.opcode': Uint32Array
}

/** Names of its fields: ours. */
export type RxFieldName = keyof RxColumns

/** Names of its fields: Wireshark's. */
export type RxWiresharkName = keyof RxWiresharkColumns
