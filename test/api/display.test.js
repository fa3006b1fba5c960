'use strict'
// display.test.js - display filters: of packets, of sessions, of the command.

const test = require('node:test')
const assert = require('node:assert')
const { spawnSync } = require('node:child_process')
const path = require('node:path')
const pcap = require('../../lib')
const { packets } = require('./display-packets')

const root = path.join(__dirname, '../..')

test('a packet matches a filter, as text or compiled', () => {
  const [syn, datagram] = packets
  assert.equal(syn.matches('tcp.port == 80 && tcp.flags.syn'), true)
  assert.equal(datagram.matches('tcp'), false)
  const filter = pcap.displayFilter('udp.port in {5000..6000, 53} and udp contains "AB"')
  assert.equal(datagram.matches(filter), true)
  assert.equal(filter.matches(syn), false)
  assert.equal(String(filter), 'udp.port in {5000..6000, 53} and udp contains "AB"')
})

test('a filter tells its fields, warnings and cost', () => {
  const filter = pcap.displayFilter('ip.ttl ~= 3 or tcp.options.mss_val > 1400 or ip.ttl == 7')
  assert.deepEqual(filter.fields, ['ip.ttl', 'tcp.options.mss_val'])
  assert.deepEqual(filter.warnings, ['at 7: "~=" is deprecated: write "!=="'])
  assert.equal(filter.cost(), 'visit')
  assert.equal(pcap.displayFilter('tcp.port == 443').cost(), 'fixed')
  assert.match(filter.explain(), /^or\n {2}mask {3}any ip\.ttl != 3\n {2}visit/)
})

test('what does not compile tells where and what was expected', () => {
  const thrown = (text, limits) => {
    try {
      pcap.displayFilter(text, limits)
    } catch (error) {
      return error
    }
    return assert.fail(`${text} compiles`)
  }
  const unknown = thrown('ip and ip.sorce == 1.2.3.4')
  assert.equal(unknown.code, 'ERR_PCAP_FILTER')
  assert.equal(unknown.offset, 7)
  assert.match(unknown.message, /no field "ip\.sorce"; did you mean "ip\.src"\?/)
  assert.equal(thrown('ip.ttl ==').offset, 9)
  assert.equal(thrown('ip or ip', { length: 4 }).code, 'ERR_PCAP_FILTER')
  assert.ok(thrown(7) instanceof TypeError)
  assert.ok(thrown('ip', { lenght: 4 }) instanceof TypeError)
  assert.ok(thrown('ip\0') instanceof TypeError)
  assert.throws(() => packets[0].matches('ip.ttl =='), { code: 'ERR_PCAP_FILTER' })
})

test('without PCRE2, `matches` says what to install, and the rest works', () => {
  const script = `const pcap = require('./lib'); pcap.displayFilter('tcp contains "a"'); pcap.displayFilter('tcp matches "a"')`
  const { stderr } = spawnSync(process.execPath, ['-e', script], { cwd: root, encoding: 'utf8', env: { ...process.env, NP_LIBPCRE2: '/nowhere.so' } })
  assert.match(stderr, /ERR_PCAP_LIBRARY/)
  assert.match(stderr, /apt install libpcre2-8-0/)
})
