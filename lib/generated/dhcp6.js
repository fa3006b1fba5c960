'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')
const { visitedNode } = require('../packet/events')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["msg_type"],"reader":"number","visible":true,"variable":false},
  {"path":["msg_type_name"],"reader":"name","visible":true,"variable":false,"names":{"1":"Solicit","2":"Advertise","3":"Request","4":"Confirm","5":"Renew","6":"Rebind","7":"Reply","8":"Release","9":"Decline","10":"Reconfigure","11":"Information-request","12":"Relay-forw","13":"Relay-reply","14":"Leasequery","15":"Leasequery-reply","16":"Leasequery-done","17":"Leasequery-data","18":"Reconfigure-request","19":"Reconfigure-reply","20":"DHCPv4-query","21":"DHCPv4-response","22":"Active leasequery","23":"StartTLS","24":"Binding update","25":"Binding reply","26":"Pool request","27":"Pool response","28":"Update request","29":"Update request all","30":"Update done","31":"Connect","32":"Connect reply","33":"Disconnect","34":"State","35":"Contact","36":"Address registration"}},
  {"path":["transaction_id"],"reader":"number","visible":true,"variable":false},
  {"path":["hop_count"],"reader":"number","visible":true,"variable":false},
  {"path":["link_address"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["peer_address"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["options"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["options","depth"],"reader":"number","visible":false,"variable":true},
  {"path":["options","code"],"reader":"number","visible":true,"variable":true},
  {"path":["options","code_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"Client Identifier","2":"Server Identifier","3":"Identity Association for Non-temporary Address","4":"Identity Association for Temporary Address","5":"IA Address","6":"Option Request","7":"Preference","8":"Elapsed time","9":"Relay Message","11":"Authentication","12":"Server unicast","13":"Status code","14":"Rapid Commit","15":"User Class","16":"Vendor Class","17":"Vendor-specific Information","18":"Interface-Id","19":"Reconfigure Message","20":"Reconfigure Accept","21":"SIP Server Domain Name List","22":"SIP Servers IPv6 Address List","23":"DNS recursive name server","24":"Domain Search List","25":"Identity Association for Prefix Delegation","26":"IA Prefix","27":"NIS Servers","28":"NIS+ Servers","29":"NIS Domain Name","30":"NIS+ Domain Name","31":"Simple Network Time Protocol Server","32":"Information Refresh Time","33":"BCMCS Server Domain Name List","34":"BCMCS Servers IPv6 Address List","36":"Geoconf Civic","37":"Remote Identifier","38":"Subscriber Identifier","39":"Fully Qualified Domain Name","40":"PANA Authentication Agents","41":"Time Zone","42":"Time Zone Database","43":"Relay Agent Echo Request","44":"Leasequery Query","45":"Client Data","46":"Client Last Transaction Time","47":"Leasequery Relay Data","48":"Leasequery Client Link Address","49":"Home Network ID FQDN","50":"Visited Home Network Information","51":"LoST Server","52":"CAPWAP Access Controllers","53":"Relay ID","54":"IPv6 Address-MoS","55":"IPv6 FQDN-MoS","56":"NTP Server","57":"V6 Access Domain","58":"SIP UA Configuration Service Domains","59":"Boot File URL","60":"Boot File Parameters","61":"Client System Architecture","62":"Client Network Interface Identifier","64":"Dual-Stack Lite AFTR Name","65":"EAP Local Domain Name","66":"Relay-Supplied Options","67":"Prefix Exclude","68":"Virtual Subnet Selection","79":"Client Link-Layer Address","80":"Link Address","82":"Solicit Max Retransmission Time","83":"Information-Request Max Retransmission Time","86":"Port Control Protocol Server","87":"DHCPv4 Message","88":"DHCP4o6 Server Address","89":"S46 Rule","90":"S46 BR","91":"S46 DMR","92":"S46 IPv4/IPv6 Address Binding","93":"S46 Port Parameters","94":"S46 MAP-E Container","95":"S46 MAP-T Container","96":"S46 Lightweight 4over6 Container","103":"Captive Portal","112":"Manufacturer Usage Description","135":"Relay Port","136":"SZTP Redirect","143":"IPv6 Address ANDSF"}},
  {"path":["options","length"],"reader":"number","visible":true,"variable":true},
  {"path":["options","iaid"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","t1"],"reader":"number","visible":true,"variable":true},
  {"path":["options","t2"],"reader":"number","visible":true,"variable":true},
  {"path":["options","iata"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","address"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["options","preferred_lifetime"],"reader":"number","visible":true,"variable":true},
  {"path":["options","valid_lifetime"],"reader":"number","visible":true,"variable":true},
  {"path":["options","requested_options"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["options","preference"],"reader":"number","visible":true,"variable":true},
  {"path":["options","elapsed_time"],"reader":"number","visible":true,"variable":true},
  {"path":["options","server_unicast"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["options","status_code"],"reader":"number","visible":true,"variable":true},
  {"path":["options","status_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"Success","1":"UnspecFail","2":"NoAddrAvail","3":"NoBinding","4":"NotOnLink","5":"UseMulticast","6":"NoPrefixAvail","7":"UnknownQueryType","8":"MalformedQuery","9":"NotConfigured","10":"NotAllowed","11":"QueryTerminated"}},
  {"path":["options","status_message"],"reader":"text","visible":true,"variable":true},
  {"path":["options","interface_id"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","reconfigure_message"],"reader":"number","visible":true,"variable":true},
  {"path":["options","sip_names"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["options","sip_addresses"],"reader":"ipv6","many":true,"visible":true,"variable":true},
  {"path":["options","dns_servers"],"reader":"ipv6","many":true,"visible":true,"variable":true},
  {"path":["options","domain_search"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["options","prefix_preferred_lifetime"],"reader":"number","visible":true,"variable":true},
  {"path":["options","prefix_valid_lifetime"],"reader":"number","visible":true,"variable":true},
  {"path":["options","prefix_length"],"reader":"number","visible":true,"variable":true},
  {"path":["options","prefix"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["options","nis_servers"],"reader":"ipv6","many":true,"visible":true,"variable":true},
  {"path":["options","nisp_servers"],"reader":"ipv6","many":true,"visible":true,"variable":true},
  {"path":["options","nis_domains"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["options","nisp_domains"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["options","sntp_servers"],"reader":"ipv6","many":true,"visible":true,"variable":true},
  {"path":["options","information_refresh_time"],"reader":"number","visible":true,"variable":true},
  {"path":["options","bcmcs_names"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["options","bcmcs_addresses"],"reader":"ipv6","many":true,"visible":true,"variable":true},
  {"path":["options","civic_what"],"reader":"number","visible":true,"variable":true},
  {"path":["options","civic_country"],"reader":"text","visible":true,"variable":true},
  {"path":["options","civic"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","remote_enterprise"],"reader":"number","visible":true,"variable":true},
  {"path":["options","remote_id"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","subscriber_id"],"reader":"text","visible":true,"variable":true},
  {"path":["options","pana_agents"],"reader":"ipv6","many":true,"visible":true,"variable":true},
  {"path":["options","tz_posix"],"reader":"text","visible":true,"variable":true},
  {"path":["options","tz_name"],"reader":"text","visible":true,"variable":true},
  {"path":["options","echo_options"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["options","query_type"],"reader":"number","visible":true,"variable":true},
  {"path":["options","query_link_address"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["options","client_last_transaction_time"],"reader":"number","visible":true,"variable":true},
  {"path":["options","relay_data_peer"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["options","relay_data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","client_links"],"reader":"ipv6","many":true,"visible":true,"variable":true},
  {"path":["options","home_network"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","lost_server"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["options","capwap_controllers"],"reader":"ipv6","many":true,"visible":true,"variable":true},
  {"path":["options","mos_addresses"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","mos_names"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","access_domain"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["options","sip_ua_domains"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["options","boot_file_url"],"reader":"text","visible":true,"variable":true},
  {"path":["options","client_architectures"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["options","client_network_type"],"reader":"number","visible":true,"variable":true},
  {"path":["options","client_network_major"],"reader":"number","visible":true,"variable":true},
  {"path":["options","client_network_minor"],"reader":"number","visible":true,"variable":true},
  {"path":["options","aftr_name"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["options","erp_domain"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["options","exclude_prefix_length"],"reader":"number","visible":true,"variable":true},
  {"path":["options","exclude_subnet_id"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","vss_type"],"reader":"number","visible":true,"variable":true},
  {"path":["options","vss"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","link_layer_type"],"reader":"number","visible":true,"variable":true},
  {"path":["options","link_layer_address"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","link_address"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["options","sol_max_rt"],"reader":"number","visible":true,"variable":true},
  {"path":["options","inf_max_rt"],"reader":"number","visible":true,"variable":true},
  {"path":["options","pcp_servers"],"reader":"ipv6","many":true,"visible":true,"variable":true},
  {"path":["options","dhcpv4_message"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","dhcp4o6_servers"],"reader":"ipv6","many":true,"visible":true,"variable":true},
  {"path":["options","s46_br"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["options","s46_port_offset"],"reader":"number","visible":true,"variable":true},
  {"path":["options","s46_psid_length"],"reader":"number","visible":true,"variable":true},
  {"path":["options","s46_psid"],"reader":"number","visible":true,"variable":true},
  {"path":["options","captive_portal"],"reader":"text","visible":true,"variable":true},
  {"path":["options","mud_url"],"reader":"text","visible":true,"variable":true},
  {"path":["options","relay_port"],"reader":"number","visible":true,"variable":true},
  {"path":["options","andsf_servers"],"reader":"ipv6","many":true,"visible":true,"variable":true},
  {"path":["options","duid","bytes"],"reader":"bytes","visible":false,"variable":true},
  {"path":["options","duid","type"],"reader":"number","visible":true,"variable":true},
  {"path":["options","duid","type_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"link-layer address plus time","2":"assigned by vendor","3":"link-layer address","4":"UUID"}},
  {"path":["options","duid","llt_hardware_type"],"reader":"number","visible":true,"variable":true},
  {"path":["options","duid","ll_hardware_type"],"reader":"number","visible":true,"variable":true},
  {"path":["options","duid","time"],"reader":"time","visible":true,"variable":true},
  {"path":["options","duid","address"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","duid","enterprise"],"reader":"number","visible":true,"variable":true},
  {"path":["options","duid","identifier"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","duid","uuid"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","authentication","protocol"],"reader":"number","visible":true,"variable":true},
  {"path":["options","authentication","algorithm"],"reader":"number","visible":true,"variable":true},
  {"path":["options","authentication","rdm"],"reader":"number","visible":true,"variable":true},
  {"path":["options","authentication","replay_detection"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","authentication","information"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","user_class_lengths"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["options","user_classes"],"reader":"bytes","many":true,"visible":true,"variable":true},
  {"path":["options","vendor_class","enterprise"],"reader":"number","visible":true,"variable":true},
  {"path":["options","vendor_class","lengths"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["options","vendor_class","data"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["options","vendor_options","enterprise"],"reader":"number","visible":true,"variable":true},
  {"path":["options","vendor_options","options"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["options","vendor_options","options","code"],"reader":"number","visible":true,"variable":true},
  {"path":["options","vendor_options","options","length"],"reader":"number","visible":true,"variable":true},
  {"path":["options","vendor_options","options","value"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","fqdn","flags"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["options","fqdn","flags","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["options","fqdn","flags","n"],"reader":"flag","visible":true,"variable":true},
  {"path":["options","fqdn","flags","o"],"reader":"flag","visible":true,"variable":true},
  {"path":["options","fqdn","flags","s"],"reader":"flag","visible":true,"variable":true},
  {"path":["options","fqdn","name"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["options","ntp"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["options","ntp","code"],"reader":"number","visible":true,"variable":true},
  {"path":["options","ntp","length"],"reader":"number","visible":true,"variable":true},
  {"path":["options","ntp","address"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["options","ntp","multicast"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["options","ntp","name"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["options","ntp","value"],"reader":"bytes","visible":true,"variable":true},
  {"path":["options","parameter_lengths"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["options","parameters"],"reader":"text","many":true,"visible":true,"variable":true},
  {"path":["options","s46_rule","flags"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["options","s46_rule","flags","reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["options","s46_rule","flags","fmr"],"reader":"flag","visible":true,"variable":true},
  {"path":["options","s46_rule","ea_length"],"reader":"number","visible":true,"variable":true},
  {"path":["options","s46_rule","ipv4_prefix_length"],"reader":"number","visible":true,"variable":true},
  {"path":["options","s46_rule","ipv4_prefix"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["options","s46_rule","ipv6_prefix_length"],"reader":"number","visible":true,"variable":true},
  {"path":["options","s46_rule","ipv6_prefix"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["options","s46_dmr","prefix_length"],"reader":"number","visible":true,"variable":true},
  {"path":["options","s46_dmr","prefix"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["options","s46_bind","ipv4"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["options","s46_bind","prefix_length"],"reader":"number","visible":true,"variable":true},
  {"path":["options","s46_bind","prefix"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["options","value"],"reader":"bytes","visible":true,"variable":true}
]

const names1 = nameTable(rows[1])
/** Dynamic Host Configuration Protocol for IPv6, RFC 8415. */
class Dhcp6 extends Layer {
  get msg_type() {
    return this._packet._block.view.getUint8(this._at)
  }

  get msg_type_name() {
    return names1[this._packet._block.view.getUint8(this._at)]
  }

  get transaction_id() {
    const asked = this._packet._block.view.getUint8(this._at)
    return (asked >= 14 || asked <= 11) ? this._packet._block.view.getUint32(this._at + 1) >>> 8 : undefined
  }

  get hop_count() {
    const asked = this._packet._block.view.getUint8(this._at)
    return asked >= 12 && asked <= 13 ? this._packet._block.view.getUint8(this._at + 1) : undefined
  }

  get link_address() {
    return this._visited(4)
  }

  get peer_address() {
    return this._visited(5)
  }

  get options() {
    return this._details('options')
  }
}
Dhcp6.Cut = cutClass(Dhcp6, { msg_type: 1, msg_type_name: 1, transaction_id: 4, hop_count: 2 })

Dhcp6.prototype._id = 83

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte0 = bytes[at]
  if (!((byte0 >= 14 || byte0 <= 11))) return visitedNode(packet, word, parent, 'dhcp6')
  const node = {
    msg_type: byte0,
    msg_type_name: names1[byte0],
    transaction_id: view.getUint32(at + 1) >>> 8
  }
  if (parent !== undefined) parent.dhcp6 = node
  return node
}

const packet = {
  get dhcp6() {
    const word = this._find(83)
    return word > 0 ? new Dhcp6(this, word) : this._cut(word, Dhcp6)
  }
}

module.exports = { rows, tree, packet }
