'use strict'
// file-rows.js - rows of the group 'Files': how fast captures are read into blocks and written, beside bare hops and peers.

const fs = require('node:fs')
const path = require('node:path')

/** The same packets as pcapng, which inputs.js puts beside the pcap file. */
const twinOf = (file) => file.replace(/\.pcap$/, '.pcapng')

/** Where a row's output goes; each overwrites that of the one before. */
const written = (file, name) => path.join(path.dirname(file), `written.${name}`)

/** Once all rows have run. */
function removeWritten(folder) {
  for (const name of fs.readdirSync(folder)) if (name.startsWith('written.')) fs.rmSync(path.join(folder, name))
}

const program = (name, ...args) => (programs, file) => [programs[name], ...args, file]
const onTwin = (name, ...args) => (programs, file) => [programs[name], ...args, twinOf(file)]
const rewrite = (name) => (programs, file) => [process.execPath, programs.nodepcap, 'read', file, '-w', written(file, name)]

/** What is held against blocks: libpcap, and the hop, which does nothing but read and step. */
const blocksTargets = (libpcap, hop) => [{ row: libpcap, times: 3 }, { row: hop, atMost: 1.5 }]

const FILE_ROWS = [
  { id: 'file-hop', title: 'pcap: bare hop, 1 MiB blocks', needs: 'rows', command: program('rows', 'hop') },
  { id: 'file-blocks', title: 'pcap: into blocks, layers found', needs: 'rows', command: program('rows', 'dissect'), targets: blocksTargets('file-libpcap', 'file-hop') },
  { id: 'file-libpcap', title: 'pcap: libpcap pcap_loop, empty callback', needs: 'libpcap', command: program('libpcap'), peer: true },
  { id: 'file-gopacket', title: 'pcap: gopacket pcapgo.Reader', needs: 'gopacket_files', command: program('gopacket_files'), peer: true },
  { id: 'file-pcap-parser', title: 'pcap: npm pcap-parser', needs: 'pcap_parser', slow: true, command: (programs, file) => [process.execPath, programs.pcap_parser, file], peer: true },

  { id: 'file-hop-ng', title: 'pcapng: bare hop, 1 MiB blocks', needs: 'files', command: onTwin('files') },
  { id: 'file-blocks-ng', title: 'pcapng: into blocks, layers found', needs: 'rows', command: onTwin('rows', 'dissect'), targets: blocksTargets('file-libpcap-ng', 'file-hop-ng') },
  { id: 'file-libpcap-ng', title: 'pcapng: libpcap pcap_loop, empty callback', needs: 'libpcap', command: onTwin('libpcap'), peer: true },
  { id: 'file-gopacket-ng', title: 'pcapng: gopacket pcapgo.NgReader', needs: 'gopacket_files', command: onTwin('gopacket_files'), peer: true },

  { id: 'file-write', title: 'nodepcap read -w, pcap to pcap', needs: 'nodepcap', prints: true, command: rewrite('pcap'), targets: [{ row: 'file-tcpdump', times: 1 }] },
  { id: 'file-tcpdump', title: 'tcpdump -r -w, pcap to pcap', needs: 'tcpdump', prints: true, command: (programs, file) => [programs.tcpdump, '-r', file, '-w', written(file, 'tcpdump.pcap')], peer: true },
  { id: 'file-write-ng', title: 'nodepcap read -w, pcap to pcapng', needs: 'nodepcap', prints: true, command: rewrite('pcapng') },
  { id: 'file-write-gz', title: 'nodepcap read -w, pcap to pcapng.gz', needs: 'nodepcap', prints: true, slow: true, command: rewrite('pcapng.gz') }
].map((row) => ({ ...row, group: 'Files' }))

module.exports = { FILE_ROWS, twinOf, removeWritten }
