'use strict'
// icmp-extension.js - what errors of ICMP and ICMPv6 carry behind the packet that they quote, RFC 4884.

const { u8, u16, u32, zeros, mac, ip4, ip6, text, bytes, bits, padding, withChecksum } = require('./bytes')

const CLASS = { MPLS: 1, INTERFACE: 2, PROBE: 3, PRIVATE: 247 }
const AFI = { IPV4: 1, IPV6: 2, MAC: 16389 }
const PROBE = { NAME: 1, INDEX: 2, ADDRESS: 3 }

/** Section 7: version 2, the objects behind the header. */
function extension(...objects) {
  return withChecksum(bytes({ version: bits({ version: [4, 2], reserved: [12, 0] }), checksum: u16(0) }, objects), 2)
}

/** Section 8; `length` can lie. */
function object(classNumber, type, payload, length = 4 + payload.length) {
  return bytes({ length: u16(length), class_num: u8(classNumber), c_type: u8(type) }, payload)
}

/** The quoted packet, filled up to the 128 bytes that it has at least in front of an extension. */
const quote128 = (packet) => bytes(packet, zeros(128 - packet.length))

const label = (value, trafficClass, bottom, ttl) => bits({ label: [20, value], traffic_class: [3, trafficClass], bottom_of_stack: [1, bottom], ttl: [8, ttl] })

/** RFC 4950: the labels that the packet came with. */
const labelStack = () => object(CLASS.MPLS, 1, bytes(label(16001, 5, 0, 1), label(17, 0, 1, 2)))

/** RFC 5837 section 4.1: the type tells the interface's role, and which parts follow. */
function interfaceObject({ role, index, address, name, mtu }) {
  const type = bits({ role: [2, role], reserved: [2, 0], index: [1, index ? 1 : 0], address: [1, address ? 1 : 0], name: [1, name ? 1 : 0], mtu: [1, mtu ? 1 : 0] })
  const parts = []
  if (index) parts.push(u32(index))
  if (address) parts.push(u16(address.length === 4 ? AFI.IPV4 : AFI.IPV6), u16(0), address)
  if (name) parts.push(interfaceName(name))
  if (mtu) parts.push(u32(mtu))
  return object(CLASS.INTERFACE, type[0], bytes(parts))
}

/** RFC 5837 section 4.3: a length that counts itself and the padding, then the name. */
function interfaceName(name) {
  const tail = padding(1 + name.length, 4)
  return bytes(u8(1 + name.length + tail.length), text(name), tail)
}

const incoming = () => interfaceObject({ role: 0, index: 7, address: ip4('203.0.113.1'), name: 'ge-0/0/1', mtu: 1500 })
const outgoing = () => interfaceObject({ role: 2, index: 8, address: ip6('2001:db8:c::1'), name: 'eth1', mtu: 9000 })
const nextHop = () => interfaceObject({ role: 3, address: ip4('203.0.113.2') })

/** An object of a class for private use, RFC 4884 section 8. */
const privateObject = () => object(CLASS.PRIVATE, 1, text('some data'.padEnd(12, '.')))

/** RFC 8335 section 2.1: the interface that is asked about. */
const probeByName = () => object(CLASS.PROBE, PROBE.NAME, bytes(text('eth0.7'), zeros(2)))
const probeByIndex = () => object(CLASS.PROBE, PROBE.INDEX, u32(12))
const probeByAddress = (family, address) => object(CLASS.PROBE, PROBE.ADDRESS, bytes({ afi: u16(family), address_length: u8(address.length), reserved: u8(0), address, padding: padding(address.length, 4) }))
const probeByIpv4 = () => probeByAddress(AFI.IPV4, ip4('203.0.113.3'))
const probeByIpv6 = () => probeByAddress(AFI.IPV6, ip6('2001:db8:c::3'))
const probeByMac = () => probeByAddress(AFI.MAC, mac('02:00:00:00:00:03'))

/** An object that is shorter than its own header. */
const shortObject = () => extension(object(CLASS.MPLS, 1, label(16, 0, 1, 1), 3))

/** An object that reaches behind the message. */
const longObject = () => extension(object(CLASS.MPLS, 1, label(16, 0, 1, 1), 40))

module.exports = {
  extension, quote128, labelStack, incoming, outgoing, nextHop, privateObject, probeByName, probeByIndex, probeByIpv4, probeByIpv6, probeByMac, shortObject, longObject
}
