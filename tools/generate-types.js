'use strict'
// generate-types.js - the TypeScript of the protocols: a file for each, and one that names them all.

const { className, isMany, sharedNames, typescript, isOptional } = require('./types')
const { partsIn } = require('./parts')

/** A tree of keys: { key: { field?, members?: Map } }; of rows within a list, whose path has `depth` keys, from there on. */
function keyTree(fields, depth = 0) {
  const tree = new Map()
  for (const field of fields) {
    let level = tree
    const keys = field.path.slice(depth)
    keys.forEach((key, i) => {
      if (!level.has(key)) level.set(key, { members: new Map() })
      const entry = level.get(key)
      if (i === keys.length - 1) entry.field = field
      level = entry.members
    })
  }
  return tree
}

const hasOptional = (members) => [...members.values()].some(({ field, members: inner }) => (field ? isOptional(field) : hasOptional(inner)))

/** What a key holds: a part by its name, members, or the field's type. */
function typeOf(field, members, indent, options) {
  const part = options.parts.get(field)
  if (part) return `${part.name}${options.suffix}[]`
  const type = members.size ? `{\n${levelSource(members, indent + 2, options)}\n${' '.repeat(indent)}}` : typescript(field)
  if (!field || (field.type !== 'record' && (!isMany(field) || field.type === 'group'))) return type
  return members.size ? `Array<${type}>` : `${type}[]`
}

/** A key and what it holds; undefined where it is hidden. */
function keySource(key, { field, members }, indent, options) {
  if (field && !field.visible && members.size === 0 && !options.hidden) return undefined
  const pad = ' '.repeat(indent)
  const isThere = options.always && !(field ? isOptional(field) : hasOptional(members))
  return `${field ? `${pad}/** ${field.doc} */\n` : ''}${pad}readonly ${key}${isThere ? '' : '?'}: ${typeOf(field, members, indent, options)}`
}

/** Options: `suffix` of the names of parts, `always`: a tree's, where only some keys can be missing, `hidden`: with those, `parts`. */
function levelSource(tree, indent, options) {
  return [...tree].map(([key, entry]) => keySource(key, entry, indent, options)).filter((source) => source !== undefined).join('\n')
}

// ---- Columns ---------------------------------------------------------------------------------------

/** Arrays of what mixes in a column, the widest last. */
const ARRAYS = { numbers: ['Uint8Array', 'Uint16Array', 'Uint32Array', 'BigUint64Array'], signed: ['Int32Array', 'BigInt64Array'] }

/** By what a column holds, of the traits of the type. */
const COLUMNS = {
  numbers: ({ width }) => (width === 0 || width > 32 ? 'BigUint64Array' : width <= 8 ? 'Uint8Array' : width <= 16 ? 'Uint16Array' : 'Uint32Array'),
  signed: ({ width }) => (width > 32 ? 'BigInt64Array' : 'Int32Array'),
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
    else if (ARRAYS[kind]) old.type = ARRAYS[kind][Math.max(ARRAYS[kind].indexOf(old.type), ARRAYS[kind].indexOf(type))]
  }
  const all = protocols.flatMap((protocol) => protocol.fields.map((field) => ({ name: `${protocol.name}.${field.name}`, field, protocol })))
  const own = new Set(all.map(({ name }) => name))
  for (const { name, field, protocol } of all) add(name, field, protocol)
  for (const { field, protocol } of all) for (const name of sharedNames(field)) if (!own.has(name)) add(name, field, protocol)
  return columns
}

const columnLines = (list) => list.map(([field, { type }]) => `\n  '${field}': ${type}`).join('') + (list.length ? '\n' : '')

/** What of these a protocol's file says. A name that several share is the first one's. */
function namesSource(protocol, columns, parts) {
  const name = className(protocol.name)
  const mine = [...columns].filter(([, column]) => column.protocol === protocol)
  const fields = new Map(protocol.fields.map((field) => [`${protocol.name}.${field.name}`, field]))
  const lists = protocol.fields.filter((field) => parts.has(field))
  const isInside = (field) => lists.some((list) => field.name.startsWith(`${list.name}.`))
  const under = lists.map((list) => `Under<'${protocol.name}.${list.name}', ${parts.get(list).name}Columns>`)
  return `/** The type of each field's column, by our names. */
export interface ${name}Columns${under.length ? ` extends\n  ${under.join(',\n  ')}` : ''} {${columnLines(mine.filter(([field]) => fields.has(field) && !isInside(fields.get(field))))}}

/** By Wireshark's names, also those that stand for several fields. */
export interface ${name}WiresharkColumns {${columnLines(mine.filter(([field]) => !fields.has(field)))}}

/** Names of its fields: ours. */
export type ${name}FieldName = keyof ${name}Columns

/** Names of its fields: Wireshark's. */
export type ${name}WiresharkName = keyof ${name}WiresharkColumns
`
}

// ---- Files -----------------------------------------------------------------------------------------

const LAYER = { suffix: '', always: false, hidden: true }
const TREE = { suffix: 'Tree', always: true, hidden: false }

/** The interface of a tree: what it has as the layer has it, or always where that may lack it, is picked from that. */
function treeSource(name, layer, tree, extending, parts) {
  const kinds = new Map([...tree].map(([key, entry]) => {
    const mine = keySource(key, entry, 2, { ...TREE, parts })
    const theirs = keySource(key, layer.get(key), 2, { ...LAYER, parts })
    return [key, mine === theirs ? 'same' : mine === theirs?.replace(`readonly ${key}?:`, `readonly ${key}:`) ? 'always' : 'own']
  }))
  const keys = (kind) => [...tree.keys()].filter((key) => kinds.get(key) === kind)
  const pick = (kind) => `Pick<${name}, ${keys(kind).map((key) => `'${key}'`).join(' | ')}>`
  const bases = [...extending, ...(keys('same').length ? [pick('same')] : []), ...(keys('always').length ? [`Required<${pick('always')}>`] : [])]
  const own = levelSource(new Map(keys('own').map((key) => [key, tree.get(key)])), 2, { ...TREE, parts })
  return `export interface ${name}Tree${bases.length ? ` extends ${bases.join(', ')}` : ''} {${own ? `\n${own}\n` : ''}}`
}

function layerSource(protocol, parts) {
  const name = className(protocol.name)
  const nodes = keyTree(protocol.fields.filter((field) => field.visible))
  return `/** ${protocol.title}, ${protocol.spec}: read from the packet when asked; a field that was not captured is undefined. */
export interface ${name} {
${levelSource(keyTree(protocol.fields), 2, { ...LAYER, parts })}
  /** The layer's fields as a plain object. */
  toJSON(): ${name}Tree
}

/** ${protocol.title} in a full tree; the layer inside it, if any, is a key more. */
${treeSource(name, keyTree(protocol.fields), nodes, ['InnerTrees'], parts)}

`
}

/** The interfaces of a part: its rows, or those that its base has not. */
function partSource({ name, first, protocol, rows, base }, columns, parts) {
  const own = [...rows].filter(([key]) => !base?.rows.has(key)).map(([key, { field }]) => [key, field])
  const tree = (fields) => keyTree(fields, first.path.length)
  const fields = own.map(([, field]) => field)
  const extending = (suffix) => (base ? ` extends ${base.name}${suffix}` : '')
  return `/** One of \`${protocol.name}.${first.name}\`. */
export interface ${name}${extending('')} {
${levelSource(tree(fields), 2, { ...LAYER, parts })}
}

/** One of them in a full tree. */
${treeSource(name, tree(fields), tree(fields.filter((field) => field.visible)), base ? [`${base.name}Tree`] : [], parts)}

/** The type of each of its fields' columns. */
export interface ${name}Columns${extending('Columns')} {${columnLines(own.map(([key, field]) => [key, columns.get(`${protocol.name}.${field.name}`)]))}}

`
}

const SHARED = ['ChecksumStatus', 'InnerTrees', 'Under', 'VariableColumn']

/** Parts of other protocols that a protocol's file names: { their protocol's name: names }. */
function importedParts(protocol, source, parts) {
  const imports = new Map()
  for (const part of new Set(parts.values())) {
    if (part.protocol === protocol) continue
    const used = ['', 'Tree', 'Columns'].map((suffix) => part.name + suffix).filter((name) => new RegExp(`\\b${name}\\b`).test(source))
    if (used.length) imports.set(part.protocol.name, [...(imports.get(part.protocol.name) ?? []), ...used])
  }
  return imports
}

/** The types of one protocol. */
function protocolTypes(protocol, columns, parts) {
  const layer = protocol.name === 'frame' ? '' : layerSource(protocol, parts)
  const own = partsIn(parts, protocol).map((part) => partSource(part, columns, parts))
  const source = [layer, ...own, namesSource(protocol, columns, parts)].join('')
  const imports = importedParts(protocol, source, parts)
  const used = SHARED.filter((name) => new RegExp(`\\b${name}\\b`).test(source))
  if (used.length) imports.set('protocols', used)
  const lines = [...imports].map(([file, names]) => `import { ${names.join(', ')} } from './${file}'\n`)
  return `${lines.join('')}${lines.length ? '\n' : ''}${source}`
}

/** What others may name of a protocol's file. */
const exported = (protocol, parts) => [className(protocol.name), ...partsIn(parts, protocol).map(({ name }) => name)].flatMap((name) => [name, `${name}Tree`])

/** The types of all of them together. */
function allTypes(protocols, parts) {
  const layers = protocols.filter((p) => p.name !== 'frame')
  const members = (suffix, doc) => layers.map((p) => `  /** ${p.title}${doc} */\n  readonly ${p.name}?: ${className(p.name)}${suffix}`).join('\n')
  const union = (suffix) => protocols.map((p) => `  | ${className(p.name)}${suffix}`).join('\n')
  const imports = protocols.map((p) => {
    const name = className(p.name)
    return `import { ${p.name === 'frame' ? '' : `${name}, ${name}Tree, `}${name}Columns, ${name}FieldName, ${name}WiresharkColumns, ${name}WiresharkName } from './${p.name}'`
  })
  return `${imports.join('\n')}

${layers.map((p) => `export { ${exported(p, parts).join(', ')} } from './${p.name}'`).join('\n')}

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

/** Columns of one of a list, by the names that they have with the list's in front. */
export type Under<List extends string, Columns> = { [Name in keyof Columns & string as \`\${List}.\${Name}\`]: Columns[Name] }

/** The type of each field's column. */
export interface FieldColumns extends
  ${['Columns', 'WiresharkColumns'].flatMap((suffix) => protocols.map((p) => className(p.name) + suffix)).join(',\n  ')} {}

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
