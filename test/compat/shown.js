'use strict'
// shown.js - how packets of node_pcap print, and what it and ours print of a capture.

const { spawnSync } = require('node:child_process')
const path = require('node:path')
const { inspect } = require('node:util')
const pcap = require('../../lib')

const PEER = process.env.NODE_PCAP_PEER ?? path.join(__dirname, '../../bench/peers/node_modules/pcap')
const LIMITS = { timeout: 5000, encoding: 'utf8', maxBuffer: 1 << 28 }
const MEMORY = '--max-old-space-size=256'

/** A packet in one line, and the text that it gives; of node_pcap some give none but an error. */
function shown(packet) {
  const members = inspect(packet, { depth: 20, breakLength: Infinity, compact: true, maxArrayLength: null })
  try {
    return `${members}\n${packet}`
  } catch {
    return members
  }
}

/** Is it the same? Where 3.1 has no text, ours has one. */
const isSame = (their, our) => (their.includes('\n') ? their === our : our.startsWith(`${their}\n`))

/** What 3.1 prints of a file: [{ text } or { error }], and whether it came to the end. */
function theirs(file, folder = PEER) {
  const { stdout } = spawnSync(process.execPath, [MEMORY, path.join(__dirname, 'theirs.js'), folder, file], LIMITS)
  const lines = stdout.split('\n').slice(0, -1)
  const ended = lines.at(-1) === 'end'
  return { packets: (ended ? lines.slice(0, -1) : lines).map((line) => JSON.parse(line)), ended }
}

/** What ours prints. */
async function ours(file) {
  const texts = []
  for await (const packet of pcap.createOfflineSession(file)) texts.push(shown(pcap.decode.packet(packet)))
  return texts
}

module.exports = { PEER, shown, theirs, ours, isSame }
