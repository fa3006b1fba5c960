// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** MPLS echo, RFC 8029: read from the packet when asked; a field that was not captured is undefined. */
export interface MplsEcho {
  /** 1. */
  readonly version?: number
  /** Flags as one number. */
  readonly flags?: {
    /** 0. */
    readonly reserved?: number
    /** The way back is to be looked at too. */
    readonly reverse_path?: 0 | 1
    /** Only who it expires at answers. */
    readonly only_if_expired?: 0 | 1
    /** The stack is to be looked at. */
    readonly validate_fec?: 0 | 1
  }
  /** What the message is. */
  readonly type?: number
  /** Its name. */
  readonly type_name?: string
  /** How to answer: 1 not, 2 by UDP. */
  readonly reply_mode?: number
  /** Outcome. */
  readonly return_code?: number
  /** Which label of the stack it is about. */
  readonly return_subcode?: number
  /** The sender's number of the test. */
  readonly sender_handle?: number
  /** Number of the message. */
  readonly sequence?: number
  /** When it was sent. */
  readonly timestamp_sent?: number
  /** When it came in. */
  readonly timestamp_received?: number
  /** What more is said. */
  readonly tlvs?: Array<{
    /** What it is. */
    readonly type?: number
    /** Its name. */
    readonly type_name?: string
    /** Length of the value, in bytes. */
    readonly length?: number
    /** Stack of what packets are for, outermost first. */
    readonly fecs?: Array<{
      /** 1 and 2 a prefix of LDP, 3 a tunnel of RSVP. */
      readonly type?: number
      /** Length of it, in bytes. */
      readonly length?: number
      /** The network. */
      readonly prefix?: string
      /** How many bits count. */
      readonly prefix_length?: number
      /** The network, of IPv6. */
      readonly ip6_prefix?: string
      /** How many bits count. */
      readonly ip6_prefix_length?: number
      /** End of the tunnel. */
      readonly endpoint?: string
      /** Number of the tunnel. */
      readonly tunnel_id?: number
      /** More of its number. */
      readonly extended_tunnel_id?: number
      /** Begin of the tunnel. */
      readonly sender?: string
      /** Number of the path. */
      readonly lsp_id?: number
      /** One that has no rows. */
      readonly value?: Buffer
    }>
    /** Value of a TLV that has no rows. */
    readonly value?: Buffer
  }>
  /** The layer's fields as a plain object. */
  toJSON(): MplsEchoTree
}

/** MPLS echo in a full tree; the layer inside it, if any, is a key more. */
export interface MplsEchoTree extends InnerTrees, Pick<MplsEcho, 'timestamp_sent' | 'timestamp_received'>, Required<Pick<MplsEcho, 'version' | 'type' | 'reply_mode' | 'return_code' | 'return_subcode' | 'sender_handle' | 'sequence'>> {
  readonly flags: {
    /** The way back is to be looked at too. */
    readonly reverse_path: 0 | 1
    /** Only who it expires at answers. */
    readonly only_if_expired: 0 | 1
    /** The stack is to be looked at. */
    readonly validate_fec: 0 | 1
  }
  /** What more is said. */
  readonly tlvs?: Array<{
    /** What it is. */
    readonly type?: number
    /** Its name. */
    readonly type_name?: string
    /** Stack of what packets are for, outermost first. */
    readonly fecs?: Array<{
      /** 1 and 2 a prefix of LDP, 3 a tunnel of RSVP. */
      readonly type?: number
      /** The network. */
      readonly prefix?: string
      /** How many bits count. */
      readonly prefix_length?: number
      /** The network, of IPv6. */
      readonly ip6_prefix?: string
      /** How many bits count. */
      readonly ip6_prefix_length?: number
      /** End of the tunnel. */
      readonly endpoint?: string
      /** Number of the tunnel. */
      readonly tunnel_id?: number
      /** More of its number. */
      readonly extended_tunnel_id?: number
      /** Begin of the tunnel. */
      readonly sender?: string
      /** Number of the path. */
      readonly lsp_id?: number
      /** One that has no rows. */
      readonly value?: Buffer
    }>
    /** Value of a TLV that has no rows. */
    readonly value?: Buffer
  }>
}

/** The type of each field's column, by our names. */
export interface MplsEchoColumns {
  'mpls_echo.version': Uint16Array
  'mpls_echo.flags': Uint16Array
  'mpls_echo.flags.reserved': Uint16Array
  'mpls_echo.flags.reverse_path': Uint8Array
  'mpls_echo.flags.only_if_expired': Uint8Array
  'mpls_echo.flags.validate_fec': Uint8Array
  'mpls_echo.type': Uint8Array
  'mpls_echo.type_name': VariableColumn
  'mpls_echo.reply_mode': Uint8Array
  'mpls_echo.return_code': Uint8Array
  'mpls_echo.return_subcode': Uint8Array
  'mpls_echo.sender_handle': Uint32Array
  'mpls_echo.sequence': Uint32Array
  'mpls_echo.timestamp_sent': Float64Array
  'mpls_echo.timestamp_received': Float64Array
  'mpls_echo.tlvs': never
  'mpls_echo.tlvs.type': Uint16Array
  'mpls_echo.tlvs.type_name': VariableColumn
  'mpls_echo.tlvs.length': Uint16Array
  'mpls_echo.tlvs.fecs': never
  'mpls_echo.tlvs.fecs.type': Uint16Array
  'mpls_echo.tlvs.fecs.length': Uint16Array
  'mpls_echo.tlvs.fecs.prefix': Uint32Array
  'mpls_echo.tlvs.fecs.prefix_length': Uint8Array
  'mpls_echo.tlvs.fecs.ip6_prefix': Uint8Array
  'mpls_echo.tlvs.fecs.ip6_prefix_length': Uint8Array
  'mpls_echo.tlvs.fecs.endpoint': Uint32Array
  'mpls_echo.tlvs.fecs.tunnel_id': Uint16Array
  'mpls_echo.tlvs.fecs.extended_tunnel_id': Uint32Array
  'mpls_echo.tlvs.fecs.sender': Uint32Array
  'mpls_echo.tlvs.fecs.lsp_id': Uint16Array
  'mpls_echo.tlvs.fecs.value': VariableColumn
  'mpls_echo.tlvs.value': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface MplsEchoWiresharkColumns {
  'mpls_echo.flag_sbz': Uint16Array
  'mpls_echo.msg_type': Uint8Array
  'mpls_echo.tlv.type': Uint16Array
  'mpls_echo.tlv.len': Uint16Array
  'mpls_echo.tlv.fec.type': Uint16Array
  'mpls_echo.tlv.fec.len': Uint16Array
  'mpls_echo.tlv.fec.ldp_ipv4': Uint32Array
  'mpls_echo.tlv.fec.ldp_ipv4_mask': Uint8Array
  'mpls_echo.tlv.fec.ldp_ipv6': Uint8Array
  'mpls_echo.tlv.fec.ldp_ipv6_mask': Uint8Array
  'mpls_echo.tlv.fec.rsvp_ipv4_ep': Uint32Array
  'mpls_echo.tlv.fec.rsvp_ip_tun_id': Uint16Array
  'mpls_echo.tlv.fec.rsvp_ipv4_ext_tun_id': Uint32Array
  'mpls_echo.tlv.fec.rsvp_ipv4_sender': Uint32Array
  'mpls_echo.tlv.fec.rsvp_ip_lsp_id': Uint16Array
}

/** Names of its fields: ours. */
export type MplsEchoFieldName = keyof MplsEchoColumns

/** Names of its fields: Wireshark's. */
export type MplsEchoWiresharkName = keyof MplsEchoWiresharkColumns
