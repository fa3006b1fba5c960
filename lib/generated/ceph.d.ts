// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Ceph Messenger, Ceph msgr.h: read from the packet when asked; a field that was not captured is undefined. */
export interface Ceph {
  /** What each side says first: which version of the protocol. */
  readonly banner?: string
  /** Behind a banner: who it is, and of a server whom it talks to. */
  readonly addresses?: Array<{
    /** 0. */
    readonly type?: number
    /** A number that tells one from others at the address. */
    readonly nonce?: number
    /** 2: IPv4; 10: IPv6. */
    readonly family?: number
    /** Port. */
    readonly port?: number
    /** Address of IPv4. */
    readonly ip?: string
    /** Address of IPv6. */
    readonly ip6?: string
  }>
  /** What follows. */
  readonly tag?: number
  /** Name of that. */
  readonly tag_name?: string
  /** What the sender can do, the first 32 bits. */
  readonly features_low?: number
  /** The other 32 bits. */
  readonly features_high?: number
  /** Client: what it is. */
  readonly host_type?: number
  /** Name of that. */
  readonly host_type_name?: string
  /** Number of the connection, of all of the client's. */
  readonly global_seq?: number
  /** Number of the connection in the session. */
  readonly connect_seq?: number
  /** Version of what the two talk about. */
  readonly protocol_version?: number
  /** Client: how it proves who it is; 0: not at all, 2: cephx. */
  readonly auth_protocol?: number
  /** Length of what proves it, in bytes. */
  readonly auth_length?: number
  /** 1: what is lost is not sent again. */
  readonly connect_flags?: number
  /** What proves it. */
  readonly auth?: Buffer
  /** The last message that came. */
  readonly ack?: bigint
  /** Keep alive: when it was sent, in seconds since 1970. */
  readonly time?: number
  /** And nanoseconds. */
  readonly time_ns?: number
  /** Message: its number. */
  readonly seq?: bigint
  /** Message: transaction that it belongs to. */
  readonly tid?: bigint
  /** Message: what it is. */
  readonly type?: number
  /** Message: higher ones go first. */
  readonly priority?: number
  /** Message: version of its form. */
  readonly version?: number
  /** Message: length of its front, in bytes. */
  readonly front_length?: number
  /** Message: length of its middle, in bytes. */
  readonly middle_length?: number
  /** Message: length of its data, in bytes. */
  readonly data_length?: number
  /** Message: where the data belong on a page. */
  readonly data_offset?: number
  /** Message: what sends it. */
  readonly sender_type?: number
  /** Name of that. */
  readonly sender_type_name?: string
  /** Message: which one of them. */
  readonly sender_id?: bigint
  /** Message: the oldest version whose readers know it. */
  readonly compat_version?: number
  /** 0. */
  readonly reserved?: number
  /** Message: CRC-32c of what is in front of it. */
  readonly crc?: number
  /** Message: front, middle and data. */
  readonly data?: Buffer
  /** CRC-32c of the front. */
  readonly front_crc?: number
  /** CRC-32c of the middle. */
  readonly middle_crc?: number
  /** CRC-32c of the data. */
  readonly data_crc?: number
  /** Signature, or 0. */
  readonly signature?: bigint
  /** 1: the message is whole, 2: it is not signed. */
  readonly flags?: number
  /** The layer's fields as a plain object. */
  toJSON(): CephTree
}

/** Ceph Messenger in a full tree; the layer inside it, if any, is a key more. */
export interface CephTree extends InnerTrees, Pick<Ceph, 'banner' | 'tag' | 'tag_name' | 'features_low' | 'features_high' | 'host_type' | 'host_type_name' | 'global_seq' | 'connect_seq' | 'protocol_version' | 'auth_protocol' | 'auth_length' | 'connect_flags' | 'auth' | 'ack' | 'time' | 'time_ns' | 'seq' | 'tid' | 'type' | 'priority' | 'version' | 'front_length' | 'middle_length' | 'data_length' | 'data_offset' | 'sender_type' | 'sender_type_name' | 'sender_id' | 'compat_version' | 'crc' | 'data' | 'front_crc' | 'middle_crc' | 'data_crc' | 'signature' | 'flags'> {
  /** Behind a banner: who it is, and of a server whom it talks to. */
  readonly addresses?: Array<{
    /** A number that tells one from others at the address. */
    readonly nonce?: number
    /** 2: IPv4; 10: IPv6. */
    readonly family?: number
    /** Port. */
    readonly port?: number
    /** Address of IPv4. */
    readonly ip?: string
    /** Address of IPv6. */
    readonly ip6?: string
  }>
}

/** The type of each field's column, by our names. */
export interface CephColumns {
  'ceph.banner': VariableColumn
  'ceph.addresses': never
  'ceph.addresses.type': Uint32Array
  'ceph.addresses.nonce': Uint32Array
  'ceph.addresses.family': Uint16Array
  'ceph.addresses.port': Uint16Array
  'ceph.addresses.ip': Uint32Array
  'ceph.addresses.ip6': Uint8Array
  'ceph.tag': Uint8Array
  'ceph.tag_name': VariableColumn
  'ceph.features_low': Uint32Array
  'ceph.features_high': Uint32Array
  'ceph.host_type': Uint32Array
  'ceph.host_type_name': VariableColumn
  'ceph.global_seq': Uint32Array
  'ceph.connect_seq': Uint32Array
  'ceph.protocol_version': Uint32Array
  'ceph.auth_protocol': Uint32Array
  'ceph.auth_length': Uint32Array
  'ceph.connect_flags': Uint8Array
  'ceph.auth': VariableColumn
  'ceph.ack': BigUint64Array
  'ceph.time': Uint32Array
  'ceph.time_ns': Uint32Array
  'ceph.seq': BigUint64Array
  'ceph.tid': BigUint64Array
  'ceph.type': Uint16Array
  'ceph.priority': Uint16Array
  'ceph.version': Uint16Array
  'ceph.front_length': Uint32Array
  'ceph.middle_length': Uint32Array
  'ceph.data_length': Uint32Array
  'ceph.data_offset': Uint16Array
  'ceph.sender_type': Uint8Array
  'ceph.sender_type_name': VariableColumn
  'ceph.sender_id': BigUint64Array
  'ceph.compat_version': Uint16Array
  'ceph.reserved': Uint16Array
  'ceph.crc': Uint32Array
  'ceph.data': VariableColumn
  'ceph.front_crc': Uint32Array
  'ceph.middle_crc': Uint32Array
  'ceph.data_crc': Uint32Array
  'ceph.signature': BigUint64Array
  'ceph.flags': Uint8Array
}

/** By Wireshark's names, also those that stand for several fields. */
export interface CephWiresharkColumns {
  'ceph.ver': VariableColumn
  'ceph.node_type': Uint32Array
  'ceph.node_nonce': Uint32Array
  'ceph.af': Uint16Array
  'ceph.client.port': Uint16Array
  'ceph.client.ip4': Uint32Array
  'ceph.client.ipv6': Uint8Array
  'ceph.connect.features.low': Uint32Array
  'ceph.connect.features.high': Uint32Array
  'ceph.connect.host': Uint32Array
  'ceph.connect.global_seq': Uint32Array
  'ceph.connect.seq': Uint32Array
  'ceph.connect.ver': Uint32Array
  'ceph.connect.auth.proto': Uint32Array
  'ceph.connect.auth.size': Uint32Array
  'ceph.connect.flags': Uint8Array
  'ceph.head_version': Uint16Array
  'ceph.front_size': Uint32Array
  'ceph.middle_size': Uint32Array
  'ceph.data_size': Uint32Array
  'ceph.data_off': Uint16Array
  'ceph.node_id': BigUint64Array
  'ceph.foot.front_crc': Uint32Array
  'ceph.foot.middle_crc': Uint32Array
  'ceph.foot.data_crc': Uint32Array
  'ceph.foot.signature': BigUint64Array
}

/** Names of its fields: ours. */
export type CephFieldName = keyof CephColumns

/** Names of its fields: Wireshark's. */
export type CephWiresharkName = keyof CephWiresharkColumns
