'use strict'
// options.js - how streams are followed, checked by name and type.

const { check, is, MAX_32 } = require('../options')
const { KEYS, POLICIES: IP_POLICIES, isKey, isPolicy, parts } = require('../defragment')

const POLICIES = ['first', 'last', 'bsd', 'linux', 'old-linux', 'solaris', 'windows']
const MOST = Number.MAX_SAFE_INTEGER
const BUFFER = 64 * 1024 * 1024

const LIMITS = { flows: is.integer(1, 0x3fffffff), memory: is.integer(1, MOST), per_direction: is.integer(1, MOST), buffer: is.integer(1, MOST), fragments: is.integer(1, MOST) }
const TIMEOUTS = { half_open: is.integer(1, MAX_32), established: is.integer(1, MAX_32), udp: is.integer(1, MAX_32), closed: is.integer(1, MAX_32), fragments: is.integer(1, MAX_32) }

const KNOWN = {
  tcp_policy: is.oneOf(...POLICIES),
  defragment: is.boolean,
  ip_policy: isPolicy,
  key: isKey,
  limits: is.any,
  timeouts: is.any,
  every_ms: is.integer(1, MAX_32)
}

/** Options of an iteration as the hub and the native side take them. */
function streamSettings(options, call) {
  check(options, KNOWN, call)
  const { tcp_policy = 'first', ip_policy = 'first', defragment = true, key = KEYS, limits = {}, timeouts = {}, every_ms } = options
  check(limits, LIMITS, `${call}: limits`)
  check(timeouts, TIMEOUTS, `${call}: timeouts`)
  const { buffer = BUFFER, fragments: fragment_memory, ...bounds } = limits
  return { buffer, tcp_policy: POLICIES.indexOf(tcp_policy), ip_policy: IP_POLICIES.indexOf(ip_policy), no_defragment: !defragment, fragment_memory, ...parts(key), every_ms, ...bounds, ...timeouts }
}


module.exports = { streamSettings }
