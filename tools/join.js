'use strict'
// join.js - what is a file per protocol in a checkout is one file in a package: what an installation takes, it takes for files.

const fs = require('node:fs')
const path = require('node:path')

const TYPES = 'lib/generated'
const INDEX_OF_TYPES = 'protocols.d.ts'
const PAGES = 'docs/protocols'
const INDEX_OF_PAGES = 'docs/protocols.md'

/** Take files out of a folder: their texts, in order of their names. */
function takeOut(folder, isWanted) {
  return fs.readdirSync(folder).filter(isWanted).sort().map((name) => {
    const file = path.join(folder, name)
    const text = fs.readFileSync(file, 'utf8')
    fs.rmSync(file)
    return text
  })
}

/** Declarations of one module: the index says which it exports. */
function joinTypes(root) {
  const folder = path.join(root, TYPES)
  const index = path.join(folder, INDEX_OF_TYPES)
  const local = (text) => text.replace(/^import .*\n/gm, '')
  const head = local(fs.readFileSync(index, 'utf8')).replace(/^(export \{.*\}) from .*$/gm, '$1')
  const parts = takeOut(folder, (name) => name.endsWith('.d.ts') && name !== INDEX_OF_TYPES)
  fs.writeFileSync(index, [head, ...parts.map((text) => local(text).replace(/^(\/\/|\/\*) .*\n/gm, '').replace(/^export /gm, ''))].join(''))
}

/** The reference as one page; each protocol has its heading. */
function joinPages(root) {
  const folder = path.join(root, PAGES)
  const index = path.join(root, INDEX_OF_PAGES)
  const pages = takeOut(folder, () => true).map((text) => text
    .replace(/^<!-- .*\n/, '')
    .replace(/^# /, '\n## ')
    .replaceAll('](../protocols.md)', '](#protocols-and-fields)')
    .replace(/\]\((\w+)\.md\)/g, '](#$1)'))
  fs.rmdirSync(folder)
  fs.writeFileSync(index, [fs.readFileSync(index, 'utf8').replace(/\]\(protocols\/(\w+)\.md\)/g, '](#$1)'), ...pages].join(''))
}

/** root: an unpacked package. */
function joinFiles(root) {
  joinTypes(root)
  joinPages(root)
}

module.exports = { joinFiles }
