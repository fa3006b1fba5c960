'use strict'
// http.js - requests of HTTP with what answers them.

const { inspect } = require('node:util')
const { shown, uncloneable } = require('../show')
const { decompress } = require('./coding')
const { harEntry } = require('./har')

const UNCLONEABLE = uncloneable('an exchange is a view of memory that it shares', 'exchange.toHAR()')

const milliseconds = (from, to) => (from === undefined || to === undefined ? undefined : Number(to - from) / 1e6)

/** Lines of headers as pairs. */
function pairsOf(bytes) {
  const lines = bytes.toString('latin1').split(/\r?\n/).filter((line) => line.includes(':'))
  return lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()])
}

class HttpMessage {
  #part
  #dropped = false // its body was not read in time

  constructor(part) {
    this.uncloneable = UNCLONEABLE
    this.#part = part
  }

  /** Its head as a packet; undefined where memory did not suffice for it. */
  get packet() {
    return this.#part.packet
  }

  /** 'HTTP/1.1' */
  get version() {
    return this.#get('http.request.version') ?? this.#get('http.response.version') ?? ''
  }

  get method() {
    return this.#get('http.request.method')
  }

  /** The target with scheme and host, as far as the request tells them. */
  get url() {
    return this.#get('http.request.full_uri') ?? this.#get('http.request.target')
  }

  get status() {
    return this.#get('http.response.status_code')
  }

  /** [name, value] of each header, as they came. */
  get raw_headers() {
    const values = this.packet?.all('http.headers.value') ?? []
    return (this.packet?.all('http.headers.name') ?? []).map((name, i) => [name, values[i] ?? ''])
  }

  /** The same by their names. What no header may have is left out. */
  get headers() {
    const headers = new Headers()
    for (const [name, value] of this.raw_headers) {
      try {
        headers.append(name, value)
      } catch {
        // raw_headers has it
      }
    }
    return headers
  }

  /** What stands behind a chunked body. */
  get trailers() {
    return pairsOf(this.#part.trailer)
  }

  /** Bytes of the body that were sent, without the sizes of chunks. */
  get body_size() {
    return this.#part.body_size
  }

  /** The body was longer than what is kept of it. */
  get body_cut() {
    return this.#part.body_cut || this.#dropped
  }

  /** Bytes that are missing: 16 runs at most. */
  get gaps() {
    return this.#part.gaps
  }

  /** Numbers of its first and last packet. */
  get packets() {
    return this.#part.packets
  }

  get start_ns() {
    return this.#part.start_ns
  }

  get end_ns() {
    return this.#part.end_ns
  }

  /** All of it came. */
  get complete() {
    return this.#part.complete
  }

  /** It goes on in a way that HTTP does not have. */
  get rejected() {
    return this.#part.rejected
  }

  /** The body as far as it is kept. options: { decompress, limit }. */
  async body(options = {}) {
    const { body } = this.#part
    return options.decompress ? decompress(body, this.headers.get('content-encoding'), options.limit) : body
  }

  /** The same in pieces. */
  async *stream(options = {}) {
    const body = await this.body(options)
    for (let at = 0; at < body.length; at += PIECE) yield body.subarray(at, at + PIECE)
  }

  #get(name) {
    return this.packet?.get(name)
  }

  [inspect.custom](...how) {
    const { version, method, url, status, body_size, complete } = this
    return shown('HttpMessage', () => (method === undefined ? { version, status, body_size, complete } : { version, method, url, body_size, complete }), ...how)
  }

  // ---- For the iterations, and archives

  get _size() {
    return this.#part.body.length
  }

  get _body() {
    return this.#part.body
  }

  _dropBody() {
    this.#dropped ||= this.#part.body.length > 0
    this.#part.body = Buffer.alloc(0)
  }
}

const PIECE = 65536

class HttpExchange {
  constructor(connection, parts) {
    const of = (role) => parts.filter((part) => part.role === role).map((part) => new HttpMessage(part))
    this.uncloneable = UNCLONEABLE
    this.connection = connection
    this.request = of('request')[0]
    this.response = of('response')[0]
    this.informational = of('informational')
  }

  /** From the request's end to the response's first byte, to its last one, and all of it from the request's first byte. */
  get timings() {
    const { request, response } = this
    return {
      send_ms: milliseconds(request?.start_ns, request?.end_ns),
      wait_ms: milliseconds(request?.end_ns, response?.start_ns),
      receive_ms: milliseconds(response?.start_ns, response?.end_ns),
      total_ms: milliseconds(request?.start_ns, response?.end_ns)
    }
  }

  /** Both came, with nothing missing. */
  get complete() {
    return Boolean(this.request?.complete && this.response?.complete)
  }

  /** An entry of an HTTP archive, HAR 1.2. options: { credentials }: with credentials and cookies. */
  toHAR(options = {}) {
    return harEntry(this, options)
  }

  [inspect.custom](...how) {
    const { request, response, timings, complete } = this
    return shown('HttpExchange', () => ({ request, response, timings, complete }), ...how)
  }

  // ---- For the iterations

  get _messages() {
    return [this.request, this.response, ...this.informational].filter(Boolean)
  }

  get _size() {
    return this._messages.reduce((sum, message) => sum + message._size, 0)
  }

  _dropBodies() {
    for (const message of this._messages) message._dropBody()
  }
}

module.exports = { HttpExchange }
