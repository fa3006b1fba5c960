'use strict'
// tshark.js - the letters of tshark; common.js says what a letter is.

const { UsageError } = require('../arguments')
const { letters, whole, option, list, nothing } = require('./common')

const CLOCKS = { a: ['time'], ad: ['date'], d: ['delta'], dd: ['delta'], e: ['epoch'], r: ['relative'], u: ['time', 'utc'], ud: ['date', 'utc'] }
const TYPES = { pcap: 'pcap', pcapng: 'pcapng', nsecpcap: 'pcap-nano' }
const FORMATS = ['fields', 'json', 'ek', 'text']
const OCCURRENCES = { f: 'first', l: 'last', a: 'all' }
const CHARACTERS = { '/t': '\t', '/s': ' ' }
const QUOTES = { d: '"', s: "'", n: '' }

const wrong = (letter, expected, text) => new UsageError(`-${letter} must be ${expected}, not '${text}'`)

function clock(line, text) {
  if (!CLOCKS[text]) throw wrong('t', `one of ${Object.keys(CLOCKS).join(', ')}`, text)
  const [kind, zone] = CLOCKS[text]
  line.values.clock = kind
  if (zone) line.values.utc = true
}

function format(line, text) {
  if (!FORMATS.includes(text)) throw wrong('T', `one of ${FORMATS.join(', ')}`, text)
  line.format = text
}

function fileType(line, text) {
  if (!TYPES[text]) throw wrong('F', `one of ${Object.keys(TYPES).join(', ')}`, text)
  line.values['file-type'] = TYPES[text]
}

const character = (text) => CHARACTERS[text] ?? text

/** What -E says, each as NAME=VALUE. */
const PRINTING = {
  header: { values: ['y', 'n'], set: (line, text) => { line.header = text === 'y' } },
  separator: { set: (line, text) => { line.values.separator = character(text) } },
  aggregator: { set: (line, text) => { line.values.aggregator = character(text) } },
  occurrence: { values: Object.keys(OCCURRENCES), set: (line, text) => { line.values.occurrence = OCCURRENCES[text] } },
  quote: { values: Object.keys(QUOTES), set: (line, text) => { line.values.quote = QUOTES[text] } }
}

function printing(line, text) {
  const [, name, value] = /^(\w+)=(.+)$/s.exec(text) ?? []
  const known = Object.hasOwn(PRINTING, name ?? '') ? PRINTING[name] : undefined
  if (!known) throw wrong('E', `one of ${Object.keys(PRINTING).map((each) => `${each}=`).join(', ')}`, text)
  if (known.values && !known.values.includes(value)) throw wrong('E', `${name}=${known.values.join(` or ${name}=`)}`, text)
  known.set(line, value)
}

/** -a and -b: KIND:NUMBER. */
const limits = (letter, kinds) => (line, text) => {
  const [kind, number] = text.split(':')
  if (!Object.hasOwn(kinds, kind) || number === undefined) throw wrong(letter, `one of ${Object.keys(kinds).map((each) => `${each}:N`).join(', ')}`, text)
  kinds[kind](line, whole(letter, number, 1))
}

const ENDS = {
  duration: (line, number) => { line.values.duration = String(number) },
  packets: (line, number) => { line.values.count = String(number) }
}

const FILES = {
  duration: (line, number) => { line.values['rotate-seconds'] = String(number) },
  filesize: (line, number) => { line.values['rotate-bytes'] = `${number}KB` },
  packets: (line, number) => { line.values['rotate-packets'] = String(number) },
  files: (line, number) => { line.values.ring = String(number) }
}

function names(line, text) {
  if (!/^[mNnvdst]+$/.test(text)) throw wrong('N', 't, for names of ports', text)
  if (text.includes('t')) line.values['port-names'] = true
}

module.exports = {
  ...letters,
  B: { value: 'MIB', ours: '--buffer-size BYTES', doc: 'The kernel\'s buffer, in MiB.', set: (line, value) => { line.values['buffer-size'] = String(whole('B', value, 1, 2047) * 1024 * 1024) } },
  C: { value: 'PROFILE', doc: 'A profile of settings.', instead: 'there are no profiles: options say all' },
  E: { value: 'NAME=VALUE', ours: '--header, --separator, --aggregator, --occurrence, --quote', doc: 'With -T fields: header=y, separator=/t, aggregator=, (also /s), occurrence=f, l or a, quote=d, s or n.', set: printing },
  F: { value: 'TYPE', ours: '--file-type TYPE', doc: 'With -w: pcapng, pcap or nsecpcap.', set: fileType },
  G: { optional: true, ours: 'nodepcap fields', doc: 'List the fields.', set: (line) => { line.action = 'fields' } },
  H: { value: 'FILE', doc: 'Names of hosts.', instead: 'addresses have no names' },
  J: { value: 'PROTOCOLS', doc: 'Protocols of JSON.', instead: 'choose by fields: -T json -e NAME' },
  K: { value: 'FILE', doc: 'Kerberos keys.', instead: 'nodepcap does not decrypt' },
  M: { value: 'N', doc: 'Forget what was seen after N packets.', instead: 'leave it out: memory is flat' },
  N: { value: 'FLAGS', ours: '--port-names', doc: 't: names of ports; other names there are none.', set: names },
  O: { value: 'PROTOCOLS', doc: 'Details of these protocols.', instead: '-V, which has those of all' },
  P: { doc: 'Print while writing.', instead: 'write, and read what is written: -w FILE, then -r FILE' },
  Q: { ours: '', doc: 'Only true errors on standard error, which are what there is.', set: nothing },
  R: { value: 'FILTER', other: 'a BPF expression', doc: 'A display filter of a first pass.', instead: '-Y EXPR' },
  S: { value: 'SEPARATOR', doc: 'A line between packets.', instead: 'packets of -V end with an empty line' },
  T: { value: 'FORMAT', ours: '--format FORMAT', other: 'nodepcap read FILE --fields A,B,C', doc: 'fields (with -e), json and ek (a tree, or the fields of -e, an object a line), or text.', set: format },
  U: { value: 'TAP', doc: 'Export PDUs.', instead: 'there is no such thing' },
  V: { ours: '--tree', other: '-v', doc: 'Every field on a line of its own.', set: option('tree') },
  W: { value: 'OPTION', doc: 'Names of hosts in pcapng.', instead: 'nodepcap convert keeps the names that a file has' },
  X: { value: 'EXTENSION', doc: 'An extension\'s option; tcpdump\'s is --hex.', instead: '-x for bytes: there are no Lua scripts' },
  Y: { value: 'EXPR', ours: '--display EXPR', other: 'a BPF expression behind the options', doc: 'Only packets that pass this display filter.', set: option('display') },
  a: { value: 'END', ours: '--duration, --count', other: '-c N', doc: 'Stop: duration:SECONDS or packets:N.', set: limits('a', ENDS) },
  b: { value: 'FILES', ours: '--rotate-seconds, --rotate-bytes, --rotate-packets, --ring', doc: 'With -w: a new file after duration:SECONDS, filesize:KB or packets:N; files:N keeps N of them. They are FILE_00001_20261129123000 and so on.', set: limits('b', FILES) },
  d: { value: 'TABLE==KEY,PROTOCOL', ours: '--decode-as TABLE==KEY,PROTOCOL', doc: 'Decode what has this key as PROTOCOL.', set: list('decode-as') },
  e: { value: 'FIELD', ours: '--fields FIELD', doc: 'With -T fields, json or ek: print this field.', set: list('fields') },
  f: { value: 'FILTER', ours: '--filter FILTER', doc: 'Capture only what passes this BPF expression.', set: option('filter') },
  g: { other: 'no letter', doc: 'Files that a group can read.', instead: 'umask 027 before it' },
  j: { value: 'PROTOCOLS', doc: 'Protocols of JSON.', instead: 'choose by fields: -T json -e NAME' },
  o: { value: 'NAME:VALUE', other: 'no letter', doc: 'A preference.', instead: 'there are none: -d and --disable choose who decodes, --relative-sequence is tcp.relative_sequence_numbers' },
  q: { ours: '', doc: 'No count while it writes, of which there is none.', set: nothing },
  t: { value: 'CLOCK', ours: '--clock CLOCK, --utc', doc: 'a: time; ad: date and time; d: since the line before; e: since 1970; r: since the first one; u, ud: in UTC.', set: clock },
  u: { value: 'KIND', doc: 'Seconds as hours, minutes and seconds.', instead: '-t ad has the hours' },
  v: { ours: '--version', doc: 'Print the version.', set: (line) => { line.action = 'version' } },
  x: { ours: '--dump hex+text --dump-link', doc: 'The packet\'s bytes, from the link layer on.', set: (line) => Object.assign(line.values, { dump: 'hex+text', 'dump-link': true }) },
  z: { value: 'STATISTICS', doc: 'Statistics.', instead: 'nodepcap flows FILE for conv, nodepcap follow FILE for follow, nodepcap info FILE for the whole; docs/recipes.md counts other things' },
  2: { other: 'no letter', doc: 'Two passes.', instead: 'leave it out: -Y sees each packet once' }
}
