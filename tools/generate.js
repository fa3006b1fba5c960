'use strict'
// generate.js - writes what comes from the protocols' tables: lib/generated/ and docs/protocols/, a file per protocol and one
// that names them all; and docs/letters.md, from the tables of letters. With --check it writes nothing and fails when something is stale.

const fs = require('node:fs')
const path = require('node:path')

const { moduleSource } = require('./generate-layers')
const { columnsOf, protocolTypes, allTypes } = require('./generate-types')
const { reference: lettersReference } = require('./letters')
const { partsOf, writtenIn } = require('./parts')
const { VARIABLE, COMPUTED, isFixed, isLittle, isQuiet, isVariable, sharedNames, prepare } = require('./types')

const root = path.join(__dirname, '..')
const native = require(process.env.NODE_PCAP_ADDON || path.join(root, 'build/pcap.node'))
const protocols = prepare(JSON.parse(native.tables()))

const MARK = 'Generated from the protocols\' tables by tools/generate.js: do not edit.'
const FOLDERS = ['lib/generated', 'docs/protocols']

// ---- Files ---------------------------------------------------------------------------------------------

/** What is asked of every protocol before one of its packets is. */
function indexSource() {
  const entries = protocols.map((p) => {
    const quiet = p.fields.filter(isQuiet).map((field) => field.name)
    const onlyQuiet = p.fields.every((field) => !isVariable(field) || !field.visible || field.inQuiet)
    return `  { name: '${p.name}', has_payload: ${p.fields.some((field) => field.javascript === 'payload')}, quiet: ${JSON.stringify(quiet)}, only_quiet: ${onlyQuiet}, load: () => require('./${p.name}') }`
  })
  return `/** By id. */\nmodule.exports = [\n${entries.join(',\n')}\n]\n`
}

const cell = (text) => text.replaceAll('|', '\\|')

/** The type, and how the packet has it where there are several ways. */
const typeText = (field) => [field.type, ...(field.time && field.bit !== COMPUTED ? [field.time] : []), ...(isLittle(field) ? ['little-endian'] : [])].join(', ')

function rowOf(p, field) {
  const place = isFixed(field) ? `${field.bit}` : field.bit === VARIABLE ? 'variable' : 'computed'
  return `| \`${p.name}.${field.name}\` | ${typeText(field)} | ${place} | ${field.width || ''} | ${sharedNames(field).map((name) => `\`${name}\``).join(', ')} | ${cell(field.doc)} |`
}

/** Rows that another list has too are written there. */
function rowsOf(p, parts) {
  const rows = p.fields.map((field) => {
    const { list, part } = writtenIn(parts, p, field) ?? {}
    if (!list) return rowOf(p, field)
    return `| \`${p.name}.${list.name}.…\` |  |  |  |  | The rows of [\`${part.protocol.name}.${part.first.name}\`](${part.protocol.name}.md). |`
  })
  return [...new Set(rows)]
}

function referenceOf(p, parts) {
  return `# ${p.name}\n\n${p.title} (${p.spec}). [All protocols](../protocols.md) say what the columns mean.\n\n| field | type | bit | width | Wireshark | meaning |\n| --- | --- | --- | --- | --- | --- |\n${rowsOf(p, parts).join('\n')}\n`
}

function referenceIndex() {
  const list = protocols.map((p) => `| [${p.name}](protocols/${p.name}.md) | ${cell(p.title)} | ${cell(p.spec)} | ${p.fields.length} |`)
  const fields = protocols.flatMap((p) => p.fields)
  const named = fields.filter((field) => field.wireshark).length
  return `# Protocols and fields\n\n${protocols.length} protocols, ${fields.length} fields, ${named} of them under Wireshark's names too. Offsets and widths are in bits;\n\`variable\` rows have no fixed place, \`computed\` ones are derived; \`dns.authorities.…\` stands for rows that another list has too.\n\n| protocol | title | specification | fields |\n| --- | --- | --- | --- |\n${list.join('\n')}\n`
}

const javascript = (text) => `'use strict'\n// ${MARK}\n\n${text}`
const types = (text) => `// ${MARK}\n/* eslint-disable */\n\n${text}`
const markdown = (text) => `<!-- ${MARK} -->\n${text}`

function allFiles() {
  const columns = columnsOf(protocols)
  const parts = partsOf(protocols, columns)
  const files = new Map([
    ['lib/generated/protocols.js', javascript(indexSource())],
    ['lib/generated/protocols.d.ts', types(allTypes(protocols, parts))],
    ['docs/protocols.md', markdown(referenceIndex())],
    ['docs/letters.md', `<!-- Generated from bin/letters/ by tools/generate.js: do not edit. -->\n${lettersReference()}`]
  ])
  for (const protocol of protocols) {
    files.set(`lib/generated/${protocol.name}.js`, javascript(moduleSource(protocol)))
    files.set(`lib/generated/${protocol.name}.d.ts`, types(protocolTypes(protocol, columns, parts)))
    files.set(`docs/protocols/${protocol.name}.md`, markdown(referenceOf(protocol, parts)))
  }
  return files
}

// ---- Writing -------------------------------------------------------------------------------------------

for (const p of protocols) {
  const missing = [...['title', 'spec'].filter((member) => !p[member]).map((member) => `.${member}`), ...p.fields.filter((field) => !field.doc).map((field) => `the sentence of '${field.name}'`)]
  if (missing.length === 0) continue
  console.error(`the table of '${p.name}' misses ${missing.join(', ')}`)
  process.exit(1)
}

const textOf = (name) => (fs.existsSync(path.join(root, name)) ? fs.readFileSync(path.join(root, name), 'utf8') : '')

const files = allFiles()
const stale = [...files].filter(([name, text]) => textOf(name) !== text).map(([name]) => name)
for (const folder of FOLDERS) fs.mkdirSync(path.join(root, folder), { recursive: true })
const left = FOLDERS.flatMap((folder) => fs.readdirSync(path.join(root, folder)).map((name) => `${folder}/${name}`)).filter((name) => !files.has(name))

if (process.argv.includes('--check')) {
  for (const name of stale) console.error(`${name} is stale: run npm run generate`)
  for (const name of left) console.error(`${name} is of no protocol: run npm run generate`)
  process.exitCode = stale.length + left.length > 0 ? 1 : 0
} else {
  for (const name of stale) fs.writeFileSync(path.join(root, name), files.get(name))
  for (const name of left) fs.rmSync(path.join(root, name))
}
