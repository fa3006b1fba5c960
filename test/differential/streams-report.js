'use strict'
// streams-report.js - docs/conformance-streams.md: which streams were compared, and why some differ.

const number = (n) => n.toLocaleString('en-US')
const cell = (text) => String(text).replaceAll('|', '\\|').replaceAll('<', '&lt;')

/** By reason: how many streams of which files. */
function reasons(differing) {
  const found = new Map()
  for (const { file, reason = 'not explained' } of differing) {
    const one = found.get(reason) ?? { count: 0, files: new Set() }
    one.count++
    one.files.add(file)
    found.set(reason, one)
  }
  return [...found].sort((a, b) => b[1].count - a[1].count)
}

function* lines({ files, streams, silent, bytes, apart, differing, wrong, share }, version) {
  yield '# Streams as Wireshark follows them\n'
  yield '<!-- Written by node test/differential/streams.js --report docs/conformance-streams.md. -->\n'
  yield `Every TCP stream of ${number(files)} captures, both sides, beside \`tshark -z follow,tcp,raw\` of ${version}, with its`
  yield 'reassembly of what is out of order: the same bytes, and as many missing at the same places.'
  yield `${(Math.floor(share * 1e5) / 1e3).toFixed(3)} % of ${number(streams - apart.length)} streams with data are equal (of ${number(streams)} with ${number(bytes)} bytes); ${number(silent)} more carry none.`
  yield `${apart.length} stand apart, neither equal nor different, and ${differing.length} differ, for the reasons below. What is missing in front of all that a side says is not compared. Bytes that came are counted once, in all of the captures and in each of the streams alone: ${wrong.length} exceptions.\n`
  yield '| streams | captures | why |'
  yield '| --: | --- | --- |'
  for (const [mark, list] of [['', differing], ['apart: ', apart]]) {
    for (const [reason, { count, files: names }] of reasons(list)) yield `| ${count} | ${[...names].map(cell).join('<br>')} | ${mark}${cell(reason)} |`
  }
}

const streamsMarkdown = (sum, version) => `${[...lines(sum, version.replace(/ \(Git.*/, ''))].join('\n')}\n`

module.exports = { streamsMarkdown }
