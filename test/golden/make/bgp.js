'use strict'
// bgp.js - messages of BGP that its captures do not have, and those that lie.

const { u8, u16, u24, u32, u64, bytes, text, hex, zeros, ip4, ip6, cut } = require('./bytes')
const { segment } = require('./layers')

const HEADERS = 14 + 20 + 20
const PORT = 179

/** RFC 4271 section 4.1. */
const message = (type, body, length = 19 + body.length) => bytes(Buffer.alloc(16, 0xff), u16(length), u8(type), body)
let client = 54000
const over = (...messages) => segment(client++, PORT, bytes(messages))

const open = (...parameters) => message(1, bytes(u8(4), u16(65001), u16(180), ip4('192.0.2.1'), u8(bytes(parameters).length), parameters))
const parameter = (type, ...value) => bytes(u8(type), u8(bytes(value).length), value)
const capability = parameter
const capabilities = () => open(parameter(2, capability(5, u16(1), u16(1), u16(2)), capability(7, hex('080001')), capability(64, hex('40780001 0180')), capability(65, u32(4200000000)), capability(69, hex('00010103')), capability(73, u8(2), text('r1'), u8(7), text('example')), capability(9, u8(3)), capability(1, hex('00020001'))), parameter(1, hex('0102')), parameter(9, hex('03')))
const longOpen = () => message(1, bytes(u8(4), u16(65001), u16(180), ip4('192.0.2.1'), u8(255), u8(255), u16(9), u8(2), u16(6), capability(65, u32(70000))))

const attribute = (flags, type, ...value) => bytes(u8(flags), u8(type), flags & 0x10 ? u16(bytes(value).length) : u8(bytes(value).length), value)
const update = ({ withdrawn = [], attributes = [], nlri = [] }) => message(2, bytes(u16(bytes(withdrawn).length), withdrawn, u16(bytes(attributes).length), attributes, nlri))
const path2 = attribute(0x40, 2, u8(2), u8(2), u16(65001), u16(65002), u8(1), u8(1), u16(65003))
const path4 = attribute(0x40, 2, u8(2), u8(2), u32(65001), u32(4200000000))
const rich = () => update({
  withdrawn: [u8(24), hex('c63364'), u8(17), hex('0a0180')],
  attributes: [attribute(0x40, 1, u8(0)), path2, attribute(0x40, 3, ip4('192.0.2.1')), attribute(0x80, 4, u32(50)), attribute(0x40, 5, u32(100)), attribute(0x40, 6), attribute(0xc0, 7, u16(65001), ip4('192.0.2.9')), attribute(0xc0, 8, u16(65001), u16(5), u32(0xffffff01)), attribute(0x80, 9, ip4('192.0.2.2')), attribute(0x80, 10, ip4('192.0.2.3'), ip4('192.0.2.4')), attribute(0xd0, 16, hex('0002fde900000005'), hex('4004fde949742400'), hex('030c000000000008')), attribute(0xc0, 32, u32(65001), u32(1), u32(2)), attribute(0x80, 26, u8(1), u16(11), u64(500)), attribute(0xc0, 128, u32(64500), attribute(0x40, 5, u32(44))), attribute(0xc0, 99, hex('cafe'))],
  nlri: [u8(24), hex('cb0071'), u8(0), u8(32), hex('cb007101')]
})
const long = () => update({ attributes: [attribute(0x40, 1, u8(2)), path4, attribute(0xc0, 17, u8(2), u8(1), u32(70000)), attribute(0xc0, 18, u32(70000), ip4('192.0.2.9'))] })
const family = (afi, safi, next, ...routes) => bytes(u16(afi), u8(safi), u8(next.length), next, u8(0), routes)
const reach = (...args) => update({ attributes: [attribute(0x90, 14, family(...args))] })
const unreach = (afi, safi, ...routes) => update({ attributes: [attribute(0x90, 15, u16(afi), u8(safi), routes)] })
const rd = hex('0000fde900000007')
const label = (value, last = 1) => u24(value * 16 + last)
const families = () => over(
  reach(2, 1, bytes(ip6('2001:db8::1'), ip6('fe80::1')), u8(32), hex('20010db8')),
  reach(1, 1, ip4('192.0.2.1'), u8(24), hex('cb0071')),
  reach(1, 128, bytes(zeros(8), ip4('192.0.2.1')), u8(24 + 64 + 24), label(100), rd, hex('cb0071')),
  reach(2, 4, ip6('2001:db8::1'), u8(24 + 32), label(200), hex('20010db8')),
  reach(25, 70, ip4('192.0.2.1'), hex('0102ff')),
  reach(1, 5, hex('0102030405'), hex('0601')))
const gone = () => over(
  unreach(1, 1, u8(24), hex('cb0071')),
  unreach(2, 1, u8(32), hex('20010db8')),
  unreach(1, 128, u8(24 + 64 + 24), u24(0x800000), rd, hex('cb0071')),
  unreach(25, 70, hex('0102ff')))
const notify = (major, minor, ...data) => message(3, bytes(u8(major), u8(minor), data))
const notifications = () => over(notify(1, 2, u16(5)), notify(2, 2), notify(3, 1, hex('40')), notify(4, 0), notify(5, 1), notify(6, 2, u8(7), text('upgrade')), notify(6, 9, hex('0603')), notify(9, 1))
const refreshes = () => over(message(5, bytes(u16(1), u8(0), u8(1))), message(5, bytes(u16(2), u8(1), u8(1), hex('0240000100'))), message(4, zeros(0)))
/** A segment that begins within a message, and one whose second message has a marker that is none. */
const within = () => over(attribute(0xc0, 8, u16(65001), u16(5)), message(4, zeros(0)), rich())
const unsynchronized = () => over(message(4, zeros(0)), Buffer.concat([hex('ff7f'), update({ withdrawn: [u8(24), hex('cb0071')] }).subarray(2)]), message(4, zeros(0)))

module.exports = {
  'bgp/open': [() => over(capabilities()), () => over(longOpen())],
  'bgp/update': [() => over(rich()), () => over(long()), families, gone],
  'bgp/others': [notifications, refreshes],
  'bgp/cut': [() => cut(over(rich()), HEADERS + 12), () => cut(over(rich()), HEADERS + 40)],
  'bgp/lies': [() => over(message(4, zeros(0), 12)), () => over(update({ nlri: [u8(33), zeros(5)] })), () => over(open(bytes(u8(2), u8(40), hex('0104')))), () => over(update({ attributes: [attribute(0x40, 5, u16(1))] })), () => over(unreach(1, 128, u8(60), label(1), zeros(5)))],
  'bgp/refused': [() => over(text('nothing of that protocol')), () => over(hex('ffff'))],
  'bgp/within': [within, unsynchronized]
}
