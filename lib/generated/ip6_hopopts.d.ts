// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, Under, VariableColumn } from './protocols'

/** IPv6 Hop-by-Hop Options Header, RFC 8200: read from the packet when asked; a field that was not captured is undefined. */
export interface Ip6Hopopts {
  /** Protocol of the header that follows. */
  readonly next_header?: number
  /** Length of this header, in units of 8 bytes, without the first. */
  readonly header_length?: number
  /** The options, in packet order. */
  readonly options?: Ip6HopoptsOptionsEntry[]
  /** The layer's fields as a plain object. */
  toJSON(): Ip6HopoptsTree
}

/** IPv6 Hop-by-Hop Options Header in a full tree; the layer inside it, if any, is a key more. */
export interface Ip6HopoptsTree extends InnerTrees, Required<Pick<Ip6Hopopts, 'next_header' | 'header_length'>> {
  /** The options, in packet order. */
  readonly options?: Ip6HopoptsOptionsEntryTree[]
}

/** One of `ip6_hopopts.options`. */
export interface Ip6HopoptsOptionsEntry {
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
}

/** One of them in a full tree. */
export interface Ip6HopoptsOptionsEntryTree extends Pick<Ip6HopoptsOptionsEntry, 'type' | 'length' | 'padding' | 'router_alert' | 'jumbo_payload_length' | 'tunnel_encapsulation_limit' | 'home_address' | 'quick_start' | 'calipso' | 'smf_dpd' | 'pdm' | 'ioam' | 'path_mtu' | 'ilnp_nonce' | 'line_id_length' | 'line_id' | 'experiment' | 'data'> {
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
}

/** The type of each of its fields' columns. */
export interface Ip6HopoptsOptionsEntryColumns {
  'type': Uint8Array
  'action': Uint8Array
  'change': Uint8Array
  'rest': Uint8Array
  'length': Uint8Array
  'padding': VariableColumn
  'router_alert': Uint16Array
  'jumbo_payload_length': Uint32Array
  'tunnel_encapsulation_limit': Uint8Array
  'home_address': Uint8Array
  'quick_start.function': Uint8Array
  'quick_start.rate': Uint8Array
  'quick_start.ttl': Uint8Array
  'quick_start.nonce': Uint32Array
  'calipso.domain': Uint32Array
  'calipso.compartment_length': Uint8Array
  'calipso.sensitivity_level': Uint8Array
  'calipso.checksum': Uint16Array
  'calipso.compartment_bitmap': VariableColumn
  'rpl.flags': Uint8Array
  'rpl.flags.down': Uint8Array
  'rpl.flags.rank_error': Uint8Array
  'rpl.flags.forwarding_error': Uint8Array
  'rpl.instance_id': Uint8Array
  'rpl.sender_rank': Uint16Array
  'smf_dpd.hash': Uint8Array
  'smf_dpd.tagger_id_type': Uint8Array
  'smf_dpd.tagger_id_length': Uint8Array
  'smf_dpd.tagger_id': VariableColumn
  'smf_dpd.identifier': VariableColumn
  'smf_dpd.hash_assist': VariableColumn
  'pdm.scale_last_received': Uint8Array
  'pdm.scale_last_sent': Uint8Array
  'pdm.this_packet': Uint16Array
  'pdm.last_received': Uint16Array
  'pdm.delta_last_received': Uint16Array
  'pdm.delta_last_sent': Uint16Array
  'ioam.type': Uint8Array
  'ioam.data': VariableColumn
  'path_mtu.minimum': Uint16Array
  'path_mtu.returned': Uint16Array
  'path_mtu.return_flag': Uint8Array
  'ilnp_nonce': VariableColumn
  'line_id_length': Uint8Array
  'line_id': VariableColumn
  'mpl.flags': Uint8Array
  'mpl.seed_id_length': Uint8Array
  'mpl.flags.largest': Uint8Array
  'mpl.flags.version': Uint8Array
  'mpl.sequence': Uint8Array
  'mpl.seed_id': VariableColumn
  'dff.flags': Uint8Array
  'dff.version': Uint8Array
  'dff.flags.duplicate': Uint8Array
  'dff.flags.returned': Uint8Array
  'dff.sequence_number': Uint16Array
  'experiment': VariableColumn
  'data': VariableColumn
}

/** The type of each field's column, by our names. */
export interface Ip6HopoptsColumns extends
  Under<'ip6_hopopts.options', Ip6HopoptsOptionsEntryColumns> {
  'ip6_hopopts.next_header': Uint8Array
  'ip6_hopopts.header_length': Uint8Array
  'ip6_hopopts.options': never
}

/** By Wireshark's names, also those that stand for several fields. */
export interface Ip6HopoptsWiresharkColumns {
  'ipv6.hopopts.nxt': Uint8Array
  'ipv6.hopopts.len': Uint8Array
  'ipv6.opt.type': Uint8Array
  'ipv6.opt.type.action': Uint8Array
  'ipv6.opt.type.change': Uint8Array
  'ipv6.opt.type.rest': Uint8Array
  'ipv6.opt.length': Uint8Array
  'ipv6.opt.router_alert': Uint16Array
  'ipv6.opt.jumbo': Uint32Array
  'ipv6.opt.tel': Uint8Array
  'ipv6.opt.mipv6.home_address': Uint8Array
  'ipv6.opt.qs_func': Uint8Array
  'ipv6.opt.qs_rate': Uint8Array
  'ipv6.opt.qs_ttl': Uint8Array
  'ipv6.opt.qs_nonce': Uint32Array
  'ipv6.opt.calipso.doi': Uint32Array
  'ipv6.opt.calipso.cmpt.length': Uint8Array
  'ipv6.opt.calipso.sens_level': Uint8Array
  'ipv6.opt.calipso.checksum': Uint16Array
  'ipv6.opt.calipso.cmpt_bitmap': VariableColumn
  'ipv6.opt.rpl.flag': Uint8Array
  'ipv6.opt.rpl.flag.o': Uint8Array
  'ipv6.opt.rpl.flag.r': Uint8Array
  'ipv6.opt.rpl.flag.f': Uint8Array
  'ipv6.opt.rpl.instance_id': Uint8Array
  'ipv6.opt.rpl.sender_rank': Uint16Array
  'ipv6.opt.smf_dpd.hash_bit': Uint8Array
  'ipv6.opt.smf_dpd.tid_type': Uint8Array
  'ipv6.opt.smf_dpd.tid_len': Uint8Array
  'ipv6.opt.smf_dpd.tagger_id': VariableColumn
  'ipv6.opt.smf_dpd.ident': VariableColumn
  'ipv6.opt.pdm.scale_dtlr': Uint8Array
  'ipv6.opt.pdm.scale_dtls': Uint8Array
  'ipv6.opt.pdm.psn_this_pkt': Uint16Array
  'ipv6.opt.pdm.psn_last_recv': Uint16Array
  'ipv6.opt.pdm.delta_last_recv': Uint16Array
  'ipv6.opt.pdm.delta_last_sent': Uint16Array
  'ipv6.opt.ioam.opt_type': Uint8Array
  'ipv6.opt.pmtu.min': Uint16Array
  'ipv6.opt.pmtu.r_flag': Uint8Array
  'ipv6.opt.ilnp_nonce': VariableColumn
  'ipv6.opt.lio.length': Uint8Array
  'ipv6.opt.lio.line_id': VariableColumn
  'ipv6.opt.mpl.flag': Uint8Array
  'ipv6.opt.mpl.flag.s': Uint8Array
  'ipv6.opt.mpl.flag.m': Uint8Array
  'ipv6.opt.mpl.flag.v': Uint8Array
  'ipv6.opt.mpl.sequence': Uint8Array
  'ipv6.opt.mpl.seed_id': VariableColumn
  'ipv6.opt.dff.flags': Uint8Array
  'ipv6.opt.dff.flag.ver': Uint8Array
  'ipv6.opt.dff.flag.dup': Uint8Array
  'ipv6.opt.dff.flag.ret': Uint8Array
  'ipv6.opt.dff.sequence_number': Uint16Array
  'ipv6.opt.experimental': VariableColumn
  'ipv6.opt.unknown': VariableColumn
}

/** Names of its fields: ours. */
export type Ip6HopoptsFieldName = keyof Ip6HopoptsColumns

/** Names of its fields: Wireshark's. */
export type Ip6HopoptsWiresharkName = keyof Ip6HopoptsWiresharkColumns
