'use strict'
// own-sockets.js - to which socket of this program a connection belongs.

const { channel } = require('node:diagnostics_channel')

const CHANNELS = ['net.client.socket', 'net.server.socket']
const SLACK_MS = 1000 // a packet may be older than the socket, by the clock

/** By the ends of a connection, as the socket has them: { socket: a weak reference, from_ms }. */
const sockets = new Map()

const forgotten = new FinalizationRegistry(({ ends, note }) => {
  if (sockets.get(ends) === note) sockets.delete(ends)
})

/** An address as decoding writes it. */
const addressOf = (text) => text.replace(/^::ffff:(?=\d+\.)/i, '').replace(/%.*$/, '')

const endsOf = (near, far) => `${near.address}:${near.port} ${far.address}:${far.port}`

/** A socket that is connected; the one that is noted last counts, as the one of TLS behind that of TCP. */
function noteSocket(socket) {
  const { localAddress, localPort, remoteAddress, remotePort } = socket
  if (localAddress === undefined || remoteAddress === undefined) return // it is none of TCP, or over
  const ends = endsOf({ address: addressOf(localAddress), port: localPort }, { address: addressOf(remoteAddress), port: remotePort })
  if (sockets.get(ends)?.socket.deref() === socket) return
  const note = { socket: new WeakRef(socket), from_ms: Date.now() }
  sockets.set(ends, note)
  forgotten.register(socket, { ends, note })
}

function hear({ socket }) {
  if (socket.remoteAddress === undefined) socket.once('connect', () => noteSocket(socket))
  else noteSocket(socket)
}

/** From now on sockets without TLS are noted. Returns what ends that. */
function watchPlainSockets() {
  for (const name of CHANNELS) channel(name).subscribe(hear)
  return () => {
    for (const name of CHANNELS) channel(name).unsubscribe(hear)
    return true
  }
}

/** The socket of a flow, the client's before the server's; undefined where it is none of ours, or not known yet. */
function socketOf({ client, server, end_ns }) {
  const note = sockets.get(endsOf(client, server)) ?? sockets.get(endsOf(server, client))
  const isOlder = note && end_ns !== undefined && Number(end_ns / 1000000n) + SLACK_MS < note.from_ms // its ports were used again
  return isOlder ? undefined : note?.socket.deref()
}

/** A flow that names its socket, once it is known: packets can be told before the program hears that it is connected. */
function withSocket(flow) {
  let socket = socketOf(flow)
  return Object.defineProperty(flow, 'socket', { get: () => (socket ??= socketOf(flow)) })
}

module.exports = { noteSocket, watchPlainSockets, withSocket }
