// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { ChecksumStatus, InnerTrees, VariableColumn } from './protocols'

/** Internet Protocol version 4, RFC 791: read from the packet when asked; a field that was not captured is undefined. */
export interface Ip {
  /** 4. */
  readonly version?: number
  /** Header length, in 32-bit words. */
  readonly header_length?: number
  /** Differentiated services field, RFC 2474. */
  readonly diffserv?: number
  /** Differentiated services code point. */
  readonly dscp?: number
  /** Explicit congestion notification, RFC 3168. */
  readonly ecn?: number
  /** Header and payload, in bytes. */
  readonly total_length?: number
  /** Tells which fragments belong together. */
  readonly identification?: number
  /** The three flags as one number. */
  readonly flags?: {
    /** 0, but in RFC 3514. */
    readonly reserved?: 0 | 1
    /** Don't fragment. */
    readonly df?: 0 | 1
    /** More fragments follow. */
    readonly mf?: 0 | 1
  }
  /** Place of this fragment, in units of 8 bytes. */
  readonly fragment_offset?: number
  /** Time to live, in hops. */
  readonly ttl?: number
  /** Protocol of the payload. */
  readonly protocol?: number
  /** Internet checksum of the header. */
  readonly header_checksum?: number
  /** Whether the header checksum fits. */
  readonly checksum_status?: ChecksumStatus
  /** Source address. */
  readonly saddr?: string
  /** Destination address. */
  readonly daddr?: string
  /** Name of the payload's protocol. */
  readonly protocol_name?: string
  /** Header length, in bytes. */
  readonly header_bytes?: number
  /** The options, in packet order. */
  readonly options?: Array<{
    /** Kind of the option: copied flag, class and number. */
    readonly kind?: number
    /** The option is in all fragments. */
    readonly copied?: 0 | 1
    /** 0: control; 2: debugging and measurement. */
    readonly class?: number
    /** Number of the option in its class. */
    readonly number?: number
    /** Length of the option, kind and length included, in bytes. */
    readonly length?: number
    /** Where the next hop writes, in bytes from the option's start, from 1. */
    readonly pointer?: number
    /** An address of the route, recorded or still to be visited. */
    readonly route?: string[]
    /** How many hops found no room for their timestamp. */
    readonly overflow?: number
    /** 0: timestamps only; 1: with the hops' addresses; 3: the addresses are given. */
    readonly flag?: number
    /** The timestamps, in packet order. */
    readonly timestamps?: Array<{
      /** The hop. */
      readonly address?: string
      /** Milliseconds since midnight UTC, or with the highest bit set another time. */
      readonly time?: number
    }>
    /** Classification level, RFC 1108. */
    readonly classification?: number
    /** Protection authorities; the lowest bit says that another byte follows. */
    readonly authority?: number[]
    /** Format of the additional security information, RFC 1108. */
    readonly format_code?: number
    /** Additional security information, RFC 1108. */
    readonly security_info?: Buffer
    /** Security level, RFC 791. */
    readonly security?: number
    /** Compartments, RFC 791. */
    readonly compartments?: number
    /** Control and release markings, RFC 791. */
    readonly handling_restrictions?: string
    /** Transmission control code, RFC 791. */
    readonly transmission_control?: string
    /** Stream identifier of SATNET. */
    readonly stream_id?: number
    /** Smallest MTU so far, in bytes, RFC 1063. */
    readonly mtu?: number
    /** Tells the traces of a host apart, RFC 1393. */
    readonly traceroute_id?: number
    /** Routers passed by the outbound packet. */
    readonly outbound_hops?: number
    /** Routers passed by the return packet. */
    readonly return_hops?: number
    /** Who started the trace. */
    readonly originator?: string
    /** 0: every router examines the packet, RFC 2113. */
    readonly router_alert?: number
    /** 0: rate request; 8: report of the approved rate, RFC 4782. */
    readonly function?: number
    /** Rate: 40 kbit/s times two to this power; 0 for none. */
    readonly rate?: number
    /** Counts the routers that approve the request. */
    readonly qs_ttl?: number
    /** Nonce that routers change when they lower the rate. */
    readonly nonce?: number
    /** A destination of a selective directed broadcast, RFC 1770. */
    readonly address?: string[]
    /** Body of an option that has no rows of its own. */
    readonly data?: Buffer
    readonly cipso?: {
      /** Domain of interpretation, FIPS 188. */
      readonly domain?: number
      /** The tags, in packet order. */
      readonly tags?: Array<{
        /** Type of the tag. */
        readonly type?: number
        /** Length of the tag, type and length included, in bytes. */
        readonly length?: number
        /** Sensitivity level. */
        readonly sensitivity_level?: number
        /** Categories, by their numbers. */
        readonly categories?: number[]
        /** Ranges of categories. */
        readonly ranges?: Array<{
          /** Last category of the range. */
          readonly top?: number
          /** First category of the range; left out for 0. */
          readonly bottom?: number
        }>
        /** Categories or ranges of them as one text, such as 0,3,7 or 9-3: ranges begin with their last one. */
        readonly category_list?: string
        /** Body of a tag that has no rows of its own. */
        readonly data?: Buffer
      }>
    }
  }>
  /** Number of a packet that a fragment of the datagram was in, where this one carries it whole. */
  readonly fragments?: number[]
  /** How many fragments the datagram had. */
  readonly fragment_count?: number
  /** Length of the datagram's payload, in bytes. */
  readonly reassembled_length?: number
  /** The layer's fields as a plain object. */
  toJSON(): IpTree
}

/** Internet Protocol version 4 in a full tree; the layer inside it, if any, is a key more. */
export interface IpTree extends InnerTrees, Pick<Ip, 'fragments' | 'fragment_count' | 'reassembled_length'>, Required<Pick<Ip, 'version' | 'header_length' | 'diffserv' | 'total_length' | 'identification' | 'fragment_offset' | 'ttl' | 'protocol' | 'header_checksum' | 'saddr' | 'daddr' | 'protocol_name'>> {
  readonly flags: {
    /** 0, but in RFC 3514. */
    readonly reserved: 0 | 1
    /** Don't fragment. */
    readonly df: 0 | 1
    /** More fragments follow. */
    readonly mf: 0 | 1
  }
  /** The options, in packet order. */
  readonly options?: Array<{
    /** Kind of the option: copied flag, class and number. */
    readonly kind?: number
    /** Length of the option, kind and length included, in bytes. */
    readonly length?: number
    /** Where the next hop writes, in bytes from the option's start, from 1. */
    readonly pointer?: number
    /** An address of the route, recorded or still to be visited. */
    readonly route?: string[]
    /** How many hops found no room for their timestamp. */
    readonly overflow?: number
    /** 0: timestamps only; 1: with the hops' addresses; 3: the addresses are given. */
    readonly flag?: number
    /** The timestamps, in packet order. */
    readonly timestamps?: Array<{
      /** The hop. */
      readonly address?: string
      /** Milliseconds since midnight UTC, or with the highest bit set another time. */
      readonly time?: number
    }>
    /** Classification level, RFC 1108. */
    readonly classification?: number
    /** Protection authorities; the lowest bit says that another byte follows. */
    readonly authority?: number[]
    /** Format of the additional security information, RFC 1108. */
    readonly format_code?: number
    /** Additional security information, RFC 1108. */
    readonly security_info?: Buffer
    /** Security level, RFC 791. */
    readonly security?: number
    /** Compartments, RFC 791. */
    readonly compartments?: number
    /** Control and release markings, RFC 791. */
    readonly handling_restrictions?: string
    /** Transmission control code, RFC 791. */
    readonly transmission_control?: string
    /** Stream identifier of SATNET. */
    readonly stream_id?: number
    /** Smallest MTU so far, in bytes, RFC 1063. */
    readonly mtu?: number
    /** Tells the traces of a host apart, RFC 1393. */
    readonly traceroute_id?: number
    /** Routers passed by the outbound packet. */
    readonly outbound_hops?: number
    /** Routers passed by the return packet. */
    readonly return_hops?: number
    /** Who started the trace. */
    readonly originator?: string
    /** 0: every router examines the packet, RFC 2113. */
    readonly router_alert?: number
    /** 0: rate request; 8: report of the approved rate, RFC 4782. */
    readonly function?: number
    /** Rate: 40 kbit/s times two to this power; 0 for none. */
    readonly rate?: number
    /** Counts the routers that approve the request. */
    readonly qs_ttl?: number
    /** Nonce that routers change when they lower the rate. */
    readonly nonce?: number
    /** A destination of a selective directed broadcast, RFC 1770. */
    readonly address?: string[]
    /** Body of an option that has no rows of its own. */
    readonly data?: Buffer
    readonly cipso?: {
      /** Domain of interpretation, FIPS 188. */
      readonly domain?: number
      /** The tags, in packet order. */
      readonly tags?: Array<{
        /** Type of the tag. */
        readonly type?: number
        /** Length of the tag, type and length included, in bytes. */
        readonly length?: number
        /** Sensitivity level. */
        readonly sensitivity_level?: number
        /** Categories, by their numbers. */
        readonly categories?: number[]
        /** Ranges of categories. */
        readonly ranges?: Array<{
          /** Last category of the range. */
          readonly top?: number
          /** First category of the range; left out for 0. */
          readonly bottom?: number
        }>
        /** Body of a tag that has no rows of its own. */
        readonly data?: Buffer
      }>
    }
  }>
}

/** The type of each field's column, by our names. */
export interface IpColumns {
  'ip.version': Uint8Array
  'ip.header_length': Uint8Array
  'ip.diffserv': Uint8Array
  'ip.dscp': Uint8Array
  'ip.ecn': Uint8Array
  'ip.total_length': Uint16Array
  'ip.identification': Uint16Array
  'ip.flags': Uint8Array
  'ip.flags.reserved': Uint8Array
  'ip.flags.df': Uint8Array
  'ip.flags.mf': Uint8Array
  'ip.fragment_offset': Uint16Array
  'ip.ttl': Uint8Array
  'ip.protocol': Uint8Array
  'ip.header_checksum': Uint16Array
  'ip.checksum_status': VariableColumn
  'ip.saddr': Uint32Array
  'ip.daddr': Uint32Array
  'ip.protocol_name': VariableColumn
  'ip.header_bytes': Uint8Array
  'ip.options': never
  'ip.options.kind': Uint8Array
  'ip.options.copied': Uint8Array
  'ip.options.class': Uint8Array
  'ip.options.number': Uint8Array
  'ip.options.length': Uint8Array
  'ip.options.pointer': Uint8Array
  'ip.options.route': Uint32Array
  'ip.options.overflow': Uint8Array
  'ip.options.flag': Uint8Array
  'ip.options.timestamps': never
  'ip.options.timestamps.address': Uint32Array
  'ip.options.timestamps.time': Uint32Array
  'ip.options.classification': Uint8Array
  'ip.options.authority': Uint8Array
  'ip.options.format_code': Uint8Array
  'ip.options.security_info': VariableColumn
  'ip.options.security': Uint16Array
  'ip.options.compartments': Uint16Array
  'ip.options.handling_restrictions': VariableColumn
  'ip.options.transmission_control': VariableColumn
  'ip.options.stream_id': Uint16Array
  'ip.options.mtu': Uint16Array
  'ip.options.traceroute_id': Uint16Array
  'ip.options.outbound_hops': Uint16Array
  'ip.options.return_hops': Uint16Array
  'ip.options.originator': Uint32Array
  'ip.options.router_alert': Uint16Array
  'ip.options.function': Uint8Array
  'ip.options.rate': Uint8Array
  'ip.options.qs_ttl': Uint8Array
  'ip.options.nonce': Uint32Array
  'ip.options.address': Uint32Array
  'ip.options.data': VariableColumn
  'ip.fragments': BigUint64Array
  'ip.fragment_count': Uint32Array
  'ip.reassembled_length': Uint32Array
  'ip.options.cipso.domain': Uint32Array
  'ip.options.cipso.tags': never
  'ip.options.cipso.tags.type': Uint8Array
  'ip.options.cipso.tags.length': Uint8Array
  'ip.options.cipso.tags.sensitivity_level': Uint8Array
  'ip.options.cipso.tags.categories': Uint16Array
  'ip.options.cipso.tags.ranges': never
  'ip.options.cipso.tags.ranges.top': Uint16Array
  'ip.options.cipso.tags.ranges.bottom': Uint16Array
  'ip.options.cipso.tags.category_list': VariableColumn
  'ip.options.cipso.tags.data': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface IpWiresharkColumns {
  'ip.dsfield': Uint8Array
  'ip.dsfield.dscp': Uint8Array
  'ip.dsfield.ecn': Uint8Array
  'ip.len': Uint16Array
  'ip.id': Uint16Array
  'ip.flags.rb': Uint8Array
  'ip.frag_offset': Uint16Array
  'ip.proto': Uint8Array
  'ip.checksum': Uint16Array
  'ip.src': Uint32Array
  'ip.addr': Uint32Array
  'ip.dst': Uint32Array
  'ip.hdr_len': Uint8Array
  'ip.opt.type': Uint8Array
  'ip.opt.type.copy': Uint8Array
  'ip.opt.type.class': Uint8Array
  'ip.opt.type.number': Uint8Array
  'ip.opt.len': Uint8Array
  'ip.opt.ptr': Uint8Array
  'ip.opt.overflow': Uint8Array
  'ip.opt.flag': Uint8Array
  'ip.opt.time_stamp_addr': Uint32Array
  'ip.opt.time_stamp': Uint32Array
  'ip.opt.sec_cl': Uint8Array
  'ip.opt.sec_prot_auth_flags': Uint8Array
  'ip.opt.ext_sec_add_sec_info_format_code': Uint8Array
  'ip.opt.ext_sec_add_sec_info': VariableColumn
  'ip.opt.sec_rfc791_sec': Uint16Array
  'ip.opt.sec_rfc791_comp': Uint16Array
  'ip.opt.sec_rfc791_tcc': VariableColumn
  'ip.opt.sid': Uint16Array
  'ip.opt.mtu': Uint16Array
  'ip.opt.id_number': Uint16Array
  'ip.opt.ohc': Uint16Array
  'ip.opt.rhc': Uint16Array
  'ip.opt.originator': Uint32Array
  'ip.opt.ra': Uint16Array
  'ip.opt.qs_func': Uint8Array
  'ip.opt.qs_rate': Uint8Array
  'ip.opt.qs_ttl': Uint8Array
  'ip.opt.qs_nonce': Uint32Array
  'ip.opt.addr': Uint32Array
  'ip.fragment': BigUint64Array
  'ip.fragment.count': Uint32Array
  'ip.reassembled.length': Uint32Array
  'ip.cipso.doi': Uint32Array
  'ip.cipso.tag_type': Uint8Array
  'ip.cipso.sensitivity_level': Uint8Array
  'ip.cipso.categories': VariableColumn
  'ip.cipso.tag_data': VariableColumn
}

/** Names of its fields: ours. */
export type IpFieldName = keyof IpColumns

/** Names of its fields: Wireshark's. */
export type IpWiresharkName = keyof IpWiresharkColumns
