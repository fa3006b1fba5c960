'use strict'
// lengths.js - every word of the headers of a capture at its extremes: memory follows the bytes, never what they claim.

const { spawnSync } = require('node:child_process')
const fs = require('node:fs')
const path = require('node:path')
const { root } = require('../captures')
const { FORMS, somePackets } = require('./made')
const { parse } = require('./reference')
const { hold, run, withFolder, plural } = require('./tools')

const PACKETS = 200
const PACKETS_OF_TENTH = 20
const MOST_RSS_KB = 64 << 10
const HEAD = 28 // bytes of an enhanced packet block before those of the packet
const SLOWEST_MS = 1000
const build = path.join(root, 'build') // that of the addon: the library is compiled already

/** The program of lengths.c. */
function compile() {
  const configure = ['-S', root, '-B', build, '-DNP_PROOF=ON']
  for (const args of [configure, ['--build', build, '--target', 'np_lengths', '--parallel', '2']]) {
    const { status, stdout, stderr } = spawnSync('cmake', args, { encoding: 'utf8' })
    hold(status === 0, () => `cmake ${args.join(' ')}: ${stdout}${stderr}`)
  }
  return path.join(build, 'np_lengths')
}

/** Where words of headers are: in pcapng, where all is aligned, every one; in pcap those of the file and of records. */
function wordsOf(bytes, { format, starts }) {
  if (format === 'pcapng') return Array.from({ length: bytes.length >> 2 }, (_, i) => 4 * i)
  return [0, ...[4, 8, 12, 16, 20], ...starts.flatMap((start) => [0, 4, 8, 12].map((at) => start + at))]
}

/** Captures by name, and whether only the heads of their packets are changed. */
function* cases(count) {
  for (const [name, make] of Object.entries(FORMS)) {
    yield { name, bytes: make(somePackets(count)) }
    // Packets of megabytes: here the bytes do come, at first, that a length claims.
    if (!/nano/.test(name)) yield { name, bytes: make(somePackets(3, { longest: 4 << 20, seed: 4 })), onlyHeads: true }
  }
}

/** A line for each word: its place and how many packets end before it. */
function lines({ bytes, onlyHeads }) {
  const parsed = parse(bytes)
  const ends = [...parsed.starts.slice(1), parsed.good]
  let before = 0
  const heads = (at) => parsed.starts.some((start) => at >= start && at < start + HEAD)
  return wordsOf(bytes, parsed).filter((at) => !onlyHeads || heads(at)).map((at) => {
    while (before < ends.length && ends[before] <= at) before++
    return `${at} ${before}\n`
  }).join('')
}

async function prove({ tenth }) {
  const program = compile()
  const sums = { words: 0, readings: 0, largest: 0, slowest_ms: 0, rss_kb: 0 }
  await withFolder(async (folder) => {
    for (const made of cases(tenth ? PACKETS_OF_TENTH : PACKETS)) {
      const { name } = made
      const file = path.join(folder, 'capture')
      fs.writeFileSync(file, made.bytes)
      const { status, signal, stdout, stderr } = await run(program, [file, /big/.test(name) ? 'big' : 'little'], { input: lines(made) })
      hold(status === 0, () => `${name}: ${signal ?? `status ${status}`}: ${stdout}${stderr}`)
      const figures = JSON.parse(stdout)
      for (const key of ['words', 'readings']) sums[key] += figures[key]
      for (const key of ['largest', 'slowest_ms', 'rss_kb']) sums[key] = Math.max(sums[key], figures[key])
    }
  })
  hold(sums.rss_kb < MOST_RSS_KB, () => `${sums.rss_kb} KB of memory`)
  hold(sums.slowest_ms < SLOWEST_MS, () => `one reading took ${sums.slowest_ms} ms`)
  return {
    figures: [`${plural(sums.words, 'word')}, ${plural(sums.readings, 'reading')}: the largest allocation ${plural(sums.largest, 'byte')}, peak memory ${sums.rss_kb.toLocaleString('en-US')} KB, the slowest reading ${sums.slowest_ms} ms`]
  }
}

module.exports = { title: 'no memory for what lengths claim', prove }
