'use strict'
// keys.js - the tables in which layers find their children, and how their keys are written.

const native = require('./native')
const { hint, typeError } = require('./errors')

const NUMBER_BITS = 32 // keys of more are hex digits

let known
const tables = () => (known ??= native.keyTables())

/** The table of a name. what: what the name is of. */
function tableNamed(name, what) {
  const table = tables().find((one) => one.name === name)
  if (!table) throw typeError(`${what}: there is no table '${name}'${hint(name, tables().map((one) => one.name))}`)
  return table
}

/** A key as it is written: a number, 'from-to', or hex digits where the table has keys of more than 32 bits. */
function keyOf(text, { name, bits }, what) {
  if (bits === 0) {
    if (text === '') throw typeError(`${what}: a key of ${name} is a text`)
    return { key: text }
  }
  if (bits > NUMBER_BITS) {
    const digits = text.replaceAll('-', '').toLowerCase()
    if (!/^[0-9a-f]+$/.test(digits) || digits.length > Math.ceil(bits / 4)) throw typeError(`${what}: a key of ${name} is up to ${Math.ceil(bits / 4)} hex digits, not '${text}'`)
    return { key: digits }
  }
  const [from, to = from, ...more] = text.split('-').map((part) => (/^(\d+|0x[0-9a-f]+)$/i.test(part) ? Number(part) : NaN))
  const most = 2 ** bits - 1
  if (more.length > 0 || !(from <= to && to <= most)) throw typeError(`${what}: a key of ${name} is a number from 0 to ${most}, or two of them as 'from-to', not '${text}'`)
  return { from, to }
}

module.exports = { keyOf, tables, tableNamed }
