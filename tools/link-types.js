'use strict'
/**
 * link-types.js - which link types captures have, and which of them no protocol is bound to.
 *
 *   node tools/link-types.js [--unknown] CAPTURE...
 *
 * Prints a line per link type: its name, whether packets of it have layers, and how many captures and packets there are.
 */

const { parseArgs } = require('node:util')
const pcap = require('../lib')

/** Link type -> { known, captures, packets } of a list of captures; what cannot be read is left out. */
async function linkTypes(captures) {
  const found = new Map()
  for (const capture of captures) {
    const seen = new Set()
    try {
      for await (const packet of pcap.createOfflineSession(capture)) {
        const entry = found.get(packet.link_type) ?? { known: false, captures: 0, packets: 0 }
        found.set(packet.link_type, entry)
        entry.known ||= packet.layers.length > 0
        entry.packets++
        if (!seen.has(packet.link_type)) entry.captures++
        seen.add(packet.link_type)
      }
    } catch (error) {
      if (!(error instanceof pcap.PcapError)) throw error
    }
  }
  return found
}

async function main() {
  const { values, positionals } = parseArgs({ allowPositionals: true, options: { unknown: { type: 'boolean', default: false } } })
  if (positionals.length === 0) {
    console.error('usage: node tools/link-types.js [--unknown] CAPTURE...')
    process.exit(2)
  }
  for (const [name, { known, captures, packets }] of [...await linkTypes(positionals)].sort()) {
    if (!known || !values.unknown) console.log(`${name}\t${known ? 'known' : 'unknown'}\t${captures} captures\t${packets} packets`)
  }
}

main()
