'use strict'
// rows.js - what is measured: our rows and the peers, in the order in which a round runs them.

const { DISPLAY_ROWS } = require('./display-rows')
const { FIELD_ROWS } = require('./field-rows')
const { FILE_ROWS } = require('./file-rows')
const { STREAM_ROWS } = require('./stream-rows')

const COLUMN_FIELDS = ['frame.time_epoch', 'ip.src', 'ip.dst', 'tcp.srcport', 'tcp.dstport', 'frame.len']
const FILTER = 'tcp port 20010 or udp port 53' // one flow in 64 of the small packets

const c = (...args) => (programs, file) => [programs.rows, ...args, file]
const js = (...args) => (programs, file) => [process.execPath, programs.workload, ...args, file]
const peer = (program, ...args) => (programs, file) => [programs[program], ...args, file]
const node_pcap = (row) => (programs, file) => [process.execPath, programs.node_pcap, row, file]

/**
 * A row: `group` and `title` for people; `needs`, the program that must be there; `command`; `prints`, when it
 * does not report itself: its time is then that of the whole process, start included, with its output thrown away.
 * `input`: it reads this one only. The inputs "stamped" and "dns" are for rows in JavaScript, of columns, and their peers: see `onFields`.
 * `slow` and `long`: it reads fewer or more packets than the others do; see run.js.
 * `targets`: what it must be beside other rows of the same input and run: `times` as fast as `row` at least, or at most
 * `atMost` times its time; `on`: only on that input. `some`: it gives some of the packets only.
 * `reads` names the sums that must be equal to those of other rows that read them.
 */
const ROWS = [
  { id: 'c-hop', group: 'Reading in C', title: 'bare hop over the file', needs: 'rows', command: c('hop') },
  { id: 'c-touch', group: 'Reading in C', title: 'bare hop, headers touched', needs: 'rows', command: c('touch') },
  {
    id: 'c-dissect', group: 'Reading in C', title: 'layers of every packet', needs: 'rows', command: c('dissect'),
    targets: [{ row: 'c-hop', atMost: 2.5, on: 'small' }, { row: 'gopacket', times: 4, on: 'small' }, { row: 'gopacket', times: 2, on: 'mixed' }, { row: 'libtins', times: 8, on: 'small' }]
  },
  { id: 'c-columns', group: 'Reading in C', title: 'six columns', needs: 'rows', command: c('columns'), reads: ['bytes', 'ports'], targets: [{ row: 'c-touch', atMost: 2, on: 'small' }] },
  { id: 'c-thread-1', group: 'Reading in C', title: 'batches of a session, one thread', needs: 'rows', command: c('threads', '1'), reads: ['bytes', 'ports'] },
  { id: 'c-thread-2', group: 'Reading in C', title: 'batches of a session, two threads', needs: 'rows', command: c('threads', '2'), reads: ['bytes', 'ports'], targets: [{ row: 'c-thread-1', times: 1.7 }] },
  { id: 'libpcap', group: 'Reading in C', title: 'libpcap pcap_loop, empty callback', needs: 'libpcap', command: peer('libpcap'), peer: true },
  { id: 'gopacket', group: 'Reading in C', title: 'gopacket DecodingLayerParser', needs: 'gopacket', command: peer('gopacket'), peer: true },
  { id: 'libtins', group: 'Reading in C', title: 'libtins parse', needs: 'libtins', command: peer('libtins'), peer: true },
  { id: 'c-filter', group: 'Reading in C', title: 'layers of what a filter passes', needs: 'rows', command: c('filter', FILTER), some: true, reads: ['packets', 'bytes'], sums: 'filter', targets: [{ row: 'libpcap-filter', times: 1.5 }] },
  { id: 'libpcap-filter', group: 'Reading in C', title: 'libpcap pcap_loop with the filter', needs: 'libpcap', command: peer('libpcap', FILTER), some: true, reads: ['packets', 'bytes'], sums: 'filter', peer: true },

  { id: 'event', group: 'Packets in JavaScript', title: 'packet event, nothing read', needs: 'workload', command: js('event'), targets: [{ row: 'peer-raw', times: 1 }] },
  { id: 'raw', group: 'Packets in JavaScript', title: 'packet event with raw bytes', needs: 'workload', command: js('raw'), targets: [{ row: 'peer-raw', times: 1 }] },
  { id: 'iterate', group: 'Packets in JavaScript', title: 'for await', needs: 'workload', command: js('iterate'), targets: [{ row: 'peer-decode', times: 4 }] },
  { id: 'peer-raw', group: 'Packets in JavaScript', title: 'node_pcap 3.1 packet event', needs: 'node_pcap', command: node_pcap('raw'), peer: true },

  { id: 'batches', group: 'Fields in JavaScript', title: 'batches of six columns', needs: 'workload', command: js('batches'), reads: ['bytes', 'ports'], targets: [{ row: 'peer-decode', times: 15, on: 'small' }, { row: 'peer-decode', times: 12, on: 'mixed' }] },
  { id: 'batches-1', group: 'Fields in JavaScript', title: 'the same, one thread', needs: 'workload', command: js('batches', '{"threads":1}'), reads: ['bytes', 'ports'] },
  { id: 'fields', group: 'Fields in JavaScript', title: 'packet event, five fields read', needs: 'workload', command: js('fields'), reads: ['bytes', 'ports'], targets: [{ row: 'peer-decode', times: 10 }, { row: 'peer-raw', times: 2 }] },
  { id: 'tree', group: 'Fields in JavaScript', title: 'packet event, decode_packet', needs: 'workload', command: js('tree'), targets: [{ row: 'peer-decode', times: 4 }, { row: 'peer-strings', times: 4, on: 'stamped' }] },
  { id: 'named', group: 'Fields in JavaScript', title: 'the same, and decoded.tcp', needs: 'workload', command: js('named'), targets: [{ row: 'tree', atMost: 1.1 }] },
  { id: 'decode', group: 'Fields in JavaScript', title: 'packet event, packet.decode()', needs: 'workload', command: js('decode'), targets: [{ row: 'peer-strings', times: 2, on: 'stamped' }] },
  { id: 'options', group: 'Fields in JavaScript', title: 'packet event, packet.tcp.options', needs: 'workload', command: js('options'), targets: [{ row: 'tree', atMost: 1.5, on: 'stamped' }] },
  { id: 'get', group: 'Fields in JavaScript', title: "packet event, packet.get('tcp.options.tsval')", needs: 'workload', command: js('get'), targets: [{ row: 'tree', atMost: 1.5, on: 'stamped' }] },
  { id: 'dns', group: 'Fields in JavaScript', title: 'packet event, packet.dns, its name and first answer', needs: 'workload', input: 'dns', command: js('dns'), targets: [{ row: 'tree', atMost: 1.5 }] },
  { id: 'peer-decode', group: 'Fields in JavaScript', title: 'node_pcap 3.1 decode', needs: 'node_pcap', command: node_pcap('decode'), peer: true },
  { id: 'peer-strings', group: 'Fields in JavaScript', title: 'node_pcap 3.1 decode, addresses as strings and a Date', needs: 'node_pcap', command: node_pcap('strings'), peer: true },

  {
    id: 'tsv', group: 'Command line', title: 'nodepcap read --fields, tsv', needs: 'nodepcap', prints: true, slow: true, targets: [{ row: 'tshark', times: 20 }],
    command: (programs, file) => [process.execPath, programs.nodepcap, 'read', file, '--fields', COLUMN_FIELDS.join(','), '--format', 'tsv']
  },
  {
    id: 'tshark', group: 'Command line', title: 'tshark -T fields', needs: 'tshark', prints: true, slow: true, peer: true,
    command: (programs, file) => [programs.tshark, '-n', '-r', file, '-T', 'fields', ...COLUMN_FIELDS.flatMap((name) => ['-e', name])]
  },
  {
    id: 'ndjson', group: 'Command line', title: 'nodepcap read --fields, ndjson', needs: 'nodepcap', prints: true, slow: true, targets: [{ row: 'tshark-ek', times: 20 }],
    command: (programs, file) => [process.execPath, programs.nodepcap, 'read', file, '--fields', COLUMN_FIELDS.join(','), '--format', 'ndjson']
  },
  {
    id: 'tshark-ek', group: 'Command line', title: 'tshark -T ek', needs: 'tshark', prints: true, slow: true, peer: true,
    command: (programs, file) => [programs.tshark, '-n', '-r', file, '-T', 'ek', ...COLUMN_FIELDS.flatMap((name) => ['-e', name])]
  },
  { id: 'text', group: 'Command line', title: 'nodepcap read, one line a packet', needs: 'nodepcap', prints: true, slow: true, targets: [{ row: 'tcpdump', times: 2 }], command: (programs, file) => [process.execPath, programs.nodepcap, 'read', file] },
  { id: 'tcpdump', group: 'Command line', title: 'tcpdump -nn -r', needs: 'tcpdump', prints: true, slow: true, peer: true, command: (programs, file) => [programs.tcpdump, '-nn', '-r', file] },

  ...FIELD_ROWS,
  ...DISPLAY_ROWS,
  ...STREAM_ROWS,
  ...FILE_ROWS
]

/** Is a row one for packets with timestamps, and for DNS? Files and programs take them as any others. */
const onFields = ({ group, id }) => group.endsWith('in JavaScript') || id === 'c-columns'

const OF_FIELDS = ['stamped', 'dns']

/** Does a row read an input? */
function reads(row, { id }) {
  if (row.input !== undefined) return row.input === id
  return OF_FIELDS.includes(id) ? onFields(row) : id !== 'http'
}

/** The largest that a process becomes on a file, in memory: the same rows on a file five times as long. */
const MEMORY_ROWS = [
  { id: 'event', title: 'packet event, nothing read', command: js('event') },
  { id: 'fields', title: 'packet event, five fields read', command: js('fields') },
  { id: 'slow', title: 'packet event, a slow handler', command: js('slow') },
  { id: 'batches', title: 'batches of six columns', command: js('batches') },
  { id: 'tree', title: 'packet event, decode_packet', command: js('tree') },
  { id: 'peer-raw', title: 'node_pcap 3.1 packet event', command: node_pcap('raw'), needs: 'node_pcap', peer: true }
]

const MEMORY_LIMIT_MB = 120

module.exports = { ROWS, reads, MEMORY_ROWS, MEMORY_LIMIT_MB }
