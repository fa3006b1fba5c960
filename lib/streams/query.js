'use strict'
// query.js - commands of databases with their replies.

const { inspect } = require('node:util')
const { shown, uncloneable } = require('../show')
const { milliseconds } = require('./events')

const UNCLONEABLE = uncloneable('a query is a view of memory that it shares', 'query.toJSON()')

/** The rows in which requests of a protocol have their texts: the first list of which one is there. */
const TEXTS = {
  redis: [['redis.values.text']],
  mysql: [['mysql.query'], ['mysql.command_name', 'mysql.schema', 'mysql.table']],
  postgresql: [['postgresql.query'], ['postgresql.message_name']],
  memcached: [['memcached.opcode_name', 'memcached.keys']]
}

const textOf = (bytes) => Buffer.from(bytes).toString()

class Query {
  #request
  #response

  constructor(protocol, connection, parts) {
    this.uncloneable = UNCLONEABLE
    this.protocol = protocol
    this.connection = connection
    this.#request = parts.find(({ role }) => role === 'request')
    this.#response = parts.find(({ role }) => role === 'response')
  }

  /** The command as a packet. */
  get request() {
    return this.#request?.packet
  }

  /** The reply as a packet. */
  get response() {
    return this.#response?.packet
  }

  /** The query, or the command with its arguments, blanks between them. What was prepared is its statement's text. */
  get text() {
    if (this.#request?.trailer.length > 0) return textOf(this.#request.trailer)
    for (const rows of TEXTS[this.protocol]) {
      const words = rows.flatMap((row) => this.request?.all(row) ?? [])
      if (words.length > 0) return words.join(' ')
    }
    return ''
  }

  /** 'ok', what the server calls wrong, or 'no answer'. */
  get status() {
    if (!this.#response) return 'no answer'
    return this.#response.failed ? textOf(this.#response.trailer) || 'error' : 'ok'
  }

  /** How many rows the result has, or were changed; of Redis, values of a reply that is a list. */
  get rows() {
    return this.#response?.rows
  }

  /** From the command's last byte to the reply's first. */
  get latency_ms() {
    return milliseconds(this.#request?.end_ns, this.#response?.start_ns)
  }

  get start_ns() {
    return (this.#request ?? this.#response)?.start_ns
  }

  /** Both came, with nothing missing. */
  get complete() {
    return Boolean(this.#request?.complete && this.#response?.complete)
  }

  toJSON() {
    const { protocol, text, status, rows, latency_ms, complete, connection } = this
    return { client: connection.client, server: connection.server, protocol, text, status, rows, latency_ms, complete }
  }

  [inspect.custom](...how) {
    const { protocol, text, status, rows, latency_ms } = this
    return shown('Query', () => ({ protocol, text, status, rows, latency_ms }), ...how)
  }
}

module.exports = { Query }
