'use strict'
// tcpdump.js - the letters of tcpdump; common.js says what a letter is.

const fs = require('node:fs')
const { UsageError } = require('../arguments')
const { letters, whole, option, nothing } = require('./common')

const CLOCKS = [undefined, 'none', 'epoch', 'delta', 'date', 'relative']
const SUFFIXES = { '': 'MB', K: 'KiB', M: 'MiB', G: 'GiB' }

/** Bytes behind the line; twice: from the link layer on. */
const dump = (kind) => (line, _, times) => {
  line.values.dump = kind
  if (times > 1) line.values['dump-link'] = true
}

/** Millions of bytes, or KiB, MiB, GiB. */
function fileSize(line, text) {
  const [, number, suffix] = /^(\d+)([KMG]?)$/i.exec(text) ?? []
  if (!(Number(number) > 0)) throw new UsageError(`-C must be a number of millions of bytes, or one with k, m or g behind it, not '${text}'`)
  line.values['rotate-bytes'] = number + SUFFIXES[suffix.toUpperCase()]
}

function filterFile(line, file) {
  try {
    line.words.push(fs.readFileSync(file, 'utf8').replace(/#.*$/gm, '').trim())
  } catch (error) {
    throw new Error(`-F: ${error.message}: check the path and its permissions`)
  }
}

module.exports = {
  ...letters,
  A: { repeats: 2, ours: '--text', other: '-x', doc: 'Each packet\'s bytes as text, without the link layer; -AA: with it.', set: dump('text') },
  B: { value: 'KIB', ours: '--buffer-size BYTES', doc: 'The kernel\'s buffer, in KiB.', set: (line, value) => { line.values['buffer-size'] = String(whole('B', value, 1, 2097151) * 1024) } },
  C: { value: 'SIZE', ours: '--rotate-bytes SIZE', doc: 'With -w: a new file before one gets longer than SIZE millions of bytes, or KiB, MiB, GiB with k, m, g. The files are FILE, FILE1, FILE2 and so on.', set: fileSize },
  E: { value: 'SECRET', doc: 'Decrypt ESP.', instead: 'nodepcap does not decrypt: the fields of esp are there' },
  F: { value: 'FILE', ours: '--filter TEXT', doc: 'The filter is in FILE.', set: filterFile },
  G: { value: 'SECONDS', ours: '--rotate-seconds SECONDS', doc: 'With -w: a new file every so many seconds; %Y%m%d-%H%M%S and the like in its name are its time (without %S it is numbered, too: nothing is overwritten).', set: (line, value) => { line.values['rotate-seconds'] = String(whole('G', value, 1, 2147483)) } },
  H: { doc: 'Detect 802.11s mesh headers.', instead: 'there is nothing to switch' },
  J: { doc: 'List time stamp sources.', instead: 'name one: -j adapter' },
  K: { ours: '', doc: 'Do not check checksums, which lines do not.', set: nothing },
  M: { value: 'SECRET', doc: 'Check TCP-MD5 digests.', instead: 'the digest is the field tcp.options.md5' },
  N: { ours: '', doc: 'No domain names, of which there are none.', set: nothing },
  O: { doc: 'Do not optimize the filter.', instead: 'leave it out: both filters give the same packets' },
  Q: { value: 'DIRECTION', ours: '--direction DIRECTION', doc: 'in, out or inout.', set: option('direction') },
  S: { ours: '', other: '-o tcp.relative_sequence_numbers:FALSE', doc: 'TCP\'s numbers as they are; without it they are relative to their connection\'s first (--relative-sequence).', set: (line) => { line.isAbsolute = true } },
  U: { ours: '--flush packet', doc: 'With -w: write each packet at once.', set: (line) => { line.values.flush = 'packet' } },
  W: { value: 'N', ours: '--ring N', doc: 'With -C: N files, FILE0, FILE1 and so on, over and over. With -G: end after N of them.', set: (line, value) => { line.fileCount = whole('W', value, 1, 1000000) } },
  X: { repeats: 2, ours: '--hex', doc: 'Each packet\'s bytes in hexadecimal and as text, without the link layer; -XX: with it.', other: '-x', set: dump('hex+text') },
  Z: { value: 'USER', ours: '--user USER', other: 'no letter', doc: 'Once all is open, be USER; default who called sudo, else nobody.', set: option('user') },
  '#': { ours: '--numbers', other: '-t r, whose lines have numbers', doc: 'Each packet\'s number first.', set: option('numbers') },
  b: { doc: 'AS numbers of BGP as A.B.', instead: 'there is nothing to switch' },
  d: { doc: 'Print the compiled filter.', instead: 'tcpdump -d FILTER prints it; nodepcap display --explain FILTER explains a display filter' },
  e: { ours: '--link', doc: 'Also what is around the addresses: hardware addresses, VLANs.', set: option('link') },
  f: { doc: 'Foreign addresses as numbers.', instead: 'leave it out: all addresses are numbers' },
  j: { value: 'NAME', ours: '--timestamp-source NAME', doc: 'Which clock stamps packets, by libpcap\'s name.', set: option('timestamp-source') },
  m: { value: 'FILE', doc: 'Load an SMI module.', instead: 'SNMP is not decoded by names of modules' },
  q: { ours: '--brief', doc: 'Quick: only the names of layers.', set: option('brief') },
  t: { repeats: 5, ours: '--clock CLOCK', other: '-t ad, -t e or -t d', doc: '-t: no time; -tt: seconds since 1970; -ttt: since the line before; -tttt: date and time; -ttttt: since the first line.', set: (line, _, times) => { line.values.clock = CLOCKS[times] } },
  u: { doc: 'NFS handles undecoded.', instead: 'there is nothing to switch' },
  v: { repeats: 3, ours: '--verbose LEVEL', other: '-V', doc: 'What is around the addresses in front, with its details (ttl, id, flags, checksums), and the line behind it; -vv: with all fields of what is behind the transport; -vvv: with long values in full. With -w: the counts every second (--stats).', set: (line, _, times) => { line.verbose = times } },
  x: { repeats: 2, ours: '--dump hex', doc: 'Each packet\'s bytes in hexadecimal, without the link layer; -xx: with it.', other: '-x', set: dump('hex') },
  z: { value: 'COMMAND', doc: 'Run COMMAND on each file that is complete.', instead: 'name the files .gz or .zst to compress them, or wait for them by inotifywait -m -e close_write' }
}
