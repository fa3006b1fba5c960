'use strict'
// suspend.test.js - a capture that was stopped (SIGSTOP) under load and goes on later (SIGCONT): what was lost meanwhile is counted to the packet,
// what comes afterwards is delivered, and it still ends at once.

const test = require('node:test')
const assert = require('node:assert')
const path = require('node:path')
const { once } = require('node:events')
const pcap = require('../../lib')
const { network, reasonToSkip } = require('./network')
const { listen, sleep, start, temporaryFolder, until } = require('../helpers')
const { FILTER, send } = require('./sender')

const options = { skip: reasonToSkip(), timeout: 120000 }
const lib = path.join(__dirname, '../../lib')
const command = path.join(__dirname, '../../bin/nodepcap.js')
const STOPPED_MS = 4000
const RATE = 20000
const LOAD = { rate: RATE, count: RATE * (STOPPED_MS / 1000 + 2) } // it begins before the stop, and ends after it
const AFTERWARDS = 1000
const ROOM = 1 << 20 // of the kernel's buffer: far less than what comes during the stop
const END_MS = 2000

/** Stop a child while packets come to it, for a time, and let it go on: how many packets were sent. */
async function suspendUnderLoad(net, child) {
  const load = send(net, LOAD)
  await sleep(500)
  child.kill('SIGSTOP')
  await sleep(STOPPED_MS)
  child.kill('SIGCONT')
  return (await load).sent
}

/** How a child ends by a signal: its status and how long that took. */
async function end(child, signal) {
  const begin = Date.now()
  child.kill(signal)
  const [status] = await once(child, 'close')
  assert.ok(Date.now() - begin <= END_MS, `${Date.now() - begin} ms`)
  return status
}

/** A program that captures, and prints a line of JSON for each line that it reads. */
const program = (device) => `
  const pcap = require(${JSON.stringify(lib)})
  const session = pcap.createSession(${JSON.stringify(device)}, { filter: ${JSON.stringify(FILTER)}, buffer_size: ${ROOM} })
  const seen = { delivered: 0, told: 0, last: -1, disordered: 0 }
  session.on('packet', ({ payload }) => {
    const number = payload.readUInt32BE(4)
    seen.disordered += number <= seen.last && number !== 0
    seen.last = number
    seen.delivered++
  })
  session.on('drop', (more) => (seen.told += more.dropped_by_kernel + more.dropped_by_interface + more.dropped_by_app))
  session.on('error', (error) => console.log(JSON.stringify({ error: error.message })))
  process.stdin.on('data', () => {
    const { received, dropped_by_kernel, dropped_by_interface, dropped_by_app } = session.stats()
    console.log(JSON.stringify({ ...seen, received, dropped_by_kernel, dropped_by_interface, dropped_by_app }))
  })
  process.on('SIGTERM', () => { session.close(); process.stdin.destroy() })
  console.log('{}')`

/** What the program says, asked once. */
async function ask(child, said) {
  const lines = () => said.stdout.split('\n').length
  const before = lines()
  child.stdin.write('\n')
  await until(() => lines() > before, 'an answer')
  return JSON.parse(said.stdout.trimEnd().split('\n').at(-1))
}

const lost = ({ dropped_by_kernel, dropped_by_interface, dropped_by_app }) => dropped_by_kernel + dropped_by_interface + dropped_by_app

/** Ask until delivered packets and losses make up what was sent. */
async function settled(child, said, sent) {
  let answer
  for (let i = 0; i < 100; i++) {
    answer = await ask(child, said)
    if (answer.delivered + lost(answer) >= sent && answer.told === lost(answer)) break
    await sleep(100)
  }
  return answer
}

test('a session: the sum of delivered and lost packets is what was sent, in order, and later ones come', options, async (t) => {
  const net = network(t)
  const child = start(t, process.execPath, ['-e', program(net.near)], { stdio: ['pipe', 'pipe', 'inherit'] })
  const said = listen(child)
  await until(() => said.stdout.includes('{}'), 'a capture')
  const sent = await suspendUnderLoad(net, child)
  const during = await settled(child, said, sent)
  assert.strictEqual(during.delivered + lost(during), sent, said.stdout)
  assert.ok(during.dropped_by_kernel > sent / 4, said.stdout)
  assert.deepStrictEqual([during.told, during.disordered], [lost(during), 0])
  const { sent: more } = await send(net, { count: AFTERWARDS, rate: 5000 })
  const after = await settled(child, said, sent + more)
  assert.deepStrictEqual([after.delivered - during.delivered, after.last, lost(after)], [AFTERWARDS, AFTERWARDS - 1, lost(during)])
  assert.strictEqual(await end(child, 'SIGTERM'), 0)
  assert.doesNotMatch(said.stdout, /error/)
})

test('the command that writes a file: its counts add up, the file has each packet that they say, and it ends by a signal', options, async (t) => {
  const net = network(t)
  const file = path.join(temporaryFolder(t), 'suspended.pcapng')
  const child = start(t, process.execPath, [command, 'capture', net.near, FILTER, '-w', file, '--buffer-size', String(ROOM)], { stdio: ['ignore', 'ignore', 'pipe'] })
  const said = listen(child)
  await until(() => said.stderr.includes('listening on'), () => said.stderr)
  const sent = await suspendUnderLoad(net, child)
  await send(net, { count: AFTERWARDS, rate: 5000 })
  await sleep(1000) // a file says nothing of what it is to get; the signal must not come before that
  assert.strictEqual(await end(child, 'SIGINT'), 0)
  const count = (words) => Number(new RegExp(`^(\\d+) packets? ${words}`, 'm').exec(said.stderr)?.[1])
  let last
  let packets = 0
  for await (const { payload } of pcap.createOfflineSession(file)) {
    last = payload.readUInt32BE(4)
    packets++
  }
  assert.deepStrictEqual([packets, last], [count('captured'), AFTERWARDS - 1])
  const dropped = ['kernel', 'interface', 'app'].map((where) => count(`dropped by ${where}`))
  assert.strictEqual(dropped.reduce((sum, some) => sum + some, packets), sent + AFTERWARDS, said.stderr)
  assert.ok(dropped[0] > sent / 4, said.stderr)
})
