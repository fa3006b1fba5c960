'use strict'
// databases.js - messages of MySQL, PostgreSQL and memcached that their recorded sessions do not have, and those that lie.

const { u8, u16, u32, u64, bytes, text, hex, lines, zeros, cut } = require('./bytes')
const { segment, connection } = require('./layers')

const HEADERS = 14 + 20 + 20
const [MYSQL, POSTGRESQL, MEMCACHED] = [3306, 5432, 11211]
const little = (value, size) => Buffer.from(Array.from({ length: size }, (_, i) => Math.floor(value / 2 ** (8 * i)) & 255))
const zero = (string) => bytes(text(string), u8(0))

/** MySQL: length, number, body; `length` can lie. */
const packet = (number, body, length = body.length) => bytes(little(length, 3), u8(number), body)
const command = (code, ...parts) => packet(0, bytes(u8(code), parts))
const counted = (string) => bytes(u8(string.length), text(string))
const CAPS = 0x19bfa285
const greeting = packet(0, bytes(u8(10), zero('8.0.36'), little(7, 4), text('12345678'), u8(0), little(CAPS & 0xffff, 2), u8(45), little(2, 2), little(Math.floor(CAPS / 65536), 2), u8(21), zeros(10), text('abcdefghijkl'), u8(0), zero('caching_sha2_password')))
const login = packet(1, bytes(little(CAPS & ~0x20, 4), little(1 << 24, 4), u8(45), zeros(23), zero('anna'), counted('0123456789'), zero('caching_sha2_password'), counted('\x03_os\x05Linux')))
const okay = (number, ...more) => packet(number, bytes(u8(0), u8(0), u8(0), little(2, 2), little(0, 2), more))
const eof = (number) => packet(number, bytes(u8(254), little(0, 2), little(2, 2)))
const column = (...more) => bytes(['def', 'shop', 'a', 'a', 't', 't'].map(counted), more, u8(12), little(33, 2), little(60, 4), u8(253), little(0, 2), u8(0), zeros(2))
const changes = (...list) => bytes(u8(0), u8(bytes(list).length), list)

const my = connection(52000, MYSQL)
const mysqlRest = [
  my.answer(greeting),
  my.ask(login),
  my.answer(packet(2, bytes(u8(254), zero('mysql_native_password'), text('01234567890123456789'), u8(0)))),
  my.ask(packet(3, hex('11112233445566778899aabbccddeeff12112233'))),
  my.answer(okay(4)),
  my.ask(packet(0, bytes(u8(3), u8(0), u8(1), text('select 1')))),
  my.answer(packet(1, bytes(u8(0), u8(0), u8(0), little(0x4002, 2), little(0, 2), changes(u8(0), counted('\x0aautocommit\x02ON'), u8(2), counted('\x011'))))),
  my.ask(command(4, zero('a'))),
  my.answer(packet(1, bytes(column(), counted('none'))), eof(2)),
  my.ask(command(8, u8(0))),
  my.answer(eof(1)),
  my.ask(command(0x1b, little(1, 2))),
  my.answer(eof(1)),
  my.ask(command(0x16, text('select t from a where n = ?'))),
  my.answer(packet(1, bytes(u8(0), little(9, 4), little(1, 2), little(1, 2), u8(0), little(0, 2))), packet(2, column()), packet(3, column())),
  my.ask(command(0x18, little(9, 4), little(0, 2), text('long'))),
  my.ask(command(0x17, little(9, 4), u8(0), little(1, 4), u8(0), u8(1), little(3, 2), little(7, 4))),
  my.answer(packet(1, u8(1)), packet(2, column()), packet(3, hex('000001')), packet(4, bytes(u8(254), u8(0), u8(0), little(2, 2), little(0, 2)))),
  my.ask(command(0x1c, little(9, 4), little(10, 4))),
  my.ask(command(0x1a, little(9, 4))),
  my.answer(okay(1)),
  my.ask(command(0x11, zero('bert'), counted('01234'), zero('shop'), little(45, 2), zero('mysql_native_password'), counted('\x03_os\x05Linux'))),
  my.answer(okay(1)),
  my.ask(command(0x0c, little(7, 4))),
  my.answer(okay(1)),
  my.ask(command(0x12, little(4, 4), little(0, 2), little(77, 4), text('bin.000001')))
]
const oddity = connection(52001, MYSQL)
const mysqlOdd = [
  oddity.ask(command(3, text("load data local infile '/tmp/a' into table a"))),
  oddity.answer(packet(1, bytes(u8(0xfb), text('/tmp/a')))),
  oddity.ask(packet(2, text('1,x')), packet(3, zeros(0))),
  oddity.answer(okay(4)),
  oddity.ask(command(3, text('select t'))),
  oddity.answer(packet(1, u8(1)), packet(2, column(counted('\x00\x04json'))), eof(3), packet(4, counted('x')), packet(5, bytes(u8(0xfc), little(3, 2), text('abc'))), eof(6)),
  oddity.answer(packet(2, hex('0104')))
]

/** PostgreSQL: type, length, body; `length` can lie. */
const message = (type, body, length = 4 + body.length) => bytes(text(type), u32(length), body)
const values = (...list) => bytes(u16(list.length), list.map((value) => value === null ? u32(0xffffffff) : [u32(value.length), text(value)]))
const startup = bytes(u32(19), u32(196608), zero('user'), zero('anna'), u8(0))
const pg = connection(52002, POSTGRESQL)
const postgresqlRest = [
  pg.ask(startup),
  pg.answer(message('v', bytes(u32(0), u32(1), zero('_pq_.x')))),
  pg.answer(message('R', bytes(u32(7)))),
  pg.ask(message('p', hex('6082000100'))),
  pg.answer(message('R', bytes(u32(8), hex('0102')))),
  pg.answer(message('R', bytes(u32(0))), message('Z', text('I'))),
  pg.ask(message('P', bytes(zero('s'), zero('select $1'), u16(1), u32(23))), message('D', bytes(text('S'), zero('s'))), message('H', zeros(0)), message('S', zeros(0))),
  pg.answer(message('1', zeros(0)), message('t', bytes(u16(1), u32(23))), message('Z', text('I'))),
  pg.ask(message('B', bytes(zero('p'), zero('s'), u16(1), u16(0), values('5', null), u16(0))), message('E', bytes(zero('p'), u32(2))), message('C', bytes(text('P'), zero('p'))), message('S', zeros(0))),
  pg.answer(message('2', zeros(0)), message('D', values('5', null)), message('s', zeros(0)), message('3', zeros(0)), message('Z', text('T'))),
  pg.ask(message('F', bytes(u32(1299), u16(1), u16(0), values('5'), u16(0)))),
  pg.answer(message('V', bytes(u32(1), text('5'))), message('Z', text('E'))),
  pg.ask(message('Q', zero('copy a from stdin'))),
  pg.answer(message('G', bytes(u8(0), u16(1), u16(0)))),
  pg.ask(message('d', text('1\tx\n')), message('f', zero('enough'))),
  pg.answer(message('E', bytes(['SERROR', 'VERROR', 'C57014', 'Mno', 'Dd', 'Hh', 'P1', 'p2', 'qselect 1', 'Wwhere', 'ss', 'tt', 'cc', 'dint4', 'nn', 'Ff.c', 'L7', 'Rr'].map(zero), u8(0))), message('Z', text('I'))),
  pg.ask(message('Q', zero(''))),
  pg.answer(message('I', zeros(0)), message('n', zeros(0)), message('W', bytes(u8(1), u16(0))), message('c', zeros(0)), message('Z', bytes(text('I'), hex('0102')))),
  pg.ask(message('c', zeros(0)), message('X', zeros(0)))
]
const cancel = () => segment(52003, POSTGRESQL, bytes(u32(16), u32(80877102), u32(77), u32(88)))

/** memcached, binary. */
const binary = (magic, opcode, { key = '', extras = zeros(0), value = zeros(0), status = 0, length }) => bytes(u8(magic), u8(opcode), u16(key.length), u8(extras.length), u8(0), u16(status), u32(length ?? extras.length + key.length + value.length), u32(7), u64(9), extras, text(key), value)
const mc = connection(52004, MEMCACHED)
const memcachedRest = [
  mc.ask(binary(0x80, 0x11, { key: 'a', extras: bytes(u32(1), u32(60)), value: text('x') }), binary(0x80, 0x15, { key: 'n', extras: bytes(u64(1), u64(5), u32(0)) })),
  mc.answer(binary(0x81, 0x05, { value: u64(6) }), binary(0x81, 0x00, { extras: bytes(u32(1), u16(2)), key: 'a', value: text('x') }))
]
const memcachedOdd = () => segment(MEMCACHED, 52005, bytes(lines('VALUE a 1 3', 'abc', ''), text('no line')))

module.exports = {
  'mysql/rest': mysqlRest,
  'mysql/odd': mysqlOdd,
  'mysql/cut': [() => cut(segment(52006, MYSQL, command(3, text('select 1'))), HEADERS + 2), () => cut(segment(52006, MYSQL, command(3, text('select 1'))), HEADERS + 8), () => cut(segment(MYSQL, 52007, greeting), HEADERS + 40)],
  'mysql/lies': [() => segment(52008, MYSQL, command(0x1b, u8(1))), () => segment(MYSQL, 52009, packet(1, bytes(u8(0), u8(0), u8(0), little(0x4002, 2), little(0, 2), hex('0003000901')))), () => segment(52010, MYSQL, packet(1, bytes(little(CAPS & ~0x20, 4), little(1 << 24, 4), u8(45), zeros(23), zero('anna'), u8(200), text('x'))))],
  'mysql/parts': [() => segment(52011, MYSQL, packet(0, bytes(u8(3), text('select 1')), 100))],
  'mysql/refused': [() => segment(52012, MYSQL, text('no packet of it')), () => segment(MYSQL, 52012, text('none of the server')), () => segment(52012, MYSQL, hex('16030100050100000100'))],
  'postgresql/rest': [...postgresqlRest, cancel],
  'postgresql/cut': [() => cut(segment(52013, POSTGRESQL, message('Q', zero('select 1'))), HEADERS + 3), () => cut(segment(52013, POSTGRESQL, message('Q', zero('select 1'))), HEADERS + 9)],
  'postgresql/lies': [() => segment(52014, POSTGRESQL, message('Q', text('no end'))), () => segment(POSTGRESQL, 52015, message('D', bytes(u16(2), u32(1), text('a')))), () => segment(POSTGRESQL, 52015, message('D', bytes(u16(1), u32(9), text('a'))))],
  'postgresql/parts': [() => segment(52016, POSTGRESQL, message('Q', text('select 1'), 100))],
  'postgresql/refused': [() => segment(52017, POSTGRESQL, text('GET / HTTP/1.1\r\n')), () => segment(POSTGRESQL, 52017, hex('44ffffffff'))],
  'memcached/rest': [...memcachedRest, memcachedOdd],
  'memcached/cut': [() => cut(segment(52018, MEMCACHED, lines('get a')), HEADERS + 3), () => cut(segment(52018, MEMCACHED, binary(0x80, 0, { key: 'a' })), HEADERS + 11), () => cut(segment(52018, MEMCACHED, lines('set a 0 0 100')), HEADERS + 10)],
  'memcached/lies': [() => segment(52019, MEMCACHED, binary(0x80, 0, { key: 'a', length: 0 })), () => segment(52020, MEMCACHED, binary(0x80, 1, { key: 'a', extras: u16(1), length: 3 }))],
  'memcached/refused': [() => segment(52021, MEMCACHED, lines('hello')), () => segment(MEMCACHED, 52021, lines('get a'))]
}
