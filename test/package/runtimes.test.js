'use strict'
// runtimes.test.js - the installed package on every line of Node from the oldest on, on another processor, and on what is not Node.
// The runtimes come from npm.

const assert = require('node:assert')
const { execFile: execFileWith, spawnSync } = require('node:child_process')
const fs = require('node:fs')
const path = require('node:path')
const { test, before, after } = require('node:test')
const { promisify } = require('node:util')
const trial = require('../../tools/trial')
const { oldGlibc, withMusl } = require('./other-libraries')

const execFile = promisify(execFileWith)
const isNative = process.platform === 'linux' && process.arch === 'x64'
const native = isNative ? trial.online() : { skip: 'is for x64' }

const node = (version, arch = 'x64') => `node-linux-${arch}@${version}`
const VERSIONS = ['18', '20', '22', '24', 'latest']
const EMULATED = ['20', 'latest'] // Node 18 works there too, but takes half a minute of a processor to begin
const BUN = '@oven/bun-linux-x64'
const BUN_FOR_MUSL = { 'linux-x64': '@oven/bun-linux-x64-musl', 'linux-arm64': '@oven/bun-linux-aarch64-musl' }
const DENO = '@deno/linux-x64-glibc'
const LANES = 3 // downloads at a time, while tests run

let folder
let packed
before(() => {
  if (native.skip) return
  folder = trial.installed()
  packed = download([...VERSIONS.map((version) => node(version)), ...EMULATED.map((version) => node(version, 'arm64')), ...Object.values(BUN_FOR_MUSL), BUN, DENO])
})
after(() => { if (folder) fs.rmSync(folder, { recursive: true }) })

const place = (name) => path.join(folder, name.replace(/\W/g, '_'))

async function pack(name) {
  fs.mkdirSync(place(name))
  const { stdout } = await execFile('npm', ['pack', '--silent', '--pack-destination', place(name), name], { cwd: place(name) })
  return path.join(place(name), stdout.trim())
}

/** Begin to get packages, in this order: name → promise of the tarball. */
function download(names) {
  const lanes = Array(LANES).fill(Promise.resolve())
  return new Map(names.map((name, i) => {
    const tarball = lanes[i % LANES].then(() => pack(name))
    lanes[i % LANES] = tarball.catch(() => {}) // who waits for it gets the error
    return [name, tarball]
  }))
}

/** A program in one of the packages; its path. */
async function program(t, name, inside) {
  const tarball = await packed.get(name)
  const extracted = fs.mkdtempSync(path.join(place(name), 'x-'))
  t.after(() => fs.rmSync(extracted, { recursive: true }))
  trial.run('tar', ['xzf', tarball, '--strip-components=1', '--no-same-owner', `package/${inside}`], { cwd: extracted })
  const file = path.join(extracted, inside)
  fs.chmodSync(file, 0o755)
  return file
}

for (const version of VERSIONS) {
  test(`Node ${version}`, native, async (t) => {
    const file = await program(t, node(version), 'bin/node')
    t.diagnostic(trial.run(file, ['--version']).trim())
    assert.strictEqual(trial.tryOut(folder, [file]), trial.EXPECTED)
  })
}

for (const version of EMULATED) {
  test(`Node ${version} on arm64, in qemu`, native, async (t) => {
    const file = await program(t, node(version, 'arm64'), 'bin/node')
    assert.strictEqual(trial.tryOut(folder, ['qemu-aarch64', '-L', '/usr/aarch64-linux-gnu', file]), trial.EXPECTED)
  })
}

test('Node 20 with the glibc of an older Debian', native, async (t) => {
  const start = oldGlibc(folder)
  if (!start) return t.skip('needs Debian\'s servers')
  const command = [...start, await program(t, node('20'), 'bin/node')]
  const version = trial.run(command[0], [...command.slice(1), '-p', 'process.report.getReport().header.glibcVersionRuntime']).trim()
  t.diagnostic(`glibc ${version}`)
  assert.match(version, /^2\.(28|29|30|31)$/)
  assert.strictEqual(trial.tryOut(folder, command), trial.EXPECTED)
})

for (const [target, name] of Object.entries(BUN_FOR_MUSL)) {
  test(`Bun for musl: ${target}`, native, async (t) => {
    const command = [...withMusl(folder, target), await program(t, name, 'bin/bun')]
    const { status, stdout, stderr } = spawnSync(command[0], [...command.slice(1), '--version'], { encoding: 'utf8' })
    if (status !== 0 && /symbol not found/.test(stderr)) return t.skip('this libstdc++ asks for more than musl-shim.c has')
    t.diagnostic(stdout.trim())
    assert.ok(fs.readFileSync(command.at(-1)).subarray(0, 4096).includes('/ld-musl-'))
    assert.strictEqual(trial.tryOut(folder, command), trial.EXPECTED)
  })
}

test('Bun', native, async (t) => {
  const bun = await program(t, BUN, 'bin/bun')
  t.diagnostic(trial.run(bun, ['--version']).trim())
  assert.strictEqual(trial.tryOut(folder, [bun]), trial.EXPECTED)
})

test('Deno', native, async (t) => {
  const deno = await program(t, DENO, 'deno')
  t.diagnostic(trial.run(deno, ['--version']).split('\n')[0])
  assert.strictEqual(trial.tryOut(folder, [deno, 'run', '--quiet', '--allow-all']), trial.EXPECTED)
})

const ASKED = 'napi_create_external_arraybuffer'
const REFUSING = 'napi_create_external_arraybuffe_'

/** Electron refuses external memory. A copy of the addon asks another function for it, which does too. */
test('external buffers that are refused', native, () => {
  const addon = path.join(folder, 'refused.node')
  const bytes = fs.readFileSync(path.join(folder, 'node_modules/pcap/prebuilds/linux-x64/pcap.node'))
  bytes.write(REFUSING, bytes.indexOf(`${ASKED}\0`))
  fs.writeFileSync(addon, bytes)
  const source = path.join(folder, 'refusing.c')
  fs.writeFileSync(source, `#include <unistd.h>\nint ${REFUSING}(void) { (void)!write(2, ".", 1); return 22; /* napi_no_external_buffers_allowed */ }\n`)
  trial.run('gcc', ['-shared', '-fPIC', '-o', `${source}.so`, source])
  const env = { ...process.env, NODE_PCAP_ADDON: addon, LD_PRELOAD: `${source}.so` }
  assert.strictEqual(trial.tryOut(folder, [process.execPath], { env }), trial.EXPECTED)
  const told = trial.run('sh', ['-c', `"$0" program.cjs 2>&1 >${path.join(folder, 'out')}`, process.execPath], { cwd: folder, env })
  assert.match(told, /^\.{1,4}$/) // asked, and not again and again
})
