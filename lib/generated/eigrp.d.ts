// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { ChecksumStatus, InnerTrees, VariableColumn } from './protocols'

/** Enhanced Interior Gateway Routing Protocol, RFC 7868: read from the packet when asked; a field that was not captured is undefined. */
export interface Eigrp {
  /** 2. */
  readonly version?: number
  /** What the packet is. */
  readonly opcode?: number
  /** Its name. */
  readonly opcode_name?: string
  /** Internet checksum. */
  readonly checksum?: number
  /** Whether the checksum fits. */
  readonly checksum_status?: ChecksumStatus
  /** Flags as one number. */
  readonly flags?: {
    /** 0. */
    readonly reserved?: number
    /** The last packet of the table. */
    readonly end_of_table?: 0 | 1
    /** The sender starts again. */
    readonly restart?: 0 | 1
    /** Only for those who were not named in a sequence. */
    readonly conditional_receive?: 0 | 1
    /** All routes are wanted. */
    readonly init?: 0 | 1
  }
  /** Number of the packet, 0 where it needs no acknowledgment. */
  readonly sequence?: number
  /** Number of the packet that is acknowledged. */
  readonly ack?: number
  /** Number of the virtual router. */
  readonly virtual_router_id?: number
  /** Number of the system. */
  readonly autonomous_system?: number
  /** What the packet says. */
  readonly tlvs?: Array<{
    /** What it is. */
    readonly type?: number
    /** Its name. */
    readonly type_name?: string
    /** Length of the TLV, type and length included, in bytes. */
    readonly length?: number
    /** Weight of the bandwidth. */
    readonly k1?: number
    /** Weight of the load. */
    readonly k2?: number
    /** Weight of the delay. */
    readonly k3?: number
    /** Weight of reliability. */
    readonly k4?: number
    /** The same. */
    readonly k5?: number
    /** Weight of extended attributes. */
    readonly k6?: number
    /** How long the hello is good, in seconds. */
    readonly hold_time?: number
    /** Version of the software: a byte each for the major and the minor part. */
    readonly release_version?: number
    /** Version of the protocol, likewise. */
    readonly tlv_version?: number
    /** How it is authenticated; 2 is MD5. */
    readonly auth_type?: number
    /** Length of the code, in bytes. */
    readonly auth_length?: number
    /** Number of the key. */
    readonly auth_key_id?: number
    /** Number of the packet. */
    readonly auth_sequence?: number
    /** Code of the packet. */
    readonly auth_digest?: Buffer
    /** Length of each address, in bytes. */
    readonly address_lengths?: number[]
    /** Who need not receive. */
    readonly addresses?: string[]
    /** The same, of IPv6. */
    readonly ip6_addresses?: string[]
    /** Number of the multicast that follows. */
    readonly next_multicast_sequence?: number
    /** Next router; 0.0.0.0 is the sender. */
    readonly next_hop?: string
    /** The same, of IPv6. */
    readonly ip6_next_hop?: string
    /** Router that took the route over. */
    readonly external_router?: string
    /** System that it is from. */
    readonly external_system?: number
    /** Tag of an administrator. */
    readonly external_tag?: number
    /** Its metric there. */
    readonly external_metric?: number
    /** Protocol that it is from. */
    readonly external_protocol?: number
    /** 1: external; 2: a candidate for the default. */
    readonly external_flags?: number
    /** Delay, in 39 ns. */
    readonly delay?: number
    /** Bandwidth: 2,560,000,000 divided by kb/s. */
    readonly bandwidth?: number
    /** Smallest MTU, in bytes. */
    readonly mtu?: number
    /** Routers on the way. */
    readonly hop_count?: number
    /** Of 255. */
    readonly reliability?: number
    /** Of 255. */
    readonly load?: number
    /** Tag of the route. */
    readonly route_tag?: number
    /** 0. */
    readonly metric_reserved?: number
    /** The route is from another topology. */
    readonly replicated?: 0 | 1
    /** A way is looked for. */
    readonly active?: 0 | 1
    /** A candidate for the default. */
    readonly candidate_default?: 0 | 1
    /** Its source takes it back. */
    readonly source_withdrawn?: 0 | 1
    /** How many bits of each count. */
    readonly prefix_lengths?: number[]
    /** Networks. */
    readonly destinations?: string[]
    /** How many bits of each count. */
    readonly ip6_prefix_lengths?: number[]
    /** Networks of IPv6. */
    readonly ip6_destinations?: string[]
    /** Value of a TLV that has no rows. */
    readonly value?: Buffer
  }>
  /** The layer's fields as a plain object. */
  toJSON(): EigrpTree
}

/** Enhanced Interior Gateway Routing Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface EigrpTree extends InnerTrees, Required<Pick<Eigrp, 'version' | 'opcode' | 'checksum' | 'sequence' | 'ack' | 'virtual_router_id' | 'autonomous_system'>> {
  readonly flags: {
    /** The last packet of the table. */
    readonly end_of_table: 0 | 1
    /** The sender starts again. */
    readonly restart: 0 | 1
    /** Only for those who were not named in a sequence. */
    readonly conditional_receive: 0 | 1
    /** All routes are wanted. */
    readonly init: 0 | 1
  }
  /** What the packet says. */
  readonly tlvs?: Array<{
    /** What it is. */
    readonly type?: number
    /** Its name. */
    readonly type_name?: string
    /** Weight of the bandwidth. */
    readonly k1?: number
    /** Weight of the load. */
    readonly k2?: number
    /** Weight of the delay. */
    readonly k3?: number
    /** Weight of reliability. */
    readonly k4?: number
    /** The same. */
    readonly k5?: number
    /** Weight of extended attributes. */
    readonly k6?: number
    /** How long the hello is good, in seconds. */
    readonly hold_time?: number
    /** Version of the software: a byte each for the major and the minor part. */
    readonly release_version?: number
    /** Version of the protocol, likewise. */
    readonly tlv_version?: number
    /** How it is authenticated; 2 is MD5. */
    readonly auth_type?: number
    /** Length of the code, in bytes. */
    readonly auth_length?: number
    /** Number of the key. */
    readonly auth_key_id?: number
    /** Number of the packet. */
    readonly auth_sequence?: number
    /** Code of the packet. */
    readonly auth_digest?: Buffer
    /** Who need not receive. */
    readonly addresses?: string[]
    /** The same, of IPv6. */
    readonly ip6_addresses?: string[]
    /** Number of the multicast that follows. */
    readonly next_multicast_sequence?: number
    /** Next router; 0.0.0.0 is the sender. */
    readonly next_hop?: string
    /** The same, of IPv6. */
    readonly ip6_next_hop?: string
    /** Router that took the route over. */
    readonly external_router?: string
    /** System that it is from. */
    readonly external_system?: number
    /** Tag of an administrator. */
    readonly external_tag?: number
    /** Its metric there. */
    readonly external_metric?: number
    /** Protocol that it is from. */
    readonly external_protocol?: number
    /** 1: external; 2: a candidate for the default. */
    readonly external_flags?: number
    /** Delay, in 39 ns. */
    readonly delay?: number
    /** Bandwidth: 2,560,000,000 divided by kb/s. */
    readonly bandwidth?: number
    /** Smallest MTU, in bytes. */
    readonly mtu?: number
    /** Routers on the way. */
    readonly hop_count?: number
    /** Of 255. */
    readonly reliability?: number
    /** Of 255. */
    readonly load?: number
    /** Tag of the route. */
    readonly route_tag?: number
    /** How many bits of each count. */
    readonly prefix_lengths?: number[]
    /** Networks. */
    readonly destinations?: string[]
    /** How many bits of each count. */
    readonly ip6_prefix_lengths?: number[]
    /** Networks of IPv6. */
    readonly ip6_destinations?: string[]
    /** Value of a TLV that has no rows. */
    readonly value?: Buffer
  }>
}

/** The type of each field's column, by our names. */
export interface EigrpColumns {
  'eigrp.version': Uint8Array
  'eigrp.opcode': Uint8Array
  'eigrp.opcode_name': VariableColumn
  'eigrp.checksum': Uint16Array
  'eigrp.checksum_status': VariableColumn
  'eigrp.flags': Uint32Array
  'eigrp.flags.reserved': Uint32Array
  'eigrp.flags.end_of_table': Uint8Array
  'eigrp.flags.restart': Uint8Array
  'eigrp.flags.conditional_receive': Uint8Array
  'eigrp.flags.init': Uint8Array
  'eigrp.sequence': Uint32Array
  'eigrp.ack': Uint32Array
  'eigrp.virtual_router_id': Uint16Array
  'eigrp.autonomous_system': Uint16Array
  'eigrp.tlvs': never
  'eigrp.tlvs.type': Uint16Array
  'eigrp.tlvs.type_name': VariableColumn
  'eigrp.tlvs.length': Uint16Array
  'eigrp.tlvs.k1': Uint8Array
  'eigrp.tlvs.k2': Uint8Array
  'eigrp.tlvs.k3': Uint8Array
  'eigrp.tlvs.k4': Uint8Array
  'eigrp.tlvs.k5': Uint8Array
  'eigrp.tlvs.k6': Uint8Array
  'eigrp.tlvs.hold_time': Uint16Array
  'eigrp.tlvs.release_version': Uint16Array
  'eigrp.tlvs.tlv_version': Uint16Array
  'eigrp.tlvs.auth_type': Uint16Array
  'eigrp.tlvs.auth_length': Uint16Array
  'eigrp.tlvs.auth_key_id': Uint32Array
  'eigrp.tlvs.auth_sequence': Uint32Array
  'eigrp.tlvs.auth_digest': VariableColumn
  'eigrp.tlvs.address_lengths': Uint8Array
  'eigrp.tlvs.addresses': Uint32Array
  'eigrp.tlvs.ip6_addresses': Uint8Array
  'eigrp.tlvs.next_multicast_sequence': Uint32Array
  'eigrp.tlvs.next_hop': Uint32Array
  'eigrp.tlvs.ip6_next_hop': Uint8Array
  'eigrp.tlvs.external_router': Uint32Array
  'eigrp.tlvs.external_system': Uint32Array
  'eigrp.tlvs.external_tag': Uint32Array
  'eigrp.tlvs.external_metric': Uint32Array
  'eigrp.tlvs.external_protocol': Uint8Array
  'eigrp.tlvs.external_flags': Uint8Array
  'eigrp.tlvs.delay': Uint32Array
  'eigrp.tlvs.bandwidth': Uint32Array
  'eigrp.tlvs.mtu': Uint32Array
  'eigrp.tlvs.hop_count': Uint8Array
  'eigrp.tlvs.reliability': Uint8Array
  'eigrp.tlvs.load': Uint8Array
  'eigrp.tlvs.route_tag': Uint8Array
  'eigrp.tlvs.metric_reserved': Uint8Array
  'eigrp.tlvs.replicated': Uint8Array
  'eigrp.tlvs.active': Uint8Array
  'eigrp.tlvs.candidate_default': Uint8Array
  'eigrp.tlvs.source_withdrawn': Uint8Array
  'eigrp.tlvs.prefix_lengths': Uint8Array
  'eigrp.tlvs.destinations': Uint32Array
  'eigrp.tlvs.ip6_prefix_lengths': Uint8Array
  'eigrp.tlvs.ip6_destinations': Uint8Array
  'eigrp.tlvs.value': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface EigrpWiresharkColumns {
  'eigrp.flags.eot': Uint8Array
  'eigrp.flags.condrecv': Uint8Array
  'eigrp.seq': Uint32Array
  'eigrp.vrid': Uint16Array
  'eigrp.as': Uint16Array
  'eigrp.tlv_type': Uint16Array
  'eigrp.tlv.len': Uint16Array
  'eigrp.par.k1': Uint8Array
  'eigrp.par.k2': Uint8Array
  'eigrp.par.k3': Uint8Array
  'eigrp.par.k4': Uint8Array
  'eigrp.par.k5': Uint8Array
  'eigrp.par.k6': Uint8Array
  'eigrp.par.holdtime': Uint16Array
  'eigrp.auth.type': Uint16Array
  'eigrp.auth.length': Uint16Array
  'eigrp.auth.keyid': Uint32Array
  'eigrp.auth.keyseq': Uint32Array
  'eigrp.seq.addrlen': Uint8Array
  'eigrp.seq.ipv4addr': Uint32Array
  'eigrp.seq.ipv6addr': Uint8Array
  'eigrp.next_mcast_seq': Uint32Array
  'eigrp.ipv4.nexthop': Uint32Array
  'eigrp.ipv6.nexthop': Uint8Array
  'eigrp.old_metric.delay': Uint32Array
  'eigrp.old_metric.bw': Uint32Array
  'eigrp.old_metric.mtu': Uint32Array
  'eigrp.old_metric.hopcount': Uint8Array
  'eigrp.old_metric.rel': Uint8Array
  'eigrp.old_metric.load': Uint8Array
  'eigrp.old_metric.intag': Uint8Array
  'eigrp.metric.flags.repl': Uint8Array
  'eigrp.metric.flags.active': Uint8Array
  'eigrp.metric.flags.cd': Uint8Array
  'eigrp.metric.flags.srcwd': Uint8Array
  'eigrp.ipv4.prefixlen': Uint8Array
  'eigrp.ipv4.destination': Uint32Array
  'eigrp.ipv6.prefixlen': Uint8Array
  'eigrp.ipv6.destination': Uint8Array
}

/** Names of its fields: ours. */
export type EigrpFieldName = keyof EigrpColumns

/** Names of its fields: Wireshark's. */
export type EigrpWiresharkName = keyof EigrpWiresharkColumns
