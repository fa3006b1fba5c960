'use strict'
// kerberos.js - messages of Kerberos with every part that is in the clear, and those that lie.

const { u8, u32, ip4, hex, text, bytes, cut } = require('./bytes')
const { PROTOCOL, overIp, udp, segment } = require('./layers')
const { ber, integer, octets, sequence } = require('./ber')

const PORT = 88
const tagged = (number, value) => ber(0xa0 | number, value)
const general = (value) => ber(0x1b, text(value))
const time = (value) => ber(0x18, text(value))
const flags = (value) => ber(0x03, u8(0), value)
const principal = (type, ...names) => sequence(tagged(0, integer(type)), tagged(1, sequence(names.map(general))))
const encrypted = (etype, kvno) => sequence(tagged(0, integer(etype)), kvno ? tagged(1, integer(kvno)) : [], tagged(2, octets(hex('c0ffee00c0ffee00'))))
const ticket = () => ber(0x61, sequence(tagged(0, integer(5)), tagged(1, general('EXAMPLE.COM')), tagged(2, principal(2, 'krbtgt', 'EXAMPLE.COM')), tagged(3, encrypted(18, 2))))
const padata = (type, value) => sequence(tagged(1, integer(type)), tagged(2, octets(value)))

/** RFC 4120 section 5: application types. */
const message = (number, ...parts) => ber(0x60 | number, sequence(parts))
const converted = () => overIp({ protocol: PROTOCOL.UDP }, udp(50001, 4444, ticket()))
const over = (...data) => overIp({ protocol: PROTOCOL.UDP }, udp(50000, PORT, bytes(data)))
const stream = (...messages) => segment(50000, PORT, bytes(messages.map((one) => [u32(one.length), one])))

const apReq = () => message(14, tagged(0, integer(5)), tagged(1, integer(14)), tagged(2, flags(u32(0x20000000))), tagged(3, ticket()), tagged(4, encrypted(18, 3)))
const body = (...more) => tagged(4, sequence(
  tagged(0, flags(u32(0x40810010))), tagged(1, principal(1, 'bert')), tagged(2, general('EXAMPLE.COM')), tagged(3, principal(2, 'krbtgt', 'EXAMPLE.COM')),
  tagged(4, time('20260101000000Z')), tagged(5, time('20370913024805Z')), tagged(6, time('20280229235959Z')), tagged(7, integer(0x12345678)), tagged(8, sequence(integer(18), integer(-135))), more))
const addresses = () => tagged(9, sequence(sequence(tagged(0, integer(2)), tagged(1, octets(ip4('192.0.2.1')))), sequence(tagged(0, integer(20)), tagged(1, octets('XP1             ')))))
const request = (number, list, ...more) => message(number, tagged(1, integer(5)), tagged(2, integer(number)), tagged(3, sequence(list)), body(more))
const asReq = () => request(10, [padata(2, encrypted(18, 1)), padata(128, sequence(tagged(0, ber(0x01, u8(1)))))], addresses())
const tgsReq = () => request(12, [padata(1, apReq())], tagged(10, encrypted(23)), tagged(11, sequence(ticket())))
const etypes2 = () => padata(19, sequence(sequence(tagged(0, integer(18)), tagged(1, general('EXAMPLE.COMbert')), tagged(2, octets(u32(4096)))), sequence(tagged(0, integer(23)))))
const etypes = () => padata(11, sequence(sequence(tagged(0, integer(3)), tagged(1, octets('salt')))))
const reply = (number) => message(number, tagged(0, integer(5)), tagged(1, integer(number)), tagged(2, sequence(etypes2(), etypes(), padata(165, hex('1f000f00')))), tagged(3, general('EXAMPLE.COM')), tagged(4, principal(1, 'bert')), tagged(5, ticket()), tagged(6, encrypted(18, 2)))
const apRep = () => message(15, tagged(0, integer(5)), tagged(1, integer(15)), tagged(2, encrypted(18)))
const error = (code, data) => message(30, tagged(0, integer(5)), tagged(1, integer(30)), tagged(2, time('20260101000000Z')), tagged(3, integer(1)), tagged(4, time('20260101000001Z')), tagged(5, integer(123456)), tagged(6, integer(code)), tagged(7, general('EXAMPLE.COM')), tagged(8, principal(1, 'bert')), tagged(9, general('EXAMPLE.COM')), tagged(10, principal(2, 'krbtgt', 'EXAMPLE.COM')), tagged(11, general('sorry')), tagged(12, octets(data)))
const preauth = () => error(25, sequence(etypes2(), padata(2, [])))
const status = () => error(18, padata(3, hex('bb0000c00000000003000000')))
const fastReq = () => request(10, [padata(136, ber(0xa0, sequence(tagged(1, sequence(tagged(0, integer(15)), tagged(1, octets(hex('0011'))))), tagged(2, encrypted(18)))))])
const fastRep = () => message(11, tagged(0, integer(5)), tagged(1, integer(11)), tagged(2, sequence(padata(136, ber(0xa0, sequence(tagged(0, encrypted(18))))))), tagged(3, general('EXAMPLE.COM')), tagged(4, principal(1, 'bert')), tagged(5, ticket()), tagged(6, encrypted(18, 2)))

const HEADERS = 14 + 20 + 8
const wrongTime = () => over(message(30, tagged(0, integer(5)), tagged(1, integer(30)), tagged(4, time('2026010100000Z')), tagged(5, integer(1)), tagged(6, integer(7)), tagged(9, general('X')), tagged(10, principal(1, 'x'))))
const longValue = () => over(message(10, tagged(1, bytes(u8(0x02), u8(90), u8(5))), tagged(2, integer(10))))
const noSequence = () => stream(ber(0x6a, integer(5), integer(1), integer(2)))

module.exports = {
  'kerberos/requests': [() => over(asReq()), () => over(tgsReq()), () => over(fastReq())],
  'kerberos/replies': [() => over(reply(11)), () => over(reply(13)), () => over(apReq()), () => over(apRep()), () => over(fastRep()), converted],
  'kerberos/errors': [() => over(preauth()), () => over(status())],
  'kerberos/stream': [() => stream(asReq()), () => segment(50000, PORT, bytes(u32(900), apReq()))],
  'kerberos/cut': [() => cut(over(asReq()), HEADERS + 3), () => cut(over(asReq()), HEADERS + 40)],
  'kerberos/lies': [wrongTime, longValue, noSequence],
  'kerberos/refused': [() => over(hex('300a0201050101ff')), () => segment(50000, PORT, hex('0000000a3008020105'))]
}
