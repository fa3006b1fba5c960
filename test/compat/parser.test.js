'use strict'
// parser.test.js - the recipe for pcap-parser's events, in docs/migration.md, tells what pcap-parser tells, where it is installed.

const assert = require('node:assert')
const fs = require('node:fs')
const { createRequire } = require('node:module')
const path = require('node:path')
const { test } = require('node:test')

const root = path.join(__dirname, '../..')
const PEER = path.join(root, 'bench/peers/node_modules/pcap-parser')
const EVENTS = ['packetHeader', 'packetData', 'packet', 'end']

/** The recipe's function. */
function recipe() {
  const text = fs.readFileSync(path.join(root, 'docs/migration.md'), 'utf8')
  const block = [...text.matchAll(/^```js\n([^]*?)^```$/gm)].map(([, code]) => code).find((code) => code.includes('function parse('))
  return new Function('require', `${block.slice(0, block.indexOf("\nparse('"))}\nreturn parse`)(createRequire(__filename))
}

/** What a parser tells, as JSON, and its global header apart. */
function told(parser) {
  const all = { global: undefined, events: [] }
  parser.on('globalHeader', (header) => (all.global = header))
  for (const name of EVENTS) parser.on(name, (...args) => all.events.push(JSON.stringify([name, ...args])))
  return new Promise((resolve, reject) => parser.on('end', () => resolve(all)).on('error', reject))
}

test('the recipe tells of a capture, and of a stream', async () => {
  const parse = recipe()
  const capture = path.join(root, 'examples/http-loopback.pcap')
  const { global, events } = await told(parse(capture))
  assert.deepStrictEqual(global, { majorVersion: 2, minorVersion: 4, snapshotLength: 262144, linkLayerType: 'LINKTYPE_ETHERNET' })
  assert.strictEqual(events.length, 3 * 10 + 1)
  assert.deepStrictEqual((await told(parse(fs.createReadStream(capture)))).events, events)
})

test('as pcap-parser does', { skip: fs.existsSync(PEER) ? false : 'needs npm pcap-parser in bench/peers: node tools/peers.js' }, async () => {
  const parse = recipe()
  for (const name of ['examples/http-loopback.pcap', 'test/golden/seed/irc.pcap', 'test/golden/seed/handshake.pcap']) {
    const [theirs, ours] = await Promise.all([require(PEER).parse(path.join(root, name)), parse(path.join(root, name))].map(told))
    assert.deepStrictEqual(ours.events, theirs.events, name)
    assert.strictEqual(ours.global.snapshotLength, theirs.global.snapshotLength)
  }
})
