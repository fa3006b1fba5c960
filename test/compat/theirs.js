'use strict'
// theirs.js - what npm's pcap 3.1 makes of a capture: a program, since it loops for ever over some packets.
//
//   node test/compat/theirs.js FOLDER CAPTURE     FOLDER: where it is installed
//
// A line of JSON per packet: { text }, or { error } if it threw. The last line is "end".

const fs = require('node:fs')
const path = require('node:path')
const { shown } = require('./shown')

const write = (line) => fs.writeSync(1, `${line}\n`)

const [folder, file] = process.argv.slice(2)
const pcap = require(path.resolve(folder))
console.log = () => {} // it tells of what it does not know

function told(raw) {
  try {
    return { text: shown(pcap.decode.packet(raw)) }
  } catch (error) {
    return { error: String(error?.message ?? error) }
  }
}

const session = pcap.createOfflineSession(file)
session.on('packet', (raw) => write(JSON.stringify(told(raw))))
session.on('complete', () => write('end'))
