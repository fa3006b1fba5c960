'use strict'
// http.js - messages of HTTP/1: every header that has a row, bodies of all kinds, and what can be wrong with them.

const { bytes, text, lines, l32, zeros, cut } = require('./bytes')
const { segment } = require('./layers')
const { NEGOTIATE, CHALLENGE, OLD, authenticate, message, part } = require('./ntlmssp')

const PORT = 80
const CLIENT = 49152

const request = (...parts) => segment(CLIENT, PORT, bytes(parts))
const response = (...parts) => segment(PORT, CLIENT, bytes(parts))

/** RFC 9110 sections 7 and 10 to 14; RFC 6455 section 11.3; RFC 6265 section 4.2. */
const asks = () => request(lines(
  'GET /a/b?name=value&flag HTTP/1.1', 'Host: www.example.org', 'User-Agent: test/1.0', 'Accept: text/html, */*;q=0.1', 'Accept-Language: en', 'Accept-Encoding: gzip', 'Referer: http://example.org/', 'Cookie: a=1; b=2', 'Connection: Upgrade, HTTP2-Settings', 'Upgrade: websocket',
  'HTTP2-Settings: AAMAAABk', 'Authorization: Digest username="Mufasa"', 'Proxy-Authorization: Digest username="Scar"', 'Cache-Control: no-cache', 'X-Forwarded-For: 192.0.2.43', 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==', 'Sec-WebSocket-Version: 13', 'Sec-WebSocket-Protocol: chat', 'Sec-WebSocket-Extensions: permessage-deflate', ''
))

const answers = () => response(lines(
  'HTTP/1.1 404 Not Found', 'Date: Tue, 15 Nov 1994 08:12:31 GMT', 'Server: test/1.0', 'Location: http://example.org/', 'Last-Modified: Tue, 15 Nov 1994 12:45:26 GMT', 'Set-Cookie: a=1', 'Set-Cookie: b=2; Path=/', 'WWW-Authenticate: Digest realm="x"', 'Proxy-Authenticate: Digest realm="y"', 'Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=',
  'Content-Type: application/octet-stream', 'Content-Encoding: x-none', 'Content-Length: 4', ''
), text('body'))

/** RFC 9112 section 7.1. */
const chunked = () => response(lines('HTTP/1.1 200 OK', 'Transfer-Encoding: chunked', 'Trailer: Expires', '', '4', 'Wiki', '6;a=b', 'pedia ', '0', 'Expires: never', ''))

/** RFC 9112 section 9.3.2: requests that do not wait for responses. */
const pipeline = () => request(lines('PUT /1 HTTP/1.1', 'Content-Length: 3', ''), text('one'), lines('GET /2 HTTP/1.0', ''))

/** UPnP Device Architecture 2.0, section 4.1.2. */
const subscribes = () => request(lines('SUBSCRIBE /events HTTP/1.1', 'Host: www.example.org', 'NT: upnp:event', 'TIMEOUT: Second-1800', ''))

const inHeaders = () => cut(asks(), 54 + 80)
const inStart = () => cut(answers(), 54 + 16)

/** RFC 9112 section 6.3: a body that ends in another segment, a length that is none, a chunk's size that is none. */
const longer = () => response(lines('HTTP/1.1 200 OK', 'Content-Length: 400', ''), text('a part of it'))
const noLength = () => response(lines('HTTP/1.1 200 OK', 'Content-Length: -4', ''), text('to the end'))
const noChunk = () => response(lines('HTTP/1.1 200 OK', 'Transfer-Encoding: chunked', '', 'xyz', 'data'))
const noEnd = () => request(text('GET / HTTP/1.1\r\nHost: www.exam'))

/** On ports of nobody: what has a start line is found, the middle of a body and other text are not. */
const [DEVELOPER, SOMEBODY] = [3000, 40000]
const elsewhere = (...parts) => () => segment(SOMEBODY, DEVELOPER, bytes(parts))
const back = (...parts) => () => segment(DEVELOPER, SOMEBODY, bytes(parts))
const anywhere = [elsewhere(lines('GET /hello HTTP/1.1', 'Host: localhost:3000', '')), back(lines('HTTP/1.1 200 OK', 'Content-Length: 2', ''), text('hi')), back(text('<p>a body goes on</p>')), () => segment(SOMEBODY + 1, DEVELOPER + 1, text('GET what was meant by it'))]

/** RFC 4559 sections 4 and 5: messages of NTLMSSP in headers, and what is none. */
const ask = (header, value) => () => request(lines('GET / HTTP/1.1', `${header}: ${value}`, ''))
const tell = (header, value) => () => response(lines('HTTP/1.1 401 Unauthorized', `${header}: ${value}`, 'Content-Length: 0', ''))
const base64 = (data) => data.toString('base64')
const tokens = [
  ask('Authorization', `NTLM ${base64(NEGOTIATE)}`), tell('WWW-Authenticate', `NTLM ${base64(CHALLENGE)}`), ask('Authorization', `NTLM ${base64(authenticate())}`),
  ask('Proxy-Authorization', `Negotiate ${base64(OLD)}`), tell('Proxy-Authenticate', `NTLM ${base64(message(1, l32(0x8207), part(zeros(0)), part(zeros(0))))}`), tell('WWW-Authenticate', 'NTLM'), ask('Authorization', 'Negotiate YGAGBisGAQUFAg=='), ask('Authorization', 'NTLM TlRMTVNTUAAEAAAA')
]
/** A part that lies behind the message. */
const noToken = () => ask('Authorization', `NTLM ${base64(message(1, l32(0x1001), part(text('EXAMPLE'), 200), part(zeros(0))))}`)()
const cutToken = () => cut(ask('Authorization', `NTLM ${base64(NEGOTIATE)}`)(), 54 + 60)

module.exports = {
  'http/messages': [asks, answers, chunked, pipeline, subscribes],
  'http/cut': [inHeaders, inStart, cutToken],
  'http/parts': [longer, noEnd],
  'http/lies': [noLength, noChunk, noToken],
  'http/tokens': tokens,
  'http/anywhere': anywhere
}
