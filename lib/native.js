'use strict'
// native.js - finds and loads the addon, and says what to do when it is not there.

const fs = require('node:fs')
const path = require('node:path')
const { PcapError } = require('./errors')

const BUNDLE = "this is a bundle, and the addon is not in it: let the bundler copy .node files (esbuild: loader '.node=copy'), leave pcap out of the bundle (external), or name the addon's file with NODE_PCAP_ADDON"

const inPackage = (name) => path.join(__dirname, '..', name)
const howToBuild = () => `run node ${inPackage('tools/build.js')}; that needs CMake and a C compiler: apt install cmake gcc make`

/** Is this file where the package has it, or in a bundle? */
const isBundle = () => typeof __filename === 'undefined' || path.basename(__filename) !== 'native.js' || !fs.existsSync(__filename)

/** Load a file as `require` does; a bundler leaves this alone. */
function loadFile(file) {
  const loaded = { exports: {} }
  process.dlopen(loaded, file)
  return loaded.exports
}

/** The addon that the environment names. */
function loadNamed(name) {
  const file = path.resolve(name)
  if (!fs.existsSync(file)) throw new PcapError('ERR_PCAP_ADDON', `NODE_PCAP_ADDON names ${file}, which is not there: name the addon's file, pcap.node, or unset it`)
  try {
    return loadFile(file)
  } catch (cause) {
    throw failed(file, cause, 'name another file with NODE_PCAP_ADDON, or unset it')
  }
}

/** What the package has for a system: the addon, or undefined. Bundlers follow the paths where they are written in a call of `require`. */
function loadPacked(target) {
  try {
    switch (target) {
      case 'linux-x64': return require('../prebuilds/linux-x64/pcap.node')
      case 'linux-arm64': return require('../prebuilds/linux-arm64/pcap.node')
      default: return undefined
    }
  } catch (cause) {
    return absent(`prebuilds/${target}/pcap.node`, cause)
  }
}

/** The addon that was built here, or undefined. */
function loadBuilt() {
  try {
    return require('../build/pcap.node')
  } catch (cause) {
    return absent('build/pcap.node', cause)
  }
}

/** That a file of the package is not there leaves room for another one; that it does not load is an error. */
function absent(name, cause) {
  if (!isBundle() && fs.existsSync(inPackage(name))) throw failed(inPackage(name), cause, howToBuild())
  if (isBundle() && cause.code !== 'MODULE_NOT_FOUND') throw failed('of the package', cause, BUNDLE)
}

/** Has this program rights that its user has not, by setuid or capabilities of its file? Then the environment names no files. */
function hasMoreRights() {
  if (!process.getuid) return false // a system without users
  if (process.getuid() !== process.geteuid() || process.getgid() !== process.getegid()) return true
  if (process.platform !== 'linux' || process.getuid() === 0) return false
  return !/^CapEff:\s*0+$/m.test(fs.readFileSync('/proc/self/status', 'utf8'))
}

function load() {
  if (process.env.NODE_PCAP_ADDON && !hasMoreRights()) return loadNamed(process.env.NODE_PCAP_ADDON)
  const target = `${process.platform}-${process.arch}`
  const addon = loadBuilt() ?? loadPacked(target)
  if (addon) return addon
  if (isBundle()) throw new PcapError('ERR_PCAP_ADDON', `there is no addon for ${target}: ${BUNDLE}`)
  throw new PcapError('ERR_PCAP_ADDON', `the package has no addon for ${target}, and none is built (looked for ${inPackage('build/pcap.node')}): ${howToBuild()}`)
}

const failed = (which, cause, remedy) =>
  new PcapError('ERR_PCAP_ADDON', `the addon ${which} does not load on ${process.platform}-${process.arch}, Node ${process.version}: ${cause.message.split('\n')[0]}; ${remedy}`, { cause })

module.exports = load()
