'use strict'
// http2.test.js - exchanges of HTTP/2, from bytes that Node's own client and server, and curl, say to each other.

const test = require('node:test')
const assert = require('node:assert')
const http2 = require('node:http2')
const net = require('node:net')
const { once } = require('node:events')
const { execFile } = require('node:child_process')
const fs = require('node:fs')
const path = require('node:path')
const zlib = require('node:zlib')
const pcap = require('../../lib')
const { all, temporaryFolder } = require('../helpers')
const { connection, capture } = require('./conversation')
const { frame, indexed, settings, without, MAGIC, TYPE, FLAG } = require('../golden/make/http2')
const { bytes, text } = require('../golden/make/bytes')
const { good, needs } = require('./tools')

const open = (packets) => pcap.createOfflineSession(capture(packets))

/** What a client and a server say through a proxy: turns, as `connection` takes them. */
async function record(answer, use) {
  const server = http2.createServer().on('stream', answer).on('sessionError', () => {})
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const turns = []
  const proxy = net.createServer((near) => {
    const far = net.connect(server.address().port, '127.0.0.1')
    for (const [side, from, to] of [[0, near, far], [1, far, near]]) {
      from.on('data', (data) => {
        turns.push([side, data])
        to.write(data)
      }).on('end', () => to.end()).on('error', () => to.destroy())
    }
  }).listen(0, '127.0.0.1')
  await once(proxy, 'listening')
  try {
    await use(proxy.address().port)
  } finally {
    proxy.close()
    server.close()
  }
  return turns
}

/** Rounds of requests, { headers, body }, on one connection; those of a round at once. */
async function ask(port, rounds, options) {
  const client = http2.connect(`http://127.0.0.1:${port}`, options)
  for (const round of rounds) {
    await Promise.all(round.map(({ headers, body }) => new Promise((resolve) => {
      client.request(headers).resume().on('error', () => {}).on('close', resolve).end(body)
    })))
  }
  client.close()
  await once(client, 'close')
}

const LONG = 'so it goes '.repeat(5000)

/** Echoes; /trailers has them, /early a 103 before, /reset none at all, /table headers of its own. */
function serve(stream, headers) {
  const route = headers[':path']
  stream.on('error', () => {})
  if (route === '/reset') return stream.close(http2.constants.NGHTTP2_REFUSED_STREAM)
  if (route === '/early') stream.additionalHeaders({ ':status': 103, link: '</a>; rel=preload' })
  if (route === '/trailers') {
    stream.respond({ ':status': 200, 'content-type': 'application/grpc' }, { waitForTrailers: true })
    stream.on('wantTrailers', () => stream.sendTrailers({ 'grpc-status': '5', 'grpc-message': 'not found' }))
    return stream.end('\0\0\0\0\0')
  }
  const chunks = []
  stream.on('data', (chunk) => chunks.push(chunk)).on('end', () => {
    const body = Buffer.concat(chunks)
    stream.respond({ ':status': body.length > 0 ? 201 : 404, server: 'a server', 'x-asked': route, ...(route === '/coded' ? { 'content-encoding': 'gzip' } : {}) })
    stream.end(route === '/coded' ? zlib.gzipSync(body) : body)
  })
}

const requests = [
  { headers: { ':path': '/a?b=c', 'x-same': 'in all of them' } },
  { headers: { ':path': '/long', ':method': 'POST', 'x-same': 'in all of them' }, body: LONG },
  { headers: { ':path': '/coded', ':method': 'PUT', 'x-same': 'in all of them', cookie: 'secret=1' }, body: LONG },
  { headers: { ':path': '/trailers', ':method': 'POST' }, body: 'x' },
  { headers: { ':path': '/early', 'x-same': 'in all of them' } },
  { headers: { ':path': '/reset' } }
]

let turns // of these requests, and some of them once more
test.before(async () => {
  turns = await record(serve, (port) => ask(port, [requests, requests.slice(0, 2), requests.slice(0, 1)]))
})

const pathOf = ({ request }) => request.url.replace(/^http:\/\/127\.0\.0\.1:\d+/, '')

test('exchanges have what client and server said, whatever the segments', async () => {
  for (const most of [60000, 1400, 7]) {
    const exchanges = await all(open(connection(turns, { most })).http())
    assert.deepEqual(exchanges.map(pathOf).sort(), ['/a?b=c', '/a?b=c', '/a?b=c', '/coded', '/early', '/long', '/long', '/reset', '/trailers'])
    const of = (route) => exchanges.find((exchange) => pathOf(exchange) === route)
    const { request, response } = of('/long')
    assert.deepEqual([request.method, request.version, response.status, response.version, request.stream_id], ['POST', 'HTTP/2', 201, 'HTTP/2', response.stream_id])
    assert.deepEqual([request.headers.get('x-same'), response.headers.get('server'), response.headers.get('x-asked'), response.unknown_headers], ['in all of them', 'a server', '/long', 0])
    assert.deepEqual([String(await request.body()) === LONG, String(await response.body()) === LONG, response.body_size], [true, true, LONG.length])
    assert.ok(String(await of('/coded').response.body({ decompress: true })) === LONG)
    assert.deepEqual(request.raw_headers.map(([name]) => name).sort(), [':authority', ':method', ':path', ':scheme', 'x-same'])
    const call = of('/trailers').response
    assert.deepEqual([call.grpc_status, call.trailers, call.body_size], [5, [['grpc-status', '5'], ['grpc-message', 'not found']], 5])
    assert.deepEqual([of('/early').informational.map(({ status, headers }) => [status, headers.get('link')]), of('/early').response.status], [[[103, '</a>; rel=preload']], 404])
    assert.deepEqual([of('/reset').response, of('/reset').complete], [undefined, false])
    assert.deepEqual(exchanges.filter(({ complete }) => !complete).map(pathOf), ['/reset'])
  }
})

test('where packets are missing headers are unknown, and none is wrong', async () => {
  const packets = connection(turns, { most: 60000 })
  const said = new Set((await all(open(packets).http())).flatMap((exchange) => exchange._messages.flatMap(({ raw_headers }) => raw_headers.map(String))))
  let unknown = 0
  for (let lost = 3; lost < packets.length; lost++) {
    for (const exchange of await all(open(packets.filter((_, i) => i !== lost)).http())) {
      for (const message of exchange._messages) {
        for (const pair of message.raw_headers) assert.ok(said.has(String(pair)), `packet ${lost} is lost: ${pair}`)
        unknown += message.unknown_headers
      }
    }
  }
  assert.ok(unknown > 0)
})

test('display filters, archives and messages know HTTP/2', async () => {
  const session = open(connection(turns, { most: 1400 }))
  const [missing, frames] = await Promise.all([
    all(session.http({ display: 'http2.headers.status == 404 && http2.headers.server contains "server"' })),
    all(session.messages({ of: ['http2'], display: 'http2.type == 1' }))
  ])
  assert.deepEqual(missing.map(pathOf).sort(), ['/a?b=c', '/a?b=c', '/a?b=c', '/early'])
  assert.equal(frames.every((packet) => packet.notes.length === 0), true)
  assert.equal(frames.filter((packet) => packet.http2.path === '/long').length, 2)
  const [coded] = (await all(open(connection(turns)).http())).filter((exchange) => pathOf(exchange) === '/coded')
  const entry = coded.toHAR()
  assert.deepEqual([entry.request.httpVersion, entry.request.url, entry.response.status], ['HTTP/2', coded.request.url, 201])
  assert.doesNotMatch(JSON.stringify(entry), /secret/)
})

test('a small table, and none, are followed', async () => {
  for (const size of [0, 100, 65536]) {
    const made = await record(serve, (port) => ask(port, [requests, requests], { settings: { headerTableSize: size } }))
    const exchanges = await all(open(connection(made, { most: 1400 })).http())
    assert.equal(exchanges.length, 2 * requests.length)
    for (const { request, response } of exchanges) assert.deepEqual([request.unknown_headers, response?.unknown_headers ?? 0], [0, 0])
  }
})

test('behind an upgrade of HTTP/1.1 the response is in HTTP/2', async () => {
  const answer = bytes(text('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: h2c\r\n\r\n'), settings(), frame(TYPE.HEADERS, FLAG.END_HEADERS, 1, bytes(indexed(8), without('x', 'y'))), frame(TYPE.DATA, FLAG.END_STREAM, 1, text('hello')))
  for (const most of [1000, 1]) {
    const [{ request, response, informational, complete }] = await all(open(connection([[0, 'GET /up HTTP/1.1\r\nHost: a\r\nUpgrade: h2c\r\nConnection: Upgrade\r\n\r\n'], [1, answer], [0, bytes(MAGIC, settings())]], { most })).http())
    assert.deepEqual([request.version, request.url, response.version, response.status, String(await response.body()), complete], ['HTTP/1.1', 'http://a/up', 'HTTP/2', 200, 'hello', true])
    assert.deepEqual(informational.map(({ status }) => status), [101])
  }
})

test('nodepcap http prints them', async (t) => {
  const file = path.join(temporaryFolder(t), 'trace.pcap')
  fs.writeFileSync(file, capture(connection(turns, { most: 1400 })))
  const { stdout } = good(['http', file, '--headers'])
  assert.match(stdout, /POST http:\/\/127\.0\.0\.1:\d+\/long +201 +55000 B/)
  assert.match(stdout, /< x-asked: \/long/)
})

test('what curl asks', needs('curl'), async () => {
  const made = await record(serve, (port) => new Promise((resolve, reject) => {
    execFile('curl', ['-sS', '--http2-prior-knowledge', '-d', 'hello', `http://127.0.0.1:${port}/curl`, '-o', '/dev/null'], { timeout: 20000, env: { ...process.env, LD_PRELOAD: '' } }, (error) => (error ? reject(error) : resolve()))
  }))
  const [{ request, response }] = await all(open(connection(made)).http())
  assert.deepEqual([request.method, pathOf({ request }), String(await request.body()), response.status], ['POST', '/curl', 'hello', 201])
  assert.match(request.headers.get('user-agent'), /curl/)
})
