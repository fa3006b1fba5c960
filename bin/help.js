'use strict'
// help.js - the text of --help, from the tables that the options are parsed by.

const COLUMN = 30
const WIDTH = 96

/** Words in lines of at most WIDTH, all but the first one indented. */
function wrap(text, indent) {
  const lines = ['']
  for (const word of text.split(' ')) {
    const line = lines[lines.length - 1]
    if (line !== '' && indent + line.length + 1 + word.length > WIDTH) lines.push(word)
    else lines[lines.length - 1] = line === '' ? word : `${line} ${word}`
  }
  return lines.join(`\n${' '.repeat(indent)}`)
}

/** Two columns: a name and what it means. */
function row(name, doc) {
  const left = `  ${name}`
  const gap = left.length + 2 > COLUMN ? `\n${' '.repeat(COLUMN)}` : ' '.repeat(COLUMN - left.length)
  return left + gap + wrap(doc, COLUMN)
}

function optionRow([name, option]) {
  const short = option.short ? `-${option.short}, ` : '    '
  return row(`${short}--${name}${option.value ? ` ${option.value}` : ''}`, option.doc)
}

function commandHelp(command) {
  const parts = [
    `Usage: nodepcap ${command.usage}`,
    wrap(command.about, 0),
    `Options:\n${Object.entries(command.options).map(optionRow).join('\n')}`
  ]
  if (command.examples) parts.push(`Examples:\n${command.examples.map((example) => `  ${example}`).join('\n')}`)
  return `${parts.join('\n\n')}\n`
}

function generalHelp(commands) {
  return `Usage: nodepcap COMMAND [ARGUMENTS]
       nodepcap [LETTERS OF tcpdump OR tshark] [FILTER]

Capture, read and decode network packets.

Commands:
${commands.map((command) => row(command.name, command.summary)).join('\n')}

Options:
${row('-h, --help', 'Print this help; after a command, the help of that command.')}
${row('    --version', 'Print the version.')}

Without a command, as tcpdump and tshark take it (docs/letters.md, nodepcap(1)):
  nodepcap -i lo -nn -c 5 port 80
  nodepcap -r trace.pcap -Y 'tcp.len > 0' -T fields -e ip.src

Every command takes --json: one JSON object a line.
Exit status: 0 done; 1 the input or the run failed; 2 the command line is wrong.
`
}

module.exports = { commandHelp, generalHelp }
