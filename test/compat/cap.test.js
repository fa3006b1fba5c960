'use strict'
// cap.test.js - npm's cap: our decoders say what those of 0.2.1 say. What it says is in expected-cap/, written by update.js; where
// it is installed, they are compared over captures too. programs.test.js captures and sends.

const assert = require('node:assert')
const { spawnSync } = require('node:child_process')
const fs = require('node:fs')
const path = require('node:path')
const { describe, test } = require('node:test')
const { Cap, decoders, findDevice, deviceList } = require('pcap/cap')
const { devices } = require('../../lib')
const { PEER, all } = require('./cap-shown')
const differences = require('./cap-differences')
const { captures, captureFolder } = require('../captures')

const root = path.join(__dirname, '../..')
const folder = path.join(__dirname, 'expected-cap')

/** Hold what cap said of packets against ours: how many are the same, and how many differ as listed. */
function compare(name, theirs, ours) {
  const counts = { same: 0, listed: 0 }
  for (const [i, lines] of theirs.entries()) {
    const at = lines.findIndex((line, j) => line !== ours[i]?.[j])
    if (at < 0 && lines.length === ours[i].length) {
      counts.same++
      continue
    }
    const [their, our] = [lines[at] ?? '', ours[i]?.[at] ?? '']
    assert.ok(Object.values(differences).some((is) => is(their, our)), `${name}, packet ${i + 1}:\n${their}\n${our}`)
    counts.listed++
  }
  return counts
}

async function oursOf(file) {
  const packets = []
  await all(decoders, file, (lines) => packets.push(lines))
  return packets
}

const parsed = (text) => text.trimEnd().split('\n').filter((line) => line.startsWith('[')).map((line) => JSON.parse(line))

describe('headers print as cap prints them', () => {
  for (const name of fs.readdirSync(folder)) {
    const capture = name.replaceAll('~', '/').replace(/\.txt$/, '')
    test(capture, async () => {
      compare(capture, parsed(fs.readFileSync(path.join(folder, name), 'utf8')), await oursOf(path.join(root, capture)))
    })
  }
})

const built = fs.existsSync(path.join(PEER, 'build/Release/cap.node'))
const files = captures({ every: 6 })
const missing = !built ? 'needs npm cap 0.2.1, built, in bench/peers: node tools/peers.js' : files.length === 0 ? `needs captures in ${captureFolder}` : false

test('and of captures, where it is installed', { skip: missing }, async (t) => {
  const sum = { captures: 0, same: 0, listed: 0 }
  for (const name of files) {
    const file = path.join(captureFolder, name)
    const { stdout } = spawnSync(process.execPath, [path.join(__dirname, 'cap-shown.js'), PEER, file], { encoding: 'utf8', timeout: 5000, maxBuffer: 1 << 28 })
    const theirs = parsed(stdout.slice(0, stdout.lastIndexOf('\n') + 1))
    if (theirs.length === 0) continue // of another link type, or no capture to it
    const ours = await oursOf(file).catch(() => undefined)
    if (ours === undefined) continue // a file that breaks off
    const { same, listed } = compare(name, theirs, ours)
    sum.captures++
    sum.same += same
    sum.listed += listed
  }
  t.diagnostic(JSON.stringify(sum))
  assert.ok(sum.same > 4 * sum.listed, JSON.stringify(sum))
})

test('the differences are those of docs/migration.md', () => {
  const text = fs.readFileSync(path.join(root, 'docs/migration.md'), 'utf8').toLowerCase()
  for (const name of Object.keys(differences)) assert.ok(text.includes(name.toLowerCase()), name)
})

describe('PROTOCOL', () => {
  test('has names and numbers', () => {
    const { ETHERNET, IP } = decoders.PROTOCOL
    assert.deepStrictEqual([ETHERNET.IPV4, ETHERNET[0x86dd], IP.TCP, IP[17], IP[61], IP['MOBILITY HEADER'], IP.TTP, IP[84]], [0x800, 'IPV6', 6, 'UDP', undefined, 135, 84, 'IPTM'])
  })

  test('as cap has them', { skip: built ? false : missing }, () => assert.deepStrictEqual(decoders.PROTOCOL, require(PEER).decoders.PROTOCOL))
})

test('no bytes make a decoder throw', () => {
  for (const name of ['Ethernet', 'IPV4', 'IPV6', 'ICMPV4', 'TCP', 'UDP', 'SCTP', 'ARP']) {
    for (let length = 0; length < 70; length++) {
      const bytes = Buffer.alloc(length, length * 7)
      const result = ['ICMPV4', 'SCTP'].includes(name) ? decoders[name](bytes, length) : decoders[name](bytes)
      assert.strictEqual(typeof result.info, 'object')
    }
  }
})

describe('Cap', () => {
  test('checks its arguments as cap does', () => {
    const cap = new Cap()
    const buffer = Buffer.alloc(100)
    assert.throws(() => cap.open(undefined, '', 1, buffer), { name: 'TypeError', message: 'device must be a string' })
    assert.throws(() => cap.open('lo', 1, 1, buffer), { message: 'filter must be a string' })
    assert.throws(() => cap.open('lo', '', -1, buffer), { message: 'bufSize must be a positive integer' })
    assert.throws(() => cap.open('lo', '', 1, 'x'), { message: 'buffer must be a Buffer' })
    assert.throws(() => cap.send('x'), TypeError)
    assert.throws(() => cap.send(buffer, 101), { message: 'size must be smaller or equal to buffer length' })
    assert.throws(() => cap.send(buffer), { message: 'Not currently capturing/open' })
    assert.throws(() => cap.setMinBytes(-1), TypeError)
    assert.throws(() => Cap.findDevice(1), TypeError)
    assert.strictEqual(cap.close(), false)
  })

  test('lists devices', (t) => {
    try {
      devices()
    } catch (error) {
      return t.skip(error.message)
    }
    assert.strictEqual(Cap.deviceList, deviceList)
    assert.strictEqual(Cap.findDevice, findDevice)
    const list = deviceList()
    for (const { name, addresses } of list) assert.ok(typeof name === 'string' && addresses.every(({ addr }) => typeof addr === 'string'))
    for (const { name, addresses } of list) if (addresses.length > 0) assert.strictEqual(typeof findDevice(addresses[0].addr), 'string', name)
    assert.strictEqual(findDevice('203.0.113.77'), undefined)
    if (built) assert.deepStrictEqual(list, require(PEER).deviceList())
  })
})
