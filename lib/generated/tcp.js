'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass } = require('../packet/layer')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["sport"],"reader":"number","visible":true,"variable":false},
  {"path":["dport"],"reader":"number","visible":true,"variable":false},
  {"path":["seqno"],"reader":"number","visible":true,"variable":false},
  {"path":["ackno"],"reader":"number","visible":true,"variable":false},
  {"path":["data_offset"],"reader":"number","visible":true,"variable":false},
  {"path":["flags"],"reader":"number","group":true,"visible":false,"variable":false},
  {"path":["reserved"],"reader":"number","visible":true,"variable":false},
  {"path":["flags","ae"],"reader":"flag","visible":false,"variable":false},
  {"path":["flags","cwr"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","ece"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","urg"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","ack"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","psh"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","rst"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","syn"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","fin"],"reader":"flag","visible":true,"variable":false},
  {"path":["window_size"],"reader":"number","visible":true,"variable":false},
  {"path":["checksum"],"reader":"number","visible":true,"variable":false},
  {"path":["checksum_status"],"reader":"checksum_status","visible":false,"variable":false},
  {"path":["urgent_pointer"],"reader":"number","visible":true,"variable":false},
  {"path":["options"],"reader":"record","many":true,"visible":true,"variable":true,"list":(object) => (object.options ??= [])},
  {"path":["options","kind"],"reader":"number","visible":true,"variable":true,"put":(object, value) => { object.kind = value }},
  {"path":["options","length"],"reader":"number","visible":true,"variable":true,"put":(object, value) => { object.length = value }},
  {"path":["options","mss"],"reader":"number","visible":true,"variable":true,"put":(object, value) => { object.mss = value }},
  {"path":["options","window_scale"],"reader":"number","visible":true,"variable":true,"put":(object, value) => { object.window_scale = value }},
  {"path":["options","sack"],"reader":"record","many":true,"visible":true,"variable":true,"list":(object) => (object.sack ??= [])},
  {"path":["options","sack","left"],"reader":"number","visible":true,"variable":true,"put":(object, value) => { object.left = value }},
  {"path":["options","sack","right"],"reader":"number","visible":true,"variable":true,"put":(object, value) => { object.right = value }},
  {"path":["options","tsval"],"reader":"number","visible":true,"variable":true,"put":(object, value) => { object.tsval = value }},
  {"path":["options","tsecr"],"reader":"number","visible":true,"variable":true,"put":(object, value) => { object.tsecr = value }},
  {"path":["options","echo"],"reader":"number","visible":true,"variable":true,"put":(object, value) => { object.echo = value }},
  {"path":["options","connection_count"],"reader":"number","visible":true,"variable":true,"put":(object, value) => { object.connection_count = value }},
  {"path":["options","md5"],"reader":"bytes","visible":true,"variable":true,"put":(object, value) => { object.md5 = value }},
  {"path":["options","rate"],"reader":"number","visible":true,"variable":true,"put":(object, value) => { object.rate = value }},
  {"path":["options","ttl_difference"],"reader":"number","visible":true,"variable":true,"put":(object, value) => { object.ttl_difference = value }},
  {"path":["options","user_timeout_minutes"],"reader":"flag","visible":true,"variable":true,"put":(object, value) => { object.user_timeout_minutes = value }},
  {"path":["options","user_timeout"],"reader":"number","visible":true,"variable":true,"put":(object, value) => { object.user_timeout = value }},
  {"path":["options","key_id"],"reader":"number","visible":true,"variable":true,"put":(object, value) => { object.key_id = value }},
  {"path":["options","next_key_id"],"reader":"number","visible":true,"variable":true,"put":(object, value) => { object.next_key_id = value }},
  {"path":["options","mac"],"reader":"bytes","visible":true,"variable":true,"put":(object, value) => { object.mac = value }},
  {"path":["options","cookie"],"reader":"bytes","visible":true,"variable":true,"put":(object, value) => { object.cookie = value }},
  {"path":["options","ect0_bytes"],"reader":"number","visible":true,"variable":true,"put":(object, value) => { object.ect0_bytes = value }},
  {"path":["options","ce_bytes"],"reader":"number","visible":true,"variable":true,"put":(object, value) => { object.ce_bytes = value }},
  {"path":["options","ect1_bytes"],"reader":"number","visible":true,"variable":true,"put":(object, value) => { object.ect1_bytes = value }},
  {"path":["options","experiment"],"reader":"number","visible":true,"variable":true,"put":(object, value) => { object.experiment = value }},
  {"path":["options","experiment_data"],"reader":"bytes","visible":true,"variable":true,"put":(object, value) => { object.experiment_data = value }},
  {"path":["options","data"],"reader":"bytes","visible":true,"variable":true,"put":(object, value) => { object.data = value }},
  {"path":["options","mptcp","subtype"],"reader":"number","visible":true,"variable":true,"put":(object, value) => { object.subtype = value }},
  {"path":["options","mptcp","version"],"reader":"number","visible":true,"variable":true,"put":(object, value) => { object.version = value }},
  {"path":["options","mptcp","flags"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["options","mptcp","flags","checksum_required"],"reader":"flag","visible":true,"variable":true,"put":(object, value) => { object.checksum_required = value }},
  {"path":["options","mptcp","flags","extensibility"],"reader":"flag","visible":true,"variable":true,"put":(object, value) => { object.extensibility = value }},
  {"path":["options","mptcp","flags","no_more_subflows"],"reader":"flag","visible":true,"variable":true,"put":(object, value) => { object.no_more_subflows = value }},
  {"path":["options","mptcp","flags","hmac_sha1"],"reader":"flag","visible":true,"variable":true,"put":(object, value) => { object.hmac_sha1 = value }},
  {"path":["options","mptcp","flags","hmac_sha256"],"reader":"flag","visible":true,"variable":true,"put":(object, value) => { object.hmac_sha256 = value }},
  {"path":["options","mptcp","flags","backup"],"reader":"flag","visible":true,"variable":true,"put":(object, value) => { object.backup = value }},
  {"path":["options","mptcp","flags","data_fin"],"reader":"flag","visible":true,"variable":true,"put":(object, value) => { object.data_fin = value }},
  {"path":["options","mptcp","flags","long_sequence"],"reader":"flag","visible":true,"variable":true,"put":(object, value) => { object.long_sequence = value }},
  {"path":["options","mptcp","flags","has_sequence"],"reader":"flag","visible":true,"variable":true,"put":(object, value) => { object.has_sequence = value }},
  {"path":["options","mptcp","flags","long_ack"],"reader":"flag","visible":true,"variable":true,"put":(object, value) => { object.long_ack = value }},
  {"path":["options","mptcp","flags","has_ack"],"reader":"flag","visible":true,"variable":true,"put":(object, value) => { object.has_ack = value }},
  {"path":["options","mptcp","flags","u"],"reader":"flag","visible":true,"variable":true,"put":(object, value) => { object.u = value }},
  {"path":["options","mptcp","flags","v"],"reader":"flag","visible":true,"variable":true,"put":(object, value) => { object.v = value }},
  {"path":["options","mptcp","flags","w"],"reader":"flag","visible":true,"variable":true,"put":(object, value) => { object.w = value }},
  {"path":["options","mptcp","flags","transient"],"reader":"flag","visible":true,"variable":true,"put":(object, value) => { object.transient = value }},
  {"path":["options","mptcp","reserved"],"reader":"number","visible":true,"variable":true,"put":(object, value) => { object.reserved = value }},
  {"path":["options","mptcp","ip_version"],"reader":"number","visible":true,"variable":true,"put":(object, value) => { object.ip_version = value }},
  {"path":["options","mptcp","flags","echo"],"reader":"flag","visible":true,"variable":true,"put":(object, value) => { object.echo = value }},
  {"path":["options","mptcp","address_id"],"reader":"number","many":true,"visible":true,"variable":true,"list":(object) => (object.address_id ??= [])},
  {"path":["options","mptcp","sender_key"],"reader":"big","visible":true,"variable":true,"put":(object, value) => { object.sender_key = value }},
  {"path":["options","mptcp","receiver_key"],"reader":"big","visible":true,"variable":true,"put":(object, value) => { object.receiver_key = value }},
  {"path":["options","mptcp","receiver_token"],"reader":"number","visible":true,"variable":true,"put":(object, value) => { object.receiver_token = value }},
  {"path":["options","mptcp","sender_nonce"],"reader":"number","visible":true,"variable":true,"put":(object, value) => { object.sender_nonce = value }},
  {"path":["options","mptcp","truncated_hmac"],"reader":"big","visible":true,"variable":true,"put":(object, value) => { object.truncated_hmac = value }},
  {"path":["options","mptcp","hmac"],"reader":"bytes","visible":true,"variable":true,"put":(object, value) => { object.hmac = value }},
  {"path":["options","mptcp","data_ack"],"reader":"big","visible":true,"variable":true,"put":(object, value) => { object.data_ack = value }},
  {"path":["options","mptcp","data_sequence"],"reader":"big","visible":true,"variable":true,"put":(object, value) => { object.data_sequence = value }},
  {"path":["options","mptcp","subflow_sequence"],"reader":"number","visible":true,"variable":true,"put":(object, value) => { object.subflow_sequence = value }},
  {"path":["options","mptcp","data_length"],"reader":"number","visible":true,"variable":true,"put":(object, value) => { object.data_length = value }},
  {"path":["options","mptcp","checksum"],"reader":"number","visible":true,"variable":true,"put":(object, value) => { object.checksum = value }},
  {"path":["options","mptcp","ipv4"],"reader":"ipv4","visible":true,"variable":true,"put":(object, value) => { object.ipv4 = value }},
  {"path":["options","mptcp","ipv6"],"reader":"ipv6","visible":true,"variable":true,"put":(object, value) => { object.ipv6 = value }},
  {"path":["options","mptcp","port"],"reader":"number","visible":true,"variable":true,"put":(object, value) => { object.port = value }},
  {"path":["options","mptcp","address_hmac"],"reader":"big","visible":true,"variable":true,"put":(object, value) => { object.address_hmac = value }},
  {"path":["options","mptcp","reason"],"reader":"number","visible":true,"variable":true,"put":(object, value) => { object.reason = value }},
  {"path":["options","mptcp","data"],"reader":"bytes","visible":true,"variable":true,"put":(object, value) => { object.data = value }},
  {"path":["stream"],"reader":"number","visible":false,"variable":true},
  {"path":["time_relative"],"reader":"time","visible":false,"variable":true},
  {"path":["time_delta"],"reader":"time","visible":false,"variable":true},
  {"path":["completeness"],"reader":"number","visible":false,"variable":true},
  {"path":["analysis","acks_frame"],"reader":"big","visible":false,"variable":true},
  {"path":["analysis","ack_rtt"],"reader":"time","visible":false,"variable":true},
  {"path":["analysis","initial_rtt"],"reader":"time","visible":false,"variable":true},
  {"path":["analysis","bytes_in_flight"],"reader":"number","visible":false,"variable":true},
  {"path":["analysis","push_bytes_sent"],"reader":"number","visible":false,"variable":true},
  {"path":["analysis","flags"],"reader":"flag","visible":false,"variable":true},
  {"path":["analysis","retransmission"],"reader":"flag","visible":false,"variable":true},
  {"path":["analysis","fast_retransmission"],"reader":"flag","visible":false,"variable":true},
  {"path":["analysis","spurious_retransmission"],"reader":"flag","visible":false,"variable":true},
  {"path":["analysis","out_of_order"],"reader":"flag","visible":false,"variable":true},
  {"path":["analysis","lost_segment"],"reader":"flag","visible":false,"variable":true},
  {"path":["analysis","ack_lost_segment"],"reader":"flag","visible":false,"variable":true},
  {"path":["analysis","keep_alive"],"reader":"flag","visible":false,"variable":true},
  {"path":["analysis","keep_alive_ack"],"reader":"flag","visible":false,"variable":true},
  {"path":["analysis","zero_window"],"reader":"flag","visible":false,"variable":true},
  {"path":["analysis","zero_window_probe"],"reader":"flag","visible":false,"variable":true},
  {"path":["analysis","zero_window_probe_ack"],"reader":"flag","visible":false,"variable":true},
  {"path":["analysis","window_update"],"reader":"flag","visible":false,"variable":true},
  {"path":["analysis","window_full"],"reader":"flag","visible":false,"variable":true},
  {"path":["analysis","duplicate_ack"],"reader":"flag","visible":false,"variable":true},
  {"path":["analysis","reused_ports"],"reader":"flag","visible":false,"variable":true},
  {"path":["analysis","duplicate_ack_num"],"reader":"number","visible":false,"variable":true},
  {"path":["analysis","duplicate_ack_frame"],"reader":"big","visible":false,"variable":true},
  {"path":["analysis","rto"],"reader":"time","visible":false,"variable":true},
  {"path":["analysis","rto_frame"],"reader":"big","visible":false,"variable":true},
  {"path":["header_bytes"],"reader":"number","visible":false,"variable":true},
  {"path":["payload_offset"],"reader":"payload_offset","visible":true,"variable":false},
  {"path":["payload_length"],"reader":"payload_length","visible":false,"variable":false},
  {"path":["payload"],"reader":"payload","visible":true,"variable":false}
]

/** Transmission Control Protocol, RFC 9293. */
class Tcp extends Layer {
  get sport() {
    return this._packet._block.view.getUint16(this._at)
  }

  get dport() {
    return this._packet._block.view.getUint16(this._at + 2)
  }

  get seqno() {
    return this._packet._block.view.getUint32(this._at + 4)
  }

  get ackno() {
    return this._packet._block.view.getUint32(this._at + 8)
  }

  get data_offset() {
    return this._packet._block.view.getUint8(this._at + 12) >> 4
  }

  get flags() {
    const { view } = this._packet._block
    const at = this._at
    const byte13 = view.getUint8(at + 13)
    return {
      cwr: byte13 >> 7,
      ece: (byte13 >> 6) & 0x1,
      urg: (byte13 >> 5) & 0x1,
      ack: (byte13 >> 4) & 0x1,
      psh: (byte13 >> 3) & 0x1,
      rst: (byte13 >> 2) & 0x1,
      syn: (byte13 >> 1) & 0x1,
      fin: byte13 & 0x1
    }
  }

  get reserved() {
    return this._packet._block.view.getUint8(this._at + 12) & 0xf
  }

  get window_size() {
    return this._packet._block.view.getUint16(this._at + 14)
  }

  get checksum() {
    return this._packet._block.view.getUint16(this._at + 16)
  }

  get checksum_status() {
    return this._checksumStatus(18)
  }

  get urgent_pointer() {
    return this._packet._block.view.getUint16(this._at + 18)
  }

  get options() {
    return this._details('options')
  }

  get stream() {
    return this._visited(86)
  }

  get time_relative() {
    return this._visited(87)
  }

  get time_delta() {
    return this._visited(88)
  }

  get completeness() {
    return this._visited(89)
  }

  get analysis() {
    return this._key('analysis')
  }

  get header_bytes() {
    return this._visited(115)
  }

  get payload_offset() {
    return this._payloadOffset()
  }

  get payload_length() {
    return this._payloadLength()
  }

  get payload() {
    return this._payload()
  }
}
Tcp.Cut = cutClass(Tcp, { sport: 2, dport: 4, seqno: 8, ackno: 12, data_offset: 13, flags: 14, reserved: 13, window_size: 16, checksum: 18, urgent_pointer: 20 })

Tcp.prototype._id = 29

class NodeTcp {
  #packet
  #word
  constructor(packet, word) {
    const { ints, view, bytes } = packet._block
    const at = ints[packet._record + 6] + ints[word + 1]
    const byte12 = bytes[at + 12]
    const byte13 = bytes[at + 13]
    this.sport = view.getUint16(at)
    this.dport = view.getUint16(at + 2)
    this.seqno = view.getUint32(at + 4)
    this.ackno = view.getUint32(at + 8)
    this.data_offset = byte12 >> 4
    this.reserved = byte12 & 0xf
    this.flags = {
      cwr: byte13 >> 7,
      ece: (byte13 >> 6) & 0x1,
      urg: (byte13 >> 5) & 0x1,
      ack: (byte13 >> 4) & 0x1,
      psh: (byte13 >> 3) & 0x1,
      rst: (byte13 >> 2) & 0x1,
      syn: (byte13 >> 1) & 0x1,
      fin: byte13 & 0x1
    }
    this.window_size = view.getUint16(at + 14)
    this.checksum = view.getUint16(at + 16)
    this.urgent_pointer = view.getUint16(at + 18)
    this.payload_offset = ints[word + 1] + ints[word + 2]
    this.payload = packet._payloadOf(word)
    this.#packet = packet
    this.#word = word
  }

  get options() {
    return this.#packet._detailsOf(this.#word)?.options
  }
}
delete NodeTcp.prototype.constructor // it prints as the plain object that it stands for

function tree(packet, word, parent) {
  const node = new NodeTcp(packet, word)
  if (parent !== undefined) parent.tcp = node
  return node
}

function loudTree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte12 = bytes[at + 12]
  const byte13 = bytes[at + 13]
  const node = {
    sport: view.getUint16(at),
    dport: view.getUint16(at + 2),
    seqno: view.getUint32(at + 4),
    ackno: view.getUint32(at + 8),
    data_offset: byte12 >> 4,
    reserved: byte12 & 0xf,
    flags: {
      cwr: byte13 >> 7,
      ece: (byte13 >> 6) & 0x1,
      urg: (byte13 >> 5) & 0x1,
      ack: (byte13 >> 4) & 0x1,
      psh: (byte13 >> 3) & 0x1,
      rst: (byte13 >> 2) & 0x1,
      syn: (byte13 >> 1) & 0x1,
      fin: byte13 & 0x1
    },
    window_size: view.getUint16(at + 14),
    checksum: view.getUint16(at + 16),
    urgent_pointer: view.getUint16(at + 18),
    payload_offset: ints[word + 1] + ints[word + 2],
    payload: packet._payloadOf(word)
  }
  if (parent !== undefined) parent.tcp = node
  return node
}

const packet = {
  get tcp() {
    const word = this._find(29)
    return word > 0 ? new Tcp(this, word) : this._cut(word, Tcp)
  }
}

module.exports = { rows, tree, loudTree, packet }
