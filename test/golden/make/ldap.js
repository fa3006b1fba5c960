'use strict'
// ldap.js - every operation of LDAP with every part, over TCP and UDP, and those that lie.

const { u8, hex, text, bytes, cut } = require('./bytes')
const { PROTOCOL, overIp, udp, segment } = require('./layers')
const { ber, integer, octets, sequence } = require('./ber')

const PORT = 389
const OP = { BIND: 0x60, BOUND: 0x61, UNBIND: 0x42, SEARCH: 0x63, FOUND: 0x64, DONE: 0x65, MODIFY: 0x66, MODIFIED: 0x67, ADD: 0x68, DELETE: 0x4a, RENAME: 0x6c, COMPARE: 0x6e, COMPARED: 0x6f, ABANDON: 0x50, REFERENCE: 0x73, EXTENDED: 0x77, EXTENSION: 0x78, INTERMEDIATE: 0x79 }

/** RFC 4511 section 4.1.1. */
const message = (id, op, value, ...controls) => sequence(integer(id), ber(op, value), controls.length ? ber(0xa0, controls) : [])
const over = (...messages) => segment(50000, PORT, bytes(messages))
const datagram = (...messages) => overIp({ protocol: PROTOCOL.UDP }, udp(50000, PORT, bytes(messages)))

const enumerated = (value) => integer(value, 0x0a)
const flag = (value) => ber(0x01, u8(value ? 255 : 0))
const set = (...values) => ber(0x31, values)
const context = (number, ...value) => ber(0x80 | number, value)
const holding = (number, ...value) => ber(0xa0 | number, value)
const pair = (name, value) => [octets(name), octets(value)]
const attribute = (type, ...values) => sequence(octets(type), set(values.map(octets)))
const result = (code, ...more) => [enumerated(code), octets('dc=example'), octets('so it is'), more]

const simple = () => message(1, OP.BIND, [integer(3), octets('cn=admin'), context(0, text('secret'))])
const sasl = () => message(2, OP.BIND, [integer(3), octets(''), holding(3, octets('EXAMPLE'), octets(hex('00010203')))])
const bound = () => message(2, OP.BOUND, result(14, context(7, hex('0405'))))

const filters = () => holding(0,
  holding(1, holding(3, pair('cn', 'bert')), holding(5, pair('uid', '5'))),
  holding(2, holding(6, pair('uid', '9'))),
  context(7, text('mail')),
  holding(8, pair('sn', 'smith')),
  holding(3, pair('objectSid', hex('0105'))),
  holding(4, octets('cn'), sequence(context(0, text('be')), context(1, text('r')), context(2, text('t')))),
  holding(9, context(1, text('2.5.13.2')), context(2, text('ou')), context(3, text('people')), context(4, u8(255))))
const search = (filter = filters(), ...more) => message(3, OP.SEARCH, [octets('dc=example'), enumerated(2), enumerated(3), integer(100), integer(30), flag(true), filter, sequence(octets('cn'), octets('mail'))], more)
const control = () => sequence(octets('1.2.3.4.5.6'), flag(true), octets(hex('3005020101')))
const controlled = () => message(8, OP.DELETE, text('cn=x,dc=example'), control())
const found = () => message(3, OP.FOUND, [octets('cn=bert,dc=example'), sequence(attribute('cn', 'bert', 'b'), attribute('mail', 'b@example'))])
const reference = () => message(3, OP.REFERENCE, [octets('ldap://a.example/'), octets('ldap://b.example/')])
const done = () => message(3, OP.DONE, result(10, holding(3, octets('ldap://c.example/'))))

const modify = () => message(4, OP.MODIFY, [octets('cn=bert'), sequence(sequence(enumerated(2), attribute('mail', 'c@example')), sequence(enumerated(0), attribute('sn', 'x')))])
const add = () => message(5, OP.ADD, [octets('cn=new'), sequence(attribute('cn', 'new'))])
const rename = () => message(6, OP.RENAME, [octets('cn=new'), octets('cn=newer'), flag(true), context(0, text('dc=other'))])
const compare = () => message(7, OP.COMPARE, [octets('cn=bert'), sequence(pair('sn', 'smith'))])
const compareBytes = () => message(7, OP.COMPARE, [octets('cn=bert'), sequence(pair('objectSid', hex('0105')))])
const compared = () => message(7, OP.COMPARED, result(6))
const abandon = () => sequence(integer(9), integer(3, OP.ABANDON))
const unbind = () => message(10, OP.UNBIND, [])
const extended = () => message(11, OP.EXTENDED, [context(0, text('1.2.3.4.5.7')), context(1, hex('cafe'))])
const extension = () => message(11, OP.EXTENSION, result(0, context(10, text('1.2.3.4.5.8')), context(11, hex('beef'))))
const intermediate = () => message(12, OP.INTERMEDIATE, [context(0, text('1.2.3.4.5.9')), context(1, hex('0102'))])

const nested = (depth) => depth === 0 ? context(7, text('cn')) : holding(2, nested(depth - 1))
const HEADERS = 14 + 20 + 20
const longValue = () => over(sequence(integer(1), ber(OP.BIND, bytes(integer(3), hex('047f61')))))
const wrongType = () => over(message(1, OP.ADD, [octets('cn'), sequence(integer(5), octets('x'))]))
const behind = () => over(message(1, OP.DONE, [result(0), context(20, hex('00'))]))

module.exports = {
  'ldap/binds': [() => over(simple()), () => over(sasl()), () => over(bound()), () => over(unbind())],
  'ldap/search': [() => over(search()), () => over(found(), reference(), done()), () => over(controlled()), () => datagram(search(context(7, text('cn')))), () => datagram(found())],
  'ldap/changes': [() => over(modify()), () => over(add()), () => over(rename()), () => over(compare()), () => over(compareBytes()), () => over(compared()), () => over(abandon())],
  'ldap/extended': [() => over(extended()), () => over(extension()), () => over(intermediate())],
  'ldap/cut': [() => cut(over(simple()), HEADERS + 4), () => cut(over(search()), HEADERS + 60)],
  'ldap/parts': [() => over(found().subarray(0, 40))],
  'ldap/lies': [longValue, wrongType, behind, () => over(search(nested(20)))],
  'ldap/refused': [() => over(text('no directory')), () => over(hex('30840000')), () => datagram(hex('010402010178'))]
}
