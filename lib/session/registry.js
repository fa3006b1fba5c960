'use strict'
// registry.js - open sessions by the id that the bell gives. It does not keep them alive, but while somebody waits for
// what they bring; one that is dropped without close() is closed when it is collected.

const { debuglog } = require('node:util')
const native = require('../native')
const { PcapError } = require('../errors')

const debug = debuglog('pcap')

const open = (native.openSessions ??= new Map()) // the addon has one bell, whatever copies of the library there are
const held = new Set()

native.setup(PcapError, (id) => open.get(id)?.deref()?._bell())

const dropped = new FinalizationRegistry(({ handle, about, signal, onAbort }) => {
  debug('a session was dropped without close(): %o', about)
  open.delete(handle.id)
  signal?.removeEventListener('abort', onAbort)
  native.close(handle)
})

/**
 * A session is open. about: of its source, for people. signal: closes it; that is told by `onAbort`, which the session
 * removes when it is closed. Returns the onAbort.
 */
function register(session, { handle, about, signal }) {
  const reference = new WeakRef(session)
  const onAbort = () => reference.deref()?.close()
  open.set(handle.id, reference)
  dropped.register(session, { handle, about, signal, onAbort }, session)
  return onAbort
}

/** It is closed. */
function unregister(session, handle) {
  open.delete(handle.id)
  held.delete(session)
  dropped.unregister(session)
}

/** Keep it alive, or not. */
function hold(session, wanted) {
  if (wanted) held.add(session)
  else held.delete(session)
}

module.exports = { register, unregister, hold }
