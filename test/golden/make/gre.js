'use strict'
// gre.js - GRE and ERSPAN.

const { u8, u16, u32, zeros, ip4, bytes, bits, checksum, cut } = require('./bytes')
const { ETHERTYPE, PROTOCOL, overIp, ethernet, quoted4, quoted6 } = require('./layers')

const TYPE = { PPP: 0x880b, WCCP: 0x883e, ERSPAN: 0x88be, ERSPAN3: 0x22eb, MPLS: 0x8847, ETHERNET: 0x6558 }

/** RFC 2784 section 2.1, RFC 2890, RFC 1701, RFC 2637 section 4.1. */
const FLAGS = { C: [1, 0], R: [1, 0], K: [1, 0], S: [1, 0], s: [1, 0], recursion: [3, 0], A: [1, 0], flags: [4, 0], version: [3, 0] }
const gre = (flags, type, ...rest) => bytes({ flags: bits({ ...FLAGS, ...flags }), type: u16(type) }, rest)
const over = (...packet) => overIp({ protocol: PROTOCOL.GRE }, ...packet)
const inner = () => ethernet(ETHERTYPE.IPV4, quoted4())

const plain = () => over(gre({}, ETHERTYPE.IPV4, quoted4()))
const ip6 = () => over(gre({}, ETHERTYPE.IPV6, quoted6()))
const frame = () => over(gre({ K: [1, 1] }, TYPE.ETHERNET, { key: u32(0x000abc01) }, inner()))
const keepAlive = () => over(gre({ K: [1, 1] }, ETHERTYPE.IPV4, { key: u32(40) }, over(gre({ K: [1, 1] }, 0, { key: u32(40) })).subarray(14)))

function withChecksum() {
  const packet = (sum) => gre({ C: [1, 1], K: [1, 1], S: [1, 1] }, ETHERTYPE.IPV4, { checksum: u16(sum), reserved: u16(0), key: u32(7), sequence: u32(8) }, quoted4())
  return over(packet(checksum(packet(0))))
}

const entry = (family, offset, ...addresses) => bytes({ family: u16(family), offset: u8(offset), length: u8(bytes(addresses).length) }, addresses)
function routes(...entries) {
  const packet = (sum) => gre({ C: [1, 1], R: [1, 1], s: [1, 1], recursion: [3, 2] }, ETHERTYPE.IPV4, { checksum: u16(sum), offset: u16(4) }, entries, quoted4())
  return over(packet(checksum(packet(0))))
}

const sourceRoutes = () => routes(entry(0x800, 4, ip4('192.0.2.1'), ip4('192.0.2.2')), entry(0xfffe, 2, u16(64500)), entry(0, 0))

const pptp = (flags, ...rest) => over(gre({ K: [1, 1], version: [3, 1], ...flags }, TYPE.PPP, rest))
const ppp = () => bytes({ protocol: u16(0x21) }, quoted4())
const enhanced = () => pptp({ S: [1, 1], A: [1, 1] }, { length: u16(ppp().length), call: u16(9), sequence: u32(10), acknowledgment: u32(11) }, ppp())
const onlyAcknowledges = () => pptp({ A: [1, 1] }, { length: u16(0), call: u16(9), acknowledgment: u32(11) })

/** draft-wilson-wrec-wccp-v2-01 section 4.14. */
const REDIRECT = { reserved: [5, 0], valid: [1, 1], alternative: [1, 1], dynamic: [1, 1] }
const redirected = () => over(gre({}, TYPE.WCCP, { flags: bits(REDIRECT), service: u8(90), alternative: u8(3), primary: u8(4) }, quoted4()))
const redirectedByVersion1 = () => over(gre({}, TYPE.WCCP, quoted4()))

const HEADERS = 14 + 20
const cutInHeader = () => cut(plain(), HEADERS + 3)
const cutInKey = () => cut(frame(), HEADERS + 6)
const cutInRoutes = () => cut(sourceRoutes(), HEADERS + 8 + 6)

const unknownVersion = () => over(gre({ version: [3, 2] }, ETHERTYPE.IPV4, quoted4()))
const longPayload = () => pptp({ S: [1, 1] }, { length: u16(999), call: u16(9), sequence: u32(10) }, ppp())
const keyMissing = () => over(gre({ K: [1, 1] }, ETHERTYPE.IPV4, u16(1)))
const longRoute = () => routes(bytes({ family: u16(0x800), offset: u8(0), length: u8(255) }))
const endless = () => routes(entry(0x800, 0, ip4('192.0.2.1')))

/** draft-foschiano-erspan-03 section 4. */
const ERSPAN = { version: [4, 1], vlan: [12, 100], cos: [3, 5], en: [2, 3], t: [1, 1], session: [10, 513] }
const erspan2 = (fields, ...rest) => over(gre({ S: [1, 1] }, TYPE.ERSPAN, { sequence: u32(1), erspan: bits({ ...ERSPAN, ...fields }), index: bits({ reserved: [12, 0], index: [20, 0x12345] }) }, rest))
const FLAGS3 = { p: [1, 0], ft: [5, 0], hw: [6, 33], d: [1, 1], gra: [2, 2], o: [1, 0] }
const erspan3 = (flags, ...rest) => over(gre({ S: [1, 1] }, TYPE.ERSPAN3, { sequence: u32(1), erspan: bits({ ...ERSPAN, version: [4, 2] }), timestamp: u32(0x01020304), sgt: u16(44), flags: bits({ ...FLAGS3, ...flags }) }, rest))
const platform = (id, info, word) => erspan3({ p: [1, 1], o: [1, 1] }, { info: bits({ id: [6, id], ...info }), word: u32(word) }, inner())

const typeI = () => over(gre({}, TYPE.ERSPAN, inner()))
const typeII = () => erspan2({}, inner())
const typeIII = () => erspan3({}, inner())
const typeIIIOverIp = () => erspan3({ ft: [5, 2] }, quoted4())
const typeIIIUnknown = () => erspan3({ ft: [5, 7] }, zeros(8))
const platform1 = () => platform(1, { reserved: [14, 0], domain: [12, 77] }, 5)
const platform3 = () => platform(3, { reserved: [12, 0], port: [14, 78] }, 6)
const platform4 = () => platform(4, { reserved: [12, 1], reserved2: [14, 2] }, 3)
const platform5 = () => platform(5, { switch: [10, 79], port: [16, 80] }, 7)
const platform7 = () => platform(7, { reserved: [6, 1], source: [20, 81] }, 8)
const platform9 = () => platform(9, { info: [26, 0] }, 9)

const cutErspan2 = () => cut(typeII(), HEADERS + 8 + 5)
const cutErspan3 = () => cut(platform1(), HEADERS + 8 + 9)
const cutSubheader = () => cut(platform1(), HEADERS + 8 + 14)
const otherVersion = () => erspan2({ version: [4, 9] }, inner())
const subheaderMissing = () => erspan3({ o: [1, 1] })

module.exports = {
  'gre/version0': [plain, ip6, frame, keepAlive, withChecksum, sourceRoutes],
  'gre/version1': [enhanced, onlyAcknowledges],
  'gre/wccp': [redirected, redirectedByVersion1],
  'gre/cut': [cutInHeader, cutInKey, cutInRoutes],
  'gre/lies': [unknownVersion, longPayload, keyMissing, longRoute, endless],
  'erspan/types': [typeI, typeII, typeIII, typeIIIOverIp, typeIIIUnknown],
  'erspan/platforms': [platform1, platform3, platform4, platform5, platform7, platform9],
  'erspan/cut': [cutErspan2, cutErspan3, cutSubheader],
  'erspan/lies': [otherVersion, subheaderMissing]
}
