'use strict'
// tls.js - what two sides of TLS agree on.

const { inspect } = require('node:util')
const { shown, uncloneable } = require('../show')
const { milliseconds } = require('./events')

const UNCLONEABLE = uncloneable('a handshake is a view of memory that it shares', 'handshake.toJSON()')

const FACTS = ['version', 'suite', 'sni', 'alpn', 'ja3', 'ja3s', 'ja4', 'resumed', 'decrypted', 'undecrypted', 'complete', 'latency_ms']

class TlsHandshake {
  #certificate // the record that has the server's
  #extensions // the server's that were encrypted

  constructor({ client, server, certificate, extensions, resumed, decrypted, undecrypted, connection }) {
    this.uncloneable = UNCLONEABLE
    this.client_hello = client
    this.server_hello = server
    this.#certificate = certificate
    this.#extensions = extensions
    this.resumed = resumed
    this.decrypted = decrypted
    this.undecrypted = undecrypted
    this.connection = connection
  }

  /** What the server chose, else the highest that the client has: 'TLS1.3'. */
  get version() {
    return (this.server_hello ?? this.client_hello).get('tls.hello_version_name')
  }

  /** What the server chose. */
  get suite() {
    return this.server_hello?.get('tls.handshake.cipher_suite_name')
  }

  /** Names of the suites that the client has, the best one first. */
  get suites() {
    return this.client_hello?.all('tls.handshake.cipher_suite_names') ?? []
  }

  /** Name of the server that the client wants. */
  get sni() {
    return this.client_hello?.all('tls.handshake.extensions.server_name')[0]
  }

  /** What the server chose; TLS 1.3 encrypts it. */
  get alpn() {
    return (this.#extensions ?? this.server_hello)?.all('tls.handshake.extensions.alpn')[0]
  }

  /** What the client has, the best one first. */
  get alpn_offered() {
    return this.client_hello?.all('tls.handshake.extensions.alpn') ?? []
  }

  get ja3() {
    return this.client_hello?.get('tls.handshake.ja3')
  }

  get ja3s() {
    return this.server_hello?.get('tls.handshake.ja3s')
  }

  get ja4() {
    return this.client_hello?.get('tls.handshake.ja4')
  }

  /** X.509 in DER, the server's first; TLS 1.3 encrypts them. */
  get certificates() {
    return this.#certificate?.all('tls.handshake.certificates') ?? []
  }

  /** Both hellos were seen. */
  get complete() {
    return this.client_hello !== undefined && this.server_hello !== undefined
  }

  /** From the client's hello to the server's. */
  get latency_ms() {
    return milliseconds(this.client_hello?.timestamp_ns, this.server_hello?.timestamp_ns)
  }

  toJSON() {
    const { connection, alpn_offered, certificates } = this
    const facts = Object.fromEntries(FACTS.map((name) => [name, this[name]]))
    return { client: connection.client, server: connection.server, ...facts, alpn_offered, certificates: certificates.map((der) => der.toString('base64')) }
  }

  [inspect.custom](...how) {
    return shown('TlsHandshake', () => Object.fromEntries(FACTS.map((name) => [name, this[name]])), ...how)
  }
}

module.exports = { TlsHandshake }
