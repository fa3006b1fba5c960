'use strict'
// options.js - how streams are followed, checked by name and type.

const { check, is, MAX_32 } = require('../options')
const { KEYS, POLICIES: IP_POLICIES, isKey, isPolicy, parts } = require('../defragment')
const { typeError } = require('../errors')
const { protocols } = require('../packet/protocols')
const native = require('../native')
const { isKeylog } = require('./keylog')

const POLICIES = ['first', 'last', 'bsd', 'linux', 'old-linux', 'solaris', 'windows']
const MOST = Number.MAX_SAFE_INTEGER
const BUFFER = 64 * 1024 * 1024

const LIMITS = { flows: is.integer(1, 0x3fffffff), memory: is.integer(1, MOST), per_direction: is.integer(1, MOST), buffer: is.integer(1, MOST), fragments: is.integer(1, MOST), message: is.integer(64, 0x7fffffff), body: is.integer(1, 0x7fffffff), waiting: is.integer(1, MOST) }
const TIMEOUTS = { half_open: is.integer(1, MAX_32), established: is.integer(1, MAX_32), udp: is.integer(1, MAX_32), closed: is.integer(1, MAX_32), fragments: is.integer(1, MAX_32), keys: is.integer(1, MAX_32) }

const KNOWN = {
  tcp_policy: is.oneOf(...POLICIES),
  defragment: is.boolean,
  ip_policy: isPolicy,
  key: isKey,
  limits: is.any,
  timeouts: is.any,
  bodies: is.boolean,
  keylog: isKeylog,
  every_ms: is.integer(1, MAX_32)
}

// What each iteration chooses for itself.
const OWN = { display: is.display, of: is.names }

/** Options of an iteration as the hub and the native side take them. */
function streamSettings(options, call) {
  check(options, KNOWN, call)
  const { tcp_policy = 'first', ip_policy = 'first', defragment = true, key = KEYS, limits = {}, timeouts = {}, every_ms, bodies = true, keylog } = options
  check(limits, LIMITS, `${call}: limits`)
  check(timeouts, TIMEOUTS, `${call}: timeouts`)
  const { buffer = BUFFER, fragments: fragment_memory, ...bounds } = limits
  return { buffer, tcp_policy: POLICIES.indexOf(tcp_policy), ip_policy: IP_POLICIES.indexOf(ip_policy), no_defragment: !defragment, fragment_memory, ...parts(key), every_ms, bodies, keylog, ...bounds, ...timeouts }
}

/** Ids of protocols, which have messages on streams. */
function protocolIds(names, call) {
  if (!Array.isArray(names) || names.length === 0) throw typeError(`${call}: 'of' must be a list of protocols, such as ['dns', 'tls']`)
  const able = native.messageProtocols()
  return new Set(names.map((name) => {
    const id = able.find((candidate) => protocols[candidate].name === name)
    if (id === undefined) throw typeError(`${call}: '${name}' has no messages on streams; these have: ${able.map((candidate) => protocols[candidate].name).join(', ')}`)
    return id
  }))
}

/** Options of an iteration over messages: { own: what it alone chooses, settings: those of all }. */
function messageSettings(options, call, of) {
  check(options, { ...KNOWN, display: OWN.display, ...(of ? { of: OWN.of } : {}) }, call)
  const { display, of: names, ...rest } = options
  return { own: { display, protocols: of ? protocolIds(names, call) : undefined }, settings: streamSettings(rest, call) }
}

module.exports = { streamSettings, messageSettings }
