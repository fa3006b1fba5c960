'use strict'
// display-rows.js - what display filters take, and the same ones take tshark; rows.js says what a row is.

const ONE_PORT = 'tcp.port == 443'
const AS_BPF = 'tcp.port == 20010 || udp.port == 53' // what the rows of a BPF filter pass

// Typical ones: decided by fixed rows, or by each packet's payload. tshark reads the first packets only (`slow`), which takes it
// less of a packet than all of them do; ours reads ten times as many (`long`), or the start of Node would be most of what it takes.
const TYPICAL = [
  { id: 'net', filter: 'ip.src == 10.0.0.0/28', times: 100 },
  { id: 'flags', filter: 'tcp.flags.syn == 1 && tcp.flags.ack == 0', times: 100 },
  { id: 'ports', filter: 'tcp.dstport in {22, 443, 20010}', times: 100 },
  { id: 'contains', filter: 'tcp.payload contains "passw"', times: 30 },
  { id: 'matches', filter: 'tcp.payload matches "pass(wd|word)"', times: 30 }
]

const group = 'Display filters'
const c = (text) => (programs, file) => [programs.rows, 'display', text, file]

const typicalRows = ({ id, filter, times }) => [
  { id: `display-${id}`, group, title: `nodepcap read -Y '${filter}'`, needs: 'nodepcap', prints: true, long: true, targets: [{ row: `tshark-${id}`, times }], command: (programs, file) => [process.execPath, programs.nodepcap, 'read', file, '-Y', filter, '--fields', 'frame.number'] },
  { id: `tshark-${id}`, group, title: 'tshark -Y, the same', needs: 'tshark', prints: true, slow: true, peer: true, command: (programs, file) => [programs.tshark, '-n', '-r', file, '-Y', filter, '-T', 'fields', '-e', 'frame.number'] }
]

const DISPLAY_ROWS = [
  { id: 'c-display', group, title: `layers, and ${ONE_PORT}, in C`, needs: 'rows', command: c(ONE_PORT), some: true, targets: [{ row: 'c-dissect', atMost: 1.5, on: 'small' }] },
  { id: 'c-display-bpf', group, title: 'layers, and a filter that BPF can say, in C', needs: 'rows', command: c(AS_BPF), some: true, targets: [{ row: 'libpcap-filter', atMost: 2 }] },
  ...TYPICAL.flatMap(typicalRows)
]

module.exports = { DISPLAY_ROWS }
