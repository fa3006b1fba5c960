'use strict'
// rotation.js - a thousand new files by size, by packets, by packet time and by the clock: nothing lost, nothing twice.

const { spawnSync } = require('node:child_process')
const fs = require('node:fs')
const path = require('node:path')
const library = require('../..')
const { checkPcapng } = require('./conformance')
const { pcap, somePackets } = require('./made')
const { parse } = require('./reference')
const { hold, output, command, withFolder, unpack, same, plural } = require('./tools')

const ROTATIONS = 1000
const RING = 7
const PER_FILE = 9
const BYTES = 3000 // of a file
const SPAN_S = 9 // packets are a second apart
const IDLE_S = 0.02
const IDLE_WRITERS = 10
const PATIENCE_MS = 10000
const PINGS = 40
const MICROSECOND = 1000n
const NAMES = ['x.pcap', 'x.pcapng', 'x.pcapng.gz']
const LIMITS = { bytes: { bytes: BYTES }, packets: { packets: PER_FILE }, 'packet time': { seconds: SPAN_S }, 'all three': { bytes: BYTES, packets: PER_FILE, seconds: SPAN_S } }

const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
const unitOf = (name) => (/\.pcap$/.test(name) ? MICROSECOND : 1n)

/** Files of a folder in the order of their numbers: { name, bytes, packets }. */
async function filesOf(folder) {
  const files = []
  for (const name of fs.readdirSync(folder).sort((a, b) => a.match(/\d+/)[0] - b.match(/\d+/)[0])) {
    const stored = fs.readFileSync(path.join(folder, name))
    const bytes = name.endsWith('.gz') ? await unpack(stored, 'gz') : stored
    const { packets, good } = parse(bytes)
    hold(good === bytes.length, () => `${name} does not end on a record`)
    if (name.includes('.pcapng')) checkPcapng(bytes, name)
    files.push({ name, size: stored.length, packets })
  }
  return files
}

/** No file is longer than its limits say. */
function checkLimits(files, { bytes = Infinity, packets = Infinity, seconds = Infinity }, where) {
  for (const file of files) {
    hold(file.packets.length > 0 && file.packets.length <= packets, () => `${where}: ${file.name} has ${file.packets.length} packets`)
    hold(file.size <= bytes || file.packets.length === 1, () => `${where}: ${file.name} has ${file.size} bytes`)
    const span = Number(file.packets.at(-1).ns - file.packets[0].ns) / 1e9
    hold(span < seconds, () => `${where}: ${file.name} spans ${span} s`)
  }
}

/** Write from JavaScript, packet by packet. */
function write(source, target, options) {
  const writer = library.createWriter(target, options)
  for (const { ns, bytes, len } of source.packets) writer.write({ timestamp_ns: ns, bytes, len, link_type: 1 })
  writer.close()
  return writer.stats()
}

/** Write by a session. */
async function dump(source, target, options) {
  const session = library.createOfflineSession(source.file)
  const written = session.dump(target, options)
  await new Promise((resolve, reject) => session.on('end', resolve).on('error', reject))
  return written.stats()
}

/** One way to rotate: the files together are the input, or with a ring its end. */
async function check(way, name, limit, ring, source, rotations, figures) {
  const where = `${name} by ${limit}${ring ? ', ring' : ''}, ${way.name}`
  await withFolder(async (folder) => {
    const rotate = LIMITS[limit]
    const stats = await way(source, path.join(folder, name), { rotate, ring })
    const files = await filesOf(folder)
    const packets = files.flatMap((file) => file.packets)
    hold(stats.files > rotations, () => `${where}: only ${stats.files} files`)
    hold(files.length === (ring ?? stats.files), () => `${where}: ${files.length} files, ${stats.files} were begun`)
    hold(stats.packets_in_file === source.packets.length, () => `${where}: ${stats.packets_in_file} packets written`)
    hold(ring || packets.length === source.packets.length, () => `${where}: ${packets.length} packets in the files`)
    same(packets, source.packets.slice(-packets.length), where, { unitNs: unitOf(name), ports: false })
    checkLimits(files, rotate, where)
    figures.rotations += stats.files - 1
  })
}

async function byLimits(rotations, figures) {
  await withFolder(async (folder) => {
    const packets = somePackets((rotations + 2) * (SPAN_S + 1)).map((packet) => ({ ...packet, caplen: packet.bytes.length }))
    // Sizes are such that by bytes too there are enough files: a pcap record has 60 bytes on average.
    const source = { packets, file: path.join(folder, 'input.pcap') }
    const longer = somePackets(rotations * 60).map((packet) => ({ ...packet, caplen: packet.bytes.length }))
    const long = { packets: longer, file: path.join(folder, 'long.pcap') }
    for (const { file, packets: all } of [source, long]) fs.writeFileSync(file, pcap(all, { nano: true }))
    for (const limit of Object.keys(LIMITS)) {
      for (const name of NAMES) {
        const input = limit === 'bytes' ? long : source
        await check(write, name, limit, undefined, input, rotations, figures)
        await check(dump, name, limit, RING, input, rotations, figures)
      }
    }
  })
}

/** Is the file there and complete? Its statistics are the last that is written. */
function isComplete(file) {
  try {
    const bytes = fs.readFileSync(file)
    checkPcapng(bytes, file)
    return parse(bytes).packets.length > 0
  } catch {
    return false
  }
}

/** A line that is quiet again and again: a file is complete before the next packet comes. */
async function byClock(folder, rotations) {
  const writer = library.createWriter(path.join(folder, '%n.pcapng'), { rotate: { seconds: IDLE_S } })
  const packets = somePackets(rotations * 3).map(({ bytes, len }, i) => ({ ns: 1700000000000000000n + BigInt(i), bytes, len, caplen: bytes.length, linkType: 1 }))
  for (let i = 0; i < rotations; i++) {
    const file = path.join(folder, `${String(i + 1).padStart(5, '0')}.pcapng`)
    for (const { ns, bytes, len } of packets.slice(3 * i, 3 * i + 3)) writer.write({ timestamp_ns: ns, bytes, len, link_type: 1 })
    const end = Date.now() + PATIENCE_MS
    while (!isComplete(file)) {
      hold(Date.now() < end, () => `${file} is not complete after ${PATIENCE_MS} ms without a packet`)
      await sleep(5)
    }
  }
  writer.close()
  const files = await filesOf(folder)
  hold(files.length >= rotations, () => `${files.length} files, not ${rotations}`)
  same(files.flatMap((file) => file.packets), packets, 'by the clock', { ports: false })
  return files.length - 1
}

/** Two captures of the same pings, one of which rotates by the clock: the same packets. */
async function byClockLive(figures) {
  await withFolder(async (folder) => {
    const files = path.join(folder, 'files')
    fs.mkdirSync(files)
    const capture = (target, ...flags) => `"${process.execPath}" "${command}" capture lo icmp -w "${target}" ${flags.join(' ')} 2>"${target}.log" & `
    const script = `ip link set lo up; ${capture(path.join(folder, 'whole.pcapng'))} A=$!; ${capture(path.join(files, '%n.pcapng'), '--rotate-seconds', '0.04')} B=$!; sleep 1.5;
      ping -q -n -c ${PINGS} -i 0.15 127.0.0.1; sleep 0.5; kill -INT $A $B; wait $A; wait $B`
    await output('unshare', ['-n', 'sh', '-c', script])
    fs.renameSync(path.join(files, '%n.pcapng.log'), path.join(folder, 'log'))
    const whole = parse(fs.readFileSync(path.join(folder, 'whole.pcapng'))).packets
    const rotated = await filesOf(files)
    hold(whole.length >= 2 * PINGS && rotated.length >= PINGS / 2, () => `${whole.length} packets in one file, ${rotated.length} files: ${fs.readFileSync(path.join(folder, 'log'))}`)
    const timeless = (packets) => packets.map((packet) => ({ ...packet, ns: 0n })) // each socket takes its own
    same(timeless(rotated.flatMap((file) => file.packets)), timeless(whole), 'two captures')
    figures.live = rotated.length - 1
  })
}

async function prove({ tenth }) {
  const rotations = tenth ? ROTATIONS / 10 : ROTATIONS
  const figures = { rotations: 0, clock: 0, live: 0 }
  await byLimits(rotations, figures)
  await withFolder(async (folder) => {
    const made = await Promise.all(Array.from({ length: IDLE_WRITERS }, (_, i) => {
      const own = path.join(folder, String(i))
      fs.mkdirSync(own)
      return byClock(own, rotations / IDLE_WRITERS + 1)
    }))
    figures.clock = made.reduce((sum, count) => sum + count, 0)
  })
  const skipped = spawnSync('unshare', ['-n', 'true']).status === 0 ? undefined : 'a rotating capture: it needs the right to make a network (root)'
  if (!skipped) await byClockLive(figures)
  return { skipped, figures: [`${plural(figures.rotations, 'rotation')} by bytes, packets, packet time and all three, without and with a ring; ${figures.clock} by the clock, and ${figures.live} of a live capture: nothing lost, nothing twice`] }
}

module.exports = { title: 'rotation', prove }
