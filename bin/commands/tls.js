'use strict'
// tls.js - nodepcap tls: what two sides of TLS agree on.

const { X509Certificate } = require('node:crypto')
const { help, integer, json } = require('../arguments')
const { listOf } = require('../message-list')
const { endText, latency, clock, line } = require('../message-text')
const streamInput = require('../stream-input')

const options = {
  ...streamInput.messageOptions,
  display: { ...streamInput.options.display, doc: 'Only handshakes of which a record passes this display filter: tls.handshake.extensions_server_name contains "example".' },
  count: { type: 'string', short: 'c', value: 'N', check: integer(1, Number.MAX_SAFE_INTEGER), doc: 'End after N handshakes.' },
  json,
  help
}

/** { subject, issuer, valid_to }; undefined where it is no certificate, or not all of it is there. */
function certificateOf(der) {
  try {
    const { subject, issuer, validTo } = new X509Certificate(der)
    return { subject, issuer, valid_to: validTo }
  } catch {
    return undefined
  }
}

const subjectOf = ({ certificates }) => (certificates.length > 0 && certificateOf(certificates[0])?.subject) || ''

const textOf = (handshake) =>
  line(
    clock((handshake.client_hello ?? handshake.server_hello).timestamp_ns), endText(handshake.connection.client), endText(handshake.connection.server),
    handshake.sni ?? '-', handshake.version ?? '-', handshake.suite ?? 'no answer', handshake.alpn ?? handshake.alpn_offered.join(','), handshake.ja4 ?? '-',
    latency(handshake.latency_ms), handshake.resumed ? 'resumed' : subjectOf(handshake), ...(handshake.undecrypted ? [handshake.undecrypted] : [])
  ).replace(/ {2}-\n$/, '\n')

const objectOf = (handshake) => ({ stream: handshake.connection.id, ...handshake.toJSON(), certificates: handshake.certificates.map((der) => certificateOf(der) ?? null) })

module.exports = {
  name: 'tls',
  summary: 'Print what two sides of TLS agree on: names, versions, suites, fingerprints.',
  usage: 'tls FILE|DEVICE [FILTER...] [OPTIONS]',
  about: 'A line for each handshake: time in UTC, client, server, the name that is wanted (SNI), version, cipher suite, application protocol (ALPN), the client\'s fingerprint (JA4), how long the server took, and whose certificate it is, where that is not encrypted, or --keylog decrypts it; else why it does not. Of a device, until SIGINT or SIGTERM. FILTER is a BPF expression, as tcpdump takes it.',
  options,
  examples: ['nodepcap tls trace.pcap', 'nodepcap tls trace.pcap --keylog keys.txt', 'nodepcap tls eth0 --json'],
  run: listOf('tls', { textOf, objectOf })
}
