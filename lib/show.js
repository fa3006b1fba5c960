'use strict'
// show.js - how objects print, and what is told to whoever clones them.

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

module.exports = { shown, uncloneable }
