'use strict'
// run.js - every field that has a Wireshark name, in every packet of every capture, against tshark.
//
//   node test/differential/run.js [--tenth] [--all-protocols] [--file TEXT] [--field TEXT] [--show N] [--json FILE] [--report FILE] [--depth]
//
// The captures are those of test/captures.js. Exit status 1 when fewer than 99.9 % of the values are equal, a difference is
// not explained in known.json, tshark has no field of a name, or, in a whole run, an entry of known.json explains nothing.
// `--depth` compares nothing: it prints how deep our layers reach, each packet on its own (alone.js), and between which they end.
// `--report` writes what was compared as Markdown, and how deep our layers reach: docs/conformance.md is that of a whole run.

const fs = require('node:fs')
const path = require('node:path')
const { parseArgs } = require('node:util')
const pcap = require('../../lib')
const { Wireshark } = require('./wireshark')
const { Tally } = require('./tally')
const { compareFile } = require('./compare')
const { Depth } = require('./depth')
const { markdown, depthTable } = require('./report')
const { captureFolder, captures } = require('../captures')

const FLOOR = 0.999
const PARALLEL = 2

function options() {
  const { values } = parseArgs({
    options: {
      tenth: { type: 'boolean', default: false },
      'all-protocols': { type: 'boolean', default: false },
      file: { type: 'string', default: '' },
      field: { type: 'string', default: '' },
      show: { type: 'string', default: '3' },
      json: { type: 'string' },
      report: { type: 'string' },
      depth: { type: 'boolean', default: false }
    }
  })
  return values
}

async function work(queue, task) {
  for (let item = queue.shift(); item !== undefined; item = queue.shift()) await task(item)
}

const together = (names, task) => {
  const queue = [...names]
  return Promise.all(Array.from({ length: PARALLEL }, () => work(queue, task)))
}

/** How deep layers reach is measured against all of tshark's protocols. */
async function measure(names) {
  const wireshark = new Wireshark({ allProtocols: true })
  const depth = new Depth()
  try {
    await together(names, (name) => depth.add(path.join(captureFolder, name), wireshark))
  } finally {
    wireshark.close()
  }
  return depth
}

function report(tally, wanted) {
  for (const line of tally.lines(Number(wanted.show))) console.log(line)
  const partial = wanted.tenth || wanted.file || wanted.field || wanted['all-protocols']
  const unused = partial ? [] : tally.unused()
  for (const { reason } of unused) console.log(`differential: known.json explains nothing with: ${reason}`)
  if (wanted.json) fs.writeFileSync(wanted.json, JSON.stringify(tally, null, 1))
  const { compared, differing, unexplained, apart } = tally.sums()
  const share = compared ? (compared - differing) / compared : 0
  console.log(`${tally.files} files, ${tally.packets} packets, ${tally.fieldCount} fields: ${compared} values, ${differing} differ, ${(share * 100).toFixed(4)} % equal; ${unexplained} differences are not explained in known.json; ${apart} values are of other packets or segments, or of what is not here, counted apart`)
  if (compared === 0 && wanted.field) return true // these captures have none of it
  return share >= FLOOR && unexplained === 0 && unused.length === 0 && tally.files > 0
}

async function main() {
  process.exitCode = 1 // a run that does not come to its end is none
  const wanted = options()
  const captured = captures(wanted)
  if (captured.length === 0) {
    console.log(`differential: skipped: no captures at ${captureFolder} (set NODE_PCAP_CAPTURES)`)
    process.exitCode = 0
    return
  }
  if (wanted.depth) {
    for (const line of depthTable(await measure(captured))) console.log(line)
    process.exitCode = 0
    return
  }
  const wireshark = new Wireshark({ allProtocols: wanted['all-protocols'], payloadFirst: true })
  const names = [...new Set(pcap.fields.filter((field) => !field.related).map((field) => field.wireshark).filter(Boolean))].filter((name) => name.includes(wanted.field))
  const unknown = names.filter((name) => !wireshark.fields.has(name))
  for (const name of unknown) console.log(`differential: ${name} is no field of ${wireshark.version}`)
  const fields = names.filter((name) => wireshark.fields.has(name))
  const tally = new Tally(fields, JSON.parse(fs.readFileSync(path.join(__dirname, 'known.json'), 'utf8')))
  const task = (name) => compareFile(path.join(captureFolder, name), name, fields, wireshark, tally)
  try {
    await together(captured, task)
  } finally {
    wireshark.close()
  }
  if (wanted.report) fs.writeFileSync(wanted.report, markdown(tally, await measure(captured), wireshark.version))
  if (report(tally, wanted) && unknown.length === 0) process.exitCode = 0
}

main()
