'use strict'
// convert.test.js - nodepcap convert: what comes out is what editcap writes, and what pcapng says stays.

const assert = require('node:assert')
const { once } = require('node:events')
const fs = require('node:fs')
const path = require('node:path')
const { describe, test } = require('node:test')
const pcap = require('../..')
const { listen, start, temporaryFolder } = require('../helpers')
const { manyBytes } = require('./material')
const { bytesIn } = require('./pcapng-bytes')
const { PSEUDO_HEADERS, bad, command, dump, good, hasStrangeTimes, needs, needsCaptures, pcapRecords, run, sampleCaptures, tsharkPackets } = require('./tools')

const recording = path.join(__dirname, '../../examples/http-loopback.pcap')
const MANY = 400000

/** A pcapng file with comments, a name and two interfaces. */
function rich(t) {
  const folder = temporaryFolder(t)
  const [merged, hosts, file] = ['merged', 'hosts', 'rich.pcapng'].map((name) => path.join(folder, name))
  fs.writeFileSync(hosts, '127.0.0.1 loop.example\n')
  assert.strictEqual(run('mergecap', ['-I', 'none', '-w', merged, recording, recording]).status, 0)
  assert.strictEqual(run('editcap', ['-a', '2:a remark', '--capture-comment', 'of the file', merged, file]).status, 0)
  return { folder, file, to: (name) => path.join(folder, name) }
}

function linkType(file) {
  const session = pcap.createOfflineSession(file)
  const { link_type } = session
  session.close()
  return link_type
}

const comments = ['frame.number', 'frame.comment', 'frame.interface_id']

describe('nodepcap convert', () => {
  test('the records of editcap, for every capture that it takes', needsCaptures('editcap'), async (t) => {
    const folder = temporaryFolder(t)
    const [theirs, ours] = ['theirs', 'ours'].map((name) => path.join(folder, name))
    let compared = 0
    for (const file of sampleCaptures().filter((name) => !hasStrangeTimes(name))) {
      const { status } = run('editcap', ['-F', 'nsecpcap', file, theirs])
      if (status !== 0 || PSEUDO_HEADERS.includes(linkType(file))) continue
      const written = await dump(file, ours, { format: 'pcap-nano', flush: 'block' }).catch((error) => error)
      if (written.code === 'ERR_PCAP_OPTION') continue // a time after 2106, which editcap writes as another
      assert.ok(pcapRecords(ours).equals(pcapRecords(theirs)), file)
      compared++
    }
    assert.ok(compared > 100, `${compared} files`)
  })

  test('comments and interfaces stay in pcapng', needs('tshark', 'editcap'), (t) => {
    const { file, to } = rich(t)
    good(['convert', file, to('b.pcapng')])
    assert.deepStrictEqual(tsharkPackets(to('b.pcapng'), comments), tsharkPackets(file, comments))
    assert.match(run('capinfos', [to('b.pcapng')]).stdout, /of the file/)
    const before = JSON.parse(good(['info', '--json', file]).stdout)
    const after = JSON.parse(good(['info', '--json', to('b.pcapng')]).stdout)
    assert.deepStrictEqual(after.interfaces.map(({ snap_length, link_type, packets }) => [snap_length, link_type, packets]), before.interfaces.map(({ snap_length, link_type, packets }) => [snap_length, link_type, packets]))
  })

  test('what pcap has no place for is told', needs('editcap'), (t) => {
    const { file, to } = rich(t)
    const { stderr } = good(['convert', file, to('b.pcap')])
    assert.match(stderr, /left out, as pcap has no place for it: 1 comment, 1 packet with comments or other options, 2 interfaces kept apart; write pcapng to keep it\n$/)
    assert.strictEqual(good(['convert', '--quiet', file, to('c.pcap')]).stderr, '')
  })

  test('what a copy in pcapng leaves out is told', (t) => {
    const folder = temporaryFolder(t)
    const [file, out] = ['in.pcapng', 'out.pcapng'].map((name) => path.join(folder, name))
    const b = bytesIn('little')
    const bare = b.section([1, 'one'], [1, 'another'])
    fs.writeFileSync(file, Buffer.concat([b.section([1, 'kept']), b.interface(1, 0), b.block(0x1234, Buffer.alloc(4)), bare, b.custom(0xbad, 32473, Buffer.alloc(4))]))
    assert.match(good(['convert', file, out]).stderr, /left out: 2 comments of sections without interfaces, 1 block of an unknown type\n$/)
    assert.match(good(['edit', file, out, '--strip-comments']).stderr, /left out: 1 block of an unknown type\n$/)
  })

  test('several link types do not fit into pcap', needs('tshark'), async (t) => {
    const folder = temporaryFolder(t)
    const [raw, mixed, out] = ['raw.pcap', 'mixed.pcapng', 'out.pcap'].map((name) => path.join(folder, name))
    const bytes = manyBytes(5)
    bytes.writeUInt32BE(101, 20)
    fs.writeFileSync(raw, bytes)
    good(['merge', mixed, recording, raw])
    bad(['convert', mixed, out], 1, /a pcap file has one link type.*write pcapng/)
    good(['convert', mixed, out, '--file-type', 'pcapng'])
    assert.strictEqual(tsharkPackets(out).length, 15)
  })

  test('a filter, standard input and output', needs('tcpdump'), (t) => {
    const { stdout } = run(process.execPath, [command, 'convert', '-', '-', '--file-type', 'pcap', 'tcp', 'dst', 'port', '8080'], { input: fs.readFileSync(recording), encoding: 'buffer' })
    const file = path.join(temporaryFolder(t), 'tcpdump.pcap')
    assert.strictEqual(run('tcpdump', ['-r', recording, '-w', file, 'tcp', 'dst', 'port', '8080']).status, 0)
    assert.ok(stdout.subarray(24).equals(pcapRecords(file)))
  })

  test('a summary for programs', (t) => {
    const file = path.join(temporaryFolder(t), 'a.pcapng')
    const { stdout, stderr } = good(['convert', '--json', recording, file, 'tcp dst port 8080'])
    assert.strictEqual(stderr, '')
    const summary = JSON.parse(stdout)
    assert.strictEqual(summary.packets_in, 10)
    assert.strictEqual(summary.packets_out + summary.filtered, 10)
    assert.strictEqual(summary.bytes, fs.statSync(file).size)
  })

  test('a damaged file: what is good of it, and its error', (t) => {
    const folder = temporaryFolder(t)
    const [cut, out] = ['cut.pcap', 'out.pcap'].map((name) => path.join(folder, name))
    fs.writeFileSync(cut, fs.readFileSync(recording).subarray(0, -1))
    const { stderr } = bad(['convert', cut, out], 1, /cut short in the middle of packet 10/)
    assert.match(stderr, /9 packets in, 9 out/)
    assert.ok(fs.readFileSync(out).equals(fs.readFileSync(recording).subarray(0, fs.statSync(out).size)))
  })

  test('an input is not overwritten, under no name', (t) => {
    const folder = temporaryFolder(t)
    const [file, link, symbolic] = ['a.pcap', 'b.pcap', 'c.pcap'].map((name) => path.join(folder, name))
    fs.copyFileSync(recording, file)
    fs.linkSync(file, link)
    fs.symlinkSync(file, symbolic)
    for (const out of [file, link, symbolic]) bad(['convert', file, out], 2, /would be overwritten while it is read/)
    const appending = fs.openSync(file, 'a')
    bad(['convert', file, '-'], 1, /standard output is read, and would be overwritten/, { stdio: ['ignore', appending, 'pipe'] })
    fs.closeSync(appending)
    const descriptor = fs.openSync(file, 'r+')
    const session = pcap.createOfflineSession(file)
    assert.throws(() => session.dump(descriptor), { code: 'ERR_PCAP_OPTION', message: /would be overwritten/ })
    session.close()
    fs.closeSync(descriptor)
    assert.ok(fs.readFileSync(file).equals(fs.readFileSync(recording)))
    bad(['convert', '/no/such/file', link], 1, /no such file/i)
    bad(['convert', file], 2, /two files are needed/)
    bad(['convert', file, '/no/such/folder/x'], 1, /cannot create/)
    bad(['convert', '--json', file, '-'], 2, /leave it out, or write to a file/)
    bad(['convert', file, `${file}.2`, 'no filter'], 2, /man pcap-filter/)
  })

  const INTERRUPTED = {
    convert: { words: (input, out) => ['convert', input, out], summary: /1000 packets in, 1000 out.*\n/ },
    read: { words: (input, out) => ['read', input, '-w', out], summary: /^/ }
  }

  for (const [name, { words, summary }] of Object.entries(INTERRUPTED)) {
    for (const signal of ['SIGINT', 'SIGTERM']) {
      test(`${signal} stops ${name}: the output can be read`, async (t) => {
        const folder = temporaryFolder(t)
        const [fifo, out] = ['fifo', 'out.pcapng'].map((file) => path.join(folder, file))
        assert.strictEqual(run('mkfifo', [fifo]).status, 0)
        const child = start(t, process.execPath, [command, ...words(fifo, out)], { stdio: ['ignore', 'ignore', 'pipe'] })
        const said = listen(child)
        const writer = fs.createWriteStream(fifo)
        writer.write(manyBytes(1000), () => setTimeout(() => child.kill(signal), 300))
        const [status] = await once(child, 'exit')
        writer.destroy()
        assert.strictEqual(status, 1)
        assert.match(said.stderr, summary)
        assert.match(said.stderr, new RegExp(`nodepcap: ${name} was interrupted: .* has the packets up to then\\n$`))
        assert.strictEqual(JSON.parse(good(['info', '--json', out]).stdout).packets, 1000)
      })
    }
  }

  test('a bar on a terminal, for what takes longer than a second', needs('script'), async (t) => {
    const folder = temporaryFolder(t)
    const [fifo, out] = ['fifo', 'out.pcapng'].map((name) => path.join(folder, name))
    assert.strictEqual(run('mkfifo', [fifo]).status, 0)
    const shown = async (...args) => {
      const child = start(t, 'script', ['-qec', [process.execPath, command, 'convert', fifo, out, ...args].join(' '), '/dev/null'], { stdio: ['pipe', 'pipe', 'ignore'] }) // script ends early where its input does
      const said = listen(child)
      const writer = fs.createWriteStream(fifo)
      writer.write(manyBytes(1000), () => setTimeout(() => writer.end(), 2500))
      await once(child, 'close')
      return said.stdout
    }
    assert.match(await shown(), /kB \| 1000 packets.*1000 packets in, 1000 out/s)
    assert.strictEqual(await shown('--quiet'), '')
  })

  test('a reader of standard output that leaves is no error', async (t) => {
    const file = path.join(temporaryFolder(t), 'many.pcap')
    fs.writeFileSync(file, manyBytes(MANY))
    for (const words of [['convert', file, '-'], ['read', file, '-w', '-']]) {
      const child = start(t, process.execPath, [command, ...words], { stdio: ['ignore', 'pipe', 'pipe'] })
      const said = listen(child)
      child.stdout.once('data', () => child.stdout.destroy())
      const [status] = await once(child, 'close')
      assert.deepStrictEqual([status, said.stderr], [0, ''])
    }
  })
})
