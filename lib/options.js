'use strict'
// options.js - what createSession and createOfflineSession accept, checked by name and type.

const { hint, typeError } = require('./errors')
const { plainText } = require('./show')

const FANOUT_MODES = { hash: 0, lb: 1, cpu: 2, rollover: 3, random: 4, qm: 6 }
const DIRECTIONS = { inout: 0, in: 1, out: 2 }
const MAX_GROUP = 65535
const DEFAULT_SNAP_LENGTH = 262144 // the most that libpcap takes, and tcpdump's default: offloaded frames are larger than 64 KiB
const MAX_32 = 0xffffffff

// Of live sessions: what waits is handed over every few milliseconds, and then a small block is full enough to be
// lent to JavaScript instead of being copied.
const LIVE_BLOCK_SIZE = 256 * 1024
const FILE_BLOCK_SIZE = 1024 * 1024 // each hand-over has its price
const LIVE_BLOCK_COUNT = 64

// What a file says becomes objects within a turn of the event loop, and a few MB.
const MOST_OPTIONS = 1000
const MOST_OBJECTS = 4096

const is = {
  // C takes a NUL for the end.
  string: (value) => (typeof value === 'string' ? !value.includes('\0') || 'a string without NUL characters' : 'a string'),
  any: () => true,
  boolean: (value) => typeof value === 'boolean' || 'true or false',
  integer: (low, high) => (value) =>
    (Number.isInteger(value) && value >= low && value <= high) || `a whole number from ${low} to ${high}`,
  oneOf: (...values) => (value) => values.includes(value) || values.map(describe).join(' or '),
  devices: (value) => (Array.isArray(value) && value.length > 0 && value.every((name) => name !== '' && is.string(name) === true)) || 'names of devices, at least one',
  names: (value) => (Array.isArray(value) && value.every((name) => is.string(name) === true)) || 'a list of field names',
  signal: (value) => value instanceof AbortSignal || 'an AbortSignal',
  display: (value) => typeof value === 'string' || typeof value?.matches === 'function' || 'a display filter: a string, or what displayFilter made',
  fanout: (value) =>
    (value !== null && typeof value === 'object' && Object.keys(value).every((name) => name === 'group' || name === 'mode') &&
      is.integer(0, MAX_GROUP)(value.group ?? 0) === true && Object.hasOwn(FANOUT_MODES, value.mode ?? 'hash')) ||
    `{ group: 0 to ${MAX_GROUP}, mode: ${Object.keys(FANOUT_MODES).join(', ')} }`
}

// Of the filter: libpcap's compiler takes minutes for a thousand terms.
const filterOptions = {
  resolve: is.boolean,
  max_filter_bytes: is.integer(1, 16 * 1024 * 1024),
  max_filter_terms: is.integer(1, 65536)
}

// Options of every session, and those of live ones.
const common = {
  filter: is.string,
  ...filterOptions,
  display: is.display,
  defragment: (value) => typeof value === 'boolean' || (value !== null && typeof value === 'object') || 'true, false or an object of bounds',
  streams: (value) => typeof value === 'boolean' || (value !== null && typeof value === 'object') || 'true, false or an object of bounds',
  signal: is.signal,
  block_size: is.integer(4096, 256 * 1024 * 1024),
  block_count: is.integer(2, 65536),
  decode_as: is.any, // engines.js checks it
  disable: is.any
}
const offline = {
  ...common,
  append: is.boolean,
  open_ahead: is.boolean,
  threads: is.integer(1, 64),
  follow: is.boolean,
  recover: is.boolean,
  lazy: is.boolean,
  metadata_limit: is.integer(0, Number.MAX_SAFE_INTEGER),
  max_options: is.integer(0, MAX_32),
  max_objects: is.integer(0, MAX_32),
  max_unpacked: is.integer(1, Number.MAX_SAFE_INTEGER)
}
const live = {
  ...common,
  promiscuous: is.boolean,
  snap_length: is.integer(1, DEFAULT_SNAP_LENGTH),
  buffer_size: is.integer(1, 0x7fffffff),
  buffer_timeout: is.integer(-0x80000000, 0x7fffffff),
  monitor: is.boolean,
  direction: is.oneOf(...Object.keys(DIRECTIONS)),
  timestamp_source: is.string,
  timestamp_precision: is.oneOf('micro', 'nano'),
  cooked: is.oneOf(1, 2),
  on_down: is.oneOf('wait', 'end'),
  lazy: is.boolean,
  fanout: is.fanout
}

function check(options, known, call) {
  if (options === null || typeof options !== 'object') throw typeError(`${call}: expected an object of options, not ${describe(options)}`)
  for (const [name, value] of Object.entries(options)) {
    if (!Object.hasOwn(known, name)) {
      throw typeError(`${call}: there is no option '${name}'${hint(name, Object.keys(known))}`)
    }
    if (value === undefined) continue
    required(value, known[name], `${call}: option '${name}'`)
  }
}

/** A value that must be what a check says, or a TypeError that names it. */
function required(value, test, name) {
  const expected = test(value)
  if (expected !== true) throw typeError(`${name} must be ${expected}, not ${describe(value)}`)
  return value
}

function describe(value) {
  if (typeof value === 'string') return `'${plainText(value.replaceAll('\0', '\\0'))}'`
  if (typeof value === 'bigint') return `${value}n`
  if (value === null || typeof value !== 'object') return String(value)
  return `an instance of ${value.constructor?.name ?? 'Object'}`
}

/** A filter string or an options object, as an options object. */
function normalise(filterOrOptions, call) {
  if (filterOrOptions === undefined || filterOrOptions === null) return {}
  if (typeof filterOrOptions === 'string') return { filter: filterOrOptions }
  if (typeof filterOrOptions !== 'object') {
    throw typeError(`${call}: expected a filter string or an options object, not ${describe(filterOrOptions)}`)
  }
  return { ...filterOrOptions }
}

/** Nothing may stand behind the arguments that a call takes: it would be ignored. */
function noMore(more, call, taken) {
  const at = more.findIndex((value) => value !== undefined)
  if (at >= 0) throw typeError(`${call}: takes ${taken}, not ${describe(more[at])} behind them`)
}

/** What may follow a filter, as node_pcap 2 has it: the size of the kernel's buffer, and monitor mode. What is no number is not given. */
function positional(filter, [buffer_size, monitor, ...more], call) {
  noMore(more, call, 'a device, a filter, a buffer_size and monitor')
  const given = Object.entries({ buffer_size, monitor }).filter(([, value]) => value !== undefined && value !== null && !Number.isNaN(value))
  if (given.length > 0 && filter !== null && typeof filter === 'object') {
    throw typeError(`${call}: an object of options has all of them: put '${given[0][0]}' into it`)
  }
  return Object.fromEntries(given)
}

/** Checked options of a live session, as the addon takes them. */
function liveOptions(device, filterOrOptions, more) {
  const call = 'createSession'
  if (Array.isArray(device)) required(device, is.devices, `${call}: the list of devices`)
  else required(device ?? '', is.string, `${call}: the device`)
  const options = { ...normalise(filterOrOptions, call), ...positional(filterOrOptions, more, call) }
  check(options, live, call)
  return {
    device: Array.isArray(device) ? '' : device ?? '',
    devices: Array.isArray(device) ? device : undefined,
    filter: options.filter ?? '',
    resolve: options.resolve,
    max_filter_bytes: options.max_filter_bytes,
    max_filter_terms: options.max_filter_terms,
    display: options.display,
    defragment: options.defragment,
    streams: options.streams,
    signal: options.signal,
    promiscuous: options.promiscuous ?? true,
    monitor: options.monitor ?? false,
    snap_length: options.snap_length ?? DEFAULT_SNAP_LENGTH,
    buffer_size: options.buffer_size ?? 0,
    buffer_timeout: options.buffer_timeout ?? 10,
    direction: DIRECTIONS[options.direction ?? 'inout'],
    timestamp_source: options.timestamp_source,
    nanoseconds: options.timestamp_precision === 'nano',
    cooked_1: options.cooked === 1,
    ends_when_down: options.on_down === 'end',
    lazy: options.lazy,
    max_options: MOST_OPTIONS,
    max_objects: MAX_32, // what becomes one is an interface of this machine
    fanout_mode: options.fanout ? FANOUT_MODES[options.fanout.mode ?? 'hash'] : undefined,
    fanout_group: options.fanout?.group ?? process.pid & MAX_GROUP,
    block_size: options.block_size ?? LIVE_BLOCK_SIZE,
    block_count: options.block_count ?? LIVE_BLOCK_COUNT,
    decode_as: options.decode_as,
    disable: options.disable
  }
}

/** Checked options of an offline session. */
function offlineOptions(filterOrOptions, more) {
  const call = 'createOfflineSession'
  noMore(more, call, 'a source and a filter or options')
  const options = normalise(filterOrOptions, call)
  check(options, offline, call)
  const chooses_size = options.block_size === undefined
  const chooses_threads = options.threads === undefined
  const { filter = '', block_size = FILE_BLOCK_SIZE, max_options = MOST_OPTIONS, max_objects = MOST_OBJECTS } = options
  return { ...options, filter, block_size, max_options, max_objects, chooses_size, chooses_threads }
}

module.exports = { filterOptions, liveOptions, offlineOptions, check, describe, required, is, MAX_32, MOST_OBJECTS }
