// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** PPP IP Control Protocol, RFC 1332: read from the packet when asked; a field that was not captured is undefined. */
export interface Ipcp {
  /** What the packet is for. */
  readonly code?: number
  /** Name of the code. */
  readonly code_name?: string
  /** The same in a request and its reply. */
  readonly identifier?: number
  /** Length of the packet, in bytes. */
  readonly length?: number
  /** Options that are asked for, acknowledged or refused. */
  readonly options?: Array<{
    /** Type of the option. */
    readonly type?: number
    /** Name of the type. */
    readonly type_name?: string
    /** Length of the option, type and length included, in bytes. */
    readonly length?: number
    /** What of the option has no row of its own. */
    readonly data?: Buffer
    /** The sender's address; not used any more. */
    readonly source_address?: string
    /** The peer's address; not used any more. */
    readonly destination_address?: string
    /** How headers may be compressed. */
    readonly compression_protocol?: number
    /** Name of the protocol. */
    readonly compression_protocol_name?: string
    /** Largest slot identifier. */
    readonly max_slot_id?: number
    /** The slot identifier may be compressed. */
    readonly comp_slot_id?: 0 | 1
    /** Largest context identifier of TCP. */
    readonly tcp_space?: number
    /** Largest context identifier of others. */
    readonly non_tcp_space?: number
    /** Most compressed headers between full ones. */
    readonly f_max_period?: number
    /** Longest time between full headers, in seconds. */
    readonly f_max_time?: number
    /** Largest context identifier of ROHC. */
    readonly max_cid?: number
    /** Longest header that is put together of segments, in bytes. */
    readonly mrru?: number
    /** Longest header that may be compressed, in bytes. */
    readonly max_header?: number
    /** What more is agreed on of header compression, RFC 2509. */
    readonly suboptions?: Array<{
      /** Type of the suboption. */
      readonly type?: number
      /** Its length, type and length included, in bytes. */
      readonly length?: number
      /** What of RTP's compression: 1 no context for TCP, 2 none for others. */
      readonly parameter?: number
    }>
    /** Profiles of ROHC that the sender can receive, RFC 3241. */
    readonly profiles?: Array<{
      /** 1. */
      readonly type?: number
      /** Length of the list, type and length included, in bytes. */
      readonly length?: number
      /** Numbers of profiles. */
      readonly profile?: number[]
    }>
    /** Address that the sender has, or wants; 0.0.0.0 asks for one. */
    readonly ip_address?: string
    /** Home address of a mobile node, RFC 2290. */
    readonly home_address?: string
    /** First server of DNS. */
    readonly primary_dns?: string
    /** First server of NetBIOS names. */
    readonly primary_nbns?: string
    /** Second server of DNS. */
    readonly secondary_dns?: string
    /** Second server of NetBIOS names. */
    readonly secondary_nbns?: string
  }>
  /** Code-Reject: the packet with the unknown code. */
  readonly rejected_packet?: Buffer
  /** What a packet carries that has no row of its own. */
  readonly body?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): IpcpTree
}

/** PPP IP Control Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface IpcpTree extends InnerTrees, Pick<Ipcp, 'options' | 'rejected_packet' | 'body'>, Required<Pick<Ipcp, 'code' | 'identifier' | 'length'>> {}

/** The type of each field's column, by our names. */
export interface IpcpColumns {
  'ipcp.code': Uint8Array
  'ipcp.code_name': VariableColumn
  'ipcp.identifier': Uint8Array
  'ipcp.length': Uint16Array
  'ipcp.options': never
  'ipcp.options.type': Uint8Array
  'ipcp.options.type_name': VariableColumn
  'ipcp.options.length': Uint8Array
  'ipcp.options.data': VariableColumn
  'ipcp.rejected_packet': VariableColumn
  'ipcp.body': VariableColumn
  'ipcp.options.source_address': Uint32Array
  'ipcp.options.destination_address': Uint32Array
  'ipcp.options.compression_protocol': Uint16Array
  'ipcp.options.compression_protocol_name': VariableColumn
  'ipcp.options.max_slot_id': Uint8Array
  'ipcp.options.comp_slot_id': Uint8Array
  'ipcp.options.tcp_space': Uint16Array
  'ipcp.options.non_tcp_space': Uint16Array
  'ipcp.options.f_max_period': Uint16Array
  'ipcp.options.f_max_time': Uint16Array
  'ipcp.options.max_cid': Uint16Array
  'ipcp.options.mrru': Uint16Array
  'ipcp.options.max_header': Uint16Array
  'ipcp.options.suboptions': never
  'ipcp.options.suboptions.type': Uint8Array
  'ipcp.options.suboptions.length': Uint8Array
  'ipcp.options.suboptions.parameter': Uint8Array
  'ipcp.options.profiles': never
  'ipcp.options.profiles.type': Uint8Array
  'ipcp.options.profiles.length': Uint8Array
  'ipcp.options.profiles.profile': Uint16Array
  'ipcp.options.ip_address': Uint32Array
  'ipcp.options.home_address': Uint32Array
  'ipcp.options.primary_dns': Uint32Array
  'ipcp.options.primary_nbns': Uint32Array
  'ipcp.options.secondary_dns': Uint32Array
  'ipcp.options.secondary_nbns': Uint32Array
}

/** By Wireshark's names, also those that stand for several fields. */
export interface IpcpWiresharkColumns {
  'ipcp.opt.type': Uint8Array
  'ipcp.opt.length': Uint8Array
  'ipcp.data': VariableColumn
  'ipcp.opt.src_address': Uint32Array
  'ipcp.opt.dst_address': Uint32Array
  'ipcp.opt.compress_proto': Uint16Array
  'ipcp.opt.max_slot_id': Uint8Array
  'ipcp.opt.comp_slot_id': Uint8Array
  'ipcp.opt.tcp_space': Uint16Array
  'ipcp.opt.non_tcp_space': Uint16Array
  'ipcp.opt.f_max_period': Uint16Array
  'ipcp.opt.f_max_time': Uint16Array
  'ipcp.opt.max_cid': Uint16Array
  'ipcp.opt.mrru': Uint16Array
  'ipcp.opt.max_header': Uint16Array
  'ipcp.opt.iphc.type': Uint8Array
  'ipcp.opt.iphc.length': Uint8Array
  'ipcp.opt.iphc.param': Uint8Array
  'ipcp.opt.rohc.type': Uint8Array
  'ipcp.opt.rohc.length': Uint8Array
  'ipcp.opt.rohc.profile': Uint16Array
  'ipcp.opt.ip_address': Uint32Array
  'ipcp.opt.mobilenodehomeaddress': Uint32Array
  'ipcp.opt.pri_dns_address': Uint32Array
  'ipcp.opt.pri_nbns_address': Uint32Array
  'ipcp.opt.sec_dns_address': Uint32Array
  'ipcp.opt.sec_nbns_address': Uint32Array
}

/** Names of its fields: ours. */
export type IpcpFieldName = keyof IpcpColumns

/** Names of its fields: Wireshark's. */
export type IpcpWiresharkName = keyof IpcpWiresharkColumns
