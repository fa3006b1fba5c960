'use strict'
// bittorrent.js - messages of BitTorrent's peers and of their DHT, and those that lie.

const { u8, u16, u32, bytes, text, hex, ip4, ip6, cut } = require('./bytes')
const { PROTOCOL, overIp, udp, segment } = require('./layers')

const HEADERS = 14 + 20 + 20
let client = 59100

/** BEP 3, and BEP 5, 6, 10. */
const message = (type, ...parts) => bytes(u32(bytes(parts).length + 1), u8(type), parts)
const handshake = () => bytes(u8(19), text('BitTorrent protocol'), hex('0000000000100005'), Buffer.alloc(20, 1), text('-XX0001-abcdefghijkl'))
const over = (...parts) => segment(client++, 6881, bytes(parts))
const all = () => over(message(5, hex('ff80')), message(0), message(1), message(2), message(3), message(4, u32(7)), message(6, u32(7), u32(0), u32(16384)), message(7, u32(7), u32(0), hex('0102030405')), message(8, u32(7), u32(0), u32(16384)), message(9, u16(6882)), message(20, u8(0), text('d1:md6:ut_pexi1eee')), u32(0))
const fast = () => over(message(13, u32(7)), message(14), message(15), message(16, u32(7), u32(0), u32(16384)), message(17, u32(8)))

/** BEP 5. */
const string = (value) => bytes(text(`${value.length}:`), value)
const ID = Buffer.alloc(20, 2)
const dht = (...parts) => overIp({ protocol: PROTOCOL.UDP }, udp(client++, 40001, bytes(parts)))
const announce = () => dht(text('d1:ad2:id'), string(ID), text('12:implied_porti1e9:info_hash'), string(ID), text('4:porti6881e6:target'), string(ID), text('5:token2:abe1:q13:announce_peer1:t2:aa1:v4:XX011:y1:qe'))
const response = () => dht(text('d2:ip6:'), ip4('192.0.2.1'), u16(6881), text('1:rd2:id'), string(ID), text('5:nodes'), string(bytes(ID, ip4('192.0.2.2'), u16(6882))), text('6:nodes6'), string(bytes(ID, ip6('2001:db8::1'), u16(6883))), text('5:token1:x6:valuesl'), string(bytes(ip4('192.0.2.3'), u16(6884))), string(bytes(ip6('2001:db8::2'), u16(6885))), text('ee1:t2:aa1:y1:re'))
const failure = () => dht(text('d1:eli201e5:Errore1:t2:aa1:y1:ee'), text('more'))

module.exports = {
  'bittorrent/messages': [() => segment(client++, client++, bytes(handshake(), message(2))), all, fast],
  'bittorrent/cut': [() => cut(over(handshake()), HEADERS + 4), () => cut(over(handshake()), HEADERS + 40), () => cut(over(message(4, u32(7))), HEADERS + 3)],
  'bittorrent/parts': [() => over(u32(16393), u8(7), u32(1), u32(0), hex('0102'))],
  'bittorrent/refused': [() => over(text('nothing of peers')), () => segment(client++, 41000, message(4, u32(7)))],
  'bt_dht/messages': [announce, response, failure],
  'bt_dht/cut': [() => cut(announce(), 14 + 20 + 8 + 40)],
  'bt_dht/lies': [() => dht(text('d1:ad2:id200:x')), () => dht(text('d1:ad2:id'), string(ID), text('e1:q4:pin'))],
  'bt_dht/refused': [() => dht(text('d1:x')), () => dht(text('no dictionary'))]
}
