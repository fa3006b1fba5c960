'use strict'
// grep.js - nodepcap grep: packets whose payload has a pattern.

const { UsageError, help, json } = require('../arguments')
const { filter } = require('../filter-option')
const capture = require('./capture')
const read = require('./read')
const decodeOptions = require('../decode-options')
const { options: displayOptions } = require('../display-option')
const { readOptions } = require('../file-output')
const { countOption } = require('../packet-output')
const { isFile } = require('../paths')
const { options: peopleOptions } = require('../people-output')
const privileges = require('../privileges')

const options = {
  'any-case': { type: 'boolean', short: 'i', doc: 'Case does not count.' },
  invert: { type: 'boolean', short: 'v', doc: 'Packets whose payload does not have the pattern.' },
  filter,
  ...displayOptions,
  ...decodeOptions.packetOptions,
  count: countOption,
  ...peopleOptions,
  ...readOptions,
  ...privileges.options,
  duration: { ...capture.options.duration, doc: 'Stop a capture after this time.' },
  json: { ...json, doc: 'Print full trees, one JSON object a line.' },
  help
}

async function run({ 'any-case': any_case, invert: inverted, ...values }, [pattern, source, ...words]) {
  if (source === undefined) throw new UsageError('grep: a pattern and a device or a file are needed: nodepcap grep PATTERN eth0')
  const look = { ...values, grep: { pattern, any_case, inverted } }
  if (!isFile(source)) return capture.run({ ...look, interface: [source] }, words)
  if (values.duration) throw new UsageError('grep: --duration is about devices: leave it out where a file is read')
  return read.run(look, [source, ...words])
}

module.exports = {
  name: 'grep',
  summary: 'Print packets whose payload has a pattern.',
  usage: 'grep PATTERN DEVICE|FILE [FILTER...] [OPTIONS]',
  about: 'Looks for PATTERN, a regular expression (PCRE2, over bytes), in the payload of TCP, UDP and the like, packet by packet, of a device or of capture files, and prints the line of each packet that has it, and the payload as text; on a terminal what matches is marked. FILTER is a BPF expression, as tcpdump takes it. A text over two packets is not found: matching knows no streams.',
  options,
  examples: ['nodepcap grep \'^(GET|POST) \' eth0 tcp port 80', 'nodepcap grep -i \'password|token\' trace.pcap', 'nodepcap grep \'\\x16\\x03[\\x00-\\x04]\' trace.pcapng -X'],
  run
}
