// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** GPRS Tunnelling Protocol, 3GPP TS 29.281: read from the packet when asked; a field that was not captured is undefined. */
export interface Gtp {
  /** Flags and version as one number. */
  readonly flags?: {
    /** 1. */
    readonly version?: number
    /** 1 of GTP, 0 of GTP'. */
    readonly protocol_type?: number
    /** 0. */
    readonly reserved?: number
    /** The type of the next extension header counts. */
    readonly extension?: 0 | 1
    /** The sequence number counts. */
    readonly sequence?: 0 | 1
    /** The N-PDU number counts. */
    readonly npdu?: 0 | 1
  }
  /** What the message is for. */
  readonly message_type?: number
  /** Name of the message type. */
  readonly message_type_name?: string
  /** Length of what follows the first eight bytes, in bytes. */
  readonly length?: number
  /** Tunnel endpoint identifier: the receiver's. */
  readonly teid?: number
  /** Number of the message. */
  readonly sequence_number?: number
  /** N-PDU number. */
  readonly npdu_number?: number
  /** Type of the first extension header. */
  readonly next_extension?: number
  /** Name of the type. */
  readonly next_extension_name?: string
  /** Extension headers, in packet order. */
  readonly extensions?: Array<{
    /** Length of the header, in 32-bit words. */
    readonly length?: number
    /** Port of the message that an error answers. */
    readonly udp_port?: number
    /** PDCP sequence number. */
    readonly pdcp_number?: number
    /** PDCP sequence number of 18 bits. */
    readonly long_pdcp_number?: number
    /** PDU session: 0 downlink, 1 uplink. */
    readonly pdu_type?: number
    /** PDU session, downlink: there is a paging policy. */
    readonly paging_policy_present?: 0 | 1
    /** PDU session, downlink: the QoS counts for the uplink too. */
    readonly reflective_qos?: 0 | 1
    /** PDU session: QoS flow of the packet. */
    readonly qos_flow_identifier?: number
    /** PDU session, downlink: paging policy. */
    readonly paging_policy_indicator?: number
    /** RAN container, TS 36.425. */
    readonly ran_container?: Buffer
    /** Xw RAN container, TS 36.464. */
    readonly xw_ran_container?: Buffer
    /** What has no row of its own. */
    readonly data?: Buffer
    /** Type of the header that follows. */
    readonly next_extension?: number
    /** Name of the type. */
    readonly next_extension_name?: string
  }>
  /** Information elements, in packet order. */
  readonly elements?: Array<{
    /** Type of the element; below 128 its length is fixed. */
    readonly type?: number
    /** Name of the type. */
    readonly type_name?: string
    /** Length of the value, in bytes. */
    readonly length?: number
    /** Outcome; from 128 on accepted, from 192 on refused. */
    readonly cause?: number
    /** How often the sender has started. */
    readonly recovery?: number
    /** Tunnel endpoint identifier of the user plane. */
    readonly teid_data?: number
    /** Tunnel endpoint identifier of the control plane. */
    readonly teid_control?: number
    /** Address of a node. */
    readonly gsn_ipv4?: string
    /** Address of a node. */
    readonly gsn_ipv6?: string
    /** Extension headers that the sender knows. */
    readonly extension_header_types?: number[]
    /** Whose extension: a private enterprise number. */
    readonly extension_identifier?: number
    /** What the extension holds. */
    readonly extension_value?: Buffer
    /** What has no row of its own. */
    readonly value?: Buffer
  }>
  /** The layer's fields as a plain object. */
  toJSON(): GtpTree
}

/** GPRS Tunnelling Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface GtpTree extends InnerTrees, Pick<Gtp, 'sequence_number' | 'npdu_number' | 'next_extension' | 'extensions' | 'elements'>, Required<Pick<Gtp, 'message_type' | 'length' | 'teid'>> {
  readonly flags: {
    /** 1. */
    readonly version: number
    /** 1 of GTP, 0 of GTP'. */
    readonly protocol_type: number
    /** The type of the next extension header counts. */
    readonly extension: 0 | 1
    /** The sequence number counts. */
    readonly sequence: 0 | 1
    /** The N-PDU number counts. */
    readonly npdu: 0 | 1
  }
}

/** The type of each field's column, by our names. */
export interface GtpColumns {
  'gtp.flags': Uint8Array
  'gtp.flags.version': Uint8Array
  'gtp.flags.protocol_type': Uint8Array
  'gtp.flags.reserved': Uint8Array
  'gtp.flags.extension': Uint8Array
  'gtp.flags.sequence': Uint8Array
  'gtp.flags.npdu': Uint8Array
  'gtp.message_type': Uint8Array
  'gtp.message_type_name': VariableColumn
  'gtp.length': Uint16Array
  'gtp.teid': Uint32Array
  'gtp.sequence_number': Uint16Array
  'gtp.npdu_number': Uint8Array
  'gtp.next_extension': Uint8Array
  'gtp.next_extension_name': VariableColumn
  'gtp.extensions': never
  'gtp.extensions.length': Uint8Array
  'gtp.extensions.udp_port': Uint16Array
  'gtp.extensions.pdcp_number': Uint16Array
  'gtp.extensions.long_pdcp_number': Uint32Array
  'gtp.extensions.pdu_type': Uint8Array
  'gtp.extensions.paging_policy_present': Uint8Array
  'gtp.extensions.reflective_qos': Uint8Array
  'gtp.extensions.qos_flow_identifier': Uint8Array
  'gtp.extensions.paging_policy_indicator': Uint8Array
  'gtp.extensions.ran_container': VariableColumn
  'gtp.extensions.xw_ran_container': VariableColumn
  'gtp.extensions.data': VariableColumn
  'gtp.extensions.next_extension': Uint8Array
  'gtp.extensions.next_extension_name': VariableColumn
  'gtp.elements': never
  'gtp.elements.type': Uint8Array
  'gtp.elements.type_name': VariableColumn
  'gtp.elements.length': Uint16Array
  'gtp.elements.cause': Uint8Array
  'gtp.elements.recovery': Uint8Array
  'gtp.elements.teid_data': Uint32Array
  'gtp.elements.teid_control': Uint32Array
  'gtp.elements.gsn_ipv4': Uint32Array
  'gtp.elements.gsn_ipv6': Uint8Array
  'gtp.elements.extension_header_types': Uint8Array
  'gtp.elements.extension_identifier': Uint16Array
  'gtp.elements.extension_value': VariableColumn
  'gtp.elements.value': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface GtpWiresharkColumns {
  'gtp.flags.payload': Uint8Array
  'gtp.flags.e': Uint8Array
  'gtp.flags.s': Uint8Array
  'gtp.flags.pn': Uint8Array
  'gtp.message': Uint8Array
  'gtp.seq_number': Uint16Array
  'gtp.ext_hdr.next': Uint8Array
  'gtp.ext_hdr.length': Uint8Array
  'gtp.ext_hdr.udp_port': Uint16Array
  'gtp.ext_hdr.pdcp_sn': Uint16Array
  'gtp.ext_hdr.long_pdcp_sn': Uint32Array
  'gtp.ext_hdr.pdu_ses_con.pdu_type': Uint8Array
  'gtp.ext_hdr.pdu_ses_cont.ppp': Uint8Array
  'gtp.ext_hdr.pdu_ses_cont.rqi': Uint8Array
  'gtp.ext_hdr.pdu_ses_con.qos_flow_id': Uint8Array
  'gtp.ext_hdr.pdu_ses_cont.ppi': Uint8Array
  'gtp.cause': Uint8Array
  'gtp.recovery': Uint8Array
  'gtp.teid_data': Uint32Array
  'gtp.teid_cp': Uint32Array
  'gtp.gsn_ipv4': Uint32Array
  'gtp.gsn_ipv6': Uint8Array
  'gtp.ext_hdr_type': Uint8Array
  'gtp.ext_id': Uint16Array
  'gtp.ext_val': VariableColumn
}

/** Names of its fields: ours. */
export type GtpFieldName = keyof GtpColumns

/** Names of its fields: Wireshark's. */
export type GtpWiresharkName = keyof GtpWiresharkColumns
