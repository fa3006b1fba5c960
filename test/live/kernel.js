'use strict'
// kernel.js - kernel.c, built once for the tests of a file: what sockets of Linux make of given packets, and what ours does.

const fs = require('node:fs')
const os = require('node:os')
const path = require('node:path')
const { execFileSync } = require('node:child_process')

const FLAGS = { FIN: 1, SYN: 2, RST: 4, ACK: 16, URG: 32 }
const TWO_32 = 2 ** 32
const LIMIT_MS = 60000

let folder

function build() {
  if (folder) return path.join(folder, 'kernel')
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'node_pcap-kernel-'))
  process.on('exit', () => fs.rmSync(folder, { recursive: true, force: true }))
  const program = path.join(folder, 'kernel')
  execFileSync('cc', ['-std=c11', '-D_GNU_SOURCE', '-O2', '-o', program, path.join(__dirname, 'kernel.c')], { env: { ...process.env, LD_PRELOAD: '' } })
  return program
}

/** A segment `at` this place behind a sequence number. */
const segment = (isn, at, data = '', flags = FLAGS.ACK, urgent = 0) => `tcp ${(((isn + 1 + at) % TWO_32) + TWO_32) % TWO_32} ${flags} ${urgent} ${Buffer.from(data, 'latin1').toString('hex')}`
const MORE = 0x2000

/** Units of eight bytes, from `start` to `end`, of a datagram of UDP. */
const fragment = (id, datagram, [start, end]) => `fragment ${id} ${start | (end * 8 < datagram.length ? MORE : 0)} ${datagram.subarray(start * 8, end * 8).toString('hex')}`

const syn = (isn) => segment(isn, -1, '', FLAGS.SYN)
const opened = (isn, ...segments) => [syn(isn), segment(isn, 0), ...segments]

/** What the kernel makes of cases, each a list of commands: { answers, file }; the file has their packets, the clients' ports tell whose. */
function askKernel(cases) {
  const program = build()
  const file = path.join(folder, 'packets.pcap')
  const input = cases.flatMap((commands) => [...commands, 'end']).map((line) => `${line}\n`).join('')
  const output = execFileSync(program, [file], { input, encoding: 'utf8', timeout: LIMIT_MS, maxBuffer: 1 << 28, env: { ...process.env, LD_PRELOAD: '' } })
  const answers = output.trim().split('\n').map((line) => JSON.parse(line))
  return { answers: answers.map(({ data, ...rest }) => ({ ...rest, data: Buffer.from(data, 'hex').toString('latin1') })), file }
}

module.exports = { FLAGS, askKernel, fragment, opened, segment, syn }
