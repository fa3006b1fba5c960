'use strict'
// filter-names.js - names of hosts in BPF filters, which libpcap looks up while everybody waits.

const native = require('./native')
const { PcapError } = require('./errors')

/** What a name is of, in C's order: a host, one by IPv4 or IPv6 only, a network or a station, a gateway. */
const KINDS = ['host', 'host_4', 'host_6', 'place', 'gateway']

/** The first name that would be looked up, from a byte on: { name, kind, before, behind, end: its last byte's place + 1 }; undefined for none. */
function nameIn(filter, from = 0) {
  const [at, length, kind] = native.filterName(filter, from) ?? []
  if (at === undefined) return undefined
  const bytes = Buffer.from(filter)
  const end = at + length
  return { name: bytes.toString('utf8', at, end), kind: KINDS[kind], before: bytes.toString('utf8', 0, at), behind: bytes.toString('utf8', end), end }
}

/** Throws for a filter with one, unless it is to be looked up: whether there is one. */
function looksUp(filter, resolve) {
  const found = nameIn(filter)
  if (found && !resolve) throw new PcapError('ERR_PCAP_FILTER', `filter "${filter.slice(0, 300)}": '${found.name}' is no word of filters, and names of hosts are not looked up: give the address, or the option resolve`)
  return found !== undefined
}

module.exports = { nameIn, looksUp }
