'use strict'
// windows.js - what Windows has: DCE RPC and SMB 2.

const { u8, u16, u32, bytes, text, hex, zeros, cut } = require('./bytes')
const { PROTOCOL, overIp, segment, udp } = require('./layers')

const HEADERS = 14 + 20 + 20
let client = 60500

/** Numbers with their lowest byte first. */
const little = (number) => Buffer.from(number).reverse()
const l16 = (value) => little(u16(value))
const l32 = (value) => little(u32(value))

/** C706 section 12.6.3.1; the lengths can lie. */
const rpc = (type, body, { flags = 3, proof = zeros(0), length, proofLength } = {}) => bytes(hex('0500'), u8(type), u8(flags), hex('10000000'), l16(length ?? 16 + body.length + proof.length), l16(proofLength ?? Math.max(0, proof.length - 8)), l32(2), body, proof)
const over = (...messages) => segment(client++, 135, bytes(messages))
const EPMAPPER = hex('0883afe11f5dc91191a408002b14a0fa')
const NDR = hex('045d888aeb1cc9119fe808002b104860')
const GROUP = bytes(l16(5840), l16(5840), l32(0x1234))
const bind = bytes(GROUP, u8(1), zeros(3), l16(0), u8(1), u8(0), EPMAPPER, l16(3), l16(0), NDR, l32(2))
const ack = bytes(GROUP, l16(4), text('135\0'), zeros(2), u8(1), zeros(3), l16(0), l16(0), NDR, l32(2))
const PROOF = bytes(u8(10), u8(2), u8(0), u8(0), l32(7), text('NTLMSSP\0'))
/** The same with numbers in network order. */
const big = bytes(hex('0500000300000000'), u16(26), u16(0), u32(9), u32(2), u16(1), u16(3), hex('0102'))

/** C706 section 12.5.2. */
const datagram = (length = 4, { proof = 0, behind = zeros(0) } = {}) => bytes(hex('0400200010000001'), zeros(16), EPMAPPER, NDR, l32(0), l32(3), l32(1), l16(2), l16(0xffff), l16(0xffff), l16(length), l16(0), u8(proof), u8(5), text('stub'), behind)
const overDatagram = (...message) => overIp({ protocol: PROTOCOL.UDP }, udp(50000, 34964, datagram(...message)))

const session = (message, length = message.length) => bytes(u32(length), message)
const smb = (...messages) => segment(client++, 445, bytes(messages.map((message) => session(message))))
const answer = (...messages) => segment(445, client++, bytes(messages.map((message) => session(message))))

/** [MS-SMB2] section 2.2.1. */
const header = (command, { flags = 0, status = 0, next = 0 } = {}) => bytes(hex('fe534d42'), l16(64), l16(1), l32(status), l16(command), l16(31), l32(flags), l32(next), l32(5), zeros(4), l32(0xfeff), l32(flags & 2 ? 0 : 1), l32(0x1d), zeros(4), zeros(16))
const ask = (command, ...body) => smb(bytes(header(command), body))
const tell = (command, ...body) => answer(bytes(header(command, { flags: 1 }), body))
const wide = (string) => Buffer.from(string, 'utf16le')
const GUID = hex('00112233445566778899aabbccddeeff')
const TIME = hex('80c7a20d2c89d401')
const TOKEN = hex('60060601550a0100')

const PATH = wide('\\\\server\\share')
const NAME = wide('Straße.txt')
/** [MS-SMB2] section 2.2.13.2. */
const createContext = (name, data, { next = 0, nameAt = 16 } = {}) => bytes(l32(next), l16(nameAt), l16(name.length), zeros(2), l16(data.length && 24 + (name.length > 8 ? 8 : 0)), l32(data.length), name, zeros(name.length === 4 ? 4 : 0), data)
const CONTEXTS = bytes(createContext(text('MxAc'), zeros(0), { next: 24 }), createContext(text('RqLs'), zeros(32), { next: 56 }), createContext(GUID, text('data')))
const RIGHTS = createContext(text('MxAc'), bytes(l32(0), l32(0x1f01ff)))
const requests = [
  () => ask(0, l16(36), l16(2), u8(1), zeros(3), l32(0x7f), GUID, l32(0), l16(0), l16(0), l16(0x0202), l16(0x0210)),
  () => ask(1, l16(25), u8(0), u8(1), l32(1), l32(0), l16(88), l16(8), zeros(8), TOKEN),
  () => ask(3, l16(9), l16(0), l16(72), l16(PATH.length), PATH),
  () => ask(5, l16(57), u8(0), u8(0), l32(2), zeros(16), l32(0x100081), l32(0x10), l32(7), l32(1), l32(1), l16(120), l16(NAME.length), l32(144), l32(CONTEXTS.length), NAME, zeros(4), CONTEXTS),
  () => ask(8, l16(49), u8(0x50), u8(0), l32(4096), hex('0000010000000000'), GUID, l32(1), l32(0), l32(0), l16(0), l16(0), u8(0)),
  () => ask(9, l16(49), l16(112), l32(4), hex('0000010000000000'), GUID, l32(0), l32(0), l16(0), l16(0), l32(1), text('data')),
  () => ask(10, l16(48), l16(1), l32(0), GUID, zeros(24)),
  () => ask(11, l16(57), l16(0), l32(0x0011c017), GUID, l32(120), l32(4), l32(0), l32(0), l32(0), l32(1024), l32(1), l32(0), text('pipe')),
  () => ask(14, l16(33), u8(37), u8(1), l32(0), GUID, l16(96), l16(2), l32(65536), wide('*')),
  () => ask(15, l16(32), l16(1), l32(4096), GUID, l32(0x17), l32(0)),
  () => ask(16, l16(41), u8(1), u8(18), l32(1024), l16(0), l16(0), l32(0), l32(0), l32(0), GUID),
  () => ask(17, l16(33), u8(1), u8(20), l32(8), l16(96), l16(0), l32(0), GUID, hex('0001000000000000')),
  () => smb(bytes(header(7, { next: 88 }), l16(24), zeros(6), GUID, header(6, { flags: 4 }), l16(24), l16(1), zeros(4), GUID)),
  () => smb(bytes(header(12, { flags: 2 }), l16(4), l16(0)))
]
const responses = [
  () => tell(0, l16(65), u8(1), u8(0), l16(0x0210), l16(0), GUID, l32(7), l32(65536), l32(65536), l32(65536), TIME, TIME, l16(128), l16(8), l32(0), TOKEN),
  () => tell(1, l16(9), l16(1), l16(72), l16(0)),
  () => tell(3, l16(16), u8(1), u8(0), l32(0x30), l32(0), l32(0x1f01ff)),
  () => tell(5, l16(89), u8(0), u8(0), l32(1), TIME, TIME, TIME, TIME, hex('0020000000000000'), hex('0010000000000000'), l32(0x20), l32(0), GUID, l32(152), l32(RIGHTS.length), RIGHTS),
  () => tell(6, l16(60), l16(1), l32(0), TIME, TIME, TIME, TIME, zeros(16), l32(0x20)),
  () => tell(8, l16(17), u8(80), u8(0), l32(4), l32(0), l32(0), text('data')),
  () => tell(9, l16(17), l16(0), l32(4), l32(0), l16(0), l16(0)),
  () => tell(14, l16(9), l16(72), l32(4), text('file')),
  () => answer(bytes(header(5, { flags: 1, status: 0xc0000034 }), l16(9), u8(0), u8(0), l32(0), u8(0))),
  () => answer(bytes(header(18, { flags: 1 }), l16(24), u8(1), u8(0), l32(0), GUID)),
  () => answer(bytes(header(1, { flags: 1, status: 0xc0000016 }), l16(9), l16(0), l16(72), l16(8), TOKEN)),
  () => answer(bytes(header(1, { flags: 1, status: 0xc000006d }), l16(9), u8(0), u8(0), l32(0), u8(0))),
  () => answer(bytes(header(16, { flags: 1, status: 0x80000005 }), l16(9), l16(72), l32(4), text('info'))),
  () => answer(bytes(header(15, { flags: 1, status: 0x10c }), l16(9), l16(0), l32(0)))
]

module.exports = {
  'dcerpc/messages': [
    () => over(rpc(11, bind)), () => over(rpc(12, ack, { proof: PROOF })), () => over(rpc(13, bytes(l16(4), u8(1), hex('0500')))), () => over(rpc(0, bytes(l32(4), l16(0), l16(3), GUID, text('stub')), { flags: 0x83 })),
    () => over(rpc(2, bytes(l32(4), l16(0), u8(1), u8(0), text('stub')))), () => over(rpc(3, bytes(l32(0), l16(0), u8(0), u8(0), l32(0x1c010002), zeros(4)))), () => over(big), () => overDatagram(), () => overDatagram(4, { proof: 10, behind: text('proof') })
  ],
  'dcerpc/cut': [() => cut(segment(60490, 135, rpc(11, bind)), HEADERS + 6), () => cut(over(rpc(11, bind)), HEADERS + 20), () => cut(over(rpc(11, bind)), HEADERS + 50)],
  'dcerpc/lies': [() => over(rpc(0, hex('0400000000000300'), { proofLength: 200 })), () => over(rpc(11, bytes(GROUP, u8(9), zeros(3)))), () => overDatagram(40), () => overDatagram(2)],
  'dcerpc/refused': [() => segment(60491, 4444, bytes(hex('05010001 01010101 0050'), text('GET / HTTP/1.1\r\n\r\n'))), () => over(hex('05000b0310000000080000000200000000')), () => over(hex('04000b03100000004800000002000000')), () => over(hex('0500'))],
  'smb2/requests': requests,
  'smb2/responses': responses,
  'smb2/cut': [() => cut(requests[0](), HEADERS + 40), () => cut(requests[2](), HEADERS + 80)],
  'smb2/lies': [() => smb(bytes(header(5, { next: 8 }))), () => ask(3, l16(9), l16(0), l16(72), l16(60), PATH), () => smb(bytes(header(7, { next: 900 }), l16(24), zeros(6), GUID)), () => ask(5, l16(57), zeros(2), l32(2), zeros(16), l32(1), l32(0), l32(7), l32(1), l32(0), l16(120), l16(0), l32(120), l32(24), createContext(text('MxAc'), zeros(0), { next: 8 })), () => ask(5, l16(57), zeros(2), l32(2), zeros(16), l32(1), l32(0), l32(7), l32(1), l32(0), l16(120), l16(0), l32(120), l32(24), createContext(text('MxAc'), zeros(0), { nameAt: 90 }))],
  'smb2/refused': [() => smb(bytes(hex('fe534d4230000100'), zeros(56)))]
}
