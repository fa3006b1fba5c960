'use strict'
// tcp_tracker.js - TCP conversations in packets that a program decoded, as node_pcap follows them: without reassembly.
// Session.connections() has the bytes in order.

const { EventEmitter } = require('node:events')
const { inherits } = require('node:util')
const { Packet, behind, fieldsAt, firstOf, headerBytes, isCut, nameAt, payloadBytes, secondsOf } = require('./layers')
const PcapPacket = require('./decode/pcap_packet')
const TCP = require('./decode/tcp')
const { numberOf } = require('./octets')
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
  const key = keyOf(segment)
  const known = places.find(key, isSyn(segment))
  if (known === null) return // an end that is known
  const session = known ?? new TCPSession()
  const { state } = session
  track(session, segment)
  if (session.state !== state) places.moved(key, session)
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

const LINKS = new Set(['ethernet', 'null', 'sll', 'raw'])

/** The place of IPv4 in a packet: the first layer, or the one behind the link and one VLAN tag; 0 if there is none. */
function ipOf(packet) {
  let word = firstOf(packet)
  const link = nameAt(packet, word)
  if (LINKS.has(link)) word = behind(packet, word)
  if (link === 'ethernet' && nameAt(packet, word) === 'vlan') word = behind(packet, word)
  return nameAt(packet, word) === 'ip' ? word : 0
}

/** What a session is told of a packet, without node_pcap's objects between; undefined of what is no TCP over IPv4. */
function segmentOf(given) {
  const packet = given instanceof Packet ? given : PcapPacket.packetOf(given)
  const ip = packet === undefined ? 0 : ipOf(packet)
  const word = ip === 0 ? 0 : behind(packet, ip)
  if (nameAt(packet, word) !== 'tcp' || isCut(packet, word)) return undefined
  const { saddr, daddr } = fieldsAt(packet, ip)
  const tcp = fieldsAt(packet, word)
  const { sport, dport } = tcp
  return {
    packet, word, tcp, saddr, daddr, sport, dport,
    source: numberOf(saddr),
    destination: numberOf(daddr),
    seqno: tcp.seqno,
    ackno: tcp.ackno,
    flags: tcp.flags,
    time: secondsOf(packet),
    ip_bytes: headerBytes(packet, ip),
    tcp_bytes: headerBytes(packet, word),
    length: payloadBytes(packet, word)
  }
}

const isSyn = ({ flags }) => flags.syn === 1 && flags.ack === 0

/** The same for both directions: addresses and ports, the lower ones first. */
function keyOf({ source, destination, sport, dport }) {
  if (source > destination || (source === destination && sport > dport)) return keyFrom(destination, dport, source, sport)
  return keyFrom(source, sport, destination, dport)
}

const keyFrom = (a, p, b, q) => String.fromCharCode(a >>> 16, a & 0xffff, b >>> 16, b & 0xffff, p, q)

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
  else if (isSyn(segment)) session.emit('syn retry', session)
  else STATES[session.state](session, segment, session[INSIDE].isFrom(segment))
}

function begin(session, segment) {
  const { saddr, daddr, sport, dport, seqno } = segment
  session[INSIDE].from(segment)
  session.src = session.src_name = `${saddr}:${sport}`
  session.dst = session.dst_name = `${daddr}:${dport}`
  if (isSyn(segment)) {
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

const scaleOf = ({ packet, word }) => TCP.optionsAt(packet, word).window_scale || 1

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
const unlessReset = (next) => (session, segment, isSource) => {
  if (!segment.flags.rst) return next(session, segment, isSource)
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

function synSent(session, segment, isSource) {
  const { seqno, ackno, flags, time } = segment
  if (isSource || !flags.syn || !flags.ack) return
  count(session, segment, false)
  session[INSIDE].recv.packets.set(seqno + 1, time)
  session[INSIDE].recv.acks.set(ackno, time)
  session.recv_isn = seqno
  session.recv_window_scale = scaleOf(segment)
  session.state = 'SYN_RCVD'
}

function synReceived(session, segment, isSource) {
  if (!isSource || !segment.flags.ack) return
  count(session, segment, true)
  session[INSIDE].send.acks.set(segment.ackno, segment.time)
  session.connect_time = segment.time
  session.emit('start', session)
  session.state = 'ESTAB'
}

function established(session, segment, isSource) {
  const inside = session[INSIDE]
  const [own, other] = isSource ? [inside.send, inside.recv] : [inside.recv, inside.send]
  const { ackno, flags, length, time } = segment
  count(session, segment, isSource)
  if (length > 0) data(session, segment, isSource, own)
  if (other.packets.has(ackno)) inside.mark(own.acks, ackno, time)
  if (flags.fin) session.state = isSource ? 'FIN_WAIT' : 'CLOSE_WAIT'
}

function data(session, { tcp, seqno, length, time }, isSource, own) {
  const last = seqno + length
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

const STATES = {
  SYN_SENT: unlessReset(synSent),
  SYN_RCVD: unlessReset(synReceived),
  ESTAB: unlessReset(established),
  FIN_WAIT: unlessReset((session, { flags }, isSource) => {
    if (!isSource && flags.fin) session.state = 'CLOSING'
  }),
  CLOSE_WAIT: unlessReset((session, { flags }, isSource) => {
    if (isSource && flags.fin) session.state = 'LAST_ACK'
  }),
  LAST_ACK: (session, { flags }, isSource) => {
    if (!isSource || flags.rst) end(session)
  },
  CLOSING: (session, { flags }, isSource) => {
    if (isSource || flags.rst) end(session)
  },
  CLOSED: () => {}
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
