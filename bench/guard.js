'use strict'
/**
 * guard.js - has decoding become slower since the last release? Counts instructions (valgrind's callgrind), which do
 * not depend on what else the machine does: both versions are built and run here and now, on the same bytes. What a
 * program takes for an empty file is no packet's, and left out.
 *
 * node bench/guard.js [--base REVISION] [--limit RATIO], or make guard BASE=REVISION LIMIT=RATIO
 *
 * The base is the newest tag v*, unless it is named. Each row is counted twice: with the protocols that the base has
 * (the same layers, which the limit is for), and with all, where packets have more layers than they had.
 * Exit status: 0; 1 when a row takes more than `limit` (1.05) times the instructions; 2 when nothing could be compared.
 */

const fs = require('node:fs')
const path = require('node:path')
const { ROOT, addedSince, main, run } = require('./base')
const inputs = require('./inputs')

const ROWS = ['dissect', 'columns']
const PACKETS = 200000
const FILE_HEADER = 24

/** Build the rows in C of a tree; returns the program. */
function build(source, folder) {
  run('cmake', ['-S', source, '-B', folder, '-DNP_ADDON=OFF', '-DNP_BENCH=ON'])
  run('cmake', ['--build', folder, '--target', 'bench_rows', '--parallel', '2'])
  return path.join(folder, 'bench', 'bench_rows')
}

/** How many instructions a row takes. */
function instructions(program, row, file, disabled = []) {
  const output = run('valgrind', ['--tool=callgrind', '--callgrind-out-file=/dev/null', program, row, file], { env: { ...process.env, NP_DISABLE: disabled.join() } })
  const found = /Collected : (\d+)/.exec(output)
  if (!found) throw new Error(`valgrind gave no count for ${row}`)
  return Number(found[1])
}

/** A file as `input` without its packets. */
function emptyLike(input, folder) {
  const file = path.join(folder, `empty-${input.id}.pcap`)
  fs.writeFileSync(file, fs.readFileSync(input.file).subarray(0, FILE_HEADER))
  return file
}

function compare({ tree, folder, limit }) {
  const before = build(tree, path.join(folder, 'build-base'))
  const now = build(ROOT, path.join(folder, 'build-now'))
  const added = addedSince(tree)
  let slower = false
  for (const input of [inputs.small(PACKETS), inputs.mixed(PACKETS)].filter(Boolean)) {
    const empty = emptyLike(input, folder)
    for (const row of ROWS) {
      const perPacket = (program, disabled) => (instructions(program, row, input.file, disabled) - instructions(program, row, empty, disabled)) / input.packets
      const counts = [perPacket(before), perPacket(now, added), perPacket(now)]
      const ratio = counts[1] / counts[0]
      slower ||= ratio > limit
      const [base, same, all] = counts.map((count) => Math.round(count))
      console.log(`${row.padEnd(8)} ${input.id.padEnd(6)} ${base} -> ${same} instructions a packet, ${ratio.toFixed(3)}x${ratio > limit ? ': MORE than the limit' : ''}; with all protocols ${all}`)
    }
  }
  return slower
}

main('guard', { limit: '1.05' }, compare)
