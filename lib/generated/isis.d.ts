// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** IS-IS, ISO/IEC 10589: read from the packet when asked; a field that was not captured is undefined. */
export interface Isis {
  /** 131. */
  readonly irpd?: number
  /** Length of the fixed header, in bytes. */
  readonly length_indicator?: number
  /** 1. */
  readonly version?: number
  /** Length of system ids, in bytes; 0 is 6. */
  readonly id_length?: number
  /** 0. */
  readonly type_reserved?: number
  /** What the packet is. */
  readonly type?: number
  /** Its name. */
  readonly type_name?: string
  /** 1. */
  readonly version_2?: number
  /** 0. */
  readonly reserved?: number
  /** Most area addresses; 0 is 3. */
  readonly max_areas?: number
  readonly hello?: {
    /** 0. */
    readonly reserved?: number
    /** Levels of the circuit. */
    readonly circuit_type?: number
    /** System that sent it. */
    readonly source_id?: string
    /** How long the hello is good, in seconds. */
    readonly holding_time?: number
    /** Length of the packet, in bytes. */
    readonly pdu_length?: number
    /** Priority as designated system. */
    readonly priority?: number
    /** Designated system of the network. */
    readonly lan_id?: string
    /** Number of the circuit. */
    readonly local_circuit_id?: number
  }
  readonly lsp?: {
    /** Length of the packet, in bytes. */
    readonly pdu_length?: number
    /** How long it is good, in seconds. */
    readonly remaining_lifetime?: number
    /** System that made it, pseudonode and fragment. */
    readonly id?: string
    /** Number of the version. */
    readonly sequence?: number
    /** Fletcher checksum. */
    readonly checksum?: number
    /** Can mend areas that fell apart. */
    readonly partition_repair?: 0 | 1
    /** Attached to other areas, by the metric of errors. */
    readonly attached_error?: 0 | 1
    /** The same, of expense. */
    readonly attached_expense?: 0 | 1
    /** The same, of delay. */
    readonly attached_delay?: 0 | 1
    /** The same, by the default metric. */
    readonly attached?: 0 | 1
    /** Not to be used on the way to others. */
    readonly overload?: 0 | 1
    /** 1: level 1; 3: level 2. */
    readonly is_type?: number
  }
  readonly snp?: {
    /** Length of the packet, in bytes. */
    readonly pdu_length?: number
    /** System that sent it. */
    readonly source_id?: string
    /** Its circuit, 0. */
    readonly source_circuit?: number
    /** First LSP of the range. */
    readonly start_lsp_id?: string
    /** Last LSP of the range. */
    readonly end_lsp_id?: string
  }
  /** What the packet says. */
  readonly tlvs?: Array<{
    /** What it is. */
    readonly type?: number
    /** Its name. */
    readonly type_name?: string
    /** Length of the value, in bytes. */
    readonly length?: number
    /** Length of each area, in bytes. */
    readonly area_lengths?: number[]
    /** Areas of the system. */
    readonly areas?: Buffer[]
    /** Protocols of the system: 204 is IPv4, 142 IPv6. */
    readonly nlpids?: number[]
    /** Addresses of the interface or system. */
    readonly addresses?: string[]
    /** The same, of IPv6. */
    readonly ip6_addresses?: string[]
    /** Systems that were heard. */
    readonly lan_neighbors?: string[]
    /** State of the adjacency. */
    readonly adjacency_state?: number
    /** Number of the circuit. */
    readonly extended_circuit_id?: number
    /** The neighbor. */
    readonly neighbor_id?: string
    /** The neighbor's number of the circuit. */
    readonly neighbor_circuit_id?: number
    /** Restart: 1 request, 2 acknowledgment, 4 suppress adjacency. */
    readonly restart_flags?: number
    /** Time that is left, in seconds. */
    readonly restart_remaining?: number
    /** How it is authenticated: 1 a password, 54 HMAC-MD5. */
    readonly auth_type?: number
    /** What authenticates it. */
    readonly auth?: Buffer
    /** Name of the system. */
    readonly hostname?: string
    /** Address of the system for traffic engineering. */
    readonly te_router_id?: string
    /** Longest LSP, in bytes. */
    readonly buffer_size?: number
    /** Links are virtual ones. */
    readonly virtual?: number
    /** LSPs, neighbors or networks. */
    readonly entries?: Array<{
      /** How long the LSP is good, in seconds. */
      readonly remaining_lifetime?: number
      /** The LSP. */
      readonly lsp_id?: string
      /** Number of its version. */
      readonly sequence?: number
      /** Its checksum. */
      readonly checksum?: number
      /** Given down from the upper level. */
      readonly down?: 0 | 1
      /** The metric is external. */
      readonly external?: 0 | 1
      /** Distance. */
      readonly metric?: number
      /** Distances by delay, expense and errors; 0x80 is none. */
      readonly other_metrics?: number
      /** The network. */
      readonly network?: string
      /** Its mask. */
      readonly mask?: string
      /** The neighbor. */
      readonly neighbor_id?: string
      /** The neighbor, of a narrow metric. */
      readonly old_neighbor_id?: string
      /** Distance. */
      readonly link_metric?: number
      /** Length of what more is said, in bytes. */
      readonly sub_length?: number
      /** What more is said. */
      readonly sub_tlvs?: Buffer
      /** Distance. */
      readonly wide_metric?: number
      /** Given down from the upper level. */
      readonly up_down?: 0 | 1
      /** From another protocol. */
      readonly is_external?: 0 | 1
      /** More is said. */
      readonly has_sub_tlvs?: 0 | 1
      /** How many bits count. */
      readonly prefix_length?: number
      /** The network. */
      readonly prefix?: string
      /** How many bits count. */
      readonly ip6_prefix_length?: number
      /** The network. */
      readonly ip6_prefix?: string
    }>
    /** Value of a TLV that has no rows. */
    readonly value?: Buffer
  }>
  /** The layer's fields as a plain object. */
  toJSON(): IsisTree
}

/** IS-IS in a full tree; the layer inside it, if any, is a key more. */
export interface IsisTree extends InnerTrees, Pick<Isis, 'lsp'>, Required<Pick<Isis, 'irpd' | 'length_indicator' | 'version' | 'id_length' | 'type' | 'max_areas'>> {
  readonly hello?: {
    /** Levels of the circuit. */
    readonly circuit_type?: number
    /** System that sent it. */
    readonly source_id?: string
    /** How long the hello is good, in seconds. */
    readonly holding_time?: number
    /** Length of the packet, in bytes. */
    readonly pdu_length?: number
    /** Priority as designated system. */
    readonly priority?: number
    /** Designated system of the network. */
    readonly lan_id?: string
    /** Number of the circuit. */
    readonly local_circuit_id?: number
  }
  readonly snp?: {
    /** Length of the packet, in bytes. */
    readonly pdu_length?: number
    /** System that sent it. */
    readonly source_id?: string
    /** First LSP of the range. */
    readonly start_lsp_id?: string
    /** Last LSP of the range. */
    readonly end_lsp_id?: string
  }
  /** What the packet says. */
  readonly tlvs?: Array<{
    /** What it is. */
    readonly type?: number
    /** Its name. */
    readonly type_name?: string
    /** Areas of the system. */
    readonly areas?: Buffer[]
    /** Protocols of the system: 204 is IPv4, 142 IPv6. */
    readonly nlpids?: number[]
    /** Addresses of the interface or system. */
    readonly addresses?: string[]
    /** The same, of IPv6. */
    readonly ip6_addresses?: string[]
    /** Systems that were heard. */
    readonly lan_neighbors?: string[]
    /** State of the adjacency. */
    readonly adjacency_state?: number
    /** Number of the circuit. */
    readonly extended_circuit_id?: number
    /** The neighbor. */
    readonly neighbor_id?: string
    /** The neighbor's number of the circuit. */
    readonly neighbor_circuit_id?: number
    /** Restart: 1 request, 2 acknowledgment, 4 suppress adjacency. */
    readonly restart_flags?: number
    /** Time that is left, in seconds. */
    readonly restart_remaining?: number
    /** How it is authenticated: 1 a password, 54 HMAC-MD5. */
    readonly auth_type?: number
    /** What authenticates it. */
    readonly auth?: Buffer
    /** Name of the system. */
    readonly hostname?: string
    /** Address of the system for traffic engineering. */
    readonly te_router_id?: string
    /** Longest LSP, in bytes. */
    readonly buffer_size?: number
    /** LSPs, neighbors or networks. */
    readonly entries?: Array<{
      /** How long the LSP is good, in seconds. */
      readonly remaining_lifetime?: number
      /** The LSP. */
      readonly lsp_id?: string
      /** Number of its version. */
      readonly sequence?: number
      /** Its checksum. */
      readonly checksum?: number
      /** Given down from the upper level. */
      readonly down?: 0 | 1
      /** The metric is external. */
      readonly external?: 0 | 1
      /** Distance. */
      readonly metric?: number
      /** The network. */
      readonly network?: string
      /** Its mask. */
      readonly mask?: string
      /** The neighbor. */
      readonly neighbor_id?: string
      /** The neighbor, of a narrow metric. */
      readonly old_neighbor_id?: string
      /** Distance. */
      readonly link_metric?: number
      /** What more is said. */
      readonly sub_tlvs?: Buffer
      /** Distance. */
      readonly wide_metric?: number
      /** Given down from the upper level. */
      readonly up_down?: 0 | 1
      /** From another protocol. */
      readonly is_external?: 0 | 1
      /** How many bits count. */
      readonly prefix_length?: number
      /** The network. */
      readonly prefix?: string
      /** How many bits count. */
      readonly ip6_prefix_length?: number
      /** The network. */
      readonly ip6_prefix?: string
    }>
    /** Value of a TLV that has no rows. */
    readonly value?: Buffer
  }>
}

/** The type of each field's column, by our names. */
export interface IsisColumns {
  'isis.irpd': Uint8Array
  'isis.length_indicator': Uint8Array
  'isis.version': Uint8Array
  'isis.id_length': Uint8Array
  'isis.type_reserved': Uint8Array
  'isis.type': Uint8Array
  'isis.type_name': VariableColumn
  'isis.version_2': Uint8Array
  'isis.reserved': Uint8Array
  'isis.max_areas': Uint8Array
  'isis.hello.reserved': Uint8Array
  'isis.hello.circuit_type': Uint8Array
  'isis.hello.source_id': VariableColumn
  'isis.hello.holding_time': Uint16Array
  'isis.hello.pdu_length': Uint16Array
  'isis.hello.priority': Uint8Array
  'isis.hello.lan_id': VariableColumn
  'isis.hello.local_circuit_id': Uint8Array
  'isis.lsp.pdu_length': Uint16Array
  'isis.lsp.remaining_lifetime': Uint16Array
  'isis.lsp.id': VariableColumn
  'isis.lsp.sequence': Uint32Array
  'isis.lsp.checksum': Uint16Array
  'isis.lsp.partition_repair': Uint8Array
  'isis.lsp.attached_error': Uint8Array
  'isis.lsp.attached_expense': Uint8Array
  'isis.lsp.attached_delay': Uint8Array
  'isis.lsp.attached': Uint8Array
  'isis.lsp.overload': Uint8Array
  'isis.lsp.is_type': Uint8Array
  'isis.snp.pdu_length': Uint16Array
  'isis.snp.source_id': VariableColumn
  'isis.snp.source_circuit': Uint8Array
  'isis.snp.start_lsp_id': VariableColumn
  'isis.snp.end_lsp_id': VariableColumn
  'isis.tlvs': never
  'isis.tlvs.type': Uint8Array
  'isis.tlvs.type_name': VariableColumn
  'isis.tlvs.length': Uint8Array
  'isis.tlvs.area_lengths': Uint8Array
  'isis.tlvs.areas': VariableColumn
  'isis.tlvs.nlpids': Uint8Array
  'isis.tlvs.addresses': Uint32Array
  'isis.tlvs.ip6_addresses': Uint8Array
  'isis.tlvs.lan_neighbors': Uint8Array
  'isis.tlvs.adjacency_state': Uint8Array
  'isis.tlvs.extended_circuit_id': Uint32Array
  'isis.tlvs.neighbor_id': VariableColumn
  'isis.tlvs.neighbor_circuit_id': Uint32Array
  'isis.tlvs.restart_flags': Uint8Array
  'isis.tlvs.restart_remaining': Uint16Array
  'isis.tlvs.auth_type': Uint8Array
  'isis.tlvs.auth': VariableColumn
  'isis.tlvs.hostname': VariableColumn
  'isis.tlvs.te_router_id': Uint32Array
  'isis.tlvs.buffer_size': Uint16Array
  'isis.tlvs.virtual': Uint8Array
  'isis.tlvs.entries': never
  'isis.tlvs.entries.remaining_lifetime': Uint16Array
  'isis.tlvs.entries.lsp_id': VariableColumn
  'isis.tlvs.entries.sequence': Uint32Array
  'isis.tlvs.entries.checksum': Uint16Array
  'isis.tlvs.entries.down': Uint8Array
  'isis.tlvs.entries.external': Uint8Array
  'isis.tlvs.entries.metric': Uint8Array
  'isis.tlvs.entries.other_metrics': Uint32Array
  'isis.tlvs.entries.network': Uint32Array
  'isis.tlvs.entries.mask': Uint32Array
  'isis.tlvs.entries.neighbor_id': VariableColumn
  'isis.tlvs.entries.old_neighbor_id': VariableColumn
  'isis.tlvs.entries.link_metric': Uint32Array
  'isis.tlvs.entries.sub_length': Uint8Array
  'isis.tlvs.entries.sub_tlvs': VariableColumn
  'isis.tlvs.entries.wide_metric': Uint32Array
  'isis.tlvs.entries.up_down': Uint8Array
  'isis.tlvs.entries.is_external': Uint8Array
  'isis.tlvs.entries.has_sub_tlvs': Uint8Array
  'isis.tlvs.entries.prefix_length': Uint8Array
  'isis.tlvs.entries.prefix': Uint32Array
  'isis.tlvs.entries.ip6_prefix_length': Uint8Array
  'isis.tlvs.entries.ip6_prefix': Uint8Array
  'isis.tlvs.value': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface IsisWiresharkColumns {
  'isis.len': Uint8Array
  'isis.sysid_len': Uint8Array
  'isis.type.reserved': Uint8Array
  'isis.version2': Uint8Array
  'isis.max_area_adr': Uint8Array
  'isis.hello.holding_timer': Uint16Array
  'isis.lsp.remaining_life': Uint16Array
  'isis.lsp.lsp_id': VariableColumn
  'isis.lsp.sequence_number': Uint32Array
  'isis.csnp.start_lsp_id': VariableColumn
  'isis.csnp.end_lsp_id': VariableColumn
  'isis.hello.is_neighbor': Uint8Array
  'isis.hello.adjacency_state': Uint8Array
  'isis.hello.clv_restart_flags': Uint8Array
  'isis.lsp.hostname': VariableColumn
  'isis.lsp.clv_te_router_id': Uint32Array
  'isis.lsp.originating_lsp_buffer_size': Uint16Array
  'isis.lsp.ip_reachability.ipv4_prefix': Uint32Array
  'isis.lsp.ext_is_reachability.is_neighbor_id': VariableColumn
  'isis.lsp.eis_neighbors.is_neighbor': VariableColumn
  'isis.lsp.ext_is_reachability.metric': Uint32Array
  'isis.lsp.ext_ip_reachability.prefix_length': Uint8Array
  'isis.lsp.ext_ip_reachability.ipv4_prefix': Uint32Array
  'isis.lsp.ipv6_reachability.prefix_length': Uint8Array
  'isis.lsp.ipv6_reachability.ipv6_prefix': Uint8Array
}

/** Names of its fields: ours. */
export type IsisFieldName = keyof IsisColumns

/** Names of its fields: Wireshark's. */
export type IsisWiresharkName = keyof IsisWiresharkColumns
