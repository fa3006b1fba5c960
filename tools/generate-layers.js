'use strict'
// generate-layers.js - the JavaScript of each protocol: a class with getters, and how its layer looks in a tree.

const FLAG = { MANY: 1, HIDDEN: 2, QUIET: 4 }
const VARIABLE = -1
const ENGINE_TYPES = ['name', 'payload', 'payload_offset', 'payload_length', 'checksum_status']
const ADDRESSES = ['mac', 'ipv4', 'ipv6']

const className = (name) => name.split('_').map((part) => part[0].toUpperCase() + part.slice(1)).join('')
const isHidden = (field) => (field.flags & FLAG.HIDDEN) !== 0
const isQuiet = (field) => (field.flags & FLAG.QUIET) !== 0
const isMany = (field) => (field.flags & FLAG.MANY) !== 0
const isFixed = (field) => field.bit >= 0
const isBig = (field) => ['uint', 'hex', 'group'].includes(field.type) && field.width > 53
const isVariable = (field) => field.bit === VARIABLE || (field.bit < 0 && !ENGINE_TYPES.includes(field.type))

// ---- Reading a fixed row ------------------------------------------------------------------------

const plus = (at, byte) => (byte ? `${at} + ${byte}` : at)

/** How the getters of layers read: everything with a DataView. */
const LAYER_READER = {
  view: 'this._packet._block.view',
  at: 'this._at',
  byte: (i) => `this._packet._block.view.getUint8(${plus('this._at', i)})`
}

/** The bits of a word: `shift` from its lower end, `width` of them, of `size`. */
function bitsOf(word, shift, width, size) {
  const shifted = shift === 0 ? word : `${word} ${size === 32 ? '>>>' : '>>'} ${shift}`
  return shift + width === size ? shifted : `${shift === 0 ? word : `(${shifted})`} & 0x${(2 ** width - 1).toString(16)}`
}

/** JavaScript that reads a number. */
function readNumber(field, reader) {
  const byte = field.bit >>> 3
  const skip = field.bit & 7
  const place = plus(reader.at, byte)
  if (skip === 0 && field.width === 64) return `${reader.view}.getBigUint64(${place})`
  for (const size of [8, 16, 32]) {
    if (skip + field.width > size) continue
    const word = size === 8 ? reader.byte(byte) : `${reader.view}.getUint${size}(${place})`
    return bitsOf(word, size - skip - field.width, field.width, size)
  }
  return readWide(field, reader)
}

/** Up to 64 bits that fit no single word: byte by byte, the last one shifted. */
function readWide(field, reader) {
  const first = field.bit >>> 3
  const end = field.bit + field.width
  const last = (end - 1) >>> 3
  const tail = (8 - (end & 7)) & 7
  const byte = (i) => `${reader.view}.getUint8(${plus(reader.at, i)})`
  const head = `(${byte(first)} & 0x${(0xff >> (field.bit & 7)).toString(16)})`
  let value = isBig(field) ? `BigInt${head}` : head
  for (let i = first + 1; i <= last; i++) {
    const bits = i === last ? 8 - tail : 8
    const word = bits === 8 ? byte(i) : `(${byte(i)} >> ${tail})`
    value = isBig(field) ? `(${value} << ${bits}n | BigInt(${word}))` : `(${value} * ${2 ** bits} + ${word})`
  }
  return value
}

function readFixed(field, reader) {
  const place = plus(reader.at, field.bit >>> 3)
  if (ADDRESSES.includes(field.type)) return `${field.type}(${reader.view}, ${place})`
  return readNumber(field, reader)
}

/** The row itself, or the one that a name is of: where both are there. */
const placed = (field, fields) => (field.type === 'name' && !isVariable(field) ? fields[field.of] : field)

/** The row that tells whether a row is there; undefined for one that always is. */
const askedOf = (field, fields) => fields[placed(field, fields).when?.row]

/** JavaScript that tells it from `number`, that of the row that is asked. */
function testOf(field, fields, number) {
  const value = /[&|]/.test(number) ? `(${number})` : number
  const { from, to } = placed(field, fields).when
  const highest = 2 ** askedOf(field, fields).width - 1
  if (from === to) return `${value} === ${from}`
  const tests = [...(from > 0 ? [`${value} >= ${from}`] : []), ...(to < highest ? [`${value} <= ${to}`] : [])]
  return tests.join(' && ') || 'true'
}

const nameTableOf = (protocol, row) => `${protocol}Names${row}`

/** The name of a value, from the row that names it: by its byte in a table, or from the row itself. */
function readName(field, row, fields, reader) {
  const of = fields[field.of]
  const value = readFixed(of, reader)
  return of.width <= 8 ? `${nameTableOf(field.protocol, row)}[${value}]` : `nameOf(rows[${field.id}][${row}], ${value})`
}

// ---- Classes with getters --------------------------------------------------------------------------

/** How many bytes of the header it takes to read a row: its own, and those of the row that tells whether it is there. */
function endOf(field, fields) {
  const rows = [placed(field, fields), askedOf(field, fields)].filter(Boolean)
  return Math.max(...rows.map(({ bit, width }) => Math.ceil((bit + width) / 8)))
}

function getter(field, row, fields) {
  if (field.type === 'payload_offset') return 'return this._payloadOffset()'
  if (field.type === 'payload_length') return 'return this._payloadLength()'
  if (field.type === 'payload') return 'return this._payload()'
  if (field.type === 'checksum_status') return `return this._checksumStatus(${row})`
  if (isVariable(field) || (!isFixed(field) && field.type !== 'name')) return `return this._visited(${row})`
  const value = valueOfGetter(field, row, fields)
  const asked = askedOf(field, fields)
  if (!asked) return `return ${value}`
  const name = asked === field ? 'value' : 'asked'
  return `const ${name} = ${readNumber(asked, LAYER_READER)}\n    return ${testOf(field, fields, name)} ? ${asked === field ? name : value} : undefined`
}

function valueOfGetter(field, row, fields) {
  if (field.type === 'name') return readName(field, row, fields, LAYER_READER)
  return field.type === 'bytes' ? `this._bytes(${field.bit / 8}, ${field.width / 8})` : readFixed(field, LAYER_READER)
}

/** Keys of the layer's first level, each with the rows below it. */
function topLevel(protocol) {
  const keys = new Map()
  protocol.fields.forEach((field, row) => {
    const key = field.path[0]
    if (!keys.has(key)) keys.set(key, [])
    keys.get(key).push({ field, row })
  })
  return keys
}

/** The fixed rows below a key, such as `flags`. */
const fixedInside = (members) => members.filter(({ field }) => field.path.length > 1 && isFixed(field) && !isHidden(field))

/** How many bytes of the header a key takes; 0 for one that is not read from fixed places. */
function bytesOf(members, fields) {
  const inside = fixedInside(members)
  if (inside.length) return Math.max(...inside.map(({ field }) => endOf(field, fields)))
  const { field } = members[0]
  return isFixed(field) || (field.type === 'name' && !isVariable(field)) ? endOf(field, fields) : 0
}

/** An object of the fixed rows below a key, such as `flags`. */
function nestedGetter(members, fields) {
  const entries = fixedInside(members).map(({ field, row }) => ({ field, row, path: field.path.slice(1), may_lack: Boolean(askedOf(field, fields)) }))
  const reader = sharingReader(entries, fields, entries.map(({ field }) => askedOf(field, fields)).filter(Boolean), (i) => `view.getUint8(${plus('at', i)})`)
  return `const { view } = this._packet._block\n    const at = this._at\n${reader.shared('    ')}    return ${literalOf(entries, fields, reader, 4)}`
}

function classSource(protocol) {
  const name = className(protocol.name)
  const lines = [`/** ${protocol.title}, ${protocol.spec}. */`, `class ${name} extends Layer {`]
  const ends = []
  for (const [key, members] of topLevel(protocol)) {
    const own = members.find(({ field }) => field.path.length === 1)
    const hasVariableInside = members.some(({ field }) => field.path.length > 1 && isVariable(field))
    const end = bytesOf(members, protocol.fields)
    let body
    if (fixedInside(members).length) body = nestedGetter(members, protocol.fields)
    else if (hasVariableInside || (own && isVariable(own.field) && (isMany(own.field) || own.field.type === 'record'))) body = `return this._extra('${key}')`
    else body = getter(own.field, own.row, protocol.fields)
    if (end) ends.push(`${key}: ${end}`)
    lines.push(`  get ${key}() {`, `    ${body}`, '  }', '')
  }
  if (lines[lines.length - 1] === '') lines.pop()
  lines.push('}', `${name}.Cut = cutClass(${name}, { ${ends.join(', ')} })`)
  return lines.join('\n')
}

// ---- Trees: literals of the fixed rows -----------------------------------------------------------------

/** The byte that a row lies in, or -1 if it takes more than one. */
const singleByte = (field) => (isFixed(field) && !ADDRESSES.includes(field.type) && (field.bit & 7) + field.width <= 8 ? field.bit >>> 3 : -1)

/** Reads from `view` and `at`; single bytes by `access`, those that several rows share only once. */
function sharingReader(entries, fields, guards, access) {
  const uses = new Map()
  const read = [...entries.map(({ field }) => placed(field, fields)), ...guards]
  for (const field of read) uses.set(singleByte(field), (uses.get(singleByte(field)) ?? 0) + 1)
  const shared = [...uses].filter(([byte, count]) => byte >= 0 && count > 1).map(([byte]) => byte)
  return {
    view: 'view',
    at: 'at',
    byte: (i) => (shared.includes(i) ? `byte${i}` : access(i)),
    shared: (pad) => shared.map((i) => `${pad}const byte${i} = ${access(i)}\n`).join('')
  }
}

/** An object literal of rows; nested by their paths. */
function literalOf(entries, fields, reader, indent) {
  const pad = ' '.repeat(indent)
  const parts = [...groupsOf(entries)].map(([key, members]) => {
    const part = `${key}: ${valueOf(members, fields, reader, indent + 2)}`
    const [{ field, may_lack: mayLack, path }] = members
    if (!mayLack || path.length > 1) return `${pad}  ${part}`
    return `${pad}  ...(${testOf(field, fields, readNumber(askedOf(field, fields), reader))} && { ${part} })`
  })
  return `{\n${parts.join(',\n')}\n${pad}}`
}

/** Rows by the first key of their paths. */
function groupsOf(entries) {
  const groups = new Map()
  for (const entry of entries) groups.set(entry.path[0], [...(groups.get(entry.path[0]) ?? []), entry])
  return groups
}

function valueOf(members, fields, reader, indent) {
  if (members[0].path.length === 1) return treeValue(members[0], fields, reader)
  return literalOf(members.map((m) => ({ ...m, path: m.path.slice(1) })), fields, reader, indent)
}

function treeValue({ field, row }, fields, reader) {
  if (field.type === 'payload_offset') return 'ints[word + 1] + ints[word + 2]'
  if (field.type === 'payload') return 'packet._payloadOf(word)'
  if (field.type === 'name') return readName(field, row, fields, reader)
  if (field.type === 'bytes') return `packet._slice(ints[word + 1] + ${field.bit / 8}, ${field.width / 8})`
  return readFixed(field, reader)
}

/**
 * The class of a node with keys that do not print. They are getters of its prototype, so that a packet whose
 * options nobody reads does not pay for them.
 */
function nodeClass(protocol, name, entries, reader, quiet) {
  const assignments = [...groupsOf(entries)].map(([key, members]) => `    this.${key} = ${valueOf(members, protocol.fields, reader, 4)}`).join('\n')
  const getters = quiet.map((key) => `\n  get ${key}() {\n    return this.#packet._extrasOf(this.#word)?.${key}\n  }\n`)
  return `class Node${name} {
  #packet
  #word
  constructor(packet, word) {
${treePlace('    ', reader, assignments)}${assignments}
    this.#packet = packet
    this.#word = word
  }
${getters.join('')}}
delete Node${name}.prototype.constructor // it prints as the plain object that it stands for`
}

/** What `source` needs to know of the place of the layer at `word`. */
function treePlace(pad, reader, source) {
  const shared = reader.shared(pad)
  const needed = ['ints', ...['view', 'bytes'].filter((name) => new RegExp(`\\b${name}\\b`).test(shared + source))]
  return `${pad}const { ${needed.join(', ')} } = packet._block\n${pad}const at = ints[packet._record + 6] + ints[word + 1]\n${shared}`
}

/**
 * The rows that a layer of the usual form has: of those that lie at the same place, only one of which is there, the
 * first. Other layers are visited.
 */
function usualRows(protocol) {
  const usual = []
  for (const [row, field] of protocol.fields.entries()) {
    if (!field.visible || isVariable(field) || field.type === 'payload_length' || field.type === 'checksum_status') continue
    const { bit, width } = placed(field, protocol.fields)
    const overlaps = ({ field: other }) => isFixed(other) && other !== placed(field, protocol.fields) && askedOf(other, protocol.fields) && bit < other.bit + other.width && other.bit < bit + width
    if (!askedOf(field, protocol.fields) || !usual.some(overlaps)) usual.push({ field, row, path: field.path })
  }
  return usual
}

function treeSource(protocol) {
  const name = className(protocol.name)
  const { fields } = protocol
  const entries = usualRows(protocol)
  const conditional = entries.map(({ field }) => field).filter((field) => askedOf(field, fields))
  const guards = conditional.map((field) => askedOf(field, fields))
  const quiet = protocol.fields.filter(isQuiet).map((field) => field.name)
  const reader = sharingReader(entries, protocol.fields, guards, (i) => `bytes[${plus('at', i)}]`)
  const tests = new Set(conditional.map((field) => testOf(field, fields, readNumber(askedOf(field, fields), reader))))
  const guard = [...tests].map((test) => `  if (!(${test})) return visitedNode(packet, word, parent, '${protocol.name}')\n`).join('')
  const made = quiet.length ? `new Node${name}(packet, word)` : entries.length ? literalOf(entries, fields, reader, 2) : '{}'
  const body = `${guard}  const node = ${made}\n`
  const node = guard || (entries.length && !quiet.length) ? `${treePlace('  ', reader, body)}${body}` : body
  return `${quiet.length ? `${nodeClass(protocol, name, entries, reader, quiet)}\n\n` : ''}function tree${name}(packet, word, parent) {
${node}  if (parent !== undefined) parent.${protocol.name} = node
  return node
}`
}

/** Tables of names by byte. */
function nameTables(protocol) {
  return protocol.fields.flatMap((field, row) => {
    if (field.type !== 'name' || isVariable(field) || protocol.fields[field.of].width > 8) return []
    return [`const ${nameTableOf(protocol.name, row)} = nameTable(rows[${protocol.id}][${row}])\n`]
  }).join('')
}

module.exports = { className, isQuiet, isMany, isFixed, isBig, isVariable, isHidden, askedOf, classSource, treeSource, nameTables }
