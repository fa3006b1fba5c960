'use strict'
// dns-input.js - answers of a resolver as packets: a question, and two addresses whose names point to it.

const FIRST_SECOND = 1700000000
const HEADERS = 42 // Ethernet, IPv4, UDP
const LABELS = '076578616d706c6503636f6d00' // example.com
const FIXED = 12 + 9 + LABELS.length / 2 + 4 // the header, a label of eight, the others, type and class
const ANSWER = 'c00c000100010000012c0004' // a pointer to the question, A, IN, 300 s, four bytes
const LENGTH = HEADERS + FIXED + 2 * 16

function template() {
  const frame = Buffer.alloc(LENGTH)
  frame.write('02000000000202000000000108004500', 0, 'hex')
  frame.writeUInt16BE(LENGTH - 14, 16)
  frame.write(`0000400040110000${'08080808'}0a000001${'0035'}8000`, 18, 'hex')
  frame.writeUInt16BE(LENGTH - 34, 38)
  frame.write('00008180000100020000000008', HEADERS, 'hex')
  frame.write(`${LABELS}00010001`, HEADERS + 21, 'hex')
  frame.write(ANSWER, HEADERS + FIXED, 'hex')
  frame.write(ANSWER, HEADERS + FIXED + 16, 'hex')
  return frame
}

/** So many packets, a microsecond apart, of 10,000 names. */
function writeDns(writer, count) {
  const frame = template()
  for (let i = 0; i < count; i++) {
    const { chunk, at } = writer.packet(FIRST_SECOND + Math.floor(i / 1e6), i % 1e6, LENGTH, LENGTH)
    const name = i % 10000
    frame.copy(chunk, at)
    chunk.writeUInt16BE(i & 0xffff, at + HEADERS)
    chunk.write(`host${String(name).padStart(4, '0')}`, at + HEADERS + 13, 'latin1')
    chunk.writeUInt32BE(0xc0000200 + name, at + LENGTH - 20)
    chunk.writeUInt32BE(0xc0010200 + name, at + LENGTH - 4)
    chunk.writeUInt16BE(0x8000 + (i % 10000), at + 36)
  }
}

module.exports = { writeDns }
