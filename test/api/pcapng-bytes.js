'use strict'
// pcapng-bytes.js - pcapng files byte by byte, as draft-ietf-opsawg-pcapng has them, in either byte order.

const SECTION = 0x0a0d0d0a

/** Numbers and blocks in one byte order. */
function bytesIn(order) {
  const big = order === 'big'
  const number = (size) => (value) => {
    const out = Buffer.alloc(size)
    if (size === 8) out[big ? 'writeBigUInt64BE' : 'writeBigUInt64LE'](BigInt.asUintN(64, BigInt(value)))
    else out[`writeUInt${size * 8}${big ? 'BE' : 'LE'}`](value)
    return out
  }
  const u16 = number(2)
  const u32 = number(4)
  const u64 = number(8)
  const pad = (bytes) => Buffer.concat([bytes, Buffer.alloc(-bytes.length & 3)])
  const option = (code, value) => {
    const bytes = Buffer.isBuffer(value) ? value : Buffer.from(value)
    return Buffer.concat([u16(code), u16(bytes.length), pad(bytes)])
  }
  const options = (list) => (list.length === 0 ? Buffer.alloc(0) : Buffer.concat([...list.map(([code, value]) => option(code, value)), u32(0)]))
  const block = (type, ...parts) => {
    const body = pad(Buffer.concat(parts))
    const total = u32(body.length + 12)
    return Buffer.concat([u32(type), total, body, total])
  }
  const ticks = (value) => Buffer.concat([u32(Number(BigInt(value) >> 32n)), u32(Number(BigInt(value) & 0xffffffffn))])
  return {
    u16,
    u32,
    u64,
    ticks,
    block,
    section: (...list) => block(SECTION, u32(0x1a2b3c4d), u16(1), u16(0), u64(-1), options(list)),
    interface: (link, snap, ...list) => block(1, u16(link), u16(0), u32(snap), options(list)),
    enhanced: (id, time, bytes, ...list) => block(6, u32(id), ticks(time), u32(bytes.length), u32(bytes.length), pad(bytes), options(list)),
    old: (id, drops, time, bytes, ...list) => block(2, u16(id), u16(drops), ticks(time), u32(bytes.length), u32(bytes.length), pad(bytes), options(list)),
    simple: (bytes) => block(3, u32(bytes.length), bytes),
    names: (records, ...list) => block(4, ...records.map(([type, value]) => option(type, value)), u32(0), options(list)),
    statistics: (id, time, ...list) => block(5, u32(id), ticks(time), options(list)),
    secrets: (type, data, ...list) => block(10, u32(type), u32(data.length), pad(data), options(list)),
    journal: (text) => block(9, Buffer.from(text)),
    custom: (type, enterprise, data) => block(type, u32(enterprise), data)
  }
}

module.exports = { bytesIn }
