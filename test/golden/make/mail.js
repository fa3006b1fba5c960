'use strict'
// mail.js - SMTP, POP and FTP: commands and replies, and what is cut or odd.

const { text, lines, bytes, cut } = require('./bytes')
const { segment } = require('./layers')

const CLIENT = 49152
/** Both sides of a connection. */
const talk = (port) => ({ ask: (...parts) => segment(CLIENT, port, bytes(parts)), answer: (...parts) => segment(port, CLIENT, bytes(parts)) })

/** RFC 5321 appendix D. */
const smtp = talk(25)
const hello = () => smtp.answer(lines('220 foo.example Service ready'))
const command = () => smtp.ask(lines('EHLO bar.example'))
const several = () => smtp.answer(lines('250-foo.example greets bar.example', '250-8BITMIME', '250 HELP'))
const pipelined = () => smtp.ask(lines('MAIL FROM:<a@bar.example>', 'RCPT TO:<b@foo.example>', 'DATA'))
const replyAndData = () => smtp.answer(lines('354 Go on', 'no reply'))

/** RFC 1939 section 10. */
const pop = talk(110)
const user = () => pop.ask(lines('USER mrose'))
const ready = () => pop.answer(lines('+OK POP3 server ready'))
const list = () => pop.answer(lines('+OK 2 messages', '1 120', '2 200', '.'))
const refused = () => pop.answer(lines('-ERR no such message'))

/** RFC 959 section 5.4, RFC 2428. */
const ftp = talk(21)
const port = () => ftp.ask(lines('PORT 192,0,2,10,195,80'))
const passive = () => ftp.answer(lines('227 Entering Passive Mode (192,0,2,11,195,81).'))
const extendedPort = () => ftp.ask(lines('EPRT |1|192.0.2.10|50000|'))
const extendedPassive = () => ftp.answer(lines('229 Entering Extended Passive Mode (|||50001|)'))
const features = () => ftp.answer(lines('211-Features:', ' EPSV', '211 End'))
const login = () => ftp.ask(lines('USER anonymous'))

module.exports = {
  'smtp/session': [hello, command, several, pipelined],
  'smtp/cut': [() => cut(command(), 54 + 8)],
  'smtp/lies': [replyAndData, () => smtp.answer(text('250-no end'))],
  'pop/session': [user, ready, list, refused],
  'pop/cut': [() => cut(user(), 54 + 6)],
  'pop/lies': [() => pop.answer(text('+OK no end'))],
  'ftp/session': [port, passive, extendedPort, extendedPassive, features, login],
  'ftp/cut': [() => cut(login(), 54 + 8)],
  'ftp/lies': [() => ftp.ask(lines('PORT 192,0,2,10,195')), () => ftp.ask(lines('EPRT |1|x'))]
}
