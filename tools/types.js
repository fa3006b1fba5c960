'use strict'
// types.js - what the generator asks of a protocol's rows. Types have their traits in src/table/type.c; of a type that reads
// otherwise in JavaScript, one entry more stands here, in lib/packet/events.js and among the getters of generate-layers.js.

const { FLAG, VARIABLE, isHidden, isMany, isVariable, isWide, isBig, isVisible } = require('../lib/packet/rows')

const COMPUTED = -2

/** By what reads a row in JavaScript: the TypeScript type, and whether it is an address. */
const READERS = {
  number: { typescript: 'number' },
  int: { typescript: 'number' },
  flag: { typescript: '0 | 1' },
  mac: { typescript: 'string', isAddress: true },
  ipv4: { typescript: 'string', isAddress: true },
  ipv6: { typescript: 'string', isAddress: true },
  bytes: { typescript: 'Buffer' },
  text: { typescript: 'string' },
  time: { typescript: 'number' },
  record: { typescript: 'never' },
  name: { typescript: 'string' },
  payload: { typescript: 'Buffer' },
  payload_offset: { typescript: 'number' },
  payload_length: { typescript: 'number' },
  checksum_status: { typescript: 'ChecksumStatus' }
}

const className = (name) => name.split('_').map((part) => part[0].toUpperCase() + part.slice(1)).join('')
const isQuiet = (field) => (field.flags & FLAG.QUIET) !== 0
const isLittle = (field) => (field.flags & FLAG.LITTLE) !== 0
const isFixed = (field) => field.bit >= 0
const isAddress = (field) => READERS[field.javascript].isAddress === true

/** Is the row absent from some headers? */
const isConditional = (field) => field.asked !== undefined

/** Wireshark's names, which a field can share with others. */
const sharedNames = (field) => [field.wireshark, field.union].filter(Boolean)

const typescript = (field) => (isBig(field) ? 'bigint' : READERS[field.javascript].typescript)

/** Can the row be missing in a header that was captured whole? */
const isOptional = (field) => isVariable(field) || isConditional(field) || field.javascript === 'time'

/** Give the rows what follows from their tables. */
function prepare(protocols) {
  protocols.forEach((protocol, id) => {
    protocol.id = id
    const quiet = protocol.fields.filter(isQuiet).map((field) => field.name)
    for (const field of protocol.fields) {
      Object.assign(field, { protocol: protocol.name, path: field.name.split('.') })
      // The row itself, or the fixed one that a name is of: where both are there, and the row that tells whether they are.
      field.placed = field.javascript === 'name' && !isVariable(field) ? protocol.fields[field.of] : field
      field.asked = protocol.fields[field.placed.when?.row]
      field.big = isBig(field)
      field.visible = isVisible(field)
      field.inQuiet = quiet.includes(field.path[0])
    }
  })
  return protocols
}

module.exports = { VARIABLE, COMPUTED, className, isHidden, isQuiet, isMany, isLittle, isFixed, isVariable, isAddress, isConditional, sharedNames, isWide, typescript, isOptional, prepare }
