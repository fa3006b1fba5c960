'use strict'
// text.js - bytes that are text, as src/print/text.c reads them.

const { isUtf8 } = require('node:buffer')

/** UTF-8 (RFC 3629) where it is that as a whole, else Latin-1. */
const text = (bytes) => bytes.toString(isUtf8(bytes) ? 'utf8' : 'latin1')

/** A text that a NUL ends where it does not fill its room. */
function padded(bytes) {
  const nul = bytes.indexOf(0)
  return text(nul < 0 ? bytes : bytes.subarray(0, nul))
}

module.exports = { text, padded }
