'use strict'
// tokens.js - security tokens in sessions of SMB 2: SPNEGO and NTLMSSP.

const { u8, u32, l16, l32, bytes, text, hex, zeros, cut } = require('./bytes')
const { segment, connection } = require('./layers')
const { ber, octets, sequence, oid } = require('./ber')
const { SIGNATURE, CHECK, NEGOTIATE, CHALLENGE, ANSWER, OLD, message, part, authenticate } = require('./ntlmssp')

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
