'use strict'
// golden.test.js - packets of every protocol against the trees that are kept beside them.

const test = require('node:test')
const assert = require('node:assert')
const fs = require('node:fs')
const pcap = require('../../lib')
const { cases, placeOf, decode, format } = require('../../tools/golden')

const names = cases()

for (const name of names) {
  test(`golden ${name}`, async () => {
    assert.ok(fs.existsSync(placeOf(name, 'json')), 'no expected tree: node tools/golden.js --update')
    const packets = await decode(name)
    const expected = fs.readFileSync(placeOf(name, 'json'), 'utf8')
    assert.deepStrictEqual(packets, JSON.parse(expected))
    assert.strictEqual(format(packets), expected, 'order of keys')
    const [folder, about] = name.split('/')
    const isThere = packets.some((packet) => packet.layers.includes(folder))
    assert.ok(folder === 'frame' || isThere === (about !== 'refused'), `${isThere ? 'a' : 'no'} layer ${folder}`)
  })
}

test('every protocol has a golden folder', () => {
  const folders = new Set(names.map((name) => name.split('/')[0]))
  const missing = pcap.protocols.map((protocol) => protocol.name).filter((name) => !folders.has(name))
  assert.deepStrictEqual(missing, [])
})
