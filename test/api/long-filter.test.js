'use strict'
// long-filter.test.js - BPF filters that take libpcap long compile beside the event loop, within bounds, and nobody waits who need not.

const assert = require('node:assert')
const { once } = require('node:events')
const fs = require('node:fs')
const path = require('node:path')
const { describe, test } = require('node:test')
const { Readable } = require('node:stream')
const pcap = require('../..')
const { captureFile } = require('../golden/seed/packets')
const { all, listen, sleep, start } = require('../helpers')
const { collect, readAll, temporaryFile } = require('./material')
const { bytesIn } = require('./pcapng-bytes')
const { bad, command, needs } = require('./tools')

const options = { timeout: 600000 }
const LINKTYPE_IPV4 = 228 // which has no Ethernet addresses
const SOON_MS = 20000 // of a busy machine, where libpcap takes minutes

const joined = (count, term) => Array.from({ length: count }, (_, i) => term(i)).join(' or ')
const hosts = (count) => joined(count, (i) => `host 10.0.${i >> 8}.${i & 255}`)
const ENDLESS = joined(1000, (i) => `port ${i + 1}`) // two minutes of a processor, by libpcap 1.10
/** A filter as another one, so long that it does not compile at once, though it could. */
const long = (filter) => joined(200, () => filter)

/** A datagram in Ethernet, from 10.0.x.y. */
function frame(i) {
  const number = i.toString(16).padStart(4, '0')
  return Buffer.from(`020000000002020000000001080045000020${number}0000401100000a00${number}c000020100350035000c000041424344`, 'hex')
}
const capture = (numbers) => captureFile(numbers.map((i) => ({ time: [i, 0], bytes: frame(i) })))
const recording = (t, count = 3) => temporaryFile(t, capture(Array.from({ length: count }, (_, i) => i)))

/** What the event loop's thread has had of a processor, in ms: how long anything lasts says little on a busy machine. */
function loopMs() {
  if (process.platform !== 'linux') return performance.now()
  return Number(fs.readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')[0]) / 1e6
}

/** The most that the loop works between two turns, from now on. */
function longestTurn() {
  let last = loopMs()
  let most = 0
  const timer = setInterval(() => {
    const now = loopMs()
    most = Math.max(most, now - last)
    last = now
  }, 5)
  return () => {
    clearInterval(timer)
    return most
  }
}

async function output(t, program, args) {
  const running = start(t, program, args, { env: { ...process.env, LD_PRELOAD: '' } })
  const parts = []
  running.stdout.on('data', (part) => parts.push(part))
  const said = listen({ stderr: running.stderr })
  const [status] = await once(running, 'close')
  assert.strictEqual(status, 0, said.stderr)
  return Buffer.concat(parts)
}

describe('a thousand hosts', () => {
  test('the call returns, the loop is free, and the packets are those that tcpdump takes', { ...options, ...needs('tcpdump') }, async (t) => {
    const file = temporaryFile(t, capture(Array.from({ length: 400 }, (_, i) => i * 5)))
    const theirs = output(t, 'tcpdump', ['-O', '-n', '-r', file, '-w', '-', hosts(1000)])
    const before = loopMs()
    const session = pcap.createOfflineSession(file, hosts(1000))
    assert.ok(loopMs() - before < 200, `${loopMs() - before} ms`)
    assert.strictEqual(session.link_type, 'LINKTYPE_ETHERNET', 'what the file is, is known')
    const turn = longestTurn()
    const packets = await collect(session)
    const most = turn()
    assert.ok(most < 50, `${most} ms`)
    const expected = await readAll(await theirs)
    assert.strictEqual(expected.length, 200)
    assert.deepStrictEqual(packets.map(({ tv_sec, bytes }) => [tv_sec, Buffer.from(bytes)]), expected.map(({ tv_sec, bytes }) => [tv_sec, Buffer.from(bytes)]))
    assert.deepStrictEqual(packets.slice(0, 3).map(({ number }) => number), [1, 2, 3])
  })
})

const library = path.join(__dirname, '../..')

/** What a child knows: the compilers that are left behind in it end with it. */
const prologue = (file) => `
  const assert = require('node:assert')
  const { once } = require('node:events')
  const fs = require('node:fs')
  const { Readable } = require('node:stream')
  const { setTimeout: sleep } = require('node:timers/promises')
  const { Worker } = require('node:worker_threads')
  const [library, file, endless, hosts] = ${JSON.stringify([library, file, ENDLESS, hosts(400)])}
  const open = (source, more) => require(library).createOfflineSession(source, { filter: endless, ...more }).on('packet', () => assert.fail('a packet'))
  const reading = (filter) => new Worker("const { parentPort, workerData: [library, file, filter] } = require('node:worker_threads'); require(library).createOfflineSession(file, filter).on('packet', () => {}); setTimeout(() => parentPort.postMessage(''), 50)", { eval: true, workerData: [library, file, filter] })
  const threads = () => fs.readdirSync('/proc/self/task').length
`

/** A child does this, and must end soon, and well. */
async function child(t, body) {
  const begin = Date.now()
  const made = start(t, process.execPath, ['-e', `${prologue(recording(t))};(async () => { ${body} })()`])
  const said = listen(made)
  const [status, signal] = await once(made, 'close')
  assert.deepStrictEqual([status, signal, said.stdout], [0, null, ''], said.stderr)
  const ms = Date.now() - begin
  assert.ok(ms < SOON_MS, `${ms} ms`)
}

describe('nobody waits for the compiler', () => {
  const OPTIONS = [{}, { threads: 2 }, { lazy: true }, { follow: true }, { recover: true }]
  const ENDS = {
    'close()': "const session = open(file, OPTIONS); await sleep(50); assert.strictEqual(session.stats().received, 0); session.close(); await once(session, 'close')",
    'stop(), behind which is the end': "const session = open(file, OPTIONS); await sleep(50); session.stop(); await once(session, 'end')"
  }
  for (const [name, body] of Object.entries(ENDS)) {
    test(name, options, async (t) => {
      await child(t, OPTIONS.map((more) => `{ ${body.replace('OPTIONS', JSON.stringify(more))} }`).join('\n'))
    })
  }

  const BODIES = {
    'close() before anything is read': 'require(library).createOfflineSession(file, endless).close(); open(file).close()',
    'a signal, of bytes, streams and merged files': `
      const abort = new AbortController()
      const bytes = fs.readFileSync(file)
      const sources = [[bytes], [Readable.from([bytes])], [[file, file]], [[file, file], { append: true }]]
      const closed = sources.map(([source, more]) => once(open(source, { ...more, signal: abort.signal }), 'close'))
      await sleep(100)
      abort.abort()
      await Promise.all(closed)`,
    'merged files that are over without a packet': `
      const b = require(${JSON.stringify(require.resolve('./pcapng-bytes'))}).bytesIn('little')
      const empty = file + '.pcapng'
      fs.writeFileSync(empty, Buffer.concat([b.section(), b.interface(1, 0)]))
      const sessions = [open([empty, empty]), open([empty, empty], { append: true })]
      const closed = sessions.map((session) => once(session, 'close'))
      await sleep(200)
      const begin = process.cpuUsage().user
      for (const session of sessions) session.close()
      const us = process.cpuUsage().user - begin // of the compilers, while one waits for them
      assert.ok(us < 2e6, us + ' us')
      await Promise.all(closed)`,
    'a dump, which has no packets': `
      const session = open(file)
      session.dump(file + '.out')
      await sleep(50)
      session.close()
      await once(session, 'close')
      const written = await require(library).info(file + '.out')
      assert.deepStrictEqual([written.packets, written.error], [0, undefined])`,
    'an iteration that returns': `
      const session = require(library).createOfflineSession(file, endless)
      const iterator = session[Symbol.asyncIterator]()
      const next = iterator.next()
      await sleep(50)
      session.close()
      assert.strictEqual((await next).done, true)`,
    'process.exit()': 'open(file); await sleep(50); process.exit(0)',
    'a session that does not keep the process alive': 'open(file).unref()',
    'a worker that is terminated': "const worker = reading(endless); await once(worker, 'message'); await worker.terminate()"
  }
  for (const [name, body] of Object.entries(BODIES)) test(name, options, (t) => child(t, body))

  test('the addon stays for the compiler, though the one environment that has loaded it is gone', { ...options, skip: process.platform === 'linux' ? false : 'counts threads in /proc' }, async (t) => {
    await child(t, `
      const before = threads()
      const worker = reading(hosts)
      await once(worker, 'message')
      await worker.terminate()
      assert.ok(threads() > before, 'the compiler was too fast for the test')
      while (threads() > before) await sleep(20)`)
  })

  test('the command ends by a signal', options, async (t) => {
    const running = start(t, process.execPath, [command, 'read', recording(t), ENDLESS])
    const said = listen(running)
    await sleep(1500)
    assert.strictEqual(running.exitCode, null, said.stderr)
    const before = Date.now()
    running.kill('SIGINT')
    await once(running, 'close')
    assert.ok(Date.now() - before < SOON_MS, `${Date.now() - before} ms`)
  })
})

describe('a wrong filter', () => {
  const wrong = `${hosts(100)} or host host`
  const refused = { code: 'ERR_PCAP_FILTER', message: /^filter "host 10\.0\.0\.0 or .*": .*syntax error/ }

  test('is an error of the session where it is long, and of the call where it is short', options, async (t) => {
    const file = recording(t)
    assert.throws(() => pcap.createOfflineSession(file, 'host host'), { code: 'ERR_PCAP_FILTER' })
    for (const source of [file, fs.readFileSync(file), [file, file]]) {
      await assert.rejects(readAll(source, wrong), refused)
      await assert.rejects(all(pcap.createOfflineSession(source, { filter: wrong, threads: 2 })), refused)
      await assert.rejects(all(pcap.createOfflineSession(source, wrong).batches({ fields: ['len'] })), refused)
    }
    await assert.rejects(pcap.info(file, { filter: wrong }), refused)
  })

  test('of the command: status 2', options, (t) => {
    bad(['read', recording(t), wrong], 2, /syntax error/)
    bad(['info', recording(t), '--filter', wrong], 2, /syntax error/)
  })
})

describe('link types', () => {
  const b = bytesIn('little')
  const ipv4 = frame(1).subarray(14)
  const ipv6 = Buffer.from('02000000000102000000000286dd' + '6000000000081140' + '20010db8000000000000000000000001' + '20010db8000000000000000000000002' + '0001000200080000', 'hex')
  const both = Buffer.concat([b.section(), b.interface(LINKTYPE_IPV4, 0), b.interface(1, 0), b.enhanced(0, 1, ipv4), b.enhanced(1, 2, ipv6), b.enhanced(0, 3, ipv4)])
  const only = Buffer.concat([b.section(), b.interface(LINKTYPE_IPV4, 0), b.enhanced(0, 1, ipv4)])
  const classic = capture([1])
  classic.writeUInt32BE(LINKTYPE_IPV4, 20)
  const rejects = { code: 'ERR_PCAP_FILTER', message: /ethernet addresses supported only on/ }
  const numbers = async (source, more) => (await readAll(source, { filter: long('ether src 02:00:00:00:00:02'), ...more })).map(({ number }) => number)

  test('one that cannot take it has no matches', options, async (t) => {
    const file = temporaryFile(t, both, 'both.pcapng')
    for (const source of [file, both, Readable.from([both.subarray(0, 100), both.subarray(100)])]) assert.deepStrictEqual(await numbers(source), [2])
    for (const more of [{ threads: 2 }, { recover: true }, { lazy: true }, { block_size: 4096 }]) assert.deepStrictEqual(await numbers(file, more), [2])
  })

  test('none of the file takes it', options, async (t) => {
    for (const bytes of [only, classic]) {
      const file = temporaryFile(t, bytes)
      for (const source of [file, bytes]) await assert.rejects(numbers(source), rejects)
      await assert.rejects(numbers([file, file]), rejects)
      await assert.rejects(numbers([file, file], { append: true }), rejects)
    }
    assert.deepStrictEqual(await numbers(Buffer.concat([only, b.interface(1, 0)])), [], 'an interface without packets takes it')
  })

  test('of merged files one is enough', options, async (t) => {
    const files = [temporaryFile(t, classic), temporaryFile(t, both, 'both.pcapng')]
    for (const append of [false, true]) assert.strictEqual((await numbers(files, { append })).length, 1)
  })

  test('of joined files each has its own', options, async () => {
    assert.deepStrictEqual(await numbers(Buffer.concat([both, both])), [2, 5])
    const filter = long('host 10.0.0.3')
    assert.deepStrictEqual((await readAll(Buffer.concat([capture([1, 2]), capture([3])]), { filter, recover: true })).map(({ number }) => number), [3])
  })
})

describe('names', () => {
  test('that are looked up hold up nobody: what is wrong with them is an error of the session', options, async (t) => {
    const file = recording(t)
    const filter = 'host no-such-host.invalid'
    const session = pcap.createOfflineSession(file, { filter, resolve: true })
    const closed = once(session, 'close')
    session.on('packet', () => {}).on('error', () => {})
    session.close()
    await closed
    await assert.rejects(readAll(file, { filter, resolve: true }), { code: 'ERR_PCAP_FILTER' })
    assert.deepStrictEqual(await readAll(file, { filter: 'host localhost or udp', resolve: true }).then((packets) => packets.length), 3)
  })
})

describe('bounds', () => {
  const terms = { code: 'ERR_PCAP_FILTER', message: /^a filter of 1025 terms has more than the 1024 that are compiled \(max_filter_terms\)/ }

  test('by terms and by bytes, whose defaults the options change', options, (t) => {
    const file = recording(t)
    for (const source of [file, [file, file], fs.readFileSync(file)]) {
      assert.throws(() => pcap.createOfflineSession(source, hosts(1025)), terms)
      assert.throws(() => pcap.createOfflineSession(source, { filter: hosts(1025), lazy: true }), terms)
      assert.throws(() => pcap.createOfflineSession(source, `tcp${' '.repeat(65536)}`), { code: 'ERR_PCAP_FILTER', message: /65539 bytes is longer than the 65536 that are compiled \(max_filter_bytes\)/ })
      pcap.createOfflineSession(source, { filter: hosts(1025), max_filter_terms: 1025 }).close()
      assert.throws(() => pcap.createOfflineSession(source, { filter: 'tcp or udp', max_filter_terms: 1 }), /of 2 terms has more than the 1 that/)
      assert.throws(() => pcap.createOfflineSession(source, { filter: 'tcp', max_filter_bytes: 2 }), /of 3 bytes is longer than the 2 that/)
    }
    for (const filter of ['tcp&&udp', 'tcp and udp', '(tcp)or(udp)', 'tcp||not udp', 'tcp[13]&2!=0 or udp']) assert.throws(() => pcap.createOfflineSession(file, { filter, max_filter_terms: 1 }), /of 2 terms/, filter)
    for (const filter of ['tcp[13] & 2 | 4 != 0', 'ether proto \\ip', '', 'not tcp']) pcap.createOfflineSession(file, { filter, max_filter_terms: 1 }).close()
    for (const value of [0, -1, 1.5, '3', 2 ** 40]) assert.throws(() => pcap.createOfflineSession(file, { filter: 'tcp', max_filter_terms: value }), TypeError)
  })

  test('checkFilter, for which all wait, takes less', options, () => {
    assert.throws(() => pcap.checkFilter(hosts(257)), /of 257 terms has more than the 256 that are compiled/)
    pcap.checkFilter(hosts(257), 'LINKTYPE_ETHERNET', { max_filter_terms: 257 })
    assert.throws(() => pcap.checkFilter(`tcp${' '.repeat(16384)}`), /of 16387 bytes is longer than the 16384 that are compiled/)
    pcap.checkFilter(`tcp${' '.repeat(16384)}`, undefined, { max_filter_bytes: 20000 })
  })
})
