'use strict'
// fields.js - fields by name: ours, Wireshark's, or a union's.

const native = require('../native')
const events = require('./events')
const { load } = require('./protocols')
const { PcapError, hint } = require('../errors')
const { textOf } = require('./time')

let described
const rowsByName = new Map() // of names that were asked

/** The tables as JavaScript sees them, read once. */
function describe() {
  if (described) return described
  const protocols = JSON.parse(native.tables()).map(({ name, title, spec, wireshark, fields }) => ({ name, title, spec, wireshark, fields }))
  const fields = []
  for (const protocol of protocols) {
    protocol.fields = protocol.fields.map((field) => ({
      name: `${protocol.name}.${field.name}`,
      protocol: protocol.name,
      type: field.type,
      wireshark: field.wireshark,
      union: field.union,
      doc: field.doc,
      values: field.names
    }))
    fields.push(...protocol.fields)
  }
  described = { protocols, fields }
  return described
}

/** Where a name leads: [{ protocol, id, row, path, ... }], more than one where Wireshark has it for several rows. */
function rowsOf(name) {
  let rows = rowsByName.get(name)
  if (rows === undefined) rowsByName.set(name, (rows = findRows(String(name))))
  return rows
}

function findRows(name) {
  const found = native.findField(name)
  const list = []
  for (let i = 0; i < found.length; i += 2) {
    const [id, row] = [found[i], found[i + 1]]
    const { name: protocol, rows } = load(id)
    const { path, reader, group = false } = rows[row]
    list.push({ protocol, id, row, path, group, record: reader === 'record', checksum: reader === 'checksum_status' })
  }
  if (list.length > 0) return list
  const names = describe().fields.flatMap((field) => [field.name, field.wireshark, field.union].filter(Boolean))
  throw new PcapError('ERR_PCAP_NO_FIELD', `no field '${name}'${hint(name, names)}`)
}

/** A list where a packet can have several. */
const frame = {
  number: (packet) => packet.number,
  time_epoch: (packet) => (packet._hasTime() ? Number(packet.timestamp_ns) / 1e9 : []),
  time_utc: (packet) => (packet._hasTime() ? textOf(packet._time()) : []),
  len: (packet) => packet.len,
  cap_len: (packet) => packet.caplen,
  interface_id: (packet) => packet.interface,
  comment: (packet) => packet.comments,
  protocols: (packet) => packet.layers.join(':')
}

/** The value in one layer object, following the path through nested getters. */
function valueIn(layer, { path, row, group }) {
  if (path.length === 1 && !group) return layer[path[0]]
  const direct = layer[path[0]]
  let value = group ? undefined : direct
  for (let i = 1; i < path.length && value !== undefined && !Array.isArray(value); i++) value = value[path[i]]
  return value === undefined || Array.isArray(value) ? events.first(layer._packet, layer._index, row) : value
}

/** Values of a row of `frame`: those that Packet has no member for are visited. */
function frameValues(packet, { id, row, path }) {
  const read = path.length === 1 ? frame[path[0]] : undefined
  return read ? [].concat(read(packet)) : events.all(packet, new Set([id * 65536 + row]), events.WANT_FRAME)
}

function get(packet, name) {
  const rows = rowsOf(name)
  for (const entry of rows) {
    if (entry.protocol === 'frame') return frameValues(packet, entry)[0]
    const layer = packet._layer(entry.id)
    if (!layer) continue
    const value = valueIn(layer, entry)
    if (value !== undefined) return value
  }
  return undefined
}

function all(packet, name) {
  const rows = rowsOf(name)
  if (rows[0].protocol === 'frame') return frameValues(packet, rows[0])
  if (rows.some((entry) => entry.record)) {
    return rows.flatMap((entry) => packet._layer(entry.id)?.[entry.path[0]] ?? [])
  }
  const refs = new Set(rows.map((entry) => entry.id * 65536 + entry.row))
  return events.all(packet, refs, rows.some((entry) => entry.checksum) ? events.WANT_CHECKSUMS : 0)
}

module.exports = { get, all, describe }
