'use strict'
// display.test.js - display filters: of packets, of sessions, of the command.

const test = require('node:test')
const assert = require('node:assert')
const { spawnSync } = require('node:child_process')
const fs = require('node:fs')
const path = require('node:path')
const pcap = require('../../lib')
const { temporaryFolder } = require('../helpers')
const { packets, capture } = require('./display-packets')

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

test('raw bytes, and functions of later versions of Wireshark', () => {
  const [syn, datagram] = packets
  const passes = ['@tcp.dstport == 00:50', 'hex(tcp.dstport) == "0x0050"', 'dec(ip.ttl) == "64"', 'vals(ip.proto) == "TCP"', 'ip_rfc1918(ip.src)', 'ip_special_name(ip.src) == "Private-Use"',
    'float(ip.ttl) / 3 > 21.3', 'double(frame.len) * 0.5 < 100', 'not ip_multicast(ip.dst)']
  for (const text of passes) assert.equal(syn.matches(text), true, text)
  assert.equal(datagram.matches('@udp.dstport == @udp.srcport'), false)
  assert.deepEqual(pcap.displayFilter('@ip.src == 01 or ip.src == 1.2.3.4').fields, ['@ip.src', 'ip.src'])
  assert.throws(() => pcap.displayFilter('@ip.sorce == 01'), /no field "ip\.sorce"; did you mean "ip\.src"\?/)
})

test('names may begin a text: a dot or an @ in quotes is none', () => {
  assert.equal(packets[0].matches('frame contains ".com" or frame contains "@example" or ip.ttl == \'@\''), true)
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

const COUNT = 4000
const FRAMES = 4 // of which every first is a SYN to port 80, every third a tunnel
const every = (index) => Array.from({ length: COUNT / FRAMES }, (_, i) => i * FRAMES + index + 1)
const numbersOf = async (session) => {
  const numbers = []
  for await (const packet of session) numbers.push(packet.number)
  return numbers
}

test('a session shows what passes; numbers and counters are those of the file', async () => {
  const session = pcap.createOfflineSession(capture(COUNT), { display: 'tcp.port == 80' })
  assert.deepEqual(await numbersOf(session), every(0))
  assert.equal(session.stats().received, COUNT)
  const both = pcap.createOfflineSession(capture(COUNT), { filter: 'ip', display: 'ip#2' })
  assert.deepEqual(await numbersOf(both), every(2))
  assert.deepEqual(await numbersOf(pcap.createOfflineSession(capture(COUNT), { display: 'tcp && udp' })), [])
  assert.equal((await numbersOf(pcap.createOfflineSession(capture(COUNT), { display: '' }))).length, COUNT)
})

test('listeners get what passes, with the layers of their own', async () => {
  const session = pcap.createOfflineSession(capture(COUNT), { display: 'frame.number > 10 and not tcp' })
  const seen = []
  session.on('packet', (packet) => seen.push([packet.number, packet.layers.length, packet.bytes.length]))
  await new Promise((resolve) => session.on('end', resolve))
  const expected = Array.from({ length: COUNT }, (_, i) => [i + 1, packets[i % FRAMES].layers.length, packets[i % FRAMES].bytes.length])
  assert.deepEqual(seen, expected.filter(([number]) => number > 10 && number % FRAMES !== 1))
})

test('batches and lines have filters of their own beside that of the session', async () => {
  for (const threads of [1, 3]) {
    const numbers = []
    const session = pcap.createOfflineSession(capture(COUNT), { display: 'ip', threads })
    for await (const batch of session.batches({ fields: ['number', 'ip.ttl', 'udp.dstport'], display: 'udp.dstport == 53', size: 100 })) {
      numbers.push(...batch.column('number'))
      assert.ok(batch.column('udp.dstport').every((port) => port === 53))
    }
    assert.deepEqual(numbers.map(Number), every(1))
  }
  let text = ''
  const session = pcap.createOfflineSession(capture(COUNT), { display: 'ip' })
  for await (const lines of session.lines({ format: 'tsv', fields: ['frame.number'], display: pcap.displayFilter('!tcp && !ip#2') })) text += lines
  assert.deepEqual(text.trimEnd().split('\n').map(Number), every(1))
})

test('a dump writes what passes the session and itself', async (t) => {
  const folder = temporaryFolder(t)
  const written = async (file) => (await numbersOf(pcap.createOfflineSession(file))).length
  const file = path.join(folder, 'a.pcap')
  const session = pcap.createOfflineSession(capture(COUNT), { display: 'ip' })
  const dump = session.dump(file, { display: 'udp' })
  const seen = []
  session.on('packet', (packet) => seen.push(packet.number))
  await new Promise((resolve) => session.on('close', resolve))
  assert.equal(dump.stats().packets, COUNT / 2)
  assert.equal(await written(file), COUNT / 2)
  assert.equal(seen.length, COUNT * 3 / 4)
  assert.throws(() => pcap.createOfflineSession(capture(8)).dump(file, { display: 'udp', split: 'flow' }), TypeError)
})

test('what an iteration hides, a dump would miss: it says so', async (t) => {
  const folder = temporaryFolder(t)
  const session = pcap.createOfflineSession(capture(COUNT))
  session.dump(path.join(folder, 'a.pcap'))
  await assert.rejects(session.batches({ fields: ['number'], display: 'udp' }).next(), { code: 'ERR_PCAP_INVALID' })
  session.close()
})

test('a filter that does not compile is told by the call that has it', () => {
  const source = capture(8)
  assert.throws(() => pcap.createOfflineSession(source, { display: 'ip.ttl ==' }), { code: 'ERR_PCAP_FILTER', offset: 9 })
  assert.throws(() => pcap.createOfflineSession(source, { display: 7 }), TypeError)
  const session = pcap.createOfflineSession(source)
  assert.throws(() => session.batches({ fields: ['number'], display: 'ipp' }), { code: 'ERR_PCAP_FILTER' })
  assert.throws(() => session.lines({ display: 'ip =' }), { code: 'ERR_PCAP_FILTER' })
  assert.throws(() => session.dump('/nowhere/a.pcap', { display: 'ip =' }), { code: 'ERR_PCAP_FILTER' })
  session.close()
})

test('bpf passes whatever the filter passes in outermost headers', async () => {
  const filters = ['tcp.port == 80', 'ip.addr == 10.0.0.0/8 && tcp.flags.syn == 1', 'udp', 'tcp contains 02:04', '!tcp', 'tcp or udp.port == 53', 'tcp.options.mss_val > 3', 'ip.ttl < 65 or ipv6',
    'eth.src == 00:1f:5b:ce:3e:29', 'udp.dstport in {1..60}', 'tcp.dstport in {80, 443, 8000..8080}', 'tcp.flags & 0x12', 'ip.version == 4', 'frame.len > 30', 'ip.addr != 1.2.3.4', 'ip.ttl == ip.ttl',
    '60 < ip.ttl', 'max(ip.ttl, 3) == 64', '', 'ip.src == 1.2.3.4/0', 'udp.length - 3', 'ip.dsfield.dscp == 0', 'tcp.port != 81', 'ip xor udp', 'ip.ttl not in {3}', 'eth.dst[0] == 00', 'tcp.srcport > tcp.dstport']
  const bytes = capture(FRAMES)
  for (const text of filters) {
    const { filter, misses } = pcap.bpf(text)
    const shown = (await numbersOf(pcap.createOfflineSession(bytes, { display: text }))).filter((number) => number !== 3) // in a tunnel
    const passed = await numbersOf(pcap.createOfflineSession(bytes, filter))
    assert.ok(shown.every((number) => passed.includes(number)), `${text}: ${filter}`)
    assert.equal(misses.length > 0, filter !== '')
  }
  assert.equal(pcap.bpf('udp.dstport == 53').filter, '(udp[2:2] = 53 or (ip6 and udp)) or (ip proto 136 or ip6 proto 136)')
  assert.equal(pcap.bpf('!tcp').filter, '')
  assert.throws(() => pcap.bpf('ip ='), { code: 'ERR_PCAP_FILTER' })
})

const command = path.join(root, 'bin/nodepcap.js')
const run = (...args) => spawnSync(process.execPath, [command, ...args], { encoding: 'utf8' })

test('the command: -Y of what reads packets', (t) => {
  const folder = temporaryFolder(t)
  const file = path.join(folder, 'in.pcap')
  const out = (name) => path.join(folder, name)
  fs.writeFileSync(file, capture(40))
  const read = run('read', file, '-Y', 'udp', '--fields', 'frame.number', '-c', '3')
  assert.equal(read.stdout, '2\n3\n6\n')
  assert.match(run('info', file, '-q', '-Y', 'tcp').stdout, /^packets: +10$/m)
  assert.match(run('convert', file, out('a.pcapng'), 'ip', '-Y', 'udp').stderr, /40 packets in, 20 out \(left out: 10 not in the filter, 10 not displayed\)/)
  assert.match(run('edit', file, out('b.pcapng'), '--range', '1-4', '-Y', 'ip').stderr, / 3 out \(left out: 10 not displayed, 27 out of range\)/)
  assert.match(run('split', file, out('c_%n.pcap'), '--flow', '-Y', 'ip#2').stderr, / 10 out .* 1 flow/)
  const merged = run('merge', out('d.pcapng'), file, file, '-Y', 'frame.number <= 8', '--json')
  assert.equal(JSON.parse(merged.stdout).packets_out, 8)
  assert.equal(JSON.parse(merged.stdout).hidden, 72)
  const written = run('read', file, '-Y', 'tcp.port ==', '-w', out('e.pcap'))
  assert.equal(written.status, 2)
  assert.equal(fs.existsSync(out('e.pcap')), false)
  const warned = run('read', file, '-Y', 'ip.ttl ~= 64', '-c', '1')
  assert.match(warned.stderr, /^nodepcap: warning: display filter, at 7: "~=" is deprecated/)
})

test('the command: fields of a layer by its number', (t) => {
  const folder = temporaryFolder(t)
  const file = path.join(folder, 'in.pcap')
  fs.writeFileSync(file, capture(4))
  const tunnel = ['-Y', 'ip#2']
  assert.equal(run('read', file, ...tunnel, '--fields', 'ip.src,ip.src#1,ip.src#2,ip.src#-1,ip.ttl#3').stdout, '10.0.0.1,192.168.0.1\t10.0.0.1\t192.168.0.1\t192.168.0.1\t\n')
  assert.equal(run('read', file, ...tunnel, '--fields', 'ip.src#2', '--json').stdout, '{"ip.src#2":"192.168.0.1"}\n')
  assert.equal(run('read', file, '-c', '1', '--fields', 'frame.number#1,tcp#1').stdout, '1\ttcp\n')
  assert.match(run('read', file, '--fields', 'ip.src#x').stderr, /behind "#" comes the number of a layer/)
  assert.match(run('read', file, '--fields', 'ip.source#2').stderr, /no field "ip\.source"; did you mean/)
})

test('messages beside each other are one layer, in filters and columns', async () => {
  const file = path.join(__dirname, '../golden/rtcp/compound.pcap')
  const { value: first } = await pcap.createOfflineSession(file)[Symbol.asyncIterator]().next()
  for (const [filter, passes] of [['rtcp.pt#1 == 203', true], ['rtcp.pt#[-1] == 200', true], ['rtcp.pt#2', false], ['ip.ttl#1', true]]) assert.equal(first.matches(filter), passes, filter)
  assert.equal(run('read', file, '-c', '1', '--fields', 'rtcp.pt#1,rtcp.pt#-1,rtcp.pt#2,rtcp.pt#[1]').stdout, '200,202,203\t200,202,203\t\t200,202,203\n')
})

test('the command: fields that are computed, with commas of their own', (t) => {
  const folder = temporaryFolder(t)
  const file = path.join(folder, 'in.pcap')
  fs.writeFileSync(file, capture(4))
  const fields = ['--fields', 'frame.number,max(ip.ttl, ip.len) + 1, ip.src[0:1,3] ', '--fields', 'ip.src in {10.0.0.1, 10.0.0.2}']
  const whole = JSON.parse(run('read', file, '-Y', 'ip#2', ...fields, '--json').stdout)
  assert.deepEqual(Object.keys(whole), ['frame.number', 'max(ip.ttl, ip.len) + 1', 'ip.src[0:1,3]', 'ip.src in {10.0.0.1, 10.0.0.2}'])
  assert.deepEqual(whole['ip.src[0:1,3]'], ['0a:01', 'c0:01'])
  assert.equal(whole['ip.src in {10.0.0.1, 10.0.0.2}'], 1)
  assert.match(run('read', file, '--fields', 'tcp.prt + 1').stderr, /display filter, at 0: no field "tcp\.prt"; did you mean "tcp\.port"\?/)
  assert.throws(() => pcap.createOfflineSession(file).lines({ format: 'tsv', fields: ['len(tcp'] }), { code: 'ERR_PCAP_FILTER', offset: 7 })
})

test('the command: display checks and explains', () => {
  assert.equal(run('display', 'tcp.port == 80').stdout, 'fields: tcp.port\ncost: fixed\n')
  assert.match(run('display', '--explain', 'tcp.port == 80 and tcp contains "a"').stdout, /\nand\n {2}mask {3}any tcp\.port == 80\n {2}visit {2}any tcp contains "a"\n$/)
  assert.deepEqual(JSON.parse(run('display', '--json', 'ip').stdout), { text: 'ip', fields: ['ip'], warnings: [], cost: 'fixed' })
  const wrong = run('display', 'ip and')
  assert.equal(wrong.status, 2)
  assert.equal(wrong.stderr, 'nodepcap: display filter, at 6: expected a field, a value or a function, not the end; see nodepcap display --help\n')
  assert.equal(run('display').status, 2)
})
