'use strict'
// index.js - npm's cap 0.2.1 over our sessions: a packet is written into the buffer that the program gave, and told of.

const { EventEmitter } = require('node:events')
const pcap = require('../../lib')
const { typeError } = require('../../lib/errors')
const decoders = require('./decoders')

const SNAP_LENGTH = 65535

/** cap's names of link types. */
const NAMES = {
  LINKTYPE_NULL: 'NULL',
  LINKTYPE_ETHERNET: 'ETHERNET',
  LINKTYPE_IEEE802_11_RADIOTAP: 'IEEE802_11_RADIO',
  LINKTYPE_LINUX_SLL: 'LINKTYPE_LINUX_SLL',
  LINKTYPE_RAW: 'RAW'
}

const is_uint32 = (value) => Number.isInteger(value) && value >= 0 && value <= 0xffffffff

function checkOpen(device, filter, bufSize, buffer) {
  if (typeof device !== 'string') throw typeError('device must be a string')
  if (typeof filter !== 'string') throw typeError('filter must be a string')
  if (!is_uint32(bufSize)) throw typeError('bufSize must be a positive integer')
  if (!Buffer.isBuffer(buffer)) throw typeError('buffer must be a Buffer')
}

class Cap extends EventEmitter {
  #session

  /** Begin to capture; returns the name of the link type. */
  open(device, filter, bufSize, buffer) {
    this.close()
    checkOpen(device, filter, bufSize, buffer)
    const session = pcap.createSession(device, { filter, buffer_size: bufSize || undefined, snap_length: SNAP_LENGTH, cooked: 1 })
    session.on('packet', ({ bytes }) => {
      bytes.copy(buffer)
      this.emit('packet', Math.min(bytes.length, buffer.length), bytes.length > buffer.length)
    })
    session.on('error', (error) => this.emit('error', error))
    this.#session = session
    return NAMES[session.link_type] ?? session.link_type
  }

  /** Was it open? */
  close() {
    const session = this.#session
    if (session === undefined || session.closed) return false
    session.close()
    return true
  }

  /** Send the first `nBytes` of a buffer: a whole frame. */
  send(buffer, nBytes = buffer?.length) {
    if (!Buffer.isBuffer(buffer)) throw typeError('the first parameter must be a buffer')
    if (!is_uint32(nBytes)) throw typeError('length must be a positive integer')
    if (nBytes > buffer.length) throw typeError('size must be smaller or equal to buffer length')
    if (this.#session === undefined) throw new Error('Not currently capturing/open')
    this.#session.inject(buffer.subarray(0, nBytes))
  }

  /** Of Windows, where packets are held back otherwise: here they never are. */
  setMinBytes(nBytes) {
    if (!is_uint32(nBytes)) throw typeError('min bytes must be a positive number')
  }
}

const isAddress = ({ addr }) => typeof addr === 'string'

/** Devices with their addresses. */
function deviceList() {
  return pcap.devices().map(({ name, description, addresses, loopback }) => ({
    name,
    ...(description ? { description } : {}),
    addresses: addresses.filter(isAddress),
    ...(loopback ? { flags: 'PCAP_IF_LOOPBACK' } : {})
  }))
}

/** The device that has an address; without one, the first that has any and is no loopback device. */
function findDevice(...args) {
  const [ip] = args
  if (args.length > 0 && typeof ip !== 'string') throw typeError('Expected string for IP')
  const isIt = args.length > 0 ? ({ addresses }) => addresses.some(({ addr }) => addr === ip) : ({ addresses, flags }) => addresses.length > 0 && !flags
  return deviceList().find(isIt)?.name
}

Object.assign(Cap, { findDevice, deviceList })

module.exports = {
  Cap,
  findDevice,
  deviceList,
  decoders
}
