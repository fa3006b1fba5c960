'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')
const { visitedNode } = require('../packet/events')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["initiator_spi"],"reader":"bytes","visible":true,"variable":false},
  {"path":["responder_spi"],"reader":"bytes","visible":true,"variable":false},
  {"path":["next_payload"],"reader":"number","visible":true,"variable":false},
  {"path":["version"],"reader":"number","group":true,"visible":false,"variable":false},
  {"path":["version","major"],"reader":"number","visible":true,"variable":false},
  {"path":["version","minor"],"reader":"number","visible":true,"variable":false},
  {"path":["exchange_type"],"reader":"number","visible":true,"variable":false},
  {"path":["exchange_type_name"],"reader":"name","visible":false,"variable":false,"names":{"1":"Base","2":"Identity Protection","3":"Authentication Only","4":"Aggressive","5":"Informational","6":"Transaction","32":"Quick Mode","33":"New Group Mode","34":"IKE_SA_INIT","35":"IKE_AUTH","36":"CREATE_CHILD_SA","37":"INFORMATIONAL","38":"IKE_SESSION_RESUME","43":"IKE_INTERMEDIATE"}},
  {"path":["flags"],"reader":"number","group":true,"visible":false,"variable":false},
  {"path":["flags","response"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","version"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","initiator"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","authentication"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","commit"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","encryption"],"reader":"flag","visible":true,"variable":false},
  {"path":["message_id"],"reader":"number","visible":true,"variable":false},
  {"path":["length"],"reader":"number","visible":true,"variable":false},
  {"path":["payloads"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["payloads","type"],"reader":"number","visible":true,"variable":true},
  {"path":["payloads","type_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"Security Association","2":"Proposal","3":"Transform","4":"Key Exchange","5":"Identification","6":"Certificate","7":"Certificate Request","8":"Hash","9":"Signature","10":"Nonce","11":"Notification","12":"Delete","13":"Vendor ID","14":"Attributes","20":"NAT-D","21":"NAT-OA","33":"Security Association","34":"Key Exchange","35":"Identification - Initiator","36":"Identification - Responder","37":"Certificate","38":"Certificate Request","39":"Authentication","40":"Nonce","41":"Notify","42":"Delete","43":"Vendor ID","44":"Traffic Selector - Initiator","45":"Traffic Selector - Responder","46":"Encrypted and Authenticated","47":"Configuration","48":"Extensible Authentication","53":"Encrypted Fragment"}},
  {"path":["payloads","next_payload"],"reader":"number","visible":true,"variable":true},
  {"path":["payloads","critical"],"reader":"flag","visible":true,"variable":true},
  {"path":["payloads","reserved7"],"reader":"number","visible":false,"variable":true},
  {"path":["payloads","reserved"],"reader":"bytes","visible":false,"variable":true},
  {"path":["payloads","length"],"reader":"number","visible":true,"variable":true},
  {"path":["payloads","doi"],"reader":"number","visible":true,"variable":true},
  {"path":["payloads","situation"],"reader":"bytes","visible":true,"variable":true},
  {"path":["payloads","dh_group"],"reader":"number","visible":true,"variable":true},
  {"path":["payloads","key_exchange"],"reader":"bytes","visible":true,"variable":true},
  {"path":["payloads","id_type"],"reader":"number","visible":true,"variable":true},
  {"path":["payloads","id_type_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"IPv4 address","2":"FQDN","3":"user FQDN","4":"IPv4 subnet","5":"IPv6 address","6":"IPv6 subnet","7":"IPv4 range","8":"IPv6 range","9":"DER ASN.1 DN","10":"DER ASN.1 GN","11":"key ID"}},
  {"path":["payloads","id_protocol"],"reader":"number","visible":true,"variable":true},
  {"path":["payloads","id_port"],"reader":"number","visible":true,"variable":true},
  {"path":["payloads","id_ipv4"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["payloads","id_ipv6"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["payloads","id_fqdn"],"reader":"text","visible":true,"variable":true},
  {"path":["payloads","id_user_fqdn"],"reader":"text","visible":true,"variable":true},
  {"path":["payloads","id_key"],"reader":"bytes","visible":true,"variable":true},
  {"path":["payloads","id_data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["payloads","certificate_encoding"],"reader":"number","visible":true,"variable":true},
  {"path":["payloads","certificate"],"reader":"bytes","visible":true,"variable":true},
  {"path":["payloads","requested_certificate_type"],"reader":"number","visible":true,"variable":true},
  {"path":["payloads","authorities"],"reader":"bytes","visible":true,"variable":true},
  {"path":["payloads","hash"],"reader":"bytes","visible":true,"variable":true},
  {"path":["payloads","signature"],"reader":"bytes","visible":true,"variable":true},
  {"path":["payloads","nonce"],"reader":"bytes","visible":true,"variable":true},
  {"path":["payloads","auth_method"],"reader":"number","visible":true,"variable":true},
  {"path":["payloads","auth_data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["payloads","notify_doi"],"reader":"number","visible":true,"variable":true},
  {"path":["payloads","notify_protocol"],"reader":"number","visible":true,"variable":true},
  {"path":["payloads","spi_size"],"reader":"number","visible":true,"variable":true},
  {"path":["payloads","notify_type_v1"],"reader":"number","visible":true,"variable":true},
  {"path":["payloads","notify_type_v1_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"INVALID-PAYLOAD-TYPE","2":"DOI-NOT-SUPPORTED","3":"SITUATION-NOT-SUPPORTED","4":"INVALID-COOKIE","5":"INVALID-MAJOR-VERSION","6":"INVALID-MINOR-VERSION","7":"INVALID-EXCHANGE-TYPE","8":"INVALID-FLAGS","9":"INVALID-MESSAGE-ID","10":"INVALID-PROTOCOL-ID","11":"INVALID-SPI","12":"INVALID-TRANSFORM-ID","13":"ATTRIBUTES-NOT-SUPPORTED","14":"NO-PROPOSAL-CHOSEN","15":"BAD-PROPOSAL-SYNTAX","16":"PAYLOAD-MALFORMED","17":"INVALID-KEY-INFORMATION","18":"INVALID-ID-INFORMATION","19":"INVALID-CERT-ENCODING","20":"INVALID-CERTIFICATE","21":"CERT-TYPE-UNSUPPORTED","22":"INVALID-CERT-AUTHORITY","23":"INVALID-HASH-INFORMATION","24":"AUTHENTICATION-FAILED","25":"INVALID-SIGNATURE","26":"ADDRESS-NOTIFICATION","27":"NOTIFY-SA-LIFETIME","28":"CERTIFICATE-UNAVAILABLE","29":"UNSUPPORTED-EXCHANGE-TYPE","30":"UNEQUAL-PAYLOAD-LENGTHS","16384":"CONNECTED","24576":"RESPONDER-LIFETIME","24577":"REPLAY-STATUS","24578":"INITIAL-CONTACT","36136":"R-U-THERE","36137":"R-U-THERE-ACK","40501":"UNITY-LOAD-BALANCE","40503":"UNITY-GROUP-HASH"}},
  {"path":["payloads","notify_type"],"reader":"number","visible":true,"variable":true},
  {"path":["payloads","notify_type_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"UNSUPPORTED-CRITICAL-PAYLOAD","4":"INVALID-IKE-SPI","5":"INVALID-MAJOR-VERSION","7":"INVALID-SYNTAX","9":"INVALID-MESSAGE-ID","11":"INVALID-SPI","14":"NO-PROPOSAL-CHOSEN","17":"INVALID-KE-PAYLOAD","24":"AUTHENTICATION-FAILED","34":"SINGLE-PAIR-REQUIRED","35":"NO-ADDITIONAL-SAS","36":"INTERNAL-ADDRESS-FAILURE","37":"FAILED-CP-REQUIRED","38":"TS-UNACCEPTABLE","39":"INVALID-SELECTORS","40":"UNACCEPTABLE-ADDRESSES","41":"UNEXPECTED-NAT-DETECTED","42":"USE-ASSIGNED-HoA","43":"TEMPORARY-FAILURE","44":"CHILD-SA-NOT-FOUND","45":"INVALID-GROUP-ID","16384":"INITIAL-CONTACT","16385":"SET-WINDOW-SIZE","16386":"ADDITIONAL-TS-POSSIBLE","16387":"IPCOMP-SUPPORTED","16388":"NAT-DETECTION-SOURCE-IP","16389":"NAT-DETECTION-DESTINATION-IP","16390":"COOKIE","16391":"USE-TRANSPORT-MODE","16392":"HTTP-CERT-LOOKUP-SUPPORTED","16393":"REKEY-SA","16394":"ESP-TFC-PADDING-NOT-SUPPORTED","16395":"NON-FIRST-FRAGMENTS-ALSO","16396":"MOBIKE-SUPPORTED","16397":"ADDITIONAL-IP4-ADDRESS","16398":"ADDITIONAL-IP6-ADDRESS","16399":"NO-ADDITIONAL-ADDRESSES","16400":"UPDATE-SA-ADDRESSES","16401":"COOKIE2","16402":"NO-NATS-ALLOWED","16403":"AUTH-LIFETIME","16404":"MULTIPLE-AUTH-SUPPORTED","16405":"ANOTHER-AUTH-FOLLOWS","16406":"REDIRECT-SUPPORTED","16407":"REDIRECT","16408":"REDIRECTED-FROM","16409":"TICKET-LT-OPAQUE","16410":"TICKET-REQUEST","16411":"TICKET-ACK","16412":"TICKET-NACK","16413":"TICKET-OPAQUE","16414":"LINK-ID","16415":"USE-WESP-MODE","16416":"ROHC-SUPPORTED","16417":"EAP-ONLY-AUTHENTICATION","16418":"CHILDLESS-IKEV2-SUPPORTED","16419":"QUICK-CRASH-DETECTION","16420":"IKEV2-MESSAGE-ID-SYNC-SUPPORTED","16421":"IPSEC-REPLAY-COUNTER-SYNC-SUPPORTED","16422":"IKEV2-MESSAGE-ID-SYNC","16423":"IPSEC-REPLAY-COUNTER-SYNC","16424":"SECURE-PASSWORD-METHODS","16425":"PSK-PERSIST","16426":"PSK-CONFIRM","16427":"ERX-SUPPORTED","16428":"IFOM-CAPABILITY","16429":"SENDER-REQUEST-ID","16430":"IKEV2-FRAGMENTATION-SUPPORTED","16431":"SIGNATURE-HASH-ALGORITHMS"}},
  {"path":["payloads","spi"],"reader":"bytes","visible":true,"variable":true},
  {"path":["payloads","notify_data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["payloads","delete_doi"],"reader":"number","visible":true,"variable":true},
  {"path":["payloads","delete_protocol"],"reader":"number","visible":true,"variable":true},
  {"path":["payloads","spi_count"],"reader":"number","visible":true,"variable":true},
  {"path":["payloads","deleted_spis"],"reader":"bytes","many":true,"visible":true,"variable":true},
  {"path":["payloads","vendor_id"],"reader":"bytes","visible":true,"variable":true},
  {"path":["payloads","selector_count"],"reader":"number","visible":true,"variable":true},
  {"path":["payloads","selectors_reserved"],"reader":"bytes","visible":false,"variable":true},
  {"path":["payloads","selectors"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["payloads","selectors","type"],"reader":"number","visible":true,"variable":true},
  {"path":["payloads","selectors","protocol"],"reader":"number","visible":true,"variable":true},
  {"path":["payloads","selectors","length"],"reader":"number","visible":true,"variable":true},
  {"path":["payloads","selectors","start_port"],"reader":"number","visible":true,"variable":true},
  {"path":["payloads","selectors","end_port"],"reader":"number","visible":true,"variable":true},
  {"path":["payloads","selectors","start_ipv4"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["payloads","selectors","end_ipv4"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["payloads","selectors","start_ipv6"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["payloads","selectors","end_ipv6"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["payloads","fragment_number"],"reader":"number","visible":true,"variable":true},
  {"path":["payloads","fragment_total"],"reader":"number","visible":true,"variable":true},
  {"path":["payloads","encrypted"],"reader":"bytes","visible":true,"variable":true},
  {"path":["payloads","eap"],"reader":"bytes","visible":true,"variable":true},
  {"path":["payloads","configuration_type"],"reader":"number","visible":true,"variable":true},
  {"path":["payloads","data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["payloads","proposals"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["payloads","proposals","type"],"reader":"number","visible":false,"variable":true},
  {"path":["payloads","proposals","next_payload"],"reader":"number","visible":true,"variable":true},
  {"path":["payloads","proposals","reserved"],"reader":"bytes","visible":false,"variable":true},
  {"path":["payloads","proposals","length"],"reader":"number","visible":true,"variable":true},
  {"path":["payloads","proposals","number"],"reader":"number","visible":true,"variable":true},
  {"path":["payloads","proposals","protocol"],"reader":"number","visible":true,"variable":true},
  {"path":["payloads","proposals","spi_size"],"reader":"number","visible":true,"variable":true},
  {"path":["payloads","proposals","transform_count"],"reader":"number","visible":true,"variable":true},
  {"path":["payloads","proposals","spi"],"reader":"bytes","visible":true,"variable":true},
  {"path":["payloads","proposals","transforms"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["payloads","proposals","transforms","payload_type"],"reader":"number","visible":false,"variable":true},
  {"path":["payloads","proposals","transforms","next_payload"],"reader":"number","visible":true,"variable":true},
  {"path":["payloads","proposals","transforms","reserved"],"reader":"bytes","many":true,"visible":false,"variable":true},
  {"path":["payloads","proposals","transforms","length"],"reader":"number","visible":true,"variable":true},
  {"path":["payloads","proposals","transforms","number"],"reader":"number","visible":true,"variable":true},
  {"path":["payloads","proposals","transforms","id_v1"],"reader":"number","visible":true,"variable":true},
  {"path":["payloads","proposals","transforms","type"],"reader":"number","visible":true,"variable":true},
  {"path":["payloads","proposals","transforms","type_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"encryption","2":"PRF","3":"integrity","4":"key exchange","5":"ESN"}},
  {"path":["payloads","proposals","transforms","encryption"],"reader":"number","visible":true,"variable":true},
  {"path":["payloads","proposals","transforms","encryption_name"],"reader":"name","visible":true,"variable":true,"names":{"2":"DES","3":"3DES","5":"IDEA","6":"CAST","7":"Blowfish","11":"null","12":"AES-CBC","13":"AES-CTR","14":"AES-CCM-8","15":"AES-CCM-12","16":"AES-CCM-16","18":"AES-GCM-8","19":"AES-GCM-12","20":"AES-GCM-16","23":"Camellia-CBC","28":"ChaCha20-Poly1305"}},
  {"path":["payloads","proposals","transforms","prf"],"reader":"number","visible":true,"variable":true},
  {"path":["payloads","proposals","transforms","integrity"],"reader":"number","visible":true,"variable":true},
  {"path":["payloads","proposals","transforms","dh_group"],"reader":"number","visible":true,"variable":true},
  {"path":["payloads","proposals","transforms","esn"],"reader":"number","visible":true,"variable":true},
  {"path":["payloads","proposals","transforms","id"],"reader":"number","visible":true,"variable":true},
  {"path":["payloads","proposals","transforms","ike_attributes"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["payloads","proposals","transforms","ike_attributes","short"],"reader":"flag","visible":true,"variable":true},
  {"path":["payloads","proposals","transforms","ike_attributes","type"],"reader":"number","visible":true,"variable":true},
  {"path":["payloads","proposals","transforms","ike_attributes","length"],"reader":"number","visible":true,"variable":true},
  {"path":["payloads","proposals","transforms","ike_attributes","value"],"reader":"bytes","visible":true,"variable":true},
  {"path":["payloads","proposals","transforms","ipsec_attributes"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["payloads","proposals","transforms","ipsec_attributes","short"],"reader":"flag","visible":true,"variable":true},
  {"path":["payloads","proposals","transforms","ipsec_attributes","type"],"reader":"number","visible":true,"variable":true},
  {"path":["payloads","proposals","transforms","ipsec_attributes","length"],"reader":"number","visible":true,"variable":true},
  {"path":["payloads","proposals","transforms","ipsec_attributes","value"],"reader":"bytes","visible":true,"variable":true},
  {"path":["payloads","proposals","transforms","attributes"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["payloads","proposals","transforms","attributes","short"],"reader":"flag","visible":true,"variable":true},
  {"path":["payloads","proposals","transforms","attributes","type"],"reader":"number","visible":true,"variable":true},
  {"path":["payloads","proposals","transforms","attributes","length"],"reader":"number","visible":true,"variable":true},
  {"path":["payloads","proposals","transforms","attributes","value"],"reader":"bytes","visible":true,"variable":true},
  {"path":["payloads","proposals","transforms","ike_attributes","encryption"],"reader":"number","visible":true,"variable":true},
  {"path":["payloads","proposals","transforms","ike_attributes","hash"],"reader":"number","visible":true,"variable":true},
  {"path":["payloads","proposals","transforms","ike_attributes","authentication_method"],"reader":"number","visible":true,"variable":true},
  {"path":["payloads","proposals","transforms","ike_attributes","group"],"reader":"number","visible":true,"variable":true},
  {"path":["payloads","proposals","transforms","ike_attributes","life_type"],"reader":"number","visible":true,"variable":true},
  {"path":["payloads","proposals","transforms","ike_attributes","life_duration"],"reader":"number","visible":true,"variable":true},
  {"path":["payloads","proposals","transforms","ike_attributes","key_length"],"reader":"number","visible":true,"variable":true},
  {"path":["payloads","proposals","transforms","ipsec_attributes","life_type"],"reader":"number","visible":true,"variable":true},
  {"path":["payloads","proposals","transforms","ipsec_attributes","life_duration"],"reader":"number","visible":true,"variable":true},
  {"path":["payloads","proposals","transforms","ipsec_attributes","group"],"reader":"number","visible":true,"variable":true},
  {"path":["payloads","proposals","transforms","ipsec_attributes","encapsulation_mode"],"reader":"number","visible":true,"variable":true},
  {"path":["payloads","proposals","transforms","ipsec_attributes","authentication"],"reader":"number","visible":true,"variable":true},
  {"path":["payloads","proposals","transforms","ipsec_attributes","key_length"],"reader":"number","visible":true,"variable":true},
  {"path":["payloads","proposals","transforms","attributes","key_length"],"reader":"number","visible":true,"variable":true}
]

const names7 = nameTable(rows[7])
/** Internet Security Association and Key Management Protocol, RFC 7296. */
class Isakmp extends Layer {
  get initiator_spi() {
    return this._bytes(0, 8)
  }

  get responder_spi() {
    return this._bytes(8, 8)
  }

  get next_payload() {
    return this._packet._block.view.getUint8(this._at + 16)
  }

  get version() {
    const { view } = this._packet._block
    const at = this._at
    const byte17 = view.getUint8(at + 17)
    return {
      major: byte17 >> 4,
      minor: byte17 & 0xf
    }
  }

  get exchange_type() {
    return this._packet._block.view.getUint8(this._at + 18)
  }

  get exchange_type_name() {
    return names7[this._packet._block.view.getUint8(this._at + 18)]
  }

  get flags() {
    const { view } = this._packet._block
    const at = this._at
    const byte19 = view.getUint8(at + 19)
    const byte17 = view.getUint8(at + 17)
    return {
      ...(byte17 >> 4 === 2 && { response: (byte19 >> 5) & 0x1 }),
      ...(byte17 >> 4 === 2 && { version: (byte19 >> 4) & 0x1 }),
      ...(byte17 >> 4 === 2 && { initiator: (byte19 >> 3) & 0x1 }),
      ...(byte17 >> 4 === 1 && { authentication: (byte19 >> 2) & 0x1 }),
      ...(byte17 >> 4 === 1 && { commit: (byte19 >> 1) & 0x1 }),
      ...(byte17 >> 4 === 1 && { encryption: byte19 & 0x1 })
    }
  }

  get message_id() {
    return this._packet._block.view.getUint32(this._at + 20)
  }

  get length() {
    return this._packet._block.view.getUint32(this._at + 24)
  }

  get payloads() {
    return this._details('payloads')
  }
}
Isakmp.Cut = cutClass(Isakmp, { initiator_spi: 8, responder_spi: 16, next_payload: 17, version: 18, exchange_type: 19, exchange_type_name: 19, flags: 20, message_id: 24, length: 28 })

Isakmp.prototype._id = 82

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte17 = bytes[at + 17]
  const byte19 = bytes[at + 19]
  if (!(byte17 >> 4 === 2)) return visitedNode(packet, word, parent, 'isakmp')
  if (!(byte17 >> 4 === 1)) return visitedNode(packet, word, parent, 'isakmp')
  const node = {
    initiator_spi: packet._slice(ints[word + 1] + 0, 8),
    responder_spi: packet._slice(ints[word + 1] + 8, 8),
    next_payload: bytes[at + 16],
    version: {
      major: byte17 >> 4,
      minor: byte17 & 0xf
    },
    exchange_type: bytes[at + 18],
    flags: {
      response: (byte19 >> 5) & 0x1,
      version: (byte19 >> 4) & 0x1,
      initiator: (byte19 >> 3) & 0x1,
      authentication: (byte19 >> 2) & 0x1,
      commit: (byte19 >> 1) & 0x1,
      encryption: byte19 & 0x1
    },
    message_id: view.getUint32(at + 20),
    length: view.getUint32(at + 24)
  }
  if (parent !== undefined) parent.isakmp = node
  return node
}

const packet = {
  get isakmp() {
    const word = this._find(82)
    return word > 0 ? new Isakmp(this, word) : this._cut(word, Isakmp)
  }
}

module.exports = { rows, tree, packet }
