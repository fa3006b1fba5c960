'use strict'
// common.js - letters that mean the same to tcpdump and tshark.
//
// A letter is { doc, and value: what takes the place of its value } with either
//   ours     how it is written as an option of ours; '' where nothing need be said
//   set      puts it on the line: (line, value, how often it stands there)
// or
//   instead  what to use, as nodepcap has no such thing.
// repeats: a letter without a value may stand there so often. other: what the other tool would have in its place.

const { UsageError, integer } = require('../arguments')

/** A number, as an option of ours takes it. */
function whole(letter, text, low = 0, high = Number.MAX_SAFE_INTEGER) {
  const problem = integer(low, high)(text)
  if (problem) throw new UsageError(`-${letter} must be ${problem}, not '${text}'`)
  return Number(text)
}

/** Sets an option of ours to the value, or to true. */
const option = (name) => (line, value) => { line.values[name] = value ?? true }

/** One of several. */
const list = (name) => (line, value) => (line.values[name] ??= []).push(value)

const nothing = () => {}

const SNAP_LENGTH = 262144

module.exports = {
  whole,
  option,
  list,
  nothing,
  letters: {
    i: { value: 'DEVICE', ours: '--interface DEVICE', doc: 'Capture from DEVICE; any is all of them.', set: list('interface') },
    r: { value: 'FILE', ours: 'nodepcap read FILE', doc: 'Read FILE; - is standard input. Repeatable here: several files are one, by time.', set: (line, value) => line.files.push(value) },
    w: { value: 'FILE', ours: '--write FILE', doc: 'Write the packets to FILE; - is standard output.', set: option('write') },
    c: { value: 'N', ours: '--count N', doc: 'Stop after N packets.', set: option('count') },
    n: { repeats: 2, ours: '--numeric', doc: 'Addresses and ports as numbers, which they are unless --port-names is given; no name in a filter is looked up.', set: option('numeric') },
    s: { value: 'BYTES', ours: '--snap-length BYTES', doc: 'Bytes kept of each packet; 0 is the most, which is the default.', set: (line, value) => { line.values['snap-length'] = String(whole('s', value, 0, SNAP_LENGTH) || SNAP_LENGTH) } },
    p: { ours: '--no-promiscuous', doc: 'Only what the device would take anyway.', set: option('no-promiscuous') },
    D: { ours: 'nodepcap devices', doc: 'List the devices.', set: (line) => { line.action = 'devices' } },
    l: { ours: '', doc: 'Write each line at once, which a pipe gets anyway.', set: nothing },
    I: { ours: '--monitor', doc: 'Wi-Fi monitor mode.', set: option('monitor') },
    h: { ours: '--help', doc: 'Print the help.', set: (line) => { line.action = 'help' } },
    L: { doc: 'List link types of a device.', instead: 'the link type that is taken stands in the line that says a capture begins' },
    y: { value: 'TYPE', doc: 'Choose the link type of a device.', instead: 'libpcap\'s default is taken; monitor mode is -I' }
  }
}
