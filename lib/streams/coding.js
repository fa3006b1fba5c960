'use strict'
// coding.js - content codings undone, RFC 9110 section 8.4.

const { promisify } = require('node:util')
const zlib = require('node:zlib')
const native = require('../native')
const { PcapError } = require('../errors')
const { is } = require('../options')

const DEFAULT_LIMIT = 64 * 1024 * 1024

/** Of all who give bodies. */
const BODY_OPTIONS = { decompress: is.boolean, limit: is.integer(1, 0x7fffffff) }

// What was cut gives what it has.
const LENIENT = { finishFlush: zlib.constants.Z_SYNC_FLUSH }
const LENIENT_BROTLI = { finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH }

const gunzip = promisify(zlib.gunzip)
const inflate = promisify(zlib.inflate)
const rawInflate = promisify(zlib.inflateRaw)
const brotli = promisify(zlib.brotliDecompress)

const ZLIB_METHOD = 8

/** With the header of zlib, as it has to be, or without. */
const deflated = (bytes, options) => ((bytes[0] & 15) === ZLIB_METHOD && bytes.readUInt16BE(0) % 31 === 0 ? inflate : rawInflate)(bytes, options)

/** DEFLATE without a header. before: what was said before, which it may repeat. */
const inflateRaw = (bytes, limit, before) => rawInflate(bytes, { ...LENIENT, maxOutputLength: limit, ...(before.length > 0 ? { dictionary: before } : {}) })

const CODINGS = {
  gzip: (bytes, limit) => gunzip(bytes, { ...LENIENT, maxOutputLength: limit }),
  'x-gzip': (bytes, limit) => gunzip(bytes, { ...LENIENT, maxOutputLength: limit }),
  deflate: (bytes, limit) => deflated(bytes, { ...LENIENT, maxOutputLength: limit }),
  br: (bytes, limit) => brotli(bytes, { ...LENIENT_BROTLI, maxOutputLength: limit }),
  zstd: async (bytes, limit) => Buffer.from(native.unpackZstd(bytes, limit)),
  identity: async (bytes) => bytes
}

/** The error for what could not be undone. what: 'the body'; wrong: what is said of it but that it is too long. */
function refused(error, limit, what, wrong) {
  const isLong = error.code === 'ERR_BUFFER_TOO_LARGE' || error.code === 'ERR_PCAP_LIMIT'
  return isLong ? new PcapError('ERR_PCAP_LIMIT', `${what} has more than ${limit} bytes: raise the limit`) : new PcapError('ERR_PCAP_INVALID', `${what} ${wrong}`)
}

async function undo(bytes, coding, limit) {
  if (!Object.hasOwn(CODINGS, coding)) throw new PcapError('ERR_PCAP_INVALID', `the body has the content coding '${coding}', which is not known: body() gives it as it is`)
  if (bytes.length < 2) return bytes
  try {
    return await CODINGS[coding](bytes, limit)
  } catch (error) {
    throw refused(error, limit, 'the body', `is no ${coding}: ${error.message}`)
  }
}

/** Bytes as they were before what Content-Encoding tells. limit: bytes at most; more is an ERR_PCAP_LIMIT. */
async function decompress(bytes, encoding, limit = DEFAULT_LIMIT) {
  const codings = (encoding ?? '').split(',').map((name) => name.trim().toLowerCase()).filter(Boolean)
  let result = bytes
  for (const coding of codings.reverse()) result = await undo(result, coding, limit)
  return result
}

module.exports = { BODY_OPTIONS, DEFAULT_LIMIT, decompress, inflateRaw, refused }
