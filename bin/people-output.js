'use strict'
// people-output.js - the options by which `read`, `capture` and `grep` print packets for people: clock, names, colours, bytes.

const { UsageError, integer, oneOf } = require('./arguments')

const FORMATS = ['text', 'tree']
const MINUTE = 60

const options = {
  clock: { type: 'string', value: 'CLOCK', check: oneOf('time', 'date', 'epoch', 'delta', 'relative', 'none'), doc: 'What a line begins with: time of day (the default), date and time, seconds since 1970, since the line before (delta), since the first one (relative), or none.' },
  utc: { type: 'boolean', doc: 'Times in UTC, not in the local zone.' },
  numbers: { type: 'boolean', doc: 'Each packet\'s number first.' },
  link: { type: 'boolean', doc: 'Also what is around the addresses: hardware addresses, VLANs.' },
  brief: { type: 'boolean', doc: 'Only the names of layers.' },
  verbose: { type: 'string', value: 'LEVEL', check: integer(0, 3), doc: '1: what is around the addresses in front, with its details, and the line behind it; 2: with all fields of what is behind the transport; 3: with long values in full.' },
  'relative-sequence': { type: 'boolean', doc: 'TCP\'s numbers from the first one of their connection.' },
  'port-names': { type: 'boolean', doc: 'Names of ports, from /etc/services.' },
  color: { type: 'string', value: 'WHEN', check: oneOf('auto', 'always', 'never'), doc: 'Colours by layer, and for trouble: auto (the default: on a terminal, unless NO_COLOR is set), always or never.' },
  tree: { type: 'boolean', doc: 'Behind each line every field on a line of its own: --format tree.' },
  text: { type: 'boolean', short: 'A', doc: 'Behind each line its bytes as text.' },
  hex: { type: 'boolean', short: 'X', doc: 'Behind each line its bytes, hexadecimal and as text.' },
  dump: { type: 'string', value: 'KIND', check: oneOf('hex', 'hex+text', 'text'), doc: 'The bytes behind each line as hex, hex+text (-X) or text (-A).' },
  'dump-link': { type: 'boolean', doc: 'Bytes from the link layer on, not from behind it.' }
}

const DUMPS = { text: 'text', hex: 'hex+text' }

function dumpOf(values) {
  const [first, second] = [...(values.dump ? ['--dump'] : []), ...Object.keys(DUMPS).filter((name) => values[name]).map((name) => `--${name}`)]
  if (second) throw new UsageError(`${first} and ${second} exclude each other: give one of them`)
  const dump = values.dump ?? DUMPS[Object.keys(DUMPS).find((name) => values[name])]
  if (!dump && values['dump-link']) throw new UsageError('--dump-link is about dumps: add -X, -A or --dump')
  return dump
}

/** https://no-color.org: a value that is not empty. */
function wantsColor(when = 'auto') {
  if (when !== 'auto') return when === 'always'
  return process.stdout.isTTY === true && !process.env.NO_COLOR && process.env.TERM !== 'dumb'
}

/** What of session.lines() these options say; nothing for formats that are not for people. */
function styleOf(values, format) {
  if (!FORMATS.includes(format)) {
    const lost = Object.keys(options).find((name) => values[name] !== undefined)
    if (lost) throw new UsageError(`--${lost} is for text, not for ${format}: leave it out`)
    return {}
  }
  return {
    clock: values.clock,
    zone: values.utc ? 'utc' : 'local',
    numbers: values.numbers,
    link: values.link,
    brief: values.brief,
    verbose: values.verbose === undefined ? undefined : Number(values.verbose),
    relative_sequence: values['relative-sequence'],
    port_names: values['port-names'],
    color: wantsColor(values.color),
    dump: dumpOf(values),
    dump_link: values['dump-link']
  }
}

const two = (number) => String(number).padStart(2, '0')

/** UTC+01:00 and the like. */
function offsetText(minutes) {
  const size = Math.abs(minutes)
  return `UTC${minutes < 0 ? '-' : '+'}${two(Math.floor(size / MINUTE))}:${two(size % MINUTE)}`
}

/** Which zone the times of these lines are of, where they have one; '' where a pipe gets UTC, which is what silence means. */
function zoneText({ zone, clock = 'time' }) {
  if (zone === undefined || !['time', 'date'].includes(clock)) return ''
  const { names, offset, changes } = require('../lib/session/style').timeZone()
  const isUtc = zone === 'utc' || (offset === 0 && !changes)
  if (isUtc) return process.stdout.isTTY ? 'times in UTC' : ''
  return `times in ${changes ? names.join('/') : `${names[0]} (${offsetText(offset)})`}`
}

module.exports = { FORMATS, options, styleOf, zoneText }
