'use strict'
// buses.js - USB, Bluetooth, IEEE 802.15.4 with 6LoWPAN and ZigBee, CAN, D-Bus, PROFINET and NetBIOS frames; of most numbers the lowest byte is first.

const { u8, u16, u32, u64, l16, l32, l64, hex, text, zeros, bytes, cut } = require('./bytes')
const { ethernet, ethernet802, quoted6 } = require('./layers')

const swapped = (linkType, packets) => ({ linkType, packets, swapped: true })
const on = (linkType, packets) => ({ linkType, packets })

/** LINKTYPE_USB_LINUX and ..._MMAPPED. */
const USB_LINUX = 189
const USB_MMAPPED = 220
const urb = (event, transfer, { setup = '-', endpoint = 0x80, length = 0 } = {}) => bytes({ urb: l64(0xffff880012345678n), event: text(event), transfer: u8(transfer), endpoint: u8(endpoint), device: u8(3), bus: l16(1), setup: setup === '' ? u8(0) : text(setup), data: text('<'), seconds: l64(1600000000), us: l32(5), status: hex('8dffffff'), urbLength: l32(18), dataLength: l32(length) })
const tail = (count) => bytes(l32(8), l32(9), l32(0x200), l32(count))
const usbControl = () => bytes(urb('S', 2, { setup: '' }), hex('80 06 0001 0000 1200'), tail(0))
const usbBulk = () => bytes(urb('C', 3, { endpoint: 0x81, length: 4 }), zeros(8), tail(0), hex('cafecafe'))
const usbIso = () => bytes(urb('C', 0, { endpoint: 0x82 }), l32(1), l32(1), tail(1), l32(0), l32(0), l32(4), l32(0))
const usbOld = () => bytes(urb('S', 1, { endpoint: 0x81 }), zeros(8))
const usbLong = () => bytes(urb('C', 0), l32(1), l32(1), tail(900))

/** LINKTYPE_BLUETOOTH_HCI_H4 and ..._WITH_PHDR. */
const HCI_H4 = 187
const HCI_H4_DIRECTION = 201
const directed = (direction, ...rest) => bytes(u32(direction), rest)
const hciCommand = () => directed(0, hex('01 030c 00'))
const hciEvent = () => directed(1, hex('04 0e 04 01030c00'))
const hciData = () => hex('02 0120 0500 0100040001')
const hciVoice = () => hex('03 0120 02 0102')

/** IEEE 802.15.4: frame control, sequence number, addresses. */
const WITH_FCS = 195
const NO_FCS = 230
const TAP = 283
const wpanData = () => bytes(l16(0x9861), u8(1), l16(0xabcd), l16(0xffff), l16(1), hex('cafe'), l16(0x1234))
const wpanLong = () => bytes(l16(0xdc09), u8(2), l16(0xabcd), hex('0102030405060708'), l16(0xabce), hex('1112131415161718'), u8(0x1d), l32(7), l32(1), u8(1), zeros(4), u8(2), hex('cafe'))
const wpanElements = () => bytes(l16(0xa201), u8(3), l16(0xabcd), l16(2), l16(0x0d << 7 | 2), hex('0102'), l16(0x7f << 7), hex('cafe'))
const tlv = (type, ...value) => bytes(l16(type), l16(bytes(value).length), value, zeros((4 - (bytes(value).length % 4)) % 4))
const tap = (tlvs, frame, length = 4 + bytes(tlvs).length) => bytes(u8(0), u8(0), l16(length), tlvs, frame)
const tapAll = () => tap([tlv(0, u8(1)), tlv(1, hex('0000b4c2')), tlv(2, l32(250000)), tlv(3, l16(26), u8(0)), tlv(5, l64(5)), tlv(6, l64(6)), tlv(7, l64(7)), tlv(8, l64(8)), tlv(9, l32(10000)), tlv(10, u8(200))], wpanData())
const tapLong = () => tap([bytes(l16(10), l16(90), u8(1), zeros(3))], wpanData())

/** RFC 4944 and RFC 6282, in frames with long addresses. */
const frameOf = (...payload) => bytes(l16(0xdc41), u8(9), l16(0xabcd), hex('0102030405060708'), hex('1112131415161718'), payload)
const ADDRESS = hex('20010db8000000000000000000000001')
const iphc = (word, ...rest) => frameOf(u16(0x6000 | word), rest)
const plainIp6 = () => frameOf(u8(0x41), quoted6())
const inlined = () => iphc(0x0000, hex('40012345'), u8(17), u8(9), ADDRESS, ADDRESS, hex('138813890008 0000'))
const contexts = () => iphc(0x0400 | 0x1000 | 0x0080 | 0x0050 | 0x0006, u8(0x12), u8(0x2e), hex('0102030405060708'), hex('aabb'), hex('f1 1388 89 abcd'), text('data'))
const toGroup = () => iphc(0x0800 | 0x0400 | 0x0100 | 0x0030 | 0x000b, hex('c12345'), u8(1), hex('f3 12 abcd'), text('data'))
const noNext = () => iphc(0x1800 | 0x0400 | 0x0300 | 0x0030 | 0x0003, hex('ee00'))
const noChecksum = () => iphc(0x1800 | 0x0400 | 0x0200 | 0x0030 | 0x0003, hex('f6 1388 1389'), text('da'))
const mesh = () => frameOf(u8(0xb5), u16(0x0001), u16(0x0002), u8(0x50), u8(7), u16(0x7a33), u8(59))
const longMesh = () => frameOf(u8(0x8f), u8(20), u64(1), u64(2), u8(0x50), u8(8), u16(0x7a33), u8(59))
const firstPart = () => frameOf(u16(0xc000 | 100), u16(0x1234), u16(0x7a33), u8(17), hex('13881389'))
const nextPart = () => frameOf(u16(0xe000 | 100), u16(0x1234), u8(3), zeros(24))

/** ZigBee specification, section 3.3.1. */
const shortFrame = (...payload) => bytes(l16(0x8841), u8(9), l16(0xabcd), l16(0xffff), l16(1), payload)
const zigbee = (control, ...rest) => shortFrame(l16(control), l16(0xfffc), l16(0x0001), u8(30), u8(5), rest)
const zigbeeAll = () => zigbee(0x1d08, l64(0x1122334455667788n), l64(0x8877665544332211n), u8(0x05), u8(2), u8(1), l16(7), l16(8), hex('0102'))
const zigbeeCommand = () => zigbee(0x0009, u8(8), hex('61 0100 11'))
/** Section 3.3.1.1: between networks a frame has no addresses of its own. */
const zigbeeBetween = () => bytes(l16(0xc801), u8(9), l16(0xabcd), l16(0xffff), l16(0xabcd), hex('0102030405060708'), hex('0b00 0b 0000 0000 5ec0 00 00 00'))
const zigbeeSecured = () => zigbee(0x0208, hex('28 01000000 1122334455667788 00 cafecafe 01020304'))

/** Linux' struct can_frame. */
const CAN = 227
const can = (id, length, ...data) => bytes(u32(id), u8(length), u8(0), u16(0), data)
const canFrames = [() => can(0x123, 2, hex('0102')), () => can(0x98ef1122, 8, zeros(8)), () => can(0x8cf00400, 3, hex('010203'), zeros(5)), () => can(0x40000123, 0), () => can(0x20000004, 8, zeros(8)), () => can(0x40000123, 8), () => bytes(u32(0x123), u8(0x81), u8(3), l16(4), u32(7), text('data'))]

/** IEC 61158-6-10. */
const profinet = (id, ...rest) => ethernet(0x8892, u16(id), rest)
const dcpAll = () => profinet(0xfefe, u8(5), u8(0), u32(7), u16(1), u16(4), hex('ffff 0000'), zeros(30))
const dcpGet = () => profinet(0xfefd, u8(3), u8(0), u32(8), u16(0), u16(6), hex('0202 0102 0203'), zeros(28))
const dcpAnswer = () => profinet(0xfeff, u8(5), u8(1), u32(7), u16(0), u16(16), hex('0202 0005 0000 616263 00'), hex('0204 0002 0000'))
const cyclic = () => profinet(0x8001, zeros(40), u16(0x1234), u8(0x35), u8(0))
const alarm = () => profinet(0xfc01, hex('0102030405'))

/** IBM's LAN Technical Reference: behind LLC's unnumbered information. */
const nbf = (command, length, ...rest) => ethernet802(bytes(hex('f0f003'), l16(length), l16(0xefff), u8(command), u8(1), l16(2), l16(3), l16(4), rest))
const nbfDatagram = () => nbf(8, 44, text('WORKGROUP      '), u8(0x1d), text('STATION        '), u8(0), text('data'))
const nbfLong = () => nbf(0x16, 16, u8(5), u8(6), hex('cafe'), text('data'))
const nbfData = () => nbf(0x16, 14, u8(5), u8(6), text('data'))

const nbfMessage = () => bytes(hex('ff534d42 25 00000000 08 0140'), zeros(12), l16(5), l16(6), l16(7), l16(8), u8(1), l16(9), l16(4), text('data'))
const nbfNot = () => nbf(0x16, 14, u8(5), u8(6), hex('ff534d'))

/** D-Bus Specification: the highest byte first. */
const DBUS = 231
const dbus = (type, fields, ...body) => bytes(text('B'), u8(type), u8(0), u8(1), u32(bytes(body).length), u32(5), u32(bytes(fields).length), fields, zeros((8 - (bytes(fields).length % 8)) % 8), body)
const dbusError = () => dbus(3, [hex('04 01 73 00'), u32(3), text('a.b'), u8(0), zeros(4), hex('05 01 75 00'), u32(4), hex('09 01 75 00'), u32(2)])

/** The same with another length of the body. */
const resized = (message, length) => bytes(message.subarray(0, 4), u32(length), message.subarray(8))

module.exports = {
  'sixlowpan/headers': on(NO_FCS, [plainIp6, inlined, contexts, toGroup, noNext, noChecksum, mesh, longMesh, firstPart, nextPart]),
  'sixlowpan/cut': on(NO_FCS, [() => cut(inlined(), 21 + 1), () => cut(contexts(), 21 + 8)]),
  'sixlowpan/lies': on(NO_FCS, [() => iphc(0x0000, hex('4001'))]),
  'zbee_nwk/frames': on(NO_FCS, [zigbeeAll, zigbeeCommand, zigbeeSecured, zigbeeBetween]),
  'zbee_nwk/cut': on(NO_FCS, [() => cut(zigbeeAll(), 9 + 5), () => cut(zigbeeAll(), 9 + 12)]),
  'zbee_nwk/lies': on(NO_FCS, [() => zigbee(0x0408, u8(9), u8(1), l16(7))]),
  'zbee_nwk/refused': on(NO_FCS, [() => shortFrame(hex('0800 0102'))]),
  'can/frames': on(CAN, canFrames),
  'can/cut': on(CAN, [() => cut(canFrames[1](), 5), () => cut(canFrames[1](), 10)]),
  'can/lies': on(CAN, [() => can(0x123, 8, hex('0102'))]),
  'profinet/frames': [dcpAll, dcpAnswer, cyclic, alarm, dcpGet],
  'profinet/cut': [() => cut(dcpAll(), 14 + 1), () => cut(dcpAll(), 14 + 7)],
  'profinet/lies': [() => profinet(0xfeff, u8(5), u8(1), u32(7), u16(0), u16(99), hex('0202')), () => profinet(0xfeff, u8(5), u8(1), u32(7), u16(0), u16(6), hex('0202 0063 6162'))],
  'nbf/frames': [nbfDatagram, nbfData, nbfLong],
  'nbf/smb': [() => nbf(8, 44, text('WORKGROUP      '), u8(0x1d), text('STATION        '), u8(0), nbfMessage()), () => nbf(0x16, 14, u8(5), u8(6), nbfMessage()), nbfNot],
  'nbf/cut': [() => cut(nbfDatagram(), 17 + 7), () => cut(nbfDatagram(), 17 + 20)],
  'nbf/lies': [() => nbf(8, 20, zeros(32)), () => nbf(0x16, 14, u8(5)), () => nbf(0x16, 90, u8(5), u8(6), text('data'))],
  'nbf/refused': [() => ethernet802(hex('f0f003 2c00 1234 08 00 0000 0000 0000'))],
  'dbus/error': on(DBUS, [dbusError]),
  'dbus/cut': on(DBUS, [() => cut(dbusError(), 3), () => cut(dbusError(), 20)]),
  'dbus/lies': on(DBUS, [() => bytes(text('x'), zeros(19)), () => dbus(2, [hex('06 01 73 00'), u32(99), text('ab')]), () => resized(dbusError(), 9), () => resized(dbus(2, [hex('05 01 75 00'), u32(4)], text('body')), 3)]),
  'usb/transfers': swapped(USB_MMAPPED, [usbControl, usbBulk, usbIso]),
  'usb/old': swapped(USB_LINUX, [usbOld]),
  'usb/cut': swapped(USB_MMAPPED, [() => cut(usbControl(), 64 - 1)]),
  'usb/lies': swapped(USB_MMAPPED, [usbLong]),
  'hci_h4/directed': on(HCI_H4_DIRECTION, [hciCommand, hciEvent]),
  'hci_h4/plain': on(HCI_H4, [hciData, hciVoice]),
  'hci_h4/cut': on(HCI_H4_DIRECTION, [() => cut(hciCommand(), 4), () => cut(hciCommand(), 6)]),
  'hci_h4/lies': on(HCI_H4, [() => hex('01 03')]),
  'wpan/frames': on(WITH_FCS, [wpanData, wpanElements]),
  'wpan/secured': on(NO_FCS, [wpanLong]),
  'wpan/others': on(NO_FCS, [() => hex('0d01cdab0807'), () => hex('0601cdab0807'), () => hex('0701cdab0807')]),
  'wpan/cut': on(WITH_FCS, [() => cut(wpanData(), 1), () => cut(wpanData(), 6)]),
  'wpan/lies': on(NO_FCS, [() => bytes(l16(0x9861), u8(1), l16(0xabcd))]),
  'wpan_tap/frames': on(TAP, [tapAll]),
  'wpan_tap/cut': on(TAP, [() => cut(tapAll(), 2), () => cut(tapAll(), 14)]),
  'wpan_tap/lies': on(TAP, [() => tap([], wpanData(), 3), () => tap([], wpanData(), 900), tapLong])
}
