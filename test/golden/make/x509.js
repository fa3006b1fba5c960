'use strict'
// x509.js - certificates, RFC 5280: with names, extensions and times of every kind, and those that lie.

const { u8, u16, u64, ip4, ip6, hex, text, bytes, zeros } = require('./bytes')
const { ber, integer, octets, sequence, oid } = require('./ber')

const STRING = { UTF8: 0x0c, PRINTABLE: 0x13, TELETEX: 0x14, IA5: 0x16, BMP: 0x1e }
const set = (...parts) => ber(0x31, parts)
const attribute = (type, kind, value) => sequence(oid(type), ber(kind, Buffer.isBuffer(value) ? value : text(value)))
const bits = (...value) => ber(0x03, u8(0), value)
const algorithm = (id) => sequence(oid(id), ber(0x05))
const RSA = '1.2.840.113549.1.1.1'
const SHA256 = '1.2.840.113549.1.1.11'

const issuer = () => sequence(set(attribute('2.5.4.6', STRING.PRINTABLE, 'XX')), set(attribute('2.5.4.10', STRING.UTF8, 'Example, Inc.')), set(attribute('2.5.4.3', STRING.TELETEX, 'Example CA')))
const subject = () => sequence(
  set(attribute('0.9.2342.19200300.100.1.25', STRING.IA5, 'example')), set(attribute('2.5.4.11', STRING.BMP, hex('00c4042f20ac0041'))),
  set(attribute('2.5.4.3', STRING.UTF8, 'www.example.com'), attribute('1.2.840.113549.1.9.1', STRING.IA5, 'bert@example.com')), set(attribute('2.999.70000', STRING.UTF8, 'other')))
const key = () => sequence(algorithm(RSA), bits(sequence(integer(0xc001), integer(65537))))
const time = (value) => ber(value.length === 15 ? 0x18 : 0x17, text(value))
const validity = (from, to) => sequence(time(from), time(to))
const extension = (id, critical, value) => sequence(oid(id), critical ? ber(0x01, u8(0xff)) : [], octets(value))
const names = () => extension('2.5.29.17', false, sequence(
  ber(0x82, text('www.example.com')), ber(0x82, text('example.com')), ber(0x81, text('bert@example.com')), ber(0x86, text('https://example.com/')), ber(0x87, ip4('192.0.2.1')), ber(0x87, ip6('2001:db8::1'))))
const authority = (...length) => extension('2.5.29.19', true, sequence(ber(0x01, u8(0xff)), length))
/** Section 4.2.1.3: as many bits as are needed, and how many of the last byte are not. */
const usage = (spare, value) => extension('2.5.29.15', true, ber(0x03, u8(spare), value))
const purposes = (...ids) => extension('2.5.29.37', false, sequence(ids.map(oid)))
const subjectKey = (id) => extension('2.5.29.14', false, octets(id))
const authorityKey = (...parts) => extension('2.5.29.35', false, sequence(parts))
const policies = () => extension('2.5.29.32', false, sequence(
  sequence(oid('2.23.140.1.2.1'), sequence(sequence(oid('1.3.6.1.5.5.7.2.1'), ber(STRING.IA5, text('https://example.com/cps'))))), sequence(oid('1.3.6.1.4.1.99999.1'))))
const point = (...uris) => sequence(ber(0xa0, ber(0xa0, uris.map((uri) => ber(0x86, text(uri))))))
const crls = () => extension('2.5.29.31', false, sequence(point('http://example.com/1.crl', 'http://example.net/1.crl'), sequence(ber(0x81, hex('0560'))), point('http://example.com/2.crl')))
const access = () => extension('1.3.6.1.5.5.7.1.1', false, sequence(
  sequence(oid('1.3.6.1.5.5.7.48.1'), ber(0x86, text('http://ocsp.example.com'))), sequence(oid('1.3.6.1.5.5.7.48.2'), ber(0x86, text('http://example.com/ca.crt')))))
/** RFC 6962 section 3.3: a list of TLS's form, in octets of its own. */
const counted = (...value) => bytes(u16(bytes(value).length), value)
const timestamps = (...rest) => extension('1.3.6.1.4.1.11129.2.4.2', false, octets(counted(counted(u8(0), zeros(32), u64(1600000000000), u16(0), u16(0x0403), counted(hex('3006'))), rest)))

const signed = (...body) => sequence(sequence(body), algorithm(SHA256), bits(hex('c0ffee')))
const version3 = () => signed(ber(0xa0, integer(2)), integer(0x1234567), algorithm(SHA256), issuer(), validity('200101000000Z', '20600101000000Z'), subject(), key(), ber(0xa3, sequence(names(), authority())))
const logged = (...rest) => signed(ber(0xa0, integer(2)), integer(7), algorithm(SHA256), issuer(), validity('200101000000Z', '20600101000000Z'), issuer(), key(), ber(0xa3, sequence(timestamps(rest))))
const extended = (...extensions) => signed(ber(0xa0, integer(2)), integer(8), algorithm(SHA256), issuer(), validity('200101000000Z', '20600101000000Z'), issuer(), key(), ber(0xa3, sequence(extensions)))
const ofServer = () => extended(usage(7, hex('8880')), purposes('1.3.6.1.5.5.7.3.1', '1.3.6.1.5.5.7.3.2'), subjectKey(hex('0102030405')), authorityKey(ber(0x80, hex('0a0b0c'))), policies(), crls(), access())
const ofAuthority = () => extended(usage(1, hex('06')), authority(integer(3)), authorityKey(ber(0x82, u8(7))))
const wrongExtensions = () => extended(usage(0, zeros(0)), extension('2.5.29.15', true, ber(0x03)), extension('2.5.29.37', false, hex('300a0603')), extension('2.5.29.31', false, sequence(sequence(ber(0xa0, ber(0xa1)))), hex('00')), subjectKey(zeros(0)))
const version1 = () => signed(integer(5), algorithm(SHA256), issuer(), validity('500101000000Z', '491231235959Z'), issuer(), key())
const wrongTime = () => signed(integer(5), algorithm(SHA256), issuer(), validity('501301000000Z', '20491231235959+'), issuer(), key())
const longName = () => signed(integer(5), algorithm(SHA256), bytes(u8(0x30), u8(99), hex('31')))

module.exports = { logged, ofServer, ofAuthority, wrongExtensions, version3, version1, wrongTime, longName }
