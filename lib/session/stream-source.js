'use strict'
// stream-source.js - pushes the bytes of a Buffer or a Readable into a session, as fast as it reads.

const { finished } = require('node:stream')
const { isUint8Array } = require('node:util').types
const { typeError } = require('../errors')
const { describe } = require('../options')

const SLICE = 1 << 18

/** A stream whose session was collected brings nothing to anybody. */
const dropped = new FinalizationRegistry((stream) => stream.destroy())

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

/** A Readable stream; its error becomes the session's. The stream does not keep the session alive. */
function pumpStream(session, native, stream) {
  const reference = new WeakRef(session)
  dropped.register(session, stream)
  session.onclose = () => stream.destroy()
  session.onbell = pumpOf(reference, native, stream)
}

/** What pushes the bytes that the stream gives; returns what to call when the session has room. */
function pumpOf(reference, native, stream) {
  let rest
  let ended = false
  let failure
  const push = () => {
    const session = reference.deref()
    if (!session?._handle) return stream.destroy()
    while (rest && rest.length > 0) {
      const pushed = native.push(session._handle, rest)
      if (pushed === 0) return stream.pause()
      rest = rest.subarray(pushed)
    }
    if (!ended) return stream.resume()
    session.onbell = undefined
    if (failure) session._fail(failure)
    native.finish(session._handle)
  }
  stream.on('data', (chunk) => {
    rest = typeof chunk === 'string' ? Buffer.from(chunk, 'latin1') : chunk
    if (isUint8Array(rest)) return push()
    rest = undefined
    stream.destroy(typeError(`createOfflineSession: the stream must give Buffers, not ${describe(chunk)}`))
  })
  finished(stream, { writable: false }, (error) => { // also of one that is destroyed, or was before
    ended = true
    failure = error
    push()
  })
  return push
}

module.exports = { pumpBytes, pumpStream }
