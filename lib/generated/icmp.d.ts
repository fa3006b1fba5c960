// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { ChecksumStatus, InnerTrees, Under, VariableColumn } from './protocols'

/** Internet Control Message Protocol, RFC 792: read from the packet when asked; a field that was not captured is undefined. */
export interface Icmp {
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
  /** Length of the quoted packet, in 32-bit words, RFC 4884; 0 when it is not told. */
  readonly length?: number
  /** MTU of the next hop, in bytes, RFC 1191. */
  readonly next_hop_mtu?: number
  /** Gateway to send to instead. */
  readonly gateway?: string
  /** Offset of the byte in the quoted packet that is at fault. */
  readonly pointer?: number
  /** Offset of the byte in the quoted packet that is at fault, RFC 2521. */
  readonly photuris_pointer?: number
  /** Offset of the byte in the quoted packet that is at fault, RFC 1475. */
  readonly conversion_pointer?: number
  /** When the request was sent, in ms since midnight UTC. */
  readonly originate_timestamp?: number
  /** When the request came in, in ms since midnight UTC. */
  readonly receive_timestamp?: number
  /** When the reply was sent, in ms since midnight UTC. */
  readonly transmit_timestamp?: number
  /** Subnet mask, RFC 950. */
  readonly address_mask?: string
  /** Number of routers that are advertised, RFC 1256. */
  readonly num_addrs?: number
  /** Length of a router's entry, in 32-bit words. */
  readonly addr_entry_size?: number
  /** How long the routers may be used, in seconds. */
  readonly lifetime?: number
  /** The routers. */
  readonly routers?: Array<{
    /** Address of the router. */
    readonly address?: string
    /** How much the router is preferred: a number in two's complement. */
    readonly preference?: number
  }>
  /** Extensions for mobile nodes behind the routers, RFC 5944. */
  readonly mobility?: Array<{
    /** Type of the extension. */
    readonly type?: number
    /** Length of what follows, in bytes. */
    readonly length?: number
    /** How many advertisements the agent sent since it started. */
    readonly sequence_number?: number
    /** Longest registration, in seconds. */
    readonly registration_lifetime?: number
    /** The flags as one number. */
    readonly flags?: {
      /** Nodes must register with a foreign agent. */
      readonly registration_required?: 0 | 1
      /** The agent takes no more registrations. */
      readonly busy?: 0 | 1
      /** The agent is a home agent on this link. */
      readonly home_agent?: 0 | 1
      /** The agent is a foreign agent on this link. */
      readonly foreign_agent?: 0 | 1
      /** The agent knows minimal encapsulation. */
      readonly minimal_encapsulation?: 0 | 1
      /** The agent knows GRE. */
      readonly gre?: 0 | 1
      /** The agent knows Van Jacobson header compression; not used any more. */
      readonly van_jacobson?: 0 | 1
      /** The agent knows reverse tunneling. */
      readonly reverse_tunneling?: 0 | 1
      /** The agent knows tunneling over UDP. */
      readonly udp_tunneling?: 0 | 1
      /** The agent knows revocation of registrations. */
      readonly revocation?: 0 | 1
    }
    /** Care-of addresses that the agent offers. */
    readonly care_of_addresses?: string[]
    /** Lengths of the routers' prefixes, in bits. */
    readonly prefix_lengths?: number[]
    /** Challenge for registrations, RFC 4721. */
    readonly challenge?: Buffer
    /** Data of an extension that has no rows of its own. */
    readonly data?: Buffer
  }>
  readonly traceroute?: {
    /** Tells which traceroute the message belongs to, RFC 1393. */
    readonly identifier?: number
    /** Hops of the outbound packet so far. */
    readonly outbound_hop_count?: number
    /** Hops of the return packet so far. */
    readonly return_hop_count?: number
    /** Speed of the link that the packet leaves by, in bytes per second. */
    readonly output_link_speed?: number
    /** MTU of that link, in bytes. */
    readonly output_link_mtu?: number
  }
  readonly domain_name?: {
    /** Tells which request is answered, RFC 1788. */
    readonly identifier?: number
    /** Number of the request. */
    readonly sequence_number?: number
    /** How long the names may be kept, in seconds. */
    readonly ttl?: number
    /** Domain names as in DNS. */
    readonly names?: Buffer
  }
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
  toJSON(): IcmpTree
}

/** Internet Control Message Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface IcmpTree extends InnerTrees, Pick<Icmp, 'identifier' | 'sequence_number' | 'extended_echo' | 'length' | 'next_hop_mtu' | 'gateway' | 'pointer' | 'photuris_pointer' | 'conversion_pointer' | 'originate_timestamp' | 'receive_timestamp' | 'transmit_timestamp' | 'address_mask' | 'num_addrs' | 'addr_entry_size' | 'lifetime' | 'routers' | 'traceroute' | 'domain_name'>, Required<Pick<Icmp, 'type' | 'code' | 'checksum' | 'payload_offset' | 'payload'>> {
  /** Extensions for mobile nodes behind the routers, RFC 5944. */
  readonly mobility?: Array<{
    /** Type of the extension. */
    readonly type?: number
    /** Length of what follows, in bytes. */
    readonly length?: number
    /** How many advertisements the agent sent since it started. */
    readonly sequence_number?: number
    /** Longest registration, in seconds. */
    readonly registration_lifetime?: number
    readonly flags?: {
      /** Nodes must register with a foreign agent. */
      readonly registration_required?: 0 | 1
      /** The agent takes no more registrations. */
      readonly busy?: 0 | 1
      /** The agent is a home agent on this link. */
      readonly home_agent?: 0 | 1
      /** The agent is a foreign agent on this link. */
      readonly foreign_agent?: 0 | 1
      /** The agent knows minimal encapsulation. */
      readonly minimal_encapsulation?: 0 | 1
      /** The agent knows GRE. */
      readonly gre?: 0 | 1
      /** The agent knows Van Jacobson header compression; not used any more. */
      readonly van_jacobson?: 0 | 1
      /** The agent knows reverse tunneling. */
      readonly reverse_tunneling?: 0 | 1
      /** The agent knows tunneling over UDP. */
      readonly udp_tunneling?: 0 | 1
      /** The agent knows revocation of registrations. */
      readonly revocation?: 0 | 1
    }
    /** Care-of addresses that the agent offers. */
    readonly care_of_addresses?: string[]
    /** Lengths of the routers' prefixes, in bits. */
    readonly prefix_lengths?: number[]
    /** Challenge for registrations, RFC 4721. */
    readonly challenge?: Buffer
    /** Data of an extension that has no rows of its own. */
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

/** One of `icmp.extension.objects`. */
export interface IcmpExtensionObjectsEntry {
  /** Length of the object with its header, in bytes. */
  readonly length?: number
  /** Class of the object. */
  readonly class_num?: number
  /** Type of the object in its class. */
  readonly c_type?: number
  /** MPLS label stack of the packet that could not go on, RFC 4950. */
  readonly labels?: Array<{
    /** Label. */
    readonly label?: number
    /** Traffic class, once the experimental bits. */
    readonly traffic_class?: number
    /** This is the last label. */
    readonly bottom_of_stack?: 0 | 1
    /** Time to live. */
    readonly ttl?: number
  }>
  /** What the interface has to do with the packet, RFC 5837. */
  readonly interface_role?: number
  /** The object has the interface's index. */
  readonly has_index?: 0 | 1
  /** The object has an address. */
  readonly has_address?: 0 | 1
  /** The object has the interface's name. */
  readonly has_name?: 0 | 1
  /** The object has the interface's MTU. */
  readonly has_mtu?: 0 | 1
  /** Index of the interface. */
  readonly interface_index?: number
  /** Address family: 1 IPv4, 2 IPv6. */
  readonly address_family?: number
  /** IPv4 address of the interface. */
  readonly ipv4_address?: string
  /** IPv6 address of the interface. */
  readonly ipv6_address?: string
  /** Length of the name with this byte and padding, in bytes. */
  readonly name_length?: number
  /** Name of the interface. */
  readonly interface_name?: string
  /** MTU of the interface, in bytes. */
  readonly interface_mtu?: number
  /** Name of the interface asked about, RFC 8335. */
  readonly probed_name?: string
  /** Index of the interface asked about. */
  readonly probed_index?: number
  /** Family of the address asked about. */
  readonly probed_family?: number
  /** Length of the address, in bytes. */
  readonly probed_length?: number
  /** IPv4 address asked about. */
  readonly probed_ipv4_address?: string
  /** IPv6 address asked about. */
  readonly probed_ipv6_address?: string
  /** Address asked about, of another family. */
  readonly probed_address?: Buffer
  /** Payload of an object that has no rows of its own. */
  readonly data?: Buffer
}

/** One of them in a full tree. */
export interface IcmpExtensionObjectsEntryTree extends Pick<IcmpExtensionObjectsEntry, 'length' | 'class_num' | 'c_type' | 'labels' | 'interface_role' | 'interface_index' | 'address_family' | 'ipv4_address' | 'ipv6_address' | 'name_length' | 'interface_name' | 'interface_mtu' | 'probed_name' | 'probed_index' | 'probed_family' | 'probed_length' | 'probed_ipv4_address' | 'probed_ipv6_address' | 'probed_address' | 'data'> {}

/** The type of each of its fields' columns. */
export interface IcmpExtensionObjectsEntryColumns {
  'length': Uint16Array
  'class_num': Uint8Array
  'c_type': Uint8Array
  'labels': never
  'labels.label': Uint32Array
  'labels.traffic_class': Uint8Array
  'labels.bottom_of_stack': Uint8Array
  'labels.ttl': Uint8Array
  'interface_role': Uint8Array
  'has_index': Uint8Array
  'has_address': Uint8Array
  'has_name': Uint8Array
  'has_mtu': Uint8Array
  'interface_index': Uint32Array
  'address_family': Uint16Array
  'ipv4_address': Uint32Array
  'ipv6_address': Uint8Array
  'name_length': Uint8Array
  'interface_name': VariableColumn
  'interface_mtu': Uint32Array
  'probed_name': VariableColumn
  'probed_index': Uint32Array
  'probed_family': Uint16Array
  'probed_length': Uint8Array
  'probed_ipv4_address': Uint32Array
  'probed_ipv6_address': Uint8Array
  'probed_address': VariableColumn
  'data': VariableColumn
}

/** The type of each field's column, by our names. */
export interface IcmpColumns extends
  Under<'icmp.extension.objects', IcmpExtensionObjectsEntryColumns> {
  'icmp.type': Uint8Array
  'icmp.code': Uint8Array
  'icmp.checksum': Uint16Array
  'icmp.checksum_status': VariableColumn
  'icmp.type_name': VariableColumn
  'icmp.identifier': Uint16Array
  'icmp.sequence_number': Uint16Array
  'icmp.extended_echo.sequence_number': Uint8Array
  'icmp.extended_echo.local': Uint8Array
  'icmp.extended_echo.state': Uint8Array
  'icmp.extended_echo.active': Uint8Array
  'icmp.extended_echo.ipv4': Uint8Array
  'icmp.extended_echo.ipv6': Uint8Array
  'icmp.length': Uint8Array
  'icmp.next_hop_mtu': Uint16Array
  'icmp.gateway': Uint32Array
  'icmp.pointer': Uint8Array
  'icmp.photuris_pointer': Uint16Array
  'icmp.conversion_pointer': Uint32Array
  'icmp.originate_timestamp': Uint32Array
  'icmp.receive_timestamp': Uint32Array
  'icmp.transmit_timestamp': Uint32Array
  'icmp.address_mask': Uint32Array
  'icmp.num_addrs': Uint8Array
  'icmp.addr_entry_size': Uint8Array
  'icmp.lifetime': Uint16Array
  'icmp.routers': never
  'icmp.routers.address': Uint32Array
  'icmp.routers.preference': Uint32Array
  'icmp.mobility': never
  'icmp.mobility.type': Uint8Array
  'icmp.mobility.length': Uint8Array
  'icmp.mobility.sequence_number': Uint16Array
  'icmp.mobility.registration_lifetime': Uint16Array
  'icmp.mobility.flags': Uint16Array
  'icmp.mobility.flags.registration_required': Uint8Array
  'icmp.mobility.flags.busy': Uint8Array
  'icmp.mobility.flags.home_agent': Uint8Array
  'icmp.mobility.flags.foreign_agent': Uint8Array
  'icmp.mobility.flags.minimal_encapsulation': Uint8Array
  'icmp.mobility.flags.gre': Uint8Array
  'icmp.mobility.flags.van_jacobson': Uint8Array
  'icmp.mobility.flags.reverse_tunneling': Uint8Array
  'icmp.mobility.flags.udp_tunneling': Uint8Array
  'icmp.mobility.flags.revocation': Uint8Array
  'icmp.mobility.care_of_addresses': Uint32Array
  'icmp.mobility.prefix_lengths': Uint8Array
  'icmp.mobility.challenge': VariableColumn
  'icmp.mobility.data': VariableColumn
  'icmp.traceroute.identifier': Uint16Array
  'icmp.traceroute.outbound_hop_count': Uint16Array
  'icmp.traceroute.return_hop_count': Uint16Array
  'icmp.traceroute.output_link_speed': Uint32Array
  'icmp.traceroute.output_link_mtu': Uint32Array
  'icmp.domain_name.identifier': Uint16Array
  'icmp.domain_name.sequence_number': Uint16Array
  'icmp.domain_name.ttl': Uint32Array
  'icmp.domain_name.names': VariableColumn
  'icmp.extension.version': Uint8Array
  'icmp.extension.reserved': Uint16Array
  'icmp.extension.checksum': Uint16Array
  'icmp.extension.objects': never
  'icmp.payload_offset': Uint32Array
  'icmp.payload_length': Uint32Array
  'icmp.payload': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface IcmpWiresharkColumns {
  'icmp.ident': Uint16Array
  'icmp.seq': Uint16Array
  'icmp.ext.echo.seq': Uint8Array
  'icmp.ext.echo.req.local': Uint8Array
  'icmp.ext.echo.rsp.state': Uint8Array
  'icmp.ext.echo.rsp.active': Uint8Array
  'icmp.ext.echo.rsp.ipv4': Uint8Array
  'icmp.ext.echo.rsp.ipv6': Uint8Array
  'icmp.mtu': Uint16Array
  'icmp.redir_gw': Uint32Array
  'icmp.router_address': Uint32Array
  'icmp.mip.type': Uint8Array
  'icmp.mip.length': Uint8Array
  'icmp.mip.seq': Uint16Array
  'icmp.mip.life': Uint16Array
  'icmp.mip.flags': Uint16Array
  'icmp.mip.r': Uint8Array
  'icmp.mip.b': Uint8Array
  'icmp.mip.h': Uint8Array
  'icmp.mip.f': Uint8Array
  'icmp.mip.m': Uint8Array
  'icmp.mip.g': Uint8Array
  'icmp.mip.v': Uint8Array
  'icmp.mip.rt': Uint8Array
  'icmp.mip.u': Uint8Array
  'icmp.mip.x': Uint8Array
  'icmp.mip.coa': Uint32Array
  'icmp.mip.prefixlength': Uint8Array
  'icmp.mip.challenge': VariableColumn
  'icmp.ext.version': Uint8Array
  'icmp.ext.res': Uint16Array
  'icmp.ext.checksum': Uint16Array
  'icmp.ext.length': Uint16Array
  'icmp.ext.class': Uint8Array
  'icmp.ext.ctype': Uint8Array
  'icmp.mpls.label': Uint32Array
  'icmp.mpls.exp': Uint8Array
  'icmp.mpls.s': Uint8Array
  'icmp.mpls.ttl': Uint8Array
  'icmp.int_info.role': Uint8Array
  'icmp.int_info.ifindex': Uint8Array
  'icmp.int_info.ipaddr': Uint8Array
  'icmp.int_info.name_present': Uint8Array
  'icmp.int_info.mtu_present': Uint8Array
  'icmp.int_info.index': Uint32Array
  'icmp.int_info.afi': Uint16Array
  'icmp.int_info.ipv4': Uint32Array
  'icmp.int_info.ipv6': Uint8Array
  'icmp.int_info.name_length': Uint8Array
  'icmp.int_info.mtu': Uint32Array
  'icmp.int_ident.name': VariableColumn
  'icmp.int_ident.index': Uint32Array
  'icmp.int_ident.afi': Uint16Array
  'icmp.int_ident.addr_length': Uint8Array
  'icmp.int_ident.ipv4': Uint32Array
  'icmp.int_ident.ipv6': Uint8Array
  'icmp.ext.data': VariableColumn
}

/** Names of its fields: ours. */
export type IcmpFieldName = keyof IcmpColumns

/** Names of its fields: Wireshark's. */
export type IcmpWiresharkName = keyof IcmpWiresharkColumns
