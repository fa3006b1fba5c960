// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Dynamic Host Configuration Protocol for IPv6, RFC 8415: read from the packet when asked; a field that was not captured is undefined. */
export interface Dhcp6 {
  /** What the message is. */
  readonly msg_type?: number
  /** Name of the type. */
  readonly msg_type_name?: string
  /** The same in a request and its replies. */
  readonly transaction_id?: number
  /** How many relays passed the message on. */
  readonly hop_count?: number
  /** Link of the client, by an address of the relay. */
  readonly link_address?: string
  /** Client, or another relay. */
  readonly peer_address?: string
  /** The options, in packet order: those within another one follow it. */
  readonly options?: Array<{
    /** How many options it is in. */
    readonly depth?: number
    /** Code of the option. */
    readonly code?: number
    /** Name of the code. */
    readonly code_name?: string
    /** Length of the value, in bytes. */
    readonly length?: number
    /** Identity association. */
    readonly iaid?: Buffer
    /** When to renew, in seconds. */
    readonly t1?: number
    /** When to ask any server, in seconds. */
    readonly t2?: number
    /** Identity association of temporary addresses. */
    readonly iata?: Buffer
    /** Address. */
    readonly address?: string
    /** How long it is preferred, in seconds. */
    readonly preferred_lifetime?: number
    /** How long it is valid, in seconds. */
    readonly valid_lifetime?: number
    /** Codes of the options that are asked for. */
    readonly requested_options?: number[]
    /** Preference of the server. */
    readonly preference?: number
    /** Since when the client has been trying, in hundredths of a second. */
    readonly elapsed_time?: number
    /** Address to which the client may send. */
    readonly server_unicast?: string
    /** How it went. */
    readonly status_code?: number
    /** Name of it. */
    readonly status_name?: string
    /** The same for people. */
    readonly status_message?: string
    /** Interface of the relay. */
    readonly interface_id?: Buffer
    /** What the client shall send. */
    readonly reconfigure_message?: number
    /** Names of SIP servers, RFC 3319. */
    readonly sip_names?: string[]
    /** Addresses of SIP servers. */
    readonly sip_addresses?: string[]
    /** DNS servers, RFC 3646. */
    readonly dns_servers?: string[]
    /** Domains in which names are looked for. */
    readonly domain_search?: string[]
    /** How long the prefix is preferred, in seconds. */
    readonly prefix_preferred_lifetime?: number
    /** How long it is valid, in seconds. */
    readonly prefix_valid_lifetime?: number
    /** Width of the prefix, in bits. */
    readonly prefix_length?: number
    /** Prefix. */
    readonly prefix?: string
    /** NIS servers, RFC 3898. */
    readonly nis_servers?: string[]
    /** NIS+ servers. */
    readonly nisp_servers?: string[]
    /** NIS domain. */
    readonly nis_domains?: string[]
    /** NIS+ domain. */
    readonly nisp_domains?: string[]
    /** SNTP servers, RFC 4075. */
    readonly sntp_servers?: string[]
    /** When to ask again, in seconds. */
    readonly information_refresh_time?: number
    /** Names of broadcast and multicast controllers, RFC 4280. */
    readonly bcmcs_names?: string[]
    /** Their addresses. */
    readonly bcmcs_addresses?: string[]
    /** Whose location it is, RFC 4776. */
    readonly civic_what?: number
    /** Country, by ISO 3166. */
    readonly civic_country?: string
    /** Elements of the address. */
    readonly civic?: Buffer
    /** Vendor of the relay, RFC 4649. */
    readonly remote_enterprise?: number
    /** Remote end of the circuit. */
    readonly remote_id?: Buffer
    /** Subscriber, RFC 4580. */
    readonly subscriber_id?: string
    /** PANA authentication agents, RFC 5192. */
    readonly pana_agents?: string[]
    /** Time zone as of POSIX, RFC 4833. */
    readonly tz_posix?: string
    /** Time zone by its name. */
    readonly tz_name?: string
    /** Codes of the options that the server shall repeat, RFC 4994. */
    readonly echo_options?: number[]
    /** Kind of the query, RFC 5007. */
    readonly query_type?: number
    /** Link that is asked about. */
    readonly query_link_address?: string
    /** How long ago the client was last heard of, in seconds. */
    readonly client_last_transaction_time?: number
    /** Peer of the relay. */
    readonly relay_data_peer?: string
    /** Last message of the relay. */
    readonly relay_data?: Buffer
    /** Links on which the client has bindings. */
    readonly client_links?: string[]
    /** Home network, RFC 6610. */
    readonly home_network?: Buffer
    /** LoST server, RFC 5223. */
    readonly lost_server?: string[]
    /** CAPWAP access controllers, RFC 5417. */
    readonly capwap_controllers?: string[]
    /** Addresses of mobility servers, RFC 5678. */
    readonly mos_addresses?: Buffer
    /** Names of mobility servers. */
    readonly mos_names?: Buffer
    /** Access network's domain, RFC 5986. */
    readonly access_domain?: string[]
    /** Domains of the SIP user agent's configuration, RFC 6011. */
    readonly sip_ua_domains?: string[]
    /** Boot file, RFC 5970. */
    readonly boot_file_url?: string
    /** Architectures of the client. */
    readonly client_architectures?: number[]
    /** 1: UNDI. */
    readonly client_network_type?: number
    /** Major version. */
    readonly client_network_major?: number
    /** Minor version. */
    readonly client_network_minor?: number
    /** Tunnel's end, RFC 6334. */
    readonly aftr_name?: string[]
    /** Local domain of EAP, RFC 6440. */
    readonly erp_domain?: string[]
    /** Width of the prefix that is left out, RFC 6603. */
    readonly exclude_prefix_length?: number
    /** Its bits behind the delegated prefix. */
    readonly exclude_subnet_id?: Buffer
    /** Kind of the name, RFC 6607. */
    readonly vss_type?: number
    /** Name of the virtual subnet. */
    readonly vss?: Buffer
    /** Kind of the address, RFC 6939. */
    readonly link_layer_type?: number
    /** Hardware address of the client. */
    readonly link_layer_address?: Buffer
    /** Link that the query is about, RFC 6977. */
    readonly link_address?: string
    /** Longest wait between solicits, in seconds. */
    readonly sol_max_rt?: number
    /** Longest wait between information requests, in seconds. */
    readonly inf_max_rt?: number
    /** PCP servers, RFC 7291. */
    readonly pcp_servers?: string[]
    /** Message of DHCP for IPv4, RFC 7341. */
    readonly dhcpv4_message?: Buffer
    /** Servers of DHCPv4 over DHCPv6. */
    readonly dhcp4o6_servers?: string[]
    /** Border relay. */
    readonly s46_br?: string
    /** Offset of the port set's identifier. */
    readonly s46_port_offset?: number
    /** Its length, in bits. */
    readonly s46_psid_length?: number
    /** Identifier of the port set. */
    readonly s46_psid?: number
    /** API of the captive portal, RFC 8910. */
    readonly captive_portal?: string
    /** Description of what the device does, RFC 8520. */
    readonly mud_url?: string
    /** Port of the relay, RFC 8357. */
    readonly relay_port?: number
    /** ANDSF servers, RFC 6153. */
    readonly andsf_servers?: string[]
    readonly duid?: {
      /** The identifier as sent. */
      readonly bytes?: Buffer
      /** Kind of the identifier. */
      readonly type?: number
      /** Name of the kind. */
      readonly type_name?: string
      /** Kind of the hardware address, where the identifier has a time. */
      readonly llt_hardware_type?: number
      /** The same, where it has none. */
      readonly ll_hardware_type?: number
      /** When the identifier was made. */
      readonly time?: number
      /** Hardware address. */
      readonly address?: Buffer
      /** Vendor. */
      readonly enterprise?: number
      /** Identifier that the vendor gave. */
      readonly identifier?: Buffer
      /** UUID, RFC 6355. */
      readonly uuid?: Buffer
    }
    readonly authentication?: {
      /** Technique; 3: reconfigure key. */
      readonly protocol?: number
      /** Algorithm. */
      readonly algorithm?: number
      /** How replays are detected; 0: the value grows. */
      readonly rdm?: number
      /** Value that tells replays. */
      readonly replay_detection?: Buffer
      /** Information of the technique. */
      readonly information?: Buffer
    }
    /** Length of a user class, in bytes. */
    readonly user_class_lengths?: number[]
    /** User classes. */
    readonly user_classes?: Buffer[]
    readonly vendor_class?: {
      /** Vendor. */
      readonly enterprise?: number
      /** Length of a class, in bytes. */
      readonly lengths?: number[]
      /** Classes of the client. */
      readonly data?: string[]
    }
    readonly vendor_options?: {
      /** Vendor. */
      readonly enterprise?: number
      /** Options of the vendor. */
      readonly options?: Array<{
        /** Code of the option. */
        readonly code?: number
        /** Length of its value, in bytes. */
        readonly length?: number
        /** Its value. */
        readonly value?: Buffer
      }>
    }
    readonly fqdn?: {
      /** The flags as one number, RFC 4704. */
      readonly flags?: {
        /** 0. */
        readonly reserved?: number
        /** The server updates nothing. */
        readonly n?: 0 | 1
        /** The server does otherwise than was asked. */
        readonly o?: 0 | 1
        /** The server updates the AAAA record. */
        readonly s?: 0 | 1
      }
      /** Name of the client. */
      readonly name?: string[]
    }
    /** NTP servers, RFC 5908. */
    readonly ntp?: Array<{
      /** 1: address; 2: multicast address; 3: name. */
      readonly code?: number
      /** Length of the value, in bytes. */
      readonly length?: number
      /** Address. */
      readonly address?: string
      /** Multicast address. */
      readonly multicast?: string
      /** Name. */
      readonly name?: string[]
      /** Value of another code. */
      readonly value?: Buffer
    }>
    /** Length of a text, in bytes. */
    readonly parameter_lengths?: number[]
    /** Parameters of the boot file, or bootstrap servers, RFC 8572. */
    readonly parameters?: string[]
    readonly s46_rule?: {
      /** The flags as one number, RFC 7598. */
      readonly flags?: {
        /** 0. */
        readonly reserved?: number
        /** It is a forwarding rule too. */
        readonly fmr?: 0 | 1
      }
      /** Width of the embedded address bits. */
      readonly ea_length?: number
      /** Width of the IPv4 prefix, in bits. */
      readonly ipv4_prefix_length?: number
      /** IPv4 prefix. */
      readonly ipv4_prefix?: string
      /** Width of the IPv6 prefix, in bits. */
      readonly ipv6_prefix_length?: number
      /** IPv6 prefix. */
      readonly ipv6_prefix?: string
    }
    readonly s46_dmr?: {
      /** Width of the default mapping rule's prefix, in bits. */
      readonly prefix_length?: number
      /** Its prefix. */
      readonly prefix?: string
    }
    readonly s46_bind?: {
      /** IPv4 address. */
      readonly ipv4?: string
      /** Width of the IPv6 prefix, in bits. */
      readonly prefix_length?: number
      /** IPv6 prefix. */
      readonly prefix?: string
    }
    /** An option of another code, or what is left of one. */
    readonly value?: Buffer
  }>
  /** The layer's fields as a plain object. */
  toJSON(): Dhcp6Tree
}

/** Dynamic Host Configuration Protocol for IPv6 in a full tree; the layer inside it, if any, is a key more. */
export interface Dhcp6Tree extends InnerTrees, Pick<Dhcp6, 'transaction_id' | 'hop_count' | 'link_address' | 'peer_address'>, Required<Pick<Dhcp6, 'msg_type' | 'msg_type_name'>> {
  /** The options, in packet order: those within another one follow it. */
  readonly options?: Array<{
    /** Code of the option. */
    readonly code?: number
    /** Name of the code. */
    readonly code_name?: string
    /** Length of the value, in bytes. */
    readonly length?: number
    /** Identity association. */
    readonly iaid?: Buffer
    /** When to renew, in seconds. */
    readonly t1?: number
    /** When to ask any server, in seconds. */
    readonly t2?: number
    /** Identity association of temporary addresses. */
    readonly iata?: Buffer
    /** Address. */
    readonly address?: string
    /** How long it is preferred, in seconds. */
    readonly preferred_lifetime?: number
    /** How long it is valid, in seconds. */
    readonly valid_lifetime?: number
    /** Codes of the options that are asked for. */
    readonly requested_options?: number[]
    /** Preference of the server. */
    readonly preference?: number
    /** Since when the client has been trying, in hundredths of a second. */
    readonly elapsed_time?: number
    /** Address to which the client may send. */
    readonly server_unicast?: string
    /** How it went. */
    readonly status_code?: number
    /** Name of it. */
    readonly status_name?: string
    /** The same for people. */
    readonly status_message?: string
    /** Interface of the relay. */
    readonly interface_id?: Buffer
    /** What the client shall send. */
    readonly reconfigure_message?: number
    /** Names of SIP servers, RFC 3319. */
    readonly sip_names?: string[]
    /** Addresses of SIP servers. */
    readonly sip_addresses?: string[]
    /** DNS servers, RFC 3646. */
    readonly dns_servers?: string[]
    /** Domains in which names are looked for. */
    readonly domain_search?: string[]
    /** How long the prefix is preferred, in seconds. */
    readonly prefix_preferred_lifetime?: number
    /** How long it is valid, in seconds. */
    readonly prefix_valid_lifetime?: number
    /** Width of the prefix, in bits. */
    readonly prefix_length?: number
    /** Prefix. */
    readonly prefix?: string
    /** NIS servers, RFC 3898. */
    readonly nis_servers?: string[]
    /** NIS+ servers. */
    readonly nisp_servers?: string[]
    /** NIS domain. */
    readonly nis_domains?: string[]
    /** NIS+ domain. */
    readonly nisp_domains?: string[]
    /** SNTP servers, RFC 4075. */
    readonly sntp_servers?: string[]
    /** When to ask again, in seconds. */
    readonly information_refresh_time?: number
    /** Names of broadcast and multicast controllers, RFC 4280. */
    readonly bcmcs_names?: string[]
    /** Their addresses. */
    readonly bcmcs_addresses?: string[]
    /** Whose location it is, RFC 4776. */
    readonly civic_what?: number
    /** Country, by ISO 3166. */
    readonly civic_country?: string
    /** Elements of the address. */
    readonly civic?: Buffer
    /** Vendor of the relay, RFC 4649. */
    readonly remote_enterprise?: number
    /** Remote end of the circuit. */
    readonly remote_id?: Buffer
    /** Subscriber, RFC 4580. */
    readonly subscriber_id?: string
    /** PANA authentication agents, RFC 5192. */
    readonly pana_agents?: string[]
    /** Time zone as of POSIX, RFC 4833. */
    readonly tz_posix?: string
    /** Time zone by its name. */
    readonly tz_name?: string
    /** Codes of the options that the server shall repeat, RFC 4994. */
    readonly echo_options?: number[]
    /** Kind of the query, RFC 5007. */
    readonly query_type?: number
    /** Link that is asked about. */
    readonly query_link_address?: string
    /** How long ago the client was last heard of, in seconds. */
    readonly client_last_transaction_time?: number
    /** Peer of the relay. */
    readonly relay_data_peer?: string
    /** Last message of the relay. */
    readonly relay_data?: Buffer
    /** Links on which the client has bindings. */
    readonly client_links?: string[]
    /** Home network, RFC 6610. */
    readonly home_network?: Buffer
    /** LoST server, RFC 5223. */
    readonly lost_server?: string[]
    /** CAPWAP access controllers, RFC 5417. */
    readonly capwap_controllers?: string[]
    /** Addresses of mobility servers, RFC 5678. */
    readonly mos_addresses?: Buffer
    /** Names of mobility servers. */
    readonly mos_names?: Buffer
    /** Access network's domain, RFC 5986. */
    readonly access_domain?: string[]
    /** Domains of the SIP user agent's configuration, RFC 6011. */
    readonly sip_ua_domains?: string[]
    /** Boot file, RFC 5970. */
    readonly boot_file_url?: string
    /** Architectures of the client. */
    readonly client_architectures?: number[]
    /** 1: UNDI. */
    readonly client_network_type?: number
    /** Major version. */
    readonly client_network_major?: number
    /** Minor version. */
    readonly client_network_minor?: number
    /** Tunnel's end, RFC 6334. */
    readonly aftr_name?: string[]
    /** Local domain of EAP, RFC 6440. */
    readonly erp_domain?: string[]
    /** Width of the prefix that is left out, RFC 6603. */
    readonly exclude_prefix_length?: number
    /** Its bits behind the delegated prefix. */
    readonly exclude_subnet_id?: Buffer
    /** Kind of the name, RFC 6607. */
    readonly vss_type?: number
    /** Name of the virtual subnet. */
    readonly vss?: Buffer
    /** Kind of the address, RFC 6939. */
    readonly link_layer_type?: number
    /** Hardware address of the client. */
    readonly link_layer_address?: Buffer
    /** Link that the query is about, RFC 6977. */
    readonly link_address?: string
    /** Longest wait between solicits, in seconds. */
    readonly sol_max_rt?: number
    /** Longest wait between information requests, in seconds. */
    readonly inf_max_rt?: number
    /** PCP servers, RFC 7291. */
    readonly pcp_servers?: string[]
    /** Message of DHCP for IPv4, RFC 7341. */
    readonly dhcpv4_message?: Buffer
    /** Servers of DHCPv4 over DHCPv6. */
    readonly dhcp4o6_servers?: string[]
    /** Border relay. */
    readonly s46_br?: string
    /** Offset of the port set's identifier. */
    readonly s46_port_offset?: number
    /** Its length, in bits. */
    readonly s46_psid_length?: number
    /** Identifier of the port set. */
    readonly s46_psid?: number
    /** API of the captive portal, RFC 8910. */
    readonly captive_portal?: string
    /** Description of what the device does, RFC 8520. */
    readonly mud_url?: string
    /** Port of the relay, RFC 8357. */
    readonly relay_port?: number
    /** ANDSF servers, RFC 6153. */
    readonly andsf_servers?: string[]
    readonly duid?: {
      /** Kind of the identifier. */
      readonly type?: number
      /** Name of the kind. */
      readonly type_name?: string
      /** Kind of the hardware address, where the identifier has a time. */
      readonly llt_hardware_type?: number
      /** The same, where it has none. */
      readonly ll_hardware_type?: number
      /** When the identifier was made. */
      readonly time?: number
      /** Hardware address. */
      readonly address?: Buffer
      /** Vendor. */
      readonly enterprise?: number
      /** Identifier that the vendor gave. */
      readonly identifier?: Buffer
      /** UUID, RFC 6355. */
      readonly uuid?: Buffer
    }
    readonly authentication?: {
      /** Technique; 3: reconfigure key. */
      readonly protocol?: number
      /** Algorithm. */
      readonly algorithm?: number
      /** How replays are detected; 0: the value grows. */
      readonly rdm?: number
      /** Value that tells replays. */
      readonly replay_detection?: Buffer
      /** Information of the technique. */
      readonly information?: Buffer
    }
    /** Length of a user class, in bytes. */
    readonly user_class_lengths?: number[]
    /** User classes. */
    readonly user_classes?: Buffer[]
    readonly vendor_class?: {
      /** Vendor. */
      readonly enterprise?: number
      /** Length of a class, in bytes. */
      readonly lengths?: number[]
      /** Classes of the client. */
      readonly data?: string[]
    }
    readonly vendor_options?: {
      /** Vendor. */
      readonly enterprise?: number
      /** Options of the vendor. */
      readonly options?: Array<{
        /** Code of the option. */
        readonly code?: number
        /** Length of its value, in bytes. */
        readonly length?: number
        /** Its value. */
        readonly value?: Buffer
      }>
    }
    readonly fqdn?: {
      readonly flags?: {
        /** The server updates nothing. */
        readonly n?: 0 | 1
        /** The server does otherwise than was asked. */
        readonly o?: 0 | 1
        /** The server updates the AAAA record. */
        readonly s?: 0 | 1
      }
      /** Name of the client. */
      readonly name?: string[]
    }
    /** NTP servers, RFC 5908. */
    readonly ntp?: Array<{
      /** 1: address; 2: multicast address; 3: name. */
      readonly code?: number
      /** Length of the value, in bytes. */
      readonly length?: number
      /** Address. */
      readonly address?: string
      /** Multicast address. */
      readonly multicast?: string
      /** Name. */
      readonly name?: string[]
      /** Value of another code. */
      readonly value?: Buffer
    }>
    /** Length of a text, in bytes. */
    readonly parameter_lengths?: number[]
    /** Parameters of the boot file, or bootstrap servers, RFC 8572. */
    readonly parameters?: string[]
    readonly s46_rule?: {
      readonly flags?: {
        /** It is a forwarding rule too. */
        readonly fmr?: 0 | 1
      }
      /** Width of the embedded address bits. */
      readonly ea_length?: number
      /** Width of the IPv4 prefix, in bits. */
      readonly ipv4_prefix_length?: number
      /** IPv4 prefix. */
      readonly ipv4_prefix?: string
      /** Width of the IPv6 prefix, in bits. */
      readonly ipv6_prefix_length?: number
      /** IPv6 prefix. */
      readonly ipv6_prefix?: string
    }
    readonly s46_dmr?: {
      /** Width of the default mapping rule's prefix, in bits. */
      readonly prefix_length?: number
      /** Its prefix. */
      readonly prefix?: string
    }
    readonly s46_bind?: {
      /** IPv4 address. */
      readonly ipv4?: string
      /** Width of the IPv6 prefix, in bits. */
      readonly prefix_length?: number
      /** IPv6 prefix. */
      readonly prefix?: string
    }
    /** An option of another code, or what is left of one. */
    readonly value?: Buffer
  }>
}

/** The type of each field's column, by our names. */
export interface Dhcp6Columns {
  'dhcp6.msg_type': Uint8Array
  'dhcp6.msg_type_name': VariableColumn
  'dhcp6.transaction_id': Uint32Array
  'dhcp6.hop_count': Uint8Array
  'dhcp6.link_address': Uint8Array
  'dhcp6.peer_address': Uint8Array
  'dhcp6.options': never
  'dhcp6.options.depth': Uint8Array
  'dhcp6.options.code': Uint16Array
  'dhcp6.options.code_name': VariableColumn
  'dhcp6.options.length': Uint16Array
  'dhcp6.options.iaid': VariableColumn
  'dhcp6.options.t1': Uint32Array
  'dhcp6.options.t2': Uint32Array
  'dhcp6.options.iata': VariableColumn
  'dhcp6.options.address': Uint8Array
  'dhcp6.options.preferred_lifetime': Uint32Array
  'dhcp6.options.valid_lifetime': Uint32Array
  'dhcp6.options.requested_options': Uint16Array
  'dhcp6.options.preference': Uint8Array
  'dhcp6.options.elapsed_time': Uint16Array
  'dhcp6.options.server_unicast': Uint8Array
  'dhcp6.options.status_code': Uint16Array
  'dhcp6.options.status_name': VariableColumn
  'dhcp6.options.status_message': VariableColumn
  'dhcp6.options.interface_id': VariableColumn
  'dhcp6.options.reconfigure_message': Uint8Array
  'dhcp6.options.sip_names': VariableColumn
  'dhcp6.options.sip_addresses': Uint8Array
  'dhcp6.options.dns_servers': Uint8Array
  'dhcp6.options.domain_search': VariableColumn
  'dhcp6.options.prefix_preferred_lifetime': Uint32Array
  'dhcp6.options.prefix_valid_lifetime': Uint32Array
  'dhcp6.options.prefix_length': Uint8Array
  'dhcp6.options.prefix': Uint8Array
  'dhcp6.options.nis_servers': Uint8Array
  'dhcp6.options.nisp_servers': Uint8Array
  'dhcp6.options.nis_domains': VariableColumn
  'dhcp6.options.nisp_domains': VariableColumn
  'dhcp6.options.sntp_servers': Uint8Array
  'dhcp6.options.information_refresh_time': Uint32Array
  'dhcp6.options.bcmcs_names': VariableColumn
  'dhcp6.options.bcmcs_addresses': Uint8Array
  'dhcp6.options.civic_what': Uint8Array
  'dhcp6.options.civic_country': VariableColumn
  'dhcp6.options.civic': VariableColumn
  'dhcp6.options.remote_enterprise': Uint32Array
  'dhcp6.options.remote_id': VariableColumn
  'dhcp6.options.subscriber_id': VariableColumn
  'dhcp6.options.pana_agents': Uint8Array
  'dhcp6.options.tz_posix': VariableColumn
  'dhcp6.options.tz_name': VariableColumn
  'dhcp6.options.echo_options': Uint16Array
  'dhcp6.options.query_type': Uint8Array
  'dhcp6.options.query_link_address': Uint8Array
  'dhcp6.options.client_last_transaction_time': Uint32Array
  'dhcp6.options.relay_data_peer': Uint8Array
  'dhcp6.options.relay_data': VariableColumn
  'dhcp6.options.client_links': Uint8Array
  'dhcp6.options.home_network': VariableColumn
  'dhcp6.options.lost_server': VariableColumn
  'dhcp6.options.capwap_controllers': Uint8Array
  'dhcp6.options.mos_addresses': VariableColumn
  'dhcp6.options.mos_names': VariableColumn
  'dhcp6.options.access_domain': VariableColumn
  'dhcp6.options.sip_ua_domains': VariableColumn
  'dhcp6.options.boot_file_url': VariableColumn
  'dhcp6.options.client_architectures': Uint16Array
  'dhcp6.options.client_network_type': Uint8Array
  'dhcp6.options.client_network_major': Uint8Array
  'dhcp6.options.client_network_minor': Uint8Array
  'dhcp6.options.aftr_name': VariableColumn
  'dhcp6.options.erp_domain': VariableColumn
  'dhcp6.options.exclude_prefix_length': Uint8Array
  'dhcp6.options.exclude_subnet_id': VariableColumn
  'dhcp6.options.vss_type': Uint8Array
  'dhcp6.options.vss': VariableColumn
  'dhcp6.options.link_layer_type': Uint16Array
  'dhcp6.options.link_layer_address': VariableColumn
  'dhcp6.options.link_address': Uint8Array
  'dhcp6.options.sol_max_rt': Uint32Array
  'dhcp6.options.inf_max_rt': Uint32Array
  'dhcp6.options.pcp_servers': Uint8Array
  'dhcp6.options.dhcpv4_message': VariableColumn
  'dhcp6.options.dhcp4o6_servers': Uint8Array
  'dhcp6.options.s46_br': Uint8Array
  'dhcp6.options.s46_port_offset': Uint8Array
  'dhcp6.options.s46_psid_length': Uint8Array
  'dhcp6.options.s46_psid': Uint16Array
  'dhcp6.options.captive_portal': VariableColumn
  'dhcp6.options.mud_url': VariableColumn
  'dhcp6.options.relay_port': Uint16Array
  'dhcp6.options.andsf_servers': Uint8Array
  'dhcp6.options.duid.bytes': VariableColumn
  'dhcp6.options.duid.type': Uint16Array
  'dhcp6.options.duid.type_name': VariableColumn
  'dhcp6.options.duid.llt_hardware_type': Uint16Array
  'dhcp6.options.duid.ll_hardware_type': Uint16Array
  'dhcp6.options.duid.time': Float64Array
  'dhcp6.options.duid.address': VariableColumn
  'dhcp6.options.duid.enterprise': Uint32Array
  'dhcp6.options.duid.identifier': VariableColumn
  'dhcp6.options.duid.uuid': VariableColumn
  'dhcp6.options.authentication.protocol': Uint8Array
  'dhcp6.options.authentication.algorithm': Uint8Array
  'dhcp6.options.authentication.rdm': Uint8Array
  'dhcp6.options.authentication.replay_detection': VariableColumn
  'dhcp6.options.authentication.information': VariableColumn
  'dhcp6.options.user_class_lengths': Uint16Array
  'dhcp6.options.user_classes': VariableColumn
  'dhcp6.options.vendor_class.enterprise': Uint32Array
  'dhcp6.options.vendor_class.lengths': Uint16Array
  'dhcp6.options.vendor_class.data': VariableColumn
  'dhcp6.options.vendor_options.enterprise': Uint32Array
  'dhcp6.options.vendor_options.options': never
  'dhcp6.options.vendor_options.options.code': Uint16Array
  'dhcp6.options.vendor_options.options.length': Uint16Array
  'dhcp6.options.vendor_options.options.value': VariableColumn
  'dhcp6.options.fqdn.flags': Uint8Array
  'dhcp6.options.fqdn.flags.reserved': Uint8Array
  'dhcp6.options.fqdn.flags.n': Uint8Array
  'dhcp6.options.fqdn.flags.o': Uint8Array
  'dhcp6.options.fqdn.flags.s': Uint8Array
  'dhcp6.options.fqdn.name': VariableColumn
  'dhcp6.options.ntp': never
  'dhcp6.options.ntp.code': Uint16Array
  'dhcp6.options.ntp.length': Uint16Array
  'dhcp6.options.ntp.address': Uint8Array
  'dhcp6.options.ntp.multicast': Uint8Array
  'dhcp6.options.ntp.name': VariableColumn
  'dhcp6.options.ntp.value': VariableColumn
  'dhcp6.options.parameter_lengths': Uint16Array
  'dhcp6.options.parameters': VariableColumn
  'dhcp6.options.s46_rule.flags': Uint8Array
  'dhcp6.options.s46_rule.flags.reserved': Uint8Array
  'dhcp6.options.s46_rule.flags.fmr': Uint8Array
  'dhcp6.options.s46_rule.ea_length': Uint8Array
  'dhcp6.options.s46_rule.ipv4_prefix_length': Uint8Array
  'dhcp6.options.s46_rule.ipv4_prefix': Uint32Array
  'dhcp6.options.s46_rule.ipv6_prefix_length': Uint8Array
  'dhcp6.options.s46_rule.ipv6_prefix': Uint8Array
  'dhcp6.options.s46_dmr.prefix_length': Uint8Array
  'dhcp6.options.s46_dmr.prefix': Uint8Array
  'dhcp6.options.s46_bind.ipv4': Uint32Array
  'dhcp6.options.s46_bind.prefix_length': Uint8Array
  'dhcp6.options.s46_bind.prefix': Uint8Array
  'dhcp6.options.value': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface Dhcp6WiresharkColumns {
  'dhcpv6.msgtype': Uint8Array
  'dhcpv6.xid': Uint32Array
  'dhcpv6.hopcount': Uint8Array
  'dhcpv6.linkaddr': Uint8Array
  'dhcpv6.peeraddr': Uint8Array
  'dhcpv6.option.type': Uint16Array
  'dhcpv6.option.length': Uint16Array
  'dhcpv6.iaid.t1': Uint32Array
  'dhcpv6.iaid.t2': Uint32Array
  'dhcpv6.iaaddr.ip': Uint8Array
  'dhcpv6.iaaddr.pref_lifetime': Uint32Array
  'dhcpv6.iaaddr.valid_lifetime': Uint32Array
  'dhcpv6.requested_option_code': Uint16Array
  'dhcpv6.option_preference': Uint8Array
  'dhcpv6.unicast': Uint8Array
  'dhcpv6.status_code': Uint16Array
  'dhcpv6.status_msg': VariableColumn
  'dhcpv6.interface_id': VariableColumn
  'dhcpv6.reconf_msg': Uint8Array
  'dhcpv6.sip_server_a': Uint8Array
  'dhcpv6.dns_server': Uint8Array
  'dhcpv6.iaprefix.pref_lifetime': Uint32Array
  'dhcpv6.iaprefix.valid_lifetime': Uint32Array
  'dhcpv6.iaprefix.pref_len': Uint8Array
  'dhcpv6.iaprefix.pref_addr': Uint8Array
  'dhcpv6.nis_server': Uint8Array
  'dhcpv6.nisp_server': Uint8Array
  'dhcpv6.sntp_server': Uint8Array
  'dhcpv6.lifetime': Uint32Array
  'dhcpv6.bcmcs_server_a': Uint8Array
  'dhcpv6.remoteid.enterprise': Uint32Array
  'dhcpv6.remoteid_enterprise_id': VariableColumn
  'dhcpv6.subscriber_id': VariableColumn
  'dhcpv6.pana_agent': Uint8Array
  'dhcpv6.timezone': VariableColumn
  'dhcpv6.tzdb': VariableColumn
  'dhcpv6.lq_query': Uint8Array
  'dhcpv6.lq_query_link_address': Uint8Array
  'dhcpv6.clt_time': Uint32Array
  'dhcpv6.lq_relay_data_peer_addr': Uint8Array
  'dhcpv6.lq_client_link': Uint8Array
  'dhcpv6.capwap_ac_v6': Uint8Array
  'dhcpv6.pd_exclude.pref_len': Uint8Array
  'dhcpv6.pd_exclude.subnet_id': VariableColumn
  'dhcpv6.s46_br.address': Uint8Array
  'dhcpv6.s46_portparam.offset': Uint8Array
  'dhcpv6.s46_portparam.psid_len': Uint8Array
  'dhcpv6.captive_portal': VariableColumn
  'dhcpv6.mudurl': VariableColumn
  'dhcpv6.relay_port': Uint16Array
  'dhcpv6.duid.bytes': VariableColumn
  'dhcpv6.duid.type': Uint16Array
  'dhcpv6.duidllt.hwtype': Uint16Array
  'dhcpv6.duidll.hwtype': Uint16Array
  'dhcpv6.duidllt.time': Float64Array
  'dhcpv6.duiden.enterprise': Uint32Array
  'dhcpv6.duiden.identifier': VariableColumn
  'dhcpv6.duiduuid.bytes': VariableColumn
  'dhcpv6.auth.protocol': Uint8Array
  'dhcpv6.auth.algorithm': Uint8Array
  'dhcpv6.auth.rdm': Uint8Array
  'dhcpv6.auth.replay_detection': VariableColumn
  'dhcpv6.userclass.length': Uint16Array
  'dhcpv6.userclass.opaque_data': VariableColumn
  'dhcpv6.vendorclass.enterprise': Uint32Array
  'dhcpv6.vendorclass.data': VariableColumn
  'dhcpv6.vendoropts.enterprise': Uint32Array
  'dhcpv6.vendoropts.enterprise.option_code': Uint16Array
  'dhcpv6.vendoropts.enterprise.option_length': Uint16Array
  'dhcpv6.vendoropts.enterprise.option_data': VariableColumn
  'dhcpv6.client_fqdn_flags': Uint8Array
  'dhcpv6.ntpserver.option.type': Uint16Array
  'dhcpv6.ntpserver.option.length': Uint16Array
  'dhcpv6.ntpserver.addr': Uint8Array
  'dhcpv6.ntpserver.mc_addr': Uint8Array
  'dhcpv6.s46_rule.flags': Uint8Array
  'dhcpv6.s46_rule.flags.fmr': Uint8Array
  'dhcpv6.s46_rule.ea_len': Uint8Array
  'dhcpv6.s46_rule.ipv4_pref_len': Uint8Array
  'dhcpv6.s46_rule.ipv4_prefix': Uint32Array
  'dhcpv6.s46_rule.ipv6_prefix_len': Uint8Array
  'dhcpv6.s46_rule.ipv6_prefix': Uint8Array
  'dhcpv6.s46_dmr.dmr_pref_len': Uint8Array
  'dhcpv6.s46_dmr.dmr_prefix': Uint8Array
  'dhcpv6.s46_v4v6bind.ipv4_address': Uint32Array
  'dhcpv6.s46_v4v6bind.ipv6_pref_len': Uint8Array
  'dhcpv6.s46_v4v6bind.ipv6_prefix': Uint8Array
}

/** Names of its fields: ours. */
export type Dhcp6FieldName = keyof Dhcp6Columns

/** Names of its fields: Wireshark's. */
export type Dhcp6WiresharkName = keyof Dhcp6WiresharkColumns
