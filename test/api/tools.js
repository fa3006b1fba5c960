'use strict'
// tools.js - the file commands against Wireshark's: runs of both, and packets as they tell them.

const assert = require('node:assert')
const { spawnSync } = require('node:child_process')
const fs = require('node:fs')
const os = require('node:os')
const path = require('node:path')
const { captureFolder, captures } = require('../captures')

const command = path.join(__dirname, '../../bin/nodepcap.js')
const MAX_OUTPUT = 1 << 28

/** Every tenth capture, or all of them with NODE_PCAP_ALL=1; full paths. */
const sampleCaptures = (wanted = {}) => captures({ tenth: process.env.NODE_PCAP_ALL !== '1', ...wanted }).map((name) => path.join(captureFolder, name))

const isThere = (tool) => !spawnSync(tool, ['--version']).error

/** Options of a test that needs these programs. */
function needs(...tools) {
  const missing = tools.find((tool) => !isThere(tool))
  return { skip: missing ? `needs ${missing}` : false }
}

/** Options of a test that needs these programs and the public captures. */
function needsCaptures(...tools) {
  return captures({ tenth: true }).length === 0 ? { skip: `needs the captures of ${captureFolder}` } : needs(...tools)
}

/** Run a program to its end: { status, stdout, stderr }. */
function run(program, args, options = {}) {
  return spawnSync(program, args, { encoding: 'utf8', timeout: 120000, maxBuffer: MAX_OUTPUT, ...options, env: { ...process.env, TZ: 'UTC', ...options.env } })
}

/** Run nodepcap. */
const nodepcap = (args, options) => run(process.execPath, [command, ...args], options)

/** Run nodepcap, which must do what it should; returns its result. */
function good(args, options) {
  const result = nodepcap(args, options)
  assert.strictEqual(result.status, 0, result.stderr)
  return result
}

/** The one line of a failure. */
function bad(args, status, pattern, options) {
  const result = nodepcap(args, options)
  assert.strictEqual(result.status, status, result.stderr)
  const failures = result.stderr.split('\n').filter((line) => line.startsWith('nodepcap: '))
  assert.strictEqual(failures.length, 1, result.stderr)
  assert.match(failures[0], pattern)
  return result
}

/** Packets as tshark tells them: time, lengths, interface, bytes. */
function tsharkPackets(file, fields = ['frame.time_epoch', 'frame.len', 'frame.cap_len', 'frame.encap_type']) {
  const { status, stdout, stderr } = run('tshark', ['-n', '-r', file, '-T', 'fields', ...fields.flatMap((field) => ['-e', field])])
  assert.strictEqual(status, 0, stderr)
  return stdout.split('\n').slice(0, -1)
}

/** A folder that goes with the test. */
function temporaryFolder(t) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'node_pcap-'))
  t.after(() => fs.rmSync(folder, { recursive: true }))
  return folder
}

module.exports = { bad, good, needs, needsCaptures, nodepcap, run, sampleCaptures, temporaryFolder, tsharkPackets }
