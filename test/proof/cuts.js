'use strict'
// cuts.js - a capture of 200 packets cut at every byte: which packets are good, where the damage is, and never 'end'.

const fs = require('node:fs')
const path = require('node:path')
const zlib = require('node:zlib')
const pcap = require('../..')
const { FORMS, somePackets } = require('./made')
const { parse } = require('./reference')
const { hold, nodepcap, output, withFolder, each, plural } = require('./tools')

const PACKETS = 200
const PARTS = 10 // members or frames of a compressed file
const COMMAND_CUTS = 20 // of each form, through the command
const COMMAND_CUTS_OF_TENTH = 2
const PARALLEL = 2
const MAGIC_SIZE = { gz: 3, zst: 4, lz4: 4 }
const FRAME_TAIL = 8 // bytes behind a frame's last block: an end mark, a checksum

/** Read by events: { packets, error, ended }. */
function read(source) {
  return new Promise((resolve) => {
    let packets = 0
    let ended = false
    let failure
    let session
    try {
      session = pcap.createOfflineSession(source)
    } catch (error) {
      resolve({ packets, error, ended })
      return
    }
    session.on('packet', () => packets++)
    session.on('error', (error) => { failure = error })
    session.on('end', () => { ended = true })
    session.on('close', () => resolve({ packets, error: failure, ended }))
  })
}

/** A cut file must be told; one that ends between two records cannot be known to be cut. */
function check({ packets, error, ended }, { good, offset, whole, magic }, where) {
  hold(packets >= good.least && packets <= good.most, () => `${where}: ${packets} packets, not ${good.least} to ${good.most}`)
  hold(ended === whole, () => `${where}: 'end' ${ended ? 'came' : 'did not come'}: ${error?.message}`)
  if (whole) return
  const code = magic ? 'ERR_PCAP_CUT' : 'ERR_PCAP_FORMAT'
  hold(error?.code === code, () => `${where}: ${error?.code}, not ${code}: ${error?.message}`)
  if (!magic) return
  hold(error.packetsRead === packets, () => `${where}: packetsRead ${error.packetsRead}, ${packets} came`)
  hold(error.offset === offset, () => `${where}: offset ${error.offset}, not ${offset}`)
}

/** What is to be found in the first `size` bytes of a capture that is not compressed. */
function expectPlain(bytes, size) {
  const parsed = parse(bytes.subarray(0, size))
  const count = parsed?.packets.length ?? 0
  const offset = parsed?.good ?? 0
  return { good: { least: count, most: count }, offset, whole: size > 0 && offset === size, magic: size >= 4 }
}

/**
 * The capture in parts, each a member or frame: { bytes, ends, counts }, the last two of the parts up to there. The parts
 * are cut between records.
 */
async function pack(bytes, kind) {
  const { starts, good } = parse(bytes)
  const places = [0, ...Array.from({ length: PARTS - 1 }, (_, i) => starts[((i + 1) * PACKETS) / PARTS]), good]
  const made = { parts: [], ends: [], counts: [] }
  let size = 0
  for (let i = 0; i < PARTS; i++) {
    const part = bytes.subarray(places[i], places[i + 1])
    const packed = kind === 'gz' ? zlib.gzipSync(part) : await output(kind === 'zst' ? 'zstd' : 'lz4', ['-qc', '-'], { input: part })
    made.parts.push(packed)
    made.ends.push(size += packed.length)
    made.counts.push(starts.filter((start) => start < places[i + 1]).length)
  }
  return { ...made, bytes: Buffer.concat(made.parts) }
}

/** Packets of a member that is cut, by zlib. */
function inflated(made, part, size, plainSoFar) {
  const begin = part > 0 ? made.ends[part - 1] : 0
  const rest = size > begin ? zlib.gunzipSync(made.bytes.subarray(begin, size), { finishFlush: zlib.constants.Z_SYNC_FLUSH }) : Buffer.alloc(0)
  return parse(Buffer.concat([plainSoFar, rest]))?.packets.length ?? 0
}

/** What is to be found in the first `size` bytes of a compressed capture; `plain` are its parts, unpacked. */
function expectPacked(made, kind, size, plain) {
  const part = made.ends.findIndex((end) => size < end)
  const before = part > 0 ? made.counts[part - 1] : 0
  // Behind a member of gzip, what does not have another one's magic number is passed over, and told as damage.
  const behind = part > 0 ? size - made.ends[part - 1] : Infinity
  const whole = behind < (kind === 'gz' ? MAGIC_SIZE.gz : 1)
  const good = { least: before, most: before }
  if (kind === 'gz' && !whole) good.least = good.most = size < 10 ? 0 : inflated(made, part, size, plain[part])
  else if (made.ends[part] - size <= FRAME_TAIL) good.most = made.counts[part]
  return { good, offset: size, whole, magic: size >= MAGIC_SIZE[kind] }
}

async function cutEverywhere(bytes, expect, step, where) {
  let cuts = 0
  for (let size = 0; size < bytes.length; size += step, cuts++) {
    check(await read(bytes.subarray(0, size)), expect(size), `${where}, cut at byte ${size}`)
  }
  return cuts
}

/** The command says it too: its exit status, and how many packets were good. */
async function cutForCommand(bytes, expect, count, folder, where) {
  for (let i = 0; i < count; i++) {
    const size = Math.floor(((i + 0.5) * bytes.length) / count)
    const { good, whole, magic } = expect(size)
    const file = path.join(folder, 'cut')
    fs.writeFileSync(file, bytes.subarray(0, size))
    const { status, stdout, stderr } = await nodepcap('read', file, '--fields', 'frame.number')
    const lines = stdout.toString().split('\n').length - 1
    const at = () => `nodepcap read, ${where}, cut at byte ${size}`
    hold(status === (whole ? 0 : 1), () => `${at()}: status ${status}`)
    hold(lines >= good.least && lines <= good.most, () => `${at()}: ${lines} lines, not ${good.least}`)
    hold(whole || !magic || stderr.includes(`; ${lines} packet${lines === 1 ? ' is' : 's are'} good`), () => `${at()}: ${stderr}`)
  }
}

async function prove({ tenth }) {
  const step = tenth ? 10 : 1
  const figures = { cuts: 0, forms: 0, commands: 0 }
  const packets = somePackets(PACKETS, { values: 3 }) // so that blocks are compressed ones, which come whole or not at all
  await each(Object.entries(FORMS), PARALLEL, ([name, make]) => withFolder(async (folder) => {
    const bytes = make(packets)
    const ways = [[name, bytes, (size) => expectPlain(bytes, size)]]
    for (const kind of Object.keys(MAGIC_SIZE)) {
      const made = await pack(bytes, kind)
      const places = [0, ...made.counts.map((count) => parse(bytes).starts[count])]
      const plain = places.map((place) => bytes.subarray(0, place))
      ways.push([`${name}, ${kind}`, made.bytes, (size) => expectPacked(made, kind, size, plain)])
    }
    for (const [where, content, expect] of ways) {
      const count = tenth ? COMMAND_CUTS_OF_TENTH : COMMAND_CUTS
      figures.cuts += await cutEverywhere(content, expect, step, where)
      await cutForCommand(content, expect, count, folder, where)
      figures.commands += count
      figures.forms++
    }
  }))
  return { figures: [`${plural(figures.cuts, 'cut')} of ${figures.forms} files of ${PACKETS} packets: count, offset and error right at each; ${figures.commands} of the command`] }
}

module.exports = { title: 'a cut is told', prove }
