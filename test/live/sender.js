'use strict'
// sender.js - bench/c/sender.c, built once for the tests of a file: many packets in little time.

const fs = require('node:fs')
const os = require('node:os')
const path = require('node:path')
const { execFileSync } = require('node:child_process')
const { output } = require('./network')

const source = path.join(__dirname, '../../bench/c/sender.c')

/** What the sender's packets have in common, as a BPF filter. */
const FILTER = 'udp port 9 and net 10.128.0.0/15'

let program

function build() {
  if (program) return program
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'node_pcap-sender-'))
  process.on('exit', () => fs.rmSync(folder, { recursive: true, force: true }))
  program = path.join(folder, 'sender')
  execFileSync('cc', ['-std=c11', '-D_GNU_SOURCE', '-O2', '-o', program, source], { env: { ...process.env, LD_PRELOAD: '' } })
  return program
}

/**
 * Send from the far end of a network, with the options of the program; resolves to what it reports: { sent, refused, seconds }.
 */
async function send(net, options) {
  const args = Object.entries(options).flatMap(([name, value]) => (value === true ? [`--${name}`] : [`--${name}`, String(value)]))
  return JSON.parse(await output(net.start(build(), net.far, ...args), ['sender']))
}

module.exports = { FILTER, build, send }
