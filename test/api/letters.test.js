'use strict'
// letters.test.js - lines without a command, as tcpdump's and tshark's users type them: a test for each letter of the tables.

const assert = require('node:assert')
const fs = require('node:fs')
const path = require('node:path')
const { describe, test } = require('node:test')
const pcap = require('../..')
const { isBare, options, understand } = require('../../bin/bare')
const { commands } = require('../../bin/commands')
const { TOOLS } = require('../../bin/letters/parse')
const { UsageError } = require('../../bin/arguments')
const { listen, start, temporaryFolder } = require('../helpers')
const { bad, command, good, needs, nodepcap, run } = require('./tools')

const recording = path.join(__dirname, '../../examples/http-loopback.pcap')
const filterFile = path.join(__dirname, 'letters.filter')
const READ = ['-r', 'a.pcap']
const FIELDS = [...READ, '-T', 'fields', '-e', 'ip.src']

/** The values of a line, without what tcpdump does unasked. */
function valuesOf(args) {
  const { values } = understand(args)
  delete values['relative-sequence']
  return values
}

const action = (name) => ({ name, values: {}, positionals: [] })

/** What each letter does: a line, and its values; or, by a function, what is asserted of the line. */
const CASES = {
  tcpdump: {
    A: [['-A'], { dump: 'text' }],
    B: [['-B', '64'], { 'buffer-size': '65536' }],
    C: [['-w', 'x', '-C', '10'], { write: 'x%t', 'rotate-bytes': '10MB' }],
    D: [['-D'], action('devices')],
    F: [['-F', filterFile], { filter: 'tcp port 8080' }],
    G: [['-w', 'x', '-G', '60'], { write: 'x', 'rotate-seconds': '60' }],
    I: [['-I'], { monitor: true }],
    K: [['-K'], {}],
    N: [['-N'], {}],
    Q: [['-Q', 'in'], { direction: 'in' }],
    S: [() => assert.deepStrictEqual([understand(['-S']).values, understand(['-n']).values], [{}, { numeric: true, 'relative-sequence': true }])],
    U: [['-w', 'x', '-U'], { write: 'x', flush: 'packet' }],
    W: [['-w', 'x', '-C', '1', '-W', '5'], { write: 'x%t', 'rotate-bytes': '1MB', ring: '5' }],
    X: [['-X'], { dump: 'hex+text' }],
    Z: [['-Z', 'nobody'], { user: 'nobody' }],
    '#': [['-#'], { numbers: true }],
    c: [['-c5'], { count: '5' }],
    e: [['-e'], { link: true }],
    h: [['-nh'], action('help')],
    i: [['-i', 'lo', 'port', '80'], { interface: ['lo'], filter: 'port 80' }],
    j: [['-j', 'adapter'], { 'timestamp-source': 'adapter' }],
    l: [['-l'], {}],
    n: [['-nn'], { numeric: true }],
    p: [['-p'], { 'no-promiscuous': true }],
    q: [['-q'], { brief: true }],
    r: [() => assert.deepStrictEqual(understand(['-r', 'a', '-r', 'b', 'tcp']), { name: 'read', values: { filter: 'tcp', 'relative-sequence': true }, positionals: ['a', 'b'] })],
    s: [['-s', '0'], { 'snap-length': '262144' }],
    t: [() => assert.deepStrictEqual([1, 2, 3, 4, 5].map((count) => valuesOf([`-${'t'.repeat(count)}`]).clock), ['none', 'epoch', 'delta', 'date', 'relative'])],
    v: [['-vv'], { verbose: '2' }],
    w: [['-w', 'x'], { write: 'x' }],
    x: [['-x'], { dump: 'hex' }]
  },
  tshark: {
    B: [['-Y', 'ip', '-B', '2'], { display: 'ip', 'buffer-size': '2097152' }],
    D: [['-V', '-D'], action('devices')],
    E: [[...FIELDS, '-E', 'separator=/s', '-E', 'occurrence=f', '-E', 'header=y', '-E', 'quote=d', '-E', 'aggregator=;'], { format: 'tsv', fields: ['ip.src'], separator: ' ', occurrence: 'first', header: true, quote: '"', aggregator: ';' }],
    F: [['-V', '-F', 'nsecpcap', '-w', 'x'], { tree: true, 'file-type': 'pcap-nano', write: 'x' }],
    G: [['-Y', 'ip', '-G', 'fields'], action('fields')],
    I: [['-V', '-I'], { tree: true, monitor: true }],
    N: [['-Y', 'ip', '-N', 'nt'], { display: 'ip', 'port-names': true }],
    Q: [['-Y', 'ip', '-Q'], { display: 'ip' }],
    T: [[...READ, '-T', 'json'], { format: 'json' }],
    V: [['-V'], { tree: true }],
    Y: [[...READ, '-Y', 'tcp.len > 0'], { display: 'tcp.len > 0' }],
    a: [['-a', 'duration:5', '-a', 'packets:3'], { duration: '5', count: '3' }],
    b: [['-V', '-w', 'x', '-b', 'filesize:1000', '-b', 'files:3', '-b', 'duration:9', '-b', 'packets:4'], { tree: true, write: 'x_%n_%Y%m%d%H%M%S', 'rotate-bytes': '1000KB', ring: '3', 'rotate-seconds': '9', 'rotate-packets': '4' }],
    c: [['-Y', 'ip', '-c', '5'], { display: 'ip', count: '5' }],
    d: [['-Y', 'ip', '-d', 'tcp.port==1,dns'], { display: 'ip', 'decode-as': ['tcp.port==1,dns'] }],
    e: [[...FIELDS, '-e', 'ip.dst'], { format: 'tsv', fields: ['ip.src', 'ip.dst'] }],
    f: [['-Y', 'ip', '-f', 'port 80'], { display: 'ip', filter: 'port 80' }],
    h: [['-V', '-h'], action('help')],
    i: [['-V', '-i', 'lo', 'port', '80'], { tree: true, interface: ['lo'], filter: 'port 80' }],
    l: [['-V', '-l'], { tree: true }],
    n: [['-V', '-n'], { tree: true, numeric: true }],
    p: [['-V', '-p'], { tree: true, 'no-promiscuous': true }],
    q: [['-V', '-q'], { tree: true }],
    r: [['-V', '-r', 'a', 'ip.ttl', '<', '9'], { tree: true, display: 'ip.ttl < 9' }],
    s: [['-V', '-s', '100'], { tree: true, 'snap-length': '100' }],
    t: [['-Y', 'ip', '-t', 'ud'], { display: 'ip', clock: 'date', utc: true }],
    v: [['-Y', 'ip', '-v'], action('version')],
    w: [['-V', '-w', 'x'], { tree: true, write: 'x' }],
    x: [['-Y', 'ip', '-x'], { display: 'ip', dump: 'hex+text', 'dump-link': true }]
  }
}

/** A line on which the letter is the tool's. */
const lineWith = (tool, letter, { value }) => [...(tool === 'tshark' && !'VYT'.includes(letter) ? ['-Y', 'ip'] : ['-nn']), `-${letter}`, ...(value ? ['x'] : [])]

for (const [tool, table] of Object.entries(TOOLS)) {
  describe(`letters of ${tool}`, () => {
    for (const [letter, entry] of Object.entries(table)) {
      test(`-${letter}`, () => {
        if (entry.instead) {
          const isUnclear = tool === 'tcpdump' && 'df'.includes(letter)
          assert.throws(() => understand(lineWith(tool, letter, entry)), (error) => error instanceof UsageError && error.message.includes(isUnclear ? 'means two things' : entry.instead))
          return
        }
        const [line, expected] = CASES[tool][letter]
        if (typeof line === 'function') return line()
        if (expected.name) assert.deepStrictEqual(understand(line), expected)
        else assert.deepStrictEqual(valuesOf(line), expected)
      })
    }

    test('each is documented, and what it is here is an option that there is', () => {
      for (const [letter, { doc, ours, instead }] of Object.entries(table)) {
        assert.match(doc, /\.$/, letter)
        assert.ok((ours === undefined) !== (instead === undefined), letter)
        for (const [, name] of (ours ?? '').matchAll(/--([\w-]+)/g)) assert.ok(name === 'help' || name === 'version' || Object.hasOwn(options, name), `-${letter}: --${name}`)
        for (const [, name] of (ours ?? '').matchAll(/nodepcap (\w+)/g)) assert.ok(commands.some((each) => each.name === name), letter)
      }
      assert.deepStrictEqual(Object.keys(CASES[tool]).sort(), Object.keys(table).filter((letter) => !table[letter].instead).sort())
    })
  })
}

describe('whose line it is', () => {
  const refused = (args, pattern) => assert.throws(() => understand(args), (error) => error instanceof UsageError && pattern.test(error.message))

  test('letters of both: both spellings', () => {
    refused(['-Y', 'tcp', '-tttt'], /^-tttt is tcpdump's \(tshark: -t ad, -t e or -t d\), -Y is tshark's \(tcpdump: a BPF expression behind the options\): write the line as one of them$/)
    refused(['-T', 'fields', '-e', 'ip.src', '-A'], /-A is tcpdump's .*-T is tshark's/)
    refused(['-V', '-#'], /-# is tcpdump's .*-V is tshark's \(tcpdump: -v\)/)
    refused(['-o', 'a:b', '-XX'], /-XX is tcpdump's .*-o is tshark's/)
    refused(['-vv', '-a', 'packets:1'], /-vv is tcpdump's/)
  })

  test('letters that mean two things where nothing decides', () => {
    refused(['-i', 'lo', '-d', 'tcp.port==1,dns'], /^-d means two things: .*tcpdump -d FILTER.*--decode-as/)
    refused(['-i', 'lo', '-f', 'port 80'], /^-f means two things/)
    refused([...READ, '-e', 'ip.src'], /^-e means two things: .*--link.*--fields FIELD/)
    refused([...READ, '-tt', '-e', 'tcp.flags.syn'], /^-e means two things/)
    assert.deepStrictEqual(valuesOf([...READ, '-e', 'port', '80']), { link: true, filter: 'port 80' })
  })

  test('clusters, values that are attached, and --', () => {
    assert.deepStrictEqual(valuesOf(['-nnvvXi', 'lo', '-c3']), { numeric: true, dump: 'hex+text', verbose: '2', interface: ['lo'], count: '3' })
    assert.deepStrictEqual(valuesOf(['-ilo', '--', '-x']), { interface: ['lo'], filter: '-x' })
    assert.deepStrictEqual(valuesOf([...READ, '-XX']), { dump: 'hex+text', 'dump-link': true })
    assert.deepStrictEqual(valuesOf(['-w', 'x', '-v', '-X', '-tttt']), { write: 'x', stats: true })
    assert.deepStrictEqual(valuesOf(['-r', 'a', '-w', 'x', '-v']), { write: 'x' })
    assert.deepStrictEqual(valuesOf(['-w', 'x', '-G', '5', '-W', '3']), { write: 'x', 'rotate-seconds': '5', duration: '15' })
    assert.deepStrictEqual(valuesOf(['-w', 'x', '-C', '5k']), { write: 'x%t', 'rotate-bytes': '5KiB' })
  })

  test('files of a rotation are called as the tool calls them', (t) => {
    const folder = temporaryFolder(t)
    const written = (name, ...args) => {
      good([...Array(4).fill(['-r', recording]).flat(), '-w', path.join(folder, name), ...args])
      const names = fs.readdirSync(folder).sort()
      for (const each of names) fs.rmSync(path.join(folder, each))
      return names
    }
    assert.deepStrictEqual(written('a.pcap', '-C', '1k').slice(0, 3), ['a.pcap', 'a.pcap1', 'a.pcap2'])
    assert.deepStrictEqual(written('100%.pcap', '-C', '1k', '-W', '2'), ['100%.pcap0', '100%.pcap1'])
    assert.match(written('b.pcap', '-b', 'packets:4').join(), /^b_00001_\d{14}\.pcap,b_00002_\d{14}\.pcap,/)
  })

  test('-b with a value is tshark\'s', () => {
    assert.deepStrictEqual(valuesOf(['-i', 'lo', '-w', 'x', '-b', 'filesize:10', '-b', 'files:3']), { interface: ['lo'], write: 'x_%n_%Y%m%d%H%M%S', 'rotate-bytes': '10KB', ring: '3' })
    refused(['-i', 'lo', '-b', 'interval:9'], /-b of tcpdump .* is not here/)
    refused(['-i', 'lo', '-tttt', '-b', 'files:3'], /-tttt is tcpdump's .*, -b is tshark's/)
  })

  test('what a line begins with', () => {
    assert.deepStrictEqual(['tcp', '!arp', '(udp)', 'tcp[13] = 2', 'tcp&&ip', '-r', 'len'].map(isBare), Array(7).fill(true))
    assert.deepStrictEqual(['tcp.pcap', 'ip6-lan.pcap', 'udp/a', 'hosts', 'read', '--help'].map(isBare), Array(6).fill(false))
  })

  test('options in full keep their meaning', () => {
    assert.deepStrictEqual(valuesOf([...READ, '--utc', '--color=never', '--count', '2']), { utc: true, color: 'never', count: '2' })
    assert.deepStrictEqual(understand([...READ, '--json']).values, { json: true })
    assert.deepStrictEqual(understand(['-i', 'lo', '--help']), action('help'))
    refused([...READ, '--colour', 'x'], /^there is no option --colour; did you mean --color\?/)
    refused([...READ, '--count', 'x'], /--count must be a whole number/)
  })

  test('what cannot be meant', () => {
    refused(['-k'], /there is no letter -k of tcpdump/)
    refused(['-r'], /-r needs a value: -r FILE/)
    refused([...READ, '-i', 'lo'], /-i captures and -r reads/)
    refused(['-W', '3'], /-W is about the files of -C or -G/)
    refused([...READ, '-w', 'x', '-G', '1', '-W', '3'], /-W with -G ends a capture/)
    refused([...READ, '-Q', 'in'], /--direction is about devices/)
    refused([...READ, '-e', 'ip.src', '-Y', 'ip'], /-e needs a format: add -T fields/)
    refused([...READ, '-T', 'fields'], /-T fields needs fields/)
    refused([...READ, '-T', 'pdml'], /-T must be one of fields, json, ek, text, not 'pdml'/)
    refused([...READ, '-Y', 'ip', '-E', 'bom=y'], /-E must be one of header=/)
    refused([...READ, '-Y', 'ip', 'tcp'], /a filter is given twice, by -Y and by 'tcp'/)
    refused(['-F', filterFile, '-i', 'lo', '--filter', 'udp'], /a filter is given twice/)
    refused(['-C', 'big'], /-C must be/)
    refused(['-c', 'many'], /--count must be a whole number/)
    refused(['-i', 'lo', '-a', 'duration:9999999999'], /--duration must be a number of seconds above 0 and up to 1000000000, not '9999999999'/)
    refused(['-tttttt'], /-tttttt is too much: at most -ttttt/)
    refused(['-Y', 'ip', '-t', 'x'], /-t must be one of a, ad/)
    refused(['-Y', 'ip', '-a', 'files:1'], /-a must be one of duration:N, packets:N/)
  })
})

describe('as a process', () => {
  const out = (args) => good(args).stdout

  test('a file, as tcpdump and tshark would be asked', () => {
    assert.strictEqual(out(['-r', recording, '-nn', '-S', 'dst', 'port', '8080']), out(['read', recording, 'dst', 'port', '8080']))
    assert.strictEqual(out(['-nnr', recording, '-c', '1', '-t']), '74 127.0.0.1:54872 -> 127.0.0.1:8080 tcp SYN seq 0 ack 0 win 65495 mss 65495 wscale 10 ts 1078670283/0 length 0\n')
    assert.strictEqual(out(['-r', recording, '-T', 'fields', '-e', 'ip.src', '-e', 'tcp.dstport', '-E', 'separator=,', 'tcp.len > 60']).split('\n')[0], '127.0.0.1,8080')
    assert.strictEqual(out(['-V', '-c', '1', '-r', recording]), out(['read', recording, '--tree', '-c', '1']))
    assert.strictEqual(JSON.parse(out(['-r', recording, '-c', '1', '-T', 'ek'])).ethernet.ip.tcp.dport, 8080)
  })

  test('the same fields as tshark\'s', needs('tshark'), () => {
    const args = ['-r', recording, '-Y', 'tcp.len > 0', '-T', 'fields', '-e', 'frame.number', '-e', 'ip.addr', '-e', 'tcp.dstport', '-E', 'header=y', '-E', 'separator=;', '-E', 'quote=d', '-E', 'occurrence=l']
    assert.strictEqual(out(args), run('tshark', ['-n', ...args]).stdout)
  })

  test('the same bytes as tcpdump\'s', needs('tcpdump'), () => {
    for (const letter of ['-x', '-xx', '-X', '-XX']) {
      const bytes = (text) => text.split('\n').filter((line) => line.startsWith('\t0x'))
      assert.deepStrictEqual(bytes(out(['-nn', letter, '-r', recording])), bytes(run('tcpdump', ['-nn', letter, '-r', recording]).stdout))
    }
  })

  test('files are what -r says, whatever their names', (t) => {
    const folder = temporaryFolder(t)
    const names = ['tcp', 'udp.pcap', 'b'].map((name) => path.join(folder, name))
    for (const name of names) fs.copyFileSync(recording, name)
    const count = (args) => good(args, { cwd: folder }).stdout.match(/ tcp /g).length
    const [one] = [count(['-r', 'b'])]
    assert.strictEqual(count(['-r', 'b', '-r', 'tcp', '-r', 'udp.pcap']), 3 * one)
    assert.strictEqual(count(['read', 'b', 'udp.pcap']), 2 * one)
    assert.strictEqual(count(['read', 'b', 'tcp']), one)
    bad(['-r', 'b', '-r', 'none', 'tcp'], 1, /none/, { cwd: folder })
  })

  test('a file is written whether -v stands there or not', (t) => {
    const file = path.join(temporaryFolder(t), 'x.pcap')
    good(['-r', recording, '-w', file, '-v'])
    assert.strictEqual(out(['-r', file]), out(['-r', recording]))
  })

  test('-D, -h and -v', () => {
    assert.strictEqual(out(['-D']), out(['devices']))
    assert.strictEqual(out(['-nh']), out(['--help']))
    assert.strictEqual(out(['-Y', 'ip', '-v']), out(['--version']))
  })

  test('wrong lines: status 2, one line', () => {
    bad(['-Y', 'tcp', '-tttt', '-r', recording], 2, /write the line as one of them/)
    bad(['-r', recording, '-E', 'header=y'], 2, /-E of tcpdump .* is not here: .*; -E of tshark .* is understood with -T, -Y or -V/)
    bad(['-r', recording, '-O', 'tcp'], 2, /-O of tcpdump .* is not here: .*; -O of tshark .* is not here either: -V/)
    bad(['-r', recording, '-L'], 2, /-L of tcpdump [^;]*$/)
    bad(['-r', recording, '-z', 'gzip'], 2, /-z of tcpdump .* is not here: name the files \.gz/)
    bad(['-Y', 'ip', '-o', 'x:y'], 2, /-o of tshark \(A preference\) is not here/)
    bad(['-r', recording, '-Q', 'in'], 2, /--direction is about devices/)
    bad(['-i', 'lo', '-Z', 'nobody-at-all'], 2, /there is no user 'nobody-at-all'/)
    bad(['-F', '/nonexistent'], 1, /-F: ENOENT/)
  })

  test('without anything: the help on a terminal, else a wrong line', needs('script'), () => {
    const { status, stdout } = run('script', ['-qec', `'${process.execPath}' '${command}'`, '/dev/null'])
    assert.strictEqual(status, 0)
    assert.strictEqual(stdout.replaceAll('\r', ''), out(['--help']))
    bad([], 2, /no command given/)
  })
})

const mayCapture = (() => {
  try {
    pcap.createSession('lo').close()
    return true
  } catch {
    return false
  }
})()
const live = { skip: mayCapture ? false : 'needs the rights to capture on lo' }

describe('live', () => {
  /** Run a line until it has its packets, while there are datagrams to port 9. */
  function captureLine(t, args) {
    const socket = require('node:dgram').createSocket('udp4').on('error', () => {})
    const timer = setInterval(() => socket.send('hello', 9, '127.0.0.1'), 20)
    const child = start(t, process.execPath, [command, ...args], { env: { ...process.env, TZ: 'UTC' } })
    const limit = setTimeout(() => child.kill('SIGINT'), 20000)
    const said = listen(child)
    return new Promise((resolve) => child.on('close', (status) => {
      clearInterval(timer)
      clearTimeout(limit)
      socket.close()
      resolve({ status, ...said })
    }))
  }

  test('-i lo -nn -c 5', live, async (t) => {
    const { status, stdout, stderr } = await captureLine(t, ['-i', 'lo', '-nn', '-c', '5', 'udp', 'port', '9'])
    assert.strictEqual(status, 0, stderr)
    assert.strictEqual(stdout.match(/^\d\d:\d\d:\d\d\.\d{6} 47 127\.0\.0\.1:\d+ -> 127\.0\.0\.1:9 udp length 5$/gm)?.length, 5, stdout)
    assert.match(stderr, /^listening on lo, .*\n5 packets captured\n/)
  })

  test('-i any tells the interface and the direction', live, async (t) => {
    const { stdout } = await captureLine(t, ['-i', 'any', '-c', '2', '-t', 'udp', 'port', '9'])
    assert.match(stdout, /^lo (in|out) \d+ 127\.0\.0\.1:\d+ -> 127\.0\.0\.1:9 udp length 5$/m)
  })

  test('-Z: the file is another user\'s', { skip: live.skip || (process.getuid?.() === 0 ? false : 'needs root') }, async (t) => {
    const folder = temporaryFolder(t)
    fs.chmodSync(folder, 0o777)
    const file = path.join(folder, 'x.pcap')
    const { status, stderr } = await captureLine(t, ['-i', 'lo', '-c', '1', '-w', file, '-Z', 'nobody', 'udp', 'port', '9'])
    assert.strictEqual(status, 0, stderr)
    assert.notStrictEqual(fs.statSync(file).uid, 0)
    assert.strictEqual(nodepcap(['-r', file, '--brief', '-t']).stdout.match(/udp\n/g).length, 1)
  })
})
