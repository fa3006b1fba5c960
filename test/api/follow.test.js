'use strict'
// follow.test.js - files that are still being written.

const test = require('node:test')
const assert = require('node:assert')
const fs = require('node:fs')
const pcap = require('../../lib')
const { least, sleep, until, usedIn } = require('../helpers')
const { bytesIn } = require('./pcapng-bytes')
const { manyBytes, temporaryFile } = require('./material')

const options = { timeout: 60000 }
const COUNT = 200
const whole = manyBytes(COUNT)

/** A session that follows a file, and what it gives. */
function follow(t, file, settings) {
  const session = pcap.createOfflineSession(file, { follow: true, ...settings })
  t.after(() => session.close())
  const seen = { packets: 0, error: undefined, ended: false, session }
  session.on('packet', () => seen.packets++).on('error', (error) => (seen.error = error)).on('end', () => (seen.ended = true))
  seen.closed = new Promise((resolve) => session.on('close', resolve))
  return seen
}

test('records arrive as they are written, half ones when they are whole', options, async (t) => {
  const file = temporaryFile(t, whole.subarray(0, 10))
  const seen = follow(t, file)
  for (let at = 10; at < whole.length; at += 997) {
    fs.appendFileSync(file, whole.subarray(at, Math.min(at + 997, whole.length)))
    await sleep(1)
  }
  await until(() => seen.packets === COUNT)
  fs.appendFileSync(file, whole.subarray(24, 24 + 50)) // half a record
  await sleep(250)
  assert.strictEqual(seen.packets, COUNT)
  fs.appendFileSync(file, whole.subarray(24 + 50, 24 + 16 + whole.readUInt32BE(32)))
  await until(() => seen.packets === COUNT + 1)
  assert.deepStrictEqual([seen.ended, seen.error], [false, undefined])
  seen.session.stop()
  await seen.closed
  assert.deepStrictEqual([seen.ended, seen.error], [true, undefined])
})

test('stop, close and the signal end the wait', options, async (t) => {
  const file = temporaryFile(t, whole)
  const abort = new AbortController()
  for (const end of [(session) => session.stop(), (session) => session.close(), () => abort.abort()]) {
    const seen = follow(t, file, { signal: abort.signal })
    await until(() => seen.packets === COUNT)
    await sleep(300) // the longest nap
    const start = Date.now()
    end(seen.session)
    await seen.closed
    assert.ok(Date.now() - start < 500, `${Date.now() - start} ms`)
  }
})

test('an iteration follows too, and leaving it ends it', options, async (t) => {
  const file = temporaryFile(t, whole)
  let count = 0
  for await (const packet of pcap.createOfflineSession(file, { follow: true })) {
    if (packet.number === COUNT) fs.appendFileSync(file, whole.subarray(24))
    if (++count === 2 * COUNT) break
  }
  assert.strictEqual(count, 2 * COUNT)
})

for (const [what, change, pattern] of [
  ['cut', (file) => fs.truncateSync(file, 100), /got shorter/],
  ['replaced', (file) => {
    fs.writeFileSync(`${file}.new`, whole)
    fs.renameSync(`${file}.new`, file)
  }, /replaced/],
  ['removed', (file) => fs.unlinkSync(file), /removed/]
]) {
  test(`a file that is ${what} is an error, after its packets`, options, async (t) => {
    const file = temporaryFile(t, whole)
    const seen = follow(t, file)
    await until(() => seen.packets === COUNT)
    change(file)
    await seen.closed
    assert.deepStrictEqual([seen.packets, seen.error.code], [COUNT, 'ERR_PCAP_IO'])
    assert.match(seen.error.message, pattern)
  })
}

test('waiting takes next to no CPU', options, async (t) => {
  const seen = follow(t, temporaryFile(t, whole))
  await until(() => seen.packets === COUNT)
  await sleep(200)
  const us = await least(40000, () => usedIn(2000))
  assert.ok(us <= 40000, `${us} microseconds in two seconds`) // 2 %: this process's own timers count
  seen.session.close()
  await seen.closed
})

test('a writer of this library is followed, and its blocks', options, async (t) => {
  const file = temporaryFile(t, '', 'capture.pcapng')
  const writer = pcap.createWriter(file, { flush: 'packet' })
  const seen = follow(t, file)
  for (let i = 0; i < 50; i++) {
    writer.write({ bytes: Buffer.alloc(60), tv_sec: i })
    await sleep(1)
  }
  await until(() => seen.packets === 50)
  assert.strictEqual(seen.session.interfaces.length, 1)
  writer.secrets('CLIENT_RANDOM 1 2\n')
  await until(() => seen.session.secrets.length === 1)
  writer.close()
  seen.session.close()
})

test('a block that is half written is waited for', options, async (t) => {
  const b = bytesIn('big')
  const secret = b.secrets(0x544c534b, Buffer.alloc(5000, 'x'))
  const file = temporaryFile(t, Buffer.concat([b.section(), b.interface(1, 0), secret.subarray(0, 3000)]), 'capture.pcapng')
  const seen = follow(t, file)
  await until(() => seen.session.interfaces.length === 1)
  fs.appendFileSync(file, Buffer.concat([secret.subarray(3000), b.enhanced(0, 1, Buffer.alloc(60))]))
  await until(() => seen.packets === 1)
  assert.strictEqual(seen.session.secrets[0].data.length, 5000)
  seen.session.close()
})

test('only a path can be followed', options, () => {
  assert.throws(() => pcap.createOfflineSession(whole, { follow: true }), /'follow' takes a path/)
  assert.throws(() => pcap.createOfflineSession('x', { follow: 1 }), /'follow' must be true or false/)
})
