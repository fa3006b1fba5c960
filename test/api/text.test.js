'use strict'
// text.test.js - bytes that are text are read as the C library reads them: text_test.c tests it with the same lines.

const assert = require('node:assert')
const fs = require('node:fs')
const path = require('node:path')
const { test } = require('node:test')
const { text, padded } = require('../../lib/packet/text')

const lines = fs.readFileSync(path.join(__dirname, '../unit/print/text_vectors.txt'), 'utf8').split('\n').filter((line) => line && !line.startsWith('#'))

test('UTF-8 as a whole, or Latin-1', () => {
  assert.ok(lines.length > 30)
  for (const line of lines) {
    const space = line.indexOf(' ')
    const bytes = Buffer.from(line.slice(0, space), 'hex')
    assert.strictEqual(text(bytes), JSON.parse(line.slice(space + 1)), line)
  }
})

test('a NUL ends a text that does not fill its room', () => {
  assert.strictEqual(padded(Buffer.from('abc')), 'abc')
  assert.strictEqual(padded(Buffer.from('a\0b')), 'a')
  assert.strictEqual(padded(Buffer.from([0])), '')
  assert.strictEqual(padded(Buffer.from([0xc3, 0xa9, 0, 0xff])), 'é', 'what is behind it does not count')
})
