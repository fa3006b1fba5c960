// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** sFlow, sFlow version 5: read from the packet when asked; a field that was not captured is undefined. */
export interface Sflow {
  /** 5. */
  readonly version?: number
  /** 1: the agent's address is of IPv4; 2: of IPv6. */
  readonly agent_type?: number
  /** Who sends it. */
  readonly agent?: string
  /** The same, of IPv6. */
  readonly ip6_agent?: string
  /** Part of the agent. */
  readonly sub_agent?: number
  /** Number of the datagram. */
  readonly sequence?: number
  /** How long the agent is up, in ms. */
  readonly uptime?: number
  /** Number of samples. */
  readonly sample_count?: number
  /** Samples. */
  readonly samples?: Array<{
    /** Whose format it is; 0 is sFlow's. */
    readonly enterprise?: number
    /** What it is. */
    readonly format?: number
    /** Its name. */
    readonly format_name?: string
    /** Length of the sample, in bytes. */
    readonly length?: number
    /** Number of the sample. */
    readonly sequence?: number
    /** Kind of the source: 0 an interface. */
    readonly source_type?: number
    /** Index of the source. */
    readonly source?: number
    /** The same, expanded. */
    readonly expanded_source_type?: number
    /** Index of the source, expanded. */
    readonly expanded_source?: number
    /** One packet of so many is sampled. */
    readonly rate?: number
    /** Packets that could have been. */
    readonly pool?: number
    /** Samples that were lost. */
    readonly drops?: number
    /** Interface it came in by. */
    readonly input?: number
    /** Interface it went out by. */
    readonly output?: number
    /** How that is told, expanded. */
    readonly input_format?: number
    /** The same. */
    readonly output_format?: number
    /** Number of records. */
    readonly record_count?: number
    /** Records. */
    readonly records?: Array<{
      /** Whose format it is. */
      readonly enterprise?: number
      /** What it is; of flows 1 is a packet's header, of counters 1 an interface's. */
      readonly format?: number
      /** Length of the record, in bytes. */
      readonly length?: number
      /** Packet: link layer; 1 is Ethernet. */
      readonly header_protocol?: number
      /** Packet: its length, in bytes. */
      readonly frame_length?: number
      /** Packet: bytes that were taken off. */
      readonly stripped?: number
      /** Packet: bytes that are here. */
      readonly header_length?: number
      /** Packet: its first bytes. */
      readonly header?: Buffer
      /** Interface: its index. */
      readonly if_index?: number
      /** Interface: its kind. */
      readonly if_type?: number
      /** Interface: its speed, in bit/s. */
      readonly if_speed?: bigint
      /** Interface: 1 full duplex, 2 half. */
      readonly if_direction?: number
      /** Interface: 1 wanted up, 2 is up. */
      readonly if_status?: number
      /** Bytes received. */
      readonly in_octets?: bigint
      /** Packets received, to one host. */
      readonly in_packets?: number
      /** The same, multicast. */
      readonly in_multicast?: number
      /** The same, broadcast. */
      readonly in_broadcast?: number
      /** Dropped. */
      readonly in_discards?: number
      /** With errors. */
      readonly in_errors?: number
      /** Of unknown protocols. */
      readonly in_unknown?: number
      /** Bytes sent. */
      readonly out_octets?: bigint
      /** Packets sent, to one host. */
      readonly out_packets?: number
      /** The same, multicast. */
      readonly out_multicast?: number
      /** The same, broadcast. */
      readonly out_broadcast?: number
      /** Dropped. */
      readonly out_discards?: number
      /** With errors. */
      readonly out_errors?: number
      /** 1: takes all packets. */
      readonly promiscuous?: number
      /** A record that has no rows. */
      readonly value?: Buffer
    }>
    /** A sample that has no rows. */
    readonly value?: Buffer
  }>
  /** The layer's fields as a plain object. */
  toJSON(): SflowTree
}

/** sFlow in a full tree; the layer inside it, if any, is a key more. */
export interface SflowTree extends InnerTrees, Pick<Sflow, 'agent' | 'ip6_agent' | 'sub_agent' | 'sequence' | 'uptime' | 'sample_count'>, Required<Pick<Sflow, 'version' | 'agent_type'>> {
  /** Samples. */
  readonly samples?: Array<{
    /** Whose format it is; 0 is sFlow's. */
    readonly enterprise?: number
    /** What it is. */
    readonly format?: number
    /** Its name. */
    readonly format_name?: string
    /** Number of the sample. */
    readonly sequence?: number
    /** Kind of the source: 0 an interface. */
    readonly source_type?: number
    /** Index of the source. */
    readonly source?: number
    /** The same, expanded. */
    readonly expanded_source_type?: number
    /** Index of the source, expanded. */
    readonly expanded_source?: number
    /** One packet of so many is sampled. */
    readonly rate?: number
    /** Packets that could have been. */
    readonly pool?: number
    /** Samples that were lost. */
    readonly drops?: number
    /** Interface it came in by. */
    readonly input?: number
    /** Interface it went out by. */
    readonly output?: number
    /** Number of records. */
    readonly record_count?: number
    /** Records. */
    readonly records?: Array<{
      /** Whose format it is. */
      readonly enterprise?: number
      /** What it is; of flows 1 is a packet's header, of counters 1 an interface's. */
      readonly format?: number
      /** Packet: link layer; 1 is Ethernet. */
      readonly header_protocol?: number
      /** Packet: its length, in bytes. */
      readonly frame_length?: number
      /** Packet: bytes that were taken off. */
      readonly stripped?: number
      /** Packet: bytes that are here. */
      readonly header_length?: number
      /** Packet: its first bytes. */
      readonly header?: Buffer
      /** Interface: its index. */
      readonly if_index?: number
      /** Interface: its kind. */
      readonly if_type?: number
      /** Interface: its speed, in bit/s. */
      readonly if_speed?: bigint
      /** Interface: 1 full duplex, 2 half. */
      readonly if_direction?: number
      /** Interface: 1 wanted up, 2 is up. */
      readonly if_status?: number
      /** Bytes received. */
      readonly in_octets?: bigint
      /** Packets received, to one host. */
      readonly in_packets?: number
      /** The same, multicast. */
      readonly in_multicast?: number
      /** The same, broadcast. */
      readonly in_broadcast?: number
      /** Dropped. */
      readonly in_discards?: number
      /** With errors. */
      readonly in_errors?: number
      /** Of unknown protocols. */
      readonly in_unknown?: number
      /** Bytes sent. */
      readonly out_octets?: bigint
      /** Packets sent, to one host. */
      readonly out_packets?: number
      /** The same, multicast. */
      readonly out_multicast?: number
      /** The same, broadcast. */
      readonly out_broadcast?: number
      /** Dropped. */
      readonly out_discards?: number
      /** With errors. */
      readonly out_errors?: number
      /** 1: takes all packets. */
      readonly promiscuous?: number
      /** A record that has no rows. */
      readonly value?: Buffer
    }>
    /** A sample that has no rows. */
    readonly value?: Buffer
  }>
}

/** The type of each field's column, by our names. */
export interface SflowColumns {
  'sflow.version': Uint32Array
  'sflow.agent_type': Uint32Array
  'sflow.agent': Uint32Array
  'sflow.ip6_agent': Uint8Array
  'sflow.sub_agent': Uint32Array
  'sflow.sequence': Uint32Array
  'sflow.uptime': Uint32Array
  'sflow.sample_count': Uint32Array
  'sflow.samples': never
  'sflow.samples.enterprise': Uint32Array
  'sflow.samples.format': Uint16Array
  'sflow.samples.format_name': VariableColumn
  'sflow.samples.length': Uint32Array
  'sflow.samples.sequence': Uint32Array
  'sflow.samples.source_type': Uint8Array
  'sflow.samples.source': Uint32Array
  'sflow.samples.expanded_source_type': Uint32Array
  'sflow.samples.expanded_source': Uint32Array
  'sflow.samples.rate': Uint32Array
  'sflow.samples.pool': Uint32Array
  'sflow.samples.drops': Uint32Array
  'sflow.samples.input': Uint32Array
  'sflow.samples.output': Uint32Array
  'sflow.samples.input_format': Uint32Array
  'sflow.samples.output_format': Uint32Array
  'sflow.samples.record_count': Uint32Array
  'sflow.samples.records': never
  'sflow.samples.records.enterprise': Uint32Array
  'sflow.samples.records.format': Uint16Array
  'sflow.samples.records.length': Uint32Array
  'sflow.samples.records.header_protocol': Uint32Array
  'sflow.samples.records.frame_length': Uint32Array
  'sflow.samples.records.stripped': Uint32Array
  'sflow.samples.records.header_length': Uint32Array
  'sflow.samples.records.header': VariableColumn
  'sflow.samples.records.if_index': Uint32Array
  'sflow.samples.records.if_type': Uint32Array
  'sflow.samples.records.if_speed': BigUint64Array
  'sflow.samples.records.if_direction': Uint32Array
  'sflow.samples.records.if_status': Uint32Array
  'sflow.samples.records.in_octets': BigUint64Array
  'sflow.samples.records.in_packets': Uint32Array
  'sflow.samples.records.in_multicast': Uint32Array
  'sflow.samples.records.in_broadcast': Uint32Array
  'sflow.samples.records.in_discards': Uint32Array
  'sflow.samples.records.in_errors': Uint32Array
  'sflow.samples.records.in_unknown': Uint32Array
  'sflow.samples.records.out_octets': BigUint64Array
  'sflow.samples.records.out_packets': Uint32Array
  'sflow.samples.records.out_multicast': Uint32Array
  'sflow.samples.records.out_broadcast': Uint32Array
  'sflow.samples.records.out_discards': Uint32Array
  'sflow.samples.records.out_errors': Uint32Array
  'sflow.samples.records.promiscuous': Uint32Array
  'sflow.samples.records.value': VariableColumn
  'sflow.samples.value': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface SflowWiresharkColumns {
  'sflow_245.version': Uint32Array
  'sflow_245.agenttype': Uint32Array
  'sflow_245.agent': Uint32Array
  'sflow_245.agent.v6': Uint8Array
  'sflow_245.sub_agent_id': Uint32Array
  'sflow_245.sequence_number': Uint32Array
  'sflow_245.sysuptime': Uint32Array
  'sflow_245.numsamples': Uint32Array
  'sflow_245.header_protocol': Uint32Array
  'sflow_245.ifindex': Uint32Array
  'sflow_245.iftype': Uint32Array
  'sflow_245.ifspeed': BigUint64Array
  'sflow_245.ifdirection': Uint32Array
  'sflow_245.ifinoct': BigUint64Array
  'sflow_245.ifinpkt': Uint32Array
  'sflow_245.ifinmcast': Uint32Array
  'sflow_245.ifinbcast': Uint32Array
  'sflow_245.ifindisc': Uint32Array
  'sflow_245.ifinerr': Uint32Array
  'sflow_245.ifinunk': Uint32Array
  'sflow_245.ifoutoct': BigUint64Array
  'sflow_245.ifoutpkt': Uint32Array
  'sflow_245.ifoutmcast': Uint32Array
  'sflow_245.ifoutbcast': Uint32Array
  'sflow_245.ifoutdisc': Uint32Array
  'sflow_245.ifouterr': Uint32Array
  'sflow_245.ifpromisc': Uint32Array
}

/** Names of its fields: ours. */
export type SflowFieldName = keyof SflowColumns

/** Names of its fields: Wireshark's. */
export type SflowWiresharkName = keyof SflowWiresharkColumns
