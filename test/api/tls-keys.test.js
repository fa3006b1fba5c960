'use strict'
// tls-keys.test.js - what is said in TLS, decrypted with key logs.

const test = require('node:test')
const assert = require('node:assert')
const fs = require('node:fs')
const http2 = require('node:http2')
const https = require('node:https')
const path = require('node:path')
const tls = require('node:tls')
const { once } = require('node:events')
const pcap = require('../../lib')
const native = require('../../lib/native')
const { KeySource } = require('../../lib/streams/keylog')
const { all, temporaryFolder, until } = require('../helpers')
const { bytesIn } = require('./pcapng-bytes')
const { connection, capture } = require('./conversation')
const { identities, talk, programs, relayTo, UNTIL, GET, ANSWER } = require('./secure-talk')
const { bad, good, needs, run } = require('./tools')

const PORTS = [40000, 4433]
const PCAP_HEADER = 24 // bytes

/** What there is to see of turns: exchanges, handshakes, counts. */
async function seen(turns, keylog, how = {}) {
  const session = pcap.createOfflineSession(capture(connection(turns, { ports: PORTS, ...how })))
  const [exchanges, handshakes] = await Promise.all([all(session.http({ keylog })), all(session.tls({ keylog }))])
  return { exchanges, handshakes, counts: session.stats().streams.messages }
}

const textsOf = (exchanges) => Promise.all(exchanges.map(async ({ request, response, connection: flow, complete }) => [request.method, request.url, response?.status, response && String(await response.body()), complete, flow.decrypted]))

const SAID = ['GET', 'https://a.example/', 200, 'hello', true, true]

/** Segments of a byte, and of any sizes, give the same as long ones. */
async function assertOpened(made, expected = [SAID]) {
  for (const most of [1000, 1, 7, 100]) {
    const { exchanges, handshakes: [handshake] } = await seen(made.turns, made.log, { most })
    assert.deepEqual(await textsOf(exchanges), expected, `segments of ${most}`)
    assert.deepEqual([handshake.decrypted, handshake.undecrypted, handshake.suite], [true, undefined, made.suite ?? handshake.suite])
  }
}

const folderOfAll = temporaryFolder(test)
let identity
test.before(() => {
  identity = identities(folderOfAll)
})

const only = (version, more) => ({ minVersion: version, maxVersion: version, dhparam: 'auto', ...more })
const MAC_FIRST = { secureOptions: 0x80000 } // SSL_OP_NO_ENCRYPT_THEN_MAC

/** Every suite of Node's, with all versions that have it. */
function* suites() {
  for (const name of [...tls.getCiphers().map((one) => one.toUpperCase()), 'ECDHE-ECDSA-AES128-CCM', 'ECDHE-ECDSA-AES256-CCM8', 'ECDHE-ARIA128-GCM-SHA256', 'CAMELLIA256-SHA', 'NULL-SHA256']) {
    if (name.startsWith('TLS_')) {
      yield { ciphers: name, ...only('TLSv1.3') }
    } else if (!/PSK|SRP/.test(name)) {
      const ciphers = `${name}:@SECLEVEL=0`
      yield { ciphers, ...only('TLSv1.2') }
      if (!/GCM|CCM|CHACHA/.test(name)) yield { ciphers, ...only('TLSv1.2', MAC_FIRST) }
      if (/SHA$/.test(name)) for (const version of ['TLSv1', 'TLSv1.1']) yield { ciphers, ...only(version) }
    }
  }
}

/** What an OpenSSL says that does not have a suite, or a version. */
const ABSENT = new Set(['ERR_SSL_NO_CIPHER_MATCH', 'ERR_SSL_NO_CIPHERS_AVAILABLE', 'ERR_SSL_NO_PROTOCOLS_AVAILABLE', 'ERR_SSL_NO_SHARED_CIPHER'])
const FEWEST_SUITES = 30 // of 55 that OpenSSL 3.0 has, in all versions

test('every suite that Node has is opened, in every version', needs('openssl'), async () => {
  const opened = new Set()
  for (const options of suites()) {
    let made
    try {
      made = await talk(identity, { client: options, server: options })
    } catch (error) {
      if (!ABSENT.has(error.code)) throw error
      continue
    }
    const { exchanges, handshakes: [handshake], counts } = await seen(made.turns, made.log, { most: 211 })
    assert.deepEqual([await textsOf(exchanges), handshake.alpn, handshake.decrypted, handshake.certificates.length, counts.decrypted_connections], [[SAID], 'http/1.1', true, 1, 1], `${made.suite} in ${options.maxVersion}`)
    opened.add(`${options.maxVersion} ${made.suite}`)
  }
  assert.ok(opened.size >= FEWEST_SUITES, [...opened].join(', '))
  for (const name of ['TLSv1.3 TLS_AES_128_GCM_SHA256', 'TLSv1.3 TLS_AES_256_GCM_SHA384', 'TLSv1.3 TLS_CHACHA20_POLY1305_SHA256', 'TLSv1.2 TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256', 'TLSv1.2 TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384', 'TLSv1.2 TLS_RSA_WITH_AES_128_CBC_SHA']) assert.ok(opened.has(name), name)
})

for (const version of ['TLSv1.2', 'TLSv1.3']) {
  test(`${version}: whatever the segments; bodies longer than records; a session that goes on`, needs('openssl'), async () => {
    const options = { client: only(version), server: only(version) }
    await assertOpened(await talk(identity, options))
    const long = 'x'.repeat(50000)
    const made = await talk(identity, { ...options, said: [[GET, ANSWER], [GET.replace('/ ', '/2 '), `HTTP/1.1 200 OK\r\nContent-Length: ${long.length}\r\n\r\n${long}`], [GET, ANSWER]] })
    const { exchanges } = await seen(made.turns, made.log)
    assert.deepEqual((await textsOf(exchanges)).map(([, url, , body]) => [url, body.length]), [['https://a.example/', 5], ['https://a.example/2', 50000], ['https://a.example/', 5]])
    const tickets = { ticketKeys: Buffer.alloc(48, 7) }
    const first = await talk(identity, { client: only(version), server: only(version, tickets) })
    const second = await talk(identity, { client: only(version, { session: first.session }), server: only(version, tickets) })
    assert.equal(second.resumed, true)
    const { exchanges: again, handshakes: [handshake] } = await seen(second.turns, second.log)
    assert.deepEqual([await textsOf(again), handshake.resumed, handshake.decrypted], [[SAID], true, true])
  })
}

test('a server that asks for another hello', needs('openssl'), async () => {
  const made = await talk(identity, { client: only('TLSv1.3', { ecdhCurve: 'X25519:P-384' }), server: only('TLSv1.3', { ecdhCurve: 'P-384' }) })
  await assertOpened(made)
})

test('keys that are updated', needs('openssl'), async (t) => {
  const folder = temporaryFolder(t)
  const ticket = path.join(folder, 'ticket')
  const steps = [[UNTIL.ticket(ticket), 'K\n'], [UNTIL.updates(1), 'GET /1 HTTP/1.1\r\n'], [UNTIL.sent(), 'k\n'], [UNTIL.updates(2), 'Host: a\r\n\r\n'], [UNTIL.left(), '']]
  const { conversations: [turns], log } = await programs(t, identity, folder, { server: ['-www'], clients: [{ args: ['-tls1_3', '-sess_out', ticket], steps }] })
  const { exchanges } = await seen(turns, log)
  assert.deepEqual(exchanges.map(({ request }) => [request.url, request.complete]), [['https://a/1', true]])
})

test('data before the handshake, which the server takes, and refuses the second time', needs('openssl'), async (t) => {
  const folder = temporaryFolder(t)
  const [session, early] = ['session', 'early'].map((name) => path.join(folder, name))
  fs.writeFileSync(early, 'GET /early HTTP/1.1\r\nHost: a\r\n\r\n')
  const resume = { args: ['-tls1_3', '-sess_in', session, '-early_data', early], steps: [[UNTIL.shaken(), 'GET /late HTTP/1.1\r\nHost: a\r\n\r\n'], [UNTIL.heard('GET /late'), '']] }
  const { conversations: [, taken, refused], log } = await programs(t, identity, folder, { server: ['-early_data'], clients: [{ args: ['-tls1_3', '-sess_out', session], steps: [[UNTIL.ticket(session), '']] }, resume, resume] })
  for (const [turns, urls] of [[taken, ['https://a/early', 'https://a/late']], [refused, ['https://a/late']]]) {
    for (const most of [1000, 200]) { // a packet a second: the early ones wait for the hello for five
      const { exchanges, handshakes: [handshake] } = await seen(turns, log, { most })
      assert.deepEqual([exchanges.map(({ request }) => request.url), handshake.decrypted], [urls, true])
    }
  }
})

test('no keys, wrong ones, cut logs: nothing is decrypted, and why is told', needs('openssl'), async () => {
  const made = await talk(identity)
  const wrong = made.log.replace(/ [0-9a-f]{8}(?=[0-9a-f]*$)/gm, ' 00000000')
  for (const [keylog, why] of [[undefined, undefined], ['CLIENT_RANDOM '.padEnd(78, '0') + ' ' + '0'.repeat(96), 'no keys'], [wrong, 'wrong keys']]) {
    const { exchanges, handshakes: [handshake], counts } = await seen(made.turns, keylog)
    assert.deepEqual([exchanges, handshake.decrypted, handshake.undecrypted], [[], false, why])
    assert.equal(counts.undecrypted_connections, keylog === undefined ? 0 : 1)
  }
  const lines = made.log.split('\n').filter((line) => !line.startsWith('SERVER_TRAFFIC'))
  const { exchanges: [half] } = await seen(made.turns, lines.join('\n'))
  assert.deepEqual([half.request.url, half.response], ['https://a.example/', undefined])
  assert.strictEqual(half.request.packet.get('http.request.full_uri'), 'https://a.example/')
})

test('a key log is a path, several, bytes, a text, or a log of lines', needs('openssl'), async (t) => {
  const folder = temporaryFolder(t)
  const made = await talk(identity)
  const half = made.log.trimEnd().split('\n')
  const files = ['a', 'b', 'c'].map((name) => path.join(folder, name))
  fs.writeFileSync(files[0], made.log.trimEnd())
  fs.writeFileSync(files[1], half.slice(0, 2).join('\r\n'))
  fs.writeFileSync(files[2], half.slice(2).join('\n'))
  const log = pcap.createKeylog()
  log.add(half.slice(0, 3).join('\n'))
  log.add(Buffer.from(half.slice(3).join('\n')))
  log.add('nonsense\n')
  for (const keylog of [files[0], files.slice(1), Buffer.from(made.log), made.log, log]) {
    const { exchanges } = await seen(made.turns, keylog)
    assert.deepEqual(await textsOf(exchanges), [SAID])
  }
  assert.equal(log.stats.bad_lines, 1)
  const session = pcap.createOfflineSession(capture([]))
  assert.throws(() => session.http({ keylog: path.join(folder, 'none') }), { code: 'ERR_PCAP_IO', message: /cannot read the key log/ })
  assert.throws(() => session.http({ keylog: 7 }), /'keylog' must be a path/)
  assert.throws(() => session.http({ keylog: [log, 'a'] }), /cannot be one of several/)
  assert.throws(() => log.add(7), /must be a string/)
  session.close()
})

test('secrets of a pcapng file are used without being asked for', needs('openssl'), async (t) => {
  const made = await talk(identity)
  const packets = connection(made.turns, { ports: PORTS })
  const file = path.join(temporaryFolder(t), 'with-secrets.pcapng')
  for (const order of ['little', 'big']) {
    const b = bytesIn(order)
    fs.writeFileSync(file, Buffer.concat([b.section(), b.interface(101, 0), b.secrets(0x544c534b, Buffer.from(made.log)), ...packets.map((bytes, i) => b.enhanced(0, i, bytes))]))
    assert.deepEqual(await textsOf(await all(pcap.createOfflineSession(file).http())), [SAID])
  }
})

test('messages say whether they were in TLS', needs('openssl'), async () => {
  const made = await talk(identity)
  const session = pcap.createOfflineSession(capture(connection(made.turns, { ports: PORTS })))
  const messages = await all(session.messages({ of: ['http', 'tls'], keylog: made.log }))
  const told = messages.filter((message) => message.decrypted)
  assert.deepEqual(told.map(({ layers }) => layers.at(-1).name ?? layers.at(-1)).length, 2)
  assert.deepEqual(told.map((message) => message.http !== undefined), [true, true])
  assert.ok(messages.some((message) => message.tls && !message.decrypted))
})

test('nodepcap http, tls and dns take a key log', needs('openssl'), async (t) => {
  const folder = temporaryFolder(t)
  const made = await talk(identity)
  const [file, keys] = ['trace.pcap', 'keys.txt'].map((name) => path.join(folder, name))
  fs.writeFileSync(file, capture(connection(made.turns, { ports: PORTS })))
  fs.writeFileSync(keys, made.log)
  assert.match(good(['http', file, '--keylog', keys]).stdout, /10\.0\.0\.1:40000 {2}10\.0\.0\.2:4433 {2}GET https:\/\/a\.example\/ {2}200 {2}5 B/)
  assert.equal(good(['http', file]).stdout, '')
  assert.match(good(['tls', file, '--keylog', keys]).stdout, /http\/1\.1 .*CN=a\.example/)
  assert.equal(JSON.parse(good(['tls', file, '--keylog', keys, '--json']).stdout).decrypted, true)
  assert.equal(good(['dns', file, '--keylog', keys]).stdout, '')
  bad(['http', file, '--keylog', path.join(folder, 'none')], 1, /cannot read the key log/)
})

test('tshark decrypts the same', needs('openssl', 'tshark'), async (t) => {
  const folder = temporaryFolder(t)
  for (const version of ['TLSv1.2', 'TLSv1.3']) {
    const made = await talk(identity, { client: only(version), server: only(version), said: [[GET, ANSWER], [GET.replace('/ ', '/two '), ANSWER.replace('200 OK', '404 No')]] })
    const [file, keys] = ['trace.pcap', 'keys.txt'].map((name) => path.join(folder, name))
    fs.writeFileSync(file, capture(connection(made.turns, { ports: PORTS })))
    fs.writeFileSync(keys, made.log)
    const shown = run('tshark', ['-r', file, '-d', 'tcp.port==4433,tls', '-o', `tls.keylog_file:${keys}`, '-Y', 'http', '-T', 'fields', '-e', 'http.request.uri', '-e', 'http.response.code']).stdout
    const { exchanges } = await seen(made.turns, made.log)
    const ours = exchanges.flatMap(({ request, response }) => [`${request.packet.get('http.request.uri')}\t`, `\t${response.status}`])
    assert.deepEqual(shown.trimEnd().split('\n').map((line) => line.trimEnd()), ours.map((line) => line.trimEnd()))
  }
})

/** A server of this program, until the test is over; resolves with its port. */
async function listening(t, server) {
  t.after(() => server.close())
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return server.address().port
}

/** The keys of this program, until the test is over. */
function ownKeys(t) {
  const keys = pcap.ownKeys()
  t.after(() => keys.close())
  return keys
}

const fetched = (port) => new Promise((resolve, reject) => https.get({ port, host: '127.0.0.1', rejectUnauthorized: false, agent: false }, (response) => response.resume().on('end', resolve)).on('error', reject))

test("a program's own keys: fetch, https, and what was agreed on before is not asked for", needs('openssl'), async (t) => {
  const keys = ownKeys(t)
  const port = await listening(t, https.createServer({ key: identity.key[0], cert: identity.cert[0] }, (request, response) => response.end('hello')))
  await fetched(port)
  assert.ok(keys.stats.secrets >= 4)
  keys.close()
  const before = keys.stats.secrets
  await fetched(port)
  assert.equal(keys.stats.secrets, before)
})

test("a program's own keys: a log that is closed or forgotten leaves no trace", async () => {
  const begin = tls.TLSSocket.prototype._init
  const collected = async (reference) => {
    for (let left = 50; left > 0 && (reference.deref() !== undefined || tls.TLSSocket.prototype._init !== begin); left--) await new Promise((resolve) => setTimeout(() => { globalThis.gc(); resolve() }, 10))
    return reference.deref() === undefined
  }
  const [first, second] = [pcap.ownKeys(), pcap.ownKeys()]
  assert.notEqual(tls.TLSSocket.prototype._init, begin)
  first.close()
  assert.notEqual(tls.TLSSocket.prototype._init, begin)
  second.close()
  assert.equal(tls.TLSSocket.prototype._init, begin)
  assert.equal(await collected((() => new WeakRef(pcap.ownKeys()))()), true)
  assert.equal(tls.TLSSocket.prototype._init, begin)
  const last = pcap.ownKeys()
  const ours = tls.TLSSocket.prototype._init
  const another = (tls.TLSSocket.prototype._init = function _init(...args) {
    return ours.apply(this, args)
  })
  last.close()
  assert.equal(tls.TLSSocket.prototype._init, another, 'what others put before it stays')
  tls.TLSSocket.prototype._init = ours
  pcap.ownKeys().close()
  assert.equal(tls.TLSSocket.prototype._init, begin)
})

const LINE = `CLIENT_RANDOM ${'0'.repeat(64)} ${'1'.repeat(96)}\n`

/** Secrets that a live session has of files. */
async function secretsOf(t, files, change) {
  const source = new KeySource(files, true)
  t.after(() => source.close())
  change()
  await new Promise((resolve) => setTimeout(resolve, 100))
  return native.keylogCounts(source.native)
}

test('secrets of one side come before those of the other: nothing is told out of order', needs('openssl'), async (t) => {
  const made = await talk(identity, { client: only('TLSv1.3') })
  const packets = connection(made.turns, { ports: PORTS })
  const lines = (side) => made.log.split('\n').filter((line) => line.startsWith(side)).join('\n') + '\n'
  for (const [first, second] of [['SERVER', 'CLIENT'], ['CLIENT', 'SERVER']]) {
    const file = path.join(temporaryFolder(t), 'grows.pcap')
    const keylog = pcap.createKeylog()
    const grow = (from, to) => fs.appendFileSync(file, capture(packets.slice(from, to)).subarray(from === 0 ? 0 : PCAP_HEADER))
    grow(0, -3)
    const session = pcap.createOfflineSession(file, { follow: true })
    t.after(() => session.close())
    let count = 0
    session.on('packet', () => count++)
    const exchanges = all(session.http({ keylog }))
    for (const [side, behind] of [[first, -2], [second, undefined]]) {
      const before = packets.length + (side === first ? -3 : -2)
      await until(() => count === before, () => `${count} of ${before} packets`)
      keylog.add(lines(side))
      grow(before, behind)
    }
    await until(() => count === packets.length, () => `${count} packets`)
    session.stop()
    assert.deepEqual(await textsOf(await exchanges), [SAID], `${first} first`)
  }
})

test('a log that is begun anew does not go on with a line of before', async (t) => {
  const file = path.join(temporaryFolder(t), 'keys.txt')
  fs.writeFileSync(file, `# ${'x'.repeat(300)}\nCLIENT_RAND`)
  const { secrets, bad_lines } = await secretsOf(t, file, () => fs.writeFileSync(file, LINE))
  assert.deepEqual([secrets, bad_lines], [1, 0])
})

test('a log that cannot be read does not keep others from being read', async (t) => {
  const [first, second] = ['first', 'second'].map((name) => path.join(temporaryFolder(t), name))
  const { secrets } = await secretsOf(t, [first, second], () => {
    fs.mkdirSync(first)
    fs.writeFileSync(second, LINE)
  })
  assert.equal(secrets, 1)
})

test('sessions know a key log again without keeping its text', async (t) => {
  const file = path.join(temporaryFolder(t), 'keys.txt')
  fs.writeFileSync(file, LINE)
  for (const [keylog, others] of [[LINE, [Buffer.from(LINE), [LINE]]], [[file, LINE], [[file, LINE]]], [pcap.createKeylog(), []]]) {
    const session = pcap.createOfflineSession(capture([]))
    session.http({ keylog })
    for (const same of [keylog, ...others]) session.tls({ keylog: same })
    for (const other of [undefined, 'CLIENT', pcap.createKeylog(), [file]]) assert.throws(() => session.dns({ keylog: other }), { code: 'ERR_PCAP_INVALID' })
    session.close()
  }
})

test('HTTP/2 in TLS, with the keys of this program', needs('openssl'), async (t) => {
  const keys = ownKeys(t)
  const server = http2.createSecureServer({ key: identity.key[0], cert: identity.cert[0] }, (request, response) => response.end(`hello ${request.url}`))
  const { port, conversations } = await relayTo(t, await listening(t, server))
  const client = http2.connect(`https://127.0.0.1:${port}`, { rejectUnauthorized: false })
  t.after(() => client.destroy())
  await Promise.all(['/a', '/b'].map((target) => new Promise((resolve, reject) => client.request({ ':path': target }).on('error', reject).on('end', resolve).resume().end())))
  await new Promise((resolve) => client.close(resolve))
  keys.close()
  for (const most of [1000, 13]) {
    const { exchanges, handshakes: [handshake] } = await seen(conversations[0], keys, { most })
    const told = await Promise.all(exchanges.map(async ({ request, response, connection: { decrypted } }) => [request.version, new URL(request.url).pathname, response.status, String(await response.body()), decrypted]))
    assert.deepEqual(told.sort(), [['HTTP/2', '/a', 200, 'hello /a', true], ['HTTP/2', '/b', 200, 'hello /b', true]])
    assert.equal(handshake.alpn, 'h2')
  }
})
