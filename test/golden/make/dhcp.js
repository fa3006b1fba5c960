'use strict'
// dhcp.js - messages of DHCP and BOOTP, with every option.

const { u8, u16, u32, u64, ip4, ip6, hex, text, zeros, dnsName, bytes, cut } = require('./bytes')
const { PROTOCOL, overIp, udp } = require('./layers')

const COOKIE = hex('63825363')
const END = u8(255)

/** RFC 2132 section 2: code, length, value. The length can lie. */
const option = (code, ...value) => bytes(u8(code), u8(bytes(value).length), value)

/** RFC 2131 section 2; sname and file can hold options. */
function message(parts, { op = 1, htype = 1, hlen = 6, sname = [], file = [] } = {}) {
  const filled = (value, size) => bytes(value, zeros(size - bytes(value).length))
  return overIp({ protocol: PROTOCOL.UDP }, udp(68, 67, bytes({
    op: u8(op), htype: u8(htype), hlen: u8(hlen), hops: u8(0), xid: u32(0x3d1d), secs: u16(0), flags: u16(0x8000),
    ciaddr: zeros(4), yiaddr: zeros(4), siaddr: zeros(4), giaddr: zeros(4),
    chaddr: filled(hex('02000000000a'), 16), sname: filled(sname, 64), file: filled(file, 128), options: parts
  })))
}

const TYPE = option(53, u8(1))
const dhcp = (...options) => message([COOKIE, TYPE, options, END])
const request = (...options) => message([COOKIE, option(53, u8(3)), options, END])
const address = ip4('192.0.2.1')
const other = ip4('192.0.2.2')

/** RFC 2132 sections 3 and 4: of the codes 1 to 11 and others one or more addresses. */
const addresses = () => dhcp(
  [1, 16, 28, 32, 54].map((code) => option(code, address)),
  [3, 4, 5, 6, 7, 8, 9, 10, 11, 41, 42, 44, 45, 48, 49, 65, 68, 69, 70, 71, 72, 73, 74, 75, 76].map((code) => option(code, address, other))
)

/** RFC 2132 sections 3 to 8. */
const parameters = () => dhcp(
  option(2, u32(3600)), [12, 14, 15, 17, 18, 40, 47, 56, 62, 64, 66, 67].map((code) => option(code, text(`text ${code}`))),
  option(13, u16(40)), [19, 20, 27, 29, 30, 31, 34, 36, 39].map((code) => option(code, u8(1))), option(21, address, ip4('255.255.255.0')),
  option(22, u16(576)), option(23, u8(64)), option(24, u32(600)), option(25, u16(68), u16(1500)), option(26, u16(1500)),
  option(33, ip4('198.51.100.0'), address), option(35, u32(60)), option(37, u8(64)), option(38, u32(0)), option(46, u8(8))
)

/** RFC 2132 section 9. */
const lease = () => dhcp(
  option(50, address), option(51, u32(86400)), option(52, u8(4)), option(55, u8(1), u8(3), u8(6)), option(57, u16(1500)), option(58, u32(43200)),
  option(59, u32(75600)), option(60, text('MSFT 5.0')), option(43, u8(1), u8(4), u32(2)), u8(0), u8(0), option(80)
)

/** RFC 2132 section 9.14, RFC 4361. */
const clients = () => dhcp(
  option(61, u8(1), hex('02000000000a')), option(61, u8(0), text('client')), option(61),
  option(61, u8(255), u32(1), u16(1), u16(1), u32(1000), hex('02000000000a')), option(61, u8(255), u32(1), u16(2), u32(9), hex('cafe')),
  option(61, u8(255), u32(1), u16(3), u16(1), hex('02000000000a')), option(61, u8(255), u32(1), u16(4), zeros(16))
)

const strangers = () => dhcp(option(61, u8(2), hex('0102')))

/** RFC 3046 and others. */
const agents = () => dhcp(option(82,
  option(1, text('circuit')), option(2, text('remote')), option(4, u32(9)), option(5, address), option(6, text('subscriber')), option(7, u8(1), u8(6), text('user')),
  option(8, u8(1), u8(0)), option(9, u32(9), u8(3), hex('010109')), option(10, u8(0x80)), option(11, address), option(12, text('relay')), option(13, u8(4)),
  option(14, text('network')), option(15, text('point')), option(16, hex('02000000000b')), option(17, u32(1)), option(18, text('realm')), option(19, u16(1067)),
  option(150, address), option(151, u8(0), text('vpn')), option(152, address), option(200, u8(1))
))

/** RFC 2241, 2242, 2610, 3004, 3118, 4174, 4702. */
const services = () => dhcp(
  option(63, option(5, u8(1))), option(77, u8(3), text('one'), u8(3), text('two')), option(78, u8(1), address, other), option(79, u8(0), text('scope')),
  option(81, u8(0x05), u8(0), u8(0), dnsName('host.example.org')), option(81, u8(0x01), u8(255), u8(255), text('host.example.org')),
  option(83, u16(7), u16(0x3f), u16(5), u32(0x7f), address, other, other), option(83, u16(0), u16(0), u16(3), u32(0), address, other),
  option(85, address), option(86, text('tree')), option(87, text('context')),
  option(88, dnsName('bcmcs.example.org')), option(89, address), option(90, u8(0), u8(0), u8(0), u64(6), text('token'))
)

/** RFC 3118 section 5.3. */
const authenticated = () => request(option(90, u8(1), u8(1), u8(0), u64(5), u32(7), zeros(16)))

/** RFC 4388, 4578, 4776, 4833, 2485, 8925, 8539, 8910, 2563, 2937, 3011, 3397. */
const places = () => dhcp(
  option(91, u32(100)), option(92, address, other), option(93, u16(7), u16(0)), option(94, u8(1), u8(3), u8(16)), option(97, u8(0), zeros(16)), option(98, text('http://a/')),
  option(99, u8(1), text('DE'), option(1, text('BY')), option(3, text('Munich'))), option(100, text('CET-1')), option(101, text('Europe/Berlin')),
  option(108, u32(1800)), option(109, ip6('2001:db8::1')), option(112, address), option(113, text('tag')), option(114, text('https://p/')),
  option(116, u8(1)), option(117, u16(6), u16(41)), option(118, address), option(119, dnsName('example.org'), u8(1), text('a'), u16(0xc000))
)

/** RFC 3361, 3442, 3925, 5192, 5223, 5417, 5678, 6011, 6153, 6704, 6731, 8572, 8973. */
const servers = () => dhcp(
  option(120, u8(0), dnsName('sip.example.org')), option(121, u8(24), hex('c63364'), address, u8(0), other), option(124, u32(9), u8(3), text('abc')),
  option(125, u32(0xffffff), u8(3), hex('010101')), option(136, address), option(137, dnsName('lost.example.org')), option(138, address), option(139, u8(1), u8(4), address),
  option(140, u8(1), u8(0)), option(141, dnsName('example.org')), option(142, address), option(143, u16(9), text('https://a')), option(145, u8(1)),
  option(146, u8(1), address, other, dnsName('example.org')), option(147, dnsName('dots.example.org')), option(148, address)
)
const sipAddresses = () => dhcp(option(120, u8(1), address, other))

/** RFC 5859, 6926, 7291, 7618, 8520, 5071, 5969, 5986, 6656, 6607. */
const others = () => dhcp(
  option(150, address, other), option(151, u8(1), text('no')), option(152, u32(1600000000)), option(153, u32(60)), option(154, u32(1600000000)), option(155, u32(1600000001)),
  option(156, u8(2)), option(157, u8(1)), option(159, u8(4), u8(6), u16(0x1000)), option(160, text('https://q/')),
  option(161, text('https://mud/')), option(208, hex('f100747e')), option(209, text('config')), option(210, text('/prefix')), option(211, u32(30)),
  option(212, u8(8), u8(32), ip6('2001:db8::'), address), option(213, dnsName('example.org')), option(220, u8(0), u8(0)), option(221, u8(0), text('vpn')),
  option(249, u8(8), u8(10), other), option(252, text('http://wpad/')), option(224, u32(1))
)

/** RFC 7291 section 4. */
const pcp = () => dhcp(option(158, u8(4), address, u8(8), address, other))

/** RFC 2132 section 9.3. */
const overloaded = () => message([COOKIE, TYPE, option(52, u8(3)), END, zeros(3)], { sname: [option(12, text('host')), END], file: [option(67, text('file')), END] })

/** RFC 951: without options, with another address, with the vendor's own. */
const bootp = () => message([COOKIE, END], { sname: text('server'), file: text('/boot') })
const serial = () => message([COOKIE, TYPE, END], { htype: 20, hlen: 3 })
const own = () => message([zeros(64)])
const noEnd = () => message([COOKIE, TYPE])

const HEADERS = 14 + 20 + 8
const cutInHeader = () => cut(dhcp(), HEADERS + 30)
const cutInSname = () => cut(dhcp(), HEADERS + 236 + 2)
const cutInOption = () => cut(dhcp(option(12, text('hostname'))), HEADERS + 236 + 4 + 3 + 2 + 4)

const longOption = () => message([COOKIE, TYPE, u8(12), u8(200), text('host')])
const shortLease = () => dhcp(option(51, u16(7)), option(3, hex('c00002')), option(12), option(1, address, other))
const longAgent = () => dhcp(option(82, u8(1), u8(9), text('a')))
const wideRoute = () => dhcp(option(121, u8(33), hex('c633640001'), address))
const longAddress = () => message([COOKIE, TYPE, END], { hlen: 17 })

module.exports = {
  'dhcp/options': [addresses, parameters, lease, clients, strangers, agents, services, authenticated, places, servers, sipAddresses, others, pcp],
  'dhcp/fields': [overloaded, bootp, serial, own, noEnd],
  'dhcp/cut': [cutInHeader, cutInSname, cutInOption],
  'dhcp/lies': [longOption, shortLease, longAgent, wideRoute, longAddress]
}
