'use strict'
// convert.js - nodepcap convert: a capture file in another format or compression.

const { UsageError } = require('../arguments')
const { filter, filterOf } = require('../filter-option')
const { outputOptions, outputOf } = require('../file-output')
const { runOptions, run: runFiles } = require('../file-run')

const options = { filter, ...outputOptions, ...runOptions }

async function run(values, [input, out, ...words]) {
  if (out === undefined) throw new UsageError('convert: two files are needed: nodepcap convert IN OUT; - is standard input or output')
  const settings = { ...outputOf(values), flush: 'block' }
  return runFiles('convert', { inputs: [input], out, settings, reading: { ...filterOf(values, words, 'convert') } }, values)
}

module.exports = {
  name: 'convert',
  summary: 'Write a capture file in another format or compression.',
  usage: 'convert IN OUT [FILTER...] [OPTIONS]',
  about: 'Reads pcap and pcapng files, also compressed ones, and writes what OUT\'s name says: .pcap, .pcapng, and .gz, .zst or .lz4 behind it; - is standard input or output. From pcapng to pcapng, comments, interfaces, names and secrets stay. FILTER is a BPF expression, as tcpdump takes it. A damaged file gives the packets before the damage, then an error.',
  options,
  examples: [
    'nodepcap convert trace.pcapng trace.pcap',
    'nodepcap convert trace.pcap trace.pcapng.zst',
    'nodepcap convert trace.pcapng dns.pcap --file-type pcap-nano udp port 53',
    'nodepcap convert old.cap - --compression gzip > new.pcapng.gz'
  ],
  run
}
