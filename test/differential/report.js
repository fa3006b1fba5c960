'use strict'
// report.js - docs/conformance.md: what was compared, protocol by protocol, and how deep our layers reach.

const pcap = require('../../lib')

const MOST_ENDS = 40

/** Names of Wireshark's that several tables have are counted with one: that of the same name, else the first. */
function owners() {
  const found = new Map()
  for (const { name, wireshark, fields } of pcap.protocols) {
    for (const field of fields) {
      if (!field.wireshark) continue
      if (!found.has(field.wireshark) || field.wireshark.startsWith(`${wireshark}.`)) found.set(field.wireshark, name)
    }
  }
  return found
}

/** [{ title, names }]: a protocol, whose names others have too, and the names. */
function groups() {
  const owned = owners()
  const found = new Map()
  for (const { name, fields } of pcap.protocols) {
    for (const { wireshark } of fields) {
      if (!wireshark) continue
      const owner = owned.get(wireshark)
      const group = found.get(owner) ?? { owner, names: new Set(), others: new Set() }
      found.set(owner, group)
      group.names.add(wireshark)
      if (name !== owner) group.others.add(name)
    }
  }
  return pcap.protocols.map(({ name }) => found.get(name)).filter(Boolean)
    .map(({ owner, names, others }) => ({ title: others.size > 0 ? `${owner} (and ${[...others].join(', ')})` : owner, names }))
}

/** What the tally has of some fields, and the reasons why values differ or are apart. */
function sumOf(names, tally) {
  const sum = { compared: 0, differing: 0, unexplained: 0, apart: 0, seen: 0, reasons: new Map() }
  for (const name of names) {
    const entry = tally.fields.get(name)
    if (!entry) continue
    sum.seen++
    for (const key of ['compared', 'differing', 'unexplained', 'apart']) sum[key] += entry[key]
    for (const [reason, count] of entry.reasons) sum.reasons.set(reason, (sum.reasons.get(reason) ?? 0) + count)
  }
  return sum
}

const cell = (text) => String(text).replaceAll('|', '\\|').replaceAll('<', '&lt;')
const row = (...cells) => `| ${cells.map(cell).join(' | ')} |`
const number = (n) => n.toLocaleString('en-US')
const percent = (part, whole) => `${(whole > 0 ? Math.floor((part / whole) * 1e6) / 1e4 : 0).toFixed(4)} %` // rounded down: 100 is all

function* protocolTable(sums) {
  yield row('protocol', 'fields', 'in captures', 'values', 'equal', 'different', 'apart')
  yield '| --- | --: | --: | --: | --: | --: | --: |'
  for (const { title, names, sum } of sums) {
    yield row(title, names.size, sum.seen, number(sum.compared), sum.compared > 0 ? percent(sum.compared - sum.differing, sum.compared) : '', number(sum.differing), number(sum.apart))
  }
}

function* reasonLists(sums) {
  for (const { title, sum } of sums) {
    if (sum.reasons.size === 0 && sum.unexplained === 0) continue
    yield `\n### ${title}\n`
    const sorted = [...sum.reasons].sort((a, b) => b[1] - a[1])
    for (const [{ reason, apart }, count] of sorted) yield `- ${number(count)}${apart ? ', apart' : ''}: ${reason.replaceAll('<', '&lt;')}`
    if (sum.unexplained > 0) yield `- ${number(sum.unexplained)}: not explained.`
  }
}

function* depthTable({ files, packets, asDeep, continued, earlier, ends }) {
  yield `In ${percent(asDeep, packets)} of ${number(packets)} packets of ${number(files)} captures our layers are all that tshark finds, with all of its protocols and its`
  yield `guesses, in that packet on its own. Of these, it has a layer more in ${number(continued)} that are the middle of a message, in which it names nothing but`
  yield `the connection's protocol, and in ${number(earlier)} of which only packets before them tell what they are (${percent(asDeep - continued - earlier, packets)} without both).${ends.size > 0 ? ' The others end between:\n' : ''}`
  if (ends.size === 0) return
  yield row('our last layer > tshark\'s next', 'packets', 'captures')
  yield '| --- | --: | --: |'
  const sorted = [...ends].sort((a, b) => b[1].packets - a[1].packets)
  for (const [name, end] of sorted.slice(0, MOST_ENDS)) yield row(name, number(end.packets), number(end.files))
  if (sorted.length > MOST_ENDS) yield `\nand ${sorted.length - MOST_ENDS} more, in ${number(sorted.slice(MOST_ENDS).reduce((sum, [, end]) => sum + end.packets, 0))} packets.`
}

function* lines(tally, depth, version) {
  const sums = groups().map((group) => ({ ...group, sum: sumOf(group.names, tally) }))
  const all = tally.sums()
  yield '# Conformance\n'
  yield '<!-- Written by node test/differential/run.js --report docs/conformance.md. -->\n'
  yield `Every field that has a Wireshark name, in every packet of ${number(tally.files)} captures (${number(tally.packets)} packets), compared with`
  yield `${version.replace(/ \(Git.*/, '')}. A value is all that a field has in a packet. ${percent(all.compared - all.differing, all.compared)} of ${number(all.compared)} values are`
  yield `equal; ${number(all.differing)} differ, ${all.unexplained === 0 ? 'each' : `all but ${number(all.unexplained)} of them`} for a reason below; ${number(all.apart)} stand apart, neither equal nor different: what decides is in`
  yield 'another packet or segment, which one of the two does not look at, or tshark goes on with what is not here and cannot be switched off there. The captures are those of tcpdump and of nDPI.\n'
  yield '## Protocols\n'
  yield 'Names of Wireshark\'s that others have too, in brackets, are counted once.\n'
  yield* protocolTable(sums)
  yield '\n## Why values differ'
  yield* reasonLists(sums)
  yield '\n## Depth\n'
  yield* depthTable(depth)
}

const markdown = (tally, depth, version) => `${[...lines(tally, depth, version)].join('\n')}\n`

module.exports = { markdown, depthTable }
