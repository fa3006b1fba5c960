'use strict'
// depth.js - how deep our layers reach, beside the protocols that tshark finds in a packet.

const fs = require('node:fs')
const path = require('node:path')
const pcap = require('../../lib')
const { writeApart } = require('./alone')
const { pairs, theirLines } = require('./compare')
const { PARTS, SEPARATOR } = require('./wireshark')

// Tshark's words for what is no header: types of Ethernet and Linux, bytes and texts, its notes, families, types of ASN.1 within certificates,
// names of their own for options of TCP and for what radiotap says, and for parts of CIP, Modbus/TCP, UFTP, OpenFlow and IS-IS.
const NO_HEADER = /^(cipcls|cipcm|mbtcp|uftp\d|openflow_v\d|isis\.\w+|ethertype|data|data-text-lines|_ws\..*|x509\w*|pkix1\w*|pkcs-1|cms|osi|mptcp|wlan_radio)$/

// Its words for bytes in the middle of a message, which it gives the protocol that the port or earlier packets tell: there is no
// header in them. Where it has no word at all, its layer is a title without a field.
const CONTINUES = /^$|\bcontinuation\b|\bIgnored Unknown Record\b/i

// Tshark's layers that are rows of a layer of ours, and which: what is said in JSON or XML, services of Rx (the procedure of a reply
// is in its call), the handshake in QUIC.
// Google's QUIC, and messages of Bitcoin and IGMP, of which it names each twice, are layers of one name here.
const WITHIN = {
  'db-lsp-disc > json': ['dropbox.announcement'],
  'tplink-smarthome > json': ['tplink.message'],
  'xmpp > xml': ['xmpp.elements.name'],
  'rx > afs': ['rx.service_id'],
  'quic > tls': ['quic.crypto.handshake.type'],
  'udp > gquic': ['quic.google.flags'],
  'bitcoin > bitcoin': ['bitcoin.magic'],
  'igmp > igmp': ['igmp.type']
}
const HELD = Object.values(WITHIN).flat()

const ADDRESSES = ['ip.src', 'ip.dst', 'ipv6.src', 'ipv6.dst']
const OUR_COLUMNS = ['frame.protocols', ...ADDRESSES, ...HELD]
const THEIR_COLUMNS = ['frame.protocols', '_ws.col.Info']

const wiresharkOf = new Map(pcap.protocols.map(({ name, wireshark }) => [name, wireshark ?? name]))

/** Is it a header, and none that is a part of one of ours? */
const isHeader = (name) => name !== '' && !NO_HEADER.test(name) && !PARTS.includes(name)

/** What we have of a packet: its layers, pairs of addresses, one for each header of IP, and which of the rows in HELD. */
function oursOf(line) {
  const columns = line.split('\t')
  const layers = columns[0].split(':').map((name) => wiresharkOf.get(name))
  const [from4, to4, from6, to6] = columns.slice(1, 1 + ADDRESSES.length).map((list) => list.split(','))
  const addresses = [...from4.map((from, i) => [from, to4[i]]), ...from6.map((from, i) => [from, to6[i]])].filter(([from, to]) => from && to)
  const held = new Set(HELD.filter((_, i) => columns[1 + ADDRESSES.length + i] !== ''))
  return { layers, addresses, held }
}

/** The first of tshark's layers that we do not have, in their order, behind the last one that both have; undefined where ours go as deep. */
function firstMissing({ layers, held }, theirs) {
  let from = 0
  let last = 'frame'
  for (const name of theirs) {
    const at = layers.indexOf(name, from)
    const step = `${last} > ${name}`
    if (at < 0 && !WITHIN[step]?.some((row) => held.has(row))) return step
    if (at < 0) continue
    from = at + 1
    last = name
  }
  return undefined
}

/** The first of tshark's layers in a line of its output that we do not have; one that only continues what an earlier packet began is none. */
function missingIn(line, ours) {
  const [names, info] = line.split(SEPARATOR)
  const headers = names.split(':').filter(isHeader)
  const missing = firstMissing(ours, headers)
  const isContinued = missing !== undefined && CONTINUES.test(info) && firstMissing(ours, headers.slice(0, -1)) === undefined
  return { missing: isContinued ? undefined : missing, isContinued }
}

class Depth {
  constructor() {
    this.files = 0
    this.packets = 0
    this.asDeep = 0
    this.continued = 0 // of these: what tshark has behind ours is the middle of a message
    this.earlier = 0 // of these: what it has behind ours it has from earlier packets
    this.ends = new Map() // 'our last layer > tshark's next' -> { packets, files }
  }

  /** One file, as tshark reads it with all of its protocols; then those packets in which it finds more, each on its own. */
  async add(file, wireshark) {
    const seen = new Set()
    const more = new Map() // number of a packet -> what we have of it
    let number = 0
    this.files++
    for await (const [ours, theirs] of pairs(file, OUR_COLUMNS, wireshark.run(file, THEIR_COLUMNS, { guesses: true }))) {
      number++
      if (ours === undefined || theirs === undefined) continue
      const packet = oursOf(ours)
      const { missing, isContinued } = missingIn(theirs, packet)
      if (isContinued) this.continued++
      if (missing === undefined) this.#note(undefined, seen)
      else more.set(number, packet)
    }
    if (more.size > 0) await this.#addAlone(file, more, wireshark, seen)
  }

  async #addAlone(file, more, wireshark, seen) {
    const alone = path.join(wireshark.folder, `${process.hrtime.bigint()}.pcapng`)
    await writeApart(file, more, alone)
    const queue = [...more.values()]
    for await (const line of theirLines(wireshark.run(alone, THEIR_COLUMNS, { guesses: true }))) {
      const { missing } = missingIn(line, queue.shift())
      if (missing === undefined) this.earlier++
      this.#note(missing, seen)
    }
    if (queue.length > 0) throw new Error(`tshark leaves out ${queue.length} packets of ${file} that stand alone`)
    fs.rmSync(alone)
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
