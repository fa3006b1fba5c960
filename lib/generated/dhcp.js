'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')
const { visitedNode } = require('../packet/events')
const { mac, ipv4 } = require('../packet/address')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["op"],"reader":"number","visible":true,"variable":false},
  {"path":["op_name"],"reader":"name","visible":false,"variable":false,"names":{"1":"Boot Request","2":"Boot Reply"}},
  {"path":["htype"],"reader":"number","visible":true,"variable":false},
  {"path":["hardware"],"reader":"number","visible":false,"variable":false},
  {"path":["hlen"],"reader":"number","visible":true,"variable":false},
  {"path":["hops"],"reader":"number","visible":true,"variable":false},
  {"path":["xid"],"reader":"number","visible":true,"variable":false},
  {"path":["secs"],"reader":"number","visible":true,"variable":false},
  {"path":["flags"],"reader":"number","group":true,"visible":false,"variable":false},
  {"path":["flags","broadcast"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","reserved"],"reader":"number","visible":false,"variable":false},
  {"path":["ciaddr"],"reader":"ipv4","visible":true,"variable":false},
  {"path":["yiaddr"],"reader":"ipv4","visible":true,"variable":false},
  {"path":["siaddr"],"reader":"ipv4","visible":true,"variable":false},
  {"path":["giaddr"],"reader":"ipv4","visible":true,"variable":false},
  {"path":["chaddr"],"reader":"mac","visible":true,"variable":false},
  {"path":["chaddr_bytes"],"reader":"bytes","visible":true,"variable":true},
  {"path":["chaddr_padding"],"reader":"bytes","visible":false,"variable":true},
  {"path":["sname"],"reader":"text","visible":true,"variable":true},
  {"path":["file"],"reader":"text","visible":true,"variable":true},
  {"path":["cookie"],"reader":"ipv4","visible":false,"variable":true},
  {"path":["is_bootp"],"reader":"flag","visible":false,"variable":true},
  {"path":["options"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["options","code"],"reader":"number","visible":true,"variable":true},
  {"path":["options","code_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"Padding","1":"Subnet Mask","2":"Time Offset","3":"Router","4":"Time Server","5":"Name Server","6":"Domain Name Server","7":"Log Server","8":"Quotes Server","9":"LPR Server","10":"Impress Server","11":"Resource Location Server","12":"Host Name","13":"Boot File Size","14":"Merit Dump File","15":"Domain Name","16":"Swap Server","17":"Root Path","18":"Extensions Path","19":"IP Forwarding","20":"Non-Local Source Routing","21":"Policy Filter","22":"Maximum Datagram Reassembly Size","23":"Default IP Time-to-Live","24":"Path MTU Aging Timeout","25":"Path MTU Plateau Table","26":"Interface MTU","27":"All Subnets are Local","28":"Broadcast Address","29":"Perform Mask Discovery","30":"Mask Supplier","31":"Perform Router Discovery","32":"Router Solicitation Address","33":"Static Route","34":"Trailer Encapsulation","35":"ARP Cache Timeout","36":"Ethernet Encapsulation","37":"TCP Default TTL","38":"TCP Keepalive Interval","39":"TCP Keepalive Garbage","40":"Network Information Service Domain","41":"Network Information Service Servers","42":"Network Time Protocol Servers","43":"Vendor-Specific Information","44":"NetBIOS over TCP/IP Name Server","45":"NetBIOS over TCP/IP Datagram Distribution Server","46":"NetBIOS over TCP/IP Node Type","47":"NetBIOS over TCP/IP Scope","48":"X Window System Font Server","49":"X Window System Display Manager","50":"Requested IP Address","51":"IP Address Lease Time","52":"Option Overload","53":"DHCP Message Type","54":"DHCP Server Identifier","55":"Parameter Request List","56":"Message","57":"Maximum DHCP Message Size","58":"Renewal Time Value","59":"Rebinding Time Value","60":"Vendor class identifier","61":"Client identifier","62":"NetWare/IP Domain Name","63":"NetWare/IP Option","64":"Network Information Service+ Domain","65":"Network Information Service+ Servers","66":"TFTP Server Name","67":"Bootfile name","68":"Mobile IP Home Agent","69":"SMTP Server","70":"POP3 Server","71":"NNTP Server","72":"Default WWW Server","73":"Default Finger Server","74":"Default IRC Server","75":"StreetTalk Server","76":"StreetTalk Directory Assistance Server","77":"User Class Information","78":"Directory Agent Information","79":"Service Location Agent Scope","80":"Rapid Commit","81":"Client Fully Qualified Domain Name","82":"Relay Agent Information","83":"iSNS","85":"Novell Directory Services Servers","86":"Novell Directory Services Tree Name","87":"Novell Directory Services Context","88":"BCMCS Controller Domain Names","89":"BCMCS Controller IPv4 Addresses","90":"Authentication","91":"Client last transaction time","92":"Associated IP option","93":"Client System Architecture","94":"Client Network Interface Identifier","97":"UUID/GUID-based Client Identifier","98":"Open Group's User Authentication","99":"Civic Addresses Configuration","100":"PCode","101":"TCode","108":"IPv6-Only Preferred","109":"DHCP4o6 Source Address","112":"NetInfo Parent Server Address","113":"NetInfo Parent Server Tag","114":"DHCP Captive-Portal","116":"DHCP Auto-Configuration","117":"Name Service Search","118":"Subnet Selection Option","119":"Domain Search","120":"SIP Servers","121":"Classless Static Route","124":"V-I Vendor Class","125":"V-I Vendor-Specific Information","136":"PANA Authentication Agents","137":"LoST Server Domain Name","138":"CAPWAP Access Controllers","139":"IPv4 Address-MoS","140":"IPv4 FQDN-MoS","141":"SIP UA Configuration Service Domains","142":"ANDSF IPv4 Address","143":"SZTP Redirect","145":"Forcerenew Nonce Capable","146":"RDNSS Selection","147":"DOTS Reference Identifier","148":"DOTS Address","150":"TFTP Server Address","151":"Leasequery Status code","152":"Leasequery Base Time","153":"Leasequery Start Time of State","154":"Leasequery Query Start Time","155":"Leasequery Query End Time","156":"Leasequery Dhcp State","157":"Leasequery Data Source","158":"PCP Server","159":"Portparams","160":"DHCP Captive-Portal (unassigned)","161":"Manufacturer Usage Description","208":"PXELINUX Magic","209":"PXE Configuration file","210":"PXE Path Prefix","211":"Reboot Time","212":"6RD","213":"V4 Access Domain","220":"Subnet Allocation","221":"Virtual Subnet Selection","249":"Classless Static Route (Microsoft)","252":"Proxy autodiscovery","255":"End"}},
  {"path":["options","length"],"reader":"number","visible":true,"variable":true},
  {"path":["options","value"],"reader":"bytes","visible":false,"variable":true},
  {"path":["options","end"],"reader":"number","visible":false,"variable":true},
  {"path":["options","subnet_mask"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["options","time_offset"],"reader":"int","visible":true,"variable":true},
  {"path":["options","routers"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["options","time_servers"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["options","name_servers"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["options","domain_name_servers"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["options","log_servers"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["options","quotes_servers"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["options","lpr_servers"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["options","impress_servers"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["options","resource_location_servers"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["options","hostname"],"reader":"text","visible":true,"variable":true},
  {"path":["options","boot_file_size"],"reader":"number","visible":true,"variable":true},
  {"path":["options","merit_dump_file"],"reader":"text","visible":true,"variable":true},
  {"path":["options","domain_name"],"reader":"text","visible":true,"variable":true},
  {"path":["options","swap_server"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["options","root_path"],"reader":"text","visible":true,"variable":true},
  {"path":["options","extensions_path"],"reader":"text","visible":true,"variable":true},
  {"path":["options","ip_forwarding"],"reader":"number","visible":true,"variable":true},
  {"path":["options","non_local_source_routing"],"reader":"number","visible":true,"variable":true},
  {"path":["options","policy_filters","address"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["options","policy_filters","mask"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["options","max_reassembly_size"],"reader":"number","visible":true,"variable":true},
  {"path":["options","default_ip_ttl"],"reader":"number","visible":true,"variable":true},
  {"path":["options","path_mtu_aging_timeout"],"reader":"number","visible":true,"variable":true},
  {"path":["options","path_mtu_plateaus"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["options","interface_mtu"],"reader":"number","visible":true,"variable":true},
  {"path":["options","all_subnets_local"],"reader":"number","visible":true,"variable":true},
  {"path":["options","broadcast_address"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["options","perform_mask_discovery"],"reader":"number","visible":true,"variable":true},
  {"path":["options","mask_supplier"],"reader":"number","visible":true,"variable":true},
  {"path":["options","perform_router_discovery"],"reader":"number","visible":true,"variable":true},
  {"path":["options","router_solicitation_address"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["options","static_routes","destination"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["options","static_routes","router"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["options","trailer_encapsulation"],"reader":"number","visible":true,"variable":true},
  {"path":["options","arp_cache_timeout"],"reader":"number","visible":true,"variable":true},
  {"path":["options","ethernet_encapsulation"],"reader":"number","visible":true,"variable":true},
  {"path":["options","tcp_default_ttl"],"reader":"number","visible":true,"variable":true},
  {"path":["options","tcp_keepalive_interval"],"reader":"number","visible":true,"variable":true},
  {"path":["options","tcp_keepalive_garbage"],"reader":"number","visible":true,"variable":true},
  {"path":["options","nis_domain"],"reader":"text","visible":true,"variable":true},
  {"path":["options","nis_servers"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["options","ntp_servers"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["options","vendor_specific"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","netbios_name_servers"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["options","netbios_dd_servers"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["options","netbios_node_type"],"reader":"number","visible":true,"variable":true},
  {"path":["options","netbios_node_type_name"],"reader":"name","visible":false,"variable":true,"names":{"1":"B-node","2":"P-node","4":"M-node","8":"H-node"}},
  {"path":["options","netbios_scope"],"reader":"text","visible":true,"variable":true},
  {"path":["options","font_servers"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["options","display_managers"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["options","requested_ip_address"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["options","ip_address_lease_time"],"reader":"number","visible":true,"variable":true},
  {"path":["options","option_overload"],"reader":"number","visible":true,"variable":true},
  {"path":["options","message_type"],"reader":"number","visible":true,"variable":true},
  {"path":["options","message_type_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"Discover","2":"Offer","3":"Request","4":"Decline","5":"ACK","6":"NAK","7":"Release","8":"Inform","9":"Force Renew","10":"Lease Query","11":"Lease Unassigned","12":"Lease Unknown","13":"Lease Active","14":"Bulk Lease Query","15":"Lease Query Done","16":"Active Lease Query","17":"Lease Query Status","18":"TLS"}},
  {"path":["options","server_identifier"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["options","requested_options"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["options","message"],"reader":"text","visible":true,"variable":true},
  {"path":["options","max_message_size"],"reader":"number","visible":true,"variable":true},
  {"path":["options","renewal_time"],"reader":"number","visible":true,"variable":true},
  {"path":["options","rebinding_time"],"reader":"number","visible":true,"variable":true},
  {"path":["options","vendor_class_id"],"reader":"text","visible":true,"variable":true},
  {"path":["options","nwip_domain"],"reader":"text","visible":true,"variable":true},
  {"path":["options","nis_plus_domain"],"reader":"text","visible":true,"variable":true},
  {"path":["options","nis_plus_servers"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["options","tftp_server_name"],"reader":"text","visible":true,"variable":true},
  {"path":["options","bootfile_name"],"reader":"text","visible":true,"variable":true},
  {"path":["options","mobile_ip_home_agents"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["options","smtp_servers"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["options","pop3_servers"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["options","nntp_servers"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["options","www_servers"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["options","finger_servers"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["options","irc_servers"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["options","streettalk_servers"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["options","stda_servers"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["options","slp_scope_mandatory"],"reader":"number","visible":true,"variable":true},
  {"path":["options","slp_scopes"],"reader":"text","visible":true,"variable":true},
  {"path":["options","nds_servers"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["options","nds_tree"],"reader":"text","visible":true,"variable":true},
  {"path":["options","nds_context"],"reader":"text","visible":true,"variable":true},
  {"path":["options","bcmcs_names"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["options","bcmcs_addresses"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["options","client_last_transaction_time"],"reader":"number","visible":true,"variable":true},
  {"path":["options","associated_ips"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["options","client_architectures"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["options","client_architecture_names"],"reader":"name","many":true,"visible":true,"variable":true,"names":{"0":"x86 BIOS","1":"NEC/PC98","2":"EFI Itanium","3":"DEC Alpha","4":"Arc x86","5":"Intel Lean Client","6":"x86 UEFI","7":"x64 UEFI","8":"EFI Xscale","9":"EBC","10":"ARM 32-bit UEFI","11":"ARM 64-bit UEFI","12":"PowerPC Open Firmware","13":"PowerPC ePAPR","14":"POWER OPAL v3","15":"x86 UEFI from HTTP","16":"x64 UEFI from HTTP","17":"EBC from HTTP","18":"ARM 32-bit UEFI from HTTP","19":"ARM 64-bit UEFI from HTTP","20":"PC/AT BIOS from HTTP","21":"ARM 32-bit U-Boot","22":"ARM 64-bit U-Boot","23":"ARM 32-bit U-Boot from HTTP","24":"ARM 64-bit U-Boot from HTTP","25":"RISC-V 32-bit UEFI","26":"RISC-V 32-bit UEFI from HTTP","27":"RISC-V 64-bit UEFI","28":"RISC-V 64-bit UEFI from HTTP"}},
  {"path":["options","client_network_type"],"reader":"number","visible":true,"variable":true},
  {"path":["options","client_network_major"],"reader":"number","visible":true,"variable":true},
  {"path":["options","client_network_minor"],"reader":"number","visible":true,"variable":true},
  {"path":["options","client_uuid_type"],"reader":"number","visible":true,"variable":true},
  {"path":["options","client_uuid"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","user_authentication"],"reader":"text","visible":true,"variable":true},
  {"path":["options","tz_posix"],"reader":"text","visible":true,"variable":true},
  {"path":["options","tz_name"],"reader":"text","visible":true,"variable":true},
  {"path":["options","v6only_wait"],"reader":"number","visible":true,"variable":true},
  {"path":["options","dhcp4o6_source"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["options","netinfo_servers"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["options","netinfo_tag"],"reader":"text","visible":true,"variable":true},
  {"path":["options","captive_portal"],"reader":"text","visible":true,"variable":true},
  {"path":["options","auto_configuration"],"reader":"number","visible":true,"variable":true},
  {"path":["options","name_services"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["options","subnet_selection"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["options","domain_search"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["options","pana_agents"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["options","lost_server"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["options","capwap_controllers"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["options","mos_addresses"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","mos_names"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","sip_ua_domains"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["options","andsf_servers"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["options","sztp_lengths"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["options","sztp_uris"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["options","forcerenew_algorithms"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["options","dots_agent"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["options","dots_addresses"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["options","tftp_server_addresses"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["options","lease_status"],"reader":"number","visible":true,"variable":true},
  {"path":["options","lease_message"],"reader":"text","visible":true,"variable":true},
  {"path":["options","base_time"],"reader":"time","visible":true,"variable":true},
  {"path":["options","start_time_of_state"],"reader":"number","visible":true,"variable":true},
  {"path":["options","query_start_time"],"reader":"time","visible":true,"variable":true},
  {"path":["options","query_end_time"],"reader":"time","visible":true,"variable":true},
  {"path":["options","dhcp_state"],"reader":"number","visible":true,"variable":true},
  {"path":["options","dhcp_state_name"],"reader":"name","visible":false,"variable":true,"names":{"1":"AVAILABLE","2":"ACTIVE","3":"EXPIRED","4":"RELEASED","5":"ABANDONED","6":"RESET","7":"REMOTE","8":"TRANSITIONING"}},
  {"path":["options","data_source_reserved"],"reader":"number","visible":true,"variable":true},
  {"path":["options","data_source_remote"],"reader":"flag","visible":true,"variable":true},
  {"path":["options","port_offset"],"reader":"number","visible":true,"variable":true},
  {"path":["options","psid_length"],"reader":"number","visible":true,"variable":true},
  {"path":["options","psid"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","captive_portal_old"],"reader":"text","visible":true,"variable":true},
  {"path":["options","mud_url"],"reader":"text","visible":true,"variable":true},
  {"path":["options","pxelinux_magic"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","pxelinux_config_file"],"reader":"text","visible":true,"variable":true},
  {"path":["options","pxelinux_path_prefix"],"reader":"text","visible":true,"variable":true},
  {"path":["options","reboot_time"],"reader":"number","visible":true,"variable":true},
  {"path":["options","access_domain"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["options","subnet_allocation_flags"],"reader":"number","visible":true,"variable":true},
  {"path":["options","subnet_allocation"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","vss_type"],"reader":"number","visible":true,"variable":true},
  {"path":["options","vss"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","proxy_autodiscovery"],"reader":"text","visible":true,"variable":true},
  {"path":["options","client_id","type"],"reader":"number","visible":true,"variable":true},
  {"path":["options","client_id","identifier"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","client_id","name"],"reader":"text","visible":false,"variable":true},
  {"path":["options","client_id","hardware_type"],"reader":"number","visible":true,"variable":true},
  {"path":["options","client_id","mac"],"reader":"mac","visible":true,"variable":true},
  {"path":["options","client_id","iaid"],"reader":"number","visible":true,"variable":true},
  {"path":["options","client_id","duid_type"],"reader":"number","visible":true,"variable":true},
  {"path":["options","client_id","duid_type_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"link-layer address plus time","2":"assigned by vendor","3":"link-layer address","4":"UUID"}},
  {"path":["options","client_id","duid_llt_hardware_type"],"reader":"number","visible":true,"variable":true},
  {"path":["options","client_id","duid_ll_hardware_type"],"reader":"number","visible":true,"variable":true},
  {"path":["options","client_id","duid_time"],"reader":"number","visible":true,"variable":true},
  {"path":["options","client_id","duid_address"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","client_id","duid_enterprise"],"reader":"number","visible":true,"variable":true},
  {"path":["options","client_id","duid_identifier"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","client_id","duid_uuid"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","netware"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["options","netware","code"],"reader":"number","visible":true,"variable":true},
  {"path":["options","netware","length"],"reader":"number","visible":true,"variable":true},
  {"path":["options","netware","value"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","user_class_lengths"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["options","user_classes"],"reader":"bytes","many":true,"visible":true,"variable":true},
  {"path":["options","slp_agents_mandatory"],"reader":"number","visible":true,"variable":true},
  {"path":["options","slp_agents"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["options","fqdn","flags"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["options","fqdn","flags","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["options","fqdn","flags","n"],"reader":"flag","visible":true,"variable":true},
  {"path":["options","fqdn","flags","e"],"reader":"flag","visible":true,"variable":true},
  {"path":["options","fqdn","flags","o"],"reader":"flag","visible":true,"variable":true},
  {"path":["options","fqdn","flags","s"],"reader":"flag","visible":true,"variable":true},
  {"path":["options","fqdn","rcode1"],"reader":"number","visible":true,"variable":true},
  {"path":["options","fqdn","rcode2"],"reader":"number","visible":true,"variable":true},
  {"path":["options","fqdn","name"],"reader":"text","visible":true,"variable":true},
  {"path":["options","authentication","protocol"],"reader":"number","visible":true,"variable":true},
  {"path":["options","authentication","protocol_name"],"reader":"name","visible":false,"variable":true,"names":{"0":"configuration token","1":"delayed authentication","2":"delayed authentication (obsolete)","3":"reconfigure key"}},
  {"path":["options","authentication","delayed_algorithm"],"reader":"number","visible":true,"variable":true},
  {"path":["options","authentication","algorithm"],"reader":"number","visible":true,"variable":true},
  {"path":["options","authentication","rdm"],"reader":"number","visible":true,"variable":true},
  {"path":["options","authentication","replay_detection"],"reader":"big","visible":true,"variable":true},
  {"path":["options","authentication","secret_id"],"reader":"number","visible":true,"variable":true},
  {"path":["options","authentication","hash"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","authentication","information"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","civic","what"],"reader":"number","visible":true,"variable":true},
  {"path":["options","civic","country"],"reader":"text","visible":true,"variable":true},
  {"path":["options","civic","elements"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["options","civic","elements","type"],"reader":"number","visible":true,"variable":true},
  {"path":["options","civic","elements","length"],"reader":"number","visible":true,"variable":true},
  {"path":["options","civic","elements","value"],"reader":"text","visible":true,"variable":true},
  {"path":["options","sip_encoding"],"reader":"number","visible":true,"variable":true},
  {"path":["options","sip_names"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["options","sip_addresses"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["options","routes"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["options","routes","bytes"],"reader":"bytes","visible":false,"variable":true},
  {"path":["options","routes","prefix_length"],"reader":"number","visible":true,"variable":true},
  {"path":["options","routes","destination"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["options","routes","router"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["options","vendor_classes"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["options","vendor_classes","enterprise"],"reader":"number","visible":true,"variable":true},
  {"path":["options","vendor_classes","length"],"reader":"number","visible":true,"variable":true},
  {"path":["options","vendor_classes","data"],"reader":"text","visible":true,"variable":true},
  {"path":["options","vendor_options"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["options","vendor_options","enterprise"],"reader":"number","visible":true,"variable":true},
  {"path":["options","vendor_options","length"],"reader":"number","visible":true,"variable":true},
  {"path":["options","vendor_options","options"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["options","vendor_options","options","code"],"reader":"number","visible":true,"variable":true},
  {"path":["options","vendor_options","options","length"],"reader":"number","visible":true,"variable":true},
  {"path":["options","vendor_options","options","value"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","rdnss","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["options","rdnss","preference"],"reader":"number","visible":true,"variable":true},
  {"path":["options","rdnss","primary"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["options","rdnss","secondary"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["options","rdnss","domains"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["options","pcp_list_lengths"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["options","pcp_servers"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["options","isns","functions"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["options","isns","functions","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["options","isns","functions","security_policy"],"reader":"flag","visible":true,"variable":true},
  {"path":["options","isns","functions","authorization"],"reader":"flag","visible":true,"variable":true},
  {"path":["options","isns","functions","enabled"],"reader":"flag","visible":true,"variable":true},
  {"path":["options","isns","access"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["options","isns","access","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["options","isns","access","ifcp_initiator"],"reader":"flag","visible":true,"variable":true},
  {"path":["options","isns","access","ifcp_target"],"reader":"flag","visible":true,"variable":true},
  {"path":["options","isns","access","iscsi_initiator"],"reader":"flag","visible":true,"variable":true},
  {"path":["options","isns","access","iscsi_target"],"reader":"flag","visible":true,"variable":true},
  {"path":["options","isns","access","control_node"],"reader":"flag","visible":true,"variable":true},
  {"path":["options","isns","access","enabled"],"reader":"flag","visible":true,"variable":true},
  {"path":["options","isns","administrative"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["options","isns","administrative","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["options","isns","administrative","default_domain"],"reader":"flag","visible":true,"variable":true},
  {"path":["options","isns","administrative","management_scns"],"reader":"flag","visible":true,"variable":true},
  {"path":["options","isns","administrative","heartbeat"],"reader":"flag","visible":true,"variable":true},
  {"path":["options","isns","administrative","enabled"],"reader":"flag","visible":true,"variable":true},
  {"path":["options","isns","security"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["options","isns","security","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["options","isns","security","tunnel_mode"],"reader":"flag","visible":true,"variable":true},
  {"path":["options","isns","security","transport_mode"],"reader":"flag","visible":true,"variable":true},
  {"path":["options","isns","security","pfs"],"reader":"flag","visible":true,"variable":true},
  {"path":["options","isns","security","aggressive_mode"],"reader":"flag","visible":true,"variable":true},
  {"path":["options","isns","security","main_mode"],"reader":"flag","visible":true,"variable":true},
  {"path":["options","isns","security","ike_ipsec"],"reader":"flag","visible":true,"variable":true},
  {"path":["options","isns","security","enabled"],"reader":"flag","visible":true,"variable":true},
  {"path":["options","isns","heartbeat_originator"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["options","isns","primary"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["options","isns","secondary"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["options","sixrd","ipv4_mask_length"],"reader":"number","visible":true,"variable":true},
  {"path":["options","sixrd","prefix_length"],"reader":"number","visible":true,"variable":true},
  {"path":["options","sixrd","prefix"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["options","sixrd","border_relays"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["options","agent"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["options","agent","code"],"reader":"number","visible":true,"variable":true},
  {"path":["options","agent","code_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"Agent Circuit ID","2":"Agent Remote ID","4":"DOCSIS Device Class","5":"Link selection","6":"Subscriber ID","7":"RADIUS Attributes","8":"Authentication","9":"Vendor-Specific Information","10":"Flags","11":"Server ID Override","12":"Relay Agent Identifier","13":"Access Technology Type","14":"Access Network Name","15":"Access Point Name","16":"Access Point BSSID","17":"Access Network Operator Identifier","18":"Access Network Operator Realm","19":"Source Port","150":"Link selection (Cisco)","151":"VRF name/VPN ID","152":"Server ID Override (Cisco)"}},
  {"path":["options","agent","length"],"reader":"number","visible":true,"variable":true},
  {"path":["options","agent","value"],"reader":"bytes","visible":false,"variable":true},
  {"path":["options","agent","circuit_id"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","agent","remote_id"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","agent","docsis_device_class"],"reader":"number","visible":true,"variable":true},
  {"path":["options","agent","link_selection"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["options","agent","subscriber_id"],"reader":"text","visible":true,"variable":true},
  {"path":["options","agent","radius_attributes"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","agent","authentication"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","agent","flags"],"reader":"number","visible":true,"variable":true},
  {"path":["options","agent","server_id_override"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["options","agent","relay_agent_id"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","agent","access_technology"],"reader":"number","visible":true,"variable":true},
  {"path":["options","agent","access_network"],"reader":"text","visible":true,"variable":true},
  {"path":["options","agent","access_point"],"reader":"text","visible":true,"variable":true},
  {"path":["options","agent","access_point_bssid"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","agent","operator_id"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","agent","operator_realm"],"reader":"text","visible":true,"variable":true},
  {"path":["options","agent","source_port"],"reader":"number","visible":true,"variable":true},
  {"path":["options","agent","link_selection_cisco"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["options","agent","vss_type"],"reader":"number","visible":true,"variable":true},
  {"path":["options","agent","vss"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","agent","server_id_override_cisco"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["options","agent","vendors","enterprise"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["options","agent","vendors","length"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["options","agent","vendors","data"],"reader":"bytes","many":true,"visible":true,"variable":true},
  {"path":["vendor_area"],"reader":"bytes","visible":true,"variable":true},
  {"path":["padding"],"reader":"bytes","many":true,"visible":false,"variable":true}
]

const names1 = nameTable(rows[1])
/** Dynamic Host Configuration Protocol, RFC 2131. */
class Dhcp extends Layer {
  get op() {
    return this._packet._block.view.getUint8(this._at)
  }

  get op_name() {
    return names1[this._packet._block.view.getUint8(this._at)]
  }

  get htype() {
    return this._packet._block.view.getUint8(this._at + 1)
  }

  get hardware() {
    return this._packet._block.view.getUint16(this._at + 1)
  }

  get hlen() {
    return this._packet._block.view.getUint8(this._at + 2)
  }

  get hops() {
    return this._packet._block.view.getUint8(this._at + 3)
  }

  get xid() {
    return this._packet._block.view.getUint32(this._at + 4)
  }

  get secs() {
    return this._packet._block.view.getUint16(this._at + 8)
  }

  get flags() {
    const { view } = this._packet._block
    const at = this._at
    return {
      broadcast: view.getUint8(at + 10) >> 7
    }
  }

  get ciaddr() {
    return ipv4(this._packet._block.view, this._at + 12)
  }

  get yiaddr() {
    return ipv4(this._packet._block.view, this._at + 16)
  }

  get siaddr() {
    return ipv4(this._packet._block.view, this._at + 20)
  }

  get giaddr() {
    return ipv4(this._packet._block.view, this._at + 24)
  }

  get chaddr() {
    const asked = this._packet._block.view.getUint16(this._at + 1)
    return asked === 262 ? mac(this._packet._block.view, this._at + 28) : undefined
  }

  get chaddr_bytes() {
    return this._visited(16)
  }

  get chaddr_padding() {
    return this._visited(17)
  }

  get sname() {
    return this._visited(18)
  }

  get file() {
    return this._visited(19)
  }

  get cookie() {
    return this._visited(20)
  }

  get is_bootp() {
    return this._visited(21)
  }

  get options() {
    return this._details('options')
  }

  get vendor_area() {
    return this._visited(309)
  }

  get padding() {
    return this._details('padding')
  }
}
Dhcp.Cut = cutClass(Dhcp, { op: 1, op_name: 1, htype: 2, hardware: 3, hlen: 3, hops: 4, xid: 8, secs: 10, flags: 11, ciaddr: 16, yiaddr: 20, siaddr: 24, giaddr: 28, chaddr: 34 })

Dhcp.prototype._id = 77

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  if (!(view.getUint16(at + 1) === 262)) return visitedNode(packet, word, parent, 'dhcp')
  const node = {
    op: bytes[at],
    htype: bytes[at + 1],
    hlen: bytes[at + 2],
    hops: bytes[at + 3],
    xid: view.getUint32(at + 4),
    secs: view.getUint16(at + 8),
    flags: {
      broadcast: bytes[at + 10] >> 7
    },
    ciaddr: ipv4(view, at + 12),
    yiaddr: ipv4(view, at + 16),
    siaddr: ipv4(view, at + 20),
    giaddr: ipv4(view, at + 24),
    chaddr: mac(view, at + 28)
  }
  if (parent !== undefined) parent.dhcp = node
  return node
}

const packet = {
  get dhcp() {
    const word = this._find(77)
    return word > 0 ? new Dhcp(this, word) : this._cut(word, Dhcp)
  }
}

module.exports = { rows, tree, packet }
