'use strict'
// coverage.test.js - what the golden captures show: every row of every table, and of every protocol a packet that is cut and one that lies.

const test = require('node:test')
const assert = require('node:assert')
const fs = require('node:fs')
const path = require('node:path')
const pcap = require('../../lib')
const { wireshark } = require('../api/wireshark')
const { captureOf, decode } = require('../../tools/golden')
const { files } = require('./make/make')
const { coverage } = require('./coverage')

const TIMEOUT = 300000

function isMissing(program) {
  try {
    wireshark(program, ['--version'])
    return false
  } catch (error) {
    if (error.code === 'ENOENT') return true
    throw error
  }
}

const missing = ['tshark', 'mergecap'].filter(isMissing)
const withWireshark = { timeout: TIMEOUT, skip: missing.length > 0 && `no ${missing.join(', ')}: apt install tshark` }

// Headers in which no value contradicts another, and texts, whose rest can be in other segments: nothing to lie about.
const CANNOT_LIE = ['sdp', 'smtp', 'ftp', 'pop', 'syslog', 'imap', 'telnet', 'rtsp', 'irc', 'json', 'form', 'redis', 'llc', 'snap', 'null', 'loop', 'raw', 'sll', 'sll2', 'ip6_fragment', 'esp', 'ipcomp', 'udpencap', 'wireguard', 'l2tp_ip', 'chdlc', 'slow', 'pbb', 'socks', 'ipoib', 'dropbox', 'osi', 'bittorrent', 'vnc', 'tpkt', 'cql', 'uftp', 'hislip']

const built = [...files.keys()].map((file) => file.replace(/\.pcap(ng)?$/, ''))
const protocols = pcap.protocols.map((protocol) => protocol.name).filter((name) => name !== 'frame')

test('built captures are what test/golden/make writes', () => {
  const stale = [...files].filter(([name, bytes]) => !fs.existsSync(path.join(__dirname, name)) || !fs.readFileSync(path.join(__dirname, name)).equals(bytes))
  assert.deepStrictEqual(stale.map(([name]) => name), [], 'node test/golden/make/make.js, then node tools/golden.js --update')
})

test('every row occurs, with the value that tshark reads where it has one, and no value differs without a reason', withWireshark, async () => {
  const { seen, missing: rows, unused, tally } = await coverage()
  assert.ok(seen.size > 0)
  assert.deepStrictEqual(rows, [], 'rows that occur in no golden capture')
  assert.deepStrictEqual([...tally.lines(10)], [], 'neither equal nor in known.json')
  assert.deepStrictEqual(unused, [], 'entries of known.json that explain nothing')
})

test('the checksums of built packets fit', async () => {
  const statuses = pcap.fields.filter((field) => field.type === 'checksum_status').map((field) => field.name)
  for (const name of built.filter((one) => !/[/](cut|lies)/.test(one))) {
    const found = new Set()
    for await (const text of pcap.createOfflineSession(captureOf(name)).lines({ format: 'tsv', fields: statuses })) {
      for (const status of text.toString().split(/[\t\n,]/)) if (status !== '') found.add(status)
    }
    assert.deepStrictEqual([...found].filter((status) => status !== 'valid' && status !== 'absent'), [], name)
  }
})

/** Packets of the cases 'protocol/kind' and 'protocol/kind-…' that have no note of the problem in the protocol's own layer. */
async function without(protocol, kind, problem) {
  const names = built.filter((name) => name === `${protocol}/${kind}` || name.startsWith(`${protocol}/${kind}-`))
  const silent = names.length === 0 ? [`${protocol}/${kind}`] : []
  for (const name of names) {
    const packets = await decode(name)
    packets.forEach(({ notes }, i) => {
      if (!notes.some((note) => note.layer === protocol && note.problem === problem)) silent.push(`${name} packet ${i + 1}`)
    })
  }
  return silent
}

test('every protocol has packets that are cut in its header, and says so', async () => {
  const found = []
  for (const protocol of protocols.filter((name) => !['raw', 'osi', 'udpencap'].includes(name))) found.push(...await without(protocol, 'cut', 'truncated')) // raw and osi have no header, udpencap none before ESP
  assert.deepStrictEqual(found, [])
})

test('every protocol has packets that lie in its header, and says so', async () => {
  const found = []
  for (const protocol of protocols.filter((name) => !CANNOT_LIE.includes(name))) found.push(...await without(protocol, 'lies', 'malformed'))
  assert.deepStrictEqual(found, [])
})
