'use strict'
// dns.js - queries of DNS with their answers.

const { inspect } = require('node:util')
const { shown, uncloneable } = require('../show')

const UNCLONEABLE = uncloneable('a transaction is a view of memory that it shares', 'transaction.toJSON()')

class DnsTransaction {
  constructor({ query, answer, retries, latency_ns, connection, side }) {
    this.uncloneable = UNCLONEABLE
    this.query = query
    this.answer = answer
    this.retries = retries
    this.latency_ms = latency_ns === undefined ? undefined : Number(latency_ns) / 1e6
    this.connection = connection
    this.client = side === 'client' ? connection.client : connection.server
    this.server = side === 'client' ? connection.server : connection.client
  }

  /** The first name that is asked for. */
  get name() {
    return this.query.all('dns.queries.name')[0] ?? ''
  }

  /** And the type of its records: 'AAAA'; a number's text where that has no name. */
  get type() {
    const [name] = this.query.all('dns.queries.type_name')
    const [number] = this.query.all('dns.queries.type')
    return name ?? (number === undefined ? '' : String(number))
  }

  /** What became of it: 'NOERROR', 'NXDOMAIN'; undefined without an answer. */
  get rcode() {
    return this.answer?.get('dns.rcode_name') ?? (this.answer && String(this.answer.get('dns.flags.rcode')))
  }

  toJSON() {
    const { name, type, rcode, latency_ms, retries, query, answer, connection, client, server } = this
    return { name, type, rcode, latency_ms, retries, client, server, protocol: connection.protocol, query: query.toJSON(), answer: answer?.toJSON() }
  }

  [inspect.custom](...how) {
    const { name, type, rcode, latency_ms, retries } = this
    return shown('DnsTransaction', () => ({ name, type, rcode, latency_ms, retries }), ...how)
  }
}

module.exports = { DnsTransaction }
