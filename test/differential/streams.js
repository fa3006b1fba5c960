'use strict'
// streams.js - the bytes of every TCP stream of every capture, as tshark follows it; and each byte that came is counted once.
//
//   node test/differential/streams.js [--tenth] [--file TEXT] [--show N] [--answers FOLDER] [--report FILE]
//
// The captures are those of test/captures.js. What is missing in front of all that a side says is not compared. A stream stands apart,
// neither equal nor different, if it is the same up to a FIN or a reset, or up to what tshark leaves out at a capture's end. What tshark says is kept in the FOLDER, and taken from there the next time.
// `--report` writes what was compared as Markdown: docs/conformance-streams.md is that of a whole run. A stream is equal if both sides say the same bytes, with as many missing at the
// same places. Exit status 1 when a difference is not explained in known-streams.json, or bytes are not counted once; of a whole run also when
// fewer than 99 % of the streams with data are equal, or an entry of known-streams.json explains nothing.

const fs = require('node:fs')
const path = require('node:path')
const { parseArgs } = require('node:util')
const pcap = require('../../lib')
const { Wireshark } = require('./wireshark')
const { followed, followedByTshark } = require('./follow')
const { streamsMarkdown } = require('./streams-report')
const { captureFolder, captures } = require('../captures')

const FLOOR = 0.99
const PARALLEL = 2
const SHOWN = 60 // characters of a side
const COUNTS = ['delivered', 'duplicate', 'conflict', 'out_of_window', 'before_start', 'after_close', 'over_cap', 'unchecked', 'waiting']

function options() {
  const { values } = parseArgs({ options: { tenth: { type: 'boolean', default: false }, file: { type: 'string', default: '' }, show: { type: 'string', default: '20' }, answers: { type: 'string' }, report: { type: 'string' } } })
  return values
}

/** One text of bytes and of how many are missing between them. */
function textOf(parts) {
  let text = ''
  let missing = 0
  for (const part of parts) {
    if (typeof part !== 'string') {
      missing += part.length ?? part
      continue
    }
    if (missing > 0 && text !== '') text += `\u2026${missing}\u2026`
    missing = 0
    text += part
  }
  return text
}

/** Is it all of a side up to bytes that are missing? */
const endsAtGap = (parts, theirs) => parts.some((part, i) => typeof part !== 'string' && textOf(parts.slice(0, i)) === theirs)

const WAITS = 'tshark keeps for itself what waits for missing bytes when the capture ends'
const CLOSED = 'no host takes what comes behind a FIN, or in or behind a reset (RFC 9293, 3.10.7), tshark does'

/** Why one side differs, where it does: the same up to a place from which on one of them tells nothing. */
function apart(parts, theirs, notTaken) {
  if (endsAtGap(parts, theirs)) return WAITS
  const ours = textOf(parts)
  return theirs.startsWith(ours) && theirs.length - ours.length <= notTaken ? CLOSED : undefined
}

/** As tshark follows streams, or as it did before. */
async function answersOf(file, name, likely, env, folder) {
  const kept = folder && path.join(folder, `${name.replaceAll('/', '_')}.json`)
  if (kept && fs.existsSync(kept)) return JSON.parse(fs.readFileSync(kept, 'utf8'))
  const answers = await followedByTshark(file, likely, env)
  if (kept) fs.writeFileSync(kept, JSON.stringify(answers))
  return answers
}

/** What ours says of a stream of tshark's: of all connections that begin in its packets, in the order of tshark's sides. */
function oursOf(theirs, byFirst) {
  const sides = [[], []]
  let notTaken = 0 // bytes that came in or behind an end
  for (const one of theirs.packets.flatMap((packet) => byFirst.get(packet) ?? [])) {
    const turned = one.ends[0] !== theirs.ends[0]
    if (one.ends[turned ? 1 : 0] !== theirs.ends[0] || one.ends[turned ? 0 : 1] !== theirs.ends[1]) continue
    one.isFound = true
    notTaken += one.notTaken
    sides[turned ? 1 : 0].push(...one.sides[0])
    sides[turned ? 0 : 1].push(...one.sides[1])
  }
  return { sides, notTaken }
}

/** Is each byte that came counted once? */
const isConserved = (stats) => stats === undefined || stats.seen_bytes === COUNTS.reduce((sum, name) => sum + stats[`${name}_bytes`], 0)

/** What was counted of the packets between two ends alone. */
async function countedAlone(file, { ends }) {
  const [[from, port], [to, other]] = ends.map((end) => [end.slice(0, end.lastIndexOf(':')), end.slice(end.lastIndexOf(':') + 1)])
  const way = (a, b, c, d) => `(src host ${a} and src port ${b} and dst host ${c} and dst port ${d})`
  const filter = `tcp and (${way(from, port, to, other)} or ${way(to, other, from, port)})`
  const { stats } = await followed(file, { filter })
  return { stats, notTaken: Number(stats?.after_close_bytes ?? 0) + await bytesOfResets(file, filter) }
}

/** Data of segments with RST: what they say to people. */
async function bytesOfResets(file, filter) {
  let bytes = 0
  try {
    for await (const packet of pcap.createOfflineSession(file, { filter, display: 'tcp.flags.reset == 1' })) bytes += packet.get('tcp.len') ?? 0
  } catch (error) {
    if (!String(error.code).startsWith('ERR_PCAP_')) throw error // as in follow.js
  }
  return bytes
}

const hasData = (sides) => sides.some((parts) => parts.some((part) => typeof part === 'string'))

class Comparison {
  files = 0
  streams = 0
  silent = 0 // streams without data
  bytes = 0
  apart = [] // { file, reason }: of what tshark does not tell, or a host does not take
  differing = [] // { file, stream, ends, ours, theirs, reason }
  wrong = [] // texts: bytes that are not counted once, or lie where they should not
  #known
  #used = new Set()

  constructor(known) {
    this.#known = known
  }

  unused() {
    return this.#known.filter((one) => !this.#used.has(one))
  }

  async addFile(file, name, env, folder) {
    const { connections, stats } = await followed(file)
    const theirs = await answersOf(file, name, connections.length, env, folder)
    this.files++
    if (!isConserved(stats)) this.wrong.push(`${name}: not all bytes are counted once`)
    const byFirst = grouped(connections)
    for (const one of connections) {
      const { stats: alone, notTaken } = await countedAlone(file, one)
      one.notTaken = notTaken
      if (!isConserved(alone)) this.wrong.push(`${name}: ${one.ends}: not all bytes are counted once`)
    }
    for (const one of theirs) this.#add(name, one, oursOf(one, byFirst))
    for (const one of connections) {
      if (one.isTorn) this.wrong.push(`${name}: ${one.ends}: pieces do not lie one behind the other`)
      if (!hasData(one.sides)) continue
      if (!one.isFound) this.streams++
      if (!one.isFound) this.#differs({ file: name, ends: one.ends, packet: one.first, ours: one.sides.map(textOf), theirs: ['', ''] })
    }
  }

  #add(file, theirs, { sides: ours, notTaken }) {
    if (!hasData(theirs.sides) && !hasData(ours)) {
      this.silent++
      return
    }
    this.streams++
    const [a, b] = [ours.map(textOf), theirs.sides.map(textOf)]
    this.bytes += a[0].length + a[1].length
    if (a[0] === b[0] && a[1] === b[1]) return
    const reasons = [0, 1].filter((i) => a[i] !== b[i]).map((i) => apart(ours[i], b[i], notTaken))
    if (reasons.every(Boolean)) this.apart.push({ file, reason: reasons[0] })
    else this.#differs({ file, stream: theirs.stream, ends: theirs.ends, ours: a, theirs: b })
  }

  #differs(one) {
    const known = this.#known.find(({ file, streams }) => file === one.file && (streams === undefined || streams.includes(one.stream)))
    if (known) this.#used.add(known)
    this.differing.push({ ...one, reason: known?.reason })
  }

  get unexplained() {
    return this.differing.filter(({ reason }) => reason === undefined)
  }

  get share() {
    const compared = this.streams - this.apart.length
    return compared > 0 ? (compared - this.differing.length) / compared : 1
  }
}

function grouped(connections) {
  const groups = new Map()
  for (const one of connections) groups.set(one.first, [...(groups.get(one.first) ?? []), one])
  return groups
}

/** Where two texts part, with a little before it. */
function parting(a, b) {
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  const part = (text) => `${text.length}: ${JSON.stringify(text.slice(Math.max(0, at - 8), at + SHOWN))}`
  return `at ${at}: ours ${part(a)}, tshark ${part(b)}`
}

function print(sum, wanted, unused) {
  for (const text of sum.wrong) console.log(`streams: ${text}`)
  for (const { file, stream, packet, ends, ours, theirs } of sum.unexplained.slice(0, Number(wanted.show))) {
    console.log(`${file} ${stream === undefined ? `from packet ${packet}` : `stream ${stream}`}, ${ends.join(' and ')}`)
    for (const i of [0, 1]) if (ours[i] !== theirs[i]) console.log(`  side ${i} ${parting(ours[i], theirs[i])}`)
  }
  for (const { file, reason } of unused) console.log(`streams: known-streams.json explains nothing with ${file}: ${reason}`)
  console.log(`streams: ${sum.files} files, ${sum.streams} streams with ${sum.bytes} bytes (${sum.silent} more without), ${sum.apart.length} stand apart, ${sum.differing.length} differ, ${(sum.share * 100).toFixed(3)} % equal; ${sum.unexplained.length} differences are not explained in known-streams.json; ${sum.wrong.length} times bytes are not counted once`)
}

async function main() {
  process.exitCode = 1 // a run that does not come to its end is none
  const wanted = options()
  const names = captures(wanted)
  if (names.length === 0) {
    console.log(`streams: skipped: no captures at ${captureFolder} (set NODE_PCAP_CAPTURES)`)
    process.exitCode = 0
    return
  }
  const wireshark = new Wireshark({ allProtocols: false })
  const sum = new Comparison(JSON.parse(fs.readFileSync(path.join(__dirname, 'known-streams.json'), 'utf8')))
  const queue = [...names]
  const work = async () => {
    for (let name = queue.shift(); name !== undefined; name = queue.shift()) await sum.addFile(path.join(captureFolder, name), name, wireshark.env, wanted.answers)
  }
  try {
    await Promise.all(Array.from({ length: PARALLEL }, work))
  } finally {
    wireshark.close()
  }
  const isWhole = !wanted.tenth && !wanted.file
  const unused = isWhole ? sum.unused() : []
  print(sum, wanted, unused)
  if (wanted.report) fs.writeFileSync(wanted.report, streamsMarkdown(sum, wireshark.version))
  if ((!isWhole || sum.share >= FLOOR) && sum.unexplained.length === 0 && sum.wrong.length === 0 && unused.length === 0) process.exitCode = 0
}

main()
