'use strict'
// cli.test.js - the nodepcap command, as a process: what it prints, where, and its exit status.

const assert = require('node:assert')
const { spawnSync } = require('node:child_process')
const { once } = require('node:events')
const fs = require('node:fs')
const path = require('node:path')
const { describe, test, after } = require('node:test')
const pcap = require('../..')
const { least, listen, start, temporaryFolder, until } = require('../helpers')

const command = path.join(__dirname, '../../bin/nodepcap.js')
const recording = path.join(__dirname, '../../examples/http-loopback.pcap')
const COMMANDS = ['devices', 'capture', 'read', 'grep', 'flows', 'top', 'follow', 'http', 'dns', 'tls', 'queries', 'extract', 'info', 'convert', 'merge', 'split', 'edit', 'display', 'fields', 'doctor', 'completion']
const SIGNAL_MS = 200
const START_MS = 20000

/** Run to the end: { status, stdout, stderr }. */
function run(args, options = {}) {
  return spawnSync(process.execPath, [command, ...args], { encoding: 'utf8', timeout: 20000, maxBuffer: 1 << 26, ...options })
}

/** A failure: its status, nothing on stdout, and one line on stderr that matches. */
function assertFails(args, status, pattern, options) {
  const result = run(args, options)
  assert.strictEqual(result.status, status, result.stderr)
  assert.strictEqual(result.stdout, '')
  assert.match(result.stderr, /^nodepcap: [^\n]+\n$/)
  assert.match(result.stderr, pattern)
}

/** The standard output of a run that works and says nothing else. */
function output(args, options) {
  const result = run(args, options)
  assert.strictEqual(result.stderr, '')
  assert.strictEqual(result.status, 0)
  return result.stdout
}

const lines = (text) => text.split('\n').slice(0, -1)
const objects = (text) => lines(text).map((line) => JSON.parse(line))

function mayCapture() {
  try {
    pcap.createSession('lo').close()
    return true
  } catch {
    return false
  }
}

const live = { skip: mayCapture() ? false : 'needs the rights to capture on lo' }

const folder = temporaryFolder({ after })

function file(name, bytes) {
  const place = path.join(folder, name)
  fs.writeFileSync(place, bytes)
  return place
}

describe('help and usage', () => {
  test('--help lists every command', () => {
    const text = output(['--help'])
    for (const name of COMMANDS) assert.match(text, new RegExp(`^  ${name} `, 'm'))
    assert.strictEqual(output(['-h']), text)
  })

  for (const name of COMMANDS) {
    test(`${name} --help has usage and options, in lines that fit`, () => {
      const text = output([name, '--help'])
      assert.match(text, new RegExp(`^Usage: nodepcap ${name}`))
      assert.match(text, /--json/)
      assert.match(text, /--help/)
      for (const line of lines(text)) assert.ok(line.length <= 100, line)
      assert.strictEqual(output(['help', name]), text)
    })
  }

  test('--version is that of the package', () => {
    assert.strictEqual(output(['--version']), `nodepcap ${require('../../package.json').version}\n`)
  })

  test('wrong command lines give status 2 and name the right word', () => {
    assertFails([], 2, /no command given/)
    assertFails(['raed'], 2, /did you mean read\?/)
    assertFails(['xyzzyq'], 2, /^nodepcap: there is no command 'xyzzyq'; see nodepcap --help\n$/)
    assertFails(['read', recording, '--xyzzyq'], 2, /^nodepcap: read: there is no option --xyzzyq; see nodepcap read --help\n$/)
    assertFails(['read', recording, '--fields', 'completely.unknown'], 2, /^nodepcap: no field "completely\.unknown"; see nodepcap fields\n$/)
    assertFails(['fields', 'completely.unknown'], 1, /^nodepcap: no field matches 'completely\.unknown'\n$/)
    assertFails(['capture', 'udp', 'port', '7'], 2, /there is no device 'udp'; did you mean capture -i DEVICE udp port 7\?/)
    assertFails(['read', recording, '--feilds', 'x'], 2, /--feilds; did you mean --fields\?/)
    assertFails(['capture', '--snaplen', '10'], 2, /--snaplen; did you mean --snap-length\?/)
    assertFails(['read'], 2, /no file given/)
    assertFails(['read', recording, '--count'], 2, /--count needs a value/)
    assertFails(['read', recording, '-c', '0'], 2, /--?c(ount)? must be a whole number from 1/)
    assertFails(['read', recording, '--json=yes'], 2, /--json takes no value/)
    assertFails(['devices', 'lo'], 2, /'lo' is too much/)
    assertFails(['capture', '--duration', 'soon'], 2, /number of seconds/)
    assertFails(['capture', '--direction', 'up'], 2, /one of in, out, inout/)
  })

  test('a table of very many rows', () => {
    const table = `require(${JSON.stringify(path.join(__dirname, '../../bin/stdout'))}).writeTable(Array(200000).fill(['a', 'b']))`
    const { status, stdout } = spawnSync(process.execPath, ['-e', table], { encoding: 'utf8', maxBuffer: 1 << 26 })
    assert.deepStrictEqual([status, stdout.length], [0, 200000 * 'a  b\n'.length])
  })

  test('a duration beyond what a timer holds does not end at once', async () => {
    const ended = []
    const { after: endAfter } = require('../../bin/times')
    endAfter(2147484, () => ended.push('long'))
    endAfter(0.001, () => ended.push('short'))
    await new Promise((resolve) => setTimeout(resolve, 50))
    assert.deepStrictEqual(ended, ['short'])
  })

  test('formats and fields must fit', () => {
    assertFails(['read', recording, '--format', 'tsv'], 2, /needs fields/)
    assertFails(['read', recording, '--format', 'xml'], 2, /one of text, tree, json/)
    assertFails(['read', recording, '--format', 'json', '--fields', 'ip.src'], 2, /takes no fields/)
    assertFails(['read', recording, '--json', '--format', 'csv', '--fields', 'ip.src'], 2, /exclude each other/)
    assertFails(['read', recording, '--header'], 2, /--header is for tsv and csv/)
    for (const option of [['--ring', '2'], ['--repeat-limit', '1MB']]) {
      assertFails(['read', recording, '-w', path.join(folder, 'x.pcap'), ...option], 2, /of a rotation: add --rotate-bytes/)
      assertFails(['read', recording, ...option], 2, /is for writing: add -w FILE/)
    }
    assertFails(['read', recording, '--fields', 'ip.src,,ip.dst'], 2, /empty name/)
    assertFails(['read', recording, '--fields', 'ip.sadr'], 2, /ip\.saddr/)
    assertFails(['read', recording, 'tcp', 'prt', '80'], 2, /tcp prt 80/)
  })
})

describe('read', () => {
  test('prints a line per packet', () => {
    const text = lines(output(['read', recording]))
    assert.strictEqual(text.length, 10)
    assert.match(text[0], /127\.0\.0\.1:54872 -> 127\.0\.0\.1:8080 tcp SYN/)
  })

  test('takes a filter in several words', () => {
    assert.strictEqual(lines(output(['read', recording, 'tcp', 'dst', 'port', '8080'])).length, 5)
    assert.strictEqual(output(['read', recording, 'udp']), '')
  })

  test('takes a filter by --filter too, as every command with packets does, but not twice', () => {
    assert.strictEqual(output(['read', recording, '--filter', 'tcp dst port 8080']), output(['read', recording, 'tcp', 'dst', 'port', '8080']))
    for (const name of ['read', 'capture', 'info', 'convert', 'merge', 'split', 'edit']) assert.match(output([name, '--help']), /^ +--filter FILTER /m)
    for (const name of ['convert', 'edit', 'split']) assertFails([name, recording, path.join(folder, 'x.pcap'), 'udp', '--filter', 'tcp', ...(name === 'split' ? ['--flow'] : [])], 2, /a filter is given twice/)
  })

  test('one option has one name in all commands', () => {
    const helps = Object.fromEntries(COMMANDS.map((name) => [name, output([name, '--help'])]))
    const having = (option) => COMMANDS.filter((name) => new RegExp(`^ +(-.|  ),? +--${option} `, 'm').test(helps[name])).sort()
    assert.deepStrictEqual(having('format'), ['capture', 'read'])
    assert.deepStrictEqual(having('file-type'), ['capture', 'convert', 'edit', 'merge', 'read', 'split'])
    assert.deepStrictEqual(having('compression'), ['capture', 'convert', 'edit', 'merge', 'read', 'split'])
    assert.deepStrictEqual(having('snap-length'), ['capture', 'edit'])
    assert.deepStrictEqual(having('max-unpacked'), ['convert', 'dns', 'edit', 'extract', 'flows', 'follow', 'grep', 'http', 'info', 'merge', 'queries', 'read', 'split', 'tls', 'top'])
    assert.deepStrictEqual(having('write-timeout'), ['capture', 'convert', 'edit', 'merge', 'read', 'split'])
    assert.deepStrictEqual(having('repeat-limit'), ['capture', 'read', 'split'])
    for (const old of ['write-format', 'compress', 'snap', 'rotate-size']) assert.deepStrictEqual(having(old), [])
  })

  test('prints fields as tsv, repeatable, with a header when asked', () => {
    const fields = ['--fields', 'frame.number,tcp.srcport', '--fields', 'tcp.dport']
    assert.deepStrictEqual(lines(output(['read', recording, ...fields])).slice(0, 2), ['1\t54872\t8080', '2\t8080\t54872'])
    assert.strictEqual(lines(output(['read', recording, ...fields, '--header']))[0], 'frame.number\ttcp.srcport\ttcp.dport')
  })

  test('csv has a header, also before nothing', () => {
    const args = ['--format', 'csv', '--fields', 'ip.src,udp.dstport']
    assert.deepStrictEqual(lines(output(['read', recording, ...args])).slice(0, 2), ['ip.src,udp.dstport', '127.0.0.1,'])
    assert.strictEqual(output(['read', recording, 'udp', ...args]), 'ip.src,udp.dstport\n')
  })

  test('--json prints full trees', () => {
    const trees = objects(output(['read', recording, '--json']))
    assert.strictEqual(trees.length, 10)
    assert.strictEqual(trees[0].ethernet.ip.tcp.flags.syn, 1)
    assert.strictEqual(output(['read', recording, '--format', 'json']), output(['read', recording, '--json']))
  })

  test('--json with fields prints them, absent ones left out', () => {
    const args = ['read', recording, '--fields', 'ip.src,tcp.flags.syn,udp.length']
    assert.deepStrictEqual(objects(output([...args, '--json']))[0], { 'ip.src': '127.0.0.1', 'tcp.flags.syn': 1 })
    assert.strictEqual(output([...args, '--format', 'ndjson']), output([...args, '--json']))
  })

  test('--count stops after that many packets, the header apart', () => {
    assert.strictEqual(lines(output(['read', recording, '--count', '3'])).length, 3)
    assert.strictEqual(lines(output(['read', recording, '-c3', '--fields', 'frame.number', '--header'])).length, 4)
    assert.strictEqual(lines(output(['read', recording, '-c', '11'])).length, 10)
  })

  test('- is standard input', () => {
    assert.strictEqual(output(['read', '-'], { input: fs.readFileSync(recording) }), output(['read', recording]))
  })

  test('a file that is not there or no capture: status 1, one line', () => {
    assertFails(['read', path.join(folder, 'none.pcap')], 1, /none\.pcap.*No such file.*; check the path/)
    assertFails(['read', file('text', 'no capture at all\n')], 1, /is no capture/)
    assertFails(['read', '-'], 1, /standard input/, { input: 'no capture at all\n' })
    assertFails(['read', file('new\nline\x1b[31m', 'no capture at all\n')], 1, /is no capture/)
  })

  test('a damaged file: the packets first, then the error', () => {
    const bytes = fs.readFileSync(recording)
    const { status, stdout, stderr } = run(['read', file('cut.pcap', bytes.subarray(0, bytes.length - 10))])
    assert.strictEqual(status, 1)
    assert.strictEqual(lines(stdout).length, 9)
    assert.match(stderr, /^nodepcap: [^\n]*9 packets[^\n]*\n$/)
  })

  test('control bytes of packets never reach the terminal', () => {
    const bytes = fs.readFileSync(recording)
    const at = bytes.indexOf('GET /hello')
    bytes.write('\x1b[2J\x07\r\n\t\x9b', at, 'latin1')
    const place = file('control.pcap', bytes)
    for (const args of [[], ['--json'], ['--fields', 'tcp.payload']]) {
      assert.doesNotMatch(output(['read', place, ...args]), /[\x00-\x09\x0b-\x1f\x7f-\x9f]/)
    }
  })

  test('a reader that leaves ends the command silently', async (t) => {
    const packets = Buffer.concat([fs.readFileSync(recording), ...Array(20000).fill(fs.readFileSync(recording).subarray(24))])
    const child = start(t, process.execPath, [command, 'read', file('long.pcap', packets)])
    const said = listen(child)
    await once(child.stdout, 'data')
    child.stdout.destroy()
    const [status] = await once(child, 'close')
    assert.strictEqual(said.stderr, '')
    assert.strictEqual(status, 0)
  })

  test('output that cannot be written: status 1', { skip: fs.existsSync('/dev/full') ? false : 'needs /dev/full' }, () => {
    const full = fs.openSync('/dev/full', 'w')
    const { status, stderr } = run(['read', recording], { stdio: ['ignore', full, 'pipe'] })
    fs.closeSync(full)
    assert.match(stderr, /^nodepcap: cannot write standard output: [^\n]+\n$/)
    assert.strictEqual(status, 1)
  })
})

describe('fields', () => {
  test('--json has name, protocol, type, wireshark, union, doc of every field', () => {
    const fields = objects(output(['fields', '--json']))
    assert.strictEqual(fields.length, pcap.fields.length)
    assert.deepStrictEqual(fields.find(({ name }) => name === 'tcp.dport'),
      { name: 'tcp.dport', protocol: 'tcp', type: 'uint', wireshark: 'tcp.dstport', union: 'tcp.port', doc: 'Destination port.' })
    assert.strictEqual(fields.find(({ name }) => name === 'udp.payload_offset').wireshark, null)
  })

  test('takes a protocol or a pattern of our names or Wireshark\'s', () => {
    assert.ok(objects(output(['fields', 'udp', '--json'])).every(({ protocol }) => protocol === 'udp'))
    const names = (pattern) => objects(output(['fields', pattern, '--json'])).map(({ name }) => name)
    assert.deepStrictEqual(names('udp.*port'), ['udp.sport', 'udp.dport', 'udplite.sport', 'udplite.dport'])
    assert.deepStrictEqual(names('TCP.DSTPORT'), ['tcp.dport'])
    assert.deepStrictEqual(names('udp.dpor'), ['udp.dport'])
  })

  test('nothing found: status 1', () => {
    assertFails(['fields', 'tcpp'], 1, /no field matches 'tcpp'; did you mean 'tcp'\?/)
  })
})

describe('devices and doctor', () => {
  test('devices: a table, or an object a line', () => {
    const devices = objects(output(['devices', '--json']))
    assert.deepStrictEqual(devices, JSON.parse(JSON.stringify(pcap.devices())))
    const table = lines(output(['devices']))
    assert.match(table[0], /^NAME +STATE +MAC +MTU +ADDRESSES +DESCRIPTION$/)
    assert.strictEqual(table.length, devices.length + 1)
  })

  test('doctor: a line per check; status 1 when something is missing', () => {
    const { status, stdout } = run(['doctor', '--json'])
    const checks = objects(stdout)
    assert.deepStrictEqual(Object.keys(checks[0]), ['check', 'ok', 'detail', 'fix'])
    assert.strictEqual(status, checks.every(({ ok }) => ok) ? 0 : 1)
    assert.strictEqual(checks.find(({ check }) => check === 'rights').ok, mayCapture())
    for (const { ok, fix } of checks) assert.ok(ok || fix)
  })

  test('doctor without libpcap says how to get it', () => {
    const { status, stdout } = run(['doctor'], { env: { ...process.env, NP_LIBPCAP: path.join(folder, 'none.so') } })
    assert.strictEqual(status, 1)
    assert.match(stdout, /^missing +libpcap .*install/m)
    assert.strictEqual(stdout.split('install').length - 1, 1, 'the remedy is said once')
  })

  const mayDrop = process.getuid?.() === 0 && spawnSync('setpriv', ['--version']).status === 0
  test('doctor without rights names the ways to them, and what setcap on node means', { skip: mayDrop ? false : 'needs root and setpriv' }, () => {
    const asNobody = ['--reuid', '65534', '--regid', '65534', '--clear-groups', '--bounding-set=-all', process.execPath, command, 'doctor']
    const { status, stdout } = spawnSync('setpriv', asNobody, { encoding: 'utf8' })
    assert.strictEqual(status, 1)
    const ways = lines(stdout).filter((line) => line.startsWith('         - '))
    assert.strictEqual(ways.length, 4)
    for (const [i, pattern] of [/dumpcap .*-w - \| nodepcap read -/, /sudo nodepcap/, /group.*install .*setcap/, /setcap.*every script/].entries()) assert.match(ways[i], pattern)
  })

  test('doctor without the addon says why there is none', () => {
    const { status, stdout } = run(['doctor'], { env: { ...process.env, NODE_PCAP_ADDON: path.join(folder, 'none.node') } })
    assert.strictEqual(status, 1)
    assert.match(stdout, /^ok +node /m)
    assert.match(stdout, /^missing +addon .*none\.node, which is not there: name the addon's file, pcap\.node, or unset it$/m)
    for (const tool of ['cmake', 'make', 'headers']) assert.match(stdout, new RegExp(`^(ok|missing) +${tool} `, 'm'))
    assert.strictEqual(stdout.split('NODE_PCAP_ADDON').length - 1, 1, 'the remedy is said once')
  })
})

/** Start a capture and wait until it listens: { child, said }. */
async function startCapture(t, args) {
  const child = start(t, process.execPath, [command, 'capture', ...args])
  const said = listen(child)
  await until(() => said.stderr.includes('listening on') || child.exitCode !== null, 'a capture that listens', START_MS)
  assert.strictEqual(child.exitCode, null, said.stderr)
  return { child, said }
}

/** Send datagrams to a port of the loopback interface until the test is over. */
function traffic(t, port) {
  const socket = require('node:dgram').createSocket('udp4').on('error', () => {})
  const timer = setInterval(() => socket.send('hello', port, '127.0.0.1'), 10)
  t.after(() => {
    clearInterval(timer)
    socket.close()
  })
}

describe('capture', () => {
  test('a device that is not there: status 1', live, () => {
    assertFails(['capture', 'nosuch0'], 1, /nosuch0.*see nodepcap devices/)
  })

  test('a file that cannot be written: status 1, and only that line', live, () => {
    assertFails(['capture', 'lo', '-c', '1', '-w', '/no/such/folder/x.pcap'], 1, /no such file or directory/i)
  })

  test('a filter that does not compile: status 2', live, () => {
    assertFails(['capture', 'lo', 'tcp prt'], 2, /tcp prt/)
  })

  test('a field that does not exist: status 2, at once', live, () => {
    assertFails(['capture', 'lo', '--fields', 'ip.sadr'], 2, /ip\.saddr/)
  })

  for (const signal of ['SIGINT', 'SIGTERM']) {
    test(`${signal} ends an idle capture within ${SIGNAL_MS} ms, with the counts`, live, async (t) => {
      const took = await least(SIGNAL_MS, async () => {
        const { child, said } = await startCapture(t, ['lo', 'udp', 'port', '9'])
        const before = performance.now()
        child.kill(signal)
        const [status] = await once(child, 'close')
        const ms = performance.now() - before
        assert.strictEqual(status, 0)
        assert.match(said.stderr, /^listening on lo, link-type LINKTYPE_ETHERNET, .*\n0 packets captured\n0 packets received\n0 packets dropped by kernel\n0 packets dropped by interface\n0 packets dropped by app\n$/)
        return ms
      })
      assert.ok(took <= SIGNAL_MS, `${took} ms`)
    })
  }

  test('SIGINT ends a capture whose reader does not read', live, async (t) => {
    traffic(t, 19)
    const { child } = await startCapture(t, ['-i', 'lo', '--json', '--buffer-timeout', '0', 'udp port 19'])
    child.stdout.pause()
    await new Promise((resolve) => setTimeout(resolve, 300))
    child.kill('SIGINT')
    const [status] = await once(child, 'exit')
    assert.strictEqual(status, 0)
  })

  test('--count ends it; the fields are those of read', live, async (t) => {
    traffic(t, 20)
    const { child, said } = await startCapture(t, ['lo', 'udp port 20', '-c', '3', '--fields', 'udp.dstport', '--no-promiscuous'])
    const [status] = await once(child, 'close')
    assert.strictEqual(status, 0)
    assert.strictEqual(said.stdout, '20\n20\n20\n')
    assert.match(said.stderr, /^3 packets captured$/m)
  })

  test('--duration ends it, --stats counts meanwhile', live, async (t) => {
    const { child, said } = await startCapture(t, ['lo', 'udp port 47009', '--duration', '1.3', '--stats'])
    const [status] = await once(child, 'close')
    assert.strictEqual(status, 0)
    assert.match(said.stderr, /^0 packets captured, 0 packets received, /m)
  })

  test('a reader that leaves ends it silently', live, async (t) => {
    traffic(t, 21)
    const { child, said } = await startCapture(t, ['lo', 'udp port 21'])
    await once(child.stdout, 'data')
    child.stdout.destroy()
    const [status] = await once(child, 'close')
    assert.strictEqual(status, 0)
    assert.doesNotMatch(said.stderr, /captured|EPIPE/)
  })
})
