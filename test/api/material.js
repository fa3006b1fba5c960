'use strict'
// material.js - captures for the API's tests, made of the seed's packets.

const fs = require('node:fs')
const path = require('node:path')
const pcap = require('../../lib')
const { handshake, captureFile } = require('../golden/seed/packets')
const { temporaryFolder } = require('../helpers')

/** `count` packets: the handshake over and over, a millisecond apart. */
function manyPackets(count) {
  return Array.from({ length: count }, (_, i) => ({ time: [1600000000 + Math.floor(i / 1000), (i % 1000) * 1000], bytes: handshake[i % 3].bytes }))
}

const manyBytes = (count) => captureFile(manyPackets(count))

/** A file that goes with the test. */
function temporaryFile(t, bytes, name = 'capture.pcap') {
  const folder = temporaryFolder(t)
  const file = path.join(folder, name)
  fs.writeFileSync(file, bytes)
  return file
}

/** All packets of a session through its events. */
function collect(session) {
  const packets = []
  session.on('packet', (packet) => packets.push(packet))
  return new Promise((resolve, reject) => session.on('end', () => resolve(packets)).on('error', (error) => reject(Object.assign(error, { packets }))))
}

const readAll = (source, options) => collect(pcap.createOfflineSession(source, options))

module.exports = { manyBytes, manyPackets, temporaryFile, collect, readAll }
