'use strict'
// build.test.js - the build of a package that has no addon: what it says where something is missing, which compiler it takes, what it leaves.

const assert = require('node:assert')
const { spawnSync } = require('node:child_process')
const fs = require('node:fs')
const path = require('node:path')
const { describe, test, after } = require('node:test')
const { archiveSources } = require('../../tools/sources')
const { quickCompiler } = require('../quick-compiler')
const { temporaryFolder } = require('../helpers')

const root = path.join(__dirname, '../..')

const folder = temporaryFolder({ after })

/** A folder for PATH with these commands, each a shell script, and the shell. */
function commands(name, scripts) {
  const place = path.join(folder, name)
  fs.mkdirSync(place)
  fs.symlinkSync('/bin/sh', path.join(place, 'sh'))
  for (const [command, script] of Object.entries(scripts)) fs.writeFileSync(path.join(place, command), `#!/bin/sh\n${script}\n`, { mode: 0o755 })
  return place
}

const build = (env) => spawnSync(process.execPath, [path.join(root, 'tools/build.js')], { encoding: 'utf8', env })

describe('what is missing is named, with the command of the system that installs it', () => {
  const line = (name, scripts, env = {}) => {
    const { status, stderr } = build({ PATH: commands(name, scripts), ...env })
    assert.strictEqual(status, 1)
    return stderr
  }

  test('nothing is there', () => {
    assert.strictEqual(line('apt', { 'apt-get': '' }), 'node_pcap: cannot build: cmake, cc, make not found: apt install cmake gcc make\n')
    assert.strictEqual(line('none', {}), 'node_pcap: cannot build: cmake, cc, make not found: install cmake gcc make\n')
  })

  test('no headers', () => {
    const tools = { cmake: '', cc: 'exit 1', make: '' }
    assert.strictEqual(line('debian', { ...tools, 'apt-get': '' }), 'node_pcap: cannot build: headers not found: apt install libc6-dev\n')
    assert.strictEqual(line('fedora', { ...tools, dnf: '' }), 'node_pcap: cannot build: headers not found: dnf install glibc-devel\n')
    assert.strictEqual(line('alpine', { ...tools, apk: '' }), 'node_pcap: cannot build: headers not found: apk add musl-dev\n')
  })

  test('CC is the compiler that is looked for', () => {
    assert.match(line('cc', { cmake: '', cc: '', make: '', brew: '' }, { CC: 'nosuchcc -m64' }), /nosuchcc not found: brew install gcc\n$/)
  })
})

test('an installed package builds from its archive, and keeps the stripped addon only', () => {
  const place = path.join(folder, 'node_modules', 'pcap')
  const files = require('../../package.json').files.filter((name) => fs.existsSync(path.join(root, name)) && name !== 'prebuilds')
  fs.mkdirSync(place, { recursive: true })
  for (const name of [...files, 'package.json']) fs.cpSync(path.join(root, name), path.join(place, name), { recursive: true })
  fs.cpSync(path.join(root, 'node_modules/node-api-headers/include'), path.join(place, 'prebuilds/include'), { recursive: true })
  archiveSources(place)
  assert.ok(!fs.existsSync(path.join(place, 'src')))
  const { status, stderr } = spawnSync(process.execPath, [path.join(place, 'tools/build.js')], { encoding: 'utf8', env: { ...process.env, CC: quickCompiler(folder) } })
  assert.strictEqual(status, 0, stderr)
  assert.deepStrictEqual(fs.readdirSync(path.join(place, 'build'), { recursive: true }).sort(), ['pcap.node'])
  assert.ok(!fs.readFileSync(path.join(place, 'build/pcap.node')).includes('.debug_info'))
  const use = "console.log(require('pcap').decode(Buffer.alloc(14)).layers.join())"
  assert.strictEqual(spawnSync(process.execPath, ['-e', use], { cwd: folder, encoding: 'utf8' }).stdout, 'ethernet\n')
})
