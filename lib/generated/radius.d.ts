// Generated from the protocols' tables by tools/generate.js: do not edit.
/* eslint-disable */

import { InnerTrees, VariableColumn } from './protocols'

/** Remote Authentication Dial In User Service, RFC 2865: read from the packet when asked; a field that was not captured is undefined. */
export interface Radius {
  /** What the message is. */
  readonly code?: number
  /** Name of the code. */
  readonly code_name?: string
  /** The same in a request and its response. */
  readonly identifier?: number
  /** Length of the message, header included, in bytes. */
  readonly length?: number
  /** Random in a request; in a response it proves the server. */
  readonly authenticator?: Buffer
  /** The attributes, in packet order. */
  readonly attributes?: Array<{
    /** All of the attribute. */
    readonly bytes?: Buffer
    /** Type of the attribute. */
    readonly type?: number
    /** Name of the type. */
    readonly type_name?: string
    /** Length of the attribute, type and length included, in bytes. */
    readonly length?: number
    /** Name of the user. */
    readonly user_name?: string
    /** Password, hidden with the shared secret (RFC 2865, section 5.2). */
    readonly user_password?: Buffer
    /** Identifier and response of CHAP. */
    readonly chap_password?: Buffer
    /** Identifier of CHAP. */
    readonly chap_ident?: number
    /** Response of CHAP. */
    readonly chap_response?: Buffer
    /** Address of the server that the user is at. */
    readonly nas_ip_address?: string
    /** Port of that server that the user is at. */
    readonly nas_port?: number
    /** Service that is asked for or given. */
    readonly service_type?: number
    /** Name of the value. */
    readonly service_type_name?: string
    /** Framing of framed access. */
    readonly framed_protocol?: number
    /** Name of the value. */
    readonly framed_protocol_name?: string
    /** Address of the user; 255.255.255.254: the server chooses. */
    readonly framed_ip_address?: string
    /** Netmask of the user's network. */
    readonly framed_ip_netmask?: string
    /** How a router as the user routes. */
    readonly framed_routing?: number
    /** Name of the value. */
    readonly framed_routing_name?: string
    /** Name of the filter list for the user. */
    readonly filter_id?: string
    /** Longest packet for the user, in bytes. */
    readonly framed_mtu?: number
    /** Compression of the link. */
    readonly framed_compression?: number
    /** Name of the value. */
    readonly framed_compression_name?: string
    /** Host that the user is connected to. */
    readonly login_ip_host?: string
    /** Service that connects the user to the host. */
    readonly login_service?: number
    /** Name of the value. */
    readonly login_service_name?: string
    /** TCP port of that service. */
    readonly login_tcp_port?: number
    /** Text to show to the user. */
    readonly reply_message?: string
    /** Number to call back. */
    readonly callback_number?: string
    /** Name of a place to call back. */
    readonly callback_id?: string
    /** Routing information for the user. */
    readonly framed_route?: string
    /** IPX network of the user. */
    readonly framed_ipx_network?: number
    /** Sent back as it is in the next request. */
    readonly state?: Buffer
    /** Sent as it is to the accounting server. */
    readonly class?: Buffer
    /** Longest time of the session, in seconds. */
    readonly session_timeout?: number
    /** Longest idle time, in seconds. */
    readonly idle_timeout?: number
    /** What to do when the service ends. */
    readonly termination_action?: number
    /** Name of the value. */
    readonly termination_action_name?: string
    /** Number or address that the user called. */
    readonly called_station_id?: string
    /** Number or address that the call came from. */
    readonly calling_station_id?: string
    /** Name of the server that the user is at. */
    readonly nas_identifier?: string
    /** Of a proxy, sent back as it is. */
    readonly proxy_state?: Buffer
    /** System that the user is connected to by LAT. */
    readonly login_lat_service?: string
    /** Node that the user is connected to by LAT. */
    readonly login_lat_node?: string
    /** LAT groups that the user may use. */
    readonly login_lat_group?: Buffer
    /** AppleTalk network of the serial link. */
    readonly framed_appletalk_link?: number
    /** AppleTalk network that the server probes for the user's node. */
    readonly framed_appletalk_network?: number
    /** AppleTalk's default zone. */
    readonly framed_appletalk_zone?: string
    /** Start, stop or state of the service. */
    readonly acct_status_type?: number
    /** Name of the value. */
    readonly acct_status_type_name?: string
    /** How long the client has been trying, in seconds. */
    readonly acct_delay_time?: number
    /** Bytes that came from the user, modulo 2^32. */
    readonly acct_input_octets?: number
    /** Bytes that went to the user, modulo 2^32. */
    readonly acct_output_octets?: number
    /** The same in all records of a session. */
    readonly acct_session_id?: string
    /** Who authenticated the user. */
    readonly acct_authentic?: number
    /** Name of the value. */
    readonly acct_authentic_name?: string
    /** How long the service has been, in seconds. */
    readonly acct_session_time?: number
    /** Packets that came from the user. */
    readonly acct_input_packets?: number
    /** Packets that went to the user. */
    readonly acct_output_packets?: number
    /** Why the session ended. */
    readonly acct_terminate_cause?: number
    /** Name of the value. */
    readonly acct_terminate_cause_name?: string
    /** The same in sessions that belong together. */
    readonly acct_multi_session_id?: string
    /** Links of the multilink session so far. */
    readonly acct_link_count?: number
    /** How often the bytes from the user passed 2^32. */
    readonly acct_input_gigawords?: number
    /** How often the bytes to the user passed 2^32. */
    readonly acct_output_gigawords?: number
    /** When the event was. */
    readonly event_timestamp?: number
    /** 0x31: frames leave with a tag; 0x32: without. */
    readonly egress_vlanid_tagged?: number
    /** Name of that. */
    readonly egress_vlanid_tagged_name?: string
    /** 0. */
    readonly egress_vlanid_pad?: number
    /** VLAN that frames may leave by. */
    readonly egress_vlanid?: number
    /** Whether packets of VLANs that the port is no member of are dropped. */
    readonly ingress_filters?: number
    /** Name of the value. */
    readonly ingress_filters_name?: string
    /** '1': frames leave with a tag; '2': without. */
    readonly egress_vlan_name_tagged?: number
    /** Name of a VLAN that frames may leave by. */
    readonly egress_vlan_name?: string
    /** Priorities that replace those of 802.1D. */
    readonly user_priority_table?: Buffer
    /** Challenge of CHAP. */
    readonly chap_challenge?: Buffer
    /** Kind of the port that the user is at. */
    readonly nas_port_type?: number
    /** Name of the value. */
    readonly nas_port_type_name?: string
    /** Most ports for the user. */
    readonly port_limit?: number
    /** Port that the user is connected to by LAT. */
    readonly login_lat_port?: string
    /** Number that groups attributes of one tunnel, for this attribute. */
    readonly tunnel_type_tag?: number
    /** Protocol of the tunnel. */
    readonly tunnel_type?: number
    /** Name of the value. */
    readonly tunnel_type_name?: string
    /** Number that groups attributes of one tunnel, for this attribute. */
    readonly tunnel_medium_type_tag?: number
    /** What the tunnel goes over. */
    readonly tunnel_medium_type?: number
    /** Name of the value. */
    readonly tunnel_medium_type_name?: string
    /** Number that groups attributes of one tunnel, for this attribute. */
    readonly tunnel_client_endpoint_tag?: number
    /** Where the tunnel begins. */
    readonly tunnel_client_endpoint?: string
    /** Number that groups attributes of one tunnel, for this attribute. */
    readonly tunnel_server_endpoint_tag?: number
    /** Where the tunnel ends. */
    readonly tunnel_server_endpoint?: string
    /** Names the tunnel's session. */
    readonly acct_tunnel_connection?: string
    /** Number that groups attributes of one tunnel, for this attribute. */
    readonly tunnel_password_tag?: number
    /** Password of the tunnel behind its salt, hidden with the shared secret. */
    readonly tunnel_password?: Buffer
    /** Challenges of ARAP. */
    readonly arap_password?: Buffer
    /** Password features of ARAP. */
    readonly arap_features?: Buffer
    /** How the list of ARAP's zones is used. */
    readonly arap_zone_access?: number
    /** Name of the value. */
    readonly arap_zone_access_name?: string
    /** Security module of ARAP. */
    readonly arap_security?: number
    /** Challenge or response of the module. */
    readonly arap_security_data?: string
    /** How often the user may try to log in. */
    readonly password_retry?: number
    /** Whether the user's answer is shown while it is typed. */
    readonly prompt?: number
    /** Name of the value. */
    readonly prompt_name?: string
    /** Nature of the user's connection, such as its speed. */
    readonly connect_info?: string
    /** Says which profile of the user is in use. */
    readonly configuration_token?: string
    /** Packet of EAP, or a piece of it. */
    readonly eap_message?: Buffer
    /** HMAC-MD5 of the message. */
    readonly message_authenticator?: Buffer
    /** Number that groups attributes of one tunnel, for this attribute. */
    readonly tunnel_private_group_id_tag?: number
    /** Group of the tunnel's session, such as a VLAN. */
    readonly tunnel_private_group_id?: string
    /** Number that groups attributes of one tunnel, for this attribute. */
    readonly tunnel_assignment_id_tag?: number
    /** Tunnel that the session goes into. */
    readonly tunnel_assignment_id?: string
    /** Number that groups attributes of one tunnel, for this attribute. */
    readonly tunnel_preference_tag?: number
    /** Preference of the tunnel, the lowest first. */
    readonly tunnel_preference?: number
    /** Response to a challenge of ARAP. */
    readonly arap_challenge_response?: Buffer
    /** Time between records of a session, in seconds. */
    readonly acct_interim_interval?: number
    /** Packets that the link lost. */
    readonly acct_tunnel_packets_lost?: number
    /** Name of the port that the user is at. */
    readonly nas_port_id?: string
    /** Name of the pool that the user's address is of. */
    readonly framed_pool?: string
    /** Names the user for accounting. */
    readonly chargeable_user_identity?: string
    /** Number that groups attributes of one tunnel, for this attribute. */
    readonly tunnel_client_auth_id_tag?: number
    /** Name that the tunnel's client authenticates with. */
    readonly tunnel_client_auth_id?: string
    /** Number that groups attributes of one tunnel, for this attribute. */
    readonly tunnel_server_auth_id_tag?: number
    /** Name that the tunnel's server authenticates with. */
    readonly tunnel_server_auth_id?: string
    /** Filter rules for the user. */
    readonly nas_filter_rule?: string
    /** Kind of the line that the call came from. */
    readonly originating_line_info?: string
    /** Address of the server that the user is at. */
    readonly nas_ipv6_address?: string
    /** Interface identifier of the user. */
    readonly framed_interface_id?: Buffer
    /** Prefix of the user: a reserved byte, its width, and its bytes. */
    readonly framed_ipv6_prefix?: Buffer
    /** Host that the user is connected to. */
    readonly login_ipv6_host?: string
    /** Routing information for the user. */
    readonly framed_ipv6_route?: string
    /** Name of the pool that the user's prefix is of. */
    readonly framed_ipv6_pool?: string
    /** Why a request was not done. */
    readonly error_cause?: number
    /** Name of the value. */
    readonly error_cause_name?: string
    /** Names a key of EAP. */
    readonly eap_key_name?: string
    /** Value of an attribute of HTTP's digest authentication, RFC 5090. */
    readonly digest?: string
    /** Prefix delegated to the user: a reserved byte, its width, and its bytes. */
    readonly delegated_ipv6_prefix?: Buffer
    /** What of Mobile IPv6 is supported. */
    readonly mip6_feature_vector?: Buffer
    /** Home prefix of Mobile IPv6: its width, and its bytes. */
    readonly mip6_home_link_prefix?: Buffer
    /** Address of the user. */
    readonly framed_ipv6_address?: string
    /** DNS server for the user. */
    readonly dns_server_ipv6_address?: string
    /** Prefix that the user has a route to: a reserved byte, its width, and its bytes. */
    readonly route_ipv6_information?: Buffer
    /** Name of the pool that the delegated prefix is of. */
    readonly delegated_ipv6_prefix_pool?: string
    /** Name of the pool that the user's address is of. */
    readonly stateful_ipv6_address_pool?: string
    /** Width of the prefix, in bits. */
    readonly prefix_width?: number
    /** The prefix, filled up with zeros. */
    readonly prefix?: string
    /** Vendor of the attributes within, by IANA's enterprise number. */
    readonly vendor?: number
    /** Name of the vendor. */
    readonly vendor_name?: string
    /** The vendor's attributes. */
    readonly vendor_attributes?: Array<{
      /** The vendor's type. */
      readonly type?: number
      /** Length of the vendor's attribute, type and length included, in bytes. */
      readonly length?: number
      /** Value of the vendor's attribute. */
      readonly value?: Buffer
      /** Cisco's attribute 1: a name, an equals sign and a value. */
      readonly cisco_avpair?: string
      /** 3GPP's attribute 1: the subscriber. */
      readonly imsi?: string
      /** Country of the subscriber's network. */
      readonly mcc?: number
      /** The network, where the country tells how many digits it has. */
      readonly mnc?: number
    }>
    /** What the vendor has in another form. */
    readonly vendor_data?: Buffer
    /** Value of an attribute that has no rows of its own. */
    readonly value?: Buffer
  }>
  /** The layer's fields as a plain object. */
  toJSON(): RadiusTree
}

/** Remote Authentication Dial In User Service in a full tree; the layer inside it, if any, is a key more. */
export interface RadiusTree extends InnerTrees, Required<Pick<Radius, 'code' | 'code_name' | 'identifier' | 'length' | 'authenticator'>> {
  /** The attributes, in packet order. */
  readonly attributes?: Array<{
    /** Type of the attribute. */
    readonly type?: number
    /** Name of the type. */
    readonly type_name?: string
    /** Length of the attribute, type and length included, in bytes. */
    readonly length?: number
    /** Name of the user. */
    readonly user_name?: string
    /** Password, hidden with the shared secret (RFC 2865, section 5.2). */
    readonly user_password?: Buffer
    /** Identifier and response of CHAP. */
    readonly chap_password?: Buffer
    /** Identifier of CHAP. */
    readonly chap_ident?: number
    /** Response of CHAP. */
    readonly chap_response?: Buffer
    /** Address of the server that the user is at. */
    readonly nas_ip_address?: string
    /** Port of that server that the user is at. */
    readonly nas_port?: number
    /** Service that is asked for or given. */
    readonly service_type?: number
    /** Name of the value. */
    readonly service_type_name?: string
    /** Framing of framed access. */
    readonly framed_protocol?: number
    /** Name of the value. */
    readonly framed_protocol_name?: string
    /** Address of the user; 255.255.255.254: the server chooses. */
    readonly framed_ip_address?: string
    /** Netmask of the user's network. */
    readonly framed_ip_netmask?: string
    /** How a router as the user routes. */
    readonly framed_routing?: number
    /** Name of the value. */
    readonly framed_routing_name?: string
    /** Name of the filter list for the user. */
    readonly filter_id?: string
    /** Longest packet for the user, in bytes. */
    readonly framed_mtu?: number
    /** Compression of the link. */
    readonly framed_compression?: number
    /** Name of the value. */
    readonly framed_compression_name?: string
    /** Host that the user is connected to. */
    readonly login_ip_host?: string
    /** Service that connects the user to the host. */
    readonly login_service?: number
    /** Name of the value. */
    readonly login_service_name?: string
    /** TCP port of that service. */
    readonly login_tcp_port?: number
    /** Text to show to the user. */
    readonly reply_message?: string
    /** Number to call back. */
    readonly callback_number?: string
    /** Name of a place to call back. */
    readonly callback_id?: string
    /** Routing information for the user. */
    readonly framed_route?: string
    /** IPX network of the user. */
    readonly framed_ipx_network?: number
    /** Sent back as it is in the next request. */
    readonly state?: Buffer
    /** Sent as it is to the accounting server. */
    readonly class?: Buffer
    /** Longest time of the session, in seconds. */
    readonly session_timeout?: number
    /** Longest idle time, in seconds. */
    readonly idle_timeout?: number
    /** What to do when the service ends. */
    readonly termination_action?: number
    /** Name of the value. */
    readonly termination_action_name?: string
    /** Number or address that the user called. */
    readonly called_station_id?: string
    /** Number or address that the call came from. */
    readonly calling_station_id?: string
    /** Name of the server that the user is at. */
    readonly nas_identifier?: string
    /** Of a proxy, sent back as it is. */
    readonly proxy_state?: Buffer
    /** System that the user is connected to by LAT. */
    readonly login_lat_service?: string
    /** Node that the user is connected to by LAT. */
    readonly login_lat_node?: string
    /** LAT groups that the user may use. */
    readonly login_lat_group?: Buffer
    /** AppleTalk network of the serial link. */
    readonly framed_appletalk_link?: number
    /** AppleTalk network that the server probes for the user's node. */
    readonly framed_appletalk_network?: number
    /** AppleTalk's default zone. */
    readonly framed_appletalk_zone?: string
    /** Start, stop or state of the service. */
    readonly acct_status_type?: number
    /** Name of the value. */
    readonly acct_status_type_name?: string
    /** How long the client has been trying, in seconds. */
    readonly acct_delay_time?: number
    /** Bytes that came from the user, modulo 2^32. */
    readonly acct_input_octets?: number
    /** Bytes that went to the user, modulo 2^32. */
    readonly acct_output_octets?: number
    /** The same in all records of a session. */
    readonly acct_session_id?: string
    /** Who authenticated the user. */
    readonly acct_authentic?: number
    /** Name of the value. */
    readonly acct_authentic_name?: string
    /** How long the service has been, in seconds. */
    readonly acct_session_time?: number
    /** Packets that came from the user. */
    readonly acct_input_packets?: number
    /** Packets that went to the user. */
    readonly acct_output_packets?: number
    /** Why the session ended. */
    readonly acct_terminate_cause?: number
    /** Name of the value. */
    readonly acct_terminate_cause_name?: string
    /** The same in sessions that belong together. */
    readonly acct_multi_session_id?: string
    /** Links of the multilink session so far. */
    readonly acct_link_count?: number
    /** How often the bytes from the user passed 2^32. */
    readonly acct_input_gigawords?: number
    /** How often the bytes to the user passed 2^32. */
    readonly acct_output_gigawords?: number
    /** When the event was. */
    readonly event_timestamp?: number
    /** 0x31: frames leave with a tag; 0x32: without. */
    readonly egress_vlanid_tagged?: number
    /** Name of that. */
    readonly egress_vlanid_tagged_name?: string
    /** VLAN that frames may leave by. */
    readonly egress_vlanid?: number
    /** Whether packets of VLANs that the port is no member of are dropped. */
    readonly ingress_filters?: number
    /** Name of the value. */
    readonly ingress_filters_name?: string
    /** '1': frames leave with a tag; '2': without. */
    readonly egress_vlan_name_tagged?: number
    /** Name of a VLAN that frames may leave by. */
    readonly egress_vlan_name?: string
    /** Priorities that replace those of 802.1D. */
    readonly user_priority_table?: Buffer
    /** Challenge of CHAP. */
    readonly chap_challenge?: Buffer
    /** Kind of the port that the user is at. */
    readonly nas_port_type?: number
    /** Name of the value. */
    readonly nas_port_type_name?: string
    /** Most ports for the user. */
    readonly port_limit?: number
    /** Port that the user is connected to by LAT. */
    readonly login_lat_port?: string
    /** Number that groups attributes of one tunnel, for this attribute. */
    readonly tunnel_type_tag?: number
    /** Protocol of the tunnel. */
    readonly tunnel_type?: number
    /** Name of the value. */
    readonly tunnel_type_name?: string
    /** Number that groups attributes of one tunnel, for this attribute. */
    readonly tunnel_medium_type_tag?: number
    /** What the tunnel goes over. */
    readonly tunnel_medium_type?: number
    /** Name of the value. */
    readonly tunnel_medium_type_name?: string
    /** Number that groups attributes of one tunnel, for this attribute. */
    readonly tunnel_client_endpoint_tag?: number
    /** Where the tunnel begins. */
    readonly tunnel_client_endpoint?: string
    /** Number that groups attributes of one tunnel, for this attribute. */
    readonly tunnel_server_endpoint_tag?: number
    /** Where the tunnel ends. */
    readonly tunnel_server_endpoint?: string
    /** Names the tunnel's session. */
    readonly acct_tunnel_connection?: string
    /** Number that groups attributes of one tunnel, for this attribute. */
    readonly tunnel_password_tag?: number
    /** Password of the tunnel behind its salt, hidden with the shared secret. */
    readonly tunnel_password?: Buffer
    /** Challenges of ARAP. */
    readonly arap_password?: Buffer
    /** Password features of ARAP. */
    readonly arap_features?: Buffer
    /** How the list of ARAP's zones is used. */
    readonly arap_zone_access?: number
    /** Name of the value. */
    readonly arap_zone_access_name?: string
    /** Security module of ARAP. */
    readonly arap_security?: number
    /** Challenge or response of the module. */
    readonly arap_security_data?: string
    /** How often the user may try to log in. */
    readonly password_retry?: number
    /** Whether the user's answer is shown while it is typed. */
    readonly prompt?: number
    /** Name of the value. */
    readonly prompt_name?: string
    /** Nature of the user's connection, such as its speed. */
    readonly connect_info?: string
    /** Says which profile of the user is in use. */
    readonly configuration_token?: string
    /** Packet of EAP, or a piece of it. */
    readonly eap_message?: Buffer
    /** HMAC-MD5 of the message. */
    readonly message_authenticator?: Buffer
    /** Number that groups attributes of one tunnel, for this attribute. */
    readonly tunnel_private_group_id_tag?: number
    /** Group of the tunnel's session, such as a VLAN. */
    readonly tunnel_private_group_id?: string
    /** Number that groups attributes of one tunnel, for this attribute. */
    readonly tunnel_assignment_id_tag?: number
    /** Tunnel that the session goes into. */
    readonly tunnel_assignment_id?: string
    /** Number that groups attributes of one tunnel, for this attribute. */
    readonly tunnel_preference_tag?: number
    /** Preference of the tunnel, the lowest first. */
    readonly tunnel_preference?: number
    /** Response to a challenge of ARAP. */
    readonly arap_challenge_response?: Buffer
    /** Time between records of a session, in seconds. */
    readonly acct_interim_interval?: number
    /** Packets that the link lost. */
    readonly acct_tunnel_packets_lost?: number
    /** Name of the port that the user is at. */
    readonly nas_port_id?: string
    /** Name of the pool that the user's address is of. */
    readonly framed_pool?: string
    /** Names the user for accounting. */
    readonly chargeable_user_identity?: string
    /** Number that groups attributes of one tunnel, for this attribute. */
    readonly tunnel_client_auth_id_tag?: number
    /** Name that the tunnel's client authenticates with. */
    readonly tunnel_client_auth_id?: string
    /** Number that groups attributes of one tunnel, for this attribute. */
    readonly tunnel_server_auth_id_tag?: number
    /** Name that the tunnel's server authenticates with. */
    readonly tunnel_server_auth_id?: string
    /** Filter rules for the user. */
    readonly nas_filter_rule?: string
    /** Kind of the line that the call came from. */
    readonly originating_line_info?: string
    /** Address of the server that the user is at. */
    readonly nas_ipv6_address?: string
    /** Interface identifier of the user. */
    readonly framed_interface_id?: Buffer
    /** Prefix of the user: a reserved byte, its width, and its bytes. */
    readonly framed_ipv6_prefix?: Buffer
    /** Host that the user is connected to. */
    readonly login_ipv6_host?: string
    /** Routing information for the user. */
    readonly framed_ipv6_route?: string
    /** Name of the pool that the user's prefix is of. */
    readonly framed_ipv6_pool?: string
    /** Why a request was not done. */
    readonly error_cause?: number
    /** Name of the value. */
    readonly error_cause_name?: string
    /** Names a key of EAP. */
    readonly eap_key_name?: string
    /** Value of an attribute of HTTP's digest authentication, RFC 5090. */
    readonly digest?: string
    /** Prefix delegated to the user: a reserved byte, its width, and its bytes. */
    readonly delegated_ipv6_prefix?: Buffer
    /** What of Mobile IPv6 is supported. */
    readonly mip6_feature_vector?: Buffer
    /** Home prefix of Mobile IPv6: its width, and its bytes. */
    readonly mip6_home_link_prefix?: Buffer
    /** Address of the user. */
    readonly framed_ipv6_address?: string
    /** DNS server for the user. */
    readonly dns_server_ipv6_address?: string
    /** Prefix that the user has a route to: a reserved byte, its width, and its bytes. */
    readonly route_ipv6_information?: Buffer
    /** Name of the pool that the delegated prefix is of. */
    readonly delegated_ipv6_prefix_pool?: string
    /** Name of the pool that the user's address is of. */
    readonly stateful_ipv6_address_pool?: string
    /** Width of the prefix, in bits. */
    readonly prefix_width?: number
    /** The prefix, filled up with zeros. */
    readonly prefix?: string
    /** Vendor of the attributes within, by IANA's enterprise number. */
    readonly vendor?: number
    /** Name of the vendor. */
    readonly vendor_name?: string
    /** The vendor's attributes. */
    readonly vendor_attributes?: Array<{
      /** The vendor's type. */
      readonly type?: number
      /** Length of the vendor's attribute, type and length included, in bytes. */
      readonly length?: number
      /** Value of the vendor's attribute. */
      readonly value?: Buffer
      /** Cisco's attribute 1: a name, an equals sign and a value. */
      readonly cisco_avpair?: string
      /** 3GPP's attribute 1: the subscriber. */
      readonly imsi?: string
      /** Country of the subscriber's network. */
      readonly mcc?: number
      /** The network, where the country tells how many digits it has. */
      readonly mnc?: number
    }>
    /** What the vendor has in another form. */
    readonly vendor_data?: Buffer
    /** Value of an attribute that has no rows of its own. */
    readonly value?: Buffer
  }>
}

/** The type of each field's column, by our names. */
export interface RadiusColumns {
  'radius.code': Uint8Array
  'radius.code_name': VariableColumn
  'radius.identifier': Uint8Array
  'radius.length': Uint16Array
  'radius.authenticator': VariableColumn
  'radius.attributes': never
  'radius.attributes.bytes': VariableColumn
  'radius.attributes.type': Uint8Array
  'radius.attributes.type_name': VariableColumn
  'radius.attributes.length': Uint8Array
  'radius.attributes.user_name': VariableColumn
  'radius.attributes.user_password': VariableColumn
  'radius.attributes.chap_password': VariableColumn
  'radius.attributes.chap_ident': Uint8Array
  'radius.attributes.chap_response': VariableColumn
  'radius.attributes.nas_ip_address': Uint32Array
  'radius.attributes.nas_port': Uint32Array
  'radius.attributes.service_type': Uint32Array
  'radius.attributes.service_type_name': VariableColumn
  'radius.attributes.framed_protocol': Uint32Array
  'radius.attributes.framed_protocol_name': VariableColumn
  'radius.attributes.framed_ip_address': Uint32Array
  'radius.attributes.framed_ip_netmask': Uint32Array
  'radius.attributes.framed_routing': Uint32Array
  'radius.attributes.framed_routing_name': VariableColumn
  'radius.attributes.filter_id': VariableColumn
  'radius.attributes.framed_mtu': Uint32Array
  'radius.attributes.framed_compression': Uint32Array
  'radius.attributes.framed_compression_name': VariableColumn
  'radius.attributes.login_ip_host': Uint32Array
  'radius.attributes.login_service': Uint32Array
  'radius.attributes.login_service_name': VariableColumn
  'radius.attributes.login_tcp_port': Uint32Array
  'radius.attributes.reply_message': VariableColumn
  'radius.attributes.callback_number': VariableColumn
  'radius.attributes.callback_id': VariableColumn
  'radius.attributes.framed_route': VariableColumn
  'radius.attributes.framed_ipx_network': Uint32Array
  'radius.attributes.state': VariableColumn
  'radius.attributes.class': VariableColumn
  'radius.attributes.session_timeout': Uint32Array
  'radius.attributes.idle_timeout': Uint32Array
  'radius.attributes.termination_action': Uint32Array
  'radius.attributes.termination_action_name': VariableColumn
  'radius.attributes.called_station_id': VariableColumn
  'radius.attributes.calling_station_id': VariableColumn
  'radius.attributes.nas_identifier': VariableColumn
  'radius.attributes.proxy_state': VariableColumn
  'radius.attributes.login_lat_service': VariableColumn
  'radius.attributes.login_lat_node': VariableColumn
  'radius.attributes.login_lat_group': VariableColumn
  'radius.attributes.framed_appletalk_link': Uint32Array
  'radius.attributes.framed_appletalk_network': Uint32Array
  'radius.attributes.framed_appletalk_zone': VariableColumn
  'radius.attributes.acct_status_type': Uint32Array
  'radius.attributes.acct_status_type_name': VariableColumn
  'radius.attributes.acct_delay_time': Uint32Array
  'radius.attributes.acct_input_octets': Uint32Array
  'radius.attributes.acct_output_octets': Uint32Array
  'radius.attributes.acct_session_id': VariableColumn
  'radius.attributes.acct_authentic': Uint32Array
  'radius.attributes.acct_authentic_name': VariableColumn
  'radius.attributes.acct_session_time': Uint32Array
  'radius.attributes.acct_input_packets': Uint32Array
  'radius.attributes.acct_output_packets': Uint32Array
  'radius.attributes.acct_terminate_cause': Uint32Array
  'radius.attributes.acct_terminate_cause_name': VariableColumn
  'radius.attributes.acct_multi_session_id': VariableColumn
  'radius.attributes.acct_link_count': Uint32Array
  'radius.attributes.acct_input_gigawords': Uint32Array
  'radius.attributes.acct_output_gigawords': Uint32Array
  'radius.attributes.event_timestamp': Float64Array
  'radius.attributes.egress_vlanid_tagged': Uint8Array
  'radius.attributes.egress_vlanid_tagged_name': VariableColumn
  'radius.attributes.egress_vlanid_pad': Uint16Array
  'radius.attributes.egress_vlanid': Uint16Array
  'radius.attributes.ingress_filters': Uint32Array
  'radius.attributes.ingress_filters_name': VariableColumn
  'radius.attributes.egress_vlan_name_tagged': Uint8Array
  'radius.attributes.egress_vlan_name': VariableColumn
  'radius.attributes.user_priority_table': VariableColumn
  'radius.attributes.chap_challenge': VariableColumn
  'radius.attributes.nas_port_type': Uint32Array
  'radius.attributes.nas_port_type_name': VariableColumn
  'radius.attributes.port_limit': Uint32Array
  'radius.attributes.login_lat_port': VariableColumn
  'radius.attributes.tunnel_type_tag': Uint8Array
  'radius.attributes.tunnel_type': Uint32Array
  'radius.attributes.tunnel_type_name': VariableColumn
  'radius.attributes.tunnel_medium_type_tag': Uint8Array
  'radius.attributes.tunnel_medium_type': Uint32Array
  'radius.attributes.tunnel_medium_type_name': VariableColumn
  'radius.attributes.tunnel_client_endpoint_tag': Uint8Array
  'radius.attributes.tunnel_client_endpoint': VariableColumn
  'radius.attributes.tunnel_server_endpoint_tag': Uint8Array
  'radius.attributes.tunnel_server_endpoint': VariableColumn
  'radius.attributes.acct_tunnel_connection': VariableColumn
  'radius.attributes.tunnel_password_tag': Uint8Array
  'radius.attributes.tunnel_password': VariableColumn
  'radius.attributes.arap_password': VariableColumn
  'radius.attributes.arap_features': VariableColumn
  'radius.attributes.arap_zone_access': Uint32Array
  'radius.attributes.arap_zone_access_name': VariableColumn
  'radius.attributes.arap_security': Uint32Array
  'radius.attributes.arap_security_data': VariableColumn
  'radius.attributes.password_retry': Uint32Array
  'radius.attributes.prompt': Uint32Array
  'radius.attributes.prompt_name': VariableColumn
  'radius.attributes.connect_info': VariableColumn
  'radius.attributes.configuration_token': VariableColumn
  'radius.attributes.eap_message': VariableColumn
  'radius.attributes.message_authenticator': VariableColumn
  'radius.attributes.tunnel_private_group_id_tag': Uint8Array
  'radius.attributes.tunnel_private_group_id': VariableColumn
  'radius.attributes.tunnel_assignment_id_tag': Uint8Array
  'radius.attributes.tunnel_assignment_id': VariableColumn
  'radius.attributes.tunnel_preference_tag': Uint8Array
  'radius.attributes.tunnel_preference': Uint32Array
  'radius.attributes.arap_challenge_response': VariableColumn
  'radius.attributes.acct_interim_interval': Uint32Array
  'radius.attributes.acct_tunnel_packets_lost': Uint32Array
  'radius.attributes.nas_port_id': VariableColumn
  'radius.attributes.framed_pool': VariableColumn
  'radius.attributes.chargeable_user_identity': VariableColumn
  'radius.attributes.tunnel_client_auth_id_tag': Uint8Array
  'radius.attributes.tunnel_client_auth_id': VariableColumn
  'radius.attributes.tunnel_server_auth_id_tag': Uint8Array
  'radius.attributes.tunnel_server_auth_id': VariableColumn
  'radius.attributes.nas_filter_rule': VariableColumn
  'radius.attributes.originating_line_info': VariableColumn
  'radius.attributes.nas_ipv6_address': Uint8Array
  'radius.attributes.framed_interface_id': VariableColumn
  'radius.attributes.framed_ipv6_prefix': VariableColumn
  'radius.attributes.login_ipv6_host': Uint8Array
  'radius.attributes.framed_ipv6_route': VariableColumn
  'radius.attributes.framed_ipv6_pool': VariableColumn
  'radius.attributes.error_cause': Uint32Array
  'radius.attributes.error_cause_name': VariableColumn
  'radius.attributes.eap_key_name': VariableColumn
  'radius.attributes.digest': VariableColumn
  'radius.attributes.delegated_ipv6_prefix': VariableColumn
  'radius.attributes.mip6_feature_vector': VariableColumn
  'radius.attributes.mip6_home_link_prefix': VariableColumn
  'radius.attributes.framed_ipv6_address': Uint8Array
  'radius.attributes.dns_server_ipv6_address': Uint8Array
  'radius.attributes.route_ipv6_information': VariableColumn
  'radius.attributes.delegated_ipv6_prefix_pool': VariableColumn
  'radius.attributes.stateful_ipv6_address_pool': VariableColumn
  'radius.attributes.prefix_width': Uint8Array
  'radius.attributes.prefix': Uint8Array
  'radius.attributes.vendor': Uint32Array
  'radius.attributes.vendor_name': VariableColumn
  'radius.attributes.vendor_attributes': never
  'radius.attributes.vendor_attributes.type': Uint32Array
  'radius.attributes.vendor_attributes.length': Uint16Array
  'radius.attributes.vendor_attributes.value': VariableColumn
  'radius.attributes.vendor_attributes.cisco_avpair': VariableColumn
  'radius.attributes.vendor_attributes.imsi': VariableColumn
  'radius.attributes.vendor_attributes.mcc': Uint16Array
  'radius.attributes.vendor_attributes.mnc': Uint16Array
  'radius.attributes.vendor_data': VariableColumn
  'radius.attributes.value': VariableColumn
}

/** By Wireshark's names, also those that stand for several fields. */
export interface RadiusWiresharkColumns {
  'radius.id': Uint8Array
  'radius.avp': VariableColumn
  'radius.avp.type': Uint8Array
  'radius.avp.length': Uint8Array
  'radius.User_Name': VariableColumn
  'radius.User_Password_encrypted': VariableColumn
  'radius.CHAP_Password': VariableColumn
  'radius.CHAP_Ident': Uint8Array
  'radius.CHAP_String': VariableColumn
  'radius.NAS_IP_Address': Uint32Array
  'radius.NAS_Port': Uint32Array
  'radius.Service_Type': Uint32Array
  'radius.Framed_Protocol': Uint32Array
  'radius.Framed-IP-Address': Uint32Array
  'radius.Framed_IP_Netmask': Uint32Array
  'radius.Framed_Routing': Uint32Array
  'radius.Filter_Id': VariableColumn
  'radius.Framed_MTU': Uint32Array
  'radius.Framed_Compression': Uint32Array
  'radius.Login-IP-Host': Uint32Array
  'radius.Login_Service': Uint32Array
  'radius.Login_TCP_Port': Uint32Array
  'radius.Reply_Message': VariableColumn
  'radius.Callback_Number': VariableColumn
  'radius.Callback_Id': VariableColumn
  'radius.Framed_Route': VariableColumn
  'radius.State': VariableColumn
  'radius.Class': VariableColumn
  'radius.Session_Timeout': Uint32Array
  'radius.Idle_Timeout': Uint32Array
  'radius.Termination_Action': Uint32Array
  'radius.Called_Station_Id': VariableColumn
  'radius.Calling_Station_Id': VariableColumn
  'radius.NAS_Identifier': VariableColumn
  'radius.Proxy_State': VariableColumn
  'radius.Login_LAT_Service': VariableColumn
  'radius.Login_LAT_Node': VariableColumn
  'radius.Login_LAT_Group': VariableColumn
  'radius.Framed_AppleTalk_Link': Uint32Array
  'radius.Framed_AppleTalk_Network': Uint32Array
  'radius.Framed_AppleTalk_Zone': VariableColumn
  'radius.Acct_Status_Type': Uint32Array
  'radius.Acct_Delay_Time': Uint32Array
  'radius.Acct_Input_Octets': Uint32Array
  'radius.Acct_Output_Octets': Uint32Array
  'radius.Acct_Session_Id': VariableColumn
  'radius.Acct_Authentic': Uint32Array
  'radius.Acct_Session_Time': Uint32Array
  'radius.Acct_Input_Packets': Uint32Array
  'radius.Acct_Output_Packets': Uint32Array
  'radius.Acct_Terminate_Cause': Uint32Array
  'radius.Acct_Multi_Session_Id': VariableColumn
  'radius.Acct_Link_Count': Uint32Array
  'radius.Acct_Input_Gigawords': Uint32Array
  'radius.Acct_Output_Gigawords': Uint32Array
  'radius.Event_Timestamp': Float64Array
  'radius.egress_vlanid_tag': Uint8Array
  'radius.egress_vlanid_pad': Uint16Array
  'radius.egress_vlanid': Uint16Array
  'radius.Ingress_Filters': Uint32Array
  'radius.egress_vlan_name_tag': Uint8Array
  'radius.egress_vlan_name': VariableColumn
  'radius.User_Priority_Table': VariableColumn
  'radius.CHAP_Challenge': VariableColumn
  'radius.NAS_Port_Type': Uint32Array
  'radius.Port_Limit': Uint32Array
  'radius.Login_LAT_Port': VariableColumn
  'radius.Tunnel_Type.tag': Uint8Array
  'radius.Tunnel_Type': Uint32Array
  'radius.Tunnel_Medium_Type.tag': Uint8Array
  'radius.Tunnel_Medium_Type': Uint32Array
  'radius.Tunnel_Client_Endpoint.tag': Uint8Array
  'radius.Tunnel_Client_Endpoint': VariableColumn
  'radius.Tunnel_Server_Endpoint.tag': Uint8Array
  'radius.Tunnel_Server_Endpoint': VariableColumn
  'radius.Acct_Tunnel_Connection': VariableColumn
  'radius.Tunnel_Password.tag': Uint8Array
  'radius.Tunnel_Password_encrypted': VariableColumn
  'radius.ARAP_Password': VariableColumn
  'radius.ARAP_Features': VariableColumn
  'radius.ARAP_Zone_Access': Uint32Array
  'radius.ARAP_Security': Uint32Array
  'radius.ARAP_Security_Data': VariableColumn
  'radius.Password_Retry': Uint32Array
  'radius.Prompt': Uint32Array
  'radius.Connect_Info': VariableColumn
  'radius.Configuration_Token': VariableColumn
  'radius.eap_fragment': VariableColumn
  'radius.Message_Authenticator': VariableColumn
  'radius.Tunnel_Private_Group_Id.tag': Uint8Array
  'radius.Tunnel_Private_Group_Id': VariableColumn
  'radius.Tunnel_Assignment_Id.tag': Uint8Array
  'radius.Tunnel_Assignment_Id': VariableColumn
  'radius.Tunnel_Preference.tag': Uint8Array
  'radius.Tunnel_Preference': Uint32Array
  'radius.ARAP_Challenge_Response': VariableColumn
  'radius.Acct_Interim_Interval': Uint32Array
  'radius.Acct_Tunnel_Packets_Lost': Uint32Array
  'radius.NAS_Port_Id': VariableColumn
  'radius.Framed_Pool': VariableColumn
  'radius.Chargeable_User_Identity': VariableColumn
  'radius.Tunnel_Client_Auth_Id.tag': Uint8Array
  'radius.Tunnel_Client_Auth_Id': VariableColumn
  'radius.Tunnel_Server_Auth_Id.tag': Uint8Array
  'radius.Tunnel_Server_Auth_Id': VariableColumn
  'radius.NAS_Filter_Rule': VariableColumn
  'radius.Originating_Line_Info': VariableColumn
  'radius.NAS_IPv6_Address': Uint8Array
  'radius.Framed_Interface_Id': VariableColumn
  'radius.Framed_IPv6_Prefix': VariableColumn
  'radius.Login_IPv6_Host': Uint8Array
  'radius.Framed_IPv6_Route': VariableColumn
  'radius.Framed_IPv6_Pool': VariableColumn
  'radius.Error_Cause': Uint32Array
  'radius.EAP_Key_Name': VariableColumn
  'radius.Delegated_IPv6_Prefix': VariableColumn
  'radius.MIP6_Feature_Vector': VariableColumn
  'radius.MIP6_Home_Link_Prefix': VariableColumn
  'radius.Framed_IPv6_Address': Uint8Array
  'radius.DNS_Server_IPv6_Address': Uint8Array
  'radius.Route_IPv6_Information': VariableColumn
  'radius.Delegated_IPv6_Prefix_Pool': VariableColumn
  'radius.Stateful_IPv6_Address_Pool': VariableColumn
  'radius.avp.vendor_id': Uint32Array
  'radius.avp.vendor_type': Uint32Array
  'radius.avp.vendor_len': Uint16Array
  'radius.Cisco_AVPair': VariableColumn
}

/** Names of its fields: ours. */
export type RadiusFieldName = keyof RadiusColumns

/** Names of its fields: Wireshark's. */
export type RadiusWiresharkName = keyof RadiusWiresharkColumns
