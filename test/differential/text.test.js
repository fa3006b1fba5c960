'use strict'
// text.test.js - which texts of ours and tshark's are of the same bytes.

const test = require('node:test')
const assert = require('node:assert')
const { likeness, areWithin } = require('./text')
const { AGGREGATOR } = require('./wireshark')

const bytes = (...list) => Buffer.from(list).toString('latin1') // what is no UTF-8 as a whole is Latin-1 in our lines

/** Is a text of ours the one that tshark prints, in its words? */
const like = (ours, theirs, options) => likeness([ours], theirs.split(AGGREGATOR), options)

test('UTF-8 is itself', () => {
  assert.strictEqual(like('é, \u{1f600}', 'é, \u{1f600}'), 'text')
  assert.strictEqual(like('é', 'e'), undefined)
})

test('bytes that are no UTF-8: one mark for each longest part of a character', () => {
  assert.strictEqual(like(bytes(0x41, 0xe9, 0x42), 'A\ufffdB'), 'text')
  assert.strictEqual(like(bytes(0xf8, 0xb0, 0xf3), '\ufffd\ufffd\ufffd'), 'text')
  assert.strictEqual(like(bytes(0xe2, 0x82, 0x42, 0xc2, 0xa3), '\ufffdB£'), 'text', 'a part of three bytes, and a whole character')
  assert.strictEqual(like(bytes(0x41, 0xe9, 0x42), 'A\ufffd\ufffd\ufffdB'), undefined, 'marks too many')
  assert.strictEqual(like(bytes(0x41, 0xe9, 0x42), 'AB'), undefined, 'one too few')
  assert.strictEqual(like(bytes(0x41, 0xe9, 0x42), 'A\ufffdC'), undefined, 'what is text must be the same')
})

test('bytes that are no UTF-8: one mark for a lead byte, though there be none such, and what continues it', () => {
  assert.strictEqual(like(bytes(0x6e, 0xfb, 0xbd, 0x51), 'n\ufffdQ'), 'text')
  assert.strictEqual(like(bytes(0xed, 0xbf, 0x64, 0xf7, 0xbf, 0xde, 0x76), '\ufffdd\ufffd\ufffdv'), 'text')
})

test('bytes of ASCII: one mark each, also of what is UTF-8', () => {
  assert.strictEqual(like('é', '\ufffd\ufffd'), 'text')
  assert.strictEqual(like(bytes(0xe2, 0x82), '\ufffd\ufffd'), 'text')
})

test('control characters and line ends, as tshark escapes them or not', () => {
  assert.strictEqual(like('\x1a\t\n-', '\x1a\\t\\n-'), 'text')
  assert.strictEqual(like('\x1a-', '\\032-'), 'text')
  assert.strictEqual(like('a line', 'a line\\r\\n'), 'text')
  assert.strictEqual(like('C:\\new', 'C:\\new'), 'text', 'a backslash of the text itself')
})

test('a text that holds the byte between values is one', () => {
  assert.strictEqual(like('a\vb', `a${AGGREGATOR}b`), 'text')
  assert.strictEqual(likeness(['a', 'b'], ['a', 'b']), 'text')
  assert.strictEqual(likeness(['a', 'b'], ['a', 'c']), undefined)
})

test('names have the escapes of master files, texts have not', () => {
  assert.strictEqual(like('my\\.host.local', 'my.host.local', { name: true }), 'name')
  assert.strictEqual(like('a\\026b', 'a\\032b', { name: true }), 'name', 'RFC 1035 section 5.1 counts in tens, tshark in eights')
  assert.strictEqual(like('my\\.host.local', 'my.host.local'), undefined)
  assert.strictEqual(like('my\\.host', 'my-host', { name: true }), undefined)
})

test('a text up to a NUL is the same only where all of its bytes are', () => {
  assert.strictEqual(like('DNSC\0\x01', 'DNSC'), 'cut')
  assert.strictEqual(like('DNSC\0\x01', 'DNS'), undefined)
  assert.strictEqual(like('DNSC', 'DNS'), undefined)
  assert.ok(areWithin(['a\0', bytes(0xe9), 'é'], ['2061000d0a', 'e9', 'c3a9']))
  assert.ok(!areWithin(['a\0b'], ['610063']))
  assert.ok(!areWithin(['a\0'], ['6100', '6100']))
})
