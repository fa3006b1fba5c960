'use strict'
// bare.js - a line without a command, as tcpdump's and tshark's users type it: it becomes a run of `read` or `capture`.

const path = require('node:path')
const { UsageError } = require('./arguments')
const { beginsFilter } = require('./filter-option')
const capture = require('./commands/capture')
const read = require('./commands/read')
const { options: peopleOptions } = require('./people-output')
const { parseBare } = require('./letters/parse')

const options = { ...read.options, ...capture.options }

/** What is about devices, and says nothing where a file is read. */
const OF_DEVICES = ['snap-length', 'no-promiscuous', 'monitor', 'buffer-size', 'timestamp-source']

/** Does a command line begin as theirs do: with an option, or with a filter? */
const isBare = (word) => (word.startsWith('-') && !['--help', '-h', '--version'].includes(word)) || beginsFilter(word)

/** tcpdump's -W, whose meaning is that of -C or -G. */
function limitFiles({ values, fileCount, files }) {
  if (fileCount === undefined) return
  const [bytes, seconds] = [values['rotate-bytes'], values['rotate-seconds']]
  if (!bytes && !seconds) throw new UsageError('-W is about the files of -C or -G: add one of them')
  if (bytes && seconds) return // tcpdump takes no notice of it either
  if (bytes) values.ring = String(fileCount)
  else if (files.length > 0) throw new UsageError('-W with -G ends a capture: leave it out where a file is read')
  else values.duration = String(fileCount * Number(seconds))
}

/** Files of a rotation are called as the tool calls them. */
function nameFiles({ tool, values }) {
  const [bytes, seconds, packets] = ['bytes', 'seconds', 'packets'].map((name) => values[`rotate-${name}`])
  if (values.write === undefined || !(bytes || seconds || packets)) return
  if (tool === 'tshark') {
    const { dir, name, ext } = path.parse(values.write.replaceAll('%', '%%'))
    values.write = path.join(dir, `${name}_%n_%Y%m%d%H%M%S${ext}`)
  } else if (bytes) {
    values.write = `${seconds ? values.write : values.write.replaceAll('%', '%%')}%t`
  }
}

/** tshark's -T and -e. */
function formatFields({ values, format, header }) {
  if (values.fields && (format === undefined || format === 'text')) throw new UsageError('-e needs a format: add -T fields, -T json or -T ek')
  if (format === 'fields' && !values.fields) throw new UsageError('-T fields needs fields: add -e FIELD')
  if (format === undefined || format === 'text') return
  values.format = format === 'fields' ? 'tsv' : values.fields ? 'ndjson' : 'json'
  if (header) values.header = true
}

/** What tcpdump prints unasked, and does not where it writes. */
function asTcpdump({ values, files, isAbsolute, verbose }) {
  const isPlain = !values.json && !values.fields && ['text', 'tree', undefined].includes(values.format)
  if (values.write !== undefined) {
    for (const name of Object.keys(peopleOptions)) delete values[name]
    if (verbose && files.length === 0) values.stats = true // of a file there is nothing more to say
  } else if (isPlain) {
    if (verbose) values.verbose = String(verbose)
    if (!isAbsolute) values['relative-sequence'] = true
  }
}

function asTshark(line) {
  formatFields(line)
  const { values, words, files } = line
  if (files.length === 0 || words.length === 0) return
  if (values.display !== undefined) throw new UsageError(`a filter is given twice, by -Y and by '${words.join(' ')}': join them by &&`)
  values.display = words.splice(0).join(' ')
}

/** What `read` or `capture` make of it. */
function target(line) {
  const { values, words, files } = line
  if (files.length > 0 && values.interface) throw new UsageError('-i captures and -r reads: give one of them')
  if (words.length > 0 && values.filter !== undefined) throw new UsageError(`a filter is given twice, by an option and by '${words.join(' ')}': join them by 'and'`)
  if (words.length > 0) values.filter = words.join(' ')
  if (files.length === 0) return { name: 'capture', values, positionals: [] }
  for (const name of OF_DEVICES) delete values[name]
  const lost = Object.keys(values).find((name) => !Object.hasOwn(read.options, name))
  if (lost) throw new UsageError(`--${lost} is about devices: leave it out where a file is read`)
  return { name: 'read', values, positionals: files }
}

/** What letters say is an option's value too, and must be one. */
function checkValues({ values }) {
  for (const [name, value] of Object.entries(values)) {
    const problem = typeof value === 'string' && options[name].check?.(value)
    if (problem) throw new UsageError(`--${name} must be ${problem}, not '${value}'`)
  }
}

/** { name, values, positionals }: of which command this line is a run. */
function understand(args) {
  const line = parseBare(args, options)
  if (line.values.help) line.action = 'help'
  if (line.action) return { name: line.action, values: {}, positionals: [] }
  if (line.tool === 'tshark') asTshark(line)
  else asTcpdump(line)
  limitFiles(line)
  nameFiles(line)
  checkValues(line)
  return target(line)
}

module.exports = { isBare, options, understand }
