'use strict'
// run.test.js - nodepcap http DEVICE --run: programs whose exchanges are shown, in TLS too, until they end.

const test = require('node:test')
const assert = require('node:assert')
const fs = require('node:fs')
const https = require('node:https')
const os = require('node:os')
const path = require('node:path')
const { spawn } = require('node:child_process')
const { once } = require('node:events')
const { sleep, temporaryFolder, until } = require('../helpers')
const { identities } = require('../api/secure-talk')
const { bad, needs } = require('../api/tools')
const { network, reasonToSkip } = require('./network')

const options = { skip: reasonToSkip() ?? needs('openssl', 'curl').skip, timeout: 60000 }
const command = path.join(__dirname, '../../bin/nodepcap.js')

async function serve(t, address) {
  const { key: [key], cert: [cert] } = identities(temporaryFolder(t))
  const server = https.createServer({ key, cert }, (request, response) => response.setHeader('Connection', 'close').end(`hello ${request.url}`)).listen(0, address)
  await once(server, 'listening')
  t.after(() => server.close())
  return `https://${address}:${server.address().port}`
}

/** What a child says and how it ends: { status, stdout, stderr }. */
async function result(child) {
  const said = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr']) child[name].on('data', (bytes) => (said[name] += bytes))
  const [status] = await once(child, 'close')
  return { status, ...said }
}

const nodepcap = (t, args, env = {}) => result(spawn(process.execPath, [command, 'http', ...args], { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, TMPDIR: temporaryFolder(t), ...env } }))

const askedBy = (url) => `node -e "require('node:https').get('${url}', { rejectUnauthorized: false }, (response) => response.resume())"`

test('curl on loopback: its exchange, its output, its status', options, async (t) => {
  const url = await serve(t, '127.0.0.1')
  const { status, stdout, stderr } = await nodepcap(t, ['lo', '--run', `curl -sk ${url}/curl; exit 7`, `tcp port ${new URL(url).port}`])
  assert.match(stdout, /^\S+ {2}127\.0\.0\.1:\d+ {2}127\.0\.0\.1:\d+ {2}GET https:\/\/127\.0\.0\.1:\d+\/curl {2}200 {2}11 B {2}[^\n]+\n$/)
  assert.match(stderr, /hello \/curl/)
  assert.equal(status, 7)
})

test('node, whose options stay, as JSON; the keys are gone with it', options, async (t) => {
  const url = await serve(t, '127.0.0.1')
  const folder = temporaryFolder(t)
  const { status, stdout } = await nodepcap(t, ['lo', '--json', '--run', askedBy(`${url}/node`), `tcp port ${new URL(url).port}`], { NODE_OPTIONS: '--no-warnings', TMPDIR: folder })
  assert.deepEqual(stdout.trimEnd().split('\n').map((line) => JSON.parse(line)).map(({ request, response, complete }) => [request.url, response.status, complete]), [[`${url}/node`, 200, true]])
  assert.equal(status, 0)
  assert.deepEqual(fs.readdirSync(folder), [])
})

test('in a namespace, both ways', options, async (t) => {
  const net = network(t)
  const url = await serve(t, net.nearAddress)
  const inside = await result(net.start(process.execPath, command, 'http', net.far, '--run', `curl -sk ${url}/ns; ${askedBy(`${url}/node`)}`))
  assert.deepEqual([...inside.stdout.matchAll(/GET https:\S+(\/\w+) {2}200/g)].map(([, target]) => target), ['/ns', '/node'])
  const outside = await nodepcap(t, [net.near, '--run', `ip netns exec ${net.namespace} curl -sk ${url}/far`])
  assert.match(outside.stdout, /GET https:\S+\/far {2}200/)
})

test('with sudo it is run as who called that, and its keys are read', options, async (t) => {
  const url = await serve(t, '127.0.0.1')
  const { uid, gid } = os.userInfo({}).uid === 0 ? { uid: 65534, gid: 65534 } : os.userInfo()
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'nodepcap-run-'))
  t.after(() => fs.rmSync(folder, { recursive: true }))
  fs.chmodSync(folder, 0o777)
  const { stdout, stderr } = await nodepcap(t, ['lo', '--run', `id -u; curl -sk ${url}/sudo`, `tcp port ${new URL(url).port}`], { SUDO_UID: String(uid), SUDO_GID: String(gid), SUDO_USER: 'nobody', TMPDIR: folder })
  assert.match(stderr, new RegExp(`^${uid}$`, 'm'))
  assert.match(stdout, /\/sudo {2}200/)
})

test('a signal ends the watch, and not the program; a program that a signal ends says so', options, async (t) => {
  const folder = temporaryFolder(t)
  const [begun, file] = ['begun', 'done'].map((name) => path.join(folder, name))
  const watcher = spawn(process.execPath, [command, 'http', 'lo', '--run', `echo > ${begun}; sleep 6; echo > ${file}`, 'tcp port 9'], { stdio: ['ignore', 'pipe', 'pipe'] })
  await until(() => fs.existsSync(begun), 'the program', 30000)
  await sleep(1500)
  watcher.kill('SIGTERM')
  assert.equal((await once(watcher, 'exit'))[0], 0)
  assert.equal(fs.existsSync(file), false)
  await until(() => fs.existsSync(file), 'its end', 30000)
  assert.equal((await nodepcap(t, ['lo', '--run', 'kill -9 $$', 'tcp port 9'])).status, 137)
})

test('what cannot be meant', (t) => {
  const file = path.join(temporaryFolder(t), 'a.pcap')
  fs.writeFileSync(file, '')
  bad(['http', file, '--run', 'true'], 2, /--run is about a device/)
  bad(['http', 'lo', '--run', 'true', '--keylog', file], 2, /--run has a key log of its own/)
})
