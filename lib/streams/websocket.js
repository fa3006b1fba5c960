'use strict'
// websocket.js - messages of WebSocket, put together from frames, unmasked, and uncompressed on request.

const { inspect } = require('node:util')
const { check } = require('../options')
const { shown, uncloneable } = require('../show')
const { BODY_OPTIONS, DEFAULT_LIMIT, refused } = require('./coding')
const { Part } = require('./part')

const UNCLONEABLE = uncloneable('a message is a view of memory that it shares', 'message.toJSON()')

class WebSocketMessage extends Part {
  #window // what uncompresses and drops it, if it is compressed
  #dropped = false // it was not read in time

  /** windows: of all connections of its session. */
  constructor(connection, part, windows) {
    super(part, UNCLONEABLE)
    this.connection = connection
    if (this.compressed) this.#window = windows.add(connection.id, part.side, part.body, part.complete && !part.body_cut)
  }

  /** 'text', 'binary', 'close', 'ping', 'pong'. */
  get type() {
    return this.packet?.websocket?.opcode_name
  }

  /** Who says it. */
  get side() {
    return Part.of(this).side
  }

  /** It was compressed, RFC 7692: see data. */
  get compressed() {
    return this.packet?.websocket?.compressed === 1
  }

  /** Of a close: why, as a number, and for people. */
  get code() {
    return this.packet?.get('websocket.status_code')
  }

  get reason() {
    return this.packet?.get('websocket.reason')
  }

  /** Bytes that were sent, compressed ones if it was. */
  get size() {
    return Part.of(this).body_size
  }

  /** It was longer than what is kept of it. */
  get cut() {
    return Part.of(this).body_cut || this.#dropped
  }

  /** What it says, as far as it is kept. options: { decompress, limit }. */
  async data(options = {}) {
    check(options, BODY_OPTIONS, 'data')
    const { decompress = false, limit = DEFAULT_LIMIT } = options
    if (!decompress || !this.#window) return this._body
    try {
      return await this.#window.uncompress(limit)
    } catch (error) {
      throw refused(error, limit, 'the message', `cannot be uncompressed: ${error.message}; what it repeats may be missing`)
    }
  }

  /** The same, uncompressed, as a text. */
  async text(options) {
    return (await this.data({ decompress: true, ...options })).toString()
  }

  toJSON() {
    const { type, side, size, compressed, code, reason, complete, packets, connection } = this
    return { client: connection.client, server: connection.server, type, side, size, compressed, code, reason, complete, packets }
  }

  [inspect.custom](...how) {
    const { type, side, size, compressed, code, complete } = this
    return shown('WebSocketMessage', () => ({ type, side, size, compressed, code, complete }), ...how)
  }

  // ---- For the iterations

  get _size() {
    return this._body.length
  }

  get _body() {
    return Part.of(this).body
  }

  _dropBodies() {
    this.#dropped ||= this._body.length > 0
    this.#window?.drop()
    Part.of(this).body = Buffer.alloc(0)
  }
}

module.exports = { WebSocketMessage }
