'use strict'
// native.js - finds and loads the addon, and says what to do when it is not there.

const path = require('node:path')
const fs = require('node:fs')
const { PcapError } = require('./errors')

const root = path.join(__dirname, '..')
const places = ['build/Release/pcap.node', 'build/pcap.node'].map((place) => path.join(root, place))

function load() {
  const place = process.env.NODE_PCAP_ADDON || places.find((candidate) => fs.existsSync(candidate))
  if (!place) {
    throw new PcapError('ERR_PCAP_ADDON', `the addon is not built (looked for ${places[places.length - 1]}): run npm rebuild pcap; that needs CMake and a C compiler: apt install cmake gcc make`)
  }
  try {
    return require(place)
  } catch (cause) {
    throw new PcapError('ERR_PCAP_ADDON', `the addon at ${place} does not load on ${process.platform}-${process.arch}, Node ${process.version}: ${cause.message}; run npm rebuild pcap`, { cause })
  }
}

module.exports = load()
