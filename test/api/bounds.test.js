'use strict'
// bounds.test.js - what a file becomes is bounded: memory, and how long the event loop is blocked, whatever the file says.

const assert = require('node:assert')
const { spawnSync } = require('node:child_process')
const fs = require('node:fs')
const path = require('node:path')
const zlib = require('node:zlib')
const { test } = require('node:test')
const pcap = require('../..')
const { caseFile, needsCase } = require('../captures')
const { least, temporaryFolder } = require('../helpers')
const { files, packet, plain } = require('./attack-files')
const { temporaryFile, readAll } = require('./material')
const { bytesIn } = require('./pcapng-bytes')
const { needs, run } = require('./tools')

const MEMORY = 64 << 20 // over an idle process, and 4 bytes for each of the file
const BLOCKED_MS = 50
const TRIES = 3 // the machine may be busy
const child = path.join(__dirname, 'bounds-child.js')
const skip = process.platform !== 'linux' && 'memory is read from /proc'
const b = bytesIn('little')

function measure(file, how, flags = []) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [...flags, child, file, how], { encoding: 'utf8' })
  assert.strictEqual(status, 0, stderr)
  return JSON.parse(stdout)
}

const HOW = ['lists', 'events', 'info', 'dump']
const ALSO = { 'options of packets': ['options', 'iterate'], 'comments of packets': ['options', 'pcap'], 'many unknown blocks': ['iterate'] }

for (const [name, make] of Object.entries(files)) {
  test(`${name}: memory and turns are bounded`, { skip }, (t) => {
    const packed = zlib.gzipSync(Buffer.concat(make()))
    const file = temporaryFile(t, packed, 'attack.pcapng.gz')
    for (const how of [...HOW, ...(ALSO[name] ?? [])]) {
      let found
      for (let i = 0; i < TRIES && !(found?.blocked_ms <= BLOCKED_MS); i++) found = measure(file, how)
      assert.ok(found.memory <= MEMORY + 4 * packed.length, `${how}: ${found.memory} bytes`)
      assert.ok(found.blocked_ms <= BLOCKED_MS, `${how}: ${found.blocked_ms} ms`)
    }
  })
}

/** A compressed file of a member that is repeated. */
const bomb = (t, count, bytes) => temporaryFile(t, Buffer.concat([zlib.gzipSync(Buffer.concat(plain)), ...Array(count).fill(zlib.gzipSync(bytes))]), 'bomb.pcapng.gz')

test('a slow handler over a bomb of gigabytes keeps a few blocks', { skip }, (t) => {
  const one = b.enhanced(0, 1, Buffer.alloc(60))
  const file = bomb(t, 200, Buffer.alloc(170000 * one.length, one)) // 3.1 GB
  const { memory, told } = measure(file, 'slow')
  assert.strictEqual(told.packets, 100000)
  assert.ok(memory <= MEMORY, `${memory} bytes`)
})

test('a bomb of packets of 16 MB keeps some of them, however many there are', { skip }, (t) => {
  const size = 16e6
  for (const count of [10, 20]) {
    const { memory, told } = measure(bomb(t, count, b.enhanced(0, 1, Buffer.alloc(size))), 'iterate')
    assert.strictEqual(told.packets, count)
    assert.ok(memory <= 8 * size, `${count} packets: ${memory} bytes`)
  }
})

const program = needs('python3')
test('the file that was the first of these is made by the same bytes', program.skip ? program : needsCase('manyopts.py'), (t) => {
  const folder = temporaryFolder(t)
  assert.strictEqual(run('python3', [caseFile('manyopts.py')], { cwd: folder }).status, 0)
  assert.ok(fs.readFileSync(path.join(folder, 'manyopts.pcapng')).equals(Buffer.concat(files['options of an interface']())))
})

test('a small heap is enough', { skip }, (t) => {
  for (const name of ['options of an interface', 'many interfaces', 'comments of packets']) {
    const file = temporaryFile(t, zlib.gzipSync(Buffer.concat(files[name]())), 'attack.pcapng.gz')
    for (const how of ['lists', 'info', 'dump']) measure(file, how, ['--max-old-space-size=64'])
  }
})

test('options of a block, of a packet and of all blocks: what is left out is counted', async (t) => {
  const options = Array.from({ length: 30 }, (_, i) => [1, `comment ${i}`])
  const bytes = Buffer.concat([b.section(...options), b.interface(1, 0, ...options), b.enhanced(0, 1, Buffer.alloc(60), ...options)])
  for (const [settings, section, ofInterface, ofPacket, left_out] of [
    [{}, 30, 30, 30, 0],
    [{ max_options: 10 }, 10, 10, 10, 60],
    [{ max_objects: 32 }, 30, 0, 30, 30],
    [{ max_objects: 40 }, 30, 8, 30, 22]
  ]) {
    const session = pcap.createOfflineSession(temporaryFile(t, bytes, 'some.pcapng'), settings)
    const packets = []
    for await (const one of session) packets.push(one)
    assert.deepStrictEqual([session.sections[0].comments.length, session.interfaces[0].comments.length, packets[0].comments.length], [section, ofInterface, ofPacket])
    assert.strictEqual(session.sections[0].comments[section - 1], `comment ${section - 1}`)
    assert.strictEqual(session.stats().objects_left_out, left_out)
  }
})

test('a packet with a megabyte of empty options takes milliseconds', async () => {
  const ms = await least(50, async () => {
    const [first] = await readAll(Buffer.concat([...plain, packet(Buffer.alloc(1e6, Buffer.from([99, 0, 0, 0])))]))
    const start = performance.now()
    assert.strictEqual(first.options.all.length, 1000)
    return performance.now() - start
  })
  assert.ok(ms <= 50, `${ms} ms`)
})

test('a copy has all options that are kept, also those that are no objects', async (t) => {
  const options = Array.from({ length: 3000 }, () => [1, 'x'])
  const file = temporaryFile(t, Buffer.concat([b.section(), b.interface(1, 0, ...options)]), 'in.pcapng')
  const out = temporaryFile(t, Buffer.alloc(0), 'out.pcapng')
  const session = pcap.createOfflineSession(file)
  session.dump(out)
  await new Promise((resolve) => session.on('end', resolve))
  const copy = pcap.createOfflineSession(out, { max_options: 10000 })
  await new Promise((resolve) => copy.on('end', resolve))
  assert.strictEqual(copy.interfaces[0].comments.length, 3000)
})

test('max_unpacked ends reading with an error that names it', async (t) => {
  const bytes = Buffer.concat([...plain, ...Array.from({ length: 1000 }, (_, i) => b.enhanced(0, i, Buffer.alloc(60)))])
  const file = temporaryFile(t, zlib.gzipSync(bytes), 'bomb.pcapng.gz')
  const head = Buffer.concat(plain).length
  const each = (bytes.length - head) / 1000
  for (const [max_unpacked, expected] of [[bytes.length, 1000], [bytes.length - 1, 999], [head + 10 * each, 10], [head + 10 * each - 1, 9]]) {
    let count = 0
    const reading = async () => { for await (const one of pcap.createOfflineSession(file, { max_unpacked })) count += one.caplen > 0 }
    if (expected === 1000) await reading()
    else await assert.rejects(reading, ({ code, message, offset, packetsRead }) => code === 'ERR_PCAP_LIMIT' && /max_unpacked/.test(message) && offset > 0 && packetsRead === expected)
    assert.strictEqual(count, expected)
  }
  const command = spawnSync(process.execPath, [path.join(__dirname, '../../bin/nodepcap.js'), 'read', file, '--max-unpacked', '1000', '--fields', 'frame.number'], { encoding: 'utf8' })
  assert.strictEqual(command.status, 1)
  assert.match(command.stderr, /max_unpacked/)
})
