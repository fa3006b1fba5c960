'use strict'
// packet-output.js - the options by which `read` and `capture` print packets, and the printing.

const { UsageError, integer, oneOf } = require('./arguments')
const people = require('./people-output')
const stdout = require('./stdout')

const FORMATS = ['text', 'tree', 'json', 'ndjson', 'tsv', 'csv']

const MARKS = ['separator', 'aggregator', 'quote', 'occurrence', 'safe-csv']

const MARK_NAMES = { 'safe-csv': 'safe' } // of session.lines()

const character = (text) => (/^[\t -~]$/.test(text) ? undefined : 'one character')

const countOption = { type: 'string', short: 'c', value: 'N', check: integer(1, Number.MAX_SAFE_INTEGER), doc: 'Stop after N packets.' }

const options = {
  fields: { type: 'string', multiple: true, value: 'A,B,C', doc: 'Print these fields, a column each; repeatable. Names are ours or Wireshark\'s: see nodepcap fields; ip.src#2 is that of the second ip layer, #-1 of the last; expressions of fields, as in display filters: len(tcp.payload), ip[8:2].' },
  format: { type: 'string', value: 'FORMAT', check: oneOf(...FORMATS), doc: 'text: one line a packet, for people (the default); tree: and a line for each field; json: a full tree a line; of fields: tsv (their default), csv, ndjson.' },
  header: { type: 'boolean', doc: 'Begin tsv with a line of names; csv always does.' },
  separator: { type: 'string', value: 'C', check: character, doc: 'tsv, csv: this character between columns.' },
  aggregator: { type: 'string', value: 'C', check: character, doc: 'tsv, csv: this character between the values of a column; default a comma.' },
  quote: { type: 'string', value: 'C', check: (text) => (text === '' ? undefined : character(text)), doc: 'tsv, csv: this character around each value.' },
  occurrence: { type: 'string', value: 'WHICH', check: oneOf('all', 'first', 'last'), doc: 'tsv, csv: which values of a packet a column has; default all.' },
  'safe-csv': { type: 'boolean', doc: 'tsv, csv: an apostrophe in front of a cell that begins with =, +, - or @ and is no number, which a spreadsheet would compute.' },
  json: { type: 'boolean', doc: 'One JSON object a line: full trees, or the fields if some are given.' },
  count: countOption,
  ...people.options
}

/** Names and expressions between commas; those in brackets and quotes are an expression's own. */
function split(list) {
  const names = ['']
  let depth = 0
  for (const [part] of list.matchAll(/"(?:\\.|[^"\\])*"|./gs)) {
    if ('([{'.includes(part)) depth++
    if (')]}'.includes(part)) depth--
    if (part === ',' && depth <= 0) names.push('')
    else names[names.length - 1] += part
  }
  return names.map((name) => name.trim())
}

function fieldNames(values) {
  if (!values.fields) return undefined
  const names = values.fields.flatMap(split)
  if (names.includes('')) throw new UsageError(`--fields has an empty name in '${values.fields.join(',')}': separate names by single commas`)
  return names
}

function formatOf(values, fields) {
  if (values.tree && (values.json || fields || (values.format ?? 'tree') !== 'tree')) throw new UsageError('--tree is a format of its own: leave out --json, --format or --fields')
  if (values.tree) return 'tree'
  if (values.json) {
    if (values.format && !['json', 'ndjson'].includes(values.format)) throw new UsageError(`--json and --format ${values.format} exclude each other: give one of them`)
    return fields ? 'ndjson' : 'json'
  }
  if (values.format === 'ndjson' && !fields) return 'json'
  return values.format ?? (fields ? 'tsv' : 'text')
}

/** The options of session.lines(). */
function plan(values) {
  const fields = fieldNames(values)
  const format = formatOf(values, fields)
  const wantsFields = ['tsv', 'csv', 'ndjson'].includes(format)
  if (wantsFields && !fields) throw new UsageError(`--format ${format} needs fields: add --fields ip.saddr,ip.daddr or take --format json`)
  if (!wantsFields && fields) throw new UsageError(`--format ${format} takes no fields: take --format tsv, csv or ndjson`)
  if (values.header && format !== 'tsv' && format !== 'csv') throw new UsageError(`--header is for tsv and csv, not for ${format}: leave it out`)
  const marks = Object.fromEntries(MARKS.filter((name) => values[name] !== undefined).map((name) => [MARK_NAMES[name] ?? name, values[name]]))
  const mark = MARKS.find((name) => values[name] !== undefined)
  if (mark && format !== 'tsv' && format !== 'csv') throw new UsageError(`--${mark} is for tsv and csv, not for ${format}: leave it out`)
  const header = format === 'csv' || (format === 'tsv' && values.header === true)
  const limit = values.count ? Number(values.count) : undefined
  return { lines: { format, limit, ...values.grep, ...(wantsFields ? { fields, header, ...marks } : people.styleOf(values, format)) } }
}

/** Print a session's packets; `printed(count)` is told how many there are up to then. Ends when the session does, or at the limit. */
async function print(lines, printed = () => {}) {
  for await (const text of lines) {
    printed(lines.packets)
    if (text.length > 0) await stdout.write(text)
  }
}

/** Which zone the times of the lines are of, for standard error; '' where there is nothing to say. */
const zoneText = ({ lines }) => people.zoneText(lines)

module.exports = { options, countOption, plan, print, zoneText }
