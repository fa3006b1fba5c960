'use strict'
// pcapng-files.js - pcapng files of hand-written bytes, for the tests of what such files say.

const pcap = require('../../lib')
const { bytesIn } = require('./pcapng-bytes')
const { collect } = require('./material')

const ORDERS = ['little', 'big']
const PACKET = Buffer.from('ffffffffffff00112233445508004500001c00010000401100007f0000017f0000013039003500080000', 'hex')
const IP_PACKET = PACKET.subarray(14)

const MAC = Buffer.from('001122334455', 'hex')
const EUI = Buffer.from('0011223344556677', 'hex')
const IPV6 = Buffer.from('20010db8000000000000000000000001', 'hex')
const JOURNAL = '__REALTIME_TIMESTAMP=1600000000000000\nMESSAGE=hello\n..'
const ENTERPRISE = 32473 // of examples, RFC 5612

/** A file that says all there is to say. */
function everything(order) {
  const b = bytesIn(order)
  const custom = (data) => Buffer.concat([b.u32(ENTERPRISE), Buffer.from(data)])
  return Buffer.concat([
    b.section([1, 'first'], [1, 'second'], [2, 'a machine'], [3, 'an OS'], [4, 'a program'], [2988, custom('text')], [2989, custom([1, 2])], [19372, custom('own')], [19373, custom([3])], [77, 'unknown']),
    b.interface(1, 65000, [1, 'on eth0'], [2, 'eth0'], [3, 'the first'], [4, Buffer.from('c0000201ffffff00', 'hex')], [4, Buffer.from('0a000001ff000000', 'hex')],
      [5, Buffer.concat([IPV6, Buffer.from([64])])], [6, MAC], [7, EUI], [8, b.u64(1000000000)], [9, Buffer.from([9])], [10, b.u32(3600)],
      [11, Buffer.concat([Buffer.from([0]), Buffer.from('tcp port 80')])], [12, 'its OS'], [13, Buffer.from([4])], [14, b.u64(-3600)], [15, 'a card'],
      [16, b.u64(10)], [17, b.u64(20)], [18, 'Europe/Berlin']),
    b.names([[1, Buffer.concat([Buffer.from([192, 0, 2, 7]), Buffer.from('one\0two\0')])], [2, Buffer.concat([IPV6, Buffer.from('six\0')])], [3, Buffer.concat([MAC, Buffer.from('card\0')])], [9, 'odd']],
      [1, 'asked'], [2, 'resolver'], [3, Buffer.from([192, 0, 2, 53])], [4, IPV6]),
    b.secrets(0x544c534b, Buffer.from('CLIENT_RANDOM 1 2\n'), [1, 'of a test']),
    b.secrets(1, Buffer.from([1, 2, 3])),
    b.journal(JOURNAL),
    b.custom(0xbad, ENTERPRISE, Buffer.from('data')),
    b.custom(0x40000bad, ENTERPRISE, Buffer.from('mine')),
    b.block(0x1234, Buffer.from('what')),
    b.enhanced(0, 1600000000123456789n + 3600000000000n, PACKET, [1, 'a comment'], [1, 'another'], [2, b.u32(0x81000e8a)], [3, Buffer.from([2, 1, 2, 3, 4])], [3, Buffer.from([9, 5])],
      [4, b.u64(12)], [5, b.u64(0x1122334455667788n)], [6, b.u32(3)], [7, Buffer.concat([Buffer.from([1]), b.u64(2)])], [7, Buffer.from([0, 0xff])], [8, Buffer.concat([b.u32(100), b.u32(101)])], [2988, custom('about')], [19373, custom([7])], [99, 'x']),
    b.enhanced(0, 1600000001000000000n + 3600000000000n, PACKET),
    b.statistics(0, 1600000002000000001n + 3600000000000n, [1, 'at the end'], [2, b.ticks(1600000000000000000n + 3600000000000n)], [3, b.ticks(1600000002000000000n + 3600000000000n)],
      [4, b.u64(10)], [5, b.u64(1)], [6, b.u64(9)], [7, b.u64(2)], [8, b.u64(7)])
  ])
}

/** Two sections of their own byte orders, each with interfaces 0 and 1 of other link types. */
const twoSections = () => Buffer.concat(ORDERS.flatMap((order) => {
  const b = bytesIn(order)
  return [b.section(), b.interface(1, 0, [2, `${order} 0`]), b.enhanced(0, 1, PACKET), b.interface(101, 0, [2, `${order} 1`]), b.enhanced(1, 2, IP_PACKET), b.enhanced(0, 3, PACKET), b.statistics(1, 4, [4, b.u64(5)])]
}))

const pick = (object, ...names) => names.map((name) => object[name])

async function readSession(bytes, settings) {
  const session = pcap.createOfflineSession(bytes, settings)
  const packets = await collect(session)
  return { session, packets }
}

module.exports = { ENTERPRISE, JOURNAL, ORDERS, PACKET, everything, pick, readSession, twoSections }
