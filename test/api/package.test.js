'use strict'
// package.test.js - what npm packs: all that runs, builds and is pointed to, and nothing else.

const assert = require('node:assert')
const { spawnSync } = require('node:child_process')
const fs = require('node:fs')
const path = require('node:path')
const { test } = require('node:test')

const root = path.join(__dirname, '../..')
const FOLDERS = ['addon', 'bin', 'cmake', 'docs', 'examples', 'include', 'lib', 'src']
const FILES = ['CHANGELOG.md', 'CMakeLists.txt', 'LICENSE', 'README.md', 'package.json', 'test.js', 'tools/build.js']
const FOR_CHECKOUTS = ['CONTRIBUTING.md']

/** Paths in the package; undefined without npm. */
function packed() {
  const { status, stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: root, encoding: 'utf8' })
  if (status !== 0) return undefined
  const [{ files }] = Object.values(JSON.parse(stdout))
  return files.map((file) => file.path)
}

const paths = packed()

test('the package', { skip: paths ? false : 'needs npm' }, () => {
  const folderOf = (name) => FOLDERS.find((folder) => name.startsWith(`${folder}/`))
  assert.deepStrictEqual(paths.filter((name) => !folderOf(name) && !FILES.includes(name)), [])
  assert.deepStrictEqual(FILES.filter((name) => !paths.includes(name)), [])
  assert.deepStrictEqual(FOLDERS.filter((folder) => !paths.some((name) => folderOf(name) === folder)), [])
  const readme = fs.readFileSync(path.join(root, 'README.md'), 'utf8')
  for (const [, target] of readme.matchAll(/\]\(([^)#:]+)/g)) {
    const isThere = paths.some((name) => name === target || name.startsWith(target))
    assert.ok(isThere || FOR_CHECKOUTS.includes(target), target)
  }
})
