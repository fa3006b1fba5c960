'use strict'
// filters.js - display filters by chance, on captures, against Wireshark's (sharkd): the same are taken, and the same
// packets pass.
//
//   node test/differential/filters.js [--tenth] [--file TEXT] [--filters N] [--seed N] [--show N] [FILTER...]
//
// The captures are small ones of $NODE_PCAP_CAPTURES. With FILTERs, these instead of made ones. `--tenth` takes a tenth of the
// captures, another one each day. Exit status 1 when fewer than 99.9 % are equal, explained differences aside.

const fs = require('node:fs')
const path = require('node:path')
const { parseArgs } = require('node:util')
const pcap = require('../../lib')
const { Wireshark, PREFERENCES } = require('./wireshark')
const { Sharkd, writePreferences } = require('./sharkd')
const { FilterMaker } = require('./filter-maker')
const { captureFolder, captures } = require('../captures')

const FLOOR = 0.999
const DAY_MS = 86400000
const LARGEST = 60000 // bytes of a capture
const MOST_PACKETS = 300
const MOST_CAPTURES = 60
const LEAST_FIELDS = 12

/** What differs on purpose, or because the compared version does it otherwise: docs/filters.md tells users. */
const EXPLAINED = [
  ['calculations have a sign and 64 bits', (filter) => /[\w\]] [-+*/%&] \d/.test(filter)],
  ['values of any width go together in min and max', (filter, error) => /must have the same type/.test(error)],
  ['`all … in` asks that each value is one of the items', (filter) => /\ball\b[^&|]* in \{/.test(filter)],
  ['literals can be on the left', (filter, error) => /Left side|LHS/.test(error)],
  ['more is taken: true, set, string() of flags', (filter, error) => /cannot be found among|is not supported/.test(error)],
  ['a range can be one byte', (filter, error) => /is greater or equal than/.test(error)],
  ['a number that the field cannot hold is refused', (filter, error, ours) => /too large for the field/.test(ours)],
  ['numbers can be wider than a field whose width packets tell, and in calculations', (filter, error, ours) => ours === '' && /too big for this field/.test(error)],
  ['numbers of the frame have other widths', (filter) => /len\(frame\./.test(filter)],
  ['a name that only Wireshark has', (filter, error, ours) => /no field/.test(ours) && error === ''],
  ['`dc`, `fc` and `ff` are bytes, and protocols of Wireshark', (filter) => /(^|[^:\w])(dc|fc|ff)($|[^:\w])/.test(filter)],
  ['a flag can be compared with a number, and a set have calculations', (filter, error, ours) => ours === '' && /not of compatible types|"&" was unexpected/.test(error)],
  ['there, a field of a layer that is absent spoils the same field of all layers', (filter) => [...filter.matchAll(/([\w.]+)#/g)].some(([, name]) => filter.split(name).length > 2)],
  ['a time has eight bytes', (filter) => /len\([\w.]*time[\w.]*\)/.test(filter)],
  ['bytes can be grouped in any way', (filter, error, ours) => ours === '' && /was unexpected/.test(error) && /[\da-f]{3,}:|:[\da-f]{3,}/.test(filter)],
  ['there, the name of the root is "<Root>"', (filter) => /"\."/.test(filter)],
  ['an object identifier is a text', (filter, error, ours) => ours === '' && /object identifier/i.test(error)],
  ['a function of numbers can be a test', (filter, error, ours) => ours === '' && /whether a function is present/.test(error)],
  ['an address can have bytes of one digit', (filter) => /(^|[^\da-f:])[\da-f]:[\da-f]|:[\da-f](?![\da-f])/.test(filter)]
]

function options() {
  return parseArgs({
    allowPositionals: true,
    options: {
      tenth: { type: 'boolean', default: false },
      file: { type: 'string', default: '' },
      filters: { type: 'string', default: '300' },
      seed: { type: 'string', default: String(Math.floor(Date.now() / DAY_MS)) },
      show: { type: 'string', default: '20' }
    }
  })
}

/** Small captures, spread over all; of a tenth, another one each day. */
function chosen({ tenth, file, seed }) {
  const small = captures({ file }).filter((name) => fs.statSync(path.join(captureFolder, name)).size <= LARGEST)
  const step = Math.max(1, Math.floor(small.length / (MOST_CAPTURES * 4)))
  const spread = small.filter((_, i) => i % step === Number(seed) % step)
  return tenth ? spread.filter((_, i) => i % 10 === Number(seed) % 10) : spread
}

async function packetsOf(file) {
  const packets = []
  try {
    for await (const packet of pcap.createOfflineSession(file)) {
      packets.push(packet)
      if (packets.length > MOST_PACKETS) return []
    }
  } catch {
    return [] // a damaged file: sharkd has its own view of those
  }
  return packets
}

/** Every name that both know, with the values that occur; protocols too, with their bytes. */
function fieldsOf(packets, wireshark) {
  const known = new Map(pcap.fields.filter((field) => field.type !== 'record' && !field.related).flatMap((field) => [field.wireshark, field.union].filter(Boolean).map((name) => [name, field])))
  const fields = []
  for (const [name, { type }] of known) {
    if (!wireshark.fields.has(name) && !pcap.fields.some(({ union }) => union === name)) continue
    const values = packets.flatMap((packet) => packet.all(name))
    const width = Number(/^FT_U?INT(\d+)$/.exec(wireshark.fields.get(name) ?? '')?.[1] ?? 16)
    if (values.length > 0) fields.push({ name, type, width, values: values.slice(0, 200) })
  }
  const layers = new Set(packets.flatMap(({ layers: names }) => names))
  for (const { name, wireshark: theirs } of pcap.protocols) {
    if (theirs && layers.has(name)) fields.push({ name: theirs, type: 'protocol', values: packets.slice(0, 20).map(({ bytes }) => bytes) })
  }
  return fields
}

const ours = (filter, packets) => {
  try {
    const compiled = pcap.displayFilter(filter)
    return { frames: packets.filter((packet) => compiled.matches(packet)).map(({ number }) => number) }
  } catch (error) {
    return { error: error.message }
  }
}

const same = (a, b) => (a.error !== undefined) === (b.error !== undefined) && String(a.frames) === String(b.frames)

/** Those that both decode to the same values: what else there is, run.js compares. */
async function agreed(fields, packets, sharkd) {
  const good = []
  for (const field of fields) {
    const { name, values } = field
    const tests = [name, `count(${name}) > 1`, `count(${name}) > 2`, `${name}#2`, `len(${name}) > 20`]
    const literal = [...new Set(values)].slice(0, 12).filter((value) => ['number', 'bigint'].includes(typeof value)).map((value) => `${name} == ${value}`)
    let equal = true
    for (const test of [...tests, ...literal]) equal &&= same(ours(test, packets), await sharkd.frames(test))
    if (equal) good.push(field)
  }
  return good
}

async function compareCapture(name, wanted, given, wireshark, sum) {
  const file = path.join(captureFolder, name)
  const packets = await packetsOf(file)
  if (packets.length === 0) return
  const sharkd = new Sharkd(wireshark.env)
  try {
    if (!await sharkd.load(file)) return
    const fields = await agreed(fieldsOf(packets, wireshark), packets, sharkd)
    if (fields.length < LEAST_FIELDS && given.length === 0) return
    const maker = new FilterMaker(fields, Number(wanted.seed) * 7919 + sum.captures)
    const filters = given.length > 0 ? given : Array.from({ length: Number(wanted.filters) }, () => maker.next())
    sum.captures++
    for (const filter of filters) {
      const theirs = await sharkd.frames(filter)
      const mine = ours(filter, packets)
      note(sum, name, filter, mine, theirs)
    }
  } finally {
    sharkd.close()
  }
}

function note(sum, name, filter, mine, theirs) {
  sum.compared++
  if (mine.error === undefined && mine.frames.length > 0) sum.passing++
  if (same(mine, theirs)) return
  const reason = EXPLAINED.find(([, explains]) => explains(filter, theirs.error ?? '', mine.error ?? ''))?.[0]
  if (reason) sum.explained.set(reason, (sum.explained.get(reason) ?? 0) + 1)
  else sum.wrong.push({ name, filter, mine, theirs })
}

function report({ captures: count, compared, passing, explained, wrong }, show) {
  for (const { name, filter, mine, theirs } of wrong.slice(0, show)) {
    console.log(`${name}: ${filter}\n    ours   ${mine.error ?? mine.frames.join(',')}\n    theirs ${theirs.error ?? theirs.frames.join(',')}`)
  }
  for (const [reason, times] of explained) console.log(`filters: ${times} explained: ${reason}`)
  const share = compared > 0 ? (compared - wrong.length) / compared : 0
  console.log(`filters: ${count} captures, ${compared} filters (${passing} pass something), ${wrong.length} differ, ${(share * 100).toFixed(3)} % equal or explained`)
  return share >= FLOOR
}

async function main() {
  process.exitCode = 1 // a run that does not come to its end is none
  const { values: wanted, positionals: given } = options()
  const names = chosen(wanted)
  if (names.length === 0) {
    console.log(`filters: skipped: no captures at ${captureFolder} (set NODE_PCAP_CAPTURES)`)
    process.exitCode = 0
    return
  }
  const wireshark = new Wireshark({ allProtocols: false })
  writePreferences(wireshark.folder, PREFERENCES)
  const sum = { captures: 0, compared: 0, passing: 0, explained: new Map(), wrong: [] }
  try {
    for (const name of names) {
      if (sum.captures < MOST_CAPTURES) await compareCapture(name, wanted, given, wireshark, sum)
    }
  } finally {
    wireshark.close()
  }
  if (report(sum, Number(wanted.show))) process.exitCode = 0
}

main()
