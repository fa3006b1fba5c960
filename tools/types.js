'use strict'
// types.js - what the generator asks of a protocol's rows. Types have their traits in src/table/type.c; of a type that reads
// otherwise in JavaScript, one entry more stands here, in lib/packet/events.js and among the getters of generate-layers.js.

const FLAG = { MANY: 1, HIDDEN: 2, QUIET: 4, LITTLE: 8 }
const VARIABLE = -1
const COMPUTED = -2
const EXACT_BITS = 53

/** By what reads a row in JavaScript: the TypeScript type, whether it is an address, and whether the engine makes it. */
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
  name: { typescript: 'string', isMade: true },
  payload: { typescript: 'Buffer', isMade: true },
  payload_offset: { typescript: 'number', isMade: true },
  payload_length: { typescript: 'number', isMade: true },
  checksum_status: { typescript: 'ChecksumStatus', isMade: true }
}

const className = (name) => name.split('_').map((part) => part[0].toUpperCase() + part.slice(1)).join('')
const isHidden = (field) => (field.flags & FLAG.HIDDEN) !== 0
const isQuiet = (field) => (field.flags & FLAG.QUIET) !== 0
const isMany = (field) => (field.flags & FLAG.MANY) !== 0
const isLittle = (field) => (field.flags & FLAG.LITTLE) !== 0
const isFixed = (field) => field.bit >= 0
const isVariable = (field) => field.bit === VARIABLE || (field.bit < 0 && !READERS[field.javascript].isMade)
const isAddress = (field) => READERS[field.javascript].isAddress === true

/** Is the row absent from some headers? */
const isConditional = (field) => field.asked !== undefined

/** Wireshark's names, which a field can share with others. */
const sharedNames = (field) => [field.wireshark, field.union].filter(Boolean)

/** Does it take a BigInt to read the row? */
const isWide = (field) => field.width > EXACT_BITS

/** And is the value one? */
const isBig = (field) => field.javascript === 'number' && isWide(field)

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
      field.visible = !isHidden(field) && field.type !== 'group'
      field.inQuiet = quiet.includes(field.path[0])
    }
  })
  return protocols
}

module.exports = { VARIABLE, COMPUTED, className, isHidden, isQuiet, isMany, isLittle, isFixed, isVariable, isAddress, isConditional, sharedNames, isWide, typescript, isOptional, prepare }
