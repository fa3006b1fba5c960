'use strict'
// verbose.test.js - lines as verbose as tcpdump's -v: their numbers are those that tcpdump prints for the same packets.

const assert = require('node:assert')
const fs = require('node:fs')
const path = require('node:path')
const { test } = require('node:test')
const pcap = require('../..')
const { captureFolder, captures } = require('../captures')
const { needs, needsCaptures, run } = require('./tools')

const golden = path.join(__dirname, '../golden')
const MOST_BYTES = 200000 // of a public capture

async function linesOf(file, options) {
  const parts = []
  try {
    for await (const part of pcap.createOfflineSession(file).lines(options)) parts.push(part)
  } catch (error) {
    if (!/^ERR_PCAP_/.test(error.code)) throw error // of a damaged file, what is before the damage counts
  }
  return Buffer.concat(parts).toString()
}

const filesOf = (...names) => names.flatMap((name) => {
  const folder = path.join(golden, name)
  return fs.readdirSync(folder).filter((each) => each.endsWith('.pcap')).map((each) => path.join(folder, each))
})

/** What tcpdump prints of a file; '' where it knows no such link type. */
function tcpdump(file) {
  const { error, signal, stdout } = run('tcpdump', ['-nn', '-S', '-t', '-v', '-r', file])
  if (error ?? signal) throw new Error(`tcpdump -r ${file}: ${error?.message ?? signal}`)
  return stdout
}

/** Both texts of a file, which all forms are looked for in. */
const texts = new Map()

async function textsOf(file) {
  if (!texts.has(file)) texts.set(file, { theirs: tcpdump(file), ours: await linesOf(file, { verbose: 1, clock: 'none' }) })
  return texts.get(file)
}

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

const FORMS = [
  { name: 'IPv4', ...HEADS, numbers: head },
  { name: 'TCP', ...SEGMENTS, numbers: segment }
]

/** How many headers of a file both print alike, and must. */
async function countAlike(file, { theirs, ours, numbers }) {
  const printed = await textsOf(file)
  const asTcpdump = found(printed.theirs, theirs)
  const lines = found(printed.ours, ours)
  if (asTcpdump.length !== lines.length) return 0 // one of them prints what is in a tunnel, or what it quotes
  const told = lines.map((each, i) => ({ ...each, seq: asTcpdump[i].seq && each.seq, ack: asTcpdump[i].ack && each.ack })) // tcpdump leaves out what does not count
  assert.deepStrictEqual(told.map(numbers), asTcpdump.map(numbers), file)
  return lines.length
}

async function countAll(t, files, form) {
  let count = 0
  for (const file of files) count += await countAlike(file, form)
  t.diagnostic(`${count} headers`)
  return count
}

for (const form of FORMS) {
  test(`${form.name} headers are those of tcpdump`, needs('tcpdump'), async (t) => {
    const count = await countAll(t, filesOf('ip', 'tcp', 'udp', 'icmp', 'dns', 'dhcp', 'igmp', 'sctp', 'http', 'tls', 'ssh', 'telnet'), form)
    assert.ok(count > 100, `${count} headers`)
  })

  test(`${form.name} headers are those of tcpdump in public captures`, needsCaptures('tcpdump'), async (t) => {
    const count = await countAll(t, captures({ tenth: true }).map((name) => path.join(captureFolder, name)).filter((file) => fs.statSync(file).size < MOST_BYTES), form)
    assert.ok(count > 500, `${count} headers`)
  })
}

test('numbers in what was decrypted or put together have the digits of their fields', async () => {
  const [hello] = filesOf('quic').filter((file) => path.basename(file) === 'hello.pcap')
  const text = await linesOf(hello, { verbose: 2, clock: 'none' })
  assert.match(text, /esni_cipher_suite 0x1301 key_shares .* signature_algorithm 0x0403 signature /s)
  assert.doesNotMatch(text, /0x[0-9a-f]{17}/)
})
