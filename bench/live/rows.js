'use strict'
// rows.js - the receivers that are measured, ours and the peers, the loads, and what must hold.

const BUFFER_SIZE = 8 << 20 // of the kernel, the same for all: our default
const BUFFER_TIMEOUT = 10 // ms
const FILTER = 'udp port 9'

/**
 * The loads. `sender`: its options. `pinned`: sender and receiver share one core. `timer`: ours watch a timer of 10 ms.
 * `rows`: which rows run under it; `figures`: what is of interest.
 */
const LOADS = [
  { id: 'paced', title: '300,000 packets/s', sender: { rate: 300000, seconds: 2 }, figures: ['cpu_ns', 'loss'], rows: ['tcpdump', 'libpcap', 'peer-raw', 'peer-decode', 'batches', 'event', 'fields'] },
  { id: 'pinned', title: 'full rate, one core for both', sender: { seconds: 2 }, pinned: true, figures: ['loss'], rows: ['tcpdump', 'libpcap', 'peer-raw', 'peer-decode', 'batches', 'event', 'fields', 'slow'] },
  { id: 'flood', title: 'full rate', sender: { seconds: 2 }, timer: true, figures: ['loss', 'late_p99_ms', 'late_max_ms'], rows: ['control', 'batches', 'fields', 'slow'] },
  { id: 'blocked', title: '100,000 packets/s, JavaScript stands still for 2 s', sender: { rate: 100000, seconds: 2 }, figures: ['loss'], rows: ['blocked'] },
  { id: 'idle', title: '200 packets/s', sender: { rate: 200, count: 200 }, figures: ['latency_ms'], rows: ['immediate', 'collected'] }
]

const ours = (row, options = {}) => ({ receive }, device, timer) =>
  [process.execPath, receive, row, device, JSON.stringify({ filter: FILTER, buffer_size: BUFFER_SIZE, buffer_timeout: BUFFER_TIMEOUT, ...options }), timer ? 'timer' : '']

const nodePcap = (row) => ({ node_pcap_live }, device) => [process.execPath, node_pcap_live, row, device, `${BUFFER_SIZE}`, `${BUFFER_TIMEOUT}`, FILTER]

const ROWS = [
  { id: 'tcpdump', title: 'tcpdump -w /dev/null', needs: 'tcpdump', peer: true, command: ({ tcpdump }, device) => [tcpdump, '-n', '-i', device, '-B', `${BUFFER_SIZE >> 10}`, '-w', '/dev/null', FILTER] },
  { id: 'libpcap', title: 'libpcap pcap_loop, counting', needs: 'live_libpcap', peer: true, command: ({ live_libpcap }, device) => [live_libpcap, device, `${BUFFER_SIZE}`, `${BUFFER_TIMEOUT}`, FILTER] },
  { id: 'peer-raw', title: 'node_pcap 3.1 packet event', needs: 'node_pcap_live', peer: true, command: nodePcap('raw') },
  { id: 'peer-decode', title: 'node_pcap 3.1 decode', needs: 'node_pcap_live', peer: true, command: nodePcap('decode') },
  { id: 'batches', title: 'batches of one column, counted', needs: 'receive', command: ours('batches') },
  { id: 'event', title: 'packet event, nothing read', needs: 'receive', command: ours('event') },
  { id: 'fields', title: 'packet event, five fields read', needs: 'receive', command: ours('fields') },
  // Its timer shows how late the machine alone makes one.
  { id: 'control', title: 'a filter that no packet passes', needs: 'receive', peer: true, figures: ['late_p99_ms', 'late_max_ms'], command: ours('event', { filter: 'ether proto 0x88b6' }) },
  { id: 'slow', title: 'packet event, a handler of 5 us', needs: 'receive', command: ours('slow') },
  { id: 'blocked', title: 'packet event, JavaScript stands still', needs: 'receive', command: ours('blocked') },
  { id: 'immediate', title: 'buffer_timeout 0', needs: 'receive', command: ours('latency', { buffer_timeout: 0, buffer_size: 16 << 20 }) },
  { id: 'collected', title: 'buffer_timeout 10', needs: 'receive', command: ours('latency') }
]

/** What must hold: a row's figure is at most `times` that of another row under the same load, or at most `most`. */
const TARGETS = [
  { row: 'batches', load: 'paced', figure: 'cpu_ns', of: 'libpcap', times: 3 },
  { row: 'fields', load: 'paced', figure: 'cpu_ns', of: 'peer-raw', times: 1 },
  { row: 'fields', load: 'paced', figure: 'cpu_ns', of: 'peer-decode', times: 0.2 },
  { row: 'batches', load: 'pinned', figure: 'loss', of: 'tcpdump', times: 1 },
  { row: 'fields', load: 'pinned', figure: 'loss', of: 'tcpdump', times: 1 },
  ...['batches', 'fields', 'slow'].flatMap((row) => [
    { row, load: 'flood', figure: 'late_p99_ms', most: 20 },
    { row, load: 'flood', figure: 'late_max_ms', most: 100 }
  ]),
  { row: 'blocked', load: 'blocked', figure: 'loss', most: 0 },
  { row: 'immediate', load: 'idle', figure: 'latency_ms', most: 1 }
]

module.exports = { LOADS, ROWS, TARGETS }
