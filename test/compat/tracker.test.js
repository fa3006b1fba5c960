'use strict'
// tracker.test.js - the tracker tells what 3.1's does, and keeps no more than it says.

const assert = require('node:assert')
const { EventEmitter } = require('node:events')
const fs = require('node:fs')
const { inherits } = require('node:util')
const path = require('node:path')
const { describe, test } = require('node:test')
const pcap = require('../../lib')
const { tracking } = require('./trackers')

const root = path.join(__dirname, '../..')
const folder = path.join(__dirname, 'expected-sessions')

describe('sessions are told as 3.1 tells them', () => {
  for (const name of fs.readdirSync(folder)) {
    const capture = name.replaceAll('~', '/').replace(/\.txt$/, '')
    test(capture, async () => {
      const { track, finish } = tracking(new pcap.TCPTracker())
      for await (const each of pcap.createOfflineSession(path.join(root, capture))) track(pcap.decode.packet(each))
      assert.deepStrictEqual(finish(), fs.readFileSync(path.join(folder, name), 'utf8').trimEnd().split('\n'))
    })
  }
})

const CLIENT = [10, 0, 0, 1]
const SERVER = [10, 0, 0, 2]

/** A TCP packet: flags, and what else it has. */
function packet(flags, { from = CLIENT, to = SERVER, sport = 1000, dport = 80, seq = 1, ack = 0, text = '' } = {}) {
  const bits = [...flags].reduce((all, flag) => all | { f: 1, s: 2, r: 4, p: 8, a: 16 }[flag], 0)
  const tcp = Buffer.alloc(20 + text.length)
  tcp.writeUInt16BE(sport, 0)
  tcp.writeUInt16BE(dport, 2)
  tcp.writeUInt32BE(seq, 4)
  tcp.writeUInt32BE(ack, 8)
  tcp.writeUInt16BE(0x5000 | bits, 12)
  tcp.write(text, 20)
  const ip = Buffer.from([0x45, 0, 0, 20 + tcp.length, 0, 0, 0, 0, 64, 6, 0, 0, ...from, ...to])
  return pcap.decode(Buffer.concat([Buffer.alloc(12), Buffer.from([8, 0]), ip, tcp]))
}

const answer = (flags, more) => packet(flags, { from: SERVER, to: CLIENT, sport: 80, dport: 1000, ...more })

function follow(packets, tracker = new pcap.TCPTracker()) {
  const { track, finish } = tracking(tracker)
  packets.forEach(track)
  return finish().filter((line) => !/^TCPSession|^\{/.test(line))
}

const OPEN = [packet('s'), answer('sa', { seq: 100, ack: 2 }), packet('a', { seq: 2, ack: 101 })]
const CLOSE = [packet('fa', { seq: 2, ack: 101 }), answer('fa', { seq: 101, ack: 3 }), packet('a', { seq: 3, ack: 102 })]
const BEGUN = ['session 10.0.0.1:1000 10.0.0.2:80 SYN_SENT missed null', 'start 10.0.0.1:1000']

describe('a tracker', () => {
  test('tells data, retransmissions and the end', () => {
    const data = packet('pa', { seq: 2, ack: 101, text: 'abc' })
    assert.deepStrictEqual(follow([...OPEN, data, data, answer('pa', { seq: 101, ack: 5, text: 'de' }), ...CLOSE]), [
      ...BEGUN, 'data send 10.0.0.1:1000 3 bytes', "retransmit 10.0.0.1:1000 'send' 5", 'data recv 10.0.0.1:1000 2 bytes', 'end 10.0.0.1:1000'
    ])
  })

  test('tells a reset, and of whom, when the connection is open too', () => {
    assert.deepStrictEqual(follow([...OPEN, answer('r', { seq: 101 })]), [...BEGUN, "reset 10.0.0.1:1000 'recv'"])
    assert.deepStrictEqual(follow([...OPEN, packet('r', { seq: 2 })]), [...BEGUN, "reset 10.0.0.1:1000 'send'"])
  })

  test('forgets what is over: late packets begin nothing, a SYN begins the next', () => {
    const tracker = new pcap.TCPTracker()
    assert.deepStrictEqual(follow([...OPEN, ...CLOSE, answer('a', { seq: 102, ack: 3 })], tracker), [...BEGUN, 'end 10.0.0.1:1000'])
    assert.deepStrictEqual(tracker.sessions, {})
    assert.deepStrictEqual(follow([packet('s', { seq: 500 }), packet('s', { seq: 500 })], tracker), [BEGUN[0], 'syn retry 10.0.0.1:1000'])
    assert.deepStrictEqual(Object.keys(tracker.sessions), ['10.0.0.1:1000-10.0.0.2:80'])
  })

  test('keeps so many sessions at most, and those that are open longer than half open ones', () => {
    const tracker = new pcap.TCPTracker({ half_open: 10 })
    follow(OPEN, tracker)
    for (let sport = 2000; sport < 2100; sport++) tracker.track_packet(packet('s', { sport }))
    const sessions = Object.keys(tracker.sessions)
    assert.deepStrictEqual([sessions.length, sessions[0]], [11, '10.0.0.1:1000-10.0.0.2:80'])
    assert.strictEqual(sessions.at(-1), '10.0.0.1:2099-10.0.0.2:80')
  })

  test('tells connections of the same ports apart, one after the other and at once', () => {
    const tracker = new pcap.TCPTracker()
    const other = { from: [10, 0, 0, 3] }
    const crossed = { sport: 80, dport: 1000 } // the same sum of ports
    const told = follow([...OPEN, packet('s', other), packet('s', crossed), packet('pa', { seq: 2, ack: 101, text: 'abc' }), packet('s', other), packet('s', crossed), ...CLOSE, packet('s', other)], tracker)
    assert.deepStrictEqual(told, [
      ...BEGUN, 'session 10.0.0.3:1000 10.0.0.2:80 SYN_SENT missed null', 'session 10.0.0.1:80 10.0.0.2:1000 SYN_SENT missed null', 'data send 10.0.0.1:1000 3 bytes',
      'syn retry 10.0.0.3:1000', 'syn retry 10.0.0.1:80', 'end 10.0.0.1:1000', 'syn retry 10.0.0.3:1000'
    ])
    assert.deepStrictEqual(Object.keys(tracker.sessions), ['10.0.0.2:80-10.0.0.3:1000', '10.0.0.1:80-10.0.0.2:1000'])
  })

  test('keeps so many times of a session at most', () => {
    const tracker = new pcap.TCPTracker()
    let found
    tracker.on('session', (session) => (found = session))
    OPEN.forEach((each) => tracker.track_packet(each))
    for (let seq = 2; seq < 40000; seq++) tracker.track_packet(packet('pa', { seq, text: 'x' }))
    assert.ok(Object.keys(found.send_packets).length <= 16384)
    assert.strictEqual(found.send_bytes_payload, 39998)
  })

  test('can be inherited from as in ES5, and tells what 0.x told', () => {
    function Mine() {
      pcap.TCPTracker.call(this)
    }
    inherits(Mine, pcap.TCPTracker)
    const tracker = new Mine()
    const told = []
    tracker.on('start', (session) => told.push(session.src)).on('end', (session) => told.push(tracker.session_stats(session).recv_payload))
    ;[...OPEN, ...CLOSE].forEach((each) => tracker.track_packet(each))
    assert.deepStrictEqual(told, ['10.0.0.1:1000', 0])
    assert.ok(tracker instanceof EventEmitter)
    assert.strictEqual(pcap.TCP_tracker, pcap.TCPTracker)
  })

  test('leaves alone what is no TCP over IPv4', () => {
    assert.deepStrictEqual(follow([pcap.decode(Buffer.alloc(60)), pcap.decode(Buffer.alloc(3)), pcap.decode.packet(pcap.decode(Buffer.alloc(60, 8)))]), [])
  })

  test('a session can be fed alone', () => {
    const session = new pcap.TCPSession()
    OPEN.forEach((each) => session.track(pcap.decode.packet(each)))
    assert.deepStrictEqual([session.src, session.state, session.missed_syn], ['10.0.0.1:1000', 'ESTAB', null])
  })
})
