'use strict'
// dns.js - a DNS message.

const { nodeAt } = require('../layers')
const { alone } = require('../alone')
const { describe } = require('./decoder')
const IPv4Addr = require('./ipv4_addr')
const IPv6Addr = require('./ipv6_addr')

const OPT = 41 // whose class and TTL are numbers of other kinds
const ROOT = '.' // the name without labels, which node_pcap prints as nothing
const A = 1
const NS = 2
const AAAA = 28

const TYPES = {
  1: 'A', 2: 'NS', 3: 'MD', 4: 'MF', 5: 'CNAME', 6: 'SOA', 7: 'MB', 8: 'MG', 9: 'MR', 10: 'NULL', 11: 'WKS', 12: 'PTR', 13: 'HINFO', 14: 'MINFO', 15: 'MX', 16: 'TXT', 28: 'AAAA'
}
const QUERY_TYPES = { ...TYPES, 252: 'AXFR', 253: 'MAILB', 254: 'MAILA', 255: '*' }
const CLASSES = { 1: 'IN', 2: 'CS', 3: 'CH', 4: 'HS' }
const QUERY_CLASSES = { ...CLASSES, 255: '*' }

const textOf = (texts, number) => texts[number] ?? `Unknown (${number})`

class DnsFlags {
  constructor() {
    this.isResponse = undefined
    this.opcode = undefined
    this.isAuthority = undefined
    this.isTruncated = undefined
    this.isRecursionDesired = undefined
    this.isRecursionAvailible = undefined
    this.z = undefined
    this.responseCode = undefined
  }

  fill({ response, opcode, authoritative, truncated, recursion_desired, recursion_available, z, rcode } = {}) {
    this.isResponse = response === 1
    this.opcode = opcode
    this.isAuthority = authoritative === 1
    this.isTruncated = truncated === 1
    this.isRecursionDesired = recursion_desired === 1
    this.isRecursionAvailible = recursion_available === 1
    this.z = z
    this.responseCode = rcode ?? 0 // queries have none
    return this
  }

  toString() {
    return `{ ${Object.entries(this).map(([name, value]) => `${name}:${value}`).join(' ')} }`
  }
}

class DNSRR {
  constructor(is_question) {
    this.name = ''
    this.type = null
    this.class = null
    this.ttl = null
    this.rdlength = null
    this.rdata = null
    this.is_question = is_question
  }

  fill(record) {
    this.name = record.name === ROOT ? '' : record.name
    this.type = record.type
    this.class = record.class ?? record.udp_payload_size
    if (this.is_question) return this
    this.ttl = record.type === OPT ? ((record.ext_rcode << 24) | (record.edns_version << 16) | ((record.z?.do ?? 0) << 15)) >>> 0 : record.ttl
    this.rdlength = record.rdlength
    this.#data(record)
    return this
  }

  #data({ type, a, ns, aaaa }) {
    if (type === A && a !== undefined) this.rdata = IPv4Addr.of(a)
    else if (type === NS && ns !== undefined) this.rdata = ns
    else if (type === AAAA && aaaa !== undefined) this.data = this.rdata = IPv6Addr.of(aaaa)
  }

  toString() {
    if (this.is_question) return `${this.name} ${textOf(QUERY_TYPES, this.type)} ${textOf(QUERY_CLASSES, this.class)}`
    return `${this.name} ${textOf(TYPES, this.type)} ${textOf(CLASSES, this.class)} ${this.ttl} ${this.rdata}`
  }
}

class DNSRRSet {
  constructor(records = [], is_question) {
    this.rrs = records.map((record) => new DNSRR(is_question).fill(record))
  }

  toString() {
    return this.rrs.join(', ')
  }
}

class DNS {
  constructor(emitter) {
    this.emitter = emitter
    this.header = undefined
    this.question = undefined
    this.answer = undefined
    this.authority = undefined
    this.additional = undefined
    this._error = undefined
  }

  decode(raw_packet, offset) {
    const { packet, word } = alone('dns', raw_packet, offset)
    this.raw_packet = raw_packet
    this.offset = raw_packet.length
    if (word === 0) this._error = `Malformed DNS packet at offset ${offset}`
    else this.#fill(nodeAt(packet, word))
    if (this.emitter) this.emitter.emit('dns', this)
    return this
  }

  #fill({ id, flags, counts = {}, ...sections }) {
    this.id = id
    this.header = new DnsFlags().fill(flags)
    this.qdcount = counts.queries ?? counts.zones
    this.ancount = counts.answers ?? counts.prerequisites
    this.nscount = counts.authorities ?? counts.updates
    this.arcount = counts.additionals
    this.question = new DNSRRSet(sections.queries, true)
    this.answer = new DNSRRSet(sections.answers, false)
    this.authority = new DNSRRSet(sections.authorities, false)
    this.additional = new DNSRRSet(sections.additionals, false)
  }

  toString() {
    if (!this.header) return ' DNS'
    const section = (count, name, text) => (count > 0 ? `\n  ${name}:${text}` : '')
    return ` DNS ${this.header}${section(this.qdcount, 'question', this.question.rrs[0])}${section(this.ancount, 'answer', this.answer)}` +
      `${section(this.nscount, 'authority', this.authority)}${section(this.arcount, 'additional', this.additional)}`
  }
}
describe(DNS, 'dns', true, 'dns')

module.exports = DNS
