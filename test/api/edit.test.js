'use strict'
// edit.test.js - nodepcap edit: what editcap writes.

const assert = require('node:assert')
const fs = require('node:fs')
const path = require('node:path')
const { describe, test } = require('node:test')
const pcap = require('../..')
const { captureFile } = require('../golden/seed/packets')
const { temporaryFolder } = require('../helpers')
const { manyPackets, temporaryFile } = require('./material')
const { PSEUDO_HEADERS, bad, dump, good, hasStrangeTimes, needs, needsCaptures, pcapRecords, run, sampleCaptures } = require('./tools')

const recording = path.join(__dirname, '../../examples/http-loopback.pcap')
const MILLISECOND = 1000

/** Packets of which many are equal, in clusters; the time between two is irregular. */
function duplicates(t) {
  let seed = 1
  const random = (below) => {
    seed = (seed * 1103515245 + 12345) % 2147483648
    return Math.floor(seed / 65536) % below
  }
  let time = 1600000000n * 1000000n
  const packets = manyPackets(3000).map(({ bytes }) => {
    time += BigInt(random(5) * MILLISECOND)
    const changed = Buffer.from(bytes)
    changed[20] = random(12)
    return { time: [Number(time / 1000000n), Number(time % 1000000n)], bytes: changed }
  })
  return temporaryFile(t, captureFile(packets))
}

/** The same edit by both; the records must be equal. */
function compare(t, file, ours, theirs) {
  const folder = temporaryFolder(t)
  const [a, b] = ['ours', 'theirs'].map((name) => path.join(folder, name))
  good(['edit', file, a, '--file-type', 'pcap-nano', ...ours])
  const { status, stderr } = run('editcap', ['-F', 'nsecpcap', ...theirs.before, file, b, ...(theirs.after ?? [])])
  assert.strictEqual(status, 0, stderr)
  assert.ok(pcapRecords(a).equals(pcapRecords(b)), `${ours.join(' ')}: ${fs.statSync(a).size} and ${fs.statSync(b).size} bytes`)
  return pcapRecords(a).length
}

describe('nodepcap edit', () => {
  test('duplicates, as editcap finds them', needs('editcap'), (t) => {
    const file = duplicates(t)
    const all = pcapRecords(file).length
    const sizes = [
      [['--drop-duplicates'], ['-d']],
      [['--drop-duplicates', '--window', '2'], ['-D', '2']],
      [['--drop-duplicates', '--window', '30'], ['-D', '30']],
      [['--drop-duplicates', '--window', '100000'], ['-D', '100000']],
      [['--drop-duplicates', '--window-time', '0.005'], ['-w', '0.005']],
      [['--drop-duplicates', '--window-time', '0'], ['-w', '0']]
    ].map(([ours, before]) => compare(t, file, ours, { before }))
    assert.ok(sizes.every((size) => size <= all) && new Set(sizes).size === sizes.length, String(sizes))
  })

  test('duplicates of real captures', needsCaptures('editcap'), async (t) => {
    const folder = temporaryFolder(t)
    const [ours, theirs] = ['ours', 'theirs'].map((name) => path.join(folder, name))
    let dropped = 0
    for (const file of sampleCaptures().filter((name) => !hasStrangeTimes(name))) {
      if (run('editcap', ['-F', 'nsecpcap', '-D', '100', file, theirs]).status !== 0) continue
      const written = await dump(file, ours, { format: 'pcap-nano', edit: { duplicates: { window: 100 } } }).catch((error) => error)
      if (written.code === 'ERR_PCAP_OPTION' || PSEUDO_HEADERS.includes((await pcap.info(file)).link_types[0])) continue
      // editcap compares what was captured, we what was on the wire too: where that differs there can be more of ours.
      const { cut_packets } = await pcap.info(file)
      if (cut_packets === 0) assert.ok(pcapRecords(ours).equals(pcapRecords(theirs)), file)
      dropped += written.stats().duplicates ?? 0
    }
    assert.ok(dropped > 0)
  })

  test('ranges of packets', needs('editcap'), (t) => {
    const file = temporaryFile(t, captureFile(manyPackets(100)))
    compare(t, file, ['--range', '5,10-20,90-'], { before: ['-r'], after: ['5', '10-20', '90-0'] })
    compare(t, file, ['--range', '90-,10-20', '--range', '-3', '--range', '15-25'], { before: ['-r'], after: ['1-3', '10-25', '90-0'] })
    compare(t, file, ['--invert', '--range', '5,10-20'], { before: [], after: ['5', '10-20'] })
  })

  test('times', needs('editcap'), (t) => {
    const file = temporaryFile(t, captureFile(manyPackets(5000)))
    const before = ['-A', '2020-09-13 12:26:41', '-B', '2020-09-13 12:26:43']
    for (const window of [
      ['--from', '2020-09-13 12:26:41', '--to', '2020-09-13 12:26:43'],
      ['--from', '1600000001', '--to', '1600000003.000'],
      ['--from', '2020-09-13T12:26:41Z', '--to', '2020-09-13T14:26:43+02:00']
    ]) assert.strictEqual(compare(t, file, window, { before }), pcapRecords(temporaryFile(t, captureFile(manyPackets(5000).slice(1000, 3000)))).length)
  })

  test('a shift is exact', needs('editcap'), (t) => {
    compare(t, recording, ['--shift', '3600.000000001'], { before: ['-t', '3600.000000001'] })
    compare(t, recording, ['--shift', '-0.9999'], { before: ['-t', '-0.9999'] })
    const { stderr } = good(['edit', recording, path.join(temporaryFolder(t), 'x'), '--shift', '-2000000000'])
    assert.match(stderr, /10 packets in, 0 out \(left out: 10 shifted before 1970 or after 2262\)/)
  })

  test('fewer bytes', needs('editcap'), (t) => {
    compare(t, recording, ['--snap-length', '60'], { before: ['-s', '60'] })
    compare(t, recording, ['--chop', '14', '--chop', '-4'], { before: ['-L', '-C', '14', '-C', '-4'] })
    compare(t, recording, ['--chop', '1000'], { before: ['-L', '-C', '1000'] })
    assert.match(good(['edit', recording, path.join(temporaryFolder(t), 'x'), '--snap-length', '70']).stderr, /, \d packets shortened\n$/)
  })

  test('all together, with a filter', needs('editcap', 'tcpdump'), (t) => {
    const filtered = path.join(temporaryFolder(t), 'filtered.pcap')
    const file = duplicates(t)
    // manyPackets are the seed's handshake: SYN, SYN and ACK, ACK.
    assert.strictEqual(run('tcpdump', ['-r', file, '-w', filtered, 'tcp[tcpflags] & tcp-syn != 0']).status, 0)
    const folder = temporaryFolder(t)
    const [ours, theirs] = ['ours', 'theirs'].map((name) => path.join(folder, name))
    good(['edit', file, ours, '--file-type', 'pcap-nano', '--drop-duplicates', '--shift', '1', '--from', '1600000001', 'tcp[tcpflags] & tcp-syn != 0'])
    assert.strictEqual(run('editcap', ['-F', 'nsecpcap', '-A', '2020-09-13 12:26:41', filtered, `${theirs}1`]).status, 0)
    assert.strictEqual(run('editcap', ['-F', 'nsecpcap', '-d', `${theirs}1`, `${theirs}2`]).status, 0)
    assert.strictEqual(run('editcap', ['-F', 'nsecpcap', '-t', '1', `${theirs}2`, theirs]).status, 0)
    assert.ok(pcapRecords(ours).equals(pcapRecords(theirs)))
  })

  test('numbers of packets are those of the input, behind a filter too', needs('tshark'), async (t) => {
    const file = path.join(temporaryFolder(t), 'x.pcap')
    good(['edit', recording, file, '--range', '3-6', 'tcp', 'dst', 'port', '8080'])
    const { stdout } = run('tshark', ['-n', '-r', recording, '-Y', 'frame.number >= 3 && frame.number <= 6 && tcp.dstport == 8080', '-T', 'fields', '-e', 'frame.number'])
    assert.strictEqual((await pcap.info(file)).packets, stdout.split('\n').length - 1)
  })

  test('comments', needs('tshark', 'editcap', 'capinfos'), (t) => {
    const folder = temporaryFolder(t)
    const [commented, out] = ['a.pcapng', 'b.pcapng'].map((name) => path.join(folder, name))
    assert.strictEqual(run('editcap', ['-a', '2:a remark', '--capture-comment', 'of the file', recording, commented]).status, 0)
    const remarks = (file) => [/^Capture comment: *(.*)$/gm, /a remark/g].map((pattern) => [...`${run('capinfos', ['-k', file]).stdout}${run('tshark', ['-n', '-r', file, '-T', 'fields', '-e', 'frame.comment']).stdout}`.matchAll(pattern)].map((match) => match[1] ?? match[0]))
    good(['edit', commented, out, '--comment', 'new'])
    assert.deepStrictEqual(remarks(out), [['new', 'of the file'], ['a remark']])
    good(['edit', commented, out, '--strip-comments'])
    assert.deepStrictEqual(remarks(out), [[], []])
    good(['edit', commented, out, '--strip-comments', '--comment', 'new'])
    assert.deepStrictEqual(remarks(out), [['new'], []])
  })

  test('wrong command lines and options', (t) => {
    const out = path.join(temporaryFolder(t), 'x')
    for (const [args, pattern] of [
      [['--range', '5-4'], /packet numbers from 1/],
      [['--range', '0'], /packet numbers from 1/],
      [['--range', '-'], /packet numbers from 1/],
      [['--shift', '1.0000000001'], /at most nine decimals/],
      [['--from', 'yesterday'], /seconds since 1970/],
      [['--window', '5'], /add --drop-duplicates/],
      [['--drop-duplicates', '--window', '1'], /a whole number from 2/],
      [['--invert'], /add --range/],
      [['--chop', 'x'], /a number of bytes/],
      [['--snap-length', '0'], /a whole number from 1/]
    ]) bad(['edit', recording, out, ...args], 2, pattern)
    bad(['edit', recording, recording], 2, /would be overwritten/)
    bad(['edit', recording], 2, /two files are needed/)
    const session = pcap.createOfflineSession(recording)
    for (const [edit, pattern] of [
      [{ shift: 1 }, /no option 'shift'; did you mean 'shift_ns'/],
      [{ shift_ns: 1 }, /'shift_ns' must be a BigInt/],
      [{ ranges: [[2, 1]] }, /'ranges' must be a list/],
      [{ duplicates: { windows: 5 } }, /did you mean 'window'/],
      [{ invert: true }, /add these/]
    ]) assert.throws(() => session.dump(out, { edit }), pattern)
    session.close()
  })
})
