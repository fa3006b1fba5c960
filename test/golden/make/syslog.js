'use strict'
// syslog.js - messages of RFC 5424 and RFC 3164, and what is cut or odd.

const { text, cut } = require('./bytes')
const { PROTOCOL, overIp, udp } = require('./layers')

const message = (line) => overIp({ protocol: PROTOCOL.UDP }, udp(514, 514, text(line)))

/** RFC 5424 section 6.5, RFC 3164 section 5.4. */
const modern = () => message('<165>1 2003-10-11T22:14:15.003Z mymachine.example.com evntslog 1234 ID47 [exampleSDID@32473 iut="3"] An event')
const bsd = () => message('<34>Oct 11 22:14:15 mymachine su: failed for lonvick')
const bare = () => message('<13>only a text')

module.exports = {
  'syslog/messages': [modern, bsd, bare],
  'syslog/cut': [() => cut(bsd(), 42 + 4)],
  'syslog/lies': [() => message('<191>Oct'), () => message('<0>')]
}
