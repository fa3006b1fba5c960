// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Label Distribution Protocol, RFC 5036: read from the packet when asked; a field that was not captured is undefined. */
export interface Ldp {
  /** 1. */
  readonly version?: number
  /** Length of the PDU behind this row, in bytes. */
  readonly length?: number
  /** Router that sent it. */
  readonly lsr_id?: string
  /** Label space of it. */
  readonly label_space?: number
  /** Messages of the PDU. */
  readonly messages?: Array<{
    /** Who does not know the message ignores it. */
    readonly unknown?: 0 | 1
    /** What the message is. */
    readonly type?: number
    /** Its name. */
    readonly type_name?: string
    /** Length of the message behind this row, in bytes. */
    readonly length?: number
    /** Number of the message. */
    readonly id?: number
    /** Parameters. */
    readonly tlvs?: Array<{
      /** What who does not know the TLV does: 2 ignores it, 3 hands it on. */
      readonly unknown?: number
      /** What the TLV is. */
      readonly type?: number
      /** Its name. */
      readonly type_name?: string
      /** Length of the value, in bytes. */
      readonly length?: number
      /** An error that ends the session. */
      readonly fatal?: 0 | 1
      /** To be handed on. */
      readonly forward?: 0 | 1
      /** What happened. */
      readonly status?: number
      /** Number of the message that it is about. */
      readonly status_message_id?: number
      /** Type of that message. */
      readonly status_message_type?: number
      /** How long the hello is good, in seconds. */
      readonly hold_time?: number
      /** To one router. */
      readonly targeted?: 0 | 1
      /** Hellos are wanted in return. */
      readonly requested?: 0 | 1
      /** Security by the hop limit, RFC 6720. */
      readonly gtsm?: 0 | 1
      /** 0. */
      readonly hello_reserved?: number
      /** Address for the session. */
      readonly transport_address?: string
      /** The same, of IPv6. */
      readonly ip6_transport_address?: string
      /** Number of the configuration. */
      readonly configuration_sequence?: number
      /** Version of the session. */
      readonly session_version?: number
      /** How long it lasts without a message, in seconds. */
      readonly keepalive?: number
      /** Labels are given on demand only. */
      readonly on_demand?: 0 | 1
      /** Loops are looked for. */
      readonly loop_detection?: 0 | 1
      /** Longest path. */
      readonly path_vector_limit?: number
      /** Longest PDU, in bytes. */
      readonly max_pdu_length?: number
      /** Router that the session is with. */
      readonly receiver_lsr_id?: string
      /** Label space of it. */
      readonly receiver_label_space?: number
      /** Family of the addresses. */
      readonly address_family?: number
      /** Addresses of the router. */
      readonly addresses?: string[]
      /** The same, of IPv6. */
      readonly ip6_addresses?: string[]
      /** Kind of each element of the FEC. */
      readonly fec_types?: number[]
      /** Family of each prefix. */
      readonly fec_families?: number[]
      /** How many bits of each prefix count. */
      readonly fec_lengths?: number[]
      /** Networks that the label is for. */
      readonly prefixes?: string[]
      /** The same, of IPv6. */
      readonly ip6_prefixes?: string[]
      /** The label. */
      readonly label?: number
      /** Routers on the way. */
      readonly hop_count?: number
      /** Routers on the way. */
      readonly path?: string[]
      /** Number of the request that is answered. */
      readonly request_id?: number
      /** Value of a TLV that has no rows. */
      readonly value?: Buffer
    }>
  }>
  /** The layer's fields as a plain object. */
  toJSON(): LdpTree
}

/** Label Distribution Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface LdpTree extends InnerTrees, Required<Pick<Ldp, 'version' | 'length' | 'lsr_id' | 'label_space'>> {
  /** Messages of the PDU. */
  readonly messages?: Array<{
    /** What the message is. */
    readonly type?: number
    /** Its name. */
    readonly type_name?: string
    /** Number of the message. */
    readonly id?: number
    /** Parameters. */
    readonly tlvs?: Array<{
      /** What the TLV is. */
      readonly type?: number
      /** Its name. */
      readonly type_name?: string
      /** An error that ends the session. */
      readonly fatal?: 0 | 1
      /** To be handed on. */
      readonly forward?: 0 | 1
      /** What happened. */
      readonly status?: number
      /** Number of the message that it is about. */
      readonly status_message_id?: number
      /** Type of that message. */
      readonly status_message_type?: number
      /** How long the hello is good, in seconds. */
      readonly hold_time?: number
      /** To one router. */
      readonly targeted?: 0 | 1
      /** Hellos are wanted in return. */
      readonly requested?: 0 | 1
      /** Security by the hop limit, RFC 6720. */
      readonly gtsm?: 0 | 1
      /** Address for the session. */
      readonly transport_address?: string
      /** The same, of IPv6. */
      readonly ip6_transport_address?: string
      /** Number of the configuration. */
      readonly configuration_sequence?: number
      /** Version of the session. */
      readonly session_version?: number
      /** How long it lasts without a message, in seconds. */
      readonly keepalive?: number
      /** Labels are given on demand only. */
      readonly on_demand?: 0 | 1
      /** Loops are looked for. */
      readonly loop_detection?: 0 | 1
      /** Longest path. */
      readonly path_vector_limit?: number
      /** Longest PDU, in bytes. */
      readonly max_pdu_length?: number
      /** Router that the session is with. */
      readonly receiver_lsr_id?: string
      /** Label space of it. */
      readonly receiver_label_space?: number
      /** Family of the addresses. */
      readonly address_family?: number
      /** Addresses of the router. */
      readonly addresses?: string[]
      /** The same, of IPv6. */
      readonly ip6_addresses?: string[]
      /** Kind of each element of the FEC. */
      readonly fec_types?: number[]
      /** How many bits of each prefix count. */
      readonly fec_lengths?: number[]
      /** Networks that the label is for. */
      readonly prefixes?: string[]
      /** The same, of IPv6. */
      readonly ip6_prefixes?: string[]
      /** The label. */
      readonly label?: number
      /** Routers on the way. */
      readonly hop_count?: number
      /** Routers on the way. */
      readonly path?: string[]
      /** Number of the request that is answered. */
      readonly request_id?: number
      /** Value of a TLV that has no rows. */
      readonly value?: Buffer
    }>
  }>
}

/** The type of each field's column, by our names. */
export interface LdpColumns {
  'ldp.version': Uint16Array
  'ldp.length': Uint16Array
  'ldp.lsr_id': Uint32Array
  'ldp.label_space': Uint16Array
  'ldp.messages': never
  'ldp.messages.unknown': Uint8Array
  'ldp.messages.type': Uint16Array
  'ldp.messages.type_name': VariableColumn
  'ldp.messages.length': Uint16Array
  'ldp.messages.id': Uint32Array
  'ldp.messages.tlvs': never
  'ldp.messages.tlvs.unknown': Uint8Array
  'ldp.messages.tlvs.type': Uint16Array
  'ldp.messages.tlvs.type_name': VariableColumn
  'ldp.messages.tlvs.length': Uint16Array
  'ldp.messages.tlvs.fatal': Uint8Array
  'ldp.messages.tlvs.forward': Uint8Array
  'ldp.messages.tlvs.status': Uint32Array
  'ldp.messages.tlvs.status_message_id': Uint32Array
  'ldp.messages.tlvs.status_message_type': Uint16Array
  'ldp.messages.tlvs.hold_time': Uint16Array
  'ldp.messages.tlvs.targeted': Uint8Array
  'ldp.messages.tlvs.requested': Uint8Array
  'ldp.messages.tlvs.gtsm': Uint8Array
  'ldp.messages.tlvs.hello_reserved': Uint16Array
  'ldp.messages.tlvs.transport_address': Uint32Array
  'ldp.messages.tlvs.ip6_transport_address': Uint8Array
  'ldp.messages.tlvs.configuration_sequence': Uint32Array
  'ldp.messages.tlvs.session_version': Uint16Array
  'ldp.messages.tlvs.keepalive': Uint16Array
  'ldp.messages.tlvs.on_demand': Uint8Array
  'ldp.messages.tlvs.loop_detection': Uint8Array
  'ldp.messages.tlvs.path_vector_limit': Uint8Array
  'ldp.messages.tlvs.max_pdu_length': Uint16Array
  'ldp.messages.tlvs.receiver_lsr_id': Uint32Array
  'ldp.messages.tlvs.receiver_label_space': Uint16Array
  'ldp.messages.tlvs.address_family': Uint16Array
  'ldp.messages.tlvs.addresses': Uint32Array
  'ldp.messages.tlvs.ip6_addresses': Uint8Array
  'ldp.messages.tlvs.fec_types': Uint8Array
  'ldp.messages.tlvs.fec_families': Uint16Array
  'ldp.messages.tlvs.fec_lengths': Uint8Array
  'ldp.messages.tlvs.prefixes': Uint32Array
  'ldp.messages.tlvs.ip6_prefixes': Uint8Array
  'ldp.messages.tlvs.label': Uint32Array
  'ldp.messages.tlvs.hop_count': Uint8Array
  'ldp.messages.tlvs.path': Uint32Array
  'ldp.messages.tlvs.request_id': Uint32Array
  'ldp.messages.tlvs.value': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface LdpWiresharkColumns {
  'ldp.hdr.version': Uint16Array
  'ldp.hdr.pdu_len': Uint16Array
  'ldp.hdr.ldpid.lsr': Uint32Array
  'ldp.hdr.ldpid.lsid': Uint16Array
  'ldp.msg.ubit': Uint8Array
  'ldp.msg.type': Uint16Array
  'ldp.msg.len': Uint16Array
  'ldp.msg.id': Uint32Array
  'ldp.msg.tlv.unknown': Uint8Array
  'ldp.msg.tlv.type': Uint16Array
  'ldp.msg.tlv.len': Uint16Array
  'ldp.msg.tlv.status.ebit': Uint8Array
  'ldp.msg.tlv.status.fbit': Uint8Array
  'ldp.msg.tlv.status.data': Uint32Array
  'ldp.msg.tlv.status.msg.id': Uint32Array
  'ldp.msg.tlv.status.msg.type': Uint16Array
  'ldp.msg.tlv.hello.hold': Uint16Array
  'ldp.msg.tlv.hello.targeted': Uint8Array
  'ldp.msg.tlv.hello.requested': Uint8Array
  'ldp.msg.tlv.hello.gtsm': Uint8Array
  'ldp.msg.tlv.hello.res': Uint16Array
  'ldp.msg.tlv.ipv4.taddr': Uint32Array
  'ldp.msg.tlv.ipv6.taddr': Uint8Array
  'ldp.msg.tlv.hello.cnf_seqno': Uint32Array
  'ldp.msg.tlv.sess.ver': Uint16Array
  'ldp.msg.tlv.sess.ka': Uint16Array
  'ldp.msg.tlv.sess.advbit': Uint8Array
  'ldp.msg.tlv.sess.ldetbit': Uint8Array
  'ldp.msg.tlv.sess.pvlim': Uint8Array
  'ldp.msg.tlv.sess.mxpdu': Uint16Array
  'ldp.msg.tlv.sess.rxlsr': Uint32Array
  'ldp.msg.tlv.sess.rxls': Uint16Array
  'ldp.msg.tlv.addrl.addr_family': Uint16Array
  'ldp.msg.tlv.fec.type': Uint8Array
  'ldp.msg.tlv.fec.af': Uint16Array
  'ldp.msg.tlv.fec.len': Uint8Array
  'ldp.msg.tlv.generic.label': Uint32Array
  'ldp.msg.tlv.hc.value': Uint8Array
  'ldp.msg.tlv.pv.lsrid': Uint32Array
  'ldp.msg.tlv.lbl_req_msg_id': Uint32Array
}

/** Names of its fields: ours. */
export type LdpFieldName = keyof LdpColumns

/** Names of its fields: Wireshark's. */
export type LdpWiresharkName = keyof LdpWiresharkColumns
