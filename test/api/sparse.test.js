'use strict'
// sparse.test.js - blocks of gigabytes, mostly holes: what is not asked for is passed over, in little memory and time.

const test = require('node:test')
const assert = require('node:assert')
const fs = require('node:fs')
const path = require('node:path')
const { spawnSync } = require('node:child_process')
const { bytesIn } = require('./pcapng-bytes')
const { temporaryFile } = require('./material')

const options = { timeout: 240000 }
const MIB = 2 ** 20
const GIB = 2 ** 30
const LIMIT_MB = 160 // resident, of which Node takes some 60
const LIMIT_MS = 60000

/** A section, an interface, a packet, a block of so many bytes, two packets. `end`: what the block says of its length there. */
function sparse(t, size, { type = 0xbad, end = size } = {}) {
  const b = bytesIn('little')
  const packet = (i) => b.enhanced(0, 1600000000000000n + i, Buffer.alloc(60))
  const head = Buffer.concat([b.section(), b.interface(1, 0), packet(0n)])
  const file = temporaryFile(t, Buffer.concat([head, b.u32(type), b.u32(size)]), 'sparse.pcapng')
  const fd = fs.openSync(file, 'r+')
  fs.writeSync(fd, Buffer.concat([b.u32(end), packet(1n), packet(2n)]), 0, undefined, head.length + size - 4)
  fs.closeSync(fd)
  return { file, at: head.length }
}

/** Read in a process of its own: { packets, damages, rss (MB), left_out, error }. */
function read({ file, at }, { recover, input = 'path' }) {
  const script = `
    const pcap = require(${JSON.stringify(path.join(__dirname, '../..'))})
    const sources = { path: ${JSON.stringify(file)}, pipe: '-', get readable() { return require('node:fs').createReadStream(${JSON.stringify(file)}) } }
    const session = pcap.createOfflineSession(sources[${JSON.stringify(input)}], { recover: ${recover} })
    const damages = []
    const numbers = []
    let error
    session.on('damage', ({ offset, bytes }) => damages.push([offset, bytes])).on('packet', (packet) => numbers.push(Number(packet.timestamp_ns / 1000n % 10n)))
    session.on('error', (failure) => { error = [failure.code, failure.offset] })
    session.on('close', () => {})
    const tell = () => console.log(JSON.stringify({ numbers, damages, error, left_out: session.stats().metadata_left_out, rss: process.resourceUsage().maxRSS / 1024 }))
    session.on('end', tell).on('error', tell)`
  const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`
  const command = input === 'pipe' ? ['sh', ['-c', `cat ${quoted(file)} | ${quoted(process.execPath)} -e ${quoted(script)}`]] : [process.execPath, ['-e', script]]
  const { status, stdout, stderr } = spawnSync(...command, { encoding: 'utf8', timeout: LIMIT_MS })
  assert.deepStrictEqual([status, stderr], [0, ''])
  const result = JSON.parse(stdout)
  assert.ok(result.rss < LIMIT_MB, `${result.rss} MB`)
  return { ...result, at }
}

for (const [name, size, inputs] of [['1 GiB', GIB, ['path', 'pipe']], ['3 GiB', 3 * GIB, ['path']], ['nearly 4 GiB', 4 * GIB - 4, ['path']], ['200 MiB', 200 * MIB, ['path', 'pipe', 'readable']]]) {
  test(`a custom block of ${name}`, options, (t) => {
    const file = sparse(t, size)
    for (const input of inputs) {
      for (const recover of [false, true]) {
        const { numbers, damages, error, left_out } = read(file, { recover, input })
        assert.deepStrictEqual([numbers, damages, error, left_out], [[0, 1, 2], [], undefined, 1], `${input}, ${recover}`)
      }
    }
  })
}

test('other blocks of 3 GiB are passed over too', options, (t) => {
  for (const type of [10, 9, 4, 0x1234]) {
    assert.deepStrictEqual(read(sparse(t, 3 * GIB, { type }), { recover: false }).numbers, [0, 1, 2])
  }
})

test('packets and interfaces of 3 GiB are damage, found in little time', options, (t) => {
  for (const type of [1, 6, 3, 2]) {
    const { error, numbers, at } = read(sparse(t, 3 * GIB, { type }), { recover: false })
    assert.deepStrictEqual([error, numbers], [['ERR_PCAP_DAMAGED', at], [0]])
  }
})

test('a block of 200 MiB whose lengths differ, or that is cut, is damage by every way', options, (t) => {
  const wrong = sparse(t, 200 * MIB, { end: 8 })
  const cut = sparse(t, 200 * MIB)
  fs.truncateSync(cut.file, 150 * MIB)
  for (const input of ['path', 'pipe', 'readable']) {
    const differing = read(wrong, { recover: true, input })
    assert.deepStrictEqual([differing.numbers, differing.damages], [[0, 1, 2], [[wrong.at, 200 * MIB]]], input)
    const ended = read(cut, { recover: true, input })
    assert.deepStrictEqual([ended.numbers, ended.damages], [[0], [[cut.at, 150 * MIB - cut.at]]], input)
    assert.deepStrictEqual(read(cut, { recover: false, input }).error, ['ERR_PCAP_CUT', cut.at])
  }
})
