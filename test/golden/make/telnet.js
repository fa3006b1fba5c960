'use strict'
// telnet.js - commands and options of Telnet, and IMAP's lines.

const { hex, text, lines, bytes, cut } = require('./bytes')
const { segment } = require('./layers')

const CLIENT = 49152
const to = (port, ...parts) => segment(CLIENT, port, bytes(parts))
const from = (port, ...parts) => segment(port, CLIENT, bytes(parts))

/** RFC 854, RFC 855, RFC 1073, RFC 1091, RFC 859. */
const option = (number, ...data) => bytes(hex('fffa'), hex(number), data, hex('fff0'))
const negotiation = () => to(23, hex('fffb18fffd03'), option('1f', hex('00500018')), option('18', hex('00'), text('xterm')), option('05', hex('0001')), option('21', hex('02')))
const typed = () => from(23, text('login: \r\nname'), hex('fff9'))
const open = () => to(23, hex('fffa18'), hex('00'), text('xt'))

/** RFC 9051 section 8. */
const greeting = () => from(143, lines('* OK IMAP4rev2 ready'))
const login = () => to(143, lines('a001 LOGIN mrc secret'))
const fetch = () => to(143, lines('a002 UID FETCH 1 (FLAGS)'))
const done = () => from(143, lines('* CAPABILITY IMAP4rev2', 'a001 OK LOGIN completed'))

module.exports = {
  'telnet/session': [negotiation, typed],
  'telnet/cut': [() => cut(negotiation(), 54 + 8)],
  'telnet/lies': [open],
  'imap/session': [greeting, login, done, fetch],
  'imap/cut': [() => cut(login(), 54 + 14)],
  'imap/lies': [() => from(143, text('* no end'))]
}
