'use strict'
// generate-layers.js - the JavaScript of each protocol: a class with getters, and how its layer looks in a tree.

const { eventRow } = require('../lib/packet/rows')
const { VARIABLE, className, isQuiet, isMany, isFixed, isWide, isVariable, isLittle, isConditional, isAddress } = require('./types')

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
  if (isLittle(field)) return readLittle(field, reader, byte)
  if (skip === 0 && field.width === 64) return `${reader.view}.getBigUint64(${place})`
  for (const size of [8, 16, 32]) {
    if (skip + field.width > size) continue
    const word = size === 8 ? reader.byte(byte) : `${reader.view}.getUint${size}(${place})`
    return bitsOf(word, size - skip - field.width, field.width, size)
  }
  return readWide(field, reader)
}

/** The same, lowest byte first. */
function readLittle({ width }, { view, at }, byte) {
  const word = (size, from) => `${view}.getUint${size}(${plus(at, from)}${size > 8 ? ', true' : ''})`
  if (width === 64) return `${view}.getBigUint64(${plus(at, byte)}, true)`
  if (width === 48) return `(${word(32, byte)} + ${word(16, byte + 4)} * ${2 ** 32})`
  if (width === 24) return `(${word(16, byte)} | ${word(8, byte + 2)} << 16)`
  return word(width, byte)
}

/** Up to 64 bits that fit no single word: byte by byte, the last one shifted. */
function readWide(field, reader) {
  const first = field.bit >>> 3
  const end = field.bit + field.width
  const last = (end - 1) >>> 3
  const tail = (8 - (end & 7)) & 7
  const byte = (i) => `${reader.view}.getUint8(${plus(reader.at, i)})`
  const head = `(${byte(first)} & 0x${(0xff >> (field.bit & 7)).toString(16)})`
  let value = isWide(field) ? `BigInt${head}` : head
  for (let i = first + 1; i <= last; i++) {
    const bits = i === last ? 8 - tail : 8
    const word = bits === 8 ? byte(i) : `(${byte(i)} >> ${tail})`
    value = isWide(field) ? `(${value} << ${bits}n | BigInt(${word}))` : `(${value} * ${2 ** bits} + ${word})`
  }
  return value
}

/** The same, of a number with a sign. */
function readSigned(field, reader) {
  const number = readNumber(field, reader)
  return isWide(field) ? `BigInt.asIntN(${field.width}, ${number})` : `withSign(${number}, ${field.width})`
}

function readFixed(field, reader) {
  const place = plus(reader.at, field.bit >>> 3)
  if (isAddress(field)) return `${field.javascript}(${reader.view}, ${place})`
  if (field.javascript === 'int') return readSigned(field, reader)
  const number = readNumber(field, reader)
  return field.javascript === 'time' ? `countedTime('${field.time}', ${number})` : number
}

/** JavaScript that tells whether a conditional row is there from `number`, that of the row that is asked. */
function testOf({ asked, placed: { when: { from, to } } }, number) {
  const value = /[&|]/.test(number) ? `(${number})` : number
  if (from === to) return `${value} === ${from}`
  if (from > to) return from === to + 2 ? `${value} !== ${to + 1}` : `(${value} >= ${from} || ${value} <= ${to})`
  const tests = [...(from > 0 ? [`${value} >= ${from}`] : []), ...(to < 2 ** asked.width - 1 ? [`${value} <= ${to}`] : [])]
  return tests.join(' && ') || 'true'
}

const nameTableOf = (row) => `names${row}`

/** The name of a value, from the row that names it: by its byte in a table, or from the row itself. */
function readName({ placed }, row, reader) {
  const value = readFixed(placed, reader)
  return placed.width <= 8 ? `${nameTableOf(row)}[${value}]` : `nameOf(rows[${row}], ${value})`
}

// ---- Classes with getters --------------------------------------------------------------------------

/** How many bytes of the header a row takes with the one that tells whether it is there; 0 where it is not read from fixed places. */
function bytesOf({ placed, asked = placed }) {
  const endOf = ({ bit, width }) => Math.ceil((bit + width) / 8)
  return isFixed(placed) ? Math.max(endOf(placed), endOf(asked)) : 0
}

/** What reads a row of a layer object that is not just a number, by the traits of its type. */
const GETTERS = {
  payload: () => 'this._payload()',
  payload_offset: () => 'this._payloadOffset()',
  payload_length: () => 'this._payloadLength()',
  checksum_status: (row) => `this._checksumStatus(${row})`
}
const SPAN_GETTERS = { bytes: '_bytes', text: '_text' }

function getter(field, row) {
  const own = GETTERS[field.javascript]
  if (own) return `return ${own(row)}`
  if (!isFixed(field.placed)) return `return this._visited(${row})`
  const { asked } = field
  const value = fixedGetter(field, row)
  if (!asked) return `return ${value}`
  const name = asked === field ? 'value' : 'asked'
  return `const ${name} = ${readNumber(asked, LAYER_READER)}\n    return ${testOf(field, name)} ? ${asked === field ? name : value} : undefined`
}

function fixedGetter(field, row) {
  if (field.javascript === 'name') return readName(field, row, LAYER_READER)
  const span = SPAN_GETTERS[field.javascript]
  return span ? `this.${span}(${field.bit / 8}, ${field.width / 8})` : readFixed(field, LAYER_READER)
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

/** The rows below a key that make keys of its object, such as those of `flags`. */
const inside = (members) => members.filter(({ field }) => field.path.length > 1 && field.visible)

/** Are all of these read from fixed places? A time can be absent for what it counts. */
const isPlain = (rows) => rows.length > 0 && rows.every(({ field }) => isFixed(field.placed) && field.javascript !== 'time')

/** An object of the fixed rows below a key, such as `flags`. */
function nestedGetter(members) {
  const entries = inside(members).map(({ field, row }) => ({ field, row, path: field.path.slice(1), mayLack: isConditional(field) }))
  const reader = sharingReader(entries, (i) => `view.getUint8(${plus('at', i)})`)
  return `const { view } = this._packet._block\n    const at = this._at\n${reader.shared('    ')}    return ${literalOf(entries, reader, 4)}`
}

/** Do all rows lie in the packet? Then a layer's entry tells whether it has any. */
const isInPacket = (members) => members.every(({ field }) => field.bit === VARIABLE)

/** JavaScript of a key's getter, and how many bytes of the header it takes. */
function keySource(key, members) {
  const own = members.find(({ field }) => field.path.length === 1)
  const nested = inside(members)
  if (isPlain(nested)) return { body: nestedGetter(members), end: Math.max(...nested.map(({ field }) => bytesOf(field))) }
  const isList = own && isVariable(own.field) && (isMany(own.field) || own.field.javascript === 'record')
  if (isList || (nested.length && nested.every(({ field }) => isVariable(field)))) return { body: `return this.${isInPacket(members) ? '_details' : '_extra'}('${key}')`, end: 0 }
  if (nested.length || !own) return { body: `return this._key('${key}')`, end: 0 }
  return { body: getter(own.field, own.row), end: bytesOf(own.field) }
}

function classSource(protocol) {
  const name = className(protocol.name)
  const lines = [`/** ${protocol.title}, ${protocol.spec}. */`, `class ${name} extends Layer {`]
  const ends = []
  for (const [key, members] of topLevel(protocol)) {
    const { body, end } = keySource(key, members)
    if (end) ends.push(`${key}: ${end}`)
    lines.push(`  get ${key}() {`, `    ${body}`, '  }', '')
  }
  if (lines[lines.length - 1] === '') lines.pop()
  lines.push('}', `${name}.Cut = cutClass(${name}, {${ends.length ? ` ${ends.join(', ')} ` : ''}})`)
  return lines.join('\n')
}

// ---- Trees: literals of the fixed rows -----------------------------------------------------------------

const READ_AS_NUMBERS = ['number', 'int', 'flag', 'time']

/** The byte that a row lies in, or -1 if it takes more than one. */
const singleByte = (field) => (isFixed(field) && READ_AS_NUMBERS.includes(field.javascript) && (field.bit & 7) + field.width <= 8 ? field.bit >>> 3 : -1)

/** Reads from `view` and `at`; single bytes by `access`, those that several rows share only once. */
function sharingReader(entries, access) {
  const uses = new Map()
  const read = entries.flatMap(({ field }) => [field.placed, ...(isConditional(field) ? [field.asked] : [])])
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
function literalOf(entries, reader, indent) {
  const pad = ' '.repeat(indent)
  const parts = [...groupsOf(entries)].map(([key, members]) => {
    const part = `${key}: ${valueOf(members, reader, indent + 2)}`
    const [{ field, mayLack, path }] = members
    if (!mayLack || path.length > 1) return `${pad}  ${part}`
    return `${pad}  ...(${testOf(field, readNumber(field.asked, reader))} && { ${part} })`
  })
  return `{\n${parts.join(',\n')}\n${pad}}`
}

/** Rows by the first key of their paths. */
function groupsOf(entries) {
  const groups = new Map()
  for (const entry of entries) groups.set(entry.path[0], [...(groups.get(entry.path[0]) ?? []), entry])
  return groups
}

function valueOf(members, reader, indent) {
  if (members[0].path.length === 1) return treeValue(members[0], reader)
  return literalOf(members.map((m) => ({ ...m, path: m.path.slice(1) })), reader, indent)
}

/** What reads a row in a tree that is not just a number, by the traits of its type. */
const TREE_VALUES = {
  payload: () => 'packet._payloadOf(word)',
  payload_offset: () => 'ints[word + 1] + ints[word + 2]',
  payload_length: () => 'Math.max(0, ints[word + 3] - ints[word + 2])',
  name: readName,
  time: (field, row) => `time${row}`,
  bytes: ({ bit, width }) => `packet._slice(ints[word + 1] + ${bit / 8}, ${width / 8})`,
  text: ({ bit, width }) => `padded(packet._slice(ints[word + 1] + ${bit / 8}, ${width / 8}))`
}

function treeValue({ field, row }, reader) {
  const own = TREE_VALUES[field.javascript]
  return own ? own(field, row, reader) : readFixed(field, reader)
}

/** The times of the header, which have to be there before its object is made. */
const timesOf = (entries, reader, pad) => entries.filter(({ field }) => field.javascript === 'time')
  .map(({ field, row }) => `${pad}const time${row} = ${readFixed(field, reader)}\n`).join('')

/**
 * The class of a node with keys that do not print. They are getters of its prototype, so that a packet whose
 * options nobody reads does not pay for them.
 */
function nodeClass(name, entries, reader, quiet) {
  const assignments = timesOf(entries, reader, '    ') + [...groupsOf(entries)].map(([key, members]) => `    this.${key} = ${valueOf(members, reader, 4)}`).join('\n')
  const getters = quiet.map((key) => `\n  get ${key}() {\n    return this.#packet._detailsOf(this.#word)?.${key}\n  }\n`)
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
  return `${pad}const { ${needed.join(', ')} } = packet._block\n${/\bat\b/.test(shared + source) ? `${pad}const at = ints[packet._record + 6] + ints[word + 1]\n` : ''}${shared}`
}

/** JavaScript for headers that have not the usual form, where a row is absent: those are visited. */
function guardSource(protocol, entries, reader) {
  const tests = entries.flatMap(({ field, row }) => [
    ...(field.javascript === 'time' ? [`time${row} === undefined`] : []),
    ...(isConditional(field) ? [`!(${testOf(field, readNumber(field.asked, reader))})`] : [])
  ])
  return [...new Set(tests)].map((test) => `  if (${test}) return visitedNode(packet, word, parent, '${protocol.name}')\n`).join('')
}

/** Do rows lie at the same place, where only one of them is there? */
const isInstead = (field, other) => isFixed(other) && other !== field.placed && isConditional(other) && field.placed.bit < other.bit + other.width && other.bit < field.placed.bit + field.placed.width

/**
 * The rows that a layer of the usual form has: of those that lie at the same place, only one of which is there, the
 * first. Other layers are visited.
 */
function usualRows({ fields }) {
  const usual = []
  for (const [row, field] of fields.entries()) {
    if (!field.visible || isVariable(field) || field.javascript === 'checksum_status') continue
    if (!isConditional(field) || !usual.some(({ field: other }) => isInstead(field, other))) usual.push({ field, row, path: field.path })
  }
  return usual
}

/** The function that makes a node: `guard` is for headers without the usual form, `made` an expression for those that have it. */
function makerSource(name, { name: key }, reader, guard, times, made) {
  const body = `${times}${guard}  const node = ${made}\n`
  return `function ${name}(packet, word, parent) {
${/\b(?:at|ints|view|bytes|byte\d+)\b/.test(body) ? treePlace('  ', reader, body) : ''}${body}  if (parent !== undefined) parent.${key} = node
  return node
}`
}

/** The node of the seed's tree, and one of a tree in which all keys print. */
function treeSource(protocol) {
  const name = className(protocol.name)
  const entries = usualRows(protocol)
  const quiet = protocol.fields.filter(isQuiet).map((field) => field.name)
  const reader = sharingReader(entries, (i) => `bytes[${plus('at', i)}]`)
  const guard = guardSource(protocol, entries, reader)
  const times = timesOf(entries, reader, '  ')
  const plain = (key) => makerSource(key, protocol, reader, guard, times, entries.length ? literalOf(entries, reader, 2) : '{}')
  if (quiet.length === 0) return plain('tree')
  const tree = makerSource('tree', protocol, reader, guard, guard ? times : '', `new Node${name}(packet, word)`)
  return [nodeClass(name, entries, reader, quiet), tree, plain('loudTree')].join('\n\n')
}

/** Tables of names by byte. */
function nameTables(protocol) {
  return protocol.fields.flatMap((field, row) => {
    if (field.javascript !== 'name' || isVariable(field) || field.placed.width > 8) return []
    return [`const ${nameTableOf(row)} = nameTable(rows[${row}])\n`]
  }).join('')
}

/** The packet's getter: the innermost layer of the protocol. */
function packetSource(protocol) {
  const name = className(protocol.name)
  return `const packet = {
  get ${protocol.name}() {
    const word = this._find(${protocol.id})
    return word > 0 ? new ${name}(this, word) : this._cut(word, ${name})
  }
}`
}

/** What a module's source uses, by the module that has it. */
const IMPORTS = {
  './layer': ['Layer', 'cutClass', 'nameOf', 'nameTable'],
  './events': ['visitedNode'],
  './address': ['mac', 'ipv4', 'ipv6'],
  './text': ['padded'],
  './number': ['withSign'],
  './time': ['countedTime']
}

function importsOf(source) {
  return Object.entries(IMPORTS).flatMap(([file, names]) => {
    const used = names.filter((name) => new RegExp(`(?<![.\\w'])${name}\\(|extends ${name}\\b`).test(source))
    return used.length ? [`const { ${used.join(', ')} } = require('../packet/${file.slice(2)}')\n`] : []
  }).join('')
}

/**
 * A row as events need it. Options of IP and TCP, keys that do not print, are in so many packets that each row has what puts its value
 * into an object, or makes its list: the engine takes several times as long where the key is a variable.
 */
function rowSource(protocol, field) {
  const row = JSON.stringify(eventRow(field))
  if (!isVariable(field) || !field.visible || !protocol.fields.some(isQuiet)) return row
  const key = field.path[field.path.length - 1]
  if (isMany(field)) return `${row.slice(0, -1)},"list":(object) => (object.${key} ??= [])}`
  return field.javascript === 'record' ? row : `${row.slice(0, -1)},"put":(object, value) => { object.${key} = value }}`
}

function rowsSource(protocol) {
  const list = protocol.fields.map((field) => rowSource(protocol, field))
  return `/** The rows of the table, by their indices. */\nconst rows = [\n  ${list.join(',\n  ')}\n]`
}

/** A protocol's module; \`frame\` is no layer and has rows only. */
function moduleSource(protocol) {
  const isLayer = protocol.name !== 'frame'
  const parts = isLayer ? [`${nameTables(protocol)}${classSource(protocol)}`, `${className(protocol.name)}.prototype._id = ${protocol.id}`, treeSource(protocol), packetSource(protocol)] : []
  const source = [rowsSource(protocol), ...parts].join('\n\n')
  const imports = importsOf(source)
  const exported = ['rows', ...(isLayer ? ['tree', ...(protocol.fields.some(isQuiet) ? ['loudTree'] : []), 'packet'] : [])]
  return `${imports}${imports ? '\n' : ''}${source}\n\nmodule.exports = { ${exported.join(', ')} }\n`
}

module.exports = { moduleSource }
