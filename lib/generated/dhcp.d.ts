// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Dynamic Host Configuration Protocol, RFC 2131: read from the packet when asked; a field that was not captured is undefined. */
export interface Dhcp {
  /** 1: from a client; 2: from a server. */
  readonly op?: number
  /** Request or reply. */
  readonly op_name?: string
  /** Kind of the client's hardware address. */
  readonly htype?: number
  /** Kind and length of the hardware address. */
  readonly hardware?: number
  /** Length of the hardware address, in bytes. */
  readonly hlen?: number
  /** How many relays passed the message on. */
  readonly hops?: number
  /** The same in a request and its replies. */
  readonly xid?: number
  /** Since when the client has been trying, in seconds. */
  readonly secs?: number
  /** The flags as one number. */
  readonly flags?: {
    /** The client takes broadcasts only. */
    readonly broadcast?: 0 | 1
    /** 0. */
    readonly reserved?: number
  }
  /** Address that the client has. */
  readonly ciaddr?: string
  /** Address that it gets. */
  readonly yiaddr?: string
  /** Server of the next step of booting. */
  readonly siaddr?: string
  /** Relay that the message came through. */
  readonly giaddr?: string
  /** Hardware address of the client, where it is one of Ethernet. */
  readonly chaddr?: string
  /** Hardware address of the client, of another kind. */
  readonly chaddr_bytes?: Buffer
  /** What fills the field up. */
  readonly chaddr_padding?: Buffer
  /** Name of the server, where no options are in its place. */
  readonly sname?: string
  /** Name of the boot file, where no options are in its place. */
  readonly file?: string
  /** 99.130.83.99: options follow. */
  readonly cookie?: string
  /** 1: no option tells the type of the message. */
  readonly is_bootp?: 0 | 1
  /** The options, in packet order; those in sname and file last. */
  readonly options?: Array<{
    /** Code of the option. */
    readonly code?: number
    /** Name of the code. */
    readonly code_name?: string
    /** Length of the value, in bytes. */
    readonly length?: number
    /** Value as sent. */
    readonly value?: Buffer
    /** 255: no option follows. */
    readonly end?: number
    /** Mask of the client's network. */
    readonly subnet_mask?: string
    /** Seconds from UTC, deprecated by option 100. */
    readonly time_offset?: number
    /** Routers on the client's network, the preferred first. */
    readonly routers?: string[]
    /** Time servers, RFC 868. */
    readonly time_servers?: string[]
    /** Name servers, IEN 116. */
    readonly name_servers?: string[]
    /** DNS servers. */
    readonly domain_name_servers?: string[]
    /** Log servers. */
    readonly log_servers?: string[]
    /** Quote of the day servers, RFC 865. */
    readonly quotes_servers?: string[]
    /** Line printer servers, RFC 1179. */
    readonly lpr_servers?: string[]
    /** Imagen Impress servers. */
    readonly impress_servers?: string[]
    /** Resource location servers, RFC 887. */
    readonly resource_location_servers?: string[]
    /** Name of the client. */
    readonly hostname?: string
    /** Length of the boot image, in blocks of 512 bytes. */
    readonly boot_file_size?: number
    /** Where a crashing client dumps its core. */
    readonly merit_dump_file?: string
    /** Domain in which names are looked for. */
    readonly domain_name?: string
    /** Swap server. */
    readonly swap_server?: string
    /** Path of the client's root disk. */
    readonly root_path?: string
    /** File with more options. */
    readonly extensions_path?: string
    /** 1: the client forwards packets. */
    readonly ip_forwarding?: number
    /** 1: also those with source routes that are not local. */
    readonly non_local_source_routing?: number
    readonly policy_filters?: {
      /** Next hop of source routes that may be forwarded. */
      readonly address?: string[]
      /** Mask for it. */
      readonly mask?: string[]
    }
    /** Longest datagram that the client must be able to reassemble, in bytes. */
    readonly max_reassembly_size?: number
    /** Time to live of outgoing datagrams. */
    readonly default_ip_ttl?: number
    /** Life of a path MTU, in seconds. */
    readonly path_mtu_aging_timeout?: number
    /** MTUs to try, in bytes. */
    readonly path_mtu_plateaus?: number[]
    /** MTU of the interface, in bytes. */
    readonly interface_mtu?: number
    /** 1: all subnets have the interface's MTU. */
    readonly all_subnets_local?: number
    /** Broadcast address of the client's subnet. */
    readonly broadcast_address?: string
    /** 1: the client asks for its mask by ICMP. */
    readonly perform_mask_discovery?: number
    /** 1: it answers such requests. */
    readonly mask_supplier?: number
    /** 1: the client looks for routers, RFC 1256. */
    readonly perform_router_discovery?: number
    /** Where it asks for routers. */
    readonly router_solicitation_address?: string
    readonly static_routes?: {
      /** Destination of a route. */
      readonly destination?: string[]
      /** Router for it. */
      readonly router?: string[]
    }
    /** 1: trailers are negotiated by ARP, RFC 893. */
    readonly trailer_encapsulation?: number
    /** Life of an entry, in seconds. */
    readonly arp_cache_timeout?: number
    /** 0: Ethernet II, 1: IEEE 802.3. */
    readonly ethernet_encapsulation?: number
    /** Time to live of outgoing segments. */
    readonly tcp_default_ttl?: number
    /** Interval of keepalives, in seconds (0: none). */
    readonly tcp_keepalive_interval?: number
    /** 1: with a byte of garbage. */
    readonly tcp_keepalive_garbage?: number
    /** NIS domain. */
    readonly nis_domain?: string
    /** NIS servers. */
    readonly nis_servers?: string[]
    /** NTP servers. */
    readonly ntp_servers?: string[]
    /** Options of the vendor that the class identifier names. */
    readonly vendor_specific?: Buffer
    /** NetBIOS name servers, RFC 1001. */
    readonly netbios_name_servers?: string[]
    /** NetBIOS datagram distribution servers. */
    readonly netbios_dd_servers?: string[]
    /** How NetBIOS names are resolved. */
    readonly netbios_node_type?: number
    /** Name of it. */
    readonly netbios_node_type_name?: string
    /** NetBIOS scope. */
    readonly netbios_scope?: string
    /** X font servers. */
    readonly font_servers?: string[]
    /** Hosts with X display managers. */
    readonly display_managers?: string[]
    /** Address that the client asks for. */
    readonly requested_ip_address?: string
    /** How long the address may be used, in seconds. */
    readonly ip_address_lease_time?: number
    /** 1: file holds options, 2: sname, 3: both. */
    readonly option_overload?: number
    /** What the message is. */
    readonly message_type?: number
    /** Name of it. */
    readonly message_type_name?: string
    /** Address of the server. */
    readonly server_identifier?: string
    /** Codes of the options that the client asks for. */
    readonly requested_options?: number[]
    /** What went wrong, for people. */
    readonly message?: string
    /** Longest message that the client takes, in bytes. */
    readonly max_message_size?: number
    /** T1: when the client renews its lease, in seconds. */
    readonly renewal_time?: number
    /** T2: when it asks any server, in seconds. */
    readonly rebinding_time?: number
    /** Vendor and kind of the client. */
    readonly vendor_class_id?: string
    /** Domain of NetWare/IP. */
    readonly nwip_domain?: string
    /** NIS+ domain. */
    readonly nis_plus_domain?: string
    /** NIS+ servers. */
    readonly nis_plus_servers?: string[]
    /** TFTP server, where sname holds options. */
    readonly tftp_server_name?: string
    /** Boot file, where file holds options. */
    readonly bootfile_name?: string
    /** Home agents. */
    readonly mobile_ip_home_agents?: string[]
    /** Mail servers. */
    readonly smtp_servers?: string[]
    /** POP3 servers. */
    readonly pop3_servers?: string[]
    /** News servers. */
    readonly nntp_servers?: string[]
    /** Web servers. */
    readonly www_servers?: string[]
    /** Finger servers. */
    readonly finger_servers?: string[]
    /** IRC servers. */
    readonly irc_servers?: string[]
    /** StreetTalk servers. */
    readonly streettalk_servers?: string[]
    /** StreetTalk directory assistance servers. */
    readonly stda_servers?: string[]
    /** 1: the scopes are the only ones. */
    readonly slp_scope_mandatory?: number
    /** Scopes of SLP, RFC 2610. */
    readonly slp_scopes?: string
    /** NDS servers. */
    readonly nds_servers?: string[]
    /** NDS tree. */
    readonly nds_tree?: string
    /** First context in the tree. */
    readonly nds_context?: string
    /** Names of broadcast and multicast controllers, RFC 4280. */
    readonly bcmcs_names?: string[]
    /** Their addresses. */
    readonly bcmcs_addresses?: string[]
    /** How long ago the client was last heard of, in seconds. */
    readonly client_last_transaction_time?: number
    /** All addresses that the client has. */
    readonly associated_ips?: string[]
    /** Architectures of the client, RFC 4578. */
    readonly client_architectures?: number[]
    /** Names of these. */
    readonly client_architecture_names?: string[]
    /** 1: UNDI. */
    readonly client_network_type?: number
    /** Major version. */
    readonly client_network_major?: number
    /** Minor version. */
    readonly client_network_minor?: number
    /** 0. */
    readonly client_uuid_type?: number
    /** UUID of the client, in the order of bytes as sent. */
    readonly client_uuid?: Buffer
    /** URLs of user authentication, RFC 2485. */
    readonly user_authentication?: string
    /** Time zone as of POSIX. */
    readonly tz_posix?: string
    /** Time zone by its name. */
    readonly tz_name?: string
    /** How long the client does without IPv4, in seconds, RFC 8925. */
    readonly v6only_wait?: number
    /** Softwire's source address, RFC 8539. */
    readonly dhcp4o6_source?: string
    /** NetInfo parent servers. */
    readonly netinfo_servers?: string[]
    /** Their tag. */
    readonly netinfo_tag?: string
    /** API of the captive portal, RFC 8910. */
    readonly captive_portal?: string
    /** 1: the client may choose a link-local address. */
    readonly auto_configuration?: number
    /** Codes of the options whose name services are asked, in this order. */
    readonly name_services?: number[]
    /** Subnet in which the client wants an address. */
    readonly subnet_selection?: string
    /** Domains in which names are looked for. */
    readonly domain_search?: string[]
    /** PANA authentication agents. */
    readonly pana_agents?: string[]
    /** LoST server, RFC 5223. */
    readonly lost_server?: string[]
    /** CAPWAP access controllers. */
    readonly capwap_controllers?: string[]
    /** Addresses of mobility servers, RFC 5678. */
    readonly mos_addresses?: Buffer
    /** Names of mobility servers, RFC 5678. */
    readonly mos_names?: Buffer
    /** Domains of the SIP user agent's configuration, RFC 6011. */
    readonly sip_ua_domains?: string[]
    /** ANDSF servers, RFC 6153. */
    readonly andsf_servers?: string[]
    /** Length of a URI, in bytes. */
    readonly sztp_lengths?: number[]
    /** Bootstrap servers, RFC 8572. */
    readonly sztp_uris?: string[]
    /** Algorithms that the client knows. */
    readonly forcerenew_algorithms?: number[]
    /** Name of the peer DOTS agent, RFC 8973. */
    readonly dots_agent?: string[]
    /** Its addresses. */
    readonly dots_addresses?: string[]
    /** TFTP servers, RFC 5859. */
    readonly tftp_server_addresses?: string[]
    /** Status of a bulk leasequery, RFC 6926. */
    readonly lease_status?: number
    /** The same for people. */
    readonly lease_message?: string
    /** When the message was sent. */
    readonly base_time?: number
    /** How long the lease is in its state, in seconds. */
    readonly start_time_of_state?: number
    /** Only bindings that changed since. */
    readonly query_start_time?: number
    /** Only bindings that changed before. */
    readonly query_end_time?: number
    /** State of the address. */
    readonly dhcp_state?: number
    /** Name of the state. */
    readonly dhcp_state_name?: string
    /** 0. */
    readonly data_source_reserved?: number
    /** The data comes from another server. */
    readonly data_source_remote?: 0 | 1
    /** Offset of the port set's identifier, RFC 7618. */
    readonly port_offset?: number
    /** Its length, in bits. */
    readonly psid_length?: number
    /** Identifier of the port set. */
    readonly psid?: Buffer
    /** The same with the code of RFC 7710. */
    readonly captive_portal_old?: string
    /** Description of what the device does, RFC 8520. */
    readonly mud_url?: string
    /** f1:00:74:7e, RFC 5071. */
    readonly pxelinux_magic?: Buffer
    /** Configuration of PXELINUX. */
    readonly pxelinux_config_file?: string
    /** Prefix of its paths. */
    readonly pxelinux_path_prefix?: string
    /** When to boot again after a failure, in seconds. */
    readonly reboot_time?: number
    /** Access network's domain, RFC 5986. */
    readonly access_domain?: string[]
    /** Flags, RFC 6656. */
    readonly subnet_allocation_flags?: number
    /** Suboptions of subnet allocation. */
    readonly subnet_allocation?: Buffer
    /** Kind of the name, RFC 6607. */
    readonly vss_type?: number
    /** Name of the virtual subnet. */
    readonly vss?: Buffer
    /** Where the proxy's configuration is. */
    readonly proxy_autodiscovery?: string
    readonly client_id?: {
      /** 0: no hardware address follows. */
      readonly type?: number
      /** What identifies the client. */
      readonly identifier?: Buffer
      /** The same as a text, where the type is 0. */
      readonly name?: string
      /** Kind of the hardware address. */
      readonly hardware_type?: number
      /** Hardware address of the client. */
      readonly mac?: string
      /** Identity association of the interface, RFC 4361. */
      readonly iaid?: number
      /** Kind of the DUID. */
      readonly duid_type?: number
      /** Name of the kind. */
      readonly duid_type_name?: string
      /** Kind of the hardware address, where the DUID has a time. */
      readonly duid_llt_hardware_type?: number
      /** The same, where it has none. */
      readonly duid_ll_hardware_type?: number
      /** When the DUID was made, in seconds since 2000. */
      readonly duid_time?: number
      /** Hardware address. */
      readonly duid_address?: Buffer
      /** Vendor. */
      readonly duid_enterprise?: number
      /** Identifier that the vendor gave. */
      readonly duid_identifier?: Buffer
      /** UUID, RFC 6355. */
      readonly duid_uuid?: Buffer
    }
    /** Suboptions of NetWare/IP, RFC 2242. */
    readonly netware?: Array<{
      /** Code of the suboption. */
      readonly code?: number
      /** Length of the value, in bytes. */
      readonly length?: number
      /** Value. */
      readonly value?: Buffer
    }>
    /** Length of a user class, in bytes. */
    readonly user_class_lengths?: number[]
    /** User classes, RFC 3004. */
    readonly user_classes?: Buffer[]
    /** 1: the directory agents are the only ones. */
    readonly slp_agents_mandatory?: number
    /** Directory agents of SLP, RFC 2610. */
    readonly slp_agents?: string[]
    readonly fqdn?: {
      /** The flags as one number, RFC 4702. */
      readonly flags?: {
        /** 0. */
        readonly reserved?: number
        /** The server updates nothing. */
        readonly n?: 0 | 1
        /** The name is in the format of DNS. */
        readonly e?: 0 | 1
        /** The server does otherwise than was asked. */
        readonly o?: 0 | 1
        /** The server updates the A record. */
        readonly s?: 0 | 1
      }
      /** Deprecated; 0 or 255. */
      readonly rcode1?: number
      /** Deprecated; 0 or 255. */
      readonly rcode2?: number
      /** Name of the client. */
      readonly name?: string
    }
    readonly authentication?: {
      /** Technique, RFC 3118. */
      readonly protocol?: number
      /** Name of it. */
      readonly protocol_name?: string
      /** Algorithm of delayed authentication; 1: HMAC-MD5. */
      readonly delayed_algorithm?: number
      /** Algorithm of another technique. */
      readonly algorithm?: number
      /** How replays are detected; 0: the value grows. */
      readonly rdm?: number
      /** Value that tells replays. */
      readonly replay_detection?: bigint
      /** Which secret it is. */
      readonly secret_id?: number
      /** HMAC-MD5 of the message. */
      readonly hash?: Buffer
      /** Information of another technique. */
      readonly information?: Buffer
    }
    readonly civic?: {
      /** Whose location it is; 1: the network element's closest to the client, RFC 4776. */
      readonly what?: number
      /** Country, by ISO 3166. */
      readonly country?: string
      /** Elements of the address. */
      readonly elements?: Array<{
        /** What the element is. */
        readonly type?: number
        /** Length of its value, in bytes. */
        readonly length?: number
        /** Value of it. */
        readonly value?: string
      }>
    }
    /** 0: names; 1: addresses, RFC 3361. */
    readonly sip_encoding?: number
    /** Names of SIP servers. */
    readonly sip_names?: string[]
    /** Addresses of SIP servers. */
    readonly sip_addresses?: string[]
    /** Routes, RFC 3442. */
    readonly routes?: Array<{
      /** The route as sent. */
      readonly bytes?: Buffer
      /** Width of the destination's prefix, in bits. */
      readonly prefix_length?: number
      /** Destination. */
      readonly destination?: string
      /** Router for it. */
      readonly router?: string
    }>
    /** Classes of the client, by vendor, RFC 3925. */
    readonly vendor_classes?: Array<{
      /** Vendor. */
      readonly enterprise?: number
      /** Length of the data, in bytes. */
      readonly length?: number
      /** The classes. */
      readonly data?: string
    }>
    /** Options by vendor. */
    readonly vendor_options?: Array<{
      /** Vendor. */
      readonly enterprise?: number
      /** Length of the data, in bytes. */
      readonly length?: number
      /** The vendor's options. */
      readonly options?: Array<{
        /** Code of the option. */
        readonly code?: number
        /** Length of its value, in bytes. */
        readonly length?: number
        /** Its value. */
        readonly value?: Buffer
      }>
    }>
    readonly rdnss?: {
      /** 0. */
      readonly reserved?: number
      /** Preference of the servers, RFC 6731. */
      readonly preference?: number
      /** First server. */
      readonly primary?: string
      /** Second server. */
      readonly secondary?: string
      /** Domains that they serve. */
      readonly domains?: string[]
    }
    /** Length of a list of PCP servers, in bytes. */
    readonly pcp_list_lengths?: number[]
    /** PCP servers, RFC 7291. */
    readonly pcp_servers?: string[]
    readonly isns?: {
      /** The functions as one number, RFC 4174. */
      readonly functions?: {
        /** 0. */
        readonly reserved?: number
        /** The server has security policies. */
        readonly security_policy?: 0 | 1
        /** Discovery domains tell who may access whom. */
        readonly authorization?: 0 | 1
        /** The functions mean something. */
        readonly enabled?: 0 | 1
      }
      /** Who may access discovery domains, as one number. */
      readonly access?: {
        /** 0. */
        readonly reserved?: number
        /** iFCP initiators may. */
        readonly ifcp_initiator?: 0 | 1
        /** iFCP targets may. */
        readonly ifcp_target?: 0 | 1
        /** iSCSI initiators may. */
        readonly iscsi_initiator?: 0 | 1
        /** iSCSI targets may. */
        readonly iscsi_target?: 0 | 1
        /** Control nodes may. */
        readonly control_node?: 0 | 1
        /** These bits mean something. */
        readonly enabled?: 0 | 1
      }
      /** What the administrator wants, as one number. */
      readonly administrative?: {
        /** 0. */
        readonly reserved?: number
        /** There is a default discovery domain. */
        readonly default_domain?: 0 | 1
        /** State changes are told to managers. */
        readonly management_scns?: 0 | 1
        /** The server sends heartbeats. */
        readonly heartbeat?: 0 | 1
        /** These bits mean something. */
        readonly enabled?: 0 | 1
      }
      /** The server's security, as one number. */
      readonly security?: {
        /** 0. */
        readonly reserved?: number
        /** IPsec in tunnel mode. */
        readonly tunnel_mode?: 0 | 1
        /** IPsec in transport mode. */
        readonly transport_mode?: 0 | 1
        /** Perfect forward secrecy. */
        readonly pfs?: 0 | 1
        /** IKE in aggressive mode. */
        readonly aggressive_mode?: 0 | 1
        /** IKE in main mode. */
        readonly main_mode?: 0 | 1
        /** IKE and IPsec are used. */
        readonly ike_ipsec?: 0 | 1
        /** These bits mean something. */
        readonly enabled?: 0 | 1
      }
      /** Who sends heartbeats, where the flag says so. */
      readonly heartbeat_originator?: string
      /** Primary server. */
      readonly primary?: string
      /** Secondary servers. */
      readonly secondary?: string[]
    }
    readonly sixrd?: {
      /** Bits that the IPv4 addresses of the domain share, RFC 5969. */
      readonly ipv4_mask_length?: number
      /** Width of the prefix, in bits. */
      readonly prefix_length?: number
      /** Prefix of the domain. */
      readonly prefix?: string
      /** Border relays. */
      readonly border_relays?: string[]
    }
    /** What the relay says of the client, RFC 3046. */
    readonly agent?: Array<{
      /** Code of the suboption. */
      readonly code?: number
      /** Name of the code. */
      readonly code_name?: string
      /** Length of the value, in bytes. */
      readonly length?: number
      /** Value as sent. */
      readonly value?: Buffer
      /** Circuit from which the message came. */
      readonly circuit_id?: Buffer
      /** Remote end of the circuit. */
      readonly remote_id?: Buffer
      /** Device class of DOCSIS, RFC 3256. */
      readonly docsis_device_class?: number
      /** Link of the client, RFC 3527. */
      readonly link_selection?: string
      /** Subscriber, RFC 3993. */
      readonly subscriber_id?: string
      /** Attributes of RADIUS, RFC 4014. */
      readonly radius_attributes?: Buffer
      /** Authentication, RFC 4030. */
      readonly authentication?: Buffer
      /** Flags, RFC 5010: 0x80 a unicast. */
      readonly flags?: number
      /** What the server gives for its identifier, RFC 5107. */
      readonly server_id_override?: string
      /** Identifier of the relay, RFC 6925. */
      readonly relay_agent_id?: Buffer
      /** Access technology, RFC 7839. */
      readonly access_technology?: number
      /** Access network. */
      readonly access_network?: string
      /** Access point. */
      readonly access_point?: string
      /** BSSID of the access point. */
      readonly access_point_bssid?: Buffer
      /** Operator. */
      readonly operator_id?: Buffer
      /** Its realm. */
      readonly operator_realm?: string
      /** Source port of the message, RFC 8357. */
      readonly source_port?: number
      /** Link of the client. */
      readonly link_selection_cisco?: string
      /** Kind of the name, RFC 6607. */
      readonly vss_type?: number
      /** Name of the virtual subnet. */
      readonly vss?: Buffer
      /** What the server gives for its identifier. */
      readonly server_id_override_cisco?: string
      readonly vendors?: {
        /** Vendor, RFC 4243. */
        readonly enterprise?: number[]
        /** Length of its data, in bytes. */
        readonly length?: number[]
        /** Data of the vendor. */
        readonly data?: Buffer[]
      }
    }>
  }>
  /** What follows where the cookie is another one. */
  readonly vendor_area?: Buffer
  /** What lies between options and behind the last one. */
  readonly padding?: Buffer[]
  /** The layer's fields as a plain object. */
  toJSON(): DhcpTree
}

/** Dynamic Host Configuration Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface DhcpTree extends InnerTrees, Pick<Dhcp, 'chaddr' | 'chaddr_bytes' | 'sname' | 'file' | 'vendor_area'>, Required<Pick<Dhcp, 'op' | 'htype' | 'hlen' | 'hops' | 'xid' | 'secs' | 'ciaddr' | 'yiaddr' | 'siaddr' | 'giaddr'>> {
  readonly flags: {
    /** The client takes broadcasts only. */
    readonly broadcast: 0 | 1
  }
  /** The options, in packet order; those in sname and file last. */
  readonly options?: Array<{
    /** Code of the option. */
    readonly code?: number
    /** Name of the code. */
    readonly code_name?: string
    /** Length of the value, in bytes. */
    readonly length?: number
    /** Mask of the client's network. */
    readonly subnet_mask?: string
    /** Seconds from UTC, deprecated by option 100. */
    readonly time_offset?: number
    /** Routers on the client's network, the preferred first. */
    readonly routers?: string[]
    /** Time servers, RFC 868. */
    readonly time_servers?: string[]
    /** Name servers, IEN 116. */
    readonly name_servers?: string[]
    /** DNS servers. */
    readonly domain_name_servers?: string[]
    /** Log servers. */
    readonly log_servers?: string[]
    /** Quote of the day servers, RFC 865. */
    readonly quotes_servers?: string[]
    /** Line printer servers, RFC 1179. */
    readonly lpr_servers?: string[]
    /** Imagen Impress servers. */
    readonly impress_servers?: string[]
    /** Resource location servers, RFC 887. */
    readonly resource_location_servers?: string[]
    /** Name of the client. */
    readonly hostname?: string
    /** Length of the boot image, in blocks of 512 bytes. */
    readonly boot_file_size?: number
    /** Where a crashing client dumps its core. */
    readonly merit_dump_file?: string
    /** Domain in which names are looked for. */
    readonly domain_name?: string
    /** Swap server. */
    readonly swap_server?: string
    /** Path of the client's root disk. */
    readonly root_path?: string
    /** File with more options. */
    readonly extensions_path?: string
    /** 1: the client forwards packets. */
    readonly ip_forwarding?: number
    /** 1: also those with source routes that are not local. */
    readonly non_local_source_routing?: number
    readonly policy_filters?: {
      /** Next hop of source routes that may be forwarded. */
      readonly address?: string[]
      /** Mask for it. */
      readonly mask?: string[]
    }
    /** Longest datagram that the client must be able to reassemble, in bytes. */
    readonly max_reassembly_size?: number
    /** Time to live of outgoing datagrams. */
    readonly default_ip_ttl?: number
    /** Life of a path MTU, in seconds. */
    readonly path_mtu_aging_timeout?: number
    /** MTUs to try, in bytes. */
    readonly path_mtu_plateaus?: number[]
    /** MTU of the interface, in bytes. */
    readonly interface_mtu?: number
    /** 1: all subnets have the interface's MTU. */
    readonly all_subnets_local?: number
    /** Broadcast address of the client's subnet. */
    readonly broadcast_address?: string
    /** 1: the client asks for its mask by ICMP. */
    readonly perform_mask_discovery?: number
    /** 1: it answers such requests. */
    readonly mask_supplier?: number
    /** 1: the client looks for routers, RFC 1256. */
    readonly perform_router_discovery?: number
    /** Where it asks for routers. */
    readonly router_solicitation_address?: string
    readonly static_routes?: {
      /** Destination of a route. */
      readonly destination?: string[]
      /** Router for it. */
      readonly router?: string[]
    }
    /** 1: trailers are negotiated by ARP, RFC 893. */
    readonly trailer_encapsulation?: number
    /** Life of an entry, in seconds. */
    readonly arp_cache_timeout?: number
    /** 0: Ethernet II, 1: IEEE 802.3. */
    readonly ethernet_encapsulation?: number
    /** Time to live of outgoing segments. */
    readonly tcp_default_ttl?: number
    /** Interval of keepalives, in seconds (0: none). */
    readonly tcp_keepalive_interval?: number
    /** 1: with a byte of garbage. */
    readonly tcp_keepalive_garbage?: number
    /** NIS domain. */
    readonly nis_domain?: string
    /** NIS servers. */
    readonly nis_servers?: string[]
    /** NTP servers. */
    readonly ntp_servers?: string[]
    /** Options of the vendor that the class identifier names. */
    readonly vendor_specific?: Buffer
    /** NetBIOS name servers, RFC 1001. */
    readonly netbios_name_servers?: string[]
    /** NetBIOS datagram distribution servers. */
    readonly netbios_dd_servers?: string[]
    /** How NetBIOS names are resolved. */
    readonly netbios_node_type?: number
    /** NetBIOS scope. */
    readonly netbios_scope?: string
    /** X font servers. */
    readonly font_servers?: string[]
    /** Hosts with X display managers. */
    readonly display_managers?: string[]
    /** Address that the client asks for. */
    readonly requested_ip_address?: string
    /** How long the address may be used, in seconds. */
    readonly ip_address_lease_time?: number
    /** 1: file holds options, 2: sname, 3: both. */
    readonly option_overload?: number
    /** What the message is. */
    readonly message_type?: number
    /** Name of it. */
    readonly message_type_name?: string
    /** Address of the server. */
    readonly server_identifier?: string
    /** Codes of the options that the client asks for. */
    readonly requested_options?: number[]
    /** What went wrong, for people. */
    readonly message?: string
    /** Longest message that the client takes, in bytes. */
    readonly max_message_size?: number
    /** T1: when the client renews its lease, in seconds. */
    readonly renewal_time?: number
    /** T2: when it asks any server, in seconds. */
    readonly rebinding_time?: number
    /** Vendor and kind of the client. */
    readonly vendor_class_id?: string
    /** Domain of NetWare/IP. */
    readonly nwip_domain?: string
    /** NIS+ domain. */
    readonly nis_plus_domain?: string
    /** NIS+ servers. */
    readonly nis_plus_servers?: string[]
    /** TFTP server, where sname holds options. */
    readonly tftp_server_name?: string
    /** Boot file, where file holds options. */
    readonly bootfile_name?: string
    /** Home agents. */
    readonly mobile_ip_home_agents?: string[]
    /** Mail servers. */
    readonly smtp_servers?: string[]
    /** POP3 servers. */
    readonly pop3_servers?: string[]
    /** News servers. */
    readonly nntp_servers?: string[]
    /** Web servers. */
    readonly www_servers?: string[]
    /** Finger servers. */
    readonly finger_servers?: string[]
    /** IRC servers. */
    readonly irc_servers?: string[]
    /** StreetTalk servers. */
    readonly streettalk_servers?: string[]
    /** StreetTalk directory assistance servers. */
    readonly stda_servers?: string[]
    /** 1: the scopes are the only ones. */
    readonly slp_scope_mandatory?: number
    /** Scopes of SLP, RFC 2610. */
    readonly slp_scopes?: string
    /** NDS servers. */
    readonly nds_servers?: string[]
    /** NDS tree. */
    readonly nds_tree?: string
    /** First context in the tree. */
    readonly nds_context?: string
    /** Names of broadcast and multicast controllers, RFC 4280. */
    readonly bcmcs_names?: string[]
    /** Their addresses. */
    readonly bcmcs_addresses?: string[]
    /** How long ago the client was last heard of, in seconds. */
    readonly client_last_transaction_time?: number
    /** All addresses that the client has. */
    readonly associated_ips?: string[]
    /** Architectures of the client, RFC 4578. */
    readonly client_architectures?: number[]
    /** Names of these. */
    readonly client_architecture_names?: string[]
    /** 1: UNDI. */
    readonly client_network_type?: number
    /** Major version. */
    readonly client_network_major?: number
    /** Minor version. */
    readonly client_network_minor?: number
    /** 0. */
    readonly client_uuid_type?: number
    /** UUID of the client, in the order of bytes as sent. */
    readonly client_uuid?: Buffer
    /** URLs of user authentication, RFC 2485. */
    readonly user_authentication?: string
    /** Time zone as of POSIX. */
    readonly tz_posix?: string
    /** Time zone by its name. */
    readonly tz_name?: string
    /** How long the client does without IPv4, in seconds, RFC 8925. */
    readonly v6only_wait?: number
    /** Softwire's source address, RFC 8539. */
    readonly dhcp4o6_source?: string
    /** NetInfo parent servers. */
    readonly netinfo_servers?: string[]
    /** Their tag. */
    readonly netinfo_tag?: string
    /** API of the captive portal, RFC 8910. */
    readonly captive_portal?: string
    /** 1: the client may choose a link-local address. */
    readonly auto_configuration?: number
    /** Codes of the options whose name services are asked, in this order. */
    readonly name_services?: number[]
    /** Subnet in which the client wants an address. */
    readonly subnet_selection?: string
    /** Domains in which names are looked for. */
    readonly domain_search?: string[]
    /** PANA authentication agents. */
    readonly pana_agents?: string[]
    /** LoST server, RFC 5223. */
    readonly lost_server?: string[]
    /** CAPWAP access controllers. */
    readonly capwap_controllers?: string[]
    /** Addresses of mobility servers, RFC 5678. */
    readonly mos_addresses?: Buffer
    /** Names of mobility servers, RFC 5678. */
    readonly mos_names?: Buffer
    /** Domains of the SIP user agent's configuration, RFC 6011. */
    readonly sip_ua_domains?: string[]
    /** ANDSF servers, RFC 6153. */
    readonly andsf_servers?: string[]
    /** Length of a URI, in bytes. */
    readonly sztp_lengths?: number[]
    /** Bootstrap servers, RFC 8572. */
    readonly sztp_uris?: string[]
    /** Algorithms that the client knows. */
    readonly forcerenew_algorithms?: number[]
    /** Name of the peer DOTS agent, RFC 8973. */
    readonly dots_agent?: string[]
    /** Its addresses. */
    readonly dots_addresses?: string[]
    /** TFTP servers, RFC 5859. */
    readonly tftp_server_addresses?: string[]
    /** Status of a bulk leasequery, RFC 6926. */
    readonly lease_status?: number
    /** The same for people. */
    readonly lease_message?: string
    /** When the message was sent. */
    readonly base_time?: number
    /** How long the lease is in its state, in seconds. */
    readonly start_time_of_state?: number
    /** Only bindings that changed since. */
    readonly query_start_time?: number
    /** Only bindings that changed before. */
    readonly query_end_time?: number
    /** State of the address. */
    readonly dhcp_state?: number
    /** 0. */
    readonly data_source_reserved?: number
    /** The data comes from another server. */
    readonly data_source_remote?: 0 | 1
    /** Offset of the port set's identifier, RFC 7618. */
    readonly port_offset?: number
    /** Its length, in bits. */
    readonly psid_length?: number
    /** Identifier of the port set. */
    readonly psid?: Buffer
    /** The same with the code of RFC 7710. */
    readonly captive_portal_old?: string
    /** Description of what the device does, RFC 8520. */
    readonly mud_url?: string
    /** f1:00:74:7e, RFC 5071. */
    readonly pxelinux_magic?: Buffer
    /** Configuration of PXELINUX. */
    readonly pxelinux_config_file?: string
    /** Prefix of its paths. */
    readonly pxelinux_path_prefix?: string
    /** When to boot again after a failure, in seconds. */
    readonly reboot_time?: number
    /** Access network's domain, RFC 5986. */
    readonly access_domain?: string[]
    /** Flags, RFC 6656. */
    readonly subnet_allocation_flags?: number
    /** Suboptions of subnet allocation. */
    readonly subnet_allocation?: Buffer
    /** Kind of the name, RFC 6607. */
    readonly vss_type?: number
    /** Name of the virtual subnet. */
    readonly vss?: Buffer
    /** Where the proxy's configuration is. */
    readonly proxy_autodiscovery?: string
    readonly client_id?: {
      /** 0: no hardware address follows. */
      readonly type?: number
      /** What identifies the client. */
      readonly identifier?: Buffer
      /** Kind of the hardware address. */
      readonly hardware_type?: number
      /** Hardware address of the client. */
      readonly mac?: string
      /** Identity association of the interface, RFC 4361. */
      readonly iaid?: number
      /** Kind of the DUID. */
      readonly duid_type?: number
      /** Name of the kind. */
      readonly duid_type_name?: string
      /** Kind of the hardware address, where the DUID has a time. */
      readonly duid_llt_hardware_type?: number
      /** The same, where it has none. */
      readonly duid_ll_hardware_type?: number
      /** When the DUID was made, in seconds since 2000. */
      readonly duid_time?: number
      /** Hardware address. */
      readonly duid_address?: Buffer
      /** Vendor. */
      readonly duid_enterprise?: number
      /** Identifier that the vendor gave. */
      readonly duid_identifier?: Buffer
      /** UUID, RFC 6355. */
      readonly duid_uuid?: Buffer
    }
    /** Suboptions of NetWare/IP, RFC 2242. */
    readonly netware?: Array<{
      /** Code of the suboption. */
      readonly code?: number
      /** Length of the value, in bytes. */
      readonly length?: number
      /** Value. */
      readonly value?: Buffer
    }>
    /** Length of a user class, in bytes. */
    readonly user_class_lengths?: number[]
    /** User classes, RFC 3004. */
    readonly user_classes?: Buffer[]
    /** 1: the directory agents are the only ones. */
    readonly slp_agents_mandatory?: number
    /** Directory agents of SLP, RFC 2610. */
    readonly slp_agents?: string[]
    readonly fqdn?: {
      readonly flags?: {
        /** The server updates nothing. */
        readonly n?: 0 | 1
        /** The name is in the format of DNS. */
        readonly e?: 0 | 1
        /** The server does otherwise than was asked. */
        readonly o?: 0 | 1
        /** The server updates the A record. */
        readonly s?: 0 | 1
      }
      /** Deprecated; 0 or 255. */
      readonly rcode1?: number
      /** Deprecated; 0 or 255. */
      readonly rcode2?: number
      /** Name of the client. */
      readonly name?: string
    }
    readonly authentication?: {
      /** Technique, RFC 3118. */
      readonly protocol?: number
      /** Algorithm of delayed authentication; 1: HMAC-MD5. */
      readonly delayed_algorithm?: number
      /** Algorithm of another technique. */
      readonly algorithm?: number
      /** How replays are detected; 0: the value grows. */
      readonly rdm?: number
      /** Value that tells replays. */
      readonly replay_detection?: bigint
      /** Which secret it is. */
      readonly secret_id?: number
      /** HMAC-MD5 of the message. */
      readonly hash?: Buffer
      /** Information of another technique. */
      readonly information?: Buffer
    }
    readonly civic?: {
      /** Whose location it is; 1: the network element's closest to the client, RFC 4776. */
      readonly what?: number
      /** Country, by ISO 3166. */
      readonly country?: string
      /** Elements of the address. */
      readonly elements?: Array<{
        /** What the element is. */
        readonly type?: number
        /** Length of its value, in bytes. */
        readonly length?: number
        /** Value of it. */
        readonly value?: string
      }>
    }
    /** 0: names; 1: addresses, RFC 3361. */
    readonly sip_encoding?: number
    /** Names of SIP servers. */
    readonly sip_names?: string[]
    /** Addresses of SIP servers. */
    readonly sip_addresses?: string[]
    /** Routes, RFC 3442. */
    readonly routes?: Array<{
      /** Width of the destination's prefix, in bits. */
      readonly prefix_length?: number
      /** Destination. */
      readonly destination?: string
      /** Router for it. */
      readonly router?: string
    }>
    /** Classes of the client, by vendor, RFC 3925. */
    readonly vendor_classes?: Array<{
      /** Vendor. */
      readonly enterprise?: number
      /** Length of the data, in bytes. */
      readonly length?: number
      /** The classes. */
      readonly data?: string
    }>
    /** Options by vendor. */
    readonly vendor_options?: Array<{
      /** Vendor. */
      readonly enterprise?: number
      /** Length of the data, in bytes. */
      readonly length?: number
      /** The vendor's options. */
      readonly options?: Array<{
        /** Code of the option. */
        readonly code?: number
        /** Length of its value, in bytes. */
        readonly length?: number
        /** Its value. */
        readonly value?: Buffer
      }>
    }>
    readonly rdnss?: {
      /** Preference of the servers, RFC 6731. */
      readonly preference?: number
      /** First server. */
      readonly primary?: string
      /** Second server. */
      readonly secondary?: string
      /** Domains that they serve. */
      readonly domains?: string[]
    }
    /** Length of a list of PCP servers, in bytes. */
    readonly pcp_list_lengths?: number[]
    /** PCP servers, RFC 7291. */
    readonly pcp_servers?: string[]
    readonly isns?: {
      readonly functions?: {
        /** The server has security policies. */
        readonly security_policy?: 0 | 1
        /** Discovery domains tell who may access whom. */
        readonly authorization?: 0 | 1
        /** The functions mean something. */
        readonly enabled?: 0 | 1
      }
      readonly access?: {
        /** iFCP initiators may. */
        readonly ifcp_initiator?: 0 | 1
        /** iFCP targets may. */
        readonly ifcp_target?: 0 | 1
        /** iSCSI initiators may. */
        readonly iscsi_initiator?: 0 | 1
        /** iSCSI targets may. */
        readonly iscsi_target?: 0 | 1
        /** Control nodes may. */
        readonly control_node?: 0 | 1
        /** These bits mean something. */
        readonly enabled?: 0 | 1
      }
      readonly administrative?: {
        /** There is a default discovery domain. */
        readonly default_domain?: 0 | 1
        /** State changes are told to managers. */
        readonly management_scns?: 0 | 1
        /** The server sends heartbeats. */
        readonly heartbeat?: 0 | 1
        /** These bits mean something. */
        readonly enabled?: 0 | 1
      }
      readonly security?: {
        /** IPsec in tunnel mode. */
        readonly tunnel_mode?: 0 | 1
        /** IPsec in transport mode. */
        readonly transport_mode?: 0 | 1
        /** Perfect forward secrecy. */
        readonly pfs?: 0 | 1
        /** IKE in aggressive mode. */
        readonly aggressive_mode?: 0 | 1
        /** IKE in main mode. */
        readonly main_mode?: 0 | 1
        /** IKE and IPsec are used. */
        readonly ike_ipsec?: 0 | 1
        /** These bits mean something. */
        readonly enabled?: 0 | 1
      }
      /** Who sends heartbeats, where the flag says so. */
      readonly heartbeat_originator?: string
      /** Primary server. */
      readonly primary?: string
      /** Secondary servers. */
      readonly secondary?: string[]
    }
    readonly sixrd?: {
      /** Bits that the IPv4 addresses of the domain share, RFC 5969. */
      readonly ipv4_mask_length?: number
      /** Width of the prefix, in bits. */
      readonly prefix_length?: number
      /** Prefix of the domain. */
      readonly prefix?: string
      /** Border relays. */
      readonly border_relays?: string[]
    }
    /** What the relay says of the client, RFC 3046. */
    readonly agent?: Array<{
      /** Code of the suboption. */
      readonly code?: number
      /** Name of the code. */
      readonly code_name?: string
      /** Length of the value, in bytes. */
      readonly length?: number
      /** Circuit from which the message came. */
      readonly circuit_id?: Buffer
      /** Remote end of the circuit. */
      readonly remote_id?: Buffer
      /** Device class of DOCSIS, RFC 3256. */
      readonly docsis_device_class?: number
      /** Link of the client, RFC 3527. */
      readonly link_selection?: string
      /** Subscriber, RFC 3993. */
      readonly subscriber_id?: string
      /** Attributes of RADIUS, RFC 4014. */
      readonly radius_attributes?: Buffer
      /** Authentication, RFC 4030. */
      readonly authentication?: Buffer
      /** Flags, RFC 5010: 0x80 a unicast. */
      readonly flags?: number
      /** What the server gives for its identifier, RFC 5107. */
      readonly server_id_override?: string
      /** Identifier of the relay, RFC 6925. */
      readonly relay_agent_id?: Buffer
      /** Access technology, RFC 7839. */
      readonly access_technology?: number
      /** Access network. */
      readonly access_network?: string
      /** Access point. */
      readonly access_point?: string
      /** BSSID of the access point. */
      readonly access_point_bssid?: Buffer
      /** Operator. */
      readonly operator_id?: Buffer
      /** Its realm. */
      readonly operator_realm?: string
      /** Source port of the message, RFC 8357. */
      readonly source_port?: number
      /** Link of the client. */
      readonly link_selection_cisco?: string
      /** Kind of the name, RFC 6607. */
      readonly vss_type?: number
      /** Name of the virtual subnet. */
      readonly vss?: Buffer
      /** What the server gives for its identifier. */
      readonly server_id_override_cisco?: string
      readonly vendors?: {
        /** Vendor, RFC 4243. */
        readonly enterprise?: number[]
        /** Length of its data, in bytes. */
        readonly length?: number[]
        /** Data of the vendor. */
        readonly data?: Buffer[]
      }
    }>
  }>
}

/** The type of each field's column, by our names. */
export interface DhcpColumns {
  'dhcp.op': Uint8Array
  'dhcp.op_name': VariableColumn
  'dhcp.htype': Uint8Array
  'dhcp.hardware': Uint16Array
  'dhcp.hlen': Uint8Array
  'dhcp.hops': Uint8Array
  'dhcp.xid': Uint32Array
  'dhcp.secs': Uint16Array
  'dhcp.flags': Uint16Array
  'dhcp.flags.broadcast': Uint8Array
  'dhcp.flags.reserved': Uint16Array
  'dhcp.ciaddr': Uint32Array
  'dhcp.yiaddr': Uint32Array
  'dhcp.siaddr': Uint32Array
  'dhcp.giaddr': Uint32Array
  'dhcp.chaddr': Uint8Array
  'dhcp.chaddr_bytes': VariableColumn
  'dhcp.chaddr_padding': VariableColumn
  'dhcp.sname': VariableColumn
  'dhcp.file': VariableColumn
  'dhcp.cookie': Uint32Array
  'dhcp.is_bootp': Uint8Array
  'dhcp.options': never
  'dhcp.options.code': Uint8Array
  'dhcp.options.code_name': VariableColumn
  'dhcp.options.length': Uint8Array
  'dhcp.options.value': VariableColumn
  'dhcp.options.end': Uint8Array
  'dhcp.options.subnet_mask': Uint32Array
  'dhcp.options.time_offset': Int32Array
  'dhcp.options.routers': Uint32Array
  'dhcp.options.time_servers': Uint32Array
  'dhcp.options.name_servers': Uint32Array
  'dhcp.options.domain_name_servers': Uint32Array
  'dhcp.options.log_servers': Uint32Array
  'dhcp.options.quotes_servers': Uint32Array
  'dhcp.options.lpr_servers': Uint32Array
  'dhcp.options.impress_servers': Uint32Array
  'dhcp.options.resource_location_servers': Uint32Array
  'dhcp.options.hostname': VariableColumn
  'dhcp.options.boot_file_size': Uint16Array
  'dhcp.options.merit_dump_file': VariableColumn
  'dhcp.options.domain_name': VariableColumn
  'dhcp.options.swap_server': Uint32Array
  'dhcp.options.root_path': VariableColumn
  'dhcp.options.extensions_path': VariableColumn
  'dhcp.options.ip_forwarding': Uint8Array
  'dhcp.options.non_local_source_routing': Uint8Array
  'dhcp.options.policy_filters.address': Uint32Array
  'dhcp.options.policy_filters.mask': Uint32Array
  'dhcp.options.max_reassembly_size': Uint16Array
  'dhcp.options.default_ip_ttl': Uint8Array
  'dhcp.options.path_mtu_aging_timeout': Uint32Array
  'dhcp.options.path_mtu_plateaus': Uint16Array
  'dhcp.options.interface_mtu': Uint16Array
  'dhcp.options.all_subnets_local': Uint8Array
  'dhcp.options.broadcast_address': Uint32Array
  'dhcp.options.perform_mask_discovery': Uint8Array
  'dhcp.options.mask_supplier': Uint8Array
  'dhcp.options.perform_router_discovery': Uint8Array
  'dhcp.options.router_solicitation_address': Uint32Array
  'dhcp.options.static_routes.destination': Uint32Array
  'dhcp.options.static_routes.router': Uint32Array
  'dhcp.options.trailer_encapsulation': Uint8Array
  'dhcp.options.arp_cache_timeout': Uint32Array
  'dhcp.options.ethernet_encapsulation': Uint8Array
  'dhcp.options.tcp_default_ttl': Uint8Array
  'dhcp.options.tcp_keepalive_interval': Uint32Array
  'dhcp.options.tcp_keepalive_garbage': Uint8Array
  'dhcp.options.nis_domain': VariableColumn
  'dhcp.options.nis_servers': Uint32Array
  'dhcp.options.ntp_servers': Uint32Array
  'dhcp.options.vendor_specific': VariableColumn
  'dhcp.options.netbios_name_servers': Uint32Array
  'dhcp.options.netbios_dd_servers': Uint32Array
  'dhcp.options.netbios_node_type': Uint8Array
  'dhcp.options.netbios_node_type_name': VariableColumn
  'dhcp.options.netbios_scope': VariableColumn
  'dhcp.options.font_servers': Uint32Array
  'dhcp.options.display_managers': Uint32Array
  'dhcp.options.requested_ip_address': Uint32Array
  'dhcp.options.ip_address_lease_time': Uint32Array
  'dhcp.options.option_overload': Uint8Array
  'dhcp.options.message_type': Uint8Array
  'dhcp.options.message_type_name': VariableColumn
  'dhcp.options.server_identifier': Uint32Array
  'dhcp.options.requested_options': Uint8Array
  'dhcp.options.message': VariableColumn
  'dhcp.options.max_message_size': Uint16Array
  'dhcp.options.renewal_time': Uint32Array
  'dhcp.options.rebinding_time': Uint32Array
  'dhcp.options.vendor_class_id': VariableColumn
  'dhcp.options.nwip_domain': VariableColumn
  'dhcp.options.nis_plus_domain': VariableColumn
  'dhcp.options.nis_plus_servers': Uint32Array
  'dhcp.options.tftp_server_name': VariableColumn
  'dhcp.options.bootfile_name': VariableColumn
  'dhcp.options.mobile_ip_home_agents': Uint32Array
  'dhcp.options.smtp_servers': Uint32Array
  'dhcp.options.pop3_servers': Uint32Array
  'dhcp.options.nntp_servers': Uint32Array
  'dhcp.options.www_servers': Uint32Array
  'dhcp.options.finger_servers': Uint32Array
  'dhcp.options.irc_servers': Uint32Array
  'dhcp.options.streettalk_servers': Uint32Array
  'dhcp.options.stda_servers': Uint32Array
  'dhcp.options.slp_scope_mandatory': Uint8Array
  'dhcp.options.slp_scopes': VariableColumn
  'dhcp.options.nds_servers': Uint32Array
  'dhcp.options.nds_tree': VariableColumn
  'dhcp.options.nds_context': VariableColumn
  'dhcp.options.bcmcs_names': VariableColumn
  'dhcp.options.bcmcs_addresses': Uint32Array
  'dhcp.options.client_last_transaction_time': Uint32Array
  'dhcp.options.associated_ips': Uint32Array
  'dhcp.options.client_architectures': Uint16Array
  'dhcp.options.client_architecture_names': VariableColumn
  'dhcp.options.client_network_type': Uint8Array
  'dhcp.options.client_network_major': Uint8Array
  'dhcp.options.client_network_minor': Uint8Array
  'dhcp.options.client_uuid_type': Uint8Array
  'dhcp.options.client_uuid': VariableColumn
  'dhcp.options.user_authentication': VariableColumn
  'dhcp.options.tz_posix': VariableColumn
  'dhcp.options.tz_name': VariableColumn
  'dhcp.options.v6only_wait': Uint32Array
  'dhcp.options.dhcp4o6_source': Uint8Array
  'dhcp.options.netinfo_servers': Uint32Array
  'dhcp.options.netinfo_tag': VariableColumn
  'dhcp.options.captive_portal': VariableColumn
  'dhcp.options.auto_configuration': Uint8Array
  'dhcp.options.name_services': Uint16Array
  'dhcp.options.subnet_selection': Uint32Array
  'dhcp.options.domain_search': VariableColumn
  'dhcp.options.pana_agents': Uint32Array
  'dhcp.options.lost_server': VariableColumn
  'dhcp.options.capwap_controllers': Uint32Array
  'dhcp.options.mos_addresses': VariableColumn
  'dhcp.options.mos_names': VariableColumn
  'dhcp.options.sip_ua_domains': VariableColumn
  'dhcp.options.andsf_servers': Uint32Array
  'dhcp.options.sztp_lengths': Uint16Array
  'dhcp.options.sztp_uris': VariableColumn
  'dhcp.options.forcerenew_algorithms': Uint8Array
  'dhcp.options.dots_agent': VariableColumn
  'dhcp.options.dots_addresses': Uint32Array
  'dhcp.options.tftp_server_addresses': Uint32Array
  'dhcp.options.lease_status': Uint8Array
  'dhcp.options.lease_message': VariableColumn
  'dhcp.options.base_time': Float64Array
  'dhcp.options.start_time_of_state': Uint32Array
  'dhcp.options.query_start_time': Float64Array
  'dhcp.options.query_end_time': Float64Array
  'dhcp.options.dhcp_state': Uint8Array
  'dhcp.options.dhcp_state_name': VariableColumn
  'dhcp.options.data_source_reserved': Uint8Array
  'dhcp.options.data_source_remote': Uint8Array
  'dhcp.options.port_offset': Uint8Array
  'dhcp.options.psid_length': Uint8Array
  'dhcp.options.psid': VariableColumn
  'dhcp.options.captive_portal_old': VariableColumn
  'dhcp.options.mud_url': VariableColumn
  'dhcp.options.pxelinux_magic': VariableColumn
  'dhcp.options.pxelinux_config_file': VariableColumn
  'dhcp.options.pxelinux_path_prefix': VariableColumn
  'dhcp.options.reboot_time': Uint32Array
  'dhcp.options.access_domain': VariableColumn
  'dhcp.options.subnet_allocation_flags': Uint8Array
  'dhcp.options.subnet_allocation': VariableColumn
  'dhcp.options.vss_type': Uint8Array
  'dhcp.options.vss': VariableColumn
  'dhcp.options.proxy_autodiscovery': VariableColumn
  'dhcp.options.client_id.type': Uint8Array
  'dhcp.options.client_id.identifier': VariableColumn
  'dhcp.options.client_id.name': VariableColumn
  'dhcp.options.client_id.hardware_type': Uint8Array
  'dhcp.options.client_id.mac': Uint8Array
  'dhcp.options.client_id.iaid': Uint32Array
  'dhcp.options.client_id.duid_type': Uint16Array
  'dhcp.options.client_id.duid_type_name': VariableColumn
  'dhcp.options.client_id.duid_llt_hardware_type': Uint16Array
  'dhcp.options.client_id.duid_ll_hardware_type': Uint16Array
  'dhcp.options.client_id.duid_time': Uint32Array
  'dhcp.options.client_id.duid_address': VariableColumn
  'dhcp.options.client_id.duid_enterprise': Uint32Array
  'dhcp.options.client_id.duid_identifier': VariableColumn
  'dhcp.options.client_id.duid_uuid': VariableColumn
  'dhcp.options.netware': never
  'dhcp.options.netware.code': Uint8Array
  'dhcp.options.netware.length': Uint8Array
  'dhcp.options.netware.value': VariableColumn
  'dhcp.options.user_class_lengths': Uint8Array
  'dhcp.options.user_classes': VariableColumn
  'dhcp.options.slp_agents_mandatory': Uint8Array
  'dhcp.options.slp_agents': Uint32Array
  'dhcp.options.fqdn.flags': Uint8Array
  'dhcp.options.fqdn.flags.reserved': Uint8Array
  'dhcp.options.fqdn.flags.n': Uint8Array
  'dhcp.options.fqdn.flags.e': Uint8Array
  'dhcp.options.fqdn.flags.o': Uint8Array
  'dhcp.options.fqdn.flags.s': Uint8Array
  'dhcp.options.fqdn.rcode1': Uint8Array
  'dhcp.options.fqdn.rcode2': Uint8Array
  'dhcp.options.fqdn.name': VariableColumn
  'dhcp.options.authentication.protocol': Uint8Array
  'dhcp.options.authentication.protocol_name': VariableColumn
  'dhcp.options.authentication.delayed_algorithm': Uint8Array
  'dhcp.options.authentication.algorithm': Uint8Array
  'dhcp.options.authentication.rdm': Uint8Array
  'dhcp.options.authentication.replay_detection': BigUint64Array
  'dhcp.options.authentication.secret_id': Uint32Array
  'dhcp.options.authentication.hash': VariableColumn
  'dhcp.options.authentication.information': VariableColumn
  'dhcp.options.civic.what': Uint8Array
  'dhcp.options.civic.country': VariableColumn
  'dhcp.options.civic.elements': never
  'dhcp.options.civic.elements.type': Uint8Array
  'dhcp.options.civic.elements.length': Uint8Array
  'dhcp.options.civic.elements.value': VariableColumn
  'dhcp.options.sip_encoding': Uint8Array
  'dhcp.options.sip_names': VariableColumn
  'dhcp.options.sip_addresses': Uint32Array
  'dhcp.options.routes': never
  'dhcp.options.routes.bytes': VariableColumn
  'dhcp.options.routes.prefix_length': Uint8Array
  'dhcp.options.routes.destination': Uint32Array
  'dhcp.options.routes.router': Uint32Array
  'dhcp.options.vendor_classes': never
  'dhcp.options.vendor_classes.enterprise': Uint32Array
  'dhcp.options.vendor_classes.length': Uint8Array
  'dhcp.options.vendor_classes.data': VariableColumn
  'dhcp.options.vendor_options': never
  'dhcp.options.vendor_options.enterprise': Uint32Array
  'dhcp.options.vendor_options.length': Uint8Array
  'dhcp.options.vendor_options.options': never
  'dhcp.options.vendor_options.options.code': Uint8Array
  'dhcp.options.vendor_options.options.length': Uint8Array
  'dhcp.options.vendor_options.options.value': VariableColumn
  'dhcp.options.rdnss.reserved': Uint8Array
  'dhcp.options.rdnss.preference': Uint8Array
  'dhcp.options.rdnss.primary': Uint32Array
  'dhcp.options.rdnss.secondary': Uint32Array
  'dhcp.options.rdnss.domains': VariableColumn
  'dhcp.options.pcp_list_lengths': Uint8Array
  'dhcp.options.pcp_servers': Uint32Array
  'dhcp.options.isns.functions': Uint16Array
  'dhcp.options.isns.functions.reserved': Uint16Array
  'dhcp.options.isns.functions.security_policy': Uint8Array
  'dhcp.options.isns.functions.authorization': Uint8Array
  'dhcp.options.isns.functions.enabled': Uint8Array
  'dhcp.options.isns.access': Uint16Array
  'dhcp.options.isns.access.reserved': Uint16Array
  'dhcp.options.isns.access.ifcp_initiator': Uint8Array
  'dhcp.options.isns.access.ifcp_target': Uint8Array
  'dhcp.options.isns.access.iscsi_initiator': Uint8Array
  'dhcp.options.isns.access.iscsi_target': Uint8Array
  'dhcp.options.isns.access.control_node': Uint8Array
  'dhcp.options.isns.access.enabled': Uint8Array
  'dhcp.options.isns.administrative': Uint16Array
  'dhcp.options.isns.administrative.reserved': Uint16Array
  'dhcp.options.isns.administrative.default_domain': Uint8Array
  'dhcp.options.isns.administrative.management_scns': Uint8Array
  'dhcp.options.isns.administrative.heartbeat': Uint8Array
  'dhcp.options.isns.administrative.enabled': Uint8Array
  'dhcp.options.isns.security': Uint32Array
  'dhcp.options.isns.security.reserved': Uint32Array
  'dhcp.options.isns.security.tunnel_mode': Uint8Array
  'dhcp.options.isns.security.transport_mode': Uint8Array
  'dhcp.options.isns.security.pfs': Uint8Array
  'dhcp.options.isns.security.aggressive_mode': Uint8Array
  'dhcp.options.isns.security.main_mode': Uint8Array
  'dhcp.options.isns.security.ike_ipsec': Uint8Array
  'dhcp.options.isns.security.enabled': Uint8Array
  'dhcp.options.isns.heartbeat_originator': Uint32Array
  'dhcp.options.isns.primary': Uint32Array
  'dhcp.options.isns.secondary': Uint32Array
  'dhcp.options.sixrd.ipv4_mask_length': Uint8Array
  'dhcp.options.sixrd.prefix_length': Uint8Array
  'dhcp.options.sixrd.prefix': Uint8Array
  'dhcp.options.sixrd.border_relays': Uint32Array
  'dhcp.options.agent': never
  'dhcp.options.agent.code': Uint8Array
  'dhcp.options.agent.code_name': VariableColumn
  'dhcp.options.agent.length': Uint8Array
  'dhcp.options.agent.value': VariableColumn
  'dhcp.options.agent.circuit_id': VariableColumn
  'dhcp.options.agent.remote_id': VariableColumn
  'dhcp.options.agent.docsis_device_class': Uint32Array
  'dhcp.options.agent.link_selection': Uint32Array
  'dhcp.options.agent.subscriber_id': VariableColumn
  'dhcp.options.agent.radius_attributes': VariableColumn
  'dhcp.options.agent.authentication': VariableColumn
  'dhcp.options.agent.flags': Uint8Array
  'dhcp.options.agent.server_id_override': Uint32Array
  'dhcp.options.agent.relay_agent_id': VariableColumn
  'dhcp.options.agent.access_technology': Uint8Array
  'dhcp.options.agent.access_network': VariableColumn
  'dhcp.options.agent.access_point': VariableColumn
  'dhcp.options.agent.access_point_bssid': VariableColumn
  'dhcp.options.agent.operator_id': VariableColumn
  'dhcp.options.agent.operator_realm': VariableColumn
  'dhcp.options.agent.source_port': Uint16Array
  'dhcp.options.agent.link_selection_cisco': Uint32Array
  'dhcp.options.agent.vss_type': Uint8Array
  'dhcp.options.agent.vss': VariableColumn
  'dhcp.options.agent.server_id_override_cisco': Uint32Array
  'dhcp.options.agent.vendors.enterprise': Uint32Array
  'dhcp.options.agent.vendors.length': Uint8Array
  'dhcp.options.agent.vendors.data': VariableColumn
  'dhcp.vendor_area': VariableColumn
  'dhcp.padding': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface DhcpWiresharkColumns {
  'dhcp.type': Uint8Array
  'dhcp.hw.type': Uint8Array
  'dhcp.hw.len': Uint8Array
  'dhcp.id': Uint32Array
  'dhcp.flags.bc': Uint8Array
  'dhcp.ip.client': Uint32Array
  'dhcp.ip.your': Uint32Array
  'dhcp.ip.server': Uint32Array
  'dhcp.ip.relay': Uint32Array
  'dhcp.hw.mac_addr': Uint8Array
  'dhcp.hw.addr_padding': VariableColumn
  'dhcp.server': VariableColumn
  'dhcp.bootp': Uint8Array
  'dhcp.option.type': Uint8Array
  'dhcp.option.length': Uint8Array
  'dhcp.option.value': VariableColumn
  'dhcp.option.end': Uint8Array
  'dhcp.option.subnet_mask': Uint32Array
  'dhcp.option.time_offset': Int32Array
  'dhcp.option.router': Uint32Array
  'dhcp.option.time_server': Uint32Array
  'dhcp.option.name_server': Uint32Array
  'dhcp.option.domain_name_server': Uint32Array
  'dhcp.option.log_server': Uint32Array
  'dhcp.option.quotes_server': Uint32Array
  'dhcp.option.lpr_server': Uint32Array
  'dhcp.option.impress_server': Uint32Array
  'dhcp.option.resource_location_server': Uint32Array
  'dhcp.option.hostname': VariableColumn
  'dhcp.option.boot_file_size': Uint16Array
  'dhcp.option.merit_dump_file': VariableColumn
  'dhcp.option.domain_name': VariableColumn
  'dhcp.option.swap_server': Uint32Array
  'dhcp.option.root_path': VariableColumn
  'dhcp.option.extension_path': VariableColumn
  'dhcp.option.ip_forwarding': Uint8Array
  'dhcp.option.non_local_source_routing': Uint8Array
  'dhcp.option.policy_filter.ip': Uint32Array
  'dhcp.option.policy_filter.subnet_mask': Uint32Array
  'dhcp.option.max_datagram_reassembly_size': Uint16Array
  'dhcp.option.default_ip_ttl': Uint8Array
  'dhcp.option.path_mtu_aging_timeout': Uint32Array
  'dhcp.option.path_mtu_plateau_table_item': Uint16Array
  'dhcp.option.interface_mtu': Uint16Array
  'dhcp.option.all_subnets_are_local': Uint8Array
  'dhcp.option.broadcast_address': Uint32Array
  'dhcp.option.perform_mask_discovery': Uint8Array
  'dhcp.option.mask_supplier': Uint8Array
  'dhcp.option.perform_router_discover': Uint8Array
  'dhcp.option.router_solicitation_address': Uint32Array
  'dhcp.option.static_route.ip': Uint32Array
  'dhcp.option.static_route.router': Uint32Array
  'dhcp.option.trailer_encapsulation': Uint8Array
  'dhcp.option.arp_cache_timeout': Uint32Array
  'dhcp.option.ethernet_encapsulation': Uint8Array
  'dhcp.option.tcp_default_ttl': Uint8Array
  'dhcp.option.tcp_keepalive_interval': Uint32Array
  'dhcp.option.tcp_keepalive_garbage': Uint8Array
  'dhcp.option.nis_domain': VariableColumn
  'dhcp.option.nis_server': Uint32Array
  'dhcp.option.ntp_server': Uint32Array
  'dhcp.option.vendor.value': VariableColumn
  'dhcp.option.netbios_over_tcpip_name_server': Uint32Array
  'dhcp.option.netbios_over_tcpip_dd_name_server': Uint32Array
  'dhcp.option.netbios_over_tcpip_node_type': Uint8Array
  'dhcp.option.netbios_over_tcpip_scope': VariableColumn
  'dhcp.option.xwindows_system_font_server': Uint32Array
  'dhcp.option.xwindows_system_display_manager': Uint32Array
  'dhcp.option.requested_ip_address': Uint32Array
  'dhcp.option.ip_address_lease_time': Uint32Array
  'dhcp.option.option_overload': Uint8Array
  'dhcp.option.dhcp': Uint8Array
  'dhcp.option.dhcp_server_id': Uint32Array
  'dhcp.option.request_list_item': Uint8Array
  'dhcp.option.message': VariableColumn
  'dhcp.option.dhcp_max_message_size': Uint16Array
  'dhcp.option.renewal_time_value': Uint32Array
  'dhcp.option.rebinding_time_value': Uint32Array
  'dhcp.option.vendor_class_id': VariableColumn
  'dhcp.option.nis_plus_domain': VariableColumn
  'dhcp.option.nis_plus_server': Uint32Array
  'dhcp.option.tftp_server_name': VariableColumn
  'dhcp.option.bootfile_name': VariableColumn
  'dhcp.option.mobile_ip_home_agent': Uint32Array
  'dhcp.option.smtp_server': Uint32Array
  'dhcp.option.pop3_server': Uint32Array
  'dhcp.option.nntp_server': Uint32Array
  'dhcp.option.default_www_server': Uint32Array
  'dhcp.option.default_finger_server': Uint32Array
  'dhcp.option.default_irc_server': Uint32Array
  'dhcp.option.streettalk_server': Uint32Array
  'dhcp.option.streettalk_da_server': Uint32Array
  'dhcp.option.slp_service_scope.value': Uint8Array
  'dhcp.option.slp_service_scope.string': VariableColumn
  'dhcp.option.novell_dss.ip': Uint32Array
  'dhcp.option.novell_ds_tree_name': VariableColumn
  'dhcp.option.novell_ds_context': VariableColumn
  'dhcp.option.client_last_transaction_time': Uint32Array
  'dhcp.option.associated_ip_option': Uint32Array
  'dhcp.option.client_system_architecture': Uint16Array
  'dhcp.client_network_id_major': Uint8Array
  'dhcp.client_network_id_minor': Uint8Array
  'dhcp.option.tz_pcode': VariableColumn
  'dhcp.option.tz_tcode': VariableColumn
  'dhcp.option.netinfo_parent_server_address': Uint32Array
  'dhcp.option.netinfo_parent_server_tag': VariableColumn
  'dhcp.option.captive_portal': VariableColumn
  'dhcp.option.dhcp_auto_configuration': Uint8Array
  'dhcp.option.subnet_selection_option': Uint32Array
  'dhcp.option.dhcp_dns_domain_search_list_fqdn': VariableColumn
  'dhcp.option.pana_agent': Uint32Array
  'dhcp.option.capwap_access_controller': Uint32Array
  'dhcp.option.andsf_server': Uint32Array
  'dhcp.option.forcerenew_nonce.algorithm': Uint8Array
  'dhcp.option.tftp_server_address': Uint32Array
  'dhcp.option.bulk_lease.status_code': Uint8Array
  'dhcp.option.bulk_lease.status_code_message': VariableColumn
  'dhcp.option.bulk_lease.start_time_of_state': Uint32Array
  'dhcp.option.bulk_lease.dhcp_state': Uint8Array
  'dhcp.option.bulk_lease.data_source': Uint8Array
  'dhcp.option.portparams.offset': Uint8Array
  'dhcp.option.portparams.psid_length': Uint8Array
  'dhcp.option.portparams.psid': VariableColumn
  'dhcp.option.mudurl': VariableColumn
  'dhcp.option.pxe_config_file': VariableColumn
  'dhcp.option.pxe_path_prefix': VariableColumn
  'dhcp.option.private_proxy_autodiscovery': VariableColumn
  'dhcp.client_id.type': Uint8Array
  'dhcp.client_id.undef': VariableColumn
  'dhcp.client_id.duid_type': Uint16Array
  'dhcp.client_id.duid_llt_hw_type': Uint16Array
  'dhcp.client_id.duid_ll_hw_type': Uint16Array
  'dhcp.client_id.time': Uint32Array
  'dhcp.client_id.link_layer_address': VariableColumn
  'dhcp.client_id.enterprise_num': Uint32Array
  'dhcp.client_id': VariableColumn
  'dhcp.option.novell_options.suboption': Uint8Array
  'dhcp.option.suboption_length': Uint8Array
  'dhcp.option.novell_options.value': VariableColumn
  'dhcp.option.user_class.length': Uint8Array
  'dhcp.option.user_class.data': VariableColumn
  'dhcp.option.slp_directory_agent.value': Uint8Array
  'dhcp.option.slp_directory_agent.slpda_address': Uint32Array
  'dhcp.fqdn.flags': Uint8Array
  'dhcp.fqdn.mbz': Uint8Array
  'dhcp.fqdn.n': Uint8Array
  'dhcp.fqdn.e': Uint8Array
  'dhcp.fqdn.o': Uint8Array
  'dhcp.fqdn.s': Uint8Array
  'dhcp.fqdn.rcode1': Uint8Array
  'dhcp.fqdn.rcode2': Uint8Array
  'dhcp.fqdn.name': VariableColumn
  'dhcp.option.dhcp_authentication.protocol': Uint8Array
  'dhcp.option.dhcp_authentication.alg_delay': Uint8Array
  'dhcp.option.dhcp_authentication.algorithm': Uint8Array
  'dhcp.option.dhcp_authentication.rdm': Uint8Array
  'dhcp.option.dhcp_authentication.rdm_replay_detection': BigUint64Array
  'dhcp.option.dhcp_authentication.secret_id': Uint32Array
  'dhcp.option.dhcp_authentication.hmac_md5_hash': VariableColumn
  'dhcp.option.civic_location.what': Uint8Array
  'dhcp.option.civic_location.country': VariableColumn
  'dhcp.option.civic_location.ca_type': Uint8Array
  'dhcp.option.civic_location.ca_length': Uint8Array
  'dhcp.option.civic_location.ca_value': VariableColumn
  'dhcp.option.sip_server.encoding': Uint8Array
  'dhcp.option.sip_server.name': VariableColumn
  'dhcp.option.sip_server.address': Uint32Array
  'dhcp.option.classless_static_route': VariableColumn
  'dhcp.option.vi_class.enterprise': Uint32Array
  'dhcp.option.vi_class.length': Uint8Array
  'dhcp.option.vi_class.data': VariableColumn
  'dhcp.option.vi.enterprise': Uint32Array
  'dhcp.option.vi.length': Uint8Array
  'dhcp.vendor.suboption': Uint8Array
  'dhcp.vendor.data': VariableColumn
  'dhcp.option.rdnss.reserved': Uint8Array
  'dhcp.option.rdnss.preference': Uint8Array
  'dhcp.option.rdnss.primary_dns': Uint32Array
  'dhcp.option.rdnss.secondary_dns': Uint32Array
  'dhcp.option.isns.functions': Uint16Array
  'dhcp.option.isns.functions.reserved': Uint16Array
  'dhcp.option.isns.functions.sec_policy_distribution': Uint8Array
  'dhcp.option.isns.functions.dd_base_authorization': Uint8Array
  'dhcp.option.isns.functions.enabled': Uint8Array
  'dhcp.option.isns.discovery_domain_access': Uint16Array
  'dhcp.option.isns.discovery_domain_access.reserved': Uint16Array
  'dhcp.option.isns.discovery_domain_access.initiator_target_port': Uint8Array
  'dhcp.option.isns.discovery_domain_access.ifcp_target_port': Uint8Array
  'dhcp.option.isns.discovery_domain_access.iscsi_initiator': Uint8Array
  'dhcp.option.isns.discovery_domain_access.iscsi_target': Uint8Array
  'dhcp.option.isns.discovery_domain_access_control.node': Uint8Array
  'dhcp.option.isns.discovery_domain_access.enabled': Uint8Array
  'dhcp.option.isns.administrative_flags': Uint16Array
  'dhcp.option.isns.administrative_flags.reserved': Uint16Array
  'dhcp.option.isns.administrative_flags.default_discovery_domain': Uint8Array
  'dhcp.option.isns.administrative_flags.management_scns': Uint8Array
  'dhcp.option.isns.administrative_flags.heartbeat': Uint8Array
  'dhcp.option.isns.administrative_flags.enabled': Uint8Array
  'dhcp.option.isns.server_security_bitmap': Uint32Array
  'dhcp.option.isns.server_security_bitmap.tunnel_mode': Uint8Array
  'dhcp.option.isns.server_security_bitmap.transport_mode': Uint8Array
  'dhcp.option.isns.server_security_bitmap.pfs': Uint8Array
  'dhcp.option.isns.server_security_bitmap.aggressive_mode': Uint8Array
  'dhcp.option.isns.server_security_bitmap.main_mode': Uint8Array
  'dhcp.option.isns.server_security_bitmap.ike_ipsec_enabled': Uint8Array
  'dhcp.option.isns.server_security_bitmap.enabled': Uint8Array
  'dhcp.option.isns.heartbeat_originator_addr': Uint32Array
  'dhcp.option.isns.primary_server_addr': Uint32Array
  'dhcp.option.isns.secondary_server_addr': Uint32Array
  'dhcp.option.6RD.ipv4_mask_len': Uint8Array
  'dhcp.option.6RD.prefix_len': Uint8Array
  'dhcp.option.6RD.prefix': Uint8Array
  'dhcp.option.6RD.border_relay_ip': Uint32Array
  'dhcp.option.agent_information_option.suboption': Uint8Array
  'dhcp.option.agent_information_option.value': VariableColumn
  'dhcp.option.agent_information_option.agent_circuit_id': VariableColumn
  'dhcp.option.agent_information_option.agent_remote_id': VariableColumn
  'dhcp.option.agent_information_option.docsis_device_class': Uint32Array
  'dhcp.option.agent_information_option.link_selection': Uint32Array
  'dhcp.option.agent_information_option.subscriber_id': VariableColumn
  'dhcp.option.agent_information_option.radius_attributes': VariableColumn
  'dhcp.option.agent_information_option.authentication': VariableColumn
  'dhcp.option.agent_information_option.flags': Uint8Array
  'dhcp.option.agent_information_option.server_id_override': Uint32Array
  'dhcp.option.agent_information_option.relay_agent_id': VariableColumn
  'dhcp.option.agent_information_option.ani_att': Uint8Array
  'dhcp.option.agent_information_option.ani_network_name': VariableColumn
  'dhcp.option.agent_information_option.ani_ap_name': VariableColumn
  'dhcp.option.agent_information_option.ani_operator_id': VariableColumn
  'dhcp.option.agent_information_option.ani_operator_realm': VariableColumn
  'dhcp.option.agent_information_option.link_selection_cisco': Uint32Array
  'dhcp.option.agent_information_option.server_id_override_cisco': Uint32Array
  'dhcp.option.agent_information_option.vi.enterprise': Uint32Array
  'dhcp.option.agent_information_option.vi.data_length': Uint8Array
  'dhcp.option.padding': VariableColumn
}

/** Names of its fields: ours. */
export type DhcpFieldName = keyof DhcpColumns

/** Names of its fields: Wireshark's. */
export type DhcpWiresharkName = keyof DhcpWiresharkColumns
