'use strict'
// messages.test.js - messages on streams, exchanges of HTTP and lookups of DNS, as JavaScript has them.

const test = require('node:test')
const assert = require('node:assert')
const http = require('node:http')
const crypto = require('node:crypto')
const tls = require('node:tls')
const { Duplex } = require('node:stream')
const { once } = require('node:events')
const zlib = require('node:zlib')
const pcap = require('../../lib')
const { all, least, temporaryFolder } = require('../helpers')
const { connection, capture, fragmentsOf } = require('./conversation')
const { bytes, u16, u8, text } = require('../golden/make/bytes')
const { ipPacket, udp, PROTOCOL } = require('../golden/make/layers')
const { bad, good, needs, needsCaptures, run, sampleCaptures } = require('./tools')
const fs = require('node:fs')
const path = require('node:path')

const open = (packets, options) => pcap.createOfflineSession(capture(packets), options)

const fileOf = (t, packets) => {
  const file = path.join(temporaryFolder(t), 'trace.pcap')
  fs.writeFileSync(file, capture(packets))
  return file
}

const GET = 'GET /a?b=c HTTP/1.1\r\nHost: example.com\r\nCookie: secret=1\r\n\r\n'
const answer = (body, headers = '') => `HTTP/1.1 200 OK\r\n${headers}Content-Length: ${body.length}\r\n\r\n${body}`

test('an exchange has its messages, times, packets and connection', async () => {
  const [exchange, ...others] = await all(open(connection([[0, GET], [1, answer('hello', 'Set-Cookie: x=y\r\nX-A: 1\r\nX-A: 2\r\n')]], { most: 20 })).http())
  const { request, response, connection: flow } = exchange
  assert.deepEqual(others, [])
  assert.deepEqual([request.method, request.url, request.version, response.status], ['GET', 'http://example.com/a?b=c', 'HTTP/1.1', 200])
  assert.deepEqual(response.raw_headers, [['Set-Cookie', 'x=y'], ['X-A', '1'], ['X-A', '2'], ['Content-Length', '5']])
  assert.equal(response.headers.get('x-a'), '1, 2')
  assert.deepEqual([String(await response.body()), response.body_size, response.body_cut, response.complete, exchange.complete], ['hello', 5, false, true, true])
  assert.deepEqual([request.packets, response.packets], [[4, 6], [7, 10]])
  assert.deepEqual(exchange.timings, { send_ms: 2000, wait_ms: 1000, receive_ms: 3000, total_ms: 6000 })
  assert.deepEqual([flow.id, flow.client.port, flow.server.address], [0, 40000, '10.0.0.2'])
  assert.deepEqual([exchange.client, exchange.server], [flow.client, flow.server])
  assert.equal(request.packet.http.host, 'example.com')
})

test('what a head says is what its fields say', async () => {
  const long = 'x'.repeat(2020)
  const heads = [
    'GET /a?b=c HTTP/1.1\r\nVia: a\r\n host: none\r\nHOST:  example.com \r\nHost: other\r\n\r\n',
    'GET  /two words  HTTP/1.1\r\nHost: a\r\n b\r\n\r\n',
    '\r\nGET http://full/ HTTP/1.0\r\nHost: other\r\n\r\n',
    'GET / HTTP/1.1\r\n\r\n',
    'GET / HTTP/1.1\r\nHost:\r\n\r\n',
    `GET /${long} HTTP/1.1\r\nHost: example.com\r\n\r\n`,
    `GET /${long} HTTP/1.1\r\nHost: a-very-long-name.example.com\r\n\r\n`,
    'GET /caf\xc3\xa9 HTTP/1.1\r\nHost: \xe9\r\n\r\n',
    'GET /caf\xc3\xa9 HTTP/1.1\r\nHost: a\r\n\r\n'
  ]
  const answers = ['HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n', 'HTTP/1.0 404\r\nContent-Length: 0\r\n\r\n', 'HTTP/1.1 204 No\r\n\r\n']
  const turns = heads.flatMap((head, i) => [[0, Buffer.from(head, 'latin1')], [1, answers[i % answers.length]]])
  const exchanges = await all(open(connection(turns, { most: 1000 })).http())
  const valueOf = (packet, ...rows) => rows.map((row) => packet.get(row)).find((value) => value !== undefined)
  const fieldsOf = ({ packet }) => [valueOf(packet, 'http.request.method'), valueOf(packet, 'http.request.full_uri', 'http.request.target'), valueOf(packet, 'http.request.version', 'http.response.version'), valueOf(packet, 'http.response.status_code')]
  assert.equal(exchanges.length, heads.length)
  for (const message of exchanges.flatMap(({ request, response }) => [request, response])) {
    assert.deepEqual([message.method, message.url, message.version, message.status], fieldsOf(message))
  }
  assert.equal(exchanges[0].request.url, 'http://example.com/a?b=c')
  assert.deepEqual(exchanges.slice(0, 3).map(({ response }) => response.status), [200, 404, 204])
})

test('headers without a value shift no others', async () => {
  const [{ request }] = await all(open(connection([[0, 'POST / HTTP/1.1\r\nA:\r\nB: 1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nC:\r\nD : 2\r\nno header\r\n\r\n']])).http())
  assert.deepEqual(request.raw_headers, [['A', ''], ['B', '1'], ['Transfer-Encoding', 'chunked']])
  assert.deepEqual(request.trailers, [['C', ''], ['D', '2']])
})

test('bodies are uncompressed on request, up to a limit', async () => {
  const said = 'so it goes '.repeat(1000)
  const coded = { gzip: zlib.gzipSync(said), deflate: zlib.deflateSync(said), br: zlib.brotliCompressSync(said) }
  coded['gzip, br'] = zlib.brotliCompressSync(coded.gzip)
  for (const [name, body] of Object.entries(coded)) {
    const [{ response }] = await all(open(connection([[0, GET], [1, Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\nContent-Encoding: ${name}\r\nContent-Length: ${body.length}\r\n\r\n`), body])]])).http())
    assert.deepEqual(await response.body(), body)
    assert.equal(String(await response.body({ decompress: true })), said)
    await assert.rejects(response.body({ decompress: true, limit: 100 }), { code: 'ERR_PCAP_LIMIT' })
    const pieces = []
    for await (const piece of response.stream({ decompress: true })) pieces.push(piece)
    assert.equal(String(Buffer.concat(pieces)), said)
  }
})

test('a body in Zstandard is uncompressed', needs('zstd'), async (t) => {
  const said = 'so it goes '.repeat(1000)
  const folder = temporaryFolder(t)
  fs.writeFileSync(path.join(folder, 'body'), said)
  assert.equal(run('zstd', ['-q', path.join(folder, 'body')]).status, 0)
  const body = fs.readFileSync(path.join(folder, 'body.zst'))
  const say = async (sent) => (await all(open(connection([[0, GET], [1, Buffer.concat([Buffer.from(`HTTP/1.1 200 OK\r\nContent-Encoding: zstd\r\nContent-Length: ${sent.length}\r\n\r\n`), sent])]])).http()))[0].response
  assert.equal(String(await (await say(body)).body({ decompress: true })), said)
  assert.equal(said.startsWith(String(await (await say(body.subarray(0, -8))).body({ decompress: true }))), true)
  await assert.rejects((await say(body)).body({ decompress: true, limit: 100 }), { code: 'ERR_PCAP_LIMIT' })
  await assert.rejects((await say(Buffer.from('no frame'))).body({ decompress: true }), { code: 'ERR_PCAP_INVALID' })
})

test('of a body as much is kept as the options say', async () => {
  const packets = connection([[0, GET], [1, answer('0123456789')]])
  const [{ response }] = await all(open(packets).http({ limits: { body: 4 } }))
  assert.deepEqual([String(await response.body()), response.body_size, response.body_cut, response.complete], ['0123', 10, true, true])
  const session = open(packets)
  const [{ response: bare }] = await all(session.http({ bodies: false }))
  assert.deepEqual([bare.body_size, bare.body_cut, (await bare.body()).length], [10, true, 0])
  assert.equal(session.stats().streams.messages.cut_bodies, 1)
})

/** The layer of HTTP in a tree. */
const httpOf = ({ raw }) => raw.ip.tcp.http

test('messages are packets: fields, trees, filters and copies', async () => {
  const [whole] = await all(open(connection([[0, GET]])).messages({ of: ['http'] }))
  const [cut] = await all(open(connection([[0, GET]], { most: 1 })).messages({ of: ['http'] }))
  assert.deepEqual([cut.number, cut.first_number, cut.stream, cut.side], [3 + GET.length, 4, 0, 'client'])
  assert.deepEqual(cut.layers, whole.layers)
  assert.deepEqual(cut.http.host, 'example.com')
  for (const packet of [cut, cut.copy()]) {
    assert.deepEqual(httpOf(packet.toJSON()), httpOf(whole.toJSON()))
    assert.deepEqual(httpOf(packet.decode()), httpOf(whole.decode()))
    assert.deepEqual(packet.notes, [])
    assert.equal(packet.matches('http.host == "example.com" && ip.src == 10.0.0.1 && tcp.srcport == 40000'), true)
    assert.equal(packet.matches('http.cookie contains "nobody"'), false)
    assert.equal(packet.matches('http[0:3] == "GET"'), true)
    assert.equal(packet.get('http.request.uri'), '/a?b=c')
    assert.match(String(packet), /http GET \/a\?b=c/)
  }
})

test('a display filter leaves out exchanges and messages that do not pass', async () => {
  const packets = connection([[0, GET], [1, answer('one')], [0, GET.replace('/a', '/b')], [1, answer('two').replace('200', '404')]])
  const session = open(packets)
  const [some, none, told] = await Promise.all([
    all(session.http({ display: 'http.response.code == 404' })),
    all(session.http({ display: 'dns' })),
    all(session.messages({ of: ['http'], display: 'http.request' }))
  ])
  assert.deepEqual(some.map(({ request }) => request.url), ['http://example.com/b?b=c'])
  assert.deepEqual([none.length, told.length], [0, 2])
})

test('several iterations and listeners run at once, beside packets', async () => {
  const session = open(connection([[0, GET], [1, answer('one')]]))
  const events = []
  session.on('http', ({ response }) => events.push(response.status))
  const iterations = [session.http(), session.messages({ of: ['http'] }), session.flows(), session.connections()]
  const packets = []
  session.on('packet', (packet) => packets.push(packet))
  const lists = await Promise.all(iterations.map(all))
  assert.deepEqual(lists.map(({ length }) => length), [1, 2, 1, 1])
  assert.deepEqual([events, packets.length], [[200], 8])
})

test('an exchange without an answer comes when its flow ends', async () => {
  const [exchange] = await all(open(connection([[0, GET]])).http())
  assert.deepEqual([exchange.request.method, exchange.response, exchange.complete, exchange.timings.total_ms], ['GET', undefined, false, undefined])
  assert.equal(exchange.toHAR().response.status, 0)
})

test('wrong options are told', () => {
  const session = open([])
  assert.throws(() => session.messages(), /'of' must be a list of protocols/)
  assert.throws(() => session.messages({ of: ['ip'] }), /'ip' has no messages on streams; these have: dns/)
  assert.throws(() => session.http({ of: ['dns'] }), /there is no option 'of'/)
  assert.throws(() => session.http({ display: 'ht tp' }), { code: 'ERR_PCAP_FILTER' })
  session.close()
})

// ---- DNS

const NAME = bytes(u8(1), text('a'), u8(7), text('example'), u8(0))
const dns = ({ id, response = false, rcode = 0, type = 1 }) => bytes(u16(id), u16(response ? 0x8180 | rcode : 0x0100), u16(1), u16(0), u16(0), u16(0), NAME, u16(type), u16(1))
const ends = [Buffer.from([10, 0, 0, 1]), Buffer.from([10, 0, 0, 2])]
const datagram = (message, from = 0) => ipPacket({ protocol: PROTOCOL.UDP, from: ends[from], to: ends[1 - from] }, udp(from ? 53 : 40000, from ? 40000 : 53, message))

test('queries have their answers over UDP, those without one come at the end', async () => {
  const session = open([datagram(dns({ id: 1 })), datagram(dns({ id: 2, type: 28 })), datagram(dns({ id: 1 })), datagram(dns({ id: 2, type: 28, response: true, rcode: 3 }), 1), datagram(dns({ id: 9, response: true }), 1)])
  const list = await all(session.dns())
  assert.deepEqual(list.map(({ name, type, rcode, latency_ms, retries }) => ({ name, type, rcode, latency_ms, retries })), [
    { name: 'a.example', type: 'AAAA', rcode: 'NXDOMAIN', latency_ms: 2000, retries: 0 },
    { name: 'a.example', type: 'A', rcode: undefined, latency_ms: undefined, retries: 1 }
  ])
  assert.deepEqual([list[0].query.number, list[0].answer.number, list[0].connection.client.port], [2, 4, 40000])
  assert.equal(session.stats().streams.messages.unasked, 1)
})

test('an answer in fragments is the datagram, whoever puts it together', async () => {
  const many = Buffer.concat([dns({ id: 3, response: true }), Buffer.alloc(60)])
  many.writeUInt16BE(4, 6) // answers: of the root, each 11 bytes and more of zeros
  const packets = [datagram(dns({ id: 3 })), ...fragmentsOf(datagram(many, 1), 40)]
  assert.equal(packets.length, 4)
  for (const options of [{}, { defragment: true }]) {
    const session = open(packets, options)
    const [{ answer: packet, rcode, latency_ms, query }, ...others] = await all(session.dns())
    assert.deepEqual([others, rcode, latency_ms, query.number, packet.number], [[], 'NOERROR', 3000, 1, 4])
    assert.deepEqual([packet.layers, packet.get('dns.id'), packet.all('dns.answers.type').length], [['raw', 'ip', 'udp', 'dns'], 3, 4])
    assert.deepEqual([packet.all('ip.fragments'), packet.get('ip.fragment.count'), packet.toJSON().raw.ip.udp.dns.id], [[2, 3, 4], 3, 3])
    assert.equal(session.stats().streams.messages.unasked, 0)
  }
  const [{ answer: first }] = await all(open(packets).dns({ defragment: false }))
  assert.deepEqual([first.number, first.get('dns.id')], [2, 3])
})

test('a message of segments in fragments has all of its layers', async () => {
  const packets = connection([[0, GET], [1, answer('hello')]]).flatMap((packet, i) => fragmentsOf(packet, 24, i))
  const [{ request, response }, ...others] = await all(open(packets).http())
  assert.deepEqual([others, request.packet.layers, request.packet.http.host, request.packet.tcp.dport], [[], ['raw', 'ip', 'tcp', 'http'], 'example.com', 80])
  assert.deepEqual([response.packet.get('http.response.code'), response.packet.get('ip.fragment.count'), String(await response.body())], [200, undefined, 'hello'])
  const copy = response.packet.copy()
  assert.deepEqual([copy.layers, copy.get('http.response.code')], [['raw', 'ip', 'tcp', 'http'], 200])
})

test('who asks is the client, whoever was seen first', async () => {
  const [late] = await all(open([datagram(dns({ id: 9, response: true }), 1), datagram(dns({ id: 1 })), datagram(dns({ id: 1, response: true }), 1)]).dns())
  assert.deepEqual([late.client.port, late.server.port, late.rcode], [40000, 53, 'NOERROR'])
})

test('queries have their answers over TCP', async () => {
  const framed = (message) => bytes(u16(message.length), message)
  const packets = connection([[0, Buffer.concat([framed(dns({ id: 1 })), framed(dns({ id: 2 }))])], [1, framed(dns({ id: 2, response: true }))]], { ports: [40000, 53], most: 7 })
  const list = await all(open(packets).dns())
  assert.deepEqual(list.map(({ rcode, query }) => [query.get('dns.id'), rcode]), [[2, 'NOERROR'], [1, undefined]])
})

// ---- Redis

const COMMANDS = '*2\r\n$3\r\nGET\r\n$1\r\na\r\n*3\r\n$6\r\nLRANGE\r\n$1\r\nb\r\n$2\r\n\r\n\r\n*1\r\n$3\r\nNOP\r\n*1\r\n$4\r\nPING\r\n'
const REPLIES = '$-1\r\n*2\r\n*1\r\n:1\r\n%1\r\n+k\r\n_\r\n>1\r\n+push\r\n-ERR unknown command\r\n'

test('commands of Redis have their replies, whatever the segments', async (t) => {
  const packets = (most) => connection([[0, COMMANDS], [1, REPLIES]], { ports: [40000, 6379], most })
  const list = await all(open(packets(1000)).queries())
  const plain = ({ text: said, status, rows, complete, protocol }) => ({ said, status, rows, complete, protocol })
  assert.deepEqual(list.map(plain), [
    { said: 'GET a', status: 'ok', rows: undefined, complete: true, protocol: 'redis' },
    { said: 'LRANGE b \r\n', status: 'ok', rows: 2, complete: true, protocol: 'redis' },
    { said: 'NOP', status: 'ERR unknown command', rows: undefined, complete: true, protocol: 'redis' },
    { said: 'PING', status: 'no answer', rows: undefined, complete: false, protocol: 'redis' }
  ])
  for (const most of [1, 2, 7]) assert.deepEqual((await all(open(packets(most)).queries())).map(plain), list.map(plain))
  const messages = await all(open(packets(3)).messages({ of: ['redis'] }))
  assert.deepEqual(messages.map(({ side }) => side).sort(), ['client', 'client', 'client', 'client', 'server', 'server', 'server', 'server'])
  assert.match(good(['queries', fileOf(t, packets(9))]).stdout, /redis {2}LRANGE b {2}ok \(2\) {2}\d+ ms\n.*NOP {2}ERR unknown command/)
})

test('a long string of Redis is passed over, and what follows is not', async () => {
  const long = 'x'.repeat(5000)
  const said = `*2\r\n$3\r\nGET\r\n$${long.length}\r\n${long}\r\n*1\r\n$4\r\nPING\r\n`
  const list = await all(open(connection([[0, said]], { ports: [40000, 6379], most: 100 })).messages({ of: ['redis'], limits: { message: 1000 } }))
  assert.deepEqual(list.map((packet) => [packet.truncated, packet.all('redis.values.text')[0]]), [[true, 'GET'], [false, 'PING']])
})

// ---- TLS

/** What is said, in turns, when a client and a server of Node's shake hands and say a word each. */
async function handshake(t, options) {
  const folder = temporaryFolder(t)
  const [key, cert] = ['key', 'cert'].map((name) => path.join(folder, name))
  assert.equal(run('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', cert, '-subj', '/CN=a.example', '-days', '2']).status, 0)
  const turns = []
  const pipes = [0, 1].map((side) => new Duplex({
    read() {},
    write(said, _, done) {
      turns.push([side, said])
      pipes[1 - side].push(said)
      done()
    }
  }))
  const server = new tls.TLSSocket(pipes[1], { isServer: true, key: fs.readFileSync(key), cert: fs.readFileSync(cert), ALPNProtocols: ['x', 'h2'] })
  server.on('data', () => server.write('answer'))
  const client = tls.connect({ socket: pipes[0], servername: 'a.example', ALPNProtocols: ['h2', 'x'], rejectUnauthorized: false, ...options })
  client.write('question')
  await once(client, 'data')
  const suite = client.getCipher().standardName
  client.destroy()
  server.destroy()
  return { turns, suite, der: new crypto.X509Certificate(fs.readFileSync(cert)).raw }
}

for (const [version, name] of [['TLSv1.2', 'TLS1.2'], ['TLSv1.3', 'TLS1.3']]) {
  test(`handshakes of ${name} tell what is agreed on, whatever the segments`, needs('openssl'), async (t) => {
    const made = await handshake(t, { minVersion: version, maxVersion: version })
    const facts = ({ version: of, suite, sni, alpn_offered, resumed, complete, certificates, ja4 }) => ({ of, suite, sni, alpn_offered, resumed, complete, certificates, ja4 })
    const [whole] = await all(open(connection(made.turns, { ports: [40000, 4433] })).tls())
    const [cut] = await all(open(connection(made.turns, { ports: [40000, 4433], most: 7 })).tls())
    assert.deepEqual({ ...facts(whole), ja4: undefined }, { of: name, suite: made.suite, sni: 'a.example', alpn_offered: ['h2', 'x'], resumed: false, complete: true, certificates: name === 'TLS1.2' ? [made.der] : [], ja4: undefined })
    assert.deepEqual(facts(cut), facts(whole))
    assert.match(whole.ja4, name === 'TLS1.2' ? /^t12d/ : /^t13d/)
    assert.match(whole.ja3, /^[0-9a-f]{32}$/)
    const line = good(['tls', fileOf(t, connection(made.turns))]).stdout
    assert.match(line, new RegExp(`10.0.0.1:40000  10.0.0.2:80  a.example  ${name}  ${made.suite}  .*${whole.ja4}  \\d+ ms${name === 'TLS1.2' ? '  CN=a.example' : ''}\\n`))
  })
}

// ---- Time

/** Seconds of the processor that reading takes, the least of some. Nothing is kept: what that costs is not ours. */
async function cost(file) {
  let fewest = Infinity
  for (let i = 0; i < 8; i++) {
    const session = pcap.createOfflineSession(file)
    const before = process.cpuUsage()
    let count = 0
    for await (const message of session.messages({ of: ['http', 'tls', 'dns', 'mqtt'] })) count += message.len > 0
    assert.ok(count > 0)
    const { user, system } = process.cpuUsage(before)
    fewest = Math.min(fewest, (user + system) / 1e6)
  }
  return fewest
}

const MOST_RATIO = 2.3 * 2.3 // 2.3 for twice as much; of four times, a busy machine hides less
const RECORD = Buffer.from([0x17, 3, 3, 0, 1, 0])
// Where messages are many, the fewer ones too are more than fit into what V8 fills before it first collects garbage.
const GROWING = {
  'headers in segments of a byte': [16000, (n) => [`GET / HTTP/1.1\r\n${'A: b\r\n'.repeat(n / 8)}\r\n`, 1]],
  'one header in segments of a byte': [16000, (n) => [`GET / HTTP/1.1\r\nA: ${'b'.repeat(n)}\r\n\r\n`, 1]],
  'folds': [16000, (n) => [`GET / HTTP/1.1\r\nA: b\r\n${' c\r\n'.repeat(n / 4)}\r\n`, 1]],
  'chunks of a byte': [200000, (n) => [`POST / HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n${'1\r\na\r\n'.repeat(n)}0\r\n\r\n`, 1000]],
  'pipelined requests': [320000, (n) => ['GET / HTTP/1.1\r\n\r\n'.repeat(n / 2), 1000]],
  'records of a byte': [320000, (n) => [Buffer.concat(Array(n / 2).fill(RECORD)), 1000, 443]],
  'a long body in segments of a byte': [20000, (n) => [`POST / HTTP/1.1\r\nContent-Length: ${n}\r\n\r\n${'x'.repeat(n)}`, 1]]
}

for (const [name, [n, make]] of Object.entries(GROWING)) {
  test(`time grows as what is said does: ${name}`, async () => {
    const packetsOf = (size) => {
      const [said, most, port = 80] = make(size)
      return capture(connection([[0, said]], { most, ports: [40000, port] }))
    }
    const [more, less] = [packetsOf(2 * n), packetsOf(n / 2)]
    const ratio = await least(MOST_RATIO, async () => (await cost(more)) / (await cost(less)), 5)
    assert.ok(ratio <= MOST_RATIO, `four times as much takes ${ratio.toFixed(2)} times as long`)
  })
}

// ---- Commands

test('nodepcap http prints a line for each exchange, and more on request', (t) => {
  const file = fileOf(t, connection([[0, GET], [1, answer('hello', 'X-Evil: a\x1b[31m\r\n')]]))
  const line = '12:26:43.000000  10.0.0.1:40000  10.0.0.2:80  GET http://example.com/a?b=c  200  5 B  1000 ms\n'
  assert.equal(good(['http', file]).stdout, line)
  assert.equal(good(['http', file, '--headers', '--bodies']).stdout, `${line}> Host: example.com\n> Cookie: secret=1\n< X-Evil: a?[31m\n< Content-Length: 5\nhello\n`)
  const object = JSON.parse(good(['http', file, '--json', '--bodies']).stdout)
  assert.deepEqual([object.request.url, object.response.status, object.response.body, object.timings.wait_ms, object.complete], ['http://example.com/a?b=c', 200, { text: 'hello' }, 1000, true])
  assert.equal(good(['http', file, '-Y', 'http.response.code == 404']).stdout, '')
  assert.equal(good(['http', file, '-Y', 'http.response.code == 200']).stdout, line)
  bad(['http', file, '--har', 'x', '--json'], 2, /leave out --json/)
  bad(['http', file, '--credentials'], 2, /add --har FILE/)
})

test('nodepcap http writes an archive', (t) => {
  const file = fileOf(t, connection([[0, GET + GET], [1, answer('one', 'Set-Cookie: x=y\r\n') + answer('two')]]))
  const archive = JSON.parse(good(['http', file, '--har', '-']).stdout).log
  assert.deepEqual([archive.version, archive.entries.map(({ response }) => response.content.text)], ['1.2', ['one', 'two']])
  assert.doesNotMatch(JSON.stringify(archive), /secret|x=y/)
  assert.match(good(['http', file, '--har', '-', '--credentials']).stdout, /secret=1.*x=y/s)
  assert.deepEqual(JSON.parse(good(['http', fileOf(t, []), '--har', '-']).stdout).log.entries, [])
})

test('nodepcap dns prints a line for each query', (t) => {
  const file = fileOf(t, [datagram(dns({ id: 1 })), datagram(dns({ id: 1, response: true, rcode: 3 }), 1), datagram(dns({ id: 2 }))])
  assert.equal(good(['dns', file]).stdout, '12:26:40.000000  10.0.0.1:40000  10.0.0.2:53  A a.example  NXDOMAIN  1000 ms\n12:26:42.000000  10.0.0.1:40000  10.0.0.2:53  A a.example  no answer  -\n')
  const objects = good(['dns', file, '--json', '-Y', 'dns.flags.rcode == 3']).stdout.trim().split('\n').map(JSON.parse)
  assert.deepEqual(objects.map(({ name, rcode, query, answer: number }) => [name, rcode, query, number]), [['a.example', 'NXDOMAIN', 1, 2]])
})

test('nodepcap extract saves bodies under names that stay in the directory', (t) => {
  const evil = (target) => `GET ${target} HTTP/1.1\r\nHost: a\r\n\r\n`
  const targets = ['/../../../etc/passwd', '/..%2f..%2fx', '/a\\..\\b.exe', '/.bashrc', '/', '/n?x=/y', `/${'l'.repeat(500)}.png`, '/a b', '/$(x)', 'http://h/..']
  const file = fileOf(t, connection([[0, targets.map(evil).join('')], [1, targets.map((_, i) => answer(`body ${i}`)).join('')]]))
  const folder = path.join(temporaryFolder(t), 'out')
  const { stdout } = good(['extract', file, '-o', folder])
  const names = fs.readdirSync(folder)
  assert.equal(names.length, stdout.trim().split('\n').length)
  assert.equal(names.length, targets.length)
  for (const name of names) assert.match(name, /^0_\d+_response_[A-Za-z0-9_][A-Za-z0-9._-]{0,99}$/)
  assert.deepEqual(names.map((name) => fs.readFileSync(path.join(folder, name), 'latin1')).sort(), targets.map((_, i) => `body ${i}`))
  bad(['extract', file, '-o', folder], 1, /EEXIST/)
  bad(['extract', file], 2, /-o DIRECTORY/)
})

test('nodepcap extract stops at its limits', (t) => {
  const file = fileOf(t, connection([[0, GET + GET], [1, answer('one') + answer('two')]]))
  const stops = (name, ...more) => bad(['extract', file, '-o', path.join(temporaryFolder(t), name), ...more], 1, /raise --max-/)
  stops('files', '--max-files', '1')
  stops('bytes', '--max-bytes', '5')
  assert.match(good(['extract', file, '-o', path.join(temporaryFolder(t), 'cut'), '--max-body', '2']).stdout, /2 B {2}\(cut\)/)
})

// ---- A real server

const isRoot = { skip: process.getuid?.() === 0 ? false : 'needs root, to capture' }

test('what a server has logged appears, with status and sizes', isRoot, async () => {
  const logged = []
  const server = http.createServer((request, response) => {
    let size = 0
    request.on('data', (data) => (size += data.length))
    request.on('end', () => {
      const i = Number(request.url.slice(1))
      response.statusCode = [200, 204, 304, 404][i % 4]
      if (i % 3 === 0) response.setHeader('Content-Length', 1000 * i)
      const body = Buffer.alloc(1000 * i, 'x')
      response.end(body)
      const bare = request.method === 'HEAD' || [204, 304].includes(response.statusCode)
      logged.push([request.method, request.url, size, response.statusCode, bare ? 0 : body.length].join(' '))
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address()
  const session = pcap.createSession('lo', { filter: `tcp port ${port}`, snap_length: 262144 })
  const agent = new http.Agent({ keepAlive: true, maxSockets: 4 })
  const seen = (async () => {
    const list = []
    for await (const { request, response, complete } of session.http()) {
      list.push([request.method, new URL(request.url).pathname, request.body_size, response.status, response.body_size].join(' '))
      assert.ok(complete)
      if (list.length === 60) break
    }
    return list
  })()
  await new Promise((resolve) => setTimeout(resolve, 200))
  const ask = (i) => new Promise((resolve, reject) => {
    const method = ['GET', 'POST', 'HEAD'][i % 3]
    const request = http.request({ port, host: '127.0.0.1', agent, method, path: `/${i}` }, (response) => response.resume().on('end', resolve))
    request.on('error', reject)
    if (method === 'POST') request.write('y'.repeat(i))
    request.end(method === 'POST' ? 'z' : undefined)
  })
  await Promise.all(Array.from({ length: 60 }, (_, i) => ask(i)))
  agent.destroy()
  server.close()
  const timer = setTimeout(() => session.stop(), 5000)
  assert.deepEqual((await seen).sort(), logged.sort())
  clearTimeout(timer)
  session.close()
})

// ---- Against tshark

const FIELDS = ['http.request.method', 'http.request.uri', 'http.response.code', 'http.host', 'http.content_type', 'http.content_length_header', 'http.user_agent', 'http.server', 'http.location']

/** Captures of HTTP in which it is cut by segments, among others; with NODE_PCAP_ALL=1 all captures. */
const OF_HTTP = ['http_ua_splitted_in_two_pkts.pcapng', 'quickplay.pcap', 'alexa-app.pcapng', 'webdav.pcap', 'WebattackRCE.pcap']

/** How often values are there. */
function tally(values) {
  const counts = new Map()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return counts
}

test('fields of HTTP are those that tshark shows of put together streams', needsCaptures('tshark'), async () => {
  const files = sampleCaptures({ tenth: false }).filter((file) => process.env.NODE_PCAP_ALL === '1' || OF_HTTP.includes(path.basename(file)))
  let same = 0
  let missing = 0
  for (const file of files.filter((name) => !path.basename(name).startsWith('fuzz-'))) { // fuzzed heads have bytes that tshark prints in other ways
    const packets = await all(pcap.createOfflineSession(file).messages({ of: ['http'], key: [] })).catch(() => [])
    const { stdout } = run('tshark', ['-r', file, '-o', 'tcp.desegment_tcp_streams:TRUE', '-o', 'tcp.reassemble_out_of_order:TRUE', '-Y', 'http && tcp && !http2', '-T', 'fields', '-E', 'occurrence=a', '-E', 'aggregator=|', ...FIELDS.flatMap((name) => ['-e', name])])
    const rows = stdout.split('\n').filter(Boolean).map((line) => line.split('\t'))
    FIELDS.forEach((name, i) => {
      const ours = tally(packets.flatMap((packet) => packet.all(name)).flatMap((value) => String(value).split('|')))
      for (const [value, count] of tally(rows.flatMap((row) => (row[i] ?? '').split('|').filter(Boolean)))) {
        const found = Math.min(count, ours.get(value) ?? 0)
        same += found
        missing += count - found
      }
    })
  }
  assert.ok(same > 1000, `${same} values compared`)
  assert.ok(missing / (same + missing) <= 0.005, `${missing} of ${same + missing} values of tshark's are missing`)
})

test('what became of a call of gRPC, in a head and behind a body', async () => {
  const chunked = (trailer) => `HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\n${trailer}\r\n`
  const answers = [answer('', 'Grpc-Status: 12\r\n'), chunked('grpc-status: 5\r\ngrpc-message: no\r\n'), chunked(''), answer('', 'grpc-status: -1\r\n'), answer('', 'grpc-status: 0\r\n')]
  for (const most of [1000, 1]) {
    const exchanges = await all(open(connection(answers.flatMap((said) => [[0, GET], [1, said]]), { most })).http())
    assert.deepEqual(exchanges.map(({ response }) => response.grpc_status), [12, 5, undefined, undefined, 0])
  }
})
