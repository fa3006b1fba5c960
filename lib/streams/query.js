'use strict'
// query.js - commands of databases with their replies.

const { inspect } = require('node:util')
const { shown, uncloneable } = require('../show')

const UNCLONEABLE = uncloneable('a query is a view of memory that it shares', 'query.toJSON()')

/** The rows in which a protocol has them. */
const ROWS = { redis: { text: 'redis.values.text', error: 'redis.values.error', type: 'redis.values.type_name', count: 'redis.values.count' } }

const milliseconds = (from, to) => (from === undefined || to === undefined ? undefined : Number(to - from) / 1e6)

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

  /** The command with its arguments, blanks between them. */
  get text() {
    return (this.request?.all(ROWS[this.protocol].text) ?? []).join(' ')
  }

  /** 'ok', what the server calls wrong, or 'no answer'. */
  get status() {
    const { type, error } = ROWS[this.protocol]
    if (!this.#response) return 'no answer'
    return this.response?.all(type)[0]?.endsWith('error') ? this.response.all(error)[0] ?? 'error' : 'ok'
  }

  /** How many values a reply has that is a list. */
  get rows() {
    return this.response?.all(ROWS[this.protocol].count)[0]
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
