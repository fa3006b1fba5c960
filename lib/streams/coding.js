'use strict'
// coding.js - content codings undone, RFC 9110 section 8.4.

const { promisify } = require('node:util')
const zlib = require('node:zlib')
const native = require('../native')
const { PcapError } = require('../errors')
const { check, is } = require('../options')

const DEFAULT_LIMIT = 64 * 1024 * 1024

// What was cut gives what it has.
const LENIENT = { finishFlush: zlib.constants.Z_SYNC_FLUSH }
const LENIENT_BROTLI = { finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH }

const gunzip = promisify(zlib.gunzip)
const inflate = promisify(zlib.inflate)
const inflateRaw = promisify(zlib.inflateRaw)
const brotli = promisify(zlib.brotliDecompress)

const ZLIB_METHOD = 8

/** With the header of zlib, as it has to be, or without. */
const deflated = (bytes, options) => ((bytes[0] & 15) === ZLIB_METHOD && bytes.readUInt16BE(0) % 31 === 0 ? inflate : inflateRaw)(bytes, options)

const CODINGS = {
  gzip: (bytes, limit) => gunzip(bytes, { ...LENIENT, maxOutputLength: limit }),
  'x-gzip': (bytes, limit) => gunzip(bytes, { ...LENIENT, maxOutputLength: limit }),
  deflate: (bytes, limit) => deflated(bytes, { ...LENIENT, maxOutputLength: limit }),
  br: (bytes, limit) => brotli(bytes, { ...LENIENT_BROTLI, maxOutputLength: limit }),
  zstd: async (bytes, limit) => Buffer.from(native.unpackZstd(bytes, limit)),
  identity: async (bytes) => bytes
}

async function undo(bytes, coding, limit) {
  if (!Object.hasOwn(CODINGS, coding)) throw new PcapError('ERR_PCAP_INVALID', `the body has the content coding '${coding}', which is not known: body() gives it as it is`)
  if (bytes.length < 2) return bytes
  try {
    return await CODINGS[coding](bytes, limit)
  } catch (error) {
    if (error.code === 'ERR_BUFFER_TOO_LARGE' || error.code === 'ERR_PCAP_LIMIT') throw new PcapError('ERR_PCAP_LIMIT', `the body has more than ${limit} bytes: raise the limit`)
    throw new PcapError('ERR_PCAP_INVALID', `the body is no ${coding}: ${error.message}`)
  }
}

/** Bytes as they were before what Content-Encoding tells. limit: bytes at most; more is an ERR_PCAP_LIMIT. */
async function decompress(bytes, encoding, limit = DEFAULT_LIMIT) {
  check({ limit }, { limit: is.integer(1, 0x7fffffff) }, 'body')
  const codings = (encoding ?? '').split(',').map((name) => name.trim().toLowerCase()).filter(Boolean)
  let result = bytes
  for (const coding of codings.reverse()) result = await undo(result, coding, limit)
  return result
}

module.exports = { decompress }
