'use strict'
// package.test.js - what npm packs: all that runs, builds and is pointed to, and nothing else.

const assert = require('node:assert')
const { spawnSync } = require('node:child_process')
const fs = require('node:fs')
const path = require('node:path')
const { describe, test } = require('node:test')
const { billOfMaterials } = require('../../tools/sbom')

const root = path.join(__dirname, '../..')
const FOLDERS = ['addon', 'bin', 'cmake', 'compat', 'docs', 'examples', 'include', 'lib', 'src']
const FILES = ['CHANGELOG.md', 'CMakeLists.txt', 'LICENSE', 'README.md', 'package.json', 'test.js', 'tools/build.js']
const BUILT = ['man/', 'prebuilds/'] // by `make package`
const FOR_CHECKOUTS = ['docs/conformance.md', 'docs/decisions', 'docs/design.md', 'docs/performance.md', 'docs/history.svg']

const manifest = require('../../package.json')
const read = (name) => fs.readFileSync(path.join(root, name), 'utf8')

/** Paths in the package; undefined without npm. */
function packed() {
  const { status, stdout } = spawnSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: root, encoding: 'utf8' })
  if (status !== 0) return undefined
  const [{ files }] = Object.values(JSON.parse(stdout))
  return files.map((file) => file.path)
}

const paths = packed()

describe('the package', { skip: paths ? false : 'needs npm' }, () => {
  test('has all it is to have, and nothing else', () => {
    const folderOf = (name) => FOLDERS.find((folder) => name.startsWith(`${folder}/`))
    assert.deepStrictEqual(paths.filter((name) => !folderOf(name) && !FILES.includes(name) && !BUILT.some((place) => name.startsWith(place))), [])
    assert.deepStrictEqual(FILES.filter((name) => !paths.includes(name)), [])
    assert.deepStrictEqual(FOLDERS.filter((folder) => !paths.some((name) => folderOf(name) === folder)), [])
    assert.deepStrictEqual(paths.filter((name) => FOR_CHECKOUTS.some((place) => name.startsWith(place))), [])
  })

  test('no document links to what is not in it', () => {
    const documents = paths.filter((name) => name.endsWith('.md'))
    assert.ok(documents.length > 5)
    for (const name of documents) {
      for (const [, target] of read(name).matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)) {
        const wanted = path.posix.join(path.posix.dirname(name), target)
        assert.ok(paths.some((each) => each === wanted || (wanted.endsWith('/') && each.startsWith(wanted))), `${name}: ${target}`)
      }
    }
  })

  test('the bill of materials names it, what it depends on, and what it loads', () => {
    const bill = JSON.parse(billOfMaterials())
    assert.strictEqual(bill.bomFormat, 'CycloneDX')
    const { name, version, purl } = bill.metadata.component
    assert.deepStrictEqual([name, version, purl], ['pcap', manifest.version, `pkg:npm/pcap@${manifest.version}`])
    const names = bill.components.map((each) => each.name)
    for (const each of [...Object.keys(manifest.dependencies), 'libpcap', 'zlib', 'libzstd', 'liblz4']) assert.ok(names.includes(each), each)
    assert.ok(!names.includes('eslint'))
  })
})

test('installing runs no script', () => {
  assert.deepStrictEqual(Object.keys(manifest.scripts).filter((name) => /install|prepare/.test(name)), [])
})

test('one version everywhere', () => {
  const [, cmake] = /project\(node_pcap VERSION (\S+) /.exec(read('CMakeLists.txt'))
  const [, header] = /#define NP_VERSION "(.*)"/.exec(read('include/np/version.h'))
  assert.deepStrictEqual([cmake, header], [manifest.version, manifest.version])
  assert.ok(read('README.md').includes(`pcap-${manifest.version}.tgz`))
})
