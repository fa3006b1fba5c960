'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["length"],"reader":"number","visible":true,"variable":false},
  {"path":["type"],"reader":"number","visible":true,"variable":false},
  {"path":["type_name"],"reader":"name","visible":false,"variable":false,"names":{"1":"OPEN","2":"UPDATE","3":"NOTIFICATION","4":"KEEPALIVE","5":"ROUTE-REFRESH"}},
  {"path":["marker"],"reader":"bytes","visible":false,"variable":false},
  {"path":["version"],"reader":"number","visible":true,"variable":true},
  {"path":["my_as"],"reader":"number","visible":true,"variable":true},
  {"path":["hold_time"],"reader":"number","visible":true,"variable":true},
  {"path":["identifier"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["options_length"],"reader":"number","visible":false,"variable":true},
  {"path":["long_options_length"],"reader":"number","visible":false,"variable":true},
  {"path":["parameters"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["parameters","type"],"reader":"number","visible":true,"variable":true},
  {"path":["parameters","length"],"reader":"number","visible":false,"variable":true},
  {"path":["parameters","authentication"],"reader":"bytes","visible":true,"variable":true},
  {"path":["parameters","data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["capabilities"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["capabilities","type"],"reader":"number","visible":true,"variable":true},
  {"path":["capabilities","type_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"multiprotocol","2":"route refresh","3":"outbound route filtering","5":"extended next hop","6":"extended message","7":"BGPsec","8":"multiple labels","9":"role","64":"graceful restart","65":"4-octet AS","69":"additional paths","70":"enhanced route refresh","71":"long-lived graceful restart","73":"FQDN","128":"route refresh (Cisco)"}},
  {"path":["capabilities","length"],"reader":"number","visible":false,"variable":true},
  {"path":["capabilities","afi"],"reader":"number","visible":true,"variable":true},
  {"path":["capabilities","afi_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"IPv4","2":"IPv6","25":"L2VPN","16388":"BGP-LS"}},
  {"path":["capabilities","reserved"],"reader":"bytes","visible":false,"variable":true},
  {"path":["capabilities","safi"],"reader":"number","visible":true,"variable":true},
  {"path":["capabilities","safi_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"unicast","2":"multicast","4":"labels","5":"MVPN","65":"VPLS","70":"EVPN","71":"BGP-LS","73":"SR policy","128":"VPN","129":"multicast VPN","132":"route target","133":"flow","134":"VPN flow"}},
  {"path":["capabilities","next_hops"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["capabilities","next_hops","afi"],"reader":"number","visible":true,"variable":true},
  {"path":["capabilities","next_hops","safi"],"reader":"number","visible":true,"variable":true},
  {"path":["capabilities","next_hops","next_hop_afi"],"reader":"number","visible":true,"variable":true},
  {"path":["capabilities","restart"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["capabilities","restarted"],"reader":"flag","visible":true,"variable":true},
  {"path":["capabilities","notifies"],"reader":"flag","visible":true,"variable":true},
  {"path":["capabilities","restart_reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["capabilities","restart_time"],"reader":"number","visible":true,"variable":true},
  {"path":["capabilities","preserved"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["capabilities","preserved","afi"],"reader":"number","visible":true,"variable":true},
  {"path":["capabilities","preserved","safi"],"reader":"number","visible":true,"variable":true},
  {"path":["capabilities","preserved","flags"],"reader":"number","visible":true,"variable":true},
  {"path":["capabilities","as"],"reader":"number","visible":true,"variable":true},
  {"path":["capabilities","paths"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["capabilities","paths","afi"],"reader":"number","visible":true,"variable":true},
  {"path":["capabilities","paths","safi"],"reader":"number","visible":true,"variable":true},
  {"path":["capabilities","paths","send_receive"],"reader":"number","visible":true,"variable":true},
  {"path":["capabilities","host_length"],"reader":"number","visible":false,"variable":true},
  {"path":["capabilities","host"],"reader":"text","visible":true,"variable":true},
  {"path":["capabilities","domain_length"],"reader":"number","visible":false,"variable":true},
  {"path":["capabilities","domain"],"reader":"text","visible":true,"variable":true},
  {"path":["capabilities","bgpsec"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["capabilities","bgpsec_version"],"reader":"number","visible":true,"variable":true},
  {"path":["capabilities","bgpsec_sends"],"reader":"number","visible":true,"variable":true},
  {"path":["capabilities","bgpsec_reserved"],"reader":"number","visible":false,"variable":true},
  {"path":["capabilities","bgpsec_afi"],"reader":"number","visible":true,"variable":true},
  {"path":["capabilities","data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["withdrawn_length"],"reader":"number","visible":false,"variable":true},
  {"path":["withdrawn_bits"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["withdrawn"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["attributes_length"],"reader":"number","visible":false,"variable":true},
  {"path":["attributes"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["attributes","flags"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["attributes","optional"],"reader":"flag","visible":true,"variable":true},
  {"path":["attributes","transitive"],"reader":"flag","visible":true,"variable":true},
  {"path":["attributes","partial"],"reader":"flag","visible":true,"variable":true},
  {"path":["attributes","extended_length"],"reader":"flag","visible":false,"variable":true},
  {"path":["attributes","unused"],"reader":"number","visible":false,"variable":true},
  {"path":["attributes","type"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","type_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"ORIGIN","2":"AS_PATH","3":"NEXT_HOP","4":"MULTI_EXIT_DISC","5":"LOCAL_PREF","6":"ATOMIC_AGGREGATE","7":"AGGREGATOR","8":"COMMUNITIES","9":"ORIGINATOR_ID","10":"CLUSTER_LIST","14":"MP_REACH_NLRI","15":"MP_UNREACH_NLRI","16":"EXTENDED_COMMUNITIES","17":"AS4_PATH","18":"AS4_AGGREGATOR","22":"PMSI_TUNNEL","23":"TUNNEL_ENCAPSULATION","25":"IPV6_EXTENDED_COMMUNITIES","26":"AIGP","29":"BGP-LS","32":"LARGE_COMMUNITY","33":"BGPSEC_PATH","35":"ONLY_TO_CUSTOMER","40":"PREFIX_SID","128":"ATTR_SET"}},
  {"path":["attributes","length"],"reader":"number","visible":false,"variable":true},
  {"path":["attributes","origin"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","origin_name"],"reader":"name","visible":true,"variable":true,"names":{"0":"IGP","1":"EGP","2":"INCOMPLETE"}},
  {"path":["attributes","segments"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["attributes","segments","type"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","segments","length"],"reader":"number","visible":false,"variable":true},
  {"path":["attributes","segments","as"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["attributes","segments","as4"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["attributes","next_hop"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["attributes","med"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","local_pref"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","aggregator_as"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","aggregator"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["attributes","communities"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["attributes","community_as"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["attributes","community_value"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["attributes","community_wellknown"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["attributes","originator"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["attributes","clusters"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["attributes","reach_afi"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","reach_afi_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"IPv4","2":"IPv6","25":"L2VPN","16388":"BGP-LS"}},
  {"path":["attributes","reach_safi"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","reach_safi_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"unicast","2":"multicast","4":"labels","5":"MVPN","65":"VPLS","70":"EVPN","71":"BGP-LS","73":"SR policy","128":"VPN","129":"multicast VPN","132":"route target","133":"flow","134":"VPN flow"}},
  {"path":["attributes","reach_next_hop_length"],"reader":"number","visible":false,"variable":true},
  {"path":["attributes","reach_next_hop"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["attributes","reach_next_hop_ipv6"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["attributes","reach_link_local"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["attributes","reach_next_hop_bytes"],"reader":"bytes","visible":true,"variable":true},
  {"path":["attributes","reach_snpa_count"],"reader":"number","visible":false,"variable":true},
  {"path":["attributes","reach_bits"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["attributes","reach_labels"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["attributes","reach_distinguishers"],"reader":"bytes","many":true,"visible":true,"variable":true},
  {"path":["attributes","reach"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["attributes","reach_ipv6"],"reader":"ipv6","many":true,"visible":true,"variable":true},
  {"path":["attributes","reach_data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["attributes","unreach_afi"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","unreach_afi_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"IPv4","2":"IPv6","25":"L2VPN","16388":"BGP-LS"}},
  {"path":["attributes","unreach_safi"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","unreach_safi_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"unicast","2":"multicast","4":"labels","5":"MVPN","65":"VPLS","70":"EVPN","71":"BGP-LS","73":"SR policy","128":"VPN","129":"multicast VPN","132":"route target","133":"flow","134":"VPN flow"}},
  {"path":["attributes","unreach_bits"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["attributes","unreach_labels"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["attributes","unreach_distinguishers"],"reader":"bytes","many":true,"visible":true,"variable":true},
  {"path":["attributes","unreach"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["attributes","unreach_ipv6"],"reader":"ipv6","many":true,"visible":true,"variable":true},
  {"path":["attributes","unreach_data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["attributes","extended_communities"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["attributes","extended_communities","type"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","extended_communities","authority"],"reader":"flag","visible":false,"variable":true},
  {"path":["attributes","extended_communities","non_transitive"],"reader":"flag","visible":false,"variable":true},
  {"path":["attributes","extended_communities","subtype"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","extended_communities","as"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","extended_communities","number"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","extended_communities","data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["attributes","aigp_type"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","aigp_length"],"reader":"number","visible":false,"variable":true},
  {"path":["attributes","aigp"],"reader":"big","visible":true,"variable":true},
  {"path":["attributes","large_communities"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["attributes","large_communities","global"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","large_communities","local1"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","large_communities","local2"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","set_as"],"reader":"number","visible":true,"variable":true},
  {"path":["attributes","data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["nlri_bits"],"reader":"number","many":true,"visible":true,"variable":true},
  {"path":["nlri"],"reader":"ipv4","many":true,"visible":true,"variable":true},
  {"path":["error"],"reader":"number","visible":true,"variable":true},
  {"path":["error_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"message header","2":"OPEN","3":"UPDATE","4":"hold timer expired","5":"state","6":"cease","7":"ROUTE-REFRESH"}},
  {"path":["header_error"],"reader":"number","visible":true,"variable":true},
  {"path":["open_error"],"reader":"number","visible":true,"variable":true},
  {"path":["update_error"],"reader":"number","visible":true,"variable":true},
  {"path":["expired_error"],"reader":"number","visible":true,"variable":true},
  {"path":["state_error"],"reader":"number","visible":true,"variable":true},
  {"path":["cease_error"],"reader":"number","visible":true,"variable":true},
  {"path":["cease_error_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"too many prefixes","2":"administrative shutdown","3":"peer removed","4":"administrative reset","5":"connection rejected","6":"configuration changed","7":"connection collision","8":"out of resources","9":"hard reset","10":"BFD down"}},
  {"path":["other_error"],"reader":"number","visible":true,"variable":true},
  {"path":["communication_length"],"reader":"number","visible":false,"variable":true},
  {"path":["communication"],"reader":"text","visible":true,"variable":true},
  {"path":["data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["refresh_afi"],"reader":"number","visible":true,"variable":true},
  {"path":["refresh_afi_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"IPv4","2":"IPv6","25":"L2VPN","16388":"BGP-LS"}},
  {"path":["refresh_subtype"],"reader":"number","visible":true,"variable":true},
  {"path":["refresh_safi"],"reader":"number","visible":true,"variable":true},
  {"path":["refresh_safi_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"unicast","2":"multicast","4":"labels","5":"MVPN","65":"VPLS","70":"EVPN","71":"BGP-LS","73":"SR policy","128":"VPN","129":"multicast VPN","132":"route target","133":"flow","134":"VPN flow"}},
  {"path":["refresh_filter"],"reader":"bytes","visible":true,"variable":true}
]

const names2 = nameTable(rows[2])
/** Border Gateway Protocol, RFC 4271. */
class Bgp extends Layer {
  get length() {
    return this._packet._block.view.getUint16(this._at + 16)
  }

  get type() {
    return this._packet._block.view.getUint8(this._at + 18)
  }

  get type_name() {
    return names2[this._packet._block.view.getUint8(this._at + 18)]
  }

  get marker() {
    return this._bytes(0, 16)
  }

  get version() {
    return this._visited(4)
  }

  get my_as() {
    return this._visited(5)
  }

  get hold_time() {
    return this._visited(6)
  }

  get identifier() {
    return this._visited(7)
  }

  get options_length() {
    return this._visited(8)
  }

  get long_options_length() {
    return this._visited(9)
  }

  get parameters() {
    return this._details('parameters')
  }

  get capabilities() {
    return this._details('capabilities')
  }

  get withdrawn_length() {
    return this._visited(52)
  }

  get withdrawn_bits() {
    return this._details('withdrawn_bits')
  }

  get withdrawn() {
    return this._details('withdrawn')
  }

  get attributes_length() {
    return this._visited(55)
  }

  get attributes() {
    return this._details('attributes')
  }

  get nlri_bits() {
    return this._details('nlri_bits')
  }

  get nlri() {
    return this._details('nlri')
  }

  get error() {
    return this._visited(129)
  }

  get error_name() {
    return this._visited(130)
  }

  get header_error() {
    return this._visited(131)
  }

  get open_error() {
    return this._visited(132)
  }

  get update_error() {
    return this._visited(133)
  }

  get expired_error() {
    return this._visited(134)
  }

  get state_error() {
    return this._visited(135)
  }

  get cease_error() {
    return this._visited(136)
  }

  get cease_error_name() {
    return this._visited(137)
  }

  get other_error() {
    return this._visited(138)
  }

  get communication_length() {
    return this._visited(139)
  }

  get communication() {
    return this._visited(140)
  }

  get data() {
    return this._visited(141)
  }

  get refresh_afi() {
    return this._visited(142)
  }

  get refresh_afi_name() {
    return this._visited(143)
  }

  get refresh_subtype() {
    return this._visited(144)
  }

  get refresh_safi() {
    return this._visited(145)
  }

  get refresh_safi_name() {
    return this._visited(146)
  }

  get refresh_filter() {
    return this._visited(147)
  }
}
Bgp.Cut = cutClass(Bgp, { length: 18, type: 19, type_name: 19, marker: 16 })

Bgp.prototype._id = 135

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const node = {
    length: view.getUint16(at + 16),
    type: bytes[at + 18]
  }
  if (parent !== undefined) parent.bgp = node
  return node
}

const packet = {
  get bgp() {
    const word = this._find(135)
    return word > 0 ? new Bgp(this, word) : this._cut(word, Bgp)
  }
}

module.exports = { rows, tree, packet }
