// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { ChecksumStatus, InnerTrees, VariableColumn } from './protocols'

/** Cisco Discovery Protocol, Cisco: read from the packet when asked; a field that was not captured is undefined. */
export interface Cdp {
  /** 1 or 2. */
  readonly version?: number
  /** How long to keep it, in seconds. */
  readonly ttl?: number
  /** Internet checksum; of odd lengths in Cisco's own way. */
  readonly checksum?: number
  /** Whether the checksum fits, where the length is even. */
  readonly checksum_status?: ChecksumStatus
  /** What the device says. */
  readonly tlvs?: Array<{
    /** What it is. */
    readonly type?: number
    /** Its name. */
    readonly type_name?: string
    /** Length of the TLV, type and length included, in bytes. */
    readonly length?: number
    /** Name of the device. */
    readonly device_id?: string
    /** Port it was sent from. */
    readonly port_id?: string
    /** Version of the software, in lines. */
    readonly software?: string
    /** Hardware of the device. */
    readonly platform?: string
    /** What the device does, as one number. */
    readonly capabilities?: number
    /** It relays between two ports. */
    readonly mac_relay?: 0 | 1
    /** It is a camera, or resolves disputes of STP. */
    readonly camera?: 0 | 1
    /** It is managed remotely. */
    readonly remote?: 0 | 1
    /** It is a phone. */
    readonly phone?: 0 | 1
    /** It repeats. */
    readonly repeater?: 0 | 1
    /** It listens to IGMP. */
    readonly igmp?: 0 | 1
    /** It is a host. */
    readonly host?: 0 | 1
    /** It is a switch. */
    readonly switch?: 0 | 1
    /** It bridges by source routes. */
    readonly source_route_bridge?: 0 | 1
    /** It bridges transparently. */
    readonly bridge?: 0 | 1
    /** It is a router. */
    readonly router?: 0 | 1
    /** Number of addresses. */
    readonly address_count?: number
    /** 1: the protocol is an NLPID; 2: of IEEE 802.2. */
    readonly address_protocol_types?: number[]
    /** Length of each protocol, in bytes. */
    readonly address_protocol_lengths?: number[]
    /** Protocol of each address. */
    readonly address_protocols?: Buffer[]
    /** Length of each address, in bytes. */
    readonly address_lengths?: number[]
    /** IPv4 addresses of the device. */
    readonly addresses?: string[]
    /** IPv6 addresses of the device. */
    readonly ip6_addresses?: string[]
    /** Addresses of other families. */
    readonly other_addresses?: Buffer[]
    /** Default gateway of on-demand routing. */
    readonly odr_gateway?: string
    /** Networks behind the device. */
    readonly ip_prefixes?: string[]
    /** Width of each, in bits. */
    readonly ip_prefix_widths?: number[]
    /** Whose protocol the hello is of. */
    readonly hello_oui?: number
    /** Protocol of the hello; 0x0112: management of clusters. */
    readonly hello_protocol?: number
    /** Address of the cluster's master. */
    readonly cluster_master?: string
    /** A mask, it seems. */
    readonly cluster_ip?: string
    /** Version of the cluster's protocol, it seems. */
    readonly cluster_version?: number
    /** Its lower part. */
    readonly cluster_subversion?: number
    /** Status in the cluster. */
    readonly cluster_status?: number
    /** Of unknown meaning. */
    readonly cluster_unknown?: number
    /** The switch that commands the cluster. */
    readonly cluster_commander?: string
    /** The switch. */
    readonly switch_mac?: string
    /** Of unknown meaning. */
    readonly cluster_unknown_2?: number
    /** VLAN of management. */
    readonly management_vlan?: number
    /** Hello of another protocol. */
    readonly hello?: Buffer
    /** Domain of VTP. */
    readonly vtp_domain?: string
    /** VLAN of frames without a tag. */
    readonly native_vlan?: number
    /** 1: full duplex. */
    readonly full_duplex?: number
    /** Of unknown meaning. */
    readonly voice_data?: Buffer
    /** VLAN of phones. */
    readonly voice_vlan?: number
    /** Power it takes, in mW. */
    readonly power_consumption?: number
    /** Largest packet, in bytes. */
    readonly mtu?: number
    /** What is trusted of devices behind a phone. */
    readonly trust_bitmap?: number
    /** Class of service of what is not trusted. */
    readonly untrusted_cos?: number
    /** Name of the system. */
    readonly system_name?: string
    /** Its sysObjectID. */
    readonly system_oid?: Buffer
    /** 0: a text. */
    readonly location_type?: number
    /** Where it stands. */
    readonly location?: string
    /** Number of the request of power. */
    readonly power_request_id?: number
    /** Number of what was granted. */
    readonly power_management_id?: number
    /** Power that is asked for, in mW. */
    readonly power_requested?: number[]
    /** Power that is there, in mW. */
    readonly power_available?: number[]
    /** Power over the spare pairs, as one number. */
    readonly spare_pair?: number
    /** The source feeds them. */
    readonly spare_pse?: 0 | 1
    /** The device asks for it. */
    readonly spare_request?: 0 | 1
    /** The device can take it. */
    readonly spare_device?: 0 | 1
    /** The source has it. */
    readonly spare_four_wire?: 0 | 1
    /** A value that has no rows, or what is left of one. */
    readonly value?: Buffer
  }>
  /** The layer's fields as a plain object. */
  toJSON(): CdpTree
}

/** Cisco Discovery Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface CdpTree extends InnerTrees, Required<Pick<Cdp, 'version' | 'ttl' | 'checksum'>> {
  /** What the device says. */
  readonly tlvs?: Array<{
    /** What it is. */
    readonly type?: number
    /** Its name. */
    readonly type_name?: string
    /** Name of the device. */
    readonly device_id?: string
    /** Port it was sent from. */
    readonly port_id?: string
    /** Version of the software, in lines. */
    readonly software?: string
    /** Hardware of the device. */
    readonly platform?: string
    /** It relays between two ports. */
    readonly mac_relay?: 0 | 1
    /** It is a camera, or resolves disputes of STP. */
    readonly camera?: 0 | 1
    /** It is managed remotely. */
    readonly remote?: 0 | 1
    /** It is a phone. */
    readonly phone?: 0 | 1
    /** It repeats. */
    readonly repeater?: 0 | 1
    /** It listens to IGMP. */
    readonly igmp?: 0 | 1
    /** It is a host. */
    readonly host?: 0 | 1
    /** It is a switch. */
    readonly switch?: 0 | 1
    /** It bridges by source routes. */
    readonly source_route_bridge?: 0 | 1
    /** It bridges transparently. */
    readonly bridge?: 0 | 1
    /** It is a router. */
    readonly router?: 0 | 1
    /** IPv4 addresses of the device. */
    readonly addresses?: string[]
    /** IPv6 addresses of the device. */
    readonly ip6_addresses?: string[]
    /** Addresses of other families. */
    readonly other_addresses?: Buffer[]
    /** Default gateway of on-demand routing. */
    readonly odr_gateway?: string
    /** Networks behind the device. */
    readonly ip_prefixes?: string[]
    /** Width of each, in bits. */
    readonly ip_prefix_widths?: number[]
    /** Whose protocol the hello is of. */
    readonly hello_oui?: number
    /** Protocol of the hello; 0x0112: management of clusters. */
    readonly hello_protocol?: number
    /** Address of the cluster's master. */
    readonly cluster_master?: string
    /** The switch that commands the cluster. */
    readonly cluster_commander?: string
    /** The switch. */
    readonly switch_mac?: string
    /** VLAN of management. */
    readonly management_vlan?: number
    /** Hello of another protocol. */
    readonly hello?: Buffer
    /** Domain of VTP. */
    readonly vtp_domain?: string
    /** VLAN of frames without a tag. */
    readonly native_vlan?: number
    /** 1: full duplex. */
    readonly full_duplex?: number
    /** VLAN of phones. */
    readonly voice_vlan?: number
    /** Power it takes, in mW. */
    readonly power_consumption?: number
    /** Largest packet, in bytes. */
    readonly mtu?: number
    /** What is trusted of devices behind a phone. */
    readonly trust_bitmap?: number
    /** Class of service of what is not trusted. */
    readonly untrusted_cos?: number
    /** Name of the system. */
    readonly system_name?: string
    /** Its sysObjectID. */
    readonly system_oid?: Buffer
    /** Where it stands. */
    readonly location?: string
    /** Number of the request of power. */
    readonly power_request_id?: number
    /** Number of what was granted. */
    readonly power_management_id?: number
    /** Power that is asked for, in mW. */
    readonly power_requested?: number[]
    /** Power that is there, in mW. */
    readonly power_available?: number[]
    /** The source feeds them. */
    readonly spare_pse?: 0 | 1
    /** The device asks for it. */
    readonly spare_request?: 0 | 1
    /** The device can take it. */
    readonly spare_device?: 0 | 1
    /** The source has it. */
    readonly spare_four_wire?: 0 | 1
    /** A value that has no rows, or what is left of one. */
    readonly value?: Buffer
  }>
}

/** The type of each field's column, by our names. */
export interface CdpColumns {
  'cdp.version': Uint8Array
  'cdp.ttl': Uint8Array
  'cdp.checksum': Uint16Array
  'cdp.checksum_status': VariableColumn
  'cdp.tlvs': never
  'cdp.tlvs.type': Uint16Array
  'cdp.tlvs.type_name': VariableColumn
  'cdp.tlvs.length': Uint16Array
  'cdp.tlvs.device_id': VariableColumn
  'cdp.tlvs.port_id': VariableColumn
  'cdp.tlvs.software': VariableColumn
  'cdp.tlvs.platform': VariableColumn
  'cdp.tlvs.capabilities': Uint32Array
  'cdp.tlvs.mac_relay': Uint8Array
  'cdp.tlvs.camera': Uint8Array
  'cdp.tlvs.remote': Uint8Array
  'cdp.tlvs.phone': Uint8Array
  'cdp.tlvs.repeater': Uint8Array
  'cdp.tlvs.igmp': Uint8Array
  'cdp.tlvs.host': Uint8Array
  'cdp.tlvs.switch': Uint8Array
  'cdp.tlvs.source_route_bridge': Uint8Array
  'cdp.tlvs.bridge': Uint8Array
  'cdp.tlvs.router': Uint8Array
  'cdp.tlvs.address_count': Uint32Array
  'cdp.tlvs.address_protocol_types': Uint8Array
  'cdp.tlvs.address_protocol_lengths': Uint8Array
  'cdp.tlvs.address_protocols': VariableColumn
  'cdp.tlvs.address_lengths': Uint16Array
  'cdp.tlvs.addresses': Uint32Array
  'cdp.tlvs.ip6_addresses': Uint8Array
  'cdp.tlvs.other_addresses': VariableColumn
  'cdp.tlvs.odr_gateway': Uint32Array
  'cdp.tlvs.ip_prefixes': Uint32Array
  'cdp.tlvs.ip_prefix_widths': Uint8Array
  'cdp.tlvs.hello_oui': Uint32Array
  'cdp.tlvs.hello_protocol': Uint16Array
  'cdp.tlvs.cluster_master': Uint32Array
  'cdp.tlvs.cluster_ip': Uint32Array
  'cdp.tlvs.cluster_version': Uint8Array
  'cdp.tlvs.cluster_subversion': Uint8Array
  'cdp.tlvs.cluster_status': Uint8Array
  'cdp.tlvs.cluster_unknown': Uint8Array
  'cdp.tlvs.cluster_commander': Uint8Array
  'cdp.tlvs.switch_mac': Uint8Array
  'cdp.tlvs.cluster_unknown_2': Uint8Array
  'cdp.tlvs.management_vlan': Uint16Array
  'cdp.tlvs.hello': VariableColumn
  'cdp.tlvs.vtp_domain': VariableColumn
  'cdp.tlvs.native_vlan': Uint16Array
  'cdp.tlvs.full_duplex': Uint8Array
  'cdp.tlvs.voice_data': VariableColumn
  'cdp.tlvs.voice_vlan': Uint16Array
  'cdp.tlvs.power_consumption': Uint16Array
  'cdp.tlvs.mtu': Uint32Array
  'cdp.tlvs.trust_bitmap': Uint8Array
  'cdp.tlvs.untrusted_cos': Uint8Array
  'cdp.tlvs.system_name': VariableColumn
  'cdp.tlvs.system_oid': VariableColumn
  'cdp.tlvs.location_type': Uint8Array
  'cdp.tlvs.location': VariableColumn
  'cdp.tlvs.power_request_id': Uint16Array
  'cdp.tlvs.power_management_id': Uint16Array
  'cdp.tlvs.power_requested': Uint32Array
  'cdp.tlvs.power_available': Uint32Array
  'cdp.tlvs.spare_pair': Uint8Array
  'cdp.tlvs.spare_pse': Uint8Array
  'cdp.tlvs.spare_request': Uint8Array
  'cdp.tlvs.spare_device': Uint8Array
  'cdp.tlvs.spare_four_wire': Uint8Array
  'cdp.tlvs.value': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface CdpWiresharkColumns {
  'cdp.tlv.type': Uint16Array
  'cdp.tlv.len': Uint16Array
  'cdp.deviceid': VariableColumn
  'cdp.portid': VariableColumn
  'cdp.platform': VariableColumn
  'cdp.capabilities': Uint32Array
  'cdp.capabilities.mac_relay': Uint8Array
  'cdp.capabilities.cvta': Uint8Array
  'cdp.capabilities.remote': Uint8Array
  'cdp.capabilities.voip_phone': Uint8Array
  'cdp.capabilities.repeater': Uint8Array
  'cdp.capabilities.igmp_capable': Uint8Array
  'cdp.capabilities.host': Uint8Array
  'cdp.capabilities.switch': Uint8Array
  'cdp.capabilities.src_bridge': Uint8Array
  'cdp.capabilities.trans_bridge': Uint8Array
  'cdp.capabilities.router': Uint8Array
  'cdp.number_of_addresses': Uint32Array
  'cdp.protocol_type': Uint8Array
  'cdp.protocol_length': Uint8Array
  'cdp.address_length': Uint16Array
  'cdp.nrgyz.ip_address': Uint32Array
  'cdp.nrgyz.ipv6_address': Uint8Array
  'cdp.odr_default_gateway': Uint32Array
  'cdp.ip_prefix': Uint32Array
  'cdp.oui': Uint32Array
  'cdp.protocol_id': Uint16Array
  'cdp.cluster.master_ip': Uint32Array
  'cdp.cluster.ip': Uint32Array
  'cdp.cluster.version': Uint8Array
  'cdp.cluster.sub_version': Uint8Array
  'cdp.cluster.status': Uint8Array
  'cdp.cluster.unknown': Uint8Array
  'cdp.cluster.commander_mac': Uint8Array
  'cdp.cluster.switch_mac': Uint8Array
  'cdp.cluster.management_vlan': Uint16Array
  'cdp.hello.unknown': VariableColumn
  'cdp.vtp_management_domain': VariableColumn
  'cdp.native_vlan': Uint16Array
  'cdp.duplex': Uint8Array
  'cdp.data': VariableColumn
  'cdp.voice_vlan': Uint16Array
  'cdp.power_consumption': Uint16Array
  'cdp.mtu': Uint32Array
  'cdp.trust_bitmap': Uint8Array
  'cdp.untrusted_port_cos': Uint8Array
  'cdp.system_name': VariableColumn
  'cdp.system_object_identifier': VariableColumn
  'cdp.location.unknown': Uint8Array
  'cdp.location': VariableColumn
  'cdp.request_id': Uint16Array
  'cdp.management_id': Uint16Array
  'cdp.power_requested': Uint32Array
  'cdp.power_available': Uint32Array
  'cdp.spare_poe_tlv': Uint8Array
  'cdp.spare_poe_tlv.pse_spare_pair_poe': Uint8Array
  'cdp.spare_poe_tlv.req_spare_pair_poe': Uint8Array
  'cdp.spare_poe_tlv.spare_pair_arch': Uint8Array
  'cdp.spare_poe_tlv.poe': Uint8Array
}

/** Names of its fields: ours. */
export type CdpFieldName = keyof CdpColumns

/** Names of its fields: Wireshark's. */
export type CdpWiresharkName = keyof CdpWiresharkColumns
