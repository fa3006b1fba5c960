'use strict'
// queues.js - frames of queues, tables and files: AMQP, Cassandra, TDS, SMB 1.

const { u8, u16, u32, u64, bytes, text, hex, zeros, l16, cut } = require('./bytes')
const { ber, sequence, oid } = require('./ber')
const { NEGOTIATE, CHALLENGE } = require('./ntlmssp')
const { segment, connection } = require('./layers')

const HEADERS = 14 + 20 + 20
let client = 61200

const frame = (type, payload, { channel = 1, length = payload.length, end = 0xce } = {}) => bytes(u8(type), u16(channel), u32(length), payload, u8(end))
const amqpFrom = (port, ...frames) => segment(port, 5672, bytes(frames))
const amqp = (...frames) => amqpFrom(client++, ...frames)
const METHOD = bytes(u16(60), u16(80), u64(9), u8(0))
/** What a stream begins with: of 0-9-1, section 4.2.2, and of 1.0, section 2.2, whose frames section 2.3 describes. */
const protocolHeader = (id, ...version) => bytes(text('AMQP'), u8(id), version.map(u8))
const frame1 = (type, body, { channel = 0, extended = zeros(0), words = 2 + extended.length / 4 } = {}) => bytes(u32(8 + extended.length + body.length), u8(words), u8(type), u16(channel), extended, body)
const OPEN = bytes(hex('005310 c0 06 01 a1 03'), text('abc'))
const MECHANISMS = bytes(hex('005340 c0 0d 01 e0 0a 01 b3 00000003'), text('ANY'))
const old = connection(61190, 5672)
const plain = connection(61191, 5672)
const secured = connection(61192, 5672)

const cqlFrame = (version, opcode, body, length = body.length) => bytes(u8(version), u8(0), u16(1), u8(opcode), u32(length), body)
const cql = (...frames) => segment(client++, 9042, bytes(frames))

const packet = (type, body, { number = 1, length = 8 + body.length, window = 0 } = {}) => bytes(u8(type), u8(1), u16(length), u16(0), u8(number), u8(window), body)
const tds = (...packets) => segment(client++, 1433, bytes(packets))
/** [MS-TDS] section 2.2.5.3: which transaction, and how many requests. */
const BATCH_HEADERS = hex('16000000120000000200000000000000000001000000')
const BATCH = bytes(BATCH_HEADERS, Buffer.from('select 1', 'utf16le'))

/** [MS-CIFS] section 2.2.3.1: numbers with their lowest byte first. */
const smbHeader = (command, { flags = 0x18, flags2 = '41c8', status = '00000000' } = {}) => bytes(hex('ff534d42'), u8(command), hex(status), u8(flags), hex(flags2), zeros(12), hex('0100fffe01000200'))
const smbAnswer = (...message) => segment(445, client++, bytes(u32(bytes(message).length), message))
/** Section 2.2.3.4: what follows, and where it lies: two commands in a message. */
const andX = (next, offset) => bytes(u8(next), u8(0), l16(offset))
const setup = (offset) => bytes(smbHeader(0x73), u8(10), andX(0x75, offset), zeros(16), l16(3), text('abc'), u8(4), andX(0xff, 0), zeros(4), l16(2), hex('4100'))
/** [MS-SMB] sections 2.2.4.5.2.1, 2.2.4.6.1 and 2.2.4.6.2: security tokens. */
const tokenRequest = (token) => bytes(smbHeader(0x73), u8(12), andX(0xff, 0), zeros(10), l16(token.length), zeros(8), l16(token.length), token)
const tokenAnswer = (token) => bytes(smbHeader(0x73, { flags: 0x98, status: '160000c0' }), u8(4), andX(0xff, 0), l16(0), l16(token.length), l16(token.length), token)
const negotiated = (token) => bytes(smbHeader(0x72, { flags: 0x98 }), u8(17), l16(0), u8(3), l16(50), l16(1), zeros(12), hex('fdf30080'), zeros(8), l16(0), u8(0), l16(16 + token.length), zeros(16), token)
const smb = (...message) => segment(client++, 445, bytes(u32(bytes(message).length), message))

module.exports = {
  'amqp/frames': [() => amqp(frame(1, METHOD), frame(2, bytes(u16(60), u16(0), u64(5), u16(0))), frame(3, text('hello'))), () => amqp(frame(8, zeros(0), { channel: 0 }))],
  'amqp/headers': [
    old.ask(protocolHeader(0, 0, 9, 1)), old.ask(frame(8, zeros(0), { channel: 0 })), plain.ask(protocolHeader(0, 1, 0, 0)), plain.ask(frame1(0, OPEN, { channel: 3 })), plain.ask(frame1(0, zeros(0), { extended: hex('01020304') })),
    secured.ask(protocolHeader(3, 1, 0, 0)), secured.answer(bytes(protocolHeader(3, 1, 0, 0), frame1(1, MECHANISMS)))
  ],
  'amqp/cut': [() => cut(amqpFrom(61193, protocolHeader(0, 0, 9, 1)), HEADERS + 6), () => cut(amqpFrom(61194, frame1(0, OPEN)), HEADERS + 6), () => cut(amqp(frame(1, METHOD)), HEADERS + 3), () => cut(amqp(frame(1, METHOD)), HEADERS + 10)],
  'amqp/lies': [() => amqp(frame(1, u16(60))), () => amqpFrom(61195, frame1(0, OPEN, { words: 90 }))],
  'amqp/refused': [() => amqp(frame(1, METHOD, { end: 0 })), () => amqp(hex('0900010000000000')), () => amqp(hex('0100')), () => amqpFrom(61196, text('AMQX'), zeros(4)), () => amqpFrom(61197, frame1(0, OPEN, { words: 1 })), () => amqpFrom(61198, frame1(7, OPEN))],
  'cql/frames': [() => cql(cqlFrame(4, 5, zeros(0))), () => cql(cqlFrame(4, 7, bytes(u32(8), text('SELECT 1'), u16(1), u8(0))))],
  'cql/cut': [() => cut(cql(cqlFrame(4, 5, zeros(0))), HEADERS + 4), () => cut(cql(cqlFrame(4, 1, hex('0000'))), HEADERS + 10)],
  'cql/refused': [() => cql(cqlFrame(9, 5, zeros(0))), () => cql(cqlFrame(4, 99, zeros(0))), () => cql(hex('0400'))],
  'tds/messages': [() => tds(packet(1, BATCH)), () => tds(packet(1, Buffer.from('select 2', 'utf16le'))), () => tds(packet(1, Buffer.from('go on', 'utf16le'), { number: 2 }))],
  'tds/cut': [() => cut(tds(packet(1, BATCH)), HEADERS + 4), () => cut(tds(packet(1, BATCH)), HEADERS + 40)],
  'tds/lies': [() => tds(packet(1, hex('c800000012000000')))],
  'tds/refused': [() => tds(packet(99, zeros(4))), () => tds(packet(1, zeros(4), { window: 1 })), () => tds(hex('0101'))],
  'smb/messages': [() => smb(smbHeader(0x2b), u8(1), hex('0100'), hex('0400'), text('echo')), () => smb(smbHeader(0x71, { flags: 0x98, status: '220000c0' }), u8(0), hex('0000')), () => smb(smbHeader(0x71, { flags: 0x98, flags2: '0180', status: '01000500' }), u8(0), hex('0000')), () => smb(setup(58)), () => smb(tokenRequest(NEGOTIATE)), () => smbAnswer(tokenAnswer(CHALLENGE)), () => smbAnswer(negotiated(ber(0x60, oid('1.3.6.1.5.5.2'), ber(0xa0, sequence(ber(0xa0, sequence(oid('1.3.6.1.4.1.311.2.2.10')))))))), () => smb(smbHeader(0x74), u8(2), andX(0xff, 0), l16(0))],
  'smb/cut': [() => cut(smb(smbHeader(0x2b), u8(1), hex('0100'), hex('0400'), text('echo')), HEADERS + 20)],
  'smb/lies': [() => smb(smbHeader(0x2b), u8(9), hex('0100')), () => smb(smbHeader(0x2b), u8(1), hex('0100'), hex('4000'), text('echo')), () => smb(setup(20)), () => smb(smbHeader(0x74), u8(2), andX(0x75, 300), l16(0))]
}
