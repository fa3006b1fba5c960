'use strict'
// fields.js - fields by name: ours, Wireshark's, or a union's.

const native = require('../native')
const events = require('./events')
const { PcapError, hint } = require('../errors')
const { textOf } = require('./time')

let described
let rowsByName

/** The tables as JavaScript sees them, read once. */
function describe() {
  if (described) return described
  const protocols = JSON.parse(native.tables()).map(({ name, title, spec, wireshark, group, claims, fields }) => ({ name, title, spec, wireshark, group, claims, fields }))
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

/** Where each name leads: [{ protocol id, row index, path, type }]. */
function rowsOf(name) {
  if (!rowsByName) {
    rowsByName = new Map()
    const own = []
    JSON.parse(native.tables()).forEach((protocol, id) => {
      protocol.fields.forEach((field, row) => {
        const entry = { protocol: protocol.name, id, row, path: field.name.split('.'), type: field.type, record: field.type === 'record' }
        const full = `${protocol.name}.${field.name}`
        if (full !== field.wireshark) own.push([full, entry])
        for (const shared of [field.wireshark, field.union]) if (shared) rowsByName.set(shared, [...(rowsByName.get(shared) ?? []), entry])
      })
    })
    for (const [full, entry] of own) rowsByName.set(full, [entry])
  }
  const rows = rowsByName.get(name)
  if (rows) return rows
  throw new PcapError('ERR_PCAP_NO_FIELD', `no field '${name}'${hint(String(name), rowsByName.keys())}`)
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
function valueIn(layer, { path, row, type }) {
  if (path.length === 1 && type !== 'group') return layer[path[0]]
  const direct = layer[path[0]]
  let value = type === 'group' ? undefined : direct
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
  return events.all(packet, refs, rows.some((entry) => entry.type === 'checksum_status') ? events.WANT_CHECKSUMS : 0)
}

module.exports = { get, all, describe }
