'use strict'
// tools.js - the file commands against Wireshark's: runs of both, and packets as they tell them.

const assert = require('node:assert')
const { spawnSync } = require('node:child_process')
const { once } = require('node:events')
const fs = require('node:fs')
const path = require('node:path')
const pcap = require('../..')
const { captureFolder, captures } = require('../captures')

const command = path.join(__dirname, '../../bin/nodepcap.js')
const MAX_OUTPUT = 1 << 28

/** Every tenth capture, or all of them with NODE_PCAP_ALL=1; full paths. */
const sampleCaptures = (wanted = {}) => captures({ tenth: process.env.NODE_PCAP_ALL !== '1', ...wanted }).map((name) => path.join(captureFolder, name))

/** Only Node runs with a sanitizer's library. */
const plain = { LD_PRELOAD: '' }

const isThere = (tool) => !run(tool, ['--version']).error

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
  const own = program === process.execPath ? {} : plain
  return spawnSync(program, args, { encoding: 'utf8', timeout: 120000, maxBuffer: MAX_OUTPUT, ...options, env: { ...process.env, TZ: 'UTC', ...own, ...options.env } })
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

/**
 * Has a pcap file a fraction of a second or more, as some that a fuzzer made? Wireshark's times overflow then. Or a time of 0, or
 * after 2038? capinfos takes the one for none, the other for one before 1970.
 */
function hasStrangeTimes(file) {
  const bytes = fs.readFileSync(file)
  const magic = bytes.readUInt32LE(0)
  const swapped = [0xd4c3b2a1, 0x4d3cb2a1].includes(magic)
  if (!swapped && ![0xa1b2c3d4, 0xa1b23c4d].includes(magic)) return false
  const word = (at) => (swapped ? bytes.readUInt32BE(at) : bytes.readUInt32LE(at))
  const second = word(0) === 0xa1b23c4d ? 1e9 : 1e6
  for (let at = 24; at + 16 <= bytes.length; at += 16 + word(at + 8)) if (word(at + 4) >= second || word(at) >= 2 ** 31 || (word(at) === 0 && word(at + 4) === 0)) return true
  return false
}

/** Link types whose packets begin with something that Wireshark does not count as data. */
const PSEUDO_HEADERS = ['LINKTYPE_SUNATM', 'LINKTYPE_LINUX_IRDA', 'LINKTYPE_MTP2_WITH_PHDR', 'LINKTYPE_BLUETOOTH_HCI_H4_WITH_PHDR', 'LINKTYPE_PPP_WITH_DIR', 'LINKTYPE_LINUX_LAPD', 'LINKTYPE_ERF', 'LINKTYPE_NFC_LLCP', 'LINKTYPE_I2C_LINUX']

/** The records of a pcap file, without its header, which writers fill differently. */
const pcapRecords = (file) => fs.readFileSync(file).subarray(24)

/** Write a capture by the library: resolves with the dump, rejects with the error that ended it. */
async function dump(source, to, options, reading) {
  const session = pcap.createOfflineSession(source, reading)
  const written = session.dump(to, options)
  let failure
  session.on('error', (error) => { failure = error })
  await once(session, 'end').catch(() => {})
  session.close()
  if (failure) throw failure
  return written
}

module.exports = { PSEUDO_HEADERS, bad, command, dump, good, hasStrangeTimes, needs, needsCaptures, nodepcap, pcapRecords, run, sampleCaptures, tsharkPackets }
