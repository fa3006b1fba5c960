'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["code"],"reader":"number","visible":true,"variable":false},
  {"path":["code_name"],"reader":"name","visible":true,"variable":false,"names":{"1":"Access-Request","2":"Access-Accept","3":"Access-Reject","4":"Accounting-Request","5":"Accounting-Response","6":"Accounting-Status","7":"Password-Request","8":"Password-Ack","9":"Password-Reject","10":"Accounting-Message","11":"Access-Challenge","12":"Status-Server","13":"Status-Client","21":"Resource-Free-Request","22":"Resource-Free-Response","23":"Resource-Query-Request","24":"Resource-Query-Response","25":"Alternate-Resource-Reclaim-Request","26":"NAS-Reboot-Request","27":"NAS-Reboot-Response","29":"Next-Passcode","30":"New-Pin","31":"Terminate-Session","32":"Password-Expired","33":"Event-Request","34":"Event-Response","40":"Disconnect-Request","41":"Disconnect-ACK","42":"Disconnect-NAK","43":"CoA-Request","44":"CoA-ACK","45":"CoA-NAK","50":"IP-Address-Allocate","51":"IP-Address-Release","52":"Protocol-Error"}},
  {"path":["identifier"],"reader":"number","visible":true,"variable":false},
  {"path":["length"],"reader":"number","visible":true,"variable":false},
  {"path":["authenticator"],"reader":"bytes","visible":true,"variable":false},
  {"path":["attributes"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["attributes","bytes"],"reader":"bytes","visible":false,"variable":true},
  {"path":["attributes","type"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","type_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"User-Name","2":"User-Password","3":"CHAP-Password","4":"NAS-IP-Address","5":"NAS-Port","6":"Service-Type","7":"Framed-Protocol","8":"Framed-IP-Address","9":"Framed-IP-Netmask","10":"Framed-Routing","11":"Filter-Id","12":"Framed-MTU","13":"Framed-Compression","14":"Login-IP-Host","15":"Login-Service","16":"Login-TCP-Port","18":"Reply-Message","19":"Callback-Number","20":"Callback-Id","22":"Framed-Route","23":"Framed-IPX-Network","24":"State","25":"Class","26":"Vendor-Specific","27":"Session-Timeout","28":"Idle-Timeout","29":"Termination-Action","30":"Called-Station-Id","31":"Calling-Station-Id","32":"NAS-Identifier","33":"Proxy-State","34":"Login-LAT-Service","35":"Login-LAT-Node","36":"Login-LAT-Group","37":"Framed-AppleTalk-Link","38":"Framed-AppleTalk-Network","39":"Framed-AppleTalk-Zone","40":"Acct-Status-Type","41":"Acct-Delay-Time","42":"Acct-Input-Octets","43":"Acct-Output-Octets","44":"Acct-Session-Id","45":"Acct-Authentic","46":"Acct-Session-Time","47":"Acct-Input-Packets","48":"Acct-Output-Packets","49":"Acct-Terminate-Cause","50":"Acct-Multi-Session-Id","51":"Acct-Link-Count","52":"Acct-Input-Gigawords","53":"Acct-Output-Gigawords","55":"Event-Timestamp","56":"Egress-VLANID","57":"Ingress-Filters","58":"Egress-VLAN-Name","59":"User-Priority-Table","60":"CHAP-Challenge","61":"NAS-Port-Type","62":"Port-Limit","63":"Login-LAT-Port","64":"Tunnel-Type","65":"Tunnel-Medium-Type","66":"Tunnel-Client-Endpoint","67":"Tunnel-Server-Endpoint","68":"Acct-Tunnel-Connection","69":"Tunnel-Password","70":"ARAP-Password","71":"ARAP-Features","72":"ARAP-Zone-Access","73":"ARAP-Security","74":"ARAP-Security-Data","75":"Password-Retry","76":"Prompt","77":"Connect-Info","78":"Configuration-Token","79":"EAP-Message","80":"Message-Authenticator","81":"Tunnel-Private-Group-Id","82":"Tunnel-Assignment-Id","83":"Tunnel-Preference","84":"ARAP-Challenge-Response","85":"Acct-Interim-Interval","86":"Acct-Tunnel-Packets-Lost","87":"NAS-Port-Id","88":"Framed-Pool","89":"Chargeable-User-Identity","90":"Tunnel-Client-Auth-Id","91":"Tunnel-Server-Auth-Id","92":"NAS-Filter-Rule","94":"Originating-Line-Info","95":"NAS-IPv6-Address","96":"Framed-Interface-Id","97":"Framed-IPv6-Prefix","98":"Login-IPv6-Host","99":"Framed-IPv6-Route","100":"Framed-IPv6-Pool","101":"Error-Cause","102":"EAP-Key-Name","103":"Digest-Response","104":"Digest-Realm","105":"Digest-Nonce","106":"Digest-Response-Auth","107":"Digest-Nextnonce","108":"Digest-Method","109":"Digest-URI","110":"Digest-Qop","111":"Digest-Algorithm","112":"Digest-Entity-Body-Hash","113":"Digest-CNonce","114":"Digest-Nonce-Count","115":"Digest-Username","116":"Digest-Opaque","117":"Digest-Auth-Param","118":"Digest-AKA-Auts","119":"Digest-Domain","120":"Digest-Stale","121":"Digest-HA1","122":"SIP-AOR","123":"Delegated-IPv6-Prefix","124":"MIP6-Feature-Vector","125":"MIP6-Home-Link-Prefix","126":"Operator-Name","127":"Location-Information","128":"Location-Data","129":"Basic-Location-Policy-Rules","130":"Extended-Location-Policy-Rules","131":"Location-Capable","132":"Requested-Location-Info","133":"Framed-Management","134":"Management-Transport-Protection","135":"Management-Policy-Id","136":"Management-Privilege-Level","137":"PKM-SS-Cert","138":"PKM-CA-Cert","139":"PKM-Config-Settings","140":"PKM-Cryptosuite-List","141":"PKM-SAID","142":"PKM-SA-Descriptor","143":"PKM-Auth-Key","144":"DS-Lite-Tunnel-Name","145":"Mobile-Node-Identifier","146":"Service-Selection","147":"PMIP6-Home-LMA-IPv6-Address","148":"PMIP6-Visited-LMA-IPv6-Address","149":"PMIP6-Home-LMA-IPv4-Address","150":"PMIP6-Visited-LMA-IPv4-Address","151":"PMIP6-Home-HN-Prefix","152":"PMIP6-Visited-HN-Prefix","153":"PMIP6-Home-Interface-ID","154":"PMIP6-Visited-Interface-ID","155":"PMIP6-Home-IPv4-HoA","156":"PMIP6-Visited-IPv4-HoA","157":"PMIP6-Home-DHCP4-Server-Address","158":"PMIP6-Visited-DHCP4-Server-Address","159":"PMIP6-Home-DHCP6-Server-Address","160":"PMIP6-Visited-DHCP6-Server-Address","161":"PMIP6-Home-IPv4-Gateway","162":"PMIP6-Visited-IPv4-Gateway","163":"EAP-Lower-Layer","164":"GSS-Acceptor-Service-Name","165":"GSS-Acceptor-Host-Name","166":"GSS-Acceptor-Service-Specifics","167":"GSS-Acceptor-Realm-Name","168":"Framed-IPv6-Address","169":"DNS-Server-IPv6-Address","170":"Route-IPv6-Information","171":"Delegated-IPv6-Prefix-Pool","172":"Stateful-IPv6-Address-Pool","173":"IPv6-6rd-Configuration","174":"Allowed-Called-Station-Id","175":"EAP-Peer-Id","176":"EAP-Server-Id","177":"Mobility-Domain-Id","178":"Preauth-Timeout","179":"Network-Id-Name","180":"EAPoL-Announcement","181":"WLAN-HESSID","182":"WLAN-Venue-Info","183":"WLAN-Venue-Language","184":"WLAN-Venue-Name","185":"WLAN-Reason-Code","186":"WLAN-Pairwise-Cipher","187":"WLAN-Group-Cipher","188":"WLAN-AKM-Suite","189":"WLAN-Group-Mgmt-Cipher","190":"WLAN-RF-Band"}},
  {"path":["attributes","length"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","user_name"],"reader":"text","visible":true,"variable":true},
  {"path":["attributes","user_password"],"reader":"bytes","visible":true,"variable":true},
  {"path":["attributes","chap_password"],"reader":"bytes","visible":true,"variable":true},
  {"path":["attributes","chap_ident"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","chap_response"],"reader":"bytes","visible":true,"variable":true},
  {"path":["attributes","nas_ip_address"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["attributes","nas_port"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","service_type"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","service_type_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"Login","2":"Framed","3":"Callback-Login","4":"Callback-Framed","5":"Outbound","6":"Administrative","7":"NAS-Prompt","8":"Authenticate-Only","9":"Callback-NAS-Prompt","10":"Call-Check","11":"Callback-Administrative","17":"Authorize-Only","18":"Framed-Management"}},
  {"path":["attributes","framed_protocol"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","framed_protocol_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"PPP","2":"SLIP","3":"ARAP","4":"Gandalf-SLML","5":"Xylogics-IPX-SLIP","6":"X.75-Synchronous"}},
  {"path":["attributes","framed_ip_address"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["attributes","framed_ip_netmask"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["attributes","framed_routing"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","framed_routing_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"None","1":"Broadcast","2":"Listen","3":"Broadcast-Listen"}},
  {"path":["attributes","filter_id"],"reader":"text","visible":true,"variable":true},
  {"path":["attributes","framed_mtu"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","framed_compression"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","framed_compression_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"None","1":"Van-Jacobson-TCP-IP","2":"IPX-Header-Compression","3":"Stac-LZS"}},
  {"path":["attributes","login_ip_host"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["attributes","login_service"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","login_service_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"Telnet","1":"Rlogin","2":"TCP-Clear","3":"PortMaster","4":"LAT","5":"X25-PAD","6":"X25-T3POS","8":"TCP-Clear-Quiet"}},
  {"path":["attributes","login_tcp_port"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","reply_message"],"reader":"text","visible":true,"variable":true},
  {"path":["attributes","callback_number"],"reader":"text","visible":true,"variable":true},
  {"path":["attributes","callback_id"],"reader":"text","visible":true,"variable":true},
  {"path":["attributes","framed_route"],"reader":"text","visible":true,"variable":true},
  {"path":["attributes","framed_ipx_network"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","state"],"reader":"bytes","visible":true,"variable":true},
  {"path":["attributes","class"],"reader":"bytes","visible":true,"variable":true},
  {"path":["attributes","session_timeout"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","idle_timeout"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","termination_action"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","termination_action_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"Default","1":"RADIUS-Request"}},
  {"path":["attributes","called_station_id"],"reader":"text","visible":true,"variable":true},
  {"path":["attributes","calling_station_id"],"reader":"text","visible":true,"variable":true},
  {"path":["attributes","nas_identifier"],"reader":"text","visible":true,"variable":true},
  {"path":["attributes","proxy_state"],"reader":"bytes","visible":true,"variable":true},
  {"path":["attributes","login_lat_service"],"reader":"text","visible":true,"variable":true},
  {"path":["attributes","login_lat_node"],"reader":"text","visible":true,"variable":true},
  {"path":["attributes","login_lat_group"],"reader":"bytes","visible":true,"variable":true},
  {"path":["attributes","framed_appletalk_link"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","framed_appletalk_network"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","framed_appletalk_zone"],"reader":"text","visible":true,"variable":true},
  {"path":["attributes","acct_status_type"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","acct_status_type_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"Start","2":"Stop","3":"Interim-Update","7":"Accounting-On","8":"Accounting-Off","9":"Tunnel-Start","10":"Tunnel-Stop","11":"Tunnel-Reject","12":"Tunnel-Link-Start","13":"Tunnel-Link-Stop","14":"Tunnel-Link-Reject","15":"Failed"}},
  {"path":["attributes","acct_delay_time"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","acct_input_octets"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","acct_output_octets"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","acct_session_id"],"reader":"text","visible":true,"variable":true},
  {"path":["attributes","acct_authentic"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","acct_authentic_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"RADIUS","2":"Local","3":"Remote","4":"Diameter"}},
  {"path":["attributes","acct_session_time"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","acct_input_packets"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","acct_output_packets"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","acct_terminate_cause"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","acct_terminate_cause_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"User-Request","2":"Lost-Carrier","3":"Lost-Service","4":"Idle-Timeout","5":"Session-Timeout","6":"Admin-Reset","7":"Admin-Reboot","8":"Port-Error","9":"NAS-Error","10":"NAS-Request","11":"NAS-Reboot","12":"Port-Unneeded","13":"Port-Preempted","14":"Port-Suspended","15":"Service-Unavailable","16":"Callback","17":"User-Error","18":"Host-Request","19":"Supplicant-Restart","20":"Reauthentication-Failure","21":"Port-Reinit","22":"Port-Disabled"}},
  {"path":["attributes","acct_multi_session_id"],"reader":"text","visible":true,"variable":true},
  {"path":["attributes","acct_link_count"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","acct_input_gigawords"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","acct_output_gigawords"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","event_timestamp"],"reader":"time","visible":true,"variable":true},
  {"path":["attributes","egress_vlanid_tagged"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","egress_vlanid_tagged_name"],"reader":"name","visible":true,"variable":true,"names":{"49":"tagged","50":"untagged"}},
  {"path":["attributes","egress_vlanid_pad"],"reader":"number","visible":false,"variable":true},
  {"path":["attributes","egress_vlanid"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","ingress_filters"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","ingress_filters_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"Enabled","2":"Disabled"}},
  {"path":["attributes","egress_vlan_name_tagged"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","egress_vlan_name"],"reader":"text","visible":true,"variable":true},
  {"path":["attributes","user_priority_table"],"reader":"bytes","visible":true,"variable":true},
  {"path":["attributes","chap_challenge"],"reader":"bytes","visible":true,"variable":true},
  {"path":["attributes","nas_port_type"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","nas_port_type_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"Async","1":"Sync","2":"ISDN","3":"ISDN-V120","4":"ISDN-V110","5":"Virtual","6":"PIAFS","7":"HDLC-Clear-Channel","8":"X.25","9":"X.75","10":"G.3-Fax","11":"SDSL","12":"ADSL-CAP","13":"ADSL-DMT","14":"IDSL","15":"Ethernet","16":"xDSL","17":"Cable","18":"Wireless-Other","19":"Wireless-802.11","20":"Token-Ring","21":"FDDI","30":"PPPoA","31":"PPPoEoA","32":"PPPoEoE","33":"PPPoEoVLAN","34":"PPPoEoQinQ"}},
  {"path":["attributes","port_limit"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","login_lat_port"],"reader":"text","visible":true,"variable":true},
  {"path":["attributes","tunnel_type_tag"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","tunnel_type"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","tunnel_type_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"PPTP","2":"L2F","3":"L2TP","4":"ATMP","5":"VTP","6":"AH","7":"IP","8":"MIN-IP","9":"ESP","10":"GRE","11":"DVS","12":"IP-in-IP","13":"VLAN"}},
  {"path":["attributes","tunnel_medium_type_tag"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","tunnel_medium_type"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","tunnel_medium_type_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"IPv4","2":"IPv6","3":"NSAP","4":"HDLC","5":"BBN-1822","6":"IEEE-802","7":"E.163","8":"E.164","9":"F.69","10":"X.121","11":"IPX","12":"Appletalk","13":"DecNet-IV","14":"Banyan-Vines","15":"E.164-NSAP"}},
  {"path":["attributes","tunnel_client_endpoint_tag"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","tunnel_client_endpoint"],"reader":"text","visible":true,"variable":true},
  {"path":["attributes","tunnel_server_endpoint_tag"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","tunnel_server_endpoint"],"reader":"text","visible":true,"variable":true},
  {"path":["attributes","acct_tunnel_connection"],"reader":"text","visible":true,"variable":true},
  {"path":["attributes","tunnel_password_tag"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","tunnel_password"],"reader":"bytes","visible":true,"variable":true},
  {"path":["attributes","arap_password"],"reader":"bytes","visible":true,"variable":true},
  {"path":["attributes","arap_features"],"reader":"bytes","visible":true,"variable":true},
  {"path":["attributes","arap_zone_access"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","arap_zone_access_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"Default-Zone","2":"Zone-Filter-Inclusive","4":"Zone-Filter-Exclusive"}},
  {"path":["attributes","arap_security"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","arap_security_data"],"reader":"text","visible":true,"variable":true},
  {"path":["attributes","password_retry"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","prompt"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","prompt_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"No-Echo","1":"Echo"}},
  {"path":["attributes","connect_info"],"reader":"text","visible":true,"variable":true},
  {"path":["attributes","configuration_token"],"reader":"text","visible":true,"variable":true},
  {"path":["attributes","eap_message"],"reader":"bytes","visible":true,"variable":true},
  {"path":["attributes","message_authenticator"],"reader":"bytes","visible":true,"variable":true},
  {"path":["attributes","tunnel_private_group_id_tag"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","tunnel_private_group_id"],"reader":"text","visible":true,"variable":true},
  {"path":["attributes","tunnel_assignment_id_tag"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","tunnel_assignment_id"],"reader":"text","visible":true,"variable":true},
  {"path":["attributes","tunnel_preference_tag"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","tunnel_preference"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","arap_challenge_response"],"reader":"bytes","visible":true,"variable":true},
  {"path":["attributes","acct_interim_interval"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","acct_tunnel_packets_lost"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","nas_port_id"],"reader":"text","visible":true,"variable":true},
  {"path":["attributes","framed_pool"],"reader":"text","visible":true,"variable":true},
  {"path":["attributes","chargeable_user_identity"],"reader":"text","visible":true,"variable":true},
  {"path":["attributes","tunnel_client_auth_id_tag"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","tunnel_client_auth_id"],"reader":"text","visible":true,"variable":true},
  {"path":["attributes","tunnel_server_auth_id_tag"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","tunnel_server_auth_id"],"reader":"text","visible":true,"variable":true},
  {"path":["attributes","nas_filter_rule"],"reader":"text","visible":true,"variable":true},
  {"path":["attributes","originating_line_info"],"reader":"text","visible":true,"variable":true},
  {"path":["attributes","nas_ipv6_address"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["attributes","framed_interface_id"],"reader":"bytes","visible":true,"variable":true},
  {"path":["attributes","framed_ipv6_prefix"],"reader":"bytes","visible":true,"variable":true},
  {"path":["attributes","login_ipv6_host"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["attributes","framed_ipv6_route"],"reader":"text","visible":true,"variable":true},
  {"path":["attributes","framed_ipv6_pool"],"reader":"text","visible":true,"variable":true},
  {"path":["attributes","error_cause"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","error_cause_name"],"reader":"name","visible":true,"variable":true,"names":{"201":"Residual-Context-Removed","202":"Invalid-EAP-Packet","401":"Unsupported-Attribute","402":"Missing-Attribute","403":"NAS-Identification-Mismatch","404":"Invalid-Request","405":"Unsupported-Service","406":"Unsupported-Extension","407":"Invalid-Attribute-Value","501":"Administratively-Prohibited","502":"Proxy-Request-Not-Routable","503":"Session-Context-Not-Found","504":"Session-Context-Not-Removable","505":"Proxy-Processing-Error","506":"Resources-Unavailable","507":"Request-Initiated","508":"Multiple-Session-Selection-Unsupported"}},
  {"path":["attributes","eap_key_name"],"reader":"text","visible":true,"variable":true},
  {"path":["attributes","digest"],"reader":"text","visible":true,"variable":true},
  {"path":["attributes","delegated_ipv6_prefix"],"reader":"bytes","visible":true,"variable":true},
  {"path":["attributes","mip6_feature_vector"],"reader":"bytes","visible":true,"variable":true},
  {"path":["attributes","mip6_home_link_prefix"],"reader":"bytes","visible":true,"variable":true},
  {"path":["attributes","framed_ipv6_address"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["attributes","dns_server_ipv6_address"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["attributes","route_ipv6_information"],"reader":"bytes","visible":true,"variable":true},
  {"path":["attributes","delegated_ipv6_prefix_pool"],"reader":"text","visible":true,"variable":true},
  {"path":["attributes","stateful_ipv6_address_pool"],"reader":"text","visible":true,"variable":true},
  {"path":["attributes","prefix_width"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","prefix"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["attributes","vendor"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","vendor_name"],"reader":"name","visible":true,"variable":true,"names":{"9":"Cisco","11":"Hewlett-Packard","43":"3Com","307":"Livingston","311":"Microsoft","429":"US Robotics","529":"Ascend","1584":"Bay Networks","2011":"Huawei","2352":"Redback","2636":"Juniper","4846":"Lucent","4874":"Unisphere","8164":"Starent","8741":"SonicWall","10415":"3GPP","12356":"Fortinet","14122":"WISPr","14179":"Airespace","14559":"ChilliSpot","14823":"Aruba","14988":"MikroTik","24757":"WiMAX","25053":"Ruckus","25461":"Palo Alto Networks"}},
  {"path":["attributes","vendor_attributes"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["attributes","vendor_attributes","type"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","vendor_attributes","length"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","vendor_attributes","value"],"reader":"bytes","visible":true,"variable":true},
  {"path":["attributes","vendor_attributes","cisco_avpair"],"reader":"text","visible":true,"variable":true},
  {"path":["attributes","vendor_attributes","imsi"],"reader":"text","visible":true,"variable":true},
  {"path":["attributes","vendor_attributes","mcc"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","vendor_attributes","mnc"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","vendor_data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["attributes","value"],"reader":"bytes","visible":true,"variable":true}
]

const names1 = nameTable(rows[1])
/** Remote Authentication Dial In User Service, RFC 2865. */
class Radius extends Layer {
  get code() {
    return this._packet._block.view.getUint8(this._at)
  }

  get code_name() {
    return names1[this._packet._block.view.getUint8(this._at)]
  }

  get identifier() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get length() {
    return this._packet._block.view.getUint16(this._at + 2)
  }

  get authenticator() {
    return this._bytes(4, 16)
  }

  get attributes() {
    return this._details('attributes')
  }
}
Radius.Cut = cutClass(Radius, { code: 1, code_name: 1, identifier: 2, length: 4, authenticator: 20 })

Radius.prototype._id = 94

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte0 = bytes[at]
  const node = {
    code: byte0,
    code_name: names1[byte0],
    identifier: bytes[at + 1],
    length: view.getUint16(at + 2),
    authenticator: packet._slice(ints[word + 1] + 4, 16)
  }
  if (parent !== undefined) parent.radius = node
  return node
}

const packet = {
  get radius() {
    const word = this._find(94)
    return word > 0 ? new Radius(this, word) : this._cut(word, Radius)
  }
}

module.exports = { rows, tree, packet }
