'use strict'
// merge.test.js - nodepcap merge: what mergecap writes.

const assert = require('node:assert')
const fs = require('node:fs')
const path = require('node:path')
const { describe, test } = require('node:test')
const pcap = require('../..')
const { temporaryFolder } = require('../helpers')
const { manyBytes, readAll } = require('./material')
const { bad, command, dump, good, hasStrangeTimes, needs, needsCaptures, pcapRecords, run, sampleCaptures, tsharkPackets } = require('./tools')

const recording = path.join(__dirname, '../../examples/http-loopback.pcap')
const FILES = 200

/** Captures of Ethernet that Wireshark reads as we do. */
function ethernetCaptures() {
  const files = sampleCaptures().filter((file) => !hasStrangeTimes(file))
  const whole = files.filter((file) => run('capinfos', ['-c', file]).status === 0)
  const { stdout } = run('capinfos', ['-T', '-M', '-r', '-E', '-c', ...whole])
  return stdout.split('\n').map((line) => line.split('\t')).filter(([, encapsulation]) => encapsulation === 'ether').map(([file]) => file).slice(0, FILES)
}

const facts = ({ timestamp_ns, caplen, len, link_type, interface: index }) => [timestamp_ns, caplen, len, link_type, index]

describe('nodepcap merge', () => {
  test('the records of mergecap, by time and one after the other', needsCaptures('mergecap', 'capinfos'), async (t) => {
    const folder = temporaryFolder(t)
    const [theirs, ours] = ['theirs', 'ours'].map((name) => path.join(folder, name))
    const files = ethernetCaptures()
    assert.ok(files.length > 50, `${files.length} files`)
    for (const append of [false, true]) {
      // Of equal times mergecap takes the last file's first, we the first one's.
      const order = append ? files : [...files].reverse()
      const { status, stderr } = run('mergecap', [...(append ? ['-a'] : []), '-F', 'nsecpcap', '-w', theirs, ...order])
      assert.strictEqual(status, 0, stderr)
      await dump(files, ours, { format: 'pcap-nano', flush: 'block' }, { append })
      assert.ok(pcapRecords(ours).equals(pcapRecords(theirs)), `append: ${append}`)
    }
  })

  test('interfaces, formats and byte orders', needs('tshark', 'mergecap', 'editcap'), (t) => {
    const folder = temporaryFolder(t)
    const [nano, commented, ours, theirs] = ['nano.pcap', 'commented.pcapng', 'ours.pcapng', 'theirs.pcapng'].map((name) => path.join(folder, name))
    assert.strictEqual(run('editcap', ['-F', 'nsecpcap', '-t', '0.000000001', recording, nano]).status, 0)
    assert.strictEqual(run('editcap', ['-t', '-0.0001', '-a', '3:a remark', recording, commented]).status, 0)
    const { stderr } = good(['merge', ours, recording, nano, commented])
    assert.match(stderr, /30 packets in, 30 out, 1 file/)
    assert.strictEqual(run('mergecap', ['-I', 'none', '-w', theirs, recording, nano, commented]).status, 0)
    const fields = ['frame.time_epoch', 'frame.len', 'frame.cap_len', 'frame.interface_id', 'frame.comment', 'tcp.seq_raw']
    assert.deepStrictEqual(tsharkPackets(ours, fields), tsharkPackets(theirs, fields))
  })

  test('a file has one section: comments of further files are on their interfaces', needs('editcap', 'capinfos'), (t) => {
    const folder = temporaryFolder(t)
    const [a, b, out] = ['a', 'b', 'out'].map((name) => path.join(folder, name))
    for (const file of [a, b]) assert.strictEqual(run('editcap', ['--capture-comment', `of ${path.basename(file)}`, recording, file]).status, 0)
    assert.doesNotMatch(good(['merge', out, a, b]).stderr, /left out/)
    const { comments, interfaces } = JSON.parse(good(['info', '--json', out]).stdout)
    assert.deepStrictEqual([comments, interfaces.map((one) => one.comments)], [['of a'], [[], ['of b']]])
    assert.match(run('capinfos', [out]).stdout, /Capture comment: +of a\n[^]*Interface #1 info:[^]*Comment = of b/)
  })

  test('link types may differ in pcapng, not in pcap', (t) => {
    const folder = temporaryFolder(t)
    const [raw, out] = ['raw.pcap', 'out'].map((name) => path.join(folder, name))
    const bytes = manyBytes(3)
    bytes.writeUInt32BE(101, 20)
    fs.writeFileSync(raw, bytes)
    bad(['merge', out, recording, raw, '--file-type', 'pcap'], 1, /write pcapng/)
    good(['merge', out, recording, raw])
    const { link_types } = JSON.parse(good(['info', '--json', out]).stdout)
    assert.deepStrictEqual(link_types.sort(), ['LINKTYPE_ETHERNET', 'LINKTYPE_RAW'])
  })

  test('equal times keep the order of the files', async (t) => {
    const folder = temporaryFolder(t)
    const files = Array.from({ length: 5 }, (_, i) => path.join(folder, `${i}.pcap`))
    for (const file of files) fs.copyFileSync(recording, file)
    const packets = await readAll(files)
    assert.deepStrictEqual(packets.map((packet) => packet.interface), Array.from({ length: 50 }, (_, i) => i % 5))
    assert.deepStrictEqual(packets.map((packet) => packet.number), Array.from({ length: 50 }, (_, i) => i + 1))
  })

  test('a filter, and the same packets as from one file', async () => {
    const one = await readAll(recording, 'tcp dst port 8080')
    const two = await readAll([recording, recording], { filter: 'tcp dst port 8080', append: true })
    assert.deepStrictEqual(two.slice(0, one.length).map(facts), one.map(facts))
    assert.strictEqual(two.length, one.length * 2)
  })

  test('a damaged file ends itself only; its error comes behind all packets', (t) => {
    const folder = temporaryFolder(t)
    const [cut, out] = ['cut.pcap', 'out.pcapng'].map((name) => path.join(folder, name))
    fs.writeFileSync(cut, fs.readFileSync(recording).subarray(0, 500))
    for (const how of [[], ['--append']]) {
      const { stderr } = bad(['merge', out, cut, recording, ...how], 1, /cut\.pcap: cut short/)
      const good_packets = Number(/; (\d+) packets are good/.exec(stderr)[1])
      assert.strictEqual(JSON.parse(good(['info', '--json', out]).stdout).packets, good_packets + 10)
    }
  })

  test('more files than the system lets be open: a clear limit, and --append', needs('bash'), (t) => {
    const out = path.join(temporaryFolder(t), 'out.pcapng')
    const limited = (...args) => run('bash', ['-c', 'ulimit -n 64; exec "$@"', 'bash', process.execPath, command, 'merge', out, ...Array(100).fill(recording), ...args], { env: { LD_PRELOAD: process.env.LD_PRELOAD ?? '' } })
    const { status, stderr } = limited()
    assert.strictEqual(status, 1)
    assert.match(stderr, /100 files are merged, and the system lets no more than \d+ be open at once: raise that \(ulimit -n\), or merge in steps/)
    assert.strictEqual(limited('--append').status, 0)
    assert.strictEqual(JSON.parse(good(['info', '--json', out]).stdout).packets, 1000)
  })

  test('wrong command lines and options', (t) => {
    const file = path.join(temporaryFolder(t), 'a.pcap')
    fs.copyFileSync(recording, file)
    bad(['merge', file], 2, /no file to merge/)
    bad(['merge', file, recording, file], 2, /would be overwritten/)
    bad(['merge', file, '-', '-'], 2, /standard input can be read once/)
    assert.throws(() => pcap.createOfflineSession([]), TypeError)
    assert.throws(() => pcap.createOfflineSession([recording, 5]), /each source of a list must be a string, not 5/)
    assert.throws(() => pcap.createOfflineSession(recording, { append: true }), /give a list of paths/)
    assert.throws(() => pcap.createOfflineSession([recording, '/no/such/file']), { code: 'ERR_PCAP_IO', errno: 'ENOENT' })
  })
})
