'use strict'
// keys.test.js - TLS on a device, whose keys come while packets do: of this program, and of others, by a file that grows.

const test = require('node:test')
const assert = require('node:assert')
const fs = require('node:fs')
const http = require('node:http')
const https = require('node:https')
const path = require('node:path')
const { spawnSync } = require('node:child_process')
const tls = require('node:tls')
const { once } = require('node:events')
const pcap = require('../../lib')
const { identities } = require('../api/secure-talk')
const { listen, start, temporaryFolder, until } = require('../helpers')
const { needs } = require('../api/tools')
const { reasonToSkip } = require('./network')

const options = { skip: reasonToSkip() ?? needs('openssl').skip, timeout: 60000 }
const command = path.join(__dirname, '../../bin/nodepcap.js')

/** A server that says hello, until the test is over. */
async function serve(t) {
  const { key: [key], cert: [cert] } = identities(temporaryFolder(t))
  const server = https.createServer({ key, cert }, (request, response) => response.end(`hello ${request.url}`)).listen(0, '127.0.0.1')
  await once(server, 'listening')
  t.after(() => {
    server.closeAllConnections()
    server.close()
  })
  return server.address().port
}

const ask = (port, target) => new Promise((resolve, reject) => {
  https.get({ port, host: '127.0.0.1', path: target, rejectUnauthorized: false, agent: false }, (response) => response.resume().on('end', resolve)).on('error', reject)
})

test('a program sees its own requests', options, async (t) => {
  const keys = pcap.ownKeys()
  t.after(() => keys.close())
  const port = await serve(t)
  const session = pcap.createSession('lo', { filter: `tcp port ${port}` })
  t.after(() => session.close())
  const exchanges = session.http({ keylog: keys })
  const first = exchanges.next()
  await ask(port, '/1')
  await ask(port, '/2')
  const told = [(await first).value, (await exchanges.next()).value]
  assert.deepEqual(told.map(({ request, response, connection }) => [new URL(request.url).pathname, response.status, connection.decrypted]), [['/1', 200, true], ['/2', 200, true]])
})

test('whoever asks for exchanges has those from then on, also before anybody else has a turn', { skip: reasonToSkip() ?? needs('curl').skip, timeout: 60000 }, async (t) => {
  const server = start(t, process.execPath, ['-e', "require('node:http').createServer((_, response) => response.end('early')).listen(0, '127.0.0.1', function () { console.log(this.address().port) })"])
  const [port] = await once(server.stdout, 'data')
  const session = pcap.createSession('lo', { filter: `tcp port ${Number(port)}` })
  t.after(() => session.close())
  const first = session.http().next()
  for (let i = 0; i < 10; i++) await new Promise((resolve) => { process.nextTick(resolve) }) // no packet is taken meanwhile
  assert.equal(spawnSync('curl', ['-s', `http://127.0.0.1:${Number(port)}/early`], { encoding: 'utf8' }).stdout, 'early')
  const { value: { request, response } } = await first
  assert.deepEqual([new URL(request.url).pathname, response.status], ['/early', 200])
})

test('connections of this program name its sockets, in TLS and without', options, async (t) => {
  const keys = pcap.ownKeys()
  t.after(() => keys.close())
  const port = await serve(t)
  const plain = http.createServer((request, response) => response.end('plain')).listen(0, '::1')
  await once(plain, 'listening')
  t.after(() => plain.close())
  const elsewhere = start(t, process.execPath, ['-e', "require('node:http').createServer((_, r) => r.end('far')).listen(0, '127.0.0.1', function () { console.log(this.address().port) })"], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [far] = await once(elsewhere.stdout, 'data')
  const ports = [port, plain.address().port, Number(far)]
  const session = pcap.createSession('lo', { filter: ports.map((one) => `tcp port ${one}`).join(' or ') })
  t.after(() => session.close())
  const connections = session.connections({ keylog: keys })
  const exchanges = session.http({ keylog: keys })
  const firsts = [connections.next(), exchanges.next()]
  await ask(ports[0], '/secure')
  const used = []
  const agent = new http.Agent()
  const get = (to) => new Promise((resolve, reject) => http.get({ agent, ...to }, (response) => response.resume().on('end', resolve)).on('socket', (socket) => used.push(socket)).on('error', reject))
  await get({ host: '::1', port: ports[1] })
  await get({ host: '127.0.0.1', port: ports[2] })
  start(t, 'curl', ['-s', `http://127.0.0.1:${ports[2]}/`], { stdio: 'ignore' })
  const told = [(await firsts[1]).value]
  while (told.length < 4) told.push((await exchanges.next()).value)
  const [secure, near, toFar, none] = told.map(({ connection }) => connection)
  assert.ok(secure.socket instanceof tls.TLSSocket)
  assert.equal(near.socket, used[0])
  assert.equal(toFar.socket, used[1])
  assert.deepEqual([none.socket, 'socket' in none, Object.keys(none).includes('socket')], [undefined, true, false])
  const seen = [(await firsts[0]).value]
  while (seen.length < 4) seen.push((await connections.next()).value)
  assert.deepEqual(seen.map(({ socket }) => socket), [secure.socket, used[0], used[1], undefined])
  agent.destroy()
})

test('a key log that grows, also for who has given up his rights', options, async (t) => {
  const port = await serve(t)
  const keys = path.join(temporaryFolder(t), 'keys.txt')
  fs.writeFileSync(keys, '', { mode: 0o600 })
  const reader = start(t, process.execPath, [command, 'http', 'lo', '--keylog', keys, '-c', '1', `tcp port ${port}`])
  await until(() => /^NoNewPrivs:\t1$/m.test(fs.readFileSync(`/proc/${reader.pid}/status`, 'utf8')), 'a reader that is open, and has given up its rights')
  // It is asked until it has seen a whole connection, and ends by itself.
  const script = `setInterval(() => require('node:https').get({ port: ${port}, host: '127.0.0.1', path: '/grown', rejectUnauthorized: false, agent: false }, (response) => response.resume()).on('error', () => {}), 100)`
  start(t, process.execPath, ['--no-warnings', `--tls-keylog=${keys}`, '-e', script], { stdio: 'inherit' })
  const said = listen(reader)
  const [status] = await once(reader, 'close')
  assert.deepEqual([status, said.stderr], [0, ''])
  assert.match(said.stdout, /^\S+ +\S+ +\S+ +GET https:\/\/127\.0\.0\.1:\d+\/grown {2}200 {2}12 B[^\n]*\n$/)
})
