'use strict'
// http.js - requests of HTTP with what answers them.

const { inspect } = require('node:util')
const { check } = require('../options')
const { shown, uncloneable } = require('../show')
const { BODY_OPTIONS, decompress } = require('./coding')
const { pairsOf } = require('./events')
const { harEntry } = require('./har')
const { Part } = require('./part')
const { START, END } = require('./told')

const UNCLONEABLE = uncloneable('an exchange is a view of memory that it shares', 'exchange.toJSON()')

/** The rows in which versions of HTTP have what a head says: of several the first that is there. Those of the URL come first: with them the others are seen. */
const ROWS = {
  http: { url: ['http.request.full_uri', 'http.request.target'], method: ['http.request.method'], version: ['http.request.version', 'http.response.version'], status: ['http.response.status_code'] },
  http2: { url: ['http2.full_uri', 'http2.path', 'http2.authority'], method: ['http2.method'], version: [], status: ['http2.status'] }
}
const HTTP_2 = 'HTTP/2'

function firstOf(packet, rows) {
  for (const row of rows) {
    const value = packet?.get(row)
    if (value !== undefined) return value
  }
  return undefined
}

/** What a head says, as far as it says it. */
function headOf(packet) {
  const isNew = packet?.http2 !== undefined
  const { url, method, version, status } = ROWS[isNew ? 'http2' : 'http']
  return { url: firstOf(packet, url), method: firstOf(packet, method), version: firstOf(packet, version) ?? (isNew ? HTTP_2 : ''), status: firstOf(packet, status) }
}

class HttpMessage extends Part {
  #dropped = false // its body was not read in time
  #head // what it says, once somebody asks

  constructor(part) {
    super(part, UNCLONEABLE)
  }

  /** 'HTTP/1.1', 'HTTP/2' */
  get version() {
    return this.#said.version
  }

  get method() {
    return this.#said.method
  }

  /** The target with scheme and host, as far as the request tells them. */
  get url() {
    return this.#said.url
  }

  get status() {
    const told = Part.of(this)
    return told.says ? told.status : this.#said.status
  }

  /** Of HTTP/2: the number of its stream. */
  get stream_id() {
    return this.packet?.http2?.stream_id
  }

  /** [name, value] of each header that is known, as they came. */
  get raw_headers() {
    return this.#fields.filter(({ name }) => name !== undefined).map(({ name, value = '' }) => [name, value])
  }

  /** How many headers more there are, which packets explain that are missing. */
  get unknown_headers() {
    return this.#fields.filter(({ name, index }) => name === undefined && index !== undefined).length
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

  /** What stands behind the body. */
  get trailers() {
    return pairsOf(Part.of(this).trailer)
  }

  /** What became of a call of gRPC: 0 is good. */
  get grpc_status() {
    return Part.of(this).code
  }

  /** Bytes of the body that were sent, without the sizes of chunks. */
  get body_size() {
    return Part.of(this).body_size
  }

  /** The body was longer than what is kept of it. */
  get body_cut() {
    return Part.of(this).body_cut || this.#dropped
  }

  /** It goes on in a way that HTTP does not have. */
  get rejected() {
    return Part.of(this).rejected
  }

  /** The body as far as it is kept. options: { decompress, limit }. */
  async body(options = {}) {
    check(options, BODY_OPTIONS, 'body')
    const { body } = Part.of(this)
    return options.decompress ? decompress(body, this.headers.get('content-encoding'), options.limit) : body
  }

  /** The same in pieces. */
  async *stream(options = {}) {
    const body = await this.body(options)
    for (let at = 0; at < body.length; at += PIECE) yield body.subarray(at, at + PIECE)
  }

  get #fields() {
    return this.packet?.http2?.header_fields ?? this.packet?.http?.headers ?? []
  }

  get #said() {
    const told = Part.of(this)
    return (this.#head ??= (told.says ? told.said : undefined) ?? headOf(this.packet))
  }

  /** All but the body. What is not there is left out. */
  toJSON() {
    const { version, method, url, status, stream_id, body_size, body_cut, complete, packets, raw_headers, trailers, grpc_status } = this
    const cut = body_cut ? { body_cut } : {}
    const behind = trailers.length > 0 ? { trailers } : {}
    return { version, method, url, status, stream_id, body_size, ...cut, complete, packets, headers: raw_headers, ...behind, grpc_status }
  }

  [inspect.custom](...how) {
    const { version, method, url, status, body_size, complete } = this
    return shown('HttpMessage', () => (method === undefined ? { version, status, body_size, complete } : { version, method, url, body_size, complete }), ...how)
  }

  // ---- For the iterations, and archives

  get _body() {
    return Part.of(this).body
  }

  _dropBody() {
    this.#dropped ||= Part.of(this).body.length > 0
    Part.of(this).body = Buffer.alloc(0)
  }
}

const PIECE = 65536

class HttpExchange {
  #connection
  #size = 0 // bytes of bodies that are kept

  /** connection: a FlowTold. */
  constructor(connection, parts) {
    this.uncloneable = UNCLONEABLE
    this.#connection = connection
    this.request = undefined
    this.response = undefined
    this.informational = []
    for (const part of parts) {
      const message = new HttpMessage(part)
      if (part.role === 'informational') this.informational.push(message)
      else this[part.role] ??= message
      this.#size += part.body.length
    }
  }

  /** The flow that it is of. */
  get connection() {
    return this.#connection.flow
  }

  /** Its ends, which are quicker to have alone. */
  get client() {
    return this.#connection.client
  }

  get server() {
    return this.#connection.server
  }

  /** From the request's end to the response's first byte, to its last one, and all of it from the request's first byte. */
  get timings() {
    const request = this.request && Part.of(this.request)
    const response = this.response && Part.of(this.response)
    return {
      send_ms: request?.until(START, request, END),
      wait_ms: request?.until(END, response, START),
      receive_ms: response?.until(START, response, END),
      total_ms: request?.until(START, response, END)
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

  /** Times are strings of nanoseconds. */
  toJSON() {
    const { connection, client, server, request, response, informational, timings, complete } = this
    const between = informational.length > 0 ? { informational: informational.map((message) => message.toJSON()) } : {}
    return { stream: connection.id, client, server, time_ns: request?.start_ns?.toString(), request: request?.toJSON(), response: response?.toJSON(), ...between, timings, complete }
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
    return this.#size
  }

  _dropBodies() {
    for (const message of this._messages) message._dropBody()
    this.#size = 0
  }
}

module.exports = { HttpExchange }
