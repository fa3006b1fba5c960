'use strict'
// package.js - writes the package with its addons, build/package/pcap-VERSION.tgz, a list of what is in it (CycloneDX) beside that, and
// installs it into an empty folder, without a compiler, as its test.
//
//   node tools/package.js

const fs = require('node:fs')
const path = require('node:path')
const { TARGETS, prebuild } = require('./prebuild')
const { manual } = require('./man')
const { billOfMaterials } = require('./sbom')
const { archiveSources } = require('./sources')
const { joinFiles } = require('./join')
const trial = require('./trial')

const root = path.join(__dirname, '..')
const MOST_BYTES = 5e6

/** Let npm pack a folder; the paths in the tarball. */
function npmPack(folder) {
  const output = trial.run('npm', ['pack', '--json', '--ignore-scripts', '--pack-destination', path.dirname(trial.tarball)], { cwd: folder })
  const [{ files }] = Object.values(JSON.parse(output))
  return files.map((file) => file.path)
}

/** Write the tarball, its sources in an archive, files of protocols in one; the paths in it. */
function pack() {
  const place = path.dirname(trial.tarball)
  const stage = path.join(place, 'package')
  fs.rmSync(stage, { recursive: true, force: true })
  fs.mkdirSync(place, { recursive: true })
  npmPack(root)
  trial.run('tar', ['-xzf', trial.tarball], { cwd: place })
  archiveSources(stage)
  joinFiles(stage)
  const paths = npmPack(stage)
  fs.rmSync(stage, { recursive: true })
  return paths
}

function check(paths) {
  const made = [...Object.keys(TARGETS).map((target) => `prebuilds/${target}/pcap.node`), 'prebuilds/sources.tar.xz', 'man/nodepcap.1']
  const missing = made.filter((name) => !paths.includes(name))
  if (missing.length > 0) throw new Error(`${missing.join(', ')} not packed`)
  const { size } = fs.statSync(trial.tarball)
  if (size > MOST_BYTES) throw new Error(`${size} bytes are more than ${MOST_BYTES}`)
  console.log(`${path.relative(root, trial.tarball)}: ${size} bytes, ${paths.length} files`)
}

/** Install it where nothing else is, and use it. */
function tryInstalled() {
  const folder = trial.emptyFolder()
  try {
    const { seconds, processor } = trial.installWithNpm(folder)
    const printed = trial.tryOut(folder)
    if (printed !== trial.EXPECTED) throw new Error(`installed, it prints:\n${printed}`)
    trial.keepInstalled(folder)
    console.log(`installed without a compiler in ${seconds.toFixed(1)} s (${processor.toFixed(1)} s of processors); it works`)
  } finally {
    fs.rmSync(folder, { recursive: true })
  }
}

function main() {
  prebuild(Object.keys(TARGETS))
  fs.mkdirSync(path.join(root, 'man'), { recursive: true })
  fs.writeFileSync(path.join(root, 'man/nodepcap.1'), manual())
  check(pack())
  fs.writeFileSync(trial.tarball.replace(/\.tgz$/, '.cdx.json'), billOfMaterials())
  tryInstalled()
}

try {
  main()
} catch (error) {
  console.error(`package: ${error.message}`)
  process.exitCode = 1
}
