// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** NetFlow and IPFIX, RFC 7011: read from the packet when asked; a field that was not captured is undefined. */
export interface Cflow {
  /** 5, 9 or 10, which is IPFIX. */
  readonly version?: number
  /** Number of records. */
  readonly count?: number
  /** IPFIX: length of the message, in bytes. */
  readonly length?: number
  /** How long the router is up, in ms. */
  readonly uptime?: number
  /** When it was sent, in seconds since 1970. */
  readonly unix_seconds?: number
  /** And nanoseconds. */
  readonly unix_nanoseconds?: number
  /** IPFIX: when it was sent, in seconds since 1970. */
  readonly export_time?: number
  /** Number of the first flow, or of the packet. */
  readonly sequence?: number
  /** Version 5: kind of the engine. */
  readonly engine_type?: number
  /** Version 5: number of the engine. */
  readonly engine_id?: number
  /** Version 5: how packets were chosen. */
  readonly sampling_mode?: number
  /** Version 5: one packet of so many was. */
  readonly sampling_interval?: number
  /** Version 9: who observed. */
  readonly source_id?: number
  /** IPFIX: who observed. */
  readonly observation_domain?: number
  /** Templates and data. */
  readonly sets?: Array<{
    /** What is in it: of data its template. */
    readonly id?: number
    /** Length of the set, in bytes. */
    readonly length?: number
    /** Templates. */
    readonly templates?: Array<{
      /** Number of the template. */
      readonly id?: number
      /** Number of its fields. */
      readonly field_count?: number
      /** Options: number of its fields. */
      readonly total_count?: number
      /** Options: number of those that say what it is about. */
      readonly scope_count?: number
      /** Options of version 9: length of those, in bytes. */
      readonly scope_length?: number
      /** Options of version 9: length of the others, in bytes. */
      readonly options_length?: number
      /** IPFIX: the type is an enterprise's. */
      readonly field_enterprise?: 0 | 1[]
      /** Type of each field. */
      readonly field_types?: number[]
      /** Length of each field, in bytes; 65535 varies. */
      readonly field_lengths?: number[]
      /** Enterprises of the types. */
      readonly enterprises?: number[]
    }>
    /** Data whose template is in another packet, and padding. */
    readonly data?: Buffer
  }>
  /** Flows. */
  readonly records?: Array<{
    /** Source. */
    readonly saddr?: string
    /** Destination. */
    readonly daddr?: string
    /** Next router. */
    readonly next_hop?: string
    /** Source, of IPv6. */
    readonly ip6_saddr?: string
    /** Destination, of IPv6. */
    readonly ip6_daddr?: string
    /** Interface that it came in by. */
    readonly input?: number
    /** Interface that it went out by. */
    readonly output?: number
    /** Number of packets. */
    readonly packets?: number
    /** Number of bytes. */
    readonly octets?: number
    /** Uptime at the first packet, in ms. */
    readonly first?: number
    /** Uptime at the last packet, in ms. */
    readonly last?: number
    /** Source port. */
    readonly sport?: number
    /** Destination port. */
    readonly dport?: number
    /** Flags of TCP of all packets. */
    readonly tcp_flags?: number
    /** IP protocol number. */
    readonly protocol?: number
    /** Type of service. */
    readonly tos?: number
    /** System of the source. */
    readonly source_as?: number
    /** System of the destination. */
    readonly destination_as?: number
    /** How many bits of the source count. */
    readonly source_mask?: number
    /** How many bits of the destination count. */
    readonly destination_mask?: number
    /** Fields that have no rows. */
    readonly others?: Buffer[]
  }>
  /** The layer's fields as a plain object. */
  toJSON(): CflowTree
}

/** NetFlow and IPFIX in a full tree; the layer inside it, if any, is a key more. */
export interface CflowTree extends InnerTrees, Pick<Cflow, 'count' | 'length' | 'uptime' | 'unix_seconds' | 'unix_nanoseconds' | 'export_time' | 'sequence' | 'engine_type' | 'engine_id' | 'sampling_mode' | 'sampling_interval' | 'source_id' | 'observation_domain' | 'records'>, Required<Pick<Cflow, 'version'>> {
  /** Templates and data. */
  readonly sets?: Array<{
    /** What is in it: of data its template. */
    readonly id?: number
    /** Templates. */
    readonly templates?: Array<{
      /** Number of the template. */
      readonly id?: number
      /** Number of its fields. */
      readonly field_count?: number
      /** Options: number of its fields. */
      readonly total_count?: number
      /** Options: number of those that say what it is about. */
      readonly scope_count?: number
      /** Options of version 9: length of those, in bytes. */
      readonly scope_length?: number
      /** Options of version 9: length of the others, in bytes. */
      readonly options_length?: number
      /** Type of each field. */
      readonly field_types?: number[]
      /** Length of each field, in bytes; 65535 varies. */
      readonly field_lengths?: number[]
      /** Enterprises of the types. */
      readonly enterprises?: number[]
    }>
    /** Data whose template is in another packet, and padding. */
    readonly data?: Buffer
  }>
}

/** The type of each field's column, by our names. */
export interface CflowColumns {
  'cflow.version': Uint16Array
  'cflow.count': Uint16Array
  'cflow.length': Uint16Array
  'cflow.uptime': Uint32Array
  'cflow.unix_seconds': Uint32Array
  'cflow.unix_nanoseconds': Uint32Array
  'cflow.export_time': Uint32Array
  'cflow.sequence': Uint32Array
  'cflow.engine_type': Uint8Array
  'cflow.engine_id': Uint8Array
  'cflow.sampling_mode': Uint8Array
  'cflow.sampling_interval': Uint16Array
  'cflow.source_id': Uint32Array
  'cflow.observation_domain': Uint32Array
  'cflow.sets': never
  'cflow.sets.id': Uint16Array
  'cflow.sets.length': Uint16Array
  'cflow.sets.templates': never
  'cflow.sets.templates.id': Uint16Array
  'cflow.sets.templates.field_count': Uint16Array
  'cflow.sets.templates.total_count': Uint16Array
  'cflow.sets.templates.scope_count': Uint16Array
  'cflow.sets.templates.scope_length': Uint16Array
  'cflow.sets.templates.options_length': Uint16Array
  'cflow.sets.templates.field_enterprise': Uint8Array
  'cflow.sets.templates.field_types': Uint16Array
  'cflow.sets.templates.field_lengths': Uint16Array
  'cflow.sets.templates.enterprises': Uint32Array
  'cflow.sets.data': VariableColumn
  'cflow.records': never
  'cflow.records.saddr': Uint32Array
  'cflow.records.daddr': Uint32Array
  'cflow.records.next_hop': Uint32Array
  'cflow.records.ip6_saddr': Uint8Array
  'cflow.records.ip6_daddr': Uint8Array
  'cflow.records.input': BigUint64Array
  'cflow.records.output': BigUint64Array
  'cflow.records.packets': BigUint64Array
  'cflow.records.octets': BigUint64Array
  'cflow.records.first': BigUint64Array
  'cflow.records.last': BigUint64Array
  'cflow.records.sport': BigUint64Array
  'cflow.records.dport': BigUint64Array
  'cflow.records.tcp_flags': BigUint64Array
  'cflow.records.protocol': BigUint64Array
  'cflow.records.tos': BigUint64Array
  'cflow.records.source_as': BigUint64Array
  'cflow.records.destination_as': BigUint64Array
  'cflow.records.source_mask': BigUint64Array
  'cflow.records.destination_mask': BigUint64Array
  'cflow.records.others': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface CflowWiresharkColumns {
  'cflow.len': Uint16Array
  'cflow.unix_secs': Uint32Array
  'cflow.unix_nsecs': Uint32Array
  'cflow.exporttime': Uint32Array
  'cflow.samplingmode': Uint8Array
  'cflow.od_id': Uint32Array
  'cflow.flowset_id': Uint16Array
  'cflow.flowset_length': Uint16Array
  'cflow.template_id': Uint16Array
  'cflow.template_field_count': Uint16Array
  'cflow.template_ipfix_total_field_count': Uint16Array
  'cflow.template_ipfix_scope_field_count': Uint16Array
  'cflow.template_field_length': Uint16Array
  'cflow.template_ipfix_field_pen': Uint32Array
  'cflow.srcaddr': Uint32Array
  'cflow.dstaddr': Uint32Array
  'cflow.nexthop': Uint32Array
  'cflow.srcaddrv6': Uint8Array
  'cflow.dstaddrv6': Uint8Array
  'cflow.inputint': BigUint64Array
  'cflow.outputint': BigUint64Array
  'cflow.packets': BigUint64Array
  'cflow.octets': BigUint64Array
  'cflow.srcport': BigUint64Array
  'cflow.dstport': BigUint64Array
  'cflow.tcpflags': BigUint64Array
  'cflow.protocol': BigUint64Array
  'cflow.tos': BigUint64Array
  'cflow.srcas': BigUint64Array
  'cflow.dstas': BigUint64Array
  'cflow.srcmask': BigUint64Array
  'cflow.dstmask': BigUint64Array
}

/** Names of its fields: ours. */
export type CflowFieldName = keyof CflowColumns

/** Names of its fields: Wireshark's. */
export type CflowWiresharkName = keyof CflowWiresharkColumns
