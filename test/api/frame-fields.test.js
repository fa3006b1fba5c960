'use strict'
// frame-fields.test.js - fields of the pseudo layer `frame` and of frames' ends, by every way to ask for them.

const test = require('node:test')
const assert = require('node:assert')
const pcap = require('../../lib')

const FRAME = '020000000002 020000000001 0800 4500 0014 0001 0000 40fd 0000 c0000201 c0000202'.replaceAll(' ', '')

function block(type, body) {
  const padded = Buffer.concat([body, Buffer.alloc(-body.length & 3)])
  const length = Buffer.alloc(4)
  length.writeUInt32LE(padded.length + 12)
  const head = Buffer.alloc(4)
  head.writeUInt32LE(type)
  return Buffer.concat([head, length, padded, length])
}

const words = (...list) => Buffer.from(new Uint32Array(list).buffer)

/** A pcapng file of one packet with these epb_flags. */
function withFlags(flags) {
  const frame = Buffer.from(FRAME, 'hex')
  const padded = Buffer.concat([frame, Buffer.alloc(-frame.length & 3)])
  const options = words(4 << 16 | 2, flags, 0)
  return Buffer.concat([
    block(0x0a0d0d0a, words(0x1a2b3c4d, 1, 0xffffffff, 0xffffffff)),
    block(1, words(1, 65535)),
    block(6, Buffer.concat([words(0, 0, 1000000, frame.length, frame.length), padded, options]))
  ])
}

async function only(source) {
  for await (const packet of pcap.createOfflineSession(source)) return packet.copy()
  return undefined
}

test('packet flags are fields: inbound, unicast, an FCS of 4 bytes, a CRC error', async () => {
  const file = withFlags(0x01000085)
  const names = ['frame.packet_flags', 'frame.packet_flags_direction', 'frame.packet_flags.reception_type', 'frame.packet_flags_fcs_length', 'frame.packet_flags.crc_error', 'frame.packet_flags.symbol', 'frame.encap_type']
  const values = [0x01000085, 1, 1, 4, 1, 0, 1]
  const packet = await only(file)
  assert.deepStrictEqual(names.map((name) => packet.get(name)), values)
  assert.deepStrictEqual(packet.all('frame.packet_flags'), [0x01000085])
  let text = ''
  for await (const part of pcap.createOfflineSession(file).lines({ format: 'tsv', fields: names })) text += part
  assert.strictEqual(text, `${values.join('\t')}\n`)
})

test('a packet without flags has none', async () => {
  const packet = pcap.decode(Buffer.from(FRAME, 'hex'))
  assert.strictEqual(packet.get('frame.packet_flags'), undefined)
  assert.strictEqual(packet.get('frame.encap_type'), 1)
})

test('what lies behind the payload, by getters and by names', async () => {
  const packet = pcap.decode(Buffer.from(`${FRAME}${'00'.repeat(26)}aabb`, 'hex'))
  assert.deepStrictEqual(packet.ethernet.padding, Buffer.alloc(26))
  assert.strictEqual(packet.get('eth.trailer').toString('hex'), 'aabb')
  assert.deepStrictEqual(packet.all('ethernet.trailer').map((bytes) => bytes.toString('hex')), ['aabb'])
  assert.strictEqual('padding' in packet.decode().ethernet, false, 'not a key of a tree')
  assert.strictEqual(packet.get('eth.dst.lg'), 1)
  assert.strictEqual(packet.ethernet.dhost_group, 0)
})
