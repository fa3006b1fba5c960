'use strict'
// history.js - all runs that were recorded (history.json), as a plot over time and as the table of the newest one in docs/performance.md.
//
//   node bench/history.js            writes docs/history.svg and the table
//   node bench/history.js --check    fails when they are stale

const fs = require('node:fs')
const path = require('node:path')

const root = path.join(__dirname, '..')
const DATA = path.join(__dirname, 'history.json')
const PLOT = path.join(root, 'docs/history.svg')
const PAGE = path.join(root, 'docs/performance.md')
const MARKS = ['<!-- newest run -->', '<!-- end of it -->']

/** What the plot and the table show: [title of a row, how the table calls it, whether it is somebody else's]. */
const SHOWN = [
  ['layers of every packet', 'C: layers of every packet'],
  ['six columns', 'C: six columns'],
  ['batches of six columns', 'JavaScript: batches of six columns'],
  ['packet event, five fields read', 'JavaScript: `packet` event, five fields read'],
  ['packet event, decode_packet', 'JavaScript: `decode_packet`'],
  ['node_pcap 3.1 decode', 'node_pcap 3.1\'s decoder', true],
  ['nodepcap read --fields, tsv', '`nodepcap read --fields`'],
  ['tshark -T fields', '`tshark -T fields`', true],
  ['nodepcap read, one line a packet', '`nodepcap read`'],
  ['tcpdump -nn -r', '`tcpdump -nn -r`', true]
]
const COLORS = ['#1a7f64', '#0969da', '#8250df', '#bf3989', '#bc4c00', '#6e7681', '#3fb68b', '#9aa4ae', '#57ab5a', '#57606a']

const number = (value) => Math.round(value).toLocaleString('en-US')
const read = () => JSON.parse(fs.readFileSync(DATA, 'utf8'))
const ofFiles = (runs) => runs.filter(({ kind }) => kind === 'files')
const find = (run, title, input) => run.rows.find((row) => row.title === title && row.input === input)

// ---- The data --------------------------------------------------------------------------------------------

const list = (name, values, indent) => `${indent}"${name}": [\n${values.map((value) => `${indent} ${JSON.stringify(value)}`).join(',\n')}\n${indent}]`

/** One row a line, so that a run more is lines more and nothing else. */
function runText({ rows, notes, ...head }) {
  const facts = Object.entries(head).map(([name, value]) => `  "${name}": ${JSON.stringify(value)},`)
  return [' {', ...facts, `${list('rows', rows, '  ')},`, list('notes', notes, '  '), ' }'].join('\n')
}

function append(run) {
  fs.writeFileSync(DATA, `[\n${[...read(), run].map(runText).join(',\n')}\n]\n`)
}

// ---- The plot --------------------------------------------------------------------------------------------

const [WIDTH, HEIGHT, LEFT, RIGHT, TOP, BOTTOM] = [860, 420, 60, 270, 50, 50]
const [LOWEST, HIGHEST] = [1, 1e5] // ns a packet

const yOf = (ns) => HEIGHT - BOTTOM - ((Math.log10(ns) - Math.log10(LOWEST)) / (Math.log10(HIGHEST) - Math.log10(LOWEST))) * (HEIGHT - TOP - BOTTOM)

function lineOf([title, , peer], i, runs, xOf) {
  const points = runs.map((run, at) => [xOf(at), find(run, title, 'small')?.ns]).filter(([, ns]) => ns)
  if (points.length === 0) return []
  const last = points.at(-1)
  const dash = peer ? ' stroke-dasharray="4 3"' : ''
  return [
    `  <polyline points="${points.map(([x, ns]) => `${x.toFixed(1)},${yOf(ns).toFixed(1)}`).join(' ')}" fill="none" stroke="${COLORS[i]}" stroke-width="2"${dash}/>`,
    `  <circle cx="${last[0].toFixed(1)}" cy="${yOf(last[1]).toFixed(1)}" r="3" fill="${COLORS[i]}"/>`,
    `  <text x="${WIDTH - RIGHT + 14}" y="${TOP + 10 + i * 22}" fill="${COLORS[i]}">${title}: ${number(last[1])} ns</text>`
  ]
}

function axis(runs, xOf) {
  const steps = Array.from({ length: Math.log10(HIGHEST / LOWEST) + 1 }, (_, i) => LOWEST * 10 ** i)
  return [
    ...steps.map((ns) => `  <line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${yOf(ns)}" y2="${yOf(ns)}" class="grid"/><text x="${LEFT - 8}" y="${yOf(ns) + 4}" text-anchor="end" class="faint">${number(ns)}</text>`),
    ...runs.map(({ date, revision }, at) => `  <text x="${xOf(at).toFixed(1)}" y="${HEIGHT - BOTTOM + 18 + (at % 2) * 14}" text-anchor="middle" class="faint">${date.slice(5)} ${revision.slice(0, 7)}</text>`)
  ]
}

/** Times of small packets, run by run, on a logarithmic scale. */
function plot(all) {
  const runs = ofFiles(all)
  const xOf = (at) => LEFT + 30 + (at * (WIDTH - LEFT - RIGHT - 60)) / Math.max(1, runs.length - 1)
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" role="img" aria-label="Nanoseconds per packet, run by run">
  <style>
    text { font: 12px system-ui, -apple-system, 'Segoe UI', sans-serif } .page { fill: #ffffff } .title { font-size: 15px; font-weight: 600; fill: #1f2328 } .faint { fill: #59636e } .grid { stroke: #d1d9e0 }
    @media (prefers-color-scheme: dark) { .page { fill: #0d1117 } .title { fill: #e6edf3 } .faint { fill: #9198a1 } .grid { stroke: #3d444d } }
  </style>
  <rect width="${WIDTH}" height="${HEIGHT}" class="page"/>
  <text x="${LEFT}" y="24" class="title">Nanoseconds per packet, run by run (small packets; dashed: others)</text>
${[...axis(runs, xOf), ...SHOWN.flatMap((row, i) => lineOf(row, i, runs, xOf))].join('\n')}
</svg>
`
}

// ---- The page --------------------------------------------------------------------------------------------

function newest(all) {
  const run = ofFiles(all).at(-1)
  const cell = (title, input) => {
    const row = find(run, title, input)
    return row?.ns ? number(row.ns) : ''
  }
  const misses = run.notes.filter((note) => note.includes('misses a target'))
  return [
    `The newest run: ${run.date}, ${run.revision}. ${run.machine} ${run.inputs}`,
    '',
    '| ns a packet, on the wall | small | mixed |',
    '|---|--:|--:|',
    ...SHOWN.map(([title, name]) => `| ${name} | ${cell(title, 'small')} | ${cell(title, 'mixed')} |`),
    '',
    misses.length === 0 ? 'All targets hold.' : `Targets that are missed:\n\n${misses.map((note) => `- ${note}`).join('\n')}`
  ].join('\n')
}

function page(all) {
  const text = fs.readFileSync(PAGE, 'utf8')
  const [begin, end] = MARKS.map((mark) => text.indexOf(mark))
  if (begin < 0 || end < begin) throw new Error(`${PAGE} lacks '${MARKS.join("' or '")}'`)
  return `${text.slice(0, begin)}${MARKS[0]}\n\n${newest(all)}\n\n${text.slice(end)}`
}

/** [file, what it should have]. */
function files() {
  const all = read()
  return [[PLOT, plot(all)], [PAGE, page(all)]]
}

/** A recorded run: its data, the plot and the page. */
function record(run) {
  append(run)
  for (const [file, text] of files()) fs.writeFileSync(file, text)
}

const stale = () => files().filter(([file, text]) => !fs.existsSync(file) || fs.readFileSync(file, 'utf8') !== text).map(([file]) => path.relative(root, file))

if (require.main === module) {
  const check = process.argv.includes('--check')
  for (const name of check ? stale() : []) {
    console.error(`${name} is stale: run node bench/history.js`)
    process.exitCode = 1
  }
  if (!check) for (const [file, text] of files()) fs.writeFileSync(file, text)
}

module.exports = { record, read, runText, stale, DATA }
