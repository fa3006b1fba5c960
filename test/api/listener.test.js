'use strict'
// listener.test.js - whoever listens for packets and could see the bytes gets them.

const test = require('node:test')
const { AsyncResource } = require('node:async_hooks')
const assert = require('node:assert')
const { EventEmitter, once, on } = require('node:events')
const { promisify } = require('node:util')
const vm = require('node:vm')
const pcap = require('../../lib')
const { manyBytes } = require('./material')

const options = { timeout: 60000 }
const COUNT = 3
const bytes = manyBytes(COUNT)

/** What a mock of a test framework does: it records its arguments, and tells that it takes none. */
function mock(calls) {
  return function mockConstructor() {
    calls.push([...arguments])
  }
}

/** Makes a listener that gives its arguments to `see`. */
const TAKING = {
  'two parameters': (see) => (packet, raw) => see(packet, raw),
  'rest parameters': (see) => (...all) => see(...all),
  'rest after the packet': (see) => (packet, ...rest) => see(packet, ...rest),
  'a default of the first': (see) => (packet = undefined, raw = undefined) => see(packet, raw),
  'a default of the second': (see) => (packet, raw = undefined) => see(packet, raw),
  'a pattern, then rest': (see) => ({ _block }, ...rest) => see(_block, ...rest),
  'a pattern with a default that looks like the end': (see) => ({ x = ') => {' }, raw = x) => see(x, raw),
  'a comment among the parameters': (see) => (packet /* ) => */, raw = undefined) => see(packet, raw),
  arguments: (see) => function () { see(...arguments) },
  'arguments in an arrow inside': (see) => function (packet) { (() => see(packet, arguments[1]))() },
  'arguments in a method': (see) => ({ listen(packet) { see(packet, arguments[1]) } }).listen,
  'arguments by an escape': (see) => new Function('see', 'return function (packet) { see(packet, argum\\u0065nts[1]) }')(see),
  'arguments by eval': (see) => new Function('see', "return function (packet) { see(packet, eval('argu' + 'ments')[1]) }")(see),
  'a wrapper with apply': (see) => function wrapper() { return see.apply(this, arguments) },
  'a bound function': (see) => see.bind(undefined),
  'a bound function whose length says one': (see) => Object.defineProperty(see.bind(undefined), 'length', { value: 1 }),
  'a length that says one': (see) => Object.defineProperty((packet, raw) => see(packet, raw), 'length', { value: 1 }),
  'an AsyncResource\'s': (see) => AsyncResource.bind((...all) => see(...all)),
  'a promisified function': (see) => promisify((packet, raw, done) => { see(packet, raw); done() }),
  'a Proxy': (see) => new Proxy((packet) => packet, { apply: (target, self, all) => see(...all) }),
  'another realm\'s': (see) => vm.runInNewContext('(see) => (...all) => see(...all)')(see)
}

const NOT_TAKING = {
  arrow: (see) => (packet) => see(packet),
  'arrow without parentheses': (see) => packet => see(packet),
  'async arrow': (see) => async (packet) => see(packet),
  'arrow with a pattern': (see) => ({ len, caplen: got }) => see(len, got),
  'arrow that says arguments': (see) => (packet) => see(packet, ...(['arguments'].slice(1))),
  'no parameter': (see) => () => see(),
  function: (see) => function (packet) { see(packet) },
  'named function': (see) => function named(packet,) { see(packet) },
  'async function': (see) => async function (packet) { see(packet) },
  method: (see) => ({ listen(packet) { see(packet) } }).listen,
  'async method': (see) => ({ async $é(packet) { see(packet) } }).$é
}

/** What the emitter gave to a listener, as numbers of arguments. */
async function given(listener) {
  const session = pcap.createOfflineSession(bytes)
  const counts = []
  const { call } = Function.prototype
  Object.defineProperty(listener, 'call', { value: (...all) => { counts.push(all.length - 1); return call.apply(listener, all) } })
  session.on('packet', listener)
  await once(session, 'end')
  return counts
}

for (const [name, make] of Object.entries(TAKING)) {
  test(`the bytes are for ${name}`, options, async () => {
    const session = pcap.createOfflineSession(bytes)
    const seen = []
    session.on('packet', make((packet, raw) => seen.push(raw)))
    await once(session, 'end')
    assert.strictEqual(seen.length, COUNT)
    assert.deepStrictEqual(seen.map((raw) => Buffer.isBuffer(raw) && raw.length), [78, 74, 66])
  })
}

for (const [name, make] of Object.entries(NOT_TAKING)) {
  test(`no bytes are made for: ${name}`, options, async () => assert.deepStrictEqual(await given(make(() => {})), [1, 1, 1]))
}

test('the bytes are for a mock', options, async () => {
  const calls = []
  const session = pcap.createOfflineSession(bytes)
  session.on('packet', mock(calls))
  await once(session, 'end')
  assert.deepStrictEqual(calls.map(([packet, raw]) => raw === packet.bytes), [true, true, true])
})

test('the bytes are for once, also of events, and its iterator', options, async () => {
  const session = pcap.createOfflineSession(bytes)
  const first = once(session, 'packet')
  session.once('packet', (...all) => assert.strictEqual(all[1], all[0].bytes))
  assert.ok((await first)[1].equals((await first)[0].bytes))
  session.close()
  const iterated = []
  const abort = new AbortController()
  const another = pcap.createOfflineSession(bytes)
  another.on('end', () => abort.abort())
  await assert.rejects(async () => {
    for await (const [packet, raw] of on(another, 'packet', { signal: abort.signal })) iterated.push(raw === packet.bytes)
  }, { name: 'AbortError' })
  assert.deepStrictEqual(iterated, [true, true, true])
})

test('the bytes are for an emitter that passes events on', options, async () => {
  const session = pcap.createOfflineSession(bytes)
  const emitter = new EventEmitter()
  const seen = []
  emitter.on('packet', (packet, raw) => seen.push(raw.length))
  session.on('packet', emitter.emit.bind(emitter, 'packet'))
  await once(session, 'end')
  assert.deepStrictEqual(seen, [78, 74, 66])
})

test('one listener that takes the bytes beside one that does not', options, async () => {
  const session = pcap.createOfflineSession(bytes)
  const seen = []
  session.on('packet', (packet) => seen.push(packet.number))
  session.on('packet', (...all) => seen.push(all.length))
  await once(session, 'end')
  assert.deepStrictEqual(seen, [1, 2, 2, 2, 3, 2])
})
