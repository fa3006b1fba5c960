'use strict'
// analyze.js - what gcc -fanalyzer, clang-tidy (.clang-tidy says which checks, and why not the others) and cppcheck say of src and addon.
//
//   node tools/analyze.js [--tool gcc|tidy|cppcheck] [--jobs N] [FILE...]
//
// What they said of a file is kept by its preprocessed text, in build/analyze: a run that was ended goes on where it was, and a later
// one looks only at what changed. A line with NOLINT(check): reason, or below NOLINTNEXTLINE(check): reason, is passed over, by gcc too
// (analyzer-malloc-leak, say); without a reason it is a finding of its own. Exit status 1 where something was found.

const { execFile, execFileSync } = require('node:child_process')
const crypto = require('node:crypto')
const fs = require('node:fs')
const os = require('node:os')
const path = require('node:path')
const { parseArgs } = require('node:util')

const root = path.join(__dirname, '..')
const kept = path.join(root, 'build', 'analyze')
const FLAGS = ['-std=c11', '-D_GNU_SOURCE', '-DNAPI_VERSION=9', '-Iinclude', '-Isrc', '-isystem', 'node_modules/node-api-headers/include']
const DEFINES_IT = 'src/base/status.c' // what analyze.h makes macros of
const LIMIT_MS = 1800000 // of one file
const MARK = /NOLINT(NEXTLINE)?(?:\(([^)]*)\))?(:?)/

const flagsOf = (file) => (file === DEFINES_IT ? FLAGS : [...FLAGS, '-include', 'tools/analyze.h'])

// With -O1 the analyzer sees what small functions do, and takes a fifth of the time of -O2.
const TOOLS = {
  gcc: { command: 'gcc', args: (file) => [...flagsOf(file), '-O1', '-fanalyzer', '-fdiagnostics-path-format=none', '-fno-diagnostics-show-caret', '-c', '-o', os.devNull, file] },
  tidy: { command: 'clang-tidy', args: (file) => ['--quiet', file, '--', ...flagsOf(file)], config: '.clang-tidy' },
  cppcheck: {
    command: 'cppcheck',
    args: (file) => ['--quiet', '--std=c11', '--enable=warning,performance,portability', '--inline-suppr', '--suppress=missingIncludeSystem', '--template={file}:{line}:{column}: warning: {message} [{id}]', '-Iinclude', '-Isrc', file]
  }
}

function run(command, args) {
  return new Promise((resolve, reject) => {
    const options = { cwd: root, maxBuffer: 1 << 28, timeout: LIMIT_MS, env: { ...process.env, LC_ALL: 'C' } }
    execFile(command, args, options, (error, stdout, stderr) => {
      if (error && typeof error.code !== 'number') reject(error) // not there, or ended: nothing to keep
      else resolve({ status: error ? error.code : 0, stdout, output: stdout + stderr })
    })
  })
}

/** What a tool said of a file, now or before. */
async function ask(name, file) {
  const { command, args, config } = TOOLS[name]
  const { stdout } = await run('gcc', [...flagsOf(file), '-E', '-C', file])
  const hash = crypto.createHash('sha256').update(JSON.stringify([versions[name], args(file), config ? fs.readFileSync(path.join(root, config), 'utf8') : '', stdout]))
  const place = path.join(kept, `${name}-${hash.digest('hex')}`)
  if (fs.existsSync(place)) return fs.readFileSync(place, 'utf8')
  const { status, output } = await run(command, args(file))
  if (status !== 0 && !/: (warning|error):/.test(output)) throw new Error(`${command} ${file}: status ${status}\n${output}`)
  fs.writeFileSync(`${place}.new`, output)
  fs.renameSync(`${place}.new`, place)
  return output
}

const lines = new Map()
function lineOf(file, number) {
  if (!lines.has(file)) lines.set(file, fs.readFileSync(path.resolve(root, file), 'utf8').split('\n'))
  return lines.get(file)[number - 1] ?? ''
}

function isPassedOver({ file, line, check }) {
  const [, next, here = ''] = MARK.exec(lineOf(file, line)) ?? [undefined, true]
  const [, isNext, above = ''] = MARK.exec(lineOf(file, line - 1)) ?? []
  return (!next && here.split(',').includes(check)) || (isNext && above.split(',').includes(check))
}

/** Warnings are FILE:LINE:COLUMN: warning: TEXT [CHECK]. */
function findingsIn(output) {
  return [...output.matchAll(/^(\S+?):(\d+):\d+: (?:warning|error): (.*) \[(?:-W)?([\w.,-]+)\]$/gm)]
    .map(([, file, line, text, check]) => ({ file: path.relative(root, path.resolve(root, file)), line: Number(line), text, check }))
    .filter((finding) => !isPassedOver(finding))
}

/** Marks that do not say why. */
function bareMarksIn(file) {
  return fs.readFileSync(path.join(root, file), 'utf8').split('\n').flatMap((text, index) => {
    const [mark, , checks, colon] = MARK.exec(text) ?? []
    return mark && !(checks && colon) ? [{ file, line: index + 1, text: 'NOLINT without a check and a reason', check: 'nolint' }] : []
  })
}

function sourcesIn(folder, ending) {
  return fs.readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = path.join(folder, entry.name)
    if (entry.isDirectory()) return sourcesIn(name, ending)
    return ending.test(name) ? [name] : []
  })
}

/** Does a piece of work for each of a list, some at a time. */
async function forEach(list, jobs, work) {
  let next = 0
  const worker = async () => {
    while (next < list.length) await work(list[next++])
  }
  await Promise.all(Array.from({ length: jobs }, worker))
}

const versions = {}

async function main() {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { tool: { type: 'string' }, jobs: { type: 'string' } } })
  const files = positionals.length > 0 ? positionals : ['src', 'addon'].flatMap((folder) => sourcesIn(folder, /\.c$/))
  const seen = new Set()
  const tell = ({ file, line, text, check }) => {
    const said = `${file}:${line}: ${text} [${check}]`
    if (!seen.has(said)) console.log(said) // a header is seen from many files
    seen.add(said)
  }
  fs.mkdirSync(kept, { recursive: true })
  for (const name of values.tool ? [values.tool] : Object.keys(TOOLS)) {
    versions[name] = execFileSync(TOOLS[name].command, ['--version'], { encoding: 'utf8' })
    const before = seen.size
    await forEach(files, Number(values.jobs ?? os.cpus().length), async (file) => findingsIn(await ask(name, file)).forEach(tell))
    console.log(`${seen.size === before ? 'good' : 'BAD '}  ${TOOLS[name].command}: ${files.length} files, ${seen.size - before} findings`)
  }
  ;['src', 'addon', 'include'].flatMap((folder) => sourcesIn(folder, /\.[ch]$/)).flatMap(bareMarksIn).forEach(tell)
  process.exitCode = seen.size > 0 ? 1 : 0
}

main().catch((error) => {
  console.error(error.message)
  process.exitCode = 1
})
