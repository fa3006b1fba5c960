'use strict'
// packet-output.js - the options by which `read` and `capture` print packets, and the printing.

const { UsageError, integer, oneOf } = require('./arguments')
const stdout = require('./stdout')

const FORMATS = ['text', 'json', 'ndjson', 'tsv', 'csv']
const NEWLINE = 10

const options = {
  fields: { type: 'string', multiple: true, value: 'A,B,C', doc: 'Print these fields, a column each; repeatable. Names are ours or Wireshark\'s: see nodepcap fields; ip.src#2 is that of the second ip layer, #-1 of the last.' },
  format: { type: 'string', value: 'FORMAT', check: oneOf(...FORMATS), doc: 'text: one line a packet, for people, with times in UTC (the default); json: a full tree a line; of fields: tsv (their default), csv, ndjson.' },
  header: { type: 'boolean', doc: 'Begin tsv with a line of names; csv always does.' },
  json: { type: 'boolean', doc: 'One JSON object a line: full trees, or the fields if some are given.' },
  count: { type: 'string', short: 'c', value: 'N', check: integer(1, Number.MAX_SAFE_INTEGER), doc: 'Stop after N packets.' }
}

function fieldNames(values) {
  if (!values.fields) return undefined
  const names = values.fields.flatMap((list) => list.split(',')).map((name) => name.trim())
  if (names.includes('')) throw new UsageError(`--fields has an empty name in '${values.fields.join(',')}': separate names by single commas`)
  return names
}

function formatOf(values, fields) {
  if (values.json) {
    if (values.format && !['json', 'ndjson'].includes(values.format)) throw new UsageError(`--json and --format ${values.format} exclude each other: give one of them`)
    return fields ? 'ndjson' : 'json'
  }
  if (values.format === 'ndjson' && !fields) return 'json'
  return values.format ?? (fields ? 'tsv' : 'text')
}

/** The options of session.lines() and the number of lines to print. */
function plan(values) {
  const fields = fieldNames(values)
  const format = formatOf(values, fields)
  const wantsFields = ['tsv', 'csv', 'ndjson'].includes(format)
  if (wantsFields && !fields) throw new UsageError(`--format ${format} needs fields: add --fields ip.saddr,ip.daddr or take --format json`)
  if (!wantsFields && fields) throw new UsageError(`--format ${format} takes no fields: take --format tsv, csv or ndjson`)
  if (values.header && format !== 'tsv' && format !== 'csv') throw new UsageError(`--header is for tsv and csv, not for ${format}: leave it out`)
  const header = format === 'csv' || (format === 'tsv' && values.header === true)
  return { lines: wantsFields ? { format, fields, header } : { format }, header, limit: values.count ? Number(values.count) : Infinity }
}

/** Where line `limit` of the text ends, and how many lines there are up to that point. */
function cut(text, limit) {
  let end = 0
  let count = 0
  while (count < limit) {
    const at = text.indexOf(NEWLINE, end)
    if (at < 0) break
    end = at + 1
    count++
  }
  return { end, count }
}

/** Print a session's packets; `printed(count)` is told how many. Ends when the session does, or at the limit. */
async function print(lines, { header, limit }, printed = () => {}) {
  if (header) {
    const { value, done } = await lines.next()
    if (!done) await stdout.write(value)
  }
  let left = limit
  for await (const text of lines) {
    const { end, count } = cut(text, left)
    printed(count)
    left -= count
    await stdout.write(end < text.length ? text.subarray(0, end) : text)
    if (left === 0) return
  }
}

module.exports = { options, plan, print }
