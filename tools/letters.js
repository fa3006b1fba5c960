'use strict'
// letters.js - docs/letters.md: what the letters of tcpdump and tshark are here, from the tables by which they are parsed.

const { TOOLS, UNCLEAR } = require('../bin/letters/parse')

const cell = (text) => text.replaceAll('|', '\\|')
const code = (text) => (text ? `\`${cell(text)}\`` : '')

/** -i DEVICE, or -t to -ttttt. */
function spelling(letter, { value, repeats }) {
  if (value) return `-${letter} ${value}`
  return repeats ? `-${letter} to -${letter.repeat(repeats)}` : `-${letter}`
}

function row([letter, entry]) {
  const ours = entry.instead ? `no: ${cell(entry.instead)}` : code(entry.ours) || 'as it is'
  return `| ${code(spelling(letter, entry))} | ${cell(entry.doc)} | ${ours} |`
}

/** Letters without regard to case, the lower one first. */
const order = ([a], [b]) => a.localeCompare(b, 'en', { caseFirst: 'lower' })
const entriesOf = (table) => Object.entries(table).sort(order)

const section = ([tool, table]) => `## Letters of ${tool}\n\n| letter | meaning | here |\n| --- | --- | --- |\n${entriesOf(table).map(row).join('\n')}\n`

const reference = () => `# Lines of tcpdump and tshark

A line without a command is read as tcpdump reads it: \`nodepcap -i lo -nn -c 5 port 80\`. With \`-T\`, \`-Y\`, \`-V\` or another letter
that only tshark has, all of it is tshark's: \`nodepcap -r trace.pcap -Y 'tcp.len > 0' -T fields -e ip.src\`. What is printed are
nodepcap's lines, trees and fields. Options of \`nodepcap read\` and \`capture\` may stand there in full (\`--utc\`, \`--color never\`);
behind a command letters are the command's own.

A line with letters of both tools is refused, with both spellings (exit status 2). So is a letter that means two things while
nothing tells which: ${Object.keys(UNCLEAR).map((letter) => code(`-${letter}`)).join(', ')} (\`-e\` where a field stands behind it). \`-X\`, \`-x\`, \`-t\`, \`-q\`, \`-v\`, \`-C\`, \`-G\`, \`-W\`, \`-F\` and the like are
tcpdump's then. With \`-r\` the words behind the options are a BPF expression, as tcpdump has it; on a line of tshark's a display filter.

${Object.entries(TOOLS).map(section).join('\n')}`

module.exports = { entriesOf, reference, spelling }
