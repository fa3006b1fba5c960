// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { IcmpExtensionObjectsEntry, IcmpExtensionObjectsEntryTree, IcmpExtensionObjectsEntryColumns } from './icmp'
import { ChecksumStatus, InnerTrees, Under, VariableColumn } from './protocols'

/** Internet Control Message Protocol for IPv6, RFC 4443: read from the packet when asked; a field that was not captured is undefined. */
export interface Icmp6 {
  /** Type of the message. */
  readonly type?: number
  /** What the type means here. */
  readonly code?: number
  /** Internet checksum. */
  readonly checksum?: number
  /** Whether the checksum fits. */
  readonly checksum_status?: ChecksumStatus
  /** Name of the type. */
  readonly type_name?: string
  /** Length of the quoted packet, in 64-bit words, RFC 4884; 0 when it is not told. */
  readonly length?: number
  /** MTU of the next hop, in bytes. */
  readonly mtu?: number
  /** Offset of the byte in the quoted packet that is at fault. */
  readonly pointer?: number
  /** Tells which process or session asks. */
  readonly identifier?: number
  /** Number of the request. */
  readonly sequence_number?: number
  readonly extended_echo?: {
    /** Number of the request, RFC 8335. */
    readonly sequence_number?: number
    /** The interface is one of the node that is asked. */
    readonly local?: 0 | 1
    /** State of the neighbor's entry in the ARP table or neighbor cache. */
    readonly state?: number
    /** The interface is active. */
    readonly active?: 0 | 1
    /** IPv4 runs on the interface. */
    readonly ipv4?: 0 | 1
    /** IPv6 runs on the interface. */
    readonly ipv6?: 0 | 1
  }
  readonly mld?: {
    /** Longest delay of a report, in ms, RFC 2710. */
    readonly maximum_response_delay?: number
    /** Longest delay of a report, in ms below 32768, then with mantissa and exponent, RFC 3810. */
    readonly maximum_response_code?: number
    /** Group asked for, reported or left; :: in a general query. */
    readonly multicast_address?: string
    /** Flag and robustness variable as one number. */
    readonly flags?: number
    /** Routers should not update their timers. */
    readonly suppress?: 0 | 1
    /** Querier's robustness variable. */
    readonly qrv?: number
    /** Querier's query interval code, in seconds below 128. */
    readonly qqic?: number
    /** Number of sources in the query. */
    readonly number_of_sources?: number
    /** Sources asked for. */
    readonly sources?: string[]
    /** Number of records in the report. */
    readonly number_of_records?: number
    /** The multicast address records. */
    readonly records?: Array<{
      /** What the record says about its sources. */
      readonly type?: number
      /** Length of the auxiliary data, in 32-bit words. */
      readonly aux_data_length?: number
      /** Number of sources in the record. */
      readonly number_of_sources?: number
      /** Group of the record. */
      readonly multicast_address?: string
      /** Sources of the record. */
      readonly sources?: string[]
      /** Auxiliary data. */
      readonly aux_data?: Buffer
    }>
  }
  readonly ra?: {
    /** Hop limit that hosts should use; 0 when the router does not say. */
    readonly cur_hop_limit?: number
    /** The flags as one number. */
    readonly flags?: {
      /** DHCPv6 gives addresses. */
      readonly managed?: 0 | 1
      /** DHCPv6 gives other configuration. */
      readonly other?: 0 | 1
      /** The router is a home agent, RFC 6275. */
      readonly home_agent?: 0 | 1
      /** Preference as default router: 0 medium, 1 high, 3 low, RFC 4191. */
      readonly preference?: number
      /** The message passed a proxy, RFC 4389. */
      readonly proxy?: 0 | 1
      /** 0. */
      readonly reserved?: number
    }
    /** How long the router may be the default router, in seconds. */
    readonly router_lifetime?: number
    /** How long a neighbor counts as reachable, in ms; 0 when the router does not say. */
    readonly reachable_time?: number
    /** Time between solicitations, in ms; 0 when the router does not say. */
    readonly retrans_timer?: number
  }
  readonly ns?: {
    /** Address whose link-layer address is asked for. */
    readonly target_address?: string
  }
  readonly na?: {
    /** The flags as one number. */
    readonly flags?: {
      /** The sender is a router. */
      readonly router?: 0 | 1
      /** The message answers a solicitation. */
      readonly solicited?: 0 | 1
      /** What is in a cache should be replaced. */
      readonly override?: 0 | 1
      /** 0. */
      readonly reserved?: number
    }
    /** Address that is advertised. */
    readonly target_address?: string
  }
  readonly redirect?: {
    /** Better first hop. */
    readonly target_address?: string
    /** Destination that is redirected. */
    readonly destination_address?: string
  }
  readonly renumbering?: {
    /** Number of the command, RFC 2894. */
    readonly sequence_number?: number
    /** Number of the message with this sequence number. */
    readonly segment_number?: number
    /** The flags as one number. */
    readonly flags?: {
      /** Nothing should be changed. */
      readonly test?: 0 | 1
      /** A result message is asked for. */
      readonly result?: 0 | 1
      /** Interfaces that are shut down count too. */
      readonly all_interfaces?: 0 | 1
      /** Only interfaces of the same site count. */
      readonly site_specific?: 0 | 1
      /** The command was processed before. */
      readonly processed?: 0 | 1
      /** 0. */
      readonly reserved?: number
    }
    /** Longest delay of the reply, in ms. */
    readonly max_delay?: number
    /** Prefix control operations of a command. */
    readonly operations?: Array<{
      /** 1 add, 2 change, 3 set global. */
      readonly opcode?: number
      /** Length of the operation, in units of 8 bytes. */
      readonly oplength?: number
      /** Number of the operation in the message. */
      readonly ordinal?: number
      /** How many bits of the prefix must match. */
      readonly match_length?: number
      /** Shortest prefix that matches, in bits. */
      readonly minimum_length?: number
      /** Longest prefix that matches, in bits. */
      readonly maximum_length?: number
      /** Prefix to compare with those of the interfaces. */
      readonly match_prefix?: string
      /** Prefixes to be used for those that match. */
      readonly uses?: Array<{
        /** How many bits of the new prefix are taken. */
        readonly use_length?: number
        /** How many bits of the old prefix are kept behind them. */
        readonly keep_length?: number
        /** Which flags are set as the message has them, as one number. */
        readonly flag_mask?: {
          /** The on-link flag is set as the message has it. */
          readonly on_link?: 0 | 1
          /** The autonomous flag is set as the message has it. */
          readonly autonomous?: 0 | 1
          /** 0. */
          readonly reserved?: number
        }
        /** Flags of the prefix, as a prefix information option has them, as one number. */
        readonly ra_flags?: {
          /** Addresses with the prefix are on the link. */
          readonly on_link?: 0 | 1
          /** Hosts may make addresses with the prefix. */
          readonly autonomous?: 0 | 1
          /** 0. */
          readonly reserved?: number
        }
        /** How long the prefix is valid, in seconds. */
        readonly valid_lifetime?: number
        /** How long addresses with the prefix are preferred, in seconds. */
        readonly preferred_lifetime?: number
        /** The flags as one number. */
        readonly flags?: {
          /** The valid lifetime counts down in real time. */
          readonly decrement_valid?: 0 | 1
          /** The preferred lifetime counts down in real time. */
          readonly decrement_preferred?: 0 | 1
          /** 0. */
          readonly reserved?: number
        }
        /** The new prefix. */
        readonly use_prefix?: string
      }>
    }>
    /** Match reports of a result. */
    readonly results?: Array<{
      /** Reserved bits and flags as one number. */
      readonly flags?: {
        /** 0. */
        readonly reserved?: number
        /** Bits of an operation were out of the prefix's bounds. */
        readonly bounds?: 0 | 1
        /** The operation would have set a prefix that is not allowed. */
        readonly forbidden?: 0 | 1
      }
      /** Number of the operation in its message. */
      readonly ordinal?: number
      /** Length of the prefix that matched, in bits. */
      readonly matched_length?: number
      /** Interface whose prefix matched. */
      readonly interface_index?: number
      /** Prefix that matched. */
      readonly matched_prefix?: string
    }>
  }
  readonly node_information?: {
    /** What is asked for, RFC 4620. */
    readonly qtype?: number
    /** The flags as one number. */
    readonly flags?: {
      /** Global addresses. */
      readonly global?: 0 | 1
      /** Site-local addresses. */
      readonly site_local?: 0 | 1
      /** Link-local addresses. */
      readonly link_local?: 0 | 1
      /** IPv4-compatible and mapped addresses. */
      readonly compatible?: 0 | 1
      /** All unicast addresses. */
      readonly all?: 0 | 1
      /** Not all addresses fit into the reply. */
      readonly truncated?: 0 | 1
    }
    /** Random number that the reply repeats. */
    readonly nonce?: bigint
    /** Address asked about. */
    readonly subject_ipv6?: string
    /** Address asked about. */
    readonly subject_ipv4?: string
    /** Name asked about, as in DNS. */
    readonly subject_name?: Buffer
    /** The addresses of the answer. */
    readonly answers?: Array<{
      /** How long the answer may be kept, in seconds. */
      readonly ttl?: number
      /** Address of the node. */
      readonly ipv6_address?: string
      /** Address of the node. */
      readonly ipv4_address?: string
      /** Names of the node, as in DNS. */
      readonly name?: Buffer
    }>
  }
  readonly mobile?: {
    /** Tells which request a reply answers, RFC 6275. */
    readonly identifier?: number
    /** The flags as one number. */
    readonly flags?: {
      /** DHCPv6 gives addresses. */
      readonly managed?: 0 | 1
      /** DHCPv6 gives other configuration. */
      readonly other?: 0 | 1
    }
    /** Home agents on the home link. */
    readonly home_agents?: string[]
  }
  readonly certification_path?: {
    /** Tells which solicitation is answered, RFC 3971. */
    readonly identifier?: number
    /** Number of certificates in the path. */
    readonly all_components?: number
    /** Which certificate of the path. */
    readonly component?: number
  }
  readonly fast_handover?: {
    /** Kind of message, RFC 5568. */
    readonly subtype?: number
    /** Tells which request is answered. */
    readonly identifier?: number
  }
  readonly router_discovery?: {
    /** Query interval of the router, in seconds, RFC 4286. */
    readonly query_interval?: number
    /** Robustness variable of the router. */
    readonly robustness_variable?: number
  }
  readonly duplicate_address?: {
    /** 0 success, 1 duplicate, 2 no room, RFC 6775. */
    readonly status?: number
    /** How long the registration holds, in minutes. */
    readonly lifetime?: number
    /** Who registers. */
    readonly eui64?: Buffer
    /** Address to be registered. */
    readonly registered_address?: string
  }
  /** Body of a message that has no rows of its own. */
  readonly body?: Buffer
  /** The options, in packet order. */
  readonly options?: Array<{
    /** Type of the option. */
    readonly type?: number
    /** Length of the option with type and length, in units of 8 bytes. */
    readonly length?: number
    /** Link-layer address of the sender. */
    readonly source_link_layer_address?: Buffer
    /** Link-layer address of the target. */
    readonly target_link_layer_address?: Buffer
    readonly prefix?: {
      /** Length of the prefix, in bits. */
      readonly length?: number
      /** The flags as one number. */
      readonly flags?: {
        /** Addresses with the prefix are on this link. */
        readonly on_link?: 0 | 1
        /** Hosts may make addresses with the prefix. */
        readonly autonomous?: 0 | 1
        /** The prefix is a full address of the router, RFC 6275. */
        readonly router_address?: 0 | 1
        /** 0. */
        readonly reserved?: number
      }
      /** How long the prefix is valid, in seconds; 4294967295 for ever. */
      readonly valid_lifetime?: number
      /** How long addresses with the prefix are preferred, in seconds. */
      readonly preferred_lifetime?: number
      /** The prefix, filled up with zeros. */
      readonly prefix?: string
    }
    /** MTU of the link, in bytes. */
    readonly mtu?: number
    /** Hop limit for shortcuts, RFC 2491. */
    readonly shortcut_limit?: number
    /** Longest time between advertisements, in ms. */
    readonly advertisement_interval?: number
    /** How much the home agent is preferred. */
    readonly home_agent_preference?: number
    /** How long the home agent serves, in seconds. */
    readonly home_agent_lifetime?: number
    /** Addresses of the interface, RFC 3122. */
    readonly addresses?: string[]
    readonly cga?: {
      /** Bytes of padding at the end, RFC 3971. */
      readonly pad_length?: number
      /** CGA parameters. */
      readonly parameters?: Buffer
    }
    readonly trust_anchor?: {
      /** 1 a name in DER, 2 a domain name. */
      readonly name_type?: number
      /** Bytes of padding at the end. */
      readonly pad_length?: number
      /** Name of the trust anchor. */
      readonly name?: Buffer
    }
    readonly rsa?: {
      /** Start of the hash of the signer's public key. */
      readonly key_hash?: Buffer
      /** Digital signature and padding. */
      readonly signature?: Buffer
    }
    /** When the message was sent: seconds since 1970 in 48 bits, 1/65536 seconds in 16. */
    readonly timestamp?: bigint
    /** Random number that the answer repeats. */
    readonly nonce?: Buffer
    readonly route?: {
      /** Length of the prefix, in bits, RFC 4191. */
      readonly prefix_length?: number
      /** Preference and reserved bits as one number. */
      readonly flags?: number
      /** Preference of the route: 0 medium, 1 high, 3 low. */
      readonly preference?: number
      /** How long the route holds, in seconds. */
      readonly lifetime?: number
      /** The prefix, filled up with zeros. */
      readonly prefix?: string
    }
    readonly rdnss?: {
      /** How long the servers may be used, in seconds, RFC 8106. */
      readonly lifetime?: number
      /** Recursive DNS servers. */
      readonly addresses?: string[]
    }
    readonly dnssl?: {
      /** How long the list may be used, in seconds, RFC 8106. */
      readonly lifetime?: number
      /** Domains to search, as names of DNS. */
      readonly names?: Buffer
    }
    /** More flags of the router advertisement, RFC 5175. */
    readonly flags_expansion?: Buffer
    readonly registration?: {
      /** 0 success, 1 duplicate, 2 no room, RFC 6775. */
      readonly status?: number
      /** How long the registration holds, in minutes. */
      readonly lifetime?: number
      /** Who registers. */
      readonly eui64?: Buffer
    }
    readonly context?: {
      /** Length of the context's prefix, in bits. */
      readonly length?: number
      /** Flag and id as one number. */
      readonly flags?: number
      /** The context may be used to compress. */
      readonly compression?: 0 | 1
      /** Number of the context. */
      readonly id?: number
      /** How long the context holds, in minutes. */
      readonly valid_lifetime?: number
      /** Prefix of the context, filled up with zeros. */
      readonly prefix?: string
    }
    readonly border_router?: {
      /** Low half of the information's version. */
      readonly version_low?: number
      /** High half of the information's version. */
      readonly version_high?: number
      /** How long the information holds, in minutes. */
      readonly valid_lifetime?: number
      /** Border router that the information comes from. */
      readonly address?: string
    }
    /** URI of the portal's API, RFC 8910. */
    readonly captive_portal?: string
    readonly pref64?: {
      /** How long the prefix holds, in units of 8 seconds, RFC 8781. */
      readonly scaled_lifetime?: number
      /** Length of the prefix: 0 to 5 stand for 96, 64, 56, 48, 40, 32 bits. */
      readonly prefix_length_code?: number
      /** First 96 bits of the NAT64 prefix, filled up with zeros. */
      readonly prefix?: string
    }
    /** Data of an option that has no rows of its own. */
    readonly data?: Buffer
  }>
  readonly dis?: {
    /** 0. */
    readonly flags?: number
  }
  readonly dio?: {
    /** RPL instance. */
    readonly instance_id?: number
    /** Version of the DODAG. */
    readonly version?: number
    /** Rank of the sender. */
    readonly rank?: number
    /** The flags as one number. */
    readonly flags?: number
    /** The DODAG reaches the application's goal. */
    readonly grounded?: 0 | 1
    /** Mode of operation: 0 upward only, 1 non-storing, 2 storing, 3 storing with multicast. */
    readonly mode_of_operation?: number
    /** Preference of the DODAG's root. */
    readonly preference?: number
    /** Destination advertisement trigger sequence number. */
    readonly dtsn?: number
    /** 0. */
    readonly unused_flags?: number
    /** Name of the DODAG, set by its root. */
    readonly dodag_id?: string
  }
  readonly dao?: {
    /** RPL instance. */
    readonly instance_id?: number
    /** The flags as one number. */
    readonly flags?: {
      /** An acknowledgment is asked for. */
      readonly acknowledge?: 0 | 1
      /** The DODAG id is in the message. */
      readonly has_dodag_id?: 0 | 1
      /** 0. */
      readonly reserved?: number
    }
    /** Number of the message. */
    readonly sequence?: number
    /** Name of the DODAG. */
    readonly dodag_id?: string
  }
  readonly dao_ack?: {
    /** RPL instance. */
    readonly instance_id?: number
    /** The flags as one number. */
    readonly flags?: {
      /** The DODAG id is in the message. */
      readonly has_dodag_id?: 0 | 1
      /** 0. */
      readonly reserved?: number
    }
    /** Number of the message that is acknowledged. */
    readonly sequence?: number
    /** 0: accepted; 128 or more: rejected. */
    readonly status?: number
    /** Name of the DODAG. */
    readonly dodag_id?: string
  }
  /** The options of an RPL message, in packet order. */
  readonly rpl_options?: Array<{
    /** Type of the option. */
    readonly type?: number
    /** Length of the option's data, in bytes. */
    readonly length?: number
    readonly config?: {
      /** Flag and path control size as one number. */
      readonly flags?: number
      /** Nodes must authenticate. */
      readonly authentication?: 0 | 1
      /** Bits of the path control field less one. */
      readonly path_control_size?: number
      /** Longest trickle interval, as doublings of the shortest. */
      readonly interval_doublings?: number
      /** Shortest trickle interval, as a power of 2 in ms. */
      readonly interval_min?: number
      /** Redundancy constant of the trickle timer. */
      readonly redundancy?: number
      /** How far the rank may grow; 0 for no limit. */
      readonly max_rank_increase?: number
      /** By how much each hop raises the rank at least. */
      readonly min_hop_rank_increase?: number
      /** Objective function. */
      readonly objective_code_point?: number
      /** Default lifetime of routes, in lifetime units. */
      readonly default_lifetime?: number
      /** Lifetime unit, in seconds. */
      readonly lifetime_unit?: number
    }
    readonly target?: {
      /** Length of the target's prefix, in bits. */
      readonly prefix_length?: number
      /** Address, prefix or group that can be reached. */
      readonly prefix?: string
    }
    readonly transit?: {
      /** The flags as one number. */
      readonly flags?: {
        /** The target is outside of the RPL network. */
        readonly external?: 0 | 1
        /** 0. */
        readonly reserved?: number
      }
      /** Preference among parents. */
      readonly path_control?: number
      /** Number of the target's update. */
      readonly path_sequence?: number
      /** How long the route holds, in lifetime units. */
      readonly path_lifetime?: number
      /** Parent that the target is reached through. */
      readonly parent?: string
    }
    readonly solicited?: {
      /** RPL instance asked for. */
      readonly instance_id?: number
      /** The flags as one number. */
      readonly flags?: {
        /** The version counts. */
        readonly version?: 0 | 1
        /** The instance counts. */
        readonly instance_id?: 0 | 1
        /** The DODAG id counts. */
        readonly dodag_id?: 0 | 1
      }
      /** DODAG asked for. */
      readonly dodag_id?: string
      /** Version asked for. */
      readonly version?: number
    }
    readonly prefix?: {
      /** Length of the prefix, in bits. */
      readonly length?: number
      /** The flags as one number. */
      readonly flags?: {
        /** Addresses with the prefix are on this link. */
        readonly on_link?: 0 | 1
        /** Nodes may make addresses with the prefix. */
        readonly autonomous?: 0 | 1
        /** The prefix is a full address of the sender. */
        readonly router_address?: 0 | 1
      }
      /** How long the prefix is valid, in seconds. */
      readonly valid_lifetime?: number
      /** How long addresses with the prefix are preferred, in seconds. */
      readonly preferred_lifetime?: number
      /** The prefix. */
      readonly prefix?: string
    }
    /** Tag of the target. */
    readonly target_descriptor?: number
    /** Data of an option that has no rows of its own. */
    readonly data?: Buffer
  }>
  readonly extension?: {
    /** Version of what follows the quoted packet: 2. */
    readonly version?: number
    /** 0. */
    readonly reserved?: number
    /** Internet checksum of the extension. */
    readonly checksum?: number
    /** The objects, in packet order. */
    readonly objects?: IcmpExtensionObjectsEntry[]
  }
  /** Where the payload begins, in bytes from the packet's start. */
  readonly payload_offset?: number
  /** Length of the payload, in bytes, captured or not. */
  readonly payload_length?: number
  /** Data of an echo, or the quoted packet, as far as it was captured. */
  readonly payload?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): Icmp6Tree
}

/** Internet Control Message Protocol for IPv6 in a full tree; the layer inside it, if any, is a key more. */
export interface Icmp6Tree extends InnerTrees, Pick<Icmp6, 'length' | 'mtu' | 'pointer' | 'identifier' | 'sequence_number' | 'extended_echo' | 'ns' | 'redirect' | 'certification_path' | 'fast_handover' | 'router_discovery' | 'duplicate_address' | 'body' | 'dis'>, Required<Pick<Icmp6, 'type' | 'code' | 'checksum' | 'payload_offset' | 'payload'>> {
  readonly mld?: {
    /** Longest delay of a report, in ms, RFC 2710. */
    readonly maximum_response_delay?: number
    /** Longest delay of a report, in ms below 32768, then with mantissa and exponent, RFC 3810. */
    readonly maximum_response_code?: number
    /** Group asked for, reported or left; :: in a general query. */
    readonly multicast_address?: string
    /** Routers should not update their timers. */
    readonly suppress?: 0 | 1
    /** Querier's robustness variable. */
    readonly qrv?: number
    /** Querier's query interval code, in seconds below 128. */
    readonly qqic?: number
    /** Number of sources in the query. */
    readonly number_of_sources?: number
    /** Sources asked for. */
    readonly sources?: string[]
    /** Number of records in the report. */
    readonly number_of_records?: number
    /** The multicast address records. */
    readonly records?: Array<{
      /** What the record says about its sources. */
      readonly type?: number
      /** Length of the auxiliary data, in 32-bit words. */
      readonly aux_data_length?: number
      /** Number of sources in the record. */
      readonly number_of_sources?: number
      /** Group of the record. */
      readonly multicast_address?: string
      /** Sources of the record. */
      readonly sources?: string[]
      /** Auxiliary data. */
      readonly aux_data?: Buffer
    }>
  }
  readonly ra?: {
    /** Hop limit that hosts should use; 0 when the router does not say. */
    readonly cur_hop_limit?: number
    readonly flags?: {
      /** DHCPv6 gives addresses. */
      readonly managed?: 0 | 1
      /** DHCPv6 gives other configuration. */
      readonly other?: 0 | 1
      /** The router is a home agent, RFC 6275. */
      readonly home_agent?: 0 | 1
      /** Preference as default router: 0 medium, 1 high, 3 low, RFC 4191. */
      readonly preference?: number
      /** The message passed a proxy, RFC 4389. */
      readonly proxy?: 0 | 1
    }
    /** How long the router may be the default router, in seconds. */
    readonly router_lifetime?: number
    /** How long a neighbor counts as reachable, in ms; 0 when the router does not say. */
    readonly reachable_time?: number
    /** Time between solicitations, in ms; 0 when the router does not say. */
    readonly retrans_timer?: number
  }
  readonly na?: {
    readonly flags?: {
      /** The sender is a router. */
      readonly router?: 0 | 1
      /** The message answers a solicitation. */
      readonly solicited?: 0 | 1
      /** What is in a cache should be replaced. */
      readonly override?: 0 | 1
    }
    /** Address that is advertised. */
    readonly target_address?: string
  }
  readonly renumbering?: {
    /** Number of the command, RFC 2894. */
    readonly sequence_number?: number
    /** Number of the message with this sequence number. */
    readonly segment_number?: number
    readonly flags?: {
      /** Nothing should be changed. */
      readonly test?: 0 | 1
      /** A result message is asked for. */
      readonly result?: 0 | 1
      /** Interfaces that are shut down count too. */
      readonly all_interfaces?: 0 | 1
      /** Only interfaces of the same site count. */
      readonly site_specific?: 0 | 1
      /** The command was processed before. */
      readonly processed?: 0 | 1
    }
    /** Longest delay of the reply, in ms. */
    readonly max_delay?: number
    /** Prefix control operations of a command. */
    readonly operations?: Array<{
      /** 1 add, 2 change, 3 set global. */
      readonly opcode?: number
      /** Length of the operation, in units of 8 bytes. */
      readonly oplength?: number
      /** Number of the operation in the message. */
      readonly ordinal?: number
      /** How many bits of the prefix must match. */
      readonly match_length?: number
      /** Shortest prefix that matches, in bits. */
      readonly minimum_length?: number
      /** Longest prefix that matches, in bits. */
      readonly maximum_length?: number
      /** Prefix to compare with those of the interfaces. */
      readonly match_prefix?: string
      /** Prefixes to be used for those that match. */
      readonly uses?: Array<{
        /** How many bits of the new prefix are taken. */
        readonly use_length?: number
        /** How many bits of the old prefix are kept behind them. */
        readonly keep_length?: number
        readonly flag_mask?: {
          /** The on-link flag is set as the message has it. */
          readonly on_link?: 0 | 1
          /** The autonomous flag is set as the message has it. */
          readonly autonomous?: 0 | 1
        }
        readonly ra_flags?: {
          /** Addresses with the prefix are on the link. */
          readonly on_link?: 0 | 1
          /** Hosts may make addresses with the prefix. */
          readonly autonomous?: 0 | 1
        }
        /** How long the prefix is valid, in seconds. */
        readonly valid_lifetime?: number
        /** How long addresses with the prefix are preferred, in seconds. */
        readonly preferred_lifetime?: number
        readonly flags?: {
          /** The valid lifetime counts down in real time. */
          readonly decrement_valid?: 0 | 1
          /** The preferred lifetime counts down in real time. */
          readonly decrement_preferred?: 0 | 1
        }
        /** The new prefix. */
        readonly use_prefix?: string
      }>
    }>
    /** Match reports of a result. */
    readonly results?: Array<{
      readonly flags?: {
        /** Bits of an operation were out of the prefix's bounds. */
        readonly bounds?: 0 | 1
        /** The operation would have set a prefix that is not allowed. */
        readonly forbidden?: 0 | 1
      }
      /** Number of the operation in its message. */
      readonly ordinal?: number
      /** Length of the prefix that matched, in bits. */
      readonly matched_length?: number
      /** Interface whose prefix matched. */
      readonly interface_index?: number
      /** Prefix that matched. */
      readonly matched_prefix?: string
    }>
  }
  readonly node_information?: {
    /** What is asked for, RFC 4620. */
    readonly qtype?: number
    readonly flags?: {
      /** Global addresses. */
      readonly global?: 0 | 1
      /** Site-local addresses. */
      readonly site_local?: 0 | 1
      /** Link-local addresses. */
      readonly link_local?: 0 | 1
      /** IPv4-compatible and mapped addresses. */
      readonly compatible?: 0 | 1
      /** All unicast addresses. */
      readonly all?: 0 | 1
      /** Not all addresses fit into the reply. */
      readonly truncated?: 0 | 1
    }
    /** Random number that the reply repeats. */
    readonly nonce?: bigint
    /** Address asked about. */
    readonly subject_ipv6?: string
    /** Address asked about. */
    readonly subject_ipv4?: string
    /** Name asked about, as in DNS. */
    readonly subject_name?: Buffer
    /** The addresses of the answer. */
    readonly answers?: Array<{
      /** How long the answer may be kept, in seconds. */
      readonly ttl?: number
      /** Address of the node. */
      readonly ipv6_address?: string
      /** Address of the node. */
      readonly ipv4_address?: string
      /** Names of the node, as in DNS. */
      readonly name?: Buffer
    }>
  }
  readonly mobile?: {
    /** Tells which request a reply answers, RFC 6275. */
    readonly identifier?: number
    readonly flags?: {
      /** DHCPv6 gives addresses. */
      readonly managed?: 0 | 1
      /** DHCPv6 gives other configuration. */
      readonly other?: 0 | 1
    }
    /** Home agents on the home link. */
    readonly home_agents?: string[]
  }
  /** The options, in packet order. */
  readonly options?: Array<{
    /** Type of the option. */
    readonly type?: number
    /** Length of the option with type and length, in units of 8 bytes. */
    readonly length?: number
    /** Link-layer address of the sender. */
    readonly source_link_layer_address?: Buffer
    /** Link-layer address of the target. */
    readonly target_link_layer_address?: Buffer
    readonly prefix?: {
      /** Length of the prefix, in bits. */
      readonly length?: number
      readonly flags?: {
        /** Addresses with the prefix are on this link. */
        readonly on_link?: 0 | 1
        /** Hosts may make addresses with the prefix. */
        readonly autonomous?: 0 | 1
        /** The prefix is a full address of the router, RFC 6275. */
        readonly router_address?: 0 | 1
      }
      /** How long the prefix is valid, in seconds; 4294967295 for ever. */
      readonly valid_lifetime?: number
      /** How long addresses with the prefix are preferred, in seconds. */
      readonly preferred_lifetime?: number
      /** The prefix, filled up with zeros. */
      readonly prefix?: string
    }
    /** MTU of the link, in bytes. */
    readonly mtu?: number
    /** Hop limit for shortcuts, RFC 2491. */
    readonly shortcut_limit?: number
    /** Longest time between advertisements, in ms. */
    readonly advertisement_interval?: number
    /** How much the home agent is preferred. */
    readonly home_agent_preference?: number
    /** How long the home agent serves, in seconds. */
    readonly home_agent_lifetime?: number
    /** Addresses of the interface, RFC 3122. */
    readonly addresses?: string[]
    readonly cga?: {
      /** Bytes of padding at the end, RFC 3971. */
      readonly pad_length?: number
      /** CGA parameters. */
      readonly parameters?: Buffer
    }
    readonly trust_anchor?: {
      /** 1 a name in DER, 2 a domain name. */
      readonly name_type?: number
      /** Bytes of padding at the end. */
      readonly pad_length?: number
      /** Name of the trust anchor. */
      readonly name?: Buffer
    }
    readonly rsa?: {
      /** Start of the hash of the signer's public key. */
      readonly key_hash?: Buffer
      /** Digital signature and padding. */
      readonly signature?: Buffer
    }
    /** When the message was sent: seconds since 1970 in 48 bits, 1/65536 seconds in 16. */
    readonly timestamp?: bigint
    /** Random number that the answer repeats. */
    readonly nonce?: Buffer
    readonly route?: {
      /** Length of the prefix, in bits, RFC 4191. */
      readonly prefix_length?: number
      /** Preference of the route: 0 medium, 1 high, 3 low. */
      readonly preference?: number
      /** How long the route holds, in seconds. */
      readonly lifetime?: number
      /** The prefix, filled up with zeros. */
      readonly prefix?: string
    }
    readonly rdnss?: {
      /** How long the servers may be used, in seconds, RFC 8106. */
      readonly lifetime?: number
      /** Recursive DNS servers. */
      readonly addresses?: string[]
    }
    readonly dnssl?: {
      /** How long the list may be used, in seconds, RFC 8106. */
      readonly lifetime?: number
      /** Domains to search, as names of DNS. */
      readonly names?: Buffer
    }
    /** More flags of the router advertisement, RFC 5175. */
    readonly flags_expansion?: Buffer
    readonly registration?: {
      /** 0 success, 1 duplicate, 2 no room, RFC 6775. */
      readonly status?: number
      /** How long the registration holds, in minutes. */
      readonly lifetime?: number
      /** Who registers. */
      readonly eui64?: Buffer
    }
    readonly context?: {
      /** Length of the context's prefix, in bits. */
      readonly length?: number
      /** The context may be used to compress. */
      readonly compression?: 0 | 1
      /** Number of the context. */
      readonly id?: number
      /** How long the context holds, in minutes. */
      readonly valid_lifetime?: number
      /** Prefix of the context, filled up with zeros. */
      readonly prefix?: string
    }
    readonly border_router?: {
      /** Low half of the information's version. */
      readonly version_low?: number
      /** High half of the information's version. */
      readonly version_high?: number
      /** How long the information holds, in minutes. */
      readonly valid_lifetime?: number
      /** Border router that the information comes from. */
      readonly address?: string
    }
    /** URI of the portal's API, RFC 8910. */
    readonly captive_portal?: string
    readonly pref64?: {
      /** How long the prefix holds, in units of 8 seconds, RFC 8781. */
      readonly scaled_lifetime?: number
      /** Length of the prefix: 0 to 5 stand for 96, 64, 56, 48, 40, 32 bits. */
      readonly prefix_length_code?: number
      /** First 96 bits of the NAT64 prefix, filled up with zeros. */
      readonly prefix?: string
    }
    /** Data of an option that has no rows of its own. */
    readonly data?: Buffer
  }>
  readonly dio?: {
    /** RPL instance. */
    readonly instance_id?: number
    /** Version of the DODAG. */
    readonly version?: number
    /** Rank of the sender. */
    readonly rank?: number
    /** The DODAG reaches the application's goal. */
    readonly grounded?: 0 | 1
    /** Mode of operation: 0 upward only, 1 non-storing, 2 storing, 3 storing with multicast. */
    readonly mode_of_operation?: number
    /** Preference of the DODAG's root. */
    readonly preference?: number
    /** Destination advertisement trigger sequence number. */
    readonly dtsn?: number
    /** Name of the DODAG, set by its root. */
    readonly dodag_id?: string
  }
  readonly dao?: {
    /** RPL instance. */
    readonly instance_id?: number
    readonly flags?: {
      /** An acknowledgment is asked for. */
      readonly acknowledge?: 0 | 1
      /** The DODAG id is in the message. */
      readonly has_dodag_id?: 0 | 1
    }
    /** Number of the message. */
    readonly sequence?: number
    /** Name of the DODAG. */
    readonly dodag_id?: string
  }
  readonly dao_ack?: {
    /** RPL instance. */
    readonly instance_id?: number
    readonly flags?: {
      /** The DODAG id is in the message. */
      readonly has_dodag_id?: 0 | 1
    }
    /** Number of the message that is acknowledged. */
    readonly sequence?: number
    /** 0: accepted; 128 or more: rejected. */
    readonly status?: number
    /** Name of the DODAG. */
    readonly dodag_id?: string
  }
  /** The options of an RPL message, in packet order. */
  readonly rpl_options?: Array<{
    /** Type of the option. */
    readonly type?: number
    /** Length of the option's data, in bytes. */
    readonly length?: number
    readonly config?: {
      /** Nodes must authenticate. */
      readonly authentication?: 0 | 1
      /** Bits of the path control field less one. */
      readonly path_control_size?: number
      /** Longest trickle interval, as doublings of the shortest. */
      readonly interval_doublings?: number
      /** Shortest trickle interval, as a power of 2 in ms. */
      readonly interval_min?: number
      /** Redundancy constant of the trickle timer. */
      readonly redundancy?: number
      /** How far the rank may grow; 0 for no limit. */
      readonly max_rank_increase?: number
      /** By how much each hop raises the rank at least. */
      readonly min_hop_rank_increase?: number
      /** Objective function. */
      readonly objective_code_point?: number
      /** Default lifetime of routes, in lifetime units. */
      readonly default_lifetime?: number
      /** Lifetime unit, in seconds. */
      readonly lifetime_unit?: number
    }
    readonly target?: {
      /** Length of the target's prefix, in bits. */
      readonly prefix_length?: number
      /** Address, prefix or group that can be reached. */
      readonly prefix?: string
    }
    readonly transit?: {
      readonly flags?: {
        /** The target is outside of the RPL network. */
        readonly external?: 0 | 1
      }
      /** Preference among parents. */
      readonly path_control?: number
      /** Number of the target's update. */
      readonly path_sequence?: number
      /** How long the route holds, in lifetime units. */
      readonly path_lifetime?: number
      /** Parent that the target is reached through. */
      readonly parent?: string
    }
    readonly solicited?: {
      /** RPL instance asked for. */
      readonly instance_id?: number
      readonly flags?: {
        /** The version counts. */
        readonly version?: 0 | 1
        /** The instance counts. */
        readonly instance_id?: 0 | 1
        /** The DODAG id counts. */
        readonly dodag_id?: 0 | 1
      }
      /** DODAG asked for. */
      readonly dodag_id?: string
      /** Version asked for. */
      readonly version?: number
    }
    readonly prefix?: {
      /** Length of the prefix, in bits. */
      readonly length?: number
      readonly flags?: {
        /** Addresses with the prefix are on this link. */
        readonly on_link?: 0 | 1
        /** Nodes may make addresses with the prefix. */
        readonly autonomous?: 0 | 1
        /** The prefix is a full address of the sender. */
        readonly router_address?: 0 | 1
      }
      /** How long the prefix is valid, in seconds. */
      readonly valid_lifetime?: number
      /** How long addresses with the prefix are preferred, in seconds. */
      readonly preferred_lifetime?: number
      /** The prefix. */
      readonly prefix?: string
    }
    /** Tag of the target. */
    readonly target_descriptor?: number
    /** Data of an option that has no rows of its own. */
    readonly data?: Buffer
  }>
  readonly extension?: {
    /** Version of what follows the quoted packet: 2. */
    readonly version?: number
    /** Internet checksum of the extension. */
    readonly checksum?: number
    /** The objects, in packet order. */
    readonly objects?: IcmpExtensionObjectsEntryTree[]
  }
}

/** The type of each field's column, by our names. */
export interface Icmp6Columns extends
  Under<'icmp6.extension.objects', IcmpExtensionObjectsEntryColumns> {
  'icmp6.type': Uint8Array
  'icmp6.code': Uint8Array
  'icmp6.checksum': Uint16Array
  'icmp6.checksum_status': VariableColumn
  'icmp6.type_name': VariableColumn
  'icmp6.length': Uint8Array
  'icmp6.mtu': Uint32Array
  'icmp6.pointer': Uint32Array
  'icmp6.identifier': Uint16Array
  'icmp6.sequence_number': Uint16Array
  'icmp6.extended_echo.sequence_number': Uint8Array
  'icmp6.extended_echo.local': Uint8Array
  'icmp6.extended_echo.state': Uint8Array
  'icmp6.extended_echo.active': Uint8Array
  'icmp6.extended_echo.ipv4': Uint8Array
  'icmp6.extended_echo.ipv6': Uint8Array
  'icmp6.mld.maximum_response_delay': Uint16Array
  'icmp6.mld.maximum_response_code': Uint16Array
  'icmp6.mld.multicast_address': Uint8Array
  'icmp6.mld.flags': Uint8Array
  'icmp6.mld.suppress': Uint8Array
  'icmp6.mld.qrv': Uint8Array
  'icmp6.mld.qqic': Uint8Array
  'icmp6.mld.number_of_sources': Uint16Array
  'icmp6.mld.sources': Uint8Array
  'icmp6.mld.number_of_records': Uint16Array
  'icmp6.mld.records': never
  'icmp6.mld.records.type': Uint8Array
  'icmp6.mld.records.aux_data_length': Uint8Array
  'icmp6.mld.records.number_of_sources': Uint16Array
  'icmp6.mld.records.multicast_address': Uint8Array
  'icmp6.mld.records.sources': Uint8Array
  'icmp6.mld.records.aux_data': VariableColumn
  'icmp6.ra.cur_hop_limit': Uint8Array
  'icmp6.ra.flags': Uint8Array
  'icmp6.ra.flags.managed': Uint8Array
  'icmp6.ra.flags.other': Uint8Array
  'icmp6.ra.flags.home_agent': Uint8Array
  'icmp6.ra.flags.preference': Uint8Array
  'icmp6.ra.flags.proxy': Uint8Array
  'icmp6.ra.flags.reserved': Uint8Array
  'icmp6.ra.router_lifetime': Uint16Array
  'icmp6.ra.reachable_time': Uint32Array
  'icmp6.ra.retrans_timer': Uint32Array
  'icmp6.ns.target_address': Uint8Array
  'icmp6.na.flags': Uint32Array
  'icmp6.na.flags.router': Uint8Array
  'icmp6.na.flags.solicited': Uint8Array
  'icmp6.na.flags.override': Uint8Array
  'icmp6.na.flags.reserved': Uint32Array
  'icmp6.na.target_address': Uint8Array
  'icmp6.redirect.target_address': Uint8Array
  'icmp6.redirect.destination_address': Uint8Array
  'icmp6.renumbering.sequence_number': Uint32Array
  'icmp6.renumbering.segment_number': Uint8Array
  'icmp6.renumbering.flags': Uint8Array
  'icmp6.renumbering.flags.test': Uint8Array
  'icmp6.renumbering.flags.result': Uint8Array
  'icmp6.renumbering.flags.all_interfaces': Uint8Array
  'icmp6.renumbering.flags.site_specific': Uint8Array
  'icmp6.renumbering.flags.processed': Uint8Array
  'icmp6.renumbering.flags.reserved': Uint8Array
  'icmp6.renumbering.max_delay': Uint16Array
  'icmp6.renumbering.operations': never
  'icmp6.renumbering.operations.opcode': Uint8Array
  'icmp6.renumbering.operations.oplength': Uint8Array
  'icmp6.renumbering.operations.ordinal': Uint8Array
  'icmp6.renumbering.operations.match_length': Uint8Array
  'icmp6.renumbering.operations.minimum_length': Uint8Array
  'icmp6.renumbering.operations.maximum_length': Uint8Array
  'icmp6.renumbering.operations.match_prefix': Uint8Array
  'icmp6.renumbering.operations.uses': never
  'icmp6.renumbering.operations.uses.use_length': Uint8Array
  'icmp6.renumbering.operations.uses.keep_length': Uint8Array
  'icmp6.renumbering.operations.uses.flag_mask': Uint8Array
  'icmp6.renumbering.operations.uses.flag_mask.on_link': Uint8Array
  'icmp6.renumbering.operations.uses.flag_mask.autonomous': Uint8Array
  'icmp6.renumbering.operations.uses.flag_mask.reserved': Uint8Array
  'icmp6.renumbering.operations.uses.ra_flags': Uint8Array
  'icmp6.renumbering.operations.uses.ra_flags.on_link': Uint8Array
  'icmp6.renumbering.operations.uses.ra_flags.autonomous': Uint8Array
  'icmp6.renumbering.operations.uses.ra_flags.reserved': Uint8Array
  'icmp6.renumbering.operations.uses.valid_lifetime': Uint32Array
  'icmp6.renumbering.operations.uses.preferred_lifetime': Uint32Array
  'icmp6.renumbering.operations.uses.flags': Uint32Array
  'icmp6.renumbering.operations.uses.flags.decrement_valid': Uint8Array
  'icmp6.renumbering.operations.uses.flags.decrement_preferred': Uint8Array
  'icmp6.renumbering.operations.uses.flags.reserved': Uint32Array
  'icmp6.renumbering.operations.uses.use_prefix': Uint8Array
  'icmp6.renumbering.results': never
  'icmp6.renumbering.results.flags': Uint16Array
  'icmp6.renumbering.results.flags.reserved': Uint16Array
  'icmp6.renumbering.results.flags.bounds': Uint8Array
  'icmp6.renumbering.results.flags.forbidden': Uint8Array
  'icmp6.renumbering.results.ordinal': Uint8Array
  'icmp6.renumbering.results.matched_length': Uint8Array
  'icmp6.renumbering.results.interface_index': Uint32Array
  'icmp6.renumbering.results.matched_prefix': Uint8Array
  'icmp6.node_information.qtype': Uint16Array
  'icmp6.node_information.flags': Uint16Array
  'icmp6.node_information.flags.global': Uint8Array
  'icmp6.node_information.flags.site_local': Uint8Array
  'icmp6.node_information.flags.link_local': Uint8Array
  'icmp6.node_information.flags.compatible': Uint8Array
  'icmp6.node_information.flags.all': Uint8Array
  'icmp6.node_information.flags.truncated': Uint8Array
  'icmp6.node_information.nonce': BigUint64Array
  'icmp6.node_information.subject_ipv6': Uint8Array
  'icmp6.node_information.subject_ipv4': Uint32Array
  'icmp6.node_information.subject_name': VariableColumn
  'icmp6.node_information.answers': never
  'icmp6.node_information.answers.ttl': Uint32Array
  'icmp6.node_information.answers.ipv6_address': Uint8Array
  'icmp6.node_information.answers.ipv4_address': Uint32Array
  'icmp6.node_information.answers.name': VariableColumn
  'icmp6.mobile.identifier': Uint16Array
  'icmp6.mobile.flags': Uint16Array
  'icmp6.mobile.flags.managed': Uint8Array
  'icmp6.mobile.flags.other': Uint8Array
  'icmp6.mobile.home_agents': Uint8Array
  'icmp6.certification_path.identifier': Uint16Array
  'icmp6.certification_path.all_components': Uint16Array
  'icmp6.certification_path.component': Uint16Array
  'icmp6.fast_handover.subtype': Uint8Array
  'icmp6.fast_handover.identifier': Uint16Array
  'icmp6.router_discovery.query_interval': Uint16Array
  'icmp6.router_discovery.robustness_variable': Uint16Array
  'icmp6.duplicate_address.status': Uint8Array
  'icmp6.duplicate_address.lifetime': Uint16Array
  'icmp6.duplicate_address.eui64': VariableColumn
  'icmp6.duplicate_address.registered_address': Uint8Array
  'icmp6.body': VariableColumn
  'icmp6.options': never
  'icmp6.options.type': Uint8Array
  'icmp6.options.length': Uint8Array
  'icmp6.options.source_link_layer_address': VariableColumn
  'icmp6.options.target_link_layer_address': VariableColumn
  'icmp6.options.prefix.length': Uint8Array
  'icmp6.options.prefix.flags': Uint8Array
  'icmp6.options.prefix.flags.on_link': Uint8Array
  'icmp6.options.prefix.flags.autonomous': Uint8Array
  'icmp6.options.prefix.flags.router_address': Uint8Array
  'icmp6.options.prefix.flags.reserved': Uint8Array
  'icmp6.options.prefix.valid_lifetime': Uint32Array
  'icmp6.options.prefix.preferred_lifetime': Uint32Array
  'icmp6.options.prefix.prefix': Uint8Array
  'icmp6.options.mtu': Uint32Array
  'icmp6.options.shortcut_limit': Uint8Array
  'icmp6.options.advertisement_interval': Uint32Array
  'icmp6.options.home_agent_preference': Uint16Array
  'icmp6.options.home_agent_lifetime': Uint16Array
  'icmp6.options.addresses': Uint8Array
  'icmp6.options.cga.pad_length': Uint8Array
  'icmp6.options.cga.parameters': VariableColumn
  'icmp6.options.trust_anchor.name_type': Uint8Array
  'icmp6.options.trust_anchor.pad_length': Uint8Array
  'icmp6.options.trust_anchor.name': VariableColumn
  'icmp6.options.rsa.key_hash': VariableColumn
  'icmp6.options.rsa.signature': VariableColumn
  'icmp6.options.timestamp': BigUint64Array
  'icmp6.options.nonce': VariableColumn
  'icmp6.options.route.prefix_length': Uint8Array
  'icmp6.options.route.flags': Uint8Array
  'icmp6.options.route.preference': Uint8Array
  'icmp6.options.route.lifetime': Uint32Array
  'icmp6.options.route.prefix': Uint8Array
  'icmp6.options.rdnss.lifetime': Uint32Array
  'icmp6.options.rdnss.addresses': Uint8Array
  'icmp6.options.dnssl.lifetime': Uint32Array
  'icmp6.options.dnssl.names': VariableColumn
  'icmp6.options.flags_expansion': VariableColumn
  'icmp6.options.registration.status': Uint8Array
  'icmp6.options.registration.lifetime': Uint16Array
  'icmp6.options.registration.eui64': VariableColumn
  'icmp6.options.context.length': Uint8Array
  'icmp6.options.context.flags': Uint8Array
  'icmp6.options.context.compression': Uint8Array
  'icmp6.options.context.id': Uint8Array
  'icmp6.options.context.valid_lifetime': Uint16Array
  'icmp6.options.context.prefix': Uint8Array
  'icmp6.options.border_router.version_low': Uint16Array
  'icmp6.options.border_router.version_high': Uint16Array
  'icmp6.options.border_router.valid_lifetime': Uint16Array
  'icmp6.options.border_router.address': Uint8Array
  'icmp6.options.captive_portal': VariableColumn
  'icmp6.options.pref64.scaled_lifetime': Uint16Array
  'icmp6.options.pref64.prefix_length_code': Uint8Array
  'icmp6.options.pref64.prefix': Uint8Array
  'icmp6.options.data': VariableColumn
  'icmp6.dis.flags': Uint8Array
  'icmp6.dio.instance_id': Uint8Array
  'icmp6.dio.version': Uint8Array
  'icmp6.dio.rank': Uint16Array
  'icmp6.dio.flags': Uint8Array
  'icmp6.dio.grounded': Uint8Array
  'icmp6.dio.mode_of_operation': Uint8Array
  'icmp6.dio.preference': Uint8Array
  'icmp6.dio.dtsn': Uint8Array
  'icmp6.dio.unused_flags': Uint8Array
  'icmp6.dio.dodag_id': Uint8Array
  'icmp6.dao.instance_id': Uint8Array
  'icmp6.dao.flags': Uint8Array
  'icmp6.dao.flags.acknowledge': Uint8Array
  'icmp6.dao.flags.has_dodag_id': Uint8Array
  'icmp6.dao.flags.reserved': Uint8Array
  'icmp6.dao.sequence': Uint8Array
  'icmp6.dao.dodag_id': Uint8Array
  'icmp6.dao_ack.instance_id': Uint8Array
  'icmp6.dao_ack.flags': Uint8Array
  'icmp6.dao_ack.flags.has_dodag_id': Uint8Array
  'icmp6.dao_ack.flags.reserved': Uint8Array
  'icmp6.dao_ack.sequence': Uint8Array
  'icmp6.dao_ack.status': Uint8Array
  'icmp6.dao_ack.dodag_id': Uint8Array
  'icmp6.rpl_options': never
  'icmp6.rpl_options.type': Uint8Array
  'icmp6.rpl_options.length': Uint8Array
  'icmp6.rpl_options.config.flags': Uint8Array
  'icmp6.rpl_options.config.authentication': Uint8Array
  'icmp6.rpl_options.config.path_control_size': Uint8Array
  'icmp6.rpl_options.config.interval_doublings': Uint8Array
  'icmp6.rpl_options.config.interval_min': Uint8Array
  'icmp6.rpl_options.config.redundancy': Uint8Array
  'icmp6.rpl_options.config.max_rank_increase': Uint16Array
  'icmp6.rpl_options.config.min_hop_rank_increase': Uint16Array
  'icmp6.rpl_options.config.objective_code_point': Uint16Array
  'icmp6.rpl_options.config.default_lifetime': Uint8Array
  'icmp6.rpl_options.config.lifetime_unit': Uint16Array
  'icmp6.rpl_options.target.prefix_length': Uint8Array
  'icmp6.rpl_options.target.prefix': Uint8Array
  'icmp6.rpl_options.transit.flags': Uint8Array
  'icmp6.rpl_options.transit.flags.external': Uint8Array
  'icmp6.rpl_options.transit.flags.reserved': Uint8Array
  'icmp6.rpl_options.transit.path_control': Uint8Array
  'icmp6.rpl_options.transit.path_sequence': Uint8Array
  'icmp6.rpl_options.transit.path_lifetime': Uint8Array
  'icmp6.rpl_options.transit.parent': Uint8Array
  'icmp6.rpl_options.solicited.instance_id': Uint8Array
  'icmp6.rpl_options.solicited.flags': Uint8Array
  'icmp6.rpl_options.solicited.flags.version': Uint8Array
  'icmp6.rpl_options.solicited.flags.instance_id': Uint8Array
  'icmp6.rpl_options.solicited.flags.dodag_id': Uint8Array
  'icmp6.rpl_options.solicited.dodag_id': Uint8Array
  'icmp6.rpl_options.solicited.version': Uint8Array
  'icmp6.rpl_options.prefix.length': Uint8Array
  'icmp6.rpl_options.prefix.flags': Uint8Array
  'icmp6.rpl_options.prefix.flags.on_link': Uint8Array
  'icmp6.rpl_options.prefix.flags.autonomous': Uint8Array
  'icmp6.rpl_options.prefix.flags.router_address': Uint8Array
  'icmp6.rpl_options.prefix.valid_lifetime': Uint32Array
  'icmp6.rpl_options.prefix.preferred_lifetime': Uint32Array
  'icmp6.rpl_options.prefix.prefix': Uint8Array
  'icmp6.rpl_options.target_descriptor': Uint32Array
  'icmp6.rpl_options.data': VariableColumn
  'icmp6.extension.version': Uint8Array
  'icmp6.extension.reserved': Uint16Array
  'icmp6.extension.checksum': Uint16Array
  'icmp6.extension.objects': never
  'icmp6.payload_offset': Uint32Array
  'icmp6.payload_length': Uint32Array
  'icmp6.payload': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface Icmp6WiresharkColumns {
  'icmpv6.type': Uint8Array
  'icmpv6.code': Uint8Array
  'icmpv6.checksum': Uint16Array
  'icmpv6.mtu': Uint32Array
  'icmpv6.pointer': Uint32Array
  'icmpv6.echo.identifier': Uint16Array
  'icmpv6.echo.sequence_number': Uint16Array
  'icmpv6.ext.echo.seq': Uint8Array
  'icmpv6.ext.echo.req.local': Uint8Array
  'icmpv6.ext.echo.rsp.state': Uint8Array
  'icmpv6.ext.echo.rsp.active': Uint8Array
  'icmpv6.ext.echo.rsp.ipv4': Uint8Array
  'icmpv6.ext.echo.rsp.ipv6': Uint8Array
  'icmpv6.mld.maximum_response_delay': Uint16Array
  'icmpv6.mld.maximum_response_code': Uint16Array
  'icmpv6.mld.multicast_address': Uint8Array
  'icmpv6.mld.flag': Uint8Array
  'icmpv6.mld.flag.s': Uint8Array
  'icmpv6.mld.flag.qrv': Uint8Array
  'icmpv6.mld.qqi': Uint8Array
  'icmpv6.mld.nb_sources': Uint16Array
  'icmpv6.mld.source_address': Uint8Array
  'icmpv6.mldr.nb_mcast_records': Uint16Array
  'icmpv6.mldr.mar.record_type': Uint8Array
  'icmpv6.mldr.mar.aux_data_len': Uint8Array
  'icmpv6.mldr.mar.nb_sources': Uint16Array
  'icmpv6.mldr.mar.multicast_address': Uint8Array
  'icmpv6.mldr.mar.source_address': Uint8Array
  'icmpv6.mldr.mar.auxiliary_data': VariableColumn
  'icmpv6.nd.ra.cur_hop_limit': Uint8Array
  'icmpv6.nd.ra.flag': Uint8Array
  'icmpv6.nd.ra.flag.m': Uint8Array
  'icmpv6.nd.ra.flag.o': Uint8Array
  'icmpv6.nd.ra.flag.h': Uint8Array
  'icmpv6.nd.ra.flag.prf': Uint8Array
  'icmpv6.nd.ra.flag.p': Uint8Array
  'icmpv6.nd.ra.flag.rsv': Uint8Array
  'icmpv6.nd.ra.router_lifetime': Uint16Array
  'icmpv6.nd.ra.reachable_time': Uint32Array
  'icmpv6.nd.ra.retrans_timer': Uint32Array
  'icmpv6.nd.ns.target_address': Uint8Array
  'icmpv6.nd.na.flag': Uint32Array
  'icmpv6.nd.na.flag.r': Uint8Array
  'icmpv6.nd.na.flag.s': Uint8Array
  'icmpv6.nd.na.flag.o': Uint8Array
  'icmpv6.nd.na.flag.rsv': Uint32Array
  'icmpv6.nd.na.target_address': Uint8Array
  'icmpv6.nd.rd.target_address': Uint8Array
  'icmpv6.rd.na.destination_address': Uint8Array
  'icmpv6.rr.sequence_number': Uint32Array
  'icmpv6.rr.segment_number': Uint8Array
  'icmpv6.rr.flag': Uint8Array
  'icmpv6.rr.flag.t': Uint8Array
  'icmpv6.rr.flag.r': Uint8Array
  'icmpv6.rr.flag.a': Uint8Array
  'icmpv6.rr.flag.s': Uint8Array
  'icmpv6.rr.flag.p': Uint8Array
  'icmpv6.rr.flag.rsv': Uint8Array
  'icmpv6.rr.maxdelay': Uint16Array
  'icmpv6.rr.pco.mp.opcode': Uint8Array
  'icmpv6.rr.pco.mp.oplength': Uint8Array
  'icmpv6.rr.pco.mp.ordinal': Uint8Array
  'icmpv6.rr.pco.mp.matchlen': Uint8Array
  'icmpv6.rr.pco.mp.minlen': Uint8Array
  'icmpv6.rr.pco.mp.maxlen': Uint8Array
  'icmpv6.rr.pco.mp.matchprefix': Uint8Array
  'icmpv6.rr.pco.up.uselen': Uint8Array
  'icmpv6.rr.pco.up.keeplen': Uint8Array
  'icmpv6.rr.pco.up.flagmask': Uint8Array
  'icmpv6.rr.pco.up.flagmask.l': Uint8Array
  'icmpv6.rr.pco.up.flagmask.a': Uint8Array
  'icmpv6.rr.pco.up.flagmask.reserved': Uint8Array
  'icmpv6.rr.pco.up.raflags': Uint8Array
  'icmpv6.rr.pco.up.validlifetime': Uint32Array
  'icmpv6.rr.pco.up.preferredlifetime': Uint32Array
  'icmpv6.rr.pco.up.flag': Uint32Array
  'icmpv6.rr.pco.up.flag.v': Uint8Array
  'icmpv6.rr.pco.up.flag.p': Uint8Array
  'icmpv6.rr.pco.up.flag.reserved': Uint32Array
  'icmpv6.rr.pco.up.useprefix': Uint8Array
  'icmpv6.rr.rm.flag': Uint16Array
  'icmpv6.rr.rm.flag.reserved': Uint16Array
  'icmpv6.rr.rm.flag.b': Uint8Array
  'icmpv6.rr.rm.flag.f': Uint8Array
  'icmpv6.rr.rm.ordinal': Uint8Array
  'icmpv6.rr.rm.matchedlen': Uint8Array
  'icmpv6.rr.rm.interfaceindex': Uint32Array
  'icmpv6.rr.rm.matchedprefix': Uint8Array
  'icmpv6.ni.qtype': Uint16Array
  'icmpv6.ni.flag': Uint16Array
  'icmpv6.ni.flag.g': Uint8Array
  'icmpv6.ni.flag.s': Uint8Array
  'icmpv6.ni.flag.l': Uint8Array
  'icmpv6.ni.flag.c': Uint8Array
  'icmpv6.ni.flag.a': Uint8Array
  'icmpv6.ni.flag.t': Uint8Array
  'icmpv6.ni.nonce': BigUint64Array
  'icmpv6.ni.query.subject_ipv6': Uint8Array
  'icmpv6.ni.query.subject_ipv4': Uint32Array
  'icmpv6.ni.reply.node_ttl': Uint32Array
  'icmpv6.ni.reply.node_address': Uint8Array
  'icmpv6.ni.reply.ipv4_address': Uint32Array
  'icmpv6.mip6.identifier': Uint16Array
  'icmpv6.mip6.flag': Uint16Array
  'icmpv6.mip6.flag.m': Uint8Array
  'icmpv6.mip6.flag.o': Uint8Array
  'icmpv6.mip6.home_agent_address': Uint8Array
  'icmpv6.send.identifier': Uint16Array
  'icmpv6.send.all_components': Uint16Array
  'icmpv6.send.component': Uint16Array
  'icmpv6.fmip6.subtype': Uint8Array
  'icmpv6.fmip6.identifier': Uint16Array
  'icmpv6.mcast_ra.query_interval': Uint16Array
  'icmpv6.mcast_ra.robustness_variable': Uint16Array
  'icmpv6.6lowpannd.da.status': Uint8Array
  'icmpv6.6lowpannd.da.lifetime': Uint16Array
  'icmpv6.6lowpannd.da.eui64': VariableColumn
  'icmpv6.6lowpannd.da.reg_addr': Uint8Array
  'icmpv6.opt.type': Uint8Array
  'icmpv6.opt.length': Uint8Array
  'icmpv6.opt.src_linkaddr': VariableColumn
  'icmpv6.opt.linkaddr': VariableColumn
  'icmpv6.opt.target_linkaddr': VariableColumn
  'icmpv6.opt.prefix.length': Uint8Array
  'icmpv6.opt.prefix.flag': Uint8Array
  'icmpv6.opt.prefix.flag.l': Uint8Array
  'icmpv6.opt.prefix.flag.a': Uint8Array
  'icmpv6.opt.prefix.flag.r': Uint8Array
  'icmpv6.opt.prefix.flag.reserved': Uint8Array
  'icmpv6.opt.prefix.valid_lifetime': Uint32Array
  'icmpv6.opt.prefix.preferred_lifetime': Uint32Array
  'icmpv6.opt.prefix': Uint8Array
  'icmpv6.opt.mtu': Uint32Array
  'icmpv6.opt.nbma.shortcut_limit': Uint8Array
  'icmpv6.opt.advertisement_interval': Uint32Array
  'icmpv6.opt.home_agent_preference': Uint16Array
  'icmpv6.opt.home_agent_lifetime': Uint16Array
  'icmpv6.opt.ipv6_address': Uint8Array
  'icmpv6.opt.cga.pad_length': Uint8Array
  'icmpv6.opt.name_type': Uint8Array
  'icmpv6.opt.rsa.key_hash': VariableColumn
  'icmpv6.opt.nonce': VariableColumn
  'icmpv6.opt.route_info.flag': Uint8Array
  'icmpv6.opt.route_info.flag.route_preference': Uint8Array
  'icmpv6.opt.route_lifetime': Uint32Array
  'icmpv6.opt.rdnss.lifetime': Uint32Array
  'icmpv6.opt.rdnss': Uint8Array
  'icmpv6.opt.dnssl.lifetime': Uint32Array
  'icmpv6.opt.aro.status': Uint8Array
  'icmpv6.opt.aro.registration_lifetime': Uint16Array
  'icmpv6.opt.aro.eui64': VariableColumn
  'icmpv6.opt.6co.context_length': Uint8Array
  'icmpv6.opt.6co.flag': Uint8Array
  'icmpv6.opt.6co.flag.c': Uint8Array
  'icmpv6.opt.6co.flag.cid': Uint8Array
  'icmpv6.opt.6co.valid_lifetime': Uint16Array
  'icmpv6.opt.6co.context_prefix': Uint8Array
  'icmpv6.opt.abro.version_low': Uint16Array
  'icmpv6.opt.abro.valid_lifetime': Uint16Array
  'icmpv6.opt.abro.6lbr_address': Uint8Array
  'icmpv6.opt.captive_portal': VariableColumn
  'icmpv6.opt.pref64.scaled_lifetime': Uint16Array
  'icmpv6.opt.pref64.plc': Uint8Array
  'icmpv6.rpl.dis.flags': Uint8Array
  'icmpv6.rpl.dio.instance': Uint8Array
  'icmpv6.rpl.dio.version': Uint8Array
  'icmpv6.rpl.dio.rank': Uint16Array
  'icmpv6.rpl.dio.flag': Uint8Array
  'icmpv6.rpl.dio.flag.g': Uint8Array
  'icmpv6.rpl.dio.flag.mop': Uint8Array
  'icmpv6.rpl.dio.flag.preference': Uint8Array
  'icmpv6.rpl.dio.dtsn': Uint8Array
  'icmpv6.rpl.dio.dagid': Uint8Array
  'icmpv6.rpl.dao.instance': Uint8Array
  'icmpv6.rpl.dao.flag': Uint8Array
  'icmpv6.rpl.dao.flag.k': Uint8Array
  'icmpv6.rpl.dao.flag.d': Uint8Array
  'icmpv6.rpl.dao.flag.rsv': Uint8Array
  'icmpv6.rpl.dao.sequence': Uint8Array
  'icmpv6.rpl.dao.dodagid': Uint8Array
  'icmpv6.rpl.daoack.instance': Uint8Array
  'icmpv6.rpl.daoack.flag': Uint8Array
  'icmpv6.rpl.daoack.flag.d': Uint8Array
  'icmpv6.rpl.daoack.flag.rsv': Uint8Array
  'icmpv6.rpl.daoack.sequence': Uint8Array
  'icmpv6.rpl.daoack.status': Uint8Array
  'icmpv6.rpl.daoack.dodagid': Uint8Array
  'icmpv6.rpl.opt.type': Uint8Array
  'icmpv6.rpl.opt.length': Uint8Array
  'icmpv6.rpl.opt.config.flag': Uint8Array
  'icmpv6.rpl.opt.config.auth': Uint8Array
  'icmpv6.rpl.opt.config.pcs': Uint8Array
  'icmpv6.rpl.opt.config.interval_double': Uint8Array
  'icmpv6.rpl.opt.config.interval_min': Uint8Array
  'icmpv6.rpl.opt.config.redundancy': Uint8Array
  'icmpv6.rpl.opt.config.max_rank_inc': Uint16Array
  'icmpv6.rpl.opt.config.min_hop_rank_inc': Uint16Array
  'icmpv6.rpl.opt.config.ocp': Uint16Array
  'icmpv6.rpl.opt.config.def_lifetime': Uint8Array
  'icmpv6.rpl.opt.config.lifetime_unit': Uint16Array
  'icmpv6.rpl.opt.target.prefix_length': Uint8Array
  'icmpv6.rpl.opt.target.prefix': Uint8Array
  'icmpv6.rpl.opt.transit.flag': Uint8Array
  'icmpv6.rpl.opt.transit.flag.e': Uint8Array
  'icmpv6.rpl.opt.transit.flag.rsv': Uint8Array
  'icmpv6.rpl.opt.transit.pathctl': Uint8Array
  'icmpv6.rpl.opt.transit.pathseq': Uint8Array
  'icmpv6.rpl.opt.transit.pathlifetime': Uint8Array
  'icmpv6.rpl.opt.transit.parent': Uint8Array
  'icmpv6.rpl.opt.solicited.instance': Uint8Array
  'icmpv6.rpl.opt.solicited.flag': Uint8Array
  'icmpv6.rpl.opt.solicited.flag.v': Uint8Array
  'icmpv6.rpl.opt.solicited.flag.i': Uint8Array
  'icmpv6.rpl.opt.solicited.flag.d': Uint8Array
  'icmpv6.rpl.opt.solicited.dodagid': Uint8Array
  'icmpv6.rpl.opt.solicited.version': Uint8Array
  'icmpv6.rpl.opt.prefix.length': Uint8Array
  'icmpv6.rpl.opt.prefix.flag': Uint8Array
  'icmpv6.rpl.opt.prefix.flag.l': Uint8Array
  'icmpv6.rpl.opt.config.flag.a': Uint8Array
  'icmpv6.rpl.opt.config.flag.r': Uint8Array
  'icmpv6.rpl.opt.prefix.valid_lifetime': Uint32Array
  'icmpv6.rpl.opt.prefix.preferred_lifetime': Uint32Array
  'icmpv6.rpl.opt.prefix': Uint8Array
  'icmpv6.rpl.opt.targetdesc.descriptor': Uint32Array
}

/** Names of its fields: ours. */
export type Icmp6FieldName = keyof Icmp6Columns

/** Names of its fields: Wireshark's. */
export type Icmp6WiresharkName = keyof Icmp6WiresharkColumns
