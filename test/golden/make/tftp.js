'use strict'
// tftp.js - packets of TFTP.

const { u8, u16, text, bytes, cut } = require('./bytes')
const { PROTOCOL, overIp, udp } = require('./layers')

const over = (...data) => overIp({ protocol: PROTOCOL.UDP }, udp(33069, 69, bytes(data)))
const string = (value) => bytes(text(value), u8(0))

/** RFC 1350 section 5, RFC 2347. */
const read = () => over(u16(1), string('boot.img'), string('octet'), string('blksize'), string('1428'))
const write = () => over(u16(2), string('core'), string('netascii'))
const data = () => over(u16(3), u16(1), text('data'))
const acknowledgment = () => over(u16(4), u16(1))
const error = () => over(u16(5), u16(1), string('no such file'))
const options = () => over(u16(6), string('blksize'), string('1428'))

const HEADERS = 14 + 20 + 8
const cutInHeader = () => cut(read(), HEADERS + 1)
const cutInName = () => cut(read(), HEADERS + 6)

const endless = () => over(u16(1), text('boot.img'))
const endlessMode = () => over(u16(1), string('boot.img'), text('octet'))

module.exports = {
  'tftp/packets': [read, write, data, acknowledgment, error, options],
  'tftp/cut': [cutInHeader, cutInName],
  'tftp/lies': [endless, endlessMode]
}
