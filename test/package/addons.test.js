'use strict'
// addons.test.js - the packed addons: what they ask of the C library, and that musl has all of it: they load there with every symbol bound, in a
// host of its own (a Node for musl is not to be had; runtimes.test.js has a Bun); what is for another processor runs in qemu.

const assert = require('node:assert')
const { spawnSync } = require('node:child_process')
const fs = require('node:fs')
const path = require('node:path')
const { test } = require('node:test')
const { TARGETS, tooNew } = require('../../tools/prebuild')
const trial = require('../../tools/trial')
const { MUSL } = require('./other-libraries')

const root = path.join(__dirname, '../..')
const host = path.join(__dirname, 'host.c')
const LINE = /^\d+ exports: --:--:--\.------ 44 127\.0\.0\.1:1000 -> 127\.0\.0\.2:2000 udp length 2\n$/

const addonOf = (target) => path.join(root, 'prebuilds', target, 'pcap.node')
const targets = Object.keys(TARGETS).filter((target) => fs.existsSync(addonOf(target)))
const dynamic = (target) => trial.run('objdump', ['-p', addonOf(target)])

test('all of them are there', () => assert.deepStrictEqual(targets, Object.keys(TARGETS)))

for (const target of targets) {
  test(`${target} names no library, so that glibc and musl are the same to it, and asks for nothing new`, () => {
    assert.doesNotMatch(dynamic(target), /NEEDED/)
    assert.deepStrictEqual(tooNew(addonOf(target)), [])
  })

  test(`${target} is stripped`, () => assert.doesNotMatch(trial.run('objdump', ['-h', addonOf(target)]), /\.debug_|\.symtab/))
}

test('what is newer than the oldest C library of Node is seen', (t) => {
  const folder = trial.emptyFolder()
  t.after(() => fs.rmSync(folder, { recursive: true }))
  const source = path.join(folder, 'new.c')
  fs.writeFileSync(source, '#include <pthread.h>\nint make(pthread_t *thread) { return pthread_create(thread, 0, 0, 0); }\n')
  trial.run('gcc', ['-shared', '-fPIC', '-o', `${source}.so`, source])
  assert.deepStrictEqual(tooNew(`${source}.so`), ['pthread_create GLIBC_2.34'])
})

/** Functions of Node-API that the addon asks for and the host does not have. */
function writeOthers(folder, target) {
  const asked = trial.run('objdump', ['-T', addonOf(target)]).match(/\bnapi_\w+/g).filter((name) => name !== 'napi_register_module_v1')
  const own = fs.readFileSync(host, 'utf8')
  const others = path.join(folder, 'others.c')
  const lines = asked.filter((name) => !own.includes(` ${name}(`)).map((name) => `int ${name}(void) { return 9; /* napi_generic_failure */ }\n`)
  fs.writeFileSync(others, lines.join(''))
  return others
}

function buildHost(folder, target) {
  const { machine, compile } = MUSL[target]
  const program = path.join(folder, `host-${target}`)
  trial.run(`${machine}-linux-gnu-gcc`, [
    ...compile, '-std=c11', '-DNAPI_VERSION=9', '-isystem', path.join(root, 'prebuilds/include'), '-rdynamic',
    '-o', program, host, writeOthers(folder, target), '-ldl'
  ])
  return program
}

const processor = { x64: 'x86_64', arm64: 'aarch64' }[process.arch]

for (const target of targets) {
  test(`${target} loads with musl, with every symbol bound, and decodes`, (t) => {
    const { machine } = MUSL[target]
    const folder = trial.emptyFolder()
    t.after(() => fs.rmSync(folder, { recursive: true }))
    const program = buildHost(folder, target)
    const emulator = machine === processor ? [] : [`qemu-${machine}`]
    const [command, ...args] = [...emulator, program, addonOf(target)]
    const { stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8' })
    assert.ifError(error)
    assert.strictEqual(stderr, '')
    assert.match(stdout, LINE)
  })
}
