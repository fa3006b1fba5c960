'use strict'
// exchange-json.test.js - exchanges of HTTP as JSON, and as entries of an HTTP archive.

const test = require('node:test')
const assert = require('node:assert')
const pcap = require('../../lib')
const { all } = require('../helpers')
const { connection, capture } = require('./conversation')

const open = (packets) => pcap.createOfflineSession(capture(packets))

const GET = 'GET /a?b=c HTTP/1.1\r\nHost: example.com\r\nCookie: secret=1\r\n\r\n'
const answer = (body, headers = '') => `HTTP/1.1 200 OK\r\n${headers}Content-Length: ${body.length}\r\n\r\n${body}`

test('JSON.stringify writes an exchange with its messages, and a connection', async () => {
  const session = open(connection([[0, GET], [1, 'HTTP/1.1 100 Continue\r\n\r\n'], [1, answer('hello', 'Set-Cookie: x=y\r\n')]]))
  const [[exchange], [talk]] = await Promise.all([all(session.http()), all(session.connections())])
  const { client, server, request, response, informational, timings, complete, time_ns } = JSON.parse(JSON.stringify(exchange))
  assert.deepEqual([client, server, timings, complete], [exchange.client, exchange.server, exchange.timings, true])
  assert.deepEqual([request.method, request.url, request.headers, time_ns], ['GET', 'http://example.com/a?b=c', exchange.request.raw_headers, String(exchange.request.start_ns)])
  assert.deepEqual([response.status, response.body_size, response.headers, response.complete], [200, 5, exchange.response.raw_headers, true])
  assert.deepEqual(informational.map(({ status }) => status), [100])
  const { id, state } = JSON.parse(JSON.stringify(talk))
  assert.deepEqual([id, state], [talk.id, talk.state])
  assert.throws(() => structuredClone(exchange), /exchange\.toJSON\(\)/)
})

test('a HAR entry has no credentials and cookies unless they are asked for', async () => {
  const [exchange] = await all(open(connection([[0, GET], [1, answer('hello', 'Set-Cookie: x=y\r\n')]])).http())
  const plain = exchange.toHAR()
  assert.doesNotMatch(JSON.stringify(plain), /secret|x=y/)
  assert.deepEqual([plain.request.url, plain.response.content.text, plain.request.queryString], ['http://example.com/a?b=c', 'hello', [{ name: 'b', value: 'c' }]])
  const whole = exchange.toHAR({ credentials: true, bodies: false })
  assert.deepEqual([whole.request.cookies, whole.response.cookies, whole.response.content.text], [[{ name: 'secret', value: '1' }], [{ name: 'x', value: 'y' }], undefined])
})
