'use strict'
// ntlmssp.js - messages of NTLMSSP, which sessions of SMB 2 and headers of HTTP have.

const { u8, l16, l32, bytes, text, hex, zeros } = require('./bytes')

const wide = (string) => Buffer.from(string, 'utf16le')
const SIGNATURE = text('NTLMSSP\0')
const VERSION = hex('0a00614a0000000f')
const TIME = hex('80c7a20d2c89d401')
/** Section 2.2.2.9: a signature. */
const CHECK = hex('010000000102030405060708 00000000')
const pair = (type, ...value) => bytes(l16(type), l16(bytes(value).length), value)

/** [MS-NLMP] section 2.2.1: parts behind fixed rows; a row is a buffer, or the part that its place, length and length tell. */
function message(type, ...rows) {
  const size = rows.reduce((sum, row) => sum + (Buffer.isBuffer(row) ? row.length : 8), 12)
  let offset = size
  const parts = []
  const fixed = rows.map((row) => {
    if (Buffer.isBuffer(row)) return row
    const place = bytes(l16(row.part.length), l16(row.part.length), l32(row.offset ?? offset))
    parts.push(row.part)
    offset += row.part.length
    return place
  })
  return bytes(SIGNATURE, l32(type), fixed, parts)
}
const part = (data, offset) => ({ part: data, offset })

const NEGOTIATE = message(1, l32(0xe2883217), part(text('EXAMPLE')), part(text('CLIENT')), VERSION)
const TARGET = bytes(pair(2, wide('EXAMPLE')), pair(1, wide('SERVER')), pair(4, wide('example.com')), pair(3, wide('server.example.com')), pair(5, wide('example.com')), pair(6, l32(2)), pair(7, TIME), pair(8, l32(16), zeros(12)), pair(9, wide('cifs/server')), pair(10, zeros(15), u8(1)), pair(11, hex('0102')), pair(0))
const CHALLENGE = message(2, part(wide('EXAMPLE')), l32(0xe2898215), hex('0123456789abcdef'), zeros(8), part(TARGET), VERSION)
const ANSWER = bytes(hex('00112233445566778899aabbccddeeff'), u8(1), u8(1), zeros(6), TIME, hex('fedcba9876543210'), zeros(4), TARGET, zeros(4))
const authenticate = (answer = ANSWER) => message(3, part(zeros(24)), part(answer), part(wide('EXAMPLE')), part(wide('user')), part(wide('CLIENT')), part(hex('0f0e0d0c0b0a09080706050403020100')), l32(0xe2888215), VERSION, hex('aabbccddeeff00112233445566778899'))
/** As Windows NT sent it: no flags of texts, no version, no MIC. */
const OLD = message(3, part(zeros(24)), part(hex('000102030405060708090a0b0c0d0e0f1011121314151617')), part(text('EXAMPLE')), part(text('user')), part(text('CLIENT')), part(zeros(0)), l32(0x8202))

module.exports = { SIGNATURE, CHECK, NEGOTIATE, CHALLENGE, ANSWER, OLD, message, part, authenticate }
