'use strict'
// frame-fields.test.js - fields of the pseudo layer `frame` and of frames' ends, by every way to ask for them.

const test = require('node:test')
const assert = require('node:assert')
const pcap = require('../../lib')
const { temporaryFile } = require('./material')

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

// Wireshark 4.0.17 reads the two only with a cooked header of their protocol (0017, 0030).
test('link types of IrDA and LAPD have numbers of Wireshark', () => {
  for (const [name, number] of [['LINUX_IRDA', 44], ['LINUX_LAPD', 88]]) {
    assert.strictEqual(pcap.decode(Buffer.alloc(36), name).get('frame.encap_type'), number)
  }
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

// Frames of 64 bytes, 14 of them padding, with a right and a wrong check sequence; the last one is cut within it. Values are tshark 4.0.17's.
const UDP = '45000020000100004011 0000 0a0000010a000002 03e807d0000c0000 61626364'.replaceAll(' ', '')
const PADDED = Buffer.from(`ffffffffffff0200000000010800${UDP}${'00'.repeat(14)}`, 'hex')
const FRAMES = [[...PADDED, 0x38, 0x99, 0x78, 0x96], [...PADDED, 1, 2, 3, 4], [...PADDED, 0x38, 0x99]].map((bytes) => Buffer.from(bytes))
const IS_KNOWN = 0x04000000
const FCS_FIELDS = ['eth.fcs', 'ethernet.fcs_status', 'eth.padding', 'eth.trailer']
const ZEROS = Array(14).fill('00').join(':')
const TOLD = [`${0x38997896}\tvalid\t${ZEROS}\t`, `${0x01020304}\tinvalid\t${ZEROS}\t`, `\t\t${ZEROS}\t`]
const NOT_TOLD = [`\t\t${ZEROS}\t38:99:78:96`, `\t\t${ZEROS}\t01:02:03:04`, `\t\t${ZEROS}\t38:99`]

/** A pcap file of them with this word for the link type. */
const pcapFile = (link) => Buffer.concat([words(0xa1b2c3d4, 4 << 16 | 2, 0, 0, 65535, link), ...FRAMES.flatMap((frame) => [words(1, 0, frame.length, 64), frame])])

/** A pcapng file of them, with if_fcslen and epb_flags where those are given. */
function pcapngFile(fcslen, flags) {
  const option = fcslen === undefined ? [] : [1 << 16 | 13, fcslen, 0]
  const ofPacket = flags === undefined ? [] : [4 << 16 | 2, flags, 0]
  return Buffer.concat([
    block(0x0a0d0d0a, words(0x1a2b3c4d, 1, 0xffffffff, 0xffffffff)),
    block(1, words(1, 65535, ...option)),
    ...FRAMES.map((frame) => block(6, Buffer.concat([words(0, 0, 0, frame.length, 64), frame, Buffer.alloc(-frame.length & 3), words(...ofPacket)])))
  ])
}

async function tsv(source, fields) {
  let text = ''
  for await (const part of pcap.createOfflineSession(source).lines({ format: 'tsv', fields })) text += part
  return text.split('\n').slice(0, -1)
}

test('a frame check sequence that the file tells of is a field and no trailer', async () => {
  for (const [what, file, expected] of [
    ['pcap, 4 bytes', pcapFile(IS_KNOWN | 2 << 28 | 1), TOLD],
    ['pcap, none', pcapFile(IS_KNOWN | 1), NOT_TOLD],
    ['pcap, nothing said', pcapFile(1), NOT_TOLD],
    ['pcapng, 4 bytes', pcapngFile(4), TOLD],
    ['pcapng, 32 bits', pcapngFile(32), TOLD],
    ['pcapng, nothing said', pcapngFile(), NOT_TOLD],
    ['pcapng, by the packet', pcapngFile(undefined, 4 << 5), TOLD],
    ['pcapng, the packet says nothing of it', pcapngFile(4, 1), TOLD]
  ]) {
    assert.deepStrictEqual(await tsv(file, FCS_FIELDS), expected, what)
    assert.deepStrictEqual(await tsv(file, ['frame.len', 'ip.src', 'udp.dstport']), Array(3).fill('64\t10.0.0.1\t2000'), what)
  }
})

test('a frame check sequence by getters, and of a copy and a merged file', async (t) => {
  const file = pcapFile(IS_KNOWN | 2 << 28 | 1)
  const packet = await only(file)
  assert.strictEqual(packet.ethernet.fcs, 0x38997896)
  assert.strictEqual(packet.get('ethernet.fcs_status'), 'valid')
  assert.deepStrictEqual([packet.get('eth.trailer'), packet.all('eth.fcs')], [undefined, [0x38997896]])
  assert.strictEqual('fcs' in packet.decode().ethernet, false, 'not a key of a tree')
  assert.deepStrictEqual(await tsv([temporaryFile(t, file), temporaryFile(t, pcapngFile(4))], FCS_FIELDS), [...TOLD, ...TOLD])
})
