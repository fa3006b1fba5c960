'use strict'
// recipes.test.js - every recipe of docs/recipes.md runs as it stands, while there is something to see on the loopback device.

const assert = require('node:assert')
const { spawnSync } = require('node:child_process')
const dgram = require('node:dgram')
const fs = require('node:fs')
const http = require('node:http')
const path = require('node:path')
const { describe, test, before, after } = require('node:test')
const pcap = require('../..')
const { listen, start, temporaryFolder } = require('../helpers')
const { command } = require('./tools')

const root = path.join(__dirname, '../..')
const MOST_LINES = 10
const TRAFFIC_MS = 20
const LIMIT_MS = 60000
const QUERY = Buffer.from('000101000001000000000000076578616d706c65036f72670000010001', 'hex') // A of example.org

/** What each recipe prints at least, or the files that it leaves. */
const EXPECTED = {
  'DNS queries of an interface': { prints: /^\S+Z\t127\.0\.0\.1\texample\.org\tA$/m },
  'HTTP requests': { prints: /^127\.0\.0\.1\tlocalhost:8080\tGET\t\/hello\?x=1$[^]*^GET \/hello\?x=1 HTTP\/1\.1$/m },
  'Bytes per host, live': { prints: /^127\.0\.0\.1 \d{3,}$/m },
  'A gigabyte to CSV': { leaves: /^packets\.csv$/, holds: /^frame\.time_epoch,ip\.src,[^\n]+\n[^]*127\.0\.0\.1,127\.0\.0\.1,54872,8080,74\n/ },
  Filters: { prints: /tcp SYN[^]*http GET \/hello[^]*^fields: tcp\.port/m },
  'Rotating files': { leaves: /^trace_\d{8}-\d{6}_00001\.pcapng\.zst$/ },
  'As with tcpdump, as with tshark': { prints: /udp length[^]*\n\t0x0000: [^]*^frame\.number\ttcp\.len\n4\t64$/m },
  'In a container, or in CI': { prints: /^(\d\d:\d\d:\d\d\.\d{6} \d+ \S+ -> \S+ .+\n){5}$/m }, // whatever passes
  'From elsewhere, by a pipe': { prints: /udp length/ }
}

function mayCapture() {
  try {
    pcap.createSession('lo').close()
    return process.getuid() === 0
  } catch {
    return false
  }
}

/** { title, language, code } of each block. */
function recipes() {
  const text = fs.readFileSync(path.join(root, 'docs/recipes.md'), 'utf8')
  return text.split(/^## /m).slice(1).flatMap((part) => {
    const title = part.slice(0, part.indexOf('\n'))
    return [...part.matchAll(/^```(\w+)\n([^]*?)^```$/gm)].map(([, language, code]) => ({ title, language, code }))
  })
}

const isThere = (program) => spawnSync('sh', ['-c', `command -v ${program}`]).status === 0

function skip({ code }) {
  const isLive = /capture|doctor|grep|-i lo|createSession/.test(code)
  if (isLive && !mayCapture()) return 'needs root and the rights to capture on lo'
  return ['tcpdump', 'setpriv'].filter((program) => new RegExp(`^${program} `, 'm').test(code)).filter((program) => !isThere(program)).map((program) => `needs ${program}`)[0] ?? false
}

/** Queries, datagrams and requests, until it is stopped; resolves once the server listens, or is another's. */
async function traffic() {
  const socket = dgram.createSocket('udp4').on('error', () => {})
  const server = http.createServer((request, response) => response.end('hello'))
  await new Promise((resolve) => server.once('error', resolve).listen(8080, '127.0.0.1', resolve))
  const timer = setInterval(() => {
    socket.send(QUERY, 53, '127.0.0.1')
    http.get('http://localhost:8080/hello?x=1', { family: 4, agent: false }, (response) => response.resume()).on('error', () => {})
  }, TRAFFIC_MS)
  return () => {
    clearInterval(timer)
    socket.close()
    server.closeAllConnections()
    server.close()
  }
}

/** A folder as a user has one: the package, the command, a capture. Everybody may use it. */
function prepare(t) {
  const folder = temporaryFolder(t)
  fs.chmodSync(folder, 0o777)
  fs.mkdirSync(path.join(folder, 'node_modules'))
  fs.symlinkSync(root, path.join(folder, 'node_modules/pcap'))
  fs.writeFileSync(path.join(folder, 'nodepcap'), `#!/bin/sh\nexec '${process.execPath}' '${command}' "$@"\n`, { mode: 0o755 })
  fs.copyFileSync(path.join(root, 'examples/http-loopback.pcap'), path.join(folder, 'trace.pcap'))
  return folder
}

/** Run to the end, or, a program, until it has printed what it is to: { good, stdout, stderr }. */
function run(t, { language, code }, folder, prints) {
  const args = language === 'sh' ? ['sh', ['-ec', code]] : [process.execPath, ['--input-type=module', '--eval', code]]
  const child = start(t, ...args, { cwd: folder, env: { ...process.env, PATH: `${folder}:${process.env.PATH}`, TZ: 'UTC' } })
  const timer = setTimeout(() => child.kill('SIGKILL'), LIMIT_MS)
  const result = listen(child)
  if (language === 'js') child.stdout.on('data', () => prints.test(result.stdout) && child.kill('SIGINT'))
  return new Promise((resolve) => child.on('close', (status, signal) => {
    clearTimeout(timer)
    resolve({ ...result, good: status === 0 || (language === 'js' && signal === 'SIGINT') })
  }))
}

describe('recipes', () => {
  let stop = () => {}
  before(async () => { stop = await traffic() })
  after(() => stop())

  for (const recipe of recipes()) {
    test(`${recipe.title}: ${recipe.code.split('\n')[0]}`, { skip: skip(recipe) }, async (t) => {
      assert.ok(recipe.code.trimEnd().split('\n').length <= MOST_LINES)
      const folder = prepare(t)
      const { prints, leaves, holds } = EXPECTED[recipe.title]
      const { good, stdout, stderr } = await run(t, recipe, folder, prints)
      assert.ok(good, stderr)
      if (prints) assert.match(stdout, prints)
      const left = leaves && fs.readdirSync(folder).find((name) => leaves.test(name))
      assert.ok(!leaves || left, `${fs.readdirSync(folder)}${stderr}`)
      if (holds) assert.match(fs.readFileSync(path.join(folder, left), 'utf8'), holds)
    })
  }

  test('each has its expectation', () => {
    assert.deepStrictEqual(Object.keys(EXPECTED), [...new Set(recipes().map(({ title }) => title))])
  })
})
