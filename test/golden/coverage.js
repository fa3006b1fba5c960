'use strict'
// coverage.js - in which golden capture every row occurs; one with a Wireshark name with the value that tshark reads there.
//
//   node test/golden/coverage.js    prints a line per row, then the rows that occur nowhere and the values that differ

const fs = require('node:fs')
const os = require('node:os')
const path = require('node:path')
const pcap = require('../../lib')
const { cases, captureOf, decode } = require('../../tools/golden')
const { Wireshark } = require('../differential/wireshark')
const { Tally } = require('../differential/tally')
const { compareFile } = require('../differential/compare')
const { wireshark: run } = require('../api/wireshark')

const known = (file) => JSON.parse(fs.readFileSync(path.join(__dirname, file), 'utf8'))

/** Rows of whole datagrams, which take a session's option: test/api/defragment.test.js compares them with tshark's. */
const OF_WHOLES = /^(ip|ip6_fragment)\.(fragments|fragment_count|reassembled_length)$/

/** Rows of all protocols' tables that have a value and that a packet has by itself: test/api/related.test.js compares the others. */
const rows = pcap.fields.filter((field) => field.type !== 'record' && !field.related && !OF_WHOLES.test(field.name))

/** Link types that tshark does not read: switches' tags, multilink frame relay. */
const UNREAD = [182, 281, 282, 284, 285]

/** The link type of a case that was built: a classic capture file in the byte order of networks. */
function isRead(name) {
  const bytes = fs.readFileSync(captureOf(name))
  return bytes.readUInt32BE(0) !== 0xa1b23c4d || !UNREAD.includes(bytes.readUInt32BE(20))
}

/** A tally of one file that many were merged into: it knows the case of a packet, and where values are equal. */
class Sightings extends Tally {
  #places
  #equal = new Set()

  constructor(fields, reasons, places) {
    super(fields, reasons)
    this.#places = places
  }

  add(field, place, ours, theirs) {
    super.add(field, { ...place, ...this.#places[place.packet - 1] }, ours, theirs)
    if (ours === theirs) this.#equal.add(`${field} ${place.packet}`)
  }

  has(field, packet) {
    return this.#equal.has(`${field} ${packet}`)
  }
}

/** Rows that have a value, packet by packet. */
async function* occurrences(file) {
  const session = pcap.createOfflineSession(file)
  for await (const text of session.lines({ format: 'tsv', fields: rows.map((row) => row.name) })) {
    for (const line of text.toString().split('\n').slice(0, -1)) {
      const values = line.split('\t')
      yield rows.filter((_, i) => values[i] !== '')
    }
  }
}

/** Write all golden captures into one, since a start of tshark takes longer than all packets; where each packet is from. */
async function merge(file) {
  const places = []
  const names = cases().filter(isRead)
  for (const name of names) places.push(...(await decode(name)).map((_, i) => ({ file: name, packet: i + 1 })))
  const { status, stderr } = run('mergecap', ['-a', '-w', file, ...names.map(captureOf)])
  if (status !== 0) throw new Error(stderr)
  return places
}

/** Compare all golden captures: { seen: row's name -> 'case packet', missing: rows' names, tally }. */
async function coverage() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'node_pcap-golden-'))
  try {
    return await compare(path.join(folder, 'all.pcapng'))
  } finally {
    fs.rmSync(folder, { recursive: true, force: true })
  }
}

async function compare(file) {
  const places = await merge(file)
  const fields = [...new Set(rows.map((row) => row.wireshark).filter(Boolean))]
  const own = known('known.json')
  const tally = new Sightings(fields, [...own, ...known('../differential/known.json')], places)
  const wireshark = new Wireshark({ allProtocols: false })
  try {
    await compareFile(file, 'golden', fields, wireshark, tally)
  } finally {
    wireshark.close()
  }
  const seen = new Map()
  let packet = 0
  for await (const present of occurrences(file)) {
    packet++
    const place = places[packet - 1]
    const agreed = present.filter((row) => !row.wireshark || tally.has(row.wireshark, packet))
    for (const row of agreed) if (!seen.has(row.name)) seen.set(row.name, `${place.file} ${place.packet}`)
  }
  for (const name of cases().filter((one) => !isRead(one))) await addUnread(seen, name)
  return { seen, missing: rows.map((row) => row.name).filter((name) => !seen.has(name)), unused: tally.unused().filter((one) => own.includes(one)), tally }
}

/** Rows without a Wireshark name in a case that tshark does not read. */
async function addUnread(seen, name) {
  let packet = 0
  for await (const present of occurrences(captureOf(name))) {
    packet++
    for (const row of present) if (!row.wireshark && !seen.has(row.name)) seen.set(row.name, `${name} ${packet}`)
  }
}

async function main() {
  const { seen, missing, unused, tally } = await coverage()
  for (const row of rows) if (seen.has(row.name)) console.log(`${row.name}\t${row.wireshark ?? ''}\t${seen.get(row.name)}`)
  for (const name of missing) console.log(`${name}: in no golden capture, or not with tshark's value`)
  for (const line of tally.lines(10)) console.log(line)
  for (const { reason } of unused) console.log(`known.json explains nothing with: ${reason}`)
  const { compared, differing, unexplained } = tally.sums()
  console.log(`${tally.packets} packets: ${seen.size} of ${rows.length} rows; ${compared} values, ${differing} differ, ${unexplained} not explained`)
}

if (require.main === module) main()

module.exports = { coverage }
