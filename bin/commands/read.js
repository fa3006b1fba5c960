'use strict'
// read.js - nodepcap read: the packets of a capture file.

const { UsageError, filter, filterOf, help } = require('../arguments')
const decodeOptions = require('../decode-options')
const { options: displayOptions, displayOf } = require('../display-option')
const output = require('../packet-output')
const fileOutput = require('../file-output')
const { checkPaths, watchWriting } = require('../file-run')
const { lostTo, lostText } = require('../lost')
const { warn } = require('../report')

async function run(values, [file, ...words]) {
  if (file === undefined) throw new UsageError('read: no file given: nodepcap read FILE, or - for standard input')
  const writing = fileOutput.plan(values, 'read')
  if (writing) checkPaths('read', { inputs: [file], out: values.write, settings: writing }, values)
  const plan = output.plan(values)
  const session = require('../..').createOfflineSession(file, { filter: filterOf(values, words, 'read'), display: displayOf(values), ...decodeOptions.settings(values, 'read'), ...fileOutput.readSettings(values) })
  warn(session)
  if (writing) {
    const checkInterrupted = watchWriting('read', session, values.write)
    const dump = await fileOutput.write(session, values.write, writing)
    const lost = lostTo(session, dump)
    if (lost.length > 0) process.stderr.write(lostText(values.write, dump.format, lost))
    checkInterrupted()
    return
  }
  try {
    await output.print(session.lines(plan.lines), plan)
  } finally {
    session.close()
  }
}

module.exports = {
  name: 'read',
  summary: 'Print the packets of a capture file, or write them to another.',
  usage: 'read FILE [FILTER...] [OPTIONS]',
  about: 'Reads pcap and pcapng files, also compressed with gzip, zstd or lz4; - is standard input. FILTER is a BPF expression, as tcpdump takes it. A damaged file gives the packets before the damage, then an error.',
  options: { filter, ...displayOptions, ...decodeOptions.options, ...output.options, ...fileOutput.options, ...fileOutput.readOptions, help },
  examples: [
    'nodepcap read trace.pcap',
    'nodepcap read trace.pcapng tcp port 80 -c 10',
    'nodepcap read trace.pcap --fields frame.time_epoch,ip.saddr,tcp.dport --header',
    'nodepcap read trace.pcap --fields ip.src,ip.dst --format csv > addresses.csv',
    'nodepcap read trace.pcapng -Y \'tcp.flags.syn == 1 && ip.ttl < 64\'',
    'nodepcap read trace.pcapng udp port 53 -w dns.pcap',
    'nodepcap read trace.pcap -d udp.port==4789,ethernet --disable control',
    'tcpdump -w - | nodepcap read - --json'
  ],
  run
}
