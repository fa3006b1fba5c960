'use strict'
// show.js - how objects print, what no text may hold that is printed, and what is told to whoever clones them.

/** What steers a terminal, ends a line or turns the direction of writing. */
const STEERING = /[\x00-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g

/** A text without any of it. */
const plainText = (text) => text.replace(STEERING, '?')

/** What util.inspect shows of an object: its name and the members that `describe` gives; the rest are the arguments of [inspect.custom]. */
function shown(name, describe, depth, options, inspect) {
  if (depth !== null && depth < 0) return options.stylize(`[${name}]`, 'special')
  return `${name} ${inspect(describe(), { ...options, depth })}`
}

/**
 * A member that makes postMessage and structuredClone fail, and say what to post instead: they quote the description of
 * a symbol. It has to be the first member of those that they look at.
 */
const uncloneable = (what, instead) => Symbol(`${what}: post ${instead} instead`)

/** Where a session's packets come from, and which are wanted: of its options. */
function aboutSource({ device, devices, path, paths, bytes, filter, display }) {
  const filters = display === undefined ? { filter } : { filter, display: String(display) }
  if (devices !== undefined) return { devices, ...filters }
  if (device !== undefined) return { device, ...filters }
  if (path !== undefined) return { file: path, ...filters }
  return paths ? { files: paths, ...filters } : { source: bytes ? 'bytes' : 'a stream', ...filters }
}

/** The counters that are about its kind of session. */
function countersOf({ received, bytes, input_packets, input_bytes, dropped_by_kernel, dropped_by_interface, dropped_by_app }, live) {
  const drops = { dropped_by_kernel, dropped_by_interface, dropped_by_app }
  return { received, bytes, ...(live ? drops : { input_packets, input_bytes }) }
}

module.exports = { STEERING, plainText, aboutSource, countersOf, shown, uncloneable }
