'use strict'
// messaging.js - messages and calls of programs: Kafka, Thrift, XMPP.

const { u8, u16, u32, bytes, text, hex, zeros, cut } = require('./bytes')
const { PROTOCOL, overIp, udp, segment } = require('./layers')

const HEADERS = 14 + 20 + 20
let client = 62400

const kafkaMessage = (message, length = message.length) => bytes(u32(length), message)
const name = (string, length = string.length) => bytes(u16(length), text(string))
const request = (api, version, ...rest) => bytes(u16(api), u16(version), u32(129), rest)
const kafka = (...messages) => segment(client++, 9092, bytes(messages))
const VERSIONS = request(18, 0, name('rdkafka'))

const binary = (type, method, { length = method.length } = {}) => bytes(hex('800100'), u8(type), u32(length), text(method), u32(7), hex('00'))
const compact = (type, method, sequence = u8(7)) => bytes(u8(0x82), u8(type * 32 + 1), sequence, u8(method.length), text(method), hex('00'))
const framed = (message, length = message.length) => bytes(u32(length), message)
const thrift = (...messages) => segment(client++, 9090, bytes(messages))

const xmpp = (string) => segment(client++, 5222, text(string))
const STREAM = "<?xml version='1.0'?><stream:stream from='juliet@im.example.com' to='im.example.com' version='1.0' xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams'>"
const IQ = '<iq type="get" id="8a" from="romeo@montague.example/orchard" to="juliet@capulet.example"><query xmlns="jabber:iq:roster"/></iq>'

module.exports = {
  'kafka/messages': [
    () => kafka(kafkaMessage(VERSIONS)), () => kafka(kafkaMessage(request(3, 2, u16(0xffff), u32(1), name('topic'))), kafkaMessage(request(7, 0, u32(3)))),
    () => segment(9092, client++, kafkaMessage(bytes(u32(129), u16(0), u32(0))))
  ],
  'kafka/cut': [() => cut(kafka(kafkaMessage(VERSIONS)), HEADERS + 2), () => cut(kafka(kafkaMessage(VERSIONS)), HEADERS + 10), () => cut(kafka(kafkaMessage(VERSIONS)), HEADERS + 17)],
  'kafka/lies': [() => kafka(kafkaMessage(request(18, 0, name('rdkafka', 90)))), () => kafka(kafkaMessage(u32(0x120000)))],
  'kafka/refused': [() => kafka(kafkaMessage(request(999, 0, name('rdkafka')))), () => kafka(kafkaMessage(request(18, 99, name('rdkafka')))), () => kafka(text('GET / HTTP/1.1')), () => kafka(kafkaMessage(zeros(2))), () => kafka(hex('0000'))],
  'thrift/messages': [
    () => thrift(binary(1, 'ping')), () => thrift(framed(binary(2, 'ping')), framed(binary(4, 'log'))), () => thrift(compact(1, 'ping')), () => thrift(framed(compact(3, 'ping', hex('8701')))),
    () => segment(client++, 11010, binary(1, 'anonymous')), () => segment(client++, 11010, framed(binary(2, 'anonymous'))), () => overIp({ protocol: PROTOCOL.UDP }, udp(50000, 6831, compact(4, 'emitBatch')))
  ],
  'thrift/cut': [() => cut(thrift(binary(1, 'ping')), HEADERS + 10), () => cut(thrift(framed(compact(1, 'long_name'))), HEADERS + 12), () => cut(thrift(binary(1, 'ping')), HEADERS + 6)],
  'thrift/lies': [() => thrift(binary(1, 'ping', { length: 90 })), () => thrift(framed(binary(1, 'ping', { length: 90 })))],
  'thrift/refused': [() => thrift(text('GET / HTTP/1.1')), () => thrift(framed(bytes(hex('80010009'), zeros(12)))), () => thrift(hex('82e1')), () => segment(client++, 11010, bytes(hex('80010001'), u32(4), zeros(8))), () => thrift(hex('820100000000'))],
  'xmpp/stanzas': [
    () => xmpp(STREAM), () => xmpp(IQ), () => xmpp('<presence/><message to="juliet@capulet.example" type="chat"><body>Art thou not Romeo?</body></message>'), () => xmpp('<auth xmlns="urn:ietf:params:xml:ns:xmpp-sasl" mechanism="PLAIN">AGp1bGlldAByMG0zMG15cjBtMzA=</auth>'), () => xmpp('</stream:stream>')
  ],
  'xmpp/cut': [() => cut(xmpp(IQ), HEADERS + 20), () => cut(xmpp(STREAM), HEADERS + 60)],
  'xmpp/lies': [() => xmpp('<iq type=get/>')],
  'xmpp/refused': [() => xmpp('HELO example\r\n'), () => xmpp('<html><body>'), () => xmpp(' ')],
  'kafka/apis': [() => kafka(kafkaMessage(request(75, 0, name('rdkafka'))), kafkaMessage(request(127, 0, name('rdkafka'))))],
  'thrift/lies-numbers': [() => thrift(framed(compact(1, 'ping', hex('ffffffffff01')))), () => thrift(framed(compact(1, 'ping', hex('ffffffff1f'))))]
}
