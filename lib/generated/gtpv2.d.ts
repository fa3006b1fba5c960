// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** GPRS Tunnelling Protocol V2, 3GPP TS 29.274: read from the packet when asked; a field that was not captured is undefined. */
export interface Gtpv2 {
  /** Version and flags as one number. */
  readonly flags?: number
  /** 2. */
  readonly version?: number
  /** Another message follows this one. */
  readonly piggybacking?: 0 | 1
  /** A tunnel's end is told. */
  readonly has_teid?: 0 | 1
  /** A priority is told. */
  readonly has_priority?: 0 | 1
  /** 0. */
  readonly flags_spare?: number
  /** What the message is. */
  readonly type?: number
  /** Name of that. */
  readonly type_name?: string
  /** Length of what follows, in bytes. */
  readonly length?: number
  /** Tunnel's end that the message is for; 0 where it is not known yet. */
  readonly teid?: number
  /** The same in a request and its response. */
  readonly sequence?: number
  /** 0, or the message's priority. */
  readonly spare?: number
  /** Information elements; those within a group follow it. */
  readonly ies?: Array<{
    /** What the element is. */
    readonly type?: number
    /** Name of that. */
    readonly type_name?: string
    /** Length of its value, in bytes. */
    readonly length?: number
    /** 0. */
    readonly cr?: number
    /** Which of several elements of the type. */
    readonly instance?: number
    /** The subscriber. */
    readonly imsi?: string
    /** Outcome; 16 is success. */
    readonly cause?: number
    /** Name of the outcome. */
    readonly cause_name?: string
    /** 0. */
    readonly cause_spare?: number
    /** An element of a PDN connection is wrong. */
    readonly cause_pdn?: 0 | 1
    /** An element of a bearer context is wrong. */
    readonly cause_bearer?: 0 | 1
    /** It comes from behind the sender. */
    readonly cause_remote?: 0 | 1
    /** How often the sender has restarted. */
    readonly restart_counter?: number
    /** Name of the access point. */
    readonly apn?: string
    /** Most bits per second up, in thousands. */
    readonly ambr_up?: number
    /** Most bits per second down, in thousands. */
    readonly ambr_down?: number
    /** Number of a bearer. */
    readonly ebi?: number
    /** The device. */
    readonly mei?: string
    /** The subscriber's number. */
    readonly msisdn?: string
    /** A bearer may have two addresses. */
    readonly daf?: 0 | 1
    /** A tunnel goes directly. */
    readonly dtf?: 0 | 1
    /** It is a handover. */
    readonly hi?: 0 | 1
    /** Packets are forwarded directly. */
    readonly dfi?: 0 | 1
    /** The serving gateway changes. */
    readonly oi?: 0 | 1
    /** Signalling can be reduced when it is idle. */
    readonly isrsi?: 0 | 1
    /** It is reduced. */
    readonly israi?: 0 | 1
    /** The serving gateway has changed. */
    readonly sgwci?: 0 | 1
    /** The subscribed quality has changed. */
    readonly sqci?: 0 | 1
    /** The subscriber is not authenticated. */
    readonly uimsi?: 0 | 1
    /** Ends of tunnels can change. */
    readonly cfsi?: 0 | 1
    /** Changes can be told. */
    readonly crsi?: 0 | 1
    /** Messages may ride on others. */
    readonly ps?: 0 | 1
    /** Towards the packet network it is PMIP. */
    readonly pt?: 0 | 1
    /** Only the serving gateway's part is deleted. */
    readonly si?: 0 | 1
    /** The device is validated. */
    readonly msv?: 0 | 1
    /** 1 IPv4, 2 IPv6, 3 both. */
    readonly pdn_type?: number
    /** Address of the device. */
    readonly address?: string
    /** Length of its prefix, in bits. */
    readonly prefix_length?: number
    /** Address of the device. */
    readonly address_ipv6?: string
    /** It cannot take another's place. */
    readonly preemption_capability?: 0 | 1
    /** Priority; 1 is the highest. */
    readonly priority_level?: number
    /** Another cannot take its place. */
    readonly preemption_vulnerability?: 0 | 1
    /** Class of quality. */
    readonly qci?: number
    /** Most bits per second up, in thousands. */
    readonly mbr_up?: number
    /** Most bits per second down, in thousands. */
    readonly mbr_down?: number
    /** Guaranteed bits per second up, in thousands. */
    readonly gbr_up?: number
    /** Guaranteed bits per second down, in thousands. */
    readonly gbr_down?: number
    /** Kind of radio. */
    readonly rat_type?: number
    /** Name of that. */
    readonly rat_type_name?: string
    /** Country of the serving network. */
    readonly mcc?: number
    /** The network. */
    readonly mnc?: number
    /** Which locations follow. */
    readonly location_flags?: number
    /** Country of a tracking area. */
    readonly tai_mcc?: number
    /** Its network. */
    readonly tai_mnc?: number
    /** Its code. */
    readonly tac?: number
    /** Country of a cell. */
    readonly ecgi_mcc?: number
    /** Its network. */
    readonly ecgi_mnc?: number
    /** Its number, with four spare bits in front. */
    readonly eci?: number
    /** Its eNodeB. */
    readonly enodeb?: number
    /** Its number there. */
    readonly cell?: number
    /** There is an IPv4 address. */
    readonly fteid_v4?: 0 | 1
    /** There is an IPv6 address. */
    readonly fteid_v6?: 0 | 1
    /** Interface of a tunnel's end. */
    readonly fteid_interface?: number
    /** Name of the interface. */
    readonly fteid_interface_name?: string
    /** Number of the end, or a key of GRE. */
    readonly fteid?: number
    /** Its address. */
    readonly fteid_ipv4?: string
    /** Its address. */
    readonly fteid_ipv6?: string
    /** What charging calls the bearer. */
    readonly charging_id?: number
    /** How it is charged. */
    readonly charging_characteristics?: number
    /** Time zone in quarters of an hour, as SMS has it. */
    readonly time_zone?: number
    /** Hours of daylight saving. */
    readonly daylight?: number
    /** Which access points may be used at once. */
    readonly apn_restriction?: number
    /** Who has chosen the access point. */
    readonly selection_mode?: number
    /** 0: the node's name is an IPv4 address; 1: an IPv6 address. */
    readonly node_type?: number
    /** How many sets of connections. */
    readonly set_count?: number
    /** The node. */
    readonly node_ipv4?: string
    /** The node. */
    readonly node_ipv6?: string
    /** Sets of connections that fail at once. */
    readonly sets?: number[]
    /** Name of a node. */
    readonly fqdn?: string
    /** Value of another element, and what follows in one. */
    readonly data?: Buffer
  }>
  /** The layer's fields as a plain object. */
  toJSON(): Gtpv2Tree
}

/** GPRS Tunnelling Protocol V2 in a full tree; the layer inside it, if any, is a key more. */
export interface Gtpv2Tree extends InnerTrees, Pick<Gtpv2, 'teid' | 'sequence'>, Required<Pick<Gtpv2, 'version' | 'piggybacking' | 'has_teid' | 'has_priority' | 'type' | 'length'>> {
  /** Information elements; those within a group follow it. */
  readonly ies?: Array<{
    /** What the element is. */
    readonly type?: number
    /** Name of that. */
    readonly type_name?: string
    /** Which of several elements of the type. */
    readonly instance?: number
    /** The subscriber. */
    readonly imsi?: string
    /** Outcome; 16 is success. */
    readonly cause?: number
    /** Name of the outcome. */
    readonly cause_name?: string
    /** How often the sender has restarted. */
    readonly restart_counter?: number
    /** Name of the access point. */
    readonly apn?: string
    /** Most bits per second up, in thousands. */
    readonly ambr_up?: number
    /** Most bits per second down, in thousands. */
    readonly ambr_down?: number
    /** Number of a bearer. */
    readonly ebi?: number
    /** The device. */
    readonly mei?: string
    /** The subscriber's number. */
    readonly msisdn?: string
    /** 1 IPv4, 2 IPv6, 3 both. */
    readonly pdn_type?: number
    /** Address of the device. */
    readonly address?: string
    /** Length of its prefix, in bits. */
    readonly prefix_length?: number
    /** Address of the device. */
    readonly address_ipv6?: string
    /** Priority; 1 is the highest. */
    readonly priority_level?: number
    /** Class of quality. */
    readonly qci?: number
    /** Most bits per second up, in thousands. */
    readonly mbr_up?: number
    /** Most bits per second down, in thousands. */
    readonly mbr_down?: number
    /** Guaranteed bits per second up, in thousands. */
    readonly gbr_up?: number
    /** Guaranteed bits per second down, in thousands. */
    readonly gbr_down?: number
    /** Kind of radio. */
    readonly rat_type?: number
    /** Name of that. */
    readonly rat_type_name?: string
    /** Country of the serving network. */
    readonly mcc?: number
    /** The network. */
    readonly mnc?: number
    /** Country of a tracking area. */
    readonly tai_mcc?: number
    /** Its network. */
    readonly tai_mnc?: number
    /** Its code. */
    readonly tac?: number
    /** Country of a cell. */
    readonly ecgi_mcc?: number
    /** Its network. */
    readonly ecgi_mnc?: number
    /** Its number, with four spare bits in front. */
    readonly eci?: number
    /** Interface of a tunnel's end. */
    readonly fteid_interface?: number
    /** Name of the interface. */
    readonly fteid_interface_name?: string
    /** Number of the end, or a key of GRE. */
    readonly fteid?: number
    /** Its address. */
    readonly fteid_ipv4?: string
    /** Its address. */
    readonly fteid_ipv6?: string
    /** What charging calls the bearer. */
    readonly charging_id?: number
    /** How it is charged. */
    readonly charging_characteristics?: number
    /** Time zone in quarters of an hour, as SMS has it. */
    readonly time_zone?: number
    /** Hours of daylight saving. */
    readonly daylight?: number
    /** Which access points may be used at once. */
    readonly apn_restriction?: number
    /** Who has chosen the access point. */
    readonly selection_mode?: number
    /** The node. */
    readonly node_ipv4?: string
    /** The node. */
    readonly node_ipv6?: string
    /** Sets of connections that fail at once. */
    readonly sets?: number[]
    /** Name of a node. */
    readonly fqdn?: string
    /** Value of another element, and what follows in one. */
    readonly data?: Buffer
  }>
}

/** The type of each field's column, by our names. */
export interface Gtpv2Columns {
  'gtpv2.flags': Uint8Array
  'gtpv2.version': Uint8Array
  'gtpv2.piggybacking': Uint8Array
  'gtpv2.has_teid': Uint8Array
  'gtpv2.has_priority': Uint8Array
  'gtpv2.flags_spare': Uint8Array
  'gtpv2.type': Uint8Array
  'gtpv2.type_name': VariableColumn
  'gtpv2.length': Uint16Array
  'gtpv2.teid': Uint32Array
  'gtpv2.sequence': Uint32Array
  'gtpv2.spare': Uint8Array
  'gtpv2.ies': never
  'gtpv2.ies.type': Uint8Array
  'gtpv2.ies.type_name': VariableColumn
  'gtpv2.ies.length': Uint16Array
  'gtpv2.ies.cr': Uint8Array
  'gtpv2.ies.instance': Uint8Array
  'gtpv2.ies.imsi': VariableColumn
  'gtpv2.ies.cause': Uint8Array
  'gtpv2.ies.cause_name': VariableColumn
  'gtpv2.ies.cause_spare': Uint8Array
  'gtpv2.ies.cause_pdn': Uint8Array
  'gtpv2.ies.cause_bearer': Uint8Array
  'gtpv2.ies.cause_remote': Uint8Array
  'gtpv2.ies.restart_counter': Uint8Array
  'gtpv2.ies.apn': VariableColumn
  'gtpv2.ies.ambr_up': Uint32Array
  'gtpv2.ies.ambr_down': Uint32Array
  'gtpv2.ies.ebi': Uint8Array
  'gtpv2.ies.mei': VariableColumn
  'gtpv2.ies.msisdn': VariableColumn
  'gtpv2.ies.daf': Uint8Array
  'gtpv2.ies.dtf': Uint8Array
  'gtpv2.ies.hi': Uint8Array
  'gtpv2.ies.dfi': Uint8Array
  'gtpv2.ies.oi': Uint8Array
  'gtpv2.ies.isrsi': Uint8Array
  'gtpv2.ies.israi': Uint8Array
  'gtpv2.ies.sgwci': Uint8Array
  'gtpv2.ies.sqci': Uint8Array
  'gtpv2.ies.uimsi': Uint8Array
  'gtpv2.ies.cfsi': Uint8Array
  'gtpv2.ies.crsi': Uint8Array
  'gtpv2.ies.ps': Uint8Array
  'gtpv2.ies.pt': Uint8Array
  'gtpv2.ies.si': Uint8Array
  'gtpv2.ies.msv': Uint8Array
  'gtpv2.ies.pdn_type': Uint8Array
  'gtpv2.ies.address': Uint32Array
  'gtpv2.ies.prefix_length': Uint8Array
  'gtpv2.ies.address_ipv6': Uint8Array
  'gtpv2.ies.preemption_capability': Uint8Array
  'gtpv2.ies.priority_level': Uint8Array
  'gtpv2.ies.preemption_vulnerability': Uint8Array
  'gtpv2.ies.qci': Uint8Array
  'gtpv2.ies.mbr_up': BigUint64Array
  'gtpv2.ies.mbr_down': BigUint64Array
  'gtpv2.ies.gbr_up': BigUint64Array
  'gtpv2.ies.gbr_down': BigUint64Array
  'gtpv2.ies.rat_type': Uint8Array
  'gtpv2.ies.rat_type_name': VariableColumn
  'gtpv2.ies.mcc': Uint16Array
  'gtpv2.ies.mnc': Uint16Array
  'gtpv2.ies.location_flags': Uint8Array
  'gtpv2.ies.tai_mcc': Uint16Array
  'gtpv2.ies.tai_mnc': Uint16Array
  'gtpv2.ies.tac': Uint16Array
  'gtpv2.ies.ecgi_mcc': Uint16Array
  'gtpv2.ies.ecgi_mnc': Uint16Array
  'gtpv2.ies.eci': Uint32Array
  'gtpv2.ies.enodeb': Uint32Array
  'gtpv2.ies.cell': Uint8Array
  'gtpv2.ies.fteid_v4': Uint8Array
  'gtpv2.ies.fteid_v6': Uint8Array
  'gtpv2.ies.fteid_interface': Uint8Array
  'gtpv2.ies.fteid_interface_name': VariableColumn
  'gtpv2.ies.fteid': Uint32Array
  'gtpv2.ies.fteid_ipv4': Uint32Array
  'gtpv2.ies.fteid_ipv6': Uint8Array
  'gtpv2.ies.charging_id': Uint32Array
  'gtpv2.ies.charging_characteristics': Uint16Array
  'gtpv2.ies.time_zone': Uint8Array
  'gtpv2.ies.daylight': Uint8Array
  'gtpv2.ies.apn_restriction': Uint8Array
  'gtpv2.ies.selection_mode': Uint8Array
  'gtpv2.ies.node_type': Uint8Array
  'gtpv2.ies.set_count': Uint8Array
  'gtpv2.ies.node_ipv4': Uint32Array
  'gtpv2.ies.node_ipv6': Uint8Array
  'gtpv2.ies.sets': Uint16Array
  'gtpv2.ies.fqdn': VariableColumn
  'gtpv2.ies.data': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface Gtpv2WiresharkColumns {
  'gtpv2.p': Uint8Array
  'gtpv2.t': Uint8Array
  'gtpv2.mp': Uint8Array
  'gtpv2.message_type': Uint8Array
  'gtpv2.msg_length': Uint16Array
  'gtpv2.seq': Uint32Array
  'gtpv2.ie_type': Uint8Array
  'gtpv2.ie_len': Uint16Array
  'gtpv2.cr': Uint8Array
  'gtpv2.instance': Uint8Array
  'gtpv2.cause': Uint8Array
  'gtpv2.spare_b7_b3': Uint8Array
  'gtpv2.pce': Uint8Array
  'gtpv2.bce': Uint8Array
  'gtpv2.cs': Uint8Array
  'gtpv2.rec': Uint8Array
  'gtpv2.apn': VariableColumn
  'gtpv2.ambr_up': Uint32Array
  'gtpv2.ambr_down': Uint32Array
  'gtpv2.ebi': Uint8Array
  'gtpv2.mei': VariableColumn
  'e164.msisdn': VariableColumn
  'gtpv2.daf': Uint8Array
  'gtpv2.dtf': Uint8Array
  'gtpv2.hi': Uint8Array
  'gtpv2.dfi': Uint8Array
  'gtpv2.oi': Uint8Array
  'gtpv2.isrsi': Uint8Array
  'gtpv2.israi': Uint8Array
  'gtpv2.sgwci': Uint8Array
  'gtpv2.sqci': Uint8Array
  'gtpv2.uimsi': Uint8Array
  'gtpv2.cfsi': Uint8Array
  'gtpv2.crsi': Uint8Array
  'gtpv2.ps': Uint8Array
  'gtpv2.pt': Uint8Array
  'gtpv2.si': Uint8Array
  'gtpv2.msv': Uint8Array
  'gtpv2.pdn_type': Uint8Array
  'gtpv2.pdn_addr_and_prefix.ipv4': Uint32Array
  'gtpv2.pdn_ipv6_len': Uint8Array
  'gtpv2.pdn_addr_and_prefix.ipv6': Uint8Array
  'gtpv2.bearer_qos_pci': Uint8Array
  'gtpv2.bearer_qos_pl': Uint8Array
  'gtpv2.bearer_qos_pvi': Uint8Array
  'gtpv2.bearer_qos_label_qci': Uint8Array
  'gtpv2.bearer_qos_mbr_up': BigUint64Array
  'gtpv2.bearer_qos_mbr_down': BigUint64Array
  'gtpv2.bearer_qos_gbr_up': BigUint64Array
  'gtpv2.bearer_qos_gbr_down': BigUint64Array
  'gtpv2.rat_type': Uint8Array
  'gtpv2.uli_flags': Uint8Array
  'e212.tai.mcc': Uint16Array
  'e212.tai.mnc': Uint16Array
  'gtpv2.tai_tac': Uint16Array
  'e212.ecgi.mcc': Uint16Array
  'e212.ecgi.mnc': Uint16Array
  'gtpv2.ecgi_eci': Uint32Array
  'gtpv2.enodebid': Uint32Array
  'gtpv2.cellid': Uint8Array
  'gtpv2.f_teid_v4': Uint8Array
  'gtpv2.f_teid_v6': Uint8Array
  'gtpv2.f_teid_interface_type': Uint8Array
  'gtpv2.f_teid_gre_key': Uint32Array
  'gtpv2.f_teid_ipv4': Uint32Array
  'gtpv2.f_teid_ipv6': Uint8Array
  'gtpv2.charging_id': Uint32Array
  'gtpv2.charging_characteristic': Uint16Array
  'gtpv2.ue_time_zone_dst': Uint8Array
  'gtpv2.apn_rest': Uint8Array
  'gtpv2.selec_mode': Uint8Array
  'gtpv2.fq_csid_type': Uint8Array
  'gtpv2.fq_csid_nr': Uint8Array
  'gtpv2.fq_csid_ipv4': Uint32Array
  'gtpv2.fq_csid_ipv6': Uint8Array
  'gtpv2.fq_csid_id': Uint16Array
  'gtpv2.fqdn': VariableColumn
}

/** Names of its fields: ours. */
export type Gtpv2FieldName = keyof Gtpv2Columns

/** Names of its fields: Wireshark's. */
export type Gtpv2WiresharkName = keyof Gtpv2WiresharkColumns
