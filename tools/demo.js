'use strict'
// demo.js - what `make demo` runs: captures an HTTP exchange of its own on the loopback interface, or, without
// the rights to capture, reads one from a file. Ends by itself.

const http = require('node:http')
const path = require('node:path')
const { once } = require('node:events')
const { inspect } = require('node:util')
const pcap = require('..')
const { dumpLine } = require('../test')

const recording = path.join(__dirname, '../examples/http-loopback.pcap')
const HANDSHAKE = ['First packet, TCP SYN:', 'Second packet, TCP SYN+ACK:', 'Third packet, TCP ACK, 3-way handshake is now complete:']
const LIMIT_MS = 5000
const LAST_PACKETS_MS = 300

/** Print every packet in one line; returns the decoded handshake, filled as packets come. */
function watch(session) {
  const handshake = []
  session.on('packet', (pcap_header, raw_packet) => {
    console.log(dumpLine(pcap_header, raw_packet))
    if (handshake.length < HANDSHAKE.length) handshake.push(pcap.decode_packet(pcap_header, raw_packet))
  })
  return handshake
}

function explain(handshake, session) {
  handshake.forEach((decoded, i) => console.log(`\n${HANDSHAKE[i]}\n\n${inspect(decoded, { depth: null })}`))
  console.log(`\nsession.stats():\n\n${inspect(session.stats())}`)
}

/** An HTTP server that says hello once, and its port. */
async function startServer() {
  const server = http.createServer((request, response) => {
    response.setHeader('Connection', 'close')
    response.end('Hello from node_pcap\n')
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return { server, port: server.address().port }
}

async function exchange(port) {
  const [response] = await once(http.get({ host: '127.0.0.1', port, path: '/hello', agent: false }), 'response')
  await once(response.resume(), 'end')
}

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

async function live() {
  const { server, port } = await startServer()
  const loopback = pcap.devices().find((device) => device.loopback)
  try {
    const filter = `tcp port ${port}`
    const session = pcap.createSession(loopback?.name ?? 'lo', { filter, buffer_timeout: 0 })
    console.log(`Live on ${loopback.name}, filter '${filter}': an HTTP request and its answer.\n`)
    const handshake = watch(session)
    const timer = setTimeout(() => session.close(), LIMIT_MS)
    await exchange(port)
    await wait(LAST_PACKETS_MS)
    clearTimeout(timer)
    explain(handshake, session)
    session.close()
  } finally {
    server.close()
  }
}

async function recorded(why) {
  console.log(`Not live: ${why}\nThe same from a file, examples/http-loopback.pcap:\n`)
  const session = pcap.createOfflineSession(recording)
  const handshake = watch(session)
  await once(session, 'end')
  explain(handshake, session)
}

process.stdout.on('error', () => process.exit())
live().catch((error) => {
  if (!(error instanceof pcap.PcapError)) throw error
  return recorded(error.message)
})
