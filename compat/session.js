'use strict'
// session.js - node_pcap's constructor of sessions, whose arguments have places instead of names.

const MOST_SNAP_LENGTH = 262144

/** A number that was given, between limits; undefined for what is none. */
const number = (value, low, high) => (typeof value === 'number' && !Number.isNaN(value) ? Math.min(Math.max(Math.round(value), low), high) : undefined)

function live({ createSession }, device, filter, [buffer_size, snap_length, monitor, buffer_timeout, promiscuous]) {
  return createSession(device ?? '', {
    filter,
    resolve: true,
    buffer_size: number(buffer_size, 1, 0x7fffffff),
    snap_length: number(snap_length, 1, MOST_SNAP_LENGTH),
    monitor: Boolean(monitor),
    buffer_timeout: number(buffer_timeout, -1, 0x7fffffff),
    promiscuous: promiscuous === undefined ? true : Boolean(promiscuous)
  })
}

/** The constructor, on the calls of the library, which loads this one. What it makes is a Session, which `instanceof` knows. */
function pcapSession(library) {
  function PcapSession(is_live, device_name, filter, buffer_size, snap_length, outfile, is_monitor, buffer_timeout, promiscuous) {
    const session = is_live
      ? live(library, device_name, filter || '', [buffer_size, snap_length, is_monitor, buffer_timeout, promiscuous])
      : library.createOfflineSession(device_name, { filter: filter || '', resolve: true })
    if (outfile) {
      session.dump(outfile)
      session.outfile = outfile
    }
    return session
  }
  PcapSession.prototype = library.Session.prototype
  return PcapSession
}

module.exports = { pcapSession }
