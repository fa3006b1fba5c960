'use strict'
// conversation.js - TCP connections and fragments of IP packets as captures, for tests of streams.

const { bytes, u16, u32, u8, text, zeros, captureFile } = require('../golden/make/bytes')
const { ipPacket, PROTOCOL } = require('../golden/make/layers')

const LINKTYPE_RAW = 101
const FLAG = { F: 1, S: 2, R: 4, P: 8, A: 16 }

/** A segment from the client (side 0) or the server. flags: letters of tcpdump's. */
function segment({ side = 0, flags = 'A', sequence, acknowledged = 0, data = '', ports = [40000, 80] }) {
  const bits = [...flags].reduce((all, letter) => all | FLAG[letter], 0)
  const [from, to] = side === 0 ? ports : [ports[1], ports[0]]
  const tcp = bytes(u16(from), u16(to), u32(sequence >>> 0), u32(acknowledged >>> 0), u8(0x50), u8(bits), u16(60000), zeros(4), typeof data === 'string' ? text(data) : data)
  const ends = [Buffer.from([10, 0, 0, 1]), Buffer.from([10, 0, 0, 2])]
  return ipPacket({ protocol: PROTOCOL.TCP, from: ends[side], to: ends[1 - side] }, tcp)
}

/** A whole connection: what is said in turns, such as [[0, 'question'], [1, 'answer']], in segments of at most `most` bytes. */
function connection(turns, { ports, most = 1000, first = [100, 500] } = {}) {
  const next = [first[0] + 1, first[1] + 1]
  const send = (side, flags, data = '') => {
    const made = segment({ side, flags, sequence: next[side], acknowledged: next[1 - side], data, ports })
    next[side] += data.length + (flags.includes('F') ? 1 : 0)
    return made
  }
  const packets = [
    segment({ flags: 'S', sequence: first[0], ports }),
    segment({ side: 1, flags: 'SA', sequence: first[1], acknowledged: next[0], ports }),
    send(0, 'A')
  ]
  for (const [side, said] of turns) {
    for (let at = 0; at < said.length; at += most) packets.push(send(side, 'PA', said.slice(at, at + most)))
  }
  packets.push(send(0, 'FA'), send(1, 'FA'), send(0, 'A'))
  return packets
}

const capture = (packets) => captureFile(LINKTYPE_RAW, packets)

const UNIT = 8 // of a fragment's place
const MORE = 0x2000

/** The fragments of an IPv4 packet with payloads of at most `most` bytes, a multiple of 8. */
function fragmentsOf(packet, most, id = 7) {
  const list = []
  packet = Buffer.from(packet)
  const payload = packet.subarray(20)
  for (let at = 0; at < payload.length; at += most) {
    const part = Buffer.concat([packet.subarray(0, 20), payload.subarray(at, at + most)])
    part.writeUInt16BE(part.length, 2)
    part.writeUInt16BE(id, 4)
    part.writeUInt16BE((at / UNIT) | (at + most < payload.length ? MORE : 0), 6)
    list.push(part)
  }
  return list
}

module.exports = { segment, connection, capture, fragmentsOf }
