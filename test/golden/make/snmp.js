'use strict'
// snmp.js - messages of SNMP of all versions, with values of every type, and those that lie.

const { u8, u32, ip4, ip6, mac, hex, text, zeros, bytes, cut } = require('./bytes')
const { PROTOCOL, overIp, udp } = require('./layers')
const { ber, integer, octets, sequence, oid } = require('./ber')

const PDU = { GET: 0xa0, GET_NEXT: 0xa1, RESPONSE: 0xa2, TRAP: 0xa4, BULK: 0xa5, REPORT: 0xa8 }
const NULL = ber(0x05)
const NAME = '1.3.6.1.2.1.1.5.0'

const toPort = (port, ...data) => overIp({ protocol: PROTOCOL.UDP }, udp(49152, port, bytes(data)))
const toAgent = (...data) => toPort(161, ...data)

const variable = (name, value) => sequence(oid(name), value)

/** RFC 3416 section 3. */
const pdu = (type, variables, { id = 0x12345678, second = 0, third = 0 } = {}) => ber(type, integer(id), integer(second), integer(third), sequence(variables))
const community = (version, content) => sequence(integer(version), octets('public'), content)

/** RFC 3416 section 2: one of each. */
const typed = [
  integer(-7), octets(hex('00cafe')), NULL, oid('2.999.3.4294967295'), ber(0x40, ip4('192.0.2.1')), integer(0xf0000000, 0x41), integer(42, 0x42), integer(123456, 0x43),
  ber(0x44, hex('9f780441200000')), ber(0x46, hex('00fedcba9876543210')), integer(77, 0x47), ber(0x80), ber(0x81), ber(0x82), ber(0x45, hex('4900'))
]
const values = () => toAgent(community(1, pdu(PDU.RESPONSE, typed.map((value, i) => variable(`1.3.6.1.4.1.9.${i}`, value)), { id: -2, second: 2, third: 1 })))
const get = () => toAgent(community(0, pdu(PDU.GET, [variable(NAME, NULL)])))
const bulk = () => toAgent(community(1, pdu(PDU.BULK, [variable(NAME, NULL)], { second: 1, third: 25 })))

/** RFC 1157 section 4.1.6. */
const trap = () => toPort(162, community(0, ber(PDU.TRAP, oid('1.3.6.1.4.1.9.1.1'), ber(0x40, ip4('192.0.2.2')), integer(6), integer(13), integer(4711, 0x43), sequence(variable(NAME, octets('host'))))))

/** RFC 3411 section 5: an id of an engine. */
const engine = (format, value, enterprise = 0x80000009) => bytes(u32(enterprise), u8(format), value)

/** RFC 3412 section 6 and RFC 3414 section 2.4. */
function version3(authoritative, data, { flags = 0x04, model = 3, parameters } = {}) {
  const usm = sequence(octets(authoritative), integer(5), integer(100000), octets('bert'), octets(zeros(12)), octets(zeros(8)))
  return sequence(integer(3), sequence(integer(0x11223344), integer(65507), octets(u8(flags)), integer(model)), octets(parameters ?? usm), data)
}
const scoped = (context, content) => sequence(octets(context), octets('bridge1'), content)

const engines = [engine(1, ip4('192.0.2.3')), engine(2, ip6('2001:db8::3')), engine(3, mac('02:00:00:00:00:0c')), engine(3, mac('00:02:00:00:00:00:0c')), engine(4, text('agent')), engine(5, hex('c0ffee')), engine(0, zeros(7), 9)]
const inTheClear = engines.map((id) => () => toAgent(version3(id, scoped(id, pdu(PDU.REPORT, [variable('1.3.6.1.6.3.15.1.1.4.0', integer(3, 0x41))])))))
const discovery = () => toAgent(version3(zeros(0), scoped(zeros(0), pdu(PDU.GET, []))))
const encrypted = () => toAgent(version3(engines[4], octets(hex('9b'.repeat(40))), { flags: 0x07 }))
const otherModel = () => toAgent(version3(engines[4], scoped(engines[4], pdu(PDU.GET, [])), { model: 4, parameters: hex('abcd') }))

const HEADERS = 14 + 20 + 8
const cutInHeader = () => cut(get(), HEADERS + 3)
const cutInValue = () => cut(values(), HEADERS + 50)

const longMessage = () => toAgent(bytes(u8(0x30), u8(60), integer(0), octets('public')))
const longValue = () => toAgent(community(0, ber(PDU.GET, integer(1), integer(0), integer(0), sequence(sequence(oid(NAME), u8(0x04), u8(9), u8(1))))))
const wrongType = () => toAgent(community(0, ber(PDU.GET, octets('1'), integer(0), integer(0), sequence())))
const longNumber = () => toAgent(community(0, ber(PDU.GET, ber(0x02, hex('0102030405')), integer(0), integer(0), sequence())))
const indefinite = () => toAgent(bytes(u8(0x30), u8(0x80), integer(0), octets('public'), pdu(PDU.GET, [variable(NAME, NULL)]), hex('0000')))
const unknownPdu = () => toAgent(community(0, ber(0xaf, integer(1))))

const otherText = () => toAgent(text('public'))
const otherVersion = () => toAgent(community(9, pdu(PDU.GET, [])))

module.exports = {
  'snmp/values': [values, get, bulk],
  'snmp/trap': [trap],
  'snmp/version3': [...inTheClear, discovery, encrypted, otherModel],
  'snmp/cut': [cutInHeader, cutInValue],
  'snmp/lies': [longMessage, longValue, wrongType, longNumber, indefinite, unknownPdu],
  'snmp/refused': [otherText, otherVersion]
}
