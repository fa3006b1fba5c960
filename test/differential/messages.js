'use strict'
// messages.js - fields of HTTP, of DNS over TCP and of TLS, of messages that are put together from streams, as tshark has them
// in the packets that complete them.
//
//   node test/differential/messages.js [--tenth] [--file TEXT] [--show N] [--report FILE]
//
// The captures are those of test/captures.js. A value counts for each packet and field, also where one side has none. `--report` writes
// what was compared as Markdown: docs/conformance-messages.md is that of a tenth. Exit status 1 when fewer than 99.5 % are
// equal, a difference is not explained in known-messages.json, or, of a whole run, an entry of that explains nothing.

const fs = require('node:fs')
const path = require('node:path')
const readline = require('node:readline')
const { parseArgs } = require('node:util')
const pcap = require('../../lib')
const { spawn } = require('node:child_process')
const { Wireshark, AGGREGATOR, SEPARATOR } = require('./wireshark')
const { AS_WIRESHARK, PREFERENCES } = require('./follow')
const { Tally } = require('./tally')
const { messagesMarkdown } = require('./messages-report')
const { captureFolder, captures } = require('../captures')

const FLOOR = 0.995
const PARALLEL = 2
const HEADS = ['-o', 'http.desegment_body:FALSE'] // a head is complete without its body

// BitTorrent and SIP take all that is said on their ports, TLS and HTTP too; what is in data of CAPWAP is not here.
const DISABLED = ['bittorrent', 'sip', 'capwap.data']

const FIELDS = {
  http: ['http.request.method', 'http.request.uri', 'http.host', 'http.response.code'],
  dns: ['dns.qry.name', 'dns.qry.type', 'dns.flags.rcode'],
  tls: ['tls.handshake.extensions_server_name', 'tls.handshake.version', 'tls.handshake.ciphersuite']
}
const NAMES = Object.values(FIELDS).flat()
const WANTED = `tcp && (${Object.keys(FIELDS).join(' || ')})`

/** Of packets, by number: the values of each field, as tshark has them. */
async function theirsOf(file, env) {
  const args = ['-n', ...DISABLED.flatMap((one) => ['--disable-protocol', one]), ...PREFERENCES.flatMap((one) => ['-o', one]), ...HEADS, '-r', file, '-Y', WANTED, '-T', 'fields', '-E', `separator=${SEPARATOR}`, '-E', `aggregator=${AGGREGATOR}`, '-E', 'occurrence=a']
  const child = spawn('tshark', [...args, '-e', 'frame.number', ...NAMES.flatMap((name) => ['-e', name])], { env, stdio: ['ignore', 'pipe', 'ignore'] })
  const packets = new Map()
  for await (const line of readline.createInterface({ input: child.stdout, crlfDelay: Infinity })) {
    const [number, ...values] = line.split(SEPARATOR)
    packets.set(Number(number), values.map((value) => value.split(AGGREGATOR).filter(Boolean)))
  }
  return packets
}

const HEX = { 'tls.handshake.version': 4, 'tls.handshake.ciphersuite': 4 }

const shown = (name, value) => (name in HEX ? `0x${Number(value).toString(16).padStart(HEX[name], '0')}` : String(value))

/** The same of ours; `cut` are the packets with messages whose rest did not come. */
async function oursOf(file) {
  const packets = new Map()
  const cut = new Set()
  try {
    for await (const message of pcap.createOfflineSession(file).messages({ of: Object.keys(FIELDS), ...AS_WIRESHARK })) {
      if (!packets.has(message.number)) packets.set(message.number, NAMES.map(() => []))
      if (message.truncated) cut.add(message.number)
      NAMES.forEach((name, i) => packets.get(message.number)[i].push(...message.all(name).map((value) => shown(name, value))))
    }
  } catch (error) {
    if (!String(error.code).startsWith('ERR_PCAP_')) throw error // of a damaged file what came before counts
  }
  return { packets, cut }
}

async function addFile(file, name, wireshark, tally) {
  const { packets: ours, cut } = await oursOf(file)
  const theirs = await theirsOf(file, wireshark.env)
  tally.files++
  for (const packet of new Set([...ours.keys(), ...theirs.keys()])) {
    tally.packets++
    NAMES.forEach((field, i) => {
      const [a, b] = [ours, theirs].map((side) => (side.get(packet)?.[i] ?? []).join())
      if (a !== '' || b !== '') tally.add(field, { file: name, packet, cut: cut.has(packet) }, a, b)
    })
  }
}

async function main() {
  process.exitCode = 1 // a run that does not come to its end is none
  const { values: wanted } = parseArgs({ options: { tenth: { type: 'boolean', default: false }, file: { type: 'string', default: '' }, show: { type: 'string', default: '3' }, report: { type: 'string' } } })
  const queue = captures(wanted)
  if (queue.length === 0) {
    console.log(`messages: skipped: no captures at ${captureFolder} (set NODE_PCAP_CAPTURES)`)
    process.exitCode = 0
    return
  }
  const wireshark = new Wireshark({ allProtocols: false })
  const tally = new Tally(NAMES, JSON.parse(fs.readFileSync(path.join(__dirname, 'known-messages.json'), 'utf8')))
  const work = async () => {
    for (let name = queue.shift(); name !== undefined; name = queue.shift()) await addFile(path.join(captureFolder, name), name, wireshark, tally)
  }
  try {
    await Promise.all(Array.from({ length: PARALLEL }, work))
  } finally {
    wireshark.close()
  }
  const unused = wanted.tenth || wanted.file ? [] : tally.unused()
  for (const line of tally.lines(Number(wanted.show))) console.log(line)
  for (const { reason } of unused) console.log(`messages: known-messages.json explains nothing with: ${reason}`)
  if (wanted.report) fs.writeFileSync(wanted.report, messagesMarkdown(tally, wireshark.version))
  const { compared, differing, unexplained, apart } = tally.sums()
  const share = compared > 0 ? (compared - differing) / compared : 1
  console.log(`messages: ${tally.files} files, ${tally.packets} packets, ${compared} values, ${differing} differ, ${(share * 100).toFixed(3)} % equal; ${unexplained} differences are not explained in known-messages.json; ${apart} counted apart`)
  if (share >= FLOOR && unexplained === 0 && unused.length === 0) process.exitCode = 0
}

main()
