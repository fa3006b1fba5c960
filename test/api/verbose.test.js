'use strict'
// verbose.test.js - lines as verbose as tcpdump's -v: their numbers are those that tcpdump prints for the same packets.

const assert = require('node:assert')
const { spawnSync } = require('node:child_process')
const fs = require('node:fs')
const path = require('node:path')
const { test } = require('node:test')
const pcap = require('../..')

const golden = path.join(__dirname, '../golden')
const hasTcpdump = spawnSync('tcpdump', ['--version']).status === 0
const skip = hasTcpdump ? false : 'needs tcpdump'

async function linesOf(file, options) {
  const parts = []
  for await (const part of pcap.createOfflineSession(file).lines(options)) parts.push(part)
  return Buffer.concat(parts).toString()
}

const filesOf = (...names) => names.flatMap((name) => {
  const folder = path.join(golden, name)
  return fs.readdirSync(folder).filter((each) => each.endsWith('.pcap')).map((each) => path.join(folder, each))
})

/** What tcpdump prints of a file; '' where it knows no such link type. */
const tcpdump = (file) => spawnSync('tcpdump', ['-nn', '-S', '-t', '-v', '-r', file], { encoding: 'utf8', maxBuffer: 1 << 26 }).stdout

/** All that a pattern finds, each as an object of texts. */
const found = (text, pattern) => [...text.matchAll(pattern)].map(({ groups }) => ({ ...groups }))

const number = (text) => Number(text)

/** tos to length of IPv4's headers. tcpdump has "+" for more fragments. */
const HEADS = {
  theirs: /\(tos (?<tos>0x\w+)(?:,[A-Z()01]+)?, ttl (?<ttl>\d+), id (?<id>\d+), offset (?<offset>\d+), flags \[(?<flags>[^\]]*)\], proto [^()]*\((?<proto>\d+)\), length (?<length>\d+)/g,
  ours: /ip \(tos (?<tos>0x\w+), ttl (?<ttl>\d+), id (?<id>\d+), offset (?<offset>\d+), flags \[(?<flags>[^\]]*)\], proto [^()]*\((?<proto>\d+)\), length (?<length>\d+), cksum/g
}

function head({ tos, ttl, id, offset, flags, proto, length }) {
  const has = (names) => names.some((name) => flags.split(/[,\s]+/).some((each) => each === name || (name.length === 1 && each.includes(name))))
  return [tos, ttl, id, offset, proto, length].map(number).concat(has(['DF']), has(['MF', '+']))
}

/** Checksum to length of TCP's headers. */
const SEGMENTS = {
  theirs: /Flags \[(?<flags>[^\]]*)\], cksum (?<checksum>0x\w+) \((?<status>\w+)[^)]*\)(?:, seq (?<seq>\d+)[:\d]*)?(?:, ack (?<ack>\d+))?, win (?<window>\d+)(?:, urg \d+)?(?:, options \[(?<options>[^\]]*)\])?, length (?<length>\d+)/g,
  ours: /tcp \[(?<flags>[^\]]*)\], cksum (?<checksum>0x\w+) \((?<status>\w+)\), seq (?<seq>\d+), ack (?<ack>\d+), win (?<window>\d+)(?:, options \[(?<options>.*)\])?, length (?<length>\d+)/g
}

const mss = (options) => number(/(?:mss|maximum segment size) (\d+)/.exec(options)?.[1] ?? 0)

const segment = ({ checksum, status, seq, ack, window, options, length }) => [number(checksum), ['valid', 'correct'].includes(status), seq && number(seq), ack && number(ack), number(window), mss(options), number(length)]

test('IPv4 headers are those of tcpdump', { skip }, async (t) => {
  let count = 0
  for (const file of filesOf('ip', 'tcp', 'udp', 'icmp', 'dns', 'dhcp', 'igmp', 'sctp')) {
    const theirs = found(tcpdump(file), HEADS.theirs)
    const ours = found(await linesOf(file, { verbose: 1, clock: 'none' }), HEADS.ours)
    if (theirs.length !== ours.length) continue // one of them prints what is in a tunnel, or what it quotes
    assert.deepStrictEqual(ours.map(head), theirs.map(head), file)
    count += ours.length
  }
  t.diagnostic(`${count} headers`)
  assert.ok(count > 200, `${count} headers`)
})

test('TCP headers are those of tcpdump', { skip }, async (t) => {
  let count = 0
  for (const file of filesOf('tcp', 'http', 'tls', 'ssh', 'telnet')) {
    const theirs = found(tcpdump(file), SEGMENTS.theirs)
    const ours = found(await linesOf(file, { verbose: 1, clock: 'none' }), SEGMENTS.ours)
    if (theirs.length !== ours.length) continue
    const told = ours.map((each, i) => ({ ...each, seq: theirs[i].seq && each.seq, ack: theirs[i].ack && each.ack })) // tcpdump leaves out what does not count
    assert.deepStrictEqual(told.map(segment), theirs.map(segment), file)
    count += ours.length
  }
  t.diagnostic(`${count} headers`)
  assert.ok(count > 80, `${count} headers`)
})
