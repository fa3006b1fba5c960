'use strict'
// read.js - nodepcap read: the packets of a capture file.

const { UsageError, help } = require('../arguments')
const { beginsFilter, filter, filterOf } = require('../filter-option')
const decodeOptions = require('../decode-options')
const { options: displayOptions, displayOf } = require('../display-option')
const output = require('../packet-output')
const fileOutput = require('../file-output')
const { checkPaths, watchWriting } = require('../file-run')
const { lostTo, lostText } = require('../lost')
const { isFile } = require('../paths')
const privileges = require('../privileges')
const { warn } = require('../report')

const append = { type: 'boolean', doc: 'Of several files: one after the other, not by time.' }

/** The files in front of the filter. */
function splitWords([first, ...words]) {
  const count = words.findIndex((word) => beginsFilter(word) || !isFile(word))
  const more = count < 0 ? words.length : count
  return { files: [first, ...words.slice(0, more)], filter: words.slice(more) }
}

function open(files, words, values, lazy) {
  const reading = {
    ...filterOf(values, words, 'read'),
    display: displayOf(values),
    append: files.length > 1 ? values.append : undefined,
    open_ahead: files.length > 1 ? values.append : undefined,
    ...decodeOptions.settings(values, 'read'),
    ...fileOutput.readSettings(values),
    lazy
  }
  const session = require('../..').createOfflineSession(files.length > 1 ? files : files[0], reading)
  warn(session)
  return session
}

async function writeAll(session, files, settings, values, rights) {
  const checkInterrupted = watchWriting('read', session, values.write)
  const dump = await fileOutput.write(session, values.write, { ...settings, ...rights.files }, () => rights.contain())
  const lost = lostTo(session, dump)
  if (lost.length > 0) process.stderr.write(lostText(values.write, dump.format, lost))
  checkInterrupted()
}

/** Of files that are known to be some. */
async function runFiles(values, files, words = []) {
  const writing = fileOutput.plan(values, 'read')
  if (writing) checkPaths('read', { inputs: files, out: values.write, settings: writing }, values)
  const plan = output.plan(values)
  const rights = privileges.plan('read', values, { writes: writing ? fileOutput.writesLater(values.write, writing) : [], reads: values.append ? files.slice(privileges.AHEAD) : [] })
  const session = open(files, words, values, !writing)
  if (writing) return writeAll(session, files, writing, values, rights)
  const zone = output.zoneText(plan)
  if (zone) process.stderr.write(`${zone}\n`)
  try {
    const lines = session.lines(plan.lines)
    rights.contain()
    await output.print(lines)
  } finally {
    session.close()
  }
}

async function run(values, positionals) {
  if (positionals.length === 0) throw new UsageError('read: no file given: nodepcap read FILE, or - for standard input')
  const { files, filter: words } = splitWords(positionals)
  return runFiles(values, files, words)
}

module.exports = {
  name: 'read',
  summary: 'Print the packets of a capture file, or write them to another.',
  usage: 'read FILE... [FILTER...] [OPTIONS]',
  about: 'Reads pcap and pcapng files, also compressed with gzip, zstd or lz4; - is standard input. Several files are read as one, in the order of their times. FILTER is a BPF expression, as tcpdump takes it. A damaged file gives the packets before the damage, then an error.',
  options: { append, filter, ...displayOptions, ...decodeOptions.packetOptions, ...output.options, ...fileOutput.options, ...fileOutput.readOptions, ...privileges.options, help },
  examples: [
    'nodepcap read trace.pcap',
    'nodepcap read trace.pcapng tcp port 80 -c 10',
    'nodepcap read monday.pcap tuesday.pcap.gz --clock date',
    'nodepcap read trace.pcap --tree -c 1',
    'nodepcap read trace.pcap --fields frame.time_epoch,ip.saddr,tcp.dport --header',
    'nodepcap read trace.pcap --fields ip.src,ip.dst --format csv > addresses.csv',
    'nodepcap read trace.pcapng -Y \'tcp.flags.syn == 1 && ip.ttl < 64\'',
    'nodepcap read trace.pcapng udp port 53 -w dns.pcap',
    'nodepcap read trace.pcap -d udp.port==4789,ethernet --disable control',
    'tcpdump -w - | nodepcap read - --json'
  ],
  runFiles,
  run
}
