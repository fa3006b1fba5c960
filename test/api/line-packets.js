'use strict'
// line-packets.js - captures that tests of lines build: cooked packets, in pcapng with named interfaces.

const LINUX_SLL2 = 276

/** A cooked packet (version 2) of a type, with UDP inside. */
function sll2(type) {
  const header = Buffer.from('0800000000000001000100060200000000010000', 'hex')
  header[10] = type
  return Buffer.concat([header, Buffer.from('4500001c00010000401100000000000000000000', 'hex').fill(Buffer.from('c0000201c0000202', 'hex'), 12), Buffer.from('1000200000080000', 'hex')])
}

function block(type, body) {
  const padded = Buffer.concat([body, Buffer.alloc(-body.length & 3)])
  const head = Buffer.alloc(8)
  head.writeUInt32LE(type, 0)
  head.writeUInt32LE(padded.length + 12, 4)
  return Buffer.concat([head, padded, head.subarray(4)])
}

function words(...numbers) {
  const bytes = Buffer.alloc(4 * numbers.length)
  numbers.forEach((number, i) => bytes.writeUInt32LE(number, 4 * i))
  return bytes
}

/** An interface's block, with its name. */
function interfaceBlock([name, linkType]) {
  const text = Buffer.concat([Buffer.from(name), Buffer.alloc(-name.length & 3)])
  return block(1, Buffer.concat([words(linkType, 0), words(2 | (name.length << 16)), text, words(0)]))
}

/** A pcapng file: interfaces as [name, link type], and packets, all of one interface. */
function pcapng(interfaces, packets, id = 0) {
  const section = block(0x0a0d0d0a, words(0x1a2b3c4d, 1, 0xffffffff, 0xffffffff))
  return Buffer.concat([section, ...interfaces.map(interfaceBlock), ...packets.map((bytes) => block(6, Buffer.concat([words(id, 0, 0, bytes.length, bytes.length), bytes])))])
}

module.exports = { LINUX_SLL2, pcapng, sll2 }
