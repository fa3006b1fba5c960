// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { ChecksumStatus, InnerTrees, VariableColumn } from './protocols'

/** IPv6 Mobility Header, RFC 6275: read from the packet when asked; a field that was not captured is undefined. */
export interface Ip6Mobility {
  /** Protocol of the header that follows; 59 for nothing. */
  readonly next_header?: number
  /** Length of this header, in units of 8 bytes, without the first. */
  readonly header_length?: number
  /** Kind of message. */
  readonly type?: number
  /** 0. */
  readonly reserved?: number
  /** Internet checksum. */
  readonly checksum?: number
  /** Whether the checksum fits. */
  readonly checksum_status?: ChecksumStatus
  /** Name of the message. */
  readonly type_name?: string
  readonly home_test_init?: {
    /** Home init cookie. */
    readonly cookie?: bigint
  }
  readonly care_of_test_init?: {
    /** Care-of init cookie. */
    readonly cookie?: bigint
  }
  readonly home_test?: {
    /** Home nonce index. */
    readonly nonce_index?: number
    /** Home init cookie, returned. */
    readonly cookie?: bigint
    /** Home keygen token. */
    readonly token?: bigint
  }
  readonly care_of_test?: {
    /** Care-of nonce index. */
    readonly nonce_index?: number
    /** Care-of init cookie, returned. */
    readonly cookie?: bigint
    /** Care-of keygen token. */
    readonly token?: bigint
  }
  readonly binding_update?: {
    /** Number of the binding update. */
    readonly sequence_number?: number
    /** An acknowledgement is asked for. */
    readonly acknowledge?: 0 | 1
    /** The receiver should be the home agent. */
    readonly home_registration?: 0 | 1
    /** The home address has the interface id of the link-local one. */
    readonly link_local?: 0 | 1
    /** The key association survives a move. */
    readonly key_management?: 0 | 1
    /** Registration at a mobility anchor point, RFC 5380. */
    readonly map_registration?: 0 | 1
    /** The sender is a mobile router, RFC 3963. */
    readonly mobile_router?: 0 | 1
    /** Proxy registration, RFC 5213. */
    readonly proxy?: 0 | 1
    /** Encapsulation in UDP is forced, RFC 5555. */
    readonly force_udp?: 0 | 1
    /** The TLV header format is used, RFC 5845. */
    readonly tlv_header?: 0 | 1
    /** The update is for a group of bindings, RFC 6602. */
    readonly bulk?: 0 | 1
    /** How long the binding holds, in units of 4 seconds. */
    readonly lifetime?: number
  }
  readonly binding_acknowledgement?: {
    /** Below 128: accepted. */
    readonly status?: number
    /** The key association survives a move. */
    readonly key_management?: 0 | 1
    /** The home agent serves mobile routers. */
    readonly mobile_router?: 0 | 1
    /** Proxy registration. */
    readonly proxy?: 0 | 1
    /** The TLV header format is used. */
    readonly tlv_header?: 0 | 1
    /** The answer is for a group of bindings. */
    readonly bulk?: 0 | 1
    /** Number of the binding update. */
    readonly sequence_number?: number
    /** How long the binding holds, in units of 4 seconds. */
    readonly lifetime?: number
  }
  readonly binding_error?: {
    /** Why: 1 unknown binding, 2 unrecognized message. */
    readonly status?: number
    /** Home address of the binding. */
    readonly home_address?: string
  }
  readonly fast_binding_update?: {
    /** Number of the update. */
    readonly sequence_number?: number
    /** An acknowledgment is asked for. */
    readonly acknowledge?: 0 | 1
    /** 1. */
    readonly home_registration?: 0 | 1
    /** The home address has the interface id of the link-local one. */
    readonly link_local?: 0 | 1
    /** The key association survives a move. */
    readonly key_management?: 0 | 1
    /** How long the binding holds, in units of 4 seconds. */
    readonly lifetime?: number
  }
  readonly fast_binding_acknowledgment?: {
    /** Below 128: accepted. */
    readonly status?: number
    /** The key association survives a move. */
    readonly key_management?: 0 | 1
    /** Number of the update. */
    readonly sequence_number?: number
    /** How long the binding holds, in units of 4 seconds. */
    readonly lifetime?: number
  }
  readonly home_agent_switch?: {
    /** Number of home agents. */
    readonly count?: number
    /** Home agents to switch to, RFC 5142. */
    readonly addresses?: string[]
  }
  readonly heartbeat?: {
    /** The response was not asked for, RFC 5847. */
    readonly unsolicited?: 0 | 1
    /** 1 in a response, 0 in a request. */
    readonly response?: 0 | 1
    /** Number of the request. */
    readonly sequence_number?: number
  }
  readonly handover_initiate?: {
    /** Number of the message, RFC 5568. */
    readonly sequence_number?: number
    /** A new care-of address is asked for. */
    readonly assigned?: 0 | 1
    /** Packets should be buffered. */
    readonly buffer?: 0 | 1
    /** What the message is about. */
    readonly code?: number
  }
  readonly handover_acknowledge?: {
    /** Number of the message answered. */
    readonly sequence_number?: number
    /** Below 128: accepted. */
    readonly code?: number
  }
  readonly binding_revocation?: {
    /** 1 indication, 2 acknowledgement, RFC 5846. */
    readonly type?: number
    /** Why an indication is sent, or the status of an acknowledgement. */
    readonly trigger_or_status?: number
    /** Number of the message. */
    readonly sequence_number?: number
    /** A proxy binding is revoked. */
    readonly proxy?: 0 | 1
    /** Only the IPv4 home address is revoked. */
    readonly ipv4?: 0 | 1
    /** All bindings of the peer are revoked. */
    readonly global?: 0 | 1
  }
  readonly localized_routing?: {
    /** Number of the message, RFC 6705. */
    readonly sequence_number?: number
    /** How long, in seconds. */
    readonly lifetime?: number
  }
  readonly localized_routing_acknowledgment?: {
    /** Number of the message answered. */
    readonly sequence_number?: number
    /** The message was not asked for. */
    readonly unsolicited?: 0 | 1
    /** 0: success. */
    readonly status?: number
    /** How long, in seconds. */
    readonly lifetime?: number
  }
  readonly update_notification?: {
    /** Number of the message, RFC 7077. */
    readonly sequence_number?: number
    /** What the receiver should do. */
    readonly reason?: number
    /** An acknowledgement is asked for. */
    readonly acknowledge?: 0 | 1
    /** The message is sent again. */
    readonly retransmission?: 0 | 1
  }
  readonly update_notification_acknowledgement?: {
    /** Number of the message answered. */
    readonly sequence_number?: number
    /** 0: success. */
    readonly status?: number
  }
  /** Body of a message that has no rows of its own. */
  readonly data?: Buffer
  /** The options, in packet order. */
  readonly options?: Array<{
    /** Type of the option. */
    readonly type?: number
    /** Length of the option's data, in bytes. */
    readonly length?: number
    /** Bytes that only fill. */
    readonly padding?: Buffer
    /** When to send the next update, in units of 4 seconds. */
    readonly refresh_interval?: number
    /** Care-of address to use instead of the source address. */
    readonly care_of_address?: string
    /** Home nonce index. */
    readonly home_nonce_index?: number
    /** Care-of nonce index. */
    readonly care_of_nonce_index?: number
    /** Keyed hash of the message. */
    readonly authenticator?: Buffer
    /** Length of the prefix, in bits. */
    readonly prefix_length?: number
    /** Mobile or home network prefix. */
    readonly prefix?: string
    /** Whose link-layer address it is. */
    readonly link_layer_code?: number
    /** Link-layer address. */
    readonly link_layer_address?: Buffer
    /** 1: network access identifier, RFC 4283. */
    readonly identifier_subtype?: number
    /** Who the mobile node is. */
    readonly identifier?: string
    /** Who checks the authentication, RFC 4285. */
    readonly authentication_subtype?: number
    /** Which security association. */
    readonly mobility_spi?: number
    /** Keyed hash of the message. */
    readonly authentication_data?: Buffer
    /** Kind of handoff, RFC 5213. */
    readonly handoff_indicator?: number
    /** Access technology, RFC 5213. */
    readonly access_technology?: number
    /** Link-layer identifier of the mobile node. */
    readonly link_layer_identifier?: Buffer
    /** Link-local address of the access gateway. */
    readonly link_local_address?: string
    /** How often the sender restarted, RFC 5847. */
    readonly restart_counter?: number
    /** IPv4 care-of address, RFC 5555. */
    readonly ipv4_care_of_address?: string
    /** Key of the GRE tunnel, RFC 5845. */
    readonly gre_key?: number
    /** Data of an option that has no rows of its own. */
    readonly data?: Buffer
  }>
  /** The layer's fields as a plain object. */
  toJSON(): Ip6MobilityTree
}

/** IPv6 Mobility Header in a full tree; the layer inside it, if any, is a key more. */
export interface Ip6MobilityTree extends InnerTrees, Pick<Ip6Mobility, 'home_test_init' | 'care_of_test_init' | 'home_test' | 'care_of_test' | 'binding_update' | 'binding_acknowledgement' | 'binding_error' | 'fast_binding_update' | 'fast_binding_acknowledgment' | 'home_agent_switch' | 'heartbeat' | 'handover_initiate' | 'handover_acknowledge' | 'binding_revocation' | 'localized_routing' | 'localized_routing_acknowledgment' | 'update_notification' | 'update_notification_acknowledgement' | 'data' | 'options'>, Required<Pick<Ip6Mobility, 'next_header' | 'header_length' | 'type' | 'reserved' | 'checksum'>> {}

/** The type of each field's column, by our names. */
export interface Ip6MobilityColumns {
  'ip6_mobility.next_header': Uint8Array
  'ip6_mobility.header_length': Uint8Array
  'ip6_mobility.type': Uint8Array
  'ip6_mobility.reserved': Uint8Array
  'ip6_mobility.checksum': Uint16Array
  'ip6_mobility.checksum_status': VariableColumn
  'ip6_mobility.type_name': VariableColumn
  'ip6_mobility.home_test_init.cookie': BigUint64Array
  'ip6_mobility.care_of_test_init.cookie': BigUint64Array
  'ip6_mobility.home_test.nonce_index': Uint16Array
  'ip6_mobility.home_test.cookie': BigUint64Array
  'ip6_mobility.home_test.token': BigUint64Array
  'ip6_mobility.care_of_test.nonce_index': Uint16Array
  'ip6_mobility.care_of_test.cookie': BigUint64Array
  'ip6_mobility.care_of_test.token': BigUint64Array
  'ip6_mobility.binding_update.sequence_number': Uint16Array
  'ip6_mobility.binding_update.acknowledge': Uint8Array
  'ip6_mobility.binding_update.home_registration': Uint8Array
  'ip6_mobility.binding_update.link_local': Uint8Array
  'ip6_mobility.binding_update.key_management': Uint8Array
  'ip6_mobility.binding_update.map_registration': Uint8Array
  'ip6_mobility.binding_update.mobile_router': Uint8Array
  'ip6_mobility.binding_update.proxy': Uint8Array
  'ip6_mobility.binding_update.force_udp': Uint8Array
  'ip6_mobility.binding_update.tlv_header': Uint8Array
  'ip6_mobility.binding_update.bulk': Uint8Array
  'ip6_mobility.binding_update.lifetime': Uint16Array
  'ip6_mobility.binding_acknowledgement.status': Uint8Array
  'ip6_mobility.binding_acknowledgement.key_management': Uint8Array
  'ip6_mobility.binding_acknowledgement.mobile_router': Uint8Array
  'ip6_mobility.binding_acknowledgement.proxy': Uint8Array
  'ip6_mobility.binding_acknowledgement.tlv_header': Uint8Array
  'ip6_mobility.binding_acknowledgement.bulk': Uint8Array
  'ip6_mobility.binding_acknowledgement.sequence_number': Uint16Array
  'ip6_mobility.binding_acknowledgement.lifetime': Uint16Array
  'ip6_mobility.binding_error.status': Uint8Array
  'ip6_mobility.binding_error.home_address': Uint8Array
  'ip6_mobility.fast_binding_update.sequence_number': Uint16Array
  'ip6_mobility.fast_binding_update.acknowledge': Uint8Array
  'ip6_mobility.fast_binding_update.home_registration': Uint8Array
  'ip6_mobility.fast_binding_update.link_local': Uint8Array
  'ip6_mobility.fast_binding_update.key_management': Uint8Array
  'ip6_mobility.fast_binding_update.lifetime': Uint16Array
  'ip6_mobility.fast_binding_acknowledgment.status': Uint8Array
  'ip6_mobility.fast_binding_acknowledgment.key_management': Uint8Array
  'ip6_mobility.fast_binding_acknowledgment.sequence_number': Uint16Array
  'ip6_mobility.fast_binding_acknowledgment.lifetime': Uint16Array
  'ip6_mobility.home_agent_switch.count': Uint8Array
  'ip6_mobility.home_agent_switch.addresses': Uint8Array
  'ip6_mobility.heartbeat.unsolicited': Uint8Array
  'ip6_mobility.heartbeat.response': Uint8Array
  'ip6_mobility.heartbeat.sequence_number': Uint32Array
  'ip6_mobility.handover_initiate.sequence_number': Uint16Array
  'ip6_mobility.handover_initiate.assigned': Uint8Array
  'ip6_mobility.handover_initiate.buffer': Uint8Array
  'ip6_mobility.handover_initiate.code': Uint8Array
  'ip6_mobility.handover_acknowledge.sequence_number': Uint16Array
  'ip6_mobility.handover_acknowledge.code': Uint8Array
  'ip6_mobility.binding_revocation.type': Uint8Array
  'ip6_mobility.binding_revocation.trigger_or_status': Uint8Array
  'ip6_mobility.binding_revocation.sequence_number': Uint16Array
  'ip6_mobility.binding_revocation.proxy': Uint8Array
  'ip6_mobility.binding_revocation.ipv4': Uint8Array
  'ip6_mobility.binding_revocation.global': Uint8Array
  'ip6_mobility.localized_routing.sequence_number': Uint16Array
  'ip6_mobility.localized_routing.lifetime': Uint16Array
  'ip6_mobility.localized_routing_acknowledgment.sequence_number': Uint16Array
  'ip6_mobility.localized_routing_acknowledgment.unsolicited': Uint8Array
  'ip6_mobility.localized_routing_acknowledgment.status': Uint8Array
  'ip6_mobility.localized_routing_acknowledgment.lifetime': Uint16Array
  'ip6_mobility.update_notification.sequence_number': Uint16Array
  'ip6_mobility.update_notification.reason': Uint16Array
  'ip6_mobility.update_notification.acknowledge': Uint8Array
  'ip6_mobility.update_notification.retransmission': Uint8Array
  'ip6_mobility.update_notification_acknowledgement.sequence_number': Uint16Array
  'ip6_mobility.update_notification_acknowledgement.status': Uint8Array
  'ip6_mobility.data': VariableColumn
  'ip6_mobility.options': never
  'ip6_mobility.options.type': Uint8Array
  'ip6_mobility.options.length': Uint8Array
  'ip6_mobility.options.padding': VariableColumn
  'ip6_mobility.options.refresh_interval': Uint16Array
  'ip6_mobility.options.care_of_address': Uint8Array
  'ip6_mobility.options.home_nonce_index': Uint16Array
  'ip6_mobility.options.care_of_nonce_index': Uint16Array
  'ip6_mobility.options.authenticator': VariableColumn
  'ip6_mobility.options.prefix_length': Uint8Array
  'ip6_mobility.options.prefix': Uint8Array
  'ip6_mobility.options.link_layer_code': Uint8Array
  'ip6_mobility.options.link_layer_address': VariableColumn
  'ip6_mobility.options.identifier_subtype': Uint8Array
  'ip6_mobility.options.identifier': VariableColumn
  'ip6_mobility.options.authentication_subtype': Uint8Array
  'ip6_mobility.options.mobility_spi': Uint32Array
  'ip6_mobility.options.authentication_data': VariableColumn
  'ip6_mobility.options.handoff_indicator': Uint8Array
  'ip6_mobility.options.access_technology': Uint8Array
  'ip6_mobility.options.link_layer_identifier': VariableColumn
  'ip6_mobility.options.link_local_address': Uint8Array
  'ip6_mobility.options.restart_counter': Uint32Array
  'ip6_mobility.options.ipv4_care_of_address': Uint32Array
  'ip6_mobility.options.gre_key': Uint32Array
  'ip6_mobility.options.data': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface Ip6MobilityWiresharkColumns {
  'mip6.proto': Uint8Array
  'mip6.hlen': Uint8Array
  'mip6.mhtype': Uint8Array
  'mip6.csum': Uint16Array
  'mip6.hoti.cookie': BigUint64Array
  'mip6.coti.cookie': BigUint64Array
  'mip6.hot.nindex': Uint16Array
  'mip6.hot.cookie': BigUint64Array
  'mip6.hot.token': BigUint64Array
  'mip6.cot.nindex': Uint16Array
  'mip6.cot.cookie': BigUint64Array
  'mip6.bu.seqnr': Uint16Array
  'mip6.bu.a_flag': Uint8Array
  'mip6.bu.h_flag': Uint8Array
  'mip6.bu.l_flag': Uint8Array
  'mip6.bu.k_flag': Uint8Array
  'mip6.bu.m_flag': Uint8Array
  'mip6.nemo.bu.r_flag': Uint8Array
  'mip6.bu.p_flag': Uint8Array
  'mip6.bu.f_flag': Uint8Array
  'mip6.bu.t_flag': Uint8Array
  'mip6.bu.b_flag': Uint8Array
  'mip6.bu.lifetime': Uint16Array
  'mip6.ba.status': Uint8Array
  'mip6.ba.k_flag': Uint8Array
  'mip6.nemo.ba.r_flag': Uint8Array
  'mip6.ba.p_flag': Uint8Array
  'mip6.ba.t_flag': Uint8Array
  'mip6.ba.b_flag': Uint8Array
  'mip6.ba.seqnr': Uint16Array
  'mip6.ba.lifetime': Uint16Array
  'mip6.be.status': Uint8Array
  'mip6.be.haddr': Uint8Array
  'mip6.fbu.seqnr': Uint16Array
  'mip6.fbu.a_flag': Uint8Array
  'mip6.fbu.h_flag': Uint8Array
  'mip6.fbu.l_flag': Uint8Array
  'mip6.fbu.k_flag': Uint8Array
  'mip6.fbu.lifetime': Uint16Array
  'mip6.fback.status': Uint8Array
  'mip6.fback.k_flag': Uint8Array
  'mip6.fback.seqnr': Uint16Array
  'mip6.fback.lifetime': Uint16Array
  'mip6.has.num_addrs': Uint8Array
  'mip6.has.address': Uint8Array
  'mip6.hb.u_flag': Uint8Array
  'mip6.hb.r_flag': Uint8Array
  'mip6.hb.seqnr': Uint32Array
  'mip6.hi.seqnr': Uint16Array
  'mip6.hi.s_flag': Uint8Array
  'mip6.hi.u_flag': Uint8Array
  'mip6.hi.code': Uint8Array
  'mip6.hack.seqnr': Uint16Array
  'mip6.hack.code': Uint8Array
  'mip6.bri_br.type': Uint8Array
  'mip6.bri_seqnr': Uint16Array
  'mip6.mobility_opt.len': Uint8Array
  'mip6.padn': VariableColumn
  'mip6.bra.interval': Uint16Array
  'mip6.acoa.acoa': Uint8Array
  'mip6.ni.hni': Uint16Array
  'mip6.ni.cni': Uint16Array
  'mip6.bad.auth': VariableColumn
  'mip6.nemo.mnp.pfl': Uint8Array
  'mip6.nemo.mnp.mnp': Uint8Array
  'mip6.lla.optcode': Uint8Array
  'mip6.lla': VariableColumn
  'mip6.mnid.subtype': Uint8Array
  'mip6.mnid.identifier': VariableColumn
  'mip6.auth.subtype': Uint8Array
  'mip6.auth.mobility_spi': Uint32Array
  'mip6.hi': Uint8Array
  'mip6.att': Uint8Array
  'mip6.mnlli.lli': VariableColumn
  'mip6.lila_lla': Uint8Array
  'mip6.rc': Uint32Array
  'mip6.ipv4coa.addr': Uint32Array
  'mip6.gre_key': Uint32Array
}

/** Names of its fields: ours. */
export type Ip6MobilityFieldName = keyof Ip6MobilityColumns

/** Names of its fields: Wireshark's. */
export type Ip6MobilityWiresharkName = keyof Ip6MobilityWiresharkColumns
