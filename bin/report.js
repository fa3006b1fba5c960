'use strict'
// report.js - a failure as one line on standard error, and the exit status that goes with it.

const { UsageError } = require('./arguments')
const { plainText } = require('../lib/show')

const FAILED = 1
const USAGE = 2

/** Errors of the library that come from the command line, not from the input or the run. */
const USAGE_CODES = ['ERR_PCAP_FILTER', 'ERR_PCAP_NO_FIELD', 'ERR_PCAP_INVALID', 'ERR_INVALID_ARG_TYPE']

/** What to do, where a message of the library leaves that open. */
const ADVICE = {
  ERR_PCAP_FILTER: 'see man pcap-filter for the language',
  ERR_PCAP_NO_FIELD: 'see nodepcap fields',
  ERR_PCAP_NO_DEVICE: 'see nodepcap devices',
  ERR_PCAP_CUT: 'copy the file again, or work with those',
  ERR_PCAP_DAMAGED: 'copy the file again, or work with those',
  ERR_PCAP_INTERFACE_DOWN: 'bring it up: ip link set DEVICE up',
  ERR_PCAP_INTERFACE_GONE: 'see nodepcap devices'
}

/** Graphic ASCII with single blanks between: most texts. */
function isPlain(text) {
  let before = ' '.charCodeAt(0)
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 0x20 || code > 0x7e || (code === 0x20 && before === 0x20)) return false
    before = code
  }
  return before !== 0x20
}

/** One line without control characters, whatever the message holds. */
const oneLine = (text) => (isPlain(text) ? text : plainText(text.replace(/\s+/g, ' ')).trim())

/** What the system says of a path. */
const PATH_ERRORS = ['ENOENT', 'EACCES', 'EPERM', 'EISDIR', 'ENOTDIR', 'ENAMETOOLONG', 'ELOOP']

function adviceFor({ code, errno, offset }) {
  if (code === 'ERR_PCAP_FILTER' && offset !== undefined) return '; see nodepcap display --help'
  if (code === 'ERR_PCAP_IO' && PATH_ERRORS.includes(errno)) return '; check the path and its permissions'
  return ADVICE[code] ? `; ${ADVICE[code]}` : ''
}

/** Is it the command line that is wrong? */
const isUsage = (error) => error instanceof UsageError || USAGE_CODES.includes(error.code)

function report(error) {
  const advice = adviceFor(error)
  process.stderr.write(`nodepcap: ${oneLine(error.message || String(error))}${advice}\n`)
  process.exitCode = isUsage(error) ? USAGE : FAILED
}

/** Say what a session passes over, a line each: the packets are good, and so is the exit status. */
function warn(session) {
  session.on('damage', ({ offset, text }) => process.stderr.write(`nodepcap: warning: ${oneLine(text)}, from byte ${offset} on\n`))
}

module.exports = { FAILED, isUsage, oneLine, report, warn }
