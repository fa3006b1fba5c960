// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** IPv6 Destination Options Header, RFC 8200: read from the packet when asked; a field that was not captured is undefined. */
export interface Ip6Dstopts {
  /** Protocol of the header that follows. */
  readonly next_header?: number
  /** Length of this header, in units of 8 bytes, without the first. */
  readonly header_length?: number
  /** The options, in packet order. */
  readonly options?: Array<{
    /** Type of the option. */
    readonly type?: number
    /** What a node does that does not know the option. */
    readonly action?: number
    /** The data may change on the way. */
    readonly change?: 0 | 1
    /** The five low bits of the type. */
    readonly rest?: number
    /** Length of the option's data, in bytes. */
    readonly length?: number
    /** Bytes that only fill. */
    readonly padding?: Buffer
    /** Why routers should look at the packet, RFC 2711. */
    readonly router_alert?: number
    /** Length of what follows the IPv6 header, in bytes, RFC 2675. */
    readonly jumbo_payload_length?: number
    /** How many more tunnels the packet may enter, RFC 2473. */
    readonly tunnel_encapsulation_limit?: number
    /** Home address of the mobile node that sends, RFC 6275. */
    readonly home_address?: string
    readonly quick_start?: {
      /** 0 rate request, 8 report of approved rate, RFC 4782. */
      readonly function?: number
      /** Rate N, which stands for 40,000 x 2^N bits per second. */
      readonly rate?: number
      /** TTL that routers which approve count down. */
      readonly ttl?: number
      /** Random number of the sender. */
      readonly nonce?: number
    }
    readonly calipso?: {
      /** Domain of interpretation, RFC 5570. */
      readonly domain?: number
      /** Length of the compartment bitmap, in 32-bit words. */
      readonly compartment_length?: number
      /** Sensitivity level. */
      readonly sensitivity_level?: number
      /** CRC-16 of the option. */
      readonly checksum?: number
      /** One bit per compartment. */
      readonly compartment_bitmap?: Buffer
    }
    readonly rpl?: {
      /** The flags as one number. */
      readonly flags?: {
        /** The packet travels away from the root, RFC 6553. */
        readonly down?: 0 | 1
        /** Ranks on the way did not fit. */
        readonly rank_error?: 0 | 1
        /** A node could not forward the packet down. */
        readonly forwarding_error?: 0 | 1
      }
      /** RPL instance that the packet follows. */
      readonly instance_id?: number
      /** Rank of the node that forwarded the packet last. */
      readonly sender_rank?: number
    }
    readonly smf_dpd?: {
      /** Duplicates are found by a hash, RFC 6621. */
      readonly hash?: 0 | 1
      /** Kind of the tagger's id. */
      readonly tagger_id_type?: number
      /** Length of the tagger's id less one, in bytes. */
      readonly tagger_id_length?: number
      /** Who numbered the packet. */
      readonly tagger_id?: Buffer
      /** Number of the packet. */
      readonly identifier?: Buffer
      /** Value that keeps hashes apart; its first bit is the flag. */
      readonly hash_assist?: Buffer
    }
    readonly pdm?: {
      /** Exponent of the time since the last packet came, RFC 8250. */
      readonly scale_last_received?: number
      /** Exponent of the time since the last packet was sent. */
      readonly scale_last_sent?: number
      /** Number of this packet. */
      readonly this_packet?: number
      /** Number of the last packet that came. */
      readonly last_received?: number
      /** Time since the last packet came, scaled. */
      readonly delta_last_received?: number
      /** Time since the last packet was sent, scaled. */
      readonly delta_last_sent?: number
    }
    readonly ioam?: {
      /** Kind of in-situ measurement, RFC 9486. */
      readonly type?: number
      /** What the measurement collects. */
      readonly data?: Buffer
    }
    readonly path_mtu?: {
      /** Smallest MTU on the way so far, in bytes, RFC 9268. */
      readonly minimum?: number
      /** Smallest MTU reported back, without its lowest bit. */
      readonly returned?: number
      /** The receiver is asked to report. */
      readonly return_flag?: 0 | 1
    }
    /** Nonce of an ILNP session, RFC 6744. */
    readonly ilnp_nonce?: Buffer
    /** Length of the line id, in bytes, RFC 6788. */
    readonly line_id_length?: number
    /** Subscriber's line. */
    readonly line_id?: string
    readonly mpl?: {
      /** The flags as one number. */
      readonly flags?: {
        /** The sequence number is the largest from this seed. */
        readonly largest?: 0 | 1
        /** 0. */
        readonly version?: 0 | 1
      }
      /** Which length the seed's id has, RFC 7731. */
      readonly seed_id_length?: number
      /** Number of the message. */
      readonly sequence?: number
      /** Who sent the message first. */
      readonly seed_id?: Buffer
    }
    readonly dff?: {
      /** Version and flags as one number. */
      readonly flags?: {
        /** The packet may be a copy. */
        readonly duplicate?: 0 | 1
        /** The packet came back from a next hop. */
        readonly returned?: 0 | 1
      }
      /** 0, RFC 6971. */
      readonly version?: number
      /** Number of the packet. */
      readonly sequence_number?: number
    }
    /** Data of an experimental option, RFC 4727. */
    readonly experiment?: Buffer
    /** Data of an option that has no rows of its own. */
    readonly data?: Buffer
  }>
  /** The layer's fields as a plain object. */
  toJSON(): Ip6DstoptsTree
}

/** IPv6 Destination Options Header in a full tree; the layer inside it, if any, is a key more. */
export interface Ip6DstoptsTree extends InnerTrees {
  /** Protocol of the header that follows. */
  readonly next_header: number
  /** Length of this header, in units of 8 bytes, without the first. */
  readonly header_length: number
  /** The options, in packet order. */
  readonly options?: Array<{
    /** Type of the option. */
    readonly type?: number
    /** Length of the option's data, in bytes. */
    readonly length?: number
    /** Bytes that only fill. */
    readonly padding?: Buffer
    /** Why routers should look at the packet, RFC 2711. */
    readonly router_alert?: number
    /** Length of what follows the IPv6 header, in bytes, RFC 2675. */
    readonly jumbo_payload_length?: number
    /** How many more tunnels the packet may enter, RFC 2473. */
    readonly tunnel_encapsulation_limit?: number
    /** Home address of the mobile node that sends, RFC 6275. */
    readonly home_address?: string
    readonly quick_start?: {
      /** 0 rate request, 8 report of approved rate, RFC 4782. */
      readonly function?: number
      /** Rate N, which stands for 40,000 x 2^N bits per second. */
      readonly rate?: number
      /** TTL that routers which approve count down. */
      readonly ttl?: number
      /** Random number of the sender. */
      readonly nonce?: number
    }
    readonly calipso?: {
      /** Domain of interpretation, RFC 5570. */
      readonly domain?: number
      /** Length of the compartment bitmap, in 32-bit words. */
      readonly compartment_length?: number
      /** Sensitivity level. */
      readonly sensitivity_level?: number
      /** CRC-16 of the option. */
      readonly checksum?: number
      /** One bit per compartment. */
      readonly compartment_bitmap?: Buffer
    }
    readonly rpl?: {
      readonly flags?: {
        /** The packet travels away from the root, RFC 6553. */
        readonly down?: 0 | 1
        /** Ranks on the way did not fit. */
        readonly rank_error?: 0 | 1
        /** A node could not forward the packet down. */
        readonly forwarding_error?: 0 | 1
      }
      /** RPL instance that the packet follows. */
      readonly instance_id?: number
      /** Rank of the node that forwarded the packet last. */
      readonly sender_rank?: number
    }
    readonly smf_dpd?: {
      /** Duplicates are found by a hash, RFC 6621. */
      readonly hash?: 0 | 1
      /** Kind of the tagger's id. */
      readonly tagger_id_type?: number
      /** Length of the tagger's id less one, in bytes. */
      readonly tagger_id_length?: number
      /** Who numbered the packet. */
      readonly tagger_id?: Buffer
      /** Number of the packet. */
      readonly identifier?: Buffer
      /** Value that keeps hashes apart; its first bit is the flag. */
      readonly hash_assist?: Buffer
    }
    readonly pdm?: {
      /** Exponent of the time since the last packet came, RFC 8250. */
      readonly scale_last_received?: number
      /** Exponent of the time since the last packet was sent. */
      readonly scale_last_sent?: number
      /** Number of this packet. */
      readonly this_packet?: number
      /** Number of the last packet that came. */
      readonly last_received?: number
      /** Time since the last packet came, scaled. */
      readonly delta_last_received?: number
      /** Time since the last packet was sent, scaled. */
      readonly delta_last_sent?: number
    }
    readonly ioam?: {
      /** Kind of in-situ measurement, RFC 9486. */
      readonly type?: number
      /** What the measurement collects. */
      readonly data?: Buffer
    }
    readonly path_mtu?: {
      /** Smallest MTU on the way so far, in bytes, RFC 9268. */
      readonly minimum?: number
      /** Smallest MTU reported back, without its lowest bit. */
      readonly returned?: number
      /** The receiver is asked to report. */
      readonly return_flag?: 0 | 1
    }
    /** Nonce of an ILNP session, RFC 6744. */
    readonly ilnp_nonce?: Buffer
    /** Length of the line id, in bytes, RFC 6788. */
    readonly line_id_length?: number
    /** Subscriber's line. */
    readonly line_id?: string
    readonly mpl?: {
      /** Which length the seed's id has, RFC 7731. */
      readonly seed_id_length?: number
      readonly flags?: {
        /** The sequence number is the largest from this seed. */
        readonly largest?: 0 | 1
        /** 0. */
        readonly version?: 0 | 1
      }
      /** Number of the message. */
      readonly sequence?: number
      /** Who sent the message first. */
      readonly seed_id?: Buffer
    }
    readonly dff?: {
      /** 0, RFC 6971. */
      readonly version?: number
      readonly flags?: {
        /** The packet may be a copy. */
        readonly duplicate?: 0 | 1
        /** The packet came back from a next hop. */
        readonly returned?: 0 | 1
      }
      /** Number of the packet. */
      readonly sequence_number?: number
    }
    /** Data of an experimental option, RFC 4727. */
    readonly experiment?: Buffer
    /** Data of an option that has no rows of its own. */
    readonly data?: Buffer
  }>
}

/** Names of its fields: ours. */
export type Ip6DstoptsFieldName =
  | 'ip6_dstopts.next_header'
  | 'ip6_dstopts.header_length'
  | 'ip6_dstopts.options'
  | 'ip6_dstopts.options.type'
  | 'ip6_dstopts.options.action'
  | 'ip6_dstopts.options.change'
  | 'ip6_dstopts.options.rest'
  | 'ip6_dstopts.options.length'
  | 'ip6_dstopts.options.padding'
  | 'ip6_dstopts.options.router_alert'
  | 'ip6_dstopts.options.jumbo_payload_length'
  | 'ip6_dstopts.options.tunnel_encapsulation_limit'
  | 'ip6_dstopts.options.home_address'
  | 'ip6_dstopts.options.quick_start.function'
  | 'ip6_dstopts.options.quick_start.rate'
  | 'ip6_dstopts.options.quick_start.ttl'
  | 'ip6_dstopts.options.quick_start.nonce'
  | 'ip6_dstopts.options.calipso.domain'
  | 'ip6_dstopts.options.calipso.compartment_length'
  | 'ip6_dstopts.options.calipso.sensitivity_level'
  | 'ip6_dstopts.options.calipso.checksum'
  | 'ip6_dstopts.options.calipso.compartment_bitmap'
  | 'ip6_dstopts.options.rpl.flags'
  | 'ip6_dstopts.options.rpl.flags.down'
  | 'ip6_dstopts.options.rpl.flags.rank_error'
  | 'ip6_dstopts.options.rpl.flags.forwarding_error'
  | 'ip6_dstopts.options.rpl.instance_id'
  | 'ip6_dstopts.options.rpl.sender_rank'
  | 'ip6_dstopts.options.smf_dpd.hash'
  | 'ip6_dstopts.options.smf_dpd.tagger_id_type'
  | 'ip6_dstopts.options.smf_dpd.tagger_id_length'
  | 'ip6_dstopts.options.smf_dpd.tagger_id'
  | 'ip6_dstopts.options.smf_dpd.identifier'
  | 'ip6_dstopts.options.smf_dpd.hash_assist'
  | 'ip6_dstopts.options.pdm.scale_last_received'
  | 'ip6_dstopts.options.pdm.scale_last_sent'
  | 'ip6_dstopts.options.pdm.this_packet'
  | 'ip6_dstopts.options.pdm.last_received'
  | 'ip6_dstopts.options.pdm.delta_last_received'
  | 'ip6_dstopts.options.pdm.delta_last_sent'
  | 'ip6_dstopts.options.ioam.type'
  | 'ip6_dstopts.options.ioam.data'
  | 'ip6_dstopts.options.path_mtu.minimum'
  | 'ip6_dstopts.options.path_mtu.returned'
  | 'ip6_dstopts.options.path_mtu.return_flag'
  | 'ip6_dstopts.options.ilnp_nonce'
  | 'ip6_dstopts.options.line_id_length'
  | 'ip6_dstopts.options.line_id'
  | 'ip6_dstopts.options.mpl.flags'
  | 'ip6_dstopts.options.mpl.seed_id_length'
  | 'ip6_dstopts.options.mpl.flags.largest'
  | 'ip6_dstopts.options.mpl.flags.version'
  | 'ip6_dstopts.options.mpl.sequence'
  | 'ip6_dstopts.options.mpl.seed_id'
  | 'ip6_dstopts.options.dff.flags'
  | 'ip6_dstopts.options.dff.version'
  | 'ip6_dstopts.options.dff.flags.duplicate'
  | 'ip6_dstopts.options.dff.flags.returned'
  | 'ip6_dstopts.options.dff.sequence_number'
  | 'ip6_dstopts.options.experiment'
  | 'ip6_dstopts.options.data'

/** Names of its fields: Wireshark's, also those that stand for several fields. */
export type Ip6DstoptsWiresharkName =
  | 'ipv6.dstopts.nxt'
  | 'ipv6.dstopts.len'

/** The type of each field's column. */
export interface Ip6DstoptsColumns {
  'ip6_dstopts.next_header': Uint8Array
  'ip6_dstopts.header_length': Uint8Array
  'ip6_dstopts.options': never
  'ip6_dstopts.options.type': Uint8Array
  'ip6_dstopts.options.action': Uint8Array
  'ip6_dstopts.options.change': Uint8Array
  'ip6_dstopts.options.rest': Uint8Array
  'ip6_dstopts.options.length': Uint8Array
  'ip6_dstopts.options.padding': VariableColumn
  'ip6_dstopts.options.router_alert': Uint16Array
  'ip6_dstopts.options.jumbo_payload_length': Uint32Array
  'ip6_dstopts.options.tunnel_encapsulation_limit': Uint8Array
  'ip6_dstopts.options.home_address': Uint8Array
  'ip6_dstopts.options.quick_start.function': Uint8Array
  'ip6_dstopts.options.quick_start.rate': Uint8Array
  'ip6_dstopts.options.quick_start.ttl': Uint8Array
  'ip6_dstopts.options.quick_start.nonce': Uint32Array
  'ip6_dstopts.options.calipso.domain': Uint32Array
  'ip6_dstopts.options.calipso.compartment_length': Uint8Array
  'ip6_dstopts.options.calipso.sensitivity_level': Uint8Array
  'ip6_dstopts.options.calipso.checksum': Uint16Array
  'ip6_dstopts.options.calipso.compartment_bitmap': VariableColumn
  'ip6_dstopts.options.rpl.flags': Uint8Array
  'ip6_dstopts.options.rpl.flags.down': Uint8Array
  'ip6_dstopts.options.rpl.flags.rank_error': Uint8Array
  'ip6_dstopts.options.rpl.flags.forwarding_error': Uint8Array
  'ip6_dstopts.options.rpl.instance_id': Uint8Array
  'ip6_dstopts.options.rpl.sender_rank': Uint16Array
  'ip6_dstopts.options.smf_dpd.hash': Uint8Array
  'ip6_dstopts.options.smf_dpd.tagger_id_type': Uint8Array
  'ip6_dstopts.options.smf_dpd.tagger_id_length': Uint8Array
  'ip6_dstopts.options.smf_dpd.tagger_id': VariableColumn
  'ip6_dstopts.options.smf_dpd.identifier': VariableColumn
  'ip6_dstopts.options.smf_dpd.hash_assist': VariableColumn
  'ip6_dstopts.options.pdm.scale_last_received': Uint8Array
  'ip6_dstopts.options.pdm.scale_last_sent': Uint8Array
  'ip6_dstopts.options.pdm.this_packet': Uint16Array
  'ip6_dstopts.options.pdm.last_received': Uint16Array
  'ip6_dstopts.options.pdm.delta_last_received': Uint16Array
  'ip6_dstopts.options.pdm.delta_last_sent': Uint16Array
  'ip6_dstopts.options.ioam.type': Uint8Array
  'ip6_dstopts.options.ioam.data': VariableColumn
  'ip6_dstopts.options.path_mtu.minimum': Uint16Array
  'ip6_dstopts.options.path_mtu.returned': Uint16Array
  'ip6_dstopts.options.path_mtu.return_flag': Uint8Array
  'ip6_dstopts.options.ilnp_nonce': VariableColumn
  'ip6_dstopts.options.line_id_length': Uint8Array
  'ip6_dstopts.options.line_id': VariableColumn
  'ip6_dstopts.options.mpl.flags': Uint8Array
  'ip6_dstopts.options.mpl.seed_id_length': Uint8Array
  'ip6_dstopts.options.mpl.flags.largest': Uint8Array
  'ip6_dstopts.options.mpl.flags.version': Uint8Array
  'ip6_dstopts.options.mpl.sequence': Uint8Array
  'ip6_dstopts.options.mpl.seed_id': VariableColumn
  'ip6_dstopts.options.dff.flags': Uint8Array
  'ip6_dstopts.options.dff.version': Uint8Array
  'ip6_dstopts.options.dff.flags.duplicate': Uint8Array
  'ip6_dstopts.options.dff.flags.returned': Uint8Array
  'ip6_dstopts.options.dff.sequence_number': Uint16Array
  'ip6_dstopts.options.experiment': VariableColumn
  'ip6_dstopts.options.data': VariableColumn
  'ipv6.dstopts.nxt': Uint8Array
  'ipv6.dstopts.len': Uint8Array
}
