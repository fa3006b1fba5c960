'use strict'
// native.js - finds and loads the addon, and says what to do when it is not there.

const fs = require('node:fs')
const path = require('node:path')
const { PcapError } = require('./errors')

const BUILD = 'run npm rebuild pcap; that needs CMake and a C compiler: apt install cmake gcc make'
const BUNDLE = "this is a bundle, and the addon is not in it: let the bundler copy .node files (esbuild: loader '.node=copy'), leave pcap out of the bundle (external), or name the addon's file with NODE_PCAP_ADDON"

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

/** The addon that was built with the package. Bundlers follow the path where it is written in a call of `require`. */
function loadBuilt() {
  try {
    return require('../build/pcap.node')
  } catch (cause) {
    if (isBundle()) throw failed('of the package', cause, BUNDLE)
    const file = path.join(__dirname, '../build/pcap.node')
    if (fs.existsSync(file)) throw failed(file, cause, BUILD)
    throw new PcapError('ERR_PCAP_ADDON', `the addon is not built (looked for ${file}): ${BUILD}`)
  }
}

const failed = (which, cause, remedy) =>
  new PcapError('ERR_PCAP_ADDON', `the addon ${which} does not load on ${process.platform}-${process.arch}, Node ${process.version}: ${cause.message.split('\n')[0]}; ${remedy}`, { cause })

module.exports = process.env.NODE_PCAP_ADDON ? loadNamed(process.env.NODE_PCAP_ADDON) : loadBuilt()
