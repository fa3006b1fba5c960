'use strict'
// kernel.test.js - the kernel as oracle: segments and fragments that nobody sends so, to its own sockets and to our streams
// under the policy 'linux'.

const test = require('node:test')
const assert = require('node:assert')
const pcap = require('../../lib')
const { all } = require('../helpers')
const { udp } = require('../golden/make/layers')
const { reasonToSkip } = require('./network')
const { FLAGS, askKernel, fragment, opened, segment, syn } = require('./kernel')

const options = { skip: reasonToSkip(), timeout: 120000 }

const ISNS = [0, 1, 2 ** 32 - 1, 2 ** 32 - 11, 1e9]
const SERVER_PORT = 7
const UNITS = 6
const FOREVER = 1e6

const isnOf = (i) => ISNS[i % ISNS.length]
const forEachIsn = (make) => ISNS.flatMap(make)

/** All places of a piece on so many units, the first one at 1. */
const SPANS = Array.from({ length: UNITS }, (_, i) => i + 1).flatMap((start) => Array.from({ length: UNITS - start + 1 }, (_, i) => [start, start + i + 1]))
const PAIRS = SPANS.flatMap((a) => SPANS.map((b) => [a, b]))

/** Numbers below `limit` that look like chance, always the same. */
function chance(seed) {
  let state = seed
  return (limit) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return Math.floor(state / 2 ** 32 * limit)
  }
}

const letter = (i) => String.fromCharCode(65 + i)

/** Pieces that wait, what is before them, and what is missing between and behind them. */
const waiting = (isn, units, spans) => opened(isn, ...spans.map(([start, end], i) => segment(isn, start, letter(i).repeat(end - start))), segment(isn, 0, '0'), segment(isn, 1, '-'.repeat(units)))

/** What ours says of a file: by the client's port, what the client said up to what is missing, whether it was reset, and how many conflicts there are. */
async function ours(file) {
  const said = new Map()
  for await (const connection of pcap.createOfflineSession(file).connections({ tcp_policy: 'linux', timeouts: { half_open: FOREVER, established: FOREVER, closed: FOREVER } })) {
    const port = [connection.client, connection.server].find((end) => end.port !== SERVER_PORT).port
    const client = connection.client.port === SERVER_PORT ? 'server' : 'client'
    if (!said.has(port)) said.set(port, { data: '', isReset: false, conflicts: 0 })
    const one = said.get(port)
    let isWhole = true
    connection.on('data', (side, chunk) => {
      if (side === client && isWhole) one.data += chunk.toString('latin1')
    })
    connection.on('gap', ({ side }) => {
      if (side === client) isWhole = false
    })
    connection.on('conflict', () => one.conflicts++)
    connection.on('end', () => {
      one.isReset = connection.state === 'rst' // of the last connection between these ports
    })
  }
  return said
}

/** Cases that differ: { kernel, ours, commands }. A socket that nobody has got cannot tell of a reset. */
async function differences(cases) {
  const { answers, file } = askKernel(cases)
  assert.strictEqual(answers.length, cases.length)
  const said = await ours(file)
  return answers.flatMap((kernel, i) => {
    const mine = said.get(kernel.port) ?? { data: '', isReset: false, conflicts: 0 }
    const isSame = mine.data === kernel.data && (!kernel.taken || mine.isReset === (kernel.end === 'reset'))
    return isSame ? [] : [{ kernel, ours: mine, commands: cases[i] }]
  })
}

function report(t, what, cases, differing) {
  t.diagnostic(`${what}: ${cases.length - differing.length} of ${cases.length} as the kernel has them`)
}

test('two segments that overlap while they wait: all of them, at sequence numbers that wrap', options, async (t) => {
  const cases = PAIRS.map((spans, i) => waiting(isnOf(i), UNITS, spans))
  const differing = await differences(cases)
  report(t, 'pairs', cases, differing)
  assert.deepStrictEqual(differing, [])
})

test('three and twenty that overlap: what differs is told as a conflict', options, async (t) => {
  const any = chance(1)
  const some = (count) => Array.from({ length: count }, () => SPANS[any(SPANS.length)])
  const wide = () => {
    const start = 1 + any(28)
    return [start, Math.min(31, start + 1 + any(8))]
  }
  const triplets = Array.from({ length: 600 }, (_, i) => waiting(isnOf(i), UNITS, some(3)))
  const sets = Array.from({ length: 100 }, (_, i) => waiting(isnOf(i), 30, Array.from({ length: 20 }, wide)))
  for (const [what, cases, floor] of [['triplets', triplets, 0.95], ['sets of 20', sets, 0.6]]) {
    const differing = await differences(cases)
    report(t, what, cases, differing)
    assert.ok(differing.length <= cases.length * (1 - floor), what)
    for (const { ours: mine, kernel, commands } of differing) {
      assert.strictEqual(mine.data.length, kernel.data.length)
      assert.ok(mine.conflicts > 0, commands.join('\n'))
    }
  }
})

const orders = (list) => (list.length < 2 ? [list] : list.flatMap((one, i) => orders(list.toSpliced(i, 1)).map((rest) => [one, ...rest])))

test('two SYNs with other numbers, and who acknowledges: in all orders', options, async (t) => {
  const [a, b] = [1000, 500000000]
  const said = [segment(a, 0, 'aaaa'), segment(b, 0, 'bbbb'), segment(a, 4, 'AAAA'), segment(b, 4, 'BBBB')]
  const cases = orders([syn(a), syn(b), segment(a, 0), segment(b, 0)]).map((order) => [...order, ...said])
  const differing = await differences(cases)
  report(t, 'handshakes', cases, differing)
  assert.deepStrictEqual(differing, [])
})

// Around what is next, what waits, and the edges of the window, which has 64240 bytes.
const RESETS_AT = [-70000, -1, 0, 3, 4, 5, 7, 8, 9, 10, 11, 100, 64000, 64243, 64244, 64245, 70000, 2 ** 31 - 100, 2 ** 31 + 100]

test('a reset at any place', options, async (t) => {
  const cases = forEachIsn((isn) => RESETS_AT.flatMap((at) => [FLAGS.RST, FLAGS.RST | FLAGS.ACK].flatMap((flags) => {
    const [a, b, c, rst] = [segment(isn, 0, 'AAAA'), segment(isn, 4, 'BBBB'), segment(isn, 8, 'CC'), segment(isn, at, '', flags)]
    return [
      opened(isn, a, rst, b),
      opened(isn, a, c, rst, b),
      opened(isn, a, c, segment(isn, at, 'xx', flags), b),
      opened(isn, segment(isn, 0, 'AAAA', FLAGS.ACK | FLAGS.FIN), rst, b),
      [syn(isn), rst, a]
    ]
  })))
  const differing = await differences(cases)
  report(t, 'resets', cases, differing)
  assert.deepStrictEqual(differing, [])
})

const FINS_AT = [-1, 0, 1, 2, 4, 6, 8, 10, 64239, 64240, 64241, 70000]

// Of FINs that wait, the one that the stream comes to first is remembered; Linux keeps all, so it has the later one where
// data takes the place of the first. Nothing is lost by that: what is behind it is told.
const isForgotten = ({ kernel, ours: mine }) => kernel.data === 'AAAABBBB' && mine.data === 'AAAABBBBCC'

test('a FIN at any place, before and behind data', options, async (t) => {
  const flags = FLAGS.FIN | FLAGS.ACK
  const cases = forEachIsn((isn) => FINS_AT.flatMap((at) => {
    const [a, b, c, fin] = [segment(isn, 0, 'AAAA'), segment(isn, 4, 'BBBB'), segment(isn, 8, 'CC'), segment(isn, at, '', flags)]
    return [
      opened(isn, fin, b, a, c),
      opened(isn, fin, a, b, c),
      opened(isn, segment(isn, at, 'xxxx', flags), a, b, c),
      opened(isn, b, fin, a, c),
      opened(isn, b, segment(isn, at, 'xx', flags), segment(isn, 8, '', flags), a, c)
    ]
  }))
  const differing = await differences(cases)
  report(t, 'FINs', cases, differing)
  assert.deepStrictEqual(differing.filter((one) => !isForgotten(one)), [])
  assert.ok(differing.length <= ISNS.length)
})

test('an urgent pointer at any place moves nothing, where urgent bytes stay in the stream', options, async (t) => {
  const flags = FLAGS.ACK | FLAGS.URG
  const cases = forEachIsn((isn) => [0, 1, 2, 3, 4, 5, 6, 100].map((urgent) => opened(isn, segment(isn, 0, 'AAAA', flags, urgent), segment(isn, 2, 'BBBB'), segment(isn, 8, 'DD', flags, urgent), segment(isn, 6, 'CC'))))
  const differing = await differences(cases)
  report(t, 'urgent', cases, differing)
  assert.deepStrictEqual(differing, [])
})

test('fragments of IPv4 that overlap', options, async (t) => {
  const units = UNITS + 2
  const cases = PAIRS.map((spans, i) => {
    const part = (name) => Buffer.from(udp(4000, SERVER_PORT, Buffer.alloc(units * 8 - 8, name)))
    const taken = new Set(spans.flatMap(([start, end]) => Array.from({ length: end - start }, (_, at) => start + at)))
    const rest = Array.from({ length: units }, (_, at) => at).filter((at) => !taken.has(at))
    return [
      ...spans.map((span, at) => fragment(i + 1, part(letter(at)), span)),
      ...rest.map((at) => fragment(i + 1, part('-'), [at, at + 1]))
    ]
  })
  const { answers, file } = askKernel(cases)
  const wholes = (await all(pcap.createOfflineSession(file, { defragment: { ip_policy: 'linux' } }))).filter((packet) => packet.get('ip.fragment.count'))
  const mine = new Map(wholes.map((packet) => [packet.get('ip.id'), packet.udp.payload.toString('hex')]))
  const differing = answers.filter(({ datagrams }, i) => (mine.get(i + 1) ?? '') !== datagrams.join())
  report(t, 'fragments', cases, differing)
  assert.deepStrictEqual(differing, [])
  assert.ok(wholes.length > 100 && wholes.length < cases.length)
})
