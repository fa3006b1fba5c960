'use strict'
// paths.js - NHRP, MPLS echo, RSVP, OLSR: what no capture has, and what lies.

const { u8, u16, u32, hex, zeros, ip4, ip6, bytes, cut, withChecksum } = require('./bytes')
const { PROTOCOL, overIp, overIp6, ipPacket, datagram, udp } = require('./layers')

const overUdp = (port) => (...message) => overIp({ protocol: PROTOCOL.UDP }, udp(port, port, bytes(message)))

/** RFC 2332 section 5: fixed header, mandatory part, extensions. */
const NHRP = 54
const packetOf = () => ipPacket({ protocol: PROTOCOL.UDP }, datagram())
function nhrp(type, { family = 1, protocol = 0x0800, address = 4, subaddress = 0, size, offset }, mandatory, extensions = zeros(0)) {
  const length = 20 + bytes(mandatory).length
  const packet = bytes({ family: u16(family), protocol: u16(protocol), snap: zeros(5), hops: u8(255), size: u16(size ?? length + extensions.length), checksum: u16(0), offset: u16(offset ?? (extensions.length ? length : 0)), version: u8(1), type: u8(type), address: u8(address), subaddress: u8(subaddress) }, mandatory, extensions)
  return overIp({ protocol: NHRP }, withChecksum(packet, 12))
}
const client = (nbma, address) => bytes(u8(0), u8(32), u16(0), u16(1400), u16(7200), u8(nbma.length), u8(0), u8(address.length), u8(0), nbma, address)
const head = (source, destination) => bytes(u8(source.length), u8(destination.length), u16(0x8002), u32(21))
const addresses = () => bytes(head(ip4('192.0.2.1'), ip4('192.0.2.2')), ip4('198.51.100.1'), ip4('192.0.2.1'), ip4('192.0.2.2'))
const nhrpRegistration = () => nhrp(3, {}, [addresses(), client(ip4('198.51.100.1'), ip4('192.0.2.1'))], bytes(u16(0x8003), u16(0), u16(0x8007), u16(8), hex('00000001 cafecafe'), u16(0x8000), u16(0)))
const nhrpExtension = (type, ...value) => bytes(u16(type), u16(bytes(value).length), value)
const nhrpPassed = () => nhrp(2, {}, [addresses(), client(ip4('198.51.100.1'), ip4('192.0.2.1'))], bytes(nhrpExtension(0x8003, client(ip4('198.51.100.2'), ip4('192.0.2.2'))), nhrpExtension(0x8004, client(ip4('198.51.100.3'), ip4('192.0.2.3')), client(hex('0102030405060708'), ip6('2001:db8::3'))), nhrpExtension(9, client(ip4('198.51.100.4'), ip4('192.0.2.4'))), nhrpExtension(0x8000)))
const nhrpExtensionLong = () => nhrp(2, {}, addresses(), bytes(u16(0x8004), u16(900), client(ip4('198.51.100.3'), ip4('192.0.2.3'))))
const nhrp6 = () => nhrp(1, { protocol: 0x86dd, address: 8 }, [head(ip6('2001:db8::1'), ip6('2001:db8::2')), hex('0102030405060708'), ip6('2001:db8::1'), ip6('2001:db8::2'), client(hex('0102030405060708'), ip6('2001:db8::3'))])
const nhrpError = () => nhrp(7, {}, [u8(4), u8(4), u16(0), u16(6), u16(20), ip4('198.51.100.1'), ip4('192.0.2.1'), ip4('192.0.2.2'), hex('cafecafe')])
const nhrpTraffic = () => nhrp(8, {}, [addresses(), packetOf()])
const nhrpShort = () => nhrp(3, { size: 9 }, addresses())
const nhrpOffset = () => nhrp(3, { offset: 900 }, addresses())

/** RFC 8029 section 3. */
const echo = overUdp(3503)
const part = (type, ...value) => bytes(u16(type), u16(bytes(value).length), value, zeros((4 - (bytes(value).length % 4)) % 4))
const echoOf = (version, ...tlvs) => echo(u16(version), u16(1), u8(1), u8(2), u8(0), u8(0), u32(7), u32(1), u32(0xe3000000), u32(0), u32(0xe3000001), u32(0), tlvs)
const echoFecs = () => echoOf(1, part(1, part(1, ip4('192.0.2.1'), u8(32)), part(2, ip6('2001:db8::1'), u8(64)), part(3, ip4('192.0.2.9'), u16(0), u16(7), u32(8), ip4('192.0.2.1'), u16(0), u16(16)), part(99, hex('cafe'))), part(3, hex('0102')))
const echoLong = () => echoOf(1, bytes(u16(3), u16(900), hex('01')))
const echoNot = () => echoOf(9)

/** RFC 3626 section 3. */
const olsr = overUdp(698)
const olsrOf = (length, ...messages) => olsr(u16(length), u16(9), messages)
const olsrAll = (...messages) => olsrOf(4 + bytes(messages).length, messages)
const messageOf = (size, type, ...body) => bytes(u8(type), u8(0x86), u16(size), ip4('192.0.2.1'), u8(255), u8(0), u16(7), body)
const message = (type, ...body) => messageOf(12 + bytes(body).length, type, body)
const olsrMessages = () => olsrAll(message(1, u16(0), u8(5), u8(3), u8(6), u8(0), u16(8), ip4('192.0.2.2')), message(2, u16(9), u16(0), ip4('192.0.2.3')), message(3, ip4('192.0.2.4')), message(4, ip4('198.51.100.0'), ip4('255.255.255.0')), message(201, u16(0), u8(5), u8(3), u8(6), u8(0), u16(12), ip4('192.0.2.2'), u8(200), u8(201), u16(0)), message(99, hex('cafecafe')))
const olsr6 = (...messages) => overIp6({ next: PROTOCOL.UDP }, udp(698, 698, bytes(u16(4 + bytes(messages).length), u16(9), messages)))
const message6 = (type, ...body) => bytes(u8(type), u8(0x86), u16(24 + bytes(body).length), ip6('2001:db8::1'), u8(255), u8(0), u16(7), body)
const olsrMessages6 = () => olsr6(message6(1, u16(0), u8(5), u8(3), u8(6), u8(0), u16(20), ip6('2001:db8::2')), message6(2, u16(9), u16(0), ip6('2001:db8::3')), message6(3, ip6('2001:db8::4')))
const olsrNetworks6 = () => olsr6(message6(4, ip6('2001:db8:1::'), ip6('ffff:ffff:ffff::')), message6(201, u16(0), u8(5), u8(3), u8(6), u8(0), u16(24), ip6('2001:db8::2'), u8(200), u8(201), u16(0)))

/** RFC 2205 section 3.1, RFC 3209. */
const RSVP = 46
const rsvpOf = (type, length, ...objects) => overIp({ protocol: RSVP }, withChecksum(bytes(u8(0x10), u8(type), u16(0), u8(64), u8(0), u16(length), objects), 2))
const rsvp = (type, ...objects) => rsvpOf(type, 8 + bytes(objects).length, objects)
const objectOf = (length, type, form, ...content) => bytes(u16(length), u8(type), u8(form), content)
const object = (type, form, ...content) => objectOf(4 + bytes(content).length, type, form, content)
const rsvpPath = () => rsvp(1, object(1, 7, ip4('192.0.2.9'), u16(0), u16(7), ip4('192.0.2.1')), object(3, 1, ip4('192.0.2.1'), u32(5)), object(5, 1, u32(30000)), object(11, 7, ip4('192.0.2.1'), u16(0), u16(16)), object(19, 1, u32(0x0800)))
const rsvpResv = () => rsvp(2, object(1, 1, ip4('192.0.2.9'), u8(17), u8(0), u16(5000)), object(11, 1, ip4('192.0.2.1'), u16(0), u16(5001)), object(16, 1, u32(100)))
const rsvpError = () => rsvp(3, object(6, 1, ip4('192.0.2.5'), u8(0), u8(24), u16(5)))
const rsvpHello = () => rsvp(20, object(22, 1, u32(1), u32(2)))

const IP = 14 + 20
const UDP = IP + 8
module.exports = {
  'nhrp/packets': [nhrpRegistration, nhrp6, nhrpError, nhrpTraffic],
  'nhrp/cut': [() => cut(nhrpRegistration(), IP + 10), () => cut(nhrpRegistration(), IP + 30)],
  'nhrp/clients-in-extensions': [nhrpPassed],
  'nhrp/lies': [nhrpShort, nhrpOffset, nhrpExtensionLong],
  'mpls_echo/packets': [echoFecs],
  'mpls_echo/cut': [() => cut(echoFecs(), UDP + 10), () => cut(echoFecs(), UDP + 40)],
  'mpls_echo/lies': [echoLong],
  'mpls_echo/refused': [echoNot],
  'rsvp/messages': [rsvpPath, rsvpResv, rsvpError, rsvpHello],
  'rsvp/cut': [() => cut(rsvpPath(), IP + 5), () => cut(rsvpPath(), IP + 14)],
  'rsvp/lies': [() => rsvpOf(1, 5), () => rsvpOf(1, 900), () => rsvp(1, objectOf(2, 1, 7)), () => rsvp(1, objectOf(90, 1, 7))],
  'olsr/packets': [olsrMessages],
  'olsr/ip6': [olsrMessages6, olsrNetworks6],
  'olsr/cut': [() => cut(olsrMessages(), UDP + 3), () => cut(olsrMessages(), UDP + 12)],
  'olsr/lies': [() => olsrOf(3), () => olsrOf(900, message(3, ip4('192.0.2.4'))), () => olsrAll(messageOf(5, 3)), () => olsrAll(messageOf(90, 3))]
}
