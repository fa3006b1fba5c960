'use strict'
// lldp.js - LLDP, IEEE 802.1AB, with the TLVs of IEEE 802.1 and IEEE 802.3.

const { u8, u16, u24, u32, hex, text, zeros, ip4, ip6, bytes, bits, cut } = require('./bytes')
const { MAC, ethernet } = require('./layers')

const ETHERTYPE_LLDP = 0x88cc

/** Section 8.4: type and length in 7 and 9 bits; the length can lie. */
const tlvOf = (type, length, ...value) => bytes(bits({ type: [7, type], length: [9, length] }), value)
const tlv = (type, ...value) => tlvOf(type, bytes(value).length, value)

const chassis = (subtype, ...id) => tlv(1, u8(subtype), id)
const port = (subtype, ...id) => tlv(2, u8(subtype), id)
const ttl = () => tlv(3, u16(120))
const end = () => tlv(0)
const begin = () => [chassis(4, MAC.A), port(3, MAC.B), ttl()]
const lldp = (...tlvs) => ethernet(ETHERTYPE_LLDP, tlvs, end())

const management = (family, address, oid) => tlv(8, u8(1 + address.length), u8(family), address, u8(2), u32(7), u8(oid.length), oid)
const optional = () => lldp(
  chassis(7, text('chassis')), port(5, text('eth0')), ttl(),
  tlv(4, text('Port 0')), tlv(5, text('name.example')), tlv(6, text('A system\n')),
  tlv(7, bits({ reserved: [5, 0], relay: [1, 1], s_vlan: [1, 0], c_vlan: [1, 1], station: [1, 0], docsis: [1, 1], telephone: [1, 0], router: [1, 1], wlan: [1, 0], bridge: [1, 1], repeater: [1, 0], other: [1, 1] }), u16(0x0014)),
  management(1, ip4('192.0.2.1'), hex('')), management(2, ip6('2001:db8::1'), hex('2b06010401')), management(6, MAC.A, hex('')),
  tlv(126, hex('a1a2'))
)
const addresses4 = () => lldp(chassis(5, u8(1), ip4('192.0.2.1')), port(4, u8(1), ip4('192.0.2.2')), ttl())
const addresses6 = () => lldp(chassis(5, u8(2), ip6('2001:db8::1')), port(4, u8(2), ip6('2001:db8::2')), ttl())

const organization = (oui, subtype, ...value) => tlv(127, u24(oui), u8(subtype), value)
const bridge = (subtype, ...value) => organization(0x0080c2, subtype, value)
const ofEthernet = (subtype, ...value) => organization(0x00120f, subtype, value)

const flags8 = (...set) => u8(set.reduce((sum, bit) => sum | (1 << bit), 0))
const assigned = hex('01234567')
const bandwidth = hex('0a141e28 00000000')
const algorithms = hex('00010202 020202ff')

/** IEEE 802.1Q annex D. */
const bridges = () => lldp(begin(),
  bridge(1, u16(1)), bridge(2, flags8(1, 2), u16(20)), bridge(3, u16(30), u8(5), text('voice')), bridge(4, u8(3), hex('888e01')),
  bridge(5, u32(0x01020304)), bridge(6, u16(99)), bridge(7, bits({ reserved: [4, 0], type: [2, 1], enabled: [1, 0], capable: [1, 1] }), u32(1000)),
  bridge(8, flags8(0, 3), flags8(3)))
const classes = () => lldp(begin(),
  bridge(9, bits({ willing: [1, 1], shaper: [1, 0], reserved: [3, 0], classes: [3, 4] }), assigned, bandwidth, algorithms),
  bridge(10, u8(0), assigned, bandwidth, algorithms),
  bridge(11, bits({ willing: [1, 0], bypass: [1, 1], reserved: [2, 0], classes: [4, 6] }), flags8(3, 4)),
  bridge(12, u8(0), bits({ priority: [3, 3], reserved: [2, 0], selector: [3, 1] }), u16(0x8906), bits({ priority: [3, 4], reserved: [2, 0], selector: [3, 4] }), u16(3260)))

/** IEEE 802.3 section 79.3. */
const power = [bits({ reserved: [4, 0], pairs: [1, 1], enabled: [1, 0], supported: [1, 1], pse: [1, 1] }), u8(1), u8(5)]
const powerAt = [bits({ type: [2, 0], source: [2, 1], priority: [4, 3] }), u16(255), u16(300)]
const powerBt = [
  u16(100), u16(101), u16(102), u16(103),
  bits({ pse: [2, 1], pd: [2, 2], pairs: [2, 3], class_a: [3, 4], class_b: [3, 5], class: [4, 6] }),
  bits({ reserved: [4, 0], type: [3, 3], load: [1, 1] }), u16(900),
  bits({ reserved: [5, 0], support: [1, 1], completed: [1, 0], request: [1, 1] }),
  bits({ request: [6, 0x1d], time: [18, 3600] })
]
const stations = () => lldp(begin(),
  ofEthernet(1, flags8(0, 1), u16(0x6c01), u16(30)), ofEthernet(2, power), ofEthernet(2, power, powerAt), ofEthernet(2, power, powerAt, powerBt),
  ofEthernet(3, flags8(0, 1), u32(7)), ofEthernet(4, u16(9216)), ofEthernet(5, u16(17), u16(18), u16(19), u16(20), u16(21)),
  ofEthernet(7, bits({ reserved: [11, 0], size: [2, 2], active: [1, 1], enable: [1, 1], support: [1, 1] })))
const others = () => lldp(begin(), organization(0x00005e, 1, text('https://example.com/mud')), organization(0x0026e1, 4, hex('a1a2a3')))

const isolated = () => lldp(port(3, MAC.A), chassis(4, MAC.A), ttl())
const twice = () => lldp(begin(), ttl())
const beyond = () => ethernet(ETHERTYPE_LLDP, begin(), tlvOf(5, 40, text('name')))
const ofEnd = () => ethernet(ETHERTYPE_LLDP, begin(), tlv(0, hex('0102')))
const short = () => lldp(begin(), bridge(3, u16(30), u8(50), text('voice')))

/** IEEE 802.1AB section 9.1: what fills the frame is none of it. */
const filled = () => ethernet(ETHERTYPE_LLDP, begin(), end(), zeros(40))

module.exports = {
  'lldp/filled': [filled],
  'lldp/optional': [optional, addresses4, addresses6],
  'lldp/organizations': [bridges, classes, stations, others],
  'lldp/cut': [() => cut(optional(), 14 + 1), () => cut(optional(), 14 + 5), () => cut(bridges(), 14 + 50)],
  'lldp/lies': [isolated, twice, beyond, ofEnd, short]
}
