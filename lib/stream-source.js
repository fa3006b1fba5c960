'use strict'
// stream-source.js - pushes the bytes of a Buffer or a Readable into a session, as fast as it reads.

const { finished } = require('node:stream')
const { isUint8Array } = require('node:util').types
const { typeError } = require('./errors')
const { describe } = require('./options')

const SLICE = 1 << 18

/**
 * bytes: all of the file in memory. They are copied slice by slice as the session's thread asks for them.
 */
function pumpBytes(session, native, bytes) {
  let at = 0
  const pump = () => {
    while (session._handle && at < bytes.length) {
      const pushed = native.push(session._handle, bytes.subarray(at, at + SLICE))
      if (pushed === 0) return
      at += pushed
    }
    if (session._handle && at >= bytes.length) {
      session.onbell = undefined
      native.finish(session._handle)
    }
  }
  session.onbell = pump
  pump()
}

/** A Readable stream; its error becomes the session's. */
function pumpStream(session, native, stream) {
  let rest
  const push = () => {
    if (!session._handle) return stream.destroy()
    while (rest && rest.length > 0) {
      const pushed = native.push(session._handle, rest)
      if (pushed === 0) return stream.pause()
      rest = rest.subarray(pushed)
    }
    stream.resume()
  }
  session.onbell = push
  stream.on('data', (chunk) => {
    rest = typeof chunk === 'string' ? Buffer.from(chunk, 'latin1') : chunk
    if (isUint8Array(rest)) return push()
    rest = undefined
    stream.destroy(typeError(`createOfflineSession: the stream must give Buffers, not ${describe(chunk)}`))
  })
  const end = (error) => {
    const finish = () => {
      push()
      if (!session._handle || rest?.length) return
      session.onbell = undefined
      if (error) session._fail(error)
      native.finish(session._handle)
    }
    session.onbell = finish
    finish()
  }
  finished(stream, { writable: false }, end) // also of one that is destroyed, or was before
  session.once('close', () => stream.destroy())
}

module.exports = { pumpBytes, pumpStream }
