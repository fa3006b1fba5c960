'use strict'
// man.js - prints the manual page nodepcap(1), from the tables by which the command parses its options.
//
//   node tools/man.js

const { commands } = require('../bin/commands')
const { TOOLS } = require('../bin/letters/parse')
const { entriesOf, spelling } = require('./letters')
const { version } = require('../package.json')

/** A text as roff shows it. */
const plain = (text) => text.replace(/\\/g, '\\e').replace(/-/g, '\\-').replace(/^(?=[.'])/gm, '\\&')
const bold = (text) => `\\fB${plain(text)}\\fR`

/** A usage: words in capitals are to be replaced, and in italics. */
const usage = (text) => plain(text).replace(/\b[A-Z]{2,}\b/g, '\\fI$&\\fR')

function option([name, { short, value, doc }]) {
  const names = [...(short ? [bold(`-${short}`)] : []), bold(`--${name}`)].join(', ')
  return `.TP\n${names}${value ? ` \\fI${plain(value)}\\fR` : ''}\n${plain(doc)}`
}

function section(command) {
  const [name, ...rest] = command.usage.split(' ')
  return [
    `.SS ${bold(`nodepcap ${name}`)} ${usage(rest.join(' '))}`,
    plain(command.about),
    ...Object.entries(command.options).map(option),
    ...(command.examples ? ['.PP', 'Examples:', '.PP', '.nf', '.RS', ...command.examples.map(plain), '.RE', '.fi'] : [])
  ].join('\n')
}

function letter([name, entry]) {
  const word = entry.value ? `-${name}` : spelling(name, entry)
  return `.TP\n${word.split(' to ').map(bold).join(' to ')}${entry.value ? ` \\fI${plain(entry.value)}\\fR` : ''}\n${plain(entry.instead ? `Not here: ${entry.instead}.` : `${entry.doc}${entry.ours ? ` (${entry.ours})` : ''}`)}`
}

const letters = ([tool, table]) => `.SS Letters of ${tool}\n${entriesOf(table).map(letter).join('\n')}`

const manual = () => `.TH NODEPCAP 1 "" "nodepcap ${version}" "User Commands"
.SH NAME
nodepcap \\- capture, read and decode network packets
.SH SYNOPSIS
.B nodepcap
.I COMMAND
.RI [ ARGUMENTS ]
.br
.B nodepcap
.RI [ "letters of tcpdump or tshark" ]
.RI [ FILTER ]
.br
.B nodepcap
.RB [ \\-\\-help | \\-\\-version ]
.SH DESCRIPTION
Every command takes ${bold('--json')}: one JSON object a line. Packets go to standard output, errors, in one line, and counts to standard error.
.SH COMMANDS
${commands.map(section).join('\n')}
.SH LINES WITHOUT A COMMAND
Such a line is read as tcpdump reads it; with \\fB\\-T\\fR, \\fB\\-Y\\fR, \\fB\\-V\\fR or another letter that only tshark has, as tshark does. Letters of both on a line are refused. Options of read and capture may stand there in full.
${Object.entries(TOOLS).map(letters).join('\n')}
.SH EXIT STATUS
0 done; 1 the input or the run failed; 2 the command line is wrong.
.SH ENVIRONMENT
.TP
.B NO_COLOR
If it is not empty, lines have no colours unless ${bold('--color always')} is given.
.TP
.B NODE_PCAP_ADDON
The native addon's file, in place of what the package has.
.TP
.B NODE_DEBUG
With ${bold('pcap')}, tells on standard error about hand\\-overs, drops and limits.
.SH SEE ALSO
.BR pcap\\-filter (7),
.BR tcpdump (8)
`

if (require.main === module) process.stdout.write(manual())

module.exports = { manual }
