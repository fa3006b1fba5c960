'use strict'
// api.test.js - all captures through the whole API: nothing throws, nothing hangs.

const test = require('node:test')
const assert = require('node:assert')
const path = require('node:path')
const pcap = require('../../lib')
const { captureFolder, captures } = require('../captures')

const names = captures()
const LIMIT_MS = 60000 // of one file

/** Read every getter of an object that our classes made, and of what they give. */
function readAll(object) {
  for (let prototype = object; prototype && prototype !== Object.prototype; prototype = Object.getPrototypeOf(prototype)) {
    for (const name of Object.getOwnPropertyNames(prototype)) {
      if (name.startsWith('_') || name === 'constructor') continue
      const value = object[name]
      if (value !== null && typeof value === 'object' && !ArrayBuffer.isView(value) && !(value instanceof Date) && prototype !== object) readAll(value)
    }
  }
}

function visit(packet, raw) {
  for (const name of new Set(packet.layers)) readAll(packet[name])
  assert.ok(Array.isArray(packet.notes))
  assert.strictEqual(raw.length, packet.caplen)
  assert.ok(pcap.decode_packet(packet, raw).pcap_header)
  const plain = packet.toJSON()
  const tree = packet.decode()
  if (packet.layers.length > 0) assert.strictEqual(Object.keys(plain)[0], Object.keys(tree)[0])
  assert.strictEqual(packet.copy().bytes.length, raw.length)
}

/** Every packet through the event; a file that is damaged ends with an error that has a code. */
function readFile(name) {
  let count = 0
  return new Promise((resolve, reject) => {
    let session
    try {
      session = pcap.createOfflineSession(path.join(captureFolder, name))
    } catch (error) {
      return error.code ? resolve(0) : reject(error)
    }
    const timer = setTimeout(() => reject(new Error(`${name}: more than ${LIMIT_MS} ms`)), LIMIT_MS)
    session.on('packet', (packet, raw) => {
      count++
      try {
        visit(packet, raw)
      } catch (error) {
        session.close()
        reject(new Error(`${name} packet ${packet.number}: ${error.message}`, { cause: error }))
      }
    })
    session.on('error', (error) => (error.code ? resolve(count) : reject(error)))
    session.on('end', () => resolve(count))
    session.on('close', () => clearTimeout(timer))
  })
}

test('all captures: events, getters, trees, JSON, notes', {
  skip: names.length === 0 && `no captures at ${captureFolder} (set NODE_PCAP_CAPTURES)`,
  timeout: 600000
}, async (t) => {
  let packets = 0
  for (const name of names) packets += await readFile(name)
  t.diagnostic(`${names.length} files, ${packets} packets`)
  assert.ok(packets > 0)
})

test('every cut of a packet decodes without a throw', () => {
  const { handshake } = require('../golden/seed/packets')
  for (const { bytes } of handshake) {
    for (let size = 0; size <= bytes.length; size++) visit(pcap.decode(bytes.subarray(0, size)), bytes.subarray(0, size))
  }
})

test('a packet that says there is more, where its header ends, has the note in its JSON too', () => {
  const hex = '5a3b717cbff900000e04000086dd63000000002011fc20000000000000400000000000000000200000000000004000000000000000011e68ba290020b4b1' +
    '20c40318b7d03c93f30992bf000493e00000000000000000'
  const packet = pcap.decode(Buffer.from(hex, 'hex'), 1)
  assert.deepStrictEqual(packet.notes.map(({ layer, problem }) => [layer, problem]), [['bfd', 'malformed']])
  assert.deepStrictEqual(JSON.parse(JSON.stringify(packet)).notes.map(({ layer, problem }) => [layer, problem]), [['bfd', 'malformed']])
})
