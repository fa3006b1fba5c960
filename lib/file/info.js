'use strict'
// info.js - the facts of a capture file: counted on the session's thread, named here.

const { createHash } = require('node:crypto')
const fs = require('node:fs')
const { pipeline } = require('node:stream/promises')
const { setImmediate: turn } = require('node:timers/promises')
const { PcapError, typeError } = require('../errors')
const { describe, MOST_OBJECTS } = require('../options')
const { linkTypeName } = require('../link-type')

const NANO = 1000000000n
const INTERFACES_PER_TURN = 512
const NO_PACKETS = { packets: 0, bytes: 0, captured_bytes: 0, cut_packets: 0, packet_comments: 0, packets_without_time: 0 }

/** Size and SHA-256 of a regular file, whose descriptor is closed. */
async function fingerprint(fd, signal) {
  if (fd === undefined) return {}
  const hash = createHash('sha256')
  const { size } = fs.fstatSync(fd)
  await pipeline(fs.createReadStream('', { fd, highWaterMark: 1 << 20, start: 0 }), hash, { signal })
  return { size, sha256: hash.digest('hex') }
}

/** A regular file once more, to be closed: who asks for facts may have no right to it later. */
const openAgain = (path) => (path === '-' || !fs.statSync(path).isFile() ? undefined : fs.openSync(path))

function formatOf({ format, interfaces }) {
  return format === 'pcap' && interfaces[0]?.timestamp_resolution === NANO ? 'pcap-nano' : format
}

/** Numbers that follow from the counted ones. */
function derived({ packets, packets_without_time, bytes, first_ns, last_ns }) {
  if (packets === 0) return {}
  const average_size = bytes / packets
  if (first_ns === undefined) return { average_size }
  const duration_ns = last_ns - first_ns
  const seconds = packets_without_time === 0 ? Number(duration_ns) / 1e9 : 0 // how long all of them took, if that is known
  const rates = seconds > 0 ? { bytes_per_second: bytes / seconds, packets_per_second: packets / seconds } : {}
  return { duration_ns, ...rates, average_size }
}

/** An interface as the file describes it, with what was counted of its packets. */
function describeInterface(described, { interface: index, link_type, ...tally }) {
  return { index, link_type: link_type === undefined ? described.link_type : linkTypeName(link_type), ...described, ...tally }
}

/** All interfaces: those that the file describes, and those that only packets have; of many, in turns of the event loop. */
async function interfacesOf(described, counted) {
  const tallies = new Map(counted.map((tally) => [tally.interface, tally]))
  const indices = [...new Set([...described.keys(), ...tallies.keys()])].sort((a, b) => a - b)
  const interfaces = []
  for (const index of indices) {
    if (interfaces.length % INTERFACES_PER_TURN === 0) await turn()
    interfaces.push(describeInterface(described[index] ?? {}, tallies.get(index) ?? { interface: index, ...NO_PACKETS }))
  }
  return interfaces
}

const commentsOf = (things) => things.flatMap(({ comments }) => comments ?? [])

/** Count the packets of a session to its end; the error that ended it, if one did. Throws when somebody else ended it. */
async function count(session, facts, { signal, max_objects = MOST_OBJECTS }) {
  let failure
  let ended = false
  session.on('error', (error) => { failure = error })
  session.on('end', () => { ended = true })
  await new Promise((resolve) => session.once('close', resolve))
  if (ended || failure) return { facts: await facts.read(max_objects), failure }
  throw signal?.aborted ? signal.reason : new PcapError('ERR_PCAP_CLOSED', 'the session was closed before the end of the file')
}

/**
 * The facts of a capture file. Of a damaged one they are those of the good part, and `error` says what is wrong.
 * `started` is called with the session, which can be stopped.
 */
async function info(openSession, path, { started, ...options } = {}) {
  return read(open(openSession, path, options), { ...options, started })
}

/** Open a file, before it is read: its session, and a descriptor for the hash. */
function open(openSession, path, options) {
  if (typeof path !== 'string') throw typeError(`info: the path must be a string, not ${describe(path)}`)
  const session = openSession(path, options)
  try {
    return { path, session, fd: openAgain(path) }
  } catch (error) {
    session.close()
    throw error
  }
}

/** Of what was opened and is not read. */
function discard({ session, fd }) {
  session.close()
  if (fd !== undefined) fs.closeSync(fd)
}

/** Read what was opened. */
async function read({ path, session, fd }, { started = () => {}, ...options }) {
  const abort = new AbortController()
  let hashed
  try {
    options.signal?.throwIfAborted()
    const counted = session._count()
    started(session)
    hashed = fingerprint(fd, abort.signal)
    hashed.catch(() => {}) // told below, unless the packets' error comes first
    const { facts, failure } = await count(session, counted, options)
    if (failure && (!(failure instanceof PcapError) || failure.code === 'ERR_PCAP_FILTER')) throw failure
    const { interfaces, ...total } = facts
    const { sections } = session
    await turn()
    const { names } = session
    await turn()
    const described = session.interfaces
    const link_types = [...new Set([...described.map(({ link_type }) => link_type), ...interfaces.map(({ link_type }) => linkTypeName(link_type))])]
    const merged = await interfacesOf(described, interfaces)
    return {
      file: path,
      format: formatOf(session),
      compression: session.compression,
      ...(await hashed),
      link_types,
      ...total,
      ...derived(total),
      sections,
      interfaces: merged,
      comments: commentsOf(sections),
      names: names.length,
      secrets: session._howMany('secrets'),
      left_out: session.stats().metadata_left_out + session.stats().objects_left_out,
      error: failure
    }
  } finally {
    abort.abort()
    session.close()
    if (fd !== undefined && !hashed) fs.closeSync(fd)
  }
}

module.exports = { info, open, read, discard }
