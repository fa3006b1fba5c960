'use strict'
// receive.js - one of our rows on a device: node receive.js ROW DEVICE OPTIONS (JSON, of createSession) [timer].
// Says "ready" when it captures; SIGINT ends it, with its counts as a line of JSON.

const { performance } = require('node:perf_hooks')
const pcap = require('../..')

const TIMER_MS = 10
const HANDLER_US = 5

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
  }
}

function main(row, device, options, timer) {
  const sums = { packets: 0, bytes: 0, ports: 0, text: 0 }
  const session = pcap.createSession(device, JSON.parse(options))
  const late = watchTimer(timer === 'timer')
  session.on('close', () => {
    const { received, dropped_by_kernel, dropped_by_interface, dropped_by_app } = session.stats()
    late.sort((a, b) => a - b)
    const lateness = late.length ? { p99: late[Math.floor(late.length * 0.99)], max: late[late.length - 1] } : undefined
    console.log(JSON.stringify({ packets: sums.packets, received, dropped_by_kernel, dropped_by_interface, dropped_by_app, late: lateness }))
  })
  process.on('SIGINT', () => session.stop())
  rows[row](session, sums)
  console.log('ready')
}

main(...process.argv.slice(2))
