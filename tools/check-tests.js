'use strict'
// check-tests.js - a C file of these folders has a test file of its name in test/unit, or a line in test/unit/elsewhere.txt
// that names the tests which reach it. Prints what has neither, and lines that are stale; exit status 1 then.

const fs = require('node:fs')
const path = require('node:path')

const root = path.join(__dirname, '..')
const FOLDERS = ['base', 'contain', 'table', 'block', 'dissect', 'own', 'columns', 'filter', 'print', 'file', 'session', 'stage', 'stream', 'tls', 'message']
const LIST = 'test/unit/elsewhere.txt'

const exists = (name) => fs.existsSync(path.join(root, name))
const mirrorOf = (file) => `test/unit/${file.replace(/\.c$/, '_test.c')}`

function sourcesIn(folder) {
  return fs.readdirSync(path.join(root, 'src', folder), { withFileTypes: true }).flatMap((entry) => {
    const name = path.posix.join(folder, entry.name)
    if (entry.isDirectory()) return sourcesIn(name)
    return name.endsWith('.c') ? [name] : []
  })
}

/** The lines of the list: [file, its tests, the reason]. */
function lines() {
  const text = fs.readFileSync(path.join(root, LIST), 'utf8')
  return text.split('\n').filter((line) => line && !line.startsWith('#')).map((line) => {
    const [file, ...words] = line.split(/\s+/)
    const tests = words.filter((word) => /\.(c|js)$/.test(word) && word.includes('/'))
    return [file, tests, words.slice(tests.length).join(' ')]
  })
}

function* wrong() {
  const listed = new Set()
  for (const [file, tests, reason] of lines()) {
    if (listed.has(file)) yield `${LIST}: ${file} has two lines`
    listed.add(file)
    if (!exists(`src/${file}`)) yield `${LIST}: there is no src/${file}`
    if (exists(mirrorOf(file))) yield `${LIST}: ${file} has a test of its own, ${mirrorOf(file)}`
    if (tests.length === 0 || reason === '') yield `${LIST}: ${file} needs its tests and a reason`
    for (const test of tests) if (!exists(`test/${test}`)) yield `${LIST}: there is no test/${test}`
  }
  for (const file of FOLDERS.flatMap(sourcesIn)) {
    if (!listed.has(file) && !exists(mirrorOf(file))) yield `src/${file} has no ${mirrorOf(file)}, and no line in ${LIST}`
  }
}

const found = [...wrong()]
for (const line of found) console.error(line)
console.log(`tests of C files: ${found.length === 0 ? 'good' : `${found.length} wrong`}`)
process.exitCode = found.length ? 1 : 0
