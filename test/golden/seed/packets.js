'use strict'
// packets.js - the packets that the seed's document prints, as bytes, and as the capture files beside this file.
//
//   node test/golden/seed/packets.js    writes handshake.pcap and irc.pcap

const fs = require('node:fs')
const path = require('node:path')
const { word, checksum } = require('../make/bytes')

const LAPTOP = { mac: '001f5bce3e29', ip: [10, 240, 0, 133] }
const ROUTER = '001839fff91c'
const SERVER = [97, 107, 132, 72]
const IRC_SERVER = [213, 92, 8, 4]

const SYN = 2
const PSH = 8
const ACK = 16

/** TCP options that the print does not show: chosen so that data_offset fits. */
const mss = (value) => [2, 4, ...word(value, 2)]
const windowScale = (shift) => [3, 3, shift]
const timestamps = (value, echo) => [8, 10, ...word(value, 4), ...word(echo, 4)]
const SACK_PERMITTED = [4, 2]
const NOP = [1]
const END = [0]

function ipHeader({ diffserv, identification, ttl, from, to }, payloadLength) {
  const header = Buffer.from([0x45, diffserv, ...word(20 + payloadLength, 2), ...word(identification, 2), 0x40, 0, ttl, 6, 0, 0, ...from, ...to])
  header.set(word(checksum(header), 2), 10)
  return header
}

/** A segment; without a checksum given it gets the right one. */
function segment({ from, to, sport, dport, seqno, ackno, flags, window_size, options, payload = '', ...given }) {
  const data = Buffer.from(payload)
  const words = 5 + options.length / 4
  const fixed = [...word(sport, 2), ...word(dport, 2), ...word(seqno, 4), ...word(ackno, 4), words << 4, flags, ...word(window_size, 2), 0, 0, 0, 0]
  const bytes = Buffer.concat([Buffer.from(fixed), Buffer.from(options), data])
  const pseudo = Buffer.from([...from, ...to, 0, 6, ...word(bytes.length, 2)])
  bytes.set(word(given.checksum ?? checksum(Buffer.concat([pseudo, bytes])), 2), 16)
  return bytes
}

/** A frame from the laptop, or to it. */
function frame(packet) {
  const out = packet.from === LAPTOP.ip
  const macs = Buffer.from(out ? ROUTER + LAPTOP.mac : LAPTOP.mac + ROUTER, 'hex')
  const tcp = segment(packet)
  return Buffer.concat([macs, word(0x0800, 2), ipHeader(packet, tcp.length), tcp])
}

const outwards = { diffserv: 0, ttl: 64, from: LAPTOP.ip, to: SERVER, sport: 57230, dport: 80, seqno: 4179361823, ackno: 1540242985, window_size: 65535 }

const handshake = [
  {
    time: [1274514520, 820479],
    bytes: frame({ ...outwards, identification: 49042, flags: SYN, checksum: 2601, options: [...mss(1460), ...NOP, ...windowScale(3), ...NOP, ...NOP, ...timestamps(0x2b5b6af7, 0), ...SACK_PERMITTED, ...END, ...END] })
  },
  {
    time: [1274514520, 915980],
    bytes: frame({
      diffserv: 32, identification: 0, ttl: 48, from: SERVER, to: LAPTOP.ip, sport: 80, dport: 57230, seqno: 1042874392, ackno: 973076764, window_size: 5792,
      flags: SYN | ACK, checksum: 35930, options: [...mss(1460), ...SACK_PERMITTED, ...timestamps(0x1c8d2e40, 0x2b5b6af7), ...NOP, ...windowScale(6)]
    })
  },
  {
    time: [1274514520, 916054],
    bytes: frame({ ...outwards, identification: 39874, flags: ACK, checksum: 53698, options: [...NOP, ...NOP, ...timestamps(0x2b5b6af8, 0x1c8d2e40)] })
  }
]

const WHOIS = [
  ':calvino.freenode.net 319 mjr_ _ry :#Node.js ',
  ':calvino.freenode.net 312 mjr_ _ry wolfe.freenode.net :Manchester, England',
  ':calvino.freenode.net 330 mjr_ _ry _ry :is logged in as',
  ':calvino.freenode.net 318 mjr_ _ry :End of /WHOIS list.'
]

const chat = { diffserv: 0, identification: 4711, ttl: 64, window_size: 65535, flags: PSH | ACK, options: [...NOP, ...NOP, ...timestamps(1000, 2000)] }
const asks = { ...chat, from: LAPTOP.ip, to: IRC_SERVER, sport: 64303, dport: 6667 }
const answers = { ...chat, from: IRC_SERVER, to: LAPTOP.ip, sport: 6667, dport: 64303 }

const irc = [
  frame({ ...asks, seqno: 100, ackno: 500, payload: 'whois _ry\r\n' }),
  frame({ ...answers, seqno: 500, ackno: 111, payload: ':calvino.freenode.net 311 mjr_ _ry ~ry tinyclouds.org * :hayr\r\n' }),
  frame({ ...asks, seqno: 111, ackno: 563, flags: ACK }),
  frame({ ...answers, seqno: 563, ackno: 111, payload: WHOIS.map((line) => `${line}\r\n`).join('') })
].map((bytes, i) => ({ time: [1274514600, i * 1000], bytes }))

/** A classic capture file, big-endian, microseconds, Ethernet. */
function captureFile(packets) {
  const header = Buffer.from('a1b2c3d4000200040000000000000000' + '0000ffff' + '00000001', 'hex')
  return Buffer.concat([header, ...packets.flatMap(({ time, bytes }) => [word(time[0], 4), word(time[1], 4), word(bytes.length, 4), word(bytes.length, 4), bytes])])
}

const files = { 'handshake.pcap': captureFile(handshake), 'irc.pcap': captureFile(irc) }

function write() {
  for (const [name, bytes] of Object.entries(files)) fs.writeFileSync(path.join(__dirname, name), bytes)
}

if (require.main === module) write()

module.exports = { handshake, irc, files, captureFile, checksum, word }
