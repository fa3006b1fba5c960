'use strict'
// engines.js - how packets are decoded, where it is not as usual: the options decode_as and disable.

const native = require('./native')
const { hint, typeError } = require('./errors')
const { check, is } = require('./options')
const { describe } = require('./packet/fields')

const MOST_KEPT = 32 // engines that are looked for when the same options come again
const NUMBER_BITS = 32 // keys of more are hex digits

/** Options as text → a weak reference to their engine: as long as a session or a packet has it, it is used again. */
const engines = new Map()

let tables
const tablesOf = () => (tables ??= native.keyTables())

/** Protocols that a packet can have a layer of. */
const layerProtocols = () => describe().protocols.filter(({ name }) => name !== 'frame')

function protocolNamed(name, what) {
  if (name === null) return undefined
  const names = layerProtocols().map((protocol) => protocol.name)
  if (typeof name !== 'string') throw typeError(`${what} must be the name of a protocol, or null for nobody, not ${String(name)}`)
  if (!names.includes(name)) throw typeError(`${what}: there is no protocol '${name}'${hint(name, names)}`)
  return name
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

/** The list of { table, from, to or key, protocol } that an object of tables means: ranges first, for single keys go before them. */
function bindingsOf(decodeAs, what) {
  if (decodeAs === null || typeof decodeAs !== 'object') throw typeError(`${what} must be an object such as { 'tcp.port': { 8080: 'http' } }`)
  const bindings = Object.entries(decodeAs).flatMap(([name, keys]) => {
    const table = tablesOf().find((one) => one.name === name)
    if (!table) throw typeError(`${what}: there is no table '${name}'${hint(name, tablesOf().map((one) => one.name))}`)
    if (keys === null || typeof keys !== 'object') throw typeError(`${what}: '${name}' must be an object of keys and protocols, such as { 8080: 'http' }`)
    return Object.entries(keys).map(([key, protocol]) => ({ table: name, ...keyOf(key, table, what), protocol: protocolNamed(protocol, what) }))
  })
  const width = ({ from = 0, to = 0 }) => to - from
  return bindings.sort((a, b) => width(b) - width(a))
}

/** Names that can be switched off: protocols, their groups, and claims. */
function disabledOf(disable, what) {
  if (!Array.isArray(disable) || disable.some((name) => typeof name !== 'string')) throw typeError(`${what} must be a list of names of protocols and groups`)
  if (disable.length === 0) return [] // the tables are not needed
  const known = new Set(layerProtocols().flatMap(({ name, group, claims }) => [name, group, ...(claims ? [`${name}.claims`] : [])]))
  for (const name of disable) {
    if (!known.has(name)) throw typeError(`${what}: there is no protocol or group '${name}'${hint(name, known)}`)
  }
  return [...new Set(disable)].sort()
}

function forgetUnused() {
  for (const [key, kept] of engines) if (kept.deref() === undefined) engines.delete(key)
}

/** The native engine for { decode_as, disable }; undefined for the usual one. call: what the options are of. */
function engineOf(options, call) {
  const { decode_as = {}, disable = [] } = options
  const bindings = bindingsOf(decode_as, `${call}: option 'decode_as'`)
  const disabled = disabledOf(disable, `${call}: option 'disable'`)
  if (bindings.length === 0 && disabled.length === 0) return undefined
  const key = JSON.stringify([bindings, disabled])
  const known = engines.get(key)?.deref()
  if (known) return known
  const engine = native.newEngine(bindings, disabled)
  forgetUnused()
  if (engines.size < MOST_KEPT) engines.set(key, new WeakRef(engine))
  return engine
}

/** The engine of an object that has these options only; undefined for undefined. */
function decodeEngine(options, call) {
  if (options === undefined) return undefined
  check(options, { decode_as: is.any, disable: is.any }, call)
  return engineOf(options, call)
}

module.exports = { decodeEngine, engineOf, tables: tablesOf }
