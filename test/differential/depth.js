'use strict'
// depth.js - how deep our layers reach, beside the protocols that tshark finds in a packet.

const pcap = require('../../lib')
const { pairs } = require('./compare')
const { PARTS } = require('./wireshark')

// Tshark's words for what is no header: types of Ethernet and Linux, bytes and texts, its notes, families, types of ASN.1 within certificates,
// and names of their own for options of TCP and for what radiotap says.
const NO_HEADER = /^(ethertype|data|data-text-lines|_ws\..*|x509\w*|pkix1\w*|pkcs-1|cms|osi|mptcp|wlan_radio)$/

const wiresharkOf = new Map(pcap.protocols.map(({ name, wireshark }) => [name, wireshark ?? name]))

/** Is it a header, and none that is a part of one of ours? */
const isHeader = (name) => name !== '' && !NO_HEADER.test(name) && !PARTS.includes(name)

/** The first of tshark's layers that is none of ours, in their order; undefined where ours go as deep. */
function firstMissing(ours, theirs) {
  let from = 0
  for (const name of theirs) {
    const at = ours.indexOf(name, from)
    if (at < 0) return name
    from = at + 1
  }
  return undefined
}

class Depth {
  constructor() {
    this.files = 0
    this.packets = 0
    this.asDeep = 0
    this.ends = new Map() // a protocol where we end -> { packets, files }
  }

  /** One file, as tshark reads it with all of its protocols. */
  async add(file, wireshark) {
    const seen = new Set()
    this.files++
    for await (const [ours, theirs] of pairs(file, ['frame.protocols'], wireshark.run(file, ['frame.protocols'], { guesses: true }))) {
      if (ours === undefined || theirs === undefined) continue
      const layers = ours.split(':').map((name) => wiresharkOf.get(name))
      const missing = firstMissing(layers, theirs.split(':').filter(isHeader))
      this.#note(missing, seen)
    }
  }

  #note(missing, seen) {
    this.packets++
    if (missing === undefined) {
      this.asDeep++
      return
    }
    const end = this.ends.get(missing) ?? { packets: 0, files: 0 }
    this.ends.set(missing, end)
    end.packets++
    if (!seen.has(missing)) end.files++
    seen.add(missing)
  }
}

module.exports = { Depth }
