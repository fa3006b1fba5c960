'use strict'
// http-input.js - connections of HTTP/1.1 as packets: heads as browsers and servers write them, and bodies of up to 3 KB.

const EXCHANGES = 5 // of a connection
const MOST = 1400 // bytes of a segment
const HEADERS = 54 // Ethernet, IPv4, TCP
const FIRST_SECOND = 1700000000
const [FIN, SYN, PUSH, ACK] = [1, 2, 8, 16]

const request = (number, i) => `GET /path/${number}/${i}?a=b HTTP/1.1\r\nHost: www.example.com\r\nUser-Agent: Mozilla/5.0 (X11; Linux x86_64; rv:128.0) Gecko/20100101 Firefox/128.0\r\nAccept: text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8\r\nAccept-Language: en-US,en;q=0.5\r\nAccept-Encoding: gzip, deflate\r\nConnection: keep-alive\r\nCookie: session=0123456789abcdef\r\n\r\n`
const response = (length) => `HTTP/1.1 200 OK\r\nDate: Mon, 01 Jan 2024 00:00:00 GMT\r\nServer: nginx/1.24.0\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: ${length}\r\nConnection: keep-alive\r\nVary: Accept-Encoding\r\nETag: "0123456789"\r\nCache-Control: max-age=3600\r\n\r\n${'x'.repeat(length)}`

/** One after the other: [side, flags, text]. */
function* packetsOf(number) {
  yield [0, SYN, '']
  yield [1, SYN | ACK, '']
  yield [0, ACK, '']
  for (let i = 0; i < EXCHANGES; i++) {
    for (const [side, text] of [[0, request(number, i)], [1, response(300 + (number * 7 + i * 131) % 2700)]]) {
      for (let at = 0; at < text.length; at += MOST) yield [side, PUSH | ACK, text.slice(at, at + MOST)]
    }
  }
  yield [0, FIN | ACK, '']
  yield [1, FIN | ACK, '']
  yield [0, ACK, '']
}

function write({ chunk, at }, number, [side, flags, text], next) {
  const [client, server] = [{ address: 0x0a000001 + (number % 60000), port: 1024 + (number % 60000) }, { address: 0xc0a80001, port: 80 }]
  const [from, to] = side === 0 ? [client, server] : [server, client]
  chunk.write('02000000000202000000000108004500', at, 'hex')
  chunk.writeUInt16BE(HEADERS - 14 + text.length, at + 16)
  chunk.write('0000400040060000', at + 18, 'hex')
  chunk.writeUInt32BE(from.address, at + 26)
  chunk.writeUInt32BE(to.address, at + 30)
  chunk.writeUInt16BE(from.port, at + 34)
  chunk.writeUInt16BE(to.port, at + 36)
  chunk.writeUInt32BE(next[side], at + 38)
  chunk.writeUInt32BE(flags === SYN ? 0 : next[1 - side], at + 42)
  chunk.writeUInt16BE(0x5000 | flags, at + 46)
  chunk.writeUInt32BE(0xfaf00000, at + 48)
  chunk.writeUInt16BE(0, at + 52)
  chunk.latin1Write(text, at + HEADERS)
  next[side] += text.length + (flags & (SYN | FIN) ? 1 : 0)
}

/** So many packets, a microsecond apart. */
function writeHttp(writer, count) {
  for (let number = 0, i = 0; i < count; number++) {
    const next = [1000, 5000]
    for (const packet of packetsOf(number)) {
      const length = HEADERS + packet[2].length
      if (i < count) write(writer.packet(FIRST_SECOND + Math.floor(i / 1e6), i % 1e6, length, length), number, packet, next)
      i++
    }
  }
}

module.exports = { writeHttp }
