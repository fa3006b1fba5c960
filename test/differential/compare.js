'use strict'
// compare.js - one file: our lines and tshark's, packet by packet.

const readline = require('node:readline')
const pcap = require('../../lib')
const { SEPARATOR, AGGREGATOR } = require('./wireshark')
const { likeness, areWithin } = require('./text')

const BROKEN = ['_ws.malformed', '_ws.short'] // tshark's notes that it gave a layer up
const UNREASSEMBLED = '_ws.unreassembled' // and that it did so because the rest is elsewhere
const EXPERT = '_ws.expert.message' // what it notes of a packet, in words
const unknownAttribute = (note) => /^Unknown attribute (0x[0-9a-f]{4})$/.exec(note)?.[1]
const bitOf = (bit, digits) => digits && String((Number(digits) >> bit) & 1)
/**
 * What tshark has of a field under other names, each value made of one of every name: the content type of TLS 1.3's encrypted
 * records, which an earlier packet tells; lengths of drafts of QUIC; names of SRV records, in parts; types of attributes that it does not know, in words.
 */
const OTHERS = {
  'tls.record.content_type': { names: ['tls.record.opaque_type'], value: (type) => type },
  'tls.quic.parameter.length': { names: ['tls.quic.parameter.lengt.old'], value: (length) => length },
  'dns.resp.name': { names: ['dns.srv.service', 'dns.srv.proto', 'dns.srv.name'], value: (...parts) => parts.join('.') },
  'stun.att.type': { names: [EXPERT], value: unknownAttribute },
  'stun.att.type.assignment': { names: [EXPERT], value: (note) => bitOf(14, unknownAttribute(note)) },
  'stun.att.type.comprehension': { names: [EXPERT], value: (note) => bitOf(15, unknownAttribute(note)) }
}
const CERTIFICATE = 'x509af.issuer' // tshark reads the insides of certificates too
const MESSAGES = 'tls.handshake' // of those that it holds for encrypted there is no type
const MESSAGE_TYPE = 'tls.handshake.type'
const PARTIAL = ['tls.partial', 'quic.crypto_is_partial'] // our note that a record or a message ends in another packet
const SEALED = ['quic.protected', 'quic.short_payload'] // what another packet has the keys of, or says the form of
const SEEN = 'quic.first_byte' // of a packet of QUIC that tells itself that it is one,
const THEIR_QUIC = ['quic.packet_length', 'gquic.message_authentication_hash', 'gquic.payload'] // and of one for tshark
const REPEATED = ['quic.retransmission', 'quic.overlap', 'quic.crypto.fragment', 'quic.crypto.reassembled_in'] // what tshark leaves out or puts together
const EMPTY = /^(<none>|<MISSING>)$/ // tshark's words for a run of no bytes, which is no value for us
const NO_NAME = { 'frame.interface_name': 'unknown' } // its words where the file says nothing
const NO_TIME = 'NULL' // its word for a time that is not set
const ROOT = '<Root>' // tshark's word for the name of no labels
// How it writes control characters in a text: ours are hexadecimal.
const CONTROLS = { a: '\\x07', b: '\\x08', f: '\\x0c', n: '\\x0a', r: '\\x0d', t: '\\x09', v: '\\x0b' }
const RAW = /[\x00-\x1f]/g // of those that have no letter
const LINE_END = /(\\x0d)?\\x0a$/ // which it has in a line's text, and ours has not
// Numbers that tshark prints as others, or again where it has no bytes for them, and what they are by the bytes that it marks: of an
// option of DHCP that has no length it prints 0, also of Pad options, which are none for us; the version of a call stands beside the program's name too.
const numberOf = (bytes) => String(parseInt(bytes, 16))
const MARKED = { 'dhcp.option.type': (bytes) => (/^(00)+$/.test(bytes) ? [] : numberOf(bytes.slice(0, 2))), 'rpc.programversion': numberOf }
const IN_WORDS = { 'nbns.name': / \([^()]*\)$/ } // what it adds to a value in words
const NAMES = /^dns\.(?!txt$)/ // names, in which some characters are escaped by ours
const NUMBER = /^FT_(U?INT\d+|CHAR|FRAMENUM)$/
const HEX = /^-?0x[0-9a-f]+$/i

/** tshark prints some numbers in hexadecimal, and characters as '\x0a'. */
function number(text) {
  if (HEX.test(text)) return BigInt(text).toString()
  const character = /^'(?:\\x([0-9a-f]{2})|(.))'$/.exec(text)
  if (!character) return text
  return String(character[1] ? parseInt(character[1], 16) : character[2].charCodeAt(0))
}

/** Bytes are compared as hex digits. */
const hex = (text) => text.replaceAll(':', '')
const boolean = (text) => (text === 'True' ? '1' : text === 'False' ? '0' : text)
const same = (text) => text

/**
 * A text of tshark's as our lines have it: it has words for the name of no labels, letters for some control characters,
 * and leaves others as they are. null for a line of nothing but its end.
 */
function plainText(text) {
  if (text === ROOT) return '.'
  const plain = text.replace(/\\([abfnrtv])/g, (_, letter) => CONTROLS[letter]).replace(RAW, (byte) => `\\x${byte.charCodeAt(0).toString(16).padStart(2, '0')}`)
  return text !== '' && LINE_END.test(plain) ? plain.replace(LINE_END, '') || null : plain
}

/** A text of ours as it is without care for its escapes: where it has some, its own backslashes are doubled. */
const DOUBLED = /^(?:[^\\]|\\\\|\\x[0-9a-f]{2}|\\u[0-9a-f]{4})*$/
const undoubled = (text) => text.split(',').map((value) => (DOUBLED.test(value) ? value.replaceAll('\\\\', '\\') : value)).join()

const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec'

/** Seconds since 1970, as ours; tshark prints 'Jun 19, 2019 10:57:21.000000000 UTC'. */
function time(text) {
  const parts = /^([A-Z][a-z]{2}) +(\d+), (\d+) (\d+):(\d+):(\d+)(\.\d+) UTC$/.exec(text)
  if (!parts) return text
  const [, month, day, year, hour, minute, second, fraction] = parts
  return Date.UTC(year, MONTHS.indexOf(month) / 3, day, hour, minute, second) / 1000 + fraction
}

/** How a value of a type is written so that two of them can be compared. */
function normaliser(type) {
  if (NUMBER.test(type)) return number
  if (type === 'FT_BOOLEAN') return boolean
  if (type === 'FT_ABSOLUTE_TIME') return time
  if (type === 'FT_BYTES' || type === 'FT_UINT_BYTES') return hex
  return same
}

async function* ourLines(file, fields, format = 'tsv') {
  const session = pcap.createOfflineSession(file)
  for await (const text of session.lines({ format, fields })) yield* text.toString().split('\n').slice(0, -1)
}

/** They are listened to from now on: what nobody has asked for when tshark exits, Node throws away. */
const theirLines = (child) => readline.createInterface({ input: child.stdout, crlfDelay: 0 })[Symbol.asyncIterator]()

/** The next line, undefined at the end or where the reader fails. */
async function next(iterator) {
  try {
    const { value, done } = await iterator.next()
    return done ? undefined : value
  } catch (error) {
    if (!(error instanceof pcap.PcapError)) throw error
    return undefined
  }
}

/** Which protocols tshark gave up, as its notes name them: '[Malformed Packet: DNS]'; 'expert' where a note is on a field only. */
function givenUp(notes) {
  const texts = notes.flatMap((note) => note.split(AGGREGATOR)).filter(Boolean)
  const names = texts.map((text) => /^\[[^:]*: (.*?)(?: truncated)?\]$/.exec(text)?.[1]).filter(Boolean)
  return texts.length > 0 && names.length === 0 ? ['expert'] : names
}

/** What tshark is asked besides the fields that are compared. */
const asked = (fields) => [...fields, ...new Set(Object.values(OTHERS).flatMap(({ names }) => names).filter((name) => !fields.includes(name))), CERTIFICATE, MESSAGES, UNREASSEMBLED, ...BROKEN, ...REPEATED, ...THEIR_QUIC]

/** How many values tshark has of a field, which may not be asked for. */
const countOf = (values = '') => values.split(AGGREGATOR).filter(Boolean).length

/** What our last columns say, and tshark's, of where the rest is. */
function noteQuic(place, [seen, ...notes], theirs) {
  place.partial = notes.slice(0, PARTIAL.length).some(Boolean)
  place.sealed = notes.slice(PARTIAL.length).some(Boolean)
  place.unseen = seen === '' && theirs.slice(REPEATED.length).some(Boolean)
  place.repeated = theirs.slice(0, REPEATED.length).some(Boolean)
}

const listOf = (values, separator) => (values === '' ? [] : values.split(separator))

/** tshark's values of a field that are some. */
const valuesOf = (field, normalise, theirs, others = []) => [...listOf(theirs, AGGREGATOR), ...others].filter((value) => !EMPTY.test(value) && value !== NO_NAME[field] && (normalise !== time || value !== NO_TIME))

/** Field → what tshark has of it under other names; `columnOf` gives the column of a name. */
function othersOf(columnOf) {
  const others = new Map()
  for (const [field, { names, value }] of Object.entries(OTHERS)) {
    const [first, ...rest] = names.map((name) => listOf(columnOf(name), AGGREGATOR))
    const values = first.map((one, i) => value(one, ...rest.map((list) => list[i]))).filter(Boolean)
    if (values.length > 0) others.set(field, values)
  }
  return others
}

/** Both sides of a field, as they are tallied; tshark's values; and whether they were sorted: of those under other names its lists do not tell which come first. */
function sides({ field, normalise, text }, ours, theirs, others) {
  const values = valuesOf(field, normalise, theirs, others).map((value) => (IN_WORDS[field] ? value.replace(IN_WORDS[field], '') : value))
  const a = text ? undoubled(ours).replace(LINE_END, '') : ours.split(',').map(normalise).join()
  const b = values.map(text ? plainText : normalise).filter((value) => value !== null)
  return others ? { a: a.split(',').sort().join(), b: b.sort().join(), values, sorted: true } : { a, b: b.join(), values, sorted: false }
}

/** Tally a packet's values; texts that are not the same as printed, and numbers that are not printed as they are, are left to `open`. */
function comparePacket(ours, theirs, place, { plan, columns, tally, open }) {
  const our = ours.split('\t')
  const their = theirs.split(SEPARATOR)
  const others = othersOf((name) => their[columns.get(name)])
  const [certificate, messages, unreassembled, ...rest] = their.slice(columns.get(CERTIFICATE))
  const quic = rest.splice(-REPEATED.length - THEIR_QUIC.length)
  place.certificate = certificate !== ''
  place.encrypted = countOf(messages) > countOf(their[plan.findIndex(({ field }) => field === MESSAGE_TYPE)])
  place.broken = givenUp(rest)
  place.unreassembled = givenUp([unreassembled])
  noteQuic(place, our.slice(plan.length), quic)
  for (let i = 0; i < plan.length; i++) {
    const { field, text } = plan[i]
    if (our[i] === '' && their[i] === '' && !others.has(field)) continue
    const { a, b, ...exact } = sides(plan[i], our[i], their[i], others.get(field))
    if ((text || MARKED[field]) && a !== b && a !== '' && b !== '') open.push({ field, place, a, b, ...exact })
    else if (a !== '' || b !== '') tally.add(field, place, a, b)
  }
}

/** Our values of those fields, as they are: the n-th packet's are its n-th, an object. */
async function exactValues(file, fields) {
  const packets = []
  for await (const line of ourLines(file, fields, 'ndjson')) packets.push(JSON.parse(line))
  return packets
}

/** How a text of ours is tshark's: see likeness. */
function likenessOf({ field, values, sorted }, exact) {
  const theirs = values.map((value) => (value === ROOT ? '.' : value))
  return sorted ? likeness(exact.sort(), theirs.sort(), { name: NAMES.test(field) }) : likeness(exact, theirs, { name: NAMES.test(field) })
}

/**
 * Values that are not the same as printed. What is no UTF-8, or a control character, the two print in other ways; where tshark
 * prints a text up to a NUL only, or a number as another, it has the bytes all the same: these are compared.
 */
async function compareOpen(file, open, wireshark, tally) {
  if (open.length === 0) return
  const fields = new Set(open.map(({ field }) => field))
  const ours = await exactValues(file, [...fields])
  for (const one of open) {
    one.exact = [ours[one.place.packet - 1][one.field]].flat()
    one.like = MARKED[one.field] ? 'marked' : likenessOf(one, one.exact)
  }
  const unsettled = new Set(open.filter(({ like }) => like === 'cut' || like === 'marked').map(({ place }) => place.packet))
  const bytes = unsettled.size > 0 ? await wireshark.bytes(file, unsettled, fields) : new Map()
  for (const { field, place, a, b, exact, like } of open) {
    const marked = bytes.get(`${place.packet} ${field}`) ?? []
    const alike = like === 'marked' ? marked.flatMap(MARKED[field]).join() === a : like === 'cut' ? areWithin(exact, marked) : like
    tally.add(field, place, a, alike ? a : b)
  }
}

/** Our line and tshark's, packet after packet; undefined for the one that ended first. */
async function* pairs(file, fields, child) {
  const ours = ourLines(file, fields)
  const theirs = theirLines(child)
  for (;;) {
    const a = await next(ours)
    const b = await next(theirs)
    if (a === undefined && b === undefined) break
    yield [a, b]
    if (a === undefined || b === undefined) break
  }
  await ours.return()
  child.kill()
}

async function compareFile(file, name, fields, wireshark, tally) {
  const plan = fields.map((field) => ({ field, normalise: normaliser(wireshark.fields.get(field)), text: /^FT_STRING/.test(wireshark.fields.get(field)) }))
  const asks = asked(fields)
  const columns = new Map(asks.map((column, i) => [column, i]))
  const open = []
  let packet = 0
  for await (const [ours, theirs] of pairs(file, [...fields, SEEN, ...PARTIAL, ...SEALED], wireshark.run(file, asks))) {
    packet++
    if (ours !== undefined && theirs !== undefined) comparePacket(ours, theirs, { file: name, packet }, { plan, columns, tally, open })
    else tally.add('(packets)', { file: name, packet }, ours === undefined ? 'ended' : 'packet', theirs === undefined ? 'ended' : 'packet')
  }
  await compareOpen(file, open, wireshark, tally)
  tally.files++
  tally.packets += packet
}

module.exports = { compareFile, pairs, theirLines, asked }
