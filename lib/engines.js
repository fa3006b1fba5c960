'use strict'
// engines.js - how packets are decoded, where it is not as usual: the options decode_as and disable.

const native = require('./native')
const { hint, typeError } = require('./errors')
const { check, is } = require('./options')
const { describe } = require('./packet/fields')
const { added } = require('./packet/protocols')
const { keyOf, tables, tableNamed } = require('./keys')

const MOST_KEPT = 32 // engines that are looked for when the same options come again

/** Options as text → a weak reference to their engine: as long as a session or a packet has it, it is used again. */
const engines = new Map()

/** Protocols that a packet can have a layer of. */
const layerProtocols = () => describe().protocols.filter(({ name }) => name !== 'frame')

function protocolNamed(name, what) {
  if (name === null) return undefined
  const names = layerProtocols().map((protocol) => protocol.name)
  if (typeof name !== 'string') throw typeError(`${what} must be the name of a protocol, or null for nobody, not ${String(name)}`)
  if (!names.includes(name)) throw typeError(`${what}: there is no protocol '${name}'${hint(name, names)}`)
  return name
}

/** The list of { table, from, to or key, protocol } that an object of tables means: ranges first, for single keys go before them. */
function bindingsOf(decodeAs, what) {
  if (decodeAs === null || typeof decodeAs !== 'object') throw typeError(`${what} must be an object such as { 'tcp.port': { 8080: 'http' } }`)
  const bindings = Object.entries(decodeAs).flatMap(([name, keys]) => {
    const table = tableNamed(name, what)
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

/** The native engine for { decode_as, disable } and the protocols that were added; undefined for the usual one. call: what the options are of. */
function engineOf(options, call) {
  const { decode_as = {}, disable = [] } = options
  const bindings = bindingsOf(decode_as, `${call}: option 'decode_as'`)
  const disabled = disabledOf(disable, `${call}: option 'disable'`)
  if (bindings.length === 0 && disabled.length === 0 && added.length === 0) return undefined
  const key = JSON.stringify([bindings, disabled, added])
  const known = engines.get(key)?.deref()
  if (known) return known
  const engine = native.newEngine(bindings, disabled, added)
  forgetUnused()
  if (engines.size < MOST_KEPT) engines.set(key, new WeakRef(engine))
  return engine
}

let usual // { engine, count }: that of no options, with so many protocols that were added; calls one by one need it all the time

function usualEngine(call) {
  if (added.length === 0) return undefined
  if (usual?.count !== added.length) usual = { engine: engineOf({}, call), count: added.length }
  return usual.engine
}

/** The engine of an object that has these options only; undefined for undefined. */
function decodeEngine(options, call) {
  if (options === undefined) return usualEngine(call)
  check(options, { decode_as: is.any, disable: is.any }, call)
  return engineOf(options, call)
}

module.exports = { decodeEngine, engineOf, tables }
