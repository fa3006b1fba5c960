'use strict'
// progress.js - a bar on the terminal for what takes longer than a second.

const fs = require('node:fs')

const WAIT_MS = 1000
const STEP_MS = 200
const LONGEST_S = 360000 // what takes longer is not foretold

const UNITS = ['B', 'kB', 'MB', 'GB', 'TB']

/** 1.2 MB and the like. */
function sizeText(bytes) {
  const power = bytes < 1000 ? 0 : Math.min(UNITS.length - 1, Math.floor(Math.log10(bytes) / 3))
  return `${(bytes / 1000 ** power).toFixed(power === 0 ? 0 : 1)} ${UNITS[power]}`
}

/** Bytes of all files together; undefined when one is no regular file, which has no end yet. */
function totalOf(files) {
  const sizes = files.map((file) => fs.statSync(file, { throwIfNoEntry: false })).map((stat) => (stat?.isFile() ? stat.size : NaN))
  const total = sizes.reduce((sum, size) => sum + size, 0)
  return total > 0 ? total : undefined
}

/** cli-progress shows a bar that knows its end, or just counts. */
function makeBar(total) {
  const { SingleBar, Presets } = require('cli-progress')
  const format = total === undefined ? '{bytes} | {packets} packets' : '{bar} {percentage}% | {bytes} | {packets} packets{left}'
  return new SingleBar({ format, hideCursor: true, clearOnComplete: true, stopOnComplete: false, stream: process.stderr, barsize: 30, gracefulExit: false }, Presets.shades_classic)
}

/** How long the rest takes at the rate so far, such as " | 1m05s left"; '' while nothing is known of it. */
function leftText(bytes, total, elapsedMs) {
  const seconds = Math.ceil((elapsedMs / 1000) * (total - bytes) / bytes)
  if (!(seconds >= 0 && seconds < LONGEST_S)) return ''
  if (seconds < 60) return ` | ${seconds}s left`
  const minutes = Math.floor(seconds / 60)
  if (minutes < 60) return ` | ${minutes}m${String(seconds % 60).padStart(2, '0')}s left`
  return ` | ${Math.floor(minutes / 60)}h${String(minutes % 60).padStart(2, '0')}m left`
}

/**
 * Show how far a session is, on a terminal only. read: gives { input_bytes, input_packets } of all that was read so far.
 * Returns what ends the bar.
 */
function show(files, read, quiet) {
  if (quiet || !process.stderr.isTTY) return () => {}
  require('cli-progress') // now: once rights are gone, it may be out of reach
  const total = totalOf(files)
  const begin = Date.now()
  let bar
  const update = () => {
    const { input_bytes: bytes, input_packets: packets } = read()
    const shown = { bytes: sizeText(bytes), packets, left: leftText(bytes, total, Date.now() - begin) }
    if (bar) return bar.update(bytes, shown)
    bar = makeBar(total)
    bar.start(total ?? bytes, bytes, shown)
  }
  let timer = setTimeout(() => {
    update()
    timer = setInterval(update, STEP_MS)
  }, WAIT_MS)
  return () => {
    clearTimeout(timer)
    bar?.stop()
  }
}

module.exports = { show, sizeText, leftText }
