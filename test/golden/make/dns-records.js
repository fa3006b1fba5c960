'use strict'
// dns-records.js - a record of every type that DNS has rows for.

const { u8, u16, u32, hex, text, zeros, mac, ip4, ip6, dnsName, bytes, bits } = require('./bytes')

const sized = (string) => bytes(u8(string.length), text(string))
const sized16 = (data) => bytes(u16(data.length), data)

const OWNER = dnsName('example.com')
const CLASS_IN = 1
const TTL = 3600

/** RFC 1035 section 4.1.3. */
const record = (type, ...data) => ({ name: OWNER, type: u16(type), class: u16(CLASS_IN), ttl: u32(TTL), rdlength: u16(bytes(data).length), rdata: data })

/** RFC 4034 section 4.1.2: the types A, MX, RRSIG and NSEC; and one of another window. */
const typeBitmap = bytes({ window: u8(0), length: u8(6), bitmap: hex('400100000003') }, { window: u8(1), length: u8(1), bitmap: hex('40') })

/** RFC 6891 section 6.1.2: an option. */
const option = (code, ...data) => ({ code: u16(code), length: u16(bytes(data).length), data })

/** RFC 7871 section 6. */
const subnet = (family, source, address) => option(8, { family: u16(family), source: u8(source), scope: u8(0), address })

const options = [
  option(3, text('ns1')),
  option(5, hex('0508')),
  option(6, hex('0102')),
  option(7, hex('01')),
  subnet(1, 24, ip4('192.0.2.0').subarray(0, 3)),
  subnet(2, 56, ip6('2001:db8::').subarray(0, 7)),
  subnet(16389, 8, hex('c0')),
  option(10, { client: hex('0102030405060708'), server: hex('1112131415161718') }),
  option(10, { client: hex('0102030405060708') }),
  option(11, u16(300)),
  option(11),
  option(12, zeros(5)),
  option(13, dnsName('example')),
  option(15, { info_code: u16(15), extra_text: text('on a list') })
]

const opt = (...list) => ({ name: u8(0), type: u16(41), udp_payload_size: u16(1232), ext_rcode: u8(1), version: u8(0), flags: bits({ do: [1, 1], z: [15, 0] }), rdlength: u16(bytes(list).length), options: list })

/** RFC 9460 section 2.2: a parameter. */
const param = (key, ...value) => ({ key: u16(key), length: u16(bytes(value).length), value })

const params = [
  param(0, u16(1), u16(4)),
  param(1, sized('h2'), sized('h3')),
  param(2),
  param(3, u16(8443)),
  param(4, ip4('192.0.2.1'), ip4('192.0.2.2')),
  param(5, hex('fe0d0002abcd')),
  param(6, ip6('2001:db8::1')),
  param(7, text('/dns-query{?dns}')),
  param(32769, hex('0001'))
]

/** RFC 3123 section 4: an item. */
const aplItem = (family, prefix, negation, address) => ({ family: u16(family), prefix: u8(prefix), length: bits({ negation: [1, negation], length: [7, address.length] }), address })

const KEY = hex('03010001c0ffee')
const signature = { type_covered: u16(1), algorithm: u8(8), labels: u8(2), original_ttl: u32(TTL), expiration: u32(1700000000), inception: u32(1690000000), key_tag: u16(12345), signer: OWNER, signature: hex('a0a1a2a3') }
const delegation = { key_tag: u16(20326), algorithm: u8(8), digest_type: u8(2), digest: hex('e0'.repeat(32)) }
const dnskey = { flags: u16(0x0101), protocol: u8(3), algorithm: u8(8), key: KEY }
const tlsa = { usage: u8(3), selector: u8(1), matching_type: u8(1), data: hex('b0'.repeat(32)) }
const service = (type) => record(type, { priority: u16(1), target: dnsName('svc.example.com'), params })
const loc = { version: u8(0), size: u8(0x12), horizontal: u8(0x16), vertical: u8(0x13), latitude: u32(0x89172dd0), longitude: u32(0x70be15f0), altitude: u32(0x00989680) }

/** RFC 1035 and those that the record types' registry names, in the order of their numbers. */
const records = [
  record(1, ip4('93.184.216.34')),
  record(2, dnsName('ns.example.com')),
  record(3, dnsName('md.example.com')),
  record(4, dnsName('mf.example.com')),
  record(5, dnsName('www.example.com')),
  record(6, { mname: dnsName('ns.example.com'), rname: dnsName('admin.example.com'), serial: u32(2024010101), refresh: u32(7200), retry: u32(3600), expire: u32(1209600), minimum: u32(300) }),
  record(7, dnsName('mb.example.com')),
  record(8, dnsName('mg.example.com')),
  record(9, dnsName('mr.example.com')),
  record(10, hex('deadbeef')),
  record(11, { address: ip4('192.0.2.1'), protocol: u8(6), bitmap: hex('00000040') }),
  record(12, dnsName('host.example.com')),
  record(13, sized('INTEL-386'), sized('UNIX')),
  record(14, dnsName('r.example.com'), dnsName('e.example.com')),
  record(15, u16(10), dnsName('mail.example.com')),
  record(16, sized('v=spf1 -all'), sized('second')),
  record(17, dnsName('admin.example.com'), dnsName('text.example.com')),
  record(18, u16(1), dnsName('afs.example.com')),
  record(19, sized('311061700956')),
  record(20, sized('150862028003217'), sized('004')),
  record(21, u16(10), dnsName('relay.example.com')),
  record(22, hex('47000580005a0000000001e133ffffff00016100')),
  record(23, dnsName('nsap.example.com')),
  record(24, signature),
  record(25, { flags: bits({ a: [1, 0], c: [1, 1], x: [1, 1], z: [2, 0], user: [1, 1], entity: [1, 1], z2: [1, 0], ipsec: [1, 1], mail: [1, 1], z3: [2, 0], signatory: [4, 9] }), protocol: u8(3), algorithm: u8(1), key: KEY }),
  record(26, u16(10), dnsName('map.example.com'), dnsName('x400.example.com')),
  record(27, sized('-32.6882'), sized('116.8652'), sized('10.0')),
  record(28, ip6('2001:db8::1')),
  record(29, loc),
  record(29, { version: u8(1), data: hex('0102') }),
  record(30, dnsName('next.example.com'), hex('40000080')),
  { ...record(33, { priority: u16(0), weight: u16(5), port: u16(5060), target: dnsName('sip.example.com') }), name: dnsName('_sip._udp.example.com') },
  record(35, { order: u16(100), preference: u16(50), flags: sized('s'), services: sized('SIP+D2U'), regexp: sized('!^.*$!sip:a@b!'), replacement: dnsName('_sip._udp.example.com') }),
  record(36, u16(10), dnsName('kx.example.com')),
  record(37, { type: u16(1), key_tag: u16(54321), algorithm: u8(5), certificate: hex('3082') }),
  record(38, { prefix: u8(64), suffix: hex('0000000000000001'), name: dnsName('subnet.example.com') }),
  record(39, dnsName('example.net')),
  opt(options),
  record(42, aplItem(1, 24, 0, hex('c00002')), aplItem(2, 32, 1, hex('20010db8')), aplItem(9, 8, 0, hex('0a'))),
  record(43, delegation),
  record(44, { algorithm: u8(4), type: u8(2), fingerprint: hex('c0'.repeat(32)) }),
  record(45, { precedence: u8(10), type: u8(1), algorithm: u8(2), gateway: ip4('192.0.2.38'), key: KEY }),
  record(45, { precedence: u8(10), type: u8(2), algorithm: u8(2), gateway: ip6('2001:db8::38'), key: KEY }),
  record(45, { precedence: u8(10), type: u8(3), algorithm: u8(2), gateway: dnsName('gw.example.com'), key: KEY }),
  record(46, signature),
  record(47, dnsName('next.example.com'), typeBitmap),
  record(48, dnskey),
  record(49, hex('000201636f')),
  record(50, { algorithm: u8(1), flags: u8(1), iterations: u16(12), salt: sized('\xaa\xbb\xcc\xdd'), hash: bytes(u8(20), hex('174eb2409fe28bcb4887a1836f957f0a8425e27b')), types: typeBitmap }),
  record(51, { algorithm: u8(1), flags: u8(0), iterations: u16(12), salt: sized('\xaa\xbb\xcc\xdd') }),
  record(52, tlsa),
  record(55, { hit_length: u8(16), algorithm: u8(2), key_length: u16(KEY.length), hit: hex('200100107b1a74df365639cc39f1d578'), key: KEY, servers: [dnsName('rvs1.example.com'), dnsName('rvs2.example.com')] }),
  record(59, delegation),
  record(60, dnskey),
  record(61, hex('9901')),
  record(62, { serial: u32(2024010101), flags: u16(3), types: typeBitmap }),
  record(63, { serial: u32(2024010101), scheme: u8(1), algorithm: u8(1), digest: hex('d0'.repeat(48)) }),
  service(64),
  service(65),
  record(99, sized('v=spf1 +mx -all')),
  record(104, u16(10), hex('0014410102030405')),
  record(105, u16(10), ip4('10.1.2.0')),
  record(106, u16(10), hex('20010db811401000')),
  record(107, u16(10), dnsName('l64.example.com')),
  record(108, mac('00:00:5e:00:53:2a')),
  record(109, hex('00005eef1000002a')),
  record(249, { algorithm: dnsName('hmac-sha256'), inception: u32(1690000000), expiration: u32(1700000000), mode: u16(2), error: u16(0), key: sized16(KEY), other: sized16(hex('0a0b')) }),
  record(250, { algorithm: dnsName('hmac-sha256'), time_signed: bytes(u16(0), u32(1690000000)), fudge: u16(300), mac: sized16(hex('f0f1f2f3')), original_id: u16(0x1234), error: u16(18), other: sized16(hex('000064bf0000')) }),
  record(257, { flags: u8(0x80), tag: sized('issue'), value: text('ca.example.net') }),
  record(257, { flags: u8(0), tag: sized('issuewild'), value: text(';') }),
  record(257, { flags: u8(0), tag: sized('iodef'), value: text('mailto:security@example.com') }),
  record(257, { flags: u8(0), tag: sized('contactphone'), value: text('+1-555') }),
  record(32769, delegation),
  record(65281, { local: u32(0), lookup: u32(5), cache: u32(900), count: u32(2), servers: [ip4('192.0.2.5'), ip4('192.0.2.6')] }),
  record(65282, { local: u32(0), lookup: u32(5), cache: u32(900), domain: dnsName('example.com') }),
  record(65422, { version: u8(4), protocol: u8(17), source: ip4('192.0.2.7'), destination: ip4('192.0.2.8'), source_port: u16(40000), destination_port: u16(53) }),
  record(65422, { version: u8(6), protocol: u8(6), source: ip6('2001:db8::7'), destination: ip6('2001:db8::8'), source_port: u16(40000), destination_port: u16(53) }),
  record(65399, hex('0123'))
]

/** What tshark 4.0 has no fields for. */
const others = [
  record(53, tlsa),
  record(256, { priority: u16(10), weight: u16(1), target: text('ftp://ftp1.example.com/public') })
]

module.exports = { records, others, record, option, opt }
