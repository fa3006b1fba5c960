'use strict'
// iterate.test.js - iterators asked without waiting, and sessions that are stopped.

const assert = require('node:assert')
const { spawnSync } = require('node:child_process')
const fs = require('node:fs')
const path = require('node:path')
const { Readable } = require('node:stream')
const { test } = require('node:test')
const pcap = require('../..')
const { manyBytes } = require('./material')

const root = path.join(__dirname, '../..')
const FILE = path.join(root, 'examples/http-loopback.pcap')

async function countOf(session) {
  let count = 0
  for await (const packet of session) count += packet.number > 0 ? 1 : 0
  return count
}

test('packets asked for all at once come in order, each once', async () => {
  const count = await countOf(pcap.createOfflineSession(FILE))
  const iterator = pcap.createOfflineSession(FILE)[Symbol.asyncIterator]()
  const results = await Promise.all(Array.from({ length: count + 5 }, () => iterator.next()))
  assert.deepStrictEqual(results.slice(0, count).map(({ value }) => value.number), Array.from({ length: count }, (_, i) => i + 1))
  for (const result of results.slice(count)) assert.deepStrictEqual(result, { value: undefined, done: true })
})

test('batches asked for all at once share the packets out', async () => {
  const count = await countOf(pcap.createOfflineSession(FILE))
  const batches = pcap.createOfflineSession(FILE).batches({ fields: ['number'], size: 3 })
  const results = await Promise.all(Array.from({ length: Math.ceil(count / 3) + 2 }, () => batches.next()))
  const numbers = results.filter(({ done }) => !done).flatMap(({ value }) => [...value.column('number')].map(Number))
  assert.deepStrictEqual(numbers, Array.from({ length: count }, (_, i) => i + 1))
})

test('batches without columns have packets', () => {
  assert.strictEqual(printed(`async function main() {
      let count = 0
      for await (const batch of pcap.createOfflineSession(FILE).batches({ fields: [], size: 3 })) count += batch.length + batch.packet(0).number
      console.log(count)
    }
    main()`), `${10 + 1 + 4 + 7 + 10}\n`)
})

test('a stopped session delivers what it has read, then ends', async () => {
  const session = pcap.createOfflineSession(FILE)
  let packets = 0
  let depth = 0
  session.on('packet', () => {
    assert.strictEqual(++depth, 1, 'no packet within the handler of another')
    if (++packets === 2) session.stop()
    depth--
  })
  await new Promise((resolve) => session.on('end', resolve))
  assert.ok(packets >= 2)
  session.stop()
})

test('leaving the loop closes the session', async () => {
  const session = pcap.createOfflineSession(FILE)
  for await (const packet of session) {
    assert.strictEqual(packet.number, 1)
    break
  }
  assert.ok(session.closed)
  await assert.rejects(async () => { for await (const packet of session) assert.fail(String(packet)) }, { code: 'ERR_PCAP_CLOSED' })
})

test('a second reader is refused', () => {
  const session = pcap.createOfflineSession(FILE)
  session[Symbol.asyncIterator]()
  assert.throws(() => session[Symbol.asyncIterator](), { code: 'ERR_PCAP_INVALID' })
  session.close()
})

const refused = { code: 'ERR_PCAP_INVALID', message: /already has a reader/ }

test('a second reader that is refused does not end the first', async () => {
  const session = pcap.createOfflineSession(FILE)
  const batches = session.batches({ fields: ['number'], size: 3 })
  let count = (await batches.next()).value.length
  const lines = session.lines()
  await assert.rejects(lines.next(), refused)
  await lines.return()
  assert.throws(() => session.on('packet', () => {}), refused)
  assert.strictEqual(session.listenerCount('packet'), 0)
  for await (const batch of batches) count += batch.length
  assert.strictEqual(count, await countOf(pcap.createOfflineSession(FILE)))
})

test('an iteration does not take what listeners that paused have not seen', async () => {
  const session = pcap.createOfflineSession(FILE)
  let count = 0
  session.on('packet', (packet) => {
    count++
    if (packet.number === 2) session.pause()
  })
  await new Promise((resolve) => setImmediate(resolve))
  while (count < 2) await new Promise((resolve) => setTimeout(resolve, 1))
  assert.throws(() => session[Symbol.asyncIterator](), refused)
  await assert.rejects(session.lines().next(), refused)
  session.resume()
  await new Promise((resolve) => session.on('end', resolve))
  assert.strictEqual(count, await countOf(pcap.createOfflineSession(FILE)))
})

test('a session that is paused before anything was read can be iterated', async () => {
  assert.ok(await countOf(pcap.createOfflineSession(FILE).pause()) > 2)
})

/** What a script prints that must end by itself. */
function printed(script) {
  const { status, signal, stdout, stderr } = spawnSync(process.execPath, ['-e', `const pcap = require('.'); const FILE = ${JSON.stringify(FILE)}; ${script}`], { cwd: root, encoding: 'utf8', timeout: 10000 })
  assert.deepStrictEqual([status, signal, stderr], [0, null, ''])
  return stdout
}

test('an iteration that nobody goes on with does not keep the process', () => {
  for (const source of ['FILE', "require('fs').readFileSync(FILE)", "require('fs').createReadStream(FILE)"]) {
    for (const items of ['[Symbol.asyncIterator]()', '.lines()', ".batches({ fields: ['number'], size: 2 })"]) {
      assert.strictEqual(printed(`pcap.createOfflineSession(${source})${items}.next().then(({ done }) => console.log(done))`), 'false\n')
    }
  }
})

test('one that waits for a file that grows does', () => {
  assert.strictEqual(printed(`const session = pcap.createOfflineSession(FILE, { follow: true })
    let count = 0
    async function main() {
      setTimeout(() => session.stop(), 300).unref()
      for await (const packet of session) count += packet.number > 0
      console.log(count)
    }
    main()`), '10\n')
})

test('an item that is asked for before close() is one, or the end', async () => {
  const kinds = [(session) => session[Symbol.asyncIterator](), (session) => session.lines(), (session) => session.batches({ fields: ['len'], size: 7 })]
  for (const iterate of kinds) {
    for (let before = 0; before < 150; before += 7) {
      const session = pcap.createOfflineSession(manyBytes(300), { block_size: 4096 })
      const items = iterate(session)
      for (let i = 0; i < before && !session.closed; i++) await items.next()
      await new Promise((resolve) => setTimeout(resolve, 1))
      const asked = Array.from({ length: 50 }, () => items.next())
      session.close()
      for (const { value, done } of await Promise.all(asked)) assert.strictEqual(value === undefined, done)
    }
  }
})

test('an iteration that is given up before it began closes the session', async () => {
  const session = pcap.createOfflineSession(FILE)
  await session.lines().return()
  assert.ok(session.closed)
})

/** Every column of every batch, as plain arrays. */
async function columnsOf(session, size) {
  const fields = ['number', 'time', 'ip.saddr', 'tcp.options.mss', 'ethernet.dhost', 'tcp.payload']
  const all = Object.fromEntries(fields.map((name) => [name, []]))
  for await (const batch of session.batches({ fields, size })) {
    assert.ok(batch.length <= size)
    for (const name of fields) {
      for (let i = 0; i < batch.length; i++) all[name].push(batch.has(name, i) ? batch.format(name, i) : undefined)
    }
  }
  return all
}

test('threads change neither the values nor their order', async () => {
  const bytes = manyBytes(20000)
  const expected = await columnsOf(pcap.createOfflineSession(bytes), 65536)
  assert.deepStrictEqual(expected.number, Array.from({ length: 20000 }, (_, i) => String(i + 1)))
  for (const threads of [2, 4, 64]) {
    const options = { threads, block_size: 65536 }
    assert.deepStrictEqual(await columnsOf(pcap.createOfflineSession(bytes, options), 1000), expected)
    const numbers = []
    for await (const packet of pcap.createOfflineSession(bytes, options)) numbers.push(packet.number)
    assert.deepStrictEqual(numbers, expected.number.map(Number))
  }
})

test('a damaged file fails behind its last batch, with threads too', async () => {
  const bytes = manyBytes(5000).subarray(0, -3)
  let count = 0
  const read = async () => {
    for await (const batch of pcap.createOfflineSession(bytes, { threads: 3, block_size: 4096 }).batches({ fields: ['len'] })) count += batch.length
  }
  await assert.rejects(read, { code: 'ERR_PCAP_CUT', packetsRead: 4999 })
  assert.strictEqual(count, 4999)
})

test('the arrays of a batch stay when others come', async () => {
  const kept = []
  for await (const batch of pcap.createOfflineSession(manyBytes(100000), { block_size: 65536 }).batches({ fields: ['number'] })) {
    kept.push(batch.column('number'))
    if (kept.length % 40 === 0) global.gc?.()
  }
  let next = 1n
  for (const numbers of kept) for (const number of numbers) assert.strictEqual(number, next++)
  assert.strictEqual(next, 100001n)
})

test('a bell that rings before an iteration waits for it is not lost', async () => {
  const source = new Readable({ read() {} })
  const session = pcap.createOfflineSession(source)
  assert.strictEqual(session._take(), 0) // nothing yet: the bell will ring once
  source.push(fs.readFileSync(path.join(__dirname, '../../examples/http-loopback.pcap')))
  source.push(null)
  await new Promise((resolve) => setTimeout(resolve, 100))
  const tooLong = new Promise((resolve, reject) => setTimeout(reject, 5000, new Error('nothing rang')).unref())
  await Promise.race([session._nextBell(), tooLong])
  session.close()
})
