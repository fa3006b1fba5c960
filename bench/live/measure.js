'use strict'
// measure.js - one receiver under one load: what it took, what it lost, and what it says.

const fs = require('node:fs')
const { spawn } = require('node:child_process')
const { once } = require('node:events')

const WARM_UP = { rate: 50000, count: 50000, flows: 1000 }
const SETTLE_MS = 300 // until the kernel has handed over what it collected
const START_MS = 10000
const END_MS = 30000

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

/** What all threads of a process have run, in ns: finer than the ticks of getrusage. */
function cpuTime(pid) {
  const threads = fs.readdirSync(`/proc/${pid}/task`)
  return threads.reduce((sum, id) => sum + Number(fs.readFileSync(`/proc/${pid}/task/${id}/schedstat`, 'utf8').split(' ')[0]), 0)
}

/** A child with all that it says; ends with this process at the latest. */
function start([command, ...args]) {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] })
  child.said = ''
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => { child.said += text })
  const kill = () => child.kill('SIGKILL')
  process.once('exit', kill)
  child.over = once(child, 'close').then(([status]) => {
    process.removeListener('exit', kill)
    return status
  })
  return child
}

async function within(ms, promise, what) {
  let timer
  const late = new Promise((resolve, reject) => { timer = setTimeout(() => reject(new Error(`no ${what} within ${ms} ms`)), ms) })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}

/** Resolve when a child has said that it captures. */
async function ready(child) {
  while (!/^ready$|listening on/m.test(child.said)) {
    if (child.exitCode !== null) throw new Error(child.said.trim())
    await sleep(20)
  }
}

async function send(setup, options, pinned) {
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, `${value}`])
  const child = start([...pinned, ...setup.pair.inside(setup.programs.sender, setup.pair.far, ...args)])
  if (await child.over) throw new Error(child.said.trim())
  return JSON.parse(child.said).sent
}

/** The counts that a receiver ends with: a line of JSON, or tcpdump's words. */
function counts(said) {
  const json = said.trim().split('\n').findLast((line) => line.startsWith('{'))
  if (json) return JSON.parse(json)
  const [, packets] = /^(\d+) packets captured/m.exec(said)
  const [, dropped_by_kernel] = /^(\d+) packets dropped by kernel/m.exec(said)
  return { packets: Number(packets), dropped_by_kernel: Number(dropped_by_kernel) }
}

/** The core that receiver and sender share: the last one, as the first has most of the interrupts. */
const pin = ({ pinned }, { cores }) => (pinned ? ['taskset', '-c', String(cores - 1)] : [])

/** Run the load over a receiver that captures; returns how many packets were sent in all, and its CPU time per packet. */
async function load(setup, row, one, receiver, pinned) {
  const warm = one.id === 'idle' ? 0 : await send(setup, WARM_UP, pinned)
  await sleep(SETTLE_MS)
  const before = cpuTime(receiver.pid)
  if (one.id === 'blocked') receiver.kill('SIGUSR2')
  const sent = await send(setup, { flows: 1000, ...one.sender }, pinned)
  await sleep(SETTLE_MS)
  return { warm, sent: warm + sent, cpu: cpuTime(receiver.pid) - before }
}

/** Measure a row under a load: { sent, packets, loss, cpu_ns, … }. */
async function measure(setup, row, one) {
  const pinned = pin(one, setup)
  const receiver = start([...pinned, ...row.command(setup.programs, setup.pair.near, one.timer)])
  try {
    await within(START_MS, ready(receiver), 'start')
    const { warm, sent, cpu } = await load(setup, row, one, receiver, pinned)
    receiver.kill('SIGINT')
    if (await within(END_MS, receiver.over, 'end')) throw new Error(receiver.said.trim())
    const result = counts(receiver.said)
    return { ...result, sent, loss: (sent - result.packets) / (sent - warm), cpu_ns: cpu / (result.packets - warm) }
  } finally {
    receiver.kill('SIGKILL')
  }
}

module.exports = { measure }
