'use strict'
// own.js - protocols of a program's own: described by an object, or compiled apart and loaded from a file.

const path = require('node:path')
const native = require('./native')
const { hint, typeError } = require('./errors')
const { check, is, required } = require('./options')
const { keyOf, tableNamed } = require('./keys')
const fields = require('./packet/fields')
const protocols = require('./packet/protocols')
const { entryOf } = require('./packet/added')
const { FLAG, VARIABLE } = require('./packet/rows')

const COMPUTED = -2
const BYTE = 8

/** Widths of the types whose rows need not say it, in bits. 0: in bytes, as many as there are. */
const WIDTHS = { uint: undefined, int: undefined, hex: undefined, flag: 1, mac: 48, ipv4: 32, ipv6: 128, time: undefined, bytes: undefined, string: undefined }
const TIMES = ['unix_ns', 'unix_us', 'unix_ms', 'unix_s', 'ntp64', 'filetime', 'since_2000_s']
const WHOLE = is.integer(0, Number.MAX_SAFE_INTEGER)
const LENGTH = is.integer(1, 65535)
const isObject = (value) => (value !== null && typeof value === 'object' && !Array.isArray(value)) || 'an object'

const FIELD = { name: is.string, type: is.oneOf(...Object.keys(WIDTHS)), bits: LENGTH, bytes: LENGTH, doc: is.string, values: isObject, little_endian: is.boolean, time: is.oneOf(...TIMES), hidden: is.boolean }
const NUMBER = { bits: is.oneOf(8, 16, 24, 32), little_endian: is.boolean }
const TOLD = { field: is.string, times: is.integer(1, 65535), plus: is.integer(-65535, 65535) }
const RECORDS = { name: is.string, type: isObject, length: isObject, counts_head: is.boolean, end: WHOLE, filler: WHOLE, align: is.integer(1, 256), values: isObject }
const NEXT = { table: is.string, field: is.string, value: is.integer(0, 0xffffffff) }
const STREAM = { length: is.string, plus: is.integer(0, 65535), maximum: is.integer(1, 2 ** 24) }
const PROTOCOL = {
  name: is.string, title: is.string, spec: is.string, group: is.string, summary: is.string, little_endian: is.boolean,
  fields: (value) => Array.isArray(value) || 'a list of fields', binds: isObject, header_length: is.any, length: is.any, records: isObject, next: isObject, stream: isObject
}

// ---- Rows ---------------------------------------------------------------------------------------------

/** How wide a row is, in bits; undefined where nothing says it. */
function widthOf({ type, bits, bytes }) {
  if (bits !== undefined) return bits
  return bytes === undefined ? WIDTHS[type] : bytes * BYTE
}

const sentence = (text) => (text.endsWith('.') ? text : `${text}.`)

/** The names of a row's values: [{ value, name }]. */
function namesOf(values, what) {
  return Object.entries(values ?? {}).map(([value, name]) => {
    if (!/^\d+$/.test(value) || typeof name !== 'string') throw typeError(`${what}: 'values' must be an object of numbers and names, such as { 1: 'request' }`)
    return { value: Number(value), name }
  })
}

/** A row of the table, as C takes it. */
function rowOf(field, bit, isLittle, what) {
  const { name, doc, values, time, hidden } = field
  const type = field.type ?? (field.bits === 1 ? 'flag' : 'uint')
  const width = widthOf({ ...field, type })
  const little = (field.little_endian ?? isLittle) && ['uint', 'int', 'hex', 'time'].includes(type) && width > BYTE && width % BYTE === 0
  return {
    name, type, bit, width: width ?? 0, doc: sentence(doc ?? name.replaceAll('_', ' ').replaceAll('.', ', ')), names: namesOf(values, what),
    flags: (little ? FLAG.LITTLE : 0) | (hidden ? FLAG.HIDDEN : 0), ...(type === 'time' ? { time: time ?? 'unix_s' } : {})
  }
}

/** The rows of the fixed header, one behind the other, and how long it is, in bits. A field without a name is a gap. */
function headerRows(list, isLittle, what) {
  const rows = []
  let bit = 0
  list.forEach((field, i) => {
    const where = `${what}: field ${field?.name === undefined ? i + 1 : `'${field.name}'`}`
    check(field, FIELD, where)
    const width = widthOf({ ...field, type: field.type ?? (field.bits === 1 ? 'flag' : 'uint') })
    if (width === undefined) throw typeError(`${where} has no width: give it 'bits' or 'bytes'`)
    if (field.name !== undefined) rows.push(rowOf(field, bit, isLittle, where))
    bit += width
  })
  if (bit % BYTE !== 0) throw typeError(`${what}: the fields are ${bit} bits, which is no whole number of bytes`)
  return { rows, bits: bit }
}

/** What lies behind the header. */
const payloadRows = () => [
  { name: 'payload_offset', type: 'payload_offset', bit: COMPUTED, width: 0, doc: 'Where the payload begins, in bytes from the packet\'s start.', flags: 0 },
  { name: 'payload_length', type: 'payload_length', bit: COMPUTED, width: 0, doc: 'How long it is, in bytes.', flags: FLAG.HIDDEN },
  { name: 'payload', type: 'payload', bit: COMPUTED, width: 0, doc: 'What the protocol carries.', flags: 0 }
]

/** The rows of a list of records, and how C reads it. */
function recordRows(records, isLittle, what) {
  check(records, RECORDS, what)
  const { name = 'records', type, length, counts_head = false, end, filler, align = 1, values = {} } = records
  for (const [key, number] of Object.entries({ type, length })) {
    if (number === undefined) throw typeError(`${what} must say how wide its '${key}' is, such as { bits: 8 }`)
    check(number, NUMBER, `${what}: '${key}'`)
  }
  const row = (key, field) => rowOf({ ...field, name: `${name}.${key}` }, VARIABLE, isLittle, what)
  const kinds = Object.entries(values).map(([number, field]) => {
    check(field, FIELD, `${what}: the value of type ${number}`)
    if (!/^\d+$/.test(number) || field.name === undefined) throw typeError(`${what}: 'values' must be an object of types and fields with names`)
    return { type: Number(number), row: row(field.name, field.bits === undefined && field.bytes === undefined ? { type: 'bytes', ...field } : field) }
  })
  return {
    rows: [
      { name, type: 'record', bit: VARIABLE, width: 0, doc: 'The records, in packet order.', flags: FLAG.MANY },
      row('type', { doc: 'What the record is.', ...type }), row('length', { doc: 'How long it is, in bytes.', ...length }),
      row('value', { type: 'bytes', doc: 'Its value, of a type without a field of its own.' }), ...new Map(kinds.map((kind) => [kind.row.name, kind.row])).values()
    ],
    items: {
      record: name, type: `${name}.type`, length: `${name}.length`, value: `${name}.value`, align, counts_head,
      has_end: end !== undefined, end: end ?? 0, has_filler: filler !== undefined, filler: filler ?? 0,
      kinds: kinds.map((kind) => ({ type: kind.type, row: kind.row.name }))
    }
  }
}

// ---- The protocol -------------------------------------------------------------------------------------

/** A length that a field tells: its name, or { field, times, plus }. */
function told(value, what) {
  if (value === undefined) return {}
  const { field, times = 1, plus = 0 } = typeof value === 'string' ? { field: value } : value ?? {}
  check({ field, times, plus }, TOLD, what)
  return { row: required(field, is.string, `${what}: 'field'`), times, plus }
}

function bindsOf(binds, what) {
  return Object.entries(binds ?? {}).flatMap(([name, keys]) => {
    const table = tableNamed(name, what)
    return [keys].flat().map((key) => ({ table: name, ...keyOf(String(key), table, what) }))
  })
}

function nextOf(next, what) {
  if (next === undefined) return {}
  check(next, NEXT, what)
  tableNamed(required(next.table, is.string, `${what}: 'table'`), what)
  if ((next.field === undefined) === (next.value === undefined)) throw typeError(`${what} must say either 'field', whose number is looked up, or 'value'`)
  return { table: next.table, row: next.field, value: next.value ?? 0 }
}

function streamOf(stream, what) {
  if (stream === undefined) return {}
  check(stream, STREAM, what)
  return { row: required(stream.length, is.string, `${what}: 'length'`), plus: stream.plus ?? 0, maximum: stream.maximum ?? 65535 }
}

/** The description as C takes it. */
function definitionOf(description, what) {
  check(description, PROTOCOL, what)
  const { name, title = name, spec = 'defined by a program', group = 'own', summary, little_endian = false, records } = description
  required(name, is.string, `${what}: 'name'`)
  const { rows, bits } = headerRows(required(description.fields, PROTOCOL.fields, `${what}: 'fields'`), little_endian, what)
  const list = records === undefined ? { rows: [], items: {} } : recordRows(records, little_endian, `${what}: 'records'`)
  const isAllHeader = records !== undefined && description.header_length === undefined
  return {
    name, title, spec, group, summary, header_bits: bits,
    rows: [...rows, ...list.rows, ...(isAllHeader ? [] : payloadRows())], items: list.items,
    binds: bindsOf(description.binds, `${what}: 'binds'`), header: told(description.header_length, `${what}: 'header_length'`),
    whole: told(description.length, `${what}: 'length'`), next: nextOf(description.next, `${what}: 'next'`), stream: streamOf(description.stream, `${what}: 'stream'`)
  }
}

/** What C refuses names the row as it was given. */
function rowsKnown({ rows, header, whole, next, stream }, what) {
  const names = rows.map((row) => row.name)
  for (const row of [header.row, whole.row, next.row, stream.row]) {
    if (row !== undefined && !names.includes(row)) throw typeError(`${what}: there is no field '${row}'${hint(row, names)}`)
  }
}

/** Protocols with these ids are there from now on: their descriptions. */
function add(ids) {
  const first = Math.min(...ids)
  const tables = JSON.parse(native.tables(first))
  for (const id of ids) protocols.add(entryOf(tables[id - first], id), id)
  fields.forget()
  return ids.map((id) => fields.infoOf(tables[id - first]))
}

function defineProtocol(description) {
  const what = 'defineProtocol'
  const definition = definitionOf(description, what)
  rowsKnown(definition, what)
  return add([native.defineProtocol(definition, JSON.stringify(definition))])[0]
}

const loadPlugin = (file) => add(native.loadPlugin(path.resolve(required(file, is.string, 'loadPlugin: the path'))))

module.exports = { defineProtocol, loadPlugin }
