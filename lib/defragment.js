'use strict'
// defragment.js - how fragments of IP packets are put together, checked by name and type.

const { check, is, MAX_32 } = require('./options')

const POLICIES = ['first', 'last', 'bsd', 'linux', 'old-linux', 'solaris', 'windows']
const KEYS = ['vlan', 'tunnel']
const MOST_EACH = 1024

const isPolicy = is.oneOf(...POLICIES)
const isKey = (value) => (Array.isArray(value) && value.every((name) => KEYS.includes(name))) || `a list of ${KEYS.join(', ')}`

const LIMITS = { memory: is.integer(1, Number.MAX_SAFE_INTEGER), datagrams: is.integer(1, MAX_32), fragments: is.integer(1, MOST_EACH) }
const KNOWN = { ip_policy: isPolicy, key: isKey, limits: is.any, timeout: is.integer(1, MAX_32) }

const parts = (key) => ({ no_vlans: !key.includes('vlan'), no_tunnels: !key.includes('tunnel') })

/** A session's option `defragment` as the native side takes it; undefined where fragments stay as they came. */
function defragmentSettings(option, call) {
  if (option === undefined || option === false) return undefined
  const { ip_policy = 'first', key = KEYS, limits = {}, timeout } = option === true ? {} : option
  const name = `${call}: defragment`
  if (option !== true) check(option, KNOWN, name)
  check(limits, LIMITS, `${name}: limits`)
  return { ip_policy: POLICIES.indexOf(ip_policy), fragment_memory: limits.memory, datagrams: limits.datagrams, fragments_each: limits.fragments, fragments: timeout, ...parts(key) }
}

module.exports = { POLICIES, KEYS, isPolicy, isKey, parts, defragmentSettings }
