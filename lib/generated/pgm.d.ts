// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { ChecksumStatus, InnerTrees, VariableColumn } from './protocols'

/** Pragmatic General Multicast, RFC 3208: read from the packet when asked; a field that was not captured is undefined. */
export interface Pgm {
  /** Source port; of what receivers send the data's destination port. */
  readonly sport?: number
  /** Destination port. */
  readonly dport?: number
  /** What the packet is. */
  readonly type?: number
  /** Name of the type. */
  readonly type_name?: string
  /** The flags as one number. */
  readonly flags?: {
    /** A parity packet, or one that asks for such. */
    readonly parity?: 0 | 1
    /** A parity packet of packets of several lengths. */
    readonly variable?: 0 | 1
    /** 0. */
    readonly reserved?: number
    /** Options are for routers too. */
    readonly network_significant?: 0 | 1
    /** There are options. */
    readonly options?: 0 | 1
  }
  /** Internet checksum; 0 where there is none. */
  readonly checksum?: number
  /** Whether the checksum fits. */
  readonly checksum_status?: ChecksumStatus
  /** Global source identifier: with the source port, the session. */
  readonly source_id?: Buffer
  /** Length of the data, in bytes. */
  readonly data_length?: number
  /** Number of the data or of the SPM. */
  readonly sequence?: number
  /** First number that can still be repaired. */
  readonly trailing_edge?: number
  /** Last number that was sent. */
  readonly leading_edge?: number
  /** Family of the path's address. */
  readonly path_family?: number
  /** 0. */
  readonly path_reserved?: number
  /** The last router on the way. */
  readonly path?: string
  /** The same, of IPv6. */
  readonly ip6_path?: string
  readonly nak?: {
    /** Number that is asked for. */
    readonly sequence?: number
    /** Family of the source. */
    readonly source_family?: number
    /** 0. */
    readonly source_reserved?: number
    /** Source of the data. */
    readonly source?: string
    /** The same, of IPv6. */
    readonly ip6_source?: string
    /** Family of the group. */
    readonly group_family?: number
    /** 0. */
    readonly group_reserved?: number
    /** Group of the data. */
    readonly group?: string
    /** The same, of IPv6. */
    readonly ip6_group?: string
  }
  readonly poll?: {
    /** Number of the poll. */
    readonly sequence?: number
    /** Round of the poll. */
    readonly round?: number
    /** 0: who is there; 1: who can repair. */
    readonly subtype?: number
    /** Family of the path's address. */
    readonly path_family?: number
    /** 0. */
    readonly path_reserved?: number
    /** Who polls. */
    readonly path?: string
    /** The same, of IPv6. */
    readonly ip6_path?: string
    /** Longest time to wait with an answer, in us. */
    readonly backoff?: number
    /** Random bits. */
    readonly random?: number
    /** Who has the same bits here answers. */
    readonly mask?: number
  }
  readonly polr?: {
    /** Number of the poll. */
    readonly sequence?: number
    /** Its round. */
    readonly round?: number
    /** 0. */
    readonly reserved?: number
  }
  readonly ack?: {
    /** Highest number that was received. */
    readonly sequence?: number
    /** Which of the 32 before it were. */
    readonly bitmap?: number
  }
  /** 0: the option of the options' length. */
  readonly length_type?: number
  /** 4. */
  readonly length_length?: number
  /** Length of all options, in bytes. */
  readonly options_length?: number
  /** Options, in their order. */
  readonly options?: Array<{
    /** It is the last one. */
    readonly end?: 0 | 1
    /** What the option is. */
    readonly type?: number
    /** Length of the option, in bytes. */
    readonly length?: number
    /** What who does not know it does: ignore it, ignore the packet. */
    readonly extensibility?: number
    /** 0. */
    readonly fragment_reserved?: number
    /** Number of the first fragment. */
    readonly fragment_first?: number
    /** Place of this one, in bytes. */
    readonly fragment_offset?: number
    /** Length of all of them. */
    readonly fragment_length?: number
    /** 0. */
    readonly list_reserved?: number
    /** More numbers that are asked for. */
    readonly sequences?: number[]
    /** 0. */
    readonly join_reserved?: number
    /** First number that a late receiver can ask for. */
    readonly join?: number
    /** 0. */
    readonly interval_reserved?: number
    /** Time to wait with a NAK, in us. */
    readonly backoff_interval?: number
    /** Number of this interval. */
    readonly backoff_sequence?: number
    /** 0. */
    readonly range_reserved?: number
    /** Shortest such time, in us. */
    readonly backoff_least?: number
    /** Longest such time, in us. */
    readonly backoff_most?: number
    /** 0. */
    readonly redirect_reserved?: number
    /** Family of the address. */
    readonly redirect_family?: number
    /** 0. */
    readonly redirect_reserved_2?: number
    /** Who repairs. */
    readonly redirect?: string
    /** The same, of IPv6. */
    readonly ip6_redirect?: string
    /** 1: parity on demand; 2: parity before it is asked for. */
    readonly parity_flags?: number
    /** Packets of a group. */
    readonly parity_group?: number
    /** Value of an option that has no rows. */
    readonly value?: Buffer
  }>
  /** The layer's fields as a plain object. */
  toJSON(): PgmTree
}

/** Pragmatic General Multicast in a full tree; the layer inside it, if any, is a key more. */
export interface PgmTree extends InnerTrees, Pick<Pgm, 'sequence' | 'trailing_edge' | 'leading_edge' | 'path' | 'ip6_path' | 'ack'>, Required<Pick<Pgm, 'sport' | 'dport' | 'type' | 'type_name' | 'checksum' | 'source_id' | 'data_length'>> {
  readonly flags: {
    /** A parity packet, or one that asks for such. */
    readonly parity: 0 | 1
    /** A parity packet of packets of several lengths. */
    readonly variable: 0 | 1
    /** Options are for routers too. */
    readonly network_significant: 0 | 1
    /** There are options. */
    readonly options: 0 | 1
  }
  readonly nak?: {
    /** Number that is asked for. */
    readonly sequence?: number
    /** Source of the data. */
    readonly source?: string
    /** The same, of IPv6. */
    readonly ip6_source?: string
    /** Group of the data. */
    readonly group?: string
    /** The same, of IPv6. */
    readonly ip6_group?: string
  }
  readonly poll?: {
    /** Number of the poll. */
    readonly sequence?: number
    /** Round of the poll. */
    readonly round?: number
    /** 0: who is there; 1: who can repair. */
    readonly subtype?: number
    /** Who polls. */
    readonly path?: string
    /** The same, of IPv6. */
    readonly ip6_path?: string
    /** Longest time to wait with an answer, in us. */
    readonly backoff?: number
    /** Random bits. */
    readonly random?: number
    /** Who has the same bits here answers. */
    readonly mask?: number
  }
  readonly polr?: {
    /** Number of the poll. */
    readonly sequence?: number
    /** Its round. */
    readonly round?: number
  }
  /** Options, in their order. */
  readonly options?: Array<{
    /** What the option is. */
    readonly type?: number
    /** What who does not know it does: ignore it, ignore the packet. */
    readonly extensibility?: number
    /** Number of the first fragment. */
    readonly fragment_first?: number
    /** Place of this one, in bytes. */
    readonly fragment_offset?: number
    /** Length of all of them. */
    readonly fragment_length?: number
    /** More numbers that are asked for. */
    readonly sequences?: number[]
    /** First number that a late receiver can ask for. */
    readonly join?: number
    /** Time to wait with a NAK, in us. */
    readonly backoff_interval?: number
    /** Number of this interval. */
    readonly backoff_sequence?: number
    /** Shortest such time, in us. */
    readonly backoff_least?: number
    /** Longest such time, in us. */
    readonly backoff_most?: number
    /** Who repairs. */
    readonly redirect?: string
    /** The same, of IPv6. */
    readonly ip6_redirect?: string
    /** 1: parity on demand; 2: parity before it is asked for. */
    readonly parity_flags?: number
    /** Packets of a group. */
    readonly parity_group?: number
    /** Value of an option that has no rows. */
    readonly value?: Buffer
  }>
}

/** The type of each field's column, by our names. */
export interface PgmColumns {
  'pgm.sport': Uint16Array
  'pgm.dport': Uint16Array
  'pgm.type': Uint8Array
  'pgm.type_name': VariableColumn
  'pgm.flags': Uint8Array
  'pgm.flags.parity': Uint8Array
  'pgm.flags.variable': Uint8Array
  'pgm.flags.reserved': Uint8Array
  'pgm.flags.network_significant': Uint8Array
  'pgm.flags.options': Uint8Array
  'pgm.checksum': Uint16Array
  'pgm.checksum_status': VariableColumn
  'pgm.source_id': VariableColumn
  'pgm.data_length': Uint16Array
  'pgm.sequence': Uint32Array
  'pgm.trailing_edge': Uint32Array
  'pgm.leading_edge': Uint32Array
  'pgm.path_family': Uint16Array
  'pgm.path_reserved': Uint16Array
  'pgm.path': Uint32Array
  'pgm.ip6_path': Uint8Array
  'pgm.nak.sequence': Uint32Array
  'pgm.nak.source_family': Uint16Array
  'pgm.nak.source_reserved': Uint16Array
  'pgm.nak.source': Uint32Array
  'pgm.nak.ip6_source': Uint8Array
  'pgm.nak.group_family': Uint16Array
  'pgm.nak.group_reserved': Uint16Array
  'pgm.nak.group': Uint32Array
  'pgm.nak.ip6_group': Uint8Array
  'pgm.poll.sequence': Uint32Array
  'pgm.poll.round': Uint16Array
  'pgm.poll.subtype': Uint16Array
  'pgm.poll.path_family': Uint16Array
  'pgm.poll.path_reserved': Uint16Array
  'pgm.poll.path': Uint32Array
  'pgm.poll.ip6_path': Uint8Array
  'pgm.poll.backoff': Uint32Array
  'pgm.poll.random': Uint32Array
  'pgm.poll.mask': Uint32Array
  'pgm.polr.sequence': Uint32Array
  'pgm.polr.round': Uint16Array
  'pgm.polr.reserved': Uint16Array
  'pgm.ack.sequence': Uint32Array
  'pgm.ack.bitmap': Uint32Array
  'pgm.length_type': Uint8Array
  'pgm.length_length': Uint8Array
  'pgm.options_length': Uint16Array
  'pgm.options': never
  'pgm.options.end': Uint8Array
  'pgm.options.type': Uint8Array
  'pgm.options.length': Uint8Array
  'pgm.options.extensibility': Uint8Array
  'pgm.options.fragment_reserved': Uint8Array
  'pgm.options.fragment_first': Uint32Array
  'pgm.options.fragment_offset': Uint32Array
  'pgm.options.fragment_length': Uint32Array
  'pgm.options.list_reserved': Uint8Array
  'pgm.options.sequences': Uint32Array
  'pgm.options.join_reserved': Uint8Array
  'pgm.options.join': Uint32Array
  'pgm.options.interval_reserved': Uint8Array
  'pgm.options.backoff_interval': Uint32Array
  'pgm.options.backoff_sequence': Uint32Array
  'pgm.options.range_reserved': Uint8Array
  'pgm.options.backoff_least': Uint32Array
  'pgm.options.backoff_most': Uint32Array
  'pgm.options.redirect_reserved': Uint8Array
  'pgm.options.redirect_family': Uint16Array
  'pgm.options.redirect_reserved_2': Uint16Array
  'pgm.options.redirect': Uint32Array
  'pgm.options.ip6_redirect': Uint8Array
  'pgm.options.parity_flags': Uint8Array
  'pgm.options.parity_group': Uint32Array
  'pgm.options.value': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface PgmWiresharkColumns {
  'pgm.hdr.sport': Uint16Array
  'pgm.port': Uint16Array
  'pgm.hdr.dport': Uint16Array
  'pgm.hdr.type': Uint8Array
  'pgm.hdr.opts': Uint8Array
  'pgm.hdr.opts.parity': Uint8Array
  'pgm.hdr.opts.varlen': Uint8Array
  'pgm.hdr.opts.netsig': Uint8Array
  'pgm.hdr.opts.opt': Uint8Array
  'pgm.hdr.cksum': Uint16Array
  'pgm.hdr.gsi': VariableColumn
  'pgm.hdr.tsdulen': Uint16Array
  'pgm.spm.sqn': Uint32Array
  'pgm.spm.trail': Uint32Array
  'pgm.spm.lead': Uint32Array
  'pgm.spm.pathafi': Uint16Array
  'pgm.spm.res': Uint16Array
  'pgm.spm.path.ipv4': Uint32Array
  'pgm.spm.path.ipv6': Uint8Array
  'pgm.nak.sqn': Uint32Array
  'pgm.nak.srcafi': Uint16Array
  'pgm.nak.srcres': Uint16Array
  'pgm.nak.src.ipv4': Uint32Array
  'pgm.nak.src.ipv6': Uint8Array
  'pgm.nak.grpafi': Uint16Array
  'pgm.nak.grpres': Uint16Array
  'pgm.nak.grp.ipv4': Uint32Array
  'pgm.nak.grp.ipv6': Uint8Array
  'pgm.poll.sqn': Uint32Array
  'pgm.poll.pathafi': Uint16Array
  'pgm.poll.res': Uint16Array
  'pgm.poll.path.ipv4': Uint32Array
  'pgm.poll.path.ipv6': Uint8Array
  'pgm.poll.backoff_ivl': Uint32Array
  'pgm.poll.rand_str': Uint32Array
  'pgm.poll.matching_bmask': Uint32Array
  'pgm.polr.sqn': Uint32Array
  'pgm.polr.res': Uint16Array
  'pgm.ack.maxsqn': Uint32Array
  'pgm.opts.type': Uint8Array
  'pgm.opts.len': Uint8Array
  'pgm.opts.tlen': Uint16Array
  'pgm.genopts.end': Uint8Array
  'pgm.genopts.type': Uint8Array
  'pgm.genopts.len': Uint8Array
  'pgm.genopts.opx': Uint8Array
  'pgm.opts.fragment.res': Uint8Array
  'pgm.opts.fragment.first_sqn': Uint32Array
  'pgm.opts.fragment.fragment_offset': Uint32Array
  'pgm.opts.fragment.total_length': Uint32Array
  'pgm.opts.nak.op': Uint8Array
  'pgm.opts.join.res': Uint8Array
  'pgm.opts.join.min_join': Uint32Array
  'pgm.opts.nak_bo_ivl.res': Uint8Array
  'pgm.opts.nak_bo_ivl.bo_ivl': Uint32Array
  'pgm.opts.nak_bo_ivl.bo_ivl_sqn': Uint32Array
  'pgm.opts.nak_bo_rng.res': Uint8Array
  'pgm.opts.nak_bo_rng.min_bo_ivl': Uint32Array
  'pgm.opts.nak_bo_rng.max_bo_ivl': Uint32Array
  'pgm.opts.redirect.res': Uint8Array
  'pgm.opts.redirect.afi': Uint16Array
  'pgm.opts.redirect.res2': Uint16Array
  'pgm.opts.redirect.dlr.ipv4': Uint32Array
  'pgm.opts.redirect.dlr.ipv6': Uint8Array
  'pgm.opts.parity_prm.op': Uint8Array
  'pgm.opts.parity_prm.prm_grp': Uint32Array
}

/** Names of its fields: ours. */
export type PgmFieldName = keyof PgmColumns

/** Names of its fields: Wireshark's. */
export type PgmWiresharkName = keyof PgmWiresharkColumns
