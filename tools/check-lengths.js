'use strict'
/**
 * check-lengths.js - no file of code that people write has over 500 lines, no struct of the C core, its headers and the addon over
 * 30 members. Prints what is longer; exit status 1 then.
 *
 *   node tools/check-lengths.js [FOLDER]    of another tree than this one
 *
 * Members of a struct without a name inside another one are the outer one's: they are used as if they were. A struct that
 * is a member with a name counts as one, and for itself. Lists in macros count as what the compiler makes of them.
 */

const { spawnSync } = require('node:child_process')
const fs = require('node:fs')
const path = require('node:path')

const MOST_LINES = 500
const MOST_MEMBERS = 30

const CODE = /(\.([ch]|cpp|def|[cm]?js|m?ts|go|sh)|^Makefile|^CMakeLists\.txt)$/
const TYPES = /\.d\.[cm]?ts$/ // declare what is elsewhere
const OTHERS = /^(\.git|build[^/]*|prebuilds|man|lib\/generated|bench\/results|(.*\/)?node_modules)$/ // generated, or not ours
const STRUCTS = /^(include|src|addon)\/.*\.[ch]$/

function filesIn(root, folder = '') {
  return fs.readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = path.posix.join(folder, entry.name)
    if (entry.isDirectory()) return OTHERS.test(name) ? [] : filesIn(root, name)
    return entry.isFile() && CODE.test(entry.name) && !TYPES.test(entry.name) ? [name] : []
  })
}

/** C without comments, texts and lines of the preprocessor, each as long as before. */
function bare(source) {
  const blank = (text) => text.replace(/[^\n]/g, ' ')
  const tokens = /\/\*[^]*?\*\/|\/\/.*|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])*'/g
  return source.replace(tokens, blank).replace(/^[ \t]*#(?:.*\\\n)*.*$/gm, blank)
}

/** Where the brace that opens at a place closes. */
function closing(text, from) {
  let depth = 0
  for (let at = from; at < text.length; at++) {
    if (text[at] === '{') depth++
    if (text[at] === '}' && --depth === 0) return at
  }
  return text.length
}

/** The parts of a text between marks that no bracket holds. */
function parts(text, mark) {
  const found = ['']
  let depth = 0
  for (const letter of text) {
    if ('([{'.includes(letter)) depth++
    if (')]}'.includes(letter)) depth--
    if (letter === mark && depth === 0) found.push('')
    else found[found.length - 1] += letter
  }
  return found
}

/** Members that one declaration makes, such as `char *name, *comment`. */
function declared(text) {
  const without = /^\s*(?:struct|union)\s*\{([^]*)\}\s*$/.exec(text)
  return without ? members(without[1]) : parts(text, ',').length
}

function members(body) {
  return parts(body, ';').filter((text) => text.trim()).reduce((sum, text) => sum + declared(text), 0)
}

/** [keyword, name or '', where its body begins, and ends] of each struct that is defined in a text without comments. */
function* bodies(text) {
  for (const found of text.matchAll(/\b(struct|union)\s*(\w*)\s*\{/g)) {
    const begin = found.index + found[0].length
    yield [found[1], found[2], begin, closing(text, begin - 1)]
  }
}

/** The source as the compiler has it behind its preprocessor. */
function expanded(root, name) {
  const { status, stdout, stderr, error } = spawnSync('cc', ['-E', '-P', '-I', 'include', '-I', 'src', '-I', 'addon', name], { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 })
  if (status !== 0) throw new Error(`the compiler does not read ${name}: ${error ?? stderr}`)
  return bare(stdout)
}

/** Members of the largest one of a struct and those in it. */
function most(body) {
  return Math.max(members(body), ...Array.from(bodies(body), ([, , from, to]) => members(body.slice(from, to))))
}

const IN_MACROS = /^[ \t]*#[ \t]*include|\b[A-Z][A-Z0-9_]+\s*\(/m

/** [what it is, line, members] of each struct that a source defines. */
function* structsOf(root, name, source) {
  const text = bare(source)
  for (const [keyword, struct, begin, end] of bodies(text)) {
    let count = members(text.slice(begin, end))
    if (struct && IN_MACROS.test(source.slice(begin, end))) {
      const whole = expanded(root, name)
      for (const [, other, from, to] of bodies(whole)) if (other === struct) count = Math.max(count, most(whole.slice(from, to)))
    }
    yield [`${keyword} ${struct || 'without a name'}`, text.slice(0, begin).split('\n').length, count]
  }
}

function* tooLong(root) {
  for (const name of filesIn(root)) {
    const source = fs.readFileSync(path.join(root, name), 'utf8')
    const lines = source.split('\n').length - (source.endsWith('\n') ? 1 : 0)
    if (lines > MOST_LINES) yield `${name} has ${lines} lines; ${MOST_LINES} are the most`
    if (!STRUCTS.test(name)) continue
    for (const [struct, line, count] of structsOf(root, name, source)) {
      if (count > MOST_MEMBERS) yield `${name}:${line}: ${struct} has ${count} members; ${MOST_MEMBERS} are the most`
    }
  }
}

const wrong = [...tooLong(path.resolve(process.argv[2] ?? path.join(__dirname, '..')))]
for (const line of wrong) console.error(line)
console.log(`lengths: ${wrong.length === 0 ? 'good' : `${wrong.length} too long`}`)
process.exitCode = wrong.length ? 1 : 0
