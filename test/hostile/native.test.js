'use strict'
// native.test.js - the addon without lib/ in front of it: whatever it is given, it returns or throws.

const test = require('node:test')
const assert = require('node:assert')
const native = require('../../lib/native')
require('../../lib')
const { manyBytes } = require('../api/material')

const bytes = manyBytes(200)

/** A slab of real packets. */
function slabOf() {
  return native.decode(bytes.subarray(40, 118), { link_type: 1 })
}

function detached() {
  const view = new Uint8Array(100)
  structuredClone(view.buffer, { transfer: [view.buffer] })
  return view
}

/** Views of memory that changed its size below them. */
function shrunk() {
  const [small, none] = [new ArrayBuffer(100, { maxByteLength: 200 }), new ArrayBuffer(100, { maxByteLength: 200 })]
  if (!small.resize) return [] // Node 18
  const views = [new Uint8Array(small), new Uint32Array(small, 4, 20), new Uint8Array(none, 50)]
  small.resize(10)
  none.resize(0)
  return views
}

function throwing(...names) {
  const object = {}
  for (const name of names) Object.defineProperty(object, name, { get: () => { throw new Error('a getter') } })
  return object
}

const throwingList = Object.defineProperty([], 0, { get: () => { throw new Error('a getter') } })

/** Values of every kind. None names a file or a device that there is. */
function values() {
  const shared = new SharedArrayBuffer(64)
  return [
    undefined, null, true, 0, 1, -1, 1.5, NaN, Infinity, 2 ** 32, 2 ** 53, 5n, -(2n ** 70n), '', 'tcp.srcport', 'x'.repeat(100000), Symbol('s'),
    {}, [], ['ip.src'], ['ip.src', 5], throwingList, new Array(5), () => {}, new Proxy({}, {}), Object.create(null),
    Buffer.alloc(0), Buffer.alloc(3), new Uint8Array(64), new Float64Array(9), new DataView(new ArrayBuffer(80)), new ArrayBuffer(100), shared, new Uint8Array(shared),
    detached(), ...shrunk(), slabOf(), new Uint8Array(slabOf(), 1), new BigUint64Array(4), native.openFile({}), native.openFacts(), native.newColumns(['ip.src'], 0, 4), native.newLine(['ip.src'], 0), native.newStyle({ clock: 3, port_names: true }), { pattern: '(' },
    { path: '/no/such/folder/x', compression: 77 }, { path: '/no/such/folder/x', format: 99, edit: { ranges: new BigUint64Array(3) } }, { paths: ['/no/such/file'] }, throwing('path', 'filter', 'len', 'edit'),
    { tv_sec: 1e300, nanoseconds: -1e300, len: NaN, link_type: -5 }
  ]
}

/** What would write, or capture, or is for the start of an environment. */
const LEFT_OUT = ['setup', 'openLive', 'inject', 'devices', 'makeFile']

test('every function with every kind of value', { timeout: 120000 }, () => {
  let calls = 0
  let random = 1
  const next = (limit) => (random = (random * 48271) % 0x7fffffff) % limit
  for (const [name, call] of Object.entries(native)) {
    if (LEFT_OUT.includes(name)) continue
    const all = values()
    for (const first of all) {
      for (let i = 0; i < 12; i++) {
        const rest = Array.from({ length: i === 0 ? 0 : 7 }, () => all[next(all.length)])
        calls++
        try {
          call(first, ...rest)
        } catch (error) {
          assert.ok(error instanceof Error)
        }
      }
    }
  }
  native.setCopies(false)
  assert.ok(calls > 10000)
})

test('a file is made of a path only, and where there is a folder', () => {
  for (const value of [...values().filter((each) => typeof each !== 'string'), '/no/such/folder/x']) assert.throws(() => native.makeFile(value, 0, 0, 0o600))
})

test('a getter that throws in a list of names', () => {
  assert.throws(() => native.newLine(throwingList, 0), /a getter/)
  assert.throws(() => native.newColumns(throwingList, 0, 5), /a getter/)
})

/** Give away the memory of a view, and let it be freed. */
function takeAway(view) {
  structuredClone(view.buffer, { transfer: [view.buffer] })
  global.gc?.()
}

test('a getter that takes the memory away', () => {
  const view = new Uint8Array(1 << 20).fill(0x45)
  const options = { get tv_sec() { takeAway(view); return 1 } }
  assert.strictEqual(new Uint32Array(native.decode(view, options))[0], 1)
  const ranges = new BigUint64Array(1 << 17).fill(1n)
  const edit = { ranges, get from_ns() { takeAway(ranges); return 1n } }
  assert.throws(() => native.openWriter({ path: '/no/such/folder/x', edit }), /no such file/i)
})

test('a stopped session takes no more bytes of a stream', () => {
  const session = native.openFile({ threads: 1 })
  native.push(session, bytes.subarray(0, 24))
  native.take(session)
  native.stop(session)
  assert.strictEqual(native.push(session, bytes.subarray(24, 100)), 0)
  native.finish(session)
  assert.strictEqual(native.take(session), -1)
  native.close(session)
})

test('one session at a time writes to a sink', () => {
  const [first, second] = [native.openFile({ threads: 1 }), native.openFile({ threads: 1 })]
  const facts = native.openFacts()
  native.attach(first, facts)
  assert.throws(() => native.attach(second, facts), TypeError)
  native.close(first)
  native.attach(second, facts)
  native.close(second)
})
