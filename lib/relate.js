'use strict'
// relate.js - how packets are related to those before them: a session's option `streams`, checked by name and type.

const { check, is, MAX_32 } = require('./options')

const KNOWN = { memory: is.integer(1, Number.MAX_SAFE_INTEGER), streams: is.integer(1, MAX_32) }

/** The option as the native side takes it; undefined where nobody asks for it. */
function relateSettings(option, call) {
  if (option === undefined || option === false) return undefined
  if (option === true) return {}
  check(option, KNOWN, `${call}: streams`)
  return { memory: option.memory, streams: option.streams }
}

module.exports = { relateSettings }
