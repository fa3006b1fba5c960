'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')
const { visitedNode } = require('../packet/events')
const { mac } = require('../packet/address')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["flags"],"reader":"number","group":true,"visible":false,"variable":false},
  {"path":["flags","leap"],"reader":"number","visible":true,"variable":false},
  {"path":["private","response"],"reader":"flag","visible":true,"variable":false},
  {"path":["private","more"],"reader":"flag","visible":true,"variable":false},
  {"path":["flags","version"],"reader":"number","visible":true,"variable":false},
  {"path":["flags","mode"],"reader":"number","visible":true,"variable":false},
  {"path":["mode_name"],"reader":"name","visible":true,"variable":false,"names":{"0":"reserved","1":"symmetric active","2":"symmetric passive","3":"client","4":"server","5":"broadcast","6":"control","7":"private"}},
  {"path":["stratum"],"reader":"number","visible":true,"variable":false},
  {"path":["poll"],"reader":"number","visible":true,"variable":false},
  {"path":["precision"],"reader":"number","visible":true,"variable":false},
  {"path":["root_delay"],"reader":"number","visible":true,"variable":false},
  {"path":["control","flags"],"reader":"number","group":true,"visible":false,"variable":false},
  {"path":["control","flags","response"],"reader":"flag","visible":true,"variable":false},
  {"path":["control","flags","error"],"reader":"flag","visible":true,"variable":false},
  {"path":["control","flags","more"],"reader":"flag","visible":true,"variable":false},
  {"path":["control","opcode"],"reader":"number","visible":true,"variable":false},
  {"path":["control","opcode_name"],"reader":"name","visible":true,"variable":false,"names":{"1":"read status","2":"read variables","3":"write variables","4":"read clock variables","5":"write clock variables","6":"set trap address","7":"trap response","8":"configure","9":"save configuration","10":"read MRU","11":"read ordered list","12":"request nonce","31":"unset trap"}},
  {"path":["control","sequence"],"reader":"number","visible":true,"variable":false},
  {"path":["control","status"],"reader":"number","visible":true,"variable":false},
  {"path":["control","association_id"],"reader":"number","visible":true,"variable":false},
  {"path":["private","auth_sequence"],"reader":"number","group":true,"visible":false,"variable":false},
  {"path":["private","authenticated"],"reader":"flag","visible":true,"variable":false},
  {"path":["private","sequence"],"reader":"number","visible":true,"variable":false},
  {"path":["private","implementation"],"reader":"number","visible":true,"variable":false},
  {"path":["private","request_code"],"reader":"number","visible":true,"variable":false},
  {"path":["private","request_name"],"reader":"name","visible":true,"variable":false,"names":{"0":"PEER_LIST","1":"PEER_LIST_SUM","2":"PEER_INFO","3":"PEER_STATS","4":"SYS_INFO","5":"SYS_STATS","6":"IO_STATS","7":"MEM_STATS","8":"LOOP_INFO","9":"TIMER_STATS","10":"CONFIG","11":"UNCONFIG","16":"GET_RESTRICT","20":"MON_GETLIST","28":"AUTHINFO","38":"GET_KERNEL","40":"GET_CLOCKINFO","42":"MON_GETLIST_1"}},
  {"path":["private","error"],"reader":"number","visible":true,"variable":false},
  {"path":["private","item_count"],"reader":"number","visible":true,"variable":false},
  {"path":["private","reserved"],"reader":"number","visible":false,"variable":false},
  {"path":["private","item_size"],"reader":"number","visible":true,"variable":false},
  {"path":["root_dispersion"],"reader":"number","visible":true,"variable":true},
  {"path":["reference_id"],"reader":"bytes","visible":true,"variable":true},
  {"path":["reference_timestamp"],"reader":"time","visible":true,"variable":true},
  {"path":["origin_timestamp"],"reader":"time","visible":true,"variable":true},
  {"path":["receive_timestamp"],"reader":"time","visible":true,"variable":true},
  {"path":["transmit_timestamp"],"reader":"time","visible":true,"variable":true},
  {"path":["extensions"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["extensions","type"],"reader":"number","visible":true,"variable":true},
  {"path":["extensions","type_name"],"reader":"name","visible":true,"variable":true,"names":{"260":"Unique Identifier","516":"NTS Cookie","772":"NTS Cookie Placeholder","1028":"NTS Authenticator","8197":"Checksum Complement"}},
  {"path":["extensions","length"],"reader":"number","visible":true,"variable":true},
  {"path":["extensions","value"],"reader":"bytes","visible":true,"variable":true},
  {"path":["key_id"],"reader":"bytes","visible":true,"variable":true},
  {"path":["mac"],"reader":"bytes","visible":true,"variable":true},
  {"path":["control","system","leap"],"reader":"number","visible":true,"variable":true},
  {"path":["control","system","clock_source"],"reader":"number","visible":true,"variable":true},
  {"path":["control","system","event_count"],"reader":"number","visible":true,"variable":true},
  {"path":["control","system","event"],"reader":"number","visible":true,"variable":true},
  {"path":["control","peer","configured"],"reader":"flag","visible":true,"variable":true},
  {"path":["control","peer","authentication"],"reader":"flag","visible":true,"variable":true},
  {"path":["control","peer","authentic"],"reader":"flag","visible":true,"variable":true},
  {"path":["control","peer","reachable"],"reader":"flag","visible":true,"variable":true},
  {"path":["control","peer","broadcast"],"reader":"flag","visible":true,"variable":true},
  {"path":["control","peer","selection"],"reader":"number","visible":true,"variable":true},
  {"path":["control","peer","event_count"],"reader":"number","visible":true,"variable":true},
  {"path":["control","peer","event"],"reader":"number","visible":true,"variable":true},
  {"path":["control","clock","status"],"reader":"number","visible":true,"variable":true},
  {"path":["control","clock","event"],"reader":"number","visible":true,"variable":true},
  {"path":["control","error_status"],"reader":"number","visible":true,"variable":true},
  {"path":["control","offset"],"reader":"number","visible":true,"variable":true},
  {"path":["control","count"],"reader":"number","visible":true,"variable":true},
  {"path":["control","associations"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["control","associations","id"],"reader":"number","visible":true,"variable":true},
  {"path":["control","associations","status"],"reader":"number","visible":true,"variable":true},
  {"path":["control","associations","configured"],"reader":"flag","visible":true,"variable":true},
  {"path":["control","associations","authentication"],"reader":"flag","visible":true,"variable":true},
  {"path":["control","associations","authentic"],"reader":"flag","visible":true,"variable":true},
  {"path":["control","associations","reachable"],"reader":"flag","visible":true,"variable":true},
  {"path":["control","associations","broadcast"],"reader":"flag","visible":true,"variable":true},
  {"path":["control","associations","selection"],"reader":"number","visible":true,"variable":true},
  {"path":["control","associations","event_count"],"reader":"number","visible":true,"variable":true},
  {"path":["control","associations","event"],"reader":"number","visible":true,"variable":true},
  {"path":["control","data"],"reader":"text","visible":true,"variable":true},
  {"path":["private","items"],"reader":"record","many":true,"visible":true,"variable":true},
  {"path":["private","items","address"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["private","items","port"],"reader":"number","visible":true,"variable":true},
  {"path":["private","items","hmode"],"reader":"number","visible":true,"variable":true},
  {"path":["private","items","ipv6_flag"],"reader":"number","visible":true,"variable":true},
  {"path":["private","items","unused"],"reader":"bytes","visible":true,"variable":true},
  {"path":["private","items","address6"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["private","items","destination"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["private","items","source"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["private","items","source_port"],"reader":"number","visible":true,"variable":true},
  {"path":["private","items","stratum"],"reader":"number","visible":true,"variable":true},
  {"path":["private","items","hpoll"],"reader":"number","visible":true,"variable":true},
  {"path":["private","items","ppoll"],"reader":"number","visible":true,"variable":true},
  {"path":["private","items","reach"],"reader":"number","visible":true,"variable":true},
  {"path":["private","items","delay"],"reader":"number","visible":true,"variable":true},
  {"path":["private","items","offset"],"reader":"big","visible":true,"variable":true},
  {"path":["private","items","dispersion"],"reader":"number","visible":true,"variable":true},
  {"path":["private","items","destination6"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["private","items","source6"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["private","items","time_reset"],"reader":"number","visible":true,"variable":true},
  {"path":["private","items","receive_buffers"],"reader":"number","visible":true,"variable":true},
  {"path":["private","items","free_buffers"],"reader":"number","visible":true,"variable":true},
  {"path":["private","items","full_buffers"],"reader":"number","visible":true,"variable":true},
  {"path":["private","items","low_water"],"reader":"number","visible":true,"variable":true},
  {"path":["private","items","dropped"],"reader":"number","visible":true,"variable":true},
  {"path":["private","items","ignored"],"reader":"number","visible":true,"variable":true},
  {"path":["private","items","received"],"reader":"number","visible":true,"variable":true},
  {"path":["private","items","sent"],"reader":"number","visible":true,"variable":true},
  {"path":["private","items","not_sent"],"reader":"number","visible":true,"variable":true},
  {"path":["private","items","interrupts"],"reader":"number","visible":true,"variable":true},
  {"path":["private","items","interrupts_received"],"reader":"number","visible":true,"variable":true},
  {"path":["private","items","total_memory"],"reader":"number","visible":true,"variable":true},
  {"path":["private","items","free_memory"],"reader":"number","visible":true,"variable":true},
  {"path":["private","items","findpeer_calls"],"reader":"number","visible":true,"variable":true},
  {"path":["private","items","allocations"],"reader":"number","visible":true,"variable":true},
  {"path":["private","items","demobilizations"],"reader":"number","visible":true,"variable":true},
  {"path":["private","items","hash_counts"],"reader":"bytes","visible":true,"variable":true},
  {"path":["private","items","last_offset"],"reader":"big","visible":true,"variable":true},
  {"path":["private","items","drift_compensation"],"reader":"big","visible":true,"variable":true},
  {"path":["private","items","compliance"],"reader":"number","visible":true,"variable":true},
  {"path":["private","items","watchdog_timer"],"reader":"number","visible":true,"variable":true},
  {"path":["private","items","alarms"],"reader":"number","visible":true,"variable":true},
  {"path":["private","items","overflows"],"reader":"number","visible":true,"variable":true},
  {"path":["private","items","transmit_calls"],"reader":"number","visible":true,"variable":true},
  {"path":["private","items","average_interval"],"reader":"number","visible":true,"variable":true},
  {"path":["private","items","last_interval"],"reader":"number","visible":true,"variable":true},
  {"path":["private","items","restrictions"],"reader":"number","visible":true,"variable":true},
  {"path":["private","items","packets"],"reader":"number","visible":true,"variable":true},
  {"path":["private","items","remote"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["private","items","mon_port"],"reader":"number","visible":true,"variable":true},
  {"path":["private","items","mon_mode"],"reader":"number","visible":true,"variable":true},
  {"path":["private","items","mon_version"],"reader":"number","visible":true,"variable":true},
  {"path":["private","items","mon_ipv6"],"reader":"number","visible":true,"variable":true},
  {"path":["private","items","mon_unused"],"reader":"number","visible":true,"variable":true},
  {"path":["private","items","remote6"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["private","items","keys"],"reader":"number","visible":true,"variable":true},
  {"path":["private","items","free_keys"],"reader":"number","visible":true,"variable":true},
  {"path":["private","items","key_lookups"],"reader":"number","visible":true,"variable":true},
  {"path":["private","items","keys_not_found"],"reader":"number","visible":true,"variable":true},
  {"path":["private","items","encryptions"],"reader":"number","visible":true,"variable":true},
  {"path":["private","items","decryptions"],"reader":"number","visible":true,"variable":true},
  {"path":["private","items","keys_expired"],"reader":"number","visible":true,"variable":true},
  {"path":["private","items","keys_uncached"],"reader":"number","visible":true,"variable":true},
  {"path":["private","items","kernel_offset"],"reader":"number","visible":true,"variable":true},
  {"path":["private","items","frequency"],"reader":"number","visible":true,"variable":true},
  {"path":["private","items","max_error"],"reader":"number","visible":true,"variable":true},
  {"path":["private","items","estimated_error"],"reader":"number","visible":true,"variable":true},
  {"path":["private","items","kernel_status"],"reader":"number","visible":true,"variable":true},
  {"path":["private","items","shift"],"reader":"number","visible":true,"variable":true},
  {"path":["private","items","time_constant"],"reader":"number","visible":true,"variable":true},
  {"path":["private","items","precision"],"reader":"number","visible":true,"variable":true},
  {"path":["private","items","tolerance"],"reader":"number","visible":true,"variable":true},
  {"path":["private","items","pps_frequency"],"reader":"number","visible":true,"variable":true},
  {"path":["private","items","jitter"],"reader":"number","visible":true,"variable":true},
  {"path":["private","items","stability"],"reader":"number","visible":true,"variable":true},
  {"path":["private","items","jitter_count"],"reader":"number","visible":true,"variable":true},
  {"path":["private","items","calibration_count"],"reader":"number","visible":true,"variable":true},
  {"path":["private","items","error_count"],"reader":"number","visible":true,"variable":true},
  {"path":["private","items","stability_count"],"reader":"number","visible":true,"variable":true},
  {"path":["private","items","local"],"reader":"ipv4","visible":true,"variable":true},
  {"path":["private","items","mon_flags"],"reader":"number","visible":true,"variable":true},
  {"path":["private","items","local6"],"reader":"ipv6","visible":true,"variable":true},
  {"path":["private","items","peer_flags"],"reader":"number","group":true,"visible":false,"variable":true},
  {"path":["private","items","peer_flags","shortlist"],"reader":"flag","visible":true,"variable":true},
  {"path":["private","items","peer_flags","sel_candidate"],"reader":"flag","visible":true,"variable":true},
  {"path":["private","items","peer_flags","authenable"],"reader":"flag","visible":true,"variable":true},
  {"path":["private","items","peer_flags","prefer"],"reader":"flag","visible":true,"variable":true},
  {"path":["private","items","peer_flags","refclock"],"reader":"flag","visible":true,"variable":true},
  {"path":["private","items","peer_flags","burst"],"reader":"flag","visible":true,"variable":true},
  {"path":["private","items","peer_flags","syspeer"],"reader":"flag","visible":true,"variable":true},
  {"path":["private","items","peer_flags","config"],"reader":"flag","visible":true,"variable":true},
  {"path":["private","items","value"],"reader":"bytes","visible":true,"variable":true}
]

const names6 = nameTable(rows[6])
const names16 = nameTable(rows[16])
const names25 = nameTable(rows[25])
/** Network Time Protocol, RFC 5905. */
class Ntp extends Layer {
  get flags() {
    const { view } = this._packet._block
    const at = this._at
    const byte0 = view.getUint8(at)
    return {
      ...((byte0 & 0x7) <= 6 && { leap: byte0 >> 6 }),
      version: (byte0 >> 3) & 0x7,
      mode: byte0 & 0x7
    }
  }

  get private() {
    return this._key('private')
  }

  get mode_name() {
    return names6[this._packet._block.view.getUint8(this._at) & 0x7]
  }

  get stratum() {
    const asked = this._packet._block.view.getUint8(this._at) & 0x7
    return asked <= 5 ? this._packet._block.view.getUint8(this._at + 1) : undefined
  }

  get poll() {
    const asked = this._packet._block.view.getUint8(this._at) & 0x7
    return asked <= 5 ? this._packet._block.view.getUint8(this._at + 2) : undefined
  }

  get precision() {
    const asked = this._packet._block.view.getUint8(this._at) & 0x7
    return asked <= 5 ? this._packet._block.view.getUint8(this._at + 3) : undefined
  }

  get root_delay() {
    const asked = this._packet._block.view.getUint8(this._at) & 0x7
    return asked <= 5 ? this._packet._block.view.getUint32(this._at + 4) : undefined
  }

  get control() {
    return this._key('control')
  }

  get root_dispersion() {
    return this._visited(30)
  }

  get reference_id() {
    return this._visited(31)
  }

  get reference_timestamp() {
    return this._visited(32)
  }

  get origin_timestamp() {
    return this._visited(33)
  }

  get receive_timestamp() {
    return this._visited(34)
  }

  get transmit_timestamp() {
    return this._visited(35)
  }

  get extensions() {
    return this._details('extensions')
  }

  get key_id() {
    return this._visited(41)
  }

  get mac() {
    return this._visited(42)
  }
}
Ntp.Cut = cutClass(Ntp, { flags: 1, mode_name: 1, stratum: 2, poll: 3, precision: 4, root_delay: 8 })

Ntp.prototype._id = 78

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte0 = bytes[at]
  if (!((byte0 & 0x7) <= 6)) return visitedNode(packet, word, parent, 'ntp')
  if (!((byte0 & 0x7) <= 5)) return visitedNode(packet, word, parent, 'ntp')
  const node = {
    flags: {
      leap: byte0 >> 6,
      version: (byte0 >> 3) & 0x7,
      mode: byte0 & 0x7
    },
    mode_name: names6[byte0 & 0x7],
    stratum: bytes[at + 1],
    poll: bytes[at + 2],
    precision: bytes[at + 3],
    root_delay: view.getUint32(at + 4)
  }
  if (parent !== undefined) parent.ntp = node
  return node
}

const packet = {
  get ntp() {
    const word = this._find(78)
    return word > 0 ? new Ntp(this, word) : this._cut(word, Ntp)
  }
}

module.exports = { rows, tree, packet }
