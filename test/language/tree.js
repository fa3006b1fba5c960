'use strict'
// tree.js - a copy of this tree with more protocols in it, built and generated.

const assert = require('node:assert')
const { spawnSync } = require('node:child_process')
const fs = require('node:fs')
const os = require('node:os')
const path = require('node:path')

const root = path.join(__dirname, '../..')
const COPIED = ['addon', 'bin', 'cmake', 'CMakeLists.txt', 'docs', 'include', 'lib', 'package.json', 'src', 'tools']

function run(command, args, options = {}) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8', maxBuffer: 1 << 28, ...options })
  assert.strictEqual(status, 0, `${command} ${args.join(' ')}\n${stdout}${stderr}`)
  return stdout
}

/** Does the machine have what a build takes? */
const missing = ['cmake', 'cc', 'make'].filter((command) => spawnSync('sh', ['-c', `command -v ${command}`]).status !== 0)
const skip = missing.length > 0 ? `needs ${missing.join(', ')}` : false

/** A copy with these protocols, { name: C source }; not built. */
function copyTree(protocols) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'node_pcap-tree-'))
  for (const name of COPIED) fs.cpSync(path.join(root, name), path.join(folder, name), { recursive: true })
  fs.symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'))
  fs.mkdirSync(path.join(folder, 'src/protocols/app'), { recursive: true })
  for (const [name, source] of Object.entries(protocols)) {
    fs.writeFileSync(path.join(folder, `src/protocols/app/${name}.c`), source)
    fs.appendFileSync(path.join(folder, 'src/protocols/protocols.def'), `XX(${name}, app)\n`)
  }
  return folder
}

/** Build the addon of a tree and generate what comes from its tables. cc: a compiler other than the system's. */
function buildTree(folder, cc) {
  const env = { ...process.env, ...(cc && { CC: cc }) }
  delete env.NODE_PCAP_ADDON
  run(process.execPath, ['tools/build.js'], { cwd: folder, env })
  run(process.execPath, ['tools/generate.js'], { cwd: folder, env })
}

module.exports = { root, skip, run, copyTree, buildTree }
