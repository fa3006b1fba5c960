'use strict'
// growth.js - what a hundred protocols more cost who does not use them: `require`, the making of an engine, the build.
//
//   node test/language/growth.js [--copies N]
//
// The tree and the tree with copies of a table as large as that of DNS are built and run here, in turn. Exit status 1 when a
// ratio is above its limit; make growth.

const fs = require('node:fs')
const path = require('node:path')
const { parseArgs } = require('node:util')
const { skip, run, copyTree, buildTree } = require('./tree')

const LIMITS = { require: 1.2, engine: 2, build: 3 }
const RECORD_ROWS = 20
const RECORDS = 4
const ROUNDS = 15
const ENGINES = 10

/** About 120 rows, as DNS has them: a header with flags and names of values, and four lists of records. */
function source(name, port) {
  const rows = []
  const ids = []
  const add = (row, ...cells) => {
    ids.push(`R${ids.length}`)
    rows.push(`  {"${row}", ${cells.join(', ')}},`)
  }
  add('id', 0, 16, 'NP_HEX', `"${name}.id"`, '"Identifier."')
  add('flags', 16, 16, 'NP_GROUP', 'NULL', '"Flags."')
  add('flags.response', 16, 1, 'NP_FLAG', 'NULL', '"Is it a response?"')
  add('flags.opcode', 17, 4, 'NP_UINT', 'NULL', '"Operation."', '.names = opcodes')
  add('flags.opcode_name', 'NP_COMPUTED', 0, 'NP_NAME', 'NULL', '"Its name."', '.names = opcodes, .of = 3')
  for (let bit = 21; bit < 28; bit++) add(`flags.bit${bit}`, bit, 1, 'NP_FLAG', 'NULL', '"A flag."')
  add('flags.code', 28, 4, 'NP_UINT', 'NULL', '"Result."')
  for (let i = 0; i < RECORDS; i++) add(`count${i}`, 32 + 16 * i, 16, 'NP_UINT', `"${name}.count${i}"`, '"How many records."')
  for (let i = 0; i < RECORDS; i++) {
    add(`list${i}`, 'NP_VARIABLE', 0, 'NP_RECORD', 'NULL', '"Records."', '.flags = NP_MANY')
    for (let j = 0; j < RECORD_ROWS + 5; j++) add(`list${i}.row${j}`, 'NP_VARIABLE', [8, 16, 32, 0][j % 4], ['NP_UINT', 'NP_HEX', 'NP_IPV4', 'NP_STRING'][j % 4], `"${name}.list${i}.row${j}"`, '"A row of a record."')
  }
  return `/* ${name}.c - a table as large as that of DNS. */
#include "protocols/protocol.h"

/* clang-format off */
static const struct np_name opcodes[] = {{0, "query"}, {4, "notify"}, {5, "update"}, {0, NULL}};
static const struct np_field fields[] = {
${rows.join('\n')}
};
/* clang-format on */

static void details(struct np_dissector *d) {
  struct np_cursor c = np_rest(d);
  while (np_more(&c)) np_emit(d, &c, &fields[${ids.length - 4}]);
}

const struct np_protocol np_${name} = {
    .name = "${name}", .title = "Copy", .spec = "none", .fields = fields, NP_ROWS(fields), .header_bits = 96,
    .details = details, .details_in_body = true, .summary = "{id} {flags.opcode_name} {count0} {count1} {count2} {count3}",
    .binds = (const struct np_bind[]){{NP_BY_UDP_PORT, ${port}}, {NP_TABLE_END, 0}},
};
`
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1]

/** Build without what earlier builds left; returns the seconds of the processor. */
function build(folder) {
  const env = { ...process.env, CCACHE_DISABLE: '1' }
  delete env.NODE_PCAP_ADDON
  const output = run('sh', ['-c', 'node tools/build.js && times'], { cwd: folder, env })
  const [, minutes, seconds] = /(\d+)m([\d.]+)s \S+\s*$/.exec(output.trim())
  return Number(minutes) * 60 + Number(seconds)
}

/** Milliseconds of the processor that a fresh process takes to load the library. */
function load(folder) {
  const program = "const before = process.cpuUsage(); require(process.argv[1]); const { user, system } = process.cpuUsage(before); console.log((user + system) / 1000)"
  const env = { ...process.env }
  delete env.NODE_PCAP_ADDON
  return Number(run(process.execPath, ['-e', program, path.join(folder, 'lib')], { env }))
}

/** Instructions that an engine and a printer take to be made. */
function engine(folder) {
  const program = path.join(folder, 'build/engine')
  run('cc', ['-O2', '-I', path.join(folder, 'include'), '-o', program, path.join(__dirname, 'engine.c'), path.join(folder, 'build/libnp.a'), '-lpthread', '-ldl'])
  const count = (engines) => {
    const { output } = { output: run('sh', ['-c', 'exec valgrind --tool=callgrind --callgrind-out-file=/dev/null "$@" 2>&1', 'sh', program, String(engines)]) }
    return Number(/Collected : (\d+)/.exec(output)[1])
  }
  return (count(1 + ENGINES) - count(1)) / ENGINES
}

function main() {
  const { values } = parseArgs({ options: { copies: { type: 'string', default: '100' } } })
  if (skip) return console.log(`growth: skipped: ${skip}`)
  const names = Array.from({ length: Number(values.copies) }, (_, i) => `copy${i}`)
  const trees = [copyTree({}), copyTree(Object.fromEntries(names.map((name, i) => [name, source(name, 20000 + i)])))]
  try {
    const figures = { build: trees.map(build) }
    trees.forEach((folder) => buildTree(folder))
    figures.engine = trees.map(engine)
    const times = trees.map(() => [])
    for (let round = 0; round < ROUNDS; round++) for (const i of round % 2 ? [1, 0] : [0, 1]) times[i].push(load(trees[i]))
    figures.require = times.map(median)
    for (const [name, [before, now]] of Object.entries(figures)) {
      const good = now <= LIMITS[name] * before
      console.log(`${good ? 'good' : 'BAD '}  ${name}: ${before.toFixed(1)} -> ${now.toFixed(1)} with ${names.length} more, ${(now / before).toFixed(2)}x, limit ${LIMITS[name]}x`)
      if (!good) process.exitCode = 1
    }
  } finally {
    for (const folder of trees) fs.rmSync(folder, { recursive: true })
  }
}

main()
