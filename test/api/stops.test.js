'use strict'
// stops.test.js - a stop never waits for who reads a pipe: it has its time, then what was not written is told.

const assert = require('node:assert')
const { spawnSync } = require('node:child_process')
const { once } = require('node:events')
const fs = require('node:fs')
const path = require('node:path')
const { performance } = require('node:perf_hooks')
const { test } = require('node:test')
const pcap = require('../..')
const { listen, sleep, start, temporaryFolder, until } = require('../helpers')
const { manyBytes, temporaryFile } = require('./material')
const { command } = require('./tools')

const MS = 300 // the time that is given
const SLACK_MS = 1500 // of a busy machine
const PACKETS = 20000 // far more than a pipe and a buffer hold
const timed = { timeout: 60000 }

function fifoIn(t) {
  const fifo = path.join(temporaryFolder(t), 'fifo')
  assert.strictEqual(spawnSync('mkfifo', [fifo]).status, 0)
  return fifo
}

/** A reader that does not read yet. */
function openReader(t, fifo) {
  const fd = fs.openSync(fifo, fs.constants.O_RDONLY | fs.constants.O_NONBLOCK)
  t.after(() => fs.closeSync(fd))
  return fd
}

/** All that is in the pipe. */
function drain(fd) {
  const parts = []
  const part = Buffer.alloc(1 << 16)
  for (;;) {
    let count = 0
    try {
      count = fs.readSync(fd, part)
    } catch (error) {
      if (error.code !== 'EAGAIN') throw error
    }
    if (count === 0) return Buffer.concat(parts)
    parts.push(Buffer.from(part.subarray(0, count)))
  }
}

/** Packets of a pcap file; the test fails when it does not end on a record. */
function wholeRecords(bytes) {
  let at = 24
  let count = 0
  for (; at < bytes.length; count++) at += 16 + bytes.readUInt32LE(at + 8)
  assert.strictEqual(at, bytes.length, 'ends on a record')
  return count
}

/** How long a call takes. */
function timeOf(call) {
  const begin = performance.now()
  call()
  return performance.now() - begin
}

const isInTime = (ms) => assert.ok(ms < MS + SLACK_MS, `${ms} ms`)
const failure = (errno) => (error) => error.code === 'ERR_PCAP_IO' && error.errno === errno

test('createWriter on a named pipe that nobody reads: it opens at once, and close() tells', timed, (t) => {
  const fifo = fifoIn(t)
  let writer
  isInTime(timeOf(() => { writer = pcap.createWriter(fifo, { format: 'pcap', link_type: 1, write_timeout: MS }) }))
  for (let i = 0; i < 5; i++) writer.write({ bytes: Buffer.alloc(60) })
  isInTime(timeOf(() => assert.throws(() => writer.close(), failure('ENXIO'))))
  const { packets, packets_in_file, bytes_in_file } = writer.stats()
  assert.deepStrictEqual([packets, packets_in_file, bytes_in_file], [5, 0, 0])
})

test('createWriter: a reader that comes later gets all', timed, async (t) => {
  const fifo = fifoIn(t)
  const writer = pcap.createWriter(fifo, { format: 'pcap', flush: 20 })
  for (let i = 0; i < 5; i++) writer.write({ bytes: Buffer.alloc(60) })
  await sleep(200)
  const fd = openReader(t, fifo)
  await until(() => writer.stats().packets_in_file === 5, 'five packets')
  writer.close()
  assert.strictEqual(wholeRecords(drain(fd)), 5)
})

test('createWriter: a reader that reads nothing ends the call that waits, on a whole record', timed, (t) => {
  const fifo = fifoIn(t)
  for (const [flush, size] of [['packet', 60], ['block', 60], ['packet', 3000]]) {
    const fd = openReader(t, fifo)
    const writer = pcap.createWriter(fifo, { format: 'pcap', flush, write_timeout: MS })
    assert.throws(() => {
      for (let i = 0; i < PACKETS; i++) writer.write({ bytes: Buffer.alloc(size) })
    }, (error) => failure('ETIMEDOUT')(error) && /of the packets that were taken, \d+ are not written/.test(error.message))
    isInTime(timeOf(() => assert.throws(() => writer.close(), failure('ETIMEDOUT'))))
    const bytes = drain(fd)
    assert.strictEqual(wholeRecords(bytes), writer.stats().packets_in_file)
    assert.strictEqual(bytes.length, writer.stats().bytes_in_file)
  }
})

test('a record larger than what a pipe takes at once may be cut: it is not counted, and told', timed, (t) => {
  const fifo = fifoIn(t)
  const fd = openReader(t, fifo)
  const writer = pcap.createWriter(fifo, { format: 'pcap', flush: 'packet', write_timeout: MS })
  assert.throws(() => {
    for (let i = 0; i < PACKETS; i++) writer.write({ bytes: Buffer.alloc(50000) })
  }, /one that was begun is cut/)
  const bytes = drain(fd)
  assert.strictEqual(writer.stats().packets_in_file, 1)
  assert.strictEqual(writer.stats().bytes_in_file, 24 + 50016)
  assert.ok(bytes.length > 24 + 50016 && bytes.length < 24 + 2 * 50016)
})

for (const what of ['nobody reads', 'a reader that reads nothing']) {
  for (const settings of [{}, { compression: 'gzip' }, { rotate: { packets: 2000 } }, { split: 'flow' }]) {
    test(`dump, ${what}, ${JSON.stringify(settings)}: close() and stop() have their time`, timed, async (t) => {
      const source = temporaryFile(t, manyBytes(PACKETS))
      for (const end of ['close', 'stop', 'dump']) {
        const folder = temporaryFolder(t)
        const fifo = path.join(folder, settings.rotate || settings.split ? 'fifo_00001' : 'fifo')
        assert.strictEqual(spawnSync('mkfifo', [fifo]).status, 0)
        const fd = what === 'nobody reads' ? undefined : openReader(t, fifo)
        const session = pcap.createOfflineSession(source)
        let dump
        isInTime(timeOf(() => { dump = session.dump(path.join(folder, 'fifo'), { format: 'pcap', flush: 'packet', write_timeout: MS, ...settings }) }))
        const errors = []
        session.on('error', (error) => errors.push(error))
        await sleep(200)
        isInTime(timeOf(() => dump.stats()))
        const ended = once(session, 'close').catch(() => {})
        if (end === 'dump') {
          isInTime(timeOf(() => assert.throws(() => dump.close(), { code: 'ERR_PCAP_IO' })))
          session.close()
        } else {
          isInTime(timeOf(() => session[end]()))
        }
        await ended
        const { packets_in_file } = dump.stats()
        const expected = fd === undefined ? 'ENXIO' : 'ETIMEDOUT'
        // A file of few packets may have gone into the pipe as a whole, and the following one onto the disk.
        if (end !== 'dump' && !(fd && settings.rotate) && !(fd && settings.compression)) assert.deepStrictEqual(errors.map(({ errno }) => errno), [expected])
        if (fd !== undefined && Object.keys(settings).length === 0) assert.strictEqual(wholeRecords(drain(fd)), packets_in_file)
      }
    })
  }
}

test('a reader that is slow, but reads, gets all: the time counts from the stop', timed, async (t) => {
  const fifo = fifoIn(t)
  const fd = openReader(t, fifo)
  const session = pcap.createOfflineSession(temporaryFile(t, manyBytes(PACKETS)))
  session.dump(fifo, { format: 'pcap', write_timeout: 1 })
  const ended = once(session, 'end')
  let over = false
  ended.then(() => { over = true })
  const parts = []
  for (let i = 0; !over && i < 2000; i++) {
    await sleep(i < 3 ? 100 : 1)
    parts.push(drain(fd))
  }
  await ended
  parts.push(drain(fd))
  assert.strictEqual(wholeRecords(Buffer.concat(parts)), PACKETS)
})

const WAYS = {
  convert: (source) => ['convert', source, '-', '--file-type', 'pcap'],
  merge: (source) => ['merge', '-', source, source, '--file-type', 'pcap'],
  edit: (source) => ['edit', source, '-', '--shift', '1', '--file-type', 'pcap'],
  read: (source) => ['read', source, '-w', '-', '--file-type', 'pcap']
}

for (const [name, words] of Object.entries(WAYS)) {
  test(`nodepcap ${name} to a reader that reads nothing: SIGTERM and SIGINT end it`, timed, async (t) => {
    const source = temporaryFile(t, manyBytes(PACKETS))
    for (const signal of ['SIGTERM', 'SIGINT']) {
      const fifo = fifoIn(t)
      const fd = openReader(t, fifo)
      const child = start(t, 'sh', ['-c', 'exec "$0" "$@" > "$FIFO"', process.execPath, command, ...words(source), '--write-timeout', String(MS)], { env: { ...process.env, FIFO: fifo }, stdio: ['ignore', 'ignore', 'pipe'] })
      const said = listen(child)
      const held = Buffer.alloc(1)
      for (let i = 0; i < 1000; i++) { // until the first byte has come
        await sleep(10)
        try {
          if (fs.readSync(fd, held) > 0) break
        } catch (error) {
          if (error.code !== 'EAGAIN') throw error
        }
      }
      await sleep(200)
      const begin = performance.now()
      child.kill(signal)
      const [status] = await once(child, 'close')
      isInTime(performance.now() - begin)
      wholeRecords(Buffer.concat([held, drain(fd)]))
      assert.strictEqual(status, 1, said.stderr)
      assert.match(said.stderr, /nodepcap: cannot write standard output: its reader takes nothing: .*; of the packets that were taken, \d+ are not written/)
    }
  })
}
