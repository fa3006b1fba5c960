'use strict'
// large.js - the memory of our reader on a file of 4 GB, which is made where there is room and taken away again.

const { spawnSync } = require('node:child_process')
const fs = require('node:fs')
const path = require('node:path')
const { FOLDER, small } = require('./inputs')

const BYTES = 4e9
const SPARE = 2e9 // to be left on the disk
const FILE_HEADER = 24
const MOST_KB = 64 << 10

/** The small packets over and over. */
function make(file) {
  const input = small(2000000)
  const bytes = fs.readFileSync(input.file)
  const fd = fs.openSync(file, 'w')
  let size = fs.writeSync(fd, bytes)
  let packets = input.packets
  for (; size < BYTES; packets += input.packets) size += fs.writeSync(fd, bytes, FILE_HEADER)
  fs.closeSync(fd)
  return packets
}

/** A line about the reader's peak memory; throws when it is too much or packets are missing. */
function measureLarge(built) {
  const { bavail, bsize } = fs.statfsSync(FOLDER)
  if (bavail * bsize < BYTES + SPARE) return `large: skipped, ${FOLDER} has no room for ${BYTES / 1e9} GB`
  const file = path.join(FOLDER, `large-${process.pid}.pcap`)
  try {
    const packets = make(file)
    const { status, stdout, stderr } = spawnSync(built.rows, ['dissect', file], { encoding: 'utf8' })
    if (status !== 0) throw new Error(`large: ${stderr}`)
    const result = JSON.parse(stdout)
    const line = `large: ${result.packets} packets, ${fs.statSync(file).size} bytes: ${(result.max_rss_kb / 1024).toFixed(1)} MiB of memory, ${(result.ns / 1e9).toFixed(1)} s`
    if (result.packets !== packets || result.max_rss_kb > MOST_KB) throw new Error(`${line}: wanted ${packets} packets in at most ${MOST_KB / 1024} MiB`)
    return line
  } finally {
    fs.rmSync(file, { force: true })
  }
}

module.exports = { measureLarge }
