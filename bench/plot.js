'use strict'
// plot.js - a run as a bar chart: plain SVG with its own background, for light and dark pages.

const WIDTH = 860
const LEFT = 270
const RIGHT = 130
const BAR = 18
const STEP = 26
const GROUP_GAP = 46
const TOP = 84

const STYLE = `
    .page { fill: #ffffff } .text { fill: #1f2328 } .faint { fill: #59636e } .ours { fill: #1a7f64 } .peer { fill: #9aa4ae }
    text { font: 13px system-ui, -apple-system, 'Segoe UI', sans-serif } .title { font-size: 17px; font-weight: 600 } .group { font-weight: 600 }
    @media (prefers-color-scheme: dark) {
      .page { fill: #0d1117 } .text { fill: #e6edf3 } .faint { fill: #9198a1 } .ours { fill: #3fb68b } .peer { fill: #6e7681 }
    }`

const escape = (text) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
const number = (value) => Math.round(value).toLocaleString('en-US')
const text = (x, y, words, style) => `  <text x="${x}" y="${y}" class="${style}">${escape(words)}</text>`

/** The bars of a group; the longest fills the width. */
function bars(rows, y) {
  const longest = Math.max(...rows.map((row) => row.ns))
  const room = WIDTH - LEFT - RIGHT
  return rows.flatMap((row, i) => {
    const top = y + i * STEP
    const width = Math.max(1, (row.ns / longest) * room)
    return [
      `  <text x="${LEFT - 10}" y="${top + 13}" text-anchor="end" class="text">${escape(row.title)}</text>`,
      `  <rect x="${LEFT}" y="${top}" width="${width.toFixed(1)}" height="${BAR}" rx="2" class="${row.peer ? 'peer' : 'ours'}"/>`,
      text((LEFT + width + 8).toFixed(1), top + 13, `${number(row.ns)} ns`, 'faint')
    ]
  })
}

/** Chart of the first input of a run; every group has a scale of its own. */
function plot({ rows, inputs, machine, date }) {
  const input = inputs[0]
  const shown = rows.filter((row) => row.input === input.id && row.ns)
  const groups = [...new Set(shown.map((row) => row.group))]
  const parts = []
  let y = TOP
  for (const group of groups) {
    const members = shown.filter((row) => row.group === group)
    parts.push(text(LEFT, y, group, 'group text'), ...bars(members, y + 10))
    y += members.length * STEP + GROUP_GAP
  }
  const height = y - 10
  const subtitle = `ns per packet, shorter is better; ${number(input.packets)} ${input.title}; ${machine.cpu}, ${machine.cores} cores; ${date.slice(0, 10)}`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="Time per packet of node_pcap and others">`,
    `  <style>${STYLE}\n  </style>`,
    `  <rect width="${WIDTH}" height="${height}" rx="6" class="page"/>`,
    text(24, 32, 'Time per packet, node_pcap and others', 'title text'),
    text(24, 54, subtitle, 'faint'),
    ...parts,
    '</svg>',
    ''
  ].join('\n')
}

module.exports = { plot }
