// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { ChecksumStatus, InnerTrees, VariableColumn } from './protocols'

/** Internet Group Management Protocol, RFC 3376: read from the packet when asked; a field that was not captured is undefined. */
export interface Igmp {
  /** Type of the message. */
  readonly type?: number
  /** Queries: longest delay of a report, in tenths of a second; from 128 on with mantissa and exponent. */
  readonly max_resp_code?: number
  /** Internet checksum. */
  readonly checksum?: number
  /** Whether the checksum fits. */
  readonly checksum_status?: ChecksumStatus
  /** Name of the type. */
  readonly type_name?: string
  /** Group asked for, reported, left or traced; 0.0.0.0 in a general query. */
  readonly group_address?: string
  /** Routers should not update their timers. */
  readonly suppress?: 0 | 1
  /** Querier's robustness variable. */
  readonly qrv?: number
  /** Querier's query interval code, in seconds below 128. */
  readonly qqic?: number
  /** Number of sources in the query. */
  readonly number_of_sources?: number
  /** Sources asked for. */
  readonly sources?: string[]
  /** Number of group records in the report. */
  readonly number_of_group_records?: number
  /** The group records. */
  readonly group_records?: Array<{
    /** What the record says about its sources. */
    readonly type?: number
    /** Length of the auxiliary data, in 32-bit words. */
    readonly aux_data_length?: number
    /** Number of sources in the record. */
    readonly number_of_sources?: number
    /** Group of the record. */
    readonly multicast_address?: string
    /** Sources of the record. */
    readonly sources?: string[]
    /** Auxiliary data. */
    readonly aux_data?: Buffer
  }>
  /** What follows in a message that has no rows of its own. */
  readonly body?: Buffer
  /** Longest delay of a report, in tenths of a second. */
  readonly max_resp_time?: number
  readonly mtrace?: {
    /** Most hops to be traced. */
    readonly hops?: number
    /** Source whose path is traced. */
    readonly source_address?: string
    /** Receiver at the path's end. */
    readonly receiver_address?: string
    /** Where the response is sent to. */
    readonly response_address?: string
    /** Time to live of the response, in hops. */
    readonly response_ttl?: number
    /** Tells the traces of a host apart. */
    readonly query_id?: number
    /** What each router on the path added. */
    readonly responses?: Array<{
      /** When the request came in: the middle 32 bits of an NTP timestamp. */
      readonly query_arrival_time?: number
      /** Interface on which packets of the source are expected. */
      readonly incoming_address?: string
      /** Interface by which they go on. */
      readonly outgoing_address?: string
      /** Router from which they are expected. */
      readonly previous_hop?: string
      /** Multicast packets received on the incoming interface. */
      readonly input_packet_count?: number
      /** Multicast packets sent by the outgoing interface. */
      readonly output_packet_count?: number
      /** Packets of the source to the group. */
      readonly total_packet_count?: number
      /** Routing protocol between the router and the previous hop. */
      readonly routing_protocol?: number
      /** Smallest time to live that a packet needs to go on, in hops. */
      readonly forward_ttl?: number
      /** 0. */
      readonly reserved?: number
      /** 1: the packets of the source's whole network are counted. */
      readonly network_count?: number
      /** Length of the source's prefix, in bits; 63 where the group alone decides. */
      readonly source_mask?: number
      /** 0: no error; else what went wrong. */
      readonly forwarding_code?: number
    }>
  }
  /** The layer's fields as a plain object. */
  toJSON(): IgmpTree
}

/** Internet Group Management Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface IgmpTree extends InnerTrees, Pick<Igmp, 'group_address' | 'suppress' | 'qrv' | 'qqic' | 'number_of_sources' | 'sources' | 'number_of_group_records' | 'group_records' | 'body'>, Required<Pick<Igmp, 'type' | 'max_resp_code' | 'checksum'>> {
  readonly mtrace?: {
    /** Source whose path is traced. */
    readonly source_address?: string
    /** Receiver at the path's end. */
    readonly receiver_address?: string
    /** Where the response is sent to. */
    readonly response_address?: string
    /** Time to live of the response, in hops. */
    readonly response_ttl?: number
    /** Tells the traces of a host apart. */
    readonly query_id?: number
    /** What each router on the path added. */
    readonly responses?: Array<{
      /** When the request came in: the middle 32 bits of an NTP timestamp. */
      readonly query_arrival_time?: number
      /** Interface on which packets of the source are expected. */
      readonly incoming_address?: string
      /** Interface by which they go on. */
      readonly outgoing_address?: string
      /** Router from which they are expected. */
      readonly previous_hop?: string
      /** Multicast packets received on the incoming interface. */
      readonly input_packet_count?: number
      /** Multicast packets sent by the outgoing interface. */
      readonly output_packet_count?: number
      /** Packets of the source to the group. */
      readonly total_packet_count?: number
      /** Routing protocol between the router and the previous hop. */
      readonly routing_protocol?: number
      /** Smallest time to live that a packet needs to go on, in hops. */
      readonly forward_ttl?: number
      /** 1: the packets of the source's whole network are counted. */
      readonly network_count?: number
      /** Length of the source's prefix, in bits; 63 where the group alone decides. */
      readonly source_mask?: number
      /** 0: no error; else what went wrong. */
      readonly forwarding_code?: number
    }>
  }
}

/** The type of each field's column, by our names. */
export interface IgmpColumns {
  'igmp.type': Uint8Array
  'igmp.max_resp_code': Uint8Array
  'igmp.checksum': Uint16Array
  'igmp.checksum_status': VariableColumn
  'igmp.type_name': VariableColumn
  'igmp.group_address': Uint32Array
  'igmp.suppress': Uint8Array
  'igmp.qrv': Uint8Array
  'igmp.qqic': Uint8Array
  'igmp.number_of_sources': Uint16Array
  'igmp.sources': Uint32Array
  'igmp.number_of_group_records': Uint16Array
  'igmp.group_records': never
  'igmp.group_records.type': Uint8Array
  'igmp.group_records.aux_data_length': Uint8Array
  'igmp.group_records.number_of_sources': Uint16Array
  'igmp.group_records.multicast_address': Uint32Array
  'igmp.group_records.sources': Uint32Array
  'igmp.group_records.aux_data': VariableColumn
  'igmp.body': VariableColumn
  'igmp.max_resp_time': Uint16Array
  'igmp.mtrace.hops': Uint8Array
  'igmp.mtrace.source_address': Uint32Array
  'igmp.mtrace.receiver_address': Uint32Array
  'igmp.mtrace.response_address': Uint32Array
  'igmp.mtrace.response_ttl': Uint8Array
  'igmp.mtrace.query_id': Uint32Array
  'igmp.mtrace.responses': never
  'igmp.mtrace.responses.query_arrival_time': Uint32Array
  'igmp.mtrace.responses.incoming_address': Uint32Array
  'igmp.mtrace.responses.outgoing_address': Uint32Array
  'igmp.mtrace.responses.previous_hop': Uint32Array
  'igmp.mtrace.responses.input_packet_count': Uint32Array
  'igmp.mtrace.responses.output_packet_count': Uint32Array
  'igmp.mtrace.responses.total_packet_count': Uint32Array
  'igmp.mtrace.responses.routing_protocol': Uint8Array
  'igmp.mtrace.responses.forward_ttl': Uint8Array
  'igmp.mtrace.responses.reserved': Uint8Array
  'igmp.mtrace.responses.network_count': Uint8Array
  'igmp.mtrace.responses.source_mask': Uint8Array
  'igmp.mtrace.responses.forwarding_code': Uint8Array
}

/** By Wireshark's names, also those that stand for several fields. */
export interface IgmpWiresharkColumns {
  'igmp.maddr': Uint32Array
  'igmp.s': Uint8Array
  'igmp.num_src': Uint16Array
  'igmp.saddr': Uint32Array
  'igmp.num_grp_recs': Uint16Array
  'igmp.record_type': Uint8Array
  'igmp.aux_data_len': Uint8Array
  'igmp.aux_data': VariableColumn
  'igmp.max_resp': Uint16Array
  'igmp.mtrace.max_hops': Uint8Array
  'igmp.mtrace.saddr': Uint32Array
  'igmp.mtrace.raddr': Uint32Array
  'igmp.mtrace.rspaddr': Uint32Array
  'igmp.mtrace.resp_ttl': Uint8Array
  'igmp.mtrace.q_id': Uint32Array
  'igmp.mtrace.q_arrival': Uint32Array
  'igmp.mtrace.q_inaddr': Uint32Array
  'igmp.mtrace.q_outaddr': Uint32Array
  'igmp.mtrace.q_prevrtr': Uint32Array
  'igmp.mtrace.q_inpkt': Uint32Array
  'igmp.mtrace.q_outpkt': Uint32Array
  'igmp.mtrace.q_total': Uint32Array
  'igmp.mtrace.q_rtg_proto': Uint8Array
  'igmp.mtrace.q_fwd_ttl': Uint8Array
  'igmp.mtrace.q_mbz': Uint8Array
  'igmp.mtrace.q_s': Uint8Array
  'igmp.mtrace.q_src_mask': Uint8Array
  'igmp.mtrace.q_fwd_code': Uint8Array
}

/** Names of its fields: ours. */
export type IgmpFieldName = keyof IgmpColumns

/** Names of its fields: Wireshark's. */
export type IgmpWiresharkName = keyof IgmpWiresharkColumns
