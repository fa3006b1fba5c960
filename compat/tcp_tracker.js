'use strict'
// tcp_tracker.js - TCP conversations in packets that a program decoded, as node_pcap follows them: without reassembly.
// Session.connections() has the bytes in order.

const { EventEmitter } = require('node:events')
const { inherits } = require('node:util')
const { Packet } = require('./layers')
const PcapPacket = require('./decode/pcap_packet')
const IPv4 = require('./decode/ipv4')
const TCP = require('./decode/tcp')
const { number32, Places, marked } = require('./tracked')

/** What a tracker keeps at most. The oldest are forgotten first. */
const LIMITS = { sessions: 65536, half_open: 8192, ended: 8192 }

const TRACKER_EVENTS = ['start', 'end', 'retransmit', 'reset', 'syn retry', 'data send', 'data recv'] // of 0.x

function TCPTracker(limits) {
  const all = { ...LIMITS, ...limits }
  const places = new Places(all)
  Object.defineProperty(this, 'places', { value: places })
  Object.defineProperty(this, 'sessions', { get: () => places.sessions, enumerable: true, configurable: true })
  EventEmitter.call(this)
}
inherits(TCPTracker, EventEmitter)

/** A decoded packet; what is no TCP over IPv4 is ignored. */
TCPTracker.prototype.track_packet = function (given) {
  const packet = given instanceof Packet ? new PcapPacket().decode(given) : given
  const ip = ipOf(packet)
  const tcp = ip?.payload
  if (!(tcp instanceof TCP) || tcp.dataLength === undefined) return
  const key = keyOf(ip, tcp)
  const known = this.places.find(key, tcp.flags.syn && !tcp.flags.ack)
  if (known === null) return // an end that is known
  const session = known ?? new TCPSession()
  track(session, packet, ip, tcp)
  this.places.moved(key, session)
  if (known === undefined) announce(this, session)
}

/** Of 0.x. */
TCPTracker.prototype.session_stats = (session) => session.session_stats()

function announce(tracker, session) {
  for (const name of TRACKER_EVENTS) {
    if (tracker.listenerCount(name) > 0) session.on(name, (...args) => tracker.emit(name, ...args))
  }
  tracker.emit('session', session)
}

const ipOf = ({ payload }) => (payload instanceof IPv4 ? payload : payload?.payload instanceof IPv4 ? payload.payload : undefined)

/** The same for both directions: addresses and ports, the lower ones first. */
function keyOf(ip, tcp) {
  const source = number32(ip.saddr.addr)
  const destination = number32(ip.daddr.addr)
  const swap = source > destination || (source === destination && tcp.sport > tcp.dport)
  const [a, b, p, q] = swap ? [destination, source, tcp.dport, tcp.sport] : [source, destination, tcp.sport, tcp.dport]
  return String.fromCharCode(a >>> 16, a & 0xffff, b >>> 16, b & 0xffff, p, q)
}

function TCPSession() {
  this.src = null
  this.src_name = null
  this.dst = null
  this.dst_name = null

  this.state = null
  this.current_cap_time = null

  this.syn_time = null
  this.missed_syn = null
  this.connect_time = null

  this.send_isn = null
  this.send_window_scale = null
  this.send_packets = {} // times, by the number that acknowledges them
  this.send_acks = {}
  this.send_retrans = {}
  this.send_next_seq = null
  this.send_acked_seq = null
  this.send_bytes_ip = null
  this.send_bytes_tcp = null
  this.send_bytes_payload = 0

  this.recv_isn = null
  this.recv_window_scale = null
  this.recv_packets = {}
  this.recv_acks = {}
  this.recv_retrans = {}
  this.recv_next_seq = null
  this.recv_acked_seq = null
  this.recv_bytes_ip = 0
  this.recv_bytes_tcp = 0
  this.recv_bytes_payload = 0

  EventEmitter.call(this)
}
inherits(TCPSession, EventEmitter)

TCPSession.prototype.track = function (packet) {
  const ip = ipOf(packet)
  track(this, packet, ip, ip.payload)
}

function track(session, { pcap_header }, ip, tcp) {
  session.current_cap_time = pcap_header.tv_sec + pcap_header.tv_usec / 1000000
  if (session.state === null) begin(session, ip, tcp)
  else if (tcp.flags.syn && !tcp.flags.ack) session.emit('syn retry', session)
  else STATES[session.state](session, ip, tcp, isFrom(session.src, ip.saddr, tcp.sport))
}

/** Does an address with a port print as an end of the session? */
const isFrom = (place, address, port) => place === `${address}:${port}`

function begin(session, ip, tcp) {
  session.src = session.src_name = `${ip.saddr}:${tcp.sport}`
  session.dst = session.dst_name = `${ip.daddr}:${tcp.dport}`
  if (tcp.flags.syn && !tcp.flags.ack) {
    session.state = 'SYN_SENT'
  } else {
    session.missed_syn = true
    session.connect_time = session.current_cap_time
    session.state = 'ESTAB'
  }
  session.syn_time = session.current_cap_time
  session.send_isn = tcp.seqno
  session.send_window_scale = tcp.options.window_scale || 1
  session.send_next_seq = tcp.seqno + 1
  session.send_bytes_ip = ip.headerLength
  session.send_bytes_tcp = tcp.headerLength
}

function count(session, way, ip, tcp) {
  session[`${way}_bytes_ip`] += ip.headerLength
  session[`${way}_bytes_tcp`] += tcp.headerLength
}

/** A reset, of whoever sent it, ends a session; one of which both sides sent a FIN ends as usual. */
const unlessReset = (next) => (session, ip, tcp, isSource) => {
  if (!tcp.flags.rst) return next(session, ip, tcp, isSource)
  close(session)
  session.emit('reset', session, isSource ? 'send' : 'recv')
}

function close(session) {
  session.close_time = session.current_cap_time
  session.state = 'CLOSED'
}

function end(session) {
  close(session)
  session.emit('end', session)
}

function synSent(session, ip, tcp, isSource) {
  if (isSource || !tcp.flags.syn || !tcp.flags.ack) return
  count(session, 'recv', ip, tcp)
  session.recv_packets[tcp.seqno + 1] = session.current_cap_time
  session.recv_acks[tcp.ackno] = session.current_cap_time
  session.recv_isn = tcp.seqno
  session.recv_window_scale = tcp.options.window_scale || 1
  session.state = 'SYN_RCVD'
}

function synReceived(session, ip, tcp, isSource) {
  if (!isSource || !tcp.flags.ack) return
  count(session, 'send', ip, tcp)
  session.send_acks[tcp.ackno] = session.current_cap_time
  session.connect_time = session.current_cap_time
  session.emit('start', session)
  session.state = 'ESTAB'
}

function established(session, ip, tcp, isSource) {
  const [way, other] = isSource ? ['send', 'recv'] : ['recv', 'send']
  count(session, way, ip, tcp)
  if (tcp.dataLength > 0) data(session, tcp, way)
  if (tcp.ackno in session[`${other}_packets`]) mark(session, `${way}_acks`, tcp.ackno)
  if (tcp.flags.fin) session.state = isSource ? 'FIN_WAIT' : 'CLOSE_WAIT'
}

function data(session, tcp, way) {
  const last = tcp.seqno + tcp.dataLength
  if (last in session[`${way}_packets`]) {
    session.emit('retransmit', session, way, last)
    const times = session[`${way}_retrans`]
    times[last] = (times[last] ?? 0) + 1
  } else {
    session.emit(`data ${way}`, session, tcp.data)
  }
  session[`${way}_bytes_payload`] += tcp.dataLength
  mark(session, `${way}_packets`, last)
}

function mark(session, name, number) {
  session[name][number] = session.current_cap_time
  marked(session)
}

const STATES = {
  SYN_SENT: unlessReset(synSent),
  SYN_RCVD: unlessReset(synReceived),
  ESTAB: unlessReset(established),
  FIN_WAIT: unlessReset((session, ip, tcp, isSource) => {
    if (!isSource && tcp.flags.fin) session.state = 'CLOSING'
  }),
  CLOSE_WAIT: unlessReset((session, ip, tcp, isSource) => {
    if (isSource && tcp.flags.fin) session.state = 'LAST_ACK'
  }),
  LAST_ACK: (session, ip, tcp, isSource) => {
    if (!isSource || tcp.flags.rst) end(session)
  },
  CLOSING: (session, ip, tcp, isSource) => {
    if (isSource || tcp.flags.rst) end(session)
  },
  CLOSED: () => {}
}

/** Times from packets to what acknowledged them, by number. */
function timesOf(packets, acks) {
  const times = {}
  for (const number of Object.keys(acks)) if (number in packets) times[number] = acks[number] - packets[number]
  return times
}

TCPSession.prototype.session_stats = function () {
  const send_overhead = this.send_bytes_ip + this.send_bytes_tcp
  const recv_overhead = this.recv_bytes_ip + this.recv_bytes_tcp
  return {
    recv_times: timesOf(this.recv_packets, this.send_acks),
    send_times: timesOf(this.send_packets, this.recv_acks),
    send_retrans: { ...this.send_retrans },
    recv_retrans: { ...this.recv_retrans },
    connect_duration: this.connect_time - this.syn_time,
    total_time: this.close_time - this.syn_time,
    send_overhead,
    send_payload: this.send_bytes_payload,
    send_total: send_overhead + this.send_bytes_payload,
    recv_overhead,
    recv_payload: this.recv_bytes_payload,
    recv_total: recv_overhead + this.recv_bytes_payload
  }
}

module.exports = { TCPTracker, TCPSession, TCP_tracker: TCPTracker }
