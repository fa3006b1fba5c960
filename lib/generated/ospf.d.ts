// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Open Shortest Path First, RFC 2328: read from the packet when asked; a field that was not captured is undefined. */
export interface Ospf {
  /** 2 or 3. */
  readonly version?: number
  /** What the packet is. */
  readonly type?: number
  /** Its name. */
  readonly type_name?: string
  /** Length of the packet, in bytes. */
  readonly length?: number
  /** Router that sent it. */
  readonly router_id?: string
  /** Its area. */
  readonly area_id?: string
  /** Internet checksum; of version 2 without the authentication, of version 3 with a pseudo header. */
  readonly checksum?: number
  /** Version 2: how it is authenticated. */
  readonly auth_type?: number
  /** Version 3: instance of the protocol on the link. */
  readonly instance_id?: number
  /** Without authentication: 0. */
  readonly auth_none?: Buffer
  /** Password, in clear. */
  readonly auth_password?: string
  /** Number of the key. */
  readonly auth_key_id?: number
  /** Length of the code, in bytes. */
  readonly auth_length?: number
  /** Grows with packets. */
  readonly auth_sequence?: number
  /** Code of the packet, behind it. */
  readonly auth_data?: Buffer
  /** Options of the router, as one number. */
  readonly options?: {
    /** Not to be given to other providers' routers. */
    readonly dn?: 0 | 1[]
    /** Takes opaque LSAs. */
    readonly o?: 0 | 1[]
    /** Takes demand circuits. */
    readonly dc?: 0 | 1[]
    /** A block of link-local signaling follows. */
    readonly l?: 0 | 1[]
    /** Of a not-so-stubby area. */
    readonly n?: 0 | 1[]
    /** Hands multicast on. */
    readonly mc?: 0 | 1[]
    /** Takes external LSAs. */
    readonly e?: 0 | 1[]
    /** Several topologies. */
    readonly mt?: 0 | 1[]
  }
  /** Version 3: options of the router, as one number. */
  readonly v3_options?: {
    /** 0. */
    readonly reserved?: number[]
    /** An authentication trailer follows. */
    readonly at?: 0 | 1[]
    /** A block of link-local signaling follows. */
    readonly l?: 0 | 1[]
    /** Several address families. */
    readonly af?: 0 | 1[]
    /** 0. */
    readonly reserved_2?: number[]
    /** Takes demand circuits. */
    readonly dc?: 0 | 1[]
    /** Is a router for others. */
    readonly r?: 0 | 1[]
    /** Of a not-so-stubby area. */
    readonly n?: 0 | 1[]
    /** Hands multicast on. */
    readonly mc?: 0 | 1[]
    /** Takes external LSAs. */
    readonly e?: 0 | 1[]
    /** Takes part in routing of IPv6. */
    readonly v6?: 0 | 1[]
  }
  readonly hello?: {
    /** Mask of the link. */
    readonly network_mask?: string
    /** Number of the interface. */
    readonly interface_id?: number
    /** Time between hellos, in seconds. */
    readonly interval?: number
    /** Priority as designated router. */
    readonly priority?: number
    /** How long a silent router is alive, in seconds. */
    readonly dead_interval?: number
    /** The same, in version 3. */
    readonly v3_dead_interval?: number
    /** Designated router. */
    readonly designated_router?: string
    /** Its backup. */
    readonly backup_designated_router?: string
    /** Routers that were heard. */
    readonly neighbors?: string[]
  }
  readonly db?: {
    /** Largest packet of the interface, in bytes. */
    readonly mtu?: number
    /** Flags as one number. */
    readonly flags?: {
      /** 0. */
      readonly reserved?: number
      /** Synchronizes anew. */
      readonly r?: 0 | 1
      /** The first packet. */
      readonly i?: 0 | 1
      /** More follow. */
      readonly m?: 0 | 1
      /** The sender is the master. */
      readonly ms?: 0 | 1
    }
    /** Number of the packet. */
    readonly sequence?: number
  }
  /** LSAs that are asked for. */
  readonly requests?: Array<{
    /** Version 2: type of the LSA. */
    readonly type?: number
    /** Version 3: type of the LSA. */
    readonly v3_type?: number
    /** The same: to be kept where it is unknown. */
    readonly v3_u?: 0 | 1
    /** The same: where it goes. */
    readonly v3_scope?: number
    /** The same: what it is. */
    readonly v3_function?: number
    /** Its name. */
    readonly link_state_id?: string
    /** Router that made it. */
    readonly advertising_router?: string
  }>
  /** Number of LSAs. */
  readonly lsa_count?: number
  /** Link state advertisements, or their headers. */
  readonly lsas?: Array<{
    /** It does not age. */
    readonly do_not_age?: 0 | 1
    /** How old it is, in seconds. */
    readonly age?: number
    /** Version 2: what it is. */
    readonly type?: number
    /** Its name. */
    readonly type_name?: string
    /** Version 3: what it is, with its scope. */
    readonly v3_type?: number
    /** The same: to be kept where it is unknown. */
    readonly v3_u?: 0 | 1
    /** The same: 0 the link, 1 the area, 2 the whole system. */
    readonly v3_scope?: number
    /** The same: what it is. */
    readonly v3_function?: number
    /** Its name. */
    readonly v3_function_name?: string
    /** Version 2: its name. */
    readonly id?: string
    /** Opaque: what it is. */
    readonly opaque_type?: number
    /** Opaque: its name. */
    readonly opaque_id?: number
    /** Version 3: its name. */
    readonly link_state_id?: string
    /** Router that made it. */
    readonly advertising_router?: string
    /** Number of the version. */
    readonly sequence?: number
    /** Fletcher checksum. */
    readonly checksum?: number
    /** Length with the header, in bytes. */
    readonly length?: number
    /** Number of links. */
    readonly link_count?: number
    /** Flags of a router: 1 it is at the border of an area, 2 of the system, 4 the end of a virtual link. */
    readonly flags?: number
    /** Links of a router. */
    readonly links?: Array<{
      /** What is at its other end. */
      readonly id?: string
      /** Address of the interface, or mask of the network. */
      readonly data?: string
      /** What it is. */
      readonly type?: number
      /** Number of further metrics. */
      readonly metric_count?: number
      /** Distance. */
      readonly metric?: number
      /** Version 3: what it is. */
      readonly v3_type?: number
      /** Version 3: distance. */
      readonly v3_metric?: number
      /** Number of the interface. */
      readonly interface_id?: number
      /** Number of the neighbor's. */
      readonly neighbor_interface_id?: number
      /** The neighbor. */
      readonly neighbor_router_id?: string
    }>
    /** Mask of the network. */
    readonly network_mask?: string
    /** Routers on the network. */
    readonly attached_routers?: string[]
    /** The same, in version 3. */
    readonly v3_attached_routers?: string[]
    /** 1: the metric is larger than all within the system. */
    readonly external_type?: 0 | 1
    /** Type of service. */
    readonly tos?: number
    /** Distance. */
    readonly metric?: number
    /** Where packets go; 0.0.0.0 to who made it. */
    readonly forwarding_address?: string
    /** Tag of the route. */
    readonly tag?: number
    /** Priority as designated router. */
    readonly priority?: number
    /** Address of the interface. */
    readonly link_local_address?: string
    /** Number of prefixes. */
    readonly prefix_count?: number
    /** The same. */
    readonly intra_prefix_count?: number
    /** Type of the LSA that the prefixes are of. */
    readonly referenced_type?: number
    /** Its name. */
    readonly referenced_id?: string
    /** Router that made it. */
    readonly referenced_router?: string
    /** Router that it is about. */
    readonly destination_router?: string
    /** Prefixes. */
    readonly prefixes?: Array<{
      /** How many bits count. */
      readonly length?: number
      /** Options: 1 not for unicast, 2 an address of the router, 8 to be handed on. */
      readonly options?: number
      /** Distance. */
      readonly metric?: number
      /** The prefix. */
      readonly prefix?: string
    }>
    /** Where packets go. */
    readonly ip6_forwarding_address?: string
    /** Contents that have no rows. */
    readonly value?: Buffer
  }>
  /** Link-local signaling, behind the packet: RFC 5613. */
  readonly lls?: Buffer
  /** The layer's fields as a plain object. */
  toJSON(): OspfTree
}

/** Open Shortest Path First in a full tree; the layer inside it, if any, is a key more. */
export interface OspfTree extends InnerTrees, Pick<Ospf, 'auth_type' | 'instance_id' | 'auth_password' | 'auth_key_id' | 'auth_length' | 'auth_sequence' | 'auth_data' | 'hello' | 'lsa_count' | 'lls'>, Required<Pick<Ospf, 'version' | 'type' | 'length' | 'router_id' | 'area_id' | 'checksum'>> {
  readonly db?: {
    /** Largest packet of the interface, in bytes. */
    readonly mtu?: number
    readonly flags?: {
      /** Synchronizes anew. */
      readonly r?: 0 | 1
      /** The first packet. */
      readonly i?: 0 | 1
      /** More follow. */
      readonly m?: 0 | 1
      /** The sender is the master. */
      readonly ms?: 0 | 1
    }
    /** Number of the packet. */
    readonly sequence?: number
  }
  /** LSAs that are asked for. */
  readonly requests?: Array<{
    /** Version 2: type of the LSA. */
    readonly type?: number
    /** Version 3: type of the LSA. */
    readonly v3_type?: number
    /** The same: what it is. */
    readonly v3_function?: number
    /** Its name. */
    readonly link_state_id?: string
    /** Router that made it. */
    readonly advertising_router?: string
  }>
  /** Link state advertisements, or their headers. */
  readonly lsas?: Array<{
    /** It does not age. */
    readonly do_not_age?: 0 | 1
    /** How old it is, in seconds. */
    readonly age?: number
    /** Version 2: what it is. */
    readonly type?: number
    /** Its name. */
    readonly type_name?: string
    /** Version 3: what it is, with its scope. */
    readonly v3_type?: number
    /** The same: 0 the link, 1 the area, 2 the whole system. */
    readonly v3_scope?: number
    /** The same: what it is. */
    readonly v3_function?: number
    /** Its name. */
    readonly v3_function_name?: string
    /** Version 2: its name. */
    readonly id?: string
    /** Opaque: what it is. */
    readonly opaque_type?: number
    /** Opaque: its name. */
    readonly opaque_id?: number
    /** Version 3: its name. */
    readonly link_state_id?: string
    /** Router that made it. */
    readonly advertising_router?: string
    /** Number of the version. */
    readonly sequence?: number
    /** Fletcher checksum. */
    readonly checksum?: number
    /** Length with the header, in bytes. */
    readonly length?: number
    /** Number of links. */
    readonly link_count?: number
    /** Flags of a router: 1 it is at the border of an area, 2 of the system, 4 the end of a virtual link. */
    readonly flags?: number
    /** Links of a router. */
    readonly links?: Array<{
      /** What is at its other end. */
      readonly id?: string
      /** Address of the interface, or mask of the network. */
      readonly data?: string
      /** What it is. */
      readonly type?: number
      /** Distance. */
      readonly metric?: number
      /** Version 3: what it is. */
      readonly v3_type?: number
      /** Version 3: distance. */
      readonly v3_metric?: number
      /** Number of the interface. */
      readonly interface_id?: number
      /** Number of the neighbor's. */
      readonly neighbor_interface_id?: number
      /** The neighbor. */
      readonly neighbor_router_id?: string
    }>
    /** Mask of the network. */
    readonly network_mask?: string
    /** Routers on the network. */
    readonly attached_routers?: string[]
    /** The same, in version 3. */
    readonly v3_attached_routers?: string[]
    /** 1: the metric is larger than all within the system. */
    readonly external_type?: 0 | 1
    /** Distance. */
    readonly metric?: number
    /** Where packets go; 0.0.0.0 to who made it. */
    readonly forwarding_address?: string
    /** Tag of the route. */
    readonly tag?: number
    /** Priority as designated router. */
    readonly priority?: number
    /** Address of the interface. */
    readonly link_local_address?: string
    /** Number of prefixes. */
    readonly prefix_count?: number
    /** The same. */
    readonly intra_prefix_count?: number
    /** Type of the LSA that the prefixes are of. */
    readonly referenced_type?: number
    /** Its name. */
    readonly referenced_id?: string
    /** Router that made it. */
    readonly referenced_router?: string
    /** Router that it is about. */
    readonly destination_router?: string
    /** Prefixes. */
    readonly prefixes?: Array<{
      /** How many bits count. */
      readonly length?: number
      /** Options: 1 not for unicast, 2 an address of the router, 8 to be handed on. */
      readonly options?: number
      /** Distance. */
      readonly metric?: number
      /** The prefix. */
      readonly prefix?: string
    }>
    /** Where packets go. */
    readonly ip6_forwarding_address?: string
    /** Contents that have no rows. */
    readonly value?: Buffer
  }>
}

/** The type of each field's column, by our names. */
export interface OspfColumns {
  'ospf.version': Uint8Array
  'ospf.type': Uint8Array
  'ospf.type_name': VariableColumn
  'ospf.length': Uint16Array
  'ospf.router_id': Uint32Array
  'ospf.area_id': Uint32Array
  'ospf.checksum': Uint16Array
  'ospf.auth_type': Uint16Array
  'ospf.instance_id': Uint8Array
  'ospf.auth_none': VariableColumn
  'ospf.auth_password': VariableColumn
  'ospf.auth_key_id': Uint8Array
  'ospf.auth_length': Uint8Array
  'ospf.auth_sequence': Uint32Array
  'ospf.auth_data': VariableColumn
  'ospf.options': Uint8Array
  'ospf.options.dn': Uint8Array
  'ospf.options.o': Uint8Array
  'ospf.options.dc': Uint8Array
  'ospf.options.l': Uint8Array
  'ospf.options.n': Uint8Array
  'ospf.options.mc': Uint8Array
  'ospf.options.e': Uint8Array
  'ospf.options.mt': Uint8Array
  'ospf.v3_options': Uint32Array
  'ospf.v3_options.reserved': Uint16Array
  'ospf.v3_options.at': Uint8Array
  'ospf.v3_options.l': Uint8Array
  'ospf.v3_options.af': Uint8Array
  'ospf.v3_options.reserved_2': Uint8Array
  'ospf.v3_options.dc': Uint8Array
  'ospf.v3_options.r': Uint8Array
  'ospf.v3_options.n': Uint8Array
  'ospf.v3_options.mc': Uint8Array
  'ospf.v3_options.e': Uint8Array
  'ospf.v3_options.v6': Uint8Array
  'ospf.hello.network_mask': Uint32Array
  'ospf.hello.interface_id': Uint32Array
  'ospf.hello.interval': Uint16Array
  'ospf.hello.priority': Uint8Array
  'ospf.hello.dead_interval': Uint32Array
  'ospf.hello.v3_dead_interval': Uint16Array
  'ospf.hello.designated_router': Uint32Array
  'ospf.hello.backup_designated_router': Uint32Array
  'ospf.hello.neighbors': Uint32Array
  'ospf.db.mtu': Uint16Array
  'ospf.db.flags': Uint8Array
  'ospf.db.flags.reserved': Uint8Array
  'ospf.db.flags.r': Uint8Array
  'ospf.db.flags.i': Uint8Array
  'ospf.db.flags.m': Uint8Array
  'ospf.db.flags.ms': Uint8Array
  'ospf.db.sequence': Uint32Array
  'ospf.requests': never
  'ospf.requests.type': Uint32Array
  'ospf.requests.v3_type': Uint16Array
  'ospf.requests.v3_u': Uint8Array
  'ospf.requests.v3_scope': Uint8Array
  'ospf.requests.v3_function': Uint16Array
  'ospf.requests.link_state_id': Uint32Array
  'ospf.requests.advertising_router': Uint32Array
  'ospf.lsa_count': Uint32Array
  'ospf.lsas': never
  'ospf.lsas.do_not_age': Uint8Array
  'ospf.lsas.age': Uint16Array
  'ospf.lsas.type': Uint8Array
  'ospf.lsas.type_name': VariableColumn
  'ospf.lsas.v3_type': Uint16Array
  'ospf.lsas.v3_u': Uint8Array
  'ospf.lsas.v3_scope': Uint8Array
  'ospf.lsas.v3_function': Uint16Array
  'ospf.lsas.v3_function_name': VariableColumn
  'ospf.lsas.id': Uint32Array
  'ospf.lsas.opaque_type': Uint8Array
  'ospf.lsas.opaque_id': Uint32Array
  'ospf.lsas.link_state_id': Uint32Array
  'ospf.lsas.advertising_router': Uint32Array
  'ospf.lsas.sequence': Uint32Array
  'ospf.lsas.checksum': Uint16Array
  'ospf.lsas.length': Uint16Array
  'ospf.lsas.link_count': Uint16Array
  'ospf.lsas.flags': Uint8Array
  'ospf.lsas.links': never
  'ospf.lsas.links.id': Uint32Array
  'ospf.lsas.links.data': Uint32Array
  'ospf.lsas.links.type': Uint8Array
  'ospf.lsas.links.metric_count': Uint8Array
  'ospf.lsas.links.metric': Uint16Array
  'ospf.lsas.links.v3_type': Uint8Array
  'ospf.lsas.links.v3_metric': Uint16Array
  'ospf.lsas.links.interface_id': Uint32Array
  'ospf.lsas.links.neighbor_interface_id': Uint32Array
  'ospf.lsas.links.neighbor_router_id': Uint32Array
  'ospf.lsas.network_mask': Uint32Array
  'ospf.lsas.attached_routers': Uint32Array
  'ospf.lsas.v3_attached_routers': Uint32Array
  'ospf.lsas.external_type': Uint8Array
  'ospf.lsas.tos': Uint8Array
  'ospf.lsas.metric': Uint32Array
  'ospf.lsas.forwarding_address': Uint32Array
  'ospf.lsas.tag': Uint32Array
  'ospf.lsas.priority': Uint8Array
  'ospf.lsas.link_local_address': Uint8Array
  'ospf.lsas.prefix_count': Uint32Array
  'ospf.lsas.intra_prefix_count': Uint16Array
  'ospf.lsas.referenced_type': Uint16Array
  'ospf.lsas.referenced_id': Uint32Array
  'ospf.lsas.referenced_router': Uint32Array
  'ospf.lsas.destination_router': Uint32Array
  'ospf.lsas.prefixes': never
  'ospf.lsas.prefixes.length': Uint8Array
  'ospf.lsas.prefixes.options': Uint8Array
  'ospf.lsas.prefixes.metric': Uint16Array
  'ospf.lsas.prefixes.prefix': Uint8Array
  'ospf.lsas.ip6_forwarding_address': Uint8Array
  'ospf.lsas.value': VariableColumn
  'ospf.lls': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface OspfWiresharkColumns {
  'ospf.msg': Uint8Array
  'ospf.packet_length': Uint16Array
  'ospf.srcrouter': Uint32Array
  'ospf.auth.type': Uint16Array
  'ospf.auth.none': VariableColumn
  'ospf.auth.simple': VariableColumn
  'ospf.auth.crypt.key_id': Uint8Array
  'ospf.auth.crypt.data_length': Uint8Array
  'ospf.auth.crypt.seq_nbr': Uint32Array
  'ospf.auth.crypt.data': VariableColumn
  'ospf.v2.options': Uint8Array
  'ospf.v2.options.dn': Uint8Array
  'ospf.v2.options.o': Uint8Array
  'ospf.v2.options.dc': Uint8Array
  'ospf.v2.options.l': Uint8Array
  'ospf.v2.options.n': Uint8Array
  'ospf.v2.options.mc': Uint8Array
  'ospf.v2.options.e': Uint8Array
  'ospf.v2.options.mt': Uint8Array
  'ospf.v3.options': Uint32Array
  'ospf.v3.options.at': Uint8Array
  'ospf.v3.options.l': Uint8Array
  'ospf.v3.options.af': Uint8Array
  'ospf.v3.options.dc': Uint8Array
  'ospf.v3.options.r': Uint8Array
  'ospf.v3.options.n': Uint8Array
  'ospf.v3.options.mc': Uint8Array
  'ospf.v3.options.e': Uint8Array
  'ospf.v3.options.v6': Uint8Array
  'ospf.hello.hello_interval': Uint16Array
  'ospf.hello.router_priority': Uint8Array
  'ospf.hello.router_dead_interval': Uint32Array
  'ospf.hello.active_neighbor': Uint32Array
  'ospf.db.interface_mtu': Uint16Array
  'ospf.dbd': Uint8Array
  'ospf.dbd.r': Uint8Array
  'ospf.dbd.i': Uint8Array
  'ospf.dbd.m': Uint8Array
  'ospf.dbd.ms': Uint8Array
  'ospf.db.dd_sequence': Uint32Array
  'ospf.lsa': Uint32Array
  'ospf.v3.lsa': Uint16Array
  'ospf.v3.lsa.u': Uint8Array
  'ospf.v3.lsa.fc': Uint16Array
  'ospf.link_state_id': Uint32Array
  'ospf.advrouter': Uint32Array
  'ospf.ls.number_of_lsas': Uint32Array
  'ospf.lsa.age': Uint16Array
  'ospf.lsa.id': Uint32Array
  'ospf.lsid_opaque_type': Uint8Array
  'ospf.lsid.opaque_id': Uint32Array
  'ospf.lsa.seqnum': Uint32Array
  'ospf.lsa.chksum': Uint16Array
  'ospf.lsa.length': Uint16Array
  'ospf.lsa.number_of_links': Uint16Array
  'ospf.lsa.router.linkid': Uint32Array
  'ospf.lsa.router.linkdata': Uint32Array
  'ospf.lsa.router.linktype': Uint8Array
  'ospf.lsa.router.nummetrics': Uint8Array
  'ospf.lsa.router.metric0': Uint16Array
  'ospf.v3.lsa.type': Uint8Array
  'ospf.metric': Uint32Array
  'ospf.v3.lsa.interface_id': Uint32Array
  'ospf.v3.lsa.neighbor_interface_id': Uint32Array
  'ospf.v3.lsa.neighbor_router_id': Uint32Array
  'ospf.lsa.network.attchrtr': Uint32Array
  'ospf.v3.lsa.attached_router': Uint32Array
  'ospf.lsa.asext.fwdaddr': Uint32Array
  'ospf.lsa.asext.extrttag': Uint32Array
  'ospf.v3.lsa.router_priority': Uint8Array
  'ospf.v3.lsa.link_local_interface_address.ipv6': Uint8Array
  'ospf.v3.lsa.num_prefixes': Uint32Array
  'ospf.v3.lsa.referenced_ls_type': Uint16Array
  'ospf.v3.lsa.referenced_link_state_id': Uint32Array
  'ospf.v3.lsa.referenced_advertising_router': Uint32Array
  'ospf.v3.lsa.destination_router_id': Uint32Array
  'ospf.prefix_length': Uint8Array
  'ospf.v3.prefix.options': Uint8Array
  'ospf.v3.address_prefix.ipv6': Uint8Array
}

/** Names of its fields: ours. */
export type OspfFieldName = keyof OspfColumns

/** Names of its fields: Wireshark's. */
export type OspfWiresharkName = keyof OspfWiresharkColumns
