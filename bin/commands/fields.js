'use strict'
// fields.js - nodepcap fields: what can be asked of a packet.

const { UsageError, help, json } = require('../arguments')
const { hint } = require('../../lib/errors')
const { writeObjects, writeTable } = require('../stdout')

/** A test for names: `*` stands for anything; a text without one may stand anywhere in the name. */
function matcher(pattern) {
  const parts = pattern.toLowerCase().split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'))
  const expression = new RegExp(parts.length > 1 ? `^${parts.join('.*')}$` : parts[0])
  return (field) => [field.name, field.wireshark, field.union].some((name) => name !== null && expression.test(name.toLowerCase()))
}

function select(fields, pattern) {
  if (pattern === undefined) return fields
  const ofProtocol = fields.filter((field) => field.protocol === pattern.toLowerCase())
  const found = ofProtocol.length > 0 ? ofProtocol : fields.filter(matcher(pattern))
  if (found.length > 0) return found
  throw new Error(`no field matches '${pattern}'${hint(pattern, new Set(fields.flatMap((field) => [field.protocol, field.name])))}`)
}

async function run(values, [pattern, ...rest]) {
  if (rest.length > 0) throw new UsageError(`fields: '${rest[0]}' is too much: give one protocol or pattern`)
  const found = select(require('../..').fields, pattern)
    .map(({ name, protocol, type, wireshark, union, doc }) => ({ name, protocol, type, wireshark, union, doc }))
  if (values.json) await writeObjects(found)
  else await writeTable([['NAME', 'TYPE', 'WIRESHARK', 'MEANING'], ...found.map((field) => [field.name, field.type, field.wireshark ?? '-', field.doc])])
}

module.exports = {
  name: 'fields',
  summary: 'List the fields that packets have.',
  usage: 'fields [PROTOCOL | PATTERN] [--json]',
  about: 'Lists the fields with their type, their name in Wireshark and their meaning: all of them, those of a protocol, or those whose name (ours or Wireshark\'s) has PATTERN in it; * stands for anything.',
  options: { json, help },
  examples: ['nodepcap fields tcp', 'nodepcap fields \'*.checksum*\'', 'nodepcap fields --json | head -3'],
  run
}
