'use strict'
// har.js - exchanges as entries of an HTTP archive, HAR 1.2.

const SECRET = /^(authorization|proxy-authorization|cookie|set-cookie|x-api-key|x-auth-token)$/i
const NOT_KNOWN = -1

const objects = (pairs) => pairs.map(([name, value]) => ({ name, value }))

function cookiesOf(pairs, header) {
  const texts = pairs.filter(([name]) => name.toLowerCase() === header).flatMap(([, value]) => (header === 'cookie' ? value.split(';') : [value.split(';')[0]]))
  return texts.filter((text) => text.includes('=')).map((text) => ({ name: text.slice(0, text.indexOf('=')).trim(), value: text.slice(text.indexOf('=') + 1).trim() }))
}

function queryOf(url) {
  const at = url.indexOf('?')
  return at < 0 ? [] : objects([...new URLSearchParams(url.slice(at + 1))])
}

function common(message, header, { credentials }) {
  const pairs = message.raw_headers.filter(([name]) => credentials || !SECRET.test(name))
  return { httpVersion: message.version, cookies: cookiesOf(pairs, header), headers: objects(pairs), headersSize: message.packet?.http?.length ?? NOT_KNOWN, bodySize: message.body_size }
}

/** Text as it is, other bytes in base64. */
function contentOf(bytes, mimeType) {
  const text = bytes.toString('utf8')
  return Buffer.from(text).equals(bytes) ? { mimeType, text } : { mimeType, text: bytes.toString('base64'), encoding: 'base64' }
}

function requestOf(message, options) {
  const { method = '', url = '' } = message ?? {}
  if (!message) return { method, url, httpVersion: '', cookies: [], headers: [], queryString: [], headersSize: NOT_KNOWN, bodySize: NOT_KNOWN }
  const type = message.headers.get('content-type') ?? ''
  const post = message.body_size > 0 && options.bodies ? { postData: contentOf(message._body, type) } : {}
  return { method, url, queryString: queryOf(url), ...common(message, 'cookie', options), ...post }
}

function responseOf(message, options) {
  if (!message) return { status: 0, statusText: '', httpVersion: '', cookies: [], headers: [], content: { size: 0, mimeType: '' }, redirectURL: '', headersSize: NOT_KNOWN, bodySize: NOT_KNOWN }
  const type = message.headers.get('content-type') ?? ''
  const content = options.bodies ? contentOf(message._body, type) : { mimeType: type }
  return { status: message.status ?? 0, statusText: message.packet?.get('http.response.phrase') ?? '', ...common(message, 'set-cookie', options), content: { size: message.body_size, ...content }, redirectURL: message.headers.get('location') ?? '' }
}

const known = (value) => value ?? NOT_KNOWN

/** options: { credentials, bodies }. */
function harEntry({ request, response, timings, connection }, { credentials = false, bodies = true } = {}) {
  const start = request?.start_ns ?? response?.start_ns
  return {
    startedDateTime: new Date(start === undefined ? 0 : Number(start / 1000000n)).toISOString(),
    time: timings.total_ms ?? 0,
    request: requestOf(request, { credentials, bodies }),
    response: responseOf(response, { credentials, bodies }),
    cache: {},
    timings: { send: known(timings.send_ms), wait: known(timings.wait_ms), receive: known(timings.receive_ms) },
    serverIPAddress: connection.server.address,
    connection: String(connection.id)
  }
}

module.exports = { harEntry }
