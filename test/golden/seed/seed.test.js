'use strict'
// seed.test.js - what the seed's document prints, to the character.

const test = require('node:test')
const assert = require('node:assert')
const fs = require('node:fs')
const path = require('node:path')
const util = require('node:util')
const pcap = require('../../../lib')
const { handshake, files, checksum } = require('./packets')

const here = (name) => path.join(__dirname, name)
const printed = fs.readFileSync(here('handshake.txt'), 'utf8').split(/\n(?=\{)/)

/** A printed object as a value. The print writes an empty Buffer as { length: 0 } and a time without quotes. */
function parse(text, milliseconds) {
  const json = text
    .replace(/time: (.*GMT)/, "time: '$1'")
    .replaceAll("'", '"')
    .replace(/([{,]\s*)(\w+):/g, '$1"$2":')
  return JSON.parse(json, (key, value) => {
    if (key === 'payload') return Buffer.alloc(value.length)
    return key === 'time' ? new Date(Date.parse(value) + milliseconds) : value
  })
}

/** The way in which the seed's Node printed an object: a comma in front, one key a line if it is too long for one. */
function seedPrint(value, indent) {
  if (typeof value === 'string') return `'${value}'`
  if (value instanceof Date) return value.toUTCString()
  if (typeof value !== 'object') return String(value)
  const entries = Buffer.isBuffer(value) ? [['length', value.length]] : Object.entries(value)
  const pad = ' '.repeat(indent)
  const parts = entries.map(([key, inner]) => {
    const text = seedPrint(inner, indent + 3)
    return text.includes('\n') ? `${key}:\n${pad}   ${text}` : `${key}: ${text}`
  })
  const long = parts.join(', ').length > 60 || parts.some((part) => part.includes('\n'))
  return long ? `{ ${parts.join(`\n${pad}, `)}\n${pad}}` : `{ ${parts.join(', ')} }`
}

async function capture(name) {
  const events = []
  const session = pcap.createOfflineSession(here(name))
  session.addListener('packet', (pcap_header, raw_packet) => events.push({ pcap_header, raw_packet }))
  await new Promise((resolve, reject) => session.on('end', resolve).on('error', reject))
  return events
}

test('the capture files hold what the builder makes', () => {
  for (const [name, bytes] of Object.entries(files)) assert.ok(bytes.equals(fs.readFileSync(here(name))), name)
})

test('the printed header checksums fit the printed headers', () => {
  for (const { bytes } of handshake) assert.strictEqual(checksum(bytes.subarray(14, 34)), 0)
  assert.deepStrictEqual(handshake.map(({ bytes }) => bytes.readUInt16BE(24)), [35325, 22900, 44505])
})

for (const [i, which] of ['first', 'second', 'third'].entries()) {
  test(`the ${which} packet decodes to the seed's object: keys, order, nesting, values`, async () => {
    const { pcap_header, raw_packet } = (await capture('handshake.pcap'))[i]
    assert.ok(raw_packet.equals(handshake[i].bytes))
    const decoded = pcap.decode_packet(pcap_header, raw_packet)
    const expected = parse(printed[i], Math.floor(handshake[i].time[1] / 1000))
    assert.strictEqual(JSON.stringify(Object.keys(decoded)), JSON.stringify(['ethernet', 'pcap_header']))
    assert.strictEqual(JSON.stringify(decoded.ethernet), JSON.stringify(expected.ethernet))
    assert.strictEqual(util.inspect(decoded, { depth: null }), util.inspect(expected, { depth: null }))
  })

  test(`the ${which} packet prints as the seed prints it`, async () => {
    const { pcap_header, raw_packet } = (await capture('handshake.pcap'))[i]
    const decoded = pcap.decode_packet(pcap_header, raw_packet)
    const text = seedPrint({ ethernet: decoded.ethernet, pcap_header: decoded.pcap_header }, 0)
    assert.strictEqual(text.trimEnd(), printed[i].trimEnd())
  })

  test(`the ${which} packet decodes the same from a plain header`, () => {
    const { time, bytes } = handshake[i]
    const header = { time: new Date(time[0] * 1000), tv_sec: time[0], tv_usec: time[1], caplen: bytes.length, len: bytes.length, link_type: 'LINKTYPE_ETHERNET' }
    const expected = parse(printed[i], Math.floor(time[1] / 1000))
    assert.strictEqual(util.inspect(pcap.decode_packet(header, bytes), { depth: null }), util.inspect(expected, { depth: null }))
  })
}

test('the innermost layers are reachable from the top and do not print', async () => {
  const { pcap_header, raw_packet } = (await capture('handshake.pcap'))[0]
  const decoded = pcap.decode_packet(pcap_header, raw_packet)
  assert.strictEqual(decoded.ip, decoded.ethernet.ip)
  assert.strictEqual(decoded.tcp, decoded.ethernet.ip.tcp)
  assert.strictEqual(decoded.payload, decoded.ethernet.ip.tcp.payload)
})

test('the TCP options that the print leaves out can be read', async () => {
  const { pcap_header } = (await capture('handshake.pcap'))[0]
  assert.deepStrictEqual(pcap_header.all('tcp.options.mss_val'), [1460])
  assert.deepStrictEqual(pcap_header.all('tcp.options.wscale.shift'), [3])
})

test("the seed's listener prints the one-line dump", async () => {
  const output = []
  const session = pcap.createOfflineSession(here('irc.pcap'), 'port 6667')
  session.addListener('packet', function (pcap_header, raw_packet) {
    const decoded = pcap.decode_packet(pcap_header, raw_packet)
    output.push(pcap_header.len + ' ' +
      decoded.ip.saddr + ':' + decoded.tcp.sport + ' -> ' +
      decoded.ip.daddr + ':' + decoded.tcp.dport + ' ' +
      decoded.payload)
  })
  await new Promise((resolve, reject) => session.on('end', resolve).on('error', reject))
  const text = output.map((line) => `${line}\n`).join('').replaceAll('\r', '')
  assert.strictEqual(text, fs.readFileSync(here('irc.txt'), 'utf8') + '\n')
})

test('the counters have the names of the seed, and only these print', () => {
  const session = pcap.createOfflineSession(here('irc.pcap'))
  assert.deepStrictEqual(Object.keys(session.stats()), ['ps_recv', 'ps_drop', 'ps_ifdrop'])
  session.close()
})
