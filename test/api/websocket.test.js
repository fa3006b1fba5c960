'use strict'
// websocket.test.js - messages of WebSocket: frames put together, masks, compression, control frames, what is missing.

const test = require('node:test')
const assert = require('node:assert')
const zlib = require('node:zlib')
const pcap = require('../../lib')
const { Windows } = require('../../lib/streams/windows')
const { all } = require('../helpers')
const { connection, capture } = require('./conversation')
const { bytes, u8, u16, u64, text } = require('../golden/make/bytes')

const open = (packets) => pcap.createOfflineSession(capture(packets))

const OPCODE = { CONTINUATION: 0, TEXT: 1, BINARY: 2, CLOSE: 8, PING: 9, PONG: 10 }
const [FIN, COMPRESSED] = [8, 4]
const KEY = Buffer.from('37fa213d', 'hex')

/** RFC 6455 section 5.2; the client's are masked. */
function frame(side, opcode, data, flags = FIN) {
  const payload = Buffer.from(data)
  const mask = side === 0 ? 128 : 0
  const size = payload.length < 126 ? [u8(mask + payload.length)] : payload.length < 65536 ? [u8(mask + 126), u16(payload.length)] : [u8(mask + 127), u64(payload.length)]
  return bytes(u8(flags * 16 + opcode), size, side === 0 ? [KEY, payload.map((byte, i) => byte ^ KEY[i % 4])] : payload)
}

const UPGRADE = [
  [0, 'GET /chat HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n'],
  [1, 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: WebSocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n']
]

const close = (code, reason) => bytes(u16(code), text(reason))
const LONG = 'so it goes '.repeat(7000)

const talk = [
  ...UPGRADE,
  [0, frame(0, OPCODE.TEXT, 'hello')],
  [1, bytes(frame(1, OPCODE.TEXT, 'one ', 0), frame(1, OPCODE.PING, 'are you there'), frame(1, OPCODE.CONTINUATION, 'and ', 0), frame(1, OPCODE.CONTINUATION, 'two'))],
  [0, bytes(frame(0, OPCODE.PONG, 'are you there'), frame(0, OPCODE.BINARY, LONG))],
  [1, bytes(frame(1, OPCODE.BINARY, LONG.slice(0, 300)), frame(1, OPCODE.TEXT, ''))],
  [1, frame(1, OPCODE.CLOSE, close(1001, 'going'))],
  [0, frame(0, OPCODE.CLOSE, '')]
]

test('messages are whole, whatever the segments', async () => {
  for (const most of [60000, 1400, 1]) {
    const messages = await all(open(connection(talk, { most })).websocket())
    const told = await Promise.all(messages.map(async (message) => [message.side, message.type, String(await message.data())]))
    assert.deepEqual(told.map(([side, type, said]) => [side, type, said === LONG ? 'long' : said.length === 300 ? '300' : said]), [
      ['client', 'text', 'hello'], ['server', 'ping', 'are you there'], ['server', 'text', 'one and two'], ['client', 'pong', 'are you there'], ['client', 'binary', 'long'],
      ['server', 'binary', '300'], ['server', 'text', ''], ['server', 'close', '\x03\xe9going'.replace('\xe9', Buffer.from([0xe9]).toString())], ['client', 'close', '']
    ])
    assert.ok(messages.every(({ complete, cut, compressed }) => complete && !cut && !compressed))
    const end = messages.at(-2)
    assert.deepEqual([end.code, end.reason, end.toJSON().code, messages.at(-1).code], [1001, 'going', 1001, undefined])
    assert.equal(messages[4].size, LONG.length)
  }
})

/** Messages of one side, compressed by one deflate, as those who keep their window do. */
async function compress(list) {
  const deflate = zlib.createDeflateRaw()
  const chunks = []
  deflate.on('data', (chunk) => chunks.push(chunk))
  const made = []
  for (const said of list) {
    deflate.write(said)
    await new Promise((resolve) => deflate.flush(zlib.constants.Z_SYNC_FLUSH, resolve))
    made.push(Buffer.concat(chunks.splice(0)).subarray(0, -4))
  }
  return made
}

test('compressed messages repeat those before them', async () => {
  const said = ['the same again and again', 'the same again and again', LONG, 'the same again and again']
  const coded = await compress(said)
  const turns = [...UPGRADE, ...coded.map((data) => [0, frame(0, OPCODE.TEXT, data, FIN + COMPRESSED)])]
  const read = async () => all(open(connection(turns, { most: 1000 })).websocket())
  const messages = await read()
  assert.deepEqual(messages.map(({ compressed }) => compressed), [true, true, true, true])
  for (const [i, message] of messages.entries()) assert.ok(await message.text() === said[i])
  assert.deepEqual(await messages[1].data(), coded[1])
  const [, , , last] = await read() // asked for alone
  assert.equal(await last.text(), said[3])
  await assert.rejects((await read())[2].text({ limit: 100 }), { code: 'ERR_PCAP_LIMIT' })
  const [lost] = (await all(open(connection([...UPGRADE, ...turns.slice(3)], { most: 1000 })).websocket()))
  await assert.rejects(lost.text(), { code: 'ERR_PCAP_INVALID' })
})

test('a compressed message that repeats what is lost is an error, never another text', async () => {
  const said = ['abcdefghijklmnop'.repeat(40), 'the first of two', 'the first of two', 'alone']
  const coded = await compress(said)
  const turns = coded.map((data) => [0, frame(0, OPCODE.TEXT, data, FIN + COMPRESSED)])
  const [cut, ...others] = await all(open(connection([...UPGRADE, ...turns])).websocket({ limits: { body: 20 } }))
  assert.equal(cut.cut, true)
  assert.deepEqual(await Promise.all(others.map((message) => message.text())), said.slice(1))
  const again = await compress([said[0], 'qrstuvwxyz', said[0]])
  const [long, , repeats] = await all(open(connection([...UPGRADE, ...again.map((data) => [0, frame(0, OPCODE.TEXT, data, FIN + COMPRESSED)])])).websocket())
  long._dropBodies()
  assert.deepEqual([await long.text(), long.cut], ['', true])
  await assert.rejects(repeats.text(), { code: 'ERR_PCAP_INVALID' })
})

test('compressed messages of all connections that nobody asks for have one budget', async () => {
  const said = Array.from({ length: 6 }, (_, i) => `${i}: ${'0123456789'.repeat(50)}`)
  const coded = await compress(said)
  const size = coded.reduce((sum, { length }) => sum + length, 0)
  const windows = new Windows(2 * size + 12 * 64)
  const [first, second, third] = [1, 2, 3].map((id) => coded.map((data) => windows.add(id, 'client', data, true)))
  assert.ok(windows.waiting <= 2 * size + 12 * 64)
  assert.equal(String(await third[5].uncompress(1000)), said[5])
  assert.equal(String(await second[5].uncompress(1000)), said[5])
  await assert.rejects(first[5].uncompress(1000))
  assert.ok(windows.waiting === 0)
  const { drop } = windows.add(4, 'server', coded[0], true)
  const kept = windows.add(4, 'server', coded[1], true)
  drop()
  drop()
  assert.equal(windows.waiting, coded[1].length + 128)
  windows.close(4)
  assert.equal(windows.waiting, 0)
  await assert.rejects(kept.uncompress(1000))
  assert.equal(windows.waiting, 0)
})

test('when a connection is over nothing of it is kept for others', async (t) => {
  const [coded] = await compress(['the same'])
  const ends = []
  const real = Windows.prototype.close
  t.mock.method(Windows.prototype, 'close', function (id) {
    real.call(this, id)
    ends.push([id, this.waiting])
  })
  const [message] = await all(open(connection([...UPGRADE, [0, frame(0, OPCODE.TEXT, coded, FIN + COMPRESSED)]])).websocket())
  assert.deepEqual(ends, [[0, 0]])
  assert.equal(await message.text(), 'the same')
})

test('options of data and text are checked', async () => {
  const [message] = await all(open(connection(talk)).websocket())
  await assert.rejects(message.data({ decompres: true }), /no option 'decompres'.*decompress/)
  await assert.rejects(message.text({ decompress: 'yes' }), /'decompress' must be true or false/)
  await assert.rejects(message.data({ limit: 0 }), /'limit' must be a whole number/)
})

test('what is missing is told, and masks go on behind it', async () => {
  const packets = connection([...UPGRADE, [0, frame(0, OPCODE.BINARY, '0123456789'.repeat(20))], [0, frame(0, OPCODE.TEXT, 'behind it')], [1, frame(1, OPCODE.TEXT, 'answer')]], { most: 50 })
  const at = packets.findIndex((packet) => packet.includes(u16(200)) && packet[40] === 0x82)
  const [message, next] = (await all(open(packets.filter((_, i) => i !== at + 1)).websocket())).filter(({ side }) => side === 'client')
  assert.deepEqual([message.complete, message.size, message.gaps.map(({ length }) => length)], [false, 200, [50]])
  assert.equal(String(await message.data()), '0123456789'.repeat(20).slice(0, 42) + '0123456789'.repeat(20).slice(92))
  assert.equal(await next.text(), 'behind it')
})

test('limits, filters and events', async () => {
  const session = open(connection(talk))
  const heard = []
  session.on('websocket', ({ type }) => heard.push(type))
  const [some, frames, exchanges] = await Promise.all([all(session.websocket({ display: 'websocket.opcode == 8' })), all(session.messages({ of: ['websocket'] })), all(session.http())])
  assert.deepEqual(some.map(({ type }) => type), ['close', 'close'])
  assert.deepEqual([heard.length, frames.length, exchanges.map(({ response }) => response.status)], [9, 11, [101]])
  const [, , , , long] = await all(open(connection(talk)).websocket({ limits: { body: 100 } }))
  assert.deepEqual([(await long.data()).length, long.cut, long.size], [100, true, LONG.length])
})

test('what is no frame ends it', async () => {
  const session = open(connection([...UPGRADE, [0, frame(0, OPCODE.TEXT, 'good')], [0, 'GET / HTTP/1.1\r\n\r\n']]))
  assert.deepEqual(await Promise.all((await all(session.websocket())).map((message) => message.text())), ['good'])
  assert.equal(session.stats().streams.messages.rejected, 1)
})
