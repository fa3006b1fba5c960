'use strict'
// conformance.js - is a pcapng file what draft-ietf-opsawg-pcapng says, to the last padding byte?

const { hold } = require('./tools')

const SECTION = 0x0a0d0d0a
const INTERFACE = 1
const NAMES = 4
const STATISTICS = 5
const ENHANCED_PACKET = 6
const JOURNAL = 9
const SECRETS = 10
const CUSTOM = 0x0bad
const CUSTOM_NOT_COPIED = 0x40000bad
const NAME_IPV4 = 1
const NAME_IPV6 = 2

/** The draft's options of each block, with their length where that is fixed; those of all blocks are in COMMON. */
const COMMON = { 1: null, 2988: null, 2989: null, 19372: null, 19373: null }
const OPTIONS = {
  [SECTION]: { 2: null, 3: null, 4: null },
  [INTERFACE]: { 2: null, 3: null, 4: 8, 5: 17, 6: 6, 7: 8, 8: 8, 9: 1, 10: 4, 11: null, 12: null, 13: 1, 14: 8, 15: null, 16: 8, 17: 8, 18: null },
  [STATISTICS]: { 2: 8, 3: 8, 4: 8, 5: 8, 6: 8, 7: 8, 8: 8 },
  [ENHANCED_PACKET]: { 2: 4, 3: null, 4: 8, 5: 8, 6: 4, 7: null },
  [NAMES]: { 2: null, 3: 4, 4: 16 },
  [SECRETS]: {},
  [JOURNAL]: {}
}

const isZero = (bytes) => bytes.every((byte) => byte === 0)
const padded = (length) => (length + 3) & ~3

/** Options up to the block's end: known, of their length, padded with zeros, ended once. */
function checkOptions(bytes, at, end, type, where) {
  if (at === end) return
  for (;;) {
    hold(at + 4 <= end, () => `${where}: options without an end`)
    const [code, length] = [bytes.readUInt16LE(at), bytes.readUInt16LE(at + 2)]
    at += 4
    if (code === 0) {
      hold(length === 0 && at === end, () => `${where}: opt_endofopt of ${length} bytes, ${end - at} bytes after it`)
      return
    }
    const wanted = { ...COMMON, ...OPTIONS[type] }[code]
    hold(wanted !== undefined, () => `${where}: option ${code} is not one of this block`)
    hold(wanted === null || wanted === length, () => `${where}: option ${code} has ${length} bytes, not ${wanted}`)
    hold(at + padded(length) <= end, () => `${where}: option ${code} reaches behind the block`)
    hold(isZero(bytes.subarray(at + length, at + padded(length))), () => `${where}: the padding of option ${code} is not zeros`)
    at += padded(length)
  }
}

function checkNames(bytes, at, end, where) {
  for (;;) {
    const [type, length] = [bytes.readUInt16LE(at), bytes.readUInt16LE(at + 2)]
    at += 4
    if (type === 0) return checkOptions(bytes, at, end, NAMES, where)
    const address = { [NAME_IPV4]: 4, [NAME_IPV6]: 16 }[type]
    hold(address && length > address && bytes[at + length - 1] === 0, () => `${where}: name record ${type} of ${length} bytes`)
    hold(isZero(bytes.subarray(at + length, at + padded(length))), () => `${where}: a name's padding is not zeros`)
    at += padded(length)
  }
}

/** A length, so many bytes and their padding fill a block up to its options. */
function checkBytes(bytes, at, end, where) {
  const length = bytes.readUInt32LE(at)
  const next = at + 4 + padded(length)
  hold(next <= end, () => `${where}: ${length} bytes reach behind the block`)
  hold(isZero(bytes.subarray(at + 4 + length, next)), () => `${where}: the padding is not zeros`)
  return next
}

/** What the blocks of a section have told so far. */
function newSection() {
  return { ports: [], statistics: [], closed: false }
}

function checkPacket(bytes, at, end, section, where) {
  const index = bytes.readUInt32LE(at + 8)
  hold(index < section.ports.length, () => `${where}: interface ${index} of ${section.ports.length}`)
  const caplen = bytes.readUInt32LE(at + 20)
  const data = at + 28
  hold(data + padded(caplen) <= end, () => `${where}: ${caplen} bytes reach behind the block`)
  hold(isZero(bytes.subarray(data + caplen, data + padded(caplen))), () => `${where}: the packet's padding is not zeros`)
  section.ports[index].packets++
  return data + padded(caplen)
}

const checks = {
  [SECTION]: (bytes, at, end, section, where) => {
    hold(bytes.readUInt32LE(at + 8) === 0x1a2b3c4d, () => `${where}: byte-order magic`)
    hold(bytes.readUInt16LE(at + 12) === 1 && bytes.readUInt16LE(at + 14) === 0, () => `${where}: version`)
    hold(bytes.readBigInt64LE(at + 16) === -1n, () => `${where}: section length`)
    return at + 24
  },
  [INTERFACE]: (bytes, at, end, section, where) => {
    hold(bytes.readUInt16LE(at + 10) === 0, () => `${where}: the reserved half-word is not 0`)
    section.ports.push({ packets: 0 })
    return at + 16
  },
  [ENHANCED_PACKET]: checkPacket,
  [STATISTICS]: (bytes, at, end, section, where) => {
    const index = bytes.readUInt32LE(at + 8)
    hold(index < section.ports.length && !section.statistics.includes(index), () => `${where}: of interface ${index}`)
    section.statistics.push(index)
    return at + 20
  },
  [SECRETS]: (bytes, at, end, section, where) => checkBytes(bytes, at + 12, end, where),
  [JOURNAL]: (bytes, at, end, section, where) => checkBytes(bytes, at + 8, end, where),
  // A number of whoever made it, and what that says.
  [CUSTOM]: (bytes, at, end) => end,
  [CUSTOM_NOT_COPIED]: (bytes, at, end) => end
}

/**
 * Check every block. `whole`: the file was closed, so each interface that has packets has its statistics, behind them all.
 * Returns how many blocks there are.
 */
function checkPcapng(bytes, name, { whole = true } = {}) {
  let section
  let blocks = 0
  for (let at = 0; at < bytes.length; blocks++) {
    const type = bytes.readUInt32LE(at)
    const total = bytes.readUInt32LE(at + 4)
    const where = `${name}: block ${blocks} (type 0x${type.toString(16)}, byte ${at})`
    hold(total % 4 === 0 && total >= 12 && at + total <= bytes.length, () => `${where}: total length ${total}`)
    hold(bytes.readUInt32LE(at + total - 4) === total, () => `${where}: another total length at its end`)
    hold(type === SECTION || section, () => `${where}: no section has begun`)
    if (type === SECTION) {
      checkEnd(section, name, whole)
      section = newSection()
    }
    hold(type !== ENHANCED_PACKET || section.statistics.length === 0, () => `${where}: a packet behind the statistics`)
    const end = at + total - 4
    if (type === NAMES) {
      checkNames(bytes, at + 8, end, where)
    } else {
      hold(checks[type], () => `${where}: a kind that we do not write`)
      checkOptions(bytes, checks[type](bytes, at, end, section, where), end, type, where)
    }
    at += total
  }
  checkEnd(section, name, whole)
  return blocks
}

function checkEnd(section, name, whole) {
  if (!section || !whole) return
  hold(section.ports.every(({ packets }, index) => packets === 0 || section.statistics.includes(index)), () => `${name}: statistics of ${section.statistics.length} of ${section.ports.length} interfaces at the end`)
}

module.exports = { checkPcapng }
