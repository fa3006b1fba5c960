'use strict'
// Generated from the protocols' tables by tools/generate.js: do not edit.

const { Layer, cutClass, nameTable } = require('../packet/layer')
const { visitedNode } = require('../packet/events')
const { countedTime } = require('../packet/time')

/** The rows of the table, by their indices. */
const rows = [
  {"path":["sync"],"reader":"number","visible":false,"variable":false},
  {"path":["type"],"reader":"number","visible":true,"variable":false},
  {"path":["type_name"],"reader":"name","visible":false,"variable":false,"names":{"0":"Data","1":"Header","2":"Configuration 1","3":"Configuration 2","4":"Command","5":"Configuration 3"}},
  {"path":["version"],"reader":"number","visible":true,"variable":false},
  {"path":["size"],"reader":"number","visible":true,"variable":false},
  {"path":["id_code"],"reader":"number","visible":true,"variable":false},
  {"path":["time"],"reader":"time","visible":true,"variable":false},
  {"path":["time_quality","reserved"],"reader":"flag","visible":false,"variable":false},
  {"path":["time_quality","leap_direction"],"reader":"flag","visible":true,"variable":false},
  {"path":["time_quality","leap_occurred"],"reader":"flag","visible":true,"variable":false},
  {"path":["time_quality","leap_pending"],"reader":"flag","visible":true,"variable":false},
  {"path":["time_quality","indicator"],"reader":"number","visible":true,"variable":false},
  {"path":["fraction"],"reader":"number","visible":true,"variable":false},
  {"path":["time_base"],"reader":"number","visible":true,"variable":true},
  {"path":["pmu_count"],"reader":"number","visible":true,"variable":true},
  {"path":["command"],"reader":"number","visible":true,"variable":true},
  {"path":["command_name"],"reader":"name","visible":true,"variable":true,"names":{"1":"data off","2":"data on","3":"send HDR","4":"send CFG-1","5":"send CFG-2","6":"send CFG-3","8":"extended"}},
  {"path":["data"],"reader":"bytes","visible":true,"variable":true},
  {"path":["checksum"],"reader":"number","visible":false,"variable":true}
]

const names2 = nameTable(rows[2])
/** Synchrophasor Data Transfer, IEEE C37.118.2. */
class Synphasor extends Layer {
  get sync() {
    return this._packet._block.view.getUint8(this._at)
  }

  get type() {
    return (this._packet._block.view.getUint8(this._at + 1) >> 4) & 0x7
  }

  get type_name() {
    return names2[(this._packet._block.view.getUint8(this._at + 1) >> 4) & 0x7]
  }

  get version() {
    return this._packet._block.view.getUint8(this._at + 1) & 0xf
  }

  get size() {
    return this._packet._block.view.getUint16(this._at + 2)
  }

  get id_code() {
    return this._packet._block.view.getUint16(this._at + 4)
  }

  get time() {
    return countedTime('unix_s', this._packet._block.view.getUint32(this._at + 6))
  }

  get time_quality() {
    const { view } = this._packet._block
    const at = this._at
    const byte10 = view.getUint8(at + 10)
    return {
      leap_direction: (byte10 >> 6) & 0x1,
      leap_occurred: (byte10 >> 5) & 0x1,
      leap_pending: (byte10 >> 4) & 0x1,
      indicator: byte10 & 0xf
    }
  }

  get fraction() {
    return this._packet._block.view.getUint32(this._at + 11) >>> 8
  }

  get time_base() {
    return this._visited(13)
  }

  get pmu_count() {
    return this._visited(14)
  }

  get command() {
    return this._visited(15)
  }

  get command_name() {
    return this._visited(16)
  }

  get data() {
    return this._visited(17)
  }

  get checksum() {
    return this._visited(18)
  }
}
Synphasor.Cut = cutClass(Synphasor, { sync: 1, type: 2, type_name: 2, version: 2, size: 4, id_code: 6, time: 10, time_quality: 11, fraction: 14 })

Synphasor.prototype._id = 189

function tree(packet, word, parent) {
  const { ints, view, bytes } = packet._block
  const at = ints[packet._record + 6] + ints[word + 1]
  const byte1 = bytes[at + 1]
  const byte10 = bytes[at + 10]
  const time6 = countedTime('unix_s', view.getUint32(at + 6))
  if (time6 === undefined) return visitedNode(packet, word, parent, 'synphasor')
  const node = {
    type: (byte1 >> 4) & 0x7,
    version: byte1 & 0xf,
    size: view.getUint16(at + 2),
    id_code: view.getUint16(at + 4),
    time: time6,
    time_quality: {
      leap_direction: (byte10 >> 6) & 0x1,
      leap_occurred: (byte10 >> 5) & 0x1,
      leap_pending: (byte10 >> 4) & 0x1,
      indicator: byte10 & 0xf
    },
    fraction: view.getUint32(at + 11) >>> 8
  }
  if (parent !== undefined) parent.synphasor = node
  return node
}

const packet = {
  get synphasor() {
    const word = this._find(189)
    return word > 0 ? new Synphasor(this, word) : this._cut(word, Synphasor)
  }
}

module.exports = { rows, tree, packet }
