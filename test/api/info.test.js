'use strict'
// info.test.js - pcap.info() and nodepcap info: the numbers are capinfos's.

const assert = require('node:assert')
const { once } = require('node:events')
const fs = require('node:fs')
const path = require('node:path')
const { describe, test } = require('node:test')
const pcap = require('../..')
const { listen, start, temporaryFolder, until } = require('../helpers')
const { PSEUDO_HEADERS, bad, command, good, hasStrangeTimes, needs, needsCaptures, nodepcap, run, sampleCaptures } = require('./tools')

const recording = path.join(__dirname, '../../examples/http-loopback.pcap')
/** capinfos's columns. */
const KEYS = {
  'File name': 'file',
  'Number of packets': 'packets',
  'File size (bytes)': 'size',
  'Data size (bytes)': 'data',
  'Capture duration (seconds)': 'duration',
  'Start time': 'first',
  'End time': 'last',
  'Average packet size (bytes)': 'average',
  SHA256: 'sha256',
  'Strict time order': 'order'
}

/** What capinfos says of files, by their names; a file that it does not read is missing. */
function capinfos(files) {
  const { stdout } = run('capinfos', ['-T', '-M', '-S', '-c', '-s', '-d', '-u', '-a', '-e', '-z', '-H', '-o', ...files])
  const rows = stdout.split('\n').filter(Boolean).map((line) => line.split('\t'))
  const [header, ...rest] = rows
  return rest.map((row) => Object.fromEntries(row.map((cell, i) => [KEYS[header[i]], cell])))
}

/** Seconds with decimals as nanoseconds. */
function nanoseconds(text) {
  const [seconds, decimals = ''] = text.split('.')
  return BigInt(seconds) * 1000000000n + BigInt(decimals.padEnd(9, '0').slice(0, 9))
}

function compare(facts, theirs) {
  assert.strictEqual(facts.packets, Number(theirs.packets), facts.file)
  assert.strictEqual(facts.size, Number(theirs.size), facts.file)
  const isData = !facts.link_types.some((type) => PSEUDO_HEADERS.includes(type))
  if (isData) assert.strictEqual(facts.bytes, Number(theirs.data), facts.file)
  assert.strictEqual(facts.sha256, theirs.sha256, facts.file)
  if (hasStrangeTimes(facts.file)) return
  assert.strictEqual(facts.in_order, theirs.order === 'True', facts.file)
  if (facts.packets === 0) return
  assert.strictEqual(facts.first_ns, nanoseconds(theirs.first), facts.file)
  assert.strictEqual(facts.last_ns, nanoseconds(theirs.last), facts.file)
  assert.strictEqual(facts.duration_ns, nanoseconds(theirs.duration), facts.file)
  if (isData) assert.ok(Math.abs(facts.average_size - Number(theirs.average)) <= 0.0051, facts.file)
}

const cut = (t) => {
  const file = path.join(temporaryFolder(t), 'cut.pcap')
  fs.writeFileSync(file, fs.readFileSync(recording).subarray(0, -1))
  return file
}

describe('pcap.info', () => {
  test('the numbers of capinfos', needsCaptures('capinfos'), async () => {
    const files = capinfos(sampleCaptures())
    for (const theirs of files) {
      const facts = await pcap.info(theirs.file)
      compare(facts, theirs)
    }
    assert.ok(files.length > 100, `${files.length} files`)
  })

  test('a damaged file: the facts of the good part, and the error', async (t) => {
    const facts = await pcap.info(cut(t))
    assert.strictEqual(facts.error.code, 'ERR_PCAP_CUT')
    assert.strictEqual(facts.packets, 9)
    assert.strictEqual(facts.error.packetsRead, 9)
  })

  test('formats', needs('editcap'), async (t) => {
    const folder = temporaryFolder(t)
    for (const [theirs, ours] of [['pcap', 'pcap'], ['nsecpcap', 'pcap-nano'], ['pcapng', 'pcapng'], ['snoop', 'snoop']]) {
      const file = path.join(folder, theirs)
      assert.strictEqual(run('editcap', ['-F', theirs, recording, file]).status, 0)
      assert.strictEqual((await pcap.info(file)).format, ours)
    }
  })

  test('a filter counts what it passes', async () => {
    const { packets, interfaces } = await pcap.info(recording, { filter: 'tcp dst port 8080' })
    assert.strictEqual(packets, Number(run('tcpdump', ['-r', recording, '-n', 'tcp', 'dst', 'port', '8080']).stdout.split('\n').length - 1))
    assert.strictEqual(interfaces[0].packets, packets)
  })

  test('what it cannot do is rejected', async () => {
    await assert.rejects(pcap.info('/no/such/file'), { code: 'ERR_PCAP_IO', errno: 'ENOENT' })
    await assert.rejects(pcap.info(recording, { filter: 'no filter' }), { code: 'ERR_PCAP_FILTER' })
    await assert.rejects(pcap.info(5), TypeError)
    await assert.rejects(pcap.info(recording, { fliter: 'tcp' }), /no option 'fliter'; did you mean 'filter'/)
  })

  test('one that is ended early is rejected', async () => {
    const before = AbortSignal.abort()
    await assert.rejects(pcap.info(recording, { signal: before }), { name: 'AbortError' })
    const abort = new AbortController()
    await assert.rejects(pcap.info(recording, { signal: abort.signal, started: () => setImmediate(() => abort.abort()), follow: true }), { name: 'AbortError' })
    await assert.rejects(pcap.info(recording, { started: (session) => session.close() }), { code: 'ERR_PCAP_CLOSED' })
    await assert.rejects(pcap.info(recording, { started: (session) => setImmediate(() => session.close()), follow: true }), { code: 'ERR_PCAP_CLOSED' })
  })
})

test('one that is stopped before it began has counted nothing', async () => {
  const { packets, error } = await pcap.info(recording, { started: (session) => session.stop() })
  assert.deepStrictEqual([packets, error], [0, undefined])
})

describe('nodepcap info', () => {
  test('SIGINT: the facts so far, and one line', async (t) => {
    const pipe = path.join(temporaryFolder(t), 'pipe')
    assert.strictEqual(run('mkfifo', [pipe]).status, 0)
    const child = start(t, process.execPath, [command, 'info', recording, pipe, recording, recording])
    const said = listen(child)
    await until(() => said.stdout.includes('sha256'), 'the first facts')
    child.kill('SIGINT')
    const [status] = await once(child, 'close')
    assert.strictEqual(status, 1)
    assert.match(said.stderr, /^nodepcap: info was interrupted[^\n]*\n$/)
    assert.strictEqual(said.stdout.match(/sha256/g).length, 1)
  })

  test('text for people', () => {
    const { stdout, stderr } = good(['info', recording])
    assert.strictEqual(stderr, '')
    const lines = stdout.split('\n')
    for (const line of [`file:             ${recording}`, 'type:             pcap', 'link types:       LINKTYPE_ETHERNET', 'packets:          10', 'time order:       strict', '  time unit:      microseconds']) {
      assert.ok(lines.includes(line), line)
    }
  })

  test('interfaces, their counters, comments', needs('mergecap', 'editcap'), (t) => {
    const file = path.join(temporaryFolder(t), 'a.pcapng')
    const commented = `${file}.2`
    assert.strictEqual(run('mergecap', ['-I', 'none', '-w', file, recording, recording]).status, 0)
    assert.strictEqual(run('editcap', ['-a', '2:a remark', '--capture-comment', 'of the file', file, commented]).status, 0)
    const [facts] = good(['info', '--json', commented]).stdout.split('\n').slice(0, -1).map((line) => JSON.parse(line))
    assert.deepStrictEqual(facts.interfaces.map(({ packets, snap_length, link_type }) => [packets, snap_length, link_type]), Array(2).fill([10, 262144, 'LINKTYPE_ETHERNET']))
    assert.strictEqual(facts.packet_comments, 1)
    assert.deepStrictEqual(facts.comments.slice(-1), ['of the file'])
    assert.strictEqual(typeof facts.first_ns, 'string')
    assert.strictEqual(facts.interfaces[1].first_ns, facts.first_ns)
    assert.match(good(['info', commented]).stdout, /packet comments: +1\n(.*\n)*interface 1:\n/)
  })

  test('one damaged file of several: exit status 1, and the facts of all', (t) => {
    const { stdout } = bad(['info', '--json', cut(t), recording], 1, /cut short .*; 9 packets are good/)
    const facts = stdout.split('\n').slice(0, -1).map((line) => JSON.parse(line))
    assert.deepStrictEqual(facts.map(({ packets }) => packets), [9, 10])
    assert.strictEqual(facts[0].error.code, 'ERR_PCAP_CUT')
    bad(['info', '/no/such/file', recording], 1, /no such file/i)
    assert.strictEqual(nodepcap(['info', '/no/such/file', '/nor/this']).stdout, '')
    bad(['info'], 2, /no file given/)
    bad(['info', '-', '-'], 2, /standard input can be read once/)
    bad(['info', '--filter', 'no filter', recording], 2, /man pcap-filter/)
  })

  test('standard input', () => {
    const { stdout } = good(['info', '--json', '-'], { input: fs.readFileSync(recording) })
    const { packets, size } = JSON.parse(stdout)
    assert.deepStrictEqual([packets, size], [10, undefined])
  })
})
