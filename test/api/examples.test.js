'use strict'
// examples.test.js - every example of the docs and every program in examples/ runs without an error.

const assert = require('node:assert')
const dgram = require('node:dgram')
const fs = require('node:fs')
const net = require('node:net')
const path = require('node:path')
const { describe, test } = require('node:test')
const pcap = require('../..')
const { parse } = require('../../bin/arguments')
const { listen, start } = require('../helpers')

const root = path.join(__dirname, '../..')
const DOCUMENTS = ['README.md', 'docs/api.md', 'docs/errors.md', 'docs/migration.md']
const TRAFFIC_MS = 50
const RUN_MS = 1500 // a live example that does not end by itself is stopped then
const LIMIT_MS = 20000

function mayCapture() {
  try {
    pcap.createSession('lo').close()
    return true
  } catch {
    return false
  }
}

const canCapture = mayCapture()
const isLive = (code) => /createSession\('lo'|device = 'lo'/.test(code) && !/prt/.test(code)
const skip = (code) => (isLive(code) && !canCapture ? 'needs the rights to capture on lo' : false)

/** Something for live examples to see: datagrams to port 9, and connections to port 80 that nobody takes. */
function traffic() {
  const socket = dgram.createSocket('udp4').on('error', () => {})
  const timer = setInterval(() => {
    socket.send('hello', 9, '127.0.0.1')
    const connection = net.connect(80, '127.0.0.1', () => connection.destroy()).on('error', () => {})
  }, TRAFFIC_MS)
  return () => {
    clearInterval(timer)
    socket.close()
  }
}

/** Run code or a file; live ones get traffic, and a signal after a while. Fails on errors, and on silence. */
async function run(t, args, live) {
  const stop = live ? traffic() : () => {}
  const child = start(t, process.execPath, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  const timer = setTimeout(() => child.kill(live ? 'SIGINT' : 'SIGKILL'), live ? RUN_MS : LIMIT_MS)
  const said = listen(child)
  const [status, signal] = await new Promise((resolve) => child.on('close', (...result) => resolve(result)))
  clearTimeout(timer)
  stop()
  assert.strictEqual(said.stderr, '')
  assert.notStrictEqual(said.stdout, '')
  if (!live || signal !== 'SIGINT') assert.strictEqual(status, 0)
}

for (const name of DOCUMENTS) {
  const text = fs.readFileSync(path.join(root, name), 'utf8')
  describe(name, () => {
    for (const match of text.matchAll(/^```js\n([\s\S]*?)^```$/gm)) {
      const code = match[1]
      const line = text.slice(0, match.index).split('\n').length
      const type = /^import /m.test(code) ? 'module' : 'commonjs'
      test(`line ${line}`, { skip: skip(code) }, (t) => run(t, [`--input-type=${type}`, '--eval', code], isLive(code)))
    }
  })
}

describe('docs and types know what there is', () => {
  const read = (name) => fs.readFileSync(path.join(root, name), 'utf8')
  const codes = (text) => [...new Set(text.match(/ERR_PCAP_[A-Z]+(_[A-Z]+)*/g))].sort()

  test('every error code is documented and typed', () => {
    const known = codes(read('include/np/status.h') + read('lib/native.js'))
    assert.deepStrictEqual(codes(read('docs/errors.md').replace(/^[^|].*$/gm, '')), known)
    assert.deepStrictEqual(codes(read('lib/index.d.ts').match(/type PcapErrorCode =[^/]*/)[0]), known)
  })

  test('everything exported is typed and in the reference', () => {
    const types = ['lib/index.d.ts', 'lib/own.d.ts', 'lib/streams/messages.d.ts', 'lib/streams/streams.d.ts'].map(read).join()
    const reference = read('docs/api.md')
    for (const name of Object.keys(pcap)) {
      assert.match(types, new RegExp(`^export (function|class|const|let) ${name}\\b`, 'm'))
      if (/^[a-z]/.test(name)) assert.match(reference, new RegExp(`\\b${name}\\b`))
    }
  })

  test('every member of a class is typed', () => {
    const types = read('lib/index.d.ts')
    for (const name of ['Session', 'Packet', 'Batch', 'Writer', 'Dump']) {
      const [declared] = types.match(new RegExp(`^export class ${name}\\b[^]*?^}`, 'm'))
      for (const key of Reflect.ownKeys(pcap[name].prototype)) {
        const member = typeof key === 'symbol' ? /[aA]sync\w+$|dispose$/.exec(key.description)?.[0] : key
        const isOurs = member === undefined || member.startsWith('_') || member === 'constructor' || pcap.protocols.some((protocol) => protocol.name === member)
        assert.ok(isOurs || new RegExp(`\\b${member}\\b`).test(declared), `${name}.${member}`)
      }
    }
  })

  test('every command line of the documents and of --help is one that the command takes', () => {
    const blocks = DOCUMENTS.flatMap((name) => [...read(name).matchAll(/^```sh\n([^]*?)^```$/gm)].flatMap(([, block]) => block.split('\n')))
    const files = fs.readdirSync(path.join(root, 'bin/commands')).map((file) => require(`../../bin/commands/${file}`))
    const lines = [...blocks, ...files.flatMap(({ examples = [] }) => examples)]
    const seen = new Set()
    for (const line of lines) {
      for (const [, name, rest] of line.matchAll(/\bnodepcap (\w+)([^|>]*)/g)) {
        const words = [...rest.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, word]) => quoted ?? word)
        const command = files.find((candidate) => candidate.name === name)
        parse(words, command.options, name)
        seen.add(name)
      }
    }
    assert.ok(seen.size >= 9, [...seen].join())
  })

  test('every local link leads somewhere', () => {
    for (const name of [...DOCUMENTS, 'CONTRIBUTING.md', 'bench/README.md', 'docs/design.md', 'docs/letters.md', 'docs/performance.md', 'docs/recipes.md', 'examples/README.md']) {
      for (const [, target] of read(name).matchAll(/\]\(([^)#:]+)(?:#[^)]*)?\)/g)) {
        assert.ok(fs.existsSync(path.join(root, path.dirname(name), target)), `${name}: ${target}`)
      }
    }
  })
})

describe('examples/', () => {
  for (const name of fs.readdirSync(path.join(root, 'examples')).filter((file) => /\.m?js$/.test(file))) {
    const file = path.join(root, 'examples', name)
    const code = fs.readFileSync(file, 'utf8')
    test(name, { skip: skip(code) }, (t) => run(t, [file], isLive(code)))
  }
})

describe('the demo and the test program', () => {
  test('tools/demo.js ends by itself', (t) => run(t, ['tools/demo.js'], false))

  test('test.js prints a line for every packet of a file, whatever it is', () => {
    const { dumpLine } = require('../../test')
    const arp = pcap.decode(Buffer.from('ffffffffffff02000000000108060001080006040001020000000001c0000201000000000000c0000202', 'hex'))
    assert.strictEqual(dumpLine(arp, arp.bytes), '42 ethernet arp')
    const udp = pcap.decode(Buffer.from('4500001f00010000401100007f0000017f0000013039003500080000' + '1b5b4d', 'hex'), 'LINKTYPE_RAW')
    assert.match(dumpLine(udp, udp.bytes), /^31 127\.0\.0\.1:12345 -> 127\.0\.0\.1:53 /)
    const cut = pcap.decode(Buffer.from('4500', 'hex'), 'LINKTYPE_RAW')
    assert.strictEqual(dumpLine(cut, cut.bytes), '2 raw ip')
    const nothing = pcap.decode(Buffer.alloc(0))
    assert.match(dumpLine(nothing, nothing.bytes), /^0 /)
  })
})
