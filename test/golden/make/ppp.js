'use strict'
// ppp.js - PPP, its control protocols, and PPP over Ethernet.

const { u8, u16, u24, u32, hex, text, mac, ip4, zeros, bytes, bits, cut } = require('./bytes')
const { LINKTYPE, ETHERTYPE, ethernet, quoted4, quoted6, option, tlv } = require('./layers')

const NUMBER = { IP: 0x21, IP6: 0x57, MPLS: 0x281, IPCP: 0x8021, IPV6CP: 0x8057, LCP: 0xc021, PAP: 0xc023, CHAP: 0xc223 }

/** RFC 1661 section 2, RFC 1662 section 3.1. */
const ppp = (protocol, ...rest) => bytes({ address: u8(0xff), control: u8(3), protocol: u16(protocol) }, rest)
const onLink = (...packets) => ({ linkType: LINKTYPE.PPP, packets })

const whole = () => ppp(NUMBER.IP, quoted4())
const withoutAddress = () => bytes(u16(NUMBER.IP), quoted4())
const compressed = () => bytes(u8(NUMBER.IP), quoted4())
const compressedBehindAddress = () => bytes(u8(0xff), u8(3), u8(NUMBER.IP6), quoted6())
const mpls = () => ppp(NUMBER.MPLS, bits({ label: [20, 16], tc: [3, 0], bottom: [1, 1], ttl: [8, 64] }), quoted4())
const unknown = () => ppp(0x0031, zeros(4))
const cutInAddress = () => cut(whole(), 1)
const cutInProtocol = () => cut(whole(), 3)
const onlyAddress = () => bytes(u8(0xff), u8(3))
const halfAProtocol = () => bytes(u8(0xff), u8(3), u8(0))

/** RFC 1661 section 5; `length` can lie. */
const packet = (protocol, code, body, length = 4 + bytes(body).length) => ppp(protocol, { code: u8(code), identifier: u8(7), length: u16(length) }, body)
const lcp = (code, ...body) => packet(NUMBER.LCP, code, body)
const request = (...options) => () => lcp(1, ...options)

const vendorOption = request(option(0, u24(0x00005e), u8(9), hex('0102')))
const commonOptions = request(option(1, u16(1492)), option(2, u32(0x000a0000)), option(5, u32(0x12345678)), option(7), option(8))
const pap = request(option(3, u16(0xc023)))
const chap = request(option(3, u16(0xc223), u8(5)))
const otherAuthentication = request(option(3, u16(0xc227), u8(1)))
const qualityReports = request(option(4, u16(0xc025), u32(3000)))
const quality = request(option(4, u16(0xc025), u32(3000)), option(4, u16(0x4001), hex('aa')))
const framing = request(option(9, u8(6)), option(10, u8(8)), option(11, u8(7), hex('0103')), option(25, u8(3)))
const callback = request(option(13, u8(1), text('555')))
const multilink = request(option(17, u16(1500)), option(18), option(23, u16(7)), option(27, u8(2), u8(4)))
const endpoints = request(option(19, u8(0)), option(19, u8(1), hex('0a0b')), option(19, u8(2), ip4('192.0.2.1')), option(19, u8(3), mac('02:00:00:00:00:0a')), option(19, u8(4), u32(5), u32(6)), option(19, u8(5), text('5551234')))
const rareOptions = request(option(21, u8(1)), option(28, u32(106), text('en')), option(200, hex('0102')))
const refused = () => lcp(4, option(1, u16(1)), option(8))
const naked = () => lcp(3, option(5, u32(9)))
const terminate = () => lcp(5, text('bye'))
const codeReject = () => lcp(7, hex('c8010004'))
const protocolReject = () => lcp(8, u16(NUMBER.IP6), quoted6())
const echo = () => lcp(9, u32(0x12345678), hex('0102'))
const identification = () => lcp(12, u32(0x12345678), text('MSRASV5.10'))
const timeRemaining = () => lcp(13, u32(0x12345678), u32(600), text('soon'))
const vendorPacket = () => lcp(0, u32(0x12345678), u24(0x00005e), u8(4), hex('0506'))
const unknownCode = () => lcp(99, hex('0102'))

const HEADERS = 4
const cutLcp = () => cut(commonOptions(), HEADERS + 3)
const cutOption = () => cut(commonOptions(), HEADERS + 4 + 3)
const shortLength = () => packet(NUMBER.LCP, 1, [option(1, u16(1500))], 3)
const longLength = () => packet(NUMBER.LCP, 1, [option(1, u16(1500))], 99)
const emptyOption = request(bytes(u8(1), u8(0), u16(1500)))
const longOption = request(bytes(u8(1), u8(9), u16(1500)))
const shortOption = request(bytes(u8(5), u8(4), u16(1)))
const wideOption = request(option(1, u16(1500), u8(0)))

/** RFC 1332, RFC 1877, RFC 2290, RFC 2509, RFC 3241. */
const ipcp = (code, ...body) => packet(NUMBER.IPCP, code, body)
const addresses = () => ipcp(1, option(3, ip4('0.0.0.0')), option(129, ip4('192.0.2.53')), option(130, ip4('192.0.2.137')), option(131, ip4('192.0.2.54')), option(132, ip4('192.0.2.138')))
const oldAddresses = () => ipcp(2, option(1, ip4('192.0.2.1'), ip4('192.0.2.2')), option(4, ip4('192.0.2.3')))
const vanJacobson = () => ipcp(1, option(2, u16(0x2d), u8(15), u8(1)))
const headerCompression = () => ipcp(1, option(2, u16(0x61), u16(15), u16(16), u16(256), u16(5), u16(168), option(1), option(3, u8(2))))
const robust = () => ipcp(1, option(2, u16(3), u16(15), u16(0), u16(168), option(1, u16(0), u16(2))))
const otherOption = () => ipcp(1, option(77, hex('0102')))
const otherCompression = () => ipcp(1, option(2, u16(0x4d), hex('03')))
const ipcpCodeReject = () => ipcp(7, hex('09010004'))
const ipcpData = () => ipcp(5, text('bye'))
const cutIpcp = () => cut(addresses(), HEADERS + 2)
const emptySuboption = () => ipcp(1, option(2, u16(0x61), u16(15), u16(16), u16(256), u16(5), u16(168), bytes(u8(1), u8(0))))

/** RFC 5072, RFC 5172. */
const ipv6cp = (code, ...body) => packet(NUMBER.IPV6CP, code, body)
const identifier = () => ipv6cp(1, option(1, hex('0a00 27ff fe00 0001')))
const ipv6cpCompression = () => ipv6cp(1, option(2, u16(0x4f)))
const ipv6cpOther = () => ipv6cp(1, option(9, hex('0a')))
const ipv6cpCodeReject = () => ipv6cp(7, hex('09010004'))
const ipv6cpData = () => ipv6cp(6, text('bye'))
const cutIpv6cp = () => cut(identifier(), HEADERS + 2)
const shortIdentifier = () => ipv6cp(1, bytes(u8(1), u8(6), u32(1)))

/** RFC 1334 section 2.2. */
const counted = (string) => bytes(u8(string.length), text(string))
const papRequest = () => packet(NUMBER.PAP, 1, [counted('peer'), counted('secret')])
const papAck = () => packet(NUMBER.PAP, 2, [counted('welcome')])
const papNak = () => packet(NUMBER.PAP, 3, [])
const papUnknown = () => packet(NUMBER.PAP, 9, [hex('0102')])
const cutPap = () => cut(papRequest(), HEADERS + 3)
const longName = () => packet(NUMBER.PAP, 1, [u8(99), text('peer')])
const shortPap = () => packet(NUMBER.PAP, 2, [counted('x')], 2)

/** RFC 1994 section 4. */
const challenge = () => packet(NUMBER.CHAP, 1, [u8(4), hex('01020304'), text('server')])
const response = () => packet(NUMBER.CHAP, 2, [u8(4), hex('05060708'), text('client')])
const success = () => packet(NUMBER.CHAP, 3, [text('welcome')])
const failure = () => packet(NUMBER.CHAP, 4, [])
const chapUnknown = () => packet(NUMBER.CHAP, 9, [hex('0102')])
const cutChap = () => cut(challenge(), HEADERS + 3)
const longValue = () => packet(NUMBER.CHAP, 1, [u8(99), hex('01020304')])
const shortChap = () => packet(NUMBER.CHAP, 3, [text('x')], 0)

/** RFC 2516 section 4; `length` can lie. */
const pppoe = (type, code, session, body, length = bytes(body).length) => ethernet(type, { version: bits({ version: [4, 1], type: [4, 1] }), code: u8(code), session: u16(session), length: u16(length) }, body)
const session = (...body) => pppoe(ETHERTYPE.PPPOE_SESSION, 0, 0x1234, body)
const inSession = () => session(u16(NUMBER.IP), quoted4())
const withCredits = () => session(u16(0x106), u16(4), u16(5), u16(6), u16(NUMBER.IP), quoted4())
const otherCode = () => pppoe(ETHERTYPE.PPPOE_SESSION, 0x0b, 0x1234, [u16(0x106), u16(4), u16(5), u16(6)])
const cutSession = () => cut(inSession(), 14 + 5)
const longSession = () => pppoe(ETHERTYPE.PPPOE_SESSION, 0, 1, [u16(NUMBER.IP), quoted4()], 999)
const otherVersion = () => ethernet(ETHERTYPE.PPPOE_SESSION, u8(0x21), u8(0), u16(1), u16(2), u16(NUMBER.IP))

/** RFC 2516 appendix A, RFC 4638, RFC 4679, RFC 5578. */
const tag = (type, ...value) => bytes({ type: u16(type), length: u16(bytes(value).length) }, value)
const discovery = (code, ...tags) => pppoe(ETHERTYPE.PPPOE_DISCOVERY, code, 0, tags)
const initiation = () => discovery(0x09, tag(0x101), tag(0x103, hex('01020304')), tag(0x120, u16(1500)))
const offer = () => discovery(0x07, tag(0x101, text('internet')), tag(0x102, text('ac1')), tag(0x104, hex('0a0b')), tag(0x110, hex('0c')), tag(0))
const lines = () => discovery(0x09, tag(0x105, u32(3561), tlv(1, text('eth 0/1')), tlv(2, text('customer')), Array.from({ length: 14 }, (_, i) => tlv(0x81 + i, u32(1000 + i))), tlv(0x90, u8(1), u8(2), u8(0))))
const otherLine = () => discovery(0x09, tag(0x105, u32(3561), tlv(0x77, hex('01'))))
const otherTag = () => discovery(0x09, tag(0x7777, hex('0002')))
const vendor = () => discovery(0x09, tag(0x105, u32(9), hex('0102')))
const radio = () => discovery(0x0c, tag(0x106, u16(10), u16(20)), tag(0x107, bits({ reserved: [11, 0], mdr: [2, 2], cdr: [2, 1], r: [1, 1] }), u8(90), u8(80), u16(5), u16(54), u16(100)), tag(0x108, u16(7)), tag(0x109, u16(64)))
const messages = () => discovery(0xd3, tag(0x111, text('http://example.org/')), tag(0x112, text('hello')), tag(0x121, hex('c000020000000018')))
const errors = () => discovery(0x65, tag(0x201, text('no such service')), tag(0x202, text('no room')), tag(0x203, text('sorry')))
const cutDiscovery = () => cut(offer(), 14 + 5)
const cutTag = () => cut(offer(), 14 + 6 + 10)
const longTag = () => discovery(0x09, bytes(u16(0x101), u16(99), text('x')))
const shortTag = () => discovery(0x09, bytes(u16(0x109), u16(1), u8(1)))
const longDiscovery = () => pppoe(ETHERTYPE.PPPOE_DISCOVERY, 9, 0, [tag(0x101)], 99)

module.exports = {
  'ppp/framing': onLink(whole, withoutAddress, compressed, compressedBehindAddress, mpls, unknown),
  'ppp/cut': onLink(cutInAddress, cutInProtocol),
  'ppp/lies': onLink(onlyAddress, halfAProtocol),
  'lcp/options': onLink(vendorOption, commonOptions, pap, chap, otherAuthentication, qualityReports, quality, framing, callback, multilink, endpoints, rareOptions, refused, naked, wideOption),
  'lcp/codes': onLink(terminate, codeReject, protocolReject, echo, identification, timeRemaining, vendorPacket, unknownCode),
  'lcp/cut': onLink(cutLcp, cutOption),
  'lcp/lies': onLink(shortLength, longLength, emptyOption, longOption, shortOption),
  'ipcp/options': onLink(addresses, oldAddresses, vanJacobson, headerCompression, robust, otherOption, otherCompression),
  'ipcp/codes': onLink(ipcpCodeReject, ipcpData),
  'ipcp/cut': onLink(cutIpcp),
  'ipcp/lies': onLink(emptySuboption),
  'ipv6cp/options': onLink(identifier, ipv6cpCompression, ipv6cpOther),
  'ipv6cp/codes': onLink(ipv6cpCodeReject, ipv6cpData),
  'ipv6cp/cut': onLink(cutIpv6cp),
  'ipv6cp/lies': onLink(shortIdentifier),
  'pap/codes': onLink(papRequest, papAck, papNak, papUnknown),
  'pap/cut': onLink(cutPap),
  'pap/lies': onLink(longName, shortPap),
  'chap/codes': onLink(challenge, response, success, failure, chapUnknown),
  'chap/cut': onLink(cutChap),
  'chap/lies': onLink(longValue, shortChap),
  'pppoes/sessions': [inSession, withCredits],
  'pppoes/cut': [cutSession],
  'pppoes/lies': [longSession, otherVersion, otherCode],
  'pppoed/tags': [initiation, offer, lines, otherLine, otherTag, vendor, radio, messages, errors],
  'pppoed/cut': [cutDiscovery, cutTag],
  'pppoed/lies': [longTag, shortTag, longDiscovery]
}
