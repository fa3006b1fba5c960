'use strict'
// rpc.js - messages of ONC RPC that its captures do not have, and those that lie.

const { u32, u64, bytes, text, hex, zeros, cut } = require('./bytes')
const { PROTOCOL, IP4, overIp, udp, segment } = require('./layers')

const HEADERS = 14 + 20 + 8
let client = 55000
let caller = 56000

/** RFC 4506: a text behind its length, filled with zeros. */
const string = (value) => bytes(u32(value.length), text(value), zeros((4 - value.length % 4) % 4))
const NONE = bytes(u32(0), u32(0))
const system = () => {
  const body = bytes(u32(7), string('host'), u32(1000), u32(100), u32(2), u32(10), u32(20))
  return bytes(u32(1), u32(body.length), body)
}
const call = (program, version, procedure, ...args) => bytes(u32(0x1234), u32(0), u32(2), u32(program), u32(version), u32(procedure), system(), NONE, args)
const reply = (...parts) => bytes(u32(0x1234), u32(1), parts)
const datagram = (message, port = 111) => overIp({ protocol: PROTOCOL.UDP }, udp(client++, port, message))
const record = (...messages) => segment(client++, 2049, bytes(messages.map((message) => [u32(0x80000000 + message.length), message])))
const [PORTMAP, NFS, MOUNT] = [100000, 100003, 100005]
const getport = () => call(PORTMAP, 2, 3, u32(NFS), u32(3), u32(17), u32(0))
const getaddr = () => call(PORTMAP, 4, 3, u32(NFS), u32(4), string('tcp'), string('127.0.0.1.0.111'), string('me'))

/** RFC 1094: handles of 32 bytes; RFC 1813: behind their length. */
const OLD = bytes(hex('00010002'), zeros(28))
const FILE = bytes(u32(8), hex('0001000200030004'))
const UNSET = u32(0xffffffff)
const toNfs = (message) => overIp({ protocol: PROTOCOL.UDP }, udp(caller++, 2049, message))
const old = (procedure, ...args) => () => toNfs(call(NFS, 2, procedure, OLD, args))
const oldAttributes = bytes(u32(0o644), u32(1000), u32(100), UNSET, u32(1000000000), u32(5), UNSET, UNSET)
const nfs = (procedure, ...args) => () => toNfs(call(NFS, 3, procedure, FILE, args))
const set = (...value) => bytes(u32(1), value)
const NO = u32(0)
const attributes = bytes(set(u32(0o644)), set(u32(1000)), set(u32(100)), set(u64(4096)), u32(2), u32(1000000000), u32(5), u32(2), u32(1000000001), u32(6))

/** The first fragment of a record. */
const parted = (message) => segment(client++, 2049, bytes(u32(message.length), message))

module.exports = {
  'rpc/nfs2': [
    old(1), old(2, oldAttributes), old(4, string('a.txt')), old(5), old(6, u32(512), u32(100), NO), old(8, NO, u32(512), NO, string('hello')), old(9, string('b'), u32(0o644), u32(1000), u32(100), u32(4), UNSET, UNSET, u32(1000000001), u32(6)), old(10, string('b')),
    old(11, string('a'), OLD, string('bc')), old(12, OLD, string('d')), old(13, string('e'), string('/srv/a'), oldAttributes), old(14, string('f'), oldAttributes), old(15, string('f')), old(16, u32(7), u32(1024)), old(17)
  ],
  'rpc/nfs3': [
    nfs(1), nfs(2, NO, NO, NO, NO, u32(1), u32(1), set(u32(1000000002), u32(7))), nfs(2, NO, NO, NO, NO, u32(2), u32(1000000000), u32(5), NO, NO), nfs(2, attributes, NO), nfs(3, string('a.txt')), nfs(4, u32(0x1f)), nfs(5), nfs(6, u64(0x100000000), u32(100)), nfs(7, u64(512), u32(5), u32(2), string('hello')),
    nfs(8, string('b'), u32(1), attributes), nfs(8, string('b'), u32(2), hex('0102030405060708')), nfs(9, string('c'), attributes), nfs(10, string('d'), attributes, string('/srv/a')), nfs(11, string('e'), u32(7), attributes), nfs(11, string('e'), u32(3), attributes, u32(8), u32(1)), nfs(12, string('b')), nfs(13, string('c')),
    nfs(14, string('a'), FILE, string('bc')), nfs(15, FILE, string('d')), nfs(16, u64(9), hex('0102030405060708'), u32(1024)), nfs(17, u64(9), hex('0102030405060708'), u32(512), u32(4096)), nfs(18), nfs(19), nfs(20), nfs(21, u64(0), u32(4096)),
    () => toNfs(bytes(u32(9), u32(0), u32(2), u32(NFS), u32(3), u32(1), u32(6), u32(4), hex('01020304'), NONE, FILE)), () => parted(call(NFS, 3, 7, FILE, u64(512), u32(50), u32(2), u32(50), text('hello')))
  ],
  'rpc/rest': [
    () => datagram(getport()), () => datagram(getaddr()), () => datagram(call(MOUNT, 1, 1, string('/srv')), 700), () => datagram(call(MOUNT, 2, 3, string('/srv')), 701),
    () => record(call(NFS, 4, 1, hex('00000000')), call(NFS, 3, 1, hex('01020304'))),
    () => datagram(bytes(u32(9), u32(0), u32(2), u32(NFS), u32(2), u32(0), u32(6), u32(4), hex('01020304'), u32(6), u32(4), hex('05060708')), 2049),
    () => overIp({ protocol: PROTOCOL.UDP }, udp(111, client++, reply(u32(0), NONE, u32(2), u32(2), u32(4)))),
    () => overIp({ protocol: PROTOCOL.UDP }, udp(55900, 111, getport())), () => overIp({ protocol: PROTOCOL.UDP, from: IP4.B, to: IP4.A }, udp(111, 55900, reply(u32(1), u32(1), u32(5)))),
    () => overIp({ protocol: PROTOCOL.UDP }, udp(55901, 111, getport())), () => overIp({ protocol: PROTOCOL.UDP, from: IP4.B, to: IP4.A }, udp(111, 55901, reply(u32(1), u32(0), u32(2), u32(2))))
  ],
  'rpc/cut': [() => cut(datagram(getport()), HEADERS + 6), () => cut(datagram(getport()), HEADERS + 30), () => cut(record(getport()), 54 + 30), () => cut(nfs(3, string('a.txt'))(), HEADERS + 72 + 18), () => cut(old(13, string('e'), string('/srv/a'), oldAttributes)(), HEADERS + 72 + 46)],
  'rpc/lies': [() => datagram(bytes(u32(1), u32(0), u32(2), u32(PORTMAP), u32(2), u32(3), u32(1), u32(400), text('abcd'))), () => datagram(call(MOUNT, 3, 1, u32(100), text('/srv')), 702), () => toNfs(call(NFS, 3, 3, u32(400), hex('0001'))), old(4, u32(7), text('a'))],
  'rpc/refused': [() => datagram(text('no call of anything')), () => record(bytes(u32(1), u32(0), u32(9), zeros(20))), () => datagram(bytes(u32(1), u32(0), u32(2), u32(5), zeros(40)), 9999)]
}
