'use strict'
// events.js - rows that have no fixed place. The addon walks the packet once and writes what it sees as
// words; here they become values and nested objects. addon/decode.c has the layout.

const native = require('./native')
const { rows, CHECKSUM_STATUSES } = require('./generated/rows')
const { ipv4Text, macText, ipv6 } = require('./address')

const WORDS = 6
const KIND = { LAYER: 0, FIELD: 1, OPEN: 2, CLOSE: 3 }
const WANT_CHECKSUMS = 1
const TWO_32 = 4294967296

let scratch = new Uint32Array(WORDS * 512)

/** Visit a packet; returns how many words of `scratch` hold its events. */
function visit(packet, wants) {
  for (;;) {
    const used = native.visit(packet._block.buffer, packet._index, scratch, wants)
    if (used <= scratch.length) return used
    scratch = new Uint32Array(used * 2)
  }
}

/** The value of the FIELD event at word `w`. */
function valueOf(packet, row, w) {
  const low = scratch[w + 4]
  const high = scratch[w + 5]
  const at = packet._offset + (scratch[w + 2] >>> 3)
  switch (row.type) {
    case 'mac':
      return macText((high * 65536 + (low >>> 16)) >>> 0, low & 0xffff)
    case 'ipv4':
      return ipv4Text(low)
    case 'ipv6':
      return prefix(packet._block.view, at, scratch[w + 3])
    case 'bytes':
    case 'payload':
      return packet._slice(scratch[w + 2] >>> 3, scratch[w + 3])
    case 'string':
      return text(packet._slice(scratch[w + 2] >>> 3, scratch[w + 3]))
    case 'name':
      return row.names[low] ?? 'unknown'
    case 'checksum_status':
      return CHECKSUM_STATUSES[low]
    default:
      return row.big ? (BigInt(high) << 32n) | BigInt(low) : high * TWO_32 + low
  }
}

/** An IPv6 address, or the beginning of one that stands for the whole. */
function prefix(view, at, length) {
  if (length >= 16) return ipv6(view, at)
  const whole = new DataView(new ArrayBuffer(16))
  for (let i = 0; i < length; i++) whole.setUint8(i, view.getUint8(at + i))
  return ipv6(whole, 0)
}

/** UTF-8 where it is that, else Latin-1. */
function text(bytes) {
  const decoded = bytes.toString('utf8')
  return decoded.includes('\ufffd') ? bytes.toString('latin1') : decoded
}

/** Put a value under a path of keys; the first of several stays, but for rows that occur many times. */
function put(object, path, from, value, many) {
  let target = object
  for (let i = from; i < path.length - 1; i++) target = target[path[i]] ??= {}
  const key = path[path.length - 1]
  if (many) (target[key] ??= []).push(value)
  else target[key] ??= value
}

/**
 * The fields of one layer as a nested object; `wanted(row)` chooses. Records become arrays of objects.
 * Returns undefined when there are none.
 */
function build(packet, index, wanted) {
  const used = visit(packet, 0)
  const open = []
  let result
  let current
  for (let w = 0; w < used; w += WORDS) {
    const kind = scratch[w] & 0xffff
    if (kind === KIND.LAYER || scratch[w + 1] >>> 16 !== index) continue
    const row = rows[scratch[w] >>> 16][scratch[w + 1] & 0xffff]
    if (!wanted(row)) continue
    if (!result) current = result = {}
    const depth = open.length ? open[open.length - 1].depth : 0
    if (kind === KIND.FIELD) {
      put(current, row.path, depth, valueOf(packet, row, w), row.many)
    } else if (kind === KIND.OPEN) {
      const record = {}
      put(current, row.path, depth, record, true)
      open.push({ parent: current, depth: row.path.length })
      current = record
    } else {
      current = open.pop().parent
    }
  }
  return result
}

const isVariable = (row) => row.visible && row.variable
const isVisible = (row) => row.visible

/** The variable rows of a layer, by top-level key; undefined when it has none. */
function extras(packet, index) {
  const kept = (packet._extras ??= [])
  if (!(index in kept)) kept[index] = build(packet, index, isVariable)
  return kept[index]
}

/** All visible rows of a layer. */
function node(packet, index) {
  return build(packet, index, isVisible) ?? {}
}

/** The node of a layer whose header was cut, or has not the usual form, as a key of `parent`, if there is one. */
function visitedNode(packet, word, parent, name) {
  const made = node(packet, (word - packet._layers) / 4)
  if (parent !== undefined) parent[name] = made
  return made
}

/** The values of rows in packet order; `refs` maps protocol * 65536 + row to true. */
function all(packet, refs, wants) {
  const used = visit(packet, wants)
  const values = []
  for (let w = 0; w < used; w += WORDS) {
    if ((scratch[w] & 0xffff) !== KIND.FIELD) continue
    const protocol = scratch[w] >>> 16
    const row = scratch[w + 1] & 0xffff
    if (refs.has(protocol * 65536 + row)) values.push(valueOf(packet, rows[protocol][row], w))
  }
  return values
}

/** The first value of one row in one layer. */
function first(packet, index, rowIndex, wants = 0) {
  const used = visit(packet, wants)
  for (let w = 0; w < used; w += WORDS) {
    if ((scratch[w] & 0xffff) !== KIND.FIELD || scratch[w + 1] !== (rowIndex | (index << 16))) continue
    return valueOf(packet, rows[scratch[w] >>> 16][rowIndex], w)
  }
  return undefined
}

function checksumStatus(packet, index, rowIndex) {
  return first(packet, index, rowIndex, WANT_CHECKSUMS)
}

module.exports = { extras, node, visitedNode, all, first, checksumStatus, WANT_CHECKSUMS }
