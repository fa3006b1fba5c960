'use strict'
// split.js - nodepcap split: one capture file in many.

const { UsageError, integer, positive } = require('../arguments')
const { filter, filterOf } = require('../filter-option')
const { outputOptions, outputOf, repeatOptions, repeatOf, size, bytesOf } = require('../file-output')
const { runOptions, run: runFiles } = require('../file-run')

const WAYS = ['packets', 'seconds', 'bytes']

const options = {
  packets: { type: 'string', value: 'N', check: integer(1, Number.MAX_SAFE_INTEGER), doc: 'N packets a file.' },
  seconds: { type: 'string', value: 'S', check: positive, doc: 'Packets within S seconds from a file\'s first one.' },
  bytes: { type: 'string', value: 'SIZE', check: size, doc: 'Files of at most SIZE: 500000, 100KB, 2MiB.' },
  flow: { type: 'boolean', doc: 'A file for each flow: addresses and ports in both directions, and protocol. Packets without addresses go into one file, whose number is \'other\'.' },
  'max-flows': { type: 'string', value: 'N', check: integer(1, 10000000), doc: 'With --flow: files for N flows at most (default 100000); packets of further ones go to \'other\', and are counted.' },
  ...repeatOptions,
  filter,
  ...outputOptions,
  ...runOptions
}

/** How to split, as dump() takes it. */
function plan(values) {
  const ways = WAYS.filter((way) => values[way] !== undefined)
  if (values['max-flows'] && !values.flow) throw new UsageError('split: --max-flows is about flows: add --flow')
  if (values.flow && ways.length > 0) throw new UsageError(`split: --flow and --${ways[0]} exclude each other: leave out one of them`)
  if (values.flow) return { split: 'flow', max_flows: values['max-flows'] && Number(values['max-flows']) }
  if (ways.length === 0) throw new UsageError('split: say how: --packets N, --seconds S, --bytes SIZE or --flow')
  const { packets, seconds, bytes } = values
  return { rotate: { packets: packets && Number(packets), seconds: seconds && Number(seconds), bytes: bytes && bytesOf(bytes) } }
}

async function run(values, [input, pattern, ...words]) {
  if (pattern === undefined) throw new UsageError('split: a file and a pattern are needed: nodepcap split IN PATTERN')
  if (pattern === '-') throw new UsageError('split: many files do not go to standard output: give a pattern such as part_%n.pcap')
  const settings = { ...plan(values), ...outputOf(values), ...repeatOf(values), flush: 'block' }
  return runFiles('split', { inputs: [input], out: pattern, settings, reading: { ...filterOf(values, words, 'split') } }, values)
}

module.exports = {
  name: 'split',
  summary: 'Split a capture file by packets, time, size or flow.',
  usage: 'split IN PATTERN [FILTER...] [OPTIONS]',
  about: 'Writes many files. In PATTERN, %n is the number of the file in five digits (part.pcap means part_%n.pcap), %Y%m%d-%H%M%S and the like are the local time of its first packet (the number is added where it is missing and %S does not tell them apart), and with --flow %f is the flow, such as tcp_10.0.0.1_49152_10.0.0.2_443. Type and compression are as for nodepcap convert. FILTER is a BPF expression, as tcpdump takes it.',
  options,
  examples: [
    'nodepcap split trace.pcap part.pcap --packets 100000',
    'nodepcap split trace.pcapng %Y%m%d-%H_%n.pcapng.zst --seconds 3600',
    'nodepcap split trace.pcap flows/%f.pcap --flow tcp'
  ],
  run
}
