'use strict'
// bundle.test.js - the addon is found from a bundle, by its name, or the error says what to do.

const test = require('node:test')
const assert = require('node:assert')
const { spawnSync } = require('node:child_process')
const fs = require('node:fs')
const path = require('node:path')
const { temporaryFolder } = require('../helpers')

const root = path.join(__dirname, '../..')
const addon = process.env.NODE_PCAP_ADDON ? path.resolve(process.env.NODE_PCAP_ADDON) : path.join(root, 'build/pcap.node')
const capture = path.join(root, 'examples/http-loopback.pcap')
const BANNER = "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);"
const PROGRAM = {
  cjs: `const pcap = require(${JSON.stringify(root)})`,
  esm: `import pcap from ${JSON.stringify(path.join(root, 'lib/index.mjs'))}`
}
const BODY = "\npcap.createOfflineSession(process.argv[2]).on('packet', ({ number, layers }) => console.log(number, layers.join('/')))\n"

function esbuildOrNothing() {
  try {
    return require('esbuild')
  } catch {
    return undefined
  }
}

const esbuild = esbuildOrNothing()
const skip = esbuild ? false : 'needs esbuild: npm ci --ignore-scripts'

/** Run a program in another folder, with or without NODE_PCAP_ADDON. */
function run(file, named) {
  const env = { ...process.env, NODE_PCAP_ADDON: named }
  if (named === undefined) delete env.NODE_PCAP_ADDON
  return spawnSync(process.execPath, [file, capture], { cwd: path.dirname(file), env, encoding: 'utf8', timeout: 30000 })
}

/** Bundle the program; returns the bundle's path. */
function bundle(t, format, options) {
  const folder = temporaryFolder(t)
  const entry = path.join(folder, format === 'esm' ? 'program.mjs' : 'program.js')
  fs.writeFileSync(entry, PROGRAM[format] + BODY)
  const outdir = path.join(folder, 'dist')
  esbuild.buildSync({ entryPoints: [entry], bundle: true, platform: 'node', format, outdir, logLevel: 'silent', ...options })
  const built = path.join(outdir, 'program.js')
  if (format !== 'esm') return built
  fs.renameSync(built, path.join(outdir, 'program.mjs'))
  return path.join(outdir, 'program.mjs')
}

function assertReads({ stdout, stderr, status }) {
  assert.strictEqual(stderr, '')
  assert.match(stdout, /^1 ethernet\/ip\/tcp\n2 ethernet\/ip\/tcp\n/)
  assert.strictEqual(status, 0)
}

// The addon of the package is bundled, so this is about builds of it; one with sanitizers lies elsewhere.
const copies = { loader: { '.node': 'copy' } }
const built = skip || (process.env.NODE_PCAP_ADDON ? 'is about the addon of the package' : false)

test('esbuild copies the addon beside a bundle', { skip: built }, (t) => assertReads(run(bundle(t, 'cjs', copies))))

test('and beside a bundle that is an ES module', { skip: built }, (t) => assertReads(run(bundle(t, 'esm', { ...copies, banner: { js: BANNER } }))))

test('a bundle without the addon says what to do, and takes the one that is named', { skip }, (t) => {
  for (const format of ['cjs', 'esm']) {
    const file = bundle(t, format, { external: ['*.node'], banner: format === 'esm' ? { js: BANNER } : {} })
    const { stderr, status } = run(file)
    assert.match(stderr, /this is a bundle.*let the bundler copy \.node files.*external.*NODE_PCAP_ADDON/)
    assert.doesNotMatch(stderr, /npm rebuild/)
    assert.strictEqual(status, 1)
    assertReads(run(file, addon))
  }
})

/** The package's lib and compat with these addons only (where it looks for them: files), and a program that uses it. */
function packageWith(t, addons) {
  const folder = temporaryFolder(t)
  for (const part of ['lib', 'compat']) fs.cpSync(path.join(root, part), path.join(folder, part), { recursive: true })
  for (const [place, file] of Object.entries(addons)) {
    fs.mkdirSync(path.join(folder, place), { recursive: true })
    fs.copyFileSync(file, path.join(folder, place, 'pcap.node'))
  }
  const file = path.join(folder, 'program.js')
  fs.writeFileSync(file, "const pcap = require('./lib')" + BODY)
  return file
}

const unbuilt = (t) => packageWith(t, {})
const packed = `prebuilds/${process.platform}-${process.arch}`
const isCarried = ['linux-x64', 'linux-arm64'].includes(path.basename(packed))
const carried = { skip: isCarried ? false : `no addon for ${path.basename(packed)} is packed` }

test('a package that has no addon says how to build it', (t) => {
  const { stderr } = run(unbuilt(t))
  assert.match(stderr, /PcapError: the package has no addon for \w+-\w+, and none is built \(looked for .*pcap\.node\): run node .*tools\/build\.js; that needs CMake/)
  assert.match(stderr, /code: 'ERR_PCAP_ADDON'/)
})

test('the addon that is packed for this system is taken', carried, (t) => {
  assertReads(run(packageWith(t, { [packed]: addon, 'prebuilds/linux-mips': __filename })))
  const { stderr } = run(packageWith(t, { [packed]: __filename }))
  assert.match(stderr, /the addon .*prebuilds.*pcap\.node does not load on .*; run node .*tools\/build\.js/)
})

/** As a program looks whose interpreter is musl's: what it is decides nothing. */
function onMusl(file) {
  const program = path.join(path.dirname(file), 'musl-node')
  fs.writeFileSync(program, '\x7fELF with the interpreter /lib/ld-musl-x86_64.so.1')
  fs.writeFileSync(file, `process.execPath = ${JSON.stringify(program)}\n${fs.readFileSync(file, 'utf8')}`)
  return run(file)
}

test('a program on musl gets the same addon as one on glibc', carried, (t) => {
  assertReads(onMusl(packageWith(t, { [packed]: addon })))
  assertReads(onMusl(packageWith(t, { [packed]: addon, [`${packed}-musl`]: __filename })))
  const { stderr } = onMusl(packageWith(t, { [`${packed}-musl`]: addon }))
  assert.match(stderr, /the package has no addon for \w+-\w+, and none is built/)
  assert.match(stderr, /code: 'ERR_PCAP_ADDON'/)
})

test('one that was built here is before it, also where it does not load', carried, (t) => {
  assertReads(run(packageWith(t, { build: addon, [packed]: __filename })))
  const { stderr } = run(packageWith(t, { build: __filename, [packed]: addon }))
  assert.match(stderr, /the addon .*build.pcap\.node does not load on /)
})

test('esbuild copies what is packed beside a bundle', { skip: skip || carried.skip }, (t) => {
  const program = packageWith(t, { [packed]: addon })
  const outfile = path.join(path.dirname(program), 'dist', 'program.js')
  esbuild.buildSync({ entryPoints: [program], bundle: true, platform: 'node', outfile, logLevel: 'silent', ...copies })
  fs.rmSync(path.join(path.dirname(program), 'prebuilds'), { recursive: true })
  assertReads(run(outfile))
})

test('NODE_PCAP_ADDON names the file, from the working directory', (t) => {
  const file = unbuilt(t)
  fs.symlinkSync(addon, path.join(path.dirname(file), 'named.node'))
  assertReads(run(file, './named.node'))
  assertReads(run(file, addon))
  assert.match(run(file, './none.node').stderr, /NODE_PCAP_ADDON names .*none\.node, which is not there/)
  assert.match(run(file, file).stderr, /the addon .*program\.js does not load on .*name another file with NODE_PCAP_ADDON/)
})

test('two copies of the library share an addon: both read, and know what files say', (t) => {
  const file = path.join(temporaryFolder(t), 'program.js')
  fs.writeFileSync(file, `
    const root = ${JSON.stringify(root + path.sep)}
    const load = () => require(root)
    const first = load()
    for (const name of Object.keys(require.cache)) if (name.startsWith(root) && !name.endsWith('.node')) delete require.cache[name]
    const second = load()
    const read = (pcap) => new Promise((resolve, reject) => {
      const session = pcap.createOfflineSession(${JSON.stringify(path.join(root, 'test/hostile/comments.pcapng'))})
      const comments = []
      session.on('packet', (packet) => comments.push(packet.options)).on('error', reject)
      session.on('end', () => resolve(JSON.stringify([comments, session.sections, session.interfaces], (_, value) => (typeof value === 'bigint' ? String(value) : value))))
    })
    ;(async () => {
      const texts = [await read(second), await read(first), await read(second)]
      console.log(first !== second, texts[0].includes('comments'), texts.every((text) => text === texts[0]))
    })()`)
  const { stdout, stderr } = run(file, process.env.NODE_PCAP_ADDON)
  assert.deepStrictEqual([stdout, stderr], ['true true true\n', ''])
})
