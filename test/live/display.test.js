'use strict'
// display.test.js - display filters of captures: what they hide, neither listeners nor dumps get, and it is counted.

const test = require('node:test')
const assert = require('node:assert')
const path = require('node:path')
const pcap = require('../../lib')
const { network, reasonToSkip } = require('./network')
const { temporaryFolder, until } = require('../helpers')

const options = { skip: reasonToSkip(), timeout: 60000 }
const PINGS = 200

const ping = (net) => net.outside('ping', '-q', '-n', '-c', String(PINGS), '-i', '0.002', net.farAddress)

test('a capture shows replies only, and so does its dump', options, async (t) => {
  const net = network(t)
  const folder = temporaryFolder(t)
  const file = path.join(folder, 'dump.pcapng')
  const session = pcap.createSession(net.near, { filter: 'icmp', display: 'icmp.type == 0', block_size: 4096 })
  const all = pcap.createSession(net.near, { filter: 'icmp' })
  t.after(() => [session, all].forEach((one) => one.close()))
  const late = path.join(folder, 'late.pcapng')
  const own = all.dump(late, { display: `ip.src == ${net.farAddress}` })
  const dump = session.dump(file)
  const seen = []
  let count = 0
  session.on('packet', (packet) => seen.push(packet.get('icmp.type')))
  all.on('packet', () => count++)
  await ping(net)
  await until(() => dump.stats().packets === PINGS && own.stats().packets === PINGS, () => JSON.stringify([dump.stats(), own.stats()]))
  await until(() => seen.length === PINGS && count === 2 * PINGS, () => `${seen.length} and ${count} seen`)
  const { received, hidden_by_display, dropped_by_app } = session.stats()
  session.close()
  all.close()
  assert.deepStrictEqual([...new Set(seen)], [0])
  assert.deepStrictEqual([received, hidden_by_display, dropped_by_app], [2 * PINGS, PINGS, 0])
})
