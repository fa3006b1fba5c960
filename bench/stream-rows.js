'use strict'
// stream-rows.js - what flows and TCP streams take, and what they take others; rows.js says what a row is.

const group = 'Streams'
const HTTP_FIELDS = ['frame.time_epoch', 'ip.src', 'tcp.srcport', 'ip.dst', 'tcp.dstport', 'http.request.method', 'http.request.full_uri', 'http.response.code']
const c = (row) => (programs, file) => [programs.streams, row, file]

const STREAM_ROWS = [
  { id: 'c-flows', group, title: 'layers and flows, in C', needs: 'streams', command: c('flows'), reads: ['packets'], sums: 'streams', targets: [{ row: 'c-columns', atMost: 4, on: 'small' }] },
  { id: 'c-streams', group, title: 'the bytes of all TCP streams, in C', needs: 'streams', command: c('streams'), reads: ['packets'], sums: 'streams', targets: [{ row: 'libtins-follow', times: 5 }] },
  { id: 'libtins-follow', group, title: "libtins' StreamFollower, partial streams too", needs: 'libtins_follow', command: (programs, file) => [programs.libtins_follow, file], reads: ['packets'], sums: 'streams', peer: true },
  { id: 'flows', group, title: 'nodepcap flows', needs: 'nodepcap', prints: true, slow: true, targets: [{ row: 'tshark-follow', times: 50 }], command: (programs, file) => [process.execPath, programs.nodepcap, 'flows', file, '--csv'] },
  { id: 'follow', group, title: 'nodepcap follow, the bytes of one stream', needs: 'nodepcap', prints: true, slow: true, targets: [{ row: 'tshark-follow', times: 50 }], command: (programs, file) => [process.execPath, programs.nodepcap, 'follow', file, '--stream', '0', '--raw'] },
  { id: 'http', group, title: 'nodepcap http', needs: 'nodepcap', input: 'http', prints: true, slow: true, command: (programs, file) => [process.execPath, programs.nodepcap, 'http', file] },
  { id: 'tshark-http', group, title: 'tshark -Y http -T fields', needs: 'tshark', input: 'http', prints: true, slow: true, peer: true, command: (programs, file) => [programs.tshark, '-n', '-r', file, '-Y', 'http', '-T', 'fields', ...HTTP_FIELDS.flatMap((name) => ['-e', name])] },
  { id: 'tshark-follow', group, title: 'tshark -q -z follow,tcp,raw,0', needs: 'tshark', prints: true, slow: true, peer: true, command: (programs, file) => [programs.tshark, '-n', '-r', file, '-q', '-z', 'follow,tcp,raw,0'] }
]

module.exports = { STREAM_ROWS }
