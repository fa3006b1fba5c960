'use strict'
// attack-files.js - capture files that ask for more than they are worth, made when a test wants them.

const { bytesIn } = require('./pcapng-bytes')

const b = bytesIn('little')
const PACKET = Buffer.alloc(60)
const MILLIONS = 15.6e6 // bytes of one block

const many = (count, bytes) => Buffer.alloc(count * bytes.length, bytes)
const option = (code, value = Buffer.alloc(0)) => Buffer.concat([b.u16(code), b.u16(value.length), value, Buffer.alloc(-value.length & 3)])
const options = (code, value) => many(Math.floor(MILLIONS / option(code, value).length), option(code, value))

const section = b.section()
const network = b.interface(1, 0)
const plain = [section, network]
const packet = (...list) => b.block(6, b.u32(0), b.ticks(1), b.u32(PACKET.length), b.u32(PACKET.length), PACKET, ...list)
const optionsOfPacket = (code, value) => many(Math.floor(1e6 / option(code, value).length), option(code, value))
const record = (type, value) => Buffer.concat([b.u16(type), b.u16(value.length), value, Buffer.alloc(-value.length & 3)])
const MANY_NAMES = Buffer.concat([Buffer.from([10, 0, 0, 1]), many(32000, Buffer.from('n\0'))])

/** Each is a list of buffers: a file. */
const files = {
  'options of a section': () => [b.block(0x0a0d0d0a, b.u32(0x1a2b3c4d), b.u16(1), b.u16(0), b.u64(-1), options(99)), network],
  'comments of a section': () => [b.block(0x0a0d0d0a, b.u32(0x1a2b3c4d), b.u16(1), b.u16(0), b.u64(-1), options(1)), network],
  'options of an interface': () => [section, b.block(1, b.u16(1), b.u16(0), b.u32(65535), options(1))],
  'custom options of an interface': () => [section, b.block(1, b.u16(1), b.u16(0), b.u32(65535), options(2988, b.u32(32473)))],
  'addresses of an interface': () => [section, b.block(1, b.u16(1), b.u16(0), b.u32(65535), options(4, Buffer.alloc(8, 10)))],
  'options of packets': () => [...plain, ...Array(16).fill(packet(optionsOfPacket(99)))],
  'comments of packets': () => [...plain, ...Array(16).fill(packet(optionsOfPacket(1)))],
  'options of names': () => [...plain, b.block(4, b.u32(0), options(1))],
  'millions of empty names': () => [...plain, b.block(4, options(9), b.u32(0))],
  'millions of names': () => [...plain, b.block(4, many(950000, record(1, Buffer.from([10, 0, 0, 1, 110, 0, 0, 0]))), b.u32(0))],
  'millions of names of one address': () => [...plain, b.block(4, many(240, record(1, MANY_NAMES)), b.u32(0))],
  'large secrets': () => [...plain, b.secrets(0x544c534b, Buffer.alloc(MILLIONS, 'CLIENT_RANDOM '))],
  'options of secrets': () => [...plain, b.block(10, b.u32(1), b.u32(0), options(1))],
  'many secrets': () => [...plain, many(600000, b.secrets(0x544c534b, Buffer.alloc(4)))],
  'options of statistics': () => [...plain, b.block(5, b.u32(0), b.ticks(1), options(1))],
  'many statistics': () => [...plain, many(600000, b.statistics(0, 1))],
  'a large custom block': () => [...plain, b.custom(0xbad, 32473, Buffer.alloc(MILLIONS))],
  'many custom blocks': () => [...plain, many(900000, b.custom(0xbad, 32473, Buffer.alloc(0)))],
  'a large unknown block': () => [...plain, b.block(0x1234, Buffer.alloc(MILLIONS))],
  'many unknown blocks': () => [...plain, many(1300000, b.block(0x1234))],
  'a large journal': () => [...plain, b.journal('x'.repeat(MILLIONS))],
  'many sections': () => [many(500000, section), network],
  'many interfaces': () => [section, many(65535, network)],
  'packets on many interfaces': () => [section, many(65535, network), ...Array.from({ length: 65535 }, (_, i) => b.enhanced(i, 1, Buffer.alloc(4)))],
  'much before the first interface': () => [section, ...Array(20).fill(b.block(0x1234, Buffer.alloc(4e6))), network, packet()]
}

module.exports = { files, packet, plain }
