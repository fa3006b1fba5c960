'use strict'
// events.js - rows that have no fixed place. The addon walks packets and writes what it sees as words; here they become
// values and nested objects. addon/events.c has the layout.

const { LAYER_WORDS } = require('./block')
const { load } = require('./protocols')
const { windowOf, windowWith, startOf, ALL } = require('./windows')
const { ipv4Text, macText, ipv6 } = require('./address')
const { text } = require('./text')
const { countedTime } = require('./time')

// Kinds of events, and how many words they take: those of bytes of their own take as many more as they have.
const NUMBER = 1
const LONG = 2
const SPAN = 3
const MADE = 4
const OPEN = 5
const CLOSE = 6
const LAYER_HEAD_WORDS = 3

const WANT = { CHECKSUMS: 1, FRAME: 2, TRAILERS: 4, VARIABLE: 16 }
const TWO_32 = 4294967296
const CHECKSUM_STATUSES = ['valid', 'invalid', 'not captured', 'absent', 'offloaded'] // enum np_checksum

// How a value is read, by the reader of its row; all others are numbers.
const READ = { number: 0, big: 1, mac: 2, ipv4: 3, ipv6: 4, bytes: 5, payload: 5, text: 6, name: 7, checksum_status: 8, time: 9, int: 10, big_int: 11 }

// What is asked of a row for each event, as bits of one number; above them lies how many keys its path has.
const EXTRA = 1 // a variable row that is a key of a tree
const VISIBLE = 2
const MANY = 4
const PLAIN = 8 // its value is the event's word
const PLACED = 16 // any other row that is a key of a tree
const DEPTH_SHIFT = 8

/** A row, in objects of one form. */
class Row {
  constructor({ path, reader, visible, variable, names, put, list }) {
    this.path = path
    this.key = path[path.length - 1]
    this.read = READ[reader] ?? READ.number
    this.names = names
    this.put = put // a value into an object; undefined of rows that few packets have
    this.list = list // of an object, made where it has none; undefined likewise
    this.wants = wantsOf(reader, visible, variable)
  }
}

/** The rows of a protocol. */
class Table {
  constructor(list) {
    this.rows = list.map((row) => new Row(row))
    this.bits = Int32Array.from(list, ({ path, many, visible, variable }, i) =>
      (visible ? VISIBLE | (variable ? EXTRA : PLACED) : 0) | (many ? MANY : 0) | (this.rows[i].read === READ.number ? PLAIN : 0) | (path.length << DEPTH_SHIFT))
    this.filled = new Float64Array(list.length) // the number of the object that got a row's value last
  }
}

/** What a visit must be asked for to show a row. What lies behind payloads is hidden. */
function wantsOf(reader, visible, variable) {
  if (reader === 'checksum_status') return WANT.VARIABLE | WANT.CHECKSUMS | WANT.TRAILERS
  if (!variable) return 0
  return visible ? WANT.VARIABLE : WANT.VARIABLE | WANT.TRAILERS
}

const tables = [] // by protocol; made when they are needed

const tableOf = (protocol) => (tables[protocol] ??= new Table(load(protocol).rows))

const MADE_HEAD_WORDS = 2

const madeSize = (words, at) => MADE_HEAD_WORDS + ((words[at + 1] + 3) >>> 2)

/** How many words the event at `at` takes. */
function sizeOf(words, at) {
  const kind = words[at] & 0xffff
  return kind === NUMBER ? 2 : kind < MADE ? 3 : kind === MADE ? madeSize(words, at) : 1
}

/** The bytes of a SPAN or MADE event. What a window holds goes with it. */
function bytesOf(packet, words, at) {
  if ((words[at] & 0xffff) === SPAN) return packet._slice(words[at + 1], words[at + 2])
  return Buffer.from(new Uint8Array(words.buffer, (at + MADE_HEAD_WORDS) * 4, words[at + 1]))
}

function addressOf(packet, words, at) {
  if ((words[at] & 0xffff) === SPAN) return prefix(packet._block.view, packet._offset + words[at + 1], words[at + 2])
  return ipv6(new DataView(words.buffer, (at + MADE_HEAD_WORDS) * 4, 16), 0)
}

/** An IPv6 address, or the beginning of one that stands for the whole. */
function prefix(view, at, length) {
  if (length >= 16) return ipv6(view, at)
  const whole = new DataView(new ArrayBuffer(16))
  for (let i = 0; i < length; i++) whole.setUint8(i, view.getUint8(at + i))
  return ipv6(whole, 0)
}

/** The value of the event at `at`. */
function valueAt(packet, row, words, at) {
  const low = words[at + 1]
  const high = (words[at] & 0xffff) === LONG ? words[at + 2] : 0
  switch (row.read) {
    case 0: return high * TWO_32 + low
    case 1: return (BigInt(high) << 32n) | BigInt(low)
    case 2: return macText((high * 65536 + (low >>> 16)) >>> 0, low & 0xffff)
    case 3: return ipv4Text(low)
    case 4: return addressOf(packet, words, at)
    case 5: return bytesOf(packet, words, at)
    case 6: return text(bytesOf(packet, words, at))
    case 7: return row.names[low] ?? 'unknown'
    case 8: return CHECKSUM_STATUSES[low]
    case 10: return (high | 0) * TWO_32 + low // of 64 bits whatever the row has
    case 11: return BigInt.asIntN(64, (BigInt(high) << 32n) | BigInt(low))
    default: return countedTime('unix_ns', (BigInt(high) << 32n) | BigInt(low))
  }
}

/** The object that a row's value is a key of: `object` is that of the first `depth` keys of its path. */
function holderOf(object, { path }, depth) {
  let holder = object
  for (let i = depth; i < path.length - 1; i++) holder = holder[path[i]] ??= {}
  return holder
}

/** Where the layer at `index` begins in the words of a window, from `at` to `end`; or `end`. */
function layerAt(words, at, end, index) {
  let layer = at
  while (layer < end && words[layer + 1] !== index) layer = words[layer + 2]
  return layer
}

/** Give `object` the fields of one layer, of rows with the bit `wanted`, nested by their names. Records become arrays of objects. */
function fill(object, packet, index, wanted) {
  const protocol = packet._protocolAt(index)
  const window = windowOf(packet, protocol, wanted === EXTRA ? WANT.VARIABLE : 0)
  const { words } = window
  const place = startOf(window, packet._record)
  const layer = layerAt(words, words[place], words[place + 1], index)
  if (layer < words[place + 1]) fillFrom(object, packet, tableOf(protocol), words, layer + LAYER_HEAD_WORDS, words[layer + 2], 0, wanted)
  return object
}

const MOST_EQUAL = 16 // records in a row; of more, one stands for all, with `count`: padding can be thousands of them

/** Are two records of `size` words the same? */
function areEqual(words, a, b, size) {
  for (let i = 0; i < size; i++) if (words[a + i] !== words[b + i]) return false
  return true
}

/**
 * Pass over records that are equal to the one from `begin` to `from`, the last of `list`: returns where those behind begin.
 * More than MOST_EQUAL become one.
 */
function passEqual(list, words, begin, from, end) {
  const size = from - begin
  let at = from
  while (at + size <= end && areEqual(words, begin, at, size)) at += size
  const more = (at - from) / size
  if (more < MOST_EQUAL) return from
  list[list.length - 1].count ??= more + 1
  return at
}

let objects = 0 // how many were filled

/**
 * Fill an object, whose path has `depth` keys, with the rows that have one of the bits `wanted`, from the events at `from`;
 * returns where those behind it begin. Of several values of a row the first stays, but for rows that occur many times.
 */
function fillFrom(object, packet, table, words, from, end, depth, wanted) {
  const { bits, filled } = table
  const number = ++objects
  let at = from
  let listed = -1 // the row whose list was appended to last
  let list
  while (at < end) {
    const event = at
    const kind = words[event] & 0xffff
    const index = words[event] >>> 16
    const asked = bits[index]
    at += sizeOf(words, event)
    if ((asked & wanted) === 0) continue
    if (kind === CLOSE) return at
    const row = table.rows[index]
    const holder = asked >>> DEPTH_SHIFT === depth + 1 ? object : holderOf(object, row, depth)
    if (asked & MANY) {
      const item = kind === OPEN ? {} : valueAt(packet, row, words, event)
      if (index !== listed) list = row.list === undefined ? (holder[row.key] ??= []) : row.list(holder)
      listed = index
      list.push(item)
      if (kind === OPEN) {
        at = fillFrom(item, packet, table, words, at, end, asked >>> DEPTH_SHIFT, wanted)
        if (words[at] === words[event] && words[at + 1] === words[event + 1]) at = passEqual(list, words, event, at, end)
      }
    } else if (filled[index] !== number) {
      filled[index] = number
      const value = kind === NUMBER && asked & PLAIN ? words[event + 1] : valueAt(packet, row, words, event)
      if (row.put === undefined) holder[row.key] = value
      else row.put(holder, value)
    }
  }
  return at
}

/** The variable rows of a layer, by top-level key; kept for the layer of a block that was asked last. */
function extras(packet, index) {
  const { visited } = packet._block
  if (visited.record !== packet._record || visited.index !== index) {
    visited.record = packet._record
    visited.index = index
    visited.extras = fill({}, packet, index, EXTRA)
  }
  return visited.extras
}

/** All visible rows of a layer. */
const node = (packet, index) => fill({}, packet, index, VISIBLE)

/** Give `object` the variable rows of a layer. */
const addExtras = (object, packet, index) => fill(object, packet, index, EXTRA)

function nodeOf(packet, word, parent, name, wanted) {
  const made = fill({}, packet, (word - packet._layers) / LAYER_WORDS, wanted)
  if (parent !== undefined) parent[name] = made
  return made
}

/** The node of a layer whose header was cut, as a key of `parent`, if there is one. */
const cutNode = (packet, word, parent, name) => nodeOf(packet, word, parent, name, VISIBLE)

/** That of a layer whose header has not the usual form, without its variable rows. */
const visitedNode = (packet, word, parent, name) => nodeOf(packet, word, parent, name, PLACED)

/** What to ask for where several rows are wanted: [[protocol, row]]. */
function askFor(places) {
  const asked = places.map(([protocol, row]) => tableOf(protocol).rows[row].wants)
  const variable = asked.every((wants) => wants & WANT.VARIABLE) ? WANT.VARIABLE : 0
  return {
    protocol: places.every(([protocol]) => protocol === places[0][0]) ? places[0][0] : ALL,
    refs: new Set(places.map(([protocol, row]) => protocol * 65536 + row)),
    wants: asked.reduce((wants, more) => wants | (more & ~WANT.VARIABLE), variable)
  }
}

/** The values of the rows that askFor was told, in packet order. */
function all(packet, { protocol, refs, wants }) {
  const window = windowOf(packet, protocol, wants)
  const { words } = window
  const place = startOf(window, packet._record)
  const values = []
  for (let layer = words[place]; layer < words[place + 1]; layer = words[layer + 2]) {
    const id = words[layer] >>> 16
    const table = tableOf(id)
    for (let at = layer + LAYER_HEAD_WORDS; at < words[layer + 2]; at += sizeOf(words, at)) {
      const row = words[at] >>> 16
      if ((words[at] & 0xffff) < OPEN && refs.has(id * 65536 + row)) values.push(valueAt(packet, table.rows[row], words, at))
    }
  }
  return values
}

/** The first value of one row in one layer, or the last one. */
function valueOf(packet, index, rowIndex, isLast) {
  const protocol = packet._protocolAt(index)
  const window = windowWith(packet, protocol, tableOf(protocol).rows[rowIndex].wants)
  const { words } = window
  const place = startOf(window, packet._record)
  const layer = layerAt(words, words[place], words[place + 1], index)
  if (layer === words[place + 1]) return undefined
  const end = words[layer + 2]
  let value
  for (let at = layer + LAYER_HEAD_WORDS; at < end; at += sizeOf(words, at)) {
    if (words[at] >>> 16 !== rowIndex || (words[at] & 0xffff) >= OPEN) continue
    value = valueAt(packet, tableOf(protocol).rows[rowIndex], words, at)
    if (!isLast) return value
  }
  return value
}

const first = (packet, index, row) => valueOf(packet, index, row, false)
const last = (packet, index, row) => valueOf(packet, index, row, true)

module.exports = { extras, addExtras, node, cutNode, visitedNode, askFor, all, first, last, WANT }
