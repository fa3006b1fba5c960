'use strict'
// generate.js - writes what comes from the protocols' tables: lib/generated/*, docs/protocols.md.
// With --check it writes nothing and fails when something is stale.

const fs = require('node:fs')
const path = require('node:path')

const root = path.join(__dirname, '..')
const native = require(process.env.NODE_PCAP_ADDON || path.join(root, 'build/pcap.node'))
const protocols = JSON.parse(native.tables())

const VARIABLE = -1
const FLAG = { MANY: 1, HIDDEN: 2, QUIET: 4 }
const ENGINE_TYPES = ['name', 'payload', 'payload_offset', 'payload_length', 'checksum_status']
const ADDRESSES = ['mac', 'ipv4', 'ipv6']
const MARK = '// Generated from the protocols\' tables by tools/generate.js: do not edit.'

const className = (name) => name.split('_').map((part) => part[0].toUpperCase() + part.slice(1)).join('')
const isHidden = (field) => (field.flags & FLAG.HIDDEN) !== 0
const isQuiet = (field) => (field.flags & FLAG.QUIET) !== 0
const isMany = (field) => (field.flags & FLAG.MANY) !== 0
const isFixed = (field) => field.bit >= 0
const isBig = (field) => ['uint', 'hex', 'group'].includes(field.type) && field.width > 53
const isVariable = (field) => field.bit < 0 && !ENGINE_TYPES.includes(field.type)

for (const [id, protocol] of protocols.entries()) {
  const quiet = protocol.fields.filter(isQuiet).map((field) => field.name)
  for (const field of protocol.fields) {
    Object.assign(field, { id, protocol: protocol.name, path: field.name.split('.') })
    field.visible = !isHidden(field) && field.type !== 'group'
    field.inQuiet = quiet.includes(field.path[0])
  }
}

// ---- Reading a fixed row ------------------------------------------------------------------------

const plus = (at, byte) => (byte ? `${at} + ${byte}` : at)

/** How the getters of layers read: everything with a DataView. */
const LAYER_READER = {
  view: 'this._view',
  at: 'this._at',
  byte: (i) => `this._view.getUint8(${plus('this._at', i)})`
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

const nameTableOf = (protocol, row) => `${protocol}Names${row}`

/** The name of a value, from the row that names it: by its byte in a table, or from the row itself. */
function readName(field, row, fields, reader) {
  const of = fields[field.of]
  const value = readFixed(of, reader)
  return of.width <= 8 ? `${nameTableOf(field.protocol, row)}[${value}]` : `nameOf(rows[${field.id}][${row}], ${value})`
}

// ---- Classes with getters --------------------------------------------------------------------------

const endOf = (field) => Math.ceil((field.bit + field.width) / 8)

function getter(field, row, fields) {
  if (field.type === 'payload_offset') return 'return this._payloadOffset()'
  if (field.type === 'payload_length') return 'return this._payloadLength()'
  if (field.type === 'payload') return 'return this._payload()'
  if (field.type === 'checksum_status') return `return this._checksumStatus(${row})`
  if (field.type === 'name') return `return ${readName(field, row, fields, LAYER_READER)}`
  if (!isFixed(field)) return `return this._visited(${row})`
  const value = field.type === 'bytes' ? `this._bytes(${field.bit / 8}, ${field.width / 8})` : readFixed(field, LAYER_READER)
  if (!field.min && !field.max) return `return ${value}`
  const test = field.min ? `value >= ${field.min}` : `value <= ${field.max}`
  return `const value = ${value}\n    return ${test} ? value : undefined`
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
  if (inside.length) return Math.max(...inside.map(({ field }) => endOf(field)))
  const { field } = members[0]
  if (field.type === 'name') return endOf(fields[field.of])
  return isFixed(field) ? endOf(field) : 0
}

/** An object of the fixed rows below a key, such as `flags`. */
function nestedGetter(members, fields) {
  const entries = fixedInside(members).map(({ field, row }) => ({ field, row, path: field.path.slice(1) }))
  const reader = sharingReader(entries, fields, [], (i) => `view.getUint8(${plus('at', i)})`)
  return `const view = this._view\n    const at = this._at\n${reader.shared('    ')}    return ${literalOf(entries, fields, reader, 4)}`
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
  const read = [...entries.map(({ field }) => (field.type === 'name' ? fields[field.of] : field)), ...guards]
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
  const parts = [...groupsOf(entries)].map(([key, members]) => `${pad}  ${key}: ${valueOf(members, fields, reader, indent + 2)}`)
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

function treeSource(protocol) {
  const name = className(protocol.name)
  const entries = protocol.fields.map((field, row) => ({ field, row, path: field.path }))
    .filter(({ field }) => field.visible && !isVariable(field) && !field.max && field.type !== 'payload_length' && field.type !== 'checksum_status')
  const guards = protocol.fields.filter((field) => field.min && field.visible)
  const quiet = protocol.fields.filter(isQuiet).map((field) => field.name)
  const reader = sharingReader(entries, protocol.fields, guards, (i) => `bytes[${plus('at', i)}]`)
  const guard = guards.map((field) => `  if (${readNumber(field, reader)} < ${field.min}) return visitedNode(packet, word, parent, '${protocol.name}')\n`).join('')
  const body = `${guard}  const node = ${entries.length ? literalOf(entries, protocol.fields, reader, 2) : '{}'}\n`
  const node = quiet.length ? `  const node = new Node${name}(packet, word)\n` : `${entries.length ? treePlace('  ', reader, body) : ''}${body}`
  return `${quiet.length ? `${nodeClass(protocol, name, entries, reader, quiet)}\n\n` : ''}function tree${name}(packet, word, parent) {
${node}  if (parent !== undefined) parent.${protocol.name} = node
  return node
}`
}

/** Tables of names by byte. */
function nameTables(protocol) {
  return protocol.fields.flatMap((field, row) => {
    if (field.type !== 'name' || protocol.fields[field.of].width > 8) return []
    return [`const ${nameTableOf(protocol.name, row)} = nameTable(rows[${protocol.id}][${row}])\n`]
  }).join('')
}

// ---- Files ---------------------------------------------------------------------------------------------

protocols.forEach((protocol, id) => { protocol.id = id })

function rowsFile() {
  const list = protocols.map((protocol) => {
    const rows = protocol.fields.map((field) => JSON.stringify({
      path: field.path,
      type: field.type,
      ...(isBig(field) ? { big: true } : {}),
      ...(isMany(field) || field.type === 'record' ? { many: true } : {}),
      visible: field.visible,
      variable: isVariable(field),
      ...(field.names && field.type === 'name' ? { names: field.names } : {})
    }))
    return `  [ // ${protocol.name}\n    ${rows.join(',\n    ')}\n  ]`
  })
  return `'use strict'\n${MARK}\n\n/** Rows of every protocol, by its id and the row's index. */\nconst rows = [\n${list.join(',\n')}\n]\n\nconst CHECKSUM_STATUSES = ['valid', 'invalid', 'not captured', 'absent', 'offloaded']\n\nmodule.exports = { rows, CHECKSUM_STATUSES }\n`
}

function protocolsFile() {
  const classes = protocols.filter((p) => p.name !== 'frame').map((p) => `${nameTables(p)}${classSource(p)}\n\n${treeSource(p)}`)
  const entries = protocols.map((p) => {
    if (p.name === 'frame') return '  null'
    const name = className(p.name)
    const hasPayload = p.fields.some((field) => field.type === 'payload')
    const quiet = p.fields.filter(isQuiet).map((field) => field.name)
    return `  { name: '${p.name}', Layer: ${name}, tree: tree${name}, has_payload: ${hasPayload}, quiet: ${JSON.stringify(quiet)}, only_quiet: ${p.fields.every((field) => !isVariable(field) || !field.visible || field.inQuiet)} }`
  })
  return `'use strict'
${MARK}

const { Layer, cutClass } = require('../layer')
const { visitedNode } = require('../events')
const { rows } = require('./rows')
const { mac, ipv4, ipv6 } = require('../address')

/** The name of a value, from the row that names it. */
const nameOf = (row, value) => row.names[value] ?? 'unknown'

/** The same for every byte. */
const nameTable = (row) => Array.from({ length: 256 }, (_, value) => nameOf(row, value))

${classes.join('\n\n')}

/** Classes and tree functions, by the id of the protocol; \`frame\` is no layer. */
const protocols = [
${entries.join(',\n')}
]

/** Give Packet a getter per protocol: the innermost layer of that name. */
function defineLayers(Packet) {
  Object.defineProperties(Packet.prototype, {
${protocols.map((p, id) => [p, id]).filter(([p]) => p.name !== 'frame').map(([p, id]) => `    ${p.name}: {
      get() {
        const word = this._find(${id})
        return word > 0 ? new ${className(p.name)}(this, word) : this._cut(word, ${className(p.name)})
      },
      configurable: true
    }`).join(',\n')}
  })
}

module.exports = { protocols, defineLayers }
`
}

const TS_TYPES = { mac: 'string', ipv4: 'string', ipv6: 'string', bytes: 'Buffer', payload: 'Buffer', string: 'string', name: 'string', checksum_status: 'ChecksumStatus', flag: '0 | 1', time: 'number' }

/** A tree of keys: { key: { field?, members?: Map } }. */
function keyTree(fields) {
  const tree = new Map()
  for (const field of fields) {
    let level = tree
    field.path.forEach((key, i) => {
      if (!level.has(key)) level.set(key, { members: new Map() })
      const entry = level.get(key)
      if (i === field.path.length - 1) entry.field = field
      level = entry.members
    })
  }
  return tree
}

function tsLevel(tree, indent, optional) {
  const pad = ' '.repeat(indent)
  const lines = []
  for (const [key, { field, members }] of tree) {
    if (field && !field.visible && members.size === 0 && !optional.hidden) continue
    if (field) lines.push(`${pad}/** ${field.doc} */`)
    let type
    if (members.size) type = `{\n${tsLevel(members, indent + 2, { ...optional, inside: true })}\n${pad}}`
    else type = TS_TYPES[field.type] ?? (isBig(field) ? 'bigint' : 'number')
    if (field && (field.type === 'record' || (isMany(field) && field.type !== 'group'))) type = members.size ? `Array<${type}>` : `${type}[]`
    const fixed = field ? !isVariable(field) && !field.min && !field.max : !hasVariable(members)
    lines.push(`${pad}readonly ${key}${optional.always && fixed ? '' : '?'}: ${type}`)
  }
  return lines.join('\n')
}

const hasVariable = (members) => [...members.values()].some(({ field, members: inner }) => (field ? isVariable(field) : hasVariable(inner)))

// Kinds of columns as src/dissect/columns.c chooses them; of several rows under one name the widest number counts.
const NUMBER_ARRAYS = ['Uint8Array', 'Uint16Array', 'Uint32Array', 'BigUint64Array']
const NUMBER_TYPES = ['uint', 'hex', 'flag', 'group', 'payload_offset', 'payload_length']

function columnType({ type, width }) {
  if (type === 'record') return 'never'
  if (type === 'ipv4') return 'Uint32Array'
  if (type === 'time') return 'Float64Array'
  if (type === 'mac' || type === 'ipv6') return 'Uint8Array'
  if (!NUMBER_TYPES.includes(type)) return 'VariableColumn'
  return width === 0 || width > 32 ? 'BigUint64Array' : width <= 8 ? 'Uint8Array' : width <= 16 ? 'Uint16Array' : 'Uint32Array'
}

/** name: type of its column, for our names and Wireshark's; a name of several kinds is no column. */
function columnTypes() {
  const types = new Map()
  const add = (name, field) => {
    const kind = NUMBER_TYPES.includes(field.type) ? 'number' : field.type
    const type = columnType(field)
    const old = types.get(name)
    if (!old) types.set(name, { kind, type })
    else if (old.kind === 'number' && kind === 'number') old.type = NUMBER_ARRAYS[Math.max(NUMBER_ARRAYS.indexOf(old.type), NUMBER_ARRAYS.indexOf(type))]
    else if (old.type !== type || old.kind !== kind) old.type = 'never'
  }
  const all = protocols.flatMap((p) => p.fields.map((field) => [`${p.name}.${field.name}`, field]))
  const own = new Set(all.map(([name]) => name))
  for (const [name, field] of all) add(name, field)
  for (const [, field] of all) if (field.wireshark && !own.has(field.wireshark)) add(field.wireshark, field)
  return [...types].map(([name, { type }]) => `  '${name}': ${type}`).join('\n')
}

function typesFile() {
  const layers = protocols.filter((p) => p.name !== 'frame')
  const blocks = layers.map((p) => {
    const name = className(p.name)
    const visible = p.fields.filter((field) => field.visible || field.type === 'group')
    const tree = keyTree(p.fields.filter((field) => field.type !== 'group' || p.fields.some((f) => f.name.startsWith(`${field.name}.`)) || true))
    const nodeTree = keyTree(visible.filter((field) => field.type !== 'group'))
    return `/** ${p.title}, ${p.spec}: read from the packet when asked; a field that was not captured is undefined. */
export interface ${name} {
${tsLevel(tree, 2, { hidden: true })}
  /** The layer's fields as a plain object. */
  toJSON(): ${name}Tree
}

/** ${p.title} in a full tree; the layer inside it, if any, is a key more. */
export interface ${name}Tree extends InnerTrees {
${tsLevel(nodeTree, 2, { always: true, hidden: false })}
}`
  })
  const members = (suffix, doc) => layers.map((p) => `  /** ${p.title}${doc} */\n  readonly ${p.name}?: ${className(p.name)}${suffix}`).join('\n')
  const names = protocols.flatMap((p) => p.fields.map((field) => `${p.name}.${field.name}`))
  const wireshark = [...new Set(protocols.flatMap((p) => p.fields.map((field) => field.wireshark).filter(Boolean)))].filter((name) => !names.includes(name))
  return `${MARK}
/* eslint-disable */

/** What can be said of a checksum. */
export type ChecksumStatus = 'valid' | 'invalid' | 'not captured' | 'absent' | 'offloaded'

/** Names of layers. */
export type LayerName = ${layers.map((p) => `'${p.name}'`).join(' | ')}

/** Names of fields: ours. */
export type OwnFieldName =
${names.map((name) => `  | '${name}'`).join('\n')}

/** Names of fields: Wireshark's. */
export type WiresharkFieldName =
${wireshark.map((name) => `  | '${name}'`).join('\n')}

/** Names of fields. */
export type FieldName = OwnFieldName | WiresharkFieldName

/** Texts or bytes as a column: value i is data from offsets[i] to offsets[i + 1]. */
export interface VariableColumn {
  offsets: Uint32Array
  data: Uint8Array
}

/** The type of each field's column. */
export interface FieldColumns {
${columnTypes()}
}

/** The layers of a packet: the innermost of each name that is not part of a quoted packet. */
export interface PacketLayers {
${members('', '.')}
}

/** Where the next layer of a tree is. */
export interface InnerTrees {
${members('Tree', ' inside.')}
}

${blocks.join('\n\n')}
`
}

function docsFile() {
  const parts = protocols.map((p) => {
    const rows = p.fields.map((field) => {
      const place = isFixed(field) ? `${field.bit}` : field.bit === VARIABLE ? 'variable' : 'computed'
      return `| \`${p.name}.${field.name}\` | ${field.type} | ${place} | ${field.width || ''} | ${field.wireshark ? `\`${field.wireshark}\`` : ''} | ${field.doc.replaceAll('|', '\\|')} |`
    })
    return `## ${p.name}\n\n${p.title} (${p.spec}).\n\n| field | type | bit | width | Wireshark | meaning |\n| --- | --- | --- | --- | --- | --- |\n${rows.join('\n')}\n`
  })
  const index = protocols.map((p) => `- [${p.name}](#${p.name}): ${p.title}, ${p.spec}`).join('\n')
  const named = protocols.reduce((sum, p) => sum + p.fields.filter((field) => field.wireshark).length, 0)
  const count = protocols.reduce((sum, p) => sum + p.fields.length, 0)
  return `<!-- Generated from the protocols' tables by tools/generate.js: do not edit. -->\n# Protocols and fields\n\n${protocols.length} protocols, ${count} fields, ${named} of them under Wireshark's names too. Offsets and widths are in bits;\n\`variable\` rows have no fixed place, \`computed\` ones are derived.\n\n${index}\n\n${parts.join('\n')}`
}

const files = {
  'lib/generated/rows.js': rowsFile(),
  'lib/generated/protocols.js': protocolsFile(),
  'lib/generated/protocols.d.ts': typesFile(),
  'docs/protocols.md': docsFile()
}

let stale = false
for (const [name, text] of Object.entries(files)) {
  const file = path.join(root, name)
  const old = fs.existsSync(file) ? fs.readFileSync(file, 'utf8') : ''
  if (old === text) continue
  stale = true
  if (process.argv.includes('--check')) console.error(`${name} is stale: run npm run generate`)
  else fs.writeFileSync(file, text)
}
if (process.argv.includes('--check') && stale) process.exit(1)
