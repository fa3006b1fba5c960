'use strict'
// stdout.js - standard output that waits for its reader, and leaves silently when the reader is gone.

const { once } = require('node:events')
const { STEERING } = require('../lib/show')

const { stdout } = process

/** Call once at the start. fail: called with an error that is not a reader who left. */
function watch(fail) {
  stdout.on('error', (error) => {
    if (error.code === 'EPIPE') process.exit(0)
    fail(new Error(`cannot write standard output: ${error.message}: check the disk or the program behind the pipe`))
  })
}

/** Write, and wait while the reader is slower than we are. */
async function write(chunk) {
  if (!stdout.write(chunk)) await once(stdout, 'drain')
}

const TOGETHER = 65536 // characters that are written at once
let lines = [] // that are written once nothing more comes in this turn of the event loop
let size = 0 // their characters
let slow // a promise, while the reader is slower than we are

function writeLines() {
  const all = lines.join('')
  lines = []
  size = 0
  if (all === '' || stdout.write(all)) return
  const go = () => {
    slow = undefined
  }
  slow = once(stdout, 'drain').then(go, go)
}

/** Write with others that come now. Returns what to wait for: undefined for nothing. */
function add(text) {
  if (size === 0) process.nextTick(writeLines)
  lines.push(text)
  size += text.length
  if (size >= TOGETHER) writeLines()
  return slow
}

/** What was added is written. Returns what to wait for, as above. */
function flush() {
  writeLines()
  return slow
}

/** Did writing to a path fail since the reader of standard output is gone? Nothing is wrong, and nobody to tell. */
const isReaderGone = (error, out) => out === '-' && error?.errno === 'EPIPE'

const escaped = (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`

/** JSON as all commands print it; JSON itself escapes no more than is below a space. */
const jsonText = (value) => JSON.stringify(value).replace(STEERING, escaped)

const objectLine = (object) => `${jsonText(object)}\n`

/** Write one JSON object a line. */
const writeObjects = (objects) => write(objects.map(objectLine).join(''))

/** Write rows of texts as aligned columns, the last one as it is. */
function writeTable(rows) {
  const widths = rows[0].map((_, i) => rows.reduce((most, row) => Math.max(most, row[i].length), 0))
  const line = (row) => row.map((cell, i) => (i === row.length - 1 ? cell : cell.padEnd(widths[i] + 2))).join('').trimEnd()
  return write(rows.map((row) => `${line(row)}\n`).join(''))
}

module.exports = { watch, write, add, flush, objectLine, jsonText, isReaderGone, writeObjects, writeTable }
