'use strict'
// generate-types.js - the TypeScript of the protocols: a file for each, and one that names them all.

const { className, isMany, sharedNames, typescript, isOptional } = require('./types')

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

const hasOptional = (members) => [...members.values()].some(({ field, members: inner }) => (field ? isOptional(field) : hasOptional(inner)))

function levelSource(tree, indent, optional) {
  const pad = ' '.repeat(indent)
  const lines = []
  for (const [key, { field, members }] of tree) {
    if (field && !field.visible && members.size === 0 && !optional.hidden) continue
    if (field) lines.push(`${pad}/** ${field.doc} */`)
    let type = members.size ? `{\n${levelSource(members, indent + 2, optional)}\n${pad}}` : typescript(field)
    if (field && (field.type === 'record' || (isMany(field) && field.type !== 'group'))) type = members.size ? `Array<${type}>` : `${type}[]`
    const isThere = optional.always && !(field ? isOptional(field) : hasOptional(members))
    lines.push(`${pad}readonly ${key}${isThere ? '' : '?'}: ${type}`)
  }
  return lines.join('\n')
}

// ---- Columns ---------------------------------------------------------------------------------------

const NUMBER_ARRAYS = ['Uint8Array', 'Uint16Array', 'Uint32Array', 'BigUint64Array']

/** By what a column holds, of the traits of the type. */
const COLUMNS = {
  numbers: ({ width }) => (width === 0 || width > 32 ? 'BigUint64Array' : width <= 8 ? 'Uint8Array' : width <= 16 ? 'Uint16Array' : 'Uint32Array'),
  ipv4: () => 'Uint32Array',
  seconds: () => 'Float64Array',
  fixed: () => 'Uint8Array',
  variable: () => 'VariableColumn',
  nothing: () => 'never'
}

/** name: { type of its column, protocol }, for our names and Wireshark's; a name of several kinds is no column. */
function columnsOf(protocols) {
  const columns = new Map()
  const add = (name, field, protocol) => {
    const kind = field.column === 'fixed' ? field.type : field.column
    const type = COLUMNS[field.column](field)
    const old = columns.get(name)
    if (!old) columns.set(name, { kind, type, protocol })
    else if (old.kind !== kind) old.type = 'never'
    else if (kind === 'numbers') old.type = NUMBER_ARRAYS[Math.max(NUMBER_ARRAYS.indexOf(old.type), NUMBER_ARRAYS.indexOf(type))]
  }
  const all = protocols.flatMap((protocol) => protocol.fields.map((field) => ({ name: `${protocol.name}.${field.name}`, field, protocol })))
  const own = new Set(all.map(({ name }) => name))
  for (const { name, field, protocol } of all) add(name, field, protocol)
  for (const { field, protocol } of all) for (const name of sharedNames(field)) if (!own.has(name)) add(name, field, protocol)
  return columns
}

/** What of these a protocol's file says. A name that several share is the first one's. */
function namesSource(protocol, columns) {
  const name = className(protocol.name)
  const mine = [...columns].filter(([, column]) => column.protocol === protocol)
  const own = new Set(protocol.fields.map((field) => `${protocol.name}.${field.name}`))
  const union = (list) => (list.length ? `\n${list.map(([field]) => `  | '${field}'`).join('\n')}` : ' never')
  return `/** Names of its fields: ours. */
export type ${name}FieldName =${union(mine.filter(([field]) => own.has(field)))}

/** Names of its fields: Wireshark's, also those that stand for several fields. */
export type ${name}WiresharkName =${union(mine.filter(([field]) => !own.has(field)))}

/** The type of each field's column. */
export interface ${name}Columns {
${mine.map(([field, { type }]) => `  '${field}': ${type}`).join('\n')}
}`
}

// ---- Files -----------------------------------------------------------------------------------------

function layerSource(protocol) {
  const name = className(protocol.name)
  const nodes = keyTree(protocol.fields.filter((field) => field.visible))
  return `/** ${protocol.title}, ${protocol.spec}: read from the packet when asked; a field that was not captured is undefined. */
export interface ${name} {
${levelSource(keyTree(protocol.fields), 2, { hidden: true })}
  /** The layer's fields as a plain object. */
  toJSON(): ${name}Tree
}

/** ${protocol.title} in a full tree; the layer inside it, if any, is a key more. */
export interface ${name}Tree extends InnerTrees {
${levelSource(nodes, 2, { always: true, hidden: false })}
}

`
}

const SHARED = ['ChecksumStatus', 'InnerTrees', 'VariableColumn']

/** The types of one protocol. */
function protocolTypes(protocol, columns) {
  const source = `${protocol.name === 'frame' ? '' : layerSource(protocol)}${namesSource(protocol, columns)}\n`
  const used = SHARED.filter((name) => new RegExp(`\\b${name}\\b`).test(source))
  return `${used.length ? `import { ${used.join(', ')} } from './protocols'\n\n` : ''}${source}`
}

/** The types of all of them together. */
function allTypes(protocols) {
  const layers = protocols.filter((p) => p.name !== 'frame')
  const members = (suffix, doc) => layers.map((p) => `  /** ${p.title}${doc} */\n  readonly ${p.name}?: ${className(p.name)}${suffix}`).join('\n')
  const union = (suffix) => protocols.map((p) => `  | ${className(p.name)}${suffix}`).join('\n')
  const imports = protocols.map((p) => {
    const name = className(p.name)
    return `import { ${p.name === 'frame' ? '' : `${name}, ${name}Tree, `}${name}Columns, ${name}FieldName, ${name}WiresharkName } from './${p.name}'`
  })
  return `${imports.join('\n')}

${layers.map((p) => `export { ${className(p.name)}, ${className(p.name)}Tree } from './${p.name}'`).join('\n')}

/** What can be said of a checksum. */
export type ChecksumStatus = 'valid' | 'invalid' | 'not captured' | 'absent' | 'offloaded'

/** Names of layers. */
export type LayerName = ${layers.map((p) => `'${p.name}'`).join(' | ')}

/** Names of fields: ours. */
export type OwnFieldName =
${union('FieldName')}

/** Names of fields: Wireshark's, also those that stand for several fields. */
export type WiresharkFieldName =
${union('WiresharkName')}

/** Names of fields. */
export type FieldName = OwnFieldName | WiresharkFieldName

/** Texts or bytes as a column: value i is data from offsets[i] to offsets[i + 1]. */
export interface VariableColumn {
  offsets: Uint32Array
  data: Uint8Array
}

/** The type of each field's column. */
export interface FieldColumns extends
  ${protocols.map((p) => `${className(p.name)}Columns`).join(',\n  ')} {}

/** The layers of a packet: the innermost of each name that is not part of a quoted packet. */
export interface PacketLayers {
${members('', '.')}
}

/** Where the next layer of a tree is. */
export interface InnerTrees {
${members('Tree', ' inside.')}
}
`
}

module.exports = { columnsOf, protocolTypes, allTypes }
