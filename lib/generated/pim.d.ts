// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { ChecksumStatus, InnerTrees, VariableColumn } from './protocols'

/** Protocol Independent Multicast, RFC 7761: read from the packet when asked; a field that was not captured is undefined. */
export interface Pim {
  /** 2. */
  readonly version?: number
  /** What the packet is. */
  readonly type?: number
  /** Its name. */
  readonly type_name?: string
  /** DF election: what is said. */
  readonly subtype?: number
  /** 0. */
  readonly reserved?: number
  /** Internet checksum; of IPv6 with a pseudo header, of a Register over 8 bytes. */
  readonly checksum?: number
  /** Whether the checksum fits. */
  readonly checksum_status?: ChecksumStatus
  /** Family of each address. */
  readonly address_families?: number[]
  /** Encoding of each address, 0. */
  readonly address_encodings?: number[]
  /** How many bits of each group and source count. */
  readonly mask_lengths?: number[]
  /** Flags of each group, as one number. */
  readonly group_flags?: {
    /** The group is bidirectional. */
    readonly bidirectional?: 0 | 1[]
    /** 0. */
    readonly reserved?: number[]
    /** The group is a zone's. */
    readonly zone?: 0 | 1[]
  }
  /** Options of a Hello. */
  readonly options?: Array<{
    /** What the option is. */
    readonly type?: number
    /** Its name. */
    readonly type_name?: string
    /** Length of the value, in bytes. */
    readonly length?: number
    /** How long the hello is good, in seconds. */
    readonly hold_time?: number
    /** The sender can do without suppressed joins. */
    readonly tracking?: 0 | 1
    /** Delay of the link, in ms. */
    readonly propagation_delay?: number
    /** Time to override a prune, in ms. */
    readonly override_interval?: number
    /** Priority of the sender as designated router. */
    readonly dr_priority?: number
    /** Differs after a restart. */
    readonly generation_id?: number
    /** Version of state refresh. */
    readonly refresh_version?: number
    /** Its interval, in seconds. */
    readonly refresh_interval?: number
    /** 0. */
    readonly refresh_reserved?: number
    /** Other addresses of the sender. */
    readonly addresses?: string[]
    /** The same, of IPv6. */
    readonly ip6_addresses?: string[]
    /** Value of an option that has no rows. */
    readonly value?: Buffer
  }>
  /** Flags of a Register as one number. */
  readonly register_flags?: {
    /** The sender is a border router. */
    readonly border?: 0 | 1
    /** It has no packet, but tells of a source. */
    readonly null?: 0 | 1
  }
  /** The router that is asked. */
  readonly upstream_neighbor?: string
  /** The same, of IPv6. */
  readonly ip6_upstream_neighbor?: string
  /** Number of groups. */
  readonly group_count?: number
  /** How long it is good, in seconds. */
  readonly hold_time?: number
  /** Number of the message that it is a part of. */
  readonly fragment_tag?: number
  /** How many bits of groups go to one RP. */
  readonly hash_mask_length?: number
  /** Priority of the bootstrap router. */
  readonly bsr_priority?: number
  /** The bootstrap router. */
  readonly bsr?: string
  /** The same, of IPv6. */
  readonly ip6_bsr?: string
  /** Number of groups. */
  readonly prefix_count?: number
  /** Priority of the rendezvous point. */
  readonly rp_priority?: number
  /** The rendezvous point. */
  readonly rp?: string
  /** The same, of IPv6. */
  readonly ip6_rp?: string
  /** Group that it is about. */
  readonly group?: string
  /** The same, of IPv6. */
  readonly ip6_group?: string
  /** Source that it is about. */
  readonly source?: string
  /** The same, of IPv6. */
  readonly ip6_source?: string
  /** First router of a state refresh. */
  readonly originator?: string
  /** The same, of IPv6. */
  readonly ip6_originator?: string
  /** About the tree of the rendezvous point. */
  readonly rp_tree?: 0 | 1
  /** Preference of the protocol that the metric is of. */
  readonly metric_preference?: number
  /** The same, in a DF election. */
  readonly df_metric_preference?: number[]
  /** Distance to the source or rendezvous point. */
  readonly metric?: number[]
  /** How many routers it can still pass. */
  readonly ttl?: number
  /** The sender's interface is pruned. */
  readonly prune_indicator?: 0 | 1
  /** Prunes are to be sent at once. */
  readonly prune_now?: 0 | 1
  /** Asserts are to be overridden. */
  readonly assert_override?: 0 | 1
  /** Time between state refreshes, in seconds. */
  readonly interval?: number
  /** Groups that it is about. */
  readonly groups?: Array<{
    /** The group. */
    readonly group?: string
    /** The same, of IPv6. */
    readonly ip6_group?: string
    /** Number of sources that are joined. */
    readonly join_count?: number
    /** Number of sources that are left. */
    readonly prune_count?: number
    /** Sources that are joined. */
    readonly joins?: string[]
    /** The same, of IPv6. */
    readonly ip6_joins?: string[]
    /** Sources that are left. */
    readonly prunes?: string[]
    /** The same, of IPv6. */
    readonly ip6_prunes?: string[]
    /** Flags of each source, as one number. */
    readonly source_flags?: {
      /** 0. */
      readonly reserved?: number[]
      /** Of sparse mode. */
      readonly sparse?: 0 | 1[]
      /** All sources; the address is the rendezvous point's. */
      readonly wildcard?: 0 | 1[]
      /** Sent towards the rendezvous point. */
      readonly rp_tree?: 0 | 1[]
    }
    /** Number of rendezvous points. */
    readonly rp_count?: number
    /** Number of them in this fragment. */
    readonly fragment_rp_count?: number
    /** Rendezvous points. */
    readonly rps?: string[]
    /** The same, of IPv6. */
    readonly ip6_rps?: string[]
    /** How long each is good, in seconds. */
    readonly rp_hold_times?: number[]
    /** Priority of each. */
    readonly rp_priorities?: number[]
  }>
  /** The layer's fields as a plain object. */
  toJSON(): PimTree
}

/** Protocol Independent Multicast in a full tree; the layer inside it, if any, is a key more. */
export interface PimTree extends InnerTrees, Pick<Pim, 'subtype' | 'upstream_neighbor' | 'ip6_upstream_neighbor' | 'group_count' | 'hold_time' | 'fragment_tag' | 'hash_mask_length' | 'bsr_priority' | 'bsr' | 'ip6_bsr' | 'prefix_count' | 'rp_priority' | 'rp' | 'ip6_rp' | 'group' | 'ip6_group' | 'source' | 'ip6_source' | 'originator' | 'ip6_originator' | 'rp_tree' | 'metric_preference' | 'df_metric_preference' | 'metric' | 'ttl' | 'prune_indicator' | 'prune_now' | 'assert_override' | 'interval'>, Required<Pick<Pim, 'version' | 'type' | 'checksum'>> {
  /** Options of a Hello. */
  readonly options?: Array<{
    /** What the option is. */
    readonly type?: number
    /** Its name. */
    readonly type_name?: string
    /** How long the hello is good, in seconds. */
    readonly hold_time?: number
    /** The sender can do without suppressed joins. */
    readonly tracking?: 0 | 1
    /** Delay of the link, in ms. */
    readonly propagation_delay?: number
    /** Time to override a prune, in ms. */
    readonly override_interval?: number
    /** Priority of the sender as designated router. */
    readonly dr_priority?: number
    /** Differs after a restart. */
    readonly generation_id?: number
    /** Version of state refresh. */
    readonly refresh_version?: number
    /** Its interval, in seconds. */
    readonly refresh_interval?: number
    /** Other addresses of the sender. */
    readonly addresses?: string[]
    /** The same, of IPv6. */
    readonly ip6_addresses?: string[]
    /** Value of an option that has no rows. */
    readonly value?: Buffer
  }>
  readonly register_flags?: {
    /** The sender is a border router. */
    readonly border?: 0 | 1
    /** It has no packet, but tells of a source. */
    readonly null?: 0 | 1
  }
  /** Groups that it is about. */
  readonly groups?: Array<{
    /** The group. */
    readonly group?: string
    /** The same, of IPv6. */
    readonly ip6_group?: string
    /** Number of sources that are joined. */
    readonly join_count?: number
    /** Number of sources that are left. */
    readonly prune_count?: number
    /** Sources that are joined. */
    readonly joins?: string[]
    /** The same, of IPv6. */
    readonly ip6_joins?: string[]
    /** Sources that are left. */
    readonly prunes?: string[]
    /** The same, of IPv6. */
    readonly ip6_prunes?: string[]
    /** Number of rendezvous points. */
    readonly rp_count?: number
    /** Number of them in this fragment. */
    readonly fragment_rp_count?: number
    /** Rendezvous points. */
    readonly rps?: string[]
    /** The same, of IPv6. */
    readonly ip6_rps?: string[]
    /** How long each is good, in seconds. */
    readonly rp_hold_times?: number[]
    /** Priority of each. */
    readonly rp_priorities?: number[]
  }>
}

/** The type of each field's column, by our names. */
export interface PimColumns {
  'pim.version': Uint8Array
  'pim.type': Uint8Array
  'pim.type_name': VariableColumn
  'pim.subtype': Uint8Array
  'pim.reserved': Uint8Array
  'pim.checksum': Uint16Array
  'pim.checksum_status': VariableColumn
  'pim.address_families': Uint8Array
  'pim.address_encodings': Uint8Array
  'pim.mask_lengths': Uint8Array
  'pim.group_flags': Uint8Array
  'pim.group_flags.bidirectional': Uint8Array
  'pim.group_flags.reserved': Uint8Array
  'pim.group_flags.zone': Uint8Array
  'pim.options': never
  'pim.options.type': Uint16Array
  'pim.options.type_name': VariableColumn
  'pim.options.length': Uint16Array
  'pim.options.hold_time': Uint16Array
  'pim.options.tracking': Uint8Array
  'pim.options.propagation_delay': Uint16Array
  'pim.options.override_interval': Uint16Array
  'pim.options.dr_priority': Uint32Array
  'pim.options.generation_id': Uint32Array
  'pim.options.refresh_version': Uint8Array
  'pim.options.refresh_interval': Uint8Array
  'pim.options.refresh_reserved': Uint16Array
  'pim.options.addresses': Uint32Array
  'pim.options.ip6_addresses': Uint8Array
  'pim.options.value': VariableColumn
  'pim.register_flags': Uint32Array
  'pim.register_flags.border': Uint8Array
  'pim.register_flags.null': Uint8Array
  'pim.upstream_neighbor': Uint32Array
  'pim.ip6_upstream_neighbor': Uint8Array
  'pim.group_count': Uint8Array
  'pim.hold_time': Uint16Array
  'pim.fragment_tag': Uint16Array
  'pim.hash_mask_length': Uint8Array
  'pim.bsr_priority': Uint8Array
  'pim.bsr': Uint32Array
  'pim.ip6_bsr': Uint8Array
  'pim.prefix_count': Uint8Array
  'pim.rp_priority': Uint8Array
  'pim.rp': Uint32Array
  'pim.ip6_rp': Uint8Array
  'pim.group': Uint32Array
  'pim.ip6_group': Uint8Array
  'pim.source': Uint32Array
  'pim.ip6_source': Uint8Array
  'pim.originator': Uint32Array
  'pim.ip6_originator': Uint8Array
  'pim.rp_tree': Uint8Array
  'pim.metric_preference': Uint32Array
  'pim.df_metric_preference': Uint32Array
  'pim.metric': Uint32Array
  'pim.ttl': Uint8Array
  'pim.prune_indicator': Uint8Array
  'pim.prune_now': Uint8Array
  'pim.assert_override': Uint8Array
  'pim.interval': Uint8Array
  'pim.groups': never
  'pim.groups.group': Uint32Array
  'pim.groups.ip6_group': Uint8Array
  'pim.groups.join_count': Uint16Array
  'pim.groups.prune_count': Uint16Array
  'pim.groups.joins': Uint32Array
  'pim.groups.ip6_joins': Uint8Array
  'pim.groups.prunes': Uint32Array
  'pim.groups.ip6_prunes': Uint8Array
  'pim.groups.source_flags': Uint8Array
  'pim.groups.source_flags.reserved': Uint8Array
  'pim.groups.source_flags.sparse': Uint8Array
  'pim.groups.source_flags.wildcard': Uint8Array
  'pim.groups.source_flags.rp_tree': Uint8Array
  'pim.groups.rp_count': Uint8Array
  'pim.groups.fragment_rp_count': Uint8Array
  'pim.groups.rps': Uint32Array
  'pim.groups.ip6_rps': Uint8Array
  'pim.groups.rp_hold_times': Uint16Array
  'pim.groups.rp_priorities': Uint8Array
}

/** By Wireshark's names, also those that stand for several fields. */
export interface PimWiresharkColumns {
  'pim.df_elect.subtype': Uint8Array
  'pim.cksum': Uint16Array
  'pim.addr_address_family': Uint8Array
  'pim.addr_encoding_type': Uint8Array
  'pim.mask_len': Uint8Array
  'pim.group_addr.flags': Uint8Array
  'pim.group_addr.flags.b': Uint8Array
  'pim.group_addr.flags.reserved': Uint8Array
  'pim.group_addr.flags.z': Uint8Array
  'pim.optiontype': Uint16Array
  'pim.optionlength': Uint16Array
  'pim.t': Uint8Array
  'pim.propagation_delay': Uint16Array
  'pim.override_interval': Uint16Array
  'pim.dr_priority': Uint32Array
  'pim.generation_id': Uint32Array
  'pim.state_refresh_version': Uint8Array
  'pim.state_refresh_interval': Uint8Array
  'pim.state_refresh_reserved': Uint16Array
  'pim.address_list': Uint32Array
  'pim.address_list_ip6': Uint8Array
  'pim.register_flag': Uint32Array
  'pim.register_flag.border': Uint8Array
  'pim.register_flag.null_register': Uint8Array
  'pim.upstream_neighbor_ip6': Uint8Array
  'pim.numgroups': Uint8Array
  'pim.hash_mask_len': Uint8Array
  'pim.bsr_ip6': Uint8Array
  'pim.rpt': Uint8Array
  'pim.numjoins': Uint16Array
  'pim.numprunes': Uint16Array
  'pim.join_ip': Uint32Array
  'pim.join_ip6': Uint8Array
  'pim.prune_ip': Uint32Array
  'pim.prune_ip6': Uint8Array
  'pim.source_addr.flags': Uint8Array
  'pim.source_addr.flags.reserved': Uint8Array
  'pim.source_addr.flags.s': Uint8Array
  'pim.source_addr.flags.w': Uint8Array
  'pim.source_addr.flags.r': Uint8Array
  'pim.rp_count': Uint8Array
  'pim.frp_count': Uint8Array
}

/** Names of its fields: ours. */
export type PimFieldName = keyof PimColumns

/** Names of its fields: Wireshark's. */
export type PimWiresharkName = keyof PimWiresharkColumns
