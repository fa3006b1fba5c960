'use strict'
// control.js - what bridges and stations tell each other on one link: spanning trees.

const { u8, u16, u32, hex, text, zeros, bytes, bits, cut } = require('./bytes')
const { MAC, ethernet802 } = require('./layers')

const llc = (sap, ...data) => bytes(u8(sap), u8(sap), u8(0x03), data)
const overLlc = (sap, ...data) => ethernet802(llc(sap, data))
const overSnap = (oui, id, ...data) => overLlc(0xaa, hex(oui), u16(id), data)

/** IEEE 802.1Q section 14.2.5: a bridge's priority in 4 bits, its tree in 12, its address. */
const bridge = (priority, extension, address) => bytes(bits({ priority: [4, priority], extension: [12, extension] }), address)

const padded = (string, length) => bytes(text(string), zeros(length - string.length))

/** IEEE 802.1Q section 14.1: the fields that all but topology change notifications have. */
const bpdu = (version, type, flags, ...rest) => bytes({
  protocol: u16(0),
  version: u8(version),
  type: u8(type),
  flags: u8(flags),
  root: bridge(8, 10, MAC.A),
  root_path_cost: u32(20000),
  bridge: bridge(15, 11, MAC.B),
  port: u16(0x8003),
  message_age: u16(0x0140),
  max_age: u16(20 << 8),
  hello_time: u16(2 << 8),
  forward_delay: u16(15 << 8)
}, rest)

const configuration = () => bpdu(0, 0, 0x81)
const notification = () => hex('0000 00 80')

/** IEEE 802.1Q section 14.4: fields of version 3; `length` can lie. */
const region = (name) => ({ format_selector: u8(0), name: padded(name, 32), revision: u16(7), digest: hex('ac36177f50283cd4b83821d8ab26de62') })
const msti = (instance) => bytes({
  flags: u8(0xfd),
  regional_root: bridge(2, instance, MAC.A),
  cost: u32(200),
  bridge_priority: u8(0x30),
  port_priority: u8(0x80),
  remaining_hops: u8(19)
})
const multiple = (version, trees, length = 64 + bytes(trees).length) => bpdu(version, 2, 0x7e, {
  version_1_length: u8(0),
  version_3_length: u16(length),
  configuration: region('region'),
  internal_root_path_cost: u32(100),
  bridge: bridge(12, 0, MAC.B),
  remaining_hops: u8(20)
}, trees)

/** What Cisco's bridges sent before IEEE 802.1s was done: the length in the selector's place, trees of 26 bytes. */
const oldMsti = (instance) => bytes({
  instance: u16(instance),
  flags: u8(0x3c),
  regional_root: bridge(2, instance, MAC.A),
  cost: u32(200),
  bridge: bridge(4, instance, MAC.B),
  port: u16(0x8005),
  remaining_hops: u8(18)
})
const before = (...trees) => bpdu(3, 2, 0x3c, {
  version_1_length: u8(0),
  version_3_length: u16(0),
  length: u8(63 + bytes(trees).length),
  name: padded('old', 32),
  revision: u16(1),
  digest: zeros(16),
  bridge: bridge(12, 0, MAC.B),
  internal_root_path_cost: u32(100),
  remaining_hops: u8(20)
}, trees)

/** IEEE 802.1Q section 14.1.4: fields of version 4. */
const shortest = (length = 85) => bytes(multiple(4, [msti(1)]), {
  version_4_length: u16(length),
  auxiliary: region('other'),
  agreement: bits({ reserved: [2, 0], restricted_role: [1, 1], valid: [1, 0], discarded: [2, 2], number: [2, 3] }),
  reserved: u8(0),
  format: bits({ id: [4, 1], capabilities: [4, 2] }),
  convention: bits({ id: [4, 3], capabilities: [4, 4] }),
  edge_count: u16(9),
  reserved_too: zeros(8),
  digest: hex('000102030405060708090a0b0c0d0e0f10111213')
})

/** PVST+: a BPDU of a VLAN behind SNAP, and its number. */
const vlanTlv = (vlan, length = 2) => bytes(u16(0), u16(length), u16(vlan))
const pvst = (...tlvs) => overSnap('00000c', 0x010b, configuration(), u8(0), tlvs)
const rapidPvst = () => overSnap('00000c', 0x010b, bpdu(2, 2, 0x3c, u8(0)), vlanTlv(5), u16(1), u16(3), hex('a1a2a3'))

const stp = (make, ...values) => () => overLlc(0x42, make(...values))
const garp = () => overLlc(0x42, hex('0001 01 02 00 00 00'))

module.exports = {
  'stp/bpdus': [
    stp(configuration), stp(notification), stp(bpdu, 2, 2, 0x7d, u8(0)), stp(multiple, 3, [msti(1), msti(4094)]), stp(before, oldMsti(1), oldMsti(2)), stp(shortest),
    () => pvst(vlanTlv(100)), rapidPvst, stp(bpdu, 2, 0x05, 0)
  ],
  'stp/cut': [() => cut(overLlc(0x42, configuration()), 14 + 3 + 3), () => cut(overLlc(0x42, multiple(3, [msti(1)])), 14 + 3 + 70), () => cut(pvst(vlanTlv(100)), 14 + 8 + 41)],
  'stp/lies': [stp(multiple, 3, [msti(1)], 30), stp(multiple, 3, [msti(1)], 64 + 20), stp(multiple, 3, [msti(1)], 64 + 32), stp(shortest, 200), () => pvst(vlanTlv(100), u16(9), u16(8), u16(1))],
  'stp/refused': [garp]
}
