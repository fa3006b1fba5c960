'use strict'
// display.js - nodepcap display: a display filter, checked and explained.

const { UsageError, help, json } = require('../arguments')
const stdout = require('../stdout')

const options = {
  explain: { type: 'boolean', doc: 'How the filter is understood: a line for each test, and whether fields at fixed places decide it (mask), 64 packets at a time, or a visit of the packet.' },
  json,
  help
}

const describe = ({ text: filter, fields, warnings }, cost) => ({ text: filter, fields, warnings, cost })

function text(filter, explain) {
  const lines = [`fields: ${filter.fields.join(', ') || 'none'}`, `cost: ${filter.cost()}`, ...filter.warnings.map((warning) => `warning: ${warning}`)]
  return `${lines.join('\n')}\n${explain ? filter.explain() : ''}`
}

async function run(values, words) {
  if (words.length === 0) throw new UsageError("display: no filter given: nodepcap display 'tcp.port == 443'")
  const filter = require('../..').displayFilter(words.join(' '))
  if (!values.json) return stdout.write(text(filter, values.explain))
  const described = describe(filter, filter.cost())
  return stdout.writeObjects([values.explain ? { ...described, explanation: filter.explain().split('\n').slice(0, -1) } : described])
}

module.exports = {
  name: 'display',
  summary: 'Check and explain a display filter.',
  usage: 'display EXPR... [OPTIONS]',
  about: 'Compiles a display filter, Wireshark\'s language over decoded fields, and tells its fields; one that is wrong is told with the place of the mistake. docs/filters.md has the language.',
  options,
  examples: [
    'nodepcap display \'ip.addr == 10.0.0.0/8 && tcp.port in {80, 443, 8000..8080}\'',
    'nodepcap display --explain \'tcp.flags.syn == 1 && tcp.options.mss_val < 1400\''
  ],
  run
}
