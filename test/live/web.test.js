'use strict'
// web.test.js - all that nginx logs of what curl, fetch and a WebSocket ask is told, with the same status and sizes.

const test = require('node:test')
const assert = require('node:assert')
const fs = require('node:fs')
const http = require('node:http')
const http2 = require('node:http2')
const path = require('node:path')
const tls = require('node:tls')
const { createHash } = require('node:crypto')
const { once } = require('node:events')
const pcap = require('../../lib')
const { needs } = require('../api/tools')
const { temporaryFolder, until } = require('../helpers')
const { PATIENCE, output, watch } = require('./loopback')
const { missing, startNginx } = require('./nginx')
const { reasonToSkip } = require('./network')

const options = { skip: reasonToSkip() ?? missing() ?? needs('curl', 'openssl').skip, timeout: 180000 }

const hasBody = ({ method, status }) => method !== 'HEAD' && status !== 204 && status !== 304
const textOf = ({ port, method, target, status, asked, answered }) => `${port} ${method} ${target} ${status}: ${asked} B, ${answered} B`

/** As the server tells it. */
const logged = (line) => textOf({ ...line, answered: hasBody(line) ? line.length : 0 })

/** The same as we do. */
function seen({ request, response, connection }) {
  const { pathname, search } = new URL(request.url)
  return textOf({ port: connection.server.port, method: request.method, target: pathname + search, status: response?.status, asked: request.body_size, answered: response?.body_size })
}

/** Each line of the log, once it has so many, has its exchange, and there is no other. */
async function assertLogged(nginx, watching, count) {
  await until(() => nginx.log().length >= count, () => `${count} lines of the log: ${nginx.log().map(logged).join('\n')}`, PATIENCE)
  await watching.isThere(count)
  assert.deepEqual(watching.told.map(seen).sort(), nginx.log().map(logged).sort())
  for (const { complete, request } of watching.told) assert.ok(complete, request.url)
}

const REQUESTS = [['/empty'], ['/small'], ['/large'], ['/none'], ['/small?a=b', '-I'], ['/large', '-r', '10-29'], ['/made'], ['/moved'], ['/gone'], ['/nothing'], ['/upload', '-d', 'a=b'], ['/upload', '-X', 'PUT', '--data-binary', '@FILE'], ['/small', '-z', 'FILE'], ['/large', '-X', 'DELETE']]
const AT_ONCE = 20

const PRIOR = '--http2-prior-knowledge' // curl 7.88 does not use such a connection again

/** Node asks for some of it at once. */
async function askAtOnce(base) {
  const client = http2.connect(base)
  const targets = Array.from({ length: AT_ONCE }, (_, i) => `/middle?${i + 1}`)
  await Promise.all(targets.map((target) => once(client.request({ ':path': target }).resume().end(), 'close')))
  client.close()
}

/** curl asks for all of it, on a connection where it can, and then for some of it at once. */
async function askAll(base, version, { file, keys }) {
  const each = ['-s', '-k', version, '-o', '/dev/null']
  const asked = REQUESTS.map(([target, ...how]) => [...each, ...how.map((one) => one.replace('FILE', file)), base + target])
  const env = { SSLKEYLOGFILE: keys }
  if (version === PRIOR) {
    for (const one of asked) await output('curl', one, { env })
    return askAtOnce(base)
  }
  await output('curl', asked.flatMap((one, i) => [...(i > 0 ? ['--next'] : []), ...one]), { env })
  return output('curl', ['--parallel', '--parallel-max', AT_ONCE, ...each, `${base}/middle?[1-${AT_ONCE}]`], { env })
}

for (const [title, port, scheme, version, told] of [
  ['HTTP/1', 'plain', 'http', '--http1.1', 'HTTP/1.1'],
  ['HTTP/2 in clear text', 'plain2', 'http', PRIOR, 'HTTP/2'],
  ['HTTPS', 'secure', 'https', '--http1.1', 'HTTP/1.1'],
  ['HTTP/2 in TLS', 'secure2', 'https', '--http2', 'HTTP/2']
]) {
  test(`curl asks nginx by ${title}: each line of its log is an exchange`, options, async (t) => {
    const nginx = await startNginx(t)
    const folder = temporaryFolder(t)
    const [file, keys] = ['file', 'keys'].map((name) => path.join(folder, name))
    fs.writeFileSync(file, 'x'.repeat(100000))
    fs.writeFileSync(keys, '')
    const watching = watch(t, [nginx.ports[port]], 'http', { keylog: keys })
    await askAll(`${scheme}://127.0.0.1:${nginx.ports[port]}`, version, { file, keys })
    await assertLogged(nginx, watching, REQUESTS.length + AT_ONCE)
    assert.deepEqual(new Set(watching.told.map(({ request, connection }) => `${request.version} ${connection.decrypted === true}`)), new Set([`${told} ${scheme === 'https'}`]))
    if (told === 'HTTP/1.1') for (const { status, sent, length } of nginx.log().filter(hasBody)) assert.equal(sent, length, `a body of ${status}`)
  })
}

test('fetch of this program with its own keys: each line of the log is an exchange, of its sockets', options, async (t) => {
  const nginx = await startNginx(t)
  const keys = pcap.ownKeys()
  t.after(() => keys.close())
  const { secure } = nginx.ports
  const watching = watch(t, [secure], 'http', { keylog: keys })
  const before = process.env.NODE_TLS_REJECT_UNAUTHORIZED
  process.env.NODE_TLS_REJECT_UNAUTHORIZED = '0' // the certificate is nobody's
  t.after(() => {
    if (before === undefined) delete process.env.NODE_TLS_REJECT_UNAUTHORIZED
    else process.env.NODE_TLS_REJECT_UNAUTHORIZED = before
  })
  const asked = [['/small'], ['/large'], ['/none'], ['/upload', { method: 'POST', body: 'x'.repeat(50000) }], ['/moved', { redirect: 'manual' }], ['/large', { method: 'HEAD' }]]
  await Promise.all(asked.map(async ([target, how]) => (await fetch(`https://127.0.0.1:${secure}${target}`, how)).arrayBuffer()))
  await assertLogged(nginx, watching, asked.length)
  for (const { connection } of watching.told) assert.ok(connection.socket instanceof tls.TLSSocket)
})

// ---- WebSocket

const HAS_CLIENT = 'WebSocket' in globalThis || process.allowedNodeEnvironmentFlags.has('--experimental-websocket')
const FLAGS = 'WebSocket' in globalThis ? [] : ['--experimental-websocket']
const GUID = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11' // RFC 6455, section 1.3
const TEXTS = ['a', 'ä'.repeat(60), 'x'.repeat(200), 'y'.repeat(70000)]

/** A frame of a server's: its length in one, three or nine bytes. */
function frameOf(opcode, data) {
  const head = Buffer.alloc(data.length < 126 ? 2 : data.length < 65536 ? 4 : 10)
  head[0] = 0x80 | opcode
  head[1] = head.length === 2 ? data.length : head.length === 4 ? 126 : 127
  if (head.length === 4) head.writeUInt16BE(data.length, 2)
  if (head.length === 10) head.writeBigUInt64BE(BigInt(data.length), 2)
  return Buffer.concat([head, data])
}

const MASK = 4
const ECHOED = TEXTS.reduce((sum, text) => sum + MASK + frameOf(1, Buffer.from(text)).length, MASK + 4) // bytes, of the close with its code too

/** A server that greets with texts and closes once all has come back. */
async function startGreeter(t) {
  const server = http.createServer().on('upgrade', (request, socket) => {
    const accept = createHash('sha1').update(request.headers['sec-websocket-key'] + GUID).digest('base64')
    socket.write(`HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`)
    for (const text of TEXTS) socket.write(frameOf(1, Buffer.from(text)))
    socket.write(frameOf(8, Buffer.from([0x03, 0xe8])))
    let left = ECHOED
    socket.on('error', () => {}).on('data', ({ length }) => {
      left -= length
      if (left === 0) socket.end()
    })
  }).listen(0, '127.0.0.1')
  t.after(() => {
    server.closeAllConnections()
    server.close()
  })
  await once(server, 'listening')
  return server.address().port
}

/** It says them back, and prints them. */
const CLIENT = `
const socket = new WebSocket(process.argv[1])
const heard = []
socket.onmessage = ({ data }) => { heard.push(data); socket.send(data) }
socket.onclose = ({ code }) => console.log(JSON.stringify({ code, heard }))
socket.onerror = ({ message }) => { console.error(message); process.exitCode = 1 }
`

test("Node's WebSocket through nginx: what its program heard and said is told, on both connections", { ...options, skip: options.skip || (HAS_CLIENT ? false : 'this Node has no WebSocket') }, async (t) => {
  const greeter = await startGreeter(t)
  const nginx = await startNginx(t, { socket: greeter })
  const { plain } = nginx.ports
  const watching = watch(t, [plain, greeter], 'websocket')
  const said = await output(process.execPath, ['--no-warnings', ...FLAGS, '-e', CLIENT, `ws://127.0.0.1:${plain}/socket`])
  assert.deepEqual(JSON.parse(said), { code: 1000, heard: TEXTS })
  await watching.isThere(2 * (2 * TEXTS.length + 2))
  for (const port of [plain, greeter]) {
    const messages = watching.told.filter(({ connection }) => connection.server.port === port)
    for (const side of ['client', 'server']) {
      const those = messages.filter((one) => one.side === side)
      assert.deepEqual(await Promise.all(those.filter(({ type }) => type === 'text').map((one) => one.text())), TEXTS, `${side} at ${port}`)
      assert.deepEqual(those.filter(({ type }) => type !== 'text').map(({ type, code }) => [type, code]), [['close', 1000]])
    }
  }
  await until(() => nginx.log().length === 1, 'a line of the log', PATIENCE)
  assert.deepEqual(nginx.log().map(({ method, target, status }) => [method, target, status]), [['GET', '/socket', 101]])
})
