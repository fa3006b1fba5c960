'use strict'
// lint.js - all checks that read the source, or what it compiles to, without running it.

const { spawnSync } = require('node:child_process')
const fs = require('node:fs')
const os = require('node:os')
const path = require('node:path')

const root = path.join(__dirname, '..')

function cFiles(folder) {
  const full = path.join(root, folder)
  if (!fs.existsSync(full)) return []
  return fs.readdirSync(full, { withFileTypes: true }).flatMap((entry) => {
    const name = path.join(folder, entry.name)
    if (entry.isDirectory()) return cFiles(name)
    return /\.[ch]$/.test(entry.name) ? [name] : []
  })
}

let failed = 0

/** Run a check; its output shows only when it finds something. */
function check(title, command, args) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd: root, encoding: 'utf8', maxBuffer: 1 << 26 })
  const good = status === 0
  console.log(`${good ? 'good' : 'BAD '}  ${title}`)
  if (good) return
  failed++
  console.log(error ? String(error) : `${stdout}${stderr}`.trimEnd())
}

const bin = (name) => path.join('node_modules', '.bin', name)
const sources = ['include', 'src', 'addon', 'tools', 'test/unit', 'test/language', 'test/fuzz', 'test/package', 'test/proof'].flatMap(cFiles)

check('clang-format', 'clang-format', ['--dry-run', '-Werror', ...sources])
check('cppcheck', 'cppcheck', [
  '--quiet', '--std=c11', '--enable=warning,performance,portability', '--error-exitcode=1', '--inline-suppr',
  '--suppress=missingIncludeSystem', '-j', String(os.cpus().length), '-I', 'include', '-I', 'src', 'src', 'addon', 'tools'
])
check('eslint', bin('eslint'), ['--max-warnings=0', '.'])
check('types', bin('tsc'), ['--project', 'test/types'])
check('the package, by publint', bin('publint'), ['--strict'])
check('its types, by attw', bin('attw'), ['--pack', '.', '--profile', 'node16']) // no Node that we run on resolves as 10 did
check('generated files are fresh', process.execPath, ['tools/generate.js', '--check'])
check('include directions', process.execPath, ['tools/check-includes.js'])
check('lengths of files and structs', process.execPath, ['tools/check-lengths.js'])
check('a test for every C file', process.execPath, ['tools/check-tests.js'])
check('build', process.execPath, ['tools/build.js'])
check('circles', process.execPath, ['tools/check-circles.js'])
console.log(failed === 0 ? 'lint: all good' : `lint: ${failed} checks failed`)
process.exitCode = failed ? 1 : 0
