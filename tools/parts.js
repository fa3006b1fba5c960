'use strict'
// parts.js - lists of records whose rows are the same, in one protocol or in several: what is made of the tables says these once.

const { className, isOptional } = require('./types')

/** Fewer rows than these are as short where they stand. */
const WORTH = 10

/** What two rows have to agree in to be the same. */
const signature = (field, column) => JSON.stringify([field.type, field.javascript, field.time, field.wireshark, field.union, field.doc, field.bit, field.width, field.flags, isOptional(field), column])

const has = (rows, others) => [...others].every(([name, { mark }]) => rows.get(name)?.mark === mark)
const keysOf = (rows) => new Set([...rows.keys()].map((name) => name.split('.')[0]))

/** Can the one be written as the other and further keys? */
function extendsRows(rows, base) {
  if (rows.size <= base.size || !has(rows, base)) return false
  const keys = keysOf(base)
  return [...rows.keys()].every((name) => base.has(name) || !keys.has(name.split('.')[0]))
}

/** The rows within a list: { name there: { field, mark } }. */
function rowsOf(list, protocol, columns) {
  const prefix = `${list.name}.`
  const inside = protocol.fields.filter((field) => field.name.startsWith(prefix))
  return new Map(inside.map((field) => [field.name.slice(prefix.length), { field, mark: signature(field, columns.get(`${protocol.name}.${field.name}`).type) }]))
}

/** The part of a list: one that is known, or a new one. */
function partOf(list, protocol, columns, parts) {
  const rows = rowsOf(list, protocol, columns)
  if (rows.size < WORTH) return undefined
  const known = parts.find((part) => part.rows.size === rows.size && has(rows, part.rows))
  if (known) return known
  const [base] = parts.filter((part) => extendsRows(rows, part.rows)).sort((a, b) => b.rows.size - a.rows.size)
  const part = { name: className(`${protocol.name}_${list.path.join('_')}_entry`), first: list, protocol, rows, base, lists: [] }
  parts.push(part)
  return part
}

/**
 * The parts that stand for more than one list: { list's field: part }. A part has a `name`, its `first` list and the `protocol` of
 * that, its `rows`, all its `lists`, and a `base` where it is another part with further rows.
 */
function partsOf(protocols, columns) {
  const parts = []
  for (const protocol of protocols) {
    const again = [] // prefixes of lists that are written elsewhere, with all in them
    for (const list of protocol.fields.filter((field) => field.type === 'record')) {
      if (again.some((prefix) => list.name.startsWith(prefix))) continue
      const part = partOf(list, protocol, columns, parts)
      part?.lists.push(list)
      if (part && (part.first !== list || part.base)) again.push(`${list.name}.`)
    }
  }
  const used = parts.filter((part) => part.lists.length > 1 || part.base || parts.some(({ base }) => base === part))
  return new Map(used.flatMap((part) => part.lists.map((list) => [list, part])))
}

/** The parts whose first list is a protocol's. */
const partsIn = (parts, protocol) => [...new Set(parts.values())].filter((part) => part.protocol === protocol)

/** The list where a row of a list is written, where that is another; undefined of a row that stands for itself. */
function writtenIn(parts, protocol, field) {
  const list = protocol.fields.find((other) => parts.has(other) && field.name.startsWith(`${other.name}.`))
  if (!list) return undefined
  const part = parts.get(list)
  if (part.first !== list) return { list, part }
  return part.base?.rows.has(field.name.slice(list.name.length + 1)) ? { list, part: part.base } : undefined
}

module.exports = { partsOf, partsIn, writtenIn }
