'use strict'
// display-option.js - the option -Y of commands that read packets: which of them are shown.

const { oneLine } = require('./report')

const options = {
  display: { type: 'string', short: 'Y', value: 'EXPR', doc: 'Only packets that pass this display filter, Wireshark\'s language over decoded fields: see nodepcap display.' }
}

/** The compiled filter; undefined for none. What is deprecated in it is told. */
function displayOf(values) {
  if (values.display === undefined) return undefined
  const filter = require('..').displayFilter(values.display)
  for (const warning of filter.warnings) process.stderr.write(`nodepcap: warning: display filter, ${oneLine(warning)}\n`)
  return filter
}

module.exports = { options, displayOf }
