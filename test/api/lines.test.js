'use strict'
// lines.test.js - lines for people: how they look by the options of lines(), and by those of the command.

const assert = require('node:assert')
const fs = require('node:fs')
const path = require('node:path')
const { describe, test } = require('node:test')
const pcap = require('../..')
const { temporaryFolder } = require('../helpers')
const { bad, command, good, needs, run } = require('./tools')
const { LINUX_SLL2, sll2, pcapng } = require('./line-packets')

const recording = path.join(__dirname, '../../examples/http-loopback.pcap')

/** The text of a source by options of lines(), as lines. */
async function lines(options, source = recording) {
  const parts = []
  for await (const part of pcap.createOfflineSession(source).lines(options)) parts.push(part)
  return Buffer.concat(parts).toString().split('\n').slice(0, -1)
}

const read = (args, options) => good(['read', ...args], options).stdout.split('\n').slice(0, -1)

describe('lines()', () => {
  test('the clock is of UTC unless it is local', async () => {
    const first = async (options) => (await lines({ ...options, limit: 1 }))[0].split(' 74 ')[0]
    assert.strictEqual(await first({}), '14:38:44.042869')
    assert.strictEqual(await first({ clock: 'date' }), '2026-11-23 14:38:44.042869')
    assert.strictEqual(await first({ clock: 'epoch' }), '1795444724.042869')
    assert.match((await lines({ clock: 'none', limit: 1 }))[0], /^74 127/)
  })

  test('times from the first one, and from the one before', async () => {
    const times = async (clock) => (await lines({ clock, limit: 3 })).map((line) => line.split(' ')[0])
    assert.deepStrictEqual(await times('relative'), ['0.000000', '0.000014', '0.000028'])
    assert.deepStrictEqual(await times('delta'), ['0.000000', '0.000014', '0.000014'])
  })

  test('units and words that go with a value stand with it alone', async () => {
    const golden = async (name) => (await lines({ clock: 'none' }, path.join(__dirname, '../golden', `${name}.pcap`))).join('\n')
    const radio = await golden('radiotap/fields')
    assert.match(radio, / radiotap 2437 MHz -42 dBm, wlan/)
    assert.match(radio, / radiotap -48 dBm, wlan/)
    assert.match(radio, / radiotap, wlan/)
    assert.doesNotMatch(await golden('radiotap/cut'), /dBm|radiotap MHz/)
    const vtp = await golden('vtp/packets')
    assert.match(vtp, /vtp Summary Advertisement \S+ revision \d+/)
    assert.doesNotMatch(vtp, /revision(?! \d)/)
    assert.doesNotMatch(await golden('nbdgm/cut'), /unique to| to (?:\[|$)/m)
    assert.doesNotMatch(await golden('sll/cut'), / from(?! \S+:)/)
  })

  test('limit counts packets, whatever their lines are', async () => {
    const session = pcap.createOfflineSession(recording)
    const texts = session.lines({ format: 'tree', limit: 2 })
    let text = ''
    for await (const part of texts) text += part
    assert.strictEqual(texts.packets, 2)
    assert.strictEqual(text.match(/^ {4}tcp: /gm).length, 2)
    assert.ok(session.closed)
    assert.strictEqual((await lines({ format: 'json', limit: 3 })).length, 3)
    assert.strictEqual((await lines({ format: 'csv', fields: ['frame.len'], header: true, limit: 3 })).length, 4)
  })

  test('numbers of streams, ports by name, layers alone', async () => {
    const relative = await lines({ relative_sequence: true })
    assert.match(relative[3], /PSH,ACK seq 1 ack 1 .* length 64, http GET \/hello$/)
    assert.match(relative[4], /ACK seq 1 ack 65 /)
    assert.match((await lines({ brief: true }))[0], /8080 tcp$/)
    assert.match((await lines({ link: true }))[0], / ethernet 00:00:00:00:00:00 > 00:00:00:00:00:00, 127/)
  })

  test('a pattern: packets whose payload has it, counted', async () => {
    const session = pcap.createOfflineSession(recording)
    const texts = session.lines({ pattern: 'hello', limit: 1, clock: 'none' })
    let text = ''
    for await (const part of texts) text += part
    assert.match(text, /^130 .* length 64, http GET \/hello\nGET \/hello HTTP\/1\.1\nHost: [^]*\n\n$/)
    assert.strictEqual(texts.packets, 1)
    assert.deepStrictEqual(await lines({ pattern: 'HELLO' }), [])
    assert.ok((await lines({ pattern: 'HELLO', any_case: true })).length > 3)
    assert.throws(() => pcap.createOfflineSession(recording).lines({ pattern: '(' }), { code: 'ERR_PCAP_INVALID', message: /the pattern has a mistake behind 1 bytes: missing closing/ })
  })

  test('options for people do not go with other formats', () => {
    const session = pcap.createOfflineSession(recording)
    assert.throws(() => session.lines({ format: 'json', clock: 'date' }), /option 'clock' is for text and tree, not for json/)
    assert.throws(() => session.lines({ format: 'csv', fields: ['frame.len'], color: false }), /option 'color' is for text/)
    session.close()
  })

  test('cooked packets tell the direction, several interfaces their names', async () => {
    const cooked = [0, 1, 2, 3, 4, 9].map(sll2)
    const directions = (await lines({ clock: 'none' }, pcapng([['lo', LINUX_SLL2]], cooked))).map((line) => line.split(' 48 ')[0])
    assert.deepStrictEqual(directions, ['lo in', 'lo broadcast', 'lo multicast', 'lo passing', 'lo out', 'lo'])
    const both = [['eth0', LINUX_SLL2], ['eth1', LINUX_SLL2]]
    assert.match((await lines({ clock: 'none' }, pcapng(both, cooked.slice(4), 1)))[0], /^eth1 out 48 192/)
    for (const names of [both, both.slice(1)]) assert.match((await lines({ clock: 'none', interfaces: false }, pcapng(names, cooked.slice(4), names.length - 1)))[0], /^48 192/)
  })
})

describe('grep', () => {
  const grep = (...args) => good(['grep', ...args]).stdout

  test('the line of each packet that has the pattern, and its payload', () => {
    const text = grep('GET /\\w+', recording, '--clock', 'none')
    assert.match(text, /^130 127\.0\.0\.1:54872 -> [^\n]+\nGET \/hello HTTP\/1\.1\nHost: [^]+\n\n$/)
    assert.match(grep('GET /\\w+', recording, '--color', 'always'), /\n\x1b\[30;43mGET \/hello\x1b\[0m HTTP/)
    assert.strictEqual(grep('get', recording), '')
    assert.ok(grep('-i', 'get', recording).startsWith('14:38'))
    assert.strictEqual(grep('-v', '.', recording, '--brief').split('\n').length, 8 + 1)
    assert.strictEqual(grep('HTTP', recording, '-c', '1').match(/HTTP/g).length, 1)
    assert.strictEqual(grep('HTTP', recording, 'dst', 'port', '1'), '')
    assert.match(grep('HTTP', recording, '-X', '-c', '1'), /\n\t0x0000:/)
    assert.strictEqual(JSON.parse(grep('GET', recording, '--json')).ethernet.ip.tcp.dport, 8080)
  })

  test('wrong lines', () => {
    bad(['grep', 'x'], 2, /a pattern and a device or a file are needed/)
    bad(['grep', '(', recording], 2, /the pattern has a mistake behind 1 bytes: missing closing parenthesis$/)
    bad(['grep', 'x', recording, '--duration', '1'], 2, /--duration is about devices/)
    bad(['grep', 'x', '/nonexistent/x'], 1, /No such file/)
  })
})

describe('the command', () => {
  test('times are local, and the zone is said once, on standard error', () => {
    const { stdout, stderr } = good(['read', recording], { env: { TZ: 'Asia/Kolkata' } })
    assert.match(stdout, /^20:08:44\.042869 74 /)
    assert.strictEqual(stderr, 'times in IST (UTC+05:30)\n')
    assert.strictEqual(good(['read', recording], { env: { TZ: 'Europe/Berlin' } }).stderr, 'times in CET/CEST\n')
    assert.strictEqual(good(['read', recording], { env: { TZ: 'UTC' } }).stderr, '')
    const utc = good(['read', recording, '--utc'], { env: { TZ: 'Asia/Kolkata' } })
    assert.match(utc.stdout, /^14:38:44\.042869 74 /)
    for (const option of [['--clock', 'epoch'], ['--json'], ['--fields', 'frame.len']]) assert.strictEqual(good(['read', recording, ...option], { env: { TZ: 'Asia/Kolkata' } }).stderr, '')
  })

  test('colours: never through a pipe, unless they are asked for', () => {
    const colored = (args, env) => good(['read', recording, ...args], { env }).stdout.includes('\x1b')
    assert.ok(!colored([]))
    assert.ok(colored(['--color', 'always']))
    assert.ok(colored(['--color', 'always'], { NO_COLOR: '1' }))
    assert.ok(!colored(['--color', 'never']))
    const plain = read([recording])
    assert.deepStrictEqual(read([recording, '--color', 'always']).map((line) => line.replace(/\x1b\[[\d;]*m/g, '')), plain)
  })

  test('colours on a terminal, unless NO_COLOR is set', needs('script'), () => {
    const colored = (env) => {
      const { status, stdout } = run('script', ['-qec', `LD_PRELOAD='${process.env.LD_PRELOAD ?? ''}' '${process.execPath}' '${command}' read '${recording}' -c 1`, '/dev/null'], { env: { TERM: 'xterm', ...env } })
      assert.strictEqual(status, 0, stdout)
      assert.match(stdout, /times in UTC/)
      return stdout.includes('\x1b[32mtcp\x1b[0m')
    }
    assert.ok(colored({ NO_COLOR: '' }))
    assert.ok(!colored({ NO_COLOR: '1' }))
    assert.ok(!colored({ TERM: 'dumb' }))
  })

  test('bytes and trees behind the line', () => {
    assert.deepStrictEqual(read([recording, '-c', '1', '-X', '--clock', 'none'])[1], '\t0x0000:  4500 003c 07db 4000 4006 34df 7f00 0001  E..<..@.@.4.....')
    assert.deepStrictEqual(read([recording, '-c', '1', '--dump', 'hex', '--dump-link'])[1], '\t0x0000:  0000 0000 0000 0000 0000 0000 0800 4500')
    assert.ok(read([recording, '-A', 'tcp[tcpflags] & tcp-push != 0']).some((line) => line.endsWith('GET /hello HTTP/1.1')))
    assert.deepStrictEqual(read([recording, '--tree', '-c', '1']), read([recording, '--format', 'tree', '-c', '1']))
    bad(['read', recording, '-A', '-X'], 2, /--text and --hex exclude each other/)
    bad(['read', recording, '--dump-link'], 2, /--dump-link is about dumps/)
    bad(['read', recording, '--tree', '--json'], 2, /--tree is a format of its own/)
    bad(['read', recording, '--json', '--utc'], 2, /--utc is for text, not for json/)
    bad(['read', recording, '--utc', '-w', '/tmp/x.pcap'], 2, /--utc is for printing/)
  })

  test('several files are read as one, by time or one after the other', (t) => {
    const folder = temporaryFolder(t)
    const half = (name, ...expression) => {
      const file = path.join(folder, name)
      good(['read', recording, ...expression, '-w', file])
      return file
    }
    const [to, from] = [half('to.pcap', 'dst', 'port', '8080'), half('from', 'src', 'port', '8080')]
    assert.deepStrictEqual(read([to, from]), read([recording]))
    assert.deepStrictEqual(read([to, from, '--append']), [...read([to]), ...read([from])])
    assert.deepStrictEqual(read([to, from, 'dst', 'port', '8080']), read([to]))
    assert.deepStrictEqual(read([to, from, '-c', '3', '--fields', 'frame.number']), ['1', '2', '3'])
    fs.writeFileSync(path.join(folder, 'tcp'), '')
    assert.deepStrictEqual(read([to, 'tcp'], { cwd: folder }), read([to]), 'a word of filters is no file')
    bad(['read', to, path.join(folder, 'none.pcap')], 1, /none\.pcap/)
  })
})
