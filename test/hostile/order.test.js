'use strict'
// order.test.js - the addon's calls in every order: many sessions, plans, sinks and lines at a time, none of which fits
// the others. Whatever is called, it returns or throws; and a session that is read to its end gives what the file has.
//
// NP_SEED and NP_ROUNDS choose other runs; NP_VERBOSE prints the seed of each, for one that crashes.

const test = require('node:test')
const assert = require('node:assert')
const fs = require('node:fs')
const path = require('node:path')
const pcap = require('../../lib')
const native = require('../../lib/native')
const { manyBytes, temporaryFile } = require('../api/material')

const COUNT = 3000
const ROUNDS = Number(process.env.NP_ROUNDS ?? 60)
const CALLS = 250
const SEED = Number(process.env.NP_SEED ?? 20260101)
const MOST = 12 // things of a kind at a time
const FIELDS = [['len'], ['ip.saddr', 'tcp.dport', 'time'], ['tcp.payload', 'frame.number']]

/** Numbers below a limit, always the same for a seed. */
function dice(seed) {
  let state = seed % 0x7fffffff || 1
  return (limit) => (state = (state * 48271) % 0x7fffffff) % limit
}

class Scene {
  constructor(seed, folder, file) {
    this.next = dice(seed)
    this.folder = folder
    this.file = file
    this.files = 0
    this.things = { session: [], plan: [], sink: [], line: [], slab: [] }
  }

  /** One of those that there are; now and then one of another kind. */
  one(kind) {
    const kinds = Object.keys(this.things)
    const list = this.things[this.next(40) === 0 ? kinds[this.next(kinds.length)] : kind]
    return list.length ? list[this.next(list.length)] : undefined
  }

  keep(kind, thing) {
    const list = this.things[kind]
    if (thing !== undefined && list.length < MOST) list.push(thing)
    else if (thing !== undefined) list[this.next(MOST)] = thing // the one before is garbage
  }

  path() {
    return path.join(this.folder, `out${this.files++ % 20}`)
  }

  writerOptions() {
    return { path: this.path(), fd: -1, format: this.next(3), compression: 0, flush: this.next(3), snap_length: this.next(200), rotate_packets: this.next(2) * 100, edit: this.next(4) ? undefined : { duplicate_window: 5, chop_start: this.next(3) } }
  }
}

const small = (scene) => [0, 1, 2, 5, 65, 1000, 0xffffffff, -1, NaN][scene.next(9)]

/** What can be done, more often what goes on. */
const ACTS = {
  openFile: (s) => s.keep('session', native.openFile({ path: s.file, threads: 1 + s.next(4), block_size: 4096 << s.next(6), block_count: s.next(5), filter: '' })),
  openPipe: (s) => s.keep('session', native.openFile({ threads: 1 + s.next(3) })),
  openMerge: (s) => s.keep('session', native.openFile({ paths: [s.file, s.file], append: s.next(2) === 0 })),
  push: (s) => native.push(s.one('session'), s.bytes.subarray(0, s.next(2) ? s.bytes.length : 100)),
  finish: (s) => native.finish(s.one('session')),
  take: (s) => native.take(s.one('session')),
  takeAgain: (s) => { const h = s.one('session'); for (let i = 0; i < 20 && native.take(h) === 0; i++); },
  expose: (s) => s.keep('slab', native.expose(s.one('session'))),
  newColumns: (s) => s.keep('plan', native.newColumns(FIELDS[s.next(3)], s.next(2), 1 + s.next(3000))),
  useColumns: (s) => native.useColumns(s.one('plan'), s.one('session')),
  takeColumns: (s) => native.takeColumns(s.one('session'), s.next(3) ? 0 : small(s)),
  newLine: (s) => s.keep('line', native.newLine(['ip.src', 'frame.number'], s.next(4))),
  newStyle: (s) => s.keep('line', native.newStyle({ clock: s.next(7), dump: s.next(5), local: true, link: true, tree: s.next(2) === 0, json: s.next(4) === 0, color: true, relative_sequence: s.next(2) === 0 })),
  showInterfaces: (s) => native.showInterfaces(s.one('line')),
  format: (s) => native.format(s.one('session'), s.next(3), s.one('line'), small(s), small(s), small(s)),
  openFacts: (s) => s.keep('sink', native.openFacts()),
  openWriter: (s) => s.keep('sink', native.openWriter(s.writerOptions())),
  openSplit: (s) => s.keep('sink', native.openSplit({ ...s.writerOptions(), path: `${s.path()}-%f`, max_flows: 10, max_open: 2 })),
  attach: (s) => native.attach(s.one('session'), s.one('sink')),
  detach: (s) => native.detach(s.one('session'), s.one('sink')),
  discard: (s) => native.discard(s.one('session'), s.next(2) === 0),
  facts: (s) => native.facts(s.one('sink')),
  stats: (s) => [native.stats(s.one('session')), native.writerStats(s.one('sink'))],
  splitStats: (s) => native.splitStats(s.one('sink')),
  closeWriter: (s) => native.closeWriter(s.one('sink')),
  closeSplit: (s) => native.closeSplit(s.one('sink')),
  flushWriter: (s) => native.flushWriter(s.one('sink')),
  writePacket: (s) => native.writePacket(s.one('sink'), s.one('slab'), small(s), s.next(2) ? 'comment' : undefined, s.one('session')),
  writeBytes: (s) => native.writeBytes(s.one('sink'), s.bytes.subarray(0, s.next(100)), small(s), small(s), small(s), small(s), small(s), undefined),
  writeInterface: (s) => native.writeInterface(s.one('sink'), { index: s.next(3), link_type: 1, name: 'x' }),
  writeName: (s) => native.writeName(s.one('sink'), s.bytes.subarray(0, 4 * s.next(5)), 'name'),
  writeSecrets: (s) => native.writeSecrets(s.one('sink'), small(s), s.bytes.subarray(0, 10)),
  setThreads: (s) => native.setThreads(s.one('session'), small(s)),
  setBlockPackets: (s) => native.setBlockPackets(s.one('session'), [0, 1, 100, 5000][s.next(4)]),
  setRef: (s) => native.setRef(s.one('session'), s.next(2) === 0),
  metadata: (s) => native.metadata(s.one('session'), small(s)),
  names: (s) => [native.linkType(s.one('session')), native.sessionFormat(s.one('session')), native.sessionCompression(s.one('session'))],
  inject: (s) => native.inject(s.one('session'), s.bytes.subarray(0, 60)),
  slab: (s) => [native.notes(s.one('slab'), small(s)), native.tree(s.one('slab'), small(s)), native.summary(s.one('slab'), small(s)), native.formatField(s.one('slab'), small(s), 'ip.src')],
  copyPacket: (s) => s.keep('slab', native.copyPacket(s.one('slab'), small(s))),
  visit: (s) => native.visit(s.one('slab'), small(s), small(s), s.next(2) ? s.next(40) : small(s), s.next(32), s.next(4) ? new Uint32Array(1 << s.next(13)) : s.one('slab')),
  useStreams: (s) => native.useStreams(s.one('session'), { data: s.next(2) === 0, messages: [native.messageProtocols()[s.next(9)]], exchanges: s.next(2) === 0, lookups: s.next(2) === 0, handshakes: true, queries: true, bodies: true, waiting: s.next(2) ? 1 : 1e6 }),
  takeStreams: (s) => { const told = native.takeStreams(s.one('session')); if (told?.[1]) s.keep('slab', told[1]) },
  ignoreStream: (s) => native.ignoreStream(s.one('session'), s.next(10), s.next(2) === 0),
  copies: (s) => native.setCopies(s.next(3) === 0),
  stop: (s) => s.next(4) === 0 && native.stop(s.one('session')),
  close: (s) => s.next(3) === 0 && native.close(s.one('session')),
  drop: (s) => { const all = Object.values(s.things); all[s.next(all.length)].length = 0 },
  collect: (s) => s.next(10) === 0 && global.gc?.()
}
const OFTEN = ['openFile', 'take', 'takeAgain', 'takeAgain', 'takeColumns', 'useColumns', 'attach', 'detach', 'expose', 'newColumns']

const turn = () => new Promise((resolve) => setImmediate(resolve))

async function play(seed, folder, file, bytes) {
  const scene = Object.assign(new Scene(seed, folder, file), { bytes })
  const names = [...Object.keys(ACTS), ...OFTEN]
  let refused = 0
  for (let i = 0; i < CALLS; i++) {
    const name = names[scene.next(names.length)]
    try {
      ACTS[name](scene)
    } catch (error) {
      if (!(error instanceof Error)) throw new Error(`seed ${seed}: ${name} threw ${String(error)}`, { cause: error })
      refused++
    }
    if (scene.next(10) === 0) await turn() // finalizers run, and bells
  }
  for (const session of scene.things.session) native.close(session)
  return refused
}

test('calls in any order, by chance', { timeout: 600000 }, async (t) => {
  const bytes = manyBytes(COUNT)
  const file = temporaryFile(t, bytes)
  let refused = 0
  for (let round = 0; round < ROUNDS; round++) {
    const seed = SEED + round * 7919
    if (process.env.NP_VERBOSE) fs.writeSync(2, `seed ${seed}\n`) // a crash tells nothing
    refused += await play(seed, path.dirname(file), file, bytes)
  }
  native.setCopies(false)
  assert.ok(refused > ROUNDS && refused < ROUNDS * CALLS, `${refused} of ${ROUNDS * CALLS} calls were refused`)
  let count = 0
  for await (const batch of pcap.createOfflineSession(file).batches({ fields: ['len'] })) count += batch.length
  assert.strictEqual(count, COUNT)
})

/** All orders of some steps. */
function orders(list) {
  if (list.length < 2) return [list]
  return list.flatMap((first, i) => orders([...list.slice(0, i), ...list.slice(i + 1)]).map((rest) => [first, ...rest]))
}

const STEPS = {
  'of two sessions and a plan': {
    use: ({ plan, a }) => native.useColumns(plan, a),
    useOther: ({ plan, b }) => native.useColumns(plan, b),
    threads: ({ a, b }) => [a, b].map((h) => native.setThreads(h, 8)),
    take: ({ a, b }) => { for (let i = 0; i < 50; i++) [a, b].map((h) => native.take(h)) },
    columns: ({ a, b }) => [a, b].map((h) => native.takeColumns(h, 0)),
    close: ({ a }) => native.close(a)
  },
  'of two sessions and a sink': {
    attach: ({ a, sink }) => native.attach(a, sink),
    attachOther: ({ b, sink }) => native.attach(b, sink),
    detach: ({ a, sink }) => native.detach(a, sink),
    detachOther: ({ b, sink }) => native.detach(b, sink),
    take: ({ a, b }) => { for (let i = 0; i < 50; i++) [a, b].map((h) => native.take(h)) },
    close: ({ a }) => native.close(a)
  }
}

for (const [title, steps] of Object.entries(STEPS)) {
  test(`the steps ${title}, in all orders`, { timeout: 300000 }, async (t) => {
    const file = temporaryFile(t, manyBytes(200))
    let refused = 0
    for (const order of orders(Object.keys(steps))) {
      const things = { a: native.openFile({ path: file, threads: 1 }), b: native.openFile({ path: file, threads: 2 }), plan: native.newColumns(['len'], 0, 10), sink: native.openFacts() }
      for (const name of order) {
        try {
          steps[name](things)
        } catch (error) {
          assert.ok(error instanceof Error)
          refused++
        }
      }
      native.close(things.a)
      native.close(things.b)
      await turn()
    }
    assert.ok(refused > 720)
  })
}

test('a sink is detached only from the session that writes to it', (t) => {
  const file = temporaryFile(t, manyBytes(200))
  const [first, second] = [native.openFile({ path: file, threads: 1 }), native.openFile({ path: file, threads: 1 })]
  const [sink, other] = [native.openFacts(), native.openFacts()]
  native.attach(first, sink)
  native.attach(second, other)
  assert.throws(() => native.detach(first, other), TypeError)
  assert.throws(() => native.detach(second, sink), TypeError)
  assert.throws(() => native.attach(first, native.openFacts()), TypeError)
  native.detach(first, sink)
  assert.throws(() => native.detach(first, sink), TypeError)
  native.attach(first, sink)
  native.close(first)
  native.close(second)
})

test('a plan is for one session, whose threads are chosen before', (t) => {
  const file = temporaryFile(t, manyBytes(200))
  const [first, second] = [native.openFile({ path: file, threads: 1 }), native.openFile({ path: file, threads: 4 })]
  const plan = native.newColumns(['len'], 0, 10)
  native.useColumns(plan, first)
  assert.throws(() => native.useColumns(plan, second), TypeError)
  assert.throws(() => native.useColumns(native.newColumns(['len'], 0, 10), first), TypeError)
  assert.throws(() => native.setThreads(first, 8), TypeError)
  assert.throws(() => native.setThreads(second, 'many'), TypeError)
  native.close(first)
  assert.throws(() => native.useColumns(native.newColumns(['len'], 0, 10), first), { code: 'ERR_PCAP_CLOSED' })
  native.useColumns(plan, second)
  native.close(second)
})

test('a plan is complete before the threads that read fill its columns', async (t) => {
  const bytes = manyBytes(COUNT)
  const file = temporaryFile(t, bytes)
  for (let i = 0; i < 100; i++) {
    const session = native.openFile({ path: file, threads: 3, block_size: 4096 })
    native.take(session) // they begin to read
    native.useColumns(native.newColumns(['ip.saddr'], 0, 10), session)
    for (let turns = 0, count = 0; turns < 1000 && count >= 0; turns++) {
      count = native.take(session)
      if (count === 0) await turn()
      if (count > 0) native.takeColumns(session, 0)
    }
    native.close(session)
  }
})

test('events are not written over the packet that they are about', () => {
  const slab = native.decode(manyBytes(1).subarray(40, 118), { link_type: 1 })
  assert.throws(() => native.visit(slab, 0, 1, 0xffff, 0, slab), TypeError)
  assert.throws(() => native.visit(slab, 0, 1, 0xffff, 0, new Uint8Array(slab, 8)), TypeError)
  const words = new Uint32Array(600)
  native.visit(slab, 0, 1, 0xffff, 0, words)
  assert.deepStrictEqual([...words.subarray(0, 3)], [1, 1, 4])
  assert.ok(words[3] > 4 && words[3] < 600)
})

test('events are for words, of protocols that there are, and as many as have room', () => {
  const slab = native.decode(manyBytes(1).subarray(40, 118), { link_type: 1 })
  assert.throws(() => native.visit(slab, 0, 1, 0xffff, 0, new Uint8Array(new ArrayBuffer(4001), 1)), TypeError)
  assert.throws(() => native.visit(slab, 0, 1, 1000, 0, new Uint32Array(600)), TypeError)
  assert.throws(() => native.visit(slab, 0, 598, 0xffff, 0, new Uint32Array(600)), TypeError)
  assert.throws(() => native.visit(slab, 0, 0xffffffff, 0xffff, 0, new Uint32Array(600)), TypeError)
  const few = new Uint32Array(20).fill(7)
  native.visit(slab, 0, 1, 0xffff, 0, few.subarray(0, 10))
  assert.strictEqual(few[0], 0)
  assert.ok(few[1] > 10) // so many are needed
  assert.ok(few.subarray(10).every((word) => word === 7))
  native.visit(slab, 5, 10, 0xffff, 0, few)
  assert.deepStrictEqual([...few.subarray(0, 2)], [0, 0]) // no such packet
})

test('the addon is set up with functions only', () => {
  for (const [errorClass, bell] of [[], [{}, () => {}], [Error, 5], [undefined, () => {}]]) {
    assert.throws(() => native.setup(errorClass, bell), TypeError)
  }
})
