'use strict'
// style.js - how lines for people look: what lines() accepts of it, as the addon takes it.

const native = require('../native')
const { is } = require('../options')
const { typeError } = require('../errors')

const CLOCKS = { time: 0, date: 1, epoch: 2, delta: 3, relative: 4, none: 5 }
const DUMPS = { none: 0, hex: 1, 'hex+text': 2, text: 3 }
const FORMATS = ['text', 'tree']
const OCCURRENCES = { all: 0, first: 1, last: 2 }

const character = (value) => (typeof value === 'string' && /^[\t -~]$/.test(value)) || 'one character of ASCII'

/** Options of lines() that are for tsv and csv alone. */
const markOptions = {
  separator: character,
  aggregator: character,
  quote: (value) => value === '' || character(value),
  safe: is.boolean,
  occurrence: is.oneOf(...Object.keys(OCCURRENCES))
}

/** What stands between and around the values of a line, as the addon takes it. */
const marksOf = ({ separator, aggregator, quote, safe, occurrence = 'all' }) => ({ separator, aggregator, quote, safe, values: OCCURRENCES[occurrence] })

/** Options of lines() that are for people alone. */
const styleOptions = {
  clock: is.oneOf(...Object.keys(CLOCKS)),
  zone: is.oneOf('utc', 'local'),
  dump: is.oneOf(...Object.keys(DUMPS)),
  dump_link: is.boolean,
  numbers: is.boolean,
  interfaces: is.boolean,
  link: is.boolean,
  brief: is.boolean,
  verbose: is.integer(0, 3),
  relative_sequence: is.boolean,
  port_names: is.boolean,
  color: is.boolean
}

/** Which packets there are: by their payload. */
const patternOptions = { pattern: is.string, any_case: is.boolean, inverted: is.boolean }

/** What the addon prints by; throws for a pattern that is wrong. */
function newStyle({ clock = 'time', zone = 'utc', dump = 'none', ...options }) {
  return native.newStyle({ ...options, tree: options.format === 'tree', json: options.format === 'json', no_interfaces: options.interfaces === false, clock: CLOCKS[clock], local: zone === 'local', dump: DUMPS[dump] })
}

/** Each option goes with its formats. */
function checkFormat(options, format) {
  for (const [known, formats] of [[styleOptions, FORMATS], [patternOptions, [...FORMATS, 'json']], [markOptions, ['tsv', 'csv']]]) {
    const lost = formats.includes(format) ? undefined : Object.keys(known).find((name) => options[name] !== undefined)
    if (lost !== undefined) throw typeError(`lines: option '${lost}' is for ${formats.join(' and ')}, not for ${format}: leave it out`)
  }
}

/** The zone of this machine: { names: [standard, summer], offset: minutes from UTC now, changes: has it a summer time? } */
const timeZone = () => native.timeZone()

module.exports = { lineOptions: { ...styleOptions, ...patternOptions, ...markOptions }, marksOf, newStyle, checkFormat, timeZone }
