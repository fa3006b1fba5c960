'use strict'
// filter-option.js - the BPF expression of a command line. Names of hosts in it become addresses, once and in bounded time, before rights
// are given up.

const { spawnSync } = require('node:child_process')
const { UsageError } = require('./arguments')

const MOST_MS = 5000
const MOST_NAMES = 64
const LOOK_UP = "require('node:dns').lookup(process.argv[1], { all: true, family: Number(process.argv[2]) }, (error, found) => console.log(JSON.stringify(error ? [] : found.map(({ address }) => address))))"

/** Of the kinds of names that name servers know, which addresses count. */
const FAMILIES = { host: 0, host_4: 4, host_6: 6, gateway: 0 }

/** The addresses of a name; none where there are none, or it takes too long. */
function addressesOf(name, family, ms) {
  const { stdout } = spawnSync(process.execPath, ['-e', LOOK_UP, '--', name, String(family)], { encoding: 'utf8', timeout: ms, killSignal: 'SIGKILL' })
  return stdout ? [...new Set(JSON.parse(stdout))] : []
}

/** A filter without names of hosts. Files know networks and stations; a gateway needs its name, and that has an address. */
function resolveNames(filter, command) {
  const { nameIn } = require('../lib/filter-names')
  const until = Date.now() + MOST_MS
  let text = filter
  let from = 0
  let count = 0
  for (let found = nameIn(text); found; found = nameIn(text, from)) {
    const { name, kind, before, behind, end } = found
    from = end
    if (kind === 'place') continue
    const left = until - Date.now()
    const addresses = count++ < MOST_NAMES && left > 0 ? addressesOf(name, FAMILIES[kind], left) : []
    if (addresses.length === 0) throw new UsageError(`${command}: filter "${filter}": '${name}' is no word of filters, and no address of a host of that name was found within ${MOST_MS / 1000} s; see man pcap-filter for the language`)
    if (kind === 'gateway') continue
    text = `${before}(${addresses.join(' or ')})${behind}`
    from = Buffer.byteLength(text) - Buffer.byteLength(behind)
  }
  return text
}

/** A filter that has no names of hosts any more, and what libpcap may look up in files. */
function expression(text, { numeric }, command) {
  if (numeric || text === '') return { filter: text }
  return { filter: resolveNames(text, command), resolve: true }
}

const filter = { type: 'string', value: 'FILTER', doc: 'Only packets of this BPF expression, as tcpdump takes it.' }

/** Words that begin a BPF expression and are no devices, files or commands: tcp[13], and not tcp.pcap. */
const FILTER_WORDS = /^(!|\(|(not|src|dst|host|net|gateway|port|portrange|proto|ether|ip|ip6|arp|rarp|tcp|udp|sctp|icmp|icmp6|igmp|esp|ah|vrrp|vlan|mpls|pppoed|pppoes|len|less|greater|broadcast|multicast|inbound|outbound)(?=$|[\s()[\]&|!<>=]))/
const beginsFilter = (word) => FILTER_WORDS.test(word)

/** The BPF expression of a command line: the words behind its other arguments, or --filter. As options of a session: { filter, resolve }. */
function filterOf(values, words, command) {
  if (values.filter !== undefined && words.length > 0) throw new UsageError(`${command}: a filter is given twice, by --filter and by '${words.join(' ')}': join them by 'and'`)
  return expression(values.filter ?? words.join(' '), values, command)
}

module.exports = { filter, beginsFilter, filterOf }
