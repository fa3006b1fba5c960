'use strict'
/**
 * node_pcap: packet capture, decoding and analysis.
 *
 * The declarations in index.d.ts document every function, option and error.
 */

const { Readable } = require('node:stream')
const { isUint8Array } = require('node:util').types
const native = require('./native')
const { PcapError, typeError } = require('./errors')
const { liveOptions, offlineOptions, describe, required, is, MAX_32 } = require('./options')
const { linkTypeNumber } = require('./link-type')
const { Session } = require('./session/session')
const { Packet, packetOf } = require('./packet/packet')
const { Batch } = require('./packet/batch')
const { defragmentSettings } = require('./defragment')
const { relateSettings } = require('./relate')
const { DisplayFilter, bpf, nativeDisplay } = require('./packet/display')
const { createWriter, Writer, Dump } = require('./file/writer')
const { info } = require('./file/info')
const { pumpBytes, pumpStream } = require('./session/stream-source')
const tree = require('./packet/tree')
const fields = require('./packet/fields')
const { decodeEngine, engineOf, tables } = require('./engines')
const { timeOf } = require('./packet/time')
const devices = require('./devices')
const { dropPrivileges } = require('./contain')
const { looksUp } = require('./filter-names')

/** A native session, whose blocks tell by which engine they were decoded. */
function opened(open, options, call) {
  const engine = engineOf(options, call)
  const looks_up = options.filter ? looksUp(options.filter, options.resolve) : false
  const settings = { looks_up, display: nativeDisplay(options.display), defragment: defragmentSettings(options.defragment, call), streams: relateSettings(options.streams, call) }
  return Object.assign(open({ ...options, engine, ...settings }), { engine })
}

function createSession(device, filterOrOptions, ...more) {
  const options = liveOptions(device, filterOrOptions, more)
  return new Session(opened(native.openLive, options, 'createSession'), options, { live: true })
}

/** A path, or the paths of a merge. */
function pathsOf(source, { append, follow }) {
  if (!Array.isArray(source)) {
    if (append) throw typeError("createOfflineSession: option 'append' is for several files: give a list of paths")
    return { path: required(source, is.string, 'createOfflineSession: the path') }
  }
  if (follow) throw typeError("createOfflineSession: option 'follow' is for one file: give its path")
  if (source.length === 0) throw typeError('createOfflineSession: a list of sources holds paths, not nothing')
  for (const path of source) required(path, is.string, 'createOfflineSession: each source of a list')
  return { paths: source }
}

function createOfflineSession(source, filterOrOptions, ...more) {
  const options = offlineOptions(filterOrOptions, more)
  if (typeof source === 'string' || Array.isArray(source)) {
    const all = { ...options, ...pathsOf(source, options) }
    return new Session(opened(native.openFile, all, 'createOfflineSession'), all, { live: false })
  }
  const isBytes = isUint8Array(source)
  if (!isBytes && !(source instanceof Readable)) {
    throw typeError(`createOfflineSession: the source must be a path, '-', a list of paths, a Buffer, a Uint8Array or a Readable, not ${describe(source)}`)
  }
  if (options.follow) throw typeError("createOfflineSession: option 'follow' takes a path; a stream ends when its writer says so")
  const session = new Session(opened(native.openFile, options, 'createOfflineSession'), { ...options, bytes: isBytes }, { live: false })
  if (isBytes) pumpBytes(session, native, source)
  else pumpStream(session, native, source)
  return session
}

function decode_packet(pcap_header, raw_packet) {
  if (pcap_header instanceof Packet && (raw_packet === undefined || raw_packet === pcap_header.bytes)) {
    return tree.decode(pcap_header, false)
  }
  if (!isUint8Array(raw_packet)) {
    throw typeError(`decode_packet: the packet must be a Buffer or a Uint8Array, not ${describe(raw_packet)}`)
  }
  return tree.decode(packetOf(raw_packet, headerOf(pcap_header ?? {}, raw_packet.length)), false)
}

/** What an object like a header says, as packetOf takes it. */
function headerOf(header, length) {
  if (typeof header !== 'object') throw typeError(`decode_packet: the header must be a Packet or an object like one, not ${describe(header)}`)
  const [tv_sec, nanoseconds] = timeOf(header, 'decode_packet') ?? []
  return {
    link_type: linkTypeNumber(header.link_type),
    len: required(header.len ?? length, is.integer(0, MAX_32), "decode_packet: 'len'"),
    tv_sec,
    nanoseconds
  }
}

const lazily = (load) => {
  let made
  return () => (made ??= load())
}

/** node_pcap's own API, of which nothing is loaded before it is used. */
const compat = {
  decoders: lazily(() => require('../compat/decode')),
  tracker: lazily(() => require('../compat/tcp_tracker')),
  PcapSession: lazily(() => require('../compat/session').pcapSession({ createSession, createOfflineSession, Session })),
  DNSCache: lazily(() => require('../compat/dns_cache')),
  dns_cache: lazily(() => new (compat.DNSCache())())
}

/** Bytes become a Packet; a Packet, or what node_pcap's sessions give, becomes node_pcap's PcapPacket. */
function decode(bytes, linkType, options) {
  if (bytes instanceof Packet || isUint8Array(bytes?.header)) return decode.packet(bytes, linkType, options)
  if (!isUint8Array(bytes)) throw typeError(`decode: the packet must be a Buffer or a Uint8Array, not ${describe(bytes)}`)
  return packetOf(bytes, { link_type: linkTypeNumber(linkType), len: bytes.length }, decodeEngine(options, 'decode'))
}

decode.packet = (raw, emitter, options) => compat.decoders().decode(raw, emitter, options)

module.exports = {
  createSession,
  createOfflineSession,
  createWriter,
  info: (path, options) => info(createOfflineSession, path, options),
  decode_packet,
  decode,
  findalldevs: devices.findalldevs,
  devices: devices.devices,
  defaultDevice: devices.defaultDevice,
  libraryVersion: devices.libraryVersion,
  checkFilter: devices.checkFilter,
  dropPrivileges,
  bpf,
  defineProtocol: (description) => require('./own').defineProtocol(description),
  loadPlugin: (file) => require('./own').loadPlugin(file),
  createKeylog: () => new (require('./streams/keylog').Keylog)(),
  ownKeys: () => require('./streams/own-keys').ownKeys(),
  displayFilter: (text, limits) => new DisplayFilter(text, limits),
  Session,
  Packet,
  Batch,
  DisplayFilter,
  Writer,
  Dump,
  PcapError,
  warningHandler() {}, // can be set, and is never called
  get lib_version() {
    return devices.libraryVersion()
  },
  get Pcap() {
    return compat.PcapSession()
  },
  get PcapSession() {
    return compat.PcapSession()
  },
  get DNSCache() {
    return compat.DNSCache()
  },
  get dns_cache() {
    return compat.dns_cache()
  },
  get TCPTracker() {
    return compat.tracker().TCPTracker
  },
  get TCPSession() {
    return compat.tracker().TCPSession
  },
  get TCP_tracker() {
    return compat.tracker().TCPTracker
  },
  get protocols() {
    return fields.describe().protocols
  },
  get tables() {
    return tables()
  },
  get fields() {
    return fields.describe().fields
  }
}
