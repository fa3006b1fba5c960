'use strict'
// ssh.js - SSH: the key exchange in its kinds, and messages in the clear.

const { u8, u32, bytes, text, hex, zeros, cut } = require('./bytes')
const { segment, connection } = require('./layers')

const [CLIENT, PORT, GERRIT_PORT] = [49152, 22, 29418]
const CODE = { DISCONNECT: 1, IGNORE: 2, UNIMPLEMENTED: 3, DEBUG: 4, KEXINIT: 20, NEWKEYS: 21, KEX_INIT: 30, KEX_REPLY: 31, GEX_INIT: 32, GEX_REPLY: 33, GEX_REQUEST: 34 }

const string = (value) => bytes(u32(bytes(value).length), value)
const name = (value) => string(text(value))

/** RFC 4253 section 6: padding fills blocks of eight bytes. `length` can lie. */
function packet(code, ...parts) {
  const payload = bytes(u8(code), parts)
  const padding = 4 + ((8 - ((5 + payload.length + 4) % 8)) % 8)
  return bytes(u32(1 + payload.length + padding), u8(padding), payload, zeros(padding))
}

/** RFC 4253 section 7.1. */
const lists = (kex, key) => [kex, key, 'aes128-ctr', 'aes256-ctr', 'hmac-sha1', 'hmac-sha2-256', 'none', 'zlib', 'en', 'de']
const kexinit = (kex, key, list = lists(kex, key)) => packet(CODE.KEXINIT, hex('000102030405060708090a0b0c0d0e0f'), list.map(name), u8(0), zeros(4))

/** A connection up to where both know the exchange. */
function start(port, kex, key) {
  const talk = connection(port, PORT)
  return { talk, packets: [talk.answer(text('SSH-2.0-OpenSSH_9.6 Debian-4\r\n')), talk.ask(text('SSH-2.0-client\r\n'), kexinit(kex, key)), talk.answer(kexinit(kex, key))] }
}

const KEYS = {
  dsa: string([name('ssh-dss'), string(hex('00c1')), string(hex('00c2')), string(hex('00c3')), string(hex('00c4'))]),
  ecdsa: string([name('ecdsa-sha2-nistp256'), name('nistp256'), string(bytes(u8(4), zeros(64)))]),
  eddsa: string([name('ssh-ed25519'), string(zeros(32))]),
  other: string([name('x509v3-ssh'), zeros(5)])
}
const SIGNATURES = { dsa: string([name('ssh-dss'), string(zeros(40))]), other: string([name('rsa-sha2-512'), string(zeros(256))]) }

function curve() {
  const { talk, packets } = start(CLIENT, 'curve25519-sha256', 'ssh-ed25519')
  return [...packets, talk.ask(packet(CODE.KEX_INIT, string(zeros(32)))), ...[KEYS.eddsa, KEYS.ecdsa, KEYS.other].map((key) => talk.answer(packet(CODE.KEX_REPLY, key, string(zeros(32)), SIGNATURES.other))), talk.answer(packet(CODE.NEWKEYS), hex('c0ffee00112233445566778899aabbcc'))]
}

function group() {
  const { talk, packets } = start(CLIENT + 1, 'diffie-hellman-group14-sha1', 'ssh-dss')
  return [...packets, talk.ask(packet(CODE.KEX_INIT, string(bytes(u8(0), zeros(256))))), talk.answer(packet(CODE.KEX_REPLY, KEYS.dsa, string(bytes(u8(0), zeros(256))), SIGNATURES.dsa))]
}

/** RFC 4253 section 11. */
function messages() {
  const { talk, packets } = start(CLIENT + 2, 'curve25519-sha256', 'ssh-ed25519')
  return [
    ...packets,
    talk.ask(packet(CODE.IGNORE, string(hex('c0ffee'))), packet(CODE.DEBUG, u8(1), name('here'), name('en'))),
    talk.answer(packet(CODE.UNIMPLEMENTED, u32(3)), packet(CODE.KEX_INIT, u32(2048))),
    talk.answer(packet(CODE.DISCONNECT, u32(2), name('no'), name('en'), hex('ff')))
  ]
}

const alone = (...parts) => () => segment(CLIENT, PORT, bytes(parts))
/** The first packet of a side, and one that goes on in the next segment. */
const parts = [alone(kexinit('a', 'b').subarray(0, 60)), alone(text('SSH-2.0-no_end_of_line')), () => segment(CLIENT, GERRIT_PORT, text('SSH-2.0-elsewhere\r\n'))]

const lies = [
  alone(packet(CODE.KEXINIT, zeros(16), u32(500), text('none'))),
  alone(packet(CODE.KEX_REPLY, string([u32(7), text('ssh-rsa'), u32(900), zeros(20)]), zeros(40))),
  alone(packet(CODE.DISCONNECT, u32(2), u32(77), text('no')))
]

/** A list in the middle, and another protocol. */
const refused = [alone(text('diffie-hellman-group14-sha1,diffie-hellman-group1-sha1')), alone(text('a line of another protocol\r\n'))]

const whole = kexinit('curve25519-sha256', 'ssh-ed25519')
module.exports = {
  'ssh/curve': curve(),
  'ssh/group': group(),
  'ssh/messages': messages(),
  'ssh/parts': parts,
  'ssh/cut': [() => cut(segment(CLIENT, PORT, whole), 54 + 5), () => cut(segment(CLIENT, PORT, whole), 54 + 40), () => cut(segment(CLIENT, PORT, text('SSH-2.0-client\r\n')), 54 + 8)],
  'ssh/lies': lies,
  'ssh/refused': refused
}
