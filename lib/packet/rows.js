'use strict'
// rows.js - what events need of a table's rows: of those of the library it is generated, of others made when they are added.

const FLAG = { MANY: 1, HIDDEN: 2, QUIET: 4, LITTLE: 8 }
const VARIABLE = -1
const EXACT_BITS = 53

/** What reads the rows whose values the engine or the library makes. */
const MADE = new Set(['name', 'payload', 'payload_offset', 'payload_length', 'checksum_status'])

const isHidden = (field) => (field.flags & FLAG.HIDDEN) !== 0
const isMany = (field) => (field.flags & FLAG.MANY) !== 0
const isVariable = (field) => field.bit === VARIABLE || (field.bit < 0 && !MADE.has(field.javascript))

/** Does it take a BigInt to read the row? */
const isWide = (field) => field.width > EXACT_BITS

/** And is the value one? */
const isBig = (field) => (field.javascript === 'number' || field.javascript === 'int') && isWide(field)

/** Is the row a key of a tree? */
const isVisible = (field) => !isHidden(field) && field.type !== 'group'

/** What reads a row in lib/packet/events.js. */
const readerOf = (field) => (!isBig(field) ? field.javascript : field.javascript === 'int' ? 'big_int' : 'big')

/** A row as lib/packet/events.js has it. */
function eventRow(field) {
  return {
    path: field.name.split('.'),
    reader: readerOf(field),
    ...(isMany(field) || field.javascript === 'record' ? { many: true } : {}),
    ...(field.type === 'group' ? { group: true } : {}),
    visible: isVisible(field),
    variable: isVariable(field),
    ...(field.names && field.javascript === 'name' ? { names: field.names } : {})
  }
}

module.exports = { FLAG, VARIABLE, MADE, isHidden, isMany, isVariable, isWide, isBig, isVisible, eventRow }
