'use strict'
// run.js - programs for node_pcap, over it and over ours: processor time of each, in turn, the least of some rounds.
//
//   node bench/compat/run.js [--rounds N]     fails when ours is not as quick, or as small, as it must be

const { spawnSync } = require('node:child_process')
const path = require('node:path')
const { parseArgs } = require('node:util')
const inputs = require('./inputs')
const { stamped } = require('../inputs')
const { install, root } = require('../../tools/peers')

const PACKETS = 1000000
const LIBRARIES = { theirs: path.join(root, 'bench/peers/node_modules/pcap'), ours: root }

/** `times`: how much less ours takes at least, of `what`; 0 where it is only shown. */
const ROWS = [
  { title: 'decode.packet, timestamps', row: 'decode', file: () => stamped(PACKETS).file, what: 'cpu_ns', times: 2 },
  { title: 'the same, addresses and ports read', row: 'read', file: () => stamped(PACKETS).file, what: 'cpu_ns', times: 0 },
  { title: 'connections tracked', row: 'track', file: () => inputs.connections(50000), what: 'cpu_ns', times: 5 },
  { title: 'memory of 200,000 SYNs tracked', row: 'track', file: () => inputs.syns(200000), what: 'heap', times: 5 }
]

function measure(library, { row, what }, file) {
  const args = [...(what === 'heap' ? ['--expose-gc'] : []), path.join(__dirname, 'program.js'), library, row, file]
  const { stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  if (stdout === '') throw new Error(stderr)
  return JSON.parse(stdout)
}

function main() {
  if (!install('bench/peers')) process.exit(1)
  const { values } = parseArgs({ options: { rounds: { type: 'string', default: '5' } } })
  for (const row of ROWS) {
    const file = row.file()
    const least = { theirs: Infinity, ours: Infinity }
    let packets = 0
    for (let i = Number(values.rounds); i > 0; i--) {
      for (const name of Object.keys(LIBRARIES)) {
        const result = measure(LIBRARIES[name], row, file)
        packets = result.packets
        least[name] = Math.min(least[name], result[row.what])
      }
    }
    const times = least.theirs / least.ours
    const shown = (value) => (row.what === 'heap' ? `${(value / 2 ** 20).toFixed(1)} MiB` : `${(value / packets).toFixed(0)} ns a packet`)
    console.log(`${row.title}: node_pcap 3.1 ${shown(least.theirs)}, ours ${shown(least.ours)}: ${times.toFixed(1)} times less${row.times > 0 ? ` (${row.times} at least)` : ''}`)
    if (times < row.times) process.exitCode = 1
  }
}

main()
