'use strict'
// receive.js - one of our rows on a device: node receive.js ROW DEVICE OPTIONS (JSON, of createSession) [timer].
// Says "ready" when it captures; SIGINT ends it, with its counts as a line of JSON.

const { performance } = require('node:perf_hooks')
const pcap = require('../..')

const TIMER_MS = 10
const HANDLER_US = 5
const STALL_MS = 2000
const QUIET_MS = 300

/** How late the ticks of a timer are, in ms. It costs wake-ups, so it runs only where it is asked for. */
function watchTimer(wanted) {
  const late = []
  let due = performance.now() + TIMER_MS
  if (!wanted) return late
  const tick = () => {
    const now = performance.now()
    late.push(Math.max(0, now - due))
    due = now + TIMER_MS
    setTimeout(tick, TIMER_MS).unref()
  }
  setTimeout(tick, TIMER_MS).unref()
  return late
}

/** Burn time as a handler does that computes. */
function spin(microseconds) {
  const end = performance.now() + microseconds / 1000
  while (performance.now() < end);
}

const rows = {
  async batches(session, sums) {
    for await (const batch of session.batches({ fields: ['len'] })) {
      sums.packets += batch.length
      sums.bytes += batch.column('len')[0]
    }
  },

  async event(session, sums) {
    session.on('packet', () => {
      sums.packets++
    })
  },

  /** Five fields of each packet. */
  async fields(session, sums) {
    session.on('packet', (packet) => {
      sums.packets++
      sums.bytes += packet.len
      const { ip } = packet
      if (ip === undefined) return
      sums.text += ip.saddr.length + ip.daddr.length
      const transport = packet.udp ?? packet.tcp
      sums.ports += transport.sport + transport.dport
    })
  },

  async slow(session, sums) {
    session.on('packet', () => {
      sums.packets++
      spin(HANDLER_US)
    })
  },

  /** Stands still for a while when it gets SIGUSR2. */
  async blocked(session, sums) {
    session.on('packet', () => {
      sums.packets++
    })
    process.on('SIGUSR2', () => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, STALL_MS))
  },

  /** From the kernel's timestamp to the handler; both clocks are the system's. */
  async latency(session, sums) {
    sums.latencies = []
    session.on('packet', (packet) => {
      sums.packets++
      sums.latencies.push(performance.timeOrigin + performance.now() - Number(packet.timestamp_ns / 1000n) / 1000)
    })
  }
}

const total = ({ dropped_by_kernel, dropped_by_interface, dropped_by_app }) => dropped_by_kernel + dropped_by_interface + dropped_by_app

/** Call back when nothing has been delivered or lost for a while. */
function whenQuiet(session, sums, then) {
  let before = -1
  const timer = setInterval(() => {
    const now = sums.packets + total(session.stats())
    if (now !== before) return (before = now)
    clearInterval(timer)
    then()
  }, QUIET_MS)
}

const at = (sorted, share) => sorted[Math.floor(sorted.length * share)]

function result(session, sums, late) {
  const { received, dropped_by_kernel, dropped_by_interface, dropped_by_app } = session.stats()
  const numbers = { packets: sums.packets, received, dropped_by_kernel, dropped_by_interface, dropped_by_app }
  late.sort((a, b) => a - b)
  if (late.length) Object.assign(numbers, { late_p99_ms: at(late, 0.99), late_max_ms: late[late.length - 1] })
  if (sums.latencies) numbers.latency_ms = at(sums.latencies.sort((a, b) => a - b), 0.5)
  return numbers
}

function main(row, device, options, timer) {
  const sums = { packets: 0, bytes: 0, ports: 0, text: 0 }
  const session = pcap.createSession(device, JSON.parse(options))
  const late = watchTimer(timer === 'timer')
  process.on('SIGINT', () => whenQuiet(session, sums, () => {
    console.log(JSON.stringify(result(session, sums, late)))
    session.close()
  }))
  rows[row](session, sums)
  console.log('ready')
}

main(...process.argv.slice(2))
