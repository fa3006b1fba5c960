'use strict'
// rows.js - what is measured: our rows and the peers, in the order in which a round runs them.

const COLUMN_FIELDS = ['frame.time_epoch', 'ip.src', 'ip.dst', 'tcp.srcport', 'tcp.dstport', 'frame.len']

const c = (row) => (programs, file) => [programs.rows, row, file]
const js = (row) => (programs, file) => [process.execPath, programs.workload, row, file]
const peer = (program, ...args) => (programs, file) => [programs[program], ...args, file]

/**
 * A row: `group` and `title` for people; `needs`, the program that must be there; `command`; `prints`, when it
 * does not report itself: its time is then that of the whole process, start included, with its output thrown away.
 * `floor` says which peer's row it must not be slower than, and by how many times faster it must be (default 1).
 * `reads` names the sums that must be equal to those of other rows that read them.
 */
const ROWS = [
  { id: 'c-hop', group: 'Reading in C', title: 'bare hop over the file', needs: 'rows', command: c('hop') },
  { id: 'c-touch', group: 'Reading in C', title: 'bare hop, headers touched', needs: 'rows', command: c('touch') },
  { id: 'c-dissect', group: 'Reading in C', title: 'layers of every packet', needs: 'rows', command: c('dissect') },
  { id: 'c-columns', group: 'Reading in C', title: 'six columns', needs: 'rows', command: c('columns'), reads: ['bytes', 'ports'] },
  { id: 'libpcap', group: 'Reading in C', title: 'libpcap pcap_loop, empty callback', needs: 'libpcap', command: peer('libpcap'), peer: true },
  { id: 'gopacket', group: 'Reading in C', title: 'gopacket DecodingLayerParser', needs: 'gopacket', command: peer('gopacket'), peer: true },
  { id: 'libtins', group: 'Reading in C', title: 'libtins parse', needs: 'libtins', command: peer('libtins'), peer: true },

  { id: 'event', group: 'Packets in JavaScript', title: 'packet event, nothing read', needs: 'workload', command: js('event'), floor: { row: 'peer-raw' } },
  { id: 'raw', group: 'Packets in JavaScript', title: 'packet event with raw bytes', needs: 'workload', command: js('raw'), floor: { row: 'peer-raw' } },
  { id: 'iterate', group: 'Packets in JavaScript', title: 'for await', needs: 'workload', command: js('iterate'), floor: { row: 'peer-raw' } },
  { id: 'peer-raw', group: 'Packets in JavaScript', title: 'node_pcap 3.1 packet event', needs: 'node_pcap', command: (programs, file) => [process.execPath, programs.node_pcap, 'raw', file], peer: true },

  { id: 'batches', group: 'Fields in JavaScript', title: 'batches of six columns', needs: 'workload', command: js('batches'), reads: ['bytes', 'ports'], floor: { row: 'peer-decode', times: 5 } },
  { id: 'fields', group: 'Fields in JavaScript', title: 'packet event, five fields read', needs: 'workload', command: js('fields'), reads: ['bytes', 'ports'], floor: { row: 'peer-decode', times: 5 } },
  { id: 'tree', group: 'Fields in JavaScript', title: 'packet event, decode_packet', needs: 'workload', command: js('tree'), floor: { row: 'peer-decode' } },
  { id: 'peer-decode', group: 'Fields in JavaScript', title: 'node_pcap 3.1 decode', needs: 'node_pcap', command: (programs, file) => [process.execPath, programs.node_pcap, 'decode', file], peer: true },

  {
    id: 'tsv', group: 'Command line', title: 'nodepcap read --fields, tsv', needs: 'nodepcap', prints: true, slow: true, floor: { row: 'tshark' },
    command: (programs, file) => [process.execPath, programs.nodepcap, 'read', file, '--fields', COLUMN_FIELDS.join(','), '--format', 'tsv']
  },
  {
    id: 'tshark', group: 'Command line', title: 'tshark -T fields', needs: 'tshark', prints: true, slow: true, peer: true,
    command: (programs, file) => [programs.tshark, '-n', '-r', file, '-T', 'fields', ...COLUMN_FIELDS.flatMap((name) => ['-e', name])]
  },
  { id: 'text', group: 'Command line', title: 'nodepcap read, one line a packet', needs: 'nodepcap', prints: true, slow: true, floor: { row: 'tcpdump' }, command: (programs, file) => [process.execPath, programs.nodepcap, 'read', file] },
  { id: 'tcpdump', group: 'Command line', title: 'tcpdump -nn -r', needs: 'tcpdump', prints: true, slow: true, peer: true, command: (programs, file) => [programs.tcpdump, '-nn', '-r', file] }
]

/** The largest that a process becomes on a file, in memory: the same rows on a file five times as long. */
const MEMORY_ROWS = ['event', 'fields', 'batches', 'peer-raw']

module.exports = { ROWS, MEMORY_ROWS }
