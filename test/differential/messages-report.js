'use strict'
// messages-report.js - docs/conformance-messages.md: which fields of messages were compared, and why some differ.

const number = (n) => n.toLocaleString('en-US')
const cell = (text) => String(text).replaceAll('|', '\\|').replaceAll('<', '&lt;')
const percent = (part, whole) => (whole > 0 ? `${(Math.floor((part / whole) * 1e5) / 1e3).toFixed(3)} %` : '') // rounded down: 100 is all

/** By reason: how many values of which fields. */
function reasons(fields) {
  const found = new Map()
  for (const [field, entry] of fields) {
    for (const [{ reason, apart }, count] of entry.reasons) {
      const title = apart ? `apart: ${reason}` : reason
      const one = found.get(title) ?? { count: 0, fields: new Set() }
      one.count += count
      one.fields.add(field)
      found.set(title, one)
    }
  }
  return [...found].sort((a, b) => b[1].count - a[1].count)
}

function* lines(tally, version) {
  const { compared, differing, unexplained, apart } = tally.sums()
  yield '# Messages as Wireshark puts them together\n'
  yield '<!-- Written by node test/differential/messages.js --tenth --report docs/conformance-messages.md. -->\n'
  yield `Fields of HTTP, of DNS over TCP and of TLS, of messages on the streams of ${number(tally.files)} captures, in the packets that complete them, beside`
  yield `those of ${version}, with its reassembly of what is out of order. A value is all that a field has in a packet. ${percent(compared - differing, compared)} of`
  yield `${number(compared)} values are equal; ${number(differing)} differ, ${unexplained === 0 ? 'each' : `all but ${number(unexplained)} of them`} for a reason below; ${number(apart)} stand apart, neither equal nor different.\n`
  yield '| field | values | equal | different | apart |'
  yield '| --- | --: | --: | --: | --: |'
  for (const [field, entry] of tally.fields) yield `| ${field} | ${number(entry.compared)} | ${percent(entry.compared - entry.differing, entry.compared)} | ${number(entry.differing)} | ${number(entry.apart)} |`
  yield '\n## Why values differ\n'
  yield '| values | fields | why |'
  yield '| --: | --- | --- |'
  for (const [reason, { count, fields }] of reasons(tally.fields)) yield `| ${number(count)} | ${[...fields].map(cell).join('<br>')} | ${cell(reason)} |`
}

const messagesMarkdown = (tally, version) => `${[...lines(tally, version.replace(/ \(Git.*/, ''))].join('\n')}\n`

module.exports = { messagesMarkdown }
