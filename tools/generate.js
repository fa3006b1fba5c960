'use strict'
// generate.js - writes what comes from the protocols' tables: lib/generated/*, docs/protocols.md.
// With --check it writes nothing and fails when something is stale.

const fs = require('node:fs')
const path = require('node:path')

const { className, isQuiet, isMany, isFixed, isBig, isVariable, isHidden, askedOf, classSource, treeSource, nameTables } = require('./generate-layers')

const root = path.join(__dirname, '..')
const native = require(process.env.NODE_PCAP_ADDON || path.join(root, 'build/pcap.node'))
const protocols = JSON.parse(native.tables())

const VARIABLE = -1
const MARK = '// Generated from the protocols\' tables by tools/generate.js: do not edit.'

for (const [id, protocol] of protocols.entries()) {
  const quiet = protocol.fields.filter(isQuiet).map((field) => field.name)
  for (const field of protocol.fields) {
    Object.assign(field, { id, protocol: protocol.name, path: field.name.split('.') })
    field.visible = !isHidden(field) && field.type !== 'group'
    field.inQuiet = quiet.includes(field.path[0])
  }
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

const { Layer, cutClass } = require('../packet/layer')
const { visitedNode } = require('../packet/events')
const { rows } = require('./rows')
const { mac, ipv4, ipv6 } = require('../packet/address')

/** The name of a value, from the row that names it. */
const nameOf = (row, value) => row.names[value] ?? 'unknown'

/** The same for every byte. */
const nameTable = (row) => Array.from({ length: 256 }, (_, value) => nameOf(row, value))

${classes.join('\n\n')}

/** Classes and tree functions, by the id of the protocol; \`frame\` is no layer. */
const protocols = [
${entries.join(',\n')}
]

for (const [id, protocol] of protocols.entries()) if (protocol) protocol.Layer.prototype._id = id

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
    const fixed = field ? !canLack(field) : !hasVariable(members)
    lines.push(`${pad}readonly ${key}${optional.always && fixed ? '' : '?'}: ${type}`)
  }
  return lines.join('\n')
}

/** Can a whole header be without the row? */
const canLack = (field) => isVariable(field) || askedOf(field, protocols[field.id].fields) !== undefined

const hasVariable = (members) => [...members.values()].some(({ field, members: inner }) => (field ? canLack(field) : hasVariable(inner)))

// Kinds of columns as src/columns/columns.c chooses them; of several rows under one name the widest number counts.
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
/** Names that a field can share with others. */
const sharedNames = (field) => [field.wireshark, field.union].filter(Boolean)

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
  for (const [, field] of all) for (const name of sharedNames(field)) if (!own.has(name)) add(name, field)
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
  const wireshark = [...new Set(protocols.flatMap((p) => p.fields.flatMap(sharedNames)))].filter((name) => !names.includes(name))
  return `${MARK}
/* eslint-disable */

/** What can be said of a checksum. */
export type ChecksumStatus = 'valid' | 'invalid' | 'not captured' | 'absent' | 'offloaded'

/** Names of layers. */
export type LayerName = ${layers.map((p) => `'${p.name}'`).join(' | ')}

/** Names of fields: ours. */
export type OwnFieldName =
${names.map((name) => `  | '${name}'`).join('\n')}

/** Names of fields: Wireshark's, also those that stand for several fields. */
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
      return `| \`${p.name}.${field.name}\` | ${field.type} | ${place} | ${field.width || ''} | ${sharedNames(field).map((name) => `\`${name}\``).join(', ')} | ${field.doc.replaceAll('|', '\\|')} |`
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
