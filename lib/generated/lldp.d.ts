// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Link Layer Discovery Protocol, IEEE 802.1AB: read from the packet when asked; a field that was not captured is undefined. */
export interface Lldp {
  /** The TLVs, in packet order. */
  readonly tlvs?: Array<{
    /** What the TLV is. */
    readonly type?: number
    /** Name of the type. */
    readonly type_name?: string
    /** Length of the value, in bytes. */
    readonly length?: number
    /** What the chassis is known by. */
    readonly chassis_id_subtype?: number
    /** Name of the subtype. */
    readonly chassis_id_subtype_name?: string
    /** What the port is known by. */
    readonly port_id_subtype?: number
    /** Name of the subtype. */
    readonly port_id_subtype_name?: string
    /** Family of an identifier that is a network address. */
    readonly address_family?: number
    /** Identifier of the chassis: a hardware address. */
    readonly chassis_mac?: string
    /** Identifier of the chassis: an IPv4 address. */
    readonly chassis_ip4?: string
    /** Identifier of the chassis: an IPv6 address. */
    readonly chassis_ip6?: string
    /** The bytes of one that is a text. */
    readonly chassis_id_bytes?: Buffer
    /** Identifier of the chassis: a text. */
    readonly chassis_id?: string
    /** Identifier of the port: a hardware address. */
    readonly port_mac?: string
    /** Identifier of the port: an IPv4 address. */
    readonly port_ip4?: string
    /** Identifier of the port: an IPv6 address. */
    readonly port_ip6?: string
    /** Identifier of the port: a text. */
    readonly port_id?: string
    /** How long it is good, in seconds; 0: the sender goes. */
    readonly time_to_live?: number
    /** The port, for people. */
    readonly port_description?: string
    /** Name of the system. */
    readonly system_name?: string
    /** The system, for people. */
    readonly system_description?: string
    /** What the system can be. */
    readonly capabilities?: {
      /** A relay of two ports. */
      readonly two_port_mac_relay?: 0 | 1
      /** A component of provider bridges. */
      readonly s_vlan?: 0 | 1
      /** A component of bridges with VLANs. */
      readonly c_vlan?: 0 | 1
      /** A station, and nothing else. */
      readonly station_only?: 0 | 1
      /** A DOCSIS cable device. */
      readonly docsis?: 0 | 1
      /** A telephone. */
      readonly telephone?: 0 | 1
      /** A router. */
      readonly router?: 0 | 1
      /** A WLAN access point. */
      readonly wlan_access_point?: 0 | 1
      /** A bridge. */
      readonly bridge?: 0 | 1
      /** A repeater. */
      readonly repeater?: 0 | 1
      /** Something else. */
      readonly other?: 0 | 1
    }
    /** What the system is. */
    readonly enabled_capabilities?: {
      /** A relay of two ports. */
      readonly two_port_mac_relay?: 0 | 1
      /** A component of provider bridges. */
      readonly s_vlan?: 0 | 1
      /** A component of bridges with VLANs. */
      readonly c_vlan?: 0 | 1
      /** A station, and nothing else. */
      readonly station_only?: 0 | 1
      /** A DOCSIS cable device. */
      readonly docsis?: 0 | 1
      /** A telephone. */
      readonly telephone?: 0 | 1
      /** A router. */
      readonly router?: 0 | 1
      /** A WLAN access point. */
      readonly wlan_access_point?: 0 | 1
      /** A bridge. */
      readonly bridge?: 0 | 1
      /** A repeater. */
      readonly repeater?: 0 | 1
      /** Something else. */
      readonly other?: 0 | 1
    }
    /** Length of the family and of the management address, in bytes. */
    readonly address_length?: number
    /** Family of the management address. */
    readonly management_address_family?: number
    /** Where the system is managed: an IPv4 address. */
    readonly management_ip4?: string
    /** Where the system is managed: an IPv6 address. */
    readonly management_ip6?: string
    /** Where the system is managed: an address of another family. */
    readonly management_address?: Buffer
    /** What the interface number is. */
    readonly interface_subtype?: number
    /** Interface of the management address. */
    readonly interface_number?: number
    /** Length of the object identifier, in bytes. */
    readonly oid_length?: number
    /** Object identifier of the component that has the address, as BER encodes it. */
    readonly oid?: Buffer
    /** Organization whose TLV it is. */
    readonly oui?: number
    /** Name of the organization. */
    readonly oui_name?: string
    /** IEEE 802.1: what it is. */
    readonly ieee_802_1_subtype?: number
    /** Name of the subtype. */
    readonly ieee_802_1_subtype_name?: string
    /** IEEE 802.3: what it is. */
    readonly ieee_802_3_subtype?: number
    /** Name of the subtype. */
    readonly ieee_802_3_subtype_name?: string
    /** IANA: 1 for what follows. */
    readonly iana_subtype?: number
    /** Where the manufacturer describes the use of the device, RFC 8520. */
    readonly mud_url?: string
    /** Of another organization: what it is. */
    readonly subtype?: number
    /** What another organization says. */
    readonly content?: Buffer
    /** Value of a type that is not known, or what is left of one. */
    readonly value?: Buffer
    /** VLAN of frames without a tag. */
    readonly port_vlan_id?: number
    /** Port and protocol VLANs. */
    readonly protocol_vlan_flags?: {
      /** They are enabled. */
      readonly enabled?: 0 | 1
      /** They are supported. */
      readonly supported?: 0 | 1
    }
    /** The port and protocol VLAN. */
    readonly protocol_vlan_id?: number
    /** VLAN that is named. */
    readonly vlan_id?: number
    /** Length of its name, in bytes. */
    readonly vlan_name_length?: number
    /** Name of the VLAN. */
    readonly vlan_name?: string
    /** Length of the identity, in bytes. */
    readonly protocol_identity_length?: number
    /** First bytes of a protocol that the port can do. */
    readonly protocol_identity?: Buffer
    /** CRC-32 of the VLANs that are in use. */
    readonly vid_usage_digest?: number
    /** VLAN for management. */
    readonly management_vid?: number
    /** Link aggregation. */
    readonly aggregation_status?: {
      /** What the TLV came from: 1 an aggregation port, 2 an aggregator, 3 the one port of an aggregator. */
      readonly port_type?: number
      /** The link is aggregated. */
      readonly enabled?: 0 | 1
      /** The link can be aggregated. */
      readonly capable?: 0 | 1
    }
    /** The aggregated port. */
    readonly aggregated_port_id?: number
    readonly congestion_capable?: {
      /** Priority 7 can notify congestion. */
      readonly priority_7?: 0 | 1
      /** Priority 6 can notify congestion. */
      readonly priority_6?: 0 | 1
      /** Priority 5 can notify congestion. */
      readonly priority_5?: 0 | 1
      /** Priority 4 can notify congestion. */
      readonly priority_4?: 0 | 1
      /** Priority 3 can notify congestion. */
      readonly priority_3?: 0 | 1
      /** Priority 2 can notify congestion. */
      readonly priority_2?: 0 | 1
      /** Priority 1 can notify congestion. */
      readonly priority_1?: 0 | 1
      /** Priority 0 can notify congestion. */
      readonly priority_0?: 0 | 1
    }
    readonly congestion_ready?: {
      /** Priority 7 is ready to notify congestion. */
      readonly priority_7?: 0 | 1
      /** Priority 6 is ready to notify congestion. */
      readonly priority_6?: 0 | 1
      /** Priority 5 is ready to notify congestion. */
      readonly priority_5?: 0 | 1
      /** Priority 4 is ready to notify congestion. */
      readonly priority_4?: 0 | 1
      /** Priority 3 is ready to notify congestion. */
      readonly priority_3?: 0 | 1
      /** Priority 2 is ready to notify congestion. */
      readonly priority_2?: 0 | 1
      /** Priority 1 is ready to notify congestion. */
      readonly priority_1?: 0 | 1
      /** Priority 0 is ready to notify congestion. */
      readonly priority_0?: 0 | 1
    }
    /** The sender takes the peer's configuration. */
    readonly willing?: 0 | 1
    /** The credit-based shaper is supported. */
    readonly credit_based_shaper?: 0 | 1
    /** Traffic classes that are supported; 0 for 8. */
    readonly max_traffic_classes?: number
    readonly traffic_class?: {
      /** Traffic class of priority 0. */
      readonly priority_0?: number
      /** Traffic class of priority 1. */
      readonly priority_1?: number
      /** Traffic class of priority 2. */
      readonly priority_2?: number
      /** Traffic class of priority 3. */
      readonly priority_3?: number
      /** Traffic class of priority 4. */
      readonly priority_4?: number
      /** Traffic class of priority 5. */
      readonly priority_5?: number
      /** Traffic class of priority 6. */
      readonly priority_6?: number
      /** Traffic class of priority 7. */
      readonly priority_7?: number
    }
    readonly bandwidth?: {
      /** Bandwidth of traffic class 0, in percent. */
      readonly class_0?: number
      /** Bandwidth of traffic class 1, in percent. */
      readonly class_1?: number
      /** Bandwidth of traffic class 2, in percent. */
      readonly class_2?: number
      /** Bandwidth of traffic class 3, in percent. */
      readonly class_3?: number
      /** Bandwidth of traffic class 4, in percent. */
      readonly class_4?: number
      /** Bandwidth of traffic class 5, in percent. */
      readonly class_5?: number
      /** Bandwidth of traffic class 6, in percent. */
      readonly class_6?: number
      /** Bandwidth of traffic class 7, in percent. */
      readonly class_7?: number
    }
    readonly selection_algorithm?: {
      /** How traffic class 0 is selected: 0 strict priority, 1 credit-based shaper, 2 enhanced transmission selection. */
      readonly class_0?: number
      /** How traffic class 1 is selected: 0 strict priority, 1 credit-based shaper, 2 enhanced transmission selection. */
      readonly class_1?: number
      /** How traffic class 2 is selected: 0 strict priority, 1 credit-based shaper, 2 enhanced transmission selection. */
      readonly class_2?: number
      /** How traffic class 3 is selected: 0 strict priority, 1 credit-based shaper, 2 enhanced transmission selection. */
      readonly class_3?: number
      /** How traffic class 4 is selected: 0 strict priority, 1 credit-based shaper, 2 enhanced transmission selection. */
      readonly class_4?: number
      /** How traffic class 5 is selected: 0 strict priority, 1 credit-based shaper, 2 enhanced transmission selection. */
      readonly class_5?: number
      /** How traffic class 6 is selected: 0 strict priority, 1 credit-based shaper, 2 enhanced transmission selection. */
      readonly class_6?: number
      /** How traffic class 7 is selected: 0 strict priority, 1 credit-based shaper, 2 enhanced transmission selection. */
      readonly class_7?: number
    }
    /** Priority flow control with MACsec needs no bypass. */
    readonly macsec_bypass?: 0 | 1
    /** Traffic classes that can have priority flow control at once. */
    readonly max_pfc_classes?: number
    readonly pfc?: {
      /** Priority 7 has flow control. */
      readonly priority_7?: 0 | 1
      /** Priority 6 has flow control. */
      readonly priority_6?: 0 | 1
      /** Priority 5 has flow control. */
      readonly priority_5?: 0 | 1
      /** Priority 4 has flow control. */
      readonly priority_4?: 0 | 1
      /** Priority 3 has flow control. */
      readonly priority_3?: 0 | 1
      /** Priority 2 has flow control. */
      readonly priority_2?: 0 | 1
      /** Priority 1 has flow control. */
      readonly priority_1?: 0 | 1
      /** Priority 0 has flow control. */
      readonly priority_0?: 0 | 1
    }
    /** 0. */
    readonly application_reserved?: number
    /** Priorities of applications. */
    readonly applications?: Array<{
      /** Priority of its frames. */
      readonly priority?: number
      /** What its number is: 1 an EtherType, 2 a TCP port, 3 a UDP port, 4 any port, 5 a DSCP. */
      readonly selector?: number
      /** The application. */
      readonly protocol_id?: number
    }>
    /** Auto-negotiation. */
    readonly autonegotiation?: {
      /** It is enabled. */
      readonly enabled?: 0 | 1
      /** It is supported. */
      readonly supported?: 0 | 1
    }
    /** What auto-negotiation advertises. */
    readonly advertised?: {
      /** Something else. */
      readonly other?: 0 | 1
      /** 10BASE-T, half duplex. */
      readonly ethernet_10base_t?: 0 | 1
      /** 10BASE-T, full duplex. */
      readonly ethernet_10base_t_full?: 0 | 1
      /** 100BASE-T4. */
      readonly ethernet_100base_t4?: 0 | 1
      /** 100BASE-TX, half duplex. */
      readonly ethernet_100base_tx?: 0 | 1
      /** 100BASE-TX, full duplex. */
      readonly ethernet_100base_tx_full?: 0 | 1
      /** 100BASE-T2, half duplex. */
      readonly ethernet_100base_t2?: 0 | 1
      /** 100BASE-T2, full duplex. */
      readonly ethernet_100base_t2_full?: 0 | 1
      /** PAUSE. */
      readonly pause?: 0 | 1
      /** Asymmetric PAUSE. */
      readonly asymmetric_pause?: 0 | 1
      /** Symmetric PAUSE. */
      readonly symmetric_pause?: 0 | 1
      /** Asymmetric and symmetric PAUSE. */
      readonly both_pause?: 0 | 1
      /** 1000BASE-X, half duplex. */
      readonly ethernet_1000base_x?: 0 | 1
      /** 1000BASE-X, full duplex. */
      readonly ethernet_1000base_x_full?: 0 | 1
      /** 1000BASE-T, half duplex. */
      readonly ethernet_1000base_t?: 0 | 1
      /** 1000BASE-T, full duplex. */
      readonly ethernet_1000base_t_full?: 0 | 1
    }
    /** What the port runs at, RFC 4836. */
    readonly mau_type?: number
    /** Power over Ethernet. */
    readonly power_support?: {
      /** The pairs can be chosen. */
      readonly pairs_controllable?: 0 | 1
      /** Power is enabled. */
      readonly enabled?: 0 | 1
      /** Power is supported. */
      readonly supported?: 0 | 1
      /** The port feeds power; 0: it is fed. */
      readonly is_pse?: 0 | 1
    }
    /** Pairs that are fed: 1 signal, 2 spare. */
    readonly power_pair?: number
    /** Power class, plus 1. */
    readonly power_class?: number
    /** Type of the device: 0 PSE of type 2, 1 PD of type 2, 2 PSE of type 1, 3 PD of type 1. */
    readonly power_type?: number
    /** Where the power comes from. */
    readonly power_source?: number
    /** 1 critical, 2 high, 3 low. */
    readonly power_priority?: number
    /** Power that the PD asks for, in 0.1 W. */
    readonly power_requested?: number
    /** Power that the PSE gives, in 0.1 W. */
    readonly power_allocated?: number
    /** Power that a dual-signature PD asks for in mode A, in 0.1 W. */
    readonly power_requested_mode_a?: number
    /** The same in mode B. */
    readonly power_requested_mode_b?: number
    /** Power that the PSE gives it in alternative A, in 0.1 W. */
    readonly power_allocated_alternative_a?: number
    /** The same in alternative B. */
    readonly power_allocated_alternative_b?: number
    /** IEEE 802.3bt: state of the power. */
    readonly power_status?: {
      /** How the PSE feeds. */
      readonly pse_powering?: number
      /** How the PD is fed. */
      readonly pd_powered?: number
      /** Pairs that are fed. */
      readonly pse_pairs?: number
      /** Class of a dual-signature PD in mode A. */
      readonly class_mode_a?: number
      /** The same in mode B. */
      readonly class_mode_b?: number
      /** Class of a single-signature PD. */
      readonly class?: number
    }
    /** IEEE 802.3bt: the device. */
    readonly system_setup?: {
      /** Its type. */
      readonly power_type?: number
      /** The loads of its modes are isolated. */
      readonly pd_load?: 0 | 1
    }
    /** Power that the PSE could give, in 0.1 W. */
    readonly maximum_power?: number
    /** IEEE 802.3bt: Autoclass. */
    readonly autoclass?: {
      /** 0. */
      readonly reserved?: number
      /** The PSE supports it. */
      readonly support?: 0 | 1
      /** It has been done. */
      readonly completed?: 0 | 1
      /** The PD asks for it. */
      readonly request?: 0 | 1
    }
    /** IEEE 802.3bt: the PD wants no power. */
    readonly power_down?: {
      /** 0x1d: it does. */
      readonly request?: number
      /** For how long, in seconds; 0 for ever. */
      readonly time?: number
    }
    /** Link aggregation, as IEEE 802.3 had it. */
    readonly aggregation_802_3?: {
      /** The link is aggregated. */
      readonly enabled?: 0 | 1
      /** The link can be aggregated. */
      readonly capable?: 0 | 1
    }
    /** The aggregated port. */
    readonly aggregated_port_id_802_3?: number
    /** Longest frame, in bytes. */
    readonly max_frame_size?: number
    readonly eee?: {
      /** Energy-Efficient Ethernet: time that the sender waits before it sends, in microseconds. */
      readonly transmit?: number
      /** Time that the peer should wait, in microseconds. */
      readonly receive?: number
      /** Another such time, in microseconds. */
      readonly fallback_receive?: number
      /** The peer's first time, as it was heard. */
      readonly echo_transmit?: number
      /** The peer's second time, as it was heard. */
      readonly echo_receive?: number
    }
    /** Frame preemption. */
    readonly additional_ethernet?: {
      /** 0. */
      readonly reserved?: number
      /** How much longer than 64 bytes fragments are, in units of 64. */
      readonly add_fragment_size?: number
      /** It is active. */
      readonly preemption_active?: 0 | 1
      /** It is enabled. */
      readonly preemption_enable?: 0 | 1
      /** It is supported. */
      readonly preemption_support?: 0 | 1
    }
  }>
  /** The layer's fields as a plain object. */
  toJSON(): LldpTree
}

/** Link Layer Discovery Protocol in a full tree; the layer inside it, if any, is a key more. */
export interface LldpTree extends InnerTrees {
  /** The TLVs, in packet order. */
  readonly tlvs?: Array<{
    /** What the TLV is. */
    readonly type?: number
    /** Name of the type. */
    readonly type_name?: string
    /** Length of the value, in bytes. */
    readonly length?: number
    /** What the chassis is known by. */
    readonly chassis_id_subtype?: number
    /** Name of the subtype. */
    readonly chassis_id_subtype_name?: string
    /** What the port is known by. */
    readonly port_id_subtype?: number
    /** Name of the subtype. */
    readonly port_id_subtype_name?: string
    /** Family of an identifier that is a network address. */
    readonly address_family?: number
    /** Identifier of the chassis: a hardware address. */
    readonly chassis_mac?: string
    /** Identifier of the chassis: an IPv4 address. */
    readonly chassis_ip4?: string
    /** Identifier of the chassis: an IPv6 address. */
    readonly chassis_ip6?: string
    /** Identifier of the chassis: a text. */
    readonly chassis_id?: string
    /** Identifier of the port: a hardware address. */
    readonly port_mac?: string
    /** Identifier of the port: an IPv4 address. */
    readonly port_ip4?: string
    /** Identifier of the port: an IPv6 address. */
    readonly port_ip6?: string
    /** Identifier of the port: a text. */
    readonly port_id?: string
    /** How long it is good, in seconds; 0: the sender goes. */
    readonly time_to_live?: number
    /** The port, for people. */
    readonly port_description?: string
    /** Name of the system. */
    readonly system_name?: string
    /** The system, for people. */
    readonly system_description?: string
    readonly capabilities?: {
      /** A relay of two ports. */
      readonly two_port_mac_relay?: 0 | 1
      /** A component of provider bridges. */
      readonly s_vlan?: 0 | 1
      /** A component of bridges with VLANs. */
      readonly c_vlan?: 0 | 1
      /** A station, and nothing else. */
      readonly station_only?: 0 | 1
      /** A DOCSIS cable device. */
      readonly docsis?: 0 | 1
      /** A telephone. */
      readonly telephone?: 0 | 1
      /** A router. */
      readonly router?: 0 | 1
      /** A WLAN access point. */
      readonly wlan_access_point?: 0 | 1
      /** A bridge. */
      readonly bridge?: 0 | 1
      /** A repeater. */
      readonly repeater?: 0 | 1
      /** Something else. */
      readonly other?: 0 | 1
    }
    readonly enabled_capabilities?: {
      /** A relay of two ports. */
      readonly two_port_mac_relay?: 0 | 1
      /** A component of provider bridges. */
      readonly s_vlan?: 0 | 1
      /** A component of bridges with VLANs. */
      readonly c_vlan?: 0 | 1
      /** A station, and nothing else. */
      readonly station_only?: 0 | 1
      /** A DOCSIS cable device. */
      readonly docsis?: 0 | 1
      /** A telephone. */
      readonly telephone?: 0 | 1
      /** A router. */
      readonly router?: 0 | 1
      /** A WLAN access point. */
      readonly wlan_access_point?: 0 | 1
      /** A bridge. */
      readonly bridge?: 0 | 1
      /** A repeater. */
      readonly repeater?: 0 | 1
      /** Something else. */
      readonly other?: 0 | 1
    }
    /** Length of the family and of the management address, in bytes. */
    readonly address_length?: number
    /** Family of the management address. */
    readonly management_address_family?: number
    /** Where the system is managed: an IPv4 address. */
    readonly management_ip4?: string
    /** Where the system is managed: an IPv6 address. */
    readonly management_ip6?: string
    /** Where the system is managed: an address of another family. */
    readonly management_address?: Buffer
    /** What the interface number is. */
    readonly interface_subtype?: number
    /** Interface of the management address. */
    readonly interface_number?: number
    /** Length of the object identifier, in bytes. */
    readonly oid_length?: number
    /** Object identifier of the component that has the address, as BER encodes it. */
    readonly oid?: Buffer
    /** Organization whose TLV it is. */
    readonly oui?: number
    /** Name of the organization. */
    readonly oui_name?: string
    /** IEEE 802.1: what it is. */
    readonly ieee_802_1_subtype?: number
    /** Name of the subtype. */
    readonly ieee_802_1_subtype_name?: string
    /** IEEE 802.3: what it is. */
    readonly ieee_802_3_subtype?: number
    /** Name of the subtype. */
    readonly ieee_802_3_subtype_name?: string
    /** IANA: 1 for what follows. */
    readonly iana_subtype?: number
    /** Where the manufacturer describes the use of the device, RFC 8520. */
    readonly mud_url?: string
    /** Of another organization: what it is. */
    readonly subtype?: number
    /** What another organization says. */
    readonly content?: Buffer
    /** Value of a type that is not known, or what is left of one. */
    readonly value?: Buffer
    /** VLAN of frames without a tag. */
    readonly port_vlan_id?: number
    readonly protocol_vlan_flags?: {
      /** They are enabled. */
      readonly enabled?: 0 | 1
      /** They are supported. */
      readonly supported?: 0 | 1
    }
    /** The port and protocol VLAN. */
    readonly protocol_vlan_id?: number
    /** VLAN that is named. */
    readonly vlan_id?: number
    /** Length of its name, in bytes. */
    readonly vlan_name_length?: number
    /** Name of the VLAN. */
    readonly vlan_name?: string
    /** Length of the identity, in bytes. */
    readonly protocol_identity_length?: number
    /** First bytes of a protocol that the port can do. */
    readonly protocol_identity?: Buffer
    /** CRC-32 of the VLANs that are in use. */
    readonly vid_usage_digest?: number
    /** VLAN for management. */
    readonly management_vid?: number
    readonly aggregation_status?: {
      /** What the TLV came from: 1 an aggregation port, 2 an aggregator, 3 the one port of an aggregator. */
      readonly port_type?: number
      /** The link is aggregated. */
      readonly enabled?: 0 | 1
      /** The link can be aggregated. */
      readonly capable?: 0 | 1
    }
    /** The aggregated port. */
    readonly aggregated_port_id?: number
    readonly congestion_capable?: {
      /** Priority 7 can notify congestion. */
      readonly priority_7?: 0 | 1
      /** Priority 6 can notify congestion. */
      readonly priority_6?: 0 | 1
      /** Priority 5 can notify congestion. */
      readonly priority_5?: 0 | 1
      /** Priority 4 can notify congestion. */
      readonly priority_4?: 0 | 1
      /** Priority 3 can notify congestion. */
      readonly priority_3?: 0 | 1
      /** Priority 2 can notify congestion. */
      readonly priority_2?: 0 | 1
      /** Priority 1 can notify congestion. */
      readonly priority_1?: 0 | 1
      /** Priority 0 can notify congestion. */
      readonly priority_0?: 0 | 1
    }
    readonly congestion_ready?: {
      /** Priority 7 is ready to notify congestion. */
      readonly priority_7?: 0 | 1
      /** Priority 6 is ready to notify congestion. */
      readonly priority_6?: 0 | 1
      /** Priority 5 is ready to notify congestion. */
      readonly priority_5?: 0 | 1
      /** Priority 4 is ready to notify congestion. */
      readonly priority_4?: 0 | 1
      /** Priority 3 is ready to notify congestion. */
      readonly priority_3?: 0 | 1
      /** Priority 2 is ready to notify congestion. */
      readonly priority_2?: 0 | 1
      /** Priority 1 is ready to notify congestion. */
      readonly priority_1?: 0 | 1
      /** Priority 0 is ready to notify congestion. */
      readonly priority_0?: 0 | 1
    }
    /** The sender takes the peer's configuration. */
    readonly willing?: 0 | 1
    /** The credit-based shaper is supported. */
    readonly credit_based_shaper?: 0 | 1
    /** Traffic classes that are supported; 0 for 8. */
    readonly max_traffic_classes?: number
    readonly traffic_class?: {
      /** Traffic class of priority 0. */
      readonly priority_0?: number
      /** Traffic class of priority 1. */
      readonly priority_1?: number
      /** Traffic class of priority 2. */
      readonly priority_2?: number
      /** Traffic class of priority 3. */
      readonly priority_3?: number
      /** Traffic class of priority 4. */
      readonly priority_4?: number
      /** Traffic class of priority 5. */
      readonly priority_5?: number
      /** Traffic class of priority 6. */
      readonly priority_6?: number
      /** Traffic class of priority 7. */
      readonly priority_7?: number
    }
    readonly bandwidth?: {
      /** Bandwidth of traffic class 0, in percent. */
      readonly class_0?: number
      /** Bandwidth of traffic class 1, in percent. */
      readonly class_1?: number
      /** Bandwidth of traffic class 2, in percent. */
      readonly class_2?: number
      /** Bandwidth of traffic class 3, in percent. */
      readonly class_3?: number
      /** Bandwidth of traffic class 4, in percent. */
      readonly class_4?: number
      /** Bandwidth of traffic class 5, in percent. */
      readonly class_5?: number
      /** Bandwidth of traffic class 6, in percent. */
      readonly class_6?: number
      /** Bandwidth of traffic class 7, in percent. */
      readonly class_7?: number
    }
    readonly selection_algorithm?: {
      /** How traffic class 0 is selected: 0 strict priority, 1 credit-based shaper, 2 enhanced transmission selection. */
      readonly class_0?: number
      /** How traffic class 1 is selected: 0 strict priority, 1 credit-based shaper, 2 enhanced transmission selection. */
      readonly class_1?: number
      /** How traffic class 2 is selected: 0 strict priority, 1 credit-based shaper, 2 enhanced transmission selection. */
      readonly class_2?: number
      /** How traffic class 3 is selected: 0 strict priority, 1 credit-based shaper, 2 enhanced transmission selection. */
      readonly class_3?: number
      /** How traffic class 4 is selected: 0 strict priority, 1 credit-based shaper, 2 enhanced transmission selection. */
      readonly class_4?: number
      /** How traffic class 5 is selected: 0 strict priority, 1 credit-based shaper, 2 enhanced transmission selection. */
      readonly class_5?: number
      /** How traffic class 6 is selected: 0 strict priority, 1 credit-based shaper, 2 enhanced transmission selection. */
      readonly class_6?: number
      /** How traffic class 7 is selected: 0 strict priority, 1 credit-based shaper, 2 enhanced transmission selection. */
      readonly class_7?: number
    }
    /** Priority flow control with MACsec needs no bypass. */
    readonly macsec_bypass?: 0 | 1
    /** Traffic classes that can have priority flow control at once. */
    readonly max_pfc_classes?: number
    readonly pfc?: {
      /** Priority 7 has flow control. */
      readonly priority_7?: 0 | 1
      /** Priority 6 has flow control. */
      readonly priority_6?: 0 | 1
      /** Priority 5 has flow control. */
      readonly priority_5?: 0 | 1
      /** Priority 4 has flow control. */
      readonly priority_4?: 0 | 1
      /** Priority 3 has flow control. */
      readonly priority_3?: 0 | 1
      /** Priority 2 has flow control. */
      readonly priority_2?: 0 | 1
      /** Priority 1 has flow control. */
      readonly priority_1?: 0 | 1
      /** Priority 0 has flow control. */
      readonly priority_0?: 0 | 1
    }
    /** Priorities of applications. */
    readonly applications?: Array<{
      /** Priority of its frames. */
      readonly priority?: number
      /** What its number is: 1 an EtherType, 2 a TCP port, 3 a UDP port, 4 any port, 5 a DSCP. */
      readonly selector?: number
      /** The application. */
      readonly protocol_id?: number
    }>
    readonly autonegotiation?: {
      /** It is enabled. */
      readonly enabled?: 0 | 1
      /** It is supported. */
      readonly supported?: 0 | 1
    }
    readonly advertised?: {
      /** Something else. */
      readonly other?: 0 | 1
      /** 10BASE-T, half duplex. */
      readonly ethernet_10base_t?: 0 | 1
      /** 10BASE-T, full duplex. */
      readonly ethernet_10base_t_full?: 0 | 1
      /** 100BASE-T4. */
      readonly ethernet_100base_t4?: 0 | 1
      /** 100BASE-TX, half duplex. */
      readonly ethernet_100base_tx?: 0 | 1
      /** 100BASE-TX, full duplex. */
      readonly ethernet_100base_tx_full?: 0 | 1
      /** 100BASE-T2, half duplex. */
      readonly ethernet_100base_t2?: 0 | 1
      /** 100BASE-T2, full duplex. */
      readonly ethernet_100base_t2_full?: 0 | 1
      /** PAUSE. */
      readonly pause?: 0 | 1
      /** Asymmetric PAUSE. */
      readonly asymmetric_pause?: 0 | 1
      /** Symmetric PAUSE. */
      readonly symmetric_pause?: 0 | 1
      /** Asymmetric and symmetric PAUSE. */
      readonly both_pause?: 0 | 1
      /** 1000BASE-X, half duplex. */
      readonly ethernet_1000base_x?: 0 | 1
      /** 1000BASE-X, full duplex. */
      readonly ethernet_1000base_x_full?: 0 | 1
      /** 1000BASE-T, half duplex. */
      readonly ethernet_1000base_t?: 0 | 1
      /** 1000BASE-T, full duplex. */
      readonly ethernet_1000base_t_full?: 0 | 1
    }
    /** What the port runs at, RFC 4836. */
    readonly mau_type?: number
    readonly power_support?: {
      /** The pairs can be chosen. */
      readonly pairs_controllable?: 0 | 1
      /** Power is enabled. */
      readonly enabled?: 0 | 1
      /** Power is supported. */
      readonly supported?: 0 | 1
      /** The port feeds power; 0: it is fed. */
      readonly is_pse?: 0 | 1
    }
    /** Pairs that are fed: 1 signal, 2 spare. */
    readonly power_pair?: number
    /** Power class, plus 1. */
    readonly power_class?: number
    /** Type of the device: 0 PSE of type 2, 1 PD of type 2, 2 PSE of type 1, 3 PD of type 1. */
    readonly power_type?: number
    /** Where the power comes from. */
    readonly power_source?: number
    /** 1 critical, 2 high, 3 low. */
    readonly power_priority?: number
    /** Power that the PD asks for, in 0.1 W. */
    readonly power_requested?: number
    /** Power that the PSE gives, in 0.1 W. */
    readonly power_allocated?: number
    /** Power that a dual-signature PD asks for in mode A, in 0.1 W. */
    readonly power_requested_mode_a?: number
    /** The same in mode B. */
    readonly power_requested_mode_b?: number
    /** Power that the PSE gives it in alternative A, in 0.1 W. */
    readonly power_allocated_alternative_a?: number
    /** The same in alternative B. */
    readonly power_allocated_alternative_b?: number
    readonly power_status?: {
      /** How the PSE feeds. */
      readonly pse_powering?: number
      /** How the PD is fed. */
      readonly pd_powered?: number
      /** Pairs that are fed. */
      readonly pse_pairs?: number
      /** Class of a dual-signature PD in mode A. */
      readonly class_mode_a?: number
      /** The same in mode B. */
      readonly class_mode_b?: number
      /** Class of a single-signature PD. */
      readonly class?: number
    }
    readonly system_setup?: {
      /** Its type. */
      readonly power_type?: number
      /** The loads of its modes are isolated. */
      readonly pd_load?: 0 | 1
    }
    /** Power that the PSE could give, in 0.1 W. */
    readonly maximum_power?: number
    readonly autoclass?: {
      /** The PSE supports it. */
      readonly support?: 0 | 1
      /** It has been done. */
      readonly completed?: 0 | 1
      /** The PD asks for it. */
      readonly request?: 0 | 1
    }
    readonly power_down?: {
      /** 0x1d: it does. */
      readonly request?: number
      /** For how long, in seconds; 0 for ever. */
      readonly time?: number
    }
    readonly aggregation_802_3?: {
      /** The link is aggregated. */
      readonly enabled?: 0 | 1
      /** The link can be aggregated. */
      readonly capable?: 0 | 1
    }
    /** The aggregated port. */
    readonly aggregated_port_id_802_3?: number
    /** Longest frame, in bytes. */
    readonly max_frame_size?: number
    readonly eee?: {
      /** Energy-Efficient Ethernet: time that the sender waits before it sends, in microseconds. */
      readonly transmit?: number
      /** Time that the peer should wait, in microseconds. */
      readonly receive?: number
      /** Another such time, in microseconds. */
      readonly fallback_receive?: number
      /** The peer's first time, as it was heard. */
      readonly echo_transmit?: number
      /** The peer's second time, as it was heard. */
      readonly echo_receive?: number
    }
    readonly additional_ethernet?: {
      /** How much longer than 64 bytes fragments are, in units of 64. */
      readonly add_fragment_size?: number
      /** It is active. */
      readonly preemption_active?: 0 | 1
      /** It is enabled. */
      readonly preemption_enable?: 0 | 1
      /** It is supported. */
      readonly preemption_support?: 0 | 1
    }
  }>
}

/** The type of each field's column, by our names. */
export interface LldpColumns {
  'lldp.tlvs': never
  'lldp.tlvs.type': Uint8Array
  'lldp.tlvs.type_name': VariableColumn
  'lldp.tlvs.length': Uint16Array
  'lldp.tlvs.chassis_id_subtype': Uint8Array
  'lldp.tlvs.chassis_id_subtype_name': VariableColumn
  'lldp.tlvs.port_id_subtype': Uint8Array
  'lldp.tlvs.port_id_subtype_name': VariableColumn
  'lldp.tlvs.address_family': Uint8Array
  'lldp.tlvs.chassis_mac': Uint8Array
  'lldp.tlvs.chassis_ip4': Uint32Array
  'lldp.tlvs.chassis_ip6': Uint8Array
  'lldp.tlvs.chassis_id_bytes': VariableColumn
  'lldp.tlvs.chassis_id': VariableColumn
  'lldp.tlvs.port_mac': Uint8Array
  'lldp.tlvs.port_ip4': Uint32Array
  'lldp.tlvs.port_ip6': Uint8Array
  'lldp.tlvs.port_id': VariableColumn
  'lldp.tlvs.time_to_live': Uint16Array
  'lldp.tlvs.port_description': VariableColumn
  'lldp.tlvs.system_name': VariableColumn
  'lldp.tlvs.system_description': VariableColumn
  'lldp.tlvs.capabilities': Uint16Array
  'lldp.tlvs.capabilities.two_port_mac_relay': Uint8Array
  'lldp.tlvs.capabilities.s_vlan': Uint8Array
  'lldp.tlvs.capabilities.c_vlan': Uint8Array
  'lldp.tlvs.capabilities.station_only': Uint8Array
  'lldp.tlvs.capabilities.docsis': Uint8Array
  'lldp.tlvs.capabilities.telephone': Uint8Array
  'lldp.tlvs.capabilities.router': Uint8Array
  'lldp.tlvs.capabilities.wlan_access_point': Uint8Array
  'lldp.tlvs.capabilities.bridge': Uint8Array
  'lldp.tlvs.capabilities.repeater': Uint8Array
  'lldp.tlvs.capabilities.other': Uint8Array
  'lldp.tlvs.enabled_capabilities': Uint16Array
  'lldp.tlvs.enabled_capabilities.two_port_mac_relay': Uint8Array
  'lldp.tlvs.enabled_capabilities.s_vlan': Uint8Array
  'lldp.tlvs.enabled_capabilities.c_vlan': Uint8Array
  'lldp.tlvs.enabled_capabilities.station_only': Uint8Array
  'lldp.tlvs.enabled_capabilities.docsis': Uint8Array
  'lldp.tlvs.enabled_capabilities.telephone': Uint8Array
  'lldp.tlvs.enabled_capabilities.router': Uint8Array
  'lldp.tlvs.enabled_capabilities.wlan_access_point': Uint8Array
  'lldp.tlvs.enabled_capabilities.bridge': Uint8Array
  'lldp.tlvs.enabled_capabilities.repeater': Uint8Array
  'lldp.tlvs.enabled_capabilities.other': Uint8Array
  'lldp.tlvs.address_length': Uint8Array
  'lldp.tlvs.management_address_family': Uint8Array
  'lldp.tlvs.management_ip4': Uint32Array
  'lldp.tlvs.management_ip6': Uint8Array
  'lldp.tlvs.management_address': VariableColumn
  'lldp.tlvs.interface_subtype': Uint8Array
  'lldp.tlvs.interface_number': Uint32Array
  'lldp.tlvs.oid_length': Uint8Array
  'lldp.tlvs.oid': VariableColumn
  'lldp.tlvs.oui': Uint32Array
  'lldp.tlvs.oui_name': VariableColumn
  'lldp.tlvs.ieee_802_1_subtype': Uint8Array
  'lldp.tlvs.ieee_802_1_subtype_name': VariableColumn
  'lldp.tlvs.ieee_802_3_subtype': Uint8Array
  'lldp.tlvs.ieee_802_3_subtype_name': VariableColumn
  'lldp.tlvs.iana_subtype': Uint8Array
  'lldp.tlvs.mud_url': VariableColumn
  'lldp.tlvs.subtype': Uint8Array
  'lldp.tlvs.content': VariableColumn
  'lldp.tlvs.value': VariableColumn
  'lldp.tlvs.port_vlan_id': Uint16Array
  'lldp.tlvs.protocol_vlan_flags': Uint8Array
  'lldp.tlvs.protocol_vlan_flags.enabled': Uint8Array
  'lldp.tlvs.protocol_vlan_flags.supported': Uint8Array
  'lldp.tlvs.protocol_vlan_id': Uint16Array
  'lldp.tlvs.vlan_id': Uint16Array
  'lldp.tlvs.vlan_name_length': Uint8Array
  'lldp.tlvs.vlan_name': VariableColumn
  'lldp.tlvs.protocol_identity_length': Uint8Array
  'lldp.tlvs.protocol_identity': VariableColumn
  'lldp.tlvs.vid_usage_digest': Uint32Array
  'lldp.tlvs.management_vid': Uint16Array
  'lldp.tlvs.aggregation_status': Uint8Array
  'lldp.tlvs.aggregation_status.port_type': Uint8Array
  'lldp.tlvs.aggregation_status.enabled': Uint8Array
  'lldp.tlvs.aggregation_status.capable': Uint8Array
  'lldp.tlvs.aggregated_port_id': Uint32Array
  'lldp.tlvs.congestion_capable.priority_7': Uint8Array
  'lldp.tlvs.congestion_capable.priority_6': Uint8Array
  'lldp.tlvs.congestion_capable.priority_5': Uint8Array
  'lldp.tlvs.congestion_capable.priority_4': Uint8Array
  'lldp.tlvs.congestion_capable.priority_3': Uint8Array
  'lldp.tlvs.congestion_capable.priority_2': Uint8Array
  'lldp.tlvs.congestion_capable.priority_1': Uint8Array
  'lldp.tlvs.congestion_capable.priority_0': Uint8Array
  'lldp.tlvs.congestion_ready.priority_7': Uint8Array
  'lldp.tlvs.congestion_ready.priority_6': Uint8Array
  'lldp.tlvs.congestion_ready.priority_5': Uint8Array
  'lldp.tlvs.congestion_ready.priority_4': Uint8Array
  'lldp.tlvs.congestion_ready.priority_3': Uint8Array
  'lldp.tlvs.congestion_ready.priority_2': Uint8Array
  'lldp.tlvs.congestion_ready.priority_1': Uint8Array
  'lldp.tlvs.congestion_ready.priority_0': Uint8Array
  'lldp.tlvs.willing': Uint8Array
  'lldp.tlvs.credit_based_shaper': Uint8Array
  'lldp.tlvs.max_traffic_classes': Uint8Array
  'lldp.tlvs.traffic_class.priority_0': Uint8Array
  'lldp.tlvs.traffic_class.priority_1': Uint8Array
  'lldp.tlvs.traffic_class.priority_2': Uint8Array
  'lldp.tlvs.traffic_class.priority_3': Uint8Array
  'lldp.tlvs.traffic_class.priority_4': Uint8Array
  'lldp.tlvs.traffic_class.priority_5': Uint8Array
  'lldp.tlvs.traffic_class.priority_6': Uint8Array
  'lldp.tlvs.traffic_class.priority_7': Uint8Array
  'lldp.tlvs.bandwidth.class_0': Uint8Array
  'lldp.tlvs.bandwidth.class_1': Uint8Array
  'lldp.tlvs.bandwidth.class_2': Uint8Array
  'lldp.tlvs.bandwidth.class_3': Uint8Array
  'lldp.tlvs.bandwidth.class_4': Uint8Array
  'lldp.tlvs.bandwidth.class_5': Uint8Array
  'lldp.tlvs.bandwidth.class_6': Uint8Array
  'lldp.tlvs.bandwidth.class_7': Uint8Array
  'lldp.tlvs.selection_algorithm.class_0': Uint8Array
  'lldp.tlvs.selection_algorithm.class_1': Uint8Array
  'lldp.tlvs.selection_algorithm.class_2': Uint8Array
  'lldp.tlvs.selection_algorithm.class_3': Uint8Array
  'lldp.tlvs.selection_algorithm.class_4': Uint8Array
  'lldp.tlvs.selection_algorithm.class_5': Uint8Array
  'lldp.tlvs.selection_algorithm.class_6': Uint8Array
  'lldp.tlvs.selection_algorithm.class_7': Uint8Array
  'lldp.tlvs.macsec_bypass': Uint8Array
  'lldp.tlvs.max_pfc_classes': Uint8Array
  'lldp.tlvs.pfc.priority_7': Uint8Array
  'lldp.tlvs.pfc.priority_6': Uint8Array
  'lldp.tlvs.pfc.priority_5': Uint8Array
  'lldp.tlvs.pfc.priority_4': Uint8Array
  'lldp.tlvs.pfc.priority_3': Uint8Array
  'lldp.tlvs.pfc.priority_2': Uint8Array
  'lldp.tlvs.pfc.priority_1': Uint8Array
  'lldp.tlvs.pfc.priority_0': Uint8Array
  'lldp.tlvs.application_reserved': Uint8Array
  'lldp.tlvs.applications': never
  'lldp.tlvs.applications.priority': Uint8Array
  'lldp.tlvs.applications.selector': Uint8Array
  'lldp.tlvs.applications.protocol_id': Uint16Array
  'lldp.tlvs.autonegotiation': Uint8Array
  'lldp.tlvs.autonegotiation.enabled': Uint8Array
  'lldp.tlvs.autonegotiation.supported': Uint8Array
  'lldp.tlvs.advertised': Uint16Array
  'lldp.tlvs.advertised.other': Uint8Array
  'lldp.tlvs.advertised.ethernet_10base_t': Uint8Array
  'lldp.tlvs.advertised.ethernet_10base_t_full': Uint8Array
  'lldp.tlvs.advertised.ethernet_100base_t4': Uint8Array
  'lldp.tlvs.advertised.ethernet_100base_tx': Uint8Array
  'lldp.tlvs.advertised.ethernet_100base_tx_full': Uint8Array
  'lldp.tlvs.advertised.ethernet_100base_t2': Uint8Array
  'lldp.tlvs.advertised.ethernet_100base_t2_full': Uint8Array
  'lldp.tlvs.advertised.pause': Uint8Array
  'lldp.tlvs.advertised.asymmetric_pause': Uint8Array
  'lldp.tlvs.advertised.symmetric_pause': Uint8Array
  'lldp.tlvs.advertised.both_pause': Uint8Array
  'lldp.tlvs.advertised.ethernet_1000base_x': Uint8Array
  'lldp.tlvs.advertised.ethernet_1000base_x_full': Uint8Array
  'lldp.tlvs.advertised.ethernet_1000base_t': Uint8Array
  'lldp.tlvs.advertised.ethernet_1000base_t_full': Uint8Array
  'lldp.tlvs.mau_type': Uint16Array
  'lldp.tlvs.power_support': Uint8Array
  'lldp.tlvs.power_support.pairs_controllable': Uint8Array
  'lldp.tlvs.power_support.enabled': Uint8Array
  'lldp.tlvs.power_support.supported': Uint8Array
  'lldp.tlvs.power_support.is_pse': Uint8Array
  'lldp.tlvs.power_pair': Uint8Array
  'lldp.tlvs.power_class': Uint8Array
  'lldp.tlvs.power_type': Uint8Array
  'lldp.tlvs.power_source': Uint8Array
  'lldp.tlvs.power_priority': Uint8Array
  'lldp.tlvs.power_requested': Uint16Array
  'lldp.tlvs.power_allocated': Uint16Array
  'lldp.tlvs.power_requested_mode_a': Uint16Array
  'lldp.tlvs.power_requested_mode_b': Uint16Array
  'lldp.tlvs.power_allocated_alternative_a': Uint16Array
  'lldp.tlvs.power_allocated_alternative_b': Uint16Array
  'lldp.tlvs.power_status': Uint16Array
  'lldp.tlvs.power_status.pse_powering': Uint8Array
  'lldp.tlvs.power_status.pd_powered': Uint8Array
  'lldp.tlvs.power_status.pse_pairs': Uint8Array
  'lldp.tlvs.power_status.class_mode_a': Uint8Array
  'lldp.tlvs.power_status.class_mode_b': Uint8Array
  'lldp.tlvs.power_status.class': Uint8Array
  'lldp.tlvs.system_setup': Uint8Array
  'lldp.tlvs.system_setup.power_type': Uint8Array
  'lldp.tlvs.system_setup.pd_load': Uint8Array
  'lldp.tlvs.maximum_power': Uint16Array
  'lldp.tlvs.autoclass': Uint8Array
  'lldp.tlvs.autoclass.reserved': Uint8Array
  'lldp.tlvs.autoclass.support': Uint8Array
  'lldp.tlvs.autoclass.completed': Uint8Array
  'lldp.tlvs.autoclass.request': Uint8Array
  'lldp.tlvs.power_down': Uint32Array
  'lldp.tlvs.power_down.request': Uint8Array
  'lldp.tlvs.power_down.time': Uint32Array
  'lldp.tlvs.aggregation_802_3': Uint8Array
  'lldp.tlvs.aggregation_802_3.enabled': Uint8Array
  'lldp.tlvs.aggregation_802_3.capable': Uint8Array
  'lldp.tlvs.aggregated_port_id_802_3': Uint32Array
  'lldp.tlvs.max_frame_size': Uint16Array
  'lldp.tlvs.eee.transmit': Uint16Array
  'lldp.tlvs.eee.receive': Uint16Array
  'lldp.tlvs.eee.fallback_receive': Uint16Array
  'lldp.tlvs.eee.echo_transmit': Uint16Array
  'lldp.tlvs.eee.echo_receive': Uint16Array
  'lldp.tlvs.additional_ethernet': Uint16Array
  'lldp.tlvs.additional_ethernet.reserved': Uint16Array
  'lldp.tlvs.additional_ethernet.add_fragment_size': Uint8Array
  'lldp.tlvs.additional_ethernet.preemption_active': Uint8Array
  'lldp.tlvs.additional_ethernet.preemption_enable': Uint8Array
  'lldp.tlvs.additional_ethernet.preemption_support': Uint8Array
}

/** By Wireshark's names, also those that stand for several fields. */
export interface LldpWiresharkColumns {
  'lldp.tlv.type': Uint8Array
  'lldp.tlv.len': Uint16Array
  'lldp.chassis.subtype': Uint8Array
  'lldp.port.subtype': Uint8Array
  'lldp.network_address.subtype': Uint8Array
  'lldp.chassis.id.mac': Uint8Array
  'lldp.chassis.id.ip4': Uint32Array
  'lldp.chassis.id.ip6': Uint8Array
  'lldp.chassis.id': VariableColumn
  'lldp.port.id.mac': Uint8Array
  'lldp.port.id.ip4': Uint32Array
  'lldp.port.id.ip6': Uint8Array
  'lldp.port.id': VariableColumn
  'lldp.time_to_live': Uint16Array
  'lldp.port.desc': VariableColumn
  'lldp.tlv.system.name': VariableColumn
  'lldp.tlv.system.desc': VariableColumn
  'lldp.tlv.system_cap': Uint16Array
  'lldp.tlv.system_cap.station_only': Uint8Array
  'lldp.tlv.system_cap.docsis_cable_device': Uint8Array
  'lldp.tlv.system_cap.telephone': Uint8Array
  'lldp.tlv.system_cap.router': Uint8Array
  'lldp.tlv.system_cap.wlan_access_pt': Uint8Array
  'lldp.tlv.system_cap.bridge': Uint8Array
  'lldp.tlv.system_cap.repeater': Uint8Array
  'lldp.tlv.system_cap.other': Uint8Array
  'lldp.tlv.enable_system_cap': Uint16Array
  'lldp.tlv.enable_system_cap.station_only': Uint8Array
  'lldp.tlv.enable_system_cap.docsis_cable_device': Uint8Array
  'lldp.tlv.enable_system_cap.telephone': Uint8Array
  'lldp.tlv.enable_system_cap.router': Uint8Array
  'lldp.tlv.enable_system_cap.wlan_access_pt': Uint8Array
  'lldp.tlv.enable_system_cap.bridge': Uint8Array
  'lldp.tlv.enable_system_cap.repeater': Uint8Array
  'lldp.tlv.enable_system_cap.other': Uint8Array
  'lldp.mgn.address.len': Uint8Array
  'lldp.mgn.address.subtype': Uint8Array
  'lldp.mgn.addr.ip4': Uint32Array
  'lldp.mgn.addr.ip6': Uint8Array
  'lldp.mgn.addr.hex': VariableColumn
  'lldp.mgn.interface.subtype': Uint8Array
  'lldp.mgn.interface.number': Uint32Array
  'lldp.mgn.obj.len': Uint8Array
  'lldp.orgtlv.oui': Uint32Array
  'lldp.ieee.802_1.subtype': Uint8Array
  'lldp.ieee.802_3.subtype': Uint8Array
  'lldp.iana.subtype': Uint8Array
  'lldp.iana.mudurl': VariableColumn
  'lldp.unknown_subtype': Uint8Array
  'lldp.unknown_subtype.content': VariableColumn
  'lldp.ieee.802_1.port_vlan.id': Uint16Array
  'lldp.ieee.802_1.port_and_vlan_id_flag': Uint8Array
  'lldp.ieee.802_1.port_and_vlan_id_flag.enabled': Uint8Array
  'lldp.ieee.802_1.port_and_vlan_id_flag.supported': Uint8Array
  'lldp.ieee.802_1.port_proto_vlan.id': Uint16Array
  'lldp.ieee.802_1.vlan.id': Uint16Array
  'lldp.ieee.802_1.vlan.name_len': Uint8Array
  'lldp.ieee.802_1.vlan.name': VariableColumn
  'lldp.ieee.802_1.proto.id_length': Uint8Array
  'lldp.ieee.802_1.proto.id': VariableColumn
  'lldp.ieee.802_1.aggregation_status': Uint8Array
  'lldp.ieee.802_1.aggregation_status.porttype': Uint8Array
  'lldp.ieee.802_1.aggregation_status.enabled': Uint8Array
  'lldp.ieee.802_1.aggregation_status.cap': Uint8Array
  'lldp.ieee.802_1.aggregated_port_id': Uint32Array
  'lldp.ieee.802_1qau.cnpv.prio7': Uint8Array
  'lldp.ieee.802_1qau.cnpv.prio6': Uint8Array
  'lldp.ieee.802_1qau.cnpv.prio5': Uint8Array
  'lldp.ieee.802_1qau.cnpv.prio4': Uint8Array
  'lldp.ieee.802_1qau.cnpv.prio3': Uint8Array
  'lldp.ieee.802_1qau.cnpv.prio2': Uint8Array
  'lldp.ieee.802_1qau.cnpv.prio1': Uint8Array
  'lldp.ieee.802_1qau.cnpv.prio0': Uint8Array
  'lldp.ieee.802_1qau.ready.prio7': Uint8Array
  'lldp.ieee.802_1qau.ready.prio6': Uint8Array
  'lldp.ieee.802_1qau.ready.prio5': Uint8Array
  'lldp.ieee.802_1qau.ready.prio4': Uint8Array
  'lldp.ieee.802_1qau.ready.prio3': Uint8Array
  'lldp.ieee.802_1qau.ready.prio2': Uint8Array
  'lldp.ieee.802_1qau.ready.prio1': Uint8Array
  'lldp.ieee.802_1qau.ready.prio0': Uint8Array
  'lldp.dcbx.ieee.willing': Uint8Array
  'lldp.dcbx.ieee.ets.cbs': Uint8Array
  'lldp.dcbx.ieee.ets.maxtcs': Uint8Array
  'lldp.dcbx.feature.pg.pgid_prio0': Uint8Array
  'lldp.dcbx.feature.pg.pgid_prio1': Uint8Array
  'lldp.dcbx.feature.pg.pgid_prio2': Uint8Array
  'lldp.dcbx.feature.pg.pgid_prio3': Uint8Array
  'lldp.dcbx.feature.pg.pgid_prio4': Uint8Array
  'lldp.dcbx.feature.pg.pgid_prio5': Uint8Array
  'lldp.dcbx.feature.pg.pgid_prio6': Uint8Array
  'lldp.dcbx.feature.pg.pgid_prio7': Uint8Array
  'lldp.dcbx.feature.pg.per0': Uint8Array
  'lldp.dcbx.feature.pg.per1': Uint8Array
  'lldp.dcbx.feature.pg.per2': Uint8Array
  'lldp.dcbx.feature.pg.per3': Uint8Array
  'lldp.dcbx.feature.pg.per4': Uint8Array
  'lldp.dcbx.feature.pg.per5': Uint8Array
  'lldp.dcbx.feature.pg.per6': Uint8Array
  'lldp.dcbx.feature.pg.per7': Uint8Array
  'lldp.dcbx.ieee.ets.tsa0': Uint8Array
  'lldp.dcbx.ieee.ets.tsa1': Uint8Array
  'lldp.dcbx.ieee.ets.tsa2': Uint8Array
  'lldp.dcbx.ieee.ets.tsa3': Uint8Array
  'lldp.dcbx.ieee.ets.tsa4': Uint8Array
  'lldp.dcbx.ieee.ets.tsa5': Uint8Array
  'lldp.dcbx.ieee.ets.tsa6': Uint8Array
  'lldp.dcbx.ieee.ets.tsa7': Uint8Array
  'lldp.dcbx.ieee.pfc.mbc': Uint8Array
  'lldp.dcbx.ieee.pfc.numtcs': Uint8Array
  'lldp.dcbx.feature.pfc.prio7': Uint8Array
  'lldp.dcbx.feature.pfc.prio6': Uint8Array
  'lldp.dcbx.feature.pfc.prio5': Uint8Array
  'lldp.dcbx.feature.pfc.prio4': Uint8Array
  'lldp.dcbx.feature.pfc.prio3': Uint8Array
  'lldp.dcbx.feature.pfc.prio2': Uint8Array
  'lldp.dcbx.feature.pfc.prio1': Uint8Array
  'lldp.dcbx.feature.pfc.prio0': Uint8Array
  'lldp.dcbx.ieee.app.reserved': Uint8Array
  'lldp.dcbx.ieee.app.prio': Uint8Array
  'lldp.dcbx.iee.app.sf': Uint8Array
  'lldp.dcbx.feature.app.proto': Uint16Array
  'lldp.ieee.802_3.mac_phy_auto_neg_status': Uint8Array
  'lldp.ieee.802_3.mac_phy_auto_neg_status.enabled': Uint8Array
  'lldp.ieee.802_3.mac_phy_auto_neg_status.supported': Uint8Array
  'lldp.ieee.802_3.pmd_auto_neg_advertised_caps': Uint16Array
  'lldp.ieee.802_3.pmd_auto_neg_advertised_caps.other': Uint8Array
  'lldp.ieee.802_3.pmd_auto_neg_advertised_caps.10base_t': Uint8Array
  'lldp.ieee.802_3.pmd_auto_neg_advertised_caps.10base_tfd': Uint8Array
  'lldp.ieee.802_3.pmd_auto_neg_advertised_caps.100base_t4': Uint8Array
  'lldp.ieee.802_3.pmd_auto_neg_advertised_caps.100base_tx': Uint8Array
  'lldp.ieee.802_3.pmd_auto_neg_advertised_caps.100base_txfd': Uint8Array
  'lldp.ieee.802_3.pmd_auto_neg_advertised_caps.100base_t2': Uint8Array
  'lldp.ieee.802_3.pmd_auto_neg_advertised_caps.100base_t2fd': Uint8Array
  'lldp.ieee.802_3.pmd_auto_neg_advertised_caps.fdx_pause': Uint8Array
  'lldp.ieee.802_3.pmd_auto_neg_advertised_caps.fdx_apause': Uint8Array
  'lldp.ieee.802_3.pmd_auto_neg_advertised_caps.fdx_spause': Uint8Array
  'lldp.ieee.802_3.pmd_auto_neg_advertised_caps.fdx_bpause': Uint8Array
  'lldp.ieee.802_3.pmd_auto_neg_advertised_caps.1000base_x': Uint8Array
  'lldp.ieee.802_3.pmd_auto_neg_advertised_caps.1000base_xfd': Uint8Array
  'lldp.ieee.802_3.pmd_auto_neg_advertised_caps.1000base_t': Uint8Array
  'lldp.ieee.802_3.pmd_auto_neg_advertised_caps.1000base_tfd': Uint8Array
  'lldp.ieee.802_3.pmd_mau_type': Uint16Array
  'lldp.ieee.802_3.mdi_power_support': Uint8Array
  'lldp.ieee.802_3.mdi_power_support.pse_pairs': Uint8Array
  'lldp.ieee.802_3.mdi_power_support.enabled': Uint8Array
  'lldp.ieee.802_3.mdi_power_support.supported': Uint8Array
  'lldp.ieee.802_3.mdi_power_support.port_class': Uint8Array
  'lldp.ieee.802_3.mdi_pse_pair': Uint8Array
  'lldp.ieee.802_3.mdi_power_class': Uint8Array
  'lldp.ieee.802_3.mdi_power_type': Uint8Array
  'lldp.ieee.802_3.mdi_power_source': Uint8Array
  'lldp.ieee.802_3.mdi_power_priority': Uint8Array
  'lldp.ieee.802_3.bt_ds_pd_requested_power_value_mode_a': Uint16Array
  'lldp.ieee.802_3.bt_ds_pd_requested_power_value_mode_b': Uint16Array
  'lldp.ieee.802_3.bt_ds_pse_allocated_power_value_alt_a': Uint16Array
  'lldp.ieee.802_3.bt_ds_pse_allocated_power_value_alt_b': Uint16Array
  'lldp.ieee.802_3.bt_power_status': Uint16Array
  'lldp.ieee.802_3.bt_pse_powering_status': Uint8Array
  'lldp.ieee.802_3.bt_pd_powered_status': Uint8Array
  'lldp.ieee.802_3.bt_pse_power_pairs_ext': Uint8Array
  'lldp.ieee.802_3.bt_ds_pwr_class_ext_a': Uint8Array
  'lldp.ieee.802_3.bt_ds_pwr_class_ext_b': Uint8Array
  'lldp.ieee.802_3.bt_pwr_class_ext_': Uint8Array
  'lldp.ieee.802_3.bt_system_setup': Uint8Array
  'lldp.ieee.802_3.bt_power_type_ext': Uint8Array
  'lldp.ieee.802_3.bt_pse_maximum_available_power_value': Uint16Array
  'lldp.ieee.802_3.bt_autoclass': Uint8Array
  'lldp.ieee.802_3.bt_autoclass_reserved': Uint8Array
  'lldp.ieee.802_3.bt_pse_autoclass_support': Uint8Array
  'lldp.ieee.802_3.bt_autoclass_completed': Uint8Array
  'lldp.ieee.802_3.bt_autoclass_request': Uint8Array
  'lldp.ieee.802_3.bt_power_down': Uint32Array
  'lldp.ieee.802_3.bt_power_down_request': Uint8Array
  'lldp.ieee.802_3.bt_power_down_time': Uint32Array
  'lldp.ieee.802_3.aggregation_status': Uint8Array
  'lldp.ieee.802_3.aggregation_status.enabled': Uint8Array
  'lldp.ieee.802_3.aggregation_status.cap': Uint8Array
  'lldp.ieee.802_3.aggregated_port_id': Uint32Array
  'lldp.ieee.802_3.max_frame_size': Uint16Array
  'lldp.ieee.802_3.eee.transmit': Uint16Array
  'lldp.ieee.802_3.eee.receive': Uint16Array
  'lldp.ieee.802_3.eee.fallback_receive': Uint16Array
  'lldp.ieee.802_3.eee.echo_transmit': Uint16Array
  'lldp.ieee.802_3.eee.echo_receive': Uint16Array
  'lldp.ieee.802_3br.eac': Uint16Array
  'lldp.ieee.802_3br.aec.reserved': Uint16Array
  'lldp.ieee.802_3br.aec.addfragsize': Uint8Array
  'lldp.ieee.802_3br.aec.active': Uint8Array
  'lldp.ieee.802_3br.aec.enable': Uint8Array
  'lldp.ieee.802_3br.aec.support': Uint8Array
}

/** Names of its fields: ours. */
export type LldpFieldName = keyof LldpColumns

/** Names of its fields: Wireshark's. */
export type LldpWiresharkName = keyof LldpWiresharkColumns
