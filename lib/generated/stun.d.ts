// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Session Traversal Utilities for NAT, RFC 8489: read from the packet when asked; a field that was not captured is undefined. */
export interface Stun {
  /** 0 of a message, 1 of channel data. */
  readonly kind?: number
  /** Method and class of a message. */
  readonly type?: number
  /** 0: methods by IETF review; 1: by an expert. */
  readonly assignment?: number
  /** Number of the channel that the data is of. */
  readonly channel?: number
  /** Length of what follows, in bytes: of a message without its header, of data without padding. */
  readonly length?: number
  /** Request, indication or response. */
  readonly class?: number
  /** Name of the class. */
  readonly class_name?: string
  /** The class's bits as far apart as they are in the type. */
  readonly class_bits?: number
  /** What is asked for, or answered. */
  readonly method?: number
  /** Name of the method. */
  readonly method_name?: string
  /** 0x2112a442: tells STUN from others. */
  readonly cookie?: Buffer
  /** The same in a request and its response. */
  readonly transaction_id?: Buffer
  /** The attributes, in packet order. */
  readonly attributes?: Array<{
    /** Type of the attribute. */
    readonly type?: number
    /** Name of the type. */
    readonly type_name?: string
    /** 1 where a receiver can do without the attribute. */
    readonly comprehension?: number
    /** 0: types by IETF review; 1: by an expert. */
    readonly assignment?: number
    /** Length of the value, in bytes. */
    readonly length?: number
    /** 0. */
    readonly reserved?: Buffer
    /** Family of the address. */
    readonly family?: number
    /** The port as sent, masked. */
    readonly port_xored?: Buffer
    /** Port, unmasked. */
    readonly port?: number
    /** The address as sent, masked. */
    readonly ipv4_xored?: Buffer
    /** Address, unmasked. */
    readonly ipv4?: string
    /** The address as sent, masked. */
    readonly ipv6_xored?: Buffer
    /** Address, unmasked. */
    readonly ipv6?: string
    /** The response is wanted from another address. */
    readonly change_ip?: 0 | 1
    /** The response is wanted from another port. */
    readonly change_port?: 0 | 1
    /** Name of the user. */
    readonly username?: string
    /** Password, RFC 3489. */
    readonly password?: Buffer
    /** HMAC-SHA1 of the message up to here. */
    readonly integrity?: Buffer
    /** Hundreds of the error code. */
    readonly error_class?: number
    /** The error code's rest. */
    readonly error_number?: number
    /** Reason, for people. */
    readonly error_reason?: string
    /** Types that the server did not understand. */
    readonly unknown?: number[]
    /** Number of the channel. */
    readonly channel?: number
    /** How long the allocation lives, in seconds. */
    readonly lifetime?: number
    /** 0x72c64bc6, of drafts of TURN. */
    readonly magic_cookie?: number
    /** Peak bandwidth, in kbit/s, of drafts of TURN. */
    readonly bandwidth?: number
    /** Realm of the credentials. */
    readonly realm?: string
    /** Nonce of the server. */
    readonly nonce?: string
    /** 1: the next port is wanted too. */
    readonly reserve_next?: number
    /** IP protocol between server and peer. */
    readonly transport?: number
    /** How the key is made of the password. */
    readonly algorithm?: number[]
    /** Length of the algorithm's parameters, in bytes. */
    readonly algorithm_length?: number[]
    /** Parameters of the algorithm. */
    readonly algorithm_parameters?: Buffer[]
    /** Names the port that was reserved. */
    readonly reservation_token?: Buffer
    /** Priority of a candidate, RFC 8445. */
    readonly priority?: number
    /** Type of an ICMP message that came in. */
    readonly icmp_type?: number
    /** Code of an ICMP message that came in. */
    readonly icmp_code?: number
    /** Attribute 0x8006 of MS-TURN. */
    readonly ms_8006?: Buffer
    /** What the sender runs. */
    readonly software?: string
    /** How long the answer may be kept, in seconds. */
    readonly cache_timeout?: number
    /** CRC-32 of the message up to here, masked. */
    readonly fingerprint?: number
    /** Decides who controls, RFC 8445. */
    readonly tie_breaker?: Buffer
    /** Version of MS-TURN. */
    readonly ms_version?: number
    /** Version of MS-ICE2. */
    readonly ms_ice_version?: number
    /** Connection of the sequence number. */
    readonly ms_connection_id?: Buffer
    /** Sequence number of the message. */
    readonly ms_sequence_number?: number
    /** Kind of media. */
    readonly ms_stream_type?: number
    /** Quality of service. */
    readonly ms_service_quality?: number
    /** Foundation of the candidate. */
    readonly ms_foundation?: string
    /** Session in a multiplexed connection. */
    readonly ms_multiplexed_session_id?: bigint
    /** Kind of bandwidth admission message, MS-TURNBWM. */
    readonly admission_type?: number
    /** Bandwidth reservation. */
    readonly reservation_id?: Buffer
    /** Most bandwidth to send, in kbit/s. */
    readonly reserved_most_sent?: number
    /** Least bandwidth to send, in kbit/s. */
    readonly reserved_least_sent?: number
    /** Most bandwidth to receive, in kbit/s. */
    readonly reserved_most_received?: number
    /** Least bandwidth to receive, in kbit/s. */
    readonly reserved_least_received?: number
    /** The bandwidths count. */
    readonly site_valid?: 0 | 1
    /** The call goes through the telephone network. */
    readonly site_pstn?: 0 | 1
    /** 0. */
    readonly site_reserved?: number
    /** Most bandwidth to send, in kbit/s. */
    readonly site_most_sent?: number
    /** Most bandwidth to receive, in kbit/s. */
    readonly site_most_received?: number
    /** Dialog of SIP. */
    readonly sip_dialog_id?: Buffer
    /** Call of SIP. */
    readonly sip_call_id?: Buffer
    /** Where the peer is. */
    readonly peer_location?: number
    /** Where the sender is. */
    readonly self_location?: number
    /** Kind of federation. */
    readonly federation?: number
    /** Network of the sender. */
    readonly network_id?: number
    /** What the network costs: 0 to 999. */
    readonly network_cost?: number
    /** Data, or an attribute that has no rows of its own. */
    readonly value?: Buffer
    /** Bytes that fill the attribute up, or its length where it is nothing else. */
    readonly padding?: number[]
  }>
  /** Where the channel's data begins, in bytes from the packet's start. */
  readonly payload_offset?: number
  /** Length of the channel's data, in bytes, captured or not. */
  readonly payload_length?: number
  /** The channel's data, as far as it was captured. */
  readonly payload?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): StunTree
}

/** Session Traversal Utilities for NAT in a full tree; the layer inside it, if any, is a key more. */
export interface StunTree extends InnerTrees, Pick<Stun, 'type' | 'channel' | 'class' | 'class_name' | 'method' | 'method_name' | 'transaction_id'>, Required<Pick<Stun, 'length' | 'payload'>> {
  /** The attributes, in packet order. */
  readonly attributes?: Array<{
    /** Type of the attribute. */
    readonly type?: number
    /** Name of the type. */
    readonly type_name?: string
    /** Length of the value, in bytes. */
    readonly length?: number
    /** Family of the address. */
    readonly family?: number
    /** Port, unmasked. */
    readonly port?: number
    /** Address, unmasked. */
    readonly ipv4?: string
    /** Address, unmasked. */
    readonly ipv6?: string
    /** The response is wanted from another address. */
    readonly change_ip?: 0 | 1
    /** The response is wanted from another port. */
    readonly change_port?: 0 | 1
    /** Name of the user. */
    readonly username?: string
    /** Password, RFC 3489. */
    readonly password?: Buffer
    /** HMAC-SHA1 of the message up to here. */
    readonly integrity?: Buffer
    /** Hundreds of the error code. */
    readonly error_class?: number
    /** The error code's rest. */
    readonly error_number?: number
    /** Reason, for people. */
    readonly error_reason?: string
    /** Types that the server did not understand. */
    readonly unknown?: number[]
    /** Number of the channel. */
    readonly channel?: number
    /** How long the allocation lives, in seconds. */
    readonly lifetime?: number
    /** 0x72c64bc6, of drafts of TURN. */
    readonly magic_cookie?: number
    /** Peak bandwidth, in kbit/s, of drafts of TURN. */
    readonly bandwidth?: number
    /** Realm of the credentials. */
    readonly realm?: string
    /** Nonce of the server. */
    readonly nonce?: string
    /** 1: the next port is wanted too. */
    readonly reserve_next?: number
    /** IP protocol between server and peer. */
    readonly transport?: number
    /** How the key is made of the password. */
    readonly algorithm?: number[]
    /** Length of the algorithm's parameters, in bytes. */
    readonly algorithm_length?: number[]
    /** Parameters of the algorithm. */
    readonly algorithm_parameters?: Buffer[]
    /** Names the port that was reserved. */
    readonly reservation_token?: Buffer
    /** Priority of a candidate, RFC 8445. */
    readonly priority?: number
    /** Type of an ICMP message that came in. */
    readonly icmp_type?: number
    /** Code of an ICMP message that came in. */
    readonly icmp_code?: number
    /** Attribute 0x8006 of MS-TURN. */
    readonly ms_8006?: Buffer
    /** What the sender runs. */
    readonly software?: string
    /** How long the answer may be kept, in seconds. */
    readonly cache_timeout?: number
    /** CRC-32 of the message up to here, masked. */
    readonly fingerprint?: number
    /** Decides who controls, RFC 8445. */
    readonly tie_breaker?: Buffer
    /** Version of MS-TURN. */
    readonly ms_version?: number
    /** Version of MS-ICE2. */
    readonly ms_ice_version?: number
    /** Connection of the sequence number. */
    readonly ms_connection_id?: Buffer
    /** Sequence number of the message. */
    readonly ms_sequence_number?: number
    /** Kind of media. */
    readonly ms_stream_type?: number
    /** Quality of service. */
    readonly ms_service_quality?: number
    /** Foundation of the candidate. */
    readonly ms_foundation?: string
    /** Session in a multiplexed connection. */
    readonly ms_multiplexed_session_id?: bigint
    /** Kind of bandwidth admission message, MS-TURNBWM. */
    readonly admission_type?: number
    /** Bandwidth reservation. */
    readonly reservation_id?: Buffer
    /** Most bandwidth to send, in kbit/s. */
    readonly reserved_most_sent?: number
    /** Least bandwidth to send, in kbit/s. */
    readonly reserved_least_sent?: number
    /** Most bandwidth to receive, in kbit/s. */
    readonly reserved_most_received?: number
    /** Least bandwidth to receive, in kbit/s. */
    readonly reserved_least_received?: number
    /** The bandwidths count. */
    readonly site_valid?: 0 | 1
    /** The call goes through the telephone network. */
    readonly site_pstn?: 0 | 1
    /** Most bandwidth to send, in kbit/s. */
    readonly site_most_sent?: number
    /** Most bandwidth to receive, in kbit/s. */
    readonly site_most_received?: number
    /** Dialog of SIP. */
    readonly sip_dialog_id?: Buffer
    /** Call of SIP. */
    readonly sip_call_id?: Buffer
    /** Where the peer is. */
    readonly peer_location?: number
    /** Where the sender is. */
    readonly self_location?: number
    /** Kind of federation. */
    readonly federation?: number
    /** Network of the sender. */
    readonly network_id?: number
    /** What the network costs: 0 to 999. */
    readonly network_cost?: number
    /** Data, or an attribute that has no rows of its own. */
    readonly value?: Buffer
  }>
}

/** The type of each field's column, by our names. */
export interface StunColumns {
  'stun.kind': Uint8Array
  'stun.type': Uint16Array
  'stun.assignment': Uint8Array
  'stun.channel': Uint16Array
  'stun.length': Uint16Array
  'stun.class': Uint8Array
  'stun.class_name': VariableColumn
  'stun.class_bits': Uint8Array
  'stun.method': Uint16Array
  'stun.method_name': VariableColumn
  'stun.cookie': VariableColumn
  'stun.transaction_id': VariableColumn
  'stun.attributes': never
  'stun.attributes.type': Uint16Array
  'stun.attributes.type_name': VariableColumn
  'stun.attributes.comprehension': Uint8Array
  'stun.attributes.assignment': Uint8Array
  'stun.attributes.length': Uint16Array
  'stun.attributes.reserved': VariableColumn
  'stun.attributes.family': Uint8Array
  'stun.attributes.port_xored': VariableColumn
  'stun.attributes.port': Uint16Array
  'stun.attributes.ipv4_xored': VariableColumn
  'stun.attributes.ipv4': Uint32Array
  'stun.attributes.ipv6_xored': VariableColumn
  'stun.attributes.ipv6': Uint8Array
  'stun.attributes.change_ip': Uint8Array
  'stun.attributes.change_port': Uint8Array
  'stun.attributes.username': VariableColumn
  'stun.attributes.password': VariableColumn
  'stun.attributes.integrity': VariableColumn
  'stun.attributes.error_class': Uint8Array
  'stun.attributes.error_number': Uint8Array
  'stun.attributes.error_reason': VariableColumn
  'stun.attributes.unknown': Uint16Array
  'stun.attributes.channel': Uint16Array
  'stun.attributes.lifetime': Uint32Array
  'stun.attributes.magic_cookie': Uint32Array
  'stun.attributes.bandwidth': Uint32Array
  'stun.attributes.realm': VariableColumn
  'stun.attributes.nonce': VariableColumn
  'stun.attributes.reserve_next': Uint8Array
  'stun.attributes.transport': Uint8Array
  'stun.attributes.algorithm': Uint16Array
  'stun.attributes.algorithm_length': Uint16Array
  'stun.attributes.algorithm_parameters': VariableColumn
  'stun.attributes.reservation_token': VariableColumn
  'stun.attributes.priority': Uint32Array
  'stun.attributes.icmp_type': Uint8Array
  'stun.attributes.icmp_code': Uint8Array
  'stun.attributes.ms_8006': VariableColumn
  'stun.attributes.software': VariableColumn
  'stun.attributes.cache_timeout': Uint32Array
  'stun.attributes.fingerprint': Uint32Array
  'stun.attributes.tie_breaker': VariableColumn
  'stun.attributes.ms_version': Uint32Array
  'stun.attributes.ms_ice_version': Uint32Array
  'stun.attributes.ms_connection_id': VariableColumn
  'stun.attributes.ms_sequence_number': Uint32Array
  'stun.attributes.ms_stream_type': Uint16Array
  'stun.attributes.ms_service_quality': Uint16Array
  'stun.attributes.ms_foundation': VariableColumn
  'stun.attributes.ms_multiplexed_session_id': BigUint64Array
  'stun.attributes.admission_type': Uint16Array
  'stun.attributes.reservation_id': VariableColumn
  'stun.attributes.reserved_most_sent': Uint32Array
  'stun.attributes.reserved_least_sent': Uint32Array
  'stun.attributes.reserved_most_received': Uint32Array
  'stun.attributes.reserved_least_received': Uint32Array
  'stun.attributes.site_valid': Uint8Array
  'stun.attributes.site_pstn': Uint8Array
  'stun.attributes.site_reserved': Uint32Array
  'stun.attributes.site_most_sent': Uint32Array
  'stun.attributes.site_most_received': Uint32Array
  'stun.attributes.sip_dialog_id': VariableColumn
  'stun.attributes.sip_call_id': VariableColumn
  'stun.attributes.peer_location': Uint8Array
  'stun.attributes.self_location': Uint8Array
  'stun.attributes.federation': Uint8Array
  'stun.attributes.network_id': Uint16Array
  'stun.attributes.network_cost': Uint16Array
  'stun.attributes.value': VariableColumn
  'stun.attributes.padding': Uint16Array
  'stun.payload_offset': Uint32Array
  'stun.payload_length': Uint32Array
  'stun.payload': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface StunWiresharkColumns {
  'stun.type.method-assignment': Uint8Array
  'stun.type.class': Uint8Array
  'stun.type.method': Uint16Array
  'stun.id': VariableColumn
  'stun.att.type': Uint16Array
  'stun.att.type.comprehension': Uint8Array
  'stun.att.type.assignment': Uint8Array
  'stun.att.length': Uint16Array
  'stun.att.reserved': VariableColumn
  'stun.att.family': Uint8Array
  'stun.att.port-xord': VariableColumn
  'stun.att.port': Uint16Array
  'stun.att.ipv4-xord': VariableColumn
  'stun.att.ipv4': Uint32Array
  'stun.att.ipv6-xord': VariableColumn
  'stun.att.ipv6': Uint8Array
  'stun.att.change-ip': Uint8Array
  'stun.att.change-port': Uint8Array
  'stun.att.username': VariableColumn
  'stun.att.password': VariableColumn
  'stun.att.hmac': VariableColumn
  'stun.att.error.class': Uint8Array
  'stun.att.error': Uint8Array
  'stun.att.error.reason': VariableColumn
  'stun.att.unknown': Uint16Array
  'stun.att.channelnum': Uint16Array
  'stun.att.lifetime': Uint32Array
  'stun.att.magic_cookie': Uint32Array
  'stun.port.bandwidth': Uint32Array
  'stun.att.realm': VariableColumn
  'stun.att.nonce': VariableColumn
  'stun.att.even-port.reserve-next': Uint8Array
  'stun.att.transp': Uint8Array
  'stun.att.pw_alg': Uint16Array
  'stun.att.pw_alg_len': Uint16Array
  'stun.att.pw_alg_data': VariableColumn
  'stun.att.token': VariableColumn
  'stun.att.priority': Uint32Array
  'stun.att.icmp.type': Uint8Array
  'stun.att.icmp.code': Uint8Array
  'stun.att.unknown8006': VariableColumn
  'stun.att.software': VariableColumn
  'stun.att.cache-timeout': Uint32Array
  'stun.att.crc32': Uint32Array
  'stun.att.tie-breaker': VariableColumn
  'stun.att.ms.version': Uint32Array
  'stun.att.ms.version.ice': Uint32Array
  'stun.att.ms.connection_id': VariableColumn
  'stun.att.ms.sequence_number': Uint32Array
  'stun.att.ms.stream_type': Uint16Array
  'stun.att.ms.service_quality': Uint16Array
  'stun.att.ms.foundation': VariableColumn
  'stun.att.ms.multiplexed_turn_session_id': BigUint64Array
  'stun.att.bandwidth_acm.type': Uint16Array
  'stun.att.bandwidth_rsv_id': VariableColumn
  'stun.att.bandwidth_rsv_amount.masb': Uint32Array
  'stun.att.bandwidth_rsv_amount.misb': Uint32Array
  'stun.att.bandwidth_rsv_amount.marb': Uint32Array
  'stun.att.bandwidth_rsv_amount.mirb': Uint32Array
  'stun.att.address_rp.valid': Uint8Array
  'stun.att.address_rp.pstn': Uint8Array
  'stun.att.address_rp.reserved': Uint32Array
  'stun.att.address_rp.masb': Uint32Array
  'stun.att.address_rp.marb': Uint32Array
  'stun.att.sip_dialog_id': VariableColumn
  'stun.att.sip_call_id': VariableColumn
  'stun.att.lp.peer_location': Uint8Array
  'stun.att.lp.seft_location': Uint8Array
  'stun.att.lp.federation': Uint8Array
  'stun.att.google.network_id': Uint16Array
  'stun.att.google.network_cost': Uint16Array
  'stun.value': VariableColumn
  'stun.att.padding': Uint16Array
}

/** Names of its fields: ours. */
export type StunFieldName = keyof StunColumns

/** Names of its fields: Wireshark's. */
export type StunWiresharkName = keyof StunWiresharkColumns
