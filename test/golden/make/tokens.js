'use strict'
// tokens.js - security tokens in sessions of SMB 2: SPNEGO and NTLMSSP.

const { u8, u32, l16, l32, bytes, text, hex, zeros, cut } = require('./bytes')
const { segment, connection } = require('./layers')
const { ber, octets, sequence, oid } = require('./ber')

const HEADERS = 14 + 20 + 20
/** In front of the token: a session's message, the header of SMB 2, the fixed part of a request. */
const BEFORE = HEADERS + 4 + 64 + 24
let client = 62000

/** [MS-SMB2] section 2.2.5. */
const smb2 = (flags) => bytes(hex('fe534d42'), l16(64), l16(1), l32(0), l16(1), l16(31), l32(flags), l32(0), l32(5), zeros(4), l32(0xfeff), l32(0), l32(0), zeros(4), zeros(16))
function session(...token) {
  const data = bytes(token)
  const whole = bytes(smb2(0), l16(25), u8(0), u8(1), l32(1), l32(0), l16(88), l16(data.length), zeros(8), data)
  return bytes(u32(whole.length), whole)
}
/** Section 2.2.6. */
function told(...token) {
  const data = bytes(token)
  const whole = bytes(smb2(1), l16(9), l16(0), l16(72), l16(data.length), data)
  return bytes(u32(whole.length), whole)
}
const over = (data) => segment(client++, 445, data)
const talk = connection(61999, 445)

const NTLM = '1.3.6.1.4.1.311.2.2.10'
const KRB5 = '1.2.840.113554.1.2.2'
/** RFC 4178 section 4.2. */
const init = (...parts) => ber(0x60, oid('1.3.6.1.5.5.2'), ber(0xa0, sequence(...parts)))
const response = (...parts) => ber(0xa1, sequence(...parts))
const mechs = ber(0xa0, sequence(oid(NTLM), oid(KRB5)))
const tokenPart = (token) => ber(0xa2, octets(token))

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

module.exports = {
  'spnego/messages': [
    talk.ask(session(init(mechs, ber(0xa1, ber(0x03, hex('0560'))), tokenPart(NEGOTIATE), ber(0xa3, octets(CHECK))))), talk.answer(told(response(ber(0xa0, ber(0x0a, u8(1))), ber(0xa1, oid(NTLM)), tokenPart(CHALLENGE)))),
    talk.ask(session(response(tokenPart(authenticate())))), talk.answer(told(response(ber(0xa0, ber(0x0a, u8(0))), ber(0xa3, octets(CHECK))))),
    () => segment(445, client++, told(init(mechs, ber(0xa3, sequence(ber(0xa0, ber(0x1b, text('not_defined_in_RFC4178@please_ignore'))), ber(0xa1, octets('here'))))))), () => over(session(init(mechs, tokenPart(text('none of them')))))
  ],
  'spnego/cut': [() => cut(over(session(init(mechs, tokenPart(NEGOTIATE)))), BEFORE + 30), () => cut(over(session(response(ber(0xa0, ber(0x0a, u8(1))), ber(0xa1, oid(NTLM))))), BEFORE + 8)],
  'spnego/lies': [() => over(session(response(ber(0xa0, ber(0x0a, u8(1))), hex('a1400607')))), () => over(session(init(ber(0xa0, ber(0x04, zeros(2))))))],
  'spnego/refused': [() => over(session(ber(0x60, oid(KRB5), zeros(4)))), () => over(session(ber(0xa0, ber(0x04, zeros(2))))), () => over(session(ber(0x60, zeros(2))))],
  'ntlmssp/messages': [() => over(session(NEGOTIATE)), () => over(session(CHALLENGE)), () => over(session(authenticate())), () => over(session(OLD)), () => over(session(message(1, l32(0x8207), part(zeros(0)), part(zeros(0)))))],
  'ntlmssp/cut': [() => cut(over(session(NEGOTIATE)), BEFORE + 10), () => cut(over(session(NEGOTIATE)), BEFORE + 14), () => cut(over(session(CHALLENGE)), BEFORE + 90), () => cut(over(session(authenticate())), BEFORE + 150)],
  'ntlmssp/lies': [
    () => over(session(message(1, l32(0x1001), part(text('EXAMPLE'), 4), part(zeros(0))))), () => over(session(message(1, l32(0x1001), part(text('EXAMPLE'), 200), part(zeros(0))))), () => over(session(message(2, part(zeros(0)), l32(0x800001), zeros(8), zeros(8), part(bytes(l16(2), l16(90)))))),
    () => over(session(authenticate(bytes(ANSWER.subarray(0, 44), l16(2)))))
  ],
  'ntlmssp/refused': [() => over(session(SIGNATURE, l32(4))), () => over(session(text('NTLMSSPX'), l32(1), zeros(20))), () => over(session(text('NTLM')))]
}
