'use strict'
// output.test.js - what peers send steers neither terminals nor spreadsheets: no control character, mark of direction or
// formula comes out of a command as it went in, and JSON gives back what was there.

const assert = require('node:assert')
const fs = require('node:fs')
const path = require('node:path')
const { describe, test } = require('node:test')
const { temporaryFolder } = require('../helpers')
const { bad, good, nodepcap } = require('./tools')
const { capture: captureOf, connection } = require('./conversation')

const HOSTILE = '\x1b]0;x\x07\x9b2J\u202ea\u2066b\u2028c\u061cd\u200ee\u200f'
const STEERING = /[\x00-\x08\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/

/** A capture of an exchange whose address and headers are these. */
function capture(t, url, value) {
  const file = path.join(temporaryFolder(t), 'in.pcap')
  const request = Buffer.from(`GET /${url} HTTP/1.1\r\nHost: a\r\nUser-Agent: ${value}\r\nX-\\x1b: C:\\new\r\n\r\n`)
  const response = Buffer.from(`HTTP/1.1 200 ${value}\r\nContent-Length: ${Buffer.byteLength(value)}\r\n\r\n${value}`)
  fs.writeFileSync(file, captureOf(connection([[0, request], [1, response]])))
  return file
}

const COMMANDS = [
  ['read'], ['read', '--tree'], ['read', '--json'], ['read', '-A'], ['read', '--verbose', '3'], ['http', '--headers'], ['http', '--bodies'], ['http', '--json', '--headers', '--bodies'], ['http', '--har', '-'],
  ['follow'], ['follow', '--json'], ['flows', '--json'], ['info', '--json'],
  ['read', '--fields', 'http.user_agent,http.request.uri'], ['read', '--fields', 'http.user_agent', '--json'], ['read', '--fields', 'http.user_agent,http.request.uri', '--format', 'csv']
]

describe('hostile texts', () => {
  for (const [command, ...options] of COMMANDS) {
    test(`nodepcap ${[command, ...options].join(' ')}`, (t) => {
      const { stdout } = good([command, capture(t, HOSTILE, HOSTILE), ...options])
      assert.ok(stdout.length > 0)
      assert.doesNotMatch(stdout, STEERING)
      if (options.includes('--har')) JSON.parse(stdout)
      else if (options.includes('--json')) for (const line of stdout.trimEnd().split('\n')) JSON.parse(line)
    })
  }

  test('JSON gives back what was there', (t) => {
    const [{ request }] = good(['http', capture(t, 'x', HOSTILE), '--json', '--headers']).stdout.trimEnd().split('\n').map((line) => JSON.parse(line))
    assert.strictEqual(request.headers.find(([name]) => name === 'User-Agent')[1], HOSTILE)
  })

  test('a backslash of a peer is not taken for one of ours', (t) => {
    const agent = (value) => good(['read', capture(t, 'x', value), '--fields', 'http.user_agent']).stdout.trim()
    assert.strictEqual(agent('C:\\dir'), 'C:\\dir')
    assert.strictEqual(agent('\x1b'), '\\x1b')
    assert.strictEqual(agent('\\x1b'), '\\\\x1b')
    assert.strictEqual(agent('C:\\dir\x1b'), 'C:\\\\dir\\x1b')
  })

  test('messages of errors', () => {
    const name = `/tmp/none${HOSTILE}.pcap`
    for (const args of [['read', name], ['read', name, '-w', 'x.pcap'], ['info', name], ['merge', 'x.pcap', name], ['http', name], ['capture', `none${HOSTILE}`], ['display', `ip.${HOSTILE}`], [HOSTILE], ['read', '--fields', HOSTILE, 'x.pcap'], ['read', 'x.pcap', `--${HOSTILE}`]]) {
      const { stderr, status } = nodepcap(args)
      assert.ok(status > 0)
      assert.doesNotMatch(stderr, STEERING, args.join(' '))
      assert.match(stderr, /^nodepcap: [^\n]+\n$/)
    }
  })
})

describe('--safe-csv', () => {
  const cells = (t, value, ...options) => good(['read', capture(t, 'x', value), '--fields', 'http.user_agent', '--format', 'csv', '--safe-csv', ...options]).stdout.split('\n').slice(1).filter(Boolean)

  test('what a spreadsheet would compute has an apostrophe in front', (t) => {
    for (const value of ['=cmd', '+1+2', '-a', '@SUM', '=1']) assert.ok(cells(t, value).includes(`'${value}`), value)
    assert.ok(cells(t, '=a,"b"').includes('"\'=a,""b"""'))
    for (const value of ['-5', '+1.5', 'a=b']) assert.ok(cells(t, value).includes(value), value)
  })

  test('without it cells are as they are; of other formats it is refused', (t) => {
    const file = capture(t, 'x', '=cmd')
    assert.match(good(['read', file, '--fields', 'http.user_agent', '--format', 'csv']).stdout, /^=cmd$/m)
    bad(['read', file, '--json', '--safe-csv'], 2, /--safe-csv is for tsv and csv, not for json/)
    bad(['read', file, '-w', 'x.pcap', '--safe-csv'], 2, /--safe-csv is for printing/)
  })
})
