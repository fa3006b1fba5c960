'use strict'
// kill.js - a writer of 10,000 packets a second, killed at random moments: what it leaves.
//
// By default at most the last second of packets is lost; with flush 'packet' none that a call has taken. That holds for
// compressed files too: what is flushed is a member or frame of its own, and only the last one can be cut.

const { spawn } = require('node:child_process')
const path = require('node:path')
const pcap = require('../..')
const { FILES, PER_SECOND, timeOf } = require('./feed')
const { parse } = require('./reference')
const { hold, run, withFolder, each, randomFrom, plural } = require('./tools')

const MOMENTS = 200
const LATEST_MS = 2500
const PARALLEL = 2
const SECOND_MS = 1000
const NS_PER_MS = 1000000n
const TSHARK_EVERY = 20 // moments: it is slow

/** Start the feeder and kill it so many ms after its first packet: resolves to its notes and when that was. */
function killAfter(folder, ms) {
  const child = spawn(process.execPath, [path.join(__dirname, 'feeder.js'), folder], { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] })
  const parts = []
  let killed
  let stderr = ''
  const kill = () => {
    killed = process.hrtime.bigint()
    child.kill('SIGKILL')
  }
  child.stderr.setEncoding('utf8').on('data', (text) => (stderr += text))
  child.stdio[3].on('data', (part) => {
    if (parts.length === 0) setTimeout(kill, ms)
    parts.push(part)
  })
  return new Promise((resolve, reject) => child.on('close', (status, signal) => {
    if (signal === 'SIGKILL') resolve({ killed, notes: notesOf(Buffer.concat(parts)) })
    else reject(new Error(`the feeder ended with ${status}: ${stderr}`))
  }))
}

/** { count, at } of each turn. */
function notesOf(bytes) {
  const notes = []
  for (let at = 0; at + 16 <= bytes.length; at += 16) notes.push({ count: Number(bytes.readBigUInt64LE(at)), at: bytes.readBigUInt64LE(at + 8) })
  return notes
}

/** How many packets we read, each the right one; a cut tail is told. */
async function countByUs(file) {
  let count = 0
  try {
    for await (const batch of pcap.createOfflineSession(file).batches({ fields: ['time_ns'] })) {
      batch.column('time_ns').forEach((time, i) => hold(time === timeOf(count + i), () => `${file}: packet ${count + i} has the time ${time}`))
      const last = batch.packet(batch.length - 1)
      hold(last.bytes.readUInt32LE() === count + batch.length - 1, () => `${file}: packet ${count + batch.length - 1} has other bytes`)
      count += batch.length
    }
    return { count, cut: false }
  } catch (error) {
    hold(error.code === 'ERR_PCAP_CUT' && error.packetsRead === count, () => `${file}: after ${count} packets ${error.stack}`)
    return { count, cut: true }
  }
}

/** How many packets others read: Wireshark's library, or of Zstandard and LZ4 their own programs and the draft. */
async function countByOthers(file) {
  const packed = /\.(zst|lz4)$/.exec(file)?.[1]
  if (packed) return parse((await run(packed === 'zst' ? 'zstd' : 'lz4', ['-dc', file])).stdout)?.packets.length ?? 0
  const { stdout, stderr } = await run('capinfos', ['-Mc', file])
  const [, count] = /after reading (\d+) packets/.exec(stderr) ?? /Number of packets:\s+(\d+)/.exec(stdout) ?? []
  hold(count !== undefined, () => `capinfos ${file}: ${stderr}`)
  return Number(count)
}

async function countByTshark(file) {
  const { stdout, stderr } = await run('tshark', ['-n', '-r', file, '-T', 'fields', '-e', 'frame.number'])
  hold(stderr.split('\n').every((line) => line === '' || /Running as user|cut short/.test(line)), () => `tshark ${file}: ${stderr}`)
  return stdout.toString().split('\n').length - 1
}

/** How many packets must be there, by what the feeder said before it died. */
function requiredOf(name, { notes, killed }) {
  if (name.startsWith('packet')) return notes.at(-1)?.count ?? 0
  return notes.findLast(({ at }) => killed - at >= BigInt(SECOND_MS) * NS_PER_MS)?.count ?? 0
}

/** How old the oldest packet that is lost was: ms. */
function lossOf(count, { notes, killed }) {
  const first = notes.find((note) => note.count > count)
  return first ? Number(killed - first.at) / 1e6 : 0
}

async function checkFile(folder, name, life, withTshark, figures) {
  const file = path.join(folder, name)
  const { count, cut } = await countByUs(file)
  const required = requiredOf(name, life)
  hold(count >= required, () => `${name}: ${count} packets, not ${required}: ${Math.round(lossOf(count, life))} ms are lost`)
  const others = await countByOthers(file)
  const isWhole = /\.(zst|lz4)$/.test(name) ? others >= required && others <= count : others === count
  hold(isWhole, () => `${name}: ${count} packets by us, ${others} by others, ${required} wanted`)
  if (withTshark && !/\.(zst|lz4)$/.test(name)) {
    const seen = await countByTshark(file)
    hold(seen === count, () => `${name}: ${count} packets by us, ${seen} by tshark`)
  }
  figures.files++
  if (cut) figures.cut++
  if (!name.startsWith('packet')) figures.loss = Math.max(figures.loss, lossOf(count, life))
}

async function prove({ tenth, seed }) {
  const random = randomFrom(seed)
  const count = tenth ? MOMENTS / 10 : MOMENTS
  const moments = Array.from({ length: count }, () => Math.floor(random() * LATEST_MS))
  const figures = { files: 0, cut: 0, loss: 0, packets: 0, ms: 0 }
  await each(moments, PARALLEL, (ms, i) => withFolder(async (folder) => {
    const life = await killAfter(folder, ms)
    figures.packets += life.notes.at(-1).count
    figures.ms += Number(life.notes.at(-1).at - life.notes[0].at) / 1e6
    for (const name of Object.keys(FILES)) await checkFile(folder, name, life, i % TSHARK_EVERY === 0, figures)
  }))
  const rate = Math.round((figures.packets / figures.ms) * 1000)
  return {
    figures: [`${plural(count, 'moment')} (seed ${seed}), ${plural(figures.files, 'file')} at ${plural(rate, 'packet')}/s (of ${PER_SECOND}): all open; by default the oldest packet lost was ${Math.round(figures.loss)} ms old, with flush 'packet' none is; ${plural(figures.cut, 'tail')} cut and told`]
  }
}

module.exports = { title: 'SIGKILL costs a second at most', prove }
