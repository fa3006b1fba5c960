'use strict'
// tcp_tracker.js - TCP conversations in packets that a program decoded, as node_pcap follows them: without reassembly.
// Session.connections() has the bytes in order.

const { EventEmitter } = require('node:events')
const { inherits } = require('node:util')
const { Packet, LAYER_WORDS, classAt, fieldsAt, firstOf, headerBytes, isCut, kindsAt, kindsOf, lastOf, payloadBytes, secondsOf } = require('./layers')
const PcapPacket = require('./decode/pcap_packet')
const { Places } = require('./tracked')
const { INSIDE, Inside, addMarks } = require('./marks')

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
  const segment = segmentOf(given)
  if (segment === undefined) return
  const { places } = this
  const known = places.find(segment)
  if (known === null) return // an end that is known
  const session = known ?? new TCPSession()
  const { state } = session
  track(session, segment)
  if (session.state !== state) places.moved(segment, session)
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

// What layers are to a tracker: digits of a number, of eight each, of which the first layer has the last one.
const KINDS = kindsOf({ ethernet: 1, null: 2, sll: 2, raw: 2, vlan: 3, ip: 4, tcp: 5 })

/** Which layer is IPv4 with TCP behind it: the first one, or the one behind the link and one VLAN tag; below 0 if there is none. */
function ipIndex(kinds) {
  if ((kinds & 0o777) === 0o541 || (kinds & 0o777) === 0o542) return 1
  if ((kinds & 0o77) === 0o54) return 0
  return kinds === 0o5431 ? 2 : -1
}

// The classes of layers, each with a function of its own: the engine inlines what makes objects of one class.
let IpLayer
let TcpLayer

function ipFields(packet, word) {
  if (IpLayer !== undefined) return new IpLayer(packet, word)
  IpLayer = classAt(packet, word)
  return fieldsAt(packet, word)
}

function tcpFields(packet, word) {
  if (TcpLayer !== undefined) return new TcpLayer(packet, word)
  TcpLayer = classAt(packet, word)
  return fieldsAt(packet, word)
}

/** What a session is told of a packet, without node_pcap's objects between. */
class Segment {
  constructor(packet, ip, word) {
    const { saddr, daddr } = ipFields(packet, ip)
    const tcp = tcpFields(packet, word)
    const { syn, ack, rst, fin } = tcp.flags
    this.packet = packet
    this.word = word
    this.tcp = tcp
    this.saddr = saddr
    this.daddr = daddr
    this.sport = tcp.sport
    this.dport = tcp.dport
    this.isSyn = syn === 1 && ack === 0
    this.syn = syn
    this.ack = ack
    this.rst = rst
    this.fin = fin
    this.time = secondsOf(packet)
    this.ip_bytes = headerBytes(packet, ip)
    this.tcp_bytes = headerBytes(packet, word)
    this.length = payloadBytes(packet, word)
    this.key = undefined // of its session, once it was needed
  }
}

/** Undefined of what is no TCP over IPv4. */
function segmentOf(given) {
  const packet = given instanceof Packet ? given : PcapPacket.packetOf(given)
  const index = packet === undefined ? -1 : ipIndex(kindsAt(packet, KINDS))
  if (index < 0) return undefined
  const ip = firstOf(packet) + index * LAYER_WORDS
  const word = ip + LAYER_WORDS
  return isCut(packet, word) ? undefined : new Segment(packet, ip, word)
}

function TCPSession() {
  this[INSIDE] = new Inside()

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
  this.send_next_seq = null
  this.send_acked_seq = null
  this.send_bytes_ip = null
  this.send_bytes_tcp = null
  this.send_bytes_payload = 0

  this.recv_isn = null
  this.recv_window_scale = null
  this.recv_next_seq = null
  this.recv_acked_seq = null
  this.recv_bytes_ip = 0
  this.recv_bytes_tcp = 0
  this.recv_bytes_payload = 0

  EventEmitter.call(this)
}
inherits(TCPSession, EventEmitter)

addMarks(TCPSession)

TCPSession.prototype.track = function (packet) {
  const segment = segmentOf(packet)
  if (segment !== undefined) track(this, segment)
}

function track(session, segment) {
  session.current_cap_time = segment.time
  if (session.state === null) begin(session, segment)
  else if (segment.isSyn) session.emit('syn retry', session)
  else step(session, segment, session[INSIDE].isFrom(segment))
}

function begin(session, segment) {
  const { saddr, daddr, sport, dport } = segment
  const { seqno } = segment.tcp
  session[INSIDE].from(segment)
  session.src = session.src_name = `${saddr}:${sport}`
  session.dst = session.dst_name = `${daddr}:${dport}`
  if (segment.isSyn) {
    session.state = 'SYN_SENT'
  } else {
    session.missed_syn = true
    session.connect_time = segment.time
    session.state = 'ESTAB'
  }
  session.syn_time = segment.time
  session.send_isn = seqno
  session.send_window_scale = scaleOf(segment)
  session.send_next_seq = seqno + 1
  session.send_bytes_ip = segment.ip_bytes
  session.send_bytes_tcp = segment.tcp_bytes
}

const windowScale = lastOf('tcp', 'options.window_scale')

const scaleOf = ({ packet, word }) => windowScale(packet, word) || 1

function count(session, { ip_bytes, tcp_bytes }, isSource) {
  if (isSource) {
    session.send_bytes_ip += ip_bytes
    session.send_bytes_tcp += tcp_bytes
  } else {
    session.recv_bytes_ip += ip_bytes
    session.recv_bytes_tcp += tcp_bytes
  }
}

/** A reset, of whoever sent it, ends a session; one of which both sides sent a FIN ends as usual. */
function step(session, segment, isSource) {
  const { state } = session
  if (state === 'CLOSED') return
  if (segment.rst && state !== 'LAST_ACK' && state !== 'CLOSING') {
    close(session)
    session.emit('reset', session, isSource ? 'send' : 'recv')
    return
  }
  switch (state) {
    case 'ESTAB': established(session, segment, isSource); break
    case 'SYN_SENT': synSent(session, segment, isSource); break
    case 'SYN_RCVD': synReceived(session, segment, isSource); break
    default: closing(session, segment, isSource)
  }
}

/** Once a side sent a FIN. */
function closing(session, { rst, fin }, isSource) {
  switch (session.state) {
    case 'FIN_WAIT': if (!isSource && fin) session.state = 'CLOSING'; break
    case 'CLOSE_WAIT': if (isSource && fin) session.state = 'LAST_ACK'; break
    case 'LAST_ACK': if (!isSource || rst) end(session); break
    case 'CLOSING': if (isSource || rst) end(session)
  }
}

function close(session) {
  session.close_time = session.current_cap_time
  session.state = 'CLOSED'
}

function end(session) {
  close(session)
  session.emit('end', session)
}

function synSent(session, segment, isSource) {
  if (isSource || !segment.syn || !segment.ack) return
  const { time } = segment
  const { seqno, ackno } = segment.tcp
  const { recv } = session[INSIDE]
  count(session, segment, false)
  recv.packets.set(seqno + 1, time)
  recv.acks.set(ackno, time)
  session.recv_isn = seqno
  session.recv_window_scale = scaleOf(segment)
  session.state = 'SYN_RCVD'
}

function synReceived(session, segment, isSource) {
  if (!isSource || !segment.ack) return
  count(session, segment, true)
  session[INSIDE].send.acks.set(segment.tcp.ackno, segment.time)
  session.connect_time = segment.time
  session.emit('start', session)
  session.state = 'ESTAB'
}

function established(session, segment, isSource) {
  const inside = session[INSIDE]
  const own = isSource ? inside.send : inside.recv
  const other = isSource ? inside.recv : inside.send
  const { ackno } = segment.tcp
  count(session, segment, isSource)
  if (segment.length > 0) data(session, segment, isSource, own)
  if (other.packets.has(ackno)) inside.mark(own.acks, ackno, segment.time)
  if (segment.fin) session.state = isSource ? 'FIN_WAIT' : 'CLOSE_WAIT'
}

function data(session, { tcp, length, time }, isSource, own) {
  const last = tcp.seqno + length
  if (own.packets.has(last)) {
    session.emit('retransmit', session, isSource ? 'send' : 'recv', last)
    own.again(last)
  } else {
    const name = isSource ? 'data send' : 'data recv'
    if (session.listenerCount(name) > 0) session.emit(name, session, tcp.payload)
  }
  if (isSource) session.send_bytes_payload += length
  else session.recv_bytes_payload += length
  session[INSIDE].mark(own.packets, last, time)
}

/** Times from packets to what acknowledged them, by number. */
function timesOf({ packets }, { acks }) {
  const times = {}
  for (const [number, time] of acks) if (packets.has(number)) times[number] = time - packets.get(number)
  return times
}

TCPSession.prototype.session_stats = function () {
  const send_overhead = this.send_bytes_ip + this.send_bytes_tcp
  const recv_overhead = this.recv_bytes_ip + this.recv_bytes_tcp
  const { send, recv } = this[INSIDE]
  return {
    recv_times: timesOf(recv, send),
    send_times: timesOf(send, recv),
    send_retrans: this.send_retrans,
    recv_retrans: this.recv_retrans,
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
