'use strict'
// fields.js - fields by name: ours, Wireshark's, or a union's.

const native = require('../native')
const events = require('./events')
const { load, protocols: known } = require('./protocols')
const { LAYER_WORDS } = require('./block')
const { PcapError, hint } = require('../errors')
const { countedTime, textOf } = require('./time')

const RELATED = 16 // NP_RELATED

let described
const plans = new Map() // of names that were asked

/** A protocol's table as JavaScript sees it. */
const infoOf = ({ name, title, spec, wireshark, group, claims, fields }) => ({
  name, title, spec, wireshark, group, claims,
  fields: fields.map((field) => ({
    name: `${name}.${field.name}`,
    protocol: name,
    type: field.type,
    wireshark: field.wireshark,
    union: field.union,
    related: (field.flags & RELATED) !== 0,
    doc: field.doc,
    values: field.names
  }))
})

/** All of them, read once. */
function describe() {
  if (described) return described
  const protocols = JSON.parse(native.tables()).filter((_, id) => known[id] !== undefined).map(infoOf)
  described = { protocols, fields: protocols.flatMap(({ fields }) => fields) }
  return described
}

/** There are more protocols than before. */
function forget() {
  described = undefined
  plans.clear()
}

/** Where a name leads: [{ protocol, id, row, path, ... }], more than one where Wireshark has it for several rows. */
function planOf(name) {
  let plan = plans.get(name)
  if (plan === undefined) plans.set(name, (plan = findRows(String(name))))
  return plan
}

function findRows(name) {
  const found = native.findField(name)
  const list = []
  for (let i = 0; i < found.length; i += 2) {
    const [id, row] = [found[i], found[i + 1]]
    if (known[id] === undefined) continue // another thread has added it
    const { name: protocol, rows } = load(id)
    const { path, reader, variable, many = false, group = false } = rows[row]
    list.push({ protocol, id, row, path, group, variable, many, record: reader === 'record' })
  }
  if (list.length > 0) return list
  const names = describe().fields.flatMap((field) => [field.name, field.wireshark, field.union].filter(Boolean))
  throw new PcapError('ERR_PCAP_NO_FIELD', `no field '${name}'${hint(name, names)}`)
}

/** What events.all is asked for a name, made once. */
const askedBy = new WeakMap()

function askOf(plan) {
  if (!askedBy.has(plan)) askedBy.set(plan, events.askFor(plan.map(({ id, row }) => [id, row])))
  return askedBy.get(plan)
}

/** A list where a packet can have several. */
const frame = {
  number: (packet) => packet.number,
  time_epoch: (packet) => (packet._hasTime() ? countedTime('unix_ns', packet.timestamp_ns) : []), // as columns round it
  time_utc: (packet) => (packet._hasTime() ? textOf(packet._time()) : []),
  len: (packet) => packet.len,
  cap_len: (packet) => packet.caplen,
  interface: (packet) => packet.interface,
  comment: (packet) => packet.comments,
  protocols: (packet) => packet.layers.join(':')
}

/** The first value that an object has at a path, which can lead through lists; a list at its end is the value. */
function firstAt(object, path, depth = 0) {
  if (depth === path.length || object === undefined) return object
  if (!Array.isArray(object)) return firstAt(object[path[depth]], path, depth + 1)
  for (const element of object) {
    const value = firstAt(element, path, depth)
    if (value !== undefined) return value
  }
  return undefined
}

/** All values at a path, which can lead through lists and end in one. */
function allAt(object, path, depth = 0) {
  if (object === undefined) return []
  if (Array.isArray(object)) return object.flatMap((element) => allAt(element, path, depth))
  return depth === path.length ? [object] : allAt(object[path[depth]], path, depth + 1)
}

/** The records of the entries in all layers, in packet order. */
function recordsOf(packet, plan) {
  const records = []
  for (let index = 0, count = packet._layerCount(); index < count; index++) {
    const id = packet._protocolAt(index)
    for (const entry of plan) if (entry.id === id) records.push(...allAt(events.node(packet, index), entry.path))
  }
  return records
}

/** The value in the innermost layer of an entry's protocol. */
function valueIn(packet, entry) {
  if (entry.many && entry.path.length > 1) return firstAt(packet._layer(entry.id), entry.path)
  if (!entry.variable || entry.path.length === 1) {
    const layer = packet._layer(entry.id)
    return layer && valueOf(layer, entry)
  }
  const word = Math.abs(packet._find(entry.id))
  return word === 0 ? undefined : events.first(packet, (word - packet._layers) / LAYER_WORDS, entry.row)
}

/** The value in a layer object, following the path through nested getters. */
function valueOf(layer, { path, row, group }) {
  if (path.length === 1 && !group) return layer[path[0]]
  const direct = layer[path[0]]
  let value = group ? undefined : direct
  for (let i = 1; i < path.length && value !== undefined && !Array.isArray(value); i++) value = value[path[i]]
  return value === undefined || Array.isArray(value) ? events.first(layer._packet, layer._index, row) : value
}

/** Values of a row of `frame`: those that Packet has no member for are visited. */
function frameValues(packet, plan) {
  const [{ path }] = plan
  const read = path.length === 1 ? frame[path[0]] : undefined
  return read ? [].concat(read(packet)) : events.all(packet, { ...askOf(plan), wants: events.WANT.FRAME })
}

function get(packet, name) {
  const plan = planOf(name)
  if (plan[0].protocol === 'frame') return frameValues(packet, plan)[0]
  for (const entry of plan) {
    const value = valueIn(packet, entry)
    if (value !== undefined) return value
  }
  return undefined
}

function all(packet, name) {
  const plan = planOf(name)
  if (plan[0].protocol === 'frame') return frameValues(packet, plan)
  if (plan.some((entry) => entry.record)) return recordsOf(packet, plan)
  return events.all(packet, askOf(plan))
}

module.exports = { get, all, describe, infoOf, forget }
