'use strict'
// overlay.js - GTP, Geneve, VXLAN-GPE, NSH, Teredo, LISP, WireGuard, and IPsec in UDP.

const { u8, u16, u24, u32, u64, text, hex, zeros, ip4, ip6, bytes, bits, cut } = require('./bytes')
const { ETHERTYPE, PROTOCOL, overIp, ethernet, quoted4, quoted6, udp } = require('./layers')

const overUdp = (port, ...parts) => overIp({ protocol: PROTOCOL.UDP }, udp(49152, port, bytes(parts)))
const frame = () => ethernet(ETHERTYPE.IPV4, quoted4())
const HEADERS = 14 + 20 + 8

/** 3GPP TS 29.281 section 5.1; `length` can lie. */
const GTP = { version: [3, 1], type: [1, 1], reserved: [1, 0], E: [1, 0], S: [1, 0], PN: [1, 0] }
const gtp = (flags, type, body, { port = 2152, length = bytes(body).length } = {}) => overUdp(port, { flags: bits({ ...GTP, ...flags }), type: u8(type), length: u16(length), teid: u32(0x0a0b0c0d) }, body)
const pdu = () => gtp({}, 255, quoted4())
const pdu6 = () => gtp({ S: [1, 1] }, 255, [u16(7), u8(0), u8(0), quoted6()])
const pduOfPpp = () => gtp({ PN: [1, 1] }, 255, [u16(0), u8(9), u8(0), hex('ff030021'), quoted4()])
/** Section 5.2.1. */
const extended = (first, ...headers) => gtp({ E: [1, 1], S: [1, 1] }, 255, [u16(7), u8(0), u8(first), headers, quoted4()])
const downlink = () => extended(0x85, u8(2), hex('00 c9 60 000000'), u8(0))
const uplink = () => extended(0x85, u8(1), hex('10 09'), u8(0))
const chain = () => extended(0xc0, u8(1), u16(5), u8(0x40), u8(1), u16(2152), u8(0x82), u8(2), hex('012345 000000'), u8(0x81), u8(1), hex('0102'), u8(0x83), u8(1), hex('0304'), u8(0x20), u8(1), hex('0506'), u8(0))
const echoRequest = () => gtp({ S: [1, 1] }, 1, [u16(1), u8(0), u8(0)])
const echoResponse = () => gtp({ S: [1, 1] }, 2, [u16(1), u8(0), u8(0), u8(14), u8(3)])
const errorIndication = () => gtp({ S: [1, 1] }, 26, [u16(1), u8(0), u8(0), u8(16), u32(9), u8(133), u16(4), ip4('192.0.2.1')])
const errorIndication6 = () => gtp({ S: [1, 1] }, 26, [u16(1), u8(0), u8(0), u8(16), u32(9), u8(133), u16(16), ip6('2001:db8::1')])
const notification = () => gtp({ S: [1, 1] }, 31, [u16(1), u8(0), u8(0), u8(141), u8(2), u8(0xc0), u8(0x85)])
const endMarker = () => gtp({}, 254, [u8(255), u16(4), u16(10415), hex('0102')])
const deleted = () => gtp({ S: [1, 1] }, 21, [u16(1), u8(0), u8(0), u8(1), u8(128)], { port: 2123 })
const created = () => gtp({ S: [1, 1] }, 17, [u16(1), u8(0), u8(0), u8(1), u8(128), u8(17), u32(5), u8(200), u16(1), u8(1)], { port: 2123 })
const moved = () => gtp({ S: [1, 1] }, 51, [u16(1), u8(0), u8(0), u8(1), u8(128), u8(9), zeros(28), u8(22), zeros(9), u8(6), zeros(3), u8(17), u32(5)], { port: 2123 })
const unknownElement = () => gtp({ S: [1, 1] }, 51, [u16(1), u8(0), u8(0), u8(1), u8(128), u8(77), hex('11223344')], { port: 2123 })
const cutGtp = () => cut(pdu(), HEADERS + 5)
const cutExtension = () => cut(uplink(), HEADERS + 12 + 2)
const longGtp = () => gtp({}, 255, quoted4(), { length: 999 })
const emptyExtension = () => extended(0x85, u8(0))
const longElement = () => gtp({ S: [1, 1] }, 26, [u16(1), u8(0), u8(0), u8(133), u16(99), ip4('192.0.2.1')])

/** RFC 8926 section 3.4. */
const geneve = (flags, type, options, ...payload) => overUdp(6081, { flags: bits({ version: [2, 0], length: [6, bytes(options).length / 4], O: [1, 0], C: [1, 0], reserved: [6, 0], ...flags }), type: u16(type), vni: u24(0x0abcde), reserved: u8(0) }, options, payload)
const geneveOption = (oclass, type, data, words = data.length / 4) => bytes({ class: u16(oclass), type: u8(type), length: bits({ reserved: [3, 0], length: [5, words] }) }, data)
const geneveFrame = () => geneve({}, 0x6558, [], frame())
const geneveIp = () => geneve({ O: [1, 1], C: [1, 1] }, ETHERTYPE.IPV4, [geneveOption(0x0103, 0x81, u32(7)), geneveOption(0x0104, 1, zeros(0))], quoted4())
const google = () => geneve({}, ETHERTYPE.IPV4, [geneveOption(0x132, 1, bits({ network: [28, 77], reserved: [3, 0], direction: [1, 1] })), geneveOption(0x132, 2, hex('01020304')), geneveOption(0x132, 3, u64(99))], quoted4())
const longGeneve = () => geneve({ length: [6, 63] }, ETHERTYPE.IPV4, geneveOption(0x0103, 1, u32(7)), u32(0x01030000))
const cutGeneve = () => cut(geneveFrame(), HEADERS + 5)
const cutGeneveOption = () => cut(geneveIp(), HEADERS + 8 + 6)
const geneveVersion = () => geneve({ version: [2, 1] }, 0x6558, [], frame())
const longGeneveOption = () => geneve({}, ETHERTYPE.IPV4, geneveOption(0x0103, 1, u32(7), 9), quoted4())

/** draft-ietf-nvo3-vxlan-gpe section 3. */
const gpe = (flags, next, ...payload) => overUdp(4790, { flags: bits({ reserved: [2, 0], version: [2, 0], I: [1, 1], P: [1, 1], B: [1, 0], O: [1, 0], ...flags }), reserved: u16(0), next: u8(next), vni: u24(0x0abcde), reserved2: u8(0) }, payload)
const gpeIp = () => gpe({}, 1, quoted4())
const gpeIp6 = () => gpe({ O: [1, 1] }, 2, quoted6())
const gpeFrame = () => gpe({}, 3, frame())
const gpeUnknown = () => gpe({}, 99, zeros(4))
const cutGpe = () => cut(gpeIp(), HEADERS + 5)
const gpeVersion = () => gpe({ version: [2, 1] }, 1, quoted4())

/** RFC 8300 section 2. */
const nsh = (fields, type, next, context, ...payload) => ethernet(0x894f, { base: bits({ version: [2, 0], O: [1, 0], C: [1, 0], ttl: [6, 63], length: [6, 2 + bytes(context).length / 4], ...fields }), type: u8(type), next: u8(next), path: u24(0x0abcde), index: u8(255) }, context, payload)
const nshFixed = () => nsh({ O: [1, 1] }, 1, 1, hex('00010203 04050607 08090a0b 0c0d0e0f'), quoted4())
const nshVariable = () => nsh({}, 2, 2, [u16(0x100), u8(4), u8(5), text('hello'), zeros(3), u16(9), u8(1), u8(0)], quoted6())
const nshNested = () => nsh({}, 2, 4, [], nsh({}, 2, 5, [], bits({ label: [20, 16], tc: [3, 0], bottom: [1, 1], ttl: [8, 64] }), quoted4()).subarray(14))
const nshOverGpe = () => gpe({}, 4, nshFixed().subarray(14))
const cutNsh = () => cut(nshFixed(), 14 + 5)
const cutContext = () => cut(nshFixed(), 14 + 8 + 3)
const nshVersion = () => nsh({ version: [2, 1] }, 2, 1, [], quoted4())
const shortNsh = () => nsh({ length: [6, 1] }, 2, 1, [], quoted4())
const longNsh = () => nsh({ length: [6, 63] }, 2, 1, [u16(1), u8(1), u8(0)], [u16(1), u8(1), u8(0)])
const longMetadata = () => nsh({}, 2, 1, [u16(1), u8(1), u8(99)], quoted4())

/** RFC 4380 section 5.1.1. */
const teredo = (...parts) => overUdp(3544, parts)
const authentication = (id, value) => bytes(u16(1), u8(id.length), u8(value.length), id, value, hex('0102030405060708'), u8(0))
const origin = () => bytes(u16(0), u16(40000 ^ 0xffff), ip4('63.255.253.254'))
const teredoPlain = () => teredo(quoted6())
const teredoOrigin = () => teredo(origin(), quoted6())
const teredoBoth = () => teredo(authentication(text('id'), hex('aabb')), origin(), quoted6())
const cutOrigin = () => cut(teredoOrigin(), HEADERS + 6)
const shortTeredo = () => teredo(u16(0), u16(1))

/** RFC 9300 section 5.3. */
const lisp = (flags, second, third, ...payload) => overUdp(4341, { flags: bits({ N: [1, 0], L: [1, 0], E: [1, 0], V: [1, 0], I: [1, 0], reserved: [3, 0], ...flags }), second: u24(second), third: u32(third) }, payload)
const lispNonce = () => lisp({ N: [1, 1], L: [1, 1], E: [1, 1] }, 0x123456, 3, quoted4())
const lispVersions = () => lisp({ L: [1, 1], V: [1, 1], I: [1, 1] }, 0x001002, 0x00004d01, quoted6())
const cutLisp = () => cut(lispNonce(), HEADERS + 5)
const lispEcho = () => lisp({ E: [1, 1] }, 0, 0, quoted4())
const lispBoth = () => lisp({ N: [1, 1], V: [1, 1] }, 0, 0, quoted4())

/** Donenfeld, section 5.4: numbers have their lowest byte first. */
const little32 = (value) => bytes(u32(value)).reverse()
const wireguard = (type, ...rest) => overUdp(51820, u8(type), zeros(3), rest)
const bytesOf = (first, size) => Buffer.from(Array.from({ length: size }, (_, i) => (first + i) & 0xff))
const initiation = () => wireguard(1, little32(5), bytesOf(1, 32), bytesOf(2, 48), bytesOf(3, 28), bytesOf(4, 16), zeros(16))
const wgResponse = () => wireguard(2, little32(6), little32(5), bytesOf(1, 32), bytesOf(2, 16), bytesOf(3, 16), zeros(16))
const cookie = () => wireguard(3, little32(5), bytesOf(1, 24), bytesOf(2, 32))
const transport = () => wireguard(4, little32(6), bytes(u64(9)).reverse(), bytesOf(1, 48))
const onOtherPort = () => overIp({ protocol: PROTOCOL.UDP }, udp(40000, 40001, transport().subarray(HEADERS)))
const shortCookie = () => wireguard(3, little32(5))
const cutWireguard = () => cut(transport(), HEADERS + 3)
const cutMac = () => cut(initiation(), HEADERS + 140)

/** RFC 3948 section 2. */
const keepAlive = () => overUdp(4500, u8(0xff))
const esp = () => overUdp(4500, u32(0x01020304), u32(9), zeros(32))
const marked = () => overUdp(4500, u32(0), hex('0102030405060708'), zeros(8), u8(0), hex('10 02 00'), u32(0), u32(28))

/** RFC 3173 section 3. */
const ipcomp = () => overIp({ protocol: PROTOCOL.IPCOMP }, u8(6), u8(0), u16(2), hex('aabbccdd'))
const cutIpcomp = () => cut(ipcomp(), 14 + 20 + 3)

module.exports = {
  'gtp/user': [pdu, pdu6, pduOfPpp, downlink, uplink, chain],
  'gtp/messages': [echoRequest, echoResponse, errorIndication, errorIndication6, notification, endMarker, deleted, created, moved, unknownElement],
  'gtp/cut': [cutGtp, cutExtension],
  'gtp/lies': [longGtp, emptyExtension, longElement],
  'geneve/options': [geneveFrame, geneveIp, google],
  'geneve/cut': [cutGeneve, cutGeneveOption],
  'geneve/lies': [geneveVersion, longGeneveOption, longGeneve],
  'vxlan_gpe/next': [gpeIp, gpeIp6, gpeFrame, gpeUnknown, nshOverGpe],
  'vxlan_gpe/cut': [cutGpe],
  'vxlan_gpe/lies': [gpeVersion],
  'nsh/metadata': [nshFixed, nshVariable, nshNested],
  'nsh/cut': [cutNsh, cutContext],
  'nsh/lies': [nshVersion, shortNsh, longMetadata, longNsh],
  'teredo/indications': [teredoPlain, teredoOrigin, teredoBoth],
  'teredo/cut': [cutOrigin],
  'teredo/lies': [shortTeredo],
  'lisp_data/flags': [lispNonce, lispVersions],
  'lisp_data/cut': [cutLisp],
  'lisp_data/lies': [lispEcho, lispBoth],
  'wireguard/messages': [initiation, wgResponse, cookie, transport, onOtherPort, shortCookie],
  'wireguard/cut': [cutWireguard, cutMac],
  'udpencap/kinds': [keepAlive, esp, marked],
  'ipcomp/deflate': [ipcomp],
  'ipcomp/cut': [cutIpcomp]
}
