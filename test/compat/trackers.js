'use strict'
// trackers.js - what a tracker tells of a capture, as lines. Given an installed node_pcap, it is a program:
//
//   node test/compat/trackers.js FOLDER CAPTURE

const path = require('node:path')
const { inspect } = require('node:util')

const EVENTS = ['start', 'data send', 'data recv', 'retransmit', 'reset', 'syn retry', 'end']

const valueOf = (value) => (Buffer.isBuffer(value) ? `${value.length} bytes` : inspect(value))

/** Follow packets, and tell what happens. */
function tracking(tracker) {
  const lines = []
  const sessions = []
  tracker.on('session', (session) => {
    lines.push(`session ${session.src} ${session.dst} ${session.state} missed ${session.missed_syn}`)
    sessions.push(session)
    for (const name of EVENTS) session.on(name, ({ src }, ...more) => lines.push([name, src, ...more.map(valueOf)].join(' ')))
  })
  const finish = () => {
    for (const session of sessions) {
      session.removeAllListeners()
      lines.push(inspect(session, { breakLength: Infinity, compact: true }), inspect(session.session_stats(), { breakLength: Infinity, compact: true }))
    }
    return lines
  }
  return { track: (packet) => tracker.track_packet(packet), finish }
}

function main([folder, file]) {
  const pcap = require(path.resolve(folder))
  const { track, finish } = tracking(new pcap.TCPTracker())
  const { log } = console
  console.log = () => {}
  const session = pcap.createOfflineSession(file)
  session.on('packet', (raw) => {
    try {
      const packet = pcap.decode.packet({ ...raw, buf: Buffer.from(raw.buf.subarray(0, raw.header.readUInt32LE(8))) })
      track(packet)
    } catch {
      // it has no packet then
    }
  })
  session.on('complete', () => log(finish().join('\n')))
}

if (require.main === module) main(process.argv.slice(2))

module.exports = { tracking }
