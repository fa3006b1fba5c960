'use strict'
/**
 * guard.js - has decoding become slower since the last release? Counts instructions (valgrind's callgrind), which do
 * not depend on what else the machine does: both versions are built and run here and now, on the same bytes.
 *
 * node bench/guard.js [--base REVISION] [--limit RATIO], or make guard BASE=REVISION LIMIT=RATIO
 *
 * The base is the newest tag v*, unless it is named. Exit status: 0; 1 when a row takes more than `limit` (1.05) times
 * the instructions; 2 when nothing could be compared.
 */

const path = require('node:path')
const { ROOT, main, run } = require('./base')
const inputs = require('./inputs')

const ROWS = ['dissect', 'columns']
const PACKETS = 200000

/** Build the rows in C of a tree; returns the program. */
function build(source, folder) {
  run('cmake', ['-S', source, '-B', folder, '-DNP_ADDON=OFF', '-DNP_BENCH=ON'])
  run('cmake', ['--build', folder, '--target', 'bench_rows', '--parallel', '2'])
  return path.join(folder, 'bench', 'bench_rows')
}

/** How many instructions a row takes. */
function instructions(program, row, file) {
  const output = run('valgrind', ['--tool=callgrind', '--callgrind-out-file=/dev/null', program, row, file])
  const found = /Collected : (\d+)/.exec(output)
  if (!found) throw new Error(`valgrind gave no count for ${row}`)
  return Number(found[1])
}

function compare({ tree, folder, limit }) {
  const before = build(tree, path.join(folder, 'build-base'))
  const now = build(ROOT, path.join(folder, 'build-now'))
  let slower = false
  for (const input of [inputs.small(PACKETS), inputs.mixed(PACKETS)].filter(Boolean)) {
    for (const row of ROWS) {
      const counts = [before, now].map((program) => instructions(program, row, input.file) / input.packets)
      const ratio = counts[1] / counts[0]
      slower ||= ratio > limit
      console.log(`${row.padEnd(8)} ${input.id.padEnd(6)} ${counts.map((count) => Math.round(count)).join(' -> ')} instructions a packet, ${ratio.toFixed(3)}x${ratio > limit ? ': MORE than the limit' : ''}`)
    }
  }
  return slower
}

main('guard', { limit: '1.05' }, compare)
