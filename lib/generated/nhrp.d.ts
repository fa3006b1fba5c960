// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { ChecksumStatus, InnerTrees, Under, VariableColumn } from './protocols'

/** Next Hop Resolution Protocol, RFC 2332: read from the packet when asked; a field that was not captured is undefined. */
export interface Nhrp {
  /** Family of the network below; 1 is IPv4. */
  readonly address_family?: number
  /** EtherType of what is resolved. */
  readonly protocol?: number
  /** The same as of SNAP, where the type is 0x80. */
  readonly protocol_snap?: Buffer
  /** How far the packet can go. */
  readonly hop_count?: number
  /** Length of the packet, in bytes. */
  readonly packet_length?: number
  /** Internet checksum. */
  readonly checksum?: number
  /** Whether the checksum fits. */
  readonly checksum_status?: ChecksumStatus
  /** Where extensions begin, in bytes; 0: there are none. */
  readonly extension_offset?: number
  /** 1. */
  readonly version?: number
  /** What the packet is. */
  readonly type?: number
  /** Its name. */
  readonly type_name?: string
  /** Type and length of addresses below, as one number. */
  readonly nbma_address?: {
    /** 0. */
    readonly reserved?: number
    /** 0: as NSAP has them. */
    readonly type?: number
    /** Length of the sender's address, in bytes. */
    readonly length?: number
  }
  /** The same of subaddresses. */
  readonly nbma_subaddress?: {
    /** 0. */
    readonly reserved?: number
    /** 0: as NSAP has them. */
    readonly type?: number
    /** Length of the sender's subaddress, in bytes. */
    readonly length?: number
  }
  /** Length of the sender's protocol address, in bytes. */
  readonly source_length?: number
  /** Length of the other protocol address, in bytes. */
  readonly destination_length?: number
  /** Flags of the type. */
  readonly flags?: number
  /** Number of the request, which its answer has too. */
  readonly request_id?: number
  /** Error: what is wrong. */
  readonly error_code?: number
  /** Error: where, in bytes. */
  readonly error_offset?: number
  /** Address below of the sender. */
  readonly source_nbma?: string
  /** The same of another kind, and subaddresses. */
  readonly source_other?: Buffer
  /** Protocol address of the sender. */
  readonly source?: string
  /** The same, of IPv6. */
  readonly ip6_source?: string
  /** Protocol address that is resolved or registered at. */
  readonly destination?: string
  /** The same, of IPv6. */
  readonly ip6_destination?: string
  /** Clients. */
  readonly clients?: NhrpClientsEntry[]
  /** Extensions. */
  readonly extensions?: Array<{
    /** To be known by all. */
    readonly compulsory?: 0 | 1
    /** 0. */
    readonly reserved?: number
    /** What it is. */
    readonly type?: number
    /** Its name. */
    readonly type_name?: string
    /** Length of the value, in bytes. */
    readonly length?: number
    /** Clients: who answered, and servers and gateways on the way. */
    readonly clients?: NhrpClientsEntry[]
    /** The value. */
    readonly value?: Buffer
  }>
  /** The packet that an error is about, or more of it. */
  readonly body?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): NhrpTree
}

/** Next Hop Resolution Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface NhrpTree extends InnerTrees, Pick<Nhrp, 'flags' | 'request_id' | 'error_code' | 'error_offset' | 'source_nbma' | 'source_other' | 'source' | 'ip6_source' | 'destination' | 'ip6_destination' | 'body'>, Required<Pick<Nhrp, 'address_family' | 'protocol' | 'hop_count' | 'packet_length' | 'checksum' | 'extension_offset' | 'version' | 'type'>> {
  readonly nbma_address: {
    /** 0: as NSAP has them. */
    readonly type: number
    /** Length of the sender's address, in bytes. */
    readonly length: number
  }
  readonly nbma_subaddress: {
    /** 0: as NSAP has them. */
    readonly type: number
    /** Length of the sender's subaddress, in bytes. */
    readonly length: number
  }
  /** Clients. */
  readonly clients?: NhrpClientsEntryTree[]
  /** Extensions. */
  readonly extensions?: Array<{
    /** To be known by all. */
    readonly compulsory?: 0 | 1
    /** What it is. */
    readonly type?: number
    /** Its name. */
    readonly type_name?: string
    /** Clients: who answered, and servers and gateways on the way. */
    readonly clients?: NhrpClientsEntryTree[]
    /** The value. */
    readonly value?: Buffer
  }>
}

/** One of `nhrp.clients`. */
export interface NhrpClientsEntry {
  /** Outcome; 0 is success. */
  readonly code?: number
  /** How many bits of the address count. */
  readonly prefix_length?: number
  /** 0. */
  readonly unused?: number
  /** Largest packet, in bytes. */
  readonly mtu?: number
  /** How long it is good, in seconds. */
  readonly hold_time?: number
  /** Type and length of its address below. */
  readonly nbma_type?: number
  /** The same of the subaddress. */
  readonly nbma_subtype?: number
  /** Length of its protocol address, in bytes. */
  readonly protocol_length?: number
  /** Which is to be taken first. */
  readonly preference?: number
  /** Its address below. */
  readonly nbma?: string
  /** The same of another kind, and a subaddress. */
  readonly nbma_other?: Buffer
  /** Its protocol address. */
  readonly address?: string
  /** The same, of IPv6. */
  readonly ip6_address?: string
}

/** One of them in a full tree. */
export interface NhrpClientsEntryTree extends Pick<NhrpClientsEntry, 'code' | 'prefix_length' | 'mtu' | 'hold_time' | 'preference' | 'nbma' | 'nbma_other' | 'address' | 'ip6_address'> {}

/** The type of each of its fields' columns. */
export interface NhrpClientsEntryColumns {
  'code': Uint8Array
  'prefix_length': Uint8Array
  'unused': Uint16Array
  'mtu': Uint16Array
  'hold_time': Uint16Array
  'nbma_type': Uint8Array
  'nbma_subtype': Uint8Array
  'protocol_length': Uint8Array
  'preference': Uint8Array
  'nbma': Uint32Array
  'nbma_other': VariableColumn
  'address': Uint32Array
  'ip6_address': Uint8Array
}

/** The type of each field's column, by our names. */
export interface NhrpColumns extends
  Under<'nhrp.clients', NhrpClientsEntryColumns>,
  Under<'nhrp.extensions.clients', NhrpClientsEntryColumns> {
  'nhrp.address_family': Uint16Array
  'nhrp.protocol': Uint16Array
  'nhrp.protocol_snap': VariableColumn
  'nhrp.hop_count': Uint8Array
  'nhrp.packet_length': Uint16Array
  'nhrp.checksum': Uint16Array
  'nhrp.checksum_status': VariableColumn
  'nhrp.extension_offset': Uint16Array
  'nhrp.version': Uint8Array
  'nhrp.type': Uint8Array
  'nhrp.type_name': VariableColumn
  'nhrp.nbma_address': Uint8Array
  'nhrp.nbma_address.reserved': Uint8Array
  'nhrp.nbma_address.type': Uint8Array
  'nhrp.nbma_address.length': Uint8Array
  'nhrp.nbma_subaddress': Uint8Array
  'nhrp.nbma_subaddress.reserved': Uint8Array
  'nhrp.nbma_subaddress.type': Uint8Array
  'nhrp.nbma_subaddress.length': Uint8Array
  'nhrp.source_length': Uint8Array
  'nhrp.destination_length': Uint8Array
  'nhrp.flags': Uint16Array
  'nhrp.request_id': Uint32Array
  'nhrp.error_code': Uint16Array
  'nhrp.error_offset': Uint16Array
  'nhrp.source_nbma': Uint32Array
  'nhrp.source_other': VariableColumn
  'nhrp.source': Uint32Array
  'nhrp.ip6_source': Uint8Array
  'nhrp.destination': Uint32Array
  'nhrp.ip6_destination': Uint8Array
  'nhrp.clients': never
  'nhrp.extensions': never
  'nhrp.extensions.compulsory': Uint8Array
  'nhrp.extensions.reserved': Uint8Array
  'nhrp.extensions.type': Uint16Array
  'nhrp.extensions.type_name': VariableColumn
  'nhrp.extensions.length': Uint16Array
  'nhrp.extensions.clients': never
  'nhrp.extensions.value': VariableColumn
  'nhrp.body': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface NhrpWiresharkColumns {
  'nhrp.hdr.afn': Uint16Array
  'nhrp.hdr.pro.type': Uint16Array
  'nhrp.protocol_type': VariableColumn
  'nhrp.hdr.hopcnt': Uint8Array
  'nhrp.hdr.pktsz': Uint16Array
  'nhrp.hdr.chksum': Uint16Array
  'nhrp.hdr.extoff': Uint16Array
  'nhrp.hdr.version': Uint8Array
  'nhrp.hdr.op.type': Uint8Array
  'nhrp.hdr.shtl': Uint8Array
  'nhrp.hdr.shtl.type': Uint8Array
  'nhrp.hdr.shtl.len': Uint8Array
  'nhrp.hdr.sstl': Uint8Array
  'nhrp.hdr.sstl.type': Uint8Array
  'nhrp.hdr.sstl.len': Uint8Array
  'nhrp.src.prot.len': Uint8Array
  'nhrp.dst.prot.len': Uint8Array
  'nhrp.reqid': Uint32Array
  'nhrp.err.code': Uint16Array
  'nhrp.err.offset': Uint16Array
  'nhrp.src.nbma.addr': Uint32Array
  'nhrp.src.prot.addr': Uint32Array
  'nhrp.dst.prot.addr': Uint32Array
  'nhrp.code': Uint8Array
  'nhrp.prefix': Uint8Array
  'nhrp.unused': Uint16Array
  'nhrp.mtu': Uint16Array
  'nhrp.htime': Uint16Array
  'nhrp.cli.addr_tl': Uint8Array
  'nhrp.cli.saddr_tl': Uint8Array
  'nhrp.prot.len': Uint8Array
  'nhrp.pref': Uint8Array
  'nhrp.client.nbma.addr': Uint32Array
  'nhrp.client.prot.addr': Uint32Array
  'nhrp.ext.c': Uint8Array
  'nhrp.ext.type': Uint16Array
  'nhrp.ext.len': Uint16Array
}

/** Names of its fields: ours. */
export type NhrpFieldName = keyof NhrpColumns

/** Names of its fields: Wireshark's. */
export type NhrpWiresharkName = keyof NhrpWiresharkColumns
