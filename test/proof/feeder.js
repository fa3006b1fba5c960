'use strict'
// feeder.js - the process that kill.js kills: writes 10,000 packets a second to many files until its end.
//
//   node feeder.js FOLDER
//
// After each turn it says on descriptor 3 how many packets every writer has taken, and when (8 bytes each).

const fs = require('node:fs')
const path = require('node:path')
const pcap = require('../..')
const { FILES, PER_SECOND, LENGTH, timeOf } = require('./feed')

const writers = Object.entries(FILES).map(([name, options]) => pcap.createWriter(path.join(process.argv[2], name), options))
const packet = { bytes: Buffer.alloc(LENGTH, 0x55), timestamp_ns: 0n, link_type: 1 }
const note = Buffer.alloc(16)
const begin = process.hrtime.bigint()
let count = 0

function turn() {
  const due = Number(((process.hrtime.bigint() - begin) * BigInt(PER_SECOND)) / 1000000000n) + 1
  for (; count < due; count++) {
    packet.bytes.writeUInt32LE(count)
    packet.timestamp_ns = timeOf(count)
    for (const writer of writers) writer.write(packet)
  }
  note.writeBigUInt64LE(BigInt(count))
  note.writeBigUInt64LE(process.hrtime.bigint(), 8)
  fs.writeSync(3, note)
  setTimeout(turn, 1)
}

turn()
