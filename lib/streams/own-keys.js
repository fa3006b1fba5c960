'use strict'
// own-keys.js - the keys of this program's own TLS connections.

const tls = require('node:tls')
const { Keylog } = require('./keylog')
const { noteSocket, watchPlainSockets } = require('./own-sockets')

const logs = new Set() // weak references to those that are not closed: who forgets one need not close it
const forgotten = new FinalizationRegistry((reference) => leave(reference))
const watched = new Map() // what is watched, each with what ends that

/** What a socket agrees on goes to all logs there are by then. Servers say whose it is; it is connected, on both sides. */
function tell(line, socket = this) {
  for (const reference of logs) reference.deref()?.add(line)
  noteSocket(socket)
}

function listen(emitter) {
  if (logs.size > 0) emitter.on('keylog', tell)
}

/** Replace a method of an object. Returns what puts it back; false where another one has replaced it too. */
function replace(object, name, make) {
  const before = object[name]
  const made = make(before)
  object[name] = made
  return () => {
    if (object[name] === made) object[name] = before
    return object[name] === before
  }
}

/** Every socket of TLS begins here: those of fetch, https, http2 and of servers too. */
const watchSockets = () => replace(tls.TLSSocket.prototype, '_init', (begin) => function _init(...args) {
  const result = begin.apply(this, args)
  listen(this)
  return result
})

/** Of a Node whose sockets begin elsewhere: those of tls.connect, and of servers. */
const watchCalls = ['connect', 'createServer'].map((name) => () => replace(tls, name, (make) => (...args) => {
  const made = make(...args)
  listen(made)
  return made
}))

const WATCHES = [...(typeof tls.TLSSocket.prototype._init === 'function' ? [watchSockets] : watchCalls), watchPlainSockets]

function watch() {
  for (const begin of WATCHES) if (!watched.has(begin)) watched.set(begin, begin())
}

/** Nobody is told any more. What others have replaced too stays watched. */
function leave(reference) {
  logs.delete(reference)
  if (logs.size === 0) for (const [begin, end] of watched) if (end()) watched.delete(begin)
}

/** A log of the connections that begin from now on, in this thread. */
function ownKeys() {
  watch()
  const log = new Keylog(() => leave(reference), { isOwn: true })
  const reference = new WeakRef(log)
  logs.add(reference)
  forgotten.register(log, reference)
  return log
}

module.exports = { ownKeys }
