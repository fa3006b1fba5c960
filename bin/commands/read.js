'use strict'
// read.js - nodepcap read: the packets of a capture file.

const { UsageError, help } = require('../arguments')
const output = require('../packet-output')

async function run(values, [file, ...filter]) {
  if (file === undefined) throw new UsageError('read: no file given: nodepcap read FILE, or - for standard input')
  const plan = output.plan(values)
  const session = require('../..').createOfflineSession(file, filter.join(' '))
  try {
    await output.print(session.lines(plan.lines), plan)
  } finally {
    session.close()
  }
}

module.exports = {
  name: 'read',
  summary: 'Print the packets of a capture file.',
  usage: 'read FILE [FILTER...] [OPTIONS]',
  about: 'Reads pcap and pcapng files; - is standard input. FILTER is a BPF expression, as tcpdump takes it. A damaged file gives the packets before the damage, then an error.',
  options: { ...output.options, help },
  examples: [
    'nodepcap read trace.pcap',
    'nodepcap read trace.pcapng tcp port 80 -c 10',
    'nodepcap read trace.pcap --fields frame.time_epoch,ip.saddr,tcp.dport --header',
    'nodepcap read trace.pcap --fields ip.src,ip.dst --format csv > addresses.csv',
    'tcpdump -w - | nodepcap read - --json'
  ],
  run
}
