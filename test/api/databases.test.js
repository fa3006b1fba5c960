'use strict'
// databases.test.js - queries of databases with their answers, of servers that are started where they are installed.

const test = require('node:test')
const assert = require('node:assert')
const pcap = require('../../lib')
const { all } = require('../helpers')
const { capture, connection } = require('./conversation')
const { missing, talkTo } = require('./database-servers')
const { bytes, text, u8, u16, u32 } = require('../golden/make/bytes')

const queriesOf = (packets) => all(pcap.createOfflineSession(capture(packets)).queries())
/** Versions of MariaDB call the place of an unknown column differently. */
const plain = ({ text: said, status, rows }) => [said, status.replace(/'SELECT'$/, "'field list'"), rows]

/** The same, however the bytes are cut into segments. */
async function assertQueries(packets, expected) {
  for (const most of [1400, 7, 1]) {
    const list = await queriesOf(packets(most))
    assert.deepEqual(list.map(plain), expected, `in segments of ${most}`)
    for (const { complete, status } of list) assert.equal(complete, status !== 'no answer')
  }
}

// ---- PostgreSQL

const zero = (string) => bytes(text(string), u8(0))
const message = (type, ...parts) => {
  const body = bytes(parts)
  return bytes(text(type), u32(4 + body.length), body)
}
const startup = (user) => {
  const body = bytes(u32(196608), zero('user'), zero(user), zero('database'), zero('postgres'), u8(0))
  return bytes(u32(4 + body.length), body)
}
const simple = (sql) => message('Q', zero(sql))
const parse = (name, sql) => message('P', zero(name), zero(sql), u16(0))
const bind = (portal, name, ...values) => message('B', zero(portal), zero(name), u16(0), u16(values.length), values.map((value) => [u32(value.length), text(value)]), u16(0))
const execute = (portal = '', rows = 0) => message('E', zero(portal), u32(rows))
const describe = (kind, name) => message('D', text(kind), zero(name))
const sync = () => message('S')

/** The answer ends with ReadyForQuery, so many of them. */
const ready = (count = 1) => (heard) => {
  let left = count
  for (let at = 0; at + 5 <= heard.length; at += 1 + heard.readUInt32BE(at + 1)) if (heard[at] === 0x5a) left--
  return left <= 0
}

test('queries of PostgreSQL: simple, prepared, in pipelines, with errors', { skip: missing('postgresql') }, async (t) => {
  const talk = await talkTo(t, 'postgresql')
  talk.say(startup('tester'))
  await talk.hear(ready())
  for (const sql of ['create table a (n int primary key, t text)', "insert into a values (1, 'x'), (2, 'y'), (3, null)", 'select * from a', 'select nothing', 'select 1; select n from a']) {
    talk.say(simple(sql))
    await talk.hear(ready())
  }
  talk.say(parse('by_n', 'select t from a where n = $1'), describe('S', 'by_n'), sync())
  await talk.hear(ready())
  talk.say(bind('', 'by_n', '1'), describe('P', ''), execute(), sync(), bind('', 'by_n', '9'), execute(), sync())
  await talk.hear(ready(2))
  talk.say(parse('', 'select n from a order by n'), bind('p', ''), execute('p', 2), execute('p', 2), sync())
  await talk.hear(ready())
  talk.say(parse('', 'update a set t = t'), bind('', ''), execute(), parse('', 'selec'), bind('', ''), execute(), parse('', 'select 3'), bind('', ''), execute(), sync(), simple('select 4'))
  await talk.hear(ready(2))
  talk.say(parse('', 'selec'), sync(), parse('', ''), bind('', ''), execute(), sync())
  await talk.hear(ready(2))
  talk.say(simple('copy a to stdout'), message('X'))
  await talk.hear(ready())
  await assertQueries((most) => talk.packets(5432, most), [
    ['create table a (n int primary key, t text)', 'ok', undefined],
    ["insert into a values (1, 'x'), (2, 'y'), (3, null)", 'ok', 3],
    ['select * from a', 'ok', 3],
    ['select nothing', 'column "nothing" does not exist', undefined],
    ['select 1; select n from a', 'ok', 4],
    ['select t from a where n = $1', 'ok', undefined],
    ['select t from a where n = $1', 'ok', 1],
    ['select t from a where n = $1', 'ok', 0],
    ['select n from a order by n', 'ok', 2],
    ['select n from a order by n', 'ok', 1],
    ['update a set t = t', 'ok', 3],
    ['selec', 'syntax error at or near "selec"', undefined],
    ['select 3', 'not executed: an error came before', undefined],
    ['select 4', 'ok', 1],
    ['selec', 'syntax error at or near "selec"', undefined],
    ['Execute', 'ok', undefined],
    ['copy a to stdout', 'ok', 3]
  ])
})

test('queries of PostgreSQL behind TLS are not told, and nothing is made of them', async () => {
  const list = await queriesOf(connection([[0, bytes(u32(8), u32(80877103))], [1, text('S')], [0, bytes(u8(22), u8(3), u8(1), u16(4), text('abcd'))], [1, bytes(u8(22), u8(3), u8(3), u16(2), text('ab'))]], { ports: [40000, 5432] }))
  assert.deepEqual(list, [])
})

// ---- MySQL

const little = (value, size) => Buffer.from(Array.from({ length: size }, (_, i) => Math.floor(value / 2 ** (8 * i)) & 255))
const packet = (number, ...parts) => {
  const body = bytes(parts)
  return bytes(little(body.length, 3), u8(number), body)
}
const command = (code, ...parts) => packet(0, u8(code), parts)
const query = (sql) => command(3, text(sql))
const SECURE_41 = 0x00a208 | 0x2000 | 0x8000 | 0x200 | 1
const MULTI = 0x30000
const PLUGIN = 0x80000
const DEPRECATE_EOF = 0x1000000
const login = (more) => packet(1, little((SECURE_41 | MULTI | PLUGIN | more) & ~8, 4), little(1 << 24, 4), u8(33), Buffer.alloc(23), zero('root'), u8(0), zero('mysql_native_password'))

/** Packets that came, whole ones: the numbers and bodies. */
function packetsOf(heard) {
  const list = []
  for (let at = 0; at + 4 <= heard.length; at += 4 + heard.readUIntLE(at, 3)) list.push({ number: heard[at + 3], body: heard.subarray(at + 4, at + 4 + heard.readUIntLE(at, 3)), whole: at + 4 + heard.readUIntLE(at, 3) <= heard.length })
  return list
}
const isLast = (heard) => {
  const list = packetsOf(heard)
  const last = list.at(-1)
  return list.length > 0 && last.whole && list.reduce((size, { body }) => size + 4 + body.length, 0) === heard.length ? last : undefined
}
/** An OK, an error, or the end of rows. */
const isOk = (heard) => [0, 255].includes(isLast(heard)?.body[0])
const rowsEnd = (modern) => (heard) => {
  const last = isLast(heard)
  if (last?.body[0] === 255) return true
  const ends = packetsOf(heard).filter(({ body }) => body[0] === 254 && body.length < (modern ? 1 << 16 : 9))
  const hasMore = last && last.body[0] === 254 && last.body.readUInt16LE(3) & 8
  return last?.body[0] === 254 && !hasMore && ends.length >= (modern ? 1 : 2)
}

for (const [name, more] of [['columns that end with a packet', 0], ['columns without an end', DEPRECATE_EOF]]) {
  test(`queries of MySQL: texts, prepared statements, several results, errors; ${name}`, { skip: missing('mysql') }, async (t) => {
    const talk = await talkTo(t, 'mysql')
    const rows = rowsEnd(more > 0)
    const ask = async (isAll, ...parts) => {
      talk.say(...parts)
      return talk.hear(isAll)
    }
    await talk.hear(isLast)
    await ask(isOk, login(more))
    await ask(isOk, query('create database shop'))
    await ask(isOk, command(2, text('shop')))
    await ask(isOk, query('create table a (n int primary key auto_increment, t text)'))
    await ask(isOk, query("insert into a (t) values ('x'), ('y'), (null)"))
    await ask(rows, query('select * from a'))
    await ask(rows, query('select * from a where n > 5'))
    await ask(isOk, query('select nothing'))
    await ask((heard) => isLast(heard) && packetsOf(heard).filter(({ body }) => body[0] === 254).length >= (more ? 2 : 4), query('select 1; select n, t from a'))
    const prepared = await ask((heard) => packetsOf(heard).length >= (more ? 3 : 5) && isLast(heard), command(0x16, text('select t from a where n = ?')))
    const id = prepared.subarray(5, 9)
    const bound = (value) => command(0x17, id, u8(0), little(1, 4), u8(0), u8(1), little(3, 2), little(value, 4))
    await ask(rows, bound(1))
    await ask(rows, bound(7))
    talk.say(command(0x19, id))
    await ask(isLast, command(9))
    await ask(isOk, command(14))
    await ask(isOk, command(0x16, text('selec')))
    talk.say(command(1))
    await assertQueries((most) => talk.packets(3306, most), [
      ['create database shop', 'ok', 1],
      ['Use Database shop', 'ok', undefined],
      ['create table a (n int primary key auto_increment, t text)', 'ok', 0],
      ["insert into a (t) values ('x'), ('y'), (null)", 'ok', 3],
      ['select * from a', 'ok', 3],
      ['select * from a where n > 5', 'ok', 0],
      ['select nothing', "Unknown column 'nothing' in 'field list'", undefined],
      ['select 1; select n, t from a', 'ok', 4],
      ['select t from a where n = ?', 'ok', undefined],
      ['select t from a where n = ?', 'ok', 1],
      ['select t from a where n = ?', 'ok', 0],
      ['Statistics', 'ok', undefined],
      ['Ping', 'ok', undefined],
      ['selec', "You have an error in your SQL syntax; check the manual that corresponds to your MariaDB server version for the right syntax to use near 'selec' at line 1", undefined]
    ])
  })
}

// ---- memcached

test('commands of memcached have their responses: texts, pipelines, meta commands', { skip: missing('memcached') }, async (t) => {
  const talk = await talkTo(t, 'memcached')
  const ask = async (said, end) => {
    talk.say(said)
    return talk.hear((heard) => heard.toString().endsWith(end))
  }
  await ask('set a 5 0 3\r\nabc\r\n', 'STORED\r\n')
  await ask('get a b\r\n', 'END\r\n')
  await ask('set b 0 0 5 noreply\r\nEND\r\n\r\nget a b\r\nincr c 1\r\n', 'NOT_FOUND\r\n')
  await ask('set c 0 0 1\r\n7\r\nincr c 1\r\n', '8\r\n')
  await ask('nothing\r\nmg a v\r\nmg z v\r\nversion\r\n', '\r\n')
  await ask('delete a\r\n', '\r\n')
  await ask('stats slabs\r\n', 'END\r\n')
  const packets = (most) => talk.packets(11211, most)
  const list = (await queriesOf(packets(1400))).map(plain)
  assert.deepEqual(list.slice(0, -1), [
    ['set a 5 0 3', 'ok', undefined],
    ['get a b', 'ok', 1],
    ['get a b', 'ok', 2],
    ['incr c 1', 'ok', undefined],
    ['set c 0 0 1', 'ok', undefined],
    ['incr c 1', 'ok', undefined],
    ['nothing', 'ERROR', undefined],
    ['mg a v', 'ok', 1],
    ['mg z v', 'ok', undefined],
    ['version', 'ok', undefined],
    ['delete a', 'ok', undefined]
  ])
  assert.equal(list.at(-1)[0], 'stats slabs')
  assert.ok(list.at(-1)[2] > 5)
  for (const most of [7, 1]) assert.deepEqual((await queriesOf(packets(most))).map(plain), list)
})

test('binary requests of memcached have their responses, quiet ones have none', { skip: missing('memcached') }, async (t) => {
  const talk = await talkTo(t, 'memcached')
  const request = (opcode, key = '') => bytes(u8(0x80), u8(opcode), u16(key.length), u8(0), u8(0), u16(0), u32(key.length), u32(7), u32(0), u32(0), text(key))
  const store = (opcode, key, value) => bytes(u8(0x80), u8(opcode), u16(key.length), u8(8), u8(0), u16(0), u32(8 + key.length + value.length), u32(7), u32(0), u32(0), u32(5), u32(0), text(key), text(value))
  talk.say(store(1, 'a', 'abc'), store(0x11, 'b', 'quiet'), request(0, 'a'), request(0, 'z'), request(0x10), request(0x0a))
  await talk.hear((heard) => heard.length > 24 && heard.at(-23) === 0x0a)
  const list = (await queriesOf(talk.packets(11211))).map(plain)
  assert.deepEqual(list.filter(([name]) => name !== 'Statistics'), [['Set a', 'ok', undefined], ['Get a', 'ok', undefined], ['Get z', 'Not found', undefined], ['No-op', 'ok', undefined]])
  assert.ok(list.find(([name]) => name === 'Statistics')[2] > 10)
})

// ---- Redis

test('commands of a Redis server have their replies', { skip: missing('redis') }, async (t) => {
  const talk = await talkTo(t, 'redis')
  talk.say('*3\r\n$3\r\nSET\r\n$1\r\na\r\n$1\r\n5\r\n*2\r\n$4\r\nINCR\r\n$1\r\na\r\n*1\r\n$3\r\nNOP\r\n*2\r\n$4\r\nMGET\r\n$1\r\na\r\n')
  await talk.hear((heard) => heard.toString().endsWith('$1\r\n6\r\n'))
  const list = (await queriesOf(talk.packets(6379))).map(plain)
  assert.deepEqual(list.map(([said]) => said), ['SET a 5', 'INCR a', 'NOP', 'MGET a'])
  assert.match(list[2][1], /^ERR unknown command/)
  assert.equal(list[3][2], 1)
})

test('replies of Redis: errors on a line and as strings, lists, attributes', async () => {
  const said = [['-ERR no\r\n', 'ERR no', undefined], ['!9\r\nSYNTAX no\r\n', 'SYNTAX no', undefined], ['*2\r\n:1\r\n*3\r\n:1\r\n:2\r\n:3\r\n', 'ok', 2], ['%1\r\n+a\r\n:1\r\n', 'ok', 1], ['*-1\r\n', 'ok', undefined], ['|1\r\n+a\r\n:1\r\n:7\r\n', 'ok', undefined], ['-\r\n', 'error', undefined]]
  const turns = said.flatMap(([reply]) => [[0, '*1\r\n$4\r\nPING\r\n'], [1, reply]])
  await assertQueries((most) => connection(turns, { most, ports: [40000, 6379] }), said.map(([, status, rows]) => ['PING', status, rows]))
})
