'use strict'
// life.test.js - sessions begin and end: at once, at any moment, and without a trace.

const test = require('node:test')
const assert = require('node:assert')
const fs = require('node:fs')
const path = require('node:path')
const { Worker } = require('node:worker_threads')
const pcap = require('../../lib')
const { printed, reasonToSkip } = require('./network')
const { least, sleep, start, until } = require('../helpers')

const skip = reasonToSkip()
const options = { skip, timeout: 120000 }
const lib = path.join(__dirname, '..', '..', 'lib')
const NOTHING = 'ether proto 0x88b6' // nobody sends that
const PORT = 20000 + (process.pid % 10000) // of datagrams on the loopback interface, which others use too

const script = (t, body) => start(t, process.execPath, ['-e', `const pcap = require(${JSON.stringify(lib)})\n${body}`], { stdio: ['ignore', 'pipe', 'pipe'] })

/** How a child ends, and when. */
const ended = (child) => new Promise((resolve) => child.on('exit', (status, signal) => resolve({ status, signal, at: Date.now() })))

test('close() on an idle interface takes at most 100 ms', options, async (t) => {
  for (const buffer_timeout of [0, 100, 5000]) {
    const ms = await least(100, async () => {
      const session = pcap.createSession('lo', { filter: NOTHING, buffer_timeout })
      t.after(() => session.close())
      session.on('packet', () => {})
      await sleep(50)
      const before = performance.now()
      const closed = new Promise((resolve) => session.on('close', resolve))
      session.close()
      await closed
      return performance.now() - before
    })
    assert.ok(ms <= 100, `${ms} ms with buffer_timeout ${buffer_timeout}`)
  }
})

test('the process ends at most 200 ms after close()', options, async (t) => {
  const ms = await least(200, async () => {
    const child = script(t, `
      const session = pcap.createSession('lo', '${NOTHING}')
      session.on('packet', () => {})
      setTimeout(() => { session.close(); console.log('closed ' + Date.now() + ';') }, 100)`)
    const [text, { status, at }] = await Promise.all([printed(child, ';'), ended(child)])
    assert.strictEqual(status, 0)
    return at - Number(/closed (\d+);/.exec(text)[1])
  })
  assert.ok(ms <= 200, `${ms} ms`)
})

test('an open session keeps the process alive; unref() does not', options, async (t) => {
  const kept = script(t, `pcap.createSession('lo', '${NOTHING}').on('packet', () => {}); console.log('open')`)
  await printed(kept, 'open')
  await sleep(300)
  assert.strictEqual(kept.exitCode, null)
  const { status } = await ended(script(t, `pcap.createSession('lo', '${NOTHING}').on('packet', () => {}).unref()`))
  assert.strictEqual(status, 0)
})

test('SIGTERM ends a capturing process', options, async (t) => {
  const child = script(t, `pcap.createSession('lo', '${NOTHING}').on('packet', () => {}); console.log('open')`)
  await printed(child, 'open')
  const before = Date.now()
  const end = ended(child)
  child.kill('SIGTERM')
  const { signal, at } = await end
  assert.strictEqual(signal, 'SIGTERM')
  assert.ok(at - before < 500, `${at - before} ms`)
})

test('process.exit() in a handler', options, async (t) => {
  const child = script(t, `
    pcap.createSession('lo', { filter: 'udp port ${PORT}', buffer_timeout: 10 }).on('packet', () => process.exit(7))
    const socket = require('node:dgram').createSocket('udp4')
    setInterval(() => socket.send('x', ${PORT}, '127.0.0.1'), 5)`)
  let errors = ''
  child.stderr.on('data', (text) => (errors += text))
  const { status } = await ended(child)
  assert.strictEqual(errors, '')
  assert.strictEqual(status, 7)
})

test('close() in a handler: no packet follows', options, async (t) => {
  const socket = require('node:dgram').createSocket('udp4')
  const session = pcap.createSession('lo', { filter: `udp port ${PORT}`, buffer_timeout: 10 })
  let seen = 0
  const timer = setInterval(() => socket.send('x', PORT, '127.0.0.1'), 2)
  t.after(() => {
    clearInterval(timer)
    socket.close()
    session.close()
  })
  await new Promise((resolve) => {
    session.on('packet', () => {
      seen++
      session.close()
      session.close()
    })
    session.on('close', resolve)
  })
  await sleep(100)
  assert.strictEqual(seen, 1)
})

const workerSource = `
  const pcap = require(${JSON.stringify(lib)})
  const { parentPort } = require('node:worker_threads')
  const session = pcap.createSession('lo', { filter: 'udp port ${PORT}', buffer_timeout: 1 })
  session.on('packet', (packet) => { parentPort.postMessage(packet.get('udp.dstport')) })
  const socket = require('node:dgram').createSocket('udp4')
  setInterval(() => { for (let i = 0; i < 20; i++) socket.send('x', ${PORT}, '127.0.0.1') }, 1)`

test('a worker captures', options, async (t) => {
  const worker = new Worker(workerSource, { eval: true })
  t.after(() => worker.terminate())
  const port = await new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject))
  assert.strictEqual(port, PORT)
})

test('worker.terminate() at any moment, 100 times', options, async () => {
  const kept = []
  for (let i = 0; i < 100; i++) {
    const worker = new Worker(workerSource, { eval: true })
    worker.on('error', (error) => kept.push(error))
    await sleep((i * 7) % 200)
    await worker.terminate()
  }
  assert.deepStrictEqual(kept, [])
})

test('1,000 times open and close: no file descriptor and no thread is left', options, async () => {
  const count = (folder) => fs.readdirSync(`/proc/self/${folder}`).length
  const cycle = async (times) => {
    for (let i = 0; i < times; i++) {
      const session = pcap.createSession('lo', NOTHING)
      if (i % 3 === 0) session.on('packet', () => {})
      if (i % 10 === 0) await sleep(0)
      session.close()
    }
    await sleep(200)
  }
  const open = () => [count('fd'), count('task')]
  await cycle(20)
  const before = open()
  await cycle(1000)
  await until(() => open().every((now, i) => now <= before[i]), () => `${before} descriptors and threads, was ${open()}`)
})

test('an AbortSignal closes', options, async (t) => {
  const controller = new AbortController()
  const session = pcap.createSession('lo', { filter: NOTHING, signal: controller.signal })
  t.after(() => session.close())
  const closed = new Promise((resolve) => session.on('close', resolve))
  controller.abort()
  await closed
  assert.ok(session.closed)
})
