// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Border Gateway Protocol, RFC 4271: read from the packet when asked; a field that was not captured is undefined. */
export interface Bgp {
  /** Length of the message, in bytes. */
  readonly length?: number
  /** What the message is. */
  readonly type?: number
  /** Name of the type. */
  readonly type_name?: string
  /** Ones. */
  readonly marker?: Buffer
  /** 4. */
  readonly version?: number
  /** Autonomous system of the sender; 23456 where it takes more than 16 bits. */
  readonly my_as?: number
  /** Longest silence between two messages, in seconds. */
  readonly hold_time?: number
  /** Name of the sender. */
  readonly identifier?: string
  /** Length of the optional parameters, in bytes. */
  readonly options_length?: number
  /** The same in 16 bits. */
  readonly long_options_length?: number
  /** Optional parameters. */
  readonly parameters?: Array<{
    /** 2: capabilities. */
    readonly type?: number
    /** Length of the parameter, in bytes. */
    readonly length?: number
    /** Authentication of RFC 1771. */
    readonly authentication?: Buffer
    /** Another parameter. */
    readonly data?: Buffer
  }>
  /** What the sender can do. */
  readonly capabilities?: Array<{
    /** Which capability. */
    readonly type?: number
    /** Name of the capability. */
    readonly type_name?: string
    /** Length of what it says, in bytes. */
    readonly length?: number
    /** Family of addresses. */
    readonly afi?: number
    /** Name of the family. */
    readonly afi_name?: string
    /** 0. */
    readonly reserved?: Buffer
    /** What the addresses are for. */
    readonly safi?: number
    /** Name of that. */
    readonly safi_name?: string
    /** Families whose next hops may be of another one. */
    readonly next_hops?: Array<{
      /** Family of addresses. */
      readonly afi?: number
      /** What they are for. */
      readonly safi?: number
      /** Family of the next hop. */
      readonly next_hop_afi?: number
    }>
    /** Flags and time of a graceful restart as one number. */
    readonly restart?: number
    /** It has restarted. */
    readonly restarted?: 0 | 1
    /** Notifications may be followed by a graceful restart. */
    readonly notifies?: 0 | 1
    /** 0. */
    readonly restart_reserved?: number
    /** How long a restart takes, in seconds. */
    readonly restart_time?: number
    /** Families that survive a restart. */
    readonly preserved?: Array<{
      /** Family of addresses. */
      readonly afi?: number
      /** What they are for. */
      readonly safi?: number
      /** 128: the routes were kept. */
      readonly flags?: number
    }>
    /** Autonomous system of the sender, in 32 bits. */
    readonly as?: number
    /** Families with several paths for a prefix. */
    readonly paths?: Array<{
      /** Family of addresses. */
      readonly afi?: number
      /** What they are for. */
      readonly safi?: number
      /** 1 takes them, 2 sends them, 3 both. */
      readonly send_receive?: number
    }>
    /** Length of the host's name, in bytes. */
    readonly host_length?: number
    /** Name of the host. */
    readonly host?: string
    /** Length of the domain's name, in bytes. */
    readonly domain_length?: number
    /** Name of the domain. */
    readonly domain?: string
    /** Version and direction of BGPsec as one number. */
    readonly bgpsec?: number
    /** Version of BGPsec. */
    readonly bgpsec_version?: number
    /** 1: it sends signed paths; 0: takes them. */
    readonly bgpsec_sends?: number
    /** 0. */
    readonly bgpsec_reserved?: number
    /** Family of addresses. */
    readonly bgpsec_afi?: number
    /** What another capability says. */
    readonly data?: Buffer
  }>
  /** Length of the withdrawn routes, in bytes. */
  readonly withdrawn_length?: number
  /** Lengths of withdrawn prefixes, in bits. */
  readonly withdrawn_bits?: number[]
  /** Prefixes that are withdrawn. */
  readonly withdrawn?: string[]
  /** Length of the attributes, in bytes. */
  readonly attributes_length?: number
  /** Attributes of the path. */
  readonly attributes?: Array<{
    /** Flags of an attribute as one number. */
    readonly flags?: number
    /** Not all need to know it. */
    readonly optional?: 0 | 1
    /** Who does not know it passes it on. */
    readonly transitive?: 0 | 1
    /** Somebody did so. */
    readonly partial?: 0 | 1
    /** Its length has 16 bits. */
    readonly extended_length?: 0 | 1
    /** 0. */
    readonly unused?: number
    /** Which attribute. */
    readonly type?: number
    /** Name of the attribute. */
    readonly type_name?: string
    /** Length of its value, in bytes. */
    readonly length?: number
    /** Where the route comes from. */
    readonly origin?: number
    /** Name of that. */
    readonly origin_name?: string
    /** Segments of a path of autonomous systems. */
    readonly segments?: Array<{
      /** 1: a set; 2: a sequence; 3 and 4: of a confederation. */
      readonly type?: number
      /** How many it has. */
      readonly length?: number
      /** Autonomous systems, in 16 bits. */
      readonly as?: number[]
      /** Autonomous systems, in 32 bits. */
      readonly as4?: number[]
    }>
    /** Who packets are sent to. */
    readonly next_hop?: string
    /** The lower, the better, of several ways to an autonomous system. */
    readonly med?: number
    /** The higher, the better. */
    readonly local_pref?: number
    /** Autonomous system that has put routes together. */
    readonly aggregator_as?: number
    /** Who has done it there. */
    readonly aggregator?: string
    /** Communities, as one number each. */
    readonly communities?: number[]
    /** Upper halves of communities that are not well-known: autonomous systems. */
    readonly community_as?: number[]
    /** And their lower halves. */
    readonly community_value?: number[]
    /** Communities that are well-known. */
    readonly community_wellknown?: number[]
    /** Who the route was reflected from first. */
    readonly originator?: string
    /** Clusters that have reflected it. */
    readonly clusters?: string[]
    /** Family of the prefixes. */
    readonly reach_afi?: number
    /** Name of the family. */
    readonly reach_afi_name?: string
    /** What they are for. */
    readonly reach_safi?: number
    /** Name of that. */
    readonly reach_safi_name?: string
    /** Length of the next hop, in bytes. */
    readonly reach_next_hop_length?: number
    /** Who packets are sent to. */
    readonly reach_next_hop?: string
    /** Who packets are sent to. */
    readonly reach_next_hop_ipv6?: string
    /** The same on the link. */
    readonly reach_link_local?: string
    /** Another next hop. */
    readonly reach_next_hop_bytes?: Buffer
    /** 0. */
    readonly reach_snpa_count?: number
    /** Lengths of prefixes, in bits. */
    readonly reach_bits?: number[]
    /** Labels in front of prefixes. */
    readonly reach_labels?: number[]
    /** Route distinguishers in front of prefixes. */
    readonly reach_distinguishers?: Buffer[]
    /** Prefixes that can be reached. */
    readonly reach?: string[]
    /** Prefixes that can be reached. */
    readonly reach_ipv6?: string[]
    /** Routes of other families. */
    readonly reach_data?: Buffer
    /** Family of the prefixes. */
    readonly unreach_afi?: number
    /** Name of the family. */
    readonly unreach_afi_name?: string
    /** What they are for. */
    readonly unreach_safi?: number
    /** Name of that. */
    readonly unreach_safi_name?: string
    /** Lengths of prefixes, in bits. */
    readonly unreach_bits?: number[]
    /** Labels in front of prefixes. */
    readonly unreach_labels?: number[]
    /** Route distinguishers in front of prefixes. */
    readonly unreach_distinguishers?: Buffer[]
    /** Prefixes that can be reached no longer. */
    readonly unreach?: string[]
    /** Prefixes that can be reached no longer. */
    readonly unreach_ipv6?: string[]
    /** Routes of other families. */
    readonly unreach_data?: Buffer
    /** Extended communities. */
    readonly extended_communities?: Array<{
      /** What a community is. */
      readonly type?: number
      /** It is for experiments. */
      readonly authority?: 0 | 1
      /** It stays in its autonomous system. */
      readonly non_transitive?: 0 | 1
      /** What it is in full: 2 a route target, 3 a route origin. */
      readonly subtype?: number
      /** Autonomous system. */
      readonly as?: number
      /** Number that it has given. */
      readonly number?: number
      /** Of other types. */
      readonly data?: Buffer
    }>
    /** 1: a metric. */
    readonly aigp_type?: number
    /** Length, head included, in bytes. */
    readonly aigp_length?: number
    /** Sum of metrics within autonomous systems. */
    readonly aigp?: bigint
    /** Large communities. */
    readonly large_communities?: Array<{
      /** Autonomous system. */
      readonly global?: number
      /** First number that it has given. */
      readonly local1?: number
      /** Second number. */
      readonly local2?: number
    }>
    /** Autonomous system of a set of attributes, which follow. */
    readonly set_as?: number
    /** Value of another attribute. */
    readonly data?: Buffer
  }>
  /** Lengths of prefixes, in bits. */
  readonly nlri_bits?: number[]
  /** Prefixes that can be reached. */
  readonly nlri?: string[]
  /** What is wrong. */
  readonly error?: number
  /** Name of that. */
  readonly error_name?: string
  /** What is wrong in a header: 1 it is not synchronized, 2 its length, 3 its type. */
  readonly header_error?: number
  /** What is wrong in an OPEN. */
  readonly open_error?: number
  /** What is wrong in an UPDATE. */
  readonly update_error?: number
  /** 0. */
  readonly expired_error?: number
  /** State in which a message does not belong. */
  readonly state_error?: number
  /** Why the session ends. */
  readonly cease_error?: number
  /** Name of that. */
  readonly cease_error_name?: string
  /** What is wrong of another kind. */
  readonly other_error?: number
  /** Length of the text, in bytes. */
  readonly communication_length?: number
  /** What the administrator says to that. */
  readonly communication?: string
  /** More on what is wrong. */
  readonly data?: Buffer
  /** Family whose routes are wanted again. */
  readonly refresh_afi?: number
  /** Name of the family. */
  readonly refresh_afi_name?: string
  /** 0 a request; 1 the routes begin; 2 they end. */
  readonly refresh_subtype?: number
  /** What they are for. */
  readonly refresh_safi?: number
  /** Name of that. */
  readonly refresh_safi_name?: string
  /** Filters of the routes. */
  readonly refresh_filter?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): BgpTree
}

/** Border Gateway Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface BgpTree extends InnerTrees, Pick<Bgp, 'version' | 'my_as' | 'hold_time' | 'identifier' | 'withdrawn_bits' | 'withdrawn' | 'nlri_bits' | 'nlri' | 'error' | 'error_name' | 'header_error' | 'open_error' | 'update_error' | 'expired_error' | 'state_error' | 'cease_error' | 'cease_error_name' | 'other_error' | 'communication' | 'data' | 'refresh_afi' | 'refresh_afi_name' | 'refresh_subtype' | 'refresh_safi' | 'refresh_safi_name' | 'refresh_filter'>, Required<Pick<Bgp, 'length' | 'type'>> {
  /** Optional parameters. */
  readonly parameters?: Array<{
    /** 2: capabilities. */
    readonly type?: number
    /** Authentication of RFC 1771. */
    readonly authentication?: Buffer
    /** Another parameter. */
    readonly data?: Buffer
  }>
  /** What the sender can do. */
  readonly capabilities?: Array<{
    /** Which capability. */
    readonly type?: number
    /** Name of the capability. */
    readonly type_name?: string
    /** Family of addresses. */
    readonly afi?: number
    /** Name of the family. */
    readonly afi_name?: string
    /** What the addresses are for. */
    readonly safi?: number
    /** Name of that. */
    readonly safi_name?: string
    /** Families whose next hops may be of another one. */
    readonly next_hops?: Array<{
      /** Family of addresses. */
      readonly afi?: number
      /** What they are for. */
      readonly safi?: number
      /** Family of the next hop. */
      readonly next_hop_afi?: number
    }>
    /** It has restarted. */
    readonly restarted?: 0 | 1
    /** Notifications may be followed by a graceful restart. */
    readonly notifies?: 0 | 1
    /** How long a restart takes, in seconds. */
    readonly restart_time?: number
    /** Families that survive a restart. */
    readonly preserved?: Array<{
      /** Family of addresses. */
      readonly afi?: number
      /** What they are for. */
      readonly safi?: number
      /** 128: the routes were kept. */
      readonly flags?: number
    }>
    /** Autonomous system of the sender, in 32 bits. */
    readonly as?: number
    /** Families with several paths for a prefix. */
    readonly paths?: Array<{
      /** Family of addresses. */
      readonly afi?: number
      /** What they are for. */
      readonly safi?: number
      /** 1 takes them, 2 sends them, 3 both. */
      readonly send_receive?: number
    }>
    /** Name of the host. */
    readonly host?: string
    /** Name of the domain. */
    readonly domain?: string
    /** Version of BGPsec. */
    readonly bgpsec_version?: number
    /** 1: it sends signed paths; 0: takes them. */
    readonly bgpsec_sends?: number
    /** Family of addresses. */
    readonly bgpsec_afi?: number
    /** What another capability says. */
    readonly data?: Buffer
  }>
  /** Attributes of the path. */
  readonly attributes?: Array<{
    /** Not all need to know it. */
    readonly optional?: 0 | 1
    /** Who does not know it passes it on. */
    readonly transitive?: 0 | 1
    /** Somebody did so. */
    readonly partial?: 0 | 1
    /** Which attribute. */
    readonly type?: number
    /** Name of the attribute. */
    readonly type_name?: string
    /** Where the route comes from. */
    readonly origin?: number
    /** Name of that. */
    readonly origin_name?: string
    /** Segments of a path of autonomous systems. */
    readonly segments?: Array<{
      /** 1: a set; 2: a sequence; 3 and 4: of a confederation. */
      readonly type?: number
      /** Autonomous systems, in 16 bits. */
      readonly as?: number[]
      /** Autonomous systems, in 32 bits. */
      readonly as4?: number[]
    }>
    /** Who packets are sent to. */
    readonly next_hop?: string
    /** The lower, the better, of several ways to an autonomous system. */
    readonly med?: number
    /** The higher, the better. */
    readonly local_pref?: number
    /** Autonomous system that has put routes together. */
    readonly aggregator_as?: number
    /** Who has done it there. */
    readonly aggregator?: string
    /** Communities, as one number each. */
    readonly communities?: number[]
    /** Upper halves of communities that are not well-known: autonomous systems. */
    readonly community_as?: number[]
    /** And their lower halves. */
    readonly community_value?: number[]
    /** Communities that are well-known. */
    readonly community_wellknown?: number[]
    /** Who the route was reflected from first. */
    readonly originator?: string
    /** Clusters that have reflected it. */
    readonly clusters?: string[]
    /** Family of the prefixes. */
    readonly reach_afi?: number
    /** Name of the family. */
    readonly reach_afi_name?: string
    /** What they are for. */
    readonly reach_safi?: number
    /** Name of that. */
    readonly reach_safi_name?: string
    /** Who packets are sent to. */
    readonly reach_next_hop?: string
    /** Who packets are sent to. */
    readonly reach_next_hop_ipv6?: string
    /** The same on the link. */
    readonly reach_link_local?: string
    /** Another next hop. */
    readonly reach_next_hop_bytes?: Buffer
    /** Lengths of prefixes, in bits. */
    readonly reach_bits?: number[]
    /** Labels in front of prefixes. */
    readonly reach_labels?: number[]
    /** Route distinguishers in front of prefixes. */
    readonly reach_distinguishers?: Buffer[]
    /** Prefixes that can be reached. */
    readonly reach?: string[]
    /** Prefixes that can be reached. */
    readonly reach_ipv6?: string[]
    /** Routes of other families. */
    readonly reach_data?: Buffer
    /** Family of the prefixes. */
    readonly unreach_afi?: number
    /** Name of the family. */
    readonly unreach_afi_name?: string
    /** What they are for. */
    readonly unreach_safi?: number
    /** Name of that. */
    readonly unreach_safi_name?: string
    /** Lengths of prefixes, in bits. */
    readonly unreach_bits?: number[]
    /** Labels in front of prefixes. */
    readonly unreach_labels?: number[]
    /** Route distinguishers in front of prefixes. */
    readonly unreach_distinguishers?: Buffer[]
    /** Prefixes that can be reached no longer. */
    readonly unreach?: string[]
    /** Prefixes that can be reached no longer. */
    readonly unreach_ipv6?: string[]
    /** Routes of other families. */
    readonly unreach_data?: Buffer
    /** Extended communities. */
    readonly extended_communities?: Array<{
      /** What a community is. */
      readonly type?: number
      /** What it is in full: 2 a route target, 3 a route origin. */
      readonly subtype?: number
      /** Autonomous system. */
      readonly as?: number
      /** Number that it has given. */
      readonly number?: number
      /** Of other types. */
      readonly data?: Buffer
    }>
    /** 1: a metric. */
    readonly aigp_type?: number
    /** Sum of metrics within autonomous systems. */
    readonly aigp?: bigint
    /** Large communities. */
    readonly large_communities?: Array<{
      /** Autonomous system. */
      readonly global?: number
      /** First number that it has given. */
      readonly local1?: number
      /** Second number. */
      readonly local2?: number
    }>
    /** Autonomous system of a set of attributes, which follow. */
    readonly set_as?: number
    /** Value of another attribute. */
    readonly data?: Buffer
  }>
}

/** The type of each field's column, by our names. */
export interface BgpColumns {
  'bgp.length': Uint16Array
  'bgp.type': Uint8Array
  'bgp.type_name': VariableColumn
  'bgp.marker': VariableColumn
  'bgp.version': Uint8Array
  'bgp.my_as': Uint16Array
  'bgp.hold_time': Uint16Array
  'bgp.identifier': Uint32Array
  'bgp.options_length': Uint8Array
  'bgp.long_options_length': Uint16Array
  'bgp.parameters': never
  'bgp.parameters.type': Uint8Array
  'bgp.parameters.length': BigUint64Array
  'bgp.parameters.authentication': VariableColumn
  'bgp.parameters.data': VariableColumn
  'bgp.capabilities': never
  'bgp.capabilities.type': Uint8Array
  'bgp.capabilities.type_name': VariableColumn
  'bgp.capabilities.length': Uint8Array
  'bgp.capabilities.afi': Uint16Array
  'bgp.capabilities.afi_name': VariableColumn
  'bgp.capabilities.reserved': VariableColumn
  'bgp.capabilities.safi': Uint8Array
  'bgp.capabilities.safi_name': VariableColumn
  'bgp.capabilities.next_hops': never
  'bgp.capabilities.next_hops.afi': Uint16Array
  'bgp.capabilities.next_hops.safi': Uint16Array
  'bgp.capabilities.next_hops.next_hop_afi': Uint16Array
  'bgp.capabilities.restart': Uint16Array
  'bgp.capabilities.restarted': Uint8Array
  'bgp.capabilities.notifies': Uint8Array
  'bgp.capabilities.restart_reserved': Uint8Array
  'bgp.capabilities.restart_time': Uint16Array
  'bgp.capabilities.preserved': never
  'bgp.capabilities.preserved.afi': Uint16Array
  'bgp.capabilities.preserved.safi': Uint8Array
  'bgp.capabilities.preserved.flags': Uint8Array
  'bgp.capabilities.as': Uint32Array
  'bgp.capabilities.paths': never
  'bgp.capabilities.paths.afi': Uint16Array
  'bgp.capabilities.paths.safi': Uint8Array
  'bgp.capabilities.paths.send_receive': Uint8Array
  'bgp.capabilities.host_length': Uint8Array
  'bgp.capabilities.host': VariableColumn
  'bgp.capabilities.domain_length': Uint8Array
  'bgp.capabilities.domain': VariableColumn
  'bgp.capabilities.bgpsec': Uint8Array
  'bgp.capabilities.bgpsec_version': Uint8Array
  'bgp.capabilities.bgpsec_sends': Uint8Array
  'bgp.capabilities.bgpsec_reserved': Uint8Array
  'bgp.capabilities.bgpsec_afi': Uint16Array
  'bgp.capabilities.data': VariableColumn
  'bgp.withdrawn_length': Uint16Array
  'bgp.withdrawn_bits': Uint8Array
  'bgp.withdrawn': Uint32Array
  'bgp.attributes_length': Uint16Array
  'bgp.attributes': never
  'bgp.attributes.flags': Uint8Array
  'bgp.attributes.optional': Uint8Array
  'bgp.attributes.transitive': Uint8Array
  'bgp.attributes.partial': Uint8Array
  'bgp.attributes.extended_length': Uint8Array
  'bgp.attributes.unused': Uint8Array
  'bgp.attributes.type': Uint8Array
  'bgp.attributes.type_name': VariableColumn
  'bgp.attributes.length': Uint16Array
  'bgp.attributes.origin': Uint8Array
  'bgp.attributes.origin_name': VariableColumn
  'bgp.attributes.segments': never
  'bgp.attributes.segments.type': Uint8Array
  'bgp.attributes.segments.length': Uint8Array
  'bgp.attributes.segments.as': Uint16Array
  'bgp.attributes.segments.as4': Uint32Array
  'bgp.attributes.next_hop': Uint32Array
  'bgp.attributes.med': Uint32Array
  'bgp.attributes.local_pref': Uint32Array
  'bgp.attributes.aggregator_as': BigUint64Array
  'bgp.attributes.aggregator': Uint32Array
  'bgp.attributes.communities': Uint32Array
  'bgp.attributes.community_as': Uint16Array
  'bgp.attributes.community_value': Uint16Array
  'bgp.attributes.community_wellknown': Uint32Array
  'bgp.attributes.originator': Uint32Array
  'bgp.attributes.clusters': Uint32Array
  'bgp.attributes.reach_afi': Uint16Array
  'bgp.attributes.reach_afi_name': VariableColumn
  'bgp.attributes.reach_safi': Uint8Array
  'bgp.attributes.reach_safi_name': VariableColumn
  'bgp.attributes.reach_next_hop_length': Uint8Array
  'bgp.attributes.reach_next_hop': Uint32Array
  'bgp.attributes.reach_next_hop_ipv6': Uint8Array
  'bgp.attributes.reach_link_local': Uint8Array
  'bgp.attributes.reach_next_hop_bytes': VariableColumn
  'bgp.attributes.reach_snpa_count': Uint8Array
  'bgp.attributes.reach_bits': Uint8Array
  'bgp.attributes.reach_labels': Uint32Array
  'bgp.attributes.reach_distinguishers': VariableColumn
  'bgp.attributes.reach': Uint32Array
  'bgp.attributes.reach_ipv6': Uint8Array
  'bgp.attributes.reach_data': VariableColumn
  'bgp.attributes.unreach_afi': Uint16Array
  'bgp.attributes.unreach_afi_name': VariableColumn
  'bgp.attributes.unreach_safi': Uint8Array
  'bgp.attributes.unreach_safi_name': VariableColumn
  'bgp.attributes.unreach_bits': Uint8Array
  'bgp.attributes.unreach_labels': Uint32Array
  'bgp.attributes.unreach_distinguishers': VariableColumn
  'bgp.attributes.unreach': Uint32Array
  'bgp.attributes.unreach_ipv6': Uint8Array
  'bgp.attributes.unreach_data': VariableColumn
  'bgp.attributes.extended_communities': never
  'bgp.attributes.extended_communities.type': Uint8Array
  'bgp.attributes.extended_communities.authority': Uint8Array
  'bgp.attributes.extended_communities.non_transitive': Uint8Array
  'bgp.attributes.extended_communities.subtype': Uint8Array
  'bgp.attributes.extended_communities.as': Uint16Array
  'bgp.attributes.extended_communities.number': Uint32Array
  'bgp.attributes.extended_communities.data': VariableColumn
  'bgp.attributes.aigp_type': Uint8Array
  'bgp.attributes.aigp_length': Uint16Array
  'bgp.attributes.aigp': BigUint64Array
  'bgp.attributes.large_communities': never
  'bgp.attributes.large_communities.global': Uint32Array
  'bgp.attributes.large_communities.local1': Uint32Array
  'bgp.attributes.large_communities.local2': Uint32Array
  'bgp.attributes.set_as': Uint32Array
  'bgp.attributes.data': VariableColumn
  'bgp.nlri_bits': Uint8Array
  'bgp.nlri': Uint32Array
  'bgp.error': Uint8Array
  'bgp.error_name': VariableColumn
  'bgp.header_error': Uint8Array
  'bgp.open_error': Uint8Array
  'bgp.update_error': Uint8Array
  'bgp.expired_error': Uint8Array
  'bgp.state_error': Uint8Array
  'bgp.cease_error': Uint8Array
  'bgp.cease_error_name': VariableColumn
  'bgp.other_error': Uint8Array
  'bgp.communication_length': Uint8Array
  'bgp.communication': VariableColumn
  'bgp.data': VariableColumn
  'bgp.refresh_afi': Uint16Array
  'bgp.refresh_afi_name': VariableColumn
  'bgp.refresh_subtype': Uint8Array
  'bgp.refresh_safi': Uint8Array
  'bgp.refresh_safi_name': VariableColumn
  'bgp.refresh_filter': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface BgpWiresharkColumns {
  'bgp.open.version': Uint8Array
  'bgp.open.myas': Uint16Array
  'bgp.open.holdtime': Uint16Array
  'bgp.open.identifier': Uint32Array
  'bgp.open.opt.len': Uint8Array
  'bgp.open.opt.param.type': Uint8Array
  'bgp.open.opt.param.len': BigUint64Array
  'bgp.open.opt.param.auth': VariableColumn
  'bgp.cap.type': Uint8Array
  'bgp.cap.length': Uint8Array
  'bgp.cap.mp.afi': Uint16Array
  'bgp.cap.reserved': VariableColumn
  'bgp.cap.mp.safi': Uint8Array
  'bgp.cap.enh.afi': Uint16Array
  'bgp.cap.enh.safi': Uint16Array
  'bgp.cap.enh.nhafi': Uint16Array
  'bgp.cap.gr.timers': Uint16Array
  'bgp.cap.gr.timers.restart_flag': Uint8Array
  'bgp.cap.gr.timers.notification_flag': Uint8Array
  'bgp.cap.gr.timers.restart_time': Uint16Array
  'bgp.cap.gr.afi': Uint16Array
  'bgp.cap.gr.safi': Uint8Array
  'bgp.cap.gr.flag': Uint8Array
  'bgp.cap.4as': Uint32Array
  'bgp.cap.ap.afi': Uint16Array
  'bgp.cap.ap.safi': Uint8Array
  'bgp.cap.ap.sendreceive': Uint8Array
  'bgp.cap.orf.fqdn.hostname.len': Uint8Array
  'bgp.cap.orf.fqdn.hostname': VariableColumn
  'bgp.cap.orf.fqdn.domain_name.len': Uint8Array
  'bgp.cap.orf.fqdn.domain_name': VariableColumn
  'bgp.cap.bgpsec.flags': Uint8Array
  'bgp.cap.bgpsec.version': Uint8Array
  'bgp.cap.bgpsec.sendreceive': Uint8Array
  'bgp.cap.bgpsec.reserved': Uint8Array
  'bgp.cap.bgpsec.afi': Uint16Array
  'bgp.cap.unknown': VariableColumn
  'bgp.update.withdrawn_routes.length': Uint16Array
  'bgp.prefix_length': Uint8Array
  'bgp.withdrawn_prefix': Uint32Array
  'bgp.update.path_attributes.length': Uint16Array
  'bgp.update.path_attribute.flags': Uint8Array
  'bgp.update.path_attribute.flags.optional': Uint8Array
  'bgp.update.path_attribute.flags.transitive': Uint8Array
  'bgp.update.path_attribute.flags.partial': Uint8Array
  'bgp.update.path_attribute.flags.extended_length': Uint8Array
  'bgp.update.path_attribute.flags.unused': Uint8Array
  'bgp.update.path_attribute.type_code': Uint8Array
  'bgp.update.path_attribute.length': Uint16Array
  'bgp.update.path_attribute.origin': Uint8Array
  'bgp.update.path_attribute.as_path_segment.type': Uint8Array
  'bgp.update.path_attribute.as_path_segment.length': Uint8Array
  'bgp.update.path_attribute.as_path_segment.as2': Uint16Array
  'bgp.update.path_attribute.as_path_segment.as4': Uint32Array
  'bgp.update.path_attribute.next_hop': Uint32Array
  'bgp.update.path_attribute.multi_exit_disc': Uint32Array
  'bgp.update.path_attribute.local_pref': Uint32Array
  'bgp.update.path_attribute.aggregator_as': BigUint64Array
  'bgp.update.path_attribute.aggregator_origin': Uint32Array
  'bgp.update.path_attribute.community_as': Uint16Array
  'bgp.update.path_attribute.community_value': Uint16Array
  'bgp.update.path_attribute.community_wellknown': Uint32Array
  'bgp.update.path_attribute.originator_id': Uint32Array
  'bgp.path_attribute.cluster_id': Uint32Array
  'bgp.update.path_attribute.mp_reach_nlri.afi': Uint16Array
  'bgp.update.path_attribute.mp_reach_nlri.safi': Uint8Array
  'bgp.update.path_attribute.mp_reach_nlri.next_hop.ipv4': Uint32Array
  'bgp.update.path_attribute.mp_reach_nlri.next_hop.ipv6': Uint8Array
  'bgp.update.path_attribute.mp_reach_nlri.next_hop.ipv6.link_local': Uint8Array
  'bgp.update.path_attribute.mp_reach_nlri.nbr_snpa': Uint8Array
  'bgp.mp_reach_nlri_ipv4_prefix': Uint32Array
  'bgp.mp_reach_nlri_ipv6_prefix': Uint8Array
  'bgp.update.path_attribute.mp_unreach_nlri.afi': Uint16Array
  'bgp.update.path_attribute.mp_unreach_nlri.safi': Uint8Array
  'bgp.mp_unreach_nlri_ipv4_prefix': Uint32Array
  'bgp.mp_unreach_nlri_ipv6_prefix': Uint8Array
  'bgp.ext_com.type': Uint8Array
  'bgp.ext_com.type.auth': Uint8Array
  'bgp.ext_com.type.tran': Uint8Array
  'bgp.ext_com.value_as2': Uint16Array
  'bgp.ext_com.value_an4': Uint32Array
  'bgp.update.attribute.aigp.type': Uint8Array
  'bgp.update.attribute.aigp.length': Uint16Array
  'bgp.update.attribute.aigp.accu_igp_metric': BigUint64Array
  'bgp.large_communities.ga': Uint32Array
  'bgp.large_communities.ldp1': Uint32Array
  'bgp.large_communities.ldp2': Uint32Array
  'bgp.update.path_attribute.attr_set.origin_as': Uint32Array
  'bgp.nlri_prefix': Uint32Array
  'bgp.notify.major_error': Uint8Array
  'bgp.notify.minor_error': Uint8Array
  'bgp.notify.minor_error_open': Uint8Array
  'bgp.notify.minor_error_update': Uint8Array
  'bgp.notify.minor_error_expired': Uint8Array
  'bgp.notify.minor_error_state': Uint8Array
  'bgp.notify.minor_error_cease': Uint8Array
  'bgp.notify.communication_length': Uint8Array
  'bgp.notify.communication': VariableColumn
  'bgp.notify.minor_data': VariableColumn
  'bgp.route_refresh.afi': Uint16Array
  'bgp.route_refresh.subtype': Uint8Array
  'bgp.route_refresh.safi': Uint8Array
}

/** Names of its fields: ours. */
export type BgpFieldName = keyof BgpColumns

/** Names of its fields: Wireshark's. */
export type BgpWiresharkName = keyof BgpWiresharkColumns
