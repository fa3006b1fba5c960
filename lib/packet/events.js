'use strict'
// events.js - rows that have no fixed place. The addon walks the packet once and writes what it sees as
// words; here they become values and nested objects. addon/decode.c has the layout.

const native = require('../native')
const { protocols, load } = require('./protocols')
const { ipv4Text, macText, ipv6 } = require('./address')
const { text } = require('./text')
const { countedTime } = require('./time')

const WORDS = 6
const KIND = { FIELD: 1, OPEN: 2, CLOSE: 3 }
const WANT_CHECKSUMS = 1
const WANT_FRAME = 2
const WANT_TRAILERS = 4
const ALL_LAYERS = 0xffff
const TWO_32 = 4294967296
const CHECKSUM_STATUSES = ['valid', 'invalid', 'not captured', 'absent', 'offloaded'] // enum np_checksum

let scratch = new Uint32Array(WORDS * 512)

/** Visit the layer at `index` of a packet, or all; returns how many words of `scratch` hold its events. */
function visit(packet, wants, index) {
  for (;;) {
    const used = native.visit(packet._block.buffer, packet._index, scratch, wants, index)
    if (used <= scratch.length) return used
    scratch = new Uint32Array(used * 2)
  }
}

/** The bytes of the packet that the event at word `w` is about. */
const bytesAt = (packet, w) => packet._slice(scratch[w + 2] >>> 3, scratch[w + 3])

/** How the value of the FIELD event at word `w` is read, by the traits of its row's type; all others are numbers. */
const READERS = {
  mac: (packet, row, w) => macText((scratch[w + 5] * 65536 + (scratch[w + 4] >>> 16)) >>> 0, scratch[w + 4] & 0xffff),
  ipv4: (packet, row, w) => ipv4Text(scratch[w + 4]),
  ipv6: (packet, row, w) => prefix(packet._block.view, packet._offset + (scratch[w + 2] >>> 3), scratch[w + 3]),
  bytes: (packet, row, w) => bytesAt(packet, w),
  payload: (packet, row, w) => bytesAt(packet, w),
  text: (packet, row, w) => text(bytesAt(packet, w)),
  time: (packet, row, w) => countedTime('unix_ns', readBig(packet, row, w)),
  big: (packet, row, w) => readBig(packet, row, w),
  name: (packet, row, w) => row.names[scratch[w + 4]] ?? 'unknown',
  checksum_status: (packet, row, w) => CHECKSUM_STATUSES[scratch[w + 4]]
}
const readNumber = (packet, row, w) => scratch[w + 5] * TWO_32 + scratch[w + 4]
const readBig = (packet, row, w) => (BigInt(scratch[w + 5]) << 32n) | BigInt(scratch[w + 4])

const rowsById = protocols.map(() => undefined)

/** The rows of a protocol, with what is asked of each for each event. */
function rowsOf(id) {
  const { rows } = load(id)
  for (const row of rows) {
    row.read = READERS[row.reader] ?? readNumber
    row.extra = row.visible && row.variable
  }
  return (rowsById[id] = rows)
}

const rowAt = (id, index) => (rowsById[id] ?? rowsOf(id))[index]

/** An IPv6 address, or the beginning of one that stands for the whole. */
function prefix(view, at, length) {
  if (length >= 16) return ipv6(view, at)
  const whole = new DataView(new ArrayBuffer(16))
  for (let i = 0; i < length; i++) whole.setUint8(i, view.getUint8(at + i))
  return ipv6(whole, 0)
}

/** Put a value under a path of keys; the first of several stays, but for rows that occur many times. */
function put(object, path, from, value, many) {
  let target = object
  for (let i = from; i < path.length - 1; i++) target = target[path[i]] ??= {}
  const key = path[path.length - 1]
  if (many) (target[key] ??= []).push(value)
  else target[key] ??= value
}

/** Give `object` the fields of one layer, or only those of variable rows, nested by their names. Records become arrays of objects. */
function fill(object, packet, index, onlyExtra) {
  const used = visit(packet, 0, index)
  const open = []
  let current = object
  for (let w = 0; w < used; w += WORDS) {
    const kind = scratch[w] & 0xffff
    const row = rowAt(scratch[w] >>> 16, scratch[w + 1] & 0xffff)
    if (!(onlyExtra ? row.extra : row.visible)) continue
    const depth = open.length ? open[open.length - 1].depth : 0
    if (kind === KIND.FIELD) {
      put(current, row.path, depth, row.read(packet, row, w), row.many)
    } else if (kind === KIND.OPEN) {
      const record = {}
      put(current, row.path, depth, record, true)
      open.push({ parent: current, depth: row.path.length })
      current = record
    } else {
      current = open.pop().parent
    }
  }
  return object
}

/** The variable rows of a layer, by top-level key; kept for the packet of a block that was asked last. */
function extras(packet, index) {
  const { visited } = packet._block
  if (visited.record !== packet._record) {
    visited.record = packet._record
    visited.extras = []
  }
  return (visited.extras[index] ??= fill({}, packet, index, true))
}

/** All visible rows of a layer. */
function node(packet, index) {
  return fill({}, packet, index, false)
}

/** The node of a layer whose header was cut, or has not the usual form, as a key of `parent`, if there is one. */
function visitedNode(packet, word, parent, name) {
  const made = node(packet, (word - packet._layers) / 4)
  if (parent !== undefined) parent[name] = made
  return made
}

/** The values of rows in packet order; `refs` maps protocol * 65536 + row to true. */
function all(packet, refs, wants) {
  const used = visit(packet, wants | WANT_TRAILERS, ALL_LAYERS)
  const values = []
  for (let w = 0; w < used; w += WORDS) {
    if ((scratch[w] & 0xffff) !== KIND.FIELD) continue
    const protocol = scratch[w] >>> 16
    const row = scratch[w + 1] & 0xffff
    if (refs.has(protocol * 65536 + row)) values.push(rowAt(protocol, row).read(packet, rowAt(protocol, row), w))
  }
  return values
}

/** The first value of one row in one layer. */
function first(packet, index, rowIndex, wants = WANT_TRAILERS) {
  const used = visit(packet, wants, index)
  for (let w = 0; w < used; w += WORDS) {
    if ((scratch[w] & 0xffff) !== KIND.FIELD || (scratch[w + 1] & 0xffff) !== rowIndex) continue
    const row = rowAt(scratch[w] >>> 16, rowIndex)
    return row.read(packet, row, w)
  }
  return undefined
}

function checksumStatus(packet, index, rowIndex) {
  return first(packet, index, rowIndex, WANT_CHECKSUMS | WANT_TRAILERS)
}

module.exports = { extras, fill, node, visitedNode, all, first, checksumStatus, WANT_CHECKSUMS, WANT_FRAME }
