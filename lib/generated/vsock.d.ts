// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Sockets of virtual machines, LINKTYPE_VSOCK: read from the packet when asked; a field that was not captured is undefined. */
export interface Vsock {
  /** Context of the sender; 2 is the host. */
  readonly source_cid?: bigint
  /** Context of the receiver. */
  readonly destination_cid?: bigint
  /** Source port. */
  readonly sport?: number
  /** Destination port. */
  readonly dport?: number
  /** What the packet is for. */
  readonly operation?: number
  /** Its name. */
  readonly operation_name?: string
  /** What carries it. */
  readonly transport?: number
  /** Length of the transport's header, in bytes. */
  readonly transport_length?: number
  /** 0. */
  readonly reserved?: Buffer
  readonly virtio?: {
    /** Context of the sender. */
    readonly source_cid?: bigint
    /** Context of the receiver. */
    readonly destination_cid?: bigint
    /** Source port. */
    readonly sport?: number
    /** Destination port. */
    readonly dport?: number
    /** Length of the data, in bytes. */
    readonly length?: number
    /** Kind of the socket. */
    readonly type?: number
    /** What the packet is for. */
    readonly operation?: number
    /** Of a shutdown: 1 receives no more, 2 sends no more. */
    readonly flags?: number
    /** Room of the sender for what it receives, in bytes. */
    readonly buffer_size?: number
    /** How many bytes it has taken from there. */
    readonly forwarded?: number
  }
  /** Header of another transport. */
  readonly header?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): VsockTree
}

/** Sockets of virtual machines in a full tree; the layer inside it, if any, is a key more. */
export interface VsockTree extends InnerTrees, Pick<Vsock, 'virtio' | 'header'>, Required<Pick<Vsock, 'source_cid' | 'destination_cid' | 'sport' | 'dport' | 'operation' | 'operation_name' | 'transport' | 'transport_length'>> {}

/** The type of each field's column, by our names. */
export interface VsockColumns {
  'vsock.source_cid': BigUint64Array
  'vsock.destination_cid': BigUint64Array
  'vsock.sport': Uint32Array
  'vsock.dport': Uint32Array
  'vsock.operation': Uint16Array
  'vsock.operation_name': VariableColumn
  'vsock.transport': Uint16Array
  'vsock.transport_length': Uint16Array
  'vsock.reserved': VariableColumn
  'vsock.virtio.source_cid': BigUint64Array
  'vsock.virtio.destination_cid': BigUint64Array
  'vsock.virtio.sport': Uint32Array
  'vsock.virtio.dport': Uint32Array
  'vsock.virtio.length': Uint32Array
  'vsock.virtio.type': Uint16Array
  'vsock.virtio.operation': Uint16Array
  'vsock.virtio.flags': Uint32Array
  'vsock.virtio.buffer_size': Uint32Array
  'vsock.virtio.forwarded': Uint32Array
  'vsock.header': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface VsockWiresharkColumns {
  'vsock.src_cid': BigUint64Array
  'vsock.dst_cid': BigUint64Array
  'vsock.src_port': Uint32Array
  'vsock.port': Uint32Array
  'vsock.dst_port': Uint32Array
  'vsock.op': Uint16Array
  'vsock.trans': Uint16Array
  'vsock.trans_len': Uint16Array
  'vsock.virtio.src_cid': BigUint64Array
  'vsock.virtio.dst_cid': BigUint64Array
  'vsock.virtio.src_prot': Uint32Array
  'vsock.virtio.dst_prot': Uint32Array
  'vsock.virtio.len': Uint32Array
  'vsock.virtio.op': Uint16Array
  'vsock.virtio.buf_alloc': Uint32Array
  'vsock.virtio.fwd_cnt': Uint32Array
}

/** Names of its fields: ours. */
export type VsockFieldName = keyof VsockColumns

/** Names of its fields: Wireshark's. */
export type VsockWiresharkName = keyof VsockWiresharkColumns
